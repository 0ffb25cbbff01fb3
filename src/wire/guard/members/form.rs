//! Bodies of the query protocol, as in `Action=TagRole&Tags.member.1.Key=team`.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;

use url::form_urlencoded;

use super::{Node, Stray, in_body};
use crate::wire::ledger::{Form, Members};

/// What every operation says beside its members.
const GENERAL: [&str; 2] = ["Action", "Version"];

/// Reads a body; notes in `unknown` the first member that the ledger does not know, and passes over it.
pub(super) fn read<'r>(
    members: Members,
    body: &'r [u8],
    unknown: &RefCell<Option<Stray>>,
) -> Result<Node<'r>, Stray> {
    let mut seen = BTreeMap::new();
    for (name, value) in form_urlencoded::parse(body) {
        if seen.insert(name, value).is_some() {
            return Err(Stray::Unreadable);
        }
    }
    let mut input = Part::default();
    for (name, value) in seen {
        if GENERAL.contains(&name.as_ref()) {
            continue;
        }
        match input.put(Form::Members(members), name.split('.'), value) {
            Err(stray @ Stray::Unknown(_)) => {
                unknown.borrow_mut().get_or_insert(stray);
            }
            other => other?,
        }
    }
    input.node(Form::Members(members))
}

/// A value in the making: parts come in any order, items by their numbers.
#[derive(Default)]
struct Part<'r> {
    is: Option<Cow<'r, str>>,
    /// Members and items by their numbers; of an entry, the key at 0 and the value at 1.
    parts: BTreeMap<usize, Part<'r>>,
}

impl<'r> Part<'r> {
    /// Follows a name such as `Tags.member.1.Key` or `Properties.entry.1.value` to the member that it
    /// stands for.
    fn put<'n>(
        &mut self,
        form: Form,
        mut steps: impl Iterator<Item = &'n str>,
        value: Cow<'r, str>,
    ) -> Result<(), Stray> {
        let (part, form) = match (form, steps.next()) {
            (Form::Is(_), None) => {
                self.is = Some(value);
                return Ok(());
            }
            // A list of nothing.
            (Form::List(..), None) if value.is_empty() => return Ok(()),
            (Form::Members(members), Some(step)) => {
                let (number, kind) = in_body(members, step)?;
                (self.part(number), kind.form())
            }
            (Form::List(_, of), Some("member")) => (self.part(number(steps.next())?), of.form()),
            (Form::Map(key, value), Some("entry")) => {
                let entry = self.part(number(steps.next())?);
                match steps.next() {
                    Some("key") => (entry.part(0), key.form()),
                    Some("value") => (entry.part(1), value.form()),
                    _ => return Err(Stray::Unreadable),
                }
            }
            _ => return Err(Stray::Unreadable),
        };
        part.put(form, steps, value)
    }

    fn part(&mut self, number: usize) -> &mut Self {
        self.parts.entry(number).or_default()
    }

    fn node(mut self, form: Form) -> Result<Node<'r>, Stray> {
        match form {
            Form::Is(_) => self.is.map(Node::Is).ok_or(Stray::Unreadable),
            Form::List(_, of) => {
                let items = self.parts.into_values().map(|part| part.node(of.form()));
                items.collect::<Result<_, _>>().map(Node::List)
            }
            Form::Map(_, of) => {
                let entries = self.parts.into_values().map(|mut entry| {
                    let key = entry.parts.remove(&0).and_then(|key| key.is);
                    let value = entry.parts.remove(&1).unwrap_or_default();
                    Ok((key.ok_or(Stray::Unreadable)?, value.node(of.form())?))
                });
                entries.collect::<Result<_, _>>().map(Node::Map)
            }
            Form::Members(members) => {
                let mut there = Vec::new();
                while let Some((number, part)) = self.parts.pop_first() {
                    let (_, _, _, kind) = members.numbered(number).ok_or(Stray::Unreadable)?;
                    there.push((number, part.node(kind.form())?));
                }
                Ok(Node::Members(there))
            }
        }
    }
}

/// Security: with zeros in front, two names would mean the same item, and which of them counts nobody knows.
fn number(step: Option<&str>) -> Result<usize, Stray> {
    let digits = step.filter(|step| step.bytes().all(|byte| byte.is_ascii_digit()));
    let digits = digits.filter(|digits| !digits.starts_with('0'));
    let number = digits.and_then(|digits| digits.parse().ok());
    number.ok_or(Stray::Unreadable)
}
