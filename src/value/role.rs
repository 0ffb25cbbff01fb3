//! Roles, and what goes with assuming one.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::arn::{Class, all, until_colon};
use crate::AccountId;
use crate::error::{Fault, Refusal, fault};

/// The full ARN of an IAM role, as in `arn:aws:iam::111122223333:role/deploy`, with its path if it
/// has one.
///
/// ```
/// let role = palisade::role_arn!("arn:aws:iam::111122223333:role/ci/deploy");
/// assert_eq!(role.name(), "deploy");
/// ```
///
/// # Errors
/// Conversions fail when the text is not the ARN of a role, naming
/// [`Rule::LeastPrivilege`](crate::Rule::LeastPrivilege).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleArn(Cow<'static, str>);

impl RoleArn {
    /// The account that the role is in.
    #[must_use]
    pub fn account(&self) -> AccountId {
        let digits = self.0.split(':').nth(4).unwrap_or_default();
        AccountId::from_checked(digits)
    }

    /// The partition of AWS that the role is in, such as `aws`.
    #[must_use]
    pub fn partition(&self) -> &str {
        self.0.split(':').nth(1).unwrap_or_default()
    }

    /// The role's name, without its path.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }
}

const fn check_role(text: &str) -> Result<(), Fault> {
    // IAM API reference, Role: path `/…/` of printable ASCII, name `[\w+=,.@-]{1,64}`.
    const NOT_A_ROLE: Fault = fault!(
        LeastPrivilege,
        "this is not the full ARN of a role",
        "write `arn:aws:iam::ACCOUNT:role/NAME`, as IAM shows it",
    );
    let [b'a', b'r', b'n', b':', b'a', b'w', b's', rest @ ..] = text.as_bytes() else {
        return Err(NOT_A_ROLE);
    };
    let (partition, rest) = until_colon(rest);
    let [b'i', b'a', b'm', b':', b':', rest @ ..] = rest else {
        return Err(NOT_A_ROLE);
    };
    let (account, rest) = until_colon(rest);
    let [b'r', b'o', b'l', b'e', b'/', rest @ ..] = rest else {
        return Err(NOT_A_ROLE);
    };
    let named = partition.is_empty() || matches!(partition, [b'-', _, ..]);
    let right = named
        && all(partition, Class::Name)
        && account.len() == 12
        && all(account, Class::Digit)
        && text.len() <= 2048
        && has_path_and_name(rest);
    if right { Ok(()) } else { Err(NOT_A_ROLE) }
}

const fn has_path_and_name(mut rest: &[u8]) -> bool {
    let (mut name, mut plain) = (0, true);
    while let [byte, tail @ ..] = rest {
        if *byte == b'/' {
            if name == 0 {
                return false;
            }
            (name, plain) = (0, true);
        } else if byte.is_ascii_graphic() {
            name += 1;
            plain = plain && is_word(*byte);
        } else {
            return false;
        }
        rest = tail;
    }
    plain && name >= 1 && name <= 64
}

/// `[\w+=,.@-]`, which is what STS takes for names.
const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'+' | b'=' | b',' | b'.' | b'@' | b'-')
}

checked_text!(RoleArn, const check_role);

impl From<RoleArn> for String {
    fn from(arn: RoleArn) -> Self {
        arn.0.into_owned()
    }
}

/// What another account demands to be told by whoever assumes its role: 2 to 1,224 letters, digits
/// and `_ + = , . @ : / -`.
///
/// It keeps an account that serves many customers from being talked into using the role of the wrong
/// one (IAM user guide, "The confused deputy problem"). It is no secret: whoever may read the trust
/// policy sees it.
///
/// # Errors
/// Conversions fail when the text has another form, naming
/// [`Rule::LeastPrivilege`](crate::Rule::LeastPrivilege).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExternalId(Cow<'static, str>);

const fn check_external_id(text: &str) -> Result<(), Fault> {
    // STS API reference, AssumeRole: `[\w+=,.@:\/-]*`.
    const NOT_AN_ID: Fault = fault!(
        LeastPrivilege,
        "an external id has 2 to 1224 letters, digits and _ + = , . @ : / -",
        "take the id that the other account's trust policy names, as it stands there",
    );
    let mut rest = text.as_bytes();
    while let [byte, tail @ ..] = rest {
        if !(is_word(*byte) || matches!(*byte, b':' | b'/')) {
            return Err(NOT_AN_ID);
        }
        rest = tail;
    }
    match text.len() {
        2..=1224 => Ok(()),
        _ => Err(NOT_AN_ID),
    }
}

checked_text!(ExternalId, const check_external_id);

/// A policy that narrows what the session of a role may do: one JSON object of 2,048 characters at
/// most, with a `Statement`.
///
/// The session may do what both this policy and the role's own policies allow.
///
/// ```
/// use palisade::SessionPolicy;
///
/// let policy = SessionPolicy::try_from(
///     r#"{"Version": "2012-10-17",
///         "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-telemetry/*"}]}"#,
/// )?;
/// # Ok::<(), palisade::Refusal>(())
/// ```
///
/// # Errors
/// Conversions fail when the text is no such object, naming
/// [`Rule::LeastPrivilege`](crate::Rule::LeastPrivilege). What the statements allow is not looked at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionPolicy(Cow<'static, str>);

fn check_policy(text: &str) -> Result<(), Fault> {
    const NOT_A_POLICY: Fault = fault!(
        LeastPrivilege,
        "a session policy is a JSON object of at most 2048 characters with a `Statement`",
        "write it as IAM policies are written; longer ones are given as managed policies",
    );
    let object: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(text).map_err(|_| NOT_A_POLICY)?;
    let fits = text.chars().count() <= 2048 && object.contains_key("Statement");
    if fits { Ok(()) } else { Err(NOT_A_POLICY) }
}

checked_text!(SessionPolicy, check_policy);

/// Makes a [`RoleArn`](crate::RoleArn) from a literal; what is not the ARN of a role does not compile.
#[macro_export]
macro_rules! role_arn {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::RoleArn, from_literal, "role_arn!", "RoleArn::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes an [`ExternalId`](crate::ExternalId) from a literal; one that STS would refuse does not
/// compile.
#[macro_export]
macro_rules! external_id {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::ExternalId, from_literal, "external_id!", "ExternalId::try_from"]
            one [] $($text)*
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_full_arn_of_a_role_names_a_role() {
        for (text, name) in [
            ("arn:aws:iam::111122223333:role/a", "a"),
            (
                "arn:aws-us-gov:iam::111122223333:role/ci/x:y/deploy_1",
                "deploy_1",
            ),
            (
                "arn:aws-cn:iam::111122223333:role/aws-service-role/iot.amazonaws.com/R+=,.@-",
                "R+=,.@-",
            ),
        ] {
            let role = RoleArn::try_from(text).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(role.name(), name);
            assert_eq!(role.account().as_str(), "111122223333");
        }
        for text in [
            "",
            "deploy",
            "arn:aws:iam::111122223333:role/",
            "arn:aws:iam::111122223333:role//a",
            "arn:aws:iam::111122223333:role/a/",
            "arn:aws:iam::111122223333:role/a b",
            "arn:aws:iam::111122223333:role/a\n",
            "arn:aws:iam::111122223333:role/a:b",
            "arn:aws:iam::11112222333:role/a",
            "arn:aws:iam:us-east-1:111122223333:role/a",
            "arn:aws:iam::111122223333:user/a",
            "arn:aws:sts::111122223333:assumed-role/a/b",
            "arn:awsx:iam::111122223333:role/a",
            "http://127.0.0.1/role/a",
            &format!("arn:aws:iam::111122223333:role/{}", "x".repeat(65)),
        ] {
            assert!(RoleArn::try_from(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_external_id_has_the_form_that_sts_takes() {
        for text in ["ab", "acme:unit/7", &"x".repeat(1224)] {
            assert!(ExternalId::try_from(text).is_ok(), "{text}");
        }
        for text in ["", "a", "a b", "é1", "a\n", &"x".repeat(1225)] {
            assert!(ExternalId::try_from(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_session_policy_is_an_object_with_statements() {
        assert!(SessionPolicy::try_from(r#"{"Statement":[]}"#).is_ok());
        let long = format!(r#"{{"Statement":"{}"}}"#, "x".repeat(2048));
        for text in ["", "[]", "{}", r#"{"Statement":[]"#, &long] {
            assert!(SessionPolicy::try_from(text).is_err(), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_a_role_has_an_account_and_a_name(text in "(arn:aws[a-z-]{0,5}:iam::)?[0-9]{0,13}(:role/)?[a-z:/+ -]{0,20}|\\PC*") {
            if let Ok(role) = RoleArn::try_from(text) {
                proptest::prop_assert_eq!(role.account().as_str().len(), 12);
                proptest::prop_assert!(!role.name().is_empty());
            }
        }
    }
}
