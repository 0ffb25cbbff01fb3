//! How a session is put together from its settings.

use std::sync::Arc;

use aws_config::provider_config::ProviderConfig;
use aws_credential_types::provider::SharedCredentialsProvider;
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

use super::builder::{Builder, Door};
use super::credentials::{Chain, SessionCredentials};
use super::endpoints::Installer;
use super::environment::{Audit, Context, Environment, note};
use super::identity::Identity;
use super::owner::Owner;
use super::profile::Profiles;
use super::{Core, Session};
use crate::evidence::EvidenceBook;
use crate::region::Region;
use crate::text::TextExceptions;
use crate::wire::connect::Resolve;
use crate::wire::http::{Admission, Wire};
use crate::wire::keys::KnownKeys;
use crate::wire::metadata::MetadataHosts;
use crate::wire::stamp::Seal;
use crate::wire::tls;
use crate::{Error, Rule, Service};

impl<R: Region> Builder<R> {
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
        self.routes.note(&region, &evidence)?;
        let (seal, keys) = (Seal::default(), KnownKeys::default());
        let installer = Installer {
            region,
            standard: self.standard.clone(),
            routes: self.routes.clone(),
            seal: seal.clone(),
            keys: keys.clone(),
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
            keys,
            evidence.clone(),
            clock.clone(),
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
            exceptions: TextExceptions::new(self.exceptions),
            evidence,
            clock,
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
        let by_route = self.standard.session.as_ref();
        let by_route = by_route.filter(|_| self.routes.has(Service::Sts));
        if let Some(reason) = self.standard.credentials.as_ref().or(by_route) {
            evidence.note(
                Rule::Fips,
                SetAside,
                "credential calls",
                reason.as_str().to_owned(),
            );
        }
        for exception in &self.exceptions {
            evidence.note(
                Rule::PublicText,
                SetAside,
                exception.to_string(),
                exception.reason().as_str().to_owned(),
            );
        }
        #[cfg(feature = "fips")]
        evidence.note(Rule::FipsCrypto, Kept, "TLS", tls::fips::module());
    }
}
