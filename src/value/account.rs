//! The form of an account id of AWS.

/// The twelve digits, if a text is no more and no less.
pub(super) fn digits(text: &str) -> Option<[u8; 12]> {
    let digits = <[u8; 12]>::try_from(text.as_bytes()).ok();
    digits.filter(|digits| digits.iter().all(u8::is_ascii_digit))
}

/// Whether a text is the id of an account.
pub(crate) fn is_account(text: &str) -> bool {
    digits(text).is_some()
}
