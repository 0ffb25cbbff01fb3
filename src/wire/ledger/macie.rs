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
        \x24PutClassificationExportConfiguration\x0dconfiguration\x05false\
        \x36securityHubConfiguration.publishClassificationFindings\x2esecurityHubConfiguration.publishPolicyFindings\
        \x23PutFindingsPublicationConfiguration\x18securityHubConfiguration\x0fSearchResources\x0bTagResource\
        \x18TestCustomDataIdentifier\x0asampleText\x0dUntagResource\x07tagKeys\x0fUpdateAllowList\x04NONE\x03NEW\
        \x1dautoEnableOrganizationMembers\x25UpdateAutomatedDiscoveryConfiguration\x09CANCELLED\x0bUSER_PAUSED\
        \x09jobStatus\x17UpdateClassificationJob\x19UpdateClassificationScope\x02s3\x14UpdateFindingsFilter\
        \x12UpdateMacieSession\x13UpdateMemberSession\x0aautoEnable\x1fUpdateOrganizationConfiguration\
        \x15UpdateResourceProfile\x18sensitivityScoreOverride\x17suppressDataIdentifiers\
        \x1fUpdateResourceProfileDetections\x07ENABLED\x14configuration.status\x19UpdateRevealConfiguration\
        \x16retrievalConfiguration\x23UpdateSensitivityInspectionTemplate",
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
        operation(636, Class::Write, (113, 3), (0, 0)), operation(703, Class::Read, (116, 1), (0, 0)),
        operation(764, Class::Write, (117, 1), (0, 1)), operation(811, Class::Write, (118, 5), (1, 1)),
        operation(870, Class::Write, (123, 13), (2, 0)), operation(996, Class::Write, (136, 9), (2, 0)),
        operation(1095, Class::Write, (145, 7), (2, 1)), operation(1141, Class::Write, (152, 3), (3, 0)),
        operation(1203, Class::Write, (155, 2), (3, 0)), operation(1224, Class::Write, (157, 1), (3, 0)),
        operation(1258, Class::Write, (158, 1), (3, 0)), operation(1277, Class::Delete, (159, 2), (3, 0)),
        operation(1309, Class::Delete, (161, 1), (3, 1)), operation(1336, Class::Delete, (162, 1), (4, 1)),
        operation(1357, Class::Delete, (163, 1), (5, 0)), operation(1375, Class::Delete, (164, 1), (5, 1)),
        operation(1388, Class::Read, (165, 4), (6, 0)), operation(1438, Class::Read, (169, 1), (6, 0)),
        operation(1470, Class::Read, (170, 0), (6, 0)), operation(1504, Class::Write, (170, 0), (6, 1)),
        operation(1517, Class::Write, (170, 1), (7, 1)), operation(1564, Class::Delete, (171, 0), (8, 1)),
        operation(1601, Class::Delete, (171, 0), (9, 1)), operation(1631, Class::Delete, (171, 1), (10, 1)),
        operation(1657, Class::Write, (172, 3), (11, 1)), operation(1696, Class::Write, (175, 2), (12, 0)),
        operation(1727, Class::Read, (177, 0), (12, 0)), operation(1751, Class::Read, (177, 1), (12, 0)),
        operation(1764, Class::Read, (178, 0), (12, 0)), operation(1799, Class::Read, (178, 1), (12, 0)),
        operation(1819, Class::Read, (179, 0), (12, 0)), operation(1856, Class::Read, (179, 1), (12, 0)),
        operation(1879, Class::Read, (180, 1), (12, 0)), operation(1903, Class::Read, (181, 4), (12, 0)),
        operation(1937, Class::Read, (185, 2), (12, 0)), operation(1960, Class::Read, (187, 1), (12, 0)),
        operation(1978, Class::Read, (188, 0), (12, 0)), operation(2014, Class::Read, (188, 0), (12, 0)),
        operation(2034, Class::Read, (188, 0), (12, 0)), operation(2050, Class::Read, (188, 0), (12, 0)),
        operation(2067, Class::Read, (188, 1), (12, 0)), operation(2077, Class::Read, (189, 1), (12, 0)),
        operation(2108, Class::Read, (190, 0), (12, 0)), operation(2131, Class::Read, (190, 1), (12, 1)),
        operation(2169, Class::Read, (191, 1), (13, 0)), operation(2209, Class::Read, (192, 1), (13, 0)),
        operation(2242, Class::Read, (193, 5), (13, 0)), operation(2287, Class::Read, (198, 1), (13, 0)),
        operation(2302, Class::Read, (199, 2), (13, 0)), operation(2317, Class::Read, (201, 3), (13, 0)),
        operation(2348, Class::Read, (204, 4), (13, 0)), operation(2386, Class::Read, (208, 2), (13, 0)),
        operation(2411, Class::Read, (210, 2), (13, 0)), operation(2437, Class::Read, (212, 4), (13, 0)),
        operation(2450, Class::Read, (216, 2), (13, 0)), operation(2470, Class::Read, (218, 2), (13, 0)),
        operation(2486, Class::Read, (220, 1), (13, 0)), operation(2513, Class::Read, (221, 3), (13, 0)),
        operation(2540, Class::Read, (224, 2), (13, 0)), operation(2570, Class::Read, (226, 2), (13, 0)),
        operation(2599, Class::Read, (228, 3), (13, 0)), operation(2629, Class::Read, (231, 2), (13, 0)),
        operation(2664, Class::Read, (233, 1), (13, 0)), operation(2684, Class::Write, (234, 1), (13, 0)),
        operation(2843, Class::Write, (235, 2), (13, 2)), operation(2904, Class::Read, (237, 4), (15, 0)),
        operation(2920, Class::Write, (241, 2), (15, 0)), operation(2932, Class::Read, (243, 5), (15, 0)),
        operation(2968, Class::Delete, (248, 2), (15, 0)), operation(2990, Class::Write, (250, 4), (15, 0)),
        operation(3045, Class::Write, (254, 2), (15, 2)), operation(3115, Class::Write, (256, 2), (17, 1)),
        operation(3139, Class::Write, (258, 2), (18, 1)), operation(3168, Class::Write, (260, 7), (19, 1)),
        operation(3189, Class::Write, (267, 2), (20, 1)), operation(3208, Class::Write, (269, 2), (21, 1)),
        operation(3239, Class::Write, (271, 1), (22, 1)), operation(3271, Class::Write, (272, 2), (23, 1)),
        operation(3342, Class::Write, (274, 2), (24, 1)), operation(3403, Class::Write, (276, 2), (25, 1)),
        operation(3452, Class::Write, (278, 4), (26, 1)),
    ],
    members: &[
        member(0, 0, 0, Place::Body), member(10, 10, 1, Place::Body), member(16, 16, 2, Place::Body),
        member(22, 22, 3, Place::Body), member(0, 0, 0, Place::Body), member(34, 34, 4, Place::Body),
        member(41, 41, 5, Place::Body), member(45, 45, 6, Place::Body), member(48, 48, 6, Place::Body),
        member(52, 52, 6, Place::Body), member(55, 55, 6, Place::Body), member(59, 59, 5, Place::Body),
        member(63, 63, 7, Place::Body), member(70, 70, 7, Place::Body), member(84, 84, 4, Place::Body),
        member(92, 92, 8, Place::Body), member(106, 106, 10, Place::Body), member(110, 110, 11, Place::Body),
        member(126, 126, 12, Place::Body), member(41, 41, 5, Place::Body), member(139, 139, 5, Place::Body),
        member(45, 45, 6, Place::Body), member(48, 48, 6, Place::Body), member(52, 52, 6, Place::Body),
        member(55, 55, 6, Place::Body), member(59, 59, 5, Place::Body), member(152, 152, 14, Place::Body),
        member(70, 70, 4, Place::Body), member(84, 84, 4, Place::Body), member(162, 162, 15, Place::Body),
        member(176, 176, 16, Place::Body), member(192, 192, 17, Place::Body), member(207, 207, 18, Place::Body),
        member(223, 223, 19, Place::Body), member(106, 106, 21, Place::Body), member(236, 236, 23, Place::Body),
        member(245, 245, 23, Place::Body), member(254, 254, 4, Place::Body), member(265, 265, 4, Place::Body),
        member(269, 269, 5, Place::Body), member(70, 70, 4, Place::Body), member(84, 84, 4, Place::Body),
        member(276, 276, 6, Place::Body), member(287, 287, 24, Place::Body), member(34, 34, 4, Place::Body),
        member(236, 236, 25, Place::Body), member(245, 245, 25, Place::Body), member(0, 0, 0, Place::Body),
        member(296, 296, 5, Place::Body), member(304, 304, 27, Place::Body), member(316, 316, 4, Place::Body),
        member(236, 236, 28, Place::Body), member(326, 326, 26, Place::Body), member(337, 337, 2, Place::Body),
        member(357, 357, 29, Place::Body), member(367, 367, 24, Place::Body), member(377, 377, 30, Place::Body),
        member(392, 392, 32, Place::Body), member(410, 410, 33, Place::Body), member(326, 326, 26, Place::Body),
        member(418, 418, 29, Place::Body), member(236, 236, 34, Place::Body), member(245, 245, 34, Place::Body),
        member(236, 236, 35, Place::Body), member(245, 245, 35, Place::Body), member(110, 110, 36, Place::Body),
        member(126, 126, 37, Place::Body), member(106, 106, 39, Place::Body), member(254, 254, 4, Place::Body),
        member(265, 265, 4, Place::Body), member(269, 269, 5, Place::Body), member(70, 70, 4, Place::Body),
        member(84, 84, 4, Place::Body), member(254, 254, 4, Place::Body), member(428, 428, 41, Place::Body),
        member(265, 265, 7, Place::Body), member(438, 438, 7, Place::Body), member(444, 444, 42, Place::Body),
        member(474, 474, 42, Place::Body), member(496, 496, 5, Place::Body), member(521, 521, 5, Place::Body),
        member(534, 534, 5, Place::Body), member(496, 496, 5, Place::Body), member(558, 558, 6, Place::Body),
        member(579, 579, 4, Place::Body), member(254, 254, 4, Place::Body), member(265, 265, 4, Place::Body),
        member(269, 269, 5, Place::Body), member(254, 254, 4, Place::Body), member(265, 265, 4, Place::Body),
        member(269, 269, 5, Place::Body), member(70, 70, 7, Place::Body), member(84, 84, 4, Place::Body),
        member(588, 588, 2, Place::Body), member(591, 591, 4, Place::Body), member(254, 254, 4, Place::Body),
        member(428, 428, 44, Place::Body), member(265, 265, 29, Place::Body), member(438, 438, 45, Place::Body),
        member(254, 254, 4, Place::Body), member(265, 265, 29, Place::Body), member(428, 428, 47, Place::Body),
        member(596, 596, 4, Place::Body), member(265, 265, 29, Place::Body), member(438, 438, 45, Place::Body),
        member(603, 603, 4, Place::Body), member(617, 617, 26, Place::Body), member(254, 254, 4, Place::Body),
        member(265, 265, 4, Place::Body), member(269, 269, 5, Place::Body), member(265, 265, 4, Place::Body),
        member(84, 84, 4, Place::Body), member(626, 626, 4, Place::Body), member(653, 653, 0, Place::Body),
        member(676, 676, 2, Place::Body), member(689, 689, 2, Place::Body), member(733, 733, 5, Place::Body),
        member(802, 802, 49, Place::Body), member(827, 827, 2, Place::Body), member(839, 839, 50, Place::Body),
        member(848, 848, 51, Place::Body), member(860, 860, 26, Place::Body), member(865, 865, 54, Place::Body),
        member(521, 521, 5, Place::Body), member(827, 827, 2, Place::Body), member(534, 534, 5, Place::Body),
        member(848, 848, 51, Place::Body), member(894, 894, 42, Place::Body), member(905, 905, 4, Place::Body),
        member(496, 496, 5, Place::Body), member(913, 913, 4, Place::Body), member(860, 860, 26, Place::Body),
        member(943, 943, 55, Place::Body), member(959, 959, 6, Place::Body), member(978, 978, 56, Place::Body),
        member(865, 865, 54, Place::Body), member(827, 827, 2, Place::Body), member(848, 848, 51, Place::Body),
        member(1023, 1023, 57, Place::Body), member(1035, 1035, 57, Place::Body), member(1044, 1044, 6, Place::Body),
        member(860, 860, 26, Place::Body), member(16, 16, 2, Place::Body), member(1065, 1065, 59, Place::Body),
        member(865, 865, 54, Place::Body), member(1088, 1088, 4, Place::Body), member(827, 827, 2, Place::Body),
        member(848, 848, 51, Place::Body), member(1116, 1116, 60, Place::Body), member(860, 860, 26, Place::Body),
        member(1132, 1132, 6, Place::Body), member(865, 865, 54, Place::Body), member(1159, 1159, 61, Place::Body),
        member(1170, 1170, 42, Place::Body), member(1195, 1195, 51, Place::Body), member(1216, 1216, 62, Place::Body),
        member(865, 865, 54, Place::Body), member(1245, 1245, 63, Place::Body), member(1159, 1159, 61, Place::Body),
        member(588, 588, 2, Place::Label), member(1293, 1293, 2, Place::Query), member(588, 588, 2, Place::Label),
        member(588, 588, 2, Place::Label), member(1159, 1159, 61, Place::Body), member(588, 588, 2, Place::Label),
        member(839, 839, 65, Place::Body), member(1404, 1404, 6, Place::Body), member(1415, 1415, 2, Place::Body),
        member(1425, 1425, 66, Place::Body), member(1464, 1464, 7, Place::Label), member(1549, 1549, 0, Place::Query),
        member(588, 588, 2, Place::Label), member(827, 827, 2, Place::Body), member(1669, 1669, 4, Place::Body),
        member(34, 34, 4, Place::Body), member(1549, 1549, 0, Place::Body), member(827, 827, 2, Place::Body),
        member(588, 588, 2, Place::Label), member(0, 0, 0, Place::Body), member(588, 588, 2, Place::Label),
        member(588, 588, 2, Place::Label), member(1116, 1116, 60, Place::Body), member(1924, 1924, 4, Place::Body),
        member(1932, 1932, 6, Place::Body), member(1425, 1425, 67, Place::Body), member(1949, 1949, 5, Place::Body),
        member(1425, 1425, 68, Place::Body), member(588, 588, 2, Place::Label), member(588, 588, 2, Place::Label),
        member(2096, 2096, 69, Place::Query), member(2159, 2159, 2, Place::Label), member(2159, 2159, 2, Place::Label),
        member(588, 588, 2, Place::Label), member(2261, 2261, 71, Place::Body), member(1404, 1404, 6, Place::Body),
        member(1415, 1415, 2, Place::Body), member(2270, 2270, 72, Place::Body), member(2277, 2277, 4, Place::Body),
        member(2277, 2277, 2, Place::Query), member(1404, 1404, 6, Place::Query), member(1415, 1415, 2, Place::Query),
        member(1159, 1159, 61, Place::Query), member(1404, 1404, 6, Place::Query), member(1415, 1415, 2, Place::Query),
        member(2371, 2371, 73, Place::Body), member(1404, 1404, 6, Place::Body), member(1415, 1415, 2, Place::Body),
        member(1425, 1425, 74, Place::Body), member(860, 860, 7, Place::Query), member(1415, 1415, 2, Place::Query),
        member(1404, 1404, 6, Place::Body), member(1415, 1415, 2, Place::Body), member(1116, 1116, 60, Place::Body),
        member(1404, 1404, 6, Place::Body), member(1415, 1415, 2, Place::Body), member(1425, 1425, 68, Place::Body),
        member(1404, 1404, 6, Place::Query), member(1415, 1415, 2, Place::Query), member(1404, 1404, 6, Place::Query),
        member(1415, 1415, 2, Place::Query), member(1415, 1415, 2, Place::Body), member(1404, 1404, 6, Place::Query),
        member(1415, 1415, 2, Place::Query), member(2525, 2525, 2, Place::Query), member(1404, 1404, 6, Place::Query),
        member(1415, 1415, 2, Place::Query), member(1415, 1415, 2, Place::Query), member(2096, 2096, 69, Place::Query),
        member(1404, 1404, 6, Place::Query), member(1415, 1415, 2, Place::Query), member(2096, 2096, 69, Place::Query),
        member(1404, 1404, 6, Place::Query), member(1415, 1415, 2, Place::Query), member(2096, 2096, 69, Place::Label),
        member(2721, 2721, 75, Place::Body), member(827, 827, 2, Place::Body), member(2879, 2879, 76, Place::Body),
        member(377, 377, 77, Place::Body), member(1404, 1404, 6, Place::Body), member(1415, 1415, 2, Place::Body),
        member(1425, 1425, 78, Place::Body), member(865, 865, 54, Place::Body), member(2096, 2096, 69, Place::Label),
        member(1023, 1023, 57, Place::Body), member(1035, 1035, 57, Place::Body), member(1044, 1044, 6, Place::Body),
        member(16, 16, 2, Place::Body), member(2957, 2957, 45, Place::Body), member(2096, 2096, 69, Place::Label),
        member(2982, 2982, 79, Place::Query), member(839, 839, 50, Place::Body), member(848, 848, 51, Place::Body),
        member(860, 860, 7, Place::Body), member(588, 588, 2, Place::Label), member(3015, 3015, 4, Place::Body),
        member(34, 34, 4, Place::Body), member(3105, 3105, 4, Place::Body), member(1464, 1464, 7, Place::Label),
        member(3165, 3165, 80, Place::Body), member(588, 588, 2, Place::Label), member(1088, 1088, 4, Place::Body),
        member(827, 827, 2, Place::Body), member(848, 848, 51, Place::Body), member(1116, 1116, 60, Place::Body),
        member(860, 860, 7, Place::Body), member(1132, 1132, 6, Place::Body), member(588, 588, 2, Place::Label),
        member(1669, 1669, 4, Place::Body), member(34, 34, 4, Place::Body), member(34, 34, 4, Place::Body),
        member(588, 588, 2, Place::Label), member(3228, 3228, 42, Place::Body), member(3293, 3293, 6, Place::Body),
        member(2096, 2096, 69, Place::Query), member(3318, 3318, 82, Place::Body),
        member(2096, 2096, 69, Place::Query), member(2721, 2721, 83, Place::Body), member(3429, 3429, 84, Place::Body),
        member(848, 848, 51, Place::Body), member(236, 236, 85, Place::Body), member(245, 245, 86, Place::Body),
        member(588, 588, 2, Place::Label),
    ],
    types: &[
        TypeRow::Is(Holds::Account), TypeRow::Is(Holds::Email), TypeRow::Is(Holds::Id), TypeRow::Members(26),
        TypeRow::Is(Holds::Enum), TypeRow::List(44, 2), TypeRow::Is(Holds::Number), TypeRow::Is(Holds::Ref),
        TypeRow::Members(24), TypeRow::Members(7), TypeRow::List(44, 9), TypeRow::Members(39), TypeRow::Members(43),
        TypeRow::Members(8), TypeRow::Map(2, 13), TypeRow::Members(9), TypeRow::Members(18), TypeRow::Members(50),
        TypeRow::Members(40), TypeRow::Members(45), TypeRow::Members(13), TypeRow::List(44, 20), TypeRow::Members(16),
        TypeRow::List(44, 22), TypeRow::Is(Holds::Key), TypeRow::Members(6), TypeRow::Is(Holds::Name),
        TypeRow::List(44, 26), TypeRow::Members(22), TypeRow::Is(Holds::ObjectKey), TypeRow::Members(20),
        TypeRow::Members(21), TypeRow::List(44, 31), TypeRow::Members(27), TypeRow::Members(14), TypeRow::Members(30),
        TypeRow::Members(31), TypeRow::Members(33), TypeRow::Members(29), TypeRow::List(44, 38), TypeRow::Members(34),
        TypeRow::List(44, 40), TypeRow::Is(Holds::Flag), TypeRow::Members(44), TypeRow::List(44, 43),
        TypeRow::Is(Holds::Content), TypeRow::Members(46), TypeRow::List(44, 46), TypeRow::Members(2),
        TypeRow::List(44, 48), TypeRow::Members(1), TypeRow::Is(Holds::Text), TypeRow::Is(Holds::TagKey),
        TypeRow::Is(Holds::TagValue), TypeRow::Map(52, 53), TypeRow::Members(25), TypeRow::Members(12),
        TypeRow::List(44, 45), TypeRow::Members(38), TypeRow::List(44, 58), TypeRow::Members(10), TypeRow::List(44, 0),
        TypeRow::Members(0), TypeRow::List(44, 4), TypeRow::Members(3), TypeRow::Map(2, 64), TypeRow::Members(4),
        TypeRow::Members(11), TypeRow::Members(41), TypeRow::Is(Holds::Arn), TypeRow::Members(48),
        TypeRow::List(44, 70), TypeRow::Members(49), TypeRow::Members(15), TypeRow::Members(17), TypeRow::Members(5),
        TypeRow::Members(35), TypeRow::Members(28), TypeRow::Members(32), TypeRow::List(44, 7), TypeRow::Members(23),
        TypeRow::Members(42), TypeRow::List(44, 81), TypeRow::Members(19), TypeRow::Members(47), TypeRow::Members(36),
        TypeRow::Members(37),
    ],
    shapes: &[
        (0, 2), (2, 2), (4, 2), (6, 7), (13, 2), (15, 1), (16, 1), (17, 2), (19, 7), (26, 0), (26, 1), (27, 2),
        (29, 3), (32, 2), (34, 1), (35, 2), (37, 3), (40, 2), (42, 1), (43, 2), (45, 2), (47, 2), (49, 2), (51, 1),
        (52, 4), (56, 3), (59, 2), (61, 2), (63, 2), (65, 2), (67, 1), (68, 3), (71, 2), (73, 2), (75, 2), (77, 2),
        (79, 1), (80, 3), (83, 2), (85, 3), (88, 3), (91, 2), (93, 2), (95, 2), (97, 2), (99, 4), (103, 2), (105, 2),
        (107, 3), (110, 2), (112, 1),
    ],
    weakenings: &[
        weakening(746, Condition::Is, (0, 1), Verdict::Normal),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(1088, Condition::Is, (1, 1), Verdict::Normal),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(34, Condition::Is, (2, 1), Verdict::Normal),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(2741, Condition::Is, (3, 1), Verdict::Normal),
        weakening(2796, Condition::Is, (4, 1), Verdict::Normal), weakening(34, Condition::Is, (5, 1), Verdict::Normal),
        weakening(3015, Condition::Is, (6, 2), Verdict::Normal),
        weakening(3105, Condition::Is, (8, 2), Verdict::Normal),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(1088, Condition::Is, (10, 1), Verdict::Normal),
        weakening(34, Condition::Is, (11, 1), Verdict::Normal), weakening(34, Condition::Is, (12, 1), Verdict::Normal),
        weakening(3228, Condition::Is, (13, 1), Verdict::Normal),
        weakening(44, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(3318, Condition::Empty, (0, 0), Verdict::Normal),
        weakening(3382, Condition::Is, (14, 1), Verdict::Normal),
        weakening(236, Condition::Empty, (0, 0), Verdict::Normal),
    ],
    values: &[
        737, 1080, 1650, 2735, 2735, 737, 3006, 3011, 3083, 3093, 1080, 1650, 1650, 2735, 3374,
    ],
};
