//! Attempts to make another operation of a call that was checked as one. Each ends before a byte leaves.

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use palisade::aws_sdk_iot::types::{Action, AttributePayload, LambdaAction, TopicRulePayload};
use palisade::aws_sdk_s3::operation::put_object::builders::PutObjectFluentBuilder;
use palisade::testing::{Cloud, Fault};
use palisade::{Rule, Session, iot, refusal, region};

use super::attacks::scene;
use super::ledger::Renamed;
use crate::support::{builder, refused};

const HOST: &str = "https://acme-telemetry.s3-fips.us-east-1.amazonaws.com";
const POLICY: &str =
    r#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}]}"#;

/// A scene with a bucket, in which the owner is known.
async fn bucket() -> crate::support::Scene {
    let scene = crate::support::scene().await;
    let put = scene.bucket().put_object("k").body(b"x".to_vec().into());
    put.send().await.unwrap();
    scene
}

/// Asserts that a call, changed before it is signed, is refused and leaves nothing.
macro_rules! remade {
    ($scene:ident, $call:expr, $rule:expr, $change:expr) => {{
        let before = ($scene.cloud.requests().len(), $scene.cloud.connections());
        refused(
            $call.customize().mutate_request($change).send().await,
            $rule,
        );
        let now = ($scene.cloud.requests().len(), $scene.cloud.connections());
        assert_eq!(now, before, "something left");
    }};
}

fn at(uri: &'static str) -> impl Fn(&mut HttpRequest) + Send + Sync + 'static {
    move |request| request.set_uri(format!("{HOST}{uri}")).unwrap()
}

fn by(
    method: &'static str,
    uri: &'static str,
) -> impl Fn(&mut HttpRequest) + Send + Sync + 'static {
    move |request| {
        request.set_method(method).unwrap();
        request.set_uri(format!("{HOST}{uri}")).unwrap();
    }
}

#[tokio::test]
async fn a_write_of_an_object_stays_one() {
    let scene = bucket().await;
    let bucket = scene.bucket();
    let put = || -> PutObjectFluentBuilder {
        bucket
            .put_object("k")
            .body(POLICY.as_bytes().to_vec().into())
    };
    for (uri, rule) in [
        ("/?policy", Rule::Endpoint),
        ("/?acl", Rule::Endpoint),
        ("/?publicAccessBlock", Rule::Endpoint),
        ("/", Rule::Endpoint),
        ("/#/k", Rule::Endpoint),
        ("/?policy#/k", Rule::Endpoint),
        ("/k?acl", Rule::Classified),
        ("/k?policy", Rule::Classified),
        ("/k?%70olicy", Rule::Classified),
        ("/k?retention", Rule::Classified),
        ("/k?partNumber=1&uploadId=a", Rule::Classified),
        ("/k?x-id=PutObjectAcl", Rule::Endpoint),
    ] {
        remade!(scene, put(), rule, at(uri));
    }
    remade!(scene, put(), Rule::Endpoint, by("DELETE", "/k"));
    remade!(scene, put(), Rule::Endpoint, by("POST", "/?delete"));
    remade!(scene, put(), Rule::Owner, |request: &mut HttpRequest| {
        request
            .headers_mut()
            .insert("x-amz-copy-source", "acme-telemetry/secret");
    });
    remade!(
        scene,
        put(),
        Rule::Classified,
        |request: &mut HttpRequest| {
            request
                .headers_mut()
                .insert("x-amz-target", "S3.PutBucketPolicy");
        }
    );
    remade!(scene, put(), Rule::Private, |request: &mut HttpRequest| {
        request.headers_mut().insert("x-amz-acl", "public-read");
    });
}

#[tokio::test]
async fn a_read_of_an_object_stays_one() {
    let scene = bucket().await;
    let bucket = scene.bucket();
    remade!(
        scene,
        bucket.get_object("k"),
        Rule::Endpoint,
        by("DELETE", "/k")
    );
    remade!(
        scene,
        bucket.get_object("k"),
        Rule::Endpoint,
        by("DELETE", "/")
    );
    remade!(scene, bucket.get_object("k"), Rule::Endpoint, at("/"));
    remade!(
        scene,
        bucket.get_object("k"),
        Rule::Classified,
        at("/k?acl")
    );
    // What makes it DeleteBucket, and not DeleteObject.
    let s3 = scene.s3.sdk();
    let delete = || s3.delete_object().bucket("acme-telemetry").key("k");
    remade!(scene, delete(), Rule::Endpoint, at("/"));
    remade!(scene, delete(), Rule::Endpoint, at("/#/k"));
    remade!(scene, delete(), Rule::Endpoint, at("/#k"));
}

#[tokio::test]
async fn an_upload_stays_one() {
    let scene = bucket().await;
    let s3 = scene.s3.sdk();
    let part = || {
        let part = s3.upload_part().bucket("acme-telemetry").key("k");
        part.upload_id("a")
            .part_number(1)
            .body(b"x".to_vec().into())
    };
    for uri in [
        "/k",
        "/k?x-id=UploadPart",
        "/k?uploadId=a",
        "/k?partNumber=1",
        "/k?partNumber=1&uploadId=",
    ] {
        remade!(scene, part(), Rule::Endpoint, at(uri));
    }
    remade!(
        scene,
        part(),
        Rule::Classified,
        at("/k?partNumber=1&uploadId=a&acl")
    );
    let abort = || {
        s3.abort_multipart_upload()
            .bucket("acme-telemetry")
            .key("k")
            .upload_id("a")
    };
    remade!(scene, abort(), Rule::Endpoint, at("/k"));
    remade!(scene, abort(), Rule::Endpoint, at("/k?uploadId="));
    let create = || {
        s3.create_multipart_upload()
            .bucket("acme-telemetry")
            .key("k")
    };
    for uri in ["/k", "/k?uploadId=a", "/k?restore", "/?uploads"] {
        remade!(scene, create(), Rule::Endpoint, at(uri));
    }
    remade!(scene, create(), Rule::Classified, at("/k?uploads&restore"));
    let copy = || {
        let copy = s3.copy_object().bucket("acme-telemetry").key("k");
        copy.copy_source("acme-telemetry/other")
    };
    remade!(scene, copy(), Rule::Owner, |request: &mut HttpRequest| {
        request.headers_mut().remove("x-amz-copy-source");
    });
    remade!(
        scene,
        copy(),
        Rule::Classified,
        at("/k?partNumber=1&uploadId=a")
    );
}

#[tokio::test]
async fn a_renamed_call_is_refused() {
    let scene = bucket().await;
    let before = scene.cloud.requests().len();
    for (name, uri, rule) in [
        ("UploadPart", "/k?x-id=PutObject", Rule::Endpoint),
        ("UploadPart", "/k", Rule::Endpoint),
        ("PutBucketPolicy", "/k", Rule::Endpoint),
        ("PutObjectTagging", "/k", Rule::Endpoint),
        ("DeleteObject", "/k", Rule::Endpoint),
    ] {
        let put = scene.bucket().put_object("k").customize();
        let put = put.interceptor(Renamed(name)).mutate_request(at(uri));
        let error = put.send().await.expect_err(name);
        let said = refusal(&error).map(palisade::Refusal::rule);
        assert!(
            said == Some(rule) || said == Some(Rule::Classified),
            "{name}: {said:?}"
        );
    }
    assert_eq!(scene.cloud.requests().len(), before);
}

#[tokio::test]
async fn a_renamed_call_is_refused_in_every_protocol() {
    let scene = scene().await;
    let clients = &scene.clients;
    for name in [
        "DeleteThing",
        "DescribeThing",
        "CreateThing",
        "UpdateThingGroup",
        "AddThingToThingGroup",
    ] {
        let update = clients.iot.sdk().update_thing().thing_name("a").customize();
        refused(
            update.interceptor(Renamed(name)).send().await,
            Rule::Endpoint,
        );
    }
    for name in ["DisableKey", "ListKeys"] {
        let describe = clients.kms.sdk().describe_key().key_id("a").customize();
        refused(
            describe.interceptor(Renamed(name)).send().await,
            Rule::Classified,
        );
    }
    let get = clients.iam.sdk().get_role().role_name("a").customize();
    refused(
        get.interceptor(Renamed("DeleteRole")).send().await,
        Rule::Classified,
    );
    scene.nothing_left();
}

fn saying(body: &'static str) -> impl Fn(&mut HttpRequest) + Send + Sync + 'static {
    move |request| *request.body_mut() = SdkBody::from(body)
}

#[tokio::test]
async fn a_body_stays_the_operations() {
    let scene = scene().await;
    let clients = &scene.clients;
    let create = || clients.iot.sdk().create_thing().thing_name("a").customize();
    for body in [
        r#"{"sql":"select 1","actions":[]}"#,
        r#"{"policyDocument":"a"}"#,
        r#"{"attributePayload":{"attributes":{"a":"b"}},"policyName":"a"}"#,
        r#"{"attributePayload":{"attributes":{}},"attributePayload":{}}"#,
        "Action=DeleteThing",
        "<a/>",
    ] {
        refused(
            create().mutate_request(saying(body)).send().await,
            Rule::Classified,
        );
    }
    let describe = || clients.kms.sdk().describe_key().key_id("a").customize();
    for body in [
        r#"{"KeyId":"a","PendingWindowInDays":7}"#,
        r#"{"KeyId":"a","KeyId":"b"}"#,
        "{}{}",
    ] {
        refused(
            describe().mutate_request(saying(body)).send().await,
            Rule::Classified,
        );
    }
    let get = || clients.iam.sdk().get_role().role_name("a").customize();
    for body in [
        "Action=DeleteRole&Version=2010-05-08&RoleName=a",
        "Action=GetRole&Action=DeleteRole&RoleName=a",
        "Action=GetRole&RoleName=a&PolicyDocument=b",
        "Action=GetRole&RoleName=a&RoleName=b",
        r#"{"Action":"DeleteRole"}"#,
    ] {
        refused(
            get().mutate_request(saying(body)).send().await,
            Rule::Classified,
        );
    }
    let in_query = get().mutate_request(|request| {
        let uri = format!("{}?Action=DeleteRole", request.uri());
        request.set_uri(uri).unwrap();
    });
    refused(in_query.send().await, Rule::Classified);
    scene.nothing_left();
}

#[tokio::test]
async fn headers_stay_the_operations() {
    let scene = scene().await;
    let clients = &scene.clients;
    let iot = || {
        let attributes = AttributePayload::builder().attributes("a", "b");
        let create = clients.iot.sdk().create_thing().thing_name("a");
        create.attribute_payload(attributes.build()).customize()
    };
    let kms = || clients.kms.sdk().describe_key().key_id("a").customize();
    for second in [
        "application/json",
        "application/x-www-form-urlencoded",
        "application/x-amz-json-1.1",
    ] {
        let change = move |request: &mut HttpRequest| {
            request.headers_mut().append("content-type", second);
        };
        refused(iot().mutate_request(change).send().await, Rule::Classified);
        refused(kms().mutate_request(change).send().await, Rule::Classified);
    }
    for target in [
        "TrentService.DisableKey",
        "TrentService.DescribeKey.DisableKey",
        "",
    ] {
        let change = move |request: &mut HttpRequest| {
            request.headers_mut().insert("x-amz-target", target);
        };
        refused(kms().mutate_request(change).send().await, Rule::Classified);
        refused(iot().mutate_request(change).send().await, Rule::Classified);
    }
    let twice = kms().mutate_request(|request| {
        request
            .headers_mut()
            .append("x-amz-target", "TrentService.DisableKey");
    });
    refused(twice.send().await, Rule::Classified);
    scene.nothing_left();
}

#[tokio::test]
async fn a_path_stays_the_operations() {
    let scene = scene().await;
    let clients = &scene.clients;
    let detach = || {
        let detach = clients.iot.sdk().detach_thing_principal().thing_name("a");
        detach
            .principal("arn:aws:iot:us-east-1:111122223333:cert/a")
            .customize()
    };
    for path in [
        // DeleteThing, once what stands behind is not sent.
        "/things/a#/principals",
        "/things/a?/principals",
        "/things/a",
        "/things/a/principals/",
        "/things/%2e%2e/principals",
        "/things/../principals",
        "/things/a/../principals",
    ] {
        let changed = detach().mutate_request(move |request| {
            let uri = format!("https://iot-fips.us-east-1.amazonaws.com{path}");
            request.set_uri(uri).unwrap();
        });
        refused(changed.send().await, Rule::Endpoint);
    }
    scene.nothing_left();
}

/// A session that nobody told its account.
async fn unpinned(cloud: &Cloud) -> Session<region::UsEast1> {
    builder(cloud).connect().await.unwrap()
}

async fn rule_to(iot: &iot::Client, account: &str) -> Option<(Rule, String)> {
    let function = format!("arn:aws:lambda:us-east-1:{account}:function:ingest");
    let action = LambdaAction::builder()
        .function_arn(function)
        .build()
        .unwrap();
    let payload = TopicRulePayload::builder()
        .sql("SELECT * FROM 'plant'")
        .actions(Action::builder().lambda(action).build())
        .build();
    let create = iot.sdk().create_topic_rule().rule_name("plant");
    let error = create
        .topic_rule_payload(payload.unwrap())
        .send()
        .await
        .err()?;
    refusal(&error).map(|refusal| (refusal.rule(), refusal.to_string()))
}

fn hosts(cloud: &Cloud) -> Vec<String> {
    cloud.requests().into_iter().map(|seen| seen.host).collect()
}

const STS: &str = "sts-fips.us-east-1.amazonaws.com";
const IOT: &str = "iot-fips.us-east-1.amazonaws.com";

#[tokio::test]
async fn whose_account_it_is_is_asked_once_and_only_where_it_decides() {
    let cloud = Cloud::start().await.unwrap();
    let iot = iot::Client::new(&unpinned(&cloud).await);
    let _ = iot.sdk().list_things().send().await;
    assert_eq!(hosts(&cloud), [IOT]);
    assert_eq!(rule_to(&iot, "111122223333").await, None);
    assert_eq!(hosts(&cloud), [IOT, STS, IOT]);
    let Some((Rule::Owner, _)) = rule_to(&iot, "999999999999").await else {
        panic!("another account's function was let in");
    };
    assert_eq!(rule_to(&iot, "111122223333").await, None);
    let _ = iot.sdk().list_things().send().await;
    assert_eq!(hosts(&cloud), [IOT, STS, IOT, IOT, IOT]);
}

#[tokio::test]
async fn where_nobody_says_whose_account_it_is_only_the_call_that_needs_it_fails() {
    let cloud = Cloud::start().await.unwrap();
    let iot = iot::Client::new(&unpinned(&cloud).await);
    cloud.faults().next("GetCallerIdentity", Fault::Deny);
    let refused = rule_to(&iot, "111122223333").await;
    let (rule, text) = refused.expect("a refusal");
    assert_eq!(rule, Rule::Owner);
    assert_eq!(
        text,
        "Owner: topicRulePayload.actions[].lambda.functionArn of CreateTopicRule names an account, and \
         the account of this session is not known; pin the session with `.account(…)`"
    );
    assert_eq!(hosts(&cloud), [STS]);
    // Others go on, and the next that needs it asks again.
    let listed = iot.sdk().list_things().send().await;
    assert_eq!(listed.as_ref().err().and_then(refusal), None);
    assert_eq!(hosts(&cloud), [STS, IOT]);
    assert_eq!(rule_to(&iot, "111122223333").await, None);
    assert_eq!(hosts(&cloud), [STS, IOT, STS, IOT]);
}
