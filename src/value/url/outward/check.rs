//! What is asked of a URL that AWS is told to call.

use crate::error::{Fault, Refusal, fault};
use crate::value::detect::{self, LONGEST_LITERAL};
use crate::value::text;
use crate::value::url::place::filled;
use crate::value::url::{NOT_A_URL, NOT_HTTPS, USERINFO, credentials, inward, parse};

pub(in super::super) const CHOSEN: Fault = fault!(
    Endpoint,
    "a template stands in the host or the port of the URL, where a message would choose who is called",
    "write host and port out and keep `${…}` to path and query",
);
const FRAGMENT: Fault = fault!(
    Endpoint,
    "a template stands behind a `#`, which is never sent",
    "keep `${…}` to path and query",
);
const NOT_PLAIN: Fault = fault!(
    Endpoint,
    "the host is not written in plain letters, digits, hyphens and dots",
    "write a name in ASCII, an international one in its `xn--` form, and no IPv6 address: AWS IoT calls none",
);
const SECRET: Fault = fault!(
    UrlCredentials,
    "a secret is put into the URL, which servers and proxies write into their logs",
    "send it in a header, by `HttpHeader::from_secret`",
);
const HIDDEN: Fault = fault!(
    Https,
    "the URL contains a space, a control character or a backslash outside of `${…}`",
    "percent-encode it",
);
const LONG: Fault = fault!(
    Https,
    "the URL is longer than the 2,000 bytes that AWS IoT takes",
    "shorten it",
);
const LONG_LITERAL: Fault = fault!(
    Https,
    "a literal of more than 1,024 bytes is checked at run time",
    "use `OutwardUrl::parse`",
);
const PUNYCODE: Fault = fault!(
    Https,
    "whether an international name in a literal is one is checked at run time",
    "use `OutwardUrl::parse`",
);
const LONGEST: usize = 2000;

/// Checks a URL that a service calls, in which the service may put something in for `${…}`.
pub(crate) fn check_outward(text: &str) -> Result<(), Refusal> {
    check(text)?;
    let filled = filled(text);
    // Security: asked again of the host that the parser makes of it, whatever was written.
    let url = parse(filled.as_deref().unwrap_or(text)).ok_or(NOT_A_URL)?;
    inward::check(url.host_str().unwrap_or_default().as_bytes())?;
    text::find_in_url(text).map_or(Ok(()), |kind| Err(credentials::fault(kind).into()))
}

pub(super) const fn check_literal(text: &str) -> Result<(), Fault> {
    if text.len() > LONGEST_LITERAL {
        return Err(LONG_LITERAL);
    }
    if let Err(fault) = check(text) {
        return Err(fault);
    }
    let (authority, _) = parts(text.as_bytes());
    let mut rest = authority;
    while let [_, tail @ ..] = rest {
        if matches!(rest, [b'x' | b'X', b'n' | b'N', b'-', b'-', ..]) {
            return Err(PUNYCODE);
        }
        rest = tail;
    }
    let mut room = [0; LONGEST_LITERAL];
    match detect::in_url(text.as_bytes(), &mut room) {
        Some(kind) => Err(credentials::fault(kind)),
        None => Ok(()),
    }
}

/// All but credentials and international names, for the compiler as well as at run time.
const fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    match bytes.split_at_checked(8) {
        Some((scheme, _)) if scheme.eq_ignore_ascii_case(b"https://") => {}
        _ => return Err(NOT_HTTPS),
    }
    if bytes.len() > LONGEST {
        return Err(LONG);
    }
    let (authority, rest) = parts(bytes);
    match check_authority(authority) {
        Ok(()) => check_rest(rest),
        fault => fault,
    }
}

/// What stands between scheme and path, and what follows.
const fn parts(text: &[u8]) -> (&[u8], &[u8]) {
    let Some((_, behind)) = text.split_at_checked(8) else {
        return (&[], &[]);
    };
    let (mut rest, mut length) = (behind, 0);
    while let [byte, tail @ ..] = rest {
        if matches!(*byte, b'/' | b'?' | b'#') {
            break;
        }
        length += 1;
        rest = tail;
    }
    behind.split_at(length)
}

const fn check_authority(authority: &[u8]) -> Result<(), Fault> {
    let (mut rest, mut at, mut host) = (authority, 0, None);
    // What is read as something else before it is called not plain.
    while let [byte, tail @ ..] = rest {
        match rest {
            [b'$' | b'{' | b'}', ..] => return Err(CHOSEN),
            [b'@', ..]
            | [b'%', b'4', b'0', ..]
            | [0xef, 0xb9, 0xab, ..]
            | [0xef, 0xbc, 0xa0, ..] => return Err(USERINFO),
            _ => {}
        }
        if *byte == b':' && host.is_none() {
            host = Some(at);
        }
        rest = tail;
        at += 1;
    }
    let (host, port) = match host {
        Some(length) => authority.split_at(length),
        None => (authority, authority.split_at(authority.len()).1),
    };
    let mut rest = host;
    while let [byte, tail @ ..] = rest {
        if !(byte.is_ascii_alphanumeric() || matches!(*byte, b'-' | b'_' | b'.')) {
            return Err(NOT_PLAIN);
        }
        rest = tail;
    }
    match port {
        [b':', port @ ..] if !is_port(port) => Err(NOT_A_URL),
        _ => inward::check(host),
    }
}

const fn is_port(port: &[u8]) -> bool {
    let (mut rest, mut number) = (port, 0_u32);
    while let [digit @ b'0'..=b'9', tail @ ..] = rest {
        number = number * 10 + (*digit - b'0') as u32;
        if number > u16::MAX as u32 {
            return false;
        }
        rest = tail;
    }
    rest.is_empty() && number > 0
}

const fn check_rest(rest: &[u8]) -> Result<(), Fault> {
    let (mut rest, mut fragment) = (rest, false);
    while let [byte, tail @ ..] = rest {
        rest = match rest {
            [b'$', b'{', inside @ ..] => match behind_template(inside) {
                Some(_) if names_secret(inside) => return Err(SECRET),
                Some(_) if fragment => return Err(FRAGMENT),
                Some(after) => after,
                None => tail,
            },
            _ if byte.is_ascii_control() || matches!(*byte, b' ' | b'\\') => return Err(HIDDEN),
            _ => tail,
        };
        fragment = fragment || *byte == b'#';
    }
    Ok(())
}

/// Whether a secret is called for behind the beginning of a template; where that ends, a quoted brace could hide.
const fn names_secret(inside: &[u8]) -> bool {
    let mut rest = inside;
    while let [_, tail @ ..] = rest {
        if let Some((word, _)) = rest.split_at_checked(10)
            && word.eq_ignore_ascii_case(b"get_secret")
        {
            return true;
        }
        rest = tail;
    }
    false
}

const fn behind_template(inside: &[u8]) -> Option<&[u8]> {
    let mut rest = inside;
    while let [byte, tail @ ..] = rest {
        if *byte == b'}' {
            return Some(tail);
        }
        rest = tail;
    }
    None
}
