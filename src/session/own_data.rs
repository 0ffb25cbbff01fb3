//! The account's own endpoint for messages and shadows.

use super::Core;
use super::endpoints::{Installer, PSEUDO};
use crate::error::{Fault, Refusal, fault};
use crate::{DeviceEndpoint, Outcome, Rule, Service};

impl Core {
    /// The same, with messages and shadows by the account's own endpoint.
    pub(crate) fn at(&self, endpoint: &DeviceEndpoint) -> Result<Self, Refusal> {
        self.installer.takes(endpoint)?;
        let mut installer = self.installer.clone();
        installer.routes.own_data = Some(endpoint.host().to_owned());
        let subject = format!("{} by the account's own endpoint", Service::IotData.id());
        let host = endpoint.host().to_owned();
        self.evidence
            .note(Rule::Endpoint, Outcome::Kept, subject, host);
        Ok(Self {
            sdk: self.sdk.clone(),
            installer,
            credentials: self.credentials.clone(),
            sts: self.sts.clone(),
            evidence: self.evidence.clone(),
            clock: self.clock.clone(),
        })
    }
}

impl Installer {
    /// Whether messages and shadows may go by an endpoint.
    fn takes(&self, endpoint: &DeviceEndpoint) -> Result<(), Refusal> {
        if self.region.is_pseudo() {
            return Err(PSEUDO.into());
        }
        if endpoint.is_fips() {
            return Err(SHARED.into());
        }
        if self.uses_fips(Service::IotData) {
            return Err(NO_FIPS.into());
        }
        if self.routes.has(Service::IotData) {
            return Err(TWO_WAYS.into());
        }
        // Security: the value knows its host and not its region; it may come from another session's desk.
        DeviceEndpoint::new(endpoint.host(), &self.region).map_err(|_| ELSEWHERE)?;
        Ok(())
    }
}

const SHARED: Fault = fault!(
    Endpoint,
    "this is the FIPS endpoint, which all accounts of a region share",
    "make the client with `iot_data::Client::new`, in a session that demands FIPS endpoints",
);
const NO_FIPS: Fault = fault!(
    Fips,
    "an account's own data endpoint is no FIPS endpoint, and this session demands FIPS endpoints",
    "use `iot_data::Client::new`, or say why no FIPS endpoint is needed: `.standard_endpoints(reason!(\"…\"))` \
     on the region, `.standard_endpoint(…)` on the session builder for one service",
);
const TWO_WAYS: Fault = fault!(
    Endpoint,
    "the session sends messages and shadows by a private endpoint already",
    "leave the route out, or use `iot_data::Client::new`, which follows it",
);
const ELSEWHERE: Fault = fault!(
    Endpoint,
    "the account's endpoint is of another region than the session's",
    "ask for it with `iot::Client::device_endpoint` in this session; make one session per region",
);
