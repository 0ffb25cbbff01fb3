//! Text that holds nothing confidential.

pub use crate::kind::Kind;

use super::detect::{self, Field, Scope};

/// The first kind of confidential or identifying data in free text, such as a description.
#[must_use]
pub fn find(text: &str) -> Option<Kind> {
    with_room(text.len(), detect::needs_room(text.as_bytes()), |room| {
        detect::in_text(text.as_bytes(), Scope::of(Field::Text), room)
    })
}

/// The first kind of confidential or identifying data in a name, such as that of a thing, a topic
/// or an object. Bare digits identify things there: kinds made of digits need a keyword.
#[must_use]
pub fn find_in_name(name: &str) -> Option<Kind> {
    with_room(name.len(), detect::needs_room(name.as_bytes()), |room| {
        detect::in_text(name.as_bytes(), Scope::of(Field::Name), room)
    })
}

/// The first kind of confidential or identifying data in a tag, whose key explains its value.
#[must_use]
pub fn find_in_tag(key: &str, value: &str) -> Option<Kind> {
    let (key, value) = (key.as_bytes(), value.as_bytes());
    let needed = detect::needs_room(key) || detect::needs_room(value);
    with_room(key.len() + value.len(), needed, |room| {
        detect::in_pair(key, value, Scope::of(Field::Text), room)
    })
}

/// The first credential in a URL of any scheme.
#[must_use]
pub fn find_in_url(url: &str) -> Option<Kind> {
    with_room(url.len(), true, |room| detect::in_url(url.as_bytes(), room))
}

/// Lends room where it is needed; short texts take it from the stack.
fn with_room<T>(length: usize, needed: bool, look: impl FnOnce(&mut [u8]) -> T) -> T {
    const SHORT: usize = 512;
    match length {
        _ if !needed => look(&mut []),
        0..=SHORT => look(&mut [0; SHORT]),
        _ => look(&mut vec![0; length]),
    }
}
