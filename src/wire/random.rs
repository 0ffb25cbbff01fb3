//! Random numbers that nobody guesses.

use rustls::crypto::aws_lc_rs;
use secrecy::zeroize::Zeroizing;

use crate::LorawanKey;
use crate::error::{Fault, Refusal, fault};

/// Fills the bytes with random ones; `None` when the system has none to give.
pub(crate) fn fill(bytes: &mut [u8]) -> Option<()> {
    aws_lc_rs::default_provider().secure_random.fill(bytes).ok()
}

impl LorawanKey {
    /// A new key, of 128 random bits from the cryptography that TLS has.
    ///
    /// # Errors
    /// [`Rule::Secret`](crate::Rule::Secret), when the system has no random numbers to give.
    pub fn generate() -> Result<Self, Refusal> {
        let mut bytes = Zeroizing::new([0; 16]);
        fill(bytes.as_mut()).ok_or(NO_RANDOM)?;
        Ok(Self::of_bytes(&bytes))
    }
}

const NO_RANDOM: Fault = fault!(
    Secret,
    "the system has no random numbers to make a key of",
    "try again; no key was made",
);
