//! Component types, and what they inherit.
use aws_sdk_iottwinmaker::Client;
use aws_sdk_iottwinmaker::types::{
    DataConnector, DataType, DataValue, FunctionRequest, LambdaFunction, ListComponentTypesFilter,
    PropertyDefinitionRequest, PropertyGroupRequest, PropertyRequest, State, Type,
};

use super::super::sts::reads;
use super::{Tested, code, plant};

const LAMBDA: &str = "arn:aws:lambda:us-east-1:111122223333:function:read";

fn definition(of: Type) -> Result<PropertyDefinitionRequest, Box<dyn std::error::Error>> {
    let data = DataType::builder().r#type(of).build()?;
    Ok(PropertyDefinitionRequest::builder().data_type(data).build())
}

pub(super) fn text(value: &str) -> DataValue {
    DataValue::builder().string_value(value).build()
}

pub(super) fn property(value: DataValue) -> PropertyRequest {
    PropertyRequest::builder().value(value).build()
}

/// `com.acme.base` with a unit, and `com.acme.pump`, which extends it by a needed serial number.
pub(super) async fn types(twins: &Client) -> Tested {
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
