//! Every SDK crate of `Cargo.lock` has its file, and the file is of its version.

use std::collections::BTreeMap;

use super::file::Ledger;
use super::sources::locked;
use super::{all_is_well, ledgers};

/// SDK crates without a file, and why.
const WITHOUT_FILE: [(&str, &str); 2] = [
    (
        "aws-sdk-sso",
        "the session's own: one operation, and nobody is given the client",
    ),
    (
        "aws-sdk-ssooidc",
        "the session's own, for three operations; nobody is given the client",
    ),
];
pub(crate) fn absent(service: &str, package: &str) -> String {
    format!("{service}: {package} is not in Cargo.lock: add the dependency, or take the file away")
}

/// What does not fit between the files of the ledger and `Cargo.lock`.
fn unlocked(ledgers: &[(String, Ledger)], locked: &BTreeMap<String, String>) -> Vec<String> {
    let mut problems = Vec::new();
    for (
        _,
        Ledger {
            service,
            package,
            version,
            ..
        },
    ) in ledgers
    {
        match locked.get(package) {
            None => problems.push(absent(service, package)),
            Some(now) if now != version => problems.push(format!(
                "{service}: the ledger is of {package} {version}, Cargo.lock of {now}: run `data/ledger.py update`"
            )),
            Some(_) => {}
        }
    }
    for package in locked.keys() {
        let known = ledgers.iter().any(|(_, ledger)| ledger.package == *package);
        let excepted = WITHOUT_FILE.iter().any(|(name, _)| name == package);
        if known == excepted {
            let what = if known {
                "has a file and is excepted"
            } else {
                "has no file in data/ledger"
            };
            problems.push(format!("{package} {what}"));
        }
    }
    for (package, _) in WITHOUT_FILE
        .iter()
        .filter(|(package, _)| !locked.contains_key(*package))
    {
        problems.push(format!("{package} is excepted and not in Cargo.lock"));
    }
    problems
}

#[test]
fn every_locked_crate_has_its_file_and_is_of_its_version() {
    all_is_well(&unlocked(&ledgers(), &locked()));
}

#[test]
fn another_version_and_another_crate_are_told() {
    let (ledgers, locked) = (ledgers(), locked());
    for (_, Ledger { package, .. }) in &ledgers {
        for version in [Some("0.0.1"), None] {
            let mut changed = locked.clone();
            changed.remove(package);
            changed.extend(version.map(|version| (package.clone(), version.to_owned())));
            let told = unlocked(&ledgers, &changed);
            assert!(
                told.len() == 1 && told[0].contains(package.as_str()),
                "{package}: {told:?}"
            );
        }
    }
    let mut changed = locked;
    changed.insert("aws-sdk-dragon".to_owned(), "1.0.0".to_owned());
    assert_eq!(
        unlocked(&ledgers, &changed),
        ["aws-sdk-dragon has no file in data/ledger"]
    );
}
