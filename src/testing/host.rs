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

    fn known(name: &str) -> Option<Self> {
        if let Some(rest) = name.strip_suffix(".vpce.amazonaws.com") {
            return Self::private(rest);
        }
        let rest = name.strip_suffix(".amazonaws.com")?;
        let (front, region, global) = match rest.rsplit_once('.') {
            Some((front, region)) if is_region(region) => (front, region, false),
            _ => (rest, "us-east-1", true),
        };
        let front = front.strip_suffix(".dualstack").unwrap_or(front);
        let service = match front.rsplit_once('.') {
            None if matches!(front, "s3" | "s3-fips") => Service::S3 { bucket: None },
            None if matches!(front, "sts" | "sts-fips") => Service::Sts,
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

    /// A private endpoint's host, up to its region: `acme.bucket.vpce-….s3.us-east-1`.
    fn private(rest: &str) -> Option<Self> {
        let (front, region) = rest.rsplit_once('.')?;
        let (front, service) = front.rsplit_once('.')?;
        let (front, id) = front.rsplit_once('.').unwrap_or(("", front));
        let (label, kind) = front.rsplit_once('.').unwrap_or(("", front));
        let service = match (service, kind, label) {
            ("sts", "", "") => Service::Sts,
            ("s3", "bucket", "") => Service::S3 { bucket: None },
            ("s3", "bucket", bucket) => Service::S3 {
                bucket: Some(bucket.to_owned()),
            },
            ("s3", "accesspoint", label) if !label.is_empty() => Service::AccessPoint {
                label: label.to_owned(),
            },
            _ => return None,
        };
        (id.starts_with("vpce-") && is_region(region)).then(|| Self {
            service,
            region: region.to_owned(),
            global: false,
        })
    }
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
            (
                "bucket.vpce-1a2b3c4d-5e6f.s3.us-east-1.vpce.amazonaws.com",
                s3(None, "us-east-1", false),
            ),
            (
                "my.own.bucket.vpce-1a2b3c4d-5e6f-us-east-1a.s3.us-east-1.vpce.amazonaws.com",
                s3(Some("my.own"), "us-east-1", false),
            ),
        ] {
            assert_eq!(Host::parse(name), host, "{name}");
        }
        let point = Host::parse("acme-111122223333.s3-accesspoint-fips.us-east-2.amazonaws.com");
        let label = "acme-111122223333".to_owned();
        assert_eq!(
            (point.service, point.region.as_str()),
            (Service::AccessPoint { label }, "us-east-2")
        );
        let private =
            Host::parse("acme-1.accesspoint.vpce-1a2b3c4d-5e6f.s3.us-east-2.vpce.amazonaws.com");
        let label = "acme-1".to_owned();
        assert_eq!(private.service, Service::AccessPoint { label });
        for name in [
            "sts-fips.us-west-2.amazonaws.com",
            "vpce-1a2b3c4d-5e6f.sts.us-west-2.vpce.amazonaws.com",
        ] {
            let sts = Host::parse(name);
            assert_eq!(
                (sts.service, sts.region.as_str()),
                (Service::Sts, "us-west-2")
            );
        }
    }

    #[test]
    fn other_names_belong_to_no_service() {
        for name in [
            "iot.us-east-1.amazonaws.com",
            "s3.us-east-1.amazonaws.com.example.org",
            ".s3.us-east-1.amazonaws.com",
            "s3-accesspoint.us-east-1.amazonaws.com",
            "evil-sts.us-east-1.amazonaws.com",
            "evil.vpce-1a2b3c4d-5e6f.sts.us-east-1.vpce.amazonaws.com",
            "vpce-1a2b3c4d-5e6f.s3.us-east-1.vpce.amazonaws.com",
            "bucket.s3.us-east-1.vpce.amazonaws.com",
            "",
        ] {
            assert_eq!(Host::parse(name).service, Service::Other, "{name}");
        }
    }
}
