//! What the guard asks of S3's requests and replies.

use aws_sdk_s3::config::endpoint::Params;
use aws_smithy_runtime_api::client::endpoint::EndpointResolverParams;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};

use super::declared::Declared;
use crate::error::{Fault, Refusal, fault};
use crate::evidence::{EvidenceBook, Outcome};
use crate::region::AnyRegion;
use crate::session::Owner;
use crate::wire::guard::{ServiceRules, may_be_presigning};
use crate::wire::signature::is_presigned;
use crate::wire::stamp::ReplyLimits;
use crate::{Encryption, KmsKeyArn, Rule};

const SSE: &str = "x-amz-server-side-encryption";
const KMS_KEY: &str = "x-amz-server-side-encryption-aws-kms-key-id";
const CUSTOMER_KEY: &str = "x-amz-server-side-encryption-customer-algorithm";
const OWNER: &str = "x-amz-expected-bucket-owner";
const SOURCE_OWNER: &str = "x-amz-source-expected-bucket-owner";
const BUCKET_REGION: &str = "x-amz-bucket-region";

/// Writes whose request can name an encryption.
const CHOOSING: [&str; 3] = ["PutObject", "CopyObject", "CreateMultipartUpload"];
/// Writes whose reply names the encryption.
const CONFIRMING: [&str; 6] = [
    "PutObject",
    "CopyObject",
    "CreateMultipartUpload",
    "UploadPart",
    "UploadPartCopy",
    "CompleteMultipartUpload",
];
/// Operations without the member for an expected owner; all others of S3 have it.
const OWNERLESS: [&str; 6] = [
    "CreateBucket",
    "CreateSession",
    "ListBuckets",
    "ListDirectoryBuckets",
    "RenameObject",
    "WriteGetObjectResponse",
];
/// Operations whose reply is handed to the caller as a stream.
const STREAMING: [&str; 3] = ["GetObject", "GetObjectTorrent", "SelectObjectContent"];
/// Operations during which S3 sends white space now and then.
const KEPT_ALIVE: [&str; 4] = [
    "CompleteMultipartUpload",
    "CopyObject",
    "UploadPartCopy",
    "SelectObjectContent",
];

/// The encryption that one request asked for, for the reply to be compared with.
#[derive(Clone, Debug)]
struct Asked {
    algorithm: Option<String>,
    key: Option<String>,
    declared: Vec<Encryption>,
}

impl Storable for Asked {
    type Storer = StoreReplace<Self>;
}

#[derive(Debug)]
pub(super) struct S3Rules {
    region: AnyRegion,
    owner: Owner,
    declared: Declared,
    evidence: EvidenceBook,
}

impl S3Rules {
    pub(super) fn new(
        region: AnyRegion,
        owner: Owner,
        declared: Declared,
        evidence: EvidenceBook,
    ) -> Self {
        Self {
            region,
            owner,
            declared,
            evidence,
        }
    }

    /// The headers in which an operation names owners; none for calls about no bucket.
    fn owner_headers(&self, operation: &str, cfg: &ConfigBag) -> Option<&'static [&'static str]> {
        if OWNERLESS.contains(&operation) {
            return None;
        }
        bucket(cfg)?;
        Some(match operation {
            "CopyObject" | "UploadPartCopy" => &[OWNER, SOURCE_OWNER],
            _ => &[OWNER],
        })
    }

    fn check_owner(
        &self,
        operation: &str,
        request: &HttpRequest,
        cfg: &ConfigBag,
    ) -> Result<(), Refusal> {
        let Some(names) = self.owner_headers(operation, cfg) else {
            return Ok(());
        };
        let owner = self.owner.get();
        for name in names {
            match (request.headers().get(*name), &owner) {
                (Some(said), Some(owner)) if said == owner.as_str() => {}
                (None, _) if is_read(operation) && is_presigned(request) => {}
                _ => return Err(OTHER_OWNER.into()),
            }
        }
        Ok(())
    }

    fn check_encryption(&self, asked: &Asked) -> Result<(), Refusal> {
        if asked.algorithm.is_none() {
            return if asked.declared.iter().any(|choice| choice.key().is_some()) {
                Err(NOT_NAMED.into())
            } else {
                Ok(())
            };
        }
        if let Some(key) = &asked.key {
            KmsKeyArn::try_from(key.as_str())?;
        }
        let fits = asked.declared.is_empty() || asked.declared.iter().any(|one| asked.is(one));
        if !fits {
            return Err(NOT_DECLARED.into());
        }
        match (asked.algorithm.as_deref(), &asked.key) {
            (Some("AES256"), None) | (Some("aws:kms" | "aws:kms:dsse"), Some(_)) => Ok(()),
            _ => Err(NO_SUCH_CHOICE.into()),
        }
    }
}

impl Asked {
    fn is(&self, encryption: &Encryption) -> bool {
        self.algorithm.as_deref() == Some(encryption.algorithm())
            && self.key.as_deref() == encryption.key().map(KmsKeyArn::as_str)
    }
}

const NOT_NAMED: Fault = fault!(
    EncryptAtRest,
    "the write names no encryption, but the bucket was declared with a KMS key",
    "write through the bucket's handle, or name the declared key in the call",
);
const NOT_DECLARED: Fault = fault!(
    EncryptAtRest,
    "the write names another encryption than the bucket was declared with",
    "leave encryption to the bucket's handle, or declare the bucket with this choice as well",
);
const NO_SUCH_CHOICE: Fault = fault!(
    EncryptAtRest,
    "the write names an encryption that is not one of SSE-S3, SSE-KMS and DSSE-KMS with a full key ARN",
    "write through a bucket's handle, which says it right",
);
const CUSTOMER: Fault = fault!(
    EncryptAtRest,
    "the write hands over an encryption key of its own (SSE-C)",
    "use SSE-KMS: a key that is sent along is in nobody's keeping and in no log",
);
const NOT_CONFIRMED: Fault = fault!(
    EncryptAtRest,
    "the reply does not confirm encryption at rest",
    "the data is stored all the same: check the object and the bucket's default encryption",
);
const OTHER_CONFIRMED: Fault = fault!(
    EncryptAtRest,
    "the reply confirms another encryption than was asked for",
    "the data is stored all the same: check the object, the bucket's default encryption and its policy",
);
const OWNER_UNKNOWN: Fault = fault!(
    Owner,
    "the account that should own the bucket is not known",
    "pin the session with `.account(…)`",
);
const OTHER_OWNER: Fault = fault!(
    Owner,
    "the call names another bucket owner than this session's account",
    "leave the expected owner to the session",
);
const DENIED: Fault = fault!(
    Owner,
    "access was denied: the permission is missing, or the bucket does not belong to the expected account",
    "check the caller's policy and the bucket's owner",
);

impl ServiceRules for S3Rules {
    fn reply_limits(&self, operation: &str) -> ReplyLimits {
        ReplyLimits {
            buffered: (!STREAMING.contains(&operation)).then_some(ReplyLimits::LARGEST),
            kept_alive: KEPT_ALIVE.contains(&operation),
        }
    }

    fn host_label(&self, cfg: &ConfigBag) -> Option<String> {
        bucket(cfg).map(str::to_owned)
    }

    fn complete(
        &self,
        operation: &str,
        request: &mut HttpRequest,
        cfg: &mut ConfigBag,
    ) -> Result<(), Refusal> {
        let Some(names) = self.owner_headers(operation, cfg) else {
            return Ok(());
        };
        // Whoever follows a presigned link to read would have to send the header.
        if is_read(operation) && may_be_presigning(cfg) {
            return Ok(());
        }
        let owner = self.owner.get().ok_or(OWNER_UNKNOWN)?;
        for name in names {
            if !request.headers().contains_key(*name) {
                request
                    .headers_mut()
                    .insert(*name, owner.as_str().to_owned());
            }
        }
        Ok(())
    }

    fn check_request(
        &self,
        operation: &str,
        request: &HttpRequest,
        cfg: &mut ConfigBag,
    ) -> Result<(), Refusal> {
        self.check_owner(operation, request, cfg)?;
        if !CONFIRMING.contains(&operation) {
            return Ok(());
        }
        let headers = request.headers();
        if headers.contains_key(CUSTOMER_KEY) {
            return Err(CUSTOMER.into());
        }
        let asked = Asked {
            algorithm: headers.get(SSE).map(str::to_owned),
            key: headers.get(KMS_KEY).map(str::to_owned),
            declared: bucket(cfg)
                .map(|bucket| self.declared.choices(bucket))
                .unwrap_or_default(),
        };
        if CHOOSING.contains(&operation) {
            self.check_encryption(&asked)?;
        }
        cfg.interceptor_state().store_put(asked);
        Ok(())
    }

    fn check_reply(
        &self,
        _operation: &str,
        reply: &mut HttpResponse,
        _cfg: &ConfigBag,
    ) -> Result<(), Refusal> {
        let status = reply.status().as_u16();
        if status == 403 {
            // Not an error of its own: the SDK's error stays, and `refusal` finds this beside it.
            reply.add_extension(Refusal::from(DENIED));
        }
        if !matches!(status, 301 | 307 | 400) {
            return Ok(());
        }
        // Security: the server's word is repeated only if it is a region.
        match reply.headers().get(BUCKET_REGION).map(AnyRegion::new) {
            Some(Ok(region)) if region != self.region => Err(Refusal::new(
                Rule::Endpoint,
                format!("the bucket is in {region}, not in this session's region"),
                format!("open a session in {region} for it"),
            )),
            _ => Ok(()),
        }
    }

    fn check_success(
        &self,
        operation: &str,
        reply: &HttpResponse,
        cfg: &ConfigBag,
    ) -> Result<(), Refusal> {
        let Some(asked) = cfg
            .load::<Asked>()
            .filter(|_| CONFIRMING.contains(&operation))
        else {
            return Ok(());
        };
        let algorithm = reply.headers().get(SSE).ok_or(NOT_CONFIRMED)?;
        let confirmed = Asked {
            algorithm: Some(algorithm.to_owned()),
            key: reply.headers().get(KMS_KEY).map(str::to_owned),
            declared: Vec::new(),
        };
        let right = match &asked.algorithm {
            Some(_) => confirmed.algorithm == asked.algorithm && confirmed.key == asked.key,
            None if asked.declared.is_empty() => {
                matches!(algorithm, "AES256" | "aws:kms" | "aws:kms:dsse")
            }
            None => asked.declared.iter().any(|choice| confirmed.is(choice)),
        };
        if !right {
            return Err(OTHER_CONFIRMED.into());
        }
        let detail = match algorithm {
            "AES256" => "confirmed: SSE-S3",
            "aws:kms" => "confirmed: SSE-KMS",
            _ => "confirmed: DSSE-KMS",
        };
        self.evidence
            .note(Rule::EncryptAtRest, Outcome::Kept, "s3 writes", detail);
        Ok(())
    }
}

fn is_read(operation: &str) -> bool {
    matches!(operation, "GetObject" | "HeadObject")
}

fn bucket(cfg: &ConfigBag) -> Option<&str> {
    cfg.load::<EndpointResolverParams>()?
        .get::<Params>()?
        .bucket()
}
