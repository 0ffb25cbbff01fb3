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
        \x16SseKmsEncryptedObjects\x0cAccountLevel\x06AwsOrg\x1aCostAndUsageReportsPublish\x0aDataExport\x07Exclude\
        \x1aExpandedPrefixesDataExport\x02Id\x07Include\x0eIntAccessTiers\x0fPrefixDelimiter\x0eStorageLensArn\
        \x08MinDepth\x11CloudWatchMetrics\x13S3BucketDestination\x1bStorageLensTableDestination\x13StorageLensGroupArn\
        \x06Suffix\x0bMatchAnyTag\x0eMatchObjectAge\x0fMatchObjectSize\x02Or\x09MFADelete\x09MfaDelete\x05VpcId\
        \x23AssociateAccessGrantsIdentityCenter\x11IdentityCenterArn\x10x-amz-account-id\x05WRITE\x09READWRITE\
        \x19Grantee.GranteeIdentifier\x11CreateAccessGrant\x21AccessGrantsLocationConfiguration\
        \x16AccessGrantsLocationId\x0eApplicationArn\x0cS3PrefixType\x1aCreateAccessGrantsInstance\x0dLocationScope\
        \x1aCreateAccessGrantsLocation\x0aIAMRoleArn\x05false\x2ePublicAccessBlockConfiguration.BlockPublicAcls\
        \x2fPublicAccessBlockConfiguration.IgnorePublicAcls\x30PublicAccessBlockConfiguration.BlockPublicPolicy\
        \x34PublicAccessBlockConfiguration.RestrictPublicBuckets\x10VpcConfiguration\x11CreateAccessPoint\
        \x1ePublicAccessBlockConfiguration\x05Scope\
        \x58Configuration.TransformationConfigurations[].ContentTransformation.AwsLambda.FunctionArn\
        \x20CreateAccessPointForObjectLambda\x0dConfiguration\x0bpublic-read\x11public-read-write\
        \x12authenticated-read\x03ACL\x10GrantFullControl\x09GrantRead\x0cGrantReadACP\x0aGrantWrite\x0dGrantWriteACP\
        \x0cCreateBucket\x19CreateBucketConfiguration\x09x-amz-acl\x1aObjectLockEnabledForBucket\
        \x20x-amz-bucket-object-lock-enabled\x18x-amz-grant-full-control\x10x-amz-grant-read\x14x-amz-grant-read-acp\
        \x11x-amz-grant-write\x15x-amz-grant-write-acp\x09OutpostId\x10x-amz-outpost-id\
        \x22Operation.LambdaInvoke.FunctionArn\x28Operation.S3PutObjectCopy.TargetResource\
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
        \x12ClientRequestToken\x14ConfirmationRequired\x0bDescription\x08Manifest\x11ManifestGenerator\x09Operation\
        \x06Report\x07RoleArn\x00\x29Details.PublicAccessBlock.BlockPublicAcls\
        \x2aDetails.PublicAccessBlock.IgnorePublicAcls\x2bDetails.PublicAccessBlock.BlockPublicPolicy\
        \x2fDetails.PublicAccessBlock.RestrictPublicBuckets\x21Details.Regions[].BucketAccountId\
        \x1cCreateMultiRegionAccessPoint\x0bClientToken\x07Details\x16CreateStorageLensGroup\x10StorageLensGroup\
        \x11DeleteAccessGrant\x0dAccessGrantId\x1aDeleteAccessGrantsInstance\
        \x28DeleteAccessGrantsInstanceResourcePolicy\x1aDeleteAccessGrantsLocation\x11DeleteAccessPoint\
        \x20DeleteAccessPointForObjectLambda\x17DeleteAccessPointPolicy\x26DeleteAccessPointPolicyForObjectLambda\
        \x16DeleteAccessPointScope\x0cDeleteBucket\x22DeleteBucketLifecycleConfiguration\x12DeleteBucketPolicy\
        \x17DeleteBucketReplication\x13DeleteBucketTagging\x10DeleteJobTagging\x05JobId\
        \x1cDeleteMultiRegionAccessPoint\x17DeletePublicAccessBlock\x1eDeleteStorageLensConfiguration\x08ConfigId\
        \x25DeleteStorageLensConfigurationTagging\x16DeleteStorageLensGroup\x0bDescribeJob\
        \x27DescribeMultiRegionAccessPointOperation\x0fRequestTokenARN\x24DissociateAccessGrantsIdentityCenter\
        \x0eGetAccessGrant\x17GetAccessGrantsInstance\x20GetAccessGrantsInstanceForPrefix\x08S3Prefix\x08s3prefix\
        \x25GetAccessGrantsInstanceResourcePolicy\x17GetAccessGrantsLocation\x0eGetAccessPoint\
        \x2aGetAccessPointConfigurationForObjectLambda\x1dGetAccessPointForObjectLambda\x14GetAccessPointPolicy\
        \x23GetAccessPointPolicyForObjectLambda\x1aGetAccessPointPolicyStatus\
        \x29GetAccessPointPolicyStatusForObjectLambda\x13GetAccessPointScope\x09GetBucket\
        \x1fGetBucketLifecycleConfiguration\x0fGetBucketPolicy\x14GetBucketReplication\x10GetBucketTagging\
        \x13GetBucketVersioning\x0dGetDataAccess\x0cAuditContext\x0cauditContext\x0fDurationSeconds\x0fdurationSeconds\
        \x0apermission\x09Privilege\x09privilege\x06Target\x06target\x0aTargetType\x0atargetType\x0dGetJobTagging\
        \x19GetMultiRegionAccessPoint\x1fGetMultiRegionAccessPointPolicy\x25GetMultiRegionAccessPointPolicyStatus\
        \x1fGetMultiRegionAccessPointRoutes\x04Mrap\x14GetPublicAccessBlock\x1bGetStorageLensConfiguration\
        \x22GetStorageLensConfigurationTagging\x13GetStorageLensGroup\x10ListAccessGrants\x0fapplication_arn\
        \x11granteeidentifier\x0bgranteetype\x0aGrantScope\x0agrantscope\x0aMaxResults\x0amaxResults\x09NextToken\
        \x09nextToken\x19ListAccessGrantsInstances\x19ListAccessGrantsLocations\x0dlocationscope\x10ListAccessPoints\
        \x06bucket\x0cDataSourceId\x0cdataSourceId\x0eDataSourceType\x0edataSourceType\
        \x23ListAccessPointsForDirectoryBuckets\x0fDirectoryBucket\x0fdirectoryBucket\
        \x1fListAccessPointsForObjectLambda\x16ListCallerAccessGrants\x14AllowedByApplication\x14allowedByApplication\
        \x08ListJobs\x0bJobStatuses\x0bjobStatuses\x1bListMultiRegionAccessPoints\x13ListRegionalBuckets\
        \x1dListStorageLensConfigurations\x15ListStorageLensGroups\x13ListTagsForResource\x0bResourceArn\
        \x25PutAccessGrantsInstanceResourcePolicy\x0cOrganization\x2aConfiguration.TransformationConfigurations\
        \x2aPutAccessPointConfigurationForObjectLambda\x14PutAccessPointPolicy\x23PutAccessPointPolicyForObjectLambda\
        \x13PutAccessPointScope\x16LifecycleConfiguration\x1fPutBucketLifecycleConfiguration\
        \x1dConfirmRemoveSelfBucketAccess\x0fPutBucketPolicy\x27x-amz-confirm-remove-self-bucket-access\
        \x34ReplicationConfiguration.Rules[].Destination.Account\
        \x33ReplicationConfiguration.Rules[].Destination.Bucket\x08Disabled\x27ReplicationConfiguration.Rules[].Status\
        \x14PutBucketReplication\x18ReplicationConfiguration\x10PutBucketTagging\x07Tagging\x09Suspended\
        \x1eVersioningConfiguration.Status\x21VersioningConfiguration.MFADelete\x13PutBucketVersioning\
        \x17VersioningConfiguration\x03MFA\x09x-amz-mfa\x0dPutJobTagging\x0eDetails.Policy\
        \x1fPutMultiRegionAccessPointPolicy\x14PutPublicAccessBlock\
        \x42StorageLensConfiguration.DataExport.S3BucketDestination.Encryption\
        \x48StorageLensConfiguration.DataExport.S3BucketDestination.Encryption.SSES3\
        \x41StorageLensConfiguration.DataExport.S3BucketDestination.AccountId\
        \x52StorageLensConfiguration.ExpandedPrefixesDataExport.S3BucketDestination.Encryption\
        \x58StorageLensConfiguration.ExpandedPrefixesDataExport.S3BucketDestination.Encryption.SSES3\
        \x51StorageLensConfiguration.ExpandedPrefixesDataExport.S3BucketDestination.AccountId\
        \x1bPutStorageLensConfiguration\x18StorageLensConfiguration\x22PutStorageLensConfigurationTagging\
        \x22SubmitMultiRegionAccessPointRoutes\x0cRouteUpdates\x05Route\x0bTagResource\x0dUntagResource\x07TagKeys\
        \x07tagKeys\x1aUpdateAccessGrantsLocation\x11UpdateJobPriority\x08priority\x0fUpdateJobStatus\
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
        operation(3471, Class::Write, (323, 2), (0, 0)), operation(3584, Class::Write, (325, 8), (0, 2)),
        operation(3687, Class::Write, (333, 3), (2, 0)), operation(3728, Class::Write, (336, 4), (2, 1)),
        operation(3986, Class::Write, (340, 8), (3, 6)), operation(4130, Class::Write, (348, 3), (9, 1)),
        operation(4295, Class::Write, (351, 10), (10, 11)), operation(5649, Class::Write, (361, 11), (21, 26)),
        operation(5975, Class::Write, (372, 3), (47, 6)), operation(6024, Class::Write, (375, 3), (53, 0)),
        operation(6064, Class::Delete, (378, 2), (53, 0)), operation(6096, Class::Delete, (380, 1), (53, 0)),
        operation(6123, Class::Delete, (381, 1), (53, 1)), operation(6164, Class::Delete, (382, 2), (54, 0)),
        operation(6191, Class::Delete, (384, 2), (54, 0)), operation(6209, Class::Delete, (386, 2), (54, 0)),
        operation(6242, Class::Delete, (388, 2), (54, 1)), operation(6266, Class::Delete, (390, 2), (55, 1)),
        operation(6305, Class::Delete, (392, 2), (56, 1)), operation(6328, Class::Delete, (394, 2), (57, 0)),
        operation(6341, Class::Delete, (396, 2), (57, 1)), operation(6376, Class::Delete, (398, 2), (58, 1)),
        operation(6395, Class::Delete, (400, 2), (59, 1)), operation(6419, Class::Delete, (402, 2), (60, 0)),
        operation(6439, Class::Delete, (404, 2), (60, 0)), operation(6462, Class::Delete, (406, 3), (60, 0)),
        operation(6491, Class::Delete, (409, 1), (60, 1)), operation(6515, Class::Delete, (410, 2), (61, 1)),
        operation(6555, Class::Delete, (412, 2), (62, 0)), operation(6593, Class::Delete, (414, 2), (62, 0)),
        operation(6616, Class::Read, (416, 2), (62, 0)), operation(6628, Class::Read, (418, 2), (62, 0)),
        operation(6684, Class::Delete, (420, 1), (62, 0)), operation(6721, Class::Read, (421, 2), (62, 0)),
        operation(6736, Class::Read, (423, 1), (62, 0)), operation(6760, Class::Read, (424, 2), (62, 0)),
        operation(6811, Class::Read, (426, 1), (62, 0)), operation(6849, Class::Read, (427, 2), (62, 0)),
        operation(6873, Class::Read, (429, 2), (62, 0)), operation(6888, Class::Read, (431, 2), (62, 0)),
        operation(6931, Class::Read, (433, 2), (62, 0)), operation(6961, Class::Read, (435, 2), (62, 0)),
        operation(6982, Class::Read, (437, 2), (62, 0)), operation(7018, Class::Read, (439, 2), (62, 0)),
        operation(7045, Class::Read, (441, 2), (62, 0)), operation(7087, Class::Read, (443, 2), (62, 0)),
        operation(7107, Class::Read, (445, 2), (62, 0)), operation(7117, Class::Read, (447, 2), (62, 0)),
        operation(7149, Class::Read, (449, 2), (62, 0)), operation(7165, Class::Read, (451, 2), (62, 0)),
        operation(7186, Class::Read, (453, 2), (62, 0)), operation(7203, Class::Read, (455, 2), (62, 0)),
        operation(7223, Class::Write, (457, 7), (62, 0)), operation(7362, Class::Read, (464, 2), (62, 0)),
        operation(7376, Class::Read, (466, 2), (62, 0)), operation(7402, Class::Read, (468, 2), (62, 0)),
        operation(7434, Class::Read, (470, 2), (62, 0)), operation(7472, Class::Read, (472, 2), (62, 0)),
        operation(7509, Class::Read, (474, 1), (62, 0)), operation(7530, Class::Read, (475, 2), (62, 0)),
        operation(7558, Class::Read, (477, 2), (62, 0)), operation(7593, Class::Read, (479, 2), (62, 0)),
        operation(7613, Class::Read, (481, 8), (62, 0)), operation(7740, Class::Read, (489, 3), (62, 0)),
        operation(7766, Class::Read, (492, 4), (62, 0)), operation(7806, Class::Read, (496, 6), (62, 0)),
        operation(7886, Class::Read, (502, 4), (62, 0)), operation(7954, Class::Read, (506, 3), (62, 0)),
        operation(7986, Class::Read, (509, 5), (62, 0)), operation(8051, Class::Read, (514, 4), (62, 0)),
        operation(8084, Class::Read, (518, 3), (62, 0)), operation(8112, Class::Read, (521, 4), (62, 0)),
        operation(8132, Class::Read, (525, 2), (62, 0)), operation(8162, Class::Read, (527, 2), (62, 0)),
        operation(8184, Class::Read, (529, 2), (62, 0)), operation(8216, Class::Write, (531, 3), (62, 3)),
        operation(8310, Class::Write, (534, 3), (65, 2)), operation(8353, Class::Write, (537, 3), (67, 3)),
        operation(8374, Class::Write, (540, 3), (70, 3)), operation(8410, Class::Write, (543, 3), (73, 2)),
        operation(8453, Class::Write, (546, 3), (75, 1)), operation(8515, Class::Write, (549, 4), (76, 5)),
        operation(8725, Class::Write, (553, 3), (81, 3)), operation(8771, Class::Write, (556, 3), (84, 0)),
        operation(8871, Class::Write, (559, 4), (84, 2)), operation(8929, Class::Write, (563, 3), (86, 0)),
        operation(8958, Class::Write, (566, 3), (86, 3)), operation(8990, Class::Write, (569, 2), (89, 8)),
        operation(9471, Class::Write, (571, 4), (97, 6)), operation(9524, Class::Write, (575, 3), (103, 0)),
        operation(9559, Class::Write, (578, 3), (103, 0)), operation(9613, Class::Write, (581, 3), (103, 0)),
        operation(9625, Class::Delete, (584, 3), (103, 0)), operation(9655, Class::Write, (587, 3), (103, 0)),
        operation(9682, Class::Write, (590, 3), (103, 0)), operation(9709, Class::Write, (593, 4), (103, 0)),
        operation(9801, Class::Write, (597, 3), (103, 0)),
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
        member(204, 204, 10, Place::Body), member(515, 515, 29, Place::Body), member(524, 524, 30, Place::Body),
        member(529, 529, 31, Place::Body), member(552, 552, 32, Place::Body), member(565, 565, 32, Place::Body),
        member(579, 579, 10, Place::Body), member(602, 602, 33, Place::Body), member(620, 620, 35, Place::Body),
        member(662, 662, 36, Place::Body), member(690, 690, 36, Place::Body), member(716, 716, 0, Place::Body),
        member(743, 743, 0, Place::Body), member(767, 767, 25, Place::Body), member(772, 772, 11, Place::Body),
        member(782, 782, 25, Place::Body), member(798, 798, 36, Place::Body), member(805, 805, 1, Place::Body),
        member(812, 812, 37, Place::Body), member(825, 825, 38, Place::Body), member(849, 849, 39, Place::Body),
        member(871, 871, 40, Place::Body), member(895, 895, 41, Place::Body), member(910, 910, 42, Place::Body),
        member(926, 926, 43, Place::Body), member(947, 947, 44, Place::Body), member(968, 968, 45, Place::Body),
        member(987, 987, 46, Place::Body), member(1005, 1005, 47, Place::Body), member(361, 361, 11, Place::Body),
        member(1030, 1030, 10, Place::Body), member(1038, 1038, 19, Place::Body), member(805, 805, 1, Place::Body),
        member(1058, 1058, 48, Place::Body), member(1065, 1065, 1, Place::Body), member(1077, 1077, 49, Place::Body),
        member(1092, 1092, 49, Place::Body), member(1110, 1110, 49, Place::Body), member(214, 214, 11, Place::Body),
        member(1125, 1125, 25, Place::Body), member(1149, 1149, 52, Place::Body), member(1163, 1163, 54, Place::Body),
        member(1174, 1174, 32, Place::Body), member(1179, 1179, 0, Place::Body), member(1184, 1184, 10, Place::Body),
        member(1210, 1210, 55, Place::Body), member(1241, 1241, 56, Place::Body), member(1252, 1252, 57, Place::Body),
        member(1259, 1259, 14, Place::Body), member(1262, 1262, 58, Place::Body), member(1290, 1290, 60, Place::Body),
        member(321, 321, 1, Place::Body), member(1347, 1347, 62, Place::Body), member(1370, 1370, 0, Place::Body),
        member(1392, 1392, 0, Place::Body), member(1058, 1058, 2, Place::Body), member(1411, 1411, 64, Place::Body),
        member(1416, 1416, 65, Place::Body), member(1370, 1370, 0, Place::Body), member(1392, 1392, 0, Place::Body),
        member(1058, 1058, 2, Place::Body), member(1420, 1420, 63, Place::Body), member(1424, 1424, 0, Place::Body),
        member(1440, 1440, 0, Place::Body), member(1453, 1453, 0, Place::Body), member(1470, 1470, 0, Place::Body),
        member(1484, 1484, 66, Place::Body), member(321, 321, 1, Place::Body), member(361, 361, 2, Place::Body),
        member(304, 304, 25, Place::Body), member(1499, 1499, 0, Place::Body), member(1521, 1521, 0, Place::Body),
        member(1545, 1545, 0, Place::Body), member(1545, 1545, 0, Place::Body), member(416, 416, 1, Place::Body),
        member(457, 464, 67, Place::Body), member(1560, 1568, 68, Place::Body), member(1577, 1584, 69, Place::Body),
        member(1592, 1597, 70, Place::Body), member(457, 464, 71, Place::Body), member(472, 478, 72, Place::Body),
        member(1603, 1603, 73, Place::Body), member(1634, 1634, 10, Place::Body), member(1659, 1659, 11, Place::Body),
        member(1681, 1681, 75, Place::Body), member(1738, 1738, 76, Place::Body), member(1748, 1748, 77, Place::Body),
        member(1763, 1763, 78, Place::Body), member(1785, 1785, 79, Place::Body), member(204, 204, 10, Place::Body),
        member(1800, 1800, 80, Place::Body), member(1818, 1818, 10, Place::Body), member(1834, 1834, 10, Place::Body),
        member(1852, 1852, 10, Place::Body), member(1869, 1869, 10, Place::Body), member(273, 273, 2, Place::Body),
        member(1891, 1891, 81, Place::Body), member(361, 361, 2, Place::Body), member(1898, 1898, 19, Place::Body),
        member(321, 321, 1, Place::Body), member(1914, 1914, 11, Place::Body), member(1163, 1163, 83, Place::Body),
        member(361, 361, 2, Place::Body), member(1919, 1919, 84, Place::Body), member(1943, 1943, 85, Place::Body),
        member(1955, 1955, 86, Place::Body), member(1252, 1252, 87, Place::Body), member(1259, 1259, 14, Place::Body),
        member(1058, 1058, 2, Place::Body), member(1981, 1981, 0, Place::Body), member(1990, 1990, 88, Place::Body),
        member(321, 321, 1, Place::Body), member(1058, 1058, 2, Place::Body), member(1411, 1411, 64, Place::Body),
        member(1416, 1416, 89, Place::Body), member(1058, 1058, 2, Place::Body), member(1420, 1420, 63, Place::Body),
        member(321, 321, 1, Place::Body), member(2014, 2014, 66, Place::Body), member(2019, 2019, 0, Place::Body),
        member(2027, 2027, 91, Place::Body), member(20, 20, 92, Place::Body), member(2034, 2034, 93, Place::Body),
        member(2052, 2052, 1, Place::Body), member(2076, 2076, 19, Place::Body), member(453, 453, 11, Place::Body),
        member(2086, 2086, 94, Place::Body), member(805, 805, 1, Place::Body), member(2097, 2097, 1, Place::Body),
        member(1058, 1058, 48, Place::Body), member(2117, 2117, 1, Place::Body), member(2135, 2135, 1, Place::Body),
        member(2148, 2148, 91, Place::Body), member(2168, 2168, 1, Place::Body), member(2188, 2188, 10, Place::Body),
        member(2052, 2052, 1, Place::Body), member(2117, 2117, 1, Place::Body), member(2205, 2205, 1, Place::Body),
        member(2223, 2223, 32, Place::Body), member(2247, 2247, 95, Place::Body), member(2265, 2265, 64, Place::Body),
        member(2282, 2282, 1, Place::Body), member(2302, 2302, 96, Place::Body), member(2330, 2330, 1, Place::Body),
        member(2356, 2356, 1, Place::Body), member(2371, 2371, 32, Place::Body), member(2397, 2397, 97, Place::Body),
        member(2414, 2414, 10, Place::Body), member(2428, 2428, 23, Place::Body), member(416, 416, 1, Place::Body),
        member(2443, 2443, 48, Place::Body), member(2459, 2459, 11, Place::Body), member(2474, 2474, 32, Place::Body),
        member(2500, 2500, 98, Place::Body), member(2508, 2508, 1, Place::Body), member(2519, 2519, 2, Place::Body),
        member(2531, 2531, 25, Place::Body), member(2542, 2542, 1, Place::Body), member(2557, 2557, 0, Place::Body),
        member(2574, 2574, 1, Place::Body), member(2589, 2589, 10, Place::Body), member(1038, 1038, 19, Place::Body),
        member(1252, 1252, 99, Place::Body), member(2610, 2610, 100, Place::Body), member(2633, 2633, 11, Place::Body),
        member(361, 361, 11, Place::Body), member(2646, 2646, 19, Place::Body), member(2674, 2674, 101, Place::Body),
        member(2693, 2693, 1, Place::Body), member(2708, 2708, 48, Place::Body), member(1179, 1179, 0, Place::Body),
        member(2723, 2723, 0, Place::Body), member(321, 321, 1, Place::Body), member(1179, 1179, 0, Place::Body),
        member(2723, 2723, 0, Place::Body), member(2729, 2729, 102, Place::Body), member(2742, 2742, 102, Place::Body),
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
        member(3167, 3167, 116, Place::Body), member(3194, 3194, 117, Place::Body),
        member(3205, 3205, 118, Place::Body), member(3213, 3213, 119, Place::Body),
        member(3240, 3240, 14, Place::Body), member(3243, 3243, 120, Place::Body),
        member(3251, 3251, 121, Place::Body), member(204, 204, 10, Place::Body), member(3266, 3266, 25, Place::Body),
        member(3282, 3282, 11, Place::Body), member(204, 204, 10, Place::Body), member(1800, 1800, 122, Place::Body),
        member(242, 242, 123, Place::Body), member(3068, 3068, 0, Place::Body), member(3297, 3297, 0, Place::Body),
        member(3306, 3306, 124, Place::Body), member(3324, 3324, 125, Place::Body),
        member(3344, 3344, 126, Place::Body), member(457, 464, 127, Place::Body), member(472, 478, 128, Place::Body),
        member(3324, 3324, 125, Place::Body), member(3344, 3344, 126, Place::Body),
        member(1252, 1252, 129, Place::Body), member(273, 273, 14, Place::Body), member(3372, 3372, 11, Place::Body),
        member(1077, 1077, 111, Place::Body), member(1110, 1110, 130, Place::Body),
        member(3399, 3399, 131, Place::Body), member(3411, 3411, 132, Place::Body),
        member(3426, 3426, 133, Place::Body), member(1416, 1416, 134, Place::Body),
        member(1077, 1077, 111, Place::Body), member(1110, 1110, 130, Place::Body),
        member(3399, 3399, 131, Place::Body), member(3411, 3411, 132, Place::Body),
        member(3426, 3426, 133, Place::Body), member(3442, 3442, 135, Place::Body),
        member(1800, 1800, 136, Place::Body), member(3205, 3205, 24, Place::Body), member(3243, 3243, 24, Place::Body),
        member(1077, 1077, 111, Place::Body), member(1110, 1110, 130, Place::Body),
        member(3399, 3399, 131, Place::Body), member(3411, 3411, 132, Place::Body),
        member(3426, 3426, 133, Place::Body), member(2086, 2086, 94, Place::Body), member(204, 204, 10, Place::Body),
        member(3011, 3011, 107, Place::Body), member(3015, 3015, 108, Place::Body),
        member(3011, 3011, 107, Place::Body), member(3015, 3015, 108, Place::Body),
        member(3004, 3004, 64, Place::Body), member(1174, 1174, 32, Place::Body), member(1179, 1179, 0, Place::Body),
        member(416, 416, 1, Place::Body), member(3445, 3455, 1, Place::Body), member(321, 321, 1, Place::Body),
        member(3465, 3465, 25, Place::Body), member(3507, 3507, 11, Place::Body),
        member(2076, 3525, 19, Place::Header), member(3602, 3602, 137, Place::Body),
        member(3636, 3636, 25, Place::Body), member(3659, 3659, 11, Place::Body), member(2500, 2500, 138, Place::Body),
        member(2508, 2508, 1, Place::Body), member(3674, 3674, 1, Place::Body), member(1411, 1411, 140, Place::Body),
        member(2076, 3525, 19, Place::Header), member(3507, 3507, 11, Place::Body),
        member(1411, 1411, 140, Place::Body), member(2076, 3525, 19, Place::Header),
        member(3755, 3755, 11, Place::Body), member(3714, 3714, 2, Place::Body), member(1411, 1411, 140, Place::Body),
        member(2076, 3525, 19, Place::Header), member(361, 361, 2, Place::Body), member(1898, 1898, 19, Place::Body),
        member(4004, 4004, 15, Place::Body), member(4035, 4035, 141, Place::Body),
        member(1411, 1411, 140, Place::Body), member(3969, 3969, 142, Place::Body), member(273, 273, 14, Place::Label),
        member(2076, 3525, 19, Place::Header), member(4163, 4163, 143, Place::Body),
        member(273, 273, 14, Place::Label), member(2076, 3525, 19, Place::Header),
        member(4308, 4308, 144, Place::Payload), member(361, 361, 14, Place::Label),
        member(4226, 4334, 1, Place::Header), member(4344, 4371, 10, Place::Header),
        member(4230, 4404, 25, Place::Header), member(4247, 4429, 25, Place::Header),
        member(4257, 4446, 25, Place::Header), member(4270, 4467, 25, Place::Header),
        member(4281, 4485, 25, Place::Header), member(4507, 4517, 25, Place::Header),
        member(5659, 5659, 25, Place::Body), member(5678, 5678, 10, Place::Body), member(5699, 5699, 145, Place::Body),
        member(5711, 5711, 146, Place::Body), member(5720, 5720, 147, Place::Body),
        member(5738, 5738, 148, Place::Body), member(1981, 1981, 0, Place::Body), member(5748, 5748, 149, Place::Body),
        member(5755, 5755, 11, Place::Body), member(1411, 1411, 64, Place::Body),
        member(2076, 3525, 19, Place::Header), member(6004, 6004, 25, Place::Body),
        member(6016, 6016, 150, Place::Body), member(2076, 3525, 19, Place::Header),
        member(6047, 6047, 151, Place::Body), member(1411, 1411, 140, Place::Body),
        member(2076, 3525, 19, Place::Header), member(6082, 6082, 25, Place::Label),
        member(2076, 3525, 19, Place::Header), member(2076, 3525, 19, Place::Header),
        member(2076, 3525, 19, Place::Header), member(3636, 3636, 25, Place::Label),
        member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(6456, 6456, 25, Place::Label),
        member(2076, 3525, 19, Place::Header), member(6004, 6004, 25, Place::Body),
        member(6016, 6016, 152, Place::Body), member(2076, 3525, 19, Place::Header),
        member(2076, 3525, 19, Place::Header), member(6546, 6546, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(6546, 6546, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(6456, 6456, 25, Place::Label),
        member(2076, 3525, 19, Place::Header), member(6668, 6668, 11, Place::Label),
        member(2076, 3525, 19, Place::Header), member(2076, 3525, 19, Place::Header),
        member(6082, 6082, 25, Place::Label), member(2076, 3525, 19, Place::Header),
        member(2076, 3525, 19, Place::Header), member(6793, 6802, 2, Place::Query),
        member(2076, 3525, 19, Place::Header), member(2076, 3525, 19, Place::Header),
        member(3636, 3636, 25, Place::Label), member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(361, 361, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(7237, 7250, 51, Place::Query),
        member(7263, 7279, 0, Place::Query), member(2508, 7295, 1, Place::Query), member(7306, 7316, 1, Place::Query),
        member(7326, 7333, 2, Place::Query), member(7340, 7351, 1, Place::Query),
        member(2076, 3525, 19, Place::Header), member(6456, 6456, 25, Place::Label),
        member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(7504, 7504, 25, Place::Label),
        member(2076, 3525, 19, Place::Header), member(2076, 3525, 19, Place::Header),
        member(6546, 6546, 2, Place::Label), member(2076, 3525, 19, Place::Header),
        member(6546, 6546, 2, Place::Label), member(2076, 3525, 19, Place::Header), member(273, 273, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(3659, 7630, 11, Place::Query),
        member(485, 7646, 2, Place::Query), member(503, 7664, 1, Place::Query), member(7676, 7687, 2, Place::Query),
        member(7698, 7709, 0, Place::Query), member(7720, 7730, 25, Place::Query), member(2508, 7295, 1, Place::Query),
        member(2076, 3525, 19, Place::Header), member(7698, 7709, 0, Place::Query),
        member(7720, 7730, 25, Place::Query), member(2076, 3525, 19, Place::Header),
        member(3714, 7792, 2, Place::Query), member(7698, 7709, 0, Place::Query), member(7720, 7730, 25, Place::Query),
        member(2076, 3525, 19, Place::Header), member(361, 7823, 2, Place::Query), member(7830, 7843, 2, Place::Query),
        member(7856, 7871, 25, Place::Query), member(7698, 7709, 0, Place::Query),
        member(7720, 7730, 25, Place::Query), member(2076, 3525, 19, Place::Header),
        member(7922, 7938, 2, Place::Query), member(7698, 7709, 0, Place::Query), member(7720, 7730, 25, Place::Query),
        member(2076, 3525, 19, Place::Header), member(7698, 7709, 0, Place::Query),
        member(7720, 7730, 25, Place::Query), member(2076, 3525, 19, Place::Header),
        member(8009, 8030, 10, Place::Query), member(7676, 7687, 2, Place::Query), member(7698, 7709, 0, Place::Query),
        member(7720, 7730, 25, Place::Query), member(2076, 3525, 19, Place::Header),
        member(8060, 8072, 36, Place::Query), member(7698, 7709, 0, Place::Query),
        member(7720, 7730, 25, Place::Query), member(2076, 3525, 19, Place::Header),
        member(7698, 7709, 0, Place::Query), member(7720, 7730, 25, Place::Query),
        member(2076, 3525, 19, Place::Header), member(7698, 7709, 0, Place::Query),
        member(7720, 7730, 25, Place::Query), member(2076, 3525, 19, Place::Header),
        member(4507, 4517, 25, Place::Header), member(7720, 7730, 25, Place::Query),
        member(2076, 3525, 19, Place::Header), member(7720, 7730, 25, Place::Query),
        member(2076, 3525, 19, Place::Header), member(8204, 8204, 11, Place::Label),
        member(2076, 3525, 19, Place::Header), member(8254, 8254, 25, Place::Body),
        member(1891, 1891, 81, Place::Body), member(2076, 3525, 19, Place::Header),
        member(4163, 4163, 143, Place::Body), member(273, 273, 2, Place::Label), member(2076, 3525, 19, Place::Header),
        member(1891, 1891, 81, Place::Body), member(273, 273, 2, Place::Label), member(2076, 3525, 19, Place::Header),
        member(1891, 1891, 81, Place::Body), member(273, 273, 2, Place::Label), member(2076, 3525, 19, Place::Header),
        member(4035, 4035, 141, Place::Body), member(273, 273, 2, Place::Label), member(2076, 3525, 19, Place::Header),
        member(8430, 8430, 153, Place::Payload), member(361, 361, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(1891, 1891, 81, Place::Body), member(361, 361, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(8485, 8531, 10, Place::Header),
        member(8746, 8746, 154, Place::Payload), member(361, 361, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(8788, 8788, 155, Place::Payload),
        member(361, 361, 2, Place::Label), member(2076, 3525, 19, Place::Header),
        member(8891, 8891, 156, Place::Payload), member(361, 361, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(8915, 8919, 157, Place::Header),
        member(1411, 1411, 64, Place::Body), member(6456, 6456, 25, Place::Label),
        member(2076, 3525, 19, Place::Header), member(6004, 6004, 25, Place::Body),
        member(6016, 6016, 158, Place::Body), member(2076, 3525, 19, Place::Header),
        member(4004, 4004, 15, Place::Payload), member(2076, 3525, 19, Place::Header),
        member(9499, 9499, 159, Place::Body), member(1411, 1411, 161, Place::Body),
        member(6546, 6546, 14, Place::Label), member(2076, 3525, 19, Place::Header),
        member(1411, 1411, 161, Place::Body), member(6546, 6546, 2, Place::Label),
        member(2076, 3525, 19, Place::Header), member(9594, 9594, 163, Place::Body),
        member(7504, 7504, 25, Place::Label), member(2076, 3525, 19, Place::Header),
        member(1411, 1411, 140, Place::Body), member(8204, 8204, 11, Place::Label),
        member(2076, 3525, 19, Place::Header), member(8204, 8204, 11, Place::Label),
        member(9639, 9647, 49, Place::Query), member(2076, 3525, 19, Place::Header),
        member(3755, 3755, 11, Place::Body), member(3636, 3636, 25, Place::Label),
        member(2076, 3525, 19, Place::Header), member(6456, 6456, 25, Place::Label),
        member(1981, 9700, 0, Place::Query), member(2076, 3525, 19, Place::Header),
        member(6456, 6456, 25, Place::Label), member(9725, 9744, 1, Place::Query),
        member(9763, 9782, 145, Place::Query), member(2076, 3525, 19, Place::Header),
        member(6047, 6047, 151, Place::Body), member(273, 273, 2, Place::Label), member(2076, 3525, 19, Place::Header),
    ],
    types: &[
        TypeRow::Is(Holds::Number), TypeRow::Is(Holds::Enum), TypeRow::Is(Holds::Ref), TypeRow::Members(4),
        TypeRow::Members(5), TypeRow::Members(6), TypeRow::Members(7), TypeRow::Members(9), TypeRow::Members(17),
        TypeRow::Members(110), TypeRow::Is(Holds::Flag), TypeRow::Is(Holds::Arn), TypeRow::Is(Holds::Document),
        TypeRow::Members(51), TypeRow::Is(Holds::Name), TypeRow::Members(53), TypeRow::Members(55),
        TypeRow::List(304, 16), TypeRow::Members(1), TypeRow::Is(Holds::Account), TypeRow::Members(18),
        TypeRow::Members(41), TypeRow::Members(61), TypeRow::Is(Holds::Key), TypeRow::List(453, 11),
        TypeRow::Is(Holds::Id), TypeRow::List(304, 25), TypeRow::Members(90), TypeRow::Members(93),
        TypeRow::Members(28), TypeRow::Members(29), TypeRow::Members(72), TypeRow::Is(Holds::Time),
        TypeRow::Members(32), TypeRow::Members(47), TypeRow::List(645, 34), TypeRow::List(683, 1),
        TypeRow::Members(33), TypeRow::Members(66), TypeRow::Members(68), TypeRow::Members(71), TypeRow::Members(81),
        TypeRow::Members(67), TypeRow::Members(82), TypeRow::Members(83), TypeRow::Members(84), TypeRow::Members(79),
        TypeRow::Members(86), TypeRow::Is(Holds::ObjectKey), TypeRow::List(683, 2), TypeRow::Is(Holds::MetadataKey),
        TypeRow::Is(Holds::MetadataValue), TypeRow::Map(50, 51), TypeRow::Members(36), TypeRow::List(1169, 53),
        TypeRow::Members(0), TypeRow::Members(35), TypeRow::Members(38), TypeRow::Members(43), TypeRow::Members(44),
        TypeRow::List(1319, 59), TypeRow::Members(117), TypeRow::List(1359, 61), TypeRow::Members(85),
        TypeRow::List(683, 63), TypeRow::Members(37), TypeRow::Members(62), TypeRow::Members(87), TypeRow::Members(13),
        TypeRow::Members(45), TypeRow::Members(88), TypeRow::Members(91), TypeRow::Members(94), TypeRow::List(1619, 1),
        TypeRow::Members(50), TypeRow::List(1710, 74), TypeRow::Members(8), TypeRow::List(1756, 1),
        TypeRow::Members(49), TypeRow::Members(52), TypeRow::Members(96), TypeRow::Is(Holds::Policy),
        TypeRow::Members(58), TypeRow::List(1169, 82), TypeRow::Members(14), TypeRow::Members(16),
        TypeRow::Members(20), TypeRow::Members(60), TypeRow::Members(97), TypeRow::Members(59), TypeRow::Members(69),
        TypeRow::List(683, 90), TypeRow::Members(78), TypeRow::Members(63), TypeRow::Members(105),
        TypeRow::Members(77), TypeRow::Members(74), TypeRow::Is(Holds::Url), TypeRow::Members(70),
        TypeRow::Members(27), TypeRow::Members(73), TypeRow::Members(21), TypeRow::Is(Holds::Header),
        TypeRow::Members(76), TypeRow::Members(64), TypeRow::Members(75), TypeRow::Members(80),
        TypeRow::Is(Holds::TagKey), TypeRow::Is(Holds::TagValue), TypeRow::Members(46), TypeRow::List(2508, 1),
        TypeRow::List(1058, 2), TypeRow::Members(56), TypeRow::Members(98), TypeRow::Members(3), TypeRow::Members(99),
        TypeRow::Members(102), TypeRow::Members(104), TypeRow::Members(19), TypeRow::Members(106),
        TypeRow::Members(23), TypeRow::Members(24), TypeRow::Members(103), TypeRow::Members(101), TypeRow::Members(10),
        TypeRow::Members(65), TypeRow::Members(113), TypeRow::Members(89), TypeRow::Members(92), TypeRow::Members(109),
        TypeRow::List(3392, 2), TypeRow::List(1420, 63), TypeRow::Members(39), TypeRow::Members(40),
        TypeRow::Members(108), TypeRow::Members(112), TypeRow::Members(111), TypeRow::Members(2), TypeRow::Members(22),
        TypeRow::Members(115), TypeRow::List(1420, 139), TypeRow::Members(95), TypeRow::Members(119),
        TypeRow::Members(48), TypeRow::Members(11), TypeRow::Is(Holds::Text), TypeRow::Members(25),
        TypeRow::Members(26), TypeRow::Members(30), TypeRow::Members(31), TypeRow::Members(12), TypeRow::Members(107),
        TypeRow::Members(15), TypeRow::Members(34), TypeRow::Members(57), TypeRow::Members(116), TypeRow::Members(118),
        TypeRow::Is(Holds::Secret), TypeRow::Members(54), TypeRow::Members(100), TypeRow::Members(114),
        TypeRow::List(1420, 160), TypeRow::Members(42), TypeRow::List(9607, 162),
    ],
    shapes: &[
        (0, 1), (1, 1), (2, 1), (3, 7), (10, 1), (11, 1), (12, 1), (13, 1), (14, 2), (16, 6), (22, 1), (23, 1),
        (24, 3), (27, 1), (28, 1), (29, 1), (30, 7), (37, 1), (38, 1), (39, 2), (41, 1), (42, 2), (44, 2), (46, 2),
        (48, 1), (49, 2), (51, 1), (52, 9), (61, 3), (64, 2), (66, 11), (77, 6), (83, 3), (86, 3), (89, 1), (90, 3),
        (93, 8), (101, 4), (105, 5), (110, 2), (112, 2), (114, 2), (116, 3), (119, 2), (121, 2), (123, 0), (123, 1),
        (124, 5), (129, 4), (133, 1), (134, 2), (136, 1), (137, 2), (139, 4), (143, 2), (145, 2), (147, 1), (148, 2),
        (150, 10), (160, 2), (162, 3), (165, 2), (167, 1), (168, 2), (170, 2), (172, 6), (178, 2), (180, 21), (201, 0),
        (201, 2), (203, 3), (206, 2), (208, 5), (213, 5), (218, 2), (220, 1), (221, 2), (223, 11), (234, 2), (236, 0),
        (236, 4), (240, 1), (241, 1), (242, 2), (244, 1), (245, 2), (247, 1), (248, 2), (250, 0), (250, 1), (251, 1),
        (252, 2), (254, 0), (254, 0), (254, 0), (254, 2), (256, 3), (259, 2), (261, 1), (262, 1), (263, 12), (275, 2),
        (277, 1), (278, 2), (280, 3), (283, 2), (285, 2), (287, 3), (290, 5), (295, 7), (302, 1), (303, 2), (305, 5),
        (310, 2), (312, 2), (314, 2), (316, 1), (317, 3), (320, 2), (322, 1),
    ],
    weakenings: &[
        weakening(2508, Condition::Is, (0, 2), Verdict::Normal),
        weakening(3558, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3714, Condition::Broad, (0, 0), Verdict::Normal),
        weakening(3772, Condition::Is, (2, 1), Verdict::BrokenGlass(Rule::Private)),
        weakening(3819, Condition::Is, (3, 1), Verdict::BrokenGlass(Rule::Private)),
        weakening(3867, Condition::Is, (4, 1), Verdict::BrokenGlass(Rule::Private)),
        weakening(3916, Condition::Is, (5, 1), Verdict::BrokenGlass(Rule::Private)),
        weakening(1898, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3969, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(4041, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(4226, Condition::Is, (6, 3), Verdict::BrokenGlass(Rule::Private)),
        weakening(4230, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(4230, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(4247, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(4247, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(4257, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(4257, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(4270, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(4270, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(4281, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(4281, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(4534, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(4569, Condition::Unverified, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(4610, Condition::Is, (9, 3), Verdict::BrokenGlass(Rule::Private)),
        weakening(4610, Condition::Is, (12, 1), Verdict::Waiver(Rule::Owner)),
        weakening(4674, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(4674, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(4748, Condition::Is, (13, 1), Verdict::Normal),
        weakening(4805, Condition::Http, (0, 0), Verdict::Never(Rule::Https)),
        weakening(4805, Condition::Credentials, (0, 0), Verdict::Never(Rule::UrlCredentials)),
        weakening(4848, Condition::Is, (14, 3), Verdict::BrokenGlass(Rule::Private)),
        weakening(4848, Condition::Is, (17, 1), Verdict::Waiver(Rule::Owner)),
        weakening(4917, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(4917, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(5012, Condition::Is, (18, 1), Verdict::Waiver(Rule::Integrity)),
        weakening(5065, Condition::Is, (19, 1), Verdict::Waiver(Rule::Integrity)),
        weakening(5122, Condition::Empty, (0, 0), Verdict::Waiver(Rule::Integrity)),
        weakening(5163, Condition::Is, (20, 1), Verdict::Normal),
        weakening(5214, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(5283, Condition::Unverified, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(5297, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(5324, Condition::Absent, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(5324, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(5385, Condition::Absent, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(5385, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(5477, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(5560, Condition::Present, (0, 0), Verdict::Normal),
        weakening(5763, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Fips)),
        weakening(5764, Condition::Is, (21, 1), Verdict::BrokenGlass(Rule::Private)),
        weakening(5806, Condition::Is, (22, 1), Verdict::BrokenGlass(Rule::Private)),
        weakening(5849, Condition::Is, (23, 1), Verdict::BrokenGlass(Rule::Private)),
        weakening(5893, Condition::Is, (24, 1), Verdict::BrokenGlass(Rule::Private)),
        weakening(5941, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(5763, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(5763, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(5763, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(5763, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(5763, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(5763, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(5763, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Integrity)),
        weakening(5763, Condition::AnyCall, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(5763, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(1891, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(1891, Condition::Broad, (0, 0), Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(1891, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(4041, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(8267, Condition::Changes, (0, 0), Verdict::Normal),
        weakening(1891, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(1891, Condition::Broad, (0, 0), Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(1891, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(1891, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(1891, Condition::Broad, (0, 0), Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(1891, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(4035, Condition::Empty, (0, 0), Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(4035, Condition::Changes, (0, 0), Verdict::Normal),
        weakening(8430, Condition::Changes, (0, 0), Verdict::Normal),
        weakening(1891, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(1891, Condition::Broad, (0, 0), Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(1891, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(1891, Condition::Changes, (0, 0), Verdict::Normal),
        weakening(8485, Condition::Is, (25, 1), Verdict::Normal),
        weakening(8571, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(8624, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(8685, Condition::Is, (26, 1), Verdict::Waiver(Rule::Integrity)),
        weakening(8806, Condition::Is, (27, 1), Verdict::Waiver(Rule::Integrity)),
        weakening(8837, Condition::Is, (28, 1), Verdict::BrokenGlass(Rule::Mfa)),
        weakening(8943, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(8943, Condition::Broad, (0, 0), Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(8943, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3772, Condition::Is, (29, 1), Verdict::BrokenGlass(Rule::Private)),
        weakening(3772, Condition::Absent, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3819, Condition::Is, (30, 1), Verdict::BrokenGlass(Rule::Private)),
        weakening(3819, Condition::Absent, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3867, Condition::Is, (31, 1), Verdict::BrokenGlass(Rule::Private)),
        weakening(3867, Condition::Absent, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3916, Condition::Is, (32, 1), Verdict::BrokenGlass(Rule::Private)),
        weakening(3916, Condition::Absent, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(9011, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(9078, Condition::Present, (0, 0), Verdict::Normal),
        weakening(9151, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(9217, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(9300, Condition::Present, (0, 0), Verdict::Normal),
        weakening(9389, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
    ],
    values: &[
        3542, 3548, 3766, 3766, 3766, 3766, 4177, 4189, 4207, 4177, 4189, 4207, 4660, 4741, 4177, 4189, 4207, 4660,
        5008, 5060, 5008, 3766, 3766, 3766, 3766, 5060, 8676, 8796, 8676, 3766, 3766, 3766, 3766,
    ],
};
