//! Papers of a person: social security, passport, driving licence, health, and those of a car.

use super::super::bytes::{at, run_end};
use super::check::{is_day, luhn_of};
use super::date;
use super::gap::Marks;
use super::national::{self, National};
use super::shape::{Taken, take};

/// Whether a US Social Security Number with its dashes stands at a run of three digits.
pub(super) const fn dashed_ssn(text: &[u8], start: usize) -> bool {
    at(text, start + 3) == b'-'
        && at(text, start + 6) == b'-'
        && match take(text, start, b"999-99-9999") {
            Some(ssn) => is_ssn(&ssn),
            None => false,
        }
}

/// Areas 000, 666 and 900 and above are not given out (SSA, 2011), but 900 and above are those of
/// Individual Taxpayer Identification Numbers.
const fn is_ssn(ssn: &Taken) -> bool {
    let (area, group, serial) = (ssn.number(0, 3), ssn.number(3, 5), ssn.number(5, 9));
    if group == 0 || serial == 0 {
        return false;
    }
    match area {
        0 | 666 => false,
        900..=999 => national::is_itin(ssn),
        _ => true,
    }
}

/// Whether a US Social Security Number stands behind its keyword.
pub(super) const fn ssn(text: &[u8], start: usize) -> bool {
    match take(text, start, b"999 99 9999") {
        Some(ssn) => ssn.number(0, 9) > 0 && !ssn.is_uniform(),
        None => false,
    }
}

/// Whether the number of a passport stands behind its keyword.
pub(super) const fn passport(text: &[u8], start: usize) -> bool {
    let end = run_end(text, start);
    let (mut digits, mut lower, mut vowels, mut i) = (0, 0, 0, start);
    while i < end && i < start + 12 {
        digits += at(text, i).is_ascii_digit() as usize;
        lower += at(text, i).is_ascii_lowercase() as usize;
        vowels += matches!(at(text, i), b'A' | b'E' | b'I' | b'O' | b'U') as usize;
        i += 1;
    }
    match end - start {
        6..=9 if digits >= 5 => true,
        // A few German ones have no digit, and none has vowels.
        9 if digits == 0 => lower + vowels == 0 && at(text, start) != at(text, start + 1),
        9 => lower == 0,
        10 => digits >= 8 || national::told(text, start, National::German, true),
        _ => {
            take(text, start, b"A 9999999").is_some()
                || take(text, start, b"AA 999999").is_some()
                || take(text, start, b"AA 9999999").is_some()
                || take(text, start, b"AAA 999999").is_some()
                || take(text, start, b"99 AA 99999").is_some()
                || take(text, start, b"999 999 999").is_some()
                || take(text, start, b"99 9999999").is_some()
                || take(text, start, b"99 99 999999").is_some()
        }
    }
}

/// Whether the number of a driving licence stands behind its keyword.
pub(super) const fn licence(text: &[u8], start: usize) -> bool {
    let marks = Marks::read(text, start);
    marks.digits >= 5 && marks.letters <= 12 && marks.digits + marks.letters <= 24
}

/// Whether a number that driving licences have stands behind a word for licences of any kind: a
/// letter with seven digits, or with eleven to fourteen, as several of the United States have them,
/// or a British one.
pub(super) const fn likely_licence(text: &[u8], start: usize) -> bool {
    take(text, start, b"A9999999").is_some()
        || take(text, start, b"A999 9999 9999").is_some()
        || take(text, start, b"A999 999 99 999 9").is_some()
        || take(text, start, b"A9999 99999 99999").is_some()
        || british_licence(text, start)
}

/// Whether a British driving licence stands at a run: five letters of the name, the date of birth
/// with its digits moved, two initials, and three more (DVLA).
pub(super) const fn british_licence(text: &[u8], start: usize) -> bool {
    let mut letters = 0;
    while at(text, start + letters).is_ascii_uppercase() {
        letters += 1;
    }
    // Short names are filled up with nines.
    let mut i = letters;
    while i < 5 {
        if letters == 0 || at(text, start + i) != b'9' {
            return false;
        }
        i += 1;
    }
    letters <= 5
        && match take(text, start, b"?????999999??9AA") {
            Some(it) => is_day(it.number(6, 8) % 50, it.number(8, 10)),
            None => false,
        }
}

/// Whether a vehicle identification number stands behind its keyword (ISO 3779).
pub(super) const fn vin(text: &[u8], start: usize) -> bool {
    let end = run_end(text, start);
    let (mut digits, mut i) = (0, start);
    while i < end {
        let byte = at(text, i).to_ascii_uppercase();
        if matches!(byte, b'I' | b'O' | b'Q') || i >= start + 17 {
            return false;
        }
        digits += byte.is_ascii_digit() as usize;
        i += 1;
    }
    end == start + 17 && digits >= 1
}

/// Whose health identifier a keyword announces.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Health {
    /// The National Health Service of the United Kingdom, or one of a Canadian province.
    Nhs,
    /// US National Provider Identifier.
    Npi,
    /// US Drug Enforcement Administration.
    Dea,
    /// US Medicare Beneficiary Identifier, or an Australian Medicare card.
    Medicare,
    /// US Health Insurance Claim Number.
    Claim,
    /// An insurance card, a patient or a record; or the national number that stands for one.
    Card,
}

/// Whether a health identifier stands behind its keyword.
pub(super) const fn health(text: &[u8], start: usize, whose: Health) -> bool {
    match whose {
        Health::Nhs => {
            take(text, start, b"999 999 9999").is_some()
                || take(text, start, b"9999 999 999").is_some()
        }
        Health::Npi => match take(text, start, b"9999 999 999") {
            Some(it) => is_npi(&it),
            None => false,
        },
        Health::Dea => match take(text, start, b"A? 9999999") {
            Some(it) => dea(&it),
            None => false,
        },
        Health::Medicare => {
            is_mbi(text, start)
                || claim(text, start)
                || take(text, start, b"9999 99999 9").is_some()
                || take(text, start, b"9999 99999 9 9").is_some()
        }
        Health::Claim => claim(text, start) || is_mbi(text, start),
        Health::Card => {
            let marks = Marks::read(text, start);
            let is_card = marks.digits >= 6 && marks.digits <= 20 && marks.letters <= 4;
            is_card && !date::is_iso(text, start)
                || take(text, start, b"9999999999 9999999999").is_some()
                || is_mbi(text, start)
                || national::told(text, start, National::British, true)
                || national::told(text, start, National::German, true)
        }
    }
}

const fn claim(text: &[u8], start: usize) -> bool {
    take(text, start, b"999 99 9999 A").is_some()
        || take(text, start, b"999 99 9999 A9").is_some()
        || take(text, start, b"999 99 9999 AA").is_some()
}

/// The last digit is that of the odd places' sum and twice the even places' (DEA Form 224).
const fn dea(it: &Taken) -> bool {
    let sum =
        it.digit(2) + it.digit(4) + it.digit(6) + 2 * (it.digit(3) + it.digit(5) + it.digit(7));
    sum % 10 == it.digit(8)
}

/// A Medicare Beneficiary Identifier: its letters leave out S, L, O, I, B and Z (CMS).
pub(super) const fn is_mbi(text: &[u8], start: usize) -> bool {
    let Some(it) = take(text, start, b"9A?9 A?9 AA99") else {
        return false;
    };
    let mut i = 0;
    while i < it.length {
        if matches!(it.mark(i), b'S' | b'L' | b'O' | b'I' | b'B' | b'Z') {
            return false;
        }
        i += 1;
    }
    it.mark(0) != b'0'
}

/// Whether a National Provider Identifier has its check digit, which counts the prefix 80840.
const fn is_npi(it: &Taken) -> bool {
    matches!(it.digit(0), 1 | 2) && luhn_of(it, 0, 10, 24)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_is_not_given_out_is_no_ssn() {
        for (text, is) in [
            (concat!("219", "-09-9999"), true),
            (concat!("987", "-65-4320"), true),
            ("000-12-3456", false),
            ("666-12-3456", false),
            ("987-89-4320", false),
            ("123-00-4567", false),
            ("123-45-0000", false),
            ("123-45-67890", false),
            ("123 45 6789", false),
        ] {
            assert_eq!(dashed_ssn(text.as_bytes(), 0), is, "{text}");
        }
        assert!(ssn(b"123 45 6789", 0) && ssn(b"123456789", 0) && !ssn(b"12345678", 0));
    }

    #[test]
    fn papers_are_known_by_their_shapes() {
        for text in [
            "C01X00T47",
            "123456789",
            "AB1234567",
            "12AB34567",
            "A 1234567",
            "CHMGWRZFL",
            "C01X00T478",
        ] {
            assert!(passport(text.as_bytes(), 0), "{text}");
        }
        for text in [
            "renewal",
            "v2",
            "expires1",
            "authentic",
            "2024",
            "AUTHENTIC",
            "NNNNNNNNN",
            "C01X00T479",
        ] {
            assert!(!passport(text.as_bytes(), 0), "{text}");
        }
        assert!(licence(b"S123-4567-8901", 0) && !licence(b"Apache-2.0", 0));
        assert!(british_licence(b"MORGA753116SM9IJ", 0));
        assert!(!british_licence(b"MORGA799116SM9IJ", 0));
        assert!(vin(b"1M8GDM9AXKP042788", 0) && !vin(b"1M8GDM9AXKP04278O", 0));
        assert!(!vin(b"1M8GDM9AXKP0427881", 0));
    }

    #[test]
    fn health_identifiers_are_known_by_their_shapes() {
        for (text, whose, is) in [
            ("943 476 5919", Health::Nhs, true),
            ("943 476 591", Health::Nhs, false),
            ("1234567893", Health::Npi, true),
            ("1234567894", Health::Npi, false),
            ("AB1234563", Health::Dea, true),
            ("AB1234564", Health::Dea, false),
            ("1EG4-TE5-MK72", Health::Medicare, true),
            ("1EG4-SE5-MK72", Health::Medicare, false),
            ("123-45-6789A", Health::Claim, true),
            ("80756000000000000000", Health::Card, true),
            ("none", Health::Card, false),
        ] {
            assert_eq!(health(text.as_bytes(), 0, whose), is, "{text}");
        }
    }
}
