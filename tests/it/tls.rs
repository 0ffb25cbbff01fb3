//! Servers that misbehave below and in HTTP, and those that do not.

mod handshake;
mod hello;
mod http1;
mod http2;

use std::io::{Read, Write};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use palisade::danger::Probe;
use palisade::url::HttpsUrl;
use palisade::{Error, Rule, Timeouts, TlsVersion};
use rustls::ServerConfig;

use crate::traps::{Authority, HANGS, Request, Server, Tls, handshake};

/// Asks a server once; panics when the answer takes as long as a hang.
fn ask(
    address: SocketAddr,
    authority: &Authority,
    minimum: TlsVersion,
    timeouts: Timeouts,
) -> Result<u16, Error> {
    let url = HttpsUrl::parse(&format!("https://{address}/")).unwrap();
    let probe = Probe::new(url, &authority.pem(), minimum)
        .unwrap()
        .timeouts(timeouts);
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap()
        .block_on(async { tokio::time::timeout(HANGS * 2 / 3, probe.send()).await })
        .expect("the answer is as late as a hang")
}

/// Waits that a slow machine keeps.
fn patient() -> Timeouts {
    Timeouts::default()
        .connect(Duration::from_secs(10))
        .read(Duration::from_secs(10))
        .attempt(Duration::from_secs(15))
}

/// Waits little for the handshake.
fn hasty_to_connect() -> Timeouts {
    patient().connect(Duration::from_secs(1))
}

/// Waits little for replies; the wait for their head includes the time to connect.
fn hasty_to_read() -> Timeouts {
    patient()
        .connect(Duration::from_secs(2))
        .read(Duration::from_secs(1))
}

#[track_caller]
fn assert_breaks(rule: Rule, problem: &str, result: Result<u16, Error>) {
    let error = result.expect_err("the server was believed");
    let refusal = error
        .refusal()
        .unwrap_or_else(|| panic!("no rule is named: {error:?}"));
    assert_eq!(refusal.rule(), rule, "{refusal}");
    assert!(refusal.problem().contains(problem), "{refusal}");
    assert!(!refusal.remedy().is_empty());
}

/// A server that does its handshake well, reads the request, and then does as told.
fn https(config: Arc<ServerConfig>, then: impl Fn(&mut Tls) + Send + Sync + 'static) -> Server {
    Server::start(move |socket| {
        if let Some(mut tls) = handshake(&config, socket)
            && Request::read(&mut tls).is_some()
        {
            then(&mut tls);
        }
    })
}

/// Says something that the client may not want to hear any more.
fn say(stream: &mut impl Write, bytes: impl AsRef<[u8]>) -> bool {
    stream
        .write_all(bytes.as_ref())
        .and_then(|()| stream.flush())
        .is_ok()
}

/// Ends the TLS connection as it should be ended.
fn goodbye(tls: &mut Tls) {
    tls.conn.send_close_notify();
    let _ = tls.flush();
}

/// Says nothing until the client goes away.
fn stall(stream: &mut impl Read) {
    let mut buffer = [0; 4096];
    while let Ok(1..) = stream.read(&mut buffer) {}
}

/// Says something again and again, each time well before silence would be too long.
fn drip(stream: &mut impl Write, bytes: &[u8]) {
    while say(stream, bytes) {
        std::thread::sleep(Duration::from_millis(250));
    }
}

/// Says something again and again without a pause.
fn flood(stream: &mut impl Write, bytes: &[u8]) {
    while say(stream, bytes) {}
}
