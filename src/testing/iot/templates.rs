//! Provisioning templates, their versions and claims.
use serde_json::Value;

use super::Fields;
use super::authority::Authority;
use super::call::{Call, Said, conflict, done, fields, invalid};
use super::generic::{changed, merge};
use super::state::State;
use super::versions::{self, Version};
use crate::testing::model::Failure;

const NOUN: &str = "provisioningtemplate";
/// How long a claim is good, in seconds.
const CLAIM: u64 = 300;

pub(super) fn fill(call: &Call<'_>, _: &mut State, made: &mut Fields) -> Result<(), Failure> {
    versions::begin(made, body(call)?, call.now);
    made.entry("enabled").or_insert(false.into());
    made.entry("type").or_insert("FLEET_PROVISIONING".into());
    show(made);
    Ok(())
}

fn body<'a>(call: &'a Call<'_>) -> Result<&'a str, Failure> {
    let text = call.text("templateBody");
    match serde_json::from_str::<Value>(text) {
        Ok(Value::Object(_)) => Ok(text),
        _ => Err(invalid("The template body is no JSON object")),
    }
}

fn show(kept: &mut Fields) {
    if let Some(version) = versions::standard(kept) {
        kept.insert("templateBody".to_owned(), version.document.into());
        kept.insert("defaultVersionId".to_owned(), version.id.into());
    }
}

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    let name = call.text("templateName");
    Some(match call.operation {
        "UpdateProvisioningTemplate" => update(call, state),
        "CreateProvisioningTemplateVersion" => create(call, state),
        "DescribeProvisioningTemplateVersion" => {
            one(call, state).map(|version| call.fit(&told(&version)))
        }
        "ListProvisioningTemplateVersions" => call.must(state, NOUN, name).and_then(|()| {
            let kept = state
                .find(NOUN, name)
                .map(|kept| versions::all(&kept.fields));
            let all = kept.into_iter().flatten().map(|version| {
                let item = call.item("versions", "", &told(&version));
                (format!("{:09}", version.id), item)
            });
            call.page("versions", all.collect())
        }),
        "DeleteProvisioningTemplateVersion" => one(call, state).and_then(|version| {
            if version.standard {
                return Err(conflict("Cannot delete the default version of a template"));
            }
            if let Some(kept) = state.find_mut(NOUN, name) {
                versions::drop(&mut kept.fields, version.id);
            }
            done()
        }),
        "CreateProvisioningClaim" => claim(call, state),
        _ => return None,
    })
}

fn told(version: &Version) -> Fields {
    fields([
        ("versionId", version.id.into()),
        ("isDefaultVersion", version.standard.into()),
        ("templateBody", version.document.clone().into()),
        ("creationDate", version.made.into()),
    ])
}

fn one(call: &Call<'_>, state: &State) -> Result<Version, Failure> {
    let found = state.find(NOUN, call.text("templateName"));
    let kept = found.ok_or_else(|| call.missing("template"))?;
    let mut all = versions::all(&kept.fields).into_iter();
    let version = all.find(|version| Some(version.id) == call.number("versionId"));
    version.ok_or_else(|| call.missing("template version"))
}

fn update(call: &Call<'_>, state: &mut State) -> Said {
    let found = state.find_mut(NOUN, call.text("templateName"));
    let kept = &mut found.ok_or_else(|| call.missing("template"))?.fields;
    if let Some(id) = call.number("defaultVersionId") {
        if !versions::all(kept).iter().any(|version| version.id == id) {
            return Err(call.missing("template version"));
        }
        versions::prefer(kept, id);
    }
    merge(call, kept)?;
    show(kept);
    done()
}

fn create(call: &Call<'_>, state: &mut State) -> Said {
    let body = body(call)?;
    let found = state.find_mut(NOUN, call.text("templateName"));
    let kept = &mut found.ok_or_else(|| call.missing("template"))?.fields;
    let prefer = call.is_true("setAsDefault");
    let id = versions::add(kept, body, prefer, call.now)?;
    show(kept);
    changed(call, kept);
    let mut said = kept.clone();
    said.extend(fields([
        ("versionId", id.into()),
        ("isDefaultVersion", prefer.into()),
    ]));
    Ok(call.fit(&said))
}

fn claim(call: &Call<'_>, state: &mut State) -> Said {
    call.must(state, NOUN, call.text("templateName"))?;
    let number = state.number();
    let issued = Authority::of(state, call)?.issue_with_key(number, call.now)?;
    let (made, keys) = issued;
    // It goes by itself after five minutes, and is in no list.
    Ok(fields([
        ("certificateId", made.id.into()),
        ("certificatePem", made.pem.into()),
        ("keyPair", keys.into()),
        ("expiration", (call.now + CLAIM).into()),
    ]))
}
