//! Certificates for keys that stay on the device, and replies that lie about them.

use palisade::iot::CertificateSigningRequest;
use palisade::text::CertificateId;
use palisade::{
    AccountId, ErrorKind, Outcome, Rule, description, device_policy_name, rule, thing_name, waive,
};
use serde_json::Value;

use super::made::{ACCOUNT, Made, public, staged, with};
use crate::mock::Answer;
use crate::support::refused;

#[tokio::test]
async fn a_certificate_is_for_the_key_of_the_request() {
    let (stage, _, iot) = staged().await;
    let made = Made::new();
    let request = made.request();
    assert_eq!(request.public_key(), public(&made.key));
    stage.answers(Answer::new(200, made.said().to_string()));
    let create = iot.create_certificate_from_csr(request.clone());
    let certificate = create.active().send().await.expect("a certificate");
    assert_eq!(certificate.id().as_str(), made.id);
    assert_eq!(certificate.arn(), made.arn());
    assert_eq!(certificate.pem(), made.pem);
    let [(url, body)] = &stage.sent()[..] else {
        panic!("one request");
    };
    assert!(url.ends_with("/certificates?setAsActive=true"), "{url}");
    let body: Value = serde_json::from_str(body).expect("JSON");
    assert_eq!(body["certificateSigningRequest"], request.as_pem());

    stage.answers(Answer::new(200, "{}"));
    let policy = device_policy_name!("press");
    certificate
        .attach_policy(&policy)
        .send()
        .await
        .expect("attached");
    certificate
        .attach_thing(&thing_name!("press-17"))
        .send()
        .await
        .expect("attached");
    certificate.revoke().send().await.expect("revoked");
    iot.attach_policy(&policy, &certificate)
        .send()
        .await
        .expect("attached");
    let urls: Vec<_> = stage.sent().into_iter().map(|(url, _)| url).collect();
    assert!(urls[0].ends_with("/target-policies/press"), "{urls:?}");
    let exclusive = "/things/press-17/principals?thingPrincipalType=EXCLUSIVE_THING";
    assert!(urls[1].ends_with(exclusive), "{urls:?}");
    let revoked = format!("/certificates/{}?newStatus=REVOKED", made.id);
    assert!(urls[2].ends_with(&revoked), "{urls:?}");
    assert!(urls[3].ends_with("/target-policies/press"), "{urls:?}");
}

/// Replies that do not belong together, each with the rule that it breaks.
fn lies(made: &Made) -> Vec<(Value, Rule)> {
    let (other, said) = (Made::new(), made.said());
    let arn = |arn: String| (with(said.clone(), "certificateArn", arn), Rule::Owner);
    vec![
        (other.said(), Rule::DeviceTls),
        (
            with(said.clone(), "certificateId", &*other.id),
            Rule::Integrity,
        ),
        (
            with(said.clone(), "certificatePem", &*other.pem),
            Rule::Integrity,
        ),
        (with(said.clone(), "certificatePem", "x"), Rule::Integrity),
        (
            with(said.clone(), "certificatePem", &*other.key.public_key_pem()),
            Rule::Integrity,
        ),
        (
            with(said.clone(), "certificatePem", Value::Null),
            Rule::Integrity,
        ),
        (
            with(said.clone(), "certificateId", Value::Null),
            Rule::Integrity,
        ),
        (
            with(said.clone(), "certificateArn", Value::Null),
            Rule::Integrity,
        ),
        arn(other.arn()),
        arn(made.arn().replace("us-east-1", "us-west-2")),
        arn(made.arn().replace("arn:aws:", "arn:aws-cn:")),
        arn(made.arn().replace(ACCOUNT, "999999999999")),
        arn(made.arn().replace(":cert/", ":cacert/")),
        arn(made.arn().replace(":iot:", ":s3:")),
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
    let described = |made: &Made| {
        let said = serde_json::json!({"certificateDescription": made.said()});
        Answer::new(200, said.to_string())
    };
    stage.answers(described(&made));
    let found = iot
        .describe_certificate(&id)
        .send()
        .await
        .expect("a certificate");
    assert_eq!(found.id(), &id);
    stage.answers(described(&other));
    let error = iot
        .describe_certificate(&id)
        .send()
        .await
        .expect_err("another");
    assert_eq!(error.rule(), Some(Rule::Integrity));
}

#[tokio::test]
async fn a_private_key_in_the_place_of_a_request_is_refused_by_name() {
    let made = Made::new();
    let private = made.key.serialize_pem();
    for text in [
        private.clone(),
        format!("{}{private}", made.request().as_pem()),
    ] {
        let error = CertificateSigningRequest::from_pem(text).expect_err("a private key");
        assert_eq!(error.rule(), Rule::Secret);
        assert!(!format!("{error} {error:?}").contains("BEGIN"));
    }
}

#[tokio::test]
async fn a_certificate_goes_to_another_account_with_a_reason() {
    let (stage, session, iot) = staged().await;
    let made = Made::new();
    stage.answers(Answer::new(200, made.said().to_string()));
    let create = iot.create_certificate_from_csr(made.request());
    let certificate = create.send().await.expect("a certificate");
    stage.sent();
    let raw = iot.sdk().transfer_certificate().certificate_id(&made.id);
    refused(
        raw.target_aws_account("999999999999").send().await,
        Rule::Owner,
    );
    assert_eq!(stage.sent().len(), 0, "sent without a reason");

    stage.answers(Answer::new(200, "{}"));
    let buyer = AccountId::try_from("999999999999").expect("an account");
    let reason = || waive!(rule::Owner, "the hall was sold, with its machines");
    let transfer = certificate.transfer(&buyer, reason());
    transfer
        .message(description!("presses of hall 4"))
        .send()
        .await
        .expect("offered");
    let [(url, body)] = &stage.sent()[..] else {
        panic!("one request");
    };
    assert!(url.ends_with("?targetAwsAccount=999999999999"), "{url}");
    assert!(body.contains("presses of hall 4"), "{body}");
    let evidence = session.evidence();
    let mut aside = evidence.about(Rule::Owner);
    assert!(aside.any(|entry| entry.outcome == Outcome::SetAside));

    let long = palisade::text::Description::try_from("presses ".repeat(17)).expect("a description");
    let transfer = certificate.transfer(&buyer, reason()).message(long);
    refused(transfer.send().await, Rule::PublicText);
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
