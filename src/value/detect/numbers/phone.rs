//! Telephone numbers.

use super::super::bytes::{at, has_at};
use super::date;
use super::shape::{is_end, is_separator, take};

/// The longest international number (ITU-T E.164).
const LONGEST: usize = 15;

/// Digits in groups, as they are read.
#[derive(Clone, Copy)]
struct Read {
    digits: usize,
    groups: usize,
    /// The lengths of the first groups, four bits each.
    lengths: u64,
    /// Dots between all groups.
    dots: bool,
    end: usize,
}

/// Whether an international number begins at a `+`.
pub(super) const fn plus(text: &[u8], place: usize) -> bool {
    let before = if place > 0 { at(text, place - 1) } else { 0 };
    let joined = matches!(before, b'-' | b'.') && place > 1 && at(text, place - 2).is_ascii_digit();
    if joined || before.is_ascii_alphanumeric() || matches!(before, b'+' | b')') {
        return false;
    }
    let start = if at(text, place + 1) == b'(' {
        place + 2
    } else {
        place + 1
    };
    international(text, start, 9)
}

/// Whether a number with its country's code begins at a digit.
const fn international(text: &[u8], start: usize, shortest: usize) -> bool {
    let american = at(text, start) == b'1';
    match (at(text, start), at(text, start + 1)) {
        // Codes that are not given out (ITU-T E.164, list of assigned codes).
        (b'2', b'8') | (b'8', b'3' | b'9') => return false,
        (b'9', b'9') if matches!(at(text, start + 2), b'0' | b'1' | b'9') => return false,
        (b'1'..=b'9', _) => {}
        _ => return false,
    }
    let mut limit = 1;
    while limit <= 8 {
        let read = read(text, start, limit);
        if read.groups < limit {
            return false;
        }
        if read.digits > LONGEST {
            return false;
        }
        if is_behind(text, read.end)
            && if american {
                // In groups behind a `+`, one that nobody could dial is meant for one.
                read.digits == 11 && area_follows(text, start + 1)
                    || is_signed(text, start) && read.groups >= 4 && read.digits >= 10
            } else {
                // Not decimals, nor dates whose years have six digits.
                read.digits >= shortest && !(read.groups == 2 && read.dots) && read.lengths != 0x622
            }
        {
            return true;
        }
        limit += 1;
    }
    false
}

const fn is_signed(text: &[u8], start: usize) -> bool {
    start > 0 && at(text, start - 1) == b'+'
}

/// Whether the next digit can begin a North American area code.
const fn area_follows(text: &[u8], place: usize) -> bool {
    let mut place = place;
    let mut i = 0;
    while i < 3 && !at(text, place).is_ascii_digit() {
        place += 1;
        i += 1;
    }
    matches!(at(text, place), b'2'..=b'9')
}

/// Whether a North American number begins at its bracket.
pub(super) const fn bracket(text: &[u8], place: usize) -> bool {
    matches!(at(text, place + 1), b'2'..=b'9')
        && at(text, place + 2).is_ascii_digit()
        && at(text, place + 3).is_ascii_digit()
        && at(text, place + 4) == b')'
        && {
            let start = place + 5;
            let spaces = is_separator(at(text, start)) as usize;
            american_rest(text, start + spaces, b'-')
                || american_rest(text, start + spaces, b' ')
                || american_rest(text, start + spaces, b'.')
        }
}

/// Whether three digits and four follow, with this between them.
const fn american_rest(text: &[u8], start: usize, between: u8) -> bool {
    let mut i = 0;
    while i < 8 {
        let byte = at(text, start + i);
        if if i == 3 {
            byte != between
        } else {
            !byte.is_ascii_digit()
        } {
            return false;
        }
        i += 1;
    }
    is_behind(text, start + 8)
}

/// Whether a number begins at a run of digits that can be nothing else.
pub(super) const fn bare(text: &[u8], start: usize, end: usize) -> bool {
    let next = at(text, end);
    match end - start {
        3 if matches!(at(text, start), b'2'..=b'9') && matches!(next, b'-' | b'.') => {
            american_rest(text, start + 4, next)
        }
        1 | 3
            if at(text, end - 1) == b'1'
                && (end - start == 1 || has_at(text, start, b"001"))
                && matches!(next, b'-' | b'.' | b' ')
                && matches!(at(text, end + 1), b'2'..=b'9') =>
        {
            let dash = if next == b' ' {
                at(text, end + 4)
            } else {
                next
            };
            at(text, end + 2).is_ascii_digit()
                && at(text, end + 3).is_ascii_digit()
                && at(text, end + 4) == next
                && (next != b' ' || end - start == 3)
                && american_rest(text, end + 5, dash)
        }
        4 | 5 if has_at(text, start, b"00") && matches!(next, b' ' | b'-') => {
            let read = read(text, start + 2, 8);
            read.groups >= 3
                && has_group_of_three(read.lengths)
                && !read.dots
                && international(text, start + 2, 9)
        }
        3..=5 if at(text, start) == b'0' && matches!(next, b' ' | b'-') => {
            matches!(at(text, start + 1), b'1'..=b'9') && national(read(text, start, 8), text)
        }
        _ => false,
    }
}

/// Whether the groups are those of a number with its trunk prefix.
const fn national(read: Read, text: &[u8]) -> bool {
    matches!(
        read.lengths,
        0x434 | 0x4322 | 0x533 | 0x344 | 0x335 | 0x4222 | 0x443
    ) && is_behind(text, read.end)
}

const fn has_group_of_three(lengths: u64) -> bool {
    let mut lengths = lengths;
    while lengths > 0 {
        if lengths & 15 == 3 {
            return true;
        }
        lengths >>= 4;
    }
    false
}

/// Whether a number stands behind a keyword.
pub(super) const fn told(text: &[u8], start: usize, generous: bool) -> bool {
    let read = read(text, start, 8);
    // Dates, and addresses of machines.
    if date::is_iso(text, start) || read.lengths == 0x224 || read.dots && read.groups == 4 {
        return false;
    }
    let shortest = if read.groups > 1 || generous { 7 } else { 9 };
    if read.digits >= shortest && read.digits <= LONGEST && is_behind(text, read.end) {
        // Longer than any country's are numbers of devices.
        return read.groups > 1 || read.digits <= 13;
    }
    // Another number may follow.
    let mut limit = 1;
    while limit < read.groups {
        let cut = self::read(text, start, limit);
        if cut.digits >= 9 && cut.digits <= 13 && limit >= 2 && is_behind(text, cut.end) {
            return true;
        }
        limit += 1;
    }
    take(text, start, b"9999999999").is_some()
}

/// Whether a number may end here: with an extension, or with anything but a letter or digit.
const fn is_behind(text: &[u8], end: usize) -> bool {
    let next = at(text, end);
    let time = next == b':' && at(text, end + 1).is_ascii_digit();
    !next.is_ascii_alphanumeric() && is_end(text, end) && !time
        || matches!(next, b'x' | b'X') && at(text, end + 1).is_ascii_digit()
        || has_at(text, end, b"ext")
}

/// Reads so many groups of digits at most, with a separator or two and brackets between them.
const fn read(text: &[u8], start: usize, groups: usize) -> Read {
    let mut read = Read {
        digits: 0,
        groups: 0,
        lengths: 0,
        dots: true,
        end: start,
    };
    let mut place = start;
    while read.groups < groups && read.digits <= LONGEST {
        let mut end = place;
        while at(text, end).is_ascii_digit() && end < place + LONGEST + 1 {
            end += 1;
        }
        if end == place {
            return read;
        }
        read.digits += end - place;
        read.groups += 1;
        read.lengths = read.lengths << 4 | (end - place) as u64 & 15;
        read.end = end;
        place = end;
        let mut i = 0;
        while i < 3 && matches!(at(text, place), b' ' | b'-' | b'.' | b'/' | b'(' | b')') {
            place += 1;
            i += 1;
        }
        if i == 0 {
            return read;
        }
        if at(text, place).is_ascii_digit() {
            read.dots &= i == 1 && at(text, end) == b'.';
        }
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plus_begins_a_number_with_its_country() {
        for text in [
            "+441632960123",
            "+44 1632 960123",
            "+1 212-555-0100",
            "+33 (185) 555-392",
            "+12125550100 (home)",
            "+1 (142) 018-955",
        ] {
            assert!(plus(text.as_bytes(), 0), "{text}");
        }
        for text in [
            "+02:00",
            "+1",
            "+1785345903",
            "+12 34",
            "+999999-12-25",
            "+262142-12-31",
            "+255959.999",
            "+4412345678901234",
            "+2555550100x",
        ] {
            assert!(!plus(text.as_bytes(), 0), "{text}");
        }
        assert!(!plus(b"1+441632960123", 1));
    }

    #[test]
    fn american_numbers_are_known_by_their_groups() {
        let is_bare = |text: &str, end| bare(text.as_bytes(), 0, end);
        assert!(is_bare("212-555-0100", 3) && is_bare("212.555.0100 x12", 3));
        assert!(is_bare("1-212-555-0100", 1) && is_bare("001-212-555-0100", 3));
        assert!(!is_bare("112-555-0100", 3) && !is_bare("212-555.0100", 3));
        assert!(!is_bare("212-555-01000", 3) && !is_bare("212 555 0100", 3));
        assert!(bracket(b"(212) 555-0100", 0) && !bracket(b"(212) 555", 0));
    }

    #[test]
    fn a_keyword_makes_numbers_of_other_forms() {
        for text in ["2125550100", "555 0100", "0163 296 0123", "04.05.06.07.08"] {
            assert!(told(text.as_bytes(), 0, false), "{text}");
        }
        for text in [
            "2024-01-15 10:00",
            "10.20.30.40",
            "123456",
            "490154203237518",
        ] {
            assert!(!told(text.as_bytes(), 0, false), "{text}");
        }
        assert!(told(b"5550100", 0, true) && !told(b"5550100", 0, false));
    }
}
