//! Declared buckets on the loopback cloud.

use std::net::SocketAddr;
use std::time::Duration;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::BeforeDeserializationInterceptorContextRef;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use palisade::aws_sdk_s3::error::ProvideErrorMetadata;
use palisade::aws_sdk_s3::presigning::PresigningConfig;
use palisade::aws_sdk_s3::primitives::ByteStream;
use palisade::aws_sdk_s3::types::{CompletedMultipartUpload, CompletedPart, ServerSideEncryption};
use palisade::danger::TestCloud;
use palisade::region::{CaCentral1, UsEast1};
use palisade::testing::{BucketSpec, Cloud, Fault};
use palisade::{
    AccountId, Encryption, ErrorKind, KmsKeyArn, Refusal, Rule, Service, Session, bucket_name, s3,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

use crate::support::{KEY, OTHER_KEY, Scene, builder, hurried, refused, scene, scene_with};

fn kms() -> Encryption {
    Encryption::kms(KmsKeyArn::try_from(KEY).expect("a key ARN"))
}

fn body(text: &str) -> ByteStream {
    text.as_bytes().to_vec().into()
}

#[tokio::test]
async fn an_object_comes_back_as_it_was_written() {
    let scene = scene().await;
    let bucket = scene.bucket();
    bucket
        .put_object("a/b c.json")
        .body(body("{}"))
        .send()
        .await
        .expect("put");
    let got = bucket.get_object("a/b c.json").send().await.expect("get");
    assert_eq!(
        &got.body.collect().await.expect("body").into_bytes()[..],
        b"{}"
    );
    let head = bucket.head_object("a/b c.json").send().await.expect("head");
    assert_eq!(head.content_length(), Some(2));
    let list = bucket
        .list_objects_v2()
        .prefix("a/")
        .send()
        .await
        .expect("list");
    assert_eq!(list.contents().len(), 1);
    bucket
        .delete_object("a/b c.json")
        .send()
        .await
        .expect("delete");
    assert!(bucket.get_object("a/b c.json").send().await.is_err());
}

#[tokio::test]
async fn every_call_names_owner_and_fips_host_and_writes_name_encryption_and_checksum() {
    let scene = scene().await;
    let bucket = scene.s3.declare(bucket_name!("acme-telemetry"), kms());
    bucket
        .put_object("k")
        .body(body("x"))
        .send()
        .await
        .expect("put");
    bucket
        .copy_object("copy", &bucket, "k")
        .send()
        .await
        .expect("copy");
    bucket.get_object("copy").send().await.expect("get");
    for seen in scene.cloud.requests() {
        if seen.operation.as_deref() == Some("GetCallerIdentity") {
            assert_eq!(seen.host, "sts-fips.us-east-1.amazonaws.com");
            continue;
        }
        assert_eq!(seen.host, "acme-telemetry.s3-fips.us-east-1.amazonaws.com");
        assert_eq!(seen.sni, seen.host);
        assert_eq!(seen.headers["x-amz-expected-bucket-owner"], "111122223333");
    }
    for operation in ["PutObject", "CopyObject"] {
        let header = |name| scene.header(operation, name);
        assert_eq!(
            header("x-amz-server-side-encryption").as_deref(),
            Some("aws:kms")
        );
        assert_eq!(
            header("x-amz-server-side-encryption-aws-kms-key-id").as_deref(),
            Some(KEY)
        );
        assert_eq!(
            header("x-amz-server-side-encryption-bucket-key-enabled").as_deref(),
            Some("true")
        );
    }
    assert_eq!(
        scene
            .header("CopyObject", "x-amz-source-expected-bucket-owner")
            .as_deref(),
        Some("111122223333")
    );
    assert!(
        scene
            .header("PutObject", "x-amz-checksum-crc64nvme")
            .is_some()
            || scene.header("PutObject", "x-amz-trailer").as_deref()
                == Some("x-amz-checksum-crc64nvme")
    );
}

#[tokio::test]
async fn a_multipart_upload_is_encrypted_and_needs_no_checksums_from_the_caller() {
    let scene = scene().await;
    let bucket = scene.s3.declare(bucket_name!("acme-telemetry"), kms());
    let upload = bucket
        .create_multipart_upload("big")
        .send()
        .await
        .expect("create");
    let id = upload.upload_id().expect("an upload id");
    let mut parts = CompletedMultipartUpload::builder();
    for number in 1..=2 {
        let part = vec![b'x'; 5 * 1024 * 1024];
        let done = bucket
            .upload_part("big", id, number)
            .body(part.into())
            .send()
            .await
            .expect("part");
        parts = parts.parts(
            CompletedPart::builder()
                .part_number(number)
                .set_e_tag(done.e_tag().map(str::to_owned))
                .build(),
        );
    }
    let listed = bucket
        .list_parts("big", id)
        .send()
        .await
        .expect("list parts");
    assert_eq!(listed.parts().len(), 2);
    bucket
        .complete_multipart_upload("big", id)
        .multipart_upload(parts.build())
        .send()
        .await
        .expect("complete");
    let head = bucket.head_object("big").send().await.expect("head");
    assert_eq!(head.content_length(), Some(10 * 1024 * 1024));
    assert_eq!(
        head.server_side_encryption(),
        Some(&ServerSideEncryption::AwsKms)
    );
    let second = bucket
        .create_multipart_upload("gone")
        .send()
        .await
        .expect("create");
    bucket
        .abort_multipart_upload("gone", second.upload_id().expect("an upload id"))
        .send()
        .await
        .expect("abort");
}

#[tokio::test]
async fn a_raw_write_is_never_given_aes256_and_keeps_the_buckets_kms_default() {
    let scene = scene().await;
    let spec = BucketSpec::new("us-east-1")
        .default_encryption(palisade::testing::StoredEncryption::kms(KEY));
    scene.cloud.s3().add_bucket("kms-default", spec);
    let raw = scene.s3.sdk();
    let put = raw
        .put_object()
        .bucket("kms-default")
        .key("k")
        .body(body("x"));
    let reply = put.send().await.expect("put");
    assert_eq!(
        reply.server_side_encryption(),
        Some(&ServerSideEncryption::AwsKms)
    );
    assert_eq!(
        scene.header("PutObject", "x-amz-server-side-encryption"),
        None
    );
}

#[tokio::test]
async fn a_raw_write_into_a_bucket_declared_with_kms_does_not_leave_the_process() {
    let scene = scene().await;
    let _bucket = scene.s3.declare(bucket_name!("acme-telemetry"), kms());
    let before = scene.cloud.connections();
    let raw = || {
        scene
            .s3
            .sdk()
            .put_object()
            .bucket("acme-telemetry")
            .key("k")
    };
    for put in [
        raw(),
        raw().server_side_encryption(ServerSideEncryption::Aes256),
        raw().server_side_encryption(ServerSideEncryption::AwsKms),
        raw()
            .server_side_encryption(ServerSideEncryption::AwsKms)
            .ssekms_key_id(OTHER_KEY),
    ] {
        refused(put.send().await, Rule::EncryptAtRest);
    }
    assert_eq!(scene.count("PutObject"), 0);
    // The owner may have been asked of STS, nothing more.
    assert!(scene.cloud.connections() - before <= 1);
}

#[tokio::test]
async fn an_encryption_that_cannot_be_said_is_refused_in_raw_writes_too() {
    let scene = scene().await;
    let raw = || {
        scene
            .s3
            .sdk()
            .put_object()
            .bucket("acme-telemetry")
            .key("k")
    };
    for put in [
        raw().server_side_encryption(ServerSideEncryption::AwsFsx),
        raw().server_side_encryption("aws:backup".into()),
        raw()
            .server_side_encryption(ServerSideEncryption::AwsKms)
            .ssekms_key_id("alias/acme"),
        raw()
            .server_side_encryption(ServerSideEncryption::Aes256)
            .ssekms_key_id(KEY),
        raw().sse_customer_algorithm("AES256"),
    ] {
        refused(put.send().await, Rule::EncryptAtRest);
    }
    let part = scene
        .s3
        .sdk()
        .upload_part()
        .bucket("acme-telemetry")
        .key("k")
        .upload_id("u");
    refused(
        part.part_number(1)
            .sse_customer_algorithm("AES256")
            .send()
            .await,
        Rule::EncryptAtRest,
    );
    assert_eq!(scene.count("PutObject") + scene.count("UploadPart"), 0);
}

#[tokio::test]
async fn an_unconfirmed_or_other_encryption_is_an_error_that_says_the_object_is_stored() {
    let scene = scene().await;
    let bucket = scene.s3.declare(bucket_name!("acme-telemetry"), kms());
    for fault in [
        Fault::NoEncryptionConfirmed,
        Fault::OtherEncryption("AES256".to_owned()),
        Fault::OtherEncryption("aws:kms:dsse".to_owned()),
        Fault::OtherKmsKey(OTHER_KEY.to_owned()),
    ] {
        scene.cloud.faults().next("PutObject", fault);
        let before = scene.count("PutObject");
        let put = bucket.put_object("k").body(body("x")).send().await;
        let refusal = refused(put, Rule::EncryptAtRest);
        assert!(
            refusal.remedy().contains("stored all the same"),
            "{refusal}"
        );
        assert_eq!(scene.count("PutObject"), before + 1, "retried");
    }
    assert!(scene.cloud.s3().object("acme-telemetry", "k").is_some());
}

/// Declares the bucket with another choice while a reply is under way.
#[derive(Debug)]
struct Declaring(s3::Client);

impl Intercept for Declaring {
    fn name(&self) -> &'static str {
        "declaring"
    }

    fn read_after_transmit(
        &self,
        _: &BeforeDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let _further = self
            .0
            .declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
        Ok(())
    }
}

#[tokio::test]
async fn what_is_declared_after_a_write_was_sent_does_not_confirm_it() {
    let scene = scene().await;
    let bucket = scene.s3.declare(bucket_name!("acme-telemetry"), kms());
    let put = || bucket.put_object("k").body(body("x")).customize();
    for _ in 0..2 {
        let other = Fault::OtherEncryption("AES256".to_owned());
        scene.cloud.faults().next("PutObject", other);
        let put = put().interceptor(Declaring(scene.s3.clone()));
        refused(put.send().await, Rule::EncryptAtRest);
    }
    put().send().await.expect("confirmed as it was asked for");
}

#[tokio::test]
async fn every_kind_of_write_must_be_confirmed() {
    let scene = scene().await;
    let bucket = scene.bucket();
    bucket
        .put_object("k")
        .body(body("x"))
        .send()
        .await
        .expect("put");
    let faults = scene.cloud.faults();
    faults.next("CopyObject", Fault::NoEncryptionConfirmed);
    refused(
        bucket.copy_object("c", &bucket, "k").send().await,
        Rule::EncryptAtRest,
    );
    faults.next("CreateMultipartUpload", Fault::NoEncryptionConfirmed);
    refused(
        bucket.create_multipart_upload("m").send().await,
        Rule::EncryptAtRest,
    );
    let upload = bucket
        .create_multipart_upload("m")
        .send()
        .await
        .expect("create");
    let id = upload.upload_id().expect("an upload id");
    faults.next("UploadPart", Fault::NoEncryptionConfirmed);
    let part = || bucket.upload_part("m", id, 1).body(body("x"));
    refused(part().send().await, Rule::EncryptAtRest);
    faults.next("UploadPartCopy", Fault::NoEncryptionConfirmed);
    let copied = bucket
        .upload_part_copy("m", id, 2, &bucket, "k")
        .send()
        .await;
    refused(copied, Rule::EncryptAtRest);
    let done = part().send().await.expect("part");
    let part = CompletedPart::builder()
        .part_number(1)
        .set_e_tag(done.e_tag().map(str::to_owned));
    let parts = CompletedMultipartUpload::builder()
        .parts(part.build())
        .build();
    faults.next("CompleteMultipartUpload", Fault::NoEncryptionConfirmed);
    let complete = bucket
        .complete_multipart_upload("m", id)
        .multipart_upload(parts);
    refused(complete.send().await, Rule::EncryptAtRest);
}

#[tokio::test]
async fn a_bucket_of_somebody_else_is_an_error_naming_the_owner_rule() {
    let scene = scene().await;
    let spec = BucketSpec::new("us-east-1").owner("999999999999");
    scene.cloud.s3().add_bucket("foreign-bucket", spec);
    let bucket = scene
        .s3
        .declare(bucket_name!("foreign-bucket"), Encryption::sse_s3());
    let put = bucket.put_object("k").body(body("x")).send().await;
    assert_eq!(
        put.as_ref().err().and_then(ProvideErrorMetadata::code),
        Some("AccessDenied")
    );
    refused(put, Rule::Owner);
    refused(bucket.head_object("k").send().await, Rule::Owner);
    let own = scene.bucket();
    refused(own.copy_object("c", &bucket, "k").send().await, Rule::Owner);
    let named = own.get_object("k").expected_bucket_owner("999999999999");
    let before = scene.count("GetObject");
    refused(named.send().await, Rule::Owner);
    assert_eq!(scene.count("GetObject"), before);
}

#[tokio::test]
async fn other_errors_of_the_service_are_not_called_broken_rules() {
    let scene = scene().await;
    let missing = scene
        .bucket()
        .get_object("missing")
        .send()
        .await
        .expect_err("no object");
    assert_eq!(missing.code(), Some("NoSuchKey"));
    assert_eq!(palisade::refusal(&missing), None);
}

#[tokio::test]
async fn the_owner_is_asked_of_sts_once() {
    let scene = scene().await;
    assert_eq!(
        scene.cloud.requests().len(),
        0,
        "connecting called somebody"
    );
    let bucket = scene.bucket();
    let calls = (0..8).map(|n| {
        let put = bucket.put_object(format!("k{n}")).body(body("x"));
        tokio::spawn(async move { put.send().await.map(|_| ()) })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.expect("joined").expect("put");
    }
    assert_eq!(scene.count("GetCallerIdentity"), 1);
    assert_eq!(
        scene.session.account().map(|id| id.to_string()).as_deref(),
        Some("111122223333")
    );
}

#[tokio::test]
async fn credentials_of_another_account_than_the_pinned_one_are_refused() {
    let cloud = Cloud::start().await.expect("a loopback port");
    let pinned = AccountId::try_from("999999999999").expect("an account");
    let error = builder(&cloud)
        .account(pinned)
        .connect()
        .await
        .expect_err("foreign");
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(error.rule(), Some(Rule::Owner));
    let right = AccountId::try_from("111122223333").expect("an account");
    assert!(builder(&cloud).account(right).connect().await.is_ok());
}

#[tokio::test]
async fn a_bucket_in_another_region_gives_an_error_naming_it() {
    let scene = scene().await;
    scene
        .cloud
        .s3()
        .add_bucket("far-bucket", BucketSpec::new("us-west-2"));
    let far = scene
        .s3
        .declare(bucket_name!("far-bucket"), Encryption::sse_s3());
    for refusal in [
        refused(
            far.put_object("k").body(body("x")).send().await,
            Rule::Endpoint,
        ),
        refused(far.head_object("k").send().await, Rule::Endpoint),
        refused(far.list_objects_v2().send().await, Rule::Endpoint),
    ] {
        assert_eq!(
            refusal.to_string(),
            "Endpoint: the bucket is in us-west-2, not in this session's region; open a session \
             in us-west-2 for it"
        );
    }
    let lie = "evil.example/\u{7f}";
    scene
        .cloud
        .faults()
        .next("GetObject", Fault::WrongRegion(lie.to_owned()));
    let error = scene
        .bucket()
        .get_object("k")
        .send()
        .await
        .expect_err("redirected");
    assert!(!format!("{:?}", palisade::refusal(&error)).contains("evil"));
}

#[tokio::test]
async fn a_redirect_is_never_followed() {
    let scene = scene().await;
    for location in ["http://127.0.0.1:9/", "https://evil.example/"] {
        for status in [301, 302, 303, 307, 308] {
            let location = location.to_owned();
            scene
                .cloud
                .faults()
                .next("GetObject", Fault::Redirect { status, location });
            let before = scene.count("GetObject");
            refused(scene.bucket().get_object("k").send().await, Rule::Https);
            assert_eq!(scene.count("GetObject"), before + 1);
        }
    }
}

async fn slow_scene() -> Scene {
    scene_with(|builder| builder.timeouts(hurried())).await
}

#[tokio::test]
async fn a_server_that_hangs_or_drips_ends_in_an_error_naming_the_rule() {
    let scene = slow_scene().await;
    let bucket = scene.bucket();
    bucket
        .put_object("k")
        .body(body(&"x".repeat(9000)))
        .send()
        .await
        .expect("put");
    let faults = scene.cloud.faults();
    faults.next("ListObjectsV2", Fault::Hang).always();
    refused(bucket.list_objects_v2().send().await, Rule::Tls);
    faults.clear();
    faults
        .next(
            "ListObjectsV2",
            Fault::Drip {
                bytes_per_second: 1,
            },
        )
        .always();
    refused(bucket.list_objects_v2().send().await, Rule::Tls);
    faults.clear();
}

#[tokio::test]
async fn an_endless_reply_ends_in_an_error_naming_the_rule() {
    let scene = scene().await;
    let bucket = scene.bucket();
    scene
        .cloud
        .faults()
        .next("ListObjectsV2", Fault::Endless)
        .always();
    let before = scene.count("ListObjectsV2");
    refused(bucket.list_objects_v2().send().await, Rule::Tls);
    assert_eq!(
        scene.count("ListObjectsV2"),
        before + 1,
        "asked for more of it"
    );
}

#[tokio::test]
async fn a_dripping_object_ends_in_an_error_while_it_is_read() {
    let scene = slow_scene().await;
    let bucket = scene.bucket();
    bucket
        .put_object("k")
        .body(body(&"x".repeat(9000)))
        .send()
        .await
        .expect("put");
    scene.cloud.faults().next(
        "GetObject",
        Fault::Drip {
            bytes_per_second: 2000,
        },
    );
    let got = bucket.get_object("k").send().await;
    // Fast enough in its first second, the rest must keep the pace.
    if let Ok(got) = got {
        let _ = tokio::time::timeout(Duration::from_secs(20), got.body.collect())
            .await
            .expect("bounded");
    }
    scene
        .cloud
        .faults()
        .next(
            "GetObject",
            Fault::Drip {
                bytes_per_second: 1,
            },
        )
        .always();
    refused(bucket.get_object("k").send().await, Rule::Tls);
}

#[tokio::test]
async fn a_changed_byte_is_noticed() {
    let scene = scene().await;
    let bucket = scene.bucket();
    bucket
        .put_object("k")
        .body(body("important"))
        .send()
        .await
        .expect("put");
    scene.cloud.faults().next("GetObject", Fault::CorruptBody);
    let got = bucket
        .get_object("k")
        .send()
        .await
        .expect("head of the reply");
    assert!(got.body.collect().await.is_err());
}

#[tokio::test]
async fn a_throttled_call_is_tried_again_under_the_guard() {
    let scene = scene().await;
    scene.cloud.faults().next("PutObject", Fault::SlowDown);
    scene
        .bucket()
        .put_object("k")
        .body(body("x"))
        .send()
        .await
        .expect("second attempt");
    assert_eq!(scene.count("PutObject"), 2);
}

#[tokio::test]
async fn a_presigned_read_demands_no_header_of_whoever_follows_it() {
    let scene = scene().await;
    let bucket = scene.bucket();
    bucket
        .put_object("k")
        .body(body("x"))
        .send()
        .await
        .expect("put");
    let lifetime = || PresigningConfig::expires_in(Duration::from_secs(60)).expect("a minute");
    let get = scene
        .s3
        .sdk()
        .get_object()
        .bucket("acme-telemetry")
        .key("k");
    let get = get.presigned(lifetime()).await.expect("presigned");
    let headers: Vec<_> = get.headers().collect();
    assert_eq!(headers, []);
    assert!(
        get.uri()
            .starts_with("https://acme-telemetry.s3-fips.us-east-1.amazonaws.com/k?")
    );
    let put = bucket
        .put_object("k")
        .presigned(lifetime())
        .await
        .expect("presigned");
    let owner = put
        .headers()
        .find(|(name, _)| *name == "x-amz-expected-bucket-owner");
    assert_eq!(owner.map(|(_, value)| value), Some("111122223333"));
    // Nobody here will read the reply of whoever follows the link.
    let raw = scene.s3.sdk().put_object().bucket("undeclared").key("k");
    let error = raw
        .presigned(lifetime())
        .await
        .expect_err("no encryption named");
    assert_eq!(
        palisade::refusal(&error).map(Refusal::rule),
        Some(Rule::EncryptAtRest)
    );
}

#[tokio::test]
async fn a_key_of_the_callers_own_is_not_sent_to_read_either() {
    let scene = scene().await;
    let bucket = scene.bucket();
    let get = bucket.get_object("k").sse_customer_algorithm("AES256");
    refused(get.send().await, Rule::EncryptAtRest);
    let copy = bucket.copy_object("c", &bucket, "k");
    let copy = copy.copy_source_sse_customer_algorithm("AES256");
    refused(copy.send().await, Rule::EncryptAtRest);
    assert_eq!(scene.count("GetObject") + scene.count("CopyObject"), 0);
}

/// Carries bytes to the cloud at a limited rate, and back as fast as it can.
async fn slow_way(to: SocketAddr, bytes_per_second: usize) -> SocketAddr {
    // A small window, so that the way is as slow for the sender as it is for the receiver.
    let socket = TcpSocket::new_v4().expect("a socket");
    socket.set_recv_buffer_size(64 * 1024).expect("a window");
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    socket.bind(any).expect("a port");
    let listener = socket.listen(16).expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let server = TcpStream::connect(to).await.expect("the cloud");
            let (mut from, mut back) = client.into_split();
            let (mut reply, mut on) = server.into_split();
            tokio::spawn(async move { tokio::io::copy(&mut reply, &mut back).await });
            tokio::spawn(async move {
                let mut buffer = vec![0; 64 * 1024];
                while let Ok(count @ 1..) = from.read(&mut buffer).await {
                    if on.write_all(&buffer[..count]).await.is_err() {
                        return;
                    }
                    let time = count as f64 / bytes_per_second as f64;
                    tokio::time::sleep(Duration::from_secs_f64(time)).await;
                }
            });
        }
    });
    address
}

#[tokio::test]
async fn a_slow_upload_is_not_taken_for_a_silent_server() {
    let cloud = Cloud::start().await.expect("a loopback port");
    cloud
        .s3()
        .add_bucket("acme-telemetry", BucketSpec::new("us-east-1"));
    let way = slow_way(cloud.address(), 3 * 1024 * 1024).await;
    let door = TestCloud::new(way, cloud.ca_pem()).expect("the cloud's authority");
    let session = Session::builder(UsEast1).danger_test_cloud(door);
    let patient = hurried()
        .read(Duration::from_secs(2))
        .attempt(Duration::from_secs(60))
        .operation(Duration::from_secs(60));
    let session = session
        .timeouts(patient)
        .connect()
        .await
        .expect("a session");
    let s3 = s3::Client::new(&session);
    let bucket = s3.declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
    let body = vec![b'x'; 24 * 1024 * 1024];
    bucket
        .put_object("k")
        .body(body.into())
        .send()
        .await
        .expect("a slow upload");
}

/// A way to the cloud on which nothing moves after so many bytes.
async fn stalling_way(to: SocketAddr, bytes: u64) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let server = TcpStream::connect(to).await.expect("the cloud");
            let (from, mut back) = client.into_split();
            let (mut reply, mut on) = server.into_split();
            tokio::spawn(async move { tokio::io::copy(&mut reply, &mut back).await });
            tokio::spawn(async move {
                let mut first = from.take(bytes);
                let _ = tokio::io::copy(&mut first, &mut on).await;
                std::future::pending::<()>().await;
            });
        }
    });
    address
}

#[tokio::test]
async fn an_upload_on_which_nothing_moves_ends_with_the_read_timeout() {
    let cloud = Cloud::start().await.expect("a loopback port");
    cloud
        .s3()
        .add_bucket("acme-telemetry", BucketSpec::new("us-east-1"));
    let way = stalling_way(cloud.address(), 512 * 1024).await;
    let door = TestCloud::new(way, cloud.ca_pem()).expect("the cloud's authority");
    let patient = hurried()
        .read(Duration::from_millis(500))
        .attempt(Duration::from_secs(60))
        .operation(Duration::from_secs(60));
    let session = Session::builder(UsEast1)
        .danger_test_cloud(door)
        .timeouts(patient);
    let s3 = s3::Client::new(&session.connect().await.expect("a session"));
    let bucket = s3.declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
    let once = aws_sdk_s3::config::Builder::default()
        .retry_config(aws_sdk_s3::config::retry::RetryConfig::disabled());
    let error = bucket
        .put_object("k")
        .body(vec![b'x'; 24 * 1024 * 1024].into())
        .customize()
        .config_override(once)
        .send()
        .await
        .expect_err("nothing moves");
    let refusal = palisade::refusal(&error).expect("a refusal");
    assert_eq!(refusal.rule(), Rule::Tls);
    assert_eq!(
        refusal.problem(),
        "the server did not answer within the read timeout"
    );
}

#[tokio::test]
async fn a_region_known_at_run_time_is_asked_at_run_time() {
    let cloud = Cloud::start().await.expect("a loopback port");
    let region = palisade::region::AnyRegion::new("eu-west-1").expect("a region");
    let session = Session::builder(region).danger_test_cloud(cloud.door());
    let session = session.connect().await.expect("a session");
    let error = s3::Client::try_new(&session).expect_err("no FIPS endpoint");
    assert_eq!(error.rule(), Some(Rule::Fips));
    let session = Session::builder(UsEast1).danger_test_cloud(cloud.door());
    let session = session.connect().await.expect("a session").into_any();
    assert!(s3::Client::try_new(&session).is_ok());
}

#[tokio::test]
async fn standard_endpoints_are_used_where_a_reason_was_given_and_kept_in_the_evidence() {
    let cloud = Cloud::start().await.expect("a loopback port");
    cloud
        .s3()
        .add_bucket("acme-telemetry", BucketSpec::new("eu-west-1"));
    let here = palisade::region::EuWest1
        .standard_endpoints(palisade::reason!("no FIPS endpoints in eu-west-1"));
    let session = Session::builder(here).danger_test_cloud(cloud.door());
    let session = session.connect().await.expect("a session");
    let bucket =
        s3::Client::new(&session).declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
    bucket
        .put_object("k")
        .body(body("x"))
        .send()
        .await
        .expect("put");
    let hosts: Vec<_> = cloud.requests().into_iter().map(|seen| seen.host).collect();
    assert_eq!(
        hosts,
        [
            "sts.eu-west-1.amazonaws.com",
            "acme-telemetry.s3.eu-west-1.amazonaws.com"
        ]
    );
    let evidence = session.evidence();
    assert!(evidence.about(Rule::Fips).any(|entry| {
        entry.outcome == palisade::Outcome::SetAside
            && entry.detail == "no FIPS endpoints in eu-west-1"
    }));
}

#[tokio::test]
async fn one_service_alone_can_have_its_standard_endpoint() {
    let cloud = Cloud::start().await.expect("a loopback port");
    cloud
        .s3()
        .add_bucket("acme-telemetry", BucketSpec::new("ca-central-1"));
    let reason = || palisade::reason!("STS has no FIPS endpoint in ca-central-1");
    let montreal = || Session::builder(CaCentral1).danger_test_cloud(cloud.door());
    let name = || bucket_name!("acme-telemetry");

    let session = montreal().connect().await.expect("a session");
    let bucket = s3::Client::new(&session).declare(name(), Encryption::sse_s3());
    refused(bucket.head_object("k").send().await, Rule::Fips);
    assert_eq!(cloud.requests().len(), 0, "a host was invented");

    let session = montreal().standard_endpoint(Service::Sts, reason());
    let session = session.connect().await.expect("a session");
    let bucket = s3::Client::new(&session).declare(name(), Encryption::sse_s3());
    bucket
        .put_object("k")
        .body(body("x"))
        .send()
        .await
        .expect("put");
    let hosts: Vec<_> = cloud.requests().into_iter().map(|seen| seen.host).collect();
    let fips = "acme-telemetry.s3-fips.ca-central-1.amazonaws.com";
    assert_eq!(hosts, ["sts.ca-central-1.amazonaws.com", fips]);
}

#[test]
fn clients_and_handles_go_wherever_an_application_keeps_them() {
    fn goes_anywhere<T: Clone + Send + Sync + 'static>() {}
    goes_anywhere::<Session<UsEast1>>();
    goes_anywhere::<Session>();
    goes_anywhere::<s3::Client>();
    goes_anywhere::<s3::Bucket>();
    goes_anywhere::<s3::VerifiedBucket>();
    goes_anywhere::<s3::ForeignBucket>();
    goes_anywhere::<s3::PresignedUrl>();
    goes_anywhere::<palisade::iot::Client>();
}
