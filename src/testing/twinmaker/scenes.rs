//! Scenes, whose content lies in the bucket of their workspace.
use serde_json::Value;

use super::call::{Call, Said, text_of};
use super::resource::{all, begun, found, found_mut, in_workspace, keep, page, touch, within};
use super::{Fields, State, invalid};
use crate::testing::model::Failure;

const NOUN: &str = "scene";

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    let (workspace, id) = (call.text("workspaceId"), call.text("sceneId"));
    let name = within(workspace, id);
    Some(match call.operation {
        "CreateScene" => inside(call, state).and_then(|()| {
            let fields = begun(call, &format!("workspace/{workspace}/scene/{id}"));
            keep(call, state, NOUN, &name, fields)
        }),
        "GetScene" => found(call, state, NOUN, &name).map(|kept| call.fit(kept)),
        "UpdateScene" => inside(call, state).and_then(|()| {
            let kept = found_mut(call, state, NOUN, &name)?;
            kept.extend(call.input.clone());
            touch(call, kept);
            Ok(call.fit(kept))
        }),
        "DeleteScene" => call.must(state, NOUN, &name).map(|()| {
            state.forget(NOUN, &name, "arn");
            Fields::new()
        }),
        "ListScenes" => in_workspace(call, state)
            .and_then(|()| page(call, "sceneSummaries", all(call, state, NOUN))),
        _ => return None,
    })
}

/// Refuses content outside the bucket of the workspace; that it is there is not asked.
fn inside(call: &Call<'_>, state: &State) -> Result<(), Failure> {
    in_workspace(call, state)?;
    let Some(content) = call.input.get("contentLocation").and_then(Value::as_str) else {
        return Ok(());
    };
    let workspace = found(call, state, "workspace", call.text("workspaceId"))?;
    let (_, own) = text_of(workspace, "s3Location")
        .split_once(":::")
        .unwrap_or_default();
    let path = content.split_once("://").map(|(_, path)| path);
    let bucket = path
        .and_then(|path| path.split_once('/'))
        .filter(|(_, key)| !key.is_empty())
        .map(|(bucket, _)| bucket);
    if own.is_empty() || bucket != Some(own) {
        let text = "The content location is not in the S3 bucket of the workspace";
        return Err(invalid(text));
    }
    Ok(())
}
