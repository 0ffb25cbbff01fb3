// Written by `data/ledger.py generate` from data/ledger/logs.txt. Do not edit.

use super::table::*;

#[rustfmt::skip]
pub(crate) static LEDGER: Ledger = Ledger {
    service: Service::Logs,
    crate_name: "aws-sdk-cloudwatchlogs",
    version: "1.162.0",
    protocol: Protocol::Json,
    words: "\
        \x03key\x11overwriteIfExists\x05value\x07entries\x00\x07columns\x09delimiter\x0bdestination\x0equoteCharacter\
        \x06source\x06target\x04name\x04type\x06locale\x0dmatchPatterns\x0esourceTimezone\x0ctargetFormat\
        \x0etargetTimezone\x08withKeys\x16destinationResourceArn\x18lookupTableConfiguration\x0fs3Configuration\
        \x0aattributes\x0dkeyAttributes\x05match\x0cendEventTime\x0estartEventTime\x07message\x09timestamp\x07flatten\
        \x10flattenedElement\x08valueKey\x0bdescription\x08kmsKeyId\x07roleArn\x09tableName\x04tags\x0cdefaultValue\
        \x0adimensions\x0ametricName\x0fmetricNamespace\x0bmetricValue\x04unit\x0eapplicationArn\
        \x19dashboardViewerPrincipals\x11dataSourceRoleArn\x09kmsKeyArn\x0dretentionDays\x0efieldDelimiter\
        \x09keyPrefix\x11keyValueDelimiter\x0dnonMatchValue\x0beventSource\x0emappingVersion\x0bocsfVersion\x07addKeys\
        \x09copyValue\x03csv\x11dateTimeConverter\x0adeleteKeys\x04grok\x09listToMap\x0flowerCaseString\x08moveKeys\
        \x0fparseCloudfront\x09parseJSON\x0dparseKeyValue\x0dparsePostgres\x0cparseRoute53\x0bparseToOCSF\x08parseVPC\
        \x08parseWAF\x0arenameKeys\x0bsplitString\x10substituteString\x0atrimString\x0dtypeConverter\
        \x0fupperCaseString\x08renameTo\x18openSearchResourceConfig\x15destinationIdentifier\x0eownerAccountId\
        \x18enableHiveCompatiblePath\x0asuffixPath\x04from\x02to\x0fsuppressionUnit\x06values\x0fAssociateKmsKey\
        \x0clogGroupName\x12resourceIdentifier\x23AssociateSourceToS3TableIntegration\x0adataSource\x0eintegrationArn\
        \x10CancelExportTask\x06taskId\x10CancelImportTask\x08importId\x0eCreateDelivery\x16deliveryDestinationArn\
        \x12deliverySourceName\x0crecordFields\x17s3DeliveryConfiguration\x10CreateExportTask\x11destinationPrefix\
        \x13logStreamNamePrefix\x08taskName\x10CreateImportTask\x0cimportFilter\x0dimportRoleArn\x0fimportSourceArn\
        \x18CreateLogAnomalyDetector\x15anomalyVisibilityTime\x0cdetectorName\x13evaluationFrequency\x0dfilterPattern\
        \x0flogGroupArnList\x05false\x19deletionProtectionEnabled\x11INFREQUENT_ACCESS\x08DELIVERY\x0dlogGroupClass\
        \x0eCreateLogGroup\x0fCreateLogStream\x0dlogStreamName\x11CreateLookupTable\x0flookupTableName\x07queryId\
        \x09tableBody\x14CreateScheduledQuery\x18destinationConfiguration\x0dendTimeOffset\x10executionRoleArn\
        \x13logGroupIdentifiers\x0dqueryLanguage\x0bqueryString\x0fscheduleEndTime\x12scheduleExpression\
        \x11scheduleStartTime\x0fstartTimeOffset\x05state\x08timezone\x13DeleteAccountPolicy\x06dryRun\x0apolicyName\
        \x0apolicyType\x1aDeleteDataProtectionPolicy\x12logGroupIdentifier\x0eDeleteDelivery\x02id\
        \x19DeleteDeliveryDestination\x1fDeleteDeliveryDestinationPolicy\x17deliveryDestinationName\
        \x14DeleteDeliverySource\x11DeleteDestination\x0fdestinationName\x11DeleteIndexPolicy\x11DeleteIntegration\
        \x05force\x0fintegrationName\x18DeleteLogAnomalyDetector\x12anomalyDetectorArn\x0eDeleteLogGroup\
        \x0fDeleteLogStream\x11DeleteLookupTable\x0elookupTableArn\x12DeleteMetricFilter\x0afilterName\
        \x15DeleteQueryDefinition\x11queryDefinitionId\x14DeleteResourcePolicy\x12expectedRevisionId\x0bresourceArn\
        \x15DeleteRetentionPolicy\x14DeleteScheduledQuery\x0aidentifier\x18DeleteSubscriptionFilter\
        \x19DeleteSyslogConfiguration\x0dvpcEndpointId\x11DeleteTransformer\x17DescribeAccountPolicies\
        \x12accountIdentifiers\x09nextToken\x1eDescribeConfigurationTemplates\x18deliveryDestinationTypes\x05limit\
        \x08logTypes\x0dresourceTypes\x07service\x12DescribeDeliveries\x13deliverySourceNames\
        \x1cDescribeDeliveryDestinations\x05names\x17DescribeDeliverySources\x0cresourceArns\x14DescribeDestinations\
        \x15DestinationNamePrefix\x13DescribeExportTasks\x0astatusCode\x14DescribeFieldIndexes\x0findexCategories\
        \x19DescribeImportTaskBatches\x11batchImportStatus\x13DescribeImportTasks\x0cimportStatus\
        \x15DescribeIndexPolicies\x11DescribeLogGroups\x15includeLinkedAccounts\x13logGroupNamePattern\
        \x12logGroupNamePrefix\x12DescribeLogStreams\x0adescending\x07orderBy\x14DescribeLookupTables\
        \x15lookupTableNamePrefix\x0amaxResults\x15DescribeMetricFilters\x10filterNamePrefix\x0fDescribeQueries\
        \x06status\x18DescribeQueryDefinitions\x19queryDefinitionNamePrefix\x18DescribeResourcePolicies\x0bpolicyScope\
        \x1bDescribeSubscriptionFilters\x12DisassociateKmsKey\x28DisassociateSourceFromS3TableIntegration\x04true\
        \x06unmask\x0fFilterLogEvents\x07endTime\x0binterleaved\x0elogStreamNames\x0dstartFromHead\x09startTime\
        \x17GetDataProtectionPolicy\x0bGetDelivery\x16GetDeliveryDestination\x1cGetDeliveryDestinationPolicy\
        \x11GetDeliverySource\x0eGetIntegration\x15GetLogAnomalyDetector\x0cGetLogEvents\x0cGetLogFields\
        \x0edataSourceName\x0edataSourceType\x11GetLogGroupFields\x04time\x0cGetLogObject\x10logObjectPointer\
        \x0cGetLogRecord\x10logRecordPointer\x0eGetLookupTable\x0fGetQueryResults\x08maxItems\x11GetScheduledQuery\
        \x18GetScheduledQueryHistory\x11executionStatuses\x14GetStorageTierPolicy\x0eGetTransformer\
        \x1eListAggregateLogGroupSummaries\x0bdataSources\x07groupBy\x0dListAnomalies\x10suppressionState\
        \x10ListIntegrations\x15integrationNamePrefix\x11integrationStatus\x0fintegrationType\
        \x17ListLogAnomalyDetectors\x11filterLogGroupArn\x0dListLogGroups\x0ffieldIndexNames\x0clogGroupTags\
        \x15ListLogGroupsForQuery\x14ListScheduledQueries\x0cscheduleType\x20ListSourcesForS3TableIntegration\
        \x18ListSyslogConfigurations\x13ListTagsForResource\x10ListTagsLogGroup\x10PutAccountPolicy\x0epolicyDocument\
        \x05scope\x11selectionCriteria\x20bearerTokenAuthenticationEnabled\x1cPutBearerTokenAuthentication\
        \x17PutDataProtectionPolicy\x16PutDeliveryDestination\x20deliveryDestinationConfiguration\
        \x17deliveryDestinationType\x0coutputFormat\x1cPutDeliveryDestinationPolicy\x19deliveryDestinationPolicy\
        \x11PutDeliverySource\x1bdeliverySourceConfiguration\x07logType\x0ePutDestination\x09targetArn\x0caccessPolicy\
        \x0bforceUpdate\x14PutDestinationPolicy\x0ePutIndexPolicy\x0ePutIntegration\x0eresourceConfig\x0cPutLogEvents\
        \x06entity\x09logEvents\x0dsequenceToken\x1dPutLogGroupDeletionProtection\x0fPutMetricFilter\
        \x16applyOnTransformedLogs\x19emitSystemFieldDimensions\x16fieldSelectionCriteria\x15metricTransformations\
        \x12PutQueryDefinition\x0bclientToken\x0dlogGroupNames\x0aparameters\x11PutResourcePolicy\
        \x12PutRetentionPolicy\x0fretentionInDays\x14PutStorageTierPolicy\x0bstorageTier\x0edestinationArn\
        \x15PutSubscriptionFilter\x0cdistribution\x10emitSystemFields\x16PutSyslogConfiguration\x0ePutTransformer\
        \x11transformerConfig\x0dStartLiveTail\x15logEventFilterPattern\x15logStreamNamePrefixes\x0aStartQuery\
        \x09StopQuery\x0bTagLogGroup\x0bTagResource\x10TestMetricFilter\x10logEventMessages\x0fTestTransformer\
        \x0dUntagLogGroup\x0dUntagResource\x07tagKeys\x08INFINITE\x0fsuppressionType\x0dUpdateAnomaly\x09anomalyId\
        \x08baseline\x09patternId\x11suppressionPeriod\x1bUpdateDeliveryConfiguration\x07enabled\
        \x18UpdateLogAnomalyDetector\x11UpdateLookupTable\x14UpdateScheduledQuery",
    index: &[
        0, 74, 0, 0, 13, 0, 3, 95, 12, 44, 8, 59, 0, 0, 0, 0, 20, 39, 108, 0, 0, 0, 0, 0, 0, 0, 100, 115, 0, 97, 37,
        46, 30, 116, 89, 118, 38, 0, 83, 0, 0, 6, 105, 9, 22, 24, 51, 81, 88, 103, 87, 114, 82, 0, 0, 0, 0, 0, 49, 0,
        110, 0, 0, 0, 106, 0, 0, 0, 34, 0, 0, 0, 0, 40, 43, 15, 96, 36, 107, 76, 35, 92, 10, 0, 94, 0, 0, 45, 0, 0, 14,
        2, 32, 0, 0, 0, 78, 0, 0, 0, 56, 0, 0, 0, 0, 0, 117, 0, 0, 0, 0, 0, 0, 0, 79, 0, 0, 0, 0, 0, 0, 21, 93, 0, 0,
        50, 0, 0, 111, 0, 0, 75, 0, 4, 26, 113, 63, 27, 72, 0, 0, 48, 68, 0, 0, 0, 0, 0, 18, 0, 54, 16, 71, 99, 0, 0,
        28, 0, 0, 25, 0, 29, 101, 102, 0, 0, 19, 42, 7, 62, 0, 0, 0, 0, 0, 77, 90, 0, 0, 0, 0, 47, 0, 0, 0, 5, 11, 109,
        80, 0, 67, 0, 0, 0, 65, 0, 31, 17, 52, 61, 91, 0, 0, 0, 0, 0, 53, 23, 0, 0, 1, 85, 69, 0, 0, 0, 0, 33, 58, 0,
        0, 0, 0, 84, 98, 55, 60, 64, 66, 70, 41, 57, 73, 104, 0, 0, 0, 86, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 112, 0, 0,
        0, 0, 0, 0,
    ],
    operations: &[
        operation(1052, Class::Write, (134, 3), (0, 0)), operation(1100, Class::Write, (137, 2), (0, 0)),
        operation(1162, Class::Write, (139, 1), (0, 0)), operation(1186, Class::Write, (140, 1), (0, 0)),
        operation(1212, Class::Write, (141, 6), (0, 0)), operation(1306, Class::Write, (147, 7), (0, 1)),
        operation(1370, Class::Write, (154, 3), (1, 0)), operation(1430, Class::Write, (157, 7), (1, 1)),
        operation(1613, Class::Write, (164, 5), (2, 3)), operation(1628, Class::Write, (169, 2), (5, 0)),
        operation(1658, Class::Write, (171, 6), (5, 1)), operation(1710, Class::Write, (177, 15), (6, 0)),
        operation(1917, Class::Delete, (192, 3), (6, 1)), operation(1966, Class::Delete, (195, 1), (7, 1)),
        operation(2012, Class::Delete, (196, 1), (8, 1)), operation(2030, Class::Delete, (197, 1), (9, 1)),
        operation(2056, Class::Delete, (198, 1), (10, 0)), operation(2112, Class::Delete, (199, 1), (10, 1)),
        operation(2133, Class::Delete, (200, 1), (11, 1)), operation(2167, Class::Delete, (201, 1), (12, 0)),
        operation(2185, Class::Delete, (202, 2), (12, 0)), operation(2225, Class::Delete, (204, 1), (12, 1)),
        operation(2269, Class::Delete, (205, 1), (13, 1)), operation(2284, Class::Delete, (206, 2), (14, 1)),
        operation(2300, Class::Delete, (208, 1), (15, 0)), operation(2333, Class::Delete, (209, 2), (15, 1)),
        operation(2363, Class::Delete, (211, 1), (16, 0)), operation(2403, Class::Delete, (212, 3), (16, 1)),
        operation(2455, Class::Delete, (215, 1), (17, 1)), operation(2477, Class::Delete, (216, 1), (18, 0)),
        operation(2509, Class::Delete, (217, 2), (18, 1)), operation(2534, Class::Delete, (219, 2), (19, 1)),
        operation(2574, Class::Delete, (221, 1), (20, 0)), operation(2592, Class::Read, (222, 4), (20, 0)),
        operation(2645, Class::Read, (226, 6), (20, 0)), operation(2738, Class::Read, (232, 3), (20, 0)),
        operation(2777, Class::Read, (235, 3), (20, 0)), operation(2812, Class::Read, (238, 3), (20, 0)),
        operation(2849, Class::Read, (241, 3), (20, 0)), operation(2892, Class::Read, (244, 4), (20, 0)),
        operation(2923, Class::Read, (248, 3), (20, 0)), operation(2960, Class::Read, (251, 4), (20, 0)),
        operation(3004, Class::Read, (255, 5), (20, 0)), operation(3037, Class::Read, (260, 2), (20, 0)),
        operation(3059, Class::Read, (262, 8), (20, 0)), operation(3138, Class::Read, (270, 7), (20, 0)),
        operation(3176, Class::Read, (277, 3), (20, 0)), operation(3230, Class::Read, (280, 6), (20, 0)),
        operation(3269, Class::Read, (286, 5), (20, 0)), operation(3292, Class::Read, (291, 4), (20, 0)),
        operation(3343, Class::Read, (295, 4), (20, 0)), operation(3380, Class::Read, (299, 4), (20, 0)),
        operation(3408, Class::Delete, (303, 2), (20, 1)), operation(3427, Class::Delete, (305, 1), (21, 0)),
        operation(3480, Class::Read, (306, 12), (21, 1)), operation(3555, Class::Read, (318, 1), (22, 0)),
        operation(3579, Class::Read, (319, 1), (22, 0)), operation(3591, Class::Read, (320, 1), (22, 0)),
        operation(3614, Class::Read, (321, 1), (22, 0)), operation(3643, Class::Read, (322, 1), (22, 0)),
        operation(3661, Class::Read, (323, 1), (22, 0)), operation(3676, Class::Read, (324, 1), (22, 0)),
        operation(3698, Class::Read, (325, 9), (22, 1)), operation(3711, Class::Read, (334, 2), (23, 0)),
        operation(3754, Class::Read, (336, 3), (23, 0)), operation(3777, Class::Read, (339, 2), (23, 1)),
        operation(3807, Class::Read, (341, 2), (24, 1)), operation(3837, Class::Read, (343, 1), (25, 0)),
        operation(3852, Class::Read, (344, 3), (25, 0)), operation(3877, Class::Read, (347, 1), (25, 0)),
        operation(3895, Class::Read, (348, 6), (25, 0)), operation(3938, Class::Read, (354, 0), (25, 0)),
        operation(3959, Class::Read, (354, 1), (25, 0)), operation(3974, Class::Read, (355, 8), (25, 0)),
        operation(4025, Class::Read, (363, 4), (25, 0)), operation(4056, Class::Read, (367, 3), (25, 0)),
        operation(4129, Class::Read, (370, 3), (25, 0)), operation(4171, Class::Read, (373, 9), (25, 0)),
        operation(4214, Class::Read, (382, 3), (25, 0)), operation(4236, Class::Read, (385, 4), (25, 0)),
        operation(4270, Class::Read, (389, 3), (25, 0)), operation(4303, Class::Read, (392, 4), (25, 0)),
        operation(4328, Class::Read, (396, 1), (25, 0)), operation(4348, Class::Read, (397, 1), (25, 0)),
        operation(4365, Class::Write, (398, 6), (25, 1)), operation(4454, Class::Write, (404, 2), (26, 1)),
        operation(4483, Class::Write, (406, 2), (27, 1)), operation(4507, Class::Write, (408, 6), (28, 0)),
        operation(4600, Class::Write, (414, 2), (28, 0)), operation(4655, Class::Write, (416, 5), (28, 0)),
        operation(4709, Class::Write, (421, 4), (28, 0)), operation(4759, Class::Write, (425, 3), (28, 2)),
        operation(4780, Class::Write, (428, 2), (30, 0)), operation(4795, Class::Write, (430, 3), (30, 0)),
        operation(4825, Class::Write, (433, 5), (30, 0)), operation(4869, Class::Write, (438, 2), (30, 1)),
        operation(4899, Class::Write, (440, 7), (31, 0)), operation(5009, Class::Write, (447, 7), (31, 0)),
        operation(5065, Class::Write, (454, 4), (31, 1)), operation(5083, Class::Write, (458, 2), (32, 1)),
        operation(5118, Class::Write, (460, 1), (33, 0)), operation(5166, Class::Write, (461, 9), (33, 1)),
        operation(5218, Class::Write, (470, 2), (34, 0)), operation(5241, Class::Write, (472, 2), (34, 0)),
        operation(5274, Class::Write, (474, 4), (34, 0)), operation(5332, Class::Write, (478, 8), (34, 0)),
        operation(5343, Class::Write, (486, 1), (34, 0)), operation(5353, Class::Write, (487, 2), (34, 0)),
        operation(5365, Class::Write, (489, 2), (34, 0)), operation(5377, Class::Read, (491, 2), (34, 0)),
        operation(5411, Class::Read, (493, 2), (34, 0)), operation(5427, Class::Delete, (495, 2), (34, 0)),
        operation(5441, Class::Delete, (497, 2), (34, 0)), operation(5488, Class::Write, (499, 6), (34, 1)),
        operation(5549, Class::Write, (505, 4), (35, 0)), operation(5585, Class::Write, (509, 5), (35, 1)),
        operation(5610, Class::Write, (514, 5), (36, 0)), operation(5628, Class::Write, (519, 14), (36, 0)),
    ],
    members: &[
        member(0, 0, 0, Place::Body), member(4, 4, 1, Place::Body), member(22, 22, 2, Place::Body),
        member(28, 28, 4, Place::Body), member(37, 37, 6, Place::Body), member(45, 45, 7, Place::Body),
        member(55, 55, 5, Place::Body), member(67, 67, 5, Place::Body), member(82, 82, 5, Place::Body),
        member(28, 28, 9, Place::Body), member(4, 4, 1, Place::Body), member(82, 82, 5, Place::Body),
        member(89, 89, 5, Place::Body), member(96, 96, 10, Place::Body), member(101, 101, 5, Place::Body),
        member(96, 96, 7, Place::Body), member(101, 101, 5, Place::Body), member(106, 106, 5, Place::Body),
        member(113, 113, 6, Place::Body), member(82, 82, 5, Place::Body), member(127, 127, 5, Place::Body),
        member(89, 89, 5, Place::Body), member(142, 142, 5, Place::Body), member(155, 155, 5, Place::Body),
        member(170, 170, 6, Place::Body), member(179, 179, 11, Place::Body), member(202, 202, 12, Place::Body),
        member(227, 227, 13, Place::Body), member(243, 243, 16, Place::Body), member(254, 254, 16, Place::Body),
        member(268, 268, 5, Place::Body), member(82, 82, 5, Place::Body), member(274, 274, 17, Place::Body),
        member(287, 287, 17, Place::Body), member(302, 302, 18, Place::Body), member(310, 310, 17, Place::Body),
        member(320, 320, 1, Place::Body), member(328, 328, 19, Place::Body), member(0, 0, 0, Place::Body),
        member(82, 82, 5, Place::Body), member(89, 89, 5, Place::Body), member(345, 345, 5, Place::Body),
        member(354, 354, 18, Place::Body), member(366, 366, 20, Place::Body), member(375, 375, 11, Place::Body),
        member(383, 383, 10, Place::Body), member(393, 393, 23, Place::Body), member(170, 170, 6, Place::Body),
        member(398, 398, 17, Place::Body), member(411, 411, 16, Place::Body), member(422, 422, 10, Place::Body),
        member(433, 433, 5, Place::Body), member(449, 449, 5, Place::Body), member(461, 461, 19, Place::Body),
        member(4, 4, 1, Place::Body), member(82, 82, 5, Place::Body), member(89, 89, 5, Place::Body),
        member(28, 28, 25, Place::Body), member(466, 466, 11, Place::Body), member(481, 481, 26, Place::Body),
        member(507, 507, 11, Place::Body), member(525, 525, 20, Place::Body), member(535, 535, 17, Place::Body),
        member(82, 82, 5, Place::Body), member(55, 55, 5, Place::Body), member(82, 82, 5, Place::Body),
        member(55, 55, 5, Place::Body), member(549, 549, 5, Place::Body), member(564, 564, 0, Place::Body),
        member(574, 574, 5, Place::Body), member(592, 592, 5, Place::Body), member(4, 4, 1, Place::Body),
        member(82, 82, 5, Place::Body), member(82, 82, 5, Place::Body), member(82, 82, 5, Place::Body),
        member(606, 606, 19, Place::Body), member(618, 618, 5, Place::Body), member(633, 633, 19, Place::Body),
        member(82, 82, 5, Place::Body), member(82, 82, 5, Place::Body), member(82, 82, 5, Place::Body),
        member(645, 645, 27, Place::Body), member(653, 653, 28, Place::Body), member(663, 663, 29, Place::Body),
        member(667, 667, 30, Place::Body), member(685, 685, 31, Place::Body), member(696, 696, 32, Place::Body),
        member(701, 701, 33, Place::Body), member(711, 711, 34, Place::Body), member(727, 727, 35, Place::Body),
        member(736, 736, 36, Place::Body), member(752, 752, 37, Place::Body), member(762, 762, 38, Place::Body),
        member(776, 776, 39, Place::Body), member(790, 790, 40, Place::Body), member(803, 803, 41, Place::Body),
        member(815, 815, 42, Place::Body), member(824, 824, 43, Place::Body), member(833, 833, 44, Place::Body),
        member(844, 844, 45, Place::Body), member(856, 856, 46, Place::Body), member(873, 873, 47, Place::Body),
        member(884, 884, 48, Place::Body), member(898, 898, 49, Place::Body), member(398, 398, 5, Place::Body),
        member(354, 354, 18, Place::Body), member(96, 96, 10, Place::Body), member(0, 0, 0, Place::Body),
        member(4, 4, 1, Place::Body), member(914, 914, 5, Place::Body), member(28, 28, 51, Place::Body),
        member(923, 923, 52, Place::Body), member(948, 948, 53, Place::Body), member(366, 366, 20, Place::Body),
        member(970, 970, 54, Place::Body), member(375, 375, 11, Place::Body), member(985, 985, 1, Place::Body),
        member(1010, 1010, 0, Place::Body), member(28, 28, 56, Place::Body), member(45, 45, 7, Place::Body),
        member(82, 82, 5, Place::Body), member(28, 28, 58, Place::Body), member(1021, 1021, 5, Place::Body),
        member(82, 82, 5, Place::Body), member(1026, 1026, 5, Place::Body), member(1029, 1029, 19, Place::Body),
        member(22, 22, 17, Place::Body), member(0, 0, 7, Place::Body), member(1045, 1045, 6, Place::Body),
        member(170, 170, 6, Place::Body), member(28, 28, 60, Place::Body), member(0, 0, 0, Place::Body),
        member(101, 101, 19, Place::Body), member(170, 170, 6, Place::Body), member(366, 366, 20, Place::Body),
        member(1068, 1068, 7, Place::Body), member(1081, 1081, 5, Place::Body), member(1136, 1136, 61, Place::Body),
        member(1147, 1147, 11, Place::Body), member(1179, 1179, 5, Place::Body), member(1203, 1203, 5, Place::Body),
        member(1227, 1227, 11, Place::Body), member(1250, 1250, 10, Place::Body), member(549, 549, 5, Place::Body),
        member(1269, 1269, 6, Place::Body), member(1282, 1282, 62, Place::Body), member(393, 393, 23, Place::Body),
        member(55, 55, 5, Place::Body), member(1323, 1323, 0, Place::Body), member(1021, 1021, 17, Place::Body),
        member(1068, 1068, 10, Place::Body), member(1341, 1341, 5, Place::Body), member(1361, 1361, 10, Place::Body),
        member(1026, 1026, 17, Place::Body), member(1387, 1387, 63, Place::Body), member(1400, 1400, 11, Place::Body),
        member(1414, 1414, 11, Place::Body), member(1455, 1455, 17, Place::Body), member(1477, 1477, 10, Place::Body),
        member(1490, 1490, 19, Place::Body), member(1510, 1510, 64, Place::Body), member(366, 366, 20, Place::Body),
        member(1524, 1524, 26, Place::Body), member(393, 393, 23, Place::Body), member(1546, 1546, 1, Place::Body),
        member(366, 366, 20, Place::Body), member(1599, 1599, 19, Place::Body), member(1068, 1068, 10, Place::Body),
        member(393, 393, 23, Place::Body), member(1068, 1068, 10, Place::Body), member(1644, 1644, 10, Place::Body),
        member(354, 354, 18, Place::Body), member(366, 366, 20, Place::Body), member(1676, 1676, 10, Place::Body),
        member(1692, 1692, 5, Place::Body), member(1700, 1700, 64, Place::Body), member(393, 393, 23, Place::Body),
        member(354, 354, 18, Place::Body), member(1731, 1731, 65, Place::Body), member(1756, 1756, 17, Place::Body),
        member(1770, 1770, 11, Place::Body), member(1787, 1787, 6, Place::Body), member(96, 96, 10, Place::Body),
        member(1807, 1807, 19, Place::Body), member(1821, 1821, 64, Place::Body), member(1833, 1833, 17, Place::Body),
        member(1849, 1849, 5, Place::Body), member(1868, 1868, 17, Place::Body), member(1886, 1886, 17, Place::Body),
        member(1902, 1902, 19, Place::Body), member(393, 393, 23, Place::Body), member(1908, 1908, 5, Place::Body),
        member(1937, 1937, 1, Place::Body), member(1944, 1944, 7, Place::Body), member(1955, 1955, 19, Place::Body),
        member(1993, 1993, 5, Place::Body), member(2027, 2027, 5, Place::Body), member(96, 96, 7, Place::Body),
        member(2088, 2088, 7, Place::Body), member(96, 96, 7, Place::Body), member(2151, 2151, 7, Place::Body),
        member(1993, 1993, 5, Place::Body), member(2203, 2203, 1, Place::Body), member(2209, 2209, 7, Place::Body),
        member(2250, 2250, 11, Place::Body), member(1068, 1068, 7, Place::Body), member(1068, 1068, 7, Place::Body),
        member(1644, 1644, 7, Place::Body), member(2318, 2318, 11, Place::Body), member(2352, 2352, 7, Place::Body),
        member(1068, 1068, 7, Place::Body), member(2385, 2385, 5, Place::Body), member(2424, 2424, 5, Place::Body),
        member(1944, 1944, 7, Place::Body), member(2443, 2443, 11, Place::Body), member(1068, 1068, 7, Place::Body),
        member(2498, 2498, 5, Place::Body), member(2352, 2352, 7, Place::Body), member(1068, 1068, 7, Place::Body),
        member(1993, 1993, 5, Place::Body), member(2560, 2560, 5, Place::Body), member(1993, 1993, 5, Place::Body),
        member(2616, 2616, 66, Place::Body), member(2635, 2635, 5, Place::Body), member(1944, 1944, 7, Place::Body),
        member(1955, 1955, 19, Place::Body), member(2676, 2676, 67, Place::Body), member(2701, 2701, 17, Place::Body),
        member(2707, 2707, 6, Place::Body), member(2635, 2635, 5, Place::Body), member(2716, 2716, 6, Place::Body),
        member(2730, 2730, 5, Place::Body), member(2757, 2757, 68, Place::Body), member(2701, 2701, 17, Place::Body),
        member(2635, 2635, 5, Place::Body), member(2701, 2701, 17, Place::Body), member(2806, 2806, 68, Place::Body),
        member(2635, 2635, 5, Place::Body), member(2701, 2701, 17, Place::Body), member(2635, 2635, 5, Place::Body),
        member(2836, 2836, 26, Place::Body), member(2870, 2870, 5, Place::Body), member(2701, 2701, 17, Place::Body),
        member(2635, 2635, 5, Place::Body), member(2701, 2701, 17, Place::Body), member(2635, 2635, 5, Place::Body),
        member(2912, 2912, 19, Place::Body), member(1179, 1179, 5, Place::Body), member(2944, 2944, 67, Place::Body),
        member(1787, 1787, 6, Place::Body), member(2635, 2635, 5, Place::Body), member(2986, 2986, 67, Place::Body),
        member(1203, 1203, 5, Place::Body), member(2701, 2701, 17, Place::Body), member(2635, 2635, 5, Place::Body),
        member(1203, 1203, 5, Place::Body), member(1414, 1414, 11, Place::Body), member(3024, 3024, 19, Place::Body),
        member(2701, 2701, 17, Place::Body), member(2635, 2635, 5, Place::Body), member(1787, 1787, 6, Place::Body),
        member(2635, 2635, 5, Place::Body), member(2616, 2616, 66, Place::Body), member(3077, 3077, 1, Place::Body),
        member(2701, 2701, 17, Place::Body), member(1599, 1599, 19, Place::Body), member(1787, 1787, 6, Place::Body),
        member(3099, 3099, 5, Place::Body), member(3119, 3119, 5, Place::Body), member(2635, 2635, 5, Place::Body),
        member(3157, 3157, 1, Place::Body), member(2701, 2701, 17, Place::Body), member(1993, 1993, 5, Place::Body),
        member(1068, 1068, 7, Place::Body), member(1341, 1341, 5, Place::Body), member(2635, 2635, 5, Place::Body),
        member(3168, 3168, 19, Place::Body), member(3197, 3197, 5, Place::Body), member(3219, 3219, 17, Place::Body),
        member(2635, 2635, 5, Place::Body), member(3252, 3252, 5, Place::Body), member(2701, 2701, 17, Place::Body),
        member(1068, 1068, 7, Place::Body), member(422, 422, 7, Place::Body), member(433, 433, 5, Place::Body),
        member(2635, 2635, 5, Place::Body), member(1068, 1068, 7, Place::Body), member(3219, 3219, 17, Place::Body),
        member(2635, 2635, 5, Place::Body), member(1807, 1807, 19, Place::Body), member(3285, 3285, 19, Place::Body),
        member(3219, 3219, 17, Place::Body), member(2635, 2635, 5, Place::Body), member(3317, 3317, 5, Place::Body),
        member(1807, 1807, 19, Place::Body), member(2701, 2701, 17, Place::Body), member(2635, 2635, 5, Place::Body),
        member(3368, 3368, 19, Place::Body), member(2443, 2443, 11, Place::Body), member(3252, 3252, 5, Place::Body),
        member(2701, 2701, 17, Place::Body), member(1068, 1068, 7, Place::Body), member(2635, 2635, 5, Place::Body),
        member(1068, 1068, 7, Place::Body), member(1081, 1081, 5, Place::Body), member(2498, 2498, 5, Place::Body),
        member(3496, 3496, 17, Place::Body), member(1510, 1510, 7, Place::Body), member(3504, 3504, 1, Place::Body),
        member(2701, 2701, 17, Place::Body), member(1993, 1993, 5, Place::Body), member(1068, 1068, 7, Place::Body),
        member(1341, 1341, 5, Place::Body), member(3516, 3516, 68, Place::Body), member(2635, 2635, 5, Place::Body),
        member(3531, 3531, 1, Place::Body), member(3545, 3545, 17, Place::Body), member(3473, 3473, 1, Place::Body),
        member(1993, 1993, 5, Place::Body), member(2027, 2027, 5, Place::Body), member(96, 96, 7, Place::Body),
        member(2088, 2088, 7, Place::Body), member(96, 96, 7, Place::Body), member(2209, 2209, 7, Place::Body),
        member(2250, 2250, 11, Place::Body), member(3496, 3496, 17, Place::Body), member(2701, 2701, 17, Place::Body),
        member(1993, 1993, 5, Place::Body), member(1068, 1068, 7, Place::Body), member(1644, 1644, 7, Place::Body),
        member(2635, 2635, 5, Place::Body), member(3531, 3531, 1, Place::Body), member(3545, 3545, 17, Place::Body),
        member(3473, 3473, 1, Place::Body), member(3724, 3724, 7, Place::Body), member(3739, 3739, 5, Place::Body),
        member(1993, 1993, 5, Place::Body), member(1068, 1068, 7, Place::Body), member(3772, 3772, 17, Place::Body),
        member(3790, 3790, 5, Place::Body), member(3473, 3473, 1, Place::Body), member(3820, 3820, 5, Place::Body),
        member(3473, 3473, 1, Place::Body), member(2318, 2318, 11, Place::Body), member(3868, 3868, 17, Place::Body),
        member(2635, 2635, 5, Place::Body), member(1692, 1692, 5, Place::Body), member(2498, 2498, 5, Place::Body),
        member(3496, 3496, 17, Place::Body), member(3920, 3920, 67, Place::Body), member(2498, 2498, 5, Place::Body),
        member(3219, 3219, 17, Place::Body), member(2635, 2635, 5, Place::Body), member(3545, 3545, 17, Place::Body),
        member(1993, 1993, 5, Place::Body), member(2616, 2616, 66, Place::Body), member(4005, 4005, 70, Place::Body),
        member(4017, 4017, 19, Place::Body), member(3077, 3077, 1, Place::Body), member(2701, 2701, 17, Place::Body),
        member(1599, 1599, 19, Place::Body), member(3099, 3099, 5, Place::Body), member(2635, 2635, 5, Place::Body),
        member(2250, 2250, 11, Place::Body), member(2701, 2701, 17, Place::Body), member(2635, 2635, 5, Place::Body),
        member(4039, 4039, 19, Place::Body), member(4073, 4073, 5, Place::Body), member(4095, 4095, 19, Place::Body),
        member(4113, 4113, 19, Place::Body), member(4153, 4153, 11, Place::Body), member(2701, 2701, 17, Place::Body),
        member(2635, 2635, 5, Place::Body), member(2616, 2616, 66, Place::Body), member(4005, 4005, 70, Place::Body),
        member(4185, 4185, 68, Place::Body), member(3077, 3077, 1, Place::Body), member(2701, 2701, 17, Place::Body),
        member(1599, 1599, 19, Place::Body), member(3099, 3099, 5, Place::Body), member(4201, 4201, 72, Place::Body),
        member(2635, 2635, 5, Place::Body), member(3219, 3219, 17, Place::Body), member(2635, 2635, 5, Place::Body),
        member(1692, 1692, 5, Place::Body), member(3219, 3219, 17, Place::Body), member(2635, 2635, 5, Place::Body),
        member(4257, 4257, 19, Place::Body), member(1902, 1902, 19, Place::Body), member(1147, 1147, 11, Place::Body),
        member(3219, 3219, 17, Place::Body), member(2635, 2635, 5, Place::Body), member(1993, 1993, 5, Place::Body),
        member(3219, 3219, 17, Place::Body), member(2635, 2635, 5, Place::Body), member(2560, 2560, 5, Place::Body),
        member(2443, 2443, 11, Place::Body), member(1068, 1068, 7, Place::Body), member(1937, 1937, 1, Place::Body),
        member(4382, 4382, 73, Place::Body), member(1944, 1944, 10, Place::Body), member(1955, 1955, 19, Place::Body),
        member(4397, 4397, 19, Place::Body), member(4403, 4403, 64, Place::Body), member(4421, 4421, 1, Place::Body),
        member(1993, 1993, 5, Place::Body), member(1993, 1993, 5, Place::Body), member(4382, 4382, 73, Place::Body),
        member(4530, 4530, 74, Place::Body), member(4563, 4563, 19, Place::Body), member(96, 96, 10, Place::Body),
        member(4587, 4587, 19, Place::Body), member(375, 375, 11, Place::Body), member(393, 393, 23, Place::Body),
        member(2088, 2088, 10, Place::Body), member(4629, 4629, 73, Place::Body), member(4673, 4673, 16, Place::Body),
        member(4701, 4701, 5, Place::Body), member(96, 96, 10, Place::Body), member(2443, 2443, 11, Place::Body),
        member(393, 393, 23, Place::Body), member(2151, 2151, 10, Place::Body), member(375, 375, 11, Place::Body),
        member(393, 393, 23, Place::Body), member(4724, 4724, 11, Place::Body), member(4734, 4734, 73, Place::Body),
        member(2151, 2151, 10, Place::Body), member(4747, 4747, 1, Place::Body), member(1993, 1993, 5, Place::Body),
        member(4382, 4382, 73, Place::Body), member(2209, 2209, 10, Place::Body), member(4113, 4113, 19, Place::Body),
        member(4810, 4810, 75, Place::Body), member(4838, 4838, 76, Place::Body), member(4845, 4845, 78, Place::Body),
        member(1068, 1068, 10, Place::Body), member(1644, 1644, 10, Place::Body), member(4855, 4855, 5, Place::Body),
        member(1546, 1546, 1, Place::Body), member(1993, 1993, 5, Place::Body), member(4915, 4915, 1, Place::Body),
        member(4938, 4938, 6, Place::Body), member(4964, 4964, 5, Place::Body), member(2352, 2352, 10, Place::Body),
        member(1510, 1510, 64, Place::Body), member(1068, 1068, 10, Place::Body), member(4987, 4987, 80, Place::Body),
        member(5028, 5028, 5, Place::Body), member(5040, 5040, 81, Place::Body), member(96, 96, 10, Place::Body),
        member(5054, 5054, 83, Place::Body), member(2385, 2385, 5, Place::Body), member(1807, 1807, 19, Place::Body),
        member(1821, 1821, 64, Place::Body), member(2424, 2424, 5, Place::Body), member(4382, 4382, 73, Place::Body),
        member(1944, 1944, 10, Place::Body), member(2443, 2443, 11, Place::Body), member(1068, 1068, 10, Place::Body),
        member(5102, 5102, 17, Place::Body), member(5139, 5139, 19, Place::Body), member(4915, 4915, 1, Place::Body),
        member(5151, 5151, 11, Place::Body), member(5188, 5188, 19, Place::Body), member(5201, 5201, 6, Place::Body),
        member(4964, 4964, 5, Place::Body), member(2352, 2352, 10, Place::Body), member(1510, 1510, 64, Place::Body),
        member(1068, 1068, 10, Place::Body), member(375, 375, 11, Place::Body), member(1993, 1993, 5, Place::Body),
        member(2560, 2560, 5, Place::Body), member(1993, 1993, 5, Place::Body), member(5256, 5256, 85, Place::Body),
        member(5288, 5288, 5, Place::Body), member(1787, 1787, 6, Place::Body), member(5310, 5310, 6, Place::Body),
        member(3516, 3516, 81, Place::Body), member(3496, 3496, 17, Place::Body), member(2701, 2701, 17, Place::Body),
        member(1787, 1787, 6, Place::Body), member(1068, 1068, 10, Place::Body), member(5040, 5040, 81, Place::Body),
        member(1807, 1807, 19, Place::Body), member(1821, 1821, 64, Place::Body), member(3545, 3545, 17, Place::Body),
        member(1692, 1692, 5, Place::Body), member(1068, 1068, 7, Place::Body), member(393, 393, 23, Place::Body),
        member(2443, 2443, 11, Place::Body), member(393, 393, 23, Place::Body), member(1510, 1510, 64, Place::Body),
        member(5394, 5394, 86, Place::Body), member(5394, 5394, 86, Place::Body), member(5256, 5256, 85, Place::Body),
        member(1068, 1068, 7, Place::Body), member(393, 393, 6, Place::Body), member(2443, 2443, 11, Place::Body),
        member(5455, 5455, 68, Place::Body), member(2250, 2250, 11, Place::Body), member(5502, 5502, 5, Place::Body),
        member(5512, 5512, 1, Place::Body), member(5521, 5521, 5, Place::Body), member(5531, 5531, 87, Place::Body),
        member(5472, 5472, 19, Place::Body), member(549, 549, 5, Place::Body), member(2027, 2027, 5, Place::Body),
        member(1269, 1269, 6, Place::Body), member(1282, 1282, 62, Place::Body), member(2250, 2250, 11, Place::Body),
        member(1455, 1455, 17, Place::Body), member(5577, 5577, 1, Place::Body), member(1490, 1490, 19, Place::Body),
        member(1510, 1510, 64, Place::Body), member(354, 354, 18, Place::Body), member(366, 366, 20, Place::Body),
        member(2318, 2318, 11, Place::Body), member(1692, 1692, 5, Place::Body), member(1700, 1700, 64, Place::Body),
        member(354, 354, 18, Place::Body), member(1731, 1731, 65, Place::Body), member(1756, 1756, 17, Place::Body),
        member(1770, 1770, 11, Place::Body), member(2498, 2498, 5, Place::Body), member(1787, 1787, 6, Place::Body),
        member(1807, 1807, 19, Place::Body), member(1821, 1821, 64, Place::Body), member(1833, 1833, 17, Place::Body),
        member(1849, 1849, 5, Place::Body), member(1868, 1868, 17, Place::Body), member(1886, 1886, 17, Place::Body),
        member(1902, 1902, 19, Place::Body), member(1908, 1908, 5, Place::Body),
    ],
    types: &[
        TypeRow::Is(Holds::ObjectKey), TypeRow::Is(Holds::Flag), TypeRow::Is(Holds::Content), TypeRow::Members(0),
        TypeRow::List(36, 3), TypeRow::Is(Holds::Id), TypeRow::List(36, 5), TypeRow::Is(Holds::Ref),
        TypeRow::Members(4), TypeRow::List(36, 8), TypeRow::Is(Holds::Name), TypeRow::Is(Holds::Arn),
        TypeRow::Members(16), TypeRow::Members(35), TypeRow::Is(Holds::MetadataKey), TypeRow::Is(Holds::MetadataValue),
        TypeRow::Map(14, 15), TypeRow::Is(Holds::Number), TypeRow::Is(Holds::Text), TypeRow::Is(Holds::Enum),
        TypeRow::Is(Holds::Key), TypeRow::Is(Holds::TagKey), TypeRow::Is(Holds::TagValue), TypeRow::Map(21, 22),
        TypeRow::Members(19), TypeRow::List(36, 24), TypeRow::List(36, 11), TypeRow::Members(1), TypeRow::Members(3),
        TypeRow::Members(2), TypeRow::Members(7), TypeRow::Members(8), TypeRow::Members(12), TypeRow::Members(15),
        TypeRow::Members(17), TypeRow::Members(20), TypeRow::Members(22), TypeRow::Members(23), TypeRow::Members(24),
        TypeRow::Members(25), TypeRow::Members(26), TypeRow::Members(27), TypeRow::Members(28), TypeRow::Members(29),
        TypeRow::Members(33), TypeRow::Members(37), TypeRow::Members(39), TypeRow::Members(43), TypeRow::Members(44),
        TypeRow::Members(46), TypeRow::Members(32), TypeRow::List(36, 50), TypeRow::Members(21),
        TypeRow::Is(Holds::Url), TypeRow::Is(Holds::Account), TypeRow::Members(38), TypeRow::List(36, 55),
        TypeRow::Members(40), TypeRow::List(36, 57), TypeRow::Members(45), TypeRow::List(36, 59), TypeRow::Members(5),
        TypeRow::Members(36), TypeRow::Members(13), TypeRow::Is(Holds::Document), TypeRow::Members(10),
        TypeRow::List(36, 54), TypeRow::List(36, 19), TypeRow::List(36, 7), TypeRow::Members(6), TypeRow::List(36, 69),
        TypeRow::Members(42), TypeRow::List(36, 71), TypeRow::Is(Holds::Policy), TypeRow::Members(9),
        TypeRow::Members(34), TypeRow::Members(11), TypeRow::Members(14), TypeRow::List(36, 77), TypeRow::Members(18),
        TypeRow::List(36, 79), TypeRow::List(36, 10), TypeRow::Members(31), TypeRow::List(36, 82),
        TypeRow::Members(30), TypeRow::List(36, 84), TypeRow::List(36, 2), TypeRow::Members(41),
    ],
    shapes: &[
        (0, 3), (3, 1), (4, 5), (9, 1), (10, 3), (13, 2), (15, 2), (17, 7), (24, 1), (25, 1), (26, 2), (28, 2),
        (30, 2), (32, 2), (34, 2), (36, 6), (42, 5), (47, 1), (48, 6), (54, 3), (57, 1), (58, 5), (63, 1), (64, 2),
        (66, 7), (73, 1), (74, 1), (75, 4), (79, 1), (80, 1), (81, 23), (104, 3), (107, 3), (110, 1), (111, 1),
        (112, 4), (116, 2), (118, 1), (119, 2), (121, 1), (122, 3), (125, 2), (127, 2), (129, 1), (130, 1), (131, 2),
        (133, 1),
    ],
    weakenings: &[
        weakening(55, Condition::Foreign, (0, 0), Verdict::Normal),
        weakening(366, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(366, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(1546, Condition::Is, (0, 1), Verdict::Normal),
        weakening(1599, Condition::Is, (1, 2), Verdict::Normal),
        weakening(366, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(3473, Condition::Is, (3, 1), Verdict::Normal),
        weakening(3473, Condition::Is, (4, 1), Verdict::Normal),
        weakening(3473, Condition::Is, (5, 1), Verdict::Normal),
        weakening(3473, Condition::Is, (6, 1), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(4421, Condition::Is, (7, 1), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(4734, Condition::Public, (0, 0), Verdict::Normal),
        weakening(4747, Condition::Is, (8, 1), Verdict::Normal),
        weakening(1546, Condition::Is, (9, 1), Verdict::Normal),
        weakening(4382, Condition::Public, (0, 0), Verdict::Normal),
        weakening(36, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(5151, Condition::Foreign, (0, 0), Verdict::Normal),
        weakening(5472, Condition::Is, (10, 1), Verdict::Normal),
        weakening(5577, Condition::Is, (11, 1), Verdict::Normal),
    ],
    values: &[
        1540, 1572, 1590, 3468, 3468, 3468, 3468, 3468, 3468, 1540, 5463, 1540,
    ],
};
