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
        \x13x-amz-request-payer\x14SSECustomerAlgorithm\x0eSSECustomerKey\x17CompleteMultipartUpload\
        \x0fMultipartUpload\x07IfMatch\x08if-match\x0bIfNoneMatch\x0dif-none-match\x14x-amz-checksum-crc32\
        \x15x-amz-checksum-crc32c\x18x-amz-checksum-crc64nvme\x12x-amz-checksum-md5\x13x-amz-checksum-sha1\
        \x15x-amz-checksum-sha256\x15x-amz-checksum-sha512\x0cChecksumType\x13x-amz-checksum-type\
        \x18x-amz-checksum-xxhash128\x16x-amz-checksum-xxhash3\x17x-amz-checksum-xxhash64\x0dMpuObjectSize\
        \x14x-amz-mp-object-size\x2fx-amz-server-side-encryption-customer-algorithm\
        \x29x-amz-server-side-encryption-customer-key\x11SSECustomerKeyMD5\
        \x2dx-amz-server-side-encryption-customer-key-md5\x0bpublic-read\x11public-read-write\x12authenticated-read\
        \x03ACL\x0daws-exec-read\x10GrantFullControl\x09GrantRead\x0cGrantReadACP\x0dGrantWriteACP\x06AES256\
        \x14ServerSideEncryption\x07aws:fsx\x0aaws:backup\x1eCopySourceSSECustomerAlgorithm\
        \x18CopySourceSSECustomerKey\x17WebsiteRedirectLocation\x0aCopyObject\x0cCacheControl\x0dcache-control\
        \x12ContentDisposition\x13content-disposition\x0fContentEncoding\x10content-encoding\x0fContentLanguage\
        \x10content-language\x0bContentType\x0ccontent-type\x07Expires\x07expires\x09x-amz-acl\x11ChecksumAlgorithm\
        \x18x-amz-checksum-algorithm\x0aCopySource\x11x-amz-copy-source\x11CopySourceIfMatch\
        \x1ax-amz-copy-source-if-match\x19CopySourceIfModifiedSince\x23x-amz-copy-source-if-modified-since\
        \x15CopySourceIfNoneMatch\x1fx-amz-copy-source-if-none-match\x1bCopySourceIfUnmodifiedSince\
        \x25x-amz-copy-source-if-unmodified-since\x3bx-amz-copy-source-server-side-encryption-customer-algorithm\
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
        \x17x-amz-tagging-directive\x1fx-amz-website-redirect-location\x08Metadata\x0bx-amz-meta-\x0aGrantWrite\
        \x0cObjectWriter\x14BucketOwnerPreferred\x0cCreateBucket\x19CreateBucketConfiguration\x0fBucketNamespace\
        \x16x-amz-bucket-namespace\x1aObjectLockEnabledForBucket\x20x-amz-bucket-object-lock-enabled\
        \x11x-amz-grant-write\x16x-amz-object-ownership\
        \x54MetadataConfiguration.JournalTableConfiguration.EncryptionConfiguration.SseAlgorithm\
        \x56MetadataConfiguration.InventoryTableConfiguration.EncryptionConfiguration.SseAlgorithm\
        \x57MetadataConfiguration.AnnotationTableConfiguration.EncryptionConfiguration.SseAlgorithm\
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
        \x17AccelerateConfiguration\x28AccessControlPolicy.Grants[].Grantee.URI\
        \x27AccessControlPolicy.Grants[].Grantee.ID\x31AccessControlPolicy.Grants[].Grantee.EmailAddress\
        \x0cPutBucketAcl\x13AccessControlPolicy\
        \x66AnalyticsConfiguration.StorageClassAnalysis.DataExport.Destination.S3BucketDestination.BucketAccountId\
        \x1fPutBucketAnalyticsConfiguration\x16AnalyticsConfiguration\
        \x2eCORSConfiguration.CORSRules[].AllowedOrigins[]\x0dPutBucketCors\x11CORSConfiguration\
        \x59ServerSideEncryptionConfiguration.Rules[].ApplyServerSideEncryptionByDefault.SSEAlgorithm\
        \x4cServerSideEncryptionConfiguration.Rules[].ApplyServerSideEncryptionByDefault\
        \x5bServerSideEncryptionConfiguration.Rules[].ApplyServerSideEncryptionByDefault.KMSMasterKeyID\
        \x40ServerSideEncryptionConfiguration.Rules[].BlockedEncryptionTypes\x04NONE\
        \x51ServerSideEncryptionConfiguration.Rules[].BlockedEncryptionTypes.EncryptionType[]\x13PutBucketEncryption\
        \x21ServerSideEncryptionConfiguration\x28PutBucketIntelligentTieringConfiguration\
        \x1fIntelligentTieringConfiguration\x41InventoryConfiguration.Destination.S3BucketDestination.Encryption\
        \x47InventoryConfiguration.Destination.S3BucketDestination.Encryption.SSES3\
        \x40InventoryConfiguration.Destination.S3BucketDestination.AccountId\x1fPutBucketInventoryConfiguration\
        \x16InventoryConfiguration\x16LifecycleConfiguration\x1fPutBucketLifecycleConfiguration\
        \x22TransitionDefaultMinimumObjectSize\x2cx-amz-transition-default-minimum-object-size\
        \x22BucketLoggingStatus.LoggingEnabled\x2fBucketLoggingStatus.LoggingEnabled.TargetBucket\
        \x3dBucketLoggingStatus.LoggingEnabled.TargetGrants[].Grantee.URI\
        \x3cBucketLoggingStatus.LoggingEnabled.TargetGrants[].Grantee.ID\
        \x46BucketLoggingStatus.LoggingEnabled.TargetGrants[].Grantee.EmailAddress\x10PutBucketLogging\
        \x13BucketLoggingStatus\x1dPutBucketMetricsConfiguration\x14MetricsConfiguration\
        \x38NotificationConfiguration.TopicConfigurations[].TopicArn\
        \x38NotificationConfiguration.QueueConfigurations[].QueueArn\
        \x4aNotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn\x19NotificationConfiguration\
        \x19SkipDestinationValidation\x22PutBucketNotificationConfiguration\x21x-amz-skip-destination-validation\
        \x29OwnershipControls.Rules[].ObjectOwnership\x1aPutBucketOwnershipControls\x11OwnershipControls\x06Policy\
        \x1dConfirmRemoveSelfBucketAccess\x0fPutBucketPolicy\x27x-amz-confirm-remove-self-bucket-access\
        \x34ReplicationConfiguration.Rules[].Destination.Account\
        \x33ReplicationConfiguration.Rules[].Destination.Bucket\x27ReplicationConfiguration.Rules[].Status\
        \x56ReplicationConfiguration.Rules[].SourceSelectionCriteria.SseKmsEncryptedObjects.Status\
        \x14PutBucketReplication\x18ReplicationConfiguration\x05Token\x1ex-amz-bucket-object-lock-token\x09Requester\
        \x21RequestPaymentConfiguration.Payer\x17PutBucketRequestPayment\x1bRequestPaymentConfiguration\
        \x10PutBucketTagging\x09Suspended\x1eVersioningConfiguration.Status\x21VersioningConfiguration.MFADelete\
        \x13PutBucketVersioning\x17VersioningConfiguration\x33WebsiteConfiguration.RedirectAllRequestsTo.Protocol\
        \x33WebsiteConfiguration.RedirectAllRequestsTo.HostName\
        \x35WebsiteConfiguration.RoutingRules[].Redirect.Protocol\
        \x35WebsiteConfiguration.RoutingRules[].Redirect.HostName\x10PutBucketWebsite\x14WebsiteConfiguration\
        \x09PutObject\x04Body\x0dContentLength\x0econtent-length\x10WriteOffsetBytes\x18x-amz-write-offset-bytes\
        \x0cPutObjectAcl\x13PutObjectAnnotation\x11AnnotationPayload\x03OFF\x10LegalHold.Status\x12PutObjectLegalHold\
        \x09LegalHold\x1cObjectLockConfiguration.Rule\x1aPutObjectLockConfiguration\x17ObjectLockConfiguration\
        \x09Retention\x13Retention.EventHold\x12PutObjectRetention\x10PutObjectTagging\x05false\
        \x2ePublicAccessBlockConfiguration.BlockPublicAcls\x2fPublicAccessBlockConfiguration.IgnorePublicAcls\
        \x30PublicAccessBlockConfiguration.BlockPublicPolicy\x34PublicAccessBlockConfiguration.RestrictPublicBuckets\
        \x14PutPublicAccessBlock\x1ePublicAccessBlockConfiguration\x0cRenameObject\x12DestinationIfMatch\
        \x1aDestinationIfModifiedSince\x16DestinationIfNoneMatch\x1cDestinationIfUnmodifiedSince\x0bClientToken\
        \x12x-amz-client-token\x0cRenameSource\x13x-amz-rename-source\x0dSourceIfMatch\x1cx-amz-rename-source-if-match\
        \x15SourceIfModifiedSince\x25x-amz-rename-source-if-modified-since\x11SourceIfNoneMatch\
        \x21x-amz-rename-source-if-none-match\x17SourceIfUnmodifiedSince\x27x-amz-rename-source-if-unmodified-since\
        \x0crenameObject\x2bRestoreRequest.OutputLocation.S3.BucketName\x2bRestoreRequest.OutputLocation.S3.Encryption\
        \x3aRestoreRequest.OutputLocation.S3.Encryption.EncryptionType\x2aRestoreRequest.OutputLocation.S3.CannedACL\
        \x40RestoreRequest.OutputLocation.S3.AccessControlList[].Grantee.URI\
        \x3fRestoreRequest.OutputLocation.S3.AccessControlList[].Grantee.ID\
        \x49RestoreRequest.OutputLocation.S3.AccessControlList[].Grantee.EmailAddress\x0dRestoreObject\
        \x0eRestoreRequest\x07restore\x13SelectObjectContent\x0fRequestProgress\x09ScanRange\x06select\x0bselect-type\
        \x41AnnotationTableConfiguration.EncryptionConfiguration.SseAlgorithm\
        \x30UpdateBucketMetadataAnnotationTableConfiguration\x17metadataAnnotationTable\
        \x40InventoryTableConfiguration.EncryptionConfiguration.SseAlgorithm\
        \x2fUpdateBucketMetadataInventoryTableConfiguration\x16metadataInventoryTable\
        \x2dUpdateBucketMetadataJournalTableConfiguration\x14metadataJournalTable\x21ObjectEncryption.SSEKMS.KMSKeyArn\
        \x16UpdateObjectEncryption\x10ObjectEncryption\x0aUploadPart\x0eUploadPartCopy\x0fCopySourceRange\
        \x17x-amz-copy-source-range\x16WriteGetObjectResponse\x09ErrorCode\x14x-amz-fwd-error-code\x0cErrorMessage\
        \x17x-amz-fwd-error-message\x0cAcceptRanges\x1ex-amz-fwd-header-accept-ranges\
        \x1ex-amz-fwd-header-cache-control\x24x-amz-fwd-header-content-disposition\
        \x21x-amz-fwd-header-content-encoding\x21x-amz-fwd-header-content-language\x0cContentRange\
        \x1ex-amz-fwd-header-content-range\x1dx-amz-fwd-header-content-type\x15x-amz-fwd-header-etag\
        \x18x-amz-fwd-header-expires\x0cLastModified\x1ex-amz-fwd-header-last-modified\
        \x25x-amz-fwd-header-x-amz-checksum-crc32\x26x-amz-fwd-header-x-amz-checksum-crc32c\
        \x29x-amz-fwd-header-x-amz-checksum-crc64nvme\x23x-amz-fwd-header-x-amz-checksum-md5\
        \x24x-amz-fwd-header-x-amz-checksum-sha1\x26x-amz-fwd-header-x-amz-checksum-sha256\
        \x26x-amz-fwd-header-x-amz-checksum-sha512\x29x-amz-fwd-header-x-amz-checksum-xxhash128\
        \x27x-amz-fwd-header-x-amz-checksum-xxhash3\x28x-amz-fwd-header-x-amz-checksum-xxhash64\x0cDeleteMarker\
        \x24x-amz-fwd-header-x-amz-delete-marker\x21x-amz-fwd-header-x-amz-expiration\x0bMissingMeta\
        \x23x-amz-fwd-header-x-amz-missing-meta\x0aPartsCount\x25x-amz-fwd-header-x-amz-mp-parts-count\
        \x2dx-amz-fwd-header-x-amz-object-lock-legal-hold\x27x-amz-fwd-header-x-amz-object-lock-mode\
        \x34x-amz-fwd-header-x-amz-object-lock-retain-until-date\x11ReplicationStatus\
        \x29x-amz-fwd-header-x-amz-replication-status\x0eRequestCharged\x26x-amz-fwd-header-x-amz-request-charged\
        \x07Restore\x1ex-amz-fwd-header-x-amz-restore\x2dx-amz-fwd-header-x-amz-server-side-encryption\
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
        operation(2976, Class::Delete, (324, 6), (0, 0)), operation(3183, Class::Write, (330, 23), (0, 2)),
        operation(3959, Class::Write, (353, 47), (2, 18)), operation(5618, Class::Write, (400, 11), (20, 12)),
        operation(6057, Class::Write, (411, 6), (32, 3)), operation(6187, Class::Write, (417, 6), (35, 0)),
        operation(6267, Class::Write, (423, 35), (35, 16)), operation(6297, Class::Write, (458, 7), (51, 2)),
        operation(6357, Class::Delete, (465, 2), (53, 0)), operation(6370, Class::Delete, (467, 4), (53, 0)),
        operation(6418, Class::Delete, (471, 3), (53, 0)), operation(6441, Class::Delete, (474, 3), (53, 1)),
        operation(6475, Class::Delete, (477, 4), (54, 0)), operation(6539, Class::Delete, (481, 4), (54, 0)),
        operation(6584, Class::Delete, (485, 3), (54, 1)), operation(6616, Class::Delete, (488, 3), (55, 0)),
        operation(6650, Class::Delete, (491, 3), (55, 0)), operation(6689, Class::Delete, (494, 4), (55, 0)),
        operation(6730, Class::Delete, (498, 3), (55, 1)), operation(6778, Class::Delete, (501, 3), (56, 1)),
        operation(6804, Class::Delete, (504, 3), (57, 1)), operation(6840, Class::Delete, (507, 3), (58, 0)),
        operation(6868, Class::Delete, (510, 3), (58, 0)), operation(6927, Class::Delete, (513, 10), (58, 1)),
        operation(7088, Class::Delete, (523, 8), (59, 0)), operation(7188, Class::Delete, (531, 5), (59, 0)),
        operation(7208, Class::Delete, (536, 8), (59, 1)), operation(7236, Class::Delete, (544, 3), (60, 1)),
        operation(7278, Class::Read, (547, 3), (61, 0)), operation(7297, Class::Read, (550, 4), (61, 0)),
        operation(7341, Class::Read, (554, 3), (61, 0)), operation(7358, Class::Read, (557, 4), (61, 0)),
        operation(7390, Class::Read, (561, 3), (61, 0)), operation(7404, Class::Read, (564, 3), (61, 0)),
        operation(7424, Class::Read, (567, 4), (61, 0)), operation(7465, Class::Read, (571, 4), (61, 0)),
        operation(7497, Class::Read, (575, 3), (61, 0)), operation(7529, Class::Read, (578, 3), (61, 0)),
        operation(7556, Class::Read, (581, 3), (61, 0)), operation(7581, Class::Read, (584, 3), (61, 0)),
        operation(7612, Class::Read, (587, 3), (61, 0)), operation(7648, Class::Read, (590, 4), (61, 0)),
        operation(7678, Class::Read, (594, 3), (61, 0)), operation(7726, Class::Read, (597, 3), (61, 0)),
        operation(7753, Class::Read, (600, 3), (61, 0)), operation(7769, Class::Read, (603, 3), (61, 0)),
        operation(7804, Class::Read, (606, 3), (61, 0)), operation(7825, Class::Read, (609, 3), (61, 0)),
        operation(7864, Class::Read, (612, 3), (61, 0)), operation(7881, Class::Read, (615, 3), (61, 0)),
        operation(7912, Class::Read, (618, 3), (61, 0)), operation(7929, Class::Read, (621, 21), (61, 2)),
        operation(8342, Class::Read, (642, 6), (63, 0)), operation(8355, Class::Read, (648, 8), (63, 0)),
        operation(8375, Class::Read, (656, 12), (63, 2)), operation(8521, Class::Read, (668, 6), (65, 0)),
        operation(8551, Class::Read, (674, 3), (65, 0)), operation(8590, Class::Read, (677, 6), (65, 0)),
        operation(8619, Class::Read, (683, 6), (65, 0)), operation(8636, Class::Read, (689, 5), (65, 0)),
        operation(8661, Class::Read, (694, 3), (65, 0)), operation(8682, Class::Read, (697, 2), (65, 0)),
        operation(8693, Class::Read, (699, 21), (65, 2)), operation(8704, Class::Read, (720, 4), (67, 0)),
        operation(8775, Class::Read, (724, 4), (67, 0)), operation(8818, Class::Read, (728, 4), (67, 0)),
        operation(8852, Class::Read, (732, 4), (67, 0)), operation(8884, Class::Read, (736, 4), (67, 0)),
        operation(8953, Class::Read, (740, 2), (67, 0)), operation(9016, Class::Read, (742, 10), (67, 0)),
        operation(9160, Class::Read, (752, 9), (67, 0)), operation(9261, Class::Read, (761, 11), (67, 0)),
        operation(9398, Class::Read, (772, 9), (67, 0)), operation(9424, Class::Read, (781, 12), (67, 0)),
        operation(9494, Class::Read, (793, 10), (67, 2)), operation(9560, Class::Write, (803, 6), (69, 1)),
        operation(9616, Class::Write, (809, 5), (70, 1)), operation(9804, Class::Write, (814, 12), (71, 14)),
        operation(9940, Class::Write, (826, 5), (85, 2)), operation(10042, Class::Write, (831, 6), (87, 2)),
        operation(10485, Class::Write, (837, 6), (89, 6)), operation(10539, Class::Write, (843, 5), (95, 0)),
        operation(10815, Class::Write, (848, 5), (95, 4)), operation(10893, Class::Write, (853, 6), (99, 1)),
        operation(11282, Class::Write, (859, 6), (100, 5)), operation(11319, Class::Write, (865, 5), (105, 0)),
        operation(11611, Class::Write, (870, 5), (105, 5)), operation(11722, Class::Write, (875, 6), (110, 1)),
        operation(11804, Class::Write, (881, 7), (111, 5)), operation(12092, Class::Write, (888, 7), (116, 4)),
        operation(12219, Class::Write, (895, 6), (120, 1)), operation(12271, Class::Write, (901, 6), (121, 0)),
        operation(12363, Class::Write, (907, 7), (121, 2)), operation(12619, Class::Write, (914, 6), (123, 7)),
        operation(12657, Class::Write, (920, 49), (130, 16)), operation(12743, Class::Write, (969, 15), (146, 15)),
        operation(12756, Class::Write, (984, 21), (161, 0)), operation(12815, Class::Write, (1005, 9), (161, 1)),
        operation(12873, Class::Write, (1014, 8), (162, 2)), operation(12954, Class::Write, (1022, 10), (164, 3)),
        operation(12973, Class::Write, (1032, 9), (167, 0)), operation(13193, Class::Write, (1041, 6), (167, 8)),
        operation(13245, Class::Write, (1047, 13), (175, 0)), operation(14045, Class::Write, (1060, 8), (175, 9)),
        operation(14082, Class::Read, (1068, 14), (184, 2)), operation(14213, Class::Write, (1082, 6), (186, 1)),
        operation(14351, Class::Write, (1088, 6), (187, 1)), operation(14422, Class::Write, (1094, 6), (188, 0)),
        operation(14523, Class::Write, (1100, 9), (188, 1)), operation(14563, Class::Write, (1109, 23), (189, 2)),
        operation(14574, Class::Write, (1132, 19), (191, 4)), operation(14629, Class::Write, (1151, 46), (195, 0)),
    ],
    members: &[
        member(0, 0, 0, Place::Body), member(7, 7, 1, Place::Body), member(0, 0, 0, Place::Body),
        member(27, 34, 3, Place::Body), member(58, 58, 4, Place::Body), member(58, 58, 0, Place::Body),
        member(64, 64, 5, Place::Body), member(71, 76, 7, Place::Body), member(82, 82, 8, Place::Body),
        member(89, 89, 9, Place::Body), member(92, 92, 10, Place::Body), member(113, 113, 11, Place::Body),
        member(133, 133, 12, Place::Body), member(64, 64, 5, Place::Body), member(76, 76, 6, Place::Body),
        member(137, 137, 5, Place::Body), member(144, 144, 13, Place::Body), member(160, 160, 0, Place::Body),
        member(64, 64, 14, Place::Body), member(167, 167, 0, Place::Body), member(186, 186, 15, Place::Body),
        member(210, 210, 16, Place::Body), member(167, 167, 0, Place::Body), member(186, 186, 15, Place::Body),
        member(210, 210, 16, Place::Body), member(215, 215, 17, Place::Body), member(230, 230, 0, Place::Body),
        member(245, 245, 0, Place::Body), member(250, 256, 19, Place::Body), member(261, 261, 20, Place::Body),
        member(276, 286, 22, Place::Body), member(295, 310, 23, Place::Body), member(324, 339, 25, Place::Body),
        member(353, 368, 23, Place::Body), member(382, 396, 23, Place::Body), member(409, 409, 9, Place::Body),
        member(412, 412, 1, Place::Body), member(426, 426, 26, Place::Body), member(453, 453, 24, Place::Body),
        member(462, 462, 24, Place::Body), member(477, 477, 0, Place::Body), member(492, 492, 24, Place::Body),
        member(507, 507, 24, Place::Body), member(528, 528, 24, Place::Body), member(462, 462, 24, Place::Body),
        member(492, 492, 24, Place::Body), member(507, 507, 24, Place::Body), member(544, 544, 0, Place::Body),
        member(528, 528, 24, Place::Body), member(556, 562, 28, Place::Body), member(567, 567, 24, Place::Body),
        member(581, 581, 24, Place::Body), member(596, 596, 24, Place::Body), member(614, 614, 24, Place::Body),
        member(626, 626, 24, Place::Body), member(639, 639, 24, Place::Body), member(654, 654, 24, Place::Body),
        member(669, 669, 24, Place::Body), member(687, 687, 24, Place::Body), member(703, 703, 24, Place::Body),
        member(720, 720, 24, Place::Body), member(725, 725, 1, Place::Body), member(736, 736, 24, Place::Body),
        member(764, 764, 5, Place::Body), member(137, 137, 29, Place::Body), member(780, 780, 30, Place::Body),
        member(789, 789, 0, Place::Body), member(71, 71, 31, Place::Body), member(808, 808, 1, Place::Body),
        member(813, 813, 32, Place::Body), member(830, 830, 0, Place::Body), member(835, 835, 1, Place::Body),
        member(841, 849, 34, Place::Body), member(856, 856, 26, Place::Body), member(0, 0, 0, Place::Body),
        member(862, 862, 35, Place::Body), member(887, 887, 13, Place::Body), member(137, 137, 5, Place::Body),
        member(186, 186, 36, Place::Body), member(895, 895, 37, Place::Body), member(903, 903, 38, Place::Body),
        member(919, 919, 0, Place::Body), member(215, 215, 0, Place::Body), member(932, 932, 39, Place::Body),
        member(943, 943, 40, Place::Body), member(952, 952, 40, Place::Body), member(968, 968, 5, Place::Body),
        member(808, 808, 1, Place::Body), member(835, 835, 1, Place::Body), member(0, 0, 0, Place::Body),
        member(972, 972, 0, Place::Body), member(977, 977, 5, Place::Body), member(983, 983, 0, Place::Body),
        member(988, 988, 41, Place::Body), member(996, 996, 0, Place::Body), member(1007, 1007, 5, Place::Body),
        member(1019, 1019, 42, Place::Body), member(409, 409, 24, Place::Body), member(1032, 1032, 24, Place::Body),
        member(245, 1036, 0, Place::Attribute), member(1045, 1045, 5, Place::Body),
        member(1052, 1052, 43, Place::Body), member(1056, 1056, 0, Place::Body), member(1072, 1072, 44, Place::Body),
        member(1077, 1077, 45, Place::Body), member(64, 64, 5, Place::Body), member(71, 76, 7, Place::Body),
        member(82, 82, 46, Place::Body), member(89, 89, 9, Place::Body), member(0, 0, 0, Place::Body),
        member(1085, 1094, 48, Place::Body), member(133, 133, 49, Place::Body), member(64, 64, 5, Place::Body),
        member(76, 76, 6, Place::Body), member(1102, 1102, 50, Place::Body), member(82, 82, 51, Place::Body),
        member(89, 89, 9, Place::Body), member(1114, 1114, 0, Place::Body), member(1137, 1137, 26, Place::Body),
        member(1147, 1147, 52, Place::Body), member(1168, 1168, 53, Place::Body), member(113, 113, 54, Place::Body),
        member(1177, 1184, 55, Place::Body), member(1192, 1198, 56, Place::Body), member(64, 64, 5, Place::Body),
        member(1205, 1205, 13, Place::Body), member(137, 137, 5, Place::Body), member(1215, 1215, 57, Place::Body),
        member(160, 160, 0, Place::Body), member(64, 64, 14, Place::Body), member(1226, 1226, 0, Place::Body),
        member(167, 167, 0, Place::Body), member(186, 186, 15, Place::Body), member(167, 167, 0, Place::Body),
        member(186, 186, 15, Place::Body), member(245, 245, 0, Place::Body), member(528, 528, 24, Place::Body),
        member(186, 186, 15, Place::Body), member(1236, 1236, 58, Place::Body), member(1236, 1236, 58, Place::Body),
        member(1253, 1271, 16, Place::Body), member(1285, 1292, 17, Place::Body), member(82, 82, 59, Place::Body),
        member(89, 89, 9, Place::Body), member(1298, 1298, 60, Place::Body), member(808, 808, 1, Place::Body),
        member(1303, 1303, 26, Place::Body), member(1329, 1329, 61, Place::Body), member(1360, 1360, 62, Place::Body),
        member(82, 82, 63, Place::Body), member(409, 409, 9, Place::Body), member(1371, 1371, 64, Place::Body),
        member(1399, 1428, 66, Place::Body), member(64, 64, 5, Place::Body), member(0, 0, 0, Place::Body),
        member(1456, 1468, 68, Place::Body), member(1479, 1479, 1, Place::Body), member(1501, 1501, 1, Place::Body),
        member(64, 64, 5, Place::Body), member(71, 76, 7, Place::Body), member(133, 133, 69, Place::Body),
        member(1479, 1479, 1, Place::Body), member(1501, 1501, 1, Place::Body), member(64, 64, 5, Place::Body),
        member(76, 76, 6, Place::Body), member(972, 972, 24, Place::Body), member(245, 245, 0, Place::Body),
        member(1520, 1520, 5, Place::Body), member(1533, 1533, 71, Place::Body), member(1546, 1546, 72, Place::Body),
        member(1568, 1568, 14, Place::Body), member(1581, 1581, 73, Place::Body), member(1610, 1610, 74, Place::Body),
        member(1638, 1638, 75, Place::Body), member(972, 972, 76, Place::Body), member(977, 977, 39, Place::Body),
        member(1664, 1664, 77, Place::Body), member(1684, 1684, 40, Place::Body), member(1694, 1694, 0, Place::Body),
        member(1707, 1707, 78, Place::Body), member(0, 0, 0, Place::Body), member(1722, 1722, 16, Place::Body),
        member(64, 64, 5, Place::Body), member(71, 76, 7, Place::Body), member(82, 82, 79, Place::Body),
        member(89, 89, 9, Place::Body), member(1722, 1722, 16, Place::Body), member(133, 133, 80, Place::Body),
        member(64, 64, 5, Place::Body), member(76, 76, 6, Place::Body), member(1737, 1737, 1, Place::Body),
        member(1761, 1761, 1, Place::Body), member(1737, 1737, 1, Place::Body), member(1761, 1761, 1, Place::Body),
        member(919, 919, 0, Place::Body), member(1776, 1805, 82, Place::Body), member(1832, 1832, 83, Place::Body),
        member(1857, 1877, 85, Place::Body), member(1896, 1916, 87, Place::Body), member(968, 1935, 88, Place::Body),
        member(1177, 1184, 89, Place::Body), member(720, 720, 24, Place::Body), member(968, 968, 5, Place::Body),
        member(1941, 1941, 60, Place::Body), member(1958, 1958, 1, Place::Body), member(1963, 1963, 24, Place::Body),
        member(1973, 1973, 0, Place::Body), member(256, 256, 90, Place::Body), member(0, 0, 0, Place::Body),
        member(1991, 1991, 0, Place::Body), member(2001, 2001, 32, Place::Body), member(830, 830, 0, Place::Body),
        member(2019, 2019, 60, Place::Body), member(2035, 2035, 91, Place::Body), member(2052, 2052, 92, Place::Body),
        member(1052, 1052, 93, Place::Body), member(1072, 1072, 94, Place::Body), member(1007, 1007, 5, Place::Body),
        member(409, 409, 24, Place::Body), member(250, 256, 96, Place::Body), member(2055, 2055, 0, Place::Body),
        member(2071, 2071, 0, Place::Body), member(2091, 2091, 26, Place::Body), member(2107, 2107, 26, Place::Body),
        member(2125, 2125, 26, Place::Body), member(2142, 2142, 26, Place::Body), member(1285, 1292, 17, Place::Body),
        member(82, 82, 59, Place::Body), member(89, 89, 9, Place::Body), member(2164, 2173, 16, Place::Body),
        member(808, 808, 1, Place::Body), member(1360, 1360, 0, Place::Body), member(2179, 2179, 97, Place::Body),
        member(2188, 2188, 24, Place::Body), member(2205, 2205, 0, Place::Body), member(2214, 2214, 5, Place::Body),
        member(2235, 2235, 5, Place::Body), member(2179, 2179, 97, Place::Body), member(2205, 2205, 0, Place::Body),
        member(0, 0, 0, Place::Body), member(210, 210, 16, Place::Body), member(250, 256, 99, Place::Body),
        member(2250, 2250, 100, Place::Body), member(1102, 1102, 101, Place::Body),
        member(2274, 2274, 102, Place::Body), member(82, 82, 103, Place::Body), member(409, 409, 9, Place::Body),
        member(64, 64, 5, Place::Body), member(2300, 2300, 1, Place::Body), member(2309, 2309, 104, Place::Body),
        member(0, 0, 0, Place::Body), member(64, 64, 5, Place::Body), member(71, 76, 7, Place::Body),
        member(133, 133, 105, Place::Body), member(64, 64, 5, Place::Body), member(76, 76, 6, Place::Body),
        member(0, 0, 0, Place::Body), member(2333, 2333, 78, Place::Body), member(2338, 2338, 1, Place::Body),
        member(2346, 2346, 0, Place::Body), member(2352, 2352, 26, Place::Body), member(808, 808, 1, Place::Body),
        member(2360, 2360, 106, Place::Body), member(2372, 2372, 107, Place::Body),
        member(2393, 2393, 108, Place::Body), member(2408, 2408, 109, Place::Body), member(983, 983, 0, Place::Body),
        member(245, 245, 0, Place::Body), member(2425, 2425, 110, Place::Body), member(2435, 2435, 111, Place::Body),
        member(2444, 2456, 113, Place::Body), member(34, 34, 3, Place::Body), member(2467, 2467, 5, Place::Body),
        member(2478, 2478, 0, Place::Body), member(1215, 1215, 114, Place::Body), member(64, 64, 14, Place::Body),
        member(919, 919, 0, Place::Body), member(2488, 2488, 115, Place::Body), member(2496, 2496, 117, Place::Body),
        member(2523, 2523, 16, Place::Body), member(2538, 2538, 9, Place::Body), member(2548, 2548, 40, Place::Body),
        member(2554, 2554, 26, Place::Body), member(2571, 2571, 40, Place::Body), member(2581, 2581, 1, Place::Body),
        member(2585, 2585, 1, Place::Body), member(2591, 2591, 118, Place::Body), member(2602, 2602, 0, Place::Body),
        member(2617, 2617, 119, Place::Body), member(2636, 2636, 120, Place::Body),
        member(2656, 2656, 40, Place::Body), member(2671, 2671, 0, Place::Body), member(250, 256, 122, Place::Body),
        member(2684, 2684, 123, Place::Body), member(2719, 2719, 124, Place::Body),
        member(2554, 2554, 26, Place::Body), member(2742, 2742, 125, Place::Body),
        member(2763, 2763, 126, Place::Body), member(0, 0, 0, Place::Body), member(2786, 2786, 127, Place::Body),
        member(1102, 1102, 128, Place::Body), member(2797, 2797, 0, Place::Body), member(968, 968, 129, Place::Body),
        member(977, 977, 130, Place::Body), member(2817, 2817, 31, Place::Body), member(988, 988, 41, Place::Body),
        member(996, 996, 0, Place::Body), member(2824, 2824, 131, Place::Body), member(2842, 2842, 132, Place::Body),
        member(2855, 2855, 0, Place::Body), member(808, 808, 1, Place::Body), member(1285, 1292, 17, Place::Body),
        member(82, 82, 59, Place::Body), member(89, 89, 9, Place::Body), member(2866, 2875, 16, Place::Body),
        member(1298, 1298, 60, Place::Body), member(808, 808, 1, Place::Body), member(919, 919, 0, Place::Body),
        member(2881, 2891, 0, Place::Body), member(0, 0, 0, Place::Body), member(2901, 2901, 133, Place::Body),
        member(2915, 2915, 134, Place::Body), member(2929, 2929, 135, Place::Body),
        member(2951, 2951, 137, Place::Body), member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label),
        member(2997, 3006, 24, Place::Query), member(3015, 3035, 13, Place::Header),
        member(3063, 3084, 60, Place::Header), member(3114, 3127, 0, Place::Header),
        member(3207, 3207, 138, Place::Payload), member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label),
        member(2997, 3006, 24, Place::Query), member(3223, 3231, 24, Place::Header),
        member(3240, 3252, 24, Place::Header), member(567, 3266, 24, Place::Header),
        member(581, 3287, 24, Place::Header), member(596, 3309, 24, Place::Header),
        member(614, 3334, 24, Place::Header), member(626, 3353, 24, Place::Header),
        member(639, 3373, 24, Place::Header), member(654, 3395, 24, Place::Header),
        member(3417, 3430, 0, Place::Header), member(669, 3450, 24, Place::Header),
        member(687, 3475, 24, Place::Header), member(703, 3498, 24, Place::Header),
        member(3015, 3035, 13, Place::Header), member(3522, 3536, 1, Place::Header),
        member(3114, 3127, 0, Place::Header), member(3147, 3557, 24, Place::Header),
        member(3168, 3605, 139, Place::Header), member(3647, 3665, 24, Place::Header),
        member(137, 137, 5, Place::Label), member(968, 968, 14, Place::Label), member(3970, 3983, 140, Place::Header),
        member(3997, 4016, 140, Place::Header), member(4036, 4052, 140, Place::Header),
        member(4069, 4085, 140, Place::Header), member(4102, 4114, 140, Place::Header),
        member(4127, 4135, 60, Place::Header), member(3223, 3231, 24, Place::Header),
        member(3240, 3252, 24, Place::Header), member(3760, 4143, 0, Place::Header),
        member(4153, 4171, 0, Place::Header), member(4196, 4207, 5, Place::Header),
        member(4225, 4243, 24, Place::Header), member(4270, 4296, 60, Place::Header),
        member(4332, 4354, 24, Place::Header), member(4386, 4414, 60, Place::Header),
        member(3879, 4452, 24, Place::Header), member(3910, 4512, 139, Place::Header),
        member(4566, 4594, 24, Place::Header), member(3015, 3035, 13, Place::Header),
        member(3778, 4652, 24, Place::Header), member(3795, 4677, 24, Place::Header),
        member(3805, 4694, 24, Place::Header), member(3818, 4715, 24, Place::Header),
        member(4737, 4755, 0, Place::Header), member(4780, 4800, 0, Place::Header),
        member(4834, 4854, 0, Place::Header), member(4883, 4915, 1, Place::Header),
        member(4958, 4991, 1, Place::Header), member(5035, 5061, 0, Place::Header),
        member(5090, 5105, 0, Place::Header), member(5128, 5154, 60, Place::Header),
        member(3114, 3127, 0, Place::Header), member(3839, 5190, 0, Place::Header),
        member(5219, 5231, 40, Place::Header), member(2554, 5275, 26, Place::Header),
        member(5323, 5347, 39, Place::Header), member(3147, 3557, 24, Place::Header),
        member(3168, 3605, 139, Place::Header), member(3647, 3665, 24, Place::Header),
        member(5384, 5410, 13, Place::Header), member(919, 5445, 0, Place::Header),
        member(2488, 5465, 141, Place::Header), member(5479, 5496, 0, Place::Header),
        member(3935, 5520, 97, Place::Header), member(5552, 5561, 142, Place::Headers),
        member(5631, 5631, 143, Place::Payload), member(137, 137, 9, Place::Label),
        member(3760, 4143, 0, Place::Header), member(5657, 5673, 0, Place::Header),
        member(5696, 5723, 26, Place::Header), member(3778, 4652, 24, Place::Header),
        member(3795, 4677, 24, Place::Header), member(3805, 4694, 24, Place::Header),
        member(5573, 5756, 24, Place::Header), member(3818, 4715, 24, Place::Header),
        member(2055, 5774, 0, Place::Header), member(6091, 6091, 144, Place::Payload),
        member(137, 137, 5, Place::Label), member(6113, 6124, 24, Place::Header),
        member(3015, 3035, 13, Place::Header), member(4153, 6136, 0, Place::Header),
        member(6165, 6165, 0, Place::Literal), member(6226, 6226, 145, Place::Payload),
        member(137, 137, 5, Place::Label), member(6113, 6124, 24, Place::Header),
        member(3015, 3035, 13, Place::Header), member(4153, 6136, 0, Place::Header),
        member(6253, 6253, 0, Place::Literal), member(137, 137, 5, Place::Label), member(968, 968, 14, Place::Label),
        member(3970, 3983, 140, Place::Header), member(3997, 4016, 140, Place::Header),
        member(4036, 4052, 140, Place::Header), member(4069, 4085, 140, Place::Header),
        member(4102, 4114, 140, Place::Header), member(4127, 4135, 60, Place::Header),
        member(3760, 4143, 0, Place::Header), member(4153, 4171, 0, Place::Header),
        member(3417, 3430, 0, Place::Header), member(3015, 3035, 13, Place::Header),
        member(3778, 4652, 24, Place::Header), member(3795, 4677, 24, Place::Header),
        member(3805, 4694, 24, Place::Header), member(3818, 4715, 24, Place::Header),
        member(4834, 4854, 0, Place::Header), member(4883, 4915, 1, Place::Header),
        member(4958, 4991, 1, Place::Header), member(5035, 5061, 0, Place::Header),
        member(5090, 5105, 0, Place::Header), member(5128, 5154, 60, Place::Header),
        member(3114, 3127, 0, Place::Header), member(3839, 5190, 0, Place::Header),
        member(5219, 5231, 40, Place::Header), member(2554, 5275, 26, Place::Header),
        member(5323, 5347, 39, Place::Header), member(3147, 3557, 24, Place::Header),
        member(3168, 3605, 139, Place::Header), member(3647, 3665, 24, Place::Header),
        member(919, 5445, 0, Place::Header), member(2488, 5465, 141, Place::Header),
        member(3935, 5520, 97, Place::Header), member(5552, 5561, 142, Place::Headers),
        member(6289, 6289, 0, Place::Literal), member(137, 137, 5, Place::Label), member(6311, 6323, 0, Place::Header),
        member(3839, 5190, 0, Place::Header), member(5219, 5231, 40, Place::Header),
        member(2554, 5275, 26, Place::Header), member(5323, 5347, 39, Place::Header),
        member(6349, 6349, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(137, 137, 5, Place::Label), member(89, 6405, 5, Place::Query),
        member(3015, 3035, 13, Place::Header), member(6408, 6408, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header),
        member(6435, 6435, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(6464, 6464, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(89, 6405, 5, Place::Query), member(3015, 3035, 13, Place::Header),
        member(6519, 6519, 0, Place::Literal), member(137, 137, 5, Place::Label), member(89, 6405, 5, Place::Query),
        member(3015, 3035, 13, Place::Header), member(6574, 6574, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header),
        member(6606, 6606, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(6165, 6165, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header),
        member(6253, 6253, 0, Place::Literal), member(137, 137, 5, Place::Label), member(89, 6405, 5, Place::Query),
        member(3015, 3035, 13, Place::Header), member(6722, 6722, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header),
        member(6760, 6760, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(6797, 6797, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header),
        member(6828, 6828, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(6860, 6860, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header),
        member(6888, 6888, 0, Place::Literal), member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label),
        member(1963, 6940, 24, Place::Query), member(3223, 3231, 24, Place::Header),
        member(6901, 6950, 26, Place::Header), member(3015, 3035, 13, Place::Header),
        member(6984, 7008, 60, Place::Header), member(7042, 7054, 1, Place::Header),
        member(7074, 7078, 139, Place::Header), member(3114, 3127, 0, Place::Header),
        member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label), member(7111, 7126, 5, Place::Query),
        member(1963, 6940, 24, Place::Query), member(3015, 3035, 13, Place::Header),
        member(7141, 7155, 24, Place::Header), member(3114, 3127, 0, Place::Header),
        member(7177, 7177, 0, Place::Literal), member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label),
        member(1963, 6940, 24, Place::Query), member(3015, 3035, 13, Place::Header),
        member(6860, 6860, 0, Place::Literal), member(7222, 7222, 146, Place::Payload),
        member(137, 137, 5, Place::Label), member(6901, 6950, 26, Place::Header),
        member(3015, 3035, 13, Place::Header), member(7074, 7078, 139, Place::Header),
        member(3114, 3127, 0, Place::Header), member(4153, 6136, 0, Place::Header),
        member(7229, 7229, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(7260, 7260, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header),
        member(7292, 7292, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(3114, 3127, 0, Place::Header),
        member(7330, 7330, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(7354, 7354, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(89, 6405, 5, Place::Query), member(3015, 3035, 13, Place::Header),
        member(6408, 6408, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(6435, 6435, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header),
        member(6464, 6464, 0, Place::Literal), member(137, 137, 5, Place::Label), member(89, 6405, 5, Place::Query),
        member(3015, 3035, 13, Place::Header), member(6519, 6519, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(89, 6405, 5, Place::Query), member(3015, 3035, 13, Place::Header),
        member(6574, 6574, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(6606, 6606, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header),
        member(7547, 7547, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(7573, 7573, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header),
        member(6165, 6165, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(6253, 6253, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(89, 6405, 5, Place::Query), member(3015, 3035, 13, Place::Header),
        member(6722, 6722, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(7713, 7713, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header),
        member(6760, 6760, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(6797, 6797, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header),
        member(7791, 7791, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(6828, 6828, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header),
        member(7849, 7849, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(6860, 6860, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header),
        member(7901, 7901, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(6888, 6888, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label), member(725, 7939, 1, Place::Query),
        member(7950, 7971, 5, Place::Query), member(7994, 8021, 5, Place::Query), member(8050, 8074, 5, Place::Query),
        member(8100, 8124, 5, Place::Query), member(8150, 8170, 5, Place::Query), member(8192, 8208, 60, Place::Query),
        member(1963, 6940, 24, Place::Query), member(3223, 3231, 24, Place::Header),
        member(8225, 8241, 60, Place::Header), member(3240, 3252, 24, Place::Header),
        member(8259, 8277, 60, Place::Header), member(8297, 8303, 24, Place::Header),
        member(8309, 8322, 0, Place::Header), member(3015, 3035, 13, Place::Header),
        member(3114, 3127, 0, Place::Header), member(3147, 3557, 24, Place::Header),
        member(3168, 3605, 139, Place::Header), member(3647, 3665, 24, Place::Header),
        member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label), member(1963, 6940, 24, Place::Query),
        member(3015, 3035, 13, Place::Header), member(3114, 3127, 0, Place::Header),
        member(7354, 7354, 0, Place::Literal), member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label),
        member(7111, 7126, 5, Place::Query), member(1963, 6940, 24, Place::Query),
        member(8309, 8322, 0, Place::Header), member(3015, 3035, 13, Place::Header),
        member(3114, 3127, 0, Place::Header), member(7177, 7177, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(968, 968, 5, Place::Label), member(1963, 6940, 24, Place::Query), member(3015, 3035, 13, Place::Header),
        member(8395, 8404, 1, Place::Header), member(8420, 8437, 147, Place::Header),
        member(8468, 8485, 24, Place::Header), member(3114, 3127, 0, Place::Header),
        member(3147, 3557, 24, Place::Header), member(3168, 3605, 139, Place::Header),
        member(3647, 3665, 24, Place::Header), member(8510, 8510, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label), member(1963, 6940, 24, Place::Query),
        member(3015, 3035, 13, Place::Header), member(3114, 3127, 0, Place::Header),
        member(8540, 8540, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(8578, 8578, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label), member(1963, 6940, 24, Place::Query),
        member(3015, 3035, 13, Place::Header), member(3114, 3127, 0, Place::Header),
        member(8609, 8609, 0, Place::Literal), member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label),
        member(1963, 6940, 24, Place::Query), member(3015, 3035, 13, Place::Header),
        member(3114, 3127, 0, Place::Header), member(6860, 6860, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(968, 968, 5, Place::Label), member(3015, 3035, 13, Place::Header), member(3114, 3127, 0, Place::Header),
        member(8653, 8653, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(7260, 7260, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header), member(137, 137, 5, Place::Label),
        member(968, 968, 5, Place::Label), member(725, 7939, 1, Place::Query), member(7950, 7971, 5, Place::Query),
        member(7994, 8021, 5, Place::Query), member(8050, 8074, 5, Place::Query), member(8100, 8124, 5, Place::Query),
        member(8150, 8170, 5, Place::Query), member(8192, 8208, 60, Place::Query),
        member(1963, 6940, 24, Place::Query), member(3223, 3231, 24, Place::Header),
        member(8225, 8241, 60, Place::Header), member(3240, 3252, 24, Place::Header),
        member(8259, 8277, 60, Place::Header), member(8297, 8303, 24, Place::Header),
        member(8309, 8322, 0, Place::Header), member(3015, 3035, 13, Place::Header),
        member(3114, 3127, 0, Place::Header), member(3147, 3557, 24, Place::Header),
        member(3168, 3605, 139, Place::Header), member(3647, 3665, 24, Place::Header),
        member(137, 137, 5, Place::Label), member(8738, 8756, 24, Place::Query), member(3015, 3035, 13, Place::Header),
        member(6408, 6408, 0, Place::Literal), member(137, 137, 5, Place::Label), member(8738, 8756, 24, Place::Query),
        member(3015, 3035, 13, Place::Header), member(6519, 6519, 0, Place::Literal),
        member(137, 137, 5, Place::Label), member(8738, 8756, 24, Place::Query), member(3015, 3035, 13, Place::Header),
        member(6574, 6574, 0, Place::Literal), member(137, 137, 5, Place::Label), member(8738, 8756, 24, Place::Query),
        member(3015, 3035, 13, Place::Header), member(6722, 6722, 0, Place::Literal),
        member(8896, 8909, 24, Place::Query), member(8738, 8756, 24, Place::Query),
        member(8923, 8934, 1, Place::Query), member(64, 8946, 5, Place::Query), member(8738, 8756, 24, Place::Query),
        member(8974, 8994, 1, Place::Query), member(137, 137, 5, Place::Label), member(9037, 9047, 5, Place::Query),
        member(9057, 9070, 0, Place::Query), member(9084, 9094, 5, Place::Query), member(9105, 9116, 1, Place::Query),
        member(64, 8946, 5, Place::Query), member(9128, 9143, 24, Place::Query), member(3015, 3035, 13, Place::Header),
        member(3114, 3127, 0, Place::Header), member(6289, 6289, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(968, 968, 5, Place::Label), member(9182, 9199, 5, Place::Query), member(8738, 8756, 24, Place::Query),
        member(9217, 9238, 1, Place::Query), member(1963, 6940, 24, Place::Query),
        member(3015, 3035, 13, Place::Header), member(3114, 3127, 0, Place::Header),
        member(7177, 7177, 0, Place::Literal), member(137, 137, 5, Place::Label), member(9037, 9047, 5, Place::Query),
        member(9057, 9070, 0, Place::Query), member(9084, 9094, 5, Place::Query), member(9280, 9288, 1, Place::Query),
        member(64, 8946, 5, Place::Query), member(9297, 9313, 24, Place::Query), member(3015, 3035, 13, Place::Header),
        member(9331, 9356, 147, Place::Header), member(3114, 3127, 0, Place::Header),
        member(9389, 9389, 0, Place::Literal), member(137, 137, 5, Place::Label), member(9037, 9047, 5, Place::Query),
        member(9057, 9070, 0, Place::Query), member(9410, 9417, 5, Place::Query), member(9280, 9288, 1, Place::Query),
        member(64, 8946, 5, Place::Query), member(3015, 3035, 13, Place::Header),
        member(9331, 9356, 147, Place::Header), member(3114, 3127, 0, Place::Header),
        member(137, 137, 5, Place::Label), member(8738, 8756, 24, Place::Query), member(9037, 9047, 5, Place::Query),
        member(9057, 9070, 0, Place::Query), member(9438, 9449, 26, Place::Query), member(9280, 9288, 1, Place::Query),
        member(64, 8946, 5, Place::Query), member(9461, 9472, 5, Place::Query), member(3015, 3035, 13, Place::Header),
        member(9331, 9356, 147, Place::Header), member(3114, 3127, 0, Place::Header),
        member(9484, 9484, 0, Place::Literal), member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label),
        member(8395, 9504, 1, Place::Query), member(8468, 9514, 24, Place::Query),
        member(2997, 3006, 24, Place::Query), member(3015, 3035, 13, Place::Header),
        member(3114, 3127, 0, Place::Header), member(3147, 3557, 24, Place::Header),
        member(3168, 3605, 139, Place::Header), member(3647, 3665, 24, Place::Header),
        member(9574, 9574, 148, Place::Payload), member(137, 137, 5, Place::Label),
        member(6113, 6124, 24, Place::Header), member(3015, 3035, 13, Place::Header),
        member(4153, 6136, 0, Place::Header), member(7292, 7292, 0, Place::Literal),
        member(9649, 9649, 149, Place::Payload), member(137, 137, 5, Place::Label),
        member(3015, 3035, 13, Place::Header), member(4153, 6136, 0, Place::Header),
        member(7330, 7330, 0, Place::Literal), member(9817, 9817, 150, Place::Payload),
        member(137, 137, 5, Place::Label), member(6113, 6124, 24, Place::Header), member(3760, 4143, 0, Place::Header),
        member(3015, 3035, 13, Place::Header), member(3778, 4652, 24, Place::Header),
        member(3795, 4677, 24, Place::Header), member(3805, 4694, 24, Place::Header),
        member(5573, 5756, 24, Place::Header), member(3818, 4715, 24, Place::Header),
        member(4153, 6136, 0, Place::Header), member(7354, 7354, 0, Place::Literal),
        member(9972, 9972, 151, Place::Payload), member(137, 137, 5, Place::Label), member(89, 6405, 9, Place::Query),
        member(3015, 3035, 13, Place::Header), member(6408, 6408, 0, Place::Literal),
        member(10056, 10056, 152, Place::Payload), member(137, 137, 5, Place::Label),
        member(6113, 6124, 24, Place::Header), member(3015, 3035, 13, Place::Header),
        member(4153, 6136, 0, Place::Header), member(6435, 6435, 0, Place::Literal),
        member(10505, 10505, 153, Place::Payload), member(137, 137, 5, Place::Label),
        member(6113, 6124, 24, Place::Header), member(3015, 3035, 13, Place::Header),
        member(4153, 6136, 0, Place::Header), member(6464, 6464, 0, Place::Literal),
        member(10580, 10580, 154, Place::Payload), member(137, 137, 5, Place::Label),
        member(89, 6405, 9, Place::Query), member(3015, 3035, 13, Place::Header),
        member(6519, 6519, 0, Place::Literal), member(10847, 10847, 155, Place::Payload),
        member(137, 137, 5, Place::Label), member(89, 6405, 9, Place::Query), member(3015, 3035, 13, Place::Header),
        member(6574, 6574, 0, Place::Literal), member(10870, 10870, 156, Place::Payload),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header), member(4153, 6136, 0, Place::Header),
        member(10925, 10960, 0, Place::Header), member(6606, 6606, 0, Place::Literal),
        member(11299, 11299, 157, Place::Payload), member(137, 137, 5, Place::Label),
        member(6113, 6124, 24, Place::Header), member(3015, 3035, 13, Place::Header),
        member(4153, 6136, 0, Place::Header), member(7573, 7573, 0, Place::Literal),
        member(11349, 11349, 158, Place::Payload), member(137, 137, 5, Place::Label),
        member(89, 6405, 9, Place::Query), member(3015, 3035, 13, Place::Header),
        member(6722, 6722, 0, Place::Literal), member(11559, 11559, 159, Place::Payload),
        member(137, 137, 5, Place::Label), member(3015, 3035, 13, Place::Header),
        member(11585, 11646, 26, Place::Header), member(7713, 7713, 0, Place::Literal),
        member(11749, 11749, 160, Place::Payload), member(137, 137, 5, Place::Label),
        member(6113, 6124, 24, Place::Header), member(3015, 3035, 13, Place::Header),
        member(4153, 6136, 0, Place::Header), member(6760, 6760, 0, Place::Literal),
        member(11767, 11767, 161, Place::Payload), member(137, 137, 5, Place::Label),
        member(6113, 6124, 24, Place::Header), member(11774, 11820, 26, Place::Header),
        member(3015, 3035, 13, Place::Header), member(4153, 6136, 0, Place::Header),
        member(6797, 6797, 0, Place::Literal), member(12113, 12113, 162, Place::Payload),
        member(137, 137, 5, Place::Label), member(6113, 6124, 24, Place::Header),
        member(12138, 12144, 139, Place::Header), member(3015, 3035, 13, Place::Header),
        member(4153, 6136, 0, Place::Header), member(6828, 6828, 0, Place::Literal),
        member(12243, 12243, 163, Place::Payload), member(137, 137, 5, Place::Label),
        member(6113, 6124, 24, Place::Header), member(3015, 3035, 13, Place::Header),
        member(4153, 6136, 0, Place::Header), member(7849, 7849, 0, Place::Literal),
        member(2488, 2488, 115, Place::Payload), member(137, 137, 5, Place::Label),
        member(6113, 6124, 24, Place::Header), member(3015, 3035, 13, Place::Header),
        member(4153, 6136, 0, Place::Header), member(6860, 6860, 0, Place::Literal),
        member(12383, 12383, 164, Place::Payload), member(137, 137, 5, Place::Label),
        member(6113, 6124, 24, Place::Header), member(3015, 3035, 13, Place::Header),
        member(7074, 7078, 139, Place::Header), member(4153, 6136, 0, Place::Header),
        member(7901, 7901, 0, Place::Literal), member(12636, 12636, 165, Place::Payload),
        member(137, 137, 5, Place::Label), member(6113, 6124, 24, Place::Header),
        member(3015, 3035, 13, Place::Header), member(4153, 6136, 0, Place::Header),
        member(6888, 6888, 0, Place::Literal), member(12667, 12667, 166, Place::Payload),
        member(137, 137, 5, Place::Label), member(968, 968, 14, Place::Label), member(3970, 3983, 140, Place::Header),
        member(3997, 4016, 140, Place::Header), member(4036, 4052, 140, Place::Header),
        member(4069, 4085, 140, Place::Header), member(12672, 12686, 1, Place::Header),
        member(6113, 6124, 24, Place::Header), member(4102, 4114, 140, Place::Header),
        member(4127, 4135, 60, Place::Header), member(3223, 3231, 24, Place::Header),
        member(3240, 3252, 24, Place::Header), member(3760, 4143, 0, Place::Header),
        member(567, 3266, 24, Place::Header), member(581, 3287, 24, Place::Header),
        member(596, 3309, 24, Place::Header), member(614, 3334, 24, Place::Header),
        member(626, 3353, 24, Place::Header), member(639, 3373, 24, Place::Header),
        member(654, 3395, 24, Place::Header), member(669, 3450, 24, Place::Header),
        member(687, 3475, 24, Place::Header), member(703, 3498, 24, Place::Header),
        member(3015, 3035, 13, Place::Header), member(3778, 4652, 24, Place::Header),
        member(3795, 4677, 24, Place::Header), member(3805, 4694, 24, Place::Header),
        member(3818, 4715, 24, Place::Header), member(4834, 4854, 0, Place::Header),
        member(4883, 4915, 1, Place::Header), member(4958, 4991, 1, Place::Header),
        member(5035, 5061, 0, Place::Header), member(5090, 5105, 0, Place::Header),
        member(5128, 5154, 60, Place::Header), member(3114, 3127, 0, Place::Header),
        member(4153, 6136, 0, Place::Header), member(3839, 5190, 0, Place::Header),
        member(5219, 5231, 40, Place::Header), member(2554, 5275, 26, Place::Header),
        member(5323, 5347, 39, Place::Header), member(3147, 3557, 24, Place::Header),
        member(3168, 3605, 139, Place::Header), member(3647, 3665, 24, Place::Header),
        member(919, 5445, 0, Place::Header), member(2488, 5465, 141, Place::Header),
        member(3935, 5520, 97, Place::Header), member(12701, 12718, 1, Place::Header),
        member(5552, 5561, 142, Place::Headers), member(9817, 9817, 150, Place::Payload),
        member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label), member(1963, 6940, 24, Place::Query),
        member(6113, 6124, 24, Place::Header), member(3760, 4143, 0, Place::Header),
        member(3015, 3035, 13, Place::Header), member(3778, 4652, 24, Place::Header),
        member(3795, 4677, 24, Place::Header), member(3805, 4694, 24, Place::Header),
        member(5573, 5756, 24, Place::Header), member(3818, 4715, 24, Place::Header),
        member(3114, 3127, 0, Place::Header), member(4153, 6136, 0, Place::Header),
        member(7354, 7354, 0, Place::Literal), member(12776, 12776, 166, Place::Payload),
        member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label), member(7111, 7126, 9, Place::Query),
        member(1963, 6940, 24, Place::Query), member(6113, 6124, 24, Place::Header),
        member(567, 3266, 24, Place::Header), member(581, 3287, 24, Place::Header),
        member(596, 3309, 24, Place::Header), member(614, 3334, 24, Place::Header),
        member(626, 3353, 24, Place::Header), member(639, 3373, 24, Place::Header),
        member(654, 3395, 24, Place::Header), member(669, 3450, 24, Place::Header),
        member(687, 3475, 24, Place::Header), member(703, 3498, 24, Place::Header),
        member(3015, 3035, 13, Place::Header), member(7141, 7155, 24, Place::Header),
        member(3114, 3127, 0, Place::Header), member(4153, 6136, 0, Place::Header),
        member(7177, 7177, 0, Place::Literal), member(12834, 12834, 167, Place::Payload),
        member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label), member(1963, 6940, 24, Place::Query),
        member(6113, 6124, 24, Place::Header), member(3015, 3035, 13, Place::Header),
        member(3114, 3127, 0, Place::Header), member(4153, 6136, 0, Place::Header),
        member(8540, 8540, 0, Place::Literal), member(12900, 12900, 168, Place::Payload),
        member(137, 137, 5, Place::Label), member(6113, 6124, 24, Place::Header),
        member(12138, 12144, 139, Place::Header), member(3015, 3035, 13, Place::Header),
        member(3114, 3127, 0, Place::Header), member(4153, 6136, 0, Place::Header),
        member(8578, 8578, 0, Place::Literal), member(12924, 12924, 169, Place::Payload),
        member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label), member(1963, 6940, 24, Place::Query),
        member(6113, 6124, 24, Place::Header), member(6901, 6950, 26, Place::Header),
        member(3015, 3035, 13, Place::Header), member(3114, 3127, 0, Place::Header),
        member(4153, 6136, 0, Place::Header), member(8609, 8609, 0, Place::Literal),
        member(2488, 2488, 115, Place::Payload), member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label),
        member(1963, 6940, 24, Place::Query), member(6113, 6124, 24, Place::Header),
        member(3015, 3035, 13, Place::Header), member(3114, 3127, 0, Place::Header),
        member(4153, 6136, 0, Place::Header), member(6860, 6860, 0, Place::Literal),
        member(13214, 13214, 170, Place::Payload), member(137, 137, 5, Place::Label),
        member(6113, 6124, 24, Place::Header), member(3015, 3035, 13, Place::Header),
        member(4153, 6136, 0, Place::Header), member(7260, 7260, 0, Place::Literal), member(137, 137, 5, Place::Label),
        member(968, 968, 14, Place::Label), member(13258, 3231, 24, Place::Header),
        member(13277, 8241, 60, Place::Header), member(13304, 3252, 24, Place::Header),
        member(13327, 8277, 60, Place::Header), member(13356, 13368, 24, Place::Header),
        member(13387, 13400, 5, Place::Header), member(13420, 13434, 24, Place::Header),
        member(13463, 13485, 60, Place::Header), member(13523, 13541, 24, Place::Header),
        member(13575, 13599, 60, Place::Header), member(13639, 13639, 0, Place::Literal),
        member(14059, 14059, 171, Place::Payload), member(137, 137, 5, Place::Label),
        member(968, 968, 5, Place::Label), member(1963, 6940, 24, Place::Query), member(3015, 3035, 13, Place::Header),
        member(3114, 3127, 0, Place::Header), member(4153, 6136, 0, Place::Header),
        member(14074, 14074, 0, Place::Literal), member(2591, 2591, 5, Place::Body),
        member(2602, 2602, 0, Place::Body), member(2617, 2617, 119, Place::Body), member(2636, 2636, 120, Place::Body),
        member(14102, 14102, 172, Place::Body), member(14118, 14118, 173, Place::Body),
        member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label), member(3015, 3035, 13, Place::Header),
        member(3147, 3557, 24, Place::Header), member(3168, 3605, 139, Place::Header),
        member(3647, 3665, 24, Place::Header), member(14128, 14128, 0, Place::Literal),
        member(14135, 14135, 0, Place::Literal), member(1581, 1581, 174, Place::Payload),
        member(137, 137, 5, Place::Label), member(6113, 6124, 24, Place::Header),
        member(3015, 3035, 13, Place::Header), member(4153, 6136, 0, Place::Header),
        member(14262, 14262, 0, Place::Literal), member(1610, 1610, 175, Place::Payload),
        member(137, 137, 5, Place::Label), member(6113, 6124, 24, Place::Header),
        member(3015, 3035, 13, Place::Header), member(4153, 6136, 0, Place::Header),
        member(14399, 14399, 0, Place::Literal), member(1638, 1638, 176, Place::Payload),
        member(137, 137, 5, Place::Label), member(6113, 6124, 24, Place::Header),
        member(3015, 3035, 13, Place::Header), member(4153, 6136, 0, Place::Header),
        member(14468, 14468, 0, Place::Literal), member(14546, 14546, 177, Place::Payload),
        member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label), member(1963, 6940, 24, Place::Query),
        member(6113, 6124, 24, Place::Header), member(3015, 3035, 13, Place::Header),
        member(3114, 3127, 0, Place::Header), member(4153, 6136, 0, Place::Header),
        member(6464, 6464, 0, Place::Literal), member(12667, 12667, 166, Place::Payload),
        member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label), member(725, 7939, 1, Place::Query),
        member(2997, 3006, 24, Place::Query), member(12672, 12686, 1, Place::Header),
        member(6113, 6124, 24, Place::Header), member(567, 3266, 24, Place::Header),
        member(581, 3287, 24, Place::Header), member(596, 3309, 24, Place::Header),
        member(614, 3334, 24, Place::Header), member(626, 3353, 24, Place::Header),
        member(639, 3373, 24, Place::Header), member(654, 3395, 24, Place::Header),
        member(669, 3450, 24, Place::Header), member(687, 3475, 24, Place::Header),
        member(703, 3498, 24, Place::Header), member(3015, 3035, 13, Place::Header),
        member(3114, 3127, 0, Place::Header), member(4153, 6136, 0, Place::Header),
        member(3147, 3557, 24, Place::Header), member(3168, 3605, 139, Place::Header),
        member(3647, 3665, 24, Place::Header), member(137, 137, 5, Place::Label), member(968, 968, 5, Place::Label),
        member(725, 7939, 1, Place::Query), member(2997, 3006, 24, Place::Query), member(4196, 4207, 5, Place::Header),
        member(4225, 4243, 24, Place::Header), member(4270, 4296, 60, Place::Header),
        member(4332, 4354, 24, Place::Header), member(4386, 4414, 60, Place::Header),
        member(14589, 14605, 24, Place::Header), member(3879, 4452, 24, Place::Header),
        member(3910, 4512, 139, Place::Header), member(4566, 4594, 24, Place::Header),
        member(3015, 3035, 13, Place::Header), member(3114, 3127, 0, Place::Header),
        member(3147, 3557, 24, Place::Header), member(3168, 3605, 139, Place::Header),
        member(3647, 3665, 24, Place::Header), member(5384, 5410, 13, Place::Header),
        member(12667, 12667, 166, Place::Payload), member(12672, 12686, 1, Place::Header),
        member(14652, 14662, 166, Place::Header), member(14683, 14696, 166, Place::Header),
        member(14720, 14733, 166, Place::Header), member(3970, 14764, 166, Place::Header),
        member(3997, 14795, 166, Place::Header), member(4036, 14832, 166, Place::Header),
        member(4069, 14866, 166, Place::Header), member(14900, 14913, 166, Place::Header),
        member(4102, 14944, 166, Place::Header), member(720, 14974, 24, Place::Header),
        member(4127, 14996, 60, Place::Header), member(15021, 15034, 60, Place::Header),
        member(567, 15065, 24, Place::Header), member(581, 15103, 24, Place::Header),
        member(596, 15142, 24, Place::Header), member(614, 15184, 24, Place::Header),
        member(626, 15220, 24, Place::Header), member(639, 15257, 24, Place::Header),
        member(654, 15296, 24, Place::Header), member(669, 15335, 24, Place::Header),
        member(687, 15377, 24, Place::Header), member(703, 15417, 24, Place::Header),
        member(15458, 15471, 26, Place::Header), member(1360, 15508, 166, Place::Header),
        member(15542, 15554, 1, Place::Header), member(15590, 15601, 1, Place::Header),
        member(5035, 15639, 0, Place::Header), member(5090, 15685, 0, Place::Header),
        member(5128, 15725, 60, Place::Header), member(15778, 15796, 0, Place::Header),
        member(15838, 15853, 0, Place::Header), member(15892, 15900, 166, Place::Header),
        member(3839, 15931, 0, Place::Header), member(5219, 15977, 5, Place::Header),
        member(2554, 16038, 26, Place::Header), member(3147, 16103, 24, Place::Header),
        member(3647, 16168, 24, Place::Header), member(919, 16231, 0, Place::Header),
        member(16268, 16277, 1, Place::Header), member(1963, 16314, 24, Place::Header),
        member(16348, 16359, 1, Place::Header), member(16376, 16389, 24, Place::Header),
        member(16409, 16422, 139, Place::Header), member(5552, 5561, 178, Place::Headers),
    ],
    types: &[
        TypeRow::Is(Holds::Enum), TypeRow::Is(Holds::Number), TypeRow::Members(36), TypeRow::List(52, 2),
        TypeRow::Members(82), TypeRow::Is(Holds::Ref), TypeRow::Members(119), TypeRow::List(80, 6),
        TypeRow::Members(8), TypeRow::Is(Holds::Name), TypeRow::Members(117), TypeRow::Members(9), TypeRow::Members(5),
        TypeRow::Is(Holds::Account), TypeRow::Is(Holds::ObjectKey), TypeRow::Members(65), TypeRow::Is(Holds::Arn),
        TypeRow::List(80, 0), TypeRow::Members(57), TypeRow::List(80, 18), TypeRow::Members(61), TypeRow::Members(17),
        TypeRow::List(80, 21), TypeRow::List(80, 5), TypeRow::Is(Holds::Id), TypeRow::List(80, 24),
        TypeRow::Is(Holds::Flag), TypeRow::Members(21), TypeRow::List(80, 27), TypeRow::Members(13),
        TypeRow::Members(60), TypeRow::List(76, 6), TypeRow::Members(32), TypeRow::Members(75), TypeRow::List(80, 33),
        TypeRow::Members(4), TypeRow::Members(29), TypeRow::Members(66), TypeRow::Members(97),
        TypeRow::Is(Holds::MetadataValue), TypeRow::Is(Holds::Key), TypeRow::Members(37), TypeRow::Is(Holds::Email),
        TypeRow::Members(18), TypeRow::Members(51), TypeRow::Members(85), TypeRow::Members(42), TypeRow::Members(123),
        TypeRow::List(80, 47), TypeRow::Members(40), TypeRow::Members(44), TypeRow::Members(46),
        TypeRow::List(1162, 0), TypeRow::Members(48), TypeRow::Members(47), TypeRow::Members(106),
        TypeRow::Members(108), TypeRow::Members(45), TypeRow::Members(89), TypeRow::Members(73),
        TypeRow::Is(Holds::Time), TypeRow::Members(1), TypeRow::Members(56), TypeRow::Members(59),
        TypeRow::Members(70), TypeRow::Members(71), TypeRow::List(80, 65), TypeRow::Members(125),
        TypeRow::List(80, 67), TypeRow::Members(58), TypeRow::Members(121), TypeRow::List(52, 70),
        TypeRow::Members(122), TypeRow::Members(10), TypeRow::Members(49), TypeRow::Members(53),
        TypeRow::Is(Holds::MetadataKey), TypeRow::Members(105), TypeRow::Members(98), TypeRow::Members(69),
        TypeRow::Members(67), TypeRow::Members(55), TypeRow::List(80, 81), TypeRow::Members(31), TypeRow::Members(88),
        TypeRow::List(80, 84), TypeRow::Members(124), TypeRow::List(80, 86), TypeRow::Members(103),
        TypeRow::Members(107), TypeRow::Members(79), TypeRow::Members(24), TypeRow::Members(104), TypeRow::Members(19),
        TypeRow::Members(52), TypeRow::Members(84), TypeRow::List(80, 95), TypeRow::Is(Holds::Url),
        TypeRow::Members(94), TypeRow::List(80, 98), TypeRow::Members(26), TypeRow::Members(27), TypeRow::Members(33),
        TypeRow::Members(96), TypeRow::Members(115), TypeRow::Members(95), TypeRow::Is(Holds::Text),
        TypeRow::Members(35), TypeRow::Members(80), TypeRow::Members(110), TypeRow::Members(22), TypeRow::Members(90),
        TypeRow::Members(34), TypeRow::List(80, 112), TypeRow::Members(28), TypeRow::Members(120),
        TypeRow::Members(63), TypeRow::List(2509, 116), TypeRow::Is(Holds::Document), TypeRow::Members(39),
        TypeRow::Members(81), TypeRow::Members(113), TypeRow::List(80, 121), TypeRow::Members(111),
        TypeRow::Members(12), TypeRow::Members(92), TypeRow::Members(116), TypeRow::Members(118), TypeRow::Members(7),
        TypeRow::Is(Holds::TagKey), TypeRow::Is(Holds::TagValue), TypeRow::Members(86), TypeRow::Members(114),
        TypeRow::Members(30), TypeRow::Members(38), TypeRow::Members(91), TypeRow::Members(102),
        TypeRow::List(2964, 136), TypeRow::Members(20), TypeRow::Is(Holds::Secret), TypeRow::Is(Holds::Header),
        TypeRow::Is(Holds::TagQuery), TypeRow::Map(76, 39), TypeRow::Members(23), TypeRow::Members(62),
        TypeRow::Members(64), TypeRow::Members(25), TypeRow::List(8461, 0), TypeRow::Members(0), TypeRow::Members(2),
        TypeRow::Members(3), TypeRow::Members(6), TypeRow::Members(16), TypeRow::Members(112), TypeRow::Members(41),
        TypeRow::Members(43), TypeRow::Members(14), TypeRow::Members(15), TypeRow::Members(68), TypeRow::Members(72),
        TypeRow::Members(83), TypeRow::Is(Holds::Policy), TypeRow::Members(93), TypeRow::Members(99),
        TypeRow::Members(126), TypeRow::Members(127), TypeRow::Is(Holds::Content), TypeRow::Members(77),
        TypeRow::Members(76), TypeRow::Members(78), TypeRow::Members(87), TypeRow::Members(101), TypeRow::Members(100),
        TypeRow::Members(109), TypeRow::Members(11), TypeRow::Members(50), TypeRow::Members(54), TypeRow::Members(74),
        TypeRow::Map(166, 166),
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
        weakening(3147, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3168, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3760, Condition::Is, (0, 3), Verdict::BrokenGlass(Rule::Private)),
        weakening(3760, Condition::Is, (3, 1), Verdict::Waiver(Rule::Owner)),
        weakening(3778, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3778, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3795, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3795, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3805, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3805, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3818, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3818, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3839, Condition::Is, (4, 1), Verdict::Normal),
        weakening(3839, Condition::Is, (5, 2), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3147, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3168, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3879, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3910, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3935, Condition::Http, (0, 0), Verdict::Never(Rule::Https)),
        weakening(3935, Condition::Credentials, (0, 0), Verdict::Never(Rule::UrlCredentials)),
        weakening(3760, Condition::Is, (7, 3), Verdict::BrokenGlass(Rule::Private)),
        weakening(3778, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3778, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3795, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3795, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3805, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3805, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(5573, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(5573, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3818, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3818, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(2055, Condition::Is, (10, 2), Verdict::BrokenGlass(Rule::Private)),
        weakening(5797, Condition::Is, (12, 1), Verdict::Normal),
        weakening(5882, Condition::Is, (13, 1), Verdict::Normal),
        weakening(5969, Condition::Is, (14, 1), Verdict::Normal),
        weakening(3760, Condition::Is, (15, 3), Verdict::BrokenGlass(Rule::Private)),
        weakening(3760, Condition::Is, (18, 1), Verdict::Waiver(Rule::Owner)),
        weakening(3778, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3778, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3795, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3795, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3805, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3805, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3818, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3818, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3839, Condition::Is, (19, 1), Verdict::Normal),
        weakening(3839, Condition::Is, (20, 2), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3147, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3168, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3935, Condition::Http, (0, 0), Verdict::Never(Rule::Https)),
        weakening(3935, Condition::Credentials, (0, 0), Verdict::Never(Rule::UrlCredentials)),
        weakening(3839, Condition::Is, (22, 1), Verdict::Normal),
        weakening(3839, Condition::Is, (23, 2), Verdict::Never(Rule::EncryptAtRest)),
        weakening(6440, Condition::AnyCall, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(6440, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(6440, Condition::AnyCall, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(6440, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(6440, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Integrity)),
        weakening(6901, Condition::Is, (25, 1), Verdict::Waiver(Rule::Integrity)),
        weakening(6901, Condition::Is, (26, 1), Verdict::Waiver(Rule::Integrity)),
        weakening(6440, Condition::AnyCall, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3147, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3168, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3147, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3168, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3147, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3168, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3147, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3168, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(9542, Condition::Is, (27, 1), Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(9585, Condition::Is, (28, 1), Verdict::Waiver(Rule::Fips)),
        weakening(3760, Condition::Is, (29, 3), Verdict::BrokenGlass(Rule::Private)),
        weakening(3778, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3778, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3795, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3795, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3805, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3805, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(5573, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(5573, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3818, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3818, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(9673, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(9714, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(9754, Condition::Present, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(9837, Condition::Absent, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(9837, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(9995, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(9995, Condition::Http, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(10074, Condition::Is, (32, 1), Verdict::Normal),
        weakening(10074, Condition::Is, (33, 2), Verdict::Never(Rule::EncryptAtRest)),
        weakening(10164, Condition::Absent, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(10241, Condition::Foreign, (0, 0), Verdict::Normal),
        weakening(10333, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(10403, Condition::Is, (35, 1), Verdict::Never(Rule::EncryptAtRest)),
        weakening(10612, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(10678, Condition::Present, (0, 0), Verdict::Normal),
        weakening(10750, Condition::Absent, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(10750, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(10870, Condition::Changes, (0, 0), Verdict::Normal),
        weakening(11005, Condition::Absent, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(11040, Condition::Unverified, (0, 0), Verdict::Normal),
        weakening(11088, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(11150, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(11211, Condition::Present, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(11370, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(11427, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(11484, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(11559, Condition::Empty, (0, 0), Verdict::Normal),
        weakening(11585, Condition::Is, (36, 1), Verdict::Normal),
        weakening(11680, Condition::Is, (37, 2), Verdict::BrokenGlass(Rule::Private)),
        weakening(11767, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(11767, Condition::Broad, (0, 0), Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(11767, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(11767, Condition::Changes, (0, 0), Verdict::Normal),
        weakening(11774, Condition::Is, (39, 1), Verdict::Normal),
        weakening(11860, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(11913, Condition::Unverified, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(11965, Condition::Is, (40, 1), Verdict::Waiver(Rule::Integrity)),
        weakening(12005, Condition::Is, (41, 1), Verdict::Normal),
        weakening(12185, Condition::Is, (42, 1), Verdict::Normal),
        weakening(12298, Condition::Is, (43, 1), Verdict::Waiver(Rule::Integrity)),
        weakening(12329, Condition::Is, (44, 1), Verdict::BrokenGlass(Rule::Mfa)),
        weakening(6440, Condition::AnyCall, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(12407, Condition::Http, (0, 0), Verdict::Never(Rule::Https)),
        weakening(12407, Condition::Absent, (0, 0), Verdict::Never(Rule::Https)),
        weakening(12459, Condition::Credentials, (0, 0), Verdict::Never(Rule::UrlCredentials)),
        weakening(12511, Condition::Http, (0, 0), Verdict::Never(Rule::Https)),
        weakening(12511, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(12565, Condition::Credentials, (0, 0), Verdict::Never(Rule::UrlCredentials)),
        weakening(3760, Condition::Is, (45, 3), Verdict::BrokenGlass(Rule::Private)),
        weakening(3760, Condition::Is, (48, 1), Verdict::Waiver(Rule::Owner)),
        weakening(3778, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3778, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3795, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3795, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3805, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3805, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3818, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3818, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3839, Condition::Is, (49, 1), Verdict::Normal),
        weakening(3839, Condition::Is, (50, 2), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3147, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3168, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3935, Condition::Http, (0, 0), Verdict::Never(Rule::Https)),
        weakening(3935, Condition::Credentials, (0, 0), Verdict::Never(Rule::UrlCredentials)),
        weakening(3760, Condition::Is, (52, 3), Verdict::BrokenGlass(Rule::Private)),
        weakening(3760, Condition::Is, (55, 1), Verdict::Waiver(Rule::Owner)),
        weakening(3778, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3778, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3795, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3795, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3805, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3805, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(5573, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(5573, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3818, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(3818, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(9673, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(9714, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(9754, Condition::Present, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(12798, Condition::Is, (56, 1), Verdict::Waiver(Rule::Integrity)),
        weakening(12844, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(12844, Condition::Changes, (0, 0), Verdict::Normal),
        weakening(6901, Condition::Is, (57, 1), Verdict::Waiver(Rule::Integrity)),
        weakening(12924, Condition::Empty, (0, 0), Verdict::Waiver(Rule::Integrity)),
        weakening(12934, Condition::Is, (58, 1), Verdict::Normal),
        weakening(12996, Condition::Is, (59, 1), Verdict::BrokenGlass(Rule::Private)),
        weakening(12996, Condition::Absent, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(13043, Condition::Is, (60, 1), Verdict::BrokenGlass(Rule::Private)),
        weakening(13043, Condition::Absent, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(13091, Condition::Is, (61, 1), Verdict::BrokenGlass(Rule::Private)),
        weakening(13091, Condition::Absent, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(13140, Condition::Is, (62, 1), Verdict::BrokenGlass(Rule::Private)),
        weakening(13140, Condition::Absent, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(13652, Condition::Unverified, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(13696, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(13740, Condition::Is, (63, 1), Verdict::Normal),
        weakening(13740, Condition::Is, (64, 2), Verdict::Never(Rule::EncryptAtRest)),
        weakening(13799, Condition::Is, (66, 3), Verdict::BrokenGlass(Rule::Private)),
        weakening(13799, Condition::Is, (69, 1), Verdict::Waiver(Rule::Owner)),
        weakening(13842, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(13907, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(13971, Condition::Present, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3147, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3168, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(14147, Condition::Is, (70, 1), Verdict::Normal),
        weakening(14286, Condition::Is, (71, 1), Verdict::Normal),
        weakening(14489, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(3147, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3168, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3147, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3168, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3879, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(3910, Condition::Present, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
    ],
    values: &[
        3711, 3723, 3741, 3764, 3832, 3860, 3868, 3711, 3723, 3741, 5584, 5597, 3832, 3832, 3832, 3711, 3723, 3741,
        3764, 3832, 3860, 3868, 3832, 3860, 3868, 6896, 6896, 9533, 2352, 3711, 3723, 3741, 3832, 3860, 3868, 10398,
        6896, 5584, 5597, 6896, 9533, 9533, 12175, 12288, 9533, 3711, 3723, 3741, 3764, 3832, 3860, 3868, 3711, 3723,
        3741, 3764, 12794, 6896, 12794, 12990, 12990, 12990, 12990, 3832, 3860, 3868, 3711, 3723, 3741, 3764, 3832,
        3832,
    ],
    limits: &[

    ],
};
