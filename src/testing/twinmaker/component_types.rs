//! Component types, with all that they inherit.
use serde_json::Value;

use super::call::{Call, Said, fields, text_of};
use super::resource::{
    all, begun, each, filters, found, in_workspace, inner, keep, page, status, touch, within,
};
use super::{Fields, State, definitions, invalid};
use crate::testing::model::Failure;

const NOUN: &str = "component-type";
/// What AWS has types of its own below; nothing is known of them but that they are there.
const OWN: &str = "com.amazon.";
/// What a type takes over from those that it extends.
const INHERITED: [&str; 4] = [
    "propertyDefinitions",
    "functions",
    "propertyGroups",
    "compositeComponentTypes",
];

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    let (workspace, id) = (call.text("workspaceId"), call.text("componentTypeId"));
    let name = within(workspace, id);
    Some(match call.operation {
        "CreateComponentType" => create(call, state, &name),
        "GetComponentType" => found(call, state, NOUN, &name).map(|kept| call.fit(kept)),
        "UpdateComponentType" => update(call, state, &name),
        "DeleteComponentType" => call.must(state, NOUN, &name).and_then(|()| {
            unused(call, state, id)?;
            state.forget(NOUN, &name, "arn");
            Ok(fields([("state", "DELETING".into())]))
        }),
        "ListComponentTypes" => in_workspace(call, state).and_then(|()| {
            let all = all(call, state, NOUN).filter(|(id, kept)| {
                filters(call).all(|(filter, value)| match filter {
                    "extendsFrom" => extends(kept, value),
                    "namespace" => value.as_str().is_some_and(|space| id.starts_with(space)),
                    _ => kept.get(filter) == Some(value),
                })
            });
            let member = "componentTypeSummaries";
            let mut said = page(call, member, all)?;
            said.extend(fields([("workspaceId", workspace.into())]));
            Ok(said)
        }),
        _ => return None,
    })
}

/// The definitions of a type's properties; none where AWS has not told them.
pub(super) fn properties(
    call: &Call<'_>,
    state: &State,
    id: &str,
) -> Result<Option<Fields>, Failure> {
    let name = within(call.text("workspaceId"), id);
    match state.find(NOUN, &name) {
        // What extends a type of AWS has properties that nobody here knows.
        Some(kept) if kept.fields.get(OPEN) == Some(&Value::Bool(true)) => Ok(None),
        Some(kept) => Ok(Some(inner(&kept.fields, "propertyDefinitions"))),
        None if id.starts_with(OWN) => Ok(None),
        None => Err(invalid(format!("There is no component type {id}"))),
    }
}

/// Marks a type that extends one of AWS's own; no member of the API has this name.
const OPEN: &str = "extends what AWS keeps to itself";

pub(super) fn composites(call: &Call<'_>, state: &State, id: &str) -> Fields {
    let name = within(call.text("workspaceId"), id);
    let kept = state.find(NOUN, &name);
    kept.map(|kept| inner(&kept.fields, "compositeComponentTypes"))
        .unwrap_or_default()
}

fn extends(kept: &Fields, id: &Value) -> bool {
    let from = kept.get("extendsFrom").and_then(Value::as_array);
    from.is_some_and(|from| from.contains(id))
}

fn create(call: &Call<'_>, state: &mut State, name: &str) -> Said {
    in_workspace(call, state)?;
    let (workspace, id) = (call.text("workspaceId"), call.text("componentTypeId"));
    if id.starts_with(OWN) {
        return Err(invalid("Component types of this name are those of AWS"));
    }
    let mut made = begun(call, &format!("workspace/{workspace}/{NOUN}/{id}"));
    made.extend(fields([
        ("isAbstract", false.into()),
        ("isSchemaInitialized", true.into()),
        ("status", status("ACTIVE")),
        ("state", "CREATING".into()),
    ]));
    made.entry("isSingleton").or_insert(false.into());
    resolve(call, state, &mut made)?;
    keep(call, state, NOUN, name, made)
}

fn update(call: &Call<'_>, state: &mut State, name: &str) -> Said {
    let mut kept = found(call, state, NOUN, name)?.clone();
    kept.extend(call.input.clone());
    for member in INHERITED {
        // What was said before and is not said anew is as it was.
        if !call.input.contains_key(member) {
            kept.insert(member.to_owned(), own(&kept, member).into());
        }
    }
    touch(call, &mut kept);
    resolve(call, state, &mut kept)?;
    kept.insert("state".to_owned(), "ACTIVE".into());
    let said = call.fit(&kept);
    if let Some(found) = state.find_mut(NOUN, name) {
        found.fields = kept;
    }
    Ok(said)
}

/// What a type says itself of a member.
fn own(kept: &Fields, member: &str) -> Fields {
    let inherited = |value: &Value| value.get("isInherited") == Some(&Value::Bool(true));
    let all = inner(kept, member).into_iter();
    all.filter(|(_, value)| !inherited(value)).collect()
}

/// Completes what a type says of itself by what it inherits.
fn resolve(call: &Call<'_>, state: &State, made: &mut Fields) -> Result<(), Failure> {
    let mut whole = INHERITED.map(|_| Fields::new());
    let from = made.get("extendsFrom").and_then(Value::as_array).cloned();
    let mut open = false;
    for id in from.iter().flatten().filter_map(Value::as_str) {
        if id == call.text("componentTypeId") {
            return Err(invalid("A component type does not extend itself"));
        }
        open |= properties(call, state, id)?.is_none();
        let name = within(call.text("workspaceId"), id);
        let Some(kept) = state.find(NOUN, &name) else {
            continue;
        };
        for (member, whole) in INHERITED.iter().zip(&mut whole) {
            for (name, value) in each(&kept.fields, member) {
                let mut value = value.clone();
                value.insert("isInherited".to_owned(), true.into());
                whole.insert(name.to_owned(), value.into());
            }
        }
    }
    let [properties_, functions, groups, composites] = &mut whole;
    for (name, asked) in each(made, "propertyDefinitions") {
        let before = properties_.get(name).and_then(Value::as_object);
        let mut before = before.cloned();
        if let Some(before) = &mut before {
            before.insert("isInherited".to_owned(), false.into());
        }
        let defined = definitions::defined(name, asked, before.as_ref())?;
        properties_.insert(name.to_owned(), defined);
    }
    for (name, asked) in each(made, "functions") {
        let mut function = asked.clone();
        function.insert("isInherited".to_owned(), false.into());
        functions.insert(name.to_owned(), function.into());
    }
    if let Value::Object(asked) = definitions::groups(&inner(made, "propertyGroups")) {
        groups.extend(asked);
    }
    for (name, asked) in each(made, "compositeComponentTypes") {
        properties(call, state, text_of(asked, "componentTypeId"))?;
        let mut composite = asked.clone();
        composite.insert("isInherited".to_owned(), false.into());
        composites.insert(name.to_owned(), composite.into());
    }
    for group in groups.values() {
        let names = group.get("propertyNames").and_then(Value::as_array);
        let mut names = names.into_iter().flatten().filter_map(Value::as_str);
        if !open && names.any(|name| !properties_.contains_key(name)) {
            return Err(invalid(
                "A property group names a property that is not there",
            ));
        }
    }
    for (member, whole) in INHERITED.iter().zip(whole) {
        made.insert((*member).to_owned(), whole.into());
    }
    made.insert(OPEN.to_owned(), open.into());
    Ok(())
}

/// Refuses to delete a type that something is made of.
fn unused(call: &Call<'_>, state: &State, id: &str) -> Result<(), Failure> {
    let of = Value::from(id);
    let mut types = all(call, state, NOUN);
    let mut entities = all(call, state, "entity");
    let is = |component: &Fields| component.get("componentTypeId") == Some(&of);
    if types.any(|(_, kept)| {
        extends(kept, &of) || each(kept, "compositeComponentTypes").any(|(_, one)| is(one))
    }) || entities.any(|(_, kept)| each(kept, "components").any(|(_, one)| is(one)))
    {
        return Err(invalid("The component type is in use"));
    }
    Ok(())
}
