//! Clients that are connected, as far as a test says so.
use std::collections::BTreeMap;
use std::time::SystemTime;

use serde_json::Value;

use super::super::hold;
use super::super::model::Failure;
use super::call::{Call, Said, done, fields};
use super::{IotData, Place, millis};

/// A client.
struct Connection {
    since: SystemTime,
    /// When it was disconnected by a call.
    ended: Option<SystemTime>,
    thing: Option<String>,
    /// Filters, each with its quality of service.
    subscriptions: BTreeMap<String, u8>,
}

/// Clients by their ids.
#[derive(Default)]
pub(super) struct Connections(BTreeMap<String, Connection>);

impl Connections {
    pub(super) fn open(&mut self, client_id: &str, now: SystemTime) {
        let connection = Connection {
            since: now,
            ended: None,
            thing: None,
            subscriptions: BTreeMap::new(),
        };
        self.0.insert(client_id.to_owned(), connection);
    }

    /// The client of a call, if it is connected.
    pub(super) fn open_one(&mut self, call: &Call<'_>) -> Result<(), Failure> {
        let found = self.0.get(call.text("clientId"));
        match found.filter(|client| client.ended.is_none()) {
            Some(_) => Ok(()),
            None => Err(call.missing("connected client")),
        }
    }

    pub(super) fn serve(&mut self, call: &Call<'_>, now: SystemTime) -> Said {
        let id = call.text("clientId");
        if call.operation == "DeleteConnection" {
            self.open_one(call)?;
        }
        let client = self.0.get_mut(id);
        let client = client.ok_or_else(|| call.missing("client"))?;
        match call.operation {
            "DeleteConnection" => {
                client.ended = Some(now);
                if call.is_true("cleanSession") {
                    client.subscriptions.clear();
                }
                done()
            }
            "ListSubscriptions" => {
                let all = client.subscriptions.iter();
                let all = all.map(|(filter, qos)| (filter.clone(), subscription(filter, *qos)));
                call.page("subscriptions", all.collect())
            }
            _ => Ok(told(call, id, client)),
        }
    }
}

fn subscription(filter: &str, qos: u8) -> Value {
    fields([("topicFilter", filter.into()), ("qos", qos.into())]).into()
}

fn told(call: &Call<'_>, id: &str, client: &Connection) -> super::Fields {
    let mut said = fields([
        ("clientId", id.into()),
        ("connected", client.ended.is_none().into()),
        ("cleanSession", false.into()),
        ("keepAliveDuration", 1200.into()),
        ("connectedSince", millis(client.since).into()),
        ("thingName", client.thing.clone().into()),
    ]);
    if let Some(ended) = client.ended {
        said.extend(fields([
            ("disconnectedSince", millis(ended).into()),
            ("disconnectReason", "API_INITIATED_DISCONNECT".into()),
        ]));
    }
    if call.is_true("includeSocketInformation") {
        // Addresses that belong to nobody.
        said.extend(fields([
            ("sourceIp", "192.0.2.17".into()),
            ("sourcePort", 50_000.into()),
            ("targetIp", "192.0.2.1".into()),
            ("targetPort", 8883.into()),
        ]));
    }
    said
}

/// A client that [`IotData::connect`] lets be connected.
#[derive(Clone, Debug)]
pub struct Device {
    data: IotData,
    place: Place,
    client_id: String,
}

impl Device {
    pub(super) fn new(data: IotData, place: Place, client_id: &str) -> Self {
        Self {
            data,
            place,
            client_id: client_id.to_owned(),
        }
    }

    fn change(self, change: impl FnOnce(&mut Connection)) -> Self {
        let mut places = hold(&self.data.places);
        let state = places.get_mut(&self.place);
        if let Some(client) = state.and_then(|state| state.connections.0.get_mut(&self.client_id)) {
            change(client);
        }
        drop(places);
        self
    }

    /// It is the client of this thing.
    pub fn thing(self, name: &str) -> Self {
        self.change(|client| client.thing = Some(name.to_owned()))
    }

    /// It subscribes to a topic filter with this quality of service, 0 or 1.
    pub fn subscribe(self, filter: &str, qos: u8) -> Self {
        self.change(|client| {
            client.subscriptions.insert(filter.to_owned(), qos.min(1));
        })
    }

    /// Whether it still is, and no call disconnected it.
    #[must_use]
    pub fn is_connected(&self) -> bool {
        let places = hold(&self.data.places);
        let state = places.get(&self.place);
        let client = state.and_then(|state| state.connections.0.get(&self.client_id));
        client.is_some_and(|client| client.ended.is_none())
    }
}
