//! Numbers that are known by themselves, without any keyword.

use super::super::bytes::at;
use super::super::{Field, Scope};
use super::national::{self, National};
use super::{card, iban, label, person, phone};
use crate::kind::Kind;

/// What the run of letters and digits from `start` to `end` begins, without any keyword.
pub(in super::super) const fn bare(
    text: &[u8],
    start: usize,
    end: usize,
    scope: Scope,
) -> Option<Kind> {
    if matches!(scope.field, Field::Identifier) {
        return None;
    }
    let digit = at(text, start).is_ascii_digit();
    let named = matches!(scope.field, Field::Name);
    if !digit {
        if at(text, start + 1).is_ascii_alphabetic() && end - start >= 4 {
            report!(scope, iban::begins(text, start, named) => Iban);
        }
        return lettered(text, start, end, scope);
    }
    if named || is_inside(text, start) {
        return None;
    }
    match digits(text, start, end, scope) {
        Some(_) if end - start == 4 && at(text, end) == b' ' && is_in_table(text, start) => None,
        found => found,
    }
}

/// Whether digits at a place are part of a longer number with dashes or points, as in a UUID.
const fn is_inside(text: &[u8], start: usize) -> bool {
    start >= 2 && matches!(at(text, start - 1), b'-' | b'.') && at(text, start - 2).is_ascii_digit()
}

/// Whether a group of four digits stands in a row of hexadecimal groups, as of a dump of memory or
/// of code points: one of them has a letter too, or there are six at least.
const fn is_in_table(text: &[u8], start: usize) -> bool {
    let (mut first, mut groups, mut is_mixed) = (start, 0, false);
    while groups < 6 && first >= 5 && is_hexadecimal_group(text, first - 5) {
        first -= 5;
        groups += 1;
        is_mixed |= is_mixed_group(text, first);
    }
    let mut next = start;
    while groups < 6 && is_hexadecimal_group(text, next) {
        is_mixed |= is_mixed_group(text, next);
        next += 5;
        groups += 1;
    }
    is_mixed && groups > 2 || groups == 6
}

/// Whether four hexadecimal digits stand at a place, between spaces or ends of the text.
const fn is_hexadecimal_group(text: &[u8], start: usize) -> bool {
    let mut i = start;
    while i < start + 4 {
        if !at(text, i).is_ascii_hexdigit() {
            return false;
        }
        i += 1;
    }
    matches!(at(text, i), b' ' | b'\n' | 0)
        && (start == 0 || at(text, start - 1).is_ascii_whitespace())
}

/// Whether the four hexadecimal digits at a place are letters and decimal digits.
const fn is_mixed_group(text: &[u8], start: usize) -> bool {
    let (mut letters, mut i) = (0, start);
    while i < start + 4 {
        letters += at(text, i).is_ascii_alphabetic() as usize;
        i += 1;
    }
    letters > 0 && letters < 4
}

/// Identifiers that begin with a digit.
const fn digits(text: &[u8], start: usize, end: usize, scope: Scope) -> Option<Kind> {
    let (length, next) = (end - start, at(text, end));
    // Two digits begin no card and no telephone number.
    if length == 2 && !matches!(next, b'.' | b'-') {
        return None;
    }
    if length != 2 && !next.is_ascii_alphanumeric() && at(text, end - 1).is_ascii_digit() {
        report!(scope, card::bare(text, start, end)
            && !label::is_measured(text, start, end) => PaymentCard);
        report!(scope, phone::bare(text, start, end)
            && !(length == 3 && label::is_of_thing(text, start)) => Phone);
    }
    let national = match (length, next) {
        (3, b'-') if person::dashed_ssn(text, start) && !label::is_of_thing(text, start) => {
            return scope.report(Kind::UsSsn);
        }
        (3, b'.') if at(text, start + 7) == b'.' => {
            national::shaped(text, start, National::Brazilian, b"999.999.999-99")
        }
        (3, b'.') if at(text, start + 8) == b'.' => {
            national::shaped(text, start, National::Swiss, b"756.9999.9999.99")
        }
        (2, b'.') if at(text, start + 6) == b'.' => {
            national::shaped(
                text,
                start,
                National::BrazilianCompany,
                b"99.999.999/9999-99",
            ) || national::shaped(text, start, National::Chilean, b"99.999.999-?")
        }
        (2, b'.') if at(text, start + 5) == b'.' => {
            national::shaped(text, start, National::Belgian, b"99.99.99-999.99")
        }
        (1, b'.') if at(text, start + 5) == b'.' => {
            national::shaped(text, start, National::Chilean, b"9.999.999-?")
        }
        (2, b'-') => national::shaped(text, start, National::Argentine, b"99-99999999-9"),
        (4, b' ') if !matches!(at(text, start + 5), b'a'..=b'z' | b'A'..=b'Z') => {
            national::shaped(text, start, National::Aadhaar, b"9999 9999 9999")
        }
        (6, b'-' | b'+') => {
            national::shaped(text, start, National::Finnish, b"999999-999?")
                || national::shaped(text, start, National::Finnish, b"999999+999?")
                || national::shaped(text, start, National::Korean, b"999999-9999999")
        }
        (9, _) => {
            at(text, end - 1).is_ascii_uppercase()
                && national::shaped(text, start, National::Spanish, b"99999999A")
        }
        (11, _) => {
            at(text, start + 6).is_ascii_uppercase()
                && national::shaped(text, start, National::Finnish, b"999999A999?")
        }
        (12, _) => {
            at(text, start + 8).is_ascii_uppercase()
                && national::shaped(text, start, National::GermanPension, b"99999999A999")
        }
        (15, _) => {
            // Device numbers begin with other digits than those of men and women.
            matches!(at(text, start), b'1' | b'2')
                && (national::shaped(text, start, National::French, b"999999999999999")
                    || national::shaped(text, start, National::French, b"999992A99999999"))
        }
        (18, _) => national::shaped(text, start, National::Chinese, b"99999999999999999?"),
        _ => false,
    };
    report!(scope, national => NationalId);
    report!(scope, length == 4 && next == b'-' && person::is_mbi(text, start) => HealthId);
    None
}

/// Identifiers that begin with a letter: those with a shape that nothing else has.
const fn lettered(text: &[u8], start: usize, end: usize, scope: Scope) -> Option<Kind> {
    let upper = at(text, start).is_ascii_uppercase() && at(text, end - 1).is_ascii_uppercase();
    match end - start {
        16 => {
            report!(scope,
                national::shaped(text, start, National::Italian, b"AAAAAA??A??A???A") => NationalId,
                upper && person::british_licence(text, start) => DriversLicense,
            );
        }
        18 => {
            report!(scope,
                national::shaped(text, start, National::Mexican, b"AAAA999999AAAAAA?9") => NationalId,
            );
        }
        _ if matches!(scope.field, Field::Name) => {}
        9 if upper => {
            report!(scope,
                national::shaped(text, start, National::Spanish, b"A9999999A")
                    && matches!(at(text, start), b'X'..=b'Z')
                    || national::shaped(text, start, National::Singaporean, b"A9999999A") => NationalId,
            );
        }
        10 if upper => {
            report!(scope,
                national::shaped(text, start, National::Indian, b"AAAAA9999A") => NationalId,
            );
        }
        2 if at(text, end) == b' ' => {
            report!(scope,
                national::shaped(text, start, National::British, b"AA 99 99 99 A")
                    || upper && national::shaped(text, start, National::GermanVat, b"de 999 999 999") => NationalId,
            );
        }
        11 if at(text, start) == b'D' && at(text, start + 1) == b'E' => {
            report!(scope,
                national::shaped(text, start, National::GermanVat, b"de999999999") => NationalId,
            );
        }
        _ => {}
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::super::{Field, Scope, in_text};

    #[test]
    fn rows_of_hexadecimal_groups_are_no_numbers() {
        let found = |text: &str| in_text(text.as_bytes(), Scope::of(Field::Text), &mut []);
        for text in [
            "2341 2341 2346",
            "of 2341 2341 2346 since 2024",
            concat!("4111", " 1111 1111 1111"),
            concat!("4111", " 1111 1111 1111 1225"),
        ] {
            assert!(found(text).is_some(), "{text}");
        }
        for text in [
            "4F4A 2341 2341 2346",
            "2341 2341 2346 5F4A",
            concat!("4111", " 1111 1111 1111 5433 5448"),
            concat!("5448 5433 ", "4111", " 1111 1111 1111"),
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
