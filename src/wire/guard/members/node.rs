//! What a request says, as a tree in the ledger's forms.

use std::borrow::Cow;

use crate::wire::ledger::{Form, Type};

/// What a member holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum Node<'r> {
    /// A text, a number, or one of a few words, as it stands on the wire.
    Is(Cow<'r, str>),
    List(Vec<Node<'r>>),
    Map(Vec<(Cow<'r, str>, Node<'r>)>),
    /// Members that are there, by their number.
    Members(Vec<(usize, Node<'r>)>),
}

impl<'r> Node<'r> {
    pub(in super::super) fn text(&self) -> Option<&str> {
        match self {
            Self::Is(text) => Some(text),
            _ => None,
        }
    }

    pub(in super::super) fn is_empty(&self) -> bool {
        match self {
            Self::Is(text) => text.is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Map(entries) => entries.is_empty(),
            Self::Members(members) => members.is_empty(),
        }
    }

    pub(super) fn member(&self, number: usize) -> Option<&Self> {
        let Self::Members(members) = self else {
            return None;
        };
        let mut members = members.iter();
        members
            .find(|(one, _)| *one == number)
            .map(|(_, node)| node)
    }

    /// Asks about all that a path leads to, such as `.Rules[].Status`: about nothing where the last
    /// member of it is not there, and not at all where an earlier one is not. Whether an answer was yes.
    pub(in super::super) fn any(
        &self,
        kind: Type,
        path: &str,
        ask: &mut dyn FnMut(Option<&Node<'_>>) -> bool,
    ) -> bool {
        if path.is_empty() {
            return ask(Some(self));
        }
        match (self, kind.form()) {
            (Self::List(items), Form::List(_, of)) => {
                let Some(rest) = path.strip_prefix("[]") else {
                    return false;
                };
                items.iter().any(|item| item.any(of, rest, ask))
            }
            (Self::Map(entries), Form::Map(_, of)) => {
                if let Some(rest) = path.strip_prefix("{value}") {
                    return entries.iter().any(|(_, value)| value.any(of, rest, ask));
                }
                path == "{key}"
                    && entries
                        .iter()
                        .any(|(key, _)| ask(Some(&Node::Is(Cow::Borrowed(key)))))
            }
            (Self::Members(_), Form::Members(members)) => {
                let path = path.strip_prefix('.').unwrap_or(path);
                let end = path.find(['.', '[', '{']).unwrap_or(path.len());
                let (name, rest) = path.split_at(end);
                let Some((number, of)) = members.named_as(name) else {
                    return false;
                };
                match self.member(number) {
                    Some(node) => node.any(of, rest, ask),
                    None => rest.is_empty() && ask(None),
                }
            }
            _ => false,
        }
    }
}
