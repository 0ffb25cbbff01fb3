//! Messages, retained ones and connections.
use aws_sdk_iotdataplane::primitives::Blob;
use aws_sdk_iotdataplane::types::PayloadFormatIndicator;

use super::{Tested, start};

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
    assert!(!format!("{full:?}").contains("kelvin"));
    assert_eq!((empty.qos, empty.payload.len()), (0, 0));
    let seen = cloud.requests();
    let seen = seen.first().ok_or("nothing was seen")?;
    assert_eq!(seen.host, "data.iot-fips.us-east-1.amazonaws.com");
    assert_eq!(seen.operation.as_deref(), Some("Publish"));
    Ok(())
}
