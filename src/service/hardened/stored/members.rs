//! Names, descriptions and keys in requests of crates whose members are known.

use std::fmt;

use super::tree::Tree;
use super::{Pair, json};
use crate::text::{self, Field, Members};

/// What stands in such members.
#[derive(Default, PartialEq, Eq)]
pub(super) struct Found {
    /// The member, how it is looked at, and what it holds; a map's entries are pairs.
    pub(super) texts: Vec<(String, Field, Pair)>,
    /// Keys, in letters and digits alone, each with its bytes in both orders.
    pub(super) secrets: Vec<String>,
    /// All other text beside keys, and the member that it stands in.
    pub(super) beside: Vec<(String, String)>,
}

/// Security: neither keys nor the text beside them, which may repeat one.
impl fmt::Debug for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = [self.texts.len(), self.secrets.len(), self.beside.len()];
        f.debug_tuple("Found").field(&counts).finish()
    }
}

impl Found {
    pub(super) fn read(members: &Members, body: &[u8]) -> Option<Self> {
        let mut found = Self::default();
        found.walk(members, "", &json::tree(body)?);
        Some(found)
    }

    fn walk(&mut self, known: &Members, name: &str, value: &Tree) {
        match value {
            Tree::Members(members) => {
                for (name, value) in members {
                    match known.field(name) {
                        Some(field) => self.take(name, field, "", value),
                        None if known.is_payload(name) => {}
                        None => self.walk(known, name, value),
                    }
                }
            }
            Tree::Items(items) => {
                for item in items {
                    self.walk(known, name, item);
                }
            }
            Tree::Text(text) if known.is_secret(name) => {
                // What is shorter is no key that a service takes, and could be part of any word.
                const SHORTEST: usize = 16;
                let key = bare(text);
                if key.len() >= SHORTEST {
                    self.secrets.push(reversed(&key));
                    self.secrets.push(key);
                }
            }
            Tree::Text(text) if known.has_secrets() => {
                self.beside.push((name.to_owned(), text.clone()));
            }
            Tree::Text(_) | Tree::Other => {}
        }
    }

    /// All text of a member; a map's keys stand before their values.
    fn take(&mut self, name: &str, field: Field, key: &str, value: &Tree) {
        match value {
            Tree::Text(text) => {
                let pair = (key.to_owned(), text.clone());
                self.texts.push((name.to_owned(), field, pair));
            }
            Tree::Items(items) => {
                for item in items {
                    self.take(name, field, key, item);
                }
            }
            Tree::Members(members) => {
                for (key, value) in members {
                    self.take(name, field, key, value);
                }
            }
            Tree::Other => {}
        }
    }

    /// Whether a text repeats one of the keys beside it, however its bytes are set apart and in either order.
    pub(super) fn repeats_a_secret(&self, text: &str) -> bool {
        if self.secrets.is_empty() {
            return false;
        }
        let has = |form: &String| self.secrets.iter().any(|key| form.contains(key.as_str()));
        // As it stands too: what folds a text takes `\x8C` for a letter.
        forms(text).iter().any(has) || forms(&text::folded(text)).iter().any(has)
    }
}

/// What may be a key in a text: without what sets letters apart, and without all but hexadecimal digits,
/// such as `\x`, `$` and `h`.
fn forms(text: &str) -> [String; 3] {
    let text = text.to_lowercase();
    let digits = |text: &str| text.chars().filter(char::is_ascii_hexdigit).collect();
    [bare(&text), digits(&text), digits(&text.replace("0x", ""))]
}

/// Letters and digits alone, in small letters.
fn bare(text: &str) -> String {
    let kept = text.chars().filter(|letter| letter.is_alphanumeric());
    kept.map(|letter| letter.to_ascii_lowercase()).collect()
}

/// The same bytes with the last one first, as drivers of radios want them.
fn reversed(digits: &str) -> String {
    let bytes = digits.as_bytes().rchunks(2).flatten();
    bytes.map(|&byte| char::from(byte)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "8C3B9F01D45AE6721BC8407D952EF366";

    fn found(of: &str, body: &str) -> Option<Found> {
        Found::read(Members::of(of)?, body.as_bytes())
    }

    fn text(name: &str, field: Field, key: &str, value: &str) -> (String, Field, Pair) {
        (name.to_owned(), field, (key.to_owned(), value.to_owned()))
    }

    fn beside(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn members_are_found_wherever_they_stand() {
        let body = format!(
            r#"{{"Name":"gauge","Description":"a","DestinationName":"b","LoRaWAN":{{"OtaaV1_1":{{"AppKey":"{KEY}"}}}},
                "Tags":[{{"Key":"c","Value":"d"}}],"N\u0061me":"twice"}}"#
        );
        let expected = Found {
            texts: vec![
                text("Name", Field::Name, "", "gauge"),
                text("Description", Field::Text, "", "a"),
                text("Name", Field::Name, "", "twice"),
            ],
            secrets: vec![reversed(&KEY.to_lowercase()), KEY.to_lowercase()],
            beside: vec![
                beside("DestinationName", "b"),
                beside("Key", "c"),
                beside("Value", "d"),
            ],
        };
        assert_eq!(found("iotwireless", &body), Some(expected));
        let suite =
            r#"{"suiteDefinitionConfiguration":{"suiteDefinitionName":"s","rootGroup":"{}"}}"#;
        let suite = found("iotdeviceadvisor", suite).map(|found| found.texts.len());
        assert_eq!(suite, Some(2));
        let details = found(
            "iotjobsdataplane",
            r#"{"statusDetails":{"owner":"jane"},"status":"FAILED"}"#,
        );
        let pair = text("statusDetails", Field::Text, "owner", "jane");
        assert_eq!(details.map(|found| found.texts), Some(vec![pair]));
        let sent = found(
            "iotjobsdataplane",
            r#"{"parameters":{"statusDetails":{"S":"jane"},"b":{"statusDetails":"x"}}}"#,
        );
        assert_eq!(sent, Some(Found::default()));
        for broken in ["", "{", "[}", "{} {}"] {
            assert_eq!(found("iotwireless", broken), None, "{broken}");
        }
    }

    #[test]
    fn a_key_is_known_again_in_a_text() {
        let body = format!(r#"{{"OtaaV1_0_x":{{"AppKey":"{KEY}","GenAppKey":"0"}}}}"#);
        let found = found("iotwireless", &body).unwrap_or_default();
        let wide = KEY.chars().map(|digit| {
            let wide = u32::from(digit) - 0x21 + 0xff01;
            char::from_u32(wide).unwrap_or_default()
        });
        let bytes = |before: &str, between: &str| {
            let bytes = KEY.as_bytes().chunks(2).map(String::from_utf8_lossy);
            let bytes: Vec<_> = bytes.map(|byte| format!("{before}{byte}")).collect();
            bytes.join(between)
        };
        for text in [
            KEY,
            "gauge 8c3b9f01d45ae6721bc8407d952ef366!",
            "8C:3B:9F:01:D4:5A:E6:72:1B:C8:40:7D:95:2E:F3:66",
            "0x8C3B9F01D45AE6721BC8407D952EF366",
            "0X8C3B9F01, 0xD45AE672, 0x1BC8407D, 0x952EF366",
            "66F32E957D40C81B72E65AD4019F3B8C",
            "{ 0x66, 0xF3, 0x2E, 0x95, 0x7D, 0x40, 0xC8, 0x1B, 0x72, 0xE6, 0x5A, 0xD4, 0x01, 0x9F, 0x3B, 0x8C }",
            &bytes("0x", ", "),
            &bytes("0x", ""),
            &bytes("\\x", ""),
            &bytes("%", ""),
            &bytes("$", " "),
            &format!("{}h", bytes("", "h ")),
            &bytes("", "\u{200b}"),
            &wide.collect::<String>(),
        ] {
            assert!(found.repeats_a_secret(text), "{text}");
        }
        // A key may begin with what stands before numbers.
        let zeros = r#"{"OtaaV1_0_x":{"AppKey":"00010A0B0C0D0E0F8C3B9F01D45AE672"}}"#;
        let zeros = self::found("iotwireless", zeros).unwrap_or_default();
        for text in [
            r"\x00\x01\x0A\x0B\x0C\x0D\x0E\x0F\x8C\x3B\x9F\x01\xD4\x5A\xE6\x72",
            "0x00,0x01,0x0A,0x0B,0x0C,0x0D,0x0E,0x0F,0x8C,0x3B,0x9F,0x01,0xD4,0x5A,0xE6,0x72",
            "0x00010A0B0C0D0E0F8C3B9F01D45AE672",
        ] {
            assert!(zeros.repeats_a_secret(text), "{text}");
        }
        for text in ["", "0", "8C3B9F01D45AE6721BC8407D952EF36", "gauge-17"] {
            assert!(!found.repeats_a_secret(text), "{text}");
        }
        assert!(!Found::default().repeats_a_secret(""));
    }
}
