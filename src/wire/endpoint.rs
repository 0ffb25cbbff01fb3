//! The hosts of AWS services, as listed in `data/endpoints.txt`.
//!
//! Services are named by the SDK's endpoint prefix, except where the file says otherwise.
//! A FIPS host is looked up, never built: GovCloud's are the plain ones, and most regions have none.

#[cfg(test)]
mod agreement;
pub(crate) mod crates;
mod private;
mod table;

pub(crate) use private::private_host;

use crate::value::region::{AnyRegion, Partition};

/// Host templates, each with its set of regions.
type Hosts = &'static [(&'static str, u64)];
/// Id, standard hosts, FIPS hosts.
type Service = (&'static str, Hosts, Hosts);

/// The FIPS host that is listed for the service in the region, if there is one.
pub(crate) fn fips_host(service: &str, region: &AnyRegion) -> Option<String> {
    let (_, _, hosts) = find(service)?;
    listed(hosts, region).map(|template| expand(template, region))
}

/// The standard host of the service in the region.
///
/// Where none is listed, mostly because the service came to the region after the table was made,
/// it is the host that the service's commonest template gives, as the SDK would have it. Pseudo
/// regions such as `aws-global` must be listed.
pub(crate) fn standard_host(service: &str, region: &AnyRegion) -> Option<String> {
    let (_, hosts, _) = find(service)?;
    listed(hosts, region)
        .or_else(|| implied(hosts, region))
        .map(|template| expand(template, region))
}

/// The host below which a region's access points are, from the host of S3 there.
///
/// It is not in the table: services' lists name S3 itself only. AWS documents both hosts for the
/// same regions, and the SDK's resolver makes one from the other like this.
pub(crate) fn access_points_host(s3: &str) -> Option<String> {
    match s3.split_once('.')? {
        ("s3", rest) => Some(format!("s3-accesspoint.{rest}")),
        ("s3-fips", rest) => Some(format!("s3-accesspoint-fips.{rest}")),
        // The two hosts that an interface endpoint to S3 has.
        ("bucket", rest) if rest.starts_with("vpce-") => Some(format!("accesspoint.{rest}")),
        _ => None,
    }
}

fn find(service: &str) -> Option<&'static Service> {
    let at = table::SERVICES.binary_search_by_key(&service, |(id, _, _)| id);
    table::SERVICES.get(at.ok()?)
}

fn listed(hosts: Hosts, region: &AnyRegion) -> Option<&'static str> {
    let bit = table::REGIONS.binary_search(&region.as_str()).ok()?;
    let holds = |regions: u64| (regions >> bit) & 1 == 1;
    hosts
        .iter()
        .find(|(_, regions)| holds(*regions))
        .map(|(template, _)| *template)
}

fn implied(hosts: Hosts, region: &AnyRegion) -> Option<&'static str> {
    if region.is_pseudo() {
        return None;
    }
    let partition = partition_set(region.partition());
    let commonest_here = hosts
        .iter()
        .filter(|(_, regions)| regions & partition != 0)
        .max_by_key(|(template, regions)| {
            let count = (regions & partition).count_ones();
            (count, template.contains("{region}"))
        });
    // Security: a template of another partition is followed only if it leaves that partition's
    // domain and regions behind.
    let commonest = hosts
        .first()
        .filter(|(template, _)| template.contains("{region}") && template.ends_with(".{suffix}"));
    commonest_here.or(commonest).map(|(template, _)| *template)
}

fn partition_set(partition: Partition) -> u64 {
    table::PARTITIONS
        .iter()
        .find(|(candidate, _)| *candidate == partition)
        .map_or(0, |(_, regions)| *regions)
}

fn expand(template: &str, region: &AnyRegion) -> String {
    template
        .replace("{region}", region.as_str())
        .replace("{suffix}", region.partition().dns_suffix())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fips(service: &str, code: &str) -> Option<String> {
        fips_host(service, &AnyRegion::new(code).ok()?)
    }

    fn standard(service: &str, code: &str) -> Option<String> {
        standard_host(service, &AnyRegion::new(code).ok()?)
    }

    fn host(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    fn regions_with_fips(service: &str) -> Vec<&'static str> {
        table::REGIONS
            .into_iter()
            .filter(|code| fips(service, code).is_some())
            .collect()
    }

    #[test]
    fn govcloud_fips_hosts_are_the_plain_ones() {
        for service in ["sts", "cloudtrail", "logs"] {
            let plain = host(&format!("{service}.us-gov-west-1.amazonaws.com"));
            assert_eq!(fips(service, "us-gov-west-1"), plain);
            assert_eq!(standard(service, "us-gov-west-1"), plain);
        }
        assert_eq!(
            fips("s3", "us-gov-east-1"),
            host("s3-fips.us-gov-east-1.amazonaws.com")
        );
    }

    #[test]
    fn the_fips_hosts_of_devices_are_the_listed_ones() {
        for code in table::REGIONS {
            let region = AnyRegion::new(code);
            let made = region.ok().and_then(|region| {
                let endpoint = crate::DeviceEndpoint::try_fips_in(&region).ok()?;
                Some(endpoint.host().to_owned())
            });
            assert_eq!(made, fips("iot-data", code), "{code}");
        }
    }

    #[test]
    fn hosts_of_access_points_are_fips_hosts_where_s3_has_one() {
        let of = |s3: Option<String>| access_points_host(&s3?);
        assert_eq!(
            of(fips("s3", "us-gov-east-1")),
            host("s3-accesspoint-fips.us-gov-east-1.amazonaws.com")
        );
        assert_eq!(of(fips("s3", "eu-west-1")), None);
        assert_eq!(
            of(standard("s3", "cn-north-1")),
            host("s3-accesspoint.cn-north-1.amazonaws.com.cn")
        );
        assert_eq!(
            of(host(
                "bucket.vpce-1a2b3c4d-5e6f.s3.us-east-1.vpce.amazonaws.com"
            )),
            host("accesspoint.vpce-1a2b3c4d-5e6f.s3.us-east-1.vpce.amazonaws.com")
        );
        assert_eq!(of(host("s3-control.us-east-1.amazonaws.com")), None);
        assert_eq!(of(host("bucket.s3.us-east-1.amazonaws.com")), None);
    }

    #[test]
    fn iam_has_one_host_per_partition() {
        assert_eq!(fips("iam", "eu-west-1"), host("iam-fips.amazonaws.com"));
        assert_eq!(standard("iam", "eu-west-1"), host("iam.amazonaws.com"));
        assert_eq!(standard("iam", "us-north-9"), host("iam.amazonaws.com"));
        assert_eq!(
            fips("iam", "us-gov-east-1"),
            host("iam.us-gov.amazonaws.com")
        );
        assert_eq!(fips("iam", "cn-north-1"), None);
        assert_eq!(
            standard("iam", "cn-northwest-1"),
            host("iam.cn-north-1.amazonaws.com.cn")
        );
    }

    #[test]
    fn montreal_has_s3_and_iot_but_not_sts() {
        assert_eq!(
            fips("s3", "ca-central-1"),
            host("s3-fips.ca-central-1.amazonaws.com")
        );
        assert_eq!(
            fips("iot", "ca-central-1"),
            host("iot-fips.ca-central-1.amazonaws.com")
        );
        assert_eq!(
            fips("iot-data", "ca-central-1"),
            host("data.iot-fips.ca-central-1.amazonaws.com")
        );
        assert_eq!(fips("sts", "ca-central-1"), None);
    }

    #[test]
    fn no_fips_host_is_invented() {
        for service in [
            "s3",
            "s3control",
            "iot",
            "iot-data",
            "sts",
            "macie2",
            "logs",
            "iottwinmaker",
        ] {
            assert_eq!(fips(service, "eu-west-1"), None);
            assert_eq!(fips(service, "xx-nowhere-9"), None);
        }
        assert_eq!(fips("no-such-service", "us-east-1"), None);
        assert_eq!(fips("s3", "aws-global"), None);
        assert_eq!(regions_with_fips("iotdeviceadvisor"), [""; 0]);
        assert_eq!(
            regions_with_fips("iottwinmaker"),
            ["us-east-1", "us-gov-west-1", "us-west-2"]
        );
    }

    #[test]
    fn standard_hosts_are_the_regional_ones() {
        assert_eq!(
            standard("s3", "us-east-1"),
            host("s3.us-east-1.amazonaws.com")
        );
        assert_eq!(
            standard("sts", "us-east-1"),
            host("sts.us-east-1.amazonaws.com")
        );
        assert_eq!(standard("s3", "aws-global"), host("s3.amazonaws.com"));
        assert_eq!(
            standard("iot-data", "eu-west-1"),
            host("data-ats.iot.eu-west-1.amazonaws.com")
        );
        assert_eq!(
            standard("iot-data", "cn-north-1"),
            host("data.ats.iot.cn-north-1.amazonaws.com.cn")
        );
    }

    #[test]
    fn a_service_new_to_a_region_has_the_host_its_name_implies() {
        assert_eq!(
            standard("kms", "xx-nowhere-9"),
            host("kms.xx-nowhere-9.amazonaws.com")
        );
        assert_eq!(
            standard("kms", "us-isob-north-1"),
            host("kms.us-isob-north-1.sc2s.sgov.gov")
        );
        assert_eq!(
            standard("iottwinmaker", "eu-west-2"),
            host("iottwinmaker.eu-west-2.amazonaws.com")
        );
        assert_eq!(
            standard("account", "us-north-9"),
            host("account.us-east-1.amazonaws.com")
        );
        assert_eq!(standard("account", "us-gov-west-1"), None);
        assert_eq!(standard("datazone", "us-iso-east-1"), None);
        assert_eq!(standard("kms", "aws-global"), None);
        assert_eq!(standard("route53", "eusc-de-east-1"), None);
        assert_eq!(standard("no-such-service", "us-east-1"), None);
    }
}
