//! PutObject, GetObject, HeadObject, DeleteObject, DeleteObjects.
use std::sync::Arc;

use http::{HeaderMap, HeaderName};
use s3s::dto::{
    DeleteObjectInput, DeleteObjectOutput, DeleteObjectsInput, DeleteObjectsOutput, DeletedObject,
    GetObjectInput, GetObjectOutput, HeadObjectInput, HeadObjectOutput, PutObjectInput,
    PutObjectOutput, StreamingBlob,
};
use s3s::{Body, S3Request, S3Response, S3Result, s3_error};

use super::S3;
use super::conditions::Conditions;
use super::integrity::{protected, received};
use super::store::{Object, kept, no_key};
use crate::testing::ACCOUNT_ID;
use crate::testing::exchange::Exchange;

pub(super) async fn put(
    s3: &S3,
    request: S3Request<PutObjectInput>,
) -> S3Result<S3Response<PutObjectOutput>> {
    let (writer, lying) = (account(&request), unencrypted(&request));
    let (headers, input) = (request.headers, request.input);
    let (bytes, checksums) = received(input.body, &headers, request.trailing_headers).await?;
    s3.with_bucket(&input.bucket, |bucket| {
        let conditions = Conditions {
            matching: input.if_match,
            none_matching: input.if_none_match,
            ..Conditions::default()
        };
        conditions.allow_write(bucket.objects.get(&input.key))?;
        let encryption = bucket.encryption_of(&headers, lying);
        let object = Object::new(bytes, encryption, &writer, kept(&headers), checksums);
        let mut confirmed = HeaderMap::new();
        object.encryption.confirm(&mut confirmed);
        object.checksums.confirm(&mut confirmed);
        let output = PutObjectOutput {
            e_tag: Some(object.e_tag()),
            ..Default::default()
        };
        bucket.objects.insert(input.key, object);
        Ok(S3Response::with_headers(output, confirmed))
    })
}

pub(super) async fn get(
    s3: &S3,
    request: S3Request<GetObjectInput>,
) -> S3Result<S3Response<GetObjectOutput>> {
    let input = request.input;
    let object = find(s3, &input.bucket, &input.key)?;
    let conditions = Conditions {
        matching: input.if_match,
        none_matching: input.if_none_match,
        modified_since: input.if_modified_since,
        unmodified_since: input.if_unmodified_since,
    };
    conditions.allow_read(&object)?;
    let whole = object.bytes.len();
    let (bytes, content_range) = match input.range {
        None => (object.bytes.clone(), None),
        Some(range) => {
            let range = range
                .check(whole as u64)
                .map_err(|_| s3_error!(InvalidRange, "The requested range is not satisfiable"))?;
            let last = range.end.saturating_sub(1);
            let text = format!("bytes {}-{last}/{whole}", range.start);
            let start = usize::try_from(range.start).unwrap_or(whole).min(whole);
            let end = usize::try_from(range.end).unwrap_or(whole).min(whole);
            (object.bytes.slice(start..end), Some(text))
        }
    };
    // Whole objects only: S3 has no checksum of a range.
    let sums = input.checksum_mode.is_some() && content_range.is_none();
    let mut headers = described(&object, sums);
    for (name, replaced) in [
        ("content-type", input.response_content_type.is_some()),
        (
            "content-language",
            input.response_content_language.is_some(),
        ),
        (
            "content-encoding",
            input.response_content_encoding.is_some(),
        ),
        (
            "content-disposition",
            input.response_content_disposition.is_some(),
        ),
        ("cache-control", input.response_cache_control.is_some()),
        ("expires", input.response_expires.is_some()),
    ] {
        if replaced {
            headers.remove(name);
        }
    }
    let output = GetObjectOutput {
        accept_ranges: Some("bytes".to_owned()),
        content_length: i64::try_from(bytes.len()).ok(),
        content_range,
        e_tag: Some(object.e_tag()),
        last_modified: Some(object.modified.clone()),
        body: Some(StreamingBlob::from(Body::from(bytes))),
        ..Default::default()
    };
    Ok(S3Response::with_headers(output, headers))
}

pub(super) async fn head(
    s3: &S3,
    request: S3Request<HeadObjectInput>,
) -> S3Result<S3Response<HeadObjectOutput>> {
    let input = request.input;
    let object = find(s3, &input.bucket, &input.key)?;
    let conditions = Conditions {
        matching: input.if_match,
        none_matching: input.if_none_match,
        modified_since: input.if_modified_since,
        unmodified_since: input.if_unmodified_since,
    };
    conditions.allow_read(&object)?;
    let headers = described(&object, input.checksum_mode.is_some());
    let output = HeadObjectOutput {
        accept_ranges: Some("bytes".to_owned()),
        content_length: Some(object.size()),
        e_tag: Some(object.e_tag()),
        last_modified: Some(object.modified.clone()),
        ..Default::default()
    };
    Ok(S3Response::with_headers(output, headers))
}

pub(super) async fn delete(
    s3: &S3,
    request: S3Request<DeleteObjectInput>,
) -> S3Result<S3Response<DeleteObjectOutput>> {
    let input = request.input;
    s3.with_bucket(&input.bucket, |bucket| {
        bucket.objects.remove(&input.key);
        Ok(S3Response::new(DeleteObjectOutput::default()))
    })
}

pub(super) async fn delete_many(
    s3: &S3,
    request: S3Request<DeleteObjectsInput>,
) -> S3Result<S3Response<DeleteObjectsOutput>> {
    if !protected(&request.headers) {
        return Err(s3_error!(
            InvalidRequest,
            "Missing required header for this request: Content-MD5 OR x-amz-checksum-*"
        ));
    }
    let input = request.input;
    s3.with_bucket(&input.bucket, |bucket| {
        let mut deleted = Vec::new();
        for named in input.delete.objects {
            bucket.objects.remove(&named.key);
            deleted.push(DeletedObject {
                key: Some(named.key),
                ..Default::default()
            });
        }
        let quiet = input.delete.quiet == Some(true);
        Ok(S3Response::new(DeleteObjectsOutput {
            deleted: (!quiet).then_some(deleted),
            ..Default::default()
        }))
    })
}

/// The account that a request acts for.
pub(super) fn account<T>(request: &S3Request<T>) -> String {
    let exchange = request.extensions.get::<Arc<Exchange>>();
    exchange
        .and_then(|exchange| exchange.identity.get())
        .map_or_else(|| ACCOUNT_ID.to_owned(), |who| who.account.clone())
}

/// Whether a fault wants the write to be stored without encryption.
pub(super) fn unencrypted<T>(request: &S3Request<T>) -> bool {
    let exchange = request.extensions.get::<Arc<Exchange>>();
    exchange.is_some_and(|exchange| exchange.unencrypted())
}

pub(super) fn find(s3: &S3, bucket: &str, key: &str) -> S3Result<Object> {
    s3.with_bucket(bucket, |bucket| {
        bucket.objects.get(key).cloned().ok_or_else(no_key)
    })
}

/// What a read tells in headers.
fn described(object: &Object, checksums: bool) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, text) in &object.headers {
        if name == "x-amz-tagging" {
            headers.insert("x-amz-tagging-count", text.split('&').count().into());
            continue;
        }
        let name = HeaderName::from_bytes(name.as_bytes());
        let value = http::HeaderValue::from_bytes(text.as_bytes());
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.insert(name, value);
        }
    }
    headers
        .entry("content-type")
        .or_insert(http::HeaderValue::from_static("binary/octet-stream"));
    object.encryption.confirm(&mut headers);
    if checksums {
        object.checksums.confirm(&mut headers);
    }
    headers
}
