//! Tokens that have no prefix of their own, but a shape.

use super::super::bytes::{at, has_at, part, run_end};
use super::alphabet::Alphabet;
use super::shape::{Shape, is_hexadecimal};

/// Whether a token that has no prefix reaches over the run of letters and digits from `start` to
/// `end`.
pub(super) const fn is_token(text: &[u8], start: usize, end: usize) -> bool {
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
        // Sessions of Salesforce: the organisation, `!`, a signature.
        b'!' => has_at(text, start, b"00d") && urlish(text, end + 1) >= 40,
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
    // Digits in base64 have no `-` or `_`.
    let mut start = dot;
    while start > 0 && dot - start < 30 && at(text, start - 1).is_ascii_alphanumeric() {
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
    let length = urlish(text, end + 1);
    let is_joined = length > 36 && matches!(at(text, end + 36), b'-' | b'_');
    is_all_digits(text, start, end)
        && at(text, end + 1) == b'A'
        && (matches!(length, 34..=36) || is_joined)
        && Shape::of(part(text, end + 1, end + 35)).is_mixed()
}

/// Keys of Artifactory: `AKC` or `AP` with a digit, as what stands between spaces or quotes.
pub(super) const fn artifactory_end(text: &[u8], start: usize) -> Option<usize> {
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
    let is_mixed =
        start > 0 && body.len() >= 24 && shape.upper > 1 && shape.digits > 1 && shape.is_mixed();
    // Keys of examples: one letter again and again.
    let is_example = shape.lower == body.len() && shape.longest_consonants >= 9;
    if is_mixed && shape.lower > 1 || is_example {
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

#[cfg(test)]
mod tests {
    use super::super::sample::{HEX, MIXED, found, random};
    use crate::kind::Kind;

    #[test]
    fn tokens_are_found_by_their_shape() {
        let mixed = |length| random(MIXED, length, 53);
        for text in [
            format!("{}8Q~{}", mixed(3), mixed(34)),
            format!("{}.atlasv1.{}", mixed(14), mixed(60)),
            format!("M{}.{}.{}", mixed(23), mixed(6), mixed(27)),
            format!("{}-us12", random(HEX, 32, 3)),
            format!(
                "{}-{}-{}",
                random(HEX, 32, 3),
                random(HEX, 8, 4),
                random(HEX, 8, 5)
            ),
            format!("{}_{}_mmk", mixed(6), mixed(29)),
            format!("7213808860:AA{}", mixed(33)),
            format!("7213808860:AA{}_production-bot", mixed(33)),
            format!("911602140448729|{}", mixed(27)),
        ] {
            for text in [text.clone(), format!("x={text}"), format!("({text})")] {
                assert_eq!(found(&text), Some(Kind::ApiToken), "{text}");
            }
        }
    }

    #[test]
    fn near_misses_pass() {
        let mixed = |length| random(MIXED, length, 53);
        for text in [
            format!("{}8Q~{}", mixed(3), mixed(20)),
            format!("{}-eu12", random(HEX, 32, 3)),
            "docs.module.example.internal.company.com".to_owned(),
            "0123456789:abcdef".to_owned(),
        ] {
            assert_eq!(found(&text), None, "{text}");
        }
    }
}
