//! Shapes of values that are no credentials.

use super::super::bytes::{at, has_at};
use super::values::holds;

/// Whether a value is a UUID.
pub(super) const fn is_uuid(value: &[u8]) -> bool {
    if value.len() != 36 {
        return false;
    }
    let mut i = 0;
    while i < 36 {
        let fits = match i {
            8 | 13 | 18 | 23 => at(value, i) == b'-',
            _ => at(value, i).is_ascii_hexdigit(),
        };
        if !fits {
            return false;
        }
        i += 1;
    }
    true
}

/// Whether a value goes on behind a slash, as the key of an object does; Base64 has its `=`.
pub(super) const fn is_path(value: &[u8]) -> bool {
    holds(value, b'/') && at(value, value.len().saturating_sub(1)) != b'='
}

/// The name of an algorithm, such as `HMAC-SHA256`.
pub(super) const fn is_algorithm(value: &[u8]) -> bool {
    value.len() < 24
        && (has_at(value, 0, b"hmac-")
            || has_at(value, 0, b"sha")
            || has_at(value, 0, b"rsa-")
            || has_at(value, 0, b"ecdsa-")
            || has_at(value, 0, b"ed25519")
            || has_at(value, 0, b"aws4-"))
}

/// The address of a contract on a blockchain, which is called a token too.
pub(super) const fn is_address(value: &[u8]) -> bool {
    if value.len() != 42 || !has_at(value, 0, b"0x") {
        return false;
    }
    let mut i = 2;
    while i < 42 {
        if !at(value, i).is_ascii_hexdigit() {
            return false;
        }
        i += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_of_what_is_no_credential_are_known() {
        assert!(is_uuid(b"01234567-89ab-cdef-0123-456789abcdef") && !is_uuid(b"0123"));
        assert!(is_path(b"a/b") && !is_path(b"a/b="));
        assert!(is_algorithm(b"HMAC-SHA256") && !is_algorithm(b"hmac"));
        assert!(is_address(b"0x0123456789abcdef0123456789abcdef01234567") && !is_address(b"0x"));
    }
}
