//! Attempts to lead a client elsewhere. Each ends before a connection is opened.

use palisade::aws_sdk_kms::config::{Credentials, SharedInterceptor};
use palisade::testing::Cloud;
use palisade::{Rule, Service, aws_sdk_kms, aws_sdk_sts};

use super::{ACCOUNT, Clients, ask};
use crate::support::{builder, refused};

pub(super) struct Scene {
    cloud: Cloud,
    pub(super) clients: Clients,
    before: (usize, u64),
}

/// A scene in which credentials and account are known, so that no refused call has anything to ask.
pub(super) async fn scene() -> Scene {
    let cloud = Cloud::start().await.unwrap();
    let session = builder(&cloud).connect().await.unwrap();
    ask(Service::S3Control, &session).await;
    let before = (cloud.requests().len(), cloud.connections());
    let clients = Clients::of(&session);
    Scene {
        cloud,
        clients,
        before,
    }
}

impl Scene {
    #[track_caller]
    pub(super) fn nothing_left(&self) {
        let now = (self.cloud.requests().len(), self.cloud.connections());
        assert_eq!(now, self.before, "something left");
    }
}

/// What any caller can try on any client: the crate, a call, and hosts that are not the call's.
macro_rules! attacked {
    ($claim:ident: $sdk:ident, |$clients:ident| $call:expr, [$($host:literal),+]) => {
        #[tokio::test]
        async fn $claim() {
            use palisade::$sdk::config::{Builder, Region};
            let scene = scene().await;
            let $clients = &scene.clients;
            let change = || Builder::default();
            for (change, rule) in [
                (change().endpoint_url("https://evil.example"), Rule::Endpoint),
                (change().endpoint_url("http://127.0.0.1:9"), Rule::Endpoint),
                (change().region(Region::new("us-west-2")), Rule::Endpoint),
                (change().use_dual_stack(true), Rule::Endpoint),
                (change().use_fips(false), Rule::Fips),
                (
                    change().allow_no_auth().auth_scheme_preference([
                        aws_smithy_runtime_api::client::auth::AuthSchemeId::from("noAuth"),
                    ]),
                    Rule::Signed,
                ),
                (
                    change().credentials_provider(Credentials::new("AKIDFOREIGN", "s", None, None, "x")),
                    Rule::Signed,
                ),
            ] {
                let call = $call.customize().config_override(change);
                refused(call.send().await, rule);
            }
            for host in [
                "evil.example",
                $($host,)+
            ] {
                let call = $call.customize().mutate_request(move |request| {
                    let rest = request.uri().trim_start_matches("https://");
                    let path = rest.split_once('/').map_or("", |(_, path)| path).to_owned();
                    request.set_uri(format!("https://{host}/{path}")).unwrap();
                });
                refused(call.send().await, Rule::Endpoint);
                let call = $call.customize().mutate_request(move |request| {
                    request.headers_mut().insert("host", host);
                });
                refused(call.send().await, Rule::Endpoint);
            }
            let plain = $call.customize().mutate_request(|request| {
                let plain = request.uri().replacen("https://", "http://", 1);
                request.set_uri(plain).unwrap();
            });
            refused(plain.send().await, Rule::Https);
            scene.nothing_left();
        }
    };
}

attacked! {
    s3_control_stays: aws_sdk_s3control,
    |clients| clients.s3control.sdk().get_public_access_block().account_id(ACCOUNT),
    [
        "s3-control-fips.us-east-1.amazonaws.com",
        "999999999999.s3-control-fips.us-east-1.amazonaws.com",
        "111122223333.s3-control.us-east-1.amazonaws.com",
        "111122223333.s3-control-fips.us-west-2.amazonaws.com",
        "s3express-control-fips.us-east-1.amazonaws.com",
        "s3-outposts-fips.us-east-1.amazonaws.com"
    ]
}
attacked! {
    iot_stays: aws_sdk_iot,
    |clients| clients.iot.sdk().list_things(),
    ["iot.us-east-1.amazonaws.com", "data.iot-fips.us-east-1.amazonaws.com"]
}
attacked! {
    iot_data_stays: aws_sdk_iotdataplane,
    |clients| clients.iot_data.sdk().publish().topic("plant/7/state"),
    [
        "iot-fips.us-east-1.amazonaws.com",
        "data-ats.iot.us-east-1.amazonaws.com",
        "data.iot.us-east-1.amazonaws.com",
        "a1b2c3d4e5f6g7-ats.iot.us-east-1.amazonaws.com"
    ]
}
attacked! {
    twinmaker_stays_in_its_control_plane: aws_sdk_iottwinmaker,
    |clients| clients.twinmaker.sdk().list_workspaces(),
    [
        "iottwinmaker-fips.us-east-1.amazonaws.com",
        "data.iottwinmaker-fips.us-east-1.amazonaws.com",
        "api.iottwinmaker.us-east-1.amazonaws.com",
        "api.api.iottwinmaker-fips.us-east-1.amazonaws.com",
        "api.vpce-0123456789abcdef0-a1b2c3d4.iottwinmaker.us-east-1.vpce.amazonaws.com"
    ]
}
attacked! {
    twinmaker_stays_in_its_data_plane: aws_sdk_iottwinmaker,
    |clients| {
        let twinmaker = clients.twinmaker.sdk();
        twinmaker.get_property_value().workspace_id("plant").selected_properties("heat")
    },
    [
        "iottwinmaker-fips.us-east-1.amazonaws.com",
        "api.iottwinmaker-fips.us-east-1.amazonaws.com"
    ]
}
attacked! {
    iam_stays: aws_sdk_iam,
    |clients| clients.iam.sdk().list_roles(),
    [
        "iam.amazonaws.com",
        "iam-fips.us-east-1.amazonaws.com",
        "iam.us-gov.amazonaws.com",
        "iam.cn-north-1.amazonaws.com.cn"
    ]
}
attacked! {
    sts_stays: aws_sdk_sts,
    |clients| clients.sts.sdk().get_caller_identity(),
    [
        "sts.amazonaws.com",
        "sts.us-east-1.amazonaws.com",
        "sts-fips.us-west-2.amazonaws.com"
    ]
}
attacked! {
    kms_stays: aws_sdk_kms,
    |clients| clients.kms.sdk().list_keys(),
    ["kms.us-east-1.amazonaws.com", "kms-fips.us-east-1.api.aws"]
}
attacked! {
    cloudtrail_stays: aws_sdk_cloudtrail,
    |clients| clients.cloudtrail.sdk().describe_trails(),
    ["cloudtrail.us-east-1.amazonaws.com"]
}
attacked! {
    macie_stays: aws_sdk_macie2,
    |clients| clients.macie.sdk().get_macie_session(),
    ["macie2.us-east-1.amazonaws.com"]
}
attacked! {
    logs_stay: aws_sdk_cloudwatchlogs,
    |clients| clients.logs.sdk().describe_log_groups(),
    [
        "logs.us-east-1.amazonaws.com",
        "stream-logs-fips.us-east-1.amazonaws.com",
        "streaming-logs-fips.us-east-1.amazonaws.com"
    ]
}
attacked! {
    live_tails_stay: aws_sdk_cloudwatchlogs,
    |clients| clients.logs.sdk().start_live_tail()
        .log_group_identifiers("arn:aws:logs:us-east-1:111122223333:log-group:/acme/ingest"),
    [
        "logs-fips.us-east-1.amazonaws.com",
        "streaming-logs-fips.us-east-1.amazonaws.com",
        "stream-logs.us-east-1.amazonaws.com"
    ]
}

#[tokio::test]
async fn another_account_is_not_asked() {
    let scene = scene().await;
    let s3 = scene.clients.s3control.sdk();
    let other = s3.get_public_access_block().account_id("999999999999");
    let refusal = refused(other.send().await, Rule::Owner);
    assert_eq!(
        refusal.to_string(),
        "Owner: the call names another account than this session's; name the session's account; \
         open a session with that account's credentials for another one"
    );
    let own = || s3.get_public_access_block().account_id(ACCOUNT).customize();
    let header = own().mutate_request(|request| {
        request
            .headers_mut()
            .insert("x-amz-account-id", "999999999999");
    });
    refused(header.send().await, Rule::Owner);
    let header = own().mutate_request(|request| {
        request
            .headers_mut()
            .append("x-amz-account-id", "999999999999");
    });
    refused(header.send().await, Rule::Owner);
    scene.nothing_left();
}

#[tokio::test]
async fn another_account_is_not_asked_by_the_first_call_either() {
    let cloud = Cloud::start().await.unwrap();
    let session = builder(&cloud).connect().await.unwrap();
    let clients = Clients::of(&session);
    let other = clients.s3control.sdk().get_public_access_block();
    refused(other.account_id("999999999999").send().await, Rule::Owner);
    // Only whose credentials these are was asked.
    let hosts: Vec<_> = cloud.requests().into_iter().map(|seen| seen.host).collect();
    assert_eq!(hosts, ["sts-fips.us-east-1.amazonaws.com"]);
}

#[tokio::test]
async fn outposts_and_directory_buckets_are_elsewhere() {
    let scene = scene().await;
    let s3 = scene.clients.s3control.sdk();
    let bucket = "arn:aws:s3-outposts:us-east-1:111122223333:outpost/op-01ac5d28a6a232904/bucket/b";
    let point =
        "arn:aws:s3-outposts:us-east-1:111122223333:outpost/op-01ac5d28a6a232904/accesspoint/p";
    let get = s3.get_bucket().account_id(ACCOUNT).bucket(bucket);
    refused(get.send().await, Rule::Endpoint);
    let get = s3.get_access_point().account_id(ACCOUNT).name(point);
    refused(get.send().await, Rule::Endpoint);
    let list = s3.list_regional_buckets().account_id(ACCOUNT);
    refused(
        list.outpost_id("op-01ac5d28a6a232904").send().await,
        Rule::Endpoint,
    );
    let create = s3.create_bucket().bucket("acme-outpost");
    refused(
        create.outpost_id("op-01ac5d28a6a232904").send().await,
        Rule::Endpoint,
    );
    let tags = s3.list_tags_for_resource().account_id(ACCOUNT);
    refused(tags.resource_arn(bucket).send().await, Rule::Endpoint);
    let express = "arn:aws:s3express:us-east-1:111122223333:bucket/acme--use1-az4--x-s3";
    let tags = s3.list_tags_for_resource().account_id(ACCOUNT);
    refused(tags.resource_arn(express).send().await, Rule::Endpoint);
    let get = s3.get_access_point().account_id(ACCOUNT);
    refused(
        get.name("acme--use1-az4--xa-s3").send().await,
        Rule::Endpoint,
    );
    let list = s3.list_access_points_for_directory_buckets();
    let refusal = refused(list.account_id(ACCOUNT).send().await, Rule::Endpoint);
    assert_eq!(
        refusal.to_string(),
        "Endpoint: the call is about S3 on Outposts or a directory bucket, which have hosts of their \
         own; ask for what is in the region itself; those hosts are not supported"
    );
    scene.nothing_left();
}

#[tokio::test]
async fn a_call_proved_by_a_token_carries_no_signature() {
    let scene = scene().await;
    let sts = scene.clients.sts.sdk();
    let call = sts
        .assume_role_with_web_identity()
        .role_arn("arn:aws:iam::111122223333:role/ingest")
        .role_session_name("ingest")
        .web_identity_token("token");
    let signed = call.clone().customize().mutate_request(|request| {
        let signature = "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/us-east-1/sts/\
                         aws4_request, SignedHeaders=host, Signature=00";
        request.headers_mut().insert("authorization", signature);
    });
    refused(signed.send().await, Rule::Signed);
    let elsewhere = aws_sdk_sts::config::Builder::default()
        .region(aws_sdk_sts::config::Region::new("us-west-2"));
    let elsewhere = call.clone().customize().config_override(elsewhere);
    refused(elsewhere.send().await, Rule::Endpoint);
    let in_query = call.customize().mutate_request(|request| {
        let uri = format!("{}?WebIdentityToken=token", request.uri());
        request.set_uri(uri).unwrap();
    });
    refused(in_query.send().await, Rule::Secret);
    scene.nothing_left();
}

#[tokio::test]
async fn a_client_rebuilt_without_its_interceptors_sends_nothing() {
    let scene = scene().await;
    let mut bare = scene.clients.kms.sdk().config().to_builder();
    bare.set_interceptors(Vec::<SharedInterceptor>::new());
    let bare = aws_sdk_kms::Client::from_conf(bare.build());
    refused(bare.list_keys().send().await, Rule::Endpoint);
    scene.nothing_left();
}
