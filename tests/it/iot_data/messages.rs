//! Messages as the cloud gets them.

use std::time::Duration;

use palisade::aws_sdk_iotdataplane::types::PayloadFormatIndicator;
use palisade::iot_data::{Qos, UserProperties};
use palisade::testing::Fault;
use palisade::text::{ClientId, ImeiSv, TopicName};
use palisade::{ErrorKind, Rule, client_id, topic_name};

use super::{message, on_cloud};

const COMMANDS: &str = "acme/press-17/commands";

fn commands() -> TopicName {
    topic_name!("acme/press-17/commands")
}

#[tokio::test]
async fn a_message_arrives_as_it_was_said() {
    let (scene, data) = on_cloud().await;
    let modem = ImeiSv::try_from("4111111111111111").expect("an IMEISV");
    let properties = UserProperties::of([("unit", "celsius"), ("unit", "\"grüße\"")]);
    let properties = properties.and_then(|all| all.identifying("modem", modem));
    data.publish(&commands(), b"\xff\x00 mary.major@example.com".to_vec())
        .qos(Qos::AtLeastOnce)
        .retain(true)
        .content_type("application/octet-stream")
        .payload_format(PayloadFormatIndicator::UnspecifiedBytes)
        .expires_after(Duration::from_millis(59_001))
        .response_topic(&topic_name!("acme/desk/answers"))
        .correlation_data(b"4711".to_vec())
        .user_properties(properties.expect("properties"))
        .send()
        .await
        .expect("published");
    let taken = message(&scene);
    assert_eq!(taken.topic, COMMANDS);
    assert_eq!(taken.payload, &b"\xff\x00 mary.major@example.com"[..]);
    assert_eq!((taken.qos, taken.retain, taken.expiry), (1, true, Some(60)));
    assert_eq!(
        taken.content_type.as_deref(),
        Some("application/octet-stream")
    );
    assert_eq!(taken.payload_format.as_deref(), Some("UNSPECIFIED_BYTES"));
    assert_eq!(taken.response_topic.as_deref(), Some("acme/desk/answers"));
    assert_eq!(taken.correlation_data.as_deref(), Some("NDcxMQ=="));
    assert_eq!(
        taken.user_properties.as_deref(),
        Some(r#"[{"unit":"celsius"},{"unit":"\"grüße\""},{"modem":"4111111111111111"}]"#)
    );
    let seen = scene.cloud.requests().pop().expect("a request");
    assert_eq!(seen.host, "data.iot-fips.us-east-1.amazonaws.com");
}

#[tokio::test]
async fn what_is_not_said_is_not_sent() {
    let (scene, data) = on_cloud().await;
    let bare = data.publish(&commands(), "stop").content_type(None);
    let bare = bare.expires_after(None).response_topic(None);
    let bare = bare.correlation_data(None).user_properties(None);
    bare.payload_format(None).send().await.expect("published");
    let taken = message(&scene);
    assert_eq!((taken.qos, taken.retain, taken.expiry), (0, false, None));
    assert_eq!(taken.user_properties, None);
    assert_eq!(taken.correlation_data, None);
    assert_eq!(
        scene
            .cloud
            .requests()
            .pop()
            .map(|seen| seen.query)
            .unwrap_or_default(),
        ""
    );
}

#[tokio::test]
async fn what_a_topic_keeps_is_read_and_cleared() {
    let (scene, data) = on_cloud().await;
    data.publish(&commands(), "stop")
        .retain(true)
        .send()
        .await
        .expect("published");
    let kept = data
        .retained_message(&commands())
        .send()
        .await
        .expect("a message");
    assert_eq!(
        kept.payload.map(|payload| payload.into_inner()),
        Some(b"stop".to_vec())
    );
    let all = data.retained_messages().send().await.expect("a list");
    let topics: Vec<_> = all
        .retained_topics()
        .iter()
        .map(|one| one.topic())
        .collect();
    assert_eq!(topics, [Some(COMMANDS)]);
    data.clear_retained(&commands())
        .send()
        .await
        .expect("cleared");
    assert!(scene.cloud.iot_data().retained(COMMANDS).is_none());
}

#[tokio::test]
async fn a_connected_client_is_seen_spoken_to_and_ended() {
    let (scene, data) = on_cloud().await;
    let press: ClientId = client_id!("press-17");
    let device = scene.cloud.iot_data().connect("us-east-1", "press-17");
    let device = device.subscribe("acme/press-17/#", 1);
    let connection = data.connection(&press).send().await.expect("a connection");
    assert!(connection.connected);
    let filters = data.subscriptions(&press).send().await.expect("filters");
    assert_eq!(filters.subscriptions().len(), 1);
    data.send_direct_message(&press, &commands(), "stop")
        .confirmed_within(Duration::from_millis(4_001))
        .user_properties(UserProperties::of([("unit", "celsius")]).expect("properties"))
        .send()
        .await
        .expect("sent");
    let taken = message(&scene);
    assert_eq!(taken.client_id.as_deref(), Some("press-17"));
    assert_eq!(taken.topic, COMMANDS);
    let seen = scene.cloud.requests().pop().expect("a request");
    assert!(seen.query.contains("confirmation=true"), "{}", seen.query);
    assert!(seen.query.contains("timeout=5"), "{}", seen.query);
    data.disconnect(&press).send().await.expect("ended");
    assert!(!device.is_connected());
    let nobody = data.send_direct_message(&client_id!("press-18"), &commands(), "stop");
    let code = nobody.send().await.expect_err("nobody");
    assert_eq!(code.code(), Some("ResourceNotFoundException"));
}

#[tokio::test]
async fn a_lost_answer_sends_a_message_twice_unless_the_caller_says_once() {
    for (retries, times) in [(true, 2), (false, 1)] {
        let (scene, data) = on_cloud().await;
        scene.cloud.faults().next("Publish", Fault::CutAfterApply);
        let sent = data
            .publish(&commands(), "stop")
            .retries(retries)
            .send()
            .await;
        assert_eq!(sent.is_ok(), retries);
        if let Err(error) = sent {
            assert_eq!(error.kind(), ErrorKind::Connection);
            assert_eq!(
                error.to_string(),
                "iot-data Publish failed: the connection failed"
            );
        }
        assert_eq!(scene.cloud.iot_data().published(), times);
    }
}

#[tokio::test]
async fn an_error_says_its_code_and_nothing_of_the_message() {
    let (scene, data) = on_cloud().await;
    let fault = Fault::Error {
        status: 400,
        code: "InvalidRequestException".to_owned(),
        message: "canary stop".to_owned(),
    };
    scene.cloud.faults().next("Publish", fault);
    let error = data
        .publish(&commands(), "stop")
        .send()
        .await
        .expect_err("refused");
    assert_eq!(error.code(), Some("InvalidRequestException"));
    assert_eq!(error.kind(), ErrorKind::Service);
    assert_eq!(
        error.to_string(),
        "iot-data Publish failed: InvalidRequestException"
    );
    assert!(!format!("{error:?}").contains("canary"));
}

#[tokio::test]
async fn text_that_travels_with_a_message_is_looked_at() {
    let (scene, data) = on_cloud().await;
    let call = data
        .publish(&commands(), "stop")
        .content_type("for mary.major@example.com");
    let error = call.send().await.expect_err("refused");
    assert_eq!(error.rule(), Some(Rule::PublicText));
    assert_eq!(scene.cloud.iot_data().published(), 0);
}
