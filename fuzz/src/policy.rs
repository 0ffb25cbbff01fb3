//! Policies: a whole document, or the members of one statement.

use crate::value::policy::{Concern, Finding, Policy, PolicyKind, is_broad_managed};

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
const OWN: Option<&str> = Some("111122223333");

/// The start of a list of statements that allows one thing before all others.
const FIRST: &str = concat!(
    r#""Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"#,
    r#""Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/a"},"#
);

/// Policy documents.
pub fn policy(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let document = if text.contains("\"Statement\"") {
        text.into_owned()
    } else {
        format!("{{\"Statement\":[{{{text}}}]}}")
    };
    let Some(policy) = Policy::parse(&document) else {
        return;
    };
    for kind in KINDS {
        judge(&policy, kind);
    }
    is_broad_managed(&document);
    assert_eq!(
        policy.dropped_denies(&policy),
        [0; 0],
        "a policy drops what it denies itself"
    );
}

fn judge(policy: &Policy, kind: PolicyKind) {
    let found = policy.findings(kind, OWN);
    let without = policy.findings(kind, None);
    let foreign = |one: &&Finding| one.concern == Concern::Foreign;
    assert!(
        !without.iter().any(|one| foreign(&one)),
        "nothing is foreign to nobody"
    );
    if found.iter().any(|one| foreign(&one)) {
        assert!(
            policy.names_accounts(),
            "an account is foreign, and not named"
        );
    }
    let statements = policy.statements().len();
    assert!(found.iter().all(|one| one.statement <= statements));

    let text = policy.text();
    let Some(again) = Policy::parse(&text) else {
        panic!("its own text cannot be read");
    };
    assert_eq!(
        again.findings(kind, OWN),
        found,
        "its own text means something else"
    );
    let doubled = text.replacen("\"Statement\":[", FIRST, 1);
    if let Some(more) = Policy::parse(&doubled) {
        let moved = more.findings(kind, OWN);
        for one in found.iter().filter(|one| one.statement > 0) {
            let statement = one.statement + 1;
            assert!(
                moved.contains(&Finding { statement, ..*one }),
                "one statement more hides a finding"
            );
        }
    }
}
