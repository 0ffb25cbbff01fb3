//! Whether a value that a keyword announces is a secret.

use super::super::bytes::{at, has_at, part};
use super::assignment::{Given, Link};
use super::reference::is_reference;
use super::shape::{Shape, is_hexadecimal, is_uuid, without_logical_suffix};
use super::vendor::{Alphabet, prefixed};
use super::{Topic, aws};
use crate::kind::Kind;

/// What a value is that the keyword for a topic is given.
pub(super) const fn kind(text: &[u8], given: Given, topic: Topic, digits: bool) -> Option<Kind> {
    let value = given.value(text);
    let (found, kind) = match topic {
        Topic::Password => (is_password(text, given), Kind::Password),
        Topic::Pass => (
            is_password(text, given)
                && (given.is_firm() || !matches!(given.link, Link::Space) || is_distinct(value)),
            Kind::Password,
        ),
        Topic::Pin => (
            is_password(text, given)
                || digits && is_pin(value) && !matches!(given.link, Link::Space),
            Kind::Password,
        ),
        Topic::Token | Topic::Scheme => {
            (is_token(text, given, Demand::Plain, digits), Kind::ApiToken)
        }
        Topic::Secret => (
            is_token(text, given, Demand::Plain, digits)
                || matches!(given.link, Link::Assigned)
                    && value.len() >= 8
                    && is_one_piece(value)
                    && is_password(text, given),
            Kind::ApiToken,
        ),
        Topic::AwsSecret => (
            is_token(text, given, Demand::Plain, false)
                || aws::base64_end(value, 0, 41) == 40 && aws::is_chance(part(value, 0, 40)),
            Kind::AwsSecretKey,
        ),
        Topic::AwsSession => (
            aws::is_named_session_token(value) || is_token(text, given, Demand::Plain, false),
            Kind::AwsSessionToken,
        ),
        Topic::Key => (
            matches!(given.link, Link::Assigned | Link::Comma | Link::Colon)
                && is_token(text, given, Demand::Strict, false),
            Kind::ApiToken,
        ),
        Topic::Vendor => (
            given.is_firm()
                && (is_token(text, given, Demand::Strict, false) || is_pair_of_hex(value)),
            Kind::ApiToken,
        ),
        Topic::Signature => (
            matches!(given.link, Link::Assigned) && !given.is_quoted && is_signature(value),
            Kind::SignedUrl,
        ),
        _ => return None,
    };
    if found { Some(kind) } else { None }
}

/// What the value of a tag is whose key is the keyword for a topic.
pub(super) const fn kind_of_tag(value: &[u8], topic: Topic, digits: bool) -> Option<Kind> {
    let given = Given {
        link: Link::Assigned,
        is_quoted: true,
        start: 0,
        end: value.len(),
    };
    let found = match topic {
        Topic::Password | Topic::Pass => is_password_of_tag(value),
        Topic::Pin => is_password_of_tag(value) || digits && is_pin(value),
        Topic::Token | Topic::Secret | Topic::AwsSecret | Topic::AwsSession => {
            is_token(value, given, Demand::Plain, digits)
                || value.len() >= 8 && is_password_of_tag(value)
        }
        Topic::Authorization | Topic::Scheme | Topic::Cookie | Topic::Session => {
            value.len() >= 12 && is_token(value, given, Demand::Plain, false)
        }
        _ => return kind(value, given, topic, digits),
    };
    let kind = match topic {
        Topic::Password | Topic::Pass | Topic::Pin => Kind::Password,
        Topic::AwsSecret => Kind::AwsSecretKey,
        Topic::AwsSession => Kind::AwsSessionToken,
        Topic::Authorization | Topic::Scheme => Kind::AuthHeader,
        Topic::Cookie | Topic::Session => Kind::Cookie,
        _ => Kind::ApiToken,
    };
    if found { Some(kind) } else { None }
}

/// Whether no separator stands between parts of a value, as in names of things.
const fn is_one_piece(value: &[u8]) -> bool {
    let mut i = 0;
    while i < value.len() {
        if matches!(at(value, i), b'-' | b'_' | b'.' | b'/' | b':') {
            return false;
        }
        i += 1;
    }
    true
}

/// Whether a value is a key in groups as people type them: `AB12C-DE34F-GH56I`.
const fn is_in_groups(value: &[u8]) -> bool {
    let (mut i, mut groups, mut length, mut first) = (0, 1, 0, 0);
    while i < value.len() {
        let byte = at(value, i);
        if byte == b'-' {
            if first == 0 {
                first = length;
            }
            if length != first || length < 4 || length > 8 {
                return false;
            }
            groups += 1;
            length = 0;
        } else if byte.is_ascii_uppercase() || byte.is_ascii_digit() {
            length += 1;
        } else {
            return false;
        }
        i += 1;
    }
    let shape = Shape::of(value);
    groups >= 3 && length == first && shape.digits > 1 && shape.upper > 1
}

/// Four to eight digits.
const fn is_pin(value: &[u8]) -> bool {
    let value = trimmed(value, false);
    matches!(value.len(), 4..=8) && trailing_digits(value) == value.len()
}

/// Two numbers of eight hexadecimal digits with a colon between them.
const fn is_pair_of_hex(value: &[u8]) -> bool {
    value.len() == 17
        && at(value, 8) == b':'
        && is_hexadecimal(part(value, 0, 8))
        && is_hexadecimal(part(value, 9, 17))
}

/// The signature of a URL: long, in base64 or hexadecimal digits, percent-encoded or not.
const fn is_signature(value: &[u8]) -> bool {
    let value = part(value, 0, token_length(value));
    let shape = Shape::of(value);
    value.len() >= 40 && !is_reference(value) && shape.digits > 2 && shape.is_mixed()
}

/// Whether a password cannot be the object of a verb, as `pass` may be one.
const fn is_distinct(value: &[u8]) -> bool {
    let shape = Shape::of(value);
    let trailing = trailing_digits(value);
    shape.symbols > 0 && shape.digits > 0
        || trailing >= 2 && is_words_with_number(value, trailing)
        || trailing >= 3 && is_word_with_number(value, trailing)
        || is_three_words(value, trailing)
}

const fn is_three_words(value: &[u8], trailing: usize) -> bool {
    let (mut i, mut hyphens) = (0, 0);
    while i < value.len() {
        hyphens += (at(value, i) == b'-') as usize;
        i += 1;
    }
    hyphens >= 2 && is_words_with_number(value, trailing)
}

/// Whether a value is a password.
pub(super) const fn is_password(text: &[u8], given: Given) -> bool {
    let value = trimmed(given.value(text), given.is_quoted);
    if value.len() < 5 || is_reference(value) || is_technical(value) {
        return false;
    }
    let shape = Shape::of(value);
    let firm = given.is_firm();
    let is_option = at(value, 0) == b'-' && at(value, 1).is_ascii_alphabetic();
    if has_code(value) || is_option && matches!(given.link, Link::Space) || is_file(value) {
        return false;
    }
    if shape.spaces > 0 {
        // Words in quotes: a passphrase where a program assigns it, prose elsewhere.
        return matches!(given.link, Link::Assigned) && shape.length >= 12 && shape.spaces < 8;
    }
    if is_chosen(value, shape) {
        return true;
    }
    if shape.digits == value.len() {
        return matches!(given.link, Link::Assigned) && value.len() >= 6 && value.len() < 20;
    }
    if firm && shape.letters() + shape.wide > 0 && shape.digits > 0 {
        let long = value.len() >= 8 || value.len() >= 6 && shape.digits + shape.symbols > 1;
        return long && (!is_named_thing(value, shape) || is_sentence_with_number(value));
    }
    firm && (shape.letters() > 0 && shape.symbols + shape.wide >= 3 && value.len() >= 6
        || shape.letters() >= 10 && is_scrambled(shape))
}

/// Whether a value is what people choose for a password, or what generates one: not just letters
/// and digits, but in one of the ways that no other words have.
const fn is_chosen(value: &[u8], shape: Shape) -> bool {
    if shape.letters() == 0 || value.len() < 7 && shape.symbols == 0 {
        return false;
    }
    let inner = shape.symbols - (shape.symbols > 0 && !ends_in_letter(value)) as usize;
    let trailing = trailing_digits(value);
    if shape.digits > 0 && shape.symbols > 0 {
        // `Summer498!`, `4C&zYmeb*_zUT`
        return value.len() >= 6
            && (inner > 0 || trailing >= 2 || shape.upper > 0)
            && !is_markup(value);
    }
    if shape.symbols >= 2 && inner >= 2 && shape.letters() > 3 && value.len() >= 8 {
        return !is_markup(value) && shape.upper > 0 && shape.lower > 0;
    }
    if shape.digits == 0 {
        return false;
    }
    // `Hunter2024`, `correct-horse-battery7`
    is_word_with_number(value, trailing)
        || is_words_with_number(value, trailing)
        || value.len() >= 10
            && shape.is_mixed()
            && shape.breaks >= 4
            && !is_hexadecimal(value)
            && !is_named_thing(value, shape)
}

/// A capitalised word and two digits or more.
const fn is_word_with_number(value: &[u8], trailing: usize) -> bool {
    let word = value.len() - trailing;
    let shape = Shape::of(part(value, 0, word));
    trailing >= 2
        && trailing <= 4
        && word >= 4
        && at(value, 0).is_ascii_uppercase()
        && shape.letters() + shape.digits == word
        && shape.upper == 1
        && shape.digits < 2
}

/// Words with `-` between them, the last of which ends in one digit or two.
const fn is_words_with_number(value: &[u8], trailing: usize) -> bool {
    let (mut i, mut words, mut length) = (0, 1, 0);
    while i < value.len() - trailing {
        let byte = at(value, i);
        if byte == b'-' && length >= 1 {
            words += 1;
            length = 0;
        } else if byte.is_ascii_alphabetic() {
            length += 1;
        } else {
            return false;
        }
        i += 1;
    }
    matches!(trailing, 1 | 2) && words >= 2 && length >= 3
}

/// Words with `-` between them and a number of two digits or more as the last.
const fn is_sentence_with_number(value: &[u8]) -> bool {
    let trailing = trailing_digits(value);
    let stem = part(value, 0, value.len().saturating_sub(trailing + 1));
    let shape = Shape::of(stem);
    trailing >= 2 && stem.len() >= 8 && shape.lower + 1 == stem.len() && is_one_hyphen(value, stem)
}

/// Whether a stem has one `-` inside, and another stands behind it.
const fn is_one_hyphen(value: &[u8], stem: &[u8]) -> bool {
    let (mut i, mut hyphens) = (0, 0);
    while i < stem.len() {
        hyphens += (at(stem, i) == b'-') as usize;
        i += 1;
    }
    hyphens == 1 && at(value, stem.len()) == b'-'
}

const fn trailing_digits(value: &[u8]) -> usize {
    let mut length = 0;
    while length < value.len() && at(value, value.len() - 1 - length).is_ascii_digit() {
        length += 1;
    }
    length
}

const fn ends_in_letter(value: &[u8]) -> bool {
    at(value, value.len().saturating_sub(1)).is_ascii_alphanumeric()
}

/// Capitals and small letters without any order.
const fn is_scrambled(shape: Shape) -> bool {
    shape.is_unspeakable()
        || shape.upper >= 3
            && shape.lower >= 3
            && shape.breaks * 5 >= shape.length
            && shape.longest_lower <= 5
}

/// `**bold**`, `(optional)`, `{a|b}`: marks around words.
const fn is_markup(value: &[u8]) -> bool {
    matches!(at(value, 0), b'*' | b'(' | b'{' | b'[' | b'<' | b'&')
        && matches!(
            at(value, value.len().saturating_sub(1)),
            b'*' | b')' | b'}' | b']' | b'>' | b';'
        )
        && !Shape::of(value).is_mixed()
}

/// Names of algorithms, formats and units, which have digits in them.
const fn is_technical(value: &[u8]) -> bool {
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
        && matches!(at(value, digits), b'-' | b'+' | b'%')
}

/// Whether a value ends as the name of a file does, and has nothing but words before that.
const fn is_file(value: &[u8]) -> bool {
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

/// Names of things with a number: `db-secret-2`, `a.b.c1`, `MySecretA1B2C3D4`, `path/to/key1`.
const fn is_named_thing(value: &[u8], shape: Shape) -> bool {
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

/// What a keyword for tokens demands of the value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Demand {
    /// The keyword leaves no doubt: `client_secret`, `api_key`.
    Plain,
    /// It may be about something else: `key`, the name of a vendor.
    Strict,
}

/// Whether a value is a token; `digits` says whether one of digits alone counts.
pub(super) const fn is_token(text: &[u8], given: Given, demand: Demand, digits: bool) -> bool {
    let whole = trimmed(given.value(text), given.is_quoted);
    let whole = if !given.is_firm() && matches!(at(whole, 0), b'(' | b'[') {
        trimmed_end(part(whole, 1, whole.len()))
    } else {
        whole
    };
    if prefixed(text, given.start).is_some() {
        return true;
    }
    if is_reference(whole) || is_technical(whole) {
        return false;
    }
    let strict = matches!(demand, Demand::Strict);
    if !strict && (given.is_firm() || given.is_quoted) && is_scrambled_secret(whole) {
        return true;
    }
    let value = part(whole, 0, token_length(whole));
    if value.len() < 8 {
        return false;
    }
    let shape = Shape::of(value);
    if !strict && is_in_groups(value) {
        return true;
    }
    if !given.is_firm() {
        let bar = if matches!(given.link, Link::Is) {
            16
        } else {
            20
        };
        return value.len() == whole.len()
            && value.len() >= bar
            && !is_uuid(value)
            && (shape.is_hex && value.len() >= 32 && is_mixed_hex(shape)
                || !shape.is_hex
                    && shape.digits > 1
                    && shape.is_mixed()
                    && !is_named_thing(value, shape));
    }
    if is_uuid(value) {
        return true;
    }
    if shape.digits == value.len() {
        return digits && !strict && value.len() >= 12;
    }
    if shape.is_hex && is_mixed_hex(shape) {
        return value.len() >= 16 || !strict && value.len() >= 10;
    }
    if value.len() < whole.len() && value.len() < 16 {
        return false;
    }
    if value.len() >= 10
        && shape.letters() > 0
        && shape.digits > 0
        && (shape.is_mixed() || shape.is_unspeakable())
        && !is_named_thing(value, shape)
    {
        return true;
    }
    if value.len() >= 16
        && shape.spaces == 0
        && is_scrambled(shape)
        && !is_named_thing(value, shape)
        && !is_path_of_words(value, shape)
    {
        return true;
    }
    let is_one_word = shape.lower == value.len() && shape.longest_lower >= 20;
    is_one_word
        && given.is_quoted
        && matches!(given.link, Link::Assigned)
        && value.len() == whole.len()
}

/// A secret with characters that tokens have not, which people give as a client secret.
const fn is_scrambled_secret(value: &[u8]) -> bool {
    let shape = Shape::of(value);
    shape.spaces == 0
        && value.len() >= 8
        && !is_markup(value)
        && !has_code(value)
        && (shape.letters() > 0 && shape.symbols + shape.wide >= 3
            || shape.symbols > 0 && is_chosen(value, shape))
}

/// Whether there is a mark of HTML, Markdown or a path of modules in a value.
const fn has_code(value: &[u8]) -> bool {
    let mut i = 0;
    while i < value.len() {
        match (at(value, i), at(value, i + 1)) {
            (b'<', b'/') | (b']', b'(') | (b':', b':') | (b'<', b'a'..=b'z' | b'A'..=b'Z')
                if Shape::of(value).symbols < 12 =>
            {
                return true;
            }
            _ => i += 1,
        }
    }
    false
}

const fn is_mixed_hex(shape: Shape) -> bool {
    shape.digits > 0 && shape.letters() > 0 && shape.breaks >= 2
}

const fn is_path_of_words(value: &[u8], shape: Shape) -> bool {
    shape.digits == 0 && (at(value, 0) == b'/' || shape.longest_lower >= 6)
}

/// How much of a value is in the alphabets of tokens.
const fn token_length(value: &[u8]) -> usize {
    let mut i = 0;
    while i < value.len()
        && (Alphabet::Dotted.has(at(value, i))
            || matches!(
                at(value, i),
                b'~' | b':' | b'%' | b'|' | b'^' | b'@' | b'$' | b'\\'
            )
            || at(value, i) >= 0x80)
    {
        i += 1;
    }
    while i > 0 && matches!(at(value, i - 1), b'.' | b':' | b'\\') {
        i -= 1;
    }
    i
}

/// A value without the bracket that closes behind it.
const fn trimmed_end(value: &[u8]) -> &[u8] {
    match at(value, value.len().saturating_sub(1)) {
        b')' | b']' => part(value, 0, value.len() - 1),
        _ => value,
    }
}

/// A value without the punctuation of the sentence around it.
const fn trimmed(value: &[u8], is_quoted: bool) -> &[u8] {
    let mut end = value.len();
    while !is_quoted && end > 0 && matches!(at(value, end - 1), b'.' | b',' | b';' | b'>') {
        end -= 1;
    }
    part(value, 0, end)
}

/// Whether the value of a tag, whose key is a keyword for passwords, is one.
pub(super) const fn is_password_of_tag(value: &[u8]) -> bool {
    let shape = Shape::of(value);
    value.len() >= 4
        && !is_reference(value)
        && !is_technical(value)
        && shape.spaces == 0
        && (shape.digits > 0 && shape.letters() > 0
            || shape.symbols > 0 && shape.letters() > 0
            || shape.letters() >= 8 && is_scrambled(shape))
        && !is_named_thing(value, shape)
}
