//! The one reading of a text.

use super::bytes::{CLASSES, Class, at};
use super::words::{self, Said, Topic};
use super::{Scope, email, encoded, numbers, secrets};
use crate::kind::Kind;

macro_rules! found {
    ($found:expr) => {
        if let Some(kind) = $found {
            return Some(kind);
        }
    };
}

/// The first kind of confidential data in a folded text.
pub(super) const fn scan(text: &[u8], scope: Scope) -> Option<Kind> {
    read(text, None, scope, 0)
}

/// The same for a text that was decoded: it is not decoded once more.
pub(super) const fn scan_decoded(text: &[u8], scope: Scope) -> Option<Kind> {
    read(text, None, scope, text.len())
}

/// The first kind of confidential data in a folded key with its folded value.
pub(super) const fn pair(key: &[u8], value: &[u8], scope: Scope) -> Option<Kind> {
    found!(read(key, Some(value), scope, 0));
    scan(value, scope)
}

/// Reads a text once, from left to right; with a value, the text is its key. No run that begins
/// before `decoded` is decoded.
///
/// Written for the compiler's evaluator: slices are taken apart by patterns, bytes looked up in
/// a table, and functions called only where something ends.
#[expect(clippy::indexing_slicing, reason = "there is a class for every byte")]
const fn read(text: &[u8], value: Option<&[u8]>, scope: Scope, mut decoded: usize) -> Option<Kind> {
    let length = text.len();
    let mut said = Said::nothing();
    let mut rest = text;
    let mut before = Class::OTHER;
    let mut place = 0;
    // The present run of letters and digits, and the present word in it.
    let mut run = 0;
    let mut digits = 0;
    let mut word = 0;
    let mut hash = 0;
    loop {
        let (byte, tail): (u8, &[u8]) = match rest {
            [byte, tail @ ..] => (*byte, tail),
            [] => (0, &[]),
        };
        let class = CLASSES[byte as usize];
        if class != before {
            let ends = before != Class::OTHER
                && before != Class::SYMBOL
                && (before != Class::UPPER || class != Class::LOWER);
            if ends {
                found!(hear(text, &mut said, word, place, hash, value, scope));
            } else if before == Class::UPPER && place > word + 1 {
                // In `AWSToken` the last capital belongs to the next word.
                let (head, last) = split(text, word, place - 1);
                found!(hear(text, &mut said, word, place - 1, head, value, scope));
                (word, hash) = (place - 1, last);
            }
            let in_run = class <= Class::DIGIT;
            if ends && !in_run {
                found!(secrets::bare(text, run, place, scope));
                if place == run + 2 && email::spelled(text, run, place) {
                    found!(scope.report(Kind::Email));
                }
                if digits > 0 {
                    found!(numbers::bare(text, run, place, scope));
                }
                if place - run >= encoded::LEAST_START && run >= decoded {
                    let (found, end) = encoded::within(text, run, place, scope);
                    found!(found);
                    decoded = end;
                }
            }
            if in_run {
                if before > Class::DIGIT {
                    (run, digits) = (place, 0);
                }
                if ends || before > Class::DIGIT {
                    (word, hash) = (place, 0);
                }
            }
            before = class;
        }
        if class <= Class::DIGIT {
            hash = (hash * words::BASE + (byte | 0x20) as u64) % words::PRIME;
            if class == Class::DIGIT {
                digits += 1;
            }
        } else if class == Class::SYMBOL {
            if byte == b'@' && email::around(text, place) {
                found!(scope.report(Kind::Email));
            }
            found!(secrets::symbol(text, place, scope));
            found!(numbers::symbol(text, place, scope));
        }
        if place == length {
            return None;
        }
        place += 1;
        rest = tail;
    }
}

/// The hash of a word without its last letter, and that of the last letter.
const fn split(text: &[u8], start: usize, end: usize) -> (u64, u64) {
    let mut hash = 0;
    let mut place = start;
    while place < end {
        hash = words::hash(hash, at(text, place));
        place += 1;
    }
    (hash, words::hash(0, at(text, end)))
}

/// What is announced by a word that ends, and by the words before it.
const fn hear(
    text: &[u8],
    said: &mut Said,
    start: usize,
    end: usize,
    hash: u64,
    value: Option<&[u8]>,
    scope: Scope,
) -> Option<Kind> {
    let Some((topic, begin)) = said.hear(text, start, end, hash) else {
        return None;
    };
    match topic {
        Topic::Number(topic) => {
            if let Some(value) = value {
                found!(numbers::value(value, topic, scope));
            }
            found!(numbers::after(text, end, topic, scope));
            numbers::before(text, begin, topic, scope)
        }
        Topic::Secret(topic) => {
            if let Some(value) = value {
                found!(secrets::value(value, topic, scope));
            }
            found!(secrets::after(text, end, topic, scope));
            secrets::before(text, begin, topic, scope)
        }
    }
}
