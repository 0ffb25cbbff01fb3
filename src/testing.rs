//! The loopback cloud: an AWS inside the test process, for tests and examples.
//!
//! It listens on `127.0.0.1`, speaks real TLS under the real host names with an authority of its
//! own, verifies signatures, keeps state in memory and can be told to fail or to lie. It is no
//! model of IAM: whoever holds one of its credentials may do everything, in foreign buckets too.
mod certificate;
mod cloud;
mod connection;
mod exchange;
mod fault;
mod host;
mod identity;
mod lie;
mod pace;
mod reply;
mod s3;
mod seen;
mod signature;
mod sts;

use std::sync::{Mutex, MutexGuard, PoisonError};

pub use certificate::CertificateFault;
pub use cloud::{Cloud, CloudBuilder};
pub use fault::{Fault, Faults, Injected};
pub use s3::{BucketSpec, S3, StoredEncryption, StoredObject};
pub use seen::Seen;

/// The access key id of the only long-term credentials the cloud knows, from AWS's documentation.
pub const ACCESS_KEY_ID: &str = "AKIAIOSFODNN7EXAMPLE";

/// The secret of [`ACCESS_KEY_ID`], from AWS's documentation.
pub const SECRET_ACCESS_KEY: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

/// The account of [`ACCESS_KEY_ID`], and the owner of buckets for which none is named.
pub const ACCOUNT_ID: &str = "111122223333";

/// Locks, also after a panic elsewhere: the state stays whole, and tests want the first failure.
fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
