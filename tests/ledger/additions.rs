//! Nothing can be added to the crates, or changed in them, unseen.

use super::compare::problems;
use super::file::{Kind, Ledger, Row};
use super::removals::missed;
use super::sdk::Crate;
use super::{SERVICES, Service};

/// Changes every file of a copy of the sources, and asks that each of the problems expected is told:
/// each is of one place only, so that one reading proves them all.
fn told(change: impl Fn(&str, &str) -> String, expected: impl Fn(&Service) -> Vec<String>) {
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
fn members(ledger: &Ledger, asked: impl Fn(&Row) -> bool) -> Vec<String> {
    let operations = ledger.operations.iter().map(|one| (&one.name, &one.rows));
    let owners = operations.chain(&ledger.types);
    let members = owners.flat_map(|(owner, rows)| {
        rows.iter()
            .filter(|row| asked(row))
            .map(move |row| format!("{owner}.{}", row.name))
    });
    members.collect()
}

fn operations(ledger: &Ledger) -> impl Iterator<Item = &str> {
    ledger
        .operations
        .iter()
        .map(|operation| operation.name.as_str())
}

/// `dragon` before the first literal of every such call.
fn renamed(text: &str, call: &str) -> String {
    let mut parts = text.split(call);
    let mut renamed = parts.next().unwrap().to_owned();
    for part in parts {
        renamed.push_str(call);
        match part.trim_start().strip_prefix('"') {
            Some(rest) => renamed.extend(["\"dragon", rest]),
            None => renamed.push_str(part),
        }
    }
    renamed
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
    let change = |path: &str, text: &str| match path.ends_with("_input.rs") {
        true if path.starts_with("src/operation/") => grown(text),
        _ => text.to_owned(),
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
        let union = |name: &str| {
            let file = format!("pub enum {name} {{");
            one.sources
                .below("src/types/")
                .any(|(_, text)| text.contains(&file))
        };
        let unknown = |name: &String| {
            let member = if union(name) { "Dragon" } else { "dragon" };
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

#[test]
fn another_name_of_any_header_or_query_key_is_told() {
    let change = |path: &str, text: &str| match path.starts_with("src/types/") {
        true => text.to_owned(),
        false => [
            "builder.header(",
            "format!(\"{}{}\", ",
            "query.push_kv(",
            "query.push_v(",
        ]
        .iter()
        .fold(text.to_owned(), |text, call| renamed(&text, call)),
    };
    told(change, |one| {
        let mut expected = Vec::new();
        for place in ["header", "headers", "query"] {
            let members = members(&one.ledger, |row| row.place == place);
            expected.extend(
                members
                    .iter()
                    .map(|member| format!("{member} is sent as {place} `dragon")),
            );
        }
        for operation in &one.ledger.operations {
            let literals = operation.rows.iter().filter(|row| row.place == "literal");
            let name = &operation.name;
            expected.extend(
                literals.map(|row| format!("{name} does not have `{}` in its query (", row.wire)),
            );
        }
        expected
    });
}

#[test]
fn another_name_of_anything_in_the_body_is_told() {
    let calls = [".key(", ".start_el(", ".prefix(", ".write_attribute("];
    let change = |path: &str, text: &str| match path.starts_with("src/protocol_serde/") {
        true => calls
            .iter()
            .fold(text.to_owned(), |text, call| renamed(&text, call)),
        false => text.to_owned(),
    };
    told(change, |one| {
        let mut expected = Vec::new();
        for place in ["body", "attribute"] {
            // The variants of this one have no names to begin with.
            let mut members = members(&one.ledger, |row| row.place == place);
            members.retain(|member| !member.starts_with("PolicyIdentifier."));
            expected.extend(
                members
                    .iter()
                    .map(|member| format!("{member} is sent as {place} `dragon")),
            );
        }
        let item = |row: &Row| matches!(&row.kind, Kind::List(item, _) if !["", "*"].contains(&item.as_str()));
        let lists = members(&one.ledger, |row| row.place == "body" && item(row));
        expected.extend(
            lists
                .iter()
                .map(|list| format!("{list} has other elements in it: [\"dragon")),
        );
        expected
    });
}

#[test]
fn another_method_path_or_payload_is_told() {
    let change = |path: &str, text: &str| match path.starts_with("src/operation/") {
        true => renamed(text, ".method(").replace("_http_payload(", "_http_nothing("),
        false => text.to_owned(),
    };
    told(change, |one| {
        let sent = operations(&one.ledger).map(|name| format!("{name} is sent as dragon"));
        let payloads = members(&one.ledger, |row| row.place == "payload").into_iter();
        sent.chain(payloads.map(|one| format!("{one} is never written to the request (")))
            .collect()
    });
    let change = |_: &str, text: &str| text.replace("\"/", "\"/dragon/");
    told(change, |one| {
        let ours = |name: &str| one.sdk.operations[name].path.clone();
        let bare = operations(&one.ledger).filter(|name| ours(name) != "/{Bucket}");
        bare.map(|name| format!("{name} is sent as {} /", one.sdk.operations[name].method))
            .collect()
    });
}

#[test]
fn another_form_of_any_text_is_told() {
    let texts = [
        "string::String",
        "Blob",
        "Document",
        "byte_stream::ByteStream",
    ];
    let change = |_: &str, text: &str| {
        let smithy = texts.iter().skip(1).fold(text.to_owned(), |text, name| {
            text.replace(&format!("::aws_smithy_types::{name}"), "bool")
        });
        smithy.replace("::std::string::String", "bool")
    };
    let text = |row: &Row| {
        matches!(&row.kind, Kind::Word(word) if !["flag", "number", "time"].contains(&word.as_str()))
            && row.place != "literal"
    };
    told(change, |one| {
        let texts = members(&one.ledger, text).into_iter();
        texts
            .map(|member| format!("{member} is a flag in the crate and something else"))
            .collect()
    });
}
