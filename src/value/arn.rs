//! Accounts, keys and other resources, by their full names.

mod resource;

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

pub use resource::{
    DestinationArn, LambdaArn, SecretArn, ServerCertificateArn, SnsTopicArn, ThingGroupArn,
};

use super::account::digits;
use crate::error::{Fault, Refusal, fault};

/// A 12-digit AWS account id.
///
/// ```
/// use palisade::AccountId;
///
/// let account = AccountId::try_from("111122223333")?;
/// assert_eq!(account.as_str(), "111122223333");
/// # Ok::<(), palisade::Refusal>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId([u8; 12]);

impl AccountId {
    /// The twelve digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only digits get in.
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Twelve digits that a check of this crate has counted.
    pub(super) fn from_checked(digits: &str) -> Self {
        Self(digits.as_bytes().try_into().unwrap_or([b'0'; 12]))
    }
}

impl TryFrom<&str> for AccountId {
    type Error = Refusal;

    fn try_from(text: &str) -> Result<Self, Refusal> {
        let digits = digits(text).ok_or(fault!(
            Owner,
            "an AWS account id has exactly 12 digits",
            "write it without hyphens and with its leading zeros",
        ))?;
        Ok(Self(digits))
    }
}

impl TryFrom<String> for AccountId {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Self, Refusal> {
        Self::try_from(text.as_str())
    }
}

impl FromStr for AccountId {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        Self::try_from(text)
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AccountId({self})")
    }
}

/// The full ARN of a KMS key, as in
/// `arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`.
///
/// An alias or a bare key id is not one: both mean another key in another account or after a
/// change ([`Rule::EncryptAtRest`](crate::Rule::EncryptAtRest)). Keys that exist in several
/// regions (`key/mrk-…`) are accepted.
///
/// ```
/// let key = palisade::key_arn!(
///     "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
/// );
/// assert_eq!(key.region(), "us-east-1");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KmsKeyArn(Cow<'static, str>);

impl KmsKeyArn {
    /// The region that the key is in.
    #[must_use]
    pub fn region(&self) -> &str {
        self.0.split(':').nth(3).unwrap_or_default()
    }

    /// The account that owns the key.
    #[must_use]
    pub fn account(&self) -> &str {
        self.0.split(':').nth(4).unwrap_or_default()
    }

    /// Whether a text would make one.
    pub(crate) fn check(text: &str) -> Result<(), Refusal> {
        check_key(text).map_err(Refusal::from)
    }
}

const fn check_key(text: &str) -> Result<(), Fault> {
    const NOT_A_KEY: Fault = fault!(
        EncryptAtRest,
        "this is not the full ARN of a KMS key",
        "write `arn:aws:kms:REGION:ACCOUNT:key/KEY-ID`; aliases and bare key ids may mean another key",
    );
    let rest = match text.as_bytes() {
        [b'a', b'r', b'n', b':', b'a', b'w', b's', rest @ ..] => rest,
        _ => return Err(NOT_A_KEY),
    };
    let (partition, rest) = until_colon(rest);
    let [b'k', b'm', b's', b':', rest @ ..] = rest else {
        return Err(NOT_A_KEY);
    };
    let (region, rest) = until_colon(rest);
    let (account, rest) = until_colon(rest);
    let [b'k', b'e', b'y', b'/', id @ ..] = rest else {
        return Err(NOT_A_KEY);
    };
    let named = partition.is_empty() || matches!(partition, [b'-', _, ..]);
    if named
        && all(partition, Class::Name)
        && region.len() >= 9
        && region.len() <= 32
        && all(region, Class::Name)
        && account.len() == 12
        && all(account, Class::Digit)
        && is_key_id(id)
    {
        Ok(())
    } else {
        Err(NOT_A_KEY)
    }
}

/// The full ARN of a CloudTrail trail, as in
/// `arn:aws:cloudtrail:us-east-1:111122223333:trail/management`.
///
/// ```
/// let trail = palisade::TrailArn::try_from("arn:aws:cloudtrail:us-east-1:111122223333:trail/all")?;
/// assert_eq!(trail.account(), "111122223333");
/// # Ok::<(), palisade::Refusal>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TrailArn(Cow<'static, str>);

impl TrailArn {
    /// The partition of AWS that the trail is in, such as `aws`.
    #[must_use]
    pub fn partition(&self) -> &str {
        self.0.split(':').nth(1).unwrap_or_default()
    }

    /// The account that owns the trail.
    #[must_use]
    pub fn account(&self) -> &str {
        self.0.split(':').nth(4).unwrap_or_default()
    }
}

fn check_trail(text: &str) -> Result<(), Fault> {
    const NOT_A_TRAIL: Fault = fault!(
        Trail,
        "this is not the full ARN of a trail",
        "write `arn:aws:cloudtrail:REGION:ACCOUNT:trail/NAME`",
    );
    let fields: Vec<_> = text.splitn(6, ':').map(str::as_bytes).collect();
    let [b"arn", partition, b"cloudtrail", region, account, trail] = fields[..] else {
        return Err(NOT_A_TRAIL);
    };
    let name = trail.strip_prefix(b"trail/").unwrap_or_default();
    let named = name
        .iter()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'));
    let right = partition.starts_with(b"aws")
        && all(partition, Class::Name)
        && (9..=32).contains(&region.len())
        && all(region, Class::Name)
        && account.len() == 12
        && all(account, Class::Digit)
        && (3..=128).contains(&name.len())
        && named;
    if right { Ok(()) } else { Err(NOT_A_TRAIL) }
}

const fn is_key_id(id: &[u8]) -> bool {
    if let [b'm', b'r', b'k', b'-', hex @ ..] = id {
        return hex.len() == 32 && all(hex, Class::Hex);
    }
    let mut rest = id;
    let mut at = 0;
    while let [byte, tail @ ..] = rest {
        let right = match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => Class::Hex.has(*byte),
        };
        if !right {
            return false;
        }
        rest = tail;
        at += 1;
    }
    at == 36
}

#[derive(Clone, Copy)]
pub(super) enum Class {
    Name,
    Digit,
    Hex,
}

impl Class {
    const fn has(self, byte: u8) -> bool {
        match self {
            Self::Name => byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-',
            Self::Digit => byte.is_ascii_digit(),
            Self::Hex => byte.is_ascii_digit() || (byte >= b'a' && byte <= b'f'),
        }
    }
}

pub(super) const fn all(mut bytes: &[u8], class: Class) -> bool {
    while let [byte, tail @ ..] = bytes {
        if !class.has(*byte) {
            return false;
        }
        bytes = tail;
    }
    true
}

/// What stands before the first colon, and what after it.
pub(super) const fn until_colon(bytes: &[u8]) -> (&[u8], &[u8]) {
    let mut rest = bytes;
    let mut at = 0;
    while let [byte, tail @ ..] = rest {
        if *byte == b':' {
            return (bytes.split_at(at).0, tail);
        }
        rest = tail;
        at += 1;
    }
    (bytes, &[])
}

checked_text!(KmsKeyArn, const check_key);
checked_text!(TrailArn, check_trail);

/// Makes a [`KmsKeyArn`](crate::KmsKeyArn) from a literal; an alias or a bare key id does not
/// compile.
#[macro_export]
macro_rules! key_arn {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::KmsKeyArn, from_literal, "key_arn!", "KmsKeyArn::try_from"]
            one [] $($text)*
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

    #[test]
    fn only_the_full_arn_of_a_key_names_a_key() {
        for text in [
            KEY,
            "arn:aws-us-gov:kms:us-gov-west-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab",
            "arn:aws-cn:kms:cn-north-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        ] {
            assert!(KmsKeyArn::try_from(text).is_ok(), "{text}");
        }
        for text in [
            "",
            "alias/acme",
            "1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:aws:kms:us-east-1:111122223333:alias/acme",
            "arn:aws:kms:us-east-1:111122223333:key/",
            "arn:aws:kms:us-east-1:111122223333:key/1234ABCD-12ab-34cd-56ef-1234567890ab",
            "arn:aws:kms:us-east-1:11112222333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:aws:kms::111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:aws:s3:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:awsx:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab\n",
            "arn:aws:kms:us-east-1:111122223333:key/mrk-1234abcd",
        ] {
            assert!(KmsKeyArn::try_from(text).is_err(), "{text}");
        }
    }

    #[test]
    fn only_the_full_arn_of_a_trail_names_a_trail() {
        let trail = "arn:aws-us-gov:cloudtrail:us-gov-west-1:111122223333:trail/all.of_it-1";
        assert!(TrailArn::try_from(trail).is_ok());
        for text in [
            "",
            "all",
            "arn:aws:cloudtrail:us-east-1:111122223333:trail/",
            "arn:aws:cloudtrail:us-east-1:111122223333:trail/*",
            "arn:aws:cloudtrail:*:111122223333:trail/all",
            "arn:aws:cloudtrail:us-east-1:*:trail/all",
            "arn:aws:cloudtrail:us-east-1:111122223333:trail/a\",\"b",
            "arn:aws:s3:us-east-1:111122223333:trail/all",
        ] {
            assert!(TrailArn::try_from(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_account_has_twelve_digits() {
        assert!(AccountId::try_from("111122223333").is_ok());
        for text in [
            "",
            "1111-2222-3333",
            "11112222333",
            "1111222233334",
            "11112222333x",
            "１１１１",
        ] {
            assert!(AccountId::try_from(text).is_err(), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn parsers_never_panic(text in "(arn:aws[a-z-]{0,5}:kms:)?[a-z0-9:/-]{0,80}|\\PC*") {
            let _ = AccountId::try_from(text.as_str());
            if let Ok(key) = KmsKeyArn::try_from(text) {
                proptest::prop_assert_eq!(key.account().len(), 12);
                proptest::prop_assert!(key.region().len() >= 9);
            }
        }
    }
}
