//! URLs that AWS is told to call.

mod check;

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

pub(super) use check::CHOSEN;
pub(crate) use check::check_outward;

use crate::error::Refusal;

/// An `https` URL that AWS may be told to call: its host is public and nobody but its author chooses
/// it. At most 2,000 bytes long.
///
/// Like [`HttpsUrl`](super::HttpsUrl), but what it goes to is held to
/// [`Rule::Endpoint`](crate::Rule::Endpoint):
///
/// * **Templates** such as `${topic(3)}` stand in path and query only. In the scheme, the host or the
///   port, a message would choose where the data goes.
/// * **The host is written plainly**: ASCII letters, digits, hyphens, underscores and dots, no final dot,
///   a name that is not ASCII in its `xn--` form; an IPv4 address as four decimal numbers. Everything
///   else (octal, hexadecimal and short forms, percent-encoding, Unicode digits and dots) is read
///   differently by different readers. IPv6 addresses are refused because AWS IoT does not call them.
/// * **The host is public**: not loopback, link-local, private, metadata, reserved or multicast; not
///   below `localhost`, `local`, `internal`, `home.arpa` and other names for the inside of networks; not
///   a single word; not below a service that answers with any address that is asked for (`nip.io`,
///   `localtest.me`), nor with an inward address spelled in it (`10-0-0-1.any.example`), nor an internal load
///   balancer that says so (`internal-….elb.amazonaws.com`).
///
/// **Not protected**: a name is judged as it is written. Whoever holds its domain can have it resolve to
/// an inward address, today or later; neither this crate nor the call can see that.
///
/// The text is kept as it is written, because AWS compares confirmation URLs by their text.
///
/// ```
/// use palisade::url::OutwardUrl;
///
/// let ingest = palisade::outward_url!("https://api.example.com/in/${topic(3)}");
/// assert_eq!(ingest.host(), "api.example.com");
/// assert!(OutwardUrl::parse("https://${topic(3)}.example.com/in").is_err());
/// assert!(OutwardUrl::parse("https://169.254.169.254/latest").is_err());
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct OutwardUrl(Cow<'static, str>);

impl OutwardUrl {
    /// Parses and checks a URL.
    ///
    /// # Errors
    /// A [`Refusal`] naming [`Rule::Https`](crate::Rule::Https) when the text is not an absolute
    /// `https://` URL with a host, [`Rule::Endpoint`](crate::Rule::Endpoint) when a template or an inward
    /// host stands before its path, or [`Rule::UrlCredentials`](crate::Rule::UrlCredentials) when it
    /// carries credentials, or a template in it asks for a secret.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        check_outward(text)?;
        Ok(Self(Cow::Owned(text.to_owned())))
    }

    /// Used by the macro for literals, so that the compiler checks them.
    #[doc(hidden)]
    #[track_caller]
    #[must_use]
    pub const fn from_literal(text: &'static str) -> Self {
        match check::check_literal(text) {
            Ok(()) => Self(Cow::Borrowed(text)),
            Err(fault) => fault.refuse_literal(),
        }
    }

    /// The URL as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of the host, or its IPv4 address.
    #[must_use]
    pub fn host(&self) -> &str {
        let authority = self.authority();
        authority.split(':').next().unwrap_or(authority)
    }

    /// Whether a message puts something in.
    #[must_use]
    pub fn has_template(&self) -> bool {
        self.0.contains("${")
    }

    /// What comes before the first part that a message puts in, up to the last slash there.
    #[must_use]
    pub fn fixed_part(&self) -> Self {
        let Some((before, _)) = self.0.split_once("${") else {
            return self.clone();
        };
        let path = before.split(['?', '#']).next().unwrap_or(before);
        // The slashes of the scheme end no path.
        match path.rsplit_once('/') {
            Some((fixed, _)) if fixed.len() > "https:/".len() => {
                Self(Cow::Owned(format!("{fixed}/")))
            }
            _ => Self(Cow::Owned(format!("https://{}", self.authority()))),
        }
    }

    /// Whether another URL begins with this one and goes to the same host and port.
    #[must_use]
    pub fn is_prefix_of(&self, other: &Self) -> bool {
        other.0.starts_with(self.as_str()) && other.authority() == self.authority()
    }
}

parsed_url!(OutwardUrl);

/// Makes an [`OutwardUrl`](crate::url::OutwardUrl) from a literal; one with another scheme, with
/// credentials, with a template before its path or with a host that is not public does not compile.
#[macro_export]
macro_rules! outward_url {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::url::OutwardUrl, from_literal, "outward_url!", "OutwardUrl::parse"]
            one [] $($text)*
        )
    };
}

#[cfg(test)]
mod tests;
