//! The one test binary that links the SDK.

mod guard;
mod s3;
mod secrets;
mod support;
