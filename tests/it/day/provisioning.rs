//! A backend that provisions devices, and what it runs on.

use palisade::aws_sdk_cloudtrail::types::{DataResource, EventSelector, ReadWriteType};
use palisade::aws_sdk_cloudwatchlogs::types::MetricTransformation;
use palisade::aws_sdk_iot::primitives::Blob;
use palisade::aws_sdk_iot::types::{
    Action, AttributePayload, AuditCheckConfiguration, AuditFrequency, Behavior, BehaviorCriteria,
    BillingGroupProperties, CertificateStatus, CloudwatchLogsAction, ComparisonOperator,
    Configuration, DayOfWeek, EventType, JobExecutionsRolloutConfig, LambdaAction, LogLevel,
    LogTarget, LogTargetType, MetricValue, PresignedUrlConfig, ProvisioningHook, RepublishAction,
    S3Action, SqsAction, Tag, TargetSelection, ThingGroupIndexingConfiguration,
    ThingGroupIndexingMode, ThingGroupProperties, ThingIndexingConfiguration, ThingIndexingMode,
    ThingTypeProperties, TimeoutConfig, TopicRulePayload,
};
use palisade::{Encryption, bucket_name, cloudtrail, iot, iot_data, key_arn, logs, s3, tag};

use super::Day;
use crate::support::KEY;

const POLICY: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "iot:Connect",
      "Resource": "arn:aws:iot:us-east-1:111122223333:client/${iot:Connection.Thing.ThingName}",
      "Condition": {"Bool": {"iot:Connection.Thing.IsAttached": ["true"]}}
    },
    {
      "Effect": "Allow",
      "Action": ["iot:Publish", "iot:Receive"],
      "Resource": [
        "arn:aws:iot:us-east-1:111122223333:topic/plant/${iot:Connection.Thing.ThingName}/*",
        "arn:aws:iot:us-east-1:111122223333:topic/$aws/things/${iot:Connection.Thing.ThingName}/shadow/*",
        "arn:aws:iot:us-east-1:111122223333:topic/$aws/things/${iot:Connection.Thing.ThingName}/jobs/*"
      ]
    },
    {
      "Effect": "Allow",
      "Action": "iot:Subscribe",
      "Resource": [
        "arn:aws:iot:us-east-1:111122223333:topicfilter/$aws/things/${iot:Connection.Thing.ThingName}/shadow/*",
        "arn:aws:iot:us-east-1:111122223333:topicfilter/$aws/things/${iot:Connection.Thing.ThingName}/jobs/*"
      ]
    },
    {
      "Effect": "Allow",
      "Action": "iot:AssumeRoleWithCertificate",
      "Resource": "arn:aws:iot:us-east-1:111122223333:rolealias/pump-uploads"
    }
  ]
}"#;

const TEMPLATE: &str = r#"{
  "Parameters": {
    "SerialNumber": {"Type": "String"},
    "AWS::IoT::Certificate::Id": {"Type": "String"}
  },
  "Resources": {
    "certificate": {
      "Type": "AWS::IoT::Certificate",
      "Properties": {"CertificateId": {"Ref": "AWS::IoT::Certificate::Id"}, "Status": "Active"}
    },
    "thing": {
      "Type": "AWS::IoT::Thing",
      "Properties": {
        "ThingName": {"Fn::Join": ["", ["pump-", {"Ref": "SerialNumber"}]]},
        "ThingGroups": ["hamburg"],
        "AttributePayload": {"serial": {"Ref": "SerialNumber"}}
      }
    },
    "policy": {"Type": "AWS::IoT::Policy", "Properties": {"PolicyName": "pump"}}
  }
}"#;

const CSR: &str = "-----BEGIN CERTIFICATE REQUEST-----
MIHhMIGIAgEAMCYxDTALBgNVBAoMBGFjbWUxFTATBgNVBAMMDHB1bXAtMDAwMTc0MjBZMBMGByqG
SM49AgEGCCqGSM49AwEHA0IABE3yKqz5Y3m7z0v1zUq2v1Q8Kk2gG0c4L9m6m3n1c5bq2mJd7eWn
-----END CERTIFICATE REQUEST-----
";

const CERTIFICATE: &str = "arn:aws:iot:us-east-1:111122223333:cert/4f6e2a9d1c8b7f3e5a0d9c6b2e1f8a7d4c3b6e5f9a8d7c0b1e2f3a4d5c6b7e8f";
const ID: &str = "4f6e2a9d1c8b7f3e5a0d9c6b2e1f8a7d4c3b6e5f9a8d7c0b1e2f3a4d5c6b7e8f";
const THING: &str = "arn:aws:iot:us-east-1:111122223333:thing/pump-00017420";
const GROUP: &str = "arn:aws:iot:us-east-1:111122223333:thinggroup/hamburg";
const RULES_ROLE: &str = "arn:aws:iam::111122223333:role/acme-iot-rules";

fn tags() -> Vec<Tag> {
    let tag = |key: &str, value: &str| Tag::builder().key(key).value(value).build().unwrap();
    vec![
        tag("Environment", "production"),
        tag("CostCenter", "4711-20"),
        tag("Owner", "device-platform"),
        tag("ManagedBy", "terraform"),
        tag("Repository", "https://github.com/acme/device-platform"),
        tag("Commit", "9fceb02d0ae598e95dc970b74767f19372d61af8"),
    ]
}

#[tokio::test]
async fn a_backend_provisions_devices() {
    let mut day = Day::begin().await;
    fleet(&mut day).await;
    devices(&mut day).await;
    rules(&mut day).await;
    operations(&mut day).await;
    storage(&mut day).await;
    day.end("a provisioning backend", 90);
}

async fn fleet(day: &mut Day) {
    let client = iot::Client::new(&day.session);
    let iot = client.sdk();
    let about = ThingTypeProperties::builder()
        .thing_type_description("Pumps of the 2024 series, with a LoRaWAN and an LTE modem")
        .searchable_attributes("serial")
        .searchable_attributes("firmware")
        .build();
    let call = iot.create_thing_type().thing_type_name("pump-2024");
    let call = call.thing_type_properties(about).set_tags(Some(tags()));
    day.call(call.send()).await;
    let about = ThingGroupProperties::builder()
        .thing_group_description("All pumps of plant 7, hall B (commissioned 2024-11-03)")
        .attribute_payload(
            AttributePayload::builder()
                .attributes("site", "hamburg-7")
                .attributes("timezone", "Europe/Berlin")
                .build(),
        )
        .build();
    let call = iot.create_thing_group().thing_group_name("hamburg");
    let call = call
        .thing_group_properties(about.clone())
        .set_tags(Some(tags()));
    day.call(call.send()).await;
    let call = iot
        .create_dynamic_thing_group()
        .thing_group_name("needs-update");
    let call = call.query_string("attributes.firmware:2.13.* AND thingTypeName:pump-2024");
    day.call(call.set_tags(Some(tags())).send()).await;
    let about = BillingGroupProperties::builder()
        .billing_group_description("Leased to the north region, contract 2024/117")
        .build();
    let call = iot
        .create_billing_group()
        .billing_group_name("north-region");
    day.call(call.billing_group_properties(about).send()).await;
    let call = iot
        .create_policy()
        .policy_name("pump")
        .policy_document(POLICY);
    day.call(call.set_tags(Some(tags())).send()).await;
    let call = iot.create_policy_version().policy_name("pump");
    day.call(call.policy_document(POLICY).set_as_default(true).send())
        .await;
    day.call(iot.list_policy_versions().policy_name("pump").send())
        .await;
    let call = iot.delete_policy_version().policy_name("pump");
    day.call(call.policy_version_id("1").send()).await;
    let hook = ProvisioningHook::builder()
        .payload_version("2020-04-01")
        .target_arn("arn:aws:lambda:us-east-1:111122223333:function:acme-allow-pump")
        .build()
        .unwrap();
    let call = iot
        .create_provisioning_template()
        .template_name("pump-fleet");
    let call = call
        .description("Claims pumps by their serial number")
        .template_body(TEMPLATE)
        .enabled(true)
        .provisioning_role_arn("arn:aws:iam::111122223333:role/acme-iot-provisioning")
        .pre_provisioning_hook(hook)
        .set_tags(Some(tags()));
    day.call(call.send()).await;
    let call = iot.create_provisioning_template_version();
    let call = call.template_name("pump-fleet").template_body(TEMPLATE);
    day.call(call.set_as_default(true).send()).await;
    let call = iot.create_provisioning_claim().template_name("pump-fleet");
    day.call(call.send()).await;
    let call = iot.create_role_alias().role_alias("pump-uploads");
    let call = call
        .role_arn("arn:aws:iam::111122223333:role/acme-pump-uploads")
        .credential_duration_seconds(3600);
    day.call(call.set_tags(Some(tags())).send()).await;
    let call = iot.update_role_alias().role_alias("pump-uploads");
    day.call(call.credential_duration_seconds(1800).send())
        .await;
    let things = ThingIndexingConfiguration::builder()
        .thing_indexing_mode(ThingIndexingMode::RegistryAndShadow)
        .build()
        .unwrap();
    let groups = ThingGroupIndexingConfiguration::builder()
        .thing_group_indexing_mode(ThingGroupIndexingMode::On)
        .build()
        .unwrap();
    let call = iot.update_indexing_configuration();
    let call = call.thing_indexing_configuration(things);
    day.call(call.thing_group_indexing_configuration(groups).send())
        .await;
    let call = iot.update_event_configurations();
    let on = Configuration::builder().enabled(true).build();
    day.call(call.event_configurations(EventType::Thing, on).send())
        .await;
    let call = iot.describe_endpoint().endpoint_type("iot:Data-ATS");
    day.call(call.send()).await;
    let call = iot
        .describe_endpoint()
        .endpoint_type("iot:CredentialProvider");
    day.call(call.send()).await;
}

async fn devices(day: &mut Day) {
    let client = iot::Client::new(&day.session);
    let iot = client.sdk();
    let data = iot_data::Client::new(&day.session);
    let data = data.sdk();
    let attributes = AttributePayload::builder()
        .attributes("serial", "00017420")
        .attributes("imei", "356938035643809")
        .attributes("iccid", "89490200001234567890")
        .attributes("mac", "00:1b:44:11:3a:b7")
        .attributes("firmware", "2.14.3+build.9fceb02")
        .attributes("batch", "2024-W45")
        .attributes("commissioned", "2024-11-03T09:15:00Z")
        .attributes("device-id", "c7d1a0de-5f0b-4b9e-9b8c-2f7f1d7a9f11")
        .build();
    for serial in ["pump-00017420", "pump-00017421"] {
        let call = iot
            .create_thing()
            .thing_name(serial)
            .thing_type_name("pump-2024");
        day.call(call.attribute_payload(attributes.clone()).send())
            .await;
    }
    day.call(iot.create_keys_and_certificate().set_as_active(true).send())
        .await;
    let call = iot
        .create_certificate_from_csr()
        .certificate_signing_request(CSR);
    day.call(call.set_as_active(true).send()).await;
    let call = iot.register_thing().template_body(TEMPLATE);
    let call = call
        .parameters("SerialNumber", "00017422")
        .parameters("AWS::IoT::Certificate::Id", ID);
    day.call(call.send()).await;
    let call = iot.attach_policy().policy_name("pump").target(CERTIFICATE);
    day.call(call.send()).await;
    let call = iot.attach_thing_principal().thing_name("pump-00017420");
    day.call(call.principal(CERTIFICATE).send()).await;
    let call = iot.add_thing_to_thing_group().thing_name("pump-00017420");
    day.call(call.thing_group_name("hamburg").send()).await;
    let call = iot.add_thing_to_billing_group().thing_name("pump-00017420");
    day.call(call.billing_group_name("north-region").send())
        .await;
    let call = iot.update_thing().thing_name("pump-00017420");
    let change = AttributePayload::builder()
        .attributes("firmware", "2.15.0")
        .merge(true);
    day.call(call.attribute_payload(change.build()).send())
        .await;
    day.call(iot.describe_thing().thing_name("pump-00017420").send())
        .await;
    day.call(
        iot.list_things()
            .attribute_name("site")
            .attribute_value("hamburg-7")
            .send(),
    )
    .await;
    day.call(
        iot.list_thing_principals()
            .thing_name("pump-00017420")
            .send(),
    )
    .await;
    day.call(
        iot.list_thing_groups_for_thing()
            .thing_name("pump-00017420")
            .send(),
    )
    .await;
    day.call(iot.describe_certificate().certificate_id(ID).send())
        .await;
    let call = iot
        .search_index()
        .query_string("thingName:pump-* AND connectivity.connected:false");
    day.call(call.send()).await;
    let call = iot.tag_resource().resource_arn(GROUP);
    day.call(call.set_tags(Some(tags())).send()).await;
    let call = iot.untag_resource().resource_arn(GROUP).tag_keys("Commit");
    day.call(call.send()).await;

    let state = r#"{"state":{"desired":{"interval":30,"contact":"jane.doe@example.com"}}}"#;
    let call = data.update_thing_shadow().thing_name("pump-00017420");
    day.call(call.payload(Blob::new(state)).send()).await;
    let call = data.update_thing_shadow().thing_name("pump-00017420");
    day.call(call.shadow_name("config").payload(Blob::new(state)).send())
        .await;
    day.call(data.get_thing_shadow().thing_name("pump-00017420").send())
        .await;
    let call = data
        .list_named_shadows_for_thing()
        .thing_name("pump-00017420");
    day.call(call.send()).await;
    let call = data.publish().topic("plant/pump-00017420/command").qos(1);
    let call = call
        .payload(Blob::new(
            r#"{"valve":"open","until":"2026-11-22T18:00:00Z"}"#,
        ))
        .content_type("application/json")
        .response_topic("plant/pump-00017420/command/result")
        .user_properties(r#"[{"trace":"1-67891233-abcdef012345678912345678"}]"#);
    day.call(call.send()).await;
    let call = data
        .delete_thing_shadow()
        .thing_name("pump-00017420")
        .shadow_name("config");
    day.call(call.send()).await;

    let call = iot.update_certificate().certificate_id(ID);
    day.call(call.new_status(CertificateStatus::Inactive).send())
        .await;
    let call = iot.detach_thing_principal().thing_name("pump-00017420");
    day.call(call.principal(CERTIFICATE).send()).await;
    let call = iot.detach_policy().policy_name("pump").target(CERTIFICATE);
    day.call(call.send()).await;
    let call = iot
        .remove_thing_from_thing_group()
        .thing_name("pump-00017420");
    day.call(call.thing_group_name("hamburg").send()).await;
    day.call(iot.delete_certificate().certificate_id(ID).send())
        .await;
    day.call(iot.delete_thing().thing_name("pump-00017421").send())
        .await;
}

async fn rules(day: &mut Day) {
    let client = iot::Client::new(&day.session);
    let iot = client.sdk();
    let lambda = LambdaAction::builder()
        .function_arn("arn:aws:lambda:us-east-1:111122223333:function:acme-ingest:live")
        .build()
        .unwrap();
    let queue = SqsAction::builder()
        .role_arn(RULES_ROLE)
        .queue_url("https://sqs.us-east-1.amazonaws.com/111122223333/acme-alarms.fifo")
        .use_base64(false)
        .build()
        .unwrap();
    let archive = S3Action::builder()
        .role_arn(RULES_ROLE)
        .bucket_name("acme-telemetry-archive")
        .key("${topic(2)}/${parse_time(\"yyyy/MM/dd\", timestamp())}/${newuuid()}.json")
        .build()
        .unwrap();
    let errors = CloudwatchLogsAction::builder()
        .role_arn(RULES_ROLE)
        .log_group_name("/acme/iot/rule-errors")
        .build()
        .unwrap();
    let republish = RepublishAction::builder()
        .role_arn(RULES_ROLE)
        .topic("alarms/${topic(2)}")
        .qos(1)
        .build()
        .unwrap();
    let errors = Action::builder().cloudwatch_logs(errors).build();
    let actions = [
        ("acme_telemetry", Action::builder().lambda(lambda).build()),
        ("acme_alarms", Action::builder().sqs(queue).build()),
        ("acme_archive", Action::builder().s3(archive).build()),
        ("acme_echo", Action::builder().republish(republish).build()),
    ];
    for (name, action) in actions {
        let payload = TopicRulePayload::builder()
            .sql("SELECT *, topic(2) AS pump, timestamp() AS received FROM 'plant/+/telemetry' WHERE pressure > 7.5")
            .description("Readings above the threshold (see runbook RB-17)")
            .aws_iot_sql_version("2016-03-23")
            .rule_disabled(false)
            .actions(action)
            .error_action(errors.clone())
            .build()
            .unwrap();
        let call = iot
            .create_topic_rule()
            .rule_name(name)
            .tags("Environment=production&Owner=device-platform");
        day.call(call.topic_rule_payload(payload.clone()).send())
            .await;
        let call = iot.replace_topic_rule().rule_name(name);
        day.call(call.topic_rule_payload(payload).send()).await;
        day.call(iot.get_topic_rule().rule_name(name).send()).await;
    }
    day.call(iot.disable_topic_rule().rule_name("acme_echo").send())
        .await;
    day.call(iot.enable_topic_rule().rule_name("acme_echo").send())
        .await;
    day.call(iot.delete_topic_rule().rule_name("acme_echo").send())
        .await;
    day.call(iot.list_topic_rules().topic("plant/+/telemetry").send())
        .await;
}

async fn operations(day: &mut Day) {
    let client = iot::Client::new(&day.session);
    let iot = client.sdk();
    let document = r#"{"operation":"firmware","version":"2.15.0","url":"${aws:iot:s3-presigned-url:https://s3.us-east-1.amazonaws.com/acme-firmware/pump/2.15.0.bin}","sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}"#;
    let links = PresignedUrlConfig::builder()
        .role_arn("arn:aws:iam::111122223333:role/acme-firmware-links")
        .expires_in_sec(3600)
        .build();
    let call = iot
        .create_job()
        .job_id("firmware-2-15-0-hamburg")
        .targets(GROUP)
        .targets(THING);
    let call = call
        .document(document)
        .description("Firmware 2.15.0: fixes the valve's timeout, see ticket DEV-4821")
        .presigned_url_config(links)
        .target_selection(TargetSelection::Continuous)
        .job_executions_rollout_config(
            JobExecutionsRolloutConfig::builder()
                .maximum_per_minute(50)
                .build(),
        )
        .timeout_config(
            TimeoutConfig::builder()
                .in_progress_timeout_in_minutes(60)
                .build(),
        )
        .set_tags(Some(tags()));
    day.call(call.send()).await;
    let call = iot.create_job().job_id("reboot-2026-11-22").targets(THING);
    let call =
        call.document_source("https://s3.us-east-1.amazonaws.com/acme-firmware/jobs/reboot.json");
    day.call(call.send()).await;
    day.call(iot.describe_job().job_id("firmware-2-15-0-hamburg").send())
        .await;
    day.call(
        iot.get_job_document()
            .job_id("firmware-2-15-0-hamburg")
            .send(),
    )
    .await;
    let call = iot.update_job().job_id("firmware-2-15-0-hamburg");
    day.call(call.description("Firmware 2.15.0, second wave").send())
        .await;
    let call = iot
        .describe_job_execution()
        .job_id("firmware-2-15-0-hamburg");
    day.call(call.thing_name("pump-00017420").send()).await;
    let call = iot.cancel_job_execution().job_id("firmware-2-15-0-hamburg");
    day.call(call.thing_name("pump-00017421").force(true).send())
        .await;
    let call = iot
        .list_job_executions_for_job()
        .job_id("firmware-2-15-0-hamburg");
    day.call(call.send()).await;
    let call = iot.cancel_job().job_id("reboot-2026-11-22");
    day.call(call.comment("replaced by the nightly job").send())
        .await;
    day.call(iot.delete_job().job_id("reboot-2026-11-22").send())
        .await;
    let call = iot
        .create_job_template()
        .job_template_id("firmware")
        .document(document);
    day.call(
        call.description("Rolls out firmware from the bucket")
            .send(),
    )
    .await;
    let call = iot.create_package().package_name("pump-firmware");
    day.call(
        call.description("Firmware of the pumps")
            .tags("Owner", "device-platform")
            .send(),
    )
    .await;
    let call = iot
        .create_package_version()
        .package_name("pump-firmware")
        .version_name("2.15.0");
    day.call(call.attributes("channel", "stable").send()).await;
    let call = iot
        .set_v2_logging_options()
        .default_log_level(LogLevel::Error);
    day.call(
        call.role_arn("arn:aws:iam::111122223333:role/acme-iot-logging")
            .send(),
    )
    .await;
    let target = LogTarget::builder()
        .target_type(LogTargetType::ThingGroup)
        .target_name("hamburg")
        .build()
        .unwrap();
    let call = iot.set_v2_logging_level().log_target(target);
    day.call(call.log_level(LogLevel::Info).send()).await;
    let on = AuditCheckConfiguration::builder().enabled(true).build();
    let call = iot.update_account_audit_configuration();
    let call = call
        .role_arn("arn:aws:iam::111122223333:role/acme-iot-audit")
        .audit_check_configurations("LOGGING_DISABLED_CHECK", on.clone())
        .audit_check_configurations("DEVICE_CERTIFICATE_EXPIRING_CHECK", on);
    day.call(call.send()).await;
    let call = iot.create_scheduled_audit().scheduled_audit_name("weekly");
    let call = call
        .frequency(AuditFrequency::Weekly)
        .day_of_week(DayOfWeek::Mon)
        .target_check_names("LOGGING_DISABLED_CHECK");
    day.call(call.send()).await;
    let many = BehaviorCriteria::builder()
        .comparison_operator(ComparisonOperator::LessThanEquals)
        .value(MetricValue::builder().count(300).build())
        .duration_seconds(300)
        .consecutive_datapoints_to_alarm(3)
        .build();
    let behavior = Behavior::builder()
        .name("messages")
        .metric("aws:num-messages-sent")
        .criteria(many)
        .build()
        .unwrap();
    let call = iot.create_security_profile().security_profile_name("pumps");
    let call = call.security_profile_description("Pumps that talk too much");
    day.call(call.behaviors(behavior).send()).await;
    let call = iot.attach_security_profile().security_profile_name("pumps");
    day.call(call.security_profile_target_arn(GROUP).send())
        .await;
}

/// A bucket for firmware, the log groups and the trail.
async fn storage(day: &mut Day) {
    let s3 = s3::Client::new(&day.session);
    let kms = Encryption::kms(key_arn!(
        "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    ));
    let firmware = s3
        .create_bucket(bucket_name!("acme-firmware"), kms.clone())
        .tag(tag!("Environment", "production"))
        .tag(tag!("Owner", "device-platform"))
        .send()
        .await
        .unwrap();
    let put = firmware
        .put_object("pump/2.15.0.bin")
        .body(vec![0; 4096].into());
    let put = put
        .content_type("application/octet-stream")
        .metadata("version", "2.15.0")
        .metadata("signed-by", "release-pipeline")
        .metadata(
            "sha256",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        );
    day.done(put.send()).await;

    let logs = logs::Client::new(&day.session);
    let logs = logs.sdk();
    for (group, days) in [("/acme/iot/rule-errors", 30), ("AWSIotLogsV2", 90)] {
        let call = logs
            .create_log_group()
            .log_group_name(group)
            .kms_key_id(KEY);
        let call = call
            .tags("Environment", "production")
            .tags("Owner", "device-platform");
        day.call(call.send()).await;
        let call = logs.put_retention_policy().log_group_name(group);
        day.call(call.retention_in_days(days).send()).await;
    }
    let call = logs.describe_log_groups().log_group_name_prefix("/acme/");
    day.call(call.send()).await;
    let call = logs
        .put_metric_filter()
        .log_group_name("/acme/iot/rule-errors");
    let call = call
        .filter_name("failures")
        .filter_pattern("{ $.failures[0].errorMessage = * }");
    let metric = MetricTransformation::builder()
        .metric_name("RuleFailures")
        .metric_namespace("Acme/IoT")
        .metric_value("1")
        .build()
        .unwrap();
    day.call(call.metric_transformations(metric).send()).await;

    let _ = s3.declare(bucket_name!("acme-audit-trail"), kms);
    let trail = cloudtrail::Client::new(&day.session);
    let trail = trail.sdk();
    let call = trail
        .create_trail()
        .name("acme")
        .s3_bucket_name("acme-audit-trail");
    let call = call
        .s3_key_prefix("audit")
        .is_multi_region_trail(true)
        .include_global_service_events(true)
        .enable_log_file_validation(true)
        .kms_key_id(KEY);
    day.call(call.send()).await;
    day.call(trail.start_logging().name("acme").send()).await;
    let objects = DataResource::builder()
        .r#type("AWS::S3::Object")
        .values("arn:aws:s3:::acme-firmware/")
        .build();
    let selector = EventSelector::builder()
        .read_write_type(ReadWriteType::All)
        .include_management_events(true)
        .data_resources(objects)
        .build();
    let call = trail.put_event_selectors().trail_name("acme");
    day.call(call.event_selectors(selector).send()).await;
    day.call(trail.get_trail_status().name("acme").send()).await;
    day.call(trail.describe_trails().trail_name_list("acme").send())
        .await;
}
