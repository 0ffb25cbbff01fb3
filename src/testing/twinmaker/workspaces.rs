//! Workspaces.
use serde_json::Value;

use super::call::{Call, Said, text_of};
use super::state::Kept;
use super::{Fields, State, invalid};
use crate::testing::model::Failure;

const NOUN: &str = "workspace";
/// What may lie in a workspace.
const INSIDE: [&str; 4] = ["entity", "component-type", "scene", "sync-job"];

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    let id = call.text("workspaceId");
    Some(match call.operation {
        "CreateWorkspace" => create(call, state, id),
        "GetWorkspace" => get(call, state, id),
        "UpdateWorkspace" => update(call, state, id),
        "DeleteWorkspace" => delete(call, state, id),
        "ListWorkspaces" => {
            let all = state.all(NOUN);
            let all = all.map(|(id, kept)| {
                let item = call.item("workspaceSummaries", "", &kept.fields);
                (id.clone(), item)
            });
            call.page("workspaceSummaries", all.collect())
        }
        _ => return None,
    })
}

fn create(call: &Call<'_>, state: &mut State, id: &str) -> Said {
    if state.find(NOUN, id).is_some() {
        return Err(exists(NOUN));
    }
    let arn = call.arn(&format!("workspace/{id}"));
    let mut fields = begun(call, &arn);
    fields.insert("linkedServices".to_owned(), Value::Array(Vec::new()));
    let said = call.fit(&fields);
    keep(call, state, NOUN, id, fields);
    Ok(said)
}

/// What a new resource has in common with others of this service.
pub(super) fn begun(call: &Call<'_>, arn: &str) -> Fields {
    let mut fields = call.input.clone();
    fields.remove("tags");
    fields.insert("arn".to_owned(), arn.into());
    for name in ["creationDateTime", "updateDateTime"] {
        fields.insert(name.to_owned(), call.now.into());
    }
    fields
}

/// Keeps a resource with the tags that it was made with.
pub(super) fn keep(
    call: &Call<'_>,
    state: &mut State,
    noun: &'static str,
    name: &str,
    fields: Fields,
) {
    let arn = text_of(&fields, "arn").to_owned();
    let tags = call.tags();
    if !tags.is_empty() {
        state.tags.insert(arn.clone(), tags);
    }
    let made = Fields::new();
    state.keep(noun, name, &arn, Kept { made, fields });
}

pub(super) fn exists(noun: &str) -> Failure {
    Failure::new("ConflictException", format!("The {noun} already exists"))
}

/// A workspace by its id or its ARN.
fn get(call: &Call<'_>, state: &State, id: &str) -> Said {
    let id = match state.by_arn(id) {
        Some((NOUN, id)) => id,
        _ => id,
    };
    let found = state.find(NOUN, id);
    let kept = found.ok_or_else(|| call.missing(NOUN))?;
    Ok(call.fit(&kept.fields))
}

fn update(call: &Call<'_>, state: &mut State, id: &str) -> Said {
    let found = state.find_mut(NOUN, id);
    let kept = &mut found.ok_or_else(|| call.missing(NOUN))?.fields;
    let bound = kept.get("s3Location");
    if let (Some(bound), Some(other)) = (bound, call.input.get("s3Location"))
        && bound != other
    {
        return Err(invalid("The S3 location of a workspace cannot be changed"));
    }
    merge(call, kept);
    Ok(call.fit(kept))
}

/// Takes over what an update says.
pub(super) fn merge(call: &Call<'_>, kept: &mut Fields) {
    kept.extend(call.input.clone());
    kept.insert("updateDateTime".to_owned(), call.now.into());
}

fn delete(call: &Call<'_>, state: &mut State, id: &str) -> Said {
    call.must(state, NOUN, id)?;
    let within = format!("{id}/");
    let holds = |noun: &str| state.all(noun).any(|(name, _)| name.starts_with(&within));
    if INSIDE.iter().any(|noun| holds(noun)) {
        return Err(invalid("The workspace is not empty"));
    }
    state.forget(NOUN, id, "arn");
    Ok(Fields::new())
}
