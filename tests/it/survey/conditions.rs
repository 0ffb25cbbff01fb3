//! What makes a condition of the ledger hold, and the nearest that is harmless.

use std::collections::{BTreeMap, BTreeSet};

use palisade::ledger::{Condition, Holds, Operation, Verdict, Weakening};
use palisade::{Rule, Service};

use super::exceptions::EXCEPTIONS;
use super::fill::{Fill, Put, is_within};
use super::policies::Policies;
use crate::support::KEY;

const NOBODYS: [&str; 3] = [
    "acme-nowhere",
    "arn:aws:s3:::acme-nowhere",
    "s3://acme-nowhere/out/",
];
const GROUPS: [&str; 2] = [
    "http://acs.amazonaws.com/groups/global/AllUsers",
    "http://acs.amazonaws.com/groups/global/AuthenticatedUsers",
];
const GRANTED: [&str; 2] = [
    r#"uri="http://acs.amazonaws.com/groups/global/AllUsers""#,
    r#"uri="http://acs.amazonaws.com/groups/global/AuthenticatedUsers""#,
];
const SOMEBODY: &str = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be";
pub(super) const PASSWORD: &str = "https://jane:Sup3rS3cret@h.example.com/x";
const PLAIN: &str = "http://ingest.example.com/readings";

/// The rule of a verdict, unless all is well.
pub(super) fn rule(verdict: Verdict) -> Option<Rule> {
    match verdict {
        Verdict::Waiver(rule) | Verdict::BrokenGlass(rule) | Verdict::Never(rule) => Some(rule),
        _ => None,
    }
}

/// What the ledger says of one operation.
pub(super) struct Entry {
    pub(super) operation: Operation,
    pub(super) members: BTreeMap<String, Holds>,
    /// What weakens, and the rule that has something against it.
    pub(super) rows: Vec<(Weakening, Rule)>,
    policies: Policies,
}

impl Entry {
    pub(super) fn of(operation: Operation) -> Self {
        let members = operation.members();
        let rows = operation.weakenings();
        let rows = rows.filter_map(|row| Some((row, rule(row.verdict())?)));
        Self {
            operation,
            members: members
                .iter()
                .map(|member| (member.path().to_owned(), member.holds()))
                .collect(),
            rows: rows.collect(),
            policies: Policies::of(operation),
        }
    }

    /// The rule that refuses every call for good.
    pub(super) fn never(&self) -> Option<Rule> {
        let mut rows = self.rows.iter().map(|(row, _)| *row);
        rows.find_map(|row| match row.verdict() {
            Verdict::Never(rule) if row.path().is_none() => Some(rule),
            _ => None,
        })
    }

    /// Whether a member has to be left out of every call.
    pub(super) fn leaves_out(&self, path: &str) -> bool {
        let mut rows = self.rows.iter().map(|(row, _)| *row);
        rows.any(|row| {
            row.path() == Some(path)
                && row.condition() == Condition::Present
                && matches!(row.verdict(), Verdict::Never(_))
        })
    }

    fn is(&self, service: Service, name: &str) -> bool {
        (self.operation.service(), self.operation.name()) == (service, name)
    }

    /// Whether a member that refers to something may name anything: no condition is about it, and no
    /// other rule.
    pub(super) fn may_be_any(&self, path: &str) -> bool {
        let (service, name) = (self.operation.service(), self.operation.name());
        let mut about = self.rows.iter().filter_map(|(row, _)| row.path());
        let mut others = EXCEPTIONS.iter().filter(|row| row.is_of(service, name));
        self.never().is_none()
            && !about.any(|about| is_within(path, about))
            && !others.any(|row| is_within(path, row.path))
            && !path.starts_with("Bucket")
    }

    /// Members that are the key and the value of one pair.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        use Holds::{MetadataKey, MetadataValue, SentName, TagKey, TagValue};
        self.members.iter().filter_map(|(path, holds)| {
            let ends = [("{key}", "{value}"), ("Key", "Value"), ("key", "value")];
            let value = |(key, value)| Some(path.strip_suffix(key)?.to_owned() + value);
            let value = ends.into_iter().find_map(value)?;
            let (value, other) = self.members.get_key_value(&value)?;
            let is_pair = matches!(
                (holds, other),
                (TagKey, TagValue) | (MetadataKey | SentName, MetadataValue)
            );
            is_pair.then_some((path.as_str(), value.as_str()))
        })
    }

    fn holds(&self, path: &str) -> Option<Holds> {
        self.members.get(path).copied()
    }

    /// A call in which no condition holds that a word can keep from holding.
    pub(super) fn fill(&self) -> Fill {
        let mut fill = Fill::default();
        self.calm(&mut fill, |_| true);
        let (service, name) = (self.operation.service(), self.operation.name());
        for row in EXCEPTIONS.iter().filter(|row| row.is_of(service, name)) {
            if let Some(text) = row.instead {
                fill.put(row.path, Put::Text(text));
            }
        }
        fill
    }

    /// Has members be harmless where some verdict would fall on them.
    pub(super) fn calm(&self, fill: &mut Fill, about: impl Fn(Verdict) -> bool) {
        for (path, holds) in &self.members {
            if *holds == Holds::Policy {
                fill.put(path, Put::Text(self.policies.harmless));
            }
        }
        for (row, _) in &self.rows {
            let Some(path) = row.path().filter(|_| about(row.verdict())) else {
                continue;
            };
            fill.put(path, self.calmed(path, &about));
            match row.condition() {
                // With nothing in it, it is as good as absent.
                Condition::Absent => {
                    fill.keep(path);
                    fill.flesh(path);
                }
                Condition::Empty => fill.flesh(path),
                _ => {}
            }
        }
    }

    /// What a member says when no condition on it holds.
    pub(super) fn harmless(&self, path: &str) -> Put {
        self.calmed(path, |_| true)
    }

    fn calmed(&self, path: &str, about: impl Fn(Verdict) -> bool) -> Put {
        let rows = self.rows.iter().map(|(row, _)| *row);
        let rows = rows.filter(|row| row.path() == Some(path) && about(row.verdict()));
        let rows: Vec<_> = rows.collect();
        let asks = |condition| rows.iter().any(|row| row.condition() == condition);
        let values: Vec<_> = rows.iter().flat_map(|row| row.values()).collect();
        if asks(Condition::Present) || asks(Condition::Changes) {
            return Put::Out;
        }
        if let Some(limit) = rows.iter().find_map(|row| row.limit()) {
            return Put::Text(limit.to_string().leak());
        }
        if let Some(value) = values.first().filter(|_| asks(Condition::IsNot)) {
            return Put::Text(value);
        }
        match self.holds(path) {
            Some(Holds::Flag) => match values[..] {
                ["true"] => Put::Text("false"),
                _ => Put::Text("true"),
            },
            Some(Holds::Enum) if asks(Condition::Http) => Put::Text("https"),
            Some(Holds::Enum) => Put::Not(values),
            Some(Holds::Policy) => Put::Text(self.policies.harmless),
            Some(Holds::Document) if asks(Condition::Broad) => Put::Text(self.policies.template),
            Some(Holds::Account) => Put::Text(super::ACCOUNT),
            Some(Holds::Arn) if asks(Condition::Broad) => {
                Put::Text("arn:aws:iam::111122223333:policy/acme-ingest")
            }
            _ => self.word(path),
        }
    }

    fn word(&self, path: &str) -> Put {
        let end = path.rsplit('.').next().unwrap_or(path);
        match end {
            "endpointType" => Put::Text("iot:Data-ATS"),
            "clientProperties{value}" => Put::Text("SASL_SSL"),
            "queueUrl" => Put::Text("https://sqs.us-east-1.amazonaws.com/111122223333/acme-ingest"),
            "AllowedOrigins[]" => Put::Text("https://app.example.com"),
            "HostName" => Put::Text("www.example.com"),
            "URI" => Put::Text("http://acs.amazonaws.com/groups/s3/LogDelivery"),
            "Identifier" => Put::Text("http://acs.amazonaws.com/groups/s3/LogDelivery"),
            "ID" => Put::Out,
            _ if end.starts_with("Grant") && self.holds(path) == Some(Holds::Id) => {
                Put::Text(r#"uri="http://acs.amazonaws.com/groups/s3/LogDelivery""#)
            }
            _ => Put::Usual,
        }
    }

    /// What a member says when a condition on it holds, for each value that it speaks of.
    pub(super) fn harmful(&self, row: Weakening) -> Vec<Put> {
        let texts = |texts: &[&'static str]| texts.iter().copied().map(Put::Text).collect();
        let path = row.path().unwrap_or_default();
        let end = path.rsplit('.').next().unwrap_or(path);
        let number = |by: i64| {
            let limit = i64::from(row.limit().unwrap_or_default()) + by;
            vec![Put::Text(limit.to_string().leak())]
        };
        match row.condition() {
            Condition::Present | Condition::Changes => vec![Put::Usual],
            Condition::Absent => vec![Put::Out],
            Condition::Empty => vec![Put::Empty],
            Condition::Over => number(1),
            Condition::Under => number(-1),
            Condition::Is => row.values().map(Put::Text).collect(),
            Condition::IsNot => texts(match end {
                "cannedAcl" => &["public-read", "authenticated-read", "aws-exec-read", "new"],
                "securityPolicy" => &["IoTSecurityPolicy_TLS12_1_0_2016_01", "new"],
                "hashAlgorithm" => &["SHA1", "sha-1", "MD5", "new"],
                _ => &["new"],
            }),
            Condition::Http if self.holds(path) == Some(Holds::Enum) => texts(&["http"]),
            Condition::Http if end == "queueUrl" => {
                texts(&["http://sqs.us-east-1.amazonaws.com/111122223333/acme-ingest"])
            }
            Condition::Http => texts(&[PLAIN]),
            Condition::Credentials if end == "HostName" => {
                texts(&["jane:Sup3rS3cret@h.example.com"])
            }
            Condition::Credentials
                if end.ends_with("value}") || path.ends_with("headers[].value") =>
            {
                texts(&["Basic amFuZTpTdXAzclMzY3JldA==", PASSWORD])
            }
            Condition::Credentials => texts(&[PASSWORD]),
            Condition::Unverified => texts(&NOBODYS),
            Condition::Public if self.holds(path) == Some(Holds::Policy) => {
                texts(&self.policies.public)
            }
            Condition::Public if end == "AllowedOrigins[]" => texts(&[
                "*",
                "https://*",
                "null",
                "http://app.example.com",
                "https://app.example.com/",
            ]),
            Condition::Public if end.starts_with("Grant") => texts(&GRANTED),
            Condition::Public => texts(&GROUPS),
            Condition::Broad => match self.holds(path) {
                Some(Holds::Policy) => texts(&self.policies.broad),
                Some(Holds::Document) => texts(&[self.policies.broad_template]),
                _ => texts(&["arn:aws:iam::aws:policy/AdministratorAccess"]),
            },
            Condition::Plaintext => texts(&self.policies.plaintext),
            Condition::Foreign => self.foreign(path, end),
            _ => Vec::new(),
        }
    }

    fn foreign(&self, path: &str, end: &str) -> Vec<Put> {
        let text = match (self.holds(path), end) {
            (Some(Holds::Policy), _) => return self.policies.foreign.map(Put::Text).to_vec(),
            (_, "queueUrl") => "https://sqs.us-east-1.amazonaws.com/444455556666/ingest",
            (Some(Holds::Account), _) => "444455556666",
            (Some(Holds::Key), _) => {
                const { assert!(KEY.len() == 75) };
                "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"
            }
            (_, "ID" | "Identifier") => SOMEBODY,
            (_, "sql") => {
                "SELECT aws_lambda('arn:aws:lambda:us-east-1:444455556666:function:x', *) FROM 'a'"
            }
            _ if end.starts_with("Grant") && self.holds(path) == Some(Holds::Id) => {
                return vec![Put::Text(format!(r#"id="{SOMEBODY}""#).leak())];
            }
            _ if self.is(Service::Kms, "CreateGrant") => "arn:aws:iam::444455556666:role/ingest",
            _ => "arn:aws:lambda:us-east-1:444455556666:function:ingest",
        };
        vec![Put::Text(text)]
    }

    /// The rules of what holds for every call, as the SDK demands these members.
    pub(super) fn always(&self, demanded: &BTreeSet<String>) -> Vec<Rule> {
        let holds = |row: Weakening| row.path().is_some_and(|path| demanded.contains(path));
        let rows = self.rows.iter().filter(|(row, _)| holds(*row));
        rows.map(|(_, rule)| *rule).collect()
    }

    /// The rules of what else holds where a condition does.
    pub(super) fn beside(&self, row: Weakening) -> Vec<Rule> {
        let others = self.rows.iter().filter(|(other, _)| *other != row);
        let holds = others.filter(|(other, _)| is_said(*other, row.path()));
        holds.map(|(_, rule)| *rule).collect()
    }

    /// The rules of what holds wherever a member is there.
    pub(super) fn beside_member(&self, path: &str) -> Vec<Rule> {
        let holds = self
            .rows
            .iter()
            .filter(|(row, _)| is_said(*row, Some(path)));
        holds.map(|(_, rule)| *rule).collect()
    }
}

/// Whether a condition holds for every call that says something at a member.
fn is_said(row: Weakening, member: Option<&str>) -> bool {
    match (row.condition(), row.path(), member) {
        (Condition::AnyCall, ..) => true,
        (Condition::Present | Condition::Changes, Some(path), Some(member)) => {
            is_within(member, path)
        }
        _ => false,
    }
}
