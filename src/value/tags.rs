//! Sets of tags.

use serde::{Deserialize, Serialize};

use super::tag::Tag;
use crate::error::{Fault, Refusal, fault};

/// The tags of one resource: up to 50, each key once.
///
/// Most services take 50; an object of S3 takes 10 and says so itself.
///
/// ```
/// use palisade::{Refusal, Tag, Tags, tag};
///
/// # fn example(from_a_file: Vec<(String, String)>) -> Result<(), Refusal> {
/// let tags: Result<Tags, Refusal> = [tag!("team", "telemetry"), tag!("stage", "prod")]
///     .into_iter()
///     .collect();
/// let tags = Tags::of(from_a_file)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Tag>")]
pub struct Tags(Vec<Tag>);

impl Tags {
    /// How many tags a resource takes.
    pub const MOST: usize = 50;

    /// Tags from keys and values known at run time.
    ///
    /// # Errors
    /// When a tag is none, as [`Tag::new`] says, a key comes twice or there are more than 50.
    pub fn of<K, V>(pairs: impl IntoIterator<Item = (K, V)>) -> Result<Self, Refusal>
    where
        K: Into<String>,
        V: Into<String>,
    {
        let tags = pairs.into_iter().map(|(key, value)| Tag::new(key, value));
        tags.collect::<Result<Vec<_>, _>>()?.try_into()
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

impl FromIterator<Tag> for Result<Tags, Refusal> {
    fn from_iter<I: IntoIterator<Item = Tag>>(tags: I) -> Self {
        tags.into_iter().collect::<Vec<_>>().try_into()
    }
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
    use super::*;
    use crate::tag;

    #[test]
    fn a_set_has_each_key_once_and_fifty_at_most() {
        let tags: Result<Tags, Refusal> = [tag!("a", "1"), tag!("b", "2")].into_iter().collect();
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
        assert!(Tags::of([("owner", "jane@example.com")]).is_err());
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
