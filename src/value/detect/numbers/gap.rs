//! What stands between a keyword and its number.

use super::super::bytes::{at, has_at};

/// How far from its keyword a number may begin.
const REACH: usize = 48;

/// Words that say nothing, as in `passport number is my 123`.
const FILLERS: &[&[u8]] = &[
    b"is",
    b"are",
    b"was",
    b"be",
    b"no",
    b"nos",
    b"nr",
    b"num",
    b"number",
    b"numbers",
    b"nbr",
    b"id",
    b"ids",
    b"code",
    b"my",
    b"the",
    b"his",
    b"her",
    b"their",
    b"our",
    b"your",
    b"a",
    b"value",
    b"val",
    b"on",
    b"at",
    b"me",
    b"us",
    b"to",
    b"it",
    b"as",
    b"and",
    b"in",
    b"es",
    b"mi",
    b"su",
    b"ist",
    b"lautet",
    b"meine",
    b"mein",
    b"est",
    b"mon",
    b"ma",
    b"le",
    b"la",
    b"el",
    b"nummer",
    b"numero",
    b"num",
    b"numer",
    b"cislo",
    b"numara",
    b"numarasi",
    b"numaram",
    b"n",
    b"please",
    b"now",
    b"equals",
    b"eq",
    b"de",
    b"string",
    b"text",
    b"plain",
    b"raw",
];

/// Words after which the owner is named, as in `passport of John Smith`.
const OF: &[&[u8]] = &[
    b"for", b"of", b"von", b"fur", b"para", b"pour", b"holder", b"owner",
];

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
            if is_one(text, place, end, OF) {
                names = 2;
            } else if is_one(text, place, end, FILLERS) {
            } else if names > 0 && end > place + 1 {
                names -= 1;
            } else {
                return place;
            }
            place = end;
        } else {
            place += 1;
        }
    }
    place
}

/// The word that stands before a keyword with at least one filler between them, as in
/// `123 is my passport number`: where it begins.
pub(super) const fn before(text: &[u8], until: usize) -> Option<usize> {
    let (mut end, mut fillers) = (until, 0);
    while fillers < 5 {
        while end > 0 && at(text, end - 1) == b' ' {
            end -= 1;
        }
        let mut start = end;
        while start > 0 && until - start < REACH && is_joined(at(text, start - 1)) {
            start -= 1;
        }
        if start == end {
            return None;
        }
        if !is_one(text, start, end, FILLERS) {
            return if fillers > 0 { Some(start) } else { None };
        }
        fillers += 1;
        end = start;
    }
    None
}

const fn is_joined(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'/' | b'+')
}

const fn word_end(text: &[u8], start: usize) -> usize {
    let mut end = start;
    while at(text, end).is_ascii_alphabetic() && end < start + REACH {
        end += 1;
    }
    end
}

const fn is_one(text: &[u8], start: usize, end: usize, words: &[&[u8]]) -> bool {
    let mut words = words;
    while let [word, rest @ ..] = words {
        if word.len() == end - start && has_at(text, start, word) {
            return true;
        }
        words = rest;
    }
    false
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
            if !matches!(at(text, end), b' ' | b'-' | b'.' | b'/' | b'_') {
                break;
            }
            place = end + 1;
        }
        marks
    }
}
