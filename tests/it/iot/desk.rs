//! A mock that answers by what it is asked.

use std::sync::{Arc, Mutex};

use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use palisade::danger::Offline;
use palisade::region::UsEast1;
use palisade::{Session, iot};

use crate::traps::lock;

const CALLER: &str = "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\
    <GetCallerIdentityResult><Arn>arn:aws:sts::111122223333:assumed-role/test/test</Arn>\
    <UserId>AROAEXAMPLE:test</UserId><Account>111122223333</Account></GetCallerIdentityResult>\
    </GetCallerIdentityResponse>";

/// Answers a request, of which it is told method and path.
type Answer = dyn Fn(&str) -> (u16, String) + Send + Sync;

#[derive(Clone)]
pub(crate) struct Desk {
    answer: Arc<Answer>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Desk")
    }
}

impl Desk {
    /// Answers every request to IoT by a status and a body.
    pub(crate) fn new(answer: impl Fn(&str) -> (u16, String) + Send + Sync + 'static) -> Self {
        Self {
            answer: Arc::new(answer),
            asked: Arc::default(),
        }
    }

    /// What was asked of IoT so far.
    pub(crate) fn asked(&self) -> Vec<String> {
        lock(&self.asked).clone()
    }

    pub(crate) fn door(&self) -> Offline {
        let connector = SharedHttpConnector::new(self.clone());
        Offline {
            http_client: http_client_fn(move |_, _| connector.clone()),
        }
    }

    pub(crate) async fn session(&self) -> Session<UsEast1> {
        let session = Session::builder(UsEast1).danger_offline(self.door());
        session.connect().await.expect("a session")
    }

    pub(crate) async fn iot(&self) -> iot::Client {
        iot::Client::new(&self.session().await)
    }
}

impl HttpConnector for Desk {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let uri = request.uri();
        let (status, body) = if uri.starts_with("https://sts") {
            (200, CALLER.to_owned())
        } else {
            let path = uri.splitn(4, '/').nth(3).expect("a path");
            let asked = format!("{} /{path}", request.method());
            lock(&self.asked).push(asked.clone());
            (self.answer)(&asked)
        };
        let status = StatusCode::try_from(status).expect("a status");
        let mut reply = HttpResponse::new(status, SdkBody::from(body));
        let headers = reply.headers_mut();
        headers.append("content-type", "application/json");
        HttpConnectorFuture::ready(Ok(reply))
    }
}
