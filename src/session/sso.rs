//! IAM Identity Center as the session itself asks it: a token of somebody who signed in, in exchange
//! for credentials of a role.

mod answer;
mod cache;
mod clients;
mod login;
mod request;
mod sign_in;
mod token;

use std::fmt;
use std::path::PathBuf;

use aws_credential_types::Credentials;
use aws_smithy_async::time::SharedTimeSource;
use aws_types::SdkConfig;
use tokio::sync::Mutex;

pub use login::{SsoLogin, SsoPrompt};
pub use request::{SsoRequest, SsoRole};

use clients::{Clients, PortalError};
use token::{Standing, Tokens};

use super::Installer;
use super::failure::Failure;
use crate::evidence::Outcome;
use crate::{ErrorKind, Rule};

/// What a profile says of a role of Identity Center.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::session) struct SsoSource {
    pub(in crate::session) region: String,
    /// The name of the `sso-session`, or the start URL: what the file with the token is named by.
    pub(in crate::session) named: String,
    pub(in crate::session) role: SsoRole,
}

/// Asks Identity Center, and keeps the tokens that it gives.
///
/// Security: they are kept here and nowhere else, neither on disk nor beyond the session.
pub(in crate::session) struct Sso {
    sdk: SdkConfig,
    installer: Installer,
    clock: SharedTimeSource,
    /// The folder in which other tools of AWS keep their tokens.
    cache: Option<PathBuf>,
    kept: Mutex<Option<Kept>>,
}

struct Kept {
    /// What was in the file when the tokens were got for it. Somebody may sign in again meanwhile.
    renews: Option<Tokens>,
    tokens: Tokens,
}

impl Sso {
    pub(in crate::session) fn new(
        sdk: SdkConfig,
        installer: &Installer,
        clock: SharedTimeSource,
        cache: Option<PathBuf>,
    ) -> Self {
        Self {
            sdk,
            installer: installer.clone(),
            clock,
            cache,
            kept: Mutex::new(None),
        }
    }

    /// Credentials of a profile's role, with the token of whoever signed in by another tool.
    pub(in crate::session) async fn of_cache(
        &self,
        source: &SsoSource,
    ) -> Result<Credentials, Failure> {
        // Security: before the file is read. Where the host may not be asked, nobody needs a token.
        let clients = Clients::new(&self.sdk, &self.installer, &source.region)?;
        let folder = self.cache.as_deref().ok_or_else(|| {
            Failure::new(
                ErrorKind::Configuration,
                "there is no home folder to look for a sign-in; set HOME",
            )
        })?;
        let file = cache::read(folder, &source.named).await?;
        let mut kept = self.kept.lock().await;
        let renewed = kept
            .take()
            .filter(|kept| kept.renews.as_ref().is_some_and(|old| old.same(&file)));
        let tokens = match renewed {
            Some(kept) => kept.tokens,
            None => file.clone(),
        };
        let (tokens, standing) = self.renewed(&clients, tokens).await;
        let access = tokens.access.clone();
        *kept = Some(Kept {
            renews: Some(file),
            tokens,
        });
        drop(kept);
        match standing {
            Standing::Good => Ok(clients.role_credentials(&access, &source.role).await?),
            Standing::Over => Err(over()),
            Standing::Failed(failure) => Err(failure),
        }
    }

    /// Credentials of the role that a person signs in for, who is asked if need be.
    pub(in crate::session) async fn of_login(
        &self,
        login: &SsoLogin,
    ) -> Result<Credentials, Failure> {
        let clients = Clients::new(&self.sdk, &self.installer, login.region.as_str())?;
        let mut kept = self.kept.lock().await;
        if let Some(old) = kept.take() {
            let (tokens, standing) = self.renewed(&clients, old.tokens).await;
            let access = tokens.access.clone();
            let renews = None;
            match standing {
                Standing::Good => {
                    let given = clients.role_credentials(&access, &login.role).await;
                    // Somebody signed out: the person is asked again.
                    if !matches!(&given, Err(PortalError::Token(_))) {
                        *kept = Some(Kept { renews, tokens });
                        return Ok(given?);
                    }
                }
                Standing::Failed(failure) if failure.kind() == ErrorKind::Connection => {
                    *kept = Some(Kept { renews, tokens });
                    return Err(failure);
                }
                Standing::Over | Standing::Failed(_) => {}
            }
        }
        let tokens = sign_in::sign_in(&clients, login, &self.clock).await?;
        self.note("signed in");
        let access = tokens.access.clone();
        *kept = Some(Kept {
            renews: None,
            tokens,
        });
        let given = clients.role_credentials(&access, &login.role).await;
        given.map_err(|error| Failure::from(error).after_asking())
    }

    /// The same tokens or, shortly before they end, the next ones.
    async fn renewed(&self, clients: &Clients, tokens: Tokens) -> (Tokens, Standing) {
        let now = self.clock.now();
        if !tokens.ends_soon(now) {
            return (tokens, Standing::Good);
        }
        let still = tokens.ends > now;
        let Some(renewal) = tokens.renewal(now) else {
            let standing = if still {
                Standing::Good
            } else {
                Standing::Over
            };
            return (tokens, standing);
        };
        match clients.renew(renewal, now).await {
            Ok(next) => {
                self.note("renewed");
                (next, Standing::Good)
            }
            // What fails for a moment does not take away what is still good; a refusal does.
            Err(failure) if still && failure.refusal().is_none() => (tokens, Standing::Good),
            Err(failure) => (tokens, Standing::Failed(failure)),
        }
    }

    fn note(&self, what: &'static str) {
        let book = &self.installer.evidence;
        book.note(Rule::Signed, Outcome::Kept, "Identity Center", what);
    }
}

fn over() -> Failure {
    Failure::credentials(
        "the sign-in to Identity Center has expired and cannot be renewed; sign in with \
         `aws sso login`",
    )
}

impl fmt::Debug for Sso {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sso")
    }
}

#[cfg(test)]
#[cfg(feature = "testing")]
mod tests;
