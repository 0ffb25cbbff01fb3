//! Values for tests, made when they run so that no scanner takes the source for a leak.

use super::super::{Field, Scope, in_pair, in_text};
use crate::kind::Kind;

pub(super) const SMALL: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
pub(super) const MIXED: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
pub(super) const BASE64: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
pub(super) const CAPITAL: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
pub(super) const HEX: &str = "0123456789abcdef";

/// Characters of an alphabet, the same for the same seed.
pub(super) fn random(alphabet: &str, length: usize, seed: u64) -> String {
    let letters: Vec<char> = alphabet.chars().collect();
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    (0..length)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            letters[(state >> 33) as usize % letters.len()]
        })
        .collect()
}

pub(super) fn found(text: &str) -> Option<Kind> {
    in_text(
        text.as_bytes(),
        Scope::of(Field::Text),
        &mut vec![0; text.len()],
    )
}

pub(super) fn found_in_pair(key: &str, value: &str) -> Option<Kind> {
    let mut room = vec![0; key.len() + value.len()];
    let scope = Scope::of(Field::Text);
    in_pair(key.as_bytes(), value.as_bytes(), scope, &mut room)
}

/// The characters of a sample between two places.
pub(super) fn cut(text: &str, start: usize, end: usize) -> &str {
    text.get(start..end).unwrap_or_default()
}
