//! How bytes leave the process.

pub(crate) mod agent;
pub(crate) mod connect;
pub(crate) mod element;
pub(crate) mod endpoint;
mod failure;
pub(crate) mod finished;
pub(crate) mod guard;
pub(crate) mod http;
pub(crate) mod keys;
pub mod ledger;
pub(crate) mod metadata;
pub(crate) mod owner;
pub(crate) mod proxy;
pub(crate) mod random;
mod reply;
pub(crate) mod retry;
pub(crate) mod signature;
pub(crate) mod stamp;
pub(crate) mod timeouts;
pub(crate) mod tls;
pub(crate) mod trust;
