//! Links through a private endpoint.

use super::TYPE;
use super::follow::{Request, send};
use crate::routes::{S3_HOST, private};

#[tokio::test(flavor = "multi_thread")]
async fn a_link_leads_through_the_private_endpoint() {
    let private = private().await;
    let bucket = private.bucket();
    let put = bucket.presign_put("k", 7, TYPE).sign().await;
    let get = bucket.presign_get("k").sign().await;
    let (put, get) = (put.expect("a link"), get.expect("a link"));
    let address = format!("https://acme-telemetry.{S3_HOST}/k?");
    for link in [&put, &get] {
        assert!(link.expose_url().starts_with(&address));
    }
    let written = send(&private.cloud, &Request::of(&put).body("content"));
    assert_eq!(written.status, 200, "{written:?}");
    let read = send(&private.cloud, &Request::of(&get));
    assert_eq!((read.status, &*read.body), (200, &b"content"[..]));
}
