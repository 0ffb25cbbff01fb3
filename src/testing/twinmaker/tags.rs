//! Tags of all resources, by their ARN.
use serde_json::Value;

use super::call::{Call, Said, fields};
use super::{Fields, State};
use crate::testing::model::Failure;

/// The most tags of a resource.
const MOST: usize = 50;

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    if !matches!(
        call.operation,
        "TagResource" | "UntagResource" | "ListTagsForResource"
    ) {
        return None;
    }
    let arn = call.text("resourceARN");
    if state.by_arn(arn).is_none() {
        return Some(Err(call.missing("resource")));
    }
    let tags = state.tags.entry(arn.to_owned()).or_default();
    Some(match call.operation {
        "TagResource" => {
            let mut after = tags.clone();
            after.extend(call.tags());
            if after.len() > MOST {
                let text = "A resource has 50 tags at most";
                return Some(Err(Failure::new("TooManyTagsException", text)));
            }
            *tags = after;
            Ok(Fields::new())
        }
        "UntagResource" => {
            let keys = call.input.get("tagKeys").and_then(Value::as_array);
            for key in keys.into_iter().flatten().filter_map(Value::as_str) {
                tags.remove(key);
            }
            Ok(Fields::new())
        }
        // All on one page.
        _ => {
            let all = tags
                .iter()
                .map(|(key, value)| (key.clone(), value.clone().into()));
            Ok(fields([("tags", Value::Object(all.collect()))]))
        }
    })
}
