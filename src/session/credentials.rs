//! Where credentials come from, and whose they are.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aws_config::ecs::EcsCredentialsProvider;
use aws_config::environment::EnvironmentVariableCredentialsProvider;
use aws_config::imds::credentials::ImdsCredentialsProvider;
use aws_config::profile::ProfileFileCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_config::web_identity_token::WebIdentityTokenCredentialsProvider;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};
use aws_runtime::env_config::file::EnvConfigFiles;
use aws_smithy_async::time::SharedTimeSource;
use tokio::sync::Mutex;

use super::credential_error::without_replies;
use super::identity::Identity;
use crate::error::{Refusal, fault, find_in};
use crate::evidence::{EvidenceBook, Outcome};
use crate::wire::keys::KnownKeys;
use crate::{AccountId, Rule};

/// Where credentials were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    Environment,
    Profile,
    WebIdentity,
    Container,
    InstanceMetadata,
    #[cfg(feature = "testing")]
    Example,
}

impl Source {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Environment => "environment",
            Self::Profile => "profile",
            Self::WebIdentity => "web identity",
            Self::Container => "container",
            Self::InstanceMetadata => "instance metadata",
            #[cfg(feature = "testing")]
            Self::Example => "example keys",
        }
    }

    /// Whether the account id that comes with the credentials was said by AWS, over TLS. Elsewhere
    /// it is only a claim.
    const fn proves_account(self) -> bool {
        match self {
            // Metadata services may be any program on loopback.
            Self::Environment | Self::Profile | Self::Container | Self::InstanceMetadata => false,
            Self::WebIdentity => true,
            #[cfg(feature = "testing")]
            Self::Example => true,
        }
    }
}

/// The sources, in the order in which they are asked.
pub(super) enum Chain {
    Default(Box<Sources>),
    /// The keys of AWS's own documentation, which open nothing but the loopback cloud.
    #[cfg(feature = "testing")]
    Example(Credentials),
}

pub(super) struct Sources {
    environment: EnvironmentVariableCredentialsProvider,
    profile: ProfileFileCredentialsProvider,
    web_identity: WebIdentityTokenCredentialsProvider,
    container: EcsCredentialsProvider,
    instance: ImdsCredentialsProvider,
}

impl Chain {
    pub(super) fn new(config: &ProviderConfig, files: EnvConfigFiles) -> Self {
        Self::Default(Box::new(Sources {
            environment: EnvironmentVariableCredentialsProvider::new(),
            profile: ProfileFileCredentialsProvider::builder()
                .configure(config)
                .profile_files(files)
                .build(),
            web_identity: WebIdentityTokenCredentialsProvider::builder()
                .configure(config)
                .build(),
            container: EcsCredentialsProvider::builder().configure(config).build(),
            instance: ImdsCredentialsProvider::builder().configure(config).build(),
        }))
    }

    async fn find(&self) -> Result<(Source, Credentials), CredentialsError> {
        let sources = match self {
            Self::Default(sources) => sources,
            #[cfg(feature = "testing")]
            Self::Example(keys) => return Ok((Source::Example, keys.clone())),
        };
        let order: [(Source, &dyn ProvideCredentials); 5] = [
            (Source::Environment, &sources.environment),
            (Source::Profile, &sources.profile),
            (Source::WebIdentity, &sources.web_identity),
            (Source::Container, &sources.container),
            (Source::InstanceMetadata, &sources.instance),
        ];
        for (source, provider) in order {
            match provider.provide_credentials().await {
                Ok(credentials) => return Ok((source, credentials)),
                Err(CredentialsError::CredentialsNotLoaded(_)) => {}
                // A source that is set up and fails is not passed over for the next one.
                Err(error) => return Err(error),
            }
        }
        Err(CredentialsError::not_loaded(
            "no source of credentials is set up: environment, profile, web identity, container \
             and instance metadata were asked",
        ))
    }
}

/// The session's credentials: found in order, checked against the pinned account, kept until five
/// minutes before they expire.
#[derive(Clone)]
pub(crate) struct SessionCredentials(Arc<Inner>);

struct Inner {
    chain: Chain,
    pin: Option<AccountId>,
    identity: Arc<Identity>,
    keys: KnownKeys,
    evidence: EvidenceBook,
    clock: SharedTimeSource,
    kept: Mutex<Option<(Source, Credentials)>>,
}

impl SessionCredentials {
    const EARLY: Duration = Duration::from_secs(5 * 60);

    pub(super) fn new(
        chain: Chain,
        pin: Option<AccountId>,
        identity: Arc<Identity>,
        keys: KnownKeys,
        evidence: EvidenceBook,
        clock: SharedTimeSource,
    ) -> Self {
        Self(Arc::new(Inner {
            chain,
            pin,
            identity,
            keys,
            evidence,
            clock,
            kept: Mutex::new(None),
        }))
    }

    pub(crate) async fn load(&self) -> Result<(Source, Credentials), CredentialsError> {
        let mut kept = self.0.kept.lock().await;
        let now = self.0.clock.now();
        let good_until = |early| {
            move |(_, credentials): &&(Source, Credentials)| {
                credentials
                    .expiry()
                    .is_none_or(|expiry| expiry > now + early)
            }
        };
        if let Some(fresh) = kept.as_ref().filter(good_until(Self::EARLY)) {
            return Ok(fresh.clone());
        }
        match self.find().await {
            Ok(found) => {
                *kept = Some(found.clone());
                Ok(found)
            }
            // A source that fails for a moment does not take away what is still good; a refusal
            // does.
            Err(error) => match kept.as_ref().filter(good_until(Duration::ZERO)) {
                Some(good) if find_in::<Refusal>(&error).is_none() => Ok(good.clone()),
                _ => Err(error),
            },
        }
    }

    async fn find(&self) -> Result<(Source, Credentials), CredentialsError> {
        let found = self.0.chain.find().await;
        let (source, credentials) = found.map_err(|error| without_replies(&error))?;
        self.0.keys.add(credentials.access_key_id());
        let checked = self.check_pin(source, &credentials).await;
        checked.map_err(|error| without_replies(&error))?;
        self.0.evidence.note(
            Rule::Signed,
            Outcome::Kept,
            "credentials",
            format!("found in: {}", source.name()),
        );
        Ok((source, credentials))
    }

    pub(super) fn is_pinned(&self) -> bool {
        self.0.pin.is_some()
    }

    pub(super) fn evidence(&self) -> &EvidenceBook {
        &self.0.evidence
    }

    async fn check_pin(
        &self,
        source: Source,
        credentials: &Credentials,
    ) -> Result<(), CredentialsError> {
        let Some(pin) = &self.0.pin else {
            return Ok(());
        };
        let proven = credentials
            .account_id()
            .filter(|_| source.proves_account())
            .and_then(|account| AccountId::try_from(account.as_str()).ok());
        // Security: `AWS_ACCOUNT_ID` and a profile's `aws_account_id` can say anything.
        let account = match proven {
            Some(account) => account,
            None => self.0.identity.caller(credentials).await?,
        };
        if account == *pin {
            Ok(())
        } else {
            let refusal = Refusal::from(fault!(
                Owner,
                "the credentials belong to another account than the one this session is pinned to",
                "check which credentials the environment and the profile give",
            ));
            tracing::warn!(target: "palisade::session", rule = %refusal.rule(), "refused");
            self.0.evidence.note(
                Rule::Owner,
                Outcome::Refused,
                "credentials",
                refusal.problem().to_owned(),
            );
            Err(CredentialsError::invalid_configuration(refusal))
        }
    }
}

impl ProvideCredentials for SessionCredentials {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async { Ok(self.load().await?.1) })
    }

    fn fallback_on_interrupt(&self) -> Option<Credentials> {
        match &self.0.chain {
            Chain::Default(sources) => sources.instance.fallback_on_interrupt(),
            #[cfg(feature = "testing")]
            Chain::Example(_) => None,
        }
    }
}

impl fmt::Debug for SessionCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionCredentials")
            .field("pin", &self.0.pin)
            .finish_non_exhaustive()
    }
}
