//! Credentials in URLs.
//!
//! A URL is [parsed](parse) as browsers do for the credentials before its host, and then read
//! from left to right for those in its parameters and its path: as it stands, and again with one,
//! two and three layers of percent-encoding taken off, which brings nested URLs to light.

#[cfg(test)]
mod agreement;
mod encoding;
mod host;
mod keys;
mod parse;
mod paths;
mod qualifiers;
mod values;
mod walk;

use crate::kind::Kind;

use super::bytes::{at, part};
/// Layers of percent-encoding that are looked under.
const DEEPEST: usize = 3;

/// The first credential in a URL of any scheme. `room` is at least as long as the URL.
pub(super) const fn find(url: &[u8], room: &mut [u8]) -> Option<Kind> {
    let mut text = parse::clean(url, room);
    // A token says less than the parameter that it stands in.
    let mut token = None;
    let (mut layer, mut start) = (0, 0);
    loop {
        let found = walk::walk(part(room, 0, text.length), start, text);
        if found.named.is_some() {
            return found.named;
        }
        if token.is_none() {
            token = found.token;
        }
        if layer == DEEPEST || text.encoded == text.length {
            return token;
        }
        // What stands before the parameter with the first encoded byte stays as it was.
        start = parameter_before(room, text.encoded);
        text = encoding::peel(room, text);
        layer += 1;
    }
}

/// Where the parameter begins in which a place is; 0 if it is in none.
const fn parameter_before(text: &[u8], place: usize) -> usize {
    let mut start = place;
    while start > 0 && !matches!(at(text, start - 1), b'?' | b'&' | b'#' | b';') {
        start -= 1;
    }
    start
}

#[expect(
    clippy::indexing_slicing,
    reason = "the place is compared with the length first"
)]
const fn put(room: &mut [u8], place: usize, byte: u8) {
    if place < room.len() {
        room[place] = byte;
    }
}
