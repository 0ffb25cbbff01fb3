//! Bodies in JSON.

use std::cell::RefCell;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{Seen, Stray, in_body};
use crate::wire::ledger::{Form, Members, Type};

pub(super) fn check(members: Members, body: &[u8]) -> Result<(), Stray> {
    let stray = RefCell::new(None);
    let value = Value {
        form: Form::Members(members),
        stray: &stray,
    };
    let mut reader = serde_json::Deserializer::from_slice(body);
    let read = value.deserialize(&mut reader).and_then(|()| reader.end());
    match (read, stray.into_inner()) {
        (Ok(()), _) => Ok(()),
        (Err(_), stray) => Err(stray.unwrap_or(Stray::Unreadable)),
    }
}

/// A value that should have a form. What is wrong with it goes beside serde's error, which has words
/// only.
struct Value<'a> {
    form: Form,
    stray: &'a RefCell<Option<Stray>>,
}

impl Value<'_> {
    fn of(&self, form: Form) -> Self {
        Self { form, ..*self }
    }

    fn fail<E: Error>(&self, stray: Stray) -> E {
        self.stray.replace(Some(stray));
        E::custom("not what the ledger knows")
    }
}

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if !matches!(self.form, Form::Is(_)) {
            return deserializer.deserialize_any(self);
        }
        // As it stands: with the feature `arbitrary_precision`, which any crate can turn on, fractions
        // look like objects to a visitor.
        let text = <&RawValue>::deserialize(deserializer)?.get();
        if text.starts_with(['{', '[']) {
            return Err(self.fail(Stray::Unreadable));
        }
        Ok(())
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of the ledger's form")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Form::List(_, of) = self.form else {
            return Err(self.fail(Stray::Unreadable));
        };
        while items.next_element_seed(self.of(of.form()))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let mut seen = Seen::default();
        loop {
            let value = match self.form {
                Form::Members(members) => {
                    let Some(found) = entries.next_key_seed(Key(members))? else {
                        return Ok(());
                    };
                    let (number, kind) = found.map_err(|stray| self.fail(stray))?;
                    seen.note(number).map_err(|stray| self.fail(stray))?;
                    kind
                }
                Form::Map(key, value) => match entries.next_key_seed(self.of(key.form()))? {
                    Some(()) => value,
                    None => return Ok(()),
                },
                _ => return Err(self.fail(Stray::Unreadable)),
            };
            entries.next_value_seed(self.of(value.form()))?;
        }
    }
}

/// The name of a member.
struct Key(Members);

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Result<(usize, Type), Stray>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Result<(usize, Type), Stray>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(in_body(self.0, name))
    }
}
