//! The terminal of systems that are not Unix.

use secrecy::SecretString;

use crate::session::prompt::PromptError;

/// The console is put back after each line, and not before when the process ends at a question.
pub(super) struct Terminal;

impl Terminal {
    pub(super) fn open() -> Result<Self, PromptError> {
        Ok(Self)
    }

    pub(super) fn line(&self, question: &str) -> Result<SecretString, PromptError> {
        rpassword::prompt_password(question.trim_start())
            .map(SecretString::from)
            .map_err(|error| match error.kind() {
                std::io::ErrorKind::UnexpectedEof => PromptError::cancelled(),
                _ => PromptError::failed("there is no terminal"),
            })
    }

    /// The reader cannot be called back: the next question waits for its line.
    pub(super) fn close(&self) {}
}
