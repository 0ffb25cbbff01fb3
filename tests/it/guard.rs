//! Attempts to take the safety out of a client. Each ends before a byte leaves.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use aws_smithy_runtime_api::client::http::{SharedHttpClient, http_client_fn};
use palisade::aws_sdk_s3::config::{
    Builder as Override, Config, Credentials, Region, RequestChecksumCalculation, SharedInterceptor,
};
use palisade::aws_sdk_s3::operation::get_object::builders::GetObjectFluentBuilder;
use palisade::aws_sdk_s3::types::ServerSideEncryption;
use palisade::{Encryption, KmsKeyArn, Rule, aws_sdk_s3, bucket_name};

use crate::support::{KEY, Scene, refused, scene};

/// A scene in which the owner is known, so that no refused call has anything to ask first.
async fn known_scene() -> Scene {
    let scene = scene().await;
    scene
        .bucket()
        .put_object("k")
        .body(b"x".to_vec().into())
        .send()
        .await
        .expect("put");
    scene
}

fn get(scene: &Scene) -> GetObjectFluentBuilder {
    scene.bucket().get_object("k")
}

/// Sends a call with a changed configuration; asserts that a rule refuses it before it leaves.
async fn overridden(change: Override, rule: Rule) {
    let scene = known_scene().await;
    let (requests, connections) = (scene.cloud.requests().len(), scene.cloud.connections());
    refused(
        get(&scene).customize().config_override(change).send().await,
        rule,
    );
    assert_eq!(scene.cloud.requests().len(), requests, "the request left");
    assert_eq!(
        scene.cloud.connections(),
        connections,
        "a connection was opened"
    );
}

#[tokio::test]
async fn another_endpoint_is_refused() {
    for url in [
        "http://127.0.0.1:9",
        "https://evil.example",
        "https://s3.us-east-1.amazonaws.com",
    ] {
        overridden(Config::builder().endpoint_url(url), Rule::Endpoint).await;
    }
}

#[tokio::test]
async fn another_region_is_refused() {
    overridden(
        Config::builder().region(Region::new("us-west-2")),
        Rule::Endpoint,
    )
    .await;
}

#[tokio::test]
async fn fips_off_is_refused() {
    overridden(Config::builder().use_fips(false), Rule::Fips).await;
}

#[tokio::test]
async fn dual_stack_is_refused() {
    overridden(Config::builder().use_dual_stack(true), Rule::Endpoint).await;
}

#[tokio::test]
async fn an_unsigned_request_is_refused() {
    overridden(Config::builder().allow_no_auth(), Rule::Signed).await;
    overridden(
        Config::builder().allow_no_auth().auth_scheme_preference([
            aws_smithy_runtime_api::client::auth::AuthSchemeId::from("noAuth"),
        ]),
        Rule::Signed,
    )
    .await;
}

fn counting() -> (SharedHttpClient, Arc<AtomicUsize>) {
    let calls = Arc::new(AtomicUsize::new(0));
    let seen = calls.clone();
    let client = http_client_fn(move |_, _| {
        seen.fetch_add(1, Ordering::SeqCst);
        panic!("the other client was used")
    });
    (client, calls)
}

#[tokio::test]
async fn another_http_client_is_refused() {
    let (client, calls) = counting();
    overridden(Config::builder().http_client(client), Rule::Tls).await;
    assert_eq!(calls.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_client_rebuilt_without_its_interceptors_sends_nothing() {
    let scene = known_scene().await;
    let connections = scene.cloud.connections();
    let bare = scene.s3.sdk().config().to_builder();
    let mut bare = bare;
    bare.set_interceptors(Vec::<SharedInterceptor>::new());
    let bare = aws_sdk_s3::Client::from_conf(bare.build());
    let sent = bare
        .get_object()
        .bucket("acme-telemetry")
        .key("k")
        .send()
        .await;
    refused(sent, Rule::Endpoint);
    assert_eq!(scene.count("GetObject"), 0);
    assert_eq!(scene.cloud.connections(), connections);
}

#[tokio::test]
async fn the_connector_of_another_session_does_not_take_the_stamp() {
    let (one, other) = (known_scene().await, known_scene().await);
    let client = other.s3.sdk().config().http_client().expect("a client");
    let change = Config::builder().http_client(client);
    refused(
        get(&one).customize().config_override(change).send().await,
        Rule::Endpoint,
    );
    assert_eq!(other.count("GetObject") + one.count("GetObject"), 0);
}

#[tokio::test]
async fn a_request_changed_after_serialization_is_refused() {
    let scene = known_scene().await;
    let connections = scene.cloud.connections();
    for uri in [
        "http://acme-telemetry.s3-fips.us-east-1.amazonaws.com/k",
        "https://evil.example/k",
        "https://acme-telemetry.s3-fips.us-east-1.amazonaws.com.evil.example/k",
        "https://other-bucket.s3-fips.us-east-1.amazonaws.com/k",
        "https://acme-telemetry.s3.us-east-1.amazonaws.com/k",
        "https://user:pw@acme-telemetry.s3-fips.us-east-1.amazonaws.com/k",
        "https://acme-telemetry.s3-fips.us-east-1.amazonaws.com:8443/k",
    ] {
        let call = get(&scene).customize().mutate_request(move |request| {
            request.set_uri(uri).expect("a URI");
        });
        let error = call.send().await.expect_err(uri);
        let rule = palisade::refusal(&error).map(palisade::Refusal::rule);
        assert!(
            matches!(rule, Some(Rule::Https | Rule::Endpoint)),
            "{uri}: {rule:?} {error:?}"
        );
    }
    let call = get(&scene).customize().mutate_request(|request| {
        request
            .headers_mut()
            .insert("host", "other-bucket.s3-fips.us-east-1.amazonaws.com");
    });
    refused(call.send().await, Rule::Endpoint);
    assert_eq!(scene.count("GetObject"), 0);
    assert_eq!(scene.cloud.connections(), connections);
}

#[tokio::test]
async fn a_header_changed_after_serialization_is_seen() {
    let scene = known_scene().await;
    let bucket = scene.bucket();
    let before = scene.count("PutObject");
    for (name, value) in [
        ("x-amz-server-side-encryption", "aws:fsx"),
        ("x-amz-server-side-encryption-customer-algorithm", "AES256"),
    ] {
        let call = bucket
            .put_object("k")
            .customize()
            .mutate_request(move |request| {
                request.headers_mut().insert(name, value);
            });
        refused(call.send().await, Rule::EncryptAtRest);
    }
    let call = bucket
        .put_object("k")
        .customize()
        .mutate_request(|request| {
            request
                .headers_mut()
                .insert("x-amz-expected-bucket-owner", "999999999999");
        });
    refused(call.send().await, Rule::Owner);
    assert_eq!(scene.count("PutObject"), before);
}

#[tokio::test]
async fn a_handle_does_not_let_its_encryption_be_taken_out() {
    let scene = known_scene().await;
    let bucket = scene.bucket();
    let before = scene.count("PutObject");
    let weaker = bucket
        .put_object("k")
        .server_side_encryption(ServerSideEncryption::AwsFsx);
    refused(weaker.send().await, Rule::EncryptAtRest);
    let elsewhere = bucket
        .put_object("k")
        .bucket("arn:aws:s3::111122223333:accesspoint/x.mrap");
    refused(elsewhere.send().await, Rule::Endpoint);
    assert_eq!(scene.count("PutObject"), before);
}

#[tokio::test]
async fn a_refusal_is_evidence() {
    let scene = known_scene().await;
    let change = Config::builder().use_fips(false);
    let _ = get(&scene).customize().config_override(change).send().await;
    let evidence = scene.session.evidence();
    let entry = evidence
        .about(Rule::Fips)
        .find(|entry| entry.outcome == palisade::Outcome::Refused)
        .expect("an entry");
    assert_eq!((entry.subject.as_str(), entry.count), ("s3 GetObject", 1));
    let json = serde_json::to_value(&evidence).expect("JSON");
    assert!(
        json["entries"]
            .as_array()
            .is_some_and(|entries| !entries.is_empty())
    );
}

#[tokio::test]
async fn a_bucket_name_that_is_none_does_not_slip_past_a_declaration() {
    let scene = known_scene().await;
    let key = KmsKeyArn::try_from(KEY).expect("a key ARN");
    let name = bucket_name!("acme-telemetry");
    let _bucket = scene.s3.declare(name, Encryption::kms(key));
    let before = scene.count("PutObject");
    for name in [
        "acme-telemetry/",
        "acme-telemetry/x",
        "Acme-Telemetry",
        "acme-telemetry%2Fx",
    ] {
        let put = scene.s3.sdk().put_object().bucket(name).key("k");
        refused(put.send().await, Rule::Endpoint);
    }
    assert_eq!(scene.count("PutObject"), before);
}

#[tokio::test]
async fn another_http_client_does_not_get_the_call_for_a_session_of_a_directory_bucket() {
    let scene = known_scene().await;
    let (client, calls) = counting();
    let change = Config::builder()
        .http_client(client)
        .disable_s3_express_session_auth(false);
    let get = scene.s3.sdk().get_object().key("k");
    let get = get.bucket("acme--use1-az4--x-s3").customize();
    refused(get.config_override(change).send().await, Rule::Tls);
    assert_eq!(calls.load(Ordering::SeqCst), 0);
    let get = scene.s3.sdk().get_object().key("k");
    let get = get.bucket("acme--use1-az4--x-s3");
    refused(get.send().await, Rule::Endpoint);
}

#[tokio::test]
async fn credentials_that_the_session_did_not_find_sign_nothing() {
    let scene = known_scene().await;
    let foreign = || Credentials::new("AKIDFOREIGN", "secret", None, None, "elsewhere");
    let requests = scene.cloud.requests().len();
    let change = Config::builder().credentials_provider(foreign());
    let call = get(&scene).customize().config_override(change);
    refused(call.send().await, Rule::Signed);
    let rebuilt = scene.s3.sdk().config().to_builder();
    let rebuilt = aws_sdk_s3::Client::from_conf(rebuilt.credentials_provider(foreign()).build());
    let call = rebuilt.get_object().bucket("acme-telemetry").key("k");
    refused(call.send().await, Rule::Signed);
    assert_eq!(scene.cloud.requests().len(), requests);
}

#[tokio::test]
async fn a_call_cannot_be_made_into_another_one() {
    let scene = known_scene().await;
    let requests = scene.cloud.requests().len();
    let head = || scene.bucket().head_object("k").customize();
    let put = head().mutate_request(|request| request.set_method("PUT").expect("a method"));
    refused(put.send().await, Rule::Endpoint);
    for (uri, rule) in [
        (
            "https://s3-fips.us-east-1.amazonaws.com/other-bucket/k",
            Rule::Endpoint,
        ),
        (
            "https://acme-telemetry.s3-fips.us-east-1.amazonaws.com/",
            Rule::Endpoint,
        ),
        (
            "https://acme-telemetry.s3-fips.us-east-1.amazonaws.com/k?policy",
            Rule::Classified,
        ),
    ] {
        let changed = head().mutate_request(move |request| request.set_uri(uri).expect("a URI"));
        refused(changed.send().await, rule);
    }
    assert_eq!(scene.cloud.requests().len(), requests);
    let path_style = Config::builder().force_path_style(true);
    let same = head().config_override(path_style).send().await;
    same.expect("the same bucket, in the path");
}

#[tokio::test]
async fn a_header_that_is_there_twice_is_refused() {
    let scene = known_scene().await;
    let requests = scene.cloud.requests().len();
    for (name, value, rule) in [
        (
            "x-amz-server-side-encryption",
            "AES256",
            Rule::EncryptAtRest,
        ),
        ("x-amz-expected-bucket-owner", "999999999999", Rule::Owner),
    ] {
        let put = scene.bucket().put_object("k").customize();
        let put = put.mutate_request(move |request| {
            request.headers_mut().append(name, value);
        });
        refused(put.send().await, rule);
    }
    assert_eq!(scene.cloud.requests().len(), requests);
}

#[tokio::test]
async fn a_handle_keeps_bucket_key_and_checksum() {
    let scene = known_scene().await;
    let key = KmsKeyArn::try_from(KEY).expect("a key ARN");
    let bucket = scene
        .s3
        .declare(bucket_name!("acme-other"), Encryption::kms(key));
    let requests = scene.cloud.requests().len();
    let put = bucket.put_object("k").bucket_key_enabled(false);
    refused(put.send().await, Rule::EncryptAtRest);
    let unchecked =
        Config::builder().request_checksum_calculation(RequestChecksumCalculation::WhenRequired);
    let put = scene.bucket().put_object("k").set_checksum_algorithm(None);
    let put = put.customize().config_override(unchecked);
    refused(put.send().await, Rule::Integrity);
    assert_eq!(scene.cloud.requests().len(), requests);
}

#[tokio::test]
async fn a_second_host_header_is_refused() {
    let scene = scene().await;
    let get = scene.bucket().get_object("k").customize();
    let get = get.mutate_request(|request| {
        let headers = request.headers_mut();
        headers.insert("host", "acme-telemetry.s3-fips.us-east-1.amazonaws.com");
        headers.append("host", "evil.s3-fips.us-east-1.amazonaws.com");
    });
    refused(get.send().await, Rule::Endpoint);
}
