//! The KMS key that a call named, and the one that its reply names.
//!
//! Compared only where both are full ARNs of keys: an alias or a bare id says not enough.

use std::collections::BTreeMap;

use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::config_bag::{Storable, StoreReplace};
use serde_json::value::RawValue;

use crate::KmsKeyArn;
use crate::error::{Fault, Refusal, fault};

/// Where calls and replies name one key: the service, the operation or `*` for all, the path in the
/// request and the path in the reply.
const PAIRS: [(&str, &str, &str, &str); 12] = [
    ("cloudtrail", "CreateTrail", "KmsKeyId", "KmsKeyId"),
    ("cloudtrail", "UpdateTrail", "KmsKeyId", "KmsKeyId"),
    ("cloudtrail", "CreateEventDataStore", "KmsKeyId", "KmsKeyId"),
    ("cloudtrail", "UpdateEventDataStore", "KmsKeyId", "KmsKeyId"),
    ("kms", "ReEncrypt", "DestinationKeyId", "KeyId"),
    ("kms", "ReEncrypt", "SourceKeyId", "SourceKeyId"),
    ("kms", "DescribeKey", "KeyId", "KeyMetadata.Arn"),
    ("kms", "*", "KeyId", "KeyId"),
    (
        "macie2",
        "PutClassificationExportConfiguration",
        "configuration.s3Destination.kmsKeyArn",
        "configuration.s3Destination.kmsKeyArn",
    ),
    (
        "macie2",
        "UpdateRevealConfiguration",
        "configuration.kmsKeyId",
        "configuration.kmsKeyId",
    ),
    (
        "logs",
        "UpdateScheduledQuery",
        "destinationConfiguration.s3Configuration.kmsKeyId",
        "destinationConfiguration.s3Configuration.kmsKeyId",
    ),
    (
        "logs",
        "UpdateScheduledQuery",
        "destinationConfiguration.lookupTableConfiguration.kmsKeyId",
        "destinationConfiguration.lookupTableConfiguration.kmsKeyId",
    ),
];

/// The keys that one call named, each with the place where its reply repeats it.
#[derive(Clone, Debug)]
pub(super) struct AskedKeys(Vec<(&'static str, String)>);

impl Storable for AskedKeys {
    type Storer = StoreReplace<Self>;
}

impl AskedKeys {
    /// Whether calls of a service are compared at all.
    pub(super) fn may_be_of(service: &str) -> bool {
        PAIRS.iter().any(|pair| pair.0 == service)
    }

    /// What a finished request names, if that is to be compared.
    pub(super) fn of(service: &str, operation: &str, request: &HttpRequest) -> Option<Self> {
        let mut pairs = PAIRS
            .iter()
            .filter(|pair| pair.0 == service && (pair.1 == operation || pair.1 == "*"))
            .peekable();
        pairs.peek()?;
        let body = std::str::from_utf8(request.body().bytes()?).ok()?;
        let keys: Vec<_> = pairs
            .filter_map(|(_, _, asked, said)| Some((*said, full(text(body, asked)?)?)))
            .collect();
        (!keys.is_empty()).then_some(Self(keys))
    }

    /// Compares a reply that the SDK took for a success.
    pub(super) fn check(&self, reply: &HttpResponse) -> Result<(), Refusal> {
        let body = reply.body().bytes().unwrap_or_default();
        let body = std::str::from_utf8(body).unwrap_or_default();
        for (path, asked) in &self.0 {
            match text(body, path).and_then(full) {
                Some(said) if said != *asked => return Err(OTHER_KEY.into()),
                _ => {}
            }
        }
        Ok(())
    }
}

const OTHER_KEY: Fault = fault!(
    EncryptAtRest,
    "the reply names another KMS key than the call",
    "take nothing of the reply; what the call did stands all the same: check the resource and its key",
);

fn full(key: String) -> Option<String> {
    KmsKeyArn::try_from(key.as_str()).is_ok().then_some(key)
}

/// The text at a path of names in a JSON document. What lies beside the path is not unpacked.
fn text(body: &str, path: &str) -> Option<String> {
    let mut here = body;
    for name in path.split('.') {
        let members: BTreeMap<String, &RawValue> = serde_json::from_str(here).ok()?;
        here = members.get(name)?.get();
    }
    serde_json::from_str(here).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_at_a_path_is_found_and_nothing_else_is() {
        let body = r#"{"a":{"b":"\u0063","d":1},"b":["c"]}"#;
        assert_eq!(text(body, "a.b").as_deref(), Some("c"));
        for path in ["a", "a.d", "b", "b.c", "x"] {
            assert_eq!(text(body, path), None, "{path}");
        }
        assert_eq!(text(r#"{"a":"#, "a"), None);
    }
}
