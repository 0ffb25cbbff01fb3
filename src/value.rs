//! Values that cannot be wrong: no SDK, no waiting.

pub mod region;
