//! A server that lies about endpoints, encryption and audits.

use palisade::iot::{AuditCheck, AuditConfiguration};
use palisade::region::UsEast1;
use palisade::{Error, ErrorKind, Outcome, Rule, Session, iot, key_arn, sns_topic_arn};
use serde_json::{Value, json};

use super::desk::Desk;
use super::role;
use crate::support::{KEY, OTHER_KEY};

#[tokio::test]
async fn a_lying_endpoint_is_given_to_no_device() {
    for host in [
        Some("a1b2.iot.us-east-1.amazonaws.com"),
        Some("a1b2-ats.iot.us-east-1.amazonaws.com.evil.example"),
        Some("a1b2-ats.iot.eu-west-1.amazonaws.com"),
        Some("evil.example/-ats.iot.us-east-1.amazonaws.com"),
        Some("evil.example"),
        Some("127.0.0.1"),
        Some(""),
        None,
    ] {
        let answer = host.map_or(json!({}), |host| json!({ "endpointAddress": host }));
        let desk = Desk::new(move |_| (200, answer.to_string()));
        let session = desk.session().await;
        let iot = iot::Client::new(&session);
        let errors = [
            iot.device_endpoint().await.map(drop),
            iot.jobs_endpoint().await.map(drop),
            iot.credential_endpoint().await.map(drop),
        ];
        for error in errors {
            let error = error.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Refused, "{host:?}");
            assert_eq!(error.rule(), Some(Rule::DeviceTls), "{host:?}");
            let said = format!("{error:?}");
            assert!(!said.contains("evil") && !said.contains("127"), "{said}");
        }
        let evidence = session.evidence();
        assert!(
            evidence
                .about(Rule::DeviceTls)
                .any(|it| it.outcome == Outcome::Refused)
        );
    }
}

/// A server that takes the change and describes what it likes; how often it is asked is bounded.
async fn described(answer: Value) -> (Session<UsEast1>, Result<iot::EncryptionProof, Error>) {
    let desk = Desk::new(move |asked| match asked.split(' ').next() {
        Some("PATCH") => (200, "{}".to_owned()),
        _ => (200, answer.to_string()),
    });
    let session = desk.session().await;
    let iot = iot::Client::new(&session);
    let key = key_arn!(const { KEY });
    let proof = iot.encrypt_with(key, role()).send().await;
    let reads = desk.asked().len() - 1;
    assert_eq!(reads, if proof.is_ok() { 1 } else { 5 });
    (session, proof)
}

fn good() -> Value {
    json!({
        "encryptionType": "CUSTOMER_MANAGED_KMS_KEY",
        "kmsKeyArn": KEY,
        "kmsAccessRoleArn": role().as_str(),
        "configurationDetails": {"configurationStatus": "HEALTHY"},
    })
}

fn with(path: &str, value: Value) -> Value {
    let mut changed = good();
    *changed.pointer_mut(path).expect("a member") = value;
    changed
}

#[tokio::test]
async fn a_lie_about_encryption_is_no_proof() {
    let unhealthy = |code: Value| {
        with(
            "/configurationDetails",
            json!({"configurationStatus": "UNHEALTHY", "errorCode": code, "errorMessage": "<canary>"}),
        )
    };
    let lies = [
        (
            json!({"encryptionType": "AWS_OWNED_KMS_KEY"}),
            "the data is still encrypted by a key that AWS owns",
        ),
        (
            with("/kmsKeyArn", json!(OTHER_KEY)),
            "the data is encrypted by another key than was asked for",
        ),
        (
            with(
                "/kmsAccessRoleArn",
                json!("arn:aws:iam::111122223333:role/other"),
            ),
            "the key is used by another role than was asked for",
        ),
        (
            unhealthy(json!("KMS_KEY_VALIDATION_ERROR")),
            "the configuration is unhealthy: the key cannot be used",
        ),
        (
            unhealthy(json!("ROLE_VALIDATION_ERROR")),
            "the configuration is unhealthy: the role cannot be used",
        ),
        (
            unhealthy(json!("ELSE")),
            "the configuration is not said to be healthy",
        ),
        (
            with("/configurationDetails", json!(null)),
            "the configuration is not said to be healthy",
        ),
        (
            with("/kmsKeyArn", json!("alias/acme")),
            "it could not be read back",
        ),
        (json!({}), "it could not be read back"),
        (json!("<canary>"), "it could not be read back"),
    ];
    let (_, proof) = described(good()).await;
    assert!(proof.is_ok(), "all of it is needed: {proof:?}");
    for (lie, problem) in lies {
        let (session, proof) = described(lie).await;
        let error = proof.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unfinished, "{problem}");
        assert_eq!(error.rule(), Some(Rule::EncryptAtRest), "{problem}");
        let said = format!("iot UpdateEncryptionConfiguration was taken, but {problem}");
        assert_eq!(error.to_string(), said);
        assert!(!format!("{error:?}").contains("canary"));
        let evidence = session.evidence();
        let mut lines = evidence.about(Rule::EncryptAtRest);
        assert!(lines.any(|it| it.outcome == Outcome::Unfinished && it.detail == problem));
    }
}

#[tokio::test]
async fn what_is_not_understood_is_no_state() {
    for answer in [
        json!({}),
        json!({"encryptionType": "NONE"}),
        with("/kmsKeyArn", json!(null)),
        with("/kmsAccessRoleArn", json!("root")),
    ] {
        let said = answer.to_string();
        let desk = Desk::new(move |_| (200, said.clone()));
        let error = desk.iot().await.encryption().await.unwrap_err();
        assert_eq!(error.rule(), Some(Rule::EncryptAtRest), "{answer}");
    }
}

#[tokio::test]
async fn a_denial_is_not_taken_for_logs_that_are_off() {
    let denied = r#"{"__type": "UnauthorizedException", "message": "<canary>"}"#;
    let denied = Desk::new(|_| (401, denied.to_owned()));
    let error = denied.iot().await.logging().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Service);
    assert_eq!(
        error.to_string(),
        "iot GetV2LoggingOptions failed: UnauthorizedException"
    );
    assert!(!format!("{error:?}").contains("canary"));
}

#[tokio::test]
async fn audits_that_are_not_on_are_no_proof() {
    let desk = Desk::new(|asked| match asked.split(' ').next() {
        Some("PATCH") => (200, "{}".to_owned()),
        _ => {
            let checks = AuditCheck::ALL.iter();
            let checks: serde_json::Map<_, _> = checks
                .map(|check| {
                    let on = *check != AuditCheck::LoggingDisabled;
                    (check.as_str().to_owned(), json!({ "enabled": on }))
                })
                .collect();
            let sns = json!({
                "targetArn": "arn:aws:sns:us-east-1:111122223333:findings",
                "roleArn": role().as_str(),
                "enabled": true,
            });
            let answer = json!({
                "roleArn": role().as_str(),
                "auditNotificationTargetConfigurations": {"SNS": sns},
                "auditCheckConfigurations": checks,
            });
            (200, answer.to_string())
        }
    });
    let iot = desk.iot().await;
    let topic = sns_topic_arn!("arn:aws:sns:us-east-1:111122223333:findings");
    let audit = AuditConfiguration::all(role(), topic, role());
    let error = iot.configure_audit(audit).send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.rule()),
        (ErrorKind::Unfinished, Some(Rule::DeviceLogs))
    );
    assert_eq!(
        error.to_string(),
        "iot UpdateAccountAuditConfiguration was taken, but these checks are off: LOGGING_DISABLED_CHECK"
    );
    assert_eq!(desk.asked().len(), 6);
}
