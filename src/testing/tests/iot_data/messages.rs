//! Messages, retained ones and connections.
use std::time::Duration;

use aws_sdk_iotdataplane::Client;
use aws_sdk_iotdataplane::primitives::Blob;
use aws_sdk_iotdataplane::types::PayloadFormatIndicator;

use super::{Tested, said, start};

const PROPERTIES: &str = r#"[{"unit":"kelvin"},{"site":"b"}]"#;

#[tokio::test]
async fn a_message_arrives_with_everything_that_was_said_of_it() -> Tested {
    let (cloud, data) = start().await?;
    data.publish()
        .topic("site/b 1/temperature")
        .payload(Blob::new(*b"\xff\x00 any bytes"))
        .qos(1)
        .user_properties(PROPERTIES)
        .payload_format_indicator(PayloadFormatIndicator::UnspecifiedBytes)
        .content_type("application/octet-stream")
        .response_topic("site/answers")
        .correlation_data("c2l4")
        .message_expiry(60)
        .send()
        .await?;
    data.publish().topic("empty").send().await?;
    assert_eq!(cloud.iot_data().published(), 2);
    let messages = cloud.iot_data().messages();
    let [full, empty] = messages.as_slice() else {
        return Err("two messages".into());
    };
    assert_eq!(full.topic, "site/b 1/temperature");
    assert_eq!(full.payload, &b"\xff\x00 any bytes"[..]);
    assert_eq!((full.qos, full.retain, full.expiry), (1, false, Some(60)));
    assert_eq!(full.user_properties.as_deref(), Some(PROPERTIES));
    assert_eq!(full.payload_format.as_deref(), Some("UNSPECIFIED_BYTES"));
    assert_eq!(
        full.content_type.as_deref(),
        Some("application/octet-stream")
    );
    assert_eq!(full.response_topic.as_deref(), Some("site/answers"));
    assert_eq!(full.correlation_data.as_deref(), Some("c2l4"));
    assert_eq!(full.client_id, None);
    assert_eq!(
        format!("{full:?}"),
        "Message { topic: \"site/b 1/temperature\", bytes: 12, .. }"
    );
    assert_eq!((empty.qos, empty.payload.len()), (0, 0));
    let seen = cloud.requests();
    let seen = seen.first().ok_or("nothing was seen")?;
    assert_eq!(seen.host, "data.iot-fips.us-east-1.amazonaws.com");
    assert_eq!(seen.operation.as_deref(), Some("Publish"));
    Ok(())
}

#[tokio::test]
async fn what_the_broker_would_not_take_is_refused() -> Tested {
    const MIB_8TH: usize = 128 * 1024;
    let (cloud, data) = start().await?;
    let publish = |topic: String| data.publish().topic(topic);
    let long = "t".repeat(257);
    let topic = "The topic is empty or has characters that no topic has";
    let model = "1 validation error detected: Value at 'qos' failed to satisfy constraint: Member \
                 must have value less than or equal to 1";
    let properties = "The user properties are no JSON array of objects with one text each";
    let small = |properties: &str| publish("a".to_owned()).user_properties(properties);
    for (call, text) in [
        (publish("a/+/b".to_owned()), topic),
        (publish("a/#".to_owned()), topic),
        (publish(long), "The topic is longer than 256 bytes"),
        (publish("a/".repeat(8)), "The topic has more than 7 slashes"),
        (publish("a".to_owned()).response_topic("b/#"), topic),
        (publish("a".to_owned()).qos(2), model),
        (
            publish("a".to_owned()).message_expiry(0),
            "The message expiry is not positive",
        ),
        (small("{}"), properties),
        (small("[{\"a\":1}]"), properties),
        (small("[{\"a\":\"1\",\"b\":\"2\"}]"), properties),
        (
            publish("a".to_owned()).payload(Blob::new(vec![0; MIB_8TH + 1])),
            "The payload is too large",
        ),
    ] {
        let result = call.send().await;
        assert_eq!(said(&result), ("InvalidRequestException", text));
    }
    assert_eq!(cloud.iot_data().published(), 0);
    let whole = publish("a/".repeat(7) + &"b".repeat(242)).payload(Blob::new(vec![0; MIB_8TH]));
    whole.send().await?;
    assert_eq!(cloud.iot_data().published(), 1);
    // Of Basic Ingest, what stands behind the rule is counted.
    let ingest = |rest: &str| publish(format!("$aws/rules/Rule_7/{rest}"));
    let most = "a/".repeat(7) + &"b".repeat(242);
    ingest(&most).send().await?;
    assert_eq!(cloud.iot_data().published(), 2);
    for (rest, text) in [
        ("".to_owned(), topic),
        ("+".to_owned(), topic),
        (format!("{most}b"), "The topic is longer than 256 bytes"),
        ("a/".repeat(8), "The topic has more than 7 slashes"),
    ] {
        let result = ingest(&rest).send().await;
        assert_eq!(said(&result), ("InvalidRequestException", text));
    }
    let no_rule = publish("$aws/rules/+/a".to_owned()).send().await;
    assert_eq!(said(&no_rule), ("InvalidRequestException", topic));
    assert_eq!(cloud.iot_data().published(), 2);
    Ok(())
}

async fn retained(data: &Client, topic: &str, payload: &str) -> Tested {
    let publish = data.publish().topic(topic).retain(true).qos(1);
    publish.payload(Blob::new(payload)).send().await?;
    Ok(())
}

#[tokio::test]
async fn a_topic_retains_one_message_until_an_empty_one() -> Tested {
    let (cloud, data) = start().await?;
    for (topic, payload) in [("a/b", "1"), ("a/b", "22"), ("c", "3"), ("d", "4")] {
        retained(&data, topic, payload).await?;
    }
    data.publish()
        .topic("a/b")
        .payload(Blob::new("passes"))
        .send()
        .await?;
    let kept = data.get_retained_message().topic("a/b").send().await?;
    assert_eq!(kept.payload().map(Blob::as_ref), Some(&b"22"[..]));
    assert_eq!((kept.topic(), kept.qos()), (Some("a/b"), 1));
    assert!(kept.last_modified_time() > 1_600_000_000_000);
    let mut topics = Vec::new();
    let mut token = None;
    for _ in 0..3 {
        let list = data.list_retained_messages().max_results(1);
        let page = list.set_next_token(token).send().await?;
        let one = page.retained_topics().first().ok_or("an empty page")?;
        topics.push((
            one.topic().unwrap_or_default().to_owned(),
            one.payload_size(),
        ));
        token = page.next_token;
    }
    assert_eq!(token, None);
    let wanted = [("a/b", 2), ("c", 1), ("d", 1)];
    assert_eq!(topics, wanted.map(|(topic, size)| (topic.to_owned(), size)));

    retained(&data, "a/b", "").await?;
    assert!(cloud.iot_data().retained("a/b").is_none());
    let gone = data.get_retained_message().topic("a/b").send().await;
    let wanted = (
        "ResourceNotFoundException",
        "The retained message was not found",
    );
    assert_eq!(said(&gone), wanted);
    Ok(())
}

#[tokio::test]
async fn a_retained_message_expires_by_the_clock_of_the_cloud() -> Tested {
    let (cloud, data) = start().await?;
    let publish = data.publish().topic("a").retain(true).message_expiry(60);
    let properties = publish
        .user_properties(PROPERTIES)
        .payload(Blob::new("warm"));
    properties.send().await?;
    let kept = data.get_retained_message().topic("a").send().await?;
    let properties = kept.user_properties().map(Blob::as_ref);
    assert_eq!(properties, Some(PROPERTIES.as_bytes()));
    cloud.clock().advance(Duration::from_secs(50));
    assert!(cloud.iot_data().retained("a").is_some());
    cloud.clock().advance(Duration::from_secs(10));
    assert!(cloud.iot_data().retained("a").is_none());
    let late = data.get_retained_message().topic("a").send().await;
    assert_eq!(said(&late).0, "ResourceNotFoundException");
    let list = data.list_retained_messages().send().await?;
    assert_eq!(list.retained_topics().len(), 0);
    Ok(())
}

#[tokio::test]
async fn a_client_gets_messages_of_its_own_while_it_is_connected() -> Tested {
    let (cloud, data) = start().await?;
    let device = cloud.iot_data().connect("us-east-1", "sensor-17");
    let device = device
        .thing("sensor")
        .subscribe("cmd/#", 1)
        .subscribe("a", 0);
    let send = || {
        let send = data.send_direct_message().client_id("sensor-17");
        send.topic("cmd/now").payload(Blob::new("open"))
    };
    let sent = send().confirmation(true).timeout(5).send().await?;
    assert_eq!(sent.message(), Some("OK"));
    assert_eq!(sent.trace_id().map(str::len), Some(36));
    let messages = cloud.iot_data().messages();
    let message = messages.first().ok_or("nothing was sent")?;
    assert_eq!(message.client_id.as_deref(), Some("sensor-17"));
    assert_eq!(message.payload, "open");

    let get = || data.get_connection().client_id("sensor-17");
    let told = get().include_socket_information(true).send().await?;
    assert_eq!(
        (told.connected(), told.thing_name()),
        (true, Some("sensor"))
    );
    assert_eq!(told.source_ip(), Some("192.0.2.17"));
    assert_eq!(get().send().await?.source_ip(), None);
    let list = || data.list_subscriptions().client_id("sensor-17");
    let first = list().max_results(1).send().await?;
    let second = list()
        .set_next_token(first.next_token.clone())
        .send()
        .await?;
    let filters: Vec<_> = [&first, &second]
        .into_iter()
        .flat_map(|page| page.subscriptions())
        .map(|one| (one.topic_filter(), one.qos()))
        .collect();
    assert_eq!(filters, [("a", 0), ("cmd/#", 1)]);

    let cut = || data.delete_connection().client_id("sensor-17");
    cut().clean_session(true).send().await?;
    assert!(!device.is_connected());
    let told = get().send().await?;
    assert!(!told.connected());
    assert_eq!(told.disconnect_reason(), Some("API_INITIATED_DISCONNECT"));
    assert_eq!(list().send().await?.subscriptions().len(), 0);
    let gone = (
        "ResourceNotFoundException",
        "The connected client was not found",
    );
    assert_eq!(said(&send().send().await), gone);
    assert_eq!(said(&cut().send().await), gone);
    let never = data.get_connection().client_id("other").send().await;
    assert_eq!(said(&never).0, "ResourceNotFoundException");
    let large = send().payload(Blob::new(vec![0; 128 * 1024 + 1]));
    let large = large.send().await;
    assert_eq!(said(&large).0, "RequestEntityTooLargeException");
    assert_eq!(cloud.iot_data().published(), 1);
    Ok(())
}
