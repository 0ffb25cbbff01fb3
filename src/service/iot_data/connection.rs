//! Clients that are connected: what is known of them, and messages for one of them.

use std::time::Duration;

use aws_sdk_iotdataplane::operation::delete_connection::builders::DeleteConnectionFluentBuilder;
use aws_sdk_iotdataplane::operation::get_connection::builders::GetConnectionFluentBuilder;
use aws_sdk_iotdataplane::operation::list_subscriptions::builders::ListSubscriptionsFluentBuilder;
use aws_sdk_iotdataplane::operation::send_direct_message::builders::SendDirectMessageFluentBuilder;
use aws_sdk_iotdataplane::primitives::Blob;

use super::Client;
use super::message::message;
use crate::text::{ClientId, TopicName};
use crate::wire::guard::Vouched;

/// A message for one connected client; made by [`Client::send_direct_message`].
///
/// Wraps `aws_sdk_iotdataplane::operation::send_direct_message`, but its topic is one topic and no filter, its
/// properties hold nothing confidential, and neither `Debug` nor errors show what is sent. The payload is counted,
/// and never read.
///
/// ```no_run
/// use std::time::Duration;
///
/// use palisade::{client_id, iot_data, topic_name};
///
/// # async fn example(data: iot_data::Client) -> Result<(), Box<dyn std::error::Error>> {
/// data.send_direct_message(&client_id!("press-17"), &topic_name!("acme/press-17/commands"), "stop")
///     .confirmed_within(Duration::from_secs(5))
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct DirectMessage {
    sdk: SendDirectMessageFluentBuilder,
    vouched: Option<Vouched>,
    retries: bool,
}

/// A client id that begins with `$` is none of a device: each of these calls is refused then, naming
/// [`Rule::PublicText`](crate::Rule::PublicText).
impl Client {
    /// Whether a client is connected, and since when. IAM action: `iot:GetConnection`. Hands out the SDK's
    /// builder, in which addresses and ports are asked for.
    ///
    /// ```no_run
    /// use palisade::{client_id, iot_data};
    ///
    /// # async fn example(data: iot_data::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let connection = data.connection(&client_id!("press-17")).send().await?;
    /// let is_connected = connection.connected;
    /// # Ok(())
    /// # }
    /// ```
    pub fn connection(&self, client: &ClientId) -> GetConnectionFluentBuilder {
        self.sdk.get_connection().client_id(client.as_str())
    }

    /// Ends a client's connection; what its session and its last will become is set in the SDK's builder. IAM
    /// action: `iot:DeleteConnection`. A client that may connect will come back: deactivate its certificate to
    /// keep it out.
    pub fn disconnect(&self, client: &ClientId) -> DeleteConnectionFluentBuilder {
        self.sdk.delete_connection().client_id(client.as_str())
    }

    /// The topic filters that a client is subscribed to. IAM action: `iot:ListSubscriptions`. Hands out the SDK's
    /// builder.
    pub fn subscriptions(&self, client: &ClientId) -> ListSubscriptionsFluentBuilder {
        self.sdk.list_subscriptions().client_id(client.as_str())
    }

    /// Begins a message for one connected client, which need not be subscribed to the topic, with a payload of
    /// up to 131,072 bytes. IAM action: `iot:SendDirectMessage`.
    pub fn send_direct_message(
        &self,
        client: &ClientId,
        topic: &TopicName,
        payload: impl Into<Vec<u8>>,
    ) -> DirectMessage {
        let call = self.sdk.send_direct_message().client_id(client.as_str());
        DirectMessage {
            sdk: call.topic(topic.as_str()).payload(Blob::new(payload)),
            vouched: None,
            retries: true,
        }
    }
}

impl DirectMessage {
    /// Waits until the client has acknowledged the message, 1 to 15 seconds; one that has begun counts. Where that
    /// takes longer the code is `GatewayTimeoutException`, and [`retries`](Self::retries) have it sent again. Unless
    /// this is said, the call ends when AWS has tried to hand the message over, and nobody knows whether it arrived.
    pub fn confirmed_within(mut self, time: impl Into<Option<Duration>>) -> Self {
        let seconds = time.into().map(|time| {
            let begun = u64::from(time.subsec_nanos() > 0);
            i32::try_from(time.as_secs().saturating_add(begun)).unwrap_or(i32::MAX)
        });
        self.sdk = self.sdk.set_confirmation(seconds.map(|_| true));
        self.sdk = self.sdk.set_timeout(seconds);
        self
    }
}

message!(
    DirectMessage,
    "SendDirectMessage",
    "GatewayTimeoutException"
);
