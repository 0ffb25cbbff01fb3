//! Encodings in URLs taken off.

use super::super::bytes::at;

/// The byte at a place, percent-decoded once, and the place behind it; 0 at the end.
pub(super) const fn decoded(text: &[u8], place: usize, end: usize) -> (u8, usize) {
    if place >= end {
        return (0, end);
    }
    if at(text, place) == b'%'
        && place + 2 < end
        && let (Some(high), Some(low)) = (
            (at(text, place + 1) as char).to_digit(16),
            (at(text, place + 2) as char).to_digit(16),
        )
    {
        return ((high << 4 | low) as u8, place + 3);
    }
    (at(text, place), place + 1)
}

/// The byte at a place, percent-decoded twice, and the place behind it; 0 at the end.
pub(super) const fn decoded_twice(text: &[u8], place: usize, end: usize) -> (u8, usize) {
    let (byte, next) = decoded(text, place, end);
    if byte != b'%' || next == place + 1 {
        return (byte, next);
    }
    // An encoded `%`: it and what follows may be an encoded byte in their turn.
    let (high, after_high) = decoded(text, next, end);
    let (low, after_low) = decoded(text, after_high, end);
    match ((high as char).to_digit(16), (low as char).to_digit(16)) {
        (Some(high), Some(low)) if after_high < end => ((high << 4 | low) as u8, after_low),
        _ => (byte, next),
    }
}

/// The ASCII character that three bytes of UTF-8 look like and how many of them it takes; 0 for
/// what cannot be seen, and none where they are just what they are.
pub(super) const fn folded(first: u8, second: u8, third: u8) -> Option<(u8, usize)> {
    Some(match (first, second, third) {
        // The soft hyphen; zero-width characters, joiners and marks of direction.
        (0xc2, 0xad, _) => (0, 2),
        (0xe2, 0x80, 0x8b..=0x8f | 0xa8..=0xae) | (0xe2, 0x81, 0xa0..=0xaf) => (0, 3),
        (0xef, 0xbb, 0xbf) | (0xef, 0xb8, 0x80..=0x8f) => (0, 3),
        (0xef, 0xb9, 0xab) => (b'@', 3),
        // Full-width ASCII, U+FF01 to U+FF5E.
        (0xef, 0xbc, 0x81..=0xbf) => (third - 0x60, 3),
        (0xef, 0xbd, 0x80..=0x9e) => (third - 0x20, 3),
        // Cyrillic letters with the shape of Latin ones.
        (0xd0, 0xb0 | 0x90, _) => (b'a', 2),
        (0xd0, 0xb5 | 0x95, _) => (b'e', 2),
        (0xd0, 0xba | 0x9a, _) => (b'k', 2),
        (0xd0, 0xbe | 0x9e, _) => (b'o', 2),
        (0xd0, 0xa0, _) | (0xd1, 0x80, _) => (b'p', 2),
        (0xd0, 0xa1, _) | (0xd1, 0x81, _) => (b'c', 2),
        (0xd0, 0x85, _) | (0xd1, 0x95, _) => (b's', 2),
        (0xd0, 0x86, _) | (0xd1, 0x96, _) => (b'i', 2),
        (0xd1, 0x83, _) => (b'y', 2),
        (0xd0, 0xa5, _) | (0xd1, 0x85, _) => (b'x', 2),
        _ => return None,
    })
}

/// Takes one layer of percent-encoding off the first `length` bytes, in place, and look-alikes
/// with it. Says how long they became.
pub(super) const fn peel(room: &mut [u8], length: usize) -> usize {
    let (mut from, mut to) = (0, 0);
    while from < length {
        let (first, after) = decoded(room, from, length);
        from = after;
        let mut byte = first;
        if !first.is_ascii() {
            let (second, after) = decoded(room, from, length);
            let (third, after_third) = decoded(room, after, length);
            if let Some((plain, taken)) = folded(first, second, third) {
                byte = plain;
                from = if taken == 3 { after_third } else { after };
            }
        }
        if !matches!(byte, 0 | b'\t' | b'\n' | b'\r') {
            super::put(room, to, byte);
            to += 1;
        }
    }
    to
}

/// Whether [`peel`] may change a text.
pub(super) const fn is_encoded(text: &[u8]) -> bool {
    let mut i = 0;
    while i < text.len() {
        if at(text, i) == b'%' || !at(text, i).is_ascii() {
            return true;
        }
        i += 1;
    }
    false
}
