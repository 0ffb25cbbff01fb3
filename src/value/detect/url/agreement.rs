//! The parser against the `url` crate, over the test cases of web-platform-tests.

use std::net::{Ipv4Addr, Ipv6Addr};

use ::url::Url;

use super::encoding::clean;
use super::host::Host;
use super::parse::{Answer, Parts, Span, parse};

/// Inputs as JSON strings, one on a line; see the notice beside them.
const INPUTS: &str = include_str!("../../../../tests/data/wpt-urls.txt");

#[test]
fn both_parsers_agree_over_the_cases_of_web_platform_tests() {
    let (mut urls, mut failures, mut undecided) = (0, 0, 0);
    for line in INPUTS.lines().filter(|line| line.starts_with('"')) {
        let input: String = serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"));
        // Two slashes are no URL without a base; ours goes on with them.
        let relative = input
            .trim_start_matches(|c| c <= ' ')
            .starts_with(['/', '\\']);
        let mut room = vec![0; input.len()];
        let length = clean(input.as_bytes(), &mut room).length;
        let text = &room.split_at(length).0;
        match (parse(text), expected(&input)) {
            (Answer::Url(parts), Some(url)) => {
                agree(text, parts, &url);
                urls += 1;
            }
            // The parts around an international host are known all the same.
            (Answer::Undecided(parts), url) => {
                undecided += 1;
                if let Some(url) = url {
                    agree(text, parts, &url);
                }
            }
            (Answer::Fails, None) => failures += 1,
            (_, None) if relative => {}
            (ours, theirs) => panic!("{line}: {ours:?}, not {theirs:?}"),
        }
    }
    assert_eq!((urls, failures, undecided), (406, 336, 39));
}

#[expect(clippy::disallowed_methods, reason = "what is compared with")]
fn expected(input: &str) -> Option<Url> {
    Url::parse(input).ok()
}

/// Compares scheme, user name, password, host, port, path, query and fragment, each in the normal
/// form of the standard, into which the test brings the parser's raw parts.
fn agree(text: &[u8], parts: Parts, url: &Url) {
    let raw = |span: Span| String::from_utf8_lossy(span.of(text)).into_owned();
    let special = matches!(
        url.scheme(),
        "http" | "https" | "ws" | "wss" | "ftp" | "file"
    );
    let context = String::from_utf8_lossy(text).into_owned();
    assert_eq!(
        raw(parts.scheme).to_ascii_lowercase(),
        url.scheme(),
        "{context}"
    );
    assert_eq!(
        encoded(&raw(parts.username), USERINFO),
        url.username(),
        "{context}"
    );
    assert_eq!(
        encoded(&raw(parts.password), USERINFO),
        url.password().unwrap_or(""),
        "{context}"
    );
    let hostname = raw(parts.hostname);
    match (parts.host, url.host()) {
        (Host::Undecided, _) | (Host::None, None) => {}
        (Host::Ipv4(ours), Some(::url::Host::Ipv4(theirs))) => {
            assert_eq!(Ipv4Addr::from(ours), theirs, "{context}");
        }
        (Host::Ipv6(ours), Some(::url::Host::Ipv6(theirs))) => {
            assert_eq!(Ipv6Addr::from(ours), theirs, "{context}");
        }
        (Host::Name, Some(::url::Host::Domain(theirs))) if special => {
            let ours = decoded(&hostname).to_ascii_lowercase();
            assert_eq!(ours, theirs, "{context}");
        }
        (Host::Name, Some(::url::Host::Domain(theirs))) => {
            assert_eq!(encoded(&hostname, ""), theirs, "{context}");
        }
        // In files' URLs the crate leaves out this machine, and any host before a drive letter.
        (_, None) if url.scheme() == "file" => {
            assert!(hostname.eq_ignore_ascii_case("localhost") || url.path().starts_with("/C:"));
        }
        (ours, theirs) => panic!("{context}: {ours:?}, not {theirs:?}"),
    }
    assert_eq!(parts.port, url.port(), "{context}");
    let rest = raw(Span {
        start: parts.path,
        end: text.len(),
    });
    let (rest, fragment) = split(&rest, '#');
    let (path, query) = split(rest, '?');
    let path = if url.cannot_be_a_base() {
        encoded(path, "")
    } else {
        normal_path(path, special)
    };
    // Drive letters of Windows have rules of their own, which matter to no credential.
    if url.scheme() != "file" {
        assert_eq!(path, url.path(), "{context}");
    }
    let set = if special { " \"#<>'" } else { " \"#<>" };
    let query = query.map(|query| encoded(query, set));
    assert_eq!(query.as_deref(), url.query(), "{context}");
    let fragment = fragment.map(|fragment| encoded(fragment, " \"<>`"));
    assert_eq!(fragment.as_deref(), url.fragment(), "{context}");
}

fn split(text: &str, at: char) -> (&str, Option<&str>) {
    match text.split_once(at) {
        Some((before, behind)) => (before, Some(behind)),
        None => (text, None),
    }
}

const USERINFO: &str = " \"#<>?^`{}/:;=@[\\]|";
const PATH: &str = " \"#<>?`{}";

/// Percent-encodes controls, what is not ASCII, and a set of characters.
fn encoded(text: &str, set: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_control() || !c.is_ascii() || set.contains(c) {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                out += &format!("%{byte:02X}");
            }
        } else {
            out.push(c);
        }
    }
    out
}

fn decoded(text: &str) -> String {
    let (mut out, mut place) = (Vec::new(), 0);
    while place < text.len() {
        let (byte, next) = super::encoding::decoded(text.as_bytes(), place, text.len());
        out.push(byte);
        place = next;
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// A path without its segments of dots.
fn normal_path(path: &str, special: bool) -> String {
    let path = if special {
        path.replace('\\', "/")
    } else {
        path.to_owned()
    };
    if path.is_empty() {
        return if special { "/" } else { "" }.to_owned();
    }
    let mut segments: Vec<String> = Vec::new();
    let mut rest = path
        .strip_prefix('/')
        .unwrap_or(&path)
        .split('/')
        .peekable();
    while let Some(segment) = rest.next() {
        let last = rest.peek().is_none();
        match segment.to_ascii_lowercase().replace("%2e", ".").as_str() {
            ".." => {
                segments.pop();
                if last {
                    segments.push(String::new());
                }
            }
            "." if last => segments.push(String::new()),
            "." => {}
            _ => segments.push(encoded(segment, PATH)),
        }
    }
    format!("/{}", segments.join("/"))
}
