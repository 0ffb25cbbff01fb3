//! Where credentials come from, and which of them are refused.

use palisade::Rule;
use serde_json::Value;

use super::cloud::{Cloud, Manner};
use super::{Hazard, KEYS, Outcome, child};
use crate::traps::Authority;

const ROLE: &str =
    "[default]\nrole_arn = arn:aws:iam::111122223333:role/test\nsource_profile = base\n";

/// A machine on which nothing was said of long-lived keys; one session, one call.
fn strict() -> Hazard {
    Hazard::new()
        .set("PALISADE_TEST_KEYS", "strict")
        .set("PALISADE_TEST_ONCE", "1")
}

fn rule(outcome: &Outcome) -> Option<&str> {
    outcome.report["connect"]["rule"].as_str()
}

/// Who signed the requests to S3.
fn signers(outcome: &Outcome) -> Vec<String> {
    let requests = outcome.visits.iter().flat_map(|visit| {
        let of_s3 = visit
            .sni
            .as_deref()
            .is_some_and(|sni| sni.starts_with("s3"));
        visit.requests.iter().filter(move |_| of_s3)
    });
    let signer = |header: &str| {
        header
            .split_once("Credential=")?
            .1
            .split('/')
            .next()
            .map(str::to_owned)
    };
    requests
        .filter_map(|request| signer(request.header("authorization")?))
        .collect()
}

#[test]
fn keys_of_a_user_are_refused_without_a_reason() {
    let outcome = strict().run();
    outcome.assert_quiet();
    assert_eq!(
        rule(&outcome),
        Some(Rule::Signed.id()),
        "{}",
        outcome.output
    );
    assert!(outcome.visits.is_empty());
    let text = outcome.report["connect"]["text"].as_str().unwrap();
    assert!(text.contains("accept_long_lived_keys"), "{text}");
}

#[test]
fn keys_of_a_session_need_no_reason() {
    let outcome = strict().of_a_session().run();
    assert_eq!(outcome.report["list_buckets"], "ok", "{}", outcome.output);
}

#[test]
fn a_role_by_keys_of_a_user_needs_a_reason_or_a_code() {
    let profile = format!("{ROLE}[profile base]\n{KEYS}\n");
    let outcome = strict().without_keys().profile(&profile).run();
    assert_eq!(
        rule(&outcome),
        Some(Rule::Signed.id()),
        "{}",
        outcome.output
    );
    assert!(signers(&outcome).is_empty());

    let serial = "mfa_serial = arn:aws:iam::111122223333:mfa/operator\n";
    let profile = format!("{ROLE}{serial}[profile base]\n{KEYS}\n");
    let asked = strict().without_keys().profile(&profile);
    let outcome = asked.set("PALISADE_TEST_MFA", "123456").run();
    assert_eq!(outcome.report["list_buckets"], "ok", "{}", outcome.output);
    assert_eq!(signers(&outcome), ["ASIAIOSFODNN7EXAMPLE"]);
}

#[test]
fn the_root_user_is_refused_whatever_the_reason() {
    let cloud = Cloud::with(Authority::new(), Manner::Root);
    let outcome = Hazard::behind(cloud).set("PALISADE_TEST_ONCE", "1").run();
    outcome.assert_quiet();
    assert_eq!(
        rule(&outcome),
        Some(Rule::LeastPrivilege.id()),
        "{}",
        outcome.output
    );
    assert!(signers(&outcome).is_empty());
}

#[test]
fn a_users_role_is_not_attested() {
    let profile = format!("{ROLE}[profile base]\n{KEYS}\n");
    let cloud = Cloud::with(Authority::new(), Manner::Role);
    let behind = || {
        Hazard::behind(Cloud::with(Authority::new(), Manner::Role)).set("PALISADE_TEST_ONCE", "1")
    };
    let outcome = Hazard::behind(cloud)
        .set("PALISADE_TEST_ONCE", "1")
        .without_keys()
        .profile(&profile)
        .run();
    assert_eq!(
        outcome.report["attest"]["rule"],
        Rule::Mfa.id(),
        "{}",
        outcome.output
    );
    // The same role, as a machine has it.
    let outcome = behind().of_a_session().run();
    assert_eq!(outcome.report["attest"], "ok", "{}", outcome.output);
}

#[test]
fn sources_are_those_that_were_chosen() {
    let of_vault = "ASIAVAULTVAULTVAULT0";
    let vault = format!(
        "#!/bin/sh\nprintf '{{\"Version\":1,\"AccessKeyId\":\"{of_vault}\",\"SecretAccessKey\":\"{}\",\
         \"SessionToken\":\"{}\"}}'\n",
        child::SECRET,
        child::TOKEN
    );
    let of_profile = KEYS.replace("AKIAIOSFODNN7EXAMPLE", "ASIAPROFILE000000000");
    let profile = format!(
        "[profile dev]\n{of_profile}\naws_session_token = {}\n",
        child::TOKEN
    );
    for (source, signer) in [
        ("process", of_vault),
        ("profile", "ASIAPROFILE000000000"),
        ("keys", "ASIAINCODE0000000000"),
        ("environment", child::KEY_ID),
    ] {
        let machine = Hazard::new()
            .of_a_session()
            .file("vault", &vault)
            .profile(&profile);
        let chosen = machine
            .set("PALISADE_TEST_SOURCE", source)
            .set("PALISADE_TEST_ONCE", "1");
        let outcome = chosen.run();
        outcome.assert_quiet();
        assert_eq!(outcome.report["list_buckets"], "ok", "{}", outcome.output);
        assert_eq!(signers(&outcome), [signer], "{source}");
    }
}

#[test]
fn a_source_that_was_not_chosen_is_not_asked() {
    let chosen = Hazard::new()
        .of_a_session()
        .set("PALISADE_TEST_SOURCE", "instance");
    let outcome = chosen.set("PALISADE_TEST_ONCE", "1").run();
    assert_eq!(
        outcome.report["connect"]["kind"], "Credentials",
        "{}",
        outcome.output
    );
    assert_eq!(outcome.report["list_buckets"], Value::Null);
}

#[test]
fn a_web_identity_and_a_profile_leave_open_who_is_meant() {
    let both = Hazard::new()
        .without_keys()
        .file("token", child::TOKEN)
        .set("AWS_WEB_IDENTITY_TOKEN_FILE", "{home}/token")
        .set("AWS_ROLE_ARN", "arn:aws:iam::111122223333:role/test")
        .profile(&format!("[default]\n{KEYS}\n"));
    let outcome = both.set("PALISADE_TEST_ONCE", "1").run();
    assert_eq!(
        outcome.report["connect"]["kind"], "Configuration",
        "{}",
        outcome.output
    );
    assert!(outcome.visits.is_empty());
}

#[test]
fn a_person_in_the_name_of_a_profiles_session_is_a_choice() {
    let profile = format!("{ROLE}role_session_name = jane@example.com\n[profile base]\n{KEYS}\n");
    let machine = || {
        let machine = Hazard::new().set("PALISADE_TEST_ONCE", "1").without_keys();
        machine.profile(&profile)
    };
    let outcome = machine().run();
    assert_eq!(
        rule(&outcome),
        Some(Rule::PublicText.id()),
        "{}",
        outcome.output
    );
    assert!(outcome.visits.is_empty());

    let outcome = machine().set("PALISADE_TEST_NAMES", "1").run();
    assert_eq!(outcome.report["list_buckets"], "ok", "{}", outcome.output);
    let mut bodies = outcome.visits.iter().flat_map(|visit| &visit.requests);
    assert!(bodies.any(|request| {
        let body = String::from_utf8_lossy(&request.body);
        body.contains("RoleSessionName=jane%40example.com")
    }));
    let used = "used: email in RoleSessionName of sts AssumeRole";
    let entries = outcome.report["evidence"]["entries"].as_array().unwrap();
    assert!(
        entries.iter().any(|entry| entry["subject"] == used),
        "{entries:?}"
    );
}

#[test]
fn a_reason_for_keys_holds_for_the_role_that_they_assume() {
    let machine = Hazard::new().set("PALISADE_TEST_ASSUME", "1");
    let outcome = machine.set("PALISADE_TEST_ONCE", "1").run();
    assert_eq!(outcome.report["assume_role"], "ok", "{}", outcome.output);
}

#[test]
fn a_code_at_a_later_link_does_not_cover_the_keys_at_the_first() {
    let profile = format!(
        "[default]\nrole_arn = arn:aws:iam::111122223333:role/test\nsource_profile = middle\n\
         mfa_serial = arn:aws:iam::111122223333:mfa/operator\n[profile middle]\n\
         role_arn = arn:aws:iam::111122223333:role/middle\nsource_profile = base\n\
         [profile base]\n{KEYS}\n"
    );
    let asked = strict().without_keys().profile(&profile);
    let outcome = asked.set("PALISADE_TEST_MFA", "123456").run();
    assert_eq!(
        rule(&outcome),
        Some(Rule::Signed.id()),
        "{}",
        outcome.output
    );
    assert!(signers(&outcome).is_empty());
}

#[test]
fn a_profile_that_is_not_there_matters_where_it_is_asked_for() {
    let stale = || {
        let machine = Hazard::new().of_a_session().set("AWS_PROFILE", "gone");
        machine.set("PALISADE_TEST_ONCE", "1")
    };
    let outcome = stale().run();
    let connect = &outcome.report["connect"];
    assert_eq!(connect["kind"], "Configuration", "{}", outcome.output);
    assert!(outcome.visits.is_empty());
    let outcome = stale().set("PALISADE_TEST_SOURCE", "keys").run();
    assert_eq!(outcome.report["list_buckets"], "ok", "{}", outcome.output);
}
