//! Buckets that this crate creates.

use palisade::aws_sdk_s3::types::{
    BucketLifecycleConfiguration, ExpirationStatus, LifecycleRule, LifecycleRuleFilter,
    NoncurrentVersionExpiration, Tag, Tagging,
};
use palisade::s3::{BucketErrorKind, Control, CreationToken, VerifiedBucket};
use palisade::testing::{BucketSpec, Fault, StoredEncryption};
use palisade::{
    BucketName, Encryption, Outcome, Rule, bucket_name, https_origin, key_arn, rule, tag, waive,
};

use crate::support::{KEY, Scene, scene};

const NEW: &str = "acme-new";

fn name() -> BucketName {
    bucket_name!("acme-new")
}

fn kms() -> Encryption {
    Encryption::kms(key_arn!(
        "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    ))
}

fn document(scene: &Scene, document: &str) -> String {
    let found = scene.cloud.s3().configuration(NEW, document);
    found.unwrap_or_default()
}

#[tokio::test]
async fn a_created_bucket_has_every_control_and_no_mark_left() {
    let scene = scene().await;
    let create = scene.s3.create_bucket(name(), kms());
    let bucket = create
        .tag(tag!("team", "telemetry"))
        .expire_old_versions(90)
        .send()
        .await
        .unwrap();

    assert_eq!(bucket.proof().name(), &name());
    assert_eq!(bucket.proof().account().as_str(), "111122223333");
    assert_eq!(bucket.proof().region().as_str(), "us-east-1");
    assert_eq!(bucket.proof().encryption(), &kms());
    assert_eq!(bucket.proof().exceptions().count(), 0);

    let encryption = document(&scene, "encryption");
    assert!(
        encryption.contains("aws:kms") && encryption.contains(KEY),
        "{encryption}"
    );
    assert!(
        encryption.contains("<EncryptionType>SSE-C</EncryptionType>"),
        "{encryption}"
    );
    assert_eq!(
        document(&scene, "publicAccessBlock")
            .matches("true")
            .count(),
        4
    );
    assert!(document(&scene, "ownershipControls").contains("BucketOwnerEnforced"));
    assert!(document(&scene, "versioning").contains("Enabled"));
    assert!(document(&scene, "lifecycle").contains("<NoncurrentDays>90</NoncurrentDays>"));
    let tags = document(&scene, "tagging");
    assert!(
        tags.contains("telemetry") && !tags.contains("palisade"),
        "{tags}"
    );
    let policy: serde_json::Value = serde_json::from_str(&document(&scene, "policy")).unwrap();
    let sids: Vec<_> = policy["Statement"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["Sid"])
        .collect();
    assert_eq!(
        sids,
        [
            "PalisadeDenyInsecureTransport",
            "PalisadeDenyOldTls",
            "PalisadeDenyOtherEncryption",
            "PalisadeDenyOtherKey"
        ]
    );
    assert_eq!(
        policy["Statement"][2]["Condition"]["Null"]["s3:x-amz-server-side-encryption"],
        "false"
    );

    bucket
        .put_object("k")
        .body(b"x".to_vec().into())
        .send()
        .await
        .unwrap();
    let stored = scene.cloud.s3().object(NEW, "k").unwrap();
    assert!(matches!(stored.encryption, StoredEncryption::Kms { key, .. } if key == KEY));
}

#[tokio::test]
async fn the_mark_is_in_the_creating_call_itself() {
    let scene = scene().await;
    let token = CreationToken::try_from("deployment-42").unwrap();
    scene
        .cloud
        .faults()
        .next("PutBucketPolicy", Fault::Deny)
        .always();
    let create = scene
        .s3
        .create_bucket(name(), Encryption::sse_s3())
        .creation_token(token);
    let error = create.clone().send().await.unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Unfinished, "{error}");
    assert_eq!(error.permissions(), ["s3:PutBucketPolicy"]);
    let missing: Vec<_> = error.faults().iter().map(|fault| fault.control).collect();
    assert_eq!(
        missing,
        [
            Control::SecureTransport,
            Control::TlsVersion,
            Control::OtherEncryption
        ]
    );
    assert!(document(&scene, "tagging").contains("deployment-42"));
    assert_eq!(scene.count("PutBucketTagging"), 0);
    let evidence = scene.session.evidence();
    assert!(
        evidence
            .entries
            .iter()
            .any(|entry| entry.outcome == Outcome::Unfinished)
    );

    scene.cloud.faults().clear();
    let bucket = create.send().await.unwrap();
    assert_eq!(bucket.proof().encryption(), &Encryption::sse_s3());
    assert!(!document(&scene, "tagging").contains("deployment-42"));
}

#[tokio::test]
async fn a_bucket_with_a_policy_lifecycle_and_tags_is_unchanged_to_the_byte() {
    let scene = scene().await;
    let s3 = scene.cloud.s3();
    s3.add_bucket(
        NEW,
        BucketSpec::new("us-east-1").default_encryption(StoredEncryption::kms(KEY)),
    );
    let sdk = scene.s3.sdk();
    let policy = r#"{ "Version":"2012-10-17","Statement" :[{"Sid":"theirs","Effect":"Deny","Principal":"*","Action":"s3:DeleteObject","Resource":"arn:aws:s3:::acme-new/*"}]}"#;
    let waiver = waive!(
        rule::LeastPrivilege,
        "somebody's bucket that denies no plaintext"
    );
    sdk.put_bucket_policy()
        .bucket(NEW)
        .policy(policy)
        .customize()
        .interceptor(waiver)
        .send()
        .await
        .unwrap();
    let tag = Tag::builder().key("owner").value("them").build().unwrap();
    let tags = Tagging::builder().tag_set(tag).build().unwrap();
    let put = sdk.put_bucket_tagging().bucket(NEW).tagging(tags);
    put.send().await.unwrap();
    let days = NoncurrentVersionExpiration::builder().noncurrent_days(1);
    let rule = LifecycleRule::builder()
        .status(ExpirationStatus::Enabled)
        .filter(LifecycleRuleFilter::builder().prefix("tmp/").build())
        .noncurrent_version_expiration(days.build());
    let rules = BucketLifecycleConfiguration::builder().rules(rule.build().unwrap());
    let put = sdk.put_bucket_lifecycle_configuration().bucket(NEW);
    let put = put.lifecycle_configuration(rules.build().unwrap());
    put.send().await.unwrap();
    let documents = [
        "encryption",
        "policy",
        "lifecycle",
        "tagging",
        "versioning",
        "publicAccessBlock",
        "ownershipControls",
    ];
    let before = documents.map(|name| document(&scene, name));
    for set in &before[..4] {
        assert!(!set.is_empty(), "something to compare");
    }
    let count = |scene: &Scene| {
        let all = scene.cloud.requests();
        all.iter().filter(|seen| seen.method != "GET").count()
    };
    let writes = count(&scene);

    let error = scene
        .s3
        .create_bucket(name(), Encryption::sse_s3())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Exists);
    assert!(error.to_string().contains("`adopt`"), "{error}");
    assert_eq!(documents.map(|name| document(&scene, name)), before);
    assert_eq!(count(&scene), writes, "something was written");
}

#[tokio::test]
async fn names_with_dots_and_keys_of_other_regions_are_refused_before_anything_is_sent() {
    let scene = scene().await;
    let before = scene.cloud.requests().len();
    let dotted = scene
        .s3
        .create_bucket(bucket_name!("acme.new"), Encryption::sse_s3());
    let elsewhere = Encryption::kms(key_arn!(
        "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    ));
    let elsewhere = scene.s3.create_bucket(name(), elsewhere);
    let twice = scene
        .s3
        .create_bucket(name(), kms())
        .tag(tag!("a", "1"))
        .tag(tag!("a", "2"));
    for (create, rule) in [
        (dotted, Rule::Tls),
        (elsewhere, Rule::EncryptAtRest),
        (twice, Rule::PublicText),
    ] {
        let error = create.send().await.unwrap_err();
        assert_eq!(error.kind(), BucketErrorKind::Refused);
        assert_eq!(error.rule(), Some(rule), "{error:?}");
    }
    assert_eq!(scene.cloud.requests().len(), before);
}

#[tokio::test]
async fn named_pages_are_let_in_and_others_make_a_fault() {
    let scene = scene().await;
    let create = scene.s3.create_bucket(name(), Encryption::sse_s3());
    let page = https_origin!("https://app.example.com");
    create.browser_origin(page).send().await.unwrap();
    let cors = document(&scene, "cors");
    assert_eq!(cors.matches("<AllowedOrigin>").count(), 1, "{cors}");
    assert!(cors.contains("<AllowedOrigin>https://app.example.com</AllowedOrigin>"));

    let open = cors.replace("https://app.example.com", "*");
    scene.cloud.s3().configure(NEW, "cors", &open);
    let error = scene.s3.adopt(name()).send().await.unwrap_err();
    assert_eq!(error.faults().len(), 1, "{error}");
    assert_eq!(error.faults()[0].control, Control::BrowserOrigins);
    let repair = scene.s3.adopt(name()).repair().await.unwrap();
    assert_eq!(repair.changes().count(), 0);
    assert_eq!(
        repair.apply().await.unwrap_err().kind(),
        BucketErrorKind::Faulty
    );
    assert_eq!(document(&scene, "cors"), open);
}

#[tokio::test]
async fn log_and_trail_buckets_let_their_service_in_and_nobody_else() {
    let scene = scene().await;
    let logs = scene
        .s3
        .create_log_bucket(bucket_name!("acme-logs"))
        .send()
        .await
        .unwrap();
    let policy = scene
        .cloud
        .s3()
        .configuration("acme-logs", "policy")
        .unwrap();
    assert!(
        policy.contains(r#""Service":"logging.s3.amazonaws.com""#),
        "{policy}"
    );
    assert!(
        policy.contains(r#""aws:SourceAccount":"111122223333""#),
        "{policy}"
    );
    assert_eq!(policy.matches(r#""Effect":"Allow""#).count(), 1);
    let trail = palisade::TrailArn::try_from("arn:aws:cloudtrail:us-east-1:111122223333:trail/all")
        .unwrap();
    let create = scene
        .s3
        .create_trail_bucket(bucket_name!("acme-trail"), kms(), trail);
    create.send().await.unwrap();
    let policy = scene
        .cloud
        .s3()
        .configuration("acme-trail", "policy")
        .unwrap();
    assert_eq!(policy.matches(r#""Effect":"Allow""#).count(), 2);
    assert!(
        policy.contains("arn:aws:s3:::acme-trail/AWSLogs/111122223333/*"),
        "{policy}"
    );
    assert_eq!(
        policy
            .matches("arn:aws:cloudtrail:us-east-1:111122223333:trail/all")
            .count(),
        2
    );

    let bucket: VerifiedBucket = scene
        .s3
        .create_bucket(name(), kms())
        .access_logs(&logs, "acme-new/")
        .send()
        .await
        .unwrap();
    assert!(document(&scene, "logging").contains("<TargetBucket>acme-logs</TargetBucket>"));
    let wrong = scene
        .s3
        .create_bucket(bucket_name!("acme-more"), kms())
        .access_logs(&bucket, "x/");
    let error = wrong.send().await.unwrap_err();
    assert_eq!(error.rule(), Some(Rule::Trail), "{error:?}");
}
