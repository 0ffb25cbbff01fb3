// Written by `data/ledger.py generate` from data/ledger/macie.txt. Do not edit.

use super::table::*;

#[rustfmt::skip]
pub(crate) static LEDGER: Ledger = Ledger {
    service: Service::Macie,
    crate_name: "aws-sdk-macie2",
    version: "1.124.0",
    protocol: Protocol::RestJson,
    words: "\
        \x09accountId\x05email\x05regex\x0bs3WordsList\x06status\x02eq\x00\x02gt\x03gte\x02lt\x03lte\x03neq\x06prefix\
        \x0dattributeName\x07orderBy\x0ds3Destination\x03and\x0fsimpleCriterion\x0ctagCriterion\x0ceqExactMatch\
        \x09criterion\x0ddailySchedule\x0fmonthlySchedule\x0eweeklySchedule\x0fsimpleScopeTerm\x0ctagScopeTerm\
        \x08excludes\x08includes\x0acomparator\x03key\x06values\x0adayOfMonth\x08kmsKeyId\x07buckets\x0bbucketNames\
        \x09operation\x0abucketName\x13expectedBucketOwner\x09keyPrefix\x09kmsKeyArn\x0ebucketCriteria\
        \x11bucketDefinitions\x07scoping\x09objectKey\x09tagValues\x05value\x1dpublishClassificationFindings\
        \x15publishPolicyFindings\x18managedDataIdentifierIds\x0callowListIds\x17customDataIdentifierIds\
        \x14occurrencesThreshold\x08severity\x02id\x04type\x06target\x0dretrievalMode\x08roleName\x09dayOfWeek\
        \x10AcceptInvitation\x16administratorAccountId\x0cinvitationId\x0dmasterAccount\
        \x1dBatchGetCustomDataIdentifiers\x03ids\x08DISABLED\x11accounts[].status\
        \x25BatchUpdateAutomatedDiscoveryAccounts\x08accounts\x0fCreateAllowList\x0bclientToken\x08criteria\
        \x0bdescription\x04name\x04tags\x17CreateClassificationJob\x0ainitialRun\x07jobType\
        \x1dmanagedDataIdentifierSelector\x0fs3JobDefinition\x12samplingPercentage\x11scheduleFrequency\
        \x1aCreateCustomDataIdentifier\x0bignoreWords\x08keywords\x14maximumMatchDistance\x0eseverityLevels\x07ARCHIVE\
        \x06action\x14CreateFindingsFilter\x0ffindingCriteria\x08position\x11CreateInvitations\x0aaccountIds\
        \x18disableEmailNotification\x07message\x0cCreateMember\x07account\x14CreateSampleFindings\x0cfindingTypes\
        \x12DeclineInvitations\x0fDeleteAllowList\x0fignoreJobChecks\x1aDeleteCustomDataIdentifier\
        \x14DeleteFindingsFilter\x11DeleteInvitations\x0cDeleteMember\x0fDescribeBuckets\x0amaxResults\x09nextToken\
        \x0csortCriteria\x19DescribeClassificationJob\x05jobId\x21DescribeOrganizationConfiguration\x0cDisableMacie\
        \x1fDisableOrganizationAdminAccount\x0eadminAccountId\x24DisassociateFromAdministratorAccount\
        \x1dDisassociateFromMasterAccount\x12DisassociateMember\x06PAUSED\x0bEnableMacie\x1afindingPublishingFrequency\
        \x1eEnableOrganizationAdminAccount\x17GetAdministratorAccount\x0cGetAllowList\
        \x22GetAutomatedDiscoveryConfiguration\x13GetBucketStatistics\x24GetClassificationExportConfiguration\
        \x16GetClassificationScope\x17GetCustomDataIdentifier\x14GetFindingStatistics\x07groupBy\x04size\
        \x0bGetFindings\x0afindingIds\x11GetFindingsFilter\x23GetFindingsPublicationConfiguration\
        \x13GetInvitationsCount\x0fGetMacieSession\x10GetMasterAccount\x09GetMember\x12GetResourceProfile\
        \x0bresourceArn\x16GetRevealConfiguration\x1bGetSensitiveDataOccurrences\x09findingId\
        \x27GetSensitiveDataOccurrencesAvailability\x20GetSensitivityInspectionTemplate\x12GetUsageStatistics\
        \x08filterBy\x06sortBy\x09timeRange\x0eGetUsageTotals\x0eListAllowLists\x1eListAutomatedDiscoveryAccounts\
        \x16ListClassificationJobs\x0efilterCriteria\x18ListClassificationScopes\x19ListCustomDataIdentifiers\
        \x0cListFindings\x13ListFindingsFilters\x0fListInvitations\x1aListManagedDataIdentifiers\x0bListMembers\
        \x0eonlyAssociated\x1dListOrganizationAdminAccounts\x1cListResourceProfileArtifacts\
        \x1dListResourceProfileDetections\x22ListSensitivityInspectionTemplates\x13ListTagsForResource\
        \x26configuration.s3Destination.bucketName\x2fconfiguration.s3Destination.expectedBucketOwner\
        \x25configuration.s3Destination.kmsKeyArn\x24PutClassificationExportConfiguration\x0dconfiguration\x05false\
        \x36securityHubConfiguration.publishClassificationFindings\x2esecurityHubConfiguration.publishPolicyFindings\
        \x23PutFindingsPublicationConfiguration\x18securityHubConfiguration\x0fSearchResources\x0bTagResource\
        \x18TestCustomDataIdentifier\x0asampleText\x0dUntagResource\x07tagKeys\x0fUpdateAllowList\x04NONE\
        \x1dautoEnableOrganizationMembers\x03NEW\x25UpdateAutomatedDiscoveryConfiguration\x09CANCELLED\x0bUSER_PAUSED\
        \x09jobStatus\x17UpdateClassificationJob\x03ADD\x07REPLACE\x15s3.excludes.operation\x06REMOVE\
        \x19UpdateClassificationScope\x02s3\x14UpdateFindingsFilter\x12UpdateMacieSession\x13UpdateMemberSession\
        \x0aautoEnable\x1fUpdateOrganizationConfiguration\x18sensitivityScoreOverride\x15UpdateResourceProfile\
        \x1csuppressDataIdentifiers[].id\x1fUpdateResourceProfileDetections\x17suppressDataIdentifiers\x07ENABLED\
        \x14configuration.status\x19UpdateRevealConfiguration\x16retrievalConfiguration\
        \x23UpdateSensitivityInspectionTemplate",
    index: &[
        0, 0, 33, 0, 0, 0, 0, 0, 11, 50, 0, 0, 0, 0, 0, 54, 72, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 37, 0, 0, 76, 0, 0, 31,
        0, 0, 0, 0, 63, 0, 49, 64, 70, 73, 0, 0, 0, 0, 0, 0, 25, 58, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 38, 0, 66, 0, 0, 0, 71, 0, 5, 22, 32, 0, 34, 0, 0, 0, 0, 0, 0, 65, 0, 0, 0, 0, 12, 42, 0, 62, 0,
        0, 0, 0, 0, 75, 0, 40, 0, 47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 56, 1, 60, 19, 30, 57, 80, 0, 0, 45, 81, 41,
        69, 0, 0, 0, 17, 36, 0, 0, 55, 0, 0, 9, 24, 0, 0, 0, 46, 0, 0, 0, 0, 61, 6, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 3, 0, 0, 20, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 29, 67, 0, 0, 0, 0, 0, 0, 0, 27, 35, 48, 0, 0, 0, 0, 0, 0,
        4, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 51, 14, 77, 68, 78, 0, 10, 15, 43, 0, 53, 0, 23, 0, 0, 16, 28, 74, 0, 0, 0, 0,
        0, 0, 59, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 52, 79,
    ],
    operations: &[
        operation(636, Class::Write, (113, 3), (0, 1)), operation(703, Class::Read, (116, 1), (1, 0)),
        operation(764, Class::Write, (117, 1), (1, 1)), operation(811, Class::Write, (118, 5), (2, 1)),
        operation(870, Class::Write, (123, 13), (3, 0)), operation(996, Class::Write, (136, 9), (3, 0)),
        operation(1095, Class::Write, (145, 7), (3, 1)), operation(1141, Class::Write, (152, 3), (4, 0)),
        operation(1203, Class::Write, (155, 2), (4, 0)), operation(1224, Class::Write, (157, 1), (4, 0)),
        operation(1258, Class::Write, (158, 1), (4, 0)), operation(1277, Class::Delete, (159, 2), (4, 0)),
        operation(1309, Class::Delete, (161, 1), (4, 1)), operation(1336, Class::Delete, (162, 1), (5, 1)),
        operation(1357, Class::Delete, (163, 1), (6, 0)), operation(1375, Class::Delete, (164, 1), (6, 1)),
        operation(1388, Class::Read, (165, 4), (7, 0)), operation(1438, Class::Read, (169, 1), (7, 0)),
        operation(1470, Class::Read, (170, 0), (7, 0)), operation(1504, Class::Delete, (170, 0), (7, 1)),
        operation(1517, Class::Delete, (170, 1), (8, 1)), operation(1564, Class::Delete, (171, 0), (9, 1)),
        operation(1601, Class::Delete, (171, 0), (10, 1)), operation(1631, Class::Delete, (171, 1), (11, 1)),
        operation(1657, Class::Write, (172, 3), (12, 1)), operation(1696, Class::Write, (175, 2), (13, 1)),
        operation(1727, Class::Read, (177, 0), (14, 0)), operation(1751, Class::Read, (177, 1), (14, 0)),
        operation(1764, Class::Read, (178, 0), (14, 0)), operation(1799, Class::Read, (178, 1), (14, 0)),
        operation(1819, Class::Read, (179, 0), (14, 0)), operation(1856, Class::Read, (179, 1), (14, 0)),
        operation(1879, Class::Read, (180, 1), (14, 0)), operation(1903, Class::Read, (181, 4), (14, 0)),
        operation(1937, Class::Read, (185, 2), (14, 0)), operation(1960, Class::Read, (187, 1), (14, 0)),
        operation(1978, Class::Read, (188, 0), (14, 0)), operation(2014, Class::Read, (188, 0), (14, 0)),
        operation(2034, Class::Read, (188, 0), (14, 0)), operation(2050, Class::Read, (188, 0), (14, 0)),
        operation(2067, Class::Read, (188, 1), (14, 0)), operation(2077, Class::Read, (189, 1), (14, 0)),
        operation(2108, Class::Read, (190, 0), (14, 0)), operation(2131, Class::Read, (190, 1), (14, 1)),
        operation(2169, Class::Read, (191, 1), (15, 0)), operation(2209, Class::Read, (192, 1), (15, 0)),
        operation(2242, Class::Read, (193, 5), (15, 0)), operation(2287, Class::Read, (198, 1), (15, 0)),
        operation(2302, Class::Read, (199, 2), (15, 0)), operation(2317, Class::Read, (201, 3), (15, 0)),
        operation(2348, Class::Read, (204, 4), (15, 0)), operation(2386, Class::Read, (208, 2), (15, 0)),
        operation(2411, Class::Read, (210, 2), (15, 0)), operation(2437, Class::Read, (212, 4), (15, 0)),
        operation(2450, Class::Read, (216, 2), (15, 0)), operation(2470, Class::Read, (218, 2), (15, 0)),
        operation(2486, Class::Read, (220, 1), (15, 0)), operation(2513, Class::Read, (221, 3), (15, 0)),
        operation(2540, Class::Read, (224, 2), (15, 0)), operation(2570, Class::Read, (226, 2), (15, 0)),
        operation(2599, Class::Read, (228, 3), (15, 0)), operation(2629, Class::Read, (231, 2), (15, 0)),
        operation(2664, Class::Read, (233, 1), (15, 0)), operation(2809, Class::Write, (234, 1), (15, 4)),
        operation(2968, Class::Write, (235, 2), (19, 2)), operation(3029, Class::Read, (237, 4), (21, 0)),
        operation(3045, Class::Write, (241, 2), (21, 0)), operation(3057, Class::Read, (243, 5), (21, 0)),
        operation(3093, Class::Delete, (248, 2), (21, 0)), operation(3115, Class::Write, (250, 4), (21, 1)),
        operation(3170, Class::Write, (254, 2), (22, 3)), operation(3240, Class::Write, (256, 2), (25, 1)),
        operation(3305, Class::Write, (258, 2), (26, 2)), operation(3334, Class::Write, (260, 7), (28, 2)),
        operation(3355, Class::Write, (267, 2), (30, 1)), operation(3374, Class::Write, (269, 2), (31, 1)),
        operation(3405, Class::Write, (271, 1), (32, 1)), operation(3462, Class::Write, (272, 2), (33, 2)),
        operation(3513, Class::Write, (274, 2), (35, 1)), operation(3598, Class::Write, (276, 2), (36, 1)),
        operation(3647, Class::Write, (278, 4), (37, 1)),
    ],
    members: &[
        member(0, 0, 0, Place::Body), member(10, 10, 1, Place::Body), member(16, 16, 2, Place::Body),
        member(22, 22, 3, Place::Body), member(0, 0, 0, Place::Body), member(34, 34, 4, Place::Body),
        member(41, 41, 6, Place::Body), member(45, 45, 7, Place::Body), member(48, 48, 7, Place::Body),
        member(52, 52, 7, Place::Body), member(55, 55, 7, Place::Body), member(59, 59, 6, Place::Body),
        member(63, 63, 5, Place::Body), member(70, 70, 8, Place::Body), member(84, 84, 4, Place::Body),
        member(92, 92, 9, Place::Body), member(106, 106, 11, Place::Body), member(110, 110, 12, Place::Body),
        member(126, 126, 13, Place::Body), member(41, 41, 6, Place::Body), member(139, 139, 6, Place::Body),
        member(45, 45, 7, Place::Body), member(48, 48, 7, Place::Body), member(52, 52, 7, Place::Body),
        member(55, 55, 7, Place::Body), member(59, 59, 6, Place::Body), member(152, 152, 15, Place::Body),
        member(70, 70, 4, Place::Body), member(84, 84, 4, Place::Body), member(162, 162, 16, Place::Body),
        member(176, 176, 17, Place::Body), member(192, 192, 18, Place::Body), member(207, 207, 19, Place::Body),
        member(223, 223, 20, Place::Body), member(106, 106, 22, Place::Body), member(236, 236, 24, Place::Body),
        member(245, 245, 24, Place::Body), member(254, 254, 4, Place::Body), member(265, 265, 4, Place::Body),
        member(269, 269, 6, Place::Body), member(70, 70, 4, Place::Body), member(84, 84, 4, Place::Body),
        member(276, 276, 7, Place::Body), member(287, 287, 25, Place::Body), member(34, 34, 4, Place::Body),
        member(236, 236, 26, Place::Body), member(245, 245, 26, Place::Body), member(0, 0, 0, Place::Body),
        member(296, 296, 6, Place::Body), member(304, 304, 6, Place::Body), member(316, 316, 4, Place::Body),
        member(236, 236, 27, Place::Body), member(326, 326, 5, Place::Body), member(337, 337, 0, Place::Body),
        member(357, 357, 28, Place::Body), member(367, 367, 25, Place::Body), member(377, 377, 29, Place::Body),
        member(392, 392, 31, Place::Body), member(410, 410, 32, Place::Body), member(326, 326, 5, Place::Body),
        member(418, 418, 5, Place::Body), member(236, 236, 33, Place::Body), member(245, 245, 33, Place::Body),
        member(236, 236, 34, Place::Body), member(245, 245, 34, Place::Body), member(110, 110, 35, Place::Body),
        member(126, 126, 36, Place::Body), member(106, 106, 38, Place::Body), member(254, 254, 4, Place::Body),
        member(265, 265, 4, Place::Body), member(269, 269, 6, Place::Body), member(70, 70, 4, Place::Body),
        member(84, 84, 4, Place::Body), member(254, 254, 4, Place::Body), member(428, 428, 40, Place::Body),
        member(265, 265, 5, Place::Body), member(438, 438, 5, Place::Body), member(444, 444, 41, Place::Body),
        member(474, 474, 41, Place::Body), member(496, 496, 42, Place::Body), member(521, 521, 42, Place::Body),
        member(534, 534, 42, Place::Body), member(496, 496, 42, Place::Body), member(558, 558, 7, Place::Body),
        member(579, 579, 4, Place::Body), member(254, 254, 4, Place::Body), member(265, 265, 4, Place::Body),
        member(269, 269, 6, Place::Body), member(254, 254, 4, Place::Body), member(265, 265, 4, Place::Body),
        member(269, 269, 6, Place::Body), member(70, 70, 8, Place::Body), member(84, 84, 4, Place::Body),
        member(588, 588, 8, Place::Body), member(591, 591, 4, Place::Body), member(254, 254, 4, Place::Body),
        member(428, 428, 44, Place::Body), member(265, 265, 5, Place::Body), member(438, 438, 5, Place::Body),
        member(254, 254, 4, Place::Body), member(265, 265, 8, Place::Body), member(428, 428, 46, Place::Body),
        member(596, 596, 4, Place::Body), member(265, 265, 5, Place::Body), member(438, 438, 5, Place::Body),
        member(603, 603, 4, Place::Body), member(617, 617, 5, Place::Body), member(254, 254, 4, Place::Body),
        member(265, 265, 4, Place::Body), member(269, 269, 6, Place::Body), member(265, 265, 4, Place::Body),
        member(84, 84, 4, Place::Body), member(626, 626, 4, Place::Body), member(653, 653, 0, Place::Body),
        member(676, 676, 8, Place::Body), member(689, 689, 0, Place::Body), member(733, 733, 42, Place::Body),
        member(802, 802, 48, Place::Body), member(827, 827, 8, Place::Body), member(839, 839, 49, Place::Body),
        member(848, 848, 50, Place::Body), member(860, 860, 51, Place::Body), member(865, 865, 54, Place::Body),
        member(521, 521, 42, Place::Body), member(827, 827, 8, Place::Body), member(534, 534, 42, Place::Body),
        member(848, 848, 50, Place::Body), member(894, 894, 41, Place::Body), member(905, 905, 4, Place::Body),
        member(496, 496, 42, Place::Body), member(913, 913, 4, Place::Body), member(860, 860, 51, Place::Body),
        member(943, 943, 55, Place::Body), member(959, 959, 7, Place::Body), member(978, 978, 56, Place::Body),
        member(865, 865, 54, Place::Body), member(827, 827, 8, Place::Body), member(848, 848, 50, Place::Body),
        member(1023, 1023, 57, Place::Body), member(1035, 1035, 57, Place::Body), member(1044, 1044, 7, Place::Body),
        member(860, 860, 51, Place::Body), member(16, 16, 2, Place::Body), member(1065, 1065, 59, Place::Body),
        member(865, 865, 54, Place::Body), member(1088, 1088, 4, Place::Body), member(827, 827, 8, Place::Body),
        member(848, 848, 50, Place::Body), member(1116, 1116, 60, Place::Body), member(860, 860, 51, Place::Body),
        member(1132, 1132, 7, Place::Body), member(865, 865, 54, Place::Body), member(1159, 1159, 61, Place::Body),
        member(1170, 1170, 41, Place::Body), member(1195, 1195, 50, Place::Body), member(1216, 1216, 62, Place::Body),
        member(865, 865, 54, Place::Body), member(1245, 1245, 63, Place::Body), member(1159, 1159, 61, Place::Body),
        member(588, 588, 8, Place::Label), member(1293, 1293, 8, Place::Query), member(588, 588, 8, Place::Label),
        member(588, 588, 8, Place::Label), member(1159, 1159, 61, Place::Body), member(588, 588, 8, Place::Label),
        member(839, 839, 65, Place::Body), member(1404, 1404, 7, Place::Body), member(1415, 1415, 8, Place::Body),
        member(1425, 1425, 66, Place::Body), member(1464, 1464, 8, Place::Label), member(1549, 1549, 0, Place::Query),
        member(588, 588, 8, Place::Label), member(827, 827, 8, Place::Body), member(1669, 1669, 4, Place::Body),
        member(34, 34, 4, Place::Body), member(1549, 1549, 0, Place::Body), member(827, 827, 8, Place::Body),
        member(588, 588, 8, Place::Label), member(0, 0, 0, Place::Body), member(588, 588, 8, Place::Label),
        member(588, 588, 8, Place::Label), member(1116, 1116, 60, Place::Body), member(1924, 1924, 4, Place::Body),
        member(1932, 1932, 7, Place::Body), member(1425, 1425, 67, Place::Body), member(1949, 1949, 42, Place::Body),
        member(1425, 1425, 68, Place::Body), member(588, 588, 8, Place::Label), member(588, 588, 8, Place::Label),
        member(2096, 2096, 69, Place::Query), member(2159, 2159, 8, Place::Label), member(2159, 2159, 8, Place::Label),
        member(588, 588, 8, Place::Label), member(2261, 2261, 71, Place::Body), member(1404, 1404, 7, Place::Body),
        member(1415, 1415, 8, Place::Body), member(2270, 2270, 72, Place::Body), member(2277, 2277, 4, Place::Body),
        member(2277, 2277, 8, Place::Query), member(1404, 1404, 7, Place::Query), member(1415, 1415, 8, Place::Query),
        member(1159, 1159, 61, Place::Query), member(1404, 1404, 7, Place::Query), member(1415, 1415, 8, Place::Query),
        member(2371, 2371, 73, Place::Body), member(1404, 1404, 7, Place::Body), member(1415, 1415, 8, Place::Body),
        member(1425, 1425, 74, Place::Body), member(860, 860, 5, Place::Query), member(1415, 1415, 8, Place::Query),
        member(1404, 1404, 7, Place::Body), member(1415, 1415, 8, Place::Body), member(1116, 1116, 60, Place::Body),
        member(1404, 1404, 7, Place::Body), member(1415, 1415, 8, Place::Body), member(1425, 1425, 68, Place::Body),
        member(1404, 1404, 7, Place::Query), member(1415, 1415, 8, Place::Query), member(1404, 1404, 7, Place::Query),
        member(1415, 1415, 8, Place::Query), member(1415, 1415, 8, Place::Body), member(1404, 1404, 7, Place::Query),
        member(1415, 1415, 8, Place::Query), member(2525, 2525, 8, Place::Query), member(1404, 1404, 7, Place::Query),
        member(1415, 1415, 8, Place::Query), member(1415, 1415, 8, Place::Query), member(2096, 2096, 69, Place::Query),
        member(1404, 1404, 7, Place::Query), member(1415, 1415, 8, Place::Query), member(2096, 2096, 69, Place::Query),
        member(1404, 1404, 7, Place::Query), member(1415, 1415, 8, Place::Query), member(2096, 2096, 69, Place::Label),
        member(2846, 2846, 75, Place::Body), member(827, 827, 8, Place::Body), member(3004, 3004, 76, Place::Body),
        member(377, 377, 77, Place::Body), member(1404, 1404, 7, Place::Body), member(1415, 1415, 8, Place::Body),
        member(1425, 1425, 78, Place::Body), member(865, 865, 54, Place::Body), member(2096, 2096, 69, Place::Label),
        member(1023, 1023, 6, Place::Body), member(1035, 1035, 6, Place::Body), member(1044, 1044, 7, Place::Body),
        member(16, 16, 5, Place::Body), member(3082, 3082, 79, Place::Body), member(2096, 2096, 69, Place::Label),
        member(3107, 3107, 6, Place::Query), member(839, 839, 49, Place::Body), member(848, 848, 50, Place::Body),
        member(860, 860, 51, Place::Body), member(588, 588, 8, Place::Label), member(3136, 3136, 4, Place::Body),
        member(34, 34, 4, Place::Body), member(3230, 3230, 4, Place::Body), member(1464, 1464, 8, Place::Label),
        member(3331, 3331, 80, Place::Body), member(588, 588, 8, Place::Label), member(1088, 1088, 4, Place::Body),
        member(827, 827, 8, Place::Body), member(848, 848, 50, Place::Body), member(1116, 1116, 60, Place::Body),
        member(860, 860, 51, Place::Body), member(1132, 1132, 7, Place::Body), member(588, 588, 8, Place::Label),
        member(1669, 1669, 4, Place::Body), member(34, 34, 4, Place::Body), member(34, 34, 4, Place::Body),
        member(588, 588, 8, Place::Label), member(3394, 3394, 41, Place::Body), member(3437, 3437, 7, Place::Body),
        member(2096, 2096, 69, Place::Query), member(3545, 3545, 82, Place::Body),
        member(2096, 2096, 69, Place::Query), member(2846, 2846, 83, Place::Body), member(3624, 3624, 84, Place::Body),
        member(848, 848, 50, Place::Body), member(236, 236, 85, Place::Body), member(245, 245, 86, Place::Body),
        member(588, 588, 8, Place::Label),
    ],
    types: &[
        TypeRow::Is(Holds::Account), TypeRow::Is(Holds::Email), TypeRow::Is(Holds::Document), TypeRow::Members(26),
        TypeRow::Is(Holds::Enum), TypeRow::Is(Holds::Ref), TypeRow::List(44, 5), TypeRow::Is(Holds::Number),
        TypeRow::Is(Holds::Id), TypeRow::Members(24), TypeRow::Members(7), TypeRow::List(44, 10), TypeRow::Members(39),
        TypeRow::Members(43), TypeRow::Members(8), TypeRow::Map(8, 14), TypeRow::Members(9), TypeRow::Members(18),
        TypeRow::Members(50), TypeRow::Members(40), TypeRow::Members(45), TypeRow::Members(13), TypeRow::List(44, 21),
        TypeRow::Members(16), TypeRow::List(44, 23), TypeRow::Is(Holds::Key), TypeRow::Members(6),
        TypeRow::Members(22), TypeRow::Is(Holds::ObjectKey), TypeRow::Members(20), TypeRow::Members(21),
        TypeRow::List(44, 30), TypeRow::Members(27), TypeRow::Members(14), TypeRow::Members(30), TypeRow::Members(31),
        TypeRow::Members(33), TypeRow::Members(29), TypeRow::List(44, 37), TypeRow::Members(34), TypeRow::List(44, 39),
        TypeRow::Is(Holds::Flag), TypeRow::List(44, 8), TypeRow::Members(44), TypeRow::List(44, 43),
        TypeRow::Members(46), TypeRow::List(44, 45), TypeRow::Members(2), TypeRow::List(44, 47), TypeRow::Members(1),
        TypeRow::Is(Holds::Text), TypeRow::Is(Holds::Name), TypeRow::Is(Holds::TagKey), TypeRow::Is(Holds::TagValue),
        TypeRow::Map(52, 53), TypeRow::Members(25), TypeRow::Members(12), TypeRow::List(44, 2), TypeRow::Members(38),
        TypeRow::List(44, 58), TypeRow::Members(10), TypeRow::List(44, 0), TypeRow::Members(0), TypeRow::List(44, 4),
        TypeRow::Members(3), TypeRow::Map(8, 64), TypeRow::Members(4), TypeRow::Members(11), TypeRow::Members(41),
        TypeRow::Is(Holds::Arn), TypeRow::Members(48), TypeRow::List(44, 70), TypeRow::Members(49),
        TypeRow::Members(15), TypeRow::Members(17), TypeRow::Members(5), TypeRow::Members(35), TypeRow::Members(28),
        TypeRow::Members(32), TypeRow::Is(Holds::Content), TypeRow::Members(23), TypeRow::Members(42),
        TypeRow::List(44, 81), TypeRow::Members(19), TypeRow::Members(47), TypeRow::Members(36), TypeRow::Members(37),
    ],
    shapes: &[
        (0, 2), (2, 2), (4, 2), (6, 7), (13, 2), (15, 1), (16, 1), (17, 2), (19, 7), (26, 0), (26, 1), (27, 2),
        (29, 3), (32, 2), (34, 1), (35, 2), (37, 3), (40, 2), (42, 1), (43, 2), (45, 2), (47, 2), (49, 2), (51, 1),
        (52, 4), (56, 3), (59, 2), (61, 2), (63, 2), (65, 2), (67, 1), (68, 3), (71, 2), (73, 2), (75, 2), (77, 2),
        (79, 1), (80, 3), (83, 2), (85, 3), (88, 3), (91, 2), (93, 2), (95, 2), (97, 2), (99, 4), (103, 2), (105, 2),
        (107, 3), (110, 2), (112, 1),
    ],
    weakenings: &[
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(746, Condition::Is, (0, 1), Verdict::Waiver(Rule::Discovery)),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(1088, Condition::Is, (1, 1), Verdict::Waiver(Rule::Discovery)),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Discovery)),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Discovery)),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Discovery)),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Discovery)),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Discovery)),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Discovery)),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Discovery)),
        weakening(34, Condition::Is, (2, 1), Verdict::Waiver(Rule::Discovery)),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::PublicText)),
        weakening(2684, Condition::Unverified, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(2723, Condition::Absent, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(2723, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(2771, Condition::Foreign, (0, 0), Verdict::Normal),
        weakening(2866, Condition::Is, (3, 1), Verdict::Normal),
        weakening(2921, Condition::Is, (4, 1), Verdict::Waiver(Rule::Discovery)),
        weakening(839, Condition::Changes, (0, 0), Verdict::Waiver(Rule::Discovery)),
        weakening(34, Condition::Is, (5, 1), Verdict::Waiver(Rule::Discovery)),
        weakening(3136, Condition::Is, (6, 1), Verdict::Waiver(Rule::Discovery)),
        weakening(3136, Condition::Is, (7, 1), Verdict::Normal),
        weakening(3230, Condition::Is, (8, 2), Verdict::Waiver(Rule::Discovery)),
        weakening(3276, Condition::Is, (10, 2), Verdict::Waiver(Rule::Discovery)),
        weakening(3276, Condition::Is, (12, 1), Verdict::Normal),
        weakening(1088, Condition::Is, (13, 1), Verdict::Waiver(Rule::Discovery)),
        weakening(1116, Condition::Changes, (0, 0), Verdict::Waiver(Rule::Discovery)),
        weakening(34, Condition::Is, (14, 1), Verdict::Waiver(Rule::Discovery)),
        weakening(34, Condition::Is, (15, 1), Verdict::Waiver(Rule::Discovery)),
        weakening(3394, Condition::Is, (16, 1), Verdict::Waiver(Rule::Discovery)),
        weakening(3437, Condition::Under, (0, 1), Verdict::Waiver(Rule::Discovery)),
        weakening(3437, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(3484, Condition::Present, (0, 0), Verdict::Waiver(Rule::Discovery)),
        weakening(3577, Condition::Is, (17, 1), Verdict::Waiver(Rule::PublicText)),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Discovery)),
    ],
    values: &[
        737, 1080, 1650, 2860, 2860, 737, 3131, 3166, 3208, 3218, 3264, 3268, 3298, 1080, 1650, 1650, 2860, 3569,
    ],
    limits: &[
        100,
    ],
};
