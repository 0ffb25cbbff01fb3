//! What ties a value to its keyword.

use super::super::bytes::{at, has_at};
use super::assignment::Link;

/// What ties a value to what stands before a place, and where that ends.
pub(super) const fn operator(text: &[u8], from: usize) -> Option<(Link, usize)> {
    let mut i = blank_end(text, from);
    let first = i;
    let (mut equals, mut colons) = (0, 0);
    while i < first + 4
        && matches!(
            at(text, i),
            b'=' | b':' | b'!' | b'?' | b'+' | b'.' | b'-' | b'>' | b'|' | b'~'
        )
    {
        let byte = at(text, i);
        // The value itself may begin with `!`, `-` or `.`.
        if (equals > 0 || colons > 0) && !matches!(byte, b'=' | b'>' | b':') {
            break;
        }
        equals += matches!(byte, b'=' | b'>') as usize;
        colons += (byte == b':') as usize;
        i += 1;
    }
    if equals > 0 {
        return Some((Link::Assigned, i));
    }
    if colons == 1 {
        return Some((Link::Colon, i));
    }
    match at(text, first) {
        b'|' if at(text, first + 1) == b'|' => Some((Link::Assigned, first + 2)),
        b',' => Some((Link::Comma, first + 1)),
        b'|' | b';' => Some((Link::Is, first + 1)),
        b'<' if at(text, first + 1) == b'-' => Some((Link::Assigned, first + 2)),
        b'(' if matches!(at(text, first + 1), b'"' | b'\'' | b'`') => {
            Some((Link::Assigned, first + 1))
        }
        b'.' if has_at(text, first, b".assign(") || has_at(text, first, b".equals(") => {
            Some((Link::Assigned, first + 8))
        }
        _ => None,
    }
}

/// Where the verbs end that stand at a place, one behind the other: `was changed to`.
pub(super) const fn verbs(text: &[u8], from: usize) -> Option<usize> {
    let mut best = verb(text, from);
    let mut more = 0;
    while more < 2
        && let Some(end) = best
        && let Some(next) = verb(text, end)
    {
        best = Some(next);
        more += 1;
    }
    best
}

/// Where a verb ends that stands at a place, or a word in its stead.
const fn verb(text: &[u8], from: usize) -> Option<usize> {
    // The words by their first letters, so that most words of a text are compared with none.
    let verbs: &[&[u8]] = match at(text, from) {
        b'i' | b'I' => &[b"is ", b"is: ", b"ist "],
        b'e' | b'E' => &[b"es ", b"est ", b"equals ", b"e ", b"er "],
        b'w' | b'W' => &[b"was "],
        b't' | b'T' => &[b"to ", b"til "],
        b's' | b'S' => &[b"set to "],
        b'n' | b'N' => &[b"now "],
        b'a' | b'A' => &[b"auf "],
        b'c' | b'C' => &[b"changed to "],
        b'o' | b'O' => &[b"on "],
        b'z' | b'Z' => &[b"zu "],
        b'l' | b'L' => &[b"lautet "],
        b'j' | b'J' => &[b"jest "],
        b'-' => &[b"- ", b"-> "],
        _ => return None,
    };
    let mut rest = verbs;
    while let [verb, others @ ..] = rest {
        if has_at(text, from, verb) {
            return Some(from + verb.len());
        }
        rest = others;
    }
    None
}

pub(super) const fn blank_end(text: &[u8], from: usize) -> usize {
    let mut i = from;
    while i < from + 8 && matches!(at(text, i), b' ' | b'\t') {
        i += 1;
    }
    i
}
