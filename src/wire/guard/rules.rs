//! What a service adds to the guard.

use std::fmt;

use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::config_bag::ConfigBag;

use crate::error::Refusal;
use crate::wire::stamp::ReplyLimits;

/// One way that a request may take: a host, and what stands there before the path that the SDK
/// wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Route {
    pub(super) host: String,
    pub(super) prefix: String,
}

impl Route {
    /// To exactly this host.
    pub(crate) fn to(host: impl Into<String>) -> Self {
        Self {
            host: host.into(),
            prefix: String::new(),
        }
    }

    /// To a place below the host's root.
    pub(crate) fn below(self, name: &str) -> Self {
        Self {
            prefix: format!("/{name}"),
            ..self
        }
    }
}

/// What one service adds to the guard. Each is asked for one attempt at a time.
pub(crate) trait ServiceRules: fmt::Debug + Send + Sync + 'static {
    /// How large and how slow the reply of an operation may be.
    fn reply_limits(&self, _operation: &str) -> ReplyLimits {
        ReplyLimits::BUFFERED
    }

    /// The ways that the call's request may take: to the service's host, or to hosts that the
    /// service says belong to it.
    fn routes(&self, _operation: &str, host: &str, _cfg: &ConfigBag) -> Vec<Route> {
        vec![Route::to(host)]
    }

    /// Whether the operation has no signature: something else in the request proves the caller.
    fn is_unsigned(&self, _operation: &str) -> bool {
        false
    }

    /// Whether the operation may go without a signature, as the SDK sees fit.
    fn may_be_unsigned(&self, _operation: &str) -> bool {
        false
    }

    /// The region that the operation is signed for, if it is another than the client's other
    /// operations.
    fn signed_for(&self, _operation: &str) -> Option<String> {
        None
    }

    /// Checks what the call is about, before anything is done for it.
    fn check_call(&self, _operation: &str, _cfg: &ConfigBag) -> Result<(), Refusal> {
        Ok(())
    }

    /// Fills in what must be signed.
    fn complete(
        &self,
        _operation: &str,
        _request: &mut HttpRequest,
        _cfg: &mut ConfigBag,
    ) -> Result<(), Refusal> {
        Ok(())
    }

    /// Checks the finished request.
    fn check_request(
        &self,
        _operation: &str,
        _request: &HttpRequest,
        _cfg: &mut ConfigBag,
    ) -> Result<(), Refusal> {
        Ok(())
    }

    /// Checks the head of a reply, before the SDK reads it. May mark the reply.
    fn check_reply(
        &self,
        _operation: &str,
        _reply: &mut HttpResponse,
        _cfg: &ConfigBag,
    ) -> Result<(), Refusal> {
        Ok(())
    }

    /// Checks a reply that the SDK took for a success.
    fn check_success(
        &self,
        _operation: &str,
        _reply: &HttpResponse,
        _cfg: &ConfigBag,
    ) -> Result<(), Refusal> {
        Ok(())
    }
}

/// The rules of a service that has none of its own.
impl ServiceRules for () {}
