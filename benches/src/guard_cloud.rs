//! What answers in the place of AWS: at once, with a fixed reply.

use std::io::Write as _;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpClient, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

/// A reply: status, headers, body.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: &'static [(&'static str, &'static str)],
    pub body: &'static str,
}

impl Default for Answer {
    fn default() -> Self {
        Self {
            status: 200,
            headers: &[],
            body: "",
        }
    }
}

/// Answers every request with the same reply.
#[derive(Clone, Debug, Default)]
pub struct Mock(Arc<Mutex<Answer>>);

impl Mock {
    pub fn answer(&self, answer: Answer) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = answer;
    }

    pub fn client(&self) -> SharedHttpClient {
        let connector = SharedHttpConnector::new(self.clone());
        http_client_fn(move |_, _| connector.clone())
    }

    fn get(&self) -> Answer {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HttpConnector for Mock {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        let answer = self.get();
        let status = StatusCode::try_from(answer.status).expect("a status");
        let mut reply = HttpResponse::new(status, SdkBody::from(answer.body));
        for (name, value) in answer.headers {
            reply.headers_mut().insert(*name, *value);
        }
        HttpConnectorFuture::ready(Ok(reply))
    }
}

/// A server on this machine that answers as the mock does, over TLS, in a thread of its own.
pub struct TlsServer {
    pub address: SocketAddr,
    pub ca_pem: String,
}

impl TlsServer {
    pub fn start(mock: &Mock) -> Self {
        let names = [
            "*.amazonaws.com",
            "*.us-east-1.amazonaws.com",
            "*.s3-fips.us-east-1.amazonaws.com",
            "*.iottwinmaker-fips.us-east-1.amazonaws.com",
        ];
        let signer = rcgen::KeyPair::generate().expect("a key");
        let mut authority = rcgen::CertificateParams::default();
        authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let ca = authority.self_signed(&signer).expect("an authority");
        let issuer = rcgen::Issuer::new(authority, signer);
        let key = rcgen::KeyPair::generate().expect("a key");
        let server = rcgen::CertificateParams::new(names.map(str::to_owned)).expect("names");
        let server = server.signed_by(&key, &issuer).expect("a certificate");
        let key = PrivatePkcs8KeyDer::from(key.serialize_der());
        let tls = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![server.der().clone()], key.into())
            .expect("a configuration");
        let acceptor = TlsAcceptor::from(Arc::new(tls));
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        listener.set_nonblocking(true).expect("a listener");
        let address = listener.local_addr().expect("an address");
        let mock = mock.clone();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread();
            let runtime = { runtime }.enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let listener = TcpListener::from_std(listener).expect("a listener");
                while let Ok((stream, _)) = listener.accept().await {
                    let _ = stream.set_nodelay(true);
                    if let Ok(stream) = acceptor.accept(stream).await {
                        tokio::spawn(serve(stream, mock.clone()));
                    }
                }
            });
        });
        Self {
            address,
            ca_pem: ca.pem(),
        }
    }
}

async fn serve(mut stream: impl AsyncReadExt + AsyncWriteExt + Unpin, mock: Mock) {
    let mut read = Vec::new();
    loop {
        let (head, body) = loop {
            let text = String::from_utf8_lossy(&read);
            if let Some((head, _)) = text.split_once("\r\n\r\n") {
                let head = head.to_ascii_lowercase();
                let length = head
                    .lines()
                    .find_map(|line| line.strip_prefix("content-length: "));
                break (
                    head.len() + 4,
                    length.map_or(0, |length| length.parse().unwrap_or(0)),
                );
            }
            match stream.read_buf(&mut read).await {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            }
        };
        while read.len() < head + body {
            match stream.read_buf(&mut read).await {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            }
        }
        read.drain(..head + body);
        let answer = mock.get();
        let mut reply = format!("HTTP/1.1 {} x\r\n", answer.status).into_bytes();
        for (name, value) in answer.headers {
            let _ = write!(reply, "{name}: {value}\r\n");
        }
        if answer.status != 204 {
            let _ = write!(reply, "content-length: {}\r\n", answer.body.len());
        }
        let _ = write!(reply, "\r\n{}", answer.body);
        if stream.write_all(&reply).await.is_err() || stream.flush().await.is_err() {
            return;
        }
    }
}
