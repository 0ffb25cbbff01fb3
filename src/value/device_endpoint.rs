//! Hosts that devices connect to.

use std::fmt;

use crate::Refusal;
use crate::error::{Fault, fault};
use crate::region::{AnyRegion, ListsIotData, Partition};

/// The host that devices of one account connect to in one region, for MQTT and HTTPS over TLS with
/// mutual authentication.
///
/// It is always an endpoint whose server certificate comes from Amazon Trust Services: the older kind,
/// of a distrusted authority, cannot be said ([`Rule::DeviceTls`](crate::Rule::DeviceTls)). Asked for by
/// `iot::Client::device_endpoint`; on a device, checked again by [`new`](Self::new).
///
/// MQTT is on [port 8883](Self::MQTT_PORT), and on [port 443](Self::HTTPS_PORT) for clients that offer
/// the protocol [`x-amzn-mqtt-ca`](Self::MQTT_ALPN) by ALPN; HTTPS for publishing is on port 8443, and
/// on 443 with the protocol `x-amzn-http-ca`.
///
/// ```
/// use palisade::DeviceEndpoint;
/// use palisade::region::{self, AnyRegion};
///
/// let here = AnyRegion::from(region::UsEast1);
/// let endpoint = DeviceEndpoint::new("a1b2c3d4e5f6g7-ats.iot.us-east-1.amazonaws.com", &here)?;
/// assert_eq!(endpoint.host(), "a1b2c3d4e5f6g7-ats.iot.us-east-1.amazonaws.com");
/// assert!(DeviceEndpoint::new("a1b2c3d4e5f6g7.iot.us-east-1.amazonaws.com", &here).is_err());
///
/// let fips = DeviceEndpoint::fips_in(region::UsEast1);
/// assert_eq!(fips.host(), "data.iot-fips.us-east-1.amazonaws.com");
/// # Ok::<(), palisade::Refusal>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeviceEndpoint {
    host: String,
    fips: bool,
}

impl DeviceEndpoint {
    /// The port for MQTT.
    pub const MQTT_PORT: u16 = 8883;
    /// The port for HTTPS, and for MQTT with [`MQTT_ALPN`](Self::MQTT_ALPN).
    pub const HTTPS_PORT: u16 = 443;
    /// What a client that speaks MQTT on port 443 offers by ALPN.
    pub const MQTT_ALPN: &'static str = "x-amzn-mqtt-ca";

    /// Checks that a host is an account's device endpoint in the region.
    ///
    /// # Errors
    /// [`Rule::DeviceTls`](crate::Rule::DeviceTls): the host is not `ID-ats.iot.REGION.…`, below the
    /// region's own domain of AWS IoT Core. In China, `ID.ats.iot.REGION.…` is one too.
    pub fn new(host: &str, region: &AnyRegion) -> Result<Self, Refusal> {
        let id = below(host, "iot", region).and_then(|label| {
            let chinese = region.partition() == Partition::AwsCn;
            let plain = label.strip_suffix("-ats");
            plain.or_else(|| label.strip_suffix(".ats").filter(|_| chinese))
        });
        Ok(Self {
            host: checked(host, id, NOT_ATS)?,
            fips: false,
        })
    }

    /// The FIPS endpoint of a region that the compiler knows to have one. All accounts share it, and
    /// AWS tells them apart by the client's certificate.
    ///
    /// No domain configuration, custom authorizer or TLS policy applies there: AWS has none of them
    /// for FIPS endpoints.
    #[must_use]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a region is a type without a value to keep, named where it is given"
    )]
    pub fn fips_in<R: ListsIotData>(region: R) -> Self {
        Self::fips(&region.any())
    }

    /// The FIPS endpoint of any region; the question is answered now.
    ///
    /// # Errors
    /// [`Rule::Fips`](crate::Rule::Fips), when none is listed in the region.
    pub fn try_fips_in(region: &AnyRegion) -> Result<Self, Refusal> {
        if region.lists_fips("IotData") {
            Ok(Self::fips(region))
        } else {
            Err(NO_FIPS.into())
        }
    }

    fn fips(region: &AnyRegion) -> Self {
        let suffix = region.partition().dns_suffix();
        Self {
            host: format!("data.iot-fips.{region}.{suffix}"),
            fips: true,
        }
    }

    /// The host, without a port.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether it is a FIPS endpoint.
    #[must_use]
    pub fn is_fips(&self) -> bool {
        self.fips
    }
}

impl fmt::Display for DeviceEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.host)
    }
}

/// Defines the hosts of what else devices ask, by the labels between the account's id and the region.
macro_rules! hosts {
    ($($(#[$about:meta])* $name:ident $labels:literal $fault:ident;)*) => {
        $(
            $(#[$about])*
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct $name(String);

            impl $name {
                /// Checks that a host is an account's endpoint of this kind in the region.
                ///
                /// # Errors
                #[doc = concat!("[`Rule::DeviceTls`](crate::Rule::DeviceTls): the host is not `ID.", $labels, ".REGION.…`.")]
                pub fn new(host: &str, region: &AnyRegion) -> Result<Self, Refusal> {
                    let id = below(host, $labels, region);
                    Ok(Self(checked(host, id, $fault)?))
                }

                /// The host, without a port.
                #[must_use]
                pub fn host(&self) -> &str {
                    &self.0
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(&self.0)
                }
            }
        )*
    };
}

hosts! {
    /// The host that devices of one account ask for jobs over HTTPS with mutual authentication. Over
    /// MQTT, jobs come through the [`DeviceEndpoint`].
    JobsEndpoint "jobs.iot" NO_JOBS;
    /// The host at which devices of one account exchange their certificate for temporary AWS
    /// credentials of a role alias, over HTTPS with mutual authentication.
    CredentialEndpoint "credentials.iot" NO_CREDENTIALS;
}

/// What stands before the region's own domain of one kind of endpoint.
fn below<'a>(host: &'a str, labels: &str, region: &AnyRegion) -> Option<&'a str> {
    let suffix = region.partition().dns_suffix();
    host.strip_suffix(&format!(".{labels}.{region}.{suffix}"))
}

// Security: the host comes from a reply or from a device's configuration. What devices are given must
// not lead anywhere else, so the account's id is one label without anything that ends a host.
fn checked(host: &str, id: Option<&str>, fault: Fault) -> Result<String, Refusal> {
    let label = |id: &str| {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        (1..=59).contains(&id.len()) && id.bytes().all(plain)
    };
    match id {
        Some(id) if label(id) => Ok(host.to_owned()),
        _ => Err(fault.into()),
    }
}

const NOT_ATS: Fault = fault!(
    DeviceTls,
    "the host is not an account's ATS endpoint for devices in this region",
    "ask for it with `iot::Client::device_endpoint`, which gives `ID-ats.iot.REGION.…`",
);
const NO_JOBS: Fault = fault!(
    DeviceTls,
    "the host is not an account's endpoint for jobs in this region",
    "ask for it with `iot::Client::jobs_endpoint`, which gives `ID.jobs.iot.REGION.…`",
);
const NO_CREDENTIALS: Fault = fault!(
    DeviceTls,
    "the host is not an account's endpoint for credentials of devices in this region",
    "ask for it with `iot::Client::credential_endpoint`, which gives `ID.credentials.iot.REGION.…`",
);
const NO_FIPS: Fault = fault!(
    Fips,
    "no FIPS endpoint for devices is listed in the region",
    "take a region that lists one, or the account's own endpoint by `iot::Client::device_endpoint`",
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rule;
    use crate::region;

    fn rule<T>(result: Result<T, Refusal>) -> Option<Rule> {
        result.err().map(|refusal| refusal.rule())
    }

    #[test]
    fn only_the_regions_own_ats_host_is_a_device_endpoint() {
        let here = AnyRegion::from(region::UsEast1);
        let good = "a1b2c3d4e5f6g7-ats.iot.us-east-1.amazonaws.com";
        assert_eq!(
            DeviceEndpoint::new(good, &here).map(|it| it.to_string()),
            Ok(good.to_owned())
        );
        for host in [
            "",
            "a1b2-ats.iot.us-east-1.amazonaws.com.",
            "a1b2-ats.iot.us-east-1.amazonaws.com:8883",
            "https://a1b2-ats.iot.us-east-1.amazonaws.com",
            "a1b2-ats.iot.us-east-1.amazonaws.com/x",
            " a1b2-ats.iot.us-east-1.amazonaws.com",
            "a1b2-ats.iot.us-east-1.amazonaws.com\n",
            "A1B2-ats.iot.us-east-1.amazonaws.com",
            "a1b2.iot.us-east-1.amazonaws.com",
            "a1b2.ats.iot.us-east-1.amazonaws.com",
            "-ats.iot.us-east-1.amazonaws.com",
            "iot.us-east-1.amazonaws.com",
            "a1b2-ats.iot.us-east-2.amazonaws.com",
            "a1b2-ats.iot.us-east-1.amazonaws.com.cn",
            "a1b2-ats.iot.us-east-1.amazonaws.com.evil.example",
            "evil.example/-ats.iot.us-east-1.amazonaws.com",
            "evil.example#-ats.iot.us-east-1.amazonaws.com",
            "u@evil-ats.iot.us-east-1.amazonaws.com",
            "x.y-ats.iot.us-east-1.amazonaws.com",
            "a1b2-ats.iotxus-east-1.amazonaws.com",
            "a1b2-ats-iot.us-east-1.amazonaws.com",
            "data.iot-fips.us-east-1.amazonaws.com",
        ] {
            assert_eq!(
                rule(DeviceEndpoint::new(host, &here)),
                Some(Rule::DeviceTls),
                "{host}"
            );
        }
    }

    #[test]
    fn china_has_a_form_of_its_own() {
        let beijing = AnyRegion::from(region::CnNorth1);
        for host in [
            "a1b2-ats.iot.cn-north-1.amazonaws.com.cn",
            "a1b2.ats.iot.cn-north-1.amazonaws.com.cn",
        ] {
            assert!(DeviceEndpoint::new(host, &beijing).is_ok(), "{host}");
        }
        let legacy = DeviceEndpoint::new("a1b2.iot.cn-north-1.amazonaws.com.cn", &beijing);
        assert_eq!(rule(legacy), Some(Rule::DeviceTls));
    }

    #[test]
    fn other_endpoints_of_devices_are_told_apart() {
        let here = AnyRegion::from(region::UsWest2);
        let jobs = "a1b2.jobs.iot.us-west-2.amazonaws.com";
        let credentials = "a1b2.credentials.iot.us-west-2.amazonaws.com";
        assert_eq!(
            JobsEndpoint::new(jobs, &here).map(|it| it.to_string()),
            Ok(jobs.to_owned())
        );
        assert!(
            CredentialEndpoint::new(credentials, &here).is_ok_and(|it| it.host() == credentials)
        );
        assert_eq!(
            rule(JobsEndpoint::new(credentials, &here)),
            Some(Rule::DeviceTls)
        );
        assert_eq!(
            rule(CredentialEndpoint::new(jobs, &here)),
            Some(Rule::DeviceTls)
        );
        assert_eq!(
            rule(DeviceEndpoint::new(jobs, &here)),
            Some(Rule::DeviceTls)
        );
        let elsewhere = AnyRegion::from(region::UsEast1);
        assert_eq!(
            rule(JobsEndpoint::new(jobs, &elsewhere)),
            Some(Rule::DeviceTls)
        );
    }

    #[test]
    fn fips_endpoints_are_there_where_they_are_listed() {
        let listed =
            AnyRegion::listed().filter(|region| DeviceEndpoint::try_fips_in(region).is_ok());
        let listed: Vec<_> = listed.map(|region| region.to_string()).collect();
        assert_eq!(
            listed,
            [
                "ca-central-1",
                "us-east-1",
                "us-east-2",
                "us-gov-east-1",
                "us-gov-west-1",
                "us-west-1",
                "us-west-2"
            ]
        );
        let nowhere = AnyRegion::from(region::EuWest1);
        assert_eq!(
            rule(DeviceEndpoint::try_fips_in(&nowhere)),
            Some(Rule::Fips)
        );
        assert!(DeviceEndpoint::fips_in(region::UsGovWest1).is_fips());
    }

    proptest::proptest! {
        #[test]
        fn what_passes_is_one_label_below_the_regions_domain(front in "[a-z0-9./@:#?-]{0,20}(-ats)?|\\PC{0,20}") {
            let here = AnyRegion::from(region::UsEast1);
            let host = format!("{front}.iot.us-east-1.amazonaws.com");
            if let Ok(endpoint) = DeviceEndpoint::new(&host, &here) {
                proptest::prop_assert_eq!(endpoint.host().split('.').count(), 5);
                let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte);
                proptest::prop_assert!(endpoint.host().bytes().all(plain));
            }
        }
    }
}
