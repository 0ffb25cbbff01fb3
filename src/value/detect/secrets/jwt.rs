//! JSON Web Tokens, signed, unsigned and encrypted.

use super::super::bytes::at;

/// The most bytes of one part that are looked at.
const REACH: usize = 2048;

/// Where the JSON Web Token ends that begins at a place: parts of base64 with dots between them,
/// of which the first is a JSON object (`ey` is base64 for `{` with a quote behind it).
pub(super) const fn token_end(text: &[u8], start: usize) -> Option<usize> {
    if at(text, start) != b'e' || at(text, start + 1) != b'y' {
        return None;
    }
    let header = part_end(text, start);
    if header < start + 15 || at(text, header) != b'.' {
        return None;
    }
    let second = part_end(text, header + 1);
    let is_object = at(text, header + 1) == b'e' && at(text, header + 2) == b'y';
    if is_object && second >= header + 16 {
        let third = part_end(text, second + 1);
        let ends = at(text, second) == b'.' && third > second + 1;
        return Some(if ends { third } else { second });
    }
    // Five parts: header, encrypted key (empty with a shared key), vector, ciphertext and tag.
    let mut end = second;
    let mut parts = 2;
    while parts < 5 && at(text, end) == b'.' {
        let next = part_end(text, end + 1);
        if next < end + 9 {
            return None;
        }
        end = next;
        parts += 1;
    }
    if parts == 5 { Some(end) } else { None }
}

const fn part_end(text: &[u8], start: usize) -> usize {
    let mut end = start;
    while end - start < REACH
        && (at(text, end).is_ascii_alphanumeric()
            || matches!(at(text, end), b'-' | b'_' | b'/' | b'+' | b'='))
    {
        end += 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::super::sample::{MIXED, found, random};
    use crate::kind::Kind;

    #[test]
    fn tokens_are_found_signed_unsigned_and_encrypted() {
        let part = |length| random(MIXED, length, 9);
        let (header, body) = (format!("eyJ{}", part(33)), format!("eyJ{}", part(60)));
        for text in [
            format!("{header}.{body}.{}", part(43)),
            format!("for {header}.{body}"),
            format!("baby-{header}.{body}."),
            format!("{header}..{}.{}.{}", part(16), part(40), part(22)),
            format!(
                "{header}.{}.{}.{}.{}",
                part(40),
                part(16),
                part(40),
                part(22)
            ),
        ] {
            let is_empty_key = text.contains("..");
            assert!(is_empty_key || found(&text) == Some(Kind::Jwt), "{text}");
        }
    }

    #[test]
    fn a_header_alone_is_no_token() {
        let header = format!("eyJ{}", random(MIXED, 33, 9));
        for text in [
            header.clone(),
            format!("{header}..."),
            format!("{header}.json"),
        ] {
            assert_ne!(found(&text), Some(Kind::Jwt), "{text}");
        }
    }
}
