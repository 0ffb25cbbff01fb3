//! Check digits that several numbers share.

use super::shape::Taken;

/// The check digit of ISO/IEC 7812-1, also known as Luhn's.
pub(super) const fn luhn(number: &Taken) -> bool {
    luhn_of(number, 0, number.length, 0)
}

/// Luhn's check over part of a number, with something added to its sum.
pub(super) const fn luhn_of(number: &Taken, start: usize, end: usize, added: u32) -> bool {
    let (mut sum, mut i) = (added, end);
    let mut doubled = false;
    while i > start {
        i -= 1;
        let digit = number.digit(i);
        sum += match (doubled, digit) {
            (false, _) => digit,
            (true, 0..=4) => digit * 2,
            (true, _) => digit * 2 - 9,
        };
        doubled = !doubled;
    }
    sum.is_multiple_of(10)
}

/// The sum of the first digits, each times its weight.
pub(super) const fn weighted(number: &Taken, weights: &[u8]) -> u32 {
    weighted_from(number, 0, weights)
}

/// The sum of the digits from a place on, each times its weight.
pub(super) const fn weighted_from(number: &Taken, start: usize, weights: &[u8]) -> u32 {
    let (mut sum, mut i, mut weights) = (0, start, weights);
    while let [weight, rest @ ..] = weights {
        sum += number.digit(i) * *weight as u32;
        i += 1;
        weights = rest;
    }
    sum
}

/// The check digit of ISO/IEC 7064 MOD 11,10.
pub(super) const fn mod_11_10(number: &Taken, start: usize) -> bool {
    let (mut product, mut i) = (10, start);
    while i + 1 < number.length {
        let sum = (number.digit(i) + product) % 10;
        product = if sum == 0 { 10 } else { sum } * 2 % 11;
        i += 1;
    }
    (11 - product) % 10 == number.digit(number.length - 1)
}

/// Verhoeff's check digit (J. Verhoeff, Error Detecting Decimal Codes, 1969).
pub(super) const fn verhoeff(number: &Taken) -> bool {
    let (mut check, mut i) = (0, 0);
    while i < number.length {
        let digit = number.digit(number.length - 1 - i);
        check = dihedral(check, permuted(digit, i % 8));
        i += 1;
    }
    check == 0
}

/// The product of two elements of the dihedral group of order ten.
const fn dihedral(a: u32, b: u32) -> u32 {
    match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => (a + b) % 5 + 5,
        (false, true) => (a + 5 - b) % 5 + 5,
        (false, false) => (a + 5 - b) % 5,
    }
}

const fn permuted(digit: u32, times: usize) -> u32 {
    let (mut digit, mut i) = (digit, 0);
    while i < times {
        digit = match digit {
            0 => 1,
            1 => 5,
            2 => 7,
            3 => 6,
            4 => 2,
            5 => 8,
            6 => 3,
            7 => 0,
            8 => 9,
            _ => 4,
        };
        i += 1;
    }
    digit
}

/// Whether a month and a day can be those of a date.
pub(super) const fn is_day(month: u64, day: u64) -> bool {
    month >= 1
        && day >= 1
        && day
            <= match month {
                2 => 29,
                4 | 6 | 9 | 11 => 30,
                1..=12 => 31,
                _ => 0,
            }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(digits: &str) -> Taken {
        let mut taken = Taken::nothing(0);
        digits.bytes().for_each(|digit| taken.push(digit));
        taken
    }

    #[test]
    fn check_digits_find_every_single_wrong_digit() {
        for (right, scheme) in [("79927398713", 'l'), ("2363", 'v'), ("07945", 'm')] {
            let check = |it: &Taken| match scheme {
                'l' => luhn(it),
                'v' => verhoeff(it),
                _ => mod_11_10(it, 0),
            };
            assert!(check(&number(right)), "{right}");
            for place in 0..right.len() {
                for digit in b'0'..=b'9' {
                    let mut wrong = right.as_bytes().to_vec();
                    wrong[place] = digit;
                    let wrong = String::from_utf8_lossy(&wrong);
                    assert_eq!(check(&number(&wrong)), wrong == right, "{wrong}");
                }
            }
        }
    }

    #[test]
    fn a_month_has_no_day_too_many() {
        assert!(is_day(2, 29) && is_day(12, 31) && is_day(4, 30));
        assert!(!is_day(2, 30) && !is_day(4, 31) && !is_day(13, 1) && !is_day(1, 0));
    }
}
