//! Who should own the buckets that a session works on.

use std::sync::{Arc, PoisonError, RwLock};

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials, future};

use super::credential_error::{credentials_error, without_replies};
use super::credentials::SessionCredentials;
use super::identity::Identity;
use crate::{AccountId, Error, Outcome, Rule};

/// The account that owns the buckets this session works on: the pinned one, or else the one that
/// the credentials belong to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Owner(Arc<RwLock<Option<AccountId>>>);

impl Owner {
    pub(crate) fn known(account: Option<AccountId>) -> Self {
        Self(Arc::new(RwLock::new(account)))
    }

    pub(crate) fn get(&self) -> Option<AccountId> {
        self.0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn set(&self, account: AccountId) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(account);
    }
}

/// Credentials for clients whose requests name the bucket owner: the SDK asks for them before a
/// request is signed, which is when the owner has to be known.
#[derive(Clone, Debug)]
pub(crate) struct OwnerKnown {
    pub(super) credentials: SessionCredentials,
    pub(super) identity: Arc<Identity>,
    pub(super) owner: Owner,
}

impl OwnerKnown {
    /// The credentials that a request would be signed with now.
    pub(crate) async fn find(&self) -> Result<Credentials, Error> {
        self.load().await.map_err(credentials_error)
    }

    /// The expected owner, after credentials were found.
    pub(super) async fn account(&self) -> Result<AccountId, Error> {
        self.find().await?;
        self.owner.get().ok_or_else(|| {
            credentials_error(CredentialsError::not_loaded(
                "nobody said which account the credentials belong to",
            ))
        })
    }

    async fn load(&self) -> provider::Result {
        let (_, credentials) = self.credentials.load().await?;
        if !self.credentials.is_pinned() {
            let said = credentials
                .account_id()
                .and_then(|account| AccountId::try_from(account.as_str()).ok());
            let account = match said {
                Some(account) => account,
                None => {
                    let asked = self.identity.caller(&credentials).await;
                    asked.map_err(|error| without_replies(&error))?
                }
            };
            let detail = account.as_str().to_owned();
            let book = self.credentials.evidence();
            book.note(Rule::Owner, Outcome::Kept, "expected bucket owner", detail);
            self.owner.set(account);
        }
        Ok(credentials)
    }
}

impl ProvideCredentials for OwnerKnown {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }

    fn fallback_on_interrupt(&self) -> Option<Credentials> {
        self.credentials.fallback_on_interrupt()
    }
}
