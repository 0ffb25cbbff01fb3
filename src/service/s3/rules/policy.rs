//! Policies that replace the one that a bucket was verified with.

use aws_smithy_types::config_bag::ConfigBag;

use super::super::Place;
use crate::Rule;
use crate::error::Refusal;
use crate::evidence::{EvidenceBook, Outcome};
use crate::value::policy::Policy;
use crate::waiver::SetAside;
use crate::wire::finished::Finished;
use crate::wire::guard::Vouched;
use crate::wire::owner::KnownBuckets;

/// Refuses a policy that no longer denies what the bucket's own denied when it was verified.
pub(super) fn check(
    place: &Place,
    request: &Finished<'_>,
    cfg: &ConfigBag,
    buckets: &KnownBuckets,
    evidence: &EvidenceBook,
) -> Result<(), Refusal> {
    // Security: what this crate changes itself was planned from the policy that stands there.
    if Vouched::is_own(cfg) {
        return Ok(());
    }
    let Some(old) = buckets.policy(place) else {
        return Ok(());
    };
    let text = request.body().and_then(|body| str::from_utf8(body).ok());
    let Some(new) = text.and_then(Policy::parse) else {
        return Ok(());
    };
    let Some(first) = old.dropped_denies(&new).first().copied() else {
        return Ok(());
    };
    if let Some(reason) = SetAside::reason(cfg, Rule::LeastPrivilege) {
        let reason = reason.as_str().to_owned();
        evidence.note(
            Rule::LeastPrivilege,
            Outcome::SetAside,
            "used: s3 PutBucketPolicy",
            reason,
        );
        return Ok(());
    }
    Err(Refusal::new(
        Rule::LeastPrivilege,
        format!(
            "the policy no longer denies what statement {first} of the bucket's own denied when the \
             bucket was verified"
        ),
        "keep the statement, or say why for this call: \
         `.customize().interceptor(waive!(rule::LeastPrivilege, \"…\"))`",
    ))
}
