//! What provisioning costs through the types: things made by them and by the SDK's own client with its own
//! HTTP client, in turns.
//!
//! `cd benches && cargo bench --bench provision`, and a number behind `--` for other than 10,000 things. A
//! thing is four calls: `CreateThing`, `CreateCertificateFromCsr`, `AttachPolicy` and
//! `AttachThingPrincipal`, over TLS to the loopback cloud, which runs in a thread of its own. The CPU time
//! is that of the thread that calls; the request for the certificate is made once, as it is the device's work.

use std::error::Error;
use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_sdk_iot::config::{BehaviorVersion, Region};
use aws_smithy_http_client::tls::{Provider, TlsContext, TrustStore, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::dns::{DnsFuture, ResolveDns};
use palisade::danger::{EXAMPLE_ACCESS_KEY_ID, EXAMPLE_SECRET_ACCESS_KEY};
use palisade::iot::{self, Attributes, CertificateSigningRequest};
use palisade::policy::DevicePolicy;
use palisade::testing::Cloud;
use palisade::text::ThingName;
use palisade::{Session, device_policy_name, region};
use rcgen::{CertificateParams, KeyPair};
use tokio::runtime::Builder;

type Done = Result<(), Box<dyn Error>>;

#[derive(Clone, Debug)]
struct Here;

impl ResolveDns for Here {
    fn resolve_dns<'a>(&'a self, _: &'a str) -> DnsFuture<'a> {
        DnsFuture::ready(Ok(vec![IpAddr::V4(Ipv4Addr::LOCALHOST)]))
    }
}

/// What this thread has had of the processors, as Linux accounts it.
fn cpu() -> Result<Duration, Box<dyn Error>> {
    let said = std::fs::read_to_string("/proc/thread-self/schedstat")?;
    let used = said.split(' ').next().ok_or("no accounting of threads")?;
    Ok(Duration::from_nanos(used.parse()?))
}

fn raw(port: u16, ca_pem: &str) -> Result<aws_sdk_iot::Client, Box<dyn Error>> {
    let trust = TrustStore::empty().with_pem_certificate(ca_pem);
    let tls = TlsContext::builder().with_trust_store(trust).build()?;
    let http = aws_smithy_http_client::Builder::new()
        .tls_provider(Provider::Rustls(CryptoMode::AwsLc))
        .tls_context(tls)
        .build_with_resolver(Here);
    let keys = Credentials::builder()
        .access_key_id(EXAMPLE_ACCESS_KEY_ID)
        .secret_access_key(EXAMPLE_SECRET_ACCESS_KEY)
        .provider_name("example");
    let config = aws_sdk_iot::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .endpoint_url(format!("https://iot.us-east-1.amazonaws.com:{port}"))
        .credentials_provider(keys.build())
        .http_client(http);
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
    let wanted = std::env::args()
        .skip(1)
        .find(|text| !text.starts_with("--"));
    let things: usize = wanted.map_or(Ok(10_000), |number| number.parse())?;
    let (give, take) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(async {
            let cloud = Cloud::start().await.expect("a loopback port");
            let door = (
                cloud.address().port(),
                cloud.ca_pem().to_owned(),
                cloud.door(),
            );
            give.send(door).expect("somebody waits");
            std::future::pending::<()>().await;
        });
    });
    let (port, ca_pem, door) = take.recv()?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let session = Session::builder(region::UsEast1).danger_test_cloud(door);
        let typed = iot::Client::new(&session.connect().await?);
        let raw = raw(port, &ca_pem)?;
        let policy = typed.create_policy(device_policy_name!("press"), DevicePolicy::of_things());
        policy.send().await?;
        let request = CertificateParams::default().serialize_request(&KeyPair::generate()?)?;
        let request = request.pem()?;

        let (mut of_raw, mut of_types) = (Duration::ZERO, Duration::ZERO);
        let batch = things.clamp(1, 100);
        for round in 0..=things / batch {
            let begun = cpu()?;
            for number in 0..batch {
                by_raw(&raw, format!("raw-{round}-{number}"), &request).await?;
            }
            let between = cpu()?;
            for number in 0..batch {
                by_types(&typed, format!("typed-{round}-{number}"), &request).await?;
            }
            // The first round warms up.
            if round > 0 {
                of_raw += between - begun;
                of_types += cpu()? - between;
            }
        }
        let made = (things / batch * batch) as f64;
        let each = |all: Duration| all.as_secs_f64() * 1e6 / made;
        println!(
            "{made} things each: {:.0} µs by the SDK's own client, {:.0} µs by types, ratio {:.3}",
            each(of_raw),
            each(of_types),
            of_types.as_secs_f64() / of_raw.as_secs_f64(),
        );
        Ok(())
    })
}
