//! Replies that lie: what a session makes of them.

use std::fmt::Debug;

use palisade::aws_sdk_s3::config::retry::RetryConfig;
use palisade::aws_sdk_s3::config::{Builder, Config};
use palisade::aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use palisade::aws_sdk_s3::operation::put_object::builders::PutObjectFluentBuilder;
use palisade::aws_sdk_s3::types::{
    BucketVersioningStatus, CompletedMultipartUpload, CompletedPart,
    PublicAccessBlockConfiguration, VersioningConfiguration,
};
use palisade::testing::{Fault, StoredEncryption};
use palisade::{Outcome, Rule, rule, waive};

use crate::support::{Scene, refused, scene};

const SSE: &str = "x-amz-server-side-encryption";

/// Adds the header that confirms what a handle of these tests asks for.
fn confirming() -> Fault {
    headers(&[(SSE, "AES256")])
}

fn headers(named: &[(&str, &str)]) -> Fault {
    let owned = |&(name, value): &(&str, &str)| (name.to_owned(), value.to_owned());
    Fault::Headers(named.iter().map(owned).collect())
}

fn put(scene: &Scene, key: &str) -> PutObjectFluentBuilder {
    let put = scene.bucket().put_object(key);
    put.body(b"x".to_vec().into())
}

/// Tries once: a failure that the service calls its own would be tried again, after a while.
fn once() -> Builder {
    Config::builder().retry_config(RetryConfig::disabled())
}

/// How many writes count as confirmed.
fn confirmed(scene: &Scene) -> u64 {
    let evidence = scene.session.evidence();
    let kept = evidence
        .about(Rule::EncryptAtRest)
        .filter(|entry| entry.outcome == Outcome::Kept && entry.subject == "s3 writes");
    kept.map(|entry| entry.count).sum()
}

/// Asserts that a call failed with the service's own error and that nothing counts as confirmed.
#[track_caller]
fn stays<T: Debug, E>(scene: &Scene, before: u64, result: Result<T, SdkError<E>>, code: &str)
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    let error = result.expect_err("it succeeded");
    assert_eq!(error.code(), Some(code));
    let rule = palisade::refusal(&error).map(palisade::Refusal::rule);
    assert!(matches!(rule, None | Some(Rule::Owner)), "{rule:?}");
    assert_eq!(confirmed(scene), before, "an error counts as confirmed");
}

/// A policy that keeps what a bucket's own has to say.
const TLS_ONLY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::acme-telemetry","arn:aws:s3:::acme-telemetry/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}"#;

#[tokio::test]
async fn encryption_named_on_an_error_confirms_nothing_and_the_error_stays() {
    let scene = scene().await;
    let faults = scene.cloud.faults();
    put(&scene, "k").send().await.expect("put");
    let before = confirmed(&scene);
    assert_eq!(before, 1);

    faults.next("PutObject", Fault::Deny.and(confirming()));
    let denied = put(&scene, "other").send().await;
    stays(&scene, before, denied, "AccessDenied");

    faults.next("PutObject", confirming());
    let failed = put(&scene, "k").if_none_match("*").send().await;
    stays(&scene, before, failed, "PreconditionFailed");

    faults.next("CreateMultipartUpload", Fault::Deny.and(confirming()));
    let denied = scene.bucket().create_multipart_upload("m").send().await;
    stays(&scene, before, denied, "AccessDenied");
    assert_eq!(scene.cloud.s3().keys("acme-telemetry"), ["k"]);
}

#[tokio::test]
async fn encryption_named_on_a_part_or_on_nothing_new_confirms_nothing() {
    let scene = scene().await;
    let faults = scene.cloud.faults();
    let bucket = scene.bucket();
    let written = put(&scene, "k").send().await.expect("put");
    let before = confirmed(&scene);

    faults.next("GetObject", confirming());
    let part = bucket.get_object("k").range("bytes=0-0").send().await;
    part.expect("206");
    let seen = scene.cloud.requests().last().and_then(|seen| seen.status);
    assert_eq!(seen, Some(206));

    faults.next("GetObject", confirming());
    let etag = written.e_tag().expect("an ETag");
    let same = bucket.get_object("k").if_none_match(etag).send().await;
    let same = same.expect_err("304");
    let status = same.raw_response().map(|raw| raw.status().as_u16());
    assert_eq!((status, palisade::refusal(&same)), (Some(304), None));
    assert_eq!(confirmed(&scene), before);
}

#[tokio::test]
async fn a_write_is_confirmed_with_status_200_or_not_at_all() {
    let scene = scene().await;
    for status in [201, 202, 203, 204, 206, 299] {
        scene
            .cloud
            .faults()
            .next("PutObject", Fault::OtherStatus(status));
        let refusal = refused(put(&scene, "k").send().await, Rule::EncryptAtRest);
        assert_eq!(
            refusal.problem(),
            "the reply to a write has another status than 200, so it confirms nothing"
        );
    }
    assert_eq!(scene.count("PutObject"), 6, "retried");
    assert_eq!(confirmed(&scene), 0);
}

#[tokio::test]
async fn an_error_in_a_200_stays_the_services_error_in_every_write() {
    let scene = scene().await;
    let bucket = scene.bucket();
    put(&scene, "k").send().await.expect("put");
    let upload = bucket.create_multipart_upload("m").send().await;
    let upload = upload.expect("an upload");
    let id = upload.upload_id().expect("an upload id");
    let before = confirmed(&scene);

    let lie = || Fault::ErrorIn200.and(confirming());
    let faults = scene.cloud.faults();
    let told = "InternalError";
    faults.next("PutObject", lie());
    stays(
        &scene,
        before,
        put(&scene, "new")
            .customize()
            .config_override(once())
            .send()
            .await,
        told,
    );
    faults.next("CopyObject", lie());
    let copy = bucket
        .copy_object("copy", &bucket, "k")
        .customize()
        .config_override(once())
        .send()
        .await;
    stays(&scene, before, copy, told);
    faults.next("CreateMultipartUpload", lie());
    let create = bucket
        .create_multipart_upload("n")
        .customize()
        .config_override(once())
        .send()
        .await;
    stays(&scene, before, create, told);
    faults.next("UploadPart", lie());
    let part = bucket.upload_part("m", id, 1).body(b"x".to_vec().into());
    stays(
        &scene,
        before,
        part.customize().config_override(once()).send().await,
        told,
    );
    faults.next("UploadPartCopy", lie());
    let part = bucket
        .upload_part_copy("m", id, 1, &bucket, "k")
        .customize()
        .config_override(once())
        .send()
        .await;
    stays(&scene, before, part, told);
    faults.next("CompleteMultipartUpload", lie());
    let part = CompletedPart::builder().part_number(1).e_tag("x").build();
    let parts = CompletedMultipartUpload::builder().parts(part).build();
    let complete = bucket.complete_multipart_upload("m", id);
    let complete = complete
        .multipart_upload(parts)
        .customize()
        .config_override(once())
        .send()
        .await;
    stays(&scene, before, complete, told);
    assert_eq!(scene.cloud.s3().keys("acme-telemetry"), ["k"]);
}

/// Bodies that the SDK does not take for an error of S3.
const STRANGE: [&str; 4] = [
    "<ErrorResponse><Error><Code>InternalError</Code></Error></ErrorResponse>",
    "<!doctype html><title>Sign in to the network</title>",
    "{\"code\":\"InternalError\"}",
    "upstream failed",
];

#[tokio::test]
async fn a_body_in_a_reply_that_has_none_is_no_confirmation() {
    let scene = scene().await;
    let bucket = scene.bucket();
    let upload = bucket.create_multipart_upload("m").send().await;
    let upload = upload.expect("an upload");
    let id = upload.upload_id().expect("an upload id");
    let before = confirmed(&scene);
    for body in STRANGE {
        let faults = scene.cloud.faults();
        faults.next("PutObject", Fault::OtherBody(body.to_owned()));
        let refusal = refused(put(&scene, "k").send().await, Rule::EncryptAtRest);
        assert_eq!(
            refusal.to_string(),
            "EncryptAtRest: the reply has a body where S3 sends none, so the write may not have \
             happened; check whether the object is there, and what answers in the place of S3"
        );
        faults.next("UploadPart", Fault::OtherBody(body.to_owned()));
        let part = bucket.upload_part("m", id, 1).body(b"x".to_vec().into());
        refused(part.send().await, Rule::EncryptAtRest);
    }
    assert_eq!(confirmed(&scene), before);
}

#[tokio::test]
async fn an_empty_reply_to_a_copy_is_no_confirmation() {
    let scene = scene().await;
    let bucket = scene.bucket();
    put(&scene, "k").send().await.expect("put");
    let upload = bucket.create_multipart_upload("m").send().await;
    let upload = upload.expect("an upload");
    let id = upload.upload_id().expect("an upload id");
    let before = confirmed(&scene);
    let empty = || Fault::Status(200).and(confirming());
    scene.cloud.faults().next("CopyObject", empty());
    let copy = bucket.copy_object("copy", &bucket, "k").send().await;
    refused(copy, Rule::EncryptAtRest);
    scene.cloud.faults().next("UploadPartCopy", empty());
    let part = bucket
        .upload_part_copy("m", id, 1, &bucket, "k")
        .send()
        .await;
    refused(part, Rule::EncryptAtRest);
    for operation in ["CopyObject", "UploadPartCopy"] {
        assert_eq!(scene.count(operation), 1, "retried");
    }
    assert_eq!(confirmed(&scene), before);
    assert_eq!(scene.cloud.s3().keys("acme-telemetry"), ["k"]);
}

#[tokio::test]
async fn a_proxy_that_sends_back_what_it_got_confirms_nothing() {
    let scene = scene().await;
    scene.cloud.faults().next("PutObject", Fault::Reflected);
    let refusal = refused(put(&scene, "k").send().await, Rule::EncryptAtRest);
    assert_eq!(
        refusal.problem(),
        "the reply carries headers of the request, so what it says of encryption may be an echo"
    );
    let stored = scene.cloud.s3().object("acme-telemetry", "k");
    assert_eq!(
        stored.expect("it was stored").encryption,
        StoredEncryption::None
    );
    // One such header is enough.
    for name in [
        "authorization",
        "x-amz-content-sha256",
        "x-amz-date",
        "x-amz-expected-bucket-owner",
        "x-amz-security-token",
    ] {
        scene
            .cloud
            .faults()
            .next("PutObject", headers(&[(name, "x")]));
        refused(put(&scene, "k").send().await, Rule::EncryptAtRest);
    }
    assert_eq!(confirmed(&scene), 0);
}

#[tokio::test]
async fn a_made_up_reply_that_says_just_enough_is_believed() {
    let scene = scene().await;
    let made_up = Fault::Status(200).and(confirming());
    scene.cloud.faults().next("PutObject", made_up);
    put(&scene, "k").send().await.expect("believed");
    assert_eq!(confirmed(&scene), 1);
    // `docs/threat-model.md` says so: what a server does after it has confirmed is not seen.
    assert!(scene.cloud.s3().keys("acme-telemetry").is_empty());
}

/// Calls every operation that reads a configuration; gives what came of it, by name.
macro_rules! read_all {
    ($scene:expr, $fault:expr, $judge:path) => {
        read_all!(@ $scene, $fault, $judge,
            "GetBucketEncryption" get_bucket_encryption Rule::EncryptAtRest,
            "GetBucketPolicy" get_bucket_policy Rule::Private,
            "GetPublicAccessBlock" get_public_access_block Rule::Private,
            "GetBucketOwnershipControls" get_bucket_ownership_controls Rule::Private,
            "GetBucketAcl" get_bucket_acl Rule::Private,
            "GetBucketVersioning" get_bucket_versioning Rule::Integrity,
            "GetBucketTagging" get_bucket_tagging Rule::Integrity,
            "GetBucketLogging" get_bucket_logging Rule::Integrity,
            "GetObjectLockConfiguration" get_object_lock_configuration Rule::Integrity,
        )
    };
    (@ $scene:expr, $fault:expr, $judge:path,
        $($operation:literal $call:ident $rule:expr,)*) => {
        $(
            $scene.cloud.faults().next($operation, $fault);
            let call = $scene.s3.sdk().$call().bucket("acme-telemetry").customize();
            let answer = call.config_override(once()).send().await;
            $scene.cloud.faults().clear();
            $judge($operation, $rule, answer);
        )*
    };
}

/// The bucket has all configurations, so that only the lie can make one absent.
async fn configured() -> Scene {
    let scene = scene().await;
    let s3 = scene.cloud.s3();
    s3.configure("acme-telemetry", "policy", r#"{"Statement":[]}"#);
    s3.configure(
        "acme-telemetry",
        "tagging",
        "<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>",
    );
    s3.configure(
        "acme-telemetry",
        "object-lock",
        "<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled>\
         </ObjectLockConfiguration>",
    );
    scene
}

#[track_caller]
fn is_the_truth<T: Debug, E>(operation: &str, _: Rule, answer: Result<T, SdkError<E>>)
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    answer.expect(operation);
}

#[track_caller]
fn is_the_services_error<T: Debug, E>(operation: &str, _: Rule, answer: Result<T, SdkError<E>>)
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    let error = answer.expect_err(operation);
    assert_eq!(error.code(), Some("InternalError"), "{operation}");
}

/// Refused by the rule, or not understood by the SDK.
#[track_caller]
fn is_no_answer<T: Debug, E>(operation: &str, rule: Rule, answer: Result<T, SdkError<E>>)
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    let error = answer.expect_err(operation);
    match palisade::refusal(&error) {
        Some(refusal) => assert_eq!(refusal.rule(), rule, "{operation}"),
        None => assert_eq!(error.code(), None, "{operation}: {error:?}"),
    }
}

#[tokio::test]
async fn no_lie_about_a_configuration_is_taken_for_an_absent_one() {
    let scene = configured().await;
    read_all!(scene, headers(&[("x-harmless", "x")]), is_the_truth);
    read_all!(scene, Fault::ErrorIn200, is_the_services_error);
    read_all!(scene, Fault::Status(200), is_no_answer);
    read_all!(scene, Fault::Status(204), is_no_answer);
    read_all!(scene, Fault::OtherStatus(206), is_no_answer);
    for body in STRANGE.into_iter().filter(|body| !body.starts_with('{')) {
        read_all!(scene, Fault::OtherBody(body.to_owned()), is_no_answer);
    }
}

#[tokio::test]
async fn a_document_in_reply_to_a_changed_configuration_is_refused() {
    let scene = configured().await;
    // The owner is known after this, so that the lies below meet S3 and not STS.
    put(&scene, "k").send().await.expect("put");
    let sdk = scene.s3.sdk();
    let policy = || {
        sdk.put_bucket_policy()
            .bucket("acme-telemetry")
            .policy(TLS_ONLY)
    };
    let block = || {
        let block = PublicAccessBlockConfiguration::builder()
            .block_public_acls(true)
            .ignore_public_acls(true)
            .block_public_policy(true)
            .restrict_public_buckets(true)
            .build();
        let put = sdk.put_public_access_block().bucket("acme-telemetry");
        put.public_access_block_configuration(block)
    };
    let versioning = || {
        let status = BucketVersioningStatus::Enabled;
        let on = VersioningConfiguration::builder().status(status).build();
        let put = sdk.put_bucket_versioning().bucket("acme-telemetry");
        put.versioning_configuration(on)
    };
    let faults = scene.cloud.faults();
    for body in STRANGE
        .into_iter()
        .filter(|body| body.starts_with(['<', '{']))
    {
        faults.next_any(Fault::OtherBody(body.to_owned())).times(4);
        refused(policy().send().await, Rule::Private);
        refused(block().send().await, Rule::Private);
        refused(versioning().send().await, Rule::Integrity);
        let delete = sdk.delete_bucket_tagging().bucket("acme-telemetry");
        refused(delete.send().await, Rule::Integrity);
    }
    faults.next_any(Fault::ErrorIn200);
    let put = policy().customize().config_override(once());
    let error = put.send().await.expect_err("an error in a 200");
    assert_eq!(error.code(), Some("InternalError"), "{error:?}");
    // What an emulator says where S3 is silent.
    faults.next_any(Fault::OtherBody("True".to_owned()));
    policy().send().await.expect("put");
    // And what S3 says.
    policy().send().await.expect("put");
    block().send().await.expect("put");
    versioning().send().await.expect("put");
    let waiver = waive!(rule::LeastPrivilege, "the bucket is deleted next");
    let delete = sdk.delete_bucket_policy().bucket("acme-telemetry");
    let delete = delete.customize().interceptor(waiver);
    delete.send().await.expect("deleted");
}
