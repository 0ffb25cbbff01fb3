//! The value that a keyword is given, in prose, in configuration and in code.

use super::super::bytes::{at, has_at, part, run_end};
use super::super::packed::{Words, packed, words};
use super::link::{blank_end, operator, verbs};
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

/// Whether an operator or verb stands behind a word, as in `password admin: …`.
const fn ends_in_tie(text: &[u8], end: usize) -> bool {
    if at(text, end) == b' ' && at(text, end + 1).is_ascii_alphabetic() {
        return verbs(text, end + 1).is_some();
    }
    operator(text, end).is_some()
}

/// Whether a sentence goes on at a place with a word that is no value, as in `token bucket`. Asked
/// first, because it spares most keywords of a text the rest.
#[expect(
    clippy::indexing_slicing,
    reason = "places are compared with the length first"
)]
const fn goes_on_in_words(text: &[u8], from: usize) -> bool {
    let (length, start) = (text.len(), from + 1);
    if start >= length || text[from] != b' ' {
        return false;
    }
    let mut end = start;
    while end < length && matches!(text[end], b'a'..=b'z') {
        end += 1;
    }
    end > start
        && (end == length
            || text[end] == b' '
                && end + 1 < length
                && matches!(text[end + 1], b'a'..=b'z' | b'A'..=b'Z')
            || matches!(text[end], b'.' | b',' | b';')
                && (end + 1 == length || text[end + 1] == b' '))
        && verbs(text, start).is_none()
}

/// The value behind an identifier that ends at a place.
pub(super) const fn behind(text: &[u8], from: usize) -> Option<Given> {
    if goes_on_in_words(text, from) {
        return behind_words(text, from + 1);
    }
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
    match behind_words(text, i) {
        None => given(text, i, Link::Space),
        found => found,
    }
}

const LONGEST_LEAD: usize = 6;
/// Words that lead from a keyword to what it is given.
static LEADS: Words = words![
    b"of" b"for" b"in" b"on" b"at" b"to" b"by" b"from" b"with" b"and" b"the" b"this" b"that" b"which"
    b"used" b"set" b"now" b"here" b"should" b"will" b"has" b"value" b"string" b"text" b"field"
    b"below" b"above" b"as" b"a" b"an" b"my" b"our" b"your" b"von" b"fur" b"der" b"des" b"de" b"del" b"du"
    b"la" b"le" b"el" b"para" b"pour" b"do" b"da" b"di"
];

/// What is given behind a few words more, as in `password of the admin: …`.
const fn behind_words(text: &[u8], from: usize) -> Option<Given> {
    // A fingerprint, which is public.
    if matches!(at(text, from), b's' | b'S' | b'm' | b'M')
        && (has_at(text, from, b"sha256:") || has_at(text, from, b"md5:"))
    {
        return None;
    }
    let (mut words, mut word) = (0, from);
    while words < 4 && at(text, word).is_ascii_alphabetic() {
        let end = run_end(text, word);
        if words == 0
            && (end - word > LONGEST_LEAD || !LEADS.has(packed(text, word, end)))
            && !ends_in_tie(text, end)
        {
            return None;
        }
        let next = if at(text, end) == b' ' { end + 1 } else { end };
        // Before a letter there is no operator.
        if at(text, next).is_ascii_alphabetic() {
            if let Some(end) = verbs(text, next) {
                return given(text, end, Link::Is);
            }
        } else if let Some((link, end)) = operator(text, end)
            && matches!(link, Link::Assigned | Link::Colon)
        {
            return given(text, end, Link::Is);
        } else if let Some(end) = verbs(text, next) {
            return given(text, end, Link::Is);
        }
        if next == end {
            break;
        }
        word = next;
        words += 1;
    }
    None
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
        b'"' | b'\'' | b'`' | b';' | b' ' | b'\t' | b'\n' | b'\r' | 0x0C => true,
        b',' => {
            let next = at(text, place + 1);
            next == 0 || next.is_ascii_whitespace()
        }
        b'\\' => matches!(at(text, place + 1), b'n' | b'r' | b't' | b'"'),
        _ => false,
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

const fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}

#[cfg(test)]
mod tests {
    use super::super::sample::{SMALL, found, random};
    use crate::kind::Kind;

    #[test]
    fn values_are_found_in_every_way_of_assigning_them() {
        let value = random(SMALL, 24, 67);
        for form in [
            "api_key=#",
            "api_key = #",
            "api_key: #",
            "api_key: '#'",
            "api_key := `#`",
            "API_KEY ::= \"#\"",
            "API_KEY ?= \"#\"",
            "$apiKey .= \"#\"",
            "\"api_key\" => \"#\"",
            "api_key <- \"#\"",
            "String apiKey = \"#\";",
            "var apiKey string = \"#\"",
            "apiKey: string = \"#\"",
            "set(\"API_KEY\", \"#\")",
            "{\"api_key\":\"#\"}",
            "{\"config.ini\": \"API_KEY=#\\nDEBUG=true\"}",
            "<apiKey>\n  #\n</apiKey>",
            "{\"name\": \"api_key\", \"value\": \"#\"}",
            "--api-key #",
            "--api-key=#",
            "if (api_key == \"#\") {",
            "if (api_key !== \"#\")",
            "if (\"#\" == api_key) {",
            "the api key is #",
            "api key for the service: #",
            "api_key | #",
        ] {
            let text = form.replace('#', &value);
            assert_eq!(found(&text), Some(Kind::ApiToken), "{text}");
        }
    }

    #[test]
    fn what_is_not_the_value_of_the_keyword_passes() {
        let value = random(SMALL, 24, 67);
        for form in ["The api key. #", "api key\n\n#", "api keys rotate; see # "] {
            let text = form.replace('#', &value);
            assert_ne!(found(&text), Some(Kind::Password), "{text}");
        }
    }
}
