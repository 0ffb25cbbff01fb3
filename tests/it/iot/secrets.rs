//! Nothing prints what a reply was to keep secret, whatever the reply looks like.

use std::fmt::Write as _;

use palisade::aws_sdk_iot::error::{DisplayErrorContext, SdkError};
use palisade::{authorizer_name, iot, provisioning_template_name};
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
