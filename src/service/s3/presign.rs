//! Links that let somebody else read or write one object for a while.

mod link;
mod window;

use std::fmt;
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_sdk_s3::config;
use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_s3::operation::get_object::builders::GetObjectFluentBuilder;
use aws_sdk_s3::operation::put_object::builders::PutObjectFluentBuilder;
use aws_sdk_s3::presigning::PresignedRequest;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::base64;

pub use link::PresignedUrl;
pub(super) use window::check_lifetime;
use window::{DEFAULT, Window};

use crate::Error;
use crate::error::{Fault, Refusal, fault, refusal};
use crate::session::{Core, OwnerKnown};

/// What one PUT can carry, in bytes: 5 GiB.
const LARGEST: u64 = 5 * 1024 * 1024 * 1024;
const TOO_LARGE: Fault = fault!(
    Signed,
    "the length to be signed is more than the 5 GiB that one PUT can carry",
    "upload in parts with the bucket's handle",
);
const DOTS: Fault = fault!(
    Signed,
    "a part of the key is `.` or `..`, which whoever follows the link would take out",
    "read or write such an object with the bucket's handle, or name it otherwise",
);
const UNSIGNABLE: Fault = fault!(
    Signed,
    "key or content type do not fit into a request that could be signed",
    "give a key that is not empty, and a content type without line ends",
);

/// What links are signed with.
#[derive(Clone, Debug)]
pub(super) struct Presigner {
    credentials: OwnerKnown,
    clock: SharedTimeSource,
}

impl Presigner {
    pub(super) fn new(core: &Core) -> Self {
        Self {
            credentials: core.credentials_with_owner(),
            clock: core.clock().clone(),
        }
    }

    /// The credentials to sign with, and how long the link is good for.
    async fn begin(&self, lifetime: Duration) -> Result<(Window, Credentials), Error> {
        let asked = Window::check(lifetime)?;
        let credentials = self.credentials.find().await?;
        let window = Window::open(self.clock.now(), asked, credentials.expiry())?;
        Ok((window, credentials))
    }
}

/// Makes a link to read an object; begun by [`Bucket::presign_get`](super::Bucket::presign_get).
///
/// Whoever holds the link can read the object until it expires, as often as they like, with plain
/// `GET` and no headers.
#[must_use = "a link is made by `sign`"]
pub struct PresignGet {
    presigner: Presigner,
    sdk: GetObjectFluentBuilder,
    lifetime: Duration,
}

impl PresignGet {
    pub(super) fn new(presigner: Presigner, sdk: GetObjectFluentBuilder) -> Self {
        Self {
            presigner,
            // Whoever follows the link would have to send the header.
            sdk: sdk.set_checksum_mode(None),
            lifetime: DEFAULT,
        }
    }

    /// Sets how long the link is good for: 1 second to 12 hours, in whole seconds; 15 minutes
    /// unless said otherwise. It is never good for longer than the credentials that sign it.
    pub fn lifetime(mut self, lifetime: impl Into<Option<Duration>>) -> Self {
        self.lifetime = lifetime.into().unwrap_or(DEFAULT);
        self
    }

    /// Lets browsers save the object under this name instead of showing it.
    pub fn filename<'a>(mut self, name: impl Into<Option<&'a str>>) -> Self {
        let disposition = name.into().map(link::attachment);
        self.sdk = self.sdk.set_response_content_disposition(disposition);
        self
    }

    /// Lets the reply have this content type, whatever the object was stored with.
    pub fn content_type<'a>(mut self, content_type: impl Into<Option<&'a str>>) -> Self {
        let content_type = content_type.into().map(str::to_owned);
        self.sdk = self.sdk.set_response_content_type(content_type);
        self
    }

    /// Makes the link. Sends nothing to S3, and does not look whether the object is there.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) when the lifetime is not 1 second to 12 hours
    /// ([`Rule::Signed`](crate::Rule::Signed)), the key is empty, or the guard refuses the request;
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) when no credentials are found, or they are about to expire.
    pub async fn sign(self) -> Result<PresignedUrl, Error> {
        check_key(self.sdk.get_key().as_deref())?;
        let (window, credentials) = self.presigner.begin(self.lifetime).await?;
        let signed = self
            .sdk
            .customize()
            .config_override(signing_with(credentials))
            .presigned(window.config()?)
            .await;
        finish("GET", signed, &window)
    }
}

/// Makes a link to write an object; begun by [`Bucket::presign_put`](super::Bucket::presign_put).
///
/// Whoever holds the link can write the object until it expires, as often as they like, with
/// `PUT` and the headers that [`PresignedUrl::headers`] gives. Length, content type, encryption
/// and the bucket's owner are signed; what the content is, is up to them unless
/// [`checksum_sha256`](Self::checksum_sha256) says it.
#[must_use = "a link is made by `sign`"]
pub struct PresignPut {
    presigner: Presigner,
    sdk: PutObjectFluentBuilder,
    length: u64,
    lifetime: Duration,
}

impl PresignPut {
    pub(super) fn new(
        presigner: Presigner,
        sdk: PutObjectFluentBuilder,
        length: u64,
        content_type: String,
    ) -> Self {
        Self {
            presigner,
            // The algorithm alone would demand a checksum that a plain HTTP client does not make.
            sdk: sdk.set_checksum_algorithm(None).content_type(content_type),
            length,
            lifetime: DEFAULT,
        }
    }

    /// Sets how long the link is good for: 1 second to 12 hours, in whole seconds; 15 minutes
    /// unless said otherwise. It is never good for longer than the credentials that sign it. An
    /// upload that began in time may end later.
    pub fn lifetime(mut self, lifetime: impl Into<Option<Duration>>) -> Self {
        self.lifetime = lifetime.into().unwrap_or(DEFAULT);
        self
    }

    /// Lets the link carry this content only: S3 compares its SHA-256.
    pub fn checksum_sha256(mut self, sha256: impl Into<Option<[u8; 32]>>) -> Self {
        self.sdk = self
            .sdk
            .set_checksum_sha256(sha256.into().map(base64::encode));
        self
    }

    /// Lets the link make an object and never replace one: where the key is taken, S3 answers 412.
    /// Without it the link can be used to overwrite until it expires.
    pub fn only_if_absent(mut self) -> Self {
        self.sdk = self.sdk.if_none_match("*");
        self
    }

    /// Makes the link. Sends nothing to S3.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) when the lifetime is not 1 second to 12 hours or the length is more
    /// than 5 GiB ([`Rule::Signed`](crate::Rule::Signed)), the key is empty or the content type not
    /// one line, or the guard refuses the request;
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) when no credentials are found, or they are about to expire.
    pub async fn sign(self) -> Result<PresignedUrl, Error> {
        let length = i64::try_from(self.length).ok();
        let length = length.filter(|_| self.length <= LARGEST).ok_or(TOO_LARGE);
        let length = length.map_err(Refusal::from)?;
        check_key(self.sdk.get_key().as_deref())?;
        let (window, credentials) = self.presigner.begin(self.lifetime).await?;
        let signed = self
            .sdk
            .content_length(length)
            .customize()
            .config_override(signing_with(credentials))
            .presigned(window.config()?)
            .await;
        finish("PUT", signed, &window)
    }
}

/// Security: clients take `.` and `..` out of a path before they send it, so that a link would ask for
/// another object than it was signed for, or for none.
fn check_key(key: Option<&str>) -> Result<(), Refusal> {
    let dots = |segment: &str| matches!(segment, "." | "..");
    if key.is_some_and(|key| key.split('/').any(dots)) {
        Err(DOTS.into())
    } else {
        Ok(())
    }
}

/// Exactly the credentials whose expiry was looked at; the client may have older ones in its cache.
fn signing_with(credentials: Credentials) -> config::Builder {
    config::Builder::new().credentials_provider(credentials)
}

fn finish<E>(
    method: &'static str,
    signed: Result<PresignedRequest, SdkError<E, HttpResponse>>,
    window: &Window,
) -> Result<PresignedUrl, Error>
where
    E: std::error::Error + ProvideErrorMetadata + Send + Sync + 'static,
{
    match signed {
        Ok(signed) => Ok(PresignedUrl::new(method, &signed, window.end())),
        Err(error) => Err(refusal(&error).cloned().unwrap_or(UNSIGNABLE.into()).into()),
    }
}

impl fmt::Debug for PresignGet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PresignGet")
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for PresignPut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PresignPut")
            .field("length", &self.length)
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}
