//! Create, describe, update, delete and list, the same for every kind of resource.
use serde_json::Value;

use super::call::{Call, Said, fields, invalid, not_found};
use super::kinds::{KINDS, Kind};
use super::state::{Kept, State};
use super::{Fields, IOT};
use crate::testing::model::Failure;

/// The names under which the API tells when something was made or changed.
const MADE: [&str; 2] = ["creationDate", "createdAt"];
const CHANGED: [&str; 3] = ["lastModifiedDate", "lastModifiedAt", "lastUpdatedAt"];

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    let operation = call.operation;
    KINDS.iter().find_map(|kind| {
        Some(match operation {
            _ if operation == kind.create => create(kind, call, state),
            _ if operation == kind.describe => describe(kind, call, state),
            _ if operation == kind.update => update(kind, call, state),
            _ if operation == kind.delete => delete(kind, call, state),
            _ if operation == kind.list => list(kind, call, state),
            _ => return None,
        })
    })
}

fn create(kind: &Kind, call: &Call<'_>, state: &mut State) -> Said {
    let fields = asked(kind, call, state);
    add(kind, call, state, fields)
}

/// The members of a resource that is about to be made.
pub(super) fn asked(kind: &Kind, call: &Call<'_>, state: &mut State) -> Fields {
    let name = call.text(kind.key);
    let arn = call.arn(&format!("{}/{name}", kind.noun));
    let mut fields = call.input.clone();
    fields.remove("tags");
    fields.insert(kind.arn.to_owned(), arn.into());
    fields.insert("version".to_owned(), 1.into());
    let id = format!("00000000-0000-4000-8000-{:012}", state.number());
    // Such as `thingId` beside `thingName`.
    if let Some(stem) = kind.key.strip_suffix("Name") {
        fields.insert(format!("{stem}Id"), id.into());
    }
    for name in MADE.iter().chain(&CHANGED) {
        fields.insert((*name).to_owned(), call.now.into());
    }
    for (also, of) in kind.also {
        if let Some(value) = fields.get(*of).cloned() {
            fields.insert((*also).to_owned(), value);
        }
    }
    fields
}

/// Keeps a resource, unless one of its name is there.
pub(super) fn add(kind: &Kind, call: &Call<'_>, state: &mut State, made: Fields) -> Said {
    let name = call.text(kind.key);
    if let Some(kept) = state.find(kind.noun, name) {
        if kind.same_again && kept.made == *call.input {
            return Ok(call.fit(&kept.fields));
        }
        let text = format!("The {} already exists with other settings", kind.noun);
        let arn = kept.fields.get(kind.arn).cloned().unwrap_or_default();
        let failure = Failure::new("ResourceAlreadyExistsException", text);
        return Err(failure.with("resourceId", name).with("resourceArn", arn));
    }
    let said = call.fit(&made);
    let arn = made
        .get(kind.arn)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let kept = Kept {
        made: call.input.clone(),
        fields: made,
    };
    state.keep(kind.noun, name, &arn, kept);
    Ok(said)
}

fn describe(kind: &Kind, call: &Call<'_>, state: &State) -> Said {
    let found = state.find(kind.noun, call.text(kind.key));
    let kept = &found.ok_or_else(|| not_found(kind.noun))?.fields;
    Ok(if kind.within.is_empty() {
        call.fit(kept)
    } else {
        let operation = IOT.operations.get(call.operation);
        let output = operation.and_then(|operation| operation.output());
        let inner = output.and_then(|output| IOT.inner(output, &[kind.within]));
        let inner = inner.map(|inner| IOT.fit(inner, kept)).unwrap_or_default();
        let mut said = call.fit(kept);
        said.insert(kind.within.to_owned(), inner.into());
        said
    })
}

fn update(kind: &Kind, call: &Call<'_>, state: &mut State) -> Said {
    let found = state.find_mut(kind.noun, call.text(kind.key));
    let kept = &mut found.ok_or_else(|| not_found(kind.noun))?.fields;
    expected(call, kept)?;
    for (name, value) in call.input {
        // `deleteBehaviors` and `removeAuthorizerConfig` take `behaviors` and `authorizerConfig` away.
        let flag = ["delete", "remove"]
            .iter()
            .find_map(|verb| name.strip_prefix(verb));
        match flag.filter(|_| value.is_boolean()) {
            Some(of) if *value == Value::Bool(true) => {
                let (first, rest) = of.split_at_checked(1).unwrap_or_default();
                kept.remove(&format!("{}{rest}", first.to_lowercase()));
            }
            Some(_) => {}
            None => {
                kept.insert(name.clone(), value.clone());
            }
        }
    }
    changed(call, kept);
    Ok(call.fit(kept))
}

/// Counts a change.
pub(super) fn changed(call: &Call<'_>, kept: &mut Fields) {
    let version = kept
        .get("version")
        .and_then(Value::as_i64)
        .unwrap_or_default();
    kept.insert("version".to_owned(), (version + 1).into());
    for name in CHANGED {
        kept.insert(name.to_owned(), call.now.into());
    }
}

/// Refuses a change of another version than the one that the caller knows.
pub(super) fn expected(call: &Call<'_>, kept: &Fields) -> Result<(), Failure> {
    match call.number("expectedVersion") {
        Some(version) if kept.get("version").and_then(Value::as_i64) != Some(version) => {
            let text = "The version is not the expected one";
            Err(Failure::new("VersionConflictException", text))
        }
        _ => Ok(()),
    }
}

fn delete(kind: &Kind, call: &Call<'_>, state: &mut State) -> Said {
    let name = call.text(kind.key);
    match state.find(kind.noun, name) {
        Some(kept) => expected(call, &kept.fields)?,
        None if kind.gone_is_fine => return Ok(Fields::new()),
        None => return Err(not_found(kind.noun)),
    }
    state.forget(kind.noun, name);
    Ok(Fields::new())
}

fn list(kind: &Kind, call: &Call<'_>, state: &State) -> Said {
    let prefix = call.text("namePrefixFilter");
    let kept = state.all(kind.noun).filter(|(name, kept)| {
        name.starts_with(prefix)
            && call
                .input
                .iter()
                .all(|(member, wanted)| kept.fields.get(member).is_none_or(|value| value == wanted))
    });
    let items = kept.map(|(name, kept)| (name.clone(), item(kind, call, &kept.fields)));
    let items: Vec<_> = items.collect();
    if items.iter().any(|(_, item)| item.is_null()) {
        return Err(invalid("the list has no form"));
    }
    call.page(kind.items, items)
}

/// How a resource is listed: its members, or only its name.
fn item(kind: &Kind, call: &Call<'_>, kept: &Fields) -> Value {
    let output = IOT
        .operations
        .get(call.operation)
        .and_then(|operation| operation.output());
    let shape = output.and_then(|output| IOT.inner(output, &[kind.items, "[]"]));
    match shape {
        Some(shape) if IOT.is_structure(shape) => IOT.fit(shape, kept).into(),
        _ => kept.get(kind.key).cloned().unwrap_or_default(),
    }
}

/// Fields of a resource beside those that it was asked for with.
pub(super) fn beside<const N: usize>(kept: &mut Fields, pairs: [(&str, Value); N]) {
    kept.extend(fields(pairs));
}
