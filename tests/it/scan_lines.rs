//! `examples/scan.rs`: what it answers, line for line.

use std::io::BufReader;

#[expect(dead_code, reason = "the tests call what its `main` calls")]
#[path = "../../examples/scan.rs"]
mod program;

const ACCEPT: &str = r#"{"verdict":"accept"}"#;
const EMAIL: &str = r#"{"verdict":"refuse","rule":"PublicText","kind":"email"}"#;

const UNREADABLE: &str = r#"{"verdict":"refuse","rule":"PublicText","kind":"unreadable"}"#;

/// The answers, and what is said of lines that could not be read.
fn scan(lines: &[u8]) -> (Vec<String>, String) {
    let (mut answers, mut trouble) = (Vec::new(), Vec::new());
    let unreadable = program::scan(BufReader::new(lines), &mut answers, &mut trouble).unwrap();
    let answers = String::from_utf8(answers).unwrap();
    let answers = answers.lines().map(str::to_owned).collect();
    let trouble = String::from_utf8(trouble).unwrap();
    assert_eq!(trouble.lines().count() as u64, unreadable);
    (answers, trouble)
}

#[test]
fn each_line_gets_one_answer() {
    for (line, answer) in [
        (r#"{"text":"reports of 2024"}"#, ACCEPT),
        (r#"{"text":"ask jane@example.com"}"#, EMAIL),
        (r#"{"name":"sensor-17"}"#, ACCEPT),
        (r#"{"name":"jane@example.com"}"#, EMAIL),
        (r#"{"key":"stage","value":"prod"}"#, ACCEPT),
        (r#"{"Key":"owner","Value":"jane@example.com"}"#, EMAIL),
        (r#"{"url":"https://example.com/"}"#, ACCEPT),
        (
            r#"{"text":"","kind":"x","of":[1],"deep":{"url":null}}"#,
            ACCEPT,
        ),
        (r#"{"text":"jane@example.com","value":"not a tag"}"#, EMAIL),
        (r#"{"text":"a","name":"jane@example.com"}"#, EMAIL),
        (
            r#"{"text":"a lone surrogate \ud800 is no reason to stop"}"#,
            ACCEPT,
        ),
        (r#"{"text":"\ud800 jane\u0040example.com"}"#, EMAIL),
    ] {
        let (answers, trouble) = scan(line.as_bytes());
        assert_eq!((answers, trouble), (vec![answer.to_owned()], String::new()));
    }
}

#[test]
fn blank_lines_and_the_last_line_end_are_no_questions() {
    let lines = "\u{feff}{\"text\":\"a\"}\r\n  \n\n{\"text\":\"jane@example.com\"}";
    let (answers, trouble) = scan(lines.as_bytes());
    assert_eq!(
        (answers.as_slice(), trouble.as_str()),
        ([ACCEPT, EMAIL].map(str::to_owned).as_slice(), "")
    );
}

#[test]
fn bytes_that_are_no_utf_8_do_not_hide_what_stands_beside_them() {
    assert_eq!(scan(b"{\"text\":\"\xff jane@example.com\"}").0, [EMAIL]);
}

#[test]
fn a_line_that_asks_nothing_is_refused_without_being_repeated() {
    for (line, why) in [
        (
            r#"{"key":"alone"}"#,
            "error: line 2: neither `text`, `name`, `url` nor `key` with `value`",
        ),
        (
            r#"{"text":17}"#,
            "error: line 2: no JSON object with text in it, at column 10",
        ),
        (
            r#""hunter2""#,
            "error: line 2: no JSON object with text in it, at column 9",
        ),
        (
            "{",
            "error: line 2: no JSON object with text in it, at column 1",
        ),
    ] {
        let lines = format!("{{\"text\":\"jane@example.com\"}}\n{line}\n{{\"text\":\"a\"}}\n");
        let (answers, trouble) = scan(lines.as_bytes());
        assert_eq!(answers, [EMAIL, UNREADABLE, ACCEPT], "{line}");
        assert_eq!(trouble, format!("{why}\n"), "{line}");
    }
}

#[test]
fn a_credential_in_a_url_is_of_the_rule_about_urls() {
    let (answers, _) = scan(br#"{"url":"https://jane:secret1@example.com/"}"#);
    let refusal = r#"{"verdict":"refuse","rule":"UrlCredentials","kind":"url_userinfo"}"#;
    assert_eq!(answers, [refusal]);
}
