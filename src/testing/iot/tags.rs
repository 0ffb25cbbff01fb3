//! Tags of all resources, by their ARN.
use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::call::{Call, Said, done};
use super::state::State;

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    let arn = call.text("resourceArn");
    let there = || match state.by_arn(arn) {
        Some(_) => Ok(()),
        None => Err(call.missing("resource")),
    };
    Some(match call.operation {
        "TagResource" => there().and_then(|()| {
            let tags = state.tags.entry(arn.to_owned()).or_default();
            tags.extend(call.tags());
            done()
        }),
        "UntagResource" => there().and_then(|()| {
            let keys = call.input.get("tagKeys").and_then(Value::as_array);
            let tags = state.tags.entry(arn.to_owned()).or_default();
            for key in keys.into_iter().flatten().filter_map(Value::as_str) {
                tags.remove(key);
            }
            done()
        }),
        "ListTagsForResource" => there().and_then(|()| {
            let none = BTreeMap::new();
            let tags = state.tags.get(arn).unwrap_or(&none).iter();
            let tags = tags.map(|(key, value)| (key.clone(), json!({"Key": key, "Value": value})));
            call.page("tags", tags.collect())
        }),
        _ => return None,
    })
}
