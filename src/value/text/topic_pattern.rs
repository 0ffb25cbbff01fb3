//! Patterns of MQTT topics, for what a device may publish and subscribe to.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Field;
use super::field::stored_text;
use crate::error::{Fault, Refusal, fault};
use crate::kind::Kinds;
use crate::value::name::starts_with;

/// Topics that a device may use, as an MQTT filter: levels with `/` between them, where `+` is any one
/// level and `#`, at the end, all that follows.
///
/// A level may hold variables of device policies in their one spelling, such as
/// `${iot:Connection.Thing.ThingName}`: those of things and of certificates that AWS documents, and
/// `${iot:ClientId}`. Something is told before the first wildcard: a letter, or as a whole level
/// the thing's name, one of its attributes, the client's or the certificate's id. Behind `$aws/things/` and
/// `$aws/rules/` that is asked again, and behind any other `$aws/…` letters do not count: else every device could reach what is another
/// one's ([`Rule::LeastPrivilege`](crate::Rule::LeastPrivilege)). A thing type is shared, and the
/// subject of a certificate is what stood in the request for it: where devices write their requests, it
/// binds nobody. Up to 256 bytes of printable ASCII and 7 slashes; `*` and `?` mean something else in
/// policies and are not taken.
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

/// What follows a beginning.
const fn behind<'a>(text: &'a [u8], beginning: &[u8]) -> Option<&'a [u8]> {
    if starts_with(text, beginning) {
        Some(text.split_at(beginning.len()).1)
    } else {
        None
    }
}

/// Developer guide of IoT Core, "Thing policy variables" and "X.509 Certificate AWS IoT Core policy
/// variables".
const fn is_known(name: &[u8]) -> bool {
    if let Some(attribute) = behind(name, b"{iot:Connection.Thing.Attributes[") {
        return is_attribute(attribute);
    }
    let certificate = match behind(name, b"{iot:Certificate.Subject.") {
        None => behind(name, b"{iot:Certificate.Issuer."),
        subject => subject,
    };
    match certificate {
        Some(field) => is_field(field),
        None => matches!(
            name,
            b"{iot:ClientId"
                | b"{iot:CertificateId"
                | b"{iot:Certificate.SerialNumber"
                | b"{iot:Connection.Thing.ThingName"
                | b"{iot:Connection.Thing.ThingTypeName"
        ),
    }
}

/// The name of an attribute, with the bracket that closes it.
const fn is_attribute(mut name: &[u8]) -> bool {
    let [first, _, ..] = name else {
        return false;
    };
    if *first == b']' {
        return false;
    }
    while let [byte, tail @ ..] = name {
        match *byte {
            b']' => return tail.is_empty(),
            b'[' => return false,
            _ => name = tail,
        }
    }
    false
}

/// A field of a name in a certificate; where it has several values, `.1` is the second.
const fn is_field(name: &[u8]) -> bool {
    let mut all = FIELDS;
    while let [field, others @ ..] = all {
        if let Some(rest) = behind(name, field) {
            match rest {
                [] => return true,
                [b'.', digit] if digit.is_ascii_digit() => return true,
                _ => {}
            }
        }
        all = others;
    }
    false
}

const FIELDS: &[&[u8]] = &[
    b"AlternativeName.DNSName",
    b"AlternativeName.DirectoryName",
    b"AlternativeName.IPAddress",
    b"AlternativeName.RFC822Name",
    b"AlternativeName.UniformResourceIdentifier",
    b"CommonName",
    b"Country",
    b"DistinguishedNameQualifier",
    b"GenerationQualifier",
    b"GivenName",
    b"Initials",
    b"Organization",
    b"OrganizationalUnit",
    b"Pseudonym",
    b"SerialNumber",
    b"State",
    b"Surname",
    b"Title",
];

/// Whether something is told before the first wildcard: a letter to begin with, or up to a slash what
/// one device has and no other, or what its owner wrote down of it.
const fn is_bounded(text: &[u8]) -> bool {
    let (mut rest, names_tell) = match own(text) {
        Some(rest) => (rest, true),
        // Here the service says what a word means, and the names stand behind it.
        None => match behind(text, b"$aws/") {
            Some(rest) => (rest, false),
            None => (text, true),
        },
    };
    match rest {
        [] => return false,
        [b'+' | b'#' | b'$' | b'/', ..] => {}
        _ if names_tell => return true,
        _ => {}
    }
    while let [byte, tail @ ..] = rest {
        match *byte {
            b'+' | b'#' => return false,
            b'$' if is_told(tail) => return true,
            _ => rest = tail,
        }
    }
    true
}

/// What follows where a name of a thing, of a rule or of a client begins.
const fn own(text: &[u8]) -> Option<&[u8]> {
    let mut all: &[&[u8]] = &[
        b"$aws/things/",
        b"$aws/rules/",
        b"$aws/commands/things/",
        b"$aws/commands/clients/",
    ];
    while let [beginning, others @ ..] = all {
        if let Some(rest) = behind(text, beginning) {
            return Some(rest);
        }
        all = others;
    }
    None
}

const fn is_told(variable: &[u8]) -> bool {
    // Security: `press-1` is the beginning of `press-10`, so that a slash has to follow.
    if starts_with(variable, b"{iot:Connection.Thing.Attributes[") {
        return matches!(behind_variable(variable), Some([b'/', ..]));
    }
    starts_with(variable, b"{iot:Connection.Thing.ThingName}/")
        || starts_with(variable, b"{iot:CertificateId}/")
        || starts_with(variable, b"{iot:ClientId}/")
}

const FORM: Fault = fault!(
    PublicText,
    "a pattern of topics has 1 to 256 printable characters and 7 slashes at most, `+` as a whole level, `#` as the last one, and no `*` or `?`",
    "write it as an MQTT filter, as in `acme/${iot:Connection.Thing.ThingName}/commands/#`",
);
const VARIABLE: Fault = fault!(
    LeastPrivilege,
    "a pattern of topics has a variable that the service does not fill in by itself",
    "write `${iot:Connection.Thing.ThingName}`, `${iot:ClientId}` or another one of the developer guide, in its spelling and without a default",
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
            "$aws/events/presence/connected/${iot:ClientId}",
            "$aws/commands/things/${iot:Connection.Thing.ThingName}/executions/+/request",
            "$aws/device_location/${iot:Connection.Thing.ThingName}/#",
            "acme/${iot:Connection.Thing.ThingName}-x/#",
            "${iot:Connection.Thing.Attributes[line]}/#",
            "${iot:Connection.Thing.ThingTypeName}/state",
            "${iot:Connection.Thing.ThingTypeName}/${iot:CertificateId}/#",
            "${iot:Certificate.Issuer.AlternativeName.DNSName}/state",
            "${iot:Certificate.Subject.OrganizationalUnit.2}/state",
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
            "$aws/events/#",
            "$aws/events/presence/#",
            "$aws/events/presence/+/+",
            "$aws/commands/things/+/executions/+/request",
            "${iot:Connection.Thing.ThingName}-x/#",
            "${iot:Connection.Thing.ThingTypeName}/#",
            "${iot:Connection.Thing.Attributes[line]}-x/#",
            "${iot:Certificate.Subject.CommonName}/#",
            "$aws/things/${iot:Connection.Thing.ThingName}-2/#",
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
            "${iot:Connection.Thing.Nonsense}/a",
            "${iot:Connection.Thing.IsAttached}/a",
            "${iot:Connection.Thing.Attributes[]}/a",
            "${iot:Connection.Thing.Attributes[a}/a",
            "${iot:Connection.Thing.Attributes[a]b]}/a",
            "${iot:Certificate.Nonsense}/a",
            "${iot:Certificate.Subject.}/a",
            "${iot:Certificate.Subject.CommonName.}/a",
            "${iot:Certificate.Subject.CommonNames}/a",
            "${iot:CertificateIds}/a",
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
