//! Says of text, names, tags and URLs whether they hold something confidential.
//!
//! `cargo run --release --example scan < lines.jsonl`. Reads JSON lines from standard input:
//! `{"text":…}` is free text, `{"name":…}` a name such as that of a thing, `{"key":…,"value":…}` a
//! tag and `{"url":…}` a URL; other fields are ignored, and of several questions in one line the
//! first refusal is the answer. Writes one JSON line for each, `{"verdict":"accept"}` or
//! `{"verdict":"refuse","rule":…,"kind":…}`. Blank lines are skipped. A line that asks nothing is refused
//! as `unreadable`, with its number on standard error, and the exit status is 1 then. Tags may be spelt
//! `Key` and `Value` as AWS does.

use std::fmt;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Read, Write};
use std::process::ExitCode;

use palisade::{Rule, text};
use serde::de::{Deserialize, Deserializer, Visitor};

#[derive(serde::Deserialize)]
struct Line {
    text: Option<Text>,
    name: Option<Text>,
    #[serde(alias = "Key")]
    key: Option<Text>,
    #[serde(alias = "Value")]
    value: Option<Text>,
    url: Option<Text>,
}

/// Text in which a lone surrogate or an invalid byte stands as U+FFFD.
struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Text;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }
            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Text, E> {
                Ok(Text(String::from_utf8_lossy(bytes).into_owned()))
            }
        }
        json.deserialize_bytes(Bytes)
    }
}

/// The answer to one line, or why there is none.
fn answer(line: &[u8]) -> Result<String, String> {
    // Not the words of the error, which may repeat the value.
    let line: Line = serde_json::from_slice(line).map_err(|error| {
        format!(
            "no JSON object with text in it, at column {}",
            error.column()
        )
    })?;
    let pair = line.key.zip(line.value);
    if line.text.is_none() && line.name.is_none() && pair.is_none() && line.url.is_none() {
        return Err("neither `text`, `name`, `url` nor `key` with `value`".into());
    }
    let text = line.text.and_then(|text| text::find(&text.0));
    let name = || line.name.and_then(|name| text::find_in_name(&name.0));
    let tag = || pair.and_then(|(key, value)| text::find_in_tag(&key.0, &value.0));
    let url = || line.url.and_then(|url| text::find_in_url(&url.0));
    let (rule, kind) = match text.or_else(name).or_else(tag) {
        Some(kind) => (Rule::PublicText, Some(kind)),
        None => (Rule::UrlCredentials, url()),
    };
    Ok(kind.map_or(r#"{"verdict":"accept"}"#.to_owned(), |kind| {
        let (rule, kind) = (rule.id(), kind.name());
        format!(r#"{{"verdict":"refuse","rule":"{rule}","kind":"{kind}"}}"#)
    }))
}

/// Answers every line, and says how many could not be read.
pub(crate) fn scan(
    mut input: BufReader<impl Read>,
    mut output: impl Write,
    mut trouble: impl Write,
) -> io::Result<u64> {
    let (mut line, mut number, mut unreadable) = (Vec::new(), 0_u64, 0);
    while input.read_until(b'\n', &mut line)? > 0 {
        number += 1;
        let asked = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&line);
        if !asked.trim_ascii().is_empty() {
            let answer = answer(asked.trim_ascii()).or_else(|error| {
                unreadable += 1;
                writeln!(trouble, "error: line {number}: {error}")?;
                io::Result::Ok(UNREADABLE.to_owned())
            })?;
            writeln!(output, "{answer}")?;
        }
        line.clear();
        // A program that waits for an answer before it asks on gets one.
        if input.buffer().is_empty() {
            output.flush()?;
        }
        if number.is_multiple_of(10_000) && io::stderr().is_terminal() {
            eprint!("\r{number} lines");
        }
    }
    Ok(unreadable)
}

const UNREADABLE: &str = r#"{"verdict":"refuse","rule":"PublicText","kind":"unreadable"}"#;

fn main() -> ExitCode {
    let input = BufReader::with_capacity(1 << 16, io::stdin());
    // What was answered before an error is written when this is dropped.
    let output = BufWriter::with_capacity(1 << 16, io::stdout());
    match scan(input, output, io::stderr()) {
        Ok(0) => ExitCode::SUCCESS,
        // The reader of the answers has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
        Ok(_) => ExitCode::FAILURE,
    }
}
