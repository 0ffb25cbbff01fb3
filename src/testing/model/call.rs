//! One call: what it asks, of whom, and when.
use std::collections::BTreeMap;

use aws_smithy_types::base64;
use serde_json::Value;

use super::state::State;
use super::{Failure, Fields, Model, Operation};
use crate::testing::s3::S3;

pub(in crate::testing) type Said = Result<Fields, Failure>;

/// The size of a page where a call does not say.
const PAGE: usize = 25;

pub(in crate::testing) struct Call<'a> {
    pub(in crate::testing) model: &'static Model,
    /// The service in ARNs.
    pub(in crate::testing) service: &'static str,
    pub(in crate::testing) operation: &'a str,
    pub(in crate::testing) input: &'a Fields,
    pub(in crate::testing) account: &'a str,
    pub(in crate::testing) region: &'a str,
    /// Seconds since 1970.
    pub(in crate::testing) now: u64,
    /// What buckets of the same cloud hold.
    pub(in crate::testing) objects: &'a S3,
}

impl Call<'_> {
    /// A text of the input; empty when it is absent.
    pub(in crate::testing) fn text(&self, name: &str) -> &str {
        text_of(self.input, name)
    }

    pub(in crate::testing) fn is_true(&self, name: &str) -> bool {
        self.input.get(name) == Some(&Value::Bool(true))
    }

    pub(in crate::testing) fn number(&self, name: &str) -> Option<i64> {
        self.input.get(name).and_then(Value::as_i64)
    }

    /// The ARN of a resource of this account and region.
    pub(in crate::testing) fn arn(&self, resource: &str) -> String {
        self.arn_of(self.account, resource)
    }

    pub(in crate::testing) fn arn_of(&self, account: &str, resource: &str) -> String {
        let region = self.region;
        let partition = match region {
            region if region.starts_with("us-gov-") => "aws-us-gov",
            region if region.starts_with("cn-") => "aws-cn",
            _ => "aws",
        };
        format!(
            "arn:{partition}:{}:{region}:{account}:{resource}",
            self.service
        )
    }

    /// The tags in the input, whatever their form.
    pub(in crate::testing) fn tags(&self) -> BTreeMap<String, String> {
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
        self.model.operations.get(self.operation)
    }

    fn output(&self) -> Option<&'static str> {
        self.spoken().and_then(Operation::output)
    }

    /// What the operation's output has room for.
    pub(in crate::testing) fn fit(&self, fields: &Fields) -> Fields {
        self.output()
            .map_or_else(Fields::new, |output| self.model.fit(output, fields))
    }

    /// The same, where a member of the output holds it, and the rest of the output beside that.
    pub(in crate::testing) fn fit_within(&self, member: &str, fields: &Fields) -> Fields {
        let mut said = self.fit(fields);
        let inner = self
            .output()
            .and_then(|output| self.model.inner(output, &[member]));
        if let Some(inner) = inner {
            said.insert(member.to_owned(), self.model.fit(inner, fields).into());
        }
        said
    }

    /// How a resource is listed: its members, or only its name.
    pub(in crate::testing) fn item(&self, items: &str, key: &str, fields: &Fields) -> Value {
        let shape = self
            .output()
            .and_then(|output| self.model.inner(output, &[items, "[]"]));
        match shape {
            Some(shape) if self.model.is_structure(shape) => self.model.fit(shape, fields).into(),
            _ => fields.get(key).cloned().unwrap_or_default(),
        }
    }

    /// One page of what is listed, each with the name that the order goes by.
    pub(in crate::testing) fn page(&self, member: &str, mut items: Vec<(String, Value)>) -> Said {
        let asked = ["maxResults", "pageSize"]
            .iter()
            .find_map(|name| self.number(name));
        let size = asked
            .and_then(|size| usize::try_from(size).ok())
            .filter(|size| *size > 0)
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
    pub(in crate::testing) fn texts(&self, member: &str, items: Vec<String>) -> Said {
        let items = items.into_iter().map(|item| (item.clone(), item.into()));
        self.page(member, items.collect())
    }

    /// The first of these errors that the operation is known to raise; else the first of them.
    pub(in crate::testing) fn raised<const N: usize>(
        &self,
        codes: [&'static str; N],
    ) -> &'static str {
        let raises = |code: &&str| self.spoken().is_some_and(|one| one.raises(code));
        let raised = codes.into_iter().find(raises);
        raised.or(codes.first().copied()).unwrap_or_default()
    }

    /// The error for what is not there; of rules AWS says only that access is denied.
    pub(in crate::testing) fn missing(&self, noun: &str) -> Failure {
        let code = self.raised([
            "ResourceNotFoundException",
            "UnauthorizedException",
            "ValidationException",
        ]);
        Failure::new(code, format!("The {noun} was not found"))
    }

    /// The error for what is there already.
    pub(in crate::testing) fn exists(&self, noun: &str, id: &str, arn: &str) -> Failure {
        let code = self.raised(["ResourceAlreadyExistsException", "ConflictException"]);
        let failure = Failure::new(code, format!("The {noun} already exists"));
        let failure = failure.with("resourceId", id);
        if code == "ConflictException" {
            return failure;
        }
        failure.with("resourceArn", arn)
    }

    /// Refuses the call where a resource that it speaks of is not there.
    pub(in crate::testing) fn must<Own>(
        &self,
        state: &State<Own>,
        noun: &str,
        name: &str,
    ) -> Result<(), Failure> {
        match state.find(noun, name) {
            Some(_) => Ok(()),
            None => Err(self.missing(noun)),
        }
    }
}

/// A text among fields; empty when it is absent.
pub(in crate::testing) fn text_of<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Fields from pairs.
pub(in crate::testing) fn fields<const N: usize>(pairs: [(&str, Value); N]) -> Fields {
    pairs
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

pub(in crate::testing) fn invalid(message: &str) -> Failure {
    Failure::new("InvalidRequestException", message)
}

pub(in crate::testing) fn conflict(message: &str) -> Failure {
    Failure::new("DeleteConflictException", message)
}

pub(in crate::testing) fn done() -> Said {
    Ok(Fields::new())
}
