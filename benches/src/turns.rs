//! What benches that go in turns have in common: the loopback cloud in a thread of its own, what the SDK's own
//! client needs to reach it, and the CPU time of the thread that calls.

use std::error::Error;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_smithy_http_client::tls::{Provider, TlsContext, TrustStore, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::dns::{DnsFuture, ResolveDns};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use palisade::danger::{EXAMPLE_ACCESS_KEY_ID, EXAMPLE_SECRET_ACCESS_KEY, TestCloud};
use palisade::testing::Cloud;
use tokio::runtime::Builder;

pub type Done = Result<(), Box<dyn Error>>;

#[derive(Clone, Debug)]
struct Here;

impl ResolveDns for Here {
    fn resolve_dns<'a>(&'a self, _: &'a str) -> DnsFuture<'a> {
        DnsFuture::ready(Ok(vec![IpAddr::V4(Ipv4Addr::LOCALHOST)]))
    }
}

/// What this thread has had of the processors, as Linux accounts it.
pub fn cpu() -> Result<Duration, Box<dyn Error>> {
    let said = std::fs::read_to_string("/proc/thread-self/schedstat")?;
    let used = said.split(' ').next().ok_or("no accounting of threads")?;
    Ok(Duration::from_nanos(used.parse()?))
}

/// The SDK's own HTTP client, to this machine.
pub fn http(cloud: &Cloud) -> Result<SharedHttpClient, Box<dyn Error>> {
    let trust = TrustStore::empty().with_pem_certificate(cloud.ca_pem());
    let tls = TlsContext::builder().with_trust_store(trust).build()?;
    Ok(aws_smithy_http_client::Builder::new()
        .tls_provider(Provider::Rustls(CryptoMode::AwsLc))
        .tls_context(tls)
        .build_with_resolver(Here))
}

/// The way for palisade, by the machine's clock.
pub fn door(cloud: &Cloud) -> Result<TestCloud, Box<dyn Error>> {
    Ok(TestCloud::new(cloud.address(), cloud.ca_pem())?)
}

/// The keys that palisade signs with on the loopback cloud.
pub fn keys() -> Credentials {
    let keys = Credentials::builder()
        .access_key_id(EXAMPLE_ACCESS_KEY_ID)
        .secret_access_key(EXAMPLE_SECRET_ACCESS_KEY)
        .provider_name("example");
    keys.build()
}

/// How often, as the command line says.
pub fn wanted(otherwise: usize) -> Result<usize, Box<dyn Error>> {
    let mut said = std::env::args().skip(1);
    let number = said.find(|text| !text.starts_with("--"));
    Ok(number.map_or(Ok(otherwise), |number| number.parse())?)
}

/// A loopback cloud that runs in a thread of its own until the program ends.
pub fn cloud() -> Result<Arc<Cloud>, Box<dyn Error>> {
    let (give, take) = mpsc::channel();
    std::thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(async {
            let cloud = Arc::new(Cloud::start().await.expect("a loopback port"));
            give.send(cloud.clone()).expect("somebody waits");
            std::future::pending::<()>().await;
        });
    });
    Ok(take.recv()?)
}

/// Runs both in turns, `number` times each and a hundred at a time, and gives the CPU time of each.
///
/// The first turn of each warms up and does not count.
pub async fn in_turns(
    number: usize,
    mut one: impl AsyncFnMut(usize) -> Done,
    mut other: impl AsyncFnMut(usize) -> Done,
) -> Result<[Duration; 2], Box<dyn Error>> {
    let batch = number.clamp(1, 100);
    let mut spent = [Duration::ZERO; 2];
    for round in 0..=number / batch {
        let begun = cpu()?;
        for each in 0..batch {
            one(round * batch + each).await?;
        }
        let between = cpu()?;
        for each in 0..batch {
            other(round * batch + each).await?;
        }
        if round > 0 {
            spent[0] += between - begun;
            spent[1] += cpu()? - between;
        }
    }
    Ok(spent)
}

/// One line: microseconds of CPU for each, and the ratio.
pub fn report(what: &str, number: usize, spent: [Duration; 2]) {
    let batch = number.clamp(1, 100);
    let made = (number / batch * batch) as f64;
    let [raw, palisade] = spent.map(|all| all.as_secs_f64() * 1e6 / made);
    println!(
        "{made} {what} each: {raw:.1} µs by the SDK's own client, {palisade:.1} µs by palisade, ratio {:.3}",
        palisade / raw
    );
}
