//! Values that cannot be wrong: no SDK, no waiting.

/// Gives a type that is made from a `String` its other ways from and to text.
macro_rules! made_from_text {
    ($name:ident) => {
        impl TryFrom<&str> for $name {
            type Error = Refusal;

            fn try_from(text: &str) -> Result<Self, Refusal> {
                Self::try_from(text.to_owned())
            }
        }

        impl FromStr for $name {
            type Err = Refusal;

            fn from_str(text: &str) -> Result<Self, Refusal> {
                Self::try_from(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

/// Gives a type of checked text its constructors, all of which ask the one function that also the
/// compiler asks about literals; with `const`, where there is a macro for literals.
macro_rules! checked_text {
    ($name:ident, const $check:path) => {
        impl $name {
            /// Used by the macro for literals, so that the compiler checks them.
            #[doc(hidden)]
            #[track_caller]
            #[must_use]
            pub const fn from_literal(text: &'static str) -> Self {
                match $check(text) {
                    Ok(()) => Self(Cow::Borrowed(text)),
                    Err(fault) => fault.refuse_literal(),
                }
            }
        }

        checked_text!($name, $check);
    };
    ($name:ident, $check:path) => {
        impl $name {
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = Refusal;

            fn try_from(text: String) -> Result<Self, Refusal> {
                $check(&text)?;
                Ok(Self(text.into()))
            }
        }

        made_from_text!($name);
    };
}

pub(crate) mod access_point;
pub(crate) mod account;
pub(crate) mod arn;
#[cfg(feature = "iot")]
pub(crate) mod attributes;
#[cfg(feature = "iot")]
pub(crate) mod der;
mod detect;
pub(crate) mod device_endpoint;
pub(crate) mod encrypted;
pub(crate) mod encryption;
pub(crate) mod header;
pub(crate) mod lorawan;
pub(crate) mod mfa;
pub(crate) mod name;
#[cfg(feature = "iot")]
pub(crate) mod pem;
#[cfg_attr(
    not(feature = "s3"),
    expect(unreachable_pub, reason = "shown by the service that takes it")
)]
pub(crate) mod place;
pub mod policy;
pub(crate) mod proof;
pub mod region;
pub(crate) mod role;
mod scope;
pub(crate) mod service;
pub(crate) mod tag;
pub(crate) mod tags;
pub mod text;
pub mod url;
#[cfg(feature = "iot-data")]
pub(crate) mod user_properties;
pub(crate) mod vpc_endpoint;
