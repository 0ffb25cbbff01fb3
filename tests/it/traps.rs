//! What the attack tests have in common: authorities, servers that record, traps.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::Duration;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose,
};
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned, SupportedProtocolVersion};

/// Longer than any wait in a test; what lasts as long as this hangs.
pub(crate) const HANGS: Duration = Duration::from_secs(30);

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|error| error.into_inner())
}

/// Tries every variant of an attack, all at once: most of them are waits.
pub(crate) fn each<T: Send>(variants: impl IntoIterator<Item = T>, attack: impl Fn(T) + Sync) {
    let attack = &attack;
    std::thread::scope(|scope| {
        for variant in variants {
            scope.spawn(move || attack(variant));
        }
    });
}

/// A certificate authority made for one test.
pub(crate) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params
            .distinguished_name
            .push(DnType::CommonName, "palisade attack tests");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    pub(crate) fn pem(&self) -> String {
        self.0.pem()
    }

    /// A certificate for some names, or with something wrong about it.
    pub(crate) fn certify(
        &self,
        names: &[&str],
        alter: impl FnOnce(&mut CertificateParams),
    ) -> Certified {
        let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut params = CertificateParams::new(names).unwrap();
        alter(&mut params);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        Certified::new(certificate.der().clone(), &key)
    }

    /// A server on 127.0.0.1, with nothing wrong about it.
    pub(crate) fn server(&self) -> Certified {
        self.certify(&["127.0.0.1"], |_| {})
    }
}

/// A certificate with its key.
pub(crate) struct Certified {
    certificate: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
}

impl Certified {
    pub(crate) fn new(certificate: CertificateDer<'static>, key: &KeyPair) -> Self {
        Self {
            certificate,
            key: PrivatePkcs8KeyDer::from(key.serialize_der()).into(),
        }
    }

    pub(crate) fn tls(
        self,
        versions: &[&'static SupportedProtocolVersion],
        alpn: &[&str],
    ) -> Arc<ServerConfig> {
        let provider = Arc::new(aws_lc_rs::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(versions)
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![self.certificate], self.key)
            .unwrap();
        config.alpn_protocols = alpn.iter().map(|name| name.as_bytes().to_vec()).collect();
        Arc::new(config)
    }

    pub(crate) fn http1(self) -> Arc<ServerConfig> {
        self.tls(rustls::ALL_VERSIONS, &["http/1.1"])
    }
}

/// A stream that remembers what it has read.
pub(crate) struct Recorded<S> {
    inner: S,
    read: Arc<Mutex<Vec<u8>>>,
}

impl<S> Recorded<S> {
    pub(crate) fn new(inner: S, read: Arc<Mutex<Vec<u8>>>) -> Self {
        Self { inner, read }
    }
}

impl<S: Read> Read for Recorded<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        lock(&self.read).extend_from_slice(&buffer[..count]);
        Ok(count)
    }
}

impl<S: Write> Write for Recorded<S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.inner.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// The server's side of a TLS connection, after the handshake.
pub(crate) type Tls<S = TcpStream> = StreamOwned<ServerConnection, S>;

/// Does the handshake; `None` when the client does not want it.
pub(crate) fn handshake<S: Read + Write>(config: &Arc<ServerConfig>, socket: S) -> Option<Tls<S>> {
    let connection = ServerConnection::new(config.clone()).unwrap();
    let mut tls = StreamOwned::new(connection, socket);
    while tls.conn.is_handshaking() {
        tls.conn.complete_io(&mut tls.sock).ok()?;
    }
    tls.flush().ok()?;
    Some(tls)
}

/// A TCP server on a port of its own, one thread for each connection.
///
/// Threads outlive the test where the attack is to wait; they end with the process.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    accepted: Arc<AtomicUsize>,
}

impl Server {
    pub(crate) fn start(serve: impl Fn(TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let accepted = Arc::new(AtomicUsize::new(0));
        let (count, serve) = (accepted.clone(), Arc::new(serve));
        std::thread::spawn(move || {
            for socket in listener.incoming().flatten() {
                count.fetch_add(1, Ordering::SeqCst);
                let _ = socket.set_read_timeout(Some(HANGS));
                let _ = socket.set_write_timeout(Some(HANGS));
                let _ = socket.set_nodelay(true);
                let serve = serve.clone();
                std::thread::spawn(move || serve(socket));
            }
        });
        Self { address, accepted }
    }

    pub(crate) fn connections(&self) -> usize {
        self.accepted.load(Ordering::SeqCst)
    }
}

/// One request of HTTP/1.1: its head as text, and its body.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// Reads a request; `None` at the end of the stream.
    pub(crate) fn read(stream: &mut impl Read) -> Option<Self> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).ok()?;
            head.push(byte[0]);
        }
        let mut request = Self {
            head: String::from_utf8(head).unwrap(),
            body: Vec::new(),
        };
        let length = request
            .header("content-length")
            .map_or(0, |length| length.parse().unwrap());
        request.body = vec![0; length];
        stream.read_exact(&mut request.body).ok()?;
        Some(request)
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// Method and target.
    pub(crate) fn line(&self) -> &str {
        let line = self.head.lines().next().unwrap();
        line.strip_suffix(" HTTP/1.1").unwrap_or(line)
    }
}

pub(crate) fn reply(status: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\n\r\n{body}").into_bytes()
}

/// A listener that nobody must speak to; what is said to it all the same is kept.
pub(crate) struct Trap {
    pub(crate) port: u16,
    heard: JoinHandle<Vec<Vec<u8>>>,
}

const SENTINEL: &[u8] = b"palisade: the trap is closed";

impl Trap {
    pub(crate) fn set() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = std::thread::spawn(move || {
            let mut heard = Vec::new();
            for socket in listener.incoming() {
                let mut socket = socket.unwrap();
                let _ = socket.set_read_timeout(Some(Duration::from_secs(3)));
                let mut bytes = Vec::new();
                let mut buffer = [0; 4096];
                while let Ok(count @ 1..) = socket.read(&mut buffer) {
                    bytes.extend_from_slice(&buffer[..count]);
                }
                if bytes == SENTINEL {
                    break;
                }
                heard.push(bytes);
            }
            heard
        });
        Self { port, heard }
    }

    /// What every connection said. Connections are accepted in order, so after our own there is
    /// none left of those that were made before.
    pub(crate) fn close(self) -> Vec<Vec<u8>> {
        let mut socket = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        socket.write_all(SENTINEL).unwrap();
        drop(socket);
        self.heard.join().unwrap()
    }
}
