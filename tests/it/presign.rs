//! Presigned links: who can use them, for what, and for how long.

mod alter;
mod browser;
mod curl;
mod follow;
mod private;

use std::collections::BTreeMap;
use std::time::{Duration, Instant, SystemTime};

use palisade::aws_sdk_s3::presigning::PresigningConfig;
use palisade::aws_sdk_s3::primitives::DateTime;
use palisade::s3::PresignedUrl;
use palisade::testing::StoredEncryption;
use palisade::url::HttpsOrigin;
use palisade::{Encryption, Error, ErrorKind, KmsKeyArn, Rule, bucket_name, s3};

use crate::support::{KEY, Scene, refused, scene};
use follow::{Reply, Request};

const TYPE: &str = "text/plain";
/// The SHA-256 of `content`.
const SHA256: [u8; 32] = [
    0xed, 0x70, 0x02, 0xb4, 0x39, 0xe9, 0xac, 0x84, 0x5f, 0x22, 0x35, 0x7d, 0x82, 0x2b, 0xac, 0x14,
    0x44, 0x73, 0x0f, 0xbd, 0xb6, 0x01, 0x6d, 0x3e, 0xc9, 0x43, 0x22, 0x97, 0xb9, 0xec, 0x9f, 0x73,
];

fn kms(scene: &Scene) -> s3::Bucket {
    let key = KmsKeyArn::try_from(KEY).expect("a key");
    let name = bucket_name!("acme-telemetry");
    scene.s3.declare(name, Encryption::kms(key))
}

/// Puts an object there and gives a link to read it.
async fn readable(scene: &Scene) -> PresignedUrl {
    scene
        .cloud
        .s3()
        .add_object("acme-telemetry", "a b/é.txt", "content");
    let link = scene.bucket().presign_get("a b/é.txt").sign().await;
    link.expect("a link")
}

fn headers(link: &PresignedUrl) -> BTreeMap<&str, &str> {
    link.headers().collect()
}

/// Lets pages of these origins in, with the rules that a bucket is created with.
async fn let_in(scene: &Scene, origins: &[HttpsOrigin]) {
    let mut create = scene
        .s3
        .create_bucket(palisade::bucket_name!("acme-pages"), Encryption::sse_s3());
    for origin in origins {
        create = create.browser_origin(origin.clone());
    }
    create.send().await.expect("created");
    let rules = scene.cloud.s3().configuration("acme-pages", "cors");
    let rules = rules.expect("rules");
    scene.cloud.s3().configure("acme-telemetry", "cors", rules);
}

#[track_caller]
fn assert_refused(result: Result<PresignedUrl, Error>, problem: &str) {
    let error = result.expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::Refused);
    let refusal = error.refusal().expect("a refusal");
    assert_eq!((refusal.rule(), refusal.problem()), (Rule::Signed, problem));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_read_needs_no_headers() {
    let scene = scene().await;
    let link = readable(&scene).await;
    assert_eq!((link.method(), link.headers().count()), ("GET", 0));
    let (address, query) = link.expose_url().split_once('?').expect("a query");
    assert_eq!(
        address,
        "https://acme-telemetry.s3-fips.us-east-1.amazonaws.com/a%20b/%C3%A9.txt"
    );
    assert!(query.contains("X-Amz-Expires=900&") && query.contains("X-Amz-SignedHeaders=host&"));
    let reply = follow::send(&scene.cloud, &Request::of(&link));
    assert_eq!(
        (reply.status, reply.body.as_slice()),
        (200, b"content".as_slice())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_read_can_name_the_file_and_its_type() {
    let scene = scene().await;
    scene
        .cloud
        .s3()
        .add_object("acme-telemetry", "k", "content");
    let link = scene.bucket().presign_get("k");
    let link = link
        .filename("Bericht für 2026.pdf")
        .content_type("application/pdf");
    let reply = follow::send(
        &scene.cloud,
        &Request::of(&link.sign().await.expect("a link")),
    );
    assert_eq!(reply.status, 200);
    assert_eq!(
        reply.header("content-disposition"),
        "attachment; filename=\"Bericht f_r 2026.pdf\"; \
         filename*=UTF-8''Bericht%20f%C3%BCr%202026.pdf"
    );
    assert_eq!(reply.header("content-type"), "application/pdf");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_write_hands_out_what_is_signed_and_demands_no_checksum() {
    let scene = scene().await;
    let link = scene
        .bucket()
        .presign_put("k", 7, TYPE)
        .sign()
        .await
        .expect("a link");
    assert_eq!(link.method(), "PUT");
    let expected = BTreeMap::from([
        ("content-length", "7"),
        ("content-type", TYPE),
        ("x-amz-expected-bucket-owner", "111122223333"),
        ("x-amz-server-side-encryption", "AES256"),
    ]);
    assert_eq!(headers(&link), expected);
    let url = link.expose_url();
    let signed = "X-Amz-SignedHeaders=content-length%3Bcontent-type%3Bhost%3B\
                  x-amz-expected-bucket-owner%3Bx-amz-server-side-encryption&";
    assert!(url.contains(signed), "other headers are signed");
    assert!(!url.contains("checksum"));
    let reply = follow::send(&scene.cloud, &Request::of(&link).body("content"));
    assert_eq!(reply.status, 200);
    let stored = scene
        .cloud
        .s3()
        .object("acme-telemetry", "k")
        .expect("stored");
    assert_eq!(stored.bytes, "content");
    assert_eq!(stored.headers["content-type"], TYPE);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_makes_an_object_does_not_replace_one() {
    let scene = scene().await;
    let put = scene.bucket().presign_put("k", 7, TYPE);
    let link = put.only_if_absent().sign().await.expect("a link");
    assert_eq!(headers(&link)["if-none-match"], "*");
    let once = follow::send(&scene.cloud, &Request::of(&link).body("content"));
    assert_eq!(once.status, 200);
    let again = follow::send(&scene.cloud, &Request::of(&link).body("CONTENT"));
    assert_eq!(again.status, 412);
    let stored = scene.cloud.s3().object("acme-telemetry", "k");
    assert_eq!(stored.expect("stored").bytes, "content");
    // Who leaves the condition out has no valid signature.
    let without = Request::of(&link).without("if-none-match").body("CONTENT");
    assert_eq!(follow::send(&scene.cloud, &without).status, 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_write_encrypts_with_the_declared_key() {
    let scene = scene().await;
    let link = kms(&scene)
        .presign_put("k", 7, TYPE)
        .sign()
        .await
        .expect("a link");
    let named = headers(&link);
    assert_eq!(named["x-amz-server-side-encryption"], "aws:kms");
    assert_eq!(named["x-amz-server-side-encryption-aws-kms-key-id"], KEY);
    assert_eq!(
        named["x-amz-server-side-encryption-bucket-key-enabled"],
        "true"
    );
    let reply = follow::send(&scene.cloud, &Request::of(&link).body("content"));
    assert_eq!(reply.status, 200);
    let stored = scene
        .cloud
        .s3()
        .object("acme-telemetry", "k")
        .expect("stored");
    assert_eq!(
        stored.encryption,
        StoredEncryption::Kms {
            key: KEY.to_owned(),
            bucket_key: true
        }
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_with_a_checksum_carries_no_other_content() {
    let scene = scene().await;
    let put = scene
        .bucket()
        .presign_put("k", 7, TYPE)
        .checksum_sha256(SHA256);
    let link = put.sign().await.expect("a link");
    assert_eq!(
        headers(&link)["x-amz-checksum-sha256"],
        "7XACtDnprIRfIjV9giusFERzD722AW0+yUMil7nsn3M="
    );
    let reply = follow::send(&scene.cloud, &Request::of(&link).body("CONTENT"));
    assert_eq!((reply.status, reply.code()), (400, "BadDigest"));
    assert!(scene.cloud.s3().keys("acme-telemetry").is_empty());
    let reply = follow::send(&scene.cloud, &Request::of(&link).body("content"));
    assert_eq!(reply.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_link_opens_nothing() {
    let scene = scene().await;
    scene
        .cloud
        .s3()
        .add_object("acme-telemetry", "k", "content");
    let second = Duration::from_secs(1);
    let get = scene
        .bucket()
        .presign_get("k")
        .lifetime(second)
        .sign()
        .await;
    let get = get.expect("a link");
    let put = scene.bucket().presign_put("new", 7, TYPE).lifetime(second);
    let put = put.sign().await.expect("a link");
    let end = put.expires_at().max(get.expires_at());
    assert!(end <= SystemTime::now() + second);
    let started = Instant::now();
    while SystemTime::now() <= end {
        assert!(
            started.elapsed() < Duration::from_secs(10),
            "the clock stands still"
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    for request in [Request::of(&get), Request::of(&put).body("content")] {
        let reply = follow::send(&scene.cloud, &request);
        assert_eq!((reply.status, reply.code()), (403, "AccessDenied"));
        assert!(
            reply.text().contains("Request has expired"),
            "{}",
            reply.text()
        );
    }
    assert_eq!(scene.cloud.s3().keys("acme-telemetry"), ["k"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_is_good_for_a_second_to_twelve_hours() {
    let scene = scene().await;
    let bucket = scene.bucket();
    let get = |lifetime| bucket.presign_get("k").lifetime(lifetime).sign();
    let hours = |hours: u64| Duration::from_secs(hours * 3600);
    let longest = get(hours(12)).await.expect("twelve hours");
    assert!(longest.expose_url().contains("X-Amz-Expires=43200&"));
    let left = longest.expires_at().duration_since(SystemTime::now());
    assert!(left.is_ok_and(|left| left <= hours(12) && left > hours(11)));
    let too_long = "a presigned link would be good for more than 12 hours, with this session's \
                    signature";
    assert_refused(get(hours(12) + Duration::from_secs(1)).await, too_long);
    assert_refused(get(Duration::MAX).await, too_long);
    let no_time = "a presigned link would be good for less than a second";
    assert_refused(get(Duration::ZERO).await, no_time);
    let put = bucket.presign_put("k", 0, TYPE).lifetime(Duration::ZERO);
    assert_refused(put.sign().await, no_time);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_put_carries_five_gibibytes() {
    let scene = scene().await;
    let put = |length| scene.bucket().presign_put("k", length, TYPE).sign();
    let most = 5 * 1024 * 1024 * 1024;
    let link = put(most).await.expect("5 GiB");
    assert_eq!(headers(&link)["content-length"], "5368709120");
    for length in [most + 1, u64::MAX] {
        assert_refused(
            put(length).await,
            "the length to be signed is more than the 5 GiB that one PUT can carry",
        );
    }
    let empty = put(0).await.expect("nothing");
    let reply = follow::send(&scene.cloud, &Request::of(&empty));
    assert_eq!(reply.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_guard_holds_links_of_the_sdk_to_twelve_hours() {
    let scene = scene().await;
    let lasts = |seconds| {
        PresigningConfig::expires_in(Duration::from_secs(seconds)).expect("less than a week")
    };
    let get = || {
        scene
            .s3
            .sdk()
            .get_object()
            .bucket("acme-telemetry")
            .key("k")
    };
    get().presigned(lasts(43_200)).await.expect("twelve hours");
    refused(get().presigned(lasts(43_201)).await, Rule::Signed);
    refused(get().presigned(lasts(0)).await, Rule::Signed);
    let put = scene.bucket().put_object("k");
    refused(put.presigned(lasts(604_800)).await, Rule::Signed);
    let list = scene
        .s3
        .sdk()
        .head_object()
        .bucket("acme-telemetry")
        .key("k");
    refused(list.presigned(lasts(604_800)).await, Rule::Signed);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_of_the_raw_sdk_says_nothing_in_its_query_but_the_signature() {
    let scene = scene().await;
    let minute = || PresigningConfig::expires_in(Duration::from_secs(60)).expect("a minute");
    for more in [
        "X-Amz-Acl=public-read",
        "X-Amz-Server-Side-Encryption-Customer-Algorithm=AES256",
        "X-Amz-Website-Redirect-Location=https://example.com",
        "X-Amz-Reveal=1",
    ] {
        let put = scene.bucket().put_object("k").customize();
        let put = put.mutate_request(move |request| {
            let uri = format!("{}&{more}", request.uri());
            request.set_uri(uri).expect("a URI");
        });
        refused(put.presigned(minute()).await, Rule::Classified);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_signed_is_an_error_without_a_link() {
    let scene = scene().await;
    let bucket = scene.bucket();
    let errors = [
        bucket.presign_get("").sign().await,
        bucket
            .presign_put("k", 7, "text/plain\r\nx-amz-acl: public-read")
            .sign()
            .await,
    ];
    for result in errors {
        let problem = "key or content type do not fit into a request that could be signed";
        assert_refused(result, problem);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_prints_its_method_and_expiry_only() {
    let scene = scene().await;
    let link = readable(&scene).await;
    let expires_at = DateTime::from(link.expires_at());
    let printed = format!("PresignedUrl {{ method: \"GET\", expires_at: {expires_at}, .. }}");
    assert_eq!(format!("{link:?}"), printed);
    assert_eq!(
        format!("{:?}", Some(link.clone())),
        format!("Some({printed})")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_let_in_by_name_only() {
    let scene = scene().await;
    let link = readable(&scene).await;
    let preflight = |origin: &str, method: &str, headers: &str| {
        let request = Request::of(&link)
            .method("OPTIONS")
            .header("origin", origin)
            .header("access-control-request-method", method)
            .header("access-control-request-headers", headers);
        follow::send(&scene.cloud, &request)
    };
    let app = "https://app.example.com";
    let closed = preflight(app, "GET", "");
    assert_eq!((closed.status, closed.code()), (403, "AccessForbidden"));
    let_in(
        &scene,
        &[palisade::https_origin!("https://app.example.com")],
    )
    .await;

    let open = preflight(app, "PUT", "Content-Type,x-amz-server-side-encryption");
    assert_eq!(open.status, 200);
    for (name, value) in [
        ("access-control-allow-origin", app),
        ("access-control-allow-methods", "GET, HEAD, PUT"),
        (
            "access-control-allow-headers",
            "content-type, x-amz-server-side-encryption",
        ),
        (
            "access-control-expose-headers",
            "ETag, x-amz-checksum-crc64nvme, x-amz-checksum-sha256, x-amz-checksum-type, \
             x-amz-server-side-encryption, x-amz-server-side-encryption-aws-kms-key-id, \
             x-amz-server-side-encryption-bucket-key-enabled",
        ),
        ("access-control-max-age", "600"),
        ("access-control-allow-credentials", "true"),
    ] {
        assert_eq!(open.header(name), value, "{name}");
    }
    assert!(open.header("vary").contains("Origin"));
    for (origin, method, headers) in [
        ("https://other.example.com", "GET", ""),
        ("http://app.example.com", "GET", ""),
        ("https://app.example.com.other.example", "GET", ""),
        ("null", "GET", ""),
        (app, "DELETE", ""),
        (app, "PUT", "x-amz-acl"),
    ] {
        let reply = preflight(origin, method, headers);
        assert_eq!(
            (reply.status, reply.code()),
            (403, "AccessForbidden"),
            "{origin} {method}"
        );
        assert_eq!(reply.header("access-control-allow-origin"), "");
    }

    let get =
        |origin: &str| follow::send(&scene.cloud, &Request::of(&link).header("origin", origin));
    let allowed = |reply: &Reply| reply.header("access-control-allow-origin").to_owned();
    let (ours, other) = (get(app), get("https://other.example.com"));
    assert_eq!((ours.status, allowed(&ours).as_str()), (200, app));
    // The browser keeps the reply from the page; the signature is no question of origin.
    assert_eq!((other.status, allowed(&other).as_str()), (200, ""));
    let denied =
        Request::of(&link).url(|url| url.replace("X-Amz-Expires=900", "X-Amz-Expires=899"));
    let denied = follow::send(&scene.cloud, &denied.header("origin", app));
    assert_eq!((denied.status, allowed(&denied).as_str()), (403, app));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_of_the_raw_sdk_does_not_begin_in_the_future() {
    let scene = scene().await;
    let begins = |seconds| {
        let start = SystemTime::now() + Duration::from_secs(seconds);
        let config = PresigningConfig::builder().start_time(start);
        let config = config.expires_in(Duration::from_secs(60)).build();
        let get = scene
            .s3
            .sdk()
            .get_object()
            .bucket("acme-telemetry")
            .key("k");
        get.presigned(config.expect("a lifetime"))
    };
    refused(begins(6 * 24 * 60 * 60).await, Rule::Signed);
    assert!(begins(60).await.is_ok(), "clocks may be a little apart");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_clients_would_shorten_gets_no_link() {
    let scene = scene().await;
    for key in ["../other/k", "a/./k", "a/.."] {
        let get = scene.bucket().presign_get(key).sign().await;
        let put = scene.bucket().presign_put(key, 1, TYPE).sign().await;
        for link in [get, put] {
            let error = link.expect_err("refused");
            assert_eq!(error.rule(), Some(Rule::Signed));
        }
    }
    let plain = scene.bucket().presign_get("a/..b/.c").sign().await;
    assert!(plain.is_ok(), "these are names like any other");
}
