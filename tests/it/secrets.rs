//! What is printed, and by whom.

use std::io::Write;
use std::sync::{Arc, Mutex};

use palisade::danger::EXAMPLE_SECRET_ACCESS_KEY;
use palisade::testing::Fault;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::layer::SubscriberExt;

use crate::support::scene;

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

#[test]
fn nothing_of_ours_prints_a_secret_at_trace() {
    let sink = Sink::default();
    let layer = {
        let sink = sink.clone();
        tracing_subscriber::fmt::layer()
            .with_ansi(false)
            .with_writer(move || sink.clone())
    };
    let subscriber = tracing_subscriber::registry()
        .with(LevelFilter::TRACE)
        .with(layer);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let printed = tracing::subscriber::with_default(subscriber, || {
        runtime.block_on(async {
            let scene = scene().await;
            let bucket = scene.bucket();
            let put = || {
                bucket
                    .put_object("k")
                    .metadata("note", HEADER)
                    .body(BODY.as_bytes().to_vec().into())
            };
            put().send().await.expect("put");
            scene
                .cloud
                .faults()
                .next("PutObject", Fault::NoEncryptionConfirmed);
            let error = put().send().await.expect_err("unconfirmed");
            let refusal = palisade::refusal(&error).expect("a refusal");
            format!(
                "{refusal} {refusal:?} {:?} {:?} {:?}",
                scene.session, scene.s3, bucket
            )
        })
    });
    assert_eq!(canaries(&printed), Vec::<&str>::new());

    let log = String::from_utf8(sink.0.lock().expect("unpoisoned").clone()).expect("UTF-8");
    let ours: Vec<&str> = log
        .lines()
        .filter(|line| line.contains("palisade::"))
        .collect();
    assert!(!ours.is_empty(), "no event of ours was seen");
    for line in ours {
        // The spans of the SDK around an event of ours are printed with it, without secrets.
        assert_eq!(canaries(line), Vec::<&str>::new(), "{line}");
    }
}
