//! What topic rules of AWS IoT Core are made of: SQL, names of targets, and texts with templates.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Field;
use super::field::stored_text;
use crate::error::{Fault, Refusal, fault};
use crate::kind::Kinds;

/// A text of a rule's action, such as an object's key, in which `${…}` stands for parts of messages: 1
/// to 2,048 bytes without control characters.
///
/// It is looked through like a name. What a message puts in is not to be seen.
///
/// ```
/// let key = palisade::rule_text!("readings/${topic(2)}/${timestamp()}.json");
/// assert_eq!(key.as_str(), "readings/${topic(2)}/${timestamp()}.json");
/// ```
///
/// # Errors
/// Conversions fail when the text has another form or holds confidential data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct RuleText(Cow<'static, str>);

const fn rule_text(text: &str) -> Result<(), Fault> {
    let mut rest = text.as_bytes();
    while let [byte, tail @ ..] = rest {
        if byte.is_ascii_control() {
            return Err(RULE_TEXT);
        }
        rest = tail;
    }
    match text.len() {
        1..=2048 => Ok(()),
        _ => Err(RULE_TEXT),
    }
}

const RULE_TEXT: Fault = fault!(
    PublicText,
    "a text of a rule has 1 to 2,048 bytes and no control characters",
    "write it as one line; what messages bring stands as `${…}` in it",
);

stored_text!(RuleText, Field::Name, rule_text);

/// The name of what a rule writes to, such as a table, a stream or a log group: 1 to 512 printable ASCII
/// characters without templates, quotes and backslashes.
///
/// AWS takes templates in some of these names. Then a message would choose where it is kept, as far as
/// the rule's role lets it; a text with `${` is no such name.
///
/// ```
/// use palisade::text::TargetName;
///
/// assert!(TargetName::try_from("/acme/readings").is_ok());
/// assert!(TargetName::try_from("readings-${topic(2)}").is_err());
/// ```
///
/// # Errors
/// Conversions fail when the text has another form or holds confidential data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct TargetName(Cow<'static, str>);

const fn target_name(text: &str) -> Result<(), Fault> {
    let mut rest = text.as_bytes();
    while let [byte, tail @ ..] = rest {
        let plain = matches!(*byte, b' '..=b'~')
            && !matches!(*byte, b'$' | b'{' | b'}' | b'"' | b'\'' | b'`' | b'\\');
        if !plain {
            return Err(TARGET_NAME);
        }
        rest = tail;
    }
    match text.as_bytes() {
        [b' ', ..] | [.., b' '] | [] => Err(TARGET_NAME),
        name if name.len() > 512 => Err(TARGET_NAME),
        _ => Ok(()),
    }
}

const TARGET_NAME: Fault = fault!(
    PublicText,
    "what a rule writes to has a name of 1 to 512 printable ASCII characters without templates and quotes",
    "write the name out; with `${…}` in it, a message would choose where it is kept",
);

stored_text!(TargetName, Field::Name, target_name);

/// The SQL of a topic rule: 1 to 65,536 bytes, looked through for secrets only.
///
/// `${…}` and everything else of the language may stand in it; what it selects is not judged. When the rule
/// is made, an ARN of another account in it, or a function whose ARN is not written out, asks for a reason of
/// [`Rule::Owner`](crate::Rule::Owner): `aws_lambda(…)` sends messages there.
///
/// ```
/// let sql = palisade::sql!("SELECT * FROM 'acme/+/readings'");
/// assert_eq!(sql.as_str(), "SELECT * FROM 'acme/+/readings'");
/// ```
///
/// # Errors
/// Conversions fail when the text is empty or too long, or holds a secret, naming
/// [`Rule::PublicText`](crate::Rule::PublicText).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleSql(Cow<'static, str>);

const SQL: Fault = fault!(
    PublicText,
    "the SQL of a rule has 1 to 65,536 bytes",
    "write a statement such as `SELECT * FROM 'acme/+/readings'`",
);
const LONG_SQL: Fault = fault!(
    PublicText,
    "the literal is longer than 1,024 bytes, which is more than the compiler looks through",
    "use `RuleSql::try_from` at run time",
);

const fn is_sql(text: &str) -> Result<(), Fault> {
    match text.len() {
        1..=65_536 if !text.trim_ascii().is_empty() => Ok(()),
        _ => Err(SQL),
    }
}

impl RuleSql {
    /// The statement.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Used by the macro for literals, so that the compiler checks them.
    #[doc(hidden)]
    #[track_caller]
    #[must_use]
    pub const fn from_literal(text: &'static str) -> Self {
        if let Err(fault) = is_sql(text) {
            fault.refuse_literal();
        }
        match super::check_literal_except(text, Field::Text, Kinds::OF_PEOPLE, LONG_SQL) {
            Ok(()) => Self(Cow::Borrowed(text)),
            Err(fault) => fault.refuse_literal(),
        }
    }
}

impl TryFrom<String> for RuleSql {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Self, Refusal> {
        is_sql(&text)?;
        super::check(&text, Field::Text, Kinds::OF_PEOPLE)?;
        Ok(Self(Cow::Owned(text)))
    }
}

made_from_text!(RuleSql);

impl From<RuleSql> for String {
    fn from(sql: RuleSql) -> Self {
        sql.0.into_owned()
    }
}

/// Makes a [`RuleText`](crate::text::RuleText) from a literal; one that holds confidential data does not
/// compile.
#[macro_export]
macro_rules! rule_text {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::RuleText, from_literal, "rule_text!", "RuleText::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`TargetName`](crate::text::TargetName) from a literal; one with a template does not compile.
#[macro_export]
macro_rules! target_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::TargetName, from_literal, "target_name!", "TargetName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`RuleSql`](crate::text::RuleSql) from a literal; one that holds a secret does not compile.
#[macro_export]
macro_rules! sql {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::RuleSql, from_literal, "sql!", "RuleSql::try_from"]
            one [] $($text)*
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    // In two parts, so that no scanner of this file takes it for a key.
    const KEY: &str = concat!("AK", "IAQ3EGV7TWN5ZLXK2J");

    #[test]
    fn a_message_chooses_parts_of_texts_but_not_the_target() {
        for text in ["${topic(2)}", "a b", "${get(*, 'a')}/x"] {
            assert!(RuleText::try_from(text).is_ok(), "{text}");
        }
        for text in [
            "",
            "a\nb",
            "jane@example.com/${topic()}",
            KEY,
            &"x".repeat(2049),
        ] {
            assert!(RuleText::try_from(text).is_err(), "{text}");
        }
        for text in ["readings", "/acme/readings", "Line 4 (hot)", "a.b-c_d#e:f"] {
            assert!(TargetName::try_from(text).is_ok(), "{text}");
        }
        for text in [
            "",
            " a",
            "a ",
            "${topic(2)}",
            "a$b",
            "{a}",
            "a'b",
            "a\"b",
            "ä",
            "a\n",
            "jane@example.com",
            &"x".repeat(513),
        ] {
            assert!(TargetName::try_from(text).is_err(), "{text}");
        }
    }

    #[test]
    fn sql_may_speak_of_people_and_not_hold_a_secret() {
        for text in [
            "SELECT * FROM 'acme/+/readings'",
            "SELECT *, topic(2) AS line FROM 'a' WHERE mail = 'jane@example.com'",
        ] {
            assert!(RuleSql::try_from(text).is_ok(), "{text}");
            assert!(
                super::super::check_literal_except(text, Field::Text, Kinds::OF_PEOPLE, LONG_SQL)
                    .is_ok()
            );
        }
        let leaked = format!("SELECT '{KEY}' AS login FROM 'a'");
        for text in ["", " ", &leaked, &"x".repeat(65_537)] {
            assert!(RuleSql::try_from(text).is_err(), "{text}");
        }
        let literal =
            super::super::check_literal_except(&leaked, Field::Text, Kinds::OF_PEOPLE, LONG_SQL);
        assert!(literal.is_err());
    }
}
