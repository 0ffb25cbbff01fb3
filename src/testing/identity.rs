//! Who the cloud knows: one user or root, and the sessions it handed out.
use std::collections::HashMap;
use std::sync::Mutex;
use std::time::SystemTime;

use super::clock::Clock;
use super::iam::IssuedSession;
use super::{ACCESS_KEY_ID, ACCOUNT_ID, SECRET_ACCESS_KEY, hold};

/// Whose credentials they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    User,
    Root,
    /// The ARN of the role.
    Role(String),
}

/// Somebody whose signature the cloud can verify.
#[derive(Clone)]
pub(super) struct Identity {
    pub(super) access_key_id: String,
    pub(super) secret: String,
    /// A temporary credential is worth nothing without its token.
    pub(super) token: Option<String>,
    pub(super) account: String,
    pub(super) arn: String,
    pub(super) user_id: String,
    pub(super) owner: Owner,
    pub(super) expired: bool,
    /// What its session was made with; none for long-term keys.
    pub(super) session: Option<IssuedSession>,
    /// When a code was shown for it.
    pub(super) proven: Option<SystemTime>,
    /// When its session ends.
    pub(super) ends: Option<SystemTime>,
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity")
            .field("arn", &self.arn)
            .finish_non_exhaustive()
    }
}

impl Identity {
    fn example(owner: Owner) -> Self {
        let (name, user_id) = match owner {
            Owner::Root => ("root", ACCOUNT_ID),
            _ => ("user/loopback", "AIDALOOPBACKEXAMPLE00"),
        };
        Self {
            access_key_id: ACCESS_KEY_ID.to_owned(),
            secret: SECRET_ACCESS_KEY.to_owned(),
            token: None,
            account: ACCOUNT_ID.to_owned(),
            arn: format!("arn:aws:iam::{ACCOUNT_ID}:{name}"),
            user_id: user_id.to_owned(),
            owner,
            expired: false,
            session: None,
            proven: None,
            ends: None,
        }
    }

    /// The ARN that policies know it by: of a session, the role's.
    pub(super) fn principal(&self) -> &str {
        match &self.owner {
            Owner::Role(arn) => arn,
            _ => &self.arn,
        }
    }
}

/// A session that is about to be handed out.
pub(super) struct New<'a> {
    pub(super) arn: String,
    pub(super) account: &'a str,
    pub(super) user_id: String,
    pub(super) owner: Owner,
    pub(super) proven: Option<SystemTime>,
    pub(super) session: IssuedSession,
}

/// All identities by access key id.
#[derive(Debug)]
pub(super) struct Identities {
    known: Mutex<HashMap<String, Identity>>,
    pub(super) clock: Clock,
}

impl Default for Identities {
    fn default() -> Self {
        let identities = Self {
            known: Mutex::default(),
            clock: Clock::default(),
        };
        identities.give_example_keys(Owner::User);
        identities
    }
}

impl Identities {
    /// Lets the example keys be somebody's.
    pub(super) fn give_example_keys(&self, owner: Owner) {
        let example = Identity::example(owner);
        hold(&self.known).insert(example.access_key_id.clone(), example);
    }

    pub(super) fn find(&self, access_key_id: &str) -> Option<Identity> {
        let mut found = hold(&self.known).get(access_key_id).cloned()?;
        found.expired |= found.ends.is_some_and(|end| end <= self.clock.now());
        Some(found)
    }

    /// Lets every session handed out so far be expired.
    pub(super) fn expire(&self) {
        for identity in hold(&self.known).values_mut() {
            identity.expired = identity.token.is_some();
        }
    }

    /// Makes the keys of a session.
    pub(super) fn issue(&self, new: New<'_>) -> Identity {
        let mut known = hold(&self.known);
        let number = known.len();
        let identity = Identity {
            access_key_id: format!("ASIALOOPBACK{number:08}"),
            secret: format!("loopback/secret+EXAMPLEKEY/{number:013}"),
            token: Some(format!("loopback//session+token/EXAMPLE{number:08}==")),
            account: new.account.to_owned(),
            arn: new.arn,
            user_id: new.user_id,
            owner: new.owner,
            expired: false,
            proven: new.proven,
            ends: Some(self.clock.now() + new.session.duration),
            session: Some(new.session),
        };
        known.insert(identity.access_key_id.clone(), identity.clone());
        identity
    }

    /// What was handed out, oldest first.
    pub(super) fn sessions(&self) -> Vec<IssuedSession> {
        let known = hold(&self.known);
        let mut sessions: Vec<_> = known
            .values()
            .filter_map(|identity| Some((&identity.access_key_id, identity.session.clone()?)))
            .collect();
        // The ids are numbered.
        sessions.sort_by(|one, other| one.0.cmp(other.0));
        sessions.into_iter().map(|(_, session)| session).collect()
    }
}

#[async_trait::async_trait]
impl s3s::auth::S3Auth for IdentitiesRef {
    async fn get_secret_key(&self, access_key: &str) -> s3s::S3Result<s3s::auth::SecretKey> {
        match self.0.find(access_key) {
            Some(identity) => Ok(identity.secret.into()),
            None => Err(s3s::s3_error!(
                InvalidAccessKeyId,
                "The AWS Access Key Id you provided does not exist in our records."
            )),
        }
    }
}

/// The identities as the verifying code asks for them.
pub(super) struct IdentitiesRef(pub(super) std::sync::Arc<Identities>);
