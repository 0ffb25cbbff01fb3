//! An SDK crate as its sources tell it: operations, the members of their inputs, the types below.

use std::collections::BTreeMap;

use super::rust::{Type, between, literal, name, plain};
use super::sources::Sources;
use super::wire::{self, Written};

pub(crate) struct Crate {
    pub(crate) operations: BTreeMap<String, Operation>,
    pub(crate) shapes: BTreeMap<String, Shape>,
    /// How many operations `operation.rs` declares.
    pub(crate) declared: usize,
    /// What this reader does not understand: nothing is passed over in silence.
    pub(crate) unreadable: Vec<String>,
}

pub(crate) struct Operation {
    pub(crate) method: String,
    pub(crate) path: String,
    /// The keys of the operation's own query.
    pub(crate) literals: Vec<String>,
    pub(crate) fields: Vec<Field>,
}

pub(crate) enum Shape {
    /// A structure, or a union by its variants.
    Fields(Vec<Field>),
    Values(Vec<String>),
}

pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) plain: String,
    pub(crate) of: Type,
    /// Absent unless one serializer writes the field, and one only.
    pub(crate) written: Option<Written>,
}

impl Crate {
    pub(crate) fn read(sources: &Sources) -> Self {
        let mut this = Self {
            operations: BTreeMap::new(),
            shapes: BTreeMap::new(),
            declared: 0,
            unreadable: Vec::new(),
        };
        let serializers = this.serializers(sources);
        let declared = sources.get("src/operation.rs").unwrap_or_default();
        this.declared = declared
            .lines()
            .filter(|line| line.starts_with("pub mod "))
            .count();
        for (path, text) in sources.below("src/operation/") {
            let file = path
                .rsplit('/')
                .next()
                .and_then(|file| file.strip_suffix(".rs"));
            if let Some(module) = file
                && path == format!("src/operation/{module}.rs")
            {
                let input = sources.get(&format!("src/operation/{module}/_{module}_input.rs"));
                this.operation(module, text, input.unwrap_or_default(), &serializers);
            }
        }
        for (path, text) in sources.below("src/types/_") {
            this.shape(path, text, &serializers);
        }
        this
    }

    /// What is written of each type that a serializer takes, by the type's path.
    fn serializers(&mut self, sources: &Sources) -> BTreeMap<String, Vec<Written>> {
        let mut found: BTreeMap<String, Vec<Written>> = BTreeMap::new();
        for (path, text) in sources.below("src/protocol_serde/") {
            for function in text.split("\npub fn ser_").skip(1) {
                let function = function
                    .split_once("\n}\n")
                    .map_or(function, |(all, _)| all);
                let taken = between(function, "input: &crate::", ",\n");
                // Those without a writer of their own call those that have one.
                let makes_body =
                    function.contains("Writer::new(") && !function.contains("QueryWriter");
                if let Some(taken) = taken.filter(|_| !makes_body) {
                    let written = wire::function(function).unwrap_or_else(|what| {
                        self.unreadable.push(format!("{path} does not tell {what}"));
                        Vec::new()
                    });
                    found.entry(taken.to_owned()).or_default().extend(written);
                }
            }
        }
        found
    }

    fn operation(
        &mut self,
        module: &str,
        text: &str,
        input: &str,
        serializers: &BTreeMap<String, Vec<Written>>,
    ) {
        let Some(operation) = text.split("Metadata::new(").nth(1).and_then(literal) else {
            let path = format!("src/operation/{module}.rs");
            self.unreadable
                .push(format!("{path} does not tell the operation's name"));
            return;
        };
        let request = between(text, "SerializeRequest for ", "\n}\n").unwrap_or_default();
        let method = between(request, ".method(\"", "\"");
        let (path, query) = (wire::path(request), wire::query(request));
        for (what, missing) in [
            ("method", method.is_none()),
            ("path", path.is_none()),
            ("query", query.is_none()),
        ] {
            if missing {
                self.unreadable
                    .push(format!("{operation} does not tell its {what}"));
            }
        }
        let (mut path, mut written) = path.unwrap_or_default();
        let (in_query, mut literals) = query.unwrap_or_default();
        // S3's crate says in the query what it does: nothing that the ledger could judge.
        literals.retain(|[key, value]| key != "x-id" || value != operation);
        let literals = literals.into_iter().map(|[key, _]| key).collect();
        written.extend(in_query);
        written.extend(wire::payload(request));
        let (head, fields) = struct_of(input).unwrap_or_default();
        let body = serializers.get(&format!("operation::{module}::{head}"));
        written.extend(body.into_iter().flatten().cloned());
        // S3's bucket is a part of the host, or the first of the path: the endpoint's rules decide.
        let own = |one: &Written| one.field == "bucket";
        if text.contains(".set_bucket(Some(") && !written.iter().any(own) {
            path = if path == "/" { String::new() } else { path };
            path.insert_str(0, "/{Bucket}");
            written.push(Written::new("bucket", "label", "Bucket"));
        }
        let method = method.unwrap_or_default().to_owned();
        let fields = joined(fields, &written);
        let read = Operation {
            method,
            path,
            literals,
            fields,
        };
        self.operations.insert(operation.to_owned(), read);
    }

    fn shape(&mut self, path: &str, text: &str, serializers: &BTreeMap<String, Vec<Written>>) {
        let Some((head, fields)) = struct_of(text).or_else(|| enum_of(text)) else {
            self.unreadable
                .push(format!("{path} does not tell its type"));
            return;
        };
        let values = between(text, "pub fn as_str(&self) -> &str {", "\n    }\n");
        let shape = match values {
            Some(arms) => Shape::Values(
                arms.split("=>")
                    .skip(1)
                    .filter_map(literal)
                    .map(str::to_owned)
                    .collect(),
            ),
            None => {
                let written = serializers.get(&format!("types::{head}"));
                Shape::Fields(joined(fields, written.map_or(&[], Vec::as_slice)))
            }
        };
        self.shapes.insert(head.to_owned(), shape);
    }
}

fn joined(fields: Vec<(&str, Type)>, written: &[Written]) -> Vec<Field> {
    let joined = fields.into_iter().map(|(name, of)| {
        let mut own = written.iter().filter(|one| one.field == name);
        Field {
            name: name.to_owned(),
            plain: plain(name),
            of,
            written: own.next().filter(|_| own.next().is_none()).cloned(),
        }
    });
    joined.collect()
}

/// The name and the members of the first structure of a file.
fn struct_of(text: &str) -> Option<(&str, Vec<(&str, Type)>)> {
    let (_, text) = text.split_once("\npub struct ")?;
    let mut fields = Vec::new();
    let mut lines = text.lines();
    if !lines.next()?.ends_with("{}") {
        while let Some(line) = lines.next().filter(|line| *line != "}") {
            if let Some((field, of)) = line
                .strip_prefix("    pub ")
                .and_then(|one| one.split_once(':'))
            {
                // A long type stands on a line of its own.
                let of = if of.is_empty() { lines.next()? } else { of };
                fields.push((name(field), Type::read(of.trim_end_matches(','))));
            }
        }
    }
    Some((name(text), fields))
}

/// The name of the first enumeration of a file, and its variants that carry something.
fn enum_of(text: &str) -> Option<(&str, Vec<(&str, Type)>)> {
    let (_, text) = text.split_once("\npub enum ")?;
    let mut variants = Vec::new();
    for line in text.lines().skip(1).take_while(|line| *line != "}") {
        let carries = line.strip_suffix("),").and_then(|one| one.split_once('('));
        if let Some((variant, of)) = carries.filter(|_| !line.trim_start().starts_with('/')) {
            variants.push((name(variant.trim_start()), Type::read(of)));
        }
    }
    Some((name(text), variants))
}
