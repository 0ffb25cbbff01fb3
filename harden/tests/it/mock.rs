//! An HTTP client that reaches nothing, answers everything with an empty success and remembers.

use std::sync::{Arc, Mutex};

use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;
use palisade::danger::Offline;
use palisade::region::{AnyRegion, UsEast1};
use palisade::{Session, Trust, reason};

use crate::server::authority;

/// What would have been sent: URL and body.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sent(Arc<Mutex<Requests>>);

type Requests = Vec<(String, Vec<u8>)>;

impl Sent {
    /// Since the last time this was asked.
    pub(crate) fn take(&self) -> Requests {
        std::mem::take(&mut *self.0.lock().unwrap())
    }

    /// The hosts since the last time this was asked.
    pub(crate) fn hosts(&self) -> Vec<String> {
        let host = |url: String| {
            let rest = url
                .strip_prefix("https://")
                .unwrap_or("not https")
                .to_owned();
            rest.split(['/', '?']).next().unwrap_or_default().to_owned()
        };
        self.take().into_iter().map(|(url, _)| host(url)).collect()
    }
}

impl HttpConnector for Sent {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let body = request.body().bytes().unwrap_or(b"a stream").to_vec();
        let kind = request.headers().get("content-type").unwrap_or_default();
        let (kind, empty): (_, &'static [u8]) = match kind {
            "application/cbor" => ("application/cbor", &[0xa0]),
            "application/xml" => ("application/xml", b"<R/>"),
            "application/x-www-form-urlencoded" => ("text/xml", b"<R><R/></R>"),
            _ => ("application/json", b"{}"),
        };
        self.0
            .lock()
            .unwrap()
            .push((request.uri().to_owned(), body));
        let mut reply = HttpResponse::new(http::StatusCode::OK.into(), SdkBody::from(empty));
        reply.headers_mut().insert("content-type", kind);
        if kind == "application/cbor" {
            reply.headers_mut().insert("smithy-protocol", "rpc-v2-cbor");
        }
        HttpConnectorFuture::ready(Ok(reply))
    }
}

pub(crate) fn recording() -> (Offline, Sent) {
    let sent = Sent::default();
    let connector = SharedHttpConnector::new(sent.clone());
    let http_client = http_client_fn(move |_, _| connector.clone());
    (Offline { http_client }, sent)
}

/// A session in us-east-1, with FIPS endpoints.
pub(crate) async fn session() -> (Session<UsEast1>, Sent) {
    let (mock, sent) = recording();
    let builder = Session::builder(UsEast1).danger_offline(mock);
    (builder.connect().await.unwrap(), sent)
}

/// A session in any region, with FIPS endpoints or standard ones.
pub(crate) async fn session_in(code: &str, fips: bool) -> (Session<AnyRegion>, Sent) {
    let (mock, sent) = recording();
    let region = AnyRegion::new(code).unwrap();
    // Some partitions have authorities of their own.
    let trust = Trust::private_ca(&authority().0).unwrap();
    let session = if fips {
        let builder = Session::builder(region).trust(trust).danger_offline(mock);
        builder.connect().await.unwrap()
    } else {
        let region = region.standard_endpoints(reason!("the hosts of all regions are compared"));
        let builder = Session::builder(region).trust(trust).danger_offline(mock);
        builder.connect().await.unwrap().into_any()
    };
    (session, sent)
}
