// Written by `data/survey.py generate` from data/ledger/twinmaker.txt and aws-sdk-iottwinmaker 1.119.0. Do not edit.

use palisade::aws_sdk_iottwinmaker::{types, Client};
use palisade::ledger::Holds;

use super::fill::{MAY, MUST, Call, Fill, double, int, long, sent, time, yes};

pub(super) const CALLS: &[Call<Client>] = &[
    ("BatchPutPropertyValues", |sdk, f| sent(
        sdk.batch_put_property_values()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_entries(f.list("entries", MAY, property_value_entry))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CancelMetadataTransferJob", |sdk, f| sent(
        sdk.cancel_metadata_transfer_job()
            .set_metadata_transfer_job_id(f.text("metadataTransferJobId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateComponentType", |sdk, f| sent(
        sdk.create_component_type()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_is_singleton(f.one("isSingleton", MAY, yes))
            .set_component_type_id(f.text("componentTypeId", MUST, Holds::Name))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_property_definitions(f.map("propertyDefinitions", MAY, |f| f.word(Holds::Name), property_definition_request))
            .set_extends_from(f.texts("extendsFrom", MAY, Holds::Ref))
            .set_functions(f.map("functions", MAY, |f| f.word(Holds::Name), function_request))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .set_property_groups(f.map("propertyGroups", MAY, |f| f.word(Holds::Name), property_group_request))
            .set_component_type_name(f.text("componentTypeName", MAY, Holds::Text))
            .set_composite_component_types(f.map("compositeComponentTypes", MAY, |f| f.word(Holds::Name), composite_component_type_request))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateEntity", |sdk, f| sent(
        sdk.create_entity()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_entity_id(f.text("entityId", MAY, Holds::Name))
            .set_entity_name(f.text("entityName", MUST, Holds::Name))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_components(f.map("components", MAY, |f| f.word(Holds::Name), component_request))
            .set_composite_components(f.map("compositeComponents", MAY, |f| f.word(Holds::Ref), composite_component_request))
            .set_parent_entity_id(f.text("parentEntityId", MAY, Holds::Ref))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateMetadataTransferJob", |sdk, f| sent(
        sdk.create_metadata_transfer_job()
            .set_metadata_transfer_job_id(f.text("metadataTransferJobId", MAY, Holds::Name))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_sources(f.list("sources", MAY, source_configuration))
            .set_destination(f.one("destination", MUST, destination_configuration))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateScene", |sdk, f| sent(
        sdk.create_scene()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_scene_id(f.text("sceneId", MUST, Holds::Name))
            .set_content_location(f.text("contentLocation", MUST, Holds::Ref))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_capabilities(f.texts("capabilities", MAY, Holds::Text))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .set_scene_metadata(f.pairs("sceneMetadata", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateSyncJob", |sdk, f| sent(
        sdk.create_sync_job()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_sync_source(f.text("syncSource", MUST, Holds::Id))
            .set_sync_role(f.text("syncRole", MUST, Holds::Arn))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateWorkspace", |sdk, f| sent(
        sdk.create_workspace()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Name))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_s3_location(f.text("s3Location", MAY, Holds::Arn))
            .set_role(f.text("role", MAY, Holds::Arn))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteComponentType", |sdk, f| sent(
        sdk.delete_component_type()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_component_type_id(f.text("componentTypeId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteEntity", |sdk, f| sent(
        sdk.delete_entity()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_entity_id(f.text("entityId", MUST, Holds::Ref))
            .set_is_recursive(f.one("isRecursive", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteScene", |sdk, f| sent(
        sdk.delete_scene()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_scene_id(f.text("sceneId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteSyncJob", |sdk, f| sent(
        sdk.delete_sync_job()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_sync_source(f.text("syncSource", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteWorkspace", |sdk, f| sent(
        sdk.delete_workspace()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ExecuteQuery", |sdk, f| sent(
        sdk.execute_query()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_query_statement(f.text("queryStatement", MUST, Holds::Ref))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetComponentType", |sdk, f| sent(
        sdk.get_component_type()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_component_type_id(f.text("componentTypeId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetEntity", |sdk, f| sent(
        sdk.get_entity()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_entity_id(f.text("entityId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetMetadataTransferJob", |sdk, f| sent(
        sdk.get_metadata_transfer_job()
            .set_metadata_transfer_job_id(f.text("metadataTransferJobId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetPricingPlan", |sdk, f| sent(
        sdk.get_pricing_plan()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetPropertyValue", |sdk, f| sent(
        sdk.get_property_value()
            .set_component_name(f.text("componentName", MAY, Holds::Ref))
            .set_component_path(f.text("componentPath", MAY, Holds::Ref))
            .set_component_type_id(f.text("componentTypeId", MAY, Holds::Ref))
            .set_entity_id(f.text("entityId", MAY, Holds::Ref))
            .set_selected_properties(f.texts("selectedProperties", MAY, Holds::Ref))
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_property_group_name(f.text("propertyGroupName", MAY, Holds::Ref))
            .set_tabular_conditions(f.one("tabularConditions", MAY, tabular_conditions))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetPropertyValueHistory", |sdk, f| sent(
        sdk.get_property_value_history()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_entity_id(f.text("entityId", MAY, Holds::Ref))
            .set_component_name(f.text("componentName", MAY, Holds::Ref))
            .set_component_path(f.text("componentPath", MAY, Holds::Ref))
            .set_component_type_id(f.text("componentTypeId", MAY, Holds::Ref))
            .set_selected_properties(f.texts("selectedProperties", MAY, Holds::Ref))
            .set_property_filters(f.list("propertyFilters", MAY, property_filter))
            .set_start_date_time(f.one("startDateTime", MAY, time))
            .set_end_date_time(f.one("endDateTime", MAY, time))
            .set_interpolation(f.one("interpolation", MAY, interpolation_parameters))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_order_by_time(f.one("orderByTime", MAY, order_by_time))
            .set_start_time(f.text("startTime", MAY, Holds::Id))
            .set_end_time(f.text("endTime", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetScene", |sdk, f| sent(
        sdk.get_scene()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_scene_id(f.text("sceneId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetSyncJob", |sdk, f| sent(
        sdk.get_sync_job()
            .set_sync_source(f.text("syncSource", MUST, Holds::Id))
            .set_workspace_id(f.text("workspaceId", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetWorkspace", |sdk, f| sent(
        sdk.get_workspace()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListComponentTypes", |sdk, f| sent(
        sdk.list_component_types()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_filters(f.list("filters", MAY, list_component_types_filter))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListComponents", |sdk, f| sent(
        sdk.list_components()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_entity_id(f.text("entityId", MUST, Holds::Ref))
            .set_component_path(f.text("componentPath", MAY, Holds::Ref))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListEntities", |sdk, f| sent(
        sdk.list_entities()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_filters(f.list("filters", MAY, list_entities_filter))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListMetadataTransferJobs", |sdk, f| sent(
        sdk.list_metadata_transfer_jobs()
            .set_source_type(f.one("sourceType", MUST, source_type))
            .set_destination_type(f.one("destinationType", MUST, destination_type))
            .set_filters(f.list("filters", MAY, list_metadata_transfer_jobs_filter))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListProperties", |sdk, f| sent(
        sdk.list_properties()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_component_name(f.text("componentName", MAY, Holds::Ref))
            .set_component_path(f.text("componentPath", MAY, Holds::Ref))
            .set_entity_id(f.text("entityId", MUST, Holds::Ref))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListScenes", |sdk, f| sent(
        sdk.list_scenes()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListSyncJobs", |sdk, f| sent(
        sdk.list_sync_jobs()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListSyncResources", |sdk, f| sent(
        sdk.list_sync_resources()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_sync_source(f.text("syncSource", MUST, Holds::Id))
            .set_filters(f.list("filters", MAY, sync_resource_filter))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListTagsForResource", |sdk, f| sent(
        sdk.list_tags_for_resource()
            .set_resource_arn(f.text("resourceARN", MUST, Holds::Arn))
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListWorkspaces", |sdk, f| sent(
        sdk.list_workspaces()
            .set_max_results(f.one("maxResults", MAY, int))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TagResource", |sdk, f| sent(
        sdk.tag_resource()
            .set_resource_arn(f.text("resourceARN", MUST, Holds::Arn))
            .set_tags(f.pairs("tags", MAY, Holds::TagKey, Holds::TagValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UntagResource", |sdk, f| sent(
        sdk.untag_resource()
            .set_resource_arn(f.text("resourceARN", MUST, Holds::Arn))
            .set_tag_keys(f.texts("tagKeys", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateComponentType", |sdk, f| sent(
        sdk.update_component_type()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_is_singleton(f.one("isSingleton", MAY, yes))
            .set_component_type_id(f.text("componentTypeId", MUST, Holds::Ref))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_property_definitions(f.map("propertyDefinitions", MAY, |f| f.word(Holds::Name), property_definition_request))
            .set_extends_from(f.texts("extendsFrom", MAY, Holds::Ref))
            .set_functions(f.map("functions", MAY, |f| f.word(Holds::Name), function_request))
            .set_property_groups(f.map("propertyGroups", MAY, |f| f.word(Holds::Name), property_group_request))
            .set_component_type_name(f.text("componentTypeName", MAY, Holds::Text))
            .set_composite_component_types(f.map("compositeComponentTypes", MAY, |f| f.word(Holds::Name), composite_component_type_request))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateEntity", |sdk, f| sent(
        sdk.update_entity()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_entity_id(f.text("entityId", MUST, Holds::Ref))
            .set_entity_name(f.text("entityName", MAY, Holds::Name))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_component_updates(f.map("componentUpdates", MAY, |f| f.word(Holds::Name), component_update_request))
            .set_composite_component_updates(f.map("compositeComponentUpdates", MAY, |f| f.word(Holds::Ref), composite_component_update_request))
            .set_parent_entity_update(f.one("parentEntityUpdate", MAY, parent_entity_update_request))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdatePricingPlan", |sdk, f| sent(
        sdk.update_pricing_plan()
            .set_pricing_mode(f.one("pricingMode", MUST, pricing_mode))
            .set_bundle_names(f.texts("bundleNames", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateScene", |sdk, f| sent(
        sdk.update_scene()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_scene_id(f.text("sceneId", MUST, Holds::Ref))
            .set_content_location(f.text("contentLocation", MAY, Holds::Ref))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_capabilities(f.texts("capabilities", MAY, Holds::Text))
            .set_scene_metadata(f.pairs("sceneMetadata", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateWorkspace", |sdk, f| sent(
        sdk.update_workspace()
            .set_workspace_id(f.text("workspaceId", MUST, Holds::Ref))
            .set_description(f.text("description", MAY, Holds::Text))
            .set_role(f.text("role", MAY, Holds::Arn))
            .set_s3_location(f.text("s3Location", MAY, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
];

fn component_property_group_request(f: &mut Fill) -> types::ComponentPropertyGroupRequest {
    types::ComponentPropertyGroupRequest::builder()
        .set_group_type(f.one("groupType", MAY, group_type))
        .set_property_names(f.texts("propertyNames", MAY, Holds::Ref))
        .set_update_type(f.one("updateType", MAY, property_group_update_type))
        .build()
}

fn component_request(f: &mut Fill) -> types::ComponentRequest {
    types::ComponentRequest::builder()
        .set_description(f.text("description", MAY, Holds::Text))
        .set_component_type_id(f.text("componentTypeId", MAY, Holds::Ref))
        .set_properties(f.map("properties", MAY, |f| f.word(Holds::Name), property_request))
        .set_property_groups(f.map("propertyGroups", MAY, |f| f.word(Holds::Name), component_property_group_request))
        .build()
}

fn component_update_request(f: &mut Fill) -> types::ComponentUpdateRequest {
    types::ComponentUpdateRequest::builder()
        .set_update_type(f.one("updateType", MAY, component_update_type))
        .set_description(f.text("description", MAY, Holds::Text))
        .set_component_type_id(f.text("componentTypeId", MAY, Holds::Ref))
        .set_property_updates(f.map("propertyUpdates", MAY, |f| f.word(Holds::Name), property_request))
        .set_property_group_updates(f.map("propertyGroupUpdates", MAY, |f| f.word(Holds::Name), component_property_group_request))
        .build()
}

fn component_update_type(f: &mut Fill) -> types::ComponentUpdateType {
    f.choice(types::ComponentUpdateType::values()).into()
}

fn composite_component_request(f: &mut Fill) -> types::CompositeComponentRequest {
    types::CompositeComponentRequest::builder()
        .set_description(f.text("description", MAY, Holds::Text))
        .set_properties(f.map("properties", MAY, |f| f.word(Holds::Name), property_request))
        .set_property_groups(f.map("propertyGroups", MAY, |f| f.word(Holds::Name), component_property_group_request))
        .build()
}

fn composite_component_type_request(f: &mut Fill) -> types::CompositeComponentTypeRequest {
    types::CompositeComponentTypeRequest::builder()
        .set_component_type_id(f.text("componentTypeId", MAY, Holds::Ref))
        .build()
}

fn composite_component_update_request(f: &mut Fill) -> types::CompositeComponentUpdateRequest {
    types::CompositeComponentUpdateRequest::builder()
        .set_update_type(f.one("updateType", MAY, component_update_type))
        .set_description(f.text("description", MAY, Holds::Text))
        .set_property_updates(f.map("propertyUpdates", MAY, |f| f.word(Holds::Name), property_request))
        .set_property_group_updates(f.map("propertyGroupUpdates", MAY, |f| f.word(Holds::Name), component_property_group_request))
        .build()
}

fn data_connector(f: &mut Fill) -> types::DataConnector {
    types::DataConnector::builder()
        .set_lambda(f.one("lambda", MAY, lambda_function))
        .set_is_native(f.one("isNative", MAY, yes))
        .build()
}

fn data_type(f: &mut Fill) -> types::DataType {
    types::DataType::builder()
        .set_type(f.one("type", MUST, type_))
        .set_nested_type(f.one("nestedType", MAY, |f| Box::new(data_type(f))))
        .set_allowed_values(f.list("allowedValues", MAY, data_value))
        .set_unit_of_measure(f.text("unitOfMeasure", MAY, Holds::Text))
        .set_relationship(f.one("relationship", MAY, relationship))
        .build().unwrap()
}

fn data_value(f: &mut Fill) -> types::DataValue {
    types::DataValue::builder()
        .set_boolean_value(f.one("booleanValue", MAY, yes))
        .set_double_value(f.one("doubleValue", MAY, double))
        .set_integer_value(f.one("integerValue", MAY, int))
        .set_long_value(f.one("longValue", MAY, long))
        .set_string_value(f.text("stringValue", MAY, Holds::Content))
        .set_list_value(f.list("listValue", MAY, data_value))
        .set_map_value(f.map("mapValue", MAY, |f| f.word(Holds::Content), data_value))
        .set_relationship_value(f.one("relationshipValue", MAY, relationship_value))
        .set_expression(f.text("expression", MAY, Holds::Document))
        .build()
}

fn destination_configuration(f: &mut Fill) -> types::DestinationConfiguration {
    types::DestinationConfiguration::builder()
        .set_type(f.one("type", MUST, destination_type))
        .set_s3_configuration(f.one("s3Configuration", MAY, s3_destination_configuration))
        .set_iot_twin_maker_configuration(f.one("iotTwinMakerConfiguration", MAY, iot_twin_maker_destination_configuration))
        .build().unwrap()
}

fn destination_type(f: &mut Fill) -> types::DestinationType {
    f.choice(types::DestinationType::values()).into()
}

fn entity_property_reference(f: &mut Fill) -> types::EntityPropertyReference {
    types::EntityPropertyReference::builder()
        .set_component_name(f.text("componentName", MAY, Holds::Ref))
        .set_component_path(f.text("componentPath", MAY, Holds::Ref))
        .set_external_id_property(f.pairs("externalIdProperty", MAY, Holds::Ref, Holds::Ref))
        .set_entity_id(f.text("entityId", MAY, Holds::Ref))
        .set_property_name(f.text("propertyName", MUST, Holds::Ref))
        .build().unwrap()
}

fn filter_by_asset(f: &mut Fill) -> types::FilterByAsset {
    types::FilterByAsset::builder()
        .set_asset_id(f.text("assetId", MAY, Holds::Id))
        .set_asset_external_id(f.text("assetExternalId", MAY, Holds::Ref))
        .set_include_offspring(f.one("includeOffspring", MAY, yes))
        .set_include_asset_model(f.one("includeAssetModel", MAY, yes))
        .build()
}

fn filter_by_asset_model(f: &mut Fill) -> types::FilterByAssetModel {
    types::FilterByAssetModel::builder()
        .set_asset_model_id(f.text("assetModelId", MAY, Holds::Id))
        .set_asset_model_external_id(f.text("assetModelExternalId", MAY, Holds::Ref))
        .set_include_offspring(f.one("includeOffspring", MAY, yes))
        .set_include_assets(f.one("includeAssets", MAY, yes))
        .build()
}

fn filter_by_component_type(f: &mut Fill) -> types::FilterByComponentType {
    types::FilterByComponentType::builder()
        .set_component_type_id(f.text("componentTypeId", MUST, Holds::Ref))
        .build().unwrap()
}

fn filter_by_entity(f: &mut Fill) -> types::FilterByEntity {
    types::FilterByEntity::builder()
        .set_entity_id(f.text("entityId", MUST, Holds::Ref))
        .build().unwrap()
}

fn function_request(f: &mut Fill) -> types::FunctionRequest {
    types::FunctionRequest::builder()
        .set_required_properties(f.texts("requiredProperties", MAY, Holds::Name))
        .set_scope(f.one("scope", MAY, scope))
        .set_implemented_by(f.one("implementedBy", MAY, data_connector))
        .build()
}

fn group_type(f: &mut Fill) -> types::GroupType {
    f.choice(types::GroupType::values()).into()
}

fn interpolation_parameters(f: &mut Fill) -> types::InterpolationParameters {
    types::InterpolationParameters::builder()
        .set_interpolation_type(f.one("interpolationType", MAY, interpolation_type))
        .set_interval_in_seconds(f.one("intervalInSeconds", MAY, long))
        .build()
}

fn interpolation_type(f: &mut Fill) -> types::InterpolationType {
    f.choice(types::InterpolationType::values()).into()
}

fn iot_site_wise_source_configuration(f: &mut Fill) -> types::IotSiteWiseSourceConfiguration {
    types::IotSiteWiseSourceConfiguration::builder()
        .set_filters(f.list("filters", MAY, iot_site_wise_source_configuration_filter))
        .build()
}

fn iot_site_wise_source_configuration_filter(f: &mut Fill) -> types::IotSiteWiseSourceConfigurationFilter {
    match f.turn(2) {
        0 => types::IotSiteWiseSourceConfigurationFilter::FilterByAssetModel(f.variant("filterByAssetModel", filter_by_asset_model)),
        _ => types::IotSiteWiseSourceConfigurationFilter::FilterByAsset(f.variant("filterByAsset", filter_by_asset)),
    }
}

fn iot_twin_maker_destination_configuration(f: &mut Fill) -> types::IotTwinMakerDestinationConfiguration {
    types::IotTwinMakerDestinationConfiguration::builder()
        .set_workspace(f.text("workspace", MUST, Holds::Arn))
        .build().unwrap()
}

fn iot_twin_maker_source_configuration(f: &mut Fill) -> types::IotTwinMakerSourceConfiguration {
    types::IotTwinMakerSourceConfiguration::builder()
        .set_workspace(f.text("workspace", MUST, Holds::Arn))
        .set_filters(f.list("filters", MAY, iot_twin_maker_source_configuration_filter))
        .build().unwrap()
}

fn iot_twin_maker_source_configuration_filter(f: &mut Fill) -> types::IotTwinMakerSourceConfigurationFilter {
    match f.turn(2) {
        0 => types::IotTwinMakerSourceConfigurationFilter::FilterByComponentType(f.variant("filterByComponentType", filter_by_component_type)),
        _ => types::IotTwinMakerSourceConfigurationFilter::FilterByEntity(f.variant("filterByEntity", filter_by_entity)),
    }
}

fn lambda_function(f: &mut Fill) -> types::LambdaFunction {
    types::LambdaFunction::builder()
        .set_arn(f.text("arn", MUST, Holds::Arn))
        .build().unwrap()
}

fn list_component_types_filter(f: &mut Fill) -> types::ListComponentTypesFilter {
    match f.turn(3) {
        0 => types::ListComponentTypesFilter::ExtendsFrom(f.variant("extendsFrom", |f| f.word(Holds::Ref))),
        1 => types::ListComponentTypesFilter::Namespace(f.variant("namespace", |f| f.word(Holds::Ref))),
        _ => types::ListComponentTypesFilter::IsAbstract(f.variant("isAbstract", yes)),
    }
}

fn list_entities_filter(f: &mut Fill) -> types::ListEntitiesFilter {
    match f.turn(3) {
        0 => types::ListEntitiesFilter::ParentEntityId(f.variant("parentEntityId", |f| f.word(Holds::Ref))),
        1 => types::ListEntitiesFilter::ComponentTypeId(f.variant("componentTypeId", |f| f.word(Holds::Ref))),
        _ => types::ListEntitiesFilter::ExternalId(f.variant("externalId", |f| f.word(Holds::Ref))),
    }
}

fn list_metadata_transfer_jobs_filter(f: &mut Fill) -> types::ListMetadataTransferJobsFilter {
    match f.turn(2) {
        0 => types::ListMetadataTransferJobsFilter::WorkspaceId(f.variant("workspaceId", |f| f.word(Holds::Ref))),
        _ => types::ListMetadataTransferJobsFilter::State(f.variant("state", metadata_transfer_job_state)),
    }
}

fn metadata_transfer_job_state(f: &mut Fill) -> types::MetadataTransferJobState {
    f.choice(types::MetadataTransferJobState::values()).into()
}

fn order(f: &mut Fill) -> types::Order {
    f.choice(types::Order::values()).into()
}

fn order_by(f: &mut Fill) -> types::OrderBy {
    types::OrderBy::builder()
        .set_order(f.one("order", MAY, order))
        .set_property_name(f.text("propertyName", MUST, Holds::Ref))
        .build().unwrap()
}

fn order_by_time(f: &mut Fill) -> types::OrderByTime {
    f.choice(types::OrderByTime::values()).into()
}

fn parent_entity_update_request(f: &mut Fill) -> types::ParentEntityUpdateRequest {
    types::ParentEntityUpdateRequest::builder()
        .set_update_type(f.one("updateType", MUST, parent_entity_update_type))
        .set_parent_entity_id(f.text("parentEntityId", MAY, Holds::Ref))
        .build().unwrap()
}

fn parent_entity_update_type(f: &mut Fill) -> types::ParentEntityUpdateType {
    f.choice(types::ParentEntityUpdateType::values()).into()
}

fn pricing_mode(f: &mut Fill) -> types::PricingMode {
    f.choice(types::PricingMode::values()).into()
}

fn property_definition_request(f: &mut Fill) -> types::PropertyDefinitionRequest {
    types::PropertyDefinitionRequest::builder()
        .set_data_type(f.one("dataType", MAY, data_type))
        .set_is_required_in_entity(f.one("isRequiredInEntity", MAY, yes))
        .set_is_external_id(f.one("isExternalId", MAY, yes))
        .set_is_stored_externally(f.one("isStoredExternally", MAY, yes))
        .set_is_time_series(f.one("isTimeSeries", MAY, yes))
        .set_default_value(f.one("defaultValue", MAY, data_value))
        .set_configuration(f.pairs("configuration", MAY, Holds::MetadataKey, Holds::MetadataValue))
        .set_display_name(f.text("displayName", MAY, Holds::Text))
        .build()
}

fn property_filter(f: &mut Fill) -> types::PropertyFilter {
    types::PropertyFilter::builder()
        .set_property_name(f.text("propertyName", MAY, Holds::Ref))
        .set_operator(f.text("operator", MAY, Holds::Id))
        .set_value(f.one("value", MAY, data_value))
        .build()
}

fn property_group_request(f: &mut Fill) -> types::PropertyGroupRequest {
    types::PropertyGroupRequest::builder()
        .set_group_type(f.one("groupType", MAY, group_type))
        .set_property_names(f.texts("propertyNames", MAY, Holds::Ref))
        .build()
}

fn property_group_update_type(f: &mut Fill) -> types::PropertyGroupUpdateType {
    f.choice(types::PropertyGroupUpdateType::values()).into()
}

fn property_request(f: &mut Fill) -> types::PropertyRequest {
    types::PropertyRequest::builder()
        .set_definition(f.one("definition", MAY, property_definition_request))
        .set_value(f.one("value", MAY, data_value))
        .set_update_type(f.one("updateType", MAY, property_update_type))
        .build()
}

fn property_update_type(f: &mut Fill) -> types::PropertyUpdateType {
    f.choice(types::PropertyUpdateType::values()).into()
}

fn property_value(f: &mut Fill) -> types::PropertyValue {
    types::PropertyValue::builder()
        .set_timestamp(f.one("timestamp", MAY, time))
        .set_value(f.one("value", MUST, data_value))
        .set_time(f.text("time", MAY, Holds::Id))
        .build()
}

fn property_value_entry(f: &mut Fill) -> types::PropertyValueEntry {
    types::PropertyValueEntry::builder()
        .set_entity_property_reference(f.one("entityPropertyReference", MUST, entity_property_reference))
        .set_property_values(f.list("propertyValues", MAY, property_value))
        .build()
}

fn relationship(f: &mut Fill) -> types::Relationship {
    types::Relationship::builder()
        .set_target_component_type_id(f.text("targetComponentTypeId", MAY, Holds::Ref))
        .set_relationship_type(f.text("relationshipType", MAY, Holds::Text))
        .build()
}

fn relationship_value(f: &mut Fill) -> types::RelationshipValue {
    types::RelationshipValue::builder()
        .set_target_entity_id(f.text("targetEntityId", MAY, Holds::Ref))
        .set_target_component_name(f.text("targetComponentName", MAY, Holds::Ref))
        .build()
}

fn s3_destination_configuration(f: &mut Fill) -> types::S3DestinationConfiguration {
    types::S3DestinationConfiguration::builder()
        .set_location(f.text("location", MUST, Holds::Arn))
        .build().unwrap()
}

fn s3_source_configuration(f: &mut Fill) -> types::S3SourceConfiguration {
    types::S3SourceConfiguration::builder()
        .set_location(f.text("location", MUST, Holds::Arn))
        .build().unwrap()
}

fn scope(f: &mut Fill) -> types::Scope {
    f.choice(types::Scope::values()).into()
}

fn source_configuration(f: &mut Fill) -> types::SourceConfiguration {
    types::SourceConfiguration::builder()
        .set_type(f.one("type", MUST, source_type))
        .set_s3_configuration(f.one("s3Configuration", MAY, s3_source_configuration))
        .set_iot_site_wise_configuration(f.one("iotSiteWiseConfiguration", MAY, iot_site_wise_source_configuration))
        .set_iot_twin_maker_configuration(f.one("iotTwinMakerConfiguration", MAY, iot_twin_maker_source_configuration))
        .build().unwrap()
}

fn source_type(f: &mut Fill) -> types::SourceType {
    f.choice(types::SourceType::values()).into()
}

fn sync_resource_filter(f: &mut Fill) -> types::SyncResourceFilter {
    match f.turn(4) {
        0 => types::SyncResourceFilter::State(f.variant("state", sync_resource_state)),
        1 => types::SyncResourceFilter::ResourceType(f.variant("resourceType", sync_resource_type)),
        2 => types::SyncResourceFilter::ResourceId(f.variant("resourceId", |f| f.word(Holds::Id))),
        _ => types::SyncResourceFilter::ExternalId(f.variant("externalId", |f| f.word(Holds::Ref))),
    }
}

fn sync_resource_state(f: &mut Fill) -> types::SyncResourceState {
    f.choice(types::SyncResourceState::values()).into()
}

fn sync_resource_type(f: &mut Fill) -> types::SyncResourceType {
    f.choice(types::SyncResourceType::values()).into()
}

fn tabular_conditions(f: &mut Fill) -> types::TabularConditions {
    types::TabularConditions::builder()
        .set_order_by(f.list("orderBy", MAY, order_by))
        .set_property_filters(f.list("propertyFilters", MAY, property_filter))
        .build()
}

fn type_(f: &mut Fill) -> types::Type {
    f.choice(types::Type::values()).into()
}
