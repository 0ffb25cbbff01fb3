//! A server that is every service: real TLS under the real names, signatures verified, empty answers.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4::SigningParams;
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use palisade::danger::{EXAMPLE_ACCESS_KEY_ID, EXAMPLE_SECRET_ACCESS_KEY, TestCloud};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// What the server saw of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) sni: String,
    pub(crate) host: String,
    pub(crate) path: String,
    pub(crate) body: Vec<u8>,
    /// The region and the service that it is signed for, if the signature is right.
    pub(crate) signed_for: Option<String>,
}

pub(crate) struct Server {
    address: SocketAddr,
    ca_pem: String,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    seen: Mutex<Vec<Seen>>,
    connections: Mutex<u64>,
    wait: Mutex<Duration>,
    floods: Mutex<bool>,
    /// Status and body of each answer, where it is not an empty success.
    said: Mutex<Option<(u16, String)>>,
}

impl Server {
    /// A server with a certificate for the hosts.
    pub(crate) async fn start(hosts: &[&str]) -> Self {
        let (ca_pem, ca, ca_key) = authority();
        let key = KeyPair::generate().unwrap();
        let names: Vec<String> = hosts.iter().map(|host| (*host).to_owned()).collect();
        let leaf = CertificateParams::new(names).unwrap();
        let leaf = leaf
            .signed_by(&key, &Issuer::from_params(&ca, &ca_key))
            .unwrap();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![leaf.der().clone()], key)
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let server = Self {
            address: listener.local_addr().unwrap(),
            ca_pem,
            shared: Arc::default(),
        };
        let shared = server.shared.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                *shared.connections.lock().unwrap() += 1;
                let (acceptor, shared) = (acceptor.clone(), shared.clone());
                tokio::spawn(async move {
                    let Ok(stream) = acceptor.accept(stream).await else {
                        return;
                    };
                    let sni = stream
                        .get_ref()
                        .1
                        .server_name()
                        .unwrap_or_default()
                        .to_owned();
                    let answer = hyper::service::service_fn(move |request| {
                        let (shared, sni) = (shared.clone(), sni.clone());
                        async move { answer(&shared, sni, request).await }
                    });
                    let http = hyper::server::conn::http1::Builder::new();
                    let _ = http.serve_connection(TokioIo::new(stream), answer).await;
                });
            }
        });
        server
    }

    pub(crate) fn door(&self) -> TestCloud {
        TestCloud::new(self.address, &self.ca_pem).unwrap()
    }

    /// Answers after a while from now on.
    pub(crate) fn wait(&self, while_: Duration) {
        *self.shared.wait.lock().unwrap() = while_;
    }

    /// Answers with more than anybody asked for from now on.
    pub(crate) fn flood(&self) {
        *self.shared.floods.lock().unwrap() = true;
    }

    /// Answers with this from now on.
    pub(crate) fn say(&self, status: u16, body: &str) {
        *self.shared.said.lock().unwrap() = Some((status, body.to_owned()));
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        std::mem::take(&mut *self.shared.seen.lock().unwrap())
    }

    pub(crate) fn connections(&self) -> u64 {
        *self.shared.connections.lock().unwrap()
    }
}

/// An authority of one's own: its certificate, and what it signs with.
pub(crate) fn authority() -> (String, CertificateParams, KeyPair) {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new([]).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let pem = params.self_signed(&key).unwrap().pem();
    (pem, params, key)
}

async fn answer(
    shared: &Shared,
    sni: String,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, hyper::Error> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await?.to_bytes();
    let text = |name: &str| {
        let value = parts
            .headers
            .get(name)
            .and_then(|value| value.to_str().ok());
        value.unwrap_or_default().to_owned()
    };
    let host = text("host");
    let url = format!("https://{host}{}", parts.uri);
    shared.seen.lock().unwrap().push(Seen {
        sni,
        path: parts.uri.path().to_owned(),
        signed_for: signed_for(parts.method.as_str(), &url, &text, &body),
        body: body.to_vec(),
        host,
    });
    let wait = *shared.wait.lock().unwrap();
    tokio::time::sleep(wait).await;
    let floods = *shared.floods.lock().unwrap();
    let said = shared.said.lock().unwrap().clone();
    let (status, body) = match said {
        _ if floods => (200, vec![b' '; 33 << 20]),
        Some((status, body)) => (status, body.into_bytes()),
        None => (200, b"{}".to_vec()),
    };
    let reply = Response::builder().header("content-type", "application/x-amz-json-1.0");
    Ok(reply.status(status).body(Full::from(body)).unwrap())
}

/// Signs the request anew and compares.
fn signed_for(
    method: &str,
    url: &str,
    header: &dyn Fn(&str) -> String,
    body: &[u8],
) -> Option<String> {
    let claim = header("authorization");
    let part = |name: &str| {
        let (_, rest) = claim.split_once(name)?;
        rest.split([',', ' ']).next().map(str::to_owned)
    };
    let credential = part("Credential=")?;
    let [key, day, region, service, _] = credential.split('/').collect::<Vec<_>>()[..] else {
        return None;
    };
    let names = part("SignedHeaders=")?;
    let skipped = ["host", "x-amz-date", "x-amz-content-sha256"];
    let signed: Vec<(String, String)> = names
        .split(';')
        .filter(|name| !skipped.contains(name))
        .map(|name| (name.to_owned(), header(name)))
        .collect();
    let date = header("x-amz-date");
    if key != EXAMPLE_ACCESS_KEY_ID || !date.starts_with(day) {
        return None;
    }
    let keys = Credentials::new(key, EXAMPLE_SECRET_ACCESS_KEY, None, None, "test").into();
    let mut settings = SigningSettings::default();
    settings.excluded_headers = None;
    let params = SigningParams::builder()
        .identity(&keys)
        .region(region)
        .name(service)
        .time(UNIX_EPOCH + since_1970(&date)?)
        .settings(settings)
        .build()
        .ok()?;
    let signable = SignableRequest::new(
        method,
        url,
        signed
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str())),
        SignableBody::Bytes(body),
    );
    let (instructions, signature) = sign(signable.ok()?, &params.into()).ok()?.into_parts();
    let _ = instructions;
    (part("Signature=")? == signature).then(|| format!("{region} {service}"))
}

/// The time of a text such as `20261122T184305Z`.
fn since_1970(date: &str) -> Option<Duration> {
    let number = |range: std::ops::Range<usize>| date.get(range)?.parse::<i64>().ok();
    let (year, month, day) = (number(0..4)?, number(4..6)?, number(6..8)?);
    // Days since 1970-01-01 in the proleptic calendar, years beginning in March.
    let shifted = if month <= 2 { year - 1 } else { year };
    let days_before = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let days = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + days_before - 719_468;
    let seconds = number(9..11)? * 3600 + number(11..13)? * 60 + number(13..15)?;
    u64::try_from(days * 86_400 + seconds)
        .ok()
        .map(Duration::from_secs)
}
