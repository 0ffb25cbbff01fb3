// Written by `data/ledger.py generate` from data/ledger/macie.txt. Do not edit.

use super::table::*;

#[rustfmt::skip]
pub(crate) static LEDGER: Ledger = Ledger {
    service: Service::Macie,
    crate_name: "aws-sdk-macie2",
    version: "1.124.0",
    protocol: Protocol::RestJson,
    words: "\
        \x05email\x09accountId\x05regex\x0bs3WordsList\x06status\x02eq\x00\x02gt\x02lt\x03gte\x03lte\x03neq\x06prefix\
        \x07orderBy\x0dattributeName\x0ds3Destination\x03and\x0ctagCriterion\x0fsimpleCriterion\x0ceqExactMatch\
        \x09criterion\x0ddailySchedule\x0eweeklySchedule\x0fmonthlySchedule\x0ctagScopeTerm\x0fsimpleScopeTerm\
        \x08excludes\x08includes\x03key\x06values\x0acomparator\x0adayOfMonth\x08kmsKeyId\x07buckets\x09operation\
        \x0bbucketNames\x09keyPrefix\x09kmsKeyArn\x0abucketName\x13expectedBucketOwner\x07scoping\x0ebucketCriteria\
        \x11bucketDefinitions\x09objectKey\x09tagValues\x05value\x15publishPolicyFindings\
        \x1dpublishClassificationFindings\x18managedDataIdentifierIds\x0callowListIds\x17customDataIdentifierIds\
        \x08severity\x14occurrencesThreshold\x02id\x04type\x06target\x08roleName\x0dretrievalMode\x09dayOfWeek\
        \x10AcceptInvitation\x0binvitations\x06accept\x0cinvitationId\x0dmasterAccount\x16administratorAccountId\
        \x1dBatchGetCustomDataIdentifiers\x17custom-data-identifiers\x03get\x03ids\x08DISABLED\x11accounts[].status\
        \x25BatchUpdateAutomatedDiscoveryAccounts\x13automated-discovery\x08accounts\x0fCreateAllowList\x0ballow-lists\
        \x04name\x04tags\x08criteria\x0bclientToken\x0bdescription\x17CreateClassificationJob\x04jobs\x07jobType\
        \x0ainitialRun\x0fs3JobDefinition\x11scheduleFrequency\x12samplingPercentage\x1dmanagedDataIdentifierSelector\
        \x1aCreateCustomDataIdentifier\x08keywords\x0bignoreWords\x0eseverityLevels\x14maximumMatchDistance\x07ARCHIVE\
        \x06action\x14CreateFindingsFilter\x0ffindingsfilters\x08position\x0ffindingCriteria\x11CreateInvitations\
        \x07message\x0aaccountIds\x18disableEmailNotification\x0cCreateMember\x07members\x07account\
        \x14CreateSampleFindings\x08findings\x06sample\x0cfindingTypes\x12DeclineInvitations\x07decline\
        \x0fDeleteAllowList\x0fignoreJobChecks\x1aDeleteCustomDataIdentifier\x14DeleteFindingsFilter\
        \x11DeleteInvitations\x06delete\x0cDeleteMember\x0fDescribeBuckets\x0bdatasources\x02s3\x09nextToken\
        \x0amaxResults\x0csortCriteria\x19DescribeClassificationJob\x05jobId\x21DescribeOrganizationConfiguration\
        \x05admin\x0dconfiguration\x0cDisableMacie\x05macie\x1fDisableOrganizationAdminAccount\x0eadminAccountId\
        \x24DisassociateFromAdministratorAccount\x0dadministrator\x0cdisassociate\x1dDisassociateFromMasterAccount\
        \x06master\x12DisassociateMember\x06PAUSED\x0bEnableMacie\x1afindingPublishingFrequency\
        \x1eEnableOrganizationAdminAccount\x17GetAdministratorAccount\x0cGetAllowList\
        \x22GetAutomatedDiscoveryConfiguration\x13GetBucketStatistics\x0astatistics\
        \x24GetClassificationExportConfiguration\x23classification-export-configuration\x16GetClassificationScope\
        \x15classification-scopes\x17GetCustomDataIdentifier\x14GetFindingStatistics\x04size\x07groupBy\x0bGetFindings\
        \x08describe\x0afindingIds\x11GetFindingsFilter\x23GetFindingsPublicationConfiguration\
        \x22findings-publication-configuration\x13GetInvitationsCount\x05count\x0fGetMacieSession\x10GetMasterAccount\
        \x09GetMember\x12GetResourceProfile\x11resource-profiles\x0bresourceArn\x16GetRevealConfiguration\
        \x14reveal-configuration\x1bGetSensitiveDataOccurrences\x06reveal\x09findingId\
        \x27GetSensitiveDataOccurrencesAvailability\x0cavailability\x20GetSensitivityInspectionTemplate\x09templates\
        \x17sensitivity-inspections\x12GetUsageStatistics\x05usage\x06sortBy\x08filterBy\x09timeRange\
        \x0eGetUsageTotals\x0eListAllowLists\x1eListAutomatedDiscoveryAccounts\x16ListClassificationJobs\x04list\
        \x0efilterCriteria\x18ListClassificationScopes\x19ListCustomDataIdentifiers\x0cListFindings\
        \x13ListFindingsFilters\x0fListInvitations\x1aListManagedDataIdentifiers\x18managed-data-identifiers\
        \x0bListMembers\x0eonlyAssociated\x1dListOrganizationAdminAccounts\x1cListResourceProfileArtifacts\
        \x09artifacts\x1dListResourceProfileDetections\x0adetections\x22ListSensitivityInspectionTemplates\
        \x13ListTagsForResource\x26configuration.s3Destination.bucketName\
        \x2fconfiguration.s3Destination.expectedBucketOwner\x25configuration.s3Destination.kmsKeyArn\
        \x24PutClassificationExportConfiguration\x05false\x36securityHubConfiguration.publishClassificationFindings\
        \x2esecurityHubConfiguration.publishPolicyFindings\x23PutFindingsPublicationConfiguration\
        \x18securityHubConfiguration\x0fSearchResources\x10search-resources\x0bTagResource\x18TestCustomDataIdentifier\
        \x04test\x0asampleText\x0dUntagResource\x07tagKeys\x0fUpdateAllowList\x04NONE\x1dautoEnableOrganizationMembers\
        \x03NEW\x25UpdateAutomatedDiscoveryConfiguration\x09CANCELLED\x0bUSER_PAUSED\x09jobStatus\
        \x17UpdateClassificationJob\x03ADD\x07REPLACE\x15s3.excludes.operation\x06REMOVE\x19UpdateClassificationScope\
        \x14UpdateFindingsFilter\x12UpdateMacieSession\x13UpdateMemberSession\x0aautoEnable\
        \x1fUpdateOrganizationConfiguration\x18sensitivityScoreOverride\x15UpdateResourceProfile\
        \x1csuppressDataIdentifiers[].id\x1fUpdateResourceProfileDetections\x17suppressDataIdentifiers\x07ENABLED\
        \x14configuration.status\x19UpdateRevealConfiguration\x16retrievalConfiguration\
        \x23UpdateSensitivityInspectionTemplate",
    index: &[
        79, 33, 0, 0, 11, 50, 0, 54, 72, 0, 0, 0, 0, 13, 37, 76, 31, 0, 0, 63, 49, 64, 70, 73, 0, 25, 58, 0, 0, 0, 0,
        2, 8, 0, 0, 0, 0, 38, 66, 0, 71, 5, 22, 32, 34, 0, 65, 0, 0, 12, 42, 62, 0, 75, 40, 47, 0, 0, 0, 0, 0, 18, 1,
        19, 30, 56, 45, 41, 57, 17, 36, 55, 60, 9, 24, 46, 69, 80, 6, 61, 21, 81, 0, 0, 0, 3, 20, 44, 0, 0, 0, 0, 29,
        39, 67, 0, 0, 27, 35, 48, 0, 4, 0, 7, 0, 0, 0, 14, 51, 68, 10, 15, 43, 23, 16, 28, 53, 74, 77, 59, 78, 0, 0, 0,
        0, 0, 26, 52,
    ],
    operations: &[
        operation(636, Class::Write, Method::Post, 0, 113, 3, 0, 1),
        operation(722, Class::Read, Method::Post, 3, 116, 1, 1, 0),
        operation(811, Class::Write, Method::Patch, 6, 117, 1, 1, 1),
        operation(878, Class::Write, Method::Post, 9, 118, 5, 2, 1),
        operation(949, Class::Write, Method::Post, 11, 123, 13, 3, 0),
        operation(1080, Class::Write, Method::Post, 13, 136, 9, 3, 0),
        operation(1179, Class::Write, Method::Post, 15, 145, 7, 3, 1),
        operation(1241, Class::Write, Method::Post, 17, 152, 3, 4, 0),
        operation(1303, Class::Write, Method::Post, 19, 155, 2, 4, 0),
        operation(1332, Class::Write, Method::Post, 21, 157, 1, 4, 0),
        operation(1382, Class::Write, Method::Post, 24, 158, 1, 4, 0),
        operation(1409, Class::Delete, Method::Delete, 27, 159, 2, 4, 0),
        operation(1441, Class::Delete, Method::Delete, 30, 161, 1, 4, 1),
        operation(1468, Class::Delete, Method::Delete, 33, 162, 1, 5, 1),
        operation(1489, Class::Delete, Method::Post, 36, 163, 1, 6, 0),
        operation(1514, Class::Delete, Method::Delete, 39, 164, 1, 6, 1),
        operation(1527, Class::Read, Method::Post, 42, 165, 4, 7, 0),
        operation(1592, Class::Read, Method::Get, 45, 169, 1, 7, 0),
        operation(1624, Class::Read, Method::Get, 48, 170, 0, 7, 0),
        operation(1678, Class::Delete, Method::Delete, 51, 170, 0, 7, 1),
        operation(1697, Class::Delete, Method::Delete, 53, 170, 1, 8, 1),
        operation(1744, Class::Delete, Method::Post, 55, 171, 0, 9, 1),
        operation(1808, Class::Delete, Method::Post, 58, 171, 0, 10, 1),
        operation(1845, Class::Delete, Method::Post, 61, 171, 1, 11, 1),
        operation(1871, Class::Write, Method::Post, 51, 172, 3, 12, 1),
        operation(1910, Class::Write, Method::Post, 53, 175, 2, 13, 1),
        operation(1941, Class::Read, Method::Get, 65, 177, 0, 14, 0),
        operation(1965, Class::Read, Method::Get, 27, 177, 1, 14, 0),
        operation(1978, Class::Read, Method::Get, 67, 178, 0, 14, 0),
        operation(2013, Class::Read, Method::Post, 70, 178, 1, 14, 0),
        operation(2044, Class::Read, Method::Get, 74, 179, 0, 14, 0),
        operation(2117, Class::Read, Method::Get, 76, 179, 1, 14, 0),
        operation(2162, Class::Read, Method::Get, 30, 180, 1, 14, 0),
        operation(2186, Class::Read, Method::Post, 79, 181, 4, 14, 0),
        operation(2220, Class::Read, Method::Post, 82, 185, 2, 14, 0),
        operation(2252, Class::Read, Method::Get, 33, 187, 1, 14, 0),
        operation(2270, Class::Read, Method::Get, 85, 188, 0, 14, 0),
        operation(2341, Class::Read, Method::Get, 87, 188, 0, 14, 0),
        operation(2367, Class::Read, Method::Get, 51, 188, 0, 14, 0),
        operation(2383, Class::Read, Method::Get, 90, 188, 0, 14, 0),
        operation(2400, Class::Read, Method::Get, 39, 188, 1, 14, 0),
        operation(2410, Class::Read, Method::Get, 92, 189, 1, 14, 0),
        operation(2459, Class::Read, Method::Get, 94, 190, 0, 14, 0),
        operation(2503, Class::Read, Method::Get, 96, 190, 1, 14, 1),
        operation(2548, Class::Read, Method::Get, 100, 191, 1, 15, 0),
        operation(2601, Class::Read, Method::Get, 105, 192, 1, 15, 0),
        operation(2668, Class::Read, Method::Post, 109, 193, 5, 15, 0),
        operation(2719, Class::Read, Method::Get, 112, 198, 1, 15, 0),
        operation(2734, Class::Read, Method::Get, 9, 199, 2, 15, 0),
        operation(2749, Class::Read, Method::Get, 6, 201, 3, 15, 0),
        operation(2780, Class::Read, Method::Post, 114, 204, 4, 15, 0),
        operation(2823, Class::Read, Method::Get, 117, 208, 2, 15, 0),
        operation(2848, Class::Read, Method::Post, 119, 210, 2, 15, 0),
        operation(2874, Class::Read, Method::Post, 122, 212, 4, 15, 0),
        operation(2887, Class::Read, Method::Get, 15, 216, 2, 15, 0),
        operation(2907, Class::Read, Method::Get, 17, 218, 2, 15, 0),
        operation(2923, Class::Read, Method::Post, 124, 220, 1, 15, 0),
        operation(2975, Class::Read, Method::Get, 19, 221, 3, 15, 0),
        operation(3002, Class::Read, Method::Get, 53, 224, 2, 15, 0),
        operation(3032, Class::Read, Method::Get, 127, 226, 2, 15, 0),
        operation(3071, Class::Read, Method::Get, 130, 228, 3, 15, 0),
        operation(3112, Class::Read, Method::Get, 133, 231, 2, 15, 0),
        operation(3147, Class::Read, Method::Get, 136, 233, 1, 15, 0),
        operation(3292, Class::Write, Method::Put, 74, 234, 1, 15, 4),
        operation(3437, Class::Write, Method::Put, 85, 235, 2, 19, 2),
        operation(3498, Class::Read, Method::Post, 139, 237, 4, 21, 0),
        operation(3531, Class::Write, Method::Post, 142, 241, 2, 21, 0),
        operation(3543, Class::Read, Method::Post, 145, 243, 5, 21, 0),
        operation(3584, Class::Delete, Method::Delete, 136, 248, 2, 21, 0),
        operation(3606, Class::Write, Method::Put, 148, 250, 4, 21, 1),
        operation(3661, Class::Write, Method::Put, 67, 254, 2, 22, 3),
        operation(3731, Class::Write, Method::Patch, 151, 256, 2, 25, 1),
        operation(3796, Class::Write, Method::Patch, 154, 258, 2, 26, 2),
        operation(3822, Class::Write, Method::Patch, 157, 260, 7, 28, 2),
        operation(3843, Class::Write, Method::Patch, 51, 267, 2, 30, 1),
        operation(3862, Class::Write, Method::Patch, 160, 269, 2, 31, 1),
        operation(3893, Class::Write, Method::Patch, 48, 271, 1, 32, 1),
        operation(3950, Class::Write, Method::Patch, 92, 272, 2, 33, 2),
        operation(4001, Class::Write, Method::Patch, 130, 274, 2, 35, 1),
        operation(4086, Class::Write, Method::Put, 94, 276, 2, 36, 1),
        operation(4135, Class::Write, Method::Put, 164, 278, 4, 37, 1),
    ],
    paths: &[
        2, 653, 665, 2, 752, 776, 2, 849, 869, 1, 894, 1, 973, 1, 752, 1, 1200, 1, 653, 1, 1316, 2, 1353, 1362, 2, 653,
        1401, 2, 894, 65280, 2, 752, 65280, 2, 1200, 65280, 2, 653, 1507, 2, 1316, 65280, 2, 1543, 1555, 2, 973, 65280,
        2, 1658, 1664, 1, 1691, 1, 1658, 2, 1781, 1795, 2, 1838, 1795, 3, 1316, 1795, 65280, 1, 1781, 2, 849, 1664, 3,
        1543, 1555, 2033, 1, 2081, 2, 2140, 65280, 2, 1353, 2033, 2, 1353, 2232, 1, 2306, 2, 653, 2361, 1, 1838, 1,
        2429, 1, 2482, 3, 1353, 65280, 2531, 4, 1353, 65280, 2531, 2588, 3, 2634, 2644, 65280, 2, 2687, 2033, 1, 2687,
        2, 973, 2803, 1, 2140, 2, 752, 2803, 1, 1353, 2, 2950, 2803, 2, 2429, 3061, 2, 2429, 3101, 2, 2634, 2644, 2,
        911, 65280, 2, 1543, 3514, 2, 911, 65281, 2, 752, 3568, 2, 894, 65283, 2, 973, 65281, 2, 2140, 65281, 2, 1200,
        65286, 3, 1691, 1316, 65281, 3, 2634, 2644, 65283,
    ],
    members: &[
        member(0, 0, 0, Place::Body), member(6, 6, 1, Place::Body), member(16, 16, 2, Place::Body),
        member(22, 22, 3, Place::Body), member(34, 34, 4, Place::Body), member(6, 6, 1, Place::Body),
        member(41, 41, 6, Place::Body), member(45, 45, 7, Place::Body), member(48, 48, 7, Place::Body),
        member(51, 51, 7, Place::Body), member(55, 55, 7, Place::Body), member(59, 59, 6, Place::Body),
        member(63, 63, 5, Place::Body), member(70, 70, 4, Place::Body), member(78, 78, 8, Place::Body),
        member(92, 92, 9, Place::Body), member(106, 106, 11, Place::Body), member(110, 110, 12, Place::Body),
        member(123, 123, 13, Place::Body), member(41, 41, 6, Place::Body), member(45, 45, 7, Place::Body),
        member(48, 48, 7, Place::Body), member(51, 51, 7, Place::Body), member(55, 55, 7, Place::Body),
        member(59, 59, 6, Place::Body), member(139, 139, 6, Place::Body), member(152, 152, 15, Place::Body),
        member(70, 70, 4, Place::Body), member(78, 78, 4, Place::Body), member(162, 162, 16, Place::Body),
        member(176, 176, 17, Place::Body), member(191, 191, 18, Place::Body), member(207, 207, 19, Place::Body),
        member(220, 220, 20, Place::Body), member(106, 106, 22, Place::Body), member(236, 236, 24, Place::Body),
        member(245, 245, 24, Place::Body), member(254, 254, 4, Place::Body), member(258, 258, 6, Place::Body),
        member(265, 265, 4, Place::Body), member(70, 70, 4, Place::Body), member(78, 78, 4, Place::Body),
        member(276, 276, 7, Place::Body), member(34, 34, 4, Place::Body), member(287, 287, 25, Place::Body),
        member(236, 236, 26, Place::Body), member(245, 245, 26, Place::Body), member(296, 296, 6, Place::Body),
        member(6, 6, 1, Place::Body), member(304, 304, 4, Place::Body), member(314, 314, 6, Place::Body),
        member(236, 236, 27, Place::Body), member(326, 326, 28, Place::Body), member(336, 336, 25, Place::Body),
        member(346, 346, 5, Place::Body), member(357, 357, 1, Place::Body), member(377, 377, 29, Place::Body),
        member(385, 385, 30, Place::Body), member(400, 400, 32, Place::Body), member(418, 418, 5, Place::Body),
        member(346, 346, 5, Place::Body), member(236, 236, 33, Place::Body), member(245, 245, 33, Place::Body),
        member(236, 236, 34, Place::Body), member(245, 245, 34, Place::Body), member(110, 110, 35, Place::Body),
        member(123, 123, 36, Place::Body), member(106, 106, 38, Place::Body), member(254, 254, 4, Place::Body),
        member(258, 258, 6, Place::Body), member(265, 265, 4, Place::Body), member(70, 70, 4, Place::Body),
        member(78, 78, 4, Place::Body), member(428, 428, 40, Place::Body), member(265, 265, 4, Place::Body),
        member(254, 254, 5, Place::Body), member(438, 438, 5, Place::Body), member(444, 444, 41, Place::Body),
        member(466, 466, 41, Place::Body), member(496, 496, 42, Place::Body), member(521, 521, 42, Place::Body),
        member(534, 534, 42, Place::Body), member(496, 496, 42, Place::Body), member(558, 558, 4, Place::Body),
        member(567, 567, 7, Place::Body), member(254, 254, 4, Place::Body), member(258, 258, 6, Place::Body),
        member(265, 265, 4, Place::Body), member(254, 254, 4, Place::Body), member(258, 258, 6, Place::Body),
        member(265, 265, 4, Place::Body), member(70, 70, 4, Place::Body), member(78, 78, 8, Place::Body),
        member(588, 588, 8, Place::Body), member(591, 591, 4, Place::Body), member(428, 428, 44, Place::Body),
        member(265, 265, 4, Place::Body), member(254, 254, 5, Place::Body), member(438, 438, 5, Place::Body),
        member(254, 254, 8, Place::Body), member(596, 596, 4, Place::Body), member(428, 428, 46, Place::Body),
        member(265, 265, 4, Place::Body), member(254, 254, 5, Place::Body), member(438, 438, 5, Place::Body),
        member(603, 603, 5, Place::Body), member(612, 612, 4, Place::Body), member(254, 254, 4, Place::Body),
        member(258, 258, 6, Place::Body), member(265, 265, 4, Place::Body), member(254, 254, 4, Place::Body),
        member(70, 70, 4, Place::Body), member(626, 626, 4, Place::Body), member(672, 672, 8, Place::Body),
        member(685, 685, 1, Place::Body), member(699, 699, 1, Place::Body), member(780, 780, 42, Place::Body),
        member(869, 869, 48, Place::Body), member(906, 906, 49, Place::Body), member(911, 911, 52, Place::Body),
        member(916, 916, 53, Place::Body), member(925, 925, 8, Place::Body), member(937, 937, 54, Place::Body),
        member(906, 906, 49, Place::Body), member(911, 911, 52, Place::Body), member(978, 978, 4, Place::Body),
        member(986, 986, 41, Place::Body), member(925, 925, 8, Place::Body), member(937, 937, 54, Place::Body),
        member(521, 521, 42, Place::Body), member(997, 997, 55, Place::Body), member(1013, 1013, 56, Place::Body),
        member(1031, 1031, 7, Place::Body), member(534, 534, 42, Place::Body), member(496, 496, 42, Place::Body),
        member(1050, 1050, 4, Place::Body), member(906, 906, 49, Place::Body), member(911, 911, 52, Place::Body),
        member(16, 16, 2, Place::Body), member(1107, 1107, 57, Place::Body), member(925, 925, 8, Place::Body),
        member(937, 937, 54, Place::Body), member(1116, 1116, 57, Place::Body), member(1128, 1128, 59, Place::Body),
        member(1143, 1143, 7, Place::Body), member(906, 906, 49, Place::Body), member(911, 911, 52, Place::Body),
        member(1172, 1172, 4, Place::Body), member(1216, 1216, 7, Place::Body), member(925, 925, 8, Place::Body),
        member(937, 937, 54, Place::Body), member(1225, 1225, 60, Place::Body), member(1259, 1259, 54, Place::Body),
        member(1267, 1267, 61, Place::Body), member(1278, 1278, 41, Place::Body), member(911, 911, 52, Place::Body),
        member(1324, 1324, 62, Place::Body), member(1369, 1369, 63, Place::Body), member(1267, 1267, 61, Place::Body),
        member(588, 588, 8, Place::Label), member(1425, 1425, 8, Place::Query), member(588, 588, 8, Place::Label),
        member(588, 588, 8, Place::Label), member(1267, 1267, 61, Place::Body), member(588, 588, 8, Place::Label),
        member(916, 916, 65, Place::Body), member(1558, 1558, 8, Place::Body), member(1568, 1568, 7, Place::Body),
        member(1579, 1579, 66, Place::Body), member(1618, 1618, 8, Place::Label), member(1729, 1729, 1, Place::Query),
        member(588, 588, 8, Place::Label), member(34, 34, 4, Place::Body), member(925, 925, 8, Place::Body),
        member(1883, 1883, 4, Place::Body), member(925, 925, 8, Place::Body), member(1729, 1729, 1, Place::Body),
        member(588, 588, 8, Place::Label), member(6, 6, 1, Place::Body), member(588, 588, 8, Place::Label),
        member(588, 588, 8, Place::Label), member(2207, 2207, 7, Place::Body), member(2212, 2212, 4, Place::Body),
        member(1579, 1579, 67, Place::Body), member(1225, 1225, 60, Place::Body), member(2241, 2241, 42, Place::Body),
        member(1579, 1579, 68, Place::Body), member(588, 588, 8, Place::Label), member(588, 588, 8, Place::Label),
        member(2447, 2447, 69, Place::Query), member(2538, 2538, 8, Place::Label), member(2538, 2538, 8, Place::Label),
        member(588, 588, 8, Place::Label), member(2693, 2693, 70, Place::Body), member(2700, 2700, 72, Place::Body),
        member(1558, 1558, 8, Place::Body), member(2709, 2709, 4, Place::Body), member(1568, 1568, 7, Place::Body),
        member(2709, 2709, 8, Place::Query), member(1558, 1558, 8, Place::Query), member(1568, 1568, 7, Place::Query),
        member(1558, 1558, 8, Place::Query), member(1267, 1267, 61, Place::Query), member(1568, 1568, 7, Place::Query),
        member(1558, 1558, 8, Place::Body), member(1568, 1568, 7, Place::Body), member(1579, 1579, 73, Place::Body),
        member(2808, 2808, 74, Place::Body), member(906, 906, 5, Place::Query), member(1558, 1558, 8, Place::Query),
        member(1558, 1558, 8, Place::Body), member(1568, 1568, 7, Place::Body), member(1558, 1558, 8, Place::Body),
        member(1568, 1568, 7, Place::Body), member(1579, 1579, 68, Place::Body), member(1225, 1225, 60, Place::Body),
        member(1558, 1558, 8, Place::Query), member(1568, 1568, 7, Place::Query), member(1558, 1558, 8, Place::Query),
        member(1568, 1568, 7, Place::Query), member(1558, 1558, 8, Place::Body), member(1558, 1558, 8, Place::Query),
        member(1568, 1568, 7, Place::Query), member(2987, 2987, 8, Place::Query), member(1558, 1558, 8, Place::Query),
        member(1568, 1568, 7, Place::Query), member(1558, 1558, 8, Place::Query), member(2447, 2447, 69, Place::Query),
        member(1558, 1558, 8, Place::Query), member(1568, 1568, 7, Place::Query), member(2447, 2447, 69, Place::Query),
        member(1558, 1558, 8, Place::Query), member(1568, 1568, 7, Place::Query), member(2447, 2447, 69, Place::Label),
        member(1664, 1664, 75, Place::Body), member(925, 925, 8, Place::Body), member(3473, 3473, 76, Place::Body),
        member(1558, 1558, 8, Place::Body), member(1568, 1568, 7, Place::Body), member(1579, 1579, 77, Place::Body),
        member(385, 385, 78, Place::Body), member(911, 911, 52, Place::Body), member(2447, 2447, 69, Place::Label),
        member(16, 16, 5, Place::Body), member(1107, 1107, 6, Place::Body), member(3573, 3573, 79, Place::Body),
        member(1116, 1116, 6, Place::Body), member(1143, 1143, 7, Place::Body), member(2447, 2447, 69, Place::Label),
        member(3598, 3598, 6, Place::Query), member(906, 906, 49, Place::Body), member(916, 916, 53, Place::Body),
        member(937, 937, 54, Place::Body), member(588, 588, 8, Place::Label), member(34, 34, 4, Place::Body),
        member(3627, 3627, 4, Place::Body), member(3721, 3721, 4, Place::Body), member(1618, 1618, 8, Place::Label),
        member(1555, 1555, 80, Place::Body), member(588, 588, 8, Place::Label), member(906, 906, 49, Place::Body),
        member(1172, 1172, 4, Place::Body), member(1216, 1216, 7, Place::Body), member(925, 925, 8, Place::Body),
        member(937, 937, 54, Place::Body), member(1225, 1225, 60, Place::Body), member(588, 588, 8, Place::Label),
        member(34, 34, 4, Place::Body), member(1883, 1883, 4, Place::Body), member(34, 34, 4, Place::Body),
        member(588, 588, 8, Place::Label), member(3882, 3882, 41, Place::Body), member(3925, 3925, 7, Place::Body),
        member(2447, 2447, 69, Place::Query), member(4033, 4033, 82, Place::Body),
        member(2447, 2447, 69, Place::Query), member(1664, 1664, 83, Place::Body), member(4112, 4112, 84, Place::Body),
        member(236, 236, 85, Place::Body), member(245, 245, 86, Place::Body), member(937, 937, 54, Place::Body),
        member(588, 588, 8, Place::Label),
    ],
    types: &[
        TypeRow::Is(Holds::Email), TypeRow::Is(Holds::Account), TypeRow::Is(Holds::Document), TypeRow::Members(26),
        TypeRow::Is(Holds::Enum), TypeRow::Is(Holds::Ref), TypeRow::List(44, 5), TypeRow::Is(Holds::Number),
        TypeRow::Is(Holds::Id), TypeRow::Members(24), TypeRow::Members(7), TypeRow::List(44, 10), TypeRow::Members(43),
        TypeRow::Members(39), TypeRow::Members(8), TypeRow::Map(8, 14), TypeRow::Members(9), TypeRow::Members(50),
        TypeRow::Members(18), TypeRow::Members(45), TypeRow::Members(40), TypeRow::Members(13), TypeRow::List(44, 21),
        TypeRow::Members(16), TypeRow::List(44, 23), TypeRow::Is(Holds::Key), TypeRow::Members(6),
        TypeRow::Members(22), TypeRow::Is(Holds::ObjectKey), TypeRow::Members(27), TypeRow::Members(20),
        TypeRow::Members(21), TypeRow::List(44, 31), TypeRow::Members(14), TypeRow::Members(30), TypeRow::Members(33),
        TypeRow::Members(31), TypeRow::Members(29), TypeRow::List(44, 37), TypeRow::Members(34), TypeRow::List(44, 39),
        TypeRow::Is(Holds::Flag), TypeRow::List(44, 8), TypeRow::Members(44), TypeRow::List(44, 43),
        TypeRow::Members(46), TypeRow::List(44, 45), TypeRow::Members(2), TypeRow::List(44, 47),
        TypeRow::Is(Holds::Name), TypeRow::Is(Holds::TagKey), TypeRow::Is(Holds::TagValue), TypeRow::Map(50, 51),
        TypeRow::Members(1), TypeRow::Is(Holds::Text), TypeRow::Members(25), TypeRow::Members(12),
        TypeRow::List(44, 2), TypeRow::Members(38), TypeRow::List(44, 58), TypeRow::Members(10), TypeRow::List(44, 1),
        TypeRow::Members(0), TypeRow::List(44, 4), TypeRow::Members(3), TypeRow::Map(8, 64), TypeRow::Members(4),
        TypeRow::Members(11), TypeRow::Members(41), TypeRow::Is(Holds::Arn), TypeRow::Members(49),
        TypeRow::Members(48), TypeRow::List(44, 71), TypeRow::Members(17), TypeRow::Members(15), TypeRow::Members(5),
        TypeRow::Members(35), TypeRow::Members(32), TypeRow::Members(28), TypeRow::Is(Holds::Content),
        TypeRow::Members(23), TypeRow::Members(42), TypeRow::List(44, 81), TypeRow::Members(19), TypeRow::Members(47),
        TypeRow::Members(36), TypeRow::Members(37),
    ],
    shapes: &[
        (0, 2, false), (2, 2, true), (4, 2, false), (6, 7, false), (13, 2, false), (15, 1, true), (16, 1, false),
        (17, 2, false), (19, 7, false), (26, 0, false), (26, 1, false), (27, 2, false), (29, 3, false), (32, 2, false),
        (34, 1, false), (35, 2, false), (37, 3, false), (40, 2, false), (42, 1, false), (43, 2, true), (45, 2, false),
        (47, 2, false), (49, 2, false), (51, 1, false), (52, 4, true), (56, 3, false), (59, 2, false), (61, 2, false),
        (63, 2, false), (65, 2, false), (67, 1, false), (68, 3, false), (71, 2, false), (73, 2, false), (75, 2, false),
        (77, 2, false), (79, 1, false), (80, 3, false), (83, 2, false), (85, 3, false), (88, 3, false), (91, 2, false),
        (93, 2, false), (95, 2, false), (97, 2, false), (99, 4, false), (103, 2, false), (105, 2, false),
        (107, 3, false), (110, 2, false), (112, 1, false),
    ],
    weakenings: &[
        weakening(44, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(793, 0, Condition::Is, 0, 1, Verdict::Waiver(Rule::Discovery)),
        weakening(44, 0, Condition::AnyCall, 0, 0, Verdict::Normal),
        weakening(1172, 2, Condition::Is, 1, 1, Verdict::Waiver(Rule::Discovery)),
        weakening(44, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::Discovery)),
        weakening(44, 0, Condition::AnyCall, 0, 0, Verdict::Normal),
        weakening(44, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::Discovery)),
        weakening(44, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::Discovery)),
        weakening(44, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::Discovery)),
        weakening(44, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::Discovery)),
        weakening(44, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::Discovery)),
        weakening(44, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::Discovery)),
        weakening(34, 0, Condition::Is, 2, 1, Verdict::Waiver(Rule::Discovery)),
        weakening(44, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(44, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::PublicText)),
        weakening(3167, 0, Condition::Unverified, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(3206, 0, Condition::Absent, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(3206, 0, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(3254, 0, Condition::Foreign, 0, 0, Verdict::Normal),
        weakening(3335, 1, Condition::Is, 3, 1, Verdict::Normal),
        weakening(3390, 1, Condition::Is, 4, 1, Verdict::Waiver(Rule::Discovery)),
        weakening(916, 1, Condition::Changes, 0, 0, Verdict::Waiver(Rule::Discovery)),
        weakening(34, 0, Condition::Is, 5, 1, Verdict::Waiver(Rule::Discovery)),
        weakening(3627, 1, Condition::Is, 6, 1, Verdict::Waiver(Rule::Discovery)),
        weakening(3627, 1, Condition::Is, 7, 1, Verdict::Normal),
        weakening(3721, 0, Condition::Is, 8, 2, Verdict::Waiver(Rule::Discovery)),
        weakening(3767, 0, Condition::Is, 10, 2, Verdict::Waiver(Rule::Discovery)),
        weakening(3767, 0, Condition::Is, 12, 1, Verdict::Normal),
        weakening(1172, 1, Condition::Is, 13, 1, Verdict::Waiver(Rule::Discovery)),
        weakening(1225, 5, Condition::Changes, 0, 0, Verdict::Waiver(Rule::Discovery)),
        weakening(34, 0, Condition::Is, 14, 1, Verdict::Waiver(Rule::Discovery)),
        weakening(34, 0, Condition::Is, 15, 1, Verdict::Waiver(Rule::Discovery)),
        weakening(3882, 0, Condition::Is, 16, 1, Verdict::Waiver(Rule::Discovery)),
        weakening(3925, 0, Condition::Under, 0, 1, Verdict::Waiver(Rule::Discovery)),
        weakening(3925, 0, Condition::Absent, 0, 0, Verdict::Normal),
        weakening(3972, 0, Condition::Present, 0, 0, Verdict::Waiver(Rule::Discovery)),
        weakening(4065, 0, Condition::Is, 17, 1, Verdict::Waiver(Rule::PublicText)),
        weakening(44, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::Discovery)),
    ],
    values: &[
        784, 1164, 1864, 3329, 3329, 784, 3622, 3657, 3699, 3709, 3755, 3759, 3789, 1164, 1864, 1864, 3329, 4057,
    ],
    limits: &[
        100,
    ],
};
