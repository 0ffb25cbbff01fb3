//! European identifiers and their check digits.

use super::super::super::bytes::at;
use super::super::check::{is_day, luhn, luhn_of, mod_11_10, weighted, weighted_from};
use super::super::shape::Taken;
use super::National as N;

pub(super) const fn holds(whose: N, it: &Taken) -> bool {
    match whose {
        N::Austrian => {
            (weighted(it, &[3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 == it.digit(3))
                && it.number(6, 8) >= 1
                && it.number(4, 6) <= 31
        }
        N::Belgian => {
            let (number, check) = (it.number(0, 9), it.number(9, 11));
            97 - number % 97 == check || 97 - (2_000_000_000 + number) % 97 == check
        }
        N::British => british(it),
        N::Bulgarian => weighted(it, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == it.digit(9),
        N::Croatian => mod_11_10(it, it.length - 11),
        N::Czech => {
            is_day(it.number(2, 4) % 50 % 20, it.number(4, 6))
                && (it.length == 9
                    || it.number(0, 10).is_multiple_of(11)
                    || it.number(0, 9) % 11 == 10 && it.digit(9) == 0)
        }
        N::Danish => it.length == 9 || is_day(it.number(2, 4), it.number(0, 2) % 60),
        N::Dutch => {
            let sum = weighted(it, &[9, 8, 7, 6, 5, 4, 3, 2]) + 10 * 11 - it.digit(8);
            it.length == 9 && sum.is_multiple_of(11)
        }
        N::Finnish => finnish(it),
        N::French => french(it),
        N::FrenchTax => it.digit(0) <= 3 && it.number(0, 10) % 511 == it.number(10, 13),
        N::German => german(it),
        N::GermanPension => german_pension(it),
        N::GermanTax => it.length == 11 && it.digit(0) != 0 && mod_11_10(it, 0),
        N::GermanVat => mod_11_10(it, it.length - 9),
        N::Greek if it.length == 11 => luhn(it) && is_day(it.number(2, 4), it.number(0, 2)),
        N::Greek => greek_tax(it),
        N::Hungarian if it.length == 9 => {
            weighted(it, &[3, 7, 3, 7, 3, 7, 3, 7]) % 10 == it.digit(8)
        }
        N::Hungarian if it.length == 10 => {
            weighted(it, &[1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 == it.digit(9) && it.digit(0) == 8
        }
        N::Hungarian => it.length == 11 && is_day(it.number(3, 5), it.number(5, 7)),
        N::Irish => {
            let second = if it.length == 9 { it.mark(8) } else { b'W' };
            let added = if second == b'W' {
                0
            } else {
                (second - b'A') as u32 + 1
            };
            let sum = weighted(it, &[8, 7, 6, 5, 4, 3, 2]) + added * 9;
            at(b"WABCDEFGHIJKLMNOPQRSTUV", (sum % 23) as usize) == it.mark(7)
        }
        N::Italian => italian(it),
        N::ItalianVat => {
            let start = it.length - 11;
            luhn_of(it, start, it.length, 0) && it.number(start, start + 7) > 0
        }
        N::Norwegian => {
            let first = weighted(it, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11;
            let second = weighted(it, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11;
            first == 0 && second == 0
        }
        N::Polish => {
            weighted(it, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]).is_multiple_of(10)
                && is_day(it.number(2, 4) % 20, it.number(4, 6))
        }
        N::PolishTax => {
            let start = it.length - 10;
            weighted_from(it, start, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == it.digit(start + 9)
        }
        N::Portuguese => {
            let start = it.length - 9;
            let rest = weighted_from(it, start, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
            (if rest < 2 { 0 } else { 11 - rest }) == it.digit(start + 8)
        }
        N::Romanian => {
            let rest = weighted(it, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
            (if rest == 10 { 1 } else { rest }) == it.digit(12)
                && is_day(it.number(3, 5), it.number(5, 7))
        }
        N::Russian if it.length == 10 => {
            weighted(it, &[2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == it.digit(9)
        }
        N::Russian => {
            weighted(it, &[7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == it.digit(10)
                && weighted(it, &[3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == it.digit(11)
        }
        N::Snils => {
            let sum = weighted(it, &[9, 8, 7, 6, 5, 4, 3, 2, 1]) as u64;
            sum % 101 % 100 == it.number(9, 11)
        }
        N::Spanish => spanish(it),
        N::SpanishPension => {
            // Short serial numbers are not filled up with zeros.
            let serial = it.number(2, 10);
            let number = if serial < 10_000_000 {
                it.number(0, 2) * 10_000_000 + serial
            } else {
                it.number(0, 10)
            };
            number % 97 == it.number(10, 12) && it.digit(0) <= 6
        }
        N::Swedish => {
            let start = it.length - 10;
            luhn_of(it, start, it.length, 0)
                && is_day(
                    it.number(start + 2, start + 4),
                    it.number(start + 4, start + 6) % 60,
                )
        }
        N::Swiss if it.mark(0) == b'C' => {
            let rest = weighted_from(it, 3, &[5, 4, 3, 2, 7, 6, 5, 4]) % 11;
            (11 - rest) % 11 == it.digit(11)
        }
        N::Swiss => weighted(it, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]).is_multiple_of(10),
        N::Ukrainian => {
            let sum = weighted(it, &[10, 5, 7, 9, 4, 6, 10, 5, 7]);
            sum % 11 % 10 == it.digit(9)
        }
        _ => true,
    }
}

/// A National Insurance number, or a Unique Taxpayer Reference.
const fn british(it: &Taken) -> bool {
    if it.length == 10 {
        let rest = weighted_from(it, 1, &[6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11;
        return at(b"21987654321", rest as usize) == it.mark(0);
    }
    let (first, second) = (it.mark(0), it.mark(1));
    !matches!(first, b'D' | b'F' | b'I' | b'Q' | b'U' | b'V')
        && !matches!(second, b'D' | b'F' | b'I' | b'O' | b'Q' | b'U' | b'V')
        && !matches!(
            (first, second),
            (b'B', b'G')
                | (b'G', b'B')
                | (b'K', b'N')
                | (b'N', b'K')
                | (b'T', b'N')
                | (b'N', b'T')
                | (b'Z', b'Z')
        )
        && matches!(it.mark(8), b'A'..=b'D')
}

/// The sign between date and number tells the century, and since 2023 may be one of several.
const fn finnish(it: &Taken) -> bool {
    let sign = if it.length == 11 { 1 } else { 0 };
    if sign == 1 && !matches!(it.mark(6), b'A'..=b'F' | b'U'..=b'Y') {
        return false;
    }
    let number = it.number(0, 6) * 1000 + it.number(6 + sign, 9 + sign);
    is_day(it.number(2, 4), it.number(0, 2))
        && at(b"0123456789ABCDEFHJKLMNPRSTUVWXY", (number % 31) as usize) == it.mark(9 + sign)
}

/// The key of the Corsican departments 2A and 2B counts them as 19 and 18.
const fn french(it: &Taken) -> bool {
    if it.length != 15 || !matches!(it.mark(0), b'1' | b'2' | b'3' | b'4' | b'7' | b'8') {
        return false;
    }
    let number = match it.mark(6) {
        b'A' => (it.number(0, 5) * 100 + 19) * 1_000_000 + it.number(7, 13),
        b'B' => (it.number(0, 5) * 100 + 18) * 1_000_000 + it.number(7, 13),
        b'0'..=b'9' => it.number(0, 13),
        _ => return false,
    };
    let month = it.number(3, 5);
    97 - number % 97 == it.number(13, 15) && (month <= 12 || month >= 20) && month > 0
}

/// A German passport or identity card: neither vowels nor letters that look like digits or like
/// others. Serial numbers of things have fewer letters. The tenth sign checks the rest, by the weights
/// of passports (ICAO 9303).
const fn german(it: &Taken) -> bool {
    let (mut sum, mut digits, mut i) = (0, 0, 0);
    while i < 9 {
        let byte = it.mark(i);
        let value = match byte {
            b'0'..=b'9' if i > 0 => byte - b'0',
            b'C' | b'F'..=b'H' | b'J'..=b'N' | b'P' | b'R' | b'T' | b'V'..=b'Z' => byte - b'A' + 10,
            _ => return false,
        };
        digits += byte.is_ascii_digit() as u32;
        sum += value as u32
            * match i % 3 {
                0 => 7,
                1 => 3,
                _ => 1,
            };
        i += 1;
    }
    digits > 0 && digits < 7 && (it.length == 9 || sum % 10 == it.digit(9))
}

const fn german_pension(it: &Taken) -> bool {
    let letter = (it.mark(8).wrapping_sub(b'A') as u32) + 1;
    let digits = [
        it.digit(0),
        it.digit(1),
        it.digit(2),
        it.digit(3),
        it.digit(4),
        it.digit(5),
        it.digit(6),
        it.digit(7),
        letter / 10,
        letter % 10,
        it.digit(9),
        it.digit(10),
    ];
    let mut weights: &[u32] = &[2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
    let (mut sum, mut digits) = (0, digits.as_slice());
    while let ([digit, others @ ..], [weight, rest @ ..]) = (digits, weights) {
        sum += *digit * *weight / 10 + *digit * *weight % 10;
        digits = others;
        weights = rest;
    }
    sum % 10 == it.digit(11) && is_day(it.number(4, 6), it.number(2, 4) % 50)
}

const fn greek_tax(it: &Taken) -> bool {
    let (mut sum, mut i) = (0, 0);
    while i < 8 {
        sum += it.digit(i) << (8 - i);
        i += 1;
    }
    sum % 11 % 10 == it.digit(8)
}

/// A person's or a company's: the last letter checks the rest.
const fn spanish(it: &Taken) -> bool {
    let first = it.mark(0);
    if it.length != 9 {
        return false;
    }
    let number = match first {
        b'0'..=b'9' => it.number(0, 8),
        b'X' | b'K' | b'L' | b'M' => it.number(1, 8),
        b'Y' => 10_000_000 + it.number(1, 8),
        b'Z' => 20_000_000 + it.number(1, 8),
        _ => {
            let (mut sum, mut i) = (0, 1);
            while i < 8 {
                let digit = it.digit(i);
                sum += match i % 2 {
                    0 => digit,
                    _ => digit * 2 / 10 + digit * 2 % 10,
                };
                i += 1;
            }
            let check = (10 - sum % 10) % 10;
            return matches!(first, b'A'..=b'H' | b'J' | b'N' | b'P'..=b'S' | b'U'..=b'W')
                && (it.mark(8) == b'0' + check as u8
                    || at(b"JABCDEFGHI", check as usize) == it.mark(8));
        }
    };
    at(b"TRWAGMYFPDXBNJZSQVHLCKE", (number % 23) as usize) == it.mark(8)
}

/// Where two persons would have the same code, digits from the right become letters.
const fn italian(it: &Taken) -> bool {
    if it.length != 16
        || !matches!(it.mark(8), b'A'..=b'E' | b'H' | b'L' | b'M' | b'P' | b'R'..=b'T')
    {
        return false;
    }
    let (mut sum, mut i) = (0, 0);
    while i < 15 {
        let byte = it.mark(i);
        let digital = matches!(i, 6 | 7 | 9 | 10 | 12 | 13 | 14);
        let stands_in = matches!(byte, b'L'..=b'N' | b'P'..=b'V');
        if digital && !byte.is_ascii_digit() && !stands_in {
            return false;
        }
        let value = if byte.is_ascii_digit() {
            byte - b'0'
        } else {
            byte.wrapping_sub(b'A')
        };
        sum += if i % 2 == 0 {
            let odd: &[u8; 26] = &[
                1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22,
                25, 24, 23,
            ];
            at(odd, value as usize) as u32
        } else {
            value as u32
        };
        i += 1;
    }
    it.mark(15) == b'A' + (sum % 26) as u8
}
