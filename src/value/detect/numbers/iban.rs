//! International Bank Account Numbers (ISO 13616).

use super::super::bytes::at;
use super::shape::behind_separators;

/// Lengths with their classes.
type Parts = &'static [(u8, u8)];

/// The country, and the rest behind the check digits: how many of them are first letters (`a`),
/// digits (`n`) or either (`c`): from SWIFT's IBAN Registry, and of countries that use the form without
/// being registered (`ao`, `bf`, `bj`, `ci`, `cm`, `cv`, `dz`, `ga`, `ir`, `ma`, `mg`, `ml`, `mz`, `ne`, `sn`,
/// `tg`).
const COUNTRIES: &[(&[u8; 2], Parts)] = &[
    (b"ad", &[(8, b'n'), (12, b'c')]),
    (b"ae", &[(19, b'n')]),
    (b"al", &[(8, b'n'), (16, b'c')]),
    (b"ao", &[(21, b'n')]),
    (b"at", &[(16, b'n')]),
    (b"az", &[(4, b'a'), (20, b'c')]),
    (b"ba", &[(16, b'n')]),
    (b"be", &[(12, b'n')]),
    (b"bf", &[(24, b'c')]),
    (b"bg", &[(4, b'a'), (6, b'n'), (8, b'c')]),
    (b"bh", &[(4, b'a'), (14, b'c')]),
    (b"bi", &[(23, b'n')]),
    (b"bj", &[(24, b'c')]),
    (b"br", &[(23, b'n'), (1, b'a'), (1, b'c')]),
    (b"by", &[(4, b'c'), (4, b'n'), (16, b'c')]),
    (b"ch", &[(5, b'n'), (12, b'c')]),
    (b"ci", &[(24, b'c')]),
    (b"cm", &[(23, b'n')]),
    (b"cr", &[(18, b'n')]),
    (b"cv", &[(21, b'n')]),
    (b"cy", &[(8, b'n'), (16, b'c')]),
    (b"cz", &[(20, b'n')]),
    (b"de", &[(18, b'n')]),
    (b"dj", &[(23, b'n')]),
    (b"dk", &[(14, b'n')]),
    (b"do", &[(4, b'c'), (20, b'n')]),
    (b"dz", &[(22, b'n')]),
    (b"ee", &[(16, b'n')]),
    (b"eg", &[(25, b'n')]),
    (b"es", &[(20, b'n')]),
    (b"fi", &[(14, b'n')]),
    (b"fk", &[(2, b'a'), (12, b'n')]),
    (b"fo", &[(14, b'n')]),
    (b"fr", &[(10, b'n'), (11, b'c'), (2, b'n')]),
    (b"ga", &[(23, b'n')]),
    (b"gb", &[(4, b'a'), (14, b'n')]),
    (b"ge", &[(2, b'a'), (16, b'n')]),
    (b"gi", &[(4, b'a'), (15, b'c')]),
    (b"gl", &[(14, b'n')]),
    (b"gr", &[(7, b'n'), (16, b'c')]),
    (b"gt", &[(24, b'c')]),
    (b"hn", &[(4, b'a'), (20, b'n')]),
    (b"hr", &[(17, b'n')]),
    (b"hu", &[(24, b'n')]),
    (b"ie", &[(4, b'a'), (14, b'n')]),
    (b"il", &[(19, b'n')]),
    (b"iq", &[(4, b'a'), (15, b'n')]),
    (b"ir", &[(22, b'n')]),
    (b"is", &[(22, b'n')]),
    (b"it", &[(1, b'a'), (10, b'n'), (12, b'c')]),
    (b"jo", &[(4, b'a'), (4, b'n'), (18, b'c')]),
    (b"kw", &[(4, b'a'), (22, b'c')]),
    (b"kz", &[(3, b'n'), (13, b'c')]),
    (b"lb", &[(4, b'n'), (20, b'c')]),
    (b"lc", &[(4, b'a'), (24, b'c')]),
    (b"li", &[(5, b'n'), (12, b'c')]),
    (b"lt", &[(16, b'n')]),
    (b"lu", &[(3, b'n'), (13, b'c')]),
    (b"lv", &[(4, b'a'), (13, b'c')]),
    (b"ly", &[(21, b'n')]),
    (b"ma", &[(24, b'n')]),
    (b"mc", &[(10, b'n'), (11, b'c'), (2, b'n')]),
    (b"md", &[(20, b'c')]),
    (b"me", &[(18, b'n')]),
    (b"mg", &[(23, b'n')]),
    (b"mk", &[(3, b'n'), (10, b'c'), (2, b'n')]),
    (b"ml", &[(24, b'c')]),
    (b"mn", &[(16, b'n')]),
    (b"mr", &[(23, b'n')]),
    (b"mt", &[(4, b'a'), (5, b'n'), (18, b'c')]),
    (b"mu", &[(4, b'a'), (19, b'n'), (3, b'a')]),
    (b"mz", &[(21, b'n')]),
    (b"ne", &[(24, b'c')]),
    (b"ni", &[(4, b'a'), (20, b'n')]),
    (b"nl", &[(4, b'a'), (10, b'n')]),
    (b"no", &[(11, b'n')]),
    (b"om", &[(3, b'n'), (16, b'c')]),
    (b"pk", &[(4, b'a'), (16, b'c')]),
    (b"pl", &[(24, b'n')]),
    (b"ps", &[(4, b'a'), (21, b'c')]),
    (b"pt", &[(21, b'n')]),
    (b"qa", &[(4, b'a'), (21, b'c')]),
    (b"ro", &[(4, b'a'), (16, b'c')]),
    (b"rs", &[(18, b'n')]),
    (b"ru", &[(14, b'n'), (15, b'c')]),
    (b"sa", &[(2, b'n'), (18, b'c')]),
    (b"sc", &[(4, b'a'), (20, b'n'), (3, b'a')]),
    (b"sd", &[(14, b'n')]),
    (b"se", &[(20, b'n')]),
    (b"si", &[(15, b'n')]),
    (b"sk", &[(20, b'n')]),
    (b"sm", &[(1, b'a'), (10, b'n'), (12, b'c')]),
    (b"sn", &[(24, b'c')]),
    (b"so", &[(19, b'n')]),
    (b"st", &[(21, b'n')]),
    (b"sv", &[(4, b'a'), (20, b'n')]),
    (b"tg", &[(24, b'c')]),
    (b"tl", &[(19, b'n')]),
    (b"tn", &[(20, b'n')]),
    (b"tr", &[(5, b'n'), (17, b'c')]),
    (b"ua", &[(6, b'n'), (19, b'c')]),
    (b"va", &[(18, b'n')]),
    (b"vg", &[(4, b'a'), (16, b'n')]),
    (b"xk", &[(16, b'n')]),
    (b"ye", &[(4, b'a'), (4, b'n'), (18, b'c')]),
];

/// Serial numbers of two letters and digits have fewer characters.
const LONGER_THAN_SERIALS: usize = 20;

/// Whether an IBAN begins at a run of letters and digits. A short one of digits alone behind its
/// country could be a serial number as well, and counts only where `serials` are not to be expected.
pub(super) const fn begins(text: &[u8], start: usize, serials: bool) -> bool {
    let (third, fourth) = (at(text, start + 2), at(text, start + 3));
    if !third.is_ascii_digit() || !fourth.is_ascii_digit() {
        return false;
    }
    let first = at(text, start).to_ascii_lowercase();
    let second = at(text, start + 1).to_ascii_lowercase();
    let mut countries = COUNTRIES;
    while let [([one, two], parts), rest @ ..] = countries {
        if *one == first && *two == second {
            return fits(text, start, parts, serials);
        }
        countries = rest;
    }
    false
}

/// Whether the parts of an account number follow, with the right check digits.
const fn fits(text: &[u8], start: usize, parts: Parts, serials: bool) -> bool {
    let (mut place, mut read, mut check, mut letters) = (start + 4, 4, 0, false);
    let mut parts = parts;
    while let [(length, class), rest @ ..] = parts {
        let mut i = 0;
        while i < *length {
            // Groups of four.
            if read % 4 == 0 {
                place = behind_separators(text, place);
            }
            let byte = at(text, place);
            let in_class = match *class {
                b'a' => byte.is_ascii_alphabetic(),
                b'n' => byte.is_ascii_digit(),
                _ => byte.is_ascii_alphanumeric(),
            };
            if !in_class {
                return false;
            }
            letters |= byte.is_ascii_alphabetic();
            check = appended(check, byte);
            place += 1;
            read += 1;
            i += 1;
        }
        parts = rest;
    }
    let mut i = start;
    while i < start + 4 {
        check = appended(check, at(text, i));
        i += 1;
    }
    let is_serial = serials && !letters && read < LONGER_THAN_SERIALS;
    check == 1 && !at(text, place).is_ascii_alphanumeric() && !is_serial
}

/// The remainder modulo 97 with one more sign, a letter counting from 10 (ISO 7064).
const fn appended(check: u32, byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => (check * 10 + (byte - b'0') as u32) % 97,
        _ => (check * 100 + (byte.to_ascii_uppercase().wrapping_sub(b'A') as u32) + 10) % 97,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_iban_has_the_length_and_the_check_digits_of_its_country() {
        for text in [
            concat!("GB82 WEST", " 1234 5698 7654 32"),
            concat!("gb82west", "12345698765432"),
            concat!("DE89-3704", "-0044-0532-0130-00"),
            concat!("NO93 8601", " 1117 947"),
            concat!("FR14 2004 1010", " 0505 0001 3M02 606 and more"),
        ] {
            assert!(begins(text.as_bytes(), 0, false), "{text}");
        }
        for text in [
            concat!("GB82 WEST", " 1234 5698 7654 33"),
            concat!("GB82 WEST", " 1234 5698 7654 321"),
            concat!("GB82WE ST", "12345698765432"),
            concat!("ZZ82 WEST", " 1234 5698 7654 32"),
            "GB82",
        ] {
            assert!(!begins(text.as_bytes(), 0, false), "{text}");
        }
    }

    #[test]
    fn a_few_digits_behind_a_country_may_be_a_serial_number() {
        assert!(!begins(concat!("NO93", "86011117947").as_bytes(), 0, true));
        assert!(begins(
            concat!("GB82WEST", "12345698765432").as_bytes(),
            0,
            true
        ));
        assert!(begins(
            concat!("DE893704", "00440532013000").as_bytes(),
            0,
            true
        ));
    }

    #[test]
    fn countries_are_in_order() {
        assert!(COUNTRIES.is_sorted_by(|one, other| one.0 < other.0));
    }
}
