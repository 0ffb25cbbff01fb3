//! Conditional reads and writes.
use s3s::dto::{ETagCondition, Timestamp};
use s3s::{S3Result, s3_error};

use super::store::{Object, no_key};

/// The conditions of RFC 9110, as far as S3 has them.
#[derive(Default)]
pub(super) struct Conditions {
    pub(super) matching: Option<ETagCondition>,
    pub(super) none_matching: Option<ETagCondition>,
    pub(super) modified_since: Option<Timestamp>,
    pub(super) unmodified_since: Option<Timestamp>,
}

impl Conditions {
    pub(super) fn allow_write(&self, existing: Option<&Object>) -> S3Result<()> {
        if self.matching.is_some() && existing.is_none() {
            return Err(no_key());
        }
        let met = self
            .matching
            .as_ref()
            .is_none_or(|wanted| meets(wanted, existing))
            && !self
                .none_matching
                .as_ref()
                .is_some_and(|wanted| meets(wanted, existing));
        if met { Ok(()) } else { Err(failed()) }
    }

    pub(super) fn allow_read(&self, object: &Object) -> S3Result<()> {
        match &self.matching {
            Some(wanted) if !meets(wanted, Some(object)) => return Err(failed()),
            Some(_) => {}
            None => {
                if self
                    .unmodified_since
                    .as_ref()
                    .is_some_and(|at| object.modified > *at)
                {
                    return Err(failed());
                }
            }
        }
        let unchanged = match &self.none_matching {
            Some(wanted) => meets(wanted, Some(object)),
            None => self
                .modified_since
                .as_ref()
                .is_some_and(|at| object.modified <= *at),
        };
        if unchanged {
            Err(s3_error!(NotModified))
        } else {
            Ok(())
        }
    }
}

fn meets(wanted: &ETagCondition, object: Option<&Object>) -> bool {
    object.is_some_and(|object| match wanted {
        ETagCondition::Any => true,
        ETagCondition::ETag(etag) => etag.value() == object.etag,
    })
}

fn failed() -> s3s::S3Error {
    s3_error!(
        PreconditionFailed,
        "At least one of the pre-conditions you specified did not hold"
    )
}
