//! Whether a request is signed, read from the request itself.

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

use crate::error::{Fault, Refusal, fault};

const UNSIGNED: Fault = fault!(
    Signed,
    "the request is not signed with Signature Version 4",
    "leave the authentication scheme to the session and let it find credentials",
);
const OTHER_SCOPE: Fault = fault!(
    Endpoint,
    "the request is signed for another region or service than this client's",
    "leave the signing region and name to the session; make one session per region",
);

/// Checks that the request carries a SigV4 signature, in the header or presigned in the query, for
/// the given region and service. Gives the access key id that signed.
pub(crate) fn check<'r>(
    request: &'r HttpRequest,
    region: &str,
    service: &str,
) -> Result<&'r str, Refusal> {
    let (scope, slash) = match request.headers().get("authorization") {
        Some(header) => (in_header(header), "/"),
        None => (presigned(request.uri()), "%2F"),
    };
    // The scope reads `KEY/20261121/us-east-1/s3/aws4_request`.
    let mut parts = scope.ok_or(UNSIGNED)?.rsplit(slash);
    let last = parts.next();
    let (named_service, named_region) = (parts.next(), parts.next());
    if last == Some("aws4_request")
        && named_service == Some(service)
        && named_region == Some(region)
    {
        let _date = parts.next();
        parts.next().ok_or(UNSIGNED.into())
    } else {
        Err(OTHER_SCOPE.into())
    }
}

/// Whether the request carries anything of a signature.
pub(crate) fn is_there(request: &HttpRequest) -> bool {
    check_absent(request).is_err()
}

/// Checks that a request of an operation without signatures carries none: credentials have no
/// business there.
pub(crate) fn check_absent(request: &HttpRequest) -> Result<(), Refusal> {
    let signed = request.headers().contains_key("authorization")
        || request.headers().contains_key("x-amz-security-token")
        || presigned(request.uri()).is_some();
    if signed {
        return Err(fault!(
            Signed,
            "a call that has no signature would carry credentials",
            "leave the authentication scheme to the session",
        )
        .into());
    }
    Ok(())
}

/// The scope in a header that holds a signature over the host as well.
fn in_header(header: &str) -> Option<&str> {
    let mut scope = None;
    let (mut signed, mut host) = (false, false);
    for part in header.strip_prefix("AWS4-HMAC-SHA256 ")?.split(',') {
        match part.trim().split_once('=')? {
            ("Credential", value) => scope = Some(value),
            ("Signature", value) => signed = !value.is_empty(),
            ("SignedHeaders", names) => host = names.split(';').any(|name| name == "host"),
            _ => {}
        }
    }
    scope.filter(|_| signed && host)
}

/// Whether the signature stands in the query: whoever follows the link sends the request.
pub(crate) fn is_presigned(request: &HttpRequest) -> bool {
    !request.headers().contains_key("authorization") && presigned(request.uri()).is_some()
}

/// For how many seconds a presigned request is good; the most there is where that cannot be read.
pub(crate) fn presigned_seconds(request: &HttpRequest) -> Option<u64> {
    if !is_presigned(request) {
        return None;
    }
    let seconds = only(request, "X-Amz-Expires=").and_then(|text| text.parse().ok());
    Some(seconds.unwrap_or(u64::MAX))
}

/// When a presigned request begins, as in `20261121T120000Z`.
pub(crate) fn presigned_date(request: &HttpRequest) -> Option<&str> {
    only(request, "X-Amz-Date=")
}

/// The value of a parameter that is there once.
fn only<'a>(request: &'a HttpRequest, name: &str) -> Option<&'a str> {
    let (_, query) = request.uri().split_once('?')?;
    let mut said = query.split('&').filter_map(|pair| pair.strip_prefix(name));
    said.next().filter(|_| said.next().is_none())
}

/// The scope of a signature in the query, with its slashes encoded as the SDK does.
fn presigned(uri: &str) -> Option<&str> {
    let (_, query) = uri.split_once('?')?;
    let mut scope = None;
    let mut signed = false;
    let mut scheme = false;
    for pair in query.split('&') {
        match pair.split_once('=').unwrap_or((pair, "")) {
            ("X-Amz-Credential", value) => scope = Some(value),
            ("X-Amz-Signature", value) => signed = !value.is_empty(),
            ("X-Amz-Algorithm", value) => scheme = value == "AWS4-HMAC-SHA256",
            _ => {}
        }
    }
    scope.filter(|_| signed && scheme)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rule;

    fn verdict(header: Option<&'static str>, uri: &str) -> Result<(), Rule> {
        let mut request = HttpRequest::empty();
        assert!(request.set_uri(uri.to_owned()).is_ok());
        if let Some(header) = header {
            request.headers_mut().insert("authorization", header);
        }
        check(&request, "us-east-1", "s3")
            .map(|key| assert_eq!(key, "AKID"))
            .map_err(|refusal| refusal.rule())
    }

    #[test]
    fn a_call_without_a_signature_carries_no_credentials() {
        let absent = |name: Option<&'static str>, uri: &str| {
            let mut request = HttpRequest::empty();
            assert!(request.set_uri(uri.to_owned()).is_ok());
            if let Some(name) = name {
                request.headers_mut().insert(name, "x");
            }
            check_absent(&request).is_ok()
        };
        assert!(absent(None, "https://a.example/"));
        assert!(absent(Some("x-amz-date"), "https://a.example/"));
        assert!(!absent(Some("authorization"), "https://a.example/"));
        assert!(!absent(Some("x-amz-security-token"), "https://a.example/"));
        let presigned = "https://a.example/?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=\
                         AKID%2F20261121%2Fus-east-1%2Fsts%2Faws4_request&X-Amz-Signature=00";
        assert!(!absent(None, presigned));
    }

    #[test]
    fn only_sigv4_for_the_right_region_and_service_counts() {
        let signed = "AWS4-HMAC-SHA256 Credential=AKID/20261121/us-east-1/s3/aws4_request, \
                      SignedHeaders=host, Signature=00";
        assert_eq!(verdict(Some(signed), "https://a.example/"), Ok(()));
        let presigned = "https://a.example/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=\
                         AKID%2F20261121%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Signature=00";
        assert_eq!(verdict(None, presigned), Ok(()));
        assert_eq!(
            verdict(None, "https://a.example/?x-id=GetObject"),
            Err(Rule::Signed)
        );
        for header in [
            "",
            "Bearer token",
            "AWS4-HMAC-SHA256 Credential=AKID/20261121/us-east-1/s3/aws4_request",
            "AWS4-HMAC-SHA256 Credential=AKID/20261121/us-east-1/s3/aws4_request, \
             SignedHeaders=date, Signature=00",
            "AWS4-ECDSA-P256-SHA256 Credential=AKID/20261121/s3/aws4_request",
        ] {
            assert_eq!(
                verdict(Some(header), presigned),
                Err(Rule::Signed),
                "{header}"
            );
        }
        for scope in ["eu-west-1/s3", "us-east-1/s3express", "us-east-1/iam"] {
            let header = signed.replace("us-east-1/s3", scope);
            let header: &'static str = Box::leak(header.into_boxed_str());
            assert_eq!(
                verdict(Some(header), "https://a.example/"),
                Err(Rule::Endpoint),
                "{scope}"
            );
        }
    }
}
