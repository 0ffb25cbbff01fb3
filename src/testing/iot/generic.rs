//! Create, describe, update, delete and list, the same for every kind of resource.
use serde_json::Value;

use super::Fields;
use super::call::{Call, Said, text_of};
use super::kinds::{KINDS, Kind};
use super::state::{Kept, State};
use crate::testing::model::Failure;

/// The names under which the API tells when something was made or changed.
const MADE: [&str; 2] = ["creationDate", "createdAt"];
const CHANGED: [&str; 3] = ["lastModifiedDate", "lastModifiedAt", "lastUpdatedAt"];
const VERSIONS: [&str; 2] = ["version", "streamVersion"];

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    let operation = call.operation;
    KINDS.iter().find_map(|kind| {
        Some(match kind.calls.iter().position(|one| *one == operation) {
            Some(0) => create(kind, call, state),
            Some(1) => describe(kind, call, state),
            Some(2) => update(kind, call, state),
            Some(_) => delete(kind, call, state),
            None if operation == kind.list => {
                call.page(kind.items, listed(kind, call, state, |_, _| true))
            }
            None => return None,
        })
    })
}

/// The kind of a noun; there is one for each that is asked for here.
pub(super) fn kind(noun: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.noun == noun)
}

fn create(kind: &Kind, call: &Call<'_>, state: &mut State) -> Said {
    let name = call.text(kind.key);
    if let Some(kept) = state.find(kind.noun, name) {
        if kind.same_again && kept.made == *call.input {
            return Ok(call.fit(&kept.fields));
        }
        let arn = text_of(&kept.fields, kind.arn);
        return Err(call.exists(kind.noun, name, arn));
    }
    let arn = call.arn(&format!("{}/{name}", kind.noun));
    let mut fields = call.input.clone();
    fields.remove("tags");
    fields.insert(kind.arn.to_owned(), arn.into());
    // Such as `thingId` beside `thingName`.
    if let Some(stem) = kind.key.strip_suffix("Name") {
        let id = format!("00000000-0000-4000-8000-{:012}", state.number());
        fields.insert(format!("{stem}Id"), id.into());
    }
    for (also, of) in kind.also {
        if let Some(value) = fields.get(*of).cloned() {
            fields.insert((*also).to_owned(), value);
        }
    }
    begin(call, &mut fields);
    (kind.fill)(call, state, &mut fields)?;
    let said = call.fit(&fields);
    add(kind, call, state, name, fields);
    Ok(said)
}

/// The dates and the version of what is new.
pub(super) fn begin(call: &Call<'_>, fields: &mut Fields) {
    for name in MADE.iter().chain(&CHANGED) {
        fields.insert((*name).to_owned(), call.now.into());
    }
    for name in VERSIONS {
        fields.insert(name.to_owned(), 1.into());
    }
}

/// Keeps a resource with the tags that it was made with.
pub(super) fn add(kind: &Kind, call: &Call<'_>, state: &mut State, name: &str, fields: Fields) {
    let arn = text_of(&fields, kind.arn).to_owned();
    let tags = call.tags();
    if !tags.is_empty() {
        state.tags.insert(arn.clone(), tags);
    }
    let made = call.input.clone();
    state.keep(kind.noun, name, &arn, Kept { made, fields });
}

pub(super) fn describe(kind: &Kind, call: &Call<'_>, state: &State) -> Said {
    let found = state.find(kind.noun, call.text(kind.key));
    let kept = &found.ok_or_else(|| call.missing(kind.noun))?.fields;
    Ok(call.fit_within(kind.within, kept))
}

fn update(kind: &Kind, call: &Call<'_>, state: &mut State) -> Said {
    let found = state.find_mut(kind.noun, call.text(kind.key));
    let kept = &mut found.ok_or_else(|| call.missing(kind.noun))?.fields;
    merge(call, kept)?;
    Ok(call.fit(kept))
}

/// Takes over what an update says.
pub(super) fn merge(call: &Call<'_>, kept: &mut Fields) -> Result<(), Failure> {
    expected(call, kept)?;
    for (name, value) in call.input {
        // `removeAuthorizerConfig` takes `authorizerConfig` away.
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
    Ok(())
}

/// Counts a change.
pub(super) fn changed(call: &Call<'_>, kept: &mut Fields) {
    for name in VERSIONS {
        let version = kept.get(name).and_then(Value::as_i64).unwrap_or_default();
        kept.insert(name.to_owned(), (version + 1).into());
    }
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
        None => return Err(call.missing(kind.noun)),
    }
    (kind.gate)(call, state, name)?;
    state.forget(kind.noun, name, kind.arn);
    Ok(Fields::new())
}

/// What of a kind is to be listed, by the filters that are members of it as well.
pub(super) fn listed(
    kind: &Kind,
    call: &Call<'_>,
    state: &State,
    more: impl Fn(&str, &Fields) -> bool,
) -> Vec<(String, Value)> {
    let prefix = call.text("namePrefixFilter");
    let kept = state.all(kind.noun).filter(|(name, kept)| {
        let said = |(member, wanted): (&String, &Value)| match kept.fields.get(member) {
            Some(value) => value == wanted,
            None => !FILTERS.contains(&member.as_str()),
        };
        name.starts_with(prefix) && call.input.iter().all(said) && more(name, &kept.fields)
    });
    kept.map(|(name, kept)| (name.clone(), call.item(kind.items, kind.key, &kept.fields)))
        .collect()
}

/// Filters by what a resource may be without.
const FILTERS: [&str; 4] = [
    "thingTypeName",
    "templateName",
    "ruleDisabled",
    "namespaceId",
];
