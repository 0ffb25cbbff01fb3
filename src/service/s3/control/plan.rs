//! What is to be written so that a bucket becomes what is wanted, and what is left alone.

use super::change::Change;
use super::judge::{choice, judge};
use super::settings::{Place, Settings, Wish};
use super::state::{Aspect, Default, Part, Reading, State};
use super::statements::{holds, own};
use super::{BucketFault, Control};
use crate::Encryption;
use crate::value::policy::Policy;

/// How much may be written over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Licence {
    /// The bucket was made by this run: what is still as S3 makes it may be set.
    OwnMaking,
    /// The bucket is somebody's: only what takes nothing away.
    Repair {
        /// Another default encryption may take the place of the one that is there.
        replace_encryption: bool,
    },
}

/// The writes, in their order, and the faults that they leave.
#[derive(Clone, Debug, std::default::Default)]
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
    licence: Licence,
) -> Plan {
    let mut plan = Plan::default();
    let mut policy_faults = Vec::new();
    let mut encryption_faults = Vec::new();
    for fault in judge(state, settings, place).faults {
        let own_making = licence == Licence::OwnMaking;
        let absent = |aspect| matches!(state.get(aspect), Reading::Absent);
        let change = match fault.control {
            Control::PublicAccess => Some(Change::PublicAccess),
            Control::Ownership => Some(Change::Ownership),
            Control::Versioning if !own_making || absent(Aspect::Versioning) => {
                Some(Change::Versioning)
            }
            Control::ObjectLock if own_making => lock(state, settings),
            Control::Lifecycle if own_making && absent(Aspect::Lifecycle) => {
                settings.old_versions.map(Change::Lifecycle)
            }
            Control::AccessLog if own_making && absent(Aspect::AccessLog) => {
                settings.log_to.clone().map(Change::AccessLog)
            }
            Control::BrowserOrigins if own_making && absent(Aspect::Origins) => {
                Some(Change::Origins(settings.origins.clone()))
            }
            Control::Encryption | Control::CustomerKeys => {
                encryption_faults.push(fault);
                continue;
            }
            Control::SecureTransport
            | Control::TlsVersion
            | Control::OtherEncryption
            | Control::Delivery => {
                policy_faults.push(fault);
                continue;
            }
            _ => None,
        };
        match change {
            Some(change) => plan.changes.push(change),
            None => plan.left.push(fault),
        }
    }
    let default = encryption(state, settings, licence);
    if !encryption_faults.is_empty() {
        match &default {
            Some(default) => plan.changes.push(Change::Encryption(default.clone())),
            None => plan.left.extend(encryption_faults.iter().cloned()),
        }
    }
    // Writers are held to an encryption only once it is the bucket's own.
    let settled = match (encryption_faults.is_empty(), state.get(Aspect::Encryption)) {
        (true, Reading::Is(Part::Encryption(found))) => choice(found),
        _ => default.as_ref().and_then(choice),
    };
    let (planned, left): (Vec<_>, Vec<_>) = policy_faults
        .into_iter()
        .partition(|fault| settled.is_some() || fault.control != Control::OtherEncryption);
    plan.left.extend(left);
    if !planned.is_empty() {
        match policy(state, settings, place, settled.as_ref()) {
            // Last: from then on the bucket refuses what the policy denies.
            Some(change) => plan.changes.push(change),
            None => plan.left.extend(planned),
        }
    }
    plan
}

fn lock(state: &State, settings: &Settings) -> Option<Change> {
    match state.get(Aspect::ObjectLock) {
        // It is turned on as the bucket is made; a retention of somebody else's is not replaced.
        Reading::Is(Part::ObjectLock(None)) => settings.lock.map(Change::ObjectLock),
        _ => None,
    }
}

/// The default encryption to be written; `None` where one is there that may not be replaced.
fn encryption(state: &State, settings: &Settings, licence: Licence) -> Option<Default> {
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
    let may_replace = match licence {
        Licence::OwnMaking => by_s3,
        Licence::Repair { replace_encryption } => replace_encryption || found.is_none(),
    };
    match (found, wanted) {
        (Some(found), None) => choice(found).map(|_| blocking(found.clone())),
        (Some(found), Some(wanted)) if choice(found).as_ref() == Some(wanted) => {
            Some(blocking(found.clone()))
        }
        (_, Some(wanted)) if may_replace => Some(written(wanted)),
        (None, None) => Some(written(&Encryption::sse_s3())),
        _ => None,
    }
}

fn blocking(default: Default) -> Default {
    Default {
        blocks_customer_keys: true,
        ..default
    }
}

fn written(encryption: &Encryption) -> Default {
    Default {
        algorithm: encryption.algorithm().to_owned(),
        key: encryption.key().map(|key| key.as_str().to_owned()),
        bucket_key: encryption.bucket_key(),
        blocks_customer_keys: true,
    }
}

/// The policy with our statements in it; every other statement stays as it is.
fn policy(
    state: &State,
    settings: &Settings,
    place: &Place,
    encryption: Option<&Encryption>,
) -> Option<Change> {
    let mut policy = match state.get(Aspect::Policy) {
        Reading::Is(Part::Policy(text)) => Policy::parse(text)?,
        Reading::Absent => Policy::empty(),
        _ => return None,
    };
    let mut sids = Vec::new();
    let any = Encryption::sse_s3();
    for own in own(place, encryption.unwrap_or(&any), &settings.purpose) {
        let settled = encryption.is_some() || own.control != Control::OtherEncryption;
        let demanded = settled && !settings.exceptions.contains_key(&own.control);
        if demanded && !holds(&policy, &own, place) {
            policy.put(own.sid, own.meaning);
            sids.push(own.sid);
        }
    }
    let text = policy.text();
    (text.len() <= LARGEST_POLICY).then_some(Change::Policy { text, sids })
}
