//! The order of the house, read from its files as text: floors, file sizes, citations, twins.
//!
//! Links nothing of the crate, so that it answers before anything heavy is built.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

#[path = "house/family.rs"]
mod family;
#[path = "house/requirements.rs"]
mod requirements;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The floor of each room of `src/`; imports go down only.
const FLOORS: [(&str, u8); 12] = [
    ("rule", 0),
    ("kind", 0),
    ("error", 0),
    ("evidence", 0),
    ("waiver", 0),
    ("value", 1),
    ("wire", 2),
    ("session", 3),
    ("service", 4),
    ("device", 4),
    ("audit", 5),
    ("testing", 5),
];
/// What services share; it is no service and knows none.
const SHARED: &str = "typed";
/// The first words of what the scripts in `data/` write.
const GENERATED: &str = "// Written by `data/";
const LONGEST: usize = 300;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The files below a folder that end as asked, by their path in the repository.
fn files(folder: &str, extension: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|one| one == extension) {
                let path = path.strip_prefix(root()).unwrap();
                found.push(path.to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}

fn print(line: &str) {
    // Not `println!`: that is shown only for tests that fail.
    let _ = std::io::stderr().write_all(format!("{line}\n").as_bytes());
}

/// The module that a file of `src/` is, as in `["session", "builder"]`.
fn module(path: &str) -> Vec<&str> {
    let path = path.strip_prefix("src/").unwrap();
    path.strip_suffix(".rs").unwrap().split('/').collect()
}

/// A file without its `#[cfg(test)]` items; what they declare as modules of their own is named.
fn without_tests(text: &str) -> (Vec<&str>, Vec<&str>) {
    let mut kept = Vec::new();
    let mut test_modules = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(indent) = line.strip_suffix("#[cfg(test)]") else {
            kept.push(line);
            continue;
        };
        for line in lines.by_ref() {
            let declared = line.trim_start().strip_prefix("mod ");
            test_modules.extend(declared.and_then(|name| name.strip_suffix(';')));
            // rustfmt sees to it that an item ends on a line of its own.
            let ends = line.strip_prefix(indent) == Some("}");
            if ends || line.ends_with(';') && line.find(|c| c != ' ') == Some(indent.len()) {
                break;
            }
        }
    }
    (kept, test_modules)
}

/// The production lines of every file of `src/`.
fn production() -> BTreeMap<String, Vec<String>> {
    let mut sources = BTreeMap::new();
    let mut tests = Vec::new();
    for path in files("src", "rs") {
        let text = read(&path);
        let (kept, test_modules) = without_tests(&text);
        let folder = path.strip_suffix(".rs").unwrap();
        tests.extend(test_modules.iter().map(|name| format!("{folder}/{name}")));
        sources.insert(path, kept.into_iter().map(str::to_owned).collect());
    }
    sources.retain(|path, _: &mut Vec<String>| {
        !tests.iter().any(|test| {
            path.starts_with(&format!("{test}.")) || path.starts_with(&format!("{test}/"))
        })
    });
    assert!(
        sources.len() > 40,
        "only {} files were found",
        sources.len()
    );
    sources
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

/// What follows `crate::` or `super::` is a path or a braced list of them.
fn paths(tree: &str) -> Vec<Vec<String>> {
    let word = |text: &str| {
        text.find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(text.len())
    };
    let tree = tree.trim_start();
    if let Some(list) = tree.strip_prefix('{') {
        let (mut depth, mut start, mut all) = (0, 0, Vec::new());
        for (at, c) in list.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth > 0 => depth -= 1,
                ',' | '}' if depth == 0 => {
                    all.extend(paths(&list[start..at]));
                    start = at + 1;
                    if c == '}' {
                        return all;
                    }
                }
                _ => {}
            }
        }
        return all;
    }
    let (first, rest) = tree.split_at(word(tree));
    if first.is_empty() {
        return Vec::new();
    }
    match rest.strip_prefix("::") {
        Some(rest) if !rest.starts_with('<') => {
            let longer = paths(rest).into_iter().map(|mut path| {
                path.insert(0, first.to_owned());
                path
            });
            let longer: Vec<_> = longer.collect();
            if longer.is_empty() {
                vec![vec![first.to_owned()]]
            } else {
                longer
            }
        }
        _ => vec![vec![first.to_owned()]],
    }
}

/// Every path of the crate that a file names, from the crate's root.
fn imports(path: &str, lines: &[String]) -> Vec<Vec<String>> {
    let code: Vec<_> = lines
        .iter()
        .filter(|line| !is_comment(line))
        .map(String::as_str)
        .collect();
    let code = code.join("\n");
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        found.extend(paths(&code[at + "crate::".len()..]));
    }
    for (at, _) in code.match_indices("super::") {
        if code[..at].ends_with("super::") {
            continue;
        }
        let mut here = module(path);
        let mut rest = &code[at..];
        while let Some(up) = rest.strip_prefix("super::") {
            rest = up;
            here.pop();
        }
        let here = here.into_iter().map(str::to_owned).collect::<Vec<_>>();
        found.extend(
            paths(rest)
                .into_iter()
                .map(|path| [here.clone(), path].concat()),
        );
    }
    found
}

/// What `lib.rs` hands out under a shorter name: name → room and, below it, where it is from.
fn front_door(lib: &[String]) -> BTreeMap<String, Vec<String>> {
    let lib = lib.join("\n");
    lib.split("pub use ")
        .skip(1)
        .flat_map(paths)
        .filter(|path| path.len() > 1)
        .map(|path| (path.last().unwrap().clone(), path))
        .collect()
}

#[test]
fn imports_go_down_and_services_do_not_know_each_other() {
    let floors = BTreeMap::from(FLOORS);
    let sources = production();
    let door = front_door(&sources["src/lib.rs"]);
    let every_line = || {
        sources
            .values()
            .flatten()
            .filter_map(|line| line.strip_prefix("macro_rules! "))
    };
    let macros: BTreeSet<_> = every_line()
        .filter_map(|line| line.strip_suffix(" {"))
        .collect();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (path, lines) in &sources {
        let here = module(path);
        if here == ["lib"] {
            continue;
        }
        let floor = *floors
            .get(here[0])
            .unwrap_or_else(|| panic!("{path} stands on no floor"));
        for import in imports(path, lines) {
            let full = match door.get(&import[0]) {
                Some(from) if !floors.contains_key(import[0].as_str()) => {
                    [from, &import[1..]].concat()
                }
                _ => import.clone(),
            };
            if full.len() == 1 && macros.contains(full[0].as_str()) {
                continue;
            }
            let Some(below) = floors.get(full[0].as_str()) else {
                wrong.push(format!("{path}: what is `crate::{}`?", import.join("::")));
                continue;
            };
            seen += 1;
            let other_room = floor >= 4 && *below == floor && here[0] != full[0];
            let service = here[0] == "service" && full[0] == "service" && here.len() > 1;
            let other_service = service
                && full
                    .get(1)
                    .is_some_and(|name| name != here[1] && name != SHARED);
            if *below > floor || other_room || other_service {
                wrong.push(format!("{path} imports {}", full.join("::")));
            }
        }
    }
    assert!(seen > 100, "only {seen} imports were found");
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn values_know_neither_the_sdk_nor_waiting() {
    for (path, lines) in production() {
        let is_data = read(&path).starts_with(GENERATED);
        let code = lines.iter().filter(|line| !is_comment(line));
        for line in code.filter(|_| path.starts_with("src/value/") && !is_data) {
            for word in [
                "aws_s", "aws_c", "aws_t", "tokio", "async ", ".await", "hyper",
            ] {
                assert!(!line.contains(word), "{path}: {line}");
            }
        }
    }
}

#[test]
fn no_file_is_long() {
    let mut long = BTreeMap::new();
    for (path, lines) in production() {
        let code = lines
            .iter()
            .filter(|line| !line.trim().is_empty() && !is_comment(line))
            .count();
        if code > LONGEST && !read(&path).starts_with(GENERATED) {
            long.insert(path, code);
        }
    }
    assert!(long.is_empty(), "lines of code: {long:?}");
}

#[test]
fn every_file_says_what_it_is() {
    for path in [files("src", "rs"), files("examples", "rs")].concat() {
        let said = ["//! ", "#![doc = include_str!(", GENERATED]
            .iter()
            .any(|head| read(&path).starts_with(head));
        assert!(said, "{path}");
    }
}

#[test]
fn production_code_does_not_give_up() {
    // Spelt apart, so that this file passes its own test.
    let unfinished = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X"),
    ];
    let fatal = [
        (".unwrap()", "clippy::unwrap_used"),
        (".unwrap_err()", "clippy::unwrap_used"),
        (".expect(", "clippy::expect_used"),
        (".expect_err(", "clippy::expect_used"),
        ("panic!(", "clippy::panic"),
        ("unreachable!(", "clippy::unreachable"),
        ("todo!(", "clippy::todo"),
        ("unimplemented!(", "clippy::unimplemented"),
        ("dbg!(", "clippy::dbg_macro"),
    ];
    for path in ["src", "tests", "examples"]
        .map(|folder| files(folder, "rs"))
        .concat()
    {
        for line in read(&path).lines() {
            assert!(
                !unfinished.iter().any(|word| line.contains(word)),
                "{path}: {line}"
            );
        }
    }
    for (path, lines) in production() {
        for (at, line) in lines
            .iter()
            .enumerate()
            .filter(|(_, line)| !is_comment(line))
        {
            for (word, lint) in fatal.iter().filter(|(word, _)| line.contains(word)) {
                let before = &lines[..at];
                let function = before
                    .iter()
                    .rposition(|line| line.contains("fn "))
                    .unwrap_or(0);
                let attributes = lines[..function]
                    .iter()
                    .rev()
                    .take_while(|line| !["}", ""].contains(&line.trim()));
                let excused = attributes.into_iter().any(|line| line.contains(lint));
                assert!(
                    excused,
                    "{path}: `{word}` without `#[expect({lint}, …)]`: {line}"
                );
            }
        }
    }
}

#[test]
fn every_refused_program_has_its_words_and_an_accepted_twin() {
    let twins = read("tests/it/accepted.rs");
    let twins: BTreeSet<_> = twins
        .split("#[test]\nfn ")
        .flat_map(|text| text.split("#[tokio::test]\nasync fn "))
        .skip(1)
        .map(|text| text.split('(').next().unwrap().to_owned())
        .collect();
    let programs = files("tests/ui/refused", "rs");
    let names: BTreeSet<_> = programs
        .iter()
        .map(|path| path[17..path.len() - 3].to_owned())
        .collect();
    let alone: Vec<_> = names.symmetric_difference(&twins).collect();
    assert_eq!(alone, [""; 0], "refused without accepted, or the reverse");
    let kept: Vec<_> = programs
        .iter()
        .map(|path| path.replace(".rs", ".stderr"))
        .collect();
    assert_eq!(
        files("tests/ui/refused", "stderr").len(),
        kept.len(),
        "words without a program"
    );
    for (path, program) in kept.iter().zip(programs) {
        let said = read(path);
        let messages = said
            .lines()
            .filter(|line| line.starts_with("error") || line.starts_with("warning"));
        assert_eq!(
            messages.count(),
            1,
            "{path}: one message, or users read the wrong one"
        );
        let place = said.lines().nth(1).unwrap().trim_start();
        assert!(
            place.starts_with(&format!("--> {program}:")),
            "{path} points at {place}"
        );
    }
}

/// A row of the rules: id, statement, how it is set aside, where it is from.
fn rules() -> Vec<[String; 4]> {
    let text = read("src/rule.rs");
    let (_, rows) = text.split_once("\nrules! {\n").unwrap();
    let (rows, rest) = rows.split_once("\n}\n").unwrap();
    rows.split_terminator("\";")
        .map(|row| {
            let quoted: Vec<_> = row.split('"').collect();
            let [head, _title, _, from, aside, statement] = quoted[..] else {
                panic!("not a rule: {row}");
            };
            let aside = aside.trim_matches([',', ' ', '\n']);
            let (_, words) = rest.split_once(&format!("Self::{aside} => \"")).unwrap();
            let words = words.split('"').next().unwrap();
            let id = head.trim_matches([',', ' ', '\n']);
            [id, statement, words, from].map(str::to_owned)
        })
        .collect()
}

#[test]
fn the_readme_cites_every_rule() {
    let rules = rules();
    assert!(rules.len() >= 21, "{rules:?}");
    let readme = read("README.md");
    let rows = readme.lines().filter_map(|line| {
        let cells = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ");
        let [id, statement, aside, from] = cells.collect::<Vec<_>>()[..] else {
            return None;
        };
        let known = rules.iter().any(|rule| rule[0] == id);
        known.then(|| [id, statement, aside, from].map(str::to_owned))
    });
    let rows: Vec<_> = rows.collect();
    assert_eq!(rows, rules, "left: README.md, right: src/rule.rs");
}

#[test]
fn the_tables_are_what_the_scripts_make_of_the_text() {
    for script in [
        "data/actions.py",
        "data/crates.py",
        "data/endpoints.py",
        "data/family.py",
        "data/ledger.py",
        "data/models.py",
        "data/survey.py",
    ] {
        let check = Command::new("python3")
            .arg(root().join(script))
            .arg("check")
            .output();
        match check {
            Ok(output) => assert!(output.status.success(), "{output:?}"),
            Err(error) => print(&format!(
                "skipped: {script} check, for want of python3: {error}"
            )),
        }
    }
}

#[test]
fn every_table_of_the_ledger_stands_behind_the_feature_of_its_service() {
    let text = read("src/wire/ledger.rs");
    let lines: Vec<_> = text.lines().map(str::trim).collect();
    for path in files("data/ledger", "txt") {
        let name = path.strip_prefix("data/ledger/").unwrap();
        let name = name.strip_suffix(".txt").unwrap();
        let feature = format!("#[cfg(feature = \"{}\")]", name.replace('_', "-"));
        for used in [format!("mod {name};"), format!("&{name}::LEDGER,")] {
            let places: Vec<_> = (0..lines.len()).filter(|at| lines[*at] == used).collect();
            let [place] = places[..] else {
                panic!("{used} stands {} times", places.len());
            };
            // The session asks STS itself.
            assert!(name == "sts" || lines[place - 1] == feature, "{used}");
        }
        assert_eq!(text.matches(&format!("{name}::")).count(), 1, "{name}");
    }
}

#[test]
fn the_readme_counts_the_operations_that_there_are() {
    let is_operation = |line: &&str| {
        let words: Vec<_> = line.split(' ').collect();
        matches!(words[..], [_, "read" | "write" | "delete", _, path] if path.starts_with('/'))
    };
    let files = files("data/ledger", "txt");
    let counts = files
        .iter()
        .map(|path| read(path).lines().filter(is_operation).count());
    let count: usize = counts.sum();
    let said = format!("{},{:03}", count / 1000, count % 1000);
    assert!(
        read("README.md").contains(&said),
        "README.md does not say {said}"
    );
}

#[test]
fn the_documents_list_every_target_of_events() {
    let target = |line: &String| {
        Some(
            line.split_once("target: \"")?
                .1
                .split_once('"')?
                .0
                .to_owned(),
        )
    };
    let production = production().into_iter();
    let targets =
        production.flat_map(|(_, lines)| lines.iter().filter_map(target).collect::<Vec<_>>());
    let targets: BTreeSet<_> = targets.collect();
    let said = read("docs/observability.md");
    let mut rows = said
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let listed: BTreeSet<_> = rows.by_ref().map(|(target, _)| target.to_owned()).collect();
    assert_eq!(listed, targets, "left: docs/observability.md, right: src/");
}
