//! Tags in forms, as in `Tags.member.1.Key=team`, `Tag.1.Key=team` and
//! `TagSpecification.1.Tag.1.Key=team`.

use std::collections::BTreeMap;

use url::form_urlencoded;

use super::{Pair, is_key, is_tags, is_value};

pub(super) fn tags(body: &[u8]) -> Option<Vec<Pair>> {
    let mut found: BTreeMap<String, (Vec<String>, Vec<String>)> = BTreeMap::new();
    let mut tags = Vec::new();
    for (name, text) in form_urlencoded::parse(body) {
        let Some((before, last)) = name.rsplit_once('.') else {
            continue;
        };
        if !before.split('.').any(is_tags) {
            continue;
        }
        if is_key(last) || is_value(last) {
            let (keys, values) = found.entry(before.to_owned()).or_default();
            let some = if is_key(last) { keys } else { values };
            some.push(text.into_owned());
        } else if is_number(last) {
            tags.push((String::new(), text.into_owned()));
        }
    }
    for (keys, mut values) in found.into_values() {
        if values.is_empty() {
            values.push(String::new());
        }
        // A value without a key is looked at all the same.
        for value in values {
            match keys.is_empty() {
                true => tags.push((String::new(), value)),
                false => tags.extend(keys.iter().map(|key| (key.clone(), value.clone()))),
            }
        }
    }
    Some(tags)
}

fn is_number(step: &str) -> bool {
    !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_in_each_dialect() {
        for (key, value) in [
            ("Tags.member.1.Key", "Tags.member.1.Value"),
            ("Tag.1.Key", "Tag.1.Value"),
            ("Tags.Tag.7.Key", "Tags.Tag.7.Value"),
            (
                "TagSpecification.1.Tag.1.Key",
                "TagSpecification.1.Tag.1.Value",
            ),
            ("Tags.entry.1.key", "Tags.entry.1.value"),
            (
                "LaunchTemplateData.TagSpecification.2.Tag.1.Key",
                "LaunchTemplateData.TagSpecification.2.Tag.1.Value",
            ),
        ] {
            let body =
                format!("Action=CreateTags&Version=1&{value}=jane%40example.com&{key}=own+er");
            let pair = ("own er".to_owned(), "jane@example.com".to_owned());
            assert_eq!(tags(body.as_bytes()), Some(vec![pair]), "{key}");
        }
        let body = b"Tags.member.1=a&Tags.member.2.Value=b&Tags.member.3.Key=c";
        let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        assert_eq!(
            tags(body),
            Some(vec![pair("", "a"), pair("", "b"), pair("c", "")])
        );
    }

    #[test]
    fn other_members_are_passed_over() {
        let body = b"TagKeys.member.1=jane&Filter.1.Name=tag&Filter.1.Value=jane&Message=Tags&Tags=&Key=jane\
                     &MessageAttributes.entry.1.Value=jane";
        assert_eq!(tags(body), Some(Vec::new()));
    }
}
