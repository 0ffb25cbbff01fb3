//! Definitions of properties, and whether a value is what its definition says.
use serde_json::{Value, json};

use super::call::text_of;
use super::resource::inner;
use super::{Fields, invalid};
use crate::testing::model::Failure;

/// What a definition says yes or no to.
const FLAGS: [&str; 4] = [
    "isTimeSeries",
    "isRequiredInEntity",
    "isExternalId",
    "isStoredExternally",
];
/// The member of a value, by the type of its property.
const VALUES: [(&str, &str); 8] = [
    ("RELATIONSHIP", "relationshipValue"),
    ("STRING", "stringValue"),
    ("LONG", "longValue"),
    ("BOOLEAN", "booleanValue"),
    ("INTEGER", "integerValue"),
    ("DOUBLE", "doubleValue"),
    ("LIST", "listValue"),
    ("MAP", "mapValue"),
];

/// The whole of a definition, from what was asked for and what it had before.
pub(super) fn defined(
    name: &str,
    asked: &Fields,
    before: Option<&Fields>,
) -> Result<Value, Failure> {
    let mut whole = before.cloned().unwrap_or_default();
    for flag in FLAGS
        .iter()
        .chain(&["isImported", "isFinal", "isInherited"])
    {
        whole.entry(*flag).or_insert(Value::Bool(false));
    }
    whole.extend(asked.clone());
    if !whole.contains_key("dataType") {
        return Err(invalid(format!("The property {name} has no data type")));
    }
    if let Some(value) = whole.get("defaultValue") {
        check(name, &whole, value)?;
    }
    Ok(whole.into())
}

/// Refuses a value of another type than its property has.
pub(super) fn check(name: &str, definition: &Fields, value: &Value) -> Result<(), Failure> {
    match definition.get("dataType").and_then(Value::as_object) {
        Some(data) if !fits(data, value) => {
            let text = format!("The value of the property {name} is not of its data type");
            Err(invalid(text))
        }
        _ => Ok(()),
    }
}

fn fits(data: &Fields, value: &Value) -> bool {
    let Some(value) = value.as_object() else {
        return false;
    };
    // What it stands for is looked up later.
    if value.contains_key("expression") {
        return value.len() == 1;
    }
    let of = text_of(data, "type");
    let mut members = VALUES.iter().filter(|(name, _)| *name == of);
    let Some((member, said)) = members.find_map(|(_, member)| Some((*member, value.get(*member)?)))
    else {
        return false;
    };
    let nested = inner(data, "nestedType");
    let mut parts: Box<dyn Iterator<Item = &Value>> = match (said, member) {
        (Value::Array(items), "listValue") => Box::new(items.iter()),
        (Value::Object(items), "mapValue") => Box::new(items.values()),
        _ => Box::new(std::iter::empty()),
    };
    let allowed = data.get("allowedValues").and_then(Value::as_array);
    value.len() == 1
        && (nested.is_empty() || parts.all(|part| fits(&nested, part)))
        && allowed.is_none_or(|allowed| allowed.contains(&Value::Object(value.clone())))
}

/// The groups of properties, and whether they come from elsewhere.
pub(super) fn groups(asked: &Fields) -> Value {
    let groups = asked.iter().filter_map(|(name, group)| {
        let group = group.as_object()?;
        let kind = match text_of(group, "groupType") {
            "" => "TABULAR",
            kind => kind,
        };
        let names = group.get("propertyNames").cloned();
        let names = names.unwrap_or(Value::Array(Vec::new()));
        let whole = json!({"groupType": kind, "propertyNames": names, "isInherited": false});
        Some((name.clone(), whole))
    });
    Value::Object(groups.collect())
}
