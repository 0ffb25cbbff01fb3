//! Waivers given to a call of the SDK, and to more than a call.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeSerializationInterceptorContextMut, BeforeSerializationInterceptorContextRef, Input,
    InterceptorContext,
};
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use palisade::aws_sdk_s3::config::Config;
use palisade::aws_sdk_s3::operation::put_bucket_versioning::builders::PutBucketVersioningFluentBuilder;
use palisade::aws_sdk_s3::types::{BucketVersioningStatus, VersioningConfiguration};
use palisade::{Rule, Waiver, aws_sdk_s3, rule, waive};

use crate::support::{refused, scene};

/// Where somebody's interceptor hands on a waiver that it holds.
#[derive(Clone, Copy, Debug)]
enum At {
    Begin,
    /// As it begins, with the name of an operation that is not known yet.
    BeginWithName,
    BeginWithNameAndWithoutIt,
    Modify,
    Read,
}

/// Hands on a waiver to each call that it sees.
#[derive(Debug)]
struct HandsOn(At);

impl HandsOn {
    fn give(cfg: &mut ConfigBag) {
        let context = InterceptorContext::new(Input::erase(()));
        // Whatever the waiver says to it.
        let _refused = scratch().read_before_execution(&(&context).into(), cfg);
    }
}

#[dyn_dispatch_hint]
impl Intercept for HandsOn {
    fn name(&self) -> &'static str {
        "HandsOn"
    }

    fn read_before_execution(
        &self,
        _: &BeforeSerializationInterceptorContextRef<'_>,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        match self.0 {
            At::Begin => Self::give(cfg),
            At::BeginWithName | At::BeginWithNameAndWithoutIt => {
                let name = Metadata::new("PutBucketVersioning", "S3");
                cfg.interceptor_state().store_put(name);
                Self::give(cfg);
            }
            At::Modify | At::Read => {}
        }
        if matches!(self.0, At::BeginWithNameAndWithoutIt) {
            cfg.interceptor_state().unset::<Metadata>();
        }
        Ok(())
    }

    fn modify_before_serialization(
        &self,
        _: &mut BeforeSerializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if matches!(self.0, At::Modify) {
            Self::give(cfg);
        }
        Ok(())
    }

    fn read_before_serialization(
        &self,
        _: &BeforeSerializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if matches!(self.0, At::Read) {
            Self::give(cfg);
        }
        Ok(())
    }
}

fn suspend(sdk: &aws_sdk_s3::Client) -> PutBucketVersioningFluentBuilder {
    let suspended = VersioningConfiguration::builder().status(BucketVersioningStatus::Suspended);
    let call = sdk.put_bucket_versioning().bucket("acme-telemetry");
    call.versioning_configuration(suspended.build())
}

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

#[tokio::test]
async fn a_waiver_that_a_clients_interceptor_hands_on_sets_nothing_aside() {
    let scene = scene().await;
    for at in [
        At::Begin,
        At::BeginWithName,
        At::BeginWithNameAndWithoutIt,
        At::Modify,
        At::Read,
    ] {
        let config = scene.s3.sdk().config().to_builder();
        let client = aws_sdk_s3::Client::from_conf(config.interceptor(HandsOn(at)).build());
        let error = suspend(&client)
            .send()
            .await
            .expect_err("no waiver of its own");
        let refusal = palisade::refusal(&error).unwrap_or_else(|| panic!("{at:?}: {error:?}"));
        let rule = refusal.rule();
        assert!(
            matches!(rule, Rule::Integrity | Rule::Classified),
            "{at:?}: {refusal}"
        );
    }
    assert_eq!(scene.count("PutBucketVersioning"), 0);
    let mut evidence = scene.session.evidence().entries.into_iter();
    assert!(!evidence.any(|entry| entry.detail == scratch().reason().as_str()));
    // An interceptor of one call may hand on one that is for that call.
    let call = suspend(scene.s3.sdk()).customize();
    let call = call.interceptor(HandsOn(At::Begin)).send().await;
    call.expect("a waiver of its own");
    let call = suspend(scene.s3.sdk()).customize().interceptor(scratch());
    call.send().await.expect("a waiver of its own");
}
