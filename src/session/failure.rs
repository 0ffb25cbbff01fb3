//! Why there are no credentials: words, and never a reply.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

use aws_credential_types::provider::error::CredentialsError;

use crate::error::{Fault, Refusal, find_in};
use crate::{Error, ErrorKind};

/// What kept credentials from being found: one failure may be told to many who wait.
///
/// Security: the SDK's errors hold the reply that could not be read, which may hold credentials,
/// and print it in their `Debug`. Nothing of them is kept but words.
#[derive(Clone)]
pub(crate) struct Failure {
    kind: ErrorKind,
    what: Cow<'static, str>,
    refusal: Option<Refusal>,
    /// Whether nothing is wrong but that a person has not answered, or has not been asked again.
    waits: bool,
    /// Whether a person was asked in vain.
    #[cfg(feature = "sso")]
    asked: bool,
}

impl Failure {
    pub(super) fn new(kind: ErrorKind, what: impl Into<Cow<'static, str>>) -> Self {
        Self {
            kind,
            what: what.into(),
            refusal: None,
            waits: false,
            #[cfg(feature = "sso")]
            asked: false,
        }
    }

    pub(super) fn credentials(what: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Credentials, what)
    }

    /// A failure of a kind of its own that breaks a rule as well.
    pub(super) fn breaking(kind: ErrorKind, fault: impl Into<Refusal>) -> Self {
        Self {
            refusal: Some(fault.into()),
            ..Self::new(kind, REFUSED)
        }
    }

    pub(super) fn waiting(self) -> Self {
        Self {
            waits: true,
            ..self
        }
    }

    /// Whether a person was asked and gave nothing of use.
    pub(super) fn is_of_a_person(&self) -> bool {
        matches!(self.kind, ErrorKind::Code | ErrorKind::Cancelled)
    }

    /// Whether the failure says nothing against credentials that are still good.
    pub(super) fn leaves_the_old(&self) -> bool {
        self.waits || self.refusal.is_none()
    }

    #[cfg(feature = "sso")]
    pub(super) fn after_asking(self) -> Self {
        Self {
            asked: true,
            ..self
        }
    }

    #[cfg(feature = "sso")]
    pub(super) fn asked(&self) -> bool {
        self.asked
    }

    pub(super) fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }

    pub(super) fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Says in words what one of the SDK's own sources of credentials met.
    pub(super) fn of_source(error: &CredentialsError) -> Self {
        match find_in::<Refusal>(error) {
            Some(refusal) => refusal.clone().into(),
            None => Self::credentials(format!("a source of credentials failed: {}", words(error))),
        }
    }
}

const REFUSED: &str = "credentials were refused";

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::breaking(ErrorKind::Refused, refusal)
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Refusal::from(fault).into()
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        let source = failure.refusal.map(|refusal| Box::new(refusal) as _);
        Self::new(failure.kind, failure.what, source)
    }
}

impl From<Failure> for CredentialsError {
    fn from(failure: Failure) -> Self {
        Self::provider_error(failure)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}", self.kind, self.what)
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.refusal.as_ref().map(|refusal| refusal as _)
    }
}

/// The messages of an error and its sources, in one line of bounded length.
pub(super) fn words(error: &(dyn StdError + 'static)) -> String {
    const MOST: usize = 400;
    const DEEPEST: usize = 8;
    let mut said = Vec::new();
    let mut next = Some(error);
    while let Some(error) = next.filter(|_| said.len() < DEEPEST) {
        said.push(error.to_string());
        next = error.source();
    }
    let plain = |letter: char| if letter.is_control() { ' ' } else { letter };
    said.join(": ").chars().take(MOST).map(plain).collect()
}
