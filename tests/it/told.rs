//! What an operator is told: by a refusal, and by events.

use palisade::Rule;
use palisade::aws_sdk_s3::config::Config;
use palisade::testing::Fault;
use palisade::text::PublicText;
use tracing_subscriber::filter::{LevelFilter, Targets};

use crate::secrets::recorded_of;
use crate::support::{refused, scene};

const KEY: &str = "key-canary-51d0";

#[tokio::test]
async fn a_refusal_says_which_call_was_refused() {
    let scene = scene().await;
    let get = || scene.bucket().get_object(KEY).customize();
    let change = Config::builder().use_fips(false);
    let refusal = refused(get().config_override(change).send().await, Rule::Fips);
    assert_eq!(refusal.operation(), Some("s3 GetObject"));
    assert!(!refusal.to_string().contains("GetObject"), "{refusal}");
    assert!(format!("{refusal:?}").starts_with("Refusal(s3 GetObject: Fips: "));

    scene.cloud.faults().next("GetObject", Fault::Deny);
    let denied = refused(get().send().await, Rule::Owner);
    assert_eq!(denied.operation(), Some("s3 GetObject"));

    let value = PublicText::try_from("mary.major@example.com").expect_err("an address");
    assert_eq!(value.operation(), None);
}

/// Breaks a rule three times, and reads as often what is there.
async fn day() {
    let scene = scene().await;
    let bucket = scene.bucket();
    for _ in 0..3 {
        let change = Config::builder().use_fips(false);
        let get = bucket.get_object(KEY).customize();
        refused(get.config_override(change).send().await, Rule::Fips);
        let listed = bucket.list_objects_v2().prefix(KEY).send().await;
        listed.expect("a list");
    }
    let evidence = scene.session.evidence();
    let mut fips = evidence.about(Rule::Fips);
    assert!(fips.any(|entry| entry.subject == "s3 GetObject" && entry.count == 3));
}

#[test]
fn what_repeats_is_told_once_and_each_refusal_each_time() {
    let ((), log) = recorded_of(
        Targets::new().with_target("palisade", LevelFilter::DEBUG),
        day(),
    );
    let count = |words: &[&str]| {
        let all = |line: &&str| words.iter().all(|word| line.contains(word));
        log.lines().filter(all).count()
    };
    let refused = ["rule=Fips", "GetObject"];
    assert_eq!(
        count(&[&["WARN palisade::guard:"], &refused[..]].concat()),
        3
    );
    assert_eq!(
        count(&[&["WARN palisade::evidence:"], &refused[..]].concat()),
        1
    );
    let kept = r#"INFO palisade::evidence: rule=Fips outcome="kept" subject="s3" detail="s3-fips.us-east-1.amazonaws.com""#;
    assert_eq!(count(&[kept]), 1, "{log}");
    assert_eq!(count(&[KEY]), 0, "a value of a request");
    assert!(log.lines().count() < 30, "a flood: {log}");
}
