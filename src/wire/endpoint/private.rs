//! The hosts that interface endpoints have for themselves.
//!
//! They are built, since every endpoint has its own: the endpoint's label, then the name of its
//! endpoint service from the back (`com.amazonaws.us-east-1.iot.data` becomes
//! `data.iot.us-east-1`), then `vpce` and the partition's suffix.

use super::{find, partition_set};
use crate::error::{Fault, Refusal, fault};
use crate::region::{AnyRegion, Partition};
use crate::{Rule, Service, VpcEndpointId};

/// The host of a service behind an interface endpoint; for S3 the host below which buckets are, for
/// S3 Control accounts. TwinMaker's operations have `api` or `data` after the id.
pub(crate) fn private_host(
    service: Service,
    id: &VpcEndpointId,
    region: &AnyRegion,
) -> Result<String, Refusal> {
    let partition = region.partition();
    if !matches!(
        partition,
        Partition::Aws | Partition::AwsCn | Partition::AwsUsGov
    ) {
        return Err(OTHER_PARTITION.into());
    }
    let name = name(service).filter(|_| is_in(service, partition));
    let Some(name) = name else {
        return Err(Refusal::new(
            Rule::Endpoint,
            format!("no private endpoint of {service} with a host name of its own is known here"),
            "leave the route out; private DNS, where there is one, needs none",
        ));
    };
    // Security: a name is built for a zone of this region only, so that a label copied from another
    // session's settings is noticed here.
    let place = id
        .zone()
        .map(|zone| zone.trim_end_matches(char::is_alphabetic));
    if place.is_some_and(|place| place != region.as_str()) {
        return Err(OTHER_ZONE.into());
    }
    let suffix = partition.dns_suffix();
    let below = match service {
        Service::S3 => "bucket.",
        Service::S3Control => "control.",
        _ => "",
    };
    Ok(format!("{below}{id}.{name}.{region}.vpce.{suffix}"))
}

/// The names of the endpoint services, from the back.
const fn name(service: Service) -> Option<&'static str> {
    match service {
        Service::S3 | Service::S3Control => Some("s3"),
        Service::Iot => Some("api.iot"),
        Service::IotData => Some("data.iot"),
        Service::TwinMaker => Some("iottwinmaker"),
        // There is one endpoint service for the whole partition, and how the names of endpoints to it
        // are made is written nowhere.
        Service::Iam => None,
        Service::Sts => Some("sts"),
        Service::CloudTrail => Some("cloudtrail"),
        Service::Macie => Some("macie2"),
        Service::Kms => Some("kms"),
        Service::Logs => Some("logs"),
    }
}

/// Whether the service has a place in the partition at all.
fn is_in(service: Service, partition: Partition) -> bool {
    let here = partition_set(partition);
    find(service.id())
        .is_some_and(|(_, hosts, _)| hosts.iter().any(|(_, regions)| regions & here != 0))
}

const OTHER_PARTITION: Fault = fault!(
    Endpoint,
    "how private endpoints are named in this partition is not known",
    "leave the route out; private DNS, where there is one, needs none",
);
const OTHER_ZONE: Fault = fault!(
    Endpoint,
    "the private endpoint's id names an availability zone of another region than the session's",
    "give an endpoint of the session's region, or its id without a zone",
);

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "vpce-0123456789abcdef0-a1b2c3d4";

    fn host(service: Service, id: &str, region: &str) -> Result<String, String> {
        let id = VpcEndpointId::try_from(id).map_err(|refusal| refusal.to_string())?;
        let region = AnyRegion::new(region).map_err(|refusal| refusal.to_string())?;
        private_host(service, &id, &region).map_err(|refusal| refusal.to_string())
    }

    #[test]
    fn every_service_has_its_hosts_in_three_partitions_or_is_refused() {
        let nowhere: &[&str] = &[];
        for (service, front, regions) in [
            (Service::S3, "bucket.ID.s3", &["us", "cn", "gov"][..]),
            (Service::S3Control, "control.ID.s3", &["us", "cn", "gov"]),
            (Service::Iot, "ID.api.iot", &["us", "cn", "gov"]),
            (Service::IotData, "ID.data.iot", &["us", "cn", "gov"]),
            (Service::TwinMaker, "ID.iottwinmaker", &["us", "cn", "gov"]),
            (Service::Iam, "", nowhere),
            (Service::Sts, "ID.sts", &["us", "cn", "gov"]),
            (Service::CloudTrail, "ID.cloudtrail", &["us", "cn", "gov"]),
            (Service::Macie, "ID.macie2", &["us"]),
            (Service::Kms, "ID.kms", &["us", "cn", "gov"]),
            (Service::Logs, "ID.logs", &["us", "cn", "gov"]),
        ] {
            let front = front.replace("ID", ID);
            for (name, region, suffix) in [
                ("us", "us-east-1", "amazonaws.com"),
                ("cn", "cn-north-1", "amazonaws.com.cn"),
                ("gov", "us-gov-west-1", "amazonaws.com"),
            ] {
                let built = host(service, ID, region);
                if regions.contains(&name) {
                    assert_eq!(built, Ok(format!("{front}.{region}.vpce.{suffix}")));
                } else {
                    let said = built.err().unwrap_or_default();
                    assert!(said.starts_with("Endpoint: no private endpoint"), "{said}");
                }
            }
        }
    }

    #[test]
    fn no_host_is_built_where_names_are_not_known() {
        for region in [
            "us-iso-east-1",
            "us-isob-east-1",
            "eu-isoe-west-1",
            "us-isof-east-1",
            "eusc-de-east-1",
        ] {
            let said = host(Service::Sts, ID, region).err().unwrap_or_default();
            assert!(said.contains("in this partition"), "{region}: {said}");
        }
    }

    #[test]
    fn a_zone_belongs_to_the_sessions_region() {
        let zonal = |zone: &str| host(Service::Sts, &format!("{ID}-{zone}"), "us-east-1");
        assert_eq!(
            zonal("us-east-1a"),
            Ok(format!("{ID}-us-east-1a.sts.us-east-1.vpce.amazonaws.com"))
        );
        for zone in ["us-east-2a", "us-west-1a", "us-east-11a", "us-1a"] {
            let said = zonal(zone).err().unwrap_or_default();
            assert!(said.contains("of another region"), "{zone}: {said}");
        }
    }
}
