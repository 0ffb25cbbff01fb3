//! What is printed, and by whom.

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use palisade::danger::EXAMPLE_SECRET_ACCESS_KEY;
use palisade::region::UsEast1;
use palisade::testing::{Cloud, Fault};
use palisade::{AccountId, CredentialSource, SsoLogin, SsoRole, https_url, reason, s3};
use tracing::subscriber::NoSubscriber;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::{Layer, Registry};

use crate::support::{builder, scene};

const BODY: &str = "body-canary-3f9c";
const HEADER: &str = "metadata-canary-77aa";

#[derive(Clone, Default)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("unpoisoned").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn canaries(text: &str) -> Vec<&'static str> {
    [EXAMPLE_SECRET_ACCESS_KEY, BODY, HEADER]
        .into_iter()
        .filter(|canary| text.contains(canary))
        .collect()
}

fn recorder(sink: &Sink) -> impl Layer<Registry> + Send + Sync + use<> {
    let sink = sink.clone();
    tracing_subscriber::fmt::layer()
        .with_ansi(false)
        .with_writer(move || sink.clone())
}

fn text(sink: &Sink) -> String {
    String::from_utf8(sink.0.lock().expect("unpoisoned").clone()).expect("UTF-8")
}

/// What a piece of work printed by our types, and the signature of the link it made.
struct Work {
    printed: String,
    signature: String,
}

/// Writes an object twice, the second time with a refused reply, and makes a link to read it.
async fn work() -> Work {
    let scene = scene().await;
    let bucket = scene.bucket();
    let put = || {
        let put = bucket.put_object("k").metadata("note", HEADER);
        put.body(BODY.as_bytes().to_vec().into()).send()
    };
    put().await.expect("put");
    scene
        .cloud
        .faults()
        .next("PutObject", Fault::NoEncryptionConfirmed);
    let error = put().await.expect_err("unconfirmed");
    let refusal = palisade::refusal(&error).expect("a refusal");
    let get = bucket.presign_get("k").filename("k.txt");
    let put = bucket.presign_put("k", 1, "text/plain");
    let making = format!("{get:?} {put:?}");
    let link = get.sign().await.expect("a link");
    let refused = bucket.presign_get("k").lifetime(Duration::MAX);
    let refused = refused.sign().await.expect_err("too long");
    let signature = link.expose_url().split_once("X-Amz-Signature=");
    Work {
        printed: format!(
            "{refusal} {refusal:?} {:?} {:?} {bucket:?} {:?} {making} {link:?} {refused} {refused:?}",
            scene.session,
            scene.s3,
            scene.session.evidence(),
        ),
        signature: signature
            .and_then(|(_, text)| text.get(..64))
            .expect("64 digits")
            .to_owned(),
    }
}

/// Signs in to Identity Center, and renews that once.
async fn sign_in() {
    let cloud = Cloud::start().await.expect("a loopback port");
    cloud.sso().add_user("mary");
    cloud.sso().assign("111122223333", "Auditor");
    cloud.sso().approve_next();
    let account = AccountId::try_from("111122223333").expect("an account");
    let role = SsoRole::new(account, "Auditor").expect("a role");
    let start = https_url!("https://acme.awsapps.com/start");
    let login = SsoLogin::new(start, UsEast1, role, |_| async { Ok(()) });
    let session = builder(&cloud)
        .credentials([CredentialSource::Sso(login)])
        .standard_sso_endpoints(reason!("Identity Center has no FIPS endpoints"))
        .connect();
    let session = session.await.expect("a session");
    cloud.clock().advance(Duration::from_secs(3600));
    let s3 = s3::Client::new(&session);
    s3.sdk().list_buckets().send().await.expect("buckets");
}

fn recorded(filter: Targets) -> (Work, String) {
    recorded_of(filter, work())
}

pub(crate) fn recorded_of<T>(filter: Targets, work: impl Future<Output = T>) -> (T, String) {
    let sink = Sink::default();
    // While there is one subscriber only, an event that another thread comes upon first is taken for
    // one that nobody wants.
    let _other = tracing::Dispatch::new(NoSubscriber::default());
    let subscriber = Registry::default().with(recorder(&sink).with_filter(filter));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let work = tracing::subscriber::with_default(subscriber, || runtime.block_on(work));
    (work, text(&sink))
}

#[test]
fn nothing_of_ours_prints_a_secret() {
    let (work, log) = recorded(Targets::new().with_target("palisade", LevelFilter::TRACE));
    assert_eq!(canaries(&work.printed), Vec::<&str>::new());
    assert!(work.printed.contains("PresignedUrl"));
    for text in [&work.printed, &log] {
        assert!(!text.contains(&work.signature), "a signature in: {text}");
    }
    assert!(log.contains("palisade::guard"), "no event of ours was seen");
    assert_eq!(canaries(&log), Vec::<&str>::new());
}

/// The filter of `docs/threat-model.md`, as it stands there.
fn documented() -> Targets {
    let text = include_str!("../../docs/threat-model.md");
    let filter = text.lines().find(|line| line.starts_with("trace,"));
    filter.and_then(|line| line.parse().ok()).expect("a filter")
}

#[test]
fn what_dependencies_print_at_trace_is_stopped_by_the_documented_filter() {
    let everything = Targets::new().with_default(LevelFilter::TRACE);
    let (_, log) = recorded(everything);
    assert!(
        !canaries(&log).is_empty(),
        "nothing is printed any more: say so in the docs"
    );
    let (work, log) = recorded(documented());
    assert!(!log.contains(&work.signature), "a signature in: {log}");
    let found: Vec<_> = log
        .lines()
        .filter(|line| !canaries(line).is_empty())
        .collect();
    assert_eq!(found, Vec::<&str>::new());
}

#[test]
fn what_a_sign_in_is_told_is_printed_by_dependencies_at_trace_only() {
    let secrets = |log: &str| {
        let parts = [
            "sso-access-token",
            "sso-refresh-token",
            "client-secret-",
            "device-code-",
            "LOOP-",
        ];
        parts
            .into_iter()
            .filter(|part| log.contains(part))
            .collect::<Vec<_>>()
    };
    let everything = Targets::new().with_default(LevelFilter::TRACE);
    let (_, log) = recorded_of(everything, sign_in());
    assert!(
        secrets(&log).contains(&"sso-access-token"),
        "it is printed no more: say so in the docs"
    );
    let (_, log) = recorded_of(documented(), sign_in());
    assert_eq!(secrets(&log), [""; 0]);
    let ours = Targets::new().with_target("palisade", LevelFilter::TRACE);
    let (_, log) = recorded_of(ours, sign_in());
    assert_eq!(secrets(&log), [""; 0]);
}
