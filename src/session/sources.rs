//! The sources of credentials, asked in their order.

use std::path::Path;
use std::sync::Arc;

use aws_config::ecs::EcsCredentialsProvider;
use aws_config::imds::credentials::ImdsCredentialsProvider;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError;

use super::chain::{Found, assume};
use super::environment::Environment;
use super::failure::Failure;
use super::keys;
#[cfg(feature = "sts")]
use super::mfa::Asker;
use super::profile::Profiles;
use super::profile::plan::{Base, Plan, Step};
use super::source::CredentialSource;
#[cfg(feature = "sso")]
use super::sso::Sso;
use super::sts::{RoleRequest, Sts};
use super::web_identity::{self, Names};
use crate::evidence::{EvidenceBook, Outcome};
use crate::text::TextExceptions;
use crate::{ErrorKind, Rule};

/// The sources that were chosen, and what they read.
pub(super) struct Sources {
    pub(super) order: Vec<CredentialSource>,
    pub(super) environment: Environment,
    pub(super) profiles: Profiles,
    pub(super) sts: Arc<Sts>,
    pub(super) exceptions: TextExceptions,
    pub(super) evidence: EvidenceBook,
    #[cfg(feature = "sts")]
    pub(super) asker: Option<Asker>,
    #[cfg(feature = "sso")]
    pub(super) sso: Sso,
    pub(super) container: EcsCredentialsProvider,
    pub(super) instance: ImdsCredentialsProvider,
}

impl Sources {
    pub(super) async fn find(&self) -> Result<Found, Failure> {
        for source in &self.order {
            // A source that is set up and fails is not passed over for the next one.
            if let Some(found) = self.ask(source).await? {
                return Ok(found);
            }
        }
        let asked: Vec<_> = self.order.iter().map(CredentialSource::name).collect();
        Err(Failure::credentials(format!(
            "no credentials were found ({} asked); set them in the environment, in a profile, or \
             give the machine a role",
            asked.join(", ")
        )))
    }

    async fn ask(&self, source: &CredentialSource) -> Result<Option<Found>, Failure> {
        let name = source.name();
        match source {
            CredentialSource::Environment => self.environment(name),
            CredentialSource::Profile => self.profile(name, None).await,
            CredentialSource::NamedProfile(profile) => self.profile(name, Some(profile)).await,
            CredentialSource::WebIdentity => {
                match web_identity::of_environment(&self.environment, self.names())? {
                    Some((token, role)) => self.web_identity(name, &token, &role).await.map(Some),
                    None => Ok(None),
                }
            }
            CredentialSource::Container => provided(name, &self.container).await,
            CredentialSource::InstanceMetadata => provided(name, &self.instance).await,
            CredentialSource::Process(process) => Found::new(name, process.run().await?).map(Some),
            CredentialSource::Keys(keys) => Ok(Some(Found {
                reason: keys.reason().cloned(),
                ..Found::new(name, keys.credentials())?
            })),
            #[cfg(feature = "sso")]
            CredentialSource::Sso(login) => {
                let given = self.sso.of_login(login).await?;
                Found::of_identity_center(name, given).map(Some)
            }
        }
    }

    fn names(&self) -> Names<'_> {
        Names {
            exceptions: &self.exceptions,
            evidence: &self.evidence,
        }
    }

    fn environment(&self, name: &'static str) -> Result<Option<Found>, Failure> {
        let keys = keys::of_environment(&self.environment)?;
        keys.map(|keys| Found::new(name, keys)).transpose()
    }

    async fn profile(
        &self,
        name: &'static str,
        profile: Option<&str>,
    ) -> Result<Option<Found>, Failure> {
        let Some(plan) = Plan::of(&self.profiles, profile, self.names())? else {
            return Ok(None);
        };
        let mut order = self.order.iter();
        let asked = order.any(|source| matches!(source, CredentialSource::WebIdentity));
        // Roles of a profile come first everywhere; what else it has does not.
        if asked
            && plan.steps.is_empty()
            && self
                .environment
                .get("AWS_WEB_IDENTITY_TOKEN_FILE")
                .is_some()
        {
            return Err(Failure::new(
                ErrorKind::Configuration,
                "both the environment, with a web identity, and the profile have credentials, and \
                 tools differ in which they take; say which with `.credentials([…])`",
            ));
        }
        let mut found = match plan.base {
            Base::Keys(keys) => Found::new(name, keys)?,
            Base::WebIdentity(token, role) => self.web_identity(name, &token, &role).await?,
            #[cfg(feature = "sso")]
            Base::Sso(source) => {
                Found::of_identity_center(name, self.sso.of_cache(&source).await?)?
            }
            Base::Source(source) => {
                let asked = match source {
                    CredentialSource::Environment => self.environment(name)?,
                    CredentialSource::Container => provided(name, &self.container).await?,
                    _ => provided(name, &self.instance).await?,
                };
                asked.ok_or_else(|| {
                    Failure::credentials(format!(
                        "a profile takes credentials from the {}, and there are none",
                        source.name()
                    ))
                })?
            }
        };
        for step in &plan.steps {
            found = self.step(found, step).await?;
        }
        Ok(Some(found))
    }

    async fn step(&self, base: Found, step: &Step) -> Result<Found, Failure> {
        let factor = match &step.mfa {
            None => None,
            #[cfg(feature = "sts")]
            Some(serial) => match &self.asker {
                Some(asker) => Some(asker.ask(serial, Some(&step.role.arn)).await?),
                None => return Err(super::profile::NOBODY_TO_ASK.into()),
            },
            #[cfg(not(feature = "sts"))]
            Some(_) => return Err(super::profile::NOBODY_TO_ASK.into()),
        };
        assume(&self.sts, base, &step.role, factor, &self.evidence).await
    }

    async fn web_identity(
        &self,
        name: &'static str,
        token: &Path,
        role: &RoleRequest,
    ) -> Result<Found, Failure> {
        let token = web_identity::read(token).await?;
        let given = self.sts.assume_role_with_web_identity(&token, role).await?;
        let detail = format!("{} of {}", role.arn.name(), given.1);
        self.evidence
            .note(Rule::Signed, Outcome::Kept, "assumed role", detail);
        Ok(Found::new(name, given.0.clone())?.exchanged(given))
    }
}

/// Asks one of the SDK's own sources; `None` where it is not set up.
async fn provided(
    name: &'static str,
    provider: &dyn ProvideCredentials,
) -> Result<Option<Found>, Failure> {
    match provider.provide_credentials().await {
        Ok(credentials) => Found::new(name, credentials).map(Some),
        Err(CredentialsError::CredentialsNotLoaded(_)) => Ok(None),
        Err(error) => Err(Failure::of_source(&error)),
    }
}
