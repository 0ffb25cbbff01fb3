//! The detector of confidential and identifying text: one engine for the compiler and for run time.
//!
//! Everything here is `const fn` over bytes and knows nothing of the rest of the crate but
//! [`Kind`](crate::kind::Kind). Text is read once, from left to right: runs of letters and digits
//! are asked for what they are by themselves ([`secrets`], [`numbers`]), words for what they
//! announce ([`words`]).

#![expect(
    clippy::manual_is_ascii_check,
    reason = "a call costs the compiler's evaluator more than a comparison"
)]

mod bytes;
mod email;
mod encoded;
mod fold;
mod numbers;
mod packed;
mod scan;
mod secrets;
mod url;
mod words;

use crate::kind::{Kind, Kinds};
use bytes::part;

/// What kind of field a text stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    /// Free text.
    Text,
    /// A name, where bare digits are identifiers: number kinds need a keyword.
    Name,
    /// An identifier of a declared grammar: number kinds do not apply.
    Identifier,
}

/// What is asked of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope {
    pub(crate) field: Field,
    /// Kinds that are accepted here.
    pub(crate) except: Kinds,
}

impl Scope {
    pub(crate) const fn of(field: Field) -> Self {
        Self {
            field,
            except: Kinds::NONE,
        }
    }

    /// The same, without a kind.
    const fn without(self, kind: Kind) -> Self {
        Self {
            field: self.field,
            except: self.except.with(kind),
        }
    }

    /// The same for text that is a name at most.
    const fn named(self) -> Self {
        let field = match self.field {
            Field::Text => Field::Name,
            other => other,
        };
        Self {
            field,
            except: self.except,
        }
    }

    /// The kind, if it is looked for.
    const fn report(self, kind: Kind) -> Option<Kind> {
        if self.except.has(kind) {
            None
        } else {
            Some(kind)
        }
    }
}

/// The longest literal that the compiler checks, in bytes.
pub(crate) const LONGEST_LITERAL: usize = 1024;

/// Whether [`in_text`] needs spare room as long as the text: only for what is not plain ASCII or
/// may be encoded.
pub(crate) const fn needs_room(text: &[u8]) -> bool {
    fold::is_needed(text)
}

/// Writes a text without its disguises into `room`, which is at least as long, and says how long it became.
pub(crate) const fn fold(text: &[u8], room: &mut [u8]) -> usize {
    fold::fold(text, room)
}

/// The first kind of confidential data in a text.
///
/// `room` must be as long as the text where [`needs_room`] says so, and may be empty elsewhere.
pub(crate) const fn in_text(text: &[u8], scope: Scope, room: &mut [u8]) -> Option<Kind> {
    // As it stands first: what an escape seems to be may belong to a password or a magnetic stripe.
    let (found, is_odd) = scan::scan(text, scope);
    if found.is_some() || !is_odd || !fold::is_needed(text) {
        return found;
    }
    // Within a URL, a password may hold escaped delimiters: it is seen before they are taken off.
    let length = fold::layer(text, room);
    let (found, is_odd) = scan::scan(part(room, 0, length), scope);
    if found.is_some() || !is_odd || !fold::has_escape(part(room, 0, length)) {
        return found;
    }
    let length = fold::rest(room, length);
    scan::scan(part(room, 0, length), scope).0
}

/// The first kind of confidential data in a key with its value, each of which explains the other.
///
/// `room` must be as long as both together where [`needs_room`] says so of one of them.
pub(crate) const fn in_pair(
    key: &[u8],
    value: &[u8],
    scope: Scope,
    room: &mut [u8],
) -> Option<Kind> {
    let (found, is_odd) = scan::pair(key, value, scope);
    if found.is_some() || !is_odd || !(fold::is_needed(key) || fold::is_needed(value)) {
        return found;
    }
    let (key_room, value_room) = room.split_at_mut(key.len());
    let key_length = fold::fold(key, key_room);
    let value_length = fold::fold(value, value_room);
    scan::pair(
        part(key_room, 0, key_length),
        part(value_room, 0, value_length),
        scope,
    )
    .0
}

/// The first credential in a URL of any scheme.
///
/// `room` is as for [`in_text`].
pub(crate) const fn in_url(url: &[u8], room: &mut [u8]) -> Option<Kind> {
    url::find(url, room)
}

/// Whether the WHATWG URL standard makes a URL of a text, without a base; none where only its
/// table of international names can tell.
///
/// `room` is at least as long as the text.
pub(crate) const fn is_url(text: &[u8], room: &mut [u8]) -> Option<bool> {
    url::is_url(text, room)
}
