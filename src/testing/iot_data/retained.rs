//! The message that a topic retains.
use std::collections::BTreeMap;
use std::time::SystemTime;

use aws_smithy_types::base64;
use serde_json::Value;

use super::call::{Call, Said, fields};
use super::message::Message;
use super::millis;

/// Messages by topic.
#[derive(Default)]
pub(super) struct Retained(BTreeMap<String, Message>);

impl Retained {
    /// Keeps what is to be retained; an empty payload takes away what was.
    pub(super) fn take(&mut self, message: &Message) {
        if !message.retain {
            return;
        }
        if message.payload.is_empty() {
            self.0.remove(&message.topic);
        } else {
            self.0.insert(message.topic.clone(), message.clone());
        }
    }

    pub(super) fn find(&self, topic: &str, now: SystemTime) -> Option<&Message> {
        self.0.get(topic).filter(|message| !message.is_over(now))
    }

    pub(super) fn serve(&self, call: &Call<'_>, now: SystemTime) -> Said {
        if call.operation == "ListRetainedMessages" {
            let all = self.0.values().filter(|message| !message.is_over(now));
            let all = all.map(|message| (message.topic.clone(), summary(message)));
            return call.page("retainedTopics", all.collect());
        }
        let found = self.find(call.text("topic"), now);
        let message = found.ok_or_else(|| call.missing("retained message"))?;
        let payload = base64::encode(&message.payload);
        let properties = message.user_properties.as_ref().map(base64::encode);
        Ok(fields([
            ("topic", message.topic.as_str().into()),
            ("payload", payload.into()),
            ("qos", message.qos.into()),
            ("lastModifiedTime", millis(message.time).into()),
            ("userProperties", properties.into()),
        ]))
    }
}

fn summary(message: &Message) -> Value {
    fields([
        ("topic", message.topic.as_str().into()),
        ("payloadSize", message.payload.len().into()),
        ("qos", message.qos.into()),
        ("lastModifiedTime", millis(message.time).into()),
    ])
    .into()
}
