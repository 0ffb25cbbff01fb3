//! One TLS connection and the requests on it.
use std::convert::Infallible;
use std::future::pending;
use std::io;
use std::sync::atomic::AtomicU32;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use rustls::ServerConfig;
use rustls::server::Acceptor;
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio_rustls::LazyConfigAcceptor;
use tokio_rustls::server::TlsStream;

use super::cloud::Shared;
use super::exchange;
use super::hold;
use super::host::{Host, Service};
use super::pace::{Paced, Rate};

const HANDSHAKE: Duration = Duration::from_secs(10);

/// How connections begin, which depends on the host that they are for.
#[derive(Clone)]
pub(super) struct Doors {
    any: Arc<ServerConfig>,
    /// The data plane of IoT Core speaks HTTP/1.1 only: developer guide, "HTTPS".
    http1: Arc<ServerConfig>,
}

impl Doors {
    pub(super) fn new(tls: &ServerConfig) -> Self {
        const HTTP1: &[u8] = b"http/1.1";
        let with = |protocols: &[&[u8]]| {
            let mut tls = tls.clone();
            tls.alpn_protocols = protocols.iter().map(|name| name.to_vec()).collect();
            Arc::new(tls)
        };
        Self {
            any: with(&[b"h2", HTTP1]),
            http1: with(&[HTTP1]),
        }
    }

    async fn open(self, stream: TcpStream) -> io::Result<TlsStream<TcpStream>> {
        let begun = LazyConfigAcceptor::new(Acceptor::default(), stream).await?;
        let name = begun.client_hello().server_name().map(Host::parse);
        let tls = match name.map(|host| host.service) {
            Some(Service::IotData) => self.http1,
            _ => self.any,
        };
        begun.into_stream(tls).await
    }
}

/// What the requests of a connection have in common.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) sni: String,
    pub(super) tls: &'static str,
    pub(super) alpn: &'static str,
    pub(super) rate: Rate,
    pub(super) cut: Notify,
}

/// Serves a connection until either side ends it.
pub(super) async fn serve(stream: TcpStream, doors: Doors, shared: Arc<Shared>) {
    let _ = stream.set_nodelay(true);
    let Ok(Ok(stream)) = tokio::time::timeout(HANDSHAKE, doors.open(stream)).await else {
        return;
    };
    let session = stream.get_ref().1;
    let link = Arc::new(Link {
        sni: session.server_name().unwrap_or_default().to_owned(),
        tls: match session.protocol_version() {
            Some(rustls::ProtocolVersion::TLSv1_2) => "1.2",
            Some(rustls::ProtocolVersion::TLSv1_3) => "1.3",
            _ => "",
        },
        alpn: match session.alpn_protocol() {
            Some(b"h2") => "h2",
            Some(b"http/1.1") => "http/1.1",
            _ => "",
        },
        rate: Arc::new(AtomicU32::new(0)),
        cut: Notify::new(),
    });
    if shared.faults.take_stall() {
        return pending().await;
    }
    let h2 = link.alpn == "h2";
    let io = TokioIo::new(Paced::new(stream, link.rate.clone()));
    let requests = link.clone();
    let service = service_fn(move |request| {
        let (link, shared) = (requests.clone(), shared.clone());
        async move { Ok::<_, Infallible>(exchange::answer(&shared, &link, request).await) }
    });
    let served = async {
        if h2 {
            let _ = http2::Builder::new(Tasks::default())
                .timer(TokioTimer::new())
                .serve_connection(io, service)
                .await;
        } else {
            let _ = http1::Builder::new()
                .timer(TokioTimer::new())
                .serve_connection(io, service)
                .await;
        }
    };
    tokio::select! {
        () = served => {}
        // The stream is dropped without a closing alert: to the client this is a cut.
        () = link.cut.notified() => {}
    }
}

/// Runs the streams of an HTTP/2 connection and ends them with it.
#[derive(Clone, Default)]
struct Tasks(Arc<Mutex<JoinSet<()>>>);

impl<F: Future<Output = ()> + Send + 'static> hyper::rt::Executor<F> for Tasks {
    fn execute(&self, task: F) {
        let mut tasks = hold(&self.0);
        while tasks.try_join_next().is_some() {}
        tasks.spawn(task);
    }
}
