//! Checksums: verified on the way in, kept, and given back.
use std::collections::BTreeMap;

use aws_smithy_types::base64;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use http_body_util::BodyExt;
use s3s::crypto::{Checksum as _, Crc32, Crc32c, Crc64Nvme, Md5, Sha1, Sha256};
use s3s::dto::StreamingBlob;
use s3s::{Body, S3Error, S3Result, TrailingHeaders, s3_error};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Algorithm {
    Crc32,
    Crc32c,
    Crc64Nvme,
    Sha1,
    Sha256,
}

impl Algorithm {
    const ALL: [Self; 5] = [
        Self::Crc32,
        Self::Crc32c,
        Self::Crc64Nvme,
        Self::Sha1,
        Self::Sha256,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Crc32 => "CRC32",
            Self::Crc32c => "CRC32C",
            Self::Crc64Nvme => "CRC64NVME",
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|algorithm| algorithm.name() == name)
    }

    pub(super) fn header(self) -> &'static str {
        match self {
            Self::Crc32 => "x-amz-checksum-crc32",
            Self::Crc32c => "x-amz-checksum-crc32c",
            Self::Crc64Nvme => "x-amz-checksum-crc64nvme",
            Self::Sha1 => "x-amz-checksum-sha1",
            Self::Sha256 => "x-amz-checksum-sha256",
        }
    }

    fn digest(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Crc32 => Crc32::checksum(bytes).as_ref().to_vec(),
            Self::Crc32c => Crc32c::checksum(bytes).as_ref().to_vec(),
            Self::Crc64Nvme => Crc64Nvme::checksum(bytes).as_ref().to_vec(),
            Self::Sha1 => Sha1::checksum(bytes).as_ref().to_vec(),
            Self::Sha256 => Sha256::checksum(bytes).as_ref().to_vec(),
        }
    }

    pub(super) fn sum(self, bytes: &[u8]) -> String {
        base64::encode(self.digest(bytes))
    }

    /// The checksum of checksums of a multipart upload.
    pub(super) fn composite<'a>(self, parts: impl Iterator<Item = &'a Bytes>) -> String {
        let digests: Vec<_> = parts.map(|part| self.digest(part)).collect();
        format!("{}-{}", self.sum(&digests.concat()), digests.len())
    }
}

/// The checksums of an object or part.
#[derive(Clone, Debug, Default)]
pub(super) struct Checksums(BTreeMap<Algorithm, String>);

impl Checksums {
    pub(super) fn one(algorithm: Algorithm, sum: String) -> Self {
        Self(BTreeMap::from([(algorithm, sum)]))
    }

    /// CRC-64/NVME when the writer gave none, like S3.
    pub(super) fn or_default(self, bytes: &[u8]) -> Self {
        if self.0.is_empty() {
            return Self::one(Algorithm::Crc64Nvme, Algorithm::Crc64Nvme.sum(bytes));
        }
        self
    }

    pub(super) fn get(&self, algorithm: Algorithm) -> Option<String> {
        self.0.get(&algorithm).cloned()
    }

    pub(super) fn algorithms(&self) -> impl Iterator<Item = Algorithm> + '_ {
        self.0.keys().copied()
    }

    pub(super) fn named(&self) -> BTreeMap<String, String> {
        let named = self.0.iter();
        named
            .map(|(algorithm, sum)| (algorithm.header().to_owned(), sum.clone()))
            .collect()
    }

    /// Whether it is a checksum of checksums.
    pub(super) fn composite(&self) -> bool {
        self.0.values().any(|sum| sum.contains('-'))
    }

    pub(super) fn kind(&self) -> &'static str {
        if self.composite() {
            "COMPOSITE"
        } else {
            "FULL_OBJECT"
        }
    }

    pub(super) fn confirm(&self, headers: &mut HeaderMap) {
        for (algorithm, sum) in &self.0 {
            if let Ok(sum) = sum.parse() {
                headers.insert(HeaderName::from_static(algorithm.header()), sum);
            }
        }
        if !self.0.is_empty() {
            headers.insert("x-amz-checksum-type", HeaderValue::from_static(self.kind()));
        }
    }
}

/// Reads a body and verifies everything the request says about it.
pub(super) async fn received(
    body: Option<StreamingBlob>,
    headers: &HeaderMap,
    trailers: Option<TrailingHeaders>,
) -> S3Result<(Bytes, Checksums)> {
    let bytes = match body {
        Some(body) => Body::from(body)
            .collect()
            .await
            .map_err(|error| broken(&error.to_string()))?
            .to_bytes(),
        None => Bytes::new(),
    };
    let trailers = trailers.and_then(|trailers| trailers.take());
    let text = |name: &str| {
        let trailer = trailers.as_ref().and_then(|trailers| trailers.get(name));
        headers
            .get(name)
            .or(trailer)
            .and_then(|value| value.to_str().ok())
    };
    if let Some(md5) = text("content-md5")
        && md5 != base64::encode(Md5::checksum(&bytes))
    {
        return Err(mismatch("Content-MD5"));
    }
    let mut checksums = Checksums::default();
    for algorithm in Algorithm::ALL {
        if let Some(sum) = text(algorithm.header()) {
            if sum != algorithm.sum(&bytes) {
                return Err(mismatch(algorithm.name()));
            }
            checksums.0.insert(algorithm, sum.to_owned());
        }
    }
    // A trailer that was announced must have come.
    if let Some(name) = text("x-amz-trailer").map(str::trim)
        && text(name).is_none()
    {
        return Err(custom(
            "MalformedTrailerError",
            "The request contained trailing data that was not well-formed",
        ));
    }
    Ok((bytes, checksums))
}

/// Whether the request says anything that protects its body.
pub(super) fn protected(headers: &HeaderMap) -> bool {
    headers.contains_key("content-md5")
        || Algorithm::ALL
            .iter()
            .any(|algorithm| headers.contains_key(algorithm.header()))
}

pub(super) fn mismatch(name: &str) -> S3Error {
    s3_error!(
        BadDigest,
        "The {name} you specified did not match the calculated checksum."
    )
}

/// The verifying code's complaint about a body; its types are private, its words are not.
fn broken(text: &str) -> S3Error {
    if text.contains("Sha256Mismatch") {
        custom(
            "XAmzContentSHA256Mismatch",
            "The provided 'x-amz-content-sha256' header does not match what was computed.",
        )
    } else if text.contains("SignatureMismatch") {
        s3_error!(
            SignatureDoesNotMatch,
            "The signature of a chunk does not match."
        )
    } else {
        s3_error!(
            IncompleteBody,
            "The request body is incomplete or malformed."
        )
    }
}

/// A 400 with a code that `s3s` does not list.
fn custom(code: &str, message: &'static str) -> S3Error {
    let Ok(code) = code.parse();
    let mut error = S3Error::with_message(code, message);
    error.set_status_code(http::StatusCode::BAD_REQUEST);
    error
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_are_those_of_the_documentation() {
        // The check values of the catalogue of CRC algorithms, for "123456789".
        let text = b"123456789";
        assert_eq!(Algorithm::Crc32.sum(text), "y/Q5Jg==");
        assert_eq!(Algorithm::Crc32c.sum(text), "4waSgw==");
        assert_eq!(
            Algorithm::Crc64Nvme.sum(text),
            base64::encode(0xae8b_1486_0a79_9888_u64.to_be_bytes())
        );
    }
}
