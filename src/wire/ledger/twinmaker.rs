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
        \x0aresourceId\x0cresourceType\x07orderBy\x0fpropertyFilters\x16BatchPutPropertyValues\x0aworkspaces\
        \x11entity-properties\x07entries\x19CancelMetadataTransferJob\x16metadata-transfer-jobs\x06cancel\
        \x15metadataTransferJobId\x29functions{value}.implementedBy.lambda.arn\x13CreateComponentType\
        \x0fcomponent-types\x11componentTypeName\x17compositeComponentTypes\x09functions\x0bisSingleton\
        \x13propertyDefinitions\x04tags\x0cCreateEntity\x08entities\x0acomponents\x13compositeComponents\x0aentityName\
        \x24destination.s3Configuration.location\x22sources[].s3Configuration.location\x19CreateMetadataTransferJob\
        \x0bdestination\x07sources\x0bCreateScene\x06scenes\x0ccapabilities\x0fcontentLocation\x07sceneId\
        \x0dsceneMetadata\x0dCreateSyncJob\x09sync-jobs\x08syncRole\x0asyncSource\x0as3Location\x0fCreateWorkspace\
        \x04role\x13DeleteComponentType\x0cDeleteEntity\x0bisRecursive\x0bDeleteScene\x0dDeleteSyncJob\
        \x0fDeleteWorkspace\x0cExecuteQuery\x07queries\x09execution\x0amaxResults\x09nextToken\x0equeryStatement\
        \x10GetComponentType\x09GetEntity\x16GetMetadataTransferJob\x0eGetPricingPlan\x0bpricingplan\
        \x10GetPropertyValue\x11propertyGroupName\x12selectedProperties\x11tabularConditions\
        \x17GetPropertyValueHistory\x07history\x0bendDateTime\x07endTime\x0dinterpolation\x0borderByTime\
        \x0dstartDateTime\x09startTime\x08GetScene\x0aGetSyncJob\x0cGetWorkspace\x12ListComponentTypes\
        \x14component-types-list\x0eListComponents\x0fcomponents-list\x0cListEntities\x0dentities-list\
        \x18ListMetadataTransferJobs\x1bmetadata-transfer-jobs-list\x0fdestinationType\x0asourceType\x0eListProperties\
        \x0fproperties-list\x0aListScenes\x0bscenes-list\x0cListSyncJobs\x0esync-jobs-list\x11ListSyncResources\
        \x0eresources-list\x13ListTagsForResource\x09tags-list\x0bresourceARN\x0eListWorkspaces\x0fworkspaces-list\
        \x0bTagResource\x0dUntagResource\x07tagKeys\x13UpdateComponentType\x0cUpdateEntity\x10componentUpdates\
        \x19compositeComponentUpdates\x12parentEntityUpdate\x11UpdatePricingPlan\x0bbundleNames\x0bpricingMode\
        \x0bUpdateScene\x0fUpdateWorkspace",
    index: &[
        0, 31, 0, 12, 33, 0, 0, 0, 0, 3, 16, 32, 39, 28, 1, 9, 14, 36, 40, 0, 21, 0, 0, 19, 10, 25, 13, 29, 0, 30, 5,
        23, 18, 24, 20, 4, 35, 0, 0, 0, 7, 26, 0, 0, 0, 6, 34, 11, 2, 22, 38, 0, 0, 0, 37, 0, 0, 15, 8, 27, 0, 0, 17,
        0,
    ],
    operations: &[
        operation(1124, Class::Write, Method::Post, 0, 117, 2, 0, 0),
        operation(1184, Class::Delete, Method::Put, 4, 119, 1, 0, 0),
        operation(1304, Class::Write, Method::Post, 8, 120, 11, 0, 1),
        operation(1429, Class::Write, Method::Post, 13, 131, 8, 1, 0),
        operation(1565, Class::Write, Method::Post, 17, 139, 4, 1, 2),
        operation(1611, Class::Write, Method::Post, 19, 143, 7, 3, 0),
        operation(1681, Class::Write, Method::Post, 23, 150, 4, 3, 0),
        operation(1736, Class::Write, Method::Post, 28, 154, 5, 3, 2),
        operation(1757, Class::Delete, Method::Delete, 31, 159, 2, 5, 0),
        operation(1777, Class::Delete, Method::Delete, 36, 161, 3, 5, 0),
        operation(1802, Class::Delete, Method::Delete, 41, 164, 2, 5, 0),
        operation(1814, Class::Delete, Method::Delete, 46, 166, 2, 5, 0),
        operation(1828, Class::Delete, Method::Delete, 51, 168, 1, 5, 0),
        operation(1844, Class::Read, Method::Post, 54, 169, 4, 5, 0),
        operation(1911, Class::Read, Method::Get, 31, 173, 2, 5, 0),
        operation(1928, Class::Read, Method::Get, 36, 175, 2, 5, 0),
        operation(1938, Class::Read, Method::Get, 57, 177, 1, 5, 0),
        operation(1961, Class::Read, Method::Get, 60, 178, 0, 5, 0),
        operation(1988, Class::Read, Method::Post, 62, 178, 10, 5, 0),
        operation(2060, Class::Read, Method::Post, 67, 188, 15, 5, 0),
        operation(2162, Class::Read, Method::Get, 41, 203, 2, 5, 0),
        operation(2171, Class::Read, Method::Get, 72, 205, 2, 5, 0),
        operation(2182, Class::Read, Method::Get, 51, 207, 1, 5, 0),
        operation(2195, Class::Read, Method::Post, 75, 208, 4, 5, 0),
        operation(2235, Class::Read, Method::Post, 79, 212, 5, 5, 0),
        operation(2266, Class::Read, Method::Post, 85, 217, 4, 5, 0),
        operation(2293, Class::Read, Method::Post, 89, 221, 5, 5, 0),
        operation(2373, Class::Read, Method::Post, 91, 226, 6, 5, 0),
        operation(2404, Class::Read, Method::Post, 95, 232, 3, 5, 0),
        operation(2427, Class::Read, Method::Post, 99, 235, 3, 5, 0),
        operation(2455, Class::Read, Method::Post, 103, 238, 5, 5, 0),
        operation(2488, Class::Read, Method::Post, 109, 243, 3, 5, 0),
        operation(2530, Class::Read, Method::Post, 111, 246, 2, 5, 0),
        operation(2561, Class::Write, Method::Post, 113, 248, 2, 5, 0),
        operation(2573, Class::Delete, Method::Delete, 113, 250, 2, 5, 0),
        operation(2595, Class::Write, Method::Put, 115, 252, 10, 5, 1),
        operation(2615, Class::Write, Method::Put, 120, 262, 7, 6, 0),
        operation(2690, Class::Write, Method::Post, 60, 269, 2, 6, 0),
        operation(2732, Class::Write, Method::Put, 125, 271, 6, 6, 0),
        operation(2744, Class::Write, Method::Put, 130, 277, 4, 6, 1),
    ],
    paths: &[
        3, 1147, 65281, 1158, 3, 1210, 65280, 1233, 4, 1147, 65290, 1324, 65289, 3, 1147, 65287, 1442, 1, 1210, 3,
        1147, 65286, 1623, 4, 1147, 65283, 1695, 65282, 2, 1147, 65284, 4, 1147, 65281, 1324, 65280, 4, 1147, 65281,
        1442, 65280, 4, 1147, 65281, 1623, 65280, 4, 1147, 65281, 1695, 65280, 2, 1147, 65280, 2, 1857, 1865, 2, 1210,
        65280, 1, 1976, 4, 1147, 65289, 1158, 897, 4, 1147, 65294, 1158, 2084, 2, 1695, 65280, 3, 1147, 65283, 2214, 5,
        1147, 65284, 1442, 65283, 2250, 3, 1147, 65283, 2279, 1, 2318, 3, 1147, 65285, 2388, 3, 1147, 65282, 2415, 3,
        1147, 65282, 2440, 5, 1147, 65284, 1695, 65283, 2473, 1, 2508, 1, 2545, 1, 1424, 4, 1147, 65289, 1324, 65288,
        4, 1147, 65286, 1442, 65285, 4, 1147, 65285, 1623, 65284, 2, 1147, 65283,
    ],
    members: &[
        member(0, 0, 0, Place::Body), member(10, 10, 2, Place::Body), member(25, 25, 0, Place::Body),
        member(36, 36, 1, Place::Body), member(52, 52, 3, Place::Body), member(64, 64, 6, Place::Body),
        member(75, 75, 8, Place::Body), member(36, 36, 1, Place::Body), member(52, 52, 3, Place::Body),
        member(90, 90, 8, Place::Body), member(111, 111, 6, Place::Body), member(25, 25, 0, Place::Body),
        member(52, 52, 3, Place::Body), member(64, 64, 6, Place::Body), member(75, 75, 8, Place::Body),
        member(36, 36, 1, Place::Body), member(52, 52, 3, Place::Body), member(90, 90, 8, Place::Body),
        member(111, 111, 6, Place::Body), member(25, 25, 0, Place::Body), member(127, 127, 9, Place::Body),
        member(136, 136, 10, Place::Body), member(143, 143, 12, Place::Body), member(157, 157, 13, Place::Body),
        member(168, 168, 14, Place::Body), member(181, 181, 0, Place::Body), member(186, 186, 3, Place::Body),
        member(200, 200, 9, Place::Body), member(213, 213, 15, Place::Body), member(225, 225, 16, Place::Body),
        member(236, 236, 15, Place::Body), member(249, 249, 12, Place::Body), member(259, 259, 15, Place::Body),
        member(269, 269, 18, Place::Body), member(278, 278, 19, Place::Body), member(296, 296, 17, Place::Body),
        member(308, 308, 20, Place::Body), member(334, 334, 21, Place::Body), member(181, 181, 0, Place::Body),
        member(350, 350, 1, Place::Body), member(364, 364, 1, Place::Body), member(378, 378, 1, Place::Body),
        member(387, 387, 22, Place::Body), member(406, 406, 1, Place::Body), member(419, 419, 1, Place::Body),
        member(435, 435, 23, Place::Body), member(443, 443, 9, Place::Body), member(461, 461, 9, Place::Body),
        member(478, 478, 1, Place::Body), member(499, 499, 23, Place::Body), member(512, 512, 9, Place::Body),
        member(461, 461, 9, Place::Body), member(36, 36, 1, Place::Body), member(378, 378, 1, Place::Body),
        member(526, 526, 24, Place::Body), member(540, 540, 2, Place::Body), member(559, 559, 0, Place::Body),
        member(565, 565, 0, Place::Body), member(583, 583, 15, Place::Body), member(601, 601, 26, Place::Body),
        member(609, 609, 27, Place::Body), member(623, 623, 28, Place::Body), member(642, 642, 29, Place::Body),
        member(601, 601, 31, Place::Body), member(642, 642, 29, Place::Body), member(652, 652, 32, Place::Body),
        member(674, 674, 33, Place::Body), member(689, 689, 29, Place::Body), member(693, 693, 1, Place::Body),
        member(705, 705, 9, Place::Body), member(716, 716, 1, Place::Body), member(36, 36, 1, Place::Body),
        member(726, 726, 1, Place::Body), member(737, 737, 1, Place::Body), member(752, 752, 0, Place::Body),
        member(758, 758, 1, Place::Body), member(770, 770, 0, Place::Body), member(406, 406, 1, Place::Body),
        member(737, 737, 1, Place::Body), member(25, 25, 0, Place::Body), member(776, 776, 36, Place::Body),
        member(790, 790, 13, Place::Body), member(799, 799, 11, Place::Body), member(812, 812, 3, Place::Body),
        member(824, 824, 9, Place::Body), member(837, 837, 9, Place::Body), member(856, 856, 9, Place::Body),
        member(875, 875, 9, Place::Body), member(888, 888, 23, Place::Body), member(406, 406, 1, Place::Body),
        member(897, 897, 11, Place::Body), member(0, 0, 0, Place::Body), member(10, 10, 2, Place::Body),
        member(903, 903, 37, Place::Body), member(25, 25, 0, Place::Body), member(897, 897, 11, Place::Body),
        member(914, 914, 23, Place::Body), member(919, 919, 38, Place::Body), member(897, 897, 11, Place::Body),
        member(929, 929, 39, Place::Body), member(953, 953, 41, Place::Body), member(968, 968, 3, Place::Body),
        member(985, 985, 1, Place::Body), member(1007, 1007, 1, Place::Body), member(1027, 1027, 1, Place::Body),
        member(1042, 1042, 29, Place::Body), member(1042, 1042, 29, Place::Body), member(1051, 1051, 42, Place::Body),
        member(308, 308, 43, Place::Body), member(334, 334, 44, Place::Body), member(181, 181, 0, Place::Body),
        member(726, 726, 1, Place::Body), member(1076, 1076, 23, Place::Body), member(1087, 1087, 0, Place::Body),
        member(752, 752, 0, Place::Body), member(1100, 1100, 46, Place::Body), member(1108, 1108, 48, Place::Body),
        member(1176, 1176, 50, Place::Body), member(758, 758, 1, Place::Label), member(1240, 1240, 1, Place::Label),
        member(1340, 1340, 3, Place::Body), member(1358, 1358, 52, Place::Body), member(52, 52, 3, Place::Body),
        member(693, 693, 2, Place::Body), member(1382, 1382, 54, Place::Body), member(1392, 1392, 9, Place::Body),
        member(1404, 1404, 55, Place::Body), member(75, 75, 57, Place::Body), member(1424, 1424, 60, Place::Body),
        member(36, 36, 4, Place::Label), member(758, 758, 1, Place::Label), member(1451, 1451, 62, Place::Body),
        member(1462, 1462, 64, Place::Body), member(52, 52, 3, Place::Body), member(378, 378, 4, Place::Body),
        member(1482, 1482, 4, Place::Body), member(737, 737, 1, Place::Body), member(1424, 1424, 60, Place::Body),
        member(758, 758, 1, Place::Label), member(52, 52, 3, Place::Body), member(1591, 1591, 65, Place::Body),
        member(1240, 1240, 4, Place::Body), member(1603, 1603, 67, Place::Body), member(1630, 1630, 68, Place::Body),
        member(1643, 1643, 1, Place::Body), member(52, 52, 3, Place::Body), member(1659, 1659, 4, Place::Body),
        member(1667, 1667, 36, Place::Body), member(1424, 1424, 60, Place::Body), member(758, 758, 1, Place::Label),
        member(1705, 1705, 29, Place::Body), member(1424, 1424, 60, Place::Body), member(1714, 1714, 23, Place::Label),
        member(758, 758, 1, Place::Label), member(52, 52, 3, Place::Body), member(1752, 1752, 29, Place::Body),
        member(1725, 1725, 29, Place::Body), member(1424, 1424, 60, Place::Body), member(758, 758, 4, Place::Label),
        member(36, 36, 1, Place::Label), member(758, 758, 1, Place::Label), member(378, 378, 1, Place::Label),
        member(758, 758, 1, Place::Label), member(1790, 1790, 9, Place::Query), member(1659, 1659, 1, Place::Label),
        member(758, 758, 1, Place::Label), member(1714, 1714, 23, Place::Label), member(758, 758, 1, Place::Label),
        member(758, 758, 1, Place::Label), member(1875, 1875, 15, Place::Body), member(1886, 1886, 23, Place::Body),
        member(1896, 1896, 1, Place::Body), member(758, 758, 1, Place::Body), member(36, 36, 1, Place::Label),
        member(758, 758, 1, Place::Label), member(378, 378, 1, Place::Label), member(758, 758, 1, Place::Label),
        member(1240, 1240, 1, Place::Label), member(350, 350, 1, Place::Body), member(364, 364, 1, Place::Body),
        member(36, 36, 1, Place::Body), member(378, 378, 1, Place::Body), member(1875, 1875, 15, Place::Body),
        member(1886, 1886, 23, Place::Body), member(2005, 2005, 1, Place::Body), member(2023, 2023, 2, Place::Body),
        member(2042, 2042, 69, Place::Body), member(758, 758, 1, Place::Label), member(350, 350, 1, Place::Body),
        member(364, 364, 1, Place::Body), member(36, 36, 1, Place::Body), member(2092, 2092, 38, Place::Body),
        member(2104, 2104, 23, Place::Body), member(378, 378, 1, Place::Body), member(2112, 2112, 70, Place::Body),
        member(1875, 1875, 15, Place::Body), member(1886, 1886, 23, Place::Body), member(2126, 2126, 0, Place::Body),
        member(1108, 1108, 48, Place::Body), member(2023, 2023, 2, Place::Body), member(2138, 2138, 38, Place::Body),
        member(2152, 2152, 23, Place::Body), member(758, 758, 1, Place::Label), member(1659, 1659, 1, Place::Label),
        member(758, 758, 1, Place::Label), member(1714, 1714, 23, Place::Label), member(758, 642, 1, Place::Query),
        member(758, 758, 1, Place::Label), member(601, 601, 72, Place::Body), member(1875, 1875, 15, Place::Body),
        member(1886, 1886, 23, Place::Body), member(758, 758, 1, Place::Label), member(364, 364, 1, Place::Body),
        member(1875, 1875, 15, Place::Body), member(1886, 1886, 23, Place::Body), member(378, 378, 1, Place::Label),
        member(758, 758, 1, Place::Label), member(601, 601, 74, Place::Body), member(1875, 1875, 15, Place::Body),
        member(1886, 1886, 23, Place::Body), member(758, 758, 1, Place::Label), member(2346, 2346, 0, Place::Body),
        member(601, 601, 76, Place::Body), member(1875, 1875, 15, Place::Body), member(1886, 1886, 23, Place::Body),
        member(2362, 2362, 0, Place::Body), member(350, 350, 1, Place::Body), member(364, 364, 1, Place::Body),
        member(378, 378, 1, Place::Body), member(1875, 1875, 15, Place::Body), member(1886, 1886, 23, Place::Body),
        member(758, 758, 1, Place::Label), member(1875, 1875, 15, Place::Body), member(1886, 1886, 23, Place::Body),
        member(758, 758, 1, Place::Label), member(1875, 1875, 15, Place::Body), member(1886, 1886, 23, Place::Body),
        member(758, 758, 1, Place::Label), member(601, 601, 78, Place::Body), member(1875, 1875, 15, Place::Body),
        member(1886, 1886, 23, Place::Body), member(1714, 1714, 23, Place::Label), member(758, 758, 1, Place::Label),
        member(1875, 1875, 15, Place::Body), member(1886, 1886, 23, Place::Body), member(2518, 2518, 29, Place::Body),
        member(1875, 1875, 15, Place::Body), member(1886, 1886, 23, Place::Body), member(2518, 2518, 29, Place::Body),
        member(1424, 1424, 60, Place::Body), member(2518, 2518, 29, Place::Query), member(2587, 2587, 2, Place::Query),
        member(1340, 1340, 3, Place::Body), member(1358, 1358, 52, Place::Body), member(52, 52, 3, Place::Body),
        member(693, 693, 2, Place::Body), member(1382, 1382, 54, Place::Body), member(1392, 1392, 9, Place::Body),
        member(1404, 1404, 55, Place::Body), member(75, 75, 57, Place::Body), member(36, 36, 1, Place::Label),
        member(758, 758, 1, Place::Label), member(2628, 2628, 80, Place::Body), member(2645, 2645, 82, Place::Body),
        member(52, 52, 3, Place::Body), member(1482, 1482, 4, Place::Body), member(2671, 2671, 83, Place::Body),
        member(378, 378, 1, Place::Label), member(758, 758, 1, Place::Label), member(2708, 2708, 2, Place::Body),
        member(2720, 2720, 0, Place::Body), member(1630, 1630, 68, Place::Body), member(1643, 1643, 1, Place::Body),
        member(52, 52, 3, Place::Body), member(1667, 1667, 36, Place::Body), member(1659, 1659, 1, Place::Label),
        member(758, 758, 1, Place::Label), member(52, 52, 3, Place::Body), member(1752, 1752, 29, Place::Body),
        member(1725, 1725, 29, Place::Body), member(758, 758, 1, Place::Label),
    ],
    types: &[
        TypeRow::Is(Holds::Enum), TypeRow::Is(Holds::Ref), TypeRow::List(24, 1), TypeRow::Is(Holds::Text),
        TypeRow::Is(Holds::Name), TypeRow::Members(31), TypeRow::Map(4, 5), TypeRow::Members(0), TypeRow::Map(4, 7),
        TypeRow::Is(Holds::Flag), TypeRow::Members(22), TypeRow::Members(8), TypeRow::List(24, 11),
        TypeRow::Members(7), TypeRow::Members(34), TypeRow::Is(Holds::Number), TypeRow::Is(Holds::Document),
        TypeRow::Is(Holds::Content), TypeRow::Map(17, 11), TypeRow::Members(35), TypeRow::Members(19),
        TypeRow::Members(36), TypeRow::Map(1, 1), TypeRow::Is(Holds::Id), TypeRow::Members(6), TypeRow::Members(18),
        TypeRow::List(24, 25), TypeRow::Members(11), TypeRow::Members(12), TypeRow::Is(Holds::Arn),
        TypeRow::Members(21), TypeRow::List(24, 30), TypeRow::Members(13), TypeRow::Members(14),
        TypeRow::Is(Holds::MetadataKey), TypeRow::Is(Holds::MetadataValue), TypeRow::Map(34, 35), TypeRow::Members(28),
        TypeRow::Is(Holds::Time), TypeRow::Members(10), TypeRow::Members(32), TypeRow::List(24, 40),
        TypeRow::Members(17), TypeRow::Members(20), TypeRow::Members(37), TypeRow::Members(26), TypeRow::List(24, 45),
        TypeRow::Members(29), TypeRow::List(24, 47), TypeRow::Members(33), TypeRow::List(24, 49), TypeRow::Members(4),
        TypeRow::Map(4, 51), TypeRow::Members(15), TypeRow::Map(4, 53), TypeRow::Map(4, 37), TypeRow::Members(30),
        TypeRow::Map(4, 56), TypeRow::Is(Holds::TagKey), TypeRow::Is(Holds::TagValue), TypeRow::Map(58, 59),
        TypeRow::Members(1), TypeRow::Map(4, 61), TypeRow::Members(3), TypeRow::Map(1, 63), TypeRow::Members(9),
        TypeRow::Members(38), TypeRow::List(24, 66), TypeRow::List(24, 23), TypeRow::Members(40), TypeRow::Members(16),
        TypeRow::Members(23), TypeRow::List(24, 71), TypeRow::Members(24), TypeRow::List(24, 73), TypeRow::Members(25),
        TypeRow::List(24, 75), TypeRow::Members(39), TypeRow::List(24, 77), TypeRow::Members(2), TypeRow::Map(4, 79),
        TypeRow::Members(5), TypeRow::Map(1, 81), TypeRow::Members(27),
    ],
    shapes: &[
        (0, 3), (3, 4), (7, 5), (12, 3), (15, 1), (16, 4), (20, 2), (22, 5), (27, 9), (36, 3), (39, 5), (44, 4),
        (48, 4), (52, 1), (53, 1), (54, 3), (57, 2), (59, 1), (60, 2), (62, 1), (63, 2), (65, 2), (67, 1), (68, 3),
        (71, 3), (74, 2), (76, 2), (78, 2), (80, 8), (88, 3), (91, 2), (93, 3), (96, 3), (99, 2), (101, 2), (103, 2),
        (105, 1), (106, 1), (107, 4), (111, 4), (115, 2),
    ],
    weakenings: &[
        weakening(1262, 4, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(1493, 1, Condition::Unverified, 0, 0, Verdict::Never(Rule::EncryptAtRest)),
        weakening(1530, 3, Condition::Unverified, 0, 0, Verdict::Normal),
        weakening(1725, 2, Condition::Unverified, 0, 0, Verdict::Never(Rule::EncryptAtRest)),
        weakening(1725, 2, Condition::Absent, 0, 0, Verdict::Normal),
        weakening(1262, 4, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(1725, 2, Condition::Unverified, 0, 0, Verdict::Never(Rule::EncryptAtRest)),
    ],
    values: &[

    ],
    limits: &[

    ],
};
