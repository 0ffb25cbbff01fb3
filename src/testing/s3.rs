//! S3: buckets and objects in memory, behind the verifying code of `s3s`.
mod access_points;
mod buckets;
mod conditions;
mod configurations;
mod copy;
mod encryption;
mod gate;
mod integrity;
mod list;
mod multipart;
mod objects;
mod operations;
mod store;
mod upload;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};

use bytes::Bytes;
use s3s::service::{S3Service, S3ServiceBuilder};

use super::identity::{Identities, IdentitiesRef};
use super::{ACCOUNT_ID, hold};
use store::{Bucket, Object, Store};

pub use encryption::StoredEncryption;

/// The buckets of a [`Cloud`](super::Cloud), to be filled and looked into.
#[derive(Clone, Debug, Default)]
pub struct S3 {
    store: Arc<Mutex<Store>>,
}

impl S3 {
    /// Adds a bucket, or replaces it by an empty one.
    pub fn add_bucket(&self, name: impl Into<String>, spec: BucketSpec) {
        self.store().buckets.insert(name.into(), Bucket::new(spec));
    }

    /// Puts an object into a bucket as its owner would, with the bucket's default encryption.
    ///
    /// Does nothing when the bucket does not exist.
    pub fn add_object(&self, bucket: &str, key: impl Into<String>, bytes: impl Into<Bytes>) {
        if let Some(bucket) = self.store().buckets.get_mut(bucket) {
            let object = Object::new(
                bytes.into(),
                bucket.encryption(),
                &bucket.owner,
                BTreeMap::new(),
                integrity::Checksums::default(),
            );
            bucket.objects.insert(key.into(), object);
        }
    }

    /// The object as it is stored, if it is.
    #[must_use]
    pub fn object(&self, bucket: &str, key: &str) -> Option<StoredObject> {
        let store = self.store();
        let object = store.buckets.get(bucket)?.objects.get(key)?;
        Some(StoredObject {
            bytes: object.bytes.clone(),
            encryption: object.encryption.clone(),
            writer: object.writer.clone(),
            headers: object.headers.clone(),
            checksums: object.checksums.named(),
            etag: object.etag.clone(),
        })
    }

    /// The keys in a bucket, in order.
    #[must_use]
    pub fn keys(&self, bucket: &str) -> Vec<String> {
        let store = self.store();
        let bucket = store.buckets.get(bucket);
        bucket.map_or_else(Vec::new, |bucket| bucket.objects.keys().cloned().collect())
    }

    /// The names of all buckets, in order.
    #[must_use]
    pub fn buckets(&self) -> Vec<String> {
        self.store().buckets.keys().cloned().collect()
    }

    /// A configuration of a bucket as it was sent, by the name of its query parameter:
    /// `encryption`, `policy`, `publicAccessBlock`, `tagging`, `versioning`, ….
    #[must_use]
    pub fn configuration(&self, bucket: &str, name: &str) -> Option<String> {
        let store = self.store();
        store.buckets.get(bucket)?.documents.get(name).cloned()
    }

    /// How many multipart uploads are neither completed nor aborted.
    #[must_use]
    pub fn open_uploads(&self) -> usize {
        let store = self.store();
        store
            .uploads
            .values()
            .filter(|upload| !upload.completed)
            .count()
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        hold(&self.store)
    }
}

/// What a new bucket is like.
///
/// Like S3's own: SSE-S3 by default, Block Public Access on, ACLs off.
#[derive(Clone, Debug)]
pub struct BucketSpec {
    region: String,
    owner: String,
    encryption: StoredEncryption,
}

impl BucketSpec {
    /// A bucket in a region, owned by the account of the example keys.
    #[must_use]
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            region: region.into(),
            owner: ACCOUNT_ID.to_owned(),
            encryption: StoredEncryption::S3,
        }
    }

    /// Owned by this account. Its buckets are readable and writable here like one's own.
    #[must_use]
    pub fn owner(mut self, account: impl Into<String>) -> Self {
        self.owner = account.into();
        self
    }

    /// Encrypts what is written without an encryption of its own.
    #[must_use]
    pub fn default_encryption(mut self, encryption: StoredEncryption) -> Self {
        self.encryption = encryption;
        self
    }
}

/// An object as the cloud holds it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StoredObject {
    /// Its content.
    pub bytes: Bytes,
    /// How it counts as encrypted.
    pub encryption: StoredEncryption,
    /// The account that wrote it.
    pub writer: String,
    /// What was stored of the request's headers: content headers, `x-amz-meta-*`, `x-amz-tagging`,
    /// `x-amz-storage-class`.
    pub headers: BTreeMap<String, String>,
    /// Its checksums by header name, such as `x-amz-checksum-crc64nvme`.
    pub checksums: BTreeMap<String, String>,
    /// Its ETag, without quotes.
    pub etag: String,
}

/// The service that answers for `s3` hosts.
pub(super) fn service(s3: S3, identities: Arc<Identities>) -> S3Service {
    let hosts = gate::Hosts(s3.clone());
    let mut builder = S3ServiceBuilder::new(operations::Operations(s3));
    builder.set_auth(IdentitiesRef(identities));
    builder.set_host(hosts);
    builder.set_access(gate::Gate);
    builder.set_route(configurations::Configurations);
    builder.build()
}
