//! The one test binary that links the SDK.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests fail by panicking, and attack with raw clients"
)]

mod accepted;
mod adoption;
mod adoption_lies;
#[cfg(feature = "full")]
mod clients;
mod creation;
mod creation_faults;
mod creation_races;
#[cfg(feature = "full")]
mod day;
#[cfg(feature = "full")]
mod declared;
#[cfg(feature = "full")]
mod escapes;
mod guard;
mod hazards;
mod identity;
#[cfg(feature = "full")]
mod iot;
#[cfg(feature = "full")]
mod iot_data;
mod lies;
mod matrix;
mod mock;
mod presign;
mod repair;
#[cfg(feature = "full")]
mod replies;
mod routes;
mod s3;
mod scan_lines;
mod scope;
mod secrets;
mod stories;
mod support;
#[cfg(feature = "full")]
mod survey;
mod text;
mod text_corpus;
mod tls;
mod told;
mod traps;
#[cfg(feature = "full")]
mod twinmaker;
mod waivers;
