//! One statement of a policy, as it was written.

use serde_json::Value;
use serde_json::value::RawValue;

use super::strict::Strict;

/// One statement of a policy.
#[derive(Debug)]
pub(crate) struct Statement {
    pub(super) text: Box<RawValue>,
    pub(super) meaning: Value,
}

/// One comparison of a statement's `Condition`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Condition {
    pub(crate) operator: String,
    pub(crate) key: String,
    pub(crate) values: Vec<String>,
}

impl Statement {
    pub(super) fn read(text: Box<RawValue>) -> Option<Self> {
        let Strict(meaning) = serde_json::from_str(text.get()).ok()?;
        meaning.is_object().then_some(Self { text, meaning })
    }

    pub(crate) fn meaning(&self) -> &Value {
        &self.meaning
    }

    pub(crate) fn sid(&self) -> Option<&str> {
        self.meaning.get("Sid")?.as_str()
    }

    pub(crate) fn allows(&self) -> bool {
        self.meaning.get("Effect").and_then(Value::as_str) == Some("Allow")
    }

    /// The AWS services that it names as its principals.
    pub(crate) fn services(&self) -> Vec<&str> {
        let services = self.meaning.pointer("/Principal/Service");
        services.and_then(words).unwrap_or_default()
    }

    pub(crate) fn denies(&self) -> bool {
        self.meaning.get("Effect").and_then(Value::as_str) == Some("Deny")
    }

    /// Whether it has only members that say what they are about: no `NotPrincipal`, `NotAction` or
    /// `NotResource`, and nothing that another reader may take for one of these.
    pub(crate) fn is_plain(&self) -> bool {
        const KNOWN: [&str; 6] = [
            "Sid",
            "Effect",
            "Principal",
            "Action",
            "Resource",
            "Condition",
        ];
        let mut members = self.meaning.as_object().into_iter().flatten();
        members.all(|(name, _)| KNOWN.contains(&name.as_str()))
    }

    /// Whether it is about everybody, by any spelling or by leaving somebody out.
    pub(crate) fn is_for_everyone(&self) -> bool {
        let everyone = |value: &Value| words(value).is_some_and(|all| all.contains(&"*"));
        match self.meaning.get("Principal") {
            Some(Value::Object(kinds)) => kinds
                .iter()
                .any(|(kind, value)| (kind == "AWS" || kind == "*") && everyone(value)),
            Some(value) => everyone(value),
            None => self.meaning.get("NotPrincipal").is_some(),
        }
    }

    /// Whether it may be about people who are not named: everybody, or a pattern of any kind.
    pub(crate) fn may_be_for_everyone(&self) -> bool {
        let open = |value: &Value| {
            words(value).is_none_or(|all| all.is_empty() || all.iter().any(|one| one.contains('*')))
        };
        match self.meaning.get("Principal") {
            Some(Value::Object(kinds)) => kinds.is_empty() || kinds.values().any(open),
            Some(value) => open(value),
            None => true,
        }
    }

    /// The texts of a member such as `Action`; empty when it is not there or not text.
    pub(crate) fn texts(&self, member: &str) -> Vec<&str> {
        let member = self.meaning.get(member);
        member.and_then(words).unwrap_or_default()
    }

    /// The comparisons that must all hold; `None` when they cannot be read.
    pub(crate) fn conditions(&self) -> Option<Vec<Condition>> {
        let Some(conditions) = self.meaning.get("Condition") else {
            return Some(Vec::new());
        };
        let mut all = Vec::new();
        for (operator, keys) in conditions.as_object()? {
            // What a comparison of nothing means is the service's choice.
            let keys = keys.as_object().filter(|keys| !keys.is_empty())?;
            for (key, values) in keys {
                let values = match values {
                    Value::Array(values) => values.iter().map(scalar).collect::<Option<_>>()?,
                    value => vec![scalar(value)?],
                };
                all.push(Condition {
                    operator: operator.clone(),
                    // Condition keys are the same in any case.
                    key: key.to_ascii_lowercase(),
                    values,
                });
            }
        }
        Some(all)
    }
}

pub(super) fn words(value: &Value) -> Option<Vec<&str>> {
    match value {
        Value::String(text) => Some(vec![text]),
        Value::Array(values) => values.iter().map(Value::as_str).collect(),
        _ => None,
    }
}

/// `"false"` and `false`, `"1.2"` and `1.2` mean the same.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
