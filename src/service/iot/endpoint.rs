//! The hosts that devices connect to.

use super::Client;
use crate::error::{Fault, fault};
use crate::service::typed::failed;
use crate::{CredentialEndpoint, DeviceEndpoint, Error, JobsEndpoint};

const OPERATION: &str = "iot DescribeEndpoint";

impl Client {
    /// Asks for the host that devices of this account connect to in this region.
    ///
    /// Wraps `aws_sdk_iot::Client::describe_endpoint`, but asks for `iot:Data-ATS` and nothing else, and
    /// believes no host outside the region's own domain. The host stays the same for the life of the
    /// account; give it to devices with their certificate. IAM action: `iot:DescribeEndpoint`.
    ///
    /// It is no FIPS endpoint: AWS has one for all accounts, [`DeviceEndpoint::fips_in`].
    ///
    /// # Errors
    /// When the call fails; [`Rule::DeviceTls`](crate::Rule::DeviceTls) when the answer is any other host.
    ///
    /// ```no_run
    /// # async fn example(iot: palisade::iot::Client) -> Result<(), palisade::Error> {
    /// let endpoint = iot.device_endpoint().await?;
    /// let broker = (endpoint.host(), palisade::DeviceEndpoint::MQTT_PORT);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn device_endpoint(&self) -> Result<DeviceEndpoint, Error> {
        let host = self.endpoint("iot:Data-ATS").await?;
        let endpoint = DeviceEndpoint::new(&host, self.region());
        endpoint.map_err(|refusal| self.core.refused(OPERATION, refusal))
    }

    /// Asks for the host that devices ask for jobs over HTTPS. IAM action: `iot:DescribeEndpoint`.
    ///
    /// # Errors
    /// When the call fails; [`Rule::DeviceTls`](crate::Rule::DeviceTls) when the answer is any other host.
    pub async fn jobs_endpoint(&self) -> Result<JobsEndpoint, Error> {
        let host = self.endpoint("iot:Jobs").await?;
        let endpoint = JobsEndpoint::new(&host, self.region());
        endpoint.map_err(|refusal| self.core.refused(OPERATION, refusal))
    }

    /// Asks for the host at which devices exchange their certificate for credentials of a role alias.
    /// IAM action: `iot:DescribeEndpoint`.
    ///
    /// # Errors
    /// When the call fails; [`Rule::DeviceTls`](crate::Rule::DeviceTls) when the answer is any other host.
    pub async fn credential_endpoint(&self) -> Result<CredentialEndpoint, Error> {
        let host = self.endpoint("iot:CredentialProvider").await?;
        let endpoint = CredentialEndpoint::new(&host, self.region());
        endpoint.map_err(|refusal| self.core.refused(OPERATION, refusal))
    }

    async fn endpoint(&self, kind: &str) -> Result<String, Error> {
        let call = self.sdk.describe_endpoint().endpoint_type(kind).send();
        let answer = call.await.map_err(|error| failed(OPERATION, &error))?;
        let host = answer.endpoint_address;
        host.ok_or_else(|| self.core.refused(OPERATION, NO_HOST))
    }
}

const NO_HOST: Fault = fault!(
    DeviceTls,
    "the answer names no endpoint",
    "try again; without an endpoint that was checked, devices have nowhere to go",
);
