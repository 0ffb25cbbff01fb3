//! The macros by which the compiler checks literals.

/// Makes a constant of what a macro for literals is given: one text or two of them, each a literal, a
/// macro that makes one, or a constant expression in `const { … }`.
///
/// A bare name is refused although it may be a constant's: a macro cannot tell it from a variable, and
/// of a variable the compiler would say nothing of `try_from`. The constant has a name that nobody else
/// gives, because it hides others of its name from what stands in `const { … }`.
#[doc(hidden)]
#[macro_export]
macro_rules! constant_text {
    ([$type:ty, $make:ident, $macro:literal, $instead:literal] one [$text:expr]) => {{
        const CHECKED_BY_PALISADE: $type = <$type>::$make($text);
        CHECKED_BY_PALISADE
    }};
    ([$type:ty, $make:ident, $macro:literal, $instead:literal] two [$key:expr, $value:expr]) => {{
        const CHECKED_BY_PALISADE: $type = <$type>::$make($key, $value);
        CHECKED_BY_PALISADE
    }};
    ($to:tt $many:ident [$($read:expr),*] $text:literal $(, $($rest:tt)*)?) => {
        $crate::constant_text!($to $many [$($read,)* $text] $($($rest)*)?)
    };
    ($to:tt $many:ident [$($read:expr),*] const $text:block $(, $($rest:tt)*)?) => {
        $crate::constant_text!($to $many [$($read,)* const $text] $($($rest)*)?)
    };
    ($to:tt $many:ident [$($read:expr),*] format!($($part:tt)*) $($rest:tt)*) => {
        $crate::constant_text!($to $many)
    };
    ($to:tt $many:ident [$($read:expr),*] $make:ident!($($part:tt)*) $(, $($rest:tt)*)?) => {
        $crate::constant_text!($to $many [$($read,)* $make!($($part)*)] $($($rest)*)?)
    };
    (
        $to:tt $many:ident [$($read:expr),*]
        $(::)? $make:ident::$name:ident!($($part:tt)*) $(, $($rest:tt)*)?
    ) => {
        $crate::constant_text!($to $many [$($read,)* ::$make::$name!($($part)*)] $($($rest)*)?)
    };
    ([$type:ty, $make:ident, $macro:literal, $instead:literal] one $($other:tt)*) => {
        ::core::compile_error!(::core::concat!(
            "`", $macro, "` takes a string literal, `concat!(…)`, `env!(…)` or `const { NAME }`; for text \
             known at run time use `", $instead, "`"
        ))
    };
    ([$type:ty, $make:ident, $macro:literal, $instead:literal] two $($other:tt)*) => {
        ::core::compile_error!(::core::concat!(
            "`", $macro, "` takes two of these: a string literal, `concat!(…)`, `env!(…)` or \
             `const { NAME }`; for text known at run time use `", $instead, "`"
        ))
    };
}

/// Makes a [`PublicText`](crate::text::PublicText) from a literal; one that holds confidential data
/// does not compile.
#[macro_export]
macro_rules! public_text {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::PublicText, from_literal, "public_text!", "PublicText::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`Description`](crate::text::Description) from a literal; one that holds confidential data
/// does not compile.
#[macro_export]
macro_rules! description {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::Description, from_literal, "description!", "Description::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes an [`ObjectKey`](crate::text::ObjectKey) from a literal; one that holds confidential data
/// does not compile.
#[macro_export]
macro_rules! object_key {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::ObjectKey, from_literal, "object_key!", "ObjectKey::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`ThingName`](crate::text::ThingName) from a literal; one that IoT would refuse, or that
/// holds confidential data, does not compile.
#[macro_export]
macro_rules! thing_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::ThingName, from_literal, "thing_name!", "ThingName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`ClientId`](crate::text::ClientId) from a literal; one that holds confidential data does
/// not compile.
#[macro_export]
macro_rules! client_id {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::ClientId, from_literal, "client_id!", "ClientId::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`TopicName`](crate::text::TopicName) from a literal; one with a wildcard, or that holds
/// confidential data, does not compile.
#[macro_export]
macro_rules! topic_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::TopicName, from_literal, "topic_name!", "TopicName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`RoleSessionName`](crate::text::RoleSessionName) from a literal; one that STS would
/// refuse, or that holds confidential data, does not compile.
#[macro_export]
macro_rules! role_session_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::RoleSessionName, from_literal, "role_session_name!", "RoleSessionName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`SourceIdentity`](crate::text::SourceIdentity) from a literal; one that STS would refuse,
/// or that holds confidential data, does not compile.
#[macro_export]
macro_rules! source_identity {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::SourceIdentity, from_literal, "source_identity!", "SourceIdentity::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`SerialPattern`](crate::text::SerialPattern) from a literal; one that is none does not
/// compile.
#[macro_export]
macro_rules! serial_pattern {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::SerialPattern, from_literal, "serial_pattern!", "SerialPattern::try_from"]
            one [] $($text)*
        )
    };
}
