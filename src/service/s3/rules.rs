//! What the guard asks of S3's requests and replies.

mod admission;
mod bodies;
mod encryption;
mod owners;
mod policy;
mod replies;

use aws_sdk_s3::config::endpoint::Params;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::endpoint::EndpointResolverParams;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::config_bag::ConfigBag;

pub(super) use admission::in_region;
use encryption::{Asked, Kept, NOT_CONFIRMED, TWICE, check_customer_keys};

use super::Place;
use super::presign::check_lifetime;
use super::source::{self, COPY_SOURCE};
use crate::error::{Fault, Refusal, fault};
use crate::evidence::{EvidenceBook, Outcome};
use crate::ledger::Operation;
use crate::region::AnyRegion;
use crate::wire::agent::may_be_presigning;
use crate::wire::endpoint::access_points_host;
use crate::wire::finished::Finished;
use crate::wire::guard::{Route, ServiceRules, operation};
use crate::wire::ledger;
use crate::wire::owner::{KnownBuckets, Named, Owner, Standing};
use crate::wire::signature::is_presigned;
use crate::wire::stamp::ReplyLimits;
use crate::{Encryption, Rule, Service};

const OWNER: &str = "x-amz-expected-bucket-owner";
const SOURCE_OWNER: &str = "x-amz-source-expected-bucket-owner";
const BUCKET_REGION: &str = "x-amz-bucket-region";

/// Writes whose request can name an encryption.
const CHOOSING: [&str; 3] = ["PutObject", "CopyObject", "CreateMultipartUpload"];
/// Writes whose body carries a checksum.
const CHECKED: [&str; 2] = ["PutObject", "UploadPart"];
/// Writes whose reply names the encryption.
const CONFIRMING: [&str; 6] = [
    "PutObject",
    "CopyObject",
    "CreateMultipartUpload",
    "UploadPart",
    "UploadPartCopy",
    "CompleteMultipartUpload",
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

#[derive(Debug)]
pub(super) struct S3Rules {
    region: AnyRegion,
    owner: Owner,
    buckets: KnownBuckets,
    evidence: EvidenceBook,
    clock: SharedTimeSource,
}

impl S3Rules {
    pub(super) fn new(
        region: AnyRegion,
        owner: Owner,
        buckets: KnownBuckets,
        evidence: EvidenceBook,
        clock: SharedTimeSource,
    ) -> Self {
        Self {
            region,
            owner,
            buckets,
            evidence,
            clock,
        }
    }

    fn admit(&self, operation: &str, named: &Named) -> Result<(), Refusal> {
        admission::admit(operation, named, &self.region)
    }

    /// The bucket or access point that a call is about.
    fn named(&self, parameters: Option<&Params>) -> Result<Option<Named>, Refusal> {
        let text = parameters.and_then(Params::bucket);
        text.map(|text| self.buckets.named(text)).transpose()
    }

    fn check_named(
        &self,
        operation: &str,
        named: Option<&Named>,
        parameters: Option<&Params>,
    ) -> Result<(), Refusal> {
        admission::check_acceleration(parameters)?;
        let Some(named) = named else {
            return Ok(());
        };
        admission::check_name(operation, &named.place)?;
        self.admit(operation, named)
    }
}

const OWNER_UNKNOWN: Fault = fault!(
    Owner,
    "the account that should own the bucket is not known",
    "pin the session with `.account(…)`",
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

    fn route(&self, _operation: &str, own: &str, host: &str, cfg: &ConfigBag) -> Option<Route> {
        let Some(named) = self.named(parameters(cfg)).ok()? else {
            return (host == own).then_some(Route::ROOT);
        };
        match &*named.place {
            Place::Bucket(name) if host == own => Some(Route::below(name.as_str())),
            Place::Bucket(name) => {
                let rest = host.strip_prefix(name.as_str())?.strip_prefix('.')?;
                (rest == own).then_some(Route::ROOT)
            }
            Place::AccessPoint(arn) => {
                let own = access_points_host(own)?;
                let expected = format!("{}-{}.{own}", arn.name(), arn.account());
                (host == expected).then_some(Route::ROOT)
            }
        }
    }

    fn check_call(&self, operation: &str, cfg: &ConfigBag) -> Result<(), Refusal> {
        // Security: a name that is none, such as one with a slash, could lead to another bucket than
        // the one whose declaration is looked up, and a directory bucket's to other endpoints.
        let parameters = parameters(cfg);
        self.check_named(operation, self.named(parameters)?.as_ref(), parameters)
    }

    fn complete(
        &self,
        operation: &str,
        request: &mut HttpRequest,
        cfg: &ConfigBag,
    ) -> Result<(), Refusal> {
        // Whoever follows a presigned link to read would have to send the header.
        if is_presigned_read(operation) && may_be_presigning(cfg) {
            return Ok(());
        }
        let named = self.named(parameters(cfg))?;
        let headers = request.headers().iter();
        let sources = headers.filter(|(name, _)| *name == COPY_SOURCE);
        let sources = sources.map(|(_, source)| source);
        let owners = self.owners(operation, sources, named.as_ref())?;
        for (name, owner) in owners.into_iter().flatten() {
            let owner = owner.ok_or(OWNER_UNKNOWN)?;
            // Walked, since a look-up would hash the name, and there are few yet.
            let is_said = request.headers().iter_bytes().any(|(one, _)| one == name);
            if !is_said {
                request
                    .headers_mut()
                    .insert(name, owner.as_str().to_owned());
            }
        }
        Ok(())
    }

    fn check_request(
        &self,
        operation: &str,
        request: &Finished<'_>,
        cfg: &mut ConfigBag,
    ) -> Result<(), Refusal> {
        let parameters = parameters(cfg);
        let named = self.named(parameters)?;
        let named = named.as_ref();
        self.check_named(operation, named, parameters)?;
        self.check_owner(operation, request, named)?;
        check_customer_keys(request)?;
        source::check(request, || copies(known(operation)))?;
        check_lifetime(request, || self.clock.now())?;
        bodies::check(operation, request, cfg, named, &self.buckets)?;
        if let ("PutBucketPolicy", Some(named)) = (operation, named) {
            policy::check(&named.place, request, cfg, &self.buckets, &self.evidence)?;
        }
        if !CONFIRMING.contains(&operation) {
            return Ok(());
        }
        let declared = choices(named);
        let asked = Asked::of(|name| Ok(request.only(name).map_err(|_| TWICE)?))?;
        if CHOOSING.contains(&operation) {
            asked.check(declared, is_presigned(request))?;
        }
        if CHECKED.contains(&operation) && !is_presigned(request) {
            check_checksum(request)?;
        }
        // Where there is one choice, the reply is compared with that; it cannot be taken back.
        if declared.len() != 1 {
            let kept = Kept::new(asked, declared);
            cfg.interceptor_state().store_put(kept);
        }
        Ok(())
    }

    fn check_reply(&self, reply: &mut HttpResponse, cfg: &ConfigBag) -> Result<(), Refusal> {
        let status = reply.status().as_u16();
        if status == 403 {
            // Not an error of its own: the SDK's error stays, and `refusal` finds this beside it.
            let call = format!("{} {}", Service::S3.id(), operation(cfg));
            reply.add_extension(Refusal::from(DENIED).of_call(call));
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
        replies::check_region(operation, reply, &self.region)?;
        replies::check(operation, reply)?;
        if !CONFIRMING.contains(&operation) {
            return Ok(());
        }
        let words = match cfg.load::<Kept>() {
            Some(kept) => kept.confirmed(reply.headers())?,
            None => {
                let named = self.named(parameters(cfg))?;
                let only = choices(named.as_ref()).first().ok_or(NOT_CONFIRMED)?;
                Asked::default().confirmed(reply.headers(), [only])?
            }
        };
        self.evidence
            .note(Rule::EncryptAtRest, Outcome::Kept, "s3 writes", words);
        Ok(())
    }
}

fn check_checksum(request: &Finished<'_>) -> Result<(), Refusal> {
    let named = request
        .names()
        .any(|name| name.starts_with("x-amz-checksum-"));
    let trailing = request
        .header("x-amz-trailer")
        .is_some_and(|names| names.starts_with("x-amz-checksum-"));
    if named || trailing {
        Ok(())
    } else {
        Err(fault!(
            Integrity,
            "the write carries no checksum",
            "leave `request_checksum_calculation` to the session",
        )
        .into())
    }
}

/// Whether an operation has the member for an expected owner. One that the ledger does not know might.
fn names_owner(operation: Option<Operation>) -> bool {
    operation.is_none_or(|operation| operation.has_header(OWNER))
}

/// Whether an operation reads from a second bucket.
fn copies(operation: Option<Operation>) -> bool {
    operation.is_some_and(|operation| operation.has_header(SOURCE_OWNER))
}

fn known(operation: &str) -> Option<Operation> {
    ledger::of(Service::S3)?.find(operation)
}

/// Reads that a link may be made for; elsewhere a presigned request names the owner as well.
fn is_presigned_read(operation: &str) -> bool {
    matches!(operation, "GetObject" | "HeadObject")
}

fn parameters(cfg: &ConfigBag) -> Option<&Params> {
    cfg.load::<EndpointResolverParams>()?.get::<Params>()
}

/// The choices of encryption for the bucket that a call is about.
fn choices(named: Option<&Named>) -> &[Encryption] {
    match named.map(|named| &named.standing) {
        Some(Standing::Own(choices)) => choices,
        _ => &[],
    }
}
