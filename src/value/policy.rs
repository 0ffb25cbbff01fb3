//! Policy documents: read by meaning, merged without touching what others wrote, and judged.

mod statement;
mod strict;

use serde_json::Value;
use serde_json::value::RawValue;

pub(crate) use statement::{Condition, Statement};
use strict::Members;

/// A policy whose statements can be asked about and added to. Every byte of a statement stays as
/// it was found.
#[derive(Debug)]
pub(crate) struct Policy {
    /// All top-level members but `Statement`, in order.
    head: Vec<(String, Box<RawValue>)>,
    statements: Vec<Statement>,
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
