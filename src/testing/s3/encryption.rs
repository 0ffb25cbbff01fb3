//! How an object or a bucket says that it is encrypted.
use http::{HeaderMap, HeaderValue};

use crate::testing::reply::{element, escape};

const SSE: &str = "x-amz-server-side-encryption";
const KEY: &str = "x-amz-server-side-encryption-aws-kms-key-id";
const BUCKET_KEY: &str = "x-amz-server-side-encryption-bucket-key-enabled";

/// The encryption that the cloud claims; nothing is really encrypted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StoredEncryption {
    /// None, which no object of S3 has any more. [`Fault::Reflected`](crate::testing::Fault) stores
    /// so. For a bucket it means that no default is configured; S3 encrypts there all the same.
    None,
    /// `AES256`, keys of S3.
    S3,
    /// `aws:kms`.
    Kms {
        /// The key's ARN.
        key: String,
        /// Whether a bucket key stands between.
        bucket_key: bool,
    },
    /// `aws:kms:dsse`, two layers.
    Dsse {
        /// The key's ARN.
        key: String,
    },
}

impl StoredEncryption {
    /// `aws:kms` with this key ARN and without a bucket key.
    #[must_use]
    pub fn kms(key: impl Into<String>) -> Self {
        Self::Kms {
            key: key.into(),
            bucket_key: false,
        }
    }

    /// `aws:kms:dsse` with this key ARN.
    #[must_use]
    pub fn dsse(key: impl Into<String>) -> Self {
        Self::Dsse { key: key.into() }
    }

    fn algorithm(&self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::S3 => Some("AES256"),
            Self::Kms { .. } => Some("aws:kms"),
            Self::Dsse { .. } => Some("aws:kms:dsse"),
        }
    }

    fn key(&self) -> Option<&str> {
        match self {
            Self::None | Self::S3 => None,
            Self::Kms { key, .. } | Self::Dsse { key } => Some(key),
        }
    }

    /// Adds what a reply says about it.
    pub(super) fn confirm(&self, headers: &mut HeaderMap) {
        let Some(algorithm) = self.algorithm() else {
            return;
        };
        headers.insert(SSE, HeaderValue::from_static(algorithm));
        if let Some(key) = self.key().and_then(|key| key.parse().ok()) {
            headers.insert(KEY, key);
        }
        if matches!(
            self,
            Self::Kms {
                bucket_key: true,
                ..
            }
        ) {
            headers.insert(BUCKET_KEY, HeaderValue::from_static("true"));
        }
    }

    /// What a write asks for; `None` when it asks for nothing.
    pub(super) fn asked(headers: &HeaderMap, owner: &str, region: &str) -> Option<Self> {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let key = || full_arn(text(KEY), owner, region);
        match text(SSE)? {
            "aws:kms" => Some(Self::Kms {
                key: key(),
                bucket_key: text(BUCKET_KEY) == Some("true"),
            }),
            "aws:kms:dsse" => Some(Self::Dsse { key: key() }),
            _ => Some(Self::S3),
        }
    }

    /// The document of `PutBucketEncryption`, if there is something to say.
    pub(super) fn document(&self) -> Option<String> {
        let algorithm = self.algorithm()?;
        let key = self.key().map_or_else(String::new, |key| {
            format!("<KMSMasterKeyID>{}</KMSMasterKeyID>", escape(key))
        });
        let bucket_key = matches!(
            self,
            Self::Kms {
                bucket_key: true,
                ..
            }
        );
        Some(format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ServerSideEncryptionConfiguration \
             xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Rule>\
             <ApplyServerSideEncryptionByDefault><SSEAlgorithm>{algorithm}</SSEAlgorithm>{key}\
             </ApplyServerSideEncryptionByDefault><BucketKeyEnabled>{bucket_key}\
             </BucketKeyEnabled></Rule></ServerSideEncryptionConfiguration>"
        ))
    }

    /// Reads the document of `PutBucketEncryption`.
    pub(super) fn from_document(document: &str, owner: &str, region: &str) -> Option<Self> {
        let key = full_arn(element(document, "KMSMasterKeyID"), owner, region);
        match element(document, "SSEAlgorithm")? {
            "AES256" => Some(Self::S3),
            "aws:kms" => Some(Self::Kms {
                key,
                bucket_key: element(document, "BucketKeyEnabled") == Some("true"),
            }),
            "aws:kms:dsse" => Some(Self::Dsse { key }),
            _ => None,
        }
    }
}

/// The ARN that S3 confirms for a key named by its id, or for none: the AWS managed key.
fn full_arn(key: Option<&str>, account: &str, region: &str) -> String {
    let id = key.unwrap_or("00000000-0000-0000-0000-00aws0managed");
    if id.starts_with("arn:") {
        return id.to_owned();
    }
    let kind = if id.starts_with("alias/") { "" } else { "key/" };
    format!("arn:aws:kms:{region}:{account}:{kind}{id}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_document_says_what_it_was_made_from() {
        let arn = "arn:aws:kms:us-east-1:111122223333:key/1";
        for encryption in [
            StoredEncryption::S3,
            StoredEncryption::kms(arn),
            StoredEncryption::dsse(arn),
            StoredEncryption::Kms {
                key: arn.to_owned(),
                bucket_key: true,
            },
        ] {
            let document = encryption.document().unwrap_or_default();
            let read = StoredEncryption::from_document(&document, "1", "us-east-1");
            assert_eq!(read, Some(encryption));
        }
    }
}
