//! A bucket of somebody else, to read from.

use aws_sdk_s3::operation::get_object::builders::GetObjectFluentBuilder;
use aws_sdk_s3::operation::get_object_attributes::builders::GetObjectAttributesFluentBuilder;
use aws_sdk_s3::operation::head_object::builders::HeadObjectFluentBuilder;
use aws_sdk_s3::operation::list_objects_v2::builders::ListObjectsV2FluentBuilder;
use aws_sdk_s3::types::ChecksumMode;

use super::Place;
use super::source::sealed::Sealed;
use crate::{AccountId, Reason};

/// Operations that read objects, or say where a bucket is. Nothing else reaches a foreign bucket.
const READS: [&str; 16] = [
    "GetBucketLocation",
    "GetObject",
    "GetObjectAcl",
    "GetObjectAnnotation",
    "GetObjectAttributes",
    "GetObjectLegalHold",
    "GetObjectRetention",
    "GetObjectTagging",
    "GetObjectTorrent",
    "HeadBucket",
    "HeadObject",
    "ListObjectAnnotations",
    "ListObjectVersions",
    "ListObjects",
    "ListObjectsV2",
    "SelectObjectContent",
];

pub(super) fn is_read(operation: &str) -> bool {
    READS.contains(&operation)
}

/// A bucket of another account, or a public one, to read from.
///
/// Made by [`Client::declare_foreign`](super::Client::declare_foreign). Its methods hand out the
/// SDK's own fluent builders; the guard demands of S3 that the bucket belongs to the declared owner,
/// and lets only reading pass, also in calls by [`Client::sdk`](super::Client::sdk). Where the
/// requester pays, add `.request_payer(RequestPayer::Requester)` to the builder.
#[derive(Clone, Debug)]
pub struct ForeignBucket {
    sdk: aws_sdk_s3::Client,
    place: Place,
    owner: AccountId,
    reason: Reason,
}

impl ForeignBucket {
    pub(super) fn new(
        sdk: aws_sdk_s3::Client,
        place: Place,
        owner: AccountId,
        reason: Reason,
    ) -> Self {
        Self {
            sdk,
            place,
            owner,
            reason,
        }
    }

    /// The bucket's name, or the ARN of the access point to it.
    #[must_use]
    pub fn name(&self) -> &Place {
        &self.place
    }

    /// The account that the bucket must belong to.
    #[must_use]
    pub fn owner(&self) -> &AccountId {
        &self.owner
    }

    /// Why it is read, as it stands in the evidence.
    #[must_use]
    pub fn reason(&self) -> &Reason {
        &self.reason
    }

    /// Reads an object and verifies its checksum, where it has one. IAM action: `s3:GetObject`, and
    /// with a KMS key `kms:Decrypt`.
    pub fn get_object(&self, key: impl Into<String>) -> GetObjectFluentBuilder {
        self.sdk
            .get_object()
            .bucket(self.place.as_str())
            .key(key)
            .checksum_mode(ChecksumMode::Enabled)
    }

    /// Reads an object's headers. IAM action: `s3:GetObject`.
    pub fn head_object(&self, key: impl Into<String>) -> HeadObjectFluentBuilder {
        self.sdk.head_object().bucket(self.place.as_str()).key(key)
    }

    /// Reads an object's size, checksums and parts; which of them is for the caller to say. IAM
    /// actions: `s3:GetObject`, `s3:GetObjectAttributes`.
    pub fn get_object_attributes(
        &self,
        key: impl Into<String>,
    ) -> GetObjectAttributesFluentBuilder {
        self.sdk
            .get_object_attributes()
            .bucket(self.place.as_str())
            .key(key)
    }

    /// Lists objects. IAM action: `s3:ListBucket`.
    pub fn list_objects_v2(&self) -> ListObjectsV2FluentBuilder {
        self.sdk.list_objects_v2().bucket(self.place.as_str())
    }
}

impl Sealed for ForeignBucket {
    fn place(&self) -> &Place {
        &self.place
    }
}
