//! The state: buckets, objects, uploads.
use std::collections::{BTreeMap, HashMap};
use std::time::SystemTime;

use aws_smithy_async::time::{SystemTimeSource, TimeSource};

use bytes::Bytes;
use http::{HeaderMap, HeaderName};
use s3s::crypto::{Checksum as _, Md5};
use s3s::dto::{ETag, Timestamp};
use s3s::{S3Error, S3Result, s3_error};

use super::encryption::StoredEncryption;
use super::integrity::Checksums;
use super::upload::Upload;
use super::{BucketSpec, S3};

#[derive(Debug, Default)]
pub(super) struct Store {
    pub(super) buckets: BTreeMap<String, Bucket>,
    /// Buckets by the first label of an access point's host.
    pub(super) access_points: HashMap<String, String>,
    pub(super) uploads: HashMap<String, Upload>,
}

#[derive(Debug)]
pub(super) struct Bucket {
    pub(super) region: String,
    pub(super) owner: String,
    pub(super) created: Timestamp,
    /// Configurations by query parameter, as sent.
    pub(super) documents: HashMap<String, String>,
    pub(super) objects: BTreeMap<String, Object>,
}

#[derive(Clone, Debug)]
pub(super) struct Object {
    pub(super) bytes: Bytes,
    pub(super) encryption: StoredEncryption,
    pub(super) writer: String,
    pub(super) headers: BTreeMap<String, String>,
    pub(super) checksums: Checksums,
    pub(super) etag: String,
    pub(super) modified: Timestamp,
}

impl Bucket {
    pub(super) fn new(spec: BucketSpec) -> Self {
        let documents = [
            ("encryption", spec.encryption.document()),
            ("publicAccessBlock", BLOCKED.to_owned()),
            ("ownershipControls", OWNED.to_owned()),
            ("versioning", UNVERSIONED.to_owned()),
        ];
        Self {
            region: spec.region,
            owner: spec.owner,
            created: now(),
            documents: documents
                .map(|(name, document)| (name.to_owned(), document))
                .into(),
            objects: BTreeMap::new(),
        }
    }

    /// The default encryption; SSE-S3 also when the configuration was deleted, like S3.
    pub(super) fn encryption(&self) -> StoredEncryption {
        self.documents
            .get("encryption")
            .and_then(|text| StoredEncryption::from_document(text, &self.owner, &self.region))
            .unwrap_or(StoredEncryption::S3)
    }

    /// The encryption of a write: its own, else the bucket's.
    pub(super) fn encryption_of(&self, headers: &HeaderMap) -> StoredEncryption {
        StoredEncryption::asked(headers, &self.owner, &self.region)
            .unwrap_or_else(|| self.encryption())
    }
}

impl Object {
    pub(super) fn new(
        bytes: Bytes,
        encryption: StoredEncryption,
        writer: &str,
        headers: BTreeMap<String, String>,
        checksums: Checksums,
    ) -> Self {
        let mut etag = hex(&Md5::checksum(&bytes));
        if encryption != StoredEncryption::S3 {
            // With a KMS key the ETag of S3 is no MD5 of the content.
            etag = hex(&Md5::checksum(format!("kms {etag}").as_bytes()));
        }
        Self {
            checksums: checksums.or_default(&bytes),
            bytes,
            encryption,
            writer: writer.to_owned(),
            headers,
            etag,
            modified: now(),
        }
    }

    pub(super) fn e_tag(&self) -> ETag {
        ETag::Strong(self.etag.clone())
    }

    /// The length, as S3's shapes count it.
    pub(super) fn size(&self) -> i64 {
        i64::try_from(self.bytes.len()).unwrap_or(i64::MAX)
    }
}

impl S3 {
    /// Does something with a bucket.
    pub(super) fn with_bucket<T>(
        &self,
        name: &str,
        act: impl FnOnce(&mut Bucket) -> S3Result<T>,
    ) -> S3Result<T> {
        let mut store = self.store();
        act(store.buckets.get_mut(name).ok_or_else(no_bucket)?)
    }

    /// Does something with an upload of this bucket and key.
    pub(super) fn with_upload<T>(
        &self,
        id: &str,
        bucket: &str,
        key: &str,
        act: impl FnOnce(&mut Upload) -> S3Result<T>,
    ) -> S3Result<T> {
        let mut store = self.store();
        match store.uploads.get_mut(id) {
            Some(upload) if upload.bucket == bucket && upload.key == key => act(upload),
            _ => Err(s3_error!(
                NoSuchUpload,
                "The specified upload does not exist."
            )),
        }
    }
}

pub(super) fn no_bucket() -> S3Error {
    s3_error!(NoSuchBucket, "The specified bucket does not exist")
}

pub(super) fn no_key() -> S3Error {
    s3_error!(NoSuchKey, "The specified key does not exist.")
}

/// What S3 keeps of a write's headers.
pub(super) fn kept(headers: &HeaderMap) -> BTreeMap<String, String> {
    let keeps = |name: &HeaderName| {
        let name = name.as_str();
        name.starts_with("x-amz-meta-")
            || matches!(
                name,
                "content-type"
                    | "content-encoding"
                    | "content-language"
                    | "content-disposition"
                    | "cache-control"
                    | "expires"
                    | "x-amz-tagging"
                    | "x-amz-storage-class"
                    | "x-amz-website-redirect-location"
            )
    };
    headers
        .iter()
        .filter(|(name, _)| keeps(name))
        .map(|(name, value)| {
            let mut text = String::from_utf8_lossy(value.as_bytes()).into_owned();
            if name == "content-encoding" {
                // This encoding belongs to the upload, not to the object.
                let codings = text.split(',').map(str::trim);
                text = codings
                    .filter(|coding| *coding != "aws-chunked")
                    .collect::<Vec<_>>()
                    .join(",");
            }
            (name.to_string(), text)
        })
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

pub(super) fn now() -> Timestamp {
    // The time that replies show; whole seconds, as in HTTP dates.
    let since = SystemTimeSource::new()
        .now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    Timestamp::from(SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(since))
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes that hexadecimal digits stand for; what is no digit is left out.
pub(super) fn unhex(text: &str) -> Vec<u8> {
    (0..text.len())
        .step_by(2)
        .filter_map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}

const BLOCKED: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PublicAccessBlockConfiguration \
xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><BlockPublicAcls>true</BlockPublicAcls>\
<IgnorePublicAcls>true</IgnorePublicAcls><BlockPublicPolicy>true</BlockPublicPolicy>\
<RestrictPublicBuckets>true</RestrictPublicBuckets></PublicAccessBlockConfiguration>";

const OWNED: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OwnershipControls \
xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Rule><ObjectOwnership>BucketOwnerEnforced\
</ObjectOwnership></Rule></OwnershipControls>";

const UNVERSIONED: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<VersioningConfiguration \
xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"/>";
