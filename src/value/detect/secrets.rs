//! Secrets: tokens, keys, passwords and connection strings.

use super::Scope;
use crate::kind::Kind;

/// What a word announces.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    Password,
}

/// What the run of letters and digits from `start` to `end` begins, without any keyword.
pub(super) const fn bare(text: &[u8], start: usize, end: usize, scope: Scope) -> Option<Kind> {
    _ = (text, start, end, scope);
    None
}

/// What the symbol at a place begins.
pub(super) const fn symbol(text: &[u8], place: usize, scope: Scope) -> Option<Kind> {
    _ = (text, place, scope);
    None
}

/// What stands behind a keyword that ends at `from`.
pub(super) const fn after(text: &[u8], from: usize, topic: Topic, scope: Scope) -> Option<Kind> {
    _ = (text, from, topic, scope);
    None
}

/// What stands before a keyword that begins at `until`.
pub(super) const fn before(text: &[u8], until: usize, topic: Topic, scope: Scope) -> Option<Kind> {
    _ = (text, until, topic, scope);
    None
}

/// A value whose key is a keyword.
pub(super) const fn value(text: &[u8], topic: Topic, scope: Scope) -> Option<Kind> {
    _ = (text, topic, scope);
    None
}

/// Whether a whole text is a token by its own shape.
pub(super) const fn token(text: &[u8]) -> Option<Kind> {
    use super::bytes::has_at;
    if has_at(text, 0, b"xox") || has_at(text, 0, b"gh") && super::bytes::at(text, 3) == b'_' {
        return Some(Kind::ApiToken);
    }
    None
}
