//! Templates of IoT: the policies that they make.

use serde_json::{Map, Value};

use crate::value::policy::{self, Policy};

const UNREADABLE: &str = "the template cannot be read, or can be read in two ways";
const NONE: &str =
    "what stands in the place of a policy in the template is none, or can be read in two ways";
const COMPUTED: &str = "a policy in the template is made of more than its own words, and what it will say is not to be seen";
/// Stands for what a device gives to the template: any text, as nobody says which.
const PARAMETER: &str = "${template:parameter}";
/// Stands for what is a thing's name as well, which has letters, digits, `:`, `_` and `-`.
const THING: &str = "${iot:Connection.Thing.ThingName}";
/// Stands for what IoT Core fills in itself.
const CERTIFICATE: &str = "${iot:CertificateId}";

/// The policies that a template makes, with a variable where it puts in what it is given; or why nobody
/// can tell them.
pub(crate) fn policies(template: &str) -> Result<Vec<String>, &'static str> {
    let template = policy::strictly(template).ok_or(UNREADABLE)?;
    let mut found = Vec::new();
    Template::read(&template).collect(&template, &mut found)?;
    Ok(found)
}

/// What a template says of its parameters.
struct Template<'a> {
    parameters: Option<&'a Map<String, Value>>,
    /// The parameter that is the name of the thing.
    thing: Option<&'a str>,
}

impl<'a> Template<'a> {
    fn read(template: &'a Value) -> Self {
        let resources = template.get("Resources").and_then(Value::as_object);
        let mut things = resources
            .into_iter()
            .flat_map(Map::values)
            .filter(|one| one.get("Type").and_then(Value::as_str) == Some("AWS::IoT::Thing"));
        let thing = match (things.next(), things.next()) {
            (Some(thing), None) => thing.pointer("/Properties/ThingName"),
            _ => None,
        };
        let thing = thing.and_then(Value::as_object);
        Self {
            parameters: template.get("Parameters").and_then(Value::as_object),
            thing: thing
                .filter(|members| members.len() == 1)
                .and_then(|members| members.get("Ref")?.as_str()),
        }
    }

    fn collect(&self, value: &Value, found: &mut Vec<String>) -> Result<(), &'static str> {
        match value {
            Value::Object(members) => members.iter().try_for_each(|(name, value)| {
                if name.eq_ignore_ascii_case("PolicyDocument") {
                    found.push(self.document(value)?);
                    Ok(())
                } else {
                    self.collect(value, found)
                }
            }),
            Value::Array(items) => items.iter().try_for_each(|item| self.collect(item, found)),
            _ => Ok(()),
        }
    }

    fn document(&self, value: &Value) -> Result<String, &'static str> {
        let document = match self.resolved(value).ok_or(COMPUTED)? {
            // Security: what a device says could end the text that it is put into, and go on as a policy.
            Value::String(text) if text.contains(PARAMETER) => return Err(COMPUTED),
            Value::String(text) => text,
            document => document.to_string(),
        };
        match Policy::parse(&document) {
            Some(_) => Ok(document),
            None if document.contains(PARAMETER) => Err(COMPUTED),
            None => Err(NONE),
        }
    }

    /// A value with its functions computed, as far as the template tells.
    fn resolved(&self, value: &Value) -> Option<Value> {
        Some(match value {
            Value::Object(members) if members.keys().any(|name| is_function(name)) => {
                Value::String(self.computed(members)?)
            }
            Value::Object(members) => {
                let members = members.iter();
                let members =
                    members.map(|(name, value)| Some((name.clone(), self.resolved(value)?)));
                Value::Object(members.collect::<Option<_>>()?)
            }
            Value::Array(items) => {
                let items = items.iter().map(|item| self.resolved(item));
                Value::Array(items.collect::<Option<_>>()?)
            }
            value => value.clone(),
        })
    }

    fn computed(&self, members: &Map<String, Value>) -> Option<String> {
        let mut members = members.iter();
        let (name, of) = members.next()?;
        if members.next().is_some() {
            return None;
        }
        match (name.as_str(), of) {
            ("Ref", Value::String(name)) => Some(self.given(name).to_owned()),
            ("Fn::Join", Value::Array(parts)) => match parts.as_slice() {
                [Value::String(between), Value::Array(items)] => {
                    let items: Option<Vec<_>> = items.iter().map(|item| self.text(item)).collect();
                    Some(items?.join(between))
                }
                _ => None,
            },
            ("Fn::Sub", Value::String(text)) => self.substituted(text, None),
            ("Fn::Sub", Value::Array(parts)) => match parts.as_slice() {
                [Value::String(text), Value::Object(named)] => self.substituted(text, Some(named)),
                _ => None,
            },
            _ => None,
        }
    }

    /// What stands for a parameter.
    fn given(&self, name: &str) -> &'static str {
        let declared = self.parameters.and_then(|all| all.get(name));
        let has_default = declared.is_some_and(|one| one.get("Default").is_some());
        if self.thing == Some(name) {
            THING
        } else if name == "AWS::IoT::Certificate::Id" && !has_default {
            CERTIFICATE
        } else {
            PARAMETER
        }
    }

    fn text(&self, value: &Value) -> Option<String> {
        match value {
            Value::String(text) => Some(text.clone()),
            Value::Object(members) => self.computed(members),
            _ => None,
        }
    }

    /// A text with something in the place of each `${…}`.
    fn substituted(&self, mut rest: &str, named: Option<&Map<String, Value>>) -> Option<String> {
        let mut made = String::new();
        let declared = |name: &str| self.parameters.is_some_and(|all| all.contains_key(name));
        while let Some((before, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}')?;
            made.push_str(before);
            if let Some(value) = named.and_then(|named| named.get(name)) {
                made.push_str(&self.text(value)?);
            } else if let Some(kept) = name.strip_prefix('!') {
                made.push_str(&format!("${{{kept}}}"));
            } else if name.contains(':') && !name.starts_with("AWS::") && !declared(name) {
                // A variable of the policy language, for all that is known.
                made.push_str(&format!("${{{name}}}"));
            } else {
                made.push_str(self.given(name));
            }
            rest = after;
        }
        made.push_str(rest);
        Some(made)
    }
}

fn is_function(name: &str) -> bool {
    name == "Ref" || name.starts_with("Fn::")
}
