//! What the guard asks of S3 Control's requests.

use aws_sdk_s3control::config::endpoint::Params;
use aws_smithy_runtime_api::client::endpoint::EndpointResolverParams;
use aws_smithy_types::config_bag::ConfigBag;

use crate::error::{Fault, Refusal, fault};
use crate::wire::finished::Finished;
use crate::wire::guard::{Route, ServiceRules};
use crate::wire::owner::Owner;

const ACCOUNT: &str = "x-amz-account-id";

#[derive(Debug)]
pub(super) struct S3ControlRules {
    owner: Owner,
}

impl S3ControlRules {
    pub(super) fn new(owner: Owner) -> Self {
        Self { owner }
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
        Ok(())
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
const ELSEWHERE: Fault = fault!(
    Endpoint,
    "the call is about S3 on Outposts or a directory bucket, which have hosts of their own",
    "ask for what is in the region itself; those hosts are not supported",
);
