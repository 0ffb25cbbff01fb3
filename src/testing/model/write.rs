//! The reply of an operation: status, headers and body.
use aws_smithy_types::base64;
use http::HeaderValue;
use http::header::HeaderName;
use serde_json::Value;

use super::{Fields, Model, Operation};
use crate::testing::reply::{self, Reply};

impl Model {
    /// Writes what was said, if it is what the model promises.
    pub(in crate::testing) fn write(
        &self,
        operation: &Operation,
        mut said: Fields,
    ) -> Result<Reply, String> {
        said.retain(|_, value| !value.is_null());
        let Some(name) = operation.output() else {
            return match said.keys().next() {
                Some(name) => Err(format!("{name} is said where nothing is")),
                None => Ok(reply::empty(operation.status)),
            };
        };
        let said = Value::Object(said);
        self.check(name, &said, "")?;
        let (Some(output), Value::Object(mut said)) = (self.shape(Some(name)), said) else {
            return Ok(reply::empty(operation.status));
        };
        let mut status = operation.status;
        let mut headers = Vec::new();
        for (name, member) in output
            .members
            .iter()
            .filter(|(_, one)| one.location.is_some())
        {
            match said.remove(name) {
                Some(Value::Number(code)) if member.is_at("statusCode") => {
                    let code = code.as_u64().and_then(|code| u16::try_from(code).ok());
                    status = code.unwrap_or(status);
                }
                Some(Value::String(text)) => headers.push((member.wire(name), text)),
                _ => {}
            }
        }
        let mut reply = match &output.payload {
            Some(payload) if self.is_blob(output, payload) => {
                let body = said.remove(payload);
                let body = body.as_ref().and_then(Value::as_str).map(base64::decode);
                let body = body.and_then(Result::ok).unwrap_or_default();
                reply::bytes(status, "application/json", body.into())
            }
            Some(payload) => reply::json(status, &said.remove(payload).unwrap_or_default()),
            None => reply::json(status, &Value::Object(said)),
        };
        for (name, text) in headers {
            if let (Ok(name), Ok(text)) = (HeaderName::try_from(name), HeaderValue::try_from(text))
            {
                reply.headers_mut().insert(name, text);
            }
        }
        Ok(reply)
    }
}
