//! The cloud, asked by the SDK and by a bare HTTP client.
#![expect(
    clippy::disallowed_methods,
    reason = "raw clients and clocks, to test the cloud itself"
)]

mod client;
mod configurations;
mod faults;
mod objects;
mod sdk;
mod sts;
mod transport;
