// Written by `data/ledger.py generate` from data/ledger/s3.txt. Do not edit.

use super::table::*;

#[rustfmt::skip]
pub(crate) static LEDGER: Ledger = Ledger {
    service: Service::S3,
    crate_name: "aws-sdk-s3",
    version: "1.157.0",
    protocol: Protocol::RestXml,
    words: "\
        \x06Status\x13DaysAfterInitiation\x06Grants\x11AccessControlList\x05Grant\x05Owner\x06Prefix\x04Tags\x03Tag\
        \x01*\x06Filter\x02Id\x14StorageClassAnalysis\x13S3BucketDestination\x03And\x06Bucket\x0fBucketAccountId\
        \x06Format\x12ConfigurationState\x17EncryptionConfiguration\x04Role\x0eEncryptionType\x0eDataRedundancy\
        \x04Type\x05Rules\x04Rule\x0eLoggingEnabled\x09CORSRules\x08CORSRule\x0eAllowedHeaders\x0dAllowedHeader\
        \x0eAllowedMethods\x0dAllowedMethod\x0eAllowedOrigins\x0dAllowedOrigin\x0dExposeHeaders\x0cExposeHeader\x02ID\
        \x0dMaxAgeSeconds\x1aAllowQuotedRecordDelimiter\x08Comments\x0eFieldDelimiter\x0eFileHeaderInfo\
        \x0eQuoteCharacter\x14QuoteEscapeCharacter\x0fRecordDelimiter\x0bQuoteFields\x05Parts\x04Part\x0dChecksumCRC32\
        \x0eChecksumCRC32C\x11ChecksumCRC64NVME\x0bChecksumMD5\x0cChecksumSHA1\x0eChecksumSHA256\x0eChecksumSHA512\
        \x11ChecksumXXHASH128\x0fChecksumXXHASH3\x10ChecksumXXHASH64\x04ETag\x0aPartNumber\
        \x1bHttpErrorCodeReturnedEquals\x0fKeyPrefixEquals\x08Location\x12LocationConstraint\x04Days\
        \x10DefaultEventHold\x04Mode\x05Years\x07Objects\x06Object\x05Quiet\x18AccessControlTranslation\x07Account\
        \x07Metrics\x0fReplicationTime\x0cStorageClass\x0aKMSContext\x08KMSKeyId\x0fReplicaKmsKeyID\x03Key\x04Name\
        \x05Value\x04Tier\x07Grantee\x0aPermission\x0bDisplayName\x0cEmailAddress\x03URI\x08xsi:type\x06Suffix\x03CSV\
        \x0fCompressionType\x04JSON\x07Parquet\x08Tierings\x07Tiering\x0bDestination\x16IncludedObjectVersions\
        \x09IsEnabled\x0eOptionalFields\x05Field\x08Schedule\x06SSEKMS\x07SSE-KMS\x05SSES3\x06SSE-S3\x09AccountId\
        \x0aEncryption\x09Frequency\x10RecordExpiration\x11LambdaFunctionArn\x0dCloudFunction\x06Events\x05Event\
        \x04Date\x19ExpiredObjectDeleteMarker\x1eAbortIncompleteMultipartUpload\x0aExpiration\
        \x1bNoncurrentVersionExpiration\x1cNoncurrentVersionTransitions\x1bNoncurrentVersionTransition\x0bTransitions\
        \x0aTransition\x15ObjectSizeGreaterThan\x12ObjectSizeLessThan\x0cTargetBucket\x0cTargetGrants\
        \x15TargetObjectKeyFormat\x0cTargetPrefix\x1cAnnotationTableConfiguration\x1bInventoryTableConfiguration\
        \x19JournalTableConfiguration\x13S3TablesDestination\x09KmsKeyArn\x0cSseAlgorithm\x0eEventThreshold\
        \x0eAccessPointArn\x17NewerNoncurrentVersions\x0eNoncurrentDays\x1cLambdaFunctionConfigurations\
        \x1aCloudFunctionConfiguration\x18EventBridgeConfiguration\x13QueueConfigurations\x12QueueConfiguration\
        \x13TopicConfigurations\x12TopicConfiguration\x05S3Key\x10LastModifiedTime\x04Size\x09VersionId\
        \x11ObjectLockEnabled\x09EventHold\x11EventHoldDuration\x0fRetainUntilDate\x10DefaultRetention\x02S3\
        \x0fObjectOwnership\x13PartitionDateSource\x0fBlockPublicAcls\x11BlockPublicPolicy\x10IgnorePublicAcls\
        \x15RestrictPublicBuckets\x08QueueArn\x05Queue\x08HostName\x10HttpRedirectCode\x08Protocol\
        \x14ReplaceKeyPrefixWith\x0eReplaceKeyWith\x17DeleteMarkerReplication\x19ExistingObjectReplication\x08Priority\
        \x17SourceSelectionCriteria\x04Time\x07Minutes\x05Payer\x07Enabled\x0bDescription\x14GlacierJobParameters\
        \x0eOutputLocation\x10SelectParameters\x09Condition\x08Redirect\x0bFilterRules\x0aFilterRule\x0aBucketName\
        \x09CannedACL\x07Tagging\x0cUserMetadata\x0dMetadataEntry\x0eTableBucketArn\x09TableName\x05KeyId\
        \x10BucketKeyEnabled\x09KMSKeyArn\x03End\x05Start\x0aExpression\x0eExpressionType\x12InputSerialization\
        \x13OutputSerialization\x0eKMSMasterKeyID\x0cSSEAlgorithm\x22ApplyServerSideEncryptionByDefault\
        \x16BlockedEncryptionTypes\x14ReplicaModifications\x16SseKmsEncryptedObjects\x0aDataExport\
        \x13OutputSchemaVersion\x06TagSet\x11PartitionedPrefix\x0cSimplePrefix\x0aAccessTier\x08TopicArn\x05Topic\
        \x09MFADelete\x09MfaDelete\x0dErrorDocument\x0dIndexDocument\x15RedirectAllRequestsTo\x0cRoutingRules\
        \x0bRoutingRule\x14AbortMultipartUpload\x08UploadId\x08uploadId\x13ExpectedBucketOwner\
        \x1bx-amz-expected-bucket-owner\x14IfMatchInitiatedTime\x1dx-amz-if-match-initiated-time\x0cRequestPayer\
        \x13x-amz-request-payer\x17CompleteMultipartUpload\x0fMultipartUpload\x07IfMatch\x08if-match\x0bIfNoneMatch\
        \x0dif-none-match\x14x-amz-checksum-crc32\x15x-amz-checksum-crc32c\x18x-amz-checksum-crc64nvme\
        \x12x-amz-checksum-md5\x13x-amz-checksum-sha1\x15x-amz-checksum-sha256\x15x-amz-checksum-sha512\
        \x0cChecksumType\x13x-amz-checksum-type\x18x-amz-checksum-xxhash128\x16x-amz-checksum-xxhash3\
        \x17x-amz-checksum-xxhash64\x0dMpuObjectSize\x14x-amz-mp-object-size\x14SSECustomerAlgorithm\
        \x2fx-amz-server-side-encryption-customer-algorithm\x0eSSECustomerKey\
        \x29x-amz-server-side-encryption-customer-key\x11SSECustomerKeyMD5\
        \x2dx-amz-server-side-encryption-customer-key-md5\x0bpublic-read\x11public-read-write\x12authenticated-read\
        \x03ACL\x10GrantFullControl\x09GrantRead\x0cGrantReadACP\x0dGrantWriteACP\x06AES256\x14ServerSideEncryption\
        \x0aCopyObject\x0cCacheControl\x0dcache-control\x12ContentDisposition\x13content-disposition\
        \x0fContentEncoding\x10content-encoding\x0fContentLanguage\x10content-language\x0bContentType\x0ccontent-type\
        \x07Expires\x07expires\x09x-amz-acl\x11ChecksumAlgorithm\x18x-amz-checksum-algorithm\x0aCopySource\
        \x11x-amz-copy-source\x11CopySourceIfMatch\x1ax-amz-copy-source-if-match\x19CopySourceIfModifiedSince\
        \x23x-amz-copy-source-if-modified-since\x15CopySourceIfNoneMatch\x1fx-amz-copy-source-if-none-match\
        \x1bCopySourceIfUnmodifiedSince\x25x-amz-copy-source-if-unmodified-since\x1eCopySourceSSECustomerAlgorithm\
        \x3bx-amz-copy-source-server-side-encryption-customer-algorithm\x18CopySourceSSECustomerKey\
        \x35x-amz-copy-source-server-side-encryption-customer-key\x1bCopySourceSSECustomerKeyMD5\
        \x39x-amz-copy-source-server-side-encryption-customer-key-md5\x18x-amz-grant-full-control\x10x-amz-grant-read\
        \x14x-amz-grant-read-acp\x15x-amz-grant-write-acp\x11MetadataDirective\x18x-amz-metadata-directive\
        \x13AnnotationDirective\x21x-amz-object-annotation-directive\x13ObjectLockEventHold\
        \x1cx-amz-object-lock-event-hold\x1fObjectLockEventHoldDurationDays\
        \x2ax-amz-object-lock-event-hold-duration-days\x20ObjectLockEventHoldDurationYears\
        \x2bx-amz-object-lock-event-hold-duration-years\x19ObjectLockLegalHoldStatus\x1cx-amz-object-lock-legal-hold\
        \x0eObjectLockMode\x16x-amz-object-lock-mode\x19ObjectLockRetainUntilDate\
        \x23x-amz-object-lock-retain-until-date\x1cx-amz-server-side-encryption\x0bSSEKMSKeyId\
        \x2bx-amz-server-side-encryption-aws-kms-key-id\x2fx-amz-server-side-encryption-bucket-key-enabled\
        \x17SSEKMSEncryptionContext\x24x-amz-server-side-encryption-context\x19ExpectedSourceBucketOwner\
        \x22x-amz-source-expected-bucket-owner\x13x-amz-storage-class\x0dx-amz-tagging\x10TaggingDirective\
        \x17x-amz-tagging-directive\x17WebsiteRedirectLocation\x1fx-amz-website-redirect-location\x08Metadata\
        \x0bx-amz-meta-\x0aGrantWrite\x0cObjectWriter\x14BucketOwnerPreferred\x0cCreateBucket\
        \x19CreateBucketConfiguration\x0fBucketNamespace\x16x-amz-bucket-namespace\x1aObjectLockEnabledForBucket\
        \x20x-amz-bucket-object-lock-enabled\x11x-amz-grant-write\x16x-amz-object-ownership\
        \x54MetadataConfiguration.JournalTableConfiguration.EncryptionConfiguration.SseAlgorithm\
        \x56MetadataConfiguration.InventoryTableConfiguration.EncryptionConfiguration.SseAlgorithm\
        \x21CreateBucketMetadataConfiguration\x15MetadataConfiguration\x0aContentMD5\x0bcontent-md5\
        \x1cx-amz-sdk-checksum-algorithm\x15metadataConfiguration\x26CreateBucketMetadataTableConfiguration\
        \x1aMetadataTableConfiguration\x0dmetadataTable\x15CreateMultipartUpload\x07uploads\x0dCreateSession\
        \x0bSessionMode\x19x-amz-create-session-mode\x07session\x0cDeleteBucket\x22DeleteBucketAnalyticsConfiguration\
        \x02id\x09analytics\x10DeleteBucketCors\x04cors\x00\x16DeleteBucketEncryption\x0aencryption\
        \x2bDeleteBucketIntelligentTieringConfiguration\x13intelligent-tiering\x22DeleteBucketInventoryConfiguration\
        \x09inventory\x15DeleteBucketLifecycle\x09lifecycle\x21DeleteBucketMetadataConfiguration\
        \x26DeleteBucketMetadataTableConfiguration\x20DeleteBucketMetricsConfiguration\x07metrics\
        \x1dDeleteBucketOwnershipControls\x11ownershipControls\x12DeleteBucketPolicy\x06policy\
        \x17DeleteBucketReplication\x0breplication\x13DeleteBucketTagging\x07tagging\x13DeleteBucketWebsite\x07website\
        \x04true\x19BypassGovernanceRetention\x0cDeleteObject\x09versionId\x21x-amz-bypass-governance-retention\
        \x17IfMatchLastModifiedTime\x21x-amz-if-match-last-modified-time\x0bIfMatchSize\x13x-amz-if-match-size\x03MFA\
        \x09x-amz-mfa\x16DeleteObjectAnnotation\x0eAnnotationName\x0eannotationName\x0dObjectIfMatch\
        \x15x-amz-object-if-match\x0aannotation\x13DeleteObjectTagging\x0dDeleteObjects\x06Delete\x06delete\
        \x17DeletePublicAccessBlock\x11publicAccessBlock\x0dGetBucketAbac\x04abac\x20GetBucketAccelerateConfiguration\
        \x0aaccelerate\x0cGetBucketAcl\x03acl\x1fGetBucketAnalyticsConfiguration\x0dGetBucketCors\
        \x13GetBucketEncryption\x28GetBucketIntelligentTieringConfiguration\x1fGetBucketInventoryConfiguration\
        \x1fGetBucketLifecycleConfiguration\x11GetBucketLocation\x08location\x10GetBucketLogging\x07logging\
        \x1eGetBucketMetadataConfiguration\x23GetBucketMetadataTableConfiguration\x1dGetBucketMetricsConfiguration\
        \x22GetBucketNotificationConfiguration\x0cnotification\x1aGetBucketOwnershipControls\x0fGetBucketPolicy\
        \x15GetBucketPolicyStatus\x0cpolicyStatus\x14GetBucketReplication\x17GetBucketRequestPayment\x0erequestPayment\
        \x10GetBucketTagging\x13GetBucketVersioning\x0aversioning\x10GetBucketWebsite\x09GetObject\x0apartNumber\
        \x14ResponseCacheControl\x16response-cache-control\x1aResponseContentDisposition\
        \x1cresponse-content-disposition\x17ResponseContentEncoding\x19response-content-encoding\
        \x17ResponseContentLanguage\x19response-content-language\x13ResponseContentType\x15response-content-type\
        \x0fResponseExpires\x10response-expires\x0fIfModifiedSince\x11if-modified-since\x11IfUnmodifiedSince\
        \x13if-unmodified-since\x05Range\x05range\x0cChecksumMode\x13x-amz-checksum-mode\x0cGetObjectAcl\
        \x13GetObjectAnnotation\x13GetObjectAttributes\x08MaxParts\x0fx-amz-max-parts\x10ObjectAttributes\
        \x17x-amz-object-attributes\x06member\x10PartNumberMarker\x18x-amz-part-number-marker\x0aattributes\
        \x12GetObjectLegalHold\x0alegal-hold\x1aGetObjectLockConfiguration\x0bobject-lock\x12GetObjectRetention\
        \x09retention\x10GetObjectTagging\x10GetObjectTorrent\x07torrent\x14GetPublicAccessBlock\x0aHeadBucket\
        \x0aHeadObject\x21ListBucketAnalyticsConfigurations\x11ContinuationToken\x12continuation-token\
        \x2aListBucketIntelligentTieringConfigurations\x21ListBucketInventoryConfigurations\
        \x1fListBucketMetricsConfigurations\x0bListBuckets\x0cBucketRegion\x0dbucket-region\x0aMaxBuckets\
        \x0bmax-buckets\x06prefix\x14ListDirectoryBuckets\x13MaxDirectoryBuckets\x15max-directory-buckets\
        \x14ListMultipartUploads\x09Delimiter\x09delimiter\x0cEncodingType\x0dencoding-type\x09KeyMarker\x0akey-marker\
        \x0aMaxUploads\x0bmax-uploads\x0eUploadIdMarker\x10upload-id-marker\x15ListObjectAnnotations\
        \x10AnnotationPrefix\x11annotation-prefix\x14MaxAnnotationResults\x16max-annotation-results\
        \x12ListObjectVersions\x07MaxKeys\x08max-keys\x0fVersionIdMarker\x11version-id-marker\
        \x18OptionalObjectAttributes\x20x-amz-optional-object-attributes\x08versions\x0bListObjects\x06Marker\
        \x06marker\x0dListObjectsV2\x0aFetchOwner\x0bfetch-owner\x0aStartAfter\x0bstart-after\x09list-type\
        \x09ListParts\x09max-parts\x12part-number-marker\x08Disabled\x11AbacStatus.Status\x0dPutBucketAbac\
        \x0aAbacStatus\x1eAccelerateConfiguration.Status\x20PutBucketAccelerateConfiguration\
        \x17AccelerateConfiguration\x28AccessControlPolicy.Grants[].Grantee.URI\x0cPutBucketAcl\x13AccessControlPolicy\
        \x1fPutBucketAnalyticsConfiguration\x16AnalyticsConfiguration\x0dPutBucketCors\x11CORSConfiguration\
        \x59ServerSideEncryptionConfiguration.Rules[].ApplyServerSideEncryptionByDefault.SSEAlgorithm\x04NONE\
        \x51ServerSideEncryptionConfiguration.Rules[].BlockedEncryptionTypes.EncryptionType[]\x13PutBucketEncryption\
        \x21ServerSideEncryptionConfiguration\x28PutBucketIntelligentTieringConfiguration\
        \x1fIntelligentTieringConfiguration\x41InventoryConfiguration.Destination.S3BucketDestination.Encryption\
        \x1fPutBucketInventoryConfiguration\x16InventoryConfiguration\x1fPutBucketLifecycleConfiguration\
        \x16LifecycleConfiguration\x22TransitionDefaultMinimumObjectSize\
        \x2cx-amz-transition-default-minimum-object-size\x22BucketLoggingStatus.LoggingEnabled\x10PutBucketLogging\
        \x13BucketLoggingStatus\x1dPutBucketMetricsConfiguration\x14MetricsConfiguration\
        \x22PutBucketNotificationConfiguration\x19NotificationConfiguration\x19SkipDestinationValidation\
        \x21x-amz-skip-destination-validation\x29OwnershipControls.Rules[].ObjectOwnership\
        \x1aPutBucketOwnershipControls\x11OwnershipControls\x06Policy\x1dConfirmRemoveSelfBucketAccess\
        \x0fPutBucketPolicy\x27x-amz-confirm-remove-self-bucket-access\
        \x56ReplicationConfiguration.Rules[].SourceSelectionCriteria.SseKmsEncryptedObjects.Status\
        \x34ReplicationConfiguration.Rules[].Destination.Account\x14PutBucketReplication\x18ReplicationConfiguration\
        \x05Token\x1ex-amz-bucket-object-lock-token\x09Requester\x21RequestPaymentConfiguration.Payer\
        \x17PutBucketRequestPayment\x1bRequestPaymentConfiguration\x10PutBucketTagging\x09Suspended\
        \x1eVersioningConfiguration.Status\x21VersioningConfiguration.MFADelete\x13PutBucketVersioning\
        \x17VersioningConfiguration\x33WebsiteConfiguration.RedirectAllRequestsTo.Protocol\
        \x35WebsiteConfiguration.RoutingRules[].Redirect.Protocol\x10PutBucketWebsite\x14WebsiteConfiguration\
        \x09PutObject\x04Body\x0dContentLength\x0econtent-length\x10WriteOffsetBytes\x18x-amz-write-offset-bytes\
        \x0cPutObjectAcl\x13PutObjectAnnotation\x11AnnotationPayload\x03OFF\x10LegalHold.Status\x12PutObjectLegalHold\
        \x09LegalHold\x1cObjectLockConfiguration.Rule\x1aPutObjectLockConfiguration\x17ObjectLockConfiguration\
        \x12PutObjectRetention\x09Retention\x10PutObjectTagging\x05false\
        \x2ePublicAccessBlockConfiguration.BlockPublicAcls\x2fPublicAccessBlockConfiguration.IgnorePublicAcls\
        \x30PublicAccessBlockConfiguration.BlockPublicPolicy\x34PublicAccessBlockConfiguration.RestrictPublicBuckets\
        \x14PutPublicAccessBlock\x1ePublicAccessBlockConfiguration\x0cRenameObject\x12DestinationIfMatch\
        \x1aDestinationIfModifiedSince\x16DestinationIfNoneMatch\x1cDestinationIfUnmodifiedSince\x0bClientToken\
        \x12x-amz-client-token\x0cRenameSource\x13x-amz-rename-source\x0dSourceIfMatch\x1cx-amz-rename-source-if-match\
        \x15SourceIfModifiedSince\x25x-amz-rename-source-if-modified-since\x11SourceIfNoneMatch\
        \x21x-amz-rename-source-if-none-match\x17SourceIfUnmodifiedSince\x27x-amz-rename-source-if-unmodified-since\
        \x0crenameObject\x2bRestoreRequest.OutputLocation.S3.Encryption\x2aRestoreRequest.OutputLocation.S3.CannedACL\
        \x0dRestoreObject\x0eRestoreRequest\x07restore\x13SelectObjectContent\x0fRequestProgress\x09ScanRange\
        \x06select\x0bselect-type\x30UpdateBucketMetadataAnnotationTableConfiguration\x17metadataAnnotationTable\
        \x40InventoryTableConfiguration.EncryptionConfiguration.SseAlgorithm\
        \x2fUpdateBucketMetadataInventoryTableConfiguration\x16metadataInventoryTable\
        \x2dUpdateBucketMetadataJournalTableConfiguration\x14metadataJournalTable\x16UpdateObjectEncryption\
        \x10ObjectEncryption\x0aUploadPart\x0eUploadPartCopy\x0fCopySourceRange\x17x-amz-copy-source-range\
        \x16WriteGetObjectResponse\x09ErrorCode\x14x-amz-fwd-error-code\x0cErrorMessage\x17x-amz-fwd-error-message\
        \x1ex-amz-fwd-header-cache-control\x24x-amz-fwd-header-content-disposition\
        \x21x-amz-fwd-header-content-encoding\x21x-amz-fwd-header-content-language\x0cContentRange\
        \x1ex-amz-fwd-header-content-range\x1dx-amz-fwd-header-content-type\x15x-amz-fwd-header-etag\
        \x18x-amz-fwd-header-expires\x0cLastModified\x1ex-amz-fwd-header-last-modified\x0cAcceptRanges\
        \x1ex-amz-fwd-header-accept-ranges\x25x-amz-fwd-header-x-amz-checksum-crc32\
        \x26x-amz-fwd-header-x-amz-checksum-crc32c\x29x-amz-fwd-header-x-amz-checksum-crc64nvme\
        \x23x-amz-fwd-header-x-amz-checksum-md5\x24x-amz-fwd-header-x-amz-checksum-sha1\
        \x26x-amz-fwd-header-x-amz-checksum-sha256\x26x-amz-fwd-header-x-amz-checksum-sha512\
        \x29x-amz-fwd-header-x-amz-checksum-xxhash128\x27x-amz-fwd-header-x-amz-checksum-xxhash3\
        \x28x-amz-fwd-header-x-amz-checksum-xxhash64\x0cDeleteMarker\x24x-amz-fwd-header-x-amz-delete-marker\
        \x21x-amz-fwd-header-x-amz-expiration\x0bMissingMeta\x23x-amz-fwd-header-x-amz-missing-meta\x0aPartsCount\
        \x25x-amz-fwd-header-x-amz-mp-parts-count\x2dx-amz-fwd-header-x-amz-object-lock-legal-hold\
        \x27x-amz-fwd-header-x-amz-object-lock-mode\x34x-amz-fwd-header-x-amz-object-lock-retain-until-date\
        \x11ReplicationStatus\x29x-amz-fwd-header-x-amz-replication-status\x0eRequestCharged\
        \x26x-amz-fwd-header-x-amz-request-charged\x07Restore\x1ex-amz-fwd-header-x-amz-restore\
        \x2dx-amz-fwd-header-x-amz-server-side-encryption\
        \x3cx-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id\
        \x40x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled\
        \x40x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm\
        \x3ex-amz-fwd-header-x-amz-server-side-encryption-customer-key-md5\x24x-amz-fwd-header-x-amz-storage-class\
        \x08TagCount\x24x-amz-fwd-header-x-amz-tagging-count\x21x-amz-fwd-header-x-amz-version-id\x0aStatusCode\
        \x10x-amz-fwd-status\x0cRequestRoute\x13x-amz-request-route\x0cRequestToken\x13x-amz-request-token",
    index: &[
        41, 0, 0, 39, 0, 8, 0, 58, 72, 0, 0, 71, 0, 52, 31, 33, 82, 42, 68, 0, 0, 0, 0, 35, 99, 19, 0, 0, 25, 91, 77,
        0, 0, 0, 0, 0, 0, 30, 70, 9, 47, 51, 60, 67, 0, 26, 0, 0, 10, 14, 21, 22, 74, 104, 0, 0, 0, 0, 0, 101, 0, 0, 0,
        0, 0, 0, 0, 38, 62, 0, 0, 0, 0, 0, 0, 0, 0, 100, 32, 36, 37, 80, 0, 0, 0, 0, 0, 96, 92, 0, 0, 63, 65, 0, 88, 0,
        0, 28, 43, 0, 0, 0, 79, 83, 84, 0, 0, 0, 56, 18, 24, 59, 0, 0, 0, 7, 0, 0, 111, 0, 75, 0, 46, 0, 0, 0, 5, 15,
        0, 107, 34, 0, 13, 98, 0, 0, 112, 11, 0, 49, 23, 29, 53, 54, 45, 3, 64, 66, 81, 0, 0, 89, 106, 97, 0, 0, 61, 0,
        0, 0, 0, 44, 0, 6, 86, 0, 0, 0, 109, 17, 103, 110, 0, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 94, 0, 0, 0, 69,
        108, 0, 0, 0, 27, 73, 2, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 16, 76, 1, 12, 57, 50, 85, 48, 95, 0, 78, 0, 0, 0, 0, 0,
        0, 0, 87, 105, 0, 0, 0, 0, 0, 0, 0, 0, 0, 93, 20, 0, 0, 0, 102, 0, 0, 0, 0, 90, 0, 0, 55, 0, 0, 0, 0, 0, 0,
    ],
    operations: &[
        operation(2976, Class::Delete, (324, 6), (0, 0)), operation(3147, Class::Write, (330, 23), (0, 0)),
        operation(3846, Class::Write, (353, 47), (0, 7)), operation(5585, Class::Write, (400, 11), (7, 7)),
        operation(5936, Class::Write, (411, 6), (14, 2)), operation(6066, Class::Write, (417, 6), (16, 0)),
        operation(6146, Class::Write, (423, 35), (16, 7)), operation(6176, Class::Write, (458, 7), (23, 1)),
        operation(6236, Class::Delete, (465, 2), (24, 0)), operation(6249, Class::Delete, (467, 4), (24, 0)),
        operation(6297, Class::Delete, (471, 3), (24, 0)), operation(6320, Class::Delete, (474, 3), (24, 1)),
        operation(6354, Class::Delete, (477, 4), (25, 0)), operation(6418, Class::Delete, (481, 4), (25, 0)),
        operation(6463, Class::Delete, (485, 3), (25, 0)), operation(6495, Class::Delete, (488, 3), (25, 0)),
        operation(6529, Class::Delete, (491, 3), (25, 0)), operation(6568, Class::Delete, (494, 4), (25, 0)),
        operation(6609, Class::Delete, (498, 3), (25, 1)), operation(6657, Class::Delete, (501, 3), (26, 1)),
        operation(6683, Class::Delete, (504, 3), (27, 1)), operation(6719, Class::Delete, (507, 3), (28, 0)),
        operation(6747, Class::Delete, (510, 3), (28, 0)), operation(6806, Class::Delete, (513, 10), (28, 1)),
        operation(6967, Class::Delete, (523, 8), (29, 0)), operation(7067, Class::Delete, (531, 5), (29, 0)),
        operation(7087, Class::Delete, (536, 8), (29, 1)), operation(7115, Class::Delete, (544, 3), (30, 1)),
        operation(7157, Class::Read, (547, 3), (31, 0)), operation(7176, Class::Read, (550, 4), (31, 0)),
        operation(7220, Class::Read, (554, 3), (31, 0)), operation(7237, Class::Read, (557, 4), (31, 0)),
        operation(7269, Class::Read, (561, 3), (31, 0)), operation(7283, Class::Read, (564, 3), (31, 0)),
        operation(7303, Class::Read, (567, 4), (31, 0)), operation(7344, Class::Read, (571, 4), (31, 0)),
        operation(7376, Class::Read, (575, 3), (31, 0)), operation(7408, Class::Read, (578, 3), (31, 0)),
        operation(7435, Class::Read, (581, 3), (31, 0)), operation(7460, Class::Read, (584, 3), (31, 0)),
        operation(7491, Class::Read, (587, 3), (31, 0)), operation(7527, Class::Read, (590, 4), (31, 0)),
        operation(7557, Class::Read, (594, 3), (31, 0)), operation(7605, Class::Read, (597, 3), (31, 0)),
        operation(7632, Class::Read, (600, 3), (31, 0)), operation(7648, Class::Read, (603, 3), (31, 0)),
        operation(7683, Class::Read, (606, 3), (31, 0)), operation(7704, Class::Read, (609, 3), (31, 0)),
        operation(7743, Class::Read, (612, 3), (31, 0)), operation(7760, Class::Read, (615, 3), (31, 0)),
        operation(7791, Class::Read, (618, 3), (31, 0)), operation(7808, Class::Read, (621, 21), (31, 0)),
        operation(8221, Class::Read, (642, 6), (31, 0)), operation(8234, Class::Read, (648, 8), (31, 0)),
        operation(8254, Class::Read, (656, 12), (31, 0)), operation(8400, Class::Read, (668, 6), (31, 0)),
        operation(8430, Class::Read, (674, 3), (31, 0)), operation(8469, Class::Read, (677, 6), (31, 0)),
        operation(8498, Class::Read, (683, 6), (31, 0)), operation(8515, Class::Read, (689, 5), (31, 0)),
        operation(8540, Class::Read, (694, 3), (31, 0)), operation(8561, Class::Read, (697, 2), (31, 0)),
        operation(8572, Class::Read, (699, 21), (31, 0)), operation(8583, Class::Read, (720, 4), (31, 0)),
        operation(8654, Class::Read, (724, 4), (31, 0)), operation(8697, Class::Read, (728, 4), (31, 0)),
        operation(8731, Class::Read, (732, 4), (31, 0)), operation(8763, Class::Read, (736, 4), (31, 0)),
        operation(8832, Class::Read, (740, 2), (31, 0)), operation(8895, Class::Read, (742, 10), (31, 0)),
        operation(9039, Class::Read, (752, 9), (31, 0)), operation(9140, Class::Read, (761, 11), (31, 0)),
        operation(9277, Class::Read, (772, 9), (31, 0)), operation(9303, Class::Read, (781, 12), (31, 0)),
        operation(9373, Class::Read, (793, 10), (31, 0)), operation(9439, Class::Write, (803, 6), (31, 1)),
        operation(9495, Class::Write, (809, 5), (32, 1)), operation(9593, Class::Write, (814, 12), (33, 7)),
        operation(9626, Class::Write, (826, 5), (40, 0)), operation(9681, Class::Write, (831, 6), (40, 1)),
        operation(9890, Class::Write, (837, 6), (41, 2)), operation(9944, Class::Write, (843, 5), (43, 0)),
        operation(10083, Class::Write, (848, 5), (43, 1)), operation(10138, Class::Write, (853, 6), (44, 0)),
        operation(10308, Class::Write, (859, 6), (44, 1)), operation(10345, Class::Write, (865, 5), (45, 0)),
        operation(10396, Class::Write, (870, 5), (45, 0)), operation(10559, Class::Write, (875, 6), (45, 1)),
        operation(10641, Class::Write, (881, 7), (46, 2)), operation(10837, Class::Write, (888, 7), (48, 2)),
        operation(10964, Class::Write, (895, 6), (50, 1)), operation(11016, Class::Write, (901, 6), (51, 0)),
        operation(11108, Class::Write, (907, 7), (51, 2)), operation(11258, Class::Write, (914, 6), (53, 3)),
        operation(11296, Class::Write, (920, 49), (56, 7)), operation(11382, Class::Write, (969, 15), (63, 7)),
        operation(11395, Class::Write, (984, 21), (70, 0)), operation(11454, Class::Write, (1005, 9), (70, 1)),
        operation(11512, Class::Write, (1014, 8), (71, 1)), operation(11563, Class::Write, (1022, 10), (72, 1)),
        operation(11592, Class::Write, (1032, 9), (73, 0)), operation(11812, Class::Write, (1041, 6), (73, 4)),
        operation(11864, Class::Write, (1047, 13), (77, 0)), operation(12358, Class::Write, (1060, 8), (77, 2)),
        operation(12395, Class::Read, (1068, 14), (79, 0)), operation(12460, Class::Write, (1082, 6), (79, 0)),
        operation(12598, Class::Write, (1088, 6), (79, 1)), operation(12669, Class::Write, (1094, 6), (80, 0)),
        operation(12736, Class::Write, (1100, 9), (80, 0)), operation(12776, Class::Write, (1109, 23), (80, 1)),
        operation(12787, Class::Write, (1132, 19), (81, 1)), operation(12842, Class::Write, (1151, 46), (82, 0)),
    ],
    members: &[
        member(0, 0, 0, Place::Body), member(7, 7, 1, Place::Body), member(0, 0, 0, Place::Body),
        member(27, 34, 3, Place::Body), member(58, 58, 4, Place::Body), member(58, 58, 0, Place::Body),
        member(64, 64, 5, Place::Body), member(71, 76, 7, Place::Body), member(82, 82, 8, Place::Body),
        member(89, 89, 9, Place::Body), member(92, 92, 10, Place::Body), member(113, 113, 11, Place::Body),
        member(133, 133, 12, Place::Body), member(64, 64, 5, Place::Body), member(76, 76, 6, Place::Body),
        member(137, 137, 13, Place::Body), member(144, 144, 14, Place::Body), member(160, 160, 0, Place::Body),
        member(64, 64, 5, Place::Body), member(167, 167, 0, Place::Body), member(186, 186, 15, Place::Body),
        member(210, 210, 16, Place::Body), member(167, 167, 0, Place::Body), member(186, 186, 15, Place::Body),
        member(210, 210, 16, Place::Body), member(215, 215, 17, Place::Body), member(230, 230, 0, Place::Body),
        member(245, 245, 0, Place::Body), member(250, 256, 19, Place::Body), member(261, 261, 20, Place::Body),
        member(276, 286, 22, Place::Body), member(295, 310, 23, Place::Body), member(324, 339, 23, Place::Body),
        member(353, 368, 23, Place::Body), member(382, 396, 23, Place::Body), member(409, 409, 9, Place::Body),
        member(412, 412, 1, Place::Body), member(426, 426, 24, Place::Body), member(453, 453, 25, Place::Body),
        member(462, 462, 16, Place::Body), member(477, 477, 0, Place::Body), member(492, 492, 16, Place::Body),
        member(507, 507, 16, Place::Body), member(528, 528, 16, Place::Body), member(462, 462, 16, Place::Body),
        member(492, 492, 16, Place::Body), member(507, 507, 16, Place::Body), member(544, 544, 0, Place::Body),
        member(528, 528, 16, Place::Body), member(556, 562, 27, Place::Body), member(567, 567, 16, Place::Body),
        member(581, 581, 16, Place::Body), member(596, 596, 16, Place::Body), member(614, 614, 16, Place::Body),
        member(626, 626, 16, Place::Body), member(639, 639, 16, Place::Body), member(654, 654, 16, Place::Body),
        member(669, 669, 16, Place::Body), member(687, 687, 16, Place::Body), member(703, 703, 16, Place::Body),
        member(720, 720, 16, Place::Body), member(725, 725, 1, Place::Body), member(736, 736, 16, Place::Body),
        member(764, 764, 16, Place::Body), member(137, 137, 28, Place::Body), member(780, 780, 29, Place::Body),
        member(789, 789, 0, Place::Body), member(71, 71, 30, Place::Body), member(808, 808, 1, Place::Body),
        member(813, 813, 31, Place::Body), member(830, 830, 0, Place::Body), member(835, 835, 1, Place::Body),
        member(841, 849, 33, Place::Body), member(856, 856, 24, Place::Body), member(0, 0, 0, Place::Body),
        member(862, 862, 34, Place::Body), member(887, 887, 14, Place::Body), member(137, 137, 13, Place::Body),
        member(186, 186, 35, Place::Body), member(895, 895, 36, Place::Body), member(903, 903, 37, Place::Body),
        member(919, 919, 0, Place::Body), member(215, 215, 0, Place::Body), member(932, 932, 16, Place::Body),
        member(943, 943, 38, Place::Body), member(952, 952, 38, Place::Body), member(968, 968, 5, Place::Body),
        member(808, 808, 1, Place::Body), member(835, 835, 1, Place::Body), member(0, 0, 0, Place::Body),
        member(972, 972, 0, Place::Body), member(977, 977, 39, Place::Body), member(983, 983, 0, Place::Body),
        member(988, 988, 40, Place::Body), member(996, 996, 0, Place::Body), member(1007, 1007, 25, Place::Body),
        member(1019, 1019, 41, Place::Body), member(409, 409, 9, Place::Body), member(1032, 1032, 42, Place::Body),
        member(245, 1036, 0, Place::Attribute), member(1045, 1045, 16, Place::Body),
        member(1052, 1052, 43, Place::Body), member(1056, 1056, 0, Place::Body), member(1072, 1072, 44, Place::Body),
        member(1077, 1077, 45, Place::Body), member(64, 64, 5, Place::Body), member(71, 76, 7, Place::Body),
        member(82, 82, 46, Place::Body), member(89, 89, 9, Place::Body), member(0, 0, 0, Place::Body),
        member(1085, 1094, 48, Place::Body), member(133, 133, 49, Place::Body), member(64, 64, 5, Place::Body),
        member(76, 76, 6, Place::Body), member(1102, 1102, 50, Place::Body), member(82, 82, 51, Place::Body),
        member(89, 89, 9, Place::Body), member(1114, 1114, 0, Place::Body), member(1137, 1137, 24, Place::Body),
        member(1147, 1147, 52, Place::Body), member(1168, 1168, 53, Place::Body), member(113, 113, 54, Place::Body),
        member(1177, 1184, 55, Place::Body), member(1192, 1198, 56, Place::Body), member(64, 64, 5, Place::Body),
        member(1205, 1205, 14, Place::Body), member(137, 137, 13, Place::Body), member(1215, 1215, 57, Place::Body),
        member(160, 160, 0, Place::Body), member(64, 64, 5, Place::Body), member(1226, 1226, 0, Place::Body),
        member(167, 167, 0, Place::Body), member(186, 186, 15, Place::Body), member(167, 167, 0, Place::Body),
        member(186, 186, 15, Place::Body), member(245, 245, 0, Place::Body), member(528, 528, 16, Place::Body),
        member(186, 186, 15, Place::Body), member(1236, 1236, 58, Place::Body), member(1236, 1236, 58, Place::Body),
        member(1253, 1271, 59, Place::Body), member(1285, 1292, 17, Place::Body), member(82, 82, 60, Place::Body),
        member(89, 89, 9, Place::Body), member(1298, 1298, 61, Place::Body), member(808, 808, 1, Place::Body),
        member(1303, 1303, 24, Place::Body), member(1329, 1329, 62, Place::Body), member(1360, 1360, 63, Place::Body),
        member(82, 82, 64, Place::Body), member(409, 409, 9, Place::Body), member(1371, 1371, 65, Place::Body),
        member(1399, 1428, 67, Place::Body), member(64, 64, 5, Place::Body), member(0, 0, 0, Place::Body),
        member(1456, 1468, 69, Place::Body), member(1479, 1479, 1, Place::Body), member(1501, 1501, 1, Place::Body),
        member(64, 64, 5, Place::Body), member(71, 76, 7, Place::Body), member(133, 133, 70, Place::Body),
        member(1479, 1479, 1, Place::Body), member(1501, 1501, 1, Place::Body), member(64, 64, 5, Place::Body),
        member(76, 76, 6, Place::Body), member(972, 972, 9, Place::Body), member(245, 245, 0, Place::Body),
        member(1520, 1520, 16, Place::Body), member(1533, 1533, 72, Place::Body), member(1546, 1546, 73, Place::Body),
        member(1568, 1568, 5, Place::Body), member(1581, 1581, 74, Place::Body), member(1610, 1610, 75, Place::Body),
        member(1638, 1638, 76, Place::Body), member(972, 972, 9, Place::Body), member(977, 977, 39, Place::Body),
        member(1664, 1664, 77, Place::Body), member(1684, 1684, 38, Place::Body), member(1694, 1694, 0, Place::Body),
        member(1707, 1707, 78, Place::Body), member(0, 0, 0, Place::Body), member(1722, 1722, 59, Place::Body),
        member(64, 64, 5, Place::Body), member(71, 76, 7, Place::Body), member(82, 82, 79, Place::Body),
        member(89, 89, 9, Place::Body), member(1722, 1722, 59, Place::Body), member(133, 133, 80, Place::Body),
        member(64, 64, 5, Place::Body), member(76, 76, 6, Place::Body), member(1737, 1737, 1, Place::Body),
        member(1761, 1761, 1, Place::Body), member(1737, 1737, 1, Place::Body), member(1761, 1761, 1, Place::Body),
        member(919, 919, 0, Place::Body), member(1776, 1805, 82, Place::Body), member(1832, 1832, 83, Place::Body),
        member(1857, 1877, 85, Place::Body), member(1896, 1916, 87, Place::Body), member(968, 1935, 88, Place::Body),
        member(1177, 1184, 89, Place::Body), member(720, 720, 16, Place::Body), member(968, 968, 13, Place::Body),
        member(1941, 1941, 61, Place::Body), member(1958, 1958, 1, Place::Body), member(1963, 1963, 16, Place::Body),
        member(1973, 1973, 0, Place::Body), member(256, 256, 90, Place::Body), member(0, 0, 0, Place::Body),
        member(1991, 1991, 0, Place::Body), member(2001, 2001, 31, Place::Body), member(830, 830, 0, Place::Body),
        member(2019, 2019, 61, Place::Body), member(2035, 2035, 91, Place::Body), member(2052, 2052, 92, Place::Body),
        member(1052, 1052, 93, Place::Body), member(1072, 1072, 94, Place::Body), member(1007, 1007, 25, Place::Body),
        member(409, 409, 9, Place::Body), member(250, 256, 96, Place::Body), member(2055, 2055, 0, Place::Body),
        member(2071, 2071, 0, Place::Body), member(2091, 2091, 24, Place::Body), member(2107, 2107, 24, Place::Body),
        member(2125, 2125, 24, Place::Body), member(2142, 2142, 24, Place::Body), member(1285, 1292, 17, Place::Body),
        member(82, 82, 60, Place::Body), member(89, 89, 9, Place::Body), member(2164, 2173, 59, Place::Body),
        member(808, 808, 1, Place::Body), member(1360, 1360, 0, Place::Body), member(2179, 2179, 42, Place::Body),
        member(2188, 2188, 16, Place::Body), member(2205, 2205, 0, Place::Body), member(2214, 2214, 16, Place::Body),
        member(2235, 2235, 16, Place::Body), member(2179, 2179, 42, Place::Body), member(2205, 2205, 0, Place::Body),
        member(0, 0, 0, Place::Body), member(210, 210, 16, Place::Body), member(250, 256, 98, Place::Body),
        member(2250, 2250, 99, Place::Body), member(1102, 1102, 100, Place::Body),
        member(2274, 2274, 101, Place::Body), member(82, 82, 102, Place::Body), member(409, 409, 9, Place::Body),
        member(64, 64, 5, Place::Body), member(2300, 2300, 1, Place::Body), member(2309, 2309, 103, Place::Body),
        member(0, 0, 0, Place::Body), member(64, 64, 5, Place::Body), member(71, 76, 7, Place::Body),
        member(133, 133, 104, Place::Body), member(64, 64, 5, Place::Body), member(76, 76, 6, Place::Body),
        member(0, 0, 0, Place::Body), member(2333, 2333, 78, Place::Body), member(2338, 2338, 1, Place::Body),
        member(2346, 2346, 0, Place::Body), member(2352, 2352, 24, Place::Body), member(808, 808, 1, Place::Body),
        member(2360, 2360, 25, Place::Body), member(2372, 2372, 105, Place::Body),
        member(2393, 2393, 106, Place::Body), member(2408, 2408, 107, Place::Body), member(983, 983, 0, Place::Body),
        member(245, 245, 0, Place::Body), member(2425, 2425, 108, Place::Body), member(2435, 2435, 109, Place::Body),
        member(2444, 2456, 111, Place::Body), member(34, 34, 3, Place::Body), member(2467, 2467, 9, Place::Body),
        member(2478, 2478, 0, Place::Body), member(1215, 1215, 112, Place::Body), member(64, 64, 5, Place::Body),
        member(919, 919, 0, Place::Body), member(2488, 2488, 113, Place::Body), member(2496, 2496, 115, Place::Body),
        member(2523, 2523, 59, Place::Body), member(2538, 2538, 9, Place::Body), member(2548, 2548, 116, Place::Body),
        member(2554, 2554, 24, Place::Body), member(2571, 2571, 116, Place::Body), member(2581, 2581, 1, Place::Body),
        member(2585, 2585, 1, Place::Body), member(2591, 2591, 117, Place::Body), member(2602, 2602, 0, Place::Body),
        member(2617, 2617, 118, Place::Body), member(2636, 2636, 119, Place::Body),
        member(2656, 2656, 116, Place::Body), member(2671, 2671, 0, Place::Body), member(250, 256, 121, Place::Body),
        member(2684, 2684, 122, Place::Body), member(2719, 2719, 123, Place::Body),
        member(2554, 2554, 24, Place::Body), member(2742, 2742, 124, Place::Body),
        member(2763, 2763, 125, Place::Body), member(0, 0, 0, Place::Body), member(2786, 2786, 126, Place::Body),
        member(1102, 1102, 127, Place::Body), member(2797, 2797, 0, Place::Body), member(968, 968, 128, Place::Body),
        member(977, 977, 129, Place::Body), member(2817, 2817, 30, Place::Body), member(988, 988, 40, Place::Body),
        member(996, 996, 0, Place::Body), member(2824, 2824, 130, Place::Body), member(2842, 2842, 131, Place::Body),
        member(2855, 2855, 0, Place::Body), member(808, 808, 1, Place::Body), member(1285, 1292, 17, Place::Body),
        member(82, 82, 60, Place::Body), member(89, 89, 9, Place::Body), member(2866, 2875, 59, Place::Body),
        member(1298, 1298, 61, Place::Body), member(808, 808, 1, Place::Body), member(919, 919, 0, Place::Body),
        member(2881, 2891, 0, Place::Body), member(0, 0, 0, Place::Body), member(2901, 2901, 132, Place::Body),
        member(2915, 2915, 133, Place::Body), member(2929, 2929, 134, Place::Body),
        member(2951, 2951, 136, Place::Body), member(137, 137, 13, Place::Label), member(968, 968, 13, Place::Label),
        member(2997, 3006, 16, Place::Query), member(3015, 3035, 16, Place::Header),
        member(3063, 3084, 61, Place::Header), member(3114, 3127, 0, Place::Header),
        member(3171, 3171, 137, Place::Payload), member(137, 137, 13, Place::Label),
        member(968, 968, 13, Place::Label), member(2997, 3006, 16, Place::Query),
        member(3187, 3195, 16, Place::Header), member(3204, 3216, 16, Place::Header),
        member(567, 3230, 16, Place::Header), member(581, 3251, 16, Place::Header),
        member(596, 3273, 16, Place::Header), member(614, 3298, 16, Place::Header),
        member(626, 3317, 16, Place::Header), member(639, 3337, 16, Place::Header),
        member(654, 3359, 16, Place::Header), member(3381, 3394, 0, Place::Header),
        member(669, 3414, 16, Place::Header), member(687, 3439, 16, Place::Header),
        member(703, 3462, 16, Place::Header), member(3015, 3035, 16, Place::Header),
        member(3486, 3500, 1, Place::Header), member(3114, 3127, 0, Place::Header),
        member(3521, 3542, 16, Place::Header), member(3590, 3605, 116, Place::Header),
        member(3647, 3665, 16, Place::Header), member(137, 137, 13, Place::Label), member(968, 968, 5, Place::Label),
        member(3857, 3870, 138, Place::Header), member(3884, 3903, 138, Place::Header),
        member(3923, 3939, 138, Place::Header), member(3956, 3972, 138, Place::Header),
        member(3989, 4001, 138, Place::Header), member(4014, 4022, 16, Place::Header),
        member(3187, 3195, 16, Place::Header), member(3204, 3216, 16, Place::Header),
        member(3760, 4030, 0, Place::Header), member(4040, 4058, 0, Place::Header),
        member(4083, 4094, 5, Place::Header), member(4112, 4130, 16, Place::Header),
        member(4157, 4183, 61, Place::Header), member(4219, 4241, 16, Place::Header),
        member(4273, 4301, 61, Place::Header), member(4339, 4370, 16, Place::Header),
        member(4430, 4455, 116, Place::Header), member(4509, 4537, 16, Place::Header),
        member(3015, 3035, 16, Place::Header), member(3764, 4595, 16, Place::Header),
        member(3781, 4620, 16, Place::Header), member(3791, 4637, 16, Place::Header),
        member(3804, 4658, 16, Place::Header), member(4680, 4698, 0, Place::Header),
        member(4723, 4743, 0, Place::Header), member(4777, 4797, 0, Place::Header),
        member(4826, 4858, 1, Place::Header), member(4901, 4934, 1, Place::Header),
        member(4978, 5004, 0, Place::Header), member(5033, 5048, 0, Place::Header),
        member(5071, 5097, 61, Place::Header), member(3114, 3127, 0, Place::Header),
        member(3825, 5133, 0, Place::Header), member(5162, 5174, 38, Place::Header),
        member(2554, 5218, 24, Place::Header), member(5266, 5290, 139, Place::Header),
        member(3521, 3542, 16, Place::Header), member(3590, 3605, 116, Place::Header),
        member(3647, 3665, 16, Place::Header), member(5327, 5353, 16, Place::Header),
        member(919, 5388, 0, Place::Header), member(2488, 5408, 140, Place::Header),
        member(5422, 5439, 0, Place::Header), member(5463, 5487, 42, Place::Header),
        member(5519, 5528, 142, Place::Headers), member(5598, 5598, 143, Place::Payload),
        member(137, 137, 13, Place::Label), member(3760, 4030, 0, Place::Header), member(5624, 5640, 0, Place::Header),
        member(5663, 5690, 24, Place::Header), member(3764, 4595, 16, Place::Header),
        member(3781, 4620, 16, Place::Header), member(3791, 4637, 16, Place::Header),
        member(5540, 5723, 16, Place::Header), member(3804, 4658, 16, Place::Header),
        member(2055, 5741, 0, Place::Header), member(5970, 5970, 144, Place::Payload),
        member(137, 137, 13, Place::Label), member(5992, 6003, 16, Place::Header),
        member(3015, 3035, 16, Place::Header), member(4040, 6015, 0, Place::Header),
        member(6044, 6044, 0, Place::Literal), member(6105, 6105, 145, Place::Payload),
        member(137, 137, 13, Place::Label), member(5992, 6003, 16, Place::Header),
        member(3015, 3035, 16, Place::Header), member(4040, 6015, 0, Place::Header),
        member(6132, 6132, 0, Place::Literal), member(137, 137, 13, Place::Label), member(968, 968, 5, Place::Label),
        member(3857, 3870, 138, Place::Header), member(3884, 3903, 138, Place::Header),
        member(3923, 3939, 138, Place::Header), member(3956, 3972, 138, Place::Header),
        member(3989, 4001, 138, Place::Header), member(4014, 4022, 16, Place::Header),
        member(3760, 4030, 0, Place::Header), member(4040, 4058, 0, Place::Header),
        member(3381, 3394, 0, Place::Header), member(3015, 3035, 16, Place::Header),
        member(3764, 4595, 16, Place::Header), member(3781, 4620, 16, Place::Header),
        member(3791, 4637, 16, Place::Header), member(3804, 4658, 16, Place::Header),
        member(4777, 4797, 0, Place::Header), member(4826, 4858, 1, Place::Header),
        member(4901, 4934, 1, Place::Header), member(4978, 5004, 0, Place::Header),
        member(5033, 5048, 0, Place::Header), member(5071, 5097, 61, Place::Header),
        member(3114, 3127, 0, Place::Header), member(3825, 5133, 0, Place::Header),
        member(5162, 5174, 38, Place::Header), member(2554, 5218, 24, Place::Header),
        member(5266, 5290, 139, Place::Header), member(3521, 3542, 16, Place::Header),
        member(3590, 3605, 116, Place::Header), member(3647, 3665, 16, Place::Header),
        member(919, 5388, 0, Place::Header), member(2488, 5408, 140, Place::Header),
        member(5463, 5487, 42, Place::Header), member(5519, 5528, 142, Place::Headers),
        member(6168, 6168, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(6190, 6202, 0, Place::Header), member(3825, 5133, 0, Place::Header),
        member(5162, 5174, 38, Place::Header), member(2554, 5218, 24, Place::Header),
        member(5266, 5290, 139, Place::Header), member(6228, 6228, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header), member(137, 137, 13, Place::Label),
        member(89, 6284, 13, Place::Query), member(3015, 3035, 16, Place::Header),
        member(6287, 6287, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(6314, 6314, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(6343, 6343, 0, Place::Literal), member(137, 137, 13, Place::Label), member(89, 6284, 13, Place::Query),
        member(3015, 3035, 16, Place::Header), member(6398, 6398, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(89, 6284, 13, Place::Query), member(3015, 3035, 16, Place::Header),
        member(6453, 6453, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(6485, 6485, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(6044, 6044, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(6132, 6132, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(89, 6284, 13, Place::Query), member(3015, 3035, 16, Place::Header),
        member(6601, 6601, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(6639, 6639, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(6676, 6676, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(6707, 6707, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(6739, 6739, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(6767, 6767, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(968, 968, 13, Place::Label), member(1963, 6819, 16, Place::Query),
        member(3187, 3195, 16, Place::Header), member(6780, 6829, 24, Place::Header),
        member(3015, 3035, 16, Place::Header), member(6863, 6887, 61, Place::Header),
        member(6921, 6933, 1, Place::Header), member(6953, 6957, 116, Place::Header),
        member(3114, 3127, 0, Place::Header), member(137, 137, 13, Place::Label), member(968, 968, 13, Place::Label),
        member(6990, 7005, 13, Place::Query), member(1963, 6819, 16, Place::Query),
        member(3015, 3035, 16, Place::Header), member(7020, 7034, 16, Place::Header),
        member(3114, 3127, 0, Place::Header), member(7056, 7056, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(968, 968, 13, Place::Label), member(1963, 6819, 16, Place::Query),
        member(3015, 3035, 16, Place::Header), member(6739, 6739, 0, Place::Literal),
        member(7101, 7101, 146, Place::Payload), member(137, 137, 13, Place::Label),
        member(6780, 6829, 24, Place::Header), member(3015, 3035, 16, Place::Header),
        member(6953, 6957, 116, Place::Header), member(3114, 3127, 0, Place::Header),
        member(4040, 6015, 0, Place::Header), member(7108, 7108, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(7139, 7139, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(7171, 7171, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(3114, 3127, 0, Place::Header), member(7209, 7209, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(7233, 7233, 0, Place::Literal), member(137, 137, 13, Place::Label), member(89, 6284, 13, Place::Query),
        member(3015, 3035, 16, Place::Header), member(6287, 6287, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(6314, 6314, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(6343, 6343, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(89, 6284, 13, Place::Query), member(3015, 3035, 16, Place::Header),
        member(6398, 6398, 0, Place::Literal), member(137, 137, 13, Place::Label), member(89, 6284, 13, Place::Query),
        member(3015, 3035, 16, Place::Header), member(6453, 6453, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(6485, 6485, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(7426, 7426, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(7452, 7452, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(6044, 6044, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(6132, 6132, 0, Place::Literal), member(137, 137, 13, Place::Label), member(89, 6284, 13, Place::Query),
        member(3015, 3035, 16, Place::Header), member(6601, 6601, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(7592, 7592, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(6639, 6639, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(6676, 6676, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(7670, 7670, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(6707, 6707, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(7728, 7728, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(6739, 6739, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(7780, 7780, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(6767, 6767, 0, Place::Literal), member(137, 137, 13, Place::Label), member(968, 968, 13, Place::Label),
        member(725, 7818, 1, Place::Query), member(7829, 7850, 16, Place::Query), member(7873, 7900, 16, Place::Query),
        member(7929, 7953, 16, Place::Query), member(7979, 8003, 16, Place::Query),
        member(8029, 8049, 16, Place::Query), member(8071, 8087, 61, Place::Query),
        member(1963, 6819, 16, Place::Query), member(3187, 3195, 16, Place::Header),
        member(8104, 8120, 61, Place::Header), member(3204, 3216, 16, Place::Header),
        member(8138, 8156, 61, Place::Header), member(8176, 8182, 16, Place::Header),
        member(8188, 8201, 0, Place::Header), member(3015, 3035, 16, Place::Header),
        member(3114, 3127, 0, Place::Header), member(3521, 3542, 16, Place::Header),
        member(3590, 3605, 116, Place::Header), member(3647, 3665, 16, Place::Header),
        member(137, 137, 13, Place::Label), member(968, 968, 13, Place::Label), member(1963, 6819, 16, Place::Query),
        member(3015, 3035, 16, Place::Header), member(3114, 3127, 0, Place::Header),
        member(7233, 7233, 0, Place::Literal), member(137, 137, 13, Place::Label), member(968, 968, 13, Place::Label),
        member(6990, 7005, 13, Place::Query), member(1963, 6819, 16, Place::Query),
        member(8188, 8201, 0, Place::Header), member(3015, 3035, 16, Place::Header),
        member(3114, 3127, 0, Place::Header), member(7056, 7056, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(968, 968, 13, Place::Label), member(1963, 6819, 16, Place::Query),
        member(3015, 3035, 16, Place::Header), member(8274, 8283, 1, Place::Header),
        member(8299, 8316, 147, Place::Header), member(8347, 8364, 1, Place::Header),
        member(3114, 3127, 0, Place::Header), member(3521, 3542, 16, Place::Header),
        member(3590, 3605, 116, Place::Header), member(3647, 3665, 16, Place::Header),
        member(8389, 8389, 0, Place::Literal), member(137, 137, 13, Place::Label), member(968, 968, 13, Place::Label),
        member(1963, 6819, 16, Place::Query), member(3015, 3035, 16, Place::Header),
        member(3114, 3127, 0, Place::Header), member(8419, 8419, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(8457, 8457, 0, Place::Literal), member(137, 137, 13, Place::Label), member(968, 968, 13, Place::Label),
        member(1963, 6819, 16, Place::Query), member(3015, 3035, 16, Place::Header),
        member(3114, 3127, 0, Place::Header), member(8488, 8488, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(968, 968, 13, Place::Label), member(1963, 6819, 16, Place::Query),
        member(3015, 3035, 16, Place::Header), member(3114, 3127, 0, Place::Header),
        member(6739, 6739, 0, Place::Literal), member(137, 137, 13, Place::Label), member(968, 968, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(3114, 3127, 0, Place::Header),
        member(8532, 8532, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(7139, 7139, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header), member(137, 137, 13, Place::Label),
        member(968, 968, 13, Place::Label), member(725, 7818, 1, Place::Query), member(7829, 7850, 16, Place::Query),
        member(7873, 7900, 16, Place::Query), member(7929, 7953, 16, Place::Query),
        member(7979, 8003, 16, Place::Query), member(8029, 8049, 16, Place::Query),
        member(8071, 8087, 61, Place::Query), member(1963, 6819, 16, Place::Query),
        member(3187, 3195, 16, Place::Header), member(8104, 8120, 61, Place::Header),
        member(3204, 3216, 16, Place::Header), member(8138, 8156, 61, Place::Header),
        member(8176, 8182, 16, Place::Header), member(8188, 8201, 0, Place::Header),
        member(3015, 3035, 16, Place::Header), member(3114, 3127, 0, Place::Header),
        member(3521, 3542, 16, Place::Header), member(3590, 3605, 116, Place::Header),
        member(3647, 3665, 16, Place::Header), member(137, 137, 13, Place::Label),
        member(8617, 8635, 16, Place::Query), member(3015, 3035, 16, Place::Header),
        member(6287, 6287, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(8617, 8635, 16, Place::Query), member(3015, 3035, 16, Place::Header),
        member(6398, 6398, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(8617, 8635, 16, Place::Query), member(3015, 3035, 16, Place::Header),
        member(6453, 6453, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(8617, 8635, 16, Place::Query), member(3015, 3035, 16, Place::Header),
        member(6601, 6601, 0, Place::Literal), member(8775, 8788, 16, Place::Query),
        member(8617, 8635, 16, Place::Query), member(8802, 8813, 1, Place::Query), member(64, 8825, 13, Place::Query),
        member(8617, 8635, 16, Place::Query), member(8853, 8873, 1, Place::Query), member(137, 137, 13, Place::Label),
        member(8916, 8926, 13, Place::Query), member(8936, 8949, 0, Place::Query),
        member(8963, 8973, 16, Place::Query), member(8984, 8995, 1, Place::Query), member(64, 8825, 13, Place::Query),
        member(9007, 9022, 16, Place::Query), member(3015, 3035, 16, Place::Header),
        member(3114, 3127, 0, Place::Header), member(6168, 6168, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(968, 968, 13, Place::Label), member(9061, 9078, 16, Place::Query),
        member(8617, 8635, 16, Place::Query), member(9096, 9117, 1, Place::Query),
        member(1963, 6819, 16, Place::Query), member(3015, 3035, 16, Place::Header),
        member(3114, 3127, 0, Place::Header), member(7056, 7056, 0, Place::Literal),
        member(137, 137, 13, Place::Label), member(8916, 8926, 13, Place::Query), member(8936, 8949, 0, Place::Query),
        member(8963, 8973, 16, Place::Query), member(9159, 9167, 1, Place::Query), member(64, 8825, 13, Place::Query),
        member(9176, 9192, 16, Place::Query), member(3015, 3035, 16, Place::Header),
        member(9210, 9235, 147, Place::Header), member(3114, 3127, 0, Place::Header),
        member(9268, 9268, 0, Place::Literal), member(137, 137, 13, Place::Label),
        member(8916, 8926, 13, Place::Query), member(8936, 8949, 0, Place::Query),
        member(9289, 9296, 16, Place::Query), member(9159, 9167, 1, Place::Query), member(64, 8825, 13, Place::Query),
        member(3015, 3035, 16, Place::Header), member(9210, 9235, 147, Place::Header),
        member(3114, 3127, 0, Place::Header), member(137, 137, 13, Place::Label), member(8617, 8635, 16, Place::Query),
        member(8916, 8926, 13, Place::Query), member(8936, 8949, 0, Place::Query),
        member(9317, 9328, 24, Place::Query), member(9159, 9167, 1, Place::Query), member(64, 8825, 13, Place::Query),
        member(9340, 9351, 13, Place::Query), member(3015, 3035, 16, Place::Header),
        member(9210, 9235, 147, Place::Header), member(3114, 3127, 0, Place::Header),
        member(9363, 9363, 0, Place::Literal), member(137, 137, 13, Place::Label), member(968, 968, 13, Place::Label),
        member(8274, 9383, 1, Place::Query), member(8347, 9393, 1, Place::Query), member(2997, 3006, 16, Place::Query),
        member(3015, 3035, 16, Place::Header), member(3114, 3127, 0, Place::Header),
        member(3521, 3542, 16, Place::Header), member(3590, 3605, 116, Place::Header),
        member(3647, 3665, 16, Place::Header), member(9453, 9453, 148, Place::Payload),
        member(137, 137, 13, Place::Label), member(5992, 6003, 16, Place::Header),
        member(3015, 3035, 16, Place::Header), member(4040, 6015, 0, Place::Header),
        member(7171, 7171, 0, Place::Literal), member(9528, 9528, 149, Place::Payload),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(4040, 6015, 0, Place::Header), member(7209, 7209, 0, Place::Literal),
        member(9606, 9606, 150, Place::Payload), member(137, 137, 13, Place::Label),
        member(5992, 6003, 16, Place::Header), member(3760, 4030, 0, Place::Header),
        member(3015, 3035, 16, Place::Header), member(3764, 4595, 16, Place::Header),
        member(3781, 4620, 16, Place::Header), member(3791, 4637, 16, Place::Header),
        member(5540, 5723, 16, Place::Header), member(3804, 4658, 16, Place::Header),
        member(4040, 6015, 0, Place::Header), member(7233, 7233, 0, Place::Literal),
        member(9658, 9658, 151, Place::Payload), member(137, 137, 13, Place::Label), member(89, 6284, 9, Place::Query),
        member(3015, 3035, 16, Place::Header), member(6287, 6287, 0, Place::Literal),
        member(9695, 9695, 152, Place::Payload), member(137, 137, 13, Place::Label),
        member(5992, 6003, 16, Place::Header), member(3015, 3035, 16, Place::Header),
        member(4040, 6015, 0, Place::Header), member(6314, 6314, 0, Place::Literal),
        member(9910, 9910, 153, Place::Payload), member(137, 137, 13, Place::Label),
        member(5992, 6003, 16, Place::Header), member(3015, 3035, 16, Place::Header),
        member(4040, 6015, 0, Place::Header), member(6343, 6343, 0, Place::Literal),
        member(9985, 9985, 154, Place::Payload), member(137, 137, 13, Place::Label), member(89, 6284, 9, Place::Query),
        member(3015, 3035, 16, Place::Header), member(6398, 6398, 0, Place::Literal),
        member(10115, 10115, 155, Place::Payload), member(137, 137, 13, Place::Label),
        member(89, 6284, 9, Place::Query), member(3015, 3035, 16, Place::Header),
        member(6453, 6453, 0, Place::Literal), member(10170, 10170, 156, Place::Payload),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(4040, 6015, 0, Place::Header), member(10193, 10228, 0, Place::Header),
        member(6485, 6485, 0, Place::Literal), member(10325, 10325, 157, Place::Payload),
        member(137, 137, 13, Place::Label), member(5992, 6003, 16, Place::Header),
        member(3015, 3035, 16, Place::Header), member(4040, 6015, 0, Place::Header),
        member(7452, 7452, 0, Place::Literal), member(10375, 10375, 158, Place::Payload),
        member(137, 137, 13, Place::Label), member(89, 6284, 9, Place::Query), member(3015, 3035, 16, Place::Header),
        member(6601, 6601, 0, Place::Literal), member(10431, 10431, 159, Place::Payload),
        member(137, 137, 13, Place::Label), member(3015, 3035, 16, Place::Header),
        member(10457, 10483, 24, Place::Header), member(7592, 7592, 0, Place::Literal),
        member(10586, 10586, 160, Place::Payload), member(137, 137, 13, Place::Label),
        member(5992, 6003, 16, Place::Header), member(3015, 3035, 16, Place::Header),
        member(4040, 6015, 0, Place::Header), member(6639, 6639, 0, Place::Literal),
        member(10604, 10604, 161, Place::Payload), member(137, 137, 13, Place::Label),
        member(5992, 6003, 16, Place::Header), member(10611, 10657, 24, Place::Header),
        member(3015, 3035, 16, Place::Header), member(4040, 6015, 0, Place::Header),
        member(6676, 6676, 0, Place::Literal), member(10858, 10858, 162, Place::Payload),
        member(137, 137, 13, Place::Label), member(5992, 6003, 16, Place::Header),
        member(10883, 10889, 16, Place::Header), member(3015, 3035, 16, Place::Header),
        member(4040, 6015, 0, Place::Header), member(6707, 6707, 0, Place::Literal),
        member(10988, 10988, 163, Place::Payload), member(137, 137, 13, Place::Label),
        member(5992, 6003, 16, Place::Header), member(3015, 3035, 16, Place::Header),
        member(4040, 6015, 0, Place::Header), member(7728, 7728, 0, Place::Literal),
        member(2488, 2488, 113, Place::Payload), member(137, 137, 13, Place::Label),
        member(5992, 6003, 16, Place::Header), member(3015, 3035, 16, Place::Header),
        member(4040, 6015, 0, Place::Header), member(6739, 6739, 0, Place::Literal),
        member(11128, 11128, 164, Place::Payload), member(137, 137, 13, Place::Label),
        member(5992, 6003, 16, Place::Header), member(3015, 3035, 16, Place::Header),
        member(6953, 6957, 116, Place::Header), member(4040, 6015, 0, Place::Header),
        member(7780, 7780, 0, Place::Literal), member(11275, 11275, 165, Place::Payload),
        member(137, 137, 13, Place::Label), member(5992, 6003, 16, Place::Header),
        member(3015, 3035, 16, Place::Header), member(4040, 6015, 0, Place::Header),
        member(6767, 6767, 0, Place::Literal), member(11306, 11306, 39, Place::Payload),
        member(137, 137, 13, Place::Label), member(968, 968, 5, Place::Label), member(3857, 3870, 138, Place::Header),
        member(3884, 3903, 138, Place::Header), member(3923, 3939, 138, Place::Header),
        member(3956, 3972, 138, Place::Header), member(11311, 11325, 1, Place::Header),
        member(5992, 6003, 16, Place::Header), member(3989, 4001, 138, Place::Header),
        member(4014, 4022, 16, Place::Header), member(3187, 3195, 16, Place::Header),
        member(3204, 3216, 16, Place::Header), member(3760, 4030, 0, Place::Header),
        member(567, 3230, 16, Place::Header), member(581, 3251, 16, Place::Header),
        member(596, 3273, 16, Place::Header), member(614, 3298, 16, Place::Header),
        member(626, 3317, 16, Place::Header), member(639, 3337, 16, Place::Header),
        member(654, 3359, 16, Place::Header), member(669, 3414, 16, Place::Header),
        member(687, 3439, 16, Place::Header), member(703, 3462, 16, Place::Header),
        member(3015, 3035, 16, Place::Header), member(3764, 4595, 16, Place::Header),
        member(3781, 4620, 16, Place::Header), member(3791, 4637, 16, Place::Header),
        member(3804, 4658, 16, Place::Header), member(4777, 4797, 0, Place::Header),
        member(4826, 4858, 1, Place::Header), member(4901, 4934, 1, Place::Header),
        member(4978, 5004, 0, Place::Header), member(5033, 5048, 0, Place::Header),
        member(5071, 5097, 61, Place::Header), member(3114, 3127, 0, Place::Header),
        member(4040, 6015, 0, Place::Header), member(3825, 5133, 0, Place::Header),
        member(5162, 5174, 38, Place::Header), member(2554, 5218, 24, Place::Header),
        member(5266, 5290, 139, Place::Header), member(3521, 3542, 16, Place::Header),
        member(3590, 3605, 116, Place::Header), member(3647, 3665, 16, Place::Header),
        member(919, 5388, 0, Place::Header), member(2488, 5408, 140, Place::Header),
        member(5463, 5487, 42, Place::Header), member(11340, 11357, 1, Place::Header),
        member(5519, 5528, 142, Place::Headers), member(9606, 9606, 150, Place::Payload),
        member(137, 137, 13, Place::Label), member(968, 968, 5, Place::Label), member(1963, 6819, 16, Place::Query),
        member(5992, 6003, 16, Place::Header), member(3760, 4030, 0, Place::Header),
        member(3015, 3035, 16, Place::Header), member(3764, 4595, 16, Place::Header),
        member(3781, 4620, 16, Place::Header), member(3791, 4637, 16, Place::Header),
        member(5540, 5723, 16, Place::Header), member(3804, 4658, 16, Place::Header),
        member(3114, 3127, 0, Place::Header), member(4040, 6015, 0, Place::Header),
        member(7233, 7233, 0, Place::Literal), member(11415, 11415, 39, Place::Payload),
        member(137, 137, 13, Place::Label), member(968, 968, 5, Place::Label), member(6990, 7005, 5, Place::Query),
        member(1963, 6819, 16, Place::Query), member(5992, 6003, 16, Place::Header),
        member(567, 3230, 16, Place::Header), member(581, 3251, 16, Place::Header),
        member(596, 3273, 16, Place::Header), member(614, 3298, 16, Place::Header),
        member(626, 3317, 16, Place::Header), member(639, 3337, 16, Place::Header),
        member(654, 3359, 16, Place::Header), member(669, 3414, 16, Place::Header),
        member(687, 3439, 16, Place::Header), member(703, 3462, 16, Place::Header),
        member(3015, 3035, 16, Place::Header), member(7020, 7034, 16, Place::Header),
        member(3114, 3127, 0, Place::Header), member(4040, 6015, 0, Place::Header),
        member(7056, 7056, 0, Place::Literal), member(11473, 11473, 166, Place::Payload),
        member(137, 137, 13, Place::Label), member(968, 968, 5, Place::Label), member(1963, 6819, 16, Place::Query),
        member(5992, 6003, 16, Place::Header), member(3015, 3035, 16, Place::Header),
        member(3114, 3127, 0, Place::Header), member(4040, 6015, 0, Place::Header),
        member(8419, 8419, 0, Place::Literal), member(11539, 11539, 167, Place::Payload),
        member(137, 137, 13, Place::Label), member(5992, 6003, 16, Place::Header),
        member(10883, 10889, 16, Place::Header), member(3015, 3035, 16, Place::Header),
        member(3114, 3127, 0, Place::Header), member(4040, 6015, 0, Place::Header),
        member(8457, 8457, 0, Place::Literal), member(11582, 11582, 168, Place::Payload),
        member(137, 137, 13, Place::Label), member(968, 968, 5, Place::Label), member(1963, 6819, 16, Place::Query),
        member(5992, 6003, 16, Place::Header), member(6780, 6829, 24, Place::Header),
        member(3015, 3035, 16, Place::Header), member(3114, 3127, 0, Place::Header),
        member(4040, 6015, 0, Place::Header), member(8488, 8488, 0, Place::Literal),
        member(2488, 2488, 113, Place::Payload), member(137, 137, 13, Place::Label),
        member(968, 968, 128, Place::Label), member(1963, 6819, 16, Place::Query),
        member(5992, 6003, 16, Place::Header), member(3015, 3035, 16, Place::Header),
        member(3114, 3127, 0, Place::Header), member(4040, 6015, 0, Place::Header),
        member(6739, 6739, 0, Place::Literal), member(11833, 11833, 169, Place::Payload),
        member(137, 137, 13, Place::Label), member(5992, 6003, 16, Place::Header),
        member(3015, 3035, 16, Place::Header), member(4040, 6015, 0, Place::Header),
        member(7139, 7139, 0, Place::Literal), member(137, 137, 13, Place::Label), member(968, 968, 5, Place::Label),
        member(11877, 3195, 16, Place::Header), member(11896, 8120, 61, Place::Header),
        member(11923, 3216, 16, Place::Header), member(11946, 8156, 61, Place::Header),
        member(11975, 11987, 16, Place::Header), member(12006, 12019, 5, Place::Header),
        member(12039, 12053, 16, Place::Header), member(12082, 12104, 61, Place::Header),
        member(12142, 12160, 16, Place::Header), member(12194, 12218, 61, Place::Header),
        member(12258, 12258, 0, Place::Literal), member(12372, 12372, 170, Place::Payload),
        member(137, 137, 13, Place::Label), member(968, 968, 5, Place::Label), member(1963, 6819, 16, Place::Query),
        member(3015, 3035, 16, Place::Header), member(3114, 3127, 0, Place::Header),
        member(4040, 6015, 0, Place::Header), member(12387, 12387, 0, Place::Literal),
        member(2591, 2591, 13, Place::Body), member(2602, 2602, 0, Place::Body), member(2617, 2617, 118, Place::Body),
        member(2636, 2636, 119, Place::Body), member(12415, 12415, 171, Place::Body),
        member(12431, 12431, 172, Place::Body), member(137, 137, 13, Place::Label), member(968, 968, 13, Place::Label),
        member(3015, 3035, 16, Place::Header), member(3521, 3542, 16, Place::Header),
        member(3590, 3605, 116, Place::Header), member(3647, 3665, 16, Place::Header),
        member(12441, 12441, 0, Place::Literal), member(12448, 12448, 0, Place::Literal),
        member(1581, 1581, 173, Place::Payload), member(137, 137, 13, Place::Label),
        member(5992, 6003, 16, Place::Header), member(3015, 3035, 16, Place::Header),
        member(4040, 6015, 0, Place::Header), member(12509, 12509, 0, Place::Literal),
        member(1610, 1610, 174, Place::Payload), member(137, 137, 13, Place::Label),
        member(5992, 6003, 16, Place::Header), member(3015, 3035, 16, Place::Header),
        member(4040, 6015, 0, Place::Header), member(12646, 12646, 0, Place::Literal),
        member(1638, 1638, 175, Place::Payload), member(137, 137, 13, Place::Label),
        member(5992, 6003, 16, Place::Header), member(3015, 3035, 16, Place::Header),
        member(4040, 6015, 0, Place::Header), member(12715, 12715, 0, Place::Literal),
        member(12759, 12759, 176, Place::Payload), member(137, 137, 13, Place::Label),
        member(968, 968, 5, Place::Label), member(1963, 6819, 16, Place::Query), member(5992, 6003, 16, Place::Header),
        member(3015, 3035, 16, Place::Header), member(3114, 3127, 0, Place::Header),
        member(4040, 6015, 0, Place::Header), member(6343, 6343, 0, Place::Literal),
        member(11306, 11306, 39, Place::Payload), member(137, 137, 13, Place::Label),
        member(968, 968, 5, Place::Label), member(725, 7818, 1, Place::Query), member(2997, 3006, 16, Place::Query),
        member(11311, 11325, 1, Place::Header), member(5992, 6003, 16, Place::Header),
        member(567, 3230, 16, Place::Header), member(581, 3251, 16, Place::Header),
        member(596, 3273, 16, Place::Header), member(614, 3298, 16, Place::Header),
        member(626, 3317, 16, Place::Header), member(639, 3337, 16, Place::Header),
        member(654, 3359, 16, Place::Header), member(669, 3414, 16, Place::Header),
        member(687, 3439, 16, Place::Header), member(703, 3462, 16, Place::Header),
        member(3015, 3035, 16, Place::Header), member(3114, 3127, 0, Place::Header),
        member(4040, 6015, 0, Place::Header), member(3521, 3542, 16, Place::Header),
        member(3590, 3605, 116, Place::Header), member(3647, 3665, 16, Place::Header),
        member(137, 137, 13, Place::Label), member(968, 968, 5, Place::Label), member(725, 7818, 1, Place::Query),
        member(2997, 3006, 16, Place::Query), member(4083, 4094, 5, Place::Header),
        member(4112, 4130, 16, Place::Header), member(4157, 4183, 61, Place::Header),
        member(4219, 4241, 16, Place::Header), member(4273, 4301, 61, Place::Header),
        member(12802, 12818, 16, Place::Header), member(4339, 4370, 16, Place::Header),
        member(4430, 4455, 116, Place::Header), member(4509, 4537, 16, Place::Header),
        member(3015, 3035, 16, Place::Header), member(3114, 3127, 0, Place::Header),
        member(3521, 3542, 16, Place::Header), member(3590, 3605, 116, Place::Header),
        member(3647, 3665, 16, Place::Header), member(5327, 5353, 16, Place::Header),
        member(11306, 11306, 39, Place::Payload), member(11311, 11325, 1, Place::Header),
        member(12865, 12875, 16, Place::Header), member(12896, 12909, 16, Place::Header),
        member(3857, 12933, 138, Place::Header), member(3884, 12964, 138, Place::Header),
        member(3923, 13001, 138, Place::Header), member(3956, 13035, 138, Place::Header),
        member(13069, 13082, 16, Place::Header), member(3989, 13113, 138, Place::Header),
        member(720, 13143, 16, Place::Header), member(4014, 13165, 16, Place::Header),
        member(13190, 13203, 61, Place::Header), member(13234, 13247, 16, Place::Header),
        member(567, 13278, 16, Place::Header), member(581, 13316, 16, Place::Header),
        member(596, 13355, 16, Place::Header), member(614, 13397, 16, Place::Header),
        member(626, 13433, 16, Place::Header), member(639, 13470, 16, Place::Header),
        member(654, 13509, 16, Place::Header), member(669, 13548, 16, Place::Header),
        member(687, 13590, 16, Place::Header), member(703, 13630, 16, Place::Header),
        member(13671, 13684, 24, Place::Header), member(1360, 13721, 16, Place::Header),
        member(13755, 13767, 1, Place::Header), member(13803, 13814, 1, Place::Header),
        member(4978, 13852, 0, Place::Header), member(5033, 13898, 0, Place::Header),
        member(5071, 13938, 61, Place::Header), member(13991, 14009, 0, Place::Header),
        member(14051, 14066, 0, Place::Header), member(14105, 14113, 16, Place::Header),
        member(3825, 14144, 0, Place::Header), member(5162, 14190, 38, Place::Header),
        member(2554, 14251, 24, Place::Header), member(3521, 14316, 16, Place::Header),
        member(3647, 14381, 16, Place::Header), member(919, 14444, 0, Place::Header),
        member(14481, 14490, 1, Place::Header), member(1963, 14527, 16, Place::Header),
        member(14561, 14572, 1, Place::Header), member(14589, 14602, 16, Place::Header),
        member(14622, 14635, 16, Place::Header), member(5519, 5528, 142, Place::Headers),
    ],
    types: &[
        TypeRow::Is(Holds::Enum), TypeRow::Is(Holds::Number), TypeRow::Members(36), TypeRow::List(52, 2),
        TypeRow::Members(82), TypeRow::Is(Holds::ObjectKey), TypeRow::Members(119), TypeRow::List(80, 6),
        TypeRow::Members(8), TypeRow::Is(Holds::Name), TypeRow::Members(117), TypeRow::Members(9), TypeRow::Members(5),
        TypeRow::Is(Holds::Ref), TypeRow::Is(Holds::Account), TypeRow::Members(65), TypeRow::Is(Holds::Id),
        TypeRow::List(80, 0), TypeRow::Members(57), TypeRow::List(80, 18), TypeRow::Members(61), TypeRow::Members(17),
        TypeRow::List(80, 21), TypeRow::List(80, 16), TypeRow::Is(Holds::Flag), TypeRow::Is(Holds::Text),
        TypeRow::Members(21), TypeRow::List(80, 26), TypeRow::Members(13), TypeRow::Members(60), TypeRow::List(76, 6),
        TypeRow::Members(32), TypeRow::Members(75), TypeRow::List(80, 32), TypeRow::Members(4), TypeRow::Members(29),
        TypeRow::Members(66), TypeRow::Members(97), TypeRow::Is(Holds::Key), TypeRow::Is(Holds::Content),
        TypeRow::Members(37), TypeRow::Is(Holds::Email), TypeRow::Is(Holds::Url), TypeRow::Members(18),
        TypeRow::Members(51), TypeRow::Members(85), TypeRow::Members(42), TypeRow::Members(123), TypeRow::List(80, 47),
        TypeRow::Members(40), TypeRow::Members(44), TypeRow::Members(46), TypeRow::List(1162, 0), TypeRow::Members(48),
        TypeRow::Members(47), TypeRow::Members(106), TypeRow::Members(108), TypeRow::Members(45), TypeRow::Members(89),
        TypeRow::Is(Holds::Arn), TypeRow::Members(73), TypeRow::Is(Holds::Time), TypeRow::Members(1),
        TypeRow::Members(56), TypeRow::Members(59), TypeRow::Members(70), TypeRow::Members(71), TypeRow::List(80, 66),
        TypeRow::Members(125), TypeRow::List(80, 68), TypeRow::Members(58), TypeRow::Members(121),
        TypeRow::List(52, 71), TypeRow::Members(122), TypeRow::Members(10), TypeRow::Members(49), TypeRow::Members(53),
        TypeRow::Members(105), TypeRow::Members(98), TypeRow::Members(69), TypeRow::Members(67), TypeRow::Members(55),
        TypeRow::List(80, 81), TypeRow::Members(31), TypeRow::Members(88), TypeRow::List(80, 84),
        TypeRow::Members(124), TypeRow::List(80, 86), TypeRow::Members(103), TypeRow::Members(107),
        TypeRow::Members(79), TypeRow::Members(24), TypeRow::Members(104), TypeRow::Members(19), TypeRow::Members(52),
        TypeRow::Members(84), TypeRow::List(80, 95), TypeRow::Members(94), TypeRow::List(80, 97), TypeRow::Members(26),
        TypeRow::Members(27), TypeRow::Members(33), TypeRow::Members(96), TypeRow::Members(115), TypeRow::Members(95),
        TypeRow::Members(35), TypeRow::Members(80), TypeRow::Members(110), TypeRow::Members(22), TypeRow::Members(90),
        TypeRow::Members(34), TypeRow::List(80, 110), TypeRow::Members(28), TypeRow::Members(120),
        TypeRow::Members(63), TypeRow::List(2509, 114), TypeRow::Is(Holds::Secret), TypeRow::Is(Holds::Document),
        TypeRow::Members(39), TypeRow::Members(81), TypeRow::Members(113), TypeRow::List(80, 120),
        TypeRow::Members(111), TypeRow::Members(12), TypeRow::Members(92), TypeRow::Members(116),
        TypeRow::Members(118), TypeRow::Members(7), TypeRow::Is(Holds::TagKey), TypeRow::Is(Holds::TagValue),
        TypeRow::Members(86), TypeRow::Members(114), TypeRow::Members(30), TypeRow::Members(38), TypeRow::Members(91),
        TypeRow::Members(102), TypeRow::List(2964, 135), TypeRow::Members(20), TypeRow::Is(Holds::Header),
        TypeRow::Is(Holds::MetadataValue), TypeRow::Is(Holds::TagQuery), TypeRow::Is(Holds::MetadataKey),
        TypeRow::Map(141, 139), TypeRow::Members(23), TypeRow::Members(62), TypeRow::Members(64), TypeRow::Members(25),
        TypeRow::List(8340, 0), TypeRow::Members(0), TypeRow::Members(2), TypeRow::Members(3), TypeRow::Members(6),
        TypeRow::Members(16), TypeRow::Members(112), TypeRow::Members(41), TypeRow::Members(43), TypeRow::Members(14),
        TypeRow::Members(15), TypeRow::Members(68), TypeRow::Members(72), TypeRow::Members(83),
        TypeRow::Is(Holds::Policy), TypeRow::Members(93), TypeRow::Members(99), TypeRow::Members(126),
        TypeRow::Members(127), TypeRow::Members(77), TypeRow::Members(76), TypeRow::Members(78), TypeRow::Members(87),
        TypeRow::Members(101), TypeRow::Members(100), TypeRow::Members(109), TypeRow::Members(11),
        TypeRow::Members(50), TypeRow::Members(54), TypeRow::Members(74),
    ],
    shapes: &[
        (0, 1), (1, 1), (2, 1), (3, 2), (5, 1), (6, 2), (8, 3), (11, 1), (12, 3), (15, 4), (19, 3), (22, 3), (25, 1),
        (26, 2), (28, 1), (29, 1), (30, 1), (31, 6), (37, 7), (44, 5), (49, 1), (50, 12), (62, 2), (64, 4), (68, 4),
        (72, 2), (74, 1), (75, 7), (82, 3), (85, 1), (86, 1), (87, 0), (87, 2), (89, 1), (90, 2), (92, 1), (93, 2),
        (95, 5), (100, 1), (101, 4), (105, 2), (107, 4), (111, 3), (114, 7), (121, 1), (122, 2), (124, 1), (125, 5),
        (130, 1), (131, 2), (133, 2), (135, 1), (136, 1), (137, 2), (139, 1), (140, 4), (144, 3), (147, 9), (156, 4),
        (160, 5), (165, 2), (167, 4), (171, 3), (174, 2), (176, 1), (177, 2), (179, 2), (181, 3), (184, 2), (186, 4),
        (190, 2), (192, 3), (195, 4), (199, 1), (200, 1), (201, 5), (206, 2), (208, 1), (209, 4), (213, 1), (214, 1),
        (215, 2), (217, 2), (219, 1), (220, 1), (221, 0), (221, 1), (222, 4), (226, 4), (230, 2), (232, 5), (237, 2),
        (239, 1), (240, 2), (242, 9), (251, 2), (253, 3), (256, 2), (258, 1), (259, 1), (260, 1), (261, 7), (268, 2),
        (270, 1), (271, 8), (279, 2), (281, 1), (282, 2), (284, 0), (284, 2), (286, 4), (290, 2), (292, 1), (293, 3),
        (296, 0), (296, 2), (298, 1), (299, 1), (300, 2), (302, 2), (304, 1), (305, 2), (307, 2), (309, 2), (311, 4),
        (315, 3), (318, 2), (320, 4),
    ],
    weakenings: &[
        weakening(3760, Condition::Is, (0, 3), Verdict::Normal),
        weakening(3764, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3781, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3791, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3804, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3825, Condition::Is, (3, 1), Verdict::Normal),
        weakening(3521, Condition::Present, (0, 0), Verdict::Normal),
        weakening(3760, Condition::Is, (4, 3), Verdict::Normal),
        weakening(3764, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3781, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3791, Condition::Public, (0, 0), Verdict::Normal),
        weakening(5540, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3804, Condition::Public, (0, 0), Verdict::Normal),
        weakening(2055, Condition::Is, (7, 2), Verdict::Normal),
        weakening(5764, Condition::Is, (9, 1), Verdict::Normal),
        weakening(5849, Condition::Is, (10, 1), Verdict::Normal),
        weakening(3760, Condition::Is, (11, 3), Verdict::Normal),
        weakening(3764, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3781, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3791, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3804, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3825, Condition::Is, (14, 1), Verdict::Normal),
        weakening(3521, Condition::Present, (0, 0), Verdict::Normal),
        weakening(3825, Condition::Is, (15, 1), Verdict::Normal),
        weakening(6319, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(6319, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(6319, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(6319, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(6780, Condition::Is, (16, 1), Verdict::Normal),
        weakening(6780, Condition::Is, (17, 1), Verdict::Normal),
        weakening(6319, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(9421, Condition::Is, (18, 1), Verdict::Normal),
        weakening(9464, Condition::Is, (19, 1), Verdict::Normal),
        weakening(3760, Condition::Is, (20, 3), Verdict::Normal),
        weakening(3764, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3781, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3791, Condition::Public, (0, 0), Verdict::Normal),
        weakening(5540, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3804, Condition::Public, (0, 0), Verdict::Normal),
        weakening(9552, Condition::Public, (0, 0), Verdict::Normal),
        weakening(6319, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(9713, Condition::Is, (23, 1), Verdict::Normal),
        weakening(9808, Condition::Is, (24, 1), Verdict::Normal),
        weakening(10017, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(10273, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(10517, Condition::Is, (25, 2), Verdict::Normal),
        weakening(10604, Condition::Public, (0, 0), Verdict::Normal),
        weakening(10611, Condition::Is, (27, 1), Verdict::Normal),
        weakening(10697, Condition::Is, (28, 1), Verdict::Normal),
        weakening(10784, Condition::Foreign, (0, 0), Verdict::Normal),
        weakening(10930, Condition::Is, (29, 1), Verdict::Normal),
        weakening(11043, Condition::Is, (30, 1), Verdict::Normal),
        weakening(11074, Condition::Is, (31, 1), Verdict::Normal),
        weakening(6319, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(11152, Condition::Http, (0, 0), Verdict::Normal),
        weakening(11204, Condition::Http, (0, 0), Verdict::Normal),
        weakening(3760, Condition::Is, (32, 3), Verdict::Normal),
        weakening(3764, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3781, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3791, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3804, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3825, Condition::Is, (35, 1), Verdict::Normal),
        weakening(3521, Condition::Present, (0, 0), Verdict::Normal),
        weakening(3760, Condition::Is, (36, 3), Verdict::Normal),
        weakening(3764, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3781, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3791, Condition::Public, (0, 0), Verdict::Normal),
        weakening(5540, Condition::Public, (0, 0), Verdict::Normal),
        weakening(3804, Condition::Public, (0, 0), Verdict::Normal),
        weakening(9552, Condition::Public, (0, 0), Verdict::Normal),
        weakening(11437, Condition::Is, (39, 1), Verdict::Normal),
        weakening(11483, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(6780, Condition::Is, (40, 1), Verdict::Normal),
        weakening(11615, Condition::Is, (41, 1), Verdict::Normal),
        weakening(11662, Condition::Is, (42, 1), Verdict::Normal),
        weakening(11710, Condition::Is, (43, 1), Verdict::Normal),
        weakening(11759, Condition::Is, (44, 1), Verdict::Normal),
        weakening(12271, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(12315, Condition::Is, (45, 3), Verdict::Normal),
        weakening(12533, Condition::Is, (48, 1), Verdict::Normal),
        weakening(3521, Condition::Present, (0, 0), Verdict::Normal),
        weakening(3521, Condition::Present, (0, 0), Verdict::Normal),
    ],
    values: &[
        3711, 3723, 3741, 3818, 3711, 3723, 3741, 5551, 5564, 3818, 3818, 3711, 3723, 3741, 3818, 3818, 6775, 6775,
        9412, 2352, 3711, 3723, 3741, 3818, 9803, 5551, 5564, 6775, 9412, 10920, 11033, 9412, 3711, 3723, 3741, 3818,
        3711, 3723, 3741, 11433, 6775, 11609, 11609, 11609, 11609, 3711, 3723, 3741, 3818,
    ],
};
