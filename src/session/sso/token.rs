//! Tokens of somebody who signed in.

use std::time::{Duration, SystemTime};

use secrecy::{ExposeSecret, SecretString};

use crate::session::failure::Failure;

/// A token for the portal, and what it is renewed with.
#[derive(Clone)]
pub(super) struct Tokens {
    pub(super) access: SecretString,
    pub(super) ends: SystemTime,
    pub(super) renewal: Option<Renewal>,
}

/// A token for the next one, and the client that may show it.
#[derive(Clone)]
pub(super) struct Renewal {
    pub(super) token: SecretString,
    pub(super) client: Registration,
}

/// A client that Identity Center knows.
#[derive(Clone)]
pub(super) struct Registration {
    pub(super) id: String,
    pub(super) secret: SecretString,
    pub(super) ends: SystemTime,
}

/// What can be done with tokens.
pub(super) enum Standing {
    Good,
    Over,
    Failed(Failure),
}

impl Tokens {
    const EARLY: Duration = Duration::from_secs(5 * 60);

    pub(super) fn ends_soon(&self, now: SystemTime) -> bool {
        self.ends <= now + Self::EARLY
    }

    /// What the next token is got with, if anything still is good for it.
    pub(super) fn renewal(&self, now: SystemTime) -> Option<&Renewal> {
        self.renewal
            .as_ref()
            .filter(|renewal| renewal.client.ends > now)
    }

    #[expect(clippy::disallowed_methods, reason = "compared, not shown")]
    pub(super) fn same(&self, other: &Self) -> bool {
        self.access.expose_secret() == other.access.expose_secret()
    }
}
