//! Whether `docs/requirements.md` is whole, and what it cites is there. What the sentences say is not
//! asked: the pages are no part of the project, and `data/requirements.py` compares them where they are.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Output};

use super::{files, is_comment, print, production, read, root, rules};

const DOCUMENT: &str = "docs/requirements.md";
const DUTY: &str = "AWS's duty";
const ADMINISTRATION: &str = "your administration";
const GUIDANCE: &str = "guidance";
/// The work that something missing may come with.
const LATER: [&str; 5] = [
    "IoT Core",
    "IoT data and TwinMaker",
    "account services",
    "devices",
    "audit",
];
/// What a rule says it is from, and how the ids of those pages begin.
const PAGES: [(&str, [&str; 2]); 3] = [
    ("IoT", ["iot", "iotweb"]),
    ("TwinMaker", ["twin", "twinweb"]),
    ("IAM and STS", ["iam", "iam"]),
];

/// One answer to one sentence.
#[derive(Clone, Debug)]
struct Row {
    id: String,
    /// Only the first answer to a sentence has one.
    digest: Option<String>,
    asked: String,
    answer: String,
    types: String,
    at_run_time: String,
    tried: String,
    missing: String,
}

impl Row {
    fn same_as(&self) -> Option<&str> {
        self.answer.strip_prefix("as ")
    }

    fn page(&self) -> &str {
        self.id.split('-').next().unwrap()
    }

    fn is_of_rule(&self) -> bool {
        let others = [DUTY, ADMINISTRATION, GUIDANCE];
        self.same_as().is_none() && !others.contains(&self.answer.as_str())
    }

    fn cites(&self) -> bool {
        !format!("{}{}{}", self.types, self.at_run_time, self.tried).is_empty()
    }
}

fn cells(line: &str) -> Option<Vec<&str>> {
    let line = line.strip_prefix('|')?.strip_suffix('|')?;
    Some(line.split('|').map(str::trim).collect())
}

/// What stands before a comment, and the digest in it.
fn with_digest(cell: &str) -> Option<(&str, &str)> {
    let (said, comment) = cell.split_once(" <!-- ")?;
    let digest = comment.strip_suffix(" -->")?;
    let is_hex = |c: u8| matches!(c, b'0'..=b'9' | b'a'..=b'f');
    (digest.len() == 8 && digest.bytes().all(is_hex)).then_some((said, digest))
}

fn rows() -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for line in read(DOCUMENT).lines() {
        let cells = cells(line).unwrap_or_default();
        let [id, asked, answer, types, at_run_time, tried, missing] = cells[..] else {
            continue;
        };
        if id == "id" || id.starts_with("--") {
            continue;
        }
        let (id, digest) = match (with_digest(id), rows.last()) {
            (Some((id, digest)), _) => (id.to_owned(), Some(digest.to_owned())),
            (None, Some(above)) if id.is_empty() => (above.id.clone(), None),
            _ => panic!("a row without id and digest: {line}"),
        };
        let [asked, answer, types, at_run_time, tried, missing] =
            [asked, answer, types, at_run_time, tried, missing].map(str::to_owned);
        rows.push(Row {
            id,
            digest,
            asked,
            answer,
            types,
            at_run_time,
            tried,
            missing,
        });
    }
    rows
}

/// The pages by the first table: how ids begin, and how many sentences there are.
fn pages() -> Vec<(String, usize)> {
    let text = read(DOCUMENT);
    let rows = text.lines().filter_map(|line| {
        let [_, ids, count] = cells(line)?[..] else {
            return None;
        };
        let page = ids.strip_prefix('`')?.strip_suffix("-01` …")?;
        let (count, _) = with_digest(count).unwrap_or_else(|| panic!("no digest: {line}"));
        Some((page.to_owned(), count.parse().unwrap()))
    });
    rows.collect()
}

/// What stands between backticks.
fn cited(cell: &str) -> Vec<&str> {
    assert_eq!(cell.matches('`').count() % 2, 0, "{cell}");
    cell.split('`').skip(1).step_by(2).collect()
}

#[test]
fn every_sentence_of_every_page_has_its_row() {
    let pages = pages();
    assert_eq!(pages.len(), 5, "{pages:?}");
    let expected: Vec<_> = pages
        .iter()
        .flat_map(|(page, count)| (1..=*count).map(move |number| format!("{page}-{number:02}")))
        .collect();
    assert!(expected.len() > 100, "{pages:?}");
    let rows = rows();
    let ids: Vec<_> = rows.iter().filter(|row| row.digest.is_some()).collect();
    let ids: Vec<_> = ids.iter().map(|row| row.id.clone()).collect();
    assert_eq!(ids, expected, "left: the rows, right: the first table");
    for row in rows {
        assert!(!row.asked.is_empty(), "{row:?}");
    }
}

#[test]
fn a_sentence_that_is_said_again_is_answered_once() {
    let rows = rows();
    let answers = |id: &str| rows.iter().filter(|row| row.id == id).collect::<Vec<_>>();
    let mut said: BTreeMap<&str, &str> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.digest.is_some()) {
        let first = said.entry(row.digest.as_ref().unwrap()).or_insert(&row.id);
        // The first of them may itself say in other words what stands further up.
        let wanted = answers(first)[0].same_as().unwrap_or(first);
        if *first != row.id {
            assert_eq!(row.same_as(), Some(wanted), "{} is said again", row.id);
        }
    }
    for row in &rows {
        let Some(other) = row.same_as() else { continue };
        assert_eq!(answers(&row.id).len(), 1, "{}", row.id);
        let others = answers(other);
        let answered = others.iter().all(|other| other.same_as().is_none());
        assert!(answered && !others.is_empty(), "{}: {other}", row.id);
        let above = rows.iter().position(|one| one.id == other);
        let here = rows.iter().position(|one| one.id == row.id);
        assert!(above < here, "{} comes before {other}", row.id);
    }
}

#[test]
fn an_answer_is_a_rule_with_its_tests_or_says_why_not() {
    let rules: BTreeSet<_> = rules().into_iter().map(|[id, ..]| id).collect();
    for row in rows() {
        let Row {
            id,
            answer,
            tried,
            missing,
            ..
        } = &row;
        for part in missing.split("; ").filter(|part| !part.is_empty()) {
            let work = part.split_once(": ").map(|(work, _)| work);
            let known = work.is_some_and(|work| LATER.contains(&work));
            assert!(known, "{id}: which work is `{part}`?");
        }
        if row.is_of_rule() {
            assert!(rules.contains(answer), "{id}: no rule is called {answer}");
            let keeps = !format!("{}{}", row.types, row.at_run_time).is_empty();
            assert_eq!(keeps, !tried.is_empty(), "{id} {answer}: kept, and tried");
            assert!(keeps || !missing.is_empty(), "{id} {answer}: not kept");
        } else if answer == ADMINISTRATION {
            assert!(row.cites(), "{id}: what supports it?");
        } else {
            assert!(!row.cites(), "{id}: {answer} cites something");
            assert!(missing.is_empty(), "{id}: {answer} lacks something");
        }
    }
}

#[test]
fn every_rule_stands_as_its_rows_say() {
    let rows = rows();
    let text = read(DOCUMENT);
    let lines = text.lines().filter_map(cells);
    let is_state = |state: &str| ["kept", "in part", "not yet"].contains(&state);
    let said = lines.filter(|cells| cells.len() == 3 && is_state(cells[1]));
    let said: Vec<_> = said.map(|cells| cells.join(" | ")).collect();
    let stands = |[rule, ..]: &[String; 4]| {
        let rows: Vec<_> = rows.iter().filter(|row| row.answer == *rule).collect();
        let state = match () {
            () if rows.iter().all(|row| row.missing.is_empty()) => "kept",
            () if rows.iter().any(|row| row.cites()) => "in part",
            () => "not yet",
        };
        let mut ids: Vec<_> = rows.iter().map(|row| row.id.as_str()).collect();
        ids.dedup();
        assert!(!ids.is_empty(), "no sentence asks for {rule}");
        format!("{rule} | {state} | {}", ids.join(", "))
    };
    let stand: Vec<_> = rules().iter().map(stands).collect();
    assert_eq!(said, stand, "left: the table by rule, right: the rows");
}

#[test]
fn a_rule_is_asked_for_by_the_pages_that_it_is_from() {
    let rows = rows();
    for [rule, _, _, from] in rules() {
        let asks = |row: &&Row| row.answer == rule;
        let ids: BTreeSet<_> = rows.iter().filter(asks).map(|row| &row.id).collect();
        let again = |row: &&Row| {
            row.same_as()
                .is_some_and(|id| ids.iter().any(|one| *one == id))
        };
        let asking = rows.iter().filter(|row| asks(row) || again(row));
        let asking: BTreeSet<_> = asking.map(Row::page).collect();
        let all = from == "all";
        let named = PAGES.iter().filter(|(name, _)| all || from.contains(name));
        for (name, ids) in named {
            let asks = ids.iter().any(|page| asking.contains(page));
            assert!(asks, "{rule} is from {name}, where nothing asks for it");
        }
    }
}

/// Whether a file has a test of that name: a function, or one that a macro makes.
fn has_test(text: &str, name: &str) -> bool {
    let lines = || text.lines().map(str::trim_start);
    let is_function = |name: &str| {
        let heads = [format!("fn {name}("), format!("async fn {name}(")];
        let mut is_marked = false;
        lines().any(|line| {
            let marks = line.starts_with("#[test]") || line.starts_with("#[tokio::test");
            let found = is_marked && heads.iter().any(|head| line.starts_with(head));
            is_marked = marks || is_marked && line.starts_with(['#', '/']);
            found
        })
    };
    let claim = format!("{name}:");
    let is_claimed = || lines().any(|line| line.starts_with(&claim));
    is_function(name) || is_function("$claim") && is_claimed()
}

#[test]
fn every_test_that_is_cited_is_there() {
    let mut seen = 0;
    for Row { id, tried, .. } in rows() {
        let mut file = None;
        for word in cited(&tried) {
            seen += 1;
            if let Some(program) = word.strip_prefix("tests/ui/refused/") {
                let known = files("tests/ui/refused", "rs").contains(&word.to_owned());
                assert!(known, "{id}: no refused program {program}");
            } else if word.contains('/') {
                assert!(root().join(word).is_file(), "{id}: no {word}");
                assert!(
                    tried.contains(&format!("`{word}`: `")),
                    "{id}: which test of {word}?"
                );
                file = Some(word);
            } else {
                let file = file.unwrap_or_else(|| panic!("{id}: where is {word}?"));
                assert!(has_test(&read(file), word), "{id}: no {word} in {file}");
            }
        }
    }
    assert!(seen > 150, "only {seen} tests are cited");
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric() && c != '_')
}

/// Whether a line declares a public item of that name.
fn is_item(line: &str, name: &str) -> bool {
    let kinds = ["struct", "enum", "trait", "type", "fn", "const"];
    match words(line.trim_start()).collect::<Vec<_>>()[..] {
        ["macro_rules", "", declared, ..] => declared == name,
        ["pub", kind, declared, ..] if kinds.contains(&kind) && declared != "fn" => {
            declared == name
        }
        ["pub", .., "fn", declared] => declared == name,
        ["pub", ref rest @ ..] => rest.windows(2).any(|pair| pair == ["fn", name]),
        _ => false,
    }
}

/// Whether a line is a variant, or the row of a macro that makes the item.
fn is_listed(line: &str, name: &str) -> bool {
    let rest = line.trim_start().strip_prefix(name);
    rest.is_some_and(|rest| rest.starts_with([',', '(']) || rest.starts_with(" \""))
}

/// Whether a file of `src/` declares what a path ends with, and its other parts are above it there: as
/// modules, or as types.
fn is_declared(sources: &BTreeMap<String, Vec<String>>, path: &str) -> bool {
    let parts: Vec<_> = path.trim_end_matches('!').split("::").collect();
    let (name, above) = parts.split_last().unwrap();
    sources.iter().any(|(file, lines)| {
        let mut code = lines
            .iter()
            .filter(|line| line.contains(name) && !is_comment(line));
        let modules: Vec<_> = file.trim_end_matches(".rs").split('/').collect();
        let is_above = |part: &&str| {
            let of_type =
                |line: &String| line.starts_with("impl") && words(line).any(|word| word == *part);
            modules.contains(part)
                || lines
                    .iter()
                    .any(|line| is_item(line, part) || of_type(line))
        };
        code.any(|line| is_item(line, name) || !above.is_empty() && is_listed(line, name))
            && above.iter().all(is_above)
    })
}

#[test]
fn every_type_and_file_that_keeps_a_rule_is_there() {
    let sources = production();
    let mut seen = 0;
    for row in rows() {
        for path in cited(&row.types) {
            seen += 1;
            assert!(is_declared(&sources, path), "{}: no {path} in src/", row.id);
        }
        for path in cited(&row.at_run_time) {
            seen += 1;
            assert!(root().join(path).is_file(), "{}: no {path}", row.id);
        }
    }
    assert!(seen > 100, "only {seen} types and files are cited");
}

/// The script's answer about the made-up pages in `tests/house/pages/`, where there is a Python to give it.
fn asked(command: &str) -> Option<Output> {
    let folder = root().join("tests/house/pages");
    let script = root().join("data/requirements.py");
    let output = Command::new("python3")
        .arg(script)
        .arg(command)
        .arg(folder)
        .output();
    output
        .inspect_err(|error| {
            print(&format!(
                "skipped: data/requirements.py, for want of python3: {error}"
            ))
        })
        .ok()
}

#[test]
fn pages_are_split_into_the_same_sentences_in_either_form() {
    let Some(output) = asked("list") else { return };
    let text = String::from_utf8(output.stdout).unwrap();
    let of_page = |page: &str| {
        let lines = text.lines().filter_map(|line| {
            let (id, rest) = line.split_once(' ')?;
            (id.split('-').next() == Some(page)).then(|| rest.split_once(' '))?
        });
        lines.collect::<Vec<_>>()
    };
    let markdown = of_page("iot");
    let sentences: Vec<_> = markdown.iter().map(|(_, sentence)| *sentence).collect();
    let expected = [
        "Harbour follows the model of (shared) piers.",
        "Version 1.2 or later, e.g. Version 1.3, isn't asked for (yet).",
        "\"Moor twice.\"",
        "Then do this:",
        "Use two ropes",
        "Ring the bell.",
        "We ring it at 7.",
        "Night - leave a lamp on.",
        "To learn more, see What is oil? in the guide for keepers",
    ];
    assert_eq!(sentences, expected);
    let copied = of_page("iotweb");
    assert_eq!(copied[..8], markdown[..8]);
    assert_eq!(
        copied[8..],
        [(
            "e2145e75",
            "To learn more, see What is oil? in the guide for keepers."
        )]
    );
    let last = of_page("twinweb");
    let last: Vec<_> = last.iter().map(|(_, sentence)| *sentence).collect();
    assert_eq!(last, ["One.", "Two!", "Three?", "Four"]);
}

#[test]
fn other_pages_are_noticed() {
    let Some(output) = asked("check") else { return };
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    for line in [
        "    Harbour follows the model of (shared) piers.",
        "iot: 9 sentences, and 24 are stated",
        "twinweb: 4 sentences, and 26 are stated",
    ] {
        assert!(
            said.lines().any(|one| one == line),
            "`{line}` is not in:\n{said}"
        );
    }
}
