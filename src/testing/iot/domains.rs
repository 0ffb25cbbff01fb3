//! The endpoints of devices, and domains of one's own for them.
use serde_json::{Value, json};

use super::Fields;
use super::call::{Call, Said, done, fields, invalid, text_of};
use super::generic::merge;
use super::state::State;
use crate::testing::model::Failure;
use crate::testing::sigv4::sha256_hex;

const NOUN: &str = "domainconfiguration";
const POLICIES: [&str; 5] = [
    "IoTSecurityPolicy_TLS13_1_3_2022_10",
    "IoTSecurityPolicy_TLS13_1_2_2022_10",
    "IoTSecurityPolicy_TLS12_1_2_2022_10",
    "IoTSecurityPolicy_TLS12_1_0_2016_01",
    "IoTSecurityPolicy_TLS12_1_0_2015_01",
];
/// What AWS takes where nothing is said.
const USUAL: &str = "IoTSecurityPolicy_TLS13_1_2_2022_10";

/// The account's own part of host names in a region.
fn prefix(call: &Call<'_>) -> String {
    let digest = sha256_hex(format!("{} {}", call.account, call.region).as_bytes());
    format!("a{}", digest.get(..13).unwrap_or_default())
}

pub(super) fn fill(call: &Call<'_>, _: &mut State, made: &mut Fields) -> Result<(), Failure> {
    secure(call)?;
    let prefix = prefix(call);
    let name = call.text("domainConfigurationName");
    let certificates = call
        .input
        .get("serverCertificateArns")
        .and_then(Value::as_array);
    let certificates = certificates.into_iter().flatten();
    let certificates: Vec<_> = certificates
        .map(|arn| json!({"serverCertificateArn": arn, "serverCertificateStatus": "VALID"}))
        .collect();
    let own = !call.text("domainName").is_empty();
    if own && certificates.is_empty() {
        return Err(invalid(
            "A domain name of one's own takes a server certificate",
        ));
    }
    let kind = if own {
        "CUSTOMER_MANAGED"
    } else {
        "AWS_MANAGED"
    };
    let given = call.arn(&format!(
        "{NOUN}/{name}/{}",
        prefix.get(1..6).unwrap_or_default()
    ));
    made.extend(fields([
        ("domainConfigurationArn", given.into()),
        ("serverCertificates", certificates.into()),
        ("domainConfigurationStatus", "ENABLED".into()),
        ("domainType", kind.into()),
        ("lastStatusChangeDate", call.now.into()),
    ]));
    let host = format!(
        "{prefix}-{}.iot.{}.amazonaws.com",
        name.to_ascii_lowercase(),
        call.region
    );
    for (member, usual) in [
        ("domainName", host.into()),
        ("serviceType", "DATA".into()),
        ("tlsConfig", json!({"securityPolicy": USUAL})),
        ("authenticationType", "DEFAULT".into()),
        ("applicationProtocol", "DEFAULT".into()),
    ] {
        made.entry(member).or_insert(usual);
    }
    Ok(())
}

/// Refuses a TLS policy that AWS does not have.
fn secure(call: &Call<'_>) -> Result<(), Failure> {
    let config = call
        .input
        .get("tlsConfig")
        .and_then(|config| config.get("securityPolicy"));
    match config.and_then(Value::as_str) {
        Some(policy) if !POLICIES.contains(&policy) => Err(invalid("Unknown security policy")),
        _ => Ok(()),
    }
}

pub(super) fn gate(call: &Call<'_>, state: &mut State, name: &str) -> Result<(), Failure> {
    let kept = state
        .find(NOUN, name)
        .ok_or_else(|| call.missing("domain configuration"))?;
    if text_of(&kept.fields, "domainConfigurationStatus") == "ENABLED" {
        return Err(invalid(
            "The domain configuration must be disabled before deletion",
        ));
    }
    Ok(())
}

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    Some(match call.operation {
        "DescribeEndpoint" => endpoint(call),
        "UpdateDomainConfiguration" => update(call, state),
        _ => return None,
    })
}

fn endpoint(call: &Call<'_>) -> Said {
    let prefix = prefix(call);
    let front = match call.text("endpointType") {
        "" | "iot:Data" => format!("{prefix}.iot"),
        "iot:Data-ATS" => format!("{prefix}-ats.iot"),
        "iot:CredentialProvider" => format!("{prefix}.credentials.iot"),
        "iot:Jobs" => format!("{prefix}.jobs.iot"),
        _ => return Err(invalid("Unknown endpoint type")),
    };
    let host = format!("{front}.{}.amazonaws.com", call.region);
    Ok(fields([("endpointAddress", host.into())]))
}

fn update(call: &Call<'_>, state: &mut State) -> Said {
    secure(call)?;
    let found = state.find_mut(NOUN, call.text("domainConfigurationName"));
    let kept = &mut found
        .ok_or_else(|| call.missing("domain configuration"))?
        .fields;
    let before = text_of(kept, "domainConfigurationStatus").to_owned();
    merge(call, kept)?;
    if text_of(kept, "domainConfigurationStatus") != before {
        kept.insert("lastStatusChangeDate".to_owned(), call.now.into());
    }
    done().map(|_: Fields| call.fit(kept))
}
