//! Where one service's requests may go, and what a call may ask of the endpoint resolver.

use aws_smithy_types::config_bag::ConfigBag;
use aws_types::endpoint_config::{EndpointUrl, UseDualStack, UseFips};
use aws_types::region::Region;

use super::Route;
use crate::error::{Fault, Refusal, fault};
use crate::wire::finished::Finished;

/// Where one service's requests may go, decided by the session when the client is made.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    /// The service's name in the endpoint table.
    pub(crate) service: &'static str,
    /// The service's name in signatures.
    pub(crate) signing_name: &'static str,
    /// The client's region.
    pub(crate) region: String,
    /// The region in signatures: another one where a service has one place for all regions.
    pub(crate) signing_region: String,
    /// Whether the host is a FIPS endpoint.
    pub(crate) fips: bool,
    /// The host, or why there is none.
    pub(crate) host: Result<String, Refusal>,
    /// The endpoint URL that the client was made with, where its host is a private endpoint's.
    pub(crate) url: Option<String>,
}

impl Target {
    /// What the call would tell the endpoint resolver.
    pub(super) fn check_parameters(&self, cfg: &ConfigBag) -> Result<(), Refusal> {
        if let Err(refusal) = &self.host {
            return Err(refusal.clone());
        }
        let url = cfg.load::<EndpointUrl>().map(|url| url.0.as_str());
        if url != self.url.as_deref() {
            return Err(match self.url {
                None => OWN_URL,
                Some(_) => OTHER_URL,
            }
            .into());
        }
        if cfg.load::<UseDualStack>().is_some_and(|dual| dual.0) {
            return Err(fault!(
                Endpoint,
                "the call asks for dual-stack hosts, which are others and not all listed with FIPS",
                "leave dual stack out; it is not supported",
            )
            .into());
        }
        if cfg.load::<UseFips>().is_some_and(|fips| fips.0) != self.fips {
            return Err(fault!(
                Fips,
                "the call asks for another kind of endpoint than this client's",
                "leave FIPS to the session; standard endpoints are chosen there, with a reason",
            )
            .into());
        }
        match cfg.load::<Region>() {
            Some(region) if region.as_ref() != self.region => Err(ELSEWHERE.into()),
            _ => Ok(()),
        }
    }
}

/// Which way the request takes; asked is whether it may take one to a host.
pub(super) fn check_host(
    request: &Finished<'_>,
    route: impl FnOnce(&str) -> Option<Route>,
) -> Result<Route, Refusal> {
    let parts = request.parts();
    let Some(authority) = parts.authority else {
        return Err(fault!(
            Https,
            "the request does not go to an https URL",
            "leave the endpoint to the session",
        )
        .into());
    };
    // Security: what stands behind a `#` does not leave, though it looks like path and query.
    if parts.has_fragment {
        return Err(FRAGMENT.into());
    }
    let authority = authority.strip_suffix(":443").unwrap_or(authority);
    let route = route(authority).ok_or(ELSEWHERE)?;
    // Security: a server goes by the header, whatever host the connection was made to.
    if request.all("host").all(|host| host == authority) {
        Ok(route)
    } else {
        Err(ELSEWHERE.into())
    }
}

pub(super) const ELSEWHERE: Fault = fault!(
    Endpoint,
    "the request would go to another host than this session's endpoint for the service",
    "leave endpoint, region, FIPS and dual stack to the session; make one session per region",
);

const FRAGMENT: Fault = fault!(
    Endpoint,
    "the request's URL has a `#` in it, and what stands behind that would not be sent",
    "leave the URL to the SDK, which writes a `#` in a key as `%23`",
);
const OWN_URL: Fault = fault!(
    Endpoint,
    "the call names an endpoint URL of its own",
    "leave it out; S3-compatible stores and other stand-ins for AWS are not supported",
);
const OTHER_URL: Fault = fault!(
    Endpoint,
    "the call names another endpoint URL than this session's private endpoint for the service",
    "leave it out; the route is chosen on the session builder",
);

#[cfg(test)]
mod tests {
    use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

    use super::*;

    #[test]
    fn only_the_text_of_the_host_itself_is_the_host() {
        let own = "sts-fips.us-east-1.amazonaws.com";
        let answer = |uri: &str, host: Option<&'static str>| {
            let mut request = HttpRequest::empty();
            assert!(request.set_uri(uri.to_owned()).is_ok(), "{uri}");
            if let Some(host) = host {
                request.headers_mut().insert("host", host);
            }
            check_host(&Finished::new(&request), |host| {
                (host == own).then_some(Route::ROOT)
            })
            .map(drop)
        };
        let goes = |uri: &str, host| answer(uri, host).map_err(|refusal| refusal.rule());
        for rest in ["", "/", "/a/b?c=d", "?c=d", ":443", ":443/a"] {
            assert_eq!(
                goes(&format!("https://{own}{rest}"), None),
                Ok(()),
                "{rest}"
            );
        }
        assert_eq!(goes(&format!("https://{own}/"), Some(own)), Ok(()));
        let elsewhere = Err(crate::Rule::Endpoint);
        assert_eq!(
            goes(&format!("https://{own}/"), Some("a.example")),
            elsewhere
        );
        for uri in [
            "https://a.example/",
            "https://a.example?sts-fips.us-east-1.amazonaws.com/",
            "https://sts-fips.us-east-1.amazonaws.com.a.example/",
            "https://sts-fips.us-east-1.amazonaws.com@a.example/",
            "https://user@sts-fips.us-east-1.amazonaws.com/",
            "https://sts-fips.us-east-1.amazonaws.com:8443/",
            "https://STS-FIPS.us-east-1.amazonaws.com/",
        ] {
            assert_eq!(answer(uri, None), Err(ELSEWHERE.into()), "{uri}");
        }
        // What stands behind it does not leave, and is no query.
        for rest in ["/b#?policy", "#/b?policy", "/b#"] {
            let uri = format!("https://{own}{rest}");
            assert_eq!(answer(&uri, None), Err(FRAGMENT.into()), "{uri}");
        }
        let plain = format!("http://{own}/");
        assert_eq!(goes(&plain, None), Err(crate::Rule::Https));
        assert_eq!(goes("/a", None), Err(crate::Rule::Https));
    }
}
