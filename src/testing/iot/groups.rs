//! Groups of things and of bills.
use serde_json::{Value, json};

use super::Fields;
use super::call::{Call, Said, done, fields, invalid, text_of};
use super::generic::kind;
use super::state::State;
use super::things::{BILLED, MEMBER};
use crate::testing::model::Failure;

/// From a group to those below it.
const CHILD: &str = "child";

pub(super) fn fill(call: &Call<'_>, state: &mut State, made: &mut Fields) -> Result<(), Failure> {
    let mut metadata = fields([("creationDate", call.now.into())]);
    let parent = call.text("parentGroupName");
    if !parent.is_empty() {
        let found = state.find("thinggroup", parent);
        let above = &found.ok_or_else(|| call.missing("parent group"))?.fields;
        let path = above
            .get("thingGroupMetadata")
            .and_then(|one| one.get("rootToParentThingGroups"));
        let mut path = path.and_then(Value::as_array).cloned().unwrap_or_default();
        path.push(json!({"groupName": parent, "groupArn": text_of(above, "thingGroupArn")}));
        metadata.insert("parentGroupName".to_owned(), parent.into());
        metadata.insert("rootToParentThingGroups".to_owned(), path.into());
        state.link(CHILD, parent, call.text("thingGroupName"));
    }
    made.insert("thingGroupMetadata".to_owned(), metadata.into());
    Ok(())
}

pub(super) fn fill_dynamic(
    call: &Call<'_>,
    state: &mut State,
    made: &mut Fields,
) -> Result<(), Failure> {
    fill(call, state, made)?;
    made.insert("status".to_owned(), "ACTIVE".into());
    for (name, usual) in [("indexName", "AWS_Things"), ("queryVersion", "2017-09-30")] {
        made.entry(name).or_insert(usual.into());
    }
    Ok(())
}

pub(super) fn fill_billing(
    call: &Call<'_>,
    _: &mut State,
    made: &mut Fields,
) -> Result<(), Failure> {
    let metadata = fields([("creationDate", call.now.into())]);
    made.insert("billingGroupMetadata".to_owned(), metadata.into());
    Ok(())
}

pub(super) fn gate(_: &Call<'_>, state: &mut State, name: &str) -> Result<(), Failure> {
    if !state.from(CHILD, name).is_empty() {
        return Err(invalid(
            "Cannot delete the thing group: it has child groups",
        ));
    }
    for parent in state.to(CHILD, name) {
        state.unlink(CHILD, &parent, name);
    }
    for thing in state.from(MEMBER, name) {
        state.unlink(MEMBER, name, &thing);
    }
    Ok(())
}

pub(super) fn gate_billing(_: &Call<'_>, state: &mut State, name: &str) -> Result<(), Failure> {
    for thing in state.from(BILLED, name) {
        leave(state, name, &thing);
    }
    Ok(())
}

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    Some(match call.operation {
        "AddThingToThingGroup" => both(call, state, "thinggroup").map(|(group, thing)| {
            state.link(MEMBER, &group, &thing);
            Fields::new()
        }),
        "RemoveThingFromThingGroup" => both(call, state, "thinggroup").map(|(group, thing)| {
            state.unlink(MEMBER, &group, &thing);
            Fields::new()
        }),
        "AddThingToBillingGroup" => both(call, state, "billinggroup").map(|(group, thing)| {
            for before in state.to(BILLED, &thing) {
                leave(state, &before, &thing);
            }
            state.link(BILLED, &group, &thing);
            if let Some(kept) = state.find_mut("thing", &thing) {
                kept.fields
                    .insert("billingGroupName".to_owned(), group.into());
            }
            Fields::new()
        }),
        "RemoveThingFromBillingGroup" => both(call, state, "billinggroup").map(|(group, thing)| {
            leave(state, &group, &thing);
            Fields::new()
        }),
        "UpdateThingGroupsForThing" => regroup(call, state),
        "ListThingGroups" => list(call, state),
        "ListThingsInThingGroup" => things(call, state),
        "ListThingsInBillingGroup" => {
            let group = call.text("billingGroupName");
            let there = call.must(state, "billinggroup", group);
            there.and_then(|()| call.texts("things", state.from(BILLED, group)))
        }
        "ListThingGroupsForThing" => groups_of(call, state),
        _ => return None,
    })
}

fn leave(state: &mut State, group: &str, thing: &str) {
    state.unlink(BILLED, group, thing);
    if let Some(kept) = state.find_mut("thing", thing) {
        kept.fields.remove("billingGroupName");
    }
}

/// The names of the group and the thing, each given by its name or its ARN.
fn both(call: &Call<'_>, state: &State, noun: &'static str) -> Result<(String, String), Failure> {
    let named = |noun: &'static str, name: &str, arn: &str| {
        let by_arn = state
            .by_arn(call.text(arn))
            .filter(|(kind, _)| *kind == noun);
        let name = match call.text(name) {
            "" => by_arn.map(|(_, name)| name).unwrap_or_default(),
            name => name,
        };
        call.must(state, noun, name).map(|()| name.to_owned())
    };
    let group = match noun {
        "billinggroup" => named(noun, "billingGroupName", "billingGroupArn")?,
        _ => named(noun, "thingGroupName", "thingGroupArn")?,
    };
    Ok((group, named("thing", "thingName", "thingArn")?))
}

fn names<'a>(call: &'a Call<'_>, member: &str) -> impl Iterator<Item = &'a str> {
    let names = call.input.get(member).and_then(Value::as_array);
    names.into_iter().flatten().filter_map(Value::as_str)
}

fn regroup(call: &Call<'_>, state: &mut State) -> Said {
    let thing = call.text("thingName");
    call.must(state, "thing", thing)?;
    for group in names(call, "thingGroupsToAdd").chain(names(call, "thingGroupsToRemove")) {
        call.must(state, "thinggroup", group)?;
    }
    for group in names(call, "thingGroupsToAdd") {
        state.link(MEMBER, group, thing);
    }
    for group in names(call, "thingGroupsToRemove") {
        state.unlink(MEMBER, group, thing);
    }
    done()
}

/// A group and all below it.
fn below(state: &State, group: &str) -> Vec<String> {
    let mut all = vec![group.to_owned()];
    let mut at = 0;
    while let Some(group) = all.get(at).cloned() {
        all.extend(state.from(CHILD, &group));
        at += 1;
    }
    all
}

fn list(call: &Call<'_>, state: &State) -> Said {
    let kind = kind("thinggroup").ok_or_else(|| call.missing("thinggroup"))?;
    let parent = call.text("parentGroup");
    let within = match parent {
        "" => None,
        parent => {
            call.must(state, "thinggroup", parent)?;
            let deep = call.input.get("recursive") != Some(&Value::Bool(false));
            let mut within = if deep {
                below(state, parent)
            } else {
                state.from(CHILD, parent)
            };
            within.retain(|one| one != parent);
            Some(within)
        }
    };
    let mut items = Vec::new();
    for (name, kept) in state.all(kind.noun) {
        let inside = within.as_ref().is_none_or(|within| within.contains(name));
        if inside && name.starts_with(call.text("namePrefixFilter")) {
            items.push((
                name.clone(),
                call.item("thingGroups", kind.key, &kept.fields),
            ));
        }
    }
    call.page("thingGroups", items)
}

fn things(call: &Call<'_>, state: &State) -> Said {
    let group = call.text("thingGroupName");
    call.must(state, "thinggroup", group)?;
    let groups = match call.is_true("recursive") {
        true => below(state, group),
        false => vec![group.to_owned()],
    };
    let mut things: Vec<_> = groups
        .iter()
        .flat_map(|group| state.from(MEMBER, group))
        .collect();
    things.sort();
    things.dedup();
    call.texts("things", things)
}

fn groups_of(call: &Call<'_>, state: &State) -> Said {
    let thing = call.text("thingName");
    call.must(state, "thing", thing)?;
    let kind = kind("thinggroup").ok_or_else(|| call.missing("thinggroup"))?;
    let member = state.to(MEMBER, thing);
    let mut items = Vec::new();
    for name in member {
        if let Some(kept) = state.find(kind.noun, &name) {
            items.push((name, call.item("thingGroups", kind.key, &kept.fields)));
        }
    }
    call.page("thingGroups", items)
}
