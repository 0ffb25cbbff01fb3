//! `IoT` `TwinMaker`: state by account and region, behind the service's model.
mod account;
mod component_types;
mod components;
mod definitions;
mod entities;
mod parts;
mod resource;
mod scenes;
mod sync_jobs;
mod tags;
mod transfers;
mod values;
mod workspaces;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::Request;
use serde_json::Value;

use super::clock::Clock;
use super::exchange::Exchange;
use super::hold;
use super::model::{self, Failure, Fields, TWINMAKER, call, state};
use super::reply::Reply;
use call::{Call, Said};

/// With it go the values of properties over time.
type State = state::State<values::Values>;

/// Account and region.
type Place = (String, String);

/// What `IoT` `TwinMaker` keeps, for a test to look into.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let cloud = palisade::testing::Cloud::start().await?;
/// // … the code under test makes the workspace `plant` …
/// assert!(cloud.twinmaker().workspace("plant").is_none());
/// assert_eq!(cloud.twinmaker().count("workspace"), 0);
/// # Ok(())
/// # }
/// ```
///
/// Resources are JSON objects with the members that the API calls them by. What lies in a workspace
/// is named with it: `plant/pump-1`. A name is looked up in every region and account, the first in
/// their order.
#[derive(Clone)]
pub struct TwinMaker {
    places: Arc<Mutex<BTreeMap<Place, State>>>,
    clock: Clock,
}

impl TwinMaker {
    pub(super) fn new(clock: Clock) -> Self {
        Self {
            places: Arc::default(),
            clock,
        }
    }

    /// A workspace by its id: `workspaceId`, `arn`, `s3Location`, `role`, ….
    #[must_use]
    pub fn workspace(&self, id: &str) -> Option<Value> {
        self.resource("workspace", id)
    }

    /// A resource of a kind by its name: `("entity", "plant/pump-1")`. The kinds are `workspace`,
    /// `entity`, `component-type`, `scene`, `sync-job` and `metadata-transfer-job`, the last one
    /// without a workspace in its name.
    #[must_use]
    pub fn resource(&self, kind: &str, name: &str) -> Option<Value> {
        let places = hold(&self.places);
        let mut found = places.values().filter_map(|state| state.find(kind, name));
        found.next().map(|kept| Value::Object(kept.fields.clone()))
    }

    /// How many resources of a kind there are.
    #[must_use]
    pub fn count(&self, kind: &str) -> usize {
        hold(&self.places)
            .values()
            .map(|state| state.count(kind))
            .sum()
    }
}

impl fmt::Debug for TwinMaker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the values of properties.
        f.debug_struct("TwinMaker")
            .field("workspaces", &self.count("workspace"))
            .finish_non_exhaustive()
    }
}

pub(super) fn answer(exchange: &Exchange, request: &Request<Bytes>) -> Reply {
    model::serve(exchange, request, &TWINMAKER, |operation, input| {
        let twinmaker = &exchange.shared.twinmaker;
        let account = exchange.identity.get();
        let account = account.map_or("", |identity| identity.account.as_str());
        let region = exchange.host.region.as_str();
        let call = Call {
            model: &TWINMAKER,
            service: "iottwinmaker",
            operation,
            input,
            account,
            region,
            now: twinmaker.clock.seconds(),
            objects: &exchange.shared.buckets,
        };
        let mut places = hold(&twinmaker.places);
        let place = (account.to_owned(), region.to_owned());
        act(&call, places.entry(place).or_default())
    })
}

fn act(call: &Call<'_>, state: &mut State) -> Said {
    const SERVED: [fn(&Call<'_>, &mut State) -> Option<Said>; 9] = [
        workspaces::serve,
        component_types::serve,
        entities::serve,
        scenes::serve,
        sync_jobs::serve,
        transfers::serve,
        values::serve,
        account::serve,
        tags::serve,
    ];
    let said = SERVED.iter().find_map(|serve| serve(call, state));
    let said = said.or_else(|| parts::serve(call, state));
    said.unwrap_or_else(|| Err(Failure::not_served(call.operation)))
}

fn invalid(text: impl Into<String>) -> Failure {
    Failure::new("ValidationException", text)
}

#[cfg(test)]
mod tests;
