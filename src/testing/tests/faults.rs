//! Each fault, as a client meets it.
use std::time::{Duration, Instant};

use aws_sdk_s3::Client;
use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_s3::operation::put_object::{PutObjectError, PutObjectOutput};
use aws_sdk_s3::types::{ChecksumMode, ServerSideEncryption};
use tokio::time::timeout;

use super::client::Client as Tls;
use super::sdk::{Tested, cloud, config, known};
use super::sts::reads;
use crate::testing::{Cloud, Fault, StoredEncryption};

type Put = Result<PutObjectOutput, SdkError<PutObjectError>>;

async fn put(s3: &Client, key: &str) -> Put {
    let put = s3.put_object().bucket("acme").key(key);
    put.body(b"content".to_vec().into()).send().await
}

async fn start() -> std::io::Result<(Cloud, Client)> {
    let (cloud, client) = cloud().await?;
    let s3 = Client::new(&config(client, known()));
    Ok((cloud, s3))
}

#[tokio::test]
async fn what_is_refused_is_not_applied() -> Tested {
    let (cloud, s3) = start().await?;
    let redirect = Fault::Redirect {
        status: 307,
        location: "https://example.org/".to_owned(),
    };
    for (fault, status, code) in [
        (Fault::Deny, 403, Some("AccessDenied")),
        (Fault::SlowDown, 503, Some("SlowDown")),
        (Fault::Status(500), 500, None),
        (
            Fault::WrongRegion("eu-west-1".to_owned()),
            301,
            Some("PermanentRedirect"),
        ),
        (redirect, 307, None),
    ] {
        cloud.faults().next("PutObject", fault);
        let refused = put(&s3, "k").await.err().ok_or("it was not refused")?;
        let given = refused.raw_response().map(|raw| raw.status().as_u16());
        assert_eq!((given, refused.code()), (Some(status), code));
        assert!(cloud.s3().keys("acme").is_empty());
    }
    assert_eq!(cloud.faults().pending(), 0);
    Ok(())
}

#[tokio::test]
async fn a_cut_comes_before_or_after_the_effect() -> Tested {
    let (cloud, s3) = start().await?;
    cloud.faults().next("PutObject", Fault::CutBeforeReply);
    cloud.faults().next("PutObject", Fault::CutAfterApply);
    assert!(put(&s3, "before").await.is_err());
    assert!(put(&s3, "after").await.is_err());
    assert_eq!(cloud.s3().keys("acme"), ["after"]);
    assert!(cloud.requests().iter().all(|seen| seen.status.is_none()));
    Ok(())
}

#[tokio::test]
async fn http2_is_cut_and_silenced_too() -> Tested {
    let (cloud, _) = cloud().await?;
    let client = Tls::with(&cloud, &[&rustls::version::TLS13], true)?;
    let s3 = Client::new(&config(client, known()));
    cloud.faults().next("PutObject", Fault::CutAfterApply);
    assert!(put(&s3, "cut").await.is_err());
    cloud.faults().next("PutObject", Fault::Hang);
    let answer = timeout(Duration::from_millis(300), put(&s3, "hung")).await;
    assert!(answer.is_err());
    let bytes_per_second = 1000;
    cloud
        .faults()
        .next("PutObject", Fault::Drip { bytes_per_second });
    let begin = Instant::now();
    put(&s3, "slow").await?;
    assert!(begin.elapsed() > Duration::from_millis(100));
    assert_eq!(cloud.s3().keys("acme"), ["cut", "slow"]);
    Ok(())
}

#[tokio::test]
async fn silence_is_silence() -> Tested {
    let (cloud, s3) = start().await?;
    for fault in [Fault::Hang, Fault::StallAfterHandshake] {
        cloud.faults().next("PutObject", fault);
        let answer = timeout(Duration::from_millis(300), put(&s3, "k")).await;
        assert!(answer.is_err());
    }
    assert!(cloud.s3().keys("acme").is_empty());
    Ok(())
}

#[tokio::test]
async fn waiting_ends_with_the_cloud() -> Tested {
    let (cloud, s3) = start().await?;
    cloud.faults().next("PutObject", Fault::Hang);
    let waiting = tokio::spawn(async move { put(&s3, "k").await });
    while cloud.faults().pending() > 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    drop(cloud);
    let answer = timeout(Duration::from_secs(2), waiting).await??;
    assert!(answer.is_err());
    Ok(())
}

#[tokio::test]
async fn replies_lie_about_encryption_when_told() -> Tested {
    let (cloud, s3) = start().await?;
    let faults = cloud.faults();
    faults.next("PutObject", Fault::NoEncryptionConfirmed);
    assert_eq!(put(&s3, "k").await?.server_side_encryption(), None);
    faults.next("PutObject", Fault::OtherEncryption("aws:kms".to_owned()));
    let lied = put(&s3, "k").await?;
    assert_eq!(
        lied.server_side_encryption().map(|sse| sse.as_str()),
        Some("aws:kms")
    );
    faults.next(
        "PutObject",
        Fault::OtherKmsKey("arn:aws:kms:::key/1".to_owned()),
    );
    assert_eq!(
        put(&s3, "k").await?.ssekms_key_id(),
        Some("arn:aws:kms:::key/1")
    );
    faults.next("GetBucketEncryption", Fault::NoEncryptionConfirmed);
    let answer = s3.get_bucket_encryption().bucket("acme").send().await;
    assert_eq!(
        answer.err().as_ref().and_then(ProvideErrorMetadata::code),
        Some("ServerSideEncryptionConfigurationNotFoundError")
    );
    Ok(())
}

#[tokio::test]
async fn bodies_are_spoiled() -> Tested {
    let (cloud, s3) = start().await?;
    put(&s3, "k").await?;
    let get = || {
        let get = s3.get_object().bucket("acme").key("k");
        get.checksum_mode(ChecksumMode::Enabled).send()
    };
    cloud.faults().next("GetObject", Fault::CorruptBody);
    assert!(get().await?.body.collect().await.is_err());
    cloud.faults().next("ListBuckets", Fault::GarbageXml);
    assert!(s3.list_buckets().send().await.is_err());
    cloud.faults().next("ListBuckets", Fault::Endless);
    let endless = timeout(Duration::from_millis(300), s3.list_buckets().send()).await;
    assert!(endless.is_err());
    cloud.faults().next("GetObject", Fault::Endless);
    let mut body = get().await?.body;
    let mut read = 0;
    while read < 100_000 {
        read += body.try_next().await?.ok_or("it ended")?.len();
    }
    Ok(())
}

#[tokio::test]
async fn a_dripping_reply_takes_its_time() -> Tested {
    let (cloud, s3) = start().await?;
    let bytes_per_second = 1000;
    cloud
        .faults()
        .next("PutObject", Fault::Drip { bytes_per_second });
    let begin = Instant::now();
    put(&s3, "k").await?;
    assert!(begin.elapsed() > Duration::from_millis(200));
    Ok(())
}

#[tokio::test]
async fn headers_are_set_on_whatever_is_said() -> Tested {
    let (cloud, s3) = start().await?;
    put(&s3, "k").await?;
    let lie = || Fault::Headers(vec![("x-lie".to_owned(), "told".to_owned())]);
    let get = || s3.get_object().bucket("acme").key("k");
    let stored = cloud.s3().object("acme", "k").ok_or("nothing is stored")?;
    let etag = format!("\"{}\"", stored.etag);
    for (call, status) in [
        (get().if_none_match(&etag), 304),
        (get().if_match("\"other\""), 412),
        (get().key("missing"), 404),
    ] {
        cloud.faults().next("GetObject", lie());
        let error = call.send().await.err().ok_or("it succeeded")?;
        let raw = error.raw_response().ok_or("no reply")?;
        assert_eq!(
            (raw.status().as_u16(), raw.headers().get("x-lie")),
            (status, Some("told"))
        );
    }
    cloud.faults().next("PutObject", Fault::Deny.and(lie()));
    let error = put(&s3, "denied").await.err().ok_or("it succeeded")?;
    let raw = error.raw_response().ok_or("no reply")?;
    assert_eq!(
        (raw.status().as_u16(), raw.headers().get("x-lie")),
        (403, Some("told"))
    );
    assert_eq!(cloud.s3().keys("acme"), ["k"]);
    Ok(())
}

#[tokio::test]
async fn a_status_lies_about_what_was_done() -> Tested {
    let (cloud, s3) = start().await?;
    cloud.faults().next("PutObject", Fault::ErrorIn200);
    let error = put(&s3, "failed").await.err().ok_or("it succeeded")?;
    let status = error.raw_response().map(|raw| raw.status().as_u16());
    assert_eq!((status, error.code()), (Some(200), Some("InternalError")));
    cloud.faults().next("PutObject", Fault::OtherStatus(206));
    put(&s3, "done").await?;
    assert_eq!(cloud.s3().keys("acme"), ["done"]);
    let status = cloud.requests().last().and_then(|seen| seen.status);
    assert_eq!(status, Some(206));
    Ok(())
}

#[tokio::test]
async fn a_reflecting_reply_confirms_what_was_not_done() -> Tested {
    let (cloud, s3) = start().await?;
    cloud.faults().next("PutObject", Fault::Reflected);
    let put = s3.put_object().bucket("acme").key("k");
    let put = put
        .server_side_encryption(ServerSideEncryption::Aes256)
        .expected_bucket_owner("111122223333")
        .customize()
        .mutate_request(|request| {
            request.headers_mut().insert("x-amz-meta-a", "b");
        });
    let said = put.send().await?;
    assert_eq!(
        said.server_side_encryption(),
        Some(&ServerSideEncryption::Aes256)
    );
    let stored = cloud.s3().object("acme", "k").ok_or("nothing is stored")?;
    assert_eq!(stored.encryption, StoredEncryption::None);
    let head = s3.head_object().bucket("acme").key("k").send().await?;
    assert_eq!(head.server_side_encryption(), None);
    Ok(())
}

#[tokio::test]
async fn an_error_is_told_in_the_services_own_form() -> Tested {
    let (cloud, client) = cloud().await?;
    let config = config(client, known());
    let s3 = Client::new(&config);
    let sts = aws_sdk_sts::Client::new(&config);
    let sign_in = aws_sdk_ssooidc::Client::new(&config);
    let portal = aws_sdk_sso::Client::new(&config);
    let message = "a <b> & \"c\"";
    for operation in ["PutObject", "GetSessionToken", "CreateToken", "Logout"] {
        let error = Fault::Error {
            status: 400,
            code: "SomethingException".to_owned(),
            message: message.to_owned(),
        };
        cloud.faults().next(operation, error);
    }
    let put = refused!(s3.put_object().bucket("acme").key("k"));
    let token = refused!(sts.get_session_token());
    let created = sign_in.create_token().client_id("x").client_secret("x");
    let created = refused!(created.grant_type("x"));
    let logout = refused!(portal.logout().access_token("x"));
    for said in [&put, &token, &logout] {
        reads(said, 400, "SomethingException", message);
    }
    // OAuth has another member for the message.
    reads(&created, 400, "SomethingException", "");
    assert!(cloud.s3().keys("acme").is_empty() && cloud.iam().sessions().is_empty());
    Ok(())
}
