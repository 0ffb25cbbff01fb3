//! TLS, hosts, the log and the cloud's end.
use std::io;
use std::time::Duration;

use http_body_util::BodyExt;
use rustls::version::{TLS12, TLS13};

use super::client::Client;
use crate::testing::{CertificateFault, Cloud};

const S3: &str = "acme.s3-fips.us-east-1.amazonaws.com";

#[tokio::test]
async fn both_versions_and_protocols_are_spoken() -> io::Result<()> {
    let cloud = Cloud::start().await?;
    for version in [&TLS12, &TLS13] {
        for h2 in [false, true] {
            let client = Client::with(&cloud, &[version], h2)?;
            assert_eq!(client.get(S3).await?.status(), 403);
        }
    }
    let seen = cloud.requests();
    let spoken: Vec<_> = seen.iter().map(|seen| (seen.tls, seen.alpn)).collect();
    assert_eq!(
        spoken,
        [
            ("1.2", "http/1.1"),
            ("1.2", "h2"),
            ("1.3", "http/1.1"),
            ("1.3", "h2")
        ]
    );
    assert!(seen.iter().all(|seen| seen.sni == S3 && seen.host == S3));
    assert_eq!(cloud.connections(), 4);
    Ok(())
}

#[tokio::test]
async fn a_cloud_of_one_version_refuses_the_other() -> io::Result<()> {
    let old = Cloud::builder().tls12_only().start().await?;
    let new = Cloud::builder().tls13_only().start().await?;
    for (cloud, version, spoken) in [
        (&old, &TLS12, true),
        (&old, &TLS13, false),
        (&new, &TLS12, false),
        (&new, &TLS13, true),
    ] {
        let answer = Client::with(cloud, &[version], false)?.get(S3).await;
        assert_eq!(answer.is_ok(), spoken, "{version:?}");
    }
    Ok(())
}

#[tokio::test]
async fn every_wrong_certificate_is_refused() -> io::Result<()> {
    for (fault, why) in [
        (CertificateFault::Expired, "certificate expired"),
        (CertificateFault::NotYetValid, "certificate not valid yet"),
        (
            CertificateFault::OtherName,
            "certificate not valid for name",
        ),
        (CertificateFault::SelfSigned, "UnknownIssuer"),
        (CertificateFault::UnknownAuthority, "UnknownIssuer"),
    ] {
        let cloud = Cloud::builder().certificate(fault).start().await?;
        let answer = Client::of(&cloud)?.get(S3).await;
        let text = answer.err().map(|error| error.to_string());
        assert!(
            text.as_ref().is_some_and(|text| text.contains(why)),
            "{fault:?}: {text:?}"
        );
        assert!(cloud.requests().is_empty());
    }
    Ok(())
}

#[tokio::test]
async fn the_host_header_must_be_the_name_of_the_handshake() -> io::Result<()> {
    let cloud = Cloud::start().await?;
    let request = http::Request::get("/").header("host", "other.s3.us-east-1.amazonaws.com");
    let request = request.body("".into()).map_err(io::Error::other)?;
    let answer = Client::of(&cloud)?.send(S3, request).await?;
    assert_eq!(answer.status(), 421);
    let seen = cloud.requests();
    let seen: Vec<_> = seen.iter().map(|seen| (&*seen.host, seen.status)).collect();
    assert_eq!(seen, [("other.s3.us-east-1.amazonaws.com", Some(421))]);
    Ok(())
}

#[tokio::test]
async fn other_services_are_not_served() -> io::Result<()> {
    let cloud = Cloud::start().await?;
    let answer = Client::of(&cloud)?
        .get("kms.us-east-1.amazonaws.com")
        .await?;
    assert_eq!(answer.status(), 501);
    let body = answer.collect().await.map_err(io::Error::other)?.to_bytes();
    assert_eq!(
        body,
        "the loopback cloud does not serve kms.us-east-1.amazonaws.com; it serves s3, sts, iot, iot data, iot twinmaker and single sign-on"
    );
    Ok(())
}

#[tokio::test]
async fn a_dropped_cloud_answers_nobody() -> io::Result<()> {
    let cloud = Cloud::start().await?;
    let client = Client::of(&cloud)?;
    assert!(client.get(S3).await.is_ok());
    drop(cloud);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(client.get(S3).await.is_err());
    Ok(())
}
