//! The cloud as the Rust SDK sees it.
use std::error::Error;

use aws_credential_types::Credentials;
use aws_sdk_s3::error::ProvideErrorMetadata;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{ChecksumAlgorithm, ChecksumMode, CompletedMultipartUpload, CompletedPart};
use aws_types::SdkConfig;
use aws_types::region::Region;

use super::client::Client;
use crate::testing::{
    ACCESS_KEY_ID, BucketSpec, Cloud, RoleSpec, SECRET_ACCESS_KEY, StoredEncryption,
};

pub(super) type Tested = Result<(), Box<dyn Error>>;

pub(super) const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/0";

pub(super) fn config(client: Client, credentials: Credentials) -> SdkConfig {
    let sleep = aws_smithy_async::rt::sleep::TokioSleep::new();
    SdkConfig::builder()
        .behavior_version(aws_config::BehaviorVersion::latest())
        .region(Region::from_static("us-east-1"))
        .use_fips(true)
        .http_client(client)
        .sleep_impl(aws_smithy_async::rt::sleep::SharedAsyncSleep::new(sleep))
        .retry_config(aws_smithy_types::retry::RetryConfig::disabled())
        .credentials_provider(
            aws_credential_types::provider::SharedCredentialsProvider::new(credentials),
        )
        .build()
}

pub(super) fn known() -> Credentials {
    keys(ACCESS_KEY_ID, SECRET_ACCESS_KEY, None)
}

fn keys(id: &str, secret: &str, token: Option<String>) -> Credentials {
    Credentials::new(id, secret, token, None, "test")
}

pub(super) async fn cloud() -> std::io::Result<(Cloud, Client)> {
    let cloud = Cloud::start().await?;
    let s3 = cloud.s3();
    s3.add_bucket("acme", BucketSpec::new("us-east-1"));
    let kms = StoredEncryption::kms(KEY);
    s3.add_bucket(
        "acme-kms",
        BucketSpec::new("us-east-1").default_encryption(kms),
    );
    let client = Client::of(&cloud)?;
    Ok((cloud, client))
}

#[tokio::test]
async fn an_object_comes_back_as_it_went() -> Tested {
    let (cloud, client) = cloud().await?;
    let h2 = Client::with(&cloud, &[&rustls::version::TLS13], true)?;
    for client in [client, h2] {
        let s3 = aws_sdk_s3::Client::new(&config(client, known()));
        let put = s3.put_object().bucket("acme").key("a b/ü+=");
        let put = put
            .body(ByteStream::from_static(b"hello"))
            .metadata("x", "y");
        let put = put.expected_bucket_owner("111122223333").send().await?;
        assert_eq!(
            put.server_side_encryption().map(|sse| sse.as_str()),
            Some("AES256")
        );
        let get = s3.get_object().bucket("acme").key("a b/ü+=");
        let get = get.checksum_mode(ChecksumMode::Enabled).send().await?;
        assert_eq!(get.e_tag(), put.e_tag());
        assert!(get.metadata().is_some_and(|meta| meta.contains_key("x")));
        assert_eq!(get.body.collect().await?.into_bytes(), "hello");
    }
    let stored = cloud
        .s3()
        .object("acme", "a b/ü+=")
        .ok_or("nothing is stored")?;
    assert_eq!(stored.bytes, "hello");
    assert!(cloud.requests().iter().all(|seen| seen.status == Some(200)));
    Ok(())
}

#[tokio::test]
async fn a_bucket_encrypts_what_says_nothing() -> Tested {
    let (cloud, client) = cloud().await?;
    let s3 = aws_sdk_s3::Client::new(&config(client, known()));
    let put = s3.put_object().bucket("acme-kms").key("k").send().await?;
    assert_eq!(put.ssekms_key_id(), Some(KEY));
    let stored = cloud
        .s3()
        .object("acme-kms", "k")
        .ok_or("nothing is stored")?;
    assert_eq!(stored.encryption, StoredEncryption::kms(KEY));
    Ok(())
}

#[tokio::test]
async fn a_multipart_upload_is_joined_with_every_checksum() -> Tested {
    let (_cloud, client) = cloud().await?;
    let s3 = aws_sdk_s3::Client::new(&config(client, known()));
    for algorithm in [
        ChecksumAlgorithm::Crc32,
        ChecksumAlgorithm::Crc64Nvme,
        ChecksumAlgorithm::Sha256,
    ] {
        let created = s3.create_multipart_upload().bucket("acme").key("big");
        let created = created.checksum_algorithm(algorithm.clone()).send().await?;
        let id = created.upload_id().unwrap_or_default();
        let mut done = CompletedMultipartUpload::builder();
        for (number, size) in [(1, 5 * 1024 * 1024), (2, 3)] {
            let part = s3.upload_part().bucket("acme").key("big").upload_id(id);
            let part = part.part_number(number).body(vec![7; size].into());
            let part = part.checksum_algorithm(algorithm.clone()).send().await?;
            done = done.parts(
                CompletedPart::builder()
                    .part_number(number)
                    .set_e_tag(part.e_tag)
                    .set_checksum_crc32(part.checksum_crc32)
                    .set_checksum_crc64_nvme(part.checksum_crc64_nvme)
                    .set_checksum_sha256(part.checksum_sha256)
                    .build(),
            );
        }
        let complete = || s3.complete_multipart_upload().bucket("acme").key("big");
        let wrong = complete().upload_id(id).checksum_sha256("AAAA");
        let wrong = wrong.multipart_upload(done.clone().build()).send().await;
        assert!(wrong.is_err());
        let complete = complete().upload_id(id).multipart_upload(done.build());
        let complete = complete.send().await?;
        assert_eq!(
            complete.server_side_encryption().map(|sse| sse.as_str()),
            Some("AES256")
        );
        let get = s3.get_object().bucket("acme").key("big");
        let get = get.checksum_mode(ChecksumMode::Enabled).send().await?;
        let read = get.body.collect().await?.into_bytes();
        assert_eq!(read.len(), 5 * 1024 * 1024 + 3);
    }
    Ok(())
}

#[tokio::test]
async fn only_the_known_credentials_are_good() -> Tested {
    let (_cloud, client) = cloud().await?;
    for (credentials, code) in [
        (keys("AKIAFOREIGN", "x", None), "InvalidAccessKeyId"),
        (keys(ACCESS_KEY_ID, "x", None), "SignatureDoesNotMatch"),
        (
            keys(ACCESS_KEY_ID, SECRET_ACCESS_KEY, Some("t".to_owned())),
            "InvalidToken",
        ),
    ] {
        let s3 = aws_sdk_s3::Client::new(&config(client.clone(), credentials));
        let answer = s3.list_buckets().send().await;
        let error = answer.err().map(aws_sdk_s3::Error::from);
        let given = error.as_ref().and_then(ProvideErrorMetadata::code);
        assert_eq!(given, Some(code));
    }
    Ok(())
}

#[tokio::test]
async fn an_assumed_role_is_known_by_all_three_parts() -> Tested {
    let (cloud, client) = cloud().await?;
    let sts = aws_sdk_sts::Client::new(&config(client.clone(), known()));
    let role = "arn:aws:iam::444455556666:role/Reader";
    let spec = RoleSpec::trusting_web_identity("444455556666");
    cloud.iam().add_role(role, spec);
    cloud.iam().add_web_identity("token", "pod");
    let assumed = sts.assume_role_with_web_identity().role_arn(role);
    let assumed = assumed.role_session_name("one").web_identity_token("token");
    let assumed = assumed.send().await?;
    let given = assumed.credentials().ok_or("no credentials")?;
    let (id, secret) = (given.access_key_id(), given.secret_access_key());
    let token = given.session_token().to_owned();

    let whole = config(client.clone(), keys(id, secret, Some(token)));
    let caller = aws_sdk_sts::Client::new(&whole)
        .get_caller_identity()
        .send()
        .await?;
    assert_eq!(
        caller.arn(),
        Some("arn:aws:sts::444455556666:assumed-role/Reader/one")
    );
    let s3 = aws_sdk_s3::Client::new(&whole);
    s3.put_object().bucket("acme").key("k").send().await?;
    let writer = cloud.s3().object("acme", "k").map(|stored| stored.writer);
    assert_eq!(writer.as_deref(), Some("444455556666"));

    cloud.expire_sessions();
    let late = s3.list_buckets().send().await.err();
    let code = late.as_ref().and_then(ProvideErrorMetadata::code);
    assert_eq!(code, Some("ExpiredToken"));

    let half = config(client, keys(id, secret, None));
    assert!(
        aws_sdk_s3::Client::new(&half)
            .list_buckets()
            .send()
            .await
            .is_err()
    );
    assert!(!format!("{:?}", cloud.requests()).contains("session+token"));
    Ok(())
}

#[tokio::test]
async fn buckets_are_found_only_at_home_and_by_their_owner() -> Tested {
    let (cloud, client) = cloud().await?;
    cloud.s3().add_bucket("far", BucketSpec::new("us-west-2"));
    cloud.s3().add_bucket(
        "foreign",
        BucketSpec::new("us-east-1").owner("999988887777"),
    );
    let s3 = aws_sdk_s3::Client::new(&config(client, known()));
    let far = s3
        .head_bucket()
        .bucket("far")
        .send()
        .await
        .err()
        .ok_or("it was found")?;
    let raw = far.raw_response().ok_or("no reply")?;
    assert_eq!(raw.status().as_u16(), 301);
    assert_eq!(raw.headers().get("x-amz-bucket-region"), Some("us-west-2"));
    let foreign = s3.put_object().bucket("foreign").key("k");
    let foreign = foreign.expected_bucket_owner("111122223333").send().await;
    let status = foreign
        .err()
        .and_then(|e| e.raw_response().map(|raw| raw.status().as_u16()));
    assert_eq!(status, Some(403));
    assert!(cloud.s3().keys("foreign").is_empty());
    Ok(())
}
