//! Which operations reach which buckets and access points.

use aws_sdk_s3::config::endpoint::Params;

use super::super::{Place, foreign};
use crate::AccessPointArn;
use crate::error::{Fault, Refusal, fault};
use crate::kind::{Kind, Kinds};
use crate::region::AnyRegion;
use crate::text::{self, Field};
use crate::wire::owner::{Named, Standing};

/// Whether an operation may reach a place at all.
pub(super) fn admit(operation: &str, named: &Named, region: &AnyRegion) -> Result<(), Refusal> {
    if let Place::AccessPoint(arn) = &*named.place {
        in_region(arn, region)?;
    }
    match (&named.standing, &*named.place) {
        (Standing::Undeclared, Place::AccessPoint(_)) => Err(UNDECLARED.into()),
        (Standing::Undeclared | Standing::Own(_), _) => Ok(()),
        (Standing::Foreign(_), _) if foreign::is_read(operation) => Ok(()),
        (Standing::Foreign(_), _) => Err(FOREIGN.into()),
        (Standing::Contradictory, _) => Err(CONTRADICTORY.into()),
    }
}

/// Refuses a new bucket whose name says what nobody should read. It stands in the host, where the guard
/// does not look for text.
pub(super) fn check_name(operation: &str, place: &Place) -> Result<(), Refusal> {
    if operation != "CreateBucket" {
        return Ok(());
    }
    // The number of the own account is common in them, whatever word stands beside it.
    let accounts = Kinds::NONE.with(Kind::CustomerAccount);
    let named = text::check(place.as_str(), Field::Name, accounts);
    named.map_err(|fault| {
        let refusal = Refusal::from(fault);
        let problem = format!("in Bucket of {operation}, {}", refusal.problem());
        refusal.saying(problem)
    })
}

/// Whether an access point can be reached from a session's region.
pub(in super::super) fn in_region(arn: &AccessPointArn, region: &AnyRegion) -> Result<(), Refusal> {
    if arn.region() == region.as_str() && arn.partition() == region.partition().id() {
        Ok(())
    } else {
        Err(OTHER_REGION.into())
    }
}

pub(super) fn check_acceleration(parameters: Option<&Params>) -> Result<(), Refusal> {
    match parameters.and_then(Params::accelerate) {
        Some(true) => Err(ACCELERATED.into()),
        _ => Ok(()),
    }
}

const UNDECLARED: Fault = fault!(
    Endpoint,
    "the call names an access point that was not declared",
    "declare it with `s3::Client::declare_access_point`, or with `declare_foreign` where the bucket is another account's",
);
const OTHER_REGION: Fault = fault!(
    Endpoint,
    "the access point is in another region or partition than this session",
    "open a session in the access point's region for it",
);
const ACCELERATED: Fault = fault!(
    Endpoint,
    "the call asks for transfer acceleration, whose hosts belong to no region and have no FIPS",
    "leave `accelerate` out; it is not supported",
);
const FOREIGN: Fault = fault!(
    Owner,
    "the bucket was declared foreign, and the operation does more than read objects",
    "write to buckets of this session's account; let the owner's own session change the bucket",
);
const CONTRADICTORY: Fault = fault!(
    Owner,
    "the bucket was declared both as one's own and as foreign, or with two owners",
    "declare each bucket as what it is",
);
