//! What the guard asks of S3's requests and replies.

use aws_sdk_s3::config::endpoint::Params;
use aws_smithy_runtime_api::client::endpoint::EndpointResolverParams;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};

use super::declared::Declared;
use super::refusals::{
    CUSTOMER, DENIED, NO_SUCH_CHOICE, NOT_CONFIRMED, NOT_DECLARED, NOT_NAMED, OTHER_CONFIRMED,
    OTHER_OWNER, OWNER_UNKNOWN,
};
use crate::error::Refusal;
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
