//! Patterns of MQTT topics, for what a device may publish and subscribe to.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Field;
use super::field::stored_text;
use crate::error::{Fault, Refusal, fault};
use crate::kind::Kinds;

/// Topics that a device may use, as an MQTT filter: levels with `/` between them, where `+` is any one
/// level and `#`, at the end, all that follows.
///
/// A level may hold variables of device policies in their one spelling, such as
/// `${iot:Connection.Thing.ThingName}`: those that begin with `iot:Connection.Thing.` or
/// `iot:Certificate.`, and `${iot:ClientId}`. The first level is no wildcard, and neither is the first
/// one behind `$aws/`, `$aws/things/` and `$aws/rules/`: else every device could reach what is another
/// one's ([`Rule::LeastPrivilege`](crate::Rule::LeastPrivilege)). Up to 256 bytes of printable ASCII
/// and 7 slashes; `*` and `?` mean something else in policies and are not taken.
///
/// ```
/// use palisade::text::TopicPattern;
/// use palisade::topic_pattern;
///
/// let readings = topic_pattern!("acme/${iot:Connection.Thing.ThingName}/readings/+");
/// assert!(TopicPattern::try_from("+/readings").is_err());
/// ```
///
/// # Errors
/// Conversions fail when the text has another form, is not bounded, or holds confidential data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct TopicPattern(Cow<'static, str>);

impl TopicPattern {
    /// The topics in the resource of a policy, where wildcards of MQTT are letters like others and `*` is
    /// any text. It takes in a little more: `a/+/b` becomes `a/*/b`, which is `a/x/y/b` as well.
    #[cfg(feature = "iot")]
    pub(crate) fn as_resource(&self) -> String {
        let levels = self.0.split('/').map(|level| match level {
            "+" | "#" => "*",
            level => level,
        });
        levels.collect::<Vec<_>>().join("/")
    }
}

const fn topic_pattern(text: &str) -> Result<(), Fault> {
    let mut rest = text.as_bytes();
    let (mut slashes, mut level, mut wildcard) = (0, 0, 0);
    while let [byte, tail @ ..] = rest {
        rest = tail;
        match *byte {
            b'/' if wildcard == b'#' || slashes == 0 && level == 0 => return Err(FORM),
            b'/' => (slashes, level, wildcard) = (slashes + 1, 0, 0),
            _ if wildcard != 0 => return Err(FORM),
            b'+' | b'#' if level != 0 => return Err(FORM),
            b'+' | b'#' => (level, wildcard) = (1, *byte),
            b'$' if matches!(tail, [b'{', ..]) => {
                let Some(after) = behind_variable(tail) else {
                    return Err(VARIABLE);
                };
                (rest, level) = (after, level + 1);
            }
            b'$' if slashes == 0 && level == 0 && matches!(tail, [b'a', b'w', b's', b'/', ..]) => {
                level += 1;
            }
            b'$' | b'*' | b'?' | b'"' | b'\\' | b'{' | b'}' => return Err(FORM),
            _ if byte.is_ascii_graphic() => level += 1,
            _ => return Err(FORM),
        }
    }
    if text.is_empty() || text.len() > 256 || slashes > 7 {
        return Err(FORM);
    }
    if is_bounded(text.as_bytes()) {
        Ok(())
    } else {
        Err(OPEN)
    }
}

/// What follows a variable that begins with the brace given; none where it is not one of those that the
/// service fills in by itself.
const fn behind_variable(text: &[u8]) -> Option<&[u8]> {
    let mut rest = text;
    let mut length = 0;
    while let [byte, tail @ ..] = rest {
        if *byte == b'}' {
            let (name, _) = text.split_at(length);
            return if is_known(name) { Some(tail) } else { None };
        }
        // Security: a default value would follow a comma, and could be `*`.
        let plain = byte.is_ascii_alphanumeric()
            || matches!(*byte, b'{' | b':' | b'.' | b'-' | b'_' | b'[' | b']');
        if !plain || *byte == b'{' && length > 0 {
            return None;
        }
        rest = tail;
        length += 1;
    }
    None
}

const fn is_known(name: &[u8]) -> bool {
    matches!(
        name,
        b"{iot:ClientId"
            | [
                b'{',
                b'i',
                b'o',
                b't',
                b':',
                b'C',
                b'o',
                b'n',
                b'n',
                b'e',
                b'c',
                b't',
                b'i',
                b'o',
                b'n',
                b'.',
                b'T',
                b'h',
                b'i',
                b'n',
                b'g',
                b'.',
                _,
                ..
            ]
            | [
                b'{',
                b'i',
                b'o',
                b't',
                b':',
                b'C',
                b'e',
                b'r',
                b't',
                b'i',
                b'f',
                b'i',
                b'c',
                b'a',
                b't',
                b'e',
                b'.',
                _,
                ..
            ]
    )
}

/// Whether something is told before the first wildcard.
const fn is_bounded(text: &[u8]) -> bool {
    let own = match text {
        [
            b'$',
            b'a',
            b'w',
            b's',
            b'/',
            b't',
            b'h',
            b'i',
            b'n',
            b'g',
            b's',
            b'/',
            rest @ ..,
        ]
        | [
            b'$',
            b'a',
            b'w',
            b's',
            b'/',
            b'r',
            b'u',
            b'l',
            b'e',
            b's',
            b'/',
            rest @ ..,
        ]
        | [b'$', b'a', b'w', b's', b'/', rest @ ..] => rest,
        rest => rest,
    };
    !matches!(own, [] | [b'+' | b'#', ..])
}

const FORM: Fault = fault!(
    PublicText,
    "a pattern of topics has 1 to 256 printable characters and 7 slashes at most, `+` as a whole level, `#` as the last one, and no `*` or `?`",
    "write it as an MQTT filter, as in `acme/${iot:Connection.Thing.ThingName}/commands/#`",
);
const VARIABLE: Fault = fault!(
    LeastPrivilege,
    "a pattern of topics has a variable that the service does not fill in by itself",
    "write `${iot:Connection.Thing.…}`, `${iot:Certificate.…}` or `${iot:ClientId}`, in this spelling and without a default",
);
const OPEN: Fault = fault!(
    LeastPrivilege,
    "nothing bounds a pattern of topics: a device could reach those of all others",
    "begin it with a name of your own, or with `${iot:Connection.Thing.ThingName}`",
);

stored_text!(TopicPattern, Field::Name, topic_pattern);

/// Makes a [`TopicPattern`](crate::text::TopicPattern) from a literal; one that nothing bounds, or that
/// is none, does not compile.
#[macro_export]
macro_rules! topic_pattern {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::TopicPattern, from_literal, "topic_pattern!", "TopicPattern::try_from"]
            one [] $($text)*
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Option<&'static str> {
        topic_pattern(text).err().map(|fault| fault.text)
    }

    #[test]
    fn a_pattern_is_an_mqtt_filter_that_something_bounds() {
        for text in [
            "a",
            "acme/#",
            "acme/+/readings",
            "acme/${iot:Connection.Thing.ThingName}/commands/#",
            "${iot:Connection.Thing.ThingName}/#",
            "${iot:Connection.Thing.Attributes[line]}/state",
            "${iot:Certificate.Subject.CommonName}/state",
            "acme/${iot:ClientId}-x",
            "$aws/things/${iot:Connection.Thing.ThingName}/shadow/#",
            "$aws/rules/readings/a/+",
            "$aws/events/presence/#",
            "a/b/c/d/e/f/g/h",
            "acme/",
        ] {
            assert_eq!(TopicPattern::try_from(text).err(), None, "{text}");
        }
        for text in [
            "#",
            "+",
            "+/a",
            "$aws/#",
            "$aws/+/a",
            "$aws/things/#",
            "$aws/things/+/shadow/update",
            "$aws/things/",
            "$aws/rules/+",
        ] {
            assert_eq!(said(text), Some(OPEN.text), "{text}");
        }
        for text in [
            "",
            "/a",
            "/#",
            "acme/*",
            "acme/?",
            "acme/a+",
            "acme/+a",
            "acme/#/a",
            "acme/a#",
            "${iot:ClientId}#",
            "acme/+${iot:ClientId}",
            "acme/\"a",
            "acme/\\a",
            "acme/a b",
            "acme/é",
            "acme/\0",
            "acme/$a",
            "acme/{a}",
            "$share/g/acme",
            "$AWS/things/a",
            "a/b/c/d/e/f/g/h/i",
            &"x".repeat(257),
        ] {
            assert_eq!(said(text), Some(FORM.text), "{text}");
        }
        for text in [
            "${",
            "${iot:ClientId",
            "${}",
            "${*}/a",
            "${iot:DomainName}/a",
            "${aws:username}/a",
            "${IOT:ClientId}/a",
            "${iot:clientid}/a",
            "${iot:Connection.Thing.}/a",
            "${iot:Connection.Thing.ThingName, '*'}/a",
            "${iot:Connection.Thing.ThingName${iot:ClientId}}",
        ] {
            assert_eq!(said(text), Some(VARIABLE.text), "{text}");
        }
    }

    #[test]
    fn an_address_in_a_topic_is_refused() {
        let refused = TopicPattern::try_from("acme/jane@example.com/#").map_err(|e| e.kind());
        assert_eq!(refused, Err(Some(crate::text::Kind::Email)));
    }

    #[cfg(feature = "iot")]
    #[test]
    fn wildcards_of_mqtt_become_those_of_policies() {
        for (text, resource) in [
            ("acme/+/a+", None),
            ("acme/+/a/#", Some("acme/*/a/*")),
            ("acme/a", Some("acme/a")),
            ("${iot:ClientId}/#", Some("${iot:ClientId}/*")),
        ] {
            let made = TopicPattern::try_from(text).ok();
            let made = made.map(|pattern| pattern.as_resource());
            assert_eq!(made.as_deref(), resource, "{text}");
        }
    }
}
