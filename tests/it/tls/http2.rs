//! HTTP/2, with frames written by hand.

use std::io::Read;

use palisade::{Error, ErrorKind, Rule, Timeouts, TlsVersion};

use super::{ask, assert_breaks, drip, flood, hasty_to_read, patient, say, stall};
use crate::traps::{Authority, Server, Tls, each, handshake};

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PUSH_PROMISE: u8 = 5;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const CONTINUATION: u8 = 9;
const ACK: u8 = 1;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;
/// `:status: 200` in HPACK.
const OK: &[u8] = &[0x88];

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    let stream = stream.to_be_bytes();
    [&length[1..], &[kind, flags], &stream[..], payload].concat()
}

/// A literal header of HPACK, never indexed; name and value below 127 bytes.
fn header(name: &str, value: &str) -> Vec<u8> {
    let short = |text: &str| u8::try_from(text.len()).unwrap();
    [
        &[0x10, short(name)],
        name.as_bytes(),
        &[short(value)],
        value.as_bytes(),
    ]
    .concat()
}

/// What becomes of one request, on stream 1, that a server answers like this.
fn answered(
    timeouts: Timeouts,
    answer: impl Fn(&mut Tls) + Send + Sync + 'static,
) -> Result<u16, Error> {
    let authority = Authority::new();
    let config = authority
        .server()
        .tls(rustls::ALL_VERSIONS, &["h2", "http/1.1"]);
    let server = Server::start(move |socket| {
        if let Some(mut tls) = handshake(&config, socket) {
            assert_eq!(tls.conn.alpn_protocol(), Some(&b"h2"[..]));
            if request_came(&mut tls).is_some() {
                answer(&mut tls);
            }
        }
    });
    let result = ask(server.address, &authority, TlsVersion::V1_2, timeouts);
    assert_eq!(server.connections(), 1);
    result
}

/// Exchanges settings and waits for the head of the request.
fn request_came(tls: &mut Tls) -> Option<()> {
    let mut preface = [0; 24];
    tls.read_exact(&mut preface).ok()?;
    assert_eq!(&preface, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    say(tls, frame(SETTINGS, 0, 0, &[]));
    loop {
        let mut head = [0; 9];
        tls.read_exact(&mut head).ok()?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let mut payload = vec![0; length as usize];
        tls.read_exact(&mut payload).ok()?;
        match (head[3], head[4]) {
            (SETTINGS, 0) => {
                say(tls, frame(SETTINGS, ACK, 0, &[]));
            }
            (HEADERS, _) => return Some(()),
            _ => {}
        }
    }
}

#[test]
fn a_good_reply_is_read() {
    let result = answered(patient(), |tls| {
        say(tls, frame(HEADERS, END_HEADERS, 1, OK));
        say(tls, frame(DATA, END_STREAM, 1, b"hello"));
        stall(tls);
    });
    assert_eq!(result.unwrap(), 200);
}

#[test]
fn a_redirect_is_never_followed() {
    let result = answered(patient(), |tls| {
        let head = [
            header(":status", "307"),
            header("location", "http://127.0.0.1/"),
        ]
        .concat();
        say(tls, frame(HEADERS, END_HEADERS | END_STREAM, 1, &head));
        stall(tls);
    });
    assert_breaks(Rule::Https, "redirect", result);
}

#[test]
fn silence_instead_of_a_reply_is_not_waited_for() {
    let result = answered(hasty_to_read(), stall);
    assert_breaks(Rule::Tls, "did not answer within the read timeout", result);
}

#[test]
fn pings_and_settings_instead_of_a_reply_are_not_waited_for() {
    let noises = [frame(PING, 0, 0, &[7; 8]), frame(SETTINGS, 0, 0, &[])];
    each(noises, |noise| {
        let result = answered(hasty_to_read(), move |tls| drip(tls, &noise));
        assert_breaks(Rule::Tls, "did not answer within the read timeout", result);
    });
}

#[test]
fn provisional_replies_without_end_are_not_waited_for() {
    each([true, false], |slowly| {
        let result = answered(hasty_to_read(), move |tls| {
            let early = frame(HEADERS, END_HEADERS, 1, &header(":status", "103"));
            if slowly {
                drip(tls, &early);
            } else {
                flood(tls, &early.repeat(100));
            }
        });
        assert!(result.is_err());
    });
}

#[test]
fn a_body_that_stops_is_not_waited_for() {
    let result = answered(hasty_to_read(), |tls| {
        say(tls, frame(HEADERS, END_HEADERS, 1, OK));
        say(tls, frame(DATA, 0, 1, b"hel"));
        stall(tls);
    });
    assert_breaks(Rule::Tls, "stopped in the middle", result);
}

#[test]
fn a_body_of_one_byte_a_second_is_not_waited_for() {
    let result = answered(hasty_to_read(), |tls| {
        say(tls, frame(HEADERS, END_HEADERS, 1, OK));
        drip(tls, &frame(DATA, 0, 1, b"x"));
    });
    assert_breaks(Rule::Tls, "less than 1 KiB in one read timeout", result);
}

#[test]
fn a_body_of_empty_frames_is_not_waited_for() {
    let result = answered(hasty_to_read(), |tls| {
        say(tls, frame(HEADERS, END_HEADERS, 1, OK));
        drip(tls, &frame(DATA, 0, 1, b""));
    });
    assert_breaks(Rule::Tls, "stopped in the middle", result);
}

#[test]
fn headers_without_end_are_cut_off() {
    let result = answered(patient(), |tls| {
        say(tls, frame(HEADERS, 0, 1, OK));
        flood(
            tls,
            &frame(
                CONTINUATION,
                0,
                1,
                &header("x-more", "and more").repeat(500),
            ),
        );
    });
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Connection);
}

#[test]
fn a_server_that_does_not_wait_for_the_window_is_cut_off() {
    let result = answered(patient(), |tls| {
        say(tls, frame(HEADERS, END_HEADERS, 1, OK));
        flood(tls, &frame(DATA, 0, 1, &[b'x'; 16384]));
    });
    let error = result.unwrap_err();
    // A reader that keeps up opens the window as fast as it is filled, and meets the limit on size.
    if error.kind() != ErrorKind::Connection {
        assert_breaks(Rule::Tls, "larger than 32 MiB", Err(error));
    }
}

#[test]
fn a_stream_or_connection_that_is_called_off_is_an_error() {
    for end in [
        frame(RST_STREAM, 0, 1, &[0, 0, 0, 2]),
        frame(GOAWAY, 0, 0, &[0, 0, 0, 1, 0, 0, 0, 2]),
    ] {
        let result = answered(patient(), move |tls| {
            say(tls, frame(HEADERS, END_HEADERS, 1, OK));
            say(tls, &end);
        });
        assert_eq!(result.unwrap_err().kind(), ErrorKind::Connection);
    }
}

#[test]
fn a_pushed_reply_is_an_error() {
    let result = answered(patient(), |tls| {
        say(
            tls,
            frame(PUSH_PROMISE, END_HEADERS, 1, &[&[0, 0, 0, 2], OK].concat()),
        );
        stall(tls);
    });
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Connection);
}

#[test]
fn http_1_1_on_a_connection_for_http_2_is_an_error() {
    let result = answered(patient(), |tls| {
        say(tls, crate::traps::reply("200 OK", "", "hello"));
        stall(tls);
    });
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Connection);
}
