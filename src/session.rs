//! The one door to AWS.

mod assembly;
#[cfg(feature = "sts")]
mod assume;
mod builder;
mod chain;
mod credentials;
#[cfg(feature = "testing")]
pub mod danger;
mod endpoints;
mod environment;
mod failure;
#[cfg(feature = "sts")]
mod glass;
mod hardened;
mod keys;
#[cfg(feature = "sts")]
mod mfa;
#[cfg(feature = "iot-data")]
mod own_data;
mod owner;
mod posture;
#[cfg(feature = "testing")]
mod probe;
mod profile;
#[cfg(any(feature = "sso", feature = "sts"))]
mod prompt;
mod routes;
mod search;
mod source;
mod sources;
#[cfg(feature = "sso")]
mod sso;
mod sts;
mod unclassified;
mod web_identity;

use std::fmt;
use std::sync::Arc;

use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::time::SharedTimeSource;
use aws_types::SdkConfig;

#[cfg(feature = "sts")]
pub use assume::AssumeRole;
pub use builder::Builder;
use credentials::SessionCredentials;
pub(crate) use endpoints::Installer;
pub use environment::Finding;
#[cfg(feature = "sts")]
pub use glass::{Attested, BrokenGlass};
pub(crate) use hardened::Place;
#[cfg(feature = "sts")]
pub use mfa::{Mfa, MfaPrompt, MfaRequest, MfaSession, TerminalPrompt};
pub(crate) use owner::OwnerKnown;
pub use posture::Posture;
#[cfg(any(feature = "sso", feature = "sts"))]
pub use prompt::PromptError;
pub use source::{CredentialProcess, CredentialSource, Keys};
#[cfg(feature = "sso")]
pub use sso::{SsoLogin, SsoPrompt, SsoRequest, SsoRole};
use sts::Sts;
#[cfg(feature = "sts")]
pub(crate) use sts::StsRules;

use crate::evidence::EvidenceBook;
use crate::region::{AnyRegion, Region};
use crate::text::TextExceptions;
use crate::wire::owner::Owner;
use crate::{AccountId, Error, Evidence, Service};

/// A connection to AWS in one region, with the posture that all its clients share.
///
/// Takes the place of [`aws_config::SdkConfig`](https://docs.rs/aws-config), but nothing of the
/// environment reaches its clients except credentials: endpoints are FIPS endpoints from a table,
/// TLS is 1.2 or later with trusted Amazon roots, timeouts are finite, requests are signed and
/// checksummed. Cloning is cheap; clients of one session share its connections.
///
/// The type parameter is the region. Where it is known to the compiler, so are the services that
/// can be reached; [`Session::into_any`] forgets it.
///
/// ```no_run
/// use palisade::{region, s3, Session};
///
/// # async fn example() -> Result<(), palisade::Error> {
/// let session = Session::builder(region::UsEast1).connect().await?;
/// let s3 = s3::Client::new(&session);
/// # Ok(())
/// # }
/// ```
pub struct Session<R = AnyRegion> {
    core: Arc<Core>,
    region: R,
}

/// What a session is made of, without its region's type.
pub(crate) struct Core {
    sdk: SdkConfig,
    installer: Installer,
    credentials: SessionCredentials,
    sts: Arc<Sts>,
    evidence: EvidenceBook,
    clock: SharedTimeSource,
}

impl<R: Region> Session<R> {
    /// Begins a session in a region: a type such as [`region::UsEast1`](crate::region::UsEast1),
    /// an [`AnyRegion`], or either with `.standard_endpoints(…)`.
    ///
    /// What is not said has a safe default; see [`Builder`].
    pub fn builder(region: R) -> Builder<R> {
        Builder::new(region)
    }

    /// The region.
    #[must_use]
    pub fn region(&self) -> &R {
        &self.region
    }

    /// What has been kept, refused, ignored and set aside so far.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        self.core.evidence.read()
    }

    /// The kinds of data that are accepted in stored text, and where; makes tags that need them.
    #[must_use]
    pub fn text_exceptions(&self) -> &TextExceptions {
        self.core.exceptions()
    }

    /// Forgets the region's type, so that sessions of several regions have one type. Choices made
    /// with the region, such as standard endpoints, stay.
    #[must_use]
    pub fn into_any(self) -> Session<AnyRegion> {
        let region = self.region.any();
        Session {
            core: self.core,
            region,
        }
    }

    /// The account that this session's buckets belong to, if it is known already: the pinned
    /// account, or the one of the credentials once they were used.
    #[must_use]
    pub fn account(&self) -> Option<AccountId> {
        self.core.owner().get()
    }

    /// A session with other credentials.
    #[cfg(feature = "sts")]
    fn derived(&self, chain: chain::Chain, pin: Option<AccountId>) -> Self {
        Self {
            core: Arc::new(self.core.derived(chain, pin)),
            region: self.region.clone(),
        }
    }

    /// Fails where a service cannot be reached as the session demands.
    pub(crate) fn reach(&self, service: Service) -> Result<(), Error> {
        self.core.installer.host(service)?;
        Ok(())
    }

    pub(crate) fn core(&self) -> &Arc<Core> {
        &self.core
    }
}

impl Core {
    /// The configuration given has no credentials yet, or another session's.
    fn new(
        sdk: SdkConfig,
        installer: Installer,
        search: search::Search,
        clock: SharedTimeSource,
    ) -> Self {
        let (sts, evidence) = (search.sts.clone(), search.evidence.clone());
        let credentials = SessionCredentials::new(search, clock.clone());
        let provider = SharedCredentialsProvider::new(OwnerKnown {
            is_needed: false,
            credentials: credentials.clone(),
            sts: sts.clone(),
            owner: installer.owner().clone(),
        });
        Self {
            sdk: sdk.into_builder().credentials_provider(provider).build(),
            installer,
            credentials,
            sts,
            evidence,
            clock,
        }
    }

    /// The same with other credentials: same endpoints, connections and evidence, and nothing passes
    /// its guards that was signed with this one's.
    #[cfg(feature = "sts")]
    fn derived(&self, chain: chain::Chain, pin: Option<AccountId>) -> Self {
        let keys = crate::wire::keys::KnownKeys::default();
        let installer = self.installer.derived(keys.clone(), pin.clone());
        let search = search::Search {
            chain,
            pin,
            long_lived: self.credentials.long_lived(),
            sts: self.sts.clone(),
            keys,
            evidence: self.evidence.clone(),
        };
        Self::new(self.sdk.clone(), installer, search, self.clock.clone())
    }

    pub(crate) fn sdk(&self) -> &SdkConfig {
        &self.sdk
    }

    pub(crate) fn installer(&self) -> &Installer {
        &self.installer
    }

    pub(crate) fn owner(&self) -> &Owner {
        self.installer.owner()
    }

    pub(crate) fn exceptions(&self) -> &TextExceptions {
        self.installer.exceptions()
    }

    pub(crate) fn evidence(&self) -> &EvidenceBook {
        &self.evidence
    }

    pub(crate) fn clock(&self) -> &SharedTimeSource {
        &self.clock
    }

    /// Waits between two readings of what may lag behind a write. A mock in the place of AWS lags behind
    /// nothing: there it does not wait.
    #[cfg(any(feature = "iot", feature = "twinmaker"))]
    pub(crate) async fn pause(&self, pause: std::time::Duration) {
        if !self.installer.offline {
            tokio::time::sleep(pause).await;
        }
    }

    /// The account that buckets are expected to belong to; finds credentials if need be.
    pub(crate) async fn account(&self) -> Result<AccountId, Error> {
        self.credentials_with_owner().account().await
    }

    /// Credentials for clients whose requests name the bucket owner.
    pub(crate) fn credentials_with_owner(&self) -> OwnerKnown {
        OwnerKnown {
            is_needed: true,
            credentials: self.credentials.clone(),
            sts: self.sts.clone(),
            owner: self.owner().clone(),
        }
    }
}

impl<R: Clone> Clone for Session<R> {
    fn clone(&self) -> Self {
        Self {
            core: self.core.clone(),
            region: self.region.clone(),
        }
    }
}

impl<R: fmt::Debug> fmt::Debug for Session<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
}
