//! HTTP/2, with frames written by hand.

use std::io::Read;

use palisade::danger::TestCloud;
use palisade::region::UsEast1;
use palisade::{
    Encryption, Error, ErrorKind, Rule, Session, Timeouts, TlsVersion, bucket_name, s3,
};
use tokio::time::timeout;

use super::{ask, assert_breaks, drip, flood, hasty_to_read, patient, say, stall};
use crate::traps::{Authority, HANGS, Server, Tls, each, handshake};

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PUSH_PROMISE: u8 = 5;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const WINDOW_UPDATE: u8 = 8;
const CONTINUATION: u8 = 9;
const ACK: u8 = 1;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;
const INITIAL_WINDOW_SIZE: [u8; 2] = [0, 4];
const FLOW_CONTROL_ERROR: u32 = 3;
/// `:status: 200` in HPACK.
const OK: &[u8] = &[0x88];
/// What STS answers to whom the session is.
const IDENTITY: &[u8] = b"<GetCallerIdentityResponse \
    xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>\
    <Arn>arn:aws:iam::111122223333:user/example</Arn><UserId>AIDA</UserId>\
    <Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>";

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

/// Kind, flags and payload of the client's next frame.
fn heard(tls: &mut Tls) -> Option<(u8, u8, Vec<u8>)> {
    let mut head = [0; 9];
    tls.read_exact(&mut head).ok()?;
    let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
    let mut payload = vec![0; length as usize];
    tls.read_exact(&mut payload).ok()?;
    Some((head[3], head[4], payload))
}

fn number(bytes: &[u8]) -> u32 {
    u32::from_be_bytes(bytes.try_into().unwrap())
}

/// Exchanges settings and waits for the head of the request; gives the window of a stream.
fn request_came(tls: &mut Tls) -> Option<u32> {
    let mut preface = [0; 24];
    tls.read_exact(&mut preface).ok()?;
    assert_eq!(&preface, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    say(tls, frame(SETTINGS, 0, 0, &[]));
    let mut window = 65_535;
    loop {
        match heard(tls)? {
            (SETTINGS, 0, settings) => {
                let mut settings = settings.chunks(6);
                if let Some(found) = settings.find(|one| one[..2] == INITIAL_WINDOW_SIZE) {
                    window = number(&found[2..]);
                }
                say(tls, frame(SETTINGS, ACK, 0, &[]));
            }
            (HEADERS, ..) => return Some(window),
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

/// Fills the window of a stream whose reader does not read, then sends one byte more. Gives what
/// the client said after the one and after the other: kind of frame and error code.
fn overflow(tls: &mut Tls, window: u32) -> Option<[(u8, u32); 2]> {
    say(tls, frame(HEADERS, END_HEADERS, 1, OK));
    let whole = vec![b'x'; window as usize];
    for part in whole.chunks(16_384) {
        say(tls, frame(DATA, 0, 1, part));
    }
    // Frames are answered in order: the reply to this one means that all before it were taken.
    say(tls, frame(PING, 0, 0, &[7; 8]));
    let mut said = || loop {
        match heard(tls)? {
            (PING, ACK, _) => {
                say(tls, frame(DATA, 0, 1, b"x"));
                return Some((PING, 0));
            }
            (RST_STREAM, _, code) => return Some((RST_STREAM, number(&code))),
            (GOAWAY, _, payload) => return Some((GOAWAY, number(&payload[4..8]))),
            (kind, ..) => assert_ne!(kind, WINDOW_UPDATE, "somebody reads"),
        }
    };
    Some([said()?, said()?])
}

#[tokio::test]
async fn a_server_that_does_not_wait_for_the_window_is_cut_off() {
    let authority = Authority::new();
    let names = [
        "sts-fips.us-east-1.amazonaws.com",
        "acme-telemetry.s3-fips.us-east-1.amazonaws.com",
    ];
    let config = authority.certify(&names, |_| {});
    let config = config.tls(rustls::ALL_VERSIONS, &["h2"]);
    let (verdict, mut verdicts) = tokio::sync::mpsc::unbounded_channel();
    let server = Server::start(move |socket| {
        let Some(mut tls) = handshake(&config, socket) else {
            return;
        };
        let Some(window) = request_came(&mut tls) else {
            return;
        };
        if tls.conn.server_name() == Some(names[0]) {
            say(&mut tls, frame(HEADERS, END_HEADERS, 1, OK));
            say(&mut tls, frame(DATA, END_STREAM, 1, IDENTITY));
        } else {
            let _ = verdict.send(overflow(&mut tls, window));
        }
        stall(&mut tls);
    });
    let door = TestCloud::new(server.address, &authority.pem()).unwrap();
    let session = Session::builder(UsEast1)
        .danger_test_cloud(door)
        .timeouts(patient());
    let session = session.connect().await.unwrap();
    let name = bucket_name!("acme-telemetry");
    let bucket = s3::Client::new(&session).declare(name, Encryption::sse_s3());
    let reply = bucket.get_object("k").send().await.unwrap();
    // The body is not read before the server has gone too far, however slow either side is.
    let said = timeout(HANGS, verdicts.recv()).await.unwrap().unwrap();
    assert_eq!(said, Some([(PING, 0), (RST_STREAM, FLOW_CONTROL_ERROR)]));
    let read = timeout(HANGS, reply.body.collect()).await.unwrap();
    read.expect_err("a body that went past the window was taken for a whole one");
}

#[test]
fn a_reader_that_is_flooded_stops_at_the_window_or_at_the_size() {
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
