//! Identifiers of Asia, Africa and Oceania and their check digits.

use super::super::super::bytes::at;
use super::super::check::{is_day, luhn, verhoeff, weighted, weighted_from};
use super::super::shape::Taken;
use super::National as N;

pub(super) const fn holds(whose: N, it: &Taken) -> bool {
    match whose {
        N::Aadhaar => it.digit(0) >= 2 && verhoeff(it),
        N::Australian => {
            let sum = weighted(it, &[1, 4, 3, 7, 5, 8, 6, 9, 10]);
            it.length == 9 && sum.is_multiple_of(11)
        }
        N::AustralianCompany if it.length == 9 => {
            (10 - weighted(it, &[8, 7, 6, 5, 4, 3, 2, 1]) % 10) % 10 == it.digit(8)
        }
        N::AustralianCompany => {
            let sum = weighted(it, &[10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
            it.digit(0) > 0 && sum % 89 == 10
        }
        N::Chinese => {
            let sum = weighted(it, &[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
            at(b"10X98765432", (sum % 11) as usize) == it.mark(17)
                && matches!(it.number(6, 8), 18..=20)
                && is_day(it.number(10, 12), it.number(12, 14))
        }
        N::Gstin => it.mark(13) == b'Z' && it.number(0, 2) <= 38,
        N::HongKong => hong_kong(it),
        // The fourth letter tells whether it is a person, a company, a trust and so on.
        N::Indian => matches!(
            it.mark(3),
            b'A' | b'B' | b'C' | b'E'..=b'H' | b'J'..=b'L' | b'P' | b'T'
        ),
        N::Indonesian => it.length == 15 || is_day(it.number(8, 10), it.number(6, 8) % 40),
        N::Israeli => luhn(it),
        N::Japanese => {
            let rest = weighted(it, &[6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
            (if rest < 2 { 0 } else { 11 - rest }) == it.digit(11)
        }
        N::Korean => {
            let rest = weighted(it, &[2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11;
            let check = it.digit(12);
            // Citizens, and foreigners.
            ((11 - rest) % 10 == check || (13 - rest) % 10 == check)
                && is_day(it.number(2, 4), it.number(4, 6))
        }
        N::KoreanCompany => {
            let sum = weighted(it, &[1, 3, 7, 1, 3, 7, 1, 3, 5]) + it.digit(8) * 5 / 10;
            (10 - sum % 10) % 10 == it.digit(9)
        }
        N::Malaysian => is_day(it.number(2, 4), it.number(4, 6)),
        N::NewZealand => new_zealand(it),
        N::Singaporean => singaporean(it),
        N::SingaporeCompany => true,
        N::SouthAfrican => luhn(it) && is_day(it.number(2, 4), it.number(4, 6)),
        N::Taiwanese => taiwanese(it),
        N::Thai => {
            let sum = weighted(it, &[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
            (11 - sum % 11) % 10 == it.digit(12)
        }
        N::Turkish => {
            let odd = weighted(it, &[1, 0, 1, 0, 1, 0, 1, 0, 1]);
            let even = weighted(it, &[0, 1, 0, 1, 0, 1, 0, 1]);
            it.digit(0) > 0
                && (odd * 7 + 100 - even) % 10 == it.digit(9)
                && (odd + even + it.digit(9)) % 10 == it.digit(10)
        }
        _ => false,
    }
}

/// A missing first letter counts as 36.
const fn hong_kong(it: &Taken) -> bool {
    let letters = it.length - 7;
    let (first, last) = if letters == 2 {
        ((it.mark(0) - b'A') as u32 + 10, it.mark(1))
    } else {
        (36, it.mark(0))
    };
    let sum = first * 9
        + (last.wrapping_sub(b'A') as u32 + 10) * 8
        + weighted_from(it, letters, &[7, 6, 5, 4, 3, 2]);
    let check = match (11 - sum % 11) % 11 {
        10 => b'A',
        digit => b'0' + digit as u8,
    };
    check == it.mark(it.length - 1)
}

const fn new_zealand(it: &Taken) -> bool {
    let sum = if it.length == 9 {
        weighted(it, &[3, 2, 7, 6, 5, 4, 3, 2])
    } else {
        weighted(it, &[2, 7, 6, 5, 4, 3, 2])
    };
    let second = if it.length == 9 {
        weighted(it, &[7, 4, 3, 2, 5, 2, 7, 6])
    } else {
        weighted(it, &[4, 3, 2, 5, 2, 7, 6])
    };
    let check = it.digit(it.length - 1);
    match (11 - sum % 11) % 11 {
        10 => (11 - second % 11) % 11 == check,
        digit => digit == check,
    }
}

/// Citizens and residents, and foreigners.
const fn singaporean(it: &Taken) -> bool {
    let sum = weighted_from(it, 1, &[2, 7, 6, 5, 4, 3, 2]);
    let (added, letters): (u32, &[u8]) = match it.mark(0) {
        b'S' => (0, b"JZIHGFEDCBA"),
        b'T' => (4, b"JZIHGFEDCBA"),
        b'F' => (0, b"XWUTRQPNMLK"),
        b'G' => (4, b"XWUTRQPNMLK"),
        b'M' => (3, b"KLJNPQRTUWX"),
        _ => return false,
    };
    let rest = (sum + added) % 11;
    let rest = if it.mark(0) == b'M' { 10 - rest } else { rest };
    at(letters, rest as usize) == it.mark(8)
}

/// The first letter is a place, which counts as two digits.
const fn taiwanese(it: &Taken) -> bool {
    let place = match it.mark(0) {
        letter @ b'A'..=b'H' => letter - b'A' + 10,
        letter @ b'J'..=b'N' => letter - b'J' + 18,
        letter @ b'P'..=b'V' => letter - b'P' + 23,
        b'I' => 34,
        b'O' => 35,
        b'W' => 32,
        b'X' => 30,
        b'Y' => 31,
        _ => 33,
    } as u32;
    let sum = place / 10 + place % 10 * 9 + weighted_from(it, 1, &[8, 7, 6, 5, 4, 3, 2, 1, 1]);
    matches!(it.digit(1), 1 | 2 | 8 | 9) && sum.is_multiple_of(10)
}
