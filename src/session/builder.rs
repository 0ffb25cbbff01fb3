//! A session's settings.

use std::sync::Arc;

use aws_config::provider_config::ProviderConfig;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_credential_types::provider::error::CredentialsError;
use aws_sdk_sts::config::{
    BehaviorVersion, IdentityCache, Region as SdkRegion, StalledStreamProtectionConfig,
};
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_types::checksum_config::{RequestChecksumCalculation, ResponseChecksumValidation};
use aws_smithy_types::retry::RetryConfig;
use aws_types::SdkConfig;
use hyper_util::client::legacy::connect::dns::GaiResolver;
use rustls::{ClientConfig, RootCertStore};

use super::credentials::{Chain, Owner, SessionCredentials};
use super::endpoints::{Installer, Standard};
use super::environment::{Audit, Context, Environment, note};
use super::identity::Identity;
use super::profile::Profiles;
use super::{Core, Session};
use crate::error::find_in;
use crate::evidence::EvidenceBook;
use crate::region::Region;
use crate::wire::connect::Resolve;
use crate::wire::http::{Admission, Wire};
use crate::wire::metadata::MetadataHosts;
use crate::wire::proxy::Proxy;
use crate::wire::stamp::Seal;
use crate::wire::timeouts::Timeouts;
use crate::wire::tls::{self, TlsVersion};
use crate::wire::trust::Trust;
use crate::{AccountId, Error, ErrorKind, Reason, Refusal, Rule, Service};

/// Settings of a [`Session`]; made by [`Session::builder`].
///
/// Everything is optional. The defaults are FIPS endpoints, TLS 1.2 or later, Amazon's roots, no
/// proxy, the timeouts of [`Timeouts`], and credentials from the environment, the selected
/// profile, a web identity, the container or the instance, in this order.
///
/// ```no_run
/// use palisade::{region, AccountId, Session, TlsVersion};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let session = Session::builder(region::UsGovWest1)
///     .account(AccountId::try_from("111122223333")?)
///     .minimum_tls(TlsVersion::V1_3)
///     .connect()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "nothing happens before `connect` is awaited"]
pub struct Builder<R> {
    region: R,
    pub(super) account: Option<AccountId>,
    pub(super) minimum_tls: TlsVersion,
    pub(super) trust: Trust,
    proxy: Option<Proxy>,
    timeouts: Timeouts,
    standard: Standard,
    pub(super) door: Door,
}

/// Where requests go: to AWS, or through one of the doors of [`danger`](super::danger).
#[derive(Clone, Debug)]
pub(super) enum Door {
    Aws,
    #[cfg(feature = "testing")]
    TestCloud(std::net::SocketAddr),
    #[cfg(feature = "testing")]
    Offline(SharedHttpClient),
}

impl<R: Region> Builder<R> {
    pub(super) fn new(region: R) -> Self {
        tls::warm_up();
        let standard = Standard {
            session: region.standard_reason().cloned(),
            ..Standard::default()
        };
        Self {
            region,
            account: None,
            minimum_tls: TlsVersion::default(),
            trust: Trust::default(),
            proxy: None,
            timeouts: Timeouts::default(),
            standard,
            door: Door::Aws,
        }
    }

    /// Pins the session to an account: credentials of another one are refused
    /// ([`Rule::Owner`]), and it is the expected owner of every bucket.
    ///
    /// An account id that merely stands beside keys in the environment or a profile proves
    /// nothing; STS is asked then, once for each access key.
    pub fn account(mut self, account: impl Into<Option<AccountId>>) -> Self {
        self.account = account.into();
        self
    }

    /// Sets the lowest TLS version; 1.2 unless said otherwise.
    pub fn minimum_tls(mut self, version: TlsVersion) -> Self {
        self.minimum_tls = version;
        self
    }

    /// Sets whose certificates are believed; Amazon Trust Services unless said otherwise.
    pub fn trust(mut self, trust: Trust) -> Self {
        self.trust = trust;
        self
    }

    /// Goes through a proxy. What the environment says of proxies is never followed.
    pub fn proxy(mut self, proxy: impl Into<Option<Proxy>>) -> Self {
        self.proxy = proxy.into();
        self
    }

    /// Sets how long is waited.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Uses the standard endpoint of one service instead of its FIPS endpoint.
    ///
    /// The compiler knows the region, not this choice: make the client with `try_new`.
    ///
    /// # Danger
    /// Sets [`Rule::Fips`] aside for this service; the reason is kept in the evidence.
    pub fn standard_endpoint(mut self, service: Service, reason: Reason) -> Self {
        self.standard.services.insert(service, reason);
        self
    }

    /// Uses the standard endpoint of STS for the calls that fetch credentials, such as assuming a
    /// role of a profile or exchanging a web identity.
    ///
    /// # Danger
    /// Sets [`Rule::Fips`] aside for these calls; the reason is kept in the evidence.
    pub fn standard_credential_endpoint(mut self, reason: Reason) -> Self {
        self.standard.credentials = Some(reason);
        self
    }

    /// Opens the session: judges environment and profile, sets TLS up and finds credentials.
    ///
    /// Calls nothing but what finding the credentials needs, and STS once where a pinned account
    /// has to be proven.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`] when the environment, the profile or a setting would break a rule,
    /// [`ErrorKind::Credentials`] when no credentials are found or they belong to another account
    /// than the pinned one, [`ErrorKind::Configuration`] when a file cannot be read.
    pub async fn connect(self) -> Result<Session<R>, Error> {
        let (session, audit) = self.assemble().await?;
        if let Some(finding) = audit.refused.first() {
            return Err(refused(finding.refusal(), audit.refused.len()));
        }
        session
            .core
            .credentials
            .load()
            .await
            .map_err(credentials_error)?;
        Ok(session)
    }

    /// Everything of [`connect`](Self::connect) that contacts nobody.
    pub(super) async fn assemble(self) -> Result<(Session<R>, Audit), Error> {
        let environment = Environment::read();
        let profiles = Profiles::read(&environment).await?;
        let mut audit = Audit::default();
        let context = Context { trust: &self.trust };
        environment.audit(context, &mut audit);
        let keys_given = environment.has_keys() || !matches!(self.door, Door::Aws);
        profiles.audit(context, keys_given, &mut audit);

        self.timeouts.check()?;
        let region = self.region.any();
        self.trust.fits(region.partition())?;

        let evidence = EvidenceBook::default();
        note(&audit, &evidence);
        let seal = Seal::default();
        let installer = Installer {
            region,
            standard: self.standard.clone(),
            seal: seal.clone(),
            offline: self.is_offline(),
            evidence: evidence.clone(),
        };
        // Security: a session that is refused believes nobody; and the variables because of which it
        // is refused may be what leaves the platform's store empty.
        let roots = if audit.refused.is_empty() {
            self.trust.roots()?
        } else {
            RootCertStore::empty()
        };
        let tls = tls::client_config(self.minimum_tls, roots)?;
        let http = self.http_client(Admission::Stamped(seal), tls.clone());
        let sdk = self.sdk_config(http);
        let identity = Arc::new(Identity::new(sdk.clone(), installer.clone()));
        let clock = SharedTimeSource::new(SystemTimeSource::new());
        let credentials = SessionCredentials::new(
            self.chain(&installer, &profiles, tls),
            self.account.clone(),
            identity.clone(),
            evidence.clone(),
            clock,
        );
        self.note_settings(&evidence);
        let core = Core {
            sdk: sdk
                .into_builder()
                .credentials_provider(SharedCredentialsProvider::new(credentials.clone()))
                .build(),
            installer,
            credentials,
            identity,
            owner: Owner::known(self.account),
            evidence,
        };
        let session = Session {
            core: Arc::new(core),
            region: self.region,
        };
        Ok((session, audit))
    }

    fn is_offline(&self) -> bool {
        match self.door {
            #[cfg(feature = "testing")]
            Door::Offline(_) => true,
            _ => false,
        }
    }

    fn resolve(&self) -> Resolve {
        match self.door {
            #[cfg(feature = "testing")]
            Door::TestCloud(address) => Resolve::Fixed(address),
            _ => Resolve::System(GaiResolver::new()),
        }
    }

    fn http_client(&self, admission: Admission, tls: ClientConfig) -> SharedHttpClient {
        #[cfg(feature = "testing")]
        if let Door::Offline(client) = &self.door {
            return client.clone();
        }
        SharedHttpClient::new(Wire::new(
            admission,
            tls,
            self.resolve(),
            self.proxy.as_ref(),
            self.timeouts,
        ))
    }

    /// Security: written out, not loaded; what is not named here has the SDK's own default, and
    /// nothing comes from the environment or a profile.
    fn sdk_config(&self, http: SharedHttpClient) -> SdkConfig {
        SdkConfig::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(SdkRegion::new(self.region.name().to_owned()))
            .http_client(http)
            .use_fips(self.standard.session.is_none())
            .use_dual_stack(false)
            .request_checksum_calculation(RequestChecksumCalculation::WhenSupported)
            .response_checksum_validation(ResponseChecksumValidation::WhenSupported)
            .timeout_config(self.timeouts.for_sdk())
            .retry_config(RetryConfig::standard())
            // The client watches replies itself and names the rule.
            .stalled_stream_protection(
                StalledStreamProtectionConfig::enabled()
                    .download_enabled(false)
                    .build(),
            )
            .sleep_impl(TokioSleep::new())
            .time_source(SystemTimeSource::new())
            .identity_cache(IdentityCache::lazy().build())
            .build()
    }

    fn chain(&self, installer: &Installer, profiles: &Profiles, tls: ClientConfig) -> Chain {
        #[cfg(feature = "testing")]
        match self.door {
            Door::Aws => {}
            Door::TestCloud(_) => return Chain::Example(super::danger::example_keys(None)),
            Door::Offline(_) => {
                let account = Some(super::danger::EXAMPLE_ACCOUNT);
                return Chain::Example(super::danger::example_keys(account));
            }
        }
        let hosts = Arc::new(MetadataHosts {
            sts: installer.credential_host(),
        });
        let http = self.http_client(Admission::Credentials(hosts), tls);
        let config = ProviderConfig::without_region()
            .with_region(Some(SdkRegion::new(self.region.name().to_owned())))
            .with_use_fips(Some(self.standard.credentials.is_none()))
            .with_use_dual_stack(Some(false))
            .with_http_client(http)
            .with_retry_config(RetryConfig::standard())
            .with_timeout_config(self.timeouts.for_sdk());
        Chain::new(&config, profiles.files.clone())
    }

    fn note_settings(&self, evidence: &EvidenceBook) {
        use crate::Outcome::{Kept, SetAside};

        evidence.note(
            Rule::Tls,
            Kept,
            "minimum version",
            self.minimum_tls.as_str(),
        );
        evidence.note(Rule::Tls, Kept, "trust", self.trust.name());
        if let Some(reason) = &self.standard.credentials {
            evidence.note(
                Rule::Fips,
                SetAside,
                "credential calls",
                reason.as_str().to_owned(),
            );
        }
        if cfg!(feature = "fips") {
            evidence.note(Rule::FipsCrypto, Kept, "TLS", "AWS-LC in FIPS mode");
        }
    }
}

fn refused(first: Refusal, count: usize) -> Error {
    Error::new(
        ErrorKind::Refused,
        format!("settings of the environment or the profile would weaken the session: {count}"),
        Some(Box::new(first)),
    )
}

fn credentials_error(error: CredentialsError) -> Error {
    match find_in::<Refusal>(&error) {
        Some(refusal) => Error::new(
            ErrorKind::Refused,
            "credentials were refused",
            Some(Box::new(refusal.clone())),
        ),
        None => Error::new(
            ErrorKind::Credentials,
            match error {
                CredentialsError::CredentialsNotLoaded(_) => {
                    "no credentials were found; set them in the environment, in a profile, or give \
                     the machine a role"
                }
                CredentialsError::ProviderTimedOut(_) => "a source of credentials did not answer",
                _ => "a source of credentials failed",
            },
            Some(Box::new(error)),
        ),
    }
}
