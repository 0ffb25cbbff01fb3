//! Credentials of instances and containers, fetched from their own addresses and nowhere else.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::cloud::ACCOUNT;
use super::{Hazard, child};
use crate::traps::{Request, Server, Trap, lock, reply};

/// A metadata service on 127.0.0.1 that remembers what it was asked.
pub(super) struct Agent {
    server: Server,
    asked: Arc<Mutex<Vec<Request>>>,
}

impl Agent {
    pub(super) fn start(answer: impl Fn(&Request) -> Vec<u8> + Send + Sync + 'static) -> Self {
        use std::io::Write;
        let asked = Arc::new(Mutex::new(Vec::new()));
        let heard = asked.clone();
        let server = Server::start(move |mut socket| {
            while let Some(request) = Request::read(&mut socket) {
                lock(&heard).push(request.clone());
                if socket.write_all(&answer(&request)).is_err() {
                    return;
                }
            }
        });
        Self { server, asked }
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.server.address)
    }

    fn asked(&self) -> Vec<Request> {
        lock(&self.asked).clone()
    }
}

/// Credentials with another key id, and a token that names it.
pub(super) fn credentials_of(key: &str) -> String {
    credentials()
        .replace("ASIAIOSFODNN7EXAMPLE", key)
        .replace(child::TOKEN, &format!("token-of-{key}"))
}

fn credentials() -> String {
    format!(
        r#"{{"Code":"Success","LastUpdated":"2026-11-21T00:00:00Z","Type":"AWS-HMAC",
        "AccessKeyId":"ASIAIOSFODNN7EXAMPLE","SecretAccessKey":"{}","Token":"{}",
        "AccountId":"{ACCOUNT}","Expiration":"2999-01-01T00:00:00Z"}}"#,
        child::SECRET,
        child::TOKEN
    )
}

/// What EC2's instance metadata service answers, in its second version.
pub(super) fn instance(request: &Request, credentials: &str) -> Vec<u8> {
    const SESSION: &str = "a-session-of-imds";
    const ROLES: &str = "/latest/meta-data/iam/security-credentials";
    let line = request.line();
    if line == "PUT /latest/api/token" {
        let lifetime = "x-aws-ec2-metadata-token-ttl-seconds: 21600\r\n";
        return reply("200 OK", lifetime, SESSION);
    }
    if request.header("x-aws-ec2-metadata-token") != Some(SESSION) {
        return reply("401 Unauthorized", "", "");
    }
    match line
        .strip_prefix("GET ")
        .and_then(|path| path.strip_prefix(ROLES))
    {
        Some("" | "/") => reply("200 OK", "", "role"),
        Some("/role") => reply("200 OK", "", credentials),
        _ => reply("404 Not Found", "", ""),
    }
}

fn machine() -> Hazard {
    Hazard::new()
        .without_keys()
        .without("AWS_EC2_METADATA_DISABLED")
}

#[test]
fn instance_credentials_are_fetched_with_a_session_token_and_past_the_proxy() {
    let agent = Agent::start(|request| instance(request, &credentials()));
    let outcome = machine()
        .set("AWS_EC2_METADATA_SERVICE_ENDPOINT", &agent.url())
        .run();
    outcome.assert_unharmed();
    assert_eq!(
        outcome.report["posture"]["credentials"],
        "instance metadata"
    );
    let asked = agent.asked();
    assert_eq!(asked[0].line(), "PUT /latest/api/token");
    assert!(asked.len() >= 3);
}

#[test]
fn instance_credentials_are_fetched_where_a_profile_says_if_it_is_an_address() {
    let agent = Agent::start(|request| instance(request, &credentials()));
    let url = agent.url();
    let outcome = machine()
        .profile(&format!(
            "[default]\nec2_metadata_service_endpoint = {url}\n"
        ))
        .run();
    outcome.assert_unharmed();
    assert_eq!(
        outcome.report["posture"]["credentials"],
        "instance metadata"
    );
    assert!(!agent.asked().is_empty());
}

#[test]
fn container_credentials_are_fetched_with_their_authorization_and_past_the_proxy() {
    let agent = Agent::start(|request| {
        if request.line() == "GET /creds" && request.header("authorization") == Some(child::TOKEN) {
            reply(
                "200 OK",
                "content-type: application/json\r\n",
                &credentials(),
            )
        } else {
            reply("401 Unauthorized", "", "")
        }
    });
    let url = format!("{}/creds", agent.url());
    let from_variable = machine()
        .set("AWS_CONTAINER_CREDENTIALS_FULL_URI", &url)
        .set("AWS_CONTAINER_AUTHORIZATION_TOKEN", child::TOKEN)
        .run();
    let from_file = machine()
        .file("token", child::TOKEN)
        .set("AWS_CONTAINER_CREDENTIALS_FULL_URI", &url)
        .set("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", "{home}/token")
        .run();
    for outcome in [from_variable, from_file] {
        outcome.assert_unharmed();
        assert_eq!(outcome.report["posture"]["credentials"], "container");
    }
    // Twice in each process: to inspect and to connect.
    assert_eq!(agent.asked().len(), 4);
}

#[test]
fn a_redirect_of_a_metadata_service_is_not_followed() {
    let elsewhere = Trap::set();
    let location = format!("location: http://127.0.0.1:{}/creds\r\n", elsewhere.port);
    let agent = Agent::start(move |_| reply("307 Temporary Redirect", &location, ""));
    let outcome = machine()
        .set(
            "AWS_CONTAINER_CREDENTIALS_FULL_URI",
            &format!("{}/creds", agent.url()),
        )
        .set("AWS_CONTAINER_AUTHORIZATION_TOKEN", child::TOKEN)
        .run();
    outcome.assert_quiet();
    assert_eq!(outcome.report["connect"]["kind"], "Credentials");
    assert_eq!(elsewhere.close(), [[0; 0]; 0], "the redirect was followed");
    assert!(outcome.visits.is_empty());
}

#[test]
fn a_metadata_service_without_sessions_is_not_used() {
    // Version 1 answers whoever asks; a confused server can be made to ask.
    let agent = Agent::start(|request| {
        if request.line().starts_with("PUT ") {
            reply("403 Forbidden", "", "")
        } else {
            reply("200 OK", "", &credentials())
        }
    });
    let outcome = machine()
        .set("AWS_EC2_METADATA_SERVICE_ENDPOINT", &agent.url())
        .run();
    outcome.assert_quiet();
    assert_ne!(outcome.report["connect"], "ok");
    assert!(
        agent
            .asked()
            .iter()
            .all(|request| request.line().starts_with("PUT "))
    );
}

#[test]
fn credentials_that_go_on_without_end_are_an_error() {
    let agent = Agent::start(|_| {
        let mut answer = b"HTTP/1.1 200 OK\r\ncontent-length: 999999999999\r\n\r\n".to_vec();
        answer.resize(40 * 1024 * 1024, b'x');
        answer
    });
    let outcome = machine()
        .set(
            "AWS_CONTAINER_CREDENTIALS_FULL_URI",
            &format!("{}/creds", agent.url()),
        )
        .set("AWS_CONTAINER_AUTHORIZATION_TOKEN", child::TOKEN)
        .run();
    outcome.assert_quiet();
    assert_ne!(outcome.report["connect"], "ok");
}

#[test]
fn credentials_that_cannot_be_read_are_not_printed() {
    let whole = credentials();
    for cut in ["\"Expiration\"", "}", "\"Token\""] {
        let broken = whole.replacen(cut, "\u{1b}[2J", 1);
        let agent =
            Agent::start(move |_| reply("200 OK", "content-type: application/json\r\n", &broken));
        let url = format!("{}/creds", agent.url());
        let outcome = machine()
            .set("AWS_CONTAINER_CREDENTIALS_FULL_URI", &url)
            .run();
        outcome.assert_quiet();
        assert_eq!(outcome.report["connect"]["kind"], "Credentials", "{cut}");
    }
}

#[test]
fn a_source_that_fails_for_a_moment_does_not_take_away_credentials_that_are_still_good() {
    use palisade::aws_sdk_s3::primitives::{DateTime, DateTimeFormat};

    // Soon enough to be fetched anew for every call, late enough for all of them.
    let soon = SystemTime::now() + Duration::from_secs(4 * 60);
    let soon = DateTime::from(soon).fmt(DateTimeFormat::DateTime).unwrap();
    let good = credentials().replace("2999-01-01T00:00:00Z", &soon);
    let answers = AtomicUsize::new(0);
    let agent = Agent::start(move |_| {
        // Once to inspect and once to connect.
        if answers.fetch_add(1, Ordering::SeqCst) < 2 {
            reply("200 OK", "content-type: application/json\r\n", &good)
        } else {
            reply("500 Internal Server Error", "", "")
        }
    });
    let url = format!("{}/creds", agent.url());
    let outcome = machine()
        .set("AWS_CONTAINER_CREDENTIALS_FULL_URI", &url)
        .run();
    outcome.assert_unharmed();
    assert!(agent.asked().len() > 2, "nothing was fetched anew");
}

#[test]
fn a_link_ends_with_the_credentials_that_signed_it_and_their_token_is_not_printed() {
    use palisade::aws_sdk_s3::primitives::{DateTime, DateTimeFormat};

    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let end = now.as_secs() + 20 * 60;
    let ending = |end: u64| {
        let date = DateTime::from_secs(end.try_into().unwrap());
        let date = date.fmt(DateTimeFormat::DateTime).unwrap();
        credentials().replace("2999-01-01T00:00:00Z", &date)
    };
    let early = ending(end - 16 * 60);
    let late = ending(end).replace("ASIAIOSFODNN7EXAMPLE", "ASIAI44QH8DHBEXAMPLE");
    let answers = AtomicUsize::new(0);
    let agent = Agent::start(move |_| {
        // To inspect, to connect, and for the calls of S3, whose client goes on using them.
        let first = answers.fetch_add(1, Ordering::SeqCst) < 3;
        let answer = if first { &early } else { &late };
        reply("200 OK", "content-type: application/json\r\n", answer)
    });
    let url = format!("{}/creds", agent.url());
    let outcome = machine()
        .set("AWS_CONTAINER_CREDENTIALS_FULL_URI", &url)
        .run();
    outcome.assert_unharmed();
    assert!(outcome.output.contains("PresignedUrl { method: \"GET\""));
    let link = &outcome.report["link"];
    assert_eq!(link["token"], true, "the token stands in the link: {link}");
    assert_eq!(link["late"], true, "signed with the newest: {link}");
    assert_eq!(link["ends"], end, "{link}");
}
