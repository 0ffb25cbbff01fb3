//! Workspaces.
use serde_json::Value;

use super::call::{Call, Said};
use super::resource::{begun, found, found_mut, keep, touch, within};
use super::{Fields, State, invalid};

const NOUN: &str = "workspace";
/// What may lie in a workspace.
const INSIDE: [&str; 4] = ["entity", "component-type", "scene", "sync-job"];

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    let id = call.text("workspaceId");
    Some(match call.operation {
        "CreateWorkspace" => {
            let mut fields = begun(call, &format!("workspace/{id}"));
            fields.insert("linkedServices".to_owned(), Value::Array(Vec::new()));
            keep(call, state, NOUN, id, fields)
        }
        "GetWorkspace" => {
            // By its id or its ARN.
            let id = match state.by_arn(id) {
                Some((NOUN, id)) => id,
                _ => id,
            };
            found(call, state, NOUN, id).map(|kept| call.fit(kept))
        }
        "UpdateWorkspace" => found_mut(call, state, NOUN, id).map(|kept| {
            kept.extend(call.input.clone());
            touch(call, kept);
            call.fit(kept)
        }),
        "DeleteWorkspace" => delete(call, state, id),
        "ListWorkspaces" => {
            let all = state.all(NOUN).map(|(id, kept)| {
                let item = call.item("workspaceSummaries", "", &kept.fields);
                (id.clone(), item)
            });
            call.page("workspaceSummaries", all.collect())
        }
        _ => return None,
    })
}

fn delete(call: &Call<'_>, state: &mut State, id: &str) -> Said {
    call.must(state, NOUN, id)?;
    let prefix = within(id, "");
    let holds = |noun: &&str| {
        let mut all = state.all(noun);
        all.any(|(name, _)| name.starts_with(&prefix))
    };
    if let Some(noun) = INSIDE.iter().find(|noun| holds(noun)) {
        let text = format!("The workspace still holds something of the kind: {noun}");
        return Err(invalid(text));
    }
    state.forget(NOUN, id, "arn");
    Ok(Fields::new())
}
