//! What is kept of an account in a region.
use std::collections::{BTreeMap, BTreeSet};

use super::Fields;
use super::call::text_of;

/// A resource.
#[derive(Clone, Debug, Default)]
pub(in crate::testing) struct Kept {
    /// What it was made with.
    pub(in crate::testing) made: Fields,
    /// What is said of it, by every name that the API has for a member.
    pub(in crate::testing) fields: Fields,
}

/// One resource that is attached to another.
type Links = BTreeMap<(&'static str, String), BTreeSet<String>>;

/// The resources of a service; `own` is what only that service has.
#[derive(Default)]
pub(in crate::testing) struct State<Own = ()> {
    kept: BTreeMap<&'static str, BTreeMap<String, Kept>>,
    arns: BTreeMap<String, (&'static str, String)>,
    forth: Links,
    back: Links,
    pub(in crate::testing) tags: BTreeMap<String, BTreeMap<String, String>>,
    pub(in crate::testing) settings: BTreeMap<&'static str, Fields>,
    pub(in crate::testing) own: Own,
    last: u64,
}

impl<Own> State<Own> {
    pub(in crate::testing) fn find(&self, kind: &str, name: &str) -> Option<&Kept> {
        self.kept.get(kind)?.get(name)
    }

    pub(in crate::testing) fn find_mut(&mut self, kind: &str, name: &str) -> Option<&mut Kept> {
        self.kept.get_mut(kind)?.get_mut(name)
    }

    pub(in crate::testing) fn all(&self, kind: &str) -> impl Iterator<Item = (&String, &Kept)> {
        self.kept.get(kind).into_iter().flatten()
    }

    pub(in crate::testing) fn count(&self, kind: &str) -> usize {
        self.kept.get(kind).map_or(0, BTreeMap::len)
    }

    pub(in crate::testing) fn keep(
        &mut self,
        kind: &'static str,
        name: &str,
        arn: &str,
        kept: Kept,
    ) {
        self.arns.insert(arn.to_owned(), (kind, name.to_owned()));
        self.kept
            .entry(kind)
            .or_default()
            .insert(name.to_owned(), kept);
    }

    /// Forgets a resource and its tags; `member` holds its ARN.
    pub(in crate::testing) fn forget(
        &mut self,
        kind: &str,
        name: &str,
        member: &str,
    ) -> Option<Kept> {
        let kept = self.kept.get_mut(kind)?.remove(name)?;
        let arn = text_of(&kept.fields, member);
        self.arns.remove(arn);
        self.tags.remove(arn);
        Some(kept)
    }

    /// The kind and name of a resource.
    pub(in crate::testing) fn by_arn(&self, arn: &str) -> Option<(&'static str, &str)> {
        self.arns
            .get(arn)
            .map(|(kind, name)| (*kind, name.as_str()))
    }

    pub(in crate::testing) fn link(&mut self, relation: &'static str, from: &str, to: &str) {
        let forth = self.forth.entry((relation, from.to_owned())).or_default();
        forth.insert(to.to_owned());
        let back = self.back.entry((relation, to.to_owned())).or_default();
        back.insert(from.to_owned());
    }

    /// Whether it was attached.
    pub(in crate::testing) fn unlink(
        &mut self,
        relation: &'static str,
        from: &str,
        to: &str,
    ) -> bool {
        let forth = self.forth.get_mut(&(relation, from.to_owned()));
        let there = forth.is_some_and(|linked| linked.remove(to));
        if let Some(back) = self.back.get_mut(&(relation, to.to_owned())) {
            back.remove(from);
        }
        there
    }

    /// What a resource leads to.
    pub(in crate::testing) fn from(&self, relation: &'static str, from: &str) -> Vec<String> {
        let linked = self.forth.get(&(relation, from.to_owned()));
        linked.into_iter().flatten().cloned().collect()
    }

    /// What leads to a resource.
    pub(in crate::testing) fn to(&self, relation: &'static str, to: &str) -> Vec<String> {
        let linked = self.back.get(&(relation, to.to_owned()));
        linked.into_iter().flatten().cloned().collect()
    }

    /// The next number for ids and tokens that must not be the same twice.
    pub(in crate::testing) fn number(&mut self) -> u64 {
        self.last += 1;
        self.last
    }
}
