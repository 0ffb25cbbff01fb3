//! Documents in versions, of which one is the default: policies and provisioning templates.
use serde_json::{Value, json};

use super::Fields;
use crate::testing::model::Failure;

/// How many versions there may be.
const MOST: usize = 5;
/// Where they are kept; no shape of the API has members of these names.
const ALL: &str = "all versions";
const LAST: &str = "last version";

pub(super) struct Version {
    pub(super) id: i64,
    pub(super) standard: bool,
    pub(super) document: String,
    pub(super) made: u64,
}

/// The first version.
pub(super) fn begin(kept: &mut Fields, document: &str, now: u64) {
    let first = json!({"id": 1, "standard": true, "document": document, "made": now});
    kept.insert(ALL.to_owned(), vec![first].into());
    kept.insert(LAST.to_owned(), 1.into());
}

/// All of them, oldest first.
pub(super) fn all(kept: &Fields) -> Vec<Version> {
    let all = kept
        .get(ALL)
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let read = |one: &Value| Version {
        id: one.get("id").and_then(Value::as_i64).unwrap_or_default(),
        standard: one.get("standard") == Some(&Value::Bool(true)),
        document: one
            .get("document")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned(),
        made: one.get("made").and_then(Value::as_u64).unwrap_or_default(),
    };
    all.map(read).collect()
}

pub(super) fn standard(kept: &Fields) -> Option<Version> {
    all(kept).into_iter().find(|version| version.standard)
}

/// The id of the new version.
pub(super) fn add(
    kept: &mut Fields,
    document: &str,
    prefer_it: bool,
    now: u64,
) -> Result<i64, Failure> {
    let id = kept.get(LAST).and_then(Value::as_i64).unwrap_or_default() + 1;
    let all = kept.get_mut(ALL).and_then(Value::as_array_mut);
    let Some(all) = all.filter(|all| all.len() < MOST) else {
        let text = "There are as many versions as there may be: delete one first";
        return Err(Failure::new("VersionsLimitExceededException", text));
    };
    all.push(json!({"id": id, "standard": false, "document": document, "made": now}));
    kept.insert(LAST.to_owned(), id.into());
    if prefer_it {
        prefer(kept, id);
    }
    Ok(id)
}

/// Makes a version the default.
pub(super) fn prefer(kept: &mut Fields, id: i64) {
    let all = kept.get_mut(ALL).and_then(Value::as_array_mut);
    for one in all.into_iter().flatten().filter_map(Value::as_object_mut) {
        let this = one.get("id").and_then(Value::as_i64) == Some(id);
        one.insert("standard".to_owned(), this.into());
    }
}

pub(super) fn drop(kept: &mut Fields, id: i64) {
    if let Some(all) = kept.get_mut(ALL).and_then(Value::as_array_mut) {
        all.retain(|one| one.get("id").and_then(Value::as_i64) != Some(id));
    }
}
