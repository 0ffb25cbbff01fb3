//! Nothing can be changed in the crates unseen.

use super::additions::{is_input, members, operations, told, unions};
use super::file::{Kind, Row};

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
fn another_name_of_any_header_or_query_key_is_told() {
    let calls = |path: &str| match path.split('/').nth(1) {
        Some("protocol_serde") => ["builder.header(", "format!(\"{}{}\", "],
        _ => ["query.push_kv(", "query.push_v("],
    };
    let change = |path: &str, text: &str| match is_input(path) {
        true => text.to_owned(),
        false => calls(path)
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
        sent.chain(payloads.map(|one| format!("{one} is never written to the request, or twice (")))
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
fn a_serializer_that_writes_something_else_is_told() {
    let change = |path: &str, text: &str| match path.starts_with("src/operation/") {
        true => text.replace("&_input.", "&_input.dragon_"),
        false => text.replace("input.", "input.dragon_"),
    };
    told(change, |one| {
        let others = ["payload", "literal"];
        let own = |row: &Row| !others.contains(&row.place.as_str()) && row.wire != "Bucket";
        let mut members = members(&one.ledger, own);
        let unions = unions(one);
        members.retain(|member| !unions.contains(member.split('.').next().unwrap()));
        let never = members
            .iter()
            .map(|member| format!("{member} is never written to the request, or twice ("));
        never.collect()
    });
}

#[test]
fn a_member_that_is_written_twice_is_told() {
    let change = |path: &str, text: &str| match path.starts_with("src/protocol_serde/") {
        true => text.repeat(2),
        false => text.to_owned(),
    };
    told(change, |one| {
        let places = ["body", "attribute", "header", "headers"];
        let members = members(&one.ledger, |row| places.contains(&row.place.as_str()));
        let twice = members
            .iter()
            .map(|member| format!("{member} is never written to the request, or twice ("));
        twice.collect()
    });
}

/// A file with the declaration of its input or type changed.
fn redeclared(path: &str, text: &str, changes: &[(&str, &str)]) -> String {
    if !path.starts_with("src/types/") && !is_input(path) {
        return text.to_owned();
    }
    let (declaration, rest) = text.split_once("\n}\n").unwrap();
    let start = declaration.to_owned();
    let changed = changes
        .iter()
        .fold(start, |text, (from, to)| text.replace(from, to));
    format!("{changed}\n}}\n{rest}")
}

fn is_scalar(row: &Row) -> bool {
    matches!(&row.kind, Kind::Word(word) if ["flag", "number", "time"].contains(&word.as_str()))
}

fn is_text(row: &Row) -> bool {
    matches!(row.kind, Kind::Word(_)) && !is_scalar(row) && row.place != "literal"
}

#[test]
fn a_text_that_takes_another_form_is_told() {
    let others = ["bool", "i32", "::aws_smithy_types::DateTime"];
    let change = |path: &str, text: &str| {
        let texts = [
            "::aws_smithy_types::byte_stream::ByteStream",
            "::aws_smithy_types::Document",
            "::aws_smithy_types::Blob",
            "::std::string::String",
        ];
        redeclared(
            path,
            text,
            &texts.map(|text| (text, others[path.len() % 3])),
        )
    };
    told(change, |one| {
        let texts = members(&one.ledger, is_text).into_iter();
        texts.map(|member| format!("{member} is a ")).collect()
    });
}

#[test]
fn a_flag_number_or_time_that_takes_another_form_is_told() {
    let mut changes = Vec::new();
    for scalar in [
        "bool",
        "i32",
        "i64",
        "f32",
        "f64",
        "::aws_smithy_types::DateTime",
    ] {
        for (open, close) in [("<", ">,"), ("(", "),"), (": ", ",")] {
            let of = |name| format!("{open}{name}{close}");
            changes.push((of(scalar), of("::std::string::String")));
        }
    }
    let changes: Vec<_> = changes
        .iter()
        .map(|(from, to)| (from.as_str(), to.as_str()))
        .collect();
    told(
        |path, text| redeclared(path, text, &changes),
        |one| {
            let scalars = members(&one.ledger, is_scalar).into_iter();
            scalars.map(|member| format!("{member} is ")).collect()
        },
    );
}

#[test]
fn a_list_map_structure_or_enumeration_that_takes_another_form_is_told() {
    let changes = [
        ("::std::vec::Vec<", "::std::option::Option<"),
        ("::std::collections::HashMap<", "::std::option::Option<"),
        ("crate::types::", "crate::dragons::"),
    ];
    let change = |path: &str, text: &str| match path.starts_with("src/types/") {
        true => text.to_owned(),
        false => redeclared(path, text, &changes),
    };
    told(change, |one| {
        let mut operations = one.ledger.clone();
        operations.types.clear();
        let others = |row: &Row| !is_text(row) && !is_scalar(row) && row.place != "literal";
        let members = members(&operations, others).into_iter();
        members.map(|member| format!("{member} is ")).collect()
    });
}
