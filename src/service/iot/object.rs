//! An object in a bucket that was verified, as jobs, streams and updates name it.

use aws_sdk_iot::types::S3Location;

use crate::BucketProof;
use crate::text::ObjectKey;

/// An object in a bucket that was verified.
#[derive(Clone, Debug)]
pub(super) struct Object {
    pub(super) bucket: BucketProof,
    pub(super) key: ObjectKey,
    pub(super) version: Option<String>,
}

impl Object {
    pub(super) fn new(bucket: &BucketProof, key: ObjectKey) -> Self {
        Self {
            bucket: bucket.clone(),
            key,
            version: None,
        }
    }

    /// The object's URL, without credentials, in the form that AWS IoT Core documents.
    pub(super) fn url(&self) -> String {
        let region = self.bucket.region();
        let suffix = region.partition().dns_suffix();
        let (bucket, key) = (self.bucket.name(), encoded(self.key.as_str()));
        format!("https://s3.{region}.{suffix}/{bucket}/{key}")
    }

    pub(super) fn location(self) -> S3Location {
        S3Location::builder()
            .bucket(self.bucket.name().as_str())
            .key(self.key)
            .set_version(self.version)
            .build()
    }
}

/// A key as it stands in the path of a URL.
fn encoded(key: &str) -> String {
    let mut url = String::with_capacity(key.len());
    for byte in key.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                url.push(char::from(byte));
            }
            _ => url.push_str(&format!("%{byte:02X}")),
        }
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_ends_neither_path_nor_placeholder() {
        assert_eq!(
            encoded("firmware/v2.1_a~b-c.bin"),
            "firmware/v2.1_a~b-c.bin"
        );
        assert_eq!(encoded("a b?c#d}e%f\u{e9}"), "a%20b%3Fc%23d%7De%25f%C3%A9");
    }
}
