//! A job that transfers metadata, as it is sent.

use std::time::Duration;

use aws_sdk_iottwinmaker::operation::create_metadata_transfer_job::CreateMetadataTransferJobOutput;
use aws_sdk_iottwinmaker::types::{
    DestinationConfiguration, DestinationType, IotSiteWiseSourceConfiguration,
    IotTwinMakerDestinationConfiguration, IotTwinMakerSourceConfiguration,
    S3DestinationConfiguration, S3SourceConfiguration, SourceConfiguration, SourceType,
};

use super::proven::{YOUNG, tell};
use super::transfer::Destination;
use super::transfer_source::Source;
use super::{Client, MetadataTransfer, Workspace, place};
use crate::Error;
use crate::error::{Fault, Refusal, fault};
use crate::service::typed::{Here, failed_in_doubt};
use crate::text::{Description, MetadataTransferJobId, ObjectKey};

const CREATE: &str = "twinmaker CreateMetadataTransferJob";
const TELLS: &str = "`list_metadata_transfer_jobs` tells";

/// A job to be made that transfers metadata; made by [`Client::transfer_metadata`].
///
/// Wraps `aws_sdk_iottwinmaker::operation::create_metadata_transfer_job`, but takes verified ends, and reads a bucket
/// again when its proof is old.
///
/// ```no_run
/// use palisade::twinmaker::{Client, MetadataTransfer, TransferObject, TransferWorkspace, Workspace};
/// use palisade::{metadata_transfer_job_id, object_key, s3};
///
/// # async fn example(twin: Client, plant: Workspace, bucket: s3::VerifiedBucket) -> Result<(), palisade::Error> {
/// let file = TransferObject::new(&bucket, object_key!("import/plant.json"));
/// let import = MetadataTransfer::to_workspace(file, &plant);
/// let id = metadata_transfer_job_id!("first-import");
/// twin.transfer_metadata(import).metadata_transfer_job_id(id).send().await?;
///
/// let all = TransferWorkspace::of(&plant);
/// let export = MetadataTransfer::to_bucket(all, &bucket, object_key!("exports/plant"));
/// twin.transfer_metadata(export).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct TransferMetadata {
    client: Client,
    transfer: MetadataTransfer,
    id: Option<MetadataTransferJobId>,
    description: Option<Description>,
    age: Duration,
}

impl TransferMetadata {
    pub(super) fn new(client: Client, transfer: MetadataTransfer) -> Self {
        Self {
            client,
            transfer,
            id: None,
            description: None,
            age: YOUNG,
        }
    }

    /// The id of the job, which TwinMaker makes unless it is said.
    pub fn metadata_transfer_job_id(
        mut self,
        id: impl Into<Option<MetadataTransferJobId>>,
    ) -> Self {
        self.id = id.into();
        self
    }

    /// What it is for.
    pub fn description(mut self, description: impl Into<Option<Description>>) -> Self {
        self.description = description.into();
        self
    }

    /// How old the proof of a bucket may be; else the bucket is read again. A minute unless it is said. With zero
    /// it is always read.
    pub fn proof_no_older_than(mut self, age: Duration) -> Self {
        self.age = age;
        self
    }

    /// Begins the job.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) before anything is sent to TwinMaker, when bucket or
    /// workspace are of another account or region, the bucket is no longer as it was verified, or its proof is old
    /// and cannot be made anew, when TwinMaker would not take key or prefix, or the guard refuses the call.
    /// [`ErrorKind::Service`](crate::ErrorKind::Service) when TwinMaker refuses it.
    /// [`ErrorKind::Unfinished`](crate::ErrorKind::Unfinished) when no answer was read:
    /// [`list_metadata_transfer_jobs`](Client::list_metadata_transfer_jobs) tells whether there is a job.
    /// [`ErrorKind::Connection`](crate::ErrorKind::Connection) when the request could not be made, and
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) when there are none.
    pub async fn send(self) -> Result<CreateMetadataTransferJobOutput, Error> {
        let Self {
            client,
            transfer,
            id,
            description,
            age,
        } = self;
        let here = client.here().await?;
        let MetadataTransfer {
            source,
            destination,
        } = transfer;
        let destination = client.destination(&here, destination, age).await?;
        let source = client.source(&here, source, age).await?;
        let call = client.sdk.create_metadata_transfer_job();
        let call = call
            .set_metadata_transfer_job_id(id.map(Into::into))
            .set_description(description.map(Into::into))
            .set_sources(source.map(|source| vec![source]))
            .set_destination(destination);
        let sent = call.send().await;
        sent.map_err(|error| failed_in_doubt(CREATE, TELLS, &error))
    }
}

impl Client {
    async fn destination(
        &self,
        here: &Here,
        destination: Destination,
        age: Duration,
    ) -> Result<Option<DestinationConfiguration>, Error> {
        let to = DestinationConfiguration::builder();
        let to = match destination {
            Destination::Workspace(workspace) => {
                let arn = self.own(here, &workspace)?;
                let workspace = IotTwinMakerDestinationConfiguration::builder().workspace(arn);
                to.r#type(DestinationType::Iottwinmaker)
                    .set_iot_twin_maker_configuration(workspace.build().ok())
            }
            Destination::Bucket(bucket, prefix) => {
                let prefix = prefix.as_ref().map(ObjectKey::as_str);
                let location = place::prefix(&bucket.proof(), prefix);
                let location = location.map_err(|refusal| self.core.refused(CREATE, refusal))?;
                let proof = bucket.young(self, here, CREATE, age).await?;
                tell(self, &proof);
                let bucket = S3DestinationConfiguration::builder().location(location);
                to.r#type(DestinationType::S3)
                    .set_s3_configuration(bucket.build().ok())
            }
            Destination::SiteWise => to.r#type(DestinationType::Iotsitewise),
        };
        Ok(to.build().ok())
    }

    async fn source(
        &self,
        here: &Here,
        source: Source,
        age: Duration,
    ) -> Result<Option<SourceConfiguration>, Error> {
        let source = match source {
            Source::Object(object) => {
                let location = place::object(&object.bucket.proof(), object.key.as_str());
                let location = location.map_err(|refusal| self.core.refused(CREATE, refusal))?;
                let proof = object.bucket.young(self, here, CREATE, age).await?;
                tell(self, &proof);
                let from = S3SourceConfiguration::builder().location(location);
                SourceConfiguration::builder()
                    .r#type(SourceType::S3)
                    .set_s3_configuration(from.build().ok())
            }
            Source::SiteWise(source) => {
                let filters = (!source.filters.is_empty()).then_some(source.filters);
                let from = IotSiteWiseSourceConfiguration::builder().set_filters(filters);
                SourceConfiguration::builder()
                    .r#type(SourceType::Iotsitewise)
                    .iot_site_wise_configuration(from.build())
            }
            Source::Workspace(source) => {
                let filters = (!source.filters.is_empty()).then_some(source.filters);
                let arn = self.own(here, &source.workspace)?;
                let from = IotTwinMakerSourceConfiguration::builder().workspace(arn);
                SourceConfiguration::builder()
                    .r#type(SourceType::Iottwinmaker)
                    .set_iot_twin_maker_configuration(from.set_filters(filters).build().ok())
            }
        };
        Ok(source.build().ok())
    }

    /// The ARN of a workspace, if it is one of this client's account and region.
    fn own(&self, here: &Here, workspace: &Workspace) -> Result<String, Error> {
        const ELSEWHERE: Fault = fault!(
            Owner,
            "the workspace is of another account or region than the session",
            "take a client of the workspace's own account and region",
        );
        let own = here.arn(&format!("workspace/{}", workspace.id()));
        if workspace.arn() == own {
            Ok(own)
        } else {
            Err(self.core.refused(CREATE, Refusal::from(ELSEWHERE)))
        }
    }
}
