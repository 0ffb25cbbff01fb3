//! The ledger is complete: every operation, member and written-out value of the SDK crates in
//! `Cargo.lock`, read from their sources as text, stands in `data/ledger/` as it goes on the wire.
//!
//! Links nothing of the crate. What the ledger thinks of a member is for people to judge, not for this.
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

#[path = "ledger/additions.rs"]
mod additions;
#[path = "ledger/changes.rs"]
mod changes;
#[path = "ledger/compare.rs"]
mod compare;
#[path = "ledger/file.rs"]
mod file;
#[path = "ledger/removals.rs"]
mod removals;
#[path = "ledger/rust.rs"]
mod rust;
#[path = "ledger/sdk.rs"]
mod sdk;
#[path = "ledger/sources.rs"]
mod sources;
#[path = "ledger/versions.rs"]
mod versions;
#[path = "ledger/wire.rs"]
mod wire;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::sync::LazyLock;

use file::Ledger;
use sdk::Crate;
use sources::Sources;

/// Problems that are the crate's, by their beginning, and why they stand.
const DEPARTURES: [(&str, &str); 2] = [
    (
        "iam: SimulatePrincipalPolicy.PolicyExclusionList has other elements in it: [\"member\"]",
        "the crate writes a union in a query as if it were a list's only item",
    ),
    (
        "iam: PolicyIdentifier.",
        "and leaves out which of its variants it is",
    ),
];
const CLASSES: [&str; 3] = ["read", "write", "delete"];

/// A file of the ledger and the crate that it is about.
struct Service {
    ledger: Ledger,
    sources: Sources,
    sdk: Crate,
}

static SERVICES: LazyLock<Vec<Service>> = LazyLock::new(|| {
    let (locked, folders) = (sources::locked(), sources::folders());
    let mut services = Vec::new();
    for (_, ledger) in ledgers() {
        let version = locked.get(&ledger.package).unwrap_or(&ledger.version);
        let Some(folder) = folders.get(&(ledger.package.clone(), version.clone())) else {
            let found = locked.contains_key(&ledger.package);
            assert!(
                found,
                "{}",
                versions::absent(&ledger.service, &ledger.package)
            );
            panic!("the sources of {} {version} are not there", ledger.package);
        };
        let sources = Sources::read(folder);
        let sdk = Crate::read(&sources);
        services.push(Service {
            ledger,
            sources,
            sdk,
        });
    }
    services
});

fn ledgers() -> Vec<(String, Ledger)> {
    let folder = sources::root().join("data/ledger");
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> = entries
        .filter(|path| path.extension().is_some_and(|one| one == "txt"))
        .collect();
    paths.sort();
    let read = paths.iter().map(|path| {
        let text = fs::read_to_string(path).unwrap();
        let ledger = Ledger::read(path, &text);
        (text, ledger)
    });
    read.collect()
}

fn print(line: &str) {
    // Not `println!`: that is shown only for tests that fail.
    let _ = std::io::stderr().write_all(format!("{line}\n").as_bytes());
}

fn all_is_well(problems: &[String]) {
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

#[test]
fn every_operation_member_and_value_of_the_crates_stands_in_the_ledger() {
    let mut problems = Vec::new();
    for Service { ledger, sdk, .. } in SERVICES.iter() {
        problems.extend(compare::problems(ledger, sdk));
    }
    for (start, _) in DEPARTURES {
        let all = problems.len();
        problems.retain(|problem| !problem.starts_with(start));
        if problems.len() == all {
            problems.push(format!(
                "{start}: this is no longer so: take it from the departures"
            ));
        }
    }
    all_is_well(&problems);
}

#[test]
fn nothing_is_left_unjudged() {
    let mut problems = Vec::new();
    for (text, ledger) in ledgers() {
        for operation in &ledger.operations {
            let name = &operation.name;
            if operation.class == "?" {
                problems.push(format!("{}: {name} has no class", ledger.service));
            }
            let open = operation.rows.iter().filter(|row| row.kind.is_open());
            problems.extend(
                open.map(|row| format!("{}: {name}.{} is not judged", ledger.service, row.name)),
            );
        }
        for (name, rows) in &ledger.types {
            let open = rows.iter().filter(|row| row.kind.is_open());
            problems.extend(
                open.map(|row| format!("{}: {name}.{} is not judged", ledger.service, row.name)),
            );
        }
        let weakenings = text
            .lines()
            .filter(|line| line.starts_with("    !") && line.contains('?'));
        problems.extend(weakenings.map(|line| format!("{}: {}", ledger.service, line.trim())));
    }
    all_is_well(&problems);
}

#[test]
fn every_word_of_the_ledger_is_told_in_its_readme() {
    let readme = fs::read_to_string(sources::root().join("data/ledger/README.md")).unwrap();
    let (_, table) = readme.split_once("\n| word |").unwrap();
    let rows = table
        .lines()
        .take_while(|line| line.is_empty() || line.starts_with('|') || line.starts_with(' '));
    let mut words = vec!["?", "flag", "number", "time"];
    words.extend(
        rows.filter_map(|row| row.split('|').nth(1))
            .flat_map(|cell| cell.split('`').skip(1).step_by(2)),
    );
    let mut problems = Vec::new();
    for (_, ledger) in ledgers() {
        let all = ledger
            .operations
            .iter()
            .map(|one| &one.rows)
            .chain(ledger.types.values());
        for row in all.flatten() {
            let unknown = row
                .kind
                .words()
                .into_iter()
                .filter(|word| !words.contains(word));
            problems.extend(
                unknown.map(|word| format!("{}: {} is `{word}`", ledger.service, row.name)),
            );
        }
        let classes = ledger
            .operations
            .iter()
            .filter(|one| !CLASSES.contains(&one.class.as_str()) && one.class != "?");
        problems.extend(
            classes.map(|one| format!("{}: {} is `{}`", ledger.service, one.name, one.class)),
        );
    }
    all_is_well(&problems);
}

#[test]
fn operations_are_counted_by_service_and_class() {
    let mut problems = Vec::new();
    let (mut known, mut there) = (BTreeMap::<&str, usize>::new(), 0);
    print(&format!(
        "{:<12}{:>6}{:>7}{:>8}{:>6}",
        "", "read", "write", "delete", "all"
    ));
    let line = |name: &str, counts: &BTreeMap<&str, usize>| {
        let of = |class| counts.get(class).copied().unwrap_or_default();
        let all: usize = counts.values().sum();
        print(&format!(
            "{name:<12}{:>6}{:>7}{:>8}{all:>6}",
            of("read"),
            of("write"),
            of("delete")
        ));
        all
    };
    for Service { ledger, sdk, .. } in SERVICES.iter() {
        let mut counts = BTreeMap::new();
        for operation in &ledger.operations {
            *counts.entry(operation.class.as_str()).or_default() += 1;
            *known.entry(operation.class.as_str()).or_default() += 1;
        }
        let all = line(&ledger.service, &counts);
        if all != sdk.declared {
            problems.push(format!(
                "{}: {all} in the ledger, {} in the crate",
                ledger.service, sdk.declared
            ));
        }
        there += sdk.declared;
    }
    let all = line("all", &known);
    all_is_well(&problems);
    assert_eq!(all, there);
}
