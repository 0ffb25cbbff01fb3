//! Numbers of people, cards and accounts.

/// Reports the first kind of which the condition holds and which is looked for.
macro_rules! report {
    ($scope:expr, $($found:expr => $kind:ident),+ $(,)?) => {
        {$(if $found && let Some(kind) = $scope.report(Kind::$kind) {
            return Some(kind);
        })+}
    };
}

mod account;
mod bare;
mod card;
mod check;
mod date;
mod gap;
mod iban;
mod label;
mod national;
mod person;
mod phone;
mod position;
mod proof;
mod shape;
mod topic;

use super::bytes::at;
use super::{Field, Scope};
use crate::kind::Kind;
pub(super) use bare::bare;
pub(super) use national::National;
pub(super) use person::Health;
pub(super) use topic::{Marked, Topic};

/// What the symbol at a place begins.
pub(super) const fn symbol(text: &[u8], place: usize, scope: Scope) -> Option<Kind> {
    if !matches!(scope.field, Field::Text) {
        return None;
    }
    match at(text, place) {
        b'+' if phone::plus(text, place) => scope.report(Kind::Phone),
        b'(' if phone::bracket(text, place) => scope.report(Kind::Phone),
        0xC2 if position::is_marked(text, place) => scope.report(Kind::Gps),
        b'%' | b';' if card::stripe(text, place) => scope.report(Kind::CardMagstripe),
        _ => None,
    }
}

/// What stands behind a keyword that ends at `from`; what follows it is given too.
pub(super) const fn after(
    text: &[u8],
    from: usize,
    behind: &[u8],
    topic: Topic,
    scope: Scope,
) -> Option<Kind> {
    if matches!(scope.field, Field::Identifier) || !gap::has_digit(behind) {
        return None;
    }
    let topic = match topic {
        Topic::Marked(what) if is_marked(text, from) => what.meant(),
        _ => topic,
    };
    let place = gap::after(text, from);
    if is_of_thing(text, from, text, place, topic) {
        return None;
    }
    if is_prefix(text, from, place, topic, scope) {
        return None;
    }
    if let Some(kind) = told(text, place, from, topic, false, scope) {
        return Some(kind);
    }
    match gap::behind_owner(text, from) {
        Some(place) => told(text, place, from, topic, false, scope),
        None => None,
    }
}

/// Whether a sign of a label stands behind two letters: `#`, or behind capitals `:` and the like.
const fn is_marked(text: &[u8], from: usize) -> bool {
    let quoted = matches!(at(text, from), b'"' | b'\'') as usize;
    let mark = gap::blank_end(text, from + quoted);
    let is_label = match at(text, mark) {
        b':' | b'=' | b'|' | b';' => true,
        b'-' => at(text, mark + 1) == b'>',
        _ => false,
    };
    at(text, from) == b'#' || is_label && from > 0 && at(text, from - 1).is_ascii_uppercase()
}

/// Whether a short word is part of an identifier rather than a keyword: in names `PH-1234567890`,
/// and everywhere `cnh` within random letters and digits.
const fn is_prefix(text: &[u8], from: usize, place: usize, topic: Topic, scope: Scope) -> bool {
    let mut start = from;
    while start > 0 && from - start < 32 && at(text, start - 1).is_ascii_alphabetic() {
        start -= 1;
    }
    let (letters, next) = (from - start, at(text, from));
    let named = matches!(scope.field, Field::Name) && letters <= 4;
    if next.is_ascii_alphanumeric() {
        let joined = start > 0 && at(text, start - 1).is_ascii_digit();
        let glued = place == from && next.is_ascii_alphabetic();
        // `CVC693` may be the name of an issue, `CVV693` is none.
        let is_code = matches!(topic, Topic::CardCode) && at(text, from - 1) | 0x20 == b'c';
        return joined || glued || letters < 3 || named || is_code || is_random(text, from);
    }
    let told = match topic {
        Topic::Card => letters == 4,
        Topic::Ssn => at(text, start).is_ascii_lowercase(),
        _ => false,
    };
    // Prefixes of serial numbers are capitals.
    let is_small = at(text, start).is_ascii_lowercase() && at(text, from - 1).is_ascii_lowercase();
    named
        && matches!(next, b'-' | b'_' | b'.' | b'/')
        && !told
        && !(is_small && proof::proves(text, place, topic))
}

/// Whether the run that begins at a place has small letters and capitals, as no number has.
const fn is_random(text: &[u8], from: usize) -> bool {
    let (mut lower, mut upper, mut i) = (false, false, from);
    while i < from + 32 && at(text, i).is_ascii_alphanumeric() {
        lower |= at(text, i).is_ascii_lowercase();
        upper |= at(text, i).is_ascii_uppercase();
        i += 1;
    }
    lower && upper
}

/// What stands before a keyword that begins at `until`.
pub(super) const fn before(text: &[u8], until: usize, topic: Topic, scope: Scope) -> Option<Kind> {
    if !matches!(scope.field, Field::Text) {
        return None;
    }
    let is_needed = match topic {
        Topic::National(_)
        | Topic::Likely(_)
        | Topic::Passport
        | Topic::IdCard
        | Topic::Licence
        | Topic::Vin
        | Topic::Ssn => false,
        Topic::AnyNational
        | Topic::AnyTax
        | Topic::Bank
        | Topic::Bban
        | Topic::Birth
        | Topic::Branch
        | Topic::CardCode
        | Topic::Customer
        | Topic::Health(_)
        | Topic::Nif
        | Topic::SortCode => true,
        _ => return None,
    };
    let Some(mut end) = gap::before(text, until, is_needed) else {
        return None;
    };
    // Its groups may be separated by spaces, and dates have the name of a month.
    let mut groups = 0;
    while groups < 5
        && let Some(start) = gap::group_before(text, end, matches!(topic, Topic::Birth))
    {
        if let Some(kind) = told(text, start, start, topic, false, scope) {
            return Some(kind);
        }
        if start == 0 || at(text, start - 1) != b' ' {
            return None;
        }
        end = start - 1;
        groups += 1;
    }
    None
}

/// A value whose key is a keyword.
pub(super) const fn value(
    key: &[u8],
    end: usize,
    text: &[u8],
    topic: Topic,
    scope: Scope,
) -> Option<Kind> {
    // Under `Account` or `AccountId`, twelve digits are one's own AWS account.
    let own = matches!(topic, Topic::Account) && account::is_aws_id(text);
    if own || is_of_thing(key, end, text, 0, topic) || matches!(scope.field, Field::Identifier) {
        return None;
    }
    told(text, gap::after(text, 0), 0, topic, true, scope)
}

/// Whether the keyword that ends at a place is about a thing, with the words around it and what it
/// announces in another text.
const fn is_of_thing(key: &[u8], end: usize, text: &[u8], start: usize, topic: Topic) -> bool {
    match topic {
        Topic::Account => label::is_booked(key, end) || account::is_short(key, end, text, start),
        Topic::Customer => label::is_billed(key, end) && account::is_shorter(text, start, 7),
        Topic::CardCode => label::is_program(key, end),
        Topic::Birth => label::is_file(key, end),
        Topic::Phone => label::is_cell(key, end),
        _ => false,
    }
}

/// Whether a value is an identifier of a thing or a measure by what its key says, as bare digits
/// are in names.
pub(super) const fn is_of_key(key: &[u8], value: &[u8]) -> bool {
    label::is_value(key, value)
}

/// What a keyword announces, at a place.
const fn told(
    text: &[u8],
    start: usize,
    from: usize,
    topic: Topic,
    generous: bool,
    scope: Scope,
) -> Option<Kind> {
    if start >= text.len() {
        return None;
    }
    match topic {
        Topic::AwsAccount => {}
        Topic::Bank => report!(scope, account::bank(text, start) => BankAccount),
        Topic::Branch => report!(scope, account::branch(text, start) => BankAccount),
        Topic::SortCode => report!(scope, account::sort_code(text, start) => BankAccount),
        Topic::Birth => report!(scope, date::begins(text, start) => DateOfBirth),
        Topic::Card => report!(scope, card::told(text, start) => PaymentCard),
        Topic::CardCode => report!(scope, card::security(text, start) => CardSecurity),
        Topic::Coordinate => report!(scope, position::single(text, start) => Gps),
        Topic::Bban => report!(scope, account::bban(text, start) => BankAccount),
        Topic::Customer => report!(scope,
            account::customer(text, start, from) => CustomerAccount,
            account::bban(text, start) => BankAccount,
        ),
        Topic::Account => report!(scope,
            account::is_sorted(text, start) => BankAccount,
            account::plain(text, start, from) => CustomerAccount,
        ),
        Topic::Health(whose) => report!(scope, person::health(text, start, whose) => HealthId),
        Topic::Iban => report!(scope, iban::begins(text, start, false) => Iban),
        Topic::IdCard => report!(scope,
            person::passport(text, start) => Passport,
            national::any(text, start)
                || national::told(text, start, National::French, false) => NationalId,
        ),
        Topic::Licence => report!(scope, person::licence(text, start) => DriversLicense),
        Topic::LikelyLicence => {
            report!(scope, person::likely_licence(text, start) => DriversLicense);
        }
        Topic::National(whose) => {
            report!(scope, national::told(text, start, whose, false) => NationalId);
        }
        Topic::Likely(whose) => {
            report!(scope, national::told(text, start, whose, true) => NationalId);
        }
        Topic::AnyNational => report!(scope,
            national::any(text, start)
                || national::told(text, start, National::German, true) => NationalId,
        ),
        Topic::AnyTax => report!(scope,
            national::any(text, start) => NationalId,
            national::told(text, start, National::Ein, true) => NationalId,
        ),
        Topic::Nif => report!(scope,
            national::told(text, start, National::Spanish, true)
                || national::told(text, start, National::Portuguese, true) => NationalId,
        ),
        Topic::Pan => report!(scope,
            card::told(text, start) => PaymentCard,
            national::told(text, start, National::Indian, true) => NationalId,
        ),
        Topic::Passport => report!(scope, person::passport(text, start) => Passport),
        Topic::Phone => report!(scope, phone::told(text, start, generous) => Phone),
        Topic::Call => report!(scope, phone::told(text, start, false) => Phone),
        Topic::Position => report!(scope, position::pair(text, start, 4) => Gps),
        Topic::Gps => report!(scope, position::pair(text, start, 3) => Gps),
        Topic::Ssn => report!(scope,
            person::ssn(text, start) => UsSsn,
            national::told(text, start, National::French, true) => NationalId,
            national::told(text, start, National::GermanPension, true)
                || national::told(text, start, National::SpanishPension, true) => NationalId,
        ),
        Topic::Marked(Marked::BrazilianGeneral) => {
            report!(scope, national::dotted_general(text, start) => NationalId);
        }
        Topic::Marked(Marked::FrenchCard) => {
            report!(scope, national::told(text, start, National::French, true) => NationalId);
        }
        Topic::Marked(_) => {}
        Topic::Vin => report!(scope, person::vin(text, start) => Vin),
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::{Field, Scope, in_pair, in_text};
    use super::*;
    use crate::kind::Kinds;

    fn found(text: &str, field: Field) -> Option<Kind> {
        let mut room = vec![0; text.len()];
        in_text(text.as_bytes(), Scope::of(field), &mut room)
    }

    const ANNOUNCED: &[(&str, Kind)] = &[
        ("ssn 123 45 6789", Kind::UsSsn),
        ("SS#: 123456789", Kind::UsSsn),
        ("123-45-6789 is her social security number", Kind::UsSsn),
        ("SS: 123456789", Kind::UsSsn),
        ("DL = S1234567", Kind::DriversLicense),
        ("the ssn for phase 2 is 123 45 6789", Kind::UsSsn),
        ("the PESEL of eu-west-1 is 44051401359", Kind::NationalId),
        ("1234567 is the checking account", Kind::BankAccount),
        ("20-00-00 12345678 is the sort code", Kind::BankAccount),
        ("943 476 5919 is my NHS number", Kind::HealthId),
        ("September 22, 2011 is the date of birth", Kind::DateOfBirth),
        ("123 is the CVV", Kind::CardSecurity),
        ("CVV = 123", Kind::CardSecurity),
        ("card # 5018-0000-0009", Kind::PaymentCard),
        ("sort code 20-00-00 12345678", Kind::BankAccount),
        ("checking account: 1234567", Kind::BankAccount),
        ("routing number: 021000021", Kind::BankAccount),
        ("customerNumber=12345678", Kind::CustomerAccount),
        ("account no. 1234567", Kind::CustomerAccount),
        ("loan_account: 1234567", Kind::CustomerAccount),
        ("Passport No: C01X00T47", Kind::Passport),
        ("Reisepass 123456789", Kind::Passport),
        ("driver's license: S1234567", Kind::DriversLicense),
        ("DL#S1234567", Kind::DriversLicense),
        ("n.p.i 1234567893", Kind::HealthId),
        ("NHS no 943 476 5919", Kind::HealthId),
        ("born on 3 May 1985", Kind::DateOfBirth),
        ("Geburtsdatum: 03.05.1985", Kind::DateOfBirth),
        ("mobile: 0163 296 0123", Kind::Phone),
        ("call me at 212 555 0100", Kind::Phone),
        ("vin 1M8GDM9AXKP042788", Kind::Vin),
        ("position=52.520008,13.404954", Kind::Gps),
        ("lat: 52.520008", Kind::Gps),
        ("PESEL: 44051401359", Kind::NationalId),
        ("personnummer 811228-9874", Kind::NationalId),
        ("f\u{f8}dselsnummer: 15108695088", Kind::NationalId),
        ("131052-308T on hetu", Kind::NationalId),
        ("tax id 36574261809", Kind::NationalId),
        ("TCKN 10000000146", Kind::NationalId),
    ];

    #[test]
    fn a_keyword_announces_a_number_in_texts_and_names() {
        for (text, kind) in ANNOUNCED {
            assert_eq!(found(text, Field::Text), Some(*kind), "{text}");
            assert_eq!(found(text, Field::Identifier), None, "{text}");
        }
        let names = [
            "ssn-123456789",
            "phone_2125550100",
            "passport/123456789",
            concat!("card-4111", "111111111111"),
            "mrn: 1284334",
        ];
        for name in names {
            assert!(found(name, Field::Name).is_some(), "{name}");
        }
    }

    #[test]
    fn keywords_are_known_in_the_languages_of_europe() {
        for (keywords, value, kind) in [
            (
                "n\u{fa}mero de conta, numer konta, \u{10d}\u{ed}slo \u{fa}\u{10d}tu, bankszamlaszam, \
                 num\u{103}r de cont, hesap numaras\u{131}",
                "12345678",
                Kind::BankAccount,
            ),
            (
                "ugyfelszam, code client, c\u{f3}digo de cliente, z\u{e1}kaznick\u{e9} \u{10d}\u{ed}slo, \
                 m\u{fc}\u{15f}teri numaras\u{131}",
                "12345678",
                Kind::CustomerAccount,
            ),
            (
                "pasnummer, passin numero, \u{10d}\u{ed}slo pasu, utlevelszam",
                "C01X00T47",
                Kind::Passport,
            ),
            (
                "k\u{f8}rekortnummer, f\u{f8}rerkortnummer, ajokortin numero, numer prawa jazdy",
                "S1234567",
                Kind::DriversLicense,
            ),
            (
                "n\u{fa}mero de utente, zorgverzekeringsnummer, sjukf\u{f6}rs\u{e4}kringsnummer, \
                 sygesikringsnummer, sairausvakuutusnumero, numer ubezpieczenia",
                "A123456789",
                Kind::HealthId,
            ),
            (
                "skattenummer, verotunniste, vergi numaras\u{131}, cod fiscal",
                "36574261809",
                Kind::NationalId,
            ),
            (
                "sz\u{fc}let\u{e9}si d\u{e1}tum",
                "1985-03-09",
                Kind::DateOfBirth,
            ),
        ] {
            for keyword in keywords.split(", ") {
                let text = format!("{keyword}: {value}");
                assert_eq!(found(&text, Field::Text), Some(kind), "{text}");
            }
        }
    }

    #[test]
    fn a_key_announces_the_whole_value() {
        for (key, value, kind) in [
            ("acme:employee-ssn", "123456789", Kind::UsSsn),
            ("AccountNumber", "1234567", Kind::CustomerAccount),
            ("dob", "19850309", Kind::DateOfBirth),
            ("LatLong", "-52.5200,13.4049", Kind::Gps),
            ("tel", "5550100", Kind::Phone),
        ] {
            let (key, value) = (key.as_bytes(), value.as_bytes());
            let kinds = in_pair(key, value, Scope::of(Field::Text), &mut []);
            assert_eq!(kinds, Some(kind));
        }
        for (key, value) in [
            ("AccountId", "123456789012"),
            ("vin-service", "v2"),
            ("member", "node-3"),
            ("cost-center", "4711"),
            ("coordinates-schema", "wgs84"),
            ("phone-system", "2024-01-15"),
        ] {
            let (key, value) = (key.as_bytes(), value.as_bytes());
            assert_eq!(in_pair(key, value, Scope::of(Field::Text), &mut []), None);
        }
    }

    #[test]
    fn what_operators_write_is_none_of_it() {
        for text in [
            "account id 123456789012",
            "arn:aws:iam::123456789012:role/admin",
            "7043708f-0963-11e7-b39c-080027985ce6",
            "12345678-1234-1234-1234-123456789012",
            "2024-12-18T21:31:45.123-08:00",
            "1785345903",
            "1785345903123",
            "v1.161.0",
            "10.240.106.152/32",
            "see RFC 2119 and SOC 2 type 2",
            "cc-by-4.0 license, GSM 850/900/1800/1900",
            "pan the camera by 12.5, position 3",
            "card layout 4 x 4, mobile (#2130)",
            "call retry 3 of 10 at 2024-01-15 10:30",
            "sha256:24cc3304188438371e23813a",
            "born in the cloud",
            "lat 12.345 ms",
            "logs/customer/2024/05/part-64769.gz",
            "customer/202405",
            "account/20240501.json",
            "2024 was the year of the account",
            "port 443 on the bank account service",
            "the account for phase 2 is closed",
            "ss 123456789",
            "datetime!(+9999-12-31 23:59:59)",
        ] {
            assert_eq!(found(text, Field::Text), None, "{text}");
        }
    }

    #[test]
    fn in_names_bare_digits_are_identifiers() {
        for name in [
            concat!("4111", "111111111111"),
            "490154203237518",
            "8944500102198304826",
            "219-09-9999",
            "(212) 555-0100",
            "PH-2125550100",
            "gw-0024.cc33.0418",
            "OHIP-2034909",
            "north-MRN_1284334",
            "mob-369411731",
            "SSN_395698013",
            "STNR5119647292",
            "cc673856881861",
            "RUmHsqYa227Qs52XeGCnh586wqf7S44z",
            "xFTMiNWmYgdCnh6229Jl2swR3PLg98Rm",
        ] {
            assert_eq!(found(name, Field::Name), None, "{name}");
        }
    }

    #[test]
    fn an_excepted_kind_does_not_hide_another() {
        let scope = Scope {
            field: Field::Text,
            except: Kinds::NONE.with(Kind::UsSsn),
        };
        let text = b"ssn 123-45-6789, dob 1985-03-09";
        assert_eq!(in_text(text, scope, &mut []), Some(Kind::DateOfBirth));
    }
}
