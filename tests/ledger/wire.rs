//! What the serializers of an SDK crate write: each member's place in the request and its name there.

use super::rust::{between, blocks, literal, literals, mentions, name};

/// A member as a serializer writes it.
#[derive(Clone)]
pub(crate) struct Written {
    pub(crate) field: String,
    pub(crate) place: &'static str,
    pub(crate) wire: String,
    /// The elements below the member's own, where there are such: in XML.
    pub(crate) below: Option<Vec<String>>,
}

impl Written {
    pub(crate) fn new(field: &str, place: &'static str, wire: &str) -> Self {
        Self {
            field: field.to_owned(),
            place,
            wire: wire.to_owned(),
            below: None,
        }
    }
}

/// What one serializer function writes; the error is what could not be read of it.
pub(crate) fn function(text: &str) -> Result<Vec<Written>, String> {
    let body = match text.split_once(" {\n") {
        Some((_, body)) => body,
        None => return Err(format!("`{text}` has no body")),
    };
    let union = between(body, "match input {\n", "\n    }\n");
    let mut found = Vec::new();
    for block in blocks(union.unwrap_or(body)) {
        let fields = match union {
            Some(_) => Vec::from_iter(variant(block)),
            None => mentions(block),
        };
        match fields[..] {
            [] => {}
            [field] => {
                found.push(member(block, field).ok_or_else(|| format!("how {field} is written"))?)
            }
            _ => return Err(format!("where {} ends", fields.join(" and "))),
        }
    }
    Ok(found)
}

/// The variant of a union that an arm is for.
fn variant(arm: &str) -> Option<&str> {
    let (path, _) = arm.split_once("inner) =>")?;
    let (path, _) = path.split_once('(')?;
    path.rsplit("::").next()
}

fn member(block: &str, field: &str) -> Option<Written> {
    if let Some(attribute) = literals(block, ".write_attribute(").first() {
        return Some(Written::new(field, "attribute", attribute));
    }
    if block.contains("builder.header(") {
        if let Some(prefix) = between(block, "format!(\"{}{}\", \"", "\"") {
            return Some(Written::new(field, "headers", prefix));
        }
        return one(&literals(block, ".header(")).map(|wire| Written::new(field, "header", wire));
    }
    let elements = literals(block, ".start_el(");
    if let [own, below @ ..] = &elements[..] {
        let mut written = Written::new(field, "body", own);
        written.below = Some(below.iter().map(|&one| one.to_owned()).collect());
        return Some(written);
    }
    // A variant without a key of its own is written as if it were the whole.
    let mut keys = [literals(block, ".key("), literals(block, ".prefix(")].concat();
    keys.dedup();
    let lists = block.matches(".start_list(").count();
    if lists > block.matches(".start_list(false, None)").count() {
        return None;
    }
    let mut written = Written::new(field, "body", keys.first().unwrap_or(&""));
    let below = keys.iter().skip(1).map(|&key| key.to_owned());
    written.below = Some(below.collect()).filter(|below: &Vec<_>| !below.is_empty());
    Some(written)
}

/// The one that all are.
fn one<'a>(all: &[&'a str]) -> Option<&'a str> {
    let first = *all.first()?;
    all.iter().all(|one| *one == first).then_some(first)
}

/// The path that `uri_base` writes and the members in it.
pub(crate) fn path(text: &str) -> Option<(String, Vec<Written>)> {
    let text = between(text, "fn uri_base(", "Result::Ok(())")?;
    let (labels, write) = text.split_once("::std::write!(output,").or_else(|| {
        let (labels, write) = text.split_once("::std::write!(")?;
        Some((labels, write.trim_start().strip_prefix("output,")?))
    })?;
    let format = literal(write)?;
    let mut path = format.to_owned();
    let mut written = Vec::new();
    for argument in between(write, &format!("\"{format}\""), ".expect(")?
        .split(',')
        .skip(1)
    {
        let (label, variable) = argument.split_once(" = ")?;
        let (label, variable) = (label.trim(), name(variable));
        let (before, value) = labels.split_once(&format!("let {variable} = "))?;
        let greedy = value
            .split(';')
            .next()?
            .contains("EncodingStrategy::Greedy");
        written.push(Written::new(mentions(before).last()?, "label", label));
        if greedy {
            path = path.replace(&format!("{{{label}}}"), &format!("{{{label}+}}"));
        }
    }
    (mentions(labels).len() == written.len()).then_some((path, written))
}

/// What `uri_query` writes: members, and keys of the operation with their values.
pub(crate) fn query(text: &str) -> Option<(Vec<Written>, Vec<[String; 2]>)> {
    let (mut written, mut fixed, mut field) = (Vec::<Written>::new(), Vec::new(), None);
    let Some(text) = between(text, "fn uri_query(", "update_http_builder(") else {
        return Some((written, fixed));
    };
    let mut before = "";
    for (at, part) in text.split("query.push_").enumerate() {
        if at > 0 {
            let (call, arguments) = part.split_once('(')?;
            let key = literal(arguments);
            let after = key.and_then(|key| arguments.split_once(&format!("\"{key}\",")));
            let value = after.and_then(|(_, value)| literal(value));
            if call == "v" || value.is_some() {
                fixed.push([key?, value.unwrap_or_default()].map(str::to_owned));
            } else {
                field = mentions(before).last().copied().or(field);
                let place = if key.is_some() { "query" } else { "queries" };
                written.push(Written::new(field?, place, key.unwrap_or_default()));
            }
        }
        before = part;
    }
    Some((written, fixed))
}

/// The member that is the whole body.
pub(crate) fn payload(text: &str) -> Option<Written> {
    let argument = between(text, "_http_payload(", ")")?;
    Some(Written::new(mentions(argument).first()?, "payload", ""))
}
