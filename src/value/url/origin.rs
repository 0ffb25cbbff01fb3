//! Origins of web pages that may be trusted by name.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::{NOT_HTTPS, USERINFO};
use crate::error::{Fault, Refusal, fault};

/// The origin of a web page: `https://`, a host name in lower case, and a port where it is not 443.
///
/// It is written exactly as browsers send it in the `Origin` header, because S3 compares texts:
/// no path, not even a final slash; ASCII only, so that an international name is in its `xn--`
/// form. At most 253 bytes of host.
///
/// A pattern such as `https://*.example.com` trusts whoever can get a name below it, and is
/// refused by [`Rule::Private`](crate::Rule::Private); plain http by
/// [`Rule::Https`](crate::Rule::Https), because whoever sits on the way can write such a page. An
/// IP address is no name and is refused too.
///
/// ```
/// use palisade::url::HttpsOrigin;
///
/// let app = palisade::https_origin!("https://app.example.com");
/// assert_eq!(app.as_str(), "https://app.example.com");
/// assert!(HttpsOrigin::try_from("https://*.example.com").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HttpsOrigin(Cow<'static, str>);

const PATTERN: Fault = fault!(
    Private,
    "the origin is a pattern, which trusts pages that nobody has named",
    "name each origin in full",
);
const NOT_AN_ORIGIN: Fault = fault!(
    Https,
    "this is not an origin as browsers send it",
    "write `https://app.example.com`: a name in lower case, no path and no final slash",
);
const PORT: Fault = fault!(
    Https,
    "the port of this origin is not one that browsers send",
    "write a port from 1 to 65535 without leading zeros, and leave 443 out",
);
const LONGEST_HOST: usize = 253;

/// Whether an origin that somebody lets in is named in full and reached over https: the one judge of origins,
/// of what is written here, of what stands on a bucket, and of what a call would put there.
pub(crate) fn is_named(text: &str) -> bool {
    check(text).is_ok()
}

const fn check(text: &str) -> Result<(), Fault> {
    let Some((scheme, host)) = text.as_bytes().split_at_checked(8) else {
        return Err(match text.as_bytes() {
            [b'*', ..] => PATTERN,
            _ => NOT_HTTPS,
        });
    };
    let [b'h', b't', b't', b'p', b's', b':', b'/', b'/'] = scheme else {
        return Err(NOT_HTTPS);
    };
    let mut rest = host;
    // The first byte of the present label, once it has one.
    let mut label: Option<u8> = None;
    loop {
        match (rest, label) {
            // Security: a last label that begins with a digit may be an IPv4 address.
            ([] | [b':', ..], Some(first)) if !first.is_ascii_lowercase() => {
                return Err(NOT_AN_ORIGIN);
            }
            ([] | [b':', ..], Some(_)) if host.len() - rest.len() > LONGEST_HOST => {
                return Err(NOT_AN_ORIGIN);
            }
            ([], Some(_)) => return Ok(()),
            ([b':', port @ ..], Some(_)) => return check_port(port),
            ([b'*', ..], _) => return Err(PATTERN),
            ([b'@', ..], _) => return Err(USERINFO),
            ([b'.', tail @ ..], Some(_)) => (rest, label) = (tail, None),
            ([byte @ (b'a'..=b'z' | b'0'..=b'9'), tail @ ..], None) => {
                (rest, label) = (tail, Some(*byte));
            }
            ([b'a'..=b'z' | b'0'..=b'9' | b'-', tail @ ..], Some(_)) => rest = tail,
            _ => return Err(NOT_AN_ORIGIN),
        }
    }
}

const fn check_port(port: &[u8]) -> Result<(), Fault> {
    let mut number = 0_u32;
    let mut rest = port;
    while let [digit @ b'0'..=b'9', tail @ ..] = rest {
        number = number * 10 + (*digit - b'0') as u32;
        if number == 0 || number > u16::MAX as u32 {
            return Err(PORT);
        }
        rest = tail;
    }
    match rest {
        [b'@', ..] => Err(USERINFO),
        [] if number > 0 && number != 443 => Ok(()),
        [] => Err(PORT),
        _ => Err(NOT_AN_ORIGIN),
    }
}

checked_text!(HttpsOrigin, const check);

/// Makes an [`HttpsOrigin`](crate::url::HttpsOrigin) from a literal; a pattern, plain http or
/// anything but an origin does not compile.
#[macro_export]
macro_rules! https_origin {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::url::HttpsOrigin, from_literal, "https_origin!", "HttpsOrigin::try_from"]
            one [] $($text)*
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rule;

    #[test]
    fn an_origin_is_what_browsers_send() {
        for text in [
            "https://app.example.com",
            "https://app.example.com:8443",
            "https://xn--bcher-kva.example",
            "https://localhost:3000",
            "https://1.2.3.example",
        ] {
            let origin = HttpsOrigin::try_from(text).map(|origin| origin.to_string());
            assert_eq!(origin, Ok(text.to_owned()));
        }
    }

    #[test]
    fn patterns_other_schemes_and_addresses_are_no_origins() {
        for (text, rule) in [
            ("*", Rule::Private),
            ("https://*", Rule::Private),
            ("https://*.example.com", Rule::Private),
            ("https://app.*", Rule::Private),
            ("http://app.example.com", Rule::Https),
            ("HTTPS://app.example.com", Rule::Https),
            ("null", Rule::Https),
            ("", Rule::Https),
            ("https://", Rule::Https),
            ("https://App.example.com", Rule::Https),
            ("https://app.example.com/", Rule::Https),
            ("https://app.example.com/a", Rule::Https),
            ("https://app.example.com?a", Rule::Https),
            ("https://app.example.com#a", Rule::Https),
            ("https://app.example.com.", Rule::Https),
            ("https://.example.com", Rule::Https),
            ("https://app..com", Rule::Https),
            ("https://app.example.com ", Rule::Https),
            ("https://bücher.example", Rule::Https),
            ("https://127.0.0.1", Rule::Https),
            ("https://127.0.0.1:8443", Rule::Https),
            ("https://0x7f.1", Rule::Https),
            ("https://[::1]", Rule::Https),
            ("https://app.example.com:", Rule::Https),
            ("https://app.example.com:0", Rule::Https),
            ("https://app.example.com:08443", Rule::Https),
            ("https://app.example.com:443", Rule::Https),
            ("https://app.example.com:65536", Rule::Https),
            ("https://app.example.com:8443/", Rule::Https),
            ("https://user@app.example.com", Rule::UrlCredentials),
            ("https://user:1@app.example.com", Rule::UrlCredentials),
        ] {
            let refused = HttpsOrigin::try_from(text).map_err(|refusal| refusal.rule());
            assert_eq!(refused, Err(rule), "{text}");
        }
        let long = format!("https://{}.example", "a".repeat(250));
        assert!(HttpsOrigin::try_from(long).is_err());
    }

    proptest::proptest! {
        #[test]
        fn an_origin_is_its_own_normal_form(text in "(https://)?[a-z0-9.:x*@%/-]{0,24}|\\PC*") {
            if let Ok(origin) = HttpsOrigin::try_from(text) {
                // The parser knows more of international names than is asked of an origin.
                if !origin.as_str().contains("xn--") {
                    let url = crate::url::HttpsUrl::parse(origin.as_str());
                    let same = format!("{origin}/");
                    proptest::prop_assert_eq!(url.map(|url| url.to_string()), Ok(same));
                }
            }
        }
    }
}
