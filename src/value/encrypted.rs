//! Buckets of which somebody said how they are encrypted, and those of which it was read.

use crate::{BucketProof, Encryption};

/// A bucket with a named encryption: what a service other than S3 may be told to write to.
///
/// Implemented for [`BucketProof`], which was read from the bucket, and with feature `s3` for
/// [`s3::VerifiedBucket`](crate::s3::VerifiedBucket), which was read as well, and for
/// [`s3::Bucket`](crate::s3::Bucket), which says only what its author declared. The other service names
/// no encryption when it writes, so that the bucket's own default holds.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say how what is written to it is encrypted",
    label = "this names no encryption",
    note = "pass a `&VerifiedBucket`, its `proof()`, or a `&Bucket` that was declared with its encryption"
)]
pub trait EncryptedBucket: sealed::Sealed {
    /// The bucket's name, or the ARN of the access point to it, which not every service takes.
    fn name_or_arn(&self) -> &str;

    /// How objects in it are encrypted, as far as is known.
    fn encryption(&self) -> &Encryption;
}

/// An [`EncryptedBucket`] that was read, and not only declared: what is taken where a bucket's content is
/// handed on, or where a rule asks for more than a name.
///
/// Implemented for [`BucketProof`], and with feature `s3` for
/// [`s3::VerifiedBucket`](crate::s3::VerifiedBucket). A proof says what was read, and when: that the bucket is
/// encrypted, private, versioned and reached over TLS only, but for its [exceptions](BucketProof::exceptions).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a bucket that was read and found encrypted and private",
    label = "nothing was read to make this",
    note = "`Rule::EncryptAtRest`: pass the `&VerifiedBucket` that `create_bucket` or `adopt` of an `s3::Client` gives, \
            or its `proof()`; `declare` reads nothing, and a name says nothing"
)]
pub trait ProvenBucket: EncryptedBucket {
    /// What was found, and when.
    fn proof(&self) -> &BucketProof;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

impl sealed::Sealed for BucketProof {}

impl EncryptedBucket for BucketProof {
    fn name_or_arn(&self) -> &str {
        self.name().as_str()
    }

    fn encryption(&self) -> &Encryption {
        self.encryption()
    }
}

impl ProvenBucket for BucketProof {
    fn proof(&self) -> &BucketProof {
        self
    }
}
