//! Amazon S3: encrypted buckets and the SDK's client, under the guard.

mod bucket;
#[cfg_attr(
    not(test),
    expect(dead_code, reason = "for those who create and adopt buckets")
)]
mod cors;
mod declared;
mod presign;
mod rules;

use std::sync::Arc;

pub use bucket::Bucket;
use declared::Declared;
use presign::Presigner;
pub use presign::{PresignGet, PresignPut, PresignedUrl};
use rules::S3Rules;

use crate::region::{ReachesS3, Region, Typed};
use crate::session::Core;
use crate::wire::retry::RefusalsAreFinal;
use crate::{BucketName, Encryption, Error, Service, Session};

/// A client of Amazon S3.
///
/// Hands out [`aws_sdk_s3::Client`] and its fluent builders, but every request passes the
/// session's guard: https, the FIPS host of the session's region, signed, naming the expected
/// bucket owner; and every reply to a write must confirm encryption at rest.
///
/// ```no_run
/// use palisade::{bucket_name, region, s3, Encryption, Session};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let session = Session::builder(region::UsEast1).connect().await?;
/// let s3 = s3::Client::new(&session);
/// let bucket = s3.declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
/// bucket.put_object("2026/11/21.json").body(b"{}".to_vec().into()).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    sdk: aws_sdk_s3::Client,
    declared: Declared,
    presigner: Presigner,
}

impl Client {
    /// A client in a region that the compiler knows to have an S3 FIPS endpoint, or that was
    /// declared with `.standard_endpoints(…)`.
    #[must_use]
    pub fn new<R: Typed + ReachesS3>(session: &Session<R>) -> Self {
        Self::guarded(session.core())
    }

    /// A client in any region; the question is answered now.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused), naming
    /// [`Rule::Fips`](crate::Rule::Fips), when no S3 FIPS endpoint is listed in the region.
    pub fn try_new<R: Region>(session: &Session<R>) -> Result<Self, Error> {
        session.reach(Service::S3)?;
        Ok(Self::guarded(session.core()))
    }

    /// The SDK's client, with all of its operations, under the guard.
    ///
    /// A write that names no encryption goes out as it is, so that the bucket's own default
    /// holds; its reply must confirm encryption. Into a bucket that was declared with a KMS key, it
    /// is refused.
    #[must_use]
    pub fn sdk(&self) -> &aws_sdk_s3::Client {
        &self.sdk
    }

    /// Declares an existing bucket and how objects in it are encrypted. Calls nothing and proves
    /// nothing about the bucket; what is written through this client is held to the declaration.
    ///
    /// A bucket may be declared more than once, where parts of it have different keys: a write
    /// must then name one of the declared choices.
    #[must_use]
    pub fn declare(&self, name: BucketName, encryption: Encryption) -> Bucket {
        self.declared.add(&name, &encryption);
        Bucket::new(self.sdk.clone(), self.presigner.clone(), name, encryption)
    }

    #[expect(clippy::disallowed_methods, reason = "the one place, with the guard")]
    fn guarded(core: &Core) -> Self {
        let installer = core.installer();
        let declared = Declared::default();
        let rules = S3Rules::new(
            installer.region().clone(),
            core.owner().clone(),
            declared.clone(),
            core.evidence().clone(),
        );
        let mut config = aws_sdk_s3::config::Builder::from(core.sdk())
            .use_fips(installer.uses_fips(Service::S3))
            // A name that looks like a directory bucket would be answered by another endpoint.
            .disable_s3_express_session_auth(true)
            .credentials_provider(core.credentials_with_owner());
        config.push_retry_classifier(RefusalsAreFinal::shared());
        config.push_interceptor(installer.guard(Service::S3, "s3", Arc::new(rules)));
        Self {
            sdk: aws_sdk_s3::Client::from_conf(config.build()),
            declared,
            presigner: Presigner::new(core),
        }
    }
}
