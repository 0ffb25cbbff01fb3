//! Multipart uploads.
use std::collections::BTreeMap;

use http::HeaderMap;
use s3s::dto::{
    AbortMultipartUploadInput, AbortMultipartUploadOutput, CompleteMultipartUploadInput,
    CompleteMultipartUploadOutput, CopyPartResult, CreateMultipartUploadInput,
    CreateMultipartUploadOutput, ListPartsInput, ListPartsOutput, Part, Range, UploadPartCopyInput,
    UploadPartCopyOutput, UploadPartInput, UploadPartOutput,
};
use s3s::{S3Request, S3Response, S3Result, s3_error};

use super::S3;
use super::conditions::Conditions;
use super::copy::source;
use super::integrity::{Algorithm, Checksums, mismatch, received};
use super::objects::{account, unencrypted};
use super::store::{kept, no_bucket};
use super::upload::Upload;

pub(super) async fn create(
    s3: &S3,
    request: S3Request<CreateMultipartUploadInput>,
) -> S3Result<S3Response<CreateMultipartUploadOutput>> {
    let (writer, lying) = (account(&request), unencrypted(&request));
    let (headers, input) = (request.headers, request.input);
    let mut store = s3.store();
    let number = store.uploads.len() + 1;
    let bucket = store.buckets.get(&input.bucket).ok_or_else(no_bucket)?;
    let named = input.checksum_algorithm.as_ref();
    let algorithm = named.and_then(|name| Algorithm::named(name.as_str()));
    let composite = match input.checksum_type.as_ref() {
        Some(kind) => kind.as_str() == "COMPOSITE",
        None => algorithm.is_some_and(|algorithm| algorithm != Algorithm::Crc64Nvme),
    };
    let upload = Upload {
        bucket: input.bucket.clone(),
        key: input.key.clone(),
        headers: kept(&headers),
        encryption: bucket.encryption_of(&headers, lying),
        writer,
        algorithm: algorithm.unwrap_or(Algorithm::Crc64Nvme),
        composite,
        parts: BTreeMap::new(),
        completed: false,
    };
    let mut confirmed = HeaderMap::new();
    upload.encryption.confirm(&mut confirmed);
    let id = format!("loopback-upload-{number}");
    store.uploads.insert(id.clone(), upload);
    let output = CreateMultipartUploadOutput {
        bucket: Some(input.bucket),
        key: Some(input.key),
        upload_id: Some(id),
        checksum_algorithm: input.checksum_algorithm,
        checksum_type: named_type(algorithm, composite),
        ..Default::default()
    };
    Ok(S3Response::with_headers(output, confirmed))
}

fn named_type(algorithm: Option<Algorithm>, composite: bool) -> Option<s3s::dto::ChecksumType> {
    let name = if composite {
        "COMPOSITE"
    } else {
        "FULL_OBJECT"
    };
    algorithm.map(|_| name.to_owned().into())
}

pub(super) async fn upload(
    s3: &S3,
    request: S3Request<UploadPartInput>,
) -> S3Result<S3Response<UploadPartOutput>> {
    let input = request.input;
    let (bytes, sums) = received(input.body, &request.headers, request.trailing_headers).await?;
    s3.with_upload(&input.upload_id, &input.bucket, &input.key, |upload| {
        let part = upload.add(input.part_number, bytes, sums)?;
        let mut confirmed = HeaderMap::new();
        part.encryption.confirm(&mut confirmed);
        part.checksums.confirm(&mut confirmed);
        confirmed.remove("x-amz-checksum-type");
        let output = UploadPartOutput {
            e_tag: Some(part.e_tag()),
            ..Default::default()
        };
        Ok(S3Response::with_headers(output, confirmed))
    })
}

pub(super) async fn upload_copy(
    s3: &S3,
    request: S3Request<UploadPartCopyInput>,
) -> S3Result<S3Response<UploadPartCopyOutput>> {
    let input = request.input;
    let from = source(
        s3,
        &input.copy_source,
        input.copy_source_if_match,
        input.copy_source_if_none_match,
    )?;
    let mut bytes = from.bytes;
    if let Some(range) = &input.copy_source_range {
        let range = Range::parse(range).ok();
        let range = range.and_then(|range| range.check(bytes.len() as u64).ok());
        let (start, end): (usize, usize) = range
            .and_then(|range| Some((range.start.try_into().ok()?, range.end.try_into().ok()?)))
            .ok_or_else(|| s3_error!(InvalidArgument, "The copy source range is not valid"))?;
        bytes = bytes.slice(start..end);
    }
    s3.with_upload(&input.upload_id, &input.bucket, &input.key, |upload| {
        let sum = upload.algorithm.sum(&bytes);
        let sums = Checksums::one(upload.algorithm, sum);
        let part = upload.add(input.part_number, bytes, sums)?;
        let mut confirmed = HeaderMap::new();
        part.encryption.confirm(&mut confirmed);
        let output = UploadPartCopyOutput {
            copy_part_result: Some(CopyPartResult {
                checksum_crc32: part.checksums.get(Algorithm::Crc32),
                checksum_crc32c: part.checksums.get(Algorithm::Crc32c),
                checksum_crc64nvme: part.checksums.get(Algorithm::Crc64Nvme),
                checksum_sha1: part.checksums.get(Algorithm::Sha1),
                checksum_sha256: part.checksums.get(Algorithm::Sha256),
                e_tag: Some(part.e_tag()),
                last_modified: Some(part.modified.clone()),
            }),
            ..Default::default()
        };
        Ok(S3Response::with_headers(output, confirmed))
    })
}

pub(super) async fn parts(
    s3: &S3,
    request: S3Request<ListPartsInput>,
) -> S3Result<S3Response<ListPartsOutput>> {
    let input = request.input;
    let most = input.max_parts.unwrap_or(1000).clamp(1, 1000);
    let marker = input.part_number_marker.as_ref();
    let marker: i32 = marker.map_or(0, |text| text.to_string().parse().unwrap_or(0));
    s3.with_upload(&input.upload_id, &input.bucket, &input.key, |upload| {
        let mut parts: Vec<_> = upload
            .parts
            .range(marker.saturating_add(1)..)
            .map(|(number, part)| Part {
                checksum_crc32: part.checksums.get(Algorithm::Crc32),
                checksum_crc32c: part.checksums.get(Algorithm::Crc32c),
                checksum_crc64nvme: part.checksums.get(Algorithm::Crc64Nvme),
                checksum_sha1: part.checksums.get(Algorithm::Sha1),
                checksum_sha256: part.checksums.get(Algorithm::Sha256),
                e_tag: Some(part.e_tag()),
                last_modified: Some(part.modified.clone()),
                part_number: Some(*number),
                size: Some(part.size()),
            })
            .collect();
        let more = parts.len() > usize::try_from(most).unwrap_or(1000);
        parts.truncate(usize::try_from(most).unwrap_or(1000));
        let last = parts.last().and_then(|part| part.part_number);
        Ok(S3Response::new(ListPartsOutput {
            bucket: Some(input.bucket.clone()),
            key: Some(input.key.clone()),
            upload_id: Some(input.upload_id.clone()),
            max_parts: Some(most),
            is_truncated: Some(more),
            next_part_number_marker: last.filter(|_| more),
            parts: Some(parts),
            ..Default::default()
        }))
    })
}

pub(super) async fn abort(
    s3: &S3,
    request: S3Request<AbortMultipartUploadInput>,
) -> S3Result<S3Response<AbortMultipartUploadOutput>> {
    let input = request.input;
    s3.with_upload(&input.upload_id, &input.bucket, &input.key, |_| Ok(()))?;
    s3.store().uploads.remove(&input.upload_id);
    Ok(S3Response::new(AbortMultipartUploadOutput::default()))
}

pub(super) async fn complete(
    s3: &S3,
    request: S3Request<CompleteMultipartUploadInput>,
) -> S3Result<S3Response<CompleteMultipartUploadOutput>> {
    let input = request.input;
    let listed = input
        .multipart_upload
        .and_then(|upload| upload.parts)
        .unwrap_or_default();
    let object = s3.with_upload(&input.upload_id, &input.bucket, &input.key, |upload| {
        upload.join(&listed)
    })?;
    for (algorithm, sum) in [
        (Algorithm::Crc32, input.checksum_crc32),
        (Algorithm::Crc32c, input.checksum_crc32c),
        (Algorithm::Crc64Nvme, input.checksum_crc64nvme),
        (Algorithm::Sha1, input.checksum_sha1),
        (Algorithm::Sha256, input.checksum_sha256),
    ] {
        if sum.is_some() && sum != object.checksums.get(algorithm) {
            return Err(mismatch(algorithm.name()));
        }
    }
    let response = s3.with_bucket(&input.bucket, |bucket| {
        let conditions = Conditions {
            matching: input.if_match,
            none_matching: input.if_none_match,
            ..Conditions::default()
        };
        conditions.allow_write(bucket.objects.get(&input.key))?;
        let mut confirmed = HeaderMap::new();
        object.encryption.confirm(&mut confirmed);
        let sum = |algorithm| object.checksums.get(algorithm);
        let output = CompleteMultipartUploadOutput {
            bucket: Some(input.bucket.clone()),
            key: Some(input.key.clone()),
            checksum_crc32: sum(Algorithm::Crc32),
            checksum_crc32c: sum(Algorithm::Crc32c),
            checksum_crc64nvme: sum(Algorithm::Crc64Nvme),
            checksum_sha1: sum(Algorithm::Sha1),
            checksum_sha256: sum(Algorithm::Sha256),
            checksum_type: Some(object.checksums.kind().to_owned().into()),
            e_tag: Some(object.e_tag()),
            location: Some(format!(
                "https://{}.s3.{}.amazonaws.com/{}",
                input.bucket, bucket.region, input.key
            )),
            ..Default::default()
        };
        bucket.objects.insert(input.key.clone(), object);
        Ok(S3Response::with_headers(output, confirmed))
    })?;
    s3.with_upload(&input.upload_id, &input.bucket, &input.key, |upload| {
        upload.completed = true;
        Ok(response)
    })
}
