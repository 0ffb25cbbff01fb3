//! What the SDK made of an operation that the ledger does not know, for the finished request to be
//! compared with.

use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_types::config_bag::{Storable, StoreReplace};

use super::{called, path};
use crate::Service;
use crate::error::{Fault, Refusal, fault};
use crate::wire::finished::Finished;
use crate::wire::ledger::Protocol;
use crate::wire::signature;

const CHANGED: Fault = fault!(
    Endpoint,
    "the operation, method, path or query was changed after the SDK had written the request",
    "call the operation that is meant; what is checked goes by its name",
);

const STEP: Fault = fault!(
    Endpoint,
    "the path of the request has a step in it, `.` or `..`, which would lead to another path",
    "give the name of one resource; `.` and `..` are none",
);

/// Method, path and query as they were serialised, and what they were serialised for.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    metadata: Metadata,
    method: String,
    path: String,
    query: String,
    /// What names the operation and the form of its body in headers.
    named: Vec<String>,
}

impl Storable for Shape {
    type Storer = StoreReplace<Self>;
}

impl Shape {
    pub(super) fn of(request: &Finished<'_>, metadata: Metadata) -> Self {
        let parts = request.parts();
        Self {
            metadata,
            method: request.method().to_owned(),
            path: parts.path.to_owned(),
            query: parts.query.unwrap_or_default().to_owned(),
            named: named(request),
        }
    }

    /// Whether headers and form still call the operation that the SDK wrote.
    fn is_named(&self, name: &str, request: &Finished<'_>) -> bool {
        let is_form = called::is_written(Protocol::Query, request);
        self.named == named(request)
            && called::is_meant(name, request)
            && (!is_form || called::is_action(name, request))
    }

    /// Compares the finished request. Before the path stands what its route says: the bucket, where
    /// it is not part of the host. After the query may stand a signature.
    pub(super) fn check(
        &self,
        service: &str,
        name: &str,
        request: &Finished<'_>,
        prefix: &str,
    ) -> Result<(), Refusal> {
        // Security: the SDK writes what a caller gives as a label; keys of objects may have steps in them, which
        // S3 takes for names like any other.
        if service != Service::S3.id() && self.path.split('/').any(path::is_step) {
            return Err(STEP.into());
        }
        let parts = request.parts();
        let (path, query) = (parts.path, parts.query.unwrap_or_default());
        let same = path
            .strip_prefix(prefix)
            .is_some_and(|path| path == self.path || (path.is_empty() && self.path == "/"));
        let signed = signature::is_presigned(request)
            && query
                .strip_prefix(self.query.as_str())
                .is_some_and(|rest| self.query.is_empty() || rest.starts_with('&'));
        let same = same && name == self.metadata.name() && self.is_named(name, request);
        // What stands behind it is not sent.
        let same = same && !parts.has_fragment;
        if request.method() == self.method && same && (query == self.query || signed) {
            Ok(())
        } else {
            Err(CHANGED.into())
        }
    }
}

fn named(request: &Finished<'_>) -> Vec<String> {
    const NAMING: [&str; 3] = ["content-type", "smithy-protocol", "x-amz-target"];
    let lines = NAMING.iter().flat_map(|name| {
        let values = request.all(name);
        values.map(move |value| format!("{name}: {value}"))
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

    use super::*;

    fn request(method: &str, uri: &str) -> HttpRequest {
        let mut request = HttpRequest::empty();
        assert!(request.set_method(method).is_ok() && request.set_uri(uri.to_owned()).is_ok());
        request
    }

    fn of(request: &HttpRequest) -> Shape {
        Shape::of(&Finished::new(request), Metadata::new("GetObject", "S3"))
    }

    #[test]
    fn another_method_path_or_query_is_another_request() {
        let shape = of(&request("GET", "/a/k?x-id=GetObject"));
        let passes = |method, uri, prefix| {
            shape
                .check(
                    "s3",
                    "GetObject",
                    &Finished::new(&request(method, uri)),
                    prefix,
                )
                .is_ok()
        };
        assert!(passes("GET", "https://acme.h/a/k?x-id=GetObject", ""));
        assert!(passes("GET", "https://h/acme/a/k?x-id=GetObject", "/acme"));
        for (method, uri, prefix) in [
            ("PUT", "https://acme.h/a/k?x-id=GetObject", ""),
            ("GET", "https://h/other/a/k?x-id=GetObject", "/acme"),
            ("GET", "https://h/a/k?x-id=GetObject", "/acme"),
            ("GET", "https://acme.h/acme/a/k?x-id=GetObject", ""),
            ("GET", "https://acme.h/k?x-id=GetObject", ""),
            ("GET", "https://acme.h/a/k?x-id=GetObject&acl", ""),
            ("GET", "https://acme.h/a/k?policy", ""),
            ("GET", "https://acme.h/a/k", ""),
        ] {
            assert!(!passes(method, uri, prefix), "{method} {uri} {prefix}");
        }
        let same = request("GET", "https://acme.h/a/k?x-id=GetObject");
        assert!(
            shape
                .check("s3", "PutObject", &Finished::new(&same), "")
                .is_err()
        );
        let list = of(&request("GET", "/?list-type=2"));
        for (uri, prefix) in [
            ("https://acme.h/?list-type=2", ""),
            ("https://h/acme?list-type=2", "/acme"),
        ] {
            assert_eq!(
                list.check(
                    "s3",
                    "GetObject",
                    &Finished::new(&request("GET", uri)),
                    prefix
                ),
                Ok(())
            );
        }
    }

    #[test]
    fn no_segment_of_a_path_is_a_step() {
        let passes = |service: &str, uri: &str| {
            let same = request("GET", uri);
            let said = of(&same).check(service, "GetObject", &Finished::new(&same), "");
            said.map_err(|refusal| refusal.to_string())
        };
        for path in [
            "/things/../jobs",
            "/things/./jobs",
            "/..",
            "/things/%2E%2e/jobs",
            "/things/.%2E",
            "/things/%2e/",
            "/../things",
        ] {
            let uri = format!("https://h{path}");
            assert_eq!(passes("iotjobsdataplane", &uri), Err(STEP.text.to_owned()));
            assert_eq!(passes("s3", &uri), Ok(()), "{path}");
        }
        for path in [
            "/things/.../jobs",
            "/things/a..b/..c/d..",
            "/%2E%2E%2E",
            "/.well-known",
            "//",
            "/",
            "/?a=../..",
        ] {
            let uri = format!("https://h{path}");
            assert_eq!(passes("iotjobsdataplane", &uri), Ok(()), "{path}");
        }
    }
}
