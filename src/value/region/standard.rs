//! The way out of FIPS endpoints, as a wrapper around a region.

use super::{AnyRegion, Region, Typed, sealed};
use crate::Reason;

/// A region whose standard endpoints are used, with the reason why not the FIPS ones.
///
/// Made by `standard_endpoints` of every region; sets [`Rule::Fips`](crate::Rule::Fips) aside.
///
/// # Danger
///
/// Requests go to hosts that are not FIPS endpoints: what ends the TLS connection there, and with
/// which cryptographic module, is for AWS to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standard<R> {
    region: R,
    reason: Reason,
}

impl<R: Region> Standard<R> {
    pub(super) fn new(region: R, reason: Reason) -> Self {
        Self { region, reason }
    }

    /// The region itself.
    #[must_use]
    pub fn region(&self) -> &R {
        &self.region
    }

    /// Why standard endpoints are used.
    #[must_use]
    pub fn reason(&self) -> &Reason {
        &self.reason
    }
}

impl<R: Region> sealed::Sealed for Standard<R> {}

impl<R: Region> Region for Standard<R> {
    fn name(&self) -> &str {
        self.region.name()
    }

    fn standard_reason(&self) -> Option<&Reason> {
        Some(&self.reason)
    }

    fn any(&self) -> AnyRegion {
        self.region.any()
    }
}

#[diagnostic::do_not_recommend]
impl<R: Typed> Typed for Standard<R> {}
