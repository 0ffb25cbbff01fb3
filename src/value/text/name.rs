//! Names of things, clients, topics, role sessions and those behind them.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::field::stored_text;
use super::{Field, Identifier, Kind};
use crate::error::{Fault, Refusal, fault};
use crate::kind::Kinds;

/// The name of an IoT thing: 1 to 128 letters, digits and `: _ -`.
///
/// A name cannot be changed and stands in topics, logs and certificates' policies. Bare digits are
/// taken for identifiers; an identifier of a declared grammar, such as an
/// [`Imei`](super::Imei), becomes a name by `ThingName::from`.
///
/// ```
/// use palisade::text::{Imei, ThingName};
/// use palisade::thing_name;
///
/// let gateway = thing_name!("gateway-0042");
/// let tracker = ThingName::from(Imei::try_from("490154203237518")?);
/// assert_eq!(tracker.as_str(), "490154203237518");
/// # Ok::<(), palisade::Refusal>(())
/// ```
///
/// # Errors
/// Conversions fail when the text has another form or holds confidential data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct ThingName(Cow<'static, str>);

const fn thing_name(text: &str) -> Result<(), Fault> {
    let mut rest = text.as_bytes();
    while let [byte, tail @ ..] = rest {
        if !(byte.is_ascii_alphanumeric() || matches!(*byte, b':' | b'_' | b'-')) {
            return Err(THING_NAME);
        }
        rest = tail;
    }
    match text.len() {
        1..=128 => Ok(()),
        _ => Err(THING_NAME),
    }
}

// IoT API reference, CreateThing: `[a-zA-Z0-9:_-]+`.
const THING_NAME: Fault = fault!(
    PublicText,
    "the name of a thing has 1 to 128 letters, digits, colons, underscores and hyphens",
    "name it by a serial number or another opaque id",
);

stored_text!(ThingName, Field::Name, thing_name);

/// The client id of an MQTT connection: 1 to 128 bytes of UTF-8 without control characters.
///
/// # Errors
/// Conversions fail when the text has another form or holds confidential data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct ClientId(Cow<'static, str>);

const fn client_id(text: &str) -> Result<(), Fault> {
    match text.len() {
        1..=128 if !has_control(text.as_bytes()) => Ok(()),
        _ => Err(fault!(
            PublicText,
            "a client id has 1 to 128 bytes and no control characters",
            "take the name of the thing that connects",
        )),
    }
}

stored_text!(ClientId, Field::Name, client_id);

/// The name of an MQTT topic to publish to: 1 to 256 bytes of UTF-8 with 7 slashes at most, no
/// wildcards and no control characters; what stands behind `$aws/rules/RULE/` counts alone.
///
/// # Errors
/// Conversions fail when the text has another form or holds confidential data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct TopicName(Cow<'static, str>);

const fn topic_name(text: &str) -> Result<(), Fault> {
    // AWS IoT Core endpoints and quotas, "Message broker": the three mandatory segments of Basic
    // Ingest are excluded.
    let bytes = match text.as_bytes().split_at_checked(11) {
        Some((start, rest)) if start.eq_ignore_ascii_case(b"$aws/rules/") => behind_slash(rest),
        _ => text.as_bytes(),
    };
    let (mut rest, mut slashes) = (bytes, 0);
    while let [byte, tail @ ..] = rest {
        if matches!(*byte, b'#' | b'+') {
            return Err(fault!(
                PublicText,
                "the name of a topic holds a wildcard",
                "name one topic; filters are for those who subscribe",
            ));
        }
        if *byte == b'/' {
            slashes += 1;
        }
        rest = tail;
    }
    if bytes.is_empty() || bytes.len() > 256 || slashes > 7 || has_control(bytes) {
        return Err(fault!(
            PublicText,
            "the name of a topic has 1 to 256 bytes, 7 slashes at most and no control characters",
            "shorten it; data belongs into the message",
        ));
    }
    Ok(())
}

const fn behind_slash(text: &[u8]) -> &[u8] {
    let mut rest = text;
    while let [byte, tail @ ..] = rest {
        rest = tail;
        if *byte == b'/' {
            break;
        }
    }
    rest
}

stored_text!(TopicName, Field::Name, topic_name);

impl TopicName {
    /// Whether a text has the form of one, whatever it says.
    #[cfg(feature = "iot-data")]
    pub(crate) const fn check_form(text: &str) -> Result<(), Fault> {
        topic_name(text)
    }
}

/// The name of a role session, which CloudTrail logs with every call: 2 to 64 letters, digits and
/// `_ + = , . @ -`.
///
/// An e-mail address is refused by `try_from`, because names of sessions reach other accounts' logs;
/// where logs are to say who acted, [`naming_a_person`](Self::naming_a_person) takes it.
///
/// ```
/// use palisade::role_session_name;
/// use palisade::text::RoleSessionName;
///
/// let nightly = role_session_name!("nightly-export");
/// assert!(RoleSessionName::try_from("jane@example.com").is_err());
/// let jane = RoleSessionName::naming_a_person("jane@example.com")?;
/// # Ok::<(), palisade::Refusal>(())
/// ```
///
/// # Errors
/// Conversions fail when the text has another form or holds confidential data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct RoleSessionName(Cow<'static, str>);

impl RoleSessionName {
    /// A name that may be a person's e-mail address, so that CloudTrail says who acted.
    ///
    /// The choice is not part of the text: `serde` writes the name and refuses to read it back. Read a
    /// `String` where people are to be named, and make the choice again.
    ///
    /// # Errors
    /// When the text has another form or holds other confidential data.
    pub fn naming_a_person(name: impl Into<String>) -> Result<Self, Refusal> {
        Self::except(name.into(), Kinds::NONE.with(Kind::Email))
    }

    /// A name that may hold some kinds of data.
    pub(crate) fn except(name: String, kinds: Kinds) -> Result<Self, Refusal> {
        role_session_name(&name)?;
        super::check(&name, Field::Name, kinds)?;
        Ok(Self(Cow::Owned(name)))
    }
}

const fn role_session_name(text: &str) -> Result<(), Fault> {
    let mut rest = text.as_bytes();
    while let [byte, tail @ ..] = rest {
        let mark = matches!(*byte, b'_' | b'+' | b'=' | b',' | b'.' | b'@' | b'-');
        if !(byte.is_ascii_alphanumeric() || mark) {
            return Err(ROLE_SESSION_NAME);
        }
        rest = tail;
    }
    match text.len() {
        2..=64 => Ok(()),
        _ => Err(ROLE_SESSION_NAME),
    }
}

// STS API reference, AssumeRole: `[\w+=,.@-]*`.
const ROLE_SESSION_NAME: Fault = fault!(
    PublicText,
    "the name of a role session has 2 to 64 letters, digits and _ + = , . @ -",
    "name the program or the job that acts",
);

stored_text!(RoleSessionName, Field::Name, role_session_name);

/// Who is behind a role session, which CloudTrail logs with every call and which stays the same
/// through a chain of roles: 2 to 64 letters, digits and `_ + = , . @ -`.
///
/// An e-mail address is refused by `try_from`, as in a [`RoleSessionName`];
/// [`naming_a_person`](Self::naming_a_person) takes it.
///
/// # Errors
/// Conversions fail when the text has another form or holds confidential data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct SourceIdentity(Cow<'static, str>);

impl SourceIdentity {
    /// A name that may be a person's e-mail address. As with
    /// [`RoleSessionName::naming_a_person`], `serde` does not read it back.
    ///
    /// # Errors
    /// When the text has another form or holds other confidential data.
    pub fn naming_a_person(name: impl Into<String>) -> Result<Self, Refusal> {
        let name = name.into();
        source_identity(&name)?;
        super::check(&name, Field::Name, Kinds::NONE.with(Kind::Email))?;
        Ok(Self(Cow::Owned(name)))
    }
}

const fn source_identity(text: &str) -> Result<(), Fault> {
    match role_session_name(text) {
        Ok(()) => Ok(()),
        Err(_) => Err(fault!(
            PublicText,
            "a source identity has 2 to 64 letters, digits and _ + = , . @ -",
            "name the person or program that acts, as your directory does",
        )),
    }
}

stored_text!(SourceIdentity, Field::Name, source_identity);

const fn has_control(mut text: &[u8]) -> bool {
    while let [byte, tail @ ..] = text {
        if byte.is_ascii_control() {
            return true;
        }
        text = tail;
    }
    false
}

// Whatever an identifier's grammar takes has the form of these.
impl From<Identifier> for ThingName {
    fn from(identifier: Identifier) -> Self {
        Self(Cow::Owned(identifier.into()))
    }
}

impl From<Identifier> for ClientId {
    fn from(identifier: Identifier) -> Self {
        Self(Cow::Owned(identifier.into()))
    }
}

impl From<ThingName> for ClientId {
    fn from(name: ThingName) -> Self {
        Self(name.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_the_form_that_its_service_takes() {
        for text in ["a", "gateway-0042", "Halle:7_b", &"x".repeat(128)] {
            assert!(ThingName::try_from(text).is_ok(), "{text}");
        }
        for text in ["", "a b", "a/b", "é", &"x".repeat(129)] {
            assert_eq!(
                ThingName::try_from(text).map_err(|refusal| refusal.to_string()),
                Err(THING_NAME.text.to_owned()),
                "{text}"
            );
        }
        assert!(ClientId::try_from("é".repeat(64)).is_ok());
        for text in ["", "a\u{7f}", "\0", &"é".repeat(65)] {
            assert!(ClientId::try_from(text).is_err(), "{text:?}");
        }
        for text in ["a", "a/b/c/d/e/f/g/h", "$aws/rules/r/a/b/c/d/e/f/g/h", "/"] {
            assert!(TopicName::try_from(text).is_ok(), "{text}");
        }
        for text in [
            "",
            "a/#",
            "a/+/b",
            "a/b/c/d/e/f/g/h/i",
            "$aws/rules/r/",
            "a\0",
        ] {
            assert!(TopicName::try_from(text).is_err(), "{text}");
        }
        for text in ["a", "a b", "a/b", &"x".repeat(65)] {
            assert!(RoleSessionName::try_from(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_person_in_a_role_session_is_a_choice() {
        let refused = RoleSessionName::try_from("jane@example.com").map_err(|e| e.kind());
        assert_eq!(refused, Err(Some(Kind::Email)));
        let jane = RoleSessionName::naming_a_person("jane@example.com");
        assert_eq!(jane.as_ref().map(AsRef::as_ref), Ok("jane@example.com"));
        assert!(RoleSessionName::naming_a_person("jane doe").is_err());
    }

    #[test]
    fn a_person_in_a_role_session_is_not_read_back() {
        let jane = RoleSessionName::naming_a_person("jane@example.com");
        let written = jane.ok().and_then(|jane| serde_json::to_string(&jane).ok());
        assert_eq!(written.as_deref(), Some("\"jane@example.com\""));
        let read = serde_json::from_str::<RoleSessionName>(&written.unwrap_or_default());
        let said = read.map_err(|error| error.to_string()).unwrap_err();
        assert!(
            said.starts_with("PublicText: the text holds an e-mail address"),
            "{said}"
        );
    }
}
