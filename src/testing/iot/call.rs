//! One call: what it asks, of whom, and when.
use std::collections::BTreeMap;

use aws_smithy_types::base64;
use serde_json::Value;

use super::generic;
use super::state::State;
use super::{Fields, IOT, Place};
use crate::testing::model::Failure;

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
}

impl Call<'_> {
    pub(super) fn answer(&self, state: &mut State, _: &mut BTreeMap<Place, State>) -> Said {
        let said = generic::serve(self, state);
        said.unwrap_or_else(|| Err(Failure::not_served(self.operation)))
    }

    /// A text of the input; empty when it is absent.
    pub(super) fn text(&self, name: &str) -> &str {
        self.input
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    pub(super) fn is_true(&self, name: &str) -> bool {
        self.input.get(name) == Some(&Value::Bool(true))
    }

    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.input.get(name).and_then(Value::as_i64)
    }

    /// The ARN of a resource of this account and region.
    pub(super) fn arn(&self, resource: &str) -> String {
        let (region, account) = (self.region, self.account);
        let partition = match region {
            region if region.starts_with("us-gov-") => "aws-us-gov",
            region if region.starts_with("cn-") => "aws-cn",
            _ => "aws",
        };
        format!("arn:{partition}:iot:{region}:{account}:{resource}")
    }

    /// What the operation's output has room for.
    pub(super) fn fit(&self, fields: &Fields) -> Fields {
        let operation = IOT.operations.get(self.operation);
        let output = operation.and_then(|operation| operation.output());
        output.map_or_else(Fields::new, |output| IOT.fit(output, fields))
    }

    /// One page of what is listed, each with the name that the order goes by.
    pub(super) fn page(&self, member: &str, items: Vec<(String, Value)>) -> Said {
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
                let refused = || Failure::new("InvalidRequestException", "Invalid token");
                Some(read.ok_or_else(refused)?)
            }
        };
        let mut items = items;
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

pub(super) fn not_found(noun: &str) -> Failure {
    Failure::new(
        "ResourceNotFoundException",
        format!("The {noun} was not found"),
    )
}
