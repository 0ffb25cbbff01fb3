//! Closed vocabularies: tags that cannot be wrong, because the compiler saw all of them.

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
/// parsed; any but the declared ones is refused.
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
                    _ => ::core::result::Result::Err($crate::text::unknown_word()),
                }
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

/// Used by [`tag_values!`](crate::tag_values!).
#[doc(hidden)]
#[must_use]
pub fn unknown_word() -> crate::Refusal {
    crate::error::fault!(
        PublicText,
        "the word is none of the closed vocabulary",
        "use one that is declared, or declare it in `tag_values!`",
    )
    .into()
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
            Err("PublicText: the word is none of the closed vocabulary; use one that is declared, or \
                 declare it in `tag_values!`"
                .to_owned())
        );
    }
}
