//! What is said when credentials fail: words, and never a reply.

use std::error::Error as StdError;
use std::fmt;

use aws_credential_types::provider::error::CredentialsError;

use crate::error::{Refusal, find_in};
use crate::{Error, ErrorKind};

/// What a caller of this crate is told.
pub(super) fn credentials_error(error: CredentialsError) -> Error {
    match find_in::<Refusal>(&error) {
        Some(refusal) => Error::new(
            ErrorKind::Refused,
            "credentials were refused",
            Some(Box::new(refusal.clone())),
        ),
        None => Error::new(
            ErrorKind::Credentials,
            match error {
                CredentialsError::CredentialsNotLoaded(_) => {
                    "no credentials were found; set them in the environment, in a profile, or give \
                     the machine a role"
                }
                CredentialsError::ProviderTimedOut(_) => "a source of credentials did not answer",
                _ => "a source of credentials failed",
            },
            Some(Box::new(error)),
        ),
    }
}

/// Says in words what failed, and drops the error itself.
///
/// Security: the SDK's errors hold the reply that could not be read, which may hold credentials,
/// and print it in their `Debug`. A refusal of ours stays what it is.
pub(super) fn without_replies(error: &CredentialsError) -> CredentialsError {
    if let Some(refusal) = find_in::<Refusal>(error) {
        return CredentialsError::invalid_configuration(refusal.clone());
    }
    let words = Words::of(error);
    match error {
        CredentialsError::CredentialsNotLoaded(_) => CredentialsError::not_loaded(words),
        CredentialsError::InvalidConfiguration(_) => CredentialsError::invalid_configuration(words),
        _ => CredentialsError::provider_error(words),
    }
}

/// The messages of an error and its sources.
#[derive(Debug)]
struct Words(String);

impl Words {
    const MOST: usize = 400;

    fn of(error: &(dyn StdError + 'static)) -> Self {
        let mut words = Vec::new();
        let mut next = Some(error);
        while let Some(error) = next.filter(|_| words.len() < 8) {
            words.push(error.to_string());
            next = error.source();
        }
        let text = words.join(": ");
        Self(
            text.chars()
                .take(Self::MOST)
                .map(|character| {
                    if character.is_control() {
                        ' '
                    } else {
                        character
                    }
                })
                .collect(),
        )
    }
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for Words {}
