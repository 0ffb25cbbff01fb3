//! Templates of IoT: the policies that they make.

use serde_json::{Map, Value};

use crate::value::policy::{self, Policy};

const UNREADABLE: &str = "the template cannot be read, or can be read in two ways";
const NONE: &str =
    "what stands in the place of a policy in the template is none, or can be read in two ways";
const COMPUTED: &str = "a policy in the template is made of more than its own words, and what it will say is not to be seen";
/// Stands for what the template is given.
const PARAMETER: &str = "${template:parameter}";

/// The policies that a template makes, with a variable where it puts in what it is given; or why nobody
/// can tell them.
pub(crate) fn policies(template: &str) -> Result<Vec<String>, &'static str> {
    let template = policy::strictly(template).ok_or(UNREADABLE)?;
    let mut found = Vec::new();
    collect(&template, &mut found)?;
    Ok(found)
}

fn collect(value: &Value, found: &mut Vec<String>) -> Result<(), &'static str> {
    match value {
        Value::Object(members) => members.iter().try_for_each(|(name, value)| {
            if name.eq_ignore_ascii_case("PolicyDocument") {
                found.push(document(value)?);
                Ok(())
            } else {
                collect(value, found)
            }
        }),
        Value::Array(items) => items.iter().try_for_each(|item| collect(item, found)),
        _ => Ok(()),
    }
}

fn document(value: &Value) -> Result<String, &'static str> {
    let document = match resolved(value).ok_or(COMPUTED)? {
        Value::String(text) => text,
        document => document.to_string(),
    };
    match Policy::parse(&document) {
        Some(_) => Ok(document),
        // Security: a device gives the parameters of the template that it is made from.
        None if document.contains(PARAMETER) => Err(COMPUTED),
        None => Err(NONE),
    }
}

/// A value with its functions computed, as far as the template tells.
fn resolved(value: &Value) -> Option<Value> {
    Some(match value {
        Value::Object(members) if members.keys().any(|name| is_function(name)) => {
            Value::String(computed(members)?)
        }
        Value::Object(members) => {
            let members = members.iter();
            let members = members.map(|(name, value)| Some((name.clone(), resolved(value)?)));
            Value::Object(members.collect::<Option<_>>()?)
        }
        Value::Array(items) => {
            let items = items.iter().map(resolved);
            Value::Array(items.collect::<Option<_>>()?)
        }
        value => value.clone(),
    })
}

fn is_function(name: &str) -> bool {
    name == "Ref" || name.starts_with("Fn::")
}

fn computed(members: &Map<String, Value>) -> Option<String> {
    let mut members = members.iter();
    let (name, of) = members.next()?;
    if members.next().is_some() {
        return None;
    }
    match (name.as_str(), of) {
        ("Ref", Value::String(_)) => Some(PARAMETER.to_owned()),
        ("Fn::Join", Value::Array(parts)) => match parts.as_slice() {
            [Value::String(between), Value::Array(items)] => {
                let items: Option<Vec<_>> = items.iter().map(text).collect();
                Some(items?.join(between))
            }
            _ => None,
        },
        ("Fn::Sub", Value::String(text)) => substituted(text, None),
        ("Fn::Sub", Value::Array(parts)) => match parts.as_slice() {
            [Value::String(text), Value::Object(named)] => substituted(text, Some(named)),
            _ => None,
        },
        _ => None,
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Object(members) => computed(members),
        _ => None,
    }
}

/// A text with something in the place of each `${…}`.
fn substituted(mut rest: &str, named: Option<&Map<String, Value>>) -> Option<String> {
    let mut made = String::new();
    while let Some((before, after)) = rest.split_once("${") {
        let (name, after) = after.split_once('}')?;
        made.push_str(before);
        if let Some(value) = named.and_then(|named| named.get(name)) {
            made.push_str(&text(value)?);
        } else if let Some(kept) = name.strip_prefix('!') {
            made.push_str(&format!("${{{kept}}}"));
        } else if name.contains(':') && !name.starts_with("AWS::") {
            // A variable of the policy language, for all that is known.
            made.push_str(&format!("${{{name}}}"));
        } else {
            made.push_str(PARAMETER);
        }
        rest = after;
    }
    made.push_str(rest);
    Some(made)
}
