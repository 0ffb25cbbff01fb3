//! The account's own endpoint.

use std::sync::Arc;

use super::Client;
use crate::region::{OwnDataEndpoint, Region};
use crate::{DeviceEndpoint, Error, Session};

impl Client {
    /// A client of the account's own endpoint, to which its devices connect, in a region whose standard
    /// endpoints were chosen.
    ///
    /// The guard lets its requests through to that host and no other; environment and profile have no say
    /// in it. It is no FIPS endpoint: with a session that demands FIPS endpoints this does not compile. The compiler
    /// knows the region, not what
    /// [`Builder::standard_endpoint`](crate::Builder::standard_endpoint) says of single services: then
    /// make the client with [`try_at`](Self::try_at).
    /// A custom domain, such as `iot.acme.example`, is no [`DeviceEndpoint`] and is not supported
    /// ([`Rule::Endpoint`](crate::Rule::Endpoint)): its certificate and its TLS are the account's to choose.
    ///
    /// # Errors
    /// [`Rule::Endpoint`](crate::Rule::Endpoint) when the endpoint is of another region, or the FIPS endpoint
    /// that all accounts share, or when the session has a private route for messages and shadows.
    ///
    /// ```no_run
    /// use palisade::{iot, iot_data, reason, region, Session};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let here = region::EuWest1.standard_endpoints(reason!("no FIPS endpoints in eu-west-1"));
    /// let session = Session::builder(here).connect().await?;
    /// let endpoint = iot::Client::new(&session).device_endpoint().await?;
    /// let data = iot_data::Client::at(&session, &endpoint)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn at<R: OwnDataEndpoint>(
        session: &Session<R>,
        endpoint: &DeviceEndpoint,
    ) -> Result<Self, Error> {
        Self::try_at(session, endpoint)
    }

    /// A client of the account's own endpoint in any region; the question is answered now.
    ///
    /// # Errors
    /// As [`at`](Self::at), and [`Rule::Fips`](crate::Rule::Fips) when the session demands FIPS endpoints.
    pub fn try_at<R: Region>(
        session: &Session<R>,
        endpoint: &DeviceEndpoint,
    ) -> Result<Self, Error> {
        let core = session.core().at(endpoint)?;
        Ok(Self::guarded(&Arc::new(core)))
    }
}
