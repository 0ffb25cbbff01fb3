//! Replies that the cloud writes itself.
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use s3s::Body;
use serde_json::{Map, Value};

pub(super) type Reply = Response<Body>;

pub(super) fn empty(status: u16) -> Reply {
    bytes(status, "text/plain", Bytes::new())
}

pub(super) fn xml(status: u16, body: String) -> Reply {
    bytes(status, "application/xml", body.into())
}

pub(super) fn bytes(status: u16, kind: &'static str, body: Bytes) -> Reply {
    let mut reply = Response::new(Body::from(body));
    *reply.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    reply
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    reply
}

/// An error as S3 writes it; `more` is further XML inside it.
pub(super) fn s3_error(status: u16, code: &str, message: &str, more: &str) -> Reply {
    let message = escape(message);
    xml(
        status,
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code>\
             <Message>{message}</Message>{more}<RequestId>LOOPBACK</RequestId></Error>"
        ),
    )
}

/// An error as STS writes it.
pub(super) fn query_error(status: u16, code: &str, message: &str) -> Reply {
    let message = escape(message);
    let side = if status < 500 { "Sender" } else { "Receiver" };
    xml(
        status,
        format!(
            "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error>\
             <Type>{side}</Type><Code>{code}</Code><Message>{message}</Message></Error>\
             <RequestId>LOOPBACK</RequestId></ErrorResponse>"
        ),
    )
}

pub(super) fn json(status: u16, body: &Value) -> Reply {
    bytes(status, "application/json", body.to_string().into())
}

/// An error as services write it that speak JSON; `more` are further members of it.
pub(super) fn json_error(
    status: u16,
    code: &str,
    message: &str,
    mut more: Map<String, Value>,
) -> Reply {
    more.insert("message".to_owned(), message.into());
    let mut said = json(status, &Value::Object(more));
    if let Ok(code) = HeaderValue::try_from(code) {
        said.headers_mut().insert("x-amzn-errortype", code);
    }
    said
}

/// S3's answer for a bucket that lives in another region.
pub(super) fn other_region(bucket: &str, region: &str) -> Reply {
    let bucket = escape(bucket);
    let mut reply = s3_error(
        301,
        "PermanentRedirect",
        "The bucket you are attempting to access must be addressed using the specified endpoint. \
         Please send all future requests to this endpoint.",
        &format!(
            "<Endpoint>{bucket}.s3.{region}.amazonaws.com</Endpoint><Bucket>{bucket}</Bucket>"
        ),
    );
    if let Ok(region) = region.parse() {
        reply.headers_mut().insert("x-amz-bucket-region", region);
    }
    reply
}

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// The text of the first element of this name; good for the flat documents read here.
pub(super) fn element<'a>(document: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = document.split_once(&format!("<{name}>"))?;
    let (text, _) = rest.split_once(&format!("</{name}>"))?;
    Some(text.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_found_by_name() {
        let document = "<A><Key> x </Key><KeyTwo>y</KeyTwo></A>";
        assert_eq!(element(document, "Key"), Some("x"));
        assert_eq!(element(document, "KeyTwo"), Some("y"));
        assert_eq!(element(document, "B"), None);
    }
}
