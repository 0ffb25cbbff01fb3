//! What must hold of the detector and of the policy reader for every input.
//!
//! Both are built from their sources alone, without the SDK around them: they know nothing of the
//! rest of the crate, and a target that links little runs more often. Inputs become UTF-8 first,
//! as the public functions take nothing else.
#![forbid(unsafe_code)]
#![expect(clippy::duplicate_mod, reason = "to reach what is private in it")]

#[path = "../../src"]
mod sources {
    #![expect(
        dead_code,
        unused_imports,
        reason = "the crate uses more than is asked here"
    )]

    pub(crate) mod kind;
    pub(crate) mod value {
        pub(crate) mod account;
        pub(crate) mod detect;
        pub(crate) mod policy;
    }
}
use sources::{kind, value};

mod policy;
pub use policy::policy;

#[path = "../../src/value/detect"]
mod parts {
    #![allow(
        dead_code,
        clippy::allow_attributes,
        reason = "what the rest of the detector uses is not used here"
    )]

    mod bytes;
    mod fold;

    pub(crate) fn folded(text: &[u8]) -> Vec<u8> {
        let mut room = vec![0xaa; text.len()];
        let length = fold::fold(text, &mut room);
        room.truncate(length);
        room
    }
}

use kind::Kind;
use value::detect::{self, Field, LONGEST_LITERAL, Scope};

/// The room that a literal gets, as an earlier text may have left it.
const LITERAL_ROOM: [u8; LONGEST_LITERAL] = [0xaa; LONGEST_LITERAL];

/// Free text and names.
pub fn text(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let text = text.as_bytes();
    let found = look(text, Field::Text);
    // Not all at each input: more inputs show more.
    match text.iter().fold(0_u8, |sum, &byte| sum.wrapping_add(byte)) % 4 {
        0 => {
            let narrow = [Field::Name, Field::Identifier].map(|field| look(text, field).is_some());
            let found = [found.is_some(), narrow[0], narrow[1]];
            assert!(
                found.is_sorted_by(|wide, narrow| wide >= narrow),
                "a narrower field finds more: {found:?}"
            );
        }
        1 => {
            let folded = parts::folded(text);
            assert!(folded.len() <= text.len());
            assert_eq!(parts::folded(&folded), folded, "folding again changes more");
        }
        2 => is_exceptable(found, |scope| {
            detect::in_text(text, scope, &mut vec![0; text.len()])
        }),
        _ => {}
    }
}

fn look(text: &[u8], field: Field) -> Option<Kind> {
    let scope = Scope::of(field);
    let found = detect::in_text(text, scope, &mut vec![0; text.len()]);
    if !detect::needs_room(text) {
        let roomless = detect::in_text(text, scope, &mut []);
        assert_eq!(roomless, found, "room was needed");
    } else if text.len() <= LONGEST_LITERAL {
        let literal = detect::in_text(text, scope, &mut LITERAL_ROOM.clone());
        assert_eq!(literal, found, "another verdict in another room");
    }
    found
}

/// A tag: its key up to the first `=`, its value behind it.
pub fn tag(data: &[u8]) {
    let pair = String::from_utf8_lossy(data);
    let pair = pair.as_bytes();
    let middle = pair
        .iter()
        .position(|&byte| byte == b'=')
        .unwrap_or(pair.len());
    let (key, value) = pair.split_at(middle);
    let value = value.get(1..).unwrap_or_default();
    let scope = Scope::of(Field::Text);
    let room = key.len() + value.len();
    let found = detect::in_pair(key, value, scope, &mut vec![0; room]);
    if !detect::needs_room(key) && !detect::needs_room(value) {
        let roomless = detect::in_pair(key, value, scope, &mut []);
        assert_eq!(roomless, found, "room was needed");
    } else if room <= LONGEST_LITERAL {
        let literal = detect::in_pair(key, value, scope, &mut LITERAL_ROOM.clone());
        assert_eq!(literal, found, "another verdict in another room");
    }
    is_exceptable(found, |scope| {
        detect::in_pair(key, value, scope, &mut vec![0; room])
    });
}

/// URLs.
pub fn url(data: &[u8]) {
    let url = String::from_utf8_lossy(data);
    let url = url.as_bytes();
    let found = detect::in_url(url, &mut vec![0; url.len()]);
    if url.len() <= LONGEST_LITERAL {
        let literal = detect::in_url(url, &mut LITERAL_ROOM.clone());
        assert_eq!(literal, found, "another verdict in another room");
    }
    // Browsers drop these before they look at anything.
    if url.iter().any(|byte| matches!(byte, b'\t' | b'\n' | b'\r')) {
        let mut dropped = url.to_vec();
        dropped.retain(|byte| !matches!(byte, b'\t' | b'\n' | b'\r'));
        let without = detect::in_url(&dropped, &mut vec![0; dropped.len()]);
        assert_eq!(without, found, "a tab or a line break makes a difference");
    }
}

/// An excepted kind is not answered.
fn is_exceptable(found: Option<Kind>, look: impl Fn(Scope) -> Option<Kind>) {
    if let Some(kind) = found {
        let mut scope = Scope::of(Field::Text);
        scope.except = scope.except.with(kind);
        assert_ne!(look(scope), found, "an exception makes no difference");
    }
}
