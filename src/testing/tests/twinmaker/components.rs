//! Components of entities, and components within them.
use std::collections::HashMap;

use aws_sdk_iottwinmaker::types::{
    ComponentRequest, ComponentUpdateRequest, ComponentUpdateType, CompositeComponentTypeRequest,
    ListEntitiesFilter, PropertyRequest, PropertyUpdateType,
};

use super::super::sts::reads;
use super::component_types::{property, text, types};
use super::{Tested, plant};

fn pump(serial: &str) -> ComponentRequest {
    let component = ComponentRequest::builder().component_type_id("com.acme.pump");
    component
        .properties("serial", property(text(serial)))
        .build()
}

#[tokio::test]
async fn components_are_what_their_types_say() -> Tested {
    let (_cloud, twins) = plant().await?;
    types(&twins).await?;
    let create = |component: ComponentRequest| {
        let create = twins.create_entity().workspace_id("plant");
        let create = create.entity_name("pump").entity_id("pump");
        create.components("drive", component)
    };
    let build = || ComponentRequest::builder().component_type_id("com.acme.pump");
    for (component, text) in [
        (
            ComponentRequest::builder().build(),
            "The component drive has no type",
        ),
        (
            ComponentRequest::builder()
                .component_type_id("com.acme.none")
                .build(),
            "There is no component type com.acme.none",
        ),
        (build().build(), "The property serial needs a value"),
        (
            build().properties("other", property(text("x"))).build(),
            "The component has no property other",
        ),
        (
            build().properties("rate", property(text("1.5"))).build(),
            "The value of the property rate is not of its data type",
        ),
    ] {
        reads(
            &refused!(create(component)),
            400,
            "ValidationException",
            text,
        );
    }
    create(pump("4111111111111111")).send().await?;
    let get = || twins.get_entity().workspace_id("plant").entity_id("pump");
    let read = get().send().await?;
    let drive = read.components().and_then(|all| all.get("drive"));
    let drive = drive.ok_or("no component")?;
    let values: HashMap<_, _> = drive
        .properties()
        .into_iter()
        .flatten()
        .map(|(name, one)| {
            (
                name.as_str(),
                one.value().and_then(|value| value.string_value()),
            )
        })
        .collect();
    let wanted = [
        ("serial", Some("4111111111111111")),
        ("unit", Some("K")),
        ("rate", None),
    ];
    assert_eq!(values, HashMap::from(wanted));

    let update = |verb: ComponentUpdateType, name: &str, serial: Option<&str>| {
        let change = ComponentUpdateRequest::builder().update_type(verb);
        let change = match serial {
            Some(serial) => change.property_updates("serial", property(text(serial))),
            None => change,
        };
        let change = change.component_type_id("com.acme.pump").build();
        let update = twins.update_entity().workspace_id("plant");
        update.entity_id("pump").component_updates(name, change)
    };
    update(ComponentUpdateType::Update, "drive", Some("77"))
        .send()
        .await?;
    let unit = PropertyRequest::builder().value(text("C"));
    let set = ComponentUpdateRequest::builder().property_updates("unit", unit.build());
    let change = |change: ComponentUpdateRequest| {
        let update = twins.update_entity().workspace_id("plant");
        update.entity_id("pump").component_updates("drive", change)
    };
    change(set.build()).send().await?;
    let list = || {
        let list = twins.list_properties().workspace_id("plant");
        list.entity_id("pump").component_name("drive")
    };
    let units = |page: &aws_sdk_iottwinmaker::operation::list_properties::ListPropertiesOutput| {
        let all = page.property_summaries().iter();
        let all = all.filter(|one| one.property_name() != "rate");
        let values = all.filter_map(|one| one.value().and_then(|value| value.string_value()));
        values.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(units(&list().send().await?), ["77", "C"]);
    let reset = PropertyRequest::builder().update_type(PropertyUpdateType::ResetValue);
    let reset = ComponentUpdateRequest::builder().property_updates("unit", reset.build());
    change(reset.build()).send().await?;
    assert_eq!(units(&list().send().await?), ["77", "K"]);

    for (call, text) in [
        (
            update(ComponentUpdateType::Create, "drive", None),
            "The component drive is there",
        ),
        (
            update(ComponentUpdateType::Update, "other", None),
            "There is no component other",
        ),
        (
            update(ComponentUpdateType::Delete, "other", None),
            "There is no component other",
        ),
        (
            change(
                ComponentUpdateRequest::builder()
                    .component_type_id("com.acme.base")
                    .build(),
            ),
            "The type of a component cannot be changed",
        ),
    ] {
        reads(&refused!(call), 400, "ValidationException", text);
    }
    update(ComponentUpdateType::Create, "spare", Some("78"))
        .send()
        .await?;
    let find = |filter| {
        let list = twins.list_entities().workspace_id("plant");
        list.filters(filter).send()
    };
    for (filter, count) in [
        (
            ListEntitiesFilter::ComponentTypeId("com.acme.pump".to_owned()),
            1,
        ),
        (ListEntitiesFilter::ExternalId("78".to_owned()), 1),
        (ListEntitiesFilter::ExternalId("79".to_owned()), 0),
    ] {
        assert_eq!(find(filter).await?.entity_summaries().len(), count);
    }
    update(ComponentUpdateType::Delete, "spare", None)
        .send()
        .await?;
    let components = twins.list_components().workspace_id("plant");
    let components = components.entity_id("pump").send().await?;
    let names = components.component_summaries().iter();
    let names: Vec<_> = names.map(|one| one.component_name()).collect();
    assert_eq!(names, ["drive"]);
    Ok(())
}

#[tokio::test]
async fn components_hold_components() -> Tested {
    let (_cloud, twins) = plant().await?;
    types(&twins).await?;
    let part = CompositeComponentTypeRequest::builder().component_type_id("com.acme.pump");
    let create = twins.create_component_type().workspace_id("plant");
    let create = create.component_type_id("com.acme.station");
    create
        .composite_component_types("first", part.build())
        .send()
        .await?;
    let station = ComponentRequest::builder().component_type_id("com.acme.station");
    let inner = aws_sdk_iottwinmaker::types::CompositeComponentRequest::builder()
        .properties("serial", property(text("12")));
    let create = || {
        let create = twins.create_entity().workspace_id("plant");
        let create = create.entity_name("station").entity_id("station");
        create.components("all", station.clone().build())
    };
    let other = create().composite_components("all/other", inner.clone().build());
    let text = "There is no component all/other";
    reads(&refused!(other), 400, "ValidationException", text);
    let create = create().composite_components("all/first", inner.build());
    create.send().await?;
    let list = twins.list_components().workspace_id("plant");
    let list = list.entity_id("station").component_path("all");
    let parts = list.send().await?;
    let paths = parts.component_summaries().iter();
    let paths: Vec<_> = paths.map(|one| one.component_path()).collect();
    assert_eq!(paths, [Some("all/first")]);
    let list = twins.list_properties().workspace_id("plant");
    let list = list.entity_id("station").component_path("all/first");
    let properties = list.send().await?;
    assert_eq!(properties.property_summaries().len(), 3);
    let delete = twins.delete_component_type().workspace_id("plant");
    let used = refused!(delete.component_type_id("com.acme.pump"));
    let text = "The component type is in use";
    reads(&used, 400, "ValidationException", text);
    Ok(())
}
