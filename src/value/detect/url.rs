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
mod values;
mod walk;

use crate::kind::Kind;

use super::bytes::part;
use parse::Answer;

/// Layers of percent-encoding that are looked under.
const DEEPEST: usize = 3;

/// The first credential in a URL of any scheme. `room` is at least as long as the URL.
pub(super) const fn find(url: &[u8], room: &mut [u8]) -> Option<Kind> {
    let mut length = parse::clean(url, room);
    if let Some(kind) = around_host(part(room, 0, length)) {
        return Some(kind);
    }
    // A token says less than the parameter that it stands in.
    let mut token = None;
    let mut layer = 0;
    loop {
        let found = walk::walk(part(room, 0, length));
        if found.named.is_some() {
            return found.named;
        }
        if token.is_none() {
            token = found.token;
        }
        if layer == DEEPEST || !encoding::is_encoded(part(room, 0, length)) {
            return token;
        }
        length = encoding::peel(room, length);
        layer += 1;
    }
}

/// The credentials before the host, or the path that is one on this host.
const fn around_host(url: &[u8]) -> Option<Kind> {
    let parts = match parse::parse(url) {
        Answer::Url(parts) | Answer::Undecided(parts) => parts,
        Answer::Fails => return None,
    };
    if walk::lets_in(url, parts.scheme.end, parts.username, parts.password) {
        return Some(Kind::UrlUserinfo);
    }
    if paths::is_secret(parts.hostname.of(url), parts.path.of(url)) {
        return Some(Kind::SecretPath);
    }
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
