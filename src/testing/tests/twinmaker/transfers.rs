//! Metadata transfer jobs.
use aws_sdk_iottwinmaker::types::{
    DestinationConfiguration, DestinationType, IotTwinMakerSourceConfiguration,
    ListMetadataTransferJobsFilter, MetadataTransferJobState, S3DestinationConfiguration,
    SourceConfiguration, SourceType,
};

use super::super::sts::reads;
use super::{Tested, code, plant};

const ARN: &str = "arn:aws:iottwinmaker:us-east-1:111122223333:workspace/plant";

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
