//! Messages to topics, and those that topics keep.

use std::time::Duration;

use aws_sdk_iotdataplane::operation::get_retained_message::builders::GetRetainedMessageFluentBuilder;
use aws_sdk_iotdataplane::operation::list_retained_messages::builders::ListRetainedMessagesFluentBuilder;
use aws_sdk_iotdataplane::operation::publish::builders::PublishFluentBuilder;
use aws_sdk_iotdataplane::primitives::Blob;

use super::Client;
use super::message::message;
use crate::text::TopicName;
use crate::wire::guard::Vouched;

/// How often the broker hands a message to each reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Qos {
    /// Quality of service 0: readers acknowledge nothing, and who is not connected misses it.
    #[default]
    AtMostOnce,
    /// Quality of service 1: again until a reader has acknowledged it, so that it may come twice.
    AtLeastOnce,
}

/// A message to a topic; made by [`Client::publish`].
///
/// Wraps `aws_sdk_iotdataplane::operation::publish`, but its topic is one topic and no filter, its properties
/// hold nothing confidential, and neither `Debug` nor errors show what is sent. The payload is counted, and never
/// read.
///
/// ```no_run
/// use std::time::Duration;
///
/// use palisade::iot_data::{self, Qos, UserProperties};
/// use palisade::text::Imei;
/// use palisade::topic_name;
///
/// # async fn example(data: iot_data::Client, imei: Imei) -> Result<(), Box<dyn std::error::Error>> {
/// data.publish(&topic_name!("acme/press-17/commands"), r#"{"do": "stop"}"#)
///     .qos(Qos::AtLeastOnce)
///     .content_type("application/json")
///     .expires_after(Duration::from_secs(60))
///     .response_topic(&topic_name!("acme/desk/answers"))
///     .correlation_data(b"4711".to_vec())
///     .user_properties(UserProperties::of([("unit", "celsius")])?.identifying("modem", imei)?)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct Publish {
    sdk: PublishFluentBuilder,
    vouched: Option<Vouched>,
    retries: bool,
}

impl Client {
    /// Begins a message to a topic, with a payload of up to 131,072 bytes. IAM action: `iot:Publish`, and for
    /// one that is kept `iot:RetainPublish`.
    pub fn publish(&self, topic: &TopicName, payload: impl Into<Vec<u8>>) -> Publish {
        let sdk = self.sdk.publish().topic(topic.as_str());
        Publish {
            sdk: sdk.payload(Blob::new(payload)),
            vouched: None,
            retries: true,
        }
    }

    /// The message that a topic keeps. IAM action: `iot:GetRetainedMessage`. Hands out the SDK's builder; a
    /// topic without one ends with `ResourceNotFoundException`.
    ///
    /// ```no_run
    /// use palisade::{iot_data, topic_name};
    ///
    /// # async fn example(data: iot_data::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let kept = data.retained_message(&topic_name!("acme/press-17/state")).send().await?;
    /// let payload = kept.payload.map(|payload| payload.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn retained_message(&self, topic: &TopicName) -> GetRetainedMessageFluentBuilder {
        self.sdk.get_retained_message().topic(topic.as_str())
    }

    /// The topics that keep a message, without the messages. IAM action: `iot:ListRetainedMessages`. Hands out
    /// the SDK's builder, which goes on page by page with `into_paginator`.
    pub fn retained_messages(&self) -> ListRetainedMessagesFluentBuilder {
        self.sdk.list_retained_messages()
    }

    /// Has a topic forget the message that it keeps, by publishing an empty one. IAM actions: `iot:Publish`,
    /// `iot:RetainPublish`.
    pub fn clear_retained(&self, topic: &TopicName) -> Publish {
        self.publish(topic, []).retain(true)
    }
}

impl Publish {
    /// How often readers get it; [`AtMostOnce`](Qos::AtMostOnce) unless said. What becomes of the way from here
    /// to the broker is said by [`retries`](Self::retries).
    pub fn qos(mut self, qos: Qos) -> Self {
        self.sdk = self.sdk.qos(match qos {
            Qos::AtMostOnce => 0,
            Qos::AtLeastOnce => 1,
        });
        self
    }

    /// Whether the topic keeps the message for later readers, until another takes its place. An empty payload
    /// clears what is kept, as [`Client::clear_retained`] does.
    pub fn retain(mut self, retain: bool) -> Self {
        self.sdk = self.sdk.retain(retain);
        self
    }

    /// After how long readers that were away no longer get it: in whole seconds, one that has begun counts, and
    /// at least one. MQTT 5 has room for 4,294,967,295; what AWS takes, it says itself.
    pub fn expires_after(mut self, time: impl Into<Option<Duration>>) -> Self {
        let seconds = time.into().map(|time| {
            let begun = u64::from(time.subsec_nanos() > 0);
            let seconds = time.as_secs().saturating_add(begun).max(1);
            i64::from(u32::try_from(seconds).unwrap_or(u32::MAX))
        });
        self.sdk = self.sdk.set_message_expiry(seconds);
        self
    }
}

message!(Publish, "Publish", "ThrottlingException");
