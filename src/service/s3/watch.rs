//! Notices work that ends before its end.

use super::Client;
use super::bucket_error::BucketError;
use super::verified::VerifiedBucket;
use crate::{BucketName, Outcome, Rule};

/// Leaves a line in the evidence when the making or mending of a bucket is not finished, also when
/// its future is dropped, which no error can tell of.
pub(super) struct Watch {
    client: Client,
    name: BucketName,
    detail: Option<&'static str>,
}

impl Watch {
    pub(super) fn new(client: &Client, name: &BucketName) -> Self {
        Self {
            client: client.clone(),
            name: name.clone(),
            detail: Some("dropped before it was finished; adopt the bucket to see what is missing"),
        }
    }

    pub(super) fn over(mut self, done: &Result<VerifiedBucket, BucketError>) {
        let begun = done.as_ref().is_err_and(BucketError::has_begun);
        self.detail = begun.then_some("not finished; the error says what is missing");
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let Some(detail) = self.detail else {
            return;
        };
        tracing::warn!(target: "palisade::s3", bucket = %self.name, detail, "bucket not finished");
        let subject = format!("s3 bucket {}", self.name);
        let book = self.client.core.evidence();
        book.note(Rule::EncryptAtRest, Outcome::Unfinished, subject, detail);
    }
}
