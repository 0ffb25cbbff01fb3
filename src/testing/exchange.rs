//! One request and its reply: log, host, service, fault.
use std::sync::{Arc, Mutex, OnceLock};

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HOST, ORIGIN};
use http::{HeaderMap, Request};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use s3s::Body;

use super::cloud::Shared;
use super::connection::Link;
use super::fault::Fault;
use super::hook::Moment;
use super::host::{Host, Service, without_port};
use super::identity::Identity;
use super::reply::{self, Reply};
use super::s3::cors;
use super::seen::Seen;
use super::{hold, iot, iot_data, lie, sso, sts, twinmaker};

/// The largest request body.
const BODY: usize = 256 * 1024 * 1024;

/// What the services know about the request they answer; it travels in its extensions.
pub(super) struct Exchange {
    pub(super) shared: Arc<Shared>,
    pub(super) link: Arc<Link>,
    pub(super) host: Host,
    pub(super) identity: OnceLock<Identity>,
    /// The request's headers, for a reply that sends them back.
    pub(super) headers: HeaderMap,
    operation: OnceLock<String>,
    id: u64,
    fault: Mutex<Option<Fault>>,
    refusal: Mutex<Option<Reply>>,
}

impl Exchange {
    /// Notes the operation; `false` when a fault keeps it from taking effect.
    pub(super) fn enter(&self, operation: &str) -> bool {
        if self.operation.set(operation.to_owned()).is_err() {
            return true;
        }
        self.shared
            .log
            .change(self.id, |seen| seen.operation = Some(operation.to_owned()));
        let fault = self.shared.faults.take(operation);
        let goes_on = !fault.as_ref().is_some_and(Fault::before);
        *hold(&self.fault) = fault;
        if goes_on {
            self.run(Moment::Before);
        }
        goes_on
    }

    /// Lets the test do what it arranged for this moment.
    fn run(&self, moment: Moment) {
        let hooks = &self.shared.faults.hooks;
        hooks.run(moment, self.operation(), &self.shared.buckets);
    }

    /// Whether a fault wants what is written to be stored without encryption.
    pub(super) fn unencrypted(&self) -> bool {
        hold(&self.fault).as_ref().is_some_and(Fault::unencrypted)
    }

    /// The operation, empty while unknown.
    pub(super) fn operation(&self) -> &str {
        self.operation.get().map_or("", String::as_str)
    }

    /// Sends this reply instead of what the service says.
    pub(super) fn refuse(&self, reply: Reply) {
        *hold(&self.refusal) = Some(reply);
    }

    /// An error in the service's own form.
    pub(super) fn error(&self, status: u16, code: &str, message: &str) -> Reply {
        match self.host.service {
            Service::Sts => reply::query_error(status, code, message),
            Service::SignIn => sso::sign_in_error(status, code, message),
            Service::Portal => sso::portal_error(status, code, message),
            Service::Iot | Service::IotData | Service::TwinMaker { .. } => {
                reply::json_error(status, code, message, serde_json::Map::new())
            }
            _ => reply::s3_error(status, code, message, ""),
        }
    }
}

/// Answers a request, or never.
pub(super) async fn answer(
    shared: &Arc<Shared>,
    link: &Arc<Link>,
    request: Request<Incoming>,
) -> Reply {
    link.rate.store(0, std::sync::atomic::Ordering::Relaxed);
    let (mut parts, body) = request.into_parts();
    let host = match parts.headers.get(HOST) {
        Some(host) => host.to_str().unwrap_or_default(),
        None => parts.uri.authority().map_or("", |name| name.as_str()),
    }
    .to_owned();
    let id = shared.log.add(Seen::new(link, &host, &parts));
    let exchange = Arc::new(Exchange {
        shared: shared.clone(),
        link: link.clone(),
        host: Host::parse(&host),
        identity: OnceLock::new(),
        headers: parts.headers.clone(),
        operation: OnceLock::new(),
        id,
        fault: Mutex::default(),
        refusal: Mutex::default(),
    });
    // The whole body is read before anything is answered: an early refusal would else reach a
    // client that is still writing as a broken connection.
    let body = Limited::new(body, BODY).collect().await;
    let head = parts.method == http::Method::HEAD;
    let (method, uri) = (parts.method.clone(), parts.uri.clone());
    let origin = parts.headers.get(ORIGIN).cloned();
    let reply = if !without_port(&host).eq_ignore_ascii_case(&link.sni) {
        let text = "the host header names another host than the tls handshake";
        reply::bytes(421, "text/plain", Bytes::from_static(text.as_bytes()))
    } else if let Ok(body) = body {
        parts.extensions.insert(exchange.clone());
        let request = Request::from_parts(parts, body.to_bytes());
        let said = route(&exchange, request).await;
        let mut said = hold(&exchange.refusal).take().unwrap_or(said);
        if method != http::Method::OPTIONS {
            cors::admit(&exchange, &uri, method.as_str(), origin.as_ref(), &mut said);
        }
        let fault = hold(&exchange.fault).take();
        let applied = !fault.as_ref().is_some_and(Fault::before);
        if applied && said.status().is_success() {
            exchange.run(Moment::After);
        }
        match fault {
            Some(fault) => lie::tell(fault, said, &exchange).await,
            None => said,
        }
    } else {
        exchange.error(400, "IncompleteBody", "the body is incomplete or too large")
    };
    let mut reply = bodiless(head, reply);
    if let Ok(number) = format!("LOOPBACK{id:08}").parse() {
        reply.headers_mut().insert("x-amz-request-id", number);
    }
    shared
        .log
        .change(id, |seen| seen.status = Some(reply.status().as_u16()));
    reply
}

async fn route(exchange: &Arc<Exchange>, request: Request<Bytes>) -> Reply {
    match exchange.host.service {
        Service::S3 { .. } | Service::AccessPoint { .. }
            if request.method() == http::Method::OPTIONS =>
        {
            cors::preflight(exchange, request.uri(), request.headers())
        }
        Service::S3 { .. } | Service::AccessPoint { .. } => {
            call(&exchange.shared.s3, request).await
        }
        Service::Sts => sts::answer(exchange, request).await,
        Service::SignIn => sso::sign_in(exchange, &request),
        Service::Portal => sso::portal(exchange, &request),
        Service::Iot => iot::answer(exchange, &request),
        Service::IotData => iot_data::answer(exchange, &request),
        Service::TwinMaker { .. } => twinmaker::answer(exchange, &request),
        Service::Other => {
            let text = format!(
                "the loopback cloud does not serve {}; it serves s3, sts, iot, iot \
                 data, iot twinmaker and single sign-on",
                exchange.link.sni
            );
            reply::bytes(501, "text/plain", text.into())
        }
    }
}

/// Hands a request to the verifying code.
pub(super) async fn call(service: &s3s::service::S3Service, request: Request<Bytes>) -> Reply {
    let length = request.body().len();
    let mut request = request.map(Body::from);
    // HTTP/2 needs no length, the verifying code asks for one.
    if length > 0 && !request.headers().contains_key(CONTENT_LENGTH) {
        request.headers_mut().insert(CONTENT_LENGTH, length.into());
    }
    match service.call(request).await {
        Ok(reply) => reply,
        Err(_) => reply::s3_error(500, "InternalError", "the loopback cloud failed", ""),
    }
}

/// Drops the body of a reply that has none in HTTP.
fn bodiless(head: bool, mut reply: Reply) -> Reply {
    if !head && reply.status() != http::StatusCode::NOT_MODIFIED {
        return reply;
    }
    if !reply.status().is_success() {
        reply.headers_mut().remove(CONTENT_LENGTH);
    }
    reply.map(|_| Body::empty())
}
