//! Ways to a service: by its public host, or by an interface endpoint of one's own network.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::arn::{Class, all};
use super::name::starts_with;
use crate::error::{Fault, Refusal, fault};

/// By which way the requests of one service go.
///
/// Chosen with [`Builder::route`](crate::Builder::route). A route never names a host: hosts are built
/// from the endpoint's id, the service and the session's region.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Route {
    /// To the service's own host. Where an interface endpoint has private DNS, that leads to it.
    #[default]
    Default,
    /// To the host that an interface endpoint has for itself, as is needed without private DNS.
    VpcEndpoint(VpcEndpointId),
}

/// The id of an interface endpoint as its own DNS names begin: `vpce-0123456789abcdef0-a1b2c3d4`.
///
/// `DescribeVpcEndpoints` shows the names; each has one label that begins with `vpce-`. A label that
/// ends with an availability zone, as in `vpce-0123456789abcdef0-a1b2c3d4-us-east-1a`, leads to that
/// zone alone. It becomes part of a host name, so it is checked before a request is made
/// ([`Rule::Endpoint`](crate::Rule::Endpoint)).
///
/// ```
/// let id = palisade::vpc_endpoint!("vpce-0123456789abcdef0-a1b2c3d4-us-east-1a");
/// assert_eq!(id.zone(), Some("us-east-1a"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VpcEndpointId(Cow<'static, str>);

impl VpcEndpointId {
    /// The availability zone, if the label names one.
    #[must_use]
    pub fn zone(&self) -> Option<&str> {
        self.0.splitn(4, '-').nth(3)
    }
}

const fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    if has(bytes, b'/') || has(bytes, b':') {
        return Err(URL);
    }
    if has(bytes, b'.') {
        return Err(WHOLE_NAME);
    }
    if starts_with(bytes, b"vpce-svc-") {
        return Err(ENDPOINT_SERVICE);
    }
    let Some((b"vpce-", rest)) = bytes.split_at_checked(5) else {
        return Err(NOT_ONE);
    };
    let (id, rest) = until_hyphen(rest);
    if !(matches!(id.len(), 8 | 17) && all(id, Class::Hex)) {
        return Err(NOT_ONE);
    }
    let Some(rest) = rest else {
        return Err(BARE);
    };
    let (own, zone) = until_hyphen(rest);
    let zone_fits = match zone {
        Some(zone) => is_zone(zone),
        None => true,
    };
    if own.len() >= 4 && own.len() <= 16 && all(own, Class::Name) && zone_fits {
        Ok(())
    } else {
        Err(NOT_ONE)
    }
}

/// A region's code and a letter. Whose zone it is, is asked when the region is known.
const fn is_zone(zone: &[u8]) -> bool {
    match zone {
        [b'a'..=b'z', .., b'0'..=b'9', b'a'..=b'z'] => zone.len() <= 20 && all(zone, Class::Name),
        _ => false,
    }
}

const fn has(mut bytes: &[u8], wanted: u8) -> bool {
    while let [byte, tail @ ..] = bytes {
        if *byte == wanted {
            return true;
        }
        bytes = tail;
    }
    false
}

/// What stands before the first hyphen, and what after it.
const fn until_hyphen(bytes: &[u8]) -> (&[u8], Option<&[u8]>) {
    let mut rest = bytes;
    let mut at = 0;
    while let [byte, tail @ ..] = rest {
        if *byte == b'-' {
            return (bytes.split_at(at).0, Some(tail));
        }
        rest = tail;
        at += 1;
    }
    (bytes, None)
}

const URL: Fault = fault!(
    Endpoint,
    "a private endpoint is named by its id, never by a URL",
    "give the one label that begins with `vpce-` in a DNS name shown by DescribeVpcEndpoints",
);
const WHOLE_NAME: Fault = fault!(
    Endpoint,
    "this is a DNS name, and hosts are built from the endpoint's id",
    "give the one label of it that begins with `vpce-`",
);
const BARE: Fault = fault!(
    Endpoint,
    "this is the bare id of a VPC endpoint, and its DNS names have a second part after it",
    "take the label that begins with `vpce-` in a DNS name shown by DescribeVpcEndpoints",
);
const ENDPOINT_SERVICE: Fault = fault!(
    Endpoint,
    "this is the id of an endpoint service, not of an interface endpoint to one",
    "take the label that begins with `vpce-` in a DNS name shown by DescribeVpcEndpoints",
);
const NOT_ONE: Fault = fault!(
    Endpoint,
    "this is not the id of an interface endpoint as its DNS names have it",
    "write it like `vpce-0123456789abcdef0-a1b2c3d4`, with the zone after it if one is meant",
);

checked_text!(VpcEndpointId, const check);

/// Makes a [`VpcEndpointId`](crate::VpcEndpointId) from a literal; one that cannot begin the DNS name
/// of an interface endpoint does not compile.
#[macro_export]
macro_rules! vpc_endpoint {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::VpcEndpointId, from_literal, "vpc_endpoint!", "VpcEndpointId::try_from"]
            one [] $($text)*
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_label_of_an_endpoints_own_name_names_one() {
        for (text, zone) in [
            ("vpce-0123456789abcdef0-a1b2c3d4", None),
            ("vpce-1a2b3c4d-5e6f", None),
            (
                "vpce-0123456789abcdef0-a1b2c3d4-us-east-1a",
                Some("us-east-1a"),
            ),
            (
                "vpce-0123456789abcdef0-a1b2c3d4-us-gov-west-1c",
                Some("us-gov-west-1c"),
            ),
        ] {
            let id = VpcEndpointId::try_from(text);
            assert_eq!(id.as_ref().map(VpcEndpointId::zone), Ok(zone), "{text}");
        }
        for (text, word) in [
            ("", "not the id"),
            ("vpce-", "not the id"),
            ("vpc-0123456789abcdef0-a1b2c3d4", "not the id"),
            ("vpce-0123456789abcdef-a1b2c3d4", "not the id"),
            ("vpce-0123456789ABCDEF0-a1b2c3d4", "not the id"),
            ("vpce-0123456789abcdef0-", "not the id"),
            ("vpce-0123456789abcdef0-a1b", "not the id"),
            ("vpce-0123456789abcdef0-a1b2_3d4", "not the id"),
            ("vpce-0123456789abcdef0-us-east-1a", "not the id"),
            ("vpce-0123456789abcdef0-a1b2c3d4-", "not the id"),
            ("vpce-0123456789abcdef0-a1b2c3d4-us-east-1", "not the id"),
            ("vpce-0123456789abcdef0-a1b2c3d4--east-1a", "not the id"),
            ("vpce-0123456789abcdef0-a1b2c3d4\n", "not the id"),
            ("vpce-0123456789abcdef0", "bare id"),
            ("vpce-svc-0123456789abcdef0", "endpoint service"),
            (
                "*.vpce-0123456789abcdef0-a1b2c3d4.s3.us-east-1.vpce.amazonaws.com",
                "DNS name",
            ),
            ("vpce-0123456789abcdef0-a1b2c3d4.evil", "DNS name"),
            ("https://evil.example", "never by a URL"),
            ("vpce-0123456789abcdef0-a1b2c3d4/evil", "never by a URL"),
            ("vpce-0123456789abcdef0-a1b2c3d4:8443", "never by a URL"),
        ] {
            let said = VpcEndpointId::try_from(text).map_err(|refusal| refusal.to_string());
            assert!(
                said.as_ref().is_err_and(|said| said.contains(word)),
                "{text}: {said:?}"
            );
        }
    }

    #[test]
    fn a_bare_id_is_refused_with_the_way_to_the_whole() {
        assert_eq!(
            VpcEndpointId::try_from("vpce-0123456789abcdef0").map_err(|e| e.to_string()),
            Err(
                "Endpoint: this is the bare id of a VPC endpoint, and its DNS names have a second \
                 part after it; take the label that begins with `vpce-` in a DNS name shown by \
                 DescribeVpcEndpoints"
                    .to_owned()
            )
        );
    }

    proptest::proptest! {
        #[test]
        fn what_passes_is_one_label_of_a_host_name(
            text in "(vpce-0123456789abcdef0-)?[a-z0-9.:/%@-]{0,40}|\\PC*"
        ) {
            if let Ok(id) = VpcEndpointId::try_from(text) {
                let safe = |byte: u8| {
                    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
                };
                proptest::prop_assert!(id.as_str().len() <= 63);
                proptest::prop_assert!(id.as_str().bytes().all(safe));
                proptest::prop_assert!(!id.as_str().ends_with('-'));
            }
        }
    }
}
