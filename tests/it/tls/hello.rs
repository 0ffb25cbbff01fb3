//! What the client offers, read from its own first bytes.

use std::io::Read;
use std::sync::{Arc, Mutex};

use palisade::TlsVersion;

use super::{ask, hasty_to_connect};
use crate::traps::{Authority, Server, lock};

const AES_128_GCM_13: u16 = 0x1301;
const AES_256_GCM_13: u16 = 0x1302;
const CHACHA20_13: u16 = 0x1303;
/// ECDHE with AES-GCM or ChaCha20-Poly1305, with ECDSA and RSA certificates.
const ECDHE_AEAD: [u16; 6] = [0xc02b, 0xc02c, 0xc02f, 0xc030, 0xcca8, 0xcca9];
const EMPTY_RENEGOTIATION_INFO: u16 = 0x00ff;
const X25519_MLKEM768: u16 = 0x11ec;

struct Hello {
    suites: Vec<u16>,
    extensions: Vec<(u16, Vec<u8>)>,
}

/// A ClientHello, taken apart as RFC 8446 writes it.
fn parse(record: &[u8]) -> Hello {
    struct Rest<'a>(&'a [u8]);
    impl<'a> Rest<'a> {
        fn take(&mut self, count: usize) -> &'a [u8] {
            let (taken, rest) = self.0.split_at(count);
            self.0 = rest;
            taken
        }
        fn number(&mut self, bytes: usize) -> usize {
            self.take(bytes)
                .iter()
                .fold(0, |sum, byte| sum << 8 | usize::from(*byte))
        }
        fn block(&mut self, bytes: usize) -> &'a [u8] {
            let length = self.number(bytes);
            self.take(length)
        }
    }
    let mut rest = Rest(record);
    assert_eq!(rest.take(1), [22], "a handshake record");
    rest.take(2);
    let mut rest = Rest(rest.block(2));
    assert_eq!(rest.take(1), [1], "a client hello");
    let mut rest = Rest(rest.block(3));
    assert_eq!(
        rest.take(2),
        [3, 3],
        "the legacy version of TLS 1.2 and 1.3"
    );
    rest.take(32);
    rest.block(1);
    let suites = numbers(rest.block(2));
    assert_eq!(rest.block(1), [0], "no compression");
    let mut rest = Rest(rest.block(2));
    let mut extensions = Vec::new();
    while !rest.0.is_empty() {
        let kind = u16::try_from(rest.number(2)).unwrap();
        extensions.push((kind, rest.block(2).to_vec()));
    }
    Hello { suites, extensions }
}

fn numbers(bytes: &[u8]) -> Vec<u16> {
    bytes
        .chunks_exact(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
        .collect()
}

impl Hello {
    fn extension(&self, kind: u16) -> Option<&[u8]> {
        self.extensions
            .iter()
            .find(|(found, _)| *found == kind)
            .map(|(_, payload)| payload.as_slice())
    }

    fn versions(&self) -> Vec<u16> {
        numbers(&self.extension(43).unwrap()[1..])
    }

    fn groups(&self) -> Vec<u16> {
        numbers(&self.extension(10).unwrap()[2..])
    }

    fn signatures(&self) -> Vec<u16> {
        numbers(&self.extension(13).unwrap()[2..])
    }

    fn first_key_share(&self) -> u16 {
        numbers(&self.extension(51).unwrap()[2..4])[0]
    }
}

/// Lets a client say hello, and says nothing itself.
fn hello(minimum: TlsVersion) -> Hello {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let said = heard.clone();
    let server = Server::start(move |mut socket| {
        let mut head = [0; 5];
        socket.read_exact(&mut head).unwrap();
        let mut record = vec![0; usize::from(u16::from_be_bytes([head[3], head[4]]))];
        socket.read_exact(&mut record).unwrap();
        *lock(&said) = [&head[..], &record].concat();
    });
    let result = ask(
        server.address,
        &Authority::new(),
        minimum,
        hasty_to_connect(),
    );
    assert!(result.is_err());
    let record = lock(&heard).clone();
    parse(&record)
}

#[test]
fn the_hello_offers_tls_1_2_and_1_3_and_nothing_older() {
    let hello = hello(TlsVersion::V1_2);
    assert_eq!(hello.versions(), [0x0304, 0x0303]);
}

#[test]
fn the_hello_lists_only_aead_suites_with_forward_secrecy() {
    let hello = hello(TlsVersion::V1_2);
    let mut old = 0;
    for suite in &hello.suites {
        match *suite {
            AES_128_GCM_13 | AES_256_GCM_13 | CHACHA20_13 | EMPTY_RENEGOTIATION_INFO => {}
            suite if ECDHE_AEAD.contains(&suite) => old += 1,
            suite => panic!("suite {suite:#06x} is offered"),
        }
    }
    assert!(old >= 4, "TLS 1.2 is spoken as well");
}

#[test]
fn the_hello_for_tls_1_3_only_lists_no_older_version_or_suite() {
    let hello = hello(TlsVersion::V1_3);
    assert_eq!(hello.versions(), [0x0304]);
    assert!(hello.suites.contains(&AES_256_GCM_13));
    for suite in &hello.suites {
        assert!(
            [
                AES_128_GCM_13,
                AES_256_GCM_13,
                CHACHA20_13,
                EMPTY_RENEGOTIATION_INFO
            ]
            .contains(suite),
            "suite {suite:#06x} is offered"
        );
    }
}

#[test]
fn the_hello_prefers_the_hybrid_key_exchange() {
    for minimum in [TlsVersion::V1_2, TlsVersion::V1_3] {
        let hello = hello(minimum);
        let groups = hello.groups();
        assert_eq!(groups.first(), Some(&X25519_MLKEM768));
        assert_eq!(hello.first_key_share(), X25519_MLKEM768);
        // Elliptic curves of 128 bits or more: P-256, P-384, X25519. No finite fields.
        for group in &groups[1..] {
            assert!([23, 24, 29].contains(group), "group {group} is offered");
        }
    }
}

#[test]
fn the_hello_takes_no_signature_with_sha_1_or_md5() {
    const SHA1: u16 = 2;
    const MD5: u16 = 1;
    const SHA224: u16 = 3;
    for minimum in [TlsVersion::V1_2, TlsVersion::V1_3] {
        let signatures = hello(minimum).signatures();
        assert!(signatures.contains(&0x0403), "ECDSA with P-256 and SHA-256");
        for scheme in signatures {
            // Before TLS 1.3 the first byte was the hash; 7 and 8 are newer schemes.
            assert!(
                ![MD5, SHA1, SHA224].contains(&(scheme >> 8)),
                "{scheme:#06x}"
            );
        }
    }
}

#[test]
fn the_hello_offers_http_2_and_1_1_and_no_early_data() {
    const EARLY_DATA: u16 = 42;
    let hello = hello(TlsVersion::V1_2);
    assert_eq!(
        hello.extension(16),
        Some(&b"\x00\x0c\x02h2\x08http/1.1"[..])
    );
    assert_eq!(hello.extension(EARLY_DATA), None);
}
