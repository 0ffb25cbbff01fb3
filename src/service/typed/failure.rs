//! What the typed calls of services say when they fail.

use std::error::Error as StdError;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_types::request_id::RequestId;

use crate::error::{Refusal, refusal};
use crate::session::Core;
use crate::{Error, ErrorKind, Outcome};

/// The error of a call, such as `iot CreatePolicy`.
///
/// The SDK's error does not stand behind it: that repeats the server's words, and prints its reply.
pub(in crate::service) fn failed<E>(
    operation: &'static str,
    error: &SdkError<E, HttpResponse>,
) -> Error
where
    E: StdError + ProvideErrorMetadata + Send + Sync + 'static,
{
    match refusal(error) {
        Some(refusal) => refusal.clone().into(),
        None => unanswered(operation, error),
    }
}

/// The error of a call that would have answered with a secret: the reply is not handed on.
///
/// `made` says what there may be when the reply could not be read.
pub(in crate::service) fn failed_in_secret<E>(
    operation: &'static str,
    made: &'static str,
    error: &SdkError<E, HttpResponse>,
) -> Error
where
    E: StdError + ProvideErrorMetadata + Send + Sync + 'static,
{
    if let Some(refusal) = refusal(error) {
        return refusal.clone().into();
    }
    match error {
        SdkError::ResponseError(_) => Error::new(ErrorKind::Unfinished, made, None),
        error => unanswered(operation, error),
    }
}

/// The error of a call that makes or changes something: where no answer was read, it may have done so.
///
/// `tells` says how to find out.
#[cfg(feature = "twinmaker")]
pub(in crate::service) fn failed_in_doubt<E>(
    operation: &'static str,
    tells: &'static str,
    error: &SdkError<E, HttpResponse>,
) -> Error
where
    E: StdError + ProvideErrorMetadata + Send + Sync + 'static,
{
    match (refusal(error), error) {
        (Some(refusal), _) => refusal.clone().into(),
        (None, SdkError::ServiceError(_) | SdkError::ConstructionFailure(_)) => {
            unanswered(operation, error)
        }
        (None, error) => {
            let what = what(error);
            let what =
                format!("{operation} failed: {what}; whether it was done is not known: {tells}");
            Error::new(ErrorKind::Unfinished, what, None)
        }
    }
}

fn unanswered<E: ProvideErrorMetadata>(
    operation: &str,
    error: &SdkError<E, HttpResponse>,
) -> Error {
    match error {
        SdkError::ServiceError(said) => {
            let id = error.request_id();
            Error::answered(operation, said.err().code(), id)
        }
        error => {
            let what = format!("{operation} failed: {}", what(error));
            Error::new(ErrorKind::Connection, what, None)
        }
    }
}

/// What kept the answer away.
fn what<E>(error: &SdkError<E, HttpResponse>) -> &'static str {
    match error {
        SdkError::ConstructionFailure(_) => "the request could not be made",
        SdkError::TimeoutError(_) => "no answer in time",
        SdkError::DispatchFailure(_) => "the connection failed",
        _ => "the answer could not be read",
    }
}

impl Core {
    /// What is refused before a call or in its reply, with its line of evidence.
    pub(in crate::service) fn refused(
        &self,
        operation: &'static str,
        refusal: impl Into<Refusal>,
    ) -> Error {
        let refusal = refusal.into();
        self.note(operation, Outcome::Refused, &refusal);
        Error::from(refusal.of_call(operation))
    }

    /// The error of a change that was taken, where something else stands; it is a line of evidence.
    pub(in crate::service) fn unfinished(
        &self,
        operation: &'static str,
        refusal: impl Into<Refusal>,
    ) -> Error {
        let refusal = refusal.into();
        self.note(operation, Outcome::Unfinished, &refusal);
        let what = format!("{operation} was taken, but {}", refusal.problem());
        let source = refusal.of_call(operation);
        Error::new(ErrorKind::Unfinished, what, Some(source.into()))
    }

    /// The error of a reply that does not say what AWS would say; it is a line of evidence.
    pub(in crate::service) fn unbelieved(
        &self,
        operation: &'static str,
        made: &'static str,
        refusal: Refusal,
    ) -> Error {
        self.note(operation, Outcome::Refused, &refusal);
        Error::new(ErrorKind::Unfinished, made, Some(refusal.into()))
    }

    pub(in crate::service) fn note(
        &self,
        operation: &'static str,
        outcome: Outcome,
        refusal: &Refusal,
    ) {
        let problem = refusal.problem().to_owned();
        let book = self.evidence();
        book.note(refusal.rule(), outcome, operation, problem);
    }
}
