//! What S3's requests and replies are refused for.

use crate::error::{Fault, fault};

pub(super) const NOT_NAMED: Fault = fault!(
    EncryptAtRest,
    "the write names no encryption, but the bucket was declared with a KMS key",
    "write through the bucket's handle, or name the declared key in the call",
);
pub(super) const NOT_DECLARED: Fault = fault!(
    EncryptAtRest,
    "the write names another encryption than the bucket was declared with",
    "leave encryption to the bucket's handle, or declare the bucket with this choice as well",
);
pub(super) const NO_SUCH_CHOICE: Fault = fault!(
    EncryptAtRest,
    "the write names an encryption that is not one of SSE-S3, SSE-KMS and DSSE-KMS with a full key ARN",
    "write through a bucket's handle, which says it right",
);
pub(super) const CUSTOMER: Fault = fault!(
    EncryptAtRest,
    "the write hands over an encryption key of its own (SSE-C)",
    "use SSE-KMS: a key that is sent along is in nobody's keeping and in no log",
);
pub(super) const NOT_CONFIRMED: Fault = fault!(
    EncryptAtRest,
    "the reply does not confirm encryption at rest",
    "the data is stored all the same: check the object and the bucket's default encryption",
);
pub(super) const OTHER_CONFIRMED: Fault = fault!(
    EncryptAtRest,
    "the reply confirms another encryption than was asked for",
    "the data is stored all the same: check the object, the bucket's default encryption and its policy",
);
pub(super) const OWNER_UNKNOWN: Fault = fault!(
    Owner,
    "the account that should own the bucket is not known",
    "pin the session with `.account(…)`",
);
pub(super) const OTHER_OWNER: Fault = fault!(
    Owner,
    "the call names another bucket owner than this session's account",
    "leave the expected owner to the session",
);
pub(super) const DENIED: Fault = fault!(
    Owner,
    "access was denied: the permission is missing, or the bucket does not belong to the expected account",
    "check the caller's policy and the bucket's owner",
);
