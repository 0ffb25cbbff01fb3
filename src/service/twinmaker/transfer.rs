//! Jobs that transfer metadata between workspaces, buckets and AWS IoT SiteWise.

use aws_sdk_iottwinmaker::operation::cancel_metadata_transfer_job::builders::CancelMetadataTransferJobFluentBuilder;
use aws_sdk_iottwinmaker::operation::get_metadata_transfer_job::builders::GetMetadataTransferJobFluentBuilder;
use aws_sdk_iottwinmaker::operation::list_metadata_transfer_jobs::builders::ListMetadataTransferJobsFluentBuilder;
use aws_sdk_iottwinmaker::types::{DestinationType, SourceType};

use super::proven::Proven;
use super::transfer_source::Source;
use super::{Client, ExportSource, ImportSource, TransferMetadata, TransferObject, Workspace};
use crate::ProvenBucket;
use crate::text::ObjectKey;

/// What is transferred from where to where: entities, component types, assets and models, not values.
///
/// Both ends are verified values. Which sources go where is a question of types: [`ImportSource`],
/// [`ExportSource`].
#[derive(Clone, Debug)]
pub struct MetadataTransfer {
    pub(super) source: Source,
    pub(super) destination: Destination,
}

#[derive(Clone, Debug)]
pub(super) enum Destination {
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
    /// Begins a job that transfers metadata. Workspaces and buckets are of this client's account and region. IAM
    /// actions: `iottwinmaker:CreateMetadataTransferJob`, where the proof of a bucket is old those of
    /// [`s3::Client::adopt`](crate::s3::Client::adopt), and for the work itself what the
    /// [guide](crate::guide::twinmaker) lists.
    pub fn transfer_metadata(&self, transfer: MetadataTransfer) -> TransferMetadata {
        TransferMetadata::new(self.clone(), transfer)
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
}
