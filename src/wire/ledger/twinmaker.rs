// Written by `data/ledger.py generate` from data/ledger/twinmaker.txt. Do not edit.

use super::table::*;

#[rustfmt::skip]
pub(crate) static LEDGER: Ledger = Ledger {
    service: Service::TwinMaker,
    crate_name: "aws-sdk-iottwinmaker",
    version: "1.119.0",
    protocol: Protocol::RestJson,
    words: "\
        \x09groupType\x0aupdateType\x0dpropertyNames\x00\x0aproperties\x0bdescription\x0epropertyGroups\
        \x0fcomponentTypeId\x0fpropertyUpdates\x14propertyGroupUpdates\x06lambda\x08isNative\x04type\x0anestedType\
        \x0crelationship\x0dallowedValues\x0dunitOfMeasure\x08mapValue\x09listValue\x09longValue\x0aexpression\
        \x0bdoubleValue\x0bstringValue\x0cbooleanValue\x0cintegerValue\x11relationshipValue\x0fs3Configuration\
        \x19iotTwinMakerConfiguration\x08entityId\x0cpropertyName\x0dcomponentName\x0dcomponentPath\
        \x12externalIdProperty\x07assetId\x0fassetExternalId\x10includeOffspring\x11includeAssetModel\x0cassetModelId\
        \x0dincludeAssets\x14assetModelExternalId\x05scope\x0dimplementedBy\x12requiredProperties\x11interpolationType\
        \x11intervalInSeconds\x07filters\x0dfilterByAsset\x12filterByAssetModel\x09workspace\x0efilterByEntity\
        \x15filterByComponentType\x03arn\x09namespace\x0aisAbstract\x0bextendsFrom\x0aexternalId\x0eparentEntityId\
        \x05state\x0bworkspaceId\x05order\x08dataType\x0bdisplayName\x0cdefaultValue\x0cisExternalId\x0cisTimeSeries\
        \x0dconfiguration\x12isRequiredInEntity\x12isStoredExternally\x05value\x08operator\x0adefinition\x04time\
        \x09timestamp\x0epropertyValues\x17entityPropertyReference\x10relationshipType\x15targetComponentTypeId\
        \x0etargetEntityId\x13targetComponentName\x08location\x18iotSiteWiseConfiguration\x0aresourceId\
        \x0cresourceType\x07orderBy\x0fpropertyFilters\x16BatchPutPropertyValues\x0aworkspaces\x11entity-properties\
        \x07entries\x19CancelMetadataTransferJob\x16metadata-transfer-jobs\x06cancel\x15metadataTransferJobId\
        \x29functions{value}.implementedBy.lambda.arn\x13CreateComponentType\x0fcomponent-types\x04tags\x09functions\
        \x0bisSingleton\x11componentTypeName\x13propertyDefinitions\x17compositeComponentTypes\x0cCreateEntity\
        \x08entities\x0acomponents\x0aentityName\x13compositeComponents\x24destination.s3Configuration.location\
        \x22sources[].s3Configuration.location\x19CreateMetadataTransferJob\x07sources\x0bdestination\x0bCreateScene\
        \x06scenes\x07sceneId\x0ccapabilities\x0dsceneMetadata\x0fcontentLocation\x0dCreateSyncJob\x09sync-jobs\
        \x08syncRole\x0asyncSource\x0as3Location\x0fCreateWorkspace\x04role\x13DeleteComponentType\x0cDeleteEntity\
        \x0bisRecursive\x0bDeleteScene\x0dDeleteSyncJob\x0fDeleteWorkspace\x0cExecuteQuery\x07queries\x09execution\
        \x09nextToken\x0amaxResults\x0equeryStatement\x10GetComponentType\x09GetEntity\x16GetMetadataTransferJob\
        \x0eGetPricingPlan\x0bpricingplan\x10GetPropertyValue\x11propertyGroupName\x11tabularConditions\
        \x12selectedProperties\x17GetPropertyValueHistory\x07history\x07endTime\x09startTime\x0bendDateTime\
        \x0borderByTime\x0dinterpolation\x0dstartDateTime\x08GetScene\x0aGetSyncJob\x0cGetWorkspace\
        \x12ListComponentTypes\x14component-types-list\x0eListComponents\x0fcomponents-list\x0cListEntities\
        \x0dentities-list\x18ListMetadataTransferJobs\x1bmetadata-transfer-jobs-list\x0asourceType\x0fdestinationType\
        \x0eListProperties\x0fproperties-list\x0aListScenes\x0bscenes-list\x0cListSyncJobs\x0esync-jobs-list\
        \x11ListSyncResources\x0eresources-list\x13ListTagsForResource\x09tags-list\x0bresourceARN\x0eListWorkspaces\
        \x0fworkspaces-list\x0bTagResource\x0dUntagResource\x07tagKeys\x13UpdateComponentType\x0cUpdateEntity\
        \x10componentUpdates\x12parentEntityUpdate\x19compositeComponentUpdates\x11UpdatePricingPlan\x0bbundleNames\
        \x0bpricingMode\x0bUpdateScene\x0fUpdateWorkspace",
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
        3, 1147, 65281, 1158, 3, 1210, 65280, 1233, 4, 1147, 65289, 1324, 65290, 3, 1147, 65287, 1442, 1, 1210, 3,
        1147, 65286, 1623, 4, 1147, 65283, 1695, 65282, 2, 1147, 65284, 4, 1147, 65280, 1324, 65281, 4, 1147, 65281,
        1442, 65280, 4, 1147, 65281, 1623, 65280, 4, 1147, 65281, 1695, 65280, 2, 1147, 65280, 2, 1857, 1865, 2, 1210,
        65280, 1, 1976, 4, 1147, 65289, 1158, 888, 4, 1147, 65294, 1158, 2084, 2, 1695, 65280, 3, 1147, 65283, 2214, 5,
        1147, 65284, 1442, 65283, 2250, 3, 1147, 65283, 2279, 1, 2318, 3, 1147, 65285, 2388, 3, 1147, 65282, 2415, 3,
        1147, 65282, 2440, 5, 1147, 65284, 1695, 65283, 2473, 1, 2508, 1, 2545, 1, 1340, 4, 1147, 65288, 1324, 65289,
        4, 1147, 65286, 1442, 65285, 4, 1147, 65285, 1623, 65284, 2, 1147, 65283,
    ],
    members: &[
        member(0, 0, 0, Place::Body), member(10, 10, 0, Place::Body), member(21, 21, 2, Place::Body),
        member(36, 36, 5, Place::Body), member(47, 47, 6, Place::Body), member(59, 59, 8, Place::Body),
        member(74, 74, 1, Place::Body), member(10, 10, 0, Place::Body), member(47, 47, 6, Place::Body),
        member(74, 74, 1, Place::Body), member(90, 90, 5, Place::Body), member(106, 106, 8, Place::Body),
        member(36, 36, 5, Place::Body), member(47, 47, 6, Place::Body), member(59, 59, 8, Place::Body),
        member(74, 74, 1, Place::Body), member(10, 10, 0, Place::Body), member(47, 47, 6, Place::Body),
        member(90, 90, 5, Place::Body), member(106, 106, 8, Place::Body), member(127, 127, 9, Place::Body),
        member(134, 134, 10, Place::Body), member(143, 143, 0, Place::Body), member(148, 148, 11, Place::Body),
        member(159, 159, 12, Place::Body), member(172, 172, 14, Place::Body), member(186, 186, 6, Place::Body),
        member(200, 200, 16, Place::Body), member(209, 209, 14, Place::Body), member(219, 219, 17, Place::Body),
        member(229, 229, 18, Place::Body), member(240, 240, 17, Place::Body), member(252, 252, 15, Place::Body),
        member(264, 264, 10, Place::Body), member(277, 277, 17, Place::Body), member(290, 290, 19, Place::Body),
        member(143, 143, 0, Place::Body), member(308, 308, 20, Place::Body), member(324, 324, 21, Place::Body),
        member(350, 350, 1, Place::Body), member(359, 359, 1, Place::Body), member(372, 372, 1, Place::Body),
        member(386, 386, 1, Place::Body), member(400, 400, 22, Place::Body), member(419, 419, 23, Place::Body),
        member(427, 427, 1, Place::Body), member(443, 443, 10, Place::Body), member(460, 460, 10, Place::Body),
        member(478, 478, 23, Place::Body), member(491, 491, 10, Place::Body), member(443, 443, 10, Place::Body),
        member(505, 505, 1, Place::Body), member(74, 74, 1, Place::Body), member(350, 350, 1, Place::Body),
        member(526, 526, 0, Place::Body), member(532, 532, 24, Place::Body), member(546, 546, 2, Place::Body),
        member(565, 565, 0, Place::Body), member(583, 583, 17, Place::Body), member(601, 601, 26, Place::Body),
        member(609, 609, 27, Place::Body), member(623, 623, 28, Place::Body), member(642, 642, 29, Place::Body),
        member(601, 601, 31, Place::Body), member(642, 642, 29, Place::Body), member(652, 652, 32, Place::Body),
        member(667, 667, 33, Place::Body), member(689, 689, 29, Place::Body), member(693, 693, 1, Place::Body),
        member(703, 703, 10, Place::Body), member(714, 714, 1, Place::Body), member(726, 726, 1, Place::Body),
        member(737, 737, 1, Place::Body), member(74, 74, 1, Place::Body), member(752, 752, 0, Place::Body),
        member(758, 758, 1, Place::Body), member(770, 770, 0, Place::Body), member(359, 359, 1, Place::Body),
        member(10, 10, 0, Place::Body), member(737, 737, 1, Place::Body), member(776, 776, 11, Place::Body),
        member(785, 785, 6, Place::Body), member(797, 797, 13, Place::Body), member(810, 810, 10, Place::Body),
        member(823, 823, 10, Place::Body), member(836, 836, 36, Place::Body), member(850, 850, 10, Place::Body),
        member(869, 869, 10, Place::Body), member(888, 888, 13, Place::Body), member(894, 894, 23, Place::Body),
        member(359, 359, 1, Place::Body), member(0, 0, 0, Place::Body), member(21, 21, 2, Place::Body),
        member(888, 888, 13, Place::Body), member(903, 903, 37, Place::Body), member(10, 10, 0, Place::Body),
        member(914, 914, 23, Place::Body), member(888, 888, 13, Place::Body), member(919, 919, 38, Place::Body),
        member(929, 929, 40, Place::Body), member(944, 944, 41, Place::Body), member(968, 968, 6, Place::Body),
        member(985, 985, 1, Place::Body), member(1007, 1007, 1, Place::Body), member(1022, 1022, 1, Place::Body),
        member(1042, 1042, 29, Place::Body), member(1042, 1042, 29, Place::Body), member(143, 143, 0, Place::Body),
        member(308, 308, 42, Place::Body), member(1051, 1051, 43, Place::Body), member(324, 324, 44, Place::Body),
        member(752, 752, 0, Place::Body), member(726, 726, 1, Place::Body), member(1076, 1076, 23, Place::Body),
        member(1087, 1087, 0, Place::Body), member(1100, 1100, 46, Place::Body), member(1108, 1108, 48, Place::Body),
        member(1176, 1176, 50, Place::Body), member(758, 758, 1, Place::Label), member(1240, 1240, 1, Place::Label),
        member(1340, 1340, 53, Place::Body), member(1345, 1345, 55, Place::Body), member(47, 47, 6, Place::Body),
        member(714, 714, 2, Place::Body), member(1355, 1355, 10, Place::Body), member(59, 59, 57, Place::Body),
        member(1367, 1367, 6, Place::Body), member(1385, 1385, 58, Place::Body), member(1405, 1405, 60, Place::Body),
        member(758, 758, 1, Place::Label), member(74, 74, 3, Place::Label), member(1340, 1340, 53, Place::Body),
        member(350, 350, 3, Place::Body), member(1451, 1451, 62, Place::Body), member(1462, 1462, 3, Place::Body),
        member(47, 47, 6, Place::Body), member(737, 737, 1, Place::Body), member(1473, 1473, 64, Place::Body),
        member(758, 758, 1, Place::Label), member(1591, 1591, 66, Place::Body), member(47, 47, 6, Place::Body),
        member(1599, 1599, 67, Place::Body), member(1240, 1240, 3, Place::Body), member(1340, 1340, 53, Place::Body),
        member(1630, 1630, 3, Place::Body), member(47, 47, 6, Place::Body), member(1638, 1638, 68, Place::Body),
        member(1651, 1651, 36, Place::Body), member(1665, 1665, 1, Place::Body), member(758, 758, 1, Place::Label),
        member(1340, 1340, 53, Place::Body), member(1705, 1705, 29, Place::Body), member(1714, 1714, 23, Place::Label),
        member(758, 758, 1, Place::Label), member(1752, 1752, 29, Place::Body), member(1340, 1340, 53, Place::Body),
        member(1725, 1725, 29, Place::Body), member(47, 47, 6, Place::Body), member(758, 758, 3, Place::Label),
        member(758, 758, 1, Place::Label), member(74, 74, 1, Place::Label), member(350, 350, 1, Place::Label),
        member(758, 758, 1, Place::Label), member(1790, 1790, 10, Place::Query), member(1630, 1630, 1, Place::Label),
        member(758, 758, 1, Place::Label), member(1714, 1714, 23, Place::Label), member(758, 758, 1, Place::Label),
        member(758, 758, 1, Place::Label), member(1875, 1875, 23, Place::Body), member(1885, 1885, 17, Place::Body),
        member(758, 758, 1, Place::Body), member(1896, 1896, 1, Place::Body), member(758, 758, 1, Place::Label),
        member(74, 74, 1, Place::Label), member(350, 350, 1, Place::Label), member(758, 758, 1, Place::Label),
        member(1240, 1240, 1, Place::Label), member(350, 350, 1, Place::Body), member(1875, 1875, 23, Place::Body),
        member(1885, 1885, 17, Place::Body), member(372, 372, 1, Place::Body), member(386, 386, 1, Place::Body),
        member(74, 74, 1, Place::Body), member(2005, 2005, 1, Place::Body), member(2023, 2023, 69, Place::Body),
        member(2041, 2041, 2, Place::Body), member(758, 758, 1, Place::Label), member(2092, 2092, 23, Place::Body),
        member(350, 350, 1, Place::Body), member(1875, 1875, 23, Place::Body), member(2100, 2100, 23, Place::Body),
        member(1885, 1885, 17, Place::Body), member(2110, 2110, 38, Place::Body), member(2122, 2122, 0, Place::Body),
        member(372, 372, 1, Place::Body), member(386, 386, 1, Place::Body), member(2134, 2134, 70, Place::Body),
        member(2148, 2148, 38, Place::Body), member(74, 74, 1, Place::Body), member(1108, 1108, 48, Place::Body),
        member(2041, 2041, 2, Place::Body), member(758, 758, 1, Place::Label), member(1630, 1630, 1, Place::Label),
        member(758, 758, 1, Place::Label), member(1714, 1714, 23, Place::Label), member(758, 642, 1, Place::Query),
        member(758, 758, 1, Place::Label), member(601, 601, 72, Place::Body), member(1875, 1875, 23, Place::Body),
        member(1885, 1885, 17, Place::Body), member(758, 758, 1, Place::Label), member(1875, 1875, 23, Place::Body),
        member(1885, 1885, 17, Place::Body), member(386, 386, 1, Place::Body), member(350, 350, 1, Place::Label),
        member(758, 758, 1, Place::Label), member(601, 601, 74, Place::Body), member(1875, 1875, 23, Place::Body),
        member(1885, 1885, 17, Place::Body), member(758, 758, 1, Place::Label), member(601, 601, 76, Place::Body),
        member(1875, 1875, 23, Place::Body), member(1885, 1885, 17, Place::Body), member(2346, 2346, 0, Place::Body),
        member(2357, 2357, 0, Place::Body), member(350, 350, 1, Place::Body), member(1875, 1875, 23, Place::Body),
        member(1885, 1885, 17, Place::Body), member(372, 372, 1, Place::Body), member(386, 386, 1, Place::Body),
        member(758, 758, 1, Place::Label), member(1875, 1875, 23, Place::Body), member(1885, 1885, 17, Place::Body),
        member(758, 758, 1, Place::Label), member(1875, 1875, 23, Place::Body), member(1885, 1885, 17, Place::Body),
        member(758, 758, 1, Place::Label), member(601, 601, 78, Place::Body), member(1875, 1875, 23, Place::Body),
        member(1885, 1885, 17, Place::Body), member(1714, 1714, 23, Place::Label), member(758, 758, 1, Place::Label),
        member(1875, 1875, 23, Place::Body), member(1885, 1885, 17, Place::Body), member(2518, 2518, 29, Place::Body),
        member(1875, 1875, 23, Place::Body), member(1885, 1885, 17, Place::Body), member(1340, 1340, 53, Place::Body),
        member(2518, 2518, 29, Place::Body), member(2587, 2587, 2, Place::Query), member(2518, 2518, 29, Place::Query),
        member(1345, 1345, 55, Place::Body), member(47, 47, 6, Place::Body), member(714, 714, 2, Place::Body),
        member(1355, 1355, 10, Place::Body), member(59, 59, 57, Place::Body), member(1367, 1367, 6, Place::Body),
        member(1385, 1385, 58, Place::Body), member(1405, 1405, 60, Place::Body), member(758, 758, 1, Place::Label),
        member(74, 74, 1, Place::Label), member(1462, 1462, 3, Place::Body), member(47, 47, 6, Place::Body),
        member(2628, 2628, 80, Place::Body), member(2645, 2645, 81, Place::Body), member(2664, 2664, 83, Place::Body),
        member(350, 350, 1, Place::Label), member(758, 758, 1, Place::Label), member(2708, 2708, 2, Place::Body),
        member(2720, 2720, 0, Place::Body), member(47, 47, 6, Place::Body), member(1638, 1638, 68, Place::Body),
        member(1651, 1651, 36, Place::Body), member(1665, 1665, 1, Place::Body), member(1630, 1630, 1, Place::Label),
        member(758, 758, 1, Place::Label), member(1752, 1752, 29, Place::Body), member(1725, 1725, 29, Place::Body),
        member(47, 47, 6, Place::Body), member(758, 758, 1, Place::Label),
    ],
    types: &[
        TypeRow::Is(Holds::Enum), TypeRow::Is(Holds::Ref), TypeRow::List(35, 1), TypeRow::Is(Holds::Name),
        TypeRow::Members(31), TypeRow::Map(3, 4), TypeRow::Is(Holds::Text), TypeRow::Members(0), TypeRow::Map(3, 7),
        TypeRow::Members(22), TypeRow::Is(Holds::Flag), TypeRow::Members(7), TypeRow::Members(34), TypeRow::Members(8),
        TypeRow::List(35, 13), TypeRow::Is(Holds::Content), TypeRow::Map(15, 13), TypeRow::Is(Holds::Number),
        TypeRow::Is(Holds::Document), TypeRow::Members(35), TypeRow::Members(36), TypeRow::Members(19),
        TypeRow::Map(1, 1), TypeRow::Is(Holds::Id), TypeRow::Members(6), TypeRow::Members(18), TypeRow::List(35, 25),
        TypeRow::Members(11), TypeRow::Members(12), TypeRow::Is(Holds::Arn), TypeRow::Members(21),
        TypeRow::List(35, 30), TypeRow::Members(14), TypeRow::Members(13), TypeRow::Is(Holds::MetadataKey),
        TypeRow::Is(Holds::MetadataValue), TypeRow::Map(34, 35), TypeRow::Members(28), TypeRow::Is(Holds::Time),
        TypeRow::Members(32), TypeRow::List(35, 39), TypeRow::Members(10), TypeRow::Members(37), TypeRow::Members(17),
        TypeRow::Members(20), TypeRow::Members(26), TypeRow::List(35, 45), TypeRow::Members(29), TypeRow::List(35, 47),
        TypeRow::Members(33), TypeRow::List(35, 49), TypeRow::Is(Holds::TagKey), TypeRow::Is(Holds::TagValue),
        TypeRow::Map(51, 52), TypeRow::Members(15), TypeRow::Map(3, 54), TypeRow::Members(30), TypeRow::Map(3, 56),
        TypeRow::Map(3, 37), TypeRow::Members(4), TypeRow::Map(3, 59), TypeRow::Members(1), TypeRow::Map(3, 61),
        TypeRow::Members(3), TypeRow::Map(1, 63), TypeRow::Members(38), TypeRow::List(35, 65), TypeRow::Members(9),
        TypeRow::List(35, 23), TypeRow::Members(40), TypeRow::Members(16), TypeRow::Members(23), TypeRow::List(35, 71),
        TypeRow::Members(24), TypeRow::List(35, 73), TypeRow::Members(25), TypeRow::List(35, 75), TypeRow::Members(39),
        TypeRow::List(35, 77), TypeRow::Members(2), TypeRow::Map(3, 79), TypeRow::Members(27), TypeRow::Members(5),
        TypeRow::Map(1, 82),
    ],
    shapes: &[
        (0, 3, false), (3, 4, true), (7, 5, true), (12, 3, true), (15, 1, false), (16, 4, true), (20, 2, false),
        (22, 5, true), (27, 9, true), (36, 3, false), (39, 5, false), (44, 4, false), (48, 4, false), (52, 1, false),
        (53, 1, false), (54, 3, false), (57, 2, false), (59, 1, false), (60, 2, false), (62, 1, false), (63, 2, false),
        (65, 2, false), (67, 1, false), (68, 3, false), (71, 3, false), (74, 2, false), (76, 2, false), (78, 2, false),
        (80, 8, true), (88, 3, true), (91, 2, false), (93, 3, true), (96, 3, true), (99, 2, true), (101, 2, true),
        (103, 2, false), (105, 1, false), (106, 1, false), (107, 4, false), (111, 4, false), (115, 2, true),
    ],
    weakenings: &[
        weakening(1262, 1, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(1493, 2, Condition::Unverified, 0, 0, Verdict::Never(Rule::EncryptAtRest)),
        weakening(1530, 0, Condition::Unverified, 0, 0, Verdict::Normal),
        weakening(1725, 2, Condition::Unverified, 0, 0, Verdict::Never(Rule::EncryptAtRest)),
        weakening(1725, 2, Condition::Absent, 0, 0, Verdict::Normal),
        weakening(1262, 0, Condition::Foreign, 0, 0, Verdict::Waiver(Rule::Owner)),
        weakening(1725, 1, Condition::Unverified, 0, 0, Verdict::Never(Rule::EncryptAtRest)),
    ],
    values: &[

    ],
    limits: &[

    ],
};
