//! From a host name to an encrypted connection.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::connect::dns::{GaiResolver, Name};
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use rustls::ClientConfig;
use tower_service::Service;

use super::proxy::Proxy;
use crate::error::{Refusal, fault};

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type BoxFuture<T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send>>;

/// Where host names lead.
#[derive(Clone, Debug)]
pub(crate) enum Resolve {
    /// Where the system's name service says.
    System(GaiResolver),
    /// To one address, whatever the name: the loopback cloud.
    #[cfg(feature = "testing")]
    Fixed(SocketAddr),
}

impl Service<Name> for Resolve {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Self::Response>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Self::System(resolver) => resolver.poll_ready(cx),
            #[cfg(feature = "testing")]
            Self::Fixed(_) => Poll::Ready(Ok(())),
        }
    }

    fn call(&mut self, name: Name) -> Self::Future {
        match self {
            Self::System(resolver) => {
                let found = resolver.call(name);
                Box::pin(async move { Ok(found.await?.collect::<Vec<_>>().into_iter()) })
            }
            #[cfg(feature = "testing")]
            Self::Fixed(address) => {
                let address = *address;
                Box::pin(async move { Ok(vec![address].into_iter()) })
            }
        }
    }
}

/// Which schemes a connector opens connections for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Schemes {
    Https,
    /// For the metadata addresses, whose requests are admitted one by one.
    HttpsAndHttp,
}

/// Opens connections: TCP, through a proxy where one is named, and TLS over it.
#[derive(Clone)]
pub(crate) struct Connect {
    tls: HttpsConnector<Dial>,
    timeout: Duration,
}

impl Connect {
    pub(crate) fn new(
        tls: ClientConfig,
        resolve: Resolve,
        schemes: Schemes,
        proxy: Option<&Proxy>,
        timeout: Duration,
    ) -> Self {
        let mut tcp = HttpConnector::new_with_resolver(resolve);
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // Shared out among the addresses of a host, so that a dead one does not use up all of it.
        tcp.set_connect_timeout(Some(timeout));
        let dial = Dial {
            proxy: proxy.map(|proxy| Through::new(proxy, tcp.clone(), tls.clone())),
            tcp,
        };
        let builder = hyper_rustls::HttpsConnectorBuilder::new().with_tls_config(tls);
        let builder = match schemes {
            Schemes::Https => builder.https_only(),
            Schemes::HttpsAndHttp => builder.https_or_http(),
        };
        Self {
            tls: builder.enable_all_versions().wrap_connector(dial),
            timeout,
        }
    }

    pub(crate) fn timeout(&self) -> Duration {
        self.timeout
    }

    pub(crate) fn with_timeout(&self, timeout: Duration) -> Self {
        Self {
            timeout,
            ..self.clone()
        }
    }
}

impl Service<Uri> for Connect {
    type Response = <HttpsConnector<Dial> as Service<Uri>>::Response;
    type Error = BoxError;
    type Future = BoxFuture<Self::Response>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.tls.poll_ready(cx)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let connected = self.tls.call(uri);
        let timeout = self.timeout;
        Box::pin(async move {
            match tokio::time::timeout(timeout, connected).await {
                Ok(connected) => connected,
                // A server that stalls in the middle of a handshake would be waited for for ever.
                Err(_) => Err(Box::new(io::Error::new(
                    io::ErrorKind::TimedOut,
                    Refusal::from(fault!(
                        Tls,
                        "the server did not finish the TLS handshake in time",
                        "check that the host is reachable, or set a longer connect timeout",
                    )),
                )) as BoxError),
            }
        })
    }
}

type Tcp = HttpConnector<Resolve>;

/// Opens what TLS is spoken over: a TCP connection, or a way through the proxy.
#[derive(Clone)]
pub(crate) struct Dial {
    tcp: Tcp,
    proxy: Option<Through>,
}

#[derive(Clone)]
enum Through {
    Open(Tunnel<Tcp>),
    Tls(Tunnel<HttpsConnector<Tcp>>),
}

impl Through {
    fn new(proxy: &Proxy, tcp: Tcp, tls: ClientConfig) -> Self {
        let address = proxy.address().clone();
        if address.scheme_str() == Some("http") {
            return Self::Open(Tunnel::new(address, tcp));
        }
        let inner = hyper_rustls::HttpsConnectorBuilder::new()
            .with_tls_config(tls)
            .https_only()
            .enable_http1()
            .wrap_connector(tcp);
        let tunnel = Tunnel::new(address, inner);
        Self::Tls(match proxy.login() {
            Some(login) => tunnel.with_auth(login.clone()),
            None => tunnel,
        })
    }
}

impl Service<Uri> for Dial {
    type Response = Link;
    type Error = BoxError;
    type Future = BoxFuture<Link>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        match &mut self.proxy {
            None => self.tcp.poll_ready(cx).map_err(Into::into),
            Some(Through::Open(tunnel)) => tunnel.poll_ready(cx).map_err(Into::into),
            Some(Through::Tls(tunnel)) => tunnel.poll_ready(cx).map_err(Into::into),
        }
    }

    fn call(&mut self, uri: Uri) -> BoxFuture<Link> {
        // Security: plain http is what metadata services speak, and it carries credentials. It is
        // this machine's own affair and never shown to a proxy, whose own metadata service would
        // answer.
        let proxy = match uri.scheme_str() {
            Some("https") => self.proxy.as_mut(),
            _ => None,
        };
        match proxy {
            None => {
                let connected = self.tcp.call(uri);
                Box::pin(async move { Ok(Link(Box::new(connected.await?))) })
            }
            Some(Through::Open(tunnel)) => {
                let connected = tunnel.call(uri);
                Box::pin(async move { Ok(Link(Box::new(connected.await?))) })
            }
            Some(Through::Tls(tunnel)) => {
                let connected = tunnel.call(uri);
                Box::pin(async move { Ok(Link(Box::new(connected.await?))) })
            }
        }
    }
}

trait Stream: Read + Write + Connection + Unpin + Send {}

impl<T: Read + Write + Connection + Unpin + Send> Stream for T {}

/// A connection below TLS, direct or through a proxy.
pub(crate) struct Link(Box<dyn Stream>);

impl Connection for Link {
    fn connected(&self) -> Connected {
        self.0.connected()
    }
}

impl Read for Link {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.0).poll_read(cx, buffer)
    }
}

impl Write for Link {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut *self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.0).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.0.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut *self.0).poll_write_vectored(cx, bytes)
    }
}
