//! `harden!`, tried with SDK crates of several protocols.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod clients;
mod escapes;
mod hosts;
mod iot;
mod iot_secrets;
mod mock;
mod recorder;
mod server;
mod text;
mod wire;
