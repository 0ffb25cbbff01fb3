//! What holds for every policy.

use proptest::collection::vec;
use proptest::sample::{Index, select};

use super::*;

const KINDS: [PolicyKind; 9] = [
    PolicyKind::Bucket,
    PolicyKind::Key,
    PolicyKind::Identity,
    PolicyKind::Boundary,
    PolicyKind::Session,
    PolicyKind::Trust,
    PolicyKind::Iot,
    PolicyKind::VpcEndpoint,
    PolicyKind::Resource,
];
const EFFECTS: &[&str] = &["Allow", "Allow", "Allow", "Deny"];
const PRINCIPALS: &[&str] = &[
    r#""Principal":"*""#,
    r#""Principal":{"AWS":"*"}"#,
    r#""Principal":{"AWS":"111122223333"}"#,
    r#""Principal":{"AWS":["arn:aws:iam::111122223333:root","arn:aws:iam::444455556666:role/a"]}"#,
    r#""Principal":{"Service":"lambda.amazonaws.com"}"#,
    r#""Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}"#,
    r#""NotPrincipal":{"AWS":"111122223333"}"#,
];
const ACTIONS: &[&str] = &[
    "*",
    "s3:*",
    "s3:GetObject",
    "s3:Put*",
    "s3:?*",
    "iam:PassRole",
    "iam:Put*",
    "kms:Decrypt",
    "kms:*",
    "sts:AssumeRole",
    "iot:Connect",
    "iot:Publish",
    "xray:PutTraceSegments",
    "ec2:Describe*",
    "sqs:SendMessage",
];
const RESOURCES: &[&str] = &[
    "*",
    "arn:aws:s3:::acme",
    "arn:aws:s3:::acme/*",
    "arn:aws:s3:::*",
    "arn:aws:iot:us-east-1:111122223333:client/*",
    "arn:aws:iot:us-east-1:111122223333:topic/${iot:Connection.Thing.ThingName}/*",
    "arn:aws:kms:us-east-1:111122223333:key/*",
    "arn:aws:iam::111122223333:role/acme",
];
const CONDITIONS: &[(&str, &str, &str)] = &[
    ("StringEquals", "aws:SourceVpce", "vpce-1a2b3c4d"),
    ("StringLike", "aws:SourceVpce", "*"),
    ("StringEqualsIfExists", "aws:PrincipalOrgID", "o-a1b2c3d4e5"),
    (
        "ForAllValues:StringEquals",
        "aws:PrincipalOrgID",
        "o-a1b2c3d4e5",
    ),
    ("Null", "aws:PrincipalOrgID", "false"),
    ("Bool", "aws:SecureTransport", "false"),
    ("IpAddress", "aws:SourceIp", "203.0.113.0/24"),
    ("IpAddress", "aws:SourceIp", "0.0.0.0/0"),
    ("StringEquals", "kms:CallerAccount", "444455556666"),
    ("StringEquals", "aws:ResourceTag/team", "acme"),
    (
        "StringLike",
        "token.actions.githubusercontent.com:sub",
        "repo:acme/*",
    ),
    (
        "StringLike",
        "token.actions.githubusercontent.com:sub",
        "repo:*",
    ),
];

/// A statement before it is spelt.
#[derive(Clone, Debug)]
struct Plan {
    effect: &'static str,
    principal: &'static str,
    actions: Vec<&'static str>,
    resources: Vec<&'static str>,
    conditions: Vec<(&'static str, &'static str, &'static str)>,
}

fn plan() -> impl Strategy<Value = Plan> {
    (
        select(EFFECTS),
        select(PRINCIPALS),
        vec(select(ACTIONS), 1..4),
        vec(select(RESOURCES), 1..3),
        vec(select(CONDITIONS), 0..3),
    )
        .prop_map(|(effect, principal, actions, resources, mut conditions)| {
            // One comparison said twice would not be read.
            conditions.sort_unstable();
            conditions.dedup_by_key(|(operator, key, _)| (*operator, *key));
            Plan {
                effect,
                principal,
                actions,
                resources,
                conditions,
            }
        })
}

/// How a statement is written, of what means the same.
#[derive(Clone, Debug)]
struct Spelling {
    turn: Index,
    lists: bool,
    escapes: bool,
    upper: bool,
    backwards: bool,
}

const PLAIN: Option<&Spelling> = None;

fn spelling() -> impl Strategy<Value = Spelling> {
    (any::<Index>(), any::<[bool; 4]>()).prop_map(|(turn, [lists, escapes, upper, backwards])| {
        Spelling {
            turn,
            lists,
            escapes,
            upper,
            backwards,
        }
    })
}

fn quoted(text: &str, spelling: Option<&Spelling>) -> String {
    match spelling {
        Some(spelling) if spelling.escapes => {
            let letters = text
                .chars()
                .map(|letter| format!("\\u{:04X}", letter as u32));
            format!("\"{}\"", letters.collect::<String>())
        }
        _ => format!("\"{text}\""),
    }
}

fn list(texts: &[&str], spelling: Option<&Spelling>) -> String {
    let mut texts: Vec<_> = texts.iter().map(|text| quoted(text, spelling)).collect();
    if spelling.is_some_and(|spelling| spelling.backwards) {
        texts.reverse();
    }
    match &texts[..] {
        [one] if !spelling.is_some_and(|spelling| spelling.lists) => one.clone(),
        texts => format!("[{}]", texts.join(",")),
    }
}

impl Plan {
    fn text(&self, kind: PolicyKind, spelling: Option<&Spelling>) -> String {
        let cased = |text: &str| match spelling {
            Some(spelling) if spelling.upper => text.to_uppercase(),
            _ => text.to_owned(),
        };
        let actions: Vec<_> = self.actions.iter().map(|action| cased(action)).collect();
        let actions: Vec<_> = actions.iter().map(String::as_str).collect();
        let mut operators: std::collections::BTreeMap<_, Vec<_>> =
            std::collections::BTreeMap::new();
        for (operator, key, value) in &self.conditions {
            let value = list(&[*value], spelling);
            let key = quoted(&cased(key), spelling);
            operators
                .entry(cased(operator))
                .or_default()
                .push(format!("{key}:{value}"));
        }
        let conditions: Vec<_> = operators
            .iter()
            .map(|(operator, keys)| {
                format!("{}:{{{}}}", quoted(operator, spelling), keys.join(","))
            })
            .collect();
        let name = |text| quoted(text, spelling);
        let mut members = vec![
            format!("{}:{}", name("Effect"), name(self.effect)),
            format!("{}:{}", name("Action"), list(&actions, spelling)),
            format!("{}:{}", name("Resource"), list(&self.resources, spelling)),
            format!("{}:{{{}}}", name("Condition"), conditions.join(",")),
        ];
        if kind.is_of_resource() {
            members.push(self.principal.to_owned());
        }
        if let Some(spelling) = spelling {
            let turn = spelling.turn.index(members.len());
            members.rotate_left(turn);
        }
        format!("{{{}}}", members.join(","))
    }
}

fn whole(statements: &[String]) -> Policy {
    read(&format!(
        r#"{{"Version":"2012-10-17","Statement":[{}]}}"#,
        statements.join(",")
    ))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn spellings_of_one_meaning_are_judged_alike(
        kind in select(&KINDS[..]),
        plans in vec((plan(), spelling()), 1..4),
    ) {
        let plain: Vec<_> = plans.iter().map(|(plan, _)| plan.text(kind, PLAIN)).collect();
        let other: Vec<_> = plans.iter().map(|(plan, how)| plan.text(kind, Some(how))).collect();
        let (plain, other) = (whole(&plain), whole(&other));
        let found = plain.findings(kind, Some(OWN));
        prop_assert!(!found.iter().any(|one| one.concern == Concern::Unclear), "{found:?}");
        prop_assert_eq!(other.findings(kind, Some(OWN)), found);
        prop_assert_eq!(other.names_accounts(), plain.names_accounts());
        prop_assert_eq!(plain.dropped_denies(&other), [0; 0]);
        prop_assert_eq!(other.dropped_denies(&plain), [0; 0]);
    }

    #[test]
    fn one_more_statement_that_allows_hides_nothing(
        kind in select(&KINDS[..]),
        plans in vec(plan(), 0..4),
        more in plan(),
        at in any::<Index>(),
    ) {
        let mut texts: Vec<_> = plans.iter().map(|plan| plan.text(kind, PLAIN)).collect();
        let before = whole(&texts);
        let found = before.findings(kind, Some(OWN));
        let at = at.index(texts.len() + 1);
        texts.insert(at, Plan { effect: "Allow", ..more }.text(kind, PLAIN));
        let after = whole(&texts);
        let now = after.findings(kind, Some(OWN));
        for one in found {
            let moved = if one.statement > at { one.statement + 1 } else { one.statement };
            prop_assert!(now.contains(&Finding { statement: moved, ..one }), "{one:?}");
        }
        prop_assert_eq!(before.dropped_denies(&after), [0; 0]);
    }

    #[test]
    fn one_more_condition_makes_nothing_public(
        kind in select(&KINDS[..]),
        plan in plan(),
        more in select(CONDITIONS),
    ) {
        let public = |plan: &Plan| {
            let found = whole(&[plan.text(kind, PLAIN)]).findings(kind, Some(OWN));
            found.iter().any(|one| one.concern == Concern::Public)
        };
        let mut held = plan.clone();
        if !held.conditions.iter().any(|(operator, key, _)| (*operator, *key) == (more.0, more.1)) {
            held.conditions.push(more);
        }
        prop_assert!(public(&plan) || !public(&held));
    }

    #[test]
    fn one_more_action_resource_or_value_takes_no_finding_away(
        kind in select(&KINDS[..]),
        plan in plan(),
        action in select(ACTIONS),
        resource in select(RESOURCES),
    ) {
        let plan = Plan { effect: "Allow", ..plan };
        let concerns = |plan: &Plan| {
            let found = whole(&[plan.text(kind, PLAIN)]).findings(kind, Some(OWN));
            let mut found: Vec<_> = found.iter().map(|one| one.concern).collect();
            found.dedup();
            found
        };
        let before = concerns(&plan);
        let mut wider = plan;
        wider.actions.push(action);
        wider.resources.push(resource);
        let after = concerns(&wider);
        prop_assert!(before.iter().all(|one| after.contains(one)), "{before:?} {after:?}");
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), inside in "[\\[\\]{}\":,*?$a-z]{0,40}") {
        let statement = format!("{{\"Statement\":[{{{inside}}}]}}");
        for text in [&text, &inside, &statement] {
            if let Some(policy) = Policy::parse(text) {
                for kind in KINDS {
                    drop(policy.findings(kind, Some(OWN)));
                }
            }
            is_broad_managed(text);
        }
    }

    #[test]
    fn a_pattern_covers_what_its_texts_are(
        pattern in "[ab*?]{0,6}",
        other in "[ab*?]{0,6}",
        text in "[ab]{0,6}",
    ) {
        let [one, two] = [&pattern, &other].map(|text| pattern::Pattern::plain(text));
        prop_assert!(one.covers(&one));
        prop_assert_eq!(one.matches(&text), is_match(pattern.as_bytes(), text.as_bytes()));
        if one.covers(&two) && two.matches(&text) {
            prop_assert!(one.matches(&text));
        }
    }
}

/// The meaning of wildcards, word for word.
fn is_match(pattern: &[u8], text: &[u8]) -> bool {
    match (pattern, text) {
        ([], text) => text.is_empty(),
        ([b'*', rest @ ..], text) => {
            is_match(rest, text)
                || text
                    .split_first()
                    .is_some_and(|(_, text)| is_match(pattern, text))
        }
        ([b'?', rest @ ..], [_, text @ ..]) => is_match(rest, text),
        ([one, rest @ ..], [other, text @ ..]) => one == other && is_match(rest, text),
        _ => false,
    }
}

#[test]
fn what_is_wrong_is_said_in_the_house_s_way() {
    let mut said = std::collections::BTreeSet::new();
    for principal in PRINCIPALS {
        for action in ACTIONS {
            for resource in RESOURCES {
                let rest =
                    format!(r#""Effect":"Allow","Action":"{action}","Resource":"{resource}""#);
                let odd = format!("{{{rest},\"x\":1}}");
                for text in [
                    format!("{{{principal},{rest}}}"),
                    format!("{{{rest}}}"),
                    odd,
                ] {
                    let policy = whole(&[text]);
                    let found = KINDS.map(|kind| policy.findings(kind, Some(OWN)));
                    said.extend(found.iter().flatten().map(|one| one.why));
                }
            }
        }
    }
    assert!(said.len() > 15, "only {} were said", said.len());
    for why in said {
        assert!(
            why.starts_with(|c: char| c.is_ascii_lowercase()) && !why.ends_with('.'),
            "{why}"
        );
    }
}
