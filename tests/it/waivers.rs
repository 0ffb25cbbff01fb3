//! Waivers given to a call of the SDK, and to more than a call.

use palisade::aws_sdk_s3::config::Config;
use palisade::{Rule, Waiver, aws_sdk_s3, rule, waive};

use crate::support::{refused, scene};

fn scratch() -> Waiver<rule::Integrity> {
    waive!(rule::Integrity, "scratch space, emptied every night")
}

#[tokio::test]
async fn a_call_that_demands_no_waiver_passes_with_one() {
    let scene = scene().await;
    let call = scene.s3.sdk().list_buckets().customize();
    assert!(call.interceptor(scratch()).send().await.is_ok());
    // The configuration of one call is that call's.
    let change = Config::builder().interceptor(scratch());
    let call = scene.s3.sdk().list_buckets().customize();
    assert!(call.config_override(change).send().await.is_ok());
    let call = scene.s3.sdk().list_buckets().customize();
    let call = call
        .interceptor(scratch())
        .interceptor(waive!(rule::Signed, "the CI vendor cannot take roles"));
    assert!(call.send().await.is_ok());
    let mut evidence = scene.session.evidence().entries.into_iter();
    assert!(
        !evidence.any(|entry| entry.detail == scratch().reason().as_str()),
        "a waiver that nothing asked for sets nothing aside"
    );
}

#[tokio::test]
async fn a_waiver_for_all_calls_of_a_client_is_refused() {
    let scene = scene().await;
    let connections = scene.cloud.connections();
    let with = |config: aws_sdk_s3::config::Builder| {
        aws_sdk_s3::Client::from_conf(config.build())
            .list_buckets()
            .send()
    };
    let config = || scene.s3.sdk().config().to_builder();
    let refusal = refused(with(config().interceptor(scratch())).await, Rule::Integrity);
    assert_eq!(
        refusal.problem(),
        "a waiver for one call stands in the configuration of a whole client"
    );
    assert_eq!(scene.count("ListBuckets"), 0);
    assert_eq!(scene.cloud.connections(), connections);
    // The same client without it is as good as before.
    assert!(with(config()).await.is_ok());
}
