//! What `harden!` has to know of SDK crates that have no wrapper here, from `data/crates.txt`.
//!
//! Hosts are those that the SDK's own resolver answers; FIPS hosts stand only where they are listed.

#[cfg(test)]
mod agreement;
mod table;

use super::{Hosts, implied, listed};
use crate::region::{AnyRegion, Partition};

/// Names of operations, a space between them.
type Operations = &'static str;
/// Operations with standard hosts, FIPS hosts and regions in signatures of their own.
type Only = (Operations, Hosts, Hosts, Hosts);

/// One SDK crate.
#[derive(Debug)]
pub(crate) struct Crate {
    /// Its name without `aws_sdk_`.
    pub(crate) name: &'static str,
    /// The service's name in signatures.
    pub(crate) signing_name: &'static str,
    standard: Hosts,
    fips: Hosts,
    /// The region in signatures, where it is not always the client's.
    region: Hosts,
    only: &'static [Only],
    prefix: &'static [(&'static str, Operations)],
    unsigned: Operations,
    payload: Operations,
    streams: Operations,
    events: Operations,
}

const fn of(name: &'static str, signing_name: &'static str, standard: Hosts, fips: Hosts) -> Crate {
    Crate {
        name,
        signing_name,
        standard,
        fips,
        region: &[],
        only: &[],
        prefix: &[],
        unsigned: "",
        payload: "",
        streams: "",
        events: "",
    }
}

/// The crate of a name such as `dynamodb`.
pub(crate) fn find(name: &str) -> Option<&'static Crate> {
    let at = table::CRATES.binary_search_by_key(&name, |known| known.name);
    table::CRATES.get(at.ok()?)
}

impl Crate {
    /// The listed FIPS host, or the standard one, of most operations.
    pub(crate) fn host(&self, region: &AnyRegion, fips: bool) -> Option<String> {
        host((self.standard, self.fips), region, fips)
    }

    /// The same, if the operation has a host of its own.
    pub(crate) fn own_host(
        &self,
        operation: &str,
        region: &AnyRegion,
        fips: bool,
    ) -> Option<Option<String>> {
        let (_, standard, listed, _) = self.only(operation)?;
        Some(host((standard, listed), region, fips))
    }

    /// The region in signatures.
    pub(crate) fn signing_region(&self, operation: &str, region: &AnyRegion) -> String {
        let regions = self.only(operation).map_or(self.region, |only| only.3);
        standard(regions, region).unwrap_or_else(|| region.to_string())
    }

    /// What the operation puts before the host, with labels as in `{graphIdentifier}.`.
    pub(crate) fn prefix(&self, operation: &str) -> &'static str {
        let mut named = self.prefix.iter();
        let own = named.find(|(_, operations)| holds(operations, operation));
        let most = || {
            self.prefix
                .iter()
                .find(|(_, operations)| *operations == "*")
        };
        own.or_else(most).map_or("", |(prefix, _)| prefix)
    }

    /// Whether the operation needs no signature.
    pub(crate) fn may_be_unsigned(&self, operation: &str) -> bool {
        holds(self.unsigned, operation)
    }

    /// Whether the body is one member of the caller's making.
    pub(crate) fn is_payload(&self, operation: &str) -> bool {
        holds(self.payload, operation)
    }

    /// Whether the reply is handed over as a stream of bytes.
    pub(crate) fn streams(&self, operation: &str) -> bool {
        holds(self.streams, operation)
    }

    /// Whether the reply is handed over as a stream of events.
    pub(crate) fn has_events(&self, operation: &str) -> bool {
        holds(self.events, operation)
    }

    fn only(&self, operation: &str) -> Option<&Only> {
        self.only.iter().find(|only| holds(only.0, operation))
    }
}

fn holds(operations: Operations, operation: &str) -> bool {
    // Security: nothing is in an empty list, not even a call without a name.
    !operation.is_empty() && operations.split(' ').any(|one| one == operation)
}

fn host((hosts, fips_hosts): (Hosts, Hosts), region: &AnyRegion, fips: bool) -> Option<String> {
    if fips {
        listed(fips_hosts, region).map(|template| expand(template, region))
    } else {
        standard(hosts, region)
    }
}

fn standard(hosts: Hosts, region: &AnyRegion) -> Option<String> {
    listed(hosts, region)
        .or_else(|| implied(hosts, region))
        .map(|template| expand(template, region))
}

fn expand(template: &str, region: &AnyRegion) -> String {
    let partition = region.partition();
    let (home, dual) = home(partition);
    template
        .replace('*', "{region}.{suffix}")
        .replace("{region}", region.as_str())
        .replace("{suffix}", partition.dns_suffix())
        .replace("{home}", home)
        .replace("{dual}", dual)
}

fn home(partition: Partition) -> (&'static str, &'static str) {
    let mut all = table::HOMES.iter();
    let found = all.find(|(candidate, _, _)| *candidate == partition);
    found.map_or(("", ""), |(_, home, dual)| (home, dual))
}
