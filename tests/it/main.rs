//! The one test binary that links the SDK.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "tests fail by panicking, and attack with raw clients"
)]

mod accepted;
mod guard;
mod matrix;
mod mock;
mod s3;
mod secrets;
mod support;
