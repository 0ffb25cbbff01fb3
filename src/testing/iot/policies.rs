//! Policies, their versions, and what they are attached to.
use serde_json::{Value, json};

use super::Fields;
use super::call::{Call, Said, conflict, done, fields, text_of};
use super::generic::{changed, kind};
use super::state::State;
use super::versions::{self, Version};
use crate::testing::model::Failure;

/// From a policy to its targets.
pub(super) const POLICY: &str = "policy";

pub(super) fn fill(call: &Call<'_>, _: &mut State, made: &mut Fields) -> Result<(), Failure> {
    let document = document(call)?;
    versions::begin(made, document, call.now);
    show(made);
    made.insert(
        "generationId".to_owned(),
        format!("{:032x}", call.now).into(),
    );
    Ok(())
}

fn document<'a>(call: &'a Call<'_>) -> Result<&'a str, Failure> {
    let text = call.text("policyDocument");
    match serde_json::from_str::<Value>(text) {
        Ok(Value::Object(policy)) if policy.contains_key("Statement") => Ok(text),
        _ => Err(Failure::new(
            "MalformedPolicyException",
            "Policy document is malformed",
        )),
    }
}

/// Lets the policy say what its default version does.
fn show(kept: &mut Fields) {
    if let Some(version) = versions::standard(kept) {
        kept.extend(fields([
            ("policyDocument", version.document.into()),
            ("policyVersionId", version.id.to_string().into()),
            ("defaultVersionId", version.id.to_string().into()),
        ]));
    }
}

pub(super) fn gate(_: &Call<'_>, state: &mut State, name: &str) -> Result<(), Failure> {
    if !state.from(POLICY, name).is_empty() {
        let text = "Cannot delete the policy: it is attached to one or more targets";
        return Err(conflict(text));
    }
    let versions = state
        .find("policy", name)
        .map(|kept| versions::all(&kept.fields).len());
    if versions.is_some_and(|count| count > 1) {
        let text = "Cannot delete the policy: it has versions that are not the default";
        return Err(conflict(text));
    }
    Ok(())
}

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    let name = call.text("policyName");
    let (target, principal) = (call.text("target"), call.text("principal"));
    Some(match call.operation {
        "AttachPolicy" => attach(call, state, target),
        "AttachPrincipalPolicy" => attach(call, state, principal),
        "DetachPolicy" => detach(call, state, target),
        "DetachPrincipalPolicy" => detach(call, state, principal),
        "ListAttachedPolicies" => list(call, state, target),
        "ListPrincipalPolicies" => list(call, state, principal),
        "ListTargetsForPolicy" => targets(call, state, "targets"),
        "ListPolicyPrincipals" => targets(call, state, "principals"),
        "GetEffectivePolicies" => effective(call, state),
        "CreatePolicyVersion" => create(call, state),
        "GetPolicyVersion" => one(call, state).map(|(fields, version)| {
            let mut said = fields;
            said.extend(told(&version));
            call.fit(&said)
        }),
        "ListPolicyVersions" => kept(call, state).map(|kept| {
            let all = versions::all(kept)
                .into_iter()
                .rev()
                .map(|version| Value::Object(told(&version)));
            let all: Vec<_> = all.collect();
            let mut said = fields([("policyVersions", all.into())]);
            // Here the members are called otherwise.
            trim(&mut said);
            said
        }),
        "SetDefaultPolicyVersion" => one(call, state).map(|(_, version)| {
            if let Some(kept) = state.find_mut("policy", name) {
                versions::prefer(&mut kept.fields, version.id);
                show(&mut kept.fields);
                changed(call, &mut kept.fields);
            }
            Fields::new()
        }),
        "DeletePolicyVersion" => one(call, state).and_then(|(_, version)| match version.standard {
            true => Err(conflict("Cannot delete the default version of a policy")),
            false => {
                if let Some(kept) = state.find_mut("policy", name) {
                    versions::drop(&mut kept.fields, version.id);
                }
                done()
            }
        }),
        _ => return None,
    })
}

fn told(version: &Version) -> Fields {
    fields([
        ("versionId", version.id.to_string().into()),
        ("policyVersionId", version.id.to_string().into()),
        ("isDefaultVersion", version.standard.into()),
        ("policyDocument", version.document.clone().into()),
        ("createDate", version.made.into()),
        ("creationDate", version.made.into()),
    ])
}

fn trim(said: &mut Fields) {
    let all = said.get_mut("policyVersions").and_then(Value::as_array_mut);
    for one in all.into_iter().flatten().filter_map(Value::as_object_mut) {
        one.retain(|name, _| ["versionId", "isDefaultVersion", "createDate"].contains(&&**name));
    }
}

fn kept<'a>(call: &Call<'_>, state: &'a State) -> Result<&'a Fields, Failure> {
    let found = state.find("policy", call.text("policyName"));
    found
        .map(|kept| &kept.fields)
        .ok_or_else(|| call.missing("policy"))
}

fn one(call: &Call<'_>, state: &State) -> Result<(Fields, Version), Failure> {
    let kept = kept(call, state)?;
    let id: i64 = call.text("policyVersionId").parse().unwrap_or_default();
    let mut all = versions::all(kept).into_iter();
    let version = all.find(|version| version.id == id);
    Ok((
        kept.clone(),
        version.ok_or_else(|| call.missing("policy version"))?,
    ))
}

fn create(call: &Call<'_>, state: &mut State) -> Said {
    kept(call, state)?;
    let document = document(call)?;
    let found = state.find_mut("policy", call.text("policyName"));
    let kept = &mut found.ok_or_else(|| call.missing("policy"))?.fields;
    let id = versions::add(kept, document, call.is_true("setAsDefault"), call.now)?;
    show(kept);
    changed(call, kept);
    let version = versions::all(kept)
        .into_iter()
        .find(|version| version.id == id);
    let mut said = kept.clone();
    said.extend(version.map(|version| told(&version)).unwrap_or_default());
    Ok(call.fit(&said))
}

fn attach(call: &Call<'_>, state: &mut State, target: &str) -> Said {
    kept(call, state)?;
    if target.starts_with("arn:") && state.by_arn(target).is_none() {
        return Err(call.missing("target"));
    }
    state.link(POLICY, call.text("policyName"), target);
    done()
}

fn detach(call: &Call<'_>, state: &mut State, target: &str) -> Said {
    kept(call, state)?;
    state.unlink(POLICY, call.text("policyName"), target);
    done()
}

fn targets(call: &Call<'_>, state: &State, member: &str) -> Said {
    kept(call, state)?;
    call.texts(member, state.from(POLICY, call.text("policyName")))
}

fn list(call: &Call<'_>, state: &State, target: &str) -> Said {
    let key = kind("policy").map_or("", |kind| kind.key);
    let names = state.to(POLICY, target).into_iter();
    let items = names.filter_map(|name| {
        let kept = state.find("policy", &name)?;
        Some((name, call.item("policies", key, &kept.fields)))
    });
    call.page("policies", items.collect())
}

fn effective(call: &Call<'_>, state: &State) -> Said {
    let mut targets = vec![call.text("principal").to_owned()];
    for group in state.to(super::things::MEMBER, call.text("thingName")) {
        targets.extend(
            state
                .find("thinggroup", &group)
                .map(|kept| text_of(&kept.fields, "thingGroupArn").to_owned()),
        );
    }
    let mut names: Vec<_> = targets
        .iter()
        .flat_map(|target| state.to(POLICY, target))
        .collect();
    names.sort();
    names.dedup();
    let all = names
        .iter()
        .filter_map(|name| state.find("policy", name))
        .map(|kept| {
            let text = |member| text_of(&kept.fields, member);
            let (name, arn) = (text("policyName"), text("policyArn"));
            json!({"policyName": name, "policyArn": arn, "policyDocument": text("policyDocument")})
        });
    Ok(fields([(
        "effectivePolicies",
        all.collect::<Vec<_>>().into(),
    )]))
}
