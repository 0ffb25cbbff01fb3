//! Bodies in JSON.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{Node, Seen, Stray, in_body};
use crate::ledger::Operation;
use crate::wire::ledger::{Form, Members, Place, Type};

/// Reads a body; notes in `unknown` the first member that the ledger does not know, and passes over it.
pub(super) fn read<'r>(
    operation: Operation,
    members: Members,
    body: &'r [u8],
    unknown: &RefCell<Option<Stray>>,
) -> Result<Node<'r>, Stray> {
    let value = Value {
        form: Form::Members(members),
        kept: Kept::by(operation),
        unknown,
    };
    let mut reader = serde_json::Deserializer::from_slice(body);
    let read = value.deserialize(&mut reader);
    let node = read.and_then(|node| reader.end().map(|()| node));
    node.ok().flatten().ok_or(Stray::Unreadable)
}

/// What of a body is kept, once it is known that the ledger has all of it. The rest is payload, in lists
/// as long as a call can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    All,
    /// Members that verdicts are about, and those with something inside that is looked at.
    These(Seen),
    None,
}

impl Kept {
    /// What is kept of a body of an operation.
    fn by(operation: Operation) -> Self {
        if operation.input().place(Place::Payload).is_some() {
            return Self::All;
        }
        let mut asked = Seen::default();
        operation
            .weakenings()
            .for_each(|weakening| asked.add(weakening.member()));
        Self::These(asked)
    }

    fn of(self, number: usize, kind: Type) -> Self {
        match self {
            Self::These(asked) if !asked.has(number) && !kind.is_looked_into() => Self::None,
            Self::These(_) | Self::All => Self::All,
            Self::None => Self::None,
        }
    }
}

/// A value that should have a form; nothing for `null`.
#[derive(Clone, Copy)]
struct Value<'a> {
    form: Form,
    kept: Kept,
    unknown: &'a RefCell<Option<Stray>>,
}

impl Value<'_> {
    fn of(self, form: Form) -> Self {
        Self { form, ..self }
    }
}

fn unreadable<E: Error>() -> E {
    E::custom("not what the ledger knows")
}

/// A string without its escapes.
#[derive(Deserialize)]
struct Word<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = Option<Node<'de>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if !matches!(self.form, Form::Is(_)) {
            return deserializer.deserialize_any(self);
        }
        // As it stands: with the feature `arbitrary_precision`, which any crate can turn on, fractions
        // look like objects to a visitor.
        let text = <&RawValue>::deserialize(deserializer)?.get();
        match text.as_bytes().first() {
            Some(b'{' | b'[') => Err(unreadable()),
            Some(b'n') => Ok(None),
            _ if self.kept == Kept::None => Ok(Some(Node::Is(Cow::Borrowed("")))),
            Some(b'"') => {
                let word = serde_json::from_str(text);
                let Word(word) = word.map_err(|_| unreadable::<D::Error>())?;
                Ok(Some(Node::Is(word)))
            }
            _ => Ok(Some(Node::Is(Cow::Borrowed(text)))),
        }
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = Option<Node<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of the ledger's form")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let Form::List(_, of) = self.form else {
            return Err(unreadable());
        };
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self.of(of.form()))? {
            if self.kept != Kept::None {
                list.extend(item);
            }
        }
        Ok(Some(Node::List(list)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        match self.form {
            Form::Members(members) => {
                let (mut seen, mut there) = (Seen::default(), Vec::new());
                while let Some(found) = entries.next_key_seed(Key(members))? {
                    let (number, kind) = match found {
                        Ok(found) => found,
                        Err(stray) => {
                            self.unknown.borrow_mut().get_or_insert(stray);
                            entries.next_value::<IgnoredAny>()?;
                            continue;
                        }
                    };
                    seen.note(number).map_err(|_| unreadable())?;
                    let kept = self.kept.of(number, kind);
                    let value = Self { kept, ..self }.of(kind.form());
                    let value = entries.next_value_seed(value)?;
                    if self.kept != Kept::None {
                        there.extend(value.map(|value| (number, value)));
                    }
                }
                Ok(Some(Node::Members(there)))
            }
            Form::Map(_, value) => {
                let mut there: Vec<(Cow<'de, str>, Node<'de>)> = Vec::new();
                while let Some(Word(key)) = entries.next_key()? {
                    let value = entries.next_value_seed(self.of(value.form()))?;
                    if self.kept != Kept::None {
                        there.extend(value.map(|value| (key, value)));
                    }
                }
                Ok(Some(Node::Map(there)))
            }
            _ => Err(unreadable()),
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
