//! Numbers of people, cards and accounts.

mod account;
mod card;
mod check;
mod date;
mod gap;
mod iban;
mod national;
mod person;
mod phone;
mod position;
mod shape;

use super::bytes::at;
use super::{Field, Scope};
use crate::kind::Kind;
pub(super) use national::National;
pub(super) use person::Health;

/// What a word announces.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    /// A number that names its bank account.
    Bank,
    /// A routing number, with its check digit.
    Branch,
    /// A number of a branch that is too short for other keywords.
    SortCode,
    Birth,
    Card,
    CardCode,
    /// A latitude or a longitude.
    Coordinate,
    Customer,
    /// A word so common that the number must follow directly.
    Account,
    /// What AWS calls an account id; it is accepted.
    AwsAccount,
    Health(Health),
    Iban,
    Licence,
    /// An identifier whose keyword means nothing else: its shape suffices.
    National(National),
    /// An identifier whose keyword means other things too: its check digits must be right.
    Likely(National),
    /// A keyword such as `national id`, for all of them.
    AnyNational,
    /// A keyword such as `tax id`, for all of them and those of employers.
    AnyTax,
    /// `SS` and `DL`, which mean something only with a number sign behind them.
    MarkedSsn,
    MarkedLicence,
    /// A Spanish or a Portuguese taxpayer.
    Nif,
    /// A payment card, or an Indian taxpayer.
    Pan,
    Passport,
    Phone,
    /// A word such as `call`, which may not mean a telephone.
    Call,
    /// A word such as `position`, which may mean one in a plane too.
    Position,
    /// A word for a position on Earth.
    Gps,
    Ssn,
    Vin,
}

macro_rules! report {
    ($scope:expr, $($found:expr => $kind:ident),+ $(,)?) => {
        {$(if $found && let Some(kind) = $scope.report(Kind::$kind) {
            return Some(kind);
        })+}
    };
}

/// What the run of letters and digits from `start` to `end` begins, without any keyword.
pub(super) const fn bare(text: &[u8], start: usize, end: usize, scope: Scope) -> Option<Kind> {
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
    digits(text, start, end, scope)
}

/// Whether digits at a place are part of a longer number with dashes or points, as in a UUID.
const fn is_inside(text: &[u8], start: usize) -> bool {
    start >= 2 && matches!(at(text, start - 1), b'-' | b'.') && at(text, start - 2).is_ascii_digit()
}

/// Identifiers that begin with a digit.
const fn digits(text: &[u8], start: usize, end: usize, scope: Scope) -> Option<Kind> {
    let (length, next) = (end - start, at(text, end));
    if !next.is_ascii_alphanumeric() && at(text, end - 1).is_ascii_digit() {
        report!(scope, card::bare(text, start, end) => PaymentCard);
        report!(scope, phone::bare(text, start, end) => Phone);
    }
    let national = match (length, next) {
        (3, b'-') if person::dashed_ssn(text, start) => return scope.report(Kind::UsSsn),
        (3, b'.') => {
            national::shaped(text, start, National::Brazilian, b"999.999.999-99")
                || national::shaped(text, start, National::Swiss, b"756.9999.9999.99")
        }
        (1 | 2, b'.') => {
            national::shaped(
                text,
                start,
                National::BrazilianCompany,
                b"99.999.999/9999-99",
            ) || national::shaped(text, start, National::Chilean, b"99.999.999-X")
                || national::shaped(text, start, National::Chilean, b"9.999.999-X")
                || national::shaped(text, start, National::Belgian, b"99.99.99-999.99")
        }
        (2, b'-') => national::shaped(text, start, National::Argentine, b"99-99999999-9"),
        (4, b' ') => national::shaped(text, start, National::Aadhaar, b"9999 9999 9999"),
        (6, b'-' | b'+') => {
            national::shaped(text, start, National::Finnish, b"999999-999X")
                || national::shaped(text, start, National::Finnish, b"999999+999X")
                || national::shaped(text, start, National::Korean, b"999999-9999999")
        }
        (9, _) => {
            at(text, end - 1).is_ascii_uppercase()
                && national::shaped(text, start, National::Spanish, b"99999999A")
        }
        (11, _) => {
            at(text, start + 6).is_ascii_uppercase()
                && national::shaped(text, start, National::Finnish, b"999999A999X")
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
        (18, _) => national::shaped(text, start, National::Chinese, b"99999999999999999X"),
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
                national::shaped(text, start, National::Italian, b"AAAAAAXXAXXAXXXA") => NationalId,
                upper && person::british_licence(text, start) => DriversLicense,
            );
        }
        18 => {
            report!(scope,
                national::shaped(text, start, National::Mexican, b"AAAA999999AAAAAAX9") => NationalId,
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

/// What the symbol at a place begins.
pub(super) const fn symbol(text: &[u8], place: usize, scope: Scope) -> Option<Kind> {
    if !matches!(scope.field, Field::Text) {
        return None;
    }
    match at(text, place) {
        b'+' if phone::plus(text, place) => scope.report(Kind::Phone),
        b'(' if phone::bracket(text, place) => scope.report(Kind::Phone),
        b'%' | b';' if card::stripe(text, place) => scope.report(Kind::CardMagstripe),
        _ => None,
    }
}

/// What stands behind a keyword that ends at `from`.
pub(super) const fn after(text: &[u8], from: usize, topic: Topic, scope: Scope) -> Option<Kind> {
    if matches!(scope.field, Field::Identifier) {
        return None;
    }
    let topic = match topic {
        Topic::MarkedSsn if at(text, from) == b'#' => Topic::Ssn,
        Topic::MarkedLicence if at(text, from) == b'#' => Topic::Licence,
        _ => topic,
    };
    if is_prefix(text, from, topic, scope) {
        return None;
    }
    told(text, gap::after(text, from), from, topic, false, scope)
}

/// Whether a short word is part of an identifier rather than a keyword: in names `PH-1234567890`,
/// and everywhere `cc` within hexadecimal digits.
const fn is_prefix(text: &[u8], from: usize, topic: Topic, scope: Scope) -> bool {
    let mut start = from;
    while start > 0 && from - start <= 3 && at(text, start - 1).is_ascii_alphabetic() {
        start -= 1;
    }
    let (short, next) = (from - start <= 3, at(text, from));
    if next.is_ascii_digit() {
        let joined = start > 0 && at(text, start - 1).is_ascii_digit();
        return joined || from - start < 3 || matches!(scope.field, Field::Name) && short;
    }
    matches!(scope.field, Field::Name)
        && short
        && matches!(next, b'-' | b'_' | b'.' | b'/')
        && at(text, start).is_ascii_uppercase()
        && !matches!(topic, Topic::Ssn | Topic::Iban)
}

/// What stands before a keyword that begins at `until`.
pub(super) const fn before(text: &[u8], until: usize, topic: Topic, scope: Scope) -> Option<Kind> {
    if !matches!(
        topic,
        Topic::National(_)
            | Topic::Likely(_)
            | Topic::Passport
            | Topic::Licence
            | Topic::Vin
            | Topic::Ssn
    ) || !matches!(scope.field, Field::Text)
    {
        return None;
    }
    let Some(mut end) = gap::before(text, until) else {
        return None;
    };
    // Its groups may be separated by spaces.
    let mut groups = 0;
    while groups < 5
        && let Some(start) = gap::group_before(text, end)
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
pub(super) const fn value(text: &[u8], topic: Topic, scope: Scope) -> Option<Kind> {
    if matches!(scope.field, Field::Identifier) {
        return None;
    }
    told(text, gap::after(text, 0), 0, topic, true, scope)
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
    // Most keywords are followed by words; only a few numbers begin with so many letters.
    match topic {
        Topic::AwsAccount => {}
        Topic::Bank => report!(scope, account::bank(text, start) => BankAccount),
        Topic::Branch => report!(scope, account::branch(text, start) => BankAccount),
        Topic::SortCode => report!(scope, account::sort_code(text, start) => BankAccount),
        Topic::Birth => report!(scope, date::begins(text, start) => DateOfBirth),
        Topic::Card => report!(scope, card::told(text, start) => PaymentCard),
        Topic::CardCode => report!(scope, card::security(text, start) => CardSecurity),
        Topic::Coordinate => report!(scope, position::single(text, start) => Gps),
        Topic::Customer => report!(scope, account::customer(text, start, from) => CustomerAccount),
        Topic::Account => report!(scope, account::plain(text, start, from) => CustomerAccount),
        Topic::Health(whose) => report!(scope, person::health(text, start, whose) => HealthId),
        Topic::Iban => report!(scope, iban::begins(text, start, false) => Iban),
        Topic::Licence => report!(scope, person::licence(text, start) => DriversLicense),
        Topic::National(whose) => {
            report!(scope, national::told(text, start, whose, false) => NationalId);
        }
        Topic::Likely(whose) => {
            report!(scope, national::told(text, start, whose, true) => NationalId);
        }
        Topic::AnyNational => report!(scope, national::any(text, start) => NationalId),
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
            national::told(text, start, National::GermanPension, true) => NationalId,
        ),
        Topic::MarkedSsn | Topic::MarkedLicence => {}
        Topic::Vin => report!(scope, person::vin(text, start) => Vin),
    }
    None
}
