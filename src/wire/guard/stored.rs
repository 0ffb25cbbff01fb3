//! What a request would have AWS store: texts, URLs, keys and policies.
//!
//! Reading, listing, searching, deleting and untagging pass whatever they name, and so does payload.

mod path;

use std::borrow::Cow;

use aws_smithy_types::config_bag::ConfigBag;
use url::form_urlencoded;

use self::path::{Path, Step};
use super::encoded::{context, encoded_words, is_public_pem, properties};
use super::meaning::{check_place, policy_kind};
use super::members::{Node, Said};
use super::reading::Reading;
use super::sent::{check_pem, check_sent};
use super::vouched::Vouched;
use crate::KmsKeyArn;
use crate::error::{Fault, Refusal, fault};
use crate::evidence::EvidenceBook;
use crate::kind::{Kind, Kinds};
use crate::ledger::{Class, Holds};
use crate::text::{self, Field, TextExceptions};
use crate::value::policy::{Concern, PolicyKind};
use crate::wire::ledger::{Form, Members, Place, Type};
use crate::wire::owner::Owner;

/// Looks at what one request would have AWS store.
pub(super) struct Stored<'a> {
    pub(super) said: &'a Said<'a>,
    pub(super) cfg: &'a ConfigBag,
    pub(super) exceptions: &'a TextExceptions,
    pub(super) evidence: &'a EvidenceBook,
    pub(super) owner: &'a Owner,
    pub(super) reading: &'a Reading<'a>,
}

impl Stored<'_> {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        let said = self.said;
        let input = said.operation.input();
        for number in said.there() {
            let Some((name, place, wire, kind)) = input.numbered(number) else {
                continue;
            };
            let path = Path::to(name);
            if place == Place::Headers {
                for (key, value) in said.headers(wire) {
                    self.pair(key, value, &path)?;
                }
            } else if !matches!(kind.form(), Form::Is(holds) if !self.looks_at(holds)) {
                said.with(number, |node, kind| self.node(node, kind, &path))
                    .unwrap_or(Ok(()))?;
            }
        }
        Ok(())
    }

    fn looks_at(&self, holds: Holds) -> bool {
        let is_write = self.said.operation.class() == Class::Write;
        holds.is_looked_at() && (is_write || !holds.is_stored())
    }

    fn node(&self, node: &Node<'_>, kind: Type, path: &Path<'_>) -> Result<(), Refusal> {
        match (node, kind.form()) {
            (Node::Is(text), Form::Is(holds)) if self.looks_at(holds) => {
                self.text(text, holds, path)
            }
            // A header that is there more than once, or that holds a list.
            (Node::List(items), Form::Is(_)) => items
                .iter()
                .try_for_each(|item| self.node(item, kind, path)),
            (Node::Is(_), Form::List(_, of)) => self.node(node, of, path),
            (Node::List(items), Form::List(_, of)) => {
                let path = path.then(Step::Item);
                items.iter().try_for_each(|item| self.node(item, of, &path))
            }
            (Node::Map(entries), Form::Map(key, value)) => {
                let mut entries = entries.iter();
                entries.try_for_each(|(name, node)| self.entry((name, key), (node, value), path))
            }
            (Node::Members(there), Form::Members(members)) => self.members(there, members, path),
            _ => Ok(()),
        }
    }

    fn members(
        &self,
        there: &[(usize, Node<'_>)],
        members: Members,
        path: &Path<'_>,
    ) -> Result<(), Refusal> {
        let find = |is_part: fn(&str, Holds) -> bool| {
            there.iter().find_map(|(number, node)| {
                let (name, _, _, kind) = members.numbered(*number)?;
                let Form::Is(holds) = kind.form() else {
                    return None;
                };
                let is_part = self.looks_at(holds) && is_part(name, holds);
                is_part.then_some((*number, node.text()?))
            })
        };
        let pair = find(is_key).zip(find(is_value));
        if let Some(((number, key), (_, value))) = pair {
            if members.numbered(number).is_some_and(|row| is_sent(row.3)) {
                check_sent(key, value).map_err(|refusal| self.saying(refusal, path))?;
            }
            self.pair(key, value, path)?;
        }
        let is_done =
            |number| pair.is_some_and(|(key, value)| key.0 == number || value.0 == number);
        for (number, node) in there.iter().filter(|(number, _)| !is_done(*number)) {
            if let Some((name, _, _, kind)) = members.numbered(*number) {
                self.node(node, kind, &path.then(Step::Member(name)))?;
            }
        }
        Ok(())
    }

    fn entry(
        &self,
        (name, key): (&str, Type),
        (node, value): (&Node<'_>, Type),
        path: &Path<'_>,
    ) -> Result<(), Refusal> {
        // Documents are looked at for less than what stands beside a key.
        let stored = |kind: Type| match kind.form() {
            Form::Is(holds) => self.looks_at(holds) && holds != Holds::Document,
            _ => false,
        };
        match (node, value.form()) {
            (Node::Is(text), Form::Is(_)) if stored(key) && stored(value) => {
                if is_sent(key) {
                    check_sent(name, text).map_err(|refusal| self.saying(refusal, path))?;
                }
                self.pair(name, text, path)
            }
            (Node::List(items), Form::List(_, of))
                if stored(key) && stored(of) && !items.is_empty() =>
            {
                let mut texts = items.iter().filter_map(Node::text);
                texts.try_for_each(|text| self.pair(name, text, path))
            }
            _ => {
                let name = Node::Is(Cow::Borrowed(name));
                self.node(&name, key, &path.then(Step::Key))?;
                self.node(node, value, &path.then(Step::Value))
            }
        }
    }

    fn text(&self, text: &str, holds: Holds, path: &Path<'_>) -> Result<(), Refusal> {
        match holds {
            Holds::TagQuery => {
                let mut pairs = form_urlencoded::parse(text.as_bytes());
                pairs.try_for_each(|(key, value)| self.pair(&key, &value, path))
            }
            Holds::Url | Holds::Outward | Holds::Host | Holds::Link => {
                check_place(holds, text).map_err(|refusal| self.saying(refusal, path))
            }
            Holds::Key if !text.is_empty() => {
                KmsKeyArn::check(text).map_err(|refusal| self.saying(refusal, path))
            }
            Holds::Pem => check_pem(text).map_err(|refusal| self.saying(refusal, path)),
            Holds::Policy => self.policy(text, path),
            Holds::MetadataValue if context(text).is_some() => {
                let pairs = context(text).unwrap_or_default();
                let mut pairs = pairs.iter();
                pairs.try_for_each(|(key, value)| self.pair(key, value, path))
            }
            Holds::Properties => {
                let pairs = properties(text).map_err(|fault| self.refused(fault, path))?;
                let mut pairs = pairs.iter();
                pairs.try_for_each(|(key, value)| self.pair(key, value, path))
            }
            Holds::Document => self.free(text, Field::Text, Kinds::OF_PEOPLE, path),
            Holds::Name
            | Holds::ObjectKey
            | Holds::Topic
            | Holds::Device
            | Holds::Path
            | Holds::Session => self.free(text, Field::Name, Kinds::NONE, path),
            _ => self.free(text, Field::Text, Kinds::NONE, path),
        }
    }

    /// A policy has to be readable in one way only; what it says is for the verdicts.
    fn policy(&self, text: &str, path: &Path<'_>) -> Result<(), Refusal> {
        let kind = policy_kind(self.said.operation, path.member());
        let kind = kind.unwrap_or(PolicyKind::Resource);
        let own = self.owner.get();
        let findings = self.reading.of(text).findings(kind, own.as_ref());
        let findings = findings.ok_or(UNREADABLE);
        let findings = findings.map_err(|fault| self.refused(fault, path))?;
        let unclear = findings
            .iter()
            .find(|finding| finding.concern == Concern::Unclear);
        unclear.map_or(Ok(()), |finding| {
            let problem = format!(
                "statement {} is unclear: {}",
                finding.statement, finding.why
            );
            Err(self.saying(Refusal::from(UNREADABLE).saying(problem), path))
        })
    }

    fn free(
        &self,
        text: &str,
        field: Field,
        except: Kinds,
        path: &Path<'_>,
    ) -> Result<(), Refusal> {
        if is_public_pem(text) {
            return Ok(());
        }
        let decoded = encoded_words(text);
        for text in std::iter::once(text).chain(decoded.as_deref()) {
            if let Some(kind) = text::find_in(text, field, except) {
                let find = |more: Kinds| text::find_in(text, field, except.and(more));
                let used = self.used(kind, find, path).and(except);
                text::check(text, field, used).map_err(|fault| self.refused(fault, path))?;
            }
        }
        Ok(())
    }

    fn pair(&self, key: &str, value: &str, path: &Path<'_>) -> Result<(), Refusal> {
        if self.said.operation.class() != Class::Write {
            return Ok(());
        }
        if is_public_pem(value) {
            return self.pair(key, "", path);
        }
        let decoded = encoded_words(value);
        for value in std::iter::once(value).chain(decoded.as_deref()) {
            let find = |except| text::find_in_pair(key, value, Field::Text, except);
            let Some(kind) = find(Kinds::NONE) else {
                continue;
            };
            if Vouched::has(self.cfg, key, value) {
                continue;
            }
            let used = self.used(kind, find, path);
            text::check_pair(key, value, Field::Text, used)
                .map_err(|fault| self.refused(fault, path))?;
        }
        Ok(())
    }

    /// The kinds that are accepted there and that are there.
    fn used(&self, first: Kind, find: impl Fn(Kinds) -> Option<Kind>, path: &Path<'_>) -> Kinds {
        if self.exceptions.is_empty() || first.is_secret() {
            return Kinds::NONE;
        }
        let operation = self.said.operation;
        let place = text::Place {
            of: operation.service().id(),
            operation: operation.name(),
            member: &path.to_string(),
        };
        self.exceptions.used(&place, find, self.evidence)
    }

    fn refused(&self, fault: Fault, path: &Path<'_>) -> Refusal {
        self.saying(fault.into(), path)
    }

    fn saying(&self, refusal: Refusal, path: &Path<'_>) -> Refusal {
        let operation = self.said.operation.name();
        let problem = format!("in {path} of {operation}, {}", refusal.problem());
        refusal.saying(problem)
    }
}

/// Parts of a structure that explain each other.
fn is_key(name: &str, holds: Holds) -> bool {
    matches!(holds, Holds::TagKey | Holds::MetadataKey | Holds::SentName)
        || matches!(name, "Key" | "key")
}

fn is_sent(kind: Type) -> bool {
    matches!(kind.form(), Form::Is(Holds::SentName))
}

fn is_value(name: &str, holds: Holds) -> bool {
    matches!(holds, Holds::TagValue | Holds::MetadataValue) || matches!(name, "Value" | "value")
}

const UNREADABLE: Fault = fault!(
    LeastPrivilege,
    "what stands in the place of a policy document cannot be read, or can be read in two ways",
    "write it as the policy language has it, each member once",
);
