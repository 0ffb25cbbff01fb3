//! Whether the value of a keyword for tokens is one.

use super::super::bytes::{at, part};
use super::alphabet::Alphabet;
use super::assignment::{Given, Link};
use super::password::is_chosen;
use super::reference::is_reference;
use super::shape::{Shape, is_hexadecimal, is_of_words, is_uuid};
use super::thing::{
    has_code, is_markup, is_named_thing, is_resource, is_scrambled, is_technical, trimmed,
};

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
    // In a sentence only what has digits counts, and most words have none.
    if !given.is_firm() && !given.is_quoted && (whole.len() < 8 || !has_digit(whole)) {
        return false;
    }
    if is_reference(whole) || is_technical(whole) || is_resource(whole) {
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
        && !is_of_words(value)
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

const fn has_digit(value: &[u8]) -> bool {
    let mut rest = value;
    while let [byte, tail @ ..] = rest {
        if matches!(*byte, b'0'..=b'9') {
            return true;
        }
        rest = tail;
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

/// Two numbers of eight hexadecimal digits with a colon between them.
pub(super) const fn is_pair_of_hex(value: &[u8]) -> bool {
    value.len() == 17
        && at(value, 8) == b':'
        && is_hexadecimal(part(value, 0, 8))
        && is_hexadecimal(part(value, 9, 17))
}

/// The signature of a URL: long, in base64 or hexadecimal digits, percent-encoded or not.
pub(super) const fn is_signature(value: &[u8]) -> bool {
    let value = part(value, 0, token_length(value));
    let shape = Shape::of(value);
    value.len() >= 40 && !is_reference(value) && shape.digits > 2 && shape.is_mixed()
}
