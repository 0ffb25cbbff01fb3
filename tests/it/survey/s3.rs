// Written by `data/survey.py generate` from data/ledger/s3.txt and aws-sdk-s3 1.157.0. Do not edit.

use palisade::aws_sdk_s3::{types, Client};
use palisade::ledger::Holds;

use super::fill::{MAY, MUST, Call, Fill, int, long, sent, stream, time, yes};

pub(super) const CALLS: &[Call<Client>] = &[
    ("AbortMultipartUpload", |sdk, f| sent(
        sdk.abort_multipart_upload()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_upload_id(f.text("UploadId", MUST, Holds::Id))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_if_match_initiated_time(f.one("IfMatchInitiatedTime", MAY, time))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CompleteMultipartUpload", |sdk, f| sent(
        sdk.complete_multipart_upload()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_multipart_upload(f.one("MultipartUpload", MAY, completed_multipart_upload))
            .set_upload_id(f.text("UploadId", MUST, Holds::Id))
            .set_checksum_crc32(f.text("ChecksumCRC32", MAY, Holds::Id))
            .set_checksum_crc32_c(f.text("ChecksumCRC32C", MAY, Holds::Id))
            .set_checksum_crc64_nvme(f.text("ChecksumCRC64NVME", MAY, Holds::Id))
            .set_checksum_sha1(f.text("ChecksumSHA1", MAY, Holds::Id))
            .set_checksum_sha256(f.text("ChecksumSHA256", MAY, Holds::Id))
            .set_checksum_sha512(f.text("ChecksumSHA512", MAY, Holds::Id))
            .set_checksum_md5(f.text("ChecksumMD5", MAY, Holds::Id))
            .set_checksum_xxhash64(f.text("ChecksumXXHASH64", MAY, Holds::Id))
            .set_checksum_xxhash3(f.text("ChecksumXXHASH3", MAY, Holds::Id))
            .set_checksum_xxhash128(f.text("ChecksumXXHASH128", MAY, Holds::Id))
            .set_checksum_type(f.one("ChecksumType", MAY, checksum_type))
            .set_mpu_object_size(f.one("MpuObjectSize", MAY, long))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_if_match(f.text("IfMatch", MAY, Holds::Id))
            .set_if_none_match(f.text("IfNoneMatch", MAY, Holds::Id))
            .set_sse_customer_algorithm(f.text("SSECustomerAlgorithm", MAY, Holds::Id))
            .set_sse_customer_key(f.text("SSECustomerKey", MAY, Holds::Secret))
            .set_sse_customer_key_md5(f.text("SSECustomerKeyMD5", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CopyObject", |sdk, f| sent(
        sdk.copy_object()
            .set_acl(f.one("ACL", MAY, object_canned_acl))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_cache_control(f.text("CacheControl", MAY, Holds::Header))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_content_disposition(f.text("ContentDisposition", MAY, Holds::Header))
            .set_content_encoding(f.text("ContentEncoding", MAY, Holds::Header))
            .set_content_language(f.text("ContentLanguage", MAY, Holds::Header))
            .set_content_type(f.text("ContentType", MAY, Holds::Header))
            .set_copy_source(f.text("CopySource", MUST, Holds::Ref))
            .set_copy_source_if_match(f.text("CopySourceIfMatch", MAY, Holds::Id))
            .set_copy_source_if_modified_since(f.one("CopySourceIfModifiedSince", MAY, time))
            .set_copy_source_if_none_match(f.text("CopySourceIfNoneMatch", MAY, Holds::Id))
            .set_copy_source_if_unmodified_since(f.one("CopySourceIfUnmodifiedSince", MAY, time))
            .set_expires(f.one("Expires", MAY, time))
            .set_grant_full_control(f.text("GrantFullControl", MAY, Holds::Id))
            .set_grant_read(f.text("GrantRead", MAY, Holds::Id))
            .set_grant_read_acp(f.text("GrantReadACP", MAY, Holds::Id))
            .set_grant_write_acp(f.text("GrantWriteACP", MAY, Holds::Id))
            .set_if_match(f.text("IfMatch", MAY, Holds::Id))
            .set_if_none_match(f.text("IfNoneMatch", MAY, Holds::Id))
            .set_key(f.text("Key", MUST, Holds::ObjectKey))
            .set_metadata(f.pairs("Metadata", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .set_metadata_directive(f.one("MetadataDirective", MAY, metadata_directive))
            .set_tagging_directive(f.one("TaggingDirective", MAY, tagging_directive))
            .set_annotation_directive(f.one("AnnotationDirective", MAY, annotation_directive))
            .set_server_side_encryption(f.one("ServerSideEncryption", MAY, server_side_encryption))
            .set_storage_class(f.one("StorageClass", MAY, storage_class))
            .set_website_redirect_location(f.text("WebsiteRedirectLocation", MAY, Holds::Link))
            .set_sse_customer_algorithm(f.text("SSECustomerAlgorithm", MAY, Holds::Id))
            .set_sse_customer_key(f.text("SSECustomerKey", MAY, Holds::Secret))
            .set_sse_customer_key_md5(f.text("SSECustomerKeyMD5", MAY, Holds::Id))
            .set_ssekms_key_id(f.text("SSEKMSKeyId", MAY, Holds::Key))
            .set_ssekms_encryption_context(f.text("SSEKMSEncryptionContext", MAY, Holds::MetadataValue))
            .set_bucket_key_enabled(f.one("BucketKeyEnabled", MAY, yes))
            .set_copy_source_sse_customer_algorithm(f.text("CopySourceSSECustomerAlgorithm", MAY, Holds::Id))
            .set_copy_source_sse_customer_key(f.text("CopySourceSSECustomerKey", MAY, Holds::Secret))
            .set_copy_source_sse_customer_key_md5(f.text("CopySourceSSECustomerKeyMD5", MAY, Holds::Id))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_tagging(f.text("Tagging", MAY, Holds::TagQuery))
            .set_object_lock_mode(f.one("ObjectLockMode", MAY, object_lock_mode))
            .set_object_lock_retain_until_date(f.one("ObjectLockRetainUntilDate", MAY, time))
            .set_object_lock_legal_hold_status(f.one("ObjectLockLegalHoldStatus", MAY, object_lock_legal_hold_status))
            .set_object_lock_event_hold(f.one("ObjectLockEventHold", MAY, object_lock_event_hold))
            .set_object_lock_event_hold_duration_days(f.one("ObjectLockEventHoldDurationDays", MAY, int))
            .set_object_lock_event_hold_duration_years(f.one("ObjectLockEventHoldDurationYears", MAY, int))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_expected_source_bucket_owner(f.text("ExpectedSourceBucketOwner", MAY, Holds::Account))
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
            .set_object_ownership(f.one("ObjectOwnership", MAY, object_ownership))
            .set_bucket_namespace(f.one("BucketNamespace", MAY, bucket_namespace))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateBucketMetadataConfiguration", |sdk, f| sent(
        sdk.create_bucket_metadata_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_metadata_configuration(f.one("MetadataConfiguration", MUST, metadata_configuration))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateBucketMetadataTableConfiguration", |sdk, f| sent(
        sdk.create_bucket_metadata_table_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_metadata_table_configuration(f.one("MetadataTableConfiguration", MUST, metadata_table_configuration))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateMultipartUpload", |sdk, f| sent(
        sdk.create_multipart_upload()
            .set_acl(f.one("ACL", MAY, object_canned_acl))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_cache_control(f.text("CacheControl", MAY, Holds::Header))
            .set_content_disposition(f.text("ContentDisposition", MAY, Holds::Header))
            .set_content_encoding(f.text("ContentEncoding", MAY, Holds::Header))
            .set_content_language(f.text("ContentLanguage", MAY, Holds::Header))
            .set_content_type(f.text("ContentType", MAY, Holds::Header))
            .set_expires(f.one("Expires", MAY, time))
            .set_grant_full_control(f.text("GrantFullControl", MAY, Holds::Id))
            .set_grant_read(f.text("GrantRead", MAY, Holds::Id))
            .set_grant_read_acp(f.text("GrantReadACP", MAY, Holds::Id))
            .set_grant_write_acp(f.text("GrantWriteACP", MAY, Holds::Id))
            .set_key(f.text("Key", MUST, Holds::ObjectKey))
            .set_metadata(f.pairs("Metadata", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .set_server_side_encryption(f.one("ServerSideEncryption", MAY, server_side_encryption))
            .set_storage_class(f.one("StorageClass", MAY, storage_class))
            .set_website_redirect_location(f.text("WebsiteRedirectLocation", MAY, Holds::Link))
            .set_sse_customer_algorithm(f.text("SSECustomerAlgorithm", MAY, Holds::Id))
            .set_sse_customer_key(f.text("SSECustomerKey", MAY, Holds::Secret))
            .set_sse_customer_key_md5(f.text("SSECustomerKeyMD5", MAY, Holds::Id))
            .set_ssekms_key_id(f.text("SSEKMSKeyId", MAY, Holds::Key))
            .set_ssekms_encryption_context(f.text("SSEKMSEncryptionContext", MAY, Holds::MetadataValue))
            .set_bucket_key_enabled(f.one("BucketKeyEnabled", MAY, yes))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_tagging(f.text("Tagging", MAY, Holds::TagQuery))
            .set_object_lock_mode(f.one("ObjectLockMode", MAY, object_lock_mode))
            .set_object_lock_retain_until_date(f.one("ObjectLockRetainUntilDate", MAY, time))
            .set_object_lock_legal_hold_status(f.one("ObjectLockLegalHoldStatus", MAY, object_lock_legal_hold_status))
            .set_object_lock_event_hold(f.one("ObjectLockEventHold", MAY, object_lock_event_hold))
            .set_object_lock_event_hold_duration_days(f.one("ObjectLockEventHoldDurationDays", MAY, int))
            .set_object_lock_event_hold_duration_years(f.one("ObjectLockEventHoldDurationYears", MAY, int))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_checksum_type(f.one("ChecksumType", MAY, checksum_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateSession", |sdk, f| sent(
        sdk.create_session()
            .set_session_mode(f.one("SessionMode", MAY, session_mode))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_server_side_encryption(f.one("ServerSideEncryption", MAY, server_side_encryption))
            .set_ssekms_key_id(f.text("SSEKMSKeyId", MAY, Holds::Key))
            .set_ssekms_encryption_context(f.text("SSEKMSEncryptionContext", MAY, Holds::MetadataValue))
            .set_bucket_key_enabled(f.one("BucketKeyEnabled", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucket", |sdk, f| sent(
        sdk.delete_bucket()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketAnalyticsConfiguration", |sdk, f| sent(
        sdk.delete_bucket_analytics_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_id(f.text("Id", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketCors", |sdk, f| sent(
        sdk.delete_bucket_cors()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketEncryption", |sdk, f| sent(
        sdk.delete_bucket_encryption()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketIntelligentTieringConfiguration", |sdk, f| sent(
        sdk.delete_bucket_intelligent_tiering_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_id(f.text("Id", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketInventoryConfiguration", |sdk, f| sent(
        sdk.delete_bucket_inventory_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_id(f.text("Id", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketLifecycle", |sdk, f| sent(
        sdk.delete_bucket_lifecycle()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketMetadataConfiguration", |sdk, f| sent(
        sdk.delete_bucket_metadata_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketMetadataTableConfiguration", |sdk, f| sent(
        sdk.delete_bucket_metadata_table_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketMetricsConfiguration", |sdk, f| sent(
        sdk.delete_bucket_metrics_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_id(f.text("Id", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketOwnershipControls", |sdk, f| sent(
        sdk.delete_bucket_ownership_controls()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketPolicy", |sdk, f| sent(
        sdk.delete_bucket_policy()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketReplication", |sdk, f| sent(
        sdk.delete_bucket_replication()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketTagging", |sdk, f| sent(
        sdk.delete_bucket_tagging()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteBucketWebsite", |sdk, f| sent(
        sdk.delete_bucket_website()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteObject", |sdk, f| sent(
        sdk.delete_object()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_mfa(f.text("MFA", MAY, Holds::Secret))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_bypass_governance_retention(f.one("BypassGovernanceRetention", MAY, yes))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_if_match(f.text("IfMatch", MAY, Holds::Id))
            .set_if_match_last_modified_time(f.one("IfMatchLastModifiedTime", MAY, time))
            .set_if_match_size(f.one("IfMatchSize", MAY, long))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteObjectAnnotation", |sdk, f| sent(
        sdk.delete_object_annotation()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_annotation_name(f.text("AnnotationName", MUST, Holds::Ref))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_object_if_match(f.text("ObjectIfMatch", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteObjectTagging", |sdk, f| sent(
        sdk.delete_object_tagging()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteObjects", |sdk, f| sent(
        sdk.delete_objects()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_delete(f.one("Delete", MUST, delete))
            .set_mfa(f.text("MFA", MAY, Holds::Secret))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_bypass_governance_retention(f.one("BypassGovernanceRetention", MAY, yes))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeletePublicAccessBlock", |sdk, f| sent(
        sdk.delete_public_access_block()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketAbac", |sdk, f| sent(
        sdk.get_bucket_abac()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketAccelerateConfiguration", |sdk, f| sent(
        sdk.get_bucket_accelerate_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketAcl", |sdk, f| sent(
        sdk.get_bucket_acl()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketAnalyticsConfiguration", |sdk, f| sent(
        sdk.get_bucket_analytics_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_id(f.text("Id", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketCors", |sdk, f| sent(
        sdk.get_bucket_cors()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketEncryption", |sdk, f| sent(
        sdk.get_bucket_encryption()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketIntelligentTieringConfiguration", |sdk, f| sent(
        sdk.get_bucket_intelligent_tiering_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_id(f.text("Id", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketInventoryConfiguration", |sdk, f| sent(
        sdk.get_bucket_inventory_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_id(f.text("Id", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketLifecycleConfiguration", |sdk, f| sent(
        sdk.get_bucket_lifecycle_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketLocation", |sdk, f| sent(
        sdk.get_bucket_location()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketLogging", |sdk, f| sent(
        sdk.get_bucket_logging()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketMetadataConfiguration", |sdk, f| sent(
        sdk.get_bucket_metadata_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketMetadataTableConfiguration", |sdk, f| sent(
        sdk.get_bucket_metadata_table_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketMetricsConfiguration", |sdk, f| sent(
        sdk.get_bucket_metrics_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_id(f.text("Id", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketNotificationConfiguration", |sdk, f| sent(
        sdk.get_bucket_notification_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketOwnershipControls", |sdk, f| sent(
        sdk.get_bucket_ownership_controls()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketPolicy", |sdk, f| sent(
        sdk.get_bucket_policy()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketPolicyStatus", |sdk, f| sent(
        sdk.get_bucket_policy_status()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketReplication", |sdk, f| sent(
        sdk.get_bucket_replication()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketRequestPayment", |sdk, f| sent(
        sdk.get_bucket_request_payment()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketTagging", |sdk, f| sent(
        sdk.get_bucket_tagging()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketVersioning", |sdk, f| sent(
        sdk.get_bucket_versioning()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetBucketWebsite", |sdk, f| sent(
        sdk.get_bucket_website()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetObject", |sdk, f| sent(
        sdk.get_object()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_if_match(f.text("IfMatch", MAY, Holds::Id))
            .set_if_modified_since(f.one("IfModifiedSince", MAY, time))
            .set_if_none_match(f.text("IfNoneMatch", MAY, Holds::Id))
            .set_if_unmodified_since(f.one("IfUnmodifiedSince", MAY, time))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_range(f.text("Range", MAY, Holds::Id))
            .set_response_cache_control(f.text("ResponseCacheControl", MAY, Holds::Ref))
            .set_response_content_disposition(f.text("ResponseContentDisposition", MAY, Holds::Ref))
            .set_response_content_encoding(f.text("ResponseContentEncoding", MAY, Holds::Ref))
            .set_response_content_language(f.text("ResponseContentLanguage", MAY, Holds::Ref))
            .set_response_content_type(f.text("ResponseContentType", MAY, Holds::Ref))
            .set_response_expires(f.one("ResponseExpires", MAY, time))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_sse_customer_algorithm(f.text("SSECustomerAlgorithm", MAY, Holds::Id))
            .set_sse_customer_key(f.text("SSECustomerKey", MAY, Holds::Secret))
            .set_sse_customer_key_md5(f.text("SSECustomerKeyMD5", MAY, Holds::Id))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_part_number(f.one("PartNumber", MAY, int))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_checksum_mode(f.one("ChecksumMode", MAY, checksum_mode))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetObjectAcl", |sdk, f| sent(
        sdk.get_object_acl()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetObjectAnnotation", |sdk, f| sent(
        sdk.get_object_annotation()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_annotation_name(f.text("AnnotationName", MUST, Holds::Ref))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_checksum_mode(f.one("ChecksumMode", MAY, checksum_mode))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetObjectAttributes", |sdk, f| sent(
        sdk.get_object_attributes()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_max_parts(f.one("MaxParts", MAY, int))
            .set_part_number_marker(f.text("PartNumberMarker", MAY, Holds::Id))
            .set_sse_customer_algorithm(f.text("SSECustomerAlgorithm", MAY, Holds::Id))
            .set_sse_customer_key(f.text("SSECustomerKey", MAY, Holds::Secret))
            .set_sse_customer_key_md5(f.text("SSECustomerKeyMD5", MAY, Holds::Id))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_object_attributes(f.list("ObjectAttributes", MAY, object_attributes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetObjectLegalHold", |sdk, f| sent(
        sdk.get_object_legal_hold()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetObjectLockConfiguration", |sdk, f| sent(
        sdk.get_object_lock_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetObjectRetention", |sdk, f| sent(
        sdk.get_object_retention()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetObjectTagging", |sdk, f| sent(
        sdk.get_object_tagging()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetObjectTorrent", |sdk, f| sent(
        sdk.get_object_torrent()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetPublicAccessBlock", |sdk, f| sent(
        sdk.get_public_access_block()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("HeadBucket", |sdk, f| sent(
        sdk.head_bucket()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("HeadObject", |sdk, f| sent(
        sdk.head_object()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_if_match(f.text("IfMatch", MAY, Holds::Id))
            .set_if_modified_since(f.one("IfModifiedSince", MAY, time))
            .set_if_none_match(f.text("IfNoneMatch", MAY, Holds::Id))
            .set_if_unmodified_since(f.one("IfUnmodifiedSince", MAY, time))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_range(f.text("Range", MAY, Holds::Id))
            .set_response_cache_control(f.text("ResponseCacheControl", MAY, Holds::Ref))
            .set_response_content_disposition(f.text("ResponseContentDisposition", MAY, Holds::Ref))
            .set_response_content_encoding(f.text("ResponseContentEncoding", MAY, Holds::Ref))
            .set_response_content_language(f.text("ResponseContentLanguage", MAY, Holds::Ref))
            .set_response_content_type(f.text("ResponseContentType", MAY, Holds::Ref))
            .set_response_expires(f.one("ResponseExpires", MAY, time))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_sse_customer_algorithm(f.text("SSECustomerAlgorithm", MAY, Holds::Id))
            .set_sse_customer_key(f.text("SSECustomerKey", MAY, Holds::Secret))
            .set_sse_customer_key_md5(f.text("SSECustomerKeyMD5", MAY, Holds::Id))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_part_number(f.one("PartNumber", MAY, int))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_checksum_mode(f.one("ChecksumMode", MAY, checksum_mode))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListBucketAnalyticsConfigurations", |sdk, f| sent(
        sdk.list_bucket_analytics_configurations()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_continuation_token(f.text("ContinuationToken", MAY, Holds::Id))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListBucketIntelligentTieringConfigurations", |sdk, f| sent(
        sdk.list_bucket_intelligent_tiering_configurations()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_continuation_token(f.text("ContinuationToken", MAY, Holds::Id))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListBucketInventoryConfigurations", |sdk, f| sent(
        sdk.list_bucket_inventory_configurations()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_continuation_token(f.text("ContinuationToken", MAY, Holds::Id))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListBucketMetricsConfigurations", |sdk, f| sent(
        sdk.list_bucket_metrics_configurations()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_continuation_token(f.text("ContinuationToken", MAY, Holds::Id))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListBuckets", |sdk, f| sent(
        sdk.list_buckets()
            .set_max_buckets(f.one("MaxBuckets", MAY, int))
            .set_continuation_token(f.text("ContinuationToken", MAY, Holds::Id))
            .set_prefix(f.text("Prefix", MAY, Holds::Ref))
            .set_bucket_region(f.text("BucketRegion", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListDirectoryBuckets", |sdk, f| sent(
        sdk.list_directory_buckets()
            .set_continuation_token(f.text("ContinuationToken", MAY, Holds::Id))
            .set_max_directory_buckets(f.one("MaxDirectoryBuckets", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListMultipartUploads", |sdk, f| sent(
        sdk.list_multipart_uploads()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_delimiter(f.text("Delimiter", MAY, Holds::Ref))
            .set_encoding_type(f.one("EncodingType", MAY, encoding_type))
            .set_key_marker(f.text("KeyMarker", MAY, Holds::Ref))
            .set_max_uploads(f.one("MaxUploads", MAY, int))
            .set_prefix(f.text("Prefix", MAY, Holds::Ref))
            .set_upload_id_marker(f.text("UploadIdMarker", MAY, Holds::Id))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListObjectAnnotations", |sdk, f| sent(
        sdk.list_object_annotations()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_max_annotation_results(f.one("MaxAnnotationResults", MAY, int))
            .set_annotation_prefix(f.text("AnnotationPrefix", MAY, Holds::Ref))
            .set_continuation_token(f.text("ContinuationToken", MAY, Holds::Id))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListObjectVersions", |sdk, f| sent(
        sdk.list_object_versions()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_delimiter(f.text("Delimiter", MAY, Holds::Ref))
            .set_encoding_type(f.one("EncodingType", MAY, encoding_type))
            .set_key_marker(f.text("KeyMarker", MAY, Holds::Ref))
            .set_max_keys(f.one("MaxKeys", MAY, int))
            .set_prefix(f.text("Prefix", MAY, Holds::Ref))
            .set_version_id_marker(f.text("VersionIdMarker", MAY, Holds::Id))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_optional_object_attributes(f.list("OptionalObjectAttributes", MAY, optional_object_attributes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListObjects", |sdk, f| sent(
        sdk.list_objects()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_delimiter(f.text("Delimiter", MAY, Holds::Ref))
            .set_encoding_type(f.one("EncodingType", MAY, encoding_type))
            .set_marker(f.text("Marker", MAY, Holds::Ref))
            .set_max_keys(f.one("MaxKeys", MAY, int))
            .set_prefix(f.text("Prefix", MAY, Holds::Ref))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_optional_object_attributes(f.list("OptionalObjectAttributes", MAY, optional_object_attributes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListObjectsV2", |sdk, f| sent(
        sdk.list_objects_v2()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_delimiter(f.text("Delimiter", MAY, Holds::Ref))
            .set_encoding_type(f.one("EncodingType", MAY, encoding_type))
            .set_max_keys(f.one("MaxKeys", MAY, int))
            .set_prefix(f.text("Prefix", MAY, Holds::Ref))
            .set_continuation_token(f.text("ContinuationToken", MAY, Holds::Id))
            .set_fetch_owner(f.one("FetchOwner", MAY, yes))
            .set_start_after(f.text("StartAfter", MAY, Holds::Ref))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_optional_object_attributes(f.list("OptionalObjectAttributes", MAY, optional_object_attributes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListParts", |sdk, f| sent(
        sdk.list_parts()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_max_parts(f.one("MaxParts", MAY, int))
            .set_part_number_marker(f.text("PartNumberMarker", MAY, Holds::Id))
            .set_upload_id(f.text("UploadId", MUST, Holds::Id))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_sse_customer_algorithm(f.text("SSECustomerAlgorithm", MAY, Holds::Id))
            .set_sse_customer_key(f.text("SSECustomerKey", MAY, Holds::Secret))
            .set_sse_customer_key_md5(f.text("SSECustomerKeyMD5", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketAbac", |sdk, f| sent(
        sdk.put_bucket_abac()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_abac_status(f.one("AbacStatus", MUST, abac_status))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketAccelerateConfiguration", |sdk, f| sent(
        sdk.put_bucket_accelerate_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_accelerate_configuration(f.one("AccelerateConfiguration", MUST, accelerate_configuration))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketAcl", |sdk, f| sent(
        sdk.put_bucket_acl()
            .set_acl(f.one("ACL", MAY, bucket_canned_acl))
            .set_access_control_policy(f.one("AccessControlPolicy", MAY, access_control_policy))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_grant_full_control(f.text("GrantFullControl", MAY, Holds::Id))
            .set_grant_read(f.text("GrantRead", MAY, Holds::Id))
            .set_grant_read_acp(f.text("GrantReadACP", MAY, Holds::Id))
            .set_grant_write(f.text("GrantWrite", MAY, Holds::Id))
            .set_grant_write_acp(f.text("GrantWriteACP", MAY, Holds::Id))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketAnalyticsConfiguration", |sdk, f| sent(
        sdk.put_bucket_analytics_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_id(f.text("Id", MUST, Holds::Name))
            .set_analytics_configuration(f.one("AnalyticsConfiguration", MUST, analytics_configuration))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketCors", |sdk, f| sent(
        sdk.put_bucket_cors()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_cors_configuration(f.one("CORSConfiguration", MUST, cors_configuration))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketEncryption", |sdk, f| sent(
        sdk.put_bucket_encryption()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_server_side_encryption_configuration(f.one("ServerSideEncryptionConfiguration", MUST, server_side_encryption_configuration))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketIntelligentTieringConfiguration", |sdk, f| sent(
        sdk.put_bucket_intelligent_tiering_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_id(f.text("Id", MUST, Holds::Name))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_intelligent_tiering_configuration(f.one("IntelligentTieringConfiguration", MUST, intelligent_tiering_configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketInventoryConfiguration", |sdk, f| sent(
        sdk.put_bucket_inventory_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_id(f.text("Id", MUST, Holds::Name))
            .set_inventory_configuration(f.one("InventoryConfiguration", MUST, inventory_configuration))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketLifecycleConfiguration", |sdk, f| sent(
        sdk.put_bucket_lifecycle_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_lifecycle_configuration(f.one("LifecycleConfiguration", MAY, bucket_lifecycle_configuration))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_transition_default_minimum_object_size(f.one("TransitionDefaultMinimumObjectSize", MAY, transition_default_minimum_object_size))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketLogging", |sdk, f| sent(
        sdk.put_bucket_logging()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_bucket_logging_status(f.one("BucketLoggingStatus", MUST, bucket_logging_status))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketMetricsConfiguration", |sdk, f| sent(
        sdk.put_bucket_metrics_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_id(f.text("Id", MUST, Holds::Name))
            .set_metrics_configuration(f.one("MetricsConfiguration", MUST, metrics_configuration))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketNotificationConfiguration", |sdk, f| sent(
        sdk.put_bucket_notification_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_notification_configuration(f.one("NotificationConfiguration", MUST, notification_configuration))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_skip_destination_validation(f.one("SkipDestinationValidation", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketOwnershipControls", |sdk, f| sent(
        sdk.put_bucket_ownership_controls()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_ownership_controls(f.one("OwnershipControls", MUST, ownership_controls))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketPolicy", |sdk, f| sent(
        sdk.put_bucket_policy()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_confirm_remove_self_bucket_access(f.one("ConfirmRemoveSelfBucketAccess", MAY, yes))
            .set_policy(f.text("Policy", MUST, Holds::Policy))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketReplication", |sdk, f| sent(
        sdk.put_bucket_replication()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_replication_configuration(f.one("ReplicationConfiguration", MUST, replication_configuration))
            .set_token(f.text("Token", MAY, Holds::Secret))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketRequestPayment", |sdk, f| sent(
        sdk.put_bucket_request_payment()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_request_payment_configuration(f.one("RequestPaymentConfiguration", MUST, request_payment_configuration))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketTagging", |sdk, f| sent(
        sdk.put_bucket_tagging()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_tagging(f.one("Tagging", MUST, tagging))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketVersioning", |sdk, f| sent(
        sdk.put_bucket_versioning()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_mfa(f.text("MFA", MAY, Holds::Secret))
            .set_versioning_configuration(f.one("VersioningConfiguration", MUST, versioning_configuration))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutBucketWebsite", |sdk, f| sent(
        sdk.put_bucket_website()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_website_configuration(f.one("WebsiteConfiguration", MUST, website_configuration))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutObject", |sdk, f| sent(
        sdk.put_object()
            .set_acl(f.one("ACL", MAY, object_canned_acl))
            .set_body(f.one("Body", MUST, stream))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_cache_control(f.text("CacheControl", MAY, Holds::Header))
            .set_content_disposition(f.text("ContentDisposition", MAY, Holds::Header))
            .set_content_encoding(f.text("ContentEncoding", MAY, Holds::Header))
            .set_content_language(f.text("ContentLanguage", MAY, Holds::Header))
            .set_content_length(f.one("ContentLength", MAY, long))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_content_type(f.text("ContentType", MAY, Holds::Header))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_checksum_crc32(f.text("ChecksumCRC32", MAY, Holds::Id))
            .set_checksum_crc32_c(f.text("ChecksumCRC32C", MAY, Holds::Id))
            .set_checksum_crc64_nvme(f.text("ChecksumCRC64NVME", MAY, Holds::Id))
            .set_checksum_sha1(f.text("ChecksumSHA1", MAY, Holds::Id))
            .set_checksum_sha256(f.text("ChecksumSHA256", MAY, Holds::Id))
            .set_checksum_sha512(f.text("ChecksumSHA512", MAY, Holds::Id))
            .set_checksum_md5(f.text("ChecksumMD5", MAY, Holds::Id))
            .set_checksum_xxhash64(f.text("ChecksumXXHASH64", MAY, Holds::Id))
            .set_checksum_xxhash3(f.text("ChecksumXXHASH3", MAY, Holds::Id))
            .set_checksum_xxhash128(f.text("ChecksumXXHASH128", MAY, Holds::Id))
            .set_expires(f.one("Expires", MAY, time))
            .set_if_match(f.text("IfMatch", MAY, Holds::Id))
            .set_if_none_match(f.text("IfNoneMatch", MAY, Holds::Id))
            .set_grant_full_control(f.text("GrantFullControl", MAY, Holds::Id))
            .set_grant_read(f.text("GrantRead", MAY, Holds::Id))
            .set_grant_read_acp(f.text("GrantReadACP", MAY, Holds::Id))
            .set_grant_write_acp(f.text("GrantWriteACP", MAY, Holds::Id))
            .set_key(f.text("Key", MUST, Holds::ObjectKey))
            .set_write_offset_bytes(f.one("WriteOffsetBytes", MAY, long))
            .set_metadata(f.pairs("Metadata", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .set_server_side_encryption(f.one("ServerSideEncryption", MAY, server_side_encryption))
            .set_storage_class(f.one("StorageClass", MAY, storage_class))
            .set_website_redirect_location(f.text("WebsiteRedirectLocation", MAY, Holds::Link))
            .set_sse_customer_algorithm(f.text("SSECustomerAlgorithm", MAY, Holds::Id))
            .set_sse_customer_key(f.text("SSECustomerKey", MAY, Holds::Secret))
            .set_sse_customer_key_md5(f.text("SSECustomerKeyMD5", MAY, Holds::Id))
            .set_ssekms_key_id(f.text("SSEKMSKeyId", MAY, Holds::Key))
            .set_ssekms_encryption_context(f.text("SSEKMSEncryptionContext", MAY, Holds::MetadataValue))
            .set_bucket_key_enabled(f.one("BucketKeyEnabled", MAY, yes))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_tagging(f.text("Tagging", MAY, Holds::TagQuery))
            .set_object_lock_mode(f.one("ObjectLockMode", MAY, object_lock_mode))
            .set_object_lock_retain_until_date(f.one("ObjectLockRetainUntilDate", MAY, time))
            .set_object_lock_legal_hold_status(f.one("ObjectLockLegalHoldStatus", MAY, object_lock_legal_hold_status))
            .set_object_lock_event_hold(f.one("ObjectLockEventHold", MAY, object_lock_event_hold))
            .set_object_lock_event_hold_duration_days(f.one("ObjectLockEventHoldDurationDays", MAY, int))
            .set_object_lock_event_hold_duration_years(f.one("ObjectLockEventHoldDurationYears", MAY, int))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutObjectAcl", |sdk, f| sent(
        sdk.put_object_acl()
            .set_acl(f.one("ACL", MAY, object_canned_acl))
            .set_access_control_policy(f.one("AccessControlPolicy", MAY, access_control_policy))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_grant_full_control(f.text("GrantFullControl", MAY, Holds::Id))
            .set_grant_read(f.text("GrantRead", MAY, Holds::Id))
            .set_grant_read_acp(f.text("GrantReadACP", MAY, Holds::Id))
            .set_grant_write(f.text("GrantWrite", MAY, Holds::Id))
            .set_grant_write_acp(f.text("GrantWriteACP", MAY, Holds::Id))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutObjectAnnotation", |sdk, f| sent(
        sdk.put_object_annotation()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_annotation_name(f.text("AnnotationName", MUST, Holds::Name))
            .set_annotation_payload(f.one("AnnotationPayload", MUST, stream))
            .set_object_if_match(f.text("ObjectIfMatch", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_checksum_crc32(f.text("ChecksumCRC32", MAY, Holds::Id))
            .set_checksum_crc32_c(f.text("ChecksumCRC32C", MAY, Holds::Id))
            .set_checksum_crc64_nvme(f.text("ChecksumCRC64NVME", MAY, Holds::Id))
            .set_checksum_sha1(f.text("ChecksumSHA1", MAY, Holds::Id))
            .set_checksum_sha256(f.text("ChecksumSHA256", MAY, Holds::Id))
            .set_checksum_sha512(f.text("ChecksumSHA512", MAY, Holds::Id))
            .set_checksum_md5(f.text("ChecksumMD5", MAY, Holds::Id))
            .set_checksum_xxhash64(f.text("ChecksumXXHASH64", MAY, Holds::Id))
            .set_checksum_xxhash3(f.text("ChecksumXXHASH3", MAY, Holds::Id))
            .set_checksum_xxhash128(f.text("ChecksumXXHASH128", MAY, Holds::Id))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutObjectLegalHold", |sdk, f| sent(
        sdk.put_object_legal_hold()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_legal_hold(f.one("LegalHold", MAY, object_lock_legal_hold))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutObjectLockConfiguration", |sdk, f| sent(
        sdk.put_object_lock_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_object_lock_configuration(f.one("ObjectLockConfiguration", MAY, object_lock_configuration))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_token(f.text("Token", MAY, Holds::Secret))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutObjectRetention", |sdk, f| sent(
        sdk.put_object_retention()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_retention(f.one("Retention", MAY, object_lock_retention))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_bypass_governance_retention(f.one("BypassGovernanceRetention", MAY, yes))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutObjectTagging", |sdk, f| sent(
        sdk.put_object_tagging()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_tagging(f.one("Tagging", MUST, tagging))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutPublicAccessBlock", |sdk, f| sent(
        sdk.put_public_access_block()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_public_access_block_configuration(f.one("PublicAccessBlockConfiguration", MUST, public_access_block_configuration))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RenameObject", |sdk, f| sent(
        sdk.rename_object()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::ObjectKey))
            .set_rename_source(f.text("RenameSource", MUST, Holds::Ref))
            .set_destination_if_match(f.text("DestinationIfMatch", MAY, Holds::Id))
            .set_destination_if_none_match(f.text("DestinationIfNoneMatch", MAY, Holds::Id))
            .set_destination_if_modified_since(f.one("DestinationIfModifiedSince", MAY, time))
            .set_destination_if_unmodified_since(f.one("DestinationIfUnmodifiedSince", MAY, time))
            .set_source_if_match(f.text("SourceIfMatch", MAY, Holds::Id))
            .set_source_if_none_match(f.text("SourceIfNoneMatch", MAY, Holds::Id))
            .set_source_if_modified_since(f.one("SourceIfModifiedSince", MAY, time))
            .set_source_if_unmodified_since(f.one("SourceIfUnmodifiedSince", MAY, time))
            .set_client_token(f.text("ClientToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RestoreObject", |sdk, f| sent(
        sdk.restore_object()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_restore_request(f.one("RestoreRequest", MAY, restore_request))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("SelectObjectContent", |sdk, f| sent(
        sdk.select_object_content()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_sse_customer_algorithm(f.text("SSECustomerAlgorithm", MAY, Holds::Id))
            .set_sse_customer_key(f.text("SSECustomerKey", MAY, Holds::Secret))
            .set_sse_customer_key_md5(f.text("SSECustomerKeyMD5", MAY, Holds::Id))
            .set_expression(f.text("Expression", MUST, Holds::Ref))
            .set_expression_type(f.one("ExpressionType", MUST, expression_type))
            .set_request_progress(f.one("RequestProgress", MAY, request_progress))
            .set_input_serialization(f.one("InputSerialization", MUST, input_serialization))
            .set_output_serialization(f.one("OutputSerialization", MUST, output_serialization))
            .set_scan_range(f.one("ScanRange", MAY, scan_range))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateBucketMetadataAnnotationTableConfiguration", |sdk, f| sent(
        sdk.update_bucket_metadata_annotation_table_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_annotation_table_configuration(f.one("AnnotationTableConfiguration", MUST, annotation_table_configuration_updates))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateBucketMetadataInventoryTableConfiguration", |sdk, f| sent(
        sdk.update_bucket_metadata_inventory_table_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_inventory_table_configuration(f.one("InventoryTableConfiguration", MUST, inventory_table_configuration_updates))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateBucketMetadataJournalTableConfiguration", |sdk, f| sent(
        sdk.update_bucket_metadata_journal_table_configuration()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_journal_table_configuration(f.one("JournalTableConfiguration", MUST, journal_table_configuration_updates))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateObjectEncryption", |sdk, f| sent(
        sdk.update_object_encryption()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_object_encryption(f.one("ObjectEncryption", MUST, object_encryption))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UploadPart", |sdk, f| sent(
        sdk.upload_part()
            .set_body(f.one("Body", MUST, stream))
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_content_length(f.one("ContentLength", MAY, long))
            .set_content_md5(f.text("ContentMD5", MAY, Holds::Id))
            .set_checksum_algorithm(f.one("ChecksumAlgorithm", MAY, checksum_algorithm))
            .set_checksum_crc32(f.text("ChecksumCRC32", MAY, Holds::Id))
            .set_checksum_crc32_c(f.text("ChecksumCRC32C", MAY, Holds::Id))
            .set_checksum_crc64_nvme(f.text("ChecksumCRC64NVME", MAY, Holds::Id))
            .set_checksum_sha1(f.text("ChecksumSHA1", MAY, Holds::Id))
            .set_checksum_sha256(f.text("ChecksumSHA256", MAY, Holds::Id))
            .set_checksum_sha512(f.text("ChecksumSHA512", MAY, Holds::Id))
            .set_checksum_md5(f.text("ChecksumMD5", MAY, Holds::Id))
            .set_checksum_xxhash64(f.text("ChecksumXXHASH64", MAY, Holds::Id))
            .set_checksum_xxhash3(f.text("ChecksumXXHASH3", MAY, Holds::Id))
            .set_checksum_xxhash128(f.text("ChecksumXXHASH128", MAY, Holds::Id))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_part_number(f.one("PartNumber", MUST, int))
            .set_upload_id(f.text("UploadId", MUST, Holds::Id))
            .set_sse_customer_algorithm(f.text("SSECustomerAlgorithm", MAY, Holds::Id))
            .set_sse_customer_key(f.text("SSECustomerKey", MAY, Holds::Secret))
            .set_sse_customer_key_md5(f.text("SSECustomerKeyMD5", MAY, Holds::Id))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UploadPartCopy", |sdk, f| sent(
        sdk.upload_part_copy()
            .set_bucket(f.text("Bucket", MUST, Holds::Ref))
            .set_copy_source(f.text("CopySource", MUST, Holds::Ref))
            .set_copy_source_if_match(f.text("CopySourceIfMatch", MAY, Holds::Id))
            .set_copy_source_if_modified_since(f.one("CopySourceIfModifiedSince", MAY, time))
            .set_copy_source_if_none_match(f.text("CopySourceIfNoneMatch", MAY, Holds::Id))
            .set_copy_source_if_unmodified_since(f.one("CopySourceIfUnmodifiedSince", MAY, time))
            .set_copy_source_range(f.text("CopySourceRange", MAY, Holds::Id))
            .set_key(f.text("Key", MUST, Holds::Ref))
            .set_part_number(f.one("PartNumber", MUST, int))
            .set_upload_id(f.text("UploadId", MUST, Holds::Id))
            .set_sse_customer_algorithm(f.text("SSECustomerAlgorithm", MAY, Holds::Id))
            .set_sse_customer_key(f.text("SSECustomerKey", MAY, Holds::Secret))
            .set_sse_customer_key_md5(f.text("SSECustomerKeyMD5", MAY, Holds::Id))
            .set_copy_source_sse_customer_algorithm(f.text("CopySourceSSECustomerAlgorithm", MAY, Holds::Id))
            .set_copy_source_sse_customer_key(f.text("CopySourceSSECustomerKey", MAY, Holds::Secret))
            .set_copy_source_sse_customer_key_md5(f.text("CopySourceSSECustomerKeyMD5", MAY, Holds::Id))
            .set_request_payer(f.one("RequestPayer", MAY, request_payer))
            .set_expected_bucket_owner(f.text("ExpectedBucketOwner", MAY, Holds::Account))
            .set_expected_source_bucket_owner(f.text("ExpectedSourceBucketOwner", MAY, Holds::Account))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("WriteGetObjectResponse", |sdk, f| sent(
        sdk.write_get_object_response()
            .set_request_route(f.text("RequestRoute", MUST, Holds::Id))
            .set_request_token(f.text("RequestToken", MUST, Holds::Secret))
            .set_body(f.one("Body", MUST, stream))
            .set_status_code(f.one("StatusCode", MAY, int))
            .set_error_code(f.text("ErrorCode", MAY, Holds::Content))
            .set_error_message(f.text("ErrorMessage", MAY, Holds::Content))
            .set_accept_ranges(f.text("AcceptRanges", MAY, Holds::Content))
            .set_cache_control(f.text("CacheControl", MAY, Holds::Content))
            .set_content_disposition(f.text("ContentDisposition", MAY, Holds::Content))
            .set_content_encoding(f.text("ContentEncoding", MAY, Holds::Content))
            .set_content_language(f.text("ContentLanguage", MAY, Holds::Content))
            .set_content_length(f.one("ContentLength", MAY, long))
            .set_content_range(f.text("ContentRange", MAY, Holds::Content))
            .set_content_type(f.text("ContentType", MAY, Holds::Content))
            .set_checksum_crc32(f.text("ChecksumCRC32", MAY, Holds::Id))
            .set_checksum_crc32_c(f.text("ChecksumCRC32C", MAY, Holds::Id))
            .set_checksum_crc64_nvme(f.text("ChecksumCRC64NVME", MAY, Holds::Id))
            .set_checksum_sha1(f.text("ChecksumSHA1", MAY, Holds::Id))
            .set_checksum_sha256(f.text("ChecksumSHA256", MAY, Holds::Id))
            .set_checksum_sha512(f.text("ChecksumSHA512", MAY, Holds::Id))
            .set_checksum_md5(f.text("ChecksumMD5", MAY, Holds::Id))
            .set_checksum_xxhash64(f.text("ChecksumXXHASH64", MAY, Holds::Id))
            .set_checksum_xxhash3(f.text("ChecksumXXHASH3", MAY, Holds::Id))
            .set_checksum_xxhash128(f.text("ChecksumXXHASH128", MAY, Holds::Id))
            .set_delete_marker(f.one("DeleteMarker", MAY, yes))
            .set_e_tag(f.text("ETag", MAY, Holds::Id))
            .set_expires(f.one("Expires", MAY, time))
            .set_expiration(f.text("Expiration", MAY, Holds::Content))
            .set_last_modified(f.one("LastModified", MAY, time))
            .set_missing_meta(f.one("MissingMeta", MAY, int))
            .set_metadata(f.pairs("Metadata", MAY, Holds::Content, Holds::Content))
            .set_object_lock_mode(f.one("ObjectLockMode", MAY, object_lock_mode))
            .set_object_lock_legal_hold_status(f.one("ObjectLockLegalHoldStatus", MAY, object_lock_legal_hold_status))
            .set_object_lock_retain_until_date(f.one("ObjectLockRetainUntilDate", MAY, time))
            .set_parts_count(f.one("PartsCount", MAY, int))
            .set_replication_status(f.one("ReplicationStatus", MAY, replication_status))
            .set_request_charged(f.one("RequestCharged", MAY, request_charged))
            .set_restore(f.text("Restore", MAY, Holds::Content))
            .set_server_side_encryption(f.one("ServerSideEncryption", MAY, server_side_encryption))
            .set_sse_customer_algorithm(f.text("SSECustomerAlgorithm", MAY, Holds::Id))
            .set_ssekms_key_id(f.text("SSEKMSKeyId", MAY, Holds::Ref))
            .set_sse_customer_key_md5(f.text("SSECustomerKeyMD5", MAY, Holds::Id))
            .set_storage_class(f.one("StorageClass", MAY, storage_class))
            .set_tag_count(f.one("TagCount", MAY, int))
            .set_version_id(f.text("VersionId", MAY, Holds::Id))
            .set_bucket_key_enabled(f.one("BucketKeyEnabled", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
];

fn abac_status(f: &mut Fill) -> types::AbacStatus {
    types::AbacStatus::builder()
        .set_status(f.one("Status", MAY, bucket_abac_status))
        .build()
}

fn abort_incomplete_multipart_upload(f: &mut Fill) -> types::AbortIncompleteMultipartUpload {
    types::AbortIncompleteMultipartUpload::builder()
        .set_days_after_initiation(f.one("DaysAfterInitiation", MAY, int))
        .build()
}

fn accelerate_configuration(f: &mut Fill) -> types::AccelerateConfiguration {
    types::AccelerateConfiguration::builder()
        .set_status(f.one("Status", MAY, bucket_accelerate_status))
        .build()
}

fn access_control_policy(f: &mut Fill) -> types::AccessControlPolicy {
    types::AccessControlPolicy::builder()
        .set_grants(f.list("Grants", MAY, grant))
        .set_owner(f.one("Owner", MAY, owner))
        .build()
}

fn access_control_translation(f: &mut Fill) -> types::AccessControlTranslation {
    types::AccessControlTranslation::builder()
        .set_owner(f.one("Owner", MUST, owner_override))
        .build().unwrap()
}

fn analytics_and_operator(f: &mut Fill) -> types::AnalyticsAndOperator {
    types::AnalyticsAndOperator::builder()
        .set_prefix(f.text("Prefix", MAY, Holds::Ref))
        .set_tags(f.list("Tags", MAY, tag))
        .build()
}

fn analytics_configuration(f: &mut Fill) -> types::AnalyticsConfiguration {
    types::AnalyticsConfiguration::builder()
        .set_id(f.text("Id", MUST, Holds::Name))
        .set_filter(f.one("Filter", MAY, analytics_filter))
        .set_storage_class_analysis(f.one("StorageClassAnalysis", MUST, storage_class_analysis))
        .build().unwrap()
}

fn analytics_export_destination(f: &mut Fill) -> types::AnalyticsExportDestination {
    types::AnalyticsExportDestination::builder()
        .set_s3_bucket_destination(f.one("S3BucketDestination", MUST, analytics_s3_bucket_destination))
        .build()
}

fn analytics_filter(f: &mut Fill) -> types::AnalyticsFilter {
    match f.turn(3) {
        0 => types::AnalyticsFilter::Prefix(f.variant("Prefix", |f| f.word(Holds::Ref))),
        1 => types::AnalyticsFilter::Tag(f.variant("Tag", tag)),
        _ => types::AnalyticsFilter::And(f.variant("And", analytics_and_operator)),
    }
}

fn analytics_s3_bucket_destination(f: &mut Fill) -> types::AnalyticsS3BucketDestination {
    types::AnalyticsS3BucketDestination::builder()
        .set_format(f.one("Format", MUST, analytics_s3_export_file_format))
        .set_bucket_account_id(f.text("BucketAccountId", MAY, Holds::Account))
        .set_bucket(f.text("Bucket", MUST, Holds::Ref))
        .set_prefix(f.text("Prefix", MAY, Holds::ObjectKey))
        .build().unwrap()
}

fn analytics_s3_export_file_format(f: &mut Fill) -> types::AnalyticsS3ExportFileFormat {
    f.choice(types::AnalyticsS3ExportFileFormat::values()).into()
}

fn annotation_configuration_state(f: &mut Fill) -> types::AnnotationConfigurationState {
    f.choice(types::AnnotationConfigurationState::values()).into()
}

fn annotation_directive(f: &mut Fill) -> types::AnnotationDirective {
    f.choice(types::AnnotationDirective::values()).into()
}

fn annotation_table_configuration(f: &mut Fill) -> types::AnnotationTableConfiguration {
    types::AnnotationTableConfiguration::builder()
        .set_configuration_state(f.one("ConfigurationState", MUST, annotation_configuration_state))
        .set_encryption_configuration(f.one("EncryptionConfiguration", MAY, metadata_table_encryption_configuration))
        .set_role(f.text("Role", MAY, Holds::Arn))
        .build().unwrap()
}

fn annotation_table_configuration_updates(f: &mut Fill) -> types::AnnotationTableConfigurationUpdates {
    types::AnnotationTableConfigurationUpdates::builder()
        .set_configuration_state(f.one("ConfigurationState", MUST, annotation_configuration_state))
        .set_encryption_configuration(f.one("EncryptionConfiguration", MAY, metadata_table_encryption_configuration))
        .set_role(f.text("Role", MAY, Holds::Arn))
        .build().unwrap()
}

fn blocked_encryption_types(f: &mut Fill) -> types::BlockedEncryptionTypes {
    types::BlockedEncryptionTypes::builder()
        .set_encryption_type(f.list("EncryptionType", MAY, encryption_type))
        .build()
}

fn bucket_abac_status(f: &mut Fill) -> types::BucketAbacStatus {
    f.choice(types::BucketAbacStatus::values()).into()
}

fn bucket_accelerate_status(f: &mut Fill) -> types::BucketAccelerateStatus {
    f.choice(types::BucketAccelerateStatus::values()).into()
}

fn bucket_canned_acl(f: &mut Fill) -> types::BucketCannedAcl {
    f.choice(types::BucketCannedAcl::values()).into()
}

fn bucket_info(f: &mut Fill) -> types::BucketInfo {
    types::BucketInfo::builder()
        .set_data_redundancy(f.one("DataRedundancy", MAY, data_redundancy))
        .set_type(f.one("Type", MAY, bucket_type))
        .build()
}

fn bucket_lifecycle_configuration(f: &mut Fill) -> types::BucketLifecycleConfiguration {
    types::BucketLifecycleConfiguration::builder()
        .set_rules(f.list("Rules", MUST, lifecycle_rule))
        .build().unwrap()
}

fn bucket_location_constraint(f: &mut Fill) -> types::BucketLocationConstraint {
    f.choice(types::BucketLocationConstraint::values()).into()
}

fn bucket_logging_status(f: &mut Fill) -> types::BucketLoggingStatus {
    types::BucketLoggingStatus::builder()
        .set_logging_enabled(f.one("LoggingEnabled", MAY, logging_enabled))
        .build()
}

fn bucket_logs_permission(f: &mut Fill) -> types::BucketLogsPermission {
    f.choice(types::BucketLogsPermission::values()).into()
}

fn bucket_namespace(f: &mut Fill) -> types::BucketNamespace {
    f.choice(types::BucketNamespace::values()).into()
}

fn bucket_type(f: &mut Fill) -> types::BucketType {
    f.choice(types::BucketType::values()).into()
}

fn bucket_versioning_status(f: &mut Fill) -> types::BucketVersioningStatus {
    f.choice(types::BucketVersioningStatus::values()).into()
}

fn checksum_algorithm(f: &mut Fill) -> types::ChecksumAlgorithm {
    f.choice(types::ChecksumAlgorithm::values()).into()
}

fn checksum_mode(f: &mut Fill) -> types::ChecksumMode {
    f.choice(types::ChecksumMode::values()).into()
}

fn checksum_type(f: &mut Fill) -> types::ChecksumType {
    f.choice(types::ChecksumType::values()).into()
}

fn completed_multipart_upload(f: &mut Fill) -> types::CompletedMultipartUpload {
    types::CompletedMultipartUpload::builder()
        .set_parts(f.list("Parts", MAY, completed_part))
        .build()
}

fn completed_part(f: &mut Fill) -> types::CompletedPart {
    types::CompletedPart::builder()
        .set_e_tag(f.text("ETag", MAY, Holds::Id))
        .set_checksum_crc32(f.text("ChecksumCRC32", MAY, Holds::Id))
        .set_checksum_crc32_c(f.text("ChecksumCRC32C", MAY, Holds::Id))
        .set_checksum_crc64_nvme(f.text("ChecksumCRC64NVME", MAY, Holds::Id))
        .set_checksum_sha1(f.text("ChecksumSHA1", MAY, Holds::Id))
        .set_checksum_sha256(f.text("ChecksumSHA256", MAY, Holds::Id))
        .set_checksum_sha512(f.text("ChecksumSHA512", MAY, Holds::Id))
        .set_checksum_md5(f.text("ChecksumMD5", MAY, Holds::Id))
        .set_checksum_xxhash64(f.text("ChecksumXXHASH64", MAY, Holds::Id))
        .set_checksum_xxhash3(f.text("ChecksumXXHASH3", MAY, Holds::Id))
        .set_checksum_xxhash128(f.text("ChecksumXXHASH128", MAY, Holds::Id))
        .set_part_number(f.one("PartNumber", MAY, int))
        .build()
}

fn compression_type(f: &mut Fill) -> types::CompressionType {
    f.choice(types::CompressionType::values()).into()
}

fn condition(f: &mut Fill) -> types::Condition {
    types::Condition::builder()
        .set_http_error_code_returned_equals(f.text("HttpErrorCodeReturnedEquals", MAY, Holds::Id))
        .set_key_prefix_equals(f.text("KeyPrefixEquals", MAY, Holds::Ref))
        .build()
}

fn cors_configuration(f: &mut Fill) -> types::CorsConfiguration {
    types::CorsConfiguration::builder()
        .set_cors_rules(f.list("CORSRules", MUST, cors_rule))
        .build().unwrap()
}

fn cors_rule(f: &mut Fill) -> types::CorsRule {
    types::CorsRule::builder()
        .set_id(f.text("ID", MAY, Holds::Name))
        .set_allowed_headers(f.texts("AllowedHeaders", MAY, Holds::Ref))
        .set_allowed_methods(f.texts("AllowedMethods", MUST, Holds::Id))
        .set_allowed_origins(f.texts("AllowedOrigins", MUST, Holds::Ref))
        .set_expose_headers(f.texts("ExposeHeaders", MAY, Holds::Ref))
        .set_max_age_seconds(f.one("MaxAgeSeconds", MAY, int))
        .build().unwrap()
}

fn create_bucket_configuration(f: &mut Fill) -> types::CreateBucketConfiguration {
    types::CreateBucketConfiguration::builder()
        .set_location_constraint(f.one("LocationConstraint", MAY, bucket_location_constraint))
        .set_location(f.one("Location", MAY, location_info))
        .set_bucket(f.one("Bucket", MAY, bucket_info))
        .set_tags(f.list("Tags", MAY, tag))
        .build()
}

fn csv_input(f: &mut Fill) -> types::CsvInput {
    types::CsvInput::builder()
        .set_file_header_info(f.one("FileHeaderInfo", MAY, file_header_info))
        .set_comments(f.text("Comments", MAY, Holds::Id))
        .set_quote_escape_character(f.text("QuoteEscapeCharacter", MAY, Holds::Id))
        .set_record_delimiter(f.text("RecordDelimiter", MAY, Holds::Id))
        .set_field_delimiter(f.text("FieldDelimiter", MAY, Holds::Id))
        .set_quote_character(f.text("QuoteCharacter", MAY, Holds::Id))
        .set_allow_quoted_record_delimiter(f.one("AllowQuotedRecordDelimiter", MAY, yes))
        .build()
}

fn csv_output(f: &mut Fill) -> types::CsvOutput {
    types::CsvOutput::builder()
        .set_quote_fields(f.one("QuoteFields", MAY, quote_fields))
        .set_quote_escape_character(f.text("QuoteEscapeCharacter", MAY, Holds::Id))
        .set_record_delimiter(f.text("RecordDelimiter", MAY, Holds::Id))
        .set_field_delimiter(f.text("FieldDelimiter", MAY, Holds::Id))
        .set_quote_character(f.text("QuoteCharacter", MAY, Holds::Id))
        .build()
}

fn data_redundancy(f: &mut Fill) -> types::DataRedundancy {
    f.choice(types::DataRedundancy::values()).into()
}

fn default_retention(f: &mut Fill) -> types::DefaultRetention {
    types::DefaultRetention::builder()
        .set_mode(f.one("Mode", MAY, object_lock_retention_mode))
        .set_days(f.one("Days", MAY, int))
        .set_years(f.one("Years", MAY, int))
        .set_default_event_hold(f.one("DefaultEventHold", MAY, event_hold_duration))
        .build()
}

fn delete(f: &mut Fill) -> types::Delete {
    types::Delete::builder()
        .set_objects(f.list("Objects", MUST, object_identifier))
        .set_quiet(f.one("Quiet", MAY, yes))
        .build().unwrap()
}

fn delete_marker_replication(f: &mut Fill) -> types::DeleteMarkerReplication {
    types::DeleteMarkerReplication::builder()
        .set_status(f.one("Status", MAY, delete_marker_replication_status))
        .build()
}

fn delete_marker_replication_status(f: &mut Fill) -> types::DeleteMarkerReplicationStatus {
    f.choice(types::DeleteMarkerReplicationStatus::values()).into()
}

fn destination(f: &mut Fill) -> types::Destination {
    types::Destination::builder()
        .set_bucket(f.text("Bucket", MUST, Holds::Ref))
        .set_account(f.text("Account", MAY, Holds::Account))
        .set_storage_class(f.one("StorageClass", MAY, storage_class))
        .set_access_control_translation(f.one("AccessControlTranslation", MAY, access_control_translation))
        .set_encryption_configuration(f.one("EncryptionConfiguration", MAY, encryption_configuration))
        .set_replication_time(f.one("ReplicationTime", MAY, replication_time))
        .set_metrics(f.one("Metrics", MAY, metrics))
        .build().unwrap()
}

fn encoding_type(f: &mut Fill) -> types::EncodingType {
    f.choice(types::EncodingType::values()).into()
}

fn encryption(f: &mut Fill) -> types::Encryption {
    types::Encryption::builder()
        .set_encryption_type(f.one("EncryptionType", MUST, server_side_encryption))
        .set_kms_key_id(f.text("KMSKeyId", MAY, Holds::Key))
        .set_kms_context(f.text("KMSContext", MAY, Holds::MetadataValue))
        .build().unwrap()
}

fn encryption_configuration(f: &mut Fill) -> types::EncryptionConfiguration {
    types::EncryptionConfiguration::builder()
        .set_replica_kms_key_id(f.text("ReplicaKmsKeyID", MAY, Holds::Key))
        .build()
}

fn encryption_type(f: &mut Fill) -> types::EncryptionType {
    f.choice(types::EncryptionType::values()).into()
}

fn error_document(f: &mut Fill) -> types::ErrorDocument {
    types::ErrorDocument::builder()
        .set_key(f.text("Key", MUST, Holds::Ref))
        .build().unwrap()
}

fn event(f: &mut Fill) -> types::Event {
    f.choice(types::Event::values()).into()
}

fn event_bridge_configuration(_: &mut Fill) -> types::EventBridgeConfiguration {
    types::EventBridgeConfiguration::builder()
        .build()
}

fn event_hold_duration(f: &mut Fill) -> types::EventHoldDuration {
    types::EventHoldDuration::builder()
        .set_days(f.one("Days", MAY, int))
        .set_years(f.one("Years", MAY, int))
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

fn expiration_state(f: &mut Fill) -> types::ExpirationState {
    f.choice(types::ExpirationState::values()).into()
}

fn expiration_status(f: &mut Fill) -> types::ExpirationStatus {
    f.choice(types::ExpirationStatus::values()).into()
}

fn expression_type(f: &mut Fill) -> types::ExpressionType {
    f.choice(types::ExpressionType::values()).into()
}

fn file_header_info(f: &mut Fill) -> types::FileHeaderInfo {
    f.choice(types::FileHeaderInfo::values()).into()
}

fn filter_rule(f: &mut Fill) -> types::FilterRule {
    types::FilterRule::builder()
        .set_name(f.one("Name", MAY, filter_rule_name))
        .set_value(f.text("Value", MAY, Holds::Ref))
        .build()
}

fn filter_rule_name(f: &mut Fill) -> types::FilterRuleName {
    f.choice(types::FilterRuleName::values()).into()
}

fn glacier_job_parameters(f: &mut Fill) -> types::GlacierJobParameters {
    types::GlacierJobParameters::builder()
        .set_tier(f.one("Tier", MUST, tier))
        .build().unwrap()
}

fn grant(f: &mut Fill) -> types::Grant {
    types::Grant::builder()
        .set_grantee(f.one("Grantee", MAY, grantee))
        .set_permission(f.one("Permission", MAY, permission))
        .build()
}

fn grantee(f: &mut Fill) -> types::Grantee {
    types::Grantee::builder()
        .set_display_name(f.text("DisplayName", MAY, Holds::Ref))
        .set_email_address(f.text("EmailAddress", MAY, Holds::Email))
        .set_id(f.text("ID", MAY, Holds::Id))
        .set_type(f.one("Type", MUST, type_))
        .set_uri(f.text("URI", MAY, Holds::Id))
        .build().unwrap()
}

fn index_document(f: &mut Fill) -> types::IndexDocument {
    types::IndexDocument::builder()
        .set_suffix(f.text("Suffix", MUST, Holds::Ref))
        .build().unwrap()
}

fn input_serialization(f: &mut Fill) -> types::InputSerialization {
    types::InputSerialization::builder()
        .set_csv(f.one("CSV", MAY, csv_input))
        .set_compression_type(f.one("CompressionType", MAY, compression_type))
        .set_json(f.one("JSON", MAY, json_input))
        .set_parquet(f.one("Parquet", MAY, parquet_input))
        .build()
}

fn intelligent_tiering_access_tier(f: &mut Fill) -> types::IntelligentTieringAccessTier {
    f.choice(types::IntelligentTieringAccessTier::values()).into()
}

fn intelligent_tiering_and_operator(f: &mut Fill) -> types::IntelligentTieringAndOperator {
    types::IntelligentTieringAndOperator::builder()
        .set_prefix(f.text("Prefix", MAY, Holds::Ref))
        .set_tags(f.list("Tags", MAY, tag))
        .build()
}

fn intelligent_tiering_configuration(f: &mut Fill) -> types::IntelligentTieringConfiguration {
    types::IntelligentTieringConfiguration::builder()
        .set_id(f.text("Id", MUST, Holds::Name))
        .set_filter(f.one("Filter", MAY, intelligent_tiering_filter))
        .set_status(f.one("Status", MUST, intelligent_tiering_status))
        .set_tierings(f.list("Tierings", MUST, tiering))
        .build().unwrap()
}

fn intelligent_tiering_filter(f: &mut Fill) -> types::IntelligentTieringFilter {
    types::IntelligentTieringFilter::builder()
        .set_prefix(f.text("Prefix", MAY, Holds::Ref))
        .set_tag(f.one("Tag", MAY, tag))
        .set_and(f.one("And", MAY, intelligent_tiering_and_operator))
        .build()
}

fn intelligent_tiering_status(f: &mut Fill) -> types::IntelligentTieringStatus {
    f.choice(types::IntelligentTieringStatus::values()).into()
}

fn inventory_configuration(f: &mut Fill) -> types::InventoryConfiguration {
    types::InventoryConfiguration::builder()
        .set_destination(f.one("Destination", MUST, inventory_destination))
        .set_is_enabled(f.one("IsEnabled", MUST, yes))
        .set_filter(f.one("Filter", MAY, inventory_filter))
        .set_id(f.text("Id", MUST, Holds::Name))
        .set_included_object_versions(f.one("IncludedObjectVersions", MUST, inventory_included_object_versions))
        .set_optional_fields(f.list("OptionalFields", MAY, inventory_optional_field))
        .set_schedule(f.one("Schedule", MUST, inventory_schedule))
        .build().unwrap()
}

fn inventory_configuration_state(f: &mut Fill) -> types::InventoryConfigurationState {
    f.choice(types::InventoryConfigurationState::values()).into()
}

fn inventory_destination(f: &mut Fill) -> types::InventoryDestination {
    types::InventoryDestination::builder()
        .set_s3_bucket_destination(f.one("S3BucketDestination", MUST, inventory_s3_bucket_destination))
        .build()
}

fn inventory_encryption(f: &mut Fill) -> types::InventoryEncryption {
    types::InventoryEncryption::builder()
        .set_sses3(f.one("SSES3", MAY, sses3))
        .set_ssekms(f.one("SSEKMS", MAY, ssekms))
        .build()
}

fn inventory_filter(f: &mut Fill) -> types::InventoryFilter {
    types::InventoryFilter::builder()
        .set_prefix(f.text("Prefix", MUST, Holds::Ref))
        .build().unwrap()
}

fn inventory_format(f: &mut Fill) -> types::InventoryFormat {
    f.choice(types::InventoryFormat::values()).into()
}

fn inventory_frequency(f: &mut Fill) -> types::InventoryFrequency {
    f.choice(types::InventoryFrequency::values()).into()
}

fn inventory_included_object_versions(f: &mut Fill) -> types::InventoryIncludedObjectVersions {
    f.choice(types::InventoryIncludedObjectVersions::values()).into()
}

fn inventory_optional_field(f: &mut Fill) -> types::InventoryOptionalField {
    f.choice(types::InventoryOptionalField::values()).into()
}

fn inventory_s3_bucket_destination(f: &mut Fill) -> types::InventoryS3BucketDestination {
    types::InventoryS3BucketDestination::builder()
        .set_account_id(f.text("AccountId", MAY, Holds::Account))
        .set_bucket(f.text("Bucket", MUST, Holds::Ref))
        .set_format(f.one("Format", MUST, inventory_format))
        .set_prefix(f.text("Prefix", MAY, Holds::ObjectKey))
        .set_encryption(f.one("Encryption", MAY, inventory_encryption))
        .build().unwrap()
}

fn inventory_schedule(f: &mut Fill) -> types::InventorySchedule {
    types::InventorySchedule::builder()
        .set_frequency(f.one("Frequency", MUST, inventory_frequency))
        .build().unwrap()
}

fn inventory_table_configuration(f: &mut Fill) -> types::InventoryTableConfiguration {
    types::InventoryTableConfiguration::builder()
        .set_configuration_state(f.one("ConfigurationState", MUST, inventory_configuration_state))
        .set_encryption_configuration(f.one("EncryptionConfiguration", MAY, metadata_table_encryption_configuration))
        .build().unwrap()
}

fn inventory_table_configuration_updates(f: &mut Fill) -> types::InventoryTableConfigurationUpdates {
    types::InventoryTableConfigurationUpdates::builder()
        .set_configuration_state(f.one("ConfigurationState", MUST, inventory_configuration_state))
        .set_encryption_configuration(f.one("EncryptionConfiguration", MAY, metadata_table_encryption_configuration))
        .build().unwrap()
}

fn journal_table_configuration(f: &mut Fill) -> types::JournalTableConfiguration {
    types::JournalTableConfiguration::builder()
        .set_record_expiration(f.one("RecordExpiration", MUST, record_expiration))
        .set_encryption_configuration(f.one("EncryptionConfiguration", MAY, metadata_table_encryption_configuration))
        .build()
}

fn journal_table_configuration_updates(f: &mut Fill) -> types::JournalTableConfigurationUpdates {
    types::JournalTableConfigurationUpdates::builder()
        .set_record_expiration(f.one("RecordExpiration", MUST, record_expiration))
        .build()
}

fn json_input(f: &mut Fill) -> types::JsonInput {
    types::JsonInput::builder()
        .set_type(f.one("Type", MAY, json_type))
        .build()
}

fn json_output(f: &mut Fill) -> types::JsonOutput {
    types::JsonOutput::builder()
        .set_record_delimiter(f.text("RecordDelimiter", MAY, Holds::Id))
        .build()
}

fn json_type(f: &mut Fill) -> types::JsonType {
    f.choice(types::JsonType::values()).into()
}

fn lambda_function_configuration(f: &mut Fill) -> types::LambdaFunctionConfiguration {
    types::LambdaFunctionConfiguration::builder()
        .set_id(f.text("Id", MAY, Holds::Name))
        .set_lambda_function_arn(f.text("LambdaFunctionArn", MUST, Holds::Arn))
        .set_events(f.list("Events", MUST, event))
        .set_filter(f.one("Filter", MAY, notification_configuration_filter))
        .build().unwrap()
}

fn lifecycle_expiration(f: &mut Fill) -> types::LifecycleExpiration {
    types::LifecycleExpiration::builder()
        .set_date(f.one("Date", MAY, time))
        .set_days(f.one("Days", MAY, int))
        .set_expired_object_delete_marker(f.one("ExpiredObjectDeleteMarker", MAY, yes))
        .build()
}

fn lifecycle_rule(f: &mut Fill) -> types::LifecycleRule {
    types::LifecycleRule::builder()
        .set_expiration(f.one("Expiration", MAY, lifecycle_expiration))
        .set_id(f.text("ID", MAY, Holds::Name))
        .set_prefix(f.text("Prefix", MAY, Holds::Ref))
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
        .set_tags(f.list("Tags", MAY, tag))
        .set_object_size_greater_than(f.one("ObjectSizeGreaterThan", MAY, long))
        .set_object_size_less_than(f.one("ObjectSizeLessThan", MAY, long))
        .build()
}

fn lifecycle_rule_filter(f: &mut Fill) -> types::LifecycleRuleFilter {
    types::LifecycleRuleFilter::builder()
        .set_prefix(f.text("Prefix", MAY, Holds::Ref))
        .set_tag(f.one("Tag", MAY, tag))
        .set_object_size_greater_than(f.one("ObjectSizeGreaterThan", MAY, long))
        .set_object_size_less_than(f.one("ObjectSizeLessThan", MAY, long))
        .set_and(f.one("And", MAY, lifecycle_rule_and_operator))
        .build()
}

fn location_info(f: &mut Fill) -> types::LocationInfo {
    types::LocationInfo::builder()
        .set_type(f.one("Type", MAY, location_type))
        .set_name(f.text("Name", MAY, Holds::Id))
        .build()
}

fn location_type(f: &mut Fill) -> types::LocationType {
    f.choice(types::LocationType::values()).into()
}

fn logging_enabled(f: &mut Fill) -> types::LoggingEnabled {
    types::LoggingEnabled::builder()
        .set_target_bucket(f.text("TargetBucket", MUST, Holds::Ref))
        .set_target_grants(f.list("TargetGrants", MAY, target_grant))
        .set_target_prefix(f.text("TargetPrefix", MUST, Holds::ObjectKey))
        .set_target_object_key_format(f.one("TargetObjectKeyFormat", MAY, target_object_key_format))
        .build().unwrap()
}

fn metadata_configuration(f: &mut Fill) -> types::MetadataConfiguration {
    types::MetadataConfiguration::builder()
        .set_journal_table_configuration(f.one("JournalTableConfiguration", MUST, journal_table_configuration))
        .set_inventory_table_configuration(f.one("InventoryTableConfiguration", MAY, inventory_table_configuration))
        .set_annotation_table_configuration(f.one("AnnotationTableConfiguration", MAY, annotation_table_configuration))
        .build()
}

fn metadata_directive(f: &mut Fill) -> types::MetadataDirective {
    f.choice(types::MetadataDirective::values()).into()
}

fn metadata_entry(f: &mut Fill) -> types::MetadataEntry {
    types::MetadataEntry::builder()
        .set_name(f.text("Name", MAY, Holds::MetadataKey))
        .set_value(f.text("Value", MAY, Holds::MetadataValue))
        .build()
}

fn metadata_table_configuration(f: &mut Fill) -> types::MetadataTableConfiguration {
    types::MetadataTableConfiguration::builder()
        .set_s3_tables_destination(f.one("S3TablesDestination", MUST, s3_tables_destination))
        .build()
}

fn metadata_table_encryption_configuration(f: &mut Fill) -> types::MetadataTableEncryptionConfiguration {
    types::MetadataTableEncryptionConfiguration::builder()
        .set_sse_algorithm(f.one("SseAlgorithm", MUST, table_sse_algorithm))
        .set_kms_key_arn(f.text("KmsKeyArn", MAY, Holds::Key))
        .build().unwrap()
}

fn metrics(f: &mut Fill) -> types::Metrics {
    types::Metrics::builder()
        .set_status(f.one("Status", MUST, metrics_status))
        .set_event_threshold(f.one("EventThreshold", MAY, replication_time_value))
        .build().unwrap()
}

fn metrics_and_operator(f: &mut Fill) -> types::MetricsAndOperator {
    types::MetricsAndOperator::builder()
        .set_prefix(f.text("Prefix", MAY, Holds::Ref))
        .set_tags(f.list("Tags", MAY, tag))
        .set_access_point_arn(f.text("AccessPointArn", MAY, Holds::Arn))
        .build()
}

fn metrics_configuration(f: &mut Fill) -> types::MetricsConfiguration {
    types::MetricsConfiguration::builder()
        .set_id(f.text("Id", MUST, Holds::Name))
        .set_filter(f.one("Filter", MAY, metrics_filter))
        .build().unwrap()
}

fn metrics_filter(f: &mut Fill) -> types::MetricsFilter {
    match f.turn(4) {
        0 => types::MetricsFilter::Prefix(f.variant("Prefix", |f| f.word(Holds::Ref))),
        1 => types::MetricsFilter::Tag(f.variant("Tag", tag)),
        2 => types::MetricsFilter::AccessPointArn(f.variant("AccessPointArn", |f| f.word(Holds::Arn))),
        _ => types::MetricsFilter::And(f.variant("And", metrics_and_operator)),
    }
}

fn metrics_status(f: &mut Fill) -> types::MetricsStatus {
    f.choice(types::MetricsStatus::values()).into()
}

fn mfa_delete(f: &mut Fill) -> types::MfaDelete {
    f.choice(types::MfaDelete::values()).into()
}

fn noncurrent_version_expiration(f: &mut Fill) -> types::NoncurrentVersionExpiration {
    types::NoncurrentVersionExpiration::builder()
        .set_noncurrent_days(f.one("NoncurrentDays", MAY, int))
        .set_newer_noncurrent_versions(f.one("NewerNoncurrentVersions", MAY, int))
        .build()
}

fn noncurrent_version_transition(f: &mut Fill) -> types::NoncurrentVersionTransition {
    types::NoncurrentVersionTransition::builder()
        .set_noncurrent_days(f.one("NoncurrentDays", MAY, int))
        .set_storage_class(f.one("StorageClass", MAY, transition_storage_class))
        .set_newer_noncurrent_versions(f.one("NewerNoncurrentVersions", MAY, int))
        .build()
}

fn notification_configuration(f: &mut Fill) -> types::NotificationConfiguration {
    types::NotificationConfiguration::builder()
        .set_topic_configurations(f.list("TopicConfigurations", MAY, topic_configuration))
        .set_queue_configurations(f.list("QueueConfigurations", MAY, queue_configuration))
        .set_lambda_function_configurations(f.list("LambdaFunctionConfigurations", MAY, lambda_function_configuration))
        .set_event_bridge_configuration(f.one("EventBridgeConfiguration", MAY, event_bridge_configuration))
        .build()
}

fn notification_configuration_filter(f: &mut Fill) -> types::NotificationConfigurationFilter {
    types::NotificationConfigurationFilter::builder()
        .set_key(f.one("Key", MAY, s3_key_filter))
        .build()
}

fn object_attributes(f: &mut Fill) -> types::ObjectAttributes {
    f.choice(types::ObjectAttributes::values()).into()
}

fn object_canned_acl(f: &mut Fill) -> types::ObjectCannedAcl {
    f.choice(types::ObjectCannedAcl::values()).into()
}

fn object_encryption(f: &mut Fill) -> types::ObjectEncryption {
    f.turn(1);
    types::ObjectEncryption::Ssekms(f.variant("SSEKMS", ssekms_encryption))
}

fn object_identifier(f: &mut Fill) -> types::ObjectIdentifier {
    types::ObjectIdentifier::builder()
        .set_key(f.text("Key", MUST, Holds::Ref))
        .set_version_id(f.text("VersionId", MAY, Holds::Id))
        .set_e_tag(f.text("ETag", MAY, Holds::Id))
        .set_last_modified_time(f.one("LastModifiedTime", MAY, time))
        .set_size(f.one("Size", MAY, long))
        .build().unwrap()
}

fn object_lock_configuration(f: &mut Fill) -> types::ObjectLockConfiguration {
    types::ObjectLockConfiguration::builder()
        .set_object_lock_enabled(f.one("ObjectLockEnabled", MAY, object_lock_enabled))
        .set_rule(f.one("Rule", MAY, object_lock_rule))
        .build()
}

fn object_lock_enabled(f: &mut Fill) -> types::ObjectLockEnabled {
    f.choice(types::ObjectLockEnabled::values()).into()
}

fn object_lock_event_hold(f: &mut Fill) -> types::ObjectLockEventHold {
    f.choice(types::ObjectLockEventHold::values()).into()
}

fn object_lock_legal_hold(f: &mut Fill) -> types::ObjectLockLegalHold {
    types::ObjectLockLegalHold::builder()
        .set_status(f.one("Status", MAY, object_lock_legal_hold_status))
        .build()
}

fn object_lock_legal_hold_status(f: &mut Fill) -> types::ObjectLockLegalHoldStatus {
    f.choice(types::ObjectLockLegalHoldStatus::values()).into()
}

fn object_lock_mode(f: &mut Fill) -> types::ObjectLockMode {
    f.choice(types::ObjectLockMode::values()).into()
}

fn object_lock_retention(f: &mut Fill) -> types::ObjectLockRetention {
    types::ObjectLockRetention::builder()
        .set_mode(f.one("Mode", MAY, object_lock_retention_mode))
        .set_retain_until_date(f.one("RetainUntilDate", MAY, time))
        .set_event_hold(f.one("EventHold", MAY, object_lock_event_hold))
        .set_event_hold_duration(f.one("EventHoldDuration", MAY, event_hold_duration))
        .build()
}

fn object_lock_retention_mode(f: &mut Fill) -> types::ObjectLockRetentionMode {
    f.choice(types::ObjectLockRetentionMode::values()).into()
}

fn object_lock_rule(f: &mut Fill) -> types::ObjectLockRule {
    types::ObjectLockRule::builder()
        .set_default_retention(f.one("DefaultRetention", MAY, default_retention))
        .build()
}

fn object_ownership(f: &mut Fill) -> types::ObjectOwnership {
    f.choice(types::ObjectOwnership::values()).into()
}

fn optional_object_attributes(f: &mut Fill) -> types::OptionalObjectAttributes {
    f.choice(types::OptionalObjectAttributes::values()).into()
}

fn output_location(f: &mut Fill) -> types::OutputLocation {
    types::OutputLocation::builder()
        .set_s3(f.one("S3", MAY, s3_location))
        .build()
}

fn output_serialization(f: &mut Fill) -> types::OutputSerialization {
    types::OutputSerialization::builder()
        .set_csv(f.one("CSV", MAY, csv_output))
        .set_json(f.one("JSON", MAY, json_output))
        .build()
}

fn owner(f: &mut Fill) -> types::Owner {
    types::Owner::builder()
        .set_display_name(f.text("DisplayName", MAY, Holds::Ref))
        .set_id(f.text("ID", MAY, Holds::Id))
        .build()
}

fn owner_override(f: &mut Fill) -> types::OwnerOverride {
    f.choice(types::OwnerOverride::values()).into()
}

fn ownership_controls(f: &mut Fill) -> types::OwnershipControls {
    types::OwnershipControls::builder()
        .set_rules(f.list("Rules", MUST, ownership_controls_rule))
        .build().unwrap()
}

fn ownership_controls_rule(f: &mut Fill) -> types::OwnershipControlsRule {
    types::OwnershipControlsRule::builder()
        .set_object_ownership(f.one("ObjectOwnership", MUST, object_ownership))
        .build().unwrap()
}

fn parquet_input(_: &mut Fill) -> types::ParquetInput {
    types::ParquetInput::builder()
        .build()
}

fn partition_date_source(f: &mut Fill) -> types::PartitionDateSource {
    f.choice(types::PartitionDateSource::values()).into()
}

fn partitioned_prefix(f: &mut Fill) -> types::PartitionedPrefix {
    types::PartitionedPrefix::builder()
        .set_partition_date_source(f.one("PartitionDateSource", MAY, partition_date_source))
        .build()
}

fn payer(f: &mut Fill) -> types::Payer {
    f.choice(types::Payer::values()).into()
}

fn permission(f: &mut Fill) -> types::Permission {
    f.choice(types::Permission::values()).into()
}

fn protocol(f: &mut Fill) -> types::Protocol {
    f.choice(types::Protocol::values()).into()
}

fn public_access_block_configuration(f: &mut Fill) -> types::PublicAccessBlockConfiguration {
    types::PublicAccessBlockConfiguration::builder()
        .set_block_public_acls(f.one("BlockPublicAcls", MAY, yes))
        .set_ignore_public_acls(f.one("IgnorePublicAcls", MAY, yes))
        .set_block_public_policy(f.one("BlockPublicPolicy", MAY, yes))
        .set_restrict_public_buckets(f.one("RestrictPublicBuckets", MAY, yes))
        .build()
}

fn queue_configuration(f: &mut Fill) -> types::QueueConfiguration {
    types::QueueConfiguration::builder()
        .set_id(f.text("Id", MAY, Holds::Name))
        .set_queue_arn(f.text("QueueArn", MUST, Holds::Arn))
        .set_events(f.list("Events", MUST, event))
        .set_filter(f.one("Filter", MAY, notification_configuration_filter))
        .build().unwrap()
}

fn quote_fields(f: &mut Fill) -> types::QuoteFields {
    f.choice(types::QuoteFields::values()).into()
}

fn record_expiration(f: &mut Fill) -> types::RecordExpiration {
    types::RecordExpiration::builder()
        .set_expiration(f.one("Expiration", MUST, expiration_state))
        .set_days(f.one("Days", MAY, int))
        .build().unwrap()
}

fn redirect(f: &mut Fill) -> types::Redirect {
    types::Redirect::builder()
        .set_host_name(f.text("HostName", MAY, Holds::Host))
        .set_http_redirect_code(f.text("HttpRedirectCode", MAY, Holds::Id))
        .set_protocol(f.one("Protocol", MAY, protocol))
        .set_replace_key_prefix_with(f.text("ReplaceKeyPrefixWith", MAY, Holds::Ref))
        .set_replace_key_with(f.text("ReplaceKeyWith", MAY, Holds::Ref))
        .build()
}

fn redirect_all_requests_to(f: &mut Fill) -> types::RedirectAllRequestsTo {
    types::RedirectAllRequestsTo::builder()
        .set_host_name(f.text("HostName", MUST, Holds::Host))
        .set_protocol(f.one("Protocol", MAY, protocol))
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
        .build().unwrap()
}

fn replication_rule_and_operator(f: &mut Fill) -> types::ReplicationRuleAndOperator {
    types::ReplicationRuleAndOperator::builder()
        .set_prefix(f.text("Prefix", MAY, Holds::Ref))
        .set_tags(f.list("Tags", MAY, tag))
        .build()
}

fn replication_rule_filter(f: &mut Fill) -> types::ReplicationRuleFilter {
    types::ReplicationRuleFilter::builder()
        .set_prefix(f.text("Prefix", MAY, Holds::Ref))
        .set_tag(f.one("Tag", MAY, tag))
        .set_and(f.one("And", MAY, replication_rule_and_operator))
        .build()
}

fn replication_rule_status(f: &mut Fill) -> types::ReplicationRuleStatus {
    f.choice(types::ReplicationRuleStatus::values()).into()
}

fn replication_status(f: &mut Fill) -> types::ReplicationStatus {
    f.choice(types::ReplicationStatus::values()).into()
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

fn request_charged(f: &mut Fill) -> types::RequestCharged {
    f.choice(types::RequestCharged::values()).into()
}

fn request_payer(f: &mut Fill) -> types::RequestPayer {
    f.choice(types::RequestPayer::values()).into()
}

fn request_payment_configuration(f: &mut Fill) -> types::RequestPaymentConfiguration {
    types::RequestPaymentConfiguration::builder()
        .set_payer(f.one("Payer", MUST, payer))
        .build().unwrap()
}

fn request_progress(f: &mut Fill) -> types::RequestProgress {
    types::RequestProgress::builder()
        .set_enabled(f.one("Enabled", MAY, yes))
        .build()
}

fn restore_request(f: &mut Fill) -> types::RestoreRequest {
    types::RestoreRequest::builder()
        .set_days(f.one("Days", MAY, int))
        .set_glacier_job_parameters(f.one("GlacierJobParameters", MAY, glacier_job_parameters))
        .set_type(f.one("Type", MAY, restore_request_type))
        .set_tier(f.one("Tier", MAY, tier))
        .set_description(f.text("Description", MAY, Holds::Text))
        .set_select_parameters(f.one("SelectParameters", MAY, select_parameters))
        .set_output_location(f.one("OutputLocation", MAY, output_location))
        .build()
}

fn restore_request_type(f: &mut Fill) -> types::RestoreRequestType {
    f.choice(types::RestoreRequestType::values()).into()
}

fn routing_rule(f: &mut Fill) -> types::RoutingRule {
    types::RoutingRule::builder()
        .set_condition(f.one("Condition", MAY, condition))
        .set_redirect(f.one("Redirect", MUST, redirect))
        .build()
}

fn s3_key_filter(f: &mut Fill) -> types::S3KeyFilter {
    types::S3KeyFilter::builder()
        .set_filter_rules(f.list("FilterRules", MAY, filter_rule))
        .build()
}

fn s3_location(f: &mut Fill) -> types::S3Location {
    types::S3Location::builder()
        .set_bucket_name(f.text("BucketName", MUST, Holds::Ref))
        .set_prefix(f.text("Prefix", MUST, Holds::ObjectKey))
        .set_encryption(f.one("Encryption", MAY, encryption))
        .set_canned_acl(f.one("CannedACL", MAY, object_canned_acl))
        .set_access_control_list(f.list("AccessControlList", MAY, grant))
        .set_tagging(f.one("Tagging", MAY, tagging))
        .set_user_metadata(f.list("UserMetadata", MAY, metadata_entry))
        .set_storage_class(f.one("StorageClass", MAY, storage_class))
        .build().unwrap()
}

fn s3_tables_destination(f: &mut Fill) -> types::S3TablesDestination {
    types::S3TablesDestination::builder()
        .set_table_bucket_arn(f.text("TableBucketArn", MUST, Holds::Arn))
        .set_table_name(f.text("TableName", MUST, Holds::Name))
        .build().unwrap()
}

fn scan_range(f: &mut Fill) -> types::ScanRange {
    types::ScanRange::builder()
        .set_start(f.one("Start", MAY, long))
        .set_end(f.one("End", MAY, long))
        .build()
}

fn select_parameters(f: &mut Fill) -> types::SelectParameters {
    types::SelectParameters::builder()
        .set_input_serialization(f.one("InputSerialization", MUST, input_serialization))
        .set_expression_type(f.one("ExpressionType", MUST, expression_type))
        .set_expression(f.text("Expression", MUST, Holds::Document))
        .set_output_serialization(f.one("OutputSerialization", MUST, output_serialization))
        .build().unwrap()
}

fn server_side_encryption(f: &mut Fill) -> types::ServerSideEncryption {
    f.choice(types::ServerSideEncryption::values()).into()
}

fn server_side_encryption_by_default(f: &mut Fill) -> types::ServerSideEncryptionByDefault {
    types::ServerSideEncryptionByDefault::builder()
        .set_sse_algorithm(f.one("SSEAlgorithm", MUST, server_side_encryption))
        .set_kms_master_key_id(f.text("KMSMasterKeyID", MAY, Holds::Key))
        .build().unwrap()
}

fn server_side_encryption_configuration(f: &mut Fill) -> types::ServerSideEncryptionConfiguration {
    types::ServerSideEncryptionConfiguration::builder()
        .set_rules(f.list("Rules", MUST, server_side_encryption_rule))
        .build().unwrap()
}

fn server_side_encryption_rule(f: &mut Fill) -> types::ServerSideEncryptionRule {
    types::ServerSideEncryptionRule::builder()
        .set_apply_server_side_encryption_by_default(f.one("ApplyServerSideEncryptionByDefault", MAY, server_side_encryption_by_default))
        .set_bucket_key_enabled(f.one("BucketKeyEnabled", MAY, yes))
        .set_blocked_encryption_types(f.one("BlockedEncryptionTypes", MAY, blocked_encryption_types))
        .build()
}

fn session_mode(f: &mut Fill) -> types::SessionMode {
    f.choice(types::SessionMode::values()).into()
}

fn simple_prefix(_: &mut Fill) -> types::SimplePrefix {
    types::SimplePrefix::builder()
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

fn ssekms(f: &mut Fill) -> types::Ssekms {
    types::Ssekms::builder()
        .set_key_id(f.text("KeyId", MUST, Holds::Key))
        .build().unwrap()
}

fn ssekms_encryption(f: &mut Fill) -> types::SsekmsEncryption {
    types::SsekmsEncryption::builder()
        .set_kms_key_arn(f.text("KMSKeyArn", MUST, Holds::Key))
        .set_bucket_key_enabled(f.one("BucketKeyEnabled", MAY, yes))
        .build().unwrap()
}

fn sses3(_: &mut Fill) -> types::Sses3 {
    types::Sses3::builder()
        .build()
}

fn storage_class(f: &mut Fill) -> types::StorageClass {
    f.choice(types::StorageClass::values()).into()
}

fn storage_class_analysis(f: &mut Fill) -> types::StorageClassAnalysis {
    types::StorageClassAnalysis::builder()
        .set_data_export(f.one("DataExport", MAY, storage_class_analysis_data_export))
        .build()
}

fn storage_class_analysis_data_export(f: &mut Fill) -> types::StorageClassAnalysisDataExport {
    types::StorageClassAnalysisDataExport::builder()
        .set_output_schema_version(f.one("OutputSchemaVersion", MUST, storage_class_analysis_schema_version))
        .set_destination(f.one("Destination", MUST, analytics_export_destination))
        .build().unwrap()
}

fn storage_class_analysis_schema_version(f: &mut Fill) -> types::StorageClassAnalysisSchemaVersion {
    f.choice(types::StorageClassAnalysisSchemaVersion::values()).into()
}

fn table_sse_algorithm(f: &mut Fill) -> types::TableSseAlgorithm {
    f.choice(types::TableSseAlgorithm::values()).into()
}

fn tag(f: &mut Fill) -> types::Tag {
    types::Tag::builder()
        .set_key(f.text("Key", MUST, Holds::TagKey))
        .set_value(f.text("Value", MUST, Holds::TagValue))
        .build().unwrap()
}

fn tagging(f: &mut Fill) -> types::Tagging {
    types::Tagging::builder()
        .set_tag_set(f.list("TagSet", MUST, tag))
        .build().unwrap()
}

fn tagging_directive(f: &mut Fill) -> types::TaggingDirective {
    f.choice(types::TaggingDirective::values()).into()
}

fn target_grant(f: &mut Fill) -> types::TargetGrant {
    types::TargetGrant::builder()
        .set_grantee(f.one("Grantee", MAY, grantee))
        .set_permission(f.one("Permission", MAY, bucket_logs_permission))
        .build()
}

fn target_object_key_format(f: &mut Fill) -> types::TargetObjectKeyFormat {
    types::TargetObjectKeyFormat::builder()
        .set_simple_prefix(f.one("SimplePrefix", MAY, simple_prefix))
        .set_partitioned_prefix(f.one("PartitionedPrefix", MAY, partitioned_prefix))
        .build()
}

fn tier(f: &mut Fill) -> types::Tier {
    f.choice(types::Tier::values()).into()
}

fn tiering(f: &mut Fill) -> types::Tiering {
    types::Tiering::builder()
        .set_days(f.one("Days", MUST, int))
        .set_access_tier(f.one("AccessTier", MUST, intelligent_tiering_access_tier))
        .build().unwrap()
}

fn topic_configuration(f: &mut Fill) -> types::TopicConfiguration {
    types::TopicConfiguration::builder()
        .set_id(f.text("Id", MAY, Holds::Name))
        .set_topic_arn(f.text("TopicArn", MUST, Holds::Arn))
        .set_events(f.list("Events", MUST, event))
        .set_filter(f.one("Filter", MAY, notification_configuration_filter))
        .build().unwrap()
}

fn transition(f: &mut Fill) -> types::Transition {
    types::Transition::builder()
        .set_date(f.one("Date", MAY, time))
        .set_days(f.one("Days", MAY, int))
        .set_storage_class(f.one("StorageClass", MAY, transition_storage_class))
        .build()
}

fn transition_default_minimum_object_size(f: &mut Fill) -> types::TransitionDefaultMinimumObjectSize {
    f.choice(types::TransitionDefaultMinimumObjectSize::values()).into()
}

fn transition_storage_class(f: &mut Fill) -> types::TransitionStorageClass {
    f.choice(types::TransitionStorageClass::values()).into()
}

fn type_(f: &mut Fill) -> types::Type {
    f.choice(types::Type::values()).into()
}

fn versioning_configuration(f: &mut Fill) -> types::VersioningConfiguration {
    types::VersioningConfiguration::builder()
        .set_mfa_delete(f.one("MFADelete", MAY, mfa_delete))
        .set_status(f.one("Status", MAY, bucket_versioning_status))
        .build()
}

fn website_configuration(f: &mut Fill) -> types::WebsiteConfiguration {
    types::WebsiteConfiguration::builder()
        .set_error_document(f.one("ErrorDocument", MAY, error_document))
        .set_index_document(f.one("IndexDocument", MAY, index_document))
        .set_redirect_all_requests_to(f.one("RedirectAllRequestsTo", MAY, redirect_all_requests_to))
        .set_routing_rules(f.list("RoutingRules", MAY, routing_rule))
        .build()
}
