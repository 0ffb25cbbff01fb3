//! HTTP clients that reach nothing.

use std::sync::{Arc, Mutex, PoisonError};

use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;
use palisade::danger::Offline;

/// What would have been sent: the URLs, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sent(Arc<Mutex<Vec<String>>>);

impl Sent {
    /// The hosts since the last time this was asked.
    pub(crate) fn hosts(&self) -> Vec<String> {
        let urls = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        urls.iter()
            .map(|url| match url.strip_prefix("https://") {
                Some(rest) => rest.split(['/', '?']).next().unwrap_or(rest).to_owned(),
                None => format!("not https: {url}"),
            })
            .collect()
    }
}

impl HttpConnector for Sent {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let mut urls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        urls.push(request.uri().to_owned());
        HttpConnectorFuture::ready(Ok(HttpResponse::new(
            http::StatusCode::OK.into(),
            SdkBody::empty(),
        )))
    }
}

/// A mock that answers every request with an empty success and remembers where it went.
pub(crate) fn recording() -> (Offline, Sent) {
    let sent = Sent::default();
    let connector = SharedHttpConnector::new(sent.clone());
    let http_client = http_client_fn(move |_, _| connector.clone());
    (Offline { http_client }, sent)
}

/// A mock for sessions that send nothing.
pub(crate) fn silent() -> Offline {
    recording().0
}
