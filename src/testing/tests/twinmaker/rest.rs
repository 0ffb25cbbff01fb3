//! Scenes, jobs, values over time, tags and what belongs to the account.
use aws_sdk_iottwinmaker::types::{
    ComponentRequest, DataType, DataValue, DestinationConfiguration, DestinationType,
    EntityPropertyReference, IotTwinMakerSourceConfiguration, ListMetadataTransferJobsFilter,
    MetadataTransferJobState, OrderByTime, PricingMode, PropertyDefinitionRequest, PropertyValue,
    PropertyValueEntry, S3DestinationConfiguration, SourceConfiguration, SourceType, SyncJobState,
    Type,
};

use super::super::sts::reads;
use super::{Tested, code, plant};

const ARN: &str = "arn:aws:iottwinmaker:us-east-1:111122223333:workspace/plant";
const ROLE: &str = "arn:aws:iam::111122223333:role/twins";

#[tokio::test]
async fn a_scene_lies_in_the_bucket_of_its_workspace() -> Tested {
    let (cloud, twins) = plant().await?;
    let create = |workspace: &str, content: &str| {
        let create = twins.create_scene().workspace_id(workspace);
        create.scene_id("hall").content_location(content)
    };
    let outside = "The content location is not in the S3 bucket of the workspace";
    twins.create_workspace().workspace_id("bare").send().await?;
    for (workspace, content) in [
        ("plant", "s3://other/hall.json"),
        ("plant", "s3://acme-twins2/hall.json"),
        ("plant", "s3://acme-twins/"),
        ("plant", "s3://acme-twins"),
        ("bare", "s3://acme-twins/hall.json"),
        ("bare", "s3:///hall.json"),
    ] {
        let said = refused!(create(workspace, content));
        reads(&said, 400, "ValidationException", outside);
    }
    let content = "s3://acme-twins/hall.json";
    let made = create("plant", content).capabilities("MATTERPORT");
    made.scene_metadata("k", "v").send().await?;
    let again = create("plant", content).send().await;
    assert_eq!(code(&again), "ConflictException");
    let get = || twins.get_scene().workspace_id("plant").scene_id("hall");
    let read = get().send().await?;
    assert_eq!(read.content_location(), content);
    assert_eq!(read.capabilities(), ["MATTERPORT"]);
    let update = || twins.update_scene().workspace_id("plant").scene_id("hall");
    let moved = refused!(update().content_location("s3://other/x.json"));
    reads(&moved, 400, "ValidationException", outside);
    update().description("all of it").send().await?;
    let read = get().send().await?;
    assert_eq!(
        (read.description(), read.content_location()),
        (Some("all of it"), content)
    );
    let list = twins.list_scenes().workspace_id("plant").send().await?;
    assert_eq!(list.scene_summaries().len(), 1);
    assert!(cloud.twinmaker().resource("scene", "plant/hall").is_some());
    let delete = || twins.delete_scene().workspace_id("plant").scene_id("hall");
    delete().send().await?;
    assert_eq!(code(&delete().send().await), "ResourceNotFoundException");
    Ok(())
}

#[tokio::test]
async fn a_workspace_is_synchronized_with_sitewise_alone() -> Tested {
    let (cloud, twins) = plant().await?;
    let create = |source: &str| {
        let create = twins.create_sync_job().workspace_id("plant");
        create.sync_source(source).sync_role(ROLE)
    };
    let text = "The sync source is not SITEWISE, the only one there is";
    reads(&refused!(create("S3")), 400, "ValidationException", text);
    let made = create("SITEWISE").send().await?;
    assert_eq!(*made.state(), SyncJobState::Creating);
    let get = || twins.get_sync_job().sync_source("SITEWISE");
    for get in [get(), get().workspace_id("plant")] {
        let read = get.send().await?;
        let state = read.status().and_then(|status| status.state());
        assert_eq!(state, Some(&SyncJobState::Active));
        assert_eq!((read.sync_role(), read.workspace_id()), (ROLE, "plant"));
    }
    let list = twins.list_sync_jobs().workspace_id("plant").send().await?;
    assert_eq!(list.sync_job_summaries().len(), 1);
    let resources = twins.list_sync_resources().workspace_id("plant");
    let resources = resources.sync_source("SITEWISE").send().await?;
    assert_eq!(resources.sync_resources().len(), 0);
    let delete = twins.delete_sync_job().workspace_id("plant");
    delete.sync_source("SITEWISE").send().await?;
    assert_eq!(code(&get().send().await), "ResourceNotFoundException");
    assert_eq!(cloud.twinmaker().count("sync-job"), 0);
    Ok(())
}

#[tokio::test]
async fn a_transfer_goes_a_step_further_at_each_look() -> Tested {
    let (_cloud, twins) = plant().await?;
    let from = |workspace: &str| {
        let configuration = IotTwinMakerSourceConfiguration::builder().workspace(workspace);
        let source = SourceConfiguration::builder().r#type(SourceType::Iottwinmaker);
        let configuration = configuration.build()?;
        source.iot_twin_maker_configuration(configuration).build()
    };
    let to = || {
        let configuration =
            S3DestinationConfiguration::builder().location("arn:aws:s3:::acme-export/twins");
        let destination = DestinationConfiguration::builder().r#type(DestinationType::S3);
        destination.s3_configuration(configuration.build()?).build()
    };
    let create = |source: SourceConfiguration, destination: DestinationConfiguration| {
        let create = twins.create_metadata_transfer_job().sources(source);
        create.destination(destination)
    };
    let none = refused!(create(from(&ARN.replace("plant", "none"))?, to()?));
    assert_eq!(
        (none.0, none.1.as_str()),
        (404, "ResourceNotFoundException")
    );
    let bare = DestinationConfiguration::builder().r#type(DestinationType::S3);
    let bare = refused!(create(from(ARN)?, bare.build()?));
    let text = "The configuration is not that of the type";
    reads(&bare, 400, "ValidationException", text);

    let made = create(from(ARN)?, to()?).send().await?;
    let id = made.metadata_transfer_job_id();
    assert_eq!(id.len(), 36);
    let get = || {
        twins
            .get_metadata_transfer_job()
            .metadata_transfer_job_id(id)
    };
    let cancel = |id: &str| {
        let cancel = twins.cancel_metadata_transfer_job();
        cancel.metadata_transfer_job_id(id)
    };
    for state in [
        MetadataTransferJobState::Running,
        MetadataTransferJobState::Completed,
        MetadataTransferJobState::Completed,
    ] {
        let read = get().send().await?;
        assert_eq!(
            read.status().and_then(|status| status.state()),
            Some(&state)
        );
    }
    assert_eq!(code(&cancel(id).send().await), "ConflictException");

    let named = create(from(ARN)?, to()?).metadata_transfer_job_id("export-1");
    named.send().await?;
    let cancelled = cancel("export-1").send().await?;
    assert_eq!(
        cancelled.status().and_then(|status| status.state()),
        Some(&MetadataTransferJobState::Cancelling)
    );
    let get = twins.get_metadata_transfer_job();
    let read = get.metadata_transfer_job_id("export-1").send().await?;
    assert_eq!(
        read.status().and_then(|status| status.state()),
        Some(&MetadataTransferJobState::Cancelled)
    );
    let list = |filter: Option<ListMetadataTransferJobsFilter>| {
        let list = twins
            .list_metadata_transfer_jobs()
            .source_type(SourceType::Iottwinmaker)
            .destination_type(DestinationType::S3);
        list.set_filters(filter.map(|filter| vec![filter])).send()
    };
    let cancelled = ListMetadataTransferJobsFilter::State(MetadataTransferJobState::Cancelled);
    for (filter, count) in [
        (None, 2),
        (Some(cancelled), 1),
        (
            Some(ListMetadataTransferJobsFilter::WorkspaceId(
                "plant".to_owned(),
            )),
            2,
        ),
        (
            Some(ListMetadataTransferJobsFilter::WorkspaceId(
                "none".to_owned(),
            )),
            0,
        ),
    ] {
        let page = list(filter).await?;
        assert_eq!(page.metadata_transfer_job_summaries().len(), count);
    }
    Ok(())
}

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

#[tokio::test]
async fn tags_belong_to_what_is_there() -> Tested {
    let (_cloud, twins) = plant().await?;
    let tag = |arn: &str| twins.tag_resource().resource_arn(arn);
    tag(ARN).tags("stage", "prod").send().await?;
    let untag = twins.untag_resource().resource_arn(ARN);
    untag.tag_keys("team").send().await?;
    let list = twins.list_tags_for_resource().resource_arn(ARN);
    let tags = list.send().await?;
    let tags = tags.tags().into_iter().flatten();
    let tags: Vec<_> = tags
        .map(|(key, value)| (key.as_str(), value.as_str()))
        .collect();
    assert_eq!(tags, [("stage", "prod")]);
    let none = tag(&format!("{ARN}x")).tags("a", "b").send().await;
    assert_eq!(code(&none), "ResourceNotFoundException");
    let many = (0..50).fold(tag(ARN), |call, number| {
        call.tags(format!("k{number}"), "v")
    });
    assert_eq!(code(&many.send().await), "TooManyTagsException");
    Ok(())
}

#[tokio::test]
async fn a_query_is_answered_and_not_understood() -> Tested {
    let (_cloud, twins) = plant().await?;
    let create = twins.create_entity().workspace_id("plant");
    create.entity_name("pump").entity_id("pump").send().await?;
    let query = |workspace: &str| {
        let query = twins.execute_query().workspace_id(workspace);
        query.query_statement("SELECT e FROM EntityGraph MATCH (e)")
    };
    let said = query("plant").send().await?;
    let column = said.column_descriptions().first().ok_or("no column")?;
    assert_eq!(column.name(), Some("entity"));
    let row = said.rows().first().ok_or("no row")?;
    let node = row.row_data().first().and_then(|node| node.as_object());
    let name = node.and_then(|node| node.get("entityName")?.as_string());
    assert_eq!(name, Some("pump"));
    assert_eq!(code(&query("none").send().await), "ValidationException");
    Ok(())
}

#[tokio::test]
async fn an_account_has_one_pricing_plan() -> Tested {
    let (_cloud, twins) = plant().await?;
    let mode = |plan: Option<&aws_sdk_iottwinmaker::types::PricingPlan>| {
        plan.map(|plan| plan.pricing_mode().clone())
    };
    let read = twins.get_pricing_plan().send().await?;
    assert_eq!(
        mode(read.current_pricing_plan()),
        Some(PricingMode::Standard)
    );
    let update = twins.update_pricing_plan();
    let update = update.pricing_mode(PricingMode::TieredBundle);
    assert_eq!(code(&update.clone().send().await), "ValidationException");
    update.bundle_names("PREMIUM").send().await?;
    let read = twins.get_pricing_plan().send().await?;
    assert_eq!(
        mode(read.current_pricing_plan()),
        Some(PricingMode::TieredBundle)
    );
    Ok(())
}
