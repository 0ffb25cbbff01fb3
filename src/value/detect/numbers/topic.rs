//! What words announce numbers.

use super::{Health, National};

/// What a word announces.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Topic {
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
