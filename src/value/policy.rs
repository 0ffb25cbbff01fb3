//! Policy documents: read by meaning, merged without touching what others wrote, and judged.
//!
//! The guard asks this reader about every policy that a call would store. [`Policy::findings`] asks the same
//! of a document that stands in a repository:
//!
//! ```
//! use palisade::policy::{Concern, Policy, PolicyKind};
//!
//! let trust: Policy = r#"{"Version": "2012-10-17", "Statement": [{
//!     "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}
//! }]}"#.parse()?;
//! let findings = trust.findings(PolicyKind::Trust, Some("111122223333"));
//! assert_eq!((findings[0].statement, findings[0].concern), (1, Concern::Public));
//! # Ok::<(), palisade::policy::InvalidPolicy>(())
//! ```
//!
//! It goes by one document, and knows of actions what AWS's service authorization reference says:
//! whether they can be limited to resources, and whether they manage permissions.

mod action;
mod broad;
#[cfg(feature = "iot")]
mod claim;
mod clause;
mod condition;
mod deny;
#[cfg(feature = "iot")]
mod device;
mod federation;
mod finding;
mod foreign;
mod iot;
mod known;
mod managed;
mod pattern;
mod principal;
mod public;
mod resource;
mod statement;
mod strict;
mod table;

use std::fmt;
use std::str::FromStr;

use serde_json::Value;
use serde_json::value::RawValue;

#[cfg(feature = "iot")]
pub use claim::ClaimPolicy;
use clause::Clause;
#[cfg(feature = "iot")]
pub(crate) use device::Whose;
#[cfg(feature = "iot")]
pub use device::{DevicePolicy, ThingPolicy};
pub use finding::{Concern, Finding};
pub(crate) use managed::is_broad_managed;
#[cfg(any(feature = "s3", feature = "testing"))]
pub(crate) use statement::Condition;
pub(crate) use statement::Statement;
use strict::{Members, Strict};

/// A policy document that can be read in one way only. Made by `parse`, as the [module](self) shows; its
/// `Debug` shows no statement.
///
/// # Errors
/// `parse` fails for what is no document of the policy language, and where a member stands twice.
pub struct Policy {
    /// All top-level members but `Statement`, in order.
    head: Vec<(String, Box<RawValue>)>,
    statements: Vec<Statement>,
}

/// The value of a JSON text; nothing where one is not, or where it can be read in two ways.
pub(crate) fn strictly(text: &str) -> Option<Value> {
    let Strict(value) = serde_json::from_str(text).ok()?;
    Some(value)
}

/// What a policy is attached to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PolicyKind {
    /// Of an S3 bucket.
    Bucket,
    /// Of a KMS key.
    Key,
    /// Of a user, a group or a role: what they may do.
    Identity,
    /// A permissions boundary.
    Boundary,
    /// Given to a session when it begins.
    Session,
    /// Of a role: who may take it.
    Trust,
    /// Of AWS IoT Core: what devices may do.
    Iot,
    /// Of a VPC endpoint: what may pass it.
    VpcEndpoint,
    /// Of any other resource: a queue, a topic, a log group.
    Resource,
}

impl PolicyKind {
    /// Whether its statements name principals.
    fn is_of_resource(self) -> bool {
        match self {
            Self::Bucket | Self::Key | Self::Trust | Self::VpcEndpoint | Self::Resource => true,
            Self::Identity | Self::Boundary | Self::Session | Self::Iot => false,
        }
    }
}

/// The text is no policy document, or one that can be read in two ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidPolicy;

impl fmt::Display for InvalidPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "this is no policy document, or one that can be read in two ways; write it as the policy \
             language has it, each member once",
        )
    }
}

impl std::error::Error for InvalidPolicy {}

impl FromStr for Policy {
    type Err = InvalidPolicy;

    fn from_str(text: &str) -> Result<Self, InvalidPolicy> {
        Self::parse(text).ok_or(InvalidPolicy)
    }
}

impl fmt::Debug for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Policy({} statements)", self.statements.len())
    }
}

impl Policy {
    /// A policy without statements.
    pub(crate) fn empty() -> Self {
        let version = RawValue::from_string("\"2012-10-17\"".to_owned());
        Self {
            head: version
                .map(|version| ("Version".to_owned(), version))
                .into_iter()
                .collect(),
            statements: Vec::new(),
        }
    }

    /// Reads a document; `None` when it is none, says one thing twice, or more than policies do.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let Members(members) = serde_json::from_str(text).ok()?;
        let mut head = Vec::new();
        let mut found = None;
        for (name, value) in members {
            match name.as_str() {
                "Statement" => found = Some(value),
                "Version" | "Id" => head.push((name, value)),
                // Security: a second list of statements in another spelling, for one.
                _ => return None,
            }
        }
        let text = found?;
        let texts: Vec<Box<RawValue>> = if text.get().trim_start().starts_with('[') {
            serde_json::from_str(text.get()).ok()?
        } else {
            vec![text]
        };
        let statements = texts.into_iter().map(Statement::read);
        Some(Self {
            head,
            statements: statements.collect::<Option<_>>()?,
        })
    }

    /// What is wrong with it, in the order of its statements; nothing if it is empty. The account is the
    /// one that the policy is for: without one, of twelve digits, nothing is foreign.
    #[must_use]
    pub fn findings(&self, kind: PolicyKind, account: Option<&str>) -> Vec<Finding> {
        self.findings_at(kind, account, None)
    }

    /// The same for the policy of a bucket that is known by its name.
    pub(crate) fn findings_at(
        &self,
        kind: PolicyKind,
        account: Option<&str>,
        bucket: Option<&str>,
    ) -> Vec<Finding> {
        let mut found = Vec::new();
        let mut clauses = Vec::new();
        if kind == PolicyKind::Iot && !self.reads_variables() && self.has_variables() {
            const LETTERS: &str = "its variables are letters, as its version is not `2012-10-17`";
            found.push(Finding {
                statement: 0,
                concern: Concern::Unclear,
                why: LETTERS,
            });
        }
        for (at, statement) in self.statements.iter().enumerate() {
            let mut add = |concern, why| {
                found.push(Finding {
                    statement: at + 1,
                    concern,
                    why,
                });
            };
            let clause = match Clause::read(statement).and_then(|one| one.fits(kind).map(|()| one))
            {
                Ok(clause) => clause,
                Err(why) => {
                    add(Concern::Unclear, why);
                    continue;
                }
            };
            if let Some(why) = public::judge(&clause, kind) {
                add(Concern::Public, why);
            }
            for why in broad::judge(&clause, kind, account) {
                add(Concern::Broad, why);
            }
            if kind == PolicyKind::Trust {
                for (concern, why) in federation::judge(&clause) {
                    add(concern, why);
                }
            }
            for why in foreign::judge(&clause, kind, account) {
                add(Concern::Foreign, why);
            }
            clauses.push(clause);
        }
        found.extend(Self::of_the_whole(kind, &clauses, bucket));
        found.sort_unstable();
        found
    }

    fn of_the_whole(
        kind: PolicyKind,
        clauses: &[Clause<'_>],
        bucket: Option<&str>,
    ) -> Option<Finding> {
        const PLAINTEXT: &str = "nothing denies everybody all of S3 where `aws:SecureTransport` is `false`, for the bucket and its objects";
        let (concern, why) = match kind {
            PolicyKind::Bucket if !deny::denies_plaintext(clauses, bucket) => {
                (Concern::Plaintext, PLAINTEXT)
            }
            PolicyKind::Boundary | PolicyKind::Session => {
                (Concern::Broad, broad::is_unbound(clauses)?)
            }
            _ => return None,
        };
        Some(Finding {
            statement: 0,
            concern,
            why,
        })
    }

    /// The statements, from 1, that deny something which the new policy does not deny. One that
    /// cannot be read is kept only where the new policy has it with the same meaning.
    #[must_use]
    pub fn dropped_denies(&self, new: &Self) -> Vec<usize> {
        let clauses: Vec<_> = new.statements.iter().map(Clause::read).collect();
        let denies: Vec<_> = clauses.iter().flatten().filter(|one| !one.allows).collect();
        let same = self.reads_variables() == new.reads_variables();
        let is_kept = |old: &Statement| {
            // Security: under another version of the language, what a variable stood for is lost.
            if !same && old.denies() && old.meaning.to_string().contains("${") {
                return false;
            }
            let mut all = new.statements.iter();
            let stands = all.any(|new| new.meaning == old.meaning);
            stands
                || Clause::read(old)
                    .is_ok_and(|clause| clause.allows || deny::is_kept(&clause, &denies))
        };
        let statements = self.statements.iter().enumerate();
        let dropped = statements.filter(|(_, old)| !is_kept(old));
        dropped.map(|(at, _)| at + 1).collect()
    }

    fn reads_variables(&self) -> bool {
        let version = self.head.iter().find(|(name, _)| name == "Version");
        let version = version.map(|(_, version)| serde_json::from_str::<String>(version.get()));
        matches!(version, Some(Ok(version)) if version == "2012-10-17")
    }

    fn has_variables(&self) -> bool {
        let mut all = self.statements.iter();
        all.any(|one| one.meaning.to_string().contains("${"))
    }

    /// Whether any of its statements lets in an account that it tells, or a canonical user.
    pub(crate) fn names_accounts(&self) -> bool {
        let clauses = self.statements.iter().map(Clause::read);
        clauses
            .flatten()
            .any(|clause| foreign::names_accounts(&clause))
    }

    pub(crate) fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// Puts a statement in: in the place of the one with the same `Sid`, else at the end.
    pub(crate) fn put(&mut self, sid: &str, meaning: Value) {
        let Ok(text) = serde_json::value::to_raw_value(&meaning) else {
            return;
        };
        let statement = Statement { text, meaning };
        match self
            .statements
            .iter_mut()
            .find(|one| one.sid() == Some(sid))
        {
            Some(old) => *old = statement,
            None => self.statements.push(statement),
        }
    }

    /// The document.
    pub(crate) fn text(&self) -> String {
        let statements: Vec<_> = self.statements.iter().map(|one| one.text.get()).collect();
        let head = self
            .head
            .iter()
            .map(|(name, value)| format!("{}:{},", Value::String(name.clone()), value.get()));
        let head: String = head.collect();
        format!("{{{head}\"Statement\":[{}]}}", statements.join(","))
    }
}

#[cfg(test)]
mod tests;
