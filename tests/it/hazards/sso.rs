//! Profiles of IAM Identity Center, with the tokens that other tools left on the machine.

use palisade::Rule;
use serde_json::{Value, json};

use super::cloud::{Cloud, Manner};
use super::{CANARY, Hazard, Outcome, child};
use crate::traps::{Authority, Request, each, reply};

/// The name of the file for the session `acme`.
const FILE: &str = ".aws/sso/cache/293abb6b76d7791c0732cc517d38c4b5c734b87f.json";
const PORTAL: &str = "portal.sso.eu-west-1.amazonaws.com";
const SIGN_IN: &str = "oidc.eu-west-1.amazonaws.com";
const PROFILE: &str = "[default]\nsso_session = acme\nsso_account_id = 111122223333\n\
                       sso_role_name = Auditor\n";
const SESSION: &str = "[sso-session acme]\nsso_start_url = https://acme.awsapps.com/start#/\n\
                       sso_region = eu-west-1\n";
const FUTURE: &str = "2999-01-01T00:00:00Z";
const PAST: &str = "2026-01-01T00:00:00Z";
/// What is renewed with, and shown to nobody but who gave it.
const SECRETS: [&str; 3] = ["canary-refresh", "canary-client-secret", "canary-renewed"];

/// What the portal answers.
pub(super) fn portal(manner: Manner) -> Vec<u8> {
    let given = json!({ "roleCredentials": {
        "accessKeyId": "ASIASINGLESIGNON0001",
        "secretAccessKey": child::SECRET,
        "sessionToken": "token-of-ASIASINGLESIGNON0001",
        "expiration": 32_472_144_000_000_u64,
    }});
    answer(manner, &given)
}

/// What the service that gives tokens answers.
pub(super) fn sign_in(manner: Manner, _: &Request) -> Vec<u8> {
    let given = json!({ "accessToken": SECRETS[2], "tokenType": "Bearer", "expiresIn": 3600 });
    answer(manner, &given)
}

fn answer(manner: Manner, given: &Value) -> Vec<u8> {
    const JSON: &str = "content-type: application/json\r\n";
    match manner {
        Manner::Sso(status, body) => reply(status, JSON, body),
        _ => reply("200 OK", JSON, &given.to_string()),
    }
}

fn token(expires: &str) -> Value {
    json!({
        "startUrl": "https://acme.awsapps.com/start#/",
        "region": "eu-west-1",
        "accessToken": child::TOKEN,
        "expiresAt": expires,
    })
}

/// The same with what it is renewed with.
fn renewable(expires: &str, registration: &str) -> Value {
    let mut token = token(expires);
    token["refreshToken"] = SECRETS[0].into();
    token["clientId"] = "a-client".into();
    token["clientSecret"] = SECRETS[1].into();
    token["registrationExpiresAt"] = registration.into();
    token
}

fn machine(cloud: Cloud, token: Option<&Value>) -> Hazard {
    let hazard = Hazard::behind(cloud)
        .without_keys()
        .set("PALISADE_TEST_ONCE", "1")
        .set("PALISADE_TEST_STANDARD_SSO", "it has no others")
        .profile(&format!("{PROFILE}{SESSION}"));
    match token {
        Some(token) => hazard.file(FILE, &token.to_string()),
        None => hazard,
    }
}

fn good() -> Cloud {
    Cloud::start(Authority::new())
}

/// A machine where somebody signed in.
pub(super) fn signed_in() -> Hazard {
    let hazard = machine(good(), Some(&token(FUTURE)));
    hazard.without("PALISADE_TEST_ONCE")
}

/// The hosts and operations that were shown a token, in order; all went over TLS.
fn shown(outcome: &Outcome) -> Vec<(&str, String)> {
    let mut shown = Vec::new();
    for visit in &outcome.visits {
        let host = visit.assert_secure();
        for request in &visit.requests {
            let body = String::from_utf8_lossy(&request.body);
            let tokens = [child::TOKEN, SECRETS[0], SECRETS[1], SECRETS[2]];
            assert!(!tokens.iter().any(|token| request.line().contains(token)));
            if tokens
                .iter()
                .any(|token| request.head.contains(token) || body.contains(token))
            {
                shown.push((host, request.line().split('?').next().unwrap().to_owned()));
            }
        }
    }
    shown
}

const ASKED: (&str, &str) = (PORTAL, "GET /federation/credentials");
const RENEWED: (&str, &str) = (SIGN_IN, "POST /token");

#[track_caller]
fn assert_shown(outcome: &Outcome, wanted: &[(&str, &str)]) {
    let shown = shown(outcome);
    let shown: Vec<_> = shown
        .iter()
        .map(|(host, line)| (*host, line.as_str()))
        .collect();
    assert_eq!(shown, wanted, "{}", outcome.output);
}

#[track_caller]
fn assert_served(outcome: &Outcome, shown: &[(&str, &str)]) {
    assert_silent(outcome);
    assert_eq!(outcome.report["connect"], "ok", "{}", outcome.output);
    assert_eq!(outcome.report["list_buckets"], "ok", "{}", outcome.output);
    assert_shown(outcome, shown);
    let signed = outcome.visits.iter().flat_map(|visit| &visit.requests);
    let signed = signed.filter_map(|request| request.header("authorization"));
    assert!(signed.clone().count() > 0);
    assert!(
        signed
            .into_iter()
            .all(|header| header.contains("Credential=ASIASINGLESIGNON0001/"))
    );
}

#[track_caller]
fn assert_silent(outcome: &Outcome) {
    outcome.assert_quiet();
    for secret in ["token-of-", "ASIASINGLESIGNON0001"] {
        assert!(
            !outcome.output.contains(secret),
            "printed: {}",
            outcome.output
        );
    }
}

#[track_caller]
fn assert_fails(outcome: &Outcome, kind: &str, text: &str) {
    assert_silent(outcome);
    let said = &outcome.report["connect"];
    assert_eq!(said["kind"], kind, "{}", outcome.output);
    assert!(said["text"].as_str().unwrap().contains(text), "{said}");
}

#[test]
fn the_token_of_a_sign_in_is_shown_to_the_portal_and_to_nobody_else() {
    let outcome = machine(good(), Some(&token(FUTURE))).run();
    assert_served(&outcome, &[ASKED]);
    let asked = outcome.visits.iter().flat_map(|visit| &visit.requests);
    let asked: Vec<_> = asked
        .filter(|request| request.header("x-amz-sso_bearer_token").is_some())
        .collect();
    assert_eq!(asked.len(), 1);
    assert_eq!(
        asked[0].header("x-amz-sso_bearer_token"),
        Some(child::TOKEN)
    );
    let line = asked[0].line();
    assert!(line.contains("role_name=Auditor") && line.contains("account_id=111122223333"));
    let evidence = outcome.report["evidence"].to_string();
    assert!(evidence.contains("Identity Center") && evidence.contains("it has no others"));
}

#[test]
fn without_the_choice_of_standard_endpoints_nobody_is_asked_and_no_file_read() {
    let outcome = machine(good(), Some(&token(FUTURE)))
        .without("PALISADE_TEST_STANDARD_SSO")
        .run();
    assert_fails(&outcome, "Refused", "standard_sso_endpoints");
    assert_eq!(outcome.report["connect"]["rule"], Rule::Fips.id());
    assert!(outcome.visits.is_empty());
    let outcome = machine(good(), Some(&json!("canary")))
        .without("PALISADE_TEST_STANDARD_SSO")
        .run();
    assert_eq!(outcome.report["connect"]["rule"], Rule::Fips.id());
    // What was said of STS was not said of Identity Center.
    let outcome = machine(good(), Some(&token(FUTURE)))
        .without("PALISADE_TEST_STANDARD_SSO")
        .set("PALISADE_TEST_STANDARD_STS", "no FIPS endpoint of it")
        .run();
    assert_eq!(outcome.report["connect"]["rule"], Rule::Fips.id());
}

#[test]
fn a_token_that_has_expired_is_renewed_in_memory_only() {
    let file = renewable(PAST, FUTURE);
    let outcome = machine(good(), Some(&file)).run();
    assert_served(&outcome, &[RENEWED, ASKED]);
    let kept = std::fs::read_to_string(outcome.home.0.join(FILE)).unwrap();
    assert_eq!(kept, file.to_string(), "the file was written");
    let folder = std::fs::read_dir(outcome.home.0.join(".aws/sso/cache")).unwrap();
    assert_eq!(folder.count(), 1);
    let renewed = outcome.visits.iter().flat_map(|visit| &visit.requests);
    let mut renewed = renewed.filter(|request| request.line() == "POST /token");
    let body: Value = serde_json::from_slice(&renewed.next().unwrap().body).unwrap();
    assert_eq!(
        body,
        json!({ "clientId": "a-client", "clientSecret": SECRETS[1],
            "grantType": "refresh_token", "refreshToken": SECRETS[0] })
    );
}

#[test]
fn a_token_that_has_expired_and_cannot_be_renewed_is_not_sent() {
    each(
        [
            Some(token(PAST)),
            Some(renewable(PAST, PAST)),
            Some({
                let mut file = renewable(PAST, FUTURE);
                file["refreshToken"] = Value::Null;
                file
            }),
            None,
        ],
        |file| {
            let outcome = machine(good(), file.as_ref()).run();
            assert_fails(&outcome, "Credentials", "`aws sso login`");
            assert!(outcome.visits.is_empty());
        },
    );
}

#[test]
fn what_identity_center_denies_is_said_and_not_repeated() {
    let denied = [
        ("401 Unauthorized", "UnauthorizedException", "sign in again"),
        (
            "403 Forbidden",
            "ForbiddenException",
            "no role of this name",
        ),
        (
            "404 Not Found",
            "ResourceNotFoundException",
            "no role of this name",
        ),
        (
            "400 Bad Request",
            "InvalidRequestException",
            "did not take the request",
        ),
    ];
    each(denied, |(status, code, text)| {
        let body = json!({ "__type": code, "message": format!("no {CANARY} {}", child::TOKEN) });
        let manner = Manner::Sso(status, body.to_string().leak());
        let cloud = Cloud::with(Authority::new(), manner);
        let outcome = machine(cloud, Some(&token(FUTURE))).run();
        assert_fails(&outcome, "Credentials", text);
        assert_shown(&outcome, &[ASKED]);
    });
}

#[test]
fn replies_that_cannot_be_read_are_not_printed() {
    const KEYS: &str = r#"{"roleCredentials":{"accessKeyId":"canary","secretAccessKey":"canary""#;
    const BODIES: [&str; 9] = [
        "canary",
        "{\"canary\"",
        "[\"canary\"]",
        "{\"roleCredentials\":\"canary\"}",
        "{\"roleCredentials\":{\"accessKeyId\":\"canary\",\"secretAccessKey\":\"canary\"}}",
        "{\"roleCredentials\":{\"accessKeyId\":\"canary\",\"secretAccessKey\":\"canary\",\
         \"sessionToken\":\"canary\",\"expiration\":0}}",
        "{\"roleCredentials\":{\"accessKeyId\":\"canary\\r\\nx: y\",\"secretAccessKey\":\"canary\",\
         \"sessionToken\":\"canary\",\"expiration\":32472144000000}}",
        "{\"accessToken\":\"canary\\r\\nx: y\",\"expiresIn\":3600}",
        KEYS,
    ];
    each(BODIES, |body| {
        for file in [token(FUTURE), renewable(PAST, FUTURE)] {
            for status in ["200 OK", "400 Bad Request", "418 canary"] {
                let cloud = Cloud::with(Authority::new(), Manner::Sso(status, body));
                let outcome = machine(cloud, Some(&file)).run();
                assert_silent(&outcome);
                assert_ne!(outcome.report["connect"], "ok", "{}", outcome.output);
                assert!(shown(&outcome).len() <= 1, "{}", outcome.output);
            }
        }
    });
}

#[test]
fn a_redirect_of_identity_center_is_not_followed() {
    let cloud = Cloud::with(Authority::new(), Manner::Sso("307 Temporary Redirect", ""));
    let outcome = machine(cloud, Some(&renewable(PAST, FUTURE))).run();
    assert_silent(&outcome);
    assert_eq!(outcome.report["connect"]["rule"], Rule::Https.id());
    assert_shown(&outcome, &[RENEWED]);
}

#[test]
fn a_file_that_is_no_sign_in_is_refused_and_not_printed() {
    let mut huge = token(FUTURE);
    huge["other"] = "x".repeat(70_000).into();
    let huge = huge.to_string();
    let files = [
        "",
        "canary",
        "{\"accessToken\":\"canary",
        "{\"accessToken\":[\"canary\"],\"expiresAt\":\"2999-01-01T00:00:00Z\"}",
        "{\"accessToken\":\"canary\"}",
        "{\"accessToken\":\"canary\",\"expiresAt\":\"canary\"}",
        "{\"accessToken\":\"canary\\r\\nx: y\",\"expiresAt\":\"2999-01-01T00:00:00Z\"}",
        "{\"accessToken\":\"\",\"expiresAt\":\"2999-01-01T00:00:00Z\"}",
        &huge,
    ];
    each(files, |text| {
        let outcome = machine(good(), None).file(FILE, text).run();
        assert_fails(&outcome, "Configuration", "sign in again");
        assert!(outcome.visits.is_empty());
    });
}

#[test]
fn a_file_that_never_ends_is_not_read() {
    let hazard = machine(good(), None);
    let path = hazard.home.0.join(FILE);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let made = std::process::Command::new("mkfifo").arg(&path).status();
    assert!(made.unwrap().success());
    let outcome = hazard.run();
    assert_fails(&outcome, "Configuration", "a regular file");

    let hazard = machine(good(), None);
    let path = hazard.home.0.join(FILE);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::os::unix::fs::symlink("/dev/zero", &path).unwrap();
    assert_fails(&hazard.run(), "Configuration", "a regular file");

    let hazard = machine(good(), None);
    std::fs::create_dir_all(hazard.home.0.join(FILE)).unwrap();
    assert_fails(&hazard.run(), "Configuration", "a regular file");
}

#[test]
fn a_profile_that_says_half_of_it_or_something_else_is_refused() {
    let session = SESSION;
    let cases = [
        (PROFILE.to_owned(), "no section"),
        (
            format!("{PROFILE}[sso-session acme]\nsso_region = eu-west-1\n"),
            "lacks `sso_start_url`",
        ),
        (
            format!(
                "{PROFILE}[sso-session acme]\nsso_start_url = https://acme.awsapps.com/start\n"
            ),
            "lacks `sso_region`",
        ),
        (
            format!(
                "{PROFILE}[sso-session acme]\nsso_start_url = http://canary.example/\nsso_region = eu-west-1\n"
            ),
            "https",
        ),
        (
            format!("{PROFILE}sso_region = us-west-2\n{session}"),
            "different things of `sso_region`",
        ),
        (
            format!("[default]\nsso_session = acme\nsso_role_name = canary\n{session}"),
            "lacks",
        ),
        (
            format!("[default]\nsso_session = acme\nsso_account_id = 111122223333\n{session}"),
            "lacks",
        ),
        (
            format!(
                "[default]\nsso_session = acme\nsso_account_id = canary\nsso_role_name = r\n{session}"
            ),
            "profile default",
        ),
        (
            format!(
                "[default]\nsso_session = acme\nsso_account_id = 111122223333\nsso_role_name = ../canary?x=\n{session}"
            ),
            "role of Identity Center",
        ),
        (
            format!("{PROFILE}{}\n{session}", super::KEYS),
            "two identities",
        ),
        (
            format!(
                "{PROFILE}role_arn = arn:aws:iam::111122223333:role/r\nsource_profile = b\n{session}[profile b]\n{}\n",
                super::KEYS
            ),
            "two identities",
        ),
    ];
    each(cases, |(profile, text)| {
        let outcome = machine(good(), Some(&token(FUTURE)))
            .profile(&profile)
            .run();
        assert_silent(&outcome);
        let said = &outcome.report["connect"];
        assert!(
            said["text"].as_str().unwrap().contains(text),
            "{said}, wanted {text}"
        );
        assert!(outcome.visits.is_empty());
    });
}

#[test]
fn a_region_that_is_none_or_of_another_partition_gets_no_token() {
    each(
        [
            "canary.example/eu-west-1",
            "canary",
            "aws-global",
            "cn-north-1",
            "us-gov-west-1",
            "fips-us-east-1",
        ],
        |region| {
            let profile = format!("{PROFILE}{}", SESSION.replace("eu-west-1", region));
            let outcome = machine(good(), Some(&token(FUTURE)))
                .profile(&profile)
                .run();
            assert_silent(&outcome);
            assert_eq!(
                outcome.report["connect"]["rule"],
                Rule::Endpoint.id(),
                "{region}"
            );
            assert!(outcome.visits.is_empty(), "{region}");
        },
    );
}

#[test]
fn a_profile_of_another_account_than_the_pinned_one_is_refused() {
    let outcome = machine(good(), Some(&token(FUTURE)))
        .set("PALISADE_TEST_ACCOUNT", "444455556666")
        .run();
    assert_silent(&outcome);
    assert_eq!(outcome.report["connect"]["rule"], Rule::Owner.id());
}

#[test]
fn the_older_form_and_a_role_on_top_work_as_well() {
    let profile = "[profile base]\nsso_start_url = https://acme.awsapps.com/start\nsso_region = eu-west-1\n\
         sso_account_id = 111122223333\nsso_role_name = Auditor\n\
         [default]\nrole_arn = arn:aws:iam::111122223333:role/test\nsource_profile = base\n";
    let outcome = machine(good(), None)
        .profile(profile)
        .file(
            ".aws/sso/cache/40169cea58ca6cbf23fb27b2542923fb5f524af0.json",
            &token(FUTURE).to_string(),
        )
        .run();
    assert_silent(&outcome);
    assert_eq!(outcome.report["list_buckets"], "ok", "{}", outcome.output);
    let signers: Vec<_> = outcome
        .visits
        .iter()
        .flat_map(|visit| &visit.requests)
        .filter(|request| request.body.starts_with(b"Action=AssumeRole&"))
        .filter_map(|request| request.header("authorization"))
        .collect();
    assert!(!signers.is_empty());
    assert!(
        signers
            .iter()
            .all(|header| header.contains("Credential=ASIASINGLESIGNON0001/"))
    );
}

#[test]
fn a_session_without_a_role_is_for_other_tools() {
    let outcome = machine(good(), Some(&token(FUTURE)))
        .profile(&format!("[default]\nsso_session = acme\n{SESSION}"))
        .run();
    assert_fails(&outcome, "Credentials", "no credentials were found");
    assert!(outcome.visits.is_empty());
}
