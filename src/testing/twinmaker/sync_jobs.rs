//! Sync jobs, which are made and described and never run.
use serde_json::Value;

use super::call::{Call, Said, fields};
use super::resource::{all, begun, found, in_workspace, keep, page, status, within};
use super::{State, invalid};
use crate::testing::model::Failure;

const NOUN: &str = "sync-job";

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    let (workspace, source) = (call.text("workspaceId"), call.text("syncSource"));
    let name = within(workspace, source);
    Some(match call.operation {
        "CreateSyncJob" => create(call, state, &name),
        "GetSyncJob" if workspace.is_empty() => anywhere(call, state, source),
        "GetSyncJob" => found(call, state, NOUN, &name).map(|kept| call.fit(kept)),
        "DeleteSyncJob" => call.must(state, NOUN, &name).map(|()| {
            state.forget(NOUN, &name, "arn");
            fields([("state", "DELETING".into())])
        }),
        "ListSyncJobs" => in_workspace(call, state)
            .and_then(|()| page(call, "syncJobSummaries", all(call, state, NOUN))),
        // Nothing is ever synchronized.
        "ListSyncResources" => call
            .must(state, NOUN, &name)
            .map(|()| fields([("syncResources", Value::Array(Vec::new()))])),
        _ => return None,
    })
}

fn create(call: &Call<'_>, state: &mut State, name: &str) -> Said {
    in_workspace(call, state)?;
    let source = call.text("syncSource");
    if source != "SITEWISE" {
        return Err(invalid(
            "The sync source is not SITEWISE, the only one there is",
        ));
    }
    let workspace = call.text("workspaceId");
    let mut made = begun(call, &format!("workspace/{workspace}/sync-job/{source}"));
    made.extend(fields([
        ("status", status("ACTIVE")),
        ("state", "CREATING".into()),
    ]));
    keep(call, state, NOUN, name, made)
}

/// A job whose workspace the call does not name.
fn anywhere(call: &Call<'_>, state: &State, source: &str) -> Result<super::Fields, Failure> {
    let mut all = state.all(NOUN);
    let end = within("", source);
    match all.find(|(name, _)| name.ends_with(&end)) {
        Some((_, kept)) => Ok(call.fit(&kept.fields)),
        None => Err(call.missing(NOUN)),
    }
}
