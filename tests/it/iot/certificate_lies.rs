//! A server that lies about certificates, keys and authorities.

use palisade::iot::{CaCertificate, VerificationCertificate};
use palisade::text::CertificateId;
use palisade::{ErrorKind, Outcome, Rule, provisioning_template_name};
use serde_json::{Value, json};

use super::ACCOUNT;
use super::made::{Made, staged, with};
use crate::mock::Answer;

/// Replies that do not belong together, each with the rule that it breaks.
fn lies(made: &Made) -> Vec<(Value, Rule)> {
    let (other, said) = (Made::new(), made.said());
    let arn = |arn: String| (with(said.clone(), "certificateArn", arn), Rule::Owner);
    let is = |member: &str, value: Value| (with(said.clone(), member, value), Rule::Integrity);
    vec![
        (other.said(), Rule::DeviceTls),
        is("certificateId", json!(other.id)),
        is("certificatePem", json!(other.pem)),
        is("certificatePem", json!("x")),
        is("certificatePem", json!(other.key.public_key_pem())),
        is("certificatePem", Value::Null),
        is("certificateId", Value::Null),
        is("certificateArn", Value::Null),
        arn(other.arn()),
        arn(made.arn().replace("us-east-1", "us-west-2")),
        arn(made.arn().replace("arn:aws:", "arn:aws-cn:")),
        arn(made.arn().replace(ACCOUNT, "999999999999")),
        arn(made.arn().replace(ACCOUNT, "1111")),
        arn(made.arn().replace(":cert/", ":cacert/")),
        arn(made.arn().replace(":iot:", ":s3:")),
        arn(made.arn().replace("arn:", "ran:")),
        arn(format!("{}/x", made.arn())),
        arn("x".to_owned()),
    ]
}

#[tokio::test]
async fn a_reply_that_does_not_belong_together_is_reported() {
    const MADE: &str = "a certificate was made that is not what was asked for";
    let made = Made::new();
    let mut believed = Vec::new();
    for (said, rule) in lies(&made) {
        let (stage, session, iot) = staged().await;
        stage.answers(Answer::new(200, said.to_string()));
        let create = iot.create_certificate_from_csr(made.request());
        let error = create.send().await.err();
        let found = error
            .as_ref()
            .map(|one| (one.kind(), one.rule(), one.to_string()));
        let wanted = Some((ErrorKind::Unfinished, Some(rule), MADE.to_owned()));
        let evidence = session.evidence();
        let mut noted = evidence.about(rule);
        let is_noted = noted.any(|entry| {
            entry.outcome == Outcome::Refused && entry.subject == "iot CreateCertificateFromCsr"
        });
        if found != wanted || !is_noted {
            believed.push((rule, said));
        }
    }
    assert_eq!(believed, []);
}

#[tokio::test]
async fn a_description_is_of_the_certificate_that_was_asked_for() {
    let (stage, _, iot) = staged().await;
    let (made, other) = (Made::new(), Made::new());
    let id = CertificateId::try_from(made.id.as_str()).expect("an id");
    for (said, wanted) in [
        (made.said(), None),
        (other.said(), Some(Rule::Integrity)),
        (
            with(made.said(), "certificatePem", &*other.pem),
            Some(Rule::Integrity),
        ),
        (Value::Null, Some(Rule::Integrity)),
        (
            with(made.said(), "certificateArn", other.arn()),
            Some(Rule::Owner),
        ),
    ] {
        let said = json!({ "certificateDescription": said });
        stage.answers(Answer::new(200, said.to_string()));
        let found = iot.describe_certificate(&id).send().await;
        let rule = found.err().and_then(|error| error.rule());
        assert_eq!(rule, wanted, "{said}");
    }
}

#[tokio::test]
async fn the_code_of_the_service_is_told_and_not_its_words() {
    let (stage, _, iot) = staged().await;
    let answer = Answer::new(400, r#"{"message":"not a request"}"#);
    stage.answers(answer.header("x-amzn-errortype", "InvalidRequestException"));
    let create = iot.create_certificate_from_csr(Made::new().request());
    let error = create.send().await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Service);
    let said = "iot CreateCertificateFromCsr failed: InvalidRequestException";
    assert_eq!(error.to_string(), said);
    assert_eq!(error.code(), Some("InvalidRequestException"));
    assert!(!format!("{error:?}").contains("not a request"), "{error:?}");
}

#[tokio::test]
async fn keys_belong_to_their_certificate() {
    let (made, other) = (Made::new(), Made::new());
    let pair = |public: Value, private: Value| {
        let pair = json!({"PublicKey": public, "PrivateKey": private});
        with(made.said(), "keyPair", pair)
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
        stage.answers(Answer::new(200, said.to_string()));
        let create = iot.create_keys_and_certificate().active();
        let error = create.send().await.err();
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
async fn a_claim_is_whole() {
    let (stage, _, iot) = staged().await;
    let (made, other) = (Made::new(), Made::new());
    let said = json!({
        "certificateId": made.id,
        "certificatePem": made.pem,
        "keyPair": made.pair(),
        "expiration": 1_800_000_000,
    });
    for (member, value, rule) in [
        ("keyPair", other.pair(), Rule::DeviceTls),
        ("keyPair", Value::Null, Rule::Integrity),
        ("certificateId", json!(other.id), Rule::Integrity),
        ("certificateId", Value::Null, Rule::Integrity),
        ("certificatePem", json!(other.pem), Rule::Integrity),
        ("certificatePem", Value::Null, Rule::Integrity),
        ("expiration", Value::Null, Rule::Integrity),
    ] {
        let lie = with(said.clone(), member, value);
        stage.answers(Answer::new(200, lie.to_string()));
        let template = provisioning_template_name!("presses");
        let error = iot.create_provisioning_claim(&template).send().await;
        let error = error.expect_err("a lie");
        assert_eq!(
            (error.kind(), error.rule()),
            (ErrorKind::Unfinished, Some(rule)),
            "{member}"
        );
    }
}

#[tokio::test]
async fn an_authority_is_the_one_that_was_given() {
    let (stage, _, iot) = staged().await;
    let (ca, proof, other) = (Made::new(), Made::new(), Made::new());
    let arn = |id: &str| format!("arn:aws:iot:us-east-1:{ACCOUNT}:cacert/{id}");
    let said = json!({"certificateId": ca.id, "certificateArn": arn(&ca.id)});
    let certificate = CaCertificate::from_pem(&ca.pem).expect("a certificate");
    let verification = VerificationCertificate::from_pem(&proof.pem).expect("a certificate");
    for (lie, rule) in [
        (
            with(said.clone(), "certificateId", &*other.id),
            Rule::Integrity,
        ),
        (
            with(said.clone(), "certificateId", Value::Null),
            Rule::Integrity,
        ),
        (
            with(said.clone(), "certificateArn", arn(&other.id)),
            Rule::Owner,
        ),
        (with(said.clone(), "certificateArn", ca.arn()), Rule::Owner),
        (with(said, "certificateArn", Value::Null), Rule::Integrity),
    ] {
        stage.answers(Answer::new(200, lie.to_string()));
        let register = iot.register_ca_certificate(certificate.clone(), verification.clone());
        let error = register.send().await.expect_err("a lie");
        assert_eq!(
            (error.kind(), error.rule()),
            (ErrorKind::Unfinished, Some(rule)),
            "{lie}"
        );
    }
}
