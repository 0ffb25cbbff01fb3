//! Versions, suites, certificates and stalls before the first byte of HTTP.

use std::io::Read;
use std::net::TcpStream;

use palisade::{Rule, TlsVersion};
use rcgen::{CertificateParams, DnType, ExtendedKeyUsagePurpose, KeyPair, date_time_ymd};
use rustls::version::{TLS12, TLS13};

use super::{ask, assert_breaks, drip, flood, hasty_to_connect, https, patient, say, stall};
use crate::traps::{Authority, Certified, Server, each, handshake, reply};

const NO_COMMON: &str = "no TLS version and cipher";
const NO_TLS: &str = "does not speak TLS as the standard has it";

/// Reads the hello's record, so that what is said next is an answer to it.
fn read_hello(socket: &mut TcpStream) -> bool {
    let mut head = [0; 5];
    socket.read_exact(&mut head).is_ok()
        && std::io::copy(
            &mut socket.take(u64::from(u16::from_be_bytes([head[3], head[4]]))),
            &mut std::io::sink(),
        )
        .is_ok()
}

/// A server that answers the hello with bytes of its own and then waits.
fn raw(answer: Vec<u8>) -> Server {
    Server::start(move |mut socket| {
        if read_hello(&mut socket) && say(&mut socket, &answer) {
            stall(&mut socket);
        }
    })
}

fn record(kind: u8, version: u16, payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(payload.len()).unwrap();
    let mut record = vec![kind];
    record.extend(version.to_be_bytes());
    record.extend(length.to_be_bytes());
    record.extend(payload);
    record
}

fn extension(kind: u16, payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(payload.len()).unwrap();
    [&kind.to_be_bytes()[..], &length.to_be_bytes(), payload].concat()
}

/// A hand-written ServerHello of TLS 1.2 and before.
fn server_hello(version: u16, suite: u16, random: [u8; 32], extensions: &[Vec<u8>]) -> Vec<u8> {
    let extensions = extensions.concat();
    let mut body = version.to_be_bytes().to_vec();
    body.extend(random);
    body.push(0);
    body.extend(suite.to_be_bytes());
    body.push(0);
    if !extensions.is_empty() {
        body.extend(u16::try_from(extensions.len()).unwrap().to_be_bytes());
        body.extend(extensions);
    }
    let length = u32::try_from(body.len()).unwrap().to_be_bytes();
    record(22, version, &[&[2], &length[1..], &body].concat())
}

/// Renegotiation info and extended master secret, without which a good client goes no further.
fn modern() -> Vec<Vec<u8>> {
    vec![extension(0xff01, &[0]), extension(0x0017, &[])]
}

const ECDHE_RSA_AES_128_GCM: u16 = 0xc02f;

#[test]
fn a_server_that_says_hello_in_tls_1_1_is_refused() {
    let server = raw(server_hello(0x0302, 0xc013, [7; 32], &modern()));
    let result = ask(
        server.address,
        &Authority::new(),
        TlsVersion::V1_2,
        patient(),
    );
    assert_breaks(Rule::Tls, NO_COMMON, result);
    assert_eq!(server.connections(), 1);
}

#[test]
fn a_server_that_says_hello_in_tls_1_0_or_ssl_3_is_refused() {
    for version in [0x0301, 0x0300] {
        let server = raw(server_hello(version, 0xc013, [7; 32], &modern()));
        let result = ask(
            server.address,
            &Authority::new(),
            TlsVersion::V1_2,
            patient(),
        );
        assert_breaks(Rule::Tls, "", result);
    }
}

#[test]
fn a_server_that_knows_no_newer_version_and_says_so_is_refused() {
    const PROTOCOL_VERSION: u8 = 70;
    const HANDSHAKE_FAILURE: u8 = 40;
    const INSUFFICIENT_SECURITY: u8 = 71;
    for alert in [PROTOCOL_VERSION, HANDSHAKE_FAILURE, INSUFFICIENT_SECURITY] {
        let server = raw(record(21, 0x0302, &[2, alert]));
        let result = ask(
            server.address,
            &Authority::new(),
            TlsVersion::V1_2,
            patient(),
        );
        assert_breaks(Rule::Tls, NO_COMMON, result);
        assert_eq!(server.connections(), 1);
    }
}

#[test]
fn a_suite_without_forward_secrecy_or_aead_is_refused_even_if_the_server_insists() {
    const RSA_AES_128_GCM: u16 = 0x009c;
    const ECDHE_RSA_AES_128_CBC_SHA: u16 = 0xc013;
    const RSA_3DES: u16 = 0x000a;
    const NULL_SHA256: u16 = 0x003b;
    for suite in [
        RSA_AES_128_GCM,
        ECDHE_RSA_AES_128_CBC_SHA,
        RSA_3DES,
        NULL_SHA256,
    ] {
        let server = raw(server_hello(0x0303, suite, [7; 32], &modern()));
        let result = ask(
            server.address,
            &Authority::new(),
            TlsVersion::V1_2,
            patient(),
        );
        assert_breaks(Rule::Tls, NO_TLS, result);
    }
}

#[test]
fn a_downgrade_that_the_server_marks_is_refused() {
    let mut random = [7; 32];
    random[24..].copy_from_slice(b"DOWNGRD\x01");
    let server = raw(server_hello(
        0x0303,
        ECDHE_RSA_AES_128_GCM,
        random,
        &modern(),
    ));
    let result = ask(
        server.address,
        &Authority::new(),
        TlsVersion::V1_2,
        patient(),
    );
    assert_breaks(Rule::Tls, NO_TLS, result);
}

#[test]
fn a_server_that_picks_a_protocol_nobody_offered_is_refused() {
    let mut extensions = modern();
    extensions.push(extension(0x0010, b"\x00\x07\x06spdy/1"));
    let server = raw(server_hello(
        0x0303,
        ECDHE_RSA_AES_128_GCM,
        [7; 32],
        &extensions,
    ));
    let result = ask(
        server.address,
        &Authority::new(),
        TlsVersion::V1_2,
        patient(),
    );
    assert_breaks(Rule::Tls, NO_TLS, result);
}

#[test]
fn a_server_that_knows_other_protocols_only_is_not_spoken_to() {
    let authority = Authority::new();
    let config = authority.server().tls(rustls::ALL_VERSIONS, &["spdy/1"]);
    let server = https(config, |_| panic!("a request was sent"));
    let result = ask(server.address, &authority, TlsVersion::V1_2, patient());
    assert!(result.is_err());
}

#[test]
fn tls_1_2_is_spoken_unless_1_3_is_demanded() {
    let authority = Authority::new();
    let config = authority.server().tls(&[&TLS12], &["http/1.1"]);
    let server = https(config, |tls| {
        say(tls, reply("200 OK", "", "hello"));
    });
    let spoken = ask(server.address, &authority, TlsVersion::V1_2, patient());
    assert_eq!(spoken.unwrap(), 200);
    let demanded = ask(server.address, &authority, TlsVersion::V1_3, patient());
    assert_breaks(Rule::Tls, NO_COMMON, demanded);
    assert_eq!(server.connections(), 2);
}

#[test]
fn tls_1_3_is_spoken() {
    let authority = Authority::new();
    let config = authority.server().tls(&[&TLS13], &["http/1.1"]);
    let server = https(config, |tls| {
        say(tls, reply("200 OK", "", "hello"));
    });
    for minimum in [TlsVersion::V1_2, TlsVersion::V1_3] {
        let result = ask(server.address, &authority, minimum, patient());
        assert_eq!(result.unwrap(), 200);
    }
}

/// Shows a certificate and expects the one sentence that fits, after one connection, with no
/// request sent.
#[track_caller]
fn assert_unbelieved(authority: &Authority, certified: Certified, problem: &str) {
    let server = https(certified.http1(), |_| panic!("a request was sent"));
    let result = ask(server.address, authority, TlsVersion::V1_2, patient());
    assert_breaks(Rule::Tls, problem, result);
    assert_eq!(server.connections(), 1, "a certificate was asked for again");
}

#[test]
fn an_expired_certificate_is_refused_at_once() {
    let authority = Authority::new();
    let expired = authority.certify(&["127.0.0.1"], |params| {
        params.not_before = date_time_ymd(2019, 1, 1);
        params.not_after = date_time_ymd(2020, 1, 1);
    });
    assert_unbelieved(&authority, expired, "has expired");
}

#[test]
fn a_certificate_of_the_future_is_refused_at_once() {
    let authority = Authority::new();
    let early = authority.certify(&["127.0.0.1"], |params| {
        params.not_before = date_time_ymd(3000, 1, 1);
        params.not_after = date_time_ymd(3001, 1, 1);
    });
    assert_unbelieved(&authority, early, "is not valid yet");
}

#[test]
fn a_certificate_for_another_name_is_refused_at_once() {
    for names in [
        &["s3-fips.us-east-1.amazonaws.com"][..],
        &["127.0.0.2", "localhost", "*.amazonaws.com"],
    ] {
        let authority = Authority::new();
        let foreign = authority.certify(names, |_| {});
        assert_unbelieved(&authority, foreign, "is for another name");
    }
}

#[test]
fn a_name_that_stands_in_the_subject_only_does_not_count() {
    let authority = Authority::new();
    let old = authority.certify(&[], |params| {
        params
            .distinguished_name
            .push(DnType::CommonName, "127.0.0.1");
    });
    assert_unbelieved(&authority, old, "is for another name");
}

#[test]
fn a_self_signed_certificate_is_refused_at_once() {
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
    let certificate = params.self_signed(&key).unwrap();
    let alone = Certified::new(certificate.der().clone(), &key);
    assert_unbelieved(&Authority::new(), alone, "an authority that is not trusted");
}

#[test]
fn a_certificate_of_another_authority_is_refused_at_once() {
    // Of the same name, even.
    let other = Authority::new().server();
    assert_unbelieved(&Authority::new(), other, "certificate");
}

#[test]
fn a_certificate_for_clients_is_refused_at_once() {
    let authority = Authority::new();
    let client = authority.certify(&["127.0.0.1"], |params| {
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    });
    assert_unbelieved(&authority, client, "cannot be verified");
}

#[test]
fn plain_http_on_the_https_port_is_refused() {
    let server = raw(reply("200 OK", "", "hello"));
    let result = ask(
        server.address,
        &Authority::new(),
        TlsVersion::V1_2,
        patient(),
    );
    assert_breaks(Rule::Tls, NO_TLS, result);
    assert_eq!(server.connections(), 1);
}

#[test]
fn what_speaks_first_and_is_not_tls_is_refused() {
    for greeting in [
        "220 mail.example ESMTP\r\n",
        "SSH-2.0-OpenSSH_9.9\r\n",
        "\0\0\0\0\0\0\0\0",
    ] {
        let server = Server::start(move |mut socket| {
            say(&mut socket, greeting);
            stall(&mut socket);
        });
        let result = ask(
            server.address,
            &Authority::new(),
            TlsVersion::V1_2,
            patient(),
        );
        assert_breaks(Rule::Tls, NO_TLS, result);
    }
}

const UNFINISHED: &str = "did not finish the TLS handshake in time";

#[test]
fn a_server_that_accepts_and_says_nothing_is_not_waited_for() {
    let server = Server::start(|mut socket| stall(&mut socket));
    let result = ask(
        server.address,
        &Authority::new(),
        TlsVersion::V1_2,
        hasty_to_connect(),
    );
    assert_breaks(Rule::Tls, UNFINISHED, result);
}

#[test]
fn a_server_that_stops_in_its_hello_is_not_waited_for() {
    let mut hello = server_hello(0x0303, ECDHE_RSA_AES_128_GCM, [7; 32], &modern());
    let whole = hello.clone();
    hello.truncate(20);
    each([hello, whole], |answer| {
        let server = raw(answer);
        let result = ask(
            server.address,
            &Authority::new(),
            TlsVersion::V1_2,
            hasty_to_connect(),
        );
        assert_breaks(Rule::Tls, UNFINISHED, result);
    });
}

#[test]
fn a_handshake_of_one_byte_a_second_is_not_waited_for() {
    let server = Server::start(|mut socket| {
        let hello = server_hello(0x0303, ECDHE_RSA_AES_128_GCM, [7; 32], &modern());
        for byte in hello {
            if !say(&mut socket, [byte]) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(250));
        }
    });
    let result = ask(
        server.address,
        &Authority::new(),
        TlsVersion::V1_2,
        hasty_to_connect(),
    );
    assert_breaks(Rule::Tls, UNFINISHED, result);
}

#[test]
fn a_handshake_without_end_is_not_waited_for() {
    // Warnings that mean nothing, and records that hold nothing.
    let warning = record(21, 0x0303, &[1, 90]);
    let empty = record(22, 0x0303, &[]);
    each(
        [
            (&warning, true),
            (&warning, false),
            (&empty, true),
            (&empty, false),
        ],
        |(noise, slowly)| {
            let noise = noise.clone();
            let server = Server::start(move |mut socket| {
                if slowly {
                    drip(&mut socket, &noise);
                } else {
                    flood(&mut socket, &noise);
                }
            });
            let result = ask(
                server.address,
                &Authority::new(),
                TlsVersion::V1_2,
                hasty_to_connect(),
            );
            assert!(result.is_err());
        },
    );
}

#[test]
fn a_server_that_hangs_up_during_the_handshake_is_an_error() {
    for after in [0, 1] {
        let server = Server::start(move |mut socket| {
            if after == 1 {
                read_hello(&mut socket);
            }
        });
        let result = ask(
            server.address,
            &Authority::new(),
            TlsVersion::V1_2,
            patient(),
        );
        assert!(result.is_err());
    }
}

#[test]
fn a_server_that_stalls_after_the_handshake_is_not_waited_for() {
    let authority = Authority::new();
    let config = authority.server().http1();
    let server = Server::start(move |socket| {
        if let Some(mut tls) = handshake(&config, socket) {
            stall(&mut tls);
        }
    });
    let result = ask(
        server.address,
        &authority,
        TlsVersion::V1_2,
        super::hasty_to_read(),
    );
    assert_breaks(Rule::Tls, "did not answer within the read timeout", result);
}
