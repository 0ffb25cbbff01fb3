//! One TLS connection and the requests on it.
use std::convert::Infallible;
use std::future::pending;
use std::sync::atomic::AtomicU32;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use super::cloud::Shared;
use super::exchange;
use super::hold;
use super::pace::{Paced, Rate};

const HANDSHAKE: Duration = Duration::from_secs(10);

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
pub(super) async fn serve(stream: TcpStream, acceptor: TlsAcceptor, shared: Arc<Shared>) {
    let _ = stream.set_nodelay(true);
    let Ok(Ok(stream)) = tokio::time::timeout(HANDSHAKE, acceptor.accept(stream)).await else {
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
