//! Buckets that were there before: verified, and repaired without harm.

use palisade::s3::{BucketErrorKind, Control};
use palisade::testing::{BucketSpec, Fault};
use palisade::{Encryption, Rule, bucket_name, key_arn, reason};

use crate::support::{KEY, scene};

#[tokio::test]
async fn an_ordinary_bucket_is_told_by_rule_what_it_lacks() {
    let scene = scene().await;
    let error = scene
        .s3
        .adopt(bucket_name!("acme-telemetry"))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Faulty);
    let faults: Vec<_> = error
        .faults()
        .iter()
        .map(|fault| (fault.control, fault.rule()))
        .collect();
    assert_eq!(
        faults,
        [
            (Control::CustomerKeys, Rule::EncryptAtRest),
            (Control::Versioning, Rule::Integrity),
            (Control::SecureTransport, Rule::Https),
            (Control::TlsVersion, Rule::Tls),
            (Control::OtherEncryption, Rule::EncryptAtRest),
        ]
    );
    assert_eq!(
        error.stands(),
        [
            Control::PublicAccess,
            Control::Ownership,
            Control::Encryption,
            Control::Website,
            Control::BrowserOrigins,
            Control::CreationMark,
            Control::Grants
        ]
    );
}

#[tokio::test]
async fn a_repair_shows_its_plan_writes_only_differences_and_proves() {
    let scene = scene().await;
    let repair = scene
        .s3
        .adopt(bucket_name!("acme-telemetry"))
        .repair()
        .await
        .unwrap();
    assert_eq!(
        repair.to_string(),
        "plan for bucket acme-telemetry\
         \n  1. turn versioning on\
         \n  2. write the default encryption AES256, with SSE-C blocked\
         \n  3. put into the policy: PalisadeDenyInsecureTransport, PalisadeDenyOldTls, \
         PalisadeDenyOtherEncryption"
    );
    let bucket = repair.apply().await.unwrap();
    assert_eq!(bucket.encryption(), &Encryption::sse_s3());
    for kept in [
        "PutPublicAccessBlock",
        "PutBucketOwnershipControls",
        "PutBucketTagging",
    ] {
        assert_eq!(scene.count(kept), 0, "{kept}");
    }
    let again = scene.s3.adopt(bucket_name!("acme-telemetry"));
    assert_eq!(again.clone().repair().await.unwrap().changes().count(), 0);
    again.send().await.unwrap();
}

#[tokio::test]
async fn a_reader_without_a_permission_gets_its_name_and_no_proof() {
    let scene = scene().await;
    scene
        .s3
        .adopt(bucket_name!("acme-telemetry"))
        .repair()
        .await
        .unwrap()
        .apply()
        .await
        .unwrap();
    scene
        .cloud
        .faults()
        .next("GetBucketPolicy", Fault::Deny)
        .always();
    scene
        .cloud
        .faults()
        .next("GetBucketWebsite", Fault::Deny)
        .always();
    let error = scene
        .s3
        .adopt(bucket_name!("acme-telemetry"))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Denied);
    assert_eq!(
        error.permissions(),
        ["s3:GetBucketWebsite", "s3:GetBucketPolicy"]
    );
    let error = scene
        .s3
        .adopt(bucket_name!("acme-telemetry"))
        .repair()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Denied);
}

#[tokio::test]
async fn what_is_enforced_elsewhere_is_accepted_with_a_reason_that_stays_in_the_proof() {
    let scene = scene().await;
    let why = || reason!("the organisation's policy denies it");
    let adopt = scene
        .s3
        .adopt(bucket_name!("acme-telemetry"))
        .accept_unversioned(reason!("written once, never changed"))
        .enforced_elsewhere(Control::SecureTransport, why())
        .enforced_elsewhere(Control::TlsVersion, why())
        .enforced_elsewhere(Control::OtherEncryption, why())
        .enforced_elsewhere(Control::CustomerKeys, why());
    let bucket = adopt.clone().send().await.unwrap();
    assert_eq!(bucket.proof().exceptions().count(), 5);
    let evidence = scene.session.evidence();
    let said = evidence
        .about(Rule::Https)
        .any(|entry| entry.detail.contains("organisation"));
    assert!(said, "{evidence:?}");
    let error = adopt
        .enforced_elsewhere(Control::Encryption, why())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Refused);
}

#[tokio::test]
async fn another_encryption_is_replaced_only_when_asked() {
    let scene = scene().await;
    let other = Encryption::kms(key_arn!(
        "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    ));
    let adopt = scene
        .s3
        .adopt(bucket_name!("acme-telemetry"))
        .encryption(other.clone());
    let repair = adopt.repair().await.unwrap();
    assert_eq!(repair.left()[0].control, Control::Encryption, "{repair}");
    let error = repair.apply().await.unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Faulty, "{error}");
    let encryption = || {
        scene
            .cloud
            .s3()
            .configuration("acme-telemetry", "encryption")
            .unwrap()
    };
    assert!(!encryption().contains(KEY));

    let repair = scene
        .s3
        .adopt(bucket_name!("acme-telemetry"))
        .repair()
        .await
        .unwrap();
    let bucket = repair
        .replace_encryption(other.clone())
        .unwrap()
        .apply()
        .await
        .unwrap();
    assert_eq!(bucket.encryption(), &other);
    assert!(encryption().contains(KEY));
}

#[tokio::test]
async fn a_missing_bucket_and_a_foreign_one_are_told_apart_from_a_faulty_one() {
    let scene = scene().await;
    let error = scene
        .s3
        .adopt(bucket_name!("acme-nowhere"))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Missing);
    scene.cloud.s3().add_bucket(
        "their-bucket",
        BucketSpec::new("us-east-1").owner("999999999999"),
    );
    let error = scene
        .s3
        .adopt(bucket_name!("their-bucket"))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Denied);
    assert!(
        error.to_string().contains("belongs to another account"),
        "{error}"
    );
}
