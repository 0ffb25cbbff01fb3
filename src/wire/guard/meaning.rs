//! What members mean: who is let in, which account or bucket is named.

mod account;
mod template;

#[cfg(feature = "iot")]
pub(crate) use template::policies as template_policies;

use std::rc::Rc;

use account::Named;

use super::reading::Reading;
use crate::error::Refusal;
use crate::kind::{Kind, Kinds};
use crate::ledger::{Holds, Operation};
use crate::text::{self, Field};
use crate::url::{check_outward, credentials, is_named, place};
use crate::value::place::Target;
use crate::value::policy::{Concern, Finding, PolicyKind, is_broad_managed};
use crate::wire::owner::{KnownBuckets, Owner, Told};
use crate::{AccountId, Service};

/// Answers the questions of the ledger's conditions about texts.
pub(super) struct Meaning<'a> {
    operation: Operation,
    owner: &'a Owner,
    buckets: &'a KnownBuckets,
    reading: &'a Reading<'a>,
}

/// The session's own account is not known.
#[derive(Debug)]
pub(super) struct Unknown;

type Why<'w> = &'w mut Option<Finding>;

impl<'a> Meaning<'a> {
    pub(super) fn new(
        operation: Operation,
        owner: &'a Owner,
        buckets: &'a KnownBuckets,
        reading: &'a Reading<'a>,
    ) -> Self {
        Self {
            operation,
            owner,
            buckets,
            reading,
        }
    }

    /// Whether something is open to everybody, or to pages that nobody named: by a policy, a grant or an origin.
    pub(super) fn is_public(&self, member: &str, text: &str, why: Why<'_>) -> bool {
        if let Some(kind) = policy_kind(self.operation, member) {
            return self.finds(kind, text, Concern::Public, why);
        }
        if member == "AllowedOrigins" {
            return !is_named(text);
        }
        [
            "/groups/global/AllUsers",
            "/groups/global/AuthenticatedUsers",
        ]
        .iter()
        .any(|group| contains(text, group))
    }

    pub(super) fn is_broad(&self, member: &str, text: &str, why: Why<'_>) -> bool {
        if text.starts_with("arn:") {
            return is_broad_managed(text);
        }
        if contains(member, "template") || contains(member, "registrationConfig") {
            return match template::policies(text) {
                Ok(policies) => policies
                    .iter()
                    .any(|policy| self.finds(PolicyKind::Iot, policy, Concern::Broad, why)),
                // What nobody can read could say anything.
                Err(problem) => {
                    *why = Some(Finding {
                        statement: 0,
                        concern: Concern::Unclear,
                        why: problem,
                    });
                    true
                }
            };
        }
        let kind = policy_kind(self.operation, member);
        kind.is_some_and(|kind| self.finds(kind, text, Concern::Broad, why))
    }

    /// Whether a policy lets requests in that are not encrypted on their way.
    pub(super) fn is_plaintext(&self, member: &str, text: &str, why: Why<'_>) -> bool {
        let kind = policy_kind(self.operation, member);
        kind.is_some_and(|kind| self.finds(kind, text, Concern::Plaintext, why))
    }

    pub(super) fn is_foreign(
        &self,
        member: &str,
        text: &str,
        why: Why<'_>,
    ) -> Result<bool, Unknown> {
        if let Some(kind) = policy_kind(self.operation, member) {
            let findings = self.findings(kind, text);
            if findings.is_some() && !self.reading.of(text).names_accounts() {
                return Ok(false);
            }
            self.own()?;
            return Ok(first(findings.as_deref(), Concern::Foreign, why));
        }
        let mut named = match member {
            "sql" => account::in_sql(text),
            _ => vec![account::of(text)],
        }
        .into_iter();
        named.try_fold(false, |found, one| {
            Ok(found
                || match one {
                    Named::Nobody => false,
                    Named::Somebody => true,
                    Named::Account(account) => self.own()?.as_str() != account,
                })
        })
    }

    pub(super) fn is_http(&self, text: &str) -> bool {
        // Readers of URLs drop these before they look at anything.
        let text: String = text
            .trim_start_matches(|letter: char| letter.is_whitespace() || letter.is_control())
            .chars()
            .filter(|letter| !matches!(letter, '\t' | '\n' | '\r'))
            .take("http:".len() + 1)
            .collect();
        text.trim_end().eq_ignore_ascii_case("http")
            || text
                .get(..5)
                .is_some_and(|start| start.eq_ignore_ascii_case("http:"))
    }

    /// Whether a bucket is named of which the session was not told so much.
    pub(super) fn is_unverified(&self, text: &str, least: Told) -> bool {
        match Target::read(text) {
            // Security: `s3://own/../other/key` is one place for S3 and another for who takes it for a path.
            Target::Place(_) if least == Told::Own && Target::may_lead_out(text) => true,
            Target::Place(place) => self.buckets.get(place) < Some(least),
            Target::Undeclarable | Target::Unclear => true,
            Target::Other => false,
        }
    }

    pub(super) fn holds_credentials(&self, text: &str) -> bool {
        let secret = || text::find_in(text, Field::Text, Kinds::OF_PEOPLE);
        find_in_place(text)
            .or_else(secret)
            .is_some_and(Kind::is_secret)
    }

    fn own(&self) -> Result<AccountId, Unknown> {
        self.owner.get().ok_or(Unknown)
    }

    fn finds(&self, kind: PolicyKind, text: &str, concern: Concern, why: Why<'_>) -> bool {
        first(self.findings(kind, text).as_deref(), concern, why)
    }

    /// What is wrong with a policy.
    fn findings(&self, kind: PolicyKind, text: &str) -> Option<Rc<[Finding]>> {
        let own = self.owner.get();
        self.reading.of(text).findings(kind, own.as_ref())
    }
}

/// Checks a URL, a host or a link; one that says nothing is none.
pub(super) fn check_place(holds: Holds, text: &str) -> Result<(), Refusal> {
    if let Some(kind) = find_in_place(text) {
        return Err(credentials::fault(kind).into());
    }
    match holds {
        _ if text.is_empty() => Ok(()),
        Holds::Host => place::check_host(text),
        Holds::Link => place::check_link(text),
        Holds::Outward => check_outward(text),
        _ => place::check_url(text),
    }
}

/// The first credential in a URL, or in a host that stands for one.
fn find_in_place(text: &str) -> Option<Kind> {
    let is_host = || !text.contains("://") && !text.starts_with('/') && text.contains('@');
    let as_url = || text::find_in_url(&format!("https://{text}"));
    text::find_in_url(text).or_else(|| is_host().then(as_url).flatten())
}

/// What kind of policy a member of the input holds, if it holds one.
pub(super) fn policy_kind(operation: Operation, member: &str) -> Option<PolicyKind> {
    if !contains(member, "policy") {
        return None;
    }
    Some(match operation.service() {
        Service::S3 => PolicyKind::Bucket,
        Service::Kms => PolicyKind::Key,
        Service::Iot => PolicyKind::Iot,
        Service::Sts => PolicyKind::Session,
        Service::Iam if member == "AssumeRolePolicyDocument" => PolicyKind::Trust,
        Service::Iam if operation.name() == "UpdateAssumeRolePolicy" => PolicyKind::Trust,
        Service::Iam => PolicyKind::Identity,
        _ => PolicyKind::Resource,
    })
}

/// Whether a policy is of concern; one that nobody can read could say anything.
fn first(findings: Option<&[Finding]>, concern: Concern, why: Why<'_>) -> bool {
    let Some(findings) = findings else {
        return true;
    };
    // What two readers may take for two things could be any of them.
    let found = findings
        .iter()
        .find(|finding| finding.concern == concern || finding.concern == Concern::Unclear);
    if let Some(finding) = found {
        *why = Some(*finding);
    }
    found.is_some()
}

/// Whether a text has a word in it, in any case.
fn contains(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    text.windows(word.len())
        .any(|window| window.eq_ignore_ascii_case(word))
}
