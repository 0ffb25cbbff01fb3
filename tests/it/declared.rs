//! What one client of a session was told of a bucket holds for all that sign for its account.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use palisade::aws_sdk_s3::error::ProvideErrorMetadata;
use palisade::aws_sdk_s3::types::{
    self, Destination, EncryptionConfiguration, InventoryConfiguration, InventoryDestination,
    InventoryEncryption, InventoryFormat, InventoryFrequency, InventoryIncludedObjectVersions,
    InventoryS3BucketDestination, InventorySchedule, ObjectEncryption, OutputLocation,
    ReplicationConfiguration, ReplicationRule, ReplicationRuleStatus, RestoreRequest,
    RestoreRequestType, S3Location, ServerSideEncryption, Ssekms, SsekmsEncryption, Sses3,
};
use palisade::aws_sdk_s3control::types::builders::S3CopyObjectOperationBuilder;
use palisade::aws_sdk_s3control::types::{
    JobOperation, JobReport, JobReportFormat, JobReportScope, S3CopyObjectOperation,
    S3ObjectMetadata, S3SseAlgorithm,
};
use palisade::{
    AccessPointArn, AccountId, Encryption, KmsKeyArn, Rule, aws_sdk_s3, bucket_name, reason, rule,
    s3, s3control, waive,
};

use crate::support::{KEY, OTHER_KEY, Scene, builder, refused, scene, scene_with};

const ACCOUNT: &str = "111122223333";
const POINT: &str = "arn:aws:s3:us-east-1:111122223333:accesspoint/reports";

fn key(text: &str) -> Encryption {
    Encryption::kms(KmsKeyArn::try_from(text).unwrap())
}

/// Clients of the scene's session that were told nothing, remade ones among them.
fn others(scene: &Scene) -> Vec<aws_sdk_s3::Client> {
    let new = s3::Client::new(&scene.session).sdk().clone();
    let tried = s3::Client::try_new(&scene.session).unwrap().sdk().clone();
    let erased = scene.session.clone().into_any();
    let erased = s3::Client::try_new(&erased).unwrap().sdk().clone();
    let remade = aws_sdk_s3::Client::from_conf(new.config().to_builder().build());
    vec![new, tried, erased, remade]
}

/// Asserts that a client writes into a bucket with a KMS key as it was declared, and in no other way.
async fn writes_as_declared(sdk: &aws_sdk_s3::Client) {
    let put = || sdk.put_object().bucket("acme-telemetry").key("k");
    refused(put().send().await, Rule::EncryptAtRest);
    let plain = put().server_side_encryption(ServerSideEncryption::Aes256);
    refused(plain.send().await, Rule::EncryptAtRest);
    let kms = || put().server_side_encryption(ServerSideEncryption::AwsKms);
    refused(
        kms().ssekms_key_id(OTHER_KEY).send().await,
        Rule::EncryptAtRest,
    );
    kms()
        .ssekms_key_id(KEY)
        .send()
        .await
        .expect("the declared key");
}

#[tokio::test]
async fn a_declared_key_holds_for_every_client_of_the_session() {
    let scene = scene().await;
    let before = others(&scene);
    let _declared = scene.s3.declare(bucket_name!("acme-telemetry"), key(KEY));
    for sdk in before.iter().chain(&others(&scene)) {
        writes_as_declared(sdk).await;
    }
}

#[tokio::test]
async fn what_was_declared_outlives_the_client_that_was_told() {
    let scene = scene().await;
    drop(s3::Client::new(&scene.session).declare(bucket_name!("acme-telemetry"), key(KEY)));
    writes_as_declared(scene.s3.sdk()).await;
}

#[tokio::test]
async fn a_verified_denial_is_kept_by_every_client_of_the_session() {
    let scene = scene().await;
    let repair = scene.s3.adopt(bucket_name!("acme-telemetry")).repair();
    repair.await.unwrap().apply().await.unwrap();
    for sdk in others(&scene) {
        let read = sdk.get_bucket_policy().bucket("acme-telemetry").send();
        let whole = read.await.unwrap().policy.unwrap();
        let put = |policy: &str| {
            let put = sdk.put_bucket_policy().bucket("acme-telemetry");
            put.policy(policy).send()
        };
        put(&whole).await.expect("the same again");
        let mut less: serde_json::Value = serde_json::from_str(&whole).unwrap();
        less["Statement"].as_array_mut().unwrap().pop();
        let refusal = refused(put(&less.to_string()).await, Rule::LeastPrivilege);
        assert!(refusal.problem().contains("no longer denies"), "{refusal}");
    }
}

#[tokio::test]
async fn a_foreign_bucket_is_foreign_to_every_client_of_the_session() {
    let scene = scene().await;
    let owner = AccountId::try_from("999999999999").unwrap();
    let why = reason!("public weather data, read for the forecast");
    let _foreign =
        s3::Client::new(&scene.session).declare_foreign(bucket_name!("acme-telemetry"), owner, why);
    let put = scene
        .s3
        .sdk()
        .put_object()
        .bucket("acme-telemetry")
        .key("k");
    refused(put.send().await, Rule::Owner);
}

#[tokio::test]
async fn another_session_was_told_nothing() {
    let scene = scene().await;
    let _declared = scene.s3.declare(bucket_name!("acme-telemetry"), key(KEY));
    let other = builder(&scene.cloud).connect().await.unwrap();
    let put = s3::Client::new(&other);
    let put = put.sdk().put_object().bucket("acme-telemetry").key("k");
    put.send().await.expect("the bucket's own default");
}

#[tokio::test]
async fn a_job_copies_into_a_bucket_as_it_was_declared() {
    let scene = scene_with(|builder| builder.account(AccountId::try_from(ACCOUNT).unwrap())).await;
    let s3control = s3control::Client::new(&scene.session);
    let copy = |bucket: &str| S3CopyObjectOperation::builder().target_resource(bucket);
    let metadata = |algorithm| S3ObjectMetadata::builder().sse_algorithm(algorithm).build();
    let create = async |copy: S3CopyObjectOperationBuilder| {
        let operation = JobOperation::builder().s3_put_object_copy(copy.build());
        let job = s3control.sdk().create_job().account_id(ACCOUNT);
        let job = job.role_arn("arn:aws:iam::111122223333:role/copies");
        let job = job.client_request_token("copies").priority(1);
        job.operation(operation.build()).send().await
    };
    let passes = async |copy| {
        let reply = create(copy).await;
        assert_eq!(reply.as_ref().err().and_then(palisade::refusal), None);
    };
    let names = ["acme-keyed", "acme-plain", "acme-dual"];
    let [keyed, plain, dual] = names.map(|name| copy(&format!("arn:aws:s3:::{name}")));
    let _declared = [
        (bucket_name!("acme-keyed"), key(KEY)),
        (bucket_name!("acme-plain"), Encryption::sse_s3()),
        (
            bucket_name!("acme-dual"),
            Encryption::dsse_kms(KEY.parse().unwrap()),
        ),
    ]
    .map(|(name, encryption)| scene.s3.declare(name, encryption));

    for refused_copy in [
        keyed.clone(),
        keyed
            .clone()
            .new_object_metadata(metadata(S3SseAlgorithm::Aes256)),
        keyed
            .clone()
            .new_object_metadata(metadata(S3SseAlgorithm::Kms)),
        keyed.clone().sse_aws_kms_key_id(OTHER_KEY),
        keyed
            .clone()
            .sse_aws_kms_key_id(KEY)
            .new_object_metadata(metadata(S3SseAlgorithm::Aes256)),
        plain.clone().sse_aws_kms_key_id(KEY),
        dual.clone()
            .new_object_metadata(metadata(S3SseAlgorithm::Aes256)),
    ] {
        let words = format!("{refused_copy:?}");
        let refusal = refused(create(refused_copy).await, Rule::EncryptAtRest);
        assert!(refusal.problem().contains("copies"), "{words}: {refusal}");
    }
    passes(keyed.clone().sse_aws_kms_key_id(KEY)).await;
    passes(
        keyed
            .sse_aws_kms_key_id(KEY)
            .new_object_metadata(metadata(S3SseAlgorithm::Kms)),
    )
    .await;
    passes(plain.clone()).await;
    passes(plain.new_object_metadata(metadata(S3SseAlgorithm::Aes256))).await;
    passes(dual).await;
}

#[tokio::test]
async fn a_job_copies_to_no_place_that_could_be_another() {
    let scene = scene_with(|builder| builder.account(AccountId::try_from(ACCOUNT).unwrap())).await;
    let s3control = s3control::Client::new(&scene.session);
    let metadata = S3ObjectMetadata::builder().sse_algorithm(S3SseAlgorithm::Aes256);
    let metadata = metadata.build();
    let create = async |copy: S3CopyObjectOperationBuilder, report: &str, is_waived: bool| {
        let operation = JobOperation::builder().s3_put_object_copy(copy.build());
        let report = JobReport::builder().bucket(report).enabled(true);
        let report = report.format(JobReportFormat::ReportCsv20180820);
        let job = s3control.sdk().create_job().account_id(ACCOUNT);
        let job = job.role_arn("arn:aws:iam::111122223333:role/copies");
        let job = job.client_request_token("copies").priority(1);
        let job = job.report(report.report_scope(JobReportScope::AllTasks).build());
        let job = job.operation(operation.build()).customize();
        let sent = if is_waived {
            let why = waive!(rule::Owner, "the archive is another team's");
            job.interceptor(why).send().await
        } else {
            job.send().await
        };
        sent.err()
            .and_then(|error| palisade::refusal(&error).cloned())
    };
    let point: AccessPointArn = POINT.parse().unwrap();
    let why = reason!("public weather data, read for the forecast");
    let other = AccountId::try_from("999999999999").unwrap();
    let s3 = &scene.s3;
    let _point = s3.declare_access_point(point, key(KEY)).unwrap();
    let _own = [bucket_name!("acme-keyed"), bucket_name!("acme-torn")]
        .map(|name| s3.declare(name, key(KEY)));
    let _foreign = [bucket_name!("acme-foreign"), bucket_name!("acme-torn")]
        .map(|name| s3.declare_foreign(name, other.clone(), why.clone()));

    let copy = |target: &str| S3CopyObjectOperation::builder().target_resource(target);
    let keyed = |target: &str| copy(target).sse_aws_kms_key_id(KEY);
    let report = "arn:aws:s3:::acme-keyed";
    for target in [POINT, "arn:aws:s3:::acme-keyed", "arn:aws:s3:::acme-keyed/"] {
        let said = create(keyed(target), report, false).await;
        assert_eq!(said, None, "{target}");
        for plain in [
            copy(target),
            copy(target).new_object_metadata(metadata.clone()),
        ] {
            let refusal = create(plain, report, true).await.expect(target);
            assert_eq!(refusal.rule(), Rule::EncryptAtRest, "{target}");
        }
    }
    // A reason for an unknown bucket is none for one whose name cannot be read.
    for target in [
        "arn:aws:S3:::acme-keyed",
        "arn:aws:s3:us-east-1:111122223333:acme-keyed",
        "arn:aws:s3:us-east-1:111122223333:accesspoint:reports",
        "arn:aws:s3:::acme-keyed ",
        "acme-keyed/",
        "arn:aws:s3",
    ] {
        for is_waived in [false, true] {
            let refusal = create(keyed(target), report, is_waived).await;
            let refusal = refusal.expect(target);
            assert_eq!(refusal.rule(), Rule::EncryptAtRest, "{target}");
            assert!(refusal.problem().contains("cannot be read"), "{refusal}");
        }
    }
    for target in ["arn:aws:s3:::acme-foreign", "arn:aws:s3:::acme-torn"] {
        let refusal = create(keyed(target), report, true).await.expect(target);
        assert_eq!(refusal.rule(), Rule::Owner, "{target}");
        assert!(refusal.problem().contains("copies would go"), "{refusal}");
    }
    for unknown in [
        "arn:aws:s3:::acme-unknown",
        "arn:aws:s3:us-east-1:111122223333:accesspoint/unknown",
        "arn:aws:s3express:us-east-1:111122223333:bucket/acme--use1-az4--x-s3",
        "arn:aws:s3-outposts:us-east-1:111122223333:outpost/op-1/bucket/acme",
    ] {
        let refusal = create(keyed(unknown), report, false).await.expect(unknown);
        assert_eq!(refusal.rule(), Rule::Owner, "{unknown}");
        let said = create(keyed(unknown), report, true).await;
        assert_eq!(said, None, "{unknown}");
    }
    for report in [
        "arn:aws:S3:::acme-foreign",
        "arn:aws:s3:::acme-torn",
        "acme-keyed/../x",
    ] {
        let refusal = create(keyed(POINT), report, false).await.expect(report);
        assert_eq!(refusal.rule(), Rule::Owner, "{report}");
    }
}

/// Gives the rule that refuses a call of S3, if one does.
async fn refused_by<T, E>(
    call: impl Future<Output = Result<T, SdkError<E, HttpResponse>>>,
) -> Option<Rule>
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    let error = call.await.err()?;
    palisade::refusal(&error).map(palisade::Refusal::rule)
}

/// A session that was told of a bucket with a KMS key, one with SSE-S3 and one with DSSE-KMS.
async fn told() -> Scene {
    let scene = scene_with(|builder| builder.account(AccountId::try_from(ACCOUNT).unwrap())).await;
    for (name, encryption) in [
        (bucket_name!("acme-keyed"), key(KEY)),
        (bucket_name!("acme-plain"), Encryption::sse_s3()),
        (
            bucket_name!("acme-dual"),
            Encryption::dsse_kms(KEY.parse().unwrap()),
        ),
    ] {
        let _ = scene.s3.declare(name, encryption);
    }
    scene
}

const OTHER: Option<Rule> = Some(Rule::EncryptAtRest);

#[tokio::test]
async fn objects_are_given_a_declared_key_only() {
    let scene = told().await;
    let sdk = scene.s3.sdk();
    for (bucket, key, refused) in [
        ("acme-keyed", KEY, None),
        ("acme-keyed", OTHER_KEY, OTHER),
        ("acme-plain", KEY, OTHER),
        ("acme-dual", KEY, OTHER),
        ("acme-unknown", OTHER_KEY, None),
    ] {
        let kms = SsekmsEncryption::builder().kms_key_arn(key).build();
        let update = sdk.update_object_encryption().bucket(bucket).key("k");
        let update = update.object_encryption(ObjectEncryption::Ssekms(kms.unwrap()));
        assert_eq!(refused_by(update.send()).await, refused, "{bucket} {key}");
    }
}

#[tokio::test]
async fn replicas_have_a_key_that_their_bucket_was_declared_with() {
    let scene = told().await;
    let sdk = scene.s3.sdk();
    let replicas = |bucket: &str, key: Option<&str>| {
        let encryption = EncryptionConfiguration::builder();
        let encryption = encryption.set_replica_kms_key_id(key.map(str::to_owned));
        let destination = Destination::builder().account(ACCOUNT);
        let destination = destination.bucket(format!("arn:aws:s3:::{bucket}"));
        let destination = match key {
            Some(_) => destination.encryption_configuration(encryption.build()),
            None => destination,
        };
        let rule = ReplicationRule::builder().status(ReplicationRuleStatus::Enabled);
        rule.destination(destination.build().unwrap())
            .build()
            .unwrap()
    };
    for (rules, refused) in [
        (vec![replicas("acme-keyed", Some(KEY))], None),
        (vec![replicas("acme-keyed", None)], None),
        (vec![replicas("acme-dual", Some(KEY))], None),
        (vec![replicas("acme-keyed", Some(OTHER_KEY))], OTHER),
        (vec![replicas("acme-plain", Some(KEY))], OTHER),
        (
            vec![
                replicas("acme-plain", None),
                replicas("acme-keyed", Some(OTHER_KEY)),
            ],
            OTHER,
        ),
        (
            vec![
                replicas("acme-keyed", Some(OTHER_KEY)),
                replicas("acme-plain", None),
            ],
            OTHER,
        ),
        (
            vec![
                replicas("acme-plain", None),
                replicas("acme-keyed", Some(KEY)),
            ],
            None,
        ),
    ] {
        let said = format!("{rules:?}");
        let rules = ReplicationConfiguration::builder().set_rules(Some(rules));
        let rules = rules.role("arn:aws:iam::111122223333:role/replicas");
        let put = sdk.put_bucket_replication().bucket("acme-telemetry");
        let put = put.replication_configuration(rules.build().unwrap());
        assert_eq!(refused_by(put.send()).await, refused, "{said}");
    }
}

#[tokio::test]
async fn lists_are_encrypted_as_their_bucket_was_declared() {
    let scene = told().await;
    let sdk = scene.s3.sdk();
    let plain = || InventoryEncryption::builder().sses3(Sses3::builder().build());
    let kms = |key| {
        let key = Ssekms::builder().key_id(key).build();
        InventoryEncryption::builder().ssekms(key.unwrap())
    };
    for (bucket, encryption, refused) in [
        ("acme-keyed", Some(kms(KEY)), None),
        ("acme-keyed", None, None),
        ("acme-keyed", Some(kms(OTHER_KEY)), OTHER),
        ("acme-keyed", Some(plain()), OTHER),
        ("acme-plain", Some(plain()), None),
        ("acme-plain", Some(kms(KEY)), OTHER),
        ("acme-unknown", Some(kms(OTHER_KEY)), None),
    ] {
        let said = format!("{bucket} {encryption:?}");
        let to = InventoryS3BucketDestination::builder().account_id(ACCOUNT);
        let to = to.bucket(format!("arn:aws:s3:::{bucket}"));
        let to = to.format(InventoryFormat::Csv);
        let to = to.set_encryption(encryption.map(|encryption| encryption.build()));
        let to = InventoryDestination::builder().s3_bucket_destination(to.build().unwrap());
        let daily = InventorySchedule::builder().frequency(InventoryFrequency::Daily);
        let lists = InventoryConfiguration::builder().id("i").is_enabled(true);
        let lists = lists.included_object_versions(InventoryIncludedObjectVersions::All);
        let lists = lists
            .schedule(daily.build().unwrap())
            .destination(to.build());
        let put = sdk.put_bucket_inventory_configuration();
        let put = put.bucket("acme-telemetry").id("i");
        let put = put.inventory_configuration(lists.build().unwrap());
        assert_eq!(refused_by(put.send()).await, refused, "{said}");
    }
}

#[tokio::test]
async fn restored_content_is_encrypted_as_its_bucket_was_declared() {
    let scene = told().await;
    let sdk = scene.s3.sdk();
    let by = |algorithm, key: Option<&str>| {
        let by = types::Encryption::builder().encryption_type(algorithm);
        by.set_kms_key_id(key.map(str::to_owned)).build().unwrap()
    };
    for (bucket, encryption, refused) in [
        (
            "acme-keyed",
            Some(by(ServerSideEncryption::AwsKms, Some(KEY))),
            None,
        ),
        ("acme-keyed", None, None),
        (
            "acme-keyed",
            Some(by(ServerSideEncryption::AwsKms, Some(OTHER_KEY))),
            OTHER,
        ),
        (
            "acme-keyed",
            Some(by(ServerSideEncryption::AwsKms, None)),
            OTHER,
        ),
        (
            "acme-keyed",
            Some(by(ServerSideEncryption::Aes256, None)),
            OTHER,
        ),
        (
            "acme-plain",
            Some(by(ServerSideEncryption::Aes256, None)),
            None,
        ),
        (
            "acme-dual",
            Some(by(ServerSideEncryption::AwsKms, Some(KEY))),
            OTHER,
        ),
        (
            "acme-dual",
            Some(by(ServerSideEncryption::AwsKmsDsse, Some(KEY))),
            None,
        ),
    ] {
        let said = format!("{bucket} {encryption:?}");
        let to = S3Location::builder().bucket_name(bucket).prefix("x");
        let to = to.set_encryption(encryption).build().unwrap();
        let to = OutputLocation::builder().s3(to).build();
        let what = RestoreRequest::builder().r#type(RestoreRequestType::Select);
        let restore = sdk.restore_object().bucket("acme-telemetry").key("k");
        let restore = restore.restore_request(what.output_location(to).build());
        assert_eq!(refused_by(restore.send()).await, refused, "{said}");
    }
}
