//! Names that become part of a host name.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::scope::Kind;
use crate::error::{Fault, Refusal, fault};

/// The name of a general purpose S3 bucket: 3 to 63 lower-case letters, digits, hyphens and dots.
///
/// A bucket's name becomes part of the host that a request goes to, so it is checked before one is
/// made ([`Rule::Endpoint`](crate::Rule::Endpoint)). ARNs and aliases of access points, directory
/// buckets, Outposts and S3 Tables lead to other hosts and are not bucket names; each is refused with
/// its reason. An access point is named by an [`AccessPointArn`](crate::AccessPointArn).
///
/// ```
/// let name = palisade::bucket_name!("acme-telemetry");
/// assert_eq!(name.as_str(), "acme-telemetry");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BucketName(Cow<'static, str>);

const fn check(text: &str) -> Result<(), Fault> {
    match Kind::of(text) {
        Kind::Name => {}
        Kind::AccessPoint => return Err(ACCESS_POINT),
        Kind::Refused(fault) => return Err(fault),
    }
    let bytes = text.as_bytes();
    if bytes.len() < 3 || bytes.len() > 63 {
        return Err(fault!(
            Endpoint,
            "a bucket name has 3 to 63 characters",
            "give the bucket's own name, not an ARN or a URL",
        ));
    }
    let mut rest = bytes;
    let mut before = b'.';
    let mut address = true;
    while let [byte, tail @ ..] = rest {
        let inside = *byte == b'-' || *byte == b'.';
        if !(byte.is_ascii_lowercase() || byte.is_ascii_digit() || inside) {
            return Err(fault!(
                Endpoint,
                "a bucket name is made of lower-case letters, digits, hyphens and dots",
                "give the bucket's own name, not an ARN or a URL",
            ));
        }
        if (before == b'.' && inside) || (before == b'-' && *byte == b'.') {
            return Err(EDGE);
        }
        address = address && (byte.is_ascii_digit() || *byte == b'.');
        before = *byte;
        rest = tail;
    }
    if before == b'-' || before == b'.' {
        return Err(EDGE);
    }
    if address {
        return Err(fault!(
            Endpoint,
            "a bucket name is not made of digits and dots alone",
            "give the bucket's own name, not an IP address",
        ));
    }
    if starts_with(bytes, b"xn--") || starts_with(bytes, b"sthree-") {
        return Err(RESERVED);
    }
    Ok(())
}

const EDGE: Fault = fault!(
    Endpoint,
    "each part of a bucket name begins and ends with a letter or digit",
    "take out the hyphen or dot at the edge",
);
const RESERVED: Fault = fault!(
    Endpoint,
    "names that begin like this are reserved and no bucket has one",
    "give the name of a general purpose bucket",
);
const ACCESS_POINT: Fault = fault!(
    Endpoint,
    "this is the ARN of an access point, not the name of a bucket",
    "declare it as what it is: `s3.declare_access_point(access_point_arn!(\"…\"), …)`",
);

pub(super) const fn starts_with(bytes: &[u8], prefix: &[u8]) -> bool {
    match bytes.split_at_checked(prefix.len()) {
        Some((head, _)) => equal(head, prefix),
        None => false,
    }
}

pub(super) const fn ends_with(bytes: &[u8], suffix: &[u8]) -> bool {
    match bytes.len().checked_sub(suffix.len()) {
        Some(at) => equal(bytes.split_at(at).1, suffix),
        None => false,
    }
}

/// Byte equality; `==` on slices is not available to the compiler's evaluation.
const fn equal(mut a: &[u8], mut b: &[u8]) -> bool {
    loop {
        match (a, b) {
            ([], []) => return true,
            ([x, xs @ ..], [y, ys @ ..]) if *x == *y => (a, b) = (xs, ys),
            _ => return false,
        }
    }
}

checked_text!(BucketName, const check);

/// Makes a [`BucketName`](crate::BucketName) from a literal; one that cannot be a bucket does
/// not compile.
#[macro_export]
macro_rules! bucket_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::BucketName, from_literal, "bucket_name!", "BucketName::try_from"]
            one [] $($text)*
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_lead_to_other_hosts_are_refused() {
        for text in [
            "",
            "ab",
            "Acme",
            "acme_telemetry",
            "acme..logs",
            "acme.-logs",
            "acme-.logs",
            "-acme",
            "acme-",
            ".acme",
            "acme.",
            "192.168.0.1",
            "xn--acme",
            "sthree-acme",
            "acme-s3alias",
            "acme--ol-s3",
            "acme.mrap",
            "acme--use1-az4--x-s3",
            "acme--table-s3",
            "acme--op-s3",
            "acme--use1-az4--xa-s3",
            "acme/other",
            "arn:aws:s3:::acme",
            "acme?policy",
            "acme#",
            "acmé",
            "acme%2f",
            "a@b",
            "acme telemetry",
        ] {
            assert!(BucketName::try_from(text).is_err(), "{text}");
        }
        assert!(BucketName::try_from("x".repeat(64)).is_err());
    }

    #[test]
    fn ordinary_names_pass() {
        for text in [
            "abc",
            "acme-telemetry",
            "logs.acme.example",
            "1-2-3",
            "a--b",
            "192.168.0.x",
        ] {
            assert!(BucketName::try_from(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn a_refusal_says_what_a_name_is_made_of() {
        assert_eq!(
            BucketName::try_from("Acme Telemetry").map_err(|e| e.to_string()),
            Err(
                "Endpoint: a bucket name is made of lower-case letters, digits, hyphens and dots; \
                 give the bucket's own name, not an ARN or a URL"
                    .to_owned()
            )
        );
    }

    #[test]
    fn what_is_out_of_scope_is_refused_with_its_own_reason() {
        for (text, word) in [
            ("acme--use1-az4--x-s3", "directory bucket"),
            ("acme--use1-az4--xa-s3", "directory bucket"),
            (
                "arn:aws:s3express:us-east-1:111122223333:bucket/a--x-s3",
                "directory bucket",
            ),
            ("mfzwi23gnjvgw.mrap", "multi-region"),
            (
                "arn:aws:s3::111122223333:accesspoint/mfzwi23gnjvgw.mrap",
                "multi-region",
            ),
            ("acme-reports-abc123-s3alias", "alias"),
            ("acme-reports-abc123-ext-s3alias", "alias"),
            ("acme-banner-abc123--ol-s3", "Object Lambda"),
            (
                "arn:aws:s3-object-lambda:us-east-1:111122223333:accesspoint/acme",
                "Object Lambda",
            ),
            (
                "arn:aws:s3-outposts:us-east-1:111122223333:outpost/op-1/accesspoint/acme",
                "Outposts",
            ),
            ("acme-o01ac5d28a6a232904--op-s3", "Outposts"),
            (
                "arn:aws:s3tables:us-east-1:111122223333:bucket/acme",
                "S3 Tables",
            ),
            ("acme--table-s3", "S3 Tables"),
            ("arn:aws:s3:::acme-telemetry", "an ARN"),
            (
                "arn:aws:kms:us-east-1:111122223333:key/1",
                "another service",
            ),
            (
                "arn:aws:s3:us-east-1:111122223333:accesspoint/acme",
                "an access point",
            ),
        ] {
            let problem = BucketName::try_from(text).map_err(|refusal| refusal.to_string());
            assert!(
                problem.as_ref().is_err_and(|said| said.contains(word)),
                "{text}: {problem:?}"
            );
        }
    }

    proptest::proptest! {
        #[test]
        fn what_passes_is_safe_inside_a_host_name(text in "[a-z0-9.@/?#: -]{0,70}|\\PC*") {
            if let Ok(name) = BucketName::try_from(text) {
                let safe = |byte: u8| {
                    byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte)
                };
                proptest::prop_assert!(name.as_str().bytes().all(safe));
            }
        }
    }
}
