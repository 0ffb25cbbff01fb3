//! Names of what AWS IoT Core keeps, each of the form that the service takes.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Field;
use super::field::stored_text;
use crate::error::{Fault, Refusal, fault};
use crate::kind::Kinds;

/// Defines names: how long they may be, and which marks they take beside letters and digits.
macro_rules! names {
    ($($(#[$doc:meta])* $name:ident $most:literal $marks:literal, $problem:literal, $remedy:literal;)*) => {
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
                    if has_shape(text, $most, $marks) {
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

const fn has_shape(text: &str, most: usize, marks: &[u8]) -> bool {
    let mut rest = text.as_bytes();
    while let [byte, tail @ ..] = rest {
        if !(byte.is_ascii_alphanumeric() || is_among(*byte, marks)) {
            return false;
        }
        rest = tail;
    }
    !text.is_empty() && text.len() <= most
}

const fn is_among(byte: u8, mut marks: &[u8]) -> bool {
    while let [mark, tail @ ..] = marks {
        if *mark == byte {
            return true;
        }
        marks = tail;
    }
    false
}

// IoT API reference, the data types of these members.
names! {
    /// The name of an IoT thing type: 1 to 128 letters, digits and `: _ -`.
    ThingTypeName 128 b":_-",
        "the name of a thing type has 1 to 128 letters, digits and : _ -",
        "name it after the model of the device";
    /// The name of an IoT thing group: 1 to 128 letters, digits and `: _ -`.
    ThingGroupName 128 b":_-",
        "the name of a thing group has 1 to 128 letters, digits and : _ -",
        "name it after what its things have in common";
    /// The name of an IoT billing group: 1 to 128 letters, digits and `: _ -`.
    BillingGroupName 128 b":_-",
        "the name of a billing group has 1 to 128 letters, digits and : _ -",
        "name it after the project that pays";
    /// The name of a policy of devices in AWS IoT Core: 1 to 128 letters, digits and `_ + = , . @ -`.
    DevicePolicyName 128 b"_+=,.@-",
        "the name of a device policy has 1 to 128 letters, digits and _ + = , . @ -",
        "name it after the kind of device that it is for";
    /// The name of an IoT rule: 1 to 128 letters, digits and `_`.
    TopicRuleName 128 b"_",
        "the name of a topic rule has 1 to 128 letters, digits and _",
        "name it after what it does; hyphens are not taken";
    /// The name of an alias under which devices ask for a role's credentials: 1 to 128 letters, digits and `_ = , @ -`.
    RoleAliasName 128 b"_=,@-",
        "the name of a role alias has 1 to 128 letters, digits and _ = , @ -",
        "name it after what the role is for";
    /// The name of a custom authorizer: 1 to 128 letters, digits and `_ = , @ -`.
    AuthorizerName 128 b"_=,@-",
        "the name of an authorizer has 1 to 128 letters, digits and _ = , @ -",
        "name it after the tokens that it takes";
    /// The name of a template that devices are provisioned by: 1 to 36 letters, digits and `_ -`.
    ProvisioningTemplateName 36 b"_-",
        "the name of a provisioning template has 1 to 36 letters, digits and _ -",
        "name it after the kind of device that it is for";
    /// The name of a domain configuration: 1 to 128 letters, digits and `_ . -`.
    DomainConfigurationName 128 b"_.-",
        "the name of a domain configuration has 1 to 128 letters, digits and _ . -",
        "name it after the devices that connect there";
    /// The name of a Device Defender security profile: 1 to 128 letters, digits and `: _ -`.
    SecurityProfileName 128 b":_-",
        "the name of a security profile has 1 to 128 letters, digits and : _ -",
        "name it after the devices that it watches";
    /// The name of a scheduled audit of Device Defender: 1 to 128 letters, digits and `_ -`.
    ScheduledAuditName 128 b"_-",
        "the name of a scheduled audit has 1 to 128 letters, digits and _ -",
        "name it after how often it runs";
    /// The name of an IoT job: 1 to 64 letters, digits and `_ -`.
    JobId 64 b"_-",
        "the name of a job has 1 to 64 letters, digits and _ -",
        "name it after what is to be done, with a date or number";
    /// The name of an IoT stream: 1 to 128 letters, digits and `_ -`.
    StreamId 128 b"_-",
        "the name of a stream has 1 to 128 letters, digits and _ -",
        "name it after the files that it brings";
    /// The name of an over-the-air update: 1 to 128 letters, digits and `_ -`.
    OtaUpdateId 128 b"_-",
        "the name of an over-the-air update has 1 to 128 letters, digits and _ -",
        "name it after the version that it brings";
    /// The name of a profile of AWS Signer: up to 64 letters, digits and `_`.
    SigningProfileName 64 b"_",
        "the name of a signing profile has 1 to 64 letters, digits and _",
        "take the name that the profile has in AWS Signer";
    /// The id of a job of AWS Signer: up to 64 letters, digits and `-`.
    SigningJobId 64 b"-",
        "the id of a signing job has 1 to 64 letters, digits and -",
        "take the id that AWS Signer gave when the job was started";
    /// The name of one of a thing's shadows: 1 to 64 letters, digits and `$ : _ -`.
    ShadowName 64 b"$:_-",
        "the name of a shadow has 1 to 64 letters, digits and $ : _ -",
        "name it after the part of the device that it is the state of";
}

/// The name of a host of one's own that devices connect to, in full: letters, digits and hyphens in two or
/// more parts, 253 characters at most.
///
/// ```
/// let host = palisade::domain_name!("iot.acme.example");
/// assert_eq!(host.as_str(), "iot.acme.example");
/// ```
///
/// # Errors
/// Conversions fail when the text has another form, as a URL, an address or a wildcard has, or holds
/// confidential data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct DomainName(Cow<'static, str>);

const fn domain_name(text: &str) -> Result<(), Fault> {
    let mut rest = text.as_bytes();
    let (mut before, mut length, mut parts, mut is_number) = (b'.', 0, 1, true);
    let mut right = text.len() <= 253;
    while let [byte, tail @ ..] = rest {
        if *byte == b'.' {
            right = right && before != b'.' && before != b'-';
            (length, parts, is_number) = (0, parts + 1, true);
        } else {
            right = right && (byte.is_ascii_alphanumeric() || (*byte == b'-' && before != b'.'));
            is_number = is_number && byte.is_ascii_digit();
            length += 1;
            right = right && length <= 63;
        }
        before = *byte;
        rest = tail;
    }
    if right && parts > 1 && !is_number && before != b'.' && before != b'-' {
        Ok(())
    } else {
        Err(DOMAIN_NAME)
    }
}

const DOMAIN_NAME: Fault = fault!(
    DeviceTls,
    "the name of a domain has two or more parts of letters, digits and hyphens, and 253 characters at most",
    "give the host that stands in the server's certificate, without scheme, port and wildcard",
);

stored_text!(DomainName, Field::Name, domain_name);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rule;

    #[test]
    fn each_name_takes_its_own_marks_and_length() {
        fn takes<T: for<'a> TryFrom<&'a str, Error = Refusal>>(most: usize, marks: &str) {
            for (mark, text) in
                b" /:_+=,.@-#$\\\"'".map(|byte| (byte, format!("a{}b", char::from(byte))))
            {
                let taken = T::try_from(&text).map(drop);
                assert_eq!(taken.is_ok(), marks.as_bytes().contains(&mark), "{text}");
            }
            assert!(T::try_from(&"x".repeat(most)).is_ok());
            for text in ["", "\u{e9}", "a\0", &"x".repeat(most + 1)] {
                let refused = T::try_from(text)
                    .map(drop)
                    .map_err(|refusal| refusal.rule());
                assert_eq!(refused, Err(Rule::PublicText), "{text:?}");
            }
        }
        takes::<ThingTypeName>(128, ":_-");
        takes::<ThingGroupName>(128, ":_-");
        takes::<BillingGroupName>(128, ":_-");
        takes::<DevicePolicyName>(128, "_+=,.@-");
        takes::<TopicRuleName>(128, "_");
        takes::<RoleAliasName>(128, "_=,@-");
        takes::<AuthorizerName>(128, "_=,@-");
        takes::<ProvisioningTemplateName>(36, "_-");
        takes::<DomainConfigurationName>(128, "_.-");
        takes::<SecurityProfileName>(128, ":_-");
        takes::<ScheduledAuditName>(128, "_-");
        takes::<JobId>(64, "_-");
        takes::<StreamId>(128, "_-");
        takes::<OtaUpdateId>(128, "_-");
        takes::<SigningProfileName>(64, "_");
        takes::<SigningJobId>(64, "-");
        takes::<ShadowName>(64, "$:_-");
    }

    #[test]
    fn a_domain_is_named_in_full() {
        let longest = format!("{}.{}", ["a"; 125].join("."), "bcd");
        let part = "a".repeat(63);
        for text in [
            "iot.acme.example",
            "a.b",
            "4.acme.example",
            "xn--a-1b.de",
            &longest,
            &format!("{part}.de"),
        ] {
            assert!(DomainName::try_from(text).is_ok(), "{text}");
        }
        for text in [
            "",
            "acme",
            "acme.",
            ".acme",
            "a..b",
            "-a.de",
            "a-.de",
            "a.de-",
            "*.acme.example",
            "https://iot.acme.example",
            "iot.acme.example:8883",
            "iot.acme.example/a",
            "10.0.0.7",
            "a_b.de",
            "\u{e9}.de",
            &format!("a.{longest}"),
            &format!("{part}a.de"),
        ] {
            let said = DomainName::try_from(text).map_err(|refusal| refusal.to_string());
            assert_eq!(said, Err(DOMAIN_NAME.text.to_owned()), "{text}");
        }
    }

    #[test]
    fn a_name_that_says_too_much_is_refused() {
        let refused =
            DevicePolicyName::try_from("jane@example.com").map_err(|refusal| refusal.kind());
        assert_eq!(refused, Err(Some(crate::text::Kind::Email)));
        let refused = JobId::try_from("card-4111111111111111").map_err(|refusal| refusal.kind());
        assert_eq!(refused, Err(Some(crate::text::Kind::PaymentCard)));
        assert_eq!(
            TopicRuleName::try_from("a-b").map_err(|refusal| refusal.to_string()),
            Err("PublicText: the name of a topic rule has 1 to 128 letters, digits and _; name it after \
                 what it does; hyphens are not taken".to_owned())
        );
    }
}
