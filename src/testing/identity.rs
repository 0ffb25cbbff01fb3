//! Who the cloud knows: one user, and the sessions it handed out.
use std::collections::HashMap;
use std::sync::Mutex;

use super::{ACCESS_KEY_ID, ACCOUNT_ID, SECRET_ACCESS_KEY, hold};

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
    pub(super) expired: bool,
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity")
            .field("arn", &self.arn)
            .finish_non_exhaustive()
    }
}

/// All identities by access key id.
#[derive(Debug)]
pub(super) struct Identities(Mutex<HashMap<String, Identity>>);

impl Default for Identities {
    fn default() -> Self {
        let user = Identity {
            access_key_id: ACCESS_KEY_ID.to_owned(),
            secret: SECRET_ACCESS_KEY.to_owned(),
            token: None,
            account: ACCOUNT_ID.to_owned(),
            arn: format!("arn:aws:iam::{ACCOUNT_ID}:user/loopback"),
            user_id: "AIDALOOPBACKEXAMPLE00".to_owned(),
            expired: false,
        };
        Self(Mutex::new(HashMap::from([(
            user.access_key_id.clone(),
            user,
        )])))
    }
}

impl Identities {
    pub(super) fn find(&self, access_key_id: &str) -> Option<Identity> {
        hold(&self.0).get(access_key_id).cloned()
    }

    /// Lets every session handed out so far be expired.
    pub(super) fn expire(&self) {
        for identity in hold(&self.0).values_mut() {
            identity.expired = identity.token.is_some();
        }
    }

    /// Makes a session of an assumed role, or of the user itself when `role` is `None`.
    pub(super) fn issue(&self, role: Option<(&str, &str)>) -> Identity {
        let mut known = hold(&self.0);
        let number = known.len();
        let (account, arn) = match role {
            Some((role, session)) => {
                let account = role.split(':').nth(4).unwrap_or(ACCOUNT_ID);
                let name = role.rsplit('/').next().unwrap_or_default();
                let arn = format!("arn:aws:sts::{account}:assumed-role/{name}/{session}");
                (account.to_owned(), arn)
            }
            None => (
                ACCOUNT_ID.to_owned(),
                format!("arn:aws:iam::{ACCOUNT_ID}:user/loopback"),
            ),
        };
        let session = role.map_or("loopback", |(_, session)| session);
        let identity = Identity {
            access_key_id: format!("ASIALOOPBACK{number:08}"),
            secret: format!("loopback/secret+EXAMPLEKEY/{number:013}"),
            token: Some(format!("loopback//session+token/EXAMPLE{number:08}==")),
            account,
            arn,
            user_id: format!("AROALOOPBACKEXAMPLE00:{session}"),
            expired: false,
        };
        known.insert(identity.access_key_id.clone(), identity.clone());
        identity
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
