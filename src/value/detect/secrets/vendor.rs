//! Tokens that are known by their own shape.

use super::super::bytes::{at, has_at, part, run_end};
use super::formats::{FORMATS, Format};
use super::jwt;
use super::shape::{LONGEST, Shape, is_hexadecimal, is_uuid};
use crate::kind::Kind;

/// The characters of a token.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Alphabet {
    Hex,
    Alphanumeric,
    Small,
    /// Capitals, digits and `-`.
    Capital,
    /// Those of base64 for URLs.
    Url,
    /// Those of base64.
    Base64,
    /// Those of either base64, and dots.
    Dotted,
    Uuid,
    /// All that is not a space or a quote.
    Anything,
    /// Capitals and digits, and nothing but them in the whole run.
    AccessKeyId,
    /// What a function of its own reads.
    Jwt,
    Artifactory,
}

impl Alphabet {
    pub(super) const fn has(self, byte: u8) -> bool {
        match self {
            Self::Hex => byte.is_ascii_hexdigit(),
            Self::Alphanumeric => byte.is_ascii_alphanumeric(),
            Self::Small => byte.is_ascii_lowercase() || byte.is_ascii_digit(),
            Self::Capital => byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-',
            // Bytes beyond ASCII are letters that folding left.
            Self::Url => byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | 0x80..),
            Self::Base64 => byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='),
            Self::Dotted => {
                byte.is_ascii_alphanumeric()
                    || matches!(byte, b'-' | b'_' | b'.' | b'=' | b'+' | b'/' | 0x80..)
            }
            Self::Uuid => byte.is_ascii_hexdigit() || byte == b'-',
            Self::AccessKeyId => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
            Self::Jwt | Self::Artifactory => false,
            Self::Anything => {
                byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\'' | b'`' | b'<' | b'>')
            }
        }
    }
}

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

const fn matched(text: &[u8], start: usize, format: &Format) -> Option<usize> {
    let mut i = 2;
    while i < format.prefix.len() {
        if at(text, start + i) != at(format.prefix, i) {
            return None;
        }
        i += 1;
    }
    // Bytes that share a code of the index.
    if at(text, start + 1) != at(format.prefix, 1) {
        return None;
    }
    match format.alphabet {
        Alphabet::Jwt => return jwt::token_end(text, start),
        Alphabet::Artifactory => return artifactory_end(text, start),
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
            _ => shape.is_mixed() && shape.digits > 0 || shape.is_unspeakable(),
        };
        if !fits {
            return None;
        }
    }
    Some(end)
}

/// Whether a token that has no prefix reaches over the run of letters and digits from `start` to
/// `end`.
pub(super) const fn unprefixed(text: &[u8], start: usize, end: usize) -> bool {
    let (length, next) = (end - start, at(text, end));
    match next {
        b'~' => is_azure_ad_secret(text, end),
        b'.' if length == 14 => has_at(text, end, b".atlasv1.") && urlish(text, end + 9) >= 40,
        b'.' => length >= 6 && is_discord_bot(text, end),
        b'-' if length == 32 => is_mail_key(text, start, end),
        b'_' if length == 29 => {
            has_at(text, end, b"_mmk") && at(text, start.wrapping_sub(1)) == b'_'
        }
        b':' if length >= 6 && length <= 16 => {
            at(text, start).is_ascii_digit() && is_telegram_bot(text, start, end)
        }
        b'|' if length == 15 || length == 16 => {
            is_all_digits(text, start, end) && urlish(text, end + 1) >= 27
        }
        _ => false,
    }
}

/// Client secrets of Entra ID: three characters, a digit, `Q~` and thirty-one to thirty-four more.
const fn is_azure_ad_secret(text: &[u8], tilde: usize) -> bool {
    if tilde < 5 || at(text, tilde - 1) != b'Q' || !at(text, tilde - 2).is_ascii_digit() {
        return false;
    }
    let mut length = 0;
    while length < 40 && is_azure(at(text, tilde + 1 + length)) {
        length += 1;
    }
    is_azure(at(text, tilde - 3))
        && is_azure(at(text, tilde - 4))
        && is_azure(at(text, tilde - 5))
        && length >= 29
}

const fn is_azure(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'~' | b'-')
}

/// Three parts with dots between them: an id in base64, a time, a signature.
const fn is_discord_bot(text: &[u8], dot: usize) -> bool {
    let middle = urlish(text, dot + 1);
    if middle != 6 || at(text, dot + 7) != b'.' || urlish(text, dot + 8) < 27 {
        return false;
    }
    let mut start = dot;
    while start > 0 && dot - start < 30 && Alphabet::Url.has(at(text, start - 1)) {
        start -= 1;
    }
    let (id, signature) = (part(text, start, dot), part(text, dot + 8, dot + 35));
    matches!(id.len(), 23..=28) && Shape::of(id).is_mixed() && Shape::of(signature).is_mixed()
}

/// Keys of Mailchimp, with their data centre, and signing keys of Mailgun.
const fn is_mail_key(text: &[u8], start: usize, end: usize) -> bool {
    if !is_hexadecimal(part(text, start, end)) {
        return false;
    }
    if has_at(text, end, b"-us") && at(text, end + 3).is_ascii_digit() {
        return run_end(text, end + 1) <= end + 5;
    }
    run_end(text, end + 1) == end + 9
        && at(text, end + 9) == b'-'
        && run_end(text, end + 10) == end + 18
        && is_hexadecimal(part(text, end, end + 18))
}

const fn is_telegram_bot(text: &[u8], start: usize, end: usize) -> bool {
    is_all_digits(text, start, end)
        && at(text, end + 1) == b'A'
        && matches!(urlish(text, end + 1), 34..=36)
        && Shape::of(part(text, end + 1, end + 35)).is_mixed()
}

/// Keys of Artifactory: `AKC` or `AP` with a digit, as what stands between spaces or quotes.
const fn artifactory_end(text: &[u8], start: usize) -> Option<usize> {
    let end = run_end(text, start);
    let body = match at(text, start + 2) {
        b'C' | b'0'..=b'9' | b'A' | b'B' | b'D'..=b'F' => part(text, start + 3, end),
        _ => return None,
    };
    if body.len() < 9 {
        return None;
    }
    let before = if start == 0 {
        b' '
    } else {
        at(text, start - 1)
    };
    if !matches!(before, b' ' | b'\t' | b'\n' | b'=' | b':' | b'"') || !is_end(at(text, end)) {
        return None;
    }
    let shape = Shape::of(body);
    if shape.is_mixed() && shape.digits > 1 || shape.longest_consonants >= 9 {
        Some(end)
    } else {
        None
    }
}

const fn is_end(byte: u8) -> bool {
    matches!(
        byte,
        0 | b' ' | b'\t' | b'\n' | b'\r' | b'"' | b'\'' | b',' | b';'
    )
}

const fn is_all_digits(text: &[u8], start: usize, end: usize) -> bool {
    let mut i = start;
    while i < end {
        if !at(text, i).is_ascii_digit() {
            return false;
        }
        i += 1;
    }
    true
}

/// How many characters of base64 for URLs stand at a place, counted to a hundred.
const fn urlish(text: &[u8], start: usize) -> usize {
    let mut length = 0;
    while length < 100 && Alphabet::Url.has(at(text, start + length)) {
        length += 1;
    }
    length
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
