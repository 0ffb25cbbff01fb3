//! A reader of `data/ledger/*.txt` that shares nothing with the script which writes them.

use std::collections::BTreeMap;
use std::path::Path;

use super::rust::plain;

/// One file: what is known of one SDK crate.
#[derive(Clone)]
pub(crate) struct Ledger {
    pub(crate) service: String,
    pub(crate) package: String,
    pub(crate) version: String,
    pub(crate) operations: Vec<Operation>,
    pub(crate) types: BTreeMap<String, Vec<Row>>,
    pub(crate) enums: BTreeMap<String, Vec<String>>,
}

#[derive(Clone)]
pub(crate) struct Operation {
    pub(crate) name: String,
    pub(crate) class: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) rows: Vec<Row>,
}

/// A member: its name, where it stands in the request and under which name, and what it is.
#[derive(Clone)]
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) plain: String,
    pub(crate) place: String,
    pub(crate) wire: String,
    pub(crate) kind: Kind,
}

#[derive(Clone)]
pub(crate) enum Kind {
    /// A word that is judged, or `flag`, `number`, `time`.
    Word(String),
    /// Named where its values are written out.
    Enum(Option<String>),
    Type(String),
    /// The element around one item, `*` without one, nothing where the protocol has none.
    List(String, Box<Kind>),
    Map(Box<Kind>, Box<Kind>),
}

impl Ledger {
    pub(crate) fn read(path: &Path, text: &str) -> Self {
        let mut ledger = Self {
            service: String::new(),
            package: String::new(),
            version: String::new(),
            operations: Vec::new(),
            types: BTreeMap::new(),
            enums: BTreeMap::new(),
        };
        let mut open = None;
        for (number, line) in (1..).zip(text.lines()) {
            if ledger.line(line, &mut open).is_none() {
                panic!(
                    "{}:{number}: not a line of a ledger: {line}",
                    path.display()
                );
            }
        }
        ledger
    }

    /// `open` is the type that the rows belong to; without one they are the last operation's.
    fn line(&mut self, line: &str, open: &mut Option<String>) -> Option<()> {
        if line.is_empty() {
            return Some(());
        }
        if let Some(row) = line.strip_prefix("    ") {
            if !row.starts_with(['#', '!']) {
                let row = Row::read(row)?;
                match open {
                    Some(name) => self.types.get_mut(name)?.push(row),
                    None => self.operations.last_mut()?.rows.push(row),
                }
            }
            return Some(());
        }
        let words: Vec<_> = line.split(' ').collect();
        match words[..] {
            ["service", name] => self.service = name.to_owned(),
            ["protocol", _] => {}
            ["crate", name, version] => {
                self.package = name.to_owned();
                self.version = version.to_owned();
            }
            ["type", name] => {
                *open = Some(name.to_owned());
                let twice = self.types.insert(name.to_owned(), Vec::new());
                assert!(twice.is_none(), "type {name} stands twice");
            }
            ["enum", ..] => {
                let (name, values) = line.strip_prefix("enum ")?.split_once(": ")?;
                let values = values.split(", ").map(str::to_owned).collect();
                self.enums.insert(name.to_owned(), values);
            }
            [name, class, method, path] => {
                *open = None;
                self.operations.push(Operation {
                    name: name.to_owned(),
                    class: class.to_owned(),
                    method: method.to_owned(),
                    path: path.to_owned(),
                    rows: Vec::new(),
                });
            }
            _ => return None,
        }
        Some(())
    }
}

impl Row {
    fn read(line: &str) -> Option<Self> {
        let mut columns = line
            .split("  ")
            .map(str::trim)
            .filter(|one| !one.is_empty());
        let (name, at, kind) = (columns.next()?, columns.next()?, columns.next()?);
        let (place, wire) = at.split_once(' ').unwrap_or((at, name));
        columns.next().is_none().then_some(())?;
        Some(Self {
            name: name.to_owned(),
            plain: plain(name),
            place: place.to_owned(),
            wire: wire.to_owned(),
            kind: Kind::read(kind)?,
        })
    }
}

impl Kind {
    fn read(text: &str) -> Option<Self> {
        if let Some(inner) = text.strip_prefix('[') {
            let inner = inner.strip_suffix(']')?;
            let (item, inner) = match inner.strip_prefix('<') {
                Some(inner) => inner.split_once("> ")?,
                None => inner
                    .strip_prefix("* ")
                    .map_or(("", inner), |inner| ("*", inner)),
            };
            return Some(Self::List(item.to_owned(), Box::new(Self::read(inner)?)));
        }
        if let Some(inner) = text.strip_prefix('{') {
            let (key, value) = inner.strip_suffix('}')?.split_once(": ")?;
            let (key, value) = (Self::read(key)?, Self::read(value)?);
            return Some(Self::Map(Box::new(key), Box::new(value)));
        }
        if text == "enum" {
            return Some(Self::Enum(None));
        }
        if let Some(name) = text.strip_prefix("enum ") {
            return Some(Self::Enum(Some(name.to_owned())));
        }
        let word = text == "?" || text.starts_with(|c: char| c.is_ascii_lowercase());
        let text = text.to_owned();
        Some(if word {
            Self::Word(text)
        } else {
            Self::Type(text)
        })
    }

    /// Whether somebody still has to say what the member holds.
    pub(crate) fn is_open(&self) -> bool {
        self.words().contains(&"?")
    }

    /// The words that it is made of.
    pub(crate) fn words(&self) -> Vec<&str> {
        match self {
            Self::Word(word) => vec![word],
            Self::Enum(_) | Self::Type(_) => Vec::new(),
            Self::List(_, item) => item.words(),
            Self::Map(key, value) => [key.words(), value.words()].concat(),
        }
    }

    /// As it stands in the file.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Enum(None) => "enum".to_owned(),
            Self::Enum(Some(name)) => format!("enum {name}"),
            Self::Word(name) | Self::Type(name) => name.clone(),
            Self::List(_, item) => format!("[{}]", item.shown()),
            Self::Map(key, value) => format!("{{{}: {}}}", key.shown(), value.shown()),
        }
    }
}
