//! Which services are reached through private endpoints.

use std::collections::BTreeMap;

use super::builder::Builder;
use crate::error::Refusal;
use crate::evidence::EvidenceBook;
use crate::region::{AnyRegion, Region, StandardEndpoints};
use crate::wire::endpoint::private_host;
use crate::{Outcome, Route, Rule, Service, VpcEndpointId};

/// The private endpoints that were chosen, and the account's own one.
#[derive(Clone, Debug, Default)]
pub(super) struct Routes {
    private: BTreeMap<Service, VpcEndpointId>,
    /// The account's own host for messages and shadows, checked.
    pub(super) own_data: Option<String>,
}

impl Routes {
    /// The host of a service whose route was chosen, or why there is none.
    pub(super) fn host(
        &self,
        service: Service,
        region: &AnyRegion,
    ) -> Option<Result<String, Refusal>> {
        if service == Service::IotData
            && let Some(own) = &self.own_data
        {
            return Some(Ok(own.clone()));
        }
        let id = self.private.get(&service)?;
        Some(private_host(service, id, region))
    }

    pub(super) fn has(&self, service: Service) -> bool {
        self.private.contains_key(&service)
    }

    /// Writes every route down; fails at the first that leads nowhere.
    pub(super) fn note(&self, region: &AnyRegion, evidence: &EvidenceBook) -> Result<(), Refusal> {
        for (service, id) in &self.private {
            let host = private_host(*service, id, region)?;
            let subject = format!("{} by a private endpoint", service.id());
            evidence.note(Rule::Endpoint, Outcome::Kept, subject, host);
        }
        Ok(())
    }
}

impl<R: Region> Builder<R> {
    /// Sets by which way the requests of one service go: to its own host unless said otherwise. With
    /// [`Service::Sts`] that holds for the session's own calls as well.
    ///
    /// The last word counts for each service. Nothing is needed here where an interface endpoint has
    /// private DNS: then the service's own names lead to it, and FIPS endpoints can stay.
    ///
    /// [`connect`](Self::connect) refuses ([`Rule::Endpoint`](crate::Rule::Endpoint)) a route for a
    /// service without such names, as IAM, and an id with a zone of another region.
    ///
    /// ```
    /// use palisade::{Route, Service, Session, reason, region, vpc_endpoint};
    ///
    /// let here = region::UsEast1.standard_endpoints(reason!("private endpoint without private DNS"));
    /// let endpoint = vpc_endpoint!("vpce-0123456789abcdef0-a1b2c3d4");
    /// let builder = Session::builder(here).route(Service::S3, Route::VpcEndpoint(endpoint));
    /// ```
    pub fn route(mut self, service: Service, route: Route) -> Self
    where
        R: StandardEndpoints,
    {
        match route {
            Route::Default => self.routes.private.remove(&service),
            Route::VpcEndpoint(id) => self.routes.private.insert(service, id),
        };
        self
    }
}
