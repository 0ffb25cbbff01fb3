//! Tags in JSON.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::tree::Tree;
use super::{Pair, is_tags};

/// The tags in the members of the request itself.
pub(super) fn tags(body: &[u8]) -> Option<Vec<Pair>> {
    let Request(tags) = serde_json::from_slice(body).ok()?;
    Some(tags)
}

/// All of it.
pub(super) fn tree(body: &[u8]) -> Option<Tree> {
    serde_json::from_slice(body).ok()
}

struct Request(Vec<Pair>);

impl<'de> Deserialize<'de> for Request {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = Request;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the members of a request")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Request, A::Error> {
                let mut tags = Vec::new();
                while let Some(name) = members.next_key::<String>()? {
                    if is_tags(&name) {
                        members.next_value::<Tree>()?.collect(&mut tags);
                    } else {
                        members.next_value::<IgnoredAny>()?;
                    }
                }
                Ok(Request(tags))
            }

            // The body is one member that is a list: its elements are no members of the request.
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Request, A::Error> {
                while items.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Request(Vec::new()))
            }
        }

        deserializer.deserialize_any(Members)
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Value;

        impl<'de> Visitor<'de> for Value {
            type Value = Tree;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Tree, E> {
                Ok(Tree::Text(text.to_owned()))
            }

            fn visit_bool<E: Error>(self, _: bool) -> Result<Tree, E> {
                Ok(Tree::Other)
            }

            fn visit_i64<E: Error>(self, _: i64) -> Result<Tree, E> {
                Ok(Tree::Other)
            }

            fn visit_u64<E: Error>(self, _: u64) -> Result<Tree, E> {
                Ok(Tree::Other)
            }

            fn visit_f64<E: Error>(self, _: f64) -> Result<Tree, E> {
                Ok(Tree::Other)
            }

            fn visit_unit<E: Error>(self) -> Result<Tree, E> {
                Ok(Tree::Other)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
                let mut all = Vec::new();
                while let Some(item) = items.next_element()? {
                    all.push(item);
                }
                Ok(Tree::Items(all))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Tree, A::Error> {
                let mut all = Vec::new();
                while let Some(member) = members.next_entry()? {
                    all.push(member);
                }
                Ok(Tree::Members(all))
            }
        }

        deserializer.deserialize_any(Value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Option<Vec<(String, String)>> {
        tags(body.as_bytes())
    }

    fn pair(key: &str, value: &str) -> Pair {
        (key.to_owned(), value.to_owned())
    }

    #[test]
    fn tags_have_many_forms() {
        let jane = Some(vec![pair("team", "a"), pair("owner", "jane")]);
        for body in [
            r#"{"tags":{"team":"a","owner":"jane"}}"#,
            r#"{"Name":"x","Tags":[{"Key":"team","Value":"a"},{"Value":"jane","Key":"owner"}]}"#,
            r#"{"tagList":[{"key":"team","value":"a"},{"key":"owner","value":"jane"}]}"#,
            r#"{"Tags":[{"TagKey":"team","TagValue":"a"},{"TagKey":"owner","TagValue":"jane"}]}"#,
            r#"{"tagSet":[{"tagKey":"team","tagValue":"a"},{"tagKey":"owner","tagValue":"jane"}]}"#,
            r#"{"TagSpecifications":[{"ResourceType":"volume",
                "Tags":[{"Key":"team","Value":"a"},{"Key":"owner","Value":"jane"}]}]}"#,
            r#"{"TagSpecifications":{"volume":{},"tags":{"team":"a","owner":"jane"}}}"#,
            r#"{"Tags":{"team":["a"],"owner":["jane",4]}}"#,
            r#"{"Tags":{"team":"a"},"T\u0061gs":{"owner":"jane"}}"#,
        ] {
            assert_eq!(read(body), jane, "{body}");
        }
    }

    #[test]
    fn no_tag_is_lost_beside_another_of_its_name() {
        assert_eq!(
            read(r#"{"Tags":{"a":"1","a":"2"},"Tags":[{"Key":"b","Key":"c","Value":"3"}]}"#),
            Some(vec![
                pair("a", "1"),
                pair("a", "2"),
                pair("b", "3"),
                pair("c", "3")
            ])
        );
        assert_eq!(read(r#"{"Tags":[{"Key":"a"}]}"#), Some(vec![pair("a", "")]));
        assert_eq!(read(r#"{"Tags":["a"]}"#), Some(vec![pair("", "a")]));
    }

    #[test]
    fn what_is_no_tag_of_the_request_is_passed_over() {
        for body in [
            r#"{"Item":{"Tags":{"S":"jane"}}}"#,
            r#"{"TagKeys":["jane"],"TagFilters":[{"Key":"owner","Value":"jane"}]}"#,
            r#"{"Tag":"jane","tags":null,"Tags":1.5e300,"TagList":true}"#,
            "[{\"Tags\":{\"owner\":\"jane\"}}]",
            "{}",
        ] {
            assert_eq!(read(body), Some(Vec::new()), "{body}");
        }
        for body in ["", "{", "{} {}", "\"a\"", "7", "{\"Tags\":[}"] {
            assert_eq!(read(body), None, "{body}");
        }
    }
}
