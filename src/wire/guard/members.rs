//! Whether the ledger knows all that a request says: a member that it does not know could do anything.

mod form;
#[cfg(any(
    feature = "cloudtrail",
    feature = "iot",
    feature = "iot-data",
    feature = "kms",
    feature = "logs",
    feature = "macie",
    feature = "twinmaker"
))]
mod json;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "s3", feature = "s3control"))]
mod xml;

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use url::form_urlencoded;

use super::called::is_written;
use crate::ledger::Operation;
use crate::wire::ledger::{Form, Members, Place, Protocol, Type};
use crate::wire::signature;

/// Headers of AWS's own that no operation has for itself.
const GENERAL: [&str; 9] = [
    "x-amz-content-sha256",
    "x-amz-date",
    "x-amz-decoded-content-length",
    "x-amz-sdk-checksum-algorithm",
    "x-amz-security-token",
    "x-amz-target",
    "x-amz-trailer",
    "x-amz-user-agent",
    "x-amzn-trace-id",
];
/// Headers that a serializer writes for every operation.
const WRITTEN: [&str; 4] = [
    "content-length",
    "content-type",
    "x-amz-target",
    "x-amzn-query-mode",
];
/// After `x-`: by these, servers and proxies may take a request for one of another method or path.
const OVERRIDES: [&str; 5] = [
    "http-method",
    "http-method-override",
    "method-override",
    "original-url",
    "rewrite-url",
];
/// Followed by the checksum's name; which ones there are is the SDK's to know.
const CHECKSUM: &str = "x-amz-checksum-";

/// What signs in the query. No others: S3 takes headers of its own there too, as `X-Amz-Acl`.
const SIGNATURE: [&str; 7] = [
    "X-Amz-Algorithm",
    "X-Amz-Credential",
    "X-Amz-Date",
    "X-Amz-Expires",
    "X-Amz-Security-Token",
    "X-Amz-Signature",
    "X-Amz-SignedHeaders",
];

/// What the ledger does not know of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stray {
    /// A member that the operation does not have, by its name on the wire.
    Unknown(String),
    /// A body that is not what the SDK writes for the operation.
    Unreadable,
}

/// Looks at what the SDK wrote, before anybody changed it: every header is a member's.
pub(super) fn check_written(operation: Operation, request: &HttpRequest) -> Result<(), Stray> {
    check_headers(operation, request, |name| WRITTEN.contains(&name))
}

/// Looks at the finished request, where callers may have added headers of their own.
pub(super) fn check_finished(operation: Operation, request: &HttpRequest) -> Result<(), Stray> {
    check_headers(operation, request, |name| match name.strip_prefix("x-") {
        None => true,
        Some(rest) if rest.starts_with("amz") => {
            GENERAL.contains(&name) || name.starts_with(CHECKSUM)
        }
        Some(rest) => !OVERRIDES.contains(&rest),
    })?;
    check_query(operation, request)?;
    check_body(operation, request)
}

fn check_headers(
    operation: Operation,
    request: &HttpRequest,
    passes: impl Fn(&str) -> bool,
) -> Result<(), Stray> {
    let input = operation.input();
    for (name, _) in request.headers() {
        let is_member = || {
            input.find(Place::Header, name).is_some()
                || input
                    .at(Place::Headers)
                    .any(|(prefix, _)| name.starts_with(prefix))
        };
        if !passes(name) && !is_member() {
            return Err(Stray::Unknown(name.to_owned()));
        }
    }
    Ok(())
}

fn check_query(operation: Operation, request: &HttpRequest) -> Result<(), Stray> {
    let Some((_, query)) = request.uri().split_once('?') else {
        return Ok(());
    };
    let input = operation.input();
    let signed = signature::is_presigned(request);
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let is_member = input.find(Place::Query, &name).is_some()
            || input.find(Place::Literal, &name).is_some()
            || input.at(Place::Queries).next().is_some();
        let is_name = name == "x-id" && value == operation.name();
        let is_signature = signed && SIGNATURE.contains(&name.as_ref());
        if !(is_member || is_name || is_signature) {
            return Err(Stray::Unknown(name.into_owned()));
        }
    }
    Ok(())
}

fn check_body(operation: Operation, request: &HttpRequest) -> Result<(), Stray> {
    let input = operation.input();
    let members = match input.at(Place::Payload).next().map(|(_, kind)| kind.form()) {
        Some(Form::Members(members)) => members,
        // The member is the body, whatever it is.
        Some(_) => return Ok(()),
        None => input,
    };
    // Security: a body that streams could be anything; the SDK writes none here.
    let body = request.body().bytes().ok_or(Stray::Unreadable)?;
    let protocol = operation.protocol();
    if body.is_empty() && protocol != Protocol::Query {
        return Ok(());
    }
    if !is_written(protocol, request) {
        return Err(Stray::Unreadable);
    }
    match protocol {
        Protocol::Query => form::check(members, body),
        #[cfg(any(
            feature = "iot",
            feature = "iot-data",
            feature = "macie",
            feature = "twinmaker"
        ))]
        Protocol::RestJson => json::check(members, body),
        #[cfg(any(feature = "cloudtrail", feature = "kms", feature = "logs"))]
        Protocol::Json => json::check(members, body),
        #[cfg(any(feature = "s3", feature = "s3control"))]
        Protocol::RestXml => xml::check(members, body),
    }
}

/// Which members of a structure were seen: none may stand there twice, since nobody knows which of
/// the two would count.
#[derive(Clone, Copy, Debug, Default)]
struct Seen(u128);

impl Seen {
    fn note(&mut self, number: usize) -> Result<(), Stray> {
        let bit = u32::try_from(number)
            .ok()
            .and_then(|number| 1u128.checked_shl(number));
        let bit = bit.ok_or(Stray::Unreadable)?;
        if self.0 & bit != 0 {
            return Err(Stray::Unreadable);
        }
        self.0 |= bit;
        Ok(())
    }
}

/// Members of a body are found by their name.
fn in_body(members: Members, name: &str) -> Result<(usize, Type), Stray> {
    members
        .find(Place::Body, name)
        .ok_or_else(|| Stray::Unknown(name.to_owned()))
}
