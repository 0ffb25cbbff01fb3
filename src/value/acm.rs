//! Certificates of servers, kept by AWS Certificate Manager.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::arn::{Class, all, until_colon};
use crate::error::{Fault, Refusal, fault};

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
///
/// # Errors
/// Conversions fail when the text is not the ARN of such a certificate, naming
/// [`Rule::DeviceTls`](crate::Rule::DeviceTls).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServerCertificateArn(Cow<'static, str>);

impl ServerCertificateArn {
    /// The region that the certificate is in.
    #[must_use]
    pub fn region(&self) -> &str {
        self.0.split(':').nth(3).unwrap_or_default()
    }

    /// The account that the certificate belongs to.
    #[must_use]
    pub fn account(&self) -> &str {
        self.0.split(':').nth(4).unwrap_or_default()
    }
}

const fn check_certificate(text: &str) -> Result<(), Fault> {
    const NOT_A_CERTIFICATE: Fault = fault!(
        DeviceTls,
        "this is not the full ARN of a certificate in AWS Certificate Manager",
        "write `arn:aws:acm:REGION:ACCOUNT:certificate/ID`, as ACM shows it",
    );
    let [b'a', b'r', b'n', b':', b'a', b'w', b's', rest @ ..] = text.as_bytes() else {
        return Err(NOT_A_CERTIFICATE);
    };
    let (partition, rest) = until_colon(rest);
    let [b'a', b'c', b'm', b':', rest @ ..] = rest else {
        return Err(NOT_A_CERTIFICATE);
    };
    let (region, rest) = until_colon(rest);
    let (account, rest) = until_colon(rest);
    let [
        b'c',
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
        b'/',
        id @ ..,
    ] = rest
    else {
        return Err(NOT_A_CERTIFICATE);
    };
    let named = partition.is_empty() || matches!(partition, [b'-', _, ..]);
    let right = named
        && all(partition, Class::Name)
        && region.len() >= 9
        && region.len() <= 32
        && all(region, Class::Name)
        && account.len() == 12
        && all(account, Class::Digit)
        && !id.is_empty()
        && id.len() <= 64
        && all(id, Class::Name);
    if right {
        Ok(())
    } else {
        Err(NOT_A_CERTIFICATE)
    }
}

checked_text!(ServerCertificateArn, const check_certificate);

impl From<ServerCertificateArn> for String {
    fn from(arn: ServerCertificateArn) -> Self {
        arn.0.into_owned()
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_full_arn_names_a_server_certificate() {
        for text in [
            "arn:aws:acm:us-east-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:aws-us-gov:acm:us-gov-west-1:111122223333:certificate/1234abcd",
        ] {
            assert!(ServerCertificateArn::try_from(text).is_ok(), "{text}");
        }
        for text in [
            "",
            "1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:aws:acm:us-east-1:111122223333:certificate/",
            "arn:aws:acm:us-east-1:111122223333:certificate/a b",
            "arn:aws:acm::111122223333:certificate/1234abcd",
            "arn:aws:acm:us-east-1:1111:certificate/1234abcd",
            "arn:aws:iot:us-east-1:111122223333:cert/1234abcd",
            "arn:awsx:acm:us-east-1:111122223333:certificate/1234abcd",
        ] {
            assert!(ServerCertificateArn::try_from(text).is_err(), "{text}");
        }
        assert_eq!(
            ServerCertificateArn::try_from("alias").map_err(|refusal| refusal.to_string()),
            Err(
                "DeviceTls: this is not the full ARN of a certificate in AWS Certificate Manager; write \
                 `arn:aws:acm:REGION:ACCOUNT:certificate/ID`, as ACM shows it"
                    .to_owned()
            )
        );
    }
}
