//! The components of entities and their properties: made and changed.
use serde_json::{Value, json};

use super::call::{Call, text_of};
use super::resource::{each, inner, status};
use super::{Fields, State, component_types, definitions, invalid};
use crate::testing::model::Failure;

/// Where an entity keeps the components within its components, by their paths; no member of the
/// API has this name.
pub(super) const COMPOSITES: &str = "components within components";

/// Makes or changes the components of an entity as a call says.
pub(super) fn apply(
    call: &Call<'_>,
    state: &State,
    entity: &mut Fields,
    asked: [&str; 2],
) -> Result<(), Failure> {
    let mut components = inner(entity, "components");
    let mut within = inner(entity, COMPOSITES);
    let [plain, composite] = asked;
    for (name, asked) in each(call.input, plain) {
        let before = components.get(name).and_then(Value::as_object).cloned();
        let verb = match (text_of(asked, "updateType"), plain) {
            (_, "components") => "CREATE",
            ("", _) => "UPDATE",
            (verb, _) => verb,
        };
        let after = match (verb, before) {
            ("CREATE", None) => new(call, state, name, name, asked)?,
            ("CREATE", Some(_)) => return Err(invalid(format!("The component {name} is there"))),
            (_, None) => return Err(invalid(format!("There is no component {name}"))),
            ("DELETE", Some(_)) => {
                components.remove(name);
                let prefix = super::resource::within(name, "");
                within.retain(|path, _| !path.starts_with(&prefix));
                continue;
            }
            (_, Some(before)) => changed(call, state, before, asked)?,
        };
        if verb == "CREATE" {
            compose(call, state, &mut within, name, &after)?;
        }
        components.insert(name.to_owned(), after.into());
    }
    for (path, asked) in each(call.input, composite) {
        let before = within.get(path).and_then(Value::as_object).cloned();
        let before = before.ok_or_else(|| invalid(format!("There is no component {path}")))?;
        let after = changed(call, state, before, asked)?;
        within.insert(path.to_owned(), after.into());
    }
    // Of those within, a component tells what they are.
    for (name, component) in &mut components {
        let prefix = super::resource::within(name, "");
        let parts = within.iter().filter_map(|(path, part)| {
            let last = path
                .strip_prefix(&prefix)
                .filter(|last| !last.contains('/'))?;
            Some((last.to_owned(), told(part)))
        });
        let parts: Fields = parts.collect();
        if let (Some(component), false) = (component.as_object_mut(), parts.is_empty()) {
            component.insert("compositeComponents".to_owned(), parts.into());
        }
    }
    entity.insert("components".to_owned(), components.into());
    entity.insert(COMPOSITES.to_owned(), within.into());
    Ok(())
}

/// What calls name the values of properties.
const VALUES: [&str; 2] = ["properties", "propertyUpdates"];

/// A component within a component, without its properties.
fn told(part: &Value) -> Value {
    let mut part = part.as_object().cloned().unwrap_or_default();
    part.remove("properties");
    part.into()
}

/// Makes the components that the type of a component has within it.
fn compose(
    call: &Call<'_>,
    state: &State,
    within: &mut Fields,
    path: &str,
    component: &Fields,
) -> Result<(), Failure> {
    // Types that hold each other would go on for ever.
    if path.len() > 2048 {
        return Err(invalid("The component holds too many others within it"));
    }
    let parts = component_types::composites(call, state, text_of(component, "componentTypeId"));
    for (name, part) in parts
        .iter()
        .filter_map(|(name, part)| Some((name, part.as_object()?)))
    {
        let inside = super::resource::within(path, name);
        let mut made = new(
            call,
            state,
            name,
            path,
            &keeping(part, &["componentTypeId"]),
        )?;
        made.insert("componentPath".to_owned(), inside.as_str().into());
        compose(call, state, within, &inside, &made)?;
        within.insert(inside, made.into());
    }
    Ok(())
}

fn keeping(fields: &Fields, names: &[&str]) -> Fields {
    let kept = fields
        .iter()
        .filter(|(name, _)| names.contains(&name.as_str()));
    kept.map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

fn new(
    call: &Call<'_>,
    state: &State,
    name: &str,
    defined_in: &str,
    asked: &Fields,
) -> Result<Fields, Failure> {
    let of = text_of(asked, "componentTypeId");
    if of.is_empty() {
        return Err(invalid(format!("The component {name} has no type")));
    }
    let mut made = keeping(asked, &["componentTypeId", "description"]);
    made.insert("componentName".to_owned(), name.into());
    made.insert("definedIn".to_owned(), defined_in.into());
    made.insert("status".to_owned(), status("ACTIVE"));
    let known = component_types::properties(call, state, of)?;
    let mut properties = Fields::new();
    for (name, definition) in known.iter().flatten() {
        let mut property = json!({"definition": definition});
        if let (Some(value), Some(property)) =
            (definition.get("defaultValue"), property.as_object_mut())
        {
            property.insert("value".to_owned(), value.clone());
        }
        properties.insert(name.clone(), property);
    }
    // As a part of a new entity, or as a change of one that is there.
    for member in VALUES {
        set(known.is_none(), &mut properties, each(asked, member))?;
    }
    // Of components within others the entity gives the values later.
    let lacks = properties.iter().find(|(_, property)| {
        let needed = property.pointer("/definition/isRequiredInEntity");
        let external = property.pointer("/definition/isTimeSeries");
        needed == Some(&Value::Bool(true))
            && external != Some(&Value::Bool(true))
            && property.get("value").is_none()
    });
    if let (Some((lacking, _)), true) = (lacks, name == defined_in) {
        return Err(invalid(format!("The property {lacking} needs a value")));
    }
    made.insert("properties".to_owned(), properties.into());
    let mut groups = inner(asked, "propertyGroups");
    groups.extend(inner(asked, "propertyGroupUpdates"));
    made.insert("propertyGroups".to_owned(), definitions::groups(&groups));
    Ok(made)
}

fn changed(
    call: &Call<'_>,
    state: &State,
    mut component: Fields,
    asked: &Fields,
) -> Result<Fields, Failure> {
    let of = text_of(&component, "componentTypeId");
    if asked
        .get("componentTypeId")
        .is_some_and(|other| other != of)
    {
        return Err(invalid("The type of a component cannot be changed"));
    }
    let open = component_types::properties(call, state, of)?.is_none();
    component.extend(keeping(asked, &["description"]));
    let mut properties = inner(&component, "properties");
    for member in VALUES {
        set(open, &mut properties, each(asked, member))?;
    }
    component.insert("properties".to_owned(), properties.into());
    let mut groups = inner(&component, "propertyGroups");
    for (name, group) in each(asked, "propertyGroupUpdates") {
        groups.remove(name);
        if text_of(group, "updateType") != "DELETE" {
            let one = Fields::from_iter([(name.to_owned(), group.clone().into())]);
            if let Value::Object(one) = definitions::groups(&one) {
                groups.extend(one);
            }
        }
    }
    component.insert("propertyGroups".to_owned(), groups.into());
    Ok(component)
}

/// Sets properties; `open` where not all that there are is known.
fn set<'a>(
    open: bool,
    properties: &mut Fields,
    asked: impl Iterator<Item = (&'a str, &'a Fields)>,
) -> Result<(), Failure> {
    for (name, asked) in asked {
        let before = properties.get(name).and_then(Value::as_object).cloned();
        let verb = text_of(asked, "updateType");
        if before.is_none() && !open && !asked.contains_key("definition") {
            return Err(invalid(format!("The component has no property {name}")));
        }
        if verb == "DELETE" {
            properties.remove(name);
            continue;
        }
        let mut property = before.unwrap_or_default();
        if let Some(asked) = asked.get("definition").and_then(Value::as_object) {
            let before = property.get("definition").and_then(Value::as_object);
            let defined = definitions::defined(name, asked, before)?;
            property.insert("definition".to_owned(), defined);
        }
        let definition = inner(&property, "definition");
        if verb == "RESET_VALUE" {
            property.remove("value");
            if let Some(value) = definition.get("defaultValue") {
                property.insert("value".to_owned(), value.clone());
            }
        }
        if let Some(value) = asked.get("value") {
            definitions::check(name, &definition, value)?;
            property.insert("value".to_owned(), value.clone());
        }
        properties.insert(name.to_owned(), property.into());
    }
    Ok(())
}
