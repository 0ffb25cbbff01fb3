//! The parts of a URL, as the WHATWG URL standard parses it without a base.

use super::super::bytes::{at, part};
use super::host::{self, Host};

/// A stretch of the parsed text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Span {
    const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    pub(super) const fn of(self, text: &[u8]) -> &[u8] {
        part(text, self.start, self.end)
    }

    pub(super) const fn is_empty(self) -> bool {
        self.start >= self.end
    }
}

/// Where the parts of a URL stand as they are written: nothing is decoded, and dots in the path are
/// left. Places only, so that printing them prints nothing of the URL.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parts {
    pub(super) scheme: Span,
    pub(super) username: Span,
    pub(super) password: Span,
    pub(super) host: Host,
    pub(super) hostname: Span,
    /// The port, where it is not the scheme's own.
    pub(super) port: Option<u16>,
    /// Where path, query and fragment begin.
    pub(super) path: usize,
}

/// What the standard says of a text.
#[derive(Clone, Copy, Debug)]
pub(super) enum Answer {
    Url(Parts),
    /// Only a table of international names can tell whether the host is one.
    Undecided(Parts),
    Fails,
}

/// How a scheme is parsed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scheme {
    File,
    /// One of those that the standard calls special, with its own port.
    Special(u16),
    Other,
    /// One of the others without an authority.
    Opaque,
}

const fn scheme(name: &[u8]) -> Scheme {
    macro_rules! is {
        ($lower:literal) => {
            name.eq_ignore_ascii_case($lower)
        };
    }
    match name.len() {
        2 if is!(b"ws") => Scheme::Special(80),
        3 if is!(b"wss") => Scheme::Special(443),
        3 if is!(b"ftp") => Scheme::Special(21),
        4 if is!(b"http") => Scheme::Special(80),
        4 if is!(b"file") => Scheme::File,
        5 if is!(b"https") => Scheme::Special(443),
        _ => Scheme::Other,
    }
}

/// Parses a [cleaned](super::encoding::clean) URL. One that begins with two slashes is taken for one of the web
/// without its scheme.
pub(super) const fn parse(text: &[u8]) -> Answer {
    match begin(text) {
        None => Answer::Fails,
        Some((name, place, Scheme::File)) => file(text, name, place),
        Some((name, place, Scheme::Opaque)) => Answer::Url(without_authority(name, place)),
        Some((name, place, scheme)) => authority(text, name, place, scheme),
    }
}

/// The scheme, and where what follows it begins: the authority, if there is one.
const fn begin(text: &[u8]) -> Option<(Span, usize, Scheme)> {
    if is_slash(at(text, 0), true) && is_slash(at(text, 1), true) {
        return Some((Span::new(0, 0), 2, Scheme::Special(0)));
    }
    if !at(text, 0).is_ascii_alphabetic() {
        return None;
    }
    let mut colon = 1;
    while matches!(at(text, colon), b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'+' | b'-' | b'.') {
        colon += 1;
    }
    if at(text, colon) != b':' {
        return None;
    }
    let name = Span::new(0, colon);
    let mut place = colon + 1;
    match scheme(name.of(text)) {
        Scheme::Special(port) => {
            while is_slash(at(text, place), true) {
                place += 1;
            }
            Some((name, place, Scheme::Special(port)))
        }
        Scheme::Other if at(text, place) == b'/' && at(text, place + 1) == b'/' => {
            Some((name, place + 2, Scheme::Other))
        }
        Scheme::Other => Some((name, place, Scheme::Opaque)),
        scheme => Some((name, place, scheme)),
    }
}

const fn is_slash(byte: u8, special: bool) -> bool {
    byte == b'/' || special && byte == b'\\'
}

/// Where the path, the query or the fragment begins.
const fn authority_end(text: &[u8], start: usize, special: bool) -> usize {
    let mut end = start;
    while end < text.len()
        && !is_slash(at(text, end), special)
        && !matches!(at(text, end), b'?' | b'#')
    {
        end += 1;
    }
    end
}

const fn authority(text: &[u8], name: Span, start: usize, scheme: Scheme) -> Answer {
    let special = !matches!(scheme, Scheme::Other);
    // User name and password reach to the last `@`.
    let (mut end, mut host, mut plain) = (start, start, true);
    let mut rest = part(text, start, text.len());
    while let [byte, tail @ ..] = rest {
        end += 1;
        match *byte {
            b'/' | b'?' | b'#' => break,
            b'\\' if special => break,
            b'@' => (host, plain) = (end, true),
            b':' | b'[' => plain = false,
            _ => {}
        }
        rest = tail;
    }
    if !rest.is_empty() {
        end -= 1;
    }
    let mut parts = without_authority(name, end);
    if host > start {
        let info = Span::new(start, host - 1);
        let mut colon = start;
        while colon < info.end && at(text, colon) != b':' {
            colon += 1;
        }
        parts.username = Span::new(start, colon);
        let password = if colon < info.end { colon + 1 } else { colon };
        parts.password = Span::new(password, info.end);
    }
    let mut colon = if plain { end } else { host };
    let mut bracketed = false;
    while colon < end && (bracketed || at(text, colon) != b':') {
        match at(text, colon) {
            b'[' => bracketed = true,
            b']' => bracketed = false,
            _ => {}
        }
        colon += 1;
    }
    parts.hostname = Span::new(host, colon);
    if host == colon && (special || host > start || colon < end) {
        return Answer::Fails;
    }
    if colon < end {
        parts.port = match port(text, colon + 1, end) {
            Port::Written(number) => match scheme {
                Scheme::Special(own) if own == number => None,
                _ => Some(number),
            },
            Port::Empty => None,
            Port::Wrong => return Answer::Fails,
        };
    }
    with_host(text, parts, special)
}

const fn with_host(text: &[u8], mut parts: Parts, special: bool) -> Answer {
    let Span { start, end } = parts.hostname;
    match host::parse(text, start, end, special) {
        None => Answer::Fails,
        Some(Host::Undecided) => {
            parts.host = Host::Undecided;
            Answer::Undecided(parts)
        }
        Some(host) => {
            parts.host = host;
            Answer::Url(parts)
        }
    }
}

enum Port {
    Written(u16),
    Empty,
    Wrong,
}

const fn port(text: &[u8], start: usize, end: usize) -> Port {
    let mut number: u32 = 0;
    let mut i = start;
    while i < end {
        if !at(text, i).is_ascii_digit() {
            return Port::Wrong;
        }
        number = number * 10 + (at(text, i) - b'0') as u32;
        if number > u16::MAX as u32 {
            return Port::Wrong;
        }
        i += 1;
    }
    if start == end {
        Port::Empty
    } else {
        Port::Written(number as u16)
    }
}

const fn file(text: &[u8], name: Span, start: usize) -> Answer {
    if !is_slash(at(text, start), true) || !is_slash(at(text, start + 1), true) {
        return Answer::Url(without_authority(name, start));
    }
    let start = start + 2;
    let end = authority_end(text, start, true);
    let drive = end == start + 2
        && at(text, start).is_ascii_alphabetic()
        && matches!(at(text, start + 1), b':' | b'|');
    if drive || start == end {
        return Answer::Url(without_authority(name, if drive { start } else { end }));
    }
    let mut parts = without_authority(name, end);
    parts.hostname = Span::new(start, end);
    with_host(text, parts, true)
}

/// The parts of a URL whose path begins at a place, and which has nothing before it but a scheme.
const fn without_authority(scheme: Span, path: usize) -> Parts {
    let none = Span::new(path, path);
    Parts {
        scheme,
        username: none,
        password: none,
        host: Host::None,
        hostname: none,
        port: None,
        path,
    }
}
