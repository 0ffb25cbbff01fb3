// Written by `data/survey.py generate` from data/ledger/logs.txt and aws-sdk-cloudwatchlogs 1.162.0. Do not edit.

use palisade::aws_sdk_cloudwatchlogs::{types, Client};
use palisade::ledger::Holds;

use super::fill::{MAY, MUST, Call, Fill, double, int, long, sent, yes};

pub(super) const CALLS: &[Call<Client>] = &[
    ("AssociateKmsKey", |sdk, f| sent(
        sdk.associate_kms_key()
            .set_log_group_name(f.text("logGroupName", MAY, Holds::Ref))
            .set_kms_key_id(f.text("kmsKeyId", MUST, Holds::Key))
            .set_resource_identifier(f.text("resourceIdentifier", MAY, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AssociateSourceToS3TableIntegration", |sdk, f| sent(
        sdk.associate_source_to_s3_table_integration()
            .set_integration_arn(f.text("integrationArn", MUST, Holds::Arn))
            .set_data_source(f.one("dataSource", MUST, data_source))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CancelExportTask", |sdk, f| sent(
        sdk.cancel_export_task()
            .set_task_id(f.text("taskId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CancelImportTask", |sdk, f| sent(
        sdk.cancel_import_task()
            .set_import_id(f.text("importId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateDelivery", |sdk, f| sent(
        sdk.create_delivery()
            .set_delivery_source_name(f.text("deliverySourceName", MUST, Holds::Ref))
            .set_delivery_destination_arn(f.text("deliveryDestinationArn", MUST, Holds::Arn))
            .set_record_fields(f.texts("recordFields", MAY, Holds::Id))
            .set_field_delimiter(f.text("fieldDelimiter", MAY, Holds::Id))
            .set_s3_delivery_configuration(f.one("s3DeliveryConfiguration", MAY, s3_delivery_configuration))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateExportTask", |sdk, f| sent(
        sdk.create_export_task()
            .set_task_name(f.text("taskName", MAY, Holds::Name))
            .set_log_group_name(f.text("logGroupName", MUST, Holds::Ref))
            .set_log_stream_name_prefix(f.text("logStreamNamePrefix", MAY, Holds::Ref))
            .set_from(f.one("from", MUST, long))
            .set_to(f.one("to", MUST, long))
            .set_destination(f.text("destination", MUST, Holds::Ref))
            .set_destination_prefix(f.text("destinationPrefix", MAY, Holds::ObjectKey))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateImportTask", |sdk, f| sent(
        sdk.create_import_task()
            .set_import_source_arn(f.text("importSourceArn", MUST, Holds::Arn))
            .set_import_role_arn(f.text("importRoleArn", MUST, Holds::Arn))
            .set_import_filter(f.one("importFilter", MAY, import_filter))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateLogAnomalyDetector", |sdk, f| sent(
        sdk.create_log_anomaly_detector()
            .set_log_group_arn_list(f.texts("logGroupArnList", MAY, Holds::Arn))
            .set_detector_name(f.text("detectorName", MAY, Holds::Name))
            .set_evaluation_frequency(f.one("evaluationFrequency", MAY, evaluation_frequency))
            .set_filter_pattern(f.text("filterPattern", MAY, Holds::Document))
            .set_kms_key_id(f.text("kmsKeyId", MAY, Holds::Key))
            .set_anomaly_visibility_time(f.one("anomalyVisibilityTime", MAY, long))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateLogGroup", |sdk, f| sent(
        sdk.create_log_group()
            .set_log_group_name(f.text("logGroupName", MUST, Holds::Name))
            .set_kms_key_id(f.text("kmsKeyId", MAY, Holds::Key))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .set_log_group_class(f.one("logGroupClass", MAY, log_group_class))
            .set_deletion_protection_enabled(f.one("deletionProtectionEnabled", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateLogStream", |sdk, f| sent(
        sdk.create_log_stream()
            .set_log_group_name(f.text("logGroupName", MUST, Holds::Ref))
            .set_log_stream_name(f.text("logStreamName", MUST, Holds::Name))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateLookupTable", |sdk, f| sent(
        sdk.create_lookup_table()
            .set_lookup_table_name(f.text("lookupTableName", MUST, Holds::Name))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_table_body(f.text("tableBody", MAY, Holds::Content))
            .set_query_id(f.text("queryId", MAY, Holds::Id))
            .set_kms_key_id(f.text("kmsKeyId", MAY, Holds::Key))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateScheduledQuery", |sdk, f| sent(
        sdk.create_scheduled_query()
            .set_name(f.text("name", MUST, Holds::Name))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_query_language(f.one("queryLanguage", MUST, query_language))
            .set_query_string(f.text("queryString", MUST, Holds::Document))
            .set_log_group_identifiers(f.texts("logGroupIdentifiers", MAY, Holds::Ref))
            .set_schedule_expression(f.text("scheduleExpression", MUST, Holds::Id))
            .set_timezone(f.text("timezone", MAY, Holds::Id))
            .set_start_time_offset(f.one("startTimeOffset", MAY, long))
            .set_end_time_offset(f.one("endTimeOffset", MAY, long))
            .set_destination_configuration(f.one("destinationConfiguration", MAY, destination_configuration))
            .set_schedule_start_time(f.one("scheduleStartTime", MAY, long))
            .set_schedule_end_time(f.one("scheduleEndTime", MAY, long))
            .set_execution_role_arn(f.text("executionRoleArn", MUST, Holds::Arn))
            .set_state(f.one("state", MAY, scheduled_query_state))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAccountPolicy", |sdk, f| sent(
        sdk.delete_account_policy()
            .set_policy_name(f.text("policyName", MUST, Holds::Ref))
            .set_policy_type(f.one("policyType", MUST, policy_type))
            .set_dry_run(f.one("dryRun", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteDataProtectionPolicy", |sdk, f| sent(
        sdk.delete_data_protection_policy()
            .set_log_group_identifier(f.text("logGroupIdentifier", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteDelivery", |sdk, f| sent(
        sdk.delete_delivery()
            .set_id(f.text("id", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteDeliveryDestination", |sdk, f| sent(
        sdk.delete_delivery_destination()
            .set_name(f.text("name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteDeliveryDestinationPolicy", |sdk, f| sent(
        sdk.delete_delivery_destination_policy()
            .set_delivery_destination_name(f.text("deliveryDestinationName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteDeliverySource", |sdk, f| sent(
        sdk.delete_delivery_source()
            .set_name(f.text("name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteDestination", |sdk, f| sent(
        sdk.delete_destination()
            .set_destination_name(f.text("destinationName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteIndexPolicy", |sdk, f| sent(
        sdk.delete_index_policy()
            .set_log_group_identifier(f.text("logGroupIdentifier", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteIntegration", |sdk, f| sent(
        sdk.delete_integration()
            .set_integration_name(f.text("integrationName", MUST, Holds::Ref))
            .set_force(f.one("force", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteLogAnomalyDetector", |sdk, f| sent(
        sdk.delete_log_anomaly_detector()
            .set_anomaly_detector_arn(f.text("anomalyDetectorArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteLogGroup", |sdk, f| sent(
        sdk.delete_log_group()
            .set_log_group_name(f.text("logGroupName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteLogStream", |sdk, f| sent(
        sdk.delete_log_stream()
            .set_log_group_name(f.text("logGroupName", MUST, Holds::Ref))
            .set_log_stream_name(f.text("logStreamName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteLookupTable", |sdk, f| sent(
        sdk.delete_lookup_table()
            .set_lookup_table_arn(f.text("lookupTableArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteMetricFilter", |sdk, f| sent(
        sdk.delete_metric_filter()
            .set_log_group_name(f.text("logGroupName", MUST, Holds::Ref))
            .set_filter_name(f.text("filterName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteQueryDefinition", |sdk, f| sent(
        sdk.delete_query_definition()
            .set_query_definition_id(f.text("queryDefinitionId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteResourcePolicy", |sdk, f| sent(
        sdk.delete_resource_policy()
            .set_policy_name(f.text("policyName", MAY, Holds::Ref))
            .set_resource_arn(f.text("resourceArn", MAY, Holds::Arn))
            .set_expected_revision_id(f.text("expectedRevisionId", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteRetentionPolicy", |sdk, f| sent(
        sdk.delete_retention_policy()
            .set_log_group_name(f.text("logGroupName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteScheduledQuery", |sdk, f| sent(
        sdk.delete_scheduled_query()
            .set_identifier(f.text("identifier", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteSubscriptionFilter", |sdk, f| sent(
        sdk.delete_subscription_filter()
            .set_log_group_name(f.text("logGroupName", MUST, Holds::Ref))
            .set_filter_name(f.text("filterName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteSyslogConfiguration", |sdk, f| sent(
        sdk.delete_syslog_configuration()
            .set_log_group_identifier(f.text("logGroupIdentifier", MUST, Holds::Ref))
            .set_vpc_endpoint_id(f.text("vpcEndpointId", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteTransformer", |sdk, f| sent(
        sdk.delete_transformer()
            .set_log_group_identifier(f.text("logGroupIdentifier", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeAccountPolicies", |sdk, f| sent(
        sdk.describe_account_policies()
            .set_policy_type(f.one("policyType", MUST, policy_type))
            .set_policy_name(f.text("policyName", MAY, Holds::Ref))
            .set_account_identifiers(f.texts("accountIdentifiers", MAY, Holds::Account))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeConfigurationTemplates", |sdk, f| sent(
        sdk.describe_configuration_templates()
            .set_service(f.text("service", MAY, Holds::Ref))
            .set_log_types(f.texts("logTypes", MAY, Holds::Ref))
            .set_resource_types(f.texts("resourceTypes", MAY, Holds::Ref))
            .set_delivery_destination_types(f.list("deliveryDestinationTypes", MAY, delivery_destination_type))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_limit(f.one("limit", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeDeliveries", |sdk, f| sent(
        sdk.describe_deliveries()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_limit(f.one("limit", MAY, int))
            .set_delivery_source_names(f.texts("deliverySourceNames", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeDeliveryDestinations", |sdk, f| sent(
        sdk.describe_delivery_destinations()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_limit(f.one("limit", MAY, int))
            .set_names(f.texts("names", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeDeliverySources", |sdk, f| sent(
        sdk.describe_delivery_sources()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_limit(f.one("limit", MAY, int))
            .set_resource_arns(f.texts("resourceArns", MAY, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeDestinations", |sdk, f| sent(
        sdk.describe_destinations()
            .set_destination_name_prefix(f.text("DestinationNamePrefix", MAY, Holds::Ref))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_limit(f.one("limit", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeExportTasks", |sdk, f| sent(
        sdk.describe_export_tasks()
            .set_task_id(f.text("taskId", MAY, Holds::Id))
            .set_status_code(f.one("statusCode", MAY, export_task_status_code))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_limit(f.one("limit", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeFieldIndexes", |sdk, f| sent(
        sdk.describe_field_indexes()
            .set_log_group_identifiers(f.texts("logGroupIdentifiers", MAY, Holds::Ref))
            .set_index_categories(f.list("indexCategories", MAY, index_category))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeImportTaskBatches", |sdk, f| sent(
        sdk.describe_import_task_batches()
            .set_import_id(f.text("importId", MUST, Holds::Id))
            .set_batch_import_status(f.list("batchImportStatus", MAY, import_status))
            .set_limit(f.one("limit", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeImportTasks", |sdk, f| sent(
        sdk.describe_import_tasks()
            .set_import_id(f.text("importId", MAY, Holds::Id))
            .set_import_status(f.one("importStatus", MAY, import_status))
            .set_import_source_arn(f.text("importSourceArn", MAY, Holds::Arn))
            .set_limit(f.one("limit", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeIndexPolicies", |sdk, f| sent(
        sdk.describe_index_policies()
            .set_log_group_identifiers(f.texts("logGroupIdentifiers", MAY, Holds::Ref))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeLogGroups", |sdk, f| sent(
        sdk.describe_log_groups()
            .set_account_identifiers(f.texts("accountIdentifiers", MAY, Holds::Account))
            .set_log_group_name_prefix(f.text("logGroupNamePrefix", MAY, Holds::Ref))
            .set_log_group_name_pattern(f.text("logGroupNamePattern", MAY, Holds::Ref))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_limit(f.one("limit", MAY, int))
            .set_include_linked_accounts(f.one("includeLinkedAccounts", MAY, yes))
            .set_log_group_class(f.one("logGroupClass", MAY, log_group_class))
            .set_log_group_identifiers(f.texts("logGroupIdentifiers", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeLogStreams", |sdk, f| sent(
        sdk.describe_log_streams()
            .set_log_group_name(f.text("logGroupName", MAY, Holds::Ref))
            .set_log_group_identifier(f.text("logGroupIdentifier", MAY, Holds::Ref))
            .set_log_stream_name_prefix(f.text("logStreamNamePrefix", MAY, Holds::Ref))
            .set_order_by(f.one("orderBy", MAY, order_by))
            .set_descending(f.one("descending", MAY, yes))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_limit(f.one("limit", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeLookupTables", |sdk, f| sent(
        sdk.describe_lookup_tables()
            .set_lookup_table_name_prefix(f.text("lookupTableNamePrefix", MAY, Holds::Ref))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeMetricFilters", |sdk, f| sent(
        sdk.describe_metric_filters()
            .set_log_group_name(f.text("logGroupName", MAY, Holds::Ref))
            .set_filter_name_prefix(f.text("filterNamePrefix", MAY, Holds::Ref))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_limit(f.one("limit", MAY, int))
            .set_metric_name(f.text("metricName", MAY, Holds::Ref))
            .set_metric_namespace(f.text("metricNamespace", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeQueries", |sdk, f| sent(
        sdk.describe_queries()
            .set_log_group_name(f.text("logGroupName", MAY, Holds::Ref))
            .set_status(f.one("status", MAY, query_status))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_query_language(f.one("queryLanguage", MAY, query_language))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeQueryDefinitions", |sdk, f| sent(
        sdk.describe_query_definitions()
            .set_query_language(f.one("queryLanguage", MAY, query_language))
            .set_query_definition_name_prefix(f.text("queryDefinitionNamePrefix", MAY, Holds::Ref))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeResourcePolicies", |sdk, f| sent(
        sdk.describe_resource_policies()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_limit(f.one("limit", MAY, int))
            .set_resource_arn(f.text("resourceArn", MAY, Holds::Arn))
            .set_policy_scope(f.one("policyScope", MAY, policy_scope))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeSubscriptionFilters", |sdk, f| sent(
        sdk.describe_subscription_filters()
            .set_log_group_name(f.text("logGroupName", MUST, Holds::Ref))
            .set_filter_name_prefix(f.text("filterNamePrefix", MAY, Holds::Ref))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_limit(f.one("limit", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DisassociateKmsKey", |sdk, f| sent(
        sdk.disassociate_kms_key()
            .set_log_group_name(f.text("logGroupName", MAY, Holds::Ref))
            .set_resource_identifier(f.text("resourceIdentifier", MAY, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DisassociateSourceFromS3TableIntegration", |sdk, f| sent(
        sdk.disassociate_source_from_s3_table_integration()
            .set_identifier(f.text("identifier", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("FilterLogEvents", |sdk, f| sent(
        sdk.filter_log_events()
            .set_log_group_name(f.text("logGroupName", MAY, Holds::Ref))
            .set_log_group_identifier(f.text("logGroupIdentifier", MAY, Holds::Ref))
            .set_log_stream_names(f.texts("logStreamNames", MAY, Holds::Ref))
            .set_log_stream_name_prefix(f.text("logStreamNamePrefix", MAY, Holds::Ref))
            .set_start_time(f.one("startTime", MAY, long))
            .set_end_time(f.one("endTime", MAY, long))
            .set_filter_pattern(f.text("filterPattern", MAY, Holds::Ref))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_limit(f.one("limit", MAY, int))
            .set_start_from_head(f.one("startFromHead", MAY, yes))
            .set_interleaved(f.one("interleaved", MAY, yes))
            .set_unmask(f.one("unmask", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetDataProtectionPolicy", |sdk, f| sent(
        sdk.get_data_protection_policy()
            .set_log_group_identifier(f.text("logGroupIdentifier", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetDelivery", |sdk, f| sent(
        sdk.get_delivery()
            .set_id(f.text("id", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetDeliveryDestination", |sdk, f| sent(
        sdk.get_delivery_destination()
            .set_name(f.text("name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetDeliveryDestinationPolicy", |sdk, f| sent(
        sdk.get_delivery_destination_policy()
            .set_delivery_destination_name(f.text("deliveryDestinationName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetDeliverySource", |sdk, f| sent(
        sdk.get_delivery_source()
            .set_name(f.text("name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetIntegration", |sdk, f| sent(
        sdk.get_integration()
            .set_integration_name(f.text("integrationName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetLogAnomalyDetector", |sdk, f| sent(
        sdk.get_log_anomaly_detector()
            .set_anomaly_detector_arn(f.text("anomalyDetectorArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetLogEvents", |sdk, f| sent(
        sdk.get_log_events()
            .set_log_group_name(f.text("logGroupName", MAY, Holds::Ref))
            .set_log_group_identifier(f.text("logGroupIdentifier", MAY, Holds::Ref))
            .set_log_stream_name(f.text("logStreamName", MUST, Holds::Ref))
            .set_start_time(f.one("startTime", MAY, long))
            .set_end_time(f.one("endTime", MAY, long))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_limit(f.one("limit", MAY, int))
            .set_start_from_head(f.one("startFromHead", MAY, yes))
            .set_unmask(f.one("unmask", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetLogFields", |sdk, f| sent(
        sdk.get_log_fields()
            .set_data_source_name(f.text("dataSourceName", MUST, Holds::Ref))
            .set_data_source_type(f.text("dataSourceType", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetLogGroupFields", |sdk, f| sent(
        sdk.get_log_group_fields()
            .set_log_group_name(f.text("logGroupName", MAY, Holds::Ref))
            .set_time(f.one("time", MAY, long))
            .set_log_group_identifier(f.text("logGroupIdentifier", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetLogObject", |sdk, f| sent(
        sdk.get_log_object()
            .set_unmask(f.one("unmask", MAY, yes))
            .set_log_object_pointer(f.text("logObjectPointer", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetLogRecord", |sdk, f| sent(
        sdk.get_log_record()
            .set_log_record_pointer(f.text("logRecordPointer", MUST, Holds::Id))
            .set_unmask(f.one("unmask", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetLookupTable", |sdk, f| sent(
        sdk.get_lookup_table()
            .set_lookup_table_arn(f.text("lookupTableArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetQueryResults", |sdk, f| sent(
        sdk.get_query_results()
            .set_query_id(f.text("queryId", MUST, Holds::Id))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_items(f.one("maxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetScheduledQuery", |sdk, f| sent(
        sdk.get_scheduled_query()
            .set_identifier(f.text("identifier", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetScheduledQueryHistory", |sdk, f| sent(
        sdk.get_scheduled_query_history()
            .set_identifier(f.text("identifier", MUST, Holds::Ref))
            .set_start_time(f.one("startTime", MUST, long))
            .set_end_time(f.one("endTime", MUST, long))
            .set_execution_statuses(f.list("executionStatuses", MAY, execution_status))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetStorageTierPolicy", |sdk, f| sent(
        sdk.get_storage_tier_policy()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetTransformer", |sdk, f| sent(
        sdk.get_transformer()
            .set_log_group_identifier(f.text("logGroupIdentifier", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAggregateLogGroupSummaries", |sdk, f| sent(
        sdk.list_aggregate_log_group_summaries()
            .set_account_identifiers(f.texts("accountIdentifiers", MAY, Holds::Account))
            .set_include_linked_accounts(f.one("includeLinkedAccounts", MAY, yes))
            .set_log_group_class(f.one("logGroupClass", MAY, log_group_class))
            .set_log_group_name_pattern(f.text("logGroupNamePattern", MAY, Holds::Ref))
            .set_data_sources(f.list("dataSources", MAY, data_source_filter))
            .set_group_by(f.one("groupBy", MUST, list_aggregate_log_group_summaries_group_by))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_limit(f.one("limit", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAnomalies", |sdk, f| sent(
        sdk.list_anomalies()
            .set_anomaly_detector_arn(f.text("anomalyDetectorArn", MAY, Holds::Arn))
            .set_suppression_state(f.one("suppressionState", MAY, suppression_state))
            .set_limit(f.one("limit", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListIntegrations", |sdk, f| sent(
        sdk.list_integrations()
            .set_integration_name_prefix(f.text("integrationNamePrefix", MAY, Holds::Ref))
            .set_integration_type(f.one("integrationType", MAY, integration_type))
            .set_integration_status(f.one("integrationStatus", MAY, integration_status))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListLogAnomalyDetectors", |sdk, f| sent(
        sdk.list_log_anomaly_detectors()
            .set_filter_log_group_arn(f.text("filterLogGroupArn", MAY, Holds::Arn))
            .set_limit(f.one("limit", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListLogGroups", |sdk, f| sent(
        sdk.list_log_groups()
            .set_log_group_name_pattern(f.text("logGroupNamePattern", MAY, Holds::Ref))
            .set_log_group_class(f.one("logGroupClass", MAY, log_group_class))
            .set_include_linked_accounts(f.one("includeLinkedAccounts", MAY, yes))
            .set_account_identifiers(f.texts("accountIdentifiers", MAY, Holds::Account))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_limit(f.one("limit", MAY, int))
            .set_data_sources(f.list("dataSources", MAY, data_source_filter))
            .set_field_index_names(f.texts("fieldIndexNames", MAY, Holds::Ref))
            .set_log_group_tags(f.list("logGroupTags", MAY, tag_filter))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListLogGroupsForQuery", |sdk, f| sent(
        sdk.list_log_groups_for_query()
            .set_query_id(f.text("queryId", MUST, Holds::Id))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListScheduledQueries", |sdk, f| sent(
        sdk.list_scheduled_queries()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_state(f.one("state", MAY, scheduled_query_state))
            .set_schedule_type(f.one("scheduleType", MAY, schedule_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListSourcesForS3TableIntegration", |sdk, f| sent(
        sdk.list_sources_for_s3_table_integration()
            .set_integration_arn(f.text("integrationArn", MUST, Holds::Arn))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListSyslogConfigurations", |sdk, f| sent(
        sdk.list_syslog_configurations()
            .set_log_group_identifier(f.text("logGroupIdentifier", MAY, Holds::Ref))
            .set_vpc_endpoint_id(f.text("vpcEndpointId", MAY, Holds::Id))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListTagsForResource", |sdk, f| sent(
        sdk.list_tags_for_resource()
            .set_resource_arn(f.text("resourceArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListTagsLogGroup", |sdk, f| sent(
        sdk.list_tags_log_group()
            .set_log_group_name(f.text("logGroupName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutAccountPolicy", |sdk, f| sent(
        sdk.put_account_policy()
            .set_policy_name(f.text("policyName", MUST, Holds::Name))
            .set_policy_document(f.text("policyDocument", MUST, Holds::Document))
            .set_policy_type(f.one("policyType", MUST, policy_type))
            .set_scope(f.one("scope", MAY, scope))
            .set_selection_criteria(f.text("selectionCriteria", MAY, Holds::Document))
            .set_dry_run(f.one("dryRun", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBearerTokenAuthentication", |sdk, f| sent(
        sdk.put_bearer_token_authentication()
            .set_log_group_identifier(f.text("logGroupIdentifier", MUST, Holds::Ref))
            .set_bearer_token_authentication_enabled(f.one("bearerTokenAuthenticationEnabled", MUST, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutDataProtectionPolicy", |sdk, f| sent(
        sdk.put_data_protection_policy()
            .set_log_group_identifier(f.text("logGroupIdentifier", MUST, Holds::Ref))
            .set_policy_document(f.text("policyDocument", MUST, Holds::Document))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutDeliveryDestination", |sdk, f| sent(
        sdk.put_delivery_destination()
            .set_name(f.text("name", MUST, Holds::Name))
            .set_output_format(f.one("outputFormat", MAY, output_format))
            .set_delivery_destination_configuration(f.one("deliveryDestinationConfiguration", MAY, delivery_destination_configuration))
            .set_delivery_destination_type(f.one("deliveryDestinationType", MAY, delivery_destination_type))
            .set_role_arn(f.text("roleArn", MAY, Holds::Arn))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutDeliveryDestinationPolicy", |sdk, f| sent(
        sdk.put_delivery_destination_policy()
            .set_delivery_destination_name(f.text("deliveryDestinationName", MUST, Holds::Ref))
            .set_delivery_destination_policy(f.text("deliveryDestinationPolicy", MUST, Holds::Policy))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutDeliverySource", |sdk, f| sent(
        sdk.put_delivery_source()
            .set_name(f.text("name", MUST, Holds::Name))
            .set_resource_arn(f.text("resourceArn", MUST, Holds::Arn))
            .set_log_type(f.text("logType", MUST, Holds::Id))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .set_delivery_source_configuration(f.pairs("deliverySourceConfiguration", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutDestination", |sdk, f| sent(
        sdk.put_destination()
            .set_destination_name(f.text("destinationName", MUST, Holds::Name))
            .set_target_arn(f.text("targetArn", MUST, Holds::Arn))
            .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutDestinationPolicy", |sdk, f| sent(
        sdk.put_destination_policy()
            .set_destination_name(f.text("destinationName", MUST, Holds::Ref))
            .set_access_policy(f.text("accessPolicy", MUST, Holds::Policy))
            .set_force_update(f.one("forceUpdate", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutIndexPolicy", |sdk, f| sent(
        sdk.put_index_policy()
            .set_log_group_identifier(f.text("logGroupIdentifier", MUST, Holds::Ref))
            .set_policy_document(f.text("policyDocument", MUST, Holds::Document))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutIntegration", |sdk, f| sent(
        sdk.put_integration()
            .set_integration_name(f.text("integrationName", MUST, Holds::Name))
            .set_resource_config(f.one("resourceConfig", MUST, resource_config))
            .set_integration_type(f.one("integrationType", MUST, integration_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutLogEvents", |sdk, f| sent(
        sdk.put_log_events()
            .set_log_group_name(f.text("logGroupName", MUST, Holds::Ref))
            .set_log_stream_name(f.text("logStreamName", MUST, Holds::Ref))
            .set_log_events(f.list("logEvents", MAY, input_log_event))
            .set_sequence_token(f.text("sequenceToken", MAY, Holds::Id))
            .set_entity(f.one("entity", MAY, entity))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutLogGroupDeletionProtection", |sdk, f| sent(
        sdk.put_log_group_deletion_protection()
            .set_log_group_identifier(f.text("logGroupIdentifier", MUST, Holds::Ref))
            .set_deletion_protection_enabled(f.one("deletionProtectionEnabled", MUST, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutMetricFilter", |sdk, f| sent(
        sdk.put_metric_filter()
            .set_log_group_name(f.text("logGroupName", MUST, Holds::Ref))
            .set_filter_name(f.text("filterName", MUST, Holds::Name))
            .set_filter_pattern(f.text("filterPattern", MUST, Holds::Document))
            .set_metric_transformations(f.list("metricTransformations", MAY, metric_transformation))
            .set_apply_on_transformed_logs(f.one("applyOnTransformedLogs", MAY, yes))
            .set_field_selection_criteria(f.text("fieldSelectionCriteria", MAY, Holds::Document))
            .set_emit_system_field_dimensions(f.texts("emitSystemFieldDimensions", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutQueryDefinition", |sdk, f| sent(
        sdk.put_query_definition()
            .set_query_language(f.one("queryLanguage", MAY, query_language))
            .set_name(f.text("name", MUST, Holds::Name))
            .set_query_definition_id(f.text("queryDefinitionId", MAY, Holds::Id))
            .set_log_group_names(f.texts("logGroupNames", MAY, Holds::Ref))
            .set_query_string(f.text("queryString", MUST, Holds::Document))
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .set_parameters(f.list("parameters", MAY, query_parameter))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutResourcePolicy", |sdk, f| sent(
        sdk.put_resource_policy()
            .set_policy_name(f.text("policyName", MAY, Holds::Name))
            .set_policy_document(f.text("policyDocument", MAY, Holds::Policy))
            .set_resource_arn(f.text("resourceArn", MAY, Holds::Arn))
            .set_expected_revision_id(f.text("expectedRevisionId", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutRetentionPolicy", |sdk, f| sent(
        sdk.put_retention_policy()
            .set_log_group_name(f.text("logGroupName", MUST, Holds::Ref))
            .set_retention_in_days(f.one("retentionInDays", MUST, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutStorageTierPolicy", |sdk, f| sent(
        sdk.put_storage_tier_policy()
            .set_storage_tier(f.one("storageTier", MUST, storage_tier))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutSubscriptionFilter", |sdk, f| sent(
        sdk.put_subscription_filter()
            .set_log_group_name(f.text("logGroupName", MUST, Holds::Ref))
            .set_filter_name(f.text("filterName", MUST, Holds::Name))
            .set_filter_pattern(f.text("filterPattern", MUST, Holds::Document))
            .set_destination_arn(f.text("destinationArn", MUST, Holds::Arn))
            .set_role_arn(f.text("roleArn", MAY, Holds::Arn))
            .set_distribution(f.one("distribution", MAY, distribution))
            .set_apply_on_transformed_logs(f.one("applyOnTransformedLogs", MAY, yes))
            .set_field_selection_criteria(f.text("fieldSelectionCriteria", MAY, Holds::Document))
            .set_emit_system_fields(f.texts("emitSystemFields", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutSyslogConfiguration", |sdk, f| sent(
        sdk.put_syslog_configuration()
            .set_log_group_identifier(f.text("logGroupIdentifier", MUST, Holds::Ref))
            .set_vpc_endpoint_id(f.text("vpcEndpointId", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutTransformer", |sdk, f| sent(
        sdk.put_transformer()
            .set_log_group_identifier(f.text("logGroupIdentifier", MUST, Holds::Ref))
            .set_transformer_config(f.list("transformerConfig", MAY, processor))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("StartLiveTail", |sdk, f| sent(
        sdk.start_live_tail()
            .set_log_group_identifiers(f.texts("logGroupIdentifiers", MAY, Holds::Ref))
            .set_log_stream_names(f.texts("logStreamNames", MAY, Holds::Ref))
            .set_log_stream_name_prefixes(f.texts("logStreamNamePrefixes", MAY, Holds::Ref))
            .set_log_event_filter_pattern(f.text("logEventFilterPattern", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("StartQuery", |sdk, f| sent(
        sdk.start_query()
            .set_query_language(f.one("queryLanguage", MAY, query_language))
            .set_log_group_name(f.text("logGroupName", MAY, Holds::Ref))
            .set_log_group_names(f.texts("logGroupNames", MAY, Holds::Ref))
            .set_log_group_identifiers(f.texts("logGroupIdentifiers", MAY, Holds::Ref))
            .set_start_time(f.one("startTime", MUST, long))
            .set_end_time(f.one("endTime", MUST, long))
            .set_query_string(f.text("queryString", MUST, Holds::Document))
            .set_limit(f.one("limit", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("StopQuery", |sdk, f| sent(
        sdk.stop_query()
            .set_query_id(f.text("queryId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TagLogGroup", |sdk, f| sent(
        sdk.tag_log_group()
            .set_log_group_name(f.text("logGroupName", MUST, Holds::Ref))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TagResource", |sdk, f| sent(
        sdk.tag_resource()
            .set_resource_arn(f.text("resourceArn", MUST, Holds::Arn))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TestMetricFilter", |sdk, f| sent(
        sdk.test_metric_filter()
            .set_filter_pattern(f.text("filterPattern", MUST, Holds::Ref))
            .set_log_event_messages(f.texts("logEventMessages", MAY, Holds::Content))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TestTransformer", |sdk, f| sent(
        sdk.test_transformer()
            .set_transformer_config(f.list("transformerConfig", MAY, processor))
            .set_log_event_messages(f.texts("logEventMessages", MAY, Holds::Content))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UntagLogGroup", |sdk, f| sent(
        sdk.untag_log_group()
            .set_log_group_name(f.text("logGroupName", MUST, Holds::Ref))
            .set_tags(f.texts("tags", MAY, Holds::Ref))
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
    ("UpdateAnomaly", |sdk, f| sent(
        sdk.update_anomaly()
            .set_anomaly_id(f.text("anomalyId", MAY, Holds::Id))
            .set_pattern_id(f.text("patternId", MAY, Holds::Id))
            .set_anomaly_detector_arn(f.text("anomalyDetectorArn", MUST, Holds::Arn))
            .set_suppression_type(f.one("suppressionType", MAY, suppression_type))
            .set_suppression_period(f.one("suppressionPeriod", MAY, suppression_period))
            .set_baseline(f.one("baseline", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateDeliveryConfiguration", |sdk, f| sent(
        sdk.update_delivery_configuration()
            .set_id(f.text("id", MUST, Holds::Id))
            .set_record_fields(f.texts("recordFields", MAY, Holds::Id))
            .set_field_delimiter(f.text("fieldDelimiter", MAY, Holds::Id))
            .set_s3_delivery_configuration(f.one("s3DeliveryConfiguration", MAY, s3_delivery_configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateLogAnomalyDetector", |sdk, f| sent(
        sdk.update_log_anomaly_detector()
            .set_anomaly_detector_arn(f.text("anomalyDetectorArn", MUST, Holds::Arn))
            .set_evaluation_frequency(f.one("evaluationFrequency", MAY, evaluation_frequency))
            .set_filter_pattern(f.text("filterPattern", MAY, Holds::Document))
            .set_anomaly_visibility_time(f.one("anomalyVisibilityTime", MAY, long))
            .set_enabled(f.one("enabled", MUST, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateLookupTable", |sdk, f| sent(
        sdk.update_lookup_table()
            .set_lookup_table_arn(f.text("lookupTableArn", MUST, Holds::Arn))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_table_body(f.text("tableBody", MAY, Holds::Content))
            .set_query_id(f.text("queryId", MAY, Holds::Id))
            .set_kms_key_id(f.text("kmsKeyId", MAY, Holds::Key))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateScheduledQuery", |sdk, f| sent(
        sdk.update_scheduled_query()
            .set_identifier(f.text("identifier", MUST, Holds::Ref))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_query_language(f.one("queryLanguage", MUST, query_language))
            .set_query_string(f.text("queryString", MUST, Holds::Document))
            .set_log_group_identifiers(f.texts("logGroupIdentifiers", MAY, Holds::Ref))
            .set_schedule_expression(f.text("scheduleExpression", MUST, Holds::Id))
            .set_timezone(f.text("timezone", MAY, Holds::Id))
            .set_start_time_offset(f.one("startTimeOffset", MAY, long))
            .set_end_time_offset(f.one("endTimeOffset", MAY, long))
            .set_destination_configuration(f.one("destinationConfiguration", MAY, destination_configuration))
            .set_schedule_start_time(f.one("scheduleStartTime", MAY, long))
            .set_schedule_end_time(f.one("scheduleEndTime", MAY, long))
            .set_execution_role_arn(f.text("executionRoleArn", MUST, Holds::Arn))
            .set_state(f.one("state", MAY, scheduled_query_state))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
];

fn add_key_entry(f: &mut Fill) -> types::AddKeyEntry {
    types::AddKeyEntry::builder()
        .set_key(f.text("key", MUST, Holds::MetadataKey))
        .set_value(f.text("value", MUST, Holds::MetadataValue))
        .set_overwrite_if_exists(f.one("overwriteIfExists", MUST, yes))
        .build().unwrap()
}

fn add_keys(f: &mut Fill) -> types::AddKeys {
    types::AddKeys::builder()
        .set_entries(f.list("entries", MUST, add_key_entry))
        .build().unwrap()
}

fn copy_value(f: &mut Fill) -> types::CopyValue {
    types::CopyValue::builder()
        .set_entries(f.list("entries", MUST, copy_value_entry))
        .build().unwrap()
}

fn copy_value_entry(f: &mut Fill) -> types::CopyValueEntry {
    types::CopyValueEntry::builder()
        .set_source(f.text("source", MUST, Holds::Ref))
        .set_target(f.text("target", MUST, Holds::Name))
        .set_overwrite_if_exists(f.one("overwriteIfExists", MUST, yes))
        .build().unwrap()
}

fn csv(f: &mut Fill) -> types::Csv {
    types::Csv::builder()
        .set_quote_character(f.text("quoteCharacter", MAY, Holds::Id))
        .set_delimiter(f.text("delimiter", MAY, Holds::Id))
        .set_columns(f.texts("columns", MAY, Holds::Name))
        .set_source(f.text("source", MAY, Holds::Ref))
        .set_destination(f.text("destination", MAY, Holds::Name))
        .build()
}

fn data_source(f: &mut Fill) -> types::DataSource {
    types::DataSource::builder()
        .set_name(f.text("name", MUST, Holds::Ref))
        .set_type(f.text("type", MAY, Holds::Ref))
        .build().unwrap()
}

fn data_source_filter(f: &mut Fill) -> types::DataSourceFilter {
    types::DataSourceFilter::builder()
        .set_name(f.text("name", MUST, Holds::Ref))
        .set_type(f.text("type", MAY, Holds::Ref))
        .build().unwrap()
}

fn date_time_converter(f: &mut Fill) -> types::DateTimeConverter {
    types::DateTimeConverter::builder()
        .set_source(f.text("source", MUST, Holds::Ref))
        .set_target(f.text("target", MUST, Holds::Name))
        .set_target_format(f.text("targetFormat", MAY, Holds::Id))
        .set_match_patterns(f.texts("matchPatterns", MUST, Holds::Id))
        .set_source_timezone(f.text("sourceTimezone", MAY, Holds::Id))
        .set_target_timezone(f.text("targetTimezone", MAY, Holds::Id))
        .set_locale(f.text("locale", MAY, Holds::Id))
        .build().unwrap()
}

fn delete_keys(f: &mut Fill) -> types::DeleteKeys {
    types::DeleteKeys::builder()
        .set_with_keys(f.texts("withKeys", MUST, Holds::Ref))
        .build().unwrap()
}

fn delivery_destination_configuration(f: &mut Fill) -> types::DeliveryDestinationConfiguration {
    types::DeliveryDestinationConfiguration::builder()
        .set_destination_resource_arn(f.text("destinationResourceArn", MUST, Holds::Arn))
        .build().unwrap()
}

fn delivery_destination_type(f: &mut Fill) -> types::DeliveryDestinationType {
    f.choice(types::DeliveryDestinationType::values()).into()
}

fn destination_configuration(f: &mut Fill) -> types::DestinationConfiguration {
    types::DestinationConfiguration::builder()
        .set_s3_configuration(f.one("s3Configuration", MAY, s3_configuration))
        .set_lookup_table_configuration(f.one("lookupTableConfiguration", MAY, lookup_table_configuration))
        .build()
}

fn distribution(f: &mut Fill) -> types::Distribution {
    f.choice(types::Distribution::values()).into()
}

fn entity(f: &mut Fill) -> types::Entity {
    types::Entity::builder()
        .set_key_attributes(f.pairs("keyAttributes", MAY, Holds::MetadataKey, Holds::MetadataValue))
        .set_attributes(f.pairs("attributes", MAY, Holds::MetadataKey, Holds::MetadataValue))
        .build()
}

fn evaluation_frequency(f: &mut Fill) -> types::EvaluationFrequency {
    f.choice(types::EvaluationFrequency::values()).into()
}

fn event_source(f: &mut Fill) -> types::EventSource {
    f.choice(types::EventSource::values()).into()
}

fn execution_status(f: &mut Fill) -> types::ExecutionStatus {
    f.choice(types::ExecutionStatus::values()).into()
}

fn export_task_status_code(f: &mut Fill) -> types::ExportTaskStatusCode {
    f.choice(types::ExportTaskStatusCode::values()).into()
}

fn flattened_element(f: &mut Fill) -> types::FlattenedElement {
    f.choice(types::FlattenedElement::values()).into()
}

fn grok(f: &mut Fill) -> types::Grok {
    types::Grok::builder()
        .set_source(f.text("source", MAY, Holds::Ref))
        .set_match(f.text("match", MUST, Holds::Document))
        .build().unwrap()
}

fn import_filter(f: &mut Fill) -> types::ImportFilter {
    types::ImportFilter::builder()
        .set_start_event_time(f.one("startEventTime", MAY, long))
        .set_end_event_time(f.one("endEventTime", MAY, long))
        .build()
}

fn import_status(f: &mut Fill) -> types::ImportStatus {
    f.choice(types::ImportStatus::values()).into()
}

fn index_category(f: &mut Fill) -> types::IndexCategory {
    f.choice(types::IndexCategory::values()).into()
}

fn input_log_event(f: &mut Fill) -> types::InputLogEvent {
    types::InputLogEvent::builder()
        .set_timestamp(f.one("timestamp", MUST, long))
        .set_message(f.text("message", MUST, Holds::Content))
        .build().unwrap()
}

fn integration_status(f: &mut Fill) -> types::IntegrationStatus {
    f.choice(types::IntegrationStatus::values()).into()
}

fn integration_type(f: &mut Fill) -> types::IntegrationType {
    f.choice(types::IntegrationType::values()).into()
}

fn list_aggregate_log_group_summaries_group_by(f: &mut Fill) -> types::ListAggregateLogGroupSummariesGroupBy {
    f.choice(types::ListAggregateLogGroupSummariesGroupBy::values()).into()
}

fn list_to_map(f: &mut Fill) -> types::ListToMap {
    types::ListToMap::builder()
        .set_source(f.text("source", MUST, Holds::Ref))
        .set_key(f.text("key", MUST, Holds::Ref))
        .set_value_key(f.text("valueKey", MAY, Holds::Ref))
        .set_target(f.text("target", MAY, Holds::Name))
        .set_flatten(f.one("flatten", MUST, yes))
        .set_flattened_element(f.one("flattenedElement", MAY, flattened_element))
        .build().unwrap()
}

fn log_group_class(f: &mut Fill) -> types::LogGroupClass {
    f.choice(types::LogGroupClass::values()).into()
}

fn lookup_table_configuration(f: &mut Fill) -> types::LookupTableConfiguration {
    types::LookupTableConfiguration::builder()
        .set_table_name(f.text("tableName", MUST, Holds::Name))
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_description(f.text("description", MAY, Holds::Text))
        .set_kms_key_id(f.text("kmsKeyId", MAY, Holds::Key))
        .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
        .build().unwrap()
}

fn lower_case_string(f: &mut Fill) -> types::LowerCaseString {
    types::LowerCaseString::builder()
        .set_with_keys(f.texts("withKeys", MUST, Holds::Ref))
        .build().unwrap()
}

fn metric_transformation(f: &mut Fill) -> types::MetricTransformation {
    types::MetricTransformation::builder()
        .set_metric_name(f.text("metricName", MUST, Holds::Name))
        .set_metric_namespace(f.text("metricNamespace", MUST, Holds::Name))
        .set_metric_value(f.text("metricValue", MUST, Holds::Ref))
        .set_default_value(f.one("defaultValue", MAY, double))
        .set_dimensions(f.pairs("dimensions", MAY, Holds::Name, Holds::Ref))
        .set_unit(f.one("unit", MAY, standard_unit))
        .build().unwrap()
}

fn move_key_entry(f: &mut Fill) -> types::MoveKeyEntry {
    types::MoveKeyEntry::builder()
        .set_source(f.text("source", MUST, Holds::Ref))
        .set_target(f.text("target", MUST, Holds::Name))
        .set_overwrite_if_exists(f.one("overwriteIfExists", MUST, yes))
        .build().unwrap()
}

fn move_keys(f: &mut Fill) -> types::MoveKeys {
    types::MoveKeys::builder()
        .set_entries(f.list("entries", MUST, move_key_entry))
        .build().unwrap()
}

fn ocsf_version(f: &mut Fill) -> types::OcsfVersion {
    f.choice(types::OcsfVersion::values()).into()
}

fn open_search_resource_config(f: &mut Fill) -> types::OpenSearchResourceConfig {
    types::OpenSearchResourceConfig::builder()
        .set_kms_key_arn(f.text("kmsKeyArn", MAY, Holds::Key))
        .set_data_source_role_arn(f.text("dataSourceRoleArn", MUST, Holds::Arn))
        .set_dashboard_viewer_principals(f.texts("dashboardViewerPrincipals", MUST, Holds::Arn))
        .set_application_arn(f.text("applicationArn", MAY, Holds::Arn))
        .set_retention_days(f.one("retentionDays", MUST, int))
        .build().unwrap()
}

fn order_by(f: &mut Fill) -> types::OrderBy {
    f.choice(types::OrderBy::values()).into()
}

fn output_format(f: &mut Fill) -> types::OutputFormat {
    f.choice(types::OutputFormat::values()).into()
}

fn parse_cloudfront(f: &mut Fill) -> types::ParseCloudfront {
    types::ParseCloudfront::builder()
        .set_source(f.text("source", MAY, Holds::Ref))
        .build()
}

fn parse_json(f: &mut Fill) -> types::ParseJson {
    types::ParseJson::builder()
        .set_source(f.text("source", MAY, Holds::Ref))
        .set_destination(f.text("destination", MAY, Holds::Name))
        .build()
}

fn parse_key_value(f: &mut Fill) -> types::ParseKeyValue {
    types::ParseKeyValue::builder()
        .set_source(f.text("source", MAY, Holds::Ref))
        .set_destination(f.text("destination", MAY, Holds::Name))
        .set_field_delimiter(f.text("fieldDelimiter", MAY, Holds::Id))
        .set_key_value_delimiter(f.text("keyValueDelimiter", MAY, Holds::Id))
        .set_key_prefix(f.text("keyPrefix", MAY, Holds::Name))
        .set_non_match_value(f.text("nonMatchValue", MAY, Holds::Text))
        .set_overwrite_if_exists(f.one("overwriteIfExists", MUST, yes))
        .build()
}

fn parse_postgres(f: &mut Fill) -> types::ParsePostgres {
    types::ParsePostgres::builder()
        .set_source(f.text("source", MAY, Holds::Ref))
        .build()
}

fn parse_route53(f: &mut Fill) -> types::ParseRoute53 {
    types::ParseRoute53::builder()
        .set_source(f.text("source", MAY, Holds::Ref))
        .build()
}

fn parse_to_ocsf(f: &mut Fill) -> types::ParseToOcsf {
    types::ParseToOcsf::builder()
        .set_source(f.text("source", MAY, Holds::Ref))
        .set_event_source(f.one("eventSource", MUST, event_source))
        .set_ocsf_version(f.one("ocsfVersion", MUST, ocsf_version))
        .set_mapping_version(f.text("mappingVersion", MAY, Holds::Id))
        .build().unwrap()
}

fn parse_vpc(f: &mut Fill) -> types::ParseVpc {
    types::ParseVpc::builder()
        .set_source(f.text("source", MAY, Holds::Ref))
        .build()
}

fn parse_waf(f: &mut Fill) -> types::ParseWaf {
    types::ParseWaf::builder()
        .set_source(f.text("source", MAY, Holds::Ref))
        .build()
}

fn policy_scope(f: &mut Fill) -> types::PolicyScope {
    f.choice(types::PolicyScope::values()).into()
}

fn policy_type(f: &mut Fill) -> types::PolicyType {
    f.choice(types::PolicyType::values()).into()
}

fn processor(f: &mut Fill) -> types::Processor {
    types::Processor::builder()
        .set_add_keys(f.one("addKeys", MAY, add_keys))
        .set_copy_value(f.one("copyValue", MAY, copy_value))
        .set_csv(f.one("csv", MAY, csv))
        .set_date_time_converter(f.one("dateTimeConverter", MAY, date_time_converter))
        .set_delete_keys(f.one("deleteKeys", MAY, delete_keys))
        .set_grok(f.one("grok", MAY, grok))
        .set_list_to_map(f.one("listToMap", MAY, list_to_map))
        .set_lower_case_string(f.one("lowerCaseString", MAY, lower_case_string))
        .set_move_keys(f.one("moveKeys", MAY, move_keys))
        .set_parse_cloudfront(f.one("parseCloudfront", MAY, parse_cloudfront))
        .set_parse_json(f.one("parseJSON", MAY, parse_json))
        .set_parse_key_value(f.one("parseKeyValue", MAY, parse_key_value))
        .set_parse_route53(f.one("parseRoute53", MAY, parse_route53))
        .set_parse_to_ocsf(f.one("parseToOCSF", MAY, parse_to_ocsf))
        .set_parse_postgres(f.one("parsePostgres", MAY, parse_postgres))
        .set_parse_vpc(f.one("parseVPC", MAY, parse_vpc))
        .set_parse_waf(f.one("parseWAF", MAY, parse_waf))
        .set_rename_keys(f.one("renameKeys", MAY, rename_keys))
        .set_split_string(f.one("splitString", MAY, split_string))
        .set_substitute_string(f.one("substituteString", MAY, substitute_string))
        .set_trim_string(f.one("trimString", MAY, trim_string))
        .set_type_converter(f.one("typeConverter", MAY, type_converter))
        .set_upper_case_string(f.one("upperCaseString", MAY, upper_case_string))
        .build()
}

fn query_language(f: &mut Fill) -> types::QueryLanguage {
    f.choice(types::QueryLanguage::values()).into()
}

fn query_parameter(f: &mut Fill) -> types::QueryParameter {
    types::QueryParameter::builder()
        .set_name(f.text("name", MUST, Holds::Name))
        .set_default_value(f.text("defaultValue", MAY, Holds::Document))
        .set_description(f.text("description", MAY, Holds::Text))
        .build().unwrap()
}

fn query_status(f: &mut Fill) -> types::QueryStatus {
    f.choice(types::QueryStatus::values()).into()
}

fn rename_key_entry(f: &mut Fill) -> types::RenameKeyEntry {
    types::RenameKeyEntry::builder()
        .set_key(f.text("key", MUST, Holds::Ref))
        .set_rename_to(f.text("renameTo", MUST, Holds::Name))
        .set_overwrite_if_exists(f.one("overwriteIfExists", MUST, yes))
        .build().unwrap()
}

fn rename_keys(f: &mut Fill) -> types::RenameKeys {
    types::RenameKeys::builder()
        .set_entries(f.list("entries", MUST, rename_key_entry))
        .build().unwrap()
}

fn resource_config(f: &mut Fill) -> types::ResourceConfig {
    f.turn(1);
    types::ResourceConfig::OpenSearchResourceConfig(f.variant("openSearchResourceConfig", open_search_resource_config))
}

fn s3_configuration(f: &mut Fill) -> types::S3Configuration {
    types::S3Configuration::builder()
        .set_destination_identifier(f.text("destinationIdentifier", MUST, Holds::Ref))
        .set_role_arn(f.text("roleArn", MUST, Holds::Arn))
        .set_owner_account_id(f.text("ownerAccountId", MAY, Holds::Account))
        .set_kms_key_id(f.text("kmsKeyId", MAY, Holds::Key))
        .build().unwrap()
}

fn s3_delivery_configuration(f: &mut Fill) -> types::S3DeliveryConfiguration {
    types::S3DeliveryConfiguration::builder()
        .set_suffix_path(f.text("suffixPath", MAY, Holds::ObjectKey))
        .set_enable_hive_compatible_path(f.one("enableHiveCompatiblePath", MAY, yes))
        .build()
}

fn schedule_type(f: &mut Fill) -> types::ScheduleType {
    f.choice(types::ScheduleType::values()).into()
}

fn scheduled_query_state(f: &mut Fill) -> types::ScheduledQueryState {
    f.choice(types::ScheduledQueryState::values()).into()
}

fn scope(f: &mut Fill) -> types::Scope {
    f.choice(types::Scope::values()).into()
}

fn split_string(f: &mut Fill) -> types::SplitString {
    types::SplitString::builder()
        .set_entries(f.list("entries", MUST, split_string_entry))
        .build().unwrap()
}

fn split_string_entry(f: &mut Fill) -> types::SplitStringEntry {
    types::SplitStringEntry::builder()
        .set_source(f.text("source", MUST, Holds::Ref))
        .set_delimiter(f.text("delimiter", MUST, Holds::Id))
        .build().unwrap()
}

fn standard_unit(f: &mut Fill) -> types::StandardUnit {
    f.choice(types::StandardUnit::values()).into()
}

fn storage_tier(f: &mut Fill) -> types::StorageTier {
    f.choice(types::StorageTier::values()).into()
}

fn substitute_string(f: &mut Fill) -> types::SubstituteString {
    types::SubstituteString::builder()
        .set_entries(f.list("entries", MUST, substitute_string_entry))
        .build().unwrap()
}

fn substitute_string_entry(f: &mut Fill) -> types::SubstituteStringEntry {
    types::SubstituteStringEntry::builder()
        .set_source(f.text("source", MUST, Holds::Ref))
        .set_from(f.text("from", MUST, Holds::Document))
        .set_to(f.text("to", MUST, Holds::Document))
        .build().unwrap()
}

fn suppression_period(f: &mut Fill) -> types::SuppressionPeriod {
    types::SuppressionPeriod::builder()
        .set_value(f.one("value", MUST, int))
        .set_suppression_unit(f.one("suppressionUnit", MAY, suppression_unit))
        .build()
}

fn suppression_state(f: &mut Fill) -> types::SuppressionState {
    f.choice(types::SuppressionState::values()).into()
}

fn suppression_type(f: &mut Fill) -> types::SuppressionType {
    f.choice(types::SuppressionType::values()).into()
}

fn suppression_unit(f: &mut Fill) -> types::SuppressionUnit {
    f.choice(types::SuppressionUnit::values()).into()
}

fn tag_filter(f: &mut Fill) -> types::TagFilter {
    types::TagFilter::builder()
        .set_key(f.text("key", MUST, Holds::Ref))
        .set_values(f.texts("values", MAY, Holds::Ref))
        .build().unwrap()
}

fn trim_string(f: &mut Fill) -> types::TrimString {
    types::TrimString::builder()
        .set_with_keys(f.texts("withKeys", MUST, Holds::Ref))
        .build().unwrap()
}

fn type_(f: &mut Fill) -> types::Type {
    f.choice(types::Type::values()).into()
}

fn type_converter(f: &mut Fill) -> types::TypeConverter {
    types::TypeConverter::builder()
        .set_entries(f.list("entries", MUST, type_converter_entry))
        .build().unwrap()
}

fn type_converter_entry(f: &mut Fill) -> types::TypeConverterEntry {
    types::TypeConverterEntry::builder()
        .set_key(f.text("key", MUST, Holds::Ref))
        .set_type(f.one("type", MUST, type_))
        .build().unwrap()
}

fn upper_case_string(f: &mut Fill) -> types::UpperCaseString {
    types::UpperCaseString::builder()
        .set_with_keys(f.texts("withKeys", MUST, Holds::Ref))
        .build().unwrap()
}
