//! A plain HTTP client that sends what it is told, byte by byte.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

use palisade::s3::PresignedUrl;
use palisade::testing::Cloud;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::traps::HANGS;

/// A request as whoever holds a link sends it.
#[derive(Clone, Debug)]
pub(super) struct Request {
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    body: String,
}

impl Request {
    pub(super) fn of(link: &PresignedUrl) -> Self {
        let headers = link.headers();
        Self {
            method: link.method().to_owned(),
            url: link.expose_url().to_owned(),
            headers: headers
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
            body: String::new(),
        }
    }

    pub(super) fn body(mut self, body: &str) -> Self {
        body.clone_into(&mut self.body);
        self
    }

    pub(super) fn method(mut self, method: &str) -> Self {
        method.clone_into(&mut self.method);
        self
    }

    /// Changes the URL, which must change.
    #[track_caller]
    pub(super) fn url(mut self, change: impl FnOnce(&str) -> String) -> Self {
        let changed = change(&self.url);
        assert_ne!(changed, self.url, "nothing was changed");
        self.url = changed;
        self
    }

    /// Sends a header, in place of one of the same name.
    pub(super) fn header(mut self, name: &str, value: &str) -> Self {
        self = self.without(name);
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(super) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(found, _)| found != name);
        self
    }
}

#[derive(Debug)]
pub(super) struct Reply {
    pub(super) status: u16,
    head: String,
    pub(super) body: Vec<u8>,
}

impl Reply {
    pub(super) fn header(&self, name: &str) -> &str {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        let found = lines.find(|(found, _)| found.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value)
    }

    pub(super) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("UTF-8")
    }

    /// The code of an error.
    pub(super) fn code(&self) -> &str {
        let code = self.text().split_once("<Code>");
        code.and_then(|(_, rest)| rest.split_once("</Code>"))
            .map_or("", |(code, _)| code)
    }
}

/// Opens TLS to a host of the cloud.
pub(super) fn connect(cloud: &Cloud, host: &str) -> StreamOwned<ClientConnection, TcpStream> {
    let mut roots = RootCertStore::empty();
    let authority = CertificateDer::from_pem_slice(cloud.ca_pem().as_bytes()).expect("PEM");
    roots.add(authority).expect("an authority");
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).expect("a host");
    let connection = ClientConnection::new(Arc::new(config), name).expect("a configuration");
    let socket = TcpStream::connect(cloud.address()).expect("the cloud");
    socket.set_read_timeout(Some(HANGS)).expect("a limit");
    StreamOwned::new(connection, socket)
}

/// Sends a request on a connection of its own. The cloud must run on other threads than this one.
pub(super) fn send(cloud: &Cloud, request: &Request) -> Reply {
    tokio::task::block_in_place(|| exchange(cloud, request))
}

fn exchange(cloud: &Cloud, request: &Request) -> Reply {
    let rest = request.url.strip_prefix("https://").expect("https");
    let (host, target) = rest.split_once('/').expect("a path");
    let mut stream = connect(cloud, host);
    let mut head = format!("{} /{target} HTTP/1.1\r\nhost: {host}\r\n", request.method);
    for (name, value) in &request.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("connection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).expect("written");
    stream.write_all(request.body.as_bytes()).expect("written");
    stream.flush().expect("written");
    let mut bytes = Vec::new();
    let ended = stream.read_to_end(&mut bytes);
    let at = bytes.windows(4).position(|four| four == b"\r\n\r\n");
    let at = at.unwrap_or_else(|| panic!("no reply: {ended:?}"));
    let head = String::from_utf8(bytes[..at].to_vec()).expect("ASCII");
    let status = head.split(' ').nth(1).and_then(|text| text.parse().ok());
    Reply {
        status: status.expect("a status"),
        head,
        body: bytes[at + 4..].to_vec(),
    }
}
