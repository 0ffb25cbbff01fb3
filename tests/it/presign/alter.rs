//! Every way of making another request of a link.

use palisade::aws_sdk_s3;
use palisade::aws_sdk_s3::config::{BehaviorVersion, Credentials, Region};
use palisade::aws_sdk_s3::presigning::PresigningConfig;
use palisade::danger::EXAMPLE_ACCESS_KEY_ID;
use palisade::s3::PresignedUrl;
use palisade::testing::BucketSpec;

use super::follow::{self, Request};
use super::{TYPE, readable};
use crate::support::{Scene, scene};

/// The signature that somebody without the secret would make for the same request.
async fn forged(link: &PresignedUrl) -> String {
    let credentials = Credentials::new(
        EXAMPLE_ACCESS_KEY_ID,
        "not-the-secret",
        None,
        None,
        "forger",
    );
    let config = aws_sdk_s3::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .use_fips(true)
        .credentials_provider(credentials)
        .build();
    let lasts = PresigningConfig::expires_in(std::time::Duration::from_secs(900));
    let s3 = aws_sdk_s3::Client::from_conf(config);
    let get = s3.get_object().bucket("acme-telemetry").key("a b/é.txt");
    let signed = get
        .presigned(lasts.expect("a lifetime"))
        .await
        .expect("signed");
    let signature = value(signed.uri(), "X-Amz-Signature");
    assert_ne!(signature, value(link.expose_url(), "X-Amz-Signature"));
    signature
}

fn value(url: &str, name: &str) -> String {
    let mut pairs = url
        .split(['?', '&'])
        .filter_map(|pair| pair.split_once('='));
    let found = pairs.find(|(found, _)| *found == name);
    found.expect("the parameter").1.to_owned()
}

/// The URL with another value for a parameter.
fn set(url: &str, name: &str, to: &str) -> String {
    let old = format!("{name}={}", value(url, name));
    url.replace(&old, &format!("{name}={to}"))
}

#[track_caller]
fn assert_worthless(scene: &Scene, what: &str, request: &Request) {
    let reply = follow::send(&scene.cloud, request);
    assert!(
        matches!(reply.status, 400 | 403),
        "{what}: {} {}",
        reply.status,
        reply.text()
    );
    assert!(
        !reply.text().contains("content"),
        "{what}: {}",
        reply.text()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_read_opens_nothing_else() {
    let scene = scene().await;
    let link = readable(&scene).await;
    for bucket in ["acme-telemetry", "acme-payroll"] {
        scene
            .cloud
            .s3()
            .add_bucket(bucket, BucketSpec::new("us-east-1"));
        scene.cloud.s3().add_object(bucket, "a b/é.txt", "content");
    }
    scene
        .cloud
        .s3()
        .add_object("acme-telemetry", "other", "content");
    let signature = forged(&link).await;
    let request = || Request::of(&link);
    assert_eq!(follow::send(&scene.cloud, &request()).status, 200);
    type Change<'a> = Box<dyn FnOnce(&str) -> String + 'a>;
    let changes: [(&str, Change<'_>); 15] = [
        (
            "another key",
            Box::new(|url| url.replace("/a%20b/%C3%A9.txt?", "/other?")),
        ),
        (
            "the bucket's list",
            Box::new(|url| url.replace("/a%20b/%C3%A9.txt?", "/?")),
        ),
        (
            "another bucket",
            Box::new(|url| url.replace("acme-telemetry", "acme-payroll")),
        ),
        (
            "another host",
            Box::new(|url| url.replace(".s3-fips.", ".s3.")),
        ),
        (
            "another region",
            Box::new(|url| url.replace("us-east-1.amazonaws", "us-east-2.amazonaws")),
        ),
        (
            "a later end",
            Box::new(|url| set(url, "X-Amz-Expires", "43200")),
        ),
        (
            "an earlier end",
            Box::new(|url| set(url, "X-Amz-Expires", "899")),
        ),
        (
            "no end",
            Box::new(|url| url.replace("X-Amz-Expires=900&", "")),
        ),
        (
            "another begin",
            Box::new(|url| {
                let date = value(url, "X-Amz-Date");
                let day = date.split('T').next().expect("a day").to_owned();
                set(url, "X-Amz-Date", &format!("{day}T235959Z"))
            }),
        ),
        (
            "another parameter",
            Box::new(|url| format!("{url}&versionId=1")),
        ),
        (
            "another type",
            Box::new(|url| format!("{url}&response-content-type=text%2Fhtml")),
        ),
        ("another operation", Box::new(|url| format!("{url}&acl"))),
        (
            "another credential",
            Box::new(|url| url.replace("AKIAIOSFODNN7EXAMPLE", "AKIAI44QH8DHBEXAMPLE")),
        ),
        (
            "a forged signature",
            Box::new(|url| set(url, "X-Amz-Signature", &signature)),
        ),
        (
            "no signature",
            Box::new(|url| url.split_once('?').expect("a query").0.to_owned()),
        ),
    ];
    for (what, change) in changes {
        assert_worthless(&scene, what, &request().url(|url| change(url)));
    }
    for method in ["HEAD", "PUT", "DELETE", "POST"] {
        let reply = follow::send(
            &scene.cloud,
            &request().method(method).header("content-length", "0"),
        );
        assert!(
            matches!(reply.status, 400 | 403),
            "{method}: {}",
            reply.status
        );
    }
    let fetches = [
        ("x-amz-checksum-mode", "ENABLED"),
        ("x-amz-request-payer", "requester"),
    ];
    for (name, value) in fetches {
        assert_worthless(&scene, name, &request().header(name, value));
    }
    assert!(
        scene
            .cloud
            .s3()
            .object("acme-telemetry", "a b/é.txt")
            .is_some()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_write_stores_nothing_else() {
    let scene = scene().await;
    scene
        .cloud
        .s3()
        .add_bucket("acme-payroll", BucketSpec::new("us-east-1"));
    let sha256 = super::SHA256;
    let put = scene
        .bucket()
        .presign_put("k", 7, TYPE)
        .checksum_sha256(sha256);
    let link = put.sign().await.expect("a link");
    let request = || Request::of(&link).body("content");
    let longer = request().header("content-length", "8").body("content!");
    let shorter = request().header("content-length", "6").body("conten");
    let chunked = request()
        .without("content-length")
        .header("transfer-encoding", "chunked")
        .body("8\r\ncontent!\r\n0\r\n\r\n");
    for (what, request) in [
        ("longer", longer),
        ("shorter", shorter),
        ("of unsaid length", chunked),
        (
            "another key",
            request().url(|url| url.replace("/k?", "/other?")),
        ),
        (
            "another bucket",
            request().url(|url| url.replace("acme-telemetry", "acme-payroll")),
        ),
        (
            "a later end",
            request().url(|url| set(url, "X-Amz-Expires", "43200")),
        ),
        (
            "fewer signed headers",
            request().url(|url| set(url, "X-Amz-SignedHeaders", "host")),
        ),
        ("another method", request().method("POST")),
        (
            "another operation",
            request().url(|url| format!("{url}&acl")),
        ),
        (
            "another type",
            request().header("content-type", "text/html"),
        ),
        ("no type", request().without("content-type")),
        (
            "another encryption",
            request().header("x-amz-server-side-encryption", "aws:kms"),
        ),
        (
            "no encryption",
            request().without("x-amz-server-side-encryption"),
        ),
        (
            "another owner",
            request().header("x-amz-expected-bucket-owner", "444455556666"),
        ),
        ("no owner", request().without("x-amz-expected-bucket-owner")),
        ("no checksum", request().without("x-amz-checksum-sha256")),
        (
            "a checksum of another kind",
            request().header("x-amz-checksum-crc32", "AAAAAA=="),
        ),
        (
            "a public object",
            request().header("x-amz-acl", "public-read"),
        ),
        ("metadata", request().header("x-amz-meta-a", "b")),
        ("tags", request().header("x-amz-tagging", "a=b")),
        (
            "a redirect",
            request().header("x-amz-website-redirect-location", "https://evil.example/"),
        ),
        (
            "a copy",
            request().header("x-amz-copy-source", "/acme-telemetry/secret"),
        ),
    ] {
        assert_worthless(&scene, what, &request);
    }
    for bucket in ["acme-telemetry", "acme-payroll"] {
        assert!(scene.cloud.s3().keys(bucket).is_empty(), "{bucket}");
    }
    assert_eq!(follow::send(&scene.cloud, &request()).status, 200);
}
