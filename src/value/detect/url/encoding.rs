//! Encodings in URLs taken off.

use super::super::bytes::{at, part};

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

/// The first `length` bytes of a room, and what is known of them.
#[derive(Clone, Copy)]
pub(super) struct Text {
    pub(super) length: usize,
    /// Where [`peel`] would change it first; the length, if nowhere.
    pub(super) encoded: usize,
    /// Whether an `@` is in it.
    pub(super) at: bool,
}

/// Writes a URL into `room`, which is at least as long, without what the standard leaves out:
/// controls and spaces around it, tabs and line ends within.
pub(super) const fn clean(url: &[u8], room: &mut [u8]) -> Text {
    let (mut start, mut end) = (0, url.len());
    while start < end && at(url, start) <= b' ' {
        start += 1;
    }
    while end > start && at(url, end - 1) <= b' ' {
        end -= 1;
    }
    let url = part(url, start, end);
    let (mut encoded, mut at_sign, mut broken) = (usize::MAX, false, false);
    let mut rest = url;
    while let [byte, tail @ ..] = rest {
        match *byte {
            b'@' => at_sign = true,
            b'\t' | b'\n' | b'\r' => broken = true,
            b'%' | ..b' ' | 0x7f.. if encoded == usize::MAX => encoded = url.len() - rest.len(),
            _ => {}
        }
        rest = tail;
    }
    let mut length = 0;
    if !broken && let Some((front, _)) = room.split_at_mut_checked(url.len()) {
        front.copy_from_slice(url);
        length = url.len();
    } else {
        // The place of what is encoded first moves with what is left out before it.
        encoded = usize::MAX;
        let mut rest = url;
        while let [byte, tail @ ..] = rest {
            if !matches!(*byte, b'\t' | b'\n' | b'\r') {
                if encoded == usize::MAX && matches!(*byte, b'%' | ..b' ' | 0x7f..) {
                    encoded = length;
                }
                super::put(room, length, *byte);
                length += 1;
            }
            rest = tail;
        }
    }
    Text {
        length,
        encoded: if encoded < length { encoded } else { length },
        at: at_sign,
    }
}

/// Takes one layer of percent-encoding off, in place, and look-alikes with it.
#[expect(
    clippy::indexing_slicing,
    reason = "every place is below the length, which is compared with that of the room"
)]
pub(super) const fn peel(room: &mut [u8], text: Text) -> Text {
    let length = if text.length < room.len() {
        text.length
    } else {
        room.len()
    };
    let (mut from, mut to) = (text.encoded, text.encoded);
    let mut encoded = usize::MAX;
    let mut at_sign = text.at;
    while from < length {
        let mut byte = room[from];
        if byte == b'%' || byte < b' ' || byte > 0x7e {
            (byte, from) = unmasked(room, from, length);
            if byte == b'%' && encoded > to {
                encoded = to;
            }
            at_sign |= byte == b'@';
            if byte.is_ascii_control() {
                continue;
            }
        } else {
            from += 1;
        }
        // What is written is never longer than what was read.
        room[to] = byte;
        to += 1;
    }
    Text {
        length: to,
        encoded: if encoded < to { encoded } else { to },
        at: at_sign,
    }
}

/// The byte at a place, decoded and folded, and the place behind it; 0 for what cannot be seen.
const fn unmasked(text: &[u8], place: usize, end: usize) -> (u8, usize) {
    let (first, next) = decoded(text, place, end);
    if first.is_ascii() {
        return (first, next);
    }
    let (second, after) = decoded(text, next, end);
    let (third, after_third) = decoded(text, after, end);
    match folded(first, second, third) {
        Some((plain, 3)) => (plain, after_third),
        Some((plain, _)) => (plain, after),
        None => (first, next),
    }
}

/// The same, but decoded twice.
pub(super) const fn unmasked_twice(text: &[u8], place: usize, end: usize) -> (u8, usize) {
    let (first, next) = decoded_twice(text, place, end);
    if first.is_ascii() {
        return (first, next);
    }
    let (second, after) = decoded_twice(text, next, end);
    let (third, after_third) = decoded_twice(text, after, end);
    match folded(first, second, third) {
        Some((plain, 3)) => (plain, after_third),
        Some((plain, _)) => (plain, after),
        None => (first, next),
    }
}
