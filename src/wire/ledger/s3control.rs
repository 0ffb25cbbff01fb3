// Written by `data/ledger.py generate` from data/ledger/s3control.txt. Do not edit.

use super::table::*;

#[rustfmt::skip]
pub(crate) static LEDGER: Ledger = Ledger {
    service: Service::S3Control,
    crate_name: "aws-sdk-s3control",
    version: "1.138.0",
    protocol: Protocol::RestXml,
    words: "\
        \x13DaysAfterInitiation\x05Owner\x0bS3SubPrefix\x0fActivityMetrics\x1fAdvancedCostOptimizationMetrics\
        \x1dAdvancedDataProtectionMetrics\x1aAdvancedPerformanceMetrics\x0bBucketLevel\x1aDetailedStatusCodesMetrics\
        \x15StorageLensGroupLevel\x09IsEnabled\x0bFunctionArn\x0fFunctionPayload\x0bPrefixLevel\x12LocationConstraint\
        \x04Name\x11PublicAccessBlock\x07Regions\x06Region\x09KmsKeyArn\x06Status\x18AccessControlTranslation\
        \x07Account\x06Bucket\x17EncryptionConfiguration\x07Metrics\x0fReplicationTime\x0cStorageClass\
        \x0fReplicaKmsKeyID\x07Buckets\x03Arn\x06SSEKMS\x07SSE-KMS\x05SSES3\x06SSE-S3\x11GranteeIdentifier\
        \x0bGranteeType\x08Location\x04Spec\x16S3JobManifestGenerator\x0cCreatedAfter\x0dCreatedBefore\
        \x16EligibleForReplication\x11KeyNameConstraint\x18MatchAnyObjectEncryption\x10ObjectEncryption\
        \x14MatchAnyStorageClass\x06member\x19ObjectReplicationStatuses\x1aObjectSizeGreaterThanBytes\
        \x17ObjectSizeLessThanBytes\x04ETag\x09ObjectArn\x0fObjectVersionId\x06Fields\x06Format\x0cLambdaInvoke\
        \x17S3ComputeObjectChecksum\x15S3DeleteObjectTagging\x17S3InitiateRestoreObject\x0eS3PutObjectAcl\
        \x0fS3PutObjectCopy\x14S3PutObjectLegalHold\x14S3PutObjectRetention\x12S3PutObjectTagging\x11S3ReplicateObject\
        \x18S3UpdateObjectEncryption\x07Enabled\x13ExpectedBucketOwner\x06Prefix\x0bReportScope\x0eMatchAnyPrefix\
        \x11MatchAnySubstring\x0eMatchAnySuffix\x17InvocationSchemaVersion\x0dUserArguments\x05Rules\x04Rule\x04Date\
        \x04Days\x19ExpiredObjectDeleteMarker\x1eAbortIncompleteMultipartUpload\x0aExpiration\x06Filter\x02ID\
        \x1bNoncurrentVersionExpiration\x1cNoncurrentVersionTransitions\x1bNoncurrentVersionTransition\x0bTransitions\
        \x0aTransition\x15ObjectSizeGreaterThan\x12ObjectSizeLessThan\x04Tags\x03And\x03Tag\x0fDaysGreaterThan\
        \x0cDaysLessThan\x10BytesGreaterThan\x0dBytesLessThan\x0eEventThreshold\x15TrafficDialPercentage\
        \x17NewerNoncurrentVersions\x0eNoncurrentDays\x07DSSEKMS\x08DSSE-KMS\x06NOTSSE\x07NOT-SSE\x04SSEC\x05SSE-C\
        \x0fAllowedFeatures\x0eAllowedFeature\x18CloudWatchMetricsEnabled\x15SupportingAccessPoint\
        \x1cTransformationConfigurations\x1bTransformationConfiguration\x09AwsLambda\x07Actions\x06Action\
        \x15ContentTransformation\x0eStorageMetrics\x11SelectionCriteria\x0fBlockPublicAcls\x11BlockPublicPolicy\
        \x10IgnorePublicAcls\x15RestrictPublicBuckets\x06Policy\x0fBucketAccountId\x04Role\x17DeleteMarkerReplication\
        \x0bDestination\x19ExistingObjectReplication\x08Priority\x17SourceSelectionCriteria\x04Time\x07Minutes\
        \x06Grants\x11AccessControlList\x17CannedAccessControlList\x09AccountId\x0aEncryption\x13OutputSchemaVersion\
        \x11ChecksumAlgorithm\x0cChecksumType\x13AccessControlGrants\x13AnnotationDirective\x10BucketKeyEnabled\
        \x11MetadataDirective\x17ModifiedSinceConstraint\x11NewObjectMetadata\x10NewObjectTagging\
        \x13ObjectLockEventHold\x1bObjectLockEventHoldDuration\x19ObjectLockLegalHoldStatus\x0eObjectLockMode\
        \x19ObjectLockRetainUntilDate\x10RedirectLocation\x0dRequesterPays\x0eSSEAwsKmsKeyId\x0fTargetKeyPrefix\
        \x0eTargetResource\x19UnModifiedSinceConstraint\x07Grantee\x0aPermission\x0bDisplayName\x0aIdentifier\
        \x0eTypeIdentifier\x10ExpirationInDays\x0eGlacierJobTier\x14EnableManifestOutput\x16ManifestOutputLocation\
        \x0cSourceBucket\x1bExpectedManifestBucketOwner\x12ManifestEncryption\x0eManifestFormat\x0eManifestPrefix\
        \x05Years\x0cCacheControl\x12ContentDisposition\x0fContentEncoding\x0fContentLanguage\x0dContentLength\
        \x0aContentMD5\x0bContentType\x0fHttpExpiresDate\x10RequesterCharged\x0cSSEAlgorithm\x0cUserMetadata\
        \x09EventHold\x11EventHoldDuration\x04Mode\x0fRetainUntilDate\x13AccessControlPolicy\x09LegalHold\
        \x19BypassGovernanceRetention\x09Retention\x06TagSet\x03Key\x05Value\x09KMSKeyArn\x05KeyId\x0bPermissions\
        \x08Prefixes\x09Delimiter\x08MaxDepth\x19MinStorageBytesPercentage\x14ReplicaModifications\
        \x16SseKmsEncryptedObjects\x0cAccountLevel\x06AwsOrg\x0aDataExport\x07Exclude\x1aExpandedPrefixesDataExport\
        \x02Id\x07Include\x0fPrefixDelimiter\x0eStorageLensArn\x11CloudWatchMetrics\x13S3BucketDestination\
        \x1bStorageLensTableDestination\x13StorageLensGroupArn\x06Suffix\x0bMatchAnyTag\x0eMatchObjectAge\
        \x0fMatchObjectSize\x02Or\x09MFADelete\x09MfaDelete\x05VpcId\x23AssociateAccessGrantsIdentityCenter\
        \x09v20180820\x14accessgrantsinstance\x0eidentitycenter\x11IdentityCenterArn\x10x-amz-account-id\x05WRITE\
        \x09READWRITE\x19Grantee.GranteeIdentifier\x11CreateAccessGrant\x05grant\x21AccessGrantsLocationConfiguration\
        \x16AccessGrantsLocationId\x0eApplicationArn\x0cS3PrefixType\x1aCreateAccessGrantsInstance\x0dLocationScope\
        \x1aCreateAccessGrantsLocation\x08location\x0aIAMRoleArn\x05false\
        \x2ePublicAccessBlockConfiguration.BlockPublicAcls\x2fPublicAccessBlockConfiguration.IgnorePublicAcls\
        \x30PublicAccessBlockConfiguration.BlockPublicPolicy\x34PublicAccessBlockConfiguration.RestrictPublicBuckets\
        \x10VpcConfiguration\x11CreateAccessPoint\x0baccesspoint\x1ePublicAccessBlockConfiguration\x05Scope\
        \x58Configuration.TransformationConfigurations[].ContentTransformation.AwsLambda.FunctionArn\
        \x20CreateAccessPointForObjectLambda\x1aaccesspointforobjectlambda\x0dConfiguration\x0bpublic-read\
        \x11public-read-write\x12authenticated-read\x03ACL\x10GrantFullControl\x09GrantRead\x0cGrantReadACP\
        \x0aGrantWrite\x0dGrantWriteACP\x0cCreateBucket\x06bucket\x19CreateBucketConfiguration\x09x-amz-acl\
        \x1aObjectLockEnabledForBucket\x20x-amz-bucket-object-lock-enabled\x18x-amz-grant-full-control\
        \x10x-amz-grant-read\x14x-amz-grant-read-acp\x11x-amz-grant-write\x15x-amz-grant-write-acp\x09OutpostId\
        \x10x-amz-outpost-id\x22Operation.LambdaInvoke.FunctionArn\x28Operation.S3PutObjectCopy.TargetResource\
        \x31Operation.S3PutObjectCopy.CannedAccessControlList\x0daws-exec-read\
        \x42Operation.S3PutObjectCopy.AccessControlGrants[].Grantee.Identifier\x06AES256\
        \x38Operation.S3PutObjectCopy.NewObjectMetadata.SSEAlgorithm\x2aOperation.S3PutObjectCopy.RedirectLocation\
        \x44Operation.S3PutObjectAcl.AccessControlPolicy.CannedAccessControlList\
        \x5aOperation.S3PutObjectAcl.AccessControlPolicy.AccessControlList.Grants[].Grantee.Identifier\x03OFF\
        \x2fOperation.S3PutObjectLegalHold.LegalHold.Status\x04true\
        \x38Operation.S3PutObjectRetention.BypassGovernanceRetention\x28Operation.S3PutObjectRetention.Retention\
        \x32Operation.S3PutObjectRetention.Retention.EventHold\
        \x44Operation.S3UpdateObjectEncryption.ObjectEncryption.SSEKMS.KMSKeyArn\x0dReport.Bucket\
        \x1aReport.ExpectedBucketOwner\x3cManifestGenerator.S3JobManifestGenerator.ExpectedBucketOwner\
        \x5bManifestGenerator.S3JobManifestGenerator.ManifestOutputLocation.ExpectedManifestBucketOwner\
        \x52ManifestGenerator.S3JobManifestGenerator.ManifestOutputLocation.ManifestEncryption\
        \x58ManifestGenerator.S3JobManifestGenerator.ManifestOutputLocation.ManifestEncryption.SSES3\x09CreateJob\
        \x04jobs\x12ClientRequestToken\x14ConfirmationRequired\x0bDescription\x08Manifest\x11ManifestGenerator\
        \x09Operation\x06Report\x07RoleArn\x00\x29Details.PublicAccessBlock.BlockPublicAcls\
        \x2aDetails.PublicAccessBlock.IgnorePublicAcls\x2bDetails.PublicAccessBlock.BlockPublicPolicy\
        \x2fDetails.PublicAccessBlock.RestrictPublicBuckets\x21Details.Regions[].BucketAccountId\
        \x1cCreateMultiRegionAccessPoint\x0easync-requests\x04mrap\x06create\x0bClientToken\x07Details\
        \x16CreateStorageLensGroup\x10storagelensgroup\x10StorageLensGroup\x11DeleteAccessGrant\x0dAccessGrantId\
        \x1aDeleteAccessGrantsInstance\x28DeleteAccessGrantsInstanceResourcePolicy\x0eresourcepolicy\
        \x1aDeleteAccessGrantsLocation\x11DeleteAccessPoint\x20DeleteAccessPointForObjectLambda\
        \x17DeleteAccessPointPolicy\x06policy\x26DeleteAccessPointPolicyForObjectLambda\x16DeleteAccessPointScope\
        \x05scope\x0cDeleteBucket\x22DeleteBucketLifecycleConfiguration\x16lifecycleconfiguration\
        \x12DeleteBucketPolicy\x17DeleteBucketReplication\x0breplication\x13DeleteBucketTagging\x07tagging\
        \x10DeleteJobTagging\x05JobId\x1cDeleteMultiRegionAccessPoint\x06delete\x17DeletePublicAccessBlock\
        \x0dconfiguration\x11publicAccessBlock\x1eDeleteStorageLensConfiguration\x0bstoragelens\x08ConfigId\
        \x25DeleteStorageLensConfigurationTagging\x16DeleteStorageLensGroup\x0bDescribeJob\
        \x27DescribeMultiRegionAccessPointOperation\x0fRequestTokenARN\x24DissociateAccessGrantsIdentityCenter\
        \x0eGetAccessGrant\x17GetAccessGrantsInstance\x20GetAccessGrantsInstanceForPrefix\x06prefix\x08S3Prefix\
        \x08s3prefix\x25GetAccessGrantsInstanceResourcePolicy\x17GetAccessGrantsLocation\x0eGetAccessPoint\
        \x2aGetAccessPointConfigurationForObjectLambda\x1dGetAccessPointForObjectLambda\x14GetAccessPointPolicy\
        \x23GetAccessPointPolicyForObjectLambda\x1aGetAccessPointPolicyStatus\x0cpolicyStatus\
        \x29GetAccessPointPolicyStatusForObjectLambda\x13GetAccessPointScope\x09GetBucket\
        \x1fGetBucketLifecycleConfiguration\x0fGetBucketPolicy\x14GetBucketReplication\x10GetBucketTagging\
        \x13GetBucketVersioning\x0aversioning\x0dGetDataAccess\x0adataaccess\x0cAuditContext\x0cauditContext\
        \x0fDurationSeconds\x0fdurationSeconds\x0apermission\x09Privilege\x09privilege\x06Target\x06target\
        \x0aTargetType\x0atargetType\x0dGetJobTagging\x19GetMultiRegionAccessPoint\x09instances\
        \x1fGetMultiRegionAccessPointPolicy\x25GetMultiRegionAccessPointPolicyStatus\x0cpolicystatus\
        \x1fGetMultiRegionAccessPointRoutes\x06routes\x04Mrap\x14GetPublicAccessBlock\x1bGetStorageLensConfiguration\
        \x22GetStorageLensConfigurationTagging\x13GetStorageLensGroup\x10ListAccessGrants\x06grants\x0fapplication_arn\
        \x11granteeidentifier\x0bgranteetype\x0aGrantScope\x0agrantscope\x0aMaxResults\x0amaxResults\x09NextToken\
        \x09nextToken\x19ListAccessGrantsInstances\x15accessgrantsinstances\x19ListAccessGrantsLocations\x09locations\
        \x0dlocationscope\x10ListAccessPoints\x0cDataSourceId\x0cdataSourceId\x0eDataSourceType\x0edataSourceType\
        \x23ListAccessPointsForDirectoryBuckets\x17accesspointfordirectory\x0fDirectoryBucket\x0fdirectoryBucket\
        \x1fListAccessPointsForObjectLambda\x16ListCallerAccessGrants\x06caller\x14AllowedByApplication\
        \x14allowedByApplication\x08ListJobs\x0bJobStatuses\x0bjobStatuses\x1bListMultiRegionAccessPoints\
        \x13ListRegionalBuckets\x1dListStorageLensConfigurations\x15ListStorageLensGroups\x13ListTagsForResource\
        \x04tags\x0bResourceArn\x25PutAccessGrantsInstanceResourcePolicy\x0cOrganization\
        \x2aConfiguration.TransformationConfigurations\x2aPutAccessPointConfigurationForObjectLambda\
        \x14PutAccessPointPolicy\x23PutAccessPointPolicyForObjectLambda\x13PutAccessPointScope\
        \x16LifecycleConfiguration\x1fPutBucketLifecycleConfiguration\x1dConfirmRemoveSelfBucketAccess\
        \x0fPutBucketPolicy\x27x-amz-confirm-remove-self-bucket-access\
        \x34ReplicationConfiguration.Rules[].Destination.Account\
        \x33ReplicationConfiguration.Rules[].Destination.Bucket\x08Disabled\x27ReplicationConfiguration.Rules[].Status\
        \x14PutBucketReplication\x18ReplicationConfiguration\x10PutBucketTagging\x07Tagging\x09Suspended\
        \x1eVersioningConfiguration.Status\x21VersioningConfiguration.MFADelete\x13PutBucketVersioning\
        \x17VersioningConfiguration\x03MFA\x09x-amz-mfa\x0dPutJobTagging\x0eDetails.Policy\
        \x1fPutMultiRegionAccessPointPolicy\x0aput-policy\x14PutPublicAccessBlock\
        \x42StorageLensConfiguration.DataExport.S3BucketDestination.Encryption\
        \x48StorageLensConfiguration.DataExport.S3BucketDestination.Encryption.SSES3\
        \x41StorageLensConfiguration.DataExport.S3BucketDestination.AccountId\
        \x52StorageLensConfiguration.ExpandedPrefixesDataExport.S3BucketDestination.Encryption\
        \x58StorageLensConfiguration.ExpandedPrefixesDataExport.S3BucketDestination.Encryption.SSES3\
        \x51StorageLensConfiguration.ExpandedPrefixesDataExport.S3BucketDestination.AccountId\
        \x1bPutStorageLensConfiguration\x18StorageLensConfiguration\x22PutStorageLensConfigurationTagging\
        \x22SubmitMultiRegionAccessPointRoutes\x0cRouteUpdates\x05Route\x0bTagResource\x0dUntagResource\x07TagKeys\
        \x07tagKeys\x1aUpdateAccessGrantsLocation\x11UpdateJobPriority\x08priority\x0fUpdateJobStatus\x06status\
        \x12RequestedJobStatus\x12requestedJobStatus\x12StatusUpdateReason\x12statusUpdateReason\
        \x16UpdateStorageLensGroup",
    index: &[
        0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 9, 60, 29, 45, 0, 0, 33, 96, 0, 0, 0, 70, 89, 0, 3, 0, 0, 0, 0, 0,
        0, 0, 0, 75, 20, 50, 53, 63, 0, 0, 0, 35, 68, 21, 23, 24, 30, 0, 0, 0, 18, 37, 73, 0, 14, 0, 77, 0, 42, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 48, 58, 0, 0, 6, 36, 15, 32, 78, 84, 25, 0, 12, 0, 0, 46, 55, 0, 27,
        74, 0, 0, 0, 81, 61, 0, 13, 0, 0, 87, 0, 0, 0, 0, 0, 97, 16, 5, 40, 62, 0, 0, 0, 0, 0, 41, 17, 0, 0, 0, 0, 0,
        0, 0, 0, 93, 95, 0, 0, 0, 51, 0, 0, 0, 0, 49, 0, 0, 19, 0, 0, 0, 82, 0, 64, 0, 0, 59, 0, 56, 0, 0, 0, 0, 0, 72,
        0, 0, 0, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 57, 80, 0, 0, 86, 0, 0, 92, 0, 8, 0, 0, 0, 0, 0, 0, 0, 26, 0, 76, 0, 0,
        65, 91, 0, 7, 0, 0, 0, 0, 0, 0, 0, 38, 4, 52, 0, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 31, 43, 0, 0, 0, 0,
        79, 11, 85, 22, 44, 94, 0, 88, 0, 67, 0, 90, 83, 0, 0, 0, 34, 54, 0, 47, 69, 71,
    ],
    operations: &[
        operation(3420, Class::Write, Method::Post, 0, 315, 2, 0, 0),
        operation(3579, Class::Write, Method::Post, 4, 317, 8, 0, 2),
        operation(3688, Class::Write, Method::Post, 8, 325, 3, 2, 0),
        operation(3729, Class::Write, Method::Post, 11, 328, 4, 2, 1),
        operation(3996, Class::Write, Method::Put, 15, 332, 8, 3, 6),
        operation(4152, Class::Write, Method::Put, 19, 340, 3, 9, 1),
        operation(4344, Class::Write, Method::Put, 23, 343, 10, 10, 11),
        operation(5705, Class::Write, Method::Post, 27, 353, 11, 21, 26),
        operation(6036, Class::Write, Method::Post, 30, 364, 3, 47, 6),
        operation(6112, Class::Write, Method::Post, 35, 367, 3, 53, 0),
        operation(6169, Class::Delete, Method::Delete, 38, 370, 2, 53, 0),
        operation(6201, Class::Delete, Method::Delete, 8, 372, 1, 53, 0),
        operation(6228, Class::Delete, Method::Delete, 43, 373, 1, 53, 1),
        operation(6284, Class::Delete, Method::Delete, 47, 374, 2, 54, 0),
        operation(6311, Class::Delete, Method::Delete, 52, 376, 2, 54, 0),
        operation(6329, Class::Delete, Method::Delete, 56, 378, 2, 54, 0),
        operation(6362, Class::Delete, Method::Delete, 60, 380, 2, 54, 1),
        operation(6393, Class::Delete, Method::Delete, 65, 382, 2, 55, 1),
        operation(6432, Class::Delete, Method::Delete, 70, 384, 2, 56, 1),
        operation(6461, Class::Delete, Method::Delete, 75, 386, 2, 57, 0),
        operation(6474, Class::Delete, Method::Delete, 79, 388, 2, 57, 1),
        operation(6532, Class::Delete, Method::Delete, 84, 390, 2, 58, 1),
        operation(6551, Class::Delete, Method::Delete, 89, 392, 2, 59, 1),
        operation(6587, Class::Delete, Method::Delete, 94, 394, 2, 60, 0),
        operation(6615, Class::Delete, Method::Delete, 99, 396, 2, 60, 0),
        operation(6638, Class::Delete, Method::Post, 104, 398, 3, 60, 0),
        operation(6674, Class::Delete, Method::Delete, 109, 401, 1, 60, 1),
        operation(6730, Class::Delete, Method::Delete, 113, 402, 2, 61, 1),
        operation(6782, Class::Delete, Method::Delete, 117, 404, 2, 62, 0),
        operation(6820, Class::Delete, Method::Delete, 122, 406, 2, 62, 0),
        operation(6843, Class::Read, Method::Get, 126, 408, 2, 62, 0),
        operation(6855, Class::Read, Method::Get, 130, 410, 2, 62, 0),
        operation(6911, Class::Delete, Method::Delete, 0, 412, 1, 62, 0),
        operation(6948, Class::Read, Method::Get, 38, 413, 2, 62, 0),
        operation(6963, Class::Read, Method::Get, 8, 415, 1, 62, 0),
        operation(6987, Class::Read, Method::Get, 135, 416, 2, 62, 0),
        operation(7045, Class::Read, Method::Get, 43, 418, 1, 62, 0),
        operation(7083, Class::Read, Method::Get, 47, 419, 2, 62, 0),
        operation(7107, Class::Read, Method::Get, 52, 421, 2, 62, 0),
        operation(7122, Class::Read, Method::Get, 139, 423, 2, 62, 0),
        operation(7165, Class::Read, Method::Get, 56, 425, 2, 62, 0),
        operation(7195, Class::Read, Method::Get, 60, 427, 2, 62, 0),
        operation(7216, Class::Read, Method::Get, 65, 429, 2, 62, 0),
        operation(7252, Class::Read, Method::Get, 144, 431, 2, 62, 0),
        operation(7292, Class::Read, Method::Get, 149, 433, 2, 62, 0),
        operation(7334, Class::Read, Method::Get, 70, 435, 2, 62, 0),
        operation(7354, Class::Read, Method::Get, 75, 437, 2, 62, 0),
        operation(7364, Class::Read, Method::Get, 79, 439, 2, 62, 0),
        operation(7396, Class::Read, Method::Get, 84, 441, 2, 62, 0),
        operation(7412, Class::Read, Method::Get, 89, 443, 2, 62, 0),
        operation(7433, Class::Read, Method::Get, 94, 445, 2, 62, 0),
        operation(7450, Class::Read, Method::Get, 154, 447, 2, 62, 0),
        operation(7481, Class::Write, Method::Get, 159, 449, 7, 62, 0),
        operation(7631, Class::Read, Method::Get, 99, 456, 2, 62, 0),
        operation(7645, Class::Read, Method::Get, 163, 458, 2, 62, 0),
        operation(7681, Class::Read, Method::Get, 168, 460, 2, 62, 0),
        operation(7713, Class::Read, Method::Get, 174, 462, 2, 62, 0),
        operation(7764, Class::Read, Method::Get, 180, 464, 2, 62, 0),
        operation(7808, Class::Read, Method::Get, 109, 466, 1, 62, 0),
        operation(7829, Class::Read, Method::Get, 113, 467, 2, 62, 0),
        operation(7857, Class::Read, Method::Get, 117, 469, 2, 62, 0),
        operation(7892, Class::Read, Method::Get, 122, 471, 2, 62, 0),
        operation(7912, Class::Read, Method::Get, 186, 473, 8, 62, 0),
        operation(8046, Class::Read, Method::Get, 190, 481, 3, 62, 0),
        operation(8094, Class::Read, Method::Get, 193, 484, 4, 62, 0),
        operation(8144, Class::Read, Method::Get, 197, 488, 6, 62, 0),
        operation(8217, Class::Read, Method::Get, 200, 494, 4, 62, 0),
        operation(8309, Class::Read, Method::Get, 203, 498, 3, 62, 0),
        operation(8341, Class::Read, Method::Get, 206, 501, 5, 62, 0),
        operation(8413, Class::Read, Method::Get, 27, 506, 4, 62, 0),
        operation(8446, Class::Read, Method::Get, 211, 510, 3, 62, 0),
        operation(8474, Class::Read, Method::Get, 215, 513, 4, 62, 0),
        operation(8494, Class::Read, Method::Get, 218, 517, 2, 62, 0),
        operation(8524, Class::Read, Method::Get, 35, 519, 2, 62, 0),
        operation(8546, Class::Read, Method::Get, 221, 521, 2, 62, 0),
        operation(8583, Class::Write, Method::Put, 43, 523, 3, 62, 3),
        operation(8677, Class::Write, Method::Put, 225, 526, 3, 65, 2),
        operation(8720, Class::Write, Method::Put, 230, 529, 3, 67, 3),
        operation(8741, Class::Write, Method::Put, 235, 532, 3, 70, 3),
        operation(8777, Class::Write, Method::Put, 240, 535, 3, 73, 2),
        operation(8820, Class::Write, Method::Put, 245, 538, 3, 75, 1),
        operation(8882, Class::Write, Method::Put, 250, 541, 4, 76, 5),
        operation(9092, Class::Write, Method::Put, 255, 545, 3, 81, 3),
        operation(9138, Class::Write, Method::Put, 260, 548, 3, 84, 0),
        operation(9238, Class::Write, Method::Put, 265, 551, 4, 84, 2),
        operation(9296, Class::Write, Method::Put, 270, 555, 3, 86, 0),
        operation(9325, Class::Write, Method::Post, 275, 558, 3, 86, 3),
        operation(9368, Class::Write, Method::Put, 109, 561, 2, 89, 8),
        operation(9849, Class::Write, Method::Put, 280, 563, 4, 97, 6),
        operation(9902, Class::Write, Method::Put, 284, 567, 3, 103, 0),
        operation(9937, Class::Write, Method::Patch, 289, 570, 3, 103, 0),
        operation(9991, Class::Write, Method::Post, 295, 573, 3, 103, 0),
        operation(10003, Class::Delete, Method::Delete, 221, 576, 3, 103, 0),
        operation(10033, Class::Write, Method::Put, 299, 579, 3, 103, 0),
        operation(10060, Class::Write, Method::Post, 304, 582, 3, 103, 0),
        operation(10087, Class::Write, Method::Post, 309, 585, 4, 103, 0),
        operation(10186, Class::Write, Method::Put, 314, 589, 3, 103, 0),
    ],
    paths: &[
        3, 3456, 3466, 3487, 3, 3456, 3466, 3597, 2, 3456, 3466, 3, 3456, 3466, 3756, 3, 3456, 4014, 65286, 3, 3456,
        4185, 65281, 3, 3456, 4357, 65281, 2, 3456, 5715, 4, 3456, 6065, 6080, 6085, 2, 3456, 6135, 4, 3456, 3466,
        3597, 65280, 3, 3456, 3466, 6269, 4, 3456, 3466, 3756, 65280, 3, 3456, 4014, 65280, 3, 3456, 4185, 65280, 4,
        3456, 4014, 65280, 6386, 4, 3456, 4185, 65280, 6386, 4, 3456, 4014, 65280, 6455, 3, 3456, 4357, 65280, 4, 3456,
        4357, 65280, 6509, 4, 3456, 4357, 65280, 6386, 4, 3456, 4357, 65280, 6575, 4, 3456, 4357, 65280, 6607, 4, 3456,
        5715, 65280, 6607, 4, 3456, 6065, 6080, 6667, 3, 3456, 6698, 6712, 3, 3456, 6761, 65280, 4, 3456, 6761, 65280,
        6607, 3, 3456, 6135, 65280, 3, 3456, 5715, 65280, 4, 3456, 6065, 6080, 65408, 3, 3456, 3466, 7020, 4, 3456,
        4185, 65280, 6698, 4, 3456, 4014, 65280, 7279, 4, 3456, 4185, 65280, 7279, 4, 3456, 4357, 65280, 7470, 3, 3456,
        3466, 7495, 4, 3456, 6080, 7671, 65408, 5, 3456, 6080, 7671, 65408, 6386, 5, 3456, 6080, 7671, 65408, 7751, 5,
        3456, 6080, 7671, 65408, 7796, 3, 3456, 3466, 7929, 2, 3456, 8072, 3, 3456, 3466, 8120, 2, 3456, 4014, 2, 3456,
        8253, 2, 3456, 4185, 4, 3456, 3466, 8364, 7929, 3, 3456, 6080, 7671, 2, 3456, 4357, 2, 3456, 6761, 3, 3456,
        8566, 65408, 4, 3456, 4185, 65281, 6698, 4, 3456, 4014, 65281, 6386, 4, 3456, 4185, 65281, 6386, 4, 3456, 4014,
        65281, 6455, 4, 3456, 4357, 65281, 6509, 4, 3456, 4357, 65281, 6386, 4, 3456, 4357, 65281, 6575, 4, 3456, 4357,
        65281, 6607, 4, 3456, 4357, 65281, 7470, 4, 3456, 5715, 65281, 6607, 4, 3456, 6065, 6080, 9357, 3, 3456, 6761,
        65282, 4, 3456, 6761, 65281, 6607, 5, 3456, 6080, 7671, 65409, 7796, 3, 3456, 8566, 65409, 4, 3456, 3466, 3756,
        65281, 4, 3456, 5715, 65280, 10078, 4, 3456, 5715, 65280, 10103, 3, 3456, 6135, 65281,
    ],
    members: &[
        member(0, 0, 0, Place::Body), member(20, 20, 1, Place::Body), member(26, 26, 2, Place::Body),
        member(38, 38, 3, Place::Body), member(54, 54, 4, Place::Body), member(86, 86, 5, Place::Body),
        member(116, 116, 6, Place::Body), member(143, 143, 7, Place::Body), member(155, 155, 8, Place::Body),
        member(182, 182, 9, Place::Body), member(204, 204, 10, Place::Body), member(204, 204, 10, Place::Body),
        member(204, 204, 10, Place::Body), member(204, 204, 10, Place::Body), member(214, 214, 11, Place::Body),
        member(226, 226, 12, Place::Body), member(38, 38, 3, Place::Body), member(54, 54, 4, Place::Body),
        member(86, 86, 5, Place::Body), member(116, 116, 6, Place::Body), member(155, 155, 8, Place::Body),
        member(242, 242, 13, Place::Body), member(204, 204, 10, Place::Body), member(254, 254, 1, Place::Body),
        member(273, 273, 14, Place::Body), member(278, 278, 15, Place::Body), member(296, 296, 17, Place::Body),
        member(311, 311, 2, Place::Body), member(321, 321, 1, Place::Body), member(273, 273, 2, Place::Body),
        member(328, 328, 18, Place::Body), member(353, 353, 19, Place::Body), member(361, 361, 2, Place::Body),
        member(368, 368, 20, Place::Body), member(392, 392, 21, Place::Body), member(400, 400, 22, Place::Body),
        member(416, 416, 1, Place::Body), member(204, 204, 10, Place::Body), member(429, 429, 23, Place::Body),
        member(445, 445, 24, Place::Body), member(296, 296, 26, Place::Body), member(321, 321, 1, Place::Body),
        member(457, 464, 27, Place::Body), member(472, 478, 28, Place::Body), member(485, 485, 25, Place::Body),
        member(503, 503, 1, Place::Body), member(445, 445, 24, Place::Body), member(296, 296, 26, Place::Body),
        member(515, 515, 29, Place::Body), member(524, 524, 30, Place::Body), member(529, 529, 31, Place::Body),
        member(552, 552, 32, Place::Body), member(565, 565, 32, Place::Body), member(579, 579, 10, Place::Body),
        member(602, 602, 33, Place::Body), member(620, 620, 35, Place::Body), member(662, 662, 36, Place::Body),
        member(690, 690, 36, Place::Body), member(716, 716, 0, Place::Body), member(743, 743, 0, Place::Body),
        member(767, 767, 25, Place::Body), member(772, 772, 11, Place::Body), member(782, 782, 25, Place::Body),
        member(798, 798, 36, Place::Body), member(805, 805, 1, Place::Body), member(812, 812, 37, Place::Body),
        member(825, 825, 38, Place::Body), member(849, 849, 39, Place::Body), member(871, 871, 40, Place::Body),
        member(895, 895, 41, Place::Body), member(910, 910, 42, Place::Body), member(926, 926, 43, Place::Body),
        member(947, 947, 44, Place::Body), member(968, 968, 45, Place::Body), member(987, 987, 46, Place::Body),
        member(1005, 1005, 47, Place::Body), member(361, 361, 11, Place::Body), member(1030, 1030, 10, Place::Body),
        member(1038, 1038, 19, Place::Body), member(805, 805, 1, Place::Body), member(1058, 1058, 48, Place::Body),
        member(1065, 1065, 1, Place::Body), member(1077, 1077, 49, Place::Body), member(1092, 1092, 49, Place::Body),
        member(1110, 1110, 49, Place::Body), member(214, 214, 11, Place::Body), member(1125, 1125, 25, Place::Body),
        member(1149, 1149, 52, Place::Body), member(1163, 1163, 54, Place::Body), member(1174, 1174, 32, Place::Body),
        member(1179, 1179, 0, Place::Body), member(1184, 1184, 10, Place::Body), member(1210, 1210, 55, Place::Body),
        member(1241, 1241, 56, Place::Body), member(1252, 1252, 57, Place::Body), member(1259, 1259, 14, Place::Body),
        member(1262, 1262, 58, Place::Body), member(1290, 1290, 60, Place::Body), member(321, 321, 1, Place::Body),
        member(1347, 1347, 62, Place::Body), member(1370, 1370, 0, Place::Body), member(1392, 1392, 0, Place::Body),
        member(1058, 1058, 2, Place::Body), member(1411, 1411, 64, Place::Body), member(1416, 1416, 65, Place::Body),
        member(1370, 1370, 0, Place::Body), member(1392, 1392, 0, Place::Body), member(1058, 1058, 2, Place::Body),
        member(1420, 1420, 63, Place::Body), member(1424, 1424, 0, Place::Body), member(1440, 1440, 0, Place::Body),
        member(1453, 1453, 0, Place::Body), member(1470, 1470, 0, Place::Body), member(1484, 1484, 66, Place::Body),
        member(321, 321, 1, Place::Body), member(361, 361, 2, Place::Body), member(304, 304, 25, Place::Body),
        member(1499, 1499, 0, Place::Body), member(1521, 1521, 0, Place::Body), member(1545, 1545, 0, Place::Body),
        member(1545, 1545, 0, Place::Body), member(416, 416, 1, Place::Body), member(457, 464, 67, Place::Body),
        member(1560, 1568, 68, Place::Body), member(1577, 1584, 69, Place::Body), member(1592, 1597, 70, Place::Body),
        member(457, 464, 71, Place::Body), member(472, 478, 72, Place::Body), member(1603, 1603, 73, Place::Body),
        member(1634, 1634, 10, Place::Body), member(1659, 1659, 11, Place::Body), member(1681, 1681, 75, Place::Body),
        member(1738, 1738, 76, Place::Body), member(1748, 1748, 77, Place::Body), member(1763, 1763, 78, Place::Body),
        member(1785, 1785, 79, Place::Body), member(204, 204, 10, Place::Body), member(1800, 1800, 80, Place::Body),
        member(1818, 1818, 10, Place::Body), member(1834, 1834, 10, Place::Body), member(1852, 1852, 10, Place::Body),
        member(1869, 1869, 10, Place::Body), member(273, 273, 2, Place::Body), member(1891, 1891, 81, Place::Body),
        member(361, 361, 2, Place::Body), member(1898, 1898, 19, Place::Body), member(321, 321, 1, Place::Body),
        member(1914, 1914, 11, Place::Body), member(1163, 1163, 83, Place::Body), member(361, 361, 2, Place::Body),
        member(1919, 1919, 84, Place::Body), member(1943, 1943, 85, Place::Body), member(1955, 1955, 86, Place::Body),
        member(1252, 1252, 87, Place::Body), member(1259, 1259, 14, Place::Body), member(1058, 1058, 2, Place::Body),
        member(1981, 1981, 0, Place::Body), member(1990, 1990, 88, Place::Body), member(321, 321, 1, Place::Body),
        member(1058, 1058, 2, Place::Body), member(1411, 1411, 64, Place::Body), member(1416, 1416, 89, Place::Body),
        member(1058, 1058, 2, Place::Body), member(1420, 1420, 63, Place::Body), member(321, 321, 1, Place::Body),
        member(2014, 2014, 66, Place::Body), member(2019, 2019, 0, Place::Body), member(2027, 2027, 91, Place::Body),
        member(20, 20, 92, Place::Body), member(2034, 2034, 93, Place::Body), member(2052, 2052, 1, Place::Body),
        member(2076, 2076, 19, Place::Body), member(453, 453, 11, Place::Body), member(2086, 2086, 94, Place::Body),
        member(805, 805, 1, Place::Body), member(2097, 2097, 1, Place::Body), member(1058, 1058, 48, Place::Body),
        member(2117, 2117, 1, Place::Body), member(2135, 2135, 1, Place::Body), member(2148, 2148, 91, Place::Body),
        member(2168, 2168, 1, Place::Body), member(2188, 2188, 10, Place::Body), member(2052, 2052, 1, Place::Body),
        member(2117, 2117, 1, Place::Body), member(2205, 2205, 1, Place::Body), member(2223, 2223, 32, Place::Body),
        member(2247, 2247, 95, Place::Body), member(2265, 2265, 64, Place::Body), member(2282, 2282, 1, Place::Body),
        member(2302, 2302, 96, Place::Body), member(2330, 2330, 1, Place::Body), member(2356, 2356, 1, Place::Body),
        member(2371, 2371, 32, Place::Body), member(2397, 2397, 97, Place::Body), member(2414, 2414, 10, Place::Body),
        member(2428, 2428, 23, Place::Body), member(416, 416, 1, Place::Body), member(2443, 2443, 48, Place::Body),
        member(2459, 2459, 11, Place::Body), member(2474, 2474, 32, Place::Body), member(2500, 2500, 98, Place::Body),
        member(2508, 2508, 1, Place::Body), member(2519, 2519, 2, Place::Body), member(2531, 2531, 25, Place::Body),
        member(2542, 2542, 1, Place::Body), member(2557, 2557, 0, Place::Body), member(2574, 2574, 1, Place::Body),
        member(2589, 2589, 10, Place::Body), member(1038, 1038, 19, Place::Body), member(1252, 1252, 99, Place::Body),
        member(2610, 2610, 100, Place::Body), member(2633, 2633, 11, Place::Body), member(361, 361, 11, Place::Body),
        member(2646, 2646, 19, Place::Body), member(2674, 2674, 101, Place::Body), member(2693, 2693, 1, Place::Body),
        member(2708, 2708, 48, Place::Body), member(1179, 1179, 0, Place::Body), member(2723, 2723, 0, Place::Body),
        member(321, 321, 1, Place::Body), member(1179, 1179, 0, Place::Body), member(2723, 2723, 0, Place::Body),
        member(2729, 2729, 102, Place::Body), member(2742, 2742, 102, Place::Body),
        member(2761, 2761, 102, Place::Body), member(2777, 2777, 102, Place::Body), member(2793, 2793, 0, Place::Body),
        member(2807, 2807, 25, Place::Body), member(2818, 2818, 102, Place::Body), member(2830, 2830, 32, Place::Body),
        member(2846, 2846, 10, Place::Body), member(2863, 2863, 1, Place::Body), member(2876, 2876, 52, Place::Body),
        member(2519, 2519, 2, Place::Body), member(1259, 1259, 25, Place::Body), member(2889, 2889, 1, Place::Body),
        member(2899, 2899, 103, Place::Body), member(2917, 2917, 1, Place::Body), member(2922, 2922, 32, Place::Body),
        member(2938, 2938, 104, Place::Body), member(2958, 2958, 105, Place::Body),
        member(2968, 2968, 10, Place::Body), member(2994, 2994, 106, Place::Body), member(3004, 3004, 64, Place::Body),
        member(3011, 3011, 107, Place::Body), member(3015, 3015, 108, Place::Body), member(645, 645, 109, Place::Body),
        member(2188, 2188, 10, Place::Body), member(3021, 3021, 23, Place::Body), member(3031, 3031, 23, Place::Body),
        member(3031, 3031, 23, Place::Body), member(2188, 2188, 10, Place::Body), member(311, 311, 2, Place::Body),
        member(3037, 3037, 110, Place::Body), member(3049, 3049, 111, Place::Body),
        member(3058, 3058, 25, Place::Body), member(3068, 3068, 0, Place::Body), member(3077, 3077, 0, Place::Body),
        member(3103, 3103, 112, Place::Body), member(3124, 3124, 113, Place::Body), member(321, 321, 1, Place::Body),
        member(453, 453, 11, Place::Body), member(3147, 3147, 114, Place::Body), member(3160, 3160, 115, Place::Body),
        member(3167, 3167, 116, Place::Body), member(3178, 3178, 117, Place::Body),
        member(3186, 3186, 118, Place::Body), member(3213, 3213, 14, Place::Body),
        member(3216, 3216, 119, Place::Body), member(204, 204, 10, Place::Body), member(3224, 3224, 25, Place::Body),
        member(3240, 3240, 11, Place::Body), member(3255, 3255, 120, Place::Body),
        member(3273, 3273, 121, Place::Body), member(3293, 3293, 122, Place::Body), member(457, 464, 123, Place::Body),
        member(472, 478, 124, Place::Body), member(3273, 3273, 121, Place::Body), member(3293, 3293, 122, Place::Body),
        member(1252, 1252, 125, Place::Body), member(273, 273, 14, Place::Body), member(3321, 3321, 11, Place::Body),
        member(1077, 1077, 111, Place::Body), member(1110, 1110, 126, Place::Body),
        member(3348, 3348, 127, Place::Body), member(3360, 3360, 128, Place::Body),
        member(3375, 3375, 129, Place::Body), member(1416, 1416, 130, Place::Body),
        member(1077, 1077, 111, Place::Body), member(1110, 1110, 126, Place::Body),
        member(3348, 3348, 127, Place::Body), member(3360, 3360, 128, Place::Body),
        member(3375, 3375, 129, Place::Body), member(3391, 3391, 131, Place::Body),
        member(1800, 1800, 132, Place::Body), member(3178, 3178, 24, Place::Body), member(3216, 3216, 24, Place::Body),
        member(1077, 1077, 111, Place::Body), member(1110, 1110, 126, Place::Body),
        member(3348, 3348, 127, Place::Body), member(3360, 3360, 128, Place::Body),
        member(3375, 3375, 129, Place::Body), member(2086, 2086, 94, Place::Body), member(204, 204, 10, Place::Body),
        member(3011, 3011, 107, Place::Body), member(3015, 3015, 108, Place::Body),
        member(3011, 3011, 107, Place::Body), member(3015, 3015, 108, Place::Body),
        member(3004, 3004, 64, Place::Body), member(1174, 1174, 32, Place::Body), member(1179, 1179, 0, Place::Body),
        member(416, 416, 1, Place::Body), member(3394, 3404, 1, Place::Body), member(321, 321, 1, Place::Body),
        member(3414, 3414, 25, Place::Body), member(3502, 3502, 11, Place::Body),
        member(2076, 3520, 19, Place::Header), member(3603, 3603, 133, Place::Body),
        member(3637, 3637, 25, Place::Body), member(3660, 3660, 11, Place::Body), member(2500, 2500, 134, Place::Body),
        member(2508, 2508, 1, Place::Body), member(3675, 3675, 1, Place::Body), member(1411, 1411, 136, Place::Body),
        member(2076, 3520, 19, Place::Header), member(3502, 3502, 11, Place::Body),
        member(1411, 1411, 136, Place::Body), member(2076, 3520, 19, Place::Header),
        member(3765, 3765, 11, Place::Body), member(3715, 3715, 2, Place::Body), member(1411, 1411, 136, Place::Body),
        member(2076, 3520, 19, Place::Header), member(361, 361, 2, Place::Body), member(1898, 1898, 19, Place::Body),
        member(4026, 4026, 15, Place::Body), member(4057, 4057, 137, Place::Body),
        member(1411, 1411, 136, Place::Body), member(3979, 3979, 138, Place::Body), member(273, 273, 14, Place::Label),
        member(2076, 3520, 19, Place::Header), member(4212, 4212, 139, Place::Body),
        member(273, 273, 14, Place::Label), member(2076, 3520, 19, Place::Header),
        member(4364, 4364, 140, Place::Payload), member(361, 361, 14, Place::Label),
        member(4275, 4390, 1, Place::Header), member(4400, 4427, 10, Place::Header),
        member(4279, 4460, 25, Place::Header), member(4296, 4485, 25, Place::Header),
        member(4306, 4502, 25, Place::Header), member(4319, 4523, 25, Place::Header),
        member(4330, 4541, 25, Place::Header), member(4563, 4573, 25, Place::Header),
        member(5720, 5720, 25, Place::Body), member(5739, 5739, 10, Place::Body), member(5760, 5760, 141, Place::Body),
        member(5772, 5772, 142, Place::Body), member(5781, 5781, 143, Place::Body),
        member(5799, 5799, 144, Place::Body), member(1981, 1981, 0, Place::Body), member(5809, 5809, 145, Place::Body),
        member(5816, 5816, 11, Place::Body), member(1411, 1411, 64, Place::Body),
        member(2076, 3520, 19, Place::Header), member(6092, 6092, 25, Place::Body),
        member(6104, 6104, 146, Place::Body), member(2076, 3520, 19, Place::Header),
        member(6152, 6152, 147, Place::Body), member(1411, 1411, 136, Place::Body),
        member(2076, 3520, 19, Place::Header), member(6187, 6187, 25, Place::Label),
        member(2076, 3520, 19, Place::Header), member(2076, 3520, 19, Place::Header),
        member(2076, 3520, 19, Place::Header), member(3637, 3637, 25, Place::Label),
        member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(6632, 6632, 25, Place::Label),
        member(2076, 3520, 19, Place::Header), member(6092, 6092, 25, Place::Body),
        member(6104, 6104, 148, Place::Body), member(2076, 3520, 19, Place::Header),
        member(2076, 3520, 19, Place::Header), member(6773, 6773, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(6773, 6773, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(6632, 6632, 25, Place::Label),
        member(2076, 3520, 19, Place::Header), member(6895, 6895, 11, Place::Label),
        member(2076, 3520, 19, Place::Header), member(2076, 3520, 19, Place::Header),
        member(6187, 6187, 25, Place::Label), member(2076, 3520, 19, Place::Header),
        member(2076, 3520, 19, Place::Header), member(7027, 7036, 2, Place::Query),
        member(2076, 3520, 19, Place::Header), member(2076, 3520, 19, Place::Header),
        member(3637, 3637, 25, Place::Label), member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(7506, 7519, 51, Place::Query),
        member(7532, 7548, 0, Place::Query), member(2508, 7564, 1, Place::Query), member(7575, 7585, 1, Place::Query),
        member(7595, 7602, 2, Place::Query), member(7609, 7620, 1, Place::Query),
        member(2076, 3520, 19, Place::Header), member(6632, 6632, 25, Place::Label),
        member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(7803, 7803, 25, Place::Label),
        member(2076, 3520, 19, Place::Header), member(2076, 3520, 19, Place::Header),
        member(6773, 6773, 2, Place::Label), member(2076, 3520, 19, Place::Header),
        member(6773, 6773, 2, Place::Label), member(2076, 3520, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(3660, 7936, 11, Place::Query),
        member(485, 7952, 2, Place::Query), member(503, 7970, 1, Place::Query), member(7982, 7993, 2, Place::Query),
        member(8004, 8015, 0, Place::Query), member(8026, 8036, 25, Place::Query), member(2508, 7564, 1, Place::Query),
        member(2076, 3520, 19, Place::Header), member(8004, 8015, 0, Place::Query),
        member(8026, 8036, 25, Place::Query), member(2076, 3520, 19, Place::Header),
        member(3715, 8130, 2, Place::Query), member(8004, 8015, 0, Place::Query), member(8026, 8036, 25, Place::Query),
        member(2076, 3520, 19, Place::Header), member(361, 4357, 2, Place::Query), member(8161, 8174, 2, Place::Query),
        member(8187, 8202, 25, Place::Query), member(8004, 8015, 0, Place::Query),
        member(8026, 8036, 25, Place::Query), member(2076, 3520, 19, Place::Header),
        member(8277, 8293, 2, Place::Query), member(8004, 8015, 0, Place::Query), member(8026, 8036, 25, Place::Query),
        member(2076, 3520, 19, Place::Header), member(8004, 8015, 0, Place::Query),
        member(8026, 8036, 25, Place::Query), member(2076, 3520, 19, Place::Header),
        member(8371, 8392, 10, Place::Query), member(7982, 7993, 2, Place::Query), member(8004, 8015, 0, Place::Query),
        member(8026, 8036, 25, Place::Query), member(2076, 3520, 19, Place::Header),
        member(8422, 8434, 36, Place::Query), member(8004, 8015, 0, Place::Query),
        member(8026, 8036, 25, Place::Query), member(2076, 3520, 19, Place::Header),
        member(8004, 8015, 0, Place::Query), member(8026, 8036, 25, Place::Query),
        member(2076, 3520, 19, Place::Header), member(8004, 8015, 0, Place::Query),
        member(8026, 8036, 25, Place::Query), member(2076, 3520, 19, Place::Header),
        member(4563, 4573, 25, Place::Header), member(8026, 8036, 25, Place::Query),
        member(2076, 3520, 19, Place::Header), member(8026, 8036, 25, Place::Query),
        member(2076, 3520, 19, Place::Header), member(8571, 8571, 11, Place::Label),
        member(2076, 3520, 19, Place::Header), member(8621, 8621, 25, Place::Body),
        member(1891, 1891, 81, Place::Body), member(2076, 3520, 19, Place::Header),
        member(4212, 4212, 139, Place::Body), member(273, 273, 2, Place::Label), member(2076, 3520, 19, Place::Header),
        member(1891, 1891, 81, Place::Body), member(273, 273, 2, Place::Label), member(2076, 3520, 19, Place::Header),
        member(1891, 1891, 81, Place::Body), member(273, 273, 2, Place::Label), member(2076, 3520, 19, Place::Header),
        member(4057, 4057, 137, Place::Body), member(273, 273, 2, Place::Label), member(2076, 3520, 19, Place::Header),
        member(8797, 8797, 149, Place::Payload), member(361, 361, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(1891, 1891, 81, Place::Body), member(361, 361, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(8852, 8898, 10, Place::Header),
        member(9113, 9113, 150, Place::Payload), member(361, 361, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(9155, 9155, 151, Place::Payload),
        member(361, 361, 2, Place::Label), member(2076, 3520, 19, Place::Header),
        member(9258, 9258, 152, Place::Payload), member(361, 361, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(9282, 9286, 153, Place::Header),
        member(1411, 1411, 64, Place::Body), member(6632, 6632, 25, Place::Label),
        member(2076, 3520, 19, Place::Header), member(6092, 6092, 25, Place::Body),
        member(6104, 6104, 154, Place::Body), member(2076, 3520, 19, Place::Header),
        member(4026, 4026, 15, Place::Payload), member(2076, 3520, 19, Place::Header),
        member(9877, 9877, 155, Place::Body), member(1411, 1411, 157, Place::Body),
        member(6773, 6773, 14, Place::Label), member(2076, 3520, 19, Place::Header),
        member(1411, 1411, 157, Place::Body), member(6773, 6773, 2, Place::Label),
        member(2076, 3520, 19, Place::Header), member(9972, 9972, 159, Place::Body),
        member(7803, 7803, 25, Place::Label), member(2076, 3520, 19, Place::Header),
        member(1411, 1411, 136, Place::Body), member(8571, 8571, 11, Place::Label),
        member(2076, 3520, 19, Place::Header), member(8571, 8571, 11, Place::Label),
        member(10017, 10025, 49, Place::Query), member(2076, 3520, 19, Place::Header),
        member(3765, 3765, 11, Place::Body), member(3637, 3637, 25, Place::Label),
        member(2076, 3520, 19, Place::Header), member(6632, 6632, 25, Place::Label),
        member(1981, 10078, 0, Place::Query), member(2076, 3520, 19, Place::Header),
        member(6632, 6632, 25, Place::Label), member(10110, 10129, 1, Place::Query),
        member(10148, 10167, 141, Place::Query), member(2076, 3520, 19, Place::Header),
        member(6152, 6152, 147, Place::Body), member(273, 273, 2, Place::Label), member(2076, 3520, 19, Place::Header),
    ],
    types: &[
        TypeRow::Is(Holds::Number), TypeRow::Is(Holds::Enum), TypeRow::Is(Holds::Ref), TypeRow::Members(4),
        TypeRow::Members(5), TypeRow::Members(6), TypeRow::Members(7), TypeRow::Members(9), TypeRow::Members(17),
        TypeRow::Members(106), TypeRow::Is(Holds::Flag), TypeRow::Is(Holds::Arn), TypeRow::Is(Holds::Document),
        TypeRow::Members(50), TypeRow::Is(Holds::Name), TypeRow::Members(52), TypeRow::Members(54),
        TypeRow::List(304, 16), TypeRow::Members(1), TypeRow::Is(Holds::Account), TypeRow::Members(18),
        TypeRow::Members(40), TypeRow::Members(60), TypeRow::Is(Holds::Key), TypeRow::List(453, 11),
        TypeRow::Is(Holds::Id), TypeRow::List(304, 25), TypeRow::Members(89), TypeRow::Members(92),
        TypeRow::Members(27), TypeRow::Members(28), TypeRow::Members(71), TypeRow::Is(Holds::Time),
        TypeRow::Members(31), TypeRow::Members(46), TypeRow::List(645, 34), TypeRow::List(683, 1),
        TypeRow::Members(32), TypeRow::Members(65), TypeRow::Members(67), TypeRow::Members(70), TypeRow::Members(80),
        TypeRow::Members(66), TypeRow::Members(81), TypeRow::Members(82), TypeRow::Members(83), TypeRow::Members(78),
        TypeRow::Members(85), TypeRow::Is(Holds::ObjectKey), TypeRow::List(683, 2), TypeRow::Is(Holds::MetadataKey),
        TypeRow::Is(Holds::MetadataValue), TypeRow::Map(50, 51), TypeRow::Members(35), TypeRow::List(1169, 53),
        TypeRow::Members(0), TypeRow::Members(34), TypeRow::Members(37), TypeRow::Members(42), TypeRow::Members(43),
        TypeRow::List(1319, 59), TypeRow::Members(113), TypeRow::List(1359, 61), TypeRow::Members(84),
        TypeRow::List(683, 63), TypeRow::Members(36), TypeRow::Members(61), TypeRow::Members(86), TypeRow::Members(13),
        TypeRow::Members(44), TypeRow::Members(87), TypeRow::Members(90), TypeRow::Members(93), TypeRow::List(1619, 1),
        TypeRow::Members(49), TypeRow::List(1710, 74), TypeRow::Members(8), TypeRow::List(1756, 1),
        TypeRow::Members(48), TypeRow::Members(51), TypeRow::Members(95), TypeRow::Is(Holds::Policy),
        TypeRow::Members(57), TypeRow::List(1169, 82), TypeRow::Members(14), TypeRow::Members(16),
        TypeRow::Members(20), TypeRow::Members(59), TypeRow::Members(96), TypeRow::Members(58), TypeRow::Members(68),
        TypeRow::List(683, 90), TypeRow::Members(77), TypeRow::Members(62), TypeRow::Members(101),
        TypeRow::Members(76), TypeRow::Members(73), TypeRow::Is(Holds::Link), TypeRow::Members(69),
        TypeRow::Members(26), TypeRow::Members(72), TypeRow::Members(21), TypeRow::Is(Holds::Header),
        TypeRow::Members(75), TypeRow::Members(63), TypeRow::Members(74), TypeRow::Members(79),
        TypeRow::Is(Holds::TagKey), TypeRow::Is(Holds::TagValue), TypeRow::Members(45), TypeRow::List(2508, 1),
        TypeRow::List(1058, 2), TypeRow::Members(55), TypeRow::Members(97), TypeRow::Members(3), TypeRow::Members(98),
        TypeRow::Members(100), TypeRow::Members(19), TypeRow::Members(102), TypeRow::Members(23), TypeRow::Members(10),
        TypeRow::Members(64), TypeRow::Members(109), TypeRow::Members(88), TypeRow::Members(91), TypeRow::Members(105),
        TypeRow::List(3341, 2), TypeRow::List(1420, 63), TypeRow::Members(38), TypeRow::Members(39),
        TypeRow::Members(104), TypeRow::Members(108), TypeRow::Members(107), TypeRow::Members(2), TypeRow::Members(22),
        TypeRow::Members(111), TypeRow::List(1420, 135), TypeRow::Members(94), TypeRow::Members(115),
        TypeRow::Members(47), TypeRow::Members(11), TypeRow::Is(Holds::Text), TypeRow::Members(24),
        TypeRow::Members(25), TypeRow::Members(29), TypeRow::Members(30), TypeRow::Members(12), TypeRow::Members(103),
        TypeRow::Members(15), TypeRow::Members(33), TypeRow::Members(56), TypeRow::Members(112), TypeRow::Members(114),
        TypeRow::Is(Holds::Secret), TypeRow::Members(53), TypeRow::Members(99), TypeRow::Members(110),
        TypeRow::List(1420, 156), TypeRow::Members(41), TypeRow::List(9985, 158),
    ],
    shapes: &[
        (0, 1), (1, 1), (2, 1), (3, 7), (10, 1), (11, 1), (12, 1), (13, 1), (14, 2), (16, 6), (22, 1), (23, 1),
        (24, 3), (27, 1), (28, 1), (29, 1), (30, 7), (37, 1), (38, 1), (39, 2), (41, 1), (42, 2), (44, 2), (46, 2),
        (48, 2), (50, 1), (51, 9), (60, 3), (63, 2), (65, 11), (76, 6), (82, 3), (85, 3), (88, 1), (89, 3), (92, 8),
        (100, 4), (104, 5), (109, 2), (111, 2), (113, 2), (115, 3), (118, 2), (120, 2), (122, 0), (122, 1), (123, 5),
        (128, 4), (132, 1), (133, 2), (135, 1), (136, 2), (138, 4), (142, 2), (144, 2), (146, 1), (147, 2), (149, 10),
        (159, 2), (161, 3), (164, 2), (166, 1), (167, 2), (169, 2), (171, 6), (177, 2), (179, 21), (200, 0), (200, 2),
        (202, 3), (205, 2), (207, 5), (212, 5), (217, 2), (219, 1), (220, 2), (222, 11), (233, 2), (235, 0), (235, 4),
        (239, 1), (240, 1), (241, 2), (243, 1), (244, 2), (246, 1), (247, 2), (249, 0), (249, 1), (250, 1), (251, 2),
        (253, 0), (253, 0), (253, 0), (253, 2), (255, 3), (258, 2), (260, 1), (261, 1), (262, 10), (272, 3), (275, 2),
        (277, 2), (279, 3), (282, 5), (287, 7), (294, 1), (295, 2), (297, 5), (302, 2), (304, 2), (306, 2), (308, 1),
        (309, 3), (312, 2), (314, 1),
    ],
    weakenings: &[
        weakening(2508, 4, Condition::Is, 0, 2, Verdict::Normal),
        weakening(3553, 3, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(3715, 1, Condition::Broad, 0, 0, Verdict::Normal),
        weakening(3782, 2, Condition::Is, 2, 1, Verdict::BrokenGlass(Rule::Private)),
        weakening(3829, 2, Condition::Is, 3, 1, Verdict::BrokenGlass(Rule::Private)),
        weakening(3877, 2, Condition::Is, 4, 1, Verdict::BrokenGlass(Rule::Private)),
        weakening(3926, 2, Condition::Is, 5, 1, Verdict::BrokenGlass(Rule::Private)),
        weakening(1898, 1, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(3979, 5, Condition::Absent, 0, 0, Verdict::Normal),
        weakening(4063, 0, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(4275, 2, Condition::Is, 6, 3, Verdict::BrokenGlass(Rule::Private)),
        weakening(4279, 4, Condition::Public, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(4279, 4, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(4296, 5, Condition::Public, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(4296, 5, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(4306, 6, Condition::Public, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(4306, 6, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(4319, 7, Condition::Public, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(4319, 7, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(4330, 8, Condition::Public, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(4330, 8, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(4590, 5, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(4625, 5, Condition::Unverified, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(4666, 5, Condition::Is, 9, 3, Verdict::BrokenGlass(Rule::Private)),
        weakening(4666, 5, Condition::Is, 12, 1, Verdict::Waiver(Rule::Owner)),
        weakening(4730, 5, Condition::Public, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(4730, 5, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(4804, 5, Condition::Is, 13, 1, Verdict::Normal),
        weakening(4861, 5, Condition::Http, 0, 0, Verdict::Never(Rule::Https)),
        weakening(4861, 5, Condition::Credentials, 0, 0, Verdict::Never(Rule::UrlCredentials)),
        weakening(4904, 5, Condition::Is, 14, 3, Verdict::BrokenGlass(Rule::Private)),
        weakening(4904, 5, Condition::Is, 17, 1, Verdict::Waiver(Rule::Owner)),
        weakening(4973, 5, Condition::Public, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(4973, 5, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(5068, 5, Condition::Is, 18, 1, Verdict::Waiver(Rule::Integrity)),
        weakening(5121, 5, Condition::Is, 19, 1, Verdict::Waiver(Rule::Integrity)),
        weakening(5178, 5, Condition::Empty, 0, 0, Verdict::Waiver(Rule::Integrity)),
        weakening(5219, 5, Condition::Is, 20, 1, Verdict::Normal),
        weakening(5270, 5, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(5339, 7, Condition::Unverified, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(5353, 7, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(5380, 4, Condition::Absent, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(5380, 4, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(5441, 4, Condition::Absent, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(5441, 4, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(5533, 4, Condition::Absent, 0, 0, Verdict::Normal),
        weakening(5616, 4, Condition::Present, 0, 0, Verdict::Normal),
        weakening(5824, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::Fips)),
        weakening(5825, 1, Condition::Is, 21, 1, Verdict::BrokenGlass(Rule::Private)),
        weakening(5867, 1, Condition::Is, 22, 1, Verdict::BrokenGlass(Rule::Private)),
        weakening(5910, 1, Condition::Is, 23, 1, Verdict::BrokenGlass(Rule::Private)),
        weakening(5954, 1, Condition::Is, 24, 1, Verdict::BrokenGlass(Rule::Private)),
        weakening(6002, 1, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(5824, 0, Condition::AnyCall, 0, 0, Verdict::Normal),
        weakening(5824, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(5824, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(5824, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(5824, 0, Condition::AnyCall, 0, 0, Verdict::Normal),
        weakening(5824, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(5824, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::Integrity)),
        weakening(5824, 0, Condition::AnyCall, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(5824, 0, Condition::AnyCall, 0, 0, Verdict::Normal),
        weakening(1891, 1, Condition::Public, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(1891, 1, Condition::Broad, 0, 0, Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(1891, 1, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(4063, 0, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(8634, 0, Condition::Changes, 0, 0, Verdict::Normal),
        weakening(1891, 0, Condition::Public, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(1891, 0, Condition::Broad, 0, 0, Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(1891, 0, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(1891, 0, Condition::Public, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(1891, 0, Condition::Broad, 0, 0, Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(1891, 0, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(4057, 0, Condition::Empty, 0, 0, Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(4057, 0, Condition::Changes, 0, 0, Verdict::Normal),
        weakening(8797, 0, Condition::Changes, 0, 0, Verdict::Normal),
        weakening(1891, 0, Condition::Public, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(1891, 0, Condition::Broad, 0, 0, Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(1891, 0, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(1891, 0, Condition::Changes, 0, 0, Verdict::Normal),
        weakening(8852, 3, Condition::Is, 25, 1, Verdict::Normal),
        weakening(8938, 0, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(8991, 0, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(9052, 0, Condition::Is, 26, 1, Verdict::Waiver(Rule::Integrity)),
        weakening(9173, 0, Condition::Is, 27, 1, Verdict::Waiver(Rule::Integrity)),
        weakening(9204, 0, Condition::Is, 28, 1, Verdict::BrokenGlass(Rule::Mfa)),
        weakening(9310, 1, Condition::Public, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(9310, 1, Condition::Broad, 0, 0, Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(9310, 1, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(3782, 0, Condition::Is, 29, 1, Verdict::BrokenGlass(Rule::Private)),
        weakening(3782, 0, Condition::Absent, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(3829, 0, Condition::Is, 30, 1, Verdict::BrokenGlass(Rule::Private)),
        weakening(3829, 0, Condition::Absent, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(3877, 0, Condition::Is, 31, 1, Verdict::BrokenGlass(Rule::Private)),
        weakening(3877, 0, Condition::Absent, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(3926, 0, Condition::Is, 32, 1, Verdict::BrokenGlass(Rule::Private)),
        weakening(3926, 0, Condition::Absent, 0, 0, Verdict::BrokenGlass(Rule::Private)),
        weakening(9389, 0, Condition::Absent, 0, 0, Verdict::Normal),
        weakening(9456, 0, Condition::Present, 0, 0, Verdict::Normal),
        weakening(9529, 0, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(9595, 0, Condition::Absent, 0, 0, Verdict::Normal),
        weakening(9678, 0, Condition::Present, 0, 0, Verdict::Normal),
        weakening(9767, 0, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
    ],
    values: &[
        3537, 3543, 3776, 3776, 3776, 3776, 4226, 4238, 4256, 4226, 4238, 4256, 4716, 4797, 4226, 4238, 4256, 4716,
        5064, 5116, 5064, 3776, 3776, 3776, 3776, 5116, 9043, 9163, 9043, 3776, 3776, 3776, 3776,
    ],
    limits: &[

    ],
};
