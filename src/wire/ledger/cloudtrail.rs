// Written by `data/ledger.py generate` from data/ledger/cloudtrail.txt. Do not edit.

use super::table::*;

#[rustfmt::skip]
pub(crate) static LEDGER: Ledger = Ledger {
    service: Service::CloudTrail,
    crate_name: "aws-sdk-cloudtrail",
    version: "1.130.0",
    protocol: Protocol::Json,
    words: "\
        \x0eFieldSelectors\x00\x04Name\x08EndsWith\x06Equals\x05Field\x0bNotEndsWith\x09NotEquals\x0dNotStartsWith\
        \x0aStartsWith\x0dEventCategory\x09Templates\x04Type\x06Values\x08Location\x0dDataResources\
        \x1dExcludeManagementEventSources\x17IncludeManagementEvents\x0dReadWriteType\x02S3\x0fEventCategories\
        \x0bInsightType\x0cAttributeKey\x0eAttributeValue\x09Frequency\x06Status\x09TimeOfDay\x04Unit\x05Value\
        \x0fQueryParameters\x0eQueryStatement\x0eViewProperties\x15S3BucketAccessRoleArn\x0eS3BucketRegion\
        \x0dS3LocationUri\x03Key\x07AddTags\x0aResourceId\x08TagsList\x0bCancelQuery\x0eEventDataStore\
        \x1cEventDataStoreOwnerAccountId\x07QueryId\x0dCreateChannel\x0cDestinations\x06Source\x04Tags\
        \x0fCreateDashboard\x0fRefreshSchedule\x1cTerminationProtectionEnabled\x07Widgets\x05false\
        \x12MultiRegionEnabled\x13OrganizationEnabled\x08KmsKeyId\x0eStartIngestion\x14CreateEventDataStore\
        \x16AdvancedEventSelectors\x0bBillingMode\x0fRetentionPeriod\x1aIncludeGlobalServiceEvents\
        \x12IsMultiRegionTrail\x17EnableLogFileValidation\x13IsOrganizationTrail\x19CloudWatchLogsLogGroupArn\
        \x0bCreateTrail\x15CloudWatchLogsRoleArn\x10RecursiveLogging\x0cS3BucketName\x0bS3KeyPrefix\x0cSnsTopicName\
        \x0dDeleteChannel\x07Channel\x0fDeleteDashboard\x0bDashboardId\x14DeleteEventDataStore\x14DeleteResourcePolicy\
        \x0bResourceArn\x0bDeleteTrail\x24DeregisterOrganizationDelegatedAdmin\x17DelegatedAdminAccountId\
        \x0dDescribeQuery\x0aQueryAlias\x09RefreshId\x0eDescribeTrails\x13includeShadowTrails\x0dtrailNameList\
        \x11DisableFederation\x10EnableFederation\x11FederationRoleArn\x0dGenerateQuery\x0fEventDataStores\x06Prompt\
        \x0aGetChannel\x0cGetDashboard\x15GetEventConfiguration\x09TrailName\x11GetEventDataStore\x11GetEventSelectors\
        \x09GetImport\x08ImportId\x13GetInsightSelectors\x0fGetQueryResults\x0fMaxQueryResults\x09NextToken\
        \x11GetResourcePolicy\x08GetTrail\x0eGetTrailStatus\x0cListChannels\x0aMaxResults\x0eListDashboards\
        \x0aNamePrefix\x13ListEventDataStores\x12ListImportFailures\x0bListImports\x0bDestination\x0cImportStatus\
        \x10ListInsightsData\x08DataType\x0aDimensions\x07EndTime\x0dInsightSource\x09StartTime\
        \x16ListInsightsMetricData\x09ErrorCode\x09EventName\x0bEventSource\x06Period\x0eListPublicKeys\x0bListQueries\
        \x0bQueryStatus\x08ListTags\x0eResourceIdList\x0aListTrails\x0cLookupEvents\x10LookupAttributes\
        \x15PutEventConfiguration\x19AggregationConfigurations\x13ContextKeySelectors\x0cMaxEventSize\
        \x28EventSelectors[].IncludeManagementEvents\x08ReadOnly\x09WriteOnly\x1eEventSelectors[].ReadWriteType\
        \x11PutEventSelectors\x0eEventSelectors\x10InsightSelectors\x13PutInsightSelectors\x13InsightsDestination\
        \x0eResourcePolicy\x11PutResourcePolicy\x22RegisterOrganizationDelegatedAdmin\x0fMemberAccountId\x0aRemoveTags\
        \x15RestoreEventDataStore\x13SearchSampleQueries\x0cSearchPhrase\x15StartDashboardRefresh\
        \x14QueryParameterValues\x1cStartEventDataStoreIngestion\x0bStartImport\x0cEndEventTime\x0cImportSource\
        \x0eStartEventTime\x0cStartLogging\x0aStartQuery\x0dDeliveryS3Uri\x1bStopEventDataStoreIngestion\x0aStopImport\
        \x0bStopLogging\x0dUpdateChannel\x0fUpdateDashboard\x14UpdateEventDataStore\x0bUpdateTrail",
    index: &[
        41, 0, 42, 0, 0, 16, 15, 40, 0, 12, 0, 0, 0, 0, 30, 0, 0, 1, 17, 0, 36, 0, 0, 32, 0, 45, 0, 34, 0, 0, 18, 38,
        31, 53, 13, 55, 0, 0, 58, 26, 0, 0, 48, 52, 0, 49, 0, 0, 0, 19, 0, 0, 59, 0, 0, 0, 20, 0, 6, 56, 35, 0, 0, 0,
        43, 0, 33, 0, 39, 11, 9, 7, 28, 23, 54, 44, 57, 0, 10, 0, 37, 50, 0, 8, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 27, 0, 0, 0, 0, 0, 25, 0, 47, 4, 0, 2, 3, 14, 21, 29, 0, 0, 22, 24, 0, 0, 60, 46, 0, 0, 0, 51,
    ],
    operations: &[
        operation(415, Class::Write, (39, 2), (0, 0)), operation(443, Class::Write, (41, 3), (0, 0)),
        operation(507, Class::Write, (44, 4), (0, 0)), operation(546, Class::Write, (48, 5), (0, 0)),
        operation(684, Class::Write, (53, 10), (0, 6)), operation(872, Class::Write, (63, 13), (6, 6)),
        operation(961, Class::Delete, (76, 1), (12, 1)), operation(983, Class::Delete, (77, 1), (13, 0)),
        operation(1011, Class::Delete, (78, 1), (13, 1)), operation(1032, Class::Delete, (79, 1), (14, 1)),
        operation(1065, Class::Delete, (80, 1), (15, 1)), operation(1077, Class::Write, (81, 1), (16, 1)),
        operation(1138, Class::Read, (82, 5), (17, 0)), operation(1173, Class::Read, (87, 2), (17, 0)),
        operation(1222, Class::Write, (89, 1), (17, 0)), operation(1240, Class::Write, (90, 2), (17, 1)),
        operation(1275, Class::Write, (92, 2), (18, 0)), operation(1312, Class::Read, (94, 1), (18, 0)),
        operation(1323, Class::Read, (95, 1), (18, 0)), operation(1336, Class::Read, (96, 2), (18, 0)),
        operation(1368, Class::Read, (98, 1), (18, 0)), operation(1386, Class::Read, (99, 1), (18, 0)),
        operation(1404, Class::Read, (100, 1), (18, 0)), operation(1423, Class::Read, (101, 2), (18, 0)),
        operation(1443, Class::Read, (103, 5), (18, 0)), operation(1485, Class::Read, (108, 1), (18, 0)),
        operation(1503, Class::Read, (109, 1), (18, 0)), operation(1512, Class::Read, (110, 1), (18, 0)),
        operation(1527, Class::Read, (111, 2), (18, 0)), operation(1551, Class::Read, (113, 4), (18, 0)),
        operation(1577, Class::Read, (117, 2), (18, 0)), operation(1597, Class::Read, (119, 3), (18, 0)),
        operation(1616, Class::Read, (122, 4), (18, 0)), operation(1653, Class::Read, (126, 7), (18, 0)),
        operation(1722, Class::Read, (133, 11), (18, 0)), operation(1784, Class::Read, (144, 3), (18, 0)),
        operation(1799, Class::Read, (147, 6), (18, 0)), operation(1823, Class::Read, (153, 2), (18, 0)),
        operation(1847, Class::Read, (155, 1), (18, 0)), operation(1858, Class::Read, (156, 6), (18, 0)),
        operation(1888, Class::Write, (162, 5), (18, 0)), operation(2060, Class::Write, (167, 3), (18, 4)),
        operation(2110, Class::Write, (170, 4), (22, 1)), operation(2165, Class::Write, (174, 2), (23, 1)),
        operation(2183, Class::Write, (176, 1), (24, 0)), operation(2234, Class::Delete, (177, 2), (24, 0)),
        operation(2245, Class::Write, (179, 1), (24, 0)), operation(2267, Class::Read, (180, 3), (24, 0)),
        operation(2300, Class::Write, (183, 2), (24, 0)), operation(2343, Class::Write, (185, 1), (24, 0)),
        operation(2372, Class::Write, (186, 5), (24, 0)), operation(2425, Class::Write, (191, 1), (24, 0)),
        operation(2438, Class::Write, (192, 5), (24, 0)), operation(2463, Class::Write, (197, 1), (24, 1)),
        operation(2491, Class::Write, (198, 1), (25, 1)), operation(2502, Class::Write, (199, 1), (26, 1)),
        operation(2514, Class::Write, (200, 3), (27, 0)), operation(2528, Class::Write, (203, 4), (27, 0)),
        operation(2544, Class::Write, (207, 9), (27, 4)), operation(2565, Class::Write, (216, 12), (31, 8)),
    ],
    members: &[
        member(0, 0, 1, Place::Body), member(16, 16, 2, Place::Body), member(21, 21, 4, Place::Body),
        member(30, 30, 4, Place::Body), member(37, 37, 3, Place::Body), member(43, 43, 4, Place::Body),
        member(55, 55, 4, Place::Body), member(65, 65, 4, Place::Body), member(79, 79, 4, Place::Body),
        member(90, 90, 5, Place::Body), member(104, 104, 6, Place::Body), member(30, 30, 4, Place::Body),
        member(114, 114, 5, Place::Body), member(114, 114, 3, Place::Body), member(119, 119, 4, Place::Body),
        member(126, 126, 3, Place::Body), member(114, 114, 5, Place::Body), member(135, 135, 8, Place::Body),
        member(149, 149, 4, Place::Body), member(179, 179, 9, Place::Body), member(203, 203, 5, Place::Body),
        member(217, 217, 10, Place::Body), member(220, 220, 6, Place::Body), member(236, 236, 5, Place::Body),
        member(248, 248, 5, Place::Body), member(261, 261, 3, Place::Body), member(276, 276, 11, Place::Body),
        member(286, 286, 5, Place::Body), member(293, 293, 3, Place::Body), member(303, 303, 5, Place::Body),
        member(308, 308, 12, Place::Body), member(314, 314, 4, Place::Body), member(330, 330, 13, Place::Body),
        member(345, 345, 16, Place::Body), member(360, 360, 17, Place::Body), member(382, 382, 3, Place::Body),
        member(397, 397, 18, Place::Body), member(411, 411, 19, Place::Body), member(308, 308, 20, Place::Body),
        member(423, 423, 3, Place::Body), member(434, 434, 22, Place::Body), member(455, 455, 17, Place::Body),
        member(470, 470, 23, Place::Body), member(499, 499, 3, Place::Body), member(521, 521, 25, Place::Body),
        member(16, 16, 2, Place::Body), member(534, 534, 3, Place::Body), member(541, 541, 22, Place::Body),
        member(16, 16, 2, Place::Body), member(562, 562, 26, Place::Body), member(434, 434, 22, Place::Body),
        member(578, 578, 9, Place::Body), member(607, 607, 28, Place::Body), member(705, 705, 30, Place::Body),
        member(728, 728, 5, Place::Body), member(660, 660, 31, Place::Body), member(621, 621, 9, Place::Body),
        member(16, 16, 2, Place::Body), member(640, 640, 9, Place::Body), member(740, 740, 12, Place::Body),
        member(669, 669, 9, Place::Body), member(434, 434, 22, Place::Body), member(578, 578, 9, Place::Body),
        member(846, 846, 17, Place::Body), member(884, 884, 17, Place::Body), member(802, 802, 9, Place::Body),
        member(756, 756, 9, Place::Body), member(783, 783, 9, Place::Body), member(826, 826, 9, Place::Body),
        member(660, 660, 31, Place::Body), member(16, 16, 2, Place::Body), member(906, 906, 9, Place::Body),
        member(923, 923, 2, Place::Body), member(936, 936, 32, Place::Body), member(948, 948, 2, Place::Body),
        member(434, 434, 22, Place::Body), member(975, 975, 17, Place::Body), member(999, 999, 17, Place::Body),
        member(455, 455, 17, Place::Body), member(1053, 1053, 17, Place::Body), member(16, 16, 33, Place::Body),
        member(1114, 1114, 23, Place::Body), member(455, 455, 17, Place::Body), member(470, 470, 23, Place::Body),
        member(1152, 1152, 33, Place::Body), member(499, 499, 3, Place::Body), member(1163, 1163, 3, Place::Body),
        member(1188, 1188, 9, Place::Body), member(1208, 1208, 4, Place::Body), member(455, 455, 17, Place::Body),
        member(455, 455, 17, Place::Body), member(1257, 1257, 17, Place::Body), member(1289, 1289, 34, Place::Body),
        member(1305, 1305, 33, Place::Body), member(975, 975, 17, Place::Body), member(999, 999, 17, Place::Body),
        member(455, 455, 3, Place::Body), member(1358, 1358, 33, Place::Body), member(455, 455, 17, Place::Body),
        member(1358, 1358, 33, Place::Body), member(1414, 1414, 3, Place::Body), member(455, 455, 17, Place::Body),
        member(1358, 1358, 33, Place::Body), member(455, 455, 17, Place::Body), member(470, 470, 23, Place::Body),
        member(1459, 1459, 12, Place::Body), member(1475, 1475, 3, Place::Body), member(499, 499, 3, Place::Body),
        member(1053, 1053, 17, Place::Body), member(16, 16, 33, Place::Body), member(16, 16, 33, Place::Body),
        member(1540, 1540, 12, Place::Body), member(1475, 1475, 3, Place::Body), member(1540, 1540, 12, Place::Body),
        member(1566, 1566, 3, Place::Body), member(1475, 1475, 3, Place::Body), member(114, 114, 5, Place::Body),
        member(1540, 1540, 12, Place::Body), member(1475, 1475, 3, Place::Body), member(1414, 1414, 3, Place::Body),
        member(1540, 1540, 12, Place::Body), member(1475, 1475, 3, Place::Body), member(1628, 1628, 17, Place::Body),
        member(1640, 1640, 5, Place::Body), member(1540, 1540, 12, Place::Body), member(1475, 1475, 3, Place::Body),
        member(1670, 1670, 5, Place::Body), member(1679, 1679, 35, Place::Body), member(1690, 1690, 36, Place::Body),
        member(1698, 1698, 17, Place::Body), member(1540, 1540, 12, Place::Body), member(1475, 1475, 3, Place::Body),
        member(1712, 1712, 36, Place::Body), member(1670, 1670, 5, Place::Body), member(1690, 1690, 36, Place::Body),
        member(1745, 1745, 3, Place::Body), member(1755, 1755, 33, Place::Body), member(1765, 1765, 3, Place::Body),
        member(236, 236, 5, Place::Body), member(1540, 1540, 12, Place::Body), member(1475, 1475, 3, Place::Body),
        member(1777, 1777, 12, Place::Body), member(1712, 1712, 36, Place::Body), member(1358, 1358, 33, Place::Body),
        member(1690, 1690, 36, Place::Body), member(1475, 1475, 3, Place::Body), member(1712, 1712, 36, Place::Body),
        member(1690, 1690, 36, Place::Body), member(455, 455, 17, Place::Body), member(1540, 1540, 12, Place::Body),
        member(1475, 1475, 3, Place::Body), member(1811, 1811, 5, Place::Body), member(1712, 1712, 36, Place::Body),
        member(1475, 1475, 3, Place::Body), member(1832, 1832, 4, Place::Body), member(1475, 1475, 3, Place::Body),
        member(1690, 1690, 36, Place::Body), member(90, 90, 5, Place::Body), member(1871, 1871, 38, Place::Body),
        member(1540, 1540, 12, Place::Body), member(1475, 1475, 3, Place::Body), member(1712, 1712, 36, Place::Body),
        member(1910, 1910, 40, Place::Body), member(1936, 1936, 42, Place::Body), member(455, 455, 3, Place::Body),
        member(1956, 1956, 5, Place::Body), member(1358, 1358, 2, Place::Body), member(705, 705, 30, Place::Body),
        member(2078, 2078, 44, Place::Body), member(1358, 1358, 2, Place::Body), member(455, 455, 17, Place::Body),
        member(2093, 2093, 46, Place::Body), member(2130, 2130, 17, Place::Body), member(1358, 1358, 2, Place::Body),
        member(1053, 1053, 17, Place::Body), member(2150, 2150, 47, Place::Body), member(2218, 2218, 23, Place::Body),
        member(423, 423, 3, Place::Body), member(434, 434, 22, Place::Body), member(455, 455, 17, Place::Body),
        member(1540, 1540, 12, Place::Body), member(1475, 1475, 3, Place::Body), member(2287, 2287, 33, Place::Body),
        member(999, 999, 17, Place::Body), member(2322, 2322, 16, Place::Body), member(455, 455, 17, Place::Body),
        member(521, 521, 34, Place::Body), member(2384, 2384, 36, Place::Body), member(1414, 1414, 3, Place::Body),
        member(2397, 2397, 48, Place::Body), member(2410, 2410, 36, Place::Body), member(16, 16, 2, Place::Body),
        member(2449, 2449, 18, Place::Body), member(470, 470, 23, Place::Body), member(1152, 1152, 49, Place::Body),
        member(314, 314, 4, Place::Body), member(330, 330, 13, Place::Body), member(455, 455, 17, Place::Body),
        member(1414, 1414, 3, Place::Body), member(16, 16, 33, Place::Body), member(975, 975, 17, Place::Body),
        member(521, 521, 25, Place::Body), member(16, 16, 33, Place::Body), member(999, 999, 17, Place::Body),
        member(562, 562, 26, Place::Body), member(578, 578, 9, Place::Body), member(607, 607, 28, Place::Body),
        member(705, 705, 30, Place::Body), member(728, 728, 5, Place::Body), member(455, 455, 17, Place::Body),
        member(660, 660, 31, Place::Body), member(621, 621, 9, Place::Body), member(16, 16, 33, Place::Body),
        member(640, 640, 9, Place::Body), member(740, 740, 12, Place::Body), member(578, 578, 9, Place::Body),
        member(846, 846, 17, Place::Body), member(884, 884, 17, Place::Body), member(802, 802, 9, Place::Body),
        member(756, 756, 9, Place::Body), member(783, 783, 9, Place::Body), member(826, 826, 9, Place::Body),
        member(660, 660, 31, Place::Body), member(16, 16, 33, Place::Body), member(906, 906, 9, Place::Body),
        member(923, 923, 33, Place::Body), member(936, 936, 32, Place::Body), member(948, 948, 33, Place::Body),
    ],
    types: &[
        TypeRow::Members(1), TypeRow::List(15, 0), TypeRow::Is(Holds::Name), TypeRow::Is(Holds::Id),
        TypeRow::List(15, 3), TypeRow::Is(Holds::Enum), TypeRow::List(15, 5), TypeRow::Members(4),
        TypeRow::List(15, 7), TypeRow::Is(Holds::Flag), TypeRow::Members(13), TypeRow::Members(11),
        TypeRow::Is(Holds::Number), TypeRow::Is(Holds::Document), TypeRow::Is(Holds::MetadataKey),
        TypeRow::Is(Holds::MetadataValue), TypeRow::Map(14, 15), TypeRow::Is(Holds::Arn), TypeRow::Is(Holds::Url),
        TypeRow::Is(Holds::TagKey), TypeRow::Is(Holds::TagValue), TypeRow::Members(14), TypeRow::List(15, 21),
        TypeRow::Is(Holds::Account), TypeRow::Members(5), TypeRow::List(15, 24), TypeRow::Members(10),
        TypeRow::Members(12), TypeRow::List(15, 27), TypeRow::Members(0), TypeRow::List(15, 29),
        TypeRow::Is(Holds::Key), TypeRow::Is(Holds::ObjectKey), TypeRow::Is(Holds::Ref), TypeRow::List(15, 17),
        TypeRow::Map(5, 33), TypeRow::Is(Holds::Time), TypeRow::Members(9), TypeRow::List(15, 37), TypeRow::Members(2),
        TypeRow::List(15, 39), TypeRow::Members(3), TypeRow::List(15, 41), TypeRow::Members(6), TypeRow::List(15, 43),
        TypeRow::Members(8), TypeRow::List(15, 45), TypeRow::Is(Holds::Policy), TypeRow::Members(7),
        TypeRow::Is(Holds::Path),
    ],
    shapes: &[
        (0, 2), (2, 7), (9, 2), (11, 2), (13, 2), (15, 2), (17, 4), (21, 1), (22, 2), (24, 2), (26, 3), (29, 2),
        (31, 3), (34, 3), (37, 2),
    ],
    weakenings: &[
        weakening(578, Condition::Is, (0, 1), Verdict::Normal), weakening(621, Condition::Is, (1, 1), Verdict::Normal),
        weakening(640, Condition::Is, (2, 1), Verdict::Normal),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(660, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(669, Condition::Is, (3, 1), Verdict::Normal), weakening(756, Condition::Is, (4, 1), Verdict::Normal),
        weakening(783, Condition::Is, (5, 1), Verdict::Normal), weakening(802, Condition::Is, (6, 1), Verdict::Normal),
        weakening(826, Condition::Is, (7, 1), Verdict::Normal),
        weakening(660, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(846, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(1969, Condition::Is, (8, 1), Verdict::Normal),
        weakening(2029, Condition::Is, (9, 2), Verdict::Normal),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(705, Condition::Empty, (0, 0), Verdict::Normal),
        weakening(2093, Condition::Empty, (0, 0), Verdict::Normal),
        weakening(2150, Condition::Foreign, (0, 0), Verdict::Normal),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(578, Condition::Is, (11, 1), Verdict::Normal),
        weakening(621, Condition::Is, (12, 1), Verdict::Normal),
        weakening(640, Condition::Is, (13, 1), Verdict::Normal),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(756, Condition::Is, (14, 1), Verdict::Normal),
        weakening(783, Condition::Is, (15, 1), Verdict::Normal),
        weakening(802, Condition::Is, (16, 1), Verdict::Normal),
        weakening(826, Condition::Is, (17, 1), Verdict::Normal),
        weakening(660, Condition::Empty, (0, 0), Verdict::Normal),
        weakening(846, Condition::Empty, (0, 0), Verdict::Normal),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(948, Condition::Empty, (0, 0), Verdict::Normal),
    ],
    values: &[
        615, 615, 615, 615, 615, 615, 615, 615, 615, 2010, 2019, 615, 615, 615, 615, 615, 615, 615,
    ],
};
