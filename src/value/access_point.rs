//! Access points of S3, by their full names.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::arn::{Class, all, until_colon};
use super::scope::Kind;
use crate::error::{Fault, Refusal, fault};

/// The full ARN of an S3 access point, as in
/// `arn:aws:s3:us-east-1:111122223333:accesspoint/acme-reports`.
///
/// The name has 3 to 50 lower-case letters, digits and hyphens. It becomes part of a host name, so
/// it is checked before a request is made ([`Rule::Endpoint`](crate::Rule::Endpoint)). There is one
/// spelling of each access point: `accesspoint:NAME`, which SDKs take as well, is refused. So are
/// multi-region access points, S3 Object Lambda and Outposts, each with its reason.
///
/// ```
/// let arn = palisade::access_point_arn!(
///     "arn:aws:s3:us-east-1:111122223333:accesspoint/acme-reports"
/// );
/// assert_eq!((arn.name(), arn.region()), ("acme-reports", "us-east-1"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccessPointArn(Cow<'static, str>);

impl AccessPointArn {
    /// The partition, such as `aws` or `aws-us-gov`.
    #[must_use]
    pub fn partition(&self) -> &str {
        self.0.split(':').nth(1).unwrap_or_default()
    }

    /// The region that the access point and its bucket are in.
    #[must_use]
    pub fn region(&self) -> &str {
        self.0.split(':').nth(3).unwrap_or_default()
    }

    /// The account that owns the access point; its bucket may belong to another one.
    #[must_use]
    pub fn account(&self) -> &str {
        self.0.split(':').nth(4).unwrap_or_default()
    }

    /// The access point's name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }
}

const fn check(text: &str) -> Result<(), Fault> {
    match Kind::of(text) {
        Kind::AccessPoint => {}
        Kind::Refused(fault) => return Err(fault),
        Kind::Name => return Err(NOT_ONE),
    }
    let [b'a', b'r', b'n', b':', b'a', b'w', b's', rest @ ..] = text.as_bytes() else {
        return Err(NOT_ONE);
    };
    let (partition, rest) = until_colon(rest);
    let (_, rest) = until_colon(rest);
    let (region, rest) = until_colon(rest);
    let (account, rest) = until_colon(rest);
    let Some((b"accesspoint/", name)) = rest.split_at_checked(12) else {
        return Err(NOT_ONE);
    };
    let named = partition.is_empty() || matches!(partition, [b'-', _, ..]);
    if named
        && all(partition, Class::Name)
        && region.len() >= 9
        && region.len() <= 32
        && all(region, Class::Name)
        && account.len() == 12
        && all(account, Class::Digit)
        && name.len() >= 3
        && name.len() <= 50
        && all(name, Class::Name)
        && !matches!(name, [b'-', ..] | [.., b'-'])
    {
        Ok(())
    } else {
        Err(NOT_ONE)
    }
}

const NOT_ONE: Fault = fault!(
    Endpoint,
    "this is not the full ARN of an access point",
    "write `arn:aws:s3:REGION:ACCOUNT:accesspoint/NAME`",
);

checked_text!(AccessPointArn, const check);

/// Makes an [`AccessPointArn`](crate::AccessPointArn) from a literal; one that cannot be an access
/// point of one region does not compile.
#[macro_export]
macro_rules! access_point_arn {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::AccessPointArn, from_literal, "access_point_arn!", "AccessPointArn::try_from"]
            one [] $($text)*
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_full_arn_of_an_access_point_names_one() {
        for text in [
            "arn:aws:s3:us-east-1:111122223333:accesspoint/acme-reports",
            "arn:aws-us-gov:s3:us-gov-west-1:111122223333:accesspoint/abc",
            "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/0--9",
        ] {
            assert!(AccessPointArn::try_from(text).is_ok(), "{text}");
        }
        let long = "x".repeat(51);
        let arn = |name: &str| format!("arn:aws:s3:us-east-1:111122223333:accesspoint/{name}");
        for text in [
            "".to_owned(),
            "acme-reports".to_owned(),
            arn("ab"),
            arn(&long),
            arn("Acme"),
            arn("acme_reports"),
            arn("acme.reports"),
            arn("-acme"),
            arn("acme-"),
            arn("acme/object/k"),
            arn("acme%2Fk"),
            arn("acme?x"),
            arn("acme\n"),
            arn("acme.mrap"),
            "arn:aws:s3:us-east-1:111122223333:accesspoint:acme-reports".to_owned(),
            "arn:aws:s3::111122223333:accesspoint/acme.mrap".to_owned(),
            "arn:aws:s3:us-east-1:11112222333:accesspoint/acme".to_owned(),
            "arn:aws:s3:us-east-1::accesspoint/acme".to_owned(),
            "arn:aws:s3:evil.example/:111122223333:accesspoint/acme".to_owned(),
            "arn:awsx:s3:us-east-1:111122223333:accesspoint/acme".to_owned(),
            "arn:aws:s3-object-lambda:us-east-1:111122223333:accesspoint/acme".to_owned(),
            "arn:aws:s3:::acme".to_owned(),
        ] {
            assert!(AccessPointArn::try_from(text.as_str()).is_err(), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_passes_is_safe_inside_a_host_name(
            text in "(arn:aws:s3:us-east-1:111122223333:accesspoint/)?[a-z0-9.:/%-]{0,52}|\\PC*"
        ) {
            if let Ok(arn) = AccessPointArn::try_from(text) {
                let label = format!("{}-{}", arn.name(), arn.account());
                let safe = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
                proptest::prop_assert!(label.len() <= 63 && label.bytes().all(safe));
            }
        }
    }
}
