//! Names of what AWS IoT TwinMaker keeps, each of the form that the service takes.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Field;
use super::field::stored_text;
use crate::error::{Fault, Refusal, fault};
use crate::kind::Kinds;

/// Defines names: what each has to be, and the words for what is not.
macro_rules! twin_names {
    ($($(#[$doc:meta])* $name:ident $takes:path, $problem:literal, $remedy:literal;)*) => {
        $(
            $(#[$doc])*
            ///
            /// # Errors
            /// Conversions fail when the text has another form or holds confidential data.
            #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
            #[serde(into = "String", try_from = "String")]
            pub struct $name(Cow<'static, str>);

            impl $name {
                const fn shape(text: &str) -> Result<(), Fault> {
                    if $takes(text.as_bytes()) {
                        Ok(())
                    } else {
                        Err(fault!(PublicText, $problem, $remedy))
                    }
                }
            }

            stored_text!($name, Field::Name, $name::shape);
        )*
    };
}

// The patterns and lengths of the service's model.

const fn is_id(text: &[u8]) -> bool {
    let ends = match text {
        [first, .., last] => first_of_id(*first) && last.is_ascii_alphanumeric(),
        _ => false,
    };
    ends && text.len() <= 128 && all(text, b"_-")
}

const fn first_of_id(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

const fn is_entity_id(text: &[u8]) -> bool {
    let ends = match text {
        [first, .., last] => first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric(),
        _ => false,
    };
    ends && text.len() <= 128 && all(text, b"_-.:")
}

const fn is_component_type_id(text: &[u8]) -> bool {
    !text.is_empty() && text.len() <= 256 && all(text, b"_-.:")
}

const fn is_entity_name(mut text: &[u8]) -> bool {
    let mut length = 0;
    while let [byte, tail @ ..] = text {
        if byte.is_ascii_control() {
            return false;
        }
        // The further bytes of a character begin with the bits 10.
        if *byte & 0xC0 != 0x80 {
            length += 1;
        }
        text = tail;
    }
    length >= 1 && length <= 256
}

/// Whether there are letters, digits and these marks only.
const fn all(mut text: &[u8], marks: &[u8]) -> bool {
    while let [byte, tail @ ..] = text {
        let mut is_mark = false;
        let mut rest = marks;
        while let [mark, further @ ..] = rest {
            is_mark = is_mark || *mark == *byte;
            rest = further;
        }
        if !byte.is_ascii_alphanumeric() && !is_mark {
            return false;
        }
        text = tail;
    }
    true
}

twin_names! {
    /// The id of a TwinMaker workspace: 2 to 128 letters, digits and `_ -`; it begins with a letter, a digit
    /// or `_` and ends with a letter or a digit.
    WorkspaceId is_id,
        "the id of a workspace has 2 to 128 letters, digits and _ -, and a letter or digit at its end",
        "name it after the plant that it is the twin of";
    /// The id of a scene in a TwinMaker workspace: 2 to 128 letters, digits and `_ -`; it begins with a
    /// letter, a digit or `_` and ends with a letter or a digit.
    SceneId is_id,
        "the id of a scene has 2 to 128 letters, digits and _ -, and a letter or digit at its end",
        "name it after the place that it shows";
    /// The id of a job that transfers metadata: 2 to 128 letters, digits and `_ -`; it begins with a letter,
    /// a digit or `_` and ends with a letter or a digit.
    MetadataTransferJobId is_id,
        "the id of a transfer has 2 to 128 letters, digits and _ -, and a letter or digit at its end",
        "name it after what is moved, with a date or number";
    /// The id of an entity in a TwinMaker workspace: 2 to 128 letters, digits and `_ - . :`, a letter or
    /// digit at both ends. A UUID is one, as TwinMaker makes it where none is given.
    EntityId is_entity_id,
        "the id of an entity has 2 to 128 letters, digits and _ - . :, and a letter or digit at both ends",
        "name it after the machine, or leave it out: then TwinMaker makes a UUID";
    /// The name of an entity: 1 to 256 characters without control characters.
    EntityName is_entity_name,
        "the name of an entity has 1 to 256 characters and no control characters",
        "call the machine what people on the floor call it";
    /// The id of a component type: 1 to 256 letters, digits and `_ - . :`, as in `com.acme.press`.
    ComponentTypeId is_component_type_id,
        "the id of a component type has 1 to 256 letters, digits and _ - . :",
        "write it as in `com.acme.press`";
}

/// Makes a [`WorkspaceId`](crate::text::WorkspaceId) from a literal; one that TwinMaker would refuse, or
/// that holds confidential data, does not compile.
#[macro_export]
macro_rules! workspace_id {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::WorkspaceId, from_literal, "workspace_id!", "WorkspaceId::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`SceneId`](crate::text::SceneId) from a literal; one that TwinMaker would refuse, or that holds
/// confidential data, does not compile.
#[macro_export]
macro_rules! scene_id {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::SceneId, from_literal, "scene_id!", "SceneId::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`MetadataTransferJobId`](crate::text::MetadataTransferJobId) from a literal; one that TwinMaker
/// would refuse, or that holds confidential data, does not compile.
#[macro_export]
macro_rules! metadata_transfer_job_id {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::MetadataTransferJobId, from_literal, "metadata_transfer_job_id!", "MetadataTransferJobId::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes an [`EntityId`](crate::text::EntityId) from a literal; one that TwinMaker would refuse, or that
/// holds confidential data, does not compile.
#[macro_export]
macro_rules! entity_id {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::EntityId, from_literal, "entity_id!", "EntityId::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes an [`EntityName`](crate::text::EntityName) from a literal; one that TwinMaker would refuse, or that
/// holds confidential data, does not compile.
#[macro_export]
macro_rules! entity_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::EntityName, from_literal, "entity_name!", "EntityName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`ComponentTypeId`](crate::text::ComponentTypeId) from a literal; one that TwinMaker would refuse,
/// or that holds confidential data, does not compile.
#[macro_export]
macro_rules! component_type_id {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::ComponentTypeId, from_literal, "component_type_id!", "ComponentTypeId::try_from"]
            one [] $($text)*
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Kind;

    fn takes<T: for<'t> TryFrom<&'t str, Error = Refusal>>(text: &str) -> Result<(), Refusal> {
        T::try_from(text).map(drop)
    }

    #[test]
    fn ids_are_what_the_model_takes() {
        let longest = "x".repeat(128);
        for text in ["ab", "_a", "0-9", "a__b", "A-b_C", longest.as_str()] {
            assert_eq!(takes::<WorkspaceId>(text), Ok(()), "{text}");
            assert_eq!(takes::<SceneId>(text), Ok(()), "{text}");
            assert_eq!(takes::<MetadataTransferJobId>(text), Ok(()), "{text}");
        }
        let long = "x".repeat(129);
        for text in [
            "", "a", "-a", "a-", "a_", "a.b", "a b", "a/b", "a:b", "\u{e9}a", "ab\n", &long,
        ] {
            assert!(takes::<WorkspaceId>(text).is_err(), "{text:?}");
            assert!(takes::<SceneId>(text).is_err(), "{text:?}");
            assert!(takes::<MetadataTransferJobId>(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn entities_and_types_are_what_the_model_takes() {
        for text in [
            "ab",
            "press-17",
            "a.b:c_d",
            "1234abcd-12ab-34cd-56ef-1234567890ab",
        ] {
            assert_eq!(takes::<EntityId>(text), Ok(()), "{text}");
        }
        for text in ["", "a", "_a", "a.", "$ROOT", "a/b", &"x".repeat(129)] {
            assert!(takes::<EntityId>(text).is_err(), "{text:?}");
        }
        for text in ["a", ".", "com.acme.press:2", &"x".repeat(256)] {
            assert_eq!(takes::<ComponentTypeId>(text), Ok(()), "{text}");
        }
        for text in ["", "a b", "a/b", &"x".repeat(257)] {
            assert!(takes::<ComponentTypeId>(text).is_err(), "{text:?}");
        }
        for text in ["p", "Presse 17, H\u{f6}he 4/b", &"\u{e9}".repeat(256)] {
            assert_eq!(takes::<EntityName>(text), Ok(()), "{text}");
        }
        for text in ["", "two\nlines", "\u{7f}", &"\u{e9}".repeat(257)] {
            assert!(takes::<EntityName>(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn names_that_say_too_much_are_refused() {
        let kind = |refused: Result<(), Refusal>| refused.map_err(|refusal| refusal.kind());
        assert_eq!(
            kind(takes::<EntityName>("press of jane@example.com")),
            Err(Some(Kind::Email))
        );
        assert_eq!(
            kind(takes::<WorkspaceId>("card-4111111111111111")),
            Err(Some(Kind::PaymentCard))
        );
        assert_eq!(
            takes::<SceneId>("hall-").map_err(|refusal| refusal.to_string()),
            Err(
                "PublicText: the id of a scene has 2 to 128 letters, digits and _ -, and a letter or \
                 digit at its end; name it after the place that it shows"
                    .to_owned()
            )
        );
    }
}
