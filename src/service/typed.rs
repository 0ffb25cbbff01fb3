//! What the typed calls of several services share. It knows none of the services.

#[cfg(any(feature = "iot", feature = "iot-data", feature = "twinmaker"))]
mod failure;
#[cfg(any(feature = "iot", feature = "twinmaker"))]
mod here;

use std::time::Duration;

#[cfg(any(feature = "iot", feature = "iot-data", feature = "twinmaker"))]
pub(super) use failure::*;
#[cfg(any(feature = "iot", feature = "twinmaker"))]
pub(super) use here::Here;

/// How long what is read may lag behind what was written.
pub(super) const PATIENCE: [Duration; 4] = [
    Duration::from_millis(200),
    Duration::from_millis(400),
    Duration::from_millis(800),
    Duration::from_millis(1600),
];
