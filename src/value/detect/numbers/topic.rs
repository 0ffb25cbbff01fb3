//! What words announce numbers.

use super::{Health, National};

/// What a word announces.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Topic {
    /// A number that names its bank account.
    Bank,
    /// A word for other codes too: the number must name its bank as well.
    Bban,
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
    /// An identity card, which may have the number of a passport or a national one.
    IdCard,
    Iban,
    Licence,
    /// A licence of any kind: the number must have the shape of a driver's.
    LikelyLicence,
    /// An identifier whose keyword means nothing else: its shape suffices.
    National(National),
    /// An identifier whose keyword means other things too: its check digits must be right.
    Likely(National),
    /// A keyword such as `national id`, for all of them.
    AnyNational,
    /// A keyword such as `tax id`, for all of them and those of employers.
    AnyTax,
    /// A word that means something only with a number sign behind it.
    Marked(Marked),
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

/// What a word means that has a number sign behind it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Marked {
    /// `RG`, a Brazilian register.
    BrazilianGeneral,
    /// `CNI`, a French identity card.
    FrenchCard,
    Insurance,
    Licence,
    Ssn,
    Tax,
}

impl Marked {
    pub(super) const fn meant(self) -> Topic {
        match self {
            Self::BrazilianGeneral => Topic::National(National::BrazilianGeneral),
            Self::FrenchCard => Topic::IdCard,
            Self::Insurance => Topic::Health(Health::Card),
            Self::Licence => Topic::Licence,
            Self::Ssn => Topic::Ssn,
            Self::Tax => Topic::AnyTax,
        }
    }
}
