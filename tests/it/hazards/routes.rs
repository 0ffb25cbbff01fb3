//! Private endpoints, and the one host of STS that serves all regions.

use palisade::Rule;

use super::cloud::{ACCOUNT, Visit};
use super::{Hazard, KEYS, Outcome, child};

const ENDPOINT: &str = "vpce-0123456789abcdef0-a1b2c3d4";

fn private() -> Hazard {
    Hazard::new()
        .set("PALISADE_TEST_REGION", "us-east-1")
        .set("PALISADE_TEST_ENDPOINT", ENDPOINT)
        .set("PALISADE_TEST_ACCOUNT", ACCOUNT)
}

#[track_caller]
fn assert_hosts(outcome: &Outcome, wanted: &[&str]) {
    outcome.assert_quiet();
    let mut hosts: Vec<_> = outcome.visits.iter().map(Visit::assert_secure).collect();
    hosts.dedup();
    assert_eq!(hosts, wanted, "{}", outcome.output);
}

#[test]
fn a_session_of_an_application_speaks_to_its_private_endpoints() {
    let outcome = private().run();
    assert_eq!(outcome.report["connect"], "ok", "{}", outcome.output);
    let s3 = format!("acme-telemetry.bucket.{ENDPOINT}.s3.us-east-1.vpce.amazonaws.com");
    let sts = format!("{ENDPOINT}.sts.us-east-1.vpce.amazonaws.com");
    assert_hosts(&outcome, &[&sts, &s3]);
}

#[test]
fn an_endpoint_of_the_environment_or_a_profile_does_not_replace_a_private_one() {
    let profile = |setting: &str| private().profile(&format!("[default]\n{setting}\n"));
    for (hazard, source) in [
        (
            private().set("AWS_ENDPOINT_URL_S3", "https://canary.example"),
            "AWS_ENDPOINT_URL_S3",
        ),
        (
            private().set("AWS_ENDPOINT_URL_STS", "http://127.0.0.1:{trap}/canary"),
            "AWS_ENDPOINT_URL_STS",
        ),
        (
            private().set(
                "AWS_ENDPOINT_URL",
                "https://vpce-0fedcba9876543210-a1b2c3d4.sts.us-east-1.vpce.amazonaws.com",
            ),
            "AWS_ENDPOINT_URL",
        ),
        (
            profile("endpoint_url = http://127.0.0.1:{trap}/canary"),
            "endpoint_url",
        ),
        (
            profile(
                "services = own\n[services own]\ns3 =\n  endpoint_url = https://canary.example",
            ),
            "services",
        ),
    ] {
        let outcome = hazard.run();
        outcome.assert_quiet();
        assert!(outcome.visits.is_empty(), "somebody was contacted");
        let connect = &outcome.report["connect"];
        assert_eq!(connect["rule"], Rule::Endpoint.id(), "{connect}");
        assert!(connect["text"].as_str().unwrap().contains(source));
    }
}

#[test]
fn a_web_identity_is_shown_to_nobody_but_the_private_endpoint() {
    let outcome = private()
        .without_keys()
        .file("token", child::TOKEN)
        .set("AWS_WEB_IDENTITY_TOKEN_FILE", "{home}/token")
        .set("AWS_ROLE_ARN", "arn:aws:iam::111122223333:role/test")
        .run();
    outcome.assert_quiet();
    let asked = outcome.visits.iter().flat_map(|visit| &visit.requests);
    let exchanged = |body: &[u8]| body.starts_with(b"Action=AssumeRoleWithWebIdentity&");
    assert!(
        asked.into_iter().any(|request| exchanged(&request.body)),
        "{}",
        outcome.output
    );
    for visit in &outcome.visits {
        let host = visit.assert_secure();
        assert!(host.contains(ENDPOINT), "{host}");
    }
}

/// Every way of asking for the global host, with credentials that come from STS.
fn asking_for_the_global_host() -> Vec<Hazard> {
    let web_identity = || {
        Hazard::new()
            .without_keys()
            .file("token", child::TOKEN)
            .set("AWS_WEB_IDENTITY_TOKEN_FILE", "{home}/token")
            .set("AWS_ROLE_ARN", "arn:aws:iam::111122223333:role/test")
    };
    let role = |setting: &str| {
        Hazard::new().without_keys().profile(&format!(
            "[default]\nrole_arn = arn:aws:iam::111122223333:role/test\nsource_profile = base\n\
             {setting}\n[profile base]\n{KEYS}\n{setting}\n"
        ))
    };
    vec![
        web_identity().set("AWS_STS_REGIONAL_ENDPOINTS", "legacy"),
        web_identity().set("AWS_REGION", "aws-global"),
        web_identity().set("AWS_DEFAULT_REGION", "aws-global"),
        role("sts_regional_endpoints = legacy"),
        role("region = aws-global"),
        Hazard::new()
            .set("AWS_STS_REGIONAL_ENDPOINTS", "legacy")
            .set("AWS_REGION", "aws-global")
            .set("PALISADE_TEST_ACCOUNT", ACCOUNT),
    ]
}

#[test]
fn no_setting_makes_a_request_to_the_global_host_of_sts() {
    for hazard in asking_for_the_global_host() {
        let outcome = hazard.run();
        outcome.assert_unharmed();
        let asked = |visit: &&Visit| visit.assert_secure().starts_with("sts");
        let hosts: Vec<_> = outcome.visits.iter().filter(asked).collect();
        assert!(!hosts.is_empty(), "STS was asked");
        for visit in hosts {
            assert_eq!(visit.assert_secure(), "sts-fips.us-east-1.amazonaws.com");
        }
    }
}

#[test]
fn a_session_for_the_whole_partition_does_not_ask_the_global_host_of_sts() {
    let with_reason = asking_for_the_global_host()
        .into_iter()
        .map(|hazard| hazard.set("PALISADE_TEST_STANDARD_STS", "no FIPS endpoint there"));
    for hazard in asking_for_the_global_host()
        .into_iter()
        .chain(with_reason)
        .chain([private()])
    {
        let outcome = hazard.set("PALISADE_TEST_REGION", "aws-global").run();
        outcome.assert_quiet();
        assert_eq!(outcome.report["connect"]["rule"], Rule::Endpoint.id());
        assert!(outcome.visits.is_empty(), "somebody was contacted");
    }
}
