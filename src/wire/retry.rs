//! What is not tried again.

use aws_smithy_runtime_api::client::interceptors::context::{Error, InterceptorContext};
use aws_smithy_runtime_api::client::orchestrator::OrchestratorError;
use aws_smithy_runtime_api::client::retries::classifiers::{
    ClassifyRetry, RetryAction, SharedRetryClassifier,
};

use crate::Refusal;
use crate::error::find_in;

/// Whether a rule refused, and not only for silence.
pub(super) fn is_final(error: &OrchestratorError<Error>) -> bool {
    let silence = error
        .as_connector_error()
        .is_some_and(|error| error.is_timeout());
    !silence && find_in::<Refusal>(error).is_some()
}

/// Forbids the retry of what a rule refused: the same request would be refused again, and a server
/// that lies or floods would be asked to do so once more. Silence is left to the SDK's own
/// judgement; it may pass.
#[derive(Debug)]
pub(crate) struct RefusalsAreFinal;

impl RefusalsAreFinal {
    pub(crate) fn shared() -> SharedRetryClassifier {
        SharedRetryClassifier::new(Self)
    }
}

impl ClassifyRetry for RefusalsAreFinal {
    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        match context.output_or_error() {
            Some(Err(error)) if is_final(error) => RetryAction::RetryForbidden,
            _ => RetryAction::NoActionIndicated,
        }
    }

    fn name(&self) -> &'static str {
        "refusals are final"
    }
}
