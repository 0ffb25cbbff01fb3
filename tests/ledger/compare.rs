//! What the ledger and an SDK crate do not share, each told so that a person can act on it.

use std::collections::BTreeMap;

use super::file::{Kind, Ledger, Row};
use super::rust::Type;
use super::sdk::{Crate, Field, Shape};
use super::wire::Written;

/// What bytes can be: nobody finds an address in base64.
const BYTES: [&str; 3] = ["?", "content", "secret"];

/// Everything that differs, in the order of the file.
pub(crate) fn problems(ledger: &Ledger, sdk: &Crate) -> Vec<String> {
    let mut comparison = Comparison {
        ledger,
        sdk,
        met: BTreeMap::new(),
        waiting: Vec::new(),
        spelt: BTreeMap::new(),
        problems: Vec::new(),
    };
    comparison.operations();
    comparison.types();
    comparison.enums();
    for what in &sdk.unreadable {
        comparison.tell(|| format!("the sources cannot be read: {what}"));
    }
    comparison.problems
}

struct Comparison<'a> {
    ledger: &'a Ledger,
    sdk: &'a Crate,
    /// Each type of the ledger with the crate's.
    met: BTreeMap<&'a str, &'a str>,
    /// Of these, those that are still to be compared.
    waiting: Vec<(&'a str, &'a str)>,
    /// Each enumeration that is written out, with the crate's values.
    spelt: BTreeMap<&'a str, &'a [String]>,
    problems: Vec<String>,
}

impl<'a> Comparison<'a> {
    fn tell(&mut self, what: impl FnOnce() -> String) {
        let Ledger {
            service,
            package,
            version,
            ..
        } = self.ledger;
        self.problems
            .push(format!("{service}: {} ({package} {version})", what()));
    }

    fn operations(&mut self) {
        let (ledger, sdk) = (self.ledger, self.sdk);
        if sdk.declared != sdk.operations.len() {
            let (declared, found) = (sdk.declared, sdk.operations.len());
            self.tell(|| format!("the crate declares {declared} operations and has {found}"));
        }
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        for operation in &ledger.operations {
            let name = &operation.name;
            *known.entry(name).or_default() += 1;
            let Some(here) = sdk.operations.get(name) else {
                self.tell(|| {
                    format!("the ledger has an operation that the crate does not have: {name}")
                });
                continue;
            };
            if operation.method != here.method || operation.path != here.path {
                let (method, path) = (&here.method, &here.path);
                let (old, at) = (&operation.method, &operation.path);
                self.tell(|| format!("{name} is sent as {method} {path}, not as {old} {at}"));
            }
            let literal = |row: &&Row| row.place == "literal";
            for row in operation.rows.iter().filter(literal) {
                if !here.literals.contains(&row.wire) {
                    self.tell(|| format!("{name} does not have `{}` in its query", row.wire));
                }
            }
            for key in &here.literals {
                if !operation
                    .rows
                    .iter()
                    .filter(literal)
                    .any(|row| row.wire == *key)
                {
                    self.tell(|| {
                        format!("{name} has `{key}` in its query, which the ledger does not know")
                    });
                }
            }
            self.members(name, &operation.rows, &here.fields);
        }
        for name in sdk
            .operations
            .keys()
            .filter(|name| !known.contains_key(name.as_str()))
        {
            self.tell(|| format!("the ledger does not know the operation {name}"));
        }
        for (name, _) in known.into_iter().filter(|(_, times)| *times > 1) {
            self.tell(|| format!("{name} stands twice in the ledger"));
        }
    }

    fn types(&mut self) {
        let (ledger, sdk) = (self.ledger, self.sdk);
        while let Some((name, here)) = self.waiting.pop() {
            match (ledger.types.get(name), sdk.shapes.get(here)) {
                (Some(rows), Some(Shape::Fields(fields))) => self.members(name, rows, fields),
                (None, _) => self.tell(|| format!("the type {name} does not stand in the ledger")),
                _ => self.tell(|| format!("the crate has no structure {here}")),
            }
        }
        for name in ledger
            .types
            .keys()
            .filter(|name| !self.met.contains_key(name.as_str()))
            .collect::<Vec<_>>()
        {
            self.tell(|| format!("no operation takes the type {name}"));
        }
    }

    fn enums(&mut self) {
        let ledger = self.ledger;
        let spelt = std::mem::take(&mut self.spelt);
        for (name, values) in &spelt {
            let Some(known) = ledger.enums.get(*name) else {
                self.tell(|| format!("the values of {name} are not written out"));
                continue;
            };
            for value in values.iter().filter(|value| !known.contains(value)) {
                self.tell(|| format!("{name} has a value that the ledger does not know: {value}"));
            }
            for value in known.iter().filter(|value| !values.contains(value)) {
                self.tell(|| format!("{name} has no value {value}, but the ledger has"));
            }
        }
        for name in ledger
            .enums
            .keys()
            .filter(|name| !spelt.contains_key(name.as_str()))
        {
            self.tell(|| format!("no member is of the enumeration {name}"));
        }
    }

    fn members(&mut self, owner: &'a str, rows: &'a [Row], fields: &'a [Field]) {
        for field in fields {
            if !rows
                .iter()
                .any(|row| row.plain == field.plain && row.place != "literal")
            {
                let wire = field.written.as_ref().map_or("", |written| &written.wire);
                let shown = if wire.is_empty() { &field.name } else { wire };
                self.tell(|| {
                    format!("{owner} has a member that the ledger does not know: {shown}")
                });
            }
        }
        for (at, row) in rows
            .iter()
            .enumerate()
            .filter(|(_, row)| row.place != "literal")
        {
            let name = &row.name;
            if rows[..at]
                .iter()
                .any(|other| other.plain == row.plain && other.place != "literal")
            {
                self.tell(|| format!("{owner}.{name} stands twice in the ledger"));
            }
            match fields.iter().find(|field| field.plain == row.plain) {
                Some(field) => self.member(owner, row, field),
                None => self.tell(|| format!("{owner} has no member {name}, but the ledger has")),
            }
        }
    }

    fn member(&mut self, owner: &str, row: &'a Row, field: &'a Field) {
        let name = &row.name;
        match &field.written {
            Some(written) => self.written(owner, row, written),
            None => {
                self.tell(|| format!("{owner}.{name} is never written to the request, or twice"));
            }
        }
        if !self.fits(&row.kind, &field.of) {
            let (here, known) = (shown(&field.of), row.kind.shown());
            self.tell(|| {
                format!("{owner}.{name} is {here} in the crate and {known} in the ledger")
            });
        }
    }

    fn written(&mut self, owner: &str, row: &Row, written: &Written) {
        let Row {
            name,
            place,
            wire,
            kind,
            ..
        } = row;
        let same_name = match place.as_str() {
            "payload" => true,
            "header" | "headers" => wire.eq_ignore_ascii_case(&written.wire),
            _ => *wire == written.wire,
        };
        if place != written.place || !same_name {
            let (at, now) = (written.place, &written.wire);
            self.tell(|| {
                format!("{owner}.{name} is sent as {at} `{now}`, not as {place} `{wire}`")
            });
        }
        if let Some(below) = &written.below
            && !elements(kind, below)
        {
            self.tell(|| format!("{owner}.{name} has other elements in it: {below:?}"));
        }
    }

    /// Whether both are of one form; what lies below is noted for later.
    fn fits(&mut self, kind: &'a Kind, of: &'a Type) -> bool {
        let sdk = self.sdk;
        match (kind, of) {
            (Kind::Word(word), Type::Flag) => word == "flag",
            (Kind::Word(word), Type::Number) => word == "number",
            (Kind::Word(word), Type::Time) => word == "time",
            (Kind::Word(word), Type::Text) => !["flag", "number", "time"].contains(&word.as_str()),
            (Kind::Word(word), Type::Bytes) => BYTES.contains(&word.as_str()),
            (Kind::Enum(name), Type::Named(here)) => match sdk.shapes.get(here) {
                Some(Shape::Values(values)) => {
                    self.spelt
                        .extend(name.as_deref().map(|name| (name, &values[..])));
                    true
                }
                _ => false,
            },
            (Kind::Type(name), Type::Named(here)) => {
                if self.met.get(name.as_str()) == Some(&here.as_str()) {
                    return true;
                }
                let first = self.met.insert(name, here).is_none();
                self.waiting.push((name, here));
                first && matches!(sdk.shapes.get(here), Some(Shape::Fields(_)))
            }
            (Kind::List(_, item), Type::List(of)) => self.fits(item, of),
            (Kind::Map(key, value), Type::Map(of_key, of_value)) => {
                let (key, value) = (self.fits(key, of_key), self.fits(value, of_value));
                key && value
            }
            _ => false,
        }
    }
}

/// Whether a list or a map in XML has the elements that the ledger says.
fn elements(kind: &Kind, below: &[String]) -> bool {
    match kind {
        Kind::List(item, _) if item == "*" => below.is_empty(),
        Kind::List(item, _) => below == [item.as_str()],
        Kind::Map(..) => below == ["entry", "key", "value"],
        _ => below.is_empty(),
    }
}

/// A form in words.
fn shown(of: &Type) -> String {
    match of {
        Type::Text => "a text".to_owned(),
        Type::Bytes => "bytes".to_owned(),
        Type::Flag => "a flag".to_owned(),
        Type::Number => "a number".to_owned(),
        Type::Time => "a time".to_owned(),
        Type::Named(name) => name.clone(),
        Type::List(item) => format!("a list of {}", shown(item)),
        Type::Map(key, value) => format!("a map from {} to {}", shown(key), shown(value)),
        Type::Unreadable(text) => format!("`{text}`"),
    }
}
