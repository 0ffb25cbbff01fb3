//! What marks a bucket as made by one run.

use std::fmt;

use crate::error::{Fault, Refusal, fault};
use crate::kind::Kinds;
use crate::text::{self, Field};
use crate::wire::random;

/// Marks a bucket while it is being made: 8 to 64 letters, digits, dots, hyphens and underscores.
///
/// Every [`CreateBucket`](super::CreateBucket) has a random one. Give one of your own only so that
/// another process can finish what this one began, and never the same for two different buckets'
/// settings. It is stored in a tag and is no secret; digits in it are taken for an identifier.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreationToken(String);

impl CreationToken {
    pub(super) fn random() -> Option<Self> {
        let mut bytes = [0; 16];
        random::fill(&mut bytes)?;
        Some(Self(
            bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        ))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<&str> for CreationToken {
    type Error = Refusal;

    fn try_from(text: &str) -> Result<Self, Refusal> {
        const WRONG: Fault = fault!(
            PublicText,
            "a creation token has 8 to 64 letters, digits, dots, hyphens and underscores",
            "take an id of the deployment",
        );
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
        if !(8..=64).contains(&text.len()) || !text.bytes().all(plain) {
            return Err(WRONG.into());
        }
        text::check(text, Field::Identifier, Kinds::NONE)?;
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for CreationToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_runs_never_have_the_same_token() {
        let (one, other) = (CreationToken::random(), CreationToken::random());
        assert!(one.is_some() && one != other);
        for text in ["", "short", "has space in it", &"x".repeat(65)] {
            assert!(CreationToken::try_from(text).is_err(), "{text}");
        }
    }
}
