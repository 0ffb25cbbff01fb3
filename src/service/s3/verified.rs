//! A bucket that was read and found to be as it should.

use std::fmt;
use std::ops::Deref;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use super::bucket_error::{BucketError, BucketErrorKind};
use super::control::settings::Settings;
use super::source::{Source, sealed};
use super::{Bucket, Client, Place};
use crate::value::encrypted::{self, Kept, ReadAgain};
use crate::{BucketProof, EncryptedBucket, Encryption, Error, ProvenBucket};

/// A [`Bucket`] together with the proof that it is encrypted, private and reached over TLS only.
///
/// Made by [`Client::create_bucket`], [`Client::adopt`], [`Repair::apply`](super::Repair::apply), their
/// twins for logs, and by nothing else. It is bound to one
/// account, region and default encryption. The proof is a reading of the past: what anybody changes
/// afterwards is seen when the bucket is [read again](Self::no_older_than).
///
/// All methods of [`Bucket`] are there.
#[derive(Clone)]
pub struct VerifiedBucket {
    inner: Arc<Inner>,
}

struct Inner {
    client: Client,
    bucket: Bucket,
    proof: BucketProof,
    settings: Settings,
}

impl VerifiedBucket {
    pub(super) fn new(
        client: Client,
        bucket: Bucket,
        proof: BucketProof,
        settings: Settings,
    ) -> Self {
        Self {
            inner: Arc::new(Inner {
                client,
                bucket,
                proof,
                settings,
            }),
        }
    }

    /// What was found, and when.
    #[must_use]
    pub fn proof(&self) -> &BucketProof {
        &self.inner.proof
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// Gives this proof if its reading is at most so old, else reads the bucket again. With zero it is always
    /// read.
    ///
    /// # Errors
    /// When the bucket could not be read or is no longer as it was: the default encryption, the
    /// account and the region included.
    pub async fn no_older_than(&self, age: Duration) -> Result<Self, BucketError> {
        let Inner { client, proof, .. } = &*self.inner;
        let now = client.core.clock().now();
        // Security: by a clock that stands still, a proof would have that age.
        if !age.is_zero() && proof.age(now).is_some_and(|found| found <= age) {
            return Ok(self.clone());
        }
        self.read_again().await
    }

    async fn read_again(&self) -> Result<Self, BucketError> {
        let Inner {
            client,
            proof,
            settings,
            ..
        } = &*self.inner;
        let place = client.place(proof.name()).await?;
        // Security: other credentials must not make a proof about somebody else's bucket of the
        // same name out of this one.
        if place.account != *proof.account() {
            return Err(BucketError::new(
                proof.name(),
                BucketErrorKind::Changed,
                "the session's credentials belong to another account than the proof",
            ));
        }
        let (state, verdict) = client.read_once(&place, settings).await;
        client.prove(&place, settings, &state, verdict)
    }
}

impl encrypted::sealed::Sealed for VerifiedBucket {}

impl EncryptedBucket for VerifiedBucket {
    fn name_or_arn(&self) -> &str {
        self.inner.bucket.name().as_str()
    }

    fn encryption(&self) -> &Encryption {
        self.proof().encryption()
    }
}

impl ProvenBucket for VerifiedBucket {
    fn proof(&self) -> &BucketProof {
        &self.inner.proof
    }

    fn kept(&self) -> Kept {
        Kept {
            proof: self.inner.proof.clone(),
            bucket: Some(Arc::new(self.clone())),
        }
    }
}

/// For services that are given the bucket and read it again when they use it.
impl ReadAgain for VerifiedBucket {
    fn read_again(&self) -> Pin<Box<dyn Future<Output = Result<Kept, Error>> + Send + '_>> {
        Box::pin(async {
            let again = Self::read_again(self).await;
            Ok(again.map_err(BucketError::unproven)?.kept())
        })
    }
}

impl Deref for VerifiedBucket {
    type Target = Bucket;

    fn deref(&self) -> &Bucket {
        &self.inner.bucket
    }
}

impl sealed::Sealed for VerifiedBucket {
    fn place(&self) -> &Place {
        self.inner.bucket.place()
    }
}

impl Source for VerifiedBucket {}

impl fmt::Debug for VerifiedBucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifiedBucket")
            .field("proof", self.proof())
            .finish_non_exhaustive()
    }
}
