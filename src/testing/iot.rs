//! The control plane of IoT Core: state by account and region, behind the service's model.
mod audits;
mod authority;
mod authorizers;
mod cas;
mod certificates;
mod destinations;
mod domains;
mod generic;
mod groups;
mod jobs;
mod kinds;
mod pem;
mod policies;
mod rules;
mod settings;
mod state;
mod tags;
mod templates;
mod things;
mod transfers;
mod types;
mod versions;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::Request;
use serde_json::Value;

use super::clock::{self, Clock};
use super::exchange::Exchange;
use super::hold;
use super::model::{self, Failure, Fields, IOT, call};
use super::reply::Reply;
use call::{Call, Said};
use state::State;

/// Account and region.
type Place = (String, String);

/// What the control plane of IoT Core keeps, for a test to look into.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let cloud = palisade::testing::Cloud::start().await?;
/// // … the code under test provisions `sensor-17` …
/// assert!(cloud.iot().thing("sensor-17").is_none());
/// assert_eq!(cloud.iot().count("thing"), 0);
/// # Ok(())
/// # }
/// ```
///
/// Resources are JSON objects with the members that the API calls them by. A name is looked up in
/// every region and account, the first in their order.
#[derive(Clone)]
pub struct Iot {
    places: Arc<Mutex<BTreeMap<Place, State>>>,
    clock: Clock,
}

impl Iot {
    pub(super) fn new(clock: Clock) -> Self {
        Self {
            places: Arc::default(),
            clock,
        }
    }

    /// A thing by its name: `thingName`, `thingArn`, `thingId`, `attributes`, `thingTypeName`, ….
    #[must_use]
    pub fn thing(&self, name: &str) -> Option<Value> {
        self.resource("thing", name)
    }

    /// A resource of a kind by its name or id, such as `("policy", "device")` or
    /// `("cert", id)`: kinds are named as in ARNs.
    #[must_use]
    pub fn resource(&self, kind: &str, name: &str) -> Option<Value> {
        let places = hold(&self.places);
        let mut found = places.values().filter_map(|state| state.find(kind, name));
        found.next().map(|kept| Value::Object(kept.fields.clone()))
    }

    /// The token that the endpoint of a rule's destination was sent, by the destination's ARN.
    ///
    /// `None` where there is none to confirm. A test plays the endpoint and confirms it with
    /// `ConfirmTopicRuleDestination`.
    #[must_use]
    pub fn confirmation_token(&self, arn: &str) -> Option<String> {
        let found = self.resource("ruledestination", arn)?;
        let token = found.get(destinations::TOKEN)?;
        token.as_str().map(str::to_owned)
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

impl fmt::Debug for Iot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the tokens: code under test prints what it holds.
        f.debug_struct("Iot")
            .field("places", &hold(&self.places).len())
            .finish_non_exhaustive()
    }
}

pub(super) fn answer(exchange: &Exchange, request: &Request<Bytes>) -> Reply {
    model::serve(exchange, request, &IOT, |operation, input| {
        let iot = &exchange.shared.iot;
        let account = exchange
            .identity
            .get()
            .map(|identity| identity.account.clone());
        let account = account.unwrap_or_default();
        let region = exchange.host.region.clone();
        let call = Call {
            model: &IOT,
            service: "iot",
            operation,
            input,
            account: &account,
            region: &region,
            now: clock::seconds(iot.clock.now()),
            objects: &exchange.shared.buckets,
        };
        let mut places = hold(&iot.places);
        let place = (account.clone(), region.clone());
        // Taken out, so that a transfer reaches the state of another account beside it.
        let mut state = places.remove(&place).unwrap_or_default();
        let said = act(&call, &mut state, &mut places);
        places.insert(place, state);
        said
    })
}

/// What is special about an operation comes before what all have in common.
fn act(call: &Call<'_>, state: &mut State, others: &mut BTreeMap<Place, State>) -> Said {
    const SPECIAL: [fn(&Call<'_>, &mut State) -> Option<Said>; 14] = [
        things::serve,
        types::serve,
        groups::serve,
        certificates::serve,
        cas::serve,
        policies::serve,
        templates::serve,
        authorizers::serve,
        rules::serve,
        destinations::serve,
        domains::serve,
        audits::serve,
        jobs::serve,
        settings::serve,
    ];
    let special = SPECIAL.iter().find_map(|serve| serve(call, state));
    let said = special
        .or_else(|| tags::serve(call, state))
        .or_else(|| transfers::serve(call, state, others))
        .or_else(|| generic::serve(call, state));
    said.unwrap_or_else(|| Err(Failure::not_served(call.operation)))
}

#[cfg(test)]
mod tests;
