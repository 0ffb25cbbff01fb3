//! The one HTTP client of a session: every byte to AWS goes through here.

use std::borrow::Cow;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};

use aws_smithy_runtime_api::client::connection::{CaptureSmithyConnection, ConnectionMetadata};
use aws_smithy_runtime_api::client::connector_metadata::ConnectorMetadata;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper_util::client::legacy::connect::{CaptureConnection, HttpInfo, capture_connection};
use hyper_util::client::legacy::{Client, ResponseFuture};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::ClientConfig;
use tokio::time::Instant;

use super::connect::{Connect, Resolve, Schemes};
use super::failure;
use super::metadata;
use super::proxy::Proxy;
use super::reply::Reply;
use super::stamp::{ReplyLimits, Seal, Stamp};
use super::timeouts::Timeouts;
use crate::error::{Refusal, fault};

/// The name under which the guard recognises this client.
pub(crate) const CONNECTOR: &str = "palisade";

/// Which requests a [`Wire`] lets pass.
#[derive(Clone, Debug)]
pub(crate) enum Admission {
    /// Those that carry the armed stamp of the session's guard.
    Stamped(Seal),
    /// What metadata services are asked, at their addresses.
    Metadata,
    /// Any to an `https` URL: the TLS probe.
    #[cfg(feature = "testing")]
    Probe,
}

impl Admission {
    fn admit(&self, request: &HttpRequest) -> Result<ReplyLimits, Refusal> {
        match self {
            Self::Stamped(seal) => Stamp::spend(request.extension::<Stamp>(), seal),
            Self::Metadata => {
                metadata::admit(request)?;
                return Ok(ReplyLimits::BUFFERED);
            }
            #[cfg(feature = "testing")]
            Self::Probe => Ok(ReplyLimits::BUFFERED),
        }
        .and_then(|limits| {
            // Security: asked again here, whatever the guard has said.
            if request.uri().starts_with("https://") {
                Ok(limits)
            } else {
                Err(fault!(
                    Https,
                    "the request does not go to an https URL",
                    "leave the endpoint to the session",
                )
                .into())
            }
        })
    }

    fn schemes(&self) -> Schemes {
        match self {
            Self::Metadata => Schemes::HttpsAndHttp,
            _ => Schemes::Https,
        }
    }
}

/// An HTTP client and connector for the SDK, with one pool of connections.
///
/// It follows no redirect, decompresses nothing and reads no environment.
#[derive(Clone)]
pub(crate) struct Wire {
    // Copied twice for each call.
    pool: Arc<Pool>,
    timeouts: Timeouts,
}

struct Pool {
    client: Client<Connect, Upload>,
    connect: Connect,
    admission: Admission,
}

impl Wire {
    pub(crate) fn new(
        admission: Admission,
        tls: ClientConfig,
        resolve: Resolve,
        proxy: Option<&Proxy>,
        timeouts: Timeouts,
    ) -> Self {
        let connect = Connect::new(tls, resolve, admission.schemes(), proxy, timeouts.connect);
        Self {
            pool: Pool::new(connect, admission),
            timeouts,
        }
    }

    async fn send(self, request: HttpRequest) -> Result<HttpResponse, ConnectorError> {
        let limits = self
            .pool
            .admission
            .admit(&request)
            .map_err(|refusal| ConnectorError::user(refusal.into()))?;
        let capture = request.extension::<CaptureSmithyConnection>().cloned();
        let request = request
            .try_into_http1x()
            .map_err(|error| ConnectorError::user(error.into()))?;
        let progress = Progress::default();
        let mut request = request.map(|body| Upload {
            body,
            rest: Bytes::new(),
            progress: progress.clone(),
        });
        if let Some(capture) = capture {
            let captured = capture_connection(&mut request);
            capture.set_connection_retriever(move || connection(&captured));
        }
        let response = self
            .answered(self.pool.client.request(request), &progress)
            .await?;
        let status = response.status().as_u16();
        let timeouts = self.timeouts;
        let response = response
            .map(|body| SdkBody::from_body_1_x(Reply::new(body, status, limits, &timeouts)));
        HttpResponse::try_from(response).map_err(|error| ConnectorError::other(error.into(), None))
    }

    /// Waits for the head of the reply; silence counts from the last byte that was sent.
    async fn answered(
        &self,
        mut response: ResponseFuture,
        progress: &Progress,
    ) -> Result<http::Response<hyper::body::Incoming>, ConnectorError> {
        let silence = self.timeouts.read + self.timeouts.connect;
        let mut limit = silence;
        let mut seen = progress.sent();
        let mut since = Instant::now();
        loop {
            match tokio::time::timeout_at(since + limit, &mut response).await {
                Ok(response) => return response.map_err(failure::classify),
                Err(_) if progress.sent() != seen => {
                    seen = progress.sent();
                    since = Instant::now();
                    limit = self.timeouts.read;
                }
                Err(_) => {
                    return Err(ConnectorError::timeout(
                        Refusal::from(fault!(
                            Tls,
                            "the server did not answer within the read timeout",
                            "check the network and the host, or set a longer read timeout",
                        ))
                        .into(),
                    ));
                }
            }
        }
    }
}

impl Pool {
    fn new(connect: Connect, admission: Admission) -> Arc<Self> {
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .timer(TokioTimer::new())
            .build(connect.clone());
        Arc::new(Self {
            client,
            connect,
            admission,
        })
    }
}

fn connection(captured: &CaptureConnection) -> Option<ConnectionMetadata> {
    let connected = captured.connection_metadata();
    let connected = connected.as_ref()?;
    let mut extensions = http::Extensions::new();
    connected.get_extras(&mut extensions);
    let info = extensions.get::<HttpInfo>();
    let mut about = ConnectionMetadata::builder().proxied(connected.is_proxied());
    about.set_remote_addr(info.map(HttpInfo::remote_addr));
    about.set_local_addr(info.map(HttpInfo::local_addr));
    let captured = captured.clone();
    let poison = move || {
        if let Some(connected) = captured.connection_metadata().as_ref() {
            connected.poison();
        }
    };
    Some(about.poison_fn(poison).build())
}

impl HttpClient for Wire {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        // A call may wait less than the session does, or longer for a slow operation, but never
        // for ever.
        let read = settings.read_timeout().unwrap_or(self.timeouts.read);
        let timeouts = self.timeouts.read(read.min(Timeouts::LONGEST));
        let mut wire = Self {
            timeouts,
            ..self.clone()
        };
        // Security: nobody may keep an application waiting in front of a metadata address that
        // does not exist; the sources of credentials know how long theirs take. For all others the
        // time to connect belongs to the shared pool.
        let Pool {
            connect, admission, ..
        } = &*self.pool;
        if let (Admission::Metadata, Some(asked)) = (admission, settings.connect_timeout())
            && asked < connect.timeout()
        {
            wire.timeouts = wire.timeouts.connect(asked);
            wire.pool = Pool::new(connect.with_timeout(asked), admission.clone());
        }
        SharedHttpConnector::new(wire)
    }

    fn connector_metadata(&self) -> Option<ConnectorMetadata> {
        Some(ConnectorMetadata::new(
            CONNECTOR,
            Some(Cow::Borrowed(env!("CARGO_PKG_VERSION"))),
        ))
    }
}

impl HttpConnector for Wire {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        HttpConnectorFuture::new(self.clone().send(request))
    }
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wire")
            .field("admission", &self.pool.admission)
            .field("timeouts", &self.timeouts)
            .finish_non_exhaustive()
    }
}

/// How much of a request's body has been handed to the connection.
#[derive(Clone, Debug, Default)]
struct Progress(Arc<AtomicU64>);

impl Progress {
    fn sent(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A request's body, handed over in small pieces, so that a slow connection shows as progress.
struct Upload {
    body: SdkBody,
    rest: Bytes,
    progress: Progress,
}

impl Upload {
    const PIECE: usize = 64 * 1024;

    fn piece(&mut self) -> Option<Frame<Bytes>> {
        let length = self.rest.len().min(Self::PIECE);
        if length == 0 {
            return None;
        }
        self.progress.0.fetch_add(1, Ordering::Relaxed);
        Some(Frame::data(self.rest.split_to(length)))
    }
}

impl Body for Upload {
    type Data = Bytes;
    type Error = aws_smithy_types::body::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        let this = self.get_mut();
        loop {
            if let Some(piece) = this.piece() {
                return Poll::Ready(Some(Ok(piece)));
            }
            match ready!(Pin::new(&mut this.body).poll_frame(cx)) {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) if data.is_empty() => {}
                    Ok(data) => this.rest = data,
                    Err(trailers) => return Poll::Ready(Some(Ok(trailers))),
                },
                other => return Poll::Ready(other),
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let mut hint = Body::size_hint(&self.body);
        let rest = self.rest.len() as u64;
        if let Some(upper) = hint.upper() {
            hint.set_upper(upper.saturating_add(rest));
        }
        hint.set_lower(hint.lower().saturating_add(rest));
        hint
    }
}
