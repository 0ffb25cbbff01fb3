//! How bytes leave the process.

pub(crate) mod endpoint;
