//! IAM Identity Center: people who sign in, and the roles assigned to them.
mod portal;
mod registry;
mod sign_in;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};

use http::header::HeaderValue;

use super::clock::Clock;
use super::hold;
use super::reply::{self, Reply};
use registry::{Person, Registry};

pub(super) use portal::answer as portal;
pub(super) use sign_in::answer as sign_in;

/// Single sign-on by device authorization: whoever signs in, and what they get.
///
/// A test plays the person at the browser, who confirms the code that the program shows:
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let cloud = palisade::testing::Cloud::start().await?;
/// cloud.sso().add_user("mary");
/// cloud.sso().assign("444455556666", "Auditor");
/// // Whatever asks next is confirmed at once.
/// cloud.sso().approve_next();
/// # Ok(())
/// # }
/// ```
///
/// Tokens last eight hours of the cloud's clock. A client registered with the scope
/// `sso:account:access` gets tokens of one hour and may refresh them until the eight hours are over.
#[derive(Clone)]
pub struct Sso {
    registry: Arc<Mutex<Registry>>,
    clock: Clock,
}

impl Sso {
    pub(super) fn new(clock: Clock) -> Self {
        Self {
            registry: Arc::default(),
            clock,
        }
    }

    /// Adds a person, who sits at the browser from now on.
    pub fn add_user(&self, name: impl Into<String>) {
        let person = Person {
            name: name.into(),
            roles: Vec::new(),
        };
        self.hold().people.push(person);
    }

    /// Lets the person added last have a role in an account; the role is named as in the portal.
    ///
    /// Its sessions are those of `arn:aws:iam::ACCOUNT:role/aws-reserved/sso.amazonaws.com/
    /// AWSReservedSSO_ROLE_0123456789abcdef`.
    pub fn assign(&self, account: impl Into<String>, role: impl Into<String>) {
        if let Some(person) = self.hold().people.last_mut() {
            person.roles.push((account.into(), role.into()));
        }
    }

    /// Lets the person added last confirm the code that a program shows; whether it was waiting.
    pub fn approve(&self, user_code: impl AsRef<str>) -> bool {
        let now = self.clock.now();
        self.hold().approve(user_code.as_ref(), now)
    }

    /// Lets the person added last confirm the next code as soon as it is made.
    pub fn approve_next(&self) {
        self.hold().approve_next += 1;
    }

    fn hold(&self) -> MutexGuard<'_, Registry> {
        hold(&self.registry)
    }
}

impl fmt::Debug for Sso {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the tokens: code under test prints what it holds.
        let registry = self.hold();
        let people = registry.people.iter().map(|person| &person.name);
        f.debug_struct("Sso")
            .field("people", &people.collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// An error in the form of OAuth: `AuthorizationPendingException` is `authorization_pending`.
pub(super) fn sign_in_error(status: u16, code: &str, message: &str) -> Reply {
    let mut name = String::new();
    for c in code.trim_end_matches("Exception").chars() {
        if c.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(c.to_ascii_lowercase());
    }
    let body = serde_json::json!({ "error": name, "error_description": message });
    error(status, code, &body)
}

pub(super) fn portal_error(status: u16, code: &str, message: &str) -> Reply {
    let body = serde_json::json!({ "message": message, "__type": code });
    error(status, code, &body)
}

fn error(status: u16, code: &str, body: &serde_json::Value) -> Reply {
    let mut said = json(status, body);
    if let Ok(code) = HeaderValue::try_from(code) {
        said.headers_mut().insert("x-amzn-errortype", code);
    }
    said
}

fn json(status: u16, body: &serde_json::Value) -> Reply {
    reply::bytes(status, "application/json", body.to_string().into())
}
