//! The sentences that refuse a text, one for each kind and place, known to the compiler.

use crate::error::{Fault, fault};
use crate::kind::{Kind, each_kind};

/// Where in what was given the data stands.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    Text,
    Key,
    Value,
    Pair,
}

macro_rules! found {
    ($where:literal, $what:literal, Secret, $kind:expr) => {
        fault!(
            PublicText,
            concat!($where, $what),
            "keep it in AWS Secrets Manager and write its name or ARN; no exception is made for secrets",
            Some($kind)
        )
    };
    ($where:literal, $what:literal, Personal, $kind:expr) => {
        fault!(
            PublicText,
            concat!($where, $what),
            "write an opaque id instead; `palisade::text` says how identifiers are declared and exceptions made",
            Some($kind)
        )
    };
}

macro_rules! faults {
    ($($(#[$doc:meta])* $variant:ident $name:literal $what:literal $class:ident;)*) => {
        /// The refusal of a text that holds data of this kind.
        pub(crate) const fn found(kind: Kind, place: Place) -> Fault {
            match place {
                Place::Text => match kind {
                    $(Kind::$variant => found!("the text holds ", $what, $class, kind),)*
                },
                Place::Key => match kind {
                    $(Kind::$variant => found!("the key holds ", $what, $class, kind),)*
                },
                Place::Value => match kind {
                    $(Kind::$variant => found!("the value holds ", $what, $class, kind),)*
                },
                Place::Pair => match kind {
                    $(Kind::$variant => {
                        found!("the value, by what its key says, is ", $what, $class, kind)
                    })*
                },
            }
        }
    };
}

each_kind!(faults);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Refusal;

    #[test]
    fn a_refusal_says_what_was_found_where_and_what_to_do() {
        let said = |kind, place| Refusal::from(found(kind, place)).to_string();
        assert_eq!(
            said(Kind::Email, Place::Text),
            "PublicText: the text holds an e-mail address; write an opaque id instead; \
             `palisade::text` says how identifiers are declared and exceptions made"
        );
        assert_eq!(
            said(Kind::Password, Place::Pair),
            "PublicText: the value, by what its key says, is a password; keep it in AWS Secrets \
             Manager and write its name or ARN; no exception is made for secrets"
        );
    }

    #[test]
    fn every_sentence_is_the_same_at_compile_time_and_names_its_kind() {
        for kind in Kind::ALL.iter().copied() {
            for place in [Place::Text, Place::Key, Place::Value, Place::Pair] {
                let fault = found(kind, place);
                assert!(fault.problem.ends_with(kind.what()), "{}", fault.problem);
                assert_eq!(Refusal::from(fault).to_string(), fault.text);
                assert_eq!(Refusal::from(fault).kind(), Some(kind));
            }
        }
    }
}
