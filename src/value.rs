//! Values that cannot be wrong: no SDK, no waiting.

pub(crate) mod arn;
pub(crate) mod encryption;
pub(crate) mod name;
pub mod region;
pub(crate) mod service;
pub mod url;
