//! Domain configurations: names of one's own for devices to connect to, and which TLS they take.

use aws_sdk_iot::operation::create_domain_configuration::builders::CreateDomainConfigurationFluentBuilder;
use aws_sdk_iot::operation::update_domain_configuration::builders::UpdateDomainConfigurationFluentBuilder;
use aws_sdk_iot::types::{ApplicationProtocol, AuthenticationType, ServiceType, TlsConfig};

use super::Client;
use crate::region::{Region, Standard};
use crate::text::{DomainConfigurationName, DomainName};
use crate::{Outcome, Reason, Rule, ServerCertificateArn, Session, Waiver, rule};

/// Which versions of TLS a domain takes from devices.
///
/// Stands for AWS's named security policies, but for none that takes TLS 1.0 or 1.1
/// ([`Rule::DeviceTls`](crate::Rule::DeviceTls)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TlsPolicy {
    /// TLS 1.3 and nothing else: `IoTSecurityPolicy_TLS13_1_3_2022_10`.
    Tls13Only,
    /// TLS 1.3, and 1.2 for devices without it: `IoTSecurityPolicy_TLS13_1_2_2022_10`, what AWS takes
    /// unless told.
    Tls13Preferred,
    /// TLS 1.2 and nothing else, for devices that fail when 1.3 is offered:
    /// `IoTSecurityPolicy_TLS12_1_2_2022_10`.
    Tls12,
}

impl TlsPolicy {
    /// AWS's name of the policy.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tls13Only => "IoTSecurityPolicy_TLS13_1_3_2022_10",
            Self::Tls13Preferred => "IoTSecurityPolicy_TLS13_1_2_2022_10",
            Self::Tls12 => "IoTSecurityPolicy_TLS12_1_2_2022_10",
        }
    }
}

impl From<TlsPolicy> for TlsConfig {
    fn from(policy: TlsPolicy) -> Self {
        Self::builder().security_policy(policy.as_str()).build()
    }
}

mod sealed {
    pub trait Sealed {}
}

/// That devices are let go without FIPS endpoints: a session whose standard endpoints were chosen, or a
/// waiver of [`rule::Fips`] with its reason.
#[diagnostic::on_unimplemented(
    message = "FIPS endpoints for devices take no TLS policy and no domain configuration at AWS; say why these devices go without FIPS",
    label = "`{Self}` does not say why",
    note = "devices that have to use FIPS connect to `DeviceEndpoint::fips_in(…)` and need no domain configuration",
    note = "for other devices give the session if it uses standard endpoints, or say why: `waive!(rule::Fips, \"…\")`"
)]
pub trait WithoutFips: sealed::Sealed {
    #[doc(hidden)]
    fn why(self) -> Reason;
}

impl<R: Region> sealed::Sealed for &Session<Standard<R>> {}

impl<R: Region> WithoutFips for &Session<Standard<R>> {
    fn why(self) -> Reason {
        self.region().reason().clone()
    }
}

impl sealed::Sealed for Waiver<rule::Fips> {}

impl WithoutFips for Waiver<rule::Fips> {
    fn why(self) -> Reason {
        self.into_reason()
    }
}

impl Client {
    /// Begins the creation of a domain configuration: an own name, or another of AWS's, for devices to
    /// connect to, with the versions of TLS that it takes.
    ///
    /// Gives `aws_sdk_iot`'s builder of `CreateDomainConfiguration`, in which TLS policy, MQTT over TLS and
    /// authentication by client certificate are set. HTTPS instead of MQTT is
    /// `.application_protocol(ApplicationProtocol::Https)`; a custom authorizer is a matter of the same
    /// builder, with `waive!(rule::Signed, …)` where a token stands in for the certificate.
    ///
    /// Which policy devices take can differ from device to device only by giving them different domains.
    /// AWS's FIPS endpoints for devices take neither: so the last argument says why devices go without
    /// FIPS, and the evidence keeps it. IAM action: `iot:CreateDomainConfiguration`.
    ///
    /// ```no_run
    /// use palisade::iot::{self, TlsPolicy};
    /// use palisade::region::{Standard, UsEast1};
    /// use palisade::{Session, domain_configuration_name, rule, waive};
    ///
    /// # async fn example(iot: iot::Client, session: Session<Standard<UsEast1>>) -> Result<(), Box<dyn std::error::Error>> {
    /// let name = domain_configuration_name!("devices");
    /// iot.create_domain_configuration(name, TlsPolicy::Tls13Only, &session).send().await?;
    ///
    /// let name = domain_configuration_name!("gateways");
    /// let why = waive!(rule::Fips, "gateways are built without a FIPS module");
    /// iot.create_domain_configuration(name, TlsPolicy::Tls13Preferred, why).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_domain_configuration(
        &self,
        name: DomainConfigurationName,
        tls: TlsPolicy,
        devices: impl WithoutFips,
    ) -> CreateDomainConfigurationFluentBuilder {
        self.without_fips(devices);
        self.sdk
            .create_domain_configuration()
            .domain_configuration_name(name)
            .tls_config(tls.into())
            .authentication_type(AuthenticationType::AwsX509)
            .application_protocol(ApplicationProtocol::SecureMqtt)
            .service_type(ServiceType::Data)
    }

    /// The same for a domain name of one's own, whose certificate is kept by AWS Certificate Manager in the
    /// same region. IAM actions: `iot:CreateDomainConfiguration`, `acm:DescribeCertificate`.
    ///
    /// ```no_run
    /// use palisade::iot::{self, TlsPolicy};
    /// use palisade::{domain_configuration_name, domain_name, rule, server_certificate_arn, waive};
    ///
    /// # async fn example(iot: iot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let certificate = server_certificate_arn!(
    ///     "arn:aws:acm:us-east-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab"
    /// );
    /// let name = domain_configuration_name!("devices");
    /// let why = waive!(rule::Fips, "gateways are built without a FIPS module");
    /// iot.create_custom_domain(name, domain_name!("iot.acme.example"), certificate, TlsPolicy::Tls13Only, why)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_custom_domain(
        &self,
        name: DomainConfigurationName,
        host: DomainName,
        certificate: ServerCertificateArn,
        tls: TlsPolicy,
        devices: impl WithoutFips,
    ) -> CreateDomainConfigurationFluentBuilder {
        self.create_domain_configuration(name, tls, devices)
            .domain_name(host)
            .server_certificate_arns(certificate)
    }

    /// Begins a change of the versions of TLS that a domain takes; gives `aws_sdk_iot`'s builder of
    /// `UpdateDomainConfiguration`. Devices that are connected stay so. IAM action:
    /// `iot:UpdateDomainConfiguration`.
    ///
    /// ```no_run
    /// # use palisade::iot::{self, TlsPolicy};
    /// # use palisade::{domain_configuration_name, rule, waive};
    /// # async fn example(iot: iot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let name = domain_configuration_name!("devices");
    /// let why = waive!(rule::Fips, "gateways are built without a FIPS module");
    /// iot.update_tls(&name, TlsPolicy::Tls13Only, why).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_tls(
        &self,
        name: &DomainConfigurationName,
        tls: TlsPolicy,
        devices: impl WithoutFips,
    ) -> UpdateDomainConfigurationFluentBuilder {
        self.without_fips(devices);
        self.sdk
            .update_domain_configuration()
            .domain_configuration_name(name.as_str())
            .tls_config(tls.into())
    }

    fn without_fips(&self, devices: impl WithoutFips) {
        let why = devices.why().as_str().to_owned();
        let book = self.core.evidence();
        book.note(Rule::Fips, Outcome::SetAside, "iot domains of devices", why);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_policy_takes_less_than_tls_1_2() {
        for (policy, name) in [
            (TlsPolicy::Tls13Only, "IoTSecurityPolicy_TLS13_1_3_2022_10"),
            (
                TlsPolicy::Tls13Preferred,
                "IoTSecurityPolicy_TLS13_1_2_2022_10",
            ),
            (TlsPolicy::Tls12, "IoTSecurityPolicy_TLS12_1_2_2022_10"),
        ] {
            assert_eq!(TlsConfig::from(policy).security_policy(), Some(name));
            assert!(!name.contains("_1_0_"), "{name}");
        }
    }
}
