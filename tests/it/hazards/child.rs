//! The process that is attacked: opens a session as an application does, and makes three calls.
#![expect(
    clippy::disallowed_methods,
    reason = "the process is told by its environment what to do"
)]
#![expect(
    clippy::print_stdout,
    reason = "and says on its output what came of it"
)]

use std::error::Error as StdError;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use palisade::aws_sdk_s3::config::http::HttpResponse;
use palisade::aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use palisade::aws_sdk_s3::primitives::ByteStream;
use palisade::region::{AnyRegion, Region};
use palisade::text::{Kind, TextException};
use palisade::{
    AccountId, Builder, CredentialProcess, CredentialSource, Encryption, Error, Keys, Proxy,
    Refusal, Route, Service, Session, Timeouts, Trust, VpcEndpointId, bucket_name, iot, reason,
    region, role_arn, role_session_name, s3,
};
use serde_json::{Value, json};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// Stands before the report, which is one line of JSON.
pub(super) const MARK: &str = "@@palisade@@";
pub(super) const KEY_ID: &str = "AKIAIOSFODNN7EXAMPLE";
pub(super) const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
/// Session tokens, identity tokens and authorization tokens are all this.
pub(super) const TOKEN: &str = "token-that-nobody-may-read";
pub(super) const PROXY_PASSWORD: &str = "canary-proxy-password";

/// A source by its name in a test.
fn chosen(source: &str) -> CredentialSource {
    match source {
        "environment" => CredentialSource::Environment,
        "instance" => CredentialSource::InstanceMetadata,
        "profile" => CredentialSource::NamedProfile("dev".to_owned()),
        "process" => CredentialSource::Process(CredentialProcess::new("/bin/sh").args(["vault"])),
        "keys" => CredentialSource::Keys(Keys::temporary(
            "ASIAINCODE0000000000",
            SECRET.into(),
            TOKEN.into(),
        )),
        other => panic!("no such source: {other}"),
    }
}

fn builder<R: Region>(region: R) -> Builder<R> {
    let port = std::env::var("PALISADE_TEST_PORT")
        .unwrap()
        .parse()
        .unwrap();
    let proxy = match std::env::var("PALISADE_TEST_PROXY").unwrap().as_str() {
        "open" => Proxy::open("127.0.0.1", port).unwrap(),
        "tls" => Proxy::tls("127.0.0.1", port)
            .unwrap()
            .login("svc", &PROXY_PASSWORD.into())
            .unwrap(),
        other => panic!("no such proxy: {other}"),
    };
    let trust = match std::env::var("PALISADE_TEST_TRUST").unwrap().as_str() {
        "amazon" => Trust::amazon(),
        "platform" => Trust::platform(),
        file => Trust::private_ca(&std::fs::read_to_string(file).unwrap()).unwrap(),
    };
    let account = std::env::var("PALISADE_TEST_ACCOUNT")
        .ok()
        .map(|account| AccountId::try_from(account.as_str()).unwrap());
    let read = std::env::var("PALISADE_TEST_READ").map_or(5, |seconds| seconds.parse().unwrap());
    let session = Session::builder(region);
    let session = match std::env::var("PALISADE_TEST_STANDARD_STS") {
        Ok(reason) => session.standard_credential_endpoint(reason.try_into().unwrap()),
        Err(_) => session,
    };
    let session = match std::env::var("PALISADE_TEST_STANDARD_SSO") {
        Ok(reason) => session.standard_sso_endpoints(reason.try_into().unwrap()),
        Err(_) => session,
    };
    let session = match std::env::var("PALISADE_TEST_KEYS") {
        Ok(_) => session,
        Err(_) => session.accept_long_lived_keys(reason!("the example keys of the tests")),
    };
    let session = match std::env::var("PALISADE_TEST_MFA") {
        Ok(first) => {
            // A device does not show a code twice.
            let next = AtomicU32::new(first.parse().unwrap());
            session.mfa_prompt(move |_| {
                let code = next.fetch_add(1, Ordering::SeqCst).to_string().parse();
                async { Ok(code?) }
            })
        }
        Err(_) => session,
    };
    let session = match std::env::var("PALISADE_TEST_NAMES") {
        Ok(_) => {
            let why = reason!("the directory's logs are to say who acted");
            let member = "RoleSessionName";
            session.accept_text(
                TextException::new(Service::Sts, "AssumeRole", member, Kind::Email, why).unwrap(),
            )
        }
        Err(_) => session,
    };
    let session = match std::env::var("PALISADE_TEST_SOURCE") {
        Ok(source) => session.credentials([chosen(&source)]),
        Err(_) => session,
    };
    session.proxy(proxy).trust(trust).account(account).timeouts(
        Timeouts::default()
            .connect(Duration::from_secs(5))
            .read(Duration::from_secs(read))
            .attempt(Duration::from_secs(10))
            .operation(Duration::from_secs(20)),
    )
}

fn text(error: &(dyn StdError + 'static)) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(error) = next {
        text = format!("{text} | {error}");
        next = error.source();
    }
    // Debug must be as quiet as Display.
    println!("{error:?}");
    text
}

fn outcome(result: Result<(), &Error>) -> Value {
    match result {
        Ok(()) => json!("ok"),
        Err(error) => json!({
            "kind": format!("{:?}", error.kind()),
            "rule": error.rule().map(palisade::Rule::id),
            "text": error.refusal().map_or_else(|| text(error), Refusal::to_string),
        }),
    }
}

fn sdk_outcome<T, E>(result: Result<T, SdkError<E, HttpResponse>>) -> Value
where
    E: StdError + ProvideErrorMetadata + Send + Sync + 'static,
{
    match result {
        Ok(_) => json!("ok"),
        Err(error) => json!({
            "rule": palisade::refusal(&error).map(|refusal| refusal.rule().id()),
            "text": palisade::refusal(&error).map_or_else(|| text(&error), Refusal::to_string),
        }),
    }
}

#[test]
#[ignore = "started by the other tests, in an environment of their making"]
fn child() {
    let own = Targets::new().with_target("palisade", LevelFilter::TRACE);
    tracing_subscriber::registry()
        .with(tracing_subscriber::fmt::layer().with_writer(std::io::stdout))
        .with(own)
        .init();
    let report = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap()
        .block_on(report());
    println!("\n{MARK}{report}");
}

/// Opens a session whose S3 and STS have a private endpoint, and puts an object.
async fn privately(region: AnyRegion, endpoint: &str) -> Value {
    let route = Route::VpcEndpoint(VpcEndpointId::try_from(endpoint).unwrap());
    let region = region.standard_endpoints(reason!("private endpoints without private DNS"));
    let session = builder(region)
        .route(Service::S3, route.clone())
        .route(Service::Sts, route);
    let session = match session.connect().await {
        Ok(session) => session,
        Err(error) => return outcome(Err(&error)),
    };
    let s3 = s3::Client::try_new(&session).unwrap();
    let bucket = s3.declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
    let put = bucket
        .put_object("k")
        .body(ByteStream::from_static(b"reading"));
    sdk_outcome(put.send().await)
}

async fn report() -> Value {
    let mut report = json!({ "named_region": AnyRegion::from_environment().map_or_else(
        |refusal| refusal.to_string(),
        |region| region.to_string(),
    ) });
    if let Ok(region) = std::env::var("PALISADE_TEST_REGION") {
        let region = AnyRegion::new(region).unwrap();
        if let Ok(endpoint) = std::env::var("PALISADE_TEST_ENDPOINT") {
            report["connect"] = privately(region, &endpoint).await;
            return report;
        }
        let connected = builder(region).connect().await;
        report["connect"] = outcome(connected.as_ref().map(|_| ()));
        return report;
    }
    if std::env::var("PALISADE_TEST_ONCE").is_ok() {
        let connected = builder(region::UsEast1).connect().await;
        report["connect"] = outcome(connected.as_ref().map(|_| ()));
        if let Ok(session) = connected {
            let s3 = s3::Client::new(&session);
            report["list_buckets"] = sdk_outcome(s3.sdk().list_buckets().send().await);
            if std::env::var("PALISADE_TEST_ASSUME").is_ok() {
                let role = role_arn!("arn:aws:iam::111122223333:role/test");
                let assumed = session.assume_role(role, role_session_name!("nightly"));
                let assumed = assumed.connect().await;
                report["assume_role"] = outcome(assumed.as_ref().map(|_| ()));
            }
            report["evidence"] = serde_json::to_value(session.evidence()).unwrap();
            report["attest"] = outcome(session.attest().await.as_ref().map(|_| ()));
        }
        return report;
    }
    report["posture"] = match builder(region::UsEast1).inspect().await {
        Ok(posture) => serde_json::to_value(&posture).unwrap(),
        Err(error) => outcome(Err(&error)),
    };
    let session = match builder(region::UsEast1).connect().await {
        Ok(session) => session,
        Err(error) => {
            report["connect"] = outcome(Err(&error));
            return report;
        }
    };
    report["connect"] = outcome(Ok(()));
    let s3 = s3::Client::new(&session);
    report["list_buckets"] = sdk_outcome(s3.sdk().list_buckets().send().await);
    let bucket = s3.declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
    let body = ByteStream::from_static(b"reading");
    let put = bucket.put_object("2026/11/21.json").body(body);
    report["put_object"] = sdk_outcome(put.send().await);
    let link = bucket.presign_get("2026/11/21.json");
    report["link"] = match link.lifetime(Duration::from_secs(12 * 3600)).sign().await {
        Ok(link) => {
            println!("{link:?}");
            let end = link.expires_at().duration_since(UNIX_EPOCH);
            json!({
                "token": link.expose_url().contains(TOKEN),
                "late": link.expose_url().contains("ASIAI44QH8DHBEXAMPLE"),
                "ends": end.unwrap().as_secs(),
            })
        }
        Err(error) => outcome(Err(&error)),
    };
    let iot = iot::Client::new(&session);
    report["list_things"] = sdk_outcome(iot.sdk().list_things().send().await);
    report["evidence"] = serde_json::to_value(session.evidence()).unwrap();
    println!("{session:?}");
    report
}
