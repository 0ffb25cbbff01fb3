//! One reading of a URL from left to right.

use super::super::bytes::{at, has_at, part};
use super::super::secrets;
use super::keys::{self, Promise};
use super::parse::Span;
use super::{paths, values};
use crate::kind::Kind;

/// What one reading finds.
pub(super) struct Found {
    /// What stands where a credential is expected.
    pub(super) named: Option<Kind>,
    /// What is a token wherever it stands.
    pub(super) token: Option<Kind>,
}

/// Reads parameters, nested URLs and segments.
pub(super) const fn walk(text: &[u8]) -> Found {
    let mut found = Found {
        named: None,
        token: None,
    };
    if has_at(text, 0, b"jdbc:oracle:") {
        found.named = oracle(text);
    }
    // Parameters of JDBC URLs for SQL Server are parted by semicolons only.
    let semicolons = has_at(text, 0, b"jdbc:sqlserver:");
    let (mut name, mut segment, mut i) = (0, 0, 0);
    while i <= text.len() && found.named.is_none() {
        let byte = at(text, i);
        let ended = i == text.len();
        if ended || is_delimiter(byte) {
            if byte == b'=' && name < i && !ended {
                found.named = parameter(text, name, i, semicolons);
            }
            name = i + 1;
            if ended || !matches!(byte, b'~' | b',' | b'|') {
                if found.token.is_none() && i >= segment + SHORTEST {
                    found.token = secrets::token(part(text, segment, i));
                }
                segment = i + 1;
            }
        } else if byte == b':' {
            found.named = nested(text, i);
            name = i + 1;
        }
        i += 1;
    }
    found
}

/// No token is shorter.
const SHORTEST: usize = 12;

const fn is_delimiter(byte: u8) -> bool {
    matches!(
        byte,
        b'/' | b'\\'
            | b'?'
            | b'&'
            | b'#'
            | b';'
            | b'='
            | b'~'
            | b','
            | b'|'
            | b' '
            | b'"'
            | b'\''
            | b'('
            | b'!'
    )
}

/// The parameter whose name ends at a place, if it carries a credential.
const fn parameter(text: &[u8], name: usize, equals: usize, semicolons: bool) -> Option<Kind> {
    let promise = match keys::promise(text, name, equals) {
        Some(promise) => promise,
        None => return None,
    };
    let start = equals + 1;
    let mut end = start;
    while end < text.len() && end < start + LONGEST_VALUE {
        match at(text, end) {
            b';' => break,
            b'&' | b'#' if !semicolons => break,
            _ => end += 1,
        }
    }
    if !values::keeps(text, start, end, promise) {
        return None;
    }
    Some(match promise {
        Promise::Signature => Kind::SignedUrl,
        _ => Kind::UrlParameter,
    })
}

/// So much of a value is looked at, so that many of them cost no more than one.
const LONGEST_VALUE: usize = 400;

/// The URL whose scheme ends at a colon.
const fn nested(text: &[u8], colon: usize) -> Option<Kind> {
    let mut start = colon + 1;
    while is_slash(at(text, start)) && start < colon + 9 {
        start += 1;
    }
    if start < colon + 3 && !is_web(text, colon) {
        return None;
    }
    let (mut end, mut host) = (start, start);
    while end < text.len() && end < start + LONGEST_VALUE && !ends_authority(at(text, end)) {
        end += 1;
        if at(text, end - 1) == b'@' {
            host = end;
        }
    }
    if host > start && host < end {
        let mut middle = start;
        while middle < host - 1 && at(text, middle) != b':' {
            middle += 1;
        }
        let username = Span { start, end: middle };
        let password = Span {
            start: if middle < host - 1 {
                middle + 1
            } else {
                middle
            },
            end: host - 1,
        };
        if lets_in(text, colon, username, password) {
            return Some(Kind::UrlUserinfo);
        }
    }
    let mut name = host;
    while name < end && at(text, name) != b':' {
        name += 1;
    }
    let mut path = end;
    while path < end + LONGEST_VALUE && path < text.len() && !ends_path(at(text, path)) {
        path += 1;
    }
    if paths::is_secret(part(text, host, name), part(text, end, path)) {
        return Some(Kind::SecretPath);
    }
    None
}

const fn is_slash(byte: u8) -> bool {
    matches!(byte, b'/' | b'\\')
}

const fn ends_path(byte: u8) -> bool {
    matches!(byte, b'?' | b'#' | b'&' | b' ' | b'"' | b'\'' | b'<' | b'>')
}

const fn ends_authority(byte: u8) -> bool {
    is_slash(byte) || ends_path(byte)
}

/// Whether a scheme of the web, which needs no slashes, ends at a colon.
const fn is_web(text: &[u8], colon: usize) -> bool {
    macro_rules! ends {
        ($lower:literal) => {
            colon >= $lower.len()
                && has_at(text, colon - $lower.len(), $lower)
                && (colon == $lower.len()
                    || !at(text, colon - $lower.len() - 1).is_ascii_alphanumeric())
        };
    }
    ends!(b"https") || ends!(b"http") || ends!(b"wss") || ends!(b"ws") || ends!(b"ftp")
}

/// Whether a user name or a password is more than the place of one. `scheme` is where the scheme
/// ends.
pub(super) const fn lets_in(text: &[u8], scheme: usize, username: Span, password: Span) -> bool {
    if username.is_empty() && password.is_empty() {
        return false;
    }
    if !password.is_empty() {
        return !values::stands_for_another(text, password.start, password.end);
    }
    // Everybody's name on a Git server, where a key lets in.
    let everybody = scheme >= 3
        && has_at(text, scheme - 3, b"ssh")
        && username.of(text).eq_ignore_ascii_case(b"git");
    !everybody && !values::stands_for_another(text, username.start, username.end)
}

/// User and password of `jdbc:oracle:thin:user/password@…`.
const fn oracle(text: &[u8]) -> Option<Kind> {
    let mut start = b"jdbc:oracle:".len();
    while start < text.len() && at(text, start) != b':' {
        start += 1;
    }
    start += 1;
    let mut slash = start;
    while slash < text.len() && !matches!(at(text, slash), b'/' | b'@') {
        slash += 1;
    }
    let mut end = slash;
    while end < text.len() && at(text, end) != b'@' {
        end += 1;
    }
    if slash > start
        && end < text.len()
        && slash + 1 < end
        && !values::stands_for_another(text, slash + 1, end)
    {
        Some(Kind::UrlUserinfo)
    } else {
        None
    }
}
