//! Free text and keys of objects.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Field;
use crate::error::{Fault, Refusal, fault};
use crate::kind::Kinds;

/// Gives a type of stored text its constructors: `shape` says what the service takes, and the
/// detector what it is not to be given.
macro_rules! stored_text {
    ($name:ident, $field:expr, $shape:path) => {
        impl $name {
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Used by the macro for literals, so that the compiler checks them.
            #[doc(hidden)]
            #[track_caller]
            #[must_use]
            pub const fn from_literal(text: &'static str) -> Self {
                const LONG: Fault = fault!(
                    PublicText,
                    "the literal is longer than 1,024 bytes, which is more than the compiler looks through",
                    concat!("use `", stringify!($name), "::try_from` at run time")
                );
                if let Err(fault) = $shape(text) {
                    fault.refuse_literal();
                }
                match super::check_literal(text, $field, LONG) {
                    Ok(()) => Self(Cow::Borrowed(text)),
                    Err(fault) => fault.refuse_literal(),
                }
            }
        }

        impl TryFrom<String> for $name {
            type Error = Refusal;

            fn try_from(text: String) -> Result<Self, Refusal> {
                $shape(&text)?;
                super::check(&text, $field, Kinds::NONE)?;
                Ok(Self(Cow::Owned(text)))
            }
        }

        made_from_text!($name);

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0.into_owned()
            }
        }
    };
}
pub(super) use stored_text;

/// Text of any length and script that holds nothing confidential.
///
/// ```
/// use palisade::public_text;
/// use palisade::text::PublicText;
///
/// let note = public_text!("replaced the pump of line 4");
/// assert_eq!(PublicText::try_from("replaced the pump of line 4")?, note);
/// # Ok::<(), palisade::Refusal>(())
/// ```
///
/// # Errors
/// Conversions fail when the text holds confidential data, naming
/// [`Rule::PublicText`](crate::Rule::PublicText) and the [`Kind`](super::Kind).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct PublicText(Cow<'static, str>);

const fn any(_: &str) -> Result<(), Fault> {
    Ok(())
}

stored_text!(PublicText, Field::Text, any);

/// The description of a resource: up to 2,048 characters without control characters.
///
/// TwinMaker takes as many; IoT Core takes 2,028 and IAM 1,000, and say so themselves.
///
/// # Errors
/// Conversions fail when the text has another form or holds confidential data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Description(Cow<'static, str>);

const fn description(text: &str) -> Result<(), Fault> {
    let mut rest = text.as_bytes();
    let mut length = 0;
    while let [byte, tail @ ..] = rest {
        if byte.is_ascii_control() {
            return Err(DESCRIPTION);
        }
        // The further bytes of a character begin with the bits 10.
        if *byte & 0xC0 != 0x80 {
            length += 1;
        }
        rest = tail;
    }
    if length > 2048 {
        return Err(DESCRIPTION);
    }
    Ok(())
}

const DESCRIPTION: Fault = fault!(
    PublicText,
    "a description has up to 2,048 characters and no control characters",
    "write it as one line of plain text",
);

stored_text!(Description, Field::Text, description);

/// The key of an S3 object: 1 to 1,024 bytes of UTF-8.
///
/// Bare digits are taken for identifiers. The guard asks the same of every key that is written, so
/// that this type is never needed; it answers earlier.
///
/// ```
/// # async fn example(bucket: palisade::s3::Bucket) -> Result<(), Box<dyn std::error::Error>> {
/// use palisade::text::ObjectKey;
///
/// let key = ObjectKey::try_from(format!("readings/{}.json", 4211))?;
/// bucket.put_object(key).body(b"{}".to_vec().into()).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Conversions fail when the text has another length or holds confidential data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct ObjectKey(Cow<'static, str>);

const fn object_key(text: &str) -> Result<(), Fault> {
    match text.len() {
        1..=1024 => Ok(()),
        _ => Err(fault!(
            PublicText,
            "the key of an object has 1 to 1,024 bytes",
            "shorten it; what describes an object belongs into the object",
        )),
    }
}

stored_text!(ObjectKey, Field::Name, object_key);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Kind;

    #[test]
    fn confidential_text_is_no_public_text() {
        let refused = PublicText::try_from("ask jane@example.com").map_err(|refusal| {
            let kind = refusal.kind();
            (refusal.to_string(), kind)
        });
        assert_eq!(
            refused,
            Err((
                "PublicText: the text holds an e-mail address; write an opaque id instead; \
                 `palisade::text` says how identifiers are declared and exceptions made"
                    .to_owned(),
                Some(Kind::Email)
            ))
        );
        assert!(PublicText::try_from("").is_ok());
        assert!(ObjectKey::try_from("users/jane@example.com/photo.jpg").is_err());
        assert!(Description::try_from("of jane@example.com").is_err());
    }

    #[test]
    fn a_literal_and_text_of_run_time_are_the_same() {
        let text = crate::public_text!("gateway of the north hall");
        assert_eq!(PublicText::try_from(text.to_string()), Ok(text.clone()));
        assert_eq!(String::from(text), "gateway of the north hall");
    }

    #[test]
    fn the_longest_literal_is_looked_through_by_the_compiler() {
        macro_rules! seven_times {
            ($text:expr) => {
                concat!($text, $text, $text, $text, $text, $text, $text)
            };
        }
        // With escapes and letters beyond ASCII, so that it is folded as well.
        let text = crate::public_text!(concat!(
            seven_times!("replaced%20the pump of line-4 (serial QX-00421187), höhe 12.5 m; see "),
            seven_times!("replaced%20the pump of line-4 (serial QX-00421187), höhe 12.5 m; see "),
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ));
        assert_eq!(text.as_str().len(), 1024);
    }

    #[test]
    fn what_a_service_would_not_take_is_refused() {
        assert!(Description::try_from("é".repeat(2048)).is_ok());
        assert!(ObjectKey::try_from("k".repeat(1024)).is_ok());
        for text in ["é".repeat(2049), "two\nlines".to_owned()] {
            assert_eq!(
                Description::try_from(text).map_err(|refusal| refusal.to_string()),
                Err(
                    "PublicText: a description has up to 2,048 characters and no control \
                     characters; write it as one line of plain text"
                        .to_owned()
                )
            );
        }
        for text in [String::new(), "k".repeat(1025)] {
            assert_eq!(
                ObjectKey::try_from(text).map_err(|refusal| refusal.to_string()),
                Err(
                    "PublicText: the key of an object has 1 to 1,024 bytes; shorten it; what \
                     describes an object belongs into the object"
                        .to_owned()
                )
            );
        }
    }

    #[test]
    fn what_is_deserialised_is_checked() {
        let text: Result<PublicText, _> = serde_json::from_str("\"pump 4\"");
        assert_eq!(text.ok().as_ref().map(PublicText::as_str), Some("pump 4"));
        let refused: Result<PublicText, _> = serde_json::from_str("\"ask jane@example.com\"");
        let said = refused.map_err(|error| error.to_string()).unwrap_err();
        assert!(said.starts_with("PublicText: the text holds an e-mail address"));
        assert!(!said.contains("jane"), "{said}");
    }
}
