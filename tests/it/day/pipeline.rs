//! A pipeline that makes roles, policies, keys and buckets, as infrastructure code does.

use palisade::aws_sdk_iam::types::Tag as IamTag;
use palisade::aws_sdk_kms::types::{GrantOperation, KeySpec, KeyUsageType, Tag as KeyTag};
use palisade::aws_sdk_s3::types::{
    AbortIncompleteMultipartUpload, BucketLifecycleConfiguration, BucketVersioningStatus,
    CorsConfiguration, CorsRule, Event, ExpirationStatus, LambdaFunctionConfiguration,
    LifecycleExpiration, LifecycleRule, LifecycleRuleFilter, NoncurrentVersionExpiration,
    NotificationConfiguration, ObjectOwnership, OwnershipControls, OwnershipControlsRule,
    PublicAccessBlockConfiguration, QueueConfiguration, ServerSideEncryption,
    ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration, ServerSideEncryptionRule,
    Tag, Tagging, Transition, TransitionStorageClass, VersioningConfiguration,
};
use palisade::aws_sdk_s3control::types::PublicAccessBlockConfiguration as AccountBlock;
use palisade::{Encryption, bucket_name, cloudtrail, iam, key_arn, kms, logs, s3, s3control, sts};

use super::Day;
use crate::support::KEY;

fn service_trust(service: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Service":"{service}"}},"Action":"sts:AssumeRole","Condition":{{"StringEquals":{{"aws:SourceAccount":"111122223333"}}}}}}]}}"#
    )
}

const LAMBDA_TRUST: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {"Action": "sts:AssumeRole", "Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}}
  ]
}"#;

const CI_TRUST: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},
    "Action": "sts:AssumeRoleWithWebIdentity",
    "Condition": {
      "StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"},
      "StringLike": {"token.actions.githubusercontent.com:sub": "repo:acme/device-platform:ref:refs/heads/main"}
    }
  }]
}"#;

const OWN_TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":["sts:AssumeRole","sts:TagSession"]}]}"#;

const FUNCTION_POLICY: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Objects",
      "Effect": "Allow",
      "Action": ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"],
      "Resource": "arn:aws:s3:::acme-ingest-readings/*"
    },
    {
      "Sid": "Bucket",
      "Effect": "Allow",
      "Action": ["s3:ListBucket", "s3:GetBucketLocation"],
      "Resource": "arn:aws:s3:::acme-ingest-readings",
      "Condition": {"StringLike": {"s3:prefix": ["raw/*", "state/*"]}}
    },
    {
      "Sid": "Key",
      "Effect": "Allow",
      "Action": ["kms:Decrypt", "kms:GenerateDataKey*"],
      "Resource": "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    },
    {
      "Sid": "Logs",
      "Effect": "Allow",
      "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
      "Resource": "arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/acme-ingest:*"
    },
    {
      "Sid": "Tracing",
      "Effect": "Allow",
      "Action": ["xray:PutTraceSegments", "xray:PutTelemetryRecords"],
      "Resource": "*"
    }
  ]
}"#;

const READER_POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject*","s3:GetBucket*","s3:List*"],"Resource":["arn:aws:s3:::acme-ingest-readings","arn:aws:s3:::acme-ingest-readings/*"]},{"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}"#;

const BOUNDARY: &str = r#"{"Version":"2012-10-17","Statement":[{"Sid":"Services","Effect":"Allow","Action":["s3:GetObject","s3:PutObject","s3:ListBucket","logs:CreateLogStream","logs:PutLogEvents","sqs:SendMessage","sqs:ReceiveMessage","sqs:DeleteMessage"],"Resource":["arn:aws:s3:::acme-*","arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/acme-*","arn:aws:sqs:us-east-1:111122223333:acme-*"]},{"Sid":"Keys","Effect":"Allow","Action":["kms:Decrypt","kms:GenerateDataKey"],"Resource":"arn:aws:kms:us-east-1:111122223333:key/*","Condition":{"StringEquals":{"kms:ViaService":"s3.us-east-1.amazonaws.com"}}},{"Sid":"NoWayOut","Effect":"Deny","Action":["iam:*","organizations:*"],"Resource":"*"}]}"#;

const KEY_POLICY: &str = r#"{
  "Version": "2012-10-17",
  "Id": "acme-ingest",
  "Statement": [
    {
      "Sid": "Enable IAM User Permissions",
      "Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
      "Action": "kms:*",
      "Resource": "*"
    },
    {
      "Sid": "Logs",
      "Effect": "Allow",
      "Principal": {"Service": "logs.us-east-1.amazonaws.com"},
      "Action": ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
      "Resource": "*",
      "Condition": {"ArnLike": {"kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/acme-*"}}
    }
  ]
}"#;

const BUCKET_POLICY: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "TlsOnly",
      "Effect": "Deny",
      "Principal": "*",
      "Action": "s3:*",
      "Resource": ["arn:aws:s3:::acme-site-assets", "arn:aws:s3:::acme-site-assets/*"],
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}
    },
    {
      "Sid": "Tls12",
      "Effect": "Deny",
      "Principal": "*",
      "Action": "s3:*",
      "Resource": ["arn:aws:s3:::acme-site-assets", "arn:aws:s3:::acme-site-assets/*"],
      "Condition": {"NumericLessThan": {"s3:TlsVersion": "1.2"}}
    },
    {
      "Sid": "Distribution",
      "Effect": "Allow",
      "Principal": {"Service": "cloudfront.amazonaws.com"},
      "Action": "s3:GetObject",
      "Resource": "arn:aws:s3:::acme-site-assets/*",
      "Condition": {"StringEquals": {"AWS:SourceArn": "arn:aws:cloudfront::111122223333:distribution/E2QWRUHAPOMQZL"}}
    },
    {
      "Sid": "Writer",
      "Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::111122223333:role/acme-deploy"},
      "Action": ["s3:PutObject", "s3:DeleteObject"],
      "Resource": "arn:aws:s3:::acme-site-assets/*"
    }
  ]
}"#;

const LOGS_POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Sid":"Route53","Effect":"Allow","Principal":{"Service":"route53.amazonaws.com"},"Action":["logs:CreateLogStream","logs:PutLogEvents"],"Resource":"arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/*","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}}]}"#;

fn tags() -> Vec<IamTag> {
    let tag = |key: &str, value: &str| IamTag::builder().key(key).value(value).build().unwrap();
    vec![
        tag("Environment", "production"),
        tag("CostCenter", "4711-20"),
        tag("Owner", "device-platform"),
        tag("ManagedBy", "terraform"),
        tag("terraform:workspace", "prod-us-east-1"),
        tag("LastApplied", "2026-11-22T18:14:07Z"),
        tag("Version", "v3.11.0-rc.2+build.4821"),
    ]
}

#[tokio::test]
async fn a_pipeline_makes_roles_and_policies() {
    let mut day = Day::begin().await;
    roles(&mut day).await;
    policies(&mut day).await;
    keys(&mut day).await;
    bucket(&mut day).await;
    bucket_is_read_back(&mut day).await;
    audit(&mut day).await;
    day.end("a pipeline", 90);
}

async fn roles(day: &mut Day) {
    let client = iam::Client::new(&day.session);
    let iam = client.sdk();
    let sts = sts::Client::new(&day.session);
    day.done(sts.sdk().get_caller_identity().send()).await;
    let roles = [
        (
            "acme-ingest",
            LAMBDA_TRUST.to_owned(),
            "Runs the ingest function",
        ),
        (
            "AcmeIngestStack-HandlerServiceRoleFCDC14AE-1LX8Q2C5R8JQ",
            LAMBDA_TRUST.to_owned(),
            "",
        ),
        (
            "acme-iot-rules",
            service_trust("iot.amazonaws.com"),
            "Rules write to queues & buckets",
        ),
        (
            "acme-web",
            service_trust("ec2.amazonaws.com"),
            "Instances behind the load balancer (AZ a-c)",
        ),
        (
            "acme-tasks",
            service_trust("ecs-tasks.amazonaws.com"),
            "Fargate tasks, see ADR-0042",
        ),
        (
            "acme-deploy",
            CI_TRUST.to_owned(),
            "Deployments from GitHub Actions, main branch only",
        ),
        (
            "acme-tenant-reader",
            OWN_TRUST.to_owned(),
            "Reads one tenant's objects by session tag",
        ),
    ];
    for (name, trust, about) in roles {
        let call = iam
            .create_role()
            .role_name(name)
            .assume_role_policy_document(trust);
        let call = call
            .set_description((!about.is_empty()).then(|| about.to_owned()))
            .path("/")
            .max_session_duration(3600)
            .permissions_boundary("arn:aws:iam::111122223333:policy/acme-boundary")
            .set_tags(Some(tags()));
        day.call(call.send()).await;
        day.call(iam.get_role().role_name(name).send()).await;
    }
    let call = iam.update_assume_role_policy().role_name("acme-deploy");
    day.call(call.policy_document(CI_TRUST).send()).await;
    let call = iam
        .update_role()
        .role_name("acme-deploy")
        .max_session_duration(7200);
    day.call(call.description("Deployments from GitHub Actions").send())
        .await;
    let call = iam
        .tag_role()
        .role_name("acme-deploy")
        .set_tags(Some(tags()));
    day.call(call.send()).await;
    let call = iam
        .untag_role()
        .role_name("acme-deploy")
        .tag_keys("LastApplied");
    day.call(call.send()).await;
    day.call(iam.list_role_tags().role_name("acme-deploy").send())
        .await;
    let call = iam.create_open_id_connect_provider();
    let call = call
        .url("https://token.actions.githubusercontent.com")
        .client_id_list("sts.amazonaws.com")
        .thumbprint_list("6938fd4d98bab03faadb97b34396831e3780aea1")
        .set_tags(Some(tags()));
    day.call(call.send()).await;
    let call = iam
        .create_service_linked_role()
        .aws_service_name("autoscaling.amazonaws.com");
    day.call(call.send()).await;
    let call = iam
        .create_instance_profile()
        .instance_profile_name("acme-web");
    day.call(call.path("/").set_tags(Some(tags())).send()).await;
    let call = iam
        .add_role_to_instance_profile()
        .instance_profile_name("acme-web");
    day.call(call.role_name("acme-web").send()).await;
    let call = iam.get_instance_profile().instance_profile_name("acme-web");
    day.call(call.send()).await;
    let call = iam
        .remove_role_from_instance_profile()
        .instance_profile_name("acme-web");
    day.call(call.role_name("acme-web").send()).await;
}

async fn policies(day: &mut Day) {
    let client = iam::Client::new(&day.session);
    let iam = client.sdk();
    for (name, document, about) in [
        (
            "acme-ingest",
            FUNCTION_POLICY,
            "What the ingest function may do",
        ),
        (
            "acme-readers",
            READER_POLICY,
            "Read-only access to the readings",
        ),
        (
            "acme-boundary",
            BOUNDARY,
            "The most that any role of this stack may do",
        ),
    ] {
        let arn = format!("arn:aws:iam::111122223333:policy/{name}");
        let call = iam
            .create_policy()
            .policy_name(name)
            .policy_document(document);
        let call = call.description(about).path("/").set_tags(Some(tags()));
        day.call(call.send()).await;
        let call = iam
            .create_policy_version()
            .policy_arn(&arn)
            .policy_document(document);
        day.call(call.set_as_default(true).send()).await;
        day.call(iam.list_policy_versions().policy_arn(&arn).send())
            .await;
        let call = iam
            .delete_policy_version()
            .policy_arn(&arn)
            .version_id("v1");
        day.call(call.send()).await;
        let call = iam.get_policy_version().policy_arn(&arn).version_id("v2");
        day.call(call.send()).await;
    }
    let call = iam
        .put_role_policy()
        .role_name("acme-ingest")
        .policy_name("HandlerServiceRoleDefaultPolicyCBD0CC91");
    day.call(call.policy_document(FUNCTION_POLICY).send()).await;
    let call = iam
        .get_role_policy()
        .role_name("acme-ingest")
        .policy_name("HandlerServiceRoleDefaultPolicyCBD0CC91");
    day.call(call.send()).await;
    for arn in [
        "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
        "arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess",
        "arn:aws:iam::111122223333:policy/acme-ingest",
    ] {
        let call = iam
            .attach_role_policy()
            .role_name("acme-ingest")
            .policy_arn(arn);
        day.call(call.send()).await;
    }
    let call = iam.put_role_permissions_boundary().role_name("acme-ingest");
    let call = call.permissions_boundary("arn:aws:iam::111122223333:policy/acme-boundary");
    day.call(call.send()).await;
    day.call(
        iam.list_attached_role_policies()
            .role_name("acme-ingest")
            .send(),
    )
    .await;
    day.call(iam.create_group().group_name("readers").path("/").send())
        .await;
    let call = iam
        .put_group_policy()
        .group_name("readers")
        .policy_name("own-objects");
    day.call(call.policy_document(READER_POLICY).send()).await;
    let call = iam.attach_group_policy().group_name("readers");
    day.call(
        call.policy_arn("arn:aws:iam::aws:policy/ReadOnlyAccess")
            .send(),
    )
    .await;
    let call = iam.simulate_principal_policy();
    let call = call
        .policy_source_arn("arn:aws:iam::111122223333:role/acme-ingest")
        .action_names("s3:PutObject")
        .resource_arns("arn:aws:s3:::acme-ingest-readings/raw/x.json");
    day.call(call.send()).await;
    let call = iam.update_account_password_policy();
    let call = call
        .minimum_password_length(14)
        .require_symbols(true)
        .require_numbers(true)
        .require_uppercase_characters(true)
        .require_lowercase_characters(true)
        .allow_users_to_change_password(true)
        .password_reuse_prevention(24);
    day.call(call.send()).await;
    let call = iam.detach_role_policy().role_name("acme-ingest");
    day.call(
        call.policy_arn("arn:aws:iam::111122223333:policy/acme-ingest")
            .send(),
    )
    .await;
    let call = iam
        .delete_role_policy()
        .role_name("acme-ingest")
        .policy_name("old");
    day.call(call.send()).await;
    day.call(iam.delete_role().role_name("acme-old").send())
        .await;
}

async fn keys(day: &mut Day) {
    let client = kms::Client::new(&day.session);
    let kms = client.sdk();
    let tag = |key: &str, value: &str| {
        KeyTag::builder()
            .tag_key(key)
            .tag_value(value)
            .build()
            .unwrap()
    };
    let call = kms
        .create_key()
        .description("Readings of the pumps, at rest");
    let call = call
        .policy(KEY_POLICY)
        .tags(tag("Environment", "production"))
        .tags(tag("Owner", "device-platform"));
    day.call(call.send()).await;
    let call = kms
        .create_key()
        .key_usage(KeyUsageType::SignVerify)
        .key_spec(KeySpec::EccNistP256);
    day.call(call.description("Signs firmware").send()).await;
    day.call(
        kms.enable_key_rotation()
            .key_id(KEY)
            .rotation_period_in_days(365)
            .send(),
    )
    .await;
    day.call(kms.get_key_rotation_status().key_id(KEY).send())
        .await;
    let call = kms
        .create_alias()
        .alias_name("alias/acme-ingest")
        .target_key_id(KEY);
    day.call(call.send()).await;
    let call = kms
        .update_alias()
        .alias_name("alias/acme-ingest")
        .target_key_id(KEY);
    day.call(call.send()).await;
    day.call(kms.list_aliases().key_id(KEY).send()).await;
    let call = kms.put_key_policy().key_id(KEY).policy_name("default");
    day.call(call.policy(KEY_POLICY).send()).await;
    day.call(
        kms.get_key_policy()
            .key_id(KEY)
            .policy_name("default")
            .send(),
    )
    .await;
    let call = kms.create_grant().key_id(KEY);
    let call = call
        .grantee_principal("arn:aws:iam::111122223333:role/acme-ingest")
        .operations(GrantOperation::Decrypt)
        .operations(GrantOperation::GenerateDataKey)
        .name("ingest-decrypts");
    day.call(call.send()).await;
    day.call(kms.list_grants().key_id(KEY).send()).await;
    let call = kms
        .tag_resource()
        .key_id(KEY)
        .tags(tag("CostCenter", "4711-20"));
    day.call(call.send()).await;
    let call = kms.update_key_description().key_id(KEY);
    day.call(
        call.description("Readings of the pumps (rotated yearly)")
            .send(),
    )
    .await;
}

async fn bucket(day: &mut Day) {
    let client = s3::Client::new(&day.session);
    let (s3, name) = (client.sdk(), "acme-site-assets");
    let call = s3
        .create_bucket()
        .bucket(name)
        .object_ownership(ObjectOwnership::BucketOwnerEnforced);
    day.done(call.send()).await;
    let block = PublicAccessBlockConfiguration::builder()
        .block_public_acls(true)
        .ignore_public_acls(true)
        .block_public_policy(true)
        .restrict_public_buckets(true)
        .build();
    let call = s3.put_public_access_block().bucket(name);
    day.call(call.public_access_block_configuration(block).send())
        .await;
    let kms = ServerSideEncryptionByDefault::builder()
        .sse_algorithm(ServerSideEncryption::AwsKms)
        .kms_master_key_id(KEY)
        .build()
        .unwrap();
    let rule = ServerSideEncryptionRule::builder()
        .apply_server_side_encryption_by_default(kms)
        .bucket_key_enabled(true)
        .build();
    let encryption = ServerSideEncryptionConfiguration::builder()
        .rules(rule)
        .build()
        .unwrap();
    let call = s3.put_bucket_encryption().bucket(name);
    day.call(call.server_side_encryption_configuration(encryption).send())
        .await;
    let owned = OwnershipControlsRule::builder()
        .object_ownership(ObjectOwnership::BucketOwnerEnforced)
        .build()
        .unwrap();
    let owned = OwnershipControls::builder().rules(owned).build().unwrap();
    let call = s3
        .put_bucket_ownership_controls()
        .bucket(name)
        .ownership_controls(owned);
    day.call(call.send()).await;
    let on = VersioningConfiguration::builder()
        .status(BucketVersioningStatus::Enabled)
        .build();
    let call = s3
        .put_bucket_versioning()
        .bucket(name)
        .versioning_configuration(on);
    day.call(call.send()).await;
    let old = LifecycleRule::builder()
        .id("old versions & uploads")
        .status(ExpirationStatus::Enabled)
        .filter(LifecycleRuleFilter::builder().prefix("").build())
        .noncurrent_version_expiration(
            NoncurrentVersionExpiration::builder()
                .noncurrent_days(30)
                .build(),
        )
        .abort_incomplete_multipart_upload(
            AbortIncompleteMultipartUpload::builder()
                .days_after_initiation(7)
                .build(),
        )
        .build()
        .unwrap();
    let cold = Transition::builder()
        .days(90)
        .storage_class(TransitionStorageClass::StandardIa);
    let exports = LifecycleRule::builder()
        .id("exports")
        .status(ExpirationStatus::Enabled)
        .filter(LifecycleRuleFilter::builder().prefix("exports/").build())
        .transitions(cold.build())
        .expiration(LifecycleExpiration::builder().days(400).build())
        .build()
        .unwrap();
    let lifecycle = BucketLifecycleConfiguration::builder()
        .rules(old)
        .rules(exports);
    let call = s3.put_bucket_lifecycle_configuration().bucket(name);
    let lifecycle = lifecycle.build().unwrap();
    day.call(call.lifecycle_configuration(lifecycle).send())
        .await;
    let rule = CorsRule::builder()
        .id("app")
        .allowed_origins("https://app.acme.example")
        .allowed_origins("https://app.staging.acme.example")
        .allowed_methods("GET")
        .allowed_methods("PUT")
        .allowed_headers("*")
        .expose_headers("ETag")
        .max_age_seconds(3000)
        .build()
        .unwrap();
    let cors = CorsConfiguration::builder()
        .cors_rules(rule)
        .build()
        .unwrap();
    let call = s3.put_bucket_cors().bucket(name).cors_configuration(cors);
    day.call(call.send()).await;
    let function = LambdaFunctionConfiguration::builder()
        .id("thumbnails")
        .lambda_function_arn("arn:aws:lambda:us-east-1:111122223333:function:acme-thumbnails")
        .events(Event::from("s3:ObjectCreated:*"))
        .build()
        .unwrap();
    let queue = QueueConfiguration::builder()
        .id("removals")
        .queue_arn("arn:aws:sqs:us-east-1:111122223333:acme-removals")
        .events(Event::from("s3:ObjectRemoved:*"))
        .build()
        .unwrap();
    let notes = NotificationConfiguration::builder()
        .lambda_function_configurations(function)
        .queue_configurations(queue)
        .build();
    let call = s3.put_bucket_notification_configuration().bucket(name);
    day.call(call.notification_configuration(notes).send())
        .await;
    let tag = |key: &str, value: &str| Tag::builder().key(key).value(value).build().unwrap();
    let tags = Tagging::builder()
        .tag_set(tag("Environment", "production"))
        .tag_set(tag("CostCenter", "4711-20"))
        .tag_set(tag("aws-cdk:auto-delete-objects", "true"))
        .tag_set(tag("aws-cdk:cr-owned:assets:1f2e3d4c", "true"))
        .build()
        .unwrap();
    let call = s3.put_bucket_tagging().bucket(name).tagging(tags);
    day.call(call.send()).await;
    let call = s3.put_bucket_policy().bucket(name).policy(BUCKET_POLICY);
    day.call(call.send()).await;
    for (key, kind) in [
        ("index.html", "text/html; charset=utf-8"),
        ("assets/app.9fceb02d.js", "text/javascript"),
        (".well-known/security.txt", "text/plain"),
    ] {
        let call = s3
            .put_object()
            .bucket(name)
            .key(key)
            .body(vec![b' '; 32].into());
        let call = call
            .content_type(kind)
            .cache_control("public, max-age=31536000, immutable")
            .metadata("commit", "9fceb02d0ae598e95dc970b74767f19372d61af8");
        day.call(call.send()).await;
        day.call(s3.delete_object().bucket(name).key(key).send())
            .await;
    }
}

async fn bucket_is_read_back(day: &mut Day) {
    let client = s3::Client::new(&day.session);
    let (s3, name) = (client.sdk(), "acme-site-assets");
    day.call(s3.get_bucket_acl().bucket(name).send()).await;
    day.call(s3.get_bucket_policy().bucket(name).send()).await;
    day.call(s3.get_bucket_policy_status().bucket(name).send())
        .await;
    day.call(s3.get_bucket_encryption().bucket(name).send())
        .await;
    day.call(s3.get_bucket_versioning().bucket(name).send())
        .await;
    day.call(s3.get_bucket_cors().bucket(name).send()).await;
    day.call(s3.get_bucket_website().bucket(name).send()).await;
    day.call(s3.get_bucket_logging().bucket(name).send()).await;
    day.call(s3.get_bucket_lifecycle_configuration().bucket(name).send())
        .await;
    day.call(s3.get_bucket_replication().bucket(name).send())
        .await;
    day.call(s3.get_bucket_request_payment().bucket(name).send())
        .await;
    day.call(s3.get_bucket_tagging().bucket(name).send()).await;
    day.call(
        s3.get_bucket_notification_configuration()
            .bucket(name)
            .send(),
    )
    .await;
    day.call(s3.get_object_lock_configuration().bucket(name).send())
        .await;
    day.call(s3.get_public_access_block().bucket(name).send())
        .await;
    day.call(s3.get_bucket_ownership_controls().bucket(name).send())
        .await;
    day.done(s3.list_buckets().send()).await;
    day.call(s3.delete_bucket_cors().bucket(name).send()).await;
    day.call(s3.delete_bucket_lifecycle().bucket(name).send())
        .await;
    day.call(s3.delete_bucket_tagging().bucket(name).send())
        .await;
    day.done(s3.delete_bucket().bucket(name).send()).await;

    let client = s3control::Client::new(&day.session);
    let control = client.sdk();
    let call = control.get_public_access_block().account_id("111122223333");
    day.call(call.send()).await;
    let block = AccountBlock::builder()
        .block_public_acls(true)
        .ignore_public_acls(true)
        .block_public_policy(true)
        .restrict_public_buckets(true)
        .build();
    let call = control.put_public_access_block().account_id("111122223333");
    day.call(call.public_access_block_configuration(block).send())
        .await;
}

/// Where the function logs, and the trail.
async fn audit(day: &mut Day) {
    let s3 = s3::Client::new(&day.session);
    let kms = Encryption::kms(key_arn!(
        "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    ));
    let _ = s3.declare(bucket_name!("acme-audit-trail"), kms);
    let trail = cloudtrail::Client::new(&day.session);
    let trail = trail.sdk();
    let call = trail
        .update_trail()
        .name("acme")
        .s3_bucket_name("acme-audit-trail");
    let call = call
        .is_multi_region_trail(true)
        .enable_log_file_validation(true)
        .kms_key_id(KEY);
    day.call(call.send()).await;
    day.call(trail.list_trails().send()).await;
    let logs = logs::Client::new(&day.session);
    let logs = logs.sdk();
    let call = logs
        .create_log_group()
        .log_group_name("/aws/lambda/acme-ingest");
    let call = call.kms_key_id(KEY).tags("Owner", "device-platform");
    day.call(call.send()).await;
    let call = logs
        .put_retention_policy()
        .log_group_name("/aws/lambda/acme-ingest");
    day.call(call.retention_in_days(14).send()).await;
    let call = logs.put_resource_policy().policy_name("route53-query-logs");
    day.call(call.policy_document(LOGS_POLICY).send()).await;
    let call = logs
        .put_subscription_filter()
        .log_group_name("/aws/lambda/acme-ingest");
    let call = call
        .filter_name("to-firehose")
        .filter_pattern("{ $.level = \"ERROR\" }")
        .destination_arn("arn:aws:firehose:us-east-1:111122223333:deliverystream/acme-logs")
        .role_arn("arn:aws:iam::111122223333:role/acme-logs-to-firehose");
    day.call(call.send()).await;
    let call = logs.tag_resource();
    let call = call
        .resource_arn("arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/acme-ingest")
        .tags("ManagedBy", "terraform");
    day.call(call.send()).await;
}
