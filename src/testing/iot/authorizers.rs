//! Custom authorizers, the default one, and role aliases.
use super::Fields;
use super::call::{Call, Said, conflict, done, fields, invalid, text_of};
use super::state::State;
use crate::testing::model::Failure;

/// The setting that names the default authorizer.
const DEFAULT: &str = "default authorizer";
const NAME: &str = "authorizerName";

pub(super) fn fill(call: &Call<'_>, _: &mut State, made: &mut Fields) -> Result<(), Failure> {
    if !call.is_true("signingDisabled") {
        for name in ["tokenKeyName", "tokenSigningPublicKeys"] {
            if !call.input.contains_key(name) {
                let text = format!("{name} is required where signing is enabled");
                return Err(invalid(&text));
            }
        }
    }
    for name in ["signingDisabled", "enableCachingForHttp"] {
        made.entry(name).or_insert(false.into());
    }
    made.entry("status").or_insert("INACTIVE".into());
    Ok(())
}

pub(super) fn gate(_: &Call<'_>, state: &mut State, name: &str) -> Result<(), Failure> {
    let default = state.settings.get(DEFAULT);
    if default.is_some_and(|default| text_of(default, NAME) == name) {
        return Err(conflict("Cannot delete the default authorizer"));
    }
    Ok(())
}

pub(super) fn fill_alias(call: &Call<'_>, _: &mut State, made: &mut Fields) -> Result<(), Failure> {
    made.entry("credentialDurationSeconds")
        .or_insert(3600.into());
    made.insert("owner".to_owned(), call.account.into());
    Ok(())
}

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    Some(match call.operation {
        "SetDefaultAuthorizer" => set(call, state),
        "ClearDefaultAuthorizer" => match state.settings.remove(DEFAULT) {
            Some(_) => done(),
            None => Err(call.missing("default authorizer")),
        },
        "DescribeDefaultAuthorizer" => {
            let name = state
                .settings
                .get(DEFAULT)
                .map(|default| text_of(default, NAME));
            let found = name.and_then(|name| state.find("authorizer", name));
            match found {
                Some(kept) => Ok(call.fit_within("authorizerDescription", &kept.fields)),
                None => Err(call.missing("default authorizer")),
            }
        }
        _ => return None,
    })
}

fn set(call: &Call<'_>, state: &mut State) -> Said {
    let name = call.text(NAME);
    let found = state
        .find("authorizer", name)
        .ok_or_else(|| call.missing("authorizer"))?;
    let said = call.fit(&found.fields);
    if let Some(default) = state.settings.get(DEFAULT) {
        let before = text_of(default, NAME);
        return Err(call.exists(
            "default authorizer",
            before,
            text_of(&said, "authorizerArn"),
        ));
    }
    state
        .settings
        .insert(DEFAULT, fields([(NAME, name.into())]));
    Ok(said)
}
