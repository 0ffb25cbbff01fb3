//! The table of the IoT family, compared with what it is made from, without the script that makes it.

use std::collections::{BTreeMap, BTreeSet};

use super::{files, read};

const PAGE: &str = "docs/iot-family.md";
const OPERATIONS: &str = "data/family.txt";
/// Services with a ledger, and a client here.
const WRAPPED: [&str; 3] = ["iot", "iot_data", "twinmaker"];
const KINDS: [&str; 4] = ["typed", "guarded", "hardened", "refused"];

/// The rows of each service: operation, kind, and the rest.
fn rows() -> BTreeMap<String, Vec<[String; 3]>> {
    let mut rows = BTreeMap::<_, Vec<_>>::new();
    let mut service = String::new();
    for line in read(PAGE).lines() {
        if let Some(name) = line.strip_prefix("## ") {
            service = name.to_owned();
        }
        let cells = line
            .strip_prefix("| ")
            .and_then(|line| line.strip_suffix(" |"));
        let cells: Vec<_> = cells
            .map(|cells| cells.splitn(3, " | ").collect())
            .unwrap_or_default();
        if let [operation, kind, why] = cells[..]
            && KINDS.contains(&kind)
        {
            let row = [operation, kind, why].map(str::to_owned);
            rows.entry(service.clone()).or_default().push(row);
        }
    }
    rows
}

/// The operations of each service, from the ledger and from what stands for it.
fn operations() -> BTreeMap<String, Vec<String>> {
    let mut operations = BTreeMap::<_, Vec<_>>::new();
    let head = |line: &str| {
        let name = line.split(' ').next().unwrap_or_default();
        let is_head = name.starts_with(char::is_uppercase) && line.contains(" /");
        is_head.then(|| name.to_owned())
    };
    for service in WRAPPED {
        let ledger = read(format!("data/ledger/{service}.txt"));
        operations.insert(
            service.to_owned(),
            ledger.lines().filter_map(head).collect(),
        );
    }
    let mut service = String::new();
    for line in read(OPERATIONS).lines() {
        match line.strip_prefix("service ") {
            Some(name) => service = name.to_owned(),
            None => operations
                .entry(service.clone())
                .or_default()
                .extend(head(line)),
        }
    }
    operations.retain(|service, _| !service.is_empty());
    operations
}

/// The production code of a service here, without blanks.
fn sources(service: &str) -> String {
    let mut all = String::new();
    let own = [
        format!("src/service/{service}.rs"),
        format!("src/service/{service}/"),
    ];
    for path in files("src/service", "rs") {
        if own.iter().any(|own| path.starts_with(own)) {
            let text = read(&path);
            let code = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            all.extend(code.map(|line| format!("{}\n", line.trim())));
        }
    }
    all
}

fn snake(operation: &str) -> String {
    operation.to_lowercase()
}

#[test]
fn every_operation_of_the_family_stands_in_its_table_once() {
    let (rows, operations) = (rows(), operations());
    assert_eq!(
        rows.keys().collect::<Vec<_>>(),
        operations.keys().collect::<Vec<_>>()
    );
    let mut all = 0;
    for (service, operations) in &operations {
        let here: Vec<_> = rows[service]
            .iter()
            .map(|[operation, ..]| operation)
            .collect();
        assert_eq!(here, operations.iter().collect::<Vec<_>>(), "{service}");
        let wrapped = WRAPPED.contains(&service.as_str());
        for [operation, kind, why] in &rows[service] {
            assert_eq!(kind == "hardened", !wrapped, "{service} {operation}");
            assert!(!why.is_empty(), "{service} {operation}");
        }
        all += here.len();
    }
    assert!(all > 450, "{all}");
}

#[test]
fn the_counts_of_the_family_are_those_of_its_rows() {
    let (rows, page) = (rows(), read(PAGE));
    let mut total = [0; 4];
    let counted = |line: &str| -> Vec<usize> {
        let cells = line.split('|').rev().skip(1).take(5);
        let mut counts: Vec<_> = cells.map(|cell| cell.trim().parse().unwrap()).collect();
        counts.reverse();
        counts
    };
    for (service, rows) in &rows {
        let count = KINDS.map(|kind| rows.iter().filter(|row| row[1] == kind).count());
        for (sum, count) in total.iter_mut().zip(count) {
            *sum += count;
        }
        let front = format!("| [{service}](#{service}) |");
        let line = page.lines().find(|line| line.starts_with(&front)).unwrap();
        assert_eq!(
            counted(line),
            [&[rows.len()], &count[..]].concat(),
            "{service}"
        );
    }
    let line = page
        .lines()
        .find(|line| line.starts_with("| all |"))
        .unwrap();
    assert_eq!(counted(line), [&[total.iter().sum()], &total[..]].concat());
}

/// Whoever adds a typed call runs `data/family.py generate`.
#[test]
fn what_is_called_typed_is_called_and_nothing_else() {
    for (service, rows) in rows() {
        if !WRAPPED.contains(&service.as_str()) {
            continue;
        }
        let sources = sources(&service);
        let joined: String = sources.split_whitespace().collect();
        let mut called = BTreeSet::new();
        for after in joined.split(".sdk").skip(1) {
            let after = after.strip_prefix("()").unwrap_or(after);
            let name = after
                .strip_prefix('.')
                .and_then(|after| after.split_once("()"));
            called.extend(name.map(|(name, _)| name.replace('_', "")));
        }
        for [operation, kind, why] in rows {
            let is_called = called.contains(&snake(&operation));
            assert_eq!(kind == "typed", is_called, "{service} {operation}");
            let by = why.split("; ").next().unwrap_or_default();
            for method in by.split(", ").filter(|_| is_called) {
                let path = method
                    .strip_prefix(&format!("`{service}::"))
                    .and_then(|path| path.strip_suffix('`'));
                let (owner, name) = path.and_then(|path| path.split_once("::")).unwrap();
                let is_there = |front: &str| sources.contains(&format!("{front}fn {name}"));
                assert!(
                    is_there("pub ") || is_there("pub async "),
                    "{service} {operation}: {method}"
                );
                assert!(
                    owner == "Client" || sources.contains(&format!("pub struct {owner}")),
                    "{method}"
                );
            }
        }
    }
}

/// What is judged of members of crates without a ledger, and what the guard looks at.
#[test]
fn members_of_the_family_are_looked_at_as_they_are_judged() {
    let text = read("src/value/text/member.rs");
    let mut seen = 0;
    let (mut service, mut judged, mut sent) = ("", BTreeMap::new(), BTreeSet::new());
    let operations = read(OPERATIONS);
    for line in operations.lines().chain(["service "]) {
        if let Some(next) = line.strip_prefix("service ") {
            if !service.is_empty() {
                let (_, rest) = text.split_once(&format!("of: \"{service}\"")).unwrap();
                let (table, _) = rest.split_once("},\n").unwrap();
                for (field, word) in [("names", "name"), ("texts", "text"), ("secrets", "secret")] {
                    let (_, list) = table.split_once(&format!("{field}: &[")).unwrap();
                    let (list, _) = list.split_once(']').unwrap();
                    let here: BTreeSet<_> = list.split('"').skip(1).step_by(2).collect();
                    let there: BTreeSet<_> = sent
                        .iter()
                        .copied()
                        .filter(|name| judged.get(name) == Some(&word))
                        .collect();
                    assert_eq!(here, there, "{service} {field}");
                    seen += here.len();
                }
            }
            (service, judged, sent) = (next, BTreeMap::new(), BTreeSet::new());
        } else if let Some(members) = line.strip_prefix("    in ") {
            sent.extend(members.split_whitespace());
        } else if let Some(held) = line.strip_prefix("    ") {
            let mut words = held.split_whitespace();
            let word = words.next().unwrap_or_default();
            assert_ne!(word, "?", "{service}: not judged: {held}");
            judged.extend(words.map(|name| (name, word)));
        }
    }
    assert!(seen > 15, "{seen}");
}

/// What `connect` asks about exceptions, and what the page says of each operation.
#[test]
fn exceptions_are_for_what_the_page_says_is_looked_at() {
    let table = read("src/value/text/member/operations.rs");
    let lines = table.lines().filter(|line| line.starts_with("iot"));
    let mut here: Vec<_> = lines.map(str::to_owned).collect();
    let mut there = Vec::new();
    for (service, rows) in rows() {
        for [operation, kind, why] in rows {
            let looked_at = why
                .split("; ")
                .find_map(|why| why.strip_prefix("looked at: "));
            if let Some(members) = looked_at.filter(|_| kind == "hardened") {
                let members = members.replace(['`', ','], "");
                there.push(format!("{service} {operation} {members}"));
            }
        }
    }
    here.sort();
    there.sort();
    assert_eq!(here, there);
    assert!(here.len() > 25, "{}", here.len());
}
