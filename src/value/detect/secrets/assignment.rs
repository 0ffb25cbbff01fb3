//! The value that a keyword is given, in prose, in configuration and in code.

use super::super::bytes::{at, has_at, part, run_end};
use super::shape::LONGEST;

/// How a value is tied to its keyword.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Link {
    /// By `=`, in any of the ways of writing it.
    Assigned,
    /// By a colon.
    Colon,
    /// By a comma, as in a list of arguments.
    Comma,
    /// By a verb.
    Is,
    /// By a space, or by nothing but a bracket.
    Space,
}

/// A value and its tie.
#[derive(Clone, Copy)]
pub(super) struct Given {
    pub(super) link: Link,
    pub(super) is_quoted: bool,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Given {
    pub(super) const fn value(self, text: &[u8]) -> &[u8] {
        part(text, self.start, self.end)
    }

    /// Whether it is tied as closely as in a program or a file of settings.
    pub(super) const fn is_firm(self) -> bool {
        match self.link {
            Link::Assigned | Link::Colon => true,
            Link::Comma => self.is_quoted,
            Link::Is | Link::Space => false,
        }
    }
}

/// The value behind an identifier that ends at a place.
pub(super) const fn behind(text: &[u8], from: usize) -> Option<Given> {
    let mut i = closed(text, from);
    let gap = i;
    i = blank_end(text, i);
    if at(text, i) == b'(' && i > gap {
        i = remark_end(text, i);
    }
    i = typed(text, i);
    if let Some((link, end)) = operator(text, i) {
        // `"key": "password", "value": "…"` and `name="password" value="…"`.
        let next = opened(text, end);
        if has_at(text, next, b"value") {
            let behind = blank_end(text, closed(text, next + 5));
            if let Some((link, end)) = operator(text, behind) {
                return given(text, end, link);
            }
        }
        return given(text, end, link);
    }
    if i == gap {
        return None;
    }
    if has_at(text, i, b"value=") {
        return given(text, i + 6, Link::Assigned);
    }
    if let Some(end) = verbs(text, i) {
        return given(text, end, Link::Is);
    }
    // `password of the admin: …`: up to four words before the operator.
    let (mut words, mut word) = (0, i);
    while words < 4 && at(text, word).is_ascii_alphabetic() {
        let end = run_end(text, word);
        let next = blank_end(text, end);
        if let Some((link, end)) = operator(text, end)
            && matches!(link, Link::Assigned | Link::Colon)
        {
            return given(text, end, Link::Is);
        }
        if let Some(end) = verbs(text, next) {
            return given(text, end, Link::Is);
        }
        if next == end || next - end > 2 {
            break;
        }
        word = next;
        words += 1;
    }
    given(text, i, Link::Space)
}

/// What stands before a comparison or verb that leads to the identifier that begins at a place,
/// as in `"…" == password`.
pub(super) const fn ahead(text: &[u8], until: usize) -> Option<Given> {
    // The identifier may have begun before its keyword.
    let mut i = until;
    while i > 0 && until - i < 40 && is_of_name(at(text, i - 1)) {
        i -= 1;
    }
    let name = i;
    i = back_over_blanks(text, i);
    let (mut equals, operator) = (0, i);
    while i > 0 && operator - i < 3 && matches!(at(text, i - 1), b'=' | b'!') {
        equals += (at(text, i - 1) == b'=') as usize;
        i -= 1;
    }
    let is_compared = equals > 0 && operator - i >= 2;
    if !is_compared {
        i = match before_words(text, operator) {
            Some(verb) if operator < name || name < until => verb,
            Some(verb) => verb,
            None => return None,
        };
    }
    let end = back_over_blanks(text, i);
    if end == 0 {
        return None;
    }
    let last = at(text, end - 1);
    let is_quoted = matches!(last, b'"' | b'\'' | b'`');
    let end = if is_quoted { end - 1 } else { end };
    let mut start = end;
    while start > 0 && end - start < 128 {
        let byte = at(text, start - 1);
        if is_quoted && byte == last || !is_quoted && byte.is_ascii_whitespace() {
            break;
        }
        start -= 1;
    }
    let link = if is_compared {
        Link::Assigned
    } else {
        Link::Is
    };
    Some(Given {
        link,
        is_quoted,
        start,
        end,
    })
}

/// Where `is the`, `is my` and the like begin that end at a place.
const fn before_words(text: &[u8], until: usize) -> Option<usize> {
    const PHRASES: &[&[u8]] = &[
        b"is the",
        b"is my",
        b"is our",
        b"is your",
        b"is his",
        b"is her",
        b"is their",
        b"is a",
        b"ist das",
        b"ist mein",
        b"es la",
        b"est le",
        b"as the",
        b"as my",
        b"as",
    ];
    let mut i = 0;
    while i < PHRASES.len() {
        #[expect(clippy::indexing_slicing, reason = "below the length")]
        let phrase = PHRASES[i];
        if until > phrase.len() + 1
            && at(text, until - phrase.len() - 1) == b' '
            && has_at(text, until - phrase.len(), phrase)
        {
            return Some(until - phrase.len());
        }
        i += 1;
    }
    None
}

const fn back_over_blanks(text: &[u8], from: usize) -> usize {
    let mut i = from;
    while i > 0 && from - i < 4 && at(text, i - 1) == b' ' {
        i -= 1;
    }
    i
}

/// Beyond the quotes and brackets that close an identifier.
const fn closed(text: &[u8], from: usize) -> usize {
    let mut i = from;
    while i < from + 4
        && matches!(
            at(text, i),
            b'"' | b'\'' | b'`' | b']' | b')' | b'*' | b'\\' | b'}'
        )
    {
        i += 1;
    }
    if at(text, i) == b'[' {
        let mut end = i + 1;
        while at(text, end).is_ascii_digit() && end < i + 8 {
            end += 1;
        }
        if at(text, end) == b']' {
            return end + 1;
        }
    }
    i
}

/// Beyond a remark in brackets, if a colon or the like follows it.
const fn remark_end(text: &[u8], from: usize) -> usize {
    let mut i = from + 1;
    while i < from + 32 && matches!(at(text, i), b' ' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z') {
        i += 1;
    }
    if at(text, i) == b')' && operator(text, i + 1).is_some() {
        i + 1
    } else {
        from
    }
}

/// Beyond the type of a variable, as in `secret: string = ` and `secret string = `.
const fn typed(text: &[u8], from: usize) -> usize {
    let mut i = from;
    if at(text, i) == b':' {
        i = blank_end(text, i + 1);
    }
    if at(text, i) == b'&' {
        i += 1;
    }
    if has_at(text, i, b"str") || has_at(text, i, b"char") || has_at(text, i, b"final") {
        let end = blank_end(text, run_end(text, i));
        if at(text, end) == b'=' {
            return end;
        }
    }
    from
}

/// What ties a value to what stands before a place, and where that ends.
const fn operator(text: &[u8], from: usize) -> Option<(Link, usize)> {
    let mut i = blank_end(text, from);
    let first = i;
    let (mut equals, mut colons) = (0, 0);
    while i < first + 4
        && matches!(
            at(text, i),
            b'=' | b':' | b'!' | b'?' | b'+' | b'.' | b'-' | b'>' | b'|' | b'~'
        )
    {
        let byte = at(text, i);
        // The value itself may begin with `!`, `-` or `.`.
        if (equals > 0 || colons > 0) && !matches!(byte, b'=' | b'>' | b':') {
            break;
        }
        equals += matches!(byte, b'=' | b'>') as usize;
        colons += (byte == b':') as usize;
        i += 1;
    }
    if equals > 0 {
        return Some((Link::Assigned, i));
    }
    if colons == 1 {
        return Some((Link::Colon, i));
    }
    match at(text, first) {
        b'|' if at(text, first + 1) == b'|' => Some((Link::Assigned, first + 2)),
        b',' => Some((Link::Comma, first + 1)),
        b'|' | b';' => Some((Link::Is, first + 1)),
        b'<' if at(text, first + 1) == b'-' => Some((Link::Assigned, first + 2)),
        b'(' if matches!(at(text, first + 1), b'"' | b'\'' | b'`') => {
            Some((Link::Assigned, first + 1))
        }
        b'.' if has_at(text, first, b".assign(") || has_at(text, first, b".equals(") => {
            Some((Link::Assigned, first + 8))
        }
        _ => None,
    }
}

/// Where the verbs end that stand at a place, one behind the other: `was changed to`.
const fn verbs(text: &[u8], from: usize) -> Option<usize> {
    let mut best = verb(text, from);
    let mut more = 0;
    while more < 2
        && let Some(end) = best
        && let Some(next) = verb(text, end)
    {
        best = Some(next);
        more += 1;
    }
    best
}

/// Where a verb ends that stands at a place, or a word in its stead.
const fn verb(text: &[u8], from: usize) -> Option<usize> {
    const VERBS: &[&[u8]] = &[
        b"is ",
        b"was ",
        b"ist ",
        b"lautet ",
        b"es ",
        b"est ",
        b"to ",
        b"equals ",
        b"now ",
        b"auf ",
        b"-> ",
        b"- ",
        b"is: ",
        b"is now ",
        b"is set to ",
        b"set to ",
        b"changed to ",
        b"zu ",
        b"e ",
        b"er ",
        b"on ",
        b"jest ",
        b"til ",
    ];
    let mut best = None;
    let mut i = 0;
    while i < VERBS.len() {
        #[expect(clippy::indexing_slicing, reason = "below the length")]
        let verb = VERBS[i];
        if has_at(text, from, verb) {
            best = Some(from + verb.len());
        }
        i += 1;
    }
    best
}

/// The value at a place, behind an opening quote or not.
const fn given(text: &[u8], from: usize, link: Link) -> Option<Given> {
    let mut i = from;
    while i < from + 24 && at(text, i).is_ascii_whitespace() {
        i += 1;
    }
    // C# and Objective-C write `@"…"`, Python `f"…"` and `b"…"`; JSON in JSON escapes quotes.
    if matches!(at(text, i), b'@' | b'b' | b'r' | b'u' | b'\\') && is_quote(at(text, i + 1)) {
        i += 1;
    }
    if matches!(at(text, i), b'[' | b'(') && is_quote(at(text, i + 1)) {
        i += 1;
    }
    let quote = at(text, i);
    if is_quote(quote) {
        let start = i + 1;
        let mut end = start;
        while end < text.len() && end - start < LONGEST && at(text, end) != quote {
            end += 1;
        }
        if at(text, end) == quote {
            let end = if at(text, end - 1) == b'\\' {
                end - 1
            } else {
                end
            };
            return Some(Given {
                link,
                is_quoted: true,
                start,
                end,
            });
        }
        i = start;
    }
    let start = i;
    let mut end = start;
    while end < text.len() && end - start < LONGEST && !ends(text, end) {
        end += 1;
    }
    if end == start {
        return None;
    }
    Some(Given {
        link,
        is_quoted: false,
        start,
        end,
    })
}

/// Whether a value without quotes ends at a place.
const fn ends(text: &[u8], place: usize) -> bool {
    match at(text, place) {
        b'"' | b'\'' | b'`' => true,
        b',' | b';' => {
            let next = at(text, place + 1);
            next == 0 || next.is_ascii_whitespace() || at(text, place) == b';'
        }
        b'\\' => matches!(at(text, place + 1), b'n' | b'r' | b't' | b'"'),
        byte => byte.is_ascii_whitespace(),
    }
}

/// Beyond an opening quote and what stands before it.
const fn opened(text: &[u8], from: usize) -> usize {
    let mut i = from;
    while i < from + 6 && matches!(at(text, i), b' ' | b'"' | b'\'' | b'\\' | b'{' | b'\n') {
        i += 1;
    }
    i
}

const fn blank_end(text: &[u8], from: usize) -> usize {
    let mut i = from;
    while i < from + 8 && matches!(at(text, i), b' ' | b'\t') {
        i += 1;
    }
    i
}

const fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}

const fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'$')
}
