//! Thing types: deprecated before they go.
use serde_json::Value;

use super::Fields;
use super::call::{Call, Said, done, fields, invalid, text_of};
use super::state::State;
use crate::testing::model::Failure;

/// How long a type is deprecated before it may be deleted, in seconds.
const WAIT: u64 = 300;

pub(super) fn fill(call: &Call<'_>, _: &mut State, made: &mut Fields) -> Result<(), Failure> {
    let metadata = fields([
        ("deprecated", false.into()),
        ("creationDate", call.now.into()),
    ]);
    made.insert("thingTypeMetadata".to_owned(), metadata.into());
    Ok(())
}

pub(super) fn gate(call: &Call<'_>, state: &mut State, name: &str) -> Result<(), Failure> {
    let metadata = state
        .find("thingtype", name)
        .and_then(|kept| kept.fields.get("thingTypeMetadata"));
    let since = metadata
        .and_then(|one| one.get("deprecationDate"))
        .and_then(Value::as_u64);
    if since.is_none_or(|since| since + WAIT > call.now) {
        let text = "Cannot delete the thing type: it must be deprecated for five minutes first";
        return Err(invalid(text));
    }
    if state
        .all("thing")
        .any(|(_, kept)| text_of(&kept.fields, "thingTypeName") == name)
    {
        return Err(invalid(
            "Cannot delete the thing type: there are things of it",
        ));
    }
    Ok(())
}

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    (call.operation == "DeprecateThingType").then(|| {
        let found = state.find_mut("thingtype", call.text("thingTypeName"));
        let kept = &mut found.ok_or_else(|| call.missing("thing type"))?.fields;
        let undo = call.is_true("undoDeprecate");
        let metadata = kept
            .get_mut("thingTypeMetadata")
            .and_then(Value::as_object_mut);
        if let Some(metadata) = metadata {
            metadata.insert("deprecated".to_owned(), (!undo).into());
            if undo {
                metadata.remove("deprecationDate");
            } else {
                metadata.insert("deprecationDate".to_owned(), call.now.into());
            }
        }
        done()
    })
}
