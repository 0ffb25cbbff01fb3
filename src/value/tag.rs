//! Tags: a key and a value that are stored in clear and shown to many.

use std::borrow::Cow;
use std::fmt;

use crate::error::{Fault, Refusal, fault};

/// A tag of an AWS resource: a key of 1 to 128 characters and a value of up to 256.
///
/// Letters, digits, spaces and `_ . : / = + - @` are allowed, in any language. Keys that begin with
/// `aws:` belong to AWS, keys that begin with `palisade:` to this crate. Whether the text is
/// confidential is not checked yet ([`Rule::PublicText`](crate::Rule::PublicText)).
///
/// ```
/// use palisade::{Tag, tag};
///
/// let team = tag!("team", "telemetry");
/// assert_eq!(Tag::new("team", "telemetry")?, team);
/// # Ok::<(), palisade::Refusal>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag {
    key: Cow<'static, str>,
    value: Cow<'static, str>,
}

impl Tag {
    /// A tag from text known at run time; literals are better off in [`tag!`](crate::tag!).
    ///
    /// # Errors
    /// When the key or the value is too long, has other characters or a reserved prefix.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Result<Self, Refusal> {
        let (key, value) = (key.into(), value.into());
        check(&key, &value)?;
        Ok(Self {
            key: Cow::Owned(key),
            value: Cow::Owned(value),
        })
    }

    /// The key.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The value.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Used by [`tag!`](crate::tag!), so that the compiler checks the literals.
    #[doc(hidden)]
    #[track_caller]
    #[must_use]
    pub const fn from_literals(key: &'static str, value: &'static str) -> Self {
        match check(key, value) {
            Ok(()) => Self {
                key: Cow::Borrowed(key),
                value: Cow::Borrowed(value),
            },
            Err(fault) => fault.refuse_literal(),
        }
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.key, self.value)
    }
}

const fn check(key: &str, value: &str) -> Result<(), Fault> {
    if has_prefix(key.as_bytes(), b"aws:") || has_prefix(key.as_bytes(), b"palisade:") {
        return Err(fault!(
            PublicText,
            "a tag key does not begin with `aws:` or `palisade:`",
            "take another key; these prefixes are reserved",
        ));
    }
    match (length(key.as_bytes()), length(value.as_bytes())) {
        (Some(1..=128), Some(0..=256)) => Ok(()),
        (None, _) | (_, None) => Err(fault!(
            PublicText,
            "a tag is made of letters, digits, spaces and _ . : / = + - @",
            "leave other characters out",
        )),
        _ => Err(fault!(
            PublicText,
            "a tag has a key of 1 to 128 characters and a value of up to 256",
            "shorten it; a tag is a label and no place for data",
        )),
    }
}

/// How many characters a text has; `None` when one of them is not allowed.
const fn length(bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    let mut length = 0;
    while let [byte, tail @ ..] = rest {
        let allowed = byte.is_ascii_alphanumeric()
            || matches!(
                *byte,
                b' ' | b'_' | b'.' | b':' | b'/' | b'=' | b'+' | b'-' | b'@'
            );
        if byte.is_ascii() && !allowed {
            return None;
        }
        // The further bytes of a character begin with the bits 10.
        if *byte & 0xC0 != 0x80 {
            length += 1;
        }
        rest = tail;
    }
    Some(length)
}

const fn has_prefix(mut text: &[u8], mut prefix: &[u8]) -> bool {
    loop {
        match (text, prefix) {
            (_, []) => return true,
            ([a, text_tail @ ..], [b, prefix_tail @ ..]) if a.to_ascii_lowercase() == *b => {
                (text, prefix) = (text_tail, prefix_tail);
            }
            _ => return false,
        }
    }
}

/// Makes a [`Tag`](crate::Tag) from two literals; one that AWS would refuse does not compile.
#[macro_export]
macro_rules! tag {
    ($key:literal, $value:literal) => {{
        const TAG: $crate::Tag = $crate::Tag::from_literals($key, $value);
        TAG
    }};
    ($($other:tt)*) => {
        ::core::compile_error!(
            "`tag!` takes two string literals; for text known at run time use `Tag::new`"
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_what_aws_takes() {
        for (key, value) in [("team", ""), ("Größe: a/b=c+d-e@f", "日本"), ("a", "b")] {
            assert!(Tag::new(key, value).is_ok(), "{key}");
        }
        let (long, longer) = ("x".repeat(129), "é".repeat(257));
        for (key, value) in [
            ("", "x"),
            ("aws:x", ""),
            ("AWS:x", ""),
            ("palisade:creation", "x"),
            (long.as_str(), ""),
            ("a", longer.as_str()),
            ("a\n", ""),
            ("a", "<b>"),
        ] {
            assert!(Tag::new(key, value).is_err(), "{key} {value}");
        }
        assert!(Tag::new("é".repeat(128), "é".repeat(256)).is_ok());
    }
}
