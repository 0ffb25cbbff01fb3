//! What a request would have stored that lets somebody in: private keys, and headers with credentials.

use crate::error::{Fault, Refusal, fault};
use crate::value::header::{CREDENTIALS, carries_credentials, is_reference};

const PRIVATE: Fault = fault!(
    Secret,
    "a private key stands where a certificate or a request for one is expected",
    "send what `openssl req -new` or `rcgen` makes of it; a private key that was sent is to be replaced",
);

/// Checks the header or the setting with which a service reaches another server.
pub(super) fn check_sent(name: &str, value: &str) -> Result<(), Refusal> {
    // Security: which of them is a secret cannot be seen in its letters; `tiger` is one.
    if carries_credentials(name) && !value.is_empty() && !is_reference(value) {
        return Err(CREDENTIALS.into());
    }
    Ok(())
}

/// Checks that no private key stands in PEM; whether the rest is what the service expects, it says itself.
pub(super) fn check_pem(text: &str) -> Result<(), Refusal> {
    // Security: whatever stands beside it, so that no bundle goes because of its certificate.
    if text.to_ascii_uppercase().contains("PRIVATE KEY") {
        return Err(PRIVATE.into());
    }
    Ok(())
}
