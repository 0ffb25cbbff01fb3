//! Nothing prints what a reply was to keep secret, whatever the reply looks like.

use std::fmt::Write as _;

use palisade::aws_sdk_iot::error::{DisplayErrorContext, SdkError};
use palisade::aws_sdk_iot::operation::RequestId;
use palisade::{authorizer_name, iot, provisioning_template_name};
use serde_json::json;
use tracing_subscriber::filter::{LevelFilter, Targets};

use super::made::{Made, staged};
use crate::mock::Answer;
use crate::secrets::recorded_of;

const CANARY: &str = "canary0key5a17";

/// Replies with a secret in them that cannot be read, or come with a status that belongs to errors.
fn replies() -> Vec<Answer> {
    let private =
        format!("-----BEGIN RSA PRIVATE KEY-----\\n{CANARY}\\n-----END RSA PRIVATE KEY-----");
    let whole = format!(
        r#"{{"certificateId":"x","certificatePem":"y","keyPair":{{"PublicKey":"p","PrivateKey":"{private}"}},"registrationCode":"{CANARY}","principalId":"{CANARY}","policyDocuments":["{CANARY}"]}}"#
    );
    let bodies = [
        whole.clone(),
        whole.replace("}}", "").replace('}', ""),
        format!("{whole}{CANARY}"),
        format!("{CANARY} {whole}"),
        format!("<Error><Code>{CANARY}</Code></Error>"),
        format!(
            r#"{{"keyPair":"{CANARY}","registrationCode":["{CANARY}"],"isAuthenticated":"{CANARY}"}}"#
        ),
        format!(
            r#"{{"keyPair":{{"PrivateKey":["{CANARY}"]}},"registrationCode":{{"{CANARY}":1}},"refreshAfterInSeconds":"{CANARY}"}}"#
        ),
        format!(r#"{{"{CANARY}":tru{CANARY}}}"#),
        format!(r#"{{"keyPair":{{"PrivateKey":"\u{CANARY}"}}}}"#),
        CANARY.to_owned(),
    ];
    let answers = bodies.iter().flat_map(|body| {
        [200, 204, 301, 400, 403, 501].map(|status| Answer::new(status, body.clone()))
    });
    answers.collect()
}

/// All printed forms of what a call of the SDK gave, but not of an output: that is the caller's.
fn print<T, E>(into: &mut String, result: Result<T, SdkError<E>>)
where
    E: std::error::Error + 'static,
    SdkError<E>: std::error::Error,
{
    if let Err(error) = result {
        let shown = DisplayErrorContext(&error);
        writeln!(into, "{error} {error:?} {error:#?} {shown}").expect("written");
    }
}

fn print_ours<T: std::fmt::Debug>(into: &mut String, result: &Result<T, palisade::Error>) {
    writeln!(into, "{result:?} {result:#?}").expect("written");
    let mut next = result
        .as_ref()
        .err()
        .map(|error| error as &dyn std::error::Error);
    while let Some(error) = next {
        writeln!(into, "{error}").expect("written");
        next = error.source();
    }
}

/// What is printed of all calls that answer with a secret; all at once, because some are tried again.
async fn everything(iot: iot::Client) -> String {
    let (mut into, sdk) = (String::new(), iot.sdk());
    let claim = sdk.create_provisioning_claim().template_name("presses");
    let test = sdk
        .test_invoke_authorizer()
        .authorizer_name(authorizer_name!("a"));
    let template = provisioning_template_name!("presses");
    let raw = tokio::join!(
        sdk.create_keys_and_certificate().send(),
        claim.send(),
        sdk.get_registration_code().send(),
        test.token(CANARY).token_signature("c2ln").send(),
    );
    print(&mut into, raw.0);
    print(&mut into, raw.1);
    print(&mut into, raw.2);
    print(&mut into, raw.3);
    let ours = tokio::join!(
        iot.create_keys_and_certificate().send(),
        iot.create_provisioning_claim(&template).send(),
        iot.registration_code().send(),
    );
    print_ours(&mut into, &ours.0);
    print_ours(&mut into, &ours.1);
    print_ours(&mut into, &ours.2);
    into
}

#[test]
fn no_form_of_an_error_prints_a_key_or_a_code() {
    let ours = Targets::new().with_target("palisade", LevelFilter::TRACE);
    let (printed, log) = recorded_of(ours, async {
        let mut all = tokio::task::JoinSet::new();
        for answer in replies() {
            all.spawn(async {
                let (stage, session, iot) = staged().await;
                stage.answers(answer);
                let printed = everything(iot.clone()).await;
                format!("{printed} {:?} {iot:?}", session.evidence())
            });
        }
        all.join_all().await.join("\n")
    });
    assert!(printed.len() > 10_000, "hardly anything was printed");
    for text in [&printed, &log] {
        let line = text.lines().find(|line| line.contains(CANARY));
        assert_eq!(line, None);
    }
}

/// Errors that say a secret in the place of a code or of a message, and what of it must not be printed.
fn indiscreet() -> Vec<(Answer, String)> {
    let key = Made::new().key.serialize_pem();
    let line = key.lines().nth(1).expect("a line of the key").to_owned();
    let code = "0123456789abcdef".repeat(4);
    let cut = format!("-----BEGIN RSA PRIVATE KEY-----\n{CANARY}");
    let secrets = [
        (key.clone(), line.clone()),
        (key.replace('\n', ""), line),
        (format!("{code} is taken"), code),
        (cut, CANARY.to_owned()),
        (
            "-----BEGIN EC PRIVATE KEY-----".to_owned(),
            "BEGIN".to_owned(),
        ),
    ];
    let told = |(secret, needle): &(String, String)| {
        let bodies = ["message", "Message", "errorMessage", "__type", "code"].map(|name| {
            let mut said = json!({"__type": "InvalidRequestException", name: secret});
            if name == "code" {
                said["__type"] = json!(secret);
            }
            said.to_string()
        });
        let xml = format!(
            "<ErrorResponse><Error><Code>No</Code><Message>{secret}</Message></Error></ErrorResponse>"
        );
        let bodies = bodies.into_iter().chain([xml]);
        let answers = bodies.flat_map(|body| {
            let statuses = [301, 400, 403, 404, 501];
            statuses.map(|status| (Answer::new(status, body.clone()), needle.clone()))
        });
        answers.collect::<Vec<_>>()
    };
    secrets.iter().flat_map(told).collect()
}

#[tokio::test]
async fn no_message_of_an_error_prints_a_key_or_a_code() {
    let mut all = tokio::task::JoinSet::new();
    for (answer, needle) in indiscreet() {
        all.spawn(async move {
            let (stage, session, iot) = staged().await;
            let body = String::from_utf8(answer.body.clone()).expect("text");
            stage.answers(answer);
            let printed = everything(iot).await;
            let printed = format!("{printed} {:?}", session.evidence());
            printed.contains(&needle).then_some(body)
        });
    }
    let shown: Vec<_> = all.join_all().await.into_iter().flatten().collect();
    assert!(shown.is_empty(), "{shown:#?}");
}

#[tokio::test]
async fn an_error_still_says_what_helps() {
    let (stage, _, iot) = staged().await;
    let said = r#"{"__type":"InvalidRequestException","message":"no such template"}"#;
    stage.answers(Answer::new(400, said));
    let claim = iot.sdk().create_provisioning_claim();
    let error = claim.template_name("presses").send().await;
    let error = error.expect_err("an error").into_service_error();
    assert!(error.is_invalid_request_exception(), "{error:?}");
    assert_eq!(error.meta().message(), Some("no such template"));
    let other = r#"{"__type":"InvalidRequestException","message":"no such template","keyPair":{}}"#;
    stage.answers(Answer::new(400, other).header("x-amzn-requestid", "4c1f2b3a"));
    let error = iot.sdk().create_keys_and_certificate().send().await;
    let error = error.expect_err("an error").into_service_error();
    assert!(error.is_invalid_request_exception(), "{error:?}");
    assert_eq!(error.meta().request_id(), Some("4c1f2b3a"));
}

#[tokio::test]
async fn a_token_that_was_sent_comes_back_in_no_error() {
    const CODE: &str = "InvalidRequestException";
    let (stage, _, iot) = staged().await;
    let words = format!("{CANARY} is wrong");
    for (said, code) in [
        (json!({"__type": CODE, "message": words}), CODE),
        (json!({"__type": CANARY, "message": words}), ""),
        (json!({"code": CANARY, "errorMessage": CANARY}), ""),
    ] {
        stage.answers(Answer::new(400, said.to_string()));
        let (mut tested, mut confirmed) = (String::new(), String::new());
        let test = iot.sdk().test_invoke_authorizer();
        let test = test.authorizer_name(authorizer_name!("a")).token(CANARY);
        print(&mut tested, test.token_signature("c2ln").send().await);
        let confirm = iot.sdk().confirm_topic_rule_destination();
        let confirm = confirm.confirmation_token(CANARY);
        print(&mut confirmed, confirm.send().await);
        for printed in [tested, confirmed] {
            assert!(printed.contains(code) && !printed.contains(CANARY));
            assert!(!printed.is_empty());
        }
    }
}

#[tokio::test]
async fn the_sdk_s_own_pair_of_keys_is_not_printed_either() {
    let (stage, _, iot) = staged().await;
    let made = Made::new();
    let said = super::made::with(made.said(), "keyPair", made.pair());
    stage.answers(Answer::new(200, said.to_string()));
    let output = iot
        .sdk()
        .create_keys_and_certificate()
        .send()
        .await
        .expect("keys");
    assert!(!format!("{output:?}").contains("PRIVATE KEY"));
}

#[tokio::test]
async fn what_is_no_registration_code_is_not_believed() {
    let (stage, _, iot) = staged().await;
    let code = "0123456789abcdef".repeat(4);
    for (said, believed) in [
        (code.clone(), true),
        (format!("{code}0"), false),
        (code.replace('f', "g"), false),
        (String::new(), false),
    ] {
        let answer = serde_json::json!({ "registrationCode": said });
        stage.answers(Answer::new(200, answer.to_string()));
        let shown = iot.registration_code().send().await;
        assert_eq!(shown.is_ok(), believed, "{said}");
    }
}
