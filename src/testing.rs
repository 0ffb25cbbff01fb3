//! The loopback cloud: an AWS inside the test process, for tests and examples.
//!
//! It listens on `127.0.0.1`, speaks real TLS under the real host names with an authority of its
//! own, verifies signatures, judges pages of other origins by a bucket's CORS configuration, keeps
//! state in memory and can be told to fail or to lie. Of IAM it knows MFA devices, roles and their
//! trust policies, and no other: whoever holds one of its credentials may do everything, in foreign
//! buckets too. Its long-term credentials are the example keys of [`danger`](crate::danger).
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! use palisade::testing::{BucketSpec, Cloud, Fault, StoredEncryption};
//!
//! let cloud = Cloud::start().await?;
//! let key = "arn:aws:kms:us-east-1:111122223333:key/0";
//! let bucket = BucketSpec::new("us-east-1").default_encryption(StoredEncryption::kms(key));
//! cloud.s3().add_bucket("acme-telemetry", bucket);
//! cloud.faults().next("PutObject", Fault::NoEncryptionConfirmed);
//!
//! // … a session made with `.danger_test_cloud(cloud.door())` …
//!
//! assert!(cloud.requests().iter().all(|seen| seen.tls == "1.3"));
//! # Ok(())
//! # }
//! ```
//!
//! # What is not like AWS
//!
//! * Policies other than trust policies, and public access blocks, are kept and not applied:
//!   callers need no permission of their own to assume a role, and a session policy narrows nothing.
//!   KMS keys are not looked up. Web identity tokens are any text, of one issuer.
//! * Sessions, tokens and codes go by [`Cloud::clock`], signatures by the real time. Of STS there
//!   are `GetCallerIdentity`, `GetSessionToken`, `AssumeRole` and `AssumeRoleWithWebIdentity`;
//!   sizes of packed policies and tokens are made up.
//! * Single sign-on knows device codes and refresh tokens, no authorization codes; any start URL is
//!   the same directory, and a role lasts an hour.
//! * Configurations of buckets (versioning, object lock, replication, website, ACL, …) are kept and
//!   given back, and only encryption and ownership have an effect: buckets are unversioned whatever
//!   their configuration says, and nothing is locked. No ACLs or tagging calls of objects,
//!   retention, directory buckets, `ListObjects` (1) or `ListMultipartUploads`: what is not served
//!   answers 501. Access points have no policy of their own.
//! * Of IoT there is the control plane, by the service's own model: what a request holds is judged by
//!   it, and members that it does not know are refused instead of ignored. There are things, types,
//!   groups, certificates, authorities, policies, rules and their destinations, authorizers, templates,
//!   role aliases, domains, logging, audits, profiles and settings; jobs, streams and updates are made
//!   and described, and never run. Searches, findings, commands, versions of packages and bulk
//!   registration answer 501. Nobody connects: policies, rules and dynamic groups have no effect,
//!   destinations are not called, and the token is read by [`Iot::confirmation_token`]. Fresh keys are
//!   of P-256 instead of RSA. Presigned requests are refused.
//! * Of IoT data there is all of the API, by its model: messages are kept and not delivered, retained
//!   ones expire, connections are those that [`IotData::connect`] makes, and shadows are merged and
//!   versioned. Nothing reads topics that begin with `$`.
//! * Of TwinMaker there is all of the API, by its model and by nothing else: it was never compared with
//!   AWS. Functions are not called, nothing is synchronized or transferred, queries are not understood
//!   (each is answered by a node for every entity), and of `com.amazon.` types only the names exist.
//! * Certificates exist for every name below `amazonaws.com`, and any bucket name in front of
//!   `s3` and `s3-fips` and any region are served: an invented FIPS host answers. So do private
//!   endpoints of STS, IoT, IoT data, TwinMaker and S3 (`vpce-ID.sts.REGION.vpce.amazonaws.com`),
//!   whatever their id, and an account's own endpoint for devices (`ID-ats.iot.REGION.amazonaws.com`);
//!   they have no policy and no network.
//! * Requests are read to their end (256 MiB at most) before they are answered.

mod certificate;
mod clock;
mod cloud;
mod connection;
mod exchange;
mod fault;
mod hook;
mod host;
mod iam;
mod identity;
mod iot;
mod iot_data;
mod lie;
mod model;
mod pace;
mod reply;
mod s3;
mod seen;
mod signature;
mod sigv4;
mod sso;
mod sts;
#[cfg(all(test, feature = "s3"))]
mod tests;
mod twinmaker;

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::danger::{
    EXAMPLE_ACCESS_KEY_ID as ACCESS_KEY_ID, EXAMPLE_ACCOUNT as ACCOUNT_ID,
    EXAMPLE_SECRET_ACCESS_KEY as SECRET_ACCESS_KEY,
};

pub use certificate::CertificateFault;
pub use clock::Clock;
pub use cloud::{Cloud, CloudBuilder};
pub use fault::{Fault, Faults, Injected};
pub use hook::Hooked;
pub use iam::{Iam, IssuedSession, MfaDevice, RoleSpec, SessionKind};
pub use iot::Iot;
pub use iot_data::{Device, IotData, Message};
pub use s3::{BucketSpec, S3, StoredEncryption, StoredObject};
pub use seen::Seen;
pub use sso::Sso;
pub use twinmaker::TwinMaker;

/// Locks, also after a panic elsewhere: the state stays whole, and tests want the first failure.
fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
