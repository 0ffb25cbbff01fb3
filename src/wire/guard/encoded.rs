//! Text that stands in a request under another encoding than the request's own.

use std::collections::BTreeMap;

use aws_smithy_types::base64;

/// Text with the encoded words of RFC 2047 taken off, in which S3 takes and gives metadata beyond ASCII;
/// nothing if there is none. What is broken stays as it is, and hides nothing behind it.
pub(super) fn encoded_words(text: &str) -> Option<String> {
    let (mut decoded, mut rest, mut is_word) = (String::new(), text, false);
    while let Some((before, after)) = rest.split_once("=?") {
        let mut parts = after.splitn(3, '?');
        let (Some(_charset), Some(form), Some(behind)) = (parts.next(), parts.next(), parts.next())
        else {
            break;
        };
        let Some((word, behind)) = behind.split_once("?=") else {
            break;
        };
        // White space between encoded words means nothing.
        if !is_word || !before.trim().is_empty() {
            decoded.push_str(before);
        }
        match form {
            "B" | "b" => decoded.push_str(&String::from_utf8_lossy(&of_base64(word))),
            // Quoted-printable is a way of escaping that the detector knows, but for its spaces.
            _ => decoded.push_str(&word.replace('_', " ")),
        }
        is_word = true;
        rest = behind;
    }
    decoded.push_str(rest);
    is_word.then_some(decoded)
}

/// What any reader could make of base64: padding may lack, and other characters stand in between.
fn of_base64(word: &str) -> Vec<u8> {
    let is_digit = |letter: &char| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '/');
    let mut digits: String = word.chars().filter(is_digit).collect();
    if digits.len() % 4 == 1 {
        digits.pop();
    }
    while !digits.len().is_multiple_of(4) {
        digits.push('=');
    }
    base64::decode(digits).unwrap_or_default()
}

/// The pairs of an encryption context, which is JSON in base64 in a header; nothing if it is not.
pub(super) fn context(text: &str) -> Option<BTreeMap<String, String>> {
    let bytes = base64::decode(text.trim()).ok()?;
    serde_json::from_slice(&bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_decoded_one_by_one() {
        for (text, expected) in [
            ("a", None),
            ("", None),
            ("=?", None),
            ("=?a?b?c", None),
            ("=?u?B?YWI=?=", Some("ab")),
            ("=?u?B?YWI?=", Some("ab")),
            ("=?u?b?Y W\tI?=", Some("ab")),
            ("=?u?B?YWJjZ?=", Some("abc")),
            ("=?u?B??=", Some("")),
            ("=?u?Q?a_b?=", Some("a b")),
            ("x =?u?B?YQ==?= y", Some("x a y")),
            ("=?u?B?YQ==?= =?u?B?Yg==?=", Some("ab")),
            ("=?u?B?YQ==?= x =?u?B?Yg==?=", Some("a x b")),
            ("=?u?B?YQ==?= =?u?B?", Some("a =?u?B?")),
        ] {
            assert_eq!(encoded_words(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_context_is_an_object_of_texts() {
        let of = |json: &str| context(&base64::encode(json));
        assert_eq!(of("{}").map(|pairs| pairs.len()), Some(0));
        assert_eq!(of(r#"{"a":"b"}"#).map(|pairs| pairs.len()), Some(1));
        for other in ["", "[]", "a", r#"{"a":1}"#] {
            assert_eq!(of(other), None, "{other}");
        }
        assert_eq!(context("{}"), None);
    }
}
