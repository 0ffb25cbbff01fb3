// Written by `data/ledger.py generate` from data/ledger/twinmaker.txt. Do not edit.

use super::table::*;

#[rustfmt::skip]
pub(crate) static LEDGER: Ledger = Ledger {
    service: Service::TwinMaker,
    crate_name: "aws-sdk-iottwinmaker",
    version: "1.119.0",
    protocol: Protocol::RestJson,
    words: "\
        \x09groupType\x0dpropertyNames\x00\x0aupdateType\x0fcomponentTypeId\x0bdescription\x0aproperties\
        \x0epropertyGroups\x14propertyGroupUpdates\x0fpropertyUpdates\x08isNative\x06lambda\x0dallowedValues\
        \x0anestedType\x0crelationship\x04type\x0dunitOfMeasure\x0cbooleanValue\x0bdoubleValue\x0aexpression\
        \x0cintegerValue\x09listValue\x09longValue\x08mapValue\x11relationshipValue\x0bstringValue\
        \x19iotTwinMakerConfiguration\x0fs3Configuration\x0dcomponentName\x0dcomponentPath\x08entityId\
        \x12externalIdProperty\x0cpropertyName\x0fassetExternalId\x07assetId\x11includeAssetModel\x10includeOffspring\
        \x14assetModelExternalId\x0cassetModelId\x0dincludeAssets\x0dimplementedBy\x12requiredProperties\x05scope\
        \x11interpolationType\x11intervalInSeconds\x07filters\x0dfilterByAsset\x12filterByAssetModel\x09workspace\
        \x15filterByComponentType\x0efilterByEntity\x03arn\x0bextendsFrom\x0aisAbstract\x09namespace\x0aexternalId\
        \x0eparentEntityId\x05state\x0bworkspaceId\x05order\x0dconfiguration\x08dataType\x0cdefaultValue\
        \x0bdisplayName\x0cisExternalId\x12isRequiredInEntity\x12isStoredExternally\x0cisTimeSeries\x08operator\
        \x05value\x0adefinition\x04time\x09timestamp\x17entityPropertyReference\x0epropertyValues\x10relationshipType\
        \x15targetComponentTypeId\x13targetComponentName\x0etargetEntityId\x08location\x18iotSiteWiseConfiguration\
        \x0aresourceId\x0cresourceType\x07orderBy\x0fpropertyFilters\x16BatchPutPropertyValues\x07entries\
        \x19CancelMetadataTransferJob\x15metadataTransferJobId\x13CreateComponentType\x11componentTypeName\
        \x17compositeComponentTypes\x09functions\x0bisSingleton\x13propertyDefinitions\x04tags\x0cCreateEntity\
        \x0acomponents\x13compositeComponents\x0aentityName\x19CreateMetadataTransferJob\x0bdestination\x07sources\
        \x0bCreateScene\x0ccapabilities\x0fcontentLocation\x07sceneId\x0dsceneMetadata\x0dCreateSyncJob\x08syncRole\
        \x0asyncSource\x0fCreateWorkspace\x04role\x0as3Location\x13DeleteComponentType\x0cDeleteEntity\x0bisRecursive\
        \x0bDeleteScene\x0dDeleteSyncJob\x0fDeleteWorkspace\x0cExecuteQuery\x0amaxResults\x09nextToken\
        \x0equeryStatement\x10GetComponentType\x09GetEntity\x16GetMetadataTransferJob\x0eGetPricingPlan\
        \x10GetPropertyValue\x11propertyGroupName\x12selectedProperties\x11tabularConditions\
        \x17GetPropertyValueHistory\x0bendDateTime\x07endTime\x0dinterpolation\x0borderByTime\x0dstartDateTime\
        \x09startTime\x08GetScene\x0aGetSyncJob\x0cGetWorkspace\x12ListComponentTypes\x0eListComponents\
        \x0cListEntities\x18ListMetadataTransferJobs\x0fdestinationType\x0asourceType\x0eListProperties\x0aListScenes\
        \x0cListSyncJobs\x11ListSyncResources\x13ListTagsForResource\x0bresourceARN\x0eListWorkspaces\x0bTagResource\
        \x0dUntagResource\x07tagKeys\x13UpdateComponentType\x0cUpdateEntity\x10componentUpdates\
        \x19compositeComponentUpdates\x12parentEntityUpdate\x11UpdatePricingPlan\x0bbundleNames\x0bpricingMode\
        \x0bUpdateScene\x0fUpdateWorkspace",
    index: &[
        0, 0, 31, 0, 0, 0, 0, 12, 33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 32, 39, 16, 0, 0, 0, 0, 28, 0, 14, 1, 36, 9, 40, 0,
        0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 25, 19, 10, 0, 0, 0, 0, 13, 29, 0, 0, 0, 30, 0, 0, 5, 23, 24, 18, 0, 0,
        35, 0, 20, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 26, 0, 0, 0, 0, 0, 0, 0, 0, 38, 6, 34, 0, 11, 0, 2, 0, 22, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 37, 0, 0, 0, 0, 0, 15, 27, 8, 0, 0, 0, 0, 0, 0, 17, 0, 0, 0,
    ],
    operations: &[
        operation(1124, Class::Write, (117, 2), (0, 0)), operation(1155, Class::Write, (119, 1), (0, 0)),
        operation(1203, Class::Write, (120, 11), (0, 0)), operation(1312, Class::Write, (131, 8), (0, 0)),
        operation(1367, Class::Write, (139, 4), (0, 1)), operation(1413, Class::Write, (143, 7), (1, 0)),
        operation(1476, Class::Write, (150, 4), (1, 0)), operation(1510, Class::Write, (154, 5), (1, 1)),
        operation(1542, Class::Delete, (159, 2), (2, 0)), operation(1562, Class::Delete, (161, 3), (2, 0)),
        operation(1587, Class::Delete, (164, 2), (2, 0)), operation(1599, Class::Delete, (166, 2), (2, 0)),
        operation(1613, Class::Delete, (168, 1), (2, 0)), operation(1629, Class::Write, (169, 4), (2, 0)),
        operation(1678, Class::Read, (173, 2), (2, 0)), operation(1695, Class::Read, (175, 2), (2, 0)),
        operation(1705, Class::Read, (177, 1), (2, 0)), operation(1728, Class::Read, (178, 0), (2, 0)),
        operation(1743, Class::Read, (178, 10), (2, 0)), operation(1815, Class::Read, (188, 15), (2, 0)),
        operation(1909, Class::Read, (203, 2), (2, 0)), operation(1918, Class::Read, (205, 2), (2, 0)),
        operation(1929, Class::Read, (207, 1), (2, 0)), operation(1942, Class::Read, (208, 4), (2, 0)),
        operation(1961, Class::Read, (212, 5), (2, 0)), operation(1976, Class::Read, (217, 4), (2, 0)),
        operation(1989, Class::Read, (221, 5), (2, 0)), operation(2041, Class::Read, (226, 6), (2, 0)),
        operation(2056, Class::Read, (232, 3), (2, 0)), operation(2067, Class::Read, (235, 3), (2, 0)),
        operation(2080, Class::Read, (238, 5), (2, 0)), operation(2098, Class::Read, (243, 3), (2, 0)),
        operation(2130, Class::Read, (246, 2), (2, 0)), operation(2145, Class::Write, (248, 2), (2, 0)),
        operation(2157, Class::Delete, (250, 2), (2, 0)), operation(2179, Class::Write, (252, 10), (2, 0)),
        operation(2199, Class::Write, (262, 7), (2, 0)), operation(2274, Class::Write, (269, 2), (2, 0)),
        operation(2316, Class::Write, (271, 6), (2, 0)), operation(2328, Class::Write, (277, 4), (2, 1)),
    ],
    members: &[
        member(0, 0, 0, Place::Body), member(10, 10, 2, Place::Body), member(25, 25, 0, Place::Body),
        member(36, 36, 1, Place::Body), member(52, 52, 3, Place::Body), member(64, 64, 6, Place::Body),
        member(75, 75, 9, Place::Body), member(36, 36, 1, Place::Body), member(52, 52, 3, Place::Body),
        member(90, 90, 9, Place::Body), member(111, 111, 10, Place::Body), member(25, 25, 0, Place::Body),
        member(52, 52, 3, Place::Body), member(64, 64, 6, Place::Body), member(75, 75, 9, Place::Body),
        member(36, 36, 1, Place::Body), member(52, 52, 3, Place::Body), member(90, 90, 9, Place::Body),
        member(111, 111, 10, Place::Body), member(25, 25, 0, Place::Body), member(127, 127, 11, Place::Body),
        member(136, 136, 12, Place::Body), member(143, 143, 14, Place::Body), member(157, 157, 15, Place::Body),
        member(168, 168, 16, Place::Body), member(181, 181, 0, Place::Body), member(186, 186, 7, Place::Body),
        member(200, 200, 11, Place::Body), member(213, 213, 17, Place::Body), member(225, 225, 18, Place::Body),
        member(236, 236, 17, Place::Body), member(249, 249, 14, Place::Body), member(259, 259, 17, Place::Body),
        member(269, 269, 19, Place::Body), member(278, 278, 20, Place::Body), member(296, 296, 21, Place::Body),
        member(308, 308, 22, Place::Body), member(334, 334, 23, Place::Body), member(181, 181, 0, Place::Body),
        member(350, 350, 1, Place::Body), member(364, 364, 7, Place::Body), member(378, 378, 1, Place::Body),
        member(387, 387, 25, Place::Body), member(406, 406, 1, Place::Body), member(419, 419, 7, Place::Body),
        member(435, 435, 7, Place::Body), member(443, 443, 11, Place::Body), member(461, 461, 11, Place::Body),
        member(478, 478, 7, Place::Body), member(499, 499, 7, Place::Body), member(512, 512, 11, Place::Body),
        member(461, 461, 11, Place::Body), member(36, 36, 1, Place::Body), member(378, 378, 1, Place::Body),
        member(526, 526, 26, Place::Body), member(540, 540, 27, Place::Body), member(559, 559, 0, Place::Body),
        member(565, 565, 0, Place::Body), member(583, 583, 17, Place::Body), member(601, 601, 29, Place::Body),
        member(609, 609, 30, Place::Body), member(623, 623, 31, Place::Body), member(642, 642, 32, Place::Body),
        member(601, 601, 34, Place::Body), member(642, 642, 32, Place::Body), member(652, 652, 35, Place::Body),
        member(674, 674, 36, Place::Body), member(689, 689, 32, Place::Body), member(693, 693, 7, Place::Body),
        member(705, 705, 11, Place::Body), member(716, 716, 7, Place::Body), member(36, 36, 37, Place::Body),
        member(726, 726, 37, Place::Body), member(737, 737, 37, Place::Body), member(752, 752, 0, Place::Body),
        member(758, 758, 37, Place::Body), member(770, 770, 0, Place::Body), member(406, 406, 37, Place::Body),
        member(737, 737, 1, Place::Body), member(25, 25, 0, Place::Body), member(776, 776, 25, Place::Body),
        member(790, 790, 15, Place::Body), member(799, 799, 13, Place::Body), member(812, 812, 3, Place::Body),
        member(824, 824, 11, Place::Body), member(837, 837, 11, Place::Body), member(856, 856, 11, Place::Body),
        member(875, 875, 11, Place::Body), member(888, 888, 7, Place::Body), member(406, 406, 37, Place::Body),
        member(897, 897, 13, Place::Body), member(0, 0, 0, Place::Body), member(10, 10, 2, Place::Body),
        member(903, 903, 38, Place::Body), member(25, 25, 0, Place::Body), member(897, 897, 13, Place::Body),
        member(914, 914, 7, Place::Body), member(919, 919, 39, Place::Body), member(897, 897, 13, Place::Body),
        member(929, 929, 40, Place::Body), member(953, 953, 42, Place::Body), member(968, 968, 7, Place::Body),
        member(985, 985, 7, Place::Body), member(1007, 1007, 1, Place::Body), member(1027, 1027, 7, Place::Body),
        member(1042, 1042, 7, Place::Body), member(1042, 1042, 7, Place::Body), member(1051, 1051, 43, Place::Body),
        member(308, 308, 44, Place::Body), member(334, 334, 45, Place::Body), member(181, 181, 0, Place::Body),
        member(726, 726, 37, Place::Body), member(1076, 1076, 7, Place::Body), member(1087, 1087, 0, Place::Body),
        member(752, 752, 0, Place::Body), member(1100, 1100, 47, Place::Body), member(1108, 1108, 49, Place::Body),
        member(1147, 1147, 51, Place::Body), member(758, 758, 37, Place::Label), member(1181, 1181, 37, Place::Label),
        member(1223, 1223, 1, Place::Body), member(1241, 1241, 53, Place::Body), member(52, 52, 3, Place::Body),
        member(693, 693, 27, Place::Body), member(1265, 1265, 55, Place::Body), member(1275, 1275, 11, Place::Body),
        member(1287, 1287, 56, Place::Body), member(75, 75, 58, Place::Body), member(1307, 1307, 61, Place::Body),
        member(36, 36, 1, Place::Label), member(758, 758, 1, Place::Label), member(1325, 1325, 63, Place::Body),
        member(1336, 1336, 65, Place::Body), member(52, 52, 3, Place::Body), member(378, 378, 1, Place::Body),
        member(1356, 1356, 1, Place::Body), member(737, 737, 1, Place::Body), member(1307, 1307, 61, Place::Body),
        member(758, 758, 1, Place::Label), member(52, 52, 3, Place::Body), member(1393, 1393, 66, Place::Body),
        member(1181, 1181, 1, Place::Body), member(1405, 1405, 68, Place::Body), member(1425, 1425, 27, Place::Body),
        member(1438, 1438, 69, Place::Body), member(52, 52, 3, Place::Body), member(1454, 1454, 1, Place::Body),
        member(1462, 1462, 25, Place::Body), member(1307, 1307, 61, Place::Body), member(758, 758, 1, Place::Label),
        member(1490, 1490, 32, Place::Body), member(1307, 1307, 61, Place::Body), member(1499, 1499, 7, Place::Label),
        member(758, 758, 1, Place::Label), member(52, 52, 3, Place::Body), member(1526, 1526, 32, Place::Body),
        member(1531, 1531, 7, Place::Body), member(1307, 1307, 61, Place::Body), member(758, 758, 1, Place::Label),
        member(36, 36, 37, Place::Label), member(758, 758, 37, Place::Label), member(378, 378, 37, Place::Label),
        member(758, 758, 37, Place::Label), member(1575, 1575, 11, Place::Query), member(1454, 1454, 37, Place::Label),
        member(758, 758, 37, Place::Label), member(1499, 1499, 7, Place::Label), member(758, 758, 37, Place::Label),
        member(758, 758, 37, Place::Label), member(1642, 1642, 17, Place::Body), member(1653, 1653, 7, Place::Body),
        member(1663, 1663, 37, Place::Body), member(758, 758, 37, Place::Body), member(36, 36, 37, Place::Label),
        member(758, 758, 37, Place::Label), member(378, 378, 37, Place::Label), member(758, 758, 37, Place::Label),
        member(1181, 1181, 37, Place::Label), member(350, 350, 37, Place::Body), member(364, 364, 7, Place::Body),
        member(36, 36, 37, Place::Body), member(378, 378, 37, Place::Body), member(1642, 1642, 17, Place::Body),
        member(1653, 1653, 7, Place::Body), member(1760, 1760, 37, Place::Body), member(1778, 1778, 27, Place::Body),
        member(1797, 1797, 70, Place::Body), member(758, 758, 37, Place::Label), member(350, 350, 37, Place::Body),
        member(364, 364, 7, Place::Body), member(36, 36, 37, Place::Body), member(1839, 1839, 39, Place::Body),
        member(1851, 1851, 7, Place::Body), member(378, 378, 37, Place::Body), member(1859, 1859, 71, Place::Body),
        member(1642, 1642, 17, Place::Body), member(1653, 1653, 7, Place::Body), member(1873, 1873, 0, Place::Body),
        member(1108, 1108, 49, Place::Body), member(1778, 1778, 27, Place::Body), member(1885, 1885, 39, Place::Body),
        member(1899, 1899, 7, Place::Body), member(758, 758, 37, Place::Label), member(1454, 1454, 37, Place::Label),
        member(758, 758, 37, Place::Label), member(1499, 1499, 7, Place::Label), member(758, 642, 37, Place::Query),
        member(758, 758, 37, Place::Label), member(601, 601, 73, Place::Body), member(1642, 1642, 17, Place::Body),
        member(1653, 1653, 7, Place::Body), member(758, 758, 37, Place::Label), member(364, 364, 7, Place::Body),
        member(1642, 1642, 17, Place::Body), member(1653, 1653, 7, Place::Body), member(378, 378, 37, Place::Label),
        member(758, 758, 37, Place::Label), member(601, 601, 75, Place::Body), member(1642, 1642, 17, Place::Body),
        member(1653, 1653, 7, Place::Body), member(758, 758, 37, Place::Label), member(2014, 2014, 0, Place::Body),
        member(601, 601, 77, Place::Body), member(1642, 1642, 17, Place::Body), member(1653, 1653, 7, Place::Body),
        member(2030, 2030, 0, Place::Body), member(350, 350, 37, Place::Body), member(364, 364, 7, Place::Body),
        member(378, 378, 37, Place::Body), member(1642, 1642, 17, Place::Body), member(1653, 1653, 7, Place::Body),
        member(758, 758, 37, Place::Label), member(1642, 1642, 17, Place::Body), member(1653, 1653, 7, Place::Body),
        member(758, 758, 37, Place::Label), member(1642, 1642, 17, Place::Body), member(1653, 1653, 7, Place::Body),
        member(758, 758, 37, Place::Label), member(601, 601, 79, Place::Body), member(1642, 1642, 17, Place::Body),
        member(1653, 1653, 7, Place::Body), member(1499, 1499, 7, Place::Label), member(758, 758, 37, Place::Label),
        member(1642, 1642, 17, Place::Body), member(1653, 1653, 7, Place::Body), member(2118, 2118, 32, Place::Body),
        member(1642, 1642, 17, Place::Body), member(1653, 1653, 7, Place::Body), member(2118, 2118, 32, Place::Body),
        member(1307, 1307, 61, Place::Body), member(2118, 2118, 32, Place::Query),
        member(2171, 2171, 80, Place::Query), member(1223, 1223, 37, Place::Body), member(1241, 1241, 53, Place::Body),
        member(52, 52, 3, Place::Body), member(693, 693, 27, Place::Body), member(1265, 1265, 55, Place::Body),
        member(1275, 1275, 11, Place::Body), member(1287, 1287, 56, Place::Body), member(75, 75, 58, Place::Body),
        member(36, 36, 37, Place::Label), member(758, 758, 37, Place::Label), member(2212, 2212, 82, Place::Body),
        member(2229, 2229, 84, Place::Body), member(52, 52, 3, Place::Body), member(1356, 1356, 37, Place::Body),
        member(2255, 2255, 85, Place::Body), member(378, 378, 37, Place::Label), member(758, 758, 37, Place::Label),
        member(2292, 2292, 80, Place::Body), member(2304, 2304, 0, Place::Body), member(1425, 1425, 27, Place::Body),
        member(1438, 1438, 69, Place::Body), member(52, 52, 3, Place::Body), member(1462, 1462, 25, Place::Body),
        member(1454, 1454, 37, Place::Label), member(758, 758, 37, Place::Label), member(52, 52, 3, Place::Body),
        member(1526, 1526, 32, Place::Body), member(1531, 1531, 7, Place::Body), member(758, 758, 37, Place::Label),
    ],
    types: &[
        TypeRow::Is(Holds::Enum), TypeRow::Is(Holds::Name), TypeRow::List(24, 1), TypeRow::Is(Holds::Text),
        TypeRow::Is(Holds::MetadataKey), TypeRow::Members(31), TypeRow::Map(4, 5), TypeRow::Is(Holds::Id),
        TypeRow::Members(0), TypeRow::Map(7, 8), TypeRow::Map(7, 5), TypeRow::Is(Holds::Flag), TypeRow::Members(22),
        TypeRow::Members(8), TypeRow::List(24, 13), TypeRow::Members(7), TypeRow::Members(34),
        TypeRow::Is(Holds::Number), TypeRow::Is(Holds::Document), TypeRow::Map(4, 13), TypeRow::Members(35),
        TypeRow::Is(Holds::Content), TypeRow::Members(19), TypeRow::Members(36), TypeRow::Is(Holds::MetadataValue),
        TypeRow::Map(4, 24), TypeRow::Members(6), TypeRow::List(24, 7), TypeRow::Members(18), TypeRow::List(24, 28),
        TypeRow::Members(11), TypeRow::Members(12), TypeRow::Is(Holds::Arn), TypeRow::Members(21),
        TypeRow::List(24, 33), TypeRow::Members(13), TypeRow::Members(14), TypeRow::Is(Holds::Ref),
        TypeRow::Members(28), TypeRow::Is(Holds::Time), TypeRow::Members(10), TypeRow::Members(32),
        TypeRow::List(24, 41), TypeRow::Members(17), TypeRow::Members(20), TypeRow::Members(37), TypeRow::Members(26),
        TypeRow::List(24, 46), TypeRow::Members(29), TypeRow::List(24, 48), TypeRow::Members(33),
        TypeRow::List(24, 50), TypeRow::Members(4), TypeRow::Map(7, 52), TypeRow::Members(15), TypeRow::Map(7, 54),
        TypeRow::Map(7, 38), TypeRow::Members(30), TypeRow::Map(7, 57), TypeRow::Is(Holds::TagKey),
        TypeRow::Is(Holds::TagValue), TypeRow::Map(59, 60), TypeRow::Members(1), TypeRow::Map(7, 62),
        TypeRow::Members(3), TypeRow::Map(7, 64), TypeRow::Members(9), TypeRow::Members(38), TypeRow::List(24, 67),
        TypeRow::Is(Holds::Url), TypeRow::Members(40), TypeRow::Members(16), TypeRow::Members(23),
        TypeRow::List(24, 72), TypeRow::Members(24), TypeRow::List(24, 74), TypeRow::Members(25),
        TypeRow::List(24, 76), TypeRow::Members(39), TypeRow::List(24, 78), TypeRow::List(24, 37), TypeRow::Members(2),
        TypeRow::Map(7, 81), TypeRow::Members(5), TypeRow::Map(7, 83), TypeRow::Members(27),
    ],
    shapes: &[
        (0, 3), (3, 4), (7, 5), (12, 3), (15, 1), (16, 4), (20, 2), (22, 5), (27, 9), (36, 3), (39, 5), (44, 4),
        (48, 4), (52, 1), (53, 1), (54, 3), (57, 2), (59, 1), (60, 2), (62, 1), (63, 2), (65, 2), (67, 1), (68, 3),
        (71, 3), (74, 2), (76, 2), (78, 2), (80, 8), (88, 3), (91, 2), (93, 3), (96, 3), (99, 2), (101, 2), (103, 2),
        (105, 1), (106, 1), (107, 4), (111, 4), (115, 2),
    ],
    weakenings: &[
        weakening(24, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(24, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(24, Condition::AnyCall, (0, 0), Verdict::Normal),
    ],
    values: &[

    ],
};
