//! Device Defender: the account's audit, scheduled audits, security profiles.
use serde_json::{Value, json};

use super::Fields;
use super::call::{Call, Said, done, fields, invalid, text_of};
use super::generic::kind;
use super::state::State;
use crate::testing::model::Failure;

const CONFIGURATION: &str = "account audit configuration";
const CHECKED: &str = "auditCheckConfigurations";
/// From a security profile to its targets.
const PROFILE: &str = "security profile";
/// What an audit can look into.
const CHECKS: [&str; 17] = [
    "AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
    "CA_CERTIFICATE_EXPIRING_CHECK",
    "CA_CERTIFICATE_KEY_QUALITY_CHECK",
    "CONFLICTING_CLIENT_IDS_CHECK",
    "DEVICE_CERTIFICATE_AGE_CHECK",
    "DEVICE_CERTIFICATE_EXPIRING_CHECK",
    "DEVICE_CERTIFICATE_KEY_QUALITY_CHECK",
    "DEVICE_CERTIFICATE_SHARED_CHECK",
    "INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK",
    "IOT_POLICY_OVERLY_PERMISSIVE_CHECK",
    "IOT_POLICY_POTENTIAL_MISCONFIGURATION_CHECK",
    "IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK",
    "IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK",
    "LOGGING_DISABLED_CHECK",
    "REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK",
    "REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK",
    "UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
];

/// The account's configuration; every check is off until it is turned on.
fn configuration(state: &State) -> Fields {
    let checks = CHECKS.map(|name| (name, json!({"enabled": false})));
    let mut whole = fields([(CHECKED, fields(checks).into())]);
    for (name, value) in state.settings.get(CONFIGURATION).into_iter().flatten() {
        put(&mut whole, name, value);
    }
    whole
}

/// Maps are taken over entry by entry, all else as a whole.
fn put(whole: &mut Fields, name: &str, value: &Value) {
    match (whole.get_mut(name), value) {
        (Some(Value::Object(before)), Value::Object(entries)) => before.extend(entries.clone()),
        _ => {
            whole.insert(name.to_owned(), value.clone());
        }
    }
}

pub(super) fn fill_scheduled(
    call: &Call<'_>,
    state: &mut State,
    _: &mut Fields,
) -> Result<(), Failure> {
    let configuration = configuration(state);
    let on = |name: &str| {
        let check = configuration
            .get(CHECKED)
            .and_then(|checks| checks.get(name));
        check.and_then(|check| check.get("enabled")) == Some(&Value::Bool(true))
    };
    let names = call.input.get("targetCheckNames").and_then(Value::as_array);
    if names
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .all(on)
    {
        return Ok(());
    }
    Err(invalid(
        "A check of a scheduled audit must be enabled for the account",
    ))
}

pub(super) fn gate_profile(_: &Call<'_>, state: &mut State, name: &str) -> Result<(), Failure> {
    for target in state.from(PROFILE, name) {
        state.unlink(PROFILE, name, &target);
    }
    Ok(())
}

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    let (name, target) = (
        call.text("securityProfileName"),
        call.text("securityProfileTargetArn"),
    );
    Some(match call.operation {
        "DescribeAccountAuditConfiguration" => Ok(call.fit(&configuration(state))),
        "UpdateAccountAuditConfiguration" => update(call, state),
        "DeleteAccountAuditConfiguration" => {
            state.settings.remove(CONFIGURATION);
            if call.is_true("deleteScheduledAudits") {
                let all: Vec<_> = state
                    .all("scheduledaudit")
                    .map(|(name, _)| name.clone())
                    .collect();
                for name in all {
                    state.forget("scheduledaudit", &name, "scheduledAuditArn");
                }
            }
            done()
        }
        "AttachSecurityProfile" => call.must(state, "securityprofile", name).map(|()| {
            state.link(PROFILE, name, target);
            Fields::new()
        }),
        "DetachSecurityProfile" => call.must(state, "securityprofile", name).map(|()| {
            state.unlink(PROFILE, name, target);
            Fields::new()
        }),
        "ListTargetsForSecurityProfile" => {
            call.must(state, "securityprofile", name).and_then(|()| {
                let all = state.from(PROFILE, name).into_iter();
                let all = all.map(|arn| (arn.clone(), json!({"arn": arn})));
                call.page("securityProfileTargets", all.collect())
            })
        }
        "ListSecurityProfilesForTarget" => {
            let all = state.to(PROFILE, target).into_iter().filter_map(|name| {
                let kept = state.find(kind("securityprofile")?.noun, &name)?;
                let arn = text_of(&kept.fields, "securityProfileArn");
                let profile = json!({"name": name, "arn": arn});
                let pair = json!({"securityProfileIdentifier": profile, "target": {"arn": target}});
                Some((name, pair))
            });
            call.page("securityProfileTargetMappings", all.collect())
        }
        _ => return None,
    })
}

fn update(call: &Call<'_>, state: &mut State) -> Said {
    let checks = call.input.get(CHECKED).and_then(Value::as_object);
    if checks.is_some_and(|checks| checks.keys().any(|name| !CHECKS.contains(&name.as_str()))) {
        return Err(invalid("Unknown audit check"));
    }
    let kept = state.settings.entry(CONFIGURATION).or_default();
    for (name, value) in call.input {
        put(kept, name, value);
    }
    done()
}
