//! HTTP clients that reach nothing.

use std::sync::{Arc, Mutex};

use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::http::{Headers, StatusCode};
use aws_smithy_types::body::SdkBody;
use palisade::danger::Offline;

use crate::traps::lock;

/// What would have been sent: the URLs, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sent(Arc<Mutex<Vec<String>>>);

impl Sent {
    /// The hosts since the last time this was asked.
    pub(crate) fn hosts(&self) -> Vec<String> {
        let urls = std::mem::take(&mut *lock(&self.0));
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
        lock(&self.0).push(request.uri().to_owned());
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

/// A mock that answers every request as told, and remembers the requests.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stage {
    answer: Arc<Mutex<Answer>>,
    asked: Arc<Mutex<Vec<Headers>>>,
    sent: Arc<Mutex<Vec<(String, String)>>>,
}

/// A reply to come.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: body.into(),
        }
    }

    pub(crate) fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }
}

impl Stage {
    pub(crate) fn answers(&self, answer: Answer) {
        *lock(&self.answer) = answer;
    }

    /// The headers of the requests since the last time this was asked.
    pub(crate) fn asked(&self) -> Vec<Headers> {
        std::mem::take(&mut *lock(&self.asked))
    }

    /// The URLs and bodies of the requests since the last time this was asked.
    pub(crate) fn sent(&self) -> Vec<(String, String)> {
        std::mem::take(&mut *lock(&self.sent))
    }

    pub(crate) fn door(&self) -> Offline {
        let connector = SharedHttpConnector::new(self.clone());
        Offline {
            http_client: http_client_fn(move |_, _| connector.clone()),
        }
    }
}

impl HttpConnector for Stage {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        lock(&self.asked).push(request.headers().clone());
        let body = request.body().bytes().unwrap_or_default();
        let body = String::from_utf8_lossy(body).into_owned();
        lock(&self.sent).push((request.uri().to_owned(), body));
        let answer = lock(&self.answer).clone();
        let status = StatusCode::try_from(answer.status).expect("a status");
        let mut reply = HttpResponse::new(status, SdkBody::from(answer.body));
        for (name, value) in answer.headers {
            reply.headers_mut().append(name, value);
        }
        HttpConnectorFuture::ready(Ok(reply))
    }
}
