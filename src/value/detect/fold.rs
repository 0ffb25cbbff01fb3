//! Disguises taken off.

/// Whether folding would change a text.
pub(super) const fn is_needed(text: &[u8]) -> bool {
    !text.is_ascii()
}

/// Writes the folded text into `out`, which is at least as long, and says how long it became.
pub(super) const fn fold(text: &[u8], out: &mut [u8]) -> usize {
    out.split_at_mut(text.len()).0.copy_from_slice(text);
    text.len()
}
