//! Whether the server sends the caller elsewhere.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;

use crate::error::{Refusal, fault};

/// Refuses a redirect; none is followed anywhere.
pub(crate) fn check_redirect(reply: &HttpResponse) -> Result<(), Refusal> {
    match reply.status().as_u16() {
        300 | 301 | 302 | 303 | 307 | 308 => Err(fault!(
            Https,
            "the server answered with a redirect, which is never followed",
            "ask the service's own endpoint in the resource's own region",
        )
        .into()),
        _ => Ok(()),
    }
}
