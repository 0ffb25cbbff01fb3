//! Names, descriptions and keys in requests of crates whose members are known.

use super::tree::Tree;
use super::{Pair, json};
use crate::text::{Field, Members};

/// What stands in such members.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// The member, how it is looked at, and what it holds; a map's entries are pairs.
    pub(super) texts: Vec<(String, Field, Pair)>,
    /// Keys, in letters and digits alone.
    pub(super) secrets: Vec<String>,
}

impl Found {
    pub(super) fn read(members: &Members, body: &[u8]) -> Option<Self> {
        let mut found = Self::default();
        found.walk(members, &json::tree(body)?);
        Some(found)
    }

    fn walk(&mut self, known: &Members, value: &Tree) {
        match value {
            Tree::Members(members) => {
                for (name, value) in members {
                    if known.is_secret(name)
                        && let Tree::Text(text) = value
                    {
                        self.secrets.push(bare(text));
                    }
                    match known.field(name) {
                        Some(field) => self.take(name, field, "", value),
                        None => self.walk(known, value),
                    }
                }
            }
            Tree::Items(items) => items.iter().for_each(|item| self.walk(known, item)),
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

    /// Whether a text repeats one of the keys beside it, however it is spaced.
    pub(super) fn repeats_a_secret(&self, text: &str) -> bool {
        // What is shorter is no key that a service takes, and could be part of any word.
        const SHORTEST: usize = 16;
        let text = bare(text);
        let mut keys = self.secrets.iter().filter(|key| key.len() >= SHORTEST);
        keys.any(|key| text.contains(key.as_str()))
    }
}

/// Letters and digits alone, in small letters.
fn bare(text: &str) -> String {
    let kept = text.chars().filter(|letter| letter.is_alphanumeric());
    kept.map(|letter| letter.to_ascii_lowercase()).collect()
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
            secrets: vec![KEY.to_lowercase()],
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
        for broken in ["", "{", "[}", "{} {}"] {
            assert_eq!(found("iotwireless", broken), None, "{broken}");
        }
    }

    #[test]
    fn a_key_is_known_again_in_a_text() {
        let body = format!(r#"{{"OtaaV1_0_x":{{"AppKey":"{KEY}","GenAppKey":"0"}}}}"#);
        let found = found("iotwireless", &body).unwrap_or_default();
        for text in [
            KEY,
            "gauge 8c3b9f01d45ae6721bc8407d952ef366!",
            "8C:3B:9F:01:D4:5A:E6:72:1B:C8:40:7D:95:2E:F3:66",
        ] {
            assert!(found.repeats_a_secret(text), "{text}");
        }
        for text in ["", "0", "8C3B9F01D45AE6721BC8407D952EF36", "gauge-17"] {
            assert!(!found.repeats_a_secret(text), "{text}");
        }
    }
}
