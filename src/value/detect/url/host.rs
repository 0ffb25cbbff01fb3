//! Hosts of URLs, as the WHATWG URL standard parses them.

use super::super::bytes::{at, part};
use super::encoding::decoded;
use super::ipv6;

/// The code points that no host may hold.
macro_rules! forbidden {
    () => {
        0 | b'\t'
            | b'\n'
            | b'\r'
            | b' '
            | b'#'
            | b'/'
            | b':'
            | b'<'
            | b'>'
            | b'?'
            | b'@'
            | b'['
            | b'\\'
            | b']'
            | b'^'
            | b'|'
    };
}

/// A host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Host {
    None,
    /// A name, or that of a scheme that is not special: what is written.
    Name,
    Ipv4(u32),
    Ipv6([u16; 8]),
    /// A name that is not ASCII, or has a label in Punycode.
    Undecided,
}

/// The host between two places; none if it is not one.
pub(super) const fn parse(text: &[u8], start: usize, end: usize, special: bool) -> Option<Host> {
    if at(text, start) == b'[' && start < end {
        if at(text, end - 1) != b']' {
            return None;
        }
        return match ipv6::parse(part(text, start + 1, end - 1)) {
            Some(pieces) => Some(Host::Ipv6(pieces)),
            None => None,
        };
    }
    if special {
        return name(text, start, end);
    }
    let mut i = start;
    while i < end {
        if matches!(at(text, i), forbidden!()) {
            return None;
        }
        i += 1;
    }
    Some(if start < end { Host::Name } else { Host::None })
}

/// The host of a special scheme, which is percent-decoded first.
const fn name(text: &[u8], start: usize, end: usize) -> Option<Host> {
    let mut i = start;
    // Where a label begins, its first byte, and whether it has more than digits.
    let (mut label, mut first, mut other) = (start, 0, false);
    let mut last = (start, 0, false);
    while i < end {
        let (byte, next) = match at(text, i) {
            b'%' => decoded(text, i, end),
            byte => (byte, i + 1),
        };
        match byte {
            b'.' => {
                last = (label, first, other);
                (label, first, other) = (next, 0, false);
                i = next;
                continue;
            }
            b'0'..=b'9' => {}
            0x80.. => return Some(Host::Undecided),
            forbidden!() | ..=b' ' | b'%' | 0x7f => return None,
            b'x' | b'X' if first == 0 && is_punycode(text, next, end) => {
                return Some(Host::Undecided);
            }
            _ => other = true,
        }
        first = if first == 0 { byte } else { first };
        i = next;
    }
    if start == end {
        return None;
    }
    // A final dot does not count.
    if first == 0 {
        (label, first, other) = last;
    }
    if first.is_ascii_digit() && (!other || number(text, label, end).is_some()) {
        return match ipv4(text, start, end) {
            Some(address) => Some(Host::Ipv4(address)),
            None => None,
        };
    }
    Some(Host::Name)
}

/// Whether a label that begins with `x` goes on like one in Punycode.
const fn is_punycode(text: &[u8], place: usize, end: usize) -> bool {
    let (second, next) = decoded(text, place, end);
    let (third, next) = decoded(text, next, end);
    let (fourth, _) = decoded(text, next, end);
    matches!((second, third, fourth), (b'n' | b'N', b'-', b'-'))
}

/// The number that a label is, in decimal, octal or hexadecimal digits, and where the next label
/// begins; numbers that are too large are all the same.
const fn number(text: &[u8], start: usize, end: usize) -> Option<(u64, usize)> {
    let (first, after_first) = decoded(text, start, end);
    let (second, after_second) = decoded(text, after_first, end);
    let zero = start < end && first == b'0';
    let (radix, mut i) = match second {
        b'x' | b'X' if zero && after_first < end => (16, after_second),
        b'0'..=b'9' if zero && after_first < end => (8, after_first),
        _ => (10, start),
    };
    let mut value: u64 = 0;
    let mut length = 0;
    while i < end {
        let (byte, next) = decoded(text, i, end);
        i = next;
        if byte == b'.' {
            break;
        }
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'f' | b'A'..=b'F' => byte.to_ascii_lowercase() - b'a' + 10,
            _ => return None,
        } as u64;
        if digit >= radix {
            return None;
        }
        value = value * radix + digit;
        if value > u32::MAX as u64 {
            value = u32::MAX as u64 + 1;
        }
        length += 1;
    }
    if length == 0 && radix != 16 {
        None
    } else {
        Some((value, i))
    }
}

const fn ipv4(text: &[u8], start: usize, end: usize) -> Option<u32> {
    let mut address: u64 = 0;
    let mut parts = 0;
    let mut last = 0;
    let mut i = start;
    while i < end {
        if parts > 0 {
            if last > 255 {
                return None;
            }
            address = address << 8 | last;
        }
        (last, i) = match number(text, i, end) {
            Some(found) => found,
            None => return None,
        };
        parts += 1;
        if parts > 4 {
            return None;
        }
    }
    if parts == 0 || last >= 1 << (8 * (5 - parts)) {
        return None;
    }
    Some((address << (8 * (5 - parts)) | last) as u32)
}
