//! The input of an operation, collected from path, query, headers and body.
use std::str::FromStr;

use aws_smithy_types::base64;
use aws_smithy_types::date_time::{DateTime, Format};
use bytes::Bytes;
use http::Request;
use serde_json::Value;

use super::check::wrong;
use super::route::Route;
use super::{Fields, Kind, Model, Shape};

impl Model {
    /// What a request says, held to the shape of the operation's input.
    pub(super) fn read(
        &self,
        route: &Route<'_>,
        request: &Request<Bytes>,
    ) -> Result<Fields, String> {
        let name = route.operation.input.as_deref().unwrap_or_default();
        let Some(input) = self.shape(Some(name)) else {
            return Ok(Fields::new());
        };
        let mut fields = self.body(input, request.body())?;
        for (label, text) in &route.labels {
            let member = input.members.iter();
            let member = member.filter(|(_, member)| member.is_at("uri"));
            if let Some((name, _)) = member.clone().find(|(name, one)| one.wire(name) == label) {
                fields.insert(name.clone(), self.value(input, name, text)?);
            }
        }
        self.query(
            input,
            request.uri().query().unwrap_or_default(),
            &mut fields,
        )?;
        for (name, member) in input.members.iter().filter(|(_, one)| one.is_at("header")) {
            let value = request.headers().get(member.wire(name));
            let Some(text) = value.and_then(|value| value.to_str().ok()) else {
                continue;
            };
            let value = if member.encoded {
                decoded(text).ok_or_else(|| wrong(name, "Member must be base64"))?
            } else {
                self.value(input, name, text)?
            };
            fields.insert(name.clone(), value);
        }
        let fields = Value::Object(fields);
        self.check(name, &fields, "")?;
        match fields {
            Value::Object(fields) => Ok(fields),
            _ => Ok(Fields::new()),
        }
    }

    fn body(&self, input: &Shape, body: &[u8]) -> Result<Fields, String> {
        if body.is_empty() {
            return Ok(Fields::new());
        }
        let payload = input.payload.as_ref();
        if let Some(payload) = payload.filter(|name| self.is_blob(input, name)) {
            let body = base64::encode(body).into();
            return Ok(Fields::from_iter([(payload.clone(), body)]));
        }
        let read = serde_json::from_slice(body);
        let Ok(Value::Object(read)) = read else {
            return Err("the body is no JSON object".to_owned());
        };
        if let Some(payload) = payload {
            return Ok(Fields::from_iter([(payload.clone(), without_null(read))]));
        }
        // What has its place elsewhere is no member of the body.
        for name in read.keys() {
            if input
                .members
                .get(name)
                .is_some_and(|one| one.location.is_some())
            {
                return Err(wrong(name, "Member must not stand in the body"));
            }
        }
        match without_null(read) {
            Value::Object(fields) => Ok(fields),
            _ => Ok(Fields::new()),
        }
    }

    /// Whether a member is bytes, which a body holds as they are.
    pub(super) fn is_blob(&self, shape: &Shape, name: &str) -> bool {
        let member = shape.members.get(name).map(|member| member.shape.as_str());
        self.shape(member)
            .is_some_and(|shape| shape.kind == Kind::Blob)
    }

    fn query(&self, input: &Shape, query: &str, fields: &mut Fields) -> Result<(), String> {
        for (key, text) in url::form_urlencoded::parse(query.as_bytes()) {
            let mut at = input
                .members
                .iter()
                .filter(|(_, one)| one.is_at("querystring"));
            let Some((name, member)) = at.find(|(name, one)| one.wire(name) == key) else {
                return Err(format!(
                    "1 validation error detected: the loopback cloud knows no query parameter of \
                     this name: {}",
                    key.escape_debug()
                ));
            };
            let list = self.shape(Some(&member.shape));
            if list.is_some_and(|shape| shape.kind == Kind::List) {
                let items = fields
                    .entry(name.clone())
                    .or_insert(Value::Array(Vec::new()));
                if let Value::Array(items) = items {
                    items.push(text.into_owned().into());
                }
            } else if fields
                .insert(name.clone(), self.value(input, name, &text)?)
                .is_some()
            {
                return Err(wrong(name, "Member must be given once"));
            }
        }
        Ok(())
    }

    /// A value from its text in path, query or header.
    fn value(&self, input: &Shape, name: &str, text: &str) -> Result<Value, String> {
        let shape = input.members.get(name).map(|member| member.shape.as_str());
        let kind = self.shape(shape).map_or(Kind::String, |shape| shape.kind);
        let value = match kind {
            Kind::Integer | Kind::Long => i64::from_str(text).ok().map(Value::from),
            Kind::Double | Kind::Float => f64::from_str(text).ok().map(Value::from),
            Kind::Boolean => bool::from_str(text).ok().map(Value::from),
            Kind::Timestamp => DateTime::from_str(text, Format::DateTime)
                .ok()
                .map(|time| time.secs().into()),
            _ => Some(text.into()),
        };
        value.ok_or_else(|| wrong(name, format_args!("Member must be {}", kind.word())))
    }
}

/// The text that a header holds in base64.
fn decoded(text: &str) -> Option<Value> {
    let bytes = base64::decode(text).ok()?;
    String::from_utf8(bytes).ok().map(Value::from)
}

/// Members that are null are as good as absent.
fn without_null(fields: Fields) -> Value {
    let kept = fields.into_iter().filter_map(|(name, value)| match value {
        Value::Null => None,
        Value::Object(inner) => Some((name, without_null(inner))),
        other => Some((name, other)),
    });
    Value::Object(kept.collect())
}
