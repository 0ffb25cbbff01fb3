//! The services: the SDK's own clients, under the guard.

#[cfg(feature = "iot")]
#[macro_use]
mod client;

#[cfg(feature = "iot")]
pub mod iot;
#[cfg(feature = "s3")]
pub mod s3;
