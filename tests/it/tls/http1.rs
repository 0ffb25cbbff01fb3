//! Replies in HTTP/1.1 that are late, endless, cut off or elsewhere; and good ones.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use palisade::{Error, ErrorKind, Rule, TlsVersion};
use rustls::ServerConfig;
use tokio::net::TcpSocket;

use super::{ask, assert_breaks, drip, flood, goodbye, hasty_to_read, https, patient, say, stall};
use crate::traps::{Authority, Server, Tls, each, handshake, lock, reply};

const SILENT: &str = "stopped in the middle";
const SLOW: &str = "less than 1 KiB in one read timeout";
const LATE: &str = "did not answer within the read timeout";
const LARGE: &str = "larger than 32 MiB";

/// What becomes of one request that a server answers like this.
fn answered(
    timeouts: palisade::Timeouts,
    answer: impl Fn(&mut Tls) + Send + Sync + 'static,
) -> Result<u16, Error> {
    let authority = Authority::new();
    let server = https(authority.server().http1(), answer);
    let result = ask(server.address, &authority, TlsVersion::V1_2, timeouts);
    assert_eq!(server.connections(), 1);
    result
}

#[test]
fn a_reply_that_stops_in_its_headers_is_not_waited_for() {
    let result = answered(hasty_to_read(), |tls| {
        say(tls, "HTTP/1.1 200 OK\r\ncontent-le");
        stall(tls);
    });
    assert_breaks(Rule::Tls, LATE, result);
}

#[test]
fn a_reply_that_stops_in_its_body_is_not_waited_for() {
    let result = answered(hasty_to_read(), |tls| {
        say(tls, "HTTP/1.1 200 OK\r\ncontent-length: 9000\r\n\r\nhello");
        stall(tls);
    });
    assert_breaks(Rule::Tls, SILENT, result);
}

#[test]
fn a_reply_that_stops_before_its_end_without_a_length_is_not_waited_for() {
    let result = answered(hasty_to_read(), |tls| {
        say(tls, "HTTP/1.1 200 OK\r\n\r\nhello");
        stall(tls);
    });
    assert_breaks(Rule::Tls, SILENT, result);
}

#[test]
fn headers_of_one_byte_a_second_are_not_waited_for() {
    let result = answered(hasty_to_read(), |tls| {
        say(tls, "HTTP/1.1 200 OK\r\nx-slow: ");
        drip(tls, b"x");
    });
    assert_breaks(Rule::Tls, LATE, result);
}

#[test]
fn a_body_of_one_byte_a_second_is_not_waited_for() {
    let result = answered(hasty_to_read(), |tls| {
        say(tls, "HTTP/1.1 200 OK\r\ncontent-length: 9000\r\n\r\n");
        drip(tls, b"x");
    });
    assert_breaks(Rule::Tls, SLOW, result);
}

#[test]
fn chunks_of_one_byte_a_second_are_not_waited_for() {
    let result = answered(hasty_to_read(), |tls| {
        say(tls, "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
        drip(tls, b"1\r\nx\r\n");
    });
    assert_breaks(Rule::Tls, SLOW, result);
}

#[test]
fn a_chunk_head_of_one_byte_a_second_is_not_waited_for() {
    let result = answered(hasty_to_read(), |tls| {
        say(
            tls,
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;",
        );
        drip(tls, b"x");
    });
    assert_breaks(Rule::Tls, SILENT, result);
}

#[test]
fn trailers_of_one_byte_a_second_are_not_waited_for() {
    let result = answered(hasty_to_read(), |tls| {
        say(
            tls,
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nx\r\n0\r\nx-slow: ",
        );
        drip(tls, b"x");
    });
    assert_breaks(Rule::Tls, SILENT, result);
}

#[test]
fn a_reply_that_never_ends_but_keeps_the_pace_ends_with_the_attempt() {
    let timeouts = hasty_to_read().attempt(Duration::from_secs(4));
    let result = answered(timeouts, |tls| {
        say(tls, "HTTP/1.1 200 OK\r\n\r\n");
        drip(tls, &[b'x'; 4096]);
    });
    assert_breaks(Rule::Tls, "not complete", result);
}

#[test]
fn a_body_without_end_is_cut_off() {
    let result = answered(patient(), |tls| {
        say(tls, "HTTP/1.1 200 OK\r\n\r\n");
        flood(tls, &[b'x'; 65536]);
    });
    assert_breaks(Rule::Tls, LARGE, result);
}

#[test]
fn chunks_without_end_are_cut_off() {
    let chunk = [&b"10000\r\n"[..], &[b'x'; 65536], b"\r\n"].concat();
    let result = answered(patient(), move |tls| {
        say(tls, "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
        flood(tls, &chunk);
    });
    assert_breaks(Rule::Tls, LARGE, result);
}

#[test]
fn a_length_of_more_than_memory_is_cut_off() {
    for status in ["200 OK", "500 Internal Server Error"] {
        let result = answered(patient(), move |tls| {
            say(
                tls,
                format!("HTTP/1.1 {status}\r\ncontent-length: 999999999999\r\n\r\n"),
            );
            flood(tls, &[b'x'; 65536]);
        });
        assert_breaks(Rule::Tls, LARGE, result);
    }
}

#[test]
fn headers_without_end_are_cut_off() {
    for header in [&b"x-more: and more\r\n"[..], b"x"] {
        let many = header.repeat(1024);
        let result = answered(patient(), move |tls| {
            say(tls, "HTTP/1.1 200 OK\r\nx-first: ");
            flood(tls, &many);
        });
        assert_eq!(result.unwrap_err().kind(), ErrorKind::Connection);
    }
}

#[test]
fn trailers_and_chunk_heads_without_end_are_cut_off() {
    for start in ["0\r\n", "1;"] {
        let result = answered(patient(), move |tls| {
            say(tls, "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
            say(tls, start);
            flood(tls, &b"x-more: and more\r\n".repeat(1024));
        });
        assert!(result.is_err());
    }
}

#[test]
fn provisional_replies_without_end_are_not_waited_for() {
    let variants = [
        ("100 Continue", true),
        ("100 Continue", false),
        ("103 Early Hints", true),
        ("103 Early Hints", false),
    ];
    each(variants, |(provisional, slowly)| {
        let result = answered(hasty_to_read(), move |tls| {
            let reply = format!("HTTP/1.1 {provisional}\r\n\r\n");
            if slowly {
                drip(tls, reply.as_bytes());
            } else {
                flood(tls, reply.repeat(100).as_bytes());
            }
        });
        assert!(result.is_err(), "{provisional}");
    });
}

#[test]
fn a_redirect_to_http_or_https_is_never_followed() {
    for code in [300, 301, 302, 303, 307, 308] {
        for scheme in ["http", "https"] {
            let target = crate::traps::Trap::set();
            let location = format!("{scheme}://127.0.0.1:{}/", target.port);
            let result = answered(patient(), move |tls| {
                let header = format!("location: {location}\r\n");
                say(tls, reply(&format!("{code} Elsewhere"), &header, ""));
            });
            assert_breaks(Rule::Https, "redirect", result);
            assert_eq!(target.close(), [[0; 0]; 0], "the redirect was followed");
        }
    }
}

#[test]
fn a_reply_shorter_than_its_length_is_an_error() {
    let result = answered(patient(), |tls| {
        say(
            tls,
            "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nonly this",
        );
        goodbye(tls);
    });
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Connection);
}

#[test]
fn chunks_without_a_last_one_are_an_error() {
    let result = answered(patient(), |tls| {
        say(
            tls,
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n",
        );
        goodbye(tls);
    });
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Connection);
}

#[test]
fn an_end_that_tls_does_not_vouch_for_is_an_error() {
    // Whoever cuts the connection could have cut the reply short.
    let result = answered(patient(), |tls| {
        say(tls, "HTTP/1.1 200 OK\r\n\r\nonly this");
        let _ = tls.sock.shutdown(std::net::Shutdown::Both);
    });
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Connection);
}

#[test]
fn an_end_that_tls_vouches_for_is_a_reply() {
    let result = answered(patient(), |tls| {
        say(tls, "HTTP/1.1 200 OK\r\n\r\nonly this");
        goodbye(tls);
    });
    assert_eq!(result.unwrap(), 200);
}

#[test]
fn a_whole_reply_before_a_rude_end_is_a_reply() {
    let result = answered(patient(), |tls| {
        say(tls, reply("200 OK", "", "hello"));
        let _ = tls.sock.shutdown(std::net::Shutdown::Both);
    });
    assert_eq!(result.unwrap(), 200);
}

#[test]
fn a_connection_that_is_reset_is_an_error() {
    for said in ["", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhello"] {
        let authority = Authority::new();
        let config = authority.server().http1();
        let server = https(config, move |tls| {
            say(tls, said);
            let socket = TcpSocket::from_std_stream(tls.sock.try_clone().unwrap());
            socket.set_zero_linger().unwrap();
        });
        let result = ask(server.address, &authority, TlsVersion::V1_2, patient());
        assert_eq!(result.unwrap_err().kind(), ErrorKind::Connection);
    }
}

#[test]
fn a_tampered_record_is_an_error() {
    use std::io::Write;
    for flip in [0, 40] {
        let result = answered(patient(), move |tls| {
            // What TLS would have sent, with one bit of it turned.
            tls.conn
                .writer()
                .write_all(&reply("200 OK", "", "hello"))
                .unwrap();
            let mut sealed = Vec::new();
            tls.conn.write_tls(&mut sealed).unwrap();
            let length = sealed.len();
            sealed[length - 1 - flip] ^= 1;
            say(&mut tls.sock, sealed);
            stall(&mut tls.sock);
        });
        assert_eq!(result.unwrap_err().kind(), ErrorKind::Connection);
    }
}

#[test]
fn what_is_not_http_is_an_error() {
    for said in [
        &b"hello\r\n\r\n"[..],
        b"HTTP/9.9 200 OK\r\n\r\n",
        b"HTTP/1.1 2000 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello!",
        b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
        b"\x00\x00\x00\x04\x00\x00\x00\x00\x00",
    ] {
        let result = answered(patient(), move |tls| {
            say(tls, said);
            goodbye(tls);
        });
        assert_eq!(result.unwrap_err().kind(), ErrorKind::Connection);
    }
}

fn good(config: impl Fn(&Authority) -> Arc<ServerConfig>, answer: Vec<u8>) -> Result<u16, Error> {
    let authority = Authority::new();
    let server = https(config(&authority), move |tls| {
        say(tls, &answer);
        stall(tls);
    });
    ask(server.address, &authority, TlsVersion::V1_2, patient())
}

#[test]
fn good_replies_are_read() {
    let chunked =
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nx-sum: 1\r\n\r\n";
    let provisional = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
    for answer in [
        reply("200 OK", "", ""),
        reply("200 OK", "", "hello"),
        chunked.to_vec(),
        provisional.to_vec(),
    ] {
        assert_eq!(
            good(|authority| authority.server().http1(), answer).unwrap(),
            200
        );
    }
}

#[test]
fn error_replies_are_replies() {
    for (status, code) in [
        ("404 Not Found", 404),
        ("503 Slow Down", 503),
        ("304 Not Modified", 304),
    ] {
        let answer = reply(status, "", "");
        assert_eq!(
            good(|authority| authority.server().http1(), answer).unwrap(),
            code
        );
    }
}

#[test]
fn a_server_without_alpn_is_spoken_to_in_http_1_1() {
    let answer = reply("200 OK", "", "hello");
    let config = |authority: &Authority| authority.server().tls(rustls::ALL_VERSIONS, &[]);
    assert_eq!(good(config, answer).unwrap(), 200);
}

#[test]
fn a_large_reply_is_read_whole() {
    let answer = reply("200 OK", "", &"x".repeat(10 * 1024 * 1024));
    assert_eq!(
        good(|authority| authority.server().http1(), answer).unwrap(),
        200
    );
}

#[test]
fn a_slow_reply_that_keeps_the_pace_is_read_whole() {
    let sent = Arc::new(AtomicUsize::new(0));
    let count = sent.clone();
    let timeouts = hasty_to_read().read(Duration::from_secs(2));
    let result = answered(timeouts, move |tls| {
        say(tls, "HTTP/1.1 200 OK\r\ncontent-length: 16384\r\n\r\n");
        for _ in 0..8 {
            say(tls, [b'x'; 2048]);
            count.fetch_add(1, Ordering::SeqCst);
            std::thread::sleep(Duration::from_millis(400));
        }
    });
    assert_eq!(result.unwrap(), 200);
    assert_eq!(sent.load(Ordering::SeqCst), 8);
}

#[test]
fn the_request_says_nothing_of_this_machine() {
    let heard = Arc::new(Mutex::new(String::new()));
    let said = heard.clone();
    let authority = Authority::new();
    let config = authority.server().http1();
    let server = Server::start(move |socket| {
        if let Some(mut tls) = handshake(&config, socket)
            && let Some(request) = crate::traps::Request::read(&mut tls)
        {
            *lock(&said) = request.head;
            say(&mut tls, reply("200 OK", "", ""));
        }
    });
    assert_eq!(
        ask(server.address, &authority, TlsVersion::V1_2, patient()).unwrap(),
        200
    );
    let head = lock(&heard).clone();
    let mut names: Vec<_> = head
        .lines()
        .skip(1)
        .filter_map(|line| Some(line.split_once(':')?.0.to_ascii_lowercase()))
        .collect();
    names.sort();
    assert_eq!(names, ["authorization", "host", "x-amz-date"]);
}
