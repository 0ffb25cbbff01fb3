//! What an account has one of in a region: logging, events, indexing, encryption.
use serde_json::{Value, json};

use super::Fields;
use super::call::{Call, Said, done, fields, invalid, text_of};
use super::state::{Kept, State};
use crate::testing::model::Failure;

const LOGGING: &str = "logging options";
const EVENTS: &str = "event configurations";
const INDEXING: &str = "indexing configuration";
const ENCRYPTION: &str = "encryption configuration";
const PACKAGES: &str = "package configuration";
/// A level for a target of its own.
const LEVEL: &str = "logginglevel";
const EVENT_TYPES: [&str; 11] = [
    "THING",
    "THING_GROUP",
    "THING_TYPE",
    "THING_GROUP_MEMBERSHIP",
    "THING_GROUP_HIERARCHY",
    "THING_TYPE_ASSOCIATION",
    "JOB",
    "JOB_EXECUTION",
    "POLICY",
    "CERTIFICATE",
    "CA_CERTIFICATE",
];

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    Some(match call.operation {
        "SetV2LoggingOptions" => take(call, state, LOGGING),
        "GetV2LoggingOptions" => configured(state).map(|kept| call.fit(kept)),
        "SetLoggingOptions" => {
            let payload = call
                .input
                .get("loggingOptionsPayload")
                .and_then(Value::as_object);
            let payload = payload.cloned().unwrap_or_default();
            let kept = state.settings.entry(LOGGING).or_default();
            for (from, to) in [("roleArn", "roleArn"), ("logLevel", "defaultLogLevel")] {
                kept.extend(
                    payload
                        .get(from)
                        .map(|value| (to.to_owned(), value.clone())),
                );
            }
            done()
        }
        "GetLoggingOptions" => Ok(state
            .settings
            .get(LOGGING)
            .map_or_else(Fields::new, |kept| {
                let level = kept.get("defaultLogLevel").cloned().unwrap_or_default();
                let mut said = call.fit(kept);
                said.insert("logLevel".to_owned(), level);
                said
            })),
        "SetV2LoggingLevel" => set_level(call, state),
        "DeleteV2LoggingLevel" => {
            let name = format!("{}:{}", call.text("targetType"), call.text("targetName"));
            state.forget(LEVEL, &name, "");
            done()
        }
        "ListV2LoggingLevels" => configured(state).map(|_| ()).and_then(|()| {
            let wanted = call.text("targetType");
            let all = state.all(LEVEL).filter(|(name, _)| {
                wanted.is_empty() || name.split_once(':').is_some_and(|(kind, _)| kind == wanted)
            });
            let all = all.map(|(name, kept)| (name.clone(), Value::Object(kept.fields.clone())));
            call.page("logTargetConfigurations", all.collect())
        }),
        "UpdateEventConfigurations" => {
            let given = call.input.get(EVENT).and_then(Value::as_object).cloned();
            let kept = state.settings.entry(EVENTS).or_default();
            kept.extend(given.unwrap_or_default());
            done()
        }
        "DescribeEventConfigurations" => {
            let mut all = fields(EVENT_TYPES.map(|name| (name, json!({"Enabled": false}))));
            all.extend(state.settings.get(EVENTS).cloned().unwrap_or_default());
            Ok(fields([(EVENT, all.into())]))
        }
        "UpdateIndexingConfiguration" => take(call, state, INDEXING),
        "GetIndexingConfiguration" => {
            let mut all = fields([
                (
                    "thingIndexingConfiguration",
                    json!({"thingIndexingMode": "OFF"}),
                ),
                (
                    "thingGroupIndexingConfiguration",
                    json!({"thingGroupIndexingMode": "OFF"}),
                ),
            ]);
            all.extend(state.settings.get(INDEXING).cloned().unwrap_or_default());
            Ok(all)
        }
        "UpdateEncryptionConfiguration" => encrypt(call, state),
        "DescribeEncryptionConfiguration" => {
            let usual = || fields([("encryptionType", "AWS_OWNED_KMS_KEY".into())]);
            Ok(state
                .settings
                .get(ENCRYPTION)
                .cloned()
                .unwrap_or_else(usual))
        }
        "UpdatePackageConfiguration" => take(call, state, PACKAGES),
        "GetPackageConfiguration" => Ok(state
            .settings
            .get(PACKAGES)
            .map(|kept| call.fit(kept))
            .unwrap_or_default()),
        _ => return None,
    })
}

const EVENT: &str = "eventConfigurations";

/// Takes over what a call says.
fn take(call: &Call<'_>, state: &mut State, name: &'static str) -> Said {
    state
        .settings
        .entry(name)
        .or_default()
        .extend(call.input.clone());
    done()
}

fn configured(state: &State) -> Result<&Fields, Failure> {
    let text = "Logging is not configured: SetV2LoggingOptions comes first";
    let missing = || Failure::new("NotConfiguredException", text);
    state.settings.get(LOGGING).ok_or_else(missing)
}

fn set_level(call: &Call<'_>, state: &mut State) -> Said {
    configured(state)?;
    let target = call.input.get("logTarget").and_then(Value::as_object);
    let target = target.cloned().unwrap_or_default();
    let (kind, name) = (
        text_of(&target, "targetType"),
        text_of(&target, "targetName"),
    );
    if (kind == "DEFAULT") != name.is_empty() {
        return Err(invalid(
            "A target other than DEFAULT has a name, and DEFAULT has none",
        ));
    }
    let key = format!("{kind}:{name}");
    let kept = Kept {
        made: Fields::new(),
        fields: fields([
            ("logTarget", target.into()),
            ("logLevel", call.text("logLevel").into()),
        ]),
    };
    state.keep(LEVEL, &key, &key, kept);
    done()
}

fn encrypt(call: &Call<'_>, state: &mut State) -> Said {
    let own = call.text("encryptionType") == "CUSTOMER_MANAGED_KMS_KEY";
    let named = ["kmsKeyArn", "kmsAccessRoleArn"].map(|name| call.input.contains_key(name));
    if named != [own, own] {
        return Err(invalid(
            "A key of the customer's is named with a role, and the service's own without",
        ));
    }
    let mut kept = call.input.clone();
    kept.insert("lastModifiedDate".to_owned(), call.now.into());
    if own {
        kept.insert(
            "configurationDetails".to_owned(),
            json!({"configurationStatus": "HEALTHY"}),
        );
    }
    state.settings.insert(ENCRYPTION, kept);
    done()
}
