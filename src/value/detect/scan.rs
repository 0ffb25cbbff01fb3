//! The one reading of a text.

use super::bytes::{at, run_end};
use super::words::Topic;
use super::{Scope, email, encoded, numbers, secrets, words};
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
    read(text, scope, 0)
}

/// The same for a text that was decoded: it is not decoded once more.
pub(super) const fn scan_decoded(text: &[u8], scope: Scope) -> Option<Kind> {
    read(text, scope, text.len())
}

/// Reads a text; no run that begins before `decoded` is decoded.
const fn read(text: &[u8], scope: Scope, mut decoded: usize) -> Option<Kind> {
    let mut i = 0;
    while i < text.len() {
        let byte = at(text, i);
        if !byte.is_ascii_alphanumeric() {
            if byte == b'@' && email::around(text, i) {
                found!(scope.report(Kind::Email));
            }
            if matches!(byte, b'+' | b'(' | b'-' | b'%' | b':' | b';' | b'$' | b'/') {
                found!(secrets::symbol(text, i, scope));
                found!(numbers::symbol(text, i, scope));
            }
            i += 1;
            continue;
        }
        let end = run_end(text, i);
        found!(secrets::bare(text, i, end, scope));
        found!(numbers::bare(text, i, end, scope));
        if end - i == 2 && email::spelled(text, i, end) {
            found!(scope.report(Kind::Email));
        }
        found!(announced(text, i, end, scope));
        if end - i >= encoded::LEAST_START && i >= decoded {
            let (found, end) = encoded::within(text, i, end, scope);
            found!(found);
            decoded = end;
        }
        i = end;
    }
    None
}

/// What the words in a run of letters and digits announce.
const fn announced(text: &[u8], start: usize, end: usize, scope: Scope) -> Option<Kind> {
    let mut i = start;
    while i < end {
        let (byte, before) = (at(text, i), if i > start { at(text, i - 1) } else { 0 });
        let begins = byte.is_ascii_alphabetic()
            && (!before.is_ascii_alphabetic()
                || before.is_ascii_lowercase() && byte.is_ascii_uppercase());
        if begins && let Some((topic, behind)) = words::heard(text, i) {
            match topic {
                Topic::Number(topic) => {
                    found!(numbers::after(text, behind, topic, scope));
                    found!(numbers::before(text, i, topic, scope));
                }
                Topic::Secret(topic) => {
                    found!(secrets::after(text, behind, topic, scope));
                    found!(secrets::before(text, i, topic, scope));
                }
            }
        }
        i += 1;
    }
    None
}
