//! Characters written in another way: `%40`, `\u0040`, `\x40`, `&#64;`.

use super::super::bytes::{at, has_at, part};

/// The longest escape: four bytes of UTF-8 as `\xF0\x9F\x98\x80`.
pub(super) const LONGEST: usize = 16;

/// The character that an escape at a place stands for, and where the escape ends.
///
/// Controls are left as they are written, and so is what is no character.
pub(super) const fn read(text: &[u8], start: usize) -> Option<(u32, usize)> {
    let found = match at(text, start) {
        b'%' if matches!(at(text, start + 1), b'u' | b'U') => unit(text, start),
        b'%' => utf8(text, start, 1),
        b'\\' => match at(text, start + 1) {
            byte @ (b'/' | b'"') => Some((byte as u32, start + 2)),
            b'x' => utf8(text, start, 2),
            b'u' if at(text, start + 2) == b'{' => braced(text, start + 3),
            b'u' => unit(text, start),
            b'U' => exactly(text, start + 2, 8),
            _ => None,
        },
        b'&' => entity(text, start),
        _ => None,
    };
    match found {
        Some((character, end)) if is_text(character) => Some((character, end)),
        _ => None,
    }
}

/// Whether an escape can begin with a byte.
pub(super) const fn is_lead(byte: u8) -> bool {
    matches!(byte, b'%' | b'\\' | b'&')
}

/// Whether an escape can end with a byte.
pub(super) const fn is_last(byte: u8) -> bool {
    byte.is_ascii_hexdigit() || matches!(byte, b';' | b'}' | b'/' | b'"')
}

const fn is_text(character: u32) -> bool {
    matches!(
        character,
        0x09 | 0x0A | 0x0D | 0x20..=0x7E | 0xA0..=0xD7FF | 0xE000..=0x10_FFFF
    )
}

/// Bytes of one character in UTF-8, each as two hexadecimal digits behind `lead` bytes.
const fn utf8(text: &[u8], start: usize, lead: usize) -> Option<(u32, usize)> {
    let Some((first, mut end)) = exactly(text, start + lead, 2) else {
        return None;
    };
    let (mut character, more, least) = match first {
        0x00..=0x7F => return Some((first, end)),
        0xC2..=0xDF => (first & 0x1F, 1, 0x80),
        0xE0..=0xEF => (first & 0x0F, 2, 0x800),
        0xF0..=0xF4 => (first & 0x07, 3, 0x1_0000),
        _ => return None,
    };
    let mut i = 0;
    while i < more {
        if at(text, end) != at(text, start) || lead == 2 && at(text, end + 1) != b'x' {
            return None;
        }
        let Some((byte @ 0x80..=0xBF, next)) = exactly(text, end + lead, 2) else {
            return None;
        };
        character = character << 6 | byte & 0x3F;
        end = next;
        i += 1;
    }
    if character < least {
        None
    } else {
        Some((character, end))
    }
}

/// One or two units of UTF-16, as JSON and old JavaScript write them.
const fn unit(text: &[u8], start: usize) -> Option<(u32, usize)> {
    let Some((first, end)) = exactly(text, start + 2, 4) else {
        return None;
    };
    if !matches!(first, 0xD800..=0xDBFF) {
        return Some((first, end));
    }
    if at(text, end) != at(text, start) || at(text, end + 1) != at(text, start + 1) {
        return None;
    }
    match exactly(text, end + 2, 4) {
        Some((second @ 0xDC00..=0xDFFF, end)) => {
            Some((0x1_0000 + ((first & 0x3FF) << 10 | second & 0x3FF), end))
        }
        _ => None,
    }
}

/// As many hexadecimal digits as said.
const fn exactly(text: &[u8], start: usize, digits: usize) -> Option<(u32, usize)> {
    match number(text, start, digits, 16) {
        (value, end) if end == start + digits => Some((value, end)),
        _ => None,
    }
}

/// `\u{40}`, from behind the brace.
const fn braced(text: &[u8], start: usize) -> Option<(u32, usize)> {
    closed(text, number(text, start, 6, 16), start, b'}')
}

/// `&#64;`, `&#x40;` and the names of HTML that hide an address or a credential.
const fn entity(text: &[u8], start: usize) -> Option<(u32, usize)> {
    if at(text, start + 1) == b'#' {
        if matches!(at(text, start + 2), b'x' | b'X') {
            return closed(text, number(text, start + 3, 8, 16), start + 3, b';');
        }
        return closed(text, number(text, start + 2, 8, 10), start + 2, b';');
    }
    let mut i = 0;
    while let Some((name, character)) = named(i) {
        let end = start + 1 + name.len();
        if has_at(text, start + 1, name) && at(text, end) == b';' {
            return Some((character as u32, end + 1));
        }
        i += 1;
    }
    None
}

const fn closed(
    text: &[u8],
    (value, end): (u32, usize),
    start: usize,
    close: u8,
) -> Option<(u32, usize)> {
    if end > start && at(text, end) == close {
        Some((value, end + 1))
    } else {
        None
    }
}

/// A number of at most so many digits, and where it ends.
const fn number(text: &[u8], start: usize, digits: usize, base: u32) -> (u32, usize) {
    let (mut value, mut end) = (0_u32, start);
    while end < start + digits {
        let Some(digit) = (at(text, end) as char).to_digit(base) else {
            break;
        };
        value = value.saturating_mul(base).saturating_add(digit);
        end += 1;
    }
    (value, end)
}

/// Names of the HTML standard for printable ASCII and what is not seen.
const NAMES: [(&str, char); 34] = [
    ("amp", '&'),
    ("apos", '\''),
    ("ast", '*'),
    ("bsol", '\\'),
    ("colon", ':'),
    ("comma", ','),
    ("commat", '@'),
    ("dash", '-'),
    ("dollar", '$'),
    ("equals", '='),
    ("excl", '!'),
    ("grave", '`'),
    ("gt", '>'),
    ("hyphen", '-'),
    ("lbrace", '{'),
    ("lbrack", '['),
    ("lowbar", '_'),
    ("lpar", '('),
    ("lt", '<'),
    ("nbsp", ' '),
    ("ndash", '-'),
    ("num", '#'),
    ("percnt", '%'),
    ("period", '.'),
    ("plus", '+'),
    ("quest", '?'),
    ("quot", '"'),
    ("rbrace", '}'),
    ("rbrack", ']'),
    ("rpar", ')'),
    ("semi", ';'),
    ("shy", '\u{AD}'),
    ("sol", '/'),
    ("zwnj", '\u{200C}'),
];

#[expect(clippy::indexing_slicing, reason = "compared with the length first")]
const fn named(i: usize) -> Option<(&'static [u8], char)> {
    if i < NAMES.len() {
        let (name, character) = NAMES[i];
        Some((name.as_bytes(), character))
    } else {
        None
    }
}

/// The escape that ends with the last byte of a text: what it stands for, and where it begins.
pub(super) const fn last(text: &[u8]) -> Option<(u32, usize)> {
    let end = text.len();
    if end == 0 || !is_last(at(text, end - 1)) {
        return None;
    }
    // The farthest first: `%C3%A9` is one character, though nothing is by itself at its `%A9`.
    let mut start = end.saturating_sub(LONGEST);
    while start + 1 < end {
        if is_lead(at(text, start))
            && let Some((character, stop)) = read(part(text, start, end), 0)
            && start + stop == end
        {
            return Some((character, start));
        }
        start += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_write_an_at_sign_is_read() {
        for text in [
            "%40",
            "\\u0040",
            "\\u{40}",
            "\\U00000040",
            "\\x40",
            "&#64;",
            "&#064;",
            "&#x40;",
            "&#X40;",
            "&commat;",
            "&COMMAT;",
            "%u0040",
        ] {
            assert_eq!(read(text.as_bytes(), 0), Some((0x40, text.len())), "{text}");
            assert_eq!(last(text.as_bytes()), Some((0x40, 0)), "{text}");
        }
    }

    #[test]
    fn a_character_of_several_bytes_is_one_escape() {
        for (text, character) in [
            ("%C3%A9", '\u{E9}'),
            ("\\xc3\\xa9", '\u{E9}'),
            ("%E4%BE%8B", '\u{4F8B}'),
            ("%F0%9D%9F%98", '\u{1D7D8}'),
            ("\\ud835\\udfd8", '\u{1D7D8}'),
        ] {
            let expected = Some((character as u32, text.len()));
            assert_eq!(read(text.as_bytes(), 0), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_character_stays() {
        for text in [
            "%B4111",
            "%C3",
            "%C3A9",
            "%C0%80",
            "%E0%80%80",
            "%ED%A0%80",
            "%F5%80%80%80",
            "%00",
            "%7F",
            "% 40",
            "100%",
            "%4",
            "\\u004",
            "\\ud835",
            "\\x8",
            "\\users",
            "&#64",
            "&#;",
            "&amp",
            "&IAM;",
            "&#1114112;",
            "&#xFFFFFFFFF;",
            "\\u{}",
            "\\u{1234567}",
        ] {
            assert_eq!(read(text.as_bytes(), 0), None, "{text}");
        }
    }
}
