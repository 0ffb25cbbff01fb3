//! What a prompt says when it gives nothing.

use std::fmt;

use super::environment::printable;
use crate::error::Refusal;

/// Why a prompt gives no code, or nobody signs in.
#[derive(Debug)]
pub struct PromptError(pub(super) Why);

#[derive(Debug)]
pub(super) enum Why {
    Cancelled,
    Failed(String),
    Malformed(Refusal),
}

impl PromptError {
    /// The person does not want to.
    #[must_use]
    pub fn cancelled() -> Self {
        Self(Why::Cancelled)
    }

    /// The person cannot be asked, and why: words for an error, which must hold nothing secret. What a
    /// terminal would act on is escaped, and a long text is cut.
    #[must_use]
    pub fn failed(why: impl Into<String>) -> Self {
        Self(Why::Failed(printable(&why.into())))
    }
}

impl From<Refusal> for PromptError {
    fn from(refusal: Refusal) -> Self {
        Self(Why::Malformed(refusal))
    }
}

impl fmt::Display for PromptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Why::Cancelled => f.write_str("no code was given"),
            Why::Failed(why) => f.write_str(why),
            Why::Malformed(refusal) => refusal.fmt(f),
        }
    }
}

impl std::error::Error for PromptError {}
