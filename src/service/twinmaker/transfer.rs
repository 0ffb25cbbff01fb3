//! Jobs that transfer metadata between workspaces, buckets and AWS IoT SiteWise.

use aws_sdk_iottwinmaker::operation::cancel_metadata_transfer_job::builders::CancelMetadataTransferJobFluentBuilder;
use aws_sdk_iottwinmaker::operation::create_metadata_transfer_job::builders::CreateMetadataTransferJobFluentBuilder;
use aws_sdk_iottwinmaker::operation::get_metadata_transfer_job::builders::GetMetadataTransferJobFluentBuilder;
use aws_sdk_iottwinmaker::operation::list_metadata_transfer_jobs::builders::ListMetadataTransferJobsFluentBuilder;
use aws_sdk_iottwinmaker::types::{
    DestinationConfiguration, DestinationType, IotSiteWiseSourceConfiguration,
    IotTwinMakerDestinationConfiguration, IotTwinMakerSourceConfiguration,
    S3DestinationConfiguration, S3SourceConfiguration, SourceConfiguration, SourceType,
};

use super::proven::{Proven, YOUNG};
use super::transfer_source::Source;
use super::{Client, ExportSource, ImportSource, TransferObject, Workspace, place};
use crate::error::{Fault, Refusal, fault};
use crate::service::typed::Here;
use crate::text::ObjectKey;
use crate::{Error, ProvenBucket};

const CREATE: &str = "twinmaker CreateMetadataTransferJob";

/// What is transferred from where to where: entities, component types, assets and models, not values.
///
/// Both ends are verified values. Which sources go where is a question of types: [`ImportSource`],
/// [`ExportSource`].
#[derive(Clone, Debug)]
pub struct MetadataTransfer {
    source: Source,
    destination: Destination,
}

#[derive(Clone, Debug)]
enum Destination {
    Workspace(Workspace),
    Bucket(Proven, Option<ObjectKey>),
    SiteWise,
}

impl MetadataTransfer {
    /// Into a workspace: a file in a verified bucket, or from AWS IoT SiteWise.
    #[must_use]
    pub fn to_workspace(source: impl ImportSource, workspace: &Workspace) -> Self {
        Self {
            source: source.into(),
            destination: Destination::Workspace(workspace.clone()),
        }
    }

    /// Into a verified bucket: a workspace, or from AWS IoT SiteWise. The prefix has letters, digits and `_ -`
    /// between single slashes.
    #[must_use]
    pub fn to_bucket(
        source: impl ExportSource,
        bucket: &(impl ProvenBucket + ?Sized),
        prefix: impl Into<Option<ObjectKey>>,
    ) -> Self {
        Self {
            source: source.into(),
            destination: Destination::Bucket(Proven::of(bucket), prefix.into()),
        }
    }

    /// Into AWS IoT SiteWise: a file in a verified bucket.
    #[must_use]
    pub fn to_sitewise(source: TransferObject) -> Self {
        Self {
            source: source.into(),
            destination: Destination::SiteWise,
        }
    }
}

impl Client {
    /// Begins a job that transfers metadata.
    ///
    /// Gives `aws_sdk_iottwinmaker`'s builder of `CreateMetadataTransferJob`, where an id may be given. Workspaces and
    /// buckets are of this client's account and region; a bucket is read again where its proof is older than a
    /// minute, and for a younger one give what [`no_older_than`](crate::s3::VerifiedBucket::no_older_than) gave. IAM
    /// actions: `iottwinmaker:CreateMetadataTransferJob`, and for the work itself what the
    /// [guide](crate::guide::twinmaker) lists.
    ///
    /// # Errors
    /// When the account is not known; when bucket or workspace are of another one, the bucket is no longer as it
    /// was verified, or TwinMaker would not take key or prefix.
    ///
    /// ```no_run
    /// use palisade::twinmaker::{Client, MetadataTransfer, TransferObject, TransferWorkspace, Workspace};
    /// use palisade::{metadata_transfer_job_id, object_key, s3};
    ///
    /// # async fn example(twin: Client, plant: Workspace, bucket: s3::VerifiedBucket) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = TransferObject::new(&bucket, object_key!("import/plant.json"));
    /// let import = twin.transfer_metadata(MetadataTransfer::to_workspace(file, &plant)).await?;
    /// import.metadata_transfer_job_id(metadata_transfer_job_id!("first-import")).send().await?;
    ///
    /// let all = TransferWorkspace::of(&plant);
    /// let export = MetadataTransfer::to_bucket(all, &bucket, object_key!("exports/plant"));
    /// twin.transfer_metadata(export).await?.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn transfer_metadata(
        &self,
        transfer: MetadataTransfer,
    ) -> Result<CreateMetadataTransferJobFluentBuilder, Error> {
        let here = self.here().await?;
        let MetadataTransfer {
            source,
            destination,
        } = transfer;
        let destination = self.destination(&here, destination).await?;
        let source = self.source(&here, source).await?;
        let call = self.sdk.create_metadata_transfer_job();
        let call = call.set_sources(source.map(|source| vec![source]));
        Ok(call.set_destination(destination))
    }

    /// Reads how a transfer goes. IAM action: `iottwinmaker:GetMetadataTransferJob`.
    pub fn get_metadata_transfer_job(
        &self,
        id: impl AsRef<str>,
    ) -> GetMetadataTransferJobFluentBuilder {
        let call = self.sdk.get_metadata_transfer_job();
        call.metadata_transfer_job_id(id.as_ref())
    }

    /// Stops a transfer. IAM action: `iottwinmaker:CancelMetadataTransferJob`.
    pub fn cancel_metadata_transfer_job(
        &self,
        id: impl AsRef<str>,
    ) -> CancelMetadataTransferJobFluentBuilder {
        let call = self.sdk.cancel_metadata_transfer_job();
        call.metadata_transfer_job_id(id.as_ref())
    }

    /// Lists transfers between two kinds of places. IAM action: `iottwinmaker:ListMetadataTransferJobs`.
    pub fn list_metadata_transfer_jobs(
        &self,
        from: SourceType,
        to: DestinationType,
    ) -> ListMetadataTransferJobsFluentBuilder {
        let call = self.sdk.list_metadata_transfer_jobs();
        call.source_type(from).destination_type(to)
    }

    async fn destination(
        &self,
        here: &Here,
        destination: Destination,
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
                bucket.young(self, here, CREATE, YOUNG).await?;
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
    ) -> Result<Option<SourceConfiguration>, Error> {
        let source = match source {
            Source::Object(object) => {
                let location = place::object(&object.bucket.proof(), object.key.as_str());
                let location = location.map_err(|refusal| self.core.refused(CREATE, refusal))?;
                object.bucket.young(self, here, CREATE, YOUNG).await?;
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
