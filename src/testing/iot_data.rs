//! The data plane of IoT Core: state by account and region, behind the service's model.
mod connection;
mod document;
mod message;
mod retained;
mod shadow;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::Request;
use serde_json::Value;

use super::clock::Clock;
use super::exchange::Exchange;
use super::model::{self, Failure, Fields, IOT_DATA, call};
use super::reply::Reply;
use super::{ACCOUNT_ID, hold};
use call::{Call, Said};
use message::Messages;

pub use connection::Device;
pub use message::Message;

/// Account and region.
type Place = (String, String);

/// What is kept of an account in a region.
#[derive(Default)]
struct State {
    retained: retained::Retained,
    connections: connection::Connections,
    shadows: shadow::Shadows,
}

/// What the data plane of IoT Core was told, for a test to look into.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let cloud = palisade::testing::Cloud::start().await?;
/// let data = cloud.iot_data();
/// data.connect("us-east-1", "sensor-17").subscribe("cmd/sensor-17/#", 1);
/// // … the code under test publishes and updates shadows …
/// assert_eq!(data.published(), 0);
/// assert!(data.retained("site/berlin").is_none());
/// assert!(data.shadow("sensor-17", None).is_none());
/// # Ok(())
/// # }
/// ```
///
/// Topics, things and shadows are looked up in every region and account, the first in their order.
#[derive(Clone)]
pub struct IotData {
    places: Arc<Mutex<BTreeMap<Place, State>>>,
    messages: Arc<Mutex<Messages>>,
    clock: Clock,
}

impl IotData {
    pub(super) fn new(clock: Clock) -> Self {
        Self {
            places: Arc::default(),
            messages: Arc::default(),
            clock,
        }
    }

    /// The last 4096 messages, oldest first: published ones, and those sent to one client.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        hold(&self.messages).all()
    }

    /// How many messages there were in all, as [`IotData::messages`] counts them.
    #[must_use]
    pub fn published(&self) -> u64 {
        hold(&self.messages).count()
    }

    /// The message that a topic retains, if it has not expired.
    #[must_use]
    pub fn retained(&self, topic: &str) -> Option<Message> {
        let (places, now) = (hold(&self.places), self.clock.now());
        let mut found = places
            .values()
            .filter_map(|state| state.retained.find(topic, now));
        found.next().cloned()
    }

    /// A shadow of a thing, the unnamed one without a name: `state`, `metadata`, `version` and
    /// `timestamp`, as `GetThingShadow` tells it.
    #[must_use]
    pub fn shadow<'a>(&self, thing: &str, name: impl Into<Option<&'a str>>) -> Option<Value> {
        let (places, now) = (hold(&self.places), self.clock.seconds());
        let name = name.into().unwrap_or_default();
        let mut found = places
            .values()
            .filter_map(|state| state.shadows.tell(thing, name, now));
        found.next()
    }

    /// Lets a client be connected to the account of the example keys, and replaces one of its name.
    pub fn connect(&self, region: &str, client_id: &str) -> Device {
        let place = (ACCOUNT_ID.to_owned(), region.to_owned());
        let now = self.clock.now();
        let mut places = hold(&self.places);
        let state = places.entry(place.clone()).or_default();
        state.connections.open(client_id, now);
        Device::new(self.clone(), place, client_id)
    }
}

impl fmt::Debug for IotData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither payloads nor shadows.
        f.debug_struct("IotData")
            .field("published", &self.published())
            .finish_non_exhaustive()
    }
}

pub(super) fn answer(exchange: &Exchange, request: &Request<Bytes>) -> Reply {
    model::serve(exchange, request, &IOT_DATA, |operation, input| {
        let data = &exchange.shared.iot_data;
        let account = exchange.identity.get();
        let account = account.map_or("", |identity| identity.account.as_str());
        let region = exchange.host.region.as_str();
        let call = Call {
            model: &IOT_DATA,
            service: "iot",
            operation,
            input,
            account,
            region,
            now: data.clock.seconds(),
            objects: &exchange.shared.buckets,
        };
        data.act(&call, request.body())
    })
}

impl IotData {
    /// The payload comes as it was sent, without a copy of it.
    fn act(&self, call: &Call<'_>, payload: &Bytes) -> Said {
        let place = (call.account.to_owned(), call.region.to_owned());
        let mut places = hold(&self.places);
        let state = places.entry(place).or_default();
        match call.operation {
            "Publish" => {
                let message = Message::of(call, payload, self.clock.now())?;
                state.retained.take(&message);
                hold(&self.messages).add(message);
                call::done()
            }
            "SendDirectMessage" => {
                let message = Message::of(call, payload, self.clock.now())?;
                state.connections.open_one(call)?;
                hold(&self.messages).add(message);
                Ok(call::fields([
                    ("message", "OK".into()),
                    ("traceId", trace(self.published()).into()),
                ]))
            }
            "GetRetainedMessage" | "ListRetainedMessages" => {
                state.retained.serve(call, self.clock.now())
            }
            "GetConnection" | "DeleteConnection" | "ListSubscriptions" => {
                state.connections.serve(call, self.clock.now())
            }
            _ => state.shadows.serve(call, payload),
        }
    }
}

/// An id of the form that trace ids have.
fn trace(number: u64) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

/// Milliseconds since 1970, which is what this service tells times in.
fn millis(time: std::time::SystemTime) -> u64 {
    let since = time.duration_since(std::time::SystemTime::UNIX_EPOCH);
    u64::try_from(since.unwrap_or_default().as_millis()).unwrap_or(u64::MAX)
}

/// The text that an optional member has.
fn said(fields: &Fields, name: &str) -> Option<String> {
    fields.get(name).and_then(Value::as_str).map(str::to_owned)
}

fn too_large(call: &Call<'_>, what: &str) -> Failure {
    let code = call.raised(["RequestEntityTooLargeException", "InvalidRequestException"]);
    Failure::new(code, format!("The {what} is too large"))
}
