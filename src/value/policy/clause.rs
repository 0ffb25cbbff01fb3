//! A statement with its meaning told apart: who, what, on what, under which conditions.

use serde_json::Value;

use super::PolicyKind;
use super::action::Action;
use super::condition::Tests;
use super::principal::Principal;
use super::statement::{Statement, words};

/// A statement that can be read in one way only.
#[derive(Debug)]
pub(super) struct Clause<'a> {
    pub(super) allows: bool,
    pub(super) principals: Named<Principal<'a>>,
    pub(super) actions: Named<Action>,
    pub(super) resources: Named<&'a str>,
    pub(super) tests: Tests,
}

/// What a member names, or all but that.
#[derive(Debug)]
pub(super) enum Named<T> {
    Nothing,
    Only(Vec<T>),
    AllBut(Vec<T>),
}

impl<T> Named<T> {
    /// How many are named.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Nothing => 1,
            Self::Only(all) | Self::AllBut(all) => all.len(),
        }
    }

    /// Those named, unless all others are meant.
    pub(super) fn only(&self) -> &[T] {
        match self {
            Self::Only(all) => all,
            _ => &[],
        }
    }

    pub(super) fn is_rest(&self) -> bool {
        matches!(self, Self::AllBut(_))
    }
}

impl<'a> Clause<'a> {
    pub(super) fn read(statement: &'a Statement) -> Result<Self, &'static str> {
        const KNOWN: [&str; 9] = [
            "Sid",
            "Effect",
            "Principal",
            "NotPrincipal",
            "Action",
            "NotAction",
            "Resource",
            "NotResource",
            "Condition",
        ];
        let members = statement.meaning().as_object();
        let mut members = members.into_iter().flatten();
        // Security: IAM and its services do not agree on `effect`.
        if !members.all(|(name, _)| KNOWN.contains(&name.as_str())) {
            return Err("it has a member that statements do not have; names are case-sensitive");
        }
        if !statement.allows() && !statement.denies() {
            return Err("its effect is neither `Allow` nor `Deny`");
        }
        let texts = |value| texts(value).ok_or("it names something that is no text, or nothing");
        Ok(Self {
            allows: statement.allows(),
            principals: named(statement, "Principal", "NotPrincipal", Principal::read_all)?,
            actions: named(statement, "Action", "NotAction", |value| {
                let names = texts(value)?.into_iter();
                names.map(Action::read).collect()
            })?,
            resources: named(statement, "Resource", "NotResource", texts)?,
            tests: Tests::read(statement)?,
        })
    }

    /// Whether it has the members that statements of such a policy have.
    pub(super) fn fits(&self, kind: PolicyKind) -> Result<(), &'static str> {
        let principals = !matches!(self.principals, Named::Nothing);
        match (kind.is_of_resource(), principals) {
            (true, false) => return Err("it does not say whom it is about"),
            (false, true) => return Err("policies of this kind do not name principals"),
            _ => {}
        }
        if matches!(self.actions, Named::Nothing) {
            return Err("it names no action");
        }
        let elsewhere = matches!(
            kind,
            PolicyKind::Key | PolicyKind::Trust | PolicyKind::Resource
        );
        if matches!(self.resources, Named::Nothing) && !elsewhere {
            return Err("it names no resource");
        }
        Ok(())
    }
}

fn named<'a, T>(
    statement: &'a Statement,
    member: &str,
    other: &str,
    read: impl Fn(&'a Value) -> Result<Vec<T>, &'static str>,
) -> Result<Named<T>, &'static str> {
    let find = |member| statement.meaning().get(member);
    match (find(member), find(other)) {
        (None, None) => Ok(Named::Nothing),
        (Some(value), None) => read(value).map(Named::Only),
        (None, Some(value)) => read(value).map(Named::AllBut),
        (Some(_), Some(_)) => Err("it has a member and its opposite"),
    }
}

fn texts(value: &Value) -> Option<Vec<&str>> {
    words(value).filter(|all| !all.is_empty() && !all.contains(&""))
}
