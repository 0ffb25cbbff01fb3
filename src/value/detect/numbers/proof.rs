//! Values that prove the short keyword of a name right.

use super::super::bytes::{at, run_end};
use super::check::weighted;
use super::national::{self, National};
use super::shape::{Taken, take};
use super::{Health, Topic, card, date, iban, phone, position};

/// Whether what stands at a place is what the keyword announces, and not a serial number: by check
/// digits with separators or letters, or by more than one check digit.
pub(super) const fn proves(text: &[u8], start: usize, topic: Topic) -> bool {
    match topic {
        Topic::Iban => iban::begins(text, start, false),
        Topic::Vin => vin(text, start),
        Topic::Birth => take(text, start, b"9999-99-99").is_some() && date::begins(text, start),
        Topic::National(whose) | Topic::Likely(whose) => {
            let checked = national::told(text, start, whose, true);
            checked && (has_two_check_digits(whose) || !is_digits(text, start))
        }
        Topic::Nif => {
            national::told(text, start, National::Spanish, true)
                || !is_digits(text, start)
                    && national::told(text, start, National::Portuguese, true)
        }
        Topic::Health(Health::Nhs) => match take(text, start, b"999 999 9999") {
            Some(it) => nhs(&it),
            None => false,
        },
        Topic::Card | Topic::Pan => {
            take(text, start, b"9999~9999~9999~9999").is_some() && card::told(text, start)
        }
        Topic::Gps | Topic::Position | Topic::Coordinate => position::pair(text, start, 4),
        Topic::Phone | Topic::Call => {
            start > 0 && at(text, start - 1) == b'+' && phone::plus(text, start - 1)
        }
        _ => false,
    }
}

const fn has_two_check_digits(whose: National) -> bool {
    matches!(whose, National::Brazilian | National::BrazilianCompany)
}

/// Whether digits stand at a place, with nothing that joins them to more.
const fn is_digits(text: &[u8], start: usize) -> bool {
    let end = run_end(text, start);
    let mut i = start;
    while i < end {
        if !at(text, i).is_ascii_digit() {
            return false;
        }
        i += 1;
    }
    !matches!(at(text, end), b'-' | b'.' | b'/' | b' ')
        || !at(text, end + 1).is_ascii_alphanumeric()
}

/// The last digit of an NHS number, modulo 11 (NHS Data Dictionary).
const fn nhs(it: &Taken) -> bool {
    let check = 11 - weighted(it, &[10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    check % 11 == it.digit(9) && check != 10 && !it.is_uniform()
}

/// Weights of the signs of a VIN (49 CFR 565.15); its ninth is the check digit.
const VIN_WEIGHTS: &[u32] = &[8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/// Whether a vehicle identification number stands at a place, with a right check digit or with the
/// letters by which European makers fill its place and others.
const fn vin(text: &[u8], start: usize) -> bool {
    let Some(it) = take(text, start, b"?????????????????") else {
        return false;
    };
    if take(text, start, b"AAAzzz??z????9999").is_some() {
        return true;
    }
    let (mut sum, mut i, mut weights) = (0, 0, VIN_WEIGHTS);
    while let [weight, rest @ ..] = weights {
        let value = match it.mark(i) {
            b'0'..=b'9' => it.digit(i),
            b'A' | b'J' => 1,
            b'B' | b'K' | b'S' => 2,
            b'C' | b'L' | b'T' => 3,
            b'D' | b'M' | b'U' => 4,
            b'E' | b'N' | b'V' => 5,
            b'F' | b'W' => 6,
            b'G' | b'P' | b'X' => 7,
            b'H' | b'Y' => 8,
            b'R' | b'Z' => 9,
            _ => return false,
        };
        sum += value * *weight;
        i += 1;
        weights = rest;
    }
    let check = match it.mark(8) {
        b'X' => 10,
        b'0'..=b'9' => it.digit(8),
        _ => return false,
    };
    sum % 11 == check && !it.is_uniform() && !is_digits(text, start)
}

#[cfg(test)]
mod tests {
    use super::super::super::{Field, Scope, in_text};
    use crate::kind::Kind;

    fn found(name: &str) -> Option<Kind> {
        in_text(name.as_bytes(), Scope::of(Field::Name), &mut [])
    }

    #[test]
    fn a_short_keyword_counts_in_names_if_the_value_proves_itself() {
        for (name, kind) in [
            (concat!("iban/DE893704", "00440532013000"), Kind::Iban),
            (concat!("iban-NO93", "86011117947"), Kind::Iban),
            ("cars/vin/1M8GDM9AXKP042788/state", Kind::Vin),
            ("cars/vin/WVWZZZ1JZXW000123/state", Kind::Vin),
            ("dob/1984-02-29", Kind::DateOfBirth),
            ("cpf/390.533.447-05", Kind::NationalId),
            ("cpf-39053344705", Kind::NationalId),
            ("sin-123-456-782", Kind::NationalId),
            ("hetu/131052-308T", Kind::NationalId),
            ("nif_54362315K", Kind::NationalId),
            ("nhs-9434765919", Kind::HealthId),
            ("gps/52.520008,13.404954", Kind::Gps),
            ("gps/-33.868820,151.209296", Kind::Gps),
            ("lat/52.520008/lon/13.404954", Kind::Gps),
            ("tel-+14155550100", Kind::Phone),
            (
                concat!("cc/4111", "-1111-1111-1111.json"),
                Kind::PaymentCard,
            ),
        ] {
            assert_eq!(found(name), Some(kind), "{name}");
        }
    }

    #[test]
    fn what_proves_nothing_is_part_of_an_identifier() {
        for name in [
            concat!("iban/DE893704", "00440532013001"),
            "vin/1M8GDM9A1KP042788",
            "vin/WVWZZZ1J1XW000123",
            "vin-12345678901234567",
            "dob/19840229",
            "dob-1984-13-29",
            "cpf-39053344706",
            "sin-123456782",
            "nhs-9434765918",
            "gps/1.2.3",
            "lat-12.345678",
            "tel-14155550100",
            concat!("cc-4111", "111111111111"),
            concat!("cc/4111", "-1111-1111-1112"),
            "CPF-39053344705",
            "NHS-9434765919",
        ] {
            assert_eq!(found(name), None, "{name}");
        }
    }
}
