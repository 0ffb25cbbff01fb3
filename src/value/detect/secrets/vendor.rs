//! Tokens that are known by their own shape.

use super::super::Field;
use super::super::bytes::{at, has_at, part};
use super::alphabet::Alphabet;
use super::format::Format;
use super::formats::FORMATS;
use super::jwt;
use super::shape::{LONGEST, Shape, is_uuid};
use super::unprefixed;
use crate::kind::Kind;

/// What the token is that begins at a place, at the beginning of a run of letters and digits, and
/// where it ends.
pub(super) const fn prefixed(text: &[u8], start: usize) -> Option<(Kind, usize)> {
    let (mut i, last) = INDEX.bucket(at(text, start), at(text, start + 1));
    while i < last {
        let format = INDEX.format(i);
        if let Some(end) = matched(text, start, format) {
            return Some((format.kind, end));
        }
        i += 1;
    }
    None
}

/// Whether `key-` and what follows is the name of a key and no token of Mailgun.
pub(super) const fn is_name_of_key(text: &[u8], start: usize, field: Field) -> bool {
    let is_joined = start > 0 && at(text, start - 1) == b'-';
    has_at(text, start, b"key-") && (is_joined || !matches!(field, Field::Text))
}

#[expect(
    clippy::indexing_slicing,
    reason = "the end of the prefix is compared with the length first"
)]
const fn matched(text: &[u8], start: usize, format: &Format) -> Option<usize> {
    let (prefix, length) = (format.prefix, text.len());
    let mut i = prefix.len();
    if start + i > length {
        return None;
    }
    // From its end: the index has compared its beginning, and bytes that share a code remain.
    while i > 1 {
        i -= 1;
        if text[start + i] != prefix[i] {
            return None;
        }
    }
    i = prefix.len();
    match format.alphabet {
        Alphabet::Jwt => return jwt::token_end(text, start),
        Alphabet::Artifactory => return unprefixed::artifactory_end(text, start),
        _ => {}
    }
    let begin = start + i;
    let mut end = begin;
    while end - begin < LONGEST && format.alphabet.has(at(text, end)) {
        end += 1;
    }
    // A full stop that ends a sentence is no part of the token.
    while end > begin && at(text, end - 1) == b'.' {
        end -= 1;
    }
    // A word may be joined to it.
    if end - begin > format.most && matches!(at(text, begin + format.most), b'-' | b'_') {
        end = begin + format.most;
    }
    let length = end - begin;
    if matches!(format.alphabet, Alphabet::AccessKeyId) && at(text, end).is_ascii_lowercase() {
        return None;
    }
    if length < format.least || length > format.most {
        return None;
    }
    if format.doubtful {
        let body = part(text, begin, end);
        let shape = Shape::of(body);
        let fits = match format.alphabet {
            Alphabet::Uuid => is_uuid(body),
            // Serial numbers and hashes have no small letters, or no others.
            Alphabet::Alphanumeric | Alphabet::Url | Alphabet::Dotted
                if shape.lower == 0 || shape.is_hex =>
            {
                false
            }
            _ => shape.is_mixed() && shape.digits > 0 || shape.is_unspeakable(),
        };
        if !fits {
            return None;
        }
    }
    Some(end)
}

const CODES: usize = 64;

/// A small number for a byte: letters, digits, and two for all others.
const fn code(byte: u8) -> u8 {
    match byte {
        b'a'..=b'z' => byte - b'a',
        b'A'..=b'Z' => byte - b'A' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'-' | b'_' | b'.' | b'/' => 62,
        _ => 63,
    }
}

const fn bucket(first: u8, second: u8) -> usize {
    code(first) as usize * CODES + code(second) as usize
}

/// Bits of the bytes that prefixes begin with: two bytes that begin none have no bit in common,
/// for most of them.
pub(super) static BEGINS: [u64; 256] = marks(0);

/// The same bits of the bytes that prefixes continue with.
pub(super) static CONTINUES: [u64; 256] = marks(1);

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const fn marks(place: usize) -> [u64; 256] {
    let mut marks = [0; 256];
    let mut i = 0;
    while i < FORMATS.len() {
        let prefix = FORMATS[i].prefix;
        marks[prefix[place] as usize] |= 1 << code(prefix[0]);
        i += 1;
    }
    marks
}

/// The formats by their first two bytes.
struct Index {
    codes: [u8; 256],
    firsts: [u16; CODES * CODES + 1],
    formats: [u16; FORMATS.len()],
}

static INDEX: Index = Index::new();

impl Index {
    #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
    const fn new() -> Self {
        let mut codes = [0; 256];
        let mut i = 0;
        while i < 256 {
            codes[i] = code(i as u8);
            i += 1;
        }
        let mut firsts = [0; CODES * CODES + 1];
        let mut i = 0;
        while i < FORMATS.len() {
            let prefix = FORMATS[i].prefix;
            firsts[bucket(prefix[0], prefix[1]) + 1] += 1;
            i += 1;
        }
        let mut i = 1;
        while i < firsts.len() {
            firsts[i] += firsts[i - 1];
            i += 1;
        }
        let mut next = firsts;
        let mut formats = [0; FORMATS.len()];
        let mut i = 0;
        while i < FORMATS.len() {
            let prefix = FORMATS[i].prefix;
            let bucket = bucket(prefix[0], prefix[1]);
            formats[next[bucket] as usize] = i as u16;
            next[bucket] += 1;
            i += 1;
        }
        Self {
            codes,
            firsts,
            formats,
        }
    }

    /// From where to where the formats are that begin with two bytes.
    #[expect(clippy::indexing_slicing, reason = "there is one more than buckets")]
    const fn bucket(&self, first: u8, second: u8) -> (usize, usize) {
        let bucket =
            self.codes[first as usize] as usize * CODES + self.codes[second as usize] as usize;
        (
            self.firsts[bucket] as usize,
            self.firsts[bucket + 1] as usize,
        )
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "asked only below the first of the next bucket"
    )]
    const fn format(&self, i: usize) -> &'static Format {
        &FORMATS[self.formats[i] as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::{Field, Scope, in_text};
    use super::super::sample::{HEX, random};
    use crate::kind::Kind;

    #[test]
    fn the_name_of_a_key_is_no_token() {
        let found = |text: &str, field| {
            in_text(text.as_bytes(), Scope::of(field), &mut vec![0; text.len()])
        };
        let key = format!("key-{}", random(HEX, 32, 73));
        assert_eq!(found(&key, Field::Text), Some(Kind::ApiToken));
        assert_eq!(found(&key, Field::Name), None);
        let file = format!("public-{key}.pem");
        assert_eq!(found(&file, Field::Text), None);
        assert_eq!(found(&file, Field::Name), None);
    }
}
