//! Nothing prints a payload, a property or a state, whatever the reply looks like.

use std::fmt::Write as _;

use palisade::iot_data::{self, ShadowUpdate, UserProperties};
use palisade::{client_id, thing_name, topic_name};
use serde_json::json;
use tracing_subscriber::filter::{LevelFilter, Targets};

use super::staged;
use crate::mock::Answer;
use crate::secrets::recorded_of;

const CANARY: &str = "canary0message5a17";

/// Replies that repeat what was sent, in each form and with each status.
fn replies() -> Vec<Answer> {
    let error = json!({"message": CANARY, "traceId": CANARY, "__type": CANARY, "code": CANARY});
    let state = json!({"state": {"desired": {"x": CANARY}}, "version": CANARY});
    let bodies = [
        error.to_string(),
        state.to_string(),
        format!(r#"{{"{CANARY}":tru{CANARY}}}"#),
        CANARY.to_owned(),
    ];
    let answers = bodies.iter().flat_map(|body| {
        [200, 204, 301, 400, 403, 404, 409, 413]
            .map(|status| Answer::new(status, body.clone()).header("x-amzn-errortype", CANARY))
    });
    answers.collect()
}

fn print<T: std::fmt::Debug>(into: &mut String, result: &Result<T, palisade::Error>) {
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

async fn everything(data: iot_data::Client) -> String {
    let mut into = String::new();
    let topic = topic_name!("acme/press-17/commands");
    let properties = UserProperties::of([("canary0message5a17", CANARY)]).expect("properties");
    let message = data.publish(&topic, CANARY).retries(false);
    let message = message.user_properties(properties.clone());
    let message = message.correlation_data(CANARY.as_bytes().to_vec());
    let direct = data.send_direct_message(&client_id!("press-17"), &topic, CANARY);
    let direct = direct.user_properties(properties.clone()).retries(false);
    let shadow = data.shadow(&thing_name!("press-17"));
    let update = ShadowUpdate::desired(&json!({"x": CANARY})).expect("a state");
    let update = update.client_token(CANARY).expect("a token");
    writeln!(
        into,
        "{message:?} {direct:?} {shadow:?} {update:?} {properties:?}"
    )
    .expect("written");
    print(&mut into, &message.send().await);
    print(&mut into, &direct.send().await);
    let cleared = data.clear_retained(&topic).retries(false);
    print(&mut into, &cleared.send().await);
    print(&mut into, &shadow.update(update.clone()).await);
    print(&mut into, &shadow.get().await);
    print(&mut into, &shadow.delete().await);
    let large = ShadowUpdate::desired(&json!({"x": CANARY.repeat(600)})).expect("a state");
    print(&mut into, &shadow.update(large).await);
    print(
        &mut into,
        &data.publish(&topic, CANARY.repeat(9_000)).send().await,
    );
    into
}

#[test]
fn no_form_of_an_error_prints_what_was_sent() {
    let ours = Targets::new().with_target("palisade", LevelFilter::TRACE);
    let (printed, log) = recorded_of(ours, async {
        let mut printed = String::new();
        for answer in replies() {
            let (stage, session, data) = staged().await;
            stage.answers(answer);
            printed += &everything(data.clone()).await;
            printed += &format!("{:?} {data:?}", session.evidence());
        }
        printed
    });
    assert!(printed.contains("131,072 bytes"), "nothing was refused");
    assert!(log.contains("palisade::guard"), "no event of ours was seen");
    for text in [printed, log] {
        let at = text
            .find(CANARY)
            .map(|at| text.get(at.saturating_sub(200)..at + 20));
        assert_eq!(at, None);
    }
}
