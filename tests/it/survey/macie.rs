// Written by `data/survey.py generate` from data/ledger/macie.txt and aws-sdk-macie2 1.124.0. Do not edit.

use palisade::aws_sdk_macie2::{types, Client};
use palisade::ledger::Holds;

use super::fill::{MAY, MUST, Call, Fill, int, long, sent, yes};

pub(super) const CALLS: &[Call<Client>] = &[
    ("AcceptInvitation", |sdk, f| sent(
        sdk.accept_invitation()
            .set_administrator_account_id(f.text("administratorAccountId", MAY, Holds::Account))
            .set_invitation_id(f.text("invitationId", MUST, Holds::Id))
            .set_master_account(f.text("masterAccount", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("BatchGetCustomDataIdentifiers", |sdk, f| sent(
        sdk.batch_get_custom_data_identifiers()
            .set_ids(f.texts("ids", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("BatchUpdateAutomatedDiscoveryAccounts", |sdk, f| sent(
        sdk.batch_update_automated_discovery_accounts()
            .set_accounts(f.list("accounts", MAY, automated_discovery_account_update))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateAllowList", |sdk, f| sent(
        sdk.create_allow_list()
            .set_client_token(f.text("clientToken", MUST, Holds::Id))
            .set_criteria(f.one("criteria", MUST, allow_list_criteria))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_name(f.text("name", MUST, Holds::Name))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateClassificationJob", |sdk, f| sent(
        sdk.create_classification_job()
            .set_allow_list_ids(f.texts("allowListIds", MAY, Holds::Id))
            .set_client_token(f.text("clientToken", MUST, Holds::Id))
            .set_custom_data_identifier_ids(f.texts("customDataIdentifierIds", MAY, Holds::Id))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_initial_run(f.one("initialRun", MAY, yes))
            .set_job_type(f.one("jobType", MUST, job_type))
            .set_managed_data_identifier_ids(f.texts("managedDataIdentifierIds", MAY, Holds::Id))
            .set_managed_data_identifier_selector(f.one("managedDataIdentifierSelector", MAY, managed_data_identifier_selector))
            .set_name(f.text("name", MUST, Holds::Name))
            .set_s3_job_definition(f.one("s3JobDefinition", MUST, s3_job_definition))
            .set_sampling_percentage(f.one("samplingPercentage", MAY, int))
            .set_schedule_frequency(f.one("scheduleFrequency", MAY, job_schedule_frequency))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateCustomDataIdentifier", |sdk, f| sent(
        sdk.create_custom_data_identifier()
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_ignore_words(f.texts("ignoreWords", MAY, Holds::Document))
            .set_keywords(f.texts("keywords", MAY, Holds::Document))
            .set_maximum_match_distance(f.one("maximumMatchDistance", MAY, int))
            .set_name(f.text("name", MUST, Holds::Name))
            .set_regex(f.text("regex", MUST, Holds::Document))
            .set_severity_levels(f.list("severityLevels", MAY, severity_level))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateFindingsFilter", |sdk, f| sent(
        sdk.create_findings_filter()
            .set_action(f.one("action", MUST, findings_filter_action))
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_finding_criteria(f.one("findingCriteria", MUST, finding_criteria))
            .set_name(f.text("name", MUST, Holds::Name))
            .set_position(f.one("position", MAY, int))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateInvitations", |sdk, f| sent(
        sdk.create_invitations()
            .set_account_ids(f.texts("accountIds", MAY, Holds::Account))
            .set_disable_email_notification(f.one("disableEmailNotification", MAY, yes))
            .set_message(f.text("message", MAY, Holds::Text))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateMember", |sdk, f| sent(
        sdk.create_member()
            .set_account(f.one("account", MUST, account_detail))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateSampleFindings", |sdk, f| sent(
        sdk.create_sample_findings()
            .set_finding_types(f.list("findingTypes", MAY, finding_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeclineInvitations", |sdk, f| sent(
        sdk.decline_invitations()
            .set_account_ids(f.texts("accountIds", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAllowList", |sdk, f| sent(
        sdk.delete_allow_list()
            .set_id(f.text("id", MUST, Holds::Id))
            .set_ignore_job_checks(f.text("ignoreJobChecks", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteCustomDataIdentifier", |sdk, f| sent(
        sdk.delete_custom_data_identifier()
            .set_id(f.text("id", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteFindingsFilter", |sdk, f| sent(
        sdk.delete_findings_filter()
            .set_id(f.text("id", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteInvitations", |sdk, f| sent(
        sdk.delete_invitations()
            .set_account_ids(f.texts("accountIds", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteMember", |sdk, f| sent(
        sdk.delete_member()
            .set_id(f.text("id", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeBuckets", |sdk, f| sent(
        sdk.describe_buckets()
            .set_criteria(f.map("criteria", MAY, |f| f.word(Holds::Id), bucket_criteria_additional_properties))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_sort_criteria(f.one("sortCriteria", MAY, bucket_sort_criteria))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeClassificationJob", |sdk, f| sent(
        sdk.describe_classification_job()
            .set_job_id(f.text("jobId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeOrganizationConfiguration", |sdk, f| sent(
        sdk.describe_organization_configuration()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DisableMacie", |sdk, f| sent(
        sdk.disable_macie()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DisableOrganizationAdminAccount", |sdk, f| sent(
        sdk.disable_organization_admin_account()
            .set_admin_account_id(f.text("adminAccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DisassociateFromAdministratorAccount", |sdk, f| sent(
        sdk.disassociate_from_administrator_account()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DisassociateFromMasterAccount", |sdk, f| sent(
        sdk.disassociate_from_master_account()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DisassociateMember", |sdk, f| sent(
        sdk.disassociate_member()
            .set_id(f.text("id", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("EnableMacie", |sdk, f| sent(
        sdk.enable_macie()
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .set_finding_publishing_frequency(f.one("findingPublishingFrequency", MAY, finding_publishing_frequency))
            .set_status(f.one("status", MAY, macie_status))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("EnableOrganizationAdminAccount", |sdk, f| sent(
        sdk.enable_organization_admin_account()
            .set_admin_account_id(f.text("adminAccountId", MUST, Holds::Account))
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAdministratorAccount", |sdk, f| sent(
        sdk.get_administrator_account()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAllowList", |sdk, f| sent(
        sdk.get_allow_list()
            .set_id(f.text("id", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAutomatedDiscoveryConfiguration", |sdk, f| sent(
        sdk.get_automated_discovery_configuration()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketStatistics", |sdk, f| sent(
        sdk.get_bucket_statistics()
            .set_account_id(f.text("accountId", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetClassificationExportConfiguration", |sdk, f| sent(
        sdk.get_classification_export_configuration()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetClassificationScope", |sdk, f| sent(
        sdk.get_classification_scope()
            .set_id(f.text("id", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetCustomDataIdentifier", |sdk, f| sent(
        sdk.get_custom_data_identifier()
            .set_id(f.text("id", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetFindingStatistics", |sdk, f| sent(
        sdk.get_finding_statistics()
            .set_finding_criteria(f.one("findingCriteria", MAY, finding_criteria))
            .set_group_by(f.one("groupBy", MUST, group_by))
            .set_size(f.one("size", MAY, int))
            .set_sort_criteria(f.one("sortCriteria", MAY, finding_statistics_sort_criteria))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetFindings", |sdk, f| sent(
        sdk.get_findings()
            .set_finding_ids(f.texts("findingIds", MAY, Holds::Id))
            .set_sort_criteria(f.one("sortCriteria", MAY, sort_criteria))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetFindingsFilter", |sdk, f| sent(
        sdk.get_findings_filter()
            .set_id(f.text("id", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetFindingsPublicationConfiguration", |sdk, f| sent(
        sdk.get_findings_publication_configuration()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetInvitationsCount", |sdk, f| sent(
        sdk.get_invitations_count()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetMacieSession", |sdk, f| sent(
        sdk.get_macie_session()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetMasterAccount", |sdk, f| sent(
        sdk.get_master_account()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetMember", |sdk, f| sent(
        sdk.get_member()
            .set_id(f.text("id", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetResourceProfile", |sdk, f| sent(
        sdk.get_resource_profile()
            .set_resource_arn(f.text("resourceArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetRevealConfiguration", |sdk, f| sent(
        sdk.get_reveal_configuration()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetSensitiveDataOccurrences", |sdk, f| sent(
        sdk.get_sensitive_data_occurrences()
            .set_finding_id(f.text("findingId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetSensitiveDataOccurrencesAvailability", |sdk, f| sent(
        sdk.get_sensitive_data_occurrences_availability()
            .set_finding_id(f.text("findingId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetSensitivityInspectionTemplate", |sdk, f| sent(
        sdk.get_sensitivity_inspection_template()
            .set_id(f.text("id", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetUsageStatistics", |sdk, f| sent(
        sdk.get_usage_statistics()
            .set_filter_by(f.list("filterBy", MAY, usage_statistics_filter))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_sort_by(f.one("sortBy", MAY, usage_statistics_sort_by))
            .set_time_range(f.one("timeRange", MAY, time_range))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetUsageTotals", |sdk, f| sent(
        sdk.get_usage_totals()
            .set_time_range(f.text("timeRange", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAllowLists", |sdk, f| sent(
        sdk.list_allow_lists()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAutomatedDiscoveryAccounts", |sdk, f| sent(
        sdk.list_automated_discovery_accounts()
            .set_account_ids(f.texts("accountIds", MAY, Holds::Account))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListClassificationJobs", |sdk, f| sent(
        sdk.list_classification_jobs()
            .set_filter_criteria(f.one("filterCriteria", MAY, list_jobs_filter_criteria))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_sort_criteria(f.one("sortCriteria", MAY, list_jobs_sort_criteria))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListClassificationScopes", |sdk, f| sent(
        sdk.list_classification_scopes()
            .set_name(f.text("name", MAY, Holds::Ref))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListCustomDataIdentifiers", |sdk, f| sent(
        sdk.list_custom_data_identifiers()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListFindings", |sdk, f| sent(
        sdk.list_findings()
            .set_finding_criteria(f.one("findingCriteria", MAY, finding_criteria))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_sort_criteria(f.one("sortCriteria", MAY, sort_criteria))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListFindingsFilters", |sdk, f| sent(
        sdk.list_findings_filters()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListInvitations", |sdk, f| sent(
        sdk.list_invitations()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListManagedDataIdentifiers", |sdk, f| sent(
        sdk.list_managed_data_identifiers()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListMembers", |sdk, f| sent(
        sdk.list_members()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_only_associated(f.text("onlyAssociated", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListOrganizationAdminAccounts", |sdk, f| sent(
        sdk.list_organization_admin_accounts()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListResourceProfileArtifacts", |sdk, f| sent(
        sdk.list_resource_profile_artifacts()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_resource_arn(f.text("resourceArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListResourceProfileDetections", |sdk, f| sent(
        sdk.list_resource_profile_detections()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_resource_arn(f.text("resourceArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListSensitivityInspectionTemplates", |sdk, f| sent(
        sdk.list_sensitivity_inspection_templates()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
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
    ("PutClassificationExportConfiguration", |sdk, f| sent(
        sdk.put_classification_export_configuration()
            .set_configuration(f.one("configuration", MUST, classification_export_configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutFindingsPublicationConfiguration", |sdk, f| sent(
        sdk.put_findings_publication_configuration()
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .set_security_hub_configuration(f.one("securityHubConfiguration", MAY, security_hub_configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("SearchResources", |sdk, f| sent(
        sdk.search_resources()
            .set_bucket_criteria(f.one("bucketCriteria", MAY, search_resources_bucket_criteria))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_sort_criteria(f.one("sortCriteria", MAY, search_resources_sort_criteria))
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
    ("TestCustomDataIdentifier", |sdk, f| sent(
        sdk.test_custom_data_identifier()
            .set_ignore_words(f.texts("ignoreWords", MAY, Holds::Ref))
            .set_keywords(f.texts("keywords", MAY, Holds::Ref))
            .set_maximum_match_distance(f.one("maximumMatchDistance", MAY, int))
            .set_regex(f.text("regex", MUST, Holds::Ref))
            .set_sample_text(f.text("sampleText", MUST, Holds::Content))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UntagResource", |sdk, f| sent(
        sdk.untag_resource()
            .set_resource_arn(f.text("resourceArn", MUST, Holds::Arn))
            .set_tag_keys(f.texts("tagKeys", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateAllowList", |sdk, f| sent(
        sdk.update_allow_list()
            .set_criteria(f.one("criteria", MUST, allow_list_criteria))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_id(f.text("id", MUST, Holds::Id))
            .set_name(f.text("name", MUST, Holds::Name))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateAutomatedDiscoveryConfiguration", |sdk, f| sent(
        sdk.update_automated_discovery_configuration()
            .set_auto_enable_organization_members(f.one("autoEnableOrganizationMembers", MAY, auto_enable_mode))
            .set_status(f.one("status", MUST, automated_discovery_status))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateClassificationJob", |sdk, f| sent(
        sdk.update_classification_job()
            .set_job_id(f.text("jobId", MUST, Holds::Id))
            .set_job_status(f.one("jobStatus", MUST, job_status))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateClassificationScope", |sdk, f| sent(
        sdk.update_classification_scope()
            .set_id(f.text("id", MUST, Holds::Id))
            .set_s3(f.one("s3", MAY, s3_classification_scope_update))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateFindingsFilter", |sdk, f| sent(
        sdk.update_findings_filter()
            .set_action(f.one("action", MAY, findings_filter_action))
            .set_client_token(f.text("clientToken", MAY, Holds::Id))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_finding_criteria(f.one("findingCriteria", MAY, finding_criteria))
            .set_id(f.text("id", MUST, Holds::Id))
            .set_name(f.text("name", MAY, Holds::Name))
            .set_position(f.one("position", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateMacieSession", |sdk, f| sent(
        sdk.update_macie_session()
            .set_finding_publishing_frequency(f.one("findingPublishingFrequency", MAY, finding_publishing_frequency))
            .set_status(f.one("status", MAY, macie_status))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateMemberSession", |sdk, f| sent(
        sdk.update_member_session()
            .set_id(f.text("id", MUST, Holds::Id))
            .set_status(f.one("status", MUST, macie_status))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateOrganizationConfiguration", |sdk, f| sent(
        sdk.update_organization_configuration()
            .set_auto_enable(f.one("autoEnable", MUST, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateResourceProfile", |sdk, f| sent(
        sdk.update_resource_profile()
            .set_resource_arn(f.text("resourceArn", MUST, Holds::Arn))
            .set_sensitivity_score_override(f.one("sensitivityScoreOverride", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateResourceProfileDetections", |sdk, f| sent(
        sdk.update_resource_profile_detections()
            .set_resource_arn(f.text("resourceArn", MUST, Holds::Arn))
            .set_suppress_data_identifiers(f.list("suppressDataIdentifiers", MAY, suppress_data_identifier))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateRevealConfiguration", |sdk, f| sent(
        sdk.update_reveal_configuration()
            .set_configuration(f.one("configuration", MUST, reveal_configuration))
            .set_retrieval_configuration(f.one("retrievalConfiguration", MAY, update_retrieval_configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateSensitivityInspectionTemplate", |sdk, f| sent(
        sdk.update_sensitivity_inspection_template()
            .set_description(f.text("description", MAY, Holds::Text))
            .set_excludes(f.one("excludes", MAY, sensitivity_inspection_template_excludes))
            .set_id(f.text("id", MUST, Holds::Id))
            .set_includes(f.one("includes", MAY, sensitivity_inspection_template_includes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
];

fn account_detail(f: &mut Fill) -> types::AccountDetail {
    types::AccountDetail::builder()
        .set_account_id(f.text("accountId", MUST, Holds::Account))
        .set_email(f.text("email", MUST, Holds::Email))
        .build()
}

fn allow_list_criteria(f: &mut Fill) -> types::AllowListCriteria {
    types::AllowListCriteria::builder()
        .set_regex(f.text("regex", MAY, Holds::Document))
        .set_s3_words_list(f.one("s3WordsList", MAY, s3_words_list))
        .build()
}

fn auto_enable_mode(f: &mut Fill) -> types::AutoEnableMode {
    f.choice(types::AutoEnableMode::values()).into()
}

fn automated_discovery_account_status(f: &mut Fill) -> types::AutomatedDiscoveryAccountStatus {
    f.choice(types::AutomatedDiscoveryAccountStatus::values()).into()
}

fn automated_discovery_account_update(f: &mut Fill) -> types::AutomatedDiscoveryAccountUpdate {
    types::AutomatedDiscoveryAccountUpdate::builder()
        .set_account_id(f.text("accountId", MAY, Holds::Account))
        .set_status(f.one("status", MAY, automated_discovery_account_status))
        .build()
}

fn automated_discovery_status(f: &mut Fill) -> types::AutomatedDiscoveryStatus {
    f.choice(types::AutomatedDiscoveryStatus::values()).into()
}

fn bucket_criteria_additional_properties(f: &mut Fill) -> types::BucketCriteriaAdditionalProperties {
    types::BucketCriteriaAdditionalProperties::builder()
        .set_eq(f.texts("eq", MAY, Holds::Ref))
        .set_gt(f.one("gt", MAY, long))
        .set_gte(f.one("gte", MAY, long))
        .set_lt(f.one("lt", MAY, long))
        .set_lte(f.one("lte", MAY, long))
        .set_neq(f.texts("neq", MAY, Holds::Ref))
        .set_prefix(f.text("prefix", MAY, Holds::Ref))
        .build()
}

fn bucket_sort_criteria(f: &mut Fill) -> types::BucketSortCriteria {
    types::BucketSortCriteria::builder()
        .set_attribute_name(f.text("attributeName", MAY, Holds::Id))
        .set_order_by(f.one("orderBy", MAY, order_by))
        .build()
}

fn classification_export_configuration(f: &mut Fill) -> types::ClassificationExportConfiguration {
    types::ClassificationExportConfiguration::builder()
        .set_s3_destination(f.one("s3Destination", MAY, s3_destination))
        .build()
}

fn classification_scope_update_operation(f: &mut Fill) -> types::ClassificationScopeUpdateOperation {
    f.choice(types::ClassificationScopeUpdateOperation::values()).into()
}

fn criteria_block_for_job(f: &mut Fill) -> types::CriteriaBlockForJob {
    types::CriteriaBlockForJob::builder()
        .set_and(f.list("and", MAY, criteria_for_job))
        .build()
}

fn criteria_for_job(f: &mut Fill) -> types::CriteriaForJob {
    types::CriteriaForJob::builder()
        .set_simple_criterion(f.one("simpleCriterion", MAY, simple_criterion_for_job))
        .set_tag_criterion(f.one("tagCriterion", MAY, tag_criterion_for_job))
        .build()
}

fn criterion_additional_properties(f: &mut Fill) -> types::CriterionAdditionalProperties {
    types::CriterionAdditionalProperties::builder()
        .set_eq(f.texts("eq", MAY, Holds::Ref))
        .set_eq_exact_match(f.texts("eqExactMatch", MAY, Holds::Ref))
        .set_gt(f.one("gt", MAY, long))
        .set_gte(f.one("gte", MAY, long))
        .set_lt(f.one("lt", MAY, long))
        .set_lte(f.one("lte", MAY, long))
        .set_neq(f.texts("neq", MAY, Holds::Ref))
        .build()
}

fn daily_schedule(_: &mut Fill) -> types::DailySchedule {
    types::DailySchedule::builder()
        .build()
}

fn data_identifier_severity(f: &mut Fill) -> types::DataIdentifierSeverity {
    f.choice(types::DataIdentifierSeverity::values()).into()
}

fn data_identifier_type(f: &mut Fill) -> types::DataIdentifierType {
    f.choice(types::DataIdentifierType::values()).into()
}

fn day_of_week(f: &mut Fill) -> types::DayOfWeek {
    f.choice(types::DayOfWeek::values()).into()
}

fn finding_criteria(f: &mut Fill) -> types::FindingCriteria {
    types::FindingCriteria::builder()
        .set_criterion(f.map("criterion", MAY, |f| f.word(Holds::Id), criterion_additional_properties))
        .build()
}

fn finding_publishing_frequency(f: &mut Fill) -> types::FindingPublishingFrequency {
    f.choice(types::FindingPublishingFrequency::values()).into()
}

fn finding_statistics_sort_attribute_name(f: &mut Fill) -> types::FindingStatisticsSortAttributeName {
    f.choice(types::FindingStatisticsSortAttributeName::values()).into()
}

fn finding_statistics_sort_criteria(f: &mut Fill) -> types::FindingStatisticsSortCriteria {
    types::FindingStatisticsSortCriteria::builder()
        .set_attribute_name(f.one("attributeName", MAY, finding_statistics_sort_attribute_name))
        .set_order_by(f.one("orderBy", MAY, order_by))
        .build()
}

fn finding_type(f: &mut Fill) -> types::FindingType {
    f.choice(types::FindingType::values()).into()
}

fn findings_filter_action(f: &mut Fill) -> types::FindingsFilterAction {
    f.choice(types::FindingsFilterAction::values()).into()
}

fn group_by(f: &mut Fill) -> types::GroupBy {
    f.choice(types::GroupBy::values()).into()
}

fn job_comparator(f: &mut Fill) -> types::JobComparator {
    f.choice(types::JobComparator::values()).into()
}

fn job_schedule_frequency(f: &mut Fill) -> types::JobScheduleFrequency {
    types::JobScheduleFrequency::builder()
        .set_daily_schedule(f.one("dailySchedule", MAY, daily_schedule))
        .set_monthly_schedule(f.one("monthlySchedule", MAY, monthly_schedule))
        .set_weekly_schedule(f.one("weeklySchedule", MAY, weekly_schedule))
        .build()
}

fn job_scope_term(f: &mut Fill) -> types::JobScopeTerm {
    types::JobScopeTerm::builder()
        .set_simple_scope_term(f.one("simpleScopeTerm", MAY, simple_scope_term))
        .set_tag_scope_term(f.one("tagScopeTerm", MAY, tag_scope_term))
        .build()
}

fn job_scoping_block(f: &mut Fill) -> types::JobScopingBlock {
    types::JobScopingBlock::builder()
        .set_and(f.list("and", MAY, job_scope_term))
        .build()
}

fn job_status(f: &mut Fill) -> types::JobStatus {
    f.choice(types::JobStatus::values()).into()
}

fn job_type(f: &mut Fill) -> types::JobType {
    f.choice(types::JobType::values()).into()
}

fn list_jobs_filter_criteria(f: &mut Fill) -> types::ListJobsFilterCriteria {
    types::ListJobsFilterCriteria::builder()
        .set_excludes(f.list("excludes", MAY, list_jobs_filter_term))
        .set_includes(f.list("includes", MAY, list_jobs_filter_term))
        .build()
}

fn list_jobs_filter_key(f: &mut Fill) -> types::ListJobsFilterKey {
    f.choice(types::ListJobsFilterKey::values()).into()
}

fn list_jobs_filter_term(f: &mut Fill) -> types::ListJobsFilterTerm {
    types::ListJobsFilterTerm::builder()
        .set_comparator(f.one("comparator", MAY, job_comparator))
        .set_key(f.one("key", MAY, list_jobs_filter_key))
        .set_values(f.texts("values", MAY, Holds::Ref))
        .build()
}

fn list_jobs_sort_attribute_name(f: &mut Fill) -> types::ListJobsSortAttributeName {
    f.choice(types::ListJobsSortAttributeName::values()).into()
}

fn list_jobs_sort_criteria(f: &mut Fill) -> types::ListJobsSortCriteria {
    types::ListJobsSortCriteria::builder()
        .set_attribute_name(f.one("attributeName", MAY, list_jobs_sort_attribute_name))
        .set_order_by(f.one("orderBy", MAY, order_by))
        .build()
}

fn macie_status(f: &mut Fill) -> types::MacieStatus {
    f.choice(types::MacieStatus::values()).into()
}

fn managed_data_identifier_selector(f: &mut Fill) -> types::ManagedDataIdentifierSelector {
    f.choice(types::ManagedDataIdentifierSelector::values()).into()
}

fn monthly_schedule(f: &mut Fill) -> types::MonthlySchedule {
    types::MonthlySchedule::builder()
        .set_day_of_month(f.one("dayOfMonth", MAY, int))
        .build()
}

fn order_by(f: &mut Fill) -> types::OrderBy {
    f.choice(types::OrderBy::values()).into()
}

fn retrieval_mode(f: &mut Fill) -> types::RetrievalMode {
    f.choice(types::RetrievalMode::values()).into()
}

fn reveal_configuration(f: &mut Fill) -> types::RevealConfiguration {
    types::RevealConfiguration::builder()
        .set_kms_key_id(f.text("kmsKeyId", MAY, Holds::Key))
        .set_status(f.one("status", MUST, reveal_status))
        .build()
}

fn reveal_status(f: &mut Fill) -> types::RevealStatus {
    f.choice(types::RevealStatus::values()).into()
}

fn s3_bucket_criteria_for_job(f: &mut Fill) -> types::S3BucketCriteriaForJob {
    types::S3BucketCriteriaForJob::builder()
        .set_excludes(f.one("excludes", MAY, criteria_block_for_job))
        .set_includes(f.one("includes", MAY, criteria_block_for_job))
        .build()
}

fn s3_bucket_definition_for_job(f: &mut Fill) -> types::S3BucketDefinitionForJob {
    types::S3BucketDefinitionForJob::builder()
        .set_account_id(f.text("accountId", MUST, Holds::Account))
        .set_buckets(f.texts("buckets", MAY, Holds::Ref))
        .build()
}

fn s3_classification_scope_exclusion_update(f: &mut Fill) -> types::S3ClassificationScopeExclusionUpdate {
    types::S3ClassificationScopeExclusionUpdate::builder()
        .set_bucket_names(f.texts("bucketNames", MAY, Holds::Ref))
        .set_operation(f.one("operation", MUST, classification_scope_update_operation))
        .build()
}

fn s3_classification_scope_update(f: &mut Fill) -> types::S3ClassificationScopeUpdate {
    types::S3ClassificationScopeUpdate::builder()
        .set_excludes(f.one("excludes", MUST, s3_classification_scope_exclusion_update))
        .build()
}

fn s3_destination(f: &mut Fill) -> types::S3Destination {
    types::S3Destination::builder()
        .set_bucket_name(f.text("bucketName", MUST, Holds::Ref))
        .set_expected_bucket_owner(f.text("expectedBucketOwner", MAY, Holds::Account))
        .set_key_prefix(f.text("keyPrefix", MAY, Holds::ObjectKey))
        .set_kms_key_arn(f.text("kmsKeyArn", MUST, Holds::Key))
        .build()
}

fn s3_job_definition(f: &mut Fill) -> types::S3JobDefinition {
    types::S3JobDefinition::builder()
        .set_bucket_criteria(f.one("bucketCriteria", MAY, s3_bucket_criteria_for_job))
        .set_bucket_definitions(f.list("bucketDefinitions", MAY, s3_bucket_definition_for_job))
        .set_scoping(f.one("scoping", MAY, scoping))
        .build()
}

fn s3_words_list(f: &mut Fill) -> types::S3WordsList {
    types::S3WordsList::builder()
        .set_bucket_name(f.text("bucketName", MUST, Holds::Ref))
        .set_object_key(f.text("objectKey", MUST, Holds::Ref))
        .build()
}

fn scope_filter_key(f: &mut Fill) -> types::ScopeFilterKey {
    f.choice(types::ScopeFilterKey::values()).into()
}

fn scoping(f: &mut Fill) -> types::Scoping {
    types::Scoping::builder()
        .set_excludes(f.one("excludes", MAY, job_scoping_block))
        .set_includes(f.one("includes", MAY, job_scoping_block))
        .build()
}

fn search_resources_bucket_criteria(f: &mut Fill) -> types::SearchResourcesBucketCriteria {
    types::SearchResourcesBucketCriteria::builder()
        .set_excludes(f.one("excludes", MAY, search_resources_criteria_block))
        .set_includes(f.one("includes", MAY, search_resources_criteria_block))
        .build()
}

fn search_resources_comparator(f: &mut Fill) -> types::SearchResourcesComparator {
    f.choice(types::SearchResourcesComparator::values()).into()
}

fn search_resources_criteria(f: &mut Fill) -> types::SearchResourcesCriteria {
    types::SearchResourcesCriteria::builder()
        .set_simple_criterion(f.one("simpleCriterion", MAY, search_resources_simple_criterion))
        .set_tag_criterion(f.one("tagCriterion", MAY, search_resources_tag_criterion))
        .build()
}

fn search_resources_criteria_block(f: &mut Fill) -> types::SearchResourcesCriteriaBlock {
    types::SearchResourcesCriteriaBlock::builder()
        .set_and(f.list("and", MAY, search_resources_criteria))
        .build()
}

fn search_resources_simple_criterion(f: &mut Fill) -> types::SearchResourcesSimpleCriterion {
    types::SearchResourcesSimpleCriterion::builder()
        .set_comparator(f.one("comparator", MAY, search_resources_comparator))
        .set_key(f.one("key", MAY, search_resources_simple_criterion_key))
        .set_values(f.texts("values", MAY, Holds::Ref))
        .build()
}

fn search_resources_simple_criterion_key(f: &mut Fill) -> types::SearchResourcesSimpleCriterionKey {
    f.choice(types::SearchResourcesSimpleCriterionKey::values()).into()
}

fn search_resources_sort_attribute_name(f: &mut Fill) -> types::SearchResourcesSortAttributeName {
    f.choice(types::SearchResourcesSortAttributeName::values()).into()
}

fn search_resources_sort_criteria(f: &mut Fill) -> types::SearchResourcesSortCriteria {
    types::SearchResourcesSortCriteria::builder()
        .set_attribute_name(f.one("attributeName", MAY, search_resources_sort_attribute_name))
        .set_order_by(f.one("orderBy", MAY, order_by))
        .build()
}

fn search_resources_tag_criterion(f: &mut Fill) -> types::SearchResourcesTagCriterion {
    types::SearchResourcesTagCriterion::builder()
        .set_comparator(f.one("comparator", MAY, search_resources_comparator))
        .set_tag_values(f.list("tagValues", MAY, search_resources_tag_criterion_pair))
        .build()
}

fn search_resources_tag_criterion_pair(f: &mut Fill) -> types::SearchResourcesTagCriterionPair {
    types::SearchResourcesTagCriterionPair::builder()
        .set_key(f.text("key", MAY, Holds::Ref))
        .set_value(f.text("value", MAY, Holds::Ref))
        .build()
}

fn security_hub_configuration(f: &mut Fill) -> types::SecurityHubConfiguration {
    types::SecurityHubConfiguration::builder()
        .set_publish_classification_findings(f.one("publishClassificationFindings", MUST, yes))
        .set_publish_policy_findings(f.one("publishPolicyFindings", MUST, yes))
        .build()
}

fn sensitivity_inspection_template_excludes(f: &mut Fill) -> types::SensitivityInspectionTemplateExcludes {
    types::SensitivityInspectionTemplateExcludes::builder()
        .set_managed_data_identifier_ids(f.texts("managedDataIdentifierIds", MAY, Holds::Id))
        .build()
}

fn sensitivity_inspection_template_includes(f: &mut Fill) -> types::SensitivityInspectionTemplateIncludes {
    types::SensitivityInspectionTemplateIncludes::builder()
        .set_allow_list_ids(f.texts("allowListIds", MAY, Holds::Id))
        .set_custom_data_identifier_ids(f.texts("customDataIdentifierIds", MAY, Holds::Id))
        .set_managed_data_identifier_ids(f.texts("managedDataIdentifierIds", MAY, Holds::Id))
        .build()
}

fn severity_level(f: &mut Fill) -> types::SeverityLevel {
    types::SeverityLevel::builder()
        .set_occurrences_threshold(f.one("occurrencesThreshold", MUST, long))
        .set_severity(f.one("severity", MUST, data_identifier_severity))
        .build()
}

fn simple_criterion_for_job(f: &mut Fill) -> types::SimpleCriterionForJob {
    types::SimpleCriterionForJob::builder()
        .set_comparator(f.one("comparator", MAY, job_comparator))
        .set_key(f.one("key", MAY, simple_criterion_key_for_job))
        .set_values(f.texts("values", MAY, Holds::Ref))
        .build()
}

fn simple_criterion_key_for_job(f: &mut Fill) -> types::SimpleCriterionKeyForJob {
    f.choice(types::SimpleCriterionKeyForJob::values()).into()
}

fn simple_scope_term(f: &mut Fill) -> types::SimpleScopeTerm {
    types::SimpleScopeTerm::builder()
        .set_comparator(f.one("comparator", MAY, job_comparator))
        .set_key(f.one("key", MAY, scope_filter_key))
        .set_values(f.texts("values", MAY, Holds::Ref))
        .build()
}

fn sort_criteria(f: &mut Fill) -> types::SortCriteria {
    types::SortCriteria::builder()
        .set_attribute_name(f.text("attributeName", MAY, Holds::Id))
        .set_order_by(f.one("orderBy", MAY, order_by))
        .build()
}

fn suppress_data_identifier(f: &mut Fill) -> types::SuppressDataIdentifier {
    types::SuppressDataIdentifier::builder()
        .set_id(f.text("id", MAY, Holds::Id))
        .set_type(f.one("type", MAY, data_identifier_type))
        .build()
}

fn tag_criterion_for_job(f: &mut Fill) -> types::TagCriterionForJob {
    types::TagCriterionForJob::builder()
        .set_comparator(f.one("comparator", MAY, job_comparator))
        .set_tag_values(f.list("tagValues", MAY, tag_criterion_pair_for_job))
        .build()
}

fn tag_criterion_pair_for_job(f: &mut Fill) -> types::TagCriterionPairForJob {
    types::TagCriterionPairForJob::builder()
        .set_key(f.text("key", MAY, Holds::Ref))
        .set_value(f.text("value", MAY, Holds::Ref))
        .build()
}

fn tag_scope_term(f: &mut Fill) -> types::TagScopeTerm {
    types::TagScopeTerm::builder()
        .set_comparator(f.one("comparator", MAY, job_comparator))
        .set_key(f.text("key", MAY, Holds::Id))
        .set_tag_values(f.list("tagValues", MAY, tag_value_pair))
        .set_target(f.one("target", MAY, tag_target))
        .build()
}

fn tag_target(f: &mut Fill) -> types::TagTarget {
    f.choice(types::TagTarget::values()).into()
}

fn tag_value_pair(f: &mut Fill) -> types::TagValuePair {
    types::TagValuePair::builder()
        .set_key(f.text("key", MAY, Holds::Ref))
        .set_value(f.text("value", MAY, Holds::Ref))
        .build()
}

fn time_range(f: &mut Fill) -> types::TimeRange {
    f.choice(types::TimeRange::values()).into()
}

fn update_retrieval_configuration(f: &mut Fill) -> types::UpdateRetrievalConfiguration {
    types::UpdateRetrievalConfiguration::builder()
        .set_retrieval_mode(f.one("retrievalMode", MUST, retrieval_mode))
        .set_role_name(f.text("roleName", MAY, Holds::Ref))
        .build()
}

fn usage_statistics_filter(f: &mut Fill) -> types::UsageStatisticsFilter {
    types::UsageStatisticsFilter::builder()
        .set_comparator(f.one("comparator", MAY, usage_statistics_filter_comparator))
        .set_key(f.one("key", MAY, usage_statistics_filter_key))
        .set_values(f.texts("values", MAY, Holds::Ref))
        .build()
}

fn usage_statistics_filter_comparator(f: &mut Fill) -> types::UsageStatisticsFilterComparator {
    f.choice(types::UsageStatisticsFilterComparator::values()).into()
}

fn usage_statistics_filter_key(f: &mut Fill) -> types::UsageStatisticsFilterKey {
    f.choice(types::UsageStatisticsFilterKey::values()).into()
}

fn usage_statistics_sort_by(f: &mut Fill) -> types::UsageStatisticsSortBy {
    types::UsageStatisticsSortBy::builder()
        .set_key(f.one("key", MAY, usage_statistics_sort_key))
        .set_order_by(f.one("orderBy", MAY, order_by))
        .build()
}

fn usage_statistics_sort_key(f: &mut Fill) -> types::UsageStatisticsSortKey {
    f.choice(types::UsageStatisticsSortKey::values()).into()
}

fn weekly_schedule(f: &mut Fill) -> types::WeeklySchedule {
    types::WeeklySchedule::builder()
        .set_day_of_week(f.one("dayOfWeek", MAY, day_of_week))
        .build()
}
