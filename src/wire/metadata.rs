//! The hosts that credentials may come from.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use http::Uri;

use crate::error::{Fault, Refusal, fault};

/// The link-local addresses of the metadata services of EC2, ECS and EKS, in both families.
const ADDRESSES: [IpAddr; 5] = [
    IpAddr::V4(Ipv4Addr::new(169, 254, 169, 254)),
    IpAddr::V4(Ipv4Addr::new(169, 254, 170, 2)),
    IpAddr::V4(Ipv4Addr::new(169, 254, 170, 23)),
    IpAddr::V6(Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254)),
    IpAddr::V6(Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x23)),
];

const NOT_METADATA: Fault = fault!(
    Endpoint,
    "credentials would be fetched from a host that is not a metadata address",
    "http is used for 169.254.169.254, 169.254.170.2, 169.254.170.23, fd00:ec2::254, fd00:ec2::23 \
     and loopback addresses only, written as addresses",
);

/// Checks a URL that credentials would be fetched from: plain http to a literal metadata or
/// loopback address, as those services speak it. A name is refused, whatever it resolves to.
pub(crate) fn check_metadata_url(text: &str) -> Result<(), Refusal> {
    let uri: Uri = text.parse().map_err(|_| NOT_METADATA)?;
    match address(&uri) {
        Some(address)
            if uri.scheme_str() == Some("http")
                && (address.is_loopback() || ADDRESSES.contains(&address)) =>
        {
            Ok(())
        }
        _ => Err(NOT_METADATA.into()),
    }
}

fn address(uri: &Uri) -> Option<IpAddr> {
    if uri.authority()?.as_str().contains('@') {
        return None;
    }
    let host = uri.host()?;
    host.strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
        .unwrap_or(host)
        .parse()
        .ok()
}

/// Admits what a metadata service is asked: plain http to its address, a GET or the PUT for its
/// session token.
///
/// Security: a signed request or a POST is meant for STS and would go out in clear.
pub(crate) fn admit(request: &HttpRequest) -> Result<(), Refusal> {
    let signed = request
        .headers()
        .get("authorization")
        .is_some_and(|value| value.starts_with("AWS4-"));
    if signed || !matches!(request.method(), "GET" | "PUT") {
        return Err(fault!(
            Https,
            "a credential call would go out over plain http",
            "unset the endpoint URL for STS in the environment and the profile",
        )
        .into());
    }
    check_metadata_url(request.uri())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(method: &str, uri: &str) -> HttpRequest {
        let mut request = HttpRequest::empty();
        let set = request.set_method(method).is_ok() && request.set_uri(uri.to_owned()).is_ok();
        assert!(set);
        request
    }

    #[test]
    fn http_goes_to_literal_metadata_addresses_only() {
        for url in [
            "http://169.254.169.254/latest",
            "http://169.254.170.2/v2/credentials",
            "http://169.254.170.23/v1/credentials",
            "http://[fd00:ec2::254]/",
            "http://[fd00:ec2::23]/v1",
            "http://127.0.0.1:51679/token",
            "http://[::1]:80/",
        ] {
            assert_eq!(check_metadata_url(url), Ok(()), "{url}");
        }
        for url in [
            "http://localhost/",
            "http://metadata.google.internal/",
            "http://169.254.169.253/",
            "http://10.0.0.1/",
            "http://0.0.0.0/",
            "http://2852039166/",
            "http://169.254.169.254@evil.example/",
            "http://evil.example#169.254.169.254",
            "https://169.254.169.254/",
            "https://evil.example/",
            "//169.254.169.254",
            "",
        ] {
            assert!(check_metadata_url(url).is_err(), "{url}");
        }
    }

    #[test]
    fn what_is_meant_for_sts_does_not_go_to_a_metadata_service() {
        let url = "http://169.254.169.254/latest";
        let admitted = |request: &HttpRequest| admit(request).map_err(|refusal| refusal.rule());
        assert_eq!(admitted(&request("GET", url)), Ok(()));
        assert_eq!(admitted(&request("PUT", url)), Ok(()));
        assert_eq!(admitted(&request("POST", url)), Err(crate::Rule::Https));
        let mut signed = request("GET", url);
        let signature = "AWS4-HMAC-SHA256 Credential=x";
        signed.headers_mut().insert("authorization", signature);
        assert_eq!(admitted(&signed), Err(crate::Rule::Https));
        let sts = request("GET", "https://sts-fips.us-east-1.amazonaws.com/");
        assert_eq!(admitted(&sts), Err(crate::Rule::Endpoint));
    }
}
