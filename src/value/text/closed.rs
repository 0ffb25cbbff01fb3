//! Closed vocabularies: tags that cannot be wrong, because the compiler saw all of them.

use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use crate::{Refusal, Rule};

/// Declares an enum of the values that one tag can have. Each pair is checked once, while the program
/// is compiled, and none at run time; a variant becomes a [`Tag`](crate::Tag) by `From`.
///
/// ```
/// use palisade::{Tag, tag_values};
///
/// tag_values! {
///     /// How far a resource has come.
///     pub enum Stage: "stage" {
///         /// For those who write it.
///         Development = "dev",
///         /// For those who use it.
///         Production = "prod",
///     }
/// }
///
/// assert_eq!(Tag::from(Stage::Production), palisade::tag!("stage", "prod"));
/// assert_eq!("dev".parse(), Ok(Stage::Development));
/// assert_eq!(Stage::Development.to_string(), "dev");
/// ```
///
/// The bucket takes it as it is: `s3.create_bucket(…).tag(Stage::Production)`. A word of run time is
/// parsed, and `serde` reads and writes it as it stands; any but the declared ones is refused, with the
/// list of them.
#[macro_export]
macro_rules! tag_values {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident: $key:literal {
            $($(#[$doc:meta])* $variant:ident = $value:literal),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name {
            $($(#[$doc])* $variant,)+
        }

        impl ::core::convert::From<$name> for $crate::Tag {
            fn from(value: $name) -> Self {
                match value {
                    $($name::$variant => {
                        // Named like the variant, so that the compiler says which is refused.
                        #[allow(non_upper_case_globals, reason = "variants are no globals")]
                        const $variant: $crate::Tag = $crate::Tag::from_words($key, $value);
                        $variant
                    })+
                }
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::Refusal;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::Refusal> {
                match text {
                    $($value => ::core::result::Result::Ok(Self::$variant),)+
                    _ => ::core::result::Result::Err($crate::text::unknown_word(&[$($value),+])),
                }
            }
        }

        impl $crate::text::__serde::Serialize for $name {
            fn serialize<S: $crate::text::__serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> $crate::text::__serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::text::__serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::text::read_word(deserializer)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(match self { $(Self::$variant => $value,)+ })
            }
        }
    };
    ($($other:tt)*) => {
        ::core::compile_error!(
            "`tag_values!` takes an enum with a key and literal values, as in \
             `enum Stage: \"stage\" { Development = \"dev\", Production = \"prod\" }`"
        );
    };
}

/// Used by [`tag_values!`](crate::tag_values!): the refusal of any other word, which lists those that
/// are declared.
#[doc(hidden)]
#[must_use]
pub fn unknown_word(words: &[&str]) -> Refusal {
    let words = words.join("`, `");
    Refusal::new(
        Rule::PublicText,
        "the word is none of the closed vocabulary",
        format!("use one of `{words}`, or declare it in `tag_values!`"),
    )
}

/// Used by [`tag_values!`](crate::tag_values!).
///
/// # Errors
/// When there is no text, or it is none of the words.
#[doc(hidden)]
pub fn read_word<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: FromStr<Err = Refusal>,
    D: Deserializer<'de>,
{
    let word = String::deserialize(deserializer)?;
    word.parse().map_err(D::Error::custom)
}

#[cfg(test)]
#[expect(
    clippy::allow_attributes,
    reason = "not every name of a variant would fulfil an expectation"
)]
mod tests {
    use crate::Tag;

    tag_values! {
        enum Stage: "stage" {
            Development = "dev",
            Production = "prod",
        }
    }

    #[test]
    fn a_word_of_a_closed_vocabulary_is_a_tag() {
        let tags = [Stage::Development, Stage::Production].map(Tag::from);
        let literals = [crate::tag!("stage", "dev"), crate::tag!("stage", "prod")];
        assert_eq!(tags, literals);
        assert_eq!("dev".parse(), Ok(Stage::Development));
        assert_eq!(Stage::Production.to_string(), "prod");
    }

    #[test]
    fn a_word_outside_is_refused() {
        let refused = "live"
            .parse::<Stage>()
            .map_err(|refusal| refusal.to_string());
        assert_eq!(
            refused,
            Err(
                "PublicText: the word is none of the closed vocabulary; use one of `dev`, `prod`, or \
                 declare it in `tag_values!`"
                    .to_owned()
            )
        );
    }

    #[test]
    fn a_word_is_written_and_read_as_it_stands() {
        let stages = std::collections::BTreeMap::from([(Stage::Production, Stage::Development)]);
        let text = serde_json::to_string(&stages).unwrap_or_default();
        assert_eq!(text, r#"{"prod":"dev"}"#);
        assert_eq!(serde_json::from_str(&text).ok(), Some(stages));
        let refused = serde_json::from_str::<Stage>("\"live\"");
        let said = refused.map_err(|error| error.to_string()).unwrap_err();
        assert!(said.contains("none of the closed vocabulary; use one of `dev`, `prod`, or"));
        assert!(!said.contains("live"), "{said}");
        assert!(serde_json::from_str::<Stage>("1").is_err());
    }

    #[test]
    fn only_what_the_compiler_or_a_grammar_vouches_for_is_not_asked_again() {
        assert!(Tag::from(Stage::Production).is_vetted());
        assert!(!crate::tag!("stage", "prod").is_vetted());
        assert!(Tag::new("stage", "prod").is_ok_and(|tag| !tag.is_vetted()));
        let written = serde_json::to_string(&Tag::from(Stage::Production)).unwrap_or_default();
        let read = serde_json::from_str::<Tag>(&written);
        assert!(read.is_ok_and(|tag| !tag.is_vetted()));
    }
}
