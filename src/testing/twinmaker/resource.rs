//! What the resources of `TwinMaker` have in common.
use serde_json::{Value, json};

use super::call::{Call, Said, text_of};
use super::state::Kept;
use super::{Fields, State};
use crate::testing::model::Failure;

/// The name of what lies in a workspace.
pub(super) fn within(workspace: &str, id: &str) -> String {
    format!("{workspace}/{id}")
}

/// Refuses a call in a workspace that is not there.
pub(super) fn in_workspace(call: &Call<'_>, state: &State) -> Result<(), Failure> {
    call.must(state, "workspace", call.text("workspaceId"))
}

/// What a new resource has: what was asked for, its ARN and its dates.
pub(super) fn begun(call: &Call<'_>, resource: &str) -> Fields {
    let mut fields = call.input.clone();
    fields.remove("tags");
    fields.insert("arn".to_owned(), call.arn(resource).into());
    fields.insert("creationDateTime".to_owned(), call.now.into());
    touch(call, &mut fields);
    fields
}

/// Notes that something was changed.
pub(super) fn touch(call: &Call<'_>, fields: &mut Fields) {
    fields.insert("updateDateTime".to_owned(), call.now.into());
}

/// Keeps a new resource with the tags that it was made with, and says what the call tells of it.
pub(super) fn keep(
    call: &Call<'_>,
    state: &mut State,
    noun: &'static str,
    name: &str,
    fields: Fields,
) -> Said {
    if state.find(noun, name).is_some() {
        return Err(exists(noun));
    }
    let arn = text_of(&fields, "arn").to_owned();
    let tags = call.tags();
    if !tags.is_empty() {
        state.tags.insert(arn.clone(), tags);
    }
    let said = call.fit(&fields);
    let made = Fields::new();
    state.keep(noun, name, &arn, Kept { made, fields });
    Ok(said)
}

pub(super) fn exists(noun: &str) -> Failure {
    Failure::new("ConflictException", format!("The {noun} already exists"))
}

/// What is kept of a resource.
pub(super) fn found<'a>(
    call: &Call<'_>,
    state: &'a State,
    noun: &str,
    name: &str,
) -> Result<&'a Fields, Failure> {
    match state.find(noun, name) {
        Some(kept) => Ok(&kept.fields),
        None => Err(call.missing(noun)),
    }
}

pub(super) fn found_mut<'a>(
    call: &Call<'_>,
    state: &'a mut State,
    noun: &str,
    name: &str,
) -> Result<&'a mut Fields, Failure> {
    match state.find_mut(noun, name) {
        Some(kept) => Ok(&mut kept.fields),
        None => Err(call.missing(noun)),
    }
}

/// Those of a kind that lie in the workspace of the call, by their ids.
pub(super) fn all<'a>(
    call: &Call<'_>,
    state: &'a State,
    noun: &'static str,
) -> impl Iterator<Item = (&'a str, &'a Fields)> + use<'a> {
    let prefix = within(call.text("workspaceId"), "");
    state.all(noun).filter_map(move |(name, kept)| {
        let id = name.strip_prefix(&prefix)?;
        Some((id, &kept.fields))
    })
}

/// A page of them.
pub(super) fn page<'a>(
    call: &Call<'_>,
    member: &str,
    all: impl Iterator<Item = (&'a str, &'a Fields)>,
) -> Said {
    let all = all.map(|(id, fields)| (id.to_owned(), call.item(member, "", fields)));
    call.page(member, all.collect())
}

/// The filters of a call; each has one member.
pub(super) fn filters<'a>(call: &Call<'a>) -> impl Iterator<Item = (&'a str, &'a Value)> + use<'a> {
    let filters = call.input.get("filters").and_then(Value::as_array);
    let filters = filters.into_iter().flatten().filter_map(Value::as_object);
    filters.flat_map(|filter| filter.iter().map(|(name, value)| (name.as_str(), value)))
}

pub(super) fn status(word: &str) -> Value {
    json!({"state": word})
}

/// The members of an object below another; empty when it is absent.
pub(super) fn inner(fields: &Fields, name: &str) -> Fields {
    let inner = fields.get(name).and_then(Value::as_object);
    inner.cloned().unwrap_or_default()
}

/// The objects of a map, by their names.
pub(super) fn each<'a>(
    fields: &'a Fields,
    name: &str,
) -> impl Iterator<Item = (&'a str, &'a Fields)> + use<'a> {
    let map = fields.get(name).and_then(Value::as_object);
    map.into_iter()
        .flatten()
        .filter_map(|(name, value)| Some((name.as_str(), value.as_object()?)))
}
