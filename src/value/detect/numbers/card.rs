//! Payment cards: their numbers, security codes and magnetic stripes.

use super::super::bytes::{at, has_at};
use super::check::luhn;
use super::shape::{Taken, behind_separators, is_end, take, take_digits};

/// The longest card number, in digits (ISO/IEC 7812-1).
const LONGEST: usize = 19;

/// Whether a card number of a known issuer begins at a run of digits, in the usual groups.
pub(super) const fn bare(text: &[u8], start: usize, end: usize) -> bool {
    let first = end - start;
    let begins =
        matches!(at(text, start), b'2'..=b'6' | b'9') || first > 4 && has_at(text, start, b"1800");
    if !begins || !matches!(first, 1 | 4 | 6 | 13..=LONGEST) {
        return false;
    }
    let mut taken = Taken::nothing(start);
    let (mut place, mut groups, mut second) = (start, 0, 0);
    loop {
        let begin = place;
        while at(text, place).is_ascii_digit() && taken.length <= LONGEST {
            taken.push(at(text, place));
            place += 1;
        }
        groups += 1;
        let group = place - begin;
        if groups == 2 {
            second = group;
        }
        let (usual, last) = match (first, second) {
            (1, 0 | 1) | (4, 0 | 4) => (group == first, group <= first),
            (4, 6) => (groups == 2, groups == 3 && (group == 4 || group == 5)),
            (4, 1..=3) => (false, false),
            (6, 13) => (false, groups == 2),
            (6, 0) => (true, false),
            (_, 0) => (false, true),
            _ => return false,
        };
        let next = at(text, place);
        if taken.length > LONGEST || next.is_ascii_alphabetic() || !usual && !last {
            return false;
        }
        if last && taken.length >= 13 && is_issued(&taken) && luhn(&taken) {
            let more = behind_separators(text, place);
            // What goes on in the same manner is a longer number; behind spaces it may be a date.
            let goes_on = more > place
                && at(text, more).is_ascii_digit()
                && (first == 1 || at(text, place) != b' ');
            if is_end(text, place) && !goes_on {
                return true;
            }
        }
        let behind = behind_separators(text, place);
        if !usual || behind == place || !at(text, behind).is_ascii_digit() {
            return false;
        }
        place = behind;
    }
}

/// Whether a card number stands behind a keyword.
pub(super) const fn told(text: &[u8], start: usize) -> bool {
    let mut taken = take_digits(text, start);
    // An expiry date or a security code may follow.
    let whole = taken.length;
    if whole >= 12 && whole <= LONGEST && luhn(&taken) && !taken.is_uniform() {
        return true;
    }
    let mut length = 16;
    while length >= 13 {
        if whole > length && is_group_end(text, start, length) {
            taken.length = length;
            if is_issued(&taken) && luhn(&taken) {
                return true;
            }
        }
        length -= 1;
    }
    false
}

/// Whether a group ends behind so many digits.
const fn is_group_end(text: &[u8], start: usize, digits: usize) -> bool {
    let (mut place, mut seen) = (start, 0);
    while seen < digits {
        if at(text, place).is_ascii_digit() {
            seen += 1;
        }
        place += 1;
    }
    !at(text, place).is_ascii_digit()
}

/// Whether a security code stands behind a keyword.
pub(super) const fn security(text: &[u8], start: usize) -> bool {
    take(text, start, b"999").is_some() || take(text, start, b"9999").is_some()
}

/// Whether track 1 or 2 of a magnetic stripe begins at its sentinel (ISO/IEC 7813).
pub(super) const fn stripe(text: &[u8], place: usize) -> bool {
    let (start, separator) = match at(text, place) {
        b'%' if at(text, place + 1).is_ascii_alphabetic() => (place + 2, b'^'),
        b';' => (place + 1, b'='),
        _ => return false,
    };
    let mut end = start;
    while at(text, end).is_ascii_digit() && end < start + LONGEST {
        end += 1;
    }
    if end < start + 12 || at(text, end) != separator {
        return false;
    }
    if separator == b'^' {
        let name = end + 1;
        end = name;
        while end < name + 27 && end < text.len() && at(text, end) != b'^' {
            end += 1;
        }
        if at(text, end) != b'^' {
            return false;
        }
    }
    // Expiry date and service code, where they are not left out.
    let mut digits = 0;
    while digits < 4 && at(text, end + 1 + digits).is_ascii_digit() {
        digits += 1;
    }
    digits == 4
}

/// Whether a known issuer gives out numbers with these first digits and this length.
const fn is_issued(card: &Taken) -> bool {
    let length = card.length;
    match card.number(0, 4) {
        // Visa
        4000..=4999 => matches!(length, 13 | 16 | 19),
        // Mastercard
        5100..=5599 | 2221..=2720 => length == 16,
        // American Express
        3400..=3499 | 3700..=3799 => length == 15,
        // Diners Club
        3000..=3059 | 3095 | 3600..=3699 | 3800..=3999 => length == 14,
        // JCB
        3528..=3589 => length == 16 || length == 19,
        1800 | 2131 => length == 15,
        // Discover
        6011 | 6440..=6599 => length == 16 || length == 19,
        // UnionPay
        6200..=6299 => length >= 16,
        // Maestro, and Verve, which shares its range
        5018 | 5020 | 5038 | 5060 | 5061 | 5893 | 6304 | 6759 | 6761..=6763 => length >= 15,
        // Mir
        2200..=2204 => length >= 16,
        // Hipercard and Troy
        6062 | 9792 => length == 16,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_bare(text: &str) -> bool {
        let is_digit = |byte: &u8| byte.is_ascii_digit();
        let start = text.bytes().take_while(|byte| !is_digit(byte)).count();
        let length = text.bytes().skip(start).take_while(is_digit).count();
        bare(text.as_bytes(), start, start + length)
    }

    #[test]
    fn a_card_is_known_by_issuer_length_groups_and_check_digit() {
        for text in [
            concat!("4111", "111111111111"),
            concat!("4111 ", "1111 1111 1111"),
            concat!("4111 - ", "1111 - 1111 - 1111"),
            concat!("4-1-1-1-1-1-1-1", "-1-1-1-1-1-1-1-1"),
            concat!("5555.5555", ".5555.4444"),
            concat!("2223 0031", " 2200 3222"),
            concat!("3782 ", "822463 10005"),
            concat!("3056 ", "930902 5904"),
            concat!("(6011-1111", "-1111-1117)"),
            concat!("3530 1113", " 3330 0000"),
            concat!("1800", "00000000002"),
            concat!("4111 1111", " 1111 1111 exp 04/27"),
        ] {
            assert!(is_bare(text), "{text}");
        }
    }

    #[test]
    fn what_only_resembles_a_card_is_none() {
        for text in [
            concat!("4111", "111111111112"),
            concat!("4111", "11111111111"),
            concat!("411 1111", " 1111 11111"),
            concat!("4111_1111_1111", "_1111_2222"),
            concat!("9111", "111111111111"),
            concat!("4111", "1111111111110000"),
            "1785345903123456",
            "2024-12-18",
        ] {
            assert!(!is_bare(text), "{text}");
        }
    }

    #[test]
    fn behind_a_keyword_any_issuer_will_do_but_not_any_check_digit() {
        assert!(told(concat!("5018", "00000009").as_bytes(), 0));
        assert!(!told(concat!("5018", "00000008").as_bytes(), 0));
        assert!(!told(b"000000000000", 0));
        assert!(security(b"123", 0) && security(b"1234.", 0) && !security(b"12345", 0));
    }

    #[test]
    fn a_stripe_has_its_sentinel_and_its_separators() {
        for text in [
            concat!("%B4111", "111111111111^DOE/JANE^2912101?"),
            concat!(";4111", "111111111111=2912101?"),
        ] {
            assert!(stripe(text.as_bytes(), 0), "{text}");
        }
        for text in [
            "%B52^a^2912",
            ";411111=2912",
            concat!(";4111", "111111111111=x"),
        ] {
            assert!(!stripe(text.as_bytes(), 0), "{text}");
        }
    }
}
