//! What a repair says and does when it cannot do everything, and what creation leaves to it.

use std::sync::{Arc, Mutex};

use palisade::aws_sdk_s3::types::{
    ServerSideEncryption, ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration,
    ServerSideEncryptionRule,
};
use palisade::s3::{self, BucketErrorKind, Control};
use palisade::testing::{BucketSpec, Fault};
use palisade::{
    BucketName, Encryption, Outcome, Rule, TrailArn, bucket_name, key_arn, rule, tag, waive,
};

use crate::support::{Scene, refused, scene};

fn name() -> BucketName {
    bucket_name!("acme-telemetry")
}

fn unfinished(scene: &Scene) -> bool {
    let entries = scene.session.evidence().entries;
    entries
        .iter()
        .any(|entry| entry.outcome == Outcome::Unfinished)
}

async fn plan(scene: &Scene) -> s3::Repair {
    scene.s3.adopt(name()).repair().await.unwrap()
}

#[tokio::test]
async fn a_denied_first_write_changed_nothing_and_says_so() {
    let scene = scene().await;
    let repair = plan(&scene).await;
    scene
        .cloud
        .faults()
        .next("PutBucketVersioning", Fault::Deny);
    let error = repair.apply().await.unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Denied, "{error}");
    assert_eq!(error.permissions(), ["s3:PutBucketVersioning"]);
    assert!(error.to_string().contains("nothing was written"), "{error}");
}

#[tokio::test]
async fn a_denied_later_write_says_how_many_came_before() {
    let scene = scene().await;
    let repair = plan(&scene).await;
    scene.cloud.faults().next("PutBucketPolicy", Fault::Deny);
    let error = repair.apply().await.unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Unfinished, "{error}");
    assert!(
        error.to_string().contains("2 changes were written"),
        "{error}"
    );
    assert!(error.stands().contains(&Control::Versioning), "{error}");
    assert!(unfinished(&scene));
}

#[tokio::test]
async fn a_plan_has_no_write_that_changes_nothing() {
    let scene = scene().await;
    let made = plan(&scene).await.apply().await.unwrap();
    drop(made);
    scene
        .cloud
        .s3()
        .remove_configuration(name().as_str(), "encryption");
    let repair = plan(&scene).await;
    assert_eq!(
        repair.to_string(),
        "plan for bucket acme-telemetry\n  1. write the default encryption AES256, with SSE-C blocked"
    );
    repair.apply().await.unwrap();
}

#[tokio::test]
async fn a_look_that_is_denied_is_no_change_by_somebody_else() {
    let scene = scene().await;
    let repair = plan(&scene).await;
    scene
        .cloud
        .faults()
        .next("GetBucketVersioning", Fault::Deny);
    let error = repair.apply().await.unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Denied, "{error}");
    assert_eq!(error.permissions(), ["s3:GetBucketVersioning"]);
}

#[tokio::test]
async fn a_read_back_that_fails_after_writing_is_unfinished() {
    let scene = scene().await;
    let repair = plan(&scene).await;
    let faults = scene.cloud.faults();
    faults.next("GetBucketWebsite", Fault::Deny).always();
    let error = repair.apply().await.unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Unfinished, "{error}");
    assert!(
        error.to_string().contains("everything was written"),
        "{error}"
    );
    assert!(unfinished(&scene));
}

#[tokio::test]
async fn a_write_whose_reply_is_lost_counts_by_what_reads_back() {
    let scene = scene().await;
    let repair = plan(&scene).await;
    // For good: the SDK tries three times.
    let fault = Fault::OtherStatus(500);
    scene.cloud.faults().next("PutBucketPolicy", fault).always();
    repair.apply().await.unwrap();
}

#[tokio::test]
async fn acls_end_only_when_asked() {
    let scene = scene().await;
    let s3 = scene.cloud.s3();
    s3.remove_configuration("acme-telemetry", "ownershipControls");
    let repair = plan(&scene).await;
    assert_eq!(repair.left()[0].control, Control::Ownership, "{repair}");
    assert!(
        !repair.to_string().contains("BucketOwnerEnforced,"),
        "{repair}"
    );
    let error = repair.apply().await.unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Faulty, "{error}");
    assert!(
        error.to_string().contains("the plan was written"),
        "{error}"
    );
    assert_eq!(scene.count("PutBucketOwnershipControls"), 0);

    let repair = plan(&scene).await.disable_acls();
    repair.apply().await.unwrap();
    assert_eq!(scene.count("PutBucketOwnershipControls"), 1);
}

#[tokio::test]
async fn a_control_can_be_left_as_it_is() {
    let scene = scene().await;
    let repair = plan(&scene).await.without(Control::Versioning);
    assert_eq!(repair.left()[0].control, Control::Versioning);
    assert!(repair.apply().await.is_err());
    assert_eq!(scene.count("PutBucketVersioning"), 0);
}

#[tokio::test]
async fn beside_a_public_statement_no_policy_is_planned() {
    let scene = scene().await;
    let public = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*",
        "Action":"s3:GetObject","Resource":"arn:aws:s3:::acme-telemetry/*"}]}"#;
    scene
        .cloud
        .s3()
        .configure("acme-telemetry", "policy", public);
    let repair = plan(&scene).await;
    let left: Vec<_> = repair.left().iter().map(|fault| fault.control).collect();
    assert_eq!(
        left,
        [
            Control::Grants,
            Control::SecureTransport,
            Control::TlsVersion,
            Control::OtherEncryption
        ]
    );
    assert!(
        repair.to_string().contains("S3 stores no policy"),
        "{repair}"
    );
    assert!(repair.apply().await.is_err());
    let kept = scene.cloud.s3().configuration("acme-telemetry", "policy");
    assert_eq!(kept.as_deref(), Some(public));
}

#[tokio::test]
async fn what_creation_leaves_behind_is_reported_and_repaired_and_then_nobodys_to_resume() {
    let scene = scene().await;
    let new = || bucket_name!("acme-half");
    let create = scene.s3.create_bucket(new(), Encryption::sse_s3());
    let create = create.tag(tag!("team", "telemetry"));
    scene.cloud.faults().next("PutBucketPolicy", Fault::Deny);
    create.clone().send().await.unwrap_err();

    let error = scene.s3.adopt(new()).send().await.unwrap_err();
    let found = error
        .faults()
        .iter()
        .any(|fault| fault.control == Control::CreationMark);
    assert!(found, "{error}");
    let repair = scene.s3.adopt(new()).repair().await.unwrap();
    assert!(
        repair
            .to_string()
            .contains("take the tag palisade:creation off"),
        "{repair}"
    );
    repair.apply().await.unwrap();
    let tags = scene
        .cloud
        .s3()
        .configuration("acme-half", "tagging")
        .unwrap();
    assert!(
        tags.contains("telemetry") && !tags.contains("palisade"),
        "{tags}"
    );

    let later = create.expire_old_versions(1).send().await.unwrap_err();
    assert_eq!(later.kind(), BucketErrorKind::Exists);
    assert_eq!(scene.count("PutBucketLifecycleConfiguration"), 0);
}

#[tokio::test]
async fn tags_that_arrive_late_are_waited_for() {
    let scene = scene().await;
    let kept = delay_tags(&scene, "acme-late", 2);
    let create = scene
        .s3
        .create_bucket(bucket_name!("acme-late"), Encryption::sse_s3());
    create.send().await.unwrap();
    assert_eq!(*kept.lock().unwrap(), None);
}

#[tokio::test]
async fn a_bucket_for_logs_stays_whole_when_it_is_adopted_as_one_for_data() {
    let scene = scene().await;
    let trail = "arn:aws:cloudtrail:us-east-1:111122223333:trail/all";
    let trail = || TrailArn::try_from(trail).unwrap();
    let new = || bucket_name!("acme-trail");
    let key =
        key_arn!("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab");
    let create = scene
        .s3
        .create_trail_bucket(new(), Encryption::kms(key.clone()), trail());
    create.send().await.unwrap();
    let policy = || scene.cloud.s3().configuration("acme-trail", "policy");
    let before = policy();
    let repair = scene.s3.adopt(new()).repair().await.unwrap();
    assert_eq!(repair.changes().count(), 0, "{repair}");
    repair.apply().await.unwrap();
    assert_eq!(policy(), before);
    scene
        .s3
        .adopt_trail_bucket(new(), trail())
        .send()
        .await
        .unwrap();

    let logs = scene.s3.adopt_log_bucket(name()).repair().await.unwrap();
    let error = logs.replace_encryption(Encryption::kms(key)).unwrap_err();
    assert_eq!(error.rule(), Some(Rule::EncryptAtRest));
    let locked = scene.s3.create_log_bucket(bucket_name!("acme-logs"));
    let locked = locked.object_lock(s3::Retention::PER_OBJECT);
    assert_eq!(locked.send().await.unwrap_err().rule(), Some(Rule::Trail));
    let china = TrailArn::try_from("arn:aws-cn:cloudtrail:cn-north-1:111122223333:trail/all");
    let china = scene.s3.adopt_trail_bucket(name(), china.unwrap());
    assert_eq!(china.send().await.unwrap_err().rule(), Some(Rule::Trail));
}

#[tokio::test]
async fn the_documented_statement_of_log_delivery_is_recognised() {
    let scene = scene().await;
    let logs = || bucket_name!("acme-logs");
    scene.s3.create_log_bucket(logs()).send().await.unwrap();
    let policy = scene
        .cloud
        .s3()
        .configuration("acme-logs", "policy")
        .unwrap();
    let mut policy: serde_json::Value = serde_json::from_str(&policy).unwrap();
    let statements = policy["Statement"].as_array_mut().unwrap();
    statements.pop();
    statements.push(serde_json::json!({
        "Sid": "S3ServerAccessLogsPolicy", "Effect": "Allow",
        "Principal": {"Service": "logging.s3.amazonaws.com"},
        "Action": ["s3:PutObject"], "Resource": "arn:aws:s3:::acme-logs/prefix/*",
        "Condition": {
            "ArnLike": {"aws:SourceArn": "arn:aws:s3:::acme-telemetry"},
            "StringEquals": {"aws:SourceAccount": "111122223333"},
        },
    }));
    let s3 = scene.cloud.s3();
    s3.configure("acme-logs", "policy", policy.to_string());
    scene.s3.adopt_log_bucket(logs()).send().await.unwrap();
    let other = policy.to_string().replace("111122223333", "999999999999");
    s3.configure("acme-logs", "policy", other);
    let error = scene.s3.adopt_log_bucket(logs()).send().await.unwrap_err();
    assert_eq!(error.faults()[0].control, Control::Delivery, "{error}");
}

#[tokio::test]
async fn an_own_bucket_in_another_region_is_named_as_such() {
    let scene = scene().await;
    scene
        .cloud
        .s3()
        .add_bucket("acme-far", BucketSpec::new("us-west-2"));
    let far = || bucket_name!("acme-far");
    let adopted = scene.s3.adopt(far()).send().await.unwrap_err();
    let created = scene.s3.create_bucket(far(), Encryption::sse_s3());
    let created = created.send().await.unwrap_err();
    for error in [adopted, created] {
        assert!(
            error.to_string().contains("the bucket is in us-west-2"),
            "{error}"
        );
        assert_eq!(error.rule(), Some(Rule::Endpoint));
    }
}

#[tokio::test]
async fn an_outcome_that_nobody_knows_is_not_told_as_a_failure() {
    let scene = scene().await;
    scene
        .cloud
        .faults()
        .next("CreateBucket", Fault::CutBeforeReply)
        .always();
    let create = scene
        .s3
        .create_bucket(bucket_name!("acme-cut"), Encryption::sse_s3());
    let error = create.send().await.unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Unfinished, "{error}");
    scene.cloud.faults().clear();
    let fault = Fault::OtherStatus(400).and(Fault::OtherBody(
        "<Error><Code>TooManyBuckets</Code><Message>m</Message></Error>".to_owned(),
    ));
    scene.cloud.faults().next("CreateBucket", fault);
    let create = scene
        .s3
        .create_bucket(bucket_name!("acme-many"), Encryption::sse_s3());
    // Applied all the same: the mark says so, whatever was answered.
    create.send().await.unwrap();
}

#[tokio::test]
async fn a_plan_that_goes_by_another_encryption_is_not_written() {
    let scene = scene().await;
    let new = || bucket_name!("acme-plain");
    let create = scene.s3.create_bucket(new(), Encryption::sse_s3());
    create.send().await.unwrap();
    let s3 = scene.cloud.s3();
    s3.remove_configuration("acme-plain", "policy");
    let repair = scene.s3.adopt(new()).repair().await.unwrap();
    assert_eq!(repair.changes().count(), 1, "{repair}");
    let found = s3.configuration("acme-plain", "encryption").unwrap();
    let other = found.replace(
        "<SSEAlgorithm>AES256</SSEAlgorithm>",
        "<SSEAlgorithm>aws:kms</SSEAlgorithm><KMSMasterKeyID>alias/a</KMSMasterKeyID>",
    );
    s3.configure("acme-plain", "encryption", other);
    let error = repair.apply().await.unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Changed, "{error}");
    assert_eq!(s3.configuration("acme-plain", "policy"), None);
    assert!(!unfinished(&scene), "nothing was begun");
}

#[tokio::test]
async fn what_is_left_out_of_a_plan_is_in_no_write_of_it() {
    let scene = scene().await;
    let key =
        key_arn!("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab");
    let kms = || Encryption::kms(key.clone());
    let keys = plan(&scene).await.without(Control::CustomerKeys);
    let keys = keys.replace_encryption(kms()).unwrap();
    assert!(!keys.to_string().contains("with SSE-C blocked"), "{keys}");
    let neither = plan(&scene).await.replace_encryption(kms()).unwrap();
    let neither = neither.without(Control::Encryption);
    assert!(!neither.to_string().contains("1234abcd"), "{neither}");
}

#[tokio::test]
async fn a_repair_goes_on_where_it_stopped() {
    let scene = scene().await;
    let repair = plan(&scene).await;
    scene.cloud.faults().next("PutBucketPolicy", Fault::Deny);
    repair.clone().apply().await.unwrap_err();
    repair.apply().await.unwrap();
    assert_eq!(scene.count("PutBucketVersioning"), 1);
}

/// Takes the tags away before one reading of them and gives them back before the next. What is
/// returned holds them meanwhile.
fn delay_tags(scene: &Scene, name: &'static str, reading: u64) -> Arc<Mutex<Option<String>>> {
    let kept = Arc::new(Mutex::new(None));
    let (take, give) = (kept.clone(), kept.clone());
    let late = move |s3: &palisade::testing::S3| {
        *take.lock().unwrap() = s3.configuration(name, "tagging");
        s3.remove_configuration(name, "tagging");
    };
    let arrive = move |s3: &palisade::testing::S3| {
        let tags = give.lock().unwrap().take();
        s3.configure(name, "tagging", tags.expect("the mark"));
    };
    let faults = scene.cloud.faults();
    faults.before("GetBucketTagging", late).after(reading - 1);
    faults.before("GetBucketTagging", arrive).after(reading);
    kept
}

#[tokio::test]
async fn a_cut_creation_whose_tags_arrive_late_is_finished() {
    let scene = scene().await;
    scene
        .cloud
        .faults()
        .next("CreateBucket", Fault::CutAfterApply);
    let kept = delay_tags(&scene, "acme-late", 2);
    let create = scene
        .s3
        .create_bucket(bucket_name!("acme-late"), Encryption::sse_s3());
    create.send().await.unwrap();
    assert_eq!(scene.count("CreateBucket"), 1);
    assert_eq!(*kept.lock().unwrap(), None);
}

#[tokio::test]
async fn one_stale_reading_of_the_tags_does_not_leave_the_mark() {
    let scene = scene().await;
    // The look before, the mark, the first look, the reading back, and then the one meant here.
    let kept = delay_tags(&scene, "acme-late", 5);
    let create = scene
        .s3
        .create_bucket(bucket_name!("acme-late"), Encryption::sse_s3());
    create.send().await.unwrap();
    assert_eq!(*kept.lock().unwrap(), None, "they never arrived");
    let tags = scene.cloud.s3().configuration("acme-late", "tagging");
    assert!(
        !tags.unwrap_or_default().contains("palisade"),
        "the mark is left"
    );
}

#[tokio::test]
async fn delivery_for_anybody_proves_nothing() {
    let scene = scene().await;
    let trail = "arn:aws:cloudtrail:us-east-1:111122223333:trail/all";
    let trail = || TrailArn::try_from(trail).unwrap();
    let new = || bucket_name!("acme-trail");
    let create = scene
        .s3
        .create_trail_bucket(new(), Encryption::sse_s3(), trail());
    create.send().await.unwrap();
    let s3 = scene.cloud.s3();
    let policy = s3.configuration("acme-trail", "policy").unwrap();
    let arn = format!("\"aws:SourceArn\":\"{}\"", trail());
    for other in [
        format!("\"aws:SourceArn\":[\"{}\",\"*\"]", trail()),
        format!("{arn},\"aws:SourceAccount\":\"999999999999\""),
        "\"aws:SourceAccount\":\"111122223333\"".to_owned(),
    ] {
        s3.configure("acme-trail", "policy", policy.replace(&arn, &other));
        let error = scene.s3.adopt_trail_bucket(new(), trail()).send().await;
        let error = error.unwrap_err();
        assert_eq!(
            error.faults()[0].control,
            Control::Delivery,
            "{other}: {error}"
        );
    }
    let on = "\"Resource\":\"arn:aws:s3:::acme-trail";
    let elsewhere = policy.replace(&format!("{on}\""), &format!("{on}/x\""));
    assert_ne!(elsewhere, policy);
    s3.configure("acme-trail", "policy", elsewhere);
    let adopt = scene.s3.adopt_trail_bucket(new(), trail());
    let error = adopt.send().await.unwrap_err();
    assert_eq!(error.faults()[0].control, Control::Delivery, "{error}");
    let open = r#"{"Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},
        "Action":"s3:PutObject","Resource":"arn:aws:s3:::acme-trail/*"},"#;
    let open = policy.replacen("\"Statement\":[", &format!("\"Statement\":[{open}"), 1);
    s3.configure("acme-trail", "policy", open);
    let repair = scene
        .s3
        .adopt_trail_bucket(new(), trail())
        .repair()
        .await
        .unwrap();
    assert_eq!(repair.left()[0].control, Control::Delivery, "{repair}");
}

#[tokio::test]
async fn a_lifecycle_that_was_narrowed_is_no_longer_the_one_that_was_made() {
    let scene = scene().await;
    let create = scene
        .s3
        .create_bucket(bucket_name!("acme-old"), Encryption::sse_s3());
    let bucket = create.expire_old_versions(30).send().await.unwrap();
    let again = bucket.no_older_than(std::time::Duration::ZERO).await;
    let again = again.unwrap();
    let s3 = scene.cloud.s3();
    let made = s3.configuration("acme-old", "lifecycle").unwrap();
    for (was, is) in [
        ("<Prefix></Prefix>", "<Prefix>tmp/</Prefix>"),
        ("<Status>Enabled</Status>", "<Status>Disabled</Status>"),
        ("<NoncurrentDays>30<", "<NoncurrentDays>3<"),
        (
            "<NoncurrentDays>30</NoncurrentDays>",
            "<NoncurrentDays>30</NoncurrentDays><NewerNoncurrentVersions>5</NewerNoncurrentVersions>",
        ),
    ] {
        let other = made.replace(was, is);
        assert_ne!(other, made, "{was}");
        s3.configure("acme-old", "lifecycle", other);
        let read = again.no_older_than(std::time::Duration::ZERO).await;
        let error = read.unwrap_err();
        assert_eq!(error.faults()[0].control, Control::Lifecycle, "{error}");
    }
}

#[tokio::test]
async fn a_new_policy_keeps_what_the_verified_bucket_denied() {
    let scene = scene().await;
    let verified = plan(&scene).await.apply().await.unwrap();
    assert_eq!(verified.name(), &name());
    let sdk = scene.s3.sdk();
    let read = sdk.get_bucket_policy().bucket("acme-telemetry").send();
    let whole = read.await.unwrap().policy.unwrap();
    let put = |policy: &str| {
        let put = sdk.put_bucket_policy().bucket("acme-telemetry");
        put.policy(policy).customize()
    };
    put(&whole).send().await.expect("the same again");

    // Without its last statement, which denies other encryption; plaintext is denied all the same.
    let mut less: serde_json::Value = serde_json::from_str(&whole).unwrap();
    less["Statement"].as_array_mut().unwrap().pop();
    let less = less.to_string();
    let requests = scene.cloud.requests().len();
    let refusal = refused(put(&less).send().await, Rule::LeastPrivilege);
    assert!(refusal.problem().contains("no longer denies"), "{refusal}");
    assert_eq!(scene.cloud.requests().len(), requests);
    let waiver = waive!(rule::LeastPrivilege, "the writers are held to it elsewhere");
    put(&less)
        .interceptor(waiver)
        .send()
        .await
        .expect("a reason");
}

#[tokio::test]
async fn a_default_is_one_that_the_bucket_was_declared_with() {
    let scene = scene().await;
    let kms = Encryption::kms(key_arn!(
        "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    ));
    let other = "arn:aws:kms:us-east-1:111122223333:key/99999999-12ab-34cd-56ef-1234567890ab";
    let bucket = bucket_name!("acme-new");
    scene
        .cloud
        .s3()
        .add_bucket("acme-new", BucketSpec::new("us-east-1"));
    let _declared = scene.s3.declare(bucket, kms.clone());
    let put = |algorithm: ServerSideEncryption, key: Option<&str>| {
        let default = ServerSideEncryptionByDefault::builder().sse_algorithm(algorithm);
        let default = default.set_kms_master_key_id(key.map(str::to_owned));
        let rule = ServerSideEncryptionRule::builder()
            .apply_server_side_encryption_by_default(default.build().unwrap());
        let all = ServerSideEncryptionConfiguration::builder().rules(rule.build());
        let put = scene.s3.sdk().put_bucket_encryption().bucket("acme-new");
        put.server_side_encryption_configuration(all.build().unwrap())
    };
    let requests = scene.cloud.requests().len();
    for (algorithm, key) in [
        (ServerSideEncryption::Aes256, None),
        (ServerSideEncryption::AwsKms, None),
        (ServerSideEncryption::AwsKms, Some(other)),
    ] {
        refused(put(algorithm, key).send().await, Rule::EncryptAtRest);
    }
    // The session asks once whose it is.
    assert!(scene.cloud.requests().len() <= requests + 1);
    let key = kms.key().map(palisade::KmsKeyArn::as_str);
    let put = put(ServerSideEncryption::AwsKms, key).send().await;
    put.expect("the declared one");
}
