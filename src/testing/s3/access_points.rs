//! Access points: other names for buckets, under hosts of their own.
use s3s::dto::CopySource;
use s3s::{S3Error, s3_error};

use super::S3;
use crate::testing::ACCOUNT_ID;

impl S3 {
    /// Adds an access point to a bucket, in the bucket's region and owned by the account of the
    /// example keys, whoever owns the bucket. Objects can be read, written, listed and copied
    /// through it.
    pub fn add_access_point(&self, name: impl AsRef<str>, bucket: impl Into<String>) {
        let label = format!("{}-{ACCOUNT_ID}", name.as_ref());
        self.store().access_points.insert(label, bucket.into());
    }

    /// The bucket behind the first label of an access point's host.
    pub(super) fn behind(&self, label: &str) -> Option<String> {
        self.store().access_points.get(label).cloned()
    }

    /// Bucket and key of a copy's source.
    pub(super) fn copied_from(&self, source: &CopySource) -> Option<(String, String)> {
        match source {
            CopySource::Bucket { bucket, key, .. } => Some((bucket.to_string(), key.to_string())),
            CopySource::AccessPoint {
                account_id,
                access_point_name,
                key,
                ..
            } => {
                let bucket = self.behind(&format!("{access_point_name}-{account_id}"))?;
                Some((bucket, key.to_string()))
            }
            CopySource::Outpost { .. } => None,
        }
    }
}

pub(super) fn no_access_point() -> S3Error {
    let mut error = s3_error!(InvalidRequest, "The specified accesspoint does not exist");
    error.set_code(s3s::S3ErrorCode::Custom("NoSuchAccessPoint".into()));
    error.set_status_code(http::StatusCode::NOT_FOUND);
    error
}
