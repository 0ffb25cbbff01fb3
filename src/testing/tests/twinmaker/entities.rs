//! Component types, entities and their components.
use std::collections::HashMap;

use aws_sdk_iottwinmaker::Client;
use aws_sdk_iottwinmaker::types::{
    ComponentRequest, ComponentUpdateRequest, ComponentUpdateType, CompositeComponentTypeRequest,
    DataConnector, DataType, DataValue, FunctionRequest, LambdaFunction, ListComponentTypesFilter,
    ListEntitiesFilter, ParentEntityUpdateRequest, ParentEntityUpdateType,
    PropertyDefinitionRequest, PropertyGroupRequest, PropertyRequest, PropertyUpdateType, State,
    Type,
};

use super::super::sts::reads;
use super::{Tested, code, plant};

const LAMBDA: &str = "arn:aws:lambda:us-east-1:111122223333:function:read";

fn definition(of: Type) -> Result<PropertyDefinitionRequest, Box<dyn std::error::Error>> {
    let data = DataType::builder().r#type(of).build()?;
    Ok(PropertyDefinitionRequest::builder().data_type(data).build())
}

fn text(value: &str) -> DataValue {
    DataValue::builder().string_value(value).build()
}

fn property(value: DataValue) -> PropertyRequest {
    PropertyRequest::builder().value(value).build()
}

/// `com.acme.base` with a unit, and `com.acme.pump`, which extends it by a needed serial number.
async fn types(twins: &Client) -> Tested {
    let unit = PropertyDefinitionRequest::builder();
    let unit = unit.data_type(DataType::builder().r#type(Type::String).build()?);
    let create = twins.create_component_type().workspace_id("plant");
    let group = PropertyGroupRequest::builder().property_names("unit");
    let connector = LambdaFunction::builder().arn(LAMBDA).build()?;
    let connector = DataConnector::builder().lambda(connector).build();
    let function = FunctionRequest::builder().implemented_by(connector).build();
    let made = create
        .component_type_id("com.acme.base")
        .property_definitions("unit", unit.default_value(text("K")).build())
        .property_groups("table", group.build())
        .functions("dataReader", function)
        .send()
        .await?;
    assert_eq!(*made.state(), State::Creating);
    let serial = definition(Type::String)?;
    let serial = PropertyDefinitionRequest::builder()
        .set_data_type(serial.data_type)
        .is_required_in_entity(true)
        .is_external_id(true);
    twins
        .create_component_type()
        .workspace_id("plant")
        .component_type_id("com.acme.pump")
        .extends_from("com.acme.base")
        .property_definitions("serial", serial.build())
        .property_definitions("rate", definition(Type::Double)?)
        .send()
        .await?;
    Ok(())
}

fn pump(serial: &str) -> ComponentRequest {
    let component = ComponentRequest::builder().component_type_id("com.acme.pump");
    component
        .properties("serial", property(text(serial)))
        .build()
}

#[tokio::test]
async fn a_component_type_has_what_it_inherits() -> Tested {
    let (cloud, twins) = plant().await?;
    types(&twins).await?;
    let get = twins.get_component_type().workspace_id("plant");
    let read = get.component_type_id("com.acme.pump").send().await?;
    let state = read.status().and_then(|status| status.state());
    assert_eq!(state, Some(&State::Active));
    let properties = read.property_definitions().ok_or("no properties")?;
    let unit = properties.get("unit").ok_or("no unit")?;
    assert!(unit.is_inherited() && !unit.is_required_in_entity());
    let serial = properties.get("serial").ok_or("no serial")?;
    assert!(!serial.is_inherited() && serial.is_required_in_entity());
    let function = read.functions().and_then(|all| all.get("dataReader"));
    let connector = function.and_then(|one| one.implemented_by()?.lambda());
    assert_eq!(connector.map(LambdaFunction::arn), Some(LAMBDA));
    assert!(
        read.property_groups()
            .is_some_and(|all| all["table"].is_inherited())
    );

    let list = |filter| {
        let list = twins.list_component_types().workspace_id("plant");
        list.filters(filter).send()
    };
    for (filter, wanted) in [
        (
            ListComponentTypesFilter::ExtendsFrom("com.acme.base".to_owned()),
            &["com.acme.pump"][..],
        ),
        (
            ListComponentTypesFilter::Namespace("com.acme".to_owned()),
            &["com.acme.base", "com.acme.pump"],
        ),
        (ListComponentTypesFilter::IsAbstract(true), &[]),
    ] {
        let page = list(filter).await?;
        let ids = page.component_type_summaries().iter();
        let ids: Vec<_> = ids.map(|one| one.component_type_id()).collect();
        assert_eq!(ids, wanted);
    }

    let update = twins.update_component_type().workspace_id("plant");
    let update = update.component_type_id("com.acme.pump");
    update.description("pumps").send().await?;
    let kept = cloud.twinmaker();
    let kept = kept.resource("component-type", "plant/com.acme.pump");
    let kept = kept.ok_or("not kept")?;
    assert_eq!(kept["description"], "pumps");
    assert_eq!(kept["propertyDefinitions"]["serial"]["isInherited"], false);
    let delete = |id: &str| {
        let delete = twins.delete_component_type().workspace_id("plant");
        delete.component_type_id(id)
    };
    let text = "The component type is in use";
    let base = refused!(delete("com.acme.base"));
    reads(&base, 400, "ValidationException", text);
    delete("com.acme.pump").send().await?;
    delete("com.acme.base").send().await?;
    Ok(())
}

#[tokio::test]
async fn a_component_type_that_makes_no_sense_is_refused() -> Tested {
    let (_cloud, twins) = plant().await?;
    let create = |id: &str| {
        let create = twins.create_component_type().workspace_id("plant");
        create.component_type_id(id)
    };
    let bare = PropertyDefinitionRequest::builder().build();
    let wrong = PropertyDefinitionRequest::builder()
        .set_data_type(definition(Type::Integer)?.data_type)
        .default_value(text("7"));
    let group = PropertyGroupRequest::builder().property_names("other");
    for (call, text) in [
        (
            create("com.amazon.own"),
            "Component types of this name are those of AWS",
        ),
        (
            create("a.b").extends_from("a.none"),
            "There is no component type a.none",
        ),
        (
            create("a.b").extends_from("a.b"),
            "A component type does not extend itself",
        ),
        (
            create("a.b").property_definitions("rate", bare),
            "The property rate has no data type",
        ),
        (
            create("a.b").property_definitions("rate", wrong.build()),
            "The value of the property rate is not of its data type",
        ),
        (
            create("a.b").property_groups("table", group.build()),
            "A property group names a property that is not there",
        ),
    ] {
        reads(&refused!(call), 400, "ValidationException", text);
    }
    let elsewhere = create("a.b").workspace_id("other");
    reads(
        &refused!(elsewhere),
        400,
        "ValidationException",
        "The workspace was not found",
    );
    // Nothing is known of the types of AWS, so anything may be said of their properties.
    create("a.b")
        .extends_from("com.amazon.iottwinmaker.alarm.basic")
        .property_groups(
            "table",
            PropertyGroupRequest::builder()
                .property_names("other")
                .build(),
        )
        .send()
        .await?;
    assert_eq!(code(&create("a.b").send().await), "ConflictException");
    Ok(())
}

#[tokio::test]
async fn entities_lie_below_each_other() -> Tested {
    let (cloud, twins) = plant().await?;
    let create = |name: &str, parent: Option<&str>| {
        let create = twins.create_entity().workspace_id("plant");
        let create = create.entity_name(name).entity_id(name);
        create.set_parent_entity_id(parent.map(str::to_owned))
    };
    create("hall", None).send().await?;
    create("line", Some("hall")).send().await?;
    create("pump", Some("line")).send().await?;
    let unnamed = twins.create_entity().workspace_id("plant");
    let unnamed = unnamed.entity_name("pump").send().await?;
    assert_eq!(unnamed.entity_id().len(), 36);
    let get = |id: &str| twins.get_entity().workspace_id("plant").entity_id(id);
    let line = get("line").send().await?;
    assert_eq!(
        (line.parent_entity_id(), line.has_child_entities()),
        ("hall", true)
    );
    let pump = get("pump").send().await?;
    assert!(!pump.has_child_entities());
    let root = get(unnamed.entity_id()).send().await?;
    assert_eq!(root.parent_entity_id(), "$ROOT");

    let orphan = refused!(create("other", Some("none")));
    reads(
        &orphan,
        400,
        "ValidationException",
        "The entity was not found",
    );
    assert_eq!(
        code(&create("hall", None).send().await),
        "ConflictException"
    );
    let twin = create("line", Some("hall")).entity_id("line-2");
    let twin = refused!(twin);
    let text = "An entity of this name lies below the same parent";
    reads(&twin, 409, "ConflictException", text);

    let under = |id: &str, parent: &str| {
        let parent = ParentEntityUpdateRequest::builder()
            .update_type(ParentEntityUpdateType::Update)
            .parent_entity_id(parent)
            .build();
        let update = twins.update_entity().workspace_id("plant").entity_id(id);
        parent.map(|parent| update.parent_entity_update(parent))
    };
    let circle = refused!(under("hall", "pump")?);
    let text = "An entity does not lie below itself";
    reads(&circle, 400, "ValidationException", text);
    under("pump", "hall")?.send().await?;
    let list = twins.list_entities().workspace_id("plant");
    let below = ListEntitiesFilter::ParentEntityId("hall".to_owned());
    let below = list.filters(below).send().await?;
    let ids = below.entity_summaries().iter();
    assert_eq!(
        ids.map(|one| one.entity_id()).collect::<Vec<_>>(),
        ["line", "pump"]
    );

    let delete = || {
        let delete = twins.delete_entity().workspace_id("plant");
        delete.entity_id("hall")
    };
    let full = refused!(delete());
    let text = "The entity has entities below it";
    reads(&full, 400, "ValidationException", text);
    let gone = delete().is_recursive(true).send().await?;
    assert_eq!(*gone.state(), State::Deleting);
    assert_eq!(cloud.twinmaker().count("entity"), 1);
    Ok(())
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
