//! Entities, each below another or below the root.
use serde_json::Value;

use super::call::{Call, Said, fields, text_of};
use super::resource::{
    all, begun, each, exists, filters, found, in_workspace, keep, page, status, touch, within,
};
use super::{Fields, State, components, invalid};
use crate::testing::model::Failure;

const NOUN: &str = "entity";
const ROOT: &str = "$ROOT";

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    let (workspace, id) = (call.text("workspaceId"), call.text("entityId"));
    let name = within(workspace, id);
    Some(match call.operation {
        "CreateEntity" => create(call, state),
        "GetEntity" => found(call, state, NOUN, &name).map(|kept| {
            let mut said = call.fit(kept);
            said.insert("hasChildEntities".to_owned(), parental(call, state, id));
            said.insert("areAllComponentsReturned".to_owned(), true.into());
            said
        }),
        "UpdateEntity" => update(call, state, &name),
        "DeleteEntity" => call.must(state, NOUN, &name).and_then(|()| {
            let mut doomed = vec![id.to_owned()];
            let mut next = 0;
            while let Some(parent) = doomed.get(next).cloned() {
                doomed.extend(children(call, state, &parent));
                next += 1;
            }
            if doomed.len() > 1 && !call.is_true("isRecursive") {
                return Err(invalid("The entity has entities below it"));
            }
            for id in doomed {
                let name = within(workspace, &id);
                state.forget(NOUN, &name, "arn");
                state.own.forget(&name);
            }
            Ok(fields([("state", "DELETING".into())]))
        }),
        "ListEntities" => list(call, state),
        _ => return None,
    })
}

/// The ids of the entities right below one.
fn children(call: &Call<'_>, state: &State, parent: &str) -> Vec<String> {
    let below = all(call, state, NOUN);
    let below = below.filter(|(_, kept)| text_of(kept, "parentEntityId") == parent);
    below.map(|(id, _)| id.to_owned()).collect()
}

fn parental(call: &Call<'_>, state: &State, id: &str) -> Value {
    (!children(call, state, id).is_empty()).into()
}

fn create(call: &Call<'_>, state: &mut State) -> Said {
    in_workspace(call, state)?;
    let workspace = call.text("workspaceId");
    let id = match call.text("entityId") {
        "" => format!("00000000-0000-4000-8000-{:012}", state.number()),
        id => id.to_owned(),
    };
    let name = within(workspace, &id);
    if state.find(NOUN, &name).is_some() {
        return Err(exists(NOUN));
    }
    let mut made = begun(call, &format!("workspace/{workspace}/{NOUN}/{id}"));
    made.remove("compositeComponents");
    made.remove("components");
    made.insert("entityId".to_owned(), id.as_str().into());
    made.entry("parentEntityId").or_insert(ROOT.into());
    below(call, state, &id, &made)?;
    components::apply(
        call,
        state,
        &mut made,
        ["components", "compositeComponents"],
    )?;
    made.extend(fields([
        ("status", status("ACTIVE")),
        ("state", "CREATING".into()),
    ]));
    keep(call, state, NOUN, &name, made)
}

/// Refuses a parent that is not there or lies below, and a name that a sibling has.
fn below(call: &Call<'_>, state: &State, id: &str, made: &Fields) -> Result<(), Failure> {
    let workspace = call.text("workspaceId");
    let parent = text_of(made, "parentEntityId");
    let mut at = parent.to_owned();
    while at != ROOT {
        if at == id {
            return Err(invalid("An entity does not lie below itself"));
        }
        let kept = found(call, state, NOUN, &within(workspace, &at))?;
        at = text_of(kept, "parentEntityId").to_owned();
    }
    let own = text_of(made, "entityName");
    let mut siblings = all(call, state, NOUN).filter(|(other, _)| *other != id);
    if siblings.any(|(_, kept)| {
        text_of(kept, "parentEntityId") == parent && text_of(kept, "entityName") == own
    }) {
        let text = "An entity of this name lies below the same parent";
        return Err(Failure::new("ConflictException", text));
    }
    Ok(())
}

fn update(call: &Call<'_>, state: &mut State, name: &str) -> Said {
    let mut kept = found(call, state, NOUN, name)?.clone();
    for member in ["entityName", "description"] {
        if let Some(value) = call.input.get(member) {
            kept.insert(member.to_owned(), value.clone());
        }
    }
    let moves = call.input.get("parentEntityUpdate");
    if let Some(moves) = moves.and_then(Value::as_object) {
        let parent = match (
            text_of(moves, "updateType"),
            text_of(moves, "parentEntityId"),
        ) {
            ("DELETE", _) => ROOT,
            (_, "") => return Err(invalid("The new parent is not named")),
            (_, parent) => parent,
        };
        kept.insert("parentEntityId".to_owned(), parent.into());
    }
    below(call, state, call.text("entityId"), &kept)?;
    components::apply(
        call,
        state,
        &mut kept,
        ["componentUpdates", "compositeComponentUpdates"],
    )?;
    touch(call, &mut kept);
    kept.insert("state".to_owned(), "UPDATING".into());
    let said = call.fit(&kept);
    if let Some(found) = state.find_mut(NOUN, name) {
        found.fields = kept;
    }
    Ok(said)
}

fn list(call: &Call<'_>, state: &State) -> Said {
    in_workspace(call, state)?;
    let mut told: Vec<_> = Vec::new();
    for (id, kept) in all(call, state, NOUN) {
        let wanted = filters(call).all(|(filter, value)| match filter {
            "componentTypeId" => each(kept, "components")
                .any(|(_, component)| component.get("componentTypeId") == Some(value)),
            "externalId" => each(kept, "components").any(|(_, component)| {
                each(component, "properties").any(|(_, one)| is_external(one, value))
            }),
            _ => kept.get(filter) == Some(value),
        });
        if wanted {
            let mut kept = kept.clone();
            kept.insert("hasChildEntities".to_owned(), parental(call, state, id));
            told.push((id, kept));
        }
    }
    page(
        call,
        "entitySummaries",
        told.iter().map(|(id, kept)| (*id, kept)),
    )
}

/// Whether a property is the id elsewhere that is looked for.
fn is_external(property: &Fields, id: &Value) -> bool {
    let definition = property.get("definition");
    definition.and_then(|one| one.get("isExternalId")) == Some(&Value::Bool(true))
        && property
            .get("value")
            .and_then(|value| value.get("stringValue"))
            == Some(id)
}
