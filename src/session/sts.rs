//! STS as the session itself asks it: whose credentials these are, and others in exchange for them.

mod answer;
mod rules;

use std::fmt;
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_sts::types::{PolicyDescriptorType, Tag as SdkTag};
use aws_smithy_types::retry::RetryConfig;
use aws_types::SdkConfig;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Mutex;

use answer::{failed, issued};
pub(crate) use rules::StsRules;

use super::Installer;
use super::failure::Failure;
use crate::error::{Refusal, fault};
use crate::text::{RoleSessionName, SourceIdentity};
use crate::wire::guard::guarded;
use crate::wire::keys::KnownKeys;
use crate::{AccountId, ExternalId, MfaCode, MfaSerial, RoleArn, Service, SessionPolicy, Tag};

/// Asks STS, at the host that was chosen for credential calls.
pub(crate) struct Sts {
    sdk: SdkConfig,
    /// For asking whose credentials there are.
    identity: Installer,
    /// For exchanging credentials.
    exchange: Installer,
    known: Mutex<Option<(String, Caller)>>,
}

/// Who signs with some credentials, as STS says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Caller {
    pub(super) account: AccountId,
    pub(super) arn: String,
}

impl Caller {
    /// The service, the account and what it is in them, as an ARN has them; colons in the path of a
    /// user stay where they are.
    fn parts(&self) -> (&str, &str, &str) {
        let mut parts = self.arn.splitn(6, ':').skip(2);
        let mut next = || parts.next().unwrap_or_default();
        let (service, _, account, name) = (next(), next(), next(), next());
        (service, account, name)
    }

    fn is_root(&self) -> bool {
        matches!(self.parts(), ("iam", _, "root"))
    }

    #[cfg(feature = "sts")]
    pub(super) fn is_role(&self) -> bool {
        let (service, account, name) = self.parts();
        service == "sts" && account == self.account.as_str() && name.starts_with("assumed-role/")
    }
}

/// What a role is assumed with.
#[derive(Clone, Debug)]
pub(super) struct RoleRequest {
    pub(super) arn: RoleArn,
    pub(super) session_name: RoleSessionName,
    pub(super) external_id: Option<ExternalId>,
    pub(super) source_identity: Option<SourceIdentity>,
    pub(super) tags: Vec<Tag>,
    pub(super) transitive: Vec<String>,
    pub(super) policy: Option<SessionPolicy>,
    pub(super) managed_policies: Vec<String>,
    pub(super) duration: Option<Duration>,
}

impl RoleRequest {
    pub(super) fn new(arn: RoleArn, session_name: RoleSessionName) -> Self {
        Self {
            arn,
            session_name,
            external_id: None,
            source_identity: None,
            tags: Vec::new(),
            transitive: Vec::new(),
            policy: None,
            managed_policies: Vec::new(),
            duration: None,
        }
    }
}

/// A device and the code that it shows, for one call.
pub(super) type Factor = (MfaSerial, MfaCode);

impl Sts {
    pub(super) fn new(sdk: SdkConfig, installer: &Installer) -> Self {
        Self {
            sdk,
            identity: installer.for_identity_calls(),
            exchange: installer.for_credential_calls(),
            known: Mutex::new(None),
        }
    }

    /// Whose credentials these are, asked once for each access key. The root user is nobody's.
    pub(super) async fn caller(&self, credentials: &Credentials) -> Result<Caller, Failure> {
        let mut known = self.known.lock().await;
        if let Some((key, caller)) = &*known
            && key == credentials.access_key_id()
        {
            return Ok(caller.clone());
        }
        let installer = &self.identity;
        if let Err(refusal) = installer.host(Service::Sts) {
            let problem = format!(
                "the account must be asked of STS, but {}",
                refusal.problem()
            );
            let remedy = "name the standard endpoint of STS with \
                          `.standard_endpoint(Service::Sts, reason!(\"…\"))`, or, without a pin, give \
                          credentials that know their account";
            return Err(Refusal::new(refusal.rule(), problem, remedy).into());
        }
        let sts = self.client(installer, Some(credentials), None);
        let reply = sts.get_caller_identity().send().await;
        let reply = reply.map_err(|error| failed("GetCallerIdentity", &error))?;
        let account = reply.account().and_then(|id| AccountId::try_from(id).ok());
        let (Some(account), Some(arn)) = (account, reply.arn()) else {
            return Err(fault!(
                Owner,
                "STS did not say which account the credentials belong to",
                "try again; this is not what the service answers",
            )
            .into());
        };
        let arn = arn.to_owned();
        let caller = Caller { account, arn };
        if caller.is_root() {
            return Err(fault!(
                LeastPrivilege,
                "the credentials belong to the account's root user",
                "delete the root user's access keys and work with a role",
            )
            .into());
        }
        *known = Some((credentials.access_key_id().to_owned(), caller.clone()));
        Ok(caller)
    }

    /// Assumes a role; gives the credentials and the account that STS says they belong to.
    pub(super) async fn assume_role(
        &self,
        credentials: &Credentials,
        role: &RoleRequest,
        factor: Option<&Factor>,
    ) -> Result<(Credentials, AccountId), Failure> {
        let sts = self.client(self.exchange()?, Some(credentials), factor);
        let mut call = sts
            .assume_role()
            .role_arn(role.arn.as_str())
            .role_session_name(role.session_name.as_str())
            .set_external_id(role.external_id.as_ref().map(|id| id.as_str().to_owned()))
            .set_source_identity(role.source_identity.as_ref().map(ToString::to_string))
            .set_policy(role.policy.as_ref().map(ToString::to_string))
            .set_duration_seconds(role.duration.map(seconds));
        for arn in &role.managed_policies {
            call = call.policy_arns(PolicyDescriptorType::builder().arn(arn).build());
        }
        for tag in &role.tags {
            let tag = SdkTag::builder().key(tag.key()).value(tag.value()).build();
            call = call.tags(tag.map_err(|_| Failure::credentials("a tag is incomplete"))?);
        }
        for key in &role.transitive {
            call = call.transitive_tag_keys(key);
        }
        if let Some((serial, code)) = factor {
            call = call
                .serial_number(serial.as_str())
                .token_code(code.digits());
        }
        let reply = call.send().await;
        let reply = reply.map_err(|error| failed("AssumeRole", &error))?;
        let credentials = issued("AssumeRole", reply.credentials())?;
        self.belonging(role, credentials, reply.assumed_role_user())
    }

    /// Exchanges a token of an identity provider for a role; the call has no signature, the token is
    /// what proves the caller.
    pub(super) async fn assume_role_with_web_identity(
        &self,
        token: &SecretString,
        role: &RoleRequest,
    ) -> Result<(Credentials, AccountId), Failure> {
        let sts = self.client(self.exchange()?, None, None);
        #[expect(clippy::disallowed_methods, reason = "shown to STS, over TLS")]
        let token = token.expose_secret();
        let reply = sts
            .assume_role_with_web_identity()
            .role_arn(role.arn.as_str())
            .role_session_name(role.session_name.as_str())
            .set_duration_seconds(role.duration.map(seconds))
            .web_identity_token(token)
            .send()
            .await;
        let reply = reply.map_err(|error| failed("AssumeRoleWithWebIdentity", &error))?;
        let credentials = issued("AssumeRoleWithWebIdentity", reply.credentials())?;
        self.belonging(role, credentials, reply.assumed_role_user())
    }

    /// Exchanges a user's keys and a code for a session.
    #[cfg(feature = "sts")]
    pub(super) async fn session_token(
        &self,
        credentials: &Credentials,
        duration: Duration,
        factor: &Factor,
    ) -> Result<Credentials, Failure> {
        let sts = self.client(self.exchange()?, Some(credentials), Some(factor));
        let (serial, code) = factor;
        let reply = sts
            .get_session_token()
            .serial_number(serial.as_str())
            .token_code(code.digits())
            .duration_seconds(seconds(duration))
            .send()
            .await;
        let reply = reply.map_err(|error| failed("GetSessionToken", &error))?;
        issued("GetSessionToken", reply.credentials())
    }

    fn belonging(
        &self,
        role: &RoleRequest,
        credentials: Credentials,
        user: Option<&aws_sdk_sts::types::AssumedRoleUser>,
    ) -> Result<(Credentials, AccountId), Failure> {
        let account = role.arn.account();
        let said = user.and_then(|user| user.arn().split(':').nth(4));
        if said == Some(account.as_str()) {
            return Ok((credentials, account));
        }
        Err(fault!(
            Owner,
            "STS answered with credentials that it does not say to belong to the role's account",
            "try again; this is not what the service answers",
        )
        .into())
    }

    fn exchange(&self) -> Result<&Installer, Refusal> {
        self.exchange.credential_host()?;
        Ok(&self.exchange)
    }

    /// A client for one call. Its guard lets through what these credentials sign and nothing else,
    /// so that the session's other clients never send what they sign.
    fn client(
        &self,
        installer: &Installer,
        credentials: Option<&Credentials>,
        factor: Option<&Factor>,
    ) -> aws_sdk_sts::Client {
        let keys = KnownKeys::default();
        let mut config = aws_sdk_sts::config::Builder::from(&self.sdk);
        if let Some(credentials) = credentials {
            keys.add(credentials.access_key_id());
            let provider = SharedCredentialsProvider::new(credentials.clone());
            config = config.credentials_provider(provider);
        }
        if factor.is_some() {
            // Security: a code is good for one call. After a lost reply STS would refuse it, and
            // count that against the device.
            config = config.retry_config(RetryConfig::disabled());
        }
        let installer = installer.with_keys(keys);
        guarded!(
            aws_sdk_sts,
            config,
            installer.fitting(Service::Sts, StsRules)
        )
    }
}

fn seconds(duration: Duration) -> i32 {
    i32::try_from(duration.as_secs()).unwrap_or(i32::MAX)
}

impl fmt::Debug for Sts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sts")
    }
}
