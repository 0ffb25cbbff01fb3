//! A proxy on loopback that plays AWS behind `CONNECT`, and remembers all that it was told.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rustls::ServerConfig;

use super::child::{KEY_ID, SECRET, TOKEN};
use super::sso;
use crate::traps::{Authority, Recorded, Request, Server, handshake, lock, reply};

/// Whose credentials it takes all credentials for.
pub(super) const ACCOUNT: &str = "111122223333";

/// How it behaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Manner {
    #[default]
    Good,
    /// The proxy answers `CONNECT` with something else than 200.
    Answers(&'static str),
    /// The proxy says yes, and then answers the TLS hello in clear.
    Clear,
    /// The proxy answers whatever it is told, at once and in clear.
    Blunt,
    /// STS cannot be reached.
    NoSts,
    /// STS takes all credentials for those of the root user.
    Root,
    /// STS takes all credentials for those of a role.
    Role,
    /// STS answers with credentials in a document of another name.
    BrokenSts,
    /// STS hands out keys that say in which order, and the portal of Identity Center one of its own.
    Counts,
    /// Identity Center answers with this status and body.
    Sso(&'static str, &'static str),
    /// S3 answers with a redirect to the port, in clear.
    Redirects(u16),
    /// S3 answers without end.
    Endless,
    /// S3 answers a few bytes a second, without end.
    Drips,
}

/// One connection to the proxy.
#[derive(Clone, Debug, Default)]
pub(super) struct Visit {
    /// The bytes of the TCP connection itself, as somebody on the way sees them.
    pub(super) wire: Vec<u8>,
    /// The head of the `CONNECT` request.
    pub(super) connect: String,
    /// What came after it, in front of the TLS that goes to the host.
    pub(super) behind: Vec<u8>,
    /// The host that TLS was asked for.
    pub(super) sni: Option<String>,
    pub(super) requests: Vec<Request>,
    over: bool,
}

impl Visit {
    /// All was TLS to the host that the proxy was asked for, and every request signed; the host.
    #[track_caller]
    pub(super) fn assert_secure(&self) -> &str {
        let sni = self.sni.as_deref().expect("a TLS handshake");
        let line = self.connect.lines().next().unwrap();
        assert_eq!(line, format!("CONNECT {sni}:443 HTTP/1.1"));
        assert_tls(&self.behind);
        let visible = String::from_utf8_lossy(&self.wire);
        for secret in [
            KEY_ID,
            SECRET,
            TOKEN,
            "AWS4-HMAC",
            "uthorization",
            "acme-telemetry/",
        ] {
            assert!(!visible.contains(secret), "{secret} in clear");
        }
        for request in &self.requests {
            assert_eq!(request.header("host"), Some(sni));
            let signed = request
                .header("authorization")
                .is_some_and(|value| value.starts_with("AWS4-HMAC-SHA256 Credential="));
            // The token that is exchanged is what proves the caller.
            let exchange = (sni.starts_with("sts") || sni.contains(".sts."))
                && request
                    .body
                    .starts_with(b"Action=AssumeRoleWithWebIdentity&");
            let tokens = sni.starts_with("portal.sso.") || sni.starts_with("oidc.");
            assert!(signed != tokens || exchange, "{}", request.head);
            assert_eq!(request.header("proxy-authorization"), None);
        }
        sni
    }
}

/// From the first byte to the last, these are TLS records.
#[track_caller]
fn assert_tls(mut bytes: &[u8]) {
    assert!(!bytes.is_empty(), "nothing was said");
    while let [kind, 3, 1..=3, high, low, rest @ ..] = bytes {
        assert!((20..=23).contains(kind), "no TLS record");
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        bytes = rest.get(length..).unwrap_or_default();
    }
    assert!(bytes.len() < 5, "bytes between TLS records");
}

/// Host and request, in the order in which they came.
type Asked = Arc<Mutex<Vec<(String, Request)>>>;
type Visits = Arc<Mutex<Vec<Arc<Mutex<Visit>>>>>;

pub(super) struct Cloud {
    server: Server,
    authority: Authority,
    visits: Visits,
    asked: Asked,
}

#[derive(Clone)]
struct Aws {
    tls: Arc<ServerConfig>,
    manner: Manner,
    asked: Asked,
}

const NAMES: [&str; 11] = [
    "s3-fips.us-east-1.amazonaws.com",
    "*.s3-fips.us-east-1.amazonaws.com",
    "iot-fips.us-east-1.amazonaws.com",
    "sts-fips.us-east-1.amazonaws.com",
    "sts.ca-central-1.amazonaws.com",
    "*.bucket.vpce-0123456789abcdef0-a1b2c3d4.s3.us-east-1.vpce.amazonaws.com",
    "vpce-0123456789abcdef0-a1b2c3d4.sts.us-east-1.vpce.amazonaws.com",
    "portal.sso.us-east-1.amazonaws.com",
    "oidc.us-east-1.amazonaws.com",
    "portal.sso.eu-west-1.amazonaws.com",
    "oidc.eu-west-1.amazonaws.com",
];

impl Cloud {
    pub(super) fn start(authority: Authority) -> Self {
        Self::with(authority, Manner::Good)
    }

    pub(super) fn with(authority: Authority, manner: Manner) -> Self {
        let tls = authority.certify(&NAMES, |_| {}).http1();
        Self::serve(authority, Aws::new(tls, manner), None)
    }

    /// A proxy that is reached over TLS, with a certificate for the name; behind it is AWS with
    /// its own.
    pub(super) fn behind_tls(authority: Authority, proxy: &str, manner: Manner) -> Self {
        let tls = authority.certify(&NAMES, |_| {}).http1();
        let outer = authority
            .certify(&[proxy], |_| {})
            .tls(rustls::ALL_VERSIONS, &[]);
        Self::serve(authority, Aws::new(tls, manner), Some(outer))
    }

    /// A proxy that looks into what goes through it, with an authority of its own.
    pub(super) fn inspecting(authority: Authority, other: &Authority) -> Self {
        let tls = other.certify(&NAMES, |_| {}).http1();
        let manner = Manner::Good;
        Self::serve(authority, Aws::new(tls, manner), None)
    }

    fn serve(authority: Authority, aws: Aws, outer: Option<Arc<ServerConfig>>) -> Self {
        let asked = aws.asked.clone();
        let visits = Visits::default();
        let seen = visits.clone();
        let server = Server::start(move |socket| {
            let visit = Arc::new(Mutex::new(Visit::default()));
            lock(&seen).push(visit.clone());
            let wire = Arc::new(Mutex::new(Vec::new()));
            let socket = Recorded::new(socket, wire.clone());
            match &outer {
                None => aws.connect(socket, &visit),
                Some(config) => {
                    if let Some(tls) = handshake(config, socket) {
                        aws.connect(tls, &visit);
                    }
                }
            }
            let mut visit = lock(&visit);
            visit.wire = lock(&wire).clone();
            visit.over = true;
        });
        Self {
            server,
            authority,
            visits,
            asked,
        }
    }

    /// What all hosts are asked, from now on too.
    pub(super) fn asked(&self) -> Asked {
        self.asked.clone()
    }

    pub(super) fn port(&self) -> u16 {
        self.server.address.port()
    }

    pub(super) fn pem(&self) -> String {
        self.authority.pem()
    }

    /// All connections so far, after their last byte.
    pub(super) fn visits(&self) -> Vec<Visit> {
        const SENTINEL: &[u8] = b"palisade: that was all\r\n\r\n";
        // Accepted after all others: the process that made those is gone.
        let mut last = TcpStream::connect(self.server.address).unwrap();
        last.write_all(SENTINEL).unwrap();
        drop(last);
        let over = |visits: &[Arc<Mutex<Visit>>]| {
            visits.len() == self.server.connections()
                && visits.iter().all(|visit| lock(visit).over)
                && visits.iter().any(|visit| lock(visit).wire == SENTINEL)
        };
        while !over(&lock(&self.visits)) {
            std::thread::sleep(Duration::from_millis(5));
        }
        let visits = lock(&self.visits);
        let visits = visits.iter().map(|visit| lock(visit).clone());
        visits.filter(|visit| visit.wire != SENTINEL).collect()
    }
}

impl Aws {
    fn new(tls: Arc<ServerConfig>, manner: Manner) -> Self {
        Self {
            tls,
            manner,
            asked: Asked::default(),
        }
    }

    /// How many roles were assumed so far.
    fn assumed(&self) -> usize {
        let asked = lock(&self.asked);
        let assumes = |request: &Request| request.body.starts_with(b"Action=AssumeRole");
        asked.iter().filter(|(_, request)| assumes(request)).count()
    }

    fn connect<S: Read + Write>(&self, mut stream: S, visit: &Mutex<Visit>) {
        if self.manner == Manner::Blunt {
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(CLEAR);
            let _ = std::io::copy(&mut stream, &mut std::io::sink());
            return;
        }
        let Some(request) = Request::read(&mut stream) else {
            return;
        };
        lock(visit).connect = request.head.clone();
        let refused = match self.manner {
            Manner::Answers(answer) => Some(answer),
            Manner::NoSts if request.head.contains("sts") => {
                Some("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n")
            }
            _ if !request.head.starts_with("CONNECT ") => {
                Some("HTTP/1.1 405 Method Not Allowed\r\ncontent-length: 0\r\n\r\n")
            }
            _ => None,
        };
        let answer = refused.unwrap_or("HTTP/1.1 200 Connection established\r\n\r\n");
        if stream.write_all(answer.as_bytes()).is_err() || stream.flush().is_err() {
            return;
        }
        let behind = Arc::new(Mutex::new(Vec::new()));
        let mut stream = Recorded::new(stream, behind.clone());
        if refused.is_some() {
            let _ = std::io::copy(&mut stream, &mut std::io::sink());
        } else if self.manner == Manner::Clear {
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(CLEAR);
            let _ = std::io::copy(&mut stream, &mut std::io::sink());
        } else {
            self.host(stream, visit);
        }
        lock(visit).behind = lock(&behind).clone();
    }

    fn host<S: Read + Write>(&self, stream: S, visit: &Mutex<Visit>) {
        let Some(mut tls) = handshake(&self.tls, stream) else {
            return;
        };
        let host = tls.conn.server_name().unwrap_or_default().to_owned();
        lock(visit).sni = Some(host.clone());
        while let Some(request) = Request::read(&mut tls) {
            lock(visit).requests.push(request.clone());
            lock(&self.asked).push((host.clone(), request.clone()));
            let answer = self.answer(&host, &request);
            if tls.write_all(&answer).is_err() || tls.flush().is_err() {
                return;
            }
            while self.manner == Manner::Drips && tls.write_all(b"x").is_ok() {
                let _ = tls.flush();
                std::thread::sleep(Duration::from_millis(250));
            }
            if self.manner == Manner::Endless {
                while tls.write_all(&[b'x'; 65536]).is_ok() {}
            }
        }
    }

    fn answer(&self, host: &str, request: &Request) -> Vec<u8> {
        let service = match host.contains(".sts.") {
            true => Some("sts"),
            false => host.split(['.', '-']).next(),
        };
        match (service, self.manner) {
            (Some("sts"), manner) => {
                let caller = match manner {
                    Manner::Root => format!("arn:aws:iam::{ACCOUNT}:root"),
                    Manner::Role => format!("arn:aws:sts::{ACCOUNT}:assumed-role/test/s"),
                    _ => format!("arn:aws:iam::{ACCOUNT}:user/test"),
                };
                let mut said = sts(&request.body, &caller);
                if manner == Manner::BrokenSts {
                    said = said.replacen("Response>", "Reply>", 1);
                }
                if manner == Manner::Counts {
                    let key = format!("ASIAHANDEDOUT{:07}", self.assumed());
                    said = said
                        .replace("ASIAIOSFODNN7EXAMPLE", &key)
                        .replace(TOKEN, &format!("token-of-{key}"));
                    if let Some(account) = account_of_the_role(&request.body) {
                        said = said.replace(ACCOUNT, &account);
                    }
                }
                reply("200 OK", "content-type: text/xml\r\n", &said)
            }
            (Some("portal"), manner) => sso::portal(manner),
            (Some("oidc"), manner) => sso::sign_in(manner, request),
            (Some("iot"), _) => reply(
                "200 OK",
                "content-type: application/json\r\n",
                r#"{"things":[]}"#,
            ),
            (_, Manner::Redirects(port)) => {
                let location = format!("location: http://127.0.0.1:{port}/\r\n");
                reply("307 Temporary Redirect", &location, "")
            }
            (_, Manner::Endless | Manner::Drips) => b"HTTP/1.1 200 OK\r\n\r\n".to_vec(),
            _ if request.line().starts_with("PUT ") => reply(
                "200 OK",
                "etag: \"1\"\r\nx-amz-server-side-encryption: AES256\r\n",
                "",
            ),
            _ => reply("200 OK", "content-type: application/xml\r\n", BUCKETS),
        }
    }
}

fn account_of_the_role(body: &[u8]) -> Option<String> {
    let mut said = url::form_urlencoded::parse(body);
    let (_, role) = said.find(|(name, _)| name == "RoleArn")?;
    role.split(':').nth(4).map(str::to_owned)
}

const CLEAR: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
const BUCKETS: &str = "<ListAllMyBucketsResult><Buckets></Buckets></ListAllMyBucketsResult>";

fn sts(body: &[u8], caller: &str) -> String {
    let body = String::from_utf8_lossy(body);
    let action = body
        .split('&')
        .find_map(|pair| pair.strip_prefix("Action="))
        .unwrap_or_default();
    let result = match action {
        "GetCallerIdentity" => format!(
            "<Arn>{caller}</Arn><UserId>AIDAEXAMPLE</UserId>\
             <Account>{ACCOUNT}</Account>"
        ),
        _ => format!(
            "<AssumedRoleUser><Arn>arn:aws:sts::{ACCOUNT}:assumed-role/test/s</Arn>\
             <AssumedRoleId>AROAEXAMPLE:s</AssumedRoleId></AssumedRoleUser><Credentials>\
             <AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId><SecretAccessKey>{SECRET}\
             </SecretAccessKey><SessionToken>{TOKEN}</SessionToken>\
             <Expiration>2999-01-01T00:00:00Z</Expiration></Credentials>"
        ),
    };
    format!("<{action}Response><{action}Result>{result}</{action}Result></{action}Response>")
}
