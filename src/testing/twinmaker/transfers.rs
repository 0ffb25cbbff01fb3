//! Metadata transfer jobs: nothing is transferred, and each look at a job brings it a step further.
use serde_json::{Value, json};

use super::call::{Call, Said, fields, text_of};
use super::resource::{begun, filters, found, found_mut, inner, keep, status, touch};
use super::{Fields, State, invalid};
use crate::testing::model::Failure;

const NOUN: &str = "metadata-transfer-job";
/// The configuration that an end of each type has.
const ENDS: [(&str, &str); 3] = [
    ("s3", "s3Configuration"),
    ("iotsitewise", "iotSiteWiseConfiguration"),
    ("iottwinmaker", "iotTwinMakerConfiguration"),
];

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    let id = call.text("metadataTransferJobId");
    Some(match call.operation {
        "CreateMetadataTransferJob" => create(call, state),
        "GetMetadataTransferJob" => found_mut(call, state, NOUN, id).map(|kept| {
            let next = match now(kept) {
                "PENDING" => Some("RUNNING"),
                "RUNNING" => Some("COMPLETED"),
                "CANCELLING" => Some("CANCELLED"),
                _ => None,
            };
            if let Some(next) = next {
                step(call, kept, next);
            }
            call.fit(kept)
        }),
        "CancelMetadataTransferJob" => found_mut(call, state, NOUN, id).and_then(|kept| {
            if !matches!(now(kept), "PENDING" | "RUNNING") {
                let text = "The metadata transfer job is at its end already";
                return Err(Failure::new("ConflictException", text));
            }
            step(call, kept, "CANCELLING");
            Ok(call.fit(kept))
        }),
        "ListMetadataTransferJobs" => list(call, state),
        _ => return None,
    })
}

fn now(kept: &Fields) -> &str {
    let status = kept.get("status").and_then(Value::as_object);
    status.map_or("", |status| text_of(status, "state"))
}

fn step(call: &Call<'_>, kept: &mut Fields, next: &str) {
    kept.insert("status".to_owned(), status(next));
    touch(call, kept);
}

fn create(call: &Call<'_>, state: &mut State) -> Said {
    let sources = call.input.get("sources").and_then(Value::as_array);
    let sources = sources.into_iter().flatten().filter_map(Value::as_object);
    let destination = inner(call.input, "destination");
    for source in sources {
        end(call, state, source)?;
        if text_of(source, "type") == text_of(&destination, "type") {
            return Err(invalid("Source and destination are of the same type"));
        }
    }
    end(call, state, &destination)?;
    let id = match call.text("metadataTransferJobId") {
        "" => format!("00000000-0000-4000-8000-{:012}", state.number()),
        id => id.to_owned(),
    };
    let mut made = begun(call, &format!("{NOUN}/{id}"));
    let role = format!(
        "arn:aws:iam::{}:role/aws-service-role/iottwinmaker.amazonaws.com/AWSServiceRoleForIoTTwinMaker",
        call.account
    );
    made.extend(fields([
        ("metadataTransferJobId", id.as_str().into()),
        ("metadataTransferJobRole", role.into()),
        ("status", status("PENDING")),
        (
            "progress",
            json!({"totalCount": 0, "succeededCount": 0, "skippedCount": 0, "failedCount": 0}),
        ),
    ]));
    keep(call, state, NOUN, &id, made)
}

/// Refuses an end without the configuration of its type, or whose workspace is not there.
fn end(call: &Call<'_>, state: &State, end: &Fields) -> Result<(), Failure> {
    let of = text_of(end, "type");
    for (name, configuration) in ENDS {
        // Of all of SiteWise nothing has to be chosen.
        let given = end.contains_key(configuration) || name == "iotsitewise" && of == name;
        if given != (of == name) {
            return Err(invalid("The configuration is not that of the type"));
        }
    }
    if of == "iottwinmaker" {
        let workspace = inner(end, "iotTwinMakerConfiguration");
        let arn = text_of(&workspace, "workspace");
        if !matches!(state.by_arn(arn), Some(("workspace", _))) {
            return Err(call.missing("workspace"));
        }
    }
    Ok(())
}

fn list(call: &Call<'_>, state: &State) -> Said {
    let member = "metadataTransferJobSummaries";
    let workspace = |id: &str| -> Option<&str> {
        let kept = found(call, state, "workspace", id).ok()?;
        Some(text_of(kept, "arn"))
    };
    let jobs = state.all(NOUN).filter(|(_, kept)| {
        let kept = &kept.fields;
        let sources = kept.get("sources").and_then(Value::as_array);
        let ends: Vec<_> = sources
            .into_iter()
            .flatten()
            .chain(kept.get("destination"))
            .filter_map(Value::as_object)
            .collect();
        let types: Vec<_> = ends.iter().map(|end| text_of(end, "type")).collect();
        let names = |wanted: &str| {
            ends.iter().any(|end| {
                let end = inner(end, "iotTwinMakerConfiguration");
                workspace(wanted).is_some_and(|arn| text_of(&end, "workspace") == arn)
            })
        };
        types.first() == Some(&call.text("sourceType"))
            && types.last() == Some(&call.text("destinationType"))
            && filters(call).all(|(name, value)| {
                let value = value.as_str().unwrap_or_default();
                match name {
                    "state" => now(kept) == value,
                    _ => names(value),
                }
            })
    });
    let jobs = jobs.map(|(id, kept)| (id.clone(), call.item(member, "", &kept.fields)));
    call.page(member, jobs.collect())
}
