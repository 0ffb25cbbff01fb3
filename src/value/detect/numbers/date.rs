//! Dates of birth, behind their keyword.

use super::super::bytes::{at, has_at};
use super::check::is_day;
use super::shape::{Taken, take, take_digits};

/// Beginnings of the months' names in English, German, French, Spanish, Portuguese, Italian,
/// Dutch, Polish and the Nordic languages.
const MONTHS: &[&[u8]] = &[
    b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec",
    b"mai", b"mrz", b"maj", b"okt", b"dez", b"fev", b"avr", b"jui", b"aou", b"ene", b"abr", b"ago",
    b"dic", b"set", b"out", b"gen", b"mag", b"giu", b"lug", b"ott", b"mei", b"maa", b"sty", b"lut",
    b"kwi", b"cze", b"lip", b"sie", b"wrz", b"paz", b"lis", b"gru",
];

/// Whether a date begins at a place.
pub(super) const fn begins(text: &[u8], start: usize) -> bool {
    if let Some(date) = take(text, start, b"9999~99~99") {
        return ymd(&date);
    }
    if let Some(date) = take(text, start, b"99~99~9999") {
        return dmy(&date);
    }
    // A time may follow.
    if at(text, start + 10) == b'T'
        && let Some(date) = take(text, start, b"9999-99-99t99")
    {
        return ymd(&date);
    }
    if let Some(date) = take(text, start, b"99999999") {
        return ymd(&date) || dmy(&date);
    }
    numbered(text, start) || named(text, start) || marked(text, start)
}

/// Whether a date as in `2024-12-31` stands at a place.
pub(super) const fn is_iso(text: &[u8], start: usize) -> bool {
    matches!(at(text, start), b'1' | b'2')
        && matches!(at(text, start + 4), b'-' | b'/')
        && at(text, start + 4) == at(text, start + 7)
        && small(text, start + 5).1 == start + 7
        && small(text, start + 8).1 == start + 10
}

/// Whether the digits at a place are a month, a day or a time of our days, with separators or none,
/// as in `202412`, `2024/12/31` and `20241231T2359`.
pub(super) const fn is_stamp(text: &[u8], start: usize) -> bool {
    let digits = take_digits(text, start);
    matches!(digits.length, 6 | 8 | 10 | 12 | 14)
        && matches!(digits.number(0, 4), 1990..=2059)
        && matches!(digits.number(4, 6), 1..=12)
        && (digits.length == 6 || matches!(digits.number(6, 8), 1..=31))
}

/// As in `3/4/85`, which has a digit or two for the day and the month.
const fn numbered(text: &[u8], start: usize) -> bool {
    let (first, place) = small(text, start);
    let between = at(text, place);
    if !matches!(between, b'/' | b'-' | b'.') {
        return false;
    }
    let next = place + 1 + (at(text, place + 1) == b' ') as usize;
    let (second, place) = small(text, next);
    if at(text, place) != between {
        return false;
    }
    let next = place + 1 + (at(text, place + 1) == b' ') as usize;
    let year = take(text, next, b"99").is_some() || take(text, next, b"9999").is_some();
    year && (is_day(first, second) || is_day(second, first))
}

/// As in `1988年1月12日`, and the same in Korean.
const fn marked(text: &[u8], start: usize) -> bool {
    let year = start + 4;
    let is_marked = has_at(text, year, "年".as_bytes()) || has_at(text, year, "년".as_bytes());
    let (month, place) = small(text, year + 3 + (at(text, year + 3) == b' ') as usize);
    let next = place + 3 + (at(text, place + 3) == b' ') as usize;
    let (day, _) = small(text, next);
    is_marked
        && (has_at(text, place, "月".as_bytes()) || has_at(text, place, "월".as_bytes()))
        && is_day(month, day)
}

/// A number of one or two digits, and where it ends.
const fn small(text: &[u8], start: usize) -> (u64, usize) {
    let mut number = Taken::nothing(start);
    let mut place = start;
    while place < start + 2 && at(text, place).is_ascii_digit() {
        number.push(at(text, place));
        place += 1;
    }
    (number.number(0, number.length), place)
}

/// As in `12 Jan 1988`, `September 22, 2011` or `1. März 1980`.
const fn named(text: &[u8], start: usize) -> bool {
    let (mut place, mut day, mut month, mut year) = (start, false, false, false);
    while place < text.len() && place < start + 32 && !(day && month && year) {
        let byte = at(text, place);
        let mut end = place + 1;
        if byte.is_ascii_digit() {
            while at(text, end).is_ascii_digit() && end < place + 5 {
                end += 1;
            }
            match end - place {
                1 | 2 if !day => day = true,
                2 | 4 if !year => year = true,
                _ => return false,
            }
            if matches!(at(text, end), b's' | b'n' | b'r' | b't') {
                end += 2;
            }
        } else if byte.is_ascii_alphabetic() {
            while at(text, end).is_ascii_alphabetic() && end < place + 12 {
                end += 1;
            }
            if !month && is_month(text, place) {
                month = true;
            } else if !has_at(text, place, b"de") && !has_at(text, place, b"of") {
                return false;
            }
        }
        place = end;
    }
    day && month && year
}

const fn is_month(text: &[u8], place: usize) -> bool {
    let mut months = MONTHS;
    while let [month, rest @ ..] = months {
        if has_at(text, place, month) {
            return true;
        }
        months = rest;
    }
    false
}

const fn ymd(date: &Taken) -> bool {
    is_year(date.number(0, 4)) && is_day(date.number(4, 6), date.number(6, 8))
}

const fn dmy(date: &Taken) -> bool {
    let (first, second) = (date.number(0, 2), date.number(2, 4));
    is_year(date.number(4, 8)) && (is_day(first, second) || is_day(second, first))
}

const fn is_year(year: u64) -> bool {
    matches!(year, 1850..=2199)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_people_write_them() {
        for text in [
            "1985-03-09",
            "19850309",
            "09.03.1985",
            "3/9/85",
            "9. 3. 1985",
            "12 Jan 1988",
            "September 22, 2011",
            "1st of May 1970",
            "22 de abril de 1970",
            "1985-03-09T00:00",
        ] {
            assert!(begins(text.as_bytes(), 0), "{text}");
        }
        for text in [
            "1985-13-09",
            "10.0.0.1",
            "3.14",
            "12 apples 1988",
            "May",
            "20259999",
            "1/2",
        ] {
            assert!(!begins(text.as_bytes(), 0), "{text}");
        }
    }
}
