//! Proxies named in code: they see host names and TLS, and a login only they can read.

use super::cloud::{Cloud, Manner, Visit};
use super::{Hazard, Outcome, child};
use crate::traps::{Authority, each};

/// `svc` and the password, as the header has them.
const LOGIN: &str = "Basic c3ZjOmNhbmFyeS1wcm94eS1wYXNzd29yZA==";
const LOGIN_HEADER: &str = "Proxy-Authorization: ";

fn login(visit: &Visit) -> Option<&str> {
    visit
        .connect
        .lines()
        .find_map(|line| line.strip_prefix(LOGIN_HEADER))
}

/// A machine behind a proxy that is reached over TLS and asks for a login.
fn behind_tls(name: &str) -> Hazard {
    let cloud = Cloud::behind_tls(Authority::new(), name, Manner::Good);
    Hazard::behind(cloud)
        .of_a_session()
        .without("PALISADE_TEST_PROXY")
        .set("PALISADE_TEST_PROXY", "tls")
}

#[test]
fn all_that_goes_through_an_open_proxy_is_tls_to_the_right_host() {
    let outcome = Hazard::new().run();
    outcome.assert_unharmed();
    assert!(outcome.visits.len() >= 4, "S3, the bucket, IoT, STS");
    assert!(outcome.visits.iter().all(|visit| login(visit).is_none()));
}

#[test]
fn the_login_of_a_proxy_is_only_seen_inside_tls() {
    let outcome = behind_tls("127.0.0.1").run();
    outcome.assert_unharmed();
    for visit in &outcome.visits {
        assert_eq!(login(visit), Some(LOGIN));
        let visible = String::from_utf8_lossy(&visit.wire);
        for secret in [
            LOGIN,
            LOGIN_HEADER,
            "CONNECT",
            "amazonaws",
            child::PROXY_PASSWORD,
        ] {
            assert!(!visible.contains(secret), "{secret} in clear");
        }
        for request in &visit.requests {
            assert!(!request.head.contains(LOGIN), "the host was told the login");
        }
    }
}

/// No call went through, the login was not shown, and every call names the rule.
#[track_caller]
fn assert_shut(outcome: &Outcome, rule: Option<&str>) {
    outcome.assert_quiet();
    for call in ["list_buckets", "put_object", "list_things"] {
        let said = &outcome.report[call];
        assert_ne!(*said, "ok", "{call}");
        if let Some(rule) = rule {
            assert_eq!(said["rule"], rule, "{call}: {said}");
        }
    }
    assert!(!outcome.visits.is_empty());
    for visit in &outcome.visits {
        assert!(visit.requests.is_empty());
        let visible = String::from_utf8_lossy(&visit.wire);
        for secret in [LOGIN, child::PROXY_PASSWORD, child::KEY_ID] {
            assert!(!visible.contains(secret), "{secret} in clear");
        }
    }
}

#[test]
fn a_proxy_that_is_not_who_it_should_be_is_not_told_the_login() {
    let outcome = behind_tls("other.example").run();
    assert_shut(&outcome, Some("Tls"));
    assert!(outcome.visits.iter().all(|visit| visit.connect.is_empty()));
}

#[test]
fn a_proxy_that_speaks_no_tls_is_not_told_the_login() {
    let cloud = Cloud::with(Authority::new(), Manner::Blunt);
    let outcome = Hazard::behind(cloud)
        .of_a_session()
        .without("PALISADE_TEST_PROXY")
        .set("PALISADE_TEST_PROXY", "tls")
        .run();
    assert_shut(&outcome, Some("Tls"));
}

#[test]
fn a_proxy_that_looks_into_tls_is_refused() {
    let cloud = Cloud::inspecting(Authority::new(), &Authority::new());
    let outcome = Hazard::behind(cloud).of_a_session().run();
    assert_shut(&outcome, Some("Tls"));
}

#[test]
fn a_proxy_that_says_no_is_an_error_and_told_nothing_more() {
    let answers = [
        "HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\n\r\n",
        "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:9/\r\n\r\n",
        "HTTP/1.1 503 Service Unavailable\r\n\r\n",
        "220 mail.example ESMTP\r\n",
    ];
    each(answers, |answer| {
        let cloud = Cloud::with(Authority::new(), Manner::Answers(answer));
        let outcome = Hazard::behind(cloud).of_a_session().run();
        assert_shut(&outcome, None);
        assert!(outcome.visits.iter().all(|visit| visit.behind.is_empty()));
    });
}

#[test]
fn a_proxy_that_answers_in_clear_is_refused() {
    let cloud = Cloud::with(Authority::new(), Manner::Clear);
    let outcome = Hazard::behind(cloud).of_a_session().run();
    assert_shut(&outcome, Some("Tls"));
}
