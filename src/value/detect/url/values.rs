//! What the values of parameters look like.

use super::super::bytes::{at, has_at, part, run_end};
use super::encoding::decoded_twice;
use super::keys::Promise;
use super::shapes::{is_address, is_algorithm, is_path, is_uuid};

/// The beginning of a value, decoded.
struct Value {
    bytes: [u8; LONGEST],
    length: usize,
    /// Whether there is more.
    cut: bool,
}

/// So much of a value is looked at.
const LONGEST: usize = 128;

/// Whether the value between two places is what its name promises.
pub(super) const fn keeps(text: &[u8], start: usize, end: usize, promise: Promise) -> bool {
    let read = read(text, start, end);
    let all = part(&read.bytes, 0, read.length);
    let value = without_scheme(all);
    if is_reference(value, read.cut) || is_flag(value) {
        return false;
    }
    match promise {
        // Where a shell stands, and places in it.
        Promise::Password => {
            !(value.len() < 4 && are_digits(value) || at(value, 0) == b'/' && are_words(value))
        }
        Promise::Token => value.len() >= 8 && !are_words(value) && !is_address(value),
        Promise::Request => {
            value.len() >= 8 && !are_words(value) && !is_address(value) && !is_uuid(value)
        }
        Promise::Signature => value.len() >= 6 && !are_words(value) && !is_algorithm(value),
        Promise::Key => value.len() >= 16 && is_generated(value) && !is_path(value),
        Promise::SomeKey => {
            value.len() >= 16 && is_generated(value) && !is_path(value) && !is_uuid(value)
        }
        Promise::Generated(least) => is_long(value, least) || is_long(without_route(value), least),
        Promise::Secret => {
            value.len() >= 8 && !are_words(value) && !is_address(value)
                || value.len() >= 6 && is_short_password(value)
        }
        Promise::Pin => {
            are_digits(value) && matches!(value.len(), 4..=8) || is_long(value, LONG_PIN)
        }
    }
}

/// One-time passwords of more than digits have at least so many characters.
const LONG_PIN: usize = 16;

/// Whether a value looks generated and has so many characters.
const fn is_long(value: &[u8], least: usize) -> bool {
    value.len() >= least && (is_generated(value) || is_run(value))
}

/// The identifier of a session without the server that it is kept on, which stands behind a dot
/// or, in WebLogic and Salesforce, apart from the rest by an exclamation mark.
const fn without_route(value: &[u8]) -> &[u8] {
    let (mut end, mut i) = (value.len(), 0);
    while i < value.len() {
        match at(value, i) {
            b'!' => return part(value, 0, i),
            b'.' => end = i,
            _ => {}
        }
        i += 1;
    }
    // What is shorter may be the name of a file.
    if end >= SHORTEST_ROUTED && run_end(value, end + 1) == value.len() {
        part(value, 0, end)
    } else {
        value
    }
}

/// Servers that name their route have identifiers of at least so many characters.
const SHORTEST_ROUTED: usize = 20;

/// Whether a value has letters and digits, and nothing else.
const fn is_short_password(value: &[u8]) -> bool {
    run_end(value, 0) == value.len() && holds_digit(value) && !are_digits(value)
}

/// Whether what stands between two places only stands for something else.
pub(super) const fn stands_for_another(text: &[u8], start: usize, end: usize) -> bool {
    let read = read(text, start, end);
    is_reference(part(&read.bytes, 0, read.length), read.cut)
}

const fn read(text: &[u8], start: usize, end: usize) -> Value {
    let mut value = Value {
        bytes: [0; LONGEST],
        length: 0,
        cut: false,
    };
    let mut i = start;
    while i < end {
        if value.length == LONGEST {
            value.cut = true;
            break;
        }
        let (byte, next) = decoded_twice(text, i, end);
        super::put(&mut value.bytes, value.length, byte);
        value.length += 1;
        i = next;
    }
    value
}

/// The value behind `Basic`, `Bearer` or `Token`.
const fn without_scheme(value: &[u8]) -> &[u8] {
    let skipped = if has_at(value, 0, b"basic") || has_at(value, 0, b"token") {
        5
    } else if has_at(value, 0, b"bearer") {
        6
    } else {
        return value;
    };
    match at(value, skipped) {
        b' ' | b'+' => part(value, skipped + 1, value.len()),
        _ => value,
    }
}

/// Whether a value only stands for another: empty, masked, a template or a placeholder.
const fn is_reference(value: &[u8], cut: bool) -> bool {
    let last = at(value, value.len().saturating_sub(1));
    match value {
        [] => true,
        [b'<', .., b'>'] | [b'{', b'{', .., b'}', b'}'] => true,
        [b'$' | b'#', b'{', ..] | [b'{', b'{', ..] => cut || holds(value, b'}'),
        [b'$', b'(', .., b')'] => true,
        [b'{', name @ .., b'}']
        | [b'%', name @ .., b'%']
        | [b'[', name @ .., b']']
        | [b'*', name @ .., b'*'] => is_name(name) && are_words(name) || is_masked(value),
        [b'$' | b':' | b'@', name @ ..] => is_name(name) && are_words(name),
        [b'%', b's' | b'd' | b'v'] => true,
        _ if last == b'}' => has(value, b"${") || has(value, b"{{"),
        _ => is_masked(value) || has_at(value, 0, b"your") && !holds_digit(value),
    }
}

/// Whether the same character is repeated.
pub(super) const fn is_masked(value: &[u8]) -> bool {
    let mut i = 0;
    while i < value.len() {
        if at(value, i) != at(value, 0) {
            return false;
        }
        i += 1;
    }
    value.len() > 2 && matches!(at(value, 0), b'x' | b'X' | b'.' | b'-' | b'_' | b'?' | b'0')
        || at(value, 0) == b'*'
}

const fn is_flag(value: &[u8]) -> bool {
    macro_rules! is {
        ($($lower:literal)*) => {
            $(value.eq_ignore_ascii_case($lower))||*
        };
    }
    is!(b"true" b"false" b"yes" b"no" b"on" b"off" b"null" b"none" b"nil" b"undefined" b"redacted" b"0" b"1")
}

/// A name as programs use them, in letters of one case or in words.
const fn is_name(name: &[u8]) -> bool {
    let mut i = 0;
    while i < name.len() {
        let byte = at(name, i);
        if !byte.is_ascii_alphanumeric() && !matches!(byte, b'_' | b'-' | b'.' | b':' | b'|' | b' ')
        {
            return false;
        }
        i += 1;
    }
    at(name, 0).is_ascii_alphabetic() || at(name, 0) == b'_'
}

pub(super) const fn holds(value: &[u8], byte: u8) -> bool {
    let mut i = 0;
    while i < value.len() {
        if at(value, i) == byte {
            return true;
        }
        i += 1;
    }
    false
}

const fn has(value: &[u8], pair: &[u8]) -> bool {
    let mut i = 0;
    while i < value.len() {
        if has_at(value, i, pair) {
            return true;
        }
        i += 1;
    }
    false
}

const fn holds_digit(value: &[u8]) -> bool {
    let mut i = 0;
    while i < value.len() {
        if at(value, i).is_ascii_digit() {
            return true;
        }
        i += 1;
    }
    false
}

const fn are_digits(value: &[u8]) -> bool {
    let mut i = 0;
    while i < value.len() {
        if !at(value, i).is_ascii_digit() {
            return false;
        }
        i += 1;
    }
    true
}

/// Whether a value is made of words: runs of letters in one case or in `CamelCase`, with separators
/// between them. In random letters the case changes too often for that.
pub(super) const fn are_words(value: &[u8]) -> bool {
    let (mut run, mut hump, mut small, mut i) = (0, 0, false, 0);
    while i < value.len() {
        let byte = at(value, i);
        if byte.is_ascii_lowercase() {
            (run, hump, small) = (run + 1, hump + 1, true);
        } else if byte.is_ascii_uppercase() {
            // `my` and `is` begin a name, and no other word is so short.
            if small && hump < 3 && !(run == 2 && hump == 2) {
                return false;
            }
            run += 1;
            // Capitals in a row are an acronym at the beginning only.
            hump = if small { 1 } else { hump + 1 };
        } else if matches!(byte, b'-' | b'_' | b'.' | b' ' | b'+' | b'/' | b':' | b',') {
            if small && run > hump && hump < 3 {
                return false;
            }
            (run, hump, small) = (0, 0, false);
        } else {
            return false;
        }
        // No word is so long.
        if run > 40 || hump > 23 {
            return false;
        }
        i += 1;
    }
    !(small && run > hump && hump < 3)
}

/// Whether a value is one long run of letters and digits, and no words.
const fn is_run(value: &[u8]) -> bool {
    value.len() >= 20 && run_end(value, 0) == value.len() && !are_words(value)
}

/// Whether a value looks generated: letters and digits that change places all the time.
///
/// In words with numbers fewer than one place in eight is such a change; in random letters and
/// digits about every third, in hexadecimal ones about every second.
pub(super) const fn is_generated(value: &[u8]) -> bool {
    let (mut changes, mut letters, mut i) = (0, false, 0);
    while i < value.len() {
        let (byte, before) = (at(value, i), if i > 0 { at(value, i - 1) } else { 0 });
        let changed = before.is_ascii_digit() && byte.is_ascii_alphabetic()
            || before.is_ascii_alphabetic() && byte.is_ascii_digit()
            || before.is_ascii_lowercase() && byte.is_ascii_uppercase();
        changes += changed as usize;
        letters |= byte.is_ascii_alphabetic();
        if !byte.is_ascii_alphanumeric()
            && !matches!(byte, b'-' | b'_' | b'+' | b'/' | b'=' | b'~' | b'%' | b':')
        {
            return false;
        }
        i += 1;
    }
    letters && changes * 8 >= value.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_random_letters_are_told_apart() {
        for (text, words) in [
            ("classification", true),
            ("myAccessToken", true),
            ("APIToken", true),
            ("correct-horse_battery staple", true),
            ("AbCdEfGhIjKlMnOpQrSt", false),
            ("abcdefghijklmnopqrstuvwxyz", false),
            ("release-2", false),
            ("p=q", false),
        ] {
            assert_eq!(are_words(text.as_bytes()), words, "{text}");
        }
    }

    #[test]
    fn generated_values_change_between_letters_and_digits() {
        for (text, generated) in [
            ("0123456789abcdef0a1b2c3d", true),
            ("0a1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d", true),
            ("ex4mple7Ex4mple7", true),
            ("eu-central-1-production-2", false),
            ("1234567890123456", false),
            ("a sentence of 4 or 5 words", false),
        ] {
            assert_eq!(is_generated(text.as_bytes()), generated, "{text}");
        }
    }

    #[test]
    fn a_long_value_is_cut_and_still_judged() {
        let long = format!("a1%42{}", "c3".repeat(500));
        let judged = |promise| keeps(long.as_bytes(), 0, long.len(), promise);
        assert!(judged(Promise::Token) && judged(Promise::Generated(40)));
        let template = format!("${{{}}}", "a".repeat(500));
        assert!(!keeps(
            template.as_bytes(),
            0,
            template.len(),
            Promise::Password
        ));
    }
}
