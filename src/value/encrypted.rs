//! Buckets of which somebody said how they are encrypted, and those of which it was read.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use crate::{BucketProof, Encryption, Error};

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

    /// The proof, to be kept, with the bucket behind it where there is more than the proof.
    #[doc(hidden)]
    fn kept(&self) -> Kept;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// A proof that was handed to a service, which may have to be renewed by then.
#[derive(Clone)]
pub struct Kept {
    pub(crate) proof: BucketProof,
    /// None where somebody gave the proof and not the bucket.
    #[cfg_attr(
        not(feature = "twinmaker"),
        expect(dead_code, reason = "read again for the service that keeps buckets")
    )]
    pub(crate) bucket: Option<Arc<dyn ReadAgain>>,
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.proof.fmt(f)
    }
}

/// A bucket that can be read once more, by whichever service knows how.
pub(crate) trait ReadAgain: Send + Sync {
    /// Reads it now, and holds it to what was found before.
    #[cfg_attr(
        not(feature = "twinmaker"),
        expect(dead_code, reason = "read again for the service that keeps buckets")
    )]
    fn read_again(&self) -> Pin<Box<dyn Future<Output = Result<Kept, Error>> + Send + '_>>;
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

    fn kept(&self) -> Kept {
        Kept {
            proof: self.clone(),
            bucket: None,
        }
    }
}
