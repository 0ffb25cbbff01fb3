//! Messages: what AWS demands of them, and the last ones of all.
use std::collections::VecDeque;
use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde_json::Value;

use super::super::model::Failure;
use super::call::{Call, invalid};
use super::{said, too_large};

/// How many messages are kept.
const KEPT: usize = 4096;
/// The largest payload, in bytes.
const PAYLOAD: usize = 128 * 1024;
/// The longest topic, in bytes.
const TOPIC: usize = 256;
/// The most slashes in a topic.
const SLASHES: usize = 7;

/// A message as the cloud took it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Message {
    /// Its topic.
    pub topic: String,
    /// Its content.
    pub payload: Bytes,
    /// 0 or 1.
    pub qos: u8,
    /// Whether the topic was to retain it.
    pub retain: bool,
    /// The client that it was sent to; `None` when it was published.
    pub client_id: Option<String>,
    /// User properties, the text of a JSON array.
    pub user_properties: Option<String>,
    /// The content type.
    pub content_type: Option<String>,
    /// `UTF8_DATA` or `UNSPECIFIED_BYTES`.
    pub payload_format: Option<String>,
    /// The topic for responses.
    pub response_topic: Option<String>,
    /// Correlation data, base64.
    pub correlation_data: Option<String>,
    /// For how many seconds it is good; `None` for ever.
    pub expiry: Option<u64>,
    /// When it came, by [`Cloud::clock`](crate::testing::Cloud::clock).
    pub time: SystemTime,
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Payload and properties are anybody's.
        f.debug_struct("Message")
            .field("topic", &self.topic)
            .field("bytes", &self.payload.len())
            .finish_non_exhaustive()
    }
}

impl Message {
    /// The message in a call, if AWS takes it.
    pub(super) fn of(call: &Call<'_>, payload: &Bytes, time: SystemTime) -> Result<Self, Failure> {
        let topic = call.text("topic");
        check_topic(topic)?;
        let response_topic = said(call.input, "responseTopic");
        if let Some(topic) = &response_topic {
            check_topic(topic)?;
        }
        let user_properties = said(call.input, "userProperties");
        if let Some(text) = &user_properties
            && !are_properties(text)
        {
            let text = "The user properties are no JSON array of objects with one text each";
            return Err(invalid(text));
        }
        if payload.len() > PAYLOAD {
            return Err(too_large(call, "payload"));
        }
        let expiry = match call.number("messageExpiry") {
            Some(seconds) => match u64::try_from(seconds) {
                Ok(seconds) if seconds > 0 => Some(seconds),
                _ => return Err(invalid("The message expiry is not positive")),
            },
            None => None,
        };
        Ok(Self {
            topic: topic.to_owned(),
            payload: payload.clone(),
            qos: u8::from(call.number("qos") == Some(1)),
            retain: call.is_true("retain"),
            client_id: said(call.input, "clientId"),
            user_properties,
            content_type: said(call.input, "contentType"),
            payload_format: said(call.input, "payloadFormatIndicator"),
            response_topic,
            correlation_data: said(call.input, "correlationData"),
            expiry,
            time,
        })
    }

    /// Whether it has expired by then.
    pub(super) fn is_over(&self, now: SystemTime) -> bool {
        let end = self.expiry.map(Duration::from_secs);
        let end = end.and_then(|expiry| self.time.checked_add(expiry));
        end.is_some_and(|end| end <= now)
    }
}

/// What a topic must be that something is published to.
fn check_topic(topic: &str) -> Result<(), Failure> {
    // Basic Ingest: the first three levels are not counted.
    let counted = match topic.strip_prefix("$aws/rules/") {
        Some(rest) => rest.split_once('/').unwrap_or_default().1,
        None => topic,
    };
    let slashes = counted.bytes().filter(|byte| *byte == b'/').count();
    let text = if counted.is_empty() || topic.contains(['\0', '+', '#']) {
        "The topic is empty or has characters that no topic has"
    } else if counted.len() > TOPIC {
        "The topic is longer than 256 bytes"
    } else if slashes > SLASHES {
        "The topic has more than 7 slashes"
    } else {
        return Ok(());
    };
    Err(invalid(text))
}

/// Whether a text is the array that user properties are written as: `[{"name": "value"}, …]`.
fn are_properties(text: &str) -> bool {
    let Ok(Value::Array(items)) = serde_json::from_str(text) else {
        return false;
    };
    items.iter().all(|item| {
        let item = item.as_object();
        item.is_some_and(|item| item.len() == 1 && item.values().all(Value::is_string))
    })
}

/// The last messages, and the number of all.
#[derive(Default)]
pub(super) struct Messages {
    kept: VecDeque<Message>,
    count: u64,
}

impl Messages {
    pub(super) fn add(&mut self, message: Message) {
        if self.kept.len() == KEPT {
            self.kept.pop_front();
        }
        self.kept.push_back(message);
        self.count += 1;
    }

    pub(super) fn all(&self) -> Vec<Message> {
        self.kept.iter().cloned().collect()
    }

    pub(super) fn count(&self) -> u64 {
        self.count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_messages_are_kept_and_all_are_counted() {
        let mut messages = Messages::default();
        for number in 0..5000 {
            messages.add(Message {
                topic: number.to_string(),
                payload: Bytes::new(),
                qos: 0,
                retain: false,
                client_id: None,
                user_properties: None,
                content_type: None,
                payload_format: None,
                response_topic: None,
                correlation_data: None,
                expiry: None,
                time: SystemTime::UNIX_EPOCH,
            });
        }
        let kept = messages.all();
        assert_eq!((kept.len(), messages.count()), (KEPT, 5000));
        let ends = [kept.first(), kept.last()];
        let ends = ends.map(|one| one.map(|message| message.topic.as_str()));
        assert_eq!(ends, [Some("904"), Some("4999")]);
    }
}
