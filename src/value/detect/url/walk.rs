//! One reading of a URL from left to right.

use super::super::bytes::{at, has_at, part};
use super::super::secrets;
use super::encoding::Text;
use super::keys::{self, Promise};
use super::parse::{self, Answer, Span};
use super::{json, paths, values};
use crate::kind::Kind;

/// What one reading finds.
pub(super) struct Found {
    /// What stands where a credential is expected.
    pub(super) named: Option<Kind>,
    /// What is a token wherever it stands.
    pub(super) token: Option<Kind>,
}

/// Reads what stands before the host, parameters, nested URLs and segments, from a place on.
pub(super) const fn walk(text: &[u8], start: usize, known: Text) -> Found {
    let mut found = Found {
        named: None,
        token: None,
    };
    let mut i = start;
    if start == 0 {
        (found.named, i) = beginning(text, known.at);
    }
    // Parameters of JDBC URLs for SQL Server are parted by semicolons only.
    let semicolons = has_at(text, 0, b"jdbc:sqlserver:");
    let (mut name, mut segment, mut hook, mut in_path) = (i, i, false, false);
    let mut rest = part(text, i, text.len());
    while found.named.is_none() {
        let mut byte = 0;
        while let [next, tail @ ..] = rest {
            rest = tail;
            match *next {
                b'=' | b'/' | b'\\' | b'?' | b'&' | b'#' | b';' | b' ' | b'"' | b'\'' | b'('
                | b'!' | b'~' | b',' | b'|' | b':' => {
                    byte = *next;
                    break;
                }
                _ => {}
            }
        }
        i = text.len() - rest.len() - (byte != 0) as usize;
        match byte {
            b'~' | b',' | b'|' => {}
            b':' => found.named = nested(text, i, known.at),
            _ => {
                if matches!(byte, b'"' | b'\'' | b'\\') && name < i {
                    found.named = json::member(text, name, i);
                }
                if byte == b'=' && name < i {
                    let is_plain = i <= known.encoded || keys::is_plain(text, name, i);
                    found.named = parameter(text, name, i, semicolons, is_plain);
                }
                if in_path || i >= segment + SHORTEST {
                    look(&mut found, text, segment, i, in_path, &mut hook);
                }
                in_path = matches!(byte, b'/' | b'\\');
                segment = i + 1;
            }
        }
        if byte == 0 {
            break;
        }
        name = i + 1;
    }
    found
}

/// What stands before the path, and where that begins.
const fn beginning(text: &[u8], at_sign: bool) -> (Option<Kind>, usize) {
    let parts = match parse::parse(text) {
        Answer::Url(parts) | Answer::Undecided(parts) => parts,
        // Then the scheme is read as that of a nested URL.
        Answer::Fails => return (None, 0),
    };
    let path = part(text, parts.path, parts.path + LONGEST_VALUE);
    let found = if lets_in(text, parts.scheme.end, parts.username, parts.password) {
        Some(Kind::UrlUserinfo)
    } else if at_sign && has_at(text, 0, b"jdbc:oracle:") {
        oracle(text)
    } else if paths::is_secret(parts.hostname.of(text), path) {
        Some(Kind::SecretPath)
    } else {
        None
    };
    (found, parts.path)
}

/// Looks at the segment between two places.
const fn look(
    found: &mut Found,
    text: &[u8],
    start: usize,
    end: usize,
    in_path: bool,
    hook: &mut bool,
) {
    let length = end - start;
    let is_hook = *hook && length >= 16 && paths::is_behind_hook(part(text, start, end));
    if in_path && (is_hook || matches!(length, 32 | 40) && is_named_token(text, start, end)) {
        found.named = Some(Kind::SecretPath);
    } else if length >= SHORTEST && found.token.is_none() {
        found.token = secrets::token(part(text, start, end));
    }
    if in_path
        && length < 17
        && matches!(at(text, end.saturating_sub(1)), b'k' | b's' | b'K' | b'S')
    {
        *hook |= paths::is_hook(part(text, start, end));
    }
}

/// Whether a segment behind one called `token` is so many hexadecimal digits, as a link to reset a
/// password has; those of tokens on a blockchain are longer or begin with `0x`.
const fn is_named_token(text: &[u8], start: usize, end: usize) -> bool {
    start > 6
        && has_at(text, start - 6, b"token")
        && is_slash(at(text, start - 7))
        && paths::is_hexadecimal(part(text, start, end))
}

/// No token is shorter.
const SHORTEST: usize = 12;

/// The parameter whose name ends at a place, if it carries a credential.
const fn parameter(
    text: &[u8],
    name: usize,
    equals: usize,
    semicolons: bool,
    is_plain: bool,
) -> Option<Kind> {
    let promise = if is_plain {
        keys::promise(text, name, equals)
    } else {
        keys::promise_of_encoded(text, name, equals)
    };
    let promise = match promise {
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
    // In a path, what stands behind a semicolon ends where its segment does; a password may hold
    // such characters, and needs no end.
    let matrix = !matches!(promise, Promise::Password) && name > 0 && at(text, name - 1) == b';';
    if values::keeps(text, start, end, promise)
        || matrix && values::keeps(text, start, segment_end(text, start, end), promise)
    {
        return Some(kind_of(promise));
    }
    None
}

pub(super) const fn kind_of(promise: Promise) -> Kind {
    match promise {
        Promise::Signature => Kind::SignedUrl,
        _ => Kind::UrlParameter,
    }
}

/// Where a segment of a path ends, between two places.
const fn segment_end(text: &[u8], start: usize, limit: usize) -> usize {
    let mut end = start;
    while end < limit && !matches!(at(text, end), b'/' | b'\\' | b'?') {
        end += 1;
    }
    end
}

/// So much of a value is looked at, so that many of them cost no more than one.
pub(super) const LONGEST_VALUE: usize = 400;

/// The URL whose scheme ends at a colon.
const fn nested(text: &[u8], colon: usize, at_sign: bool) -> Option<Kind> {
    let slashes = is_slash(at(text, colon + 1)) && is_slash(at(text, colon + 2));
    if !slashes && !is_web(text, colon) {
        return None;
    }
    let mut start = colon + 1;
    while is_slash(at(text, start)) && start < colon + 9 {
        start += 1;
    }
    authority(text, colon, start, at_sign)
}

const fn is_slash(byte: u8) -> bool {
    matches!(byte, b'/' | b'\\')
}

/// The credentials before the host of a nested URL, or its path that is one. `scheme` is where the
/// scheme ends.
const fn authority(text: &[u8], scheme: usize, start: usize, at_sign: bool) -> Option<Kind> {
    let (mut end, mut host, mut port) = (start, start, text.len());
    let mut rest = part(text, start, start + LONGEST_AUTHORITY);
    while let [byte, tail @ ..] = rest {
        match *byte {
            b'/' | b'\\' | b'?' | b'#' | b'&' | b' ' | b'"' | b'\'' | b'<' | b'>' => break,
            b'@' => (host, port) = (end + 1, text.len()),
            b':' if port == text.len() => port = end,
            _ => {}
        }
        end += 1;
        rest = tail;
    }
    // What stands before the digest of an image is its name.
    let image = at_sign && (has_at(text, host, b"sha256:") || has_at(text, host, b"sha512:"));
    if host > start && host < end && !image {
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
        if lets_in(text, scheme, username, password) {
            return Some(Kind::UrlUserinfo);
        }
    }
    let name = part(text, host, if port < end { port } else { end });
    if paths::is_secret(name, part(text, end, end + LONGEST_VALUE)) {
        return Some(Kind::SecretPath);
    }
    None
}

/// No host is half as long; there is room for a token as a user name.
const LONGEST_AUTHORITY: usize = 512;

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
