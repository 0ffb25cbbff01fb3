//! Whose credentials they are, and where they are asked for.

use palisade::Rule;

use super::cloud::{ACCOUNT, Cloud, Manner, Visit};
use super::{Hazard, KEYS, Outcome, child};
use crate::traps::Authority;

const OTHER: &str = "444455556666";

#[track_caller]
fn assert_foreign(outcome: &Outcome) {
    outcome.assert_quiet();
    assert_eq!(
        outcome.report["connect"]["rule"],
        Rule::Owner.id(),
        "{}",
        outcome.output
    );
    let refused = &outcome.report["posture"]["refused"][0];
    assert_eq!(refused["rule"], Rule::Owner.id());
    assert_eq!(refused["source"], "credentials");
    assert!(!outcome.visits.is_empty(), "STS was asked");
    for visit in &outcome.visits {
        assert_eq!(visit.assert_secure(), "sts-fips.us-east-1.amazonaws.com");
    }
}

#[test]
fn keys_of_the_pinned_account_are_used() {
    let outcome = Hazard::new().set("PALISADE_TEST_ACCOUNT", ACCOUNT).run();
    outcome.assert_unharmed();
}

#[test]
fn an_account_id_beside_foreign_keys_does_not_satisfy_the_pin() {
    let hazard = Hazard::new()
        .set("PALISADE_TEST_ACCOUNT", OTHER)
        .set("AWS_ACCOUNT_ID", OTHER);
    assert_foreign(&hazard.run());
}

#[test]
fn an_account_id_beside_foreign_keys_of_a_profile_does_not_satisfy_the_pin() {
    let hazard = Hazard::new()
        .without_keys()
        .set("PALISADE_TEST_ACCOUNT", OTHER)
        .profile(&format!("[default]\n{KEYS}\naws_account_id = {OTHER}\n"));
    assert_foreign(&hazard.run());
}

#[test]
fn an_account_id_beside_keys_does_not_satisfy_the_pin_when_sts_is_out_of_reach() {
    let cloud = Cloud::with(Authority::new(), Manner::NoSts);
    let outcome = Hazard::behind(cloud)
        .set("PALISADE_TEST_ACCOUNT", OTHER)
        .set("AWS_ACCOUNT_ID", OTHER)
        .run();
    outcome.assert_quiet();
    assert_eq!(outcome.report["connect"]["kind"], "Connection");
    for visit in &outcome.visits {
        assert!(
            visit
                .connect
                .starts_with("CONNECT sts-fips.us-east-1.amazonaws.com:443 ")
        );
    }
}

#[test]
fn a_web_identity_is_posted_to_the_fips_host_of_sts_and_nowhere_else() {
    let outcome = Hazard::new()
        .without_keys()
        .file("token", child::TOKEN)
        .set("AWS_WEB_IDENTITY_TOKEN_FILE", "{home}/token")
        .set("AWS_ROLE_ARN", "arn:aws:iam::111122223333:role/test")
        .run();
    outcome.assert_unharmed();
    assert_eq!(outcome.report["posture"]["credentials"], "web identity");
    assert_exchanged(&outcome, "AssumeRoleWithWebIdentity");
}

#[test]
fn a_web_identity_is_not_posted_where_no_fips_host_of_sts_is_listed() {
    let outcome = Hazard::new()
        .without_keys()
        .set("PALISADE_TEST_REGION", "ca-central-1")
        .file("token", child::TOKEN)
        .set("AWS_WEB_IDENTITY_TOKEN_FILE", "{home}/token")
        .set("AWS_ROLE_ARN", "arn:aws:iam::111122223333:role/test")
        .run();
    outcome.assert_quiet();
    let connect = &outcome.report["connect"];
    assert_eq!(connect["rule"], Rule::Fips.id(), "{connect}");
    assert!(outcome.visits.is_empty());
}

#[test]
fn a_web_identity_is_posted_to_the_standard_host_of_sts_where_a_reason_is_given() {
    let outcome = Hazard::new()
        .without_keys()
        .set("PALISADE_TEST_REGION", "ca-central-1")
        .set(
            "PALISADE_TEST_STANDARD_STS",
            "no FIPS endpoint in ca-central-1",
        )
        .file("token", child::TOKEN)
        .set("AWS_WEB_IDENTITY_TOKEN_FILE", "{home}/token")
        .set("AWS_ROLE_ARN", "arn:aws:iam::111122223333:role/test")
        .run();
    outcome.assert_quiet();
    assert_eq!(outcome.report["connect"], "ok");
    let hosts: Vec<_> = outcome.visits.iter().map(Visit::assert_secure).collect();
    assert_eq!(hosts, ["sts.ca-central-1.amazonaws.com"]);
}

#[test]
fn a_role_of_a_profile_is_assumed_at_the_fips_host_of_sts_and_nowhere_else() {
    let outcome = Hazard::new()
        .without_keys()
        .profile(&format!(
            "[default]\nrole_arn = arn:aws:iam::111122223333:role/test\nsource_profile = base\n\
             region = eu-west-1\n[profile base]\n{KEYS}\nregion = eu-west-2\n"
        ))
        .run();
    outcome.assert_unharmed();
    assert_eq!(outcome.report["posture"]["credentials"], "profile");
    assert_exchanged(&outcome, "AssumeRole");
}

/// The exchange happened, and nobody but STS was shown the token that came in.
#[track_caller]
fn assert_exchanged(outcome: &Outcome, action: &str) {
    let wanted = format!("Action={action}&");
    let mut exchanges = 0;
    for visit in &outcome.visits {
        for request in &visit.requests {
            if request.body.starts_with(wanted.as_bytes()) {
                assert_eq!(
                    visit.sni.as_deref(),
                    Some("sts-fips.us-east-1.amazonaws.com")
                );
                exchanges += 1;
            }
        }
    }
    // Once to inspect, once to connect.
    assert_eq!(exchanges, 2);
}

#[test]
fn a_machine_without_credentials_is_told_so() {
    let outcome = Hazard::new().without_keys().run();
    outcome.assert_quiet();
    assert_eq!(outcome.report["connect"]["kind"], "Credentials");
    assert_eq!(outcome.report["posture"]["credentials"], "none found");
    assert!(outcome.visits.is_empty());
}

#[test]
fn credentials_of_sts_that_cannot_be_read_are_not_printed() {
    let cloud = Cloud::with(Authority::new(), Manner::BrokenSts);
    let outcome = Hazard::behind(cloud)
        .without_keys()
        .file("token", child::TOKEN)
        .set("AWS_WEB_IDENTITY_TOKEN_FILE", "{home}/token")
        .set("AWS_ROLE_ARN", "arn:aws:iam::111122223333:role/test")
        .run();
    outcome.assert_quiet();
    assert_eq!(outcome.report["connect"]["kind"], "Credentials");
    assert!(!outcome.visits.is_empty(), "STS was asked");
}
