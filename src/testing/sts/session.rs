//! What a caller asks of the session of a role: its policies and tags.
use super::fields::{self, Fields, invalid};
use crate::testing::iam::IssuedSession;
use crate::testing::iam::condition::{Facts, REQUEST_TAG};
use crate::testing::reply::{self, Reply};
use crate::value::policy::Policy;

/// Policies that narrow the session.
pub(super) struct Policies<'a> {
    text: Option<&'a str>,
    arns: Vec<&'a str>,
}

impl<'a> Policies<'a> {
    pub(super) fn read(fields: &mut Fields<'a>) -> Self {
        let text = fields.text("Policy", 1..=2048, &fields::POLICY);
        let arns = (1..=fields.list("PolicyArns", 10))
            .map(|at| {
                let name = format!("PolicyArns.member.{at}.arn");
                fields.needed(&name, 20..=2048, &fields::ARN)
            })
            .collect();
        Self { text, arns }
    }

    pub(super) fn judge(&self) -> Result<(), Box<Reply>> {
        match self.text.map(Policy::parse) {
            Some(None) => Err(malformed()),
            _ => Ok(()),
        }
    }

    pub(super) fn keep(self, session: &mut IssuedSession) {
        session.policy = self.text.map(str::to_owned);
        session.policy_arns = self.arns.into_iter().map(str::to_owned).collect();
    }
}

fn malformed() -> Box<Reply> {
    let text = "Syntax errors in policy.";
    Box::new(reply::query_error(400, "MalformedPolicyDocument", text))
}

/// Tags of the session.
pub(super) struct Tags<'a> {
    given: Vec<(&'a str, &'a str)>,
    transitive: Vec<&'a str>,
}

impl<'a> Tags<'a> {
    pub(super) fn read(fields: &mut Fields<'a>) -> Self {
        let given = (1..=fields.list("Tags", 50))
            .map(|at| {
                let key = format!("Tags.member.{at}.Key");
                let value = format!("Tags.member.{at}.Value");
                (
                    fields.needed(&key, 1..=128, &fields::TAG),
                    fields.needed(&value, 0..=256, &fields::TAG),
                )
            })
            .collect();
        let transitive = (1..=fields.list("TransitiveTagKeys", 50))
            .map(|at| {
                let name = format!("TransitiveTagKeys.member.{at}");
                fields.needed(&name, 1..=128, &fields::TAG)
            })
            .collect();
        Self { given, transitive }
    }

    /// Checks them against each other and what the calling session hands down.
    pub(super) fn judge(&self, before: Option<&IssuedSession>) -> Result<(), Box<Reply>> {
        for (at, (key, _)) in self.given.iter().enumerate() {
            let mut earlier = self.given.iter().take(at);
            if earlier.any(|(other, _)| other.eq_ignore_ascii_case(key)) {
                return Err(wrong(
                    "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
                ));
            }
            if key.to_ascii_lowercase().starts_with("aws:") {
                return Err(invalid("Tag keys that begin with 'aws:' are reserved"));
            }
        }
        let given = |key: &str| {
            let mut given = self.given.iter();
            given.any(|(known, _)| known.eq_ignore_ascii_case(key))
        };
        if !self.transitive.iter().all(|key| given(key)) {
            return Err(wrong(
                "The specified transitive tag key must be included in the requested tags.",
            ));
        }
        let mut fixed = before
            .into_iter()
            .flat_map(|session| &session.transitive_tags);
        if fixed.any(|key| given(key)) {
            return Err(wrong(
                "One of the specified transitive tag keys can't be set because it conflicts with \
                 a transitive tag key from the calling session.",
            ));
        }
        Ok(())
    }

    pub(super) fn state(&self, facts: &mut Facts) {
        for (key, value) in &self.given {
            let key = format!("{REQUEST_TAG}{}", key.to_ascii_lowercase());
            facts.insert(key, (*value).to_owned());
        }
    }

    /// Whether the session will have any.
    pub(super) fn any(&self, before: Option<&IssuedSession>) -> bool {
        let handed_down = before.is_some_and(|session| !session.transitive_tags.is_empty());
        handed_down || !self.given.is_empty()
    }

    pub(super) fn keep(self, before: Option<&IssuedSession>, session: &mut IssuedSession) {
        if let Some(before) = before {
            session.transitive_tags = before.transitive_tags.clone();
            let mut tags = before.tags.clone();
            tags.retain(|(key, _)| before.transitive_tags.contains(key));
            session.tags = tags;
        }
        let owned = |(key, value): (&str, &str)| (key.to_owned(), value.to_owned());
        session.tags.extend(self.given.iter().copied().map(owned));
        // As it is spelt among the tags.
        let transitive = self.given.iter().map(|(key, _)| *key).filter(|key| {
            let mut named = self.transitive.iter();
            named.any(|other| other.eq_ignore_ascii_case(key))
        });
        session
            .transitive_tags
            .extend(transitive.map(str::to_owned));
    }
}

fn wrong(message: &str) -> Box<Reply> {
    Box::new(reply::query_error(400, "InvalidParameterValue", message))
}
