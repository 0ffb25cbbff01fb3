//! How a session is put together from its settings.

use std::sync::Arc;

use aws_config::ecs::EcsCredentialsProvider;
use aws_config::imds::credentials::ImdsCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_sdk_sts::config::{
    BehaviorVersion, IdentityCache, Region as SdkRegion, StalledStreamProtectionConfig,
};
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_async::time::SystemTimeSource;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_types::checksum_config::{RequestChecksumCalculation, ResponseChecksumValidation};
use aws_smithy_types::retry::RetryConfig;
use aws_types::SdkConfig;
use hyper_util::client::legacy::connect::dns::GaiResolver;
use rustls::{ClientConfig, RootCertStore};

use super::builder::{Builder, Door};
use super::chain::Chain;
use super::endpoints::Installer;
use super::environment::{Audit, Context, Environment, note};
use super::hardened;
#[cfg(feature = "sso")]
use super::profile;
use super::profile::Profiles;
use super::search::Search;
use super::source::CredentialSource;
use super::sources::Sources;
#[cfg(feature = "sso")]
use super::sso::Sso;
use super::sts::Sts;
use super::{Core, Session};
#[cfg(feature = "testing")]
use crate::AccountId;
use crate::error::{Fault, fault};
use crate::evidence::EvidenceBook;
use crate::ledger::{Class, Operation};
use crate::region::Region;
use crate::text::{TextException, TextExceptions};
use crate::wire::connect::Resolve;
use crate::wire::guard::{Glass, SaidBySession};
use crate::wire::http::{Admission, Wire};
use crate::wire::keys::KnownKeys;
use crate::wire::owner::Owner;
use crate::wire::stamp::Seal;
use crate::wire::tls;
use crate::{Error, Refusal, Rule, Service};

impl<R: Region> Builder<R> {
    /// Everything of [`connect`](Self::connect) that contacts nobody.
    pub(super) async fn assemble(self) -> Result<(Session<R>, Audit), Error> {
        let environment = Environment::read();
        let profiles = Profiles::read(&environment).await?;
        let mut sources = self.sources.iter();
        let asked = sources.any(|source| matches!(source, CredentialSource::Profile));
        if asked && matches!(self.door, Door::Aws) {
            profiles.check_named()?;
        }
        let audit = self.audit(&environment, &profiles);

        self.timeouts.check()?;
        hardened::check_named(self.standard.crates.keys())?;
        let region = self.region.any();
        self.trust.fits(region.partition())?;
        self.exceptions.iter().try_for_each(check_member)?;
        self.unclassified.check()?;

        let evidence = EvidenceBook::default();
        note(&audit, &evidence);
        self.routes.note(&region, &evidence)?;
        let (seal, keys) = (Seal::default(), KnownKeys::default());
        let installer = Installer {
            region,
            standard: self.standard.clone(),
            routes: self.routes.clone(),
            unclassified: self.unclassified.clone(),
            said: SaidBySession {
                exceptions: TextExceptions::new(self.exceptions.clone()),
                owner: Owner::known(self.account.clone()),
                ..SaidBySession::default()
            },
            seal: seal.clone(),
            keys: keys.clone(),
            offline: self.is_offline(),
            evidence: evidence.clone(),
            glass: Glass::default(),
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
        let sts = Arc::new(Sts::new(sdk.clone(), &installer));
        self.note_settings(&evidence);
        #[cfg(feature = "sso")]
        let sso = {
            // Security: no token of a file goes through a door for tests.
            let cache = matches!(self.door, Door::Aws)
                .then(|| profile::path(&environment, None, ".aws/sso/cache"))
                .flatten();
            Sso::new(sdk.clone(), &installer, self.clock.clone(), cache)
        };
        let search = Search {
            chain: self.chain(
                &sts,
                #[cfg(feature = "sso")]
                sso,
                environment,
                profiles,
                tls,
                &evidence,
            ),
            pin: self.account.clone(),
            long_lived: self.long_lived,
            sts,
            keys,
            evidence,
        };
        let core = Core::new(sdk, installer, search, self.clock);
        let session = Session {
            core: Arc::new(core),
            region: self.region,
        };
        Ok((session, audit))
    }

    fn audit(&self, environment: &Environment, profiles: &Profiles) -> Audit {
        let mut audit = Audit::default();
        let context = Context {
            trust: &self.trust,
            #[cfg(feature = "sts")]
            can_ask: self.asker.is_some(),
            #[cfg(not(feature = "sts"))]
            can_ask: false,
        };
        environment.audit(context, &mut audit);
        let is_profile = |source: &CredentialSource| {
            use CredentialSource::{NamedProfile, Profile};
            matches!(source, Profile | NamedProfile(_))
        };
        let first = self.sources.iter().find(|source| {
            let keys = matches!(source, CredentialSource::Environment) && environment.has_keys();
            keys || is_profile(source)
        });
        let used = matches!(self.door, Door::Aws) && first.is_some_and(is_profile);
        profiles.audit(&self.sources, context, !used, &mut audit);
        audit
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
            // The client watches requests and replies itself and names the rule.
            .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
            .sleep_impl(TokioSleep::new())
            .time_source(SystemTimeSource::new())
            // The session keeps credentials itself: the SDK's cache gives up after five seconds, and a
            // person who is asked for a code takes longer.
            .identity_cache(IdentityCache::no_cache())
            .build()
    }

    fn chain(
        &self,
        sts: &Arc<Sts>,
        #[cfg(feature = "sso")] sso: Sso,
        environment: Environment,
        profiles: Profiles,
        tls: ClientConfig,
        evidence: &EvidenceBook,
    ) -> Chain {
        #[cfg(feature = "testing")]
        match self.door {
            Door::Aws => {}
            #[cfg(feature = "sso")]
            Door::TestCloud(_) if let [CredentialSource::Sso(login)] = self.sources.as_slice() => {
                // Security: the only source that sends nothing but what the cloud itself gave.
                return Chain::SignIn(Box::new((sso, login.clone())));
            }
            Door::TestCloud(_) => return Chain::Example(super::danger::example_keys(None), None),
            Door::Offline(_) => {
                let account = super::danger::EXAMPLE_ACCOUNT;
                let keys = super::danger::example_keys(Some(account));
                return Chain::Example(keys, AccountId::try_from(account).ok());
            }
        }
        let http = self.http_client(Admission::Metadata, tls);
        let config = ProviderConfig::without_region()
            .with_region(Some(SdkRegion::new(self.region.name().to_owned())))
            .with_http_client(http)
            .with_retry_config(RetryConfig::standard())
            .with_timeout_config(self.timeouts.for_sdk());
        let order = self.sources.clone();
        let (sts, evidence) = (sts.clone(), evidence.clone());
        let sources = Sources {
            order,
            environment,
            profiles,
            sts,
            exceptions: TextExceptions::new(self.exceptions.clone()),
            evidence,
            #[cfg(feature = "sts")]
            asker: self.asker.clone(),
            #[cfg(feature = "sso")]
            sso,
            container: EcsCredentialsProvider::builder().configure(&config).build(),
            instance: ImdsCredentialsProvider::builder()
                .configure(&config)
                .build(),
        };
        Chain::Sources(Box::new(sources))
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
        #[cfg(feature = "sso")]
        if let Some(reason) = &self.standard.sign_in {
            let reason = reason.as_str().to_owned();
            evidence.note(Rule::Fips, SetAside, "Identity Center", reason);
        }
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
        self.unclassified.note(evidence);
        #[cfg(feature = "fips")]
        evidence.note(Rule::FipsCrypto, Kept, "TLS", tls::fips::module());
    }
}

/// Whether the guard looks at text in the member of an exception.
fn check_member(exception: &TextException) -> Result<(), Refusal> {
    let Some(service) = exception.service() else {
        hardened::check_named([exception.of()])?;
        let is_known = exception.is_in_known_member();
        return is_known.then_some(()).ok_or(NO_SUCH_STORED.into());
    };
    let operation = Operation::find(service, exception.operation());
    let members = operation.filter(|operation| operation.class() == Class::Write);
    let members = members.map(Operation::members).unwrap_or_default();
    let mut stored = members.iter().filter(|member| member.holds().is_stored());
    if stored.any(|member| exception.holds(member.path())) {
        return Ok(());
    }
    Err(NO_SUCH_MEMBER.into())
}

const NO_SUCH_MEMBER: Fault = fault!(
    PublicText,
    "an exception was made for a member in which the guard looks at no text",
    "name service, operation and member as the API reference does, as in `PutObject` and `Metadata`; \
     docs/operations.md lists them",
);
const NO_SUCH_STORED: Fault = fault!(
    PublicText,
    "an exception was made for a member in which the guard looks at no text",
    "name operation and member as in `CreateWirelessDevice` and `Name`; docs/iot-family.md lists them, \
     and of other crates that `harden!` is given there are only tags, by `TextException::in_tags`",
);
