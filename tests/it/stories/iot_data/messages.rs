//! Messages, retained ones too.

use palisade::aws_sdk_iotdataplane::primitives::Blob;
use palisade::aws_sdk_iotdataplane::types::PayloadFormatIndicator;
use palisade::danger::TestCloud;
use palisade::iot_data;

use super::super::iot::session;

pub(super) async fn messages_are_taken_with_all_that_is_said_of_them(door: TestCloud) {
    let data = iot_data::Client::new(&session(door).await);
    let publish = || data.sdk().publish().topic("hall/4/pump-7/state").qos(1);
    let whole = publish()
        .payload(Blob::new(*b"\xff\x00 any bytes"))
        .user_properties(r#"[{"unit":"kelvin"}]"#)
        .payload_format_indicator(PayloadFormatIndicator::UnspecifiedBytes)
        .content_type("application/octet-stream")
        .response_topic("hall/4/answers")
        .correlation_data("c2l4")
        .message_expiry(60);
    whole.send().await.unwrap();
    let kept = publish().retain(true).payload(Blob::new("on"));
    kept.send().await.unwrap();
    // What is retained is taken away by an empty message.
    publish().retain(true).send().await.unwrap();
}
