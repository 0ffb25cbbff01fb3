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

/// The client id of an MQTT connection: 1 to 128 bytes of UTF-8 without control characters; not `.` or `..`.
///
/// # Errors
/// Conversions fail when the text has another form or holds confidential data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct ClientId(Cow<'static, str>);

const fn client_id(text: &str) -> Result<(), Fault> {
    match text.as_bytes() {
        b"." | b".." => Err(fault!(
            PublicText,
            "a client id of one or two dots cannot be asked about: in the path of a request it is a step",
            "take the name of the thing that connects",
        )),
        bytes if matches!(bytes.len(), 1..=128) && !has_control(bytes) => Ok(()),
        _ => Err(fault!(
            PublicText,
            "a client id has 1 to 128 bytes and no control characters",
            "take the name of the thing that connects",
        )),
    }
}

stored_text!(ClientId, Field::Name, client_id);

/// The name of an MQTT topic to publish to: 1 to 256 bytes of UTF-8 with 7 slashes at most, no
/// wildcards and no control characters; not `.` or `..`.
///
/// Of a topic of Basic Ingest, `$aws/rules/RULE/` in exactly these letters with the name of a rule, only what
/// stands behind is counted.
///
/// # Errors
/// Conversions fail when the text has another form or holds confidential data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct TopicName(Cow<'static, str>);

const fn topic_name(text: &str) -> Result<(), Fault> {
    let (mut rest, mut slashes) = (text.as_bytes(), 0);
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
    if let b"." | b".." = text.as_bytes() {
        return Err(fault!(
            PublicText,
            "a topic of one or two dots cannot be published to over HTTPS: in the path of a request it is a step",
            "give the topic a name, or a level before the dots",
        ));
    }
    // AWS IoT Core endpoints and quotas, "Message broker": the three mandatory segments of Basic
    // Ingest are excluded. Topics are case-sensitive.
    let bytes = match text.as_bytes().split_at_checked(11) {
        Some((b"$aws/rules/", rest)) => match behind_rule(rest) {
            Ok(behind) => {
                slashes -= 3;
                behind
            }
            Err(fault) => return Err(fault),
        },
        _ => text.as_bytes(),
    };
    if bytes.is_empty() || bytes.len() > 256 || slashes > 7 || has_control(bytes) {
        return Err(fault!(
            PublicText,
            "the name of a topic has 1 to 256 bytes, 7 slashes at most and no control characters",
            "shorten it; data belongs into the message",
        ));
    }
    Ok(())
}

/// What stands behind `RULE/`.
///
/// Security: nothing else looks at the rule's name, which is not counted into the topic.
const fn behind_rule(text: &[u8]) -> Result<&[u8], Fault> {
    let (mut rest, mut length) = (text, 0);
    while let [byte, tail @ ..] = rest {
        match *byte {
            b'/' if matches!(length, 1..=128) => return Ok(tail),
            b'_' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => length += 1,
            _ => break,
        }
        rest = tail;
    }
    // IoT API reference, CreateTopicRule: `^[a-zA-Z0-9_]+$`.
    Err(fault!(
        PublicText,
        "behind `$aws/rules/` stands no name of a rule, 1 to 128 letters, digits and underscores, with a topic",
        "write `$aws/rules/RULE/…` with the name that the rule was created with",
    ))
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

/// Whether UTF-8 holds a control character, those above ASCII (U+0080 to U+009F) among them.
pub(crate) const fn has_control(mut text: &[u8]) -> bool {
    while let [byte, tail @ ..] = text {
        if byte.is_ascii_control() || matches!(text, [0xC2, 0x80..=0x9F, ..]) {
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
        for text in [
            "",
            "a\u{7f}",
            "\0",
            "a\u{85}b",
            "\u{80}",
            "\u{9f}",
            ".",
            "..",
            &"é".repeat(65),
        ] {
            assert!(ClientId::try_from(text).is_err(), "{text:?}");
        }
        assert!(ClientId::try_from("\u{a0}\u{c2}é...").is_ok());
        for text in ["a", "a/b/c/d/e/f/g/h", "/", "...", "./a", "a\u{a0}b"] {
            assert!(TopicName::try_from(text).is_ok(), "{text}");
        }
        for text in [
            "",
            "a/#",
            "a/+/b",
            "a/b/c/d/e/f/g/h/i",
            "a\0",
            "a\u{85}b",
            "\u{9f}",
            ".",
            "..",
        ] {
            assert!(TopicName::try_from(text).is_err(), "{text}");
        }
        for text in ["a", "a b", "a/b", &"x".repeat(65)] {
            assert!(RoleSessionName::try_from(text).is_err(), "{text}");
        }
    }

    #[test]
    fn of_basic_ingest_the_rule_is_a_rule_and_the_rest_a_topic() {
        let said = |text: &str| {
            let made = TopicName::try_from(text).map(drop);
            made.err().map(|refusal| refusal.problem().to_owned())
        };
        let ingest = |rule: &str, rest: &str| said(&format!("$aws/rules/{rule}{rest}"));
        let long = "t".repeat(256);
        for (rule, rest) in [
            ("r", "/a/b/c/d/e/f/g/h"),
            ("Rule_7", "//"),
            (&"r".repeat(128), &format!("/{long}")),
        ] {
            assert_eq!(ingest(rule, rest), None, "{rule}{rest}");
        }
        let wild = "the name of a topic holds a wildcard";
        for (rule, rest) in [
            ("+", "/x"),
            ("#", "/x"),
            ("r+", "/x"),
            ("r", "/+"),
            ("#", ""),
        ] {
            assert_eq!(ingest(rule, rest).as_deref(), Some(wild), "{rule}{rest}");
        }
        let no_rule = "behind `$aws/rules/` stands no name of a rule, 1 to 128 letters, digits and underscores, \
                       with a topic";
        for (rule, rest) in [
            ("", ""),
            ("", "/x"),
            ("r", ""),
            ("r\0", "/x"),
            ("r\n", "/x"),
            ("r-1", "/x"),
            ("r 1", "/x"),
            ("é", "/x"),
            (&"r".repeat(129), "/x"),
            (&"r".repeat(5_000), "/x"),
        ] {
            assert_eq!(ingest(rule, rest).as_deref(), Some(no_rule), "{rule}{rest}");
        }
        let form =
            "the name of a topic has 1 to 256 bytes, 7 slashes at most and no control characters";
        for (rule, rest) in [
            ("r", "/"),
            ("r", "/a/b/c/d/e/f/g/h/i"),
            ("r", "/a\u{85}"),
            ("r", &format!("/t{long}")),
        ] {
            assert_eq!(ingest(rule, rest).as_deref(), Some(form), "{rule}{rest}");
        }
        // Other letters are another topic, of which all is counted.
        assert_eq!(said("$AWS/RULES/r/a/b/c/d/e"), None);
        assert_eq!(said("$AWS/RULES/r/a/b/c/d/e/f").as_deref(), Some(form));
        assert_eq!(said("$aws/Rules/+/a").as_deref(), Some(wild));
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
