//! What members mean: who is let in, which account or bucket is named.

use super::reading::Reading;
use crate::AccountId;
use crate::Service;
use crate::kind::{Kind, Kinds};
use crate::ledger::Operation;
use crate::text::{self, Field};
use crate::value::policy::{Concern, Finding, PolicyKind, is_broad_managed};
use crate::wire::owner::{KnownBuckets, Owner, Told};

/// Answers the questions of the ledger's conditions about texts.
pub(super) struct Meaning<'a> {
    pub(super) operation: Operation,
    pub(super) owner: &'a Owner,
    pub(super) buckets: &'a KnownBuckets,
    pub(super) reading: &'a Reading,
}

/// The session's own account is not known.
#[derive(Debug)]
pub(super) struct Unknown;

type Why<'w> = &'w mut Option<&'static str>;

impl Meaning<'_> {
    /// Whether something is open to everybody: by a policy, a grant or an origin.
    pub(super) fn is_public(&self, member: &str, text: &str, why: Why<'_>) -> bool {
        if let Some(kind) = self.policy(member) {
            return self.finds(kind, text, Concern::Public, why);
        }
        let is_group = |text: &str| {
            [
                "/groups/global/AllUsers",
                "/groups/global/AuthenticatedUsers",
            ]
            .iter()
            .any(|group| contains(text, group))
        };
        is_group(text) || text.trim() == "*"
    }

    pub(super) fn is_broad(&self, member: &str, text: &str, why: Why<'_>) -> bool {
        if text.starts_with("arn:") {
            return is_broad_managed(text);
        }
        if contains(member, "template") || contains(member, "registrationConfig") {
            return template_policies(text)
                .iter()
                .any(|policy| self.finds(PolicyKind::Iot, policy, Concern::Broad, why));
        }
        let kind = self.policy(member);
        kind.is_some_and(|kind| self.finds(kind, text, Concern::Broad, why))
    }

    /// Whether a policy lets requests in that are not encrypted on their way.
    pub(super) fn is_plaintext(&self, member: &str, text: &str, why: Why<'_>) -> bool {
        let kind = self.policy(member);
        kind.is_some_and(|kind| self.finds(kind, text, Concern::Plaintext, why))
    }

    pub(super) fn is_foreign(
        &self,
        member: &str,
        text: &str,
        why: Why<'_>,
    ) -> Result<bool, Unknown> {
        if let Some(kind) = self.policy(member) {
            let document = self.reading.of(text);
            let Some(policy) = document.policy() else {
                return Ok(true);
            };
            let Some(own) = self.owner.get() else {
                return if policy.names_accounts() {
                    Err(Unknown)
                } else {
                    Ok(false)
                };
            };
            let findings = document.findings(kind, Some(&own)).unwrap_or_default();
            return Ok(first(&findings, Concern::Foreign, why) && policy.names_accounts());
        }
        match account(text) {
            Named::Nobody => Ok(false),
            Named::Somebody => Ok(true),
            Named::Account(account) => Ok(self.own()?.as_str() != account),
        }
    }

    pub(super) fn is_http(&self, text: &str) -> bool {
        let text = text.trim();
        text.eq_ignore_ascii_case("http")
            || text
                .get(..5)
                .is_some_and(|start| start.eq_ignore_ascii_case("http:"))
    }

    /// Whether a bucket is named of which the session was not told so much.
    pub(super) fn is_unverified(&self, text: &str, least: Told) -> bool {
        let name = if let Some(arn) = text.strip_prefix("arn:") {
            let mut parts = arn.splitn(5, ':');
            let service = parts.nth(1);
            match (service, parts.nth(2)) {
                (Some("s3"), Some(resource)) => resource,
                _ => return false,
            }
        } else {
            text.strip_prefix("s3://").unwrap_or(text)
        };
        let name = name.split('/').next().unwrap_or_default();
        self.buckets.get(name) < Some(least)
    }

    pub(super) fn holds_credentials(&self, text: &str) -> bool {
        let secret = || text::find_in(text, Field::Text, Kinds::OF_PEOPLE);
        text::find_in_url(text)
            .or_else(secret)
            .is_some_and(Kind::is_secret)
    }

    fn own(&self) -> Result<AccountId, Unknown> {
        self.owner.get().ok_or(Unknown)
    }

    fn finds(&self, kind: PolicyKind, text: &str, concern: Concern, why: Why<'_>) -> bool {
        let own = self.owner.get();
        match self.reading.of(text).findings(kind, own.as_ref()) {
            Some(findings) => first(&findings, concern, why),
            // What nobody can read could say anything.
            None => true,
        }
    }

    /// What kind of policy a member of the input holds, if it holds one.
    fn policy(&self, member: &str) -> Option<PolicyKind> {
        if !contains(member, "policy") {
            return None;
        }
        let operation = self.operation.name();
        Some(match self.operation.service() {
            Service::S3 | Service::S3Control => PolicyKind::Bucket,
            Service::Kms => PolicyKind::Key,
            Service::Iot => PolicyKind::Iot,
            Service::Sts => PolicyKind::Session,
            Service::Iam if member == "AssumeRolePolicyDocument" => PolicyKind::Trust,
            Service::Iam if operation == "UpdateAssumeRolePolicy" => PolicyKind::Trust,
            Service::Iam => PolicyKind::Identity,
            _ => PolicyKind::Resource,
        })
    }
}

fn first(findings: &[Finding], concern: Concern, why: Why<'_>) -> bool {
    // What two readers may take for two things could be any of them.
    let found = findings
        .iter()
        .find(|finding| finding.concern == concern || finding.concern == Concern::Unclear);
    if let Some(finding) = found {
        *why = Some(finding.why);
    }
    found.is_some()
}

/// Whose account a text names.
enum Named<'t> {
    Nobody,
    Account(&'t str),
    /// Somebody who can only be somebody else, as far as anybody can tell.
    Somebody,
}

fn account(text: &str) -> Named<'_> {
    let text = text.trim();
    let is_account =
        |text: &str| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_account(text) {
        return Named::Account(text);
    }
    if let Some(arn) = text.strip_prefix("arn:") {
        return match arn.split(':').nth(3) {
            None | Some("" | "aws") => Named::Nobody,
            Some(account) => Named::Account(account),
        };
    }
    // A queue's URL has its account before its name.
    if let Some((_, rest)) = text.split_once("://") {
        let mut parts = rest.split('/').skip(1);
        return match parts.find(|part| is_account(part)) {
            Some(account) => Named::Account(account),
            None => Named::Nobody,
        };
    }
    // An account of S3's access lists has no number that could be compared; nor has an address.
    let is_canonical = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_canonical || contains(text, "id=") || contains(text, "emailaddress=") {
        Named::Somebody
    } else {
        Named::Nobody
    }
}

/// The policies in a template of IoT: documents, or texts that hold one.
fn template_policies(template: &str) -> Vec<String> {
    fn collect(value: &serde_json::Value, found: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(members) => {
                for (name, value) in members {
                    match value {
                        _ if name != "PolicyDocument" => collect(value, found),
                        serde_json::Value::String(text) => found.push(text.clone()),
                        serde_json::Value::Object(members) if members.contains_key("Statement") => {
                            found.push(value.to_string());
                        }
                        // Made of parameters: what it will be is not to be seen.
                        _ => {}
                    }
                }
            }
            serde_json::Value::Array(items) => {
                items.iter().for_each(|item| collect(item, found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    if let Ok(value) = serde_json::from_str(template) {
        collect(&value, &mut found);
    }
    found
}

/// Whether a text has a word in it, in any case.
fn contains(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    text.windows(word.len())
        .any(|window| window.eq_ignore_ascii_case(word))
}
