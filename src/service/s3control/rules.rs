//! What the guard asks of S3 Control's requests.

use aws_sdk_s3control::config::endpoint::Params;
use aws_smithy_runtime_api::client::endpoint::EndpointResolverParams;
use aws_smithy_types::config_bag::ConfigBag;

use crate::Encryption;
use crate::error::{Fault, Refusal, fault};
use crate::value::place::Target;
use crate::wire::element::element;
use crate::wire::finished::Finished;
use crate::wire::guard::{Route, ServiceRules};
use crate::wire::owner::{KnownBuckets, Owner, Standing};

const ACCOUNT: &str = "x-amz-account-id";

#[derive(Debug)]
pub(super) struct S3ControlRules {
    owner: Owner,
    buckets: KnownBuckets,
}

impl S3ControlRules {
    pub(super) fn new(owner: Owner, buckets: KnownBuckets) -> Self {
        Self { owner, buckets }
    }

    /// Compares what a job asks of the copies that it makes with what their bucket was declared with.
    fn check_job(&self, request: &Finished<'_>) -> Result<(), Refusal> {
        let body = request.body().unwrap_or_default();
        let body = str::from_utf8(body).unwrap_or_default();
        if !["<TargetResource", ":TargetResource"]
            .iter()
            .any(|start| body.contains(start))
        {
            return Ok(());
        }
        let target = element(body, "TargetResource").ok_or(NOT_DECLARED)?;
        let place = match Target::read(target) {
            Target::Place(place) => place,
            Target::Unclear => return Err(UNREADABLE.into()),
            // What cannot be declared was not; the ledger asks whether the session knows it.
            Target::Undeclarable | Target::Other => return Ok(()),
        };
        let named = self.buckets.named(place).map_err(|_| UNREADABLE)?;
        let declared = match named.standing {
            Standing::Own(declared) => declared,
            Standing::Undeclared => return Ok(()),
            Standing::Foreign(_) => return Err(FOREIGN.into()),
            Standing::Contradictory => return Err(CONTRADICTORY.into()),
        };
        let algorithm = element(body, "SSEAlgorithm");
        let key = element(body, "SSEAwsKmsKeyId");
        let is_it = |choice: &Encryption| match choice.key() {
            Some(own) => {
                choice.algorithm() == "aws:kms"
                    && key == Some(own.as_str())
                    && matches!(algorithm, None | Some("KMS"))
            }
            None => key.is_none() && algorithm == Some(choice.algorithm()),
        };
        let says_nothing = ["SSEAlgorithm", "SSEAwsKmsKeyId"]
            .iter()
            .all(|name| !body.contains(name));
        let inherits = says_nothing
            && declared
                .iter()
                .all(|choice| choice.algorithm() != "aws:kms");
        if inherits || declared.iter().any(is_it) {
            Ok(())
        } else {
            Err(NOT_DECLARED.into())
        }
    }

    /// Whether a call names the session's account, as far as that is known.
    fn check_account(&self, named: &str) -> Result<(), Refusal> {
        match self.owner.get() {
            Some(owner) if owner.as_str() != named => Err(OTHER_ACCOUNT.into()),
            _ => Ok(()),
        }
    }
}

impl ServiceRules for S3ControlRules {
    fn route(&self, _operation: &str, own: &str, host: &str, cfg: &ConfigBag) -> Option<Route> {
        let host = match account(cfg) {
            Some(account) => host.strip_prefix(account)?.strip_prefix('.')?,
            None => host,
        };
        (host == own).then_some(Route::ROOT)
    }

    fn check_call(&self, _operation: &str, cfg: &ConfigBag) -> Result<(), Refusal> {
        if parameters(cfg).is_some_and(is_elsewhere) {
            return Err(ELSEWHERE.into());
        }
        account(cfg).map_or(Ok(()), |account| self.check_account(account))
    }

    fn check_request(
        &self,
        operation: &str,
        request: &Finished<'_>,
        cfg: &mut ConfigBag,
    ) -> Result<(), Refusal> {
        self.check_call(operation, cfg)?;
        let said = request.all(ACCOUNT);
        if self.owner.get().is_none() {
            return Err(OWNER_UNKNOWN.into());
        }
        for account in said {
            self.check_account(account)?;
        }
        match operation {
            "CreateJob" => self.check_job(request),
            _ => Ok(()),
        }
    }
}

/// Whether the SDK would look for a host of S3 on Outposts or of directory buckets.
fn is_elsewhere(params: &Params) -> bool {
    let other_arn = |arn: &str| {
        let mut parts = arn.split(':');
        parts.next() == Some("arn") && parts.nth(1) != Some("s3")
    };
    params.outpost_id().is_some()
        || params.use_s3_express_control_endpoint() == Some(true)
        || params
            .access_point_name()
            .is_some_and(|name| other_arn(name) || name.ends_with("--xa-s3"))
        || params.bucket().is_some_and(other_arn)
        || params.resource_arn().is_some_and(other_arn)
}

fn parameters(cfg: &ConfigBag) -> Option<&Params> {
    cfg.load::<EndpointResolverParams>()?.get::<Params>()
}

/// The account before the host. Only the call that makes a bucket names none.
fn account(cfg: &ConfigBag) -> Option<&str> {
    let params = parameters(cfg)?;
    params
        .account_id()
        .filter(|_| params.requires_account_id() == Some(true))
}

const OTHER_ACCOUNT: Fault = fault!(
    Owner,
    "the call names another account than this session's",
    "name the session's account; open a session with that account's credentials for another one",
);
const OWNER_UNKNOWN: Fault = fault!(
    Owner,
    "the account that this session belongs to is not known",
    "pin the session with `.account(…)`",
);
const NOT_DECLARED: Fault = fault!(
    EncryptAtRest,
    "the job's copies are not encrypted as the bucket that they go to was declared",
    "name the declared key in `sse_aws_kms_key_id`, or AES256 in `new_object_metadata` where that was declared",
);
const UNREADABLE: Fault = fault!(
    EncryptAtRest,
    "the job's copies go to a place whose name cannot be read, so it cannot be said how it encrypts",
    "name it as `arn:aws:s3:::NAME`, or an access point by its full ARN",
);
const FOREIGN: Fault = fault!(
    Owner,
    "the job's copies would go to a bucket that was declared foreign, which is read only",
    "copy into a bucket of this session's account; let the owner's own session fetch them otherwise",
);
const CONTRADICTORY: Fault = fault!(
    Owner,
    "the job's copies would go to a bucket that was declared both as one's own and as foreign, or with two owners",
    "declare each bucket as what it is",
);
const ELSEWHERE: Fault = fault!(
    Endpoint,
    "the call is about S3 on Outposts or a directory bucket, which have hosts of their own",
    "ask for what is in the region itself; those hosts are not supported",
);
