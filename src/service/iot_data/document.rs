//! The documents of shadows, in and out.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::finite::is_finite;
use crate::Rule;
use crate::error::{Fault, Refusal, fault};
use crate::text;

/// What a shadow says: its version, and states that are read into the caller's own types.
#[derive(Clone, Deserialize)]
pub struct ShadowDocument {
    #[serde(default)]
    state: States,
    version: u64,
    timestamp: Option<u64>,
    #[serde(rename = "clientToken")]
    token: Option<String>,
}

#[derive(Clone, Default, Deserialize, Serialize)]
struct States {
    #[serde(skip_serializing_if = "Option::is_none")]
    desired: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reported: Option<Box<RawValue>>,
    #[serde(skip_serializing)]
    delta: Option<Box<RawValue>>,
}

impl ShadowDocument {
    pub(super) fn read(payload: &[u8]) -> Option<Self> {
        serde_json::from_slice(payload).ok()
    }

    /// The version: one more with each change.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version
    }

    /// When AWS wrote the document, to the second.
    #[must_use]
    pub fn written_at(&self) -> Option<SystemTime> {
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(self.timestamp?))
    }

    /// The token that the caller gave the change, where this answers one.
    #[must_use]
    pub fn client_token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// What the device is wished to be; nothing where nobody wished anything.
    ///
    /// # Errors
    /// [`Rule::Integrity`] when the state has another form than the type.
    pub fn desired<T: DeserializeOwned>(&self) -> Result<Option<T>, Refusal> {
        state("desired", self.state.desired.as_deref())
    }

    /// What the device says that it is; nothing where it said nothing yet.
    ///
    /// # Errors
    /// [`Rule::Integrity`] when the state has another form than the type.
    pub fn reported<T: DeserializeOwned>(&self) -> Result<Option<T>, Refusal> {
        state("reported", self.state.reported.as_deref())
    }

    /// What is wished and not reported, with the wished values; nothing where both say the same. It is a part of
    /// the state, so that members of the type need a default.
    ///
    /// # Errors
    /// [`Rule::Integrity`] when the state has another form than the type.
    pub fn delta<T: DeserializeOwned>(&self) -> Result<Option<T>, Refusal> {
        state("delta", self.state.delta.as_deref())
    }
}

/// Security: serde repeats what it refuses, so only the place of it is told.
fn state<T: DeserializeOwned>(
    which: &'static str,
    state: Option<&RawValue>,
) -> Result<Option<T>, Refusal> {
    let Some(state) = state else {
        return Ok(None);
    };
    serde_json::from_str(state.get()).map(Some).map_err(|error| {
        let place = place(state.get(), &error);
        Refusal::new(
            Rule::Integrity,
            format!("the {which} state of the shadow has another form than the type, at byte {place}"),
            "read it into a type that knows all its forms, or as text into `Box<serde_json::value::RawValue>`",
        )
    })
}

/// At which byte of a text it ended, the first being 1; a column is one of its line.
fn place(text: &str, error: &serde_json::Error) -> usize {
    let before = text.split_inclusive('\n').map(str::len);
    let before: usize = before.take(error.line().saturating_sub(1)).sum();
    before + error.column()
}

/// Says nothing of the states.
impl fmt::Debug for ShadowDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ShadowDocument")
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

/// A change of a shadow: members that are named take the place of those that are there, those that are `null` go,
/// all others stay. A number that is infinite or none is refused: JSON has no form for it, and `serde_json` would
/// write `null`.
///
/// ```
/// use palisade::iot_data::ShadowUpdate;
///
/// #[derive(serde::Serialize)]
/// struct Press {
///     speed: u32,
/// }
///
/// let faster = ShadowUpdate::desired(&Press { speed: 40 })?.expected_version(7);
/// let done = ShadowUpdate::reported(&Press { speed: 40 })?.clear_desired();
/// # Ok::<(), palisade::Refusal>(())
/// ```
#[derive(Clone, Serialize)]
pub struct ShadowUpdate {
    state: States,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<u64>,
    #[serde(rename = "clientToken", skip_serializing_if = "Option::is_none")]
    token: Option<String>,
}

impl ShadowUpdate {
    fn new(state: States) -> Self {
        Self {
            state,
            version: None,
            token: None,
        }
    }

    /// What the device is wished to be.
    ///
    /// # Errors
    /// [`Rule::Integrity`] when the state is no object in JSON, or holds a number that is not finite.
    pub fn desired<T: Serialize + ?Sized>(state: &T) -> Result<Self, Refusal> {
        Self::new(States::default()).and_desired(state)
    }

    /// What the device is; for who speaks in its name.
    ///
    /// # Errors
    /// As [`desired`](Self::desired).
    pub fn reported<T: Serialize + ?Sized>(state: &T) -> Result<Self, Refusal> {
        Self::new(States::default()).and_reported(state)
    }

    /// The same, with what the device is wished to be.
    ///
    /// # Errors
    /// As [`desired`](Self::desired).
    pub fn and_desired<T: Serialize + ?Sized>(mut self, state: &T) -> Result<Self, Refusal> {
        self.state.desired = Some(object(state)?);
        Ok(self)
    }

    /// The same, with what the device is.
    ///
    /// # Errors
    /// As [`reported`](Self::reported).
    pub fn and_reported<T: Serialize + ?Sized>(mut self, state: &T) -> Result<Self, Refusal> {
        self.state.reported = Some(object(state)?);
        Ok(self)
    }

    /// The same, forgetting whatever the device was wished to be.
    #[must_use]
    pub fn clear_desired(mut self) -> Self {
        self.state.desired = Some(RawValue::NULL.to_owned());
        self
    }

    /// The same, forgetting whatever the device said.
    #[must_use]
    pub fn clear_reported(mut self) -> Self {
        self.state.reported = Some(RawValue::NULL.to_owned());
        self
    }

    /// Changes the shadow only if this is still its version; one that was never there has none. Such an update is
    /// [sent once](super::Shadow::update).
    #[must_use]
    pub fn expected_version(mut self, version: impl Into<Option<u64>>) -> Self {
        self.version = version.into();
        self
    }

    /// A token that stands in the answer and in the messages about the change: up to 64 bytes without control
    /// characters, seen by all who may read them.
    ///
    /// # Errors
    /// [`Rule::Integrity`] when it has another form.
    pub fn client_token(mut self, token: impl Into<String>) -> Result<Self, Refusal> {
        let token = token.into();
        // Device Shadow error messages, 400: "A client token that is longer than 64 bytes".
        if token.len() > 64 || text::has_control(token.as_bytes()) {
            return Err(TOKEN.into());
        }
        self.token = Some(token);
        Ok(self)
    }

    pub(super) fn expects_a_version(&self) -> bool {
        self.version.is_some()
    }

    /// How many bytes of state it says.
    pub(super) fn length(&self) -> usize {
        let states = [&self.state.desired, &self.state.reported];
        states
            .iter()
            .copied()
            .flatten()
            .map(|state| state.get().len())
            .sum()
    }

    pub(super) fn to_json(&self) -> Vec<u8> {
        // Texts that are JSON already, a number and a text: nothing that could fail.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Whether a document says that this was taken.
    ///
    /// Security: who answers may repeat an older answer, or that to somebody else's change.
    pub(super) fn is_answered_by(&self, document: &ShadowDocument) -> bool {
        let follows = match self.version {
            Some(before) => before.checked_add(1) == Some(document.version),
            None => document.version > 0,
        };
        let token = self.token.as_ref();
        follows && token.is_none_or(|token| document.token.as_ref() == Some(token))
    }
}

/// The JSON of a state.
fn object<T: Serialize + ?Sized>(state: &T) -> Result<Box<RawValue>, Refusal> {
    let json = serde_json::value::to_raw_value(state).map_err(|_| NO_OBJECT)?;
    // Device Shadow error messages, 400: "Desired node must be an object".
    if !json.get().starts_with('{') {
        Err(NO_OBJECT.into())
    } else if !is_finite(state) {
        Err(NOT_FINITE.into())
    } else {
        Ok(json)
    }
}

const NO_OBJECT: Fault = fault!(
    Integrity,
    "the state of a shadow is an object in JSON",
    "give a struct with named members or a map with texts as keys; what is to go is `None` in it",
);
const NOT_FINITE: Fault = fault!(
    Integrity,
    "the state of a shadow holds a number that is infinite or none, for which JSON has no form",
    "say it by a text; `null`, which would stand there, has the shadow forget the member",
);
const TOKEN: Fault = fault!(
    Integrity,
    "the token of a change has 64 bytes at most and no control characters",
    "take a plain one, such as a number; it is no place for data",
);

/// Says nothing of the states.
impl fmt::Debug for ShadowUpdate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ShadowUpdate")
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn read(document: &Value) -> ShadowDocument {
        let document = ShadowDocument::read(document.to_string().as_bytes());
        document.unwrap_or_else(|| unreachable!("a document"))
    }

    fn written(update: &ShadowUpdate) -> String {
        String::from_utf8(update.to_json()).unwrap_or_default()
    }

    fn made(update: Result<ShadowUpdate, Refusal>) -> ShadowUpdate {
        update.unwrap_or_else(|refusal| unreachable!("{refusal}"))
    }

    #[test]
    fn an_update_says_what_it_was_given_and_nothing_else() {
        let state = json!({"speed": 40, "mode": null});
        let update = made(ShadowUpdate::desired(&state));
        let only = r#"{"state":{"desired":{"mode":null,"speed":40}}}"#;
        assert_eq!(written(&update), only);
        assert_eq!(update.length(), r#"{"mode":null,"speed":40}"#.len());
        let update = made(
            update
                .clear_reported()
                .expected_version(7)
                .client_token("t-1"),
        );
        assert_eq!(
            written(&update),
            r#"{"state":{"desired":{"mode":null,"speed":40},"reported":null},"version":7,"clientToken":"t-1"}"#
        );
        let done = made(ShadowUpdate::reported(&json!({}))).clear_desired();
        assert_eq!(
            written(&done),
            r#"{"state":{"desired":null,"reported":{}}}"#
        );
        assert!(!format!("{update:?}{done:?}").contains("speed"));
    }

    #[test]
    fn a_state_is_an_object() {
        for state in [json!(null), json!(1), json!([1]), json!("{}")] {
            let said = ShadowUpdate::desired(&state)
                .err()
                .map(|refusal| refusal.to_string());
            assert_eq!(said.as_deref(), Some(NO_OBJECT.text), "{state}");
        }
        let keys = std::collections::BTreeMap::from([((1, 2), 3)]);
        assert!(ShadowUpdate::reported(&keys).is_err());
    }

    #[test]
    fn a_number_that_json_cannot_write_makes_no_shadow_forget() {
        let state = |number: f64| std::collections::BTreeMap::from([("speed", number)]);
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let desired = ShadowUpdate::desired(&state(number));
            let both = made(ShadowUpdate::desired(&state(1.5))).and_reported(&state(number));
            for update in [desired, both] {
                let said = update.err().map(|refusal| refusal.to_string());
                assert_eq!(said.as_deref(), Some(NOT_FINITE.text), "{number}");
            }
        }
        // Who says that a member is to go is understood.
        let gone = std::collections::BTreeMap::from([("speed", None::<f64>)]);
        let gone = written(&made(ShadowUpdate::desired(&gone)));
        assert_eq!(gone, r#"{"state":{"desired":{"speed":null}}}"#);
    }

    #[test]
    fn a_token_is_short_and_plain() {
        let update = |token: &str| made(ShadowUpdate::desired(&json!({}))).client_token(token);
        for token in ["", "t-1", &"\"".repeat(64), &"é".repeat(32)] {
            assert!(update(token).is_ok(), "{token}");
        }
        for token in [
            &"é".repeat(33),
            &"\u{1}".repeat(64),
            "a\n",
            "\u{7f}",
            "a\u{85}",
        ] {
            let said = update(token).err().map(|refusal| refusal.to_string());
            assert_eq!(said.as_deref(), Some(TOKEN.text), "{token:?}");
        }
    }

    #[test]
    fn what_has_another_form_is_found_in_any_line() {
        type Numbers = std::collections::BTreeMap<String, u32>;
        let of = |state: &str| format!(r#"{{"state":{{"desired":{state}}},"version":1}}"#);
        let said = |state: &str| {
            let document = ShadowDocument::read(of(state).as_bytes())?;
            let refused = document.desired::<Numbers>().err()?;
            refused.problem().rsplit(' ').next().map(str::to_owned)
        };
        assert_eq!(said(r#"{"a": "b"}"#).as_deref(), Some("9"));
        assert_eq!(
            said("{\n \"ä\": 1,\r\n \"b\": \"c\"}").as_deref(),
            Some("22")
        );
        assert_eq!(said("{\n\n\n\"a\": \"b\"}").as_deref(), Some("12"));
        // `Value` has no room for such a number, and what the remedy names has.
        let document = ShadowDocument::read(of(r#"{"a":1e999}"#).as_bytes());
        let document = document.unwrap_or_else(|| unreachable!("a document"));
        assert!(document.desired::<Value>().is_err());
        let text = document.desired::<Box<RawValue>>().ok().flatten();
        assert_eq!(text.as_deref().map(RawValue::get), Some(r#"{"a":1e999}"#));
    }

    #[test]
    fn states_are_read_into_types_and_refused_without_their_words() {
        let document = read(&json!({
            "state": {"desired": {"speed": 40}, "reported": {"speed": "canary"}, "delta": {"speed": 40}},
            "metadata": {"desired": {}}, "version": 12, "timestamp": 1_795_000_000,
        }));
        assert_eq!(document.version(), 12);
        assert_eq!(document.desired::<Value>(), Ok(Some(json!({"speed": 40}))));
        assert_eq!(document.delta::<Value>(), Ok(Some(json!({"speed": 40}))));
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000);
        assert_eq!(document.written_at(), Some(at));
        type Numbers = std::collections::BTreeMap<String, u32>;
        let said = document
            .reported::<Numbers>()
            .err()
            .map(|refusal| refusal.to_string());
        assert_eq!(
            said.as_deref(),
            Some(
                "Integrity: the reported state of the shadow has another form than the type, at byte 17; read it \
                 into a type that knows all its forms, or as text into `Box<serde_json::value::RawValue>`"
            )
        );
        assert_eq!(
            format!("{document:?}"),
            "ShadowDocument { version: 12, .. }"
        );
        let empty = read(&json!({"state": {"desired": null}, "version": 1}));
        assert_eq!(empty.desired::<Value>(), Ok(None));
        assert_eq!(empty.reported::<Value>(), Ok(None));
        for other in [
            "",
            "null",
            "[]",
            "{}",
            r#"{"version":-1}"#,
            r#"{"version":"1"}"#,
            r#"{"version":1"#,
        ] {
            assert!(ShadowDocument::read(other.as_bytes()).is_none(), "{other}");
        }
    }

    #[test]
    fn an_answer_belongs_to_its_update() {
        let update = || made(ShadowUpdate::desired(&json!({})));
        let answer = |version: u64, token: Option<&str>| {
            read(&json!({"state": {}, "version": version, "clientToken": token}))
        };
        for (version, belongs) in [(0, false), (1, true), (900, true)] {
            let answer = answer(version, None);
            assert_eq!(update().is_answered_by(&answer), belongs, "{version}");
        }
        let last = update().expected_version(u64::MAX);
        assert!(!last.is_answered_by(&answer(u64::MAX, None)));
        let expecting = update().expected_version(7);
        for (version, belongs) in [
            (0, false),
            (6, false),
            (7, false),
            (8, true),
            (9, false),
            (900, false),
        ] {
            assert_eq!(
                expecting.is_answered_by(&answer(version, None)),
                belongs,
                "{version}"
            );
        }
        let named = made(update().client_token("t-1"));
        for (token, belongs) in [(None, false), (Some("t-2"), false), (Some("t-1"), true)] {
            assert_eq!(
                named.is_answered_by(&answer(1, token)),
                belongs,
                "{token:?}"
            );
        }
    }
}
