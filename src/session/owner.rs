//! Whose account a session works in.

use std::sync::Arc;

use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, future};

use super::credentials::SessionCredentials;
use super::failure::{Failure, words};
use super::sts::Sts;
use crate::wire::owner::Owner;
use crate::{AccountId, Error, Outcome, Rule};

/// Credentials with the account that they belong to: the SDK asks for them before a request is signed,
/// which is when the account has to be known.
#[derive(Clone, Debug)]
pub(crate) struct OwnerKnown {
    /// Whether STS is asked for it in any case: for requests that name the bucket owner. Else where the
    /// guard wants it.
    pub(super) is_needed: bool,
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

    /// The account, if STS says it: else the guard refuses the one call that wants it, and says how to do
    /// without, while all others go on.
    async fn ask(&self, credentials: &Credentials) -> Option<AccountId> {
        match self.sts.caller(credentials).await {
            Ok(caller) => Some(caller.account),
            Err(failure) => {
                self.owner.give_up();
                tracing::warn!(
                    target: "palisade::session",
                    problem = words(&failure),
                    "the account is not known",
                );
                None
            }
        }
    }

    async fn load(&self) -> Result<Credentials, Failure> {
        let found = self.credentials.load().await?;
        if self.credentials.pin().is_none() {
            let said = || {
                let account = found.credentials.account_id()?;
                AccountId::try_from(account.as_str()).ok()
            };
            let account = match found.account.clone().or_else(said) {
                Some(account) => Some(account),
                None if self.is_needed => Some(self.sts.caller(&found.credentials).await?.account),
                None if self.owner.is_wanted() => self.ask(&found.credentials).await,
                None => None,
            };
            if let Some(account) = account
                && self.owner.get().as_ref() != Some(&account)
            {
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
