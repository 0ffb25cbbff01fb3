//! The cloud, asked by the SDK and by a bare HTTP client.
#![expect(
    clippy::disallowed_methods,
    reason = "raw clients and clocks, to test the cloud itself"
)]

/// Status, code and message of the error that a call must end with.
macro_rules! refused {
    ($call:expr) => {
        $crate::testing::tests::sts::said(&$call.send().await.err().ok_or("it was not refused")?)
    };
}

mod client;
mod configurations;
mod faults;
#[cfg(feature = "iot")]
mod iot;
#[cfg(feature = "iot-data")]
mod iot_data;
mod objects;
mod private;
mod sdk;
mod sso;
mod sts;
mod transport;
#[cfg(feature = "twinmaker")]
mod twinmaker;
