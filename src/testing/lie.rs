//! Turns the true reply into the one that a fault asks for.
use std::future::pending;
use std::pin::Pin;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION};
use http::{HeaderMap, StatusCode};
use http_body::Frame;
use http_body_util::BodyExt;
use s3s::Body;
use tokio::time::{Sleep, sleep};

use super::exchange::Exchange;
use super::fault::Fault;
use super::host::Service;
use super::reply::{self, Reply};

const ENCRYPTION: [&str; 3] = [
    "x-amz-server-side-encryption",
    "x-amz-server-side-encryption-aws-kms-key-id",
    "x-amz-server-side-encryption-bucket-key-enabled",
];

/// Tells the lie; does not return when the fault is silence.
pub(super) async fn tell(fault: Fault, said: Reply, exchange: &Exchange) -> Reply {
    match fault {
        Fault::Deny => match exchange.host.service {
            Service::SignIn | Service::Portal | Service::Iot | Service::TwinMaker { .. } => {
                exchange.error(403, "AccessDeniedException", "Access Denied")
            }
            Service::IotData => exchange.error(403, "ForbiddenException", "Forbidden"),
            _ => exchange.error(403, "AccessDenied", "Access Denied"),
        },
        Fault::Error {
            status,
            code,
            message,
        } => exchange.error(status, &code, &message),
        Fault::SlowDown => match exchange.host.service {
            Service::Sts => exchange.error(503, "Throttling", "Rate exceeded"),
            Service::SignIn | Service::Portal => {
                exchange.error(429, "TooManyRequestsException", "Rate exceeded")
            }
            Service::Iot | Service::IotData | Service::TwinMaker { .. } => {
                exchange.error(429, "ThrottlingException", "Rate exceeded")
            }
            _ => exchange.error(503, "SlowDown", "Please reduce your request rate."),
        },
        Fault::Status(status) => reply::empty(status),
        Fault::Redirect { status, location } => with(reply::empty(status), LOCATION, &location),
        Fault::WrongRegion(region) => reply::other_region(bucket(exchange), &region),
        Fault::CutBeforeReply | Fault::CutAfterApply => {
            exchange.link.cut.notify_one();
            pending().await
        }
        Fault::Hang | Fault::StallAfterHandshake => pending().await,
        Fault::Drip { bytes_per_second } => {
            let rate = bytes_per_second.max(1);
            exchange.link.rate.store(rate, Ordering::Relaxed);
            said
        }
        Fault::Endless => endless(said).await,
        Fault::CorruptBody => {
            change(said, |mut body| {
                let middle = body.len() / 2;
                if let Some(byte) = body.get_mut(middle) {
                    *byte ^= 1;
                }
                body
            })
            .await
        }
        Fault::GarbageXml => {
            let said = change(said, |_| b"<?xml version=\"1.0\"?><Never><closed".to_vec()).await;
            with(said, CONTENT_TYPE, "application/xml")
        }
        Fault::NoEncryptionConfirmed if exchange.operation() == "GetBucketEncryption" => exchange
            .error(
                404,
                "ServerSideEncryptionConfigurationNotFoundError",
                "The server side encryption configuration was not found",
            ),
        Fault::NoEncryptionConfirmed => {
            let mut said = said;
            for name in ENCRYPTION {
                said.headers_mut().remove(name);
            }
            said
        }
        Fault::OtherEncryption(name) => other(said, "SSEAlgorithm", ENCRYPTION[0], &name).await,
        Fault::OtherKmsKey(arn) => other(said, "KMSMasterKeyID", ENCRYPTION[1], &arn).await,
        Fault::ErrorIn200 => exchange.error(
            200,
            "InternalError",
            "We encountered an internal error. Please try again.",
        ),
        Fault::OtherStatus(status) => {
            let mut said = said;
            if let Ok(status) = StatusCode::from_u16(status) {
                *said.status_mut() = status;
            }
            said
        }
        Fault::OtherBody(text) => change(said, |_| text.into_bytes()).await,
        Fault::Headers(added) => add(said, &added),
        Fault::Reflected => reflect(said, &exchange.headers),
        Fault::Both(one, other) => {
            let said = Box::pin(tell(*one, said, exchange)).await;
            Box::pin(tell(*other, said, exchange)).await
        }
    }
}

fn add(mut said: Reply, added: &[(String, String)]) -> Reply {
    for (name, _) in added {
        said.headers_mut().remove(name);
    }
    for (name, value) in added {
        let name = HeaderName::try_from(name);
        if let (Ok(name), Ok(value)) = (name, HeaderValue::try_from(value)) {
            said.headers_mut().append(name, value);
        }
    }
    said
}

fn reflect(mut said: Reply, asked: &HeaderMap) -> Reply {
    for (name, value) in asked {
        if name.as_str().starts_with("x-amz-") {
            said.headers_mut().insert(name, value.clone());
        }
    }
    said
}

fn bucket(exchange: &Exchange) -> &str {
    match &exchange.host.service {
        Service::S3 { bucket } => bucket.as_deref().unwrap_or_default(),
        _ => "",
    }
}

fn with(mut reply: Reply, name: HeaderName, value: &str) -> Reply {
    if let Ok(value) = value.parse() {
        reply.headers_mut().insert(name, value);
    }
    reply
}

/// Names another value in the element when the body has it, else in the header.
async fn other(said: Reply, element: &str, header: &'static str, value: &str) -> Reply {
    let (parts, body) = said.into_parts();
    let body = read(body).await;
    let text = String::from_utf8_lossy(&body);
    let Some(old) = reply::element(&text, element) else {
        let said = Reply::from_parts(parts, Body::from(body));
        return with(said, HeaderName::from_static(header), value);
    };
    let text = text.replace(
        &format!("<{element}>{old}</{element}>"),
        &format!("<{element}>{}</{element}>", reply::escape(value)),
    );
    let said = Reply::from_parts(parts, Body::empty());
    change(said, |_| text.into_bytes()).await
}

/// Changes the body; its length, if stated, follows.
async fn change(said: Reply, change: impl FnOnce(Vec<u8>) -> Vec<u8>) -> Reply {
    let (mut parts, body) = said.into_parts();
    let body = change(read(body).await.into());
    if parts.headers.remove(CONTENT_LENGTH).is_some() {
        parts.headers.insert(CONTENT_LENGTH, body.len().into());
    }
    Reply::from_parts(parts, Body::from(body))
}

async fn read(body: Body) -> Bytes {
    body.collect()
        .await
        .map(http_body_util::Collected::to_bytes)
        .unwrap_or_default()
}

/// Keeps the beginning of the body and never ends it.
async fn endless(said: Reply) -> Reply {
    let (mut parts, body) = said.into_parts();
    parts.headers.remove(CONTENT_LENGTH);
    let mut start = read(body).await;
    if start.starts_with(b"<?xml") {
        // Without its last closing tag the document goes on with white space.
        let end = start.windows(2).rposition(|pair| pair == b"</");
        start.truncate(end.unwrap_or(start.len()));
    }
    let body = Endless {
        start: Some(start),
        wait: Box::pin(sleep(Duration::ZERO)),
    };
    Reply::from_parts(parts, Body::http_body_unsync(body))
}

struct Endless {
    start: Option<Bytes>,
    wait: Pin<Box<Sleep>>,
}

impl http_body::Body for Endless {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let this = self.get_mut();
        ready!(this.wait.as_mut().poll(cx));
        this.wait = Box::pin(sleep(Duration::from_millis(2)));
        let next = this.start.take().filter(|start| !start.is_empty());
        let next = next.unwrap_or(Bytes::from_static(&[b' '; 64 * 1024]));
        Poll::Ready(Some(Ok(Frame::data(next))))
    }
}
