//! Text that stands in a request under another encoding than the request's own.

use std::collections::BTreeMap;
use std::fmt;

use aws_smithy_types::base64;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use crate::error::{Fault, fault};
#[cfg(feature = "iot-data")]
use crate::value::user_properties;

/// Text with the encoded words of RFC 2047 taken off, in which S3 takes and gives metadata beyond ASCII;
/// nothing if there is none. What is broken stays as it is, and hides nothing behind it.
pub(super) fn encoded_words(text: &str) -> Option<String> {
    if !text.contains('=') {
        return None;
    }
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

/// The user properties of a message, which are a list of objects in JSON, in base64 in a header; each of the form
/// that MQTT carries.
pub(super) fn properties(text: &str) -> Result<Vec<(String, String)>, Fault> {
    let bytes = base64::decode(text.trim()).map_err(|_| NO_PROPERTIES)?;
    let objects = serde_json::from_slice::<Vec<Pairs>>(&bytes).map_err(|_| NO_PROPERTIES)?;
    let pairs: Vec<_> = objects.into_iter().flat_map(|object| object.0).collect();
    // No service without this feature has any.
    #[cfg(feature = "iot-data")]
    pairs
        .iter()
        .try_for_each(|(key, value)| user_properties::check(key, value))?;
    Ok(pairs)
}

// The rule for the form of what is stored, as for names: nobody can say what else it would break.
const NO_PROPERTIES: Fault = fault!(
    PublicText,
    "the user properties cannot be read",
    "write a list of objects in JSON whose values are texts, as in `[{\"unit\":\"celsius\"}]`",
);

/// What stands in one object.
///
/// Security: in MQTT a key may come twice, so that each counts; a map would keep the last.
struct Pairs(Vec<(String, String)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Each;

        impl<'de> Visitor<'de> for Each {
            type Value = Pairs;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object whose values are texts")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }

        from.deserialize_map(Each)
    }
}

/// Whether a text is a certificate, a request for one or a public key: lines of 64 letters look like many
/// things, and devices are registered with them.
pub(super) fn is_public_pem(text: &str) -> bool {
    const LABELS: [&str; 4] = [
        "CERTIFICATE",
        "CERTIFICATE REQUEST",
        "NEW CERTIFICATE REQUEST",
        "PUBLIC KEY",
    ];
    let text = text.trim();
    LABELS.iter().any(|label| {
        let body = text
            .strip_prefix("-----BEGIN ")
            .and_then(|rest| rest.strip_prefix(label))
            .and_then(|rest| rest.strip_prefix("-----"))
            .and_then(|rest| rest.strip_suffix("-----"))
            .and_then(|rest| rest.strip_suffix(label))
            .and_then(|rest| rest.strip_suffix("-----END "));
        body.is_some_and(is_der)
    })
}

/// Whether base64 in lines is one structure of ASN.1: anything else between the marks could be a secret.
fn is_der(text: &str) -> bool {
    let digits: String = text.replace("\\n", "\n").split_whitespace().collect();
    let Ok(bytes) = base64::decode(digits) else {
        return false;
    };
    let (length, rest) = match bytes.as_slice() {
        [0x30, length @ 0..=0x7F, rest @ ..] => (usize::from(*length), rest),
        [0x30, 0x81, length, rest @ ..] => (usize::from(*length), rest),
        [0x30, 0x82, high, low, rest @ ..] => {
            (usize::from(u16::from_be_bytes([*high, *low])), rest)
        }
        _ => return false,
    };
    length == rest.len()
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

    #[test]
    fn properties_are_a_list_of_objects_of_texts() {
        let of = |json: &str| properties(&base64::encode(json)).ok();
        let pairs = of(r#"[{"a":"1"},{"a":"2","b":"3"},{"b":"4","b":"5"},{}]"#).unwrap_or_default();
        let pairs: Vec<_> = pairs
            .iter()
            .map(|(key, value)| format!("{key}{value}"))
            .collect();
        assert_eq!(pairs, ["a1", "a2", "b3", "b4", "b5"]);
        assert_eq!(of("[]").map(|pairs| pairs.len()), Some(0));
        for other in [
            "",
            "null",
            "{}",
            r#"{"a":"b"}"#,
            r#""a""#,
            r#"["a"]"#,
            r#"[["a","b"]]"#,
            r#"[{"a":1}]"#,
            r#"[{"a":null}]"#,
            r#"[{"a":{"b":"c"}}]"#,
            r#"[{"a":"b"}] x"#,
            r#"[{"a":"b"},]"#,
        ] {
            assert_eq!(of(other), None, "{other}");
        }
        // Where nothing has user properties, nothing knows their form.
        #[cfg(feature = "iot-data")]
        for other in [
            r#"[{"a":"b\u0000"}]"#.to_owned(),
            r#"[{"x":"y"},{"a\u0085":"b"}]"#.to_owned(),
            format!(r#"[{{"a":"{}"}}]"#, "b".repeat(65_536)),
        ] {
            assert_eq!(of(&other), None);
        }
        for text in ["", "[]", "W10", "W10=!", "W10=\nW10=", "-_"] {
            assert!(properties(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_block_of_something_public_is_one_structure() {
        let block = |label: &str, body: &str| {
            format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n")
        };
        // A sequence of three bytes.
        let body = base64::encode([0x30, 3, 2, 1, 5]);
        for label in ["CERTIFICATE", "CERTIFICATE REQUEST", "PUBLIC KEY"] {
            assert!(is_public_pem(&block(label, &body)), "{label}");
        }
        let long = base64::encode([&[0x30, 0x82, 1, 0][..], &[7; 256]].concat());
        let (first, second) = long.split_at(64);
        assert!(is_public_pem(&block(
            "CERTIFICATE",
            &format!("{first}\r\n{second}")
        )));
        for text in [
            block("PRIVATE KEY", &body),
            block("RSA PRIVATE KEY", &body),
            block("CERTIFICATE", "jane@example.com"),
            block("CERTIFICATE", &format!("{body}{body}")),
            block("PUBLIC KEY", "AKIAIOSFODNN7EXAMPLE"),
            block("PUBLIC KEY", &base64::encode(b"0wJalrXUtnFEMIK7MDENG")),
            format!("{} jane@example.com", block("CERTIFICATE", &body)),
            format!("owner {}", block("CERTIFICATE", &body)),
            "-----BEGIN CERTIFICATE-----".to_owned(),
            String::new(),
        ] {
            assert!(!is_public_pem(&text), "{text}");
        }
    }
}
