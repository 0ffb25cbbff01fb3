//! Values that are names of things, marks or code, and not secrets.

use super::super::bytes::{at, has_at, part};
use super::shape::{Shape, without_logical_suffix};

/// Names of algorithms, formats and units, which have digits in them.
pub(super) const fn is_technical(value: &[u8]) -> bool {
    const NAMES: &[&[u8]] = &[
        b"sha",
        b"md5",
        b"aes",
        b"rsa",
        b"base64",
        b"utf",
        b"bcrypt",
        b"scram",
        b"pbkdf2",
        b"argon2",
        b"hs256",
        b"rs256",
        b"es256",
        b"ed25519",
        b"x509",
        b"oauth2",
        b"saml2",
        b"ipv4",
        b"ipv6",
        b"http",
        b"hmac",
        b"ntlmv2",
        b"ssh2",
        b"ssha",
        b"mschap",
        b"level",
        b"version",
        b"string",
        b"type",
        b"min",
        b"max",
        b"minlength",
        b"maxlength",
        b"length",
    ];
    if is_date(value) || is_basic_time(value) || is_version(value) || is_octets(value) {
        return true;
    }
    if value.len() > 24 {
        return false;
    }
    let mut i = 0;
    while i < NAMES.len() {
        #[expect(clippy::indexing_slicing, reason = "below the length")]
        let name = NAMES[i];
        if has_at(value, 0, name)
            && !at(value, name.len()).is_ascii_lowercase()
            && Shape::of(value).symbols == 0
        {
            return true;
        }
        i += 1;
    }
    if is_number_of_code(value) {
        return true;
    }
    // `8-character`, `12+`, `30d`: a number and its unit.
    let mut digits = 0;
    while at(value, digits).is_ascii_digit() {
        digits += 1;
    }
    let shape = Shape::of(value);
    digits > 0
        && digits == shape.digits
        && shape.symbols < 2
        && shape.letters() > 0
        && (matches!(at(value, digits), b'-' | b'+')
            || at(value, digits) == b'%' && !at(value, digits + 1).is_ascii_alphanumeric())
}

/// `20241231T235959Z`: a time in the basic format of ISO 8601.
const fn is_basic_time(value: &[u8]) -> bool {
    let mut i = 0;
    while i < 15 && (i == 8 || at(value, i).is_ascii_digit()) {
        i += 1;
    }
    i == 15
        && at(value, 8) == b'T'
        && (value.len() == 15 || value.len() == 16 && at(value, 15) == b'Z')
}

/// Whether a value begins with a date as in `2024-12-31` and goes on with a time at most.
const fn is_date(value: &[u8]) -> bool {
    let mut i = 0;
    while i < value.len() {
        let byte = at(value, i);
        let fits = match i {
            0 => matches!(byte, b'1' | b'2'),
            4 | 7 => byte == b'-',
            1..=9 => byte.is_ascii_digit(),
            10 => matches!(byte, b'T' | b't' | b' ' | b'_'),
            _ => byte.is_ascii_digit() || matches!(byte, b':' | b'.' | b'-' | b'+' | b'Z' | b'z'),
        };
        if !fits {
            return false;
        }
        i += 1;
    }
    value.len() >= 10 && value.len() <= 35
}

/// `vpc-0528895587bf807a2`: the id of a resource, a word and seventeen hexadecimal digits, or eight in
/// older ones (EC2 User Guide, "Resource IDs"), with the mark behind it that ends a sentence.
pub(super) const fn is_resource(value: &[u8]) -> bool {
    let mut dash = 0;
    while at(value, dash).is_ascii_lowercase() {
        dash += 1;
    }
    let mut end = dash + 1;
    while matches!(at(value, end), b'0'..=b'9' | b'a'..=b'f') {
        end += 1;
    }
    let length = end - dash - 1;
    let marks = matches!(at(value, end), b',' | b';' | b'.' | b':' | b')') as usize;
    dash > 0 && at(value, dash) == b'-' && matches!(length, 8 | 17) && end + marks == value.len()
}

/// `51:C4:0C:…`: a fingerprint, which is public.
const fn is_octets(value: &[u8]) -> bool {
    let mut i = 0;
    while i < value.len() {
        let fits = if i % 3 == 2 {
            at(value, i) == b':'
        } else {
            at(value, i).is_ascii_hexdigit()
        };
        if !fits {
            return false;
        }
        i += 1;
    }
    i >= 11 && i % 3 == 2
}

/// `v1.20.3`, and whatever follows it.
const fn is_version(value: &[u8]) -> bool {
    let (mut i, mut dots) = (1, 0);
    while at(value, i).is_ascii_digit() || at(value, i) == b'.' && at(value, i + 1).is_ascii_digit()
    {
        dots += (at(value, i) == b'.') as usize;
        i += 1;
    }
    at(value, 0) == b'v' && dots == 2 && !at(value, i).is_ascii_alphanumeric()
}

/// `0x002c`, `4096u32`: a number as programs write it.
const fn is_number_of_code(value: &[u8]) -> bool {
    let value = trimmed(value, false);
    let is_hex = has_at(value, 0, b"0x") && value.len() <= 12;
    let mut i = if is_hex { 2 } else { 0 };
    while at(value, i).is_ascii_digit() || is_hex && at(value, i).is_ascii_hexdigit() {
        i += 1;
    }
    let suffix = part(value, i, value.len());
    let is_typed = matches!(at(suffix, 0), b'u' | b'i')
        && matches!(part(suffix, 1, suffix.len()), b"8" | b"16" | b"32" | b"64");
    i > 0 && (is_hex && suffix.is_empty() || is_typed)
}

/// Names of things with a number: `db-secret-2`, `a.b.c1`, `MySecretA1B2C3D4`, `path/to/key1`.
pub(super) const fn is_named_thing(value: &[u8], shape: Shape) -> bool {
    let stem = without_logical_suffix(value);
    if stem.len() < value.len() && Shape::of(stem).longest_lower >= 3 {
        return true;
    }
    let (mut separators, mut i) = (0, 0);
    while i < value.len() {
        separators += matches!(at(value, i), b'/' | b'.' | b':' | b'_' | b'-') as usize;
        i += 1;
    }
    let ends_apart = {
        let trailing = trailing_digits(value);
        trailing > 0
            && trailing < value.len()
            && matches!(
                at(value, value.len() - 1 - trailing),
                b'-' | b'_' | b'.' | b'/'
            )
    };
    separators > 0 && !shape.is_mixed() && (ends_apart || separators >= 2 && shape.digits < 2)
}

/// Whether a value ends as the name of a file does, and has nothing but words before that.
pub(super) const fn is_file(value: &[u8]) -> bool {
    let mut i = value.len();
    while i > 0 && value.len() - i < 6 && at(value, i - 1).is_ascii_lowercase() {
        i -= 1;
    }
    let length = value.len() - i;
    i > 1
        && length >= 1
        && length < 6
        && at(value, i - 1) == b'.'
        && Shape::of(value).symbols == 0
        && !Shape::of(value).is_mixed()
}

/// `**bold**`, `(optional)`, `{a|b}`: marks around words.
pub(super) const fn is_markup(value: &[u8]) -> bool {
    matches!(at(value, 0), b'*' | b'(' | b'{' | b'[' | b'<' | b'&')
        && matches!(
            at(value, value.len().saturating_sub(1)),
            b'*' | b')' | b'}' | b']' | b'>' | b';'
        )
        && !Shape::of(value).is_mixed()
}

/// Whether there is a mark of HTML, Markdown or a path of modules in a value.
pub(super) const fn has_code(value: &[u8]) -> bool {
    let mut i = 0;
    while i < value.len() {
        match (at(value, i), at(value, i + 1)) {
            (b'<', b'/')
            | (b']', b'(')
            | (b':', b':')
            | (b'<', b'a'..=b'z' | b'A'..=b'Z' | b'&')
                if Shape::of(value).symbols < 12 =>
            {
                return true;
            }
            _ => i += 1,
        }
    }
    false
}

pub(super) const fn trailing_digits(value: &[u8]) -> usize {
    let mut length = 0;
    while length < value.len() && at(value, value.len() - 1 - length).is_ascii_digit() {
        length += 1;
    }
    length
}

/// Whether no separator stands between parts of a value, as in names of things.
pub(super) const fn is_one_piece(value: &[u8]) -> bool {
    let mut i = 0;
    while i < value.len() {
        if matches!(at(value, i), b'-' | b'_' | b'.' | b'/' | b':') {
            return false;
        }
        i += 1;
    }
    true
}

/// A value without the punctuation of the sentence around it.
pub(super) const fn trimmed(value: &[u8], is_quoted: bool) -> &[u8] {
    let mut end = value.len();
    while !is_quoted && end > 0 && matches!(at(value, end - 1), b'.' | b',' | b';' | b'>') {
        end -= 1;
    }
    part(value, 0, end)
}

/// Capitals and small letters without any order.
pub(super) const fn is_scrambled(shape: Shape) -> bool {
    shape.is_unspeakable()
        || shape.upper >= 3
            && shape.lower >= 3
            && shape.breaks * 5 >= shape.length
            && shape.longest_lower <= 5
}
