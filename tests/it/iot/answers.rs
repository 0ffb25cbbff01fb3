//! What is told of an answer that is an error, and what of none.

use palisade::{ErrorKind, authorizer_name, iot, key_arn, role_arn};

use super::made::staged;
use crate::mock::Answer;

const ID: &str = "4c1f2b3a-0001-4b1f-9c9c-0123456789ab";

#[tokio::test]
async fn what_the_service_answers_is_no_lost_connection() {
    let (stage, _session, iot) = staged().await;
    for (status, code) in [
        (400, "InvalidRequestException"),
        (401, "UnauthorizedException"),
        (403, "AccessDeniedException"),
        (409, "ResourceAlreadyExistsException"),
    ] {
        let answer = Answer::new(
            status,
            format!(r#"{{"__type":"{code}","message":"canary"}}"#),
        );
        stage.answers(answer.header("x-amzn-requestid", ID));
        let key =
            key_arn!("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab");
        let role = role_arn!("arn:aws:iam::111122223333:role/iot-key");
        let read = iot.encryption().await.expect_err("an error");
        let changed = iot.encrypt_with(key, role).send().await;
        for (call, error) in [
            ("DescribeEncryptionConfiguration", read),
            (
                "UpdateEncryptionConfiguration",
                changed.expect_err("an error"),
            ),
        ] {
            assert_eq!(error.kind(), ErrorKind::Service);
            assert_eq!((error.code(), error.request_id()), (Some(code), Some(ID)));
            assert_eq!(error.to_string(), format!("iot {call} failed: {code}"));
            let debug = format!("Service: iot {call} failed: {code} (request {ID})");
            assert_eq!(format!("{error:?}"), debug);
        }
    }
    stage.answers(Answer::new(200, "no JSON"));
    let error = iot.encryption().await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert_eq!((error.code(), error.request_id()), (None, None));
}

#[tokio::test]
async fn neither_code_nor_request_id_repeats_a_secret() {
    let (stage, _session, iot) = staged().await;
    let code = "0123456789abcdef".repeat(4);
    let said = |header: &str| Answer::new(400, "{}").header(header, code.as_str());
    let body = |member: &str| Answer::new(400, format!(r#"{{"{member}":"{code}"}}"#));
    let mut told = Vec::new();
    for answer in [
        body("code"),
        body("__type"),
        body("message"),
        said("x-amzn-errortype"),
        said("x-amzn-requestid"),
        said("x-amz-request-id"),
    ] {
        stage.answers(answer.clone());
        let error = iot.registration_code().send().await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Service);
        let said = "iot GetRegistrationCode failed: the service answered with an error";
        let texts = format!(
            "{error} {error:?} {:?} {:?}",
            error.code(),
            error.request_id()
        );
        if texts.contains(&code) || error.to_string() != said {
            told.push((answer, texts));
        }
    }
    assert!(told.is_empty(), "{told:?}");
}

#[tokio::test]
async fn nothing_prints_what_lets_a_device_in() {
    const CANARY: &str = "canary0token5a17";
    let secret = || palisade::SecretString::from(CANARY.to_owned());
    let (stage, session, iot) = staged().await;
    let asked = iot.test_invoke_authorizer(&authorizer_name!("presses"));
    let asked = asked
        .token(secret(), secret())
        .client_id(palisade::client_id!("press-17"))
        .password(secret(), secret())
        .header("x-acme-token", secret())
        .query(secret())
        .server_name("iot.acme.example".to_owned());
    assert_eq!(
        format!("{asked:?}"),
        r#"TestInvokeAuthorizer { name: AuthorizerName("presses"), .. }"#
    );

    let lie = format!(r#"{{"message":"{CANARY} is wrong","code":"{CANARY}"}}"#);
    for (status, body) in [
        (400, lie.clone()),
        (403, lie.clone()),
        (200, format!("{CANARY}{lie}")),
        (200, format!(r#"{{"isAuthenticated":"{CANARY}"}}"#)),
    ] {
        stage.answers(Answer::new(status, body));
        let confirm = iot::ConfirmationToken::try_from(secret()).expect("a token");
        let confirm = iot.confirm_destination(confirm);
        let printed = format!("{asked:?} {confirm:?}");
        let said = (asked.clone().send().await, confirm.send().await);
        let printed = format!("{printed} {said:?} {:?}", session.evidence());
        assert!(!printed.contains(CANARY), "{status}: {printed}");
    }

    stage.sent();
    stage.answers(Answer::new(
        200,
        r#"{"isAuthenticated":true,"principalId":"press17"}"#,
    ));
    let said = asked.send().await.expect("an answer");
    assert_eq!(
        (said.is_authenticated(), said.principal_id()),
        (Some(true), Some("press17"))
    );
    let [(url, body)] = &stage.sent()[..] else {
        panic!("one request");
    };
    assert!(url.ends_with("/authorizer/presses/test"), "{url}");
    let body: serde_json::Value = serde_json::from_str(body).expect("JSON");
    let password = "Y2FuYXJ5MHRva2VuNWExNw==";
    let wanted = serde_json::json!({
        "token": CANARY,
        "tokenSignature": CANARY,
        "mqttContext": {"username": CANARY, "password": password, "clientId": "press-17"},
        "httpContext": {"headers": {"x-acme-token": CANARY}, "queryString": CANARY},
        "tlsContext": {"serverName": "iot.acme.example"},
    });
    assert_eq!(body, wanted);
}
