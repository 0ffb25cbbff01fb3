//! What the calls of this layer say when they fail.

use std::error::Error as StdError;

use aws_sdk_iot::error::{ProvideErrorMetadata, SdkError};

use super::Client;
use crate::error::{Refusal, refusal};
use crate::{Error, ErrorKind, Outcome};

/// The error of a call, with the SDK's own behind it, which callers may look for.
pub(super) fn failed<E>(operation: &'static str, error: SdkError<E>) -> Error
where
    E: StdError + ProvideErrorMetadata + Send + Sync + 'static,
{
    let kind = match refusal(&error) {
        Some(_) => ErrorKind::Refused,
        None => ErrorKind::Connection,
    };
    Error::new(kind, said(operation, &error), Some(error.into()))
}

/// The error of a call that would have answered with a secret: the reply is not handed on.
///
/// `made` says what there may be when the reply could not be read.
pub(super) fn failed_in_secret<E>(
    operation: &'static str,
    made: &'static str,
    error: &SdkError<E>,
) -> Error
where
    E: StdError + ProvideErrorMetadata + Send + Sync + 'static,
{
    if let Some(refusal) = refusal(error) {
        return refusal.clone().into();
    }
    match error {
        SdkError::ResponseError(_) => Error::new(ErrorKind::Unfinished, made, None),
        error => Error::new(ErrorKind::Connection, said(operation, error), None),
    }
}

/// The operation, and the code where there is one that is no more than a code.
fn said<E: ProvideErrorMetadata>(operation: &str, error: &SdkError<E>) -> String {
    let code = error.as_service_error().and_then(|error| error.code());
    let is_name = |code: &&str| code.len() <= 64 && code.bytes().all(|b| b.is_ascii_alphanumeric());
    match code.filter(is_name) {
        Some(code) => format!("iot {operation} failed: {code}"),
        None => format!("iot {operation} failed"),
    }
}

impl Client {
    /// The error of a reply that does not say what AWS would say; it is a line of evidence.
    pub(super) fn unbelieved(
        &self,
        operation: &'static str,
        made: &'static str,
        refusal: Refusal,
    ) -> Error {
        let problem = refusal.problem().to_owned();
        let subject = format!("iot {operation}");
        let book = self.core.evidence();
        book.note(refusal.rule(), Outcome::Refused, subject, problem);
        Error::new(ErrorKind::Unfinished, made, Some(refusal.into()))
    }
}
