//! Shapes of numbers, and what a text has of them.

use super::super::bytes::at;

/// The longest number that is read, in letters and digits.
const LONGEST: usize = 36;

/// Letters in upper case and digits that were read, without what separated them.
#[derive(Clone, Copy)]
pub(super) struct Taken {
    marks: [u8; LONGEST],
    pub(super) length: usize,
    /// Where reading ended.
    pub(super) end: usize,
}

impl Taken {
    pub(super) const fn nothing(start: usize) -> Self {
        Self {
            marks: [0; LONGEST],
            length: 0,
            end: start,
        }
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "the length is compared with the longest first"
    )]
    pub(super) const fn push(&mut self, byte: u8) {
        if self.length < LONGEST {
            self.marks[self.length] = byte.to_ascii_uppercase();
            self.length += 1;
        }
    }

    /// The letter or digit at a place, or 0.
    pub(super) const fn mark(&self, place: usize) -> u8 {
        at(&self.marks, place)
    }

    /// The value of the digit at a place.
    pub(super) const fn digit(&self, place: usize) -> u32 {
        (self.mark(place).wrapping_sub(b'0') & 15) as u32
    }

    /// The digits between two places as one number.
    pub(super) const fn number(&self, start: usize, end: usize) -> u64 {
        let (mut number, mut i) = (0_u64, start);
        while i < end {
            number = number.wrapping_mul(10).wrapping_add(self.digit(i) as u64);
            i += 1;
        }
        number
    }

    /// Whether all of them are the same.
    pub(super) const fn is_uniform(&self) -> bool {
        let mut i = 1;
        while i < self.length {
            if self.mark(i) != self.mark(0) {
                return false;
            }
            i += 1;
        }
        true
    }
}

/// What separates the groups of a number.
pub(super) const fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'.' | b'/' | b'_')
}

/// Behind the separators at a place, which are three at most, as in ` - `.
pub(super) const fn behind_separators(text: &[u8], place: usize) -> usize {
    let mut end = place;
    while end < place + 3 && is_separator(at(text, end)) {
        end += 1;
    }
    end
}

/// Reads a shape at a place, up to the end of a word.
///
/// In a shape `9` is a digit, `A` a letter, `?` either, a space separators that may be missing,
/// `~` separators that may not; everything else stands for itself, letters in lower case.
pub(super) const fn take(text: &[u8], start: usize, shape: &[u8]) -> Option<Taken> {
    let mut taken = Taken::nothing(start);
    let (mut place, mut i) = (start, 0);
    while i < shape.len() {
        let (sign, byte) = (at(shape, i), at(text, place));
        match sign {
            b' ' => place = behind_separators(text, place),
            b'~' => {
                let behind = behind_separators(text, place);
                if behind == place {
                    return None;
                }
                place = behind;
            }
            _ => {
                let fits = match sign {
                    b'9' => byte.is_ascii_digit(),
                    b'A' => byte.is_ascii_alphabetic(),
                    b'?' => byte.is_ascii_alphanumeric(),
                    _ => byte.to_ascii_lowercase() == sign,
                };
                if !fits {
                    return None;
                }
                if byte.is_ascii_alphanumeric() {
                    taken.push(byte);
                }
                place += 1;
            }
        }
        i += 1;
    }
    taken.end = place;
    if is_end(text, place) {
        Some(taken)
    } else {
        None
    }
}

/// Reads digits and what separates them, until something else comes or there are too many.
pub(super) const fn take_digits(text: &[u8], start: usize) -> Taken {
    let mut taken = Taken::nothing(start);
    let mut place = start;
    while taken.length < LONGEST {
        let behind = behind_separators(text, place);
        if !at(text, behind).is_ascii_digit() || (behind > place && taken.length == 0) {
            break;
        }
        // A group that runs into letters is not part of the number.
        let mut end = behind;
        while at(text, end).is_ascii_digit() && end < behind + LONGEST {
            end += 1;
        }
        if at(text, end).is_ascii_alphabetic() && taken.length > 0 {
            break;
        }
        while behind < end && place < end {
            place = if place < behind { behind } else { place };
            taken.push(at(text, place));
            place += 1;
        }
        taken.end = end;
    }
    taken
}

/// Whether nothing follows that belongs to the same number or word.
pub(super) const fn is_end(text: &[u8], place: usize) -> bool {
    match at(text, place) {
        b'-' | b'.' => !at(text, place + 1).is_ascii_digit(),
        next => !next.is_ascii_alphanumeric(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_may_be_missing_only_where_the_shape_says_so() {
        let fits = |text: &str, shape: &str| take(text.as_bytes(), 0, shape.as_bytes()).is_some();
        for text in ["123456", "123 456", "123-456", "123 - 456", "123.456)"] {
            assert!(fits(text, "999 999"), "{text}");
        }
        for text in [
            "12345",
            "1234567",
            "123    456",
            "123:456",
            "123456a",
            "123456-7",
        ] {
            assert!(!fits(text, "999 999"), "{text}");
        }
        assert!(fits("1/2", "9~9") && !fits("12", "9~9"));
        assert!(fits("DE1x", "de9?") && !fits("DK1x", "de9?"));
    }

    #[test]
    fn digits_are_read_up_to_what_is_none() {
        for (text, digits) in [("12 34-5x", 4), ("12 34-56 x", 6), ("x1", 0), ("1:2", 1)] {
            assert_eq!(take_digits(text.as_bytes(), 0).length, digits, "{text}");
        }
    }
}
