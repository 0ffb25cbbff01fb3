//! Resources that calls name in full: whose they are and where stands in their ARN.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::{AccountId, Class, all, until_colon};
use crate::error::{Fault, Refusal, fault};

macro_rules! resource_arns {
    ($($(#[$doc:meta])* $name:ident, $rule:ident, $check:ident, $service:literal, $named:path, $problem:literal, $remedy:literal;)*) => {
        $(
            $(#[$doc])*
            ///
            /// # Errors
            #[doc = concat!("Conversions fail when the text has another form, naming [`Rule::", stringify!($rule), "`](crate::Rule::", stringify!($rule), "):")]
            /// a short name would mean whatever has it in the account that is signed in.
            #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $name(Cow<'static, str>);

            impl $name {
                /// The partition of AWS, such as `aws`.
                #[must_use]
                pub fn partition(&self) -> &str {
                    self.0.split(':').nth(1).unwrap_or_default()
                }

                /// The region.
                #[must_use]
                pub fn region(&self) -> &str {
                    self.0.split(':').nth(3).unwrap_or_default()
                }

                /// The account that owns it.
                #[must_use]
                pub fn account(&self) -> AccountId {
                    AccountId::from_checked(self.0.split(':').nth(4).unwrap_or_default())
                }
            }

            const fn $check(text: &str) -> Result<(), Fault> {
                match resource(text, $service) {
                    Some(rest) if $named(rest) => Ok(()),
                    _ => Err(fault!($rule, $problem, $remedy)),
                }
            }

            checked_text!($name, const $check);

            impl From<$name> for String {
                fn from(arn: $name) -> Self {
                    arn.0.into_owned()
                }
            }
        )*
    };
}

resource_arns! {
    /// The full ARN of a Lambda function, as in
    /// `arn:aws:lambda:us-east-1:111122223333:function:enrich`, with a version or an alias behind it
    /// if it has one.
    ///
    /// ```
    /// let function = palisade::lambda_arn!("arn:aws:lambda:us-east-1:111122223333:function:enrich:live");
    /// assert_eq!(function.account().as_str(), "111122223333");
    /// ```
    LambdaArn, Owner, check_lambda, b"lambda", is_function, "this is not the full ARN of a Lambda function",
        "write `arn:aws:lambda:REGION:ACCOUNT:function:NAME`";
    /// The full ARN of an SNS topic, as in `arn:aws:sns:us-east-1:111122223333:findings`; a FIFO topic's
    /// name ends with `.fifo`.
    ///
    /// ```
    /// let topic = palisade::sns_topic_arn!("arn:aws:sns:us-east-1:111122223333:findings");
    /// assert_eq!(topic.region(), "us-east-1");
    /// ```
    SnsTopicArn, Owner, check_topic, b"sns", is_topic, "this is not the full ARN of an SNS topic",
        "write `arn:aws:sns:REGION:ACCOUNT:NAME`; a subscription has an ARN of its own, which is longer";
    /// The full ARN of a secret in Secrets Manager, with the six characters that Secrets Manager puts
    /// behind its name, as in `arn:aws:secretsmanager:us-east-1:111122223333:secret:kafka-a1B2c3`.
    ///
    /// It is no secret: it says where one is kept.
    ///
    /// ```
    /// let secret =
    ///     palisade::secret_arn!("arn:aws:secretsmanager:us-east-1:111122223333:secret:kafka-a1B2c3");
    /// assert_eq!(secret.region(), "us-east-1");
    /// ```
    SecretArn, Owner, check_secret, b"secretsmanager", is_secret, "this is not the full ARN of a secret",
        "write `arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME-RANDOM`, as Secrets Manager shows it, and never the secret itself";
    /// The full ARN of a destination of topic rules, as in
    /// `arn:aws:iot:us-east-1:111122223333:ruledestination/http/1234abcd-12ab-34cd-56ef-1234567890ab`.
    ///
    /// ```
    /// let destination = palisade::destination_arn!(
    ///     "arn:aws:iot:us-east-1:111122223333:ruledestination/vpc/1234abcd-12ab-34cd-56ef-1234567890ab"
    /// );
    /// assert_eq!(destination.region(), "us-east-1");
    /// ```
    DestinationArn, Owner, check_destination, b"iot", is_destination, "this is not the full ARN of a destination of topic rules",
        "write `arn:aws:iot:REGION:ACCOUNT:ruledestination/KIND/ID`, as IoT Core shows it when the destination is made";
    /// The full ARN of a server certificate in AWS Certificate Manager, as in
    /// `arn:aws:acm:us-east-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab`.
    ///
    /// The private key of such a certificate is in AWS's hands and never in the program's.
    ///
    /// ```
    /// let certificate = palisade::server_certificate_arn!(
    ///     "arn:aws:acm:us-east-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab"
    /// );
    /// assert_eq!(certificate.region(), "us-east-1");
    /// ```
    ServerCertificateArn, DeviceTls, check_certificate, b"acm", is_certificate,
        "this is not the full ARN of a certificate in AWS Certificate Manager",
        "write `arn:aws:acm:REGION:ACCOUNT:certificate/ID`, as ACM shows it";
    /// The full ARN of a group of things, as in `arn:aws:iot:us-east-1:111122223333:thinggroup/presses`.
    ///
    /// ```
    /// let group = palisade::thing_group_arn!("arn:aws:iot:us-east-1:111122223333:thinggroup/presses");
    /// assert_eq!(group.region(), "us-east-1");
    /// ```
    ThingGroupArn, Owner, check_thing_group, b"iot", is_thing_group, "this is not the full ARN of a group of things",
        "write `arn:aws:iot:REGION:ACCOUNT:thinggroup/NAME`, as IoT Core shows it";
}

/// What stands behind the account in an ARN of a service, if region and account are written out.
const fn resource<'t>(text: &'t str, service: &[u8]) -> Option<&'t [u8]> {
    let [b'a', b'r', b'n', b':', b'a', b'w', b's', rest @ ..] = text.as_bytes() else {
        return None;
    };
    let (partition, rest) = until_colon(rest);
    let (named, rest) = until_colon(rest);
    let (region, rest) = until_colon(rest);
    let (account, rest) = until_colon(rest);
    let right = (partition.is_empty() || matches!(partition, [b'-', _, ..]))
        && all(partition, Class::Name)
        && all(named, Class::Name)
        && named.eq_ignore_ascii_case(service)
        && region.len() >= 9
        && region.len() <= 32
        && all(region, Class::Name)
        && account.len() == 12
        && all(account, Class::Digit);
    if right { Some(rest) } else { None }
}

// Lambda API reference, Invoke: `function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?`.
const fn is_function(rest: &[u8]) -> bool {
    let Some((b"function:", rest)) = rest.split_at_checked(9) else {
        return false;
    };
    let (name, qualifier) = until_colon(rest);
    let whole = rest.len() == name.len();
    is_word(name, b"", 64)
        && (whole || matches!(qualifier, b"$LATEST") || is_word(qualifier, b"", 128))
}

// SNS API reference, CreateTopic: 256 letters, digits, `_` and `-`, with `.fifo` or without.
const fn is_topic(rest: &[u8]) -> bool {
    match rest {
        [name @ .., b'.', b'f', b'i', b'f', b'o'] => is_word(name, b"", 251),
        name => is_word(name, b"", 256),
    }
}

// Secrets Manager API reference, CreateSecret: 512 letters, digits and `/_+=.@-`.
const fn is_secret(rest: &[u8]) -> bool {
    let Some((b"secret:", rest)) = rest.split_at_checked(7) else {
        return false;
    };
    match rest {
        [name @ .., b'-', a, b, c, d, e, f] => {
            is_word(name, b"/+=.@", 512) && is_word(&[*a, *b, *c, *d, *e, *f], b"", 6)
        }
        _ => false,
    }
}

const fn is_destination(rest: &[u8]) -> bool {
    let Some((b"ruledestination/", rest)) = rest.split_at_checked(16) else {
        return false;
    };
    let mut kind = rest;
    let mut length = 0;
    while let [byte, tail @ ..] = kind {
        if *byte == b'/' {
            let name = rest.split_at(length).0;
            return length > 0 && all(name, Class::Name) && is_word(tail, b"", 128);
        }
        kind = tail;
        length += 1;
    }
    false
}

const fn is_certificate(rest: &[u8]) -> bool {
    let Some((b"certificate/", id)) = rest.split_at_checked(12) else {
        return false;
    };
    !id.is_empty() && id.len() <= 64 && all(id, Class::Name)
}

// IoT API reference, CreateThingGroup: `[a-zA-Z0-9:_-]+`.
const fn is_thing_group(rest: &[u8]) -> bool {
    match rest.split_at_checked(11) {
        Some((b"thinggroup/", name)) => is_word(name, b":", 128),
        _ => false,
    }
}

/// Letters, digits, `_`, `-` and further bytes, at least one and not more than so many.
const fn is_word(text: &[u8], further: &[u8], longest: usize) -> bool {
    let mut rest = text;
    while let [byte, tail @ ..] = rest {
        let mut others = further;
        let mut plain = byte.is_ascii_alphanumeric() || matches!(*byte, b'_' | b'-');
        while let [other, more @ ..] = others {
            plain = plain || *byte == *other;
            others = more;
        }
        if !plain {
            return false;
        }
        rest = tail;
    }
    !text.is_empty() && text.len() <= longest
}

/// Makes a [`LambdaArn`](crate::LambdaArn) from a literal; what is not the full ARN of a function does not
/// compile.
#[macro_export]
macro_rules! lambda_arn {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::LambdaArn, from_literal, "lambda_arn!", "LambdaArn::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes an [`SnsTopicArn`](crate::SnsTopicArn) from a literal; what is not the full ARN of a topic does not
/// compile.
#[macro_export]
macro_rules! sns_topic_arn {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::SnsTopicArn, from_literal, "sns_topic_arn!", "SnsTopicArn::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`SecretArn`](crate::SecretArn) from a literal; what is not the full ARN of a secret does not
/// compile.
#[macro_export]
macro_rules! secret_arn {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::SecretArn, from_literal, "secret_arn!", "SecretArn::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`DestinationArn`](crate::DestinationArn) from a literal; what is not the full ARN of a destination does not
/// compile.
#[macro_export]
macro_rules! destination_arn {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::DestinationArn, from_literal, "destination_arn!", "DestinationArn::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`ServerCertificateArn`](crate::ServerCertificateArn) from a literal; one that names no certificate of AWS
/// Certificate Manager does not compile.
#[macro_export]
macro_rules! server_certificate_arn {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::ServerCertificateArn, from_literal, "server_certificate_arn!", "ServerCertificateArn::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`ThingGroupArn`](crate::ThingGroupArn) from a literal; what is not the full ARN of a group of things
/// does not compile.
#[macro_export]
macro_rules! thing_group_arn {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::ThingGroupArn, from_literal, "thing_group_arn!", "ThingGroupArn::try_from"]
            one [] $($text)*
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn takes<T: for<'t> TryFrom<&'t str>>(good: &[&str], bad: &[&str]) {
        for text in good {
            assert!(T::try_from(text).is_ok(), "{text}");
        }
        for text in bad {
            assert!(T::try_from(text).is_err(), "{text}");
        }
    }

    #[test]
    fn only_the_full_arn_names_a_function() {
        takes::<LambdaArn>(
            &[
                "arn:aws:lambda:us-east-1:111122223333:function:enrich",
                "arn:aws-us-gov:lambda:us-gov-west-1:111122223333:function:enrich:live",
                "arn:aws-cn:lambda:cn-north-1:111122223333:function:a-b_C:$LATEST",
            ],
            &[
                "",
                "enrich",
                "111122223333:function:enrich",
                "arn:aws:lambda:us-east-1:111122223333:function:",
                "arn:aws:lambda:us-east-1:111122223333:function:a:",
                "arn:aws:lambda:us-east-1:111122223333:function:a:b:c",
                "arn:aws:lambda:us-east-1:111122223333:function:a/b",
                "arn:aws:lambda:us-east-1:111122223333:function:${topic()}",
                "arn:aws:lambda:us-east-1:111122223333:function:a\n",
                "arn:aws:lambda:us-east-1:11112222333:function:a",
                "arn:aws:lambda::111122223333:function:a",
                "arn:aws:LAMBDA:us-east-1:111122223333:function:a",
                "arn:awsx:lambda:us-east-1:111122223333:function:a",
                "arn:aws:sns:us-east-1:111122223333:function:a",
            ],
        );
    }

    #[test]
    fn only_the_full_arn_names_a_topic() {
        takes::<SnsTopicArn>(
            &[
                "arn:aws:sns:us-east-1:111122223333:findings",
                "arn:aws:sns:us-east-1:111122223333:findings.fifo",
            ],
            &[
                "findings",
                "arn:aws:sns:us-east-1:111122223333:",
                "arn:aws:sns:us-east-1:111122223333:.fifo",
                "arn:aws:sns:us-east-1:111122223333:a.b",
                "arn:aws:sns:us-east-1:111122223333:a:1234abcd-12ab-34cd-56ef-1234567890ab",
                "arn:aws:sns:us-east-1:111122223333:${topic()}",
                "arn:aws:sqs:us-east-1:111122223333:findings",
            ],
        );
    }

    #[test]
    fn only_the_full_arn_names_a_secret() {
        takes::<SecretArn>(
            &[
                "arn:aws:secretsmanager:us-east-1:111122223333:secret:kafka-a1B2c3",
                "arn:aws:secretsmanager:us-east-1:111122223333:secret:AmazonMSK_a/b+c=.@-d-a1B2c3",
            ],
            &[
                "kafka",
                "arn:aws:secretsmanager:us-east-1:111122223333:secret:kafka",
                "arn:aws:secretsmanager:us-east-1:111122223333:secret:-a1B2c3",
                "arn:aws:secretsmanager:us-east-1:111122223333:secret:kafka-a1B2c3:key::",
                // What would end the text that the reference is put into.
                "arn:aws:secretsmanager:us-east-1:111122223333:secret:a'b-a1B2c3",
                "arn:aws:secretsmanager:us-east-1:111122223333:secret:a)}-a1B2c3",
                "arn:aws:secretsmanager:us-east-1:111122223333:secret:a b-a1B2c3",
            ],
        );
    }

    #[test]
    fn only_the_full_arn_names_a_destination() {
        takes::<DestinationArn>(
            &[
                "arn:aws:iot:us-east-1:111122223333:ruledestination/http/1234abcd-12ab-34cd-56ef-1234567890ab",
                "arn:aws:iot:us-east-1:111122223333:ruledestination/vpc/1234abcd",
            ],
            &[
                "1234abcd",
                "arn:aws:iot:us-east-1:111122223333:ruledestination",
                "arn:aws:iot:us-east-1:111122223333:ruledestination/http",
                "arn:aws:iot:us-east-1:111122223333:ruledestination/http/",
                "arn:aws:iot:us-east-1:111122223333:ruledestination//1234abcd",
                "arn:aws:iot:us-east-1:111122223333:ruledestination/http/a/b",
                "arn:aws:iot:us-east-1:111122223333:rule/http/1234abcd",
            ],
        );
    }

    #[test]
    fn only_the_full_arn_names_a_server_certificate() {
        takes::<ServerCertificateArn>(
            &[
                "arn:aws:acm:us-east-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab",
                "arn:aws-us-gov:acm:us-gov-west-1:111122223333:certificate/1234abcd",
            ],
            &[
                "",
                "1234abcd-12ab-34cd-56ef-1234567890ab",
                "arn:aws:acm:us-east-1:111122223333:certificate/",
                "arn:aws:acm:us-east-1:111122223333:certificate/a b",
                "arn:aws:acm::111122223333:certificate/1234abcd",
                "arn:aws:acm:us-east-1:1111:certificate/1234abcd",
                "arn:aws:iot:us-east-1:111122223333:cert/1234abcd",
                "arn:awsx:acm:us-east-1:111122223333:certificate/1234abcd",
            ],
        );
        assert_eq!(
            ServerCertificateArn::try_from("alias").map_err(|refusal| refusal.to_string()),
            Err(
                "DeviceTls: this is not the full ARN of a certificate in AWS Certificate Manager; write \
                 `arn:aws:acm:REGION:ACCOUNT:certificate/ID`, as ACM shows it"
                    .to_owned()
            )
        );
    }

    #[test]
    fn only_the_full_arn_names_a_group_of_things() {
        let longest = "x".repeat(128);
        let arn = |name: &str| format!("arn:aws:iot:us-east-1:111122223333:thinggroup/{name}");
        takes::<ThingGroupArn>(
            &[&arn("presses"), &arn("Halle:4_b-c"), &arn(&longest)],
            &[
                "presses",
                &arn(""),
                &arn("*"),
                &arn("a/b"),
                &arn(&format!("{longest}x")),
                "arn:aws:iot:us-east-1:111122223333:thing/presses",
                "arn:aws:iot:us-east-1:1111:thinggroup/presses",
                "arn:aws:s3:us-east-1:111122223333:thinggroup/presses",
            ],
        );
    }

    #[test]
    fn a_refusal_says_what_to_write() {
        let refused = SecretArn::try_from("kafka").map_err(|refusal| refusal.to_string());
        assert_eq!(
            refused.err().as_deref(),
            Some(
                "Owner: this is not the full ARN of a secret; write \
                 `arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME-RANDOM`, as Secrets Manager \
                 shows it, and never the secret itself"
            )
        );
    }
}
