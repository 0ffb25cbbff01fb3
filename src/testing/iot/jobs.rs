//! Jobs and updates over the air, as far as their making.
use percent_encoding::percent_decode_str;
use serde_json::json;

use super::Fields;
use super::call::{Call, Said, fields, invalid, text_of};
use super::generic::changed;
use super::state::State;
use crate::testing::model::Failure;

pub(super) fn fill(call: &Call<'_>, _: &mut State, made: &mut Fields) -> Result<(), Failure> {
    let sources = ["document", "documentSource", "jobTemplateArn"];
    if !sources.iter().any(|name| call.input.contains_key(*name)) {
        return Err(invalid("A job takes a document, its source or a template"));
    }
    if let Some(document) = document(call, call.text("documentSource")) {
        made.insert("document".to_owned(), document.into());
    }
    let scheduled = call
        .input
        .get("schedulingConfig")
        .and_then(|one| one.get("startTime"));
    let status = if scheduled.is_some() {
        "SCHEDULED"
    } else {
        "IN_PROGRESS"
    };
    made.insert("status".to_owned(), status.into());
    made.insert("jobProcessDetails".to_owned(), json!({}));
    made.entry("targetSelection").or_insert("SNAPSHOT".into());
    Ok(())
}

/// What stands in the bucket that a link of the form `https://s3.REGION.amazonaws.com/BUCKET/KEY` leads to.
fn document(call: &Call<'_>, link: &str) -> Option<String> {
    let path = link.strip_prefix("https://s3.")?.split_once('/')?.1;
    let (bucket, key) = path.split_once('/')?;
    let key = percent_decode_str(key).decode_utf8().ok()?;
    let object = call.objects.object(bucket, &key)?;
    String::from_utf8(object.bytes.to_vec()).ok()
}

pub(super) fn gate(call: &Call<'_>, state: &mut State, name: &str) -> Result<(), Failure> {
    let kept = state.find("job", name).ok_or_else(|| call.missing("job"))?;
    if text_of(&kept.fields, "status") == "IN_PROGRESS" && !call.is_true("force") {
        let text = "A job in progress is deleted by force only";
        return Err(Failure::new("InvalidStateTransitionException", text));
    }
    Ok(())
}

pub(super) fn fill_update(
    call: &Call<'_>,
    _: &mut State,
    made: &mut Fields,
) -> Result<(), Failure> {
    let job = format!("AFR_OTA-{}", call.text("otaUpdateId"));
    made.extend(fields([
        ("awsIotJobArn", call.arn(&format!("job/{job}")).into()),
        ("awsIotJobId", job.into()),
        ("otaUpdateStatus", "CREATE_COMPLETE".into()),
    ]));
    Ok(())
}

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    Some(match call.operation {
        "CancelJob" => cancel(call, state),
        "GetJobDocument" => match state.find("job", call.text("jobId")) {
            Some(kept) => Ok(call.fit(&kept.fields)),
            None => Err(call.missing("job")),
        },
        _ => return None,
    })
}

fn cancel(call: &Call<'_>, state: &mut State) -> Said {
    let found = state.find_mut("job", call.text("jobId"));
    let kept = &mut found.ok_or_else(|| call.missing("job"))?.fields;
    if !["IN_PROGRESS", "SCHEDULED"].contains(&text_of(kept, "status")) {
        return Err(invalid("The job is over"));
    }
    for name in ["reasonCode", "comment"] {
        if let Some(value) = call.input.get(name) {
            kept.insert(name.to_owned(), value.clone());
        }
    }
    kept.insert("forceCanceled".to_owned(), call.is_true("force").into());
    kept.insert("status".to_owned(), "CANCELED".into());
    changed(call, kept);
    Ok(call.fit(kept))
}
