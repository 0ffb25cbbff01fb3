//! Policy documents: read by meaning, merged without touching what others wrote.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// A policy whose statements can be asked about and added to. Every byte of a statement stays as
/// it was found.
#[derive(Debug)]
pub(crate) struct Policy {
    /// All top-level members but `Statement`, in order.
    head: Vec<(String, Box<RawValue>)>,
    statements: Vec<Statement>,
}

/// One statement of a policy.
#[derive(Debug)]
pub(crate) struct Statement {
    text: Box<RawValue>,
    meaning: Value,
}

/// One comparison of a statement's `Condition`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Condition {
    pub(crate) operator: String,
    pub(crate) key: String,
    pub(crate) values: Vec<String>,
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

impl Statement {
    fn read(text: Box<RawValue>) -> Option<Self> {
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

fn words(value: &Value) -> Option<Vec<&str>> {
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

/// The members of an object in their order, each once.
struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;

        impl<'de> Visitor<'de> for Read {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members: Vec<(String, Box<RawValue>)> = Vec::new();
                while let Some((name, value)) = map.next_entry::<String, _>()? {
                    if members.iter().any(|(known, _)| *known == name) {
                        return Err(A::Error::custom("a member is there twice"));
                    }
                    members.push((name, value));
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Read)
    }
}

/// A value in which no object has a member twice.
///
/// Security: which of two `Effect`s counts is the reader's choice, and the service may choose the
/// other one.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ReadStrict).map(Self)
    }
}

struct ReadStrict;

impl<'de> Visitor<'de> for ReadStrict {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Value, E> {
        Ok(truth.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Strict(value)) = seq.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some((name, Strict(value))) = map.next_entry::<String, _>()? {
            if members.insert(name, value).is_some() {
                return Err(A::Error::custom("a member is there twice"));
            }
        }
        Ok(Value::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Policy {
        Policy::parse(text).unwrap_or_else(|| panic!("no policy: {text}"))
    }

    const FOREIGN: &str = r#"{ "Sid":"theirs",  "Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},
        "Action":"s3:GetObject", "Resource":"arn:aws:s3:::b/\u002a" }"#;

    #[test]
    fn what_others_wrote_stays_to_the_byte() {
        for text in [
            format!(r#"{{"Version":"2008-10-17","Id":"x","Statement":[{FOREIGN}]}}"#),
            format!(r#"{{"Version":"2008-10-17","Statement":{FOREIGN},"Id":"x"}}"#),
        ] {
            let mut policy = read(&text);
            policy.put("Ours", serde_json::json!({"Sid": "Ours", "Effect": "Deny"}));
            policy.put("Ours", serde_json::json!({"Sid": "Ours", "Effect": "Deny"}));
            let merged = policy.text();
            assert!(merged.contains(FOREIGN), "{merged}");
            assert_eq!(merged.matches("Ours").count(), 1);
            let again = read(&merged);
            assert_eq!(again.statements().len(), 2);
            assert!(merged.contains(r#""Id":"x""#) && merged.contains("2008-10-17"));
        }
    }

    #[test]
    fn a_document_that_says_one_thing_twice_is_none() {
        for text in [
            r#"{"Statement":[],"Statement":[]}"#,
            r#"{"Statement":[{"Effect":"Deny","Effect":"Allow"}]}"#,
            r#"{"Statement":[{"Condition":{"Bool":{"a":"1","a":"2"}}}]}"#,
            r#"{"Statement":["Deny"]}"#,
            r#"{"Version":"2012-10-17"}"#,
            "<Error><Code>InternalError</Code></Error>",
            "",
        ] {
            assert!(Policy::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn everyone_has_many_spellings() {
        for (principal, everyone) in [
            (r#""Principal":"*""#, true),
            (r#""Principal":{"AWS":"*"}"#, true),
            (r#""Principal":{"AWS":["arn:aws:iam::1:root","*"]}"#, true),
            (r#""NotPrincipal":{"AWS":"arn:aws:iam::1:root"}"#, true),
            (r#""Principal":{"AWS":"arn:aws:iam::1:root"}"#, false),
            (
                r#""Principal":{"Service":"logging.s3.amazonaws.com"}"#,
                false,
            ),
        ] {
            let text = format!(r#"{{"Statement":{{{principal}}}}}"#);
            let policy = read(&text);
            assert_eq!(policy.statements()[0].is_for_everyone(), everyone, "{text}");
        }
    }

    fn text() -> impl Strategy<Value = String> {
        proptest::collection::vec(any::<char>(), 0..12).prop_map(|all| all.into_iter().collect())
    }

    /// A statement of somebody else, with spaces where they like them.
    fn foreign() -> impl Strategy<Value = String> {
        let space = || proptest::sample::select(vec!["", " ", "\n\t", "\r\n  "]);
        (text(), text(), space(), space(), any::<bool>()).prop_map(|(sid, word, a, b, escaped)| {
            let sid = Value::String(sid);
            let word = Value::String(word);
            let effect = if escaped { "\\u0045ffect" } else { "Effect" };
            format!(
                r#"{{{a}"Sid":{b}{sid},"{effect}":"Deny"{b},"Action":[{a}{word}{b}, 1.0e3]{a}}}"#
            )
        })
    }

    proptest! {
        #[test]
        fn merging_keeps_every_byte_of_others_and_reads_back_the_same(
            others in proptest::collection::vec(foreign(), 0..6),
            id in text(),
            first in any::<bool>(),
        ) {
            let id = Value::String(id);
            let list = others.join(" ,\n");
            let policy = if first {
                format!(r#" {{"Id": {id} ,"Statement":[{list}]}}"#)
            } else {
                format!(r#"{{"Statement" : [ {list} ] ,"Id": {id}}} "#)
            };
            let mut policy = read(&policy);
            prop_assert_eq!(policy.statements().len(), others.len());
            for sid in ["PalisadeOne", "PalisadeTwo", "PalisadeOne"] {
                policy.put(sid, serde_json::json!({"Sid": sid, "Effect": "Deny"}));
            }
            let merged = policy.text();
            let again = read(&merged);
            let kept = again.statements().iter().map(|one| one.text.get().to_owned());
            let kept: Vec<_> = kept.take(others.len()).collect();
            prop_assert_eq!(kept, others);
            prop_assert_eq!(again.statements().len(), policy.statements().len());
            prop_assert_eq!(again.text(), merged);
        }
    }
}
