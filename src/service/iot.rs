//! AWS IoT Core's control plane.

use std::sync::Arc;

use crate::region::{ReachesIot, Region, Typed};
use crate::session::Core;
use crate::wire::guard::NoRules;
use crate::wire::retry::RefusalsAreFinal;
use crate::{Error, Service, Session};

/// A client of AWS IoT Core's control plane.
///
/// Hands out [`aws_sdk_iot::Client`], but every request passes the session's guard: https, the
/// FIPS host of the session's region, signed, with the session's TLS.
///
/// ```no_run
/// use palisade::{iot, region, Session};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let session = Session::builder(region::UsEast1).connect().await?;
/// let iot = iot::Client::new(&session);
/// let things = iot.sdk().list_things().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client(aws_sdk_iot::Client);

impl Client {
    /// A client in a region that the compiler knows to have an IoT FIPS endpoint, or that was
    /// declared with `.standard_endpoints(…)`.
    #[must_use]
    pub fn new<R: Typed + ReachesIot>(session: &Session<R>) -> Self {
        Self::guarded(session.core())
    }

    /// A client in any region; the question is answered now.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused), naming
    /// [`Rule::Fips`](crate::Rule::Fips), when no IoT FIPS endpoint is listed in the region.
    pub fn try_new<R: Region>(session: &Session<R>) -> Result<Self, Error> {
        session.reach(Service::Iot)?;
        Ok(Self::guarded(session.core()))
    }

    /// The SDK's client, with all of its operations, under the guard.
    #[must_use]
    pub fn sdk(&self) -> &aws_sdk_iot::Client {
        &self.0
    }

    #[expect(clippy::disallowed_methods, reason = "the one place, with the guard")]
    fn guarded(core: &Core) -> Self {
        let installer = core.installer();
        let mut config = aws_sdk_iot::config::Builder::from(core.sdk())
            .use_fips(installer.uses_fips(Service::Iot));
        config.set_endpoint_url(installer.endpoint_url(Service::Iot));
        config.push_retry_classifier(RefusalsAreFinal::shared());
        config.push_interceptor(installer.guard(Service::Iot, "iot", Arc::new(NoRules)));
        Self(aws_sdk_iot::Client::from_conf(config.build()))
    }
}
