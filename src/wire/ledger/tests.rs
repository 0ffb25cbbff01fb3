//! The tables say what the files say.

use std::collections::BTreeMap;
use std::path::Path;

use super::*;
use crate::Rule;

type Rows = Vec<(String, String)>;

/// One file of `data/ledger/`, as far as the tables have it.
#[derive(Default)]
struct File {
    operations: BTreeMap<String, Entry>,
    types: BTreeMap<String, Rows>,
}

#[derive(Default)]
struct Entry {
    class: String,
    members: Rows,
    weakenings: Vec<(String, String)>,
}

fn read(ledger: &str) -> File {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join(format!("data/ledger/{ledger}.txt"));
    let mut file = File::default();
    let (mut operation, mut kind) = (None, String::new());
    for line in std::fs::read_to_string(path)
        .unwrap_or_else(|_| unreachable!("the file of a service"))
        .lines()
    {
        let words: Vec<&str> = line.split_whitespace().collect();
        match (line.starts_with(' '), words.as_slice()) {
            (false, ["type", name]) => {
                kind = (*name).to_owned();
                operation = None;
                file.types.insert(kind.clone(), Rows::new());
            }
            (false, [name, class, _, path]) if path.starts_with('/') => {
                let entry = Entry {
                    class: (*class).to_owned(),
                    ..Entry::default()
                };
                file.operations.insert((*name).to_owned(), entry);
                operation = Some((*name).to_owned());
            }
            (true, ["!", ..]) => {
                let row: Vec<&str> = line.trim_start_matches([' ', '!']).split(" | ").collect();
                let entry = operation
                    .as_ref()
                    .and_then(|name| file.operations.get_mut(name));
                let row = (row[0].to_owned(), row[1].to_owned());
                entry
                    .unwrap_or_else(|| unreachable!("an operation above"))
                    .weakenings
                    .push(row);
            }
            (true, ["#", ..]) | (false, _) => {}
            (true, _) => {
                let columns = line.split("  ").map(str::trim);
                let columns: Vec<_> = columns.filter(|column| !column.is_empty()).collect();
                let [name, place, what] = columns[..] else {
                    panic!("{line}");
                };
                if place == "literal" {
                    continue;
                }
                let rows = match &operation {
                    Some(operation) => {
                        &mut file
                            .operations
                            .entry(operation.clone())
                            .or_default()
                            .members
                    }
                    None => file.types.entry(kind.clone()).or_default(),
                };
                rows.push((name.to_owned(), what.to_owned()));
            }
        }
    }
    file
}

impl File {
    fn expand(&self, path: &str, what: &str, above: &[&str], found: &mut Vec<String>) {
        if let Some(inner) = what
            .strip_prefix('[')
            .and_then(|what| what.strip_suffix(']'))
        {
            let item = inner
                .rsplit_once(['>', '*'])
                .map_or(inner, |(_, what)| what);
            self.expand(&format!("{path}[]"), item.trim(), above, found);
        } else if let Some(inner) = what
            .strip_prefix('{')
            .and_then(|what| what.strip_suffix('}'))
        {
            let (key, value) = inner
                .split_once(": ")
                .unwrap_or_else(|| unreachable!("a key and a value"));
            self.expand(&format!("{path}{{key}}"), key, above, found);
            self.expand(&format!("{path}{{value}}"), value, above, found);
        } else if let Some((name, rows)) = self.types.get_key_value(what) {
            if !above.contains(&name.as_str()) {
                let above = [above, &[name]].concat();
                for (member, what) in rows {
                    self.expand(&format!("{path}.{member}"), what, &above, found);
                }
            }
        } else {
            let word = what.split_once(' ').map_or(what, |(word, _)| word);
            found.push(format!("{path} {word}"));
        }
    }
}

const FILES: [(Service, &str); 11] = [
    (Service::S3, "s3"),
    (Service::S3Control, "s3control"),
    (Service::Iot, "iot"),
    (Service::IotData, "iot_data"),
    (Service::TwinMaker, "twinmaker"),
    (Service::Iam, "iam"),
    (Service::Sts, "sts"),
    (Service::CloudTrail, "cloudtrail"),
    (Service::Macie, "macie"),
    (Service::Kms, "kms"),
    (Service::Logs, "logs"),
];

fn verdict(verdict: Verdict) -> String {
    match verdict {
        Verdict::Normal => "normal".to_owned(),
        Verdict::Waiver(rule) => format!("waiver {rule}"),
        Verdict::BrokenGlass(rule) => format!("broken glass {rule}"),
        Verdict::Never(rule) => format!("never {rule}"),
    }
}

#[test]
fn the_tables_are_the_files() {
    let mut seen = 0;
    for (service, name) in FILES {
        if of(service).is_none() {
            continue;
        }
        let file = read(name);
        let names: Vec<_> = Operation::all(service).map(Operation::name).collect();
        let expected: Vec<_> = file.operations.keys().map(String::as_str).collect();
        assert_eq!(names, expected);
        for (name, entry) in &file.operations {
            let operation = Operation::find(service, name)
                .unwrap_or_else(|| unreachable!("an entry in the table"));
            assert_eq!(
                (operation.name(), operation.service()),
                (name.as_str(), service)
            );
            assert_eq!(
                format!("{:?}", operation.class()).to_lowercase(),
                entry.class
            );

            let mut members = Vec::new();
            for (member, what) in &entry.members {
                file.expand(member, what, &[], &mut members);
            }
            let found = operation.members().into_iter();
            let mut found: Vec<_> = found
                .map(|one| format!("{} {}", one.path(), one.holds()))
                .collect();
            members.sort();
            found.sort();
            assert_eq!(found, members, "{name}");

            let found = operation.weakenings();
            let found: Vec<_> = found
                .map(|one| (one.to_string(), verdict(one.verdict())))
                .collect();
            assert_eq!(found, entry.weakenings, "{name}");
            seen += 1;
        }
    }
    assert!(seen > 0);
}

#[test]
fn only_whole_names_are_found() {
    for (service, _) in FILES {
        for operation in Operation::all(service) {
            let name = operation.name();
            for other in [
                format!("{name}s"),
                format!(" {name}"),
                name.to_lowercase(),
                name.chars().skip(1).collect(),
                name.chars().take(name.len() - 1).collect(),
            ] {
                let found = Operation::find(service, &other).map(Operation::name);
                assert!(found.is_none_or(|found| found == other), "{other}");
            }
        }
        for other in ["", "x", "GetObject\0", "PutObjectPutObjectPutObject"] {
            assert!(Operation::find(service, other).is_none(), "{other}");
        }
    }
}

#[test]
fn members_stand_in_the_order_in_which_they_are_looked_for() {
    for (service, _) in FILES {
        let Some(ledger) = of(service) else { continue };
        let operations = ledger
            .operations
            .iter()
            .map(|row| (row.member, row.members));
        let shapes = ledger.shapes.iter().map(|shape| (shape.0, shape.1));
        for (first, count) in operations.chain(shapes) {
            let rows = ledger.members.iter().skip(first.into());
            let rows = rows.take(count.into());
            let key = |row: &table::MemberRow| {
                let wire = ledger.word(row.wire);
                assert_eq!(usize::from(row.length), wire.len(), "{wire}");
                (row.place, wire.len(), wire)
            };
            let keys: Vec<_> = rows.map(key).collect();
            assert!(keys.is_sorted_by(|one, next| one < next), "{keys:?}");
        }
    }
}

#[test]
fn types_say_whether_something_in_them_is_looked_at() {
    fn is_looked_into(kind: Type, above: &mut Vec<Type>) -> bool {
        match kind.form() {
            Form::Is(holds) => holds.is_looked_at(),
            Form::List(_, of) => is_looked_into(of, above),
            Form::Map(key, value) => is_looked_into(key, above) || is_looked_into(value, above),
            Form::Members(_) if above.contains(&kind) => false,
            Form::Members(members) => {
                above.push(kind);
                let found = members.named().any(|(_, kind)| is_looked_into(kind, above));
                above.pop();
                found
            }
        }
    }
    let (mut into, mut past) = (0, 0);
    for (service, _) in FILES {
        for operation in Operation::all(service) {
            for (name, kind) in operation.input().named() {
                let expected = is_looked_into(kind, &mut Vec::new());
                assert_eq!(kind.is_looked_into(), expected, "{operation:?} {name}");
                *(if expected { &mut into } else { &mut past }) += 1;
            }
        }
    }
    let is_much = into > 400 && past > 400;
    assert!(cfg!(not(feature = "full")) || is_much, "{into} {past}");
}

#[test]
fn a_verdict_is_the_way_out_of_its_rule() {
    use crate::rule::SetAside;

    let way_out = |rule: Rule| rule.set_aside();
    for (service, _) in FILES {
        for weakening in Operation::all(service).flat_map(Operation::weakenings) {
            assert!(match weakening.verdict() {
                Verdict::Normal => true,
                Verdict::Waiver(rule) => way_out(rule) == SetAside::Reason,
                Verdict::BrokenGlass(rule) => way_out(rule) == SetAside::BrokenGlass,
                Verdict::Never(rule) => way_out(rule) == SetAside::Never,
            });
        }
    }
}

#[test]
fn the_tables_of_all_services_are_small() {
    let sizes = FILES
        .iter()
        .filter_map(|(service, _)| of(*service))
        .map(|ledger| {
            size_of_val(ledger)
                + ledger.words.len()
                + size_of_val(ledger.index)
                + size_of_val(ledger.operations)
                + size_of_val(ledger.paths)
                + size_of_val(ledger.members)
                + size_of_val(ledger.types)
                + size_of_val(ledger.shapes)
                + size_of_val(ledger.weakenings)
                + size_of_val(ledger.values)
                + size_of_val(ledger.limits)
        });
    let total: usize = sizes.sum();
    assert!(total <= 150_000, "{total}");
}
