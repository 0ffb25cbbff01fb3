//! What policies mean, told by examples and by laws.

mod buckets;
mod devices;
mod identities;
mod laws;
mod needless;
mod others;
mod public;
mod roles;
mod wildcards;

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
        format!(r#"{{{a}"Sid":{b}{sid},"{effect}":"Deny"{b},"Action":[{a}{word}{b}, 1.0e3]{a}}}"#)
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

/// The account that the examples are of.
const OWN: &str = "111122223333";
/// Denies what comes without TLS.
const TLS: &str = r#"Effect "Deny" | Principal "*" | Action "s3:*" | Resource ["arn:aws:s3:::acme","arn:aws:s3:::acme/*"] | Condition {"Bool":{"aws:SecureTransport":"false"}}"#;

/// A document of statements, each written as its members between bars; they allow unless they say
/// otherwise.
fn document(statements: &[&str]) -> String {
    let statement = |text: &&str| {
        let mut members: Vec<_> = text
            .split(" | ")
            .map(|member| {
                let (name, value) = member
                    .trim()
                    .split_once(' ')
                    .unwrap_or_else(|| unreachable!("a member and its value"));
                format!("\"{name}\":{value}")
            })
            .collect();
        if !text.to_lowercase().contains("effect ") {
            members.insert(0, "\"Effect\":\"Allow\"".to_owned());
        }
        format!("{{{}}}", members.join(","))
    };
    let statements: Vec<_> = statements.iter().map(statement).collect();
    format!(
        "{{\"Version\":\"2012-10-17\",\"Statement\":[{}]}}",
        statements.join(",")
    )
}

/// `1P 2B`: what is found, by statement and the first letter of the concern.
fn found(kind: PolicyKind, text: &str) -> String {
    let letter = |finding: &Finding| match finding.concern {
        Concern::Unclear => 'U',
        Concern::Public => 'P',
        Concern::Broad => 'B',
        Concern::Foreign => 'F',
        Concern::Plaintext => 'T',
    };
    let findings = read(text).findings(kind, Some(OWN));
    let mut found: Vec<_> = findings
        .iter()
        .map(|finding| format!("{}{}", finding.statement, letter(finding)))
        .collect();
    found.dedup();
    found.join(" ")
}

/// Judges examples of one statement, or of several after one another.
fn all(kind: PolicyKind, cases: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (statements, wanted) in cases {
        let mut statements: Vec<_> = statements.split(" & ").collect();
        if kind == PolicyKind::Bucket {
            statements.push(TLS);
        }
        let found = found(kind, &document(&statements));
        if found != *wanted {
            wrong.push(format!("{statements:?}\n    is `{found}`, not `{wanted}`"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
