//! The macros by which the compiler checks literals.

/// Makes a [`PublicText`](crate::text::PublicText) from a literal; one that holds confidential data
/// does not compile.
#[macro_export]
macro_rules! public_text {
    ($text:literal) => {{
        const PUBLIC_TEXT: $crate::text::PublicText = $crate::text::PublicText::from_literal($text);
        PUBLIC_TEXT
    }};
    (concat!($($part:tt)*)) => {{
        const PUBLIC_TEXT: $crate::text::PublicText =
            $crate::text::PublicText::from_literal(::core::concat!($($part)*));
        PUBLIC_TEXT
    }};
    ($($other:tt)*) => {
        ::core::compile_error!(
            "`public_text!` takes one string literal; for text known at run time use \
             `PublicText::try_from`"
        )
    };
}

/// Makes a [`Description`](crate::text::Description) from a literal; one that holds confidential data
/// does not compile.
#[macro_export]
macro_rules! description {
    ($text:literal) => {{
        const DESCRIPTION: $crate::text::Description =
            $crate::text::Description::from_literal($text);
        DESCRIPTION
    }};
    ($($other:tt)*) => {
        ::core::compile_error!(
            "`description!` takes one string literal; for text known at run time use \
             `Description::try_from`"
        )
    };
}

/// Makes an [`ObjectKey`](crate::text::ObjectKey) from a literal; one that holds confidential data
/// does not compile.
#[macro_export]
macro_rules! object_key {
    ($text:literal) => {{
        const OBJECT_KEY: $crate::text::ObjectKey = $crate::text::ObjectKey::from_literal($text);
        OBJECT_KEY
    }};
    ($($other:tt)*) => {
        ::core::compile_error!(
            "`object_key!` takes one string literal; for a key known at run time use \
             `ObjectKey::try_from`"
        )
    };
}

/// Makes a [`ThingName`](crate::text::ThingName) from a literal; one that IoT would refuse, or that
/// holds confidential data, does not compile.
#[macro_export]
macro_rules! thing_name {
    ($text:literal) => {{
        const THING_NAME: $crate::text::ThingName = $crate::text::ThingName::from_literal($text);
        THING_NAME
    }};
    ($($other:tt)*) => {
        ::core::compile_error!(
            "`thing_name!` takes one string literal; for a name known at run time use \
             `ThingName::try_from`"
        )
    };
}

/// Makes a [`ClientId`](crate::text::ClientId) from a literal; one that holds confidential data does
/// not compile.
#[macro_export]
macro_rules! client_id {
    ($text:literal) => {{
        const CLIENT_ID: $crate::text::ClientId = $crate::text::ClientId::from_literal($text);
        CLIENT_ID
    }};
    ($($other:tt)*) => {
        ::core::compile_error!(
            "`client_id!` takes one string literal; for an id known at run time use \
             `ClientId::try_from`"
        )
    };
}

/// Makes a [`TopicName`](crate::text::TopicName) from a literal; one with a wildcard, or that holds
/// confidential data, does not compile.
#[macro_export]
macro_rules! topic_name {
    ($text:literal) => {{
        const TOPIC_NAME: $crate::text::TopicName = $crate::text::TopicName::from_literal($text);
        TOPIC_NAME
    }};
    ($($other:tt)*) => {
        ::core::compile_error!(
            "`topic_name!` takes one string literal; for a name known at run time use \
             `TopicName::try_from`"
        )
    };
}

/// Makes a [`RoleSessionName`](crate::text::RoleSessionName) from a literal; one that STS would
/// refuse, or that holds confidential data, does not compile.
#[macro_export]
macro_rules! role_session_name {
    ($text:literal) => {{
        const ROLE_SESSION_NAME: $crate::text::RoleSessionName =
            $crate::text::RoleSessionName::from_literal($text);
        ROLE_SESSION_NAME
    }};
    ($($other:tt)*) => {
        ::core::compile_error!(
            "`role_session_name!` takes one string literal; for a name known at run time use \
             `RoleSessionName::try_from`"
        )
    };
}

/// Makes a [`SerialPattern`](crate::text::SerialPattern) from a literal; one that is none does not
/// compile.
#[macro_export]
macro_rules! serial_pattern {
    ($text:literal) => {{
        const SERIAL_PATTERN: $crate::text::SerialPattern =
            $crate::text::SerialPattern::from_literal($text);
        SERIAL_PATTERN
    }};
    ($($other:tt)*) => {
        ::core::compile_error!(
            "`serial_pattern!` takes one string literal; for a pattern known at run time use \
             `SerialPattern::try_from`"
        )
    };
}
