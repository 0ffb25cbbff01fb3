//! Nothing can be added to the crates unseen.

use std::collections::BTreeSet;

use super::compare::problems;
use super::file::{Ledger, Row};
use super::removals::missed;
use super::rust::between;
use super::sdk::Crate;
use super::{SERVICES, Service};

/// Changes every file of a copy of the sources, and asks that each of the problems expected is told:
/// each is of one place only, so that one reading proves them all.
pub(crate) fn told(
    change: impl Fn(&str, &str) -> String,
    expected: impl Fn(&Service) -> Vec<String>,
) {
    let mut asked = 0;
    for service in SERVICES.iter() {
        let expected = expected(service);
        asked += expected.len();
        if expected.is_empty() {
            continue;
        }
        let files = service.sources.below("src/");
        let changed = files.map(|(path, text)| (path.to_owned(), change(path, text)));
        let sdk = Crate::read(&service.sources.with(changed));
        let before = problems(&service.ledger, &service.sdk);
        let mut found = problems(&service.ledger, &sdk);
        found.retain(|problem| !before.contains(problem));
        found.sort();
        for start in expected {
            let start = format!("{}: {start}", service.ledger.service);
            let at = found.partition_point(|problem| *problem < start);
            let next = found
                .get(at)
                .is_some_and(|problem| problem.starts_with(&start));
            assert!(next, "not told: {start}");
        }
    }
    assert!(asked > 0, "nothing was asked for");
}

/// The members whose row is asked for, as `Owner.member`.
pub(crate) fn members(ledger: &Ledger, asked: impl Fn(&Row) -> bool) -> Vec<String> {
    let operations = ledger.operations.iter().map(|one| (&one.name, &one.rows));
    let owners = operations.chain(&ledger.types);
    let members = owners.flat_map(|(owner, rows)| {
        rows.iter()
            .filter(|row| asked(row))
            .map(move |row| format!("{owner}.{}", row.name))
    });
    members.collect()
}

pub(crate) fn operations(ledger: &Ledger) -> impl Iterator<Item = &str> {
    ledger
        .operations
        .iter()
        .map(|operation| operation.name.as_str())
}

#[test]
fn a_new_operation_is_told() {
    for Service {
        ledger, sources, ..
    } in SERVICES.iter()
    {
        let mut files = sources
            .below("src/operation/")
            .filter(|(path, _)| path.matches('/').count() == 2);
        let (path, text) = files.next().unwrap();
        let module = path
            .rsplit('/')
            .next()
            .unwrap()
            .strip_suffix(".rs")
            .unwrap();
        let input = sources
            .get(&format!("src/operation/{module}/_{module}_input.rs"))
            .unwrap();
        let declared = sources.get("src/operation.rs").unwrap();
        let text = text
            .replace(&ledger.operations[0].name, "RideDragon")
            .replace(module, "ride_dragon");
        let copy = sources.with([
            (
                "src/operation.rs".to_owned(),
                format!("{declared}\npub mod ride_dragon;\n"),
            ),
            ("src/operation/ride_dragon.rs".to_owned(), text),
            (
                "src/operation/ride_dragon/_ride_dragon_input.rs".to_owned(),
                input.to_owned(),
            ),
        ]);
        let told = format!(
            "{}: the ledger does not know the operation RideDragon (",
            ledger.service
        );
        missed(&[], ledger, &Crate::read(&copy), &told);
    }
}

#[test]
fn an_operation_that_is_declared_and_not_found_is_told() {
    for Service {
        ledger, sources, ..
    } in SERVICES.iter()
    {
        let declared = sources.get("src/operation.rs").unwrap();
        let copy = sources.with([(
            "src/operation.rs".to_owned(),
            format!("{declared}\npub mod dragon;\n"),
        )]);
        missed(
            &[],
            ledger,
            &Crate::read(&copy),
            &format!("{}: the crate declares ", ledger.service),
        );
    }
}

const DRAGON: &str = " {\n    pub dragon: ::std::option::Option<::std::string::String>,\n";

/// A file whose first structure, or union, has one member more.
fn grown(text: &str) -> String {
    let Some((head, rest)) = text.split_once("\npub struct ") else {
        let (head, rest) = text.split_once("\npub enum ").unwrap_or((text, ""));
        return format!(
            "{head}\npub enum {}",
            rest.replacen(" {\n", " {\n    Dragon(bool),\n", 1)
        );
    };
    let empty = rest.lines().next().unwrap().ends_with("{}");
    let (from, to) = if empty {
        (" {}", format!("{DRAGON}}}"))
    } else {
        (" {\n", DRAGON.to_owned())
    };
    format!("{head}\npub struct {}", rest.replacen(from, &to, 1))
}

#[test]
fn a_new_member_of_any_input_is_told() {
    let change = |path: &str, text: &str| match is_input(path) {
        true => grown(text),
        false => text.to_owned(),
    };
    let unknown =
        |name: &str| format!("{name} has a member that the ledger does not know: dragon (");
    told(change, |one| operations(&one.ledger).map(unknown).collect());
}

#[test]
fn a_new_member_of_any_structure_or_union_is_told() {
    let change = |path: &str, text: &str| match path.starts_with("src/types/") {
        true if !text.contains("pub fn as_str(&self) -> &str {") => grown(text),
        _ => text.to_owned(),
    };
    told(change, |one| {
        let unions = unions(one);
        let unknown = |name: &String| {
            let member = if unions.contains(name.as_str()) {
                "Dragon"
            } else {
                "dragon"
            };
            format!("{name} has a member that the ledger does not know: {member} (")
        };
        one.ledger.types.keys().map(unknown).collect()
    });
}

#[test]
fn a_new_value_of_any_enumeration_that_is_written_out_is_told() {
    let arm = "pub fn as_str(&self) -> &str {\n        match self {\n";
    let change = |_: &str, text: &str| {
        text.replacen(arm, &format!("{arm} Self::Dragon => \"dragon\",\n"), 1)
    };
    let unknown =
        |name: &String| format!("{name} has a value that the ledger does not know: dragon (");
    told(change, |one| one.ledger.enums.keys().map(unknown).collect());
}

pub(crate) fn is_input(path: &str) -> bool {
    path.starts_with("src/operation/") && path.ends_with("_input.rs")
}

/// The types that are unions, or enumerations: their variants are members, if any.
pub(crate) fn unions(one: &Service) -> BTreeSet<&str> {
    let files = one.sources.below("src/types/");
    files
        .filter_map(|(_, text)| {
            between(
                text,
                "
pub enum ",
                " {",
            )
        })
        .collect()
}
