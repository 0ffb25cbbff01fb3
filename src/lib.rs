//! [design]: guide::design
//! [fips]: guide::fips
//! [identity]: guide::identity
//! [iot]: guide::iot
//! [iot-device-advisor]: guide::iot_device_advisor
//! [iot-family]: guide::iot_family
//! [iot-jobs-data]: guide::iot_jobs_data
//! [iot-tunneling]: guide::iot_tunneling
//! [iot-wireless]: guide::iot_wireless
//! [migrating]: guide::migrating
//! [observability]: guide::observability
//! [operations]: ledger
//! [public-text]: guide::public_text
//! [requirements]: guide::requirements
//! [testing-your-app]: guide::testing_your_app
//! [threat-model]: guide::threat_model
//! [twinmaker]: guide::twinmaker
// Of two definitions of a link the first counts: above are pages of this documentation, below are files.
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![cfg_attr(
    not(all(feature = "s3", feature = "sts")),
    expect(
        dead_code,
        reason = "some of what serves S3 or STS serves nothing else yet"
    )
)]
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod error;
mod evidence;
mod kind;
pub mod rule;
mod service;
mod session;
#[cfg(feature = "testing")]
pub mod testing;
mod value;
mod waiver;
mod wire;

pub use error::{Error, ErrorKind, Refusal, refusal};
pub use evidence::{Entry, Evidence, Outcome};
pub use rule::Rule;
pub use secrecy::SecretString;
#[cfg(feature = "cloudtrail")]
pub use service::cloudtrail;
#[doc(hidden)]
pub use service::hardened;
#[cfg(feature = "iam")]
pub use service::iam;
#[cfg(feature = "iot")]
pub use service::iot;
#[cfg(feature = "iot-data")]
pub use service::iot_data;
#[cfg(feature = "kms")]
pub use service::kms;
#[cfg(feature = "logs")]
pub use service::logs;
#[cfg(feature = "macie")]
pub use service::macie;
#[cfg(feature = "s3")]
pub use service::s3;
#[cfg(feature = "s3control")]
pub use service::s3control;
#[cfg(feature = "sts")]
pub use service::sts;
#[cfg(feature = "twinmaker")]
pub use service::twinmaker;
#[cfg(any(feature = "sso", feature = "sts"))]
pub use session::PromptError;
#[cfg(feature = "testing")]
pub use session::danger;
#[cfg(feature = "sts")]
pub use session::{
    AssumeRole, Attested, BrokenGlass, Mfa, MfaPrompt, MfaRequest, MfaSession, TerminalPrompt,
};
pub use session::{Builder, CredentialProcess, CredentialSource, Finding, Keys, Posture, Session};
#[cfg(feature = "sso")]
pub use session::{SsoLogin, SsoPrompt, SsoRequest, SsoRole};
pub use value::access_point::AccessPointArn;
pub use value::arn::{
    AccountId, DestinationArn, KmsKeyArn, LambdaArn, SecretArn, ServerCertificateArn, SnsTopicArn,
    ThingGroupArn, TrailArn,
};
pub use value::device_endpoint::{CredentialEndpoint, DeviceEndpoint, JobsEndpoint};
pub use value::encrypted::{EncryptedBucket, ProvenBucket};
pub use value::encryption::Encryption;
pub use value::lorawan::LorawanKey;
pub use value::mfa::{MfaCode, MfaSerial};
pub use value::name::BucketName;
pub use value::proof::BucketProof;
pub use value::role::{ExternalId, RoleArn, SessionPolicy};
pub use value::service::Service;
pub use value::tag::Tag;
pub use value::tags::Tags;
pub use value::vpc_endpoint::{Route, VpcEndpointId};
pub use value::{policy, region, text, url};
pub use waiver::{InvalidReason, Reason, Waiver};
pub use wire::ledger;
pub use wire::proxy::{Proxy, TlsProxy};
pub use wire::timeouts::Timeouts;
pub use wire::tls::TlsVersion;
pub use wire::trust::Trust;

#[cfg(feature = "cloudtrail")]
pub use aws_sdk_cloudtrail;
#[cfg(feature = "logs")]
pub use aws_sdk_cloudwatchlogs;
#[cfg(feature = "iam")]
pub use aws_sdk_iam;
#[cfg(feature = "iot")]
pub use aws_sdk_iot;
#[cfg(feature = "iot-data")]
pub use aws_sdk_iotdataplane;
#[cfg(feature = "twinmaker")]
pub use aws_sdk_iottwinmaker;
#[cfg(feature = "kms")]
pub use aws_sdk_kms;
#[cfg(feature = "macie")]
pub use aws_sdk_macie2;
#[cfg(feature = "s3")]
pub use aws_sdk_s3;
#[cfg(feature = "s3control")]
pub use aws_sdk_s3control;
#[cfg(feature = "sts")]
pub use aws_sdk_sts;

/// The pages of `docs/`, whose programs compile and run.
#[cfg(any(doc, doctest))]
pub mod guide {
    /// [public-text]: crate::guide::public_text
    #[doc = include_str!("../docs/design.md")]
    pub mod design {}
    #[doc = include_str!("../docs/fips.md")]
    pub mod fips {}
    #[doc = include_str!("../docs/identity.md")]
    pub mod identity {}
    /// [iot-device-advisor]: crate::guide::iot_device_advisor
    /// [iot-family]: crate::guide::iot_family
    /// [iot-jobs-data]: crate::guide::iot_jobs_data
    /// [iot-tunneling]: crate::guide::iot_tunneling
    /// [iot-wireless]: crate::guide::iot_wireless
    /// [public-text]: crate::guide::public_text
    /// [threat-model]: crate::guide::threat_model
    #[cfg(any(all(feature = "iot", feature = "s3"), not(doctest)))]
    #[doc = include_str!("../docs/iot.md")]
    pub mod iot {}
    // The programs of these pages take other SDK crates: the workspace `harden/` compiles them.
    #[cfg(not(doctest))]
    #[doc = include_str!("../docs/iot-device-advisor.md")]
    pub mod iot_device_advisor {}
    /// [iot-device-advisor]: crate::guide::iot_device_advisor
    /// [iot-jobs-data]: crate::guide::iot_jobs_data
    /// [iot-tunneling]: crate::guide::iot_tunneling
    /// [iot-wireless]: crate::guide::iot_wireless
    /// [operations]: crate::ledger
    #[doc = include_str!("../docs/iot-family.md")]
    pub mod iot_family {}
    /// [iot]: crate::guide::iot
    #[cfg(not(doctest))]
    #[doc = include_str!("../docs/iot-jobs-data.md")]
    pub mod iot_jobs_data {}
    #[cfg(not(doctest))]
    #[doc = include_str!("../docs/iot-tunneling.md")]
    pub mod iot_tunneling {}
    /// [threat-model]: crate::guide::threat_model
    #[cfg(not(doctest))]
    #[doc = include_str!("../docs/iot-wireless.md")]
    pub mod iot_wireless {}
    /// [features]: crate#features
    /// [identity]: crate::guide::identity
    /// [scope]: crate#scope
    /// [testing-your-app]: crate::guide::testing_your_app
    #[doc = include_str!("../docs/migrating.md")]
    pub mod migrating {}
    #[doc = include_str!("../docs/observability.md")]
    pub mod observability {}
    /// [operations]: crate::ledger
    #[doc = include_str!("../docs/public-text.md")]
    pub mod public_text {}
    #[doc = include_str!("../docs/requirements.md")]
    pub mod requirements {}
    #[cfg(any(feature = "testing", not(doctest)))]
    #[doc = include_str!("../docs/testing-your-app.md")]
    pub mod testing_your_app {}
    #[doc = include_str!("../docs/threat-model.md")]
    pub mod threat_model {}
    #[cfg(any(all(feature = "s3", feature = "twinmaker"), not(doctest)))]
    #[doc = include_str!("../docs/twinmaker.md")]
    pub mod twinmaker {}
}
