// Written by `data/survey.py generate` from data/ledger/s3control.txt and aws-sdk-s3control 1.138.0. Do not edit.

use palisade::aws_sdk_s3control::{types, Client};
use palisade::ledger::Holds;

use super::fill::{MAY, MUST, Call, Fill, double, int, long, sent, time, yes};

pub(super) const CALLS: &[Call<Client>] = &[
    ("AssociateAccessGrantsIdentityCenter", |sdk, f| sent(
        sdk.associate_access_grants_identity_center()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_identity_center_arn(f.text("IdentityCenterArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateAccessGrant", |sdk, f| sent(
        sdk.create_access_grant()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_access_grants_location_id(f.text("AccessGrantsLocationId", MUST, Holds::Id))
            .set_access_grants_location_configuration(f.one("AccessGrantsLocationConfiguration", MAY, access_grants_location_configuration))
            .set_grantee(f.one("Grantee", MUST, grantee))
            .set_permission(f.one("Permission", MUST, permission))
            .set_application_arn(f.text("ApplicationArn", MAY, Holds::Arn))
            .set_s3_prefix_type(f.one("S3PrefixType", MAY, s3_prefix_type))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateAccessGrantsInstance", |sdk, f| sent(
        sdk.create_access_grants_instance()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_identity_center_arn(f.text("IdentityCenterArn", MAY, Holds::Arn))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateAccessGrantsLocation", |sdk, f| sent(
        sdk.create_access_grants_location()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_location_scope(f.text("LocationScope", MUST, Holds::Ref))
            .set_iam_role_arn(f.text("IAMRoleArn", MUST, Holds::Arn))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateAccessPoint", |sdk, f| sent(
        sdk.create_access_point()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Name))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_vpc_configuration(f.one("VpcConfiguration", MAY, vpc_configuration))
            .set_public_access_block_configuration(f.one("PublicAccessBlockConfiguration", MAY, public_access_block_configuration))
            .set_bucket_account_id(f.text("BucketAccountId", MAY, Holds::Account))
            .set_scope(f.one("Scope", MAY, scope))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateAccessPointForObjectLambda", |sdk, f| sent(
        sdk.create_access_point_for_object_lambda()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Name))
            .set_configuration(f.one("Configuration", MUST, object_lambda_configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateBucket", |sdk, f| sent(
        sdk.create_bucket()
            .set_acl(f.one("ACL", MAY, bucket_canned_acl))
            .set_bucket(f.text("Bucket", MUST, Holds::Name))
            .set_create_bucket_configuration(f.one("CreateBucketConfiguration", MAY, create_bucket_configuration))
            .set_grant_full_control(f.text("GrantFullControl", MAY, Holds::Id))
            .set_grant_read(f.text("GrantRead", MAY, Holds::Id))
            .set_grant_read_acp(f.text("GrantReadACP", MAY, Holds::Id))
            .set_grant_write(f.text("GrantWrite", MAY, Holds::Id))
            .set_grant_write_acp(f.text("GrantWriteACP", MAY, Holds::Id))
            .set_object_lock_enabled_for_bucket(f.one("ObjectLockEnabledForBucket", MAY, yes))
            .set_outpost_id(f.text("OutpostId", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateJob", |sdk, f| sent(
        sdk.create_job()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_confirmation_required(f.one("ConfirmationRequired", MAY, yes))
            .set_operation(f.one("Operation", MUST, job_operation))
            .set_report(f.one("Report", MUST, job_report))
            .set_client_request_token(f.text("ClientRequestToken", MUST, Holds::Id))
            .set_manifest(f.one("Manifest", MAY, job_manifest))
            .set_description(f.text("Description", MAY, Holds::Text))
            .set_priority(f.one("Priority", MUST, int))
            .set_role_arn(f.text("RoleArn", MUST, Holds::Arn))
            .set_tags(f.list("Tags", MAY, s3_tag))
            .set_manifest_generator(f.one("ManifestGenerator", MAY, job_manifest_generator))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateMultiRegionAccessPoint", |sdk, f| sent(
        sdk.create_multi_region_access_point()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_client_token(f.text("ClientToken", MUST, Holds::Id))
            .set_details(f.one("Details", MUST, create_multi_region_access_point_input))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateStorageLensGroup", |sdk, f| sent(
        sdk.create_storage_lens_group()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_storage_lens_group(f.one("StorageLensGroup", MUST, storage_lens_group))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAccessGrant", |sdk, f| sent(
        sdk.delete_access_grant()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_access_grant_id(f.text("AccessGrantId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAccessGrantsInstance", |sdk, f| sent(
        sdk.delete_access_grants_instance()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAccessGrantsInstanceResourcePolicy", |sdk, f| sent(
        sdk.delete_access_grants_instance_resource_policy()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAccessGrantsLocation", |sdk, f| sent(
        sdk.delete_access_grants_location()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_access_grants_location_id(f.text("AccessGrantsLocationId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAccessPoint", |sdk, f| sent(
        sdk.delete_access_point()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAccessPointForObjectLambda", |sdk, f| sent(
        sdk.delete_access_point_for_object_lambda()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAccessPointPolicy", |sdk, f| sent(
        sdk.delete_access_point_policy()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAccessPointPolicyForObjectLambda", |sdk, f| sent(
        sdk.delete_access_point_policy_for_object_lambda()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAccessPointScope", |sdk, f| sent(
        sdk.delete_access_point_scope()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucket", |sdk, f| sent(
        sdk.delete_bucket()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketLifecycleConfiguration", |sdk, f| sent(
        sdk.delete_bucket_lifecycle_configuration()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketPolicy", |sdk, f| sent(
        sdk.delete_bucket_policy()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketReplication", |sdk, f| sent(
        sdk.delete_bucket_replication()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketTagging", |sdk, f| sent(
        sdk.delete_bucket_tagging()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteJobTagging", |sdk, f| sent(
        sdk.delete_job_tagging()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_job_id(f.text("JobId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteMultiRegionAccessPoint", |sdk, f| sent(
        sdk.delete_multi_region_access_point()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_client_token(f.text("ClientToken", MUST, Holds::Id))
            .set_details(f.one("Details", MUST, delete_multi_region_access_point_input))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeletePublicAccessBlock", |sdk, f| sent(
        sdk.delete_public_access_block()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteStorageLensConfiguration", |sdk, f| sent(
        sdk.delete_storage_lens_configuration()
            .set_config_id(f.text("ConfigId", MUST, Holds::Ref))
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteStorageLensConfigurationTagging", |sdk, f| sent(
        sdk.delete_storage_lens_configuration_tagging()
            .set_config_id(f.text("ConfigId", MUST, Holds::Ref))
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteStorageLensGroup", |sdk, f| sent(
        sdk.delete_storage_lens_group()
            .set_name(f.text("Name", MUST, Holds::Ref))
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeJob", |sdk, f| sent(
        sdk.describe_job()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_job_id(f.text("JobId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeMultiRegionAccessPointOperation", |sdk, f| sent(
        sdk.describe_multi_region_access_point_operation()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_request_token_arn(f.text("RequestTokenARN", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DissociateAccessGrantsIdentityCenter", |sdk, f| sent(
        sdk.dissociate_access_grants_identity_center()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccessGrant", |sdk, f| sent(
        sdk.get_access_grant()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_access_grant_id(f.text("AccessGrantId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccessGrantsInstance", |sdk, f| sent(
        sdk.get_access_grants_instance()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccessGrantsInstanceForPrefix", |sdk, f| sent(
        sdk.get_access_grants_instance_for_prefix()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_s3_prefix(f.text("S3Prefix", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccessGrantsInstanceResourcePolicy", |sdk, f| sent(
        sdk.get_access_grants_instance_resource_policy()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccessGrantsLocation", |sdk, f| sent(
        sdk.get_access_grants_location()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_access_grants_location_id(f.text("AccessGrantsLocationId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccessPoint", |sdk, f| sent(
        sdk.get_access_point()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccessPointConfigurationForObjectLambda", |sdk, f| sent(
        sdk.get_access_point_configuration_for_object_lambda()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccessPointForObjectLambda", |sdk, f| sent(
        sdk.get_access_point_for_object_lambda()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccessPointPolicy", |sdk, f| sent(
        sdk.get_access_point_policy()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccessPointPolicyForObjectLambda", |sdk, f| sent(
        sdk.get_access_point_policy_for_object_lambda()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccessPointPolicyStatus", |sdk, f| sent(
        sdk.get_access_point_policy_status()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccessPointPolicyStatusForObjectLambda", |sdk, f| sent(
        sdk.get_access_point_policy_status_for_object_lambda()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccessPointScope", |sdk, f| sent(
        sdk.get_access_point_scope()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucket", |sdk, f| sent(
        sdk.get_bucket()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketLifecycleConfiguration", |sdk, f| sent(
        sdk.get_bucket_lifecycle_configuration()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketPolicy", |sdk, f| sent(
        sdk.get_bucket_policy()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketReplication", |sdk, f| sent(
        sdk.get_bucket_replication()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketTagging", |sdk, f| sent(
        sdk.get_bucket_tagging()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketVersioning", |sdk, f| sent(
        sdk.get_bucket_versioning()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetDataAccess", |sdk, f| sent(
        sdk.get_data_access()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_target(f.text("Target", MUST, Holds::Ref))
            .set_permission(f.one("Permission", MUST, permission))
            .set_duration_seconds(f.one("DurationSeconds", MAY, int))
            .set_privilege(f.one("Privilege", MAY, privilege))
            .set_target_type(f.one("TargetType", MAY, s3_prefix_type))
            .set_audit_context(f.text("AuditContext", MAY, Holds::MetadataValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetJobTagging", |sdk, f| sent(
        sdk.get_job_tagging()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_job_id(f.text("JobId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetMultiRegionAccessPoint", |sdk, f| sent(
        sdk.get_multi_region_access_point()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetMultiRegionAccessPointPolicy", |sdk, f| sent(
        sdk.get_multi_region_access_point_policy()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetMultiRegionAccessPointPolicyStatus", |sdk, f| sent(
        sdk.get_multi_region_access_point_policy_status()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetMultiRegionAccessPointRoutes", |sdk, f| sent(
        sdk.get_multi_region_access_point_routes()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_mrap(f.text("Mrap", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetPublicAccessBlock", |sdk, f| sent(
        sdk.get_public_access_block()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetStorageLensConfiguration", |sdk, f| sent(
        sdk.get_storage_lens_configuration()
            .set_config_id(f.text("ConfigId", MUST, Holds::Ref))
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetStorageLensConfigurationTagging", |sdk, f| sent(
        sdk.get_storage_lens_configuration_tagging()
            .set_config_id(f.text("ConfigId", MUST, Holds::Ref))
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetStorageLensGroup", |sdk, f| sent(
        sdk.get_storage_lens_group()
            .set_name(f.text("Name", MUST, Holds::Ref))
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAccessGrants", |sdk, f| sent(
        sdk.list_access_grants()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .set_max_results(f.one("MaxResults", MAY, int))
            .set_grantee_type(f.one("GranteeType", MAY, grantee_type))
            .set_grantee_identifier(f.text("GranteeIdentifier", MAY, Holds::Ref))
            .set_permission(f.one("Permission", MAY, permission))
            .set_grant_scope(f.text("GrantScope", MAY, Holds::Ref))
            .set_application_arn(f.text("ApplicationArn", MAY, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAccessGrantsInstances", |sdk, f| sent(
        sdk.list_access_grants_instances()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .set_max_results(f.one("MaxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAccessGrantsLocations", |sdk, f| sent(
        sdk.list_access_grants_locations()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .set_max_results(f.one("MaxResults", MAY, int))
            .set_location_scope(f.text("LocationScope", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAccessPoints", |sdk, f| sent(
        sdk.list_access_points()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MAY, Holds::Ref))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .set_max_results(f.one("MaxResults", MAY, int))
            .set_data_source_id(f.text("DataSourceId", MAY, Holds::Ref))
            .set_data_source_type(f.text("DataSourceType", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAccessPointsForDirectoryBuckets", |sdk, f| sent(
        sdk.list_access_points_for_directory_buckets()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_directory_bucket(f.text("DirectoryBucket", MAY, Holds::Ref))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .set_max_results(f.one("MaxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAccessPointsForObjectLambda", |sdk, f| sent(
        sdk.list_access_points_for_object_lambda()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .set_max_results(f.one("MaxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListCallerAccessGrants", |sdk, f| sent(
        sdk.list_caller_access_grants()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_grant_scope(f.text("GrantScope", MAY, Holds::Ref))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .set_max_results(f.one("MaxResults", MAY, int))
            .set_allowed_by_application(f.one("AllowedByApplication", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListJobs", |sdk, f| sent(
        sdk.list_jobs()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_job_statuses(f.list("JobStatuses", MAY, job_status))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .set_max_results(f.one("MaxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListMultiRegionAccessPoints", |sdk, f| sent(
        sdk.list_multi_region_access_points()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .set_max_results(f.one("MaxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListRegionalBuckets", |sdk, f| sent(
        sdk.list_regional_buckets()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .set_max_results(f.one("MaxResults", MAY, int))
            .set_outpost_id(f.text("OutpostId", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListStorageLensConfigurations", |sdk, f| sent(
        sdk.list_storage_lens_configurations()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListStorageLensGroups", |sdk, f| sent(
        sdk.list_storage_lens_groups()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_next_token(f.text("NextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListTagsForResource", |sdk, f| sent(
        sdk.list_tags_for_resource()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_resource_arn(f.text("ResourceArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutAccessGrantsInstanceResourcePolicy", |sdk, f| sent(
        sdk.put_access_grants_instance_resource_policy()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_policy(f.text("Policy", MUST, Holds::Policy))
            .set_organization(f.text("Organization", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutAccessPointConfigurationForObjectLambda", |sdk, f| sent(
        sdk.put_access_point_configuration_for_object_lambda()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .set_configuration(f.one("Configuration", MUST, object_lambda_configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutAccessPointPolicy", |sdk, f| sent(
        sdk.put_access_point_policy()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .set_policy(f.text("Policy", MUST, Holds::Policy))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutAccessPointPolicyForObjectLambda", |sdk, f| sent(
        sdk.put_access_point_policy_for_object_lambda()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .set_policy(f.text("Policy", MUST, Holds::Policy))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutAccessPointScope", |sdk, f| sent(
        sdk.put_access_point_scope()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_name(f.text("Name", MUST, Holds::Ref))
            .set_scope(f.one("Scope", MUST, scope))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketLifecycleConfiguration", |sdk, f| sent(
        sdk.put_bucket_lifecycle_configuration()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_lifecycle_configuration(f.one("LifecycleConfiguration", MAY, lifecycle_configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketPolicy", |sdk, f| sent(
        sdk.put_bucket_policy()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_confirm_remove_self_bucket_access(f.one("ConfirmRemoveSelfBucketAccess", MAY, yes))
            .set_policy(f.text("Policy", MUST, Holds::Policy))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketReplication", |sdk, f| sent(
        sdk.put_bucket_replication()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_replication_configuration(f.one("ReplicationConfiguration", MUST, replication_configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketTagging", |sdk, f| sent(
        sdk.put_bucket_tagging()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_tagging(f.one("Tagging", MUST, tagging))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketVersioning", |sdk, f| sent(
        sdk.put_bucket_versioning()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_mfa(f.text("MFA", MAY, Holds::Secret))
            .set_versioning_configuration(f.one("VersioningConfiguration", MUST, versioning_configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutJobTagging", |sdk, f| sent(
        sdk.put_job_tagging()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_job_id(f.text("JobId", MUST, Holds::Id))
            .set_tags(f.list("Tags", MAY, s3_tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutMultiRegionAccessPointPolicy", |sdk, f| sent(
        sdk.put_multi_region_access_point_policy()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_client_token(f.text("ClientToken", MUST, Holds::Id))
            .set_details(f.one("Details", MUST, put_multi_region_access_point_policy_input))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutPublicAccessBlock", |sdk, f| sent(
        sdk.put_public_access_block()
            .set_public_access_block_configuration(f.one("PublicAccessBlockConfiguration", MUST, public_access_block_configuration))
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutStorageLensConfiguration", |sdk, f| sent(
        sdk.put_storage_lens_configuration()
            .set_config_id(f.text("ConfigId", MUST, Holds::Name))
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_storage_lens_configuration(f.one("StorageLensConfiguration", MUST, storage_lens_configuration))
            .set_tags(f.list("Tags", MAY, storage_lens_tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutStorageLensConfigurationTagging", |sdk, f| sent(
        sdk.put_storage_lens_configuration_tagging()
            .set_config_id(f.text("ConfigId", MUST, Holds::Ref))
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_tags(f.list("Tags", MAY, storage_lens_tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("SubmitMultiRegionAccessPointRoutes", |sdk, f| sent(
        sdk.submit_multi_region_access_point_routes()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_mrap(f.text("Mrap", MUST, Holds::Id))
            .set_route_updates(f.list("RouteUpdates", MAY, multi_region_access_point_route))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TagResource", |sdk, f| sent(
        sdk.tag_resource()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_resource_arn(f.text("ResourceArn", MUST, Holds::Arn))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UntagResource", |sdk, f| sent(
        sdk.untag_resource()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_resource_arn(f.text("ResourceArn", MUST, Holds::Arn))
            .set_tag_keys(f.texts("TagKeys", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateAccessGrantsLocation", |sdk, f| sent(
        sdk.update_access_grants_location()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_access_grants_location_id(f.text("AccessGrantsLocationId", MUST, Holds::Id))
            .set_iam_role_arn(f.text("IAMRoleArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateJobPriority", |sdk, f| sent(
        sdk.update_job_priority()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_job_id(f.text("JobId", MUST, Holds::Id))
            .set_priority(f.one("Priority", MUST, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateJobStatus", |sdk, f| sent(
        sdk.update_job_status()
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_job_id(f.text("JobId", MUST, Holds::Id))
            .set_requested_job_status(f.one("RequestedJobStatus", MUST, requested_job_status))
            .set_status_update_reason(f.text("StatusUpdateReason", MAY, Holds::Text))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateStorageLensGroup", |sdk, f| sent(
        sdk.update_storage_lens_group()
            .set_name(f.text("Name", MUST, Holds::Ref))
            .set_account_id(f.text("AccountId", MUST, Holds::Account))
            .set_storage_lens_group(f.one("StorageLensGroup", MUST, storage_lens_group))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
];

fn abort_incomplete_multipart_upload(f: &mut Fill) -> types::AbortIncompleteMultipartUpload {
    types::AbortIncompleteMultipartUpload::builder()
        .set_days_after_initiation(f.one("DaysAfterInitiation", MUST, int))
        .build()
}

fn access_control_translation(f: &mut Fill) -> types::AccessControlTranslation {
    types::AccessControlTranslation::builder()
        .set_owner(f.one("Owner", MUST, owner_override))
        .build().unwrap()
}

fn access_grants_location_configuration(f: &mut Fill) -> types::AccessGrantsLocationConfiguration {
    types::AccessGrantsLocationConfiguration::builder()
        .set_s3_sub_prefix(f.text("S3SubPrefix", MAY, Holds::Ref))
        .build()
}

fn account_level(f: &mut Fill) -> types::AccountLevel {
    types::AccountLevel::builder()
        .set_activity_metrics(f.one("ActivityMetrics", MAY, activity_metrics))
        .set_bucket_level(f.one("BucketLevel", MUST, bucket_level))
        .set_advanced_cost_optimization_metrics(f.one("AdvancedCostOptimizationMetrics", MAY, advanced_cost_optimization_metrics))
        .set_advanced_data_protection_metrics(f.one("AdvancedDataProtectionMetrics", MAY, advanced_data_protection_metrics))
        .set_detailed_status_codes_metrics(f.one("DetailedStatusCodesMetrics", MAY, detailed_status_codes_metrics))
        .set_advanced_performance_metrics(f.one("AdvancedPerformanceMetrics", MAY, advanced_performance_metrics))
        .set_storage_lens_group_level(f.one("StorageLensGroupLevel", MAY, storage_lens_group_level))
        .build()
}

fn activity_metrics(f: &mut Fill) -> types::ActivityMetrics {
    types::ActivityMetrics::builder()
        .set_is_enabled(f.one("IsEnabled", MUST, yes))
        .build()
}

fn advanced_cost_optimization_metrics(f: &mut Fill) -> types::AdvancedCostOptimizationMetrics {
    types::AdvancedCostOptimizationMetrics::builder()
        .set_is_enabled(f.one("IsEnabled", MUST, yes))
        .build()
}

fn advanced_data_protection_metrics(f: &mut Fill) -> types::AdvancedDataProtectionMetrics {
    types::AdvancedDataProtectionMetrics::builder()
        .set_is_enabled(f.one("IsEnabled", MUST, yes))
        .build()
}

fn advanced_performance_metrics(f: &mut Fill) -> types::AdvancedPerformanceMetrics {
    types::AdvancedPerformanceMetrics::builder()
        .set_is_enabled(f.one("IsEnabled", MUST, yes))
        .build()
}

fn aws_lambda_transformation(f: &mut Fill) -> types::AwsLambdaTransformation {
    types::AwsLambdaTransformation::builder()
        .set_function_arn(f.text("FunctionArn", MUST, Holds::Arn))
        .set_function_payload(f.text("FunctionPayload", MAY, Holds::Document))
        .build().unwrap()
}

fn bucket_canned_acl(f: &mut Fill) -> types::BucketCannedAcl {
    f.choice(types::BucketCannedAcl::values()).into()
}

fn bucket_level(f: &mut Fill) -> types::BucketLevel {
    types::BucketLevel::builder()
        .set_activity_metrics(f.one("ActivityMetrics", MAY, activity_metrics))
        .set_prefix_level(f.one("PrefixLevel", MAY, prefix_level))
        .set_advanced_cost_optimization_metrics(f.one("AdvancedCostOptimizationMetrics", MAY, advanced_cost_optimization_metrics))
        .set_advanced_data_protection_metrics(f.one("AdvancedDataProtectionMetrics", MAY, advanced_data_protection_metrics))
        .set_detailed_status_codes_metrics(f.one("DetailedStatusCodesMetrics", MAY, detailed_status_codes_metrics))
        .set_advanced_performance_metrics(f.one("AdvancedPerformanceMetrics", MAY, advanced_performance_metrics))
        .build()
}

fn bucket_location_constraint(f: &mut Fill) -> types::BucketLocationConstraint {
    f.choice(types::BucketLocationConstraint::values()).into()
}

fn bucket_versioning_status(f: &mut Fill) -> types::BucketVersioningStatus {
    f.choice(types::BucketVersioningStatus::values()).into()
}

fn cloud_watch_metrics(f: &mut Fill) -> types::CloudWatchMetrics {
    types::CloudWatchMetrics::builder()
        .set_is_enabled(f.one("IsEnabled", MUST, yes))
        .build()
}

fn compute_object_checksum_algorithm(f: &mut Fill) -> types::ComputeObjectChecksumAlgorithm {
    f.choice(types::ComputeObjectChecksumAlgorithm::values()).into()
}

fn compute_object_checksum_type(f: &mut Fill) -> types::ComputeObjectChecksumType {
    f.choice(types::ComputeObjectChecksumType::values()).into()
}

fn create_bucket_configuration(f: &mut Fill) -> types::CreateBucketConfiguration {
    types::CreateBucketConfiguration::builder()
        .set_location_constraint(f.one("LocationConstraint", MAY, bucket_location_constraint))
        .build()
}

fn create_multi_region_access_point_input(f: &mut Fill) -> types::CreateMultiRegionAccessPointInput {
    types::CreateMultiRegionAccessPointInput::builder()
        .set_name(f.text("Name", MUST, Holds::Name))
        .set_public_access_block(f.one("PublicAccessBlock", MAY, public_access_block_configuration))
        .set_regions(f.list("Regions", MUST, region))
        .build().unwrap()
}

fn delete_marker_replication(f: &mut Fill) -> types::DeleteMarkerReplication {
    types::DeleteMarkerReplication::builder()
        .set_status(f.one("Status", MUST, delete_marker_replication_status))
        .build().unwrap()
}

fn delete_marker_replication_status(f: &mut Fill) -> types::DeleteMarkerReplicationStatus {
    f.choice(types::DeleteMarkerReplicationStatus::values()).into()
}

fn delete_multi_region_access_point_input(f: &mut Fill) -> types::DeleteMultiRegionAccessPointInput {
    types::DeleteMultiRegionAccessPointInput::builder()
        .set_name(f.text("Name", MUST, Holds::Ref))
        .build().unwrap()
}

fn destination(f: &mut Fill) -> types::Destination {
    types::Destination::builder()
        .set_account(f.text("Account", MAY, Holds::Account))
        .set_bucket(f.text("Bucket", MUST, Holds::Ref))
        .set_replication_time(f.one("ReplicationTime", MAY, replication_time))
        .set_access_control_translation(f.one("AccessControlTranslation", MAY, access_control_translation))
        .set_encryption_configuration(f.one("EncryptionConfiguration", MAY, encryption_configuration))
        .set_metrics(f.one("Metrics", MAY, metrics))
        .set_storage_class(f.one("StorageClass", MAY, replication_storage_class))
        .build().unwrap()
}

fn detailed_status_codes_metrics(f: &mut Fill) -> types::DetailedStatusCodesMetrics {
    types::DetailedStatusCodesMetrics::builder()
        .set_is_enabled(f.one("IsEnabled", MUST, yes))
        .build()
}

fn dssekms_filter(f: &mut Fill) -> types::DssekmsFilter {
    types::DssekmsFilter::builder()
        .set_kms_key_arn(f.text("KmsKeyArn", MAY, Holds::Ref))
        .build()
}

fn encryption_configuration(f: &mut Fill) -> types::EncryptionConfiguration {
    types::EncryptionConfiguration::builder()
        .set_replica_kms_key_id(f.text("ReplicaKmsKeyID", MAY, Holds::Key))
        .build()
}

fn exclude(f: &mut Fill) -> types::Exclude {
    types::Exclude::builder()
        .set_buckets(f.texts("Buckets", MAY, Holds::Arn))
        .set_regions(f.texts("Regions", MAY, Holds::Id))
        .build()
}

fn existing_object_replication(f: &mut Fill) -> types::ExistingObjectReplication {
    types::ExistingObjectReplication::builder()
        .set_status(f.one("Status", MUST, existing_object_replication_status))
        .build().unwrap()
}

fn existing_object_replication_status(f: &mut Fill) -> types::ExistingObjectReplicationStatus {
    f.choice(types::ExistingObjectReplicationStatus::values()).into()
}

fn expiration_status(f: &mut Fill) -> types::ExpirationStatus {
    f.choice(types::ExpirationStatus::values()).into()
}

fn format(f: &mut Fill) -> types::Format {
    f.choice(types::Format::values()).into()
}

fn generated_manifest_encryption(f: &mut Fill) -> types::GeneratedManifestEncryption {
    types::GeneratedManifestEncryption::builder()
        .set_sses3(f.one("SSES3", MAY, sses3_encryption))
        .set_ssekms(f.one("SSEKMS", MAY, ssekms_encryption))
        .build()
}

fn generated_manifest_format(f: &mut Fill) -> types::GeneratedManifestFormat {
    f.choice(types::GeneratedManifestFormat::values()).into()
}

fn grantee(f: &mut Fill) -> types::Grantee {
    types::Grantee::builder()
        .set_grantee_type(f.one("GranteeType", MAY, grantee_type))
        .set_grantee_identifier(f.text("GranteeIdentifier", MAY, Holds::Id))
        .build()
}

fn grantee_type(f: &mut Fill) -> types::GranteeType {
    f.choice(types::GranteeType::values()).into()
}

fn include(f: &mut Fill) -> types::Include {
    types::Include::builder()
        .set_buckets(f.texts("Buckets", MAY, Holds::Arn))
        .set_regions(f.texts("Regions", MAY, Holds::Id))
        .build()
}

fn job_manifest(f: &mut Fill) -> types::JobManifest {
    types::JobManifest::builder()
        .set_spec(f.one("Spec", MUST, job_manifest_spec))
        .set_location(f.one("Location", MUST, job_manifest_location))
        .build()
}

fn job_manifest_field_name(f: &mut Fill) -> types::JobManifestFieldName {
    f.choice(types::JobManifestFieldName::values()).into()
}

fn job_manifest_format(f: &mut Fill) -> types::JobManifestFormat {
    f.choice(types::JobManifestFormat::values()).into()
}

fn job_manifest_generator(f: &mut Fill) -> types::JobManifestGenerator {
    f.turn(1);
    types::JobManifestGenerator::S3JobManifestGenerator(f.variant("S3JobManifestGenerator", s3_job_manifest_generator))
}

fn job_manifest_generator_filter(f: &mut Fill) -> types::JobManifestGeneratorFilter {
    types::JobManifestGeneratorFilter::builder()
        .set_eligible_for_replication(f.one("EligibleForReplication", MAY, yes))
        .set_created_after(f.one("CreatedAfter", MAY, time))
        .set_created_before(f.one("CreatedBefore", MAY, time))
        .set_object_replication_statuses(f.list("ObjectReplicationStatuses", MAY, replication_status))
        .set_key_name_constraint(f.one("KeyNameConstraint", MAY, key_name_constraint))
        .set_object_size_greater_than_bytes(f.one("ObjectSizeGreaterThanBytes", MAY, long))
        .set_object_size_less_than_bytes(f.one("ObjectSizeLessThanBytes", MAY, long))
        .set_match_any_storage_class(f.list("MatchAnyStorageClass", MAY, s3_storage_class))
        .set_match_any_object_encryption(f.list("MatchAnyObjectEncryption", MAY, object_encryption_filter))
        .build()
}

fn job_manifest_location(f: &mut Fill) -> types::JobManifestLocation {
    types::JobManifestLocation::builder()
        .set_object_arn(f.text("ObjectArn", MUST, Holds::Arn))
        .set_object_version_id(f.text("ObjectVersionId", MAY, Holds::Id))
        .set_e_tag(f.text("ETag", MUST, Holds::Id))
        .build().unwrap()
}

fn job_manifest_spec(f: &mut Fill) -> types::JobManifestSpec {
    types::JobManifestSpec::builder()
        .set_format(f.one("Format", MUST, job_manifest_format))
        .set_fields(f.list("Fields", MAY, job_manifest_field_name))
        .build().unwrap()
}

fn job_operation(f: &mut Fill) -> types::JobOperation {
    types::JobOperation::builder()
        .set_lambda_invoke(f.one("LambdaInvoke", MAY, lambda_invoke_operation))
        .set_s3_put_object_copy(f.one("S3PutObjectCopy", MAY, s3_copy_object_operation))
        .set_s3_put_object_acl(f.one("S3PutObjectAcl", MAY, s3_set_object_acl_operation))
        .set_s3_put_object_tagging(f.one("S3PutObjectTagging", MAY, s3_set_object_tagging_operation))
        .set_s3_delete_object_tagging(f.one("S3DeleteObjectTagging", MAY, s3_delete_object_tagging_operation))
        .set_s3_initiate_restore_object(f.one("S3InitiateRestoreObject", MAY, s3_initiate_restore_object_operation))
        .set_s3_put_object_legal_hold(f.one("S3PutObjectLegalHold", MAY, s3_set_object_legal_hold_operation))
        .set_s3_put_object_retention(f.one("S3PutObjectRetention", MAY, s3_set_object_retention_operation))
        .set_s3_replicate_object(f.one("S3ReplicateObject", MAY, s3_replicate_object_operation))
        .set_s3_compute_object_checksum(f.one("S3ComputeObjectChecksum", MAY, s3_compute_object_checksum_operation))
        .set_s3_update_object_encryption(f.one("S3UpdateObjectEncryption", MAY, s3_update_object_encryption_operation))
        .build()
}

fn job_report(f: &mut Fill) -> types::JobReport {
    types::JobReport::builder()
        .set_bucket(f.text("Bucket", MAY, Holds::Arn))
        .set_format(f.one("Format", MAY, job_report_format))
        .set_enabled(f.one("Enabled", MUST, yes))
        .set_prefix(f.text("Prefix", MAY, Holds::ObjectKey))
        .set_report_scope(f.one("ReportScope", MAY, job_report_scope))
        .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
        .build()
}

fn job_report_format(f: &mut Fill) -> types::JobReportFormat {
    f.choice(types::JobReportFormat::values()).into()
}

fn job_report_scope(f: &mut Fill) -> types::JobReportScope {
    f.choice(types::JobReportScope::values()).into()
}

fn job_status(f: &mut Fill) -> types::JobStatus {
    f.choice(types::JobStatus::values()).into()
}

fn key_name_constraint(f: &mut Fill) -> types::KeyNameConstraint {
    types::KeyNameConstraint::builder()
        .set_match_any_prefix(f.texts("MatchAnyPrefix", MAY, Holds::Ref))
        .set_match_any_suffix(f.texts("MatchAnySuffix", MAY, Holds::Ref))
        .set_match_any_substring(f.texts("MatchAnySubstring", MAY, Holds::Ref))
        .build()
}

fn lambda_invoke_operation(f: &mut Fill) -> types::LambdaInvokeOperation {
    types::LambdaInvokeOperation::builder()
        .set_function_arn(f.text("FunctionArn", MAY, Holds::Arn))
        .set_invocation_schema_version(f.text("InvocationSchemaVersion", MAY, Holds::Id))
        .set_user_arguments(f.pairs("UserArguments", MAY, Holds::MetadataKey, Holds::MetadataValue))
        .build()
}

fn lifecycle_configuration(f: &mut Fill) -> types::LifecycleConfiguration {
    types::LifecycleConfiguration::builder()
        .set_rules(f.list("Rules", MAY, lifecycle_rule))
        .build()
}

fn lifecycle_expiration(f: &mut Fill) -> types::LifecycleExpiration {
    types::LifecycleExpiration::builder()
        .set_date(f.one("Date", MAY, time))
        .set_days(f.one("Days", MUST, int))
        .set_expired_object_delete_marker(f.one("ExpiredObjectDeleteMarker", MUST, yes))
        .build()
}

fn lifecycle_rule(f: &mut Fill) -> types::LifecycleRule {
    types::LifecycleRule::builder()
        .set_expiration(f.one("Expiration", MAY, lifecycle_expiration))
        .set_id(f.text("ID", MAY, Holds::Name))
        .set_filter(f.one("Filter", MAY, lifecycle_rule_filter))
        .set_status(f.one("Status", MUST, expiration_status))
        .set_transitions(f.list("Transitions", MAY, transition))
        .set_noncurrent_version_transitions(f.list("NoncurrentVersionTransitions", MAY, noncurrent_version_transition))
        .set_noncurrent_version_expiration(f.one("NoncurrentVersionExpiration", MAY, noncurrent_version_expiration))
        .set_abort_incomplete_multipart_upload(f.one("AbortIncompleteMultipartUpload", MAY, abort_incomplete_multipart_upload))
        .build().unwrap()
}

fn lifecycle_rule_and_operator(f: &mut Fill) -> types::LifecycleRuleAndOperator {
    types::LifecycleRuleAndOperator::builder()
        .set_prefix(f.text("Prefix", MAY, Holds::Ref))
        .set_tags(f.list("Tags", MAY, s3_tag))
        .set_object_size_greater_than(f.one("ObjectSizeGreaterThan", MAY, long))
        .set_object_size_less_than(f.one("ObjectSizeLessThan", MAY, long))
        .build()
}

fn lifecycle_rule_filter(f: &mut Fill) -> types::LifecycleRuleFilter {
    types::LifecycleRuleFilter::builder()
        .set_prefix(f.text("Prefix", MAY, Holds::Ref))
        .set_tag(f.one("Tag", MAY, s3_tag))
        .set_and(f.one("And", MAY, lifecycle_rule_and_operator))
        .set_object_size_greater_than(f.one("ObjectSizeGreaterThan", MAY, long))
        .set_object_size_less_than(f.one("ObjectSizeLessThan", MAY, long))
        .build()
}

fn match_object_age(f: &mut Fill) -> types::MatchObjectAge {
    types::MatchObjectAge::builder()
        .set_days_greater_than(f.one("DaysGreaterThan", MUST, int))
        .set_days_less_than(f.one("DaysLessThan", MUST, int))
        .build()
}

fn match_object_size(f: &mut Fill) -> types::MatchObjectSize {
    types::MatchObjectSize::builder()
        .set_bytes_greater_than(f.one("BytesGreaterThan", MUST, long))
        .set_bytes_less_than(f.one("BytesLessThan", MUST, long))
        .build()
}

fn metrics(f: &mut Fill) -> types::Metrics {
    types::Metrics::builder()
        .set_status(f.one("Status", MUST, metrics_status))
        .set_event_threshold(f.one("EventThreshold", MAY, replication_time_value))
        .build().unwrap()
}

fn metrics_status(f: &mut Fill) -> types::MetricsStatus {
    f.choice(types::MetricsStatus::values()).into()
}

fn mfa_delete(f: &mut Fill) -> types::MfaDelete {
    f.choice(types::MfaDelete::values()).into()
}

fn multi_region_access_point_route(f: &mut Fill) -> types::MultiRegionAccessPointRoute {
    types::MultiRegionAccessPointRoute::builder()
        .set_bucket(f.text("Bucket", MAY, Holds::Ref))
        .set_region(f.text("Region", MAY, Holds::Id))
        .set_traffic_dial_percentage(f.one("TrafficDialPercentage", MUST, int))
        .build().unwrap()
}

fn noncurrent_version_expiration(f: &mut Fill) -> types::NoncurrentVersionExpiration {
    types::NoncurrentVersionExpiration::builder()
        .set_noncurrent_days(f.one("NoncurrentDays", MUST, int))
        .set_newer_noncurrent_versions(f.one("NewerNoncurrentVersions", MAY, int))
        .build()
}

fn noncurrent_version_transition(f: &mut Fill) -> types::NoncurrentVersionTransition {
    types::NoncurrentVersionTransition::builder()
        .set_noncurrent_days(f.one("NoncurrentDays", MUST, int))
        .set_storage_class(f.one("StorageClass", MAY, transition_storage_class))
        .build()
}

fn not_sse_filter(_: &mut Fill) -> types::NotSseFilter {
    types::NotSseFilter::builder()
        .build()
}

fn object_encryption(f: &mut Fill) -> types::ObjectEncryption {
    types::ObjectEncryption::builder()
        .set_ssekms(f.one("SSEKMS", MAY, s3_update_object_encryption_ssekms))
        .build()
}

fn object_encryption_filter(f: &mut Fill) -> types::ObjectEncryptionFilter {
    match f.turn(5) {
        0 => types::ObjectEncryptionFilter::Sses3(f.variant("SSES3", sses3_filter)),
        1 => types::ObjectEncryptionFilter::Ssekms(f.variant("SSEKMS", ssekms_filter)),
        2 => types::ObjectEncryptionFilter::Dssekms(f.variant("DSSEKMS", dssekms_filter)),
        3 => types::ObjectEncryptionFilter::Ssec(f.variant("SSEC", ssec_filter)),
        _ => types::ObjectEncryptionFilter::Notsse(f.variant("NOTSSE", not_sse_filter)),
    }
}

fn object_lambda_allowed_feature(f: &mut Fill) -> types::ObjectLambdaAllowedFeature {
    f.choice(types::ObjectLambdaAllowedFeature::values()).into()
}

fn object_lambda_configuration(f: &mut Fill) -> types::ObjectLambdaConfiguration {
    types::ObjectLambdaConfiguration::builder()
        .set_supporting_access_point(f.text("SupportingAccessPoint", MUST, Holds::Arn))
        .set_cloud_watch_metrics_enabled(f.one("CloudWatchMetricsEnabled", MUST, yes))
        .set_allowed_features(f.list("AllowedFeatures", MAY, object_lambda_allowed_feature))
        .set_transformation_configurations(f.list("TransformationConfigurations", MUST, object_lambda_transformation_configuration))
        .build().unwrap()
}

fn object_lambda_content_transformation(f: &mut Fill) -> types::ObjectLambdaContentTransformation {
    f.turn(1);
    types::ObjectLambdaContentTransformation::AwsLambda(f.variant("AwsLambda", aws_lambda_transformation))
}

fn object_lambda_transformation_configuration(f: &mut Fill) -> types::ObjectLambdaTransformationConfiguration {
    types::ObjectLambdaTransformationConfiguration::builder()
        .set_actions(f.list("Actions", MUST, object_lambda_transformation_configuration_action))
        .set_content_transformation(f.one("ContentTransformation", MUST, object_lambda_content_transformation))
        .build().unwrap()
}

fn object_lambda_transformation_configuration_action(f: &mut Fill) -> types::ObjectLambdaTransformationConfigurationAction {
    f.choice(types::ObjectLambdaTransformationConfigurationAction::values()).into()
}

fn output_schema_version(f: &mut Fill) -> types::OutputSchemaVersion {
    f.choice(types::OutputSchemaVersion::values()).into()
}

fn owner_override(f: &mut Fill) -> types::OwnerOverride {
    f.choice(types::OwnerOverride::values()).into()
}

fn permission(f: &mut Fill) -> types::Permission {
    f.choice(types::Permission::values()).into()
}

fn prefix_level(f: &mut Fill) -> types::PrefixLevel {
    types::PrefixLevel::builder()
        .set_storage_metrics(f.one("StorageMetrics", MUST, prefix_level_storage_metrics))
        .build()
}

fn prefix_level_storage_metrics(f: &mut Fill) -> types::PrefixLevelStorageMetrics {
    types::PrefixLevelStorageMetrics::builder()
        .set_is_enabled(f.one("IsEnabled", MUST, yes))
        .set_selection_criteria(f.one("SelectionCriteria", MAY, selection_criteria))
        .build()
}

fn privilege(f: &mut Fill) -> types::Privilege {
    f.choice(types::Privilege::values()).into()
}

fn public_access_block_configuration(f: &mut Fill) -> types::PublicAccessBlockConfiguration {
    types::PublicAccessBlockConfiguration::builder()
        .set_block_public_acls(f.one("BlockPublicAcls", MAY, yes))
        .set_ignore_public_acls(f.one("IgnorePublicAcls", MAY, yes))
        .set_block_public_policy(f.one("BlockPublicPolicy", MAY, yes))
        .set_restrict_public_buckets(f.one("RestrictPublicBuckets", MAY, yes))
        .build()
}

fn put_multi_region_access_point_policy_input(f: &mut Fill) -> types::PutMultiRegionAccessPointPolicyInput {
    types::PutMultiRegionAccessPointPolicyInput::builder()
        .set_name(f.text("Name", MUST, Holds::Ref))
        .set_policy(f.text("Policy", MUST, Holds::Policy))
        .build().unwrap()
}

fn region(f: &mut Fill) -> types::Region {
    types::Region::builder()
        .set_bucket(f.text("Bucket", MUST, Holds::Ref))
        .set_bucket_account_id(f.text("BucketAccountId", MAY, Holds::Account))
        .build().unwrap()
}

fn replica_modifications(f: &mut Fill) -> types::ReplicaModifications {
    types::ReplicaModifications::builder()
        .set_status(f.one("Status", MUST, replica_modifications_status))
        .build().unwrap()
}

fn replica_modifications_status(f: &mut Fill) -> types::ReplicaModificationsStatus {
    f.choice(types::ReplicaModificationsStatus::values()).into()
}

fn replication_configuration(f: &mut Fill) -> types::ReplicationConfiguration {
    types::ReplicationConfiguration::builder()
        .set_role(f.text("Role", MUST, Holds::Arn))
        .set_rules(f.list("Rules", MUST, replication_rule))
        .build().unwrap()
}

fn replication_rule(f: &mut Fill) -> types::ReplicationRule {
    types::ReplicationRule::builder()
        .set_id(f.text("ID", MAY, Holds::Name))
        .set_priority(f.one("Priority", MAY, int))
        .set_prefix(f.text("Prefix", MAY, Holds::Ref))
        .set_filter(f.one("Filter", MAY, replication_rule_filter))
        .set_status(f.one("Status", MUST, replication_rule_status))
        .set_source_selection_criteria(f.one("SourceSelectionCriteria", MAY, source_selection_criteria))
        .set_existing_object_replication(f.one("ExistingObjectReplication", MAY, existing_object_replication))
        .set_destination(f.one("Destination", MUST, destination))
        .set_delete_marker_replication(f.one("DeleteMarkerReplication", MAY, delete_marker_replication))
        .set_bucket(f.text("Bucket", MUST, Holds::Ref))
        .build().unwrap()
}

fn replication_rule_and_operator(f: &mut Fill) -> types::ReplicationRuleAndOperator {
    types::ReplicationRuleAndOperator::builder()
        .set_prefix(f.text("Prefix", MAY, Holds::Ref))
        .set_tags(f.list("Tags", MAY, s3_tag))
        .build()
}

fn replication_rule_filter(f: &mut Fill) -> types::ReplicationRuleFilter {
    types::ReplicationRuleFilter::builder()
        .set_prefix(f.text("Prefix", MAY, Holds::Ref))
        .set_tag(f.one("Tag", MAY, s3_tag))
        .set_and(f.one("And", MAY, replication_rule_and_operator))
        .build()
}

fn replication_rule_status(f: &mut Fill) -> types::ReplicationRuleStatus {
    f.choice(types::ReplicationRuleStatus::values()).into()
}

fn replication_status(f: &mut Fill) -> types::ReplicationStatus {
    f.choice(types::ReplicationStatus::values()).into()
}

fn replication_storage_class(f: &mut Fill) -> types::ReplicationStorageClass {
    f.choice(types::ReplicationStorageClass::values()).into()
}

fn replication_time(f: &mut Fill) -> types::ReplicationTime {
    types::ReplicationTime::builder()
        .set_status(f.one("Status", MUST, replication_time_status))
        .set_time(f.one("Time", MUST, replication_time_value))
        .build().unwrap()
}

fn replication_time_status(f: &mut Fill) -> types::ReplicationTimeStatus {
    f.choice(types::ReplicationTimeStatus::values()).into()
}

fn replication_time_value(f: &mut Fill) -> types::ReplicationTimeValue {
    types::ReplicationTimeValue::builder()
        .set_minutes(f.one("Minutes", MAY, int))
        .build()
}

fn requested_job_status(f: &mut Fill) -> types::RequestedJobStatus {
    f.choice(types::RequestedJobStatus::values()).into()
}

fn s3_access_control_list(f: &mut Fill) -> types::S3AccessControlList {
    types::S3AccessControlList::builder()
        .set_owner(f.one("Owner", MUST, s3_object_owner))
        .set_grants(f.list("Grants", MAY, s3_grant))
        .build()
}

fn s3_access_control_policy(f: &mut Fill) -> types::S3AccessControlPolicy {
    types::S3AccessControlPolicy::builder()
        .set_access_control_list(f.one("AccessControlList", MAY, s3_access_control_list))
        .set_canned_access_control_list(f.one("CannedAccessControlList", MAY, s3_canned_access_control_list))
        .build()
}

fn s3_annotation_directive(f: &mut Fill) -> types::S3AnnotationDirective {
    f.choice(types::S3AnnotationDirective::values()).into()
}

fn s3_bucket_destination(f: &mut Fill) -> types::S3BucketDestination {
    types::S3BucketDestination::builder()
        .set_format(f.one("Format", MUST, format))
        .set_output_schema_version(f.one("OutputSchemaVersion", MUST, output_schema_version))
        .set_account_id(f.text("AccountId", MUST, Holds::Account))
        .set_arn(f.text("Arn", MUST, Holds::Arn))
        .set_prefix(f.text("Prefix", MAY, Holds::ObjectKey))
        .set_encryption(f.one("Encryption", MAY, storage_lens_data_export_encryption))
        .build().unwrap()
}

fn s3_canned_access_control_list(f: &mut Fill) -> types::S3CannedAccessControlList {
    f.choice(types::S3CannedAccessControlList::values()).into()
}

fn s3_checksum_algorithm(f: &mut Fill) -> types::S3ChecksumAlgorithm {
    f.choice(types::S3ChecksumAlgorithm::values()).into()
}

fn s3_compute_object_checksum_operation(f: &mut Fill) -> types::S3ComputeObjectChecksumOperation {
    types::S3ComputeObjectChecksumOperation::builder()
        .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, compute_object_checksum_algorithm))
        .set_checksum_type(f.one("ChecksumType", MAY, compute_object_checksum_type))
        .build()
}

fn s3_copy_object_operation(f: &mut Fill) -> types::S3CopyObjectOperation {
    types::S3CopyObjectOperation::builder()
        .set_target_resource(f.text("TargetResource", MAY, Holds::Arn))
        .set_canned_access_control_list(f.one("CannedAccessControlList", MAY, s3_canned_access_control_list))
        .set_access_control_grants(f.list("AccessControlGrants", MAY, s3_grant))
        .set_metadata_directive(f.one("MetadataDirective", MAY, s3_metadata_directive))
        .set_annotation_directive(f.one("AnnotationDirective", MAY, s3_annotation_directive))
        .set_modified_since_constraint(f.one("ModifiedSinceConstraint", MAY, time))
        .set_new_object_metadata(f.one("NewObjectMetadata", MAY, s3_object_metadata))
        .set_new_object_tagging(f.list("NewObjectTagging", MAY, s3_tag))
        .set_redirect_location(f.text("RedirectLocation", MAY, Holds::Link))
        .set_requester_pays(f.one("RequesterPays", MUST, yes))
        .set_storage_class(f.one("StorageClass", MAY, s3_storage_class))
        .set_un_modified_since_constraint(f.one("UnModifiedSinceConstraint", MAY, time))
        .set_sse_aws_kms_key_id(f.text("SSEAwsKmsKeyId", MAY, Holds::Key))
        .set_target_key_prefix(f.text("TargetKeyPrefix", MAY, Holds::ObjectKey))
        .set_object_lock_legal_hold_status(f.one("ObjectLockLegalHoldStatus", MAY, s3_object_lock_legal_hold_status))
        .set_object_lock_mode(f.one("ObjectLockMode", MAY, s3_object_lock_mode))
        .set_object_lock_retain_until_date(f.one("ObjectLockRetainUntilDate", MAY, time))
        .set_bucket_key_enabled(f.one("BucketKeyEnabled", MUST, yes))
        .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, s3_checksum_algorithm))
        .set_object_lock_event_hold(f.one("ObjectLockEventHold", MAY, s3_object_lock_event_hold))
        .set_object_lock_event_hold_duration(f.one("ObjectLockEventHoldDuration", MAY, s3_object_lock_event_hold_duration))
        .build()
}

fn s3_delete_object_tagging_operation(_: &mut Fill) -> types::S3DeleteObjectTaggingOperation {
    types::S3DeleteObjectTaggingOperation::builder()
        .build()
}

fn s3_glacier_job_tier(f: &mut Fill) -> types::S3GlacierJobTier {
    f.choice(types::S3GlacierJobTier::values()).into()
}

fn s3_grant(f: &mut Fill) -> types::S3Grant {
    types::S3Grant::builder()
        .set_grantee(f.one("Grantee", MAY, s3_grantee))
        .set_permission(f.one("Permission", MAY, s3_permission))
        .build()
}

fn s3_grantee(f: &mut Fill) -> types::S3Grantee {
    types::S3Grantee::builder()
        .set_type_identifier(f.one("TypeIdentifier", MAY, s3_grantee_type_identifier))
        .set_identifier(f.text("Identifier", MAY, Holds::Id))
        .set_display_name(f.text("DisplayName", MAY, Holds::Ref))
        .build()
}

fn s3_grantee_type_identifier(f: &mut Fill) -> types::S3GranteeTypeIdentifier {
    f.choice(types::S3GranteeTypeIdentifier::values()).into()
}

fn s3_initiate_restore_object_operation(f: &mut Fill) -> types::S3InitiateRestoreObjectOperation {
    types::S3InitiateRestoreObjectOperation::builder()
        .set_expiration_in_days(f.one("ExpirationInDays", MAY, int))
        .set_glacier_job_tier(f.one("GlacierJobTier", MAY, s3_glacier_job_tier))
        .build()
}

fn s3_job_manifest_generator(f: &mut Fill) -> types::S3JobManifestGenerator {
    types::S3JobManifestGenerator::builder()
        .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
        .set_source_bucket(f.text("SourceBucket", MUST, Holds::Arn))
        .set_manifest_output_location(f.one("ManifestOutputLocation", MAY, s3_manifest_output_location))
        .set_filter(f.one("Filter", MAY, job_manifest_generator_filter))
        .set_enable_manifest_output(f.one("EnableManifestOutput", MUST, yes))
        .build().unwrap()
}

fn s3_manifest_output_location(f: &mut Fill) -> types::S3ManifestOutputLocation {
    types::S3ManifestOutputLocation::builder()
        .set_expected_manifest_bucket_owner(f.text("ExpectedManifestBucketOwner", MAY, Holds::Account))
        .set_bucket(f.text("Bucket", MUST, Holds::Arn))
        .set_manifest_prefix(f.text("ManifestPrefix", MAY, Holds::ObjectKey))
        .set_manifest_encryption(f.one("ManifestEncryption", MAY, generated_manifest_encryption))
        .set_manifest_format(f.one("ManifestFormat", MUST, generated_manifest_format))
        .build().unwrap()
}

fn s3_metadata_directive(f: &mut Fill) -> types::S3MetadataDirective {
    f.choice(types::S3MetadataDirective::values()).into()
}

fn s3_object_lock_event_hold(f: &mut Fill) -> types::S3ObjectLockEventHold {
    f.choice(types::S3ObjectLockEventHold::values()).into()
}

fn s3_object_lock_event_hold_duration(f: &mut Fill) -> types::S3ObjectLockEventHoldDuration {
    types::S3ObjectLockEventHoldDuration::builder()
        .set_days(f.one("Days", MAY, int))
        .set_years(f.one("Years", MAY, int))
        .build()
}

fn s3_object_lock_legal_hold(f: &mut Fill) -> types::S3ObjectLockLegalHold {
    types::S3ObjectLockLegalHold::builder()
        .set_status(f.one("Status", MUST, s3_object_lock_legal_hold_status))
        .build().unwrap()
}

fn s3_object_lock_legal_hold_status(f: &mut Fill) -> types::S3ObjectLockLegalHoldStatus {
    f.choice(types::S3ObjectLockLegalHoldStatus::values()).into()
}

fn s3_object_lock_mode(f: &mut Fill) -> types::S3ObjectLockMode {
    f.choice(types::S3ObjectLockMode::values()).into()
}

fn s3_object_lock_retention_event_hold(f: &mut Fill) -> types::S3ObjectLockRetentionEventHold {
    f.choice(types::S3ObjectLockRetentionEventHold::values()).into()
}

fn s3_object_lock_retention_event_hold_duration(f: &mut Fill) -> types::S3ObjectLockRetentionEventHoldDuration {
    types::S3ObjectLockRetentionEventHoldDuration::builder()
        .set_days(f.one("Days", MAY, int))
        .set_years(f.one("Years", MAY, int))
        .build()
}

fn s3_object_lock_retention_mode(f: &mut Fill) -> types::S3ObjectLockRetentionMode {
    f.choice(types::S3ObjectLockRetentionMode::values()).into()
}

fn s3_object_metadata(f: &mut Fill) -> types::S3ObjectMetadata {
    types::S3ObjectMetadata::builder()
        .set_cache_control(f.text("CacheControl", MAY, Holds::Header))
        .set_content_disposition(f.text("ContentDisposition", MAY, Holds::Header))
        .set_content_encoding(f.text("ContentEncoding", MAY, Holds::Header))
        .set_content_language(f.text("ContentLanguage", MAY, Holds::Header))
        .set_user_metadata(f.pairs("UserMetadata", MAY, Holds::MetadataKey, Holds::MetadataValue))
        .set_content_length(f.one("ContentLength", MAY, long))
        .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
        .set_content_type(f.text("ContentType", MAY, Holds::Header))
        .set_http_expires_date(f.one("HttpExpiresDate", MAY, time))
        .set_requester_charged(f.one("RequesterCharged", MUST, yes))
        .set_sse_algorithm(f.one("SSEAlgorithm", MAY, s3_sse_algorithm))
        .build()
}

fn s3_object_owner(f: &mut Fill) -> types::S3ObjectOwner {
    types::S3ObjectOwner::builder()
        .set_id(f.text("ID", MAY, Holds::Id))
        .set_display_name(f.text("DisplayName", MAY, Holds::Ref))
        .build()
}

fn s3_permission(f: &mut Fill) -> types::S3Permission {
    f.choice(types::S3Permission::values()).into()
}

fn s3_prefix_type(f: &mut Fill) -> types::S3PrefixType {
    f.choice(types::S3PrefixType::values()).into()
}

fn s3_replicate_object_operation(_: &mut Fill) -> types::S3ReplicateObjectOperation {
    types::S3ReplicateObjectOperation::builder()
        .build()
}

fn s3_retention(f: &mut Fill) -> types::S3Retention {
    types::S3Retention::builder()
        .set_retain_until_date(f.one("RetainUntilDate", MAY, time))
        .set_mode(f.one("Mode", MAY, s3_object_lock_retention_mode))
        .set_event_hold(f.one("EventHold", MAY, s3_object_lock_retention_event_hold))
        .set_event_hold_duration(f.one("EventHoldDuration", MAY, s3_object_lock_retention_event_hold_duration))
        .build()
}

fn s3_set_object_acl_operation(f: &mut Fill) -> types::S3SetObjectAclOperation {
    types::S3SetObjectAclOperation::builder()
        .set_access_control_policy(f.one("AccessControlPolicy", MAY, s3_access_control_policy))
        .build()
}

fn s3_set_object_legal_hold_operation(f: &mut Fill) -> types::S3SetObjectLegalHoldOperation {
    types::S3SetObjectLegalHoldOperation::builder()
        .set_legal_hold(f.one("LegalHold", MUST, s3_object_lock_legal_hold))
        .build()
}

fn s3_set_object_retention_operation(f: &mut Fill) -> types::S3SetObjectRetentionOperation {
    types::S3SetObjectRetentionOperation::builder()
        .set_bypass_governance_retention(f.one("BypassGovernanceRetention", MAY, yes))
        .set_retention(f.one("Retention", MUST, s3_retention))
        .build()
}

fn s3_set_object_tagging_operation(f: &mut Fill) -> types::S3SetObjectTaggingOperation {
    types::S3SetObjectTaggingOperation::builder()
        .set_tag_set(f.list("TagSet", MAY, s3_tag))
        .build()
}

fn s3_sse_algorithm(f: &mut Fill) -> types::S3SseAlgorithm {
    f.choice(types::S3SseAlgorithm::values()).into()
}

fn s3_storage_class(f: &mut Fill) -> types::S3StorageClass {
    f.choice(types::S3StorageClass::values()).into()
}

fn s3_tag(f: &mut Fill) -> types::S3Tag {
    types::S3Tag::builder()
        .set_key(f.text("Key", MUST, Holds::TagKey))
        .set_value(f.text("Value", MUST, Holds::TagValue))
        .build().unwrap()
}

fn s3_update_object_encryption_operation(f: &mut Fill) -> types::S3UpdateObjectEncryptionOperation {
    types::S3UpdateObjectEncryptionOperation::builder()
        .set_object_encryption(f.one("ObjectEncryption", MAY, object_encryption))
        .build()
}

fn s3_update_object_encryption_ssekms(f: &mut Fill) -> types::S3UpdateObjectEncryptionSsekms {
    types::S3UpdateObjectEncryptionSsekms::builder()
        .set_kms_key_arn(f.text("KMSKeyArn", MUST, Holds::Key))
        .set_bucket_key_enabled(f.one("BucketKeyEnabled", MAY, yes))
        .build().unwrap()
}

fn scope(f: &mut Fill) -> types::Scope {
    types::Scope::builder()
        .set_prefixes(f.texts("Prefixes", MAY, Holds::Ref))
        .set_permissions(f.list("Permissions", MAY, scope_permission))
        .build()
}

fn scope_permission(f: &mut Fill) -> types::ScopePermission {
    f.choice(types::ScopePermission::values()).into()
}

fn selection_criteria(f: &mut Fill) -> types::SelectionCriteria {
    types::SelectionCriteria::builder()
        .set_delimiter(f.text("Delimiter", MAY, Holds::Id))
        .set_max_depth(f.one("MaxDepth", MAY, int))
        .set_min_storage_bytes_percentage(f.one("MinStorageBytesPercentage", MAY, double))
        .build()
}

fn source_selection_criteria(f: &mut Fill) -> types::SourceSelectionCriteria {
    types::SourceSelectionCriteria::builder()
        .set_sse_kms_encrypted_objects(f.one("SseKmsEncryptedObjects", MAY, sse_kms_encrypted_objects))
        .set_replica_modifications(f.one("ReplicaModifications", MAY, replica_modifications))
        .build()
}

fn sse_kms_encrypted_objects(f: &mut Fill) -> types::SseKmsEncryptedObjects {
    types::SseKmsEncryptedObjects::builder()
        .set_status(f.one("Status", MUST, sse_kms_encrypted_objects_status))
        .build().unwrap()
}

fn sse_kms_encrypted_objects_status(f: &mut Fill) -> types::SseKmsEncryptedObjectsStatus {
    f.choice(types::SseKmsEncryptedObjectsStatus::values()).into()
}

fn ssec_filter(_: &mut Fill) -> types::SsecFilter {
    types::SsecFilter::builder()
        .build()
}

fn ssekms(f: &mut Fill) -> types::Ssekms {
    types::Ssekms::builder()
        .set_key_id(f.text("KeyId", MUST, Holds::Key))
        .build().unwrap()
}

fn ssekms_encryption(f: &mut Fill) -> types::SsekmsEncryption {
    types::SsekmsEncryption::builder()
        .set_key_id(f.text("KeyId", MUST, Holds::Key))
        .build().unwrap()
}

fn ssekms_filter(f: &mut Fill) -> types::SsekmsFilter {
    types::SsekmsFilter::builder()
        .set_kms_key_arn(f.text("KmsKeyArn", MAY, Holds::Ref))
        .set_bucket_key_enabled(f.one("BucketKeyEnabled", MAY, yes))
        .build()
}

fn sses3(_: &mut Fill) -> types::Sses3 {
    types::Sses3::builder()
        .build()
}

fn sses3_encryption(_: &mut Fill) -> types::Sses3Encryption {
    types::Sses3Encryption::builder()
        .build()
}

fn sses3_filter(_: &mut Fill) -> types::Sses3Filter {
    types::Sses3Filter::builder()
        .build()
}

fn storage_lens_aws_org(f: &mut Fill) -> types::StorageLensAwsOrg {
    types::StorageLensAwsOrg::builder()
        .set_arn(f.text("Arn", MUST, Holds::Arn))
        .build().unwrap()
}

fn storage_lens_configuration(f: &mut Fill) -> types::StorageLensConfiguration {
    types::StorageLensConfiguration::builder()
        .set_id(f.text("Id", MUST, Holds::Name))
        .set_account_level(f.one("AccountLevel", MUST, account_level))
        .set_include(f.one("Include", MAY, include))
        .set_exclude(f.one("Exclude", MAY, exclude))
        .set_data_export(f.one("DataExport", MAY, storage_lens_data_export))
        .set_expanded_prefixes_data_export(f.one("ExpandedPrefixesDataExport", MAY, storage_lens_expanded_prefixes_data_export))
        .set_is_enabled(f.one("IsEnabled", MUST, yes))
        .set_aws_org(f.one("AwsOrg", MAY, storage_lens_aws_org))
        .set_storage_lens_arn(f.text("StorageLensArn", MAY, Holds::Arn))
        .set_prefix_delimiter(f.text("PrefixDelimiter", MAY, Holds::Id))
        .build().unwrap()
}

fn storage_lens_data_export(f: &mut Fill) -> types::StorageLensDataExport {
    types::StorageLensDataExport::builder()
        .set_s3_bucket_destination(f.one("S3BucketDestination", MAY, s3_bucket_destination))
        .set_cloud_watch_metrics(f.one("CloudWatchMetrics", MAY, cloud_watch_metrics))
        .set_storage_lens_table_destination(f.one("StorageLensTableDestination", MAY, storage_lens_table_destination))
        .build()
}

fn storage_lens_data_export_encryption(f: &mut Fill) -> types::StorageLensDataExportEncryption {
    types::StorageLensDataExportEncryption::builder()
        .set_sses3(f.one("SSES3", MAY, sses3))
        .set_ssekms(f.one("SSEKMS", MAY, ssekms))
        .build()
}

fn storage_lens_expanded_prefixes_data_export(f: &mut Fill) -> types::StorageLensExpandedPrefixesDataExport {
    types::StorageLensExpandedPrefixesDataExport::builder()
        .set_s3_bucket_destination(f.one("S3BucketDestination", MAY, s3_bucket_destination))
        .set_storage_lens_table_destination(f.one("StorageLensTableDestination", MAY, storage_lens_table_destination))
        .build()
}

fn storage_lens_group(f: &mut Fill) -> types::StorageLensGroup {
    types::StorageLensGroup::builder()
        .set_name(f.text("Name", MUST, Holds::Name))
        .set_filter(f.one("Filter", MUST, storage_lens_group_filter))
        .set_storage_lens_group_arn(f.text("StorageLensGroupArn", MAY, Holds::Arn))
        .build().unwrap()
}

fn storage_lens_group_and_operator(f: &mut Fill) -> types::StorageLensGroupAndOperator {
    types::StorageLensGroupAndOperator::builder()
        .set_match_any_prefix(f.texts("MatchAnyPrefix", MAY, Holds::Ref))
        .set_match_any_suffix(f.texts("MatchAnySuffix", MAY, Holds::Ref))
        .set_match_any_tag(f.list("MatchAnyTag", MAY, s3_tag))
        .set_match_object_age(f.one("MatchObjectAge", MAY, match_object_age))
        .set_match_object_size(f.one("MatchObjectSize", MAY, match_object_size))
        .build()
}

fn storage_lens_group_filter(f: &mut Fill) -> types::StorageLensGroupFilter {
    types::StorageLensGroupFilter::builder()
        .set_match_any_prefix(f.texts("MatchAnyPrefix", MAY, Holds::Ref))
        .set_match_any_suffix(f.texts("MatchAnySuffix", MAY, Holds::Ref))
        .set_match_any_tag(f.list("MatchAnyTag", MAY, s3_tag))
        .set_match_object_age(f.one("MatchObjectAge", MAY, match_object_age))
        .set_match_object_size(f.one("MatchObjectSize", MAY, match_object_size))
        .set_and(f.one("And", MAY, storage_lens_group_and_operator))
        .set_or(f.one("Or", MAY, storage_lens_group_or_operator))
        .build()
}

fn storage_lens_group_level(f: &mut Fill) -> types::StorageLensGroupLevel {
    types::StorageLensGroupLevel::builder()
        .set_selection_criteria(f.one("SelectionCriteria", MAY, storage_lens_group_level_selection_criteria))
        .build()
}

fn storage_lens_group_level_selection_criteria(f: &mut Fill) -> types::StorageLensGroupLevelSelectionCriteria {
    types::StorageLensGroupLevelSelectionCriteria::builder()
        .set_include(f.texts("Include", MAY, Holds::Arn))
        .set_exclude(f.texts("Exclude", MAY, Holds::Arn))
        .build()
}

fn storage_lens_group_or_operator(f: &mut Fill) -> types::StorageLensGroupOrOperator {
    types::StorageLensGroupOrOperator::builder()
        .set_match_any_prefix(f.texts("MatchAnyPrefix", MAY, Holds::Ref))
        .set_match_any_suffix(f.texts("MatchAnySuffix", MAY, Holds::Ref))
        .set_match_any_tag(f.list("MatchAnyTag", MAY, s3_tag))
        .set_match_object_age(f.one("MatchObjectAge", MAY, match_object_age))
        .set_match_object_size(f.one("MatchObjectSize", MAY, match_object_size))
        .build()
}

fn storage_lens_table_destination(f: &mut Fill) -> types::StorageLensTableDestination {
    types::StorageLensTableDestination::builder()
        .set_is_enabled(f.one("IsEnabled", MUST, yes))
        .set_encryption(f.one("Encryption", MAY, storage_lens_data_export_encryption))
        .build()
}

fn storage_lens_tag(f: &mut Fill) -> types::StorageLensTag {
    types::StorageLensTag::builder()
        .set_key(f.text("Key", MUST, Holds::TagKey))
        .set_value(f.text("Value", MUST, Holds::TagValue))
        .build().unwrap()
}

fn tag(f: &mut Fill) -> types::Tag {
    types::Tag::builder()
        .set_key(f.text("Key", MUST, Holds::TagKey))
        .set_value(f.text("Value", MUST, Holds::TagValue))
        .build().unwrap()
}

fn tagging(f: &mut Fill) -> types::Tagging {
    types::Tagging::builder()
        .set_tag_set(f.list("TagSet", MUST, s3_tag))
        .build().unwrap()
}

fn transition(f: &mut Fill) -> types::Transition {
    types::Transition::builder()
        .set_date(f.one("Date", MAY, time))
        .set_days(f.one("Days", MUST, int))
        .set_storage_class(f.one("StorageClass", MAY, transition_storage_class))
        .build()
}

fn transition_storage_class(f: &mut Fill) -> types::TransitionStorageClass {
    f.choice(types::TransitionStorageClass::values()).into()
}

fn versioning_configuration(f: &mut Fill) -> types::VersioningConfiguration {
    types::VersioningConfiguration::builder()
        .set_mfa_delete(f.one("MFADelete", MAY, mfa_delete))
        .set_status(f.one("Status", MAY, bucket_versioning_status))
        .build()
}

fn vpc_configuration(f: &mut Fill) -> types::VpcConfiguration {
    types::VpcConfiguration::builder()
        .set_vpc_id(f.text("VpcId", MUST, Holds::Id))
        .build().unwrap()
}
