//! Whether a request is signed, read from the request itself.

use super::finished::Finished;
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
    request: &Finished<'r>,
    region: &str,
    service: &str,
) -> Result<&'r str, Refusal> {
    let (scope, slash) = match request.only("authorization").map_err(|_| UNSIGNED)? {
        Some(header) => (in_header(header), "/"),
        None => (presigned(request.parts().query), "%2F"),
    };
    // The scope reads `KEY/20261121/us-east-1/s3/aws4_request`.
    let mut rest = scope.ok_or(UNSIGNED)?;
    for part in ["aws4_request", service, region] {
        let before = rest.strip_suffix(part).ok_or(OTHER_SCOPE)?;
        rest = before.strip_suffix(slash).ok_or(OTHER_SCOPE)?;
    }
    let date = "20261121".len();
    let key = rest.len().checked_sub(date).and_then(|end| rest.get(..end));
    let key = key.and_then(|key| key.strip_suffix(slash));
    key.ok_or(UNSIGNED.into())
}

/// Whether the request carries anything of a signature.
pub(crate) fn is_there(request: &Finished<'_>) -> bool {
    check_absent(request).is_err()
}

/// Checks that a request of an operation without signatures carries none: credentials have no
/// business there.
pub(crate) fn check_absent(request: &Finished<'_>) -> Result<(), Refusal> {
    let signed = request.has("authorization")
        || request.has("x-amz-security-token")
        || presigned(request.parts().query).is_some();
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

/// The scope in a header that holds a signature over the host as well, in the form that the SDK writes.
fn in_header(header: &str) -> Option<&str> {
    let rest = header.strip_prefix("AWS4-HMAC-SHA256 Credential=")?;
    let (scope, rest) = rest.split_once(',')?;
    let (names, rest) = rest.strip_prefix(" SignedHeaders=")?.split_once(',')?;
    let signature = rest.strip_prefix(" Signature=")?;
    let mut names = names.as_bytes().split(|byte| *byte == b';');
    let is_signed = !signature.is_empty() && names.any(|name| name == b"host");
    is_signed.then_some(scope)
}

/// Whether the signature stands in the query: whoever follows the link sends the request.
pub(crate) fn is_presigned(request: &Finished<'_>) -> bool {
    !request.has("authorization") && presigned(request.parts().query).is_some()
}

/// For how many seconds a presigned request is good; the most there is where that cannot be read.
pub(crate) fn presigned_seconds(request: &Finished<'_>) -> Option<u64> {
    if !is_presigned(request) {
        return None;
    }
    let seconds = only(request, "X-Amz-Expires=").and_then(|text| text.parse().ok());
    Some(seconds.unwrap_or(u64::MAX))
}

/// When a presigned request begins, as in `20261121T120000Z`.
pub(crate) fn presigned_date<'r>(request: &Finished<'r>) -> Option<&'r str> {
    only(request, "X-Amz-Date=")
}

/// The value of a parameter that is there once.
fn only<'a>(request: &Finished<'a>, name: &str) -> Option<&'a str> {
    let mut said = request
        .parts()
        .query?
        .split('&')
        .filter_map(|pair| pair.strip_prefix(name));
    said.next().filter(|_| said.next().is_none())
}

/// The scope of a signature in the query, with its slashes encoded as the SDK does.
fn presigned(query: Option<&str>) -> Option<&str> {
    let query = query?;
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
    use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

    use super::*;
    use crate::Rule;

    fn verdict(header: Option<&'static str>, uri: &str) -> Result<(), Rule> {
        let mut request = HttpRequest::empty();
        assert!(request.set_uri(uri.to_owned()).is_ok());
        if let Some(header) = header {
            request.headers_mut().insert("authorization", header);
        }
        check(&Finished::new(&request), "us-east-1", "s3")
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
            check_absent(&Finished::new(&request)).is_ok()
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
        let mut twice = HttpRequest::empty();
        assert!(twice.set_uri("https://a.example/").is_ok());
        for _ in 0..2 {
            let known = check(&Finished::new(&twice), "us-east-1", "s3").is_ok();
            assert_eq!(known, twice.headers().contains_key("authorization"));
            twice.headers_mut().append("authorization", signed);
        }
        let refused = check(&Finished::new(&twice), "us-east-1", "s3");
        assert_eq!(refused.map_err(|refusal| refusal.rule()), Err(Rule::Signed));
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
