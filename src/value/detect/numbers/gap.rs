//! What stands between a keyword and its number.

use super::super::bytes::at;
use super::super::packed::{Words, packed, words};

/// How far from its keyword a number may begin.
const REACH: usize = 48;

/// Words that say nothing, as in `passport number is my 123`.
static FILLERS: Words = words![
    b"is" b"are" b"was" b"be" b"no" b"nos" b"nr" b"num" b"number" b"numbers" b"nbr" b"id" b"ids"
    b"code" b"my" b"the" b"his" b"her" b"their" b"our" b"your" b"a" b"value" b"val" b"on" b"at"
    b"me" b"us" b"to" b"it" b"as" b"and" b"in" b"es" b"mi" b"su" b"ist" b"lautet" b"meine" b"mein"
    b"est" b"mon" b"ma" b"le" b"la" b"el" b"nummer" b"numero" b"numer" b"cislo" b"numara"
    b"numarasi" b"numaram" b"n" b"please" b"now" b"equals" b"eq" b"de" b"string" b"text" b"plain"
    b"raw" b"file" b"record" b"with" b"ends" b"new" b"old" b"current" b"del" b"della" b"di" b"der"
    b"des" b"customer" b"client" b"user" b"employee" b"patient" b"person" b"member"
];

/// Those of them behind which no name comes any more.
static IS: Words = words![
    b"is" b"was" b"es" b"ist" b"est" b"lautet" b"equals"
];

/// Words after which the owner is named, as in `passport of John Smith`.
static OF: Words = words![
    b"for" b"of" b"von" b"fur" b"para" b"pour" b"holder" b"owner"
];

/// Whether a digit stands in reach of a keyword, of which what follows it is given; most are followed
/// by none.
pub(super) const fn has_digit(behind: &[u8]) -> bool {
    let (mut rest, mut i) = (behind, 0);
    while i < REACH + 12
        && let [a, b, c, d, e, f, tail @ ..] = rest
    {
        if matches!(*a, b'0'..=b'9')
            || matches!(*b, b'0'..=b'9')
            || matches!(*c, b'0'..=b'9')
            || matches!(*d, b'0'..=b'9')
            || matches!(*e, b'0'..=b'9')
            || matches!(*f, b'0'..=b'9')
        {
            return true;
        }
        rest = tail;
        i += 6;
    }
    while i < REACH + 12
        && let [byte, tail @ ..] = rest
    {
        if matches!(*byte, b'0'..=b'9') {
            return true;
        }
        rest = tail;
        i += 1;
    }
    false
}

/// Where the first letter or digit stands that is not a filler word.
pub(super) const fn after(text: &[u8], from: usize) -> usize {
    let (mut place, mut names) = (from, 0);
    while place < text.len() && place < from + REACH {
        let byte = at(text, place);
        if byte.is_ascii_digit() {
            return place;
        }
        if byte.is_ascii_alphabetic() {
            let end = word_end(text, place);
            if at(text, end).is_ascii_digit() {
                return place;
            }
            if !FILLERS.has(packed(text, place, end)) {
                if OF.has(packed(text, place, end)) {
                    names = 2;
                } else if names > 0 {
                    names -= 1;
                } else {
                    return place;
                }
            } else if IS.has(packed(text, place, end)) {
                names = 0;
            }
            place = end;
        } else {
            if matches!(byte, b':' | b'=') {
                names = 0;
            }
            place += 1;
        }
    }
    place
}

/// Where the number stands that a keyword has with its owner between them, whoever it is, as in
/// `account of shop 12 is 123`.
pub(super) const fn behind_owner(text: &[u8], from: usize) -> Option<usize> {
    if at(text, from) != b' ' || !OF.has(packed(text, from + 1, word_end(text, from + 1))) {
        return None;
    }
    let mut place = from + 1;
    while place < from + REACH {
        match at(text, place) {
            b' ' if IS.has(packed(text, place + 1, word_end(text, place + 1))) => {
                return Some(after(text, place + 1));
            }
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b' ' | b'-' | b'_' | b'\'' => place += 1,
            _ => return None,
        }
    }
    None
}

/// Where blanks end.
pub(super) const fn blank_end(text: &[u8], from: usize) -> usize {
    let mut end = from;
    while end < from + 3 && at(text, end) == b' ' {
        end += 1;
    }
    end
}

/// Where the number ends that stands before a keyword with at least one filler or a bracket between
/// them, as in `123 is my passport number`; with a verb, if that is needed.
pub(super) const fn before(text: &[u8], until: usize, is_needed: bool) -> Option<usize> {
    let (mut end, mut fillers, mut is_said) = (until, 0, !is_needed);
    if until == 0 || !matches!(at(text, until - 1), b' ' | b'(') {
        return None;
    }
    while fillers < 5 {
        while end > 0 && matches!(at(text, end - 1), b' ' | b'(') {
            fillers += (at(text, end - 1) == b'(') as usize;
            end -= 1;
        }
        let start = word_start(text, end);
        if start == end || at(text, end - 1).is_ascii_punctuation() {
            return None;
        }
        if !FILLERS.has(packed(text, start, end)) {
            return if fillers > 0 && is_said {
                Some(end)
            } else {
                None
            };
        }
        is_said = is_said || IS.has(packed(text, start, end));
        fillers += 1;
        end = start;
    }
    None
}

/// Where the word begins that ends at a place, if it holds a digit or a date is looked for.
pub(super) const fn group_before(text: &[u8], end: usize, is_date: bool) -> Option<usize> {
    let comma = is_date && end > 0 && at(text, end - 1) == b',';
    let start = word_start(text, end - comma as usize);
    let mut i = start;
    while i < end {
        if at(text, i).is_ascii_digit() || is_date {
            return Some(start);
        }
        i += 1;
    }
    None
}

const fn word_start(text: &[u8], end: usize) -> usize {
    let mut start = end;
    while start > 0 && end - start < REACH {
        let byte = at(text, start - 1);
        if !byte.is_ascii_alphanumeric() && !matches!(byte, b'-' | b'.' | b'/' | b'+') {
            break;
        }
        start -= 1;
    }
    start
}

#[expect(
    clippy::indexing_slicing,
    reason = "the place is compared with the length first"
)]
const fn word_end(text: &[u8], start: usize) -> usize {
    let (mut end, length) = (start, text.len());
    while end < length && end < start + REACH && matches!(text[end], b'a'..=b'z' | b'A'..=b'Z') {
        end += 1;
    }
    end
}

/// How many letters and digits stand at a place, in groups with a separator between them, each
/// with a digit.
#[derive(Clone, Copy)]
pub(super) struct Marks {
    pub(super) letters: usize,
    pub(super) digits: usize,
}

impl Marks {
    pub(super) const fn read(text: &[u8], start: usize) -> Self {
        let mut marks = Self {
            letters: 0,
            digits: 0,
        };
        let mut place = start;
        while place < start + REACH {
            let (mut end, mut digits) = (place, 0);
            while at(text, end).is_ascii_alphanumeric() && end < start + REACH {
                digits += at(text, end).is_ascii_digit() as usize;
                end += 1;
            }
            // A prefix of letters with a dash belongs to it, as in `AB-123456`.
            let prefix = place == start && end > place && end <= place + 4 && at(text, end) == b'-';
            if end == place || digits == 0 && !prefix {
                break;
            }
            marks.digits += digits;
            marks.letters += end - place - digits;
            if !matches!(at(text, end), b' ' | b'-' | b'/' | b'_') {
                break;
            }
            place = end + 1;
        }
        marks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_say_nothing_are_passed_over() {
        for text in [
            "ssn: 1",
            "ssn = 1",
            "ssn is 1",
            "ssn number: '1",
            "ssn of John Smith is 1",
            "ssn -> [1",
            "ssn for my mother: 1",
        ] {
            assert_eq!(after(text.as_bytes(), 3), text.len() - 1, "{text}");
        }
        for text in ["ssn checks 1", "ssn of one two three 1"] {
            assert!(after(text.as_bytes(), 3) < text.len() - 1, "{text}");
        }
    }

    #[test]
    fn a_number_before_its_keyword_needs_a_word_or_bracket_between() {
        for (text, end) in [
            ("12 is my ssn", Some(2)),
            ("1 2 (ssn", Some(3)),
            ("12 ssn", None),
        ] {
            assert_eq!(
                before(text.as_bytes(), text.len() - 3, false),
                end,
                "{text}"
            );
        }
    }

    #[test]
    fn only_groups_with_digits_count() {
        let marks = Marks::read(b"AB-12 34 none", 0);
        assert_eq!((marks.letters, marks.digits), (2, 4));
    }
}
