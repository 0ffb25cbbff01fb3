//! What is to be written so that a bucket becomes what is wanted, and what is left alone.

use std::collections::BTreeSet;

use super::change::Change;
use super::judge::{choice, judge};
use super::settings::{MARK, Place, Settings, Wish};
use super::state::{Aspect, DefaultEncryption, Part, Reading, State};
use super::statements::{holds, own};
use super::words::OPEN_DELIVERY;
use super::{BucketFault, Control};
use crate::Encryption;
use crate::value::policy::Policy;

/// How much may be written over. By default nothing that somebody chose, but public access ends.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct Licence {
    /// The bucket was made by this run: what is still as S3 makes it may be set.
    pub(in super::super) own_making: bool,
    /// Another default encryption may take the place of the one that is there.
    pub(in super::super) replace_encryption: bool,
    /// What ACLs grant may end.
    pub(in super::super) disable_acls: bool,
    /// What is not to be touched.
    pub(in super::super) without: BTreeSet<Control>,
}

/// The writes, in their order, and the faults that they leave.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct Plan {
    pub(in super::super) changes: Vec<Change>,
    pub(in super::super) left: Vec<BucketFault>,
}

/// The largest policy of a bucket, in bytes.
const LARGEST_POLICY: usize = 20 * 1024;

/// Plans. What could not be read is neither planned nor left: it is unknown, and the verdict says
/// so.
pub(in super::super) fn plan(
    state: &State,
    settings: &Settings,
    place: &Place,
    licence: &Licence,
) -> Plan {
    let mut plan = Plan::default();
    let mut encryption_faults = Vec::new();
    let mut policy_faults = Vec::new();
    let faults = judge(state, settings, place).faults;
    let public_grant = faults.iter().any(|fault| fault.control == Control::Grants);
    for fault in faults {
        match fault.control {
            control if licence.without.contains(&control) => plan.left.push(fault),
            Control::Encryption | Control::CustomerKeys => encryption_faults.push(fault),
            // Only its author can say whom an open statement is for.
            Control::Delivery if fault.problem == OPEN_DELIVERY.0 => plan.left.push(fault),
            control if control.is_in_policy() => policy_faults.push(fault),
            control => match change(control, state, settings, licence) {
                Some(change) => plan.changes.push(change),
                None => plan.left.push(fault),
            },
        }
    }
    let default = encryption(state, settings, licence);
    // Writers are held to an encryption only once it is the bucket's own.
    let settled = match (encryption_faults.is_empty(), state.get(Aspect::Encryption)) {
        (true, Reading::Is(Part::Encryption(found))) => choice(found),
        _ => default.as_ref().and_then(choice),
    };
    let settled = settled.filter(|settled| match &settings.encryption {
        Wish::Exactly(wanted) => settled == wanted,
        Wish::AsFound => true,
    });
    match default {
        _ if encryption_faults.is_empty() => {}
        Some(default) => plan.changes.push(Change::Encryption(default)),
        None => plan.left.extend(encryption_faults),
    }
    let (planned, mut left): (Vec<_>, Vec<_>) = policy_faults
        .into_iter()
        .partition(|fault| settled.is_some() || fault.control != Control::OtherEncryption);
    let controls: Vec<_> = planned.iter().map(|fault| fault.control).collect();
    match policy(state, settings, place, settled.as_ref(), &controls) {
        _ if planned.is_empty() => {}
        // What it says holds for the encryption that is to be written.
        Ok(None) => left.extend(
            planned
                .into_iter()
                .filter(|fault| fault.control != Control::OtherEncryption),
        ),
        // Last: from then on the bucket refuses what the policy denies.
        Ok(Some(change)) if !public_grant => plan.changes.push(change),
        Ok(Some(_)) => left.extend(because(planned, PUBLIC_FIRST)),
        Err(why) => left.extend(because(planned, why)),
    }
    plan.left.extend(left);
    plan
}

const PUBLIC_FIRST: &str = "take the statement out that may give something to everyone; while it is \
                            there and block public access is on, S3 stores no policy";
const TOO_LARGE: &str = "make room: with the statements for it the policy is larger than 20 KiB";
const UNREAD: &str = "write the policy as one JSON object that says nothing twice";

fn because(faults: Vec<BucketFault>, remedy: &'static str) -> impl Iterator<Item = BucketFault> {
    let faults = faults.into_iter();
    faults.map(move |fault| BucketFault { remedy, ..fault })
}

/// The write that puts one control right, where one does and may.
fn change(
    control: Control,
    state: &State,
    settings: &Settings,
    licence: &Licence,
) -> Option<Change> {
    let absent = |aspect| matches!(state.get(aspect), Reading::Absent);
    let fresh = |aspect| licence.own_making && absent(aspect);
    match control {
        Control::PublicAccess => Some(Change::PublicAccess),
        // What ACLs grant, to other accounts or to services, ends with this.
        Control::Ownership => {
            (licence.disable_acls || licence.own_making).then_some(Change::Ownership)
        }
        Control::Versioning => {
            (!licence.own_making || absent(Aspect::Versioning)).then_some(Change::Versioning)
        }
        Control::ObjectLock if licence.own_making => lock(state, settings),
        Control::Lifecycle if fresh(Aspect::Lifecycle) => {
            settings.old_versions.map(Change::Lifecycle)
        }
        Control::AccessLog if fresh(Aspect::AccessLog) => {
            settings.log_to.clone().map(Change::AccessLog)
        }
        Control::BrowserOrigins if fresh(Aspect::Origins) => {
            Some(Change::Origins(settings.origins.clone()))
        }
        Control::CreationMark => match state.get(Aspect::Tags) {
            Reading::Is(Part::Tags(tags)) => {
                let rest = tags.iter().filter(|tag| tag.key() != MARK);
                Some(Change::Mark(rest.cloned().collect()))
            }
            _ => None,
        },
        _ => None,
    }
}

fn lock(state: &State, settings: &Settings) -> Option<Change> {
    match state.get(Aspect::ObjectLock) {
        // It is turned on as the bucket is made; a retention of somebody else's is not replaced.
        Reading::Is(Part::ObjectLock(None)) => settings.lock.map(Change::ObjectLock),
        _ => None,
    }
}

/// The default encryption to be written; `None` where one is there that may not be replaced.
fn encryption(state: &State, settings: &Settings, licence: &Licence) -> Option<DefaultEncryption> {
    let found = match state.get(Aspect::Encryption) {
        Reading::Is(Part::Encryption(found)) => Some(found),
        Reading::Absent => None,
        _ => return None,
    };
    let wanted = match &settings.encryption {
        Wish::Exactly(wanted) => Some(wanted),
        Wish::AsFound => None,
    };
    let by_s3 = found.is_none_or(|found| found.algorithm == "AES256" && found.key.is_none());
    let left =
        |control| licence.without.contains(&control) || settings.exceptions.contains_key(&control);
    let may_replace = if licence.own_making {
        by_s3
    } else {
        licence.replace_encryption || found.is_none()
    } && !left(Control::Encryption);
    let default = match (found, wanted) {
        (Some(found), Some(wanted)) if choice(found).as_ref() == Some(wanted) => found.clone(),
        (_, Some(wanted)) if may_replace => written(wanted, found),
        (Some(found), _) if wanted.is_none() || left(Control::Encryption) => {
            choice(found).map(|_| found.clone())?
        }
        (None, None) if may_replace => written(&Encryption::sse_s3(), None),
        _ => return None,
    };
    Some(if left(Control::CustomerKeys) {
        default
    } else {
        default.blocking_customer_keys()
    })
}

fn written(encryption: &Encryption, found: Option<&DefaultEncryption>) -> DefaultEncryption {
    DefaultEncryption {
        algorithm: encryption.algorithm().to_owned(),
        key: encryption.key().map(|key| key.as_str().to_owned()),
        bucket_key: encryption.bucket_key(),
        blocked: found.map(|found| found.blocked.clone()).unwrap_or_default(),
    }
}

/// The policy with our statements for these controls in it; every other statement stays as it is. None
/// where they are in it.
fn policy(
    state: &State,
    settings: &Settings,
    place: &Place,
    encryption: Option<&Encryption>,
    controls: &[Control],
) -> Result<Option<Change>, &'static str> {
    let mut policy = match state.get(Aspect::Policy) {
        Reading::Is(Part::Policy(text)) => Policy::parse(text).ok_or(UNREAD)?,
        Reading::Absent => Policy::empty(),
        _ => return Err(UNREAD),
    };
    let (mut added, mut replaced) = (Vec::new(), Vec::new());
    let any = Encryption::sse_s3();
    for own in own(place, encryption.unwrap_or(&any), &settings.purpose) {
        if controls.contains(&own.control) && !holds(&policy, &own, place) {
            let mut found = policy.statements().iter();
            let there = found.any(|one| one.sid() == Some(own.sid));
            let list = if there { &mut replaced } else { &mut added };
            list.push(own.sid);
            policy.put(own.sid, own.meaning);
        }
    }
    if added.is_empty() && replaced.is_empty() {
        return Ok(None);
    }
    let text = policy.text();
    if text.len() > LARGEST_POLICY {
        return Err(TOO_LARGE);
    }
    Ok(Some(Change::Policy {
        text,
        added,
        replaced,
    }))
}
