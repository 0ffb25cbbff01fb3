//! Credentials in URLs.

#[cfg(test)]
mod agreement;
mod encoding;
mod host;
mod parse;

use crate::kind::Kind;

/// The first credential in a URL of any scheme.
pub(super) const fn find(url: &[u8], room: &mut [u8]) -> Option<Kind> {
    _ = (url, room);
    None
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
