//! Compares what was read of a bucket with what is wanted, by meaning.

use aws_sdk_s3::types::CorsRule;

use super::settings::{Place, Purpose, Settings, Wish};
use super::state::{Aspect, Default, Part, Reading, State, Trouble};
use super::statements::{holds, may_be_public, own};
use super::{BucketFault, Control};
use crate::value::policy::Policy;
use crate::{Encryption, KmsKeyArn};

/// What a bucket was found to be.
#[derive(Clone, Debug, std::default::Default)]
pub(in super::super) struct Verdict {
    pub(in super::super) faults: Vec<BucketFault>,
    /// Controls that are as they should be.
    pub(in super::super) stands: Vec<Control>,
    /// Controls that could not be read, for want of a permission.
    pub(in super::super) denied: Vec<Control>,
    /// Controls that could not be read for another reason.
    pub(in super::super) unknown: Vec<(Control, Trouble)>,
    /// The default encryption, if it is one of the choices.
    pub(in super::super) encryption: Option<Encryption>,
}

impl Verdict {
    /// The encryption of a bucket about which everything is known and nothing is wrong.
    pub(in super::super) fn proven(&self) -> Option<&Encryption> {
        let clean = self.faults.is_empty() && self.denied.is_empty() && self.unknown.is_empty();
        self.encryption.as_ref().filter(|_| clean)
    }

    fn find(
        &mut self,
        control: Control,
        reading: &Reading,
        check: impl FnOnce(Option<&Part>) -> Result<(), (&'static str, &'static str)>,
    ) {
        let found = match reading {
            Reading::Is(part) => check(Some(part)),
            Reading::Absent => check(None),
            Reading::Denied => return self.denied.push(control),
            Reading::Failed(trouble) => return self.unknown.push((control, trouble.clone())),
            Reading::Unasked => return,
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
    let mut verdict = Verdict::default();
    let demanded = |control| !settings.exceptions.contains_key(&control);
    if demanded(Control::PublicAccess) {
        let reading = state.get(Aspect::PublicAccess);
        verdict.find(Control::PublicAccess, reading, |part| match part {
            Some(Part::PublicAccess([true, true, true, true])) => Ok(()),
            _ => Err(OPEN),
        });
    }
    verdict.find(
        Control::Ownership,
        state.get(Aspect::Ownership),
        |part| match part {
            Some(Part::Ownership(owner)) if owner == "BucketOwnerEnforced" => Ok(()),
            _ => Err(ACLS),
        },
    );
    judge_encryption(&mut verdict, state, settings);
    if demanded(Control::Versioning) {
        let reading = state.get(Aspect::Versioning);
        verdict.find(Control::Versioning, reading, |part| match part {
            Some(Part::Versioning(status)) if status == "Enabled" => Ok(()),
            _ => Err(UNVERSIONED),
        });
    }
    verdict.find(
        Control::Website,
        state.get(Aspect::Website),
        |part| match part {
            None => Ok(()),
            Some(_) => Err(WEBSITE),
        },
    );
    let reading = state.get(Aspect::Origins);
    verdict.find(Control::BrowserOrigins, reading, |part| match part {
        Some(Part::Origins(rules)) if !rules.iter().all(names_its_origins) => Err(ORIGINS),
        _ => Ok(()),
    });
    judge_asked(&mut verdict, state, settings);
    judge_policy(&mut verdict, state, settings, place);
    verdict
}

fn names_its_origins(rule: &CorsRule) -> bool {
    let mut origins = rule.allowed_origins().iter();
    origins.all(|origin| origin.starts_with("https://") && !origin.contains('*'))
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
            (Wish::AsFound, None) => Err(NO_CHOICE),
            (Wish::Exactly(wanted), Some(found)) if wanted == found => Ok(()),
            (Wish::Exactly(_), _) => Err(OTHER_DEFAULT),
        }
    });
    if !settings.exceptions.contains_key(&Control::CustomerKeys) {
        verdict.find(Control::CustomerKeys, reading, |_| match default {
            Some(default) if default.blocks_customer_keys => Ok(()),
            _ => Err(CUSTOMER_KEYS),
        });
    }
    verdict.encryption = found;
}

/// The choice that a default encryption is, if it is one.
pub(in super::super) fn choice(default: &Default) -> Option<Encryption> {
    let key = default.key.as_deref().map(KmsKeyArn::try_from);
    match (default.algorithm.as_str(), key) {
        ("AES256", None) => Some(Encryption::sse_s3()),
        ("aws:kms", Some(Ok(key))) => Some(Encryption::kms(key)),
        ("aws:kms:dsse", Some(Ok(key))) => Some(Encryption::dsse_kms(key)),
        _ => None,
    }
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
    let reading = state.get(Aspect::Tags);
    verdict.find(Control::Tags, reading, |part| {
        let found = match part {
            Some(Part::Tags(tags)) => tags.as_slice(),
            _ => &[],
        };
        let has = |tag: &crate::Tag| {
            let mut found = found.iter();
            found.any(|one| one.key() == tag.key() && one.value() == tag.value())
        };
        if settings.tags.iter().all(has) {
            Ok(())
        } else {
            Err(("a tag that was asked for is missing", ASKED))
        }
    });
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
    // What encryption the policy should hold writers to is not known without one.
    let encryption = match (&settings.encryption, &verdict.encryption) {
        (Wish::Exactly(wanted), _) => wanted.clone(),
        (Wish::AsFound, Some(found)) => found.clone(),
        (Wish::AsFound, None) => Encryption::sse_s3(),
    };
    let missing = |control| {
        let wanted = own(place, &encryption, &settings.purpose);
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
        (Control::Delivery, NO_DELIVERY),
    ] {
        let asked = control != Control::Delivery || settings.purpose != Purpose::Data;
        if asked && !settings.exceptions.contains_key(&control) {
            let wrong = missing(control);
            verdict.find(
                control,
                reading,
                |_| if wrong { Err(fault) } else { Ok(()) },
            );
        }
    }
}

type Words = (&'static str, &'static str);

const ASKED: &str = "compare the bucket with the settings it was made with";
const OPEN: Words = (
    "block public access is not on in all four settings",
    "turn it on, or accept it as enforced elsewhere with a reason",
);
const ACLS: Words = (
    "acls are in force: object ownership is not BucketOwnerEnforced",
    "move what the acls grant into the policy and set BucketOwnerEnforced",
);
const NO_CHOICE: Words = (
    "the default encryption names no full key arn of its own",
    "name SSE-S3, or a KMS key by its full arn",
);
const OTHER_DEFAULT: Words = (
    "the default encryption is another one than was asked for",
    "adopt the bucket with the encryption it has, or replace it deliberately",
);
const CUSTOMER_KEYS: Words = (
    "keys that are sent along with requests (SSE-C) are not blocked",
    "block the encryption type SSE-C",
);
const UNVERSIONED: Words = (
    "versioning is not on",
    "turn it on, or accept it with a reason",
);
const WEBSITE: Words = (
    "the bucket is set up as a website",
    "take the website configuration out; websites belong behind CloudFront",
);
const ORIGINS: Words = (
    "pages of any origin, or of one without TLS, may use the bucket",
    "name the https origins in the CORS configuration",
);
const UNREADABLE: Words = (
    "the policy is not a document that can be read without doubt",
    "write it as one JSON object that says nothing twice",
);
const PUBLIC_GRANT: Words = (
    "a statement of the policy may give something to everyone",
    "name the principals, or narrow it by account, organisation or VPC endpoint",
);
const PLAIN: Words = (
    "the policy does not deny requests without TLS",
    "deny them where aws:SecureTransport is false",
);
const OLD_TLS: Words = (
    "the policy does not deny TLS below 1.2",
    "deny it where s3:TlsVersion is less than 1.2",
);
const ANY_ENCRYPTION: Words = (
    "the policy lets writers name another encryption or key than the default",
    "deny writes that name another one",
);
const NO_DELIVERY: Words = (
    "the policy does not let the service in that delivers logs",
    "allow it for this source alone",
);
