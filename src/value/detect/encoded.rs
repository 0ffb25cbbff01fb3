//! Credentials and addresses in base64 (RFC 4648, both alphabets) or hexadecimal digits.

mod login;

use super::bytes::{at, part};
use super::{Scope, scan};
use crate::kind::Kind;

/// As much of a decoded text as is looked at, in bytes.
const MOST: usize = 240;
/// The shortest run that is decoded, in characters.
const LEAST_ENCODED: usize = 16;
/// The shortest run of letters and digits that can begin either: `+` and `/` are rare in them.
pub(super) const LEAST_START: usize = 12;

/// Text that was decoded, and where the run ends that held it.
struct Decoded {
    text: [u8; MOST],
    length: usize,
    end: usize,
}

/// What the run of letters and digits from `start` to `end` hides, and where the encoded text ends
/// that began with it: it need not be asked about again before that place.
pub(super) const fn within(
    text: &[u8],
    start: usize,
    end: usize,
    scope: Scope,
) -> (Option<Kind>, usize) {
    if let Some(decoded) = hex(text, start, end)
        && let Some(kind) = scan::scan_decoded(decoded.text(), scope)
    {
        return (Some(kind), end);
    }
    let Some(decoded) = base64(text, start) else {
        return (None, end);
    };
    let found = match scan::scan_decoded(decoded.text(), scope) {
        None if login::is_login(decoded.text()) => scope.report(Kind::AuthHeader),
        found => found,
    };
    (found, decoded.end)
}

impl Decoded {
    const fn new(end: usize) -> Self {
        Self {
            text: [0; MOST],
            length: 0,
            end,
        }
    }

    const fn text(&self) -> &[u8] {
        part(&self.text, 0, self.length)
    }

    /// Takes a byte, unless it is a control, which text does not have, or cannot follow the one
    /// before it in UTF-8: chance is seen through after a few of them.
    #[expect(
        clippy::indexing_slicing,
        reason = "the place is compared with the length first"
    )]
    const fn push(&mut self, byte: u8) -> bool {
        let before = if self.length == 0 {
            0
        } else {
            self.text[self.length - 1]
        };
        if match byte {
            b'\t' | b'\n' | b'\r' | b' '..=0x7E | 0xC2.. => before >= 0xC0,
            0x80..=0xBF => before < 0x80,
            _ => true,
        } {
            return false;
        }
        if self.length < MOST {
            self.text[self.length] = byte;
            self.length += 1;
        }
        true
    }

    /// Whether it is text; the last character may be cut off.
    const fn is_text(&self) -> bool {
        match str::from_utf8(self.text()) {
            Ok(_) => true,
            Err(error) => error.error_len().is_none() && self.length == MOST,
        }
    }
}

const fn hex(text: &[u8], start: usize, end: usize) -> Option<Decoded> {
    let prefixed = at(text, start) == b'0' && matches!(at(text, start + 1), b'x' | b'X');
    let start = if prefixed { start + 2 } else { start };
    if end - start < LEAST_ENCODED || (end - start) % 2 == 1 {
        return None;
    }
    // Digests and identifiers go no farther than this.
    if !matches!(at(text, start), b'2'..=b'7') || !matches!(at(text, start + 2), b'2'..=b'7') {
        return None;
    }
    let mut decoded = Decoded::new(end);
    let mut i = start;
    while i < end && decoded.length < MOST {
        let high = (at(text, i) as char).to_digit(16);
        let low = (at(text, i + 1) as char).to_digit(16);
        let (Some(high), Some(low)) = (high, low) else {
            return None;
        };
        if !decoded.push((high << 4 | low) as u8) {
            return None;
        }
        i += 2;
    }
    if decoded.is_text() {
        Some(decoded)
    } else {
        None
    }
}

#[expect(
    clippy::indexing_slicing,
    reason = "the place is compared with the length first"
)]
const fn base64(text: &[u8], start: usize) -> Option<Decoded> {
    let mut decoded = Decoded::new(start);
    let (mut bits, mut filled, mut i) = (0_u32, 0, start);
    // Before the first `-` or the like, which may also be where something else begins.
    let mut before = (0, start);
    while i < text.len() && decoded.length < MOST {
        let byte = text[i];
        let value = match byte {
            b'a'..=b'z' => byte - b'a' + 26,
            b'A'..=b'Z' => byte - b'A',
            b'0'..=b'9' => byte - b'0' + 52,
            // Names and paths have these anywhere, encoded ASCII in the last place of four only.
            b'+' | b'-' if filled == 3 => 62,
            b'/' | b'_' if filled == 3 => 63,
            _ => break,
        };
        if value >= 62 && before.1 == start {
            before = (decoded.length, i);
        }
        bits = bits << 6 | value as u32;
        i += 1;
        filled = (filled + 1) % 4;
        let byte = match filled {
            2 => bits >> 4,
            3 => bits >> 2,
            0 => bits,
            _ => continue,
        };
        if !decoded.push(byte as u8) {
            filled = 1;
            break;
        }
    }
    if filled == 1 || !decoded.is_text() {
        (decoded.length, i) = before;
    }
    decoded.end = i;
    if i - start >= LEAST_ENCODED && decoded.is_text() {
        Some(decoded)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::Field;
    use super::*;

    fn found(text: &str) -> Option<Kind> {
        let text = text.as_bytes();
        scan::scan(text, Scope::of(Field::Text)).0
    }

    fn base64(text: &str) -> String {
        const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let mut encoded = String::new();
        for group in text.as_bytes().chunks(3) {
            let bits = group
                .iter()
                .fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
            let bits = bits << (8 * (3 - group.len()));
            for i in 0..=group.len() {
                let letter = bits >> (18 - 6 * i) & 63;
                encoded.push(LETTERS[letter as usize] as char);
            }
        }
        encoded
    }

    fn hex(text: &str) -> String {
        text.bytes().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn an_encoded_address_is_found() {
        for text in [
            "jane@example.com",
            "mail jane.doe@example.org now",
            "{\"to\":\"jane@example.com\"}",
            "an J\u{FC}rgen:\n j@example.com",
        ] {
            for encoded in [base64(text), hex(text), hex(text).to_uppercase()] {
                for framed in [
                    encoded.clone(),
                    format!("see ({encoded})"),
                    format!("key={encoded}=="),
                    format!("a/b/{encoded}"),
                    format!("{encoded}-production"),
                    format!("old_{encoded}_token"),
                    format!("0x{encoded}").replace("0x0x", "0x"),
                ] {
                    let expected = framed.starts_with("0x") && !framed.starts_with("0x6");
                    assert!(expected || found(&framed) == Some(Kind::Email), "{framed}");
                }
            }
        }
    }

    #[test]
    fn an_encoded_login_is_found() {
        for text in [
            "jane:Summer2031!",
            "svc_etl:autumn-leaves77",
            "jane.doe:xK9wq2Lm",
            "ops-admin:p:s$9dd",
        ] {
            assert_eq!(found(&base64(text)), Some(Kind::AuthHeader), "{text}");
        }
    }

    #[test]
    fn other_encoded_text_passes() {
        for text in [
            "User:1234567890",
            "010:Repository1296269",
            "arn:aws:iam::012345678901:role/reader",
            "https://example.com/a1",
            "{\"page\":2,\"from\":\"b4\"}",
            "nginx:1.25.3-alpine",
            "2031-01-02T12:30:00Z",
            "example.com:8080/path1",
            "node:0123abcd-0123-4567-89ab-0123456789ab",
            "default:my-deployment",
            "a key: value pair 1",
        ] {
            assert_eq!(found(&base64(text)), None, "{text}");
        }
    }

    #[test]
    fn words_digests_and_paths_pass() {
        for text in [
            "infrastructure-as-code/components/authentication",
            "da39a3ee5e6b4b0d3255bfef95601890afd80709",
            "CustomResourceProviderFrameworkOnEvent",
            "source/patterns/lambda_function_handler_v2/index",
            "41424344454647484950",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn nothing_is_decoded_twice() {
        assert_eq!(found(&base64(&base64("jane.doe@example.com"))), None);
    }
}
