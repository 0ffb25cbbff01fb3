//! How data is encrypted where it rests.

use crate::KmsKeyArn;

/// How S3 encrypts an object: a choice that is always made, never left to a default.
///
/// Nothing else can be said. Keys handed over with the request (SSE-C) and the values `aws:fsx`
/// and `aws:backup` are left out on purpose
/// ([`Rule::EncryptAtRest`](crate::Rule::EncryptAtRest)).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Encryption(Choice);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Choice {
    SseS3,
    SseKms(KmsKeyArn),
    DsseKms(KmsKeyArn),
}

impl Encryption {
    /// AES-256 under keys that S3 keeps (SSE-S3).
    #[must_use]
    pub const fn sse_s3() -> Self {
        Self(Choice::SseS3)
    }

    /// AES-256 under a KMS key (SSE-KMS), with an S3 bucket key, which saves most KMS calls.
    #[must_use]
    pub const fn kms(key: KmsKeyArn) -> Self {
        Self(Choice::SseKms(key))
    }

    /// Two layers of AES-256 under a KMS key (DSSE-KMS). S3 has no bucket key for it.
    #[must_use]
    pub const fn dsse_kms(key: KmsKeyArn) -> Self {
        Self(Choice::DsseKms(key))
    }

    /// The value of the header `x-amz-server-side-encryption`.
    #[must_use]
    pub const fn algorithm(&self) -> &'static str {
        match self.0 {
            Choice::SseS3 => "AES256",
            Choice::SseKms(_) => "aws:kms",
            Choice::DsseKms(_) => "aws:kms:dsse",
        }
    }

    /// The KMS key, unless S3 keeps the keys.
    #[must_use]
    pub const fn key(&self) -> Option<&KmsKeyArn> {
        match &self.0 {
            Choice::SseS3 => None,
            Choice::SseKms(key) | Choice::DsseKms(key) => Some(key),
        }
    }

    /// Whether an S3 bucket key is asked for.
    #[must_use]
    pub const fn bucket_key(&self) -> bool {
        matches!(self.0, Choice::SseKms(_))
    }
}
