//! Secure-by-default wrappers around the official AWS SDK clients.
#![forbid(unsafe_code)]

mod error;
mod evidence;
pub mod rule;
#[cfg(feature = "testing")]
pub mod testing;
mod waiver;

pub use error::{Error, ErrorKind, Refusal, refusal};
pub use evidence::{Entry, Evidence, Outcome};
pub use rule::Rule;
pub use waiver::{InvalidReason, Reason, Waiver};

#[cfg(feature = "s3")]
pub use aws_sdk_s3;
