//! Values of properties over time: put, and read by the latest or by their history.
use std::collections::BTreeMap;

use aws_smithy_types::date_time::{DateTime, Format};
use serde_json::{Value, json};

use super::call::{Call, Said, fields, text_of};
use super::resource::{all, each, found, in_workspace, inner, within};
use super::{Fields, State, definitions, invalid, parts};
use crate::testing::model::Failure;

/// Entity in its workspace, component and property.
type Property = (String, String, String);

/// Values by property and time.
#[derive(Default)]
pub(super) struct Values(BTreeMap<Property, BTreeMap<i128, Value>>);

impl Values {
    /// Forgets the values of an entity.
    pub(super) fn forget(&mut self, entity: &str) {
        self.0.retain(|(of, _, _), _| of != entity);
    }
}

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    Some(match call.operation {
        "BatchPutPropertyValues" => in_workspace(call, state).map(|()| put(call, state)),
        "GetPropertyValue" => latest(call, state),
        "GetPropertyValueHistory" => history(call, state),
        _ => return None,
    })
}

/// Component or path of it.
fn part(fields: &Fields) -> &str {
    match text_of(fields, "componentPath") {
        "" => text_of(fields, "componentName"),
        path => path,
    }
}

fn put(call: &Call<'_>, state: &mut State) -> Fields {
    let entries = call.input.get("entries").and_then(Value::as_array);
    let mut errors = Vec::new();
    for entry in entries.into_iter().flatten().filter_map(Value::as_object) {
        // Each entry is taken or refused by itself.
        if let Err(failure) = put_one(call, state, entry) {
            errors.push(json!({"errors": [{
                "errorCode": "VALIDATION_ERROR",
                "errorMessage": failure.message,
                "entry": entry,
            }]}));
        }
    }
    fields([("errorEntries", errors.into())])
}

fn put_one(call: &Call<'_>, state: &mut State, entry: &Fields) -> Result<(), Failure> {
    let at = inner(entry, "entityPropertyReference");
    let name = within(call.text("workspaceId"), text_of(&at, "entityId"));
    let component = parts::at(call, found(call, state, "entity", &name)?, part(&at))?;
    let property = text_of(&at, "propertyName");
    let properties = inner(component, "properties");
    let known = properties.get(property).and_then(Value::as_object);
    let definition = inner(
        known.ok_or_else(|| invalid("The component has no property of this name"))?,
        "definition",
    );
    if definition.get("isTimeSeries") != Some(&Value::Bool(true)) {
        return Err(invalid("The property is no time series"));
    }
    let values = entry.get("propertyValues").and_then(Value::as_array);
    let values = values.into_iter().flatten().filter_map(Value::as_object);
    let mut timed = Vec::new();
    for value in values {
        let said = value.get("value").cloned().unwrap_or_default();
        definitions::check(property, &definition, &said)?;
        let time = time_of(value, ["time", "timestamp"])?;
        let time = time.ok_or_else(|| invalid("The value has no time"))?;
        timed.push((time, said));
    }
    let key = (name, part(&at).to_owned(), property.to_owned());
    state.own.0.entry(key).or_default().extend(timed);
    Ok(())
}

/// Nanoseconds since 1970, from a text or from seconds.
fn time_of(fields: &Fields, names: [&str; 2]) -> Result<Option<i128>, Failure> {
    let [text, number] = names;
    if let Some(text) = fields.get(text).and_then(Value::as_str) {
        let time = DateTime::from_str(text, Format::DateTimeWithOffset);
        let time = time.map_err(|_| invalid("The time is not one of ISO 8601"))?;
        return Ok(Some(time.as_nanos()));
    }
    let seconds = fields.get(number).and_then(Value::as_f64);
    Ok(seconds.map(|seconds| DateTime::from_secs_f64(seconds).as_nanos()))
}

fn shown(time: i128) -> Value {
    let time = DateTime::from_nanos(time).ok();
    let text = time.and_then(|time| time.fmt(Format::DateTime).ok());
    text.unwrap_or_default().into()
}

fn selected<'a>(call: &Call<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
    let names = call
        .input
        .get("selectedProperties")
        .and_then(Value::as_array);
    names.into_iter().flatten().filter_map(Value::as_str)
}

fn reference(entity: &str, part: &str, property: &str) -> Value {
    let member = if part.contains('/') {
        "componentPath"
    } else {
        "componentName"
    };
    json!({"entityId": entity, member: part, "propertyName": property})
}

fn latest(call: &Call<'_>, state: &State) -> Said {
    in_workspace(call, state)?;
    let (id, part) = (call.text("entityId"), part(call.input));
    if id.is_empty() || part.is_empty() {
        return Err(invalid(
            "The loopback cloud reads values of one component of one entity",
        ));
    }
    let name = within(call.text("workspaceId"), id);
    let component = parts::at(call, found(call, state, "entity", &name)?, part)?;
    let properties = inner(component, "properties");
    let mut values = Fields::new();
    for property in selected(call) {
        let kept = properties.get(property);
        let kept = kept.ok_or_else(|| invalid("The component has no property of this name"))?;
        let key = (name.clone(), part.to_owned(), property.to_owned());
        let timed = state
            .own
            .0
            .get(&key)
            .and_then(|timed| timed.values().next_back());
        let mut said = fields([("propertyReference", reference(id, part, property))]);
        if let Some(value) = timed.or_else(|| kept.get("value")) {
            said.insert("propertyValue".to_owned(), value.clone());
        }
        values.insert(property.to_owned(), said.into());
    }
    Ok(fields([("propertyValues", values.into())]))
}

fn history(call: &Call<'_>, state: &State) -> Said {
    in_workspace(call, state)?;
    let from = time_of(call.input, ["startTime", "startDateTime"])?;
    let to = time_of(call.input, ["endTime", "endDateTime"])?;
    let (Some(from), Some(to)) = (from, to) else {
        return Err(invalid("The history needs a start and an end"));
    };
    let downward = call.text("orderByTime") == "DESCENDING";
    let mut items = Vec::new();
    for (id, part) in asked(call, state)? {
        let name = within(call.text("workspaceId"), &id);
        for property in selected(call) {
            let key = (name.clone(), part.clone(), property.to_owned());
            let timed = state.own.0.get(&key).into_iter().flatten();
            for (time, value) in timed.filter(|(time, _)| (from..to).contains(*time)) {
                let place = if downward { i128::MAX - time } else { *time };
                let item = json!({
                    "entityPropertyReference": reference(&id, &part, property),
                    "values": [{"time": shown(*time), "value": value}],
                });
                items.push((format!("{id} {part} {property} {place:039}"), item));
            }
        }
    }
    let mut said = call.page("propertyValues", items)?;
    if let Some(Value::Array(items)) = said.get_mut("propertyValues") {
        *items = gathered(items);
    }
    Ok(said)
}

/// The components whose history is asked for: one of an entity, or all of a type.
fn asked(call: &Call<'_>, state: &State) -> Result<Vec<(String, String)>, Failure> {
    let (id, of) = (call.text("entityId"), call.input.get("componentTypeId"));
    if !id.is_empty() {
        let part = part(call.input);
        let name = within(call.text("workspaceId"), id);
        parts::at(call, found(call, state, "entity", &name)?, part)?;
        return Ok(vec![(id.to_owned(), part.to_owned())]);
    }
    if of.is_none() {
        return Err(invalid("The history needs an entity or a component type"));
    }
    let mut found = Vec::new();
    for (id, kept) in all(call, state, "entity") {
        for (part, component) in each(kept, "components") {
            if component.get("componentTypeId") == of {
                found.push((id.to_owned(), part.to_owned()));
            }
        }
    }
    Ok(found)
}

/// One history of each property, with its values in their order.
fn gathered(items: &[Value]) -> Vec<Value> {
    let mut whole: Vec<Value> = Vec::new();
    for item in items {
        let at = "entityPropertyReference";
        let last = whole.last_mut().filter(|last| last.get(at) == item.get(at));
        let value = item.pointer("/values/0");
        match last.and_then(|last| last.get_mut("values")) {
            Some(Value::Array(values)) => values.extend(value.cloned()),
            _ => whole.push(item.clone()),
        }
    }
    whole
}
