//! `examples/scan.rs`: what it answers, line for line.

use std::io::BufReader;

#[expect(dead_code, reason = "the tests call what its `main` calls")]
#[path = "../../examples/scan.rs"]
mod program;

const ACCEPT: &str = r#"{"verdict":"accept"}"#;
const EMAIL: &str = r#"{"verdict":"refuse","rule":"PublicText","kind":"email"}"#;

/// The answers, and the error if it stopped.
fn scan(lines: &[u8]) -> (Vec<String>, Option<String>) {
    let mut answers = Vec::new();
    let result = program::scan(BufReader::new(lines), &mut answers);
    let answers = String::from_utf8(answers).unwrap();
    let answers = answers.lines().map(str::to_owned).collect();
    (answers, result.err().map(|error| error.to_string()))
}

#[test]
fn each_line_gets_one_answer() {
    for (line, answer) in [
        (r#"{"text":"reports of 2024"}"#, ACCEPT),
        (r#"{"text":"ask jane@example.com"}"#, EMAIL),
        (r#"{"name":"sensor-17"}"#, ACCEPT),
        (r#"{"name":"jane@example.com"}"#, EMAIL),
        (r#"{"key":"stage","value":"prod"}"#, ACCEPT),
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
        let (answers, error) = scan(line.as_bytes());
        assert_eq!(answers, [answer], "{line}");
        assert_eq!(error, None, "{line}");
    }
}

#[test]
fn blank_lines_and_the_last_line_end_are_no_questions() {
    let (answers, error) = scan(b"\n{\"text\":\"a\"}\r\n  \n{\"text\":\"jane@example.com\"}");
    assert_eq!(answers, [ACCEPT, EMAIL]);
    assert_eq!(error, None);
}

#[test]
fn bytes_that_are_no_utf_8_do_not_hide_what_stands_beside_them() {
    assert_eq!(scan(b"{\"text\":\"\xff jane@example.com\"}").0, [EMAIL]);
}

#[test]
fn a_line_that_asks_nothing_stops_it_without_being_repeated() {
    for (line, why) in [
        (
            r#"{"key":"alone"}"#,
            "line 2: neither `text`, `name`, `url` nor `key` with `value`",
        ),
        (
            r#"{"text":17}"#,
            "line 2: no JSON object with text in it, at column 10",
        ),
        (
            r#""hunter2""#,
            "line 2: no JSON object with text in it, at column 9",
        ),
        ("{", "line 2: no JSON object with text in it, at column 1"),
    ] {
        let lines = format!("{{\"text\":\"jane@example.com\"}}\n{line}\n{{\"text\":\"a\"}}\n");
        let (answers, error) = scan(lines.as_bytes());
        assert_eq!(answers, [EMAIL], "{line}");
        assert_eq!(error.as_deref(), Some(why), "{line}");
    }
}

#[test]
fn a_credential_in_a_url_is_of_the_rule_about_urls() {
    let (answers, _) = scan(br#"{"url":"https://jane:secret1@example.com/"}"#);
    let refusal = r#"{"verdict":"refuse","rule":"UrlCredentials","kind":"url_userinfo"}"#;
    assert_eq!(answers, [refusal]);
}
