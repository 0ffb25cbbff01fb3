//! What provisioning costs through the types: things made by them and by the SDK's own client with its own
//! HTTP client, in turns.
//!
//! `cd benches && cargo bench --bench provision`, and a number behind `--` for other than 10,000 things. A
//! thing is four calls: `CreateThing`, `CreateCertificateFromCsr`, `AttachPolicy` and
//! `AttachThingPrincipal`, over TLS to the loopback cloud, which runs in a thread of its own. The CPU time
//! is that of the thread that calls; the request for the certificate is made once, as it is the device's work.

mod turns;

use aws_sdk_iot::config::{BehaviorVersion, Region};
use palisade::iot::{self, Attributes, CertificateSigningRequest};
use palisade::policy::DevicePolicy;
use palisade::testing::Cloud;
use palisade::text::ThingName;
use palisade::{Session, device_policy_name, region};
use rcgen::{CertificateParams, KeyPair};
use tokio::runtime::Builder;
use turns::Done;

fn raw(cloud: &Cloud) -> Result<aws_sdk_iot::Client, Box<dyn std::error::Error>> {
    let port = cloud.address().port();
    let config = aws_sdk_iot::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .endpoint_url(format!("https://iot.us-east-1.amazonaws.com:{port}"))
        .credentials_provider(turns::keys())
        .http_client(turns::http(cloud)?);
    Ok(aws_sdk_iot::Client::from_conf(config.build()))
}

async fn by_raw(iot: &aws_sdk_iot::Client, name: String, csr: &str) -> Done {
    let attributes = aws_sdk_iot::types::AttributePayload::builder()
        .attributes("line", "4")
        .build();
    iot.create_thing()
        .thing_name(&name)
        .attribute_payload(attributes)
        .send()
        .await?;
    let made = iot
        .create_certificate_from_csr()
        .certificate_signing_request(csr)
        .set_as_active(true)
        .send()
        .await?;
    let arn = made.certificate_arn().ok_or("no ARN")?;
    iot.attach_policy()
        .policy_name("press")
        .target(arn)
        .send()
        .await?;
    iot.attach_thing_principal()
        .thing_name(&name)
        .principal(arn)
        .send()
        .await?;
    Ok(())
}

async fn by_types(iot: &iot::Client, name: String, csr: &str) -> Done {
    let name = ThingName::try_from(name)?;
    let attributes = Attributes::of([("line", "4")])?;
    iot.create_thing(name.clone())
        .attributes(attributes)
        .send()
        .await?;
    let request = CertificateSigningRequest::from_pem(csr)?;
    let made = iot
        .create_certificate_from_csr(request)
        .active()
        .send()
        .await?;
    made.attach_policy(&device_policy_name!("press"))
        .send()
        .await?;
    made.attach_thing(&name).send().await?;
    Ok(())
}

fn main() -> Done {
    let things = turns::wanted(10_000)?;
    let cloud = turns::cloud()?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let session = Session::builder(region::UsEast1).danger_test_cloud(turns::door(&cloud)?);
        let typed = iot::Client::new(&session.connect().await?);
        let raw = raw(&cloud)?;
        let policy = typed.create_policy(device_policy_name!("press"), DevicePolicy::of_things());
        policy.send().await?;
        let request = CertificateParams::default().serialize_request(&KeyPair::generate()?)?;
        let request = request.pem()?;
        let spent = turns::in_turns(
            things,
            async |number| by_raw(&raw, format!("raw-{number}"), &request).await,
            async |number| by_types(&typed, format!("typed-{number}"), &request).await,
        );
        turns::report("things", things, spent.await?);
        Ok(())
    })
}
