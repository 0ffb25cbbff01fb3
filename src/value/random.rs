//! Random numbers that nobody guesses.

use rustls::crypto::aws_lc_rs;

/// Fills the bytes with random ones; `None` when the system has none to give.
pub(crate) fn fill(bytes: &mut [u8]) -> Option<()> {
    aws_lc_rs::default_provider().secure_random.fill(bytes).ok()
}
