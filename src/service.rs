//! The services: the SDK's own clients, under the guard.

#[cfg(any(
    feature = "cloudtrail",
    feature = "iam",
    feature = "iot",
    feature = "iot-data",
    feature = "kms",
    feature = "logs",
    feature = "macie",
    feature = "s3control",
    feature = "sts",
    feature = "twinmaker"
))]
#[macro_use]
mod client;

#[cfg(feature = "cloudtrail")]
pub mod cloudtrail;
#[doc(hidden)]
pub mod hardened;
#[cfg(feature = "iam")]
pub mod iam;
#[cfg(feature = "iot")]
pub mod iot;
#[cfg(feature = "iot-data")]
pub mod iot_data;
#[cfg(feature = "kms")]
pub mod kms;
#[cfg(feature = "logs")]
pub mod logs;
#[cfg(feature = "macie")]
pub mod macie;
#[cfg(feature = "s3")]
pub mod s3;
#[cfg(feature = "s3control")]
pub mod s3control;
#[cfg(feature = "sts")]
pub mod sts;
#[cfg(feature = "twinmaker")]
pub mod twinmaker;
#[cfg(any(
    feature = "iot",
    feature = "iot-data",
    feature = "s3",
    feature = "twinmaker"
))]
mod typed;
