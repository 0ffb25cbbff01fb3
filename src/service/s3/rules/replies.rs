//! What the reply of a success must look like to be one that S3 sends.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::http::Headers;

use super::encryption::SSE;
use super::{BUCKET_REGION, CONFIRMING};
use crate::Rule;
use crate::error::{Fault, Refusal, fault};
use crate::region::AnyRegion;

/// Writes of data whose reply is all headers; the replies of the other writes are documents.
const BODILESS_WRITES: [&str; 2] = ["PutObject", "UploadPart"];
/// Writes that cannot name an encryption and take over that of an object. What it is may be older than
/// any declaration.
const INHERITING: [&str; 1] = ["PutObjectAnnotation"];
/// Headers that only requests have.
const OF_REQUESTS: [&str; 9] = [
    "authorization",
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "x-amz-content-sha256",
    "x-amz-date",
    "x-amz-decoded-content-length",
    "x-amz-expected-bucket-owner",
    "x-amz-security-token",
    "x-amz-source-expected-bucket-owner",
];

/// Checks where a bucket is that answered. Asking where one is goes to any region.
pub(super) fn check_region(
    operation: &str,
    reply: &HttpResponse,
    here: &AnyRegion,
) -> Result<(), Refusal> {
    let lines = reply.headers().iter_bytes();
    let mut said = lines.filter(|(name, _)| *name == BUCKET_REGION);
    let is_here = said.all(|(_, region)| region == here.as_str().as_bytes());
    if operation == "GetBucketLocation" || is_here {
        return Ok(());
    }
    Err(OTHER_REGION.into())
}

/// Checks a reply that the SDK took for a success. An error of S3 in a reply with status 200 does
/// not come here: the SDK recognises it in every operation.
pub(super) fn check(operation: &str, reply: &HttpResponse) -> Result<(), Refusal> {
    let status = reply.status().as_u16();
    // Replies that the caller reads as a stream are not there yet.
    let Some(body) = reply.body().bytes() else {
        return Ok(());
    };
    if CONFIRMING.contains(&operation) {
        return check_write(operation, reply, body);
    }
    if INHERITING.contains(&operation) {
        check_inherited(reply.headers())?;
    }
    let right = if operation == "GetBucketPolicy" {
        status == 200 && first(body) == Some(b'{')
    } else if reads_configuration(operation) {
        // Security: of an empty reply the SDK makes a success without a configuration. S3 has an
        // error for a configuration that is not there, and whoever believes this overwrites one.
        status == 200 && first(body).is_some()
    } else if is_bodiless(operation) {
        // Emulators say a word where S3 is silent; an error or a page of a proxy is a document.
        !matches!(first(body), Some(b'<' | b'{' | b'['))
    } else {
        true
    };
    if right {
        Ok(())
    } else {
        Err(Refusal::new(
            subject(operation),
            "the reply is not one that S3 sends: its status or its body is another",
            "take nothing for read or written; find out what answers in the place of S3",
        ))
    }
}

fn check_write(operation: &str, reply: &HttpResponse, body: &[u8]) -> Result<(), Refusal> {
    if reply.status().as_u16() != 200 {
        return Err(OTHER_STATUS.into());
    }
    let mut headers = reply.headers().iter();
    if headers.any(|(name, _)| OF_REQUESTS.contains(&name)) {
        return Err(REFLECTED.into());
    }
    match (BODILESS_WRITES.contains(&operation), first(body)) {
        (true, Some(_)) => Err(BODY.into()),
        (false, None) => Err(NO_BODY.into()),
        _ => Ok(()),
    }
}

/// S3 need not say how the write is encrypted; what it says must be an encryption.
fn check_inherited(headers: &Headers) -> Result<(), Refusal> {
    let mut said = headers.get_all(SSE);
    if said.all(|algorithm| matches!(algorithm, "AES256" | "aws:kms" | "aws:kms:dsse")) {
        Ok(())
    } else {
        Err(INHERITED.into())
    }
}

/// The first byte of a body that is not white space.
fn first(body: &[u8]) -> Option<u8> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    body.iter()
        .copied()
        .find(|byte| !byte.is_ascii_whitespace())
}

fn reads_configuration(operation: &str) -> bool {
    operation.starts_with("GetBucket")
        || matches!(
            operation,
            "GetPublicAccessBlock" | "GetObjectLockConfiguration"
        )
}

/// Whether the reply of an operation that is no write of data has no body.
fn is_bodiless(operation: &str) -> bool {
    let changes = ["Put", "Delete", "CreateBucket"]
        .iter()
        .any(|verb| operation.starts_with(verb));
    changes && !matches!(operation, "DeleteObjects" | "PutObjectAnnotation")
}

/// The rule that an operation on a configuration is about.
fn subject(operation: &str) -> Rule {
    if operation.ends_with("BucketEncryption") {
        return Rule::EncryptAtRest;
    }
    let private = [
        "Policy",
        "PolicyStatus",
        "PublicAccessBlock",
        "OwnershipControls",
        "Acl",
        "Cors",
        "Website",
    ];
    if private.iter().any(|name| operation.ends_with(name)) {
        Rule::Private
    } else {
        Rule::Integrity
    }
}

const OTHER_REGION: Fault = fault!(
    Endpoint,
    "the reply comes from a bucket in another region than this session's",
    "open a session in the bucket's region; if this was a write, look for what it left there",
);
const INHERITED: Fault = fault!(
    EncryptAtRest,
    "the reply names an encryption that is none of SSE-S3, SSE-KMS and DSSE-KMS",
    "the data is stored all the same: check the object that it belongs to",
);
const OTHER_STATUS: Fault = fault!(
    EncryptAtRest,
    "the reply to a write has another status than 200, so it confirms nothing",
    "the data may be stored all the same: check the object and what answers in the place of S3",
);
const REFLECTED: Fault = fault!(
    EncryptAtRest,
    "the reply carries headers of the request, so what it says of encryption may be an echo",
    "the data may be stored all the same: check the object and what answers in the place of S3",
);
const BODY: Fault = fault!(
    EncryptAtRest,
    "the reply has a body where S3 sends none, so the write may not have happened",
    "check whether the object is there, and what answers in the place of S3",
);
const NO_BODY: Fault = fault!(
    EncryptAtRest,
    "the reply has no body where S3 sends one, so the write may not have happened",
    "check whether the object is there, and what answers in the place of S3",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_are_judged_by_what_they_begin_with() {
        assert_eq!(first(b"\xef\xbb\xbf \r\n<Error>"), Some(b'<'));
        assert_eq!(first(b" \n"), None);
    }

    #[test]
    fn operations_with_documents_for_replies_are_not_taken_for_silent_ones() {
        for (operation, bodiless) in [
            ("PutBucketPolicy", true),
            ("DeletePublicAccessBlock", true),
            ("CreateBucket", true),
            ("DeleteObjects", false),
            ("PutObjectAnnotation", false),
            ("ListObjectsV2", false),
            ("CreateSession", false),
        ] {
            assert_eq!(is_bodiless(operation), bodiless, "{operation}");
        }
    }
}
