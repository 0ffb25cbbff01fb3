//! Tags: a key and a value that are stored in clear and shown to many.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::{Deserialize, Serialize};

use super::text::{self, Field, Identifier};
use crate::error::{Fault, Refusal, fault};
use crate::kind::Kinds;

/// A tag of an AWS resource: a key of 1 to 128 characters and a value of up to 256.
///
/// Letters, digits, spaces and `_ . : / = + - @` are allowed, in any language. Keys that begin with
/// `aws:` belong to AWS, keys that begin with `palisade:` to this crate. Key and value together hold
/// nothing confidential ([`Rule::PublicText`](crate::Rule::PublicText)): a number that is one by
/// itself is somebody's where the key says `ssn`.
///
/// Values of a closed vocabulary are declared by [`tag_values!`](crate::tag_values!), identifiers
/// with a grammar of their own made into tags by [`Tag::identifying`]; what has to be there all the
/// same, by an exception of the session ([`TextExceptions::tag`](crate::text::TextExceptions::tag)).
///
/// The SDK's own tags are made of [`key`](Self::key) and [`value`](Self::value).
///
/// ```
/// use palisade::{Tag, tag};
///
/// let team = tag!("team", "telemetry");
/// assert_eq!(Tag::new("team", "telemetry")?, team);
/// assert!(Tag::new("owner", "jane@example.com").is_err());
/// # Ok::<(), palisade::Refusal>(())
/// ```
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "Plain")]
pub struct Tag {
    key: Cow<'static, str>,
    value: Cow<'static, str>,
    /// No part of what the tag says: two that differ in it are equal.
    #[serde(skip)]
    vetted: bool,
}

/// A tag as it is written down, in lower case or as the services of AWS do.
#[derive(Deserialize)]
struct Plain {
    #[serde(alias = "Key")]
    key: String,
    #[serde(alias = "Value")]
    value: String,
}

impl TryFrom<Plain> for Tag {
    type Error = Refusal;

    fn try_from(plain: Plain) -> Result<Self, Refusal> {
        Self::new(plain.key, plain.value)
    }
}

impl<K: Into<String>, V: Into<String>> TryFrom<(K, V)> for Tag {
    type Error = Refusal;

    fn try_from((key, value): (K, V)) -> Result<Self, Refusal> {
        Self::new(key, value)
    }
}

/// So that [`Tags::of`](crate::Tags::of) takes what the constructors return.
impl TryFrom<Result<Self, Refusal>> for Tag {
    type Error = Refusal;

    fn try_from(tag: Result<Self, Refusal>) -> Result<Self, Refusal> {
        tag
    }
}

impl Tag {
    /// A tag from text known at run time; literals are better off in [`tag!`](crate::tag!).
    ///
    /// # Errors
    /// When the key or the value is too long, has other characters, a reserved prefix or confidential
    /// data.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Result<Self, Refusal> {
        Self::with(key.into(), value.into(), Field::Text, Kinds::NONE)
    }

    /// A tag whose value is an identifier of a declared grammar, such as an
    /// [`Imei`](crate::text::Imei): its digits are not taken for numbers of cards or people.
    ///
    /// The grammar is not part of the text: `serde` writes the tag like any other and reads it like any
    /// other, so that one whose digits could be somebody's is refused then. Read the identifier, which has
    /// its own type, and make the tag again.
    ///
    /// # Errors
    /// When the key is too long, has other characters, a reserved prefix or confidential data, when it
    /// says that the value is the number of a person, a card or a bank account, or when the two together are a
    /// secret.
    pub fn identifying(
        key: impl Into<String>,
        value: impl Into<Identifier>,
    ) -> Result<Self, Refusal> {
        let value = String::from(value.into());
        Self::with(key.into(), value, Field::Identifier, Kinds::NONE)
    }

    pub(crate) fn with(
        key: String,
        value: String,
        field: Field,
        except: Kinds,
    ) -> Result<Self, Refusal> {
        check(&key, &value)?;
        match field {
            Field::Identifier => text::check_identifying(&key, &value, except)?,
            _ => text::check_pair(&key, &value, field, except)?,
        }
        Ok(Self {
            key: Cow::Owned(key),
            value: Cow::Owned(value),
            vetted: field == Field::Identifier,
        })
    }

    /// The key.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The value.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Whether the guard need not ask again: the value was read by a declared grammar, which the guard
    /// cannot see, or it is a word of a closed vocabulary, which the compiler saw.
    pub(crate) fn is_vetted(&self) -> bool {
        self.vetted
    }

    fn said(&self) -> (&str, &str) {
        (&self.key, &self.value)
    }

    /// Used by [`tag!`](crate::tag!), so that the compiler checks the literals.
    #[doc(hidden)]
    #[track_caller]
    #[must_use]
    pub const fn from_literals(key: &'static str, value: &'static str) -> Self {
        Self::literal(key, value, false)
    }

    /// Used by [`tag_values!`](crate::tag_values!), so that the compiler checks the words.
    #[doc(hidden)]
    #[track_caller]
    #[must_use]
    pub const fn from_words(key: &'static str, word: &'static str) -> Self {
        Self::literal(key, word, true)
    }

    #[track_caller]
    const fn literal(key: &'static str, value: &'static str, vetted: bool) -> Self {
        if let Err(fault) = check(key, value) {
            fault.refuse_literal();
        }
        match text::check_literal_pair(key, value) {
            Ok(()) => Self {
                key: Cow::Borrowed(key),
                value: Cow::Borrowed(value),
                vetted,
            },
            Err(fault) => fault.refuse_literal(),
        }
    }
}

impl PartialEq for Tag {
    fn eq(&self, other: &Self) -> bool {
        self.said() == other.said()
    }
}

impl Eq for Tag {}

impl PartialOrd for Tag {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Tag {
    fn cmp(&self, other: &Self) -> Ordering {
        self.said().cmp(&other.said())
    }
}

impl Hash for Tag {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.said().hash(state);
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.key, self.value)
    }
}

const fn check(key: &str, value: &str) -> Result<(), Fault> {
    if has_prefix(key.as_bytes(), b"aws:") || has_prefix(key.as_bytes(), b"palisade:") {
        return Err(fault!(
            PublicText,
            "a tag key does not begin with `aws:` or `palisade:`",
            "take another key; these prefixes are reserved",
        ));
    }
    match (length(key.as_bytes()), length(value.as_bytes())) {
        (Some(1..=128), Some(0..=256)) => Ok(()),
        (None, _) | (_, None) => Err(fault!(
            PublicText,
            "a tag is made of letters, digits, spaces and _ . : / = + - @",
            "leave other characters out",
        )),
        _ => Err(fault!(
            PublicText,
            "a tag has a key of 1 to 128 characters and a value of up to 256",
            "shorten it; a tag is a label and no place for data",
        )),
    }
}

/// How many characters a text has; `None` when one of them is not allowed.
const fn length(bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    let mut length = 0;
    while let [byte, tail @ ..] = rest {
        let allowed = byte.is_ascii_alphanumeric()
            || matches!(
                *byte,
                b' ' | b'_' | b'.' | b':' | b'/' | b'=' | b'+' | b'-' | b'@'
            );
        if byte.is_ascii() && !allowed {
            return None;
        }
        // The further bytes of a character begin with the bits 10.
        if *byte & 0xC0 != 0x80 {
            length += 1;
        }
        rest = tail;
    }
    Some(length)
}

const fn has_prefix(mut text: &[u8], mut prefix: &[u8]) -> bool {
    loop {
        match (text, prefix) {
            (_, []) => return true,
            ([a, text_tail @ ..], [b, prefix_tail @ ..]) if a.to_ascii_lowercase() == *b => {
                (text, prefix) = (text_tail, prefix_tail);
            }
            _ => return false,
        }
    }
}

/// Makes a [`Tag`](crate::Tag) from two literals; one that AWS would refuse, or that holds confidential
/// data, does not compile.
#[macro_export]
macro_rules! tag {
    ($($both:tt)*) => {
        $crate::constant_text!(
            [$crate::Tag, from_literals, "tag!", "Tag::new"]
            two [] $($both)*
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Kind;

    #[test]
    fn a_tag_is_what_aws_takes() {
        for (key, value) in [("team", ""), ("Größe: a/b=c+d-e@f", "日本"), ("a", "b")] {
            assert!(Tag::new(key, value).is_ok(), "{key}");
        }
        let (long, longer) = ("x".repeat(129), "é".repeat(257));
        for (key, value) in [
            ("", "x"),
            ("aws:x", ""),
            ("AWS:x", ""),
            ("palisade:creation", "x"),
            (long.as_str(), ""),
            ("a", longer.as_str()),
            ("a\n", ""),
            ("a", "<b>"),
        ] {
            assert!(Tag::new(key, value).is_err(), "{key} {value}");
        }
        assert!(Tag::new("é".repeat(128), "é".repeat(256)).is_ok());
    }

    #[test]
    fn an_identifier_has_no_key_that_makes_it_a_persons_number() {
        use crate::text::{Imei, SerialPattern};

        let imei = || Imei::try_from("490154203237518").unwrap_or_else(|error| panic!("{error}"));
        for key in [
            "ssn-123-45-6789",
            "card 4111 1111 1111 1111",
            "phone +14155552671",
            "of jane@example.com",
        ] {
            assert!(Tag::identifying(key, imei()).is_err(), "{key}");
        }
        for key in ["modem", "imei", "phone-imei", "serial"] {
            assert!(Tag::identifying(key, imei()).is_ok(), "{key}");
        }
        let serial = SerialPattern::try_from("###-##-####").and_then(|all| all.read("123-45-6789"));
        let serial = serial.unwrap_or_else(|error| panic!("{error}"));
        let refused = Tag::identifying("ssn", serial.clone()).map_err(|refusal| refusal.kind());
        assert_eq!(refused, Err(Some(Kind::UsSsn)));
        assert!(Tag::identifying("serial", serial).is_ok());
    }

    #[test]
    fn no_number_of_a_card_goes_for_an_identifier_where_the_key_says_card() {
        use crate::text::{Iccid, ImeiSv, check_identifying};

        let version =
            || ImeiSv::try_from("4111111111111111").unwrap_or_else(|error| panic!("{error}"));
        for key in [
            "card",
            "card-number",
            "card_no",
            "creditCard",
            "visa",
            "visa card",
            "debit-card",
        ] {
            let refused = Tag::identifying(key, version()).map_err(|refusal| refusal.kind());
            assert_eq!(refused, Err(Some(Kind::PaymentCard)), "{key}");
        }
        for key in [
            "modem", "imeisv", "imei-sv", "serial", "device", "cardinal", "gateway", "board",
        ] {
            assert!(Tag::identifying(key, version()).is_ok(), "{key}");
        }
        let sim =
            || Iccid::try_from("8991101200003204514").unwrap_or_else(|error| panic!("{error}"));
        for key in [
            "sim",
            "iccid",
            "sim-card",
            "sim card",
            "simCard",
            "card iccid",
            "esim",
        ] {
            assert!(Tag::identifying(key, sim()).is_ok(), "{key}");
        }
        let except = Kinds::NONE.with(Kind::PaymentCard);
        assert!(check_identifying("card", "4111111111111111", except).is_ok());
    }

    #[test]
    fn a_tag_holds_nothing_confidential() {
        let refused = |key: &str, value: &str| {
            Tag::new(key, value).map_err(|refusal| (refusal.problem().to_owned(), refusal.kind()))
        };
        assert_eq!(
            refused("owner", "jane@example.com"),
            Err((
                "the value holds an e-mail address".to_owned(),
                Some(Kind::Email)
            ))
        );
        assert_eq!(
            refused("of jane@example.com", "1"),
            Err((
                "the key holds an e-mail address".to_owned(),
                Some(Kind::Email)
            ))
        );
    }

    #[test]
    fn what_is_deserialised_is_checked() {
        for text in [
            r#"{"key":"team","value":"telemetry"}"#,
            r#"{"Key":"team","Value":"telemetry"}"#,
        ] {
            let tag: Result<Tag, _> = serde_json::from_str(text);
            assert_eq!(tag.ok(), Some(crate::tag!("team", "telemetry")), "{text}");
        }
        let text = r#"{"key":"owner","value":"jane@example.com"}"#;
        assert!(serde_json::from_str::<Tag>(text).is_err());
        // Nobody knows any more that this was an identifier.
        let serial = crate::serial_pattern!("################").read("4111111111111111");
        let tag = serial.and_then(|serial| Tag::identifying("modem", serial));
        let text = tag.ok().and_then(|tag| serde_json::to_string(&tag).ok());
        let text = text.unwrap_or_default();
        assert_eq!(text, r#"{"key":"modem","value":"4111111111111111"}"#);
        assert!(serde_json::from_str::<Tag>(&text).is_err());
        let written = serde_json::to_string(&crate::tag!("team", "telemetry"));
        assert_eq!(
            written.ok().as_deref(),
            Some(r#"{"key":"team","value":"telemetry"}"#)
        );
    }
}
