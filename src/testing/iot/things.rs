//! Things, and the principals attached to them.
use serde_json::Value;

use super::Fields;
use super::call::{Call, Said, done, fields, invalid, text_of};
use super::generic::{changed, expected, kind, listed};
use super::state::State;
use crate::testing::model::Failure;

/// From a thing to its principals.
pub(super) const PRINCIPAL: &str = "principal";
/// The same, where a principal has one thing only.
const EXCLUSIVE: &str = "exclusive principal";
/// From a group to its things.
pub(super) const MEMBER: &str = "member";
pub(super) const BILLED: &str = "billed";

pub(super) fn fill(call: &Call<'_>, state: &mut State, made: &mut Fields) -> Result<(), Failure> {
    made.remove("attributePayload");
    let attributes = attributes(call, Fields::new());
    bounded(&attributes, call.text("thingTypeName"))?;
    made.extend(fields([
        ("attributes", attributes.into()),
        ("defaultClientId", call.text("thingName").into()),
    ]));
    typed(call, state)?;
    let group = call.text("billingGroupName");
    if !group.is_empty() {
        call.must(state, "billinggroup", group)?;
        state.link(BILLED, group, call.text("thingName"));
    }
    Ok(())
}

/// The attributes after a call, which sets some and takes away those that it leaves empty.
fn attributes(call: &Call<'_>, mut before: Fields) -> Fields {
    let payload = call
        .input
        .get("attributePayload")
        .and_then(Value::as_object);
    let given = payload.and_then(|payload| payload.get("attributes"));
    for (name, value) in given.and_then(Value::as_object).into_iter().flatten() {
        if value.as_str() == Some("") {
            before.remove(name);
        } else {
            before.insert(name.clone(), value.clone());
        }
    }
    before
}

/// Things without a type have three attributes at most, others fifty.
fn bounded(attributes: &Fields, thing_type: &str) -> Result<(), Failure> {
    let most = if thing_type.is_empty() { 3 } else { 50 };
    if attributes.len() > most {
        return Err(invalid(
            "The thing has more attributes than its type allows",
        ));
    }
    Ok(())
}

/// Refuses a type that is not there or not to be used any more.
fn typed(call: &Call<'_>, state: &State) -> Result<(), Failure> {
    let name = call.text("thingTypeName");
    if name.is_empty() {
        return Ok(());
    }
    call.must(state, "thingtype", name)?;
    let metadata = state
        .find("thingtype", name)
        .and_then(|kept| kept.fields.get("thingTypeMetadata"));
    if metadata.and_then(|one| one.get("deprecated")) == Some(&Value::Bool(true)) {
        return Err(invalid("The thing type is deprecated"));
    }
    Ok(())
}

pub(super) fn gate(_: &Call<'_>, state: &mut State, name: &str) -> Result<(), Failure> {
    if !state.from(PRINCIPAL, name).is_empty() {
        let text = "Cannot delete. The thing is still attached to one or more principals";
        return Err(invalid(text));
    }
    for relation in [MEMBER, BILLED] {
        for group in state.to(relation, name) {
            state.unlink(relation, &group, name);
        }
    }
    Ok(())
}

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    let (thing, principal) = (call.text("thingName"), call.text("principal"));
    Some(match call.operation {
        "UpdateThing" => update(call, state),
        "ListThings" => list(call, state),
        "AttachThingPrincipal" => attach(call, state),
        "DetachThingPrincipal" => call.must(state, "thing", thing).and_then(|()| {
            state.unlink(EXCLUSIVE, thing, principal);
            match state.unlink(PRINCIPAL, thing, principal) {
                true => done(),
                false => Err(call.missing("principal")),
            }
        }),
        "ListThingPrincipals" => {
            let there = call.must(state, "thing", thing);
            there.and_then(|()| call.texts("principals", state.from(PRINCIPAL, thing)))
        }
        "ListThingPrincipalsV2" => call.must(state, "thing", thing).and_then(|()| {
            let all = state.from(PRINCIPAL, thing).into_iter();
            let all = all.map(|one| (one.clone(), kinship(state, thing, &one, "principal", &one)));
            call.page("thingPrincipalObjects", of_type(call, all.collect()))
        }),
        "ListPrincipalThings" => call.texts("things", state.to(PRINCIPAL, principal)),
        "ListPrincipalThingsV2" => {
            let all = state.to(PRINCIPAL, principal).into_iter();
            let all = all.map(|one| {
                (
                    one.clone(),
                    kinship(state, &one, principal, "thingName", &one),
                )
            });
            call.page("principalThingObjects", of_type(call, all.collect()))
        }
        _ => return None,
    })
}

fn kinship(state: &State, thing: &str, principal: &str, member: &str, name: &str) -> Value {
    let exclusive = state
        .from(EXCLUSIVE, thing)
        .iter()
        .any(|one| one == principal);
    let word = if exclusive {
        "EXCLUSIVE_THING"
    } else {
        "NON_EXCLUSIVE_THING"
    };
    fields([(member, name.into()), ("thingPrincipalType", word.into())]).into()
}

fn of_type(call: &Call<'_>, mut all: Vec<(String, Value)>) -> Vec<(String, Value)> {
    let wanted = call.input.get("thingPrincipalType");
    all.retain(|(_, one)| wanted.is_none() || one.get("thingPrincipalType") == wanted);
    all
}

fn attach(call: &Call<'_>, state: &mut State) -> Said {
    let (thing, principal) = (call.text("thingName"), call.text("principal"));
    call.must(state, "thing", thing)?;
    if principal.starts_with("arn:") && state.by_arn(principal).is_none() {
        return Err(call.missing("principal"));
    }
    let exclusive = call.text("thingPrincipalType") == "EXCLUSIVE_THING";
    let others = state
        .to(PRINCIPAL, principal)
        .into_iter()
        .any(|one| one != thing);
    if others && (exclusive || !state.to(EXCLUSIVE, principal).is_empty()) {
        return Err(invalid("The principal is attached to another thing"));
    }
    state.link(PRINCIPAL, thing, principal);
    if exclusive {
        state.link(EXCLUSIVE, thing, principal);
    }
    done()
}

fn update(call: &Call<'_>, state: &mut State) -> Said {
    let name = call.text("thingName");
    call.must(state, "thing", name)?;
    typed(call, state)?;
    let found = state.find_mut("thing", name);
    let kept = &mut found.ok_or_else(|| call.missing("thing"))?.fields;
    expected(call, kept)?;
    let mut after = kept.clone();
    if call.is_true("removeThingType") {
        after.remove("thingTypeName");
    } else if let Some(given) = call.input.get("thingTypeName") {
        after.insert("thingTypeName".to_owned(), given.clone());
    }
    if let Some(payload) = call.input.get("attributePayload") {
        let before = after.get("attributes").and_then(Value::as_object).cloned();
        let merges = payload.get("merge") == Some(&Value::Bool(true));
        let before = before.filter(|_| merges).unwrap_or_default();
        let attributes = attributes(call, before);
        bounded(&attributes, text_of(&after, "thingTypeName"))?;
        after.insert("attributes".to_owned(), attributes.into());
    }
    changed(call, &mut after);
    *kept = after;
    done()
}

fn list(call: &Call<'_>, state: &State) -> Said {
    let (name, value) = (call.text("attributeName"), call.text("attributeValue"));
    let prefix = call.is_true("usePrefixAttributeValue");
    let kind = kind("thing").ok_or_else(|| call.missing("thing"))?;
    call.page(
        "things",
        listed(kind, call, state, |_, kept| {
            let all = kept.get("attributes").and_then(Value::as_object);
            let found = all.and_then(|all| all.get(name)).and_then(Value::as_str);
            name.is_empty()
                || found.is_some_and(|one| one == value || prefix && one.starts_with(value))
        }),
    )
}
