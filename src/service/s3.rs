//! Amazon S3: encrypted buckets and the SDK's client, under the guard.

mod adopt;
mod bucket;
mod bucket_error;
mod control;
mod cors;
mod create;
mod foreign;
mod presign;
mod private;
mod proving;
mod public;
mod repair;
mod rules;
mod source;
mod verified;
mod watch;

use std::fmt;
use std::sync::Arc;

pub use adopt::Adopt;
pub use bucket::Bucket;
pub use bucket_error::{BucketError, BucketErrorKind};
pub use control::settings::Retention;
pub use control::{BucketFault, Control};
pub use create::{CreateBucket, CreationToken};
pub use foreign::ForeignBucket;
use presign::Presigner;
pub use presign::{PresignGet, PresignPut, PresignedUrl};
use private::PrivateEndpoint;
pub use repair::Repair;
use rules::{S3Rules, in_region};
pub use source::Source;
pub use verified::VerifiedBucket;

use crate::region::{ReachesS3, Region, Typed};
use crate::session::Core;
pub use crate::value::place::Place;
use crate::wire::guard::guarded;
use crate::wire::owner::KnownBuckets;
use crate::{
    AccessPointArn, AccountId, BucketName, Encryption, Error, Outcome, Reason, Rule, Service,
    Session,
};
#[cfg(feature = "sts")]
use crate::{BrokenGlass, rule};

/// A client of Amazon S3.
///
/// Hands out `aws_sdk_s3::Client` and its fluent builders, but every request passes the
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
#[derive(Clone)]
pub struct Client {
    sdk: aws_sdk_s3::Client,
    core: Arc<Core>,
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
    /// is refused. An access point, by its ARN, is reached only if it was declared, and a foreign
    /// bucket only read.
    #[must_use]
    pub fn sdk(&self) -> &aws_sdk_s3::Client {
        &self.sdk
    }

    /// Declares an existing bucket and how objects in it are encrypted. Calls nothing and proves
    /// nothing about the bucket; what is written through any client of the session is held to the
    /// declaration from now on.
    ///
    /// A bucket may be declared more than once, where parts of it have different keys: a write
    /// must then name one of the declared choices.
    #[must_use]
    pub fn declare(&self, name: BucketName, encryption: Encryption) -> Bucket {
        let place = Place::from(name);
        self.buckets().add(&place, &encryption);
        Bucket::new(self.sdk.clone(), self.presigner(), place, encryption)
    }

    fn presigner(&self) -> Presigner {
        Presigner::new(&self.core)
    }

    /// Declares an access point to an existing bucket and how objects written through it are
    /// encrypted. Calls nothing and proves nothing, like [`declare`](Self::declare); only declared
    /// access points are let through.
    ///
    /// Requests go to the access point's own host, `NAME-ACCOUNT.s3-accesspoint-fips.REGION.…`. The
    /// expected owner is the owner of the *bucket* behind it, this session's account, whoever owns
    /// the access point: S3 compares the bucket. Where the bucket belongs to another account, it can
    /// be read through [`declare_foreign`](Self::declare_foreign).
    ///
    /// # Errors
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused), naming
    /// [`Rule::Endpoint`](crate::Rule::Endpoint), when the access point is in another region or
    /// partition than the session.
    ///
    /// ```no_run
    /// # use palisade::{access_point_arn, s3, Encryption, Error};
    /// # fn example(s3: &s3::Client) -> Result<s3::Bucket, Error> {
    /// let reports = access_point_arn!("arn:aws:s3:us-east-1:111122223333:accesspoint/acme-reports");
    /// s3.declare_access_point(reports, Encryption::sse_s3())
    /// # }
    /// ```
    pub fn declare_access_point(
        &self,
        arn: AccessPointArn,
        encryption: Encryption,
    ) -> Result<Bucket, Error> {
        in_region(&arn, self.core.installer().region())?;
        let place = Place::from(arn);
        self.buckets().add(&place, &encryption);
        Ok(Bucket::new(
            self.sdk.clone(),
            self.presigner(),
            place,
            encryption,
        ))
    }

    /// Declares a bucket of another account, or a public one, to read from: by its name, or by the
    /// ARN of an access point to it. Calls nothing; the reason is kept in the evidence.
    ///
    /// `owner` is the account that the *bucket* belongs to; a reply of 403 may mean that it does
    /// not. From now on the session only reads from the bucket. One that is declared foreign and as
    /// one's own, or with two owners, is not served at all: one of the two is a mistake.
    ///
    /// ```no_run
    /// # use palisade::{bucket_name, reason, s3, AccountId, Refusal};
    /// # fn example(s3: &s3::Client) -> Result<s3::ForeignBucket, Refusal> {
    /// Ok(s3.declare_foreign(
    ///     bucket_name!("weather-archive"),
    ///     AccountId::try_from("999999999999")?,
    ///     reason!("public weather data, read for the forecast"),
    /// ))
    /// # }
    /// ```
    #[must_use]
    pub fn declare_foreign(
        &self,
        name: impl Into<Place>,
        owner: AccountId,
        reason: Reason,
    ) -> ForeignBucket {
        let place = name.into();
        self.buckets().add_foreign(&place, &owner);
        self.core.evidence().note(
            Rule::Owner,
            Outcome::SetAside,
            format!("s3 bucket of {owner}"),
            reason.as_str().to_owned(),
        );
        ForeignBucket::new(self.sdk.clone(), place, owner, reason)
    }

    /// Runs a closure with a client for which glass was broken: its calls are signed with the
    /// credentials of the glass, and may break its rule. When the closure ends, in whatever way, that
    /// client and the handles made with it are refused every call.
    ///
    /// What was declared in the session stays declared, in the closure and after it. Each call that breaks the rule is
    /// a line of evidence. Links cannot be presigned in the closure, which they would outlast. A closure
    /// in the closure adds its glass, and ends with whichever credentials end first.
    ///
    /// # Errors
    /// When the glass is of another account than this client, or its credentials have ended, naming
    /// [`Rule::Mfa`]. What the closure gives is given as it is.
    ///
    /// ```no_run
    /// use palisade::aws_sdk_s3::types::ObjectCannedAcl;
    /// use palisade::{BrokenGlass, rule, s3};
    ///
    /// # async fn example(s3: s3::Client, glass: BrokenGlass<rule::Private>) -> Result<(), Box<dyn std::error::Error>> {
    /// let publish = async |s3: s3::Client| {
    ///     let acl = s3.sdk().put_object_acl().bucket("acme-press-kit").key("logo.svg");
    ///     acl.acl(ObjectCannedAcl::PublicRead).send().await
    /// };
    /// s3.with_glass(&glass, publish).await??;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "sts")]
    pub async fn with_glass<X: rule::Breakable, T>(
        &self,
        glass: &BrokenGlass<X>,
        closure: impl AsyncFnOnce(Self) -> T,
    ) -> Result<T, Error> {
        let (core, _open) = glass.open(&self.core, Service::S3).await?;
        Ok(closure(Self::guarded(&core)).await)
    }

    fn buckets(&self) -> &KnownBuckets {
        self.core.installer().buckets()
    }

    fn guarded(core: &Arc<Core>) -> Self {
        let installer = core.installer();
        let rules = S3Rules::new(
            installer.region().clone(),
            core.owner().clone(),
            installer.buckets().clone(),
            core.evidence().clone(),
            core.clock().clone(),
        );
        let mut config = aws_sdk_s3::config::Builder::from(core.sdk())
            // A name that looks like a directory bucket would be answered by another endpoint.
            .disable_s3_express_session_auth(true)
            .credentials_provider(core.credentials_with_owner());
        let fitting = installer.fitting(Service::S3, rules);
        if fitting.url.is_some() {
            config = config.endpoint_resolver(PrivateEndpoint::default());
        }
        Self {
            sdk: guarded!(aws_sdk_s3, config, fitting),
            core: core.clone(),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("region", self.core.installer().region())
            .field("declared", self.buckets())
            .finish_non_exhaustive()
    }
}
