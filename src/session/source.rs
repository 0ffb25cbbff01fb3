//! Where credentials may come from: a typed choice, in order.

mod process;

use std::fmt;

use aws_credential_types::Credentials;
use secrecy::{ExposeSecret, SecretString};

pub use process::CredentialProcess;

#[cfg(feature = "sso")]
use super::sso::SsoLogin;
use crate::Reason;

/// A place that credentials come from.
///
/// [`Builder::credentials`](crate::Builder::credentials) takes several, which are asked in the order
/// in which they are written; the first that is set up is the one, and if it fails, no other is
/// asked. The evidence and [`Posture`](crate::Posture) name it.
///
/// ```no_run
/// use palisade::{CredentialSource, Session, region};
///
/// # async fn example() -> Result<(), palisade::Error> {
/// // On an instance, whatever the environment says.
/// let session = Session::builder(region::UsEast1)
///     .credentials([CredentialSource::InstanceMetadata])
///     .connect()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CredentialSource {
    /// `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
    Environment,
    /// The profile that `AWS_PROFILE` names, or `default`, in the shared configuration files.
    Profile,
    /// The profile of this name.
    NamedProfile(String),
    /// `AWS_WEB_IDENTITY_TOKEN_FILE` and `AWS_ROLE_ARN`, as EKS sets them.
    WebIdentity,
    /// The agent of ECS or EKS, where the environment names it.
    Container,
    /// The instance metadata service of EC2, version 2 only.
    InstanceMetadata,
    /// A program that prints credentials. What profiles say of programs is never followed.
    Process(CredentialProcess),
    /// Keys that the program holds.
    Keys(Keys),
    /// A person who signs in to IAM Identity Center at a browser, for this session alone. Profiles
    /// that `aws sso login` was called for are [`Profile`](Self::Profile) sources.
    #[cfg(feature = "sso")]
    Sso(SsoLogin),
}

impl CredentialSource {
    /// The order in which AWS's tools ask, without `credential_process`.
    pub(super) const DEFAULT: [Self; 5] = [
        Self::Environment,
        Self::Profile,
        Self::WebIdentity,
        Self::Container,
        Self::InstanceMetadata,
    ];

    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::Environment => "environment",
            Self::Profile | Self::NamedProfile(_) => "profile",
            Self::WebIdentity => "web identity",
            Self::Container => "container",
            Self::InstanceMetadata => "instance metadata",
            Self::Process(_) => "process",
            Self::Keys(_) => "keys in code",
            #[cfg(feature = "sso")]
            Self::Sso(_) => "sign-in",
        }
    }
}

/// Access keys that the program holds, from a vault or another account's API.
///
/// Made from secret types only, so that no plain string in the source is mistaken for a place for
/// keys.
///
/// ```
/// use palisade::{Keys, SecretString, reason};
///
/// # fn from_the_vault() -> (String, SecretString, SecretString) {
/// #     ("ASIAIOSFODNN7EXAMPLE".to_owned(), "example".into(), "example".into())
/// # }
/// let (id, secret, token): (String, SecretString, SecretString) = from_the_vault();
/// let keys = Keys::temporary(id, secret, token);
/// ```
#[derive(Clone)]
pub struct Keys {
    id: String,
    secret: SecretString,
    token: Option<SecretString>,
    reason: Option<Reason>,
}

impl Keys {
    /// Keys of a session, which end by themselves.
    #[must_use]
    pub fn temporary(
        id: impl Into<String>,
        secret: SecretString,
        session_token: SecretString,
    ) -> Self {
        Self {
            id: id.into(),
            secret,
            token: Some(session_token),
            reason: None,
        }
    }

    /// Keys of a user, which never end.
    ///
    /// # Danger
    /// Sets [`Rule::Signed`](crate::Rule::Signed) aside: who finds such keys has them until somebody
    /// notices. The reason is kept in the evidence.
    #[must_use]
    pub fn long_lived(id: impl Into<String>, secret: SecretString, reason: Reason) -> Self {
        Self {
            id: id.into(),
            secret,
            token: None,
            reason: Some(reason),
        }
    }

    pub(super) fn reason(&self) -> Option<&Reason> {
        self.reason.as_ref()
    }

    #[expect(clippy::disallowed_methods, reason = "handed to the signer")]
    pub(super) fn credentials(&self) -> Credentials {
        let token = self.token.as_ref().map(|token| token.expose_secret());
        let secret = self.secret.expose_secret();
        let mut keys = Credentials::builder()
            .access_key_id(&self.id)
            .secret_access_key(secret)
            .provider_name("palisade");
        keys.set_session_token(token.map(str::to_owned));
        keys.build()
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys")
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}
