//! The least that a guard could do, for the share of the cost that no guard can go below.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeTransmitInterceptorContextMut, BeforeTransmitInterceptorContextRef,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, Metadata};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use palisade::danger::EXAMPLE_ACCESS_KEY_ID;

/// Learns which operation is called, walks once over the headers for who signed, and marks the request as
/// seen. It judges nothing: no ledger, no text, no reply.
///
/// With `checks`, it decides on what no guard can leave out, in as few instructions as that takes: scheme and
/// host, region and service of the signature, that the key is known, that each header is in a list of forty.
/// Nothing of that is asked for by name, allocated, explained or taken from a table.
#[derive(Clone, Copy, Debug)]
pub struct Least {
    pub checks: bool,
}

const HOST: &str = "acme-telemetry.s3-fips.us-east-1.amazonaws.com";
const KNOWN: [&str; 40] = [
    "accept",
    "accept-encoding",
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "cache-control",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-length",
    "content-md5",
    "content-type",
    "expires",
    "host",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-unmodified-since",
    "range",
    "user-agent",
    "x-amz-acl",
    "x-amz-checksum-crc64nvme",
    "x-amz-checksum-mode",
    "x-amz-content-sha256",
    "x-amz-date",
    "x-amz-expected-bucket-owner",
    "x-amz-meta-format",
    "x-amz-meta-site",
    "x-amz-meta-source",
    "x-amz-request-payer",
    "x-amz-sdk-checksum-algorithm",
    "x-amz-security-token",
    "x-amz-server-side-encryption",
    "x-amz-server-side-encryption-aws-kms-key-id",
    "x-amz-server-side-encryption-bucket-key-enabled",
    "x-amz-storage-class",
    "x-amz-tagging",
    "x-amz-target",
    "x-amz-trailer",
    "x-amz-user-agent",
];

fn check(request: &HttpRequest, cfg: &ConfigBag) -> Result<(), BoxError> {
    let operation = cfg.load::<Metadata>().map_or("", Metadata::name);
    let mut signed = false;
    for (name, value) in request.headers().iter_bytes() {
        if KNOWN.binary_search(&name).is_err() {
            return Err("an unknown header".into());
        }
        signed |= name == "authorization" && is_own(value);
    }
    let rest = request.uri().strip_prefix("https://");
    let path = rest.and_then(|rest| rest.strip_prefix(HOST));
    if operation == "GetObject" && !(signed && path.is_some_and(|path| path.starts_with('/'))) {
        return Err("not a call of the bench".into());
    }
    Ok(())
}

fn is_own(header: &[u8]) -> bool {
    let scope = header.strip_prefix(b"AWS4-HMAC-SHA256 Credential=");
    let scope = scope.and_then(|rest| rest.split(|byte| *byte == b',').next());
    let scope = scope.and_then(|scope| scope.strip_suffix(b"/us-east-1/s3/aws4_request"));
    scope.is_some_and(|scope| scope.starts_with(EXAMPLE_ACCESS_KEY_ID.as_bytes()))
}

#[derive(Clone, Debug)]
struct Seen;

impl Intercept for Least {
    fn name(&self) -> &'static str {
        "least"
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        context.request_mut().add_extension(Seen);
        Ok(())
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let name = cfg.load::<Metadata>().map_or("", Metadata::name);
        let request = context.request();
        if self.checks {
            return check(request, cfg);
        }
        let signed = request.headers().iter_bytes().any(|(name, value)| {
            name == "authorization" && value.starts_with(b"AWS4-HMAC-SHA256 Credential=")
        });
        if name.is_empty() || !signed || !request.uri().starts_with("https://") {
            return Err("not a call of the bench".into());
        }
        Ok(())
    }
}
