//! What of S3 is served beside one's own buckets, and what is refused with its reason.

use std::time::Duration;

use palisade::aws_sdk_s3::config::Config;
use palisade::aws_sdk_s3::error::ProvideErrorMetadata;
use palisade::aws_sdk_s3::presigning::PresigningConfig;
use palisade::aws_sdk_s3::primitives::{ByteStream, DateTime};
use palisade::aws_sdk_s3::types::{
    BucketVersioningStatus, CompletedMultipartUpload, CompletedPart, ObjectLockConfiguration,
    ObjectLockEnabled, ObjectLockMode, ReplicationConfiguration, RequestPayer,
    VersioningConfiguration,
};
use palisade::region::{self, AnyRegion, Region};
use palisade::testing::{BucketSpec, Cloud};
use palisade::{
    AccessPointArn, AccountId, Encryption, KmsKeyArn, Outcome, Refusal, Rule, Session, Trust,
    access_point_arn, aws_sdk_s3, bucket_name, reason, s3,
};

use crate::mock;
use crate::support::{KEY, Scene, builder, refused, scene};

const OWN: &str = "111122223333";
const OTHER: &str = "999999999999";
const ARN: &str = "arn:aws:s3:us-east-1:111122223333:accesspoint/acme-reports";
const HOST: &str = "acme-reports-111122223333.s3-accesspoint-fips.us-east-1.amazonaws.com";
const FOREIGN: &str = "weather-archive";

fn other() -> AccountId {
    AccountId::try_from(OTHER).expect("an account")
}

fn body(text: &str) -> ByteStream {
    text.as_bytes().to_vec().into()
}

fn arn(text: &str) -> AccessPointArn {
    AccessPointArn::try_from(text).expect("the ARN of an access point")
}

/// A scene with an access point to the bucket, and a bucket of another account with the object `k`.
async fn wide_scene() -> Scene {
    let scene = scene().await;
    let s3 = scene.cloud.s3();
    s3.add_access_point("acme-reports", "acme-telemetry");
    s3.add_bucket(FOREIGN, BucketSpec::new("us-east-1").owner(OTHER));
    s3.add_object(FOREIGN, "k", "rain");
    // Whose the session is, so that a refused call has nothing to ask first.
    let put = scene.bucket().put_object("k").body(body("x"));
    put.send().await.expect("put");
    scene
}

fn access_point(scene: &Scene) -> s3::Bucket {
    let arn = access_point_arn!("arn:aws:s3:us-east-1:111122223333:accesspoint/acme-reports");
    scene
        .s3
        .declare_access_point(arn, Encryption::sse_s3())
        .expect("an access point here")
}

fn foreign(scene: &Scene) -> s3::ForeignBucket {
    scene.s3.declare_foreign(
        bucket_name!("weather-archive"),
        other(),
        reason!("public weather data, read only"),
    )
}

async fn text(object: ByteStream) -> String {
    let bytes = object.collect().await.expect("a body").into_bytes();
    String::from_utf8(bytes.to_vec()).expect("text")
}

#[tokio::test]
async fn an_access_point_is_used_like_a_bucket_at_its_own_fips_host() {
    let scene = wide_scene().await;
    let before = scene.cloud.requests().len();
    let reports = access_point(&scene);
    let put = reports.put_object("a/b c").body(body("{}"));
    put.send().await.expect("put");
    let got = reports.get_object("a/b c").send().await.expect("get");
    assert_eq!(text(got.body).await, "{}");
    reports.head_object("a/b c").send().await.expect("head");
    let list = reports.list_objects_v2().send().await.expect("list");
    assert_eq!(list.contents().len(), 2);
    let upload = reports.create_multipart_upload("big").send().await;
    let upload = upload.expect("create");
    let id = upload.upload_id().expect("an upload id");
    let part = reports.upload_part("big", id, 1).body(body("part"));
    let done = part.send().await.expect("part");
    let copied = reports.upload_part_copy("big", id, 2, &reports, "a/b c");
    copied.send().await.expect("part copy");
    reports.list_parts("big", id).send().await.expect("parts");
    let part = CompletedPart::builder().part_number(1);
    let part = part.set_e_tag(done.e_tag().map(str::to_owned)).build();
    let parts = CompletedMultipartUpload::builder().parts(part).build();
    let complete = reports.complete_multipart_upload("big", id);
    complete.multipart_upload(parts).send().await.expect("done");
    let second = reports.create_multipart_upload("gone").send().await;
    let second = second.expect("create");
    let id = second.upload_id().expect("an upload id");
    let abort = reports.abort_multipart_upload("gone", id).send().await;
    abort.expect("abort");
    let delete = reports.delete_object("big").send().await;
    delete.expect("delete");
    let stored = scene.cloud.s3().object("acme-telemetry", "a/b c");
    assert_eq!(stored.expect("in the bucket behind").bytes, "{}".as_bytes());
    let seen = scene.cloud.requests();
    assert_eq!(seen.len() - before, 12);
    for seen in &seen[before..] {
        assert_eq!((seen.host.as_str(), seen.sni.as_str()), (HOST, HOST));
        assert_eq!(seen.headers["x-amz-expected-bucket-owner"], OWN);
    }
    let header = |name| scene.header("PutObject", name);
    assert_eq!(
        header("x-amz-server-side-encryption").as_deref(),
        Some("AES256")
    );
}

#[tokio::test]
async fn an_access_point_of_a_region_without_fips_is_used_at_its_standard_host() {
    let cloud = Cloud::start().await.expect("a loopback port");
    let s3 = cloud.s3();
    s3.add_bucket("acme-eu", BucketSpec::new("eu-west-1"));
    s3.add_access_point("acme-reports", "acme-eu");
    let here = region::EuWest1.standard_endpoints(reason!("no FIPS endpoints in eu-west-1"));
    let session = Session::builder(here).danger_test_cloud(cloud.door());
    let session = session
        .standard_credential_endpoint(reason!("no FIPS endpoints in eu-west-1"))
        .connect()
        .await
        .expect("a session");
    let reports = s3::Client::new(&session)
        .declare_access_point(
            arn("arn:aws:s3:eu-west-1:111122223333:accesspoint/acme-reports"),
            Encryption::sse_s3(),
        )
        .expect("an access point here");
    let put = reports.put_object("k").body(body("x")).send().await;
    put.expect("put");
    let seen = cloud.requests();
    assert_eq!(
        seen.last().map(|seen| seen.host.as_str()),
        Some("acme-reports-111122223333.s3-accesspoint.eu-west-1.amazonaws.com")
    );
}

/// Asks an access point in a region for something; gives how often it could be asked.
async fn ask<R: Region>(region: R, fips: &str) -> usize {
    let here = region.any();
    let ca = rcgen::generate_simple_self_signed(["ca.example".to_owned()]).expect("a CA");
    let (mock, sent) = mock::recording();
    let trust = Trust::private_ca(&ca.cert.pem()).expect("a CA");
    let builder = Session::builder(region).trust(trust).danger_offline(mock);
    let session = builder.connect().await.expect("a session");
    let Ok(client) = s3::Client::try_new(&session) else {
        return 0;
    };
    let partition = here.partition();
    let arn = format!(
        "arn:{}:s3:{here}:111122223333:accesspoint/acme",
        partition.id()
    );
    let point = client.declare_access_point(self::arn(&arn), Encryption::sse_s3());
    let reply = point.expect("a place").head_object("k").send().await;
    assert_eq!(
        reply.as_ref().err().and_then(palisade::refusal),
        None,
        "{here}"
    );
    assert_eq!(
        sent.hosts(),
        [format!(
            "acme-111122223333.s3-accesspoint{fips}.{here}.{}",
            partition.dns_suffix()
        )]
    );
    1
}

#[tokio::test]
async fn the_sdks_resolver_and_the_guard_agree_on_the_hosts_of_access_points() {
    let (mut fips, mut standard) = (0, 0);
    for region in AnyRegion::listed() {
        fips += ask(region.clone(), "-fips").await;
        let reason = reason!("the matrix asks for both kinds");
        standard += ask(region.standard_endpoints(reason), "").await;
    }
    assert_eq!((fips, standard), (11, 48));
}

#[tokio::test]
async fn an_access_point_that_was_not_declared_is_not_reached() {
    let scene = wide_scene().await;
    let before = scene.cloud.requests().len();
    let get = |bucket: &str| scene.s3.sdk().get_object().bucket(bucket).key("k");
    let refusal = refused(get(ARN).send().await, Rule::Endpoint);
    assert!(
        refusal.remedy().contains("declare_access_point"),
        "{refusal}"
    );
    let _declared = access_point(&scene);
    for near in [
        "arn:aws:s3:us-east-1:999999999999:accesspoint/acme-reports",
        "arn:aws:s3:us-east-1:111122223333:accesspoint/acme-report",
        "arn:aws:s3:us-east-1:111122223333:accesspoint:acme-reports",
        "arn:aws:s3:us-west-2:111122223333:accesspoint/acme-reports",
        "arn:aws-cn:s3:us-east-1:111122223333:accesspoint/acme-reports",
        "arn:aws:s3:us-east-1:111122223333:accesspoint/acme-reports/",
        "arn:aws:s3:us-east-1:111122223333:accesspoint/acme-reports/object/k",
        "arn:aws:s3:us-east-1:111122223333:accesspoint/acme-reports%2Fk",
        "arn:aws:s3:us-east-1:111122223333:accesspoint/acme-reports?policy",
        "arn:aws:s3:us-east-1:111122223333:accesspoint/../acme-reports",
        " arn:aws:s3:us-east-1:111122223333:accesspoint/acme-reports",
        "acme-reports-111122223333.s3-accesspoint",
    ] {
        let error = get(near).send().await.expect_err(near);
        // The last one has the form of a bucket's name, and is sent as one: to a host of S3 where
        // no such bucket is.
        if near.starts_with("acme") {
            assert_eq!(error.code(), Some("NoSuchBucket"), "{near}");
            continue;
        }
        let rule = palisade::refusal(&error).map(Refusal::rule);
        assert_eq!(rule, Some(Rule::Endpoint), "{near}");
    }
    assert_eq!(scene.cloud.requests().len(), before + 1);
    let own = get(ARN).send().await.expect("the declared one");
    assert_eq!(text(own.body).await, "x");
}

#[tokio::test]
async fn an_access_point_of_another_region_or_partition_cannot_be_declared() {
    let scene = wide_scene().await;
    for text in [
        "arn:aws:s3:us-west-2:111122223333:accesspoint/acme-reports",
        "arn:aws-cn:s3:us-east-1:111122223333:accesspoint/acme-reports",
    ] {
        let declared = scene
            .s3
            .declare_access_point(arn(text), Encryption::sse_s3());
        let rule = declared.err().and_then(|error| error.rule());
        assert_eq!(rule, Some(Rule::Endpoint), "{text}");
    }
    // Reading it is refused when it is tried.
    let elsewhere = scene.s3.declare_foreign(
        arn("arn:aws:s3:us-west-2:111122223333:accesspoint/acme-reports"),
        other(),
        reason!("reports of our west coast team"),
    );
    let before = scene.cloud.requests().len();
    refused(elsewhere.get_object("k").send().await, Rule::Endpoint);
    assert_eq!(scene.cloud.requests().len(), before);
}

#[tokio::test]
async fn a_call_to_an_access_point_cannot_be_turned_elsewhere() {
    let scene = wide_scene().await;
    let reports = access_point(&scene);
    let requests = scene.cloud.requests().len();
    for host in [
        "s3-accesspoint-fips.us-east-1.amazonaws.com",
        "acme-reports-111122223333.s3-accesspoint.us-east-1.amazonaws.com",
        "acme-reports-999999999999.s3-accesspoint-fips.us-east-1.amazonaws.com",
        "x.acme-reports-111122223333.s3-accesspoint-fips.us-east-1.amazonaws.com",
        "acme-reports-111122223333.s3-accesspoint-fips.us-west-2.amazonaws.com",
        "acme-reports-111122223333.s3-object-lambda-fips.us-east-1.amazonaws.com",
        "acme-telemetry.s3-fips.us-east-1.amazonaws.com",
        "s3-fips.us-east-1.amazonaws.com/acme-telemetry",
        "acme-reports-111122223333.s3-accesspoint-fips.us-east-1.amazonaws.com.evil.example",
        "user@acme-reports-111122223333.s3-accesspoint-fips.us-east-1.amazonaws.com",
    ] {
        let call = reports.get_object("k").customize();
        let call = call.mutate_request(move |request| {
            let uri = format!("https://{host}/k?x-id=GetObject");
            request.set_uri(uri).expect("a URI");
        });
        refused(call.send().await, Rule::Endpoint);
    }
    let put = reports.head_object("k").customize();
    let put = put.mutate_request(|request| request.set_method("PUT").expect("a method"));
    refused(put.send().await, Rule::Endpoint);
    // And a bucket's call not to an access point.
    let call = scene.bucket().get_object("k").customize();
    let call = call.mutate_request(|request| {
        request
            .set_uri(format!("https://{HOST}/k?x-id=GetObject"))
            .expect("a URI");
    });
    refused(call.send().await, Rule::Endpoint);
    assert_eq!(scene.cloud.requests().len(), requests);
}

#[tokio::test]
async fn a_link_to_read_leads_to_the_access_points_or_foreign_buckets_own_host() {
    let scene = wide_scene().await;
    let link = || PresigningConfig::expires_in(Duration::from_secs(60)).expect("a minute");
    let point = access_point(&scene).get_object("k").presigned(link()).await;
    let foreign = foreign(&scene).get_object("k").presigned(link()).await;
    for (link, host) in [
        (point, HOST),
        (foreign, "weather-archive.s3-fips.us-east-1.amazonaws.com"),
    ] {
        let link = link.expect("a link");
        assert!(link.uri().starts_with(&format!("https://{host}/k?")));
        let named = |(name, _): (&str, &str)| name == "x-amz-expected-bucket-owner";
        assert!(
            !link.headers().any(named),
            "whoever follows must not send it"
        );
    }
}

#[tokio::test]
async fn a_key_does_not_become_a_bucket_at_the_bare_host() {
    let scene = wide_scene().await;
    let requests = scene.cloud.requests().len();
    let call = scene.bucket().get_object("other-bucket/k").customize();
    let call = call.mutate_request(|request| {
        let uri = "https://s3-fips.us-east-1.amazonaws.com/other-bucket/k?x-id=GetObject";
        request.set_uri(uri).expect("a URI");
    });
    refused(call.send().await, Rule::Endpoint);
    assert_eq!(scene.cloud.requests().len(), requests);
}

#[tokio::test]
async fn the_declared_encryption_holds_for_an_access_point() {
    let scene = wide_scene().await;
    let key = KmsKeyArn::try_from(KEY).expect("a key ARN");
    let reports = scene
        .s3
        .declare_access_point(arn(ARN), Encryption::kms(key));
    let reports = reports.expect("an access point here");
    let before = scene.count("PutObject");
    let raw = scene.s3.sdk().put_object().bucket(ARN).key("k");
    refused(raw.send().await, Rule::EncryptAtRest);
    assert_eq!(scene.count("PutObject"), before);
    let put = reports.put_object("k").body(body("x")).send().await;
    assert_eq!(put.expect("put").ssekms_key_id(), Some(KEY));
}

#[tokio::test]
async fn the_bucket_behind_an_access_point_must_be_the_expected_accounts() {
    let scene = wide_scene().await;
    scene.cloud.s3().add_access_point("acme-shared", FOREIGN);
    let shared = || arn("arn:aws:s3:us-east-1:111122223333:accesspoint/acme-shared");
    let own = scene
        .s3
        .declare_access_point(shared(), Encryption::sse_s3())
        .expect("an access point here");
    refused(own.get_object("k").send().await, Rule::Owner);
    // A session of its own: what was declared above stays.
    let session = builder(&scene.cloud).connect().await.expect("a session");
    let s3 = s3::Client::new(&session);
    let reason = reason!("weather data shared with us");
    let foreign = s3.declare_foreign(shared(), other(), reason);
    assert_eq!(foreign.name().as_str(), shared().as_str());
    let got = foreign.get_object("k").send().await.expect("get");
    assert_eq!(text(got.body).await, "rain");
    let put = s3.sdk().put_object().bucket(shared().as_str()).key("k");
    refused(put.send().await, Rule::Owner);
}

#[tokio::test]
async fn objects_are_copied_from_and_to_access_points() {
    let scene = wide_scene().await;
    let (bucket, reports) = (scene.bucket(), access_point(&scene));
    let out = bucket.copy_object("from point", &reports, "k").send().await;
    out.expect("copy");
    assert_eq!(
        scene.header("CopyObject", "x-amz-copy-source"),
        Some(format!("{ARN}/object/k"))
    );
    let owner = scene.header("CopyObject", "x-amz-source-expected-bucket-owner");
    assert_eq!(owner.as_deref(), Some(OWN));
    let back = reports.copy_object("to point", &bucket, "from point");
    back.send().await.expect("copy");
    let stored = scene.cloud.s3().object("acme-telemetry", "to point");
    assert_eq!(stored.expect("a copy").bytes, "x".as_bytes());
    // An access point that nobody declared is no source either.
    let source = "arn:aws:s3:us-east-1:111122223333:accesspoint/other/object/k";
    let sdk = scene.s3.sdk();
    let copy = sdk.copy_object().bucket("acme-telemetry").key("c");
    let before = scene.cloud.requests().len();
    let copy = copy.copy_source(source).send().await;
    refused(copy, Rule::Endpoint);
    assert_eq!(scene.cloud.requests().len(), before);
}

#[tokio::test]
async fn a_foreign_bucket_is_read_and_its_declared_owner_expected() {
    let scene = wide_scene().await;
    let before = scene.cloud.requests().len();
    let foreign = foreign(&scene);
    assert_eq!(
        (foreign.name().as_str(), foreign.owner().as_str()),
        (FOREIGN, OTHER)
    );
    let got = foreign.get_object("k").send().await.expect("get");
    assert_eq!(text(got.body).await, "rain");
    foreign.head_object("k").send().await.expect("head");
    let list = foreign.list_objects_v2().send().await.expect("list");
    assert_eq!(list.contents().len(), 1);
    // What the cloud does not serve leaves the process all the same.
    let _ = foreign.get_object_attributes("k").send().await;
    let sdk = scene.s3.sdk();
    let tags = sdk.get_object_tagging().bucket(FOREIGN).key("k");
    let _ = tags.send().await;
    sdk.head_bucket()
        .bucket(FOREIGN)
        .send()
        .await
        .expect("head");
    let seen = scene.cloud.requests();
    assert_eq!(seen.len(), before + 6);
    for seen in &seen[before..] {
        assert_eq!(seen.host, "weather-archive.s3-fips.us-east-1.amazonaws.com");
        assert_eq!(seen.headers["x-amz-expected-bucket-owner"], OTHER);
    }
    let evidence = scene.session.evidence();
    let entry = evidence
        .about(Rule::Owner)
        .find(|entry| entry.outcome == Outcome::SetAside)
        .expect("an entry");
    assert_eq!(entry.detail, "public weather data, read only");
    assert!(entry.subject.contains(OTHER), "{entry:?}");
    // The bucket next door is one's own, as before.
    let own = scene.bucket().get_object("k").send().await;
    own.expect("one's own");
    let owner = scene.header("GetObject", "x-amz-expected-bucket-owner");
    assert_eq!(owner.as_deref(), Some(OWN));
}

/// Sends every call; each must be refused.
macro_rules! all_refused {
    ($rule:expr, $($call:expr),* $(,)?) => { $( refused($call.send().await, $rule); )* };
}

#[tokio::test]
async fn nothing_but_reading_reaches_a_foreign_bucket() {
    let scene = wide_scene().await;
    let _foreign = foreign(&scene);
    let before = scene.cloud.requests().len();
    let sdk = scene.s3.sdk();
    all_refused!(
        Rule::Owner,
        sdk.put_object().bucket(FOREIGN).key("k"),
        sdk.delete_object().bucket(FOREIGN).key("k"),
        sdk.delete_objects().bucket(FOREIGN),
        sdk.copy_object()
            .bucket(FOREIGN)
            .key("c")
            .copy_source("acme-telemetry/k"),
        sdk.copy_object()
            .bucket(FOREIGN)
            .key("c")
            .copy_source(format!("{FOREIGN}/k")),
        sdk.rename_object()
            .bucket(FOREIGN)
            .key("c")
            .rename_source("k"),
        sdk.create_multipart_upload().bucket(FOREIGN).key("k"),
        sdk.upload_part()
            .bucket(FOREIGN)
            .key("k")
            .upload_id("u")
            .part_number(1),
        sdk.upload_part_copy()
            .bucket(FOREIGN)
            .key("k")
            .upload_id("u")
            .copy_source("acme-telemetry/k"),
        sdk.complete_multipart_upload()
            .bucket(FOREIGN)
            .key("k")
            .upload_id("u"),
        sdk.abort_multipart_upload()
            .bucket(FOREIGN)
            .key("k")
            .upload_id("u"),
        sdk.list_parts().bucket(FOREIGN).key("k").upload_id("u"),
        sdk.list_multipart_uploads().bucket(FOREIGN),
        sdk.put_object_acl().bucket(FOREIGN).key("k"),
        sdk.put_object_tagging().bucket(FOREIGN).key("k"),
        sdk.delete_object_tagging().bucket(FOREIGN).key("k"),
        sdk.put_object_retention().bucket(FOREIGN).key("k"),
        sdk.put_object_legal_hold().bucket(FOREIGN).key("k"),
        sdk.restore_object().bucket(FOREIGN).key("k"),
        sdk.update_object_encryption().bucket(FOREIGN).key("k"),
        sdk.put_object_annotation().bucket(FOREIGN).key("k"),
        sdk.delete_object_annotation().bucket(FOREIGN).key("k"),
        sdk.create_bucket().bucket(FOREIGN),
        sdk.delete_bucket().bucket(FOREIGN),
        sdk.create_session().bucket(FOREIGN),
        sdk.put_bucket_policy().bucket(FOREIGN).policy("{}"),
        sdk.get_bucket_policy().bucket(FOREIGN),
        sdk.delete_bucket_policy().bucket(FOREIGN),
        sdk.put_bucket_acl().bucket(FOREIGN),
        sdk.put_bucket_cors().bucket(FOREIGN),
        sdk.put_bucket_encryption().bucket(FOREIGN),
        sdk.delete_bucket_encryption().bucket(FOREIGN),
        sdk.put_bucket_lifecycle_configuration().bucket(FOREIGN),
        sdk.put_bucket_logging().bucket(FOREIGN),
        sdk.put_bucket_notification_configuration().bucket(FOREIGN),
        sdk.put_bucket_replication().bucket(FOREIGN),
        sdk.put_bucket_request_payment().bucket(FOREIGN),
        sdk.put_bucket_tagging().bucket(FOREIGN),
        sdk.put_bucket_versioning().bucket(FOREIGN),
        sdk.put_bucket_website().bucket(FOREIGN),
        sdk.put_object_lock_configuration().bucket(FOREIGN),
        sdk.put_public_access_block().bucket(FOREIGN),
        sdk.delete_public_access_block().bucket(FOREIGN),
    );
    let link = PresigningConfig::expires_in(Duration::from_secs(60)).expect("a minute");
    let put = sdk.put_object().bucket(FOREIGN).key("k");
    refused(put.presigned(link).await, Rule::Owner);
    // A read that is made into a write, and one that expects another owner.
    let get = || sdk.get_object().bucket(FOREIGN).key("k");
    let put = get().customize();
    let put = put.mutate_request(|request| request.set_method("PUT").expect("a method"));
    refused(put.send().await, Rule::Endpoint);
    let own = get().expected_bucket_owner(OWN);
    refused(own.send().await, Rule::Owner);
    let none = get().customize().mutate_request(|request| {
        request.headers_mut().remove("x-amz-expected-bucket-owner");
    });
    refused(none.send().await, Rule::Owner);
    assert_eq!(scene.cloud.requests().len(), before);
}

#[tokio::test]
async fn a_foreign_bucket_that_somebody_else_owns_is_an_error_naming_the_owner_rule() {
    let scene = wide_scene().await;
    let third = BucketSpec::new("us-east-1").owner("222222222222");
    scene.cloud.s3().add_bucket(FOREIGN, third);
    scene.cloud.s3().add_object(FOREIGN, "k", "hail");
    let foreign = foreign(&scene);
    let got = foreign.get_object("k").send().await;
    let code = got.as_ref().err().and_then(|error| error.code());
    assert_eq!(code, Some("AccessDenied"));
    refused(got, Rule::Owner);
    refused(foreign.head_object("k").send().await, Rule::Owner);
    let copy = scene.bucket().copy_object("c", &foreign, "k").send().await;
    refused(copy, Rule::Owner);
    assert!(scene.cloud.s3().object("acme-telemetry", "c").is_none());
}

#[tokio::test]
async fn objects_are_copied_from_a_foreign_bucket_into_ones_own() {
    let scene = wide_scene().await;
    let (bucket, foreign) = (scene.bucket(), foreign(&scene));
    let copy = bucket.copy_object("copy", &foreign, "k").send().await;
    copy.expect("copy");
    let upload = bucket.create_multipart_upload("big").send().await;
    let upload = upload.expect("create");
    let id = upload.upload_id().expect("an upload id");
    let part = bucket.upload_part_copy("big", id, 1, &foreign, "k");
    part.send().await.expect("part copy");
    for operation in ["CopyObject", "UploadPartCopy"] {
        let header = |name| scene.header(operation, name);
        let (own, source) = (
            header("x-amz-expected-bucket-owner"),
            header("x-amz-source-expected-bucket-owner"),
        );
        assert_eq!(
            (own.as_deref(), source.as_deref()),
            (Some(OWN), Some(OTHER))
        );
    }
    let stored = scene.cloud.s3().object("acme-telemetry", "copy");
    assert_eq!(stored.expect("a copy").bytes, "rain".as_bytes());
    // However a raw call spells the source, the declared owner is expected.
    let raw = |source: &str| {
        let copy = scene.s3.sdk().copy_object().bucket("acme-telemetry");
        copy.key("c").copy_source(source)
    };
    for source in [
        "/weather-archive/k",
        "weather%2Darchive/k",
        "weather-archive%2Fk",
    ] {
        raw(source).send().await.expect(source);
        let owner = scene.header("CopyObject", "x-amz-source-expected-bucket-owner");
        assert_eq!(owner.as_deref(), Some(OTHER), "{source}");
    }
    let before = scene.cloud.requests().len();
    let other_owner = raw("weather-archive/k").expected_source_bucket_owner(OWN);
    refused(other_owner.send().await, Rule::Owner);
    refused(raw("weather-archive").send().await, Rule::Owner);
    refused(raw("//weather-archive/k").send().await, Rule::Endpoint);
    let elsewhere = raw("acme-telemetry/k").customize();
    let elsewhere = elsewhere.mutate_request(|request| {
        let source = "weather-archive/k";
        request.headers_mut().insert("x-amz-copy-source", source);
    });
    refused(elsewhere.send().await, Rule::Owner);
    let no_source = raw("acme-telemetry/k").customize();
    let no_source = no_source.mutate_request(|request| {
        request.headers_mut().remove("x-amz-copy-source");
    });
    refused(no_source.send().await, Rule::Owner);
    assert_eq!(scene.cloud.requests().len(), before);
    // Undeclared, it is expected to be one's own, and S3 says that it is not.
    let fresh = builder(&scene.cloud).connect().await.expect("a session");
    let fresh = s3::Client::new(&fresh);
    let copy = fresh.sdk().copy_object().bucket("acme-telemetry").key("c");
    let copy = copy.copy_source("weather-archive/k").send().await;
    refused(copy, Rule::Owner);
}

#[tokio::test]
async fn a_bucket_that_is_declared_two_ways_is_not_served() {
    let scene = wide_scene().await;
    let before = scene.count("GetObject");
    let foreign = foreign(&scene);
    let own = scene
        .s3
        .declare(bucket_name!("weather-archive"), Encryption::sse_s3());
    let refusal = refused(foreign.get_object("k").send().await, Rule::Owner);
    assert!(refusal.problem().contains("both"), "{refusal}");
    refused(own.put_object("k").send().await, Rule::Owner);
    let copy = scene.bucket().copy_object("c", &foreign, "k").send().await;
    refused(copy, Rule::Owner);

    let own = AccountId::try_from(OWN).expect("an account");
    let fresh = builder(&scene.cloud).account(own).connect().await;
    let fresh = s3::Client::new(&fresh.expect("a session"));
    for account in [OTHER, OTHER, "222222222222"] {
        let account = AccountId::try_from(account).expect("an account");
        let reason = reason!("public weather data, read only");
        let foreign = fresh.declare_foreign(bucket_name!("weather-archive"), account, reason);
        let got = foreign.get_object("k").send().await;
        if foreign.owner().as_str() == OTHER {
            got.expect("the same said twice is no contradiction");
        } else {
            refused(got, Rule::Owner);
        }
    }
    assert_eq!(scene.count("GetObject"), before + 2);
}

#[tokio::test]
async fn the_requester_pays_where_the_builder_says_so() {
    let scene = wide_scene().await;
    let foreign = foreign(&scene);
    // The cloud refuses a header of Amazon's that is not signed.
    let payer = || RequestPayer::Requester;
    let get = foreign.get_object("k").request_payer(payer());
    get.send().await.expect("get");
    let list = foreign.list_objects_v2().request_payer(payer());
    list.send().await.expect("list");
    let put = scene.bucket().put_object("k").body(body("x"));
    put.request_payer(payer()).send().await.expect("put");
    let copy = scene.bucket().copy_object("c", &foreign, "k");
    copy.request_payer(payer()).send().await.expect("copy");
    for operation in ["GetObject", "ListObjectsV2", "PutObject", "CopyObject"] {
        let header = scene.header(operation, "x-amz-request-payer");
        assert_eq!(header.as_deref(), Some("requester"), "{operation}");
    }
}

#[tokio::test]
async fn what_is_out_of_scope_is_refused_with_its_own_reason() {
    let scene = wide_scene().await;
    let before = scene.cloud.requests().len();
    let connections = scene.cloud.connections();
    for (bucket, word) in [
        ("acme--use1-az4--x-s3", "directory bucket"),
        ("acme--use1-az4--xa-s3", "directory bucket"),
        ("mfzwi23gnjvgw.mrap", "multi-region"),
        (
            "arn:aws:s3::111122223333:accesspoint/mfzwi23gnjvgw.mrap",
            "multi-region",
        ),
        (
            "arn:aws:s3:us-east-1:111122223333:accesspoint/x.mrap",
            "multi-region",
        ),
        (
            "arn:aws:s3-outposts:us-east-1:111122223333:outpost/op-1/accesspoint/acme",
            "Outposts",
        ),
        (
            "arn:aws:s3-object-lambda:us-east-1:111122223333:accesspoint/acme",
            "Object Lambda",
        ),
        ("acme-banner--ol-s3", "Object Lambda"),
        ("acme-reports-abc-s3alias", "declare_access_point"),
        (
            "arn:aws:s3tables:us-east-1:111122223333:bucket/acme",
            "S3 Tables",
        ),
        ("acme--table-s3", "S3 Tables"),
        ("arn:aws:s3:::acme-telemetry", "own name"),
    ] {
        let get = scene.s3.sdk().get_object().bucket(bucket).key("k");
        let refusal = refused(get.send().await, Rule::Endpoint);
        assert!(refusal.to_string().contains(word), "{bucket}: {refusal}");
    }
    for (change, word) in [
        (Config::builder().accelerate(true), "acceleration"),
        (Config::builder().use_dual_stack(true), "dual-stack"),
        (
            Config::builder().endpoint_url("https://minio.example"),
            "S3-compatible stores",
        ),
    ] {
        let get = scene.bucket().get_object("k").customize();
        let get = get.config_override(change).send().await;
        let refusal = refused(get, Rule::Endpoint);
        assert!(refusal.to_string().contains(word), "{refusal}");
    }
    let rebuilt = scene.s3.sdk().config().to_builder().accelerate(true);
    let rebuilt = aws_sdk_s3::Client::from_conf(rebuilt.build());
    let get = rebuilt.get_object().bucket("acme-telemetry").key("k");
    refused(get.send().await, Rule::Endpoint);
    assert_eq!(scene.cloud.requests().len(), before);
    assert_eq!(scene.cloud.connections(), connections);
}

#[tokio::test]
async fn object_lock_and_replication_pass_through_the_guarded_client() {
    let scene = wide_scene().await;
    let sdk = scene.s3.sdk();
    let on = VersioningConfiguration::builder().status(BucketVersioningStatus::Enabled);
    let versioned = sdk.put_bucket_versioning().bucket("acme-telemetry");
    let versioned = versioned.versioning_configuration(on.build()).send().await;
    versioned.expect("versioning");
    let locked = ObjectLockConfiguration::builder().object_lock_enabled(ObjectLockEnabled::Enabled);
    let lock = sdk.put_object_lock_configuration().bucket("acme-telemetry");
    let lock = lock.object_lock_configuration(locked.build()).send().await;
    lock.expect("object lock");
    let rules = ReplicationConfiguration::builder()
        .role("arn:aws:iam::111122223333:role/replication")
        .set_rules(Some(Vec::new()))
        .build()
        .expect("a configuration");
    let replication = sdk.put_bucket_replication().bucket("acme-telemetry");
    let replication = replication.replication_configuration(rules).send().await;
    replication.expect("replication");
    for (operation, document) in [
        ("PutObjectLockConfiguration", "object-lock"),
        ("PutBucketReplication", "replication"),
    ] {
        let owner = scene.header(operation, "x-amz-expected-bucket-owner");
        assert_eq!(owner.as_deref(), Some(OWN));
        let kept = scene.cloud.s3().configuration("acme-telemetry", document);
        assert!(kept.is_some(), "{document}");
    }
    let until = DateTime::from_secs(4_102_444_800);
    let put = scene.bucket().put_object("locked").body(body("x"));
    let put = put.object_lock_mode(ObjectLockMode::Governance);
    let put = put.object_lock_retain_until_date(until).send().await;
    put.expect("put");
    let mode = scene.header("PutObject", "x-amz-object-lock-mode");
    assert_eq!(mode.as_deref(), Some("GOVERNANCE"));
}

#[tokio::test]
async fn a_write_that_is_no_copy_names_no_source() {
    let scene = wide_scene().await;
    let before = scene.cloud.requests().len();
    let put = scene.bucket().put_object("k").body(body("x")).customize();
    let put = put.mutate_request(|request| {
        let headers = request.headers_mut();
        headers.insert("x-amz-copy-source", "weather-archive/k");
    });
    refused(put.send().await, Rule::Owner);
    assert_eq!(scene.cloud.requests().len(), before);
}
