//! CopyObject, and the source of UploadPartCopy.
use http::HeaderMap;
use s3s::dto::{CopyObjectInput, CopyObjectOutput, CopyObjectResult, CopySource, ETagCondition};
use s3s::{S3Request, S3Response, S3Result, s3_error};

use super::S3;
use super::conditions::Conditions;
use super::integrity::{Algorithm, Checksums};
use super::objects::{account, find};
use super::store::{Object, kept};

pub(super) async fn copy(
    s3: &S3,
    request: S3Request<CopyObjectInput>,
) -> S3Result<S3Response<CopyObjectOutput>> {
    let writer = account(&request);
    let (headers, input) = (request.headers, request.input);
    let source = source(
        s3,
        &input.copy_source,
        input.copy_source_if_match,
        input.copy_source_if_none_match,
    )?;
    let replaces = |directive: &str| {
        headers
            .get(directive)
            .is_some_and(|value| value == "REPLACE")
    };
    let metadata = replaces("x-amz-metadata-directive");
    let itself = s3
        .copied_from(&input.copy_source)
        .is_some_and(|(bucket, key)| bucket == input.bucket && key == input.key);
    let asked = headers.contains_key("x-amz-server-side-encryption");
    if itself && !metadata && !asked && !headers.contains_key("x-amz-storage-class") {
        return Err(s3_error!(
            InvalidRequest,
            "This copy request is illegal because it is trying to copy an object to itself \
             without changing the object's metadata, storage class, website redirect location or \
             encryption attributes."
        ));
    }
    let mut described = kept(&headers);
    if !metadata {
        let tagging = described.remove("x-amz-tagging");
        described = source.headers.clone();
        if replaces("x-amz-tagging-directive") {
            described.remove("x-amz-tagging");
            described.extend(tagging.map(|text| ("x-amz-tagging".to_owned(), text)));
        }
    }
    let wanted = headers
        .get("x-amz-checksum-algorithm")
        .and_then(|value| Algorithm::named(value.to_str().ok()?))
        .or_else(|| source.checksums.algorithms().next());
    let checksums = wanted.map_or_else(Checksums::default, |algorithm| {
        Checksums::one(algorithm, algorithm.sum(&source.bytes))
    });
    s3.with_bucket(&input.bucket, |bucket| {
        // The copy takes nothing of its source's encryption.
        let encryption = bucket.encryption_of(&headers);
        let object = Object::new(source.bytes, encryption, &writer, described, checksums);
        let mut confirmed = HeaderMap::new();
        object.encryption.confirm(&mut confirmed);
        let sum = |algorithm| object.checksums.get(algorithm);
        let result = CopyObjectResult {
            checksum_crc32: sum(Algorithm::Crc32),
            checksum_crc32c: sum(Algorithm::Crc32c),
            checksum_crc64nvme: sum(Algorithm::Crc64Nvme),
            checksum_sha1: sum(Algorithm::Sha1),
            checksum_sha256: sum(Algorithm::Sha256),
            checksum_type: Some(object.checksums.kind().to_owned().into()),
            e_tag: Some(object.e_tag()),
            last_modified: Some(object.modified.clone()),
        };
        bucket.objects.insert(input.key, object);
        let output = CopyObjectOutput {
            copy_object_result: Some(result),
            ..Default::default()
        };
        Ok(S3Response::with_headers(output, confirmed))
    })
}

/// The object to copy from, if it meets the conditions.
pub(super) fn source(
    s3: &S3,
    source: &CopySource,
    matching: Option<ETagCondition>,
    none_matching: Option<ETagCondition>,
) -> S3Result<Object> {
    let Some((bucket, key)) = s3.copied_from(source) else {
        return Err(s3_error!(
            NotImplemented,
            "the loopback cloud copies from its buckets and access points only"
        ));
    };
    let object = find(s3, &bucket, &key)?;
    let conditions = Conditions {
        matching,
        none_matching,
        ..Conditions::default()
    };
    conditions.allow_read(&object).map_err(|_| {
        s3_error!(
            PreconditionFailed,
            "At least one of the pre-conditions you specified did not hold"
        )
    })?;
    Ok(object)
}
