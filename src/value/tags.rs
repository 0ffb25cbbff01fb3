//! Sets of tags.

use serde::{Deserialize, Serialize};

use super::tag::Tag;
use crate::error::{Fault, Refusal, fault};

/// The tags of one resource: up to 50, each key once.
///
/// Most services take 50; an object of S3 takes 10 and says so itself.
///
/// ```
/// use std::collections::HashMap;
///
/// use palisade::text::Imei;
/// use palisade::{Refusal, Tag, Tags, tag};
///
/// # fn example(from_a_file: HashMap<String, String>, modems: Vec<Imei>) -> Result<(), Refusal> {
/// let tags = Tags::of([tag!("team", "telemetry"), tag!("stage", "prod")])?;
/// let tags = Tags::of(from_a_file)?;
/// let tags = Tags::of([("team", "telemetry"), ("stage", "prod")])?;
/// let modems = modems.into_iter().enumerate();
/// let tags = Tags::of(modems.map(|(n, imei)| Tag::identifying(format!("modem-{n}"), imei)))?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Tag>")]
pub struct Tags(Vec<Tag>);

impl Tags {
    /// How many tags a resource takes.
    pub const MOST: usize = 50;

    /// Tags from whatever becomes one: keys with their values, as an array, a map or a file has them;
    /// tags, also as their constructors return them; words of a closed vocabulary
    /// ([`tag_values!`](crate::tag_values!)).
    ///
    /// # Errors
    /// The first error of a tag, as [`Tag::new`] says it; else when there are more than 50, or when a
    /// key comes twice.
    pub fn of<T>(tags: impl IntoIterator<Item = T>) -> Result<Self, Refusal>
    where
        T: TryInto<Tag, Error: Into<Refusal>>,
    {
        // One more than a resource takes is enough to say so.
        let tags = tags.into_iter().take(Self::MOST + 1);
        let tags: Result<Vec<_>, _> = tags.map(TryInto::try_into).collect();
        tags.map_err(Into::into)?.try_into()
    }

    /// The tags, in the order they were given.
    pub fn iter(&self) -> std::slice::Iter<'_, Tag> {
        self.0.iter()
    }

    /// The value behind a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.iter().find(|tag| tag.key() == key).map(Tag::value)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl TryFrom<Vec<Tag>> for Tags {
    type Error = Refusal;

    fn try_from(tags: Vec<Tag>) -> Result<Self, Refusal> {
        const MANY: Fault = fault!(
            PublicText,
            "a resource has 50 tags at most",
            "leave some out; a tag is a label and no place for data",
        );
        if tags.len() > Self::MOST {
            return Err(MANY.into());
        }
        check_keys(&tags)?;
        Ok(Self(tags))
    }
}

/// Refuses tags of which two have the same key.
pub(crate) fn check_keys(tags: &[Tag]) -> Result<(), Refusal> {
    const SAME_KEY: Fault = fault!(
        PublicText,
        "two tags have the same key",
        "give each key once",
    );
    let mut keys: Vec<_> = tags.iter().map(Tag::key).collect();
    keys.sort_unstable();
    if keys.windows(2).any(|pair| matches!(pair, [a, b] if a == b)) {
        return Err(SAME_KEY.into());
    }
    Ok(())
}

impl IntoIterator for Tags {
    type Item = Tag;
    type IntoIter = std::vec::IntoIter<Tag>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Tags {
    type Item = &'a Tag;
    type IntoIter = std::slice::Iter<'a, Tag>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::tag;
    use crate::text::Kind;

    #[test]
    fn a_set_has_each_key_once_and_fifty_at_most() {
        let tags = Tags::of([tag!("a", "1"), tag!("b", "2")]);
        assert_eq!(tags.as_ref().map(|tags| tags.get("b")), Ok(Some("2")));
        let twice = Tags::of([("a", "1"), ("a", "2")]).map_err(|refusal| refusal.to_string());
        assert_eq!(
            twice,
            Err("PublicText: two tags have the same key; give each key once".to_owned())
        );
        let many = |count: usize| Tags::of((0..count).map(|n| (format!("k{n}"), "v")));
        assert_eq!(many(50).map(|tags| tags.len()), Ok(50));
        assert_eq!(
            many(51).map_err(|refusal| refusal.to_string()),
            Err(
                "PublicText: a resource has 50 tags at most; leave some out; a tag is a label and no \
                 place for data"
                    .to_owned()
            )
        );
    }

    #[test]
    #[expect(
        clippy::allow_attributes,
        reason = "not every name of a variant would fulfil an expectation"
    )]
    fn what_becomes_a_tag_becomes_a_set() {
        crate::tag_values! {
            enum Stage: "stage" { Production = "prod" }
        }
        let expected = Tags::of([("stage", "prod")]);
        let map = HashMap::from([("stage".to_owned(), "prod".to_owned())]);
        assert_eq!(Tags::of(&map), expected);
        assert_eq!(Tags::of(map), expected);
        assert_eq!(Tags::of([tag!("stage", "prod")]), expected);
        assert_eq!(Tags::of([Stage::Production]), expected);
        assert_eq!(Tags::of([Tag::new("stage", "prod")]), expected);
        assert!(expected.is_ok_and(|tags| tags.len() == 1));
    }

    #[test]
    fn the_first_error_counts_and_no_more_is_read_than_has_to_be() {
        let problem = |tags: Result<Tags, Refusal>| tags.map_err(|refusal| refusal.kind());
        let wrong = [
            ("a", "1"),
            ("owner", "jane@example.com"),
            ("a", "<b>"),
            ("a", "1"),
        ];
        assert_eq!(problem(Tags::of(wrong)), Err(Some(Kind::Email)));
        let wrong = wrong.map(|(key, value)| Tag::new(key, value));
        assert_eq!(problem(Tags::of(wrong)), Err(Some(Kind::Email)));
        let mut read = 0;
        let many = (0..1000).inspect(|_| read += 1);
        let many = Tags::of(many.map(|n| (format!("k{n}"), "v")));
        let said = many.map_err(|refusal| refusal.problem().to_owned());
        assert_eq!(said, Err("a resource has 50 tags at most".to_owned()));
        assert_eq!(read, 51);
    }

    #[test]
    fn what_is_deserialised_is_checked() {
        let text = r#"[{"key":"a","value":"1"},{"key":"b","value":"2"}]"#;
        let tags: Result<Tags, _> = serde_json::from_str(text);
        assert_eq!(tags.as_ref().ok().map(Tags::len), Some(2));
        let written = tags.ok().and_then(|tags| serde_json::to_string(&tags).ok());
        assert_eq!(written.as_deref(), Some(text));
        let twice = r#"[{"key":"a","value":"1"},{"key":"a","value":"2"}]"#;
        assert!(serde_json::from_str::<Tags>(twice).is_err());
    }
}
