//! URLs that give no credentials away.

/// Gives a URL with a `parse` its other ways from and to text, and prints no more of it in Debug than
/// where it leads.
macro_rules! parsed_url {
    ($name:ident) => {
        impl $name {
            fn authority(&self) -> &str {
                let rest = self.0.split_once("//").map_or("", |(_, rest)| rest);
                rest.split(['/', '?', '#']).next().unwrap_or(rest)
            }
        }

        /// Prints scheme and authority; path and query may name more than a log should hold.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(
                    f,
                    concat!(stringify!($name), "(https://{}/…)"),
                    self.authority()
                )
            }
        }

        impl From<$name> for String {
            fn from(url: $name) -> Self {
                url.0.into_owned()
            }
        }

        impl TryFrom<String> for $name {
            type Error = Refusal;

            fn try_from(text: String) -> Result<Self, Refusal> {
                Self::parse(&text)
            }
        }

        made_from_text!($name);
    };
}

pub(crate) mod credentials;
mod inward;
mod origin;
mod outward;
pub(crate) mod place;
mod queue;

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use url::Url;

pub use origin::HttpsOrigin;
pub(crate) use origin::is_named;
pub use outward::OutwardUrl;
pub(crate) use outward::check_outward;
pub use queue::QueueUrl;

use super::{detect, text};
use crate::error::{Fault, Refusal, fault};

/// An `https` URL without credentials, at most 2,048 bytes long.
///
/// Wraps [`url::Url`]'s parsing, but accepts only `https://`, no user name or password, and no `@`
/// in the authority in any spelling (`%40` and the look-alikes U+FE6B and U+FF20 included). A
/// literal is checked by the compiler with [`https_url!`](crate::https_url!); what is only known
/// at run time by [`HttpsUrl::parse`] or `TryFrom`.
///
/// Refused as well, also in URLs within the URL and under three layers of percent-encoding:
/// parameters of the query, the fragment or the path that carry a password, token, key or session
/// by their name; signed URLs of AWS and other clouds; paths that are secrets, such as those of
/// webhooks and bots; and what is a token by its shape. Placeholders such as `${token}`,
/// `{{resolve:secretsmanager:…}}` and `<token>` pass. A secret under a name that says nothing, in
/// a shape that is nobody's, is not seen.
///
/// The rules are [`Rule::Https`](crate::Rule::Https) and
/// [`Rule::UrlCredentials`](crate::Rule::UrlCredentials): the AWS pages strongly advise against
/// credentials in a URL for an external server.
///
/// ```
/// use palisade::url::HttpsUrl;
///
/// let hook = palisade::https_url!("https://hooks.example.com/ingest?stage=prod");
/// assert_eq!(hook.host(), "hooks.example.com");
/// assert!(HttpsUrl::parse("https://user:secret@example.com/").is_err());
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct HttpsUrl(Cow<'static, str>);

impl HttpsUrl {
    /// Parses and checks a URL.
    ///
    /// # Errors
    /// A [`Refusal`] naming [`Rule::Https`](crate::Rule::Https) when the text is not an absolute
    /// `https://` URL with a host, or [`Rule::UrlCredentials`](crate::Rule::UrlCredentials) when
    /// it carries credentials.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let url = read(text)?;
        if let Some(kind) = text::find_in_url(text) {
            return Err(credentials::fault(kind).into());
        }
        Ok(Self(Cow::Owned(url.into())))
    }

    /// The URL in the normal form of the WHATWG standard.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host name in ASCII, or the IP address; an IPv6 address stands in brackets.
    #[must_use]
    pub fn host(&self) -> &str {
        let authority = self.authority();
        match authority.split_once("]:") {
            Some((host, _)) => authority.get(..=host.len()).unwrap_or(authority),
            None if authority.ends_with(']') => authority,
            None => authority.split(':').next().unwrap_or(authority),
        }
    }

    /// The port; 443 where none is written.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.authority()
            .get(self.host().len()..)
            .and_then(|port| port.strip_prefix(':')?.parse().ok())
            .unwrap_or(443)
    }
}

/// The URL, whatever its parameters and its path say.
fn read(text: &str) -> Result<Url, Fault> {
    check(text)?;
    let url = parse(text).ok_or(NOT_A_URL)?;
    // Security: asked again of what the parser made of it, not only of what was written.
    if !url.username().is_empty() || url.password().is_some() {
        return Err(USERINFO);
    }
    match url.host_str() {
        Some(host) if !host.is_empty() && url.scheme() == "https" => Ok(url),
        _ => Err(NOT_A_URL),
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that parses URLs")]
fn parse(text: &str) -> Option<Url> {
    Url::parse(text).ok()
}

parsed_url!(HttpsUrl);

const NOT_A_URL: Fault = fault!(
    Https,
    "this is not a URL with a host",
    "write an absolute URL such as `https://example.com/path`",
);
const USERINFO: Fault = fault!(
    UrlCredentials,
    "the part before the host carries a user name, a password or an `@`",
    "take it out and hand credentials over in a header, by SigV4 or through Secrets Manager",
);
const LONGEST: usize = 2048;

/// What can be said of a URL without parsing all of it; enough that everything it passes and the
/// parser accepts is what it looks like.
const fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let Some((scheme, mut rest)) = bytes.split_at_checked(8) else {
        return Err(NOT_HTTPS);
    };
    if !scheme.eq_ignore_ascii_case(b"https://") {
        return Err(NOT_HTTPS);
    }
    if bytes.len() > LONGEST {
        return Err(fault!(
            Https,
            "the URL is longer than 2,048 bytes",
            "shorten it",
        ));
    }
    let mut hidden = bytes;
    while let [byte, tail @ ..] = hidden {
        // The WHATWG parser drops tabs and line ends and reads `\` as `/`: what is seen would not
        // be what is sent.
        if byte.is_ascii_control() || *byte == b' ' || *byte == b'\\' {
            return Err(fault!(
                Https,
                "the URL contains a space, a control character or a backslash",
                "percent-encode it",
            ));
        }
        hidden = tail;
    }
    let mut first = true;
    loop {
        match rest {
            [] | [b'/' | b'?' | b'#', ..] if first => return Err(NOT_A_URL),
            [] | [b'/' | b'?' | b'#', ..] => return Ok(()),
            [b'@', ..]
            | [b'%', b'4', b'0', ..]
            | [0xef, 0xb9, 0xab, ..]
            | [0xef, 0xbc, 0xa0, ..] => return Err(USERINFO),
            [_, tail @ ..] => rest = tail,
        }
        first = false;
    }
}

const NOT_HTTPS: Fault = fault!(
    Https,
    "the URL does not begin with `https://`",
    "write the scheme in full; plain http is never used",
);

/// A literal that passed the compiler's check; made by [`https_url!`](crate::https_url!).
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Literal(&'static str);

impl Literal {
    /// Checks a literal while the compiler evaluates it.
    ///
    /// Stricter than [`HttpsUrl::parse`], so that what passes always parses: the host is in ASCII
    /// and not in Punycode, and the whole has at most 1,024 bytes.
    #[doc(hidden)]
    #[track_caller]
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        if let Err(fault) = check(text) {
            fault.refuse_literal();
        }
        if let Err(fault) = check_further(text) {
            fault.refuse_literal();
        }
        Self(text)
    }
}

/// The rest of what [`HttpsUrl::parse`] asks, for a literal.
const fn check_further(text: &str) -> Result<(), Fault> {
    let text = text.as_bytes();
    if text.len() > detect::LONGEST_LITERAL {
        return Err(fault!(
            Https,
            "a literal of more than 1,024 bytes is checked at run time",
            "use `HttpsUrl::parse`",
        ));
    }
    let mut room = [0; detect::LONGEST_LITERAL];
    // A name that is not ASCII, or in Punycode, can be wrong in ways that only a table knows.
    if !matches!(detect::is_url(text, &mut room), Some(true)) {
        return Err(fault!(
            Https,
            "the host in this literal is not made of letters, digits, hyphens and dots",
            "write an ASCII host name with an optional port, or use `HttpsUrl::parse` at run time",
        ));
    }
    match detect::in_url(text, &mut room) {
        Some(kind) => Err(credentials::fault(kind)),
        None => Ok(()),
    }
}

impl From<Literal> for HttpsUrl {
    fn from(literal: Literal) -> Self {
        Self(match parse(literal.0) {
            Some(url) => Cow::Owned(url.into()),
            None => Cow::Borrowed(literal.0),
        })
    }
}

/// Makes an [`HttpsUrl`](crate::url::HttpsUrl) from a literal; one with another scheme or with
/// credentials does not compile.
#[macro_export]
macro_rules! https_url {
    ($($text:tt)*) => {
        $crate::url::HttpsUrl::from($crate::constant_text!(
            [$crate::url::Literal, new, "https_url!", "HttpsUrl::parse"]
            one [] $($text)*
        ))
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rule;

    #[test]
    fn only_https_without_credentials_is_a_url() {
        let refused = [
            ("http://example.com/", Rule::Https),
            ("HTTP://example.com/", Rule::Https),
            ("example.com", Rule::Https),
            ("https:/example.com", Rule::Https),
            ("https:example.com", Rule::Https),
            ("https:\\\\user:pw@example.com", Rule::Https),
            ("https://exa\tmple.com/", Rule::Https),
            ("https:///example.com", Rule::Https),
            ("https://:443/", Rule::Https),
            ("https://example.com:99999/", Rule::Https),
            ("https://[::1/", Rule::Https),
            ("ftp://example.com/", Rule::Https),
            ("", Rule::Https),
            ("https://user:pw@example.com/", Rule::UrlCredentials),
            ("https://@example.com/", Rule::UrlCredentials),
            ("https://:@example.com/", Rule::UrlCredentials),
            (
                "https://user%40example.com@evil.example/",
                Rule::UrlCredentials,
            ),
            ("https://user%40evil.example/", Rule::UrlCredentials),
            ("https://user\u{ff20}evil.example/", Rule::UrlCredentials),
            ("https://user\u{fe6b}evil.example/", Rule::UrlCredentials),
        ];
        for (text, rule) in refused {
            let result = HttpsUrl::parse(text).map_err(|refusal| refusal.rule());
            assert_eq!(result.err(), Some(rule), "{text}");
        }
    }

    #[test]
    fn credentials_anywhere_in_a_url_are_refused_with_what_to_do_instead() {
        let path = concat!(
            "https://hooks.slack.com/serv",
            "ices/T0EXAMPLE/B0EXAMPLE/9f8b7c6d5e4f"
        );
        let signed = concat!("https://b.example/k?X-Amz-Sig", "nature=9f8b7c6d5e4f");
        for (text, expected) in [
            (
                "https://example.com/?password=example-1",
                "UrlCredentials: a parameter of the URL carries a password, a token or a key; \
                 send it in a header, sign the request by SigV4, or let the receiver read it \
                 from Secrets Manager",
            ),
            (
                signed,
                "UrlCredentials: the URL carries a signature that lets its holder in; keep a \
                 presigned link in an `s3::PresignedUrl`, or sign each request by SigV4 in its \
                 headers",
            ),
            (
                path,
                "UrlCredentials: the path of the URL is a secret by itself, such as that of a \
                 webhook; keep the whole URL in Secrets Manager and hand over the name of the \
                 secret",
            ),
            (
                "https://example.com/?next=https%3A%2F%2Fuser%3Aexample%40example.net%2F",
                "UrlCredentials: the part before the host carries a user name, a password or an \
                 `@`; take it out and hand credentials over in a header, by SigV4 or through \
                 Secrets Manager",
            ),
        ] {
            let refused = HttpsUrl::parse(text).map_err(|refusal| refusal.to_string());
            assert_eq!(
                refused.as_ref().err().map(String::as_str),
                Some(expected),
                "{text}"
            );
            assert_eq!(
                check_further(text).err().map(|fault| fault.text),
                Some(expected),
                "{text}"
            );
        }
    }

    #[test]
    fn a_literal_is_checked_up_to_1024_bytes() {
        let text = |length: usize| format!("https://example.com/{}", "a".repeat(length - 20));
        assert!(check_further(&text(1024)).is_ok());
        let refused = check_further(&text(1025)).map_err(|fault| fault.text);
        assert_eq!(
            refused,
            Err(
                "Https: a literal of more than 1,024 bytes is checked at run time; use \
                 `HttpsUrl::parse`"
            )
        );
        assert!(HttpsUrl::parse(&text(2048)).is_ok());
    }

    #[test]
    fn a_url_is_checked_when_it_is_read_from_a_file() {
        let read = |json| serde_json::from_str::<HttpsUrl>(json).map_err(|error| error.to_string());
        let url = read("\"https://Example.com\"").map(|url| serde_json::to_string(&url).ok());
        assert_eq!(url, Ok(Some("\"https://example.com/\"".to_owned())));
        let refused = read("\"https://user:example-1@example.com/\"");
        assert!(refused.is_err_and(|error| !error.contains("example-1")));
    }

    #[test]
    fn host_and_port_are_read_from_the_normal_form() {
        for (text, host, port) in [
            ("https://Example.COM", "example.com", 443),
            ("https://example.com:8443/a@b?c=d@e#@", "example.com", 8443),
            ("https://[::1]:9/", "[::1]", 9),
            ("https://[2001:db8::1]?q", "[2001:db8::1]", 443),
            ("https://127.1/", "127.0.0.1", 443),
        ] {
            let url = HttpsUrl::parse(text).map(|url| (url.host().to_owned(), url.port()));
            assert_eq!(url, Ok((host.to_owned(), port)));
        }
    }

    #[test]
    fn a_literal_and_a_parsed_url_are_the_same() {
        let literal = crate::https_url!("https://Example.com");
        assert_eq!(
            Ok(&literal),
            HttpsUrl::parse("https://example.com/").as_ref()
        );
        assert_eq!(format!("{literal:?}"), "HttpsUrl(https://example.com/…)");
        let joined = crate::https_url!(concat!("https://", "example.com/", "a"));
        assert_eq!(joined.as_str(), "https://example.com/a");
    }

    proptest::proptest! {
        #[test]
        fn what_the_compiler_would_pass_parses_the_same(text in "(https://)[a-zA-Z0-9.:x@%\\[\\]-]{0,20}[/?#]?[ -~é]{0,8}(([?&#;](token|sig|pw)=)?[a-z0-9%]{0,12}){0,2}") {
            if check(&text).is_ok() && check_further(&text).is_ok() {
                proptest::prop_assert!(HttpsUrl::parse(&text).is_ok());
            }
        }

        #[test]
        fn parsing_never_panics_and_keeps_no_userinfo(text in "\\PC*") {
            for text in [text.clone(), format!("https://{text}")] {
                if let Ok(url) = HttpsUrl::parse(&text) {
                    proptest::prop_assert!(url.as_str().starts_with("https://"));
                    proptest::prop_assert!(!url.authority().contains('@'));
                    proptest::prop_assert!(!url.host().is_empty());
                }
            }
        }
    }
}
