//! Values of JSON and CBOR, as far as tags are made of them.

use super::{Pair, is_key, is_tags, is_value};

/// A value. Names that stand twice are kept twice, since nobody knows which of them counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Tree {
    Text(String),
    Members(Vec<(String, Tree)>),
    Items(Vec<Tree>),
    /// Numbers and the like.
    Other,
}

impl Tree {
    /// The tags in the value of a member that holds tags.
    pub(super) fn collect(&self, tags: &mut Vec<Pair>) {
        match self {
            Self::Members(members) => {
                for (name, value) in members {
                    value.collect_value(name, tags);
                }
            }
            Self::Items(items) => items.iter().for_each(|item| item.collect_item(tags)),
            Self::Text(_) | Self::Other => {}
        }
    }

    /// The value of a tag of that name, or more of them.
    fn collect_value(&self, name: &str, tags: &mut Vec<Pair>) {
        match self {
            Self::Text(value) => tags.push((name.to_owned(), value.clone())),
            Self::Items(items) => items.iter().for_each(|item| item.collect_value(name, tags)),
            Self::Members(_) if is_tags(name) => self.collect(tags),
            Self::Members(_) | Self::Other => {}
        }
    }

    /// One of many: a label, a tag as a structure, or what tags are given to.
    fn collect_item(&self, tags: &mut Vec<Pair>) {
        match self {
            Self::Text(label) => tags.push((String::new(), label.clone())),
            Self::Members(members) => {
                let texts = |of: fn(&str) -> bool| {
                    let some = members.iter().filter(move |(name, _)| of(name));
                    some.filter_map(|(_, value)| match value {
                        Self::Text(text) => Some(text),
                        _ => None,
                    })
                };
                let mut values: Vec<_> = texts(is_value).cloned().collect();
                if values.is_empty() {
                    values.push(String::new());
                }
                for key in texts(is_key) {
                    tags.extend(values.iter().map(|value| (key.clone(), value.clone())));
                }
                let inner = members.iter().filter(|(name, _)| is_tags(name));
                inner.for_each(|(_, value)| value.collect(tags));
            }
            Self::Items(items) => items.iter().for_each(|item| item.collect_item(tags)),
            Self::Other => {}
        }
    }
}
