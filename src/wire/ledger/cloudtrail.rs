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
        \x12MultiRegionEnabled\x13OrganizationEnabled\x0fRetentionPeriod\x08KmsKeyId\x0eStartIngestion\
        \x16AdvancedEventSelectors\x14CreateEventDataStore\x0bBillingMode\x1aIncludeGlobalServiceEvents\
        \x12IsMultiRegionTrail\x17EnableLogFileValidation\x13IsOrganizationTrail\x19CloudWatchLogsLogGroupArn\
        \x10RecursiveLogging\x0cS3BucketName\x0bCreateTrail\x15CloudWatchLogsRoleArn\x0bS3KeyPrefix\x0cSnsTopicName\
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
        \x0eEventSelectors\x28EventSelectors[].IncludeManagementEvents\x08ReadOnly\x09WriteOnly\
        \x1eEventSelectors[].ReadWriteType\x11kms.amazonaws.com\x15rdsdata.amazonaws.com\
        \x30EventSelectors[].ExcludeManagementEventSources[]\x11PutEventSelectors\x10InsightSelectors\
        \x13PutInsightSelectors\x13InsightsDestination\x0eResourcePolicy\x11PutResourcePolicy\
        \x22RegisterOrganizationDelegatedAdmin\x0fMemberAccountId\x0aRemoveTags\x15RestoreEventDataStore\
        \x13SearchSampleQueries\x0cSearchPhrase\x15StartDashboardRefresh\x14QueryParameterValues\
        \x1cStartEventDataStoreIngestion\x0bStartImport\x0cEndEventTime\x0cImportSource\x0eStartEventTime\
        \x0cStartLogging\x0dDeliveryS3Uri\x0aStartQuery\x1bStopEventDataStoreIngestion\x0aStopImport\x0bStopLogging\
        \x0dUpdateChannel\x0fUpdateDashboard\x14UpdateEventDataStore\x0bUpdateTrail",
    index: &[
        41, 0, 42, 0, 0, 16, 15, 40, 0, 12, 0, 0, 0, 0, 30, 0, 0, 1, 17, 0, 36, 0, 0, 32, 0, 45, 0, 34, 0, 0, 18, 38,
        31, 53, 13, 55, 0, 0, 58, 26, 0, 0, 48, 52, 0, 49, 0, 0, 0, 19, 0, 0, 59, 0, 0, 0, 20, 0, 6, 56, 35, 0, 0, 0,
        43, 0, 33, 0, 39, 11, 9, 7, 28, 23, 54, 44, 57, 0, 10, 0, 37, 50, 0, 8, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 27, 0, 0, 0, 0, 0, 25, 0, 47, 4, 0, 2, 3, 14, 21, 29, 0, 0, 22, 24, 0, 0, 60, 46, 0, 0, 0, 51,
    ],
    operations: &[
        operation(415, Class::Write, (39, 2), (0, 0)), operation(443, Class::Delete, (41, 3), (0, 0)),
        operation(507, Class::Write, (44, 4), (0, 0)), operation(546, Class::Write, (48, 5), (0, 0)),
        operation(723, Class::Write, (53, 10), (0, 8)), operation(902, Class::Write, (63, 13), (8, 10)),
        operation(961, Class::Delete, (76, 1), (18, 1)), operation(983, Class::Delete, (77, 1), (19, 0)),
        operation(1011, Class::Delete, (78, 1), (19, 1)), operation(1032, Class::Delete, (79, 1), (20, 1)),
        operation(1065, Class::Delete, (80, 1), (21, 1)), operation(1077, Class::Delete, (81, 1), (22, 1)),
        operation(1138, Class::Read, (82, 5), (23, 0)), operation(1173, Class::Read, (87, 2), (23, 0)),
        operation(1222, Class::Delete, (89, 1), (23, 0)), operation(1240, Class::Write, (90, 2), (23, 1)),
        operation(1275, Class::Write, (92, 2), (24, 0)), operation(1312, Class::Read, (94, 1), (24, 0)),
        operation(1323, Class::Read, (95, 1), (24, 0)), operation(1336, Class::Read, (96, 2), (24, 0)),
        operation(1368, Class::Read, (98, 1), (24, 0)), operation(1386, Class::Read, (99, 1), (24, 0)),
        operation(1404, Class::Read, (100, 1), (24, 0)), operation(1423, Class::Read, (101, 2), (24, 0)),
        operation(1443, Class::Read, (103, 5), (24, 0)), operation(1485, Class::Read, (108, 1), (24, 0)),
        operation(1503, Class::Read, (109, 1), (24, 0)), operation(1512, Class::Read, (110, 1), (24, 0)),
        operation(1527, Class::Read, (111, 2), (24, 0)), operation(1551, Class::Read, (113, 4), (24, 0)),
        operation(1577, Class::Read, (117, 2), (24, 0)), operation(1597, Class::Read, (119, 3), (24, 0)),
        operation(1616, Class::Read, (122, 4), (24, 0)), operation(1653, Class::Read, (126, 7), (24, 0)),
        operation(1722, Class::Read, (133, 11), (24, 0)), operation(1784, Class::Read, (144, 3), (24, 0)),
        operation(1799, Class::Read, (147, 6), (24, 0)), operation(1823, Class::Read, (153, 2), (24, 0)),
        operation(1847, Class::Read, (155, 1), (24, 0)), operation(1858, Class::Read, (156, 6), (24, 0)),
        operation(1888, Class::Write, (162, 5), (24, 0)), operation(2164, Class::Write, (167, 3), (24, 5)),
        operation(2199, Class::Write, (170, 4), (29, 1)), operation(2254, Class::Write, (174, 2), (30, 3)),
        operation(2272, Class::Write, (176, 1), (33, 1)), operation(2323, Class::Delete, (177, 2), (34, 0)),
        operation(2334, Class::Write, (179, 1), (34, 0)), operation(2356, Class::Read, (180, 3), (34, 0)),
        operation(2389, Class::Write, (183, 2), (34, 0)), operation(2432, Class::Write, (185, 1), (34, 0)),
        operation(2461, Class::Write, (186, 5), (34, 0)), operation(2514, Class::Write, (191, 1), (34, 0)),
        operation(2541, Class::Write, (192, 5), (34, 1)), operation(2552, Class::Write, (197, 1), (35, 1)),
        operation(2580, Class::Delete, (198, 1), (36, 1)), operation(2591, Class::Write, (199, 1), (37, 1)),
        operation(2603, Class::Write, (200, 3), (38, 1)), operation(2617, Class::Write, (203, 4), (39, 0)),
        operation(2633, Class::Write, (207, 9), (39, 6)), operation(2654, Class::Write, (216, 12), (45, 10)),
    ],
    members: &[
        member(0, 0, 1, Place::Body), member(16, 16, 2, Place::Body), member(21, 21, 4, Place::Body),
        member(30, 30, 4, Place::Body), member(37, 37, 5, Place::Body), member(43, 43, 4, Place::Body),
        member(55, 55, 4, Place::Body), member(65, 65, 4, Place::Body), member(79, 79, 4, Place::Body),
        member(90, 90, 6, Place::Body), member(104, 104, 7, Place::Body), member(30, 30, 4, Place::Body),
        member(114, 114, 6, Place::Body), member(114, 114, 5, Place::Body), member(119, 119, 4, Place::Body),
        member(126, 126, 8, Place::Body), member(114, 114, 6, Place::Body), member(135, 135, 10, Place::Body),
        member(149, 149, 11, Place::Body), member(179, 179, 12, Place::Body), member(203, 203, 6, Place::Body),
        member(217, 217, 13, Place::Body), member(220, 220, 7, Place::Body), member(236, 236, 6, Place::Body),
        member(248, 248, 6, Place::Body), member(261, 261, 3, Place::Body), member(276, 276, 14, Place::Body),
        member(286, 286, 6, Place::Body), member(293, 293, 5, Place::Body), member(303, 303, 6, Place::Body),
        member(308, 308, 15, Place::Body), member(314, 314, 11, Place::Body), member(330, 330, 16, Place::Body),
        member(345, 345, 17, Place::Body), member(360, 360, 8, Place::Body), member(382, 382, 5, Place::Body),
        member(397, 397, 3, Place::Body), member(411, 411, 18, Place::Body), member(308, 308, 19, Place::Body),
        member(423, 423, 8, Place::Body), member(434, 434, 21, Place::Body), member(455, 455, 8, Place::Body),
        member(470, 470, 22, Place::Body), member(499, 499, 5, Place::Body), member(521, 521, 24, Place::Body),
        member(16, 16, 25, Place::Body), member(534, 534, 5, Place::Body), member(541, 541, 21, Place::Body),
        member(16, 16, 25, Place::Body), member(562, 562, 26, Place::Body), member(434, 434, 21, Place::Body),
        member(578, 578, 12, Place::Body), member(607, 607, 28, Place::Body), member(700, 700, 30, Place::Body),
        member(744, 744, 6, Place::Body), member(676, 676, 31, Place::Body), member(621, 621, 12, Place::Body),
        member(16, 16, 25, Place::Body), member(640, 640, 12, Place::Body), member(660, 660, 15, Place::Body),
        member(685, 685, 12, Place::Body), member(434, 434, 21, Place::Body), member(578, 578, 12, Place::Body),
        member(846, 846, 8, Place::Body), member(914, 914, 8, Place::Body), member(802, 802, 12, Place::Body),
        member(756, 756, 12, Place::Body), member(783, 783, 12, Place::Body), member(826, 826, 12, Place::Body),
        member(676, 676, 31, Place::Body), member(16, 16, 25, Place::Body), member(872, 872, 12, Place::Body),
        member(889, 889, 3, Place::Body), member(936, 936, 32, Place::Body), member(948, 948, 3, Place::Body),
        member(434, 434, 21, Place::Body), member(975, 975, 8, Place::Body), member(999, 999, 3, Place::Body),
        member(455, 455, 8, Place::Body), member(1053, 1053, 8, Place::Body), member(16, 16, 3, Place::Body),
        member(1114, 1114, 22, Place::Body), member(455, 455, 8, Place::Body), member(470, 470, 22, Place::Body),
        member(1152, 1152, 3, Place::Body), member(499, 499, 5, Place::Body), member(1163, 1163, 5, Place::Body),
        member(1188, 1188, 12, Place::Body), member(1208, 1208, 4, Place::Body), member(455, 455, 8, Place::Body),
        member(455, 455, 8, Place::Body), member(1257, 1257, 8, Place::Body), member(1289, 1289, 33, Place::Body),
        member(1305, 1305, 2, Place::Body), member(975, 975, 8, Place::Body), member(999, 999, 3, Place::Body),
        member(455, 455, 8, Place::Body), member(1358, 1358, 3, Place::Body), member(455, 455, 8, Place::Body),
        member(1358, 1358, 3, Place::Body), member(1414, 1414, 5, Place::Body), member(455, 455, 8, Place::Body),
        member(1358, 1358, 3, Place::Body), member(455, 455, 8, Place::Body), member(470, 470, 22, Place::Body),
        member(1459, 1459, 15, Place::Body), member(1475, 1475, 5, Place::Body), member(499, 499, 5, Place::Body),
        member(1053, 1053, 8, Place::Body), member(16, 16, 3, Place::Body), member(16, 16, 3, Place::Body),
        member(1540, 1540, 15, Place::Body), member(1475, 1475, 5, Place::Body), member(1540, 1540, 15, Place::Body),
        member(1566, 1566, 3, Place::Body), member(1475, 1475, 5, Place::Body), member(114, 114, 6, Place::Body),
        member(1540, 1540, 15, Place::Body), member(1475, 1475, 5, Place::Body), member(1414, 1414, 5, Place::Body),
        member(1540, 1540, 15, Place::Body), member(1475, 1475, 5, Place::Body), member(1628, 1628, 8, Place::Body),
        member(1640, 1640, 6, Place::Body), member(1540, 1540, 15, Place::Body), member(1475, 1475, 5, Place::Body),
        member(1670, 1670, 6, Place::Body), member(1679, 1679, 34, Place::Body), member(1690, 1690, 35, Place::Body),
        member(1698, 1698, 8, Place::Body), member(1540, 1540, 15, Place::Body), member(1475, 1475, 5, Place::Body),
        member(1712, 1712, 35, Place::Body), member(1670, 1670, 6, Place::Body), member(1690, 1690, 35, Place::Body),
        member(1745, 1745, 3, Place::Body), member(1755, 1755, 3, Place::Body), member(1765, 1765, 3, Place::Body),
        member(236, 236, 6, Place::Body), member(1540, 1540, 15, Place::Body), member(1475, 1475, 5, Place::Body),
        member(1777, 1777, 15, Place::Body), member(1712, 1712, 35, Place::Body), member(1358, 1358, 3, Place::Body),
        member(1690, 1690, 35, Place::Body), member(1475, 1475, 5, Place::Body), member(1712, 1712, 35, Place::Body),
        member(1690, 1690, 35, Place::Body), member(455, 455, 8, Place::Body), member(1540, 1540, 15, Place::Body),
        member(1475, 1475, 5, Place::Body), member(1811, 1811, 6, Place::Body), member(1712, 1712, 35, Place::Body),
        member(1475, 1475, 5, Place::Body), member(1832, 1832, 33, Place::Body), member(1475, 1475, 5, Place::Body),
        member(1690, 1690, 35, Place::Body), member(90, 90, 6, Place::Body), member(1871, 1871, 37, Place::Body),
        member(1540, 1540, 15, Place::Body), member(1475, 1475, 5, Place::Body), member(1712, 1712, 35, Place::Body),
        member(1910, 1910, 39, Place::Body), member(1936, 1936, 41, Place::Body), member(455, 455, 8, Place::Body),
        member(1956, 1956, 6, Place::Body), member(1358, 1358, 3, Place::Body), member(700, 700, 30, Place::Body),
        member(1969, 1969, 43, Place::Body), member(1358, 1358, 3, Place::Body), member(455, 455, 8, Place::Body),
        member(2182, 2182, 45, Place::Body), member(2219, 2219, 8, Place::Body), member(1358, 1358, 3, Place::Body),
        member(1053, 1053, 8, Place::Body), member(2239, 2239, 46, Place::Body), member(2307, 2307, 22, Place::Body),
        member(423, 423, 8, Place::Body), member(434, 434, 21, Place::Body), member(455, 455, 8, Place::Body),
        member(1540, 1540, 15, Place::Body), member(1475, 1475, 5, Place::Body), member(2376, 2376, 3, Place::Body),
        member(999, 999, 3, Place::Body), member(2411, 2411, 47, Place::Body), member(455, 455, 8, Place::Body),
        member(521, 521, 33, Place::Body), member(2473, 2473, 35, Place::Body), member(1414, 1414, 5, Place::Body),
        member(2486, 2486, 48, Place::Body), member(2499, 2499, 35, Place::Body), member(16, 16, 3, Place::Body),
        member(2527, 2527, 3, Place::Body), member(470, 470, 22, Place::Body), member(1152, 1152, 3, Place::Body),
        member(314, 314, 49, Place::Body), member(330, 330, 16, Place::Body), member(455, 455, 8, Place::Body),
        member(1414, 1414, 5, Place::Body), member(16, 16, 3, Place::Body), member(975, 975, 8, Place::Body),
        member(521, 521, 24, Place::Body), member(16, 16, 25, Place::Body), member(999, 999, 3, Place::Body),
        member(562, 562, 26, Place::Body), member(578, 578, 12, Place::Body), member(607, 607, 28, Place::Body),
        member(700, 700, 30, Place::Body), member(744, 744, 6, Place::Body), member(455, 455, 8, Place::Body),
        member(676, 676, 31, Place::Body), member(621, 621, 12, Place::Body), member(16, 16, 25, Place::Body),
        member(640, 640, 12, Place::Body), member(660, 660, 15, Place::Body), member(578, 578, 12, Place::Body),
        member(846, 846, 8, Place::Body), member(914, 914, 8, Place::Body), member(802, 802, 12, Place::Body),
        member(756, 756, 12, Place::Body), member(783, 783, 12, Place::Body), member(826, 826, 12, Place::Body),
        member(676, 676, 31, Place::Body), member(16, 16, 3, Place::Body), member(872, 872, 12, Place::Body),
        member(889, 889, 3, Place::Body), member(936, 936, 32, Place::Body), member(948, 948, 3, Place::Body),
    ],
    types: &[
        TypeRow::Members(1), TypeRow::List(15, 0), TypeRow::Is(Holds::Text), TypeRow::Is(Holds::Ref),
        TypeRow::List(15, 3), TypeRow::Is(Holds::Id), TypeRow::Is(Holds::Enum), TypeRow::List(15, 6),
        TypeRow::Is(Holds::Arn), TypeRow::Members(4), TypeRow::List(15, 9), TypeRow::List(15, 5),
        TypeRow::Is(Holds::Flag), TypeRow::Members(13), TypeRow::Members(11), TypeRow::Is(Holds::Number),
        TypeRow::Is(Holds::Document), TypeRow::Map(5, 2), TypeRow::Is(Holds::TagKey), TypeRow::Is(Holds::TagValue),
        TypeRow::Members(14), TypeRow::List(15, 20), TypeRow::Is(Holds::Account), TypeRow::Members(5),
        TypeRow::List(15, 23), TypeRow::Is(Holds::Name), TypeRow::Members(10), TypeRow::Members(12),
        TypeRow::List(15, 27), TypeRow::Members(0), TypeRow::List(15, 29), TypeRow::Is(Holds::Key),
        TypeRow::Is(Holds::ObjectKey), TypeRow::List(15, 8), TypeRow::Map(6, 3), TypeRow::Is(Holds::Time),
        TypeRow::Members(9), TypeRow::List(15, 36), TypeRow::Members(2), TypeRow::List(15, 38), TypeRow::Members(3),
        TypeRow::List(15, 40), TypeRow::Members(6), TypeRow::List(15, 42), TypeRow::Members(8), TypeRow::List(15, 44),
        TypeRow::Is(Holds::Policy), TypeRow::Map(5, 5), TypeRow::Members(7), TypeRow::List(15, 16),
    ],
    shapes: &[
        (0, 2), (2, 7), (9, 2), (11, 2), (13, 2), (15, 2), (17, 4), (21, 1), (22, 2), (24, 2), (26, 3), (29, 2),
        (31, 3), (34, 3), (37, 2),
    ],
    weakenings: &[
        weakening(578, Condition::Is, (0, 1), Verdict::Waiver(Rule::Trail)),
        weakening(621, Condition::Is, (1, 1), Verdict::Waiver(Rule::Trail)),
        weakening(640, Condition::Is, (2, 1), Verdict::Normal),
        weakening(660, Condition::Under, (0, 1), Verdict::Waiver(Rule::Trail)),
        weakening(676, Condition::Absent, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(676, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(685, Condition::Is, (3, 1), Verdict::Normal),
        weakening(700, Condition::Changes, (0, 0), Verdict::Normal),
        weakening(756, Condition::Is, (4, 1), Verdict::Waiver(Rule::Trail)),
        weakening(783, Condition::Is, (5, 1), Verdict::Waiver(Rule::Trail)),
        weakening(783, Condition::Absent, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(802, Condition::Is, (6, 1), Verdict::Waiver(Rule::Trail)),
        weakening(802, Condition::Absent, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(826, Condition::Is, (7, 1), Verdict::Normal),
        weakening(676, Condition::Absent, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(846, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(872, Condition::Is, (8, 1), Verdict::Normal),
        weakening(889, Condition::Unverified, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(1969, Condition::Empty, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(1984, Condition::Is, (9, 1), Verdict::Waiver(Rule::Trail)),
        weakening(2044, Condition::Is, (10, 2), Verdict::Waiver(Rule::Trail)),
        weakening(2115, Condition::Is, (12, 2), Verdict::Waiver(Rule::Trail)),
        weakening(700, Condition::Changes, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(2182, Condition::Empty, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(2239, Condition::Public, (0, 0), Verdict::BrokenGlass(Rule::Private)),
        weakening(2239, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(2239, Condition::Broad, (0, 0), Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(2527, Condition::Unverified, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(15, Condition::AnyCall, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(521, Condition::Changes, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(578, Condition::Is, (14, 1), Verdict::Waiver(Rule::Trail)),
        weakening(621, Condition::Is, (15, 1), Verdict::Waiver(Rule::Trail)),
        weakening(640, Condition::Is, (16, 1), Verdict::Waiver(Rule::Trail)),
        weakening(660, Condition::Under, (1, 1), Verdict::Waiver(Rule::Trail)),
        weakening(700, Condition::Changes, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(676, Condition::Foreign, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(756, Condition::Is, (17, 1), Verdict::Waiver(Rule::Trail)),
        weakening(783, Condition::Is, (18, 1), Verdict::Waiver(Rule::Trail)),
        weakening(802, Condition::Is, (19, 1), Verdict::Waiver(Rule::Trail)),
        weakening(826, Condition::Is, (20, 1), Verdict::Waiver(Rule::Trail)),
        weakening(676, Condition::Empty, (0, 0), Verdict::Never(Rule::EncryptAtRest)),
        weakening(676, Condition::Foreign, (0, 0), Verdict::Normal),
        weakening(846, Condition::Empty, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(889, Condition::Unverified, (0, 0), Verdict::Waiver(Rule::Owner)),
        weakening(948, Condition::Empty, (0, 0), Verdict::Waiver(Rule::Trail)),
        weakening(872, Condition::Is, (21, 1), Verdict::Normal),
    ],
    values: &[
        615, 615, 615, 615, 615, 615, 615, 615, 615, 615, 2025, 2034, 2075, 2093, 615, 615, 615, 615, 615, 615, 615,
        615,
    ],
    limits: &[
        365, 365,
    ],
};
