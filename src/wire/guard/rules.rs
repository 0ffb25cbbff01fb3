//! What a service adds to the guard.

use std::fmt;

use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::config_bag::ConfigBag;

use crate::error::Refusal;
use crate::wire::stamp::ReplyLimits;

/// What one service adds to the guard. Each is asked for one attempt at a time.
pub(crate) trait ServiceRules: fmt::Debug + Send + Sync + 'static {
    /// How large and how slow the reply of an operation may be.
    fn reply_limits(&self, _operation: &str) -> ReplyLimits {
        ReplyLimits::BUFFERED
    }

    /// What may stand before the service's host, with a dot: the bucket, for S3.
    fn host_label(&self, _cfg: &ConfigBag) -> Option<String> {
        None
    }

    /// Checks what the call is about, before anything is done for it.
    fn check_call(&self, _cfg: &ConfigBag) -> Result<(), Refusal> {
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

/// Rules of a service that has none of its own.
#[derive(Debug)]
pub(crate) struct NoRules;

impl ServiceRules for NoRules {}
