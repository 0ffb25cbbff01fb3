//! Keys and tokens of AWS.

use super::super::bytes::{at, has_at, part};
use super::shape::{Shape, is_of_words};

/// Whether forty characters of base64 begin at a place, no more and no fewer, that only chance
/// puts together.
pub(super) const fn is_secret_key(text: &[u8], start: usize) -> bool {
    let is_inside = start > 3 && is_behind_folder(text, start);
    let mut first = start;
    while !is_inside && first > 0 && first + 3 > start && is_base64(at(text, first - 1)) {
        first -= 1;
    }
    if !is_inside && first > 0 && is_base64(at(text, first - 1)) {
        return false;
    }
    // The id, a slash and the key: `AKIA…/key`.
    let mut end = base64_end(text, first, 41);
    if end - first == 41 && is_word_of_path(text, first + 40) {
        end -= 1;
    }
    let next = at(text, end);
    if end - first != 40 || next == b'=' || next == b'.' && is_base64(at(text, end + 1)) {
        return false;
    }
    is_joined_to_words(text, first, end) && is_chance(part(text, first, end))
}

/// Whether what begins at a place is long enough for such a key, of which at most three characters
/// stand before it. Read from its end, a word ends soon.
#[expect(
    clippy::indexing_slicing,
    reason = "the last place is compared with the length first"
)]
pub(super) const fn may_begin(text: &[u8], start: usize) -> bool {
    let mut i = start + 36;
    if i >= text.len() {
        return false;
    }
    while i > start && matches!(text[i], b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'+') {
        i -= 1;
    }
    i == start
}

/// Whether a slash and a word in small letters stand at a place, and no more base64.
const fn is_word_of_path(text: &[u8], place: usize) -> bool {
    let mut end = place + 1;
    while at(text, end).is_ascii_lowercase() && end < place + 16 {
        end += 1;
    }
    at(text, place) == b'/' && end > place + 3 && !is_base64(at(text, end))
}

/// Whether the slash before a place ends a folder in small letters, which no base64 precedes.
pub(super) const fn is_behind_folder(text: &[u8], place: usize) -> bool {
    if place == 0 || at(text, place - 1) != b'/' {
        return false;
    }
    let mut start = place - 1;
    while start > 0 && matches!(at(text, start - 1), b'a'..=b'z') && place - start < 16 {
        start -= 1;
    }
    place > start + 3 && (start == 0 || !is_base64(at(text, start - 1)))
}

/// Whether what `-` or `_` joins to a key is words, and not more of a longer text in base64 for
/// URLs.
const fn is_joined_to_words(text: &[u8], start: usize, end: usize) -> bool {
    let mut i = 1;
    while i < 4 {
        if matches!(at(text, end), b'-' | b'_') && !is_of_word(at(text, end + i)) {
            return false;
        }
        if start > i
            && matches!(at(text, start - 1), b'-' | b'_')
            && !is_of_word(at(text, start - 1 - i))
        {
            return false;
        }
        i += 1;
    }
    true
}

const fn is_of_word(byte: u8) -> bool {
    !byte.is_ascii_uppercase() && !byte.is_ascii_digit()
}

/// Whether the forty characters of a secret key are chance and not words or hexadecimal digits.
pub(super) const fn is_chance(text: &[u8]) -> bool {
    let shape = Shape::of(text);
    let (slashes, words) = segments(text);
    let is_plain = slashes == 0 && shape.symbols == 0;
    let is_worded = is_plain && shape.digits == 1 && shape.longest_lower > 4;
    let mixed = shape.lower > 3 && shape.upper > 3 && shape.digits > 0 && !is_worded;
    mixed
        && !is_of_words(text)
        && !ends_as_logical_id(text)
        && (shape.breaks >= 10 || shape.breaks >= 8 && shape.longest_lower <= 5)
        && (slashes < 4 || words == 0)
        && words < 3
}

/// How many slashes there are, and how many of the parts between them are words.
const fn segments(text: &[u8]) -> (usize, usize) {
    let (mut slashes, mut words, mut start, mut i) = (0, 0, 0, 0);
    while i <= text.len() {
        if i == text.len() || at(text, i) == b'/' {
            slashes += (i < text.len()) as usize;
            let shape = Shape::of(part(text, start, i));
            words += (shape.longest_lower >= 5 && shape.breaks * 4 <= shape.length) as usize;
            start = i + 1;
        }
        i += 1;
    }
    (slashes, words)
}

const fn ends_as_logical_id(text: &[u8]) -> bool {
    let stem = super::shape::without_logical_suffix(text);
    stem.len() < text.len() && Shape::of(stem).longest_lower >= 4
}

/// Where a run of base64 ends, looking no further than `reach`.
#[expect(
    clippy::indexing_slicing,
    reason = "the place is compared with the length first"
)]
pub(super) const fn base64_end(text: &[u8], start: usize, reach: usize) -> usize {
    let (mut end, length) = (start, text.len());
    while end < length
        && end < start + reach
        && matches!(text[end], b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'+')
    {
        end += 1;
    }
    end
}

pub(super) const fn is_base64(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'+')
}

/// Whether a percent-encoded or plain session token stands behind its keyword.
pub(super) const fn is_named_session_token(value: &[u8]) -> bool {
    let end = base64_end(value, 0, 100);
    end >= 60 && !has_at(value, 0, b"arn")
}

#[cfg(test)]
mod tests {
    use super::super::sample::{BASE64, CAPITAL, HEX, MIXED, cut, found, random};
    use super::is_chance;
    use crate::kind::Kind;

    #[test]
    fn an_access_key_id_is_found_wherever_a_word_may_stand() {
        for prefix in ["AKIA", "ASIA", "ABIA", "ACCA"] {
            let id = format!("{prefix}{}", random(CAPITAL, 16, 7));
            for text in [
                id.clone(),
                format!("area_{id}_area"),
                format!("role-{id}, see"),
                format!("({id}:x)"),
                format!("a/{id}/b"),
            ] {
                assert_eq!(found(&text), Some(Kind::AwsAccessKeyId), "{text}");
            }
        }
    }

    #[test]
    fn an_access_key_id_has_twenty_capitals_and_digits_and_stands_alone() {
        let id = format!("AKIA{}", random(CAPITAL, 16, 7));
        for text in [
            format!("X{id}"),
            format!("{id}Q"),
            cut(&id, 0, 19).to_owned(),
            format!("{}a", cut(&id, 0, 19)),
            format!("AXIA{}", cut(&id, 4, 20)),
        ] {
            assert_ne!(found(&text), Some(Kind::AwsAccessKeyId), "{text}");
        }
    }

    #[test]
    fn nearly_every_secret_key_is_chance() {
        let chance = (0..2000)
            .filter(|seed| is_chance(random(BASE64, 40, *seed).as_bytes()))
            .count();
        assert!(chance >= 1980, "{chance} of 2000");
    }

    #[test]
    fn a_bare_secret_key_has_forty_characters() {
        let key = random(MIXED, 40, 3);
        assert_eq!(found(&format!("and={key}")), Some(Kind::AwsSecretKey));
        assert_eq!(found(cut(&key, 0, 39)), None);
        assert_eq!(found(&format!("{key}x")), None);
    }

    #[test]
    fn a_secret_key_may_end_a_sentence_or_stand_in_a_path_of_words() {
        let key = format!("{}/{}", random(MIXED, 7, 3), random(MIXED, 32, 5));
        let plain = random(MIXED, 40, 3);
        for text in [
            format!("for {plain}."),
            format!("{plain}!"),
            format!("report|{plain}|north"),
            format!("staging/{key}"),
            format!("{key}/north"),
        ] {
            assert_eq!(found(&text), Some(Kind::AwsSecretKey), "{text}");
        }
        for text in [
            format!("{plain}.min"),
            format!("{plain}/X1"),
            format!("Aa1/staging/{plain}"),
            format!("Staging/{key}"),
        ] {
            assert_ne!(found(&text), Some(Kind::AwsSecretKey), "{text}");
        }
    }

    #[test]
    fn hashes_paths_and_logical_ids_are_no_secret_keys() {
        for text in [
            random(HEX, 40, 5).as_str(),
            "src/main/java/com/example/commit/PutFile",
            "MyStackServiceRoleDefaultPolicy0A63E8A47",
            "MyApiWithCognitoAuthDeployment137d859db2",
            "vpcEksPrivateSubnet2DefaultRouteDBD24FCC",
            "Ec2CdkStack/EC2Product/VPC/publicSubnet1",
            "ipV6IPsecUnauthPerIPRateLimitBytesPerSec: u32",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn a_session_token_is_known_by_its_first_bytes() {
        for prefix in ["FwoGZXIvYXdz", "FQoGZXIvYXdz", "IQoJb3JpZ2lu", "AQoDYXdz"] {
            let token = format!("{prefix}{}", random(BASE64, 200, 11));
            assert_eq!(
                found(&format!("token {token}")),
                Some(Kind::AwsSessionToken)
            );
            assert_eq!(found(cut(&token, 0, 30)), None);
        }
    }
}
