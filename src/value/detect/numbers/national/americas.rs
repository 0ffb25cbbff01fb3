//! Identifiers of the Americas and their check digits.

use super::super::check::{is_day, luhn, weighted};
use super::super::shape::Taken;
use super::National as N;

pub(super) const fn holds(whose: N, it: &Taken) -> bool {
    match whose {
        N::Argentine => {
            it.length == 11
                && matches!(it.number(0, 2), 20 | 23..=27 | 30 | 33 | 34)
                && match weighted(it, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11 {
                    0 => 0,
                    1 => 9,
                    rest => 11 - rest,
                } == it.digit(10)
        }
        N::Brazilian => {
            let first = weighted(it, &[10, 9, 8, 7, 6, 5, 4, 3, 2]);
            let second = weighted(it, &[11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
            first * 10 % 11 % 10 == it.digit(9) && second * 10 % 11 % 10 == it.digit(10)
        }
        N::BrazilianCompany => brazilian_company(it),
        N::Canadian => it.length == 9 && luhn(it) && it.digit(0) != 0,
        N::CanadianResident => it.mark(0).is_ascii_alphabetic(),
        N::Chilean => chilean(it),
        N::Colombian => {
            let rest = weighted(it, &[41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11;
            it.length == 10 && (if rest < 2 { rest } else { 11 - rest }) == it.digit(9)
        }
        N::Mexican => {
            matches!(it.mark(10), b'H' | b'M' | b'X') && is_day(it.number(6, 8), it.number(8, 10))
        }
        N::MexicanTax => {
            let start = it.length - 9;
            is_day(
                it.number(start + 2, start + 4),
                it.number(start + 4, start + 6),
            )
        }
        N::Itin => itin(it),
        N::Ein => it.length == 9 && it.number(0, 2) > 0,
        _ => false,
    }
}

/// The groups that the IRS gives out (IRM 3.21.263).
pub(super) const fn itin(it: &Taken) -> bool {
    it.digit(0) == 9 && matches!(it.number(3, 5), 50..=65 | 70..=88 | 90..=92 | 94..=99)
}

/// Since 2026 the first twelve may be letters, which count by their code.
const fn brazilian_company(it: &Taken) -> bool {
    if it.length != 14 {
        return false;
    }
    let (mut last, mut checked) = (12, 0);
    while checked < 2 {
        let (mut sum, mut weight, mut i) = (0, 2, last);
        while i > 0 {
            i -= 1;
            sum += (it.mark(i).wrapping_sub(b'0')) as u32 * weight;
            weight = if weight == 9 { 2 } else { weight + 1 };
        }
        let rest = sum % 11;
        if (if rest < 2 { 0 } else { 11 - rest }) != it.digit(last) {
            return false;
        }
        last += 1;
        checked += 1;
    }
    true
}

const fn chilean(it: &Taken) -> bool {
    let (mut sum, mut weight, mut i) = (0, 2, it.length - 1);
    while i > 0 {
        i -= 1;
        sum += it.digit(i) * weight;
        weight = if weight == 7 { 2 } else { weight + 1 };
    }
    let check = match 11 - sum % 11 {
        11 => b'0',
        10 => b'K',
        digit => b'0' + digit as u8,
    };
    check == it.mark(it.length - 1)
}
