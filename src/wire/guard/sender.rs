//! Who signs a request, and what sends it.

use aws_smithy_runtime_api::client::http::HttpClient;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;

use super::Guard;
use crate::error::{Refusal, fault};
use crate::wire::finished::Finished;
use crate::wire::http::CONNECTOR;
use crate::wire::signature;

impl Guard {
    pub(super) fn check_signature(
        &self,
        operation: &str,
        request: &Finished<'_>,
    ) -> Result<(), Refusal> {
        let own = self.rules.signed_for(operation);
        let region = own.as_ref().unwrap_or(&self.target.signing_region);
        let key = signature::check(request, region, self.target.signing_name)?;
        if self.keys.has(key) {
            return Ok(());
        }
        Err(fault!(
            Signed,
            "the request is signed with other credentials than this session's",
            "leave credentials to the session; make another session for another identity",
        )
        .into())
    }

    pub(super) fn check_connector(&self, components: &RuntimeComponents) -> Result<(), Refusal> {
        let metadata = components
            .http_client()
            .and_then(|client| client.connector_metadata());
        match metadata {
            Some(metadata) if metadata.name() == CONNECTOR => Ok(()),
            _ if self.offline => Ok(()),
            _ => Err(fault!(
                Tls,
                "the request would go through another HTTP client than the session's",
                "leave `http_client` out of the configuration of the call",
            )
            .into()),
        }
    }
}

/// Refuses headers that nobody can judge.
pub(super) fn check_text(request: &Finished<'_>) -> Result<(), Refusal> {
    if request.is_text() {
        return Ok(());
    }
    Err(fault!(
        Classified,
        "a header of the request holds bytes that are not UTF-8, so that nobody can judge it",
        "write it in UTF-8; metadata beyond ASCII is encoded by the SDK",
    )
    .into())
}
