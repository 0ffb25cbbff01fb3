//! What the cloud remembers of a session, for tests to look at.
use std::time::Duration;

/// How a session came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionKind {
    /// `GetSessionToken`: the caller's own.
    SessionToken,
    /// `AssumeRole`.
    AssumedRole,
    /// `AssumeRoleWithWebIdentity`.
    WebIdentity,
    /// `GetRoleCredentials` of IAM Identity Center.
    SingleSignOn,
}

/// A session that was handed out, without its secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct IssuedSession {
    /// How it came about.
    pub kind: SessionKind,
    /// The ARN of its role.
    pub role: Option<String>,
    /// The name of the session.
    pub session_name: Option<String>,
    /// Its tags, key and value, with those that a chain of roles handed down.
    pub tags: Vec<(String, String)>,
    /// The keys of the tags that go on along a chain of roles, those handed down among them.
    pub transitive_tags: Vec<String>,
    /// Its source identity, also when a chain of roles handed it down.
    pub source_identity: Option<String>,
    /// The text of its session policy.
    pub policy: Option<String>,
    /// The ARNs of managed policies that narrow it.
    pub policy_arns: Vec<String>,
    /// How long it lasts.
    pub duration: Duration,
    /// The serial number that a code was shown for, in this call.
    pub serial: Option<String>,
    /// Whether the call that made it counted as made with MFA: by its own code, or by the session
    /// that signed it.
    pub mfa: bool,
}

impl IssuedSession {
    pub(in crate::testing) fn new(kind: SessionKind, duration: Duration) -> Self {
        Self {
            kind,
            role: None,
            session_name: None,
            tags: Vec::new(),
            transitive_tags: Vec::new(),
            source_identity: None,
            policy: None,
            policy_arns: Vec::new(),
            duration,
            serial: None,
            mfa: false,
        }
    }
}
