//! A bucket whose encryption is decided.

use aws_sdk_s3::operation::abort_multipart_upload::builders::AbortMultipartUploadFluentBuilder;
use aws_sdk_s3::operation::complete_multipart_upload::builders::CompleteMultipartUploadFluentBuilder;
use aws_sdk_s3::operation::copy_object::builders::CopyObjectFluentBuilder;
use aws_sdk_s3::operation::create_multipart_upload::builders::CreateMultipartUploadFluentBuilder;
use aws_sdk_s3::operation::delete_object::builders::DeleteObjectFluentBuilder;
use aws_sdk_s3::operation::get_object::builders::GetObjectFluentBuilder;
use aws_sdk_s3::operation::head_object::builders::HeadObjectFluentBuilder;
use aws_sdk_s3::operation::list_objects_v2::builders::ListObjectsV2FluentBuilder;
use aws_sdk_s3::operation::list_parts::builders::ListPartsFluentBuilder;
use aws_sdk_s3::operation::put_object::builders::PutObjectFluentBuilder;
use aws_sdk_s3::operation::upload_part::builders::UploadPartFluentBuilder;
use aws_sdk_s3::operation::upload_part_copy::builders::UploadPartCopyFluentBuilder;
use aws_sdk_s3::types::{ChecksumAlgorithm, ChecksumMode, ChecksumType, ServerSideEncryption};

use super::presign::{PresignGet, PresignPut, Presigner};
use super::source::sealed::Sealed;
use super::{Place, Source, source};
use crate::value::encrypted;
use crate::{EncryptedBucket, Encryption};

/// A bucket, with the encryption of what is written to it.
///
/// Made by [`Client::declare`](super::Client::declare), or by
/// [`Client::declare_access_point`](super::Client::declare_access_point) for a bucket behind an
/// access point. Its methods hand out the SDK's own fluent
/// builders with bucket, encryption and checksum filled in; the expected owner is added under the
/// guard. Every other setting of the SDK is there to be used. Whoever overwrites owner or
/// encryption in the builder is refused when the request is sent.
///
/// Writes carry a CRC-64/NVME checksum over the whole object. A multipart upload made here needs
/// no checksum of its parts when it is completed.
#[derive(Clone, Debug)]
pub struct Bucket {
    sdk: aws_sdk_s3::Client,
    presigner: Presigner,
    name: Place,
    encryption: Encryption,
}

/// Fills in encryption where the SDK's builder has the members for it.
macro_rules! encrypted {
    ($builder:expr, $encryption:expr) => {
        $builder
            .server_side_encryption(ServerSideEncryption::from($encryption.algorithm()))
            .set_ssekms_key_id($encryption.key().map(|key| key.as_str().to_owned()))
            .set_bucket_key_enabled($encryption.bucket_key().then_some(true))
    };
}

impl Bucket {
    pub(super) fn new(
        sdk: aws_sdk_s3::Client,
        presigner: Presigner,
        name: impl Into<Place>,
        encryption: Encryption,
    ) -> Self {
        Self {
            sdk,
            presigner,
            name: name.into(),
            encryption,
        }
    }

    /// The bucket's name, or the ARN of the access point to it.
    #[must_use]
    pub fn name(&self) -> &Place {
        &self.name
    }

    /// How objects written through this handle are encrypted.
    #[must_use]
    pub fn encryption(&self) -> &Encryption {
        &self.encryption
    }

    /// Writes an object, encrypted as declared. IAM action: `s3:PutObject`, and with a KMS key
    /// `kms:GenerateDataKey`.
    pub fn put_object(&self, key: impl Into<String>) -> PutObjectFluentBuilder {
        let builder = self.sdk.put_object().bucket(self.name.as_str()).key(key);
        encrypted!(builder, self.encryption).checksum_algorithm(ChecksumAlgorithm::Crc64Nvme)
    }

    /// Reads an object and verifies its checksum. IAM action: `s3:GetObject`, and with a KMS key
    /// `kms:Decrypt`.
    pub fn get_object(&self, key: impl Into<String>) -> GetObjectFluentBuilder {
        self.sdk
            .get_object()
            .bucket(self.name.as_str())
            .key(key)
            .checksum_mode(ChecksumMode::Enabled)
    }

    /// Reads an object's headers. IAM action: `s3:GetObject`.
    pub fn head_object(&self, key: impl Into<String>) -> HeadObjectFluentBuilder {
        self.sdk.head_object().bucket(self.name.as_str()).key(key)
    }

    /// Deletes an object. IAM action: `s3:DeleteObject`.
    pub fn delete_object(&self, key: impl Into<String>) -> DeleteObjectFluentBuilder {
        self.sdk.delete_object().bucket(self.name.as_str()).key(key)
    }

    /// Lists objects. IAM action: `s3:ListBucket`.
    pub fn list_objects_v2(&self) -> ListObjectsV2FluentBuilder {
        self.sdk.list_objects_v2().bucket(self.name.as_str())
    }

    /// Copies an object from a bucket, this one or another, into this one, encrypted as declared
    /// here. IAM actions: `s3:GetObject` there, `s3:PutObject` here, and for KMS keys
    /// `kms:Decrypt` and `kms:GenerateDataKey`.
    ///
    /// The source's owner is checked like the bucket's own: this session's account, or the one that
    /// a foreign bucket was declared with.
    pub fn copy_object(
        &self,
        key: impl Into<String>,
        from: &(impl Source + ?Sized),
        source_key: impl AsRef<str>,
    ) -> CopyObjectFluentBuilder {
        let builder = self
            .sdk
            .copy_object()
            .bucket(self.name.as_str())
            .key(key)
            .copy_source(source::text(from, source_key.as_ref()));
        encrypted!(builder, self.encryption).checksum_algorithm(ChecksumAlgorithm::Crc64Nvme)
    }

    /// Begins a multipart upload, encrypted as declared. IAM action: `s3:PutObject`, and with a
    /// KMS key `kms:GenerateDataKey` and `kms:Decrypt`.
    pub fn create_multipart_upload(
        &self,
        key: impl Into<String>,
    ) -> CreateMultipartUploadFluentBuilder {
        let builder = self
            .sdk
            .create_multipart_upload()
            .bucket(self.name.as_str())
            .key(key)
            .checksum_type(ChecksumType::FullObject);
        encrypted!(builder, self.encryption).checksum_algorithm(ChecksumAlgorithm::Crc64Nvme)
    }

    /// Uploads one part, numbered from 1 to 10,000; each but the last has at least 5 MiB.
    pub fn upload_part(
        &self,
        key: impl Into<String>,
        upload_id: impl Into<String>,
        number: i32,
    ) -> UploadPartFluentBuilder {
        self.sdk
            .upload_part()
            .bucket(self.name.as_str())
            .key(key)
            .upload_id(upload_id)
            .part_number(number)
            .checksum_algorithm(ChecksumAlgorithm::Crc64Nvme)
    }

    /// Copies one part from an object of a bucket, this one or another.
    pub fn upload_part_copy(
        &self,
        key: impl Into<String>,
        upload_id: impl Into<String>,
        number: i32,
        from: &(impl Source + ?Sized),
        source_key: impl AsRef<str>,
    ) -> UploadPartCopyFluentBuilder {
        self.sdk
            .upload_part_copy()
            .bucket(self.name.as_str())
            .key(key)
            .upload_id(upload_id)
            .part_number(number)
            .copy_source(source::text(from, source_key.as_ref()))
    }

    /// Lists the parts uploaded so far. IAM action: `s3:ListMultipartUploadParts`.
    pub fn list_parts(
        &self,
        key: impl Into<String>,
        upload_id: impl Into<String>,
    ) -> ListPartsFluentBuilder {
        self.sdk
            .list_parts()
            .bucket(self.name.as_str())
            .key(key)
            .upload_id(upload_id)
    }

    /// Completes a multipart upload; the list of parts is for the caller to add.
    pub fn complete_multipart_upload(
        &self,
        key: impl Into<String>,
        upload_id: impl Into<String>,
    ) -> CompleteMultipartUploadFluentBuilder {
        self.sdk
            .complete_multipart_upload()
            .bucket(self.name.as_str())
            .key(key)
            .upload_id(upload_id)
            .checksum_type(ChecksumType::FullObject)
    }

    /// Gives a multipart upload up and frees what was stored. IAM action:
    /// `s3:AbortMultipartUpload`.
    pub fn abort_multipart_upload(
        &self,
        key: impl Into<String>,
        upload_id: impl Into<String>,
    ) -> AbortMultipartUploadFluentBuilder {
        self.sdk
            .abort_multipart_upload()
            .bucket(self.name.as_str())
            .key(key)
            .upload_id(upload_id)
    }

    /// Makes a link with which somebody without credentials can read an object for a while. Sends
    /// nothing to S3. IAM action, asked for when the link is used: `s3:GetObject`, and with a KMS
    /// key `kms:Decrypt`.
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// # async fn example(bucket: palisade::s3::Bucket) -> Result<(), palisade::Error> {
    /// let link = bucket
    ///     .presign_get("reports/2026.pdf")
    ///     .filename("report.pdf")
    ///     .lifetime(Duration::from_secs(300))
    ///     .sign()
    ///     .await?;
    /// let location = link.expose_url(); // a secret: for the one who is to follow it
    /// # Ok(())
    /// # }
    /// ```
    pub fn presign_get(&self, key: impl Into<String>) -> PresignGet {
        PresignGet::new(self.presigner.clone(), self.get_object(key))
    }

    /// Makes a link with which somebody without credentials can write one object of this length, in
    /// bytes, and this content type, encrypted as declared. Sends nothing to S3. At most 5 GiB. IAM
    /// action, asked for when the link is used: `s3:PutObject`, and with a KMS key
    /// `kms:GenerateDataKey`.
    ///
    /// ```no_run
    /// # async fn example(bucket: palisade::s3::Bucket) -> Result<(), palisade::Error> {
    /// let link = bucket.presign_put("upload.bin", 1024, "application/octet-stream").sign().await?;
    /// for (name, value) in link.headers() {
    ///     // to be sent by whoever uses the link, with exactly these values
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn presign_put(
        &self,
        key: impl Into<String>,
        length: u64,
        content_type: impl Into<String>,
    ) -> PresignPut {
        let sdk = self.put_object(key);
        PresignPut::new(self.presigner.clone(), sdk, length, content_type.into())
    }
}

impl encrypted::sealed::Sealed for Bucket {}

impl EncryptedBucket for Bucket {
    fn name_or_arn(&self) -> &str {
        self.name.as_str()
    }

    fn encryption(&self) -> &Encryption {
        &self.encryption
    }
}

impl Sealed for Bucket {
    fn place(&self) -> &Place {
        &self.name
    }
}
