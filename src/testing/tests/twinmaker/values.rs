//! Values of properties over time.
use aws_sdk_iottwinmaker::types::{
    ComponentRequest, DataType, DataValue, EntityPropertyReference, OrderByTime,
    PropertyDefinitionRequest, PropertyValue, PropertyValueEntry, Type,
};

use super::{Tested, code, plant};

fn number(value: f64) -> DataValue {
    DataValue::builder().double_value(value).build()
}

#[tokio::test]
async fn values_are_read_by_the_latest_and_by_their_history() -> Tested {
    let (_cloud, twins) = plant().await?;
    let data = DataType::builder().r#type(Type::Double).build()?;
    let definition = || PropertyDefinitionRequest::builder().data_type(data.clone());
    twins
        .create_component_type()
        .workspace_id("plant")
        .component_type_id("a.pump")
        .property_definitions("rate", definition().is_time_series(true).build())
        .property_definitions("fixed", definition().default_value(number(3.0)).build())
        .send()
        .await?;
    let component = ComponentRequest::builder().component_type_id("a.pump");
    let create = twins.create_entity().workspace_id("plant");
    let create = create.entity_name("pump").entity_id("pump");
    create.components("drive", component.build()).send().await?;

    let entry = |property: &str, time: &str, value: DataValue| {
        let at = EntityPropertyReference::builder()
            .entity_id("pump")
            .component_name("drive")
            .property_name(property)
            .build()?;
        let value = PropertyValue::builder().time(time).value(value).build();
        let entry = PropertyValueEntry::builder().entity_property_reference(at);
        Ok::<_, aws_smithy_types::error::operation::BuildError>(
            entry.property_values(value).build(),
        )
    };
    let times = [
        "2026-11-23T08:00:00Z",
        "2026-11-23T10:00:00+01:00",
        "2026-11-23T10:00:00Z",
    ];
    let put = twins.batch_put_property_values().workspace_id("plant");
    let put = put
        .entries(entry("rate", times[2], number(3.5))?)
        .entries(entry("rate", times[0], number(1.5))?)
        .entries(entry("rate", times[1], number(2.5))?)
        .entries(entry("fixed", times[0], number(9.0))?)
        .entries(entry(
            "rate",
            times[0],
            DataValue::builder().string_value("9").build(),
        )?)
        .entries(entry("rate", "yesterday at eight o'clock", number(9.0))?)
        .entries(entry("other", times[0], number(9.0))?);
    let said = put.send().await?;
    let errors: Vec<_> = said
        .error_entries()
        .iter()
        .flat_map(|entry| entry.errors())
        .map(|error| error.error_message())
        .collect();
    assert_eq!(
        errors,
        [
            "The property is no time series",
            "The value of the property rate is not of its data type",
            "The time is not one of ISO 8601",
            "The component has no property of this name",
        ]
    );

    let get = || {
        let get = twins.get_property_value().workspace_id("plant");
        get.entity_id("pump").component_name("drive")
    };
    let read = get()
        .selected_properties("rate")
        .selected_properties("fixed");
    let read = read.send().await?;
    let latest = |name: &str| {
        let values = read.property_values()?;
        values.get(name)?.property_value()?.double_value()
    };
    assert_eq!((latest("rate"), latest("fixed")), (Some(3.5), Some(3.0)));
    let unknown = get().selected_properties("other").send().await;
    assert_eq!(code(&unknown), "ValidationException");

    let history = |end: &str| {
        let history = twins.get_property_value_history().workspace_id("plant");
        let history = history.entity_id("pump").component_name("drive");
        let history = history.selected_properties("rate");
        history.start_time(times[0]).end_time(end)
    };
    let values = |page: &aws_sdk_iottwinmaker::operation::get_property_value_history::GetPropertyValueHistoryOutput| {
        let all = page.property_values().iter();
        let all = all.flat_map(|one| one.values());
        let all = all.filter_map(|one| one.value().and_then(|value| value.double_value()));
        all.collect::<Vec<_>>()
    };
    let whole = history("2026-11-24T00:00:00Z");
    let page = whole.clone().send().await?;
    assert_eq!(page.property_values().len(), 1);
    assert_eq!(values(&page), [1.5, 2.5, 3.5]);
    let down = whole.clone().order_by_time(OrderByTime::Descending);
    assert_eq!(values(&down.send().await?), [3.5, 2.5, 1.5]);
    assert_eq!(values(&history(times[2]).send().await?), [1.5, 2.5]);
    let first = whole.clone().max_results(2).send().await?;
    let rest = whole.set_next_token(first.next_token.clone());
    assert_eq!(
        (values(&first), values(&rest.send().await?)),
        (vec![1.5, 2.5], vec![3.5])
    );
    let of = twins.get_property_value_history().workspace_id("plant");
    let of = of.component_type_id("a.pump").selected_properties("rate");
    let of = of.start_time(times[1]).end_time(times[2]);
    assert_eq!(values(&of.send().await?), [2.5]);
    Ok(())
}
