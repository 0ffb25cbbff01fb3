//! Keys that AWS makes: they belong to their certificate, and do not go unread unseen.

use palisade::iot::{self, KeysAndCertificate};
use palisade::{Error, ErrorKind, Outcome, Rule, Session, provisioning_template_name};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use tracing_subscriber::filter::{LevelFilter, Targets};

use super::made::{Made, staged, with};
use crate::mock::{Answer, Stage};
use crate::secrets::recorded_of;

fn said(made: &Made) -> Value {
    with(made.said(), "keyPair", made.pair())
}

async fn create(
    stage: &Stage,
    iot: &iot::Client,
    said: &Value,
) -> Result<KeysAndCertificate, Error> {
    stage.answers(Answer::new(200, said.to_string()));
    iot.create_keys_and_certificate().active().send().await
}

fn lost<R: palisade::region::Region>(session: &Session<R>) -> u64 {
    let evidence = session.evidence();
    let lost = evidence
        .about(Rule::Secret)
        .filter(|one| one.outcome == Outcome::Unfinished);
    lost.map(|entry| entry.count).sum()
}

#[tokio::test]
async fn a_key_is_handed_over_once() {
    let (stage, session, iot) = staged().await;
    let made = Made::new();
    let private = made.key.serialize_pem();
    let keys = create(&stage, &iot, &said(&made)).await.expect("keys");
    assert!(
        stage.sent()[0]
            .0
            .ends_with("/keys-and-certificate?setAsActive=true")
    );
    let printed = format!("{keys:?}");
    assert!(!printed.contains("PRIVATE"), "{printed}");
    let (certificate, key) = keys.into_parts();
    assert_eq!(certificate.id(), key.certificate());
    let kept = key.consume(|pem: &str| Ok::<_, std::fmt::Error>(pem.to_owned()));
    assert_eq!(kept.expect("kept"), private);
    let (_, key) = create(&stage, &iot, &said(&made))
        .await
        .expect("keys")
        .into_parts();
    assert_eq!(key.into_secret().expose_secret(), private);
    assert_eq!(lost(&session), 0);
}

#[test]
fn a_key_that_goes_unread_is_told() {
    let ours = Targets::new().with_target("palisade", LevelFilter::WARN);
    let (id, log) = recorded_of(ours, async {
        let (stage, session, iot) = staged().await;
        let made = Made::new();
        let keys = create(&stage, &iot, &said(&made)).await.expect("keys");
        drop(keys);
        let (_, key) = create(&stage, &iot, &said(&made))
            .await
            .expect("keys")
            .into_parts();
        drop(key);
        assert_eq!(lost(&session), 2);
        made.id
    });
    assert_eq!(
        log.matches(&format!("certificate=\"{id}\"")).count(),
        2,
        "{log}"
    );
    assert!(log.contains("revoke it"), "{log}");
    assert!(!log.contains("PRIVATE KEY"), "{log}");
}

#[tokio::test]
async fn keys_belong_to_their_certificate() {
    let (made, other) = (Made::new(), Made::new());
    let pair = |public: Value, private: Value| {
        with(
            made.said(),
            "keyPair",
            json!({"PublicKey": public, "PrivateKey": private}),
        )
    };
    let mut believed = Vec::new();
    let (public, private) = (made.key.public_key_pem(), made.key.serialize_pem());
    let other_private = other.key.serialize_pem();
    for (said, rule) in [
        (with(made.said(), "keyPair", other.pair()), Rule::DeviceTls),
        (pair(json!(public), json!(other_private)), Rule::DeviceTls),
        (
            pair(json!(other.key.public_key_pem()), json!(private)),
            Rule::DeviceTls,
        ),
        (pair(json!(public), json!("x")), Rule::DeviceTls),
        (pair(json!(private), json!(private)), Rule::DeviceTls),
        (pair(Value::Null, json!(private)), Rule::DeviceTls),
        (pair(json!(public), Value::Null), Rule::Integrity),
        (made.said(), Rule::Integrity),
        (with(other.said(), "keyPair", made.pair()), Rule::DeviceTls),
    ] {
        let (stage, session, iot) = staged().await;
        let error = create(&stage, &iot, &said).await.err();
        let found = error.as_ref().map(|error| (error.kind(), error.rule()));
        if found != Some((ErrorKind::Unfinished, Some(rule))) {
            believed.push(said);
        }
        let Some(error) = error else { continue };
        let printed = format!("{error} {error:?} {:?}", session.evidence());
        assert!(!printed.contains("PRIVATE KEY"), "{printed}");
    }
    assert_eq!(believed, [Value::Null; 0]);
}

#[tokio::test]
async fn a_claim_is_a_key_with_its_certificate_for_a_while() {
    let (stage, _, iot) = staged().await;
    let (made, other) = (Made::new(), Made::new());
    let said = json!({
        "certificateId": made.id,
        "certificatePem": made.pem,
        "keyPair": made.pair(),
        "expiration": 1_800_000_000,
    });
    let claim = || {
        let template = provisioning_template_name!("presses");
        iot.create_provisioning_claim(&template).send()
    };
    stage.answers(Answer::new(200, said.to_string()));
    let made_claim = claim().await.expect("a claim");
    assert_eq!(made_claim.id().as_str(), made.id);
    assert!(
        stage.sent()[0]
            .0
            .ends_with("/provisioning-templates/presses/provisioning-claim")
    );
    let ends = made_claim.ends().duration_since(std::time::UNIX_EPOCH);
    assert_eq!(ends.expect("after 1970").as_secs(), 1_800_000_000);
    let (pem, key) = made_claim.into_parts();
    assert_eq!(pem, made.pem);
    assert_eq!(key.into_secret().expose_secret(), made.key.serialize_pem());

    for (member, value) in [
        ("keyPair", other.pair()),
        ("certificateId", json!(other.id)),
        ("expiration", Value::Null),
    ] {
        stage.answers(Answer::new(
            200,
            with(said.clone(), member, value).to_string(),
        ));
        let error = claim().await.expect_err("a lie");
        assert_eq!(error.kind(), ErrorKind::Unfinished, "{member}");
        assert!(error.rule().is_some(), "{member}");
    }
}
