//! Listing, copying, presigning, conditions and checksums.
use std::time::Duration;

use aws_sdk_s3::Client;
use aws_sdk_s3::error::ProvideErrorMetadata;
use aws_sdk_s3::presigning::{PresignedRequest, PresigningConfig};
use aws_sdk_s3::types::{ServerSideEncryption, Tag};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextMut;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use http_body_util::BodyExt;

use super::client::Client as Tls;
use super::sdk::{KEY, Tested, cloud, config, known};
use crate::testing::{BucketSpec, StoredEncryption};

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_listing_goes_through_all_pages() -> Tested {
    let (cloud, client) = cloud().await?;
    let s3 = Client::new(&config(client, known()));
    for key in ["a/1", "a/2", "b", "c/1", "c/2", "d"] {
        cloud.s3().add_object("acme", key, "content");
    }
    let mut found = Vec::new();
    let pages = s3
        .list_objects_v2()
        .bucket("acme")
        .delimiter("/")
        .max_keys(1);
    let mut pages = pages.into_paginator().send();
    while let Some(page) = pages.next().await {
        let page = page?;
        assert_eq!(page.key_count(), Some(1));
        let prefixes = page.common_prefixes().iter();
        found.extend(prefixes.filter_map(|group| group.prefix().map(str::to_owned)));
        let keys = page.contents().iter();
        found.extend(keys.filter_map(|object| object.key().map(str::to_owned)));
    }
    assert_eq!(found, ["a/", "b", "c/", "d"]);
    Ok(())
}

#[tokio::test]
async fn a_copy_is_encrypted_by_its_own_bucket() -> Tested {
    let (cloud, client) = cloud().await?;
    let s3 = Client::new(&config(client, known()));
    cloud.s3().add_object("acme", "k", "content");
    let copy = s3
        .copy_object()
        .bucket("acme-kms")
        .key("copy")
        .copy_source("acme/k");
    let copied = copy.send().await?;
    assert_eq!(copied.ssekms_key_id(), Some(KEY));
    let stored = cloud
        .s3()
        .object("acme-kms", "copy")
        .ok_or("nothing is stored")?;
    assert_eq!(stored.encryption, StoredEncryption::kms(KEY));

    let spec = BucketSpec::new("us-east-1").owner("999988887777");
    cloud.s3().add_bucket("foreign", spec);
    cloud.s3().add_object("foreign", "k", "content");
    let copy = s3
        .copy_object()
        .bucket("acme")
        .key("copy")
        .copy_source("foreign/k");
    let copy = copy
        .expected_source_bucket_owner("111122223333")
        .send()
        .await;
    let code = copy
        .err()
        .as_ref()
        .and_then(|error| error.code().map(str::to_owned));
    assert_eq!(code.as_deref(), Some("AccessDenied"));
    Ok(())
}

#[tokio::test]
async fn a_write_may_name_its_own_encryption() -> Tested {
    let (cloud, client) = cloud().await?;
    let s3 = Client::new(&config(client, known()));
    let put = s3.put_object().bucket("acme").key("k").ssekms_key_id(KEY);
    let put = put.server_side_encryption(ServerSideEncryption::AwsKmsDsse);
    assert_eq!(put.send().await?.ssekms_key_id(), Some(KEY));
    let stored = cloud.s3().object("acme", "k").ok_or("nothing is stored")?;
    assert_eq!(stored.encryption, StoredEncryption::dsse(KEY));
    let put = s3
        .put_object()
        .bucket("acme")
        .key("c")
        .sse_customer_algorithm("AES256");
    assert!(put.send().await.is_err());
    assert_eq!(cloud.s3().keys("acme"), ["k"]);
    Ok(())
}

#[tokio::test]
async fn a_wrong_checksum_is_refused() -> Tested {
    let (cloud, client) = cloud().await?;
    let s3 = Client::new(&config(client, known()));
    for wrong in [
        s3.put_object().checksum_crc32("AAAAAA=="),
        s3.put_object().checksum_crc64_nvme("AAAAAAAAAAA="),
        s3.put_object().content_md5("AAAAAAAAAAAAAAAAAAAAAA=="),
    ] {
        let put = wrong
            .bucket("acme")
            .key("k")
            .body(b"content".to_vec().into());
        let error = put.send().await.err().ok_or("it was not refused")?;
        assert_eq!(error.code(), Some("BadDigest"));
    }
    assert!(cloud.s3().keys("acme").is_empty());
    Ok(())
}

/// Changes the body behind the signature's back.
#[derive(Debug)]
struct Tamper;

impl Intercept for Tamper {
    fn name(&self) -> &'static str {
        "Tamper"
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        *context.request_mut().body_mut() = "CONTENT".into();
        Ok(())
    }
}

#[tokio::test]
async fn a_body_changed_after_signing_is_refused() -> Tested {
    let (cloud, client) = cloud().await?;
    let s3 = Client::new(&config(client, known()));
    let put = s3.put_object().bucket("acme").key("k");
    let put = put.body(b"content".to_vec().into()).customize();
    let error = put.interceptor(Tamper).send().await.err();
    let code = error.as_ref().and_then(ProvideErrorMetadata::code);
    assert_eq!(code, Some("XAmzContentSHA256Mismatch"));
    assert!(cloud.s3().keys("acme").is_empty());
    Ok(())
}

#[tokio::test]
async fn a_write_can_demand_that_nothing_is_there() -> Tested {
    let (_cloud, client) = cloud().await?;
    let s3 = Client::new(&config(client, known()));
    let put = || {
        s3.put_object()
            .bucket("acme")
            .key("k")
            .if_none_match("*")
            .send()
    };
    put().await?;
    let error = put().await.err().ok_or("it was not refused")?;
    assert_eq!(error.code(), Some("PreconditionFailed"));
    Ok(())
}

#[tokio::test]
async fn a_presigned_url_is_good_as_signed_only() -> Tested {
    let (cloud, client) = cloud().await?;
    let s3 = Client::new(&config(client.clone(), known()));
    cloud.s3().add_object("acme", "k", "content");
    let get = s3.get_object().bucket("acme").key("k");
    let signed = get.presigned(PresigningConfig::expires_in(MINUTE)?).await?;
    let (status, body) = follow(&client, &signed, |url| url).await?;
    assert_eq!((status, &*body), (200, b"content".as_slice()));
    let (status, _) = follow(&client, &signed, |url| url.replace("/k?", "/other?")).await?;
    assert_eq!(status, 403);
    let seen = cloud.requests();
    assert!(
        seen.iter()
            .all(|seen| seen.query.contains("X-Amz-Signature=left-out"))
    );
    Ok(())
}

async fn follow(
    client: &Tls,
    signed: &PresignedRequest,
    change: impl FnOnce(String) -> String,
) -> Result<(u16, Vec<u8>), Box<dyn std::error::Error>> {
    let url = change(signed.uri().to_owned());
    let uri: http::Uri = url.parse()?;
    let host = uri.host().ok_or("no host")?;
    let path = uri.path_and_query().ok_or("no path")?.as_str();
    let mut request = http::Request::get(path).header("host", host);
    for (name, value) in signed.headers() {
        request = request.header(name, value);
    }
    let reply = client.send(host, request.body("".into())?).await?;
    let status = reply.status().as_u16();
    Ok((status, reply.collect().await?.to_bytes().to_vec()))
}

#[tokio::test]
async fn a_new_bucket_is_private_and_keeps_its_tags() -> Tested {
    use aws_sdk_s3::types::CreateBucketConfiguration;
    let (cloud, client) = cloud().await?;
    let s3 = Client::new(&config(client, known()));
    let tag = Tag::builder().key("team").value("telemetry").build()?;
    let with = CreateBucketConfiguration::builder().tags(tag).build();
    let create = s3.create_bucket().bucket("fresh");
    create.create_bucket_configuration(with).send().await?;
    let tagging = s3.get_bucket_tagging().bucket("fresh").send().await?;
    assert_eq!(tagging.tag_set().first().map(Tag::key), Some("team"));
    let block = s3.get_public_access_block().bucket("fresh").send().await?;
    let block = block.public_access_block_configuration();
    assert_eq!(
        block.and_then(|block| block.restrict_public_buckets()),
        Some(true)
    );
    let encryption = s3.get_bucket_encryption().bucket("fresh").send().await?;
    let rules = encryption.server_side_encryption_configuration();
    assert_eq!(rules.map(|rules| rules.rules().len()), Some(1));
    assert_eq!(cloud.s3().buckets(), ["acme", "acme-kms", "fresh"]);
    Ok(())
}
