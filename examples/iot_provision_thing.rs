//! Takes a device from nothing to a certificate of its own: key and request are made on the device's
//! side, then thing, policy, certificate and endpoint on the account's.
//!
//! `cargo run --example iot_provision_thing` needs no AWS account: it starts a loopback cloud inside the
//! process. With `-- --aws SERIAL` the same code provisions a thing of that name in your account.

use std::error::Error;

use palisade::iot::{self, Attributes, CertificateSigningRequest};
use palisade::policy::DevicePolicy;
use palisade::region::UsEast1;
use palisade::testing::Cloud;
use palisade::text::ThingName;
use palisade::{Session, device_policy_name, thing_type_name, topic_pattern};
use rcgen::{CertificateParams, KeyPair};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(|text| text.to_str()).collect();
    let builder = Session::builder(UsEast1);
    if let [Some("--aws"), Some(serial)] = arguments.as_slice() {
        let iot = iot::Client::new(&builder.connect().await?);
        return provision(&iot, serial.parse()?).await;
    } else if !arguments.is_empty() {
        return Err("usage: iot_provision_thing [--aws SERIAL]".into());
    }
    println!("No AWS here: all of it happens on a loopback cloud inside this process.\n");
    let cloud = Cloud::start().await?;
    let session = builder.danger_test_cloud(cloud.door()).connect().await?;
    provision(&iot::Client::new(&session), "press-0017".parse()?).await
}

async fn provision(iot: &iot::Client, name: ThingName) -> Result<(), Box<dyn Error>> {
    // On the device: the key stays there, and only the request goes out.
    let key = KeyPair::generate()?;
    let request = CertificateParams::default()
        .serialize_request(&key)?
        .pem()?;
    println!("the device made its key, which never leaves it");

    // Once for all devices of a kind. Each may use what is its own, by the name of its thing.
    let (kind, policy) = (thing_type_name!("press"), device_policy_name!("press"));
    iot.create_thing_type(kind.clone()).send().await?;
    let own = DevicePolicy::of_things()
        .publish(topic_pattern!(
            "acme/${iot:Connection.Thing.ThingName}/readings"
        ))
        .subscribe(topic_pattern!(
            "acme/${iot:Connection.Thing.ThingName}/commands/#"
        ))
        .shadow()
        .jobs();
    iot.create_policy(policy.clone(), own).send().await?;

    // Once for each device.
    let attributes = Attributes::of([("line", "4")])?;
    iot.create_thing(name.clone())
        .thing_type(kind)
        .attributes(attributes)
        .send()
        .await?;
    let request = CertificateSigningRequest::from_pem(request)?;
    let certificate = iot.create_certificate_from_csr(request).send().await?;
    certificate.attach_policy(&policy).send().await?;
    certificate.attach_thing(&name).send().await?;
    certificate.activate().send().await?;
    println!("thing {name} has certificate {}", certificate.id());

    let endpoint = iot.device_endpoint().await?;
    println!(
        "it connects to {} with mutual TLS; its certificate:",
        endpoint.host()
    );
    println!("{}", certificate.pem().trim_end());
    Ok(())
}
