//! Values that stand apart from their keyword: on the next line, in brackets, or behind words that
//! say nothing. Nothing ties them, so that they must look like secrets by themselves.

use super::super::bytes::{at, has_at};
use super::Topic;
use super::ahead;
use super::assignment::{Given, Link};
use super::named;
use super::password::{is_chosen, is_distinct};
use super::reference::is_reference;
use super::shape::{Shape, is_hexadecimal, is_uuid};
use super::thing::{has_code, is_file, is_markup, is_technical, trimmed};
use crate::kind::Kind;

/// The longest value that is looked at.
const LONGEST: usize = 128;
/// How far the owner of a secret reaches, as in `password for the gateway 12 is …`.
const REACH: usize = 40;

/// Where a value may begin behind a keyword that ends at `from`, in an identifier that ends at
/// `end`.
pub(super) const fn start(text: &[u8], from: usize, end: usize, topic: Topic) -> Option<usize> {
    // What a slash joins is a path or an identifier, unless it could not be one.
    let (start, is_next) = if is_joined(text, from) {
        (from + 1, false)
    } else {
        place(text, end)
    };
    if start == end || start >= text.len() {
        return None;
    }
    match topic {
        Topic::Password | Topic::Pass | Topic::Pin if !is_next => Some(start),
        Topic::Token | Topic::Secret | Topic::Scheme if !is_next || at(text, start + 8) == b'-' => {
            Some(start)
        }
        _ => None,
    }
}

const fn is_joined(text: &[u8], from: usize) -> bool {
    matches!(at(text, from), b'/' | b'_')
}

/// What stands at [`start`].
pub(super) const fn kind(text: &[u8], from: usize, start: usize, topic: Topic) -> Option<Kind> {
    let is_joined = is_joined(text, from);
    let given = Given {
        link: Link::Space,
        is_quoted: false,
        start,
        end: value_end(text, start, is_joined),
    };
    let value = trimmed(given.value(text), false);
    if matches!(topic, Topic::Password | Topic::Pass | Topic::Pin) {
        let is_free = !is_joined || Shape::of(value).symbols > 0 && !is_query(value);
        return if is_free && is_convincing(value) {
            Some(Kind::Password)
        } else {
            None
        };
    }
    let is_secret = if is_uuid(value) {
        !is_joined && is_compound(text, from)
    } else if is_joined && (!is_compound(text, from) || is_hexadecimal(value)) {
        false
    } else {
        named::kind(text, given, topic, false).is_some()
    };
    if is_secret {
        Some(Kind::ApiToken)
    } else {
        None
    }
}

/// What stands before a keyword that begins at `until`, with one more word between them, as in
/// `… is the admin password`; or a UUID.
pub(super) const fn kind_before(text: &[u8], until: usize, topic: Topic) -> Option<Kind> {
    if until < 16 || at(text, until - 1) != b' ' {
        return None;
    }
    match topic {
        Topic::Password | Topic::Pass | Topic::Pin => {
            let mut word = until - 1;
            while until - word < 12 && at(text, word - 1).is_ascii_lowercase() {
                word -= 1;
            }
            let word = if is_said(text, word) { word } else { until };
            match ahead::given(text, word) {
                Some(given) if is_said(text, word) && is_convincing(given.value(text)) => {
                    Some(Kind::Password)
                }
                _ => None,
            }
        }
        Topic::Token | Topic::Secret if is_said(text, until) => match ahead::given(text, until) {
            Some(given)
                if is_uuid(given.value(text)) && is_compound(text, keyword_end(text, until)) =>
            {
                Some(Kind::ApiToken)
            }
            _ => None,
        },
        _ => None,
    }
}

/// Whether a verb and an article stand before a word.
const fn is_said(text: &[u8], word: usize) -> bool {
    word > 10
        && matches!(at(text, word - 2) | 0x20, b'e' | b'y' | b'r')
        && (has_at(text, word - 7, b"is the ")
            || has_at(text, word - 6, b"is my ")
            || has_at(text, word - 7, b"is our ")
            || has_at(text, word - 8, b"is your "))
}

/// Where a value begins behind an identifier that ends at a place, if it stands apart from it, and
/// whether nothing but a space or a mark is between them.
const fn place(text: &[u8], end: usize) -> (usize, bool) {
    match at(text, end) {
        b'\n' | b'\r' => (blank_end(text, end), false),
        b' ' | b',' | b';' | b'|' => {
            let blank = blank_end(text, end);
            let words = words_end(text, blank);
            let is_next = words == blank;
            match at(text, words) {
                b'(' => (blank_end(text, words + 1), false),
                b',' | b';' | b'|' => (blank_end(text, words + 1), is_next),
                _ if is_next => (blank, true),
                _ => (blank_end(text, words), false),
            }
        }
        _ => (end, false),
    }
}

/// Behind words that say nothing, or an owner and a verb.
const fn words_end(text: &[u8], from: usize) -> usize {
    const VERBS: &[&[u8]] = &[b" is ", b" was ", b" ist ", b" es ", b" est ", b": "];
    let (words, owners): (&[&[u8]], &[&[u8]]) = match at(text, from) {
        b'n' => (
            &[b"no. ", b"no ", b"nr. ", b"nr ", b"num ", b"number "],
            &[],
        ),
        b'v' => (&[b"value ", b"val "], &[b"von "]),
        b'i' => (&[b"is ", b"ist "], &[]),
        b'e' => (&[b"es ", b"est "], &[]),
        b'w' => (&[b"was "], &[]),
        b't' => (&[b"to "], &[]),
        b'f' => (&[], &[b"for "]),
        b'o' => (&[], &[b"of ", b"on "]),
        b'p' => (&[], &[b"para ", b"pour "]),
        _ => return from,
    };
    if let Some(end) = one_of(text, from, words) {
        return end;
    }
    if one_of(text, from, owners).is_none() {
        return from;
    }
    let mut i = from;
    while i < from + REACH && i < text.len() {
        match at(text, i) {
            b' ' | b':' => {
                if let Some(end) = one_of(text, i, VERBS) {
                    return end;
                }
            }
            b'.' | b';' | b',' | b'\n' => break,
            _ => {}
        }
        i += 1;
    }
    from
}

const fn one_of(text: &[u8], place: usize, words: &[&[u8]]) -> Option<usize> {
    let mut words = words;
    while let [word, rest @ ..] = words {
        if has_at(text, place, word) {
            return Some(place + word.len());
        }
        words = rest;
    }
    None
}

const fn blank_end(text: &[u8], from: usize) -> usize {
    let mut i = from;
    while i < from + 8 && matches!(at(text, i), b' ' | b'\t' | b'\n' | b'\r' | 0x0C) {
        i += 1;
    }
    i
}

/// Where a value ends: at a space, at a slash if one precedes it, or at the bracket that closes around it.
const fn value_end(text: &[u8], start: usize, is_joined: bool) -> usize {
    let is_enclosed = start > 0 && at(text, start - 1) == b'(';
    let mut end = start;
    while end < text.len()
        && end - start < LONGEST
        && !(is_joined && at(text, end) == b'/')
        && !at(text, end).is_ascii_whitespace()
        && !matches!(at(text, end), b'"' | b'`')
        && !(is_enclosed && at(text, end) == b')')
    {
        end += 1;
    }
    end
}

/// Whether a value is a password by itself.
const fn is_convincing(value: &[u8]) -> bool {
    let shape = Shape::of(value);
    value.len() >= 8
        && at(value, 0) != b'-'
        && is_chosen(value, shape)
        && is_distinct(value)
        && !is_reference(value)
        && !is_technical(value)
        && !is_markup(value)
        && !has_code(value)
        && !is_file(value)
}

/// Whether a value has the marks of a query or a template.
const fn is_query(value: &[u8]) -> bool {
    let mut i = 0;
    while i < value.len() {
        if matches!(
            at(value, i),
            b'=' | b'?' | b'{' | b'}' | b'[' | b'<' | b'>' | b'\\' | b'/'
        ) {
            return true;
        }
        i += 1;
    }
    false
}

/// Whether the identifier whose keyword ends at a place has more than one word, as `api_key` has
/// and `token` has not.
const fn is_compound(text: &[u8], end: usize) -> bool {
    let (mut start, mut is_joined) = (end, false);
    while start > 0 && end - start < 32 {
        let byte = at(text, start - 1);
        if !byte.is_ascii_alphabetic() && !matches!(byte, b'_' | b'-') {
            break;
        }
        is_joined |= !byte.is_ascii_alphabetic()
            || at(text, start).is_ascii_uppercase() && byte.is_ascii_lowercase();
        start -= 1;
    }
    is_joined && end - start >= 7
}

const fn keyword_end(text: &[u8], start: usize) -> usize {
    let mut end = start;
    while end < start + 32
        && (at(text, end).is_ascii_alphabetic() || matches!(at(text, end), b'_' | b'-'))
    {
        end += 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::super::sample::{HEX, found, random};
    use crate::kind::Kind;

    #[test]
    fn a_password_apart_from_its_keyword_is_found_if_it_looks_like_one() {
        for text in [
            "wifi password\n#",
            "db_password\r\n  #",
            "admin password no. #",
            "root pw value #",
            "Password (#)",
            "the Kennwort for phase 2 is #",
            "the PASSWORD for eu-west-1 is #.",
            "# is the wifi password",
            "# is the PIN",
        ] {
            for value in [
                "Hunter2024!",
                "Spring174",
                "river-north-early37",
                "L6d+oNqU%NQ",
            ] {
                let text = text.replace('#', value);
                assert_eq!(found(&text), Some(Kind::Password), "{text}");
            }
            for value in [
                "rotated",
                "us-east-1",
                "8-character",
                "bcrypt2",
                "docs/pw.md",
            ] {
                let text = text.replace('#', value);
                assert_eq!(found(&text), None, "{text}");
            }
        }
    }

    #[test]
    fn a_token_apart_from_its_keyword_is_found() {
        let value = random(HEX, 40, 5);
        let uuid = "1f53a0bc-8638-4ec6-8624-ea6ebe34ab57";
        for text in [
            "auth_token\n#",
            "api-key no. #",
            "client_secret value #",
            "the api-key for eu-west-1 is #",
            "license_key (#)",
            "license_key|#",
            "x-api-key; #",
            "# is the SecretKey",
        ] {
            for value in [&*value, uuid] {
                let text = text.replace('#', value);
                assert_eq!(found(&text), Some(Kind::ApiToken), "{text}");
            }
        }
        for text in ["token #", "secret (#)", "# is the token", "api-key id #"] {
            let text = text.replace('#', uuid);
            assert_eq!(found(&text), None, "{text}");
        }
    }
}
