//! Shadows of things: read, changed, deleted and listed.
use std::collections::BTreeMap;

use aws_smithy_types::base64;
use bytes::Bytes;
use serde_json::{Value, json};

use super::super::model::Failure;
use super::call::{Call, Said, fields, invalid};
use super::{Fields, document, too_large};

/// The largest state, in bytes.
const STATE: usize = 8 * 1024;
/// For how many seconds the version of a deleted shadow is known.
const REMEMBERED: u64 = 48 * 3600;
/// The longest client token, in bytes.
const TOKEN: usize = 64;

#[derive(Clone, Default)]
struct Shadow {
    state: Fields,
    metadata: Fields,
    /// It goes on after a deletion.
    version: u64,
    /// When it was deleted.
    deleted: Option<u64>,
}

/// Shadows by thing and name; the unnamed one has an empty name.
#[derive(Default)]
pub(super) struct Shadows(BTreeMap<String, BTreeMap<String, Shadow>>);

impl Shadows {
    fn find(&self, thing: &str, name: &str) -> Option<&Shadow> {
        let found = self.0.get(thing)?.get(name);
        found.filter(|shadow| shadow.deleted.is_none())
    }

    /// A shadow as it is told to those who get it.
    pub(super) fn tell(&self, thing: &str, name: &str, now: u64) -> Option<Value> {
        self.find(thing, name).map(|shadow| shadow.told(now))
    }

    pub(super) fn serve(&mut self, call: &Call<'_>, payload: &Bytes) -> Said {
        let (thing, name) = (call.text("thingName"), call.text("shadowName"));
        let said = match call.operation {
            "ListNamedShadowsForThing" => return self.list(call, thing),
            "GetThingShadow" => self.tell(thing, name, call.now),
            "DeleteThingShadow" => self.delete(thing, name, call.now),
            "UpdateThingShadow" => Some(self.update(call, thing, name, payload)?),
            other => return Err(Failure::not_served(other)),
        };
        let said = said.ok_or_else(|| missing(name))?;
        let said = base64::encode(said.to_string());
        Ok(fields([("payload", said.into())]))
    }

    fn list(&self, call: &Call<'_>, thing: &str) -> Said {
        let all = self.0.get(thing).into_iter().flatten();
        let named = all.filter(|(name, shadow)| !name.is_empty() && shadow.deleted.is_none());
        let mut said = call.texts("results", named.map(|(name, _)| name.clone()).collect())?;
        said.insert("timestamp".to_owned(), call.now.into());
        Ok(said)
    }

    fn delete(&mut self, thing: &str, name: &str, now: u64) -> Option<Value> {
        let shadow = self.0.get_mut(thing)?.get_mut(name);
        let shadow = shadow.filter(|shadow| shadow.deleted.is_none())?;
        let said = json!({"version": shadow.version, "timestamp": now});
        *shadow = Shadow {
            version: shadow.version,
            deleted: Some(now),
            ..Shadow::default()
        };
        Some(said)
    }

    fn update(
        &mut self,
        call: &Call<'_>,
        thing: &str,
        name: &str,
        payload: &Bytes,
    ) -> Result<Value, Failure> {
        let text = std::str::from_utf8(payload).map_err(|_| not_utf8())?;
        let asked: Value = serde_json::from_str(text).map_err(|_| invalid("Invalid JSON"))?;
        let empty = Fields::new();
        let state = match asked.get("state") {
            None => return Err(invalid("Missing required node: state")),
            // Everything is taken away.
            Some(Value::Null) => None,
            Some(Value::Object(state)) => Some(state),
            Some(_) => return Err(invalid("State node must be an object")),
        };
        check(&asked, state.unwrap_or(&empty))?;
        let shadows = self.0.entry(thing.to_owned()).or_default();
        let before = shadows
            .get(name)
            .filter(|shadow| !shadow.is_forgotten(call.now));
        let mut shadow = before.cloned().unwrap_or_default();
        let version = asked.get("version").filter(|version| !version.is_null());
        if version.is_some_and(|version| version.as_u64() != Some(shadow.version)) {
            return Err(Failure::new("ConflictException", "Version conflict"));
        }
        if state.is_none() {
            shadow.state.clear();
            shadow.metadata.clear();
        }
        for (section, change) in state.into_iter().flatten() {
            shadow.change(section, change, call.now);
        }
        // The state alone counts, not what the service adds.
        let size = Value::Object(shadow.state.clone()).to_string().len();
        if size > STATE {
            return Err(too_large(call, "state document"));
        }
        shadow.version += 1;
        shadow.deleted = None;
        let state = Value::from(state.cloned());
        let metadata = document::stamps(&state, call.now);
        let mut said = fields([
            ("state", state),
            ("metadata", metadata),
            ("version", shadow.version.into()),
            ("timestamp", call.now.into()),
        ]);
        if let Some(token) = asked.get("clientToken") {
            said.insert("clientToken".to_owned(), token.clone());
        }
        shadows.insert(name.to_owned(), shadow);
        Ok(said.into())
    }
}

impl Shadow {
    /// Whether it was deleted so long ago that versions begin anew.
    fn is_forgotten(&self, now: u64) -> bool {
        self.deleted.is_some_and(|then| now >= then + REMEMBERED)
    }

    /// Merges a change into a section; null empties it.
    fn change(&mut self, section: &str, change: &Value, now: u64) {
        let mut kept = inner(&self.state, section);
        let mut times = inner(&self.metadata, section);
        match change {
            Value::Object(change) => document::merge(&mut kept, &mut times, change, now),
            _ => kept.clear(),
        }
        if kept.is_empty() {
            self.state.remove(section);
            self.metadata.remove(section);
        } else {
            self.state.insert(section.to_owned(), kept.into());
            self.metadata.insert(section.to_owned(), times.into());
        }
    }

    fn told(&self, now: u64) -> Value {
        let mut state = self.state.clone();
        let delta = document::delta(&inner(&state, "desired"), &inner(&state, "reported"));
        if !delta.is_empty() {
            state.insert("delta".to_owned(), delta.into());
        }
        json!({
            "state": state,
            "metadata": self.metadata,
            "version": self.version,
            "timestamp": now,
        })
    }
}

fn inner(fields: &Fields, name: &str) -> Fields {
    let inner = fields.get(name).and_then(Value::as_object);
    inner.cloned().unwrap_or_default()
}

/// What a request to change a shadow must be.
fn check(asked: &Value, state: &Fields) -> Result<(), Failure> {
    for (section, change) in state {
        let text = match section.as_str() {
            "desired" => "Desired node must be an object",
            "reported" => "Reported node must be an object",
            _ => return Err(invalid("State contains an invalid node")),
        };
        if !change.is_object() && !change.is_null() {
            return Err(invalid(text));
        }
        document::check(change, 0).map_err(invalid)?;
    }
    let given = |name| asked.get(name).filter(|value: &&Value| !value.is_null());
    if given("version").is_some_and(|version| !version.is_u64()) {
        return Err(invalid("Invalid version"));
    }
    let token = given("clientToken");
    if token.is_some_and(|token| token.as_str().is_none_or(|token| token.len() > TOKEN)) {
        return Err(invalid("Invalid clientToken"));
    }
    Ok(())
}

fn not_utf8() -> Failure {
    Failure::new(
        "UnsupportedDocumentEncodingException",
        "The document is not encoded in UTF-8",
    )
}

fn missing(name: &str) -> Failure {
    // The name of the request itself.
    let text = match name {
        "" => "No shadow exists for the thing".to_owned(),
        name => format!("No shadow exists with name: '{name}'"),
    };
    Failure::new("ResourceNotFoundException", text)
}
