//! URLs that give no credentials away.

mod origin;

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use url::Url;

pub use origin::HttpsOrigin;

use crate::error::{Fault, Refusal, fault};

/// An `https` URL without credentials in its authority, at most 2,048 bytes long.
///
/// Wraps [`url::Url`]'s parsing, but accepts only `https://`, no user name or password, and no `@`
/// in the authority in any spelling (`%40` and the look-alikes U+FE6B and U+FF20 included). A
/// literal is checked by the compiler with [`https_url!`](crate::https_url!); what is only known
/// at run time by [`HttpsUrl::parse`] or `TryFrom`.
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
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct HttpsUrl(Cow<'static, str>);

impl HttpsUrl {
    /// Parses and checks a URL.
    ///
    /// # Errors
    /// A [`Refusal`] naming [`Rule::Https`](crate::Rule::Https) when the text is not an absolute
    /// `https://` URL with a host, or [`Rule::UrlCredentials`](crate::Rule::UrlCredentials) when
    /// its authority carries user information.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        check(text)?;
        let url = parse(text).ok_or(NOT_A_URL)?;
        // Security: asked again of what the parser made of it, not only of what was written.
        if !url.username().is_empty() || url.password().is_some() {
            return Err(USERINFO.into());
        }
        match url.host_str() {
            Some(host) if !host.is_empty() && url.scheme() == "https" => {
                Ok(Self(Cow::Owned(url.into())))
            }
            _ => Err(NOT_A_URL.into()),
        }
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

    fn authority(&self) -> &str {
        let rest = self.0.split_once("//").map_or("", |(_, rest)| rest);
        rest.split(['/', '?', '#']).next().unwrap_or(rest)
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that parses URLs")]
fn parse(text: &str) -> Option<Url> {
    Url::parse(text).ok()
}

impl fmt::Display for HttpsUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for HttpsUrl {
    /// Prints scheme and authority; path and query may name more than a log should hold.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HttpsUrl(https://{}/…)", self.authority())
    }
}

impl FromStr for HttpsUrl {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        Self::parse(text)
    }
}

impl TryFrom<&str> for HttpsUrl {
    type Error = Refusal;

    fn try_from(text: &str) -> Result<Self, Refusal> {
        Self::parse(text)
    }
}

impl TryFrom<String> for HttpsUrl {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Self, Refusal> {
        Self::parse(&text)
    }
}

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
    /// Stricter than [`HttpsUrl::parse`], so that what passes always parses: host names in ASCII
    /// letters, digits, hyphens and dots, an optional port.
    #[doc(hidden)]
    #[track_caller]
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        if let Err(fault) = check(text) {
            fault.refuse_literal();
        }
        if let Err(fault) = check_host(text) {
            fault.refuse_literal();
        }
        Self(text)
    }
}

const fn check_host(text: &str) -> Result<(), Fault> {
    const HOST: Fault = fault!(
        Https,
        "the host in this literal is not made of letters, digits, hyphens and dots",
        "write an ASCII host name with an optional port, or use `HttpsUrl::parse` at run time",
    );
    let Some((_, mut rest)) = text.as_bytes().split_at_checked(8) else {
        return Err(HOST);
    };
    // Whether the present label has begun, and whether with a letter: a last label that begins
    // with a digit may be read as an IPv4 address in one of its many spellings.
    let mut label = None;
    let mut port: Option<u32> = None;
    loop {
        match (rest, port) {
            ([] | [b'/' | b'?' | b'#', ..], None) if matches!(label, Some(true)) => return Ok(()),
            ([] | [b'/' | b'?' | b'#', ..], Some(port)) if port > 0 => return Ok(()),
            ([digit @ b'0'..=b'9', tail @ ..], Some(so_far)) => {
                let number = so_far * 10 + (*digit - b'0') as u32;
                if number > u16::MAX as u32 {
                    return Err(HOST);
                }
                port = Some(number);
                rest = tail;
            }
            ([b':', tail @ ..], None) if matches!(label, Some(true)) => {
                port = Some(0);
                rest = tail;
            }
            ([b'.', tail @ ..], None) if label.is_some() => {
                label = None;
                rest = tail;
            }
            // A punycode label can be wrong in ways that only the parser sees.
            ([b'x' | b'X', b'n' | b'N', b'-', b'-', ..], None) if label.is_none() => {
                return Err(HOST);
            }
            ([byte, tail @ ..], None) if byte.is_ascii_alphanumeric() || *byte == b'-' => {
                if label.is_none() {
                    label = Some(byte.is_ascii_alphabetic());
                }
                rest = tail;
            }
            _ => return Err(HOST),
        }
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
    ($text:literal) => {{
        const HTTPS_URL: $crate::url::Literal = $crate::url::Literal::new($text);
        $crate::url::HttpsUrl::from(HTTPS_URL)
    }};
    (concat!($($part:tt)*)) => {{
        const HTTPS_URL: $crate::url::Literal =
            $crate::url::Literal::new(::core::concat!($($part)*));
        $crate::url::HttpsUrl::from(HTTPS_URL)
    }};
    (env!($name:literal)) => {{
        const HTTPS_URL: $crate::url::Literal = $crate::url::Literal::new(::core::env!($name));
        $crate::url::HttpsUrl::from(HTTPS_URL)
    }};
    ($($other:tt)*) => {
        ::core::compile_error!(
            "`https_url!` takes a string literal; for a URL known at run time use `HttpsUrl::parse`"
        )
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
        fn what_the_compiler_would_pass_parses_the_same(text in "(https://)[a-zA-Z0-9.:x@%\\[\\]-]{0,20}[/?#]?[ -~é]{0,8}") {
            if check(&text).is_ok() && check_host(&text).is_ok() {
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
