//! A multipart upload: its parts and their joining.
use std::collections::BTreeMap;

use bytes::Bytes;
use s3s::crypto::{Checksum as _, Md5};
use s3s::dto::CompletedPart;
use s3s::{S3Result, s3_error};

use super::encryption::StoredEncryption;
use super::integrity::{Algorithm, Checksums};
use super::store::{Object, hex, unhex};

/// All parts but the last are at least this long.
const PART: usize = 5 * 1024 * 1024;

#[derive(Debug)]
pub(super) struct Upload {
    pub(super) bucket: String,
    pub(super) key: String,
    pub(super) headers: BTreeMap<String, String>,
    pub(super) encryption: StoredEncryption,
    pub(super) writer: String,
    pub(super) algorithm: Algorithm,
    pub(super) composite: bool,
    pub(super) parts: BTreeMap<i32, Object>,
    pub(super) completed: bool,
}

impl Upload {
    pub(super) fn add(&mut self, number: i32, bytes: Bytes, sums: Checksums) -> S3Result<&Object> {
        if !(1..=10_000).contains(&number) {
            return Err(s3_error!(
                InvalidArgument,
                "Part number must be an integer between 1 and 10000, inclusive"
            ));
        }
        let encryption = self.encryption.clone();
        let part = Object::new(bytes, encryption, &self.writer, BTreeMap::new(), sums);
        self.parts.insert(number, part);
        self.parts
            .get(&number)
            .ok_or_else(|| s3_error!(InternalError))
    }

    /// Joins the listed parts; joining again gives the same object, like S3 after a lost reply.
    pub(super) fn join(&self, listed: &[CompletedPart]) -> S3Result<Object> {
        let mut found = Vec::new();
        let mut before = 0;
        for named in listed {
            let number = named.part_number.unwrap_or_default();
            if number <= before {
                return Err(s3_error!(
                    InvalidPartOrder,
                    "The list of parts was not in order."
                ));
            }
            before = number;
            match (self.parts.get(&number), &named.e_tag) {
                (Some(part), Some(etag)) if part.etag == etag.value() && agrees(named, part) => {
                    found.push(part);
                }
                _ => {
                    return Err(s3_error!(
                        InvalidPart,
                        "One or more of the specified parts could not be found or did not match."
                    ));
                }
            }
        }
        let Some((_, all_but_last)) = found.split_last() else {
            return Err(s3_error!(
                MalformedXML,
                "You must specify at least one part"
            ));
        };
        if all_but_last.iter().any(|part| part.bytes.len() < PART) {
            return Err(s3_error!(
                EntityTooSmall,
                "Your proposed upload is smaller than the minimum allowed size"
            ));
        }
        let contents: Vec<&[u8]> = found.iter().map(|part| &*part.bytes).collect();
        let bytes = Bytes::from(contents.concat());
        let sum = if self.composite {
            self.algorithm
                .composite(found.iter().map(|part| &part.bytes))
        } else {
            self.algorithm.sum(&bytes)
        };
        let mut object = Object::new(
            bytes,
            self.encryption.clone(),
            &self.writer,
            self.headers.clone(),
            Checksums::one(self.algorithm, sum),
        );
        let etags: String = found.iter().map(|part| part.etag.as_str()).collect();
        let raw = unhex(&etags);
        let digest = Md5::checksum(&raw);
        object.etag = format!("{}-{}", hex(&digest), found.len());
        Ok(object)
    }
}

/// Whether the checksums listed for a part, if any, are those it came with.
fn agrees(listed: &CompletedPart, part: &Object) -> bool {
    [
        (Algorithm::Crc32, &listed.checksum_crc32),
        (Algorithm::Crc32c, &listed.checksum_crc32c),
        (Algorithm::Crc64Nvme, &listed.checksum_crc64nvme),
        (Algorithm::Sha1, &listed.checksum_sha1),
        (Algorithm::Sha256, &listed.checksum_sha256),
    ]
    .into_iter()
    .all(|(algorithm, sum)| sum.is_none() || *sum == part.checksums.get(algorithm))
}
