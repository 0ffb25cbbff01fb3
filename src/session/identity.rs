//! Whose credentials these are, asked of STS.

use std::fmt;
use std::sync::Arc;

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_credential_types::provider::error::CredentialsError;
use aws_types::SdkConfig;
use tokio::sync::Mutex;

use super::Installer;
use crate::error::{Refusal, fault};
use crate::wire::guard::NoRules;
use crate::wire::retry::RefusalsAreFinal;
use crate::{AccountId, Service};

/// Asks STS for the caller's account, once for each access key.
pub(crate) struct Identity {
    sdk: SdkConfig,
    installer: Installer,
    known: Mutex<Option<(String, AccountId)>>,
}

impl Identity {
    pub(super) fn new(sdk: SdkConfig, installer: Installer) -> Self {
        Self {
            sdk,
            installer,
            known: Mutex::new(None),
        }
    }

    pub(super) async fn caller(
        &self,
        credentials: &Credentials,
    ) -> Result<AccountId, CredentialsError> {
        let mut known = self.known.lock().await;
        if let Some((key, account)) = &*known
            && key == credentials.access_key_id()
        {
            return Ok(account.clone());
        }
        if let Err(refusal) = self.installer.host(Service::Sts) {
            let refusal = Refusal::new(
                refusal.rule(),
                format!(
                    "the account must be asked of STS, but {}",
                    refusal.problem()
                ),
                "name the account's own standard STS endpoint with \
                 `.standard_endpoint(Service::Sts, reason!(\"…\"))`, or, without a pin, give \
                 credentials that know their account",
            );
            return Err(CredentialsError::invalid_configuration(refusal));
        }
        let mut config = aws_sdk_sts::config::Builder::from(&self.sdk)
            .use_fips(self.installer.uses_fips(Service::Sts))
            .credentials_provider(SharedCredentialsProvider::new(credentials.clone()));
        config.set_endpoint_url(self.installer.endpoint_url(Service::Sts));
        config.push_retry_classifier(RefusalsAreFinal::shared());
        config.push_interceptor(self.installer.guard(Service::Sts, "sts", Arc::new(NoRules)));
        #[expect(
            clippy::disallowed_methods,
            reason = "with the guard, for this one call"
        )]
        let sts = aws_sdk_sts::Client::from_conf(config.build());
        let reply = sts
            .get_caller_identity()
            .send()
            .await
            .map_err(CredentialsError::provider_error)?;
        let account = reply
            .account()
            .and_then(|account| AccountId::try_from(account).ok())
            .ok_or_else(|| {
                CredentialsError::provider_error(Refusal::from(fault!(
                    Owner,
                    "STS did not say which account the credentials belong to",
                    "try again; this is not what the service answers",
                )))
            })?;
        *known = Some((credentials.access_key_id().to_owned(), account.clone()));
        Ok(account)
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity")
    }
}
