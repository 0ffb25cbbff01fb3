//! IPv6 addresses, as the WHATWG URL standard parses them.

use super::super::bytes::at;

/// The eight pieces of an address, written without its brackets.
pub(super) const fn parse(text: &[u8]) -> Option<[u16; 8]> {
    let mut pieces = [0; 8];
    let mut count = 0;
    let mut gap = None;
    let mut i = 0;
    if at(text, 0) == b':' {
        if at(text, 1) != b':' {
            return None;
        }
        i = 2;
        gap = Some(0);
    }
    while i < text.len() {
        if count == 8 {
            return None;
        }
        if at(text, i) == b':' {
            if gap.is_some() {
                return None;
            }
            i += 1;
            gap = Some(count);
            continue;
        }
        let begun = i;
        let mut value: u16 = 0;
        while i < begun + 4
            && let Some(digit) = (at(text, i) as char).to_digit(16)
        {
            value = value << 4 | digit as u16;
            i += 1;
        }
        if at(text, i) == b'.' {
            if i == begun || count > 6 {
                return None;
            }
            let (high, low) = match dotted(text, begun) {
                Some(halves) => halves,
                None => return None,
            };
            set(&mut pieces, count, high);
            set(&mut pieces, count + 1, low);
            count += 2;
            break;
        }
        if at(text, i) == b':' {
            i += 1;
            if i == text.len() {
                return None;
            }
        } else if i < text.len() || i == begun {
            return None;
        }
        set(&mut pieces, count, value);
        count += 1;
    }
    match gap {
        Some(gap) => Some(spread(pieces, gap, count)),
        None if count == 8 => Some(pieces),
        None => None,
    }
}

/// Moves the pieces behind the gap to the end.
const fn spread(pieces: [u16; 8], gap: usize, count: usize) -> [u16; 8] {
    let mut spread = [0; 8];
    let mut i = 0;
    while i < count {
        let place = if i < gap { i } else { i + 8 - count };
        set(&mut spread, place, get(&pieces, i));
        i += 1;
    }
    spread
}

/// The four decimal bytes at the end of an IPv6 address.
const fn dotted(text: &[u8], start: usize) -> Option<(u16, u16)> {
    let mut i = start;
    let mut address: u32 = 0;
    let mut parts = 0;
    while i < text.len() {
        if parts > 0 {
            if at(text, i) != b'.' || parts == 4 {
                return None;
            }
            i += 1;
        }
        let begun = i;
        let mut value: u32 = 0;
        while at(text, i).is_ascii_digit() {
            if i > begun && value == 0 {
                return None;
            }
            value = value * 10 + (at(text, i) - b'0') as u32;
            if value > 255 {
                return None;
            }
            i += 1;
        }
        if i == begun {
            return None;
        }
        address = address << 8 | value;
        parts += 1;
    }
    if parts == 4 {
        Some(((address >> 16) as u16, address as u16))
    } else {
        None
    }
}

#[expect(
    clippy::indexing_slicing,
    reason = "the place is compared with the length first"
)]
const fn set(pieces: &mut [u16; 8], place: usize, value: u16) {
    if place < pieces.len() {
        pieces[place] = value;
    }
}

#[expect(
    clippy::indexing_slicing,
    reason = "the place is compared with the length first"
)]
const fn get(pieces: &[u16; 8], place: usize) -> u16 {
    if place < pieces.len() {
        pieces[place]
    } else {
        0
    }
}
