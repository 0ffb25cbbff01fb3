//! Puts an account's IoT Core in order: logging, audits with somebody who hears of findings, a key of
//! one's own for data at rest, and a domain for devices that takes TLS 1.3 only.
//!
//! `cargo run --example iot_harden_account` needs no AWS account: it starts a loopback cloud inside the
//! process. With `-- --aws ACCOUNT KEY-ID` the same code changes your account, in which it expects the
//! roles `iot-logs`, `iot-audit`, `iot-findings` and `iot-key` and the SNS topic `iot-findings`.

use std::error::Error;

use palisade::iot::{self, AuditChecks, AuditConfiguration, Frequency, LogLevel, TlsPolicy};
use palisade::region::UsEast1;
use palisade::testing::Cloud;
use palisade::{
    KmsKeyArn, RoleArn, Session, SnsTopicArn, domain_configuration_name, rule,
    scheduled_audit_name, waive,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(|text| text.to_str()).collect();
    let builder = Session::builder(UsEast1);
    if let [Some("--aws"), Some(account), Some(key)] = arguments.as_slice() {
        return harden(&builder.connect().await?, account, key).await;
    } else if !arguments.is_empty() {
        return Err("usage: iot_harden_account [--aws ACCOUNT KEY-ID]".into());
    }
    println!("No AWS here: all of it happens on a loopback cloud inside this process.\n");
    let cloud = Cloud::start().await?;
    let session = builder.danger_test_cloud(cloud.door()).connect().await?;
    let key = "1234abcd-12ab-34cd-56ef-1234567890ab";
    harden(&session, "111122223333", key).await
}

async fn harden(
    session: &Session<UsEast1>,
    account: &str,
    key: &str,
) -> Result<(), Box<dyn Error>> {
    let iot = iot::Client::new(session);
    let role = |name: &str| RoleArn::try_from(format!("arn:aws:iam::{account}:role/{name}"));

    iot.set_v2_logging(role("iot-logs")?, LogLevel::Info)
        .send()
        .await?;
    println!("logging: {:?}", iot.logging().await?.level);

    let topic = SnsTopicArn::try_from(format!("arn:aws:sns:us-east-1:{account}:iot-findings"))?;
    let audit = AuditConfiguration::all(role("iot-audit")?, topic, role("iot-findings")?);
    let verified = iot.configure_audit(audit).send().await?;
    println!(
        "audit: {} checks on, findings go to a topic",
        verified.on().len()
    );
    let nightly = scheduled_audit_name!("nightly");
    iot.create_scheduled_audit(nightly, Frequency::daily(), &AuditChecks::all())
        .send()
        .await?;

    let key = KmsKeyArn::try_from(format!("arn:aws:kms:us-east-1:{account}:key/{key}"))?;
    let proof = iot.encrypt_with(key, role("iot-key")?).send().await?;
    println!("at rest: by {}, read back", proof.key().as_str());

    // AWS has no TLS policies for its FIPS endpoints of devices: a domain with one needs a reason.
    let why = waive!(rule::Fips, "devices have no FIPS module");
    let devices = domain_configuration_name!("devices");
    iot.create_domain_configuration(devices, TlsPolicy::Tls13Only, why)
        .send()
        .await?;
    println!("devices: TLS 1.3 only, with client certificates");

    Ok(())
}
