//! Attempts to store confidential text. Each ends before a byte leaves, unless the session has an
//! exception for exactly that; reading and deleting what is there always pass.

use palisade::aws_sdk_s3::primitives::{ByteStream, SdkBody};
use palisade::aws_sdk_s3::types::{CreateBucketConfiguration, Tag as SdkTag, Tagging};
use palisade::testing::Cloud;
use palisade::text::{ImeiSv, Kind, TextException};
use palisade::{
    Encryption, Outcome, Refusal, Rule, Service, Tag, Tags, aws_sdk_s3, bucket_name, reason, tag,
    tag_values,
};

use crate::support::{Scene, builder, refused, scene, scene_with};

const EMAIL: &str = "jane@example.com";

/// A scene in which the owner is known, so that no refused call has anything to ask first.
async fn known(scene: Scene) -> Scene {
    let put = scene.bucket().put_object("k").body(b"x".to_vec().into());
    put.send().await.expect("put");
    scene
}

async fn known_scene() -> Scene {
    known(scene().await).await
}

fn exception(operation: &str, member: &str) -> TextException {
    let reason = reason!("the archive's readers look for senders");
    TextException::new(Service::S3, operation, member, Kind::Email, reason).expect("an exception")
}

async fn excepting(operation: &'static str, member: &'static str) -> Scene {
    known(scene_with(|builder| builder.accept_text(exception(operation, member))).await).await
}

/// Asserts a refusal because of an e-mail address, and that nothing left.
macro_rules! refused_here {
    ($scene:expr, $call:expr, $problem:literal) => {{
        let before = ($scene.cloud.requests().len(), $scene.cloud.connections());
        let refusal: Refusal = refused($call.send().await, Rule::PublicText);
        assert_eq!(refusal.kind(), Some(Kind::Email));
        assert_eq!(refusal.problem(), $problem);
        let after = ($scene.cloud.requests().len(), $scene.cloud.connections());
        assert_eq!(before, after, "something left the process");
    }};
}

fn tagging(key: &str, value: &str) -> Tagging {
    let tag = SdkTag::builder()
        .key(key)
        .value(value)
        .build()
        .expect("a tag");
    Tagging::builder().tag_set(tag).build().expect("tags")
}

#[tokio::test]
async fn metadata_with_an_address_is_not_sent() {
    let scene = known_scene().await;
    let sdk = scene.s3.sdk();
    let problem = "in Metadata of PutObject, the value holds an e-mail address";
    let put = || sdk.put_object().bucket("acme-telemetry").key("k");
    refused_here!(
        scene,
        put().metadata("owner", EMAIL),
        "in Metadata of PutObject, the value holds an e-mail address"
    );
    refused_here!(
        scene,
        put().metadata("note", "ask jane@example.com or the desk"),
        "in Metadata of PutObject, the value holds an e-mail address"
    );
    refused_here!(
        scene,
        scene
            .bucket()
            .create_multipart_upload("k")
            .metadata("owner", EMAIL),
        "in Metadata of CreateMultipartUpload, the value holds an e-mail address"
    );
    refused_here!(
        scene,
        scene
            .bucket()
            .copy_object("copy", &scene.bucket(), "k")
            .metadata("owner", EMAIL),
        "in Metadata of CopyObject, the value holds an e-mail address"
    );
    let call = put().customize().mutate_request(|request| {
        request.headers_mut().insert("x-amz-meta-owner", EMAIL);
    });
    refused_here!(
        scene,
        call,
        "in Metadata of PutObject, the value holds an e-mail address"
    );
    let evidence = scene.session.evidence();
    let entry = evidence
        .about(Rule::PublicText)
        .find(|entry| entry.subject == "s3 PutObject")
        .expect("evidence");
    assert_eq!((entry.outcome, entry.count), (Outcome::Refused, 3));
    assert_eq!(entry.detail, problem);
}

#[tokio::test]
async fn a_key_explains_its_value_and_disguises_do_not_help() {
    let scene = known_scene().await;
    let requests = scene.cloud.requests().len();
    let put = |key: &str, value: &str| scene.bucket().put_object("k").metadata(key, value);
    let card = concat!("4111", "-1111-", "1111-1111");
    for (key, value, kind, problem) in [
        (
            "owner",
            "=?UTF-8?B?amFuZUBleGFtcGxlLmNvbQ==?=",
            Kind::Email,
            "in Metadata of PutObject, the value holds an e-mail address",
        ),
        (
            "owner",
            "jane%40example.com",
            Kind::Email,
            "in Metadata of PutObject, the value holds an e-mail address",
        ),
        (
            "note",
            card,
            Kind::PaymentCard,
            "in Metadata of PutObject, the value holds a payment card number",
        ),
        (
            "db-password",
            "tr0ub4dor-and-3",
            Kind::Password,
            "in Metadata of PutObject, the value, by what its key says, is a password",
        ),
        (
            "ssn",
            "219099998",
            Kind::UsSsn,
            "in Metadata of PutObject, the value, by what its key says, is a US Social Security Number",
        ),
    ] {
        let refusal = refused(put(key, value).send().await, Rule::PublicText);
        assert_eq!((refusal.kind(), refusal.problem()), (Some(kind), problem));
    }
    assert_eq!(scene.cloud.requests().len(), requests);
}

#[tokio::test]
async fn file_names_and_redirects_are_looked_at() {
    let scene = known_scene().await;
    let requests = scene.cloud.requests().len();
    let put = || scene.bucket().put_object("k");
    let named = put().content_disposition("attachment; filename=\"jane@example.com.pdf\"");
    let refusal = refused(named.send().await, Rule::PublicText);
    assert_eq!(
        refusal.problem(),
        "in ContentDisposition of PutObject, the text holds an e-mail address"
    );
    let sent = put().website_redirect_location("https://jane:example-1@example.com/");
    let refusal = refused(sent.send().await, Rule::UrlCredentials);
    assert_eq!(refusal.kind(), Some(Kind::UrlUserinfo));
    assert_eq!(scene.cloud.requests().len(), requests);
    let plain = put()
        .content_disposition("attachment; filename=\"report.pdf\"")
        .website_redirect_location("/reports/2026?page=2");
    plain.send().await.expect("stored");
}

#[tokio::test]
async fn a_second_header_of_the_same_name_is_looked_at_as_well() {
    let scene = known_scene().await;
    let call = scene.bucket().put_object("k").metadata("owner", "team-7");
    let call = call.customize().mutate_request(|request| {
        request.headers_mut().append("x-amz-meta-owner", EMAIL);
    });
    refused_here!(
        scene,
        call,
        "in Metadata of PutObject, the value holds an e-mail address"
    );
}

#[tokio::test]
async fn tags_with_an_address_are_not_sent() {
    let scene = known_scene().await;
    let sdk = scene.s3.sdk();
    for query in ["owner=jane%40example.com", "team=a&owner=jane@example.com"] {
        refused_here!(
            scene,
            scene.bucket().put_object("k").tagging(query),
            "in Tagging of PutObject, the value holds an e-mail address"
        );
    }
    refused_here!(
        scene,
        scene
            .bucket()
            .put_object("k")
            .tagging("of+jane%40example.com=1"),
        "in Tagging of PutObject, the key holds an e-mail address"
    );
    refused_here!(
        scene,
        sdk.put_object_tagging()
            .bucket("acme-telemetry")
            .key("k")
            .tagging(tagging("owner", EMAIL)),
        "in Tagging.TagSet[] of PutObjectTagging, the value holds an e-mail address"
    );
    refused_here!(
        scene,
        sdk.put_bucket_tagging()
            .bucket("acme-telemetry")
            .tagging(tagging("owner", EMAIL)),
        "in Tagging.TagSet[] of PutBucketTagging, the value holds an e-mail address"
    );
    let tag = SdkTag::builder()
        .key("owner")
        .value(EMAIL)
        .build()
        .expect("a tag");
    let configuration = CreateBucketConfiguration::builder().tags(tag).build();
    refused_here!(
        scene,
        sdk.create_bucket()
            .bucket("acme-new")
            .create_bucket_configuration(configuration),
        "in CreateBucketConfiguration.Tags[] of CreateBucket, the value holds an e-mail address"
    );
}

#[tokio::test]
async fn nobody_else_vouches_for_a_tag() {
    let scene = known_scene().await;
    // By itself, the number is that of a payment card; only its type says that it is none.
    let imei = ImeiSv::try_from("4111111111111111").expect("an IMEISV");
    let modem = Tag::identifying("modem", imei).expect("a tag");
    let create = |name| scene.s3.create_bucket(name, Encryption::sse_s3());
    let create = create(bucket_name!("acme-new")).tag(modem.clone());
    create.send().await.expect("a bucket");
    let requests = scene.cloud.requests().len();
    let again = SdkTag::builder().key(modem.key()).value(modem.value());
    let again = again.build().expect("a tag");
    let configuration = CreateBucketConfiguration::builder().tags(again).build();
    let sdk = scene.s3.sdk();
    let create = sdk
        .create_bucket()
        .bucket("acme-other")
        .create_bucket_configuration(configuration);
    let refusal = refused(create.send().await, Rule::PublicText);
    assert_eq!(refusal.kind(), Some(Kind::PaymentCard));
    let put = sdk
        .put_bucket_tagging()
        .bucket("acme-new")
        .tagging(tagging(modem.key(), modem.value()));
    let refusal = refused(put.send().await, Rule::PublicText);
    assert_eq!(refusal.kind(), Some(Kind::PaymentCard));
    assert_eq!(scene.cloud.requests().len(), requests);
}

#[tokio::test]
async fn a_body_that_was_changed_is_looked_at_or_refused() {
    let scene = known_scene().await;
    let requests = scene.cloud.requests().len();
    let put = |body: fn() -> SdkBody| {
        let put = scene.s3.sdk().put_bucket_tagging().bucket("acme-telemetry");
        let put = put.tagging(tagging("team", "telemetry")).customize();
        put.mutate_request(move |request| *request.body_mut() = body())
    };
    let escaped = || {
        SdkBody::from(
            "<Tagging><TagSet><Tag><Key>owner</Key><Value>jane&#64;example.com</Value></Tag>\
             </TagSet></Tagging>",
        )
    };
    let refusal = refused(put(escaped).send().await, Rule::PublicText);
    assert_eq!(refusal.kind(), Some(Kind::Email));
    let commented = || SdkBody::from("<Tagging><!-- --><TagSet></TagSet></Tagging>");
    refused(put(commented).send().await, Rule::Classified);
    let streamed = || {
        let body = http_body_util::Full::new(bytes::Bytes::from_static(b"<Tagging/>"));
        SdkBody::from_body_1_x(body)
    };
    refused(put(streamed).send().await, Rule::Classified);
    assert_eq!(scene.cloud.requests().len(), requests);
}

#[tokio::test]
async fn a_key_with_an_address_is_not_created() {
    let scene = known_scene().await;
    let (sdk, bucket) = (scene.s3.sdk(), scene.bucket());
    for key in [
        "users/jane@example.com/photo.jpg",
        "jane@example.com",
        "a b/jane@example.com",
    ] {
        refused_here!(
            scene,
            bucket.put_object(key),
            "in Key of PutObject, the text holds an e-mail address"
        );
    }
    refused_here!(
        scene,
        bucket.copy_object("jane@example.com", &bucket, "k"),
        "in Key of CopyObject, the text holds an e-mail address"
    );
    refused_here!(
        scene,
        bucket.create_multipart_upload("jane@example.com"),
        "in Key of CreateMultipartUpload, the text holds an e-mail address"
    );
    let path_style = aws_sdk_s3::Config::builder().force_path_style(true);
    let put = sdk
        .put_object()
        .bucket("acme-telemetry")
        .key("jane@example.com");
    refused_here!(
        scene,
        put.customize().config_override(path_style),
        "in Key of PutObject, the text holds an e-mail address"
    );
    let link = bucket
        .presign_put("jane@example.com", 1, "text/plain")
        .sign()
        .await;
    let error = link.expect_err("a link to write under that key");
    assert_eq!(error.rule(), Some(Rule::PublicText), "{error:?}");
}

#[tokio::test]
async fn what_is_there_can_be_read_copied_from_and_deleted() {
    let scene = excepting("PutObject", "Key").await;
    let bucket = scene.bucket();
    let put = bucket.put_object(EMAIL).body(b"x".to_vec().into());
    put.send().await.expect("an exception for the key");

    bucket.get_object(EMAIL).send().await.expect("read");
    bucket.head_object(EMAIL).send().await.expect("read");
    bucket
        .presign_get(EMAIL)
        .sign()
        .await
        .expect("a link to read");
    let list = bucket.list_objects_v2().prefix(EMAIL);
    list.send().await.expect("list");
    let copy = bucket.copy_object("renamed", &bucket, EMAIL);
    copy.send().await.expect("a copy under another name");
    let sdk = scene.s3.sdk();
    let untag = sdk
        .delete_object_tagging()
        .bucket("acme-telemetry")
        .key(EMAIL);
    let untagged = untag.send().await;
    assert!(
        untagged
            .as_ref()
            .err()
            .and_then(palisade::refusal)
            .is_none(),
        "{untagged:?}"
    );
    bucket.delete_object(EMAIL).send().await.expect("delete");
}

#[tokio::test]
async fn an_upload_that_was_begun_can_be_finished_and_given_up() {
    let scene = excepting("CreateMultipartUpload", "Key").await;
    let bucket = scene.bucket();
    let create = bucket.create_multipart_upload(EMAIL).send().await;
    let upload = create
        .expect("an exception for the key")
        .upload_id
        .expect("an id");
    let part = bucket
        .upload_part(EMAIL, &upload, 1)
        .body(ByteStream::from_static(b"x"));
    part.send().await.expect("a part");
    bucket
        .list_parts(EMAIL, &upload)
        .send()
        .await
        .expect("parts");
    bucket
        .abort_multipart_upload(EMAIL, &upload)
        .send()
        .await
        .expect("given up");
}

#[tokio::test]
async fn an_exception_is_for_one_operation_and_one_member() {
    let scene = excepting("PutObject", "Metadata").await;
    for _ in 0..2 {
        let put = scene.bucket().put_object("k").metadata("owner", EMAIL);
        put.send().await.expect("the excepted member");
    }
    refused_here!(
        scene,
        scene
            .bucket()
            .put_object("k")
            .tagging("owner=jane%40example.com"),
        "in Tagging of PutObject, the value holds an e-mail address"
    );
    refused_here!(
        scene,
        scene
            .bucket()
            .create_multipart_upload("k")
            .metadata("owner", EMAIL),
        "in Metadata of CreateMultipartUpload, the value holds an e-mail address"
    );
    let evidence = scene.session.evidence();
    let aside: Vec<_> = evidence
        .about(Rule::PublicText)
        .filter(|entry| entry.outcome == Outcome::SetAside)
        .map(|entry| (entry.subject.as_str(), entry.detail.as_str(), entry.count))
        .collect();
    let reason = "the archive's readers look for senders";
    assert_eq!(
        aside,
        [
            ("email in Metadata of s3 PutObject", reason, 1),
            ("used: email in Metadata of s3 PutObject", reason, 2)
        ]
    );
}

#[tokio::test]
async fn no_exception_is_made_for_secrets_or_for_what_nobody_looks_at() {
    let make = |operation, member, kind| {
        let reason = reason!("somebody wants it there");
        TextException::new(Service::S3, operation, member, kind, reason)
    };
    for kind in [
        Kind::Password,
        Kind::AwsSecretKey,
        Kind::PrivateKey,
        Kind::CardSecurity,
    ] {
        assert_eq!(
            make("PutObject", "Metadata", kind).map_err(|refusal| refusal.to_string()),
            Err("Secret: no exception is made for secrets; keep it in AWS Secrets Manager and write \
                 its name or ARN"
                .to_owned())
        );
    }
    let cloud = Cloud::start().await.expect("a cloud");
    for (operation, member) in [
        ("GetObject", "Key"),
        ("PutObject", "metadata"),
        ("PutObject", "Meta"),
        ("PutObject", ""),
        ("", ""),
    ] {
        let exception = make(operation, member, Kind::Email).expect("no secret");
        let opened = builder(&cloud).accept_text(exception).connect().await;
        let refusal = opened.expect_err("no such member");
        assert_eq!(
            refusal.refusal().map(Refusal::to_string).as_deref(),
            Some(
                "PublicText: an exception was made for a member in which the guard looks at no text; \
                 name service, operation and member as the API reference does, as in `PutObject` and \
                 `Metadata`; docs/operations.md lists them"
            ),
            "{operation} {member}"
        );
    }
}

tag_values! {
    enum Stage: "stage" {
        Production = "prod",
    }
}

#[tokio::test]
async fn a_bucket_is_made_with_tags_of_every_make() {
    let tags = "CreateBucketConfiguration.Tags";
    let scene = excepting("CreateBucket", tags).await;
    let exceptions = scene.session.text_exceptions();
    let owner = exceptions.tag(Service::S3, "CreateBucket", tags, "owner", EMAIL);
    let owner = owner.expect("an excepted tag");
    let elsewhere = exceptions.tag(Service::S3, "PutBucketTagging", "Tagging", "owner", EMAIL);
    assert_eq!(
        elsewhere.map_err(|refusal| refusal.kind()),
        Err(Some(Kind::Email))
    );

    // By itself, the number would be that of a payment card.
    let imei = ImeiSv::try_from("4111111111111111").expect("an IMEISV");
    let modem = Tag::identifying("modem", imei).expect("a tag");
    assert!(Tag::new("modem", modem.value()).is_err());
    let more = Tags::of([("team", "telemetry")]).expect("tags");
    let create = scene
        .s3
        .create_bucket(bucket_name!("acme-new"), Encryption::sse_s3());
    let create = create
        .tag(owner.clone())
        .tag(modem)
        .tag(Stage::Production)
        .tags(more);
    let created = create.send().await.expect("a bucket");

    // What stands on the bucket may be written back when the mark is taken off.
    let name = created.name().as_str();
    let read = scene
        .s3
        .sdk()
        .get_bucket_tagging()
        .bucket(name)
        .send()
        .await;
    let mut read: Vec<_> = read.expect("tags").tag_set;
    read.sort_by(|a, b| a.key().cmp(b.key()));
    let read: Vec<_> = read.iter().map(|tag| (tag.key(), tag.value())).collect();
    assert_eq!(
        read,
        [
            ("modem", "4111111111111111"),
            ("owner", EMAIL),
            ("stage", "prod"),
            ("team", "telemetry")
        ]
    );

    // Without the exception, the tag does not travel.
    let other = known_scene().await;
    let requests = other.cloud.requests().len();
    let create = other
        .s3
        .create_bucket(bucket_name!("acme-new"), Encryption::sse_s3());
    let error = create
        .tag(tag!("a", "b"))
        .tag(owner)
        .send()
        .await
        .expect_err("a bucket");
    let refusal = error.refusal().expect("a refusal");
    assert_eq!(
        (refusal.rule(), refusal.kind()),
        (Rule::PublicText, Some(Kind::Email))
    );
    assert_eq!(other.cloud.requests().len(), requests);
}
