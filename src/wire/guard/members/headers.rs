//! Headers: members of the operation, AWS's own, and those of callers.

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

use super::Stray;
use crate::ledger::Operation;
use crate::wire::ledger::{Members, Place};

/// Headers of every request, and of no operation.
const COMMON: [&str; 9] = [
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "host",
    "user-agent",
    "x-amz-content-sha256",
    "x-amz-date",
    "x-amz-security-token",
    "x-amz-user-agent",
];
/// Other headers of AWS's own that most operations do not have for themselves.
const GENERAL: [&str; 5] = [
    "x-amz-decoded-content-length",
    "x-amz-sdk-checksum-algorithm",
    "x-amz-target",
    "x-amz-trailer",
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

/// Looks at what the SDK wrote, before anybody changed it: every header is a member's.
pub(in super::super) fn check_written(
    operation: Operation,
    request: &HttpRequest,
) -> Result<(), Stray> {
    let members = Finder::of(operation.input());
    for (name, _) in request.headers() {
        if !WRITTEN.contains(&name) && members.find(name).is_none() {
            return Err(Stray::Unknown(name.to_owned()));
        }
    }
    Ok(())
}

/// Whether a header that is not common may be added by callers, as for tracing, or is another of AWS's own.
pub(super) fn is_harmless(name: &str) -> bool {
    match name.strip_prefix("x-") {
        None => true,
        Some(rest) if rest.starts_with("amz") => {
            GENERAL.contains(&name) || name.starts_with(CHECKSUM)
        }
        Some(rest) => !OVERRIDES.contains(&rest),
    }
}

/// Whether a header is of every request, and no member of any operation.
pub(super) fn is_common(name: &str) -> bool {
    COMMON.contains(&name)
}

/// How the members of an operation are found by headers.
#[derive(Clone, Copy)]
pub(super) struct Finder {
    input: Members,
    /// The member that is every header with a prefix.
    prefixed: Option<(usize, &'static str)>,
}

impl Finder {
    pub(super) fn of(input: Members) -> Self {
        let prefixed = input.place(Place::Headers).and_then(|(number, _)| {
            let (_, _, prefix, _) = input.numbered(number)?;
            Some((number, prefix))
        });
        Self { input, prefixed }
    }

    /// The number of the member that a header belongs to.
    pub(super) fn find(self, name: &str) -> Option<usize> {
        match self.prefixed {
            Some((number, prefix)) if name.starts_with(prefix) => Some(number),
            _ => self
                .input
                .find(Place::Header, name)
                .map(|(number, _)| number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Service;

    #[test]
    fn no_operation_has_a_header_that_is_taken_for_another_thing() {
        let mut seen = 0;
        for service in Service::ALL.iter().copied() {
            for operation in Operation::all(service) {
                let (input, finder) = (operation.input(), Finder::of(operation.input()));
                for name in COMMON {
                    assert_eq!(finder.find(name), None, "{operation:?} {name}");
                }
                for (name, _) in input.at(Place::Header) {
                    let expected = input.find(Place::Header, name).map(|(number, _)| number);
                    assert_eq!(finder.find(name), expected, "{operation:?} {name}");
                    seen += 1;
                }
            }
        }
        assert!(cfg!(not(feature = "full")) || seen > 100, "{seen}");
    }
}
