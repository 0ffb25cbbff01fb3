//! Who should own the buckets that a session works on.

use std::sync::{Arc, PoisonError, RwLock};

use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, future};

use super::credentials::SessionCredentials;
use super::failure::Failure;
use super::sts::Sts;
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
    pub(super) sts: Arc<Sts>,
    pub(super) owner: Owner,
}

impl OwnerKnown {
    /// The credentials that a request would be signed with now.
    pub(crate) async fn find(&self) -> Result<Credentials, Error> {
        Ok(self.load().await?)
    }

    /// The expected owner, after credentials were found.
    pub(super) async fn account(&self) -> Result<AccountId, Error> {
        self.find().await?;
        self.owner.get().ok_or_else(|| {
            Failure::credentials("nobody said which account the credentials belong to").into()
        })
    }

    async fn load(&self) -> Result<Credentials, Failure> {
        let found = self.credentials.load().await?;
        if self.credentials.pin().is_none() {
            let said = || {
                let account = found.credentials.account_id()?;
                AccountId::try_from(account.as_str()).ok()
            };
            let account = match found.account.clone().or_else(said) {
                Some(account) => account,
                None => self.sts.caller(&found.credentials).await?.account,
            };
            if self.owner.get().as_ref() != Some(&account) {
                let detail = account.as_str().to_owned();
                let book = self.credentials.evidence();
                book.note(Rule::Owner, Outcome::Kept, "expected bucket owner", detail);
                self.owner.set(account);
            }
        }
        Ok(found.credentials.clone())
    }
}

impl ProvideCredentials for OwnerKnown {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async { Ok(self.load().await?) })
    }
}
