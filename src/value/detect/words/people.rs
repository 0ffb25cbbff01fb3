//! Words that announce numbers of people, cards and accounts.

use super::{Number, Phrase, Topic};

const fn number(topic: Number) -> Topic {
    Topic::Number(topic)
}

pub(super) const PHRASES: &[Phrase] = &[
    (b"ssn", number(Number::Ssn)),
    (b"socialsecuritynumber", number(Number::Ssn)),
];
