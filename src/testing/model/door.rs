//! From a request to its reply: who asks, for what, with what, and what is said.
use bytes::Bytes;
use http::Request;
use serde_json::Value;

use super::{Fields, Model};
use crate::testing::exchange::Exchange;
use crate::testing::reply::{self, Reply};
use crate::testing::sigv4;

/// An error of a service.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::testing) struct Failure {
    pub(in crate::testing) code: &'static str,
    pub(in crate::testing) message: String,
    /// Further members of the error.
    pub(in crate::testing) more: Fields,
}

impl Failure {
    pub(in crate::testing) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            more: Fields::new(),
        }
    }

    pub(in crate::testing) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.more.insert(name.to_owned(), value.into());
        self
    }

    /// What the cloud does not do.
    pub(in crate::testing) fn not_served(operation: &str) -> Self {
        let text = format!("the loopback cloud does not serve this operation: {operation}");
        Self::new("NotImplementedException", text)
    }

    fn written(&self, model: &Model) -> Reply {
        let status = match self.code {
            "NotImplementedException" => 501,
            code => model.status(code).unwrap_or(400),
        };
        // Only what the model knows of the error.
        let more = model.fit(self.code, &self.more);
        reply::json_error(status, self.code, &self.message, more)
    }
}

/// Answers a request to a service by its model.
pub(in crate::testing) fn serve(
    exchange: &Exchange,
    request: &Request<Bytes>,
    model: &Model,
    act: impl FnOnce(&str, &Fields) -> Result<Fields, Failure>,
) -> Reply {
    let identities = &exchange.shared.identities;
    match sigv4::verify(request, &exchange.host, &model.signs, identities) {
        Ok(identity) => {
            let _ = exchange.identity.set(identity);
        }
        Err(wrong) => {
            let (code, message) = wrong.said();
            return reply::json_error(403, code, &message, Fields::new());
        }
    }
    let Some(route) = model.route(request.method(), request.uri().path()) else {
        let text = "no operation has this method and path";
        return reply::json_error(404, "UnknownOperationException", text, Fields::new());
    };
    if !exchange.host.serves(route.operation.host()) {
        let text = "the operation is not served at this host; its own begins in another way";
        return reply::json_error(404, "UnknownOperationException", text, Fields::new());
    }
    if !exchange.enter(route.name) {
        return reply::empty(200);
    }
    let input = match model.read(&route, request) {
        Ok(input) => input,
        Err(message) => {
            return Failure::new(model.invalid(route.operation), message).written(model);
        }
    };
    let said = match act(route.name, &input) {
        Ok(said) => said,
        Err(failure) => return failure.written(model),
    };
    // The cloud must not lie by mistake.
    model.write(route.operation, said).unwrap_or_else(|lie| {
        let text = format!("the loopback cloud was about to say what the model does not: {lie}");
        reply::json_error(500, "InternalFailureException", &text, Fields::new())
    })
}
