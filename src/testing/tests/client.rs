//! A client that goes to the cloud whatever the host name, with the least it needs.
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::client::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::version::{TLS12, TLS13};
use rustls::{ClientConfig, RootCertStore, SupportedProtocolVersion};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::testing::Cloud;

/// How a client speaks.
#[derive(Clone, Debug)]
pub(super) struct Client {
    address: SocketAddr,
    tls: Arc<ClientConfig>,
    h2: bool,
}

impl Client {
    pub(super) fn of(cloud: &Cloud) -> io::Result<Self> {
        Self::with(cloud, &[&TLS12, &TLS13], false)
    }

    pub(super) fn with(
        cloud: &Cloud,
        versions: &[&'static SupportedProtocolVersion],
        h2: bool,
    ) -> io::Result<Self> {
        let mut roots = RootCertStore::empty();
        let authority = CertificateDer::from_pem_slice(cloud.ca_pem().as_bytes());
        roots
            .add(authority.map_err(io::Error::other)?)
            .map_err(io::Error::other)?;
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut tls = ClientConfig::builder_with_provider(provider)
            .with_protocol_versions(versions)
            .map_err(io::Error::other)?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let alpn: &[u8] = if h2 { b"h2" } else { b"http/1.1" };
        tls.alpn_protocols = vec![alpn.to_vec()];
        Ok(Self {
            address: cloud.address(),
            tls: Arc::new(tls),
            h2,
        })
    }

    /// Sends a request to the cloud under a server name, on a connection of its own.
    pub(super) async fn send(
        &self,
        sni: &str,
        request: Request<SdkBody>,
    ) -> io::Result<Response<Incoming>> {
        let stream = TcpStream::connect(self.address).await?;
        let name = ServerName::try_from(sni.to_owned()).map_err(io::Error::other)?;
        let connector = TlsConnector::from(self.tls.clone());
        let io = TokioIo::new(connector.connect(name, stream).await?);
        if self.h2 {
            let (mut send, connection) = http2::handshake(TokioExecutor::new(), io)
                .await
                .map_err(io::Error::other)?;
            tokio::spawn(connection);
            send.send_request(request).await.map_err(io::Error::other)
        } else {
            let (mut send, connection) = http1::handshake(io).await.map_err(io::Error::other)?;
            tokio::spawn(connection);
            send.send_request(request).await.map_err(io::Error::other)
        }
    }

    /// A plain GET of a host's root.
    pub(super) async fn get(&self, sni: &str) -> io::Result<Response<Incoming>> {
        let request = Request::get(format!("https://{sni}/")).header("host", sni);
        let body = request.body(SdkBody::empty()).map_err(io::Error::other)?;
        self.send(sni, body).await
    }

    async fn exchange(&self, request: HttpRequest) -> io::Result<HttpResponse> {
        let mut request = request.try_into_http1x().map_err(io::Error::other)?;
        let host = request.uri().host().unwrap_or_default().to_owned();
        if !self.h2 {
            let host = host.parse().map_err(io::Error::other)?;
            request.headers_mut().insert(http::header::HOST, host);
            let path = request.uri().path_and_query().cloned();
            *request.uri_mut() = path.map(Into::into).unwrap_or_default();
        }
        let response = self.send(&host, request).await?;
        HttpResponse::try_from(response.map(SdkBody::from_body_1_x)).map_err(io::Error::other)
    }
}

impl HttpConnector for Client {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let client = self.clone();
        HttpConnectorFuture::new(async move {
            let limit = Duration::from_secs(10);
            let answered = tokio::time::timeout(limit, client.exchange(request)).await;
            match answered {
                Ok(answered) => answered.map_err(|error| ConnectorError::io(error.into())),
                Err(late) => Err(ConnectorError::timeout(late.into())),
            }
        })
    }
}

impl HttpClient for Client {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}
