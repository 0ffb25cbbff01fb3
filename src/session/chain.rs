//! How credentials are found: in sources, or by exchanges at STS.

#[cfg(feature = "sts")]
use std::sync::Arc;
use std::time::Duration;

use aws_credential_types::Credentials;
#[cfg(feature = "sts")]
use aws_smithy_async::time::SharedTimeSource;

#[cfg(feature = "sts")]
use super::credentials::SessionCredentials;
use super::failure::Failure;
#[cfg(feature = "sts")]
use super::mfa::{Asker, Proof};
#[cfg(feature = "sso")]
use super::source::CredentialSource;
use super::sources::Sources;
#[cfg(all(feature = "sso", feature = "testing"))]
use super::sso::Sso;
#[cfg(feature = "sso")]
use super::sso::SsoLogin;
use super::sts::{RoleRequest, Sts};
use crate::error::{Fault, fault};
use crate::evidence::{EvidenceBook, Outcome};
use crate::{AccountId, Reason, Rule};

/// Credentials, and what is known of them.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) credentials: Credentials,
    /// Where they, or those that they were exchanged for, come from.
    pub(crate) source: &'static str,
    /// Whose they are, where STS said so over TLS. What stands beside keys is a claim only.
    pub(crate) account: Option<AccountId>,
    /// Whether keys that never end signed something without a code, or will.
    pub(super) long_lived: bool,
    /// Whether all began with the keys of a user, who can have a second factor.
    pub(super) of_a_user: bool,
    /// Whether they are a role's; a role that such credentials assume lasts for one hour at most.
    pub(super) of_a_role: bool,
    /// Why keys that never end are used, if the source says so.
    pub(super) reason: Option<Reason>,
    #[cfg(feature = "sts")]
    pub(super) proof: Option<Proof>,
}

impl Found {
    pub(super) fn new(source: &'static str, credentials: Credentials) -> Result<Self, Failure> {
        super::keys::check(source, &credentials)?;
        let long_lived = is_long_lived(&credentials);
        Ok(Self {
            credentials,
            source,
            account: None,
            long_lived,
            of_a_user: long_lived,
            of_a_role: false,
            reason: None,
            #[cfg(feature = "sts")]
            proof: None,
        })
    }

    /// What the portal gave. It does not say whose they are: STS is asked where that counts.
    #[cfg(feature = "sso")]
    pub(super) fn of_identity_center(
        source: &'static str,
        credentials: Credentials,
    ) -> Result<Self, Failure> {
        Ok(Self {
            of_a_role: true,
            ..Self::new(source, credentials)?
        })
    }

    /// What STS gave in exchange.
    pub(super) fn exchanged(self, (credentials, account): (Credentials, AccountId)) -> Self {
        Self {
            credentials,
            account: Some(account),
            of_a_role: true,
            ..self
        }
    }
}

/// Keys of a user or of the root user: they have no token and do not end.
pub(super) fn is_long_lived(credentials: &Credentials) -> bool {
    credentials.session_token().is_none_or(str::is_empty)
}

/// Where a session's credentials come from.
pub(super) enum Chain {
    /// The first source that is set up.
    Sources(Box<Sources>),
    /// A role, assumed with the credentials of another session.
    #[cfg(feature = "sts")]
    Role(Box<Link<RoleRequest>>),
    /// A session with a second factor, for the keys of another session.
    #[cfg(feature = "sts")]
    SessionToken(Box<Link<Duration>>),
    /// These, until they end.
    #[cfg(feature = "sts")]
    Fixed(Arc<Found>, SharedTimeSource),
    /// A sign-in through a door for tests, where nothing else may be looked for.
    #[cfg(all(feature = "sso", feature = "testing"))]
    SignIn(Box<(Sso, SsoLogin)>),
    /// The keys of AWS's own documentation, which open nothing but the loopback cloud.
    #[cfg(feature = "testing")]
    Example(Credentials, Option<AccountId>),
}

/// An exchange: by whom it is signed, for what, and who is asked for a code.
#[cfg(feature = "sts")]
pub(super) struct Link<T> {
    pub(super) base: SessionCredentials,
    pub(super) sts: Arc<Sts>,
    pub(super) wanted: T,
    pub(super) mfa: Option<super::mfa::Mfa>,
    pub(super) evidence: EvidenceBook,
}

impl Chain {
    pub(super) async fn find(&self) -> Result<Found, Failure> {
        match self {
            Self::Sources(sources) => sources.find().await,
            #[cfg(feature = "sts")]
            Self::Role(link) => link.assume().await,
            #[cfg(feature = "sts")]
            Self::SessionToken(link) => link.session_token().await,
            #[cfg(feature = "sts")]
            Self::Fixed(found, clock) => match found.credentials.expiry() {
                Some(end) if end <= clock.now() => Err(ENDED.into()),
                _ => Ok(found.as_ref().clone()),
            },
            #[cfg(all(feature = "sso", feature = "testing"))]
            Self::SignIn(both) => {
                let (sso, login) = both.as_ref();
                let given = sso.of_login(login).await?;
                Found::of_identity_center("sign-in", given)
            }
            #[cfg(feature = "testing")]
            Self::Example(keys, account) => Ok(Found {
                // They stand for whatever the application uses with AWS.
                long_lived: false,
                of_a_user: false,
                account: account.clone(),
                ..Found::new("example keys", keys.clone())?
            }),
        }
    }

    /// How long a call waits for a person, where one may be asked.
    pub(super) fn patience(&self) -> Option<Duration> {
        #[cfg(feature = "sso")]
        if let Some(login) = self.login() {
            return Some(login.waits());
        }
        match self {
            #[cfg(feature = "sts")]
            Self::Sources(sources) => sources.asker.as_ref().map(Asker::patience),
            #[cfg(feature = "sts")]
            Self::Role(link) => link.mfa.as_ref().map(|mfa| mfa.asker.patience()),
            #[cfg(feature = "sts")]
            Self::SessionToken(link) => link.mfa.as_ref().map(|mfa| mfa.asker.patience()),
            _ => None,
        }
    }

    /// Whether nobody is asked again after a failure until somebody says so. A sign-in that failed
    /// before a person saw anything of it may be begun again.
    pub(super) fn is_spoiled_by(&self, _failure: &Failure) -> bool {
        #[cfg(feature = "sso")]
        if self.login().is_some() {
            return _failure.asked();
        }
        true
    }

    /// What is said while a person is asked, and once one was asked in vain.
    pub(super) fn words(&self) -> (Fault, (Rule, &'static str)) {
        #[cfg(feature = "sso")]
        if self.login().is_some() {
            return (SIGNING_IN, (Rule::Signed, "connect again to sign in"));
        }
        let renew = "call `renew` on its `MfaSession` to be asked for the next code";
        (ASKED, (Rule::Mfa, renew))
    }

    /// Whoever may have to sign in.
    #[cfg(feature = "sso")]
    pub(super) fn login(&self) -> Option<&SsoLogin> {
        match self {
            Self::Sources(sources) => sources.order.iter().find_map(|source| match source {
                CredentialSource::Sso(login) => Some(login),
                _ => None,
            }),
            #[cfg(feature = "testing")]
            Self::SignIn(both) => Some(&both.1),
            #[cfg(any(feature = "sts", feature = "testing"))]
            _ => None,
        }
    }

    /// Another session whose credentials these come from, where a person is asked for those and nobody
    /// for these.
    #[cfg(feature = "sts")]
    pub(super) fn base_that_asks(&self) -> Option<&SessionCredentials> {
        match self {
            Self::Role(link) if link.mfa.is_none() && link.base.asks() => Some(&link.base),
            _ => None,
        }
    }
}

const ASKED: Fault = fault!(
    Mfa,
    "the session has ended and a code is being asked for",
    "enter the code and call again",
);

#[cfg(feature = "sso")]
const SIGNING_IN: Fault = fault!(
    Signed,
    "the session has ended and a person is asked to sign in",
    "confirm the code at the browser and call again",
);

#[cfg(feature = "sts")]
const ENDED: Fault = fault!(
    Mfa,
    "the credentials that glass was broken with have ended",
    "break glass again",
);

#[cfg(feature = "sts")]
impl Link<RoleRequest> {
    async fn assume(&self) -> Result<Found, Failure> {
        let base = self.base.load().await?.as_ref().clone();
        let factor = match &self.mfa {
            Some(mfa) => Some(mfa.asker.ask(&mfa.serial, Some(&self.wanted.arn)).await?),
            None => None,
        };
        assume(&self.sts, base, &self.wanted, factor, &self.evidence).await
    }
}

#[cfg(feature = "sts")]
impl Link<Duration> {
    async fn session_token(&self) -> Result<Found, Failure> {
        let Some(mfa) = &self.mfa else {
            return Err(Failure::credentials(
                "a session token is asked for with a code",
            ));
        };
        let base = self.base.load().await?.as_ref().clone();
        // Before a code is spent: whose keys these are is whose session it will be.
        let caller = self.sts.caller(&base.credentials).await?;
        let factor = mfa.asker.ask(&mfa.serial, None).await?;
        let given = self
            .sts
            .session_token(&base.credentials, self.wanted, &factor)
            .await?;
        let proof = Proof::now(factor.0, &self.evidence);
        Ok(Found {
            credentials: given,
            account: Some(caller.account),
            long_lived: false,
            proof: Some(proof),
            ..base
        })
    }
}

/// Assumes a role with what was found so far.
pub(super) async fn assume(
    sts: &Sts,
    base: Found,
    role: &RoleRequest,
    factor: Option<super::sts::Factor>,
    evidence: &EvidenceBook,
) -> Result<Found, Failure> {
    let given = sts
        .assume_role(&base.credentials, role, factor.as_ref())
        .await?;
    let detail = format!("{} of {}", role.arn.name(), given.1);
    evidence.note(Rule::Signed, Outcome::Kept, "assumed role", detail);
    let base = match factor {
        #[cfg(feature = "sts")]
        Some((serial, _)) => Found {
            long_lived: base.long_lived && !is_long_lived(&base.credentials),
            proof: Some(Proof::now(serial, evidence)),
            ..base
        },
        _ => base,
    };
    Ok(base.exchanged(given))
}
