//! What other rules have against calls that say everything.

use palisade::{Rule, Service};

/// A member that does not hold what such members usually hold here.
pub(super) struct Exception {
    pub(super) service: Service,
    pub(super) operation: &'static str,
    pub(super) path: &'static str,
    /// What it holds; nothing if it is left out.
    pub(super) instead: Option<&'static str>,
    /// What would refuse the call else.
    pub(super) rule: Rule,
    pub(super) reason: &'static str,
}

impl Exception {
    pub(super) fn is_of(&self, service: Service, operation: &str) -> bool {
        (self.service, self.operation) == (service, operation)
    }

    /// Whether a member is not there because of this.
    pub(super) fn leaves_out(&self, path: &str) -> bool {
        let below = path.strip_prefix(self.path);
        self.instead.is_none()
            && below.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[', '{']))
    }
}

const CUSTOMER_KEYS: &str = "keys of the customer's own (SSE-C) are refused";
const SOURCE: &str = "a copy names one object of one bucket";
const OUTPOSTS: &str = "S3 on Outposts has hosts of its own";
const DIRECTORY: &str = "directory buckets have hosts of their own";

macro_rules! exceptions {
    ($($service:ident $rule:ident $reason:expr => { $($operation:ident: $($path:literal $(= $instead:expr)?),+;)+ })+) => {
        pub(super) const EXCEPTIONS: &[Exception] = &[$($($(Exception {
            service: Service::$service,
            operation: stringify!($operation),
            path: $path,
            instead: exceptions!($($instead)?),
            rule: Rule::$rule,
            reason: $reason,
        },)+)+)+];
    };
    () => { None };
    ($instead:expr) => { Some($instead) };
}

const BUCKET: &str = "arn:aws:s3:us-east-1:111122223333:bucket/acme-telemetry";
const OBJECT: &str = "acme-telemetry/2026/11/22.json";

exceptions! {
    S3 EncryptAtRest CUSTOMER_KEYS => {
        CompleteMultipartUpload: "SSECustomerKeyMD5";
        CopyObject: "SSECustomerKeyMD5", "CopySourceSSECustomerKeyMD5";
        CreateMultipartUpload: "SSECustomerKeyMD5";
        GetObject: "SSECustomerKeyMD5";
        GetObjectAttributes: "SSECustomerKeyMD5";
        HeadObject: "SSECustomerKeyMD5";
        ListParts: "SSECustomerKeyMD5";
        PutObject: "SSECustomerKeyMD5";
        SelectObjectContent: "SSECustomerKeyMD5";
        UploadPart: "SSECustomerKeyMD5";
        UploadPartCopy: "SSECustomerKeyMD5", "CopySourceSSECustomerKeyMD5";
    }
    S3 EncryptAtRest "a KMS key goes with encryption by KMS" => {
        CopyObject: "ServerSideEncryption" = "aws:kms";
        CreateMultipartUpload: "ServerSideEncryption" = "aws:kms";
        PutObject: "ServerSideEncryption" = "aws:kms";
    }
    S3 Owner SOURCE => {
        CopyObject: "CopySource" = OBJECT;
        UploadPartCopy: "CopySource" = OBJECT;
    }
    S3Control Endpoint OUTPOSTS => {
        CreateBucket: "OutpostId";
        ListRegionalBuckets: "OutpostId";
    }
    S3Control Endpoint "a resource of S3 is meant" => {
        ListTagsForResource: "ResourceArn" = BUCKET;
        TagResource: "ResourceArn" = BUCKET;
        UntagResource: "ResourceArn" = BUCKET;
    }
    Iam Classified "the crate writes the union so that IAM cannot read it" => {
        SimulatePrincipalPolicy: "PolicyExclusionList";
    }
}

/// Operations that no call of reaches its service, and why.
pub(super) const UNREACHED: &[(Service, &str, Rule, &str)] = &[
    (
        Service::S3,
        "ListDirectoryBuckets",
        Rule::Endpoint,
        DIRECTORY,
    ),
    (
        Service::S3,
        "WriteGetObjectResponse",
        Rule::Endpoint,
        "Object Lambda has hosts of its own",
    ),
    (
        Service::S3Control,
        "DeleteAccessPointScope",
        Rule::Endpoint,
        DIRECTORY,
    ),
    (
        Service::S3Control,
        "GetAccessPointScope",
        Rule::Endpoint,
        DIRECTORY,
    ),
    (
        Service::S3Control,
        "ListAccessPointsForDirectoryBuckets",
        Rule::Endpoint,
        DIRECTORY,
    ),
    (
        Service::S3Control,
        "PutAccessPointScope",
        Rule::Endpoint,
        DIRECTORY,
    ),
];
