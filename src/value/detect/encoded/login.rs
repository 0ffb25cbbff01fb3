//! `user:password`.

use super::super::bytes::{at, has_at, part};

/// The longest user name that is looked at.
const LONGEST_USER: usize = 64;
/// The shortest password.
const LEAST_PASSWORD: usize = 6;

/// What a text is made of.
struct Content {
    upper: bool,
    digits: bool,
    /// Letters that are no hexadecimal digits.
    beyond_hex: bool,
    colons: bool,
    /// What separates the words of a name: `-`, `_`, `.`, `/`.
    joints: bool,
    symbols: bool,
}

/// Whether a whole text is a user name and a password with a colon between them, and not one of
/// the many other things with a colon: an ARN, a host with its port, a type with an identifier.
pub(super) const fn is_login(text: &[u8]) -> bool {
    let mut colon = 0;
    while is_user(at(text, colon)) && colon <= LONGEST_USER {
        colon += 1;
    }
    let (user, password) = (part(text, 0, colon), part(text, colon + 1, text.len()));
    if colon < 2
        || at(text, colon) != b':'
        || !at(user, 0).is_ascii_alphabetic()
        || password.len() < LEAST_PASSWORD
        || is_scheme(user)
        || is_other_value(password)
    {
        return false;
    }
    let Some(content) = content(password) else {
        return false;
    };
    if content.symbols {
        return true;
    }
    if content.colons || !content.digits || !content.beyond_hex || is_version(password) {
        return false;
    }
    // `User:k3jx…` is an identifier of GraphQL, `example.com:8080/a` a host with a path.
    let typed = at(user, 0).is_ascii_uppercase() && !content.upper && !content.joints;
    !typed && !has_port(password)
}

const fn is_user(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'+' | b'@' | b'\\')
}

/// Names before a colon that are no users.
const fn is_scheme(user: &[u8]) -> bool {
    matches!(
        user,
        b"arn" | b"urn" | b"did" | b"data" | b"sha1" | b"sha256" | b"sha512" | b"md5" | b"spiffe"
    )
}

/// What stands behind the colon of a URL, in JSON, or in a template.
const fn is_other_value(text: &[u8]) -> bool {
    has_at(text, 0, b"//") || has_at(text, 0, b"${") || matches!(at(text, 0), b'"' | b'{' | b'<')
}

/// What a password is made of; there is none with spaces or what is not ASCII.
const fn content(password: &[u8]) -> Option<Content> {
    let mut content = Content {
        upper: false,
        digits: false,
        beyond_hex: false,
        colons: false,
        joints: false,
        symbols: false,
    };
    let mut i = 0;
    while i < password.len() {
        let byte = at(password, i);
        if !byte.is_ascii_graphic() {
            return None;
        }
        content.upper |= byte.is_ascii_uppercase();
        content.digits |= byte.is_ascii_digit();
        content.beyond_hex |= byte.is_ascii_alphabetic() && !byte.is_ascii_hexdigit();
        match byte {
            b':' => content.colons = true,
            b'-' | b'_' | b'.' | b'/' => content.joints = true,
            _ => content.symbols |= byte.is_ascii_punctuation(),
        }
        i += 1;
    }
    Some(content)
}

/// `1.25.3-alpine`, `v2.0`: a digit first, and a dot behind the digits.
const fn is_version(text: &[u8]) -> bool {
    let start = matches!(at(text, 0), b'v' | b'V') as usize;
    at(text, digits_end(text, start)) == b'.' && at(text, start).is_ascii_digit()
}

/// `8080/path`: the port of a host.
const fn has_port(text: &[u8]) -> bool {
    at(text, 0).is_ascii_digit() && at(text, digits_end(text, 0)) == b'/'
}

const fn digits_end(text: &[u8], start: usize) -> usize {
    let mut end = start;
    while at(text, end).is_ascii_digit() {
        end += 1;
    }
    end
}
