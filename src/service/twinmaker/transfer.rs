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

impl Client {
    /// Begins an import into a workspace: of a file in a verified bucket, or from AWS IoT SiteWise.
    ///
    /// Gives `aws_sdk_iottwinmaker`'s builder of `CreateMetadataTransferJob`, where an id may be given. The
    /// workspace is of this client's account and region, and so is the bucket, which is read again where its proof
    /// is older than a minute. IAM actions: `iottwinmaker:CreateMetadataTransferJob`, and for the work itself
    /// what the [guide](crate::guide::twinmaker) lists.
    ///
    /// # Errors
    /// When the account is not known; when bucket or workspace are of another one, or the bucket is no longer as
    /// it was verified.
    ///
    /// ```no_run
    /// use palisade::twinmaker::{Client, TransferObject, Workspace};
    /// use palisade::{metadata_transfer_job_id, object_key, s3};
    ///
    /// # async fn example(twin: Client, plant: Workspace, bucket: s3::VerifiedBucket) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = TransferObject::new(&bucket, object_key!("import/plant.json"));
    /// let import = twin.transfer_to_workspace(file, &plant).await?;
    /// import.metadata_transfer_job_id(metadata_transfer_job_id!("first-import")).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn transfer_to_workspace(
        &self,
        source: impl ImportSource,
        workspace: &Workspace,
    ) -> Result<CreateMetadataTransferJobFluentBuilder, Error> {
        let here = self.here().await?;
        let arn = self.own(&here, workspace)?;
        let to = IotTwinMakerDestinationConfiguration::builder().workspace(arn);
        let destination = DestinationConfiguration::builder()
            .r#type(DestinationType::Iottwinmaker)
            .set_iot_twin_maker_configuration(to.build().ok());
        self.transfer(&here, source.into(), destination.build().ok())
            .await
    }

    /// Begins an export into a verified bucket: of a workspace, or of AWS IoT SiteWise.
    ///
    /// Gives `aws_sdk_iottwinmaker`'s builder of `CreateMetadataTransferJob`, where an id may be given. The bucket is
    /// read again where its proof is older than a minute; for a younger one, give what
    /// [`no_older_than`](crate::s3::VerifiedBucket::no_older_than) gave. The prefix has letters, digits and `_ -`
    /// between single slashes. IAM actions: `iottwinmaker:CreateMetadataTransferJob`, and for the work itself what
    /// the [guide](crate::guide::twinmaker) lists.
    ///
    /// # Errors
    /// When the account is not known; when bucket or workspace are of another one, the bucket is no longer as it
    /// was verified, or TwinMaker would not take the prefix.
    ///
    /// ```no_run
    /// use palisade::twinmaker::{Client, TransferWorkspace, Workspace};
    /// use palisade::{object_key, s3};
    ///
    /// # async fn example(twin: Client, plant: Workspace, exports: s3::VerifiedBucket) -> Result<(), Box<dyn std::error::Error>> {
    /// let all = TransferWorkspace::of(&plant);
    /// twin.transfer_to_bucket(all, &exports, object_key!("exports/plant")).await?.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn transfer_to_bucket(
        &self,
        source: impl ExportSource,
        bucket: &(impl ProvenBucket + ?Sized),
        prefix: impl Into<Option<ObjectKey>>,
    ) -> Result<CreateMetadataTransferJobFluentBuilder, Error> {
        let here = self.here().await?;
        let (bucket, prefix) = (Proven::of(bucket), prefix.into());
        let prefix = prefix.as_ref().map(ObjectKey::as_str);
        let location = place::prefix(&bucket.proof(), prefix);
        let location = location.map_err(|refusal| self.core.refused(CREATE, refusal))?;
        bucket.young(self, &here, CREATE, YOUNG).await?;
        let to = S3DestinationConfiguration::builder().location(location);
        let destination = DestinationConfiguration::builder()
            .r#type(DestinationType::S3)
            .set_s3_configuration(to.build().ok());
        self.transfer(&here, source.into(), destination.build().ok())
            .await
    }

    /// Begins an import into AWS IoT SiteWise, of a file in a verified bucket.
    ///
    /// Gives `aws_sdk_iottwinmaker`'s builder of `CreateMetadataTransferJob`, where an id may be given. IAM actions:
    /// `iottwinmaker:CreateMetadataTransferJob`, and for the work itself what the
    /// [guide](crate::guide::twinmaker) lists.
    ///
    /// # Errors
    /// When the account is not known; when the bucket is of another one, or no longer as it was verified.
    pub async fn transfer_to_sitewise(
        &self,
        source: TransferObject,
    ) -> Result<CreateMetadataTransferJobFluentBuilder, Error> {
        let here = self.here().await?;
        let destination = DestinationConfiguration::builder().r#type(DestinationType::Iotsitewise);
        self.transfer(&here, source.into(), destination.build().ok())
            .await
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

    async fn transfer(
        &self,
        here: &Here,
        source: Source,
        destination: Option<DestinationConfiguration>,
    ) -> Result<CreateMetadataTransferJobFluentBuilder, Error> {
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
        let call = self.sdk.create_metadata_transfer_job();
        let call = call.set_sources(source.build().ok().map(|source| vec![source]));
        Ok(call.set_destination(destination))
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
