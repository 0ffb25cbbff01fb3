//! The cloud, asked by the SDK and by a bare HTTP client.
mod client;
mod faults;
mod objects;
mod sdk;
mod transport;
