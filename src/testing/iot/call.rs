//! One call: what it asks, of whom, and when.
use std::collections::BTreeMap;

use aws_smithy_types::base64;
use serde_json::Value;

use super::state::State;
use super::{Fields, IOT};
use crate::testing::model::{Failure, Operation};
use crate::testing::s3::S3;

pub(super) type Said = Result<Fields, Failure>;

/// The size of a page where a call does not say.
const PAGE: usize = 25;

pub(super) struct Call<'a> {
    pub(super) operation: &'a str,
    pub(super) input: &'a Fields,
    pub(super) account: &'a str,
    pub(super) region: &'a str,
    /// Seconds since 1970.
    pub(super) now: u64,
    /// What buckets of the same cloud hold.
    pub(super) objects: &'a S3,
}

impl Call<'_> {
    /// A text of the input; empty when it is absent.
    pub(super) fn text(&self, name: &str) -> &str {
        text_of(self.input, name)
    }

    pub(super) fn is_true(&self, name: &str) -> bool {
        self.input.get(name) == Some(&Value::Bool(true))
    }

    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.input.get(name).and_then(Value::as_i64)
    }

    /// The ARN of a resource of this account and region.
    pub(super) fn arn(&self, resource: &str) -> String {
        self.arn_of(self.account, resource)
    }

    pub(super) fn arn_of(&self, account: &str, resource: &str) -> String {
        let region = self.region;
        let partition = match region {
            region if region.starts_with("us-gov-") => "aws-us-gov",
            region if region.starts_with("cn-") => "aws-cn",
            _ => "aws",
        };
        format!("arn:{partition}:iot:{region}:{account}:{resource}")
    }

    /// The tags in the input, whatever their form.
    pub(super) fn tags(&self) -> BTreeMap<String, String> {
        let owned = |(key, value): (&str, &str)| (key.to_owned(), value.to_owned());
        match self.input.get("tags") {
            Some(Value::Array(tags)) => {
                let tags = tags.iter().filter_map(Value::as_object);
                tags.map(|tag| owned((text_of(tag, "Key"), text_of(tag, "Value"))))
                    .collect()
            }
            Some(Value::Object(tags)) => {
                let tags = tags.iter();
                tags.map(|(key, value)| owned((key, value.as_str().unwrap_or_default())))
                    .collect()
            }
            Some(Value::String(tags)) => url::form_urlencoded::parse(tags.as_bytes())
                .into_owned()
                .collect(),
            _ => BTreeMap::new(),
        }
    }

    fn spoken(&self) -> Option<&'static Operation> {
        IOT.operations.get(self.operation)
    }

    fn output(&self) -> Option<&'static str> {
        self.spoken().and_then(Operation::output)
    }

    /// What the operation's output has room for.
    pub(super) fn fit(&self, fields: &Fields) -> Fields {
        self.output()
            .map_or_else(Fields::new, |output| IOT.fit(output, fields))
    }

    /// The same, where a member of the output holds it, and the rest of the output beside that.
    pub(super) fn fit_within(&self, member: &str, fields: &Fields) -> Fields {
        let mut said = self.fit(fields);
        let inner = self
            .output()
            .and_then(|output| IOT.inner(output, &[member]));
        if let Some(inner) = inner {
            said.insert(member.to_owned(), IOT.fit(inner, fields).into());
        }
        said
    }

    /// How a resource is listed: its members, or only its name.
    pub(super) fn item(&self, items: &str, key: &str, fields: &Fields) -> Value {
        let shape = self
            .output()
            .and_then(|output| IOT.inner(output, &[items, "[]"]));
        match shape {
            Some(shape) if IOT.is_structure(shape) => IOT.fit(shape, fields).into(),
            _ => fields.get(key).cloned().unwrap_or_default(),
        }
    }

    /// One page of what is listed, each with the name that the order goes by.
    pub(super) fn page(&self, member: &str, mut items: Vec<(String, Value)>) -> Said {
        let asked = ["maxResults", "pageSize"]
            .iter()
            .find_map(|name| self.number(name));
        let size = asked
            .and_then(|size| usize::try_from(size).ok())
            .unwrap_or(PAGE);
        let token = ["nextToken", "marker"]
            .iter()
            .find_map(|name| self.input.get(*name));
        let after = match token.and_then(Value::as_str) {
            None => None,
            Some(token) => {
                let read = base64::decode(token).ok();
                let read = read.and_then(|name| String::from_utf8(name).ok());
                Some(read.ok_or_else(|| invalid("The token is not one that was given out"))?)
            }
        };
        items.sort_by(|one, other| one.0.cmp(&other.0));
        items.retain(|(name, _)| after.as_ref().is_none_or(|after| name > after));
        let more = items.len() > size;
        items.truncate(size);
        let mut said = Fields::new();
        if let (true, Some((last, _))) = (more, items.last()) {
            // One of the two is what this operation calls it.
            for name in ["nextToken", "nextMarker"] {
                said.insert(name.to_owned(), base64::encode(last).into());
            }
        }
        let items: Vec<_> = items.into_iter().map(|(_, item)| item).collect();
        said.insert(member.to_owned(), items.into());
        Ok(self.fit(&said))
    }

    /// A page of texts.
    pub(super) fn texts(&self, member: &str, items: Vec<String>) -> Said {
        let items = items.into_iter().map(|item| (item.clone(), item.into()));
        self.page(member, items.collect())
    }

    /// The first of these errors that the operation is known to raise.
    fn raised(&self, codes: [&'static str; 2]) -> &'static str {
        let [first, second] = codes;
        match self.spoken() {
            Some(one) if !one.raises(first) && one.raises(second) => second,
            _ => first,
        }
    }

    /// The error for what is not there; of rules AWS says only that access is denied.
    pub(super) fn missing(&self, noun: &str) -> Failure {
        let code = self.raised(["ResourceNotFoundException", "UnauthorizedException"]);
        Failure::new(code, format!("The {noun} was not found"))
    }

    /// The error for what is there already.
    pub(super) fn exists(&self, noun: &str, id: &str, arn: &str) -> Failure {
        let code = self.raised(["ResourceAlreadyExistsException", "ConflictException"]);
        let failure = Failure::new(code, format!("The {noun} already exists"));
        let failure = failure.with("resourceId", id);
        if code == "ConflictException" {
            return failure;
        }
        failure.with("resourceArn", arn)
    }

    /// Refuses the call where a resource that it speaks of is not there.
    pub(super) fn must(&self, state: &State, noun: &str, name: &str) -> Result<(), Failure> {
        match state.find(noun, name) {
            Some(_) => Ok(()),
            None => Err(self.missing(noun)),
        }
    }
}

/// A text among fields; empty when it is absent.
pub(super) fn text_of<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Fields from pairs.
pub(super) fn fields<const N: usize>(pairs: [(&str, Value); N]) -> Fields {
    pairs
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

pub(super) fn invalid(message: &str) -> Failure {
    Failure::new("InvalidRequestException", message)
}

pub(super) fn conflict(message: &str) -> Failure {
    Failure::new("DeleteConflictException", message)
}

pub(super) fn done() -> Said {
    Ok(Fields::new())
}
