//! Which service, region and bucket a host name of AWS stands for.

/// A host name, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Host {
    pub(super) service: Service,
    pub(super) region: String,
    /// A name without a region in it, as in `s3.amazonaws.com`.
    pub(super) global: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Service {
    S3 {
        bucket: Option<String>,
    },
    /// An access point, `NAME-ACCOUNT`.
    AccessPoint {
        label: String,
    },
    Sts,
    /// The OIDC side of IAM Identity Center.
    SignIn,
    /// Its portal.
    Portal,
    /// The control plane of IoT Core.
    Iot,
    /// The data plane of it.
    IotData,
    /// `IoT` `TwinMaker`, by the host that its operations are spread over: `api.` or `data.`.
    TwinMaker {
        front: &'static str,
    },
    Other,
}

impl Host {
    /// Takes a host name apart; a port is dropped first.
    pub(super) fn parse(host: &str) -> Self {
        let name = without_port(host).to_ascii_lowercase();
        Self::known(&name).unwrap_or(Self {
            service: Service::Other,
            region: String::new(),
            global: false,
        })
    }

    /// Whether operations with this host prefix are served here.
    pub(super) fn serves(&self, prefix: &str) -> bool {
        match self.service {
            Service::TwinMaker { front } => front == prefix,
            _ => prefix.is_empty(),
        }
    }

    fn known(name: &str) -> Option<Self> {
        let rest = name.strip_suffix(".amazonaws.com")?;
        if let Some(rest) = rest.strip_suffix(".vpce") {
            return Self::private(rest);
        }
        let (front, region, global) = match rest.rsplit_once('.') {
            Some((front, region)) if is_region(region) => (front, region, false),
            _ => (rest, "us-east-1", true),
        };
        let front = front.strip_suffix(".dualstack").unwrap_or(front);
        let service = match front.rsplit_once('.') {
            None if matches!(front, "s3" | "s3-fips") => Service::S3 { bucket: None },
            None if matches!(front, "sts" | "sts-fips") => Service::Sts,
            None if matches!(front, "iot" | "iot-fips") => Service::Iot,
            None if matches!(front, "oidc" | "oidc-fips") => Service::SignIn,
            Some(("portal", "sso" | "sso-fips")) => Service::Portal,
            Some(("data-ats", "iot")) | Some(("data", "iot" | "iot-fips")) => Service::IotData,
            Some((own, "iot")) if is_own(own) => Service::IotData,
            Some((front, "iottwinmaker" | "iottwinmaker-fips")) => twinmaker(front)?,
            Some((bucket, "s3" | "s3-fips")) if !bucket.is_empty() => Service::S3 {
                bucket: Some(bucket.to_owned()),
            },
            Some((label, "s3-accesspoint" | "s3-accesspoint-fips")) => Service::AccessPoint {
                label: label.to_owned(),
            },
            _ => return None,
        };
        Some(Self {
            service,
            region: region.to_owned(),
            global,
        })
    }

    /// The host of an interface endpoint, its `.vpce.amazonaws.com` taken off.
    fn private(rest: &str) -> Option<Self> {
        let (rest, region) = rest.rsplit_once('.')?;
        let (rest, service) = rest.rsplit_once('.')?;
        // `data.iot`, `api.iottwinmaker`
        let (rest, part) = match rest.rsplit_once('.') {
            Some((rest, part @ ("api" | "data"))) => (rest, part),
            _ => (rest, ""),
        };
        let (front, endpoint) = rest.rsplit_once('.').unwrap_or(("", rest));
        let endpoint = endpoint.strip_prefix("vpce-")?;
        let letter = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if endpoint.is_empty() || !endpoint.bytes().all(letter) || !is_region(region) {
            return None;
        }
        let named = |kind| {
            front
                .strip_suffix(kind)
                .filter(|name: &&str| !name.is_empty())
        };
        let service = match service {
            "iot" if front.is_empty() && part == "data" => Service::IotData,
            "iottwinmaker" if front.is_empty() => twinmaker(part)?,
            _ if !part.is_empty() => return None,
            "sts" if front.is_empty() => Service::Sts,
            "iot" if front.is_empty() => Service::Iot,
            "s3" if front == "bucket" => Service::S3 { bucket: None },
            "s3" => match (named(".bucket"), named(".accesspoint")) {
                (Some(bucket), _) => Service::S3 {
                    bucket: Some(bucket.to_owned()),
                },
                (_, Some(label)) => Service::AccessPoint {
                    label: label.to_owned(),
                },
                _ => return None,
            },
            _ => return None,
        };
        Some(Self {
            service,
            region: region.to_owned(),
            global: false,
        })
    }
}

/// Whether it is in front of an account's own endpoint for devices: `a1b2c3d4e5f6g7-ats`.
fn is_own(front: &str) -> bool {
    let id = front.strip_suffix("-ats").unwrap_or_default();
    !id.is_empty()
        && id
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
}

fn twinmaker(front: &str) -> Option<Service> {
    let front = match front {
        "api" => "api.",
        "data" => "data.",
        _ => return None,
    };
    Some(Service::TwinMaker { front })
}

pub(super) fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    }
}

/// Whether a label looks like a region: `us-east-1`, `us-gov-west-1`, `ap-southeast-5`.
fn is_region(label: &str) -> bool {
    let mut parts = label.split('-');
    let last = parts.next_back().unwrap_or_default();
    let words: Vec<_> = parts.collect();
    (2..=3).contains(&words.len())
        && !last.is_empty()
        && last.bytes().all(|b| b.is_ascii_digit())
        && words
            .iter()
            .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const API: Service = Service::TwinMaker { front: "api." };
    const DATA: Service = Service::TwinMaker { front: "data." };

    fn s3(bucket: Option<&str>, region: &str, global: bool) -> Host {
        Host {
            service: Service::S3 {
                bucket: bucket.map(str::to_owned),
            },
            region: region.to_owned(),
            global,
        }
    }

    #[test]
    fn real_host_names_are_understood() {
        for (name, host) in [
            (
                "s3-fips.us-east-1.amazonaws.com",
                s3(None, "us-east-1", false),
            ),
            (
                "s3.eu-west-1.amazonaws.com:443",
                s3(None, "eu-west-1", false),
            ),
            (
                "acme.s3-fips.us-gov-west-1.amazonaws.com",
                s3(Some("acme"), "us-gov-west-1", false),
            ),
            (
                "my.own.s3.s3-fips.dualstack.us-east-2.amazonaws.com",
                s3(Some("my.own.s3"), "us-east-2", false),
            ),
            ("acme.s3.amazonaws.com", s3(Some("acme"), "us-east-1", true)),
        ] {
            assert_eq!(Host::parse(name), host, "{name}");
        }
        let point = Host::parse("acme-111122223333.s3-accesspoint-fips.us-east-2.amazonaws.com");
        let label = "acme-111122223333".to_owned();
        assert_eq!(
            (point.service, point.region.as_str()),
            (Service::AccessPoint { label }, "us-east-2")
        );
        for (name, service) in [
            ("oidc.us-west-2.amazonaws.com", Service::SignIn),
            ("portal.sso.us-west-2.amazonaws.com", Service::Portal),
            ("iot.eu-west-1.amazonaws.com", Service::Iot),
            ("iot-fips.us-east-1.amazonaws.com", Service::Iot),
            ("data-ats.iot.eu-west-1.amazonaws.com", Service::IotData),
            ("data.iot.eu-west-1.amazonaws.com", Service::IotData),
            ("data.iot-fips.us-east-1.amazonaws.com", Service::IotData),
            (
                "a1b2c3d4e5f6g7-ats.iot.us-east-1.amazonaws.com",
                Service::IotData,
            ),
            ("api.iottwinmaker.us-east-1.amazonaws.com", API),
            ("data.iottwinmaker-fips.us-east-1.amazonaws.com", DATA),
        ] {
            assert_eq!(Host::parse(name).service, service, "{name}");
        }
        let sts = Host::parse("sts-fips.us-west-2.amazonaws.com");
        assert_eq!(
            (sts.service, sts.region.as_str()),
            (Service::Sts, "us-west-2")
        );
    }

    #[test]
    fn private_endpoints_are_the_same_services() {
        let point = Service::AccessPoint {
            label: "acme-111122223333".to_owned(),
        };
        let whole = s3(None, "eu-west-1", false).service;
        let bucket = s3(Some("my.own"), "eu-west-1", false).service;
        for (front, service) in [
            ("vpce-0a1b2c3d4e5f60718-x9y8z7w6.sts", Service::Sts),
            (
                "vpce-0a1b2c3d4e5f60718-x9y8z7w6-eu-west-1a.sts",
                Service::Sts,
            ),
            ("vpce-0a1b2c3d4e5f60718-x9y8z7w6.iot", Service::Iot),
            ("vpce-0a1b2c3d4e5f60718-x9y8z7w6.data.iot", Service::IotData),
            ("vpce-0a1b2c3d4e5f60718-x9y8z7w6.api.iottwinmaker", API),
            ("vpce-0a1b2c3d4e5f60718-x9y8z7w6.data.iottwinmaker", DATA),
            ("bucket.vpce-0a1b2c3d4e5f60718-x9y8z7w6.s3", whole),
            ("my.own.bucket.vpce-0a1b2c3d4e5f60718-x9y8z7w6.s3", bucket),
            (
                "acme-111122223333.accesspoint.vpce-0a1b2c3d4e5f60718-x9y8z7w6.s3",
                point,
            ),
        ] {
            let host = Host::parse(&format!("{front}.eu-west-1.vpce.amazonaws.com"));
            assert_eq!(
                (host.service, host.region.as_str()),
                (service, "eu-west-1"),
                "{front}"
            );
            assert!(!host.global);
        }
    }

    #[test]
    fn other_names_belong_to_no_service() {
        for name in [
            "data-ats.iot-fips.us-east-1.amazonaws.com",
            "data.jobs.iot.us-east-1.amazonaws.com",
            "a1b2c3.credentials.iot.us-east-1.amazonaws.com",
            "a1b2c3-ats.iot-fips.us-east-1.amazonaws.com",
            "-ats.iot.us-east-1.amazonaws.com",
            "iottwinmaker.us-east-1.amazonaws.com",
            "web.iottwinmaker.us-east-1.amazonaws.com",
            "vpce-0a.iottwinmaker.us-east-1.vpce.amazonaws.com",
            "vpce-0a.data.sts.us-east-1.vpce.amazonaws.com",
            "vpce-0a.api.iot.us-east-1.vpce.amazonaws.com",
            "vpce-0a.credentials.iot.us-east-1.vpce.amazonaws.com",
            "x.vpce-0a.data.iot.us-east-1.vpce.amazonaws.com",
            "acme.iot.us-east-1.amazonaws.com",
            "s3.us-east-1.amazonaws.com.example.org",
            ".s3.us-east-1.amazonaws.com",
            "s3-accesspoint.us-east-1.amazonaws.com",
            "evil-sts.us-east-1.amazonaws.com",
            "sso.us-east-1.amazonaws.com",
            "vpce-.sts.us-east-1.vpce.amazonaws.com",
            "vpce-0a.sts.amazonaws.com",
            "vpce-0a.sts.vpce.amazonaws.com",
            "vpc-0a.sts.us-east-1.vpce.amazonaws.com",
            "x.vpce-0a.sts.us-east-1.vpce.amazonaws.com",
            "vpce-0a.s3.us-east-1.vpce.amazonaws.com",
            "acme.vpce-0a.s3.us-east-1.vpce.amazonaws.com",
            ".bucket.vpce-0a.s3.us-east-1.vpce.amazonaws.com",
            "control.vpce-0a.s3.us-east-1.vpce.amazonaws.com",
            "x.vpce-0a.iot.us-east-1.vpce.amazonaws.com",
            "",
        ] {
            assert_eq!(Host::parse(name).service, Service::Other, "{name}");
        }
    }
}
