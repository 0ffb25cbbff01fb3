// Written by `data/survey.py generate` from data/ledger/cloudtrail.txt and aws-sdk-cloudtrail 1.130.0. Do not edit.

use palisade::aws_sdk_cloudtrail::{types, Client};
use palisade::ledger::Holds;

use super::fill::{MAY, MUST, Call, Fill, int, sent, time, yes};

pub(super) const CALLS: &[Call<Client>] = &[
    ("AddTags", |sdk, f| sent(
        sdk.add_tags()
            .set_resource_id(f.text("ResourceId", MUST, Holds::Arn))
            .set_tags_list(f.list("TagsList", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CancelQuery", |sdk, f| sent(
        sdk.cancel_query()
            .set_event_data_store(f.text("EventDataStore", MAY, Holds::Arn))
            .set_query_id(f.text("QueryId", MUST, Holds::Id))
            .set_event_data_store_owner_account_id(f.text("EventDataStoreOwnerAccountId", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateChannel", |sdk, f| sent(
        sdk.create_channel()
            .set_name(f.text("Name", MUST, Holds::Name))
            .set_source(f.text("Source", MUST, Holds::Id))
            .set_destinations(f.list("Destinations", MAY, destination))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateDashboard", |sdk, f| sent(
        sdk.create_dashboard()
            .set_name(f.text("Name", MUST, Holds::Name))
            .set_refresh_schedule(f.one("RefreshSchedule", MAY, refresh_schedule))
            .set_tags_list(f.list("TagsList", MAY, tag))
            .set_termination_protection_enabled(f.one("TerminationProtectionEnabled", MAY, yes))
            .set_widgets(f.list("Widgets", MAY, request_widget))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateEventDataStore", |sdk, f| sent(
        sdk.create_event_data_store()
            .set_name(f.text("Name", MUST, Holds::Name))
            .set_advanced_event_selectors(f.list("AdvancedEventSelectors", MAY, advanced_event_selector))
            .set_multi_region_enabled(f.one("MultiRegionEnabled", MAY, yes))
            .set_organization_enabled(f.one("OrganizationEnabled", MAY, yes))
            .set_retention_period(f.one("RetentionPeriod", MAY, int))
            .set_termination_protection_enabled(f.one("TerminationProtectionEnabled", MAY, yes))
            .set_tags_list(f.list("TagsList", MAY, tag))
            .set_kms_key_id(f.text("KmsKeyId", MAY, Holds::Key))
            .set_start_ingestion(f.one("StartIngestion", MAY, yes))
            .set_billing_mode(f.one("BillingMode", MAY, billing_mode))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateTrail", |sdk, f| sent(
        sdk.create_trail()
            .set_name(f.text("Name", MUST, Holds::Name))
            .set_s3_bucket_name(f.text("S3BucketName", MUST, Holds::Ref))
            .set_s3_key_prefix(f.text("S3KeyPrefix", MAY, Holds::ObjectKey))
            .set_sns_topic_name(f.text("SnsTopicName", MAY, Holds::Ref))
            .set_include_global_service_events(f.one("IncludeGlobalServiceEvents", MAY, yes))
            .set_is_multi_region_trail(f.one("IsMultiRegionTrail", MAY, yes))
            .set_enable_log_file_validation(f.one("EnableLogFileValidation", MAY, yes))
            .set_cloud_watch_logs_log_group_arn(f.text("CloudWatchLogsLogGroupArn", MAY, Holds::Arn))
            .set_cloud_watch_logs_role_arn(f.text("CloudWatchLogsRoleArn", MAY, Holds::Arn))
            .set_kms_key_id(f.text("KmsKeyId", MAY, Holds::Key))
            .set_is_organization_trail(f.one("IsOrganizationTrail", MAY, yes))
            .set_tags_list(f.list("TagsList", MAY, tag))
            .set_recursive_logging(f.one("RecursiveLogging", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteChannel", |sdk, f| sent(
        sdk.delete_channel()
            .set_channel(f.text("Channel", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteDashboard", |sdk, f| sent(
        sdk.delete_dashboard()
            .set_dashboard_id(f.text("DashboardId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteEventDataStore", |sdk, f| sent(
        sdk.delete_event_data_store()
            .set_event_data_store(f.text("EventDataStore", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteResourcePolicy", |sdk, f| sent(
        sdk.delete_resource_policy()
            .set_resource_arn(f.text("ResourceArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteTrail", |sdk, f| sent(
        sdk.delete_trail()
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeregisterOrganizationDelegatedAdmin", |sdk, f| sent(
        sdk.deregister_organization_delegated_admin()
            .set_delegated_admin_account_id(f.text("DelegatedAdminAccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeQuery", |sdk, f| sent(
        sdk.describe_query()
            .set_event_data_store(f.text("EventDataStore", MAY, Holds::Arn))
            .set_query_id(f.text("QueryId", MAY, Holds::Id))
            .set_query_alias(f.text("QueryAlias", MAY, Holds::Ref))
            .set_refresh_id(f.text("RefreshId", MAY, Holds::Id))
            .set_event_data_store_owner_account_id(f.text("EventDataStoreOwnerAccountId", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeTrails", |sdk, f| sent(
        sdk.describe_trails()
            .set_trail_name_list(f.texts("trailNameList", MAY, Holds::Ref))
            .set_include_shadow_trails(f.one("includeShadowTrails", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DisableFederation", |sdk, f| sent(
        sdk.disable_federation()
            .set_event_data_store(f.text("EventDataStore", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("EnableFederation", |sdk, f| sent(
        sdk.enable_federation()
            .set_event_data_store(f.text("EventDataStore", MUST, Holds::Arn))
            .set_federation_role_arn(f.text("FederationRoleArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GenerateQuery", |sdk, f| sent(
        sdk.generate_query()
            .set_event_data_stores(f.texts("EventDataStores", MAY, Holds::Arn))
            .set_prompt(f.text("Prompt", MUST, Holds::Text))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetChannel", |sdk, f| sent(
        sdk.get_channel()
            .set_channel(f.text("Channel", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetDashboard", |sdk, f| sent(
        sdk.get_dashboard()
            .set_dashboard_id(f.text("DashboardId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetEventConfiguration", |sdk, f| sent(
        sdk.get_event_configuration()
            .set_trail_name(f.text("TrailName", MAY, Holds::Ref))
            .set_event_data_store(f.text("EventDataStore", MAY, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetEventDataStore", |sdk, f| sent(
        sdk.get_event_data_store()
            .set_event_data_store(f.text("EventDataStore", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetEventSelectors", |sdk, f| sent(
        sdk.get_event_selectors()
            .set_trail_name(f.text("TrailName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetImport", |sdk, f| sent(
        sdk.get_import()
            .set_import_id(f.text("ImportId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetInsightSelectors", |sdk, f| sent(
        sdk.get_insight_selectors()
            .set_trail_name(f.text("TrailName", MAY, Holds::Ref))
            .set_event_data_store(f.text("EventDataStore", MAY, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetQueryResults", |sdk, f| sent(
        sdk.get_query_results()
            .set_event_data_store(f.text("EventDataStore", MAY, Holds::Arn))
            .set_query_id(f.text("QueryId", MUST, Holds::Id))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .set_max_query_results(f.one("MaxQueryResults", MAY, int))
            .set_event_data_store_owner_account_id(f.text("EventDataStoreOwnerAccountId", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetResourcePolicy", |sdk, f| sent(
        sdk.get_resource_policy()
            .set_resource_arn(f.text("ResourceArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetTrail", |sdk, f| sent(
        sdk.get_trail()
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetTrailStatus", |sdk, f| sent(
        sdk.get_trail_status()
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListChannels", |sdk, f| sent(
        sdk.list_channels()
            .set_max_results(f.one("MaxResults", MAY, int))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListDashboards", |sdk, f| sent(
        sdk.list_dashboards()
            .set_name_prefix(f.text("NamePrefix", MAY, Holds::Ref))
            .set_type(f.one("Type", MAY, dashboard_type))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .set_max_results(f.one("MaxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListEventDataStores", |sdk, f| sent(
        sdk.list_event_data_stores()
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .set_max_results(f.one("MaxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListImportFailures", |sdk, f| sent(
        sdk.list_import_failures()
            .set_import_id(f.text("ImportId", MUST, Holds::Id))
            .set_max_results(f.one("MaxResults", MAY, int))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListImports", |sdk, f| sent(
        sdk.list_imports()
            .set_max_results(f.one("MaxResults", MAY, int))
            .set_destination(f.text("Destination", MAY, Holds::Arn))
            .set_import_status(f.one("ImportStatus", MAY, import_status))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListInsightsData", |sdk, f| sent(
        sdk.list_insights_data()
            .set_insight_source(f.text("InsightSource", MUST, Holds::Arn))
            .set_data_type(f.one("DataType", MUST, list_insights_data_type))
            .set_dimensions(f.map("Dimensions", MAY, list_insights_data_dimension_key, |f| f.word(Holds::Ref)))
            .set_start_time(f.one("StartTime", MAY, time))
            .set_end_time(f.one("EndTime", MAY, time))
            .set_max_results(f.one("MaxResults", MAY, int))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListInsightsMetricData", |sdk, f| sent(
        sdk.list_insights_metric_data()
            .set_trail_name(f.text("TrailName", MAY, Holds::Ref))
            .set_event_source(f.text("EventSource", MUST, Holds::Ref))
            .set_event_name(f.text("EventName", MUST, Holds::Ref))
            .set_insight_type(f.one("InsightType", MUST, insight_type))
            .set_error_code(f.text("ErrorCode", MAY, Holds::Ref))
            .set_start_time(f.one("StartTime", MAY, time))
            .set_end_time(f.one("EndTime", MAY, time))
            .set_period(f.one("Period", MAY, int))
            .set_data_type(f.one("DataType", MAY, insights_metric_data_type))
            .set_max_results(f.one("MaxResults", MAY, int))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListPublicKeys", |sdk, f| sent(
        sdk.list_public_keys()
            .set_start_time(f.one("StartTime", MAY, time))
            .set_end_time(f.one("EndTime", MAY, time))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListQueries", |sdk, f| sent(
        sdk.list_queries()
            .set_event_data_store(f.text("EventDataStore", MUST, Holds::Arn))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .set_max_results(f.one("MaxResults", MAY, int))
            .set_start_time(f.one("StartTime", MAY, time))
            .set_end_time(f.one("EndTime", MAY, time))
            .set_query_status(f.one("QueryStatus", MAY, query_status))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListTags", |sdk, f| sent(
        sdk.list_tags()
            .set_resource_id_list(f.texts("ResourceIdList", MAY, Holds::Arn))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListTrails", |sdk, f| sent(
        sdk.list_trails()
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("LookupEvents", |sdk, f| sent(
        sdk.lookup_events()
            .set_lookup_attributes(f.list("LookupAttributes", MAY, lookup_attribute))
            .set_start_time(f.one("StartTime", MAY, time))
            .set_end_time(f.one("EndTime", MAY, time))
            .set_event_category(f.one("EventCategory", MAY, event_category))
            .set_max_results(f.one("MaxResults", MAY, int))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutEventConfiguration", |sdk, f| sent(
        sdk.put_event_configuration()
            .set_trail_name(f.text("TrailName", MAY, Holds::Ref))
            .set_event_data_store(f.text("EventDataStore", MAY, Holds::Arn))
            .set_max_event_size(f.one("MaxEventSize", MAY, max_event_size))
            .set_context_key_selectors(f.list("ContextKeySelectors", MAY, context_key_selector))
            .set_aggregation_configurations(f.list("AggregationConfigurations", MAY, aggregation_configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutEventSelectors", |sdk, f| sent(
        sdk.put_event_selectors()
            .set_trail_name(f.text("TrailName", MUST, Holds::Ref))
            .set_event_selectors(f.list("EventSelectors", MAY, event_selector))
            .set_advanced_event_selectors(f.list("AdvancedEventSelectors", MAY, advanced_event_selector))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutInsightSelectors", |sdk, f| sent(
        sdk.put_insight_selectors()
            .set_trail_name(f.text("TrailName", MAY, Holds::Ref))
            .set_insight_selectors(f.list("InsightSelectors", MAY, insight_selector))
            .set_event_data_store(f.text("EventDataStore", MAY, Holds::Arn))
            .set_insights_destination(f.text("InsightsDestination", MAY, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutResourcePolicy", |sdk, f| sent(
        sdk.put_resource_policy()
            .set_resource_arn(f.text("ResourceArn", MUST, Holds::Arn))
            .set_resource_policy(f.text("ResourcePolicy", MUST, Holds::Policy))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RegisterOrganizationDelegatedAdmin", |sdk, f| sent(
        sdk.register_organization_delegated_admin()
            .set_member_account_id(f.text("MemberAccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RemoveTags", |sdk, f| sent(
        sdk.remove_tags()
            .set_resource_id(f.text("ResourceId", MUST, Holds::Arn))
            .set_tags_list(f.list("TagsList", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RestoreEventDataStore", |sdk, f| sent(
        sdk.restore_event_data_store()
            .set_event_data_store(f.text("EventDataStore", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("SearchSampleQueries", |sdk, f| sent(
        sdk.search_sample_queries()
            .set_search_phrase(f.text("SearchPhrase", MUST, Holds::Ref))
            .set_max_results(f.one("MaxResults", MAY, int))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("StartDashboardRefresh", |sdk, f| sent(
        sdk.start_dashboard_refresh()
            .set_dashboard_id(f.text("DashboardId", MUST, Holds::Ref))
            .set_query_parameter_values(f.pairs("QueryParameterValues", MAY, Holds::Id, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("StartEventDataStoreIngestion", |sdk, f| sent(
        sdk.start_event_data_store_ingestion()
            .set_event_data_store(f.text("EventDataStore", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("StartImport", |sdk, f| sent(
        sdk.start_import()
            .set_destinations(f.texts("Destinations", MAY, Holds::Arn))
            .set_import_source(f.one("ImportSource", MAY, import_source))
            .set_start_event_time(f.one("StartEventTime", MAY, time))
            .set_end_event_time(f.one("EndEventTime", MAY, time))
            .set_import_id(f.text("ImportId", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("StartLogging", |sdk, f| sent(
        sdk.start_logging()
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("StartQuery", |sdk, f| sent(
        sdk.start_query()
            .set_query_statement(f.text("QueryStatement", MAY, Holds::Document))
            .set_delivery_s3_uri(f.text("DeliveryS3Uri", MAY, Holds::Ref))
            .set_query_alias(f.text("QueryAlias", MAY, Holds::Ref))
            .set_query_parameters(f.texts("QueryParameters", MAY, Holds::Document))
            .set_event_data_store_owner_account_id(f.text("EventDataStoreOwnerAccountId", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("StopEventDataStoreIngestion", |sdk, f| sent(
        sdk.stop_event_data_store_ingestion()
            .set_event_data_store(f.text("EventDataStore", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("StopImport", |sdk, f| sent(
        sdk.stop_import()
            .set_import_id(f.text("ImportId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("StopLogging", |sdk, f| sent(
        sdk.stop_logging()
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateChannel", |sdk, f| sent(
        sdk.update_channel()
            .set_channel(f.text("Channel", MUST, Holds::Arn))
            .set_destinations(f.list("Destinations", MAY, destination))
            .set_name(f.text("Name", MAY, Holds::Name))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateDashboard", |sdk, f| sent(
        sdk.update_dashboard()
            .set_dashboard_id(f.text("DashboardId", MUST, Holds::Ref))
            .set_widgets(f.list("Widgets", MAY, request_widget))
            .set_refresh_schedule(f.one("RefreshSchedule", MAY, refresh_schedule))
            .set_termination_protection_enabled(f.one("TerminationProtectionEnabled", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateEventDataStore", |sdk, f| sent(
        sdk.update_event_data_store()
            .set_event_data_store(f.text("EventDataStore", MUST, Holds::Arn))
            .set_name(f.text("Name", MAY, Holds::Name))
            .set_advanced_event_selectors(f.list("AdvancedEventSelectors", MAY, advanced_event_selector))
            .set_multi_region_enabled(f.one("MultiRegionEnabled", MAY, yes))
            .set_organization_enabled(f.one("OrganizationEnabled", MAY, yes))
            .set_retention_period(f.one("RetentionPeriod", MAY, int))
            .set_termination_protection_enabled(f.one("TerminationProtectionEnabled", MAY, yes))
            .set_kms_key_id(f.text("KmsKeyId", MAY, Holds::Key))
            .set_billing_mode(f.one("BillingMode", MAY, billing_mode))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateTrail", |sdk, f| sent(
        sdk.update_trail()
            .set_name(f.text("Name", MUST, Holds::Ref))
            .set_s3_bucket_name(f.text("S3BucketName", MAY, Holds::Ref))
            .set_s3_key_prefix(f.text("S3KeyPrefix", MAY, Holds::ObjectKey))
            .set_sns_topic_name(f.text("SnsTopicName", MAY, Holds::Ref))
            .set_include_global_service_events(f.one("IncludeGlobalServiceEvents", MAY, yes))
            .set_is_multi_region_trail(f.one("IsMultiRegionTrail", MAY, yes))
            .set_enable_log_file_validation(f.one("EnableLogFileValidation", MAY, yes))
            .set_cloud_watch_logs_log_group_arn(f.text("CloudWatchLogsLogGroupArn", MAY, Holds::Arn))
            .set_cloud_watch_logs_role_arn(f.text("CloudWatchLogsRoleArn", MAY, Holds::Arn))
            .set_kms_key_id(f.text("KmsKeyId", MAY, Holds::Key))
            .set_is_organization_trail(f.one("IsOrganizationTrail", MAY, yes))
            .set_recursive_logging(f.one("RecursiveLogging", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
];

fn advanced_event_selector(f: &mut Fill) -> types::AdvancedEventSelector {
    types::AdvancedEventSelector::builder()
        .set_name(f.text("Name", MAY, Holds::Text))
        .set_field_selectors(f.list("FieldSelectors", MUST, advanced_field_selector))
        .build().unwrap()
}

fn advanced_field_selector(f: &mut Fill) -> types::AdvancedFieldSelector {
    types::AdvancedFieldSelector::builder()
        .set_field(f.text("Field", MUST, Holds::Id))
        .set_equals(f.texts("Equals", MAY, Holds::Ref))
        .set_starts_with(f.texts("StartsWith", MAY, Holds::Ref))
        .set_ends_with(f.texts("EndsWith", MAY, Holds::Ref))
        .set_not_equals(f.texts("NotEquals", MAY, Holds::Ref))
        .set_not_starts_with(f.texts("NotStartsWith", MAY, Holds::Ref))
        .set_not_ends_with(f.texts("NotEndsWith", MAY, Holds::Ref))
        .build().unwrap()
}

fn aggregation_configuration(f: &mut Fill) -> types::AggregationConfiguration {
    types::AggregationConfiguration::builder()
        .set_templates(f.list("Templates", MUST, template))
        .set_event_category(f.one("EventCategory", MUST, event_category_aggregation))
        .build().unwrap()
}

fn billing_mode(f: &mut Fill) -> types::BillingMode {
    f.choice(types::BillingMode::values()).into()
}

fn context_key_selector(f: &mut Fill) -> types::ContextKeySelector {
    types::ContextKeySelector::builder()
        .set_type(f.one("Type", MUST, type_))
        .set_equals(f.texts("Equals", MUST, Holds::Ref))
        .build().unwrap()
}

fn dashboard_type(f: &mut Fill) -> types::DashboardType {
    f.choice(types::DashboardType::values()).into()
}

fn data_resource(f: &mut Fill) -> types::DataResource {
    types::DataResource::builder()
        .set_type(f.text("Type", MAY, Holds::Id))
        .set_values(f.texts("Values", MAY, Holds::Ref))
        .build()
}

fn destination(f: &mut Fill) -> types::Destination {
    types::Destination::builder()
        .set_type(f.one("Type", MUST, destination_type))
        .set_location(f.text("Location", MUST, Holds::Arn))
        .build().unwrap()
}

fn destination_type(f: &mut Fill) -> types::DestinationType {
    f.choice(types::DestinationType::values()).into()
}

fn event_category(f: &mut Fill) -> types::EventCategory {
    f.choice(types::EventCategory::values()).into()
}

fn event_category_aggregation(f: &mut Fill) -> types::EventCategoryAggregation {
    f.choice(types::EventCategoryAggregation::values()).into()
}

fn event_selector(f: &mut Fill) -> types::EventSelector {
    types::EventSelector::builder()
        .set_read_write_type(f.one("ReadWriteType", MAY, read_write_type))
        .set_include_management_events(f.one("IncludeManagementEvents", MAY, yes))
        .set_data_resources(f.list("DataResources", MAY, data_resource))
        .set_exclude_management_event_sources(f.texts("ExcludeManagementEventSources", MAY, Holds::Id))
        .build()
}

fn import_source(f: &mut Fill) -> types::ImportSource {
    types::ImportSource::builder()
        .set_s3(f.one("S3", MUST, s3_import_source))
        .build()
}

fn import_status(f: &mut Fill) -> types::ImportStatus {
    f.choice(types::ImportStatus::values()).into()
}

fn insight_selector(f: &mut Fill) -> types::InsightSelector {
    types::InsightSelector::builder()
        .set_insight_type(f.one("InsightType", MAY, insight_type))
        .set_event_categories(f.list("EventCategories", MAY, source_event_category))
        .build()
}

fn insight_type(f: &mut Fill) -> types::InsightType {
    f.choice(types::InsightType::values()).into()
}

fn insights_metric_data_type(f: &mut Fill) -> types::InsightsMetricDataType {
    f.choice(types::InsightsMetricDataType::values()).into()
}

fn list_insights_data_dimension_key(f: &mut Fill) -> types::ListInsightsDataDimensionKey {
    f.choice(types::ListInsightsDataDimensionKey::values()).into()
}

fn list_insights_data_type(f: &mut Fill) -> types::ListInsightsDataType {
    f.choice(types::ListInsightsDataType::values()).into()
}

fn lookup_attribute(f: &mut Fill) -> types::LookupAttribute {
    types::LookupAttribute::builder()
        .set_attribute_key(f.one("AttributeKey", MUST, lookup_attribute_key))
        .set_attribute_value(f.text("AttributeValue", MUST, Holds::Ref))
        .build().unwrap()
}

fn lookup_attribute_key(f: &mut Fill) -> types::LookupAttributeKey {
    f.choice(types::LookupAttributeKey::values()).into()
}

fn max_event_size(f: &mut Fill) -> types::MaxEventSize {
    f.choice(types::MaxEventSize::values()).into()
}

fn query_status(f: &mut Fill) -> types::QueryStatus {
    f.choice(types::QueryStatus::values()).into()
}

fn read_write_type(f: &mut Fill) -> types::ReadWriteType {
    f.choice(types::ReadWriteType::values()).into()
}

fn refresh_schedule(f: &mut Fill) -> types::RefreshSchedule {
    types::RefreshSchedule::builder()
        .set_frequency(f.one("Frequency", MAY, refresh_schedule_frequency))
        .set_status(f.one("Status", MAY, refresh_schedule_status))
        .set_time_of_day(f.text("TimeOfDay", MAY, Holds::Id))
        .build()
}

fn refresh_schedule_frequency(f: &mut Fill) -> types::RefreshScheduleFrequency {
    types::RefreshScheduleFrequency::builder()
        .set_unit(f.one("Unit", MAY, refresh_schedule_frequency_unit))
        .set_value(f.one("Value", MAY, int))
        .build()
}

fn refresh_schedule_frequency_unit(f: &mut Fill) -> types::RefreshScheduleFrequencyUnit {
    f.choice(types::RefreshScheduleFrequencyUnit::values()).into()
}

fn refresh_schedule_status(f: &mut Fill) -> types::RefreshScheduleStatus {
    f.choice(types::RefreshScheduleStatus::values()).into()
}

fn request_widget(f: &mut Fill) -> types::RequestWidget {
    types::RequestWidget::builder()
        .set_query_statement(f.text("QueryStatement", MUST, Holds::Document))
        .set_query_parameters(f.texts("QueryParameters", MAY, Holds::Id))
        .set_view_properties(f.pairs("ViewProperties", MUST, Holds::Id, Holds::Text))
        .build().unwrap()
}

fn s3_import_source(f: &mut Fill) -> types::S3ImportSource {
    types::S3ImportSource::builder()
        .set_s3_location_uri(f.text("S3LocationUri", MUST, Holds::Ref))
        .set_s3_bucket_region(f.text("S3BucketRegion", MUST, Holds::Id))
        .set_s3_bucket_access_role_arn(f.text("S3BucketAccessRoleArn", MUST, Holds::Arn))
        .build().unwrap()
}

fn source_event_category(f: &mut Fill) -> types::SourceEventCategory {
    f.choice(types::SourceEventCategory::values()).into()
}

fn tag(f: &mut Fill) -> types::Tag {
    types::Tag::builder()
        .set_key(f.text("Key", MUST, Holds::TagKey))
        .set_value(f.text("Value", MAY, Holds::TagValue))
        .build().unwrap()
}

fn template(f: &mut Fill) -> types::Template {
    f.choice(types::Template::values()).into()
}

fn type_(f: &mut Fill) -> types::Type {
    f.choice(types::Type::values()).into()
}
