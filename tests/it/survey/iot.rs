// Written by `data/survey.py generate` from data/ledger/iot.txt and aws-sdk-iot 1.135.0. Do not edit.

use palisade::aws_sdk_iot::{types, Client};
use palisade::ledger::Holds;

use super::fill::{MAY, MUST, Call, Fill, blob, double, int, long, sent, time, yes};

pub(super) const CALLS: &[Call<Client>] = &[
    ("AcceptCertificateTransfer", |sdk, f| sent(
        sdk.accept_certificate_transfer()
            .set_certificate_id(f.text("certificateId", MUST, Holds::Id))
            .set_set_as_active(f.one("setAsActive", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AddThingToBillingGroup", |sdk, f| sent(
        sdk.add_thing_to_billing_group()
            .set_billing_group_name(f.text("billingGroupName", MAY, Holds::Ref))
            .set_billing_group_arn(f.text("billingGroupArn", MAY, Holds::Arn))
            .set_thing_name(f.text("thingName", MAY, Holds::Ref))
            .set_thing_arn(f.text("thingArn", MAY, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AddThingToThingGroup", |sdk, f| sent(
        sdk.add_thing_to_thing_group()
            .set_thing_group_name(f.text("thingGroupName", MAY, Holds::Ref))
            .set_thing_group_arn(f.text("thingGroupArn", MAY, Holds::Arn))
            .set_thing_name(f.text("thingName", MAY, Holds::Ref))
            .set_thing_arn(f.text("thingArn", MAY, Holds::Arn))
            .set_override_dynamic_groups(f.one("overrideDynamicGroups", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AssociateSbomWithPackageVersion", |sdk, f| sent(
        sdk.associate_sbom_with_package_version()
            .set_package_name(f.text("packageName", MUST, Holds::Ref))
            .set_version_name(f.text("versionName", MUST, Holds::Ref))
            .set_sbom(f.one("sbom", MUST, sbom))
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AssociateTargetsWithJob", |sdk, f| sent(
        sdk.associate_targets_with_job()
            .set_targets(f.texts("targets", MAY, Holds::Arn))
            .set_job_id(f.text("jobId", MUST, Holds::Ref))
            .set_comment(f.text("comment", MAY, Holds::Text))
            .set_namespace_id(f.text("namespaceId", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AttachPolicy", |sdk, f| sent(
        sdk.attach_policy()
            .set_policy_name(f.text("policyName", MUST, Holds::Ref))
            .set_target(f.text("target", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AttachPrincipalPolicy", |sdk, f| sent(
        sdk.attach_principal_policy()
            .set_policy_name(f.text("policyName", MUST, Holds::Ref))
            .set_principal(f.text("principal", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AttachSecurityProfile", |sdk, f| sent(
        sdk.attach_security_profile()
            .set_security_profile_name(f.text("securityProfileName", MUST, Holds::Ref))
            .set_security_profile_target_arn(f.text("securityProfileTargetArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AttachThingPrincipal", |sdk, f| sent(
        sdk.attach_thing_principal()
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .set_principal(f.text("principal", MUST, Holds::Ref))
            .set_thing_principal_type(f.one("thingPrincipalType", MAY, thing_principal_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CancelAuditMitigationActionsTask", |sdk, f| sent(
        sdk.cancel_audit_mitigation_actions_task()
            .set_task_id(f.text("taskId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CancelAuditTask", |sdk, f| sent(
        sdk.cancel_audit_task()
            .set_task_id(f.text("taskId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CancelCertificateTransfer", |sdk, f| sent(
        sdk.cancel_certificate_transfer()
            .set_certificate_id(f.text("certificateId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CancelDetectMitigationActionsTask", |sdk, f| sent(
        sdk.cancel_detect_mitigation_actions_task()
            .set_task_id(f.text("taskId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CancelJob", |sdk, f| sent(
        sdk.cancel_job()
            .set_job_id(f.text("jobId", MUST, Holds::Ref))
            .set_reason_code(f.text("reasonCode", MAY, Holds::Name))
            .set_comment(f.text("comment", MAY, Holds::Text))
            .set_force(f.one("force", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CancelJobExecution", |sdk, f| sent(
        sdk.cancel_job_execution()
            .set_job_id(f.text("jobId", MUST, Holds::Ref))
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .set_force(f.one("force", MAY, yes))
            .set_expected_version(f.one("expectedVersion", MAY, long))
            .set_status_details(f.pairs("statusDetails", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ClearDefaultAuthorizer", |sdk, f| sent(
        sdk.clear_default_authorizer()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ConfirmTopicRuleDestination", |sdk, f| sent(
        sdk.confirm_topic_rule_destination()
            .set_confirmation_token(f.text("confirmationToken", MUST, Holds::Secret))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateAuditSuppression", |sdk, f| sent(
        sdk.create_audit_suppression()
            .set_check_name(f.text("checkName", MUST, Holds::Ref))
            .set_resource_identifier(f.one("resourceIdentifier", MUST, resource_identifier))
            .set_expiration_date(f.one("expirationDate", MAY, time))
            .set_suppress_indefinitely(f.one("suppressIndefinitely", MAY, yes))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_client_request_token(f.text("clientRequestToken", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateAuthorizer", |sdk, f| sent(
        sdk.create_authorizer()
            .set_authorizer_name(f.text("authorizerName", MUST, Holds::Name))
            .set_authorizer_function_arn(f.text("authorizerFunctionArn", MUST, Holds::Arn))
            .set_token_key_name(f.text("tokenKeyName", MAY, Holds::Name))
            .set_token_signing_public_keys(f.pairs("tokenSigningPublicKeys", MAY, Holds::Name, Holds::Document))
            .set_status(f.one("status", MAY, authorizer_status))
            .set_tags(f.list("tags", MAY, tag))
            .set_signing_disabled(f.one("signingDisabled", MAY, yes))
            .set_enable_caching_for_http(f.one("enableCachingForHttp", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateBillingGroup", |sdk, f| sent(
        sdk.create_billing_group()
            .set_billing_group_name(f.text("billingGroupName", MUST, Holds::Name))
            .set_billing_group_properties(f.one("billingGroupProperties", MAY, billing_group_properties))
            .set_tags(f.list("tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateCertificateFromCsr", |sdk, f| sent(
        sdk.create_certificate_from_csr()
            .set_certificate_signing_request(f.text("certificateSigningRequest", MUST, Holds::Pem))
            .set_set_as_active(f.one("setAsActive", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateCertificateProvider", |sdk, f| sent(
        sdk.create_certificate_provider()
            .set_certificate_provider_name(f.text("certificateProviderName", MUST, Holds::Name))
            .set_lambda_function_arn(f.text("lambdaFunctionArn", MUST, Holds::Arn))
            .set_account_default_for_operations(f.list("accountDefaultForOperations", MAY, certificate_provider_operation))
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .set_tags(f.list("tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateCommand", |sdk, f| sent(
        sdk.create_command()
            .set_command_id(f.text("commandId", MUST, Holds::Name))
            .set_namespace(f.one("namespace", MAY, command_namespace))
            .set_display_name(f.text("displayName", MAY, Holds::Text))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_payload(f.one("payload", MAY, command_payload))
            .set_payload_template(f.text("payloadTemplate", MAY, Holds::Document))
            .set_preprocessor(f.one("preprocessor", MAY, command_preprocessor))
            .set_mandatory_parameters(f.list("mandatoryParameters", MAY, command_parameter))
            .set_role_arn(f.text("roleArn", MAY, Holds::Arn))
            .set_tags(f.list("tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateCustomMetric", |sdk, f| sent(
        sdk.create_custom_metric()
            .set_metric_name(f.text("metricName", MUST, Holds::Name))
            .set_display_name(f.text("displayName", MAY, Holds::Text))
            .set_metric_type(f.one("metricType", MUST, custom_metric_type))
            .set_tags(f.list("tags", MAY, tag))
            .set_client_request_token(f.text("clientRequestToken", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateDimension", |sdk, f| sent(
        sdk.create_dimension()
            .set_name(f.text("name", MUST, Holds::Name))
            .set_type(f.one("type", MUST, dimension_type))
            .set_string_values(f.texts("stringValues", MAY, Holds::Topic))
            .set_tags(f.list("tags", MAY, tag))
            .set_client_request_token(f.text("clientRequestToken", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateDomainConfiguration", |sdk, f| sent(
        sdk.create_domain_configuration()
            .set_domain_configuration_name(f.text("domainConfigurationName", MUST, Holds::Name))
            .set_domain_name(f.text("domainName", MAY, Holds::Host))
            .set_server_certificate_arns(f.texts("serverCertificateArns", MAY, Holds::Arn))
            .set_validation_certificate_arn(f.text("validationCertificateArn", MAY, Holds::Arn))
            .set_authorizer_config(f.one("authorizerConfig", MAY, authorizer_config))
            .set_service_type(f.one("serviceType", MAY, service_type))
            .set_tags(f.list("tags", MAY, tag))
            .set_tls_config(f.one("tlsConfig", MAY, tls_config))
            .set_server_certificate_config(f.one("serverCertificateConfig", MAY, server_certificate_config))
            .set_authentication_type(f.one("authenticationType", MAY, authentication_type))
            .set_application_protocol(f.one("applicationProtocol", MAY, application_protocol))
            .set_client_certificate_config(f.one("clientCertificateConfig", MAY, client_certificate_config))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateDynamicThingGroup", |sdk, f| sent(
        sdk.create_dynamic_thing_group()
            .set_thing_group_name(f.text("thingGroupName", MUST, Holds::Name))
            .set_thing_group_properties(f.one("thingGroupProperties", MAY, thing_group_properties))
            .set_index_name(f.text("indexName", MAY, Holds::Ref))
            .set_query_string(f.text("queryString", MUST, Holds::Document))
            .set_query_version(f.text("queryVersion", MAY, Holds::Id))
            .set_tags(f.list("tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateFleetMetric", |sdk, f| sent(
        sdk.create_fleet_metric()
            .set_metric_name(f.text("metricName", MUST, Holds::Name))
            .set_query_string(f.text("queryString", MUST, Holds::Document))
            .set_aggregation_type(f.one("aggregationType", MUST, aggregation_type))
            .set_period(f.one("period", MUST, int))
            .set_aggregation_field(f.text("aggregationField", MUST, Holds::Ref))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_query_version(f.text("queryVersion", MAY, Holds::Id))
            .set_index_name(f.text("indexName", MAY, Holds::Ref))
            .set_unit(f.one("unit", MAY, fleet_metric_unit))
            .set_tags(f.list("tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateJob", |sdk, f| sent(
        sdk.create_job()
            .set_job_id(f.text("jobId", MUST, Holds::Name))
            .set_targets(f.texts("targets", MAY, Holds::Arn))
            .set_document_source(f.text("documentSource", MAY, Holds::Url))
            .set_document(f.text("document", MAY, Holds::Document))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_presigned_url_config(f.one("presignedUrlConfig", MAY, presigned_url_config))
            .set_target_selection(f.one("targetSelection", MAY, target_selection))
            .set_job_executions_rollout_config(f.one("jobExecutionsRolloutConfig", MAY, job_executions_rollout_config))
            .set_abort_config(f.one("abortConfig", MAY, abort_config))
            .set_timeout_config(f.one("timeoutConfig", MAY, timeout_config))
            .set_tags(f.list("tags", MAY, tag))
            .set_namespace_id(f.text("namespaceId", MAY, Holds::Name))
            .set_job_template_arn(f.text("jobTemplateArn", MAY, Holds::Arn))
            .set_job_executions_retry_config(f.one("jobExecutionsRetryConfig", MAY, job_executions_retry_config))
            .set_document_parameters(f.pairs("documentParameters", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .set_scheduling_config(f.one("schedulingConfig", MAY, scheduling_config))
            .set_destination_package_versions(f.texts("destinationPackageVersions", MAY, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateJobTemplate", |sdk, f| sent(
        sdk.create_job_template()
            .set_job_template_id(f.text("jobTemplateId", MUST, Holds::Name))
            .set_job_arn(f.text("jobArn", MAY, Holds::Arn))
            .set_document_source(f.text("documentSource", MAY, Holds::Url))
            .set_document(f.text("document", MAY, Holds::Document))
            .set_description(f.text("description", MUST, Holds::Text))
            .set_presigned_url_config(f.one("presignedUrlConfig", MAY, presigned_url_config))
            .set_job_executions_rollout_config(f.one("jobExecutionsRolloutConfig", MAY, job_executions_rollout_config))
            .set_abort_config(f.one("abortConfig", MAY, abort_config))
            .set_timeout_config(f.one("timeoutConfig", MAY, timeout_config))
            .set_tags(f.list("tags", MAY, tag))
            .set_job_executions_retry_config(f.one("jobExecutionsRetryConfig", MAY, job_executions_retry_config))
            .set_maintenance_windows(f.list("maintenanceWindows", MAY, maintenance_window))
            .set_destination_package_versions(f.texts("destinationPackageVersions", MAY, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateKeysAndCertificate", |sdk, f| sent(
        sdk.create_keys_and_certificate()
            .set_set_as_active(f.one("setAsActive", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateMitigationAction", |sdk, f| sent(
        sdk.create_mitigation_action()
            .set_action_name(f.text("actionName", MUST, Holds::Name))
            .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
            .set_action_params(f.one("actionParams", MUST, mitigation_action_params))
            .set_tags(f.list("tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateOTAUpdate", |sdk, f| sent(
        sdk.create_ota_update()
            .set_ota_update_id(f.text("otaUpdateId", MUST, Holds::Name))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_targets(f.texts("targets", MAY, Holds::Arn))
            .set_protocols(f.list("protocols", MAY, protocol))
            .set_target_selection(f.one("targetSelection", MAY, target_selection))
            .set_aws_job_executions_rollout_config(f.one("awsJobExecutionsRolloutConfig", MAY, aws_job_executions_rollout_config))
            .set_aws_job_presigned_url_config(f.one("awsJobPresignedUrlConfig", MAY, aws_job_presigned_url_config))
            .set_aws_job_abort_config(f.one("awsJobAbortConfig", MAY, aws_job_abort_config))
            .set_aws_job_timeout_config(f.one("awsJobTimeoutConfig", MAY, aws_job_timeout_config))
            .set_files(f.list("files", MAY, ota_update_file))
            .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
            .set_additional_parameters(f.pairs("additionalParameters", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .set_tags(f.list("tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreatePackage", |sdk, f| sent(
        sdk.create_package()
            .set_package_name(f.text("packageName", MUST, Holds::Name))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreatePackageVersion", |sdk, f| sent(
        sdk.create_package_version()
            .set_package_name(f.text("packageName", MUST, Holds::Ref))
            .set_version_name(f.text("versionName", MUST, Holds::Name))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_attributes(f.pairs("attributes", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .set_artifact(f.one("artifact", MAY, package_version_artifact))
            .set_recipe(f.text("recipe", MAY, Holds::Document))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreatePolicy", |sdk, f| sent(
        sdk.create_policy()
            .set_policy_name(f.text("policyName", MUST, Holds::Name))
            .set_policy_document(f.text("policyDocument", MUST, Holds::Policy))
            .set_tags(f.list("tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreatePolicyVersion", |sdk, f| sent(
        sdk.create_policy_version()
            .set_policy_name(f.text("policyName", MUST, Holds::Ref))
            .set_policy_document(f.text("policyDocument", MUST, Holds::Policy))
            .set_set_as_default(f.one("setAsDefault", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateProvisioningClaim", |sdk, f| sent(
        sdk.create_provisioning_claim()
            .set_template_name(f.text("templateName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateProvisioningTemplate", |sdk, f| sent(
        sdk.create_provisioning_template()
            .set_template_name(f.text("templateName", MUST, Holds::Name))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_template_body(f.text("templateBody", MUST, Holds::Document))
            .set_enabled(f.one("enabled", MAY, yes))
            .set_provisioning_role_arn(f.text("provisioningRoleArn", MUST, Holds::Arn))
            .set_pre_provisioning_hook(f.one("preProvisioningHook", MAY, provisioning_hook))
            .set_tags(f.list("tags", MAY, tag))
            .set_type(f.one("type", MAY, template_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateProvisioningTemplateVersion", |sdk, f| sent(
        sdk.create_provisioning_template_version()
            .set_template_name(f.text("templateName", MUST, Holds::Ref))
            .set_template_body(f.text("templateBody", MUST, Holds::Document))
            .set_set_as_default(f.one("setAsDefault", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateRoleAlias", |sdk, f| sent(
        sdk.create_role_alias()
            .set_role_alias(f.text("roleAlias", MUST, Holds::Path))
            .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
            .set_credential_duration_seconds(f.one("credentialDurationSeconds", MAY, int))
            .set_tags(f.list("tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateScheduledAudit", |sdk, f| sent(
        sdk.create_scheduled_audit()
            .set_frequency(f.one("frequency", MUST, audit_frequency))
            .set_day_of_month(f.text("dayOfMonth", MAY, Holds::Id))
            .set_day_of_week(f.one("dayOfWeek", MAY, day_of_week))
            .set_target_check_names(f.texts("targetCheckNames", MAY, Holds::Ref))
            .set_scheduled_audit_name(f.text("scheduledAuditName", MUST, Holds::Name))
            .set_tags(f.list("tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateSecurityProfile", |sdk, f| sent(
        sdk.create_security_profile()
            .set_security_profile_name(f.text("securityProfileName", MUST, Holds::Name))
            .set_security_profile_description(f.text("securityProfileDescription", MAY, Holds::Text))
            .set_behaviors(f.list("behaviors", MAY, behavior))
            .set_alert_targets(f.map("alertTargets", MAY, alert_target_type, alert_target))
            .set_additional_metrics_to_retain(f.texts("additionalMetricsToRetain", MAY, Holds::Ref))
            .set_additional_metrics_to_retain_v2(f.list("additionalMetricsToRetainV2", MAY, metric_to_retain))
            .set_tags(f.list("tags", MAY, tag))
            .set_metrics_export_config(f.one("metricsExportConfig", MAY, metrics_export_config))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateStream", |sdk, f| sent(
        sdk.create_stream()
            .set_stream_id(f.text("streamId", MUST, Holds::Name))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_files(f.list("files", MAY, stream_file))
            .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
            .set_tags(f.list("tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateThing", |sdk, f| sent(
        sdk.create_thing()
            .set_thing_name(f.text("thingName", MUST, Holds::Device))
            .set_thing_type_name(f.text("thingTypeName", MAY, Holds::Ref))
            .set_attribute_payload(f.one("attributePayload", MAY, attribute_payload))
            .set_billing_group_name(f.text("billingGroupName", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateThingGroup", |sdk, f| sent(
        sdk.create_thing_group()
            .set_thing_group_name(f.text("thingGroupName", MUST, Holds::Name))
            .set_parent_group_name(f.text("parentGroupName", MAY, Holds::Ref))
            .set_thing_group_properties(f.one("thingGroupProperties", MAY, thing_group_properties))
            .set_tags(f.list("tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateThingType", |sdk, f| sent(
        sdk.create_thing_type()
            .set_thing_type_name(f.text("thingTypeName", MUST, Holds::Name))
            .set_thing_type_properties(f.one("thingTypeProperties", MAY, thing_type_properties))
            .set_tags(f.list("tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateTopicRule", |sdk, f| sent(
        sdk.create_topic_rule()
            .set_rule_name(f.text("ruleName", MUST, Holds::Name))
            .set_topic_rule_payload(f.one("topicRulePayload", MUST, topic_rule_payload))
            .set_tags(f.text("tags", MAY, Holds::TagQuery))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateTopicRuleDestination", |sdk, f| sent(
        sdk.create_topic_rule_destination()
            .set_destination_configuration(f.one("destinationConfiguration", MUST, topic_rule_destination_configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAccountAuditConfiguration", |sdk, f| sent(
        sdk.delete_account_audit_configuration()
            .set_delete_scheduled_audits(f.one("deleteScheduledAudits", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAuditSuppression", |sdk, f| sent(
        sdk.delete_audit_suppression()
            .set_check_name(f.text("checkName", MUST, Holds::Ref))
            .set_resource_identifier(f.one("resourceIdentifier", MUST, resource_identifier))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAuthorizer", |sdk, f| sent(
        sdk.delete_authorizer()
            .set_authorizer_name(f.text("authorizerName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBillingGroup", |sdk, f| sent(
        sdk.delete_billing_group()
            .set_billing_group_name(f.text("billingGroupName", MUST, Holds::Ref))
            .set_expected_version(f.one("expectedVersion", MAY, long))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteCACertificate", |sdk, f| sent(
        sdk.delete_ca_certificate()
            .set_certificate_id(f.text("certificateId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteCertificate", |sdk, f| sent(
        sdk.delete_certificate()
            .set_certificate_id(f.text("certificateId", MUST, Holds::Id))
            .set_force_delete(f.one("forceDelete", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteCertificateProvider", |sdk, f| sent(
        sdk.delete_certificate_provider()
            .set_certificate_provider_name(f.text("certificateProviderName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteCommand", |sdk, f| sent(
        sdk.delete_command()
            .set_command_id(f.text("commandId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteCommandExecution", |sdk, f| sent(
        sdk.delete_command_execution()
            .set_execution_id(f.text("executionId", MUST, Holds::Id))
            .set_target_arn(f.text("targetArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteCustomMetric", |sdk, f| sent(
        sdk.delete_custom_metric()
            .set_metric_name(f.text("metricName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteDimension", |sdk, f| sent(
        sdk.delete_dimension()
            .set_name(f.text("name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteDomainConfiguration", |sdk, f| sent(
        sdk.delete_domain_configuration()
            .set_domain_configuration_name(f.text("domainConfigurationName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteDynamicThingGroup", |sdk, f| sent(
        sdk.delete_dynamic_thing_group()
            .set_thing_group_name(f.text("thingGroupName", MUST, Holds::Ref))
            .set_expected_version(f.one("expectedVersion", MAY, long))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteFleetMetric", |sdk, f| sent(
        sdk.delete_fleet_metric()
            .set_metric_name(f.text("metricName", MUST, Holds::Ref))
            .set_expected_version(f.one("expectedVersion", MAY, long))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteJob", |sdk, f| sent(
        sdk.delete_job()
            .set_job_id(f.text("jobId", MUST, Holds::Ref))
            .set_force(f.one("force", MAY, yes))
            .set_namespace_id(f.text("namespaceId", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteJobExecution", |sdk, f| sent(
        sdk.delete_job_execution()
            .set_job_id(f.text("jobId", MUST, Holds::Ref))
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .set_execution_number(f.one("executionNumber", MUST, long))
            .set_force(f.one("force", MAY, yes))
            .set_namespace_id(f.text("namespaceId", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteJobTemplate", |sdk, f| sent(
        sdk.delete_job_template()
            .set_job_template_id(f.text("jobTemplateId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteMitigationAction", |sdk, f| sent(
        sdk.delete_mitigation_action()
            .set_action_name(f.text("actionName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteOTAUpdate", |sdk, f| sent(
        sdk.delete_ota_update()
            .set_ota_update_id(f.text("otaUpdateId", MUST, Holds::Ref))
            .set_delete_stream(f.one("deleteStream", MAY, yes))
            .set_force_delete_aws_job(f.one("forceDeleteAWSJob", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeletePackage", |sdk, f| sent(
        sdk.delete_package()
            .set_package_name(f.text("packageName", MUST, Holds::Ref))
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeletePackageVersion", |sdk, f| sent(
        sdk.delete_package_version()
            .set_package_name(f.text("packageName", MUST, Holds::Ref))
            .set_version_name(f.text("versionName", MUST, Holds::Ref))
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeletePolicy", |sdk, f| sent(
        sdk.delete_policy()
            .set_policy_name(f.text("policyName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeletePolicyVersion", |sdk, f| sent(
        sdk.delete_policy_version()
            .set_policy_name(f.text("policyName", MUST, Holds::Ref))
            .set_policy_version_id(f.text("policyVersionId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteProvisioningTemplate", |sdk, f| sent(
        sdk.delete_provisioning_template()
            .set_template_name(f.text("templateName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteProvisioningTemplateVersion", |sdk, f| sent(
        sdk.delete_provisioning_template_version()
            .set_template_name(f.text("templateName", MUST, Holds::Ref))
            .set_version_id(f.one("versionId", MUST, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteRegistrationCode", |sdk, f| sent(
        sdk.delete_registration_code()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteRoleAlias", |sdk, f| sent(
        sdk.delete_role_alias()
            .set_role_alias(f.text("roleAlias", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteScheduledAudit", |sdk, f| sent(
        sdk.delete_scheduled_audit()
            .set_scheduled_audit_name(f.text("scheduledAuditName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteSecurityProfile", |sdk, f| sent(
        sdk.delete_security_profile()
            .set_security_profile_name(f.text("securityProfileName", MUST, Holds::Ref))
            .set_expected_version(f.one("expectedVersion", MAY, long))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteStream", |sdk, f| sent(
        sdk.delete_stream()
            .set_stream_id(f.text("streamId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteThing", |sdk, f| sent(
        sdk.delete_thing()
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .set_expected_version(f.one("expectedVersion", MAY, long))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteThingGroup", |sdk, f| sent(
        sdk.delete_thing_group()
            .set_thing_group_name(f.text("thingGroupName", MUST, Holds::Ref))
            .set_expected_version(f.one("expectedVersion", MAY, long))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteThingType", |sdk, f| sent(
        sdk.delete_thing_type()
            .set_thing_type_name(f.text("thingTypeName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteTopicRule", |sdk, f| sent(
        sdk.delete_topic_rule()
            .set_rule_name(f.text("ruleName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteTopicRuleDestination", |sdk, f| sent(
        sdk.delete_topic_rule_destination()
            .set_arn(f.text("arn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteV2LoggingLevel", |sdk, f| sent(
        sdk.delete_v2_logging_level()
            .set_target_type(f.one("targetType", MUST, log_target_type))
            .set_target_name(f.text("targetName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeprecateThingType", |sdk, f| sent(
        sdk.deprecate_thing_type()
            .set_thing_type_name(f.text("thingTypeName", MUST, Holds::Ref))
            .set_undo_deprecate(f.one("undoDeprecate", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeAccountAuditConfiguration", |sdk, f| sent(
        sdk.describe_account_audit_configuration()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeAuditFinding", |sdk, f| sent(
        sdk.describe_audit_finding()
            .set_finding_id(f.text("findingId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeAuditMitigationActionsTask", |sdk, f| sent(
        sdk.describe_audit_mitigation_actions_task()
            .set_task_id(f.text("taskId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeAuditSuppression", |sdk, f| sent(
        sdk.describe_audit_suppression()
            .set_check_name(f.text("checkName", MUST, Holds::Ref))
            .set_resource_identifier(f.one("resourceIdentifier", MUST, resource_identifier))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeAuditTask", |sdk, f| sent(
        sdk.describe_audit_task()
            .set_task_id(f.text("taskId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeAuthorizer", |sdk, f| sent(
        sdk.describe_authorizer()
            .set_authorizer_name(f.text("authorizerName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeBillingGroup", |sdk, f| sent(
        sdk.describe_billing_group()
            .set_billing_group_name(f.text("billingGroupName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeCACertificate", |sdk, f| sent(
        sdk.describe_ca_certificate()
            .set_certificate_id(f.text("certificateId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeCertificate", |sdk, f| sent(
        sdk.describe_certificate()
            .set_certificate_id(f.text("certificateId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeCertificateProvider", |sdk, f| sent(
        sdk.describe_certificate_provider()
            .set_certificate_provider_name(f.text("certificateProviderName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeCustomMetric", |sdk, f| sent(
        sdk.describe_custom_metric()
            .set_metric_name(f.text("metricName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeDefaultAuthorizer", |sdk, f| sent(
        sdk.describe_default_authorizer()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeDetectMitigationActionsTask", |sdk, f| sent(
        sdk.describe_detect_mitigation_actions_task()
            .set_task_id(f.text("taskId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeDimension", |sdk, f| sent(
        sdk.describe_dimension()
            .set_name(f.text("name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeDomainConfiguration", |sdk, f| sent(
        sdk.describe_domain_configuration()
            .set_domain_configuration_name(f.text("domainConfigurationName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeEncryptionConfiguration", |sdk, f| sent(
        sdk.describe_encryption_configuration()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeEndpoint", |sdk, f| sent(
        sdk.describe_endpoint()
            .set_endpoint_type(f.text("endpointType", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeEventConfigurations", |sdk, f| sent(
        sdk.describe_event_configurations()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeFleetMetric", |sdk, f| sent(
        sdk.describe_fleet_metric()
            .set_metric_name(f.text("metricName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeIndex", |sdk, f| sent(
        sdk.describe_index()
            .set_index_name(f.text("indexName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeJob", |sdk, f| sent(
        sdk.describe_job()
            .set_job_id(f.text("jobId", MUST, Holds::Ref))
            .set_before_substitution(f.one("beforeSubstitution", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeJobExecution", |sdk, f| sent(
        sdk.describe_job_execution()
            .set_job_id(f.text("jobId", MUST, Holds::Ref))
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .set_execution_number(f.one("executionNumber", MAY, long))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeJobTemplate", |sdk, f| sent(
        sdk.describe_job_template()
            .set_job_template_id(f.text("jobTemplateId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeManagedJobTemplate", |sdk, f| sent(
        sdk.describe_managed_job_template()
            .set_template_name(f.text("templateName", MUST, Holds::Ref))
            .set_template_version(f.text("templateVersion", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeMitigationAction", |sdk, f| sent(
        sdk.describe_mitigation_action()
            .set_action_name(f.text("actionName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeProvisioningTemplate", |sdk, f| sent(
        sdk.describe_provisioning_template()
            .set_template_name(f.text("templateName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeProvisioningTemplateVersion", |sdk, f| sent(
        sdk.describe_provisioning_template_version()
            .set_template_name(f.text("templateName", MUST, Holds::Ref))
            .set_version_id(f.one("versionId", MUST, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeRoleAlias", |sdk, f| sent(
        sdk.describe_role_alias()
            .set_role_alias(f.text("roleAlias", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeScheduledAudit", |sdk, f| sent(
        sdk.describe_scheduled_audit()
            .set_scheduled_audit_name(f.text("scheduledAuditName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeSecurityProfile", |sdk, f| sent(
        sdk.describe_security_profile()
            .set_security_profile_name(f.text("securityProfileName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeStream", |sdk, f| sent(
        sdk.describe_stream()
            .set_stream_id(f.text("streamId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeThing", |sdk, f| sent(
        sdk.describe_thing()
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeThingGroup", |sdk, f| sent(
        sdk.describe_thing_group()
            .set_thing_group_name(f.text("thingGroupName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeThingRegistrationTask", |sdk, f| sent(
        sdk.describe_thing_registration_task()
            .set_task_id(f.text("taskId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeThingType", |sdk, f| sent(
        sdk.describe_thing_type()
            .set_thing_type_name(f.text("thingTypeName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DetachPolicy", |sdk, f| sent(
        sdk.detach_policy()
            .set_policy_name(f.text("policyName", MUST, Holds::Ref))
            .set_target(f.text("target", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DetachPrincipalPolicy", |sdk, f| sent(
        sdk.detach_principal_policy()
            .set_policy_name(f.text("policyName", MUST, Holds::Ref))
            .set_principal(f.text("principal", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DetachSecurityProfile", |sdk, f| sent(
        sdk.detach_security_profile()
            .set_security_profile_name(f.text("securityProfileName", MUST, Holds::Ref))
            .set_security_profile_target_arn(f.text("securityProfileTargetArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DetachThingPrincipal", |sdk, f| sent(
        sdk.detach_thing_principal()
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .set_principal(f.text("principal", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DisableTopicRule", |sdk, f| sent(
        sdk.disable_topic_rule()
            .set_rule_name(f.text("ruleName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DisassociateSbomFromPackageVersion", |sdk, f| sent(
        sdk.disassociate_sbom_from_package_version()
            .set_package_name(f.text("packageName", MUST, Holds::Ref))
            .set_version_name(f.text("versionName", MUST, Holds::Ref))
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("EnableTopicRule", |sdk, f| sent(
        sdk.enable_topic_rule()
            .set_rule_name(f.text("ruleName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBehaviorModelTrainingSummaries", |sdk, f| sent(
        sdk.get_behavior_model_training_summaries()
            .set_security_profile_name(f.text("securityProfileName", MAY, Holds::Ref))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketsAggregation", |sdk, f| sent(
        sdk.get_buckets_aggregation()
            .set_index_name(f.text("indexName", MAY, Holds::Ref))
            .set_query_string(f.text("queryString", MUST, Holds::Ref))
            .set_aggregation_field(f.text("aggregationField", MUST, Holds::Ref))
            .set_query_version(f.text("queryVersion", MAY, Holds::Id))
            .set_buckets_aggregation_type(f.one("bucketsAggregationType", MUST, buckets_aggregation_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetCardinality", |sdk, f| sent(
        sdk.get_cardinality()
            .set_index_name(f.text("indexName", MAY, Holds::Ref))
            .set_query_string(f.text("queryString", MUST, Holds::Ref))
            .set_aggregation_field(f.text("aggregationField", MAY, Holds::Ref))
            .set_query_version(f.text("queryVersion", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetCommand", |sdk, f| sent(
        sdk.get_command()
            .set_command_id(f.text("commandId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetCommandExecution", |sdk, f| sent(
        sdk.get_command_execution()
            .set_execution_id(f.text("executionId", MUST, Holds::Id))
            .set_target_arn(f.text("targetArn", MUST, Holds::Arn))
            .set_include_result(f.one("includeResult", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetEffectivePolicies", |sdk, f| sent(
        sdk.get_effective_policies()
            .set_principal(f.text("principal", MAY, Holds::Ref))
            .set_cognito_identity_pool_id(f.text("cognitoIdentityPoolId", MAY, Holds::Id))
            .set_thing_name(f.text("thingName", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetIndexingConfiguration", |sdk, f| sent(
        sdk.get_indexing_configuration()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetJobDocument", |sdk, f| sent(
        sdk.get_job_document()
            .set_job_id(f.text("jobId", MUST, Holds::Ref))
            .set_before_substitution(f.one("beforeSubstitution", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetLoggingOptions", |sdk, f| sent(
        sdk.get_logging_options()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetOTAUpdate", |sdk, f| sent(
        sdk.get_ota_update()
            .set_ota_update_id(f.text("otaUpdateId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetPackage", |sdk, f| sent(
        sdk.get_package()
            .set_package_name(f.text("packageName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetPackageConfiguration", |sdk, f| sent(
        sdk.get_package_configuration()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetPackageVersion", |sdk, f| sent(
        sdk.get_package_version()
            .set_package_name(f.text("packageName", MUST, Holds::Ref))
            .set_version_name(f.text("versionName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetPercentiles", |sdk, f| sent(
        sdk.get_percentiles()
            .set_index_name(f.text("indexName", MAY, Holds::Ref))
            .set_query_string(f.text("queryString", MUST, Holds::Ref))
            .set_aggregation_field(f.text("aggregationField", MAY, Holds::Ref))
            .set_query_version(f.text("queryVersion", MAY, Holds::Id))
            .set_percents(f.list("percents", MAY, double))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetPolicy", |sdk, f| sent(
        sdk.get_policy()
            .set_policy_name(f.text("policyName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetPolicyVersion", |sdk, f| sent(
        sdk.get_policy_version()
            .set_policy_name(f.text("policyName", MUST, Holds::Ref))
            .set_policy_version_id(f.text("policyVersionId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetRegistrationCode", |sdk, f| sent(
        sdk.get_registration_code()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetStatistics", |sdk, f| sent(
        sdk.get_statistics()
            .set_index_name(f.text("indexName", MAY, Holds::Ref))
            .set_query_string(f.text("queryString", MUST, Holds::Ref))
            .set_aggregation_field(f.text("aggregationField", MAY, Holds::Ref))
            .set_query_version(f.text("queryVersion", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetThingConnectivityData", |sdk, f| sent(
        sdk.get_thing_connectivity_data()
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .set_include_socket_information(f.one("includeSocketInformation", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetTopicRule", |sdk, f| sent(
        sdk.get_topic_rule()
            .set_rule_name(f.text("ruleName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetTopicRuleDestination", |sdk, f| sent(
        sdk.get_topic_rule_destination()
            .set_arn(f.text("arn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetV2LoggingOptions", |sdk, f| sent(
        sdk.get_v2_logging_options()
            .set_verbose(f.one("verbose", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListActiveViolations", |sdk, f| sent(
        sdk.list_active_violations()
            .set_thing_name(f.text("thingName", MAY, Holds::Ref))
            .set_security_profile_name(f.text("securityProfileName", MAY, Holds::Ref))
            .set_behavior_criteria_type(f.one("behaviorCriteriaType", MAY, behavior_criteria_type))
            .set_list_suppressed_alerts(f.one("listSuppressedAlerts", MAY, yes))
            .set_verification_state(f.one("verificationState", MAY, verification_state))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAttachedPolicies", |sdk, f| sent(
        sdk.list_attached_policies()
            .set_target(f.text("target", MUST, Holds::Ref))
            .set_recursive(f.one("recursive", MAY, yes))
            .set_marker(f.text("marker", MAY, Holds::Id))
            .set_page_size(f.one("pageSize", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAuditFindings", |sdk, f| sent(
        sdk.list_audit_findings()
            .set_task_id(f.text("taskId", MAY, Holds::Id))
            .set_check_name(f.text("checkName", MAY, Holds::Ref))
            .set_resource_identifier(f.one("resourceIdentifier", MAY, resource_identifier))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_start_time(f.one("startTime", MAY, time))
            .set_end_time(f.one("endTime", MAY, time))
            .set_list_suppressed_findings(f.one("listSuppressedFindings", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAuditMitigationActionsExecutions", |sdk, f| sent(
        sdk.list_audit_mitigation_actions_executions()
            .set_task_id(f.text("taskId", MUST, Holds::Id))
            .set_action_status(f.one("actionStatus", MAY, audit_mitigation_actions_execution_status))
            .set_finding_id(f.text("findingId", MUST, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAuditMitigationActionsTasks", |sdk, f| sent(
        sdk.list_audit_mitigation_actions_tasks()
            .set_audit_task_id(f.text("auditTaskId", MAY, Holds::Id))
            .set_finding_id(f.text("findingId", MAY, Holds::Id))
            .set_task_status(f.one("taskStatus", MAY, audit_mitigation_actions_task_status))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_start_time(f.one("startTime", MUST, time))
            .set_end_time(f.one("endTime", MUST, time))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAuditSuppressions", |sdk, f| sent(
        sdk.list_audit_suppressions()
            .set_check_name(f.text("checkName", MAY, Holds::Ref))
            .set_resource_identifier(f.one("resourceIdentifier", MAY, resource_identifier))
            .set_ascending_order(f.one("ascendingOrder", MAY, yes))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAuditTasks", |sdk, f| sent(
        sdk.list_audit_tasks()
            .set_start_time(f.one("startTime", MUST, time))
            .set_end_time(f.one("endTime", MUST, time))
            .set_task_type(f.one("taskType", MAY, audit_task_type))
            .set_task_status(f.one("taskStatus", MAY, audit_task_status))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAuthorizers", |sdk, f| sent(
        sdk.list_authorizers()
            .set_page_size(f.one("pageSize", MAY, int))
            .set_marker(f.text("marker", MAY, Holds::Id))
            .set_ascending_order(f.one("ascendingOrder", MAY, yes))
            .set_status(f.one("status", MAY, authorizer_status))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListBillingGroups", |sdk, f| sent(
        sdk.list_billing_groups()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_name_prefix_filter(f.text("namePrefixFilter", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListCACertificates", |sdk, f| sent(
        sdk.list_ca_certificates()
            .set_page_size(f.one("pageSize", MAY, int))
            .set_marker(f.text("marker", MAY, Holds::Id))
            .set_ascending_order(f.one("ascendingOrder", MAY, yes))
            .set_template_name(f.text("templateName", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListCertificateProviders", |sdk, f| sent(
        sdk.list_certificate_providers()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_ascending_order(f.one("ascendingOrder", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListCertificates", |sdk, f| sent(
        sdk.list_certificates()
            .set_page_size(f.one("pageSize", MAY, int))
            .set_marker(f.text("marker", MAY, Holds::Id))
            .set_ascending_order(f.one("ascendingOrder", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListCertificatesByCA", |sdk, f| sent(
        sdk.list_certificates_by_ca()
            .set_ca_certificate_id(f.text("caCertificateId", MUST, Holds::Id))
            .set_page_size(f.one("pageSize", MAY, int))
            .set_marker(f.text("marker", MAY, Holds::Id))
            .set_ascending_order(f.one("ascendingOrder", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListCommandExecutions", |sdk, f| sent(
        sdk.list_command_executions()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_namespace(f.one("namespace", MAY, command_namespace))
            .set_status(f.one("status", MAY, command_execution_status))
            .set_sort_order(f.one("sortOrder", MAY, sort_order))
            .set_started_time_filter(f.one("startedTimeFilter", MAY, time_filter))
            .set_completed_time_filter(f.one("completedTimeFilter", MAY, time_filter))
            .set_target_arn(f.text("targetArn", MAY, Holds::Arn))
            .set_command_arn(f.text("commandArn", MAY, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListCommands", |sdk, f| sent(
        sdk.list_commands()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_namespace(f.one("namespace", MAY, command_namespace))
            .set_command_parameter_name(f.text("commandParameterName", MAY, Holds::Ref))
            .set_sort_order(f.one("sortOrder", MAY, sort_order))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListCustomMetrics", |sdk, f| sent(
        sdk.list_custom_metrics()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListDetectMitigationActionsExecutions", |sdk, f| sent(
        sdk.list_detect_mitigation_actions_executions()
            .set_task_id(f.text("taskId", MAY, Holds::Id))
            .set_violation_id(f.text("violationId", MAY, Holds::Id))
            .set_thing_name(f.text("thingName", MAY, Holds::Ref))
            .set_start_time(f.one("startTime", MAY, time))
            .set_end_time(f.one("endTime", MAY, time))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListDetectMitigationActionsTasks", |sdk, f| sent(
        sdk.list_detect_mitigation_actions_tasks()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_start_time(f.one("startTime", MUST, time))
            .set_end_time(f.one("endTime", MUST, time))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListDimensions", |sdk, f| sent(
        sdk.list_dimensions()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListDomainConfigurations", |sdk, f| sent(
        sdk.list_domain_configurations()
            .set_marker(f.text("marker", MAY, Holds::Id))
            .set_page_size(f.one("pageSize", MAY, int))
            .set_service_type(f.one("serviceType", MAY, service_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListFleetMetrics", |sdk, f| sent(
        sdk.list_fleet_metrics()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListIndices", |sdk, f| sent(
        sdk.list_indices()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListJobExecutionsForJob", |sdk, f| sent(
        sdk.list_job_executions_for_job()
            .set_job_id(f.text("jobId", MUST, Holds::Ref))
            .set_status(f.one("status", MAY, job_execution_status))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListJobExecutionsForThing", |sdk, f| sent(
        sdk.list_job_executions_for_thing()
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .set_status(f.one("status", MAY, job_execution_status))
            .set_namespace_id(f.text("namespaceId", MAY, Holds::Ref))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_job_id(f.text("jobId", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListJobTemplates", |sdk, f| sent(
        sdk.list_job_templates()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListJobs", |sdk, f| sent(
        sdk.list_jobs()
            .set_status(f.one("status", MAY, job_status))
            .set_target_selection(f.one("targetSelection", MAY, target_selection))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_thing_group_name(f.text("thingGroupName", MAY, Holds::Ref))
            .set_thing_group_id(f.text("thingGroupId", MAY, Holds::Id))
            .set_namespace_id(f.text("namespaceId", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListManagedJobTemplates", |sdk, f| sent(
        sdk.list_managed_job_templates()
            .set_template_name(f.text("templateName", MAY, Holds::Ref))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListMetricValues", |sdk, f| sent(
        sdk.list_metric_values()
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .set_metric_name(f.text("metricName", MUST, Holds::Ref))
            .set_dimension_name(f.text("dimensionName", MAY, Holds::Ref))
            .set_dimension_value_operator(f.one("dimensionValueOperator", MAY, dimension_value_operator))
            .set_start_time(f.one("startTime", MUST, time))
            .set_end_time(f.one("endTime", MUST, time))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListMitigationActions", |sdk, f| sent(
        sdk.list_mitigation_actions()
            .set_action_type(f.one("actionType", MAY, mitigation_action_type))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListOTAUpdates", |sdk, f| sent(
        sdk.list_ota_updates()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_ota_update_status(f.one("otaUpdateStatus", MAY, ota_update_status))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListOutgoingCertificates", |sdk, f| sent(
        sdk.list_outgoing_certificates()
            .set_page_size(f.one("pageSize", MAY, int))
            .set_marker(f.text("marker", MAY, Holds::Id))
            .set_ascending_order(f.one("ascendingOrder", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListPackageVersions", |sdk, f| sent(
        sdk.list_package_versions()
            .set_package_name(f.text("packageName", MUST, Holds::Ref))
            .set_status(f.one("status", MAY, package_version_status))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListPackages", |sdk, f| sent(
        sdk.list_packages()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListPolicies", |sdk, f| sent(
        sdk.list_policies()
            .set_marker(f.text("marker", MAY, Holds::Id))
            .set_page_size(f.one("pageSize", MAY, int))
            .set_ascending_order(f.one("ascendingOrder", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListPolicyPrincipals", |sdk, f| sent(
        sdk.list_policy_principals()
            .set_policy_name(f.text("policyName", MUST, Holds::Ref))
            .set_marker(f.text("marker", MAY, Holds::Id))
            .set_page_size(f.one("pageSize", MAY, int))
            .set_ascending_order(f.one("ascendingOrder", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListPolicyVersions", |sdk, f| sent(
        sdk.list_policy_versions()
            .set_policy_name(f.text("policyName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListPrincipalPolicies", |sdk, f| sent(
        sdk.list_principal_policies()
            .set_principal(f.text("principal", MUST, Holds::Ref))
            .set_marker(f.text("marker", MAY, Holds::Id))
            .set_page_size(f.one("pageSize", MAY, int))
            .set_ascending_order(f.one("ascendingOrder", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListPrincipalThings", |sdk, f| sent(
        sdk.list_principal_things()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_principal(f.text("principal", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListPrincipalThingsV2", |sdk, f| sent(
        sdk.list_principal_things_v2()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_principal(f.text("principal", MUST, Holds::Ref))
            .set_thing_principal_type(f.one("thingPrincipalType", MAY, thing_principal_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListProvisioningTemplateVersions", |sdk, f| sent(
        sdk.list_provisioning_template_versions()
            .set_template_name(f.text("templateName", MUST, Holds::Ref))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListProvisioningTemplates", |sdk, f| sent(
        sdk.list_provisioning_templates()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListRelatedResourcesForAuditFinding", |sdk, f| sent(
        sdk.list_related_resources_for_audit_finding()
            .set_finding_id(f.text("findingId", MUST, Holds::Id))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListRoleAliases", |sdk, f| sent(
        sdk.list_role_aliases()
            .set_page_size(f.one("pageSize", MAY, int))
            .set_marker(f.text("marker", MAY, Holds::Id))
            .set_ascending_order(f.one("ascendingOrder", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListSbomValidationResults", |sdk, f| sent(
        sdk.list_sbom_validation_results()
            .set_package_name(f.text("packageName", MUST, Holds::Ref))
            .set_version_name(f.text("versionName", MUST, Holds::Ref))
            .set_validation_result(f.one("validationResult", MAY, sbom_validation_result))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListScheduledAudits", |sdk, f| sent(
        sdk.list_scheduled_audits()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListSecurityProfiles", |sdk, f| sent(
        sdk.list_security_profiles()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_dimension_name(f.text("dimensionName", MAY, Holds::Ref))
            .set_metric_name(f.text("metricName", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListSecurityProfilesForTarget", |sdk, f| sent(
        sdk.list_security_profiles_for_target()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_recursive(f.one("recursive", MAY, yes))
            .set_security_profile_target_arn(f.text("securityProfileTargetArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListStreams", |sdk, f| sent(
        sdk.list_streams()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_ascending_order(f.one("ascendingOrder", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListTagsForResource", |sdk, f| sent(
        sdk.list_tags_for_resource()
            .set_resource_arn(f.text("resourceArn", MUST, Holds::Arn))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListTargetsForPolicy", |sdk, f| sent(
        sdk.list_targets_for_policy()
            .set_policy_name(f.text("policyName", MUST, Holds::Ref))
            .set_marker(f.text("marker", MAY, Holds::Id))
            .set_page_size(f.one("pageSize", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListTargetsForSecurityProfile", |sdk, f| sent(
        sdk.list_targets_for_security_profile()
            .set_security_profile_name(f.text("securityProfileName", MUST, Holds::Ref))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListThingGroups", |sdk, f| sent(
        sdk.list_thing_groups()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_parent_group(f.text("parentGroup", MAY, Holds::Ref))
            .set_name_prefix_filter(f.text("namePrefixFilter", MAY, Holds::Ref))
            .set_recursive(f.one("recursive", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListThingGroupsForThing", |sdk, f| sent(
        sdk.list_thing_groups_for_thing()
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListThingPrincipals", |sdk, f| sent(
        sdk.list_thing_principals()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListThingPrincipalsV2", |sdk, f| sent(
        sdk.list_thing_principals_v2()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .set_thing_principal_type(f.one("thingPrincipalType", MAY, thing_principal_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListThingRegistrationTaskReports", |sdk, f| sent(
        sdk.list_thing_registration_task_reports()
            .set_task_id(f.text("taskId", MUST, Holds::Id))
            .set_report_type(f.one("reportType", MUST, report_type))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListThingRegistrationTasks", |sdk, f| sent(
        sdk.list_thing_registration_tasks()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_status(f.one("status", MAY, status))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListThingTypes", |sdk, f| sent(
        sdk.list_thing_types()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_thing_type_name(f.text("thingTypeName", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListThings", |sdk, f| sent(
        sdk.list_things()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_attribute_name(f.text("attributeName", MAY, Holds::Ref))
            .set_attribute_value(f.text("attributeValue", MAY, Holds::Ref))
            .set_thing_type_name(f.text("thingTypeName", MAY, Holds::Ref))
            .set_use_prefix_attribute_value(f.one("usePrefixAttributeValue", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListThingsInBillingGroup", |sdk, f| sent(
        sdk.list_things_in_billing_group()
            .set_billing_group_name(f.text("billingGroupName", MUST, Holds::Ref))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListThingsInThingGroup", |sdk, f| sent(
        sdk.list_things_in_thing_group()
            .set_thing_group_name(f.text("thingGroupName", MUST, Holds::Ref))
            .set_recursive(f.one("recursive", MAY, yes))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListTopicRuleDestinations", |sdk, f| sent(
        sdk.list_topic_rule_destinations()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListTopicRules", |sdk, f| sent(
        sdk.list_topic_rules()
            .set_topic(f.text("topic", MAY, Holds::Ref))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_rule_disabled(f.one("ruleDisabled", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListV2LoggingLevels", |sdk, f| sent(
        sdk.list_v2_logging_levels()
            .set_target_type(f.one("targetType", MAY, log_target_type))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListViolationEvents", |sdk, f| sent(
        sdk.list_violation_events()
            .set_start_time(f.one("startTime", MUST, time))
            .set_end_time(f.one("endTime", MUST, time))
            .set_thing_name(f.text("thingName", MAY, Holds::Ref))
            .set_security_profile_name(f.text("securityProfileName", MAY, Holds::Ref))
            .set_behavior_criteria_type(f.one("behaviorCriteriaType", MAY, behavior_criteria_type))
            .set_list_suppressed_alerts(f.one("listSuppressedAlerts", MAY, yes))
            .set_verification_state(f.one("verificationState", MAY, verification_state))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutVerificationStateOnViolation", |sdk, f| sent(
        sdk.put_verification_state_on_violation()
            .set_violation_id(f.text("violationId", MUST, Holds::Id))
            .set_verification_state(f.one("verificationState", MUST, verification_state))
            .set_verification_state_description(f.text("verificationStateDescription", MAY, Holds::Text))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RegisterCACertificate", |sdk, f| sent(
        sdk.register_ca_certificate()
            .set_ca_certificate(f.text("caCertificate", MUST, Holds::Pem))
            .set_verification_certificate(f.text("verificationCertificate", MAY, Holds::Pem))
            .set_set_as_active(f.one("setAsActive", MAY, yes))
            .set_allow_auto_registration(f.one("allowAutoRegistration", MAY, yes))
            .set_registration_config(f.one("registrationConfig", MAY, registration_config))
            .set_tags(f.list("tags", MAY, tag))
            .set_certificate_mode(f.one("certificateMode", MAY, certificate_mode))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RegisterCertificate", |sdk, f| sent(
        sdk.register_certificate()
            .set_certificate_pem(f.text("certificatePem", MUST, Holds::Pem))
            .set_ca_certificate_pem(f.text("caCertificatePem", MAY, Holds::Pem))
            .set_set_as_active(f.one("setAsActive", MAY, yes))
            .set_status(f.one("status", MAY, certificate_status))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RegisterCertificateWithoutCA", |sdk, f| sent(
        sdk.register_certificate_without_ca()
            .set_certificate_pem(f.text("certificatePem", MUST, Holds::Pem))
            .set_status(f.one("status", MAY, certificate_status))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RegisterThing", |sdk, f| sent(
        sdk.register_thing()
            .set_template_body(f.text("templateBody", MUST, Holds::Document))
            .set_parameters(f.pairs("parameters", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RejectCertificateTransfer", |sdk, f| sent(
        sdk.reject_certificate_transfer()
            .set_certificate_id(f.text("certificateId", MUST, Holds::Id))
            .set_reject_reason(f.text("rejectReason", MAY, Holds::Text))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RemoveThingFromBillingGroup", |sdk, f| sent(
        sdk.remove_thing_from_billing_group()
            .set_billing_group_name(f.text("billingGroupName", MAY, Holds::Ref))
            .set_billing_group_arn(f.text("billingGroupArn", MAY, Holds::Arn))
            .set_thing_name(f.text("thingName", MAY, Holds::Ref))
            .set_thing_arn(f.text("thingArn", MAY, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RemoveThingFromThingGroup", |sdk, f| sent(
        sdk.remove_thing_from_thing_group()
            .set_thing_group_name(f.text("thingGroupName", MAY, Holds::Ref))
            .set_thing_group_arn(f.text("thingGroupArn", MAY, Holds::Arn))
            .set_thing_name(f.text("thingName", MAY, Holds::Ref))
            .set_thing_arn(f.text("thingArn", MAY, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ReplaceTopicRule", |sdk, f| sent(
        sdk.replace_topic_rule()
            .set_rule_name(f.text("ruleName", MUST, Holds::Ref))
            .set_topic_rule_payload(f.one("topicRulePayload", MUST, topic_rule_payload))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("SearchIndex", |sdk, f| sent(
        sdk.search_index()
            .set_index_name(f.text("indexName", MAY, Holds::Ref))
            .set_query_string(f.text("queryString", MUST, Holds::Ref))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_query_version(f.text("queryVersion", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("SetDefaultAuthorizer", |sdk, f| sent(
        sdk.set_default_authorizer()
            .set_authorizer_name(f.text("authorizerName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("SetDefaultPolicyVersion", |sdk, f| sent(
        sdk.set_default_policy_version()
            .set_policy_name(f.text("policyName", MUST, Holds::Ref))
            .set_policy_version_id(f.text("policyVersionId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("SetLoggingOptions", |sdk, f| sent(
        sdk.set_logging_options()
            .set_logging_options_payload(f.one("loggingOptionsPayload", MUST, logging_options_payload))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("SetV2LoggingLevel", |sdk, f| sent(
        sdk.set_v2_logging_level()
            .set_log_target(f.one("logTarget", MUST, log_target))
            .set_log_level(f.one("logLevel", MUST, log_level))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("SetV2LoggingOptions", |sdk, f| sent(
        sdk.set_v2_logging_options()
            .set_role_arn(f.text("roleArn", MAY, Holds::Arn))
            .set_default_log_level(f.one("defaultLogLevel", MAY, log_level))
            .set_disable_all_logs(f.one("disableAllLogs", MAY, yes))
            .set_event_configurations(f.list("eventConfigurations", MAY, log_event_configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("StartAuditMitigationActionsTask", |sdk, f| sent(
        sdk.start_audit_mitigation_actions_task()
            .set_task_id(f.text("taskId", MUST, Holds::Name))
            .set_target(f.one("target", MUST, audit_mitigation_actions_task_target))
            .set_audit_check_to_actions_mapping(f.map("auditCheckToActionsMapping", MAY, |f| f.word(Holds::Ref), |f| f.items(|f| f.word(Holds::Ref))))
            .set_client_request_token(f.text("clientRequestToken", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("StartDetectMitigationActionsTask", |sdk, f| sent(
        sdk.start_detect_mitigation_actions_task()
            .set_task_id(f.text("taskId", MUST, Holds::Name))
            .set_target(f.one("target", MUST, detect_mitigation_actions_task_target))
            .set_actions(f.texts("actions", MAY, Holds::Ref))
            .set_violation_event_occurrence_range(f.one("violationEventOccurrenceRange", MAY, violation_event_occurrence_range))
            .set_include_only_active_violations(f.one("includeOnlyActiveViolations", MAY, yes))
            .set_include_suppressed_alerts(f.one("includeSuppressedAlerts", MAY, yes))
            .set_client_request_token(f.text("clientRequestToken", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("StartOnDemandAuditTask", |sdk, f| sent(
        sdk.start_on_demand_audit_task()
            .set_target_check_names(f.texts("targetCheckNames", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("StartThingRegistrationTask", |sdk, f| sent(
        sdk.start_thing_registration_task()
            .set_template_body(f.text("templateBody", MUST, Holds::Document))
            .set_input_file_bucket(f.text("inputFileBucket", MUST, Holds::Ref))
            .set_input_file_key(f.text("inputFileKey", MUST, Holds::Ref))
            .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("StopThingRegistrationTask", |sdk, f| sent(
        sdk.stop_thing_registration_task()
            .set_task_id(f.text("taskId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TagResource", |sdk, f| sent(
        sdk.tag_resource()
            .set_resource_arn(f.text("resourceArn", MUST, Holds::Arn))
            .set_tags(f.list("tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TestAuthorization", |sdk, f| sent(
        sdk.test_authorization()
            .set_principal(f.text("principal", MAY, Holds::Ref))
            .set_cognito_identity_pool_id(f.text("cognitoIdentityPoolId", MAY, Holds::Id))
            .set_auth_infos(f.list("authInfos", MAY, auth_info))
            .set_client_id(f.text("clientId", MAY, Holds::Ref))
            .set_policy_names_to_add(f.texts("policyNamesToAdd", MAY, Holds::Ref))
            .set_policy_names_to_skip(f.texts("policyNamesToSkip", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TestInvokeAuthorizer", |sdk, f| sent(
        sdk.test_invoke_authorizer()
            .set_authorizer_name(f.text("authorizerName", MUST, Holds::Ref))
            .set_token(f.text("token", MAY, Holds::Secret))
            .set_token_signature(f.text("tokenSignature", MAY, Holds::Secret))
            .set_http_context(f.one("httpContext", MAY, http_context))
            .set_mqtt_context(f.one("mqttContext", MAY, mqtt_context))
            .set_tls_context(f.one("tlsContext", MAY, tls_context))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TransferCertificate", |sdk, f| sent(
        sdk.transfer_certificate()
            .set_certificate_id(f.text("certificateId", MUST, Holds::Id))
            .set_target_aws_account(f.text("targetAwsAccount", MUST, Holds::Account))
            .set_transfer_message(f.text("transferMessage", MAY, Holds::Text))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UntagResource", |sdk, f| sent(
        sdk.untag_resource()
            .set_resource_arn(f.text("resourceArn", MUST, Holds::Arn))
            .set_tag_keys(f.texts("tagKeys", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateAccountAuditConfiguration", |sdk, f| sent(
        sdk.update_account_audit_configuration()
            .set_role_arn(f.text("roleArn", MAY, Holds::Arn))
            .set_audit_notification_target_configurations(f.map("auditNotificationTargetConfigurations", MAY, audit_notification_type, audit_notification_target))
            .set_audit_check_configurations(f.map("auditCheckConfigurations", MAY, |f| f.word(Holds::Ref), audit_check_configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateAuditSuppression", |sdk, f| sent(
        sdk.update_audit_suppression()
            .set_check_name(f.text("checkName", MUST, Holds::Ref))
            .set_resource_identifier(f.one("resourceIdentifier", MUST, resource_identifier))
            .set_expiration_date(f.one("expirationDate", MAY, time))
            .set_suppress_indefinitely(f.one("suppressIndefinitely", MAY, yes))
            .set_description(f.text("description", MAY, Holds::Text))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateAuthorizer", |sdk, f| sent(
        sdk.update_authorizer()
            .set_authorizer_name(f.text("authorizerName", MUST, Holds::Ref))
            .set_authorizer_function_arn(f.text("authorizerFunctionArn", MAY, Holds::Arn))
            .set_token_key_name(f.text("tokenKeyName", MAY, Holds::Name))
            .set_token_signing_public_keys(f.pairs("tokenSigningPublicKeys", MAY, Holds::Name, Holds::Document))
            .set_status(f.one("status", MAY, authorizer_status))
            .set_enable_caching_for_http(f.one("enableCachingForHttp", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateBillingGroup", |sdk, f| sent(
        sdk.update_billing_group()
            .set_billing_group_name(f.text("billingGroupName", MUST, Holds::Ref))
            .set_billing_group_properties(f.one("billingGroupProperties", MUST, billing_group_properties))
            .set_expected_version(f.one("expectedVersion", MAY, long))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateCACertificate", |sdk, f| sent(
        sdk.update_ca_certificate()
            .set_certificate_id(f.text("certificateId", MUST, Holds::Id))
            .set_new_status(f.one("newStatus", MAY, ca_certificate_status))
            .set_new_auto_registration_status(f.one("newAutoRegistrationStatus", MAY, auto_registration_status))
            .set_registration_config(f.one("registrationConfig", MAY, registration_config))
            .set_remove_auto_registration(f.one("removeAutoRegistration", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateCertificate", |sdk, f| sent(
        sdk.update_certificate()
            .set_certificate_id(f.text("certificateId", MUST, Holds::Id))
            .set_new_status(f.one("newStatus", MUST, certificate_status))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateCertificateProvider", |sdk, f| sent(
        sdk.update_certificate_provider()
            .set_certificate_provider_name(f.text("certificateProviderName", MUST, Holds::Ref))
            .set_lambda_function_arn(f.text("lambdaFunctionArn", MAY, Holds::Arn))
            .set_account_default_for_operations(f.list("accountDefaultForOperations", MAY, certificate_provider_operation))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateCommand", |sdk, f| sent(
        sdk.update_command()
            .set_command_id(f.text("commandId", MUST, Holds::Ref))
            .set_display_name(f.text("displayName", MAY, Holds::Text))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_deprecated(f.one("deprecated", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateCustomMetric", |sdk, f| sent(
        sdk.update_custom_metric()
            .set_metric_name(f.text("metricName", MUST, Holds::Ref))
            .set_display_name(f.text("displayName", MUST, Holds::Text))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateDimension", |sdk, f| sent(
        sdk.update_dimension()
            .set_name(f.text("name", MUST, Holds::Ref))
            .set_string_values(f.texts("stringValues", MAY, Holds::Topic))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateDomainConfiguration", |sdk, f| sent(
        sdk.update_domain_configuration()
            .set_domain_configuration_name(f.text("domainConfigurationName", MUST, Holds::Ref))
            .set_authorizer_config(f.one("authorizerConfig", MAY, authorizer_config))
            .set_domain_configuration_status(f.one("domainConfigurationStatus", MAY, domain_configuration_status))
            .set_remove_authorizer_config(f.one("removeAuthorizerConfig", MAY, yes))
            .set_tls_config(f.one("tlsConfig", MAY, tls_config))
            .set_server_certificate_config(f.one("serverCertificateConfig", MAY, server_certificate_config))
            .set_authentication_type(f.one("authenticationType", MAY, authentication_type))
            .set_application_protocol(f.one("applicationProtocol", MAY, application_protocol))
            .set_client_certificate_config(f.one("clientCertificateConfig", MAY, client_certificate_config))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateDynamicThingGroup", |sdk, f| sent(
        sdk.update_dynamic_thing_group()
            .set_thing_group_name(f.text("thingGroupName", MUST, Holds::Ref))
            .set_thing_group_properties(f.one("thingGroupProperties", MUST, thing_group_properties))
            .set_expected_version(f.one("expectedVersion", MAY, long))
            .set_index_name(f.text("indexName", MAY, Holds::Ref))
            .set_query_string(f.text("queryString", MAY, Holds::Document))
            .set_query_version(f.text("queryVersion", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateEncryptionConfiguration", |sdk, f| sent(
        sdk.update_encryption_configuration()
            .set_encryption_type(f.one("encryptionType", MUST, encryption_type))
            .set_kms_key_arn(f.text("kmsKeyArn", MAY, Holds::Key))
            .set_kms_access_role_arn(f.text("kmsAccessRoleArn", MAY, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateEventConfigurations", |sdk, f| sent(
        sdk.update_event_configurations()
            .set_event_configurations(f.map("eventConfigurations", MAY, event_type, configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateFleetMetric", |sdk, f| sent(
        sdk.update_fleet_metric()
            .set_metric_name(f.text("metricName", MUST, Holds::Ref))
            .set_query_string(f.text("queryString", MAY, Holds::Document))
            .set_aggregation_type(f.one("aggregationType", MAY, aggregation_type))
            .set_period(f.one("period", MAY, int))
            .set_aggregation_field(f.text("aggregationField", MAY, Holds::Ref))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_query_version(f.text("queryVersion", MAY, Holds::Id))
            .set_index_name(f.text("indexName", MUST, Holds::Ref))
            .set_unit(f.one("unit", MAY, fleet_metric_unit))
            .set_expected_version(f.one("expectedVersion", MAY, long))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateIndexingConfiguration", |sdk, f| sent(
        sdk.update_indexing_configuration()
            .set_thing_indexing_configuration(f.one("thingIndexingConfiguration", MAY, thing_indexing_configuration))
            .set_thing_group_indexing_configuration(f.one("thingGroupIndexingConfiguration", MAY, thing_group_indexing_configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateJob", |sdk, f| sent(
        sdk.update_job()
            .set_job_id(f.text("jobId", MUST, Holds::Ref))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_presigned_url_config(f.one("presignedUrlConfig", MAY, presigned_url_config))
            .set_job_executions_rollout_config(f.one("jobExecutionsRolloutConfig", MAY, job_executions_rollout_config))
            .set_abort_config(f.one("abortConfig", MAY, abort_config))
            .set_timeout_config(f.one("timeoutConfig", MAY, timeout_config))
            .set_namespace_id(f.text("namespaceId", MAY, Holds::Ref))
            .set_job_executions_retry_config(f.one("jobExecutionsRetryConfig", MAY, job_executions_retry_config))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateMitigationAction", |sdk, f| sent(
        sdk.update_mitigation_action()
            .set_action_name(f.text("actionName", MUST, Holds::Ref))
            .set_role_arn(f.text("roleArn", MAY, Holds::Arn))
            .set_action_params(f.one("actionParams", MAY, mitigation_action_params))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdatePackage", |sdk, f| sent(
        sdk.update_package()
            .set_package_name(f.text("packageName", MUST, Holds::Ref))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_default_version_name(f.text("defaultVersionName", MAY, Holds::Ref))
            .set_unset_default_version(f.one("unsetDefaultVersion", MAY, yes))
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdatePackageConfiguration", |sdk, f| sent(
        sdk.update_package_configuration()
            .set_version_update_by_jobs_config(f.one("versionUpdateByJobsConfig", MAY, version_update_by_jobs_config))
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdatePackageVersion", |sdk, f| sent(
        sdk.update_package_version()
            .set_package_name(f.text("packageName", MUST, Holds::Ref))
            .set_version_name(f.text("versionName", MUST, Holds::Ref))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_attributes(f.pairs("attributes", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .set_artifact(f.one("artifact", MAY, package_version_artifact))
            .set_action(f.one("action", MAY, package_version_action))
            .set_recipe(f.text("recipe", MAY, Holds::Document))
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateProvisioningTemplate", |sdk, f| sent(
        sdk.update_provisioning_template()
            .set_template_name(f.text("templateName", MUST, Holds::Ref))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_enabled(f.one("enabled", MAY, yes))
            .set_default_version_id(f.one("defaultVersionId", MAY, int))
            .set_provisioning_role_arn(f.text("provisioningRoleArn", MAY, Holds::Arn))
            .set_pre_provisioning_hook(f.one("preProvisioningHook", MAY, provisioning_hook))
            .set_remove_pre_provisioning_hook(f.one("removePreProvisioningHook", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateRoleAlias", |sdk, f| sent(
        sdk.update_role_alias()
            .set_role_alias(f.text("roleAlias", MUST, Holds::Ref))
            .set_role_arn(f.text("roleArn", MAY, Holds::Arn))
            .set_credential_duration_seconds(f.one("credentialDurationSeconds", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateScheduledAudit", |sdk, f| sent(
        sdk.update_scheduled_audit()
            .set_frequency(f.one("frequency", MAY, audit_frequency))
            .set_day_of_month(f.text("dayOfMonth", MAY, Holds::Id))
            .set_day_of_week(f.one("dayOfWeek", MAY, day_of_week))
            .set_target_check_names(f.texts("targetCheckNames", MAY, Holds::Ref))
            .set_scheduled_audit_name(f.text("scheduledAuditName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateSecurityProfile", |sdk, f| sent(
        sdk.update_security_profile()
            .set_security_profile_name(f.text("securityProfileName", MUST, Holds::Ref))
            .set_security_profile_description(f.text("securityProfileDescription", MAY, Holds::Text))
            .set_behaviors(f.list("behaviors", MAY, behavior))
            .set_alert_targets(f.map("alertTargets", MAY, alert_target_type, alert_target))
            .set_additional_metrics_to_retain(f.texts("additionalMetricsToRetain", MAY, Holds::Ref))
            .set_additional_metrics_to_retain_v2(f.list("additionalMetricsToRetainV2", MAY, metric_to_retain))
            .set_delete_behaviors(f.one("deleteBehaviors", MAY, yes))
            .set_delete_alert_targets(f.one("deleteAlertTargets", MAY, yes))
            .set_delete_additional_metrics_to_retain(f.one("deleteAdditionalMetricsToRetain", MAY, yes))
            .set_expected_version(f.one("expectedVersion", MAY, long))
            .set_metrics_export_config(f.one("metricsExportConfig", MAY, metrics_export_config))
            .set_delete_metrics_export_config(f.one("deleteMetricsExportConfig", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateStream", |sdk, f| sent(
        sdk.update_stream()
            .set_stream_id(f.text("streamId", MUST, Holds::Ref))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_files(f.list("files", MAY, stream_file))
            .set_role_arn(f.text("roleArn", MAY, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateThing", |sdk, f| sent(
        sdk.update_thing()
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .set_thing_type_name(f.text("thingTypeName", MAY, Holds::Ref))
            .set_attribute_payload(f.one("attributePayload", MAY, attribute_payload))
            .set_expected_version(f.one("expectedVersion", MAY, long))
            .set_remove_thing_type(f.one("removeThingType", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateThingGroup", |sdk, f| sent(
        sdk.update_thing_group()
            .set_thing_group_name(f.text("thingGroupName", MUST, Holds::Ref))
            .set_thing_group_properties(f.one("thingGroupProperties", MUST, thing_group_properties))
            .set_expected_version(f.one("expectedVersion", MAY, long))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateThingGroupsForThing", |sdk, f| sent(
        sdk.update_thing_groups_for_thing()
            .set_thing_name(f.text("thingName", MAY, Holds::Ref))
            .set_thing_groups_to_add(f.texts("thingGroupsToAdd", MAY, Holds::Ref))
            .set_thing_groups_to_remove(f.texts("thingGroupsToRemove", MAY, Holds::Ref))
            .set_override_dynamic_groups(f.one("overrideDynamicGroups", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateThingType", |sdk, f| sent(
        sdk.update_thing_type()
            .set_thing_type_name(f.text("thingTypeName", MUST, Holds::Ref))
            .set_thing_type_properties(f.one("thingTypeProperties", MAY, thing_type_properties))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateTopicRuleDestination", |sdk, f| sent(
        sdk.update_topic_rule_destination()
            .set_arn(f.text("arn", MUST, Holds::Arn))
            .set_status(f.one("status", MUST, topic_rule_destination_status))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ValidateSecurityProfileBehaviors", |sdk, f| sent(
        sdk.validate_security_profile_behaviors()
            .set_behaviors(f.list("behaviors", MAY, behavior))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
];

fn abort_action(f: &mut Fill) -> types::AbortAction {
    f.choice(types::AbortAction::values()).into()
}

fn abort_config(f: &mut Fill) -> types::AbortConfig {
    types::AbortConfig::builder()
        .set_criteria_list(f.list("criteriaList", MUST, abort_criteria))
        .build().unwrap()
}

fn abort_criteria(f: &mut Fill) -> types::AbortCriteria {
    types::AbortCriteria::builder()
        .set_failure_type(f.one("failureType", MUST, job_execution_failure_type))
        .set_action(f.one("action", MUST, abort_action))
        .set_threshold_percentage(f.one("thresholdPercentage", MUST, double))
        .set_min_number_of_executed_things(f.one("minNumberOfExecutedThings", MUST, int))
        .build().unwrap()
}

fn action(f: &mut Fill) -> types::Action {
    types::Action::builder()
        .set_dynamo_db(f.one("dynamoDB", MAY, dynamo_db_action))
        .set_dynamo_dbv2(f.one("dynamoDBv2", MAY, dynamo_d_bv2_action))
        .set_lambda(f.one("lambda", MAY, lambda_action))
        .set_sns(f.one("sns", MAY, sns_action))
        .set_sqs(f.one("sqs", MAY, sqs_action))
        .set_kinesis(f.one("kinesis", MAY, kinesis_action))
        .set_republish(f.one("republish", MAY, republish_action))
        .set_s3(f.one("s3", MAY, s3_action))
        .set_firehose(f.one("firehose", MAY, firehose_action))
        .set_cloudwatch_metric(f.one("cloudwatchMetric", MAY, cloudwatch_metric_action))
        .set_cloudwatch_alarm(f.one("cloudwatchAlarm", MAY, cloudwatch_alarm_action))
        .set_cloudwatch_logs(f.one("cloudwatchLogs", MAY, cloudwatch_logs_action))
        .set_elasticsearch(f.one("elasticsearch", MAY, elasticsearch_action))
        .set_salesforce(f.one("salesforce", MAY, salesforce_action))
        .set_iot_analytics(f.one("iotAnalytics", MAY, iot_analytics_action))
        .set_iot_events(f.one("iotEvents", MAY, iot_events_action))
        .set_iot_site_wise(f.one("iotSiteWise", MAY, iot_site_wise_action))
        .set_step_functions(f.one("stepFunctions", MAY, step_functions_action))
        .set_timestream(f.one("timestream", MAY, timestream_action))
        .set_http(f.one("http", MAY, http_action))
        .set_kafka(f.one("kafka", MAY, kafka_action))
        .set_open_search(f.one("openSearch", MAY, open_search_action))
        .set_location(f.one("location", MAY, location_action))
        .set_influx_db(f.one("influxDB", MAY, influx_db_action))
        .build()
}

fn action_type(f: &mut Fill) -> types::ActionType {
    f.choice(types::ActionType::values()).into()
}

fn add_things_to_thing_group_params(f: &mut Fill) -> types::AddThingsToThingGroupParams {
    types::AddThingsToThingGroupParams::builder()
        .set_thing_group_names(f.texts("thingGroupNames", MUST, Holds::Ref))
        .set_override_dynamic_groups(f.one("overrideDynamicGroups", MAY, yes))
        .build().unwrap()
}

fn aggregation_type(f: &mut Fill) -> types::AggregationType {
    types::AggregationType::builder()
        .set_name(f.one("name", MUST, aggregation_type_name))
        .set_values(f.texts("values", MAY, Holds::Id))
        .build().unwrap()
}

fn aggregation_type_name(f: &mut Fill) -> types::AggregationTypeName {
    f.choice(types::AggregationTypeName::values()).into()
}

fn alert_target(f: &mut Fill) -> types::AlertTarget {
    types::AlertTarget::builder()
        .set_alert_target_arn(f.text("alertTargetArn", MUST, Holds::Arn))
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .build().unwrap()
}

fn alert_target_type(f: &mut Fill) -> types::AlertTargetType {
    f.choice(types::AlertTargetType::values()).into()
}

fn application_protocol(f: &mut Fill) -> types::ApplicationProtocol {
    f.choice(types::ApplicationProtocol::values()).into()
}

fn asset_property_timestamp(f: &mut Fill) -> types::AssetPropertyTimestamp {
    types::AssetPropertyTimestamp::builder()
        .set_time_in_seconds(f.text("timeInSeconds", MUST, Holds::Id))
        .set_offset_in_nanos(f.text("offsetInNanos", MAY, Holds::Id))
        .build().unwrap()
}

fn asset_property_value(f: &mut Fill) -> types::AssetPropertyValue {
    types::AssetPropertyValue::builder()
        .set_value(f.one("value", MUST, asset_property_variant))
        .set_timestamp(f.one("timestamp", MUST, asset_property_timestamp))
        .set_quality(f.text("quality", MAY, Holds::Id))
        .build()
}

fn asset_property_variant(f: &mut Fill) -> types::AssetPropertyVariant {
    match f.turn(4) {
        0 => types::AssetPropertyVariant::StringValue(f.variant("stringValue", |f| f.word(Holds::Content))),
        1 => types::AssetPropertyVariant::IntegerValue(f.variant("integerValue", |f| f.word(Holds::Content))),
        2 => types::AssetPropertyVariant::DoubleValue(f.variant("doubleValue", |f| f.word(Holds::Content))),
        _ => types::AssetPropertyVariant::BooleanValue(f.variant("booleanValue", |f| f.word(Holds::Content))),
    }
}

fn attribute_payload(f: &mut Fill) -> types::AttributePayload {
    types::AttributePayload::builder()
        .set_attributes(f.pairs("attributes", MAY, Holds::MetadataKey, Holds::MetadataValue))
        .set_merge(f.one("merge", MUST, yes))
        .build()
}

fn audit_check_configuration(f: &mut Fill) -> types::AuditCheckConfiguration {
    types::AuditCheckConfiguration::builder()
        .set_enabled(f.one("enabled", MUST, yes))
        .set_configuration(f.map("configuration", MAY, config_name, |f| f.word(Holds::Id)))
        .build()
}

fn audit_frequency(f: &mut Fill) -> types::AuditFrequency {
    f.choice(types::AuditFrequency::values()).into()
}

fn audit_mitigation_actions_execution_status(f: &mut Fill) -> types::AuditMitigationActionsExecutionStatus {
    f.choice(types::AuditMitigationActionsExecutionStatus::values()).into()
}

fn audit_mitigation_actions_task_status(f: &mut Fill) -> types::AuditMitigationActionsTaskStatus {
    f.choice(types::AuditMitigationActionsTaskStatus::values()).into()
}

fn audit_mitigation_actions_task_target(f: &mut Fill) -> types::AuditMitigationActionsTaskTarget {
    types::AuditMitigationActionsTaskTarget::builder()
        .set_audit_task_id(f.text("auditTaskId", MAY, Holds::Id))
        .set_finding_ids(f.texts("findingIds", MAY, Holds::Id))
        .set_audit_check_to_reason_code_filter(f.map("auditCheckToReasonCodeFilter", MAY, |f| f.word(Holds::Ref), |f| f.items(|f| f.word(Holds::Id))))
        .build()
}

fn audit_notification_target(f: &mut Fill) -> types::AuditNotificationTarget {
    types::AuditNotificationTarget::builder()
        .set_target_arn(f.text("targetArn", MAY, Holds::Arn))
        .set_role_arn(f.text("roleArn", MAY, Holds::Arn))
        .set_enabled(f.one("enabled", MUST, yes))
        .build()
}

fn audit_notification_type(f: &mut Fill) -> types::AuditNotificationType {
    f.choice(types::AuditNotificationType::values()).into()
}

fn audit_task_status(f: &mut Fill) -> types::AuditTaskStatus {
    f.choice(types::AuditTaskStatus::values()).into()
}

fn audit_task_type(f: &mut Fill) -> types::AuditTaskType {
    f.choice(types::AuditTaskType::values()).into()
}

fn auth_info(f: &mut Fill) -> types::AuthInfo {
    types::AuthInfo::builder()
        .set_action_type(f.one("actionType", MAY, action_type))
        .set_resources(f.texts("resources", MUST, Holds::Arn))
        .build().unwrap()
}

fn authentication_type(f: &mut Fill) -> types::AuthenticationType {
    f.choice(types::AuthenticationType::values()).into()
}

fn authorizer_config(f: &mut Fill) -> types::AuthorizerConfig {
    types::AuthorizerConfig::builder()
        .set_default_authorizer_name(f.text("defaultAuthorizerName", MAY, Holds::Ref))
        .set_allow_authorizer_override(f.one("allowAuthorizerOverride", MAY, yes))
        .build()
}

fn authorizer_status(f: &mut Fill) -> types::AuthorizerStatus {
    f.choice(types::AuthorizerStatus::values()).into()
}

fn auto_registration_status(f: &mut Fill) -> types::AutoRegistrationStatus {
    f.choice(types::AutoRegistrationStatus::values()).into()
}

fn aws_job_abort_config(f: &mut Fill) -> types::AwsJobAbortConfig {
    types::AwsJobAbortConfig::builder()
        .set_abort_criteria_list(f.list("abortCriteriaList", MUST, aws_job_abort_criteria))
        .build().unwrap()
}

fn aws_job_abort_criteria(f: &mut Fill) -> types::AwsJobAbortCriteria {
    types::AwsJobAbortCriteria::builder()
        .set_failure_type(f.one("failureType", MUST, aws_job_abort_criteria_failure_type))
        .set_action(f.one("action", MUST, aws_job_abort_criteria_abort_action))
        .set_threshold_percentage(f.one("thresholdPercentage", MUST, double))
        .set_min_number_of_executed_things(f.one("minNumberOfExecutedThings", MUST, int))
        .build().unwrap()
}

fn aws_job_abort_criteria_abort_action(f: &mut Fill) -> types::AwsJobAbortCriteriaAbortAction {
    f.choice(types::AwsJobAbortCriteriaAbortAction::values()).into()
}

fn aws_job_abort_criteria_failure_type(f: &mut Fill) -> types::AwsJobAbortCriteriaFailureType {
    f.choice(types::AwsJobAbortCriteriaFailureType::values()).into()
}

fn aws_job_executions_rollout_config(f: &mut Fill) -> types::AwsJobExecutionsRolloutConfig {
    types::AwsJobExecutionsRolloutConfig::builder()
        .set_maximum_per_minute(f.one("maximumPerMinute", MAY, int))
        .set_exponential_rate(f.one("exponentialRate", MAY, aws_job_exponential_rollout_rate))
        .build()
}

fn aws_job_exponential_rollout_rate(f: &mut Fill) -> types::AwsJobExponentialRolloutRate {
    types::AwsJobExponentialRolloutRate::builder()
        .set_base_rate_per_minute(f.one("baseRatePerMinute", MUST, int))
        .set_increment_factor(f.one("incrementFactor", MUST, double))
        .set_rate_increase_criteria(f.one("rateIncreaseCriteria", MUST, aws_job_rate_increase_criteria))
        .build().unwrap()
}

fn aws_job_presigned_url_config(f: &mut Fill) -> types::AwsJobPresignedUrlConfig {
    types::AwsJobPresignedUrlConfig::builder()
        .set_expires_in_sec(f.one("expiresInSec", MAY, long))
        .build()
}

fn aws_job_rate_increase_criteria(f: &mut Fill) -> types::AwsJobRateIncreaseCriteria {
    types::AwsJobRateIncreaseCriteria::builder()
        .set_number_of_notified_things(f.one("numberOfNotifiedThings", MAY, int))
        .set_number_of_succeeded_things(f.one("numberOfSucceededThings", MAY, int))
        .build()
}

fn aws_job_timeout_config(f: &mut Fill) -> types::AwsJobTimeoutConfig {
    types::AwsJobTimeoutConfig::builder()
        .set_in_progress_timeout_in_minutes(f.one("inProgressTimeoutInMinutes", MAY, long))
        .build()
}

fn aws_json_substitution_command_preprocessor_config(f: &mut Fill) -> types::AwsJsonSubstitutionCommandPreprocessorConfig {
    types::AwsJsonSubstitutionCommandPreprocessorConfig::builder()
        .set_output_format(f.one("outputFormat", MUST, output_format))
        .build().unwrap()
}

fn batch_config(f: &mut Fill) -> types::BatchConfig {
    types::BatchConfig::builder()
        .set_max_batch_open_ms(f.one("maxBatchOpenMs", MAY, int))
        .set_max_batch_size(f.one("maxBatchSize", MAY, int))
        .set_max_batch_size_bytes(f.one("maxBatchSizeBytes", MAY, int))
        .set_batch_across_topics(f.one("batchAcrossTopics", MUST, yes))
        .build()
}

fn behavior(f: &mut Fill) -> types::Behavior {
    types::Behavior::builder()
        .set_name(f.text("name", MUST, Holds::Name))
        .set_metric(f.text("metric", MAY, Holds::Ref))
        .set_metric_dimension(f.one("metricDimension", MAY, metric_dimension))
        .set_criteria(f.one("criteria", MAY, behavior_criteria))
        .set_suppress_alerts(f.one("suppressAlerts", MAY, yes))
        .set_export_metric(f.one("exportMetric", MAY, yes))
        .build().unwrap()
}

fn behavior_criteria(f: &mut Fill) -> types::BehaviorCriteria {
    types::BehaviorCriteria::builder()
        .set_comparison_operator(f.one("comparisonOperator", MAY, comparison_operator))
        .set_value(f.one("value", MAY, metric_value))
        .set_duration_seconds(f.one("durationSeconds", MAY, int))
        .set_consecutive_datapoints_to_alarm(f.one("consecutiveDatapointsToAlarm", MAY, int))
        .set_consecutive_datapoints_to_clear(f.one("consecutiveDatapointsToClear", MAY, int))
        .set_statistical_threshold(f.one("statisticalThreshold", MAY, statistical_threshold))
        .set_ml_detection_config(f.one("mlDetectionConfig", MAY, machine_learning_detection_config))
        .build()
}

fn behavior_criteria_type(f: &mut Fill) -> types::BehaviorCriteriaType {
    f.choice(types::BehaviorCriteriaType::values()).into()
}

fn billing_group_properties(f: &mut Fill) -> types::BillingGroupProperties {
    types::BillingGroupProperties::builder()
        .set_billing_group_description(f.text("billingGroupDescription", MAY, Holds::Text))
        .build()
}

fn buckets_aggregation_type(f: &mut Fill) -> types::BucketsAggregationType {
    types::BucketsAggregationType::builder()
        .set_terms_aggregation(f.one("termsAggregation", MAY, terms_aggregation))
        .build()
}

fn ca_certificate_status(f: &mut Fill) -> types::CaCertificateStatus {
    f.choice(types::CaCertificateStatus::values()).into()
}

fn ca_certificate_update_action(f: &mut Fill) -> types::CaCertificateUpdateAction {
    f.choice(types::CaCertificateUpdateAction::values()).into()
}

fn canned_access_control_list(f: &mut Fill) -> types::CannedAccessControlList {
    f.choice(types::CannedAccessControlList::values()).into()
}

fn certificate_mode(f: &mut Fill) -> types::CertificateMode {
    f.choice(types::CertificateMode::values()).into()
}

fn certificate_provider_operation(f: &mut Fill) -> types::CertificateProviderOperation {
    f.choice(types::CertificateProviderOperation::values()).into()
}

fn certificate_status(f: &mut Fill) -> types::CertificateStatus {
    f.choice(types::CertificateStatus::values()).into()
}

fn client_certificate_config(f: &mut Fill) -> types::ClientCertificateConfig {
    types::ClientCertificateConfig::builder()
        .set_client_certificate_callback_arn(f.text("clientCertificateCallbackArn", MAY, Holds::Arn))
        .build()
}

fn cloudwatch_alarm_action(f: &mut Fill) -> types::CloudwatchAlarmAction {
    types::CloudwatchAlarmAction::builder()
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_alarm_name(f.text("alarmName", MUST, Holds::Ref))
        .set_state_reason(f.text("stateReason", MUST, Holds::Text))
        .set_state_value(f.text("stateValue", MUST, Holds::Id))
        .build().unwrap()
}

fn cloudwatch_logs_action(f: &mut Fill) -> types::CloudwatchLogsAction {
    types::CloudwatchLogsAction::builder()
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_log_group_name(f.text("logGroupName", MUST, Holds::Ref))
        .set_batch_mode(f.one("batchMode", MAY, yes))
        .build().unwrap()
}

fn cloudwatch_metric_action(f: &mut Fill) -> types::CloudwatchMetricAction {
    types::CloudwatchMetricAction::builder()
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_metric_namespace(f.text("metricNamespace", MUST, Holds::Name))
        .set_metric_name(f.text("metricName", MUST, Holds::Name))
        .set_metric_value(f.text("metricValue", MUST, Holds::Content))
        .set_metric_unit(f.text("metricUnit", MUST, Holds::Id))
        .set_metric_timestamp(f.text("metricTimestamp", MAY, Holds::Id))
        .build().unwrap()
}

fn code_signing(f: &mut Fill) -> types::CodeSigning {
    types::CodeSigning::builder()
        .set_aws_signer_job_id(f.text("awsSignerJobId", MAY, Holds::Id))
        .set_start_signing_job_parameter(f.one("startSigningJobParameter", MAY, start_signing_job_parameter))
        .set_custom_code_signing(f.one("customCodeSigning", MAY, custom_code_signing))
        .build()
}

fn code_signing_certificate_chain(f: &mut Fill) -> types::CodeSigningCertificateChain {
    types::CodeSigningCertificateChain::builder()
        .set_certificate_name(f.text("certificateName", MAY, Holds::Ref))
        .set_inline_document(f.text("inlineDocument", MAY, Holds::Pem))
        .build()
}

fn code_signing_signature(f: &mut Fill) -> types::CodeSigningSignature {
    types::CodeSigningSignature::builder()
        .set_inline_document(f.one("inlineDocument", MAY, blob))
        .build()
}

fn command_execution_status(f: &mut Fill) -> types::CommandExecutionStatus {
    f.choice(types::CommandExecutionStatus::values()).into()
}

fn command_namespace(f: &mut Fill) -> types::CommandNamespace {
    f.choice(types::CommandNamespace::values()).into()
}

fn command_parameter(f: &mut Fill) -> types::CommandParameter {
    types::CommandParameter::builder()
        .set_name(f.text("name", MUST, Holds::Name))
        .set_type(f.one("type", MAY, command_parameter_type))
        .set_value(f.one("value", MAY, command_parameter_value))
        .set_default_value(f.one("defaultValue", MAY, command_parameter_value))
        .set_value_conditions(f.list("valueConditions", MAY, command_parameter_value_condition))
        .set_description(f.text("description", MAY, Holds::Text))
        .build().unwrap()
}

fn command_parameter_type(f: &mut Fill) -> types::CommandParameterType {
    f.choice(types::CommandParameterType::values()).into()
}

fn command_parameter_value(f: &mut Fill) -> types::CommandParameterValue {
    types::CommandParameterValue::builder()
        .set_s(f.text("S", MAY, Holds::Content))
        .set_b(f.one("B", MAY, yes))
        .set_i(f.one("I", MAY, int))
        .set_l(f.one("L", MAY, long))
        .set_d(f.one("D", MAY, double))
        .set_bin(f.one("BIN", MAY, blob))
        .set_ul(f.text("UL", MAY, Holds::Id))
        .build()
}

fn command_parameter_value_comparison_operand(f: &mut Fill) -> types::CommandParameterValueComparisonOperand {
    types::CommandParameterValueComparisonOperand::builder()
        .set_number(f.text("number", MAY, Holds::Id))
        .set_numbers(f.texts("numbers", MAY, Holds::Id))
        .set_string(f.text("string", MAY, Holds::Content))
        .set_strings(f.texts("strings", MAY, Holds::Content))
        .set_number_range(f.one("numberRange", MAY, command_parameter_value_number_range))
        .build()
}

fn command_parameter_value_comparison_operator(f: &mut Fill) -> types::CommandParameterValueComparisonOperator {
    f.choice(types::CommandParameterValueComparisonOperator::values()).into()
}

fn command_parameter_value_condition(f: &mut Fill) -> types::CommandParameterValueCondition {
    types::CommandParameterValueCondition::builder()
        .set_comparison_operator(f.one("comparisonOperator", MUST, command_parameter_value_comparison_operator))
        .set_operand(f.one("operand", MUST, command_parameter_value_comparison_operand))
        .build().unwrap()
}

fn command_parameter_value_number_range(f: &mut Fill) -> types::CommandParameterValueNumberRange {
    types::CommandParameterValueNumberRange::builder()
        .set_min(f.text("min", MUST, Holds::Id))
        .set_max(f.text("max", MUST, Holds::Id))
        .build().unwrap()
}

fn command_payload(f: &mut Fill) -> types::CommandPayload {
    types::CommandPayload::builder()
        .set_content(f.one("content", MAY, blob))
        .set_content_type(f.text("contentType", MAY, Holds::Header))
        .build()
}

fn command_preprocessor(f: &mut Fill) -> types::CommandPreprocessor {
    types::CommandPreprocessor::builder()
        .set_aws_json_substitution(f.one("awsJsonSubstitution", MAY, aws_json_substitution_command_preprocessor_config))
        .build()
}

fn comparison_operator(f: &mut Fill) -> types::ComparisonOperator {
    f.choice(types::ComparisonOperator::values()).into()
}

fn confidence_level(f: &mut Fill) -> types::ConfidenceLevel {
    f.choice(types::ConfidenceLevel::values()).into()
}

fn config_name(f: &mut Fill) -> types::ConfigName {
    f.choice(types::ConfigName::values()).into()
}

fn configuration(f: &mut Fill) -> types::Configuration {
    types::Configuration::builder()
        .set_enabled(f.one("Enabled", MUST, yes))
        .build()
}

fn connectivity_filter(f: &mut Fill) -> types::ConnectivityFilter {
    types::ConnectivityFilter::builder()
        .set_include_socket_information(f.list("includeSocketInformation", MAY, fleet_indexing_api))
        .build()
}

fn custom_code_signing(f: &mut Fill) -> types::CustomCodeSigning {
    types::CustomCodeSigning::builder()
        .set_signature(f.one("signature", MAY, code_signing_signature))
        .set_certificate_chain(f.one("certificateChain", MAY, code_signing_certificate_chain))
        .set_hash_algorithm(f.text("hashAlgorithm", MAY, Holds::Id))
        .set_signature_algorithm(f.text("signatureAlgorithm", MAY, Holds::Id))
        .build()
}

fn custom_metric_type(f: &mut Fill) -> types::CustomMetricType {
    f.choice(types::CustomMetricType::values()).into()
}

fn day_of_week(f: &mut Fill) -> types::DayOfWeek {
    f.choice(types::DayOfWeek::values()).into()
}

fn destination(f: &mut Fill) -> types::Destination {
    types::Destination::builder()
        .set_s3_destination(f.one("s3Destination", MAY, s3_destination))
        .build()
}

fn detect_mitigation_actions_task_target(f: &mut Fill) -> types::DetectMitigationActionsTaskTarget {
    types::DetectMitigationActionsTaskTarget::builder()
        .set_violation_ids(f.texts("violationIds", MAY, Holds::Id))
        .set_security_profile_name(f.text("securityProfileName", MAY, Holds::Ref))
        .set_behavior_name(f.text("behaviorName", MAY, Holds::Ref))
        .build()
}

fn device_certificate_update_action(f: &mut Fill) -> types::DeviceCertificateUpdateAction {
    f.choice(types::DeviceCertificateUpdateAction::values()).into()
}

fn device_defender_indexing_mode(f: &mut Fill) -> types::DeviceDefenderIndexingMode {
    f.choice(types::DeviceDefenderIndexingMode::values()).into()
}

fn dimension_type(f: &mut Fill) -> types::DimensionType {
    f.choice(types::DimensionType::values()).into()
}

fn dimension_value_operator(f: &mut Fill) -> types::DimensionValueOperator {
    f.choice(types::DimensionValueOperator::values()).into()
}

fn domain_configuration_status(f: &mut Fill) -> types::DomainConfigurationStatus {
    f.choice(types::DomainConfigurationStatus::values()).into()
}

fn dynamo_d_bv2_action(f: &mut Fill) -> types::DynamoDBv2Action {
    types::DynamoDBv2Action::builder()
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_put_item(f.one("putItem", MUST, put_item_input))
        .build().unwrap()
}

fn dynamo_db_action(f: &mut Fill) -> types::DynamoDbAction {
    types::DynamoDbAction::builder()
        .set_table_name(f.text("tableName", MUST, Holds::Ref))
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_operation(f.text("operation", MAY, Holds::Id))
        .set_hash_key_field(f.text("hashKeyField", MUST, Holds::Ref))
        .set_hash_key_value(f.text("hashKeyValue", MUST, Holds::ObjectKey))
        .set_hash_key_type(f.one("hashKeyType", MAY, dynamo_key_type))
        .set_range_key_field(f.text("rangeKeyField", MAY, Holds::Ref))
        .set_range_key_value(f.text("rangeKeyValue", MAY, Holds::ObjectKey))
        .set_range_key_type(f.one("rangeKeyType", MAY, dynamo_key_type))
        .set_payload_field(f.text("payloadField", MAY, Holds::Name))
        .build().unwrap()
}

fn dynamo_key_type(f: &mut Fill) -> types::DynamoKeyType {
    f.choice(types::DynamoKeyType::values()).into()
}

fn elasticsearch_action(f: &mut Fill) -> types::ElasticsearchAction {
    types::ElasticsearchAction::builder()
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_endpoint(f.text("endpoint", MUST, Holds::Outward))
        .set_index(f.text("index", MUST, Holds::Name))
        .set_type(f.text("type", MUST, Holds::Name))
        .set_id(f.text("id", MUST, Holds::ObjectKey))
        .build().unwrap()
}

fn enable_io_t_logging_params(f: &mut Fill) -> types::EnableIoTLoggingParams {
    types::EnableIoTLoggingParams::builder()
        .set_role_arn_for_logging(f.text("roleArnForLogging", MUST, Holds::Arn))
        .set_log_level(f.one("logLevel", MUST, log_level))
        .build().unwrap()
}

fn encryption_type(f: &mut Fill) -> types::EncryptionType {
    f.choice(types::EncryptionType::values()).into()
}

fn event_type(f: &mut Fill) -> types::EventType {
    f.choice(types::EventType::values()).into()
}

fn exponential_rollout_rate(f: &mut Fill) -> types::ExponentialRolloutRate {
    types::ExponentialRolloutRate::builder()
        .set_base_rate_per_minute(f.one("baseRatePerMinute", MUST, int))
        .set_increment_factor(f.one("incrementFactor", MUST, double))
        .set_rate_increase_criteria(f.one("rateIncreaseCriteria", MUST, rate_increase_criteria))
        .build().unwrap()
}

fn field(f: &mut Fill) -> types::Field {
    types::Field::builder()
        .set_name(f.text("name", MAY, Holds::Ref))
        .set_type(f.one("type", MAY, field_type))
        .build()
}

fn field_type(f: &mut Fill) -> types::FieldType {
    f.choice(types::FieldType::values()).into()
}

fn file_location(f: &mut Fill) -> types::FileLocation {
    types::FileLocation::builder()
        .set_stream(f.one("stream", MAY, stream_))
        .set_s3_location(f.one("s3Location", MAY, s3_location))
        .build()
}

fn firehose_action(f: &mut Fill) -> types::FirehoseAction {
    types::FirehoseAction::builder()
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_delivery_stream_name(f.text("deliveryStreamName", MUST, Holds::Ref))
        .set_separator(f.text("separator", MAY, Holds::Id))
        .set_batch_mode(f.one("batchMode", MAY, yes))
        .build().unwrap()
}

fn fleet_indexing_api(f: &mut Fill) -> types::FleetIndexingApi {
    f.choice(types::FleetIndexingApi::values()).into()
}

fn fleet_metric_unit(f: &mut Fill) -> types::FleetMetricUnit {
    f.choice(types::FleetMetricUnit::values()).into()
}

fn geo_location_target(f: &mut Fill) -> types::GeoLocationTarget {
    types::GeoLocationTarget::builder()
        .set_name(f.text("name", MAY, Holds::Ref))
        .set_order(f.one("order", MAY, target_field_order))
        .build()
}

fn http_action(f: &mut Fill) -> types::HttpAction {
    types::HttpAction::builder()
        .set_url(f.text("url", MUST, Holds::Outward))
        .set_confirmation_url(f.text("confirmationUrl", MAY, Holds::Outward))
        .set_headers(f.list("headers", MAY, http_action_header))
        .set_auth(f.one("auth", MAY, http_authorization))
        .set_enable_batching(f.one("enableBatching", MAY, yes))
        .set_batch_config(f.one("batchConfig", MAY, batch_config))
        .build().unwrap()
}

fn http_action_header(f: &mut Fill) -> types::HttpActionHeader {
    types::HttpActionHeader::builder()
        .set_key(f.text("key", MUST, Holds::SentName))
        .set_value(f.text("value", MUST, Holds::MetadataValue))
        .build().unwrap()
}

fn http_authorization(f: &mut Fill) -> types::HttpAuthorization {
    types::HttpAuthorization::builder()
        .set_sigv4(f.one("sigv4", MAY, sig_v4_authorization))
        .build()
}

fn http_context(f: &mut Fill) -> types::HttpContext {
    types::HttpContext::builder()
        .set_headers(f.pairs("headers", MAY, Holds::Ref, Holds::Secret))
        .set_query_string(f.text("queryString", MAY, Holds::Secret))
        .build()
}

fn http_url_destination_configuration(f: &mut Fill) -> types::HttpUrlDestinationConfiguration {
    types::HttpUrlDestinationConfiguration::builder()
        .set_confirmation_url(f.text("confirmationUrl", MUST, Holds::Outward))
        .build().unwrap()
}

fn indexing_filter(f: &mut Fill) -> types::IndexingFilter {
    types::IndexingFilter::builder()
        .set_named_shadow_names(f.texts("namedShadowNames", MAY, Holds::Ref))
        .set_geo_locations(f.list("geoLocations", MAY, geo_location_target))
        .set_connectivity(f.one("connectivity", MAY, connectivity_filter))
        .build()
}

fn influx_db_action(f: &mut Fill) -> types::InfluxDbAction {
    types::InfluxDbAction::builder()
        .set_destination_arn(f.text("destinationArn", MUST, Holds::Arn))
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_database_name(f.text("databaseName", MUST, Holds::Ref))
        .set_table_name(f.text("tableName", MUST, Holds::Name))
        .set_organization(f.text("organization", MAY, Holds::Ref))
        .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
        .set_timestamp_unit(f.one("timestampUnit", MAY, influx_db_timestamp_unit))
        .set_batch_config(f.one("batchConfig", MAY, influx_db_batch_config))
        .build().unwrap()
}

fn influx_db_batch_config(f: &mut Fill) -> types::InfluxDbBatchConfig {
    types::InfluxDbBatchConfig::builder()
        .set_max_batch_size(f.one("maxBatchSize", MAY, int))
        .set_max_batch_open_ms(f.one("maxBatchOpenMs", MAY, int))
        .set_max_batch_size_bytes(f.one("maxBatchSizeBytes", MAY, int))
        .set_batch_across_topics(f.one("batchAcrossTopics", MUST, yes))
        .build()
}

fn influx_db_destination_configuration(f: &mut Fill) -> types::InfluxDbDestinationConfiguration {
    types::InfluxDbDestinationConfiguration::builder()
        .set_endpoint(f.text("endpoint", MUST, Holds::Outward))
        .set_influx_db_version(f.one("influxDBVersion", MUST, influx_db_version))
        .set_secret_id(f.text("secretId", MUST, Holds::Ref))
        .set_secret_type(f.one("secretType", MAY, influx_db_secret_type))
        .set_secret_key(f.text("secretKey", MAY, Holds::Ref))
        .build().unwrap()
}

fn influx_db_secret_type(f: &mut Fill) -> types::InfluxDbSecretType {
    f.choice(types::InfluxDbSecretType::values()).into()
}

fn influx_db_timestamp_unit(f: &mut Fill) -> types::InfluxDbTimestampUnit {
    f.choice(types::InfluxDbTimestampUnit::values()).into()
}

fn influx_db_version(f: &mut Fill) -> types::InfluxDbVersion {
    f.choice(types::InfluxDbVersion::values()).into()
}

fn iot_analytics_action(f: &mut Fill) -> types::IotAnalyticsAction {
    types::IotAnalyticsAction::builder()
        .set_channel_arn(f.text("channelArn", MAY, Holds::Arn))
        .set_channel_name(f.text("channelName", MAY, Holds::Ref))
        .set_batch_mode(f.one("batchMode", MAY, yes))
        .set_role_arn(f.text("roleArn", MAY, Holds::Arn))
        .build()
}

fn iot_events_action(f: &mut Fill) -> types::IotEventsAction {
    types::IotEventsAction::builder()
        .set_input_name(f.text("inputName", MUST, Holds::Ref))
        .set_message_id(f.text("messageId", MAY, Holds::Id))
        .set_batch_mode(f.one("batchMode", MAY, yes))
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .build().unwrap()
}

fn iot_site_wise_action(f: &mut Fill) -> types::IotSiteWiseAction {
    types::IotSiteWiseAction::builder()
        .set_put_asset_property_value_entries(f.list("putAssetPropertyValueEntries", MUST, put_asset_property_value_entry))
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .build().unwrap()
}

fn issuer_certificate_identifier(f: &mut Fill) -> types::IssuerCertificateIdentifier {
    types::IssuerCertificateIdentifier::builder()
        .set_issuer_certificate_subject(f.text("issuerCertificateSubject", MAY, Holds::Ref))
        .set_issuer_id(f.text("issuerId", MAY, Holds::Id))
        .set_issuer_certificate_serial_number(f.text("issuerCertificateSerialNumber", MAY, Holds::Id))
        .build()
}

fn job_end_behavior(f: &mut Fill) -> types::JobEndBehavior {
    f.choice(types::JobEndBehavior::values()).into()
}

fn job_execution_failure_type(f: &mut Fill) -> types::JobExecutionFailureType {
    f.choice(types::JobExecutionFailureType::values()).into()
}

fn job_execution_status(f: &mut Fill) -> types::JobExecutionStatus {
    f.choice(types::JobExecutionStatus::values()).into()
}

fn job_executions_retry_config(f: &mut Fill) -> types::JobExecutionsRetryConfig {
    types::JobExecutionsRetryConfig::builder()
        .set_criteria_list(f.list("criteriaList", MUST, retry_criteria))
        .build().unwrap()
}

fn job_executions_rollout_config(f: &mut Fill) -> types::JobExecutionsRolloutConfig {
    types::JobExecutionsRolloutConfig::builder()
        .set_maximum_per_minute(f.one("maximumPerMinute", MAY, int))
        .set_exponential_rate(f.one("exponentialRate", MAY, exponential_rollout_rate))
        .build()
}

fn job_status(f: &mut Fill) -> types::JobStatus {
    f.choice(types::JobStatus::values()).into()
}

fn kafka_action(f: &mut Fill) -> types::KafkaAction {
    types::KafkaAction::builder()
        .set_destination_arn(f.text("destinationArn", MUST, Holds::Arn))
        .set_topic(f.text("topic", MUST, Holds::Topic))
        .set_key(f.text("key", MAY, Holds::ObjectKey))
        .set_partition(f.text("partition", MAY, Holds::Id))
        .set_client_properties(f.pairs("clientProperties", MUST, Holds::SentName, Holds::MetadataValue))
        .set_headers(f.list("headers", MAY, kafka_action_header))
        .build().unwrap()
}

fn kafka_action_header(f: &mut Fill) -> types::KafkaActionHeader {
    types::KafkaActionHeader::builder()
        .set_key(f.text("key", MUST, Holds::MetadataKey))
        .set_value(f.text("value", MUST, Holds::MetadataValue))
        .build().unwrap()
}

fn kinesis_action(f: &mut Fill) -> types::KinesisAction {
    types::KinesisAction::builder()
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_stream_name(f.text("streamName", MUST, Holds::Ref))
        .set_partition_key(f.text("partitionKey", MAY, Holds::ObjectKey))
        .build().unwrap()
}

fn lambda_action(f: &mut Fill) -> types::LambdaAction {
    types::LambdaAction::builder()
        .set_function_arn(f.text("functionArn", MUST, Holds::Arn))
        .build().unwrap()
}

fn location_action(f: &mut Fill) -> types::LocationAction {
    types::LocationAction::builder()
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_tracker_name(f.text("trackerName", MUST, Holds::Ref))
        .set_device_id(f.text("deviceId", MUST, Holds::Device))
        .set_timestamp(f.one("timestamp", MAY, location_timestamp))
        .set_latitude(f.text("latitude", MUST, Holds::Content))
        .set_longitude(f.text("longitude", MUST, Holds::Content))
        .build().unwrap()
}

fn location_timestamp(f: &mut Fill) -> types::LocationTimestamp {
    types::LocationTimestamp::builder()
        .set_value(f.text("value", MUST, Holds::Content))
        .set_unit(f.text("unit", MAY, Holds::Id))
        .build().unwrap()
}

fn log_event_configuration(f: &mut Fill) -> types::LogEventConfiguration {
    types::LogEventConfiguration::builder()
        .set_event_type(f.text("eventType", MUST, Holds::Id))
        .set_log_level(f.one("logLevel", MAY, log_level))
        .set_log_destination(f.text("logDestination", MAY, Holds::Ref))
        .build().unwrap()
}

fn log_level(f: &mut Fill) -> types::LogLevel {
    f.choice(types::LogLevel::values()).into()
}

fn log_target(f: &mut Fill) -> types::LogTarget {
    types::LogTarget::builder()
        .set_target_type(f.one("targetType", MUST, log_target_type))
        .set_target_name(f.text("targetName", MAY, Holds::Ref))
        .build().unwrap()
}

fn log_target_type(f: &mut Fill) -> types::LogTargetType {
    f.choice(types::LogTargetType::values()).into()
}

fn logging_options_payload(f: &mut Fill) -> types::LoggingOptionsPayload {
    types::LoggingOptionsPayload::builder()
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_log_level(f.one("logLevel", MAY, log_level))
        .build().unwrap()
}

fn machine_learning_detection_config(f: &mut Fill) -> types::MachineLearningDetectionConfig {
    types::MachineLearningDetectionConfig::builder()
        .set_confidence_level(f.one("confidenceLevel", MUST, confidence_level))
        .build().unwrap()
}

fn maintenance_window(f: &mut Fill) -> types::MaintenanceWindow {
    types::MaintenanceWindow::builder()
        .set_start_time(f.text("startTime", MUST, Holds::Id))
        .set_duration_in_minutes(f.one("durationInMinutes", MUST, int))
        .build().unwrap()
}

fn message_format(f: &mut Fill) -> types::MessageFormat {
    f.choice(types::MessageFormat::values()).into()
}

fn metric_dimension(f: &mut Fill) -> types::MetricDimension {
    types::MetricDimension::builder()
        .set_dimension_name(f.text("dimensionName", MUST, Holds::Ref))
        .set_operator(f.one("operator", MAY, dimension_value_operator))
        .build().unwrap()
}

fn metric_to_retain(f: &mut Fill) -> types::MetricToRetain {
    types::MetricToRetain::builder()
        .set_metric(f.text("metric", MUST, Holds::Ref))
        .set_metric_dimension(f.one("metricDimension", MAY, metric_dimension))
        .set_export_metric(f.one("exportMetric", MAY, yes))
        .build().unwrap()
}

fn metric_value(f: &mut Fill) -> types::MetricValue {
    types::MetricValue::builder()
        .set_count(f.one("count", MAY, long))
        .set_cidrs(f.texts("cidrs", MAY, Holds::Id))
        .set_ports(f.list("ports", MAY, int))
        .set_number(f.one("number", MAY, double))
        .set_numbers(f.list("numbers", MAY, double))
        .set_strings(f.texts("strings", MAY, Holds::Name))
        .build()
}

fn metrics_export_config(f: &mut Fill) -> types::MetricsExportConfig {
    types::MetricsExportConfig::builder()
        .set_mqtt_topic(f.text("mqttTopic", MUST, Holds::Topic))
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .build().unwrap()
}

fn mitigation_action_params(f: &mut Fill) -> types::MitigationActionParams {
    types::MitigationActionParams::builder()
        .set_update_device_certificate_params(f.one("updateDeviceCertificateParams", MAY, update_device_certificate_params))
        .set_update_ca_certificate_params(f.one("updateCACertificateParams", MAY, update_ca_certificate_params))
        .set_add_things_to_thing_group_params(f.one("addThingsToThingGroupParams", MAY, add_things_to_thing_group_params))
        .set_replace_default_policy_version_params(f.one("replaceDefaultPolicyVersionParams", MAY, replace_default_policy_version_params))
        .set_enable_io_t_logging_params(f.one("enableIoTLoggingParams", MAY, enable_io_t_logging_params))
        .set_publish_finding_to_sns_params(f.one("publishFindingToSnsParams", MAY, publish_finding_to_sns_params))
        .build()
}

fn mitigation_action_type(f: &mut Fill) -> types::MitigationActionType {
    f.choice(types::MitigationActionType::values()).into()
}

fn mqtt5_configuration(f: &mut Fill) -> types::Mqtt5Configuration {
    types::Mqtt5Configuration::builder()
        .set_propagating_attributes(f.list("propagatingAttributes", MAY, propagating_attribute))
        .build()
}

fn mqtt_context(f: &mut Fill) -> types::MqttContext {
    types::MqttContext::builder()
        .set_username(f.text("username", MAY, Holds::Ref))
        .set_password(f.one("password", MAY, blob))
        .set_client_id(f.text("clientId", MAY, Holds::Ref))
        .build()
}

fn mqtt_headers(f: &mut Fill) -> types::MqttHeaders {
    types::MqttHeaders::builder()
        .set_payload_format_indicator(f.text("payloadFormatIndicator", MAY, Holds::Id))
        .set_content_type(f.text("contentType", MAY, Holds::Header))
        .set_response_topic(f.text("responseTopic", MAY, Holds::Topic))
        .set_correlation_data(f.text("correlationData", MAY, Holds::Content))
        .set_message_expiry(f.text("messageExpiry", MAY, Holds::Id))
        .set_user_properties(f.list("userProperties", MAY, user_property))
        .build()
}

fn named_shadow_indexing_mode(f: &mut Fill) -> types::NamedShadowIndexingMode {
    f.choice(types::NamedShadowIndexingMode::values()).into()
}

fn open_search_action(f: &mut Fill) -> types::OpenSearchAction {
    types::OpenSearchAction::builder()
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_endpoint(f.text("endpoint", MUST, Holds::Outward))
        .set_index(f.text("index", MUST, Holds::Name))
        .set_type(f.text("type", MUST, Holds::Name))
        .set_id(f.text("id", MUST, Holds::ObjectKey))
        .build().unwrap()
}

fn ota_update_file(f: &mut Fill) -> types::OtaUpdateFile {
    types::OtaUpdateFile::builder()
        .set_file_name(f.text("fileName", MAY, Holds::Name))
        .set_file_type(f.one("fileType", MAY, int))
        .set_file_version(f.text("fileVersion", MAY, Holds::Id))
        .set_file_location(f.one("fileLocation", MAY, file_location))
        .set_code_signing(f.one("codeSigning", MAY, code_signing))
        .set_attributes(f.pairs("attributes", MAY, Holds::MetadataKey, Holds::MetadataValue))
        .build()
}

fn ota_update_status(f: &mut Fill) -> types::OtaUpdateStatus {
    f.choice(types::OtaUpdateStatus::values()).into()
}

fn output_format(f: &mut Fill) -> types::OutputFormat {
    f.choice(types::OutputFormat::values()).into()
}

fn package_version_action(f: &mut Fill) -> types::PackageVersionAction {
    f.choice(types::PackageVersionAction::values()).into()
}

fn package_version_artifact(f: &mut Fill) -> types::PackageVersionArtifact {
    types::PackageVersionArtifact::builder()
        .set_s3_location(f.one("s3Location", MAY, s3_location))
        .build()
}

fn package_version_status(f: &mut Fill) -> types::PackageVersionStatus {
    f.choice(types::PackageVersionStatus::values()).into()
}

fn policy_template_name(f: &mut Fill) -> types::PolicyTemplateName {
    f.choice(types::PolicyTemplateName::values()).into()
}

fn policy_version_identifier(f: &mut Fill) -> types::PolicyVersionIdentifier {
    types::PolicyVersionIdentifier::builder()
        .set_policy_name(f.text("policyName", MAY, Holds::Ref))
        .set_policy_version_id(f.text("policyVersionId", MAY, Holds::Id))
        .build()
}

fn presigned_url_config(f: &mut Fill) -> types::PresignedUrlConfig {
    types::PresignedUrlConfig::builder()
        .set_role_arn(f.text("roleArn", MAY, Holds::Arn))
        .set_expires_in_sec(f.one("expiresInSec", MAY, long))
        .build()
}

fn propagating_attribute(f: &mut Fill) -> types::PropagatingAttribute {
    types::PropagatingAttribute::builder()
        .set_user_property_key(f.text("userPropertyKey", MAY, Holds::Name))
        .set_thing_attribute(f.text("thingAttribute", MAY, Holds::Ref))
        .set_connection_attribute(f.text("connectionAttribute", MAY, Holds::Ref))
        .build()
}

fn protocol(f: &mut Fill) -> types::Protocol {
    f.choice(types::Protocol::values()).into()
}

fn provisioning_hook(f: &mut Fill) -> types::ProvisioningHook {
    types::ProvisioningHook::builder()
        .set_payload_version(f.text("payloadVersion", MAY, Holds::Id))
        .set_target_arn(f.text("targetArn", MUST, Holds::Arn))
        .build().unwrap()
}

fn publish_finding_to_sns_params(f: &mut Fill) -> types::PublishFindingToSnsParams {
    types::PublishFindingToSnsParams::builder()
        .set_topic_arn(f.text("topicArn", MUST, Holds::Arn))
        .build().unwrap()
}

fn put_asset_property_value_entry(f: &mut Fill) -> types::PutAssetPropertyValueEntry {
    types::PutAssetPropertyValueEntry::builder()
        .set_entry_id(f.text("entryId", MAY, Holds::Id))
        .set_asset_id(f.text("assetId", MAY, Holds::Id))
        .set_property_id(f.text("propertyId", MAY, Holds::Id))
        .set_property_alias(f.text("propertyAlias", MAY, Holds::Ref))
        .set_property_values(f.list("propertyValues", MUST, asset_property_value))
        .build().unwrap()
}

fn put_item_input(f: &mut Fill) -> types::PutItemInput {
    types::PutItemInput::builder()
        .set_table_name(f.text("tableName", MUST, Holds::Ref))
        .build().unwrap()
}

fn rate_increase_criteria(f: &mut Fill) -> types::RateIncreaseCriteria {
    types::RateIncreaseCriteria::builder()
        .set_number_of_notified_things(f.one("numberOfNotifiedThings", MAY, int))
        .set_number_of_succeeded_things(f.one("numberOfSucceededThings", MAY, int))
        .build()
}

fn registration_config(f: &mut Fill) -> types::RegistrationConfig {
    types::RegistrationConfig::builder()
        .set_template_body(f.text("templateBody", MAY, Holds::Document))
        .set_role_arn(f.text("roleArn", MAY, Holds::Arn))
        .set_template_name(f.text("templateName", MAY, Holds::Ref))
        .build()
}

fn replace_default_policy_version_params(f: &mut Fill) -> types::ReplaceDefaultPolicyVersionParams {
    types::ReplaceDefaultPolicyVersionParams::builder()
        .set_template_name(f.one("templateName", MUST, policy_template_name))
        .build().unwrap()
}

fn report_type(f: &mut Fill) -> types::ReportType {
    f.choice(types::ReportType::values()).into()
}

fn republish_action(f: &mut Fill) -> types::RepublishAction {
    types::RepublishAction::builder()
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_topic(f.text("topic", MUST, Holds::Topic))
        .set_qos(f.one("qos", MAY, int))
        .set_headers(f.one("headers", MAY, mqtt_headers))
        .build().unwrap()
}

fn resource_identifier(f: &mut Fill) -> types::ResourceIdentifier {
    types::ResourceIdentifier::builder()
        .set_device_certificate_id(f.text("deviceCertificateId", MAY, Holds::Id))
        .set_ca_certificate_id(f.text("caCertificateId", MAY, Holds::Id))
        .set_cognito_identity_pool_id(f.text("cognitoIdentityPoolId", MAY, Holds::Id))
        .set_client_id(f.text("clientId", MAY, Holds::Ref))
        .set_policy_version_identifier(f.one("policyVersionIdentifier", MAY, policy_version_identifier))
        .set_account(f.text("account", MAY, Holds::Account))
        .set_iam_role_arn(f.text("iamRoleArn", MAY, Holds::Arn))
        .set_role_alias_arn(f.text("roleAliasArn", MAY, Holds::Arn))
        .set_issuer_certificate_identifier(f.one("issuerCertificateIdentifier", MAY, issuer_certificate_identifier))
        .set_device_certificate_arn(f.text("deviceCertificateArn", MAY, Holds::Arn))
        .build()
}

fn retry_criteria(f: &mut Fill) -> types::RetryCriteria {
    types::RetryCriteria::builder()
        .set_failure_type(f.one("failureType", MUST, retryable_failure_type))
        .set_number_of_retries(f.one("numberOfRetries", MUST, int))
        .build().unwrap()
}

fn retryable_failure_type(f: &mut Fill) -> types::RetryableFailureType {
    f.choice(types::RetryableFailureType::values()).into()
}

fn s3_action(f: &mut Fill) -> types::S3Action {
    types::S3Action::builder()
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_bucket_name(f.text("bucketName", MUST, Holds::Ref))
        .set_key(f.text("key", MUST, Holds::ObjectKey))
        .set_canned_acl(f.one("cannedAcl", MAY, canned_access_control_list))
        .build().unwrap()
}

fn s3_destination(f: &mut Fill) -> types::S3Destination {
    types::S3Destination::builder()
        .set_bucket(f.text("bucket", MAY, Holds::Ref))
        .set_prefix(f.text("prefix", MAY, Holds::ObjectKey))
        .build()
}

fn s3_location(f: &mut Fill) -> types::S3Location {
    types::S3Location::builder()
        .set_bucket(f.text("bucket", MAY, Holds::Ref))
        .set_key(f.text("key", MAY, Holds::Ref))
        .set_version(f.text("version", MAY, Holds::Id))
        .build()
}

fn salesforce_action(f: &mut Fill) -> types::SalesforceAction {
    types::SalesforceAction::builder()
        .set_token(f.text("token", MUST, Holds::Secret))
        .set_url(f.text("url", MUST, Holds::Outward))
        .build().unwrap()
}

fn sbom(f: &mut Fill) -> types::Sbom {
    types::Sbom::builder()
        .set_s3_location(f.one("s3Location", MAY, s3_location))
        .build()
}

fn sbom_validation_result(f: &mut Fill) -> types::SbomValidationResult {
    f.choice(types::SbomValidationResult::values()).into()
}

fn scheduling_config(f: &mut Fill) -> types::SchedulingConfig {
    types::SchedulingConfig::builder()
        .set_start_time(f.text("startTime", MAY, Holds::Id))
        .set_end_time(f.text("endTime", MAY, Holds::Id))
        .set_end_behavior(f.one("endBehavior", MAY, job_end_behavior))
        .set_maintenance_windows(f.list("maintenanceWindows", MAY, maintenance_window))
        .build()
}

fn server_certificate_config(f: &mut Fill) -> types::ServerCertificateConfig {
    types::ServerCertificateConfig::builder()
        .set_enable_ocsp_check(f.one("enableOCSPCheck", MAY, yes))
        .set_ocsp_lambda_arn(f.text("ocspLambdaArn", MAY, Holds::Arn))
        .set_ocsp_authorized_responder_arn(f.text("ocspAuthorizedResponderArn", MAY, Holds::Arn))
        .build()
}

fn service_type(f: &mut Fill) -> types::ServiceType {
    f.choice(types::ServiceType::values()).into()
}

fn sig_v4_authorization(f: &mut Fill) -> types::SigV4Authorization {
    types::SigV4Authorization::builder()
        .set_signing_region(f.text("signingRegion", MUST, Holds::Id))
        .set_service_name(f.text("serviceName", MUST, Holds::Id))
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .build().unwrap()
}

fn signing_profile_parameter(f: &mut Fill) -> types::SigningProfileParameter {
    types::SigningProfileParameter::builder()
        .set_certificate_arn(f.text("certificateArn", MAY, Holds::Arn))
        .set_platform(f.text("platform", MAY, Holds::Id))
        .set_certificate_path_on_device(f.text("certificatePathOnDevice", MAY, Holds::Path))
        .build()
}

fn sns_action(f: &mut Fill) -> types::SnsAction {
    types::SnsAction::builder()
        .set_target_arn(f.text("targetArn", MUST, Holds::Arn))
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_message_format(f.one("messageFormat", MAY, message_format))
        .build().unwrap()
}

fn sort_order(f: &mut Fill) -> types::SortOrder {
    f.choice(types::SortOrder::values()).into()
}

fn sqs_action(f: &mut Fill) -> types::SqsAction {
    types::SqsAction::builder()
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_queue_url(f.text("queueUrl", MUST, Holds::Outward))
        .set_use_base64(f.one("useBase64", MAY, yes))
        .build().unwrap()
}

fn start_signing_job_parameter(f: &mut Fill) -> types::StartSigningJobParameter {
    types::StartSigningJobParameter::builder()
        .set_signing_profile_parameter(f.one("signingProfileParameter", MAY, signing_profile_parameter))
        .set_signing_profile_name(f.text("signingProfileName", MAY, Holds::Name))
        .set_destination(f.one("destination", MAY, destination))
        .build()
}

fn statistical_threshold(f: &mut Fill) -> types::StatisticalThreshold {
    types::StatisticalThreshold::builder()
        .set_statistic(f.text("statistic", MAY, Holds::Id))
        .build()
}

fn status(f: &mut Fill) -> types::Status {
    f.choice(types::Status::values()).into()
}

fn step_functions_action(f: &mut Fill) -> types::StepFunctionsAction {
    types::StepFunctionsAction::builder()
        .set_execution_name_prefix(f.text("executionNamePrefix", MAY, Holds::Name))
        .set_state_machine_name(f.text("stateMachineName", MUST, Holds::Ref))
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .build().unwrap()
}

fn stream_(f: &mut Fill) -> types::Stream {
    types::Stream::builder()
        .set_stream_id(f.text("streamId", MAY, Holds::Ref))
        .set_file_id(f.one("fileId", MAY, int))
        .build()
}

fn stream_file(f: &mut Fill) -> types::StreamFile {
    types::StreamFile::builder()
        .set_file_id(f.one("fileId", MAY, int))
        .set_s3_location(f.one("s3Location", MAY, s3_location))
        .build()
}

fn tag(f: &mut Fill) -> types::Tag {
    types::Tag::builder()
        .set_key(f.text("Key", MUST, Holds::TagKey))
        .set_value(f.text("Value", MAY, Holds::TagValue))
        .build().unwrap()
}

fn target_field_order(f: &mut Fill) -> types::TargetFieldOrder {
    f.choice(types::TargetFieldOrder::values()).into()
}

fn target_selection(f: &mut Fill) -> types::TargetSelection {
    f.choice(types::TargetSelection::values()).into()
}

fn template_type(f: &mut Fill) -> types::TemplateType {
    f.choice(types::TemplateType::values()).into()
}

fn terms_aggregation(f: &mut Fill) -> types::TermsAggregation {
    types::TermsAggregation::builder()
        .set_max_buckets(f.one("maxBuckets", MAY, int))
        .build()
}

fn thing_connectivity_indexing_mode(f: &mut Fill) -> types::ThingConnectivityIndexingMode {
    f.choice(types::ThingConnectivityIndexingMode::values()).into()
}

fn thing_group_indexing_configuration(f: &mut Fill) -> types::ThingGroupIndexingConfiguration {
    types::ThingGroupIndexingConfiguration::builder()
        .set_thing_group_indexing_mode(f.one("thingGroupIndexingMode", MUST, thing_group_indexing_mode))
        .set_managed_fields(f.list("managedFields", MAY, field))
        .set_custom_fields(f.list("customFields", MAY, field))
        .build().unwrap()
}

fn thing_group_indexing_mode(f: &mut Fill) -> types::ThingGroupIndexingMode {
    f.choice(types::ThingGroupIndexingMode::values()).into()
}

fn thing_group_properties(f: &mut Fill) -> types::ThingGroupProperties {
    types::ThingGroupProperties::builder()
        .set_thing_group_description(f.text("thingGroupDescription", MAY, Holds::Text))
        .set_attribute_payload(f.one("attributePayload", MAY, attribute_payload))
        .build()
}

fn thing_indexing_configuration(f: &mut Fill) -> types::ThingIndexingConfiguration {
    types::ThingIndexingConfiguration::builder()
        .set_thing_indexing_mode(f.one("thingIndexingMode", MUST, thing_indexing_mode))
        .set_thing_connectivity_indexing_mode(f.one("thingConnectivityIndexingMode", MAY, thing_connectivity_indexing_mode))
        .set_device_defender_indexing_mode(f.one("deviceDefenderIndexingMode", MAY, device_defender_indexing_mode))
        .set_named_shadow_indexing_mode(f.one("namedShadowIndexingMode", MAY, named_shadow_indexing_mode))
        .set_managed_fields(f.list("managedFields", MAY, field))
        .set_custom_fields(f.list("customFields", MAY, field))
        .set_filter(f.one("filter", MAY, indexing_filter))
        .build().unwrap()
}

fn thing_indexing_mode(f: &mut Fill) -> types::ThingIndexingMode {
    f.choice(types::ThingIndexingMode::values()).into()
}

fn thing_principal_type(f: &mut Fill) -> types::ThingPrincipalType {
    f.choice(types::ThingPrincipalType::values()).into()
}

fn thing_type_properties(f: &mut Fill) -> types::ThingTypeProperties {
    types::ThingTypeProperties::builder()
        .set_thing_type_description(f.text("thingTypeDescription", MAY, Holds::Text))
        .set_searchable_attributes(f.texts("searchableAttributes", MAY, Holds::Name))
        .set_mqtt5_configuration(f.one("mqtt5Configuration", MAY, mqtt5_configuration))
        .build()
}

fn time_filter(f: &mut Fill) -> types::TimeFilter {
    types::TimeFilter::builder()
        .set_after(f.text("after", MAY, Holds::Id))
        .set_before(f.text("before", MAY, Holds::Id))
        .build()
}

fn timeout_config(f: &mut Fill) -> types::TimeoutConfig {
    types::TimeoutConfig::builder()
        .set_in_progress_timeout_in_minutes(f.one("inProgressTimeoutInMinutes", MAY, long))
        .build()
}

fn timestream_action(f: &mut Fill) -> types::TimestreamAction {
    types::TimestreamAction::builder()
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_database_name(f.text("databaseName", MUST, Holds::Ref))
        .set_table_name(f.text("tableName", MUST, Holds::Ref))
        .set_dimensions(f.list("dimensions", MUST, timestream_dimension))
        .set_timestamp(f.one("timestamp", MAY, timestream_timestamp))
        .build().unwrap()
}

fn timestream_dimension(f: &mut Fill) -> types::TimestreamDimension {
    types::TimestreamDimension::builder()
        .set_name(f.text("name", MUST, Holds::MetadataKey))
        .set_value(f.text("value", MUST, Holds::MetadataValue))
        .build().unwrap()
}

fn timestream_timestamp(f: &mut Fill) -> types::TimestreamTimestamp {
    types::TimestreamTimestamp::builder()
        .set_value(f.text("value", MUST, Holds::Content))
        .set_unit(f.text("unit", MUST, Holds::Id))
        .build().unwrap()
}

fn tls_config(f: &mut Fill) -> types::TlsConfig {
    types::TlsConfig::builder()
        .set_security_policy(f.text("securityPolicy", MAY, Holds::Id))
        .build()
}

fn tls_context(f: &mut Fill) -> types::TlsContext {
    types::TlsContext::builder()
        .set_server_name(f.text("serverName", MAY, Holds::Ref))
        .build()
}

fn topic_rule_destination_configuration(f: &mut Fill) -> types::TopicRuleDestinationConfiguration {
    types::TopicRuleDestinationConfiguration::builder()
        .set_http_url_configuration(f.one("httpUrlConfiguration", MAY, http_url_destination_configuration))
        .set_vpc_configuration(f.one("vpcConfiguration", MAY, vpc_destination_configuration))
        .set_influx_db_configuration(f.one("influxDBConfiguration", MAY, influx_db_destination_configuration))
        .build()
}

fn topic_rule_destination_status(f: &mut Fill) -> types::TopicRuleDestinationStatus {
    f.choice(types::TopicRuleDestinationStatus::values()).into()
}

fn topic_rule_payload(f: &mut Fill) -> types::TopicRulePayload {
    types::TopicRulePayload::builder()
        .set_sql(f.text("sql", MUST, Holds::Document))
        .set_description(f.text("description", MAY, Holds::Text))
        .set_actions(f.list("actions", MUST, action))
        .set_rule_disabled(f.one("ruleDisabled", MAY, yes))
        .set_aws_iot_sql_version(f.text("awsIotSqlVersion", MAY, Holds::Id))
        .set_error_action(f.one("errorAction", MAY, action))
        .build().unwrap()
}

fn update_ca_certificate_params(f: &mut Fill) -> types::UpdateCaCertificateParams {
    types::UpdateCaCertificateParams::builder()
        .set_action(f.one("action", MUST, ca_certificate_update_action))
        .build().unwrap()
}

fn update_device_certificate_params(f: &mut Fill) -> types::UpdateDeviceCertificateParams {
    types::UpdateDeviceCertificateParams::builder()
        .set_action(f.one("action", MUST, device_certificate_update_action))
        .build().unwrap()
}

fn user_property(f: &mut Fill) -> types::UserProperty {
    types::UserProperty::builder()
        .set_key(f.text("key", MUST, Holds::MetadataKey))
        .set_value(f.text("value", MUST, Holds::MetadataValue))
        .build().unwrap()
}

fn verification_state(f: &mut Fill) -> types::VerificationState {
    f.choice(types::VerificationState::values()).into()
}

fn version_update_by_jobs_config(f: &mut Fill) -> types::VersionUpdateByJobsConfig {
    types::VersionUpdateByJobsConfig::builder()
        .set_enabled(f.one("enabled", MAY, yes))
        .set_role_arn(f.text("roleArn", MAY, Holds::Arn))
        .build()
}

fn violation_event_occurrence_range(f: &mut Fill) -> types::ViolationEventOccurrenceRange {
    types::ViolationEventOccurrenceRange::builder()
        .set_start_time(f.one("startTime", MUST, time))
        .set_end_time(f.one("endTime", MUST, time))
        .build().unwrap()
}

fn vpc_destination_configuration(f: &mut Fill) -> types::VpcDestinationConfiguration {
    types::VpcDestinationConfiguration::builder()
        .set_subnet_ids(f.texts("subnetIds", MUST, Holds::Id))
        .set_security_groups(f.texts("securityGroups", MAY, Holds::Id))
        .set_vpc_id(f.text("vpcId", MUST, Holds::Id))
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .build().unwrap()
}
