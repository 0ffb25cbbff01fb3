//! Secure-by-default wrappers around the official AWS SDK clients.
#![forbid(unsafe_code)]

mod error;
mod evidence;
pub mod rule;
mod value;
mod waiver;
mod wire;

pub use error::{Error, ErrorKind, Refusal, refusal};
pub use evidence::{Entry, Evidence, Outcome};
pub use rule::Rule;
pub use value::region;
pub use waiver::{InvalidReason, Reason, Waiver};

#[cfg(feature = "s3")]
pub use aws_sdk_s3;
