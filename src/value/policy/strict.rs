//! JSON in which nothing is said twice.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// A document has three.
const MOST: usize = 16;

/// The members of an object in their order, each once.
pub(super) struct Members(pub(super) Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;

        impl<'de> Visitor<'de> for Read {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members: Vec<(String, Box<RawValue>)> = Vec::new();
                while let Some((name, value)) = map.next_entry::<String, _>()? {
                    if members.len() == MOST || members.iter().any(|(known, _)| *known == name) {
                        return Err(A::Error::custom("a member is there twice, or too many are"));
                    }
                    members.push((name, value));
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Read)
    }
}

/// A value in which no object has a member twice.
///
/// Security: which of two `Effect`s counts is the reader's choice, and the service may choose the
/// other one.
pub(super) struct Strict(pub(super) Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ReadStrict).map(Self)
    }
}

/// Under this name a number with a fraction comes as the member of an object where any crate turned on
/// the feature `arbitrary_precision` of `serde_json`.
const NUMBER: &str = "$serde_json::private::Number";

/// The text of such a number. What is read of the document itself comes as `&str`, and is none.
struct Digits(String);

impl<'de> Deserialize<'de> for Digits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;

        impl Visitor<'_> for Read {
            type Value = Digits;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the digits of a number")
            }

            fn visit_str<E: Error>(self, _: &str) -> Result<Digits, E> {
                Err(E::custom("an object cannot stand for a number"))
            }

            fn visit_string<E>(self, digits: String) -> Result<Digits, E> {
                Ok(Digits(digits))
            }
        }

        deserializer.deserialize_any(Read)
    }
}

struct ReadStrict;

impl<'de> Visitor<'de> for ReadStrict {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Value, E> {
        Ok(truth.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Strict(value)) = seq.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            if name == NUMBER {
                let Digits(digits) = map.next_value()?;
                let number = digits
                    .parse::<f64>()
                    .ok()
                    .filter(|number| number.is_finite());
                return number
                    .map(Value::from)
                    .ok_or_else(|| A::Error::custom("a number is out of range"));
            }
            let Strict(value) = map.next_value()?;
            if members.insert(name, value).is_some() {
                return Err(A::Error::custom("a member is there twice"));
            }
        }
        Ok(Value::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use serde::de::value::{Error as Failure, MapDeserializer};

    use super::*;

    #[test]
    fn a_number_is_one_whatever_feature_is_on() {
        // As `serde_json` hands it out with `arbitrary_precision`.
        let handed_out = |digits: &str| {
            let member = [(NUMBER, digits.to_owned())].into_iter();
            let value = Strict::deserialize(MapDeserializer::<_, Failure>::new(member));
            value.ok().map(|Strict(value)| value.to_string())
        };
        let read = |text: &str| {
            let value = serde_json::from_str(text);
            value.ok().map(|Strict(value)| value.to_string())
        };
        for (text, number) in [
            ("1.2", Some("1.2")),
            ("1.20", Some("1.2")),
            ("12e-1", Some("1.2")),
            ("1e3", Some("1000.0")),
            ("-0.5", Some("-0.5")),
            ("18446744073709551616", Some("1.8446744073709552e+19")),
            ("1e400", None),
        ] {
            assert_eq!(read(text).as_deref(), number, "{text}");
            assert_eq!(handed_out(text).as_deref(), number, "{text}");
        }
        assert_eq!(read("10").as_deref(), Some("10"));
    }

    #[test]
    fn a_document_cannot_spell_a_number_as_an_object() {
        for text in [
            r#"{"$serde_json::private::Number":"1.2"}"#,
            r#"{"\u0024serde_json::private::Number":"1.2"}"#,
            r#"{"$serde_json::private::Number":"1\u002e2"}"#,
            r#"[{"a":{"$serde_json::private::Number":"1.2","b":1}}]"#,
        ] {
            assert!(serde_json::from_str::<Strict>(text).is_err(), "{text}");
        }
    }
}
