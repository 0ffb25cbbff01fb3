//! The value before a keyword, as in a comparison that is turned round.

use super::super::bytes::{at, has_at};
use super::assignment::{Given, Link};

/// What stands before a comparison or verb that leads to the identifier that begins at a place,
/// as in `"…" == password`.
pub(super) const fn given(text: &[u8], until: usize) -> Option<Given> {
    if !may_lead(text, until) {
        return None;
    }
    // The identifier may have begun before its keyword.
    let mut i = until;
    while i > 0 && until - i < 40 && is_of_name(at(text, i - 1)) {
        i -= 1;
    }
    let name = i;
    i = back_over_blanks(text, i);
    let (mut equals, operator) = (0, i);
    while i > 0 && operator - i < 3 && matches!(at(text, i - 1), b'=' | b'!') {
        equals += (at(text, i - 1) == b'=') as usize;
        i -= 1;
    }
    let is_compared = equals > 0 && operator - i >= 2;
    if !is_compared {
        i = match before_words(text, operator) {
            Some(verb) if operator < name || name < until => verb,
            Some(verb) => verb,
            None => return None,
        };
    }
    let end = back_over_blanks(text, i);
    if end == 0 {
        return None;
    }
    let last = at(text, end - 1);
    let is_quoted = matches!(last, b'"' | b'\'' | b'`');
    let end = if is_quoted { end - 1 } else { end };
    let mut start = end;
    while start > 0 && end - start < 128 {
        let byte = at(text, start - 1);
        if is_quoted && byte == last || !is_quoted && byte.is_ascii_whitespace() {
            break;
        }
        start -= 1;
    }
    let link = if is_compared {
        Link::Assigned
    } else {
        Link::Is
    };
    Some(Given {
        link,
        is_quoted,
        start,
        end,
    })
}

/// Whether the two letters before a space may be the end of such words, or there is no space. Asked
/// first, because it spares most words of a text the rest.
const fn may_lead(text: &[u8], until: usize) -> bool {
    if until < 3 {
        return false;
    }
    at(text, until - 1) != b' '
        || matches!(
            (at(text, until - 3) | 0x20, at(text, until - 2) | 0x20),
            (b'h' | b'l', b'e')
                | (b'm', b'y')
                | (b'u' | b'e' | b'i', b'r')
                | (b'i' | b'a', b's')
                | (b' ' | b'l', b'a')
                | (b'i', b'n')
                | (_, b'=' | b'!' | b' ')
        )
}

/// Where `is the`, `is my` and the like begin that end at a place.
const fn before_words(text: &[u8], until: usize) -> Option<usize> {
    const PHRASES: &[&[u8]] = &[
        b"is the",
        b"is my",
        b"is our",
        b"is your",
        b"is his",
        b"is her",
        b"is their",
        b"is a",
        b"ist das",
        b"ist mein",
        b"es la",
        b"est le",
        b"as the",
        b"as my",
        b"as",
    ];
    let mut i = 0;
    while i < PHRASES.len() {
        #[expect(clippy::indexing_slicing, reason = "below the length")]
        let phrase = PHRASES[i];
        if until > phrase.len() + 1
            && at(text, until - phrase.len() - 1) == b' '
            && has_at(text, until - phrase.len(), phrase)
        {
            return Some(until - phrase.len());
        }
        i += 1;
    }
    None
}

const fn back_over_blanks(text: &[u8], from: usize) -> usize {
    let mut i = from;
    while i > 0 && from - i < 4 && at(text, i - 1) == b' ' {
        i -= 1;
    }
    i
}

const fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'$')
}
