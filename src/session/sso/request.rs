//! The role that somebody signs in for, and what that person is shown.

use std::fmt;
use std::time::Duration;

use crate::error::{Refusal, fault};
use crate::url::HttpsUrl;
use crate::{AccountId, Rule};

/// A role of an account, by the name that the portal of Identity Center shows: the name of its
/// permission set.
///
/// ```
/// use palisade::{AccountId, SsoRole};
///
/// let role = SsoRole::new(AccountId::try_from("111122223333")?, "Auditor")?;
/// # Ok::<(), palisade::Refusal>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SsoRole {
    account: AccountId,
    name: String,
}

impl SsoRole {
    /// A role.
    ///
    /// # Errors
    /// A [`Refusal`] naming [`Rule::Signed`] when the name is none: 1 to 64 letters, digits and
    /// `_ + = , . @ -`.
    pub fn new(account: AccountId, name: impl Into<String>) -> Result<Self, Refusal> {
        let name = name.into();
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(&byte);
        if !(1..=64).contains(&name.len()) || !name.bytes().all(plain) {
            return Err(fault!(
                Signed,
                "this is not the name of a role of Identity Center",
                "write the name that the portal shows, such as `Auditor`, and no ARN",
            )
            .into());
        }
        Ok(Self { account, name })
    }

    /// The account that the role is in.
    #[must_use]
    pub fn account(&self) -> &AccountId {
        &self.account
    }

    /// The role's name, as the portal shows it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// What a person needs to sign in at a browser.
///
/// Nothing in it can do anything to a terminal: the URL is a checked one, and the code is of letters,
/// digits and hyphens.
#[derive(Clone, PartialEq, Eq)]
pub struct SsoRequest {
    pub(super) url: HttpsUrl,
    pub(super) complete_url: Option<HttpsUrl>,
    pub(super) user_code: String,
    pub(super) role: SsoRole,
    pub(super) lasts: Duration,
}

impl SsoRequest {
    /// Where the person signs in and enters the code.
    #[must_use]
    pub fn url(&self) -> &HttpsUrl {
        &self.url
    }

    /// The same with the code in it, where Identity Center gave one: for a link or a browser that the
    /// program opens. The person must see the code all the same, and compare.
    #[must_use]
    pub fn complete_url(&self) -> Option<&HttpsUrl> {
        self.complete_url.as_ref()
    }

    /// The code that the browser shows or asks for. Whoever confirms it lets this program in, so it is
    /// for the person's eyes and not for a log.
    #[must_use]
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// What is signed in for.
    #[must_use]
    pub fn role(&self) -> &SsoRole {
        &self.role
    }

    /// How long the code waits to be confirmed.
    #[must_use]
    pub fn lasts(&self) -> Duration {
        self.lasts
    }

    /// Takes what the server gave, if it is what a person can be shown.
    pub(super) fn checked(
        urls: (Option<&str>, Option<&str>),
        user_code: Option<&str>,
        role: &SsoRole,
        lasts: Duration,
    ) -> Result<Self, Refusal> {
        let url = HttpsUrl::parse(urls.0.unwrap_or_default()).map_err(|refusal| {
            refusal.saying("Identity Center named no https URL to sign in at")
        })?;
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        let user_code =
            user_code.filter(|code| (1..=64).contains(&code.len()) && code.bytes().all(plain));
        let user_code = user_code.ok_or_else(|| {
            Refusal::new(
                Rule::Signed,
                "Identity Center named no code that a person could compare",
                "try again; this is not what the service answers",
            )
        })?;
        let complete = urls.1.and_then(|url| HttpsUrl::parse(url).ok());
        Ok(Self {
            // Security: the same place, or a person would confirm at another.
            complete_url: complete.filter(|complete| complete.host() == url.host()),
            url,
            user_code: user_code.to_owned(),
            role: role.clone(),
            lasts,
        })
    }
}

impl fmt::Debug for SsoRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SsoRequest")
            .field("url", &self.url)
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}
