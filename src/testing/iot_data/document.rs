//! Shadow documents: how a change is merged, and what differs then.
use serde_json::{Map, Value, json};

use super::Fields;

/// The deepest nesting of a section.
const DEPTH: usize = 8;

/// What a state must be: objects of names and values, no null in a list, not nested too deep.
pub(super) fn check(value: &Value, levels: usize) -> Result<(), &'static str> {
    if levels > DEPTH {
        return Err("JSON contains too many levels of nesting; maximum is 8");
    }
    match value {
        Value::Object(fields) => fields.iter().try_for_each(|(name, value)| {
            if name.is_empty() || name.starts_with('$') {
                return Err("State contains an invalid node");
            }
            check(value, levels + 1)
        }),
        Value::Array(items) if items.iter().any(Value::is_null) => {
            Err("State contains an invalid node")
        }
        Value::Array(items) => items.iter().try_for_each(|item| check(item, levels + 1)),
        _ => Ok(()),
    }
}

/// Takes a change over: objects are merged, null takes away, anything else replaces. `times` says
/// of each value when it was set.
pub(super) fn merge(kept: &mut Fields, times: &mut Fields, change: &Fields, now: u64) {
    for (name, value) in change {
        match value {
            Value::Null => {
                kept.remove(name);
                times.remove(name);
            }
            Value::Object(change) => {
                let mut inner = [object(kept, name), object(times, name)];
                let [values, moments] = &mut inner;
                merge(values, moments, change, now);
                let [values, moments] = inner;
                kept.insert(name.clone(), values.into());
                times.insert(name.clone(), moments.into());
            }
            value => {
                kept.insert(name.clone(), value.clone());
                times.insert(name.clone(), stamps(value, now));
            }
        }
    }
}

/// The object of a name; what else stood there gives way.
fn object(fields: &mut Fields, name: &str) -> Fields {
    match fields.remove(name) {
        Some(Value::Object(object)) => object,
        _ => Map::new(),
    }
}

/// The metadata of a value: a time for each leaf.
pub(super) fn stamps(value: &Value, now: u64) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(_, value)| !value.is_null());
            let stamped = fields.map(|(name, value)| (name.clone(), stamps(value, now)));
            Value::Object(stamped.collect())
        }
        Value::Array(items) => items.iter().map(|item| stamps(item, now)).collect(),
        _ => json!({"timestamp": now}),
    }
}

/// What is desired and not reported so.
pub(super) fn delta(desired: &Fields, reported: &Fields) -> Fields {
    let mut differs = Fields::new();
    for (name, wanted) in desired {
        match (wanted, reported.get(name)) {
            (wanted, Some(found)) if wanted == found => {}
            (Value::Object(wanted), Some(Value::Object(found))) => {
                let inner = delta(wanted, found);
                if !inner.is_empty() {
                    differs.insert(name.clone(), inner.into());
                }
            }
            (wanted, _) => {
                differs.insert(name.clone(), wanted.clone());
            }
        }
    }
    differs
}
