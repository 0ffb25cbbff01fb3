//! Compares what was read of a bucket with what is wanted, by meaning.

use aws_sdk_s3::types::CorsRule;

use super::grants::{lets_services_in_for_anybody, may_be_public};
use super::settings::{MARK, Place, Purpose, Settings, Wish};
use super::state::{Aspect, DefaultEncryption, Part, Reading, State, Trouble};
use super::statements::{holds, own};
use super::words::{
    ACLS, ANY_ENCRYPTION, ANY_PAGE, ASKED, CUSTOMER_KEYS, MARKED, NO_CHOICE, NO_DEFAULT,
    NO_DELIVERY, NOTHING_TO_HOLD_TO, OLD_TLS, OPEN, OPEN_DELIVERY, OTHER_DEFAULT, PLAIN,
    PUBLIC_GRANT, UNREADABLE, UNVERSIONED, WEBSITE,
};
use super::{BucketFault, Control};
use crate::service::s3::cors::names_only_https_origins;
use crate::url::HttpsOrigin;
use crate::value::policy::Policy;
use crate::{Encryption, KmsKeyArn};

/// What a bucket was found to be.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct Verdict {
    pub(in super::super) faults: Vec<BucketFault>,
    /// Controls that are as they should be.
    pub(in super::super) stands: Vec<Control>,
    /// Controls that are not known, for want of a permission to read a document.
    pub(in super::super) denied: Vec<(Control, Aspect)>,
    /// Controls that could not be read for another reason.
    pub(in super::super) unknown: Vec<(Control, Trouble)>,
    /// The default encryption, if it is one of the choices.
    pub(in super::super) encryption: Option<Encryption>,
    /// Controls that are set aside: nothing is asked about them.
    aside: Vec<Control>,
}

impl Verdict {
    /// The encryption of a bucket about which everything is known and nothing is wrong.
    pub(in super::super) fn proven(&self) -> Option<&Encryption> {
        let clean = self.faults.is_empty() && self.denied.is_empty() && self.unknown.is_empty();
        self.encryption.as_ref().filter(|_| clean)
    }

    /// Whether a document could not be read because there is no bucket, or not yet.
    pub(in super::super) fn is_about_no_bucket(&self) -> bool {
        self.unknown.iter().any(|(_, one)| one.is_no_bucket())
    }

    fn find(
        &mut self,
        control: Control,
        reading: &Reading,
        check: impl FnOnce(Option<&Part>) -> Result<(), (&'static str, &'static str)>,
    ) {
        if self.aside.contains(&control) {
            return;
        }
        let found = match reading {
            Reading::Is(part) => check(Some(part)),
            Reading::Absent => check(None),
            Reading::Denied => return self.denied.push((control, control.aspect())),
            Reading::Failed(trouble) => return self.unknown.push((control, trouble.clone())),
            Reading::Unasked => {
                // Security: what nobody read is not known, whatever was meant.
                let trouble = Trouble::said("it was not read");
                return self.unknown.push((control, trouble));
            }
        };
        match found {
            Ok(()) => self.stands.push(control),
            Err((problem, remedy)) => self.faults.push(BucketFault {
                control,
                problem,
                remedy,
            }),
        }
    }
}

/// Judges a bucket. A control that is set aside is not asked about.
pub(in super::super) fn judge(state: &State, settings: &Settings, place: &Place) -> Verdict {
    let mut verdict = Verdict {
        aside: settings.exceptions.keys().copied().collect(),
        ..Verdict::default()
    };
    let reading = state.get(Aspect::PublicAccess);
    verdict.find(Control::PublicAccess, reading, |part| match part {
        Some(Part::PublicAccess([true, true, true, true])) => Ok(()),
        _ => Err(OPEN),
    });
    verdict.find(
        Control::Ownership,
        state.get(Aspect::Ownership),
        |part| match part {
            Some(Part::Ownership(owner)) if owner == "BucketOwnerEnforced" => Ok(()),
            _ => Err(ACLS),
        },
    );
    judge_encryption(&mut verdict, state, settings);
    let reading = state.get(Aspect::Versioning);
    verdict.find(Control::Versioning, reading, |part| match part {
        Some(Part::Versioning(status)) if status == "Enabled" => Ok(()),
        _ => Err(UNVERSIONED),
    });
    verdict.find(
        Control::Website,
        state.get(Aspect::Website),
        |part| match part {
            None => Ok(()),
            Some(_) => Err(WEBSITE),
        },
    );
    judge_origins(&mut verdict, state, settings);
    judge_asked(&mut verdict, state, settings);
    judge_tags(&mut verdict, state, settings);
    judge_policy(&mut verdict, state, settings, place);
    verdict
}

fn judge_encryption(verdict: &mut Verdict, state: &State, settings: &Settings) {
    let reading = state.get(Aspect::Encryption);
    let default = match reading {
        Reading::Is(Part::Encryption(default)) => Some(default),
        _ => None,
    };
    let found = default.and_then(choice);
    verdict.find(Control::Encryption, reading, |_| {
        match (&settings.encryption, &found) {
            (Wish::AsFound, Some(_)) => Ok(()),
            (Wish::AsFound, None) if default.is_none() => Err(NO_DEFAULT),
            (Wish::AsFound, None) => Err(NO_CHOICE),
            (Wish::Exactly(wanted), Some(found)) if wanted == found => Ok(()),
            (Wish::Exactly(_), _) => Err(OTHER_DEFAULT),
        }
    });
    verdict.find(Control::CustomerKeys, reading, |_| match default {
        Some(default) if default.blocks_customer_keys() => Ok(()),
        _ => Err(CUSTOMER_KEYS),
    });
    verdict.encryption = found;
}

/// The choice that a default encryption is, if it is one.
pub(in super::super) fn choice(default: &DefaultEncryption) -> Option<Encryption> {
    let key = default.key.as_deref().map(KmsKeyArn::try_from);
    match (default.algorithm.as_str(), key) {
        ("AES256", None) => Some(Encryption::sse_s3()),
        ("aws:kms", Some(Ok(key))) => Some(Encryption::kms(key)),
        ("aws:kms:dsse", Some(Ok(key))) => Some(Encryption::dsse_kms(key)),
        _ => None,
    }
}

fn judge_origins(verdict: &mut Verdict, state: &State, settings: &Settings) {
    let reading = state.get(Aspect::Origins);
    verdict.find(Control::BrowserOrigins, reading, |part| {
        let rules = match part {
            Some(Part::Origins(rules)) => rules.as_slice(),
            _ => &[],
        };
        let let_in = |origin: &HttpsOrigin| {
            let uses = |rule: &&CorsRule| {
                ["GET", "PUT"]
                    .iter()
                    .all(|method| rule.allowed_methods().iter().any(|one| one == method))
            };
            let rules = rules.iter().filter(uses);
            let mut named = rules.flat_map(CorsRule::allowed_origins);
            named.any(|one| one == origin.as_str())
        };
        if !names_only_https_origins(rules) {
            Err(ANY_PAGE)
        } else if settings.origins.iter().all(let_in) {
            Ok(())
        } else {
            Err(("a page that was asked for is not let in", ASKED))
        }
    });
}

/// What only a bucket of one's own making has.
fn judge_asked(verdict: &mut Verdict, state: &State, settings: &Settings) {
    if let Some(lock) = settings.lock {
        let reading = state.get(Aspect::ObjectLock);
        verdict.find(Control::ObjectLock, reading, |part| match part {
            Some(Part::ObjectLock(found)) if *found == lock.0 => Ok(()),
            _ => Err(("object lock is not as it was asked for", ASKED)),
        });
    }
    if let Some(days) = settings.old_versions {
        let reading = state.get(Aspect::Lifecycle);
        verdict.find(Control::Lifecycle, reading, |part| match part {
            Some(Part::Lifecycle(rules)) if super::change::expires(rules, days) => Ok(()),
            _ => Err(("old versions do not expire as it was asked for", ASKED)),
        });
    }
    if let Some(wanted) = &settings.log_to {
        let reading = state.get(Aspect::AccessLog);
        verdict.find(Control::AccessLog, reading, |part| match part {
            Some(Part::AccessLog(found)) if found == wanted => Ok(()),
            _ => Err(("access logs do not go where it was asked for", ASKED)),
        });
    }
}

/// The tags that were asked for, and the mark of a creation that is not over.
fn judge_tags(verdict: &mut Verdict, state: &State, settings: &Settings) {
    let reading = state.get(Aspect::Tags);
    let found = match reading {
        Reading::Is(Part::Tags(tags)) => tags.as_slice(),
        _ => &[],
    };
    if !settings.tags.is_empty() {
        let has = |tag: &crate::Tag| {
            let mut found = found.iter();
            found.any(|one| one.key() == tag.key() && one.value() == tag.value())
        };
        verdict.find(Control::Tags, reading, |_| {
            if settings.tags.iter().all(has) {
                Ok(())
            } else {
                Err(("a tag that was asked for is missing", ASKED))
            }
        });
    }
    if !settings.under_way {
        let marked = found.iter().any(|tag| tag.key() == MARK);
        let check = |_: Option<&Part>| if marked { Err(MARKED) } else { Ok(()) };
        verdict.find(Control::CreationMark, reading, check);
    }
}

fn judge_policy(verdict: &mut Verdict, state: &State, settings: &Settings, place: &Place) {
    let reading = state.get(Aspect::Policy);
    let policy = match reading {
        Reading::Is(Part::Policy(text)) => Policy::parse(text),
        _ => Some(Policy::empty()),
    };
    verdict.find(Control::Grants, reading, |_| match &policy {
        None => Err(UNREADABLE),
        Some(policy) if policy.statements().iter().any(may_be_public) => Err(PUBLIC_GRANT),
        Some(_) => Ok(()),
    });
    // Security: nothing can be said of the statements of a document that cannot be read, also where
    // public grants are set aside.
    if let (Reading::Is(_), None) = (reading, &policy) {
        if verdict.aside.contains(&Control::Grants) {
            let (problem, remedy) = UNREADABLE;
            verdict.faults.push(BucketFault {
                control: Control::Grants,
                problem,
                remedy,
            });
        }
        return;
    }
    // What encryption the policy should hold writers to is not known without one.
    let encryption = match &settings.encryption {
        Wish::Exactly(wanted) => Some(wanted.clone()),
        Wish::AsFound => verdict.encryption.clone(),
    };
    let any = Encryption::sse_s3();
    let held_to = encryption.as_ref().unwrap_or(&any);
    let missing = |control| {
        let wanted = own(place, held_to, &settings.purpose);
        let mut wanted = wanted.iter().filter(|own| own.control == control);
        wanted.any(|own| {
            !policy
                .as_ref()
                .is_some_and(|policy| holds(policy, own, place))
        })
    };
    for (control, fault) in [
        (Control::SecureTransport, PLAIN),
        (Control::TlsVersion, OLD_TLS),
        (Control::OtherEncryption, ANY_ENCRYPTION),
    ] {
        if verdict.aside.contains(&control) {
            continue;
        }
        let about_encryption = control == Control::OtherEncryption && encryption.is_none();
        match state.get(Aspect::Encryption) {
            Reading::Is(_) | Reading::Absent if about_encryption => {
                verdict.find(control, reading, |_| Err(NOTHING_TO_HOLD_TO));
            }
            Reading::Denied if about_encryption => {
                verdict.denied.push((control, Aspect::Encryption));
            }
            unread if about_encryption => verdict.find(control, unread, |_| Ok(())),
            _ => {
                let wrong = missing(control);
                let check = |_: Option<&Part>| if wrong { Err(fault) } else { Ok(()) };
                verdict.find(control, reading, check);
            }
        }
    }
    if settings.purpose != Purpose::Data {
        let open = policy.as_ref().is_some_and(lets_services_in_for_anybody);
        let wrong = missing(Control::Delivery);
        verdict.find(Control::Delivery, reading, |_| match (open, wrong) {
            (true, _) => Err(OPEN_DELIVERY),
            (_, true) => Err(NO_DELIVERY),
            _ => Ok(()),
        });
    }
}
