//! What stands where the SDK takes a bucket.

use std::fmt;

use crate::{AccessPointArn, BucketName, Refusal};

/// A bucket by its name, or an access point to one by its ARN.
///
/// What a [`Bucket`](crate::s3::Bucket) or [`ForeignBucket`](crate::s3::ForeignBucket) was declared
/// with, and what the SDK's calls take as their `bucket`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Place {
    /// A general purpose bucket.
    Bucket(BucketName),
    /// An access point to a general purpose bucket.
    AccessPoint(AccessPointArn),
}

impl Place {
    /// The text that the SDK takes.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bucket(name) => name.as_str(),
            Self::AccessPoint(arn) => arn.as_str(),
        }
    }

    /// Reads what a call names as its bucket. An ARN that is none of an access point is refused in
    /// the words for bucket names.
    pub(crate) fn read(text: &str) -> Result<Self, Refusal> {
        if text.starts_with("arn:") {
            AccessPointArn::try_from(text).map(Self::AccessPoint)
        } else {
            BucketName::try_from(text).map(Self::Bucket)
        }
    }
}

impl From<BucketName> for Place {
    fn from(name: BucketName) -> Self {
        Self::Bucket(name)
    }
}

impl From<AccessPointArn> for Place {
    fn from(arn: AccessPointArn) -> Self {
        Self::AccessPoint(arn)
    }
}

impl PartialEq<BucketName> for Place {
    fn eq(&self, name: &BucketName) -> bool {
        matches!(self, Self::Bucket(own) if own == name)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a member names that takes a bucket by its name, its ARN or an `s3://` place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target<'t> {
    /// A bucket by its name, or an access point by its ARN, in the words of a declaration. Whether there
    /// can be one of that name is not asked.
    Place(&'t str),
    /// What S3 has in other forms, which nobody can declare: directory buckets, buckets on Outposts.
    Undeclarable,
    /// What another service has.
    Other,
    /// Nothing that can be read.
    Unclear,
}

impl<'t> Target<'t> {
    /// Whether what stands behind the bucket has a part that readers of paths take for a way up, or an empty one.
    pub(crate) fn may_lead_out(text: &str) -> bool {
        let rest = text.strip_prefix("s3://").or(text.strip_prefix("arn:"));
        let mut parts = rest.unwrap_or(text).split('/').skip(1).peekable();
        // An empty one at the end is a slash behind a prefix.
        while let Some(part) = parts.next() {
            if matches!(part, "." | "..") || (part.is_empty() && parts.peek().is_some()) {
                return true;
            }
        }
        false
    }

    pub(crate) fn read(text: &'t str) -> Self {
        let Some(arn) = text.strip_prefix("arn:") else {
            // Security: without `s3://` a slash belongs to the name, which no bucket has then.
            let place = text.strip_prefix("s3://").map(until_slash);
            return Self::Place(place.unwrap_or(text));
        };
        let mut parts = arn.splitn(5, ':').skip(1);
        let [service, region, account, name] =
            std::array::from_fn(|_| parts.next().unwrap_or_default());
        let is_service = |letter: u8| matches!(letter, b'a'..=b'z' | b'0'..=b'9' | b'-');
        match service {
            _ if service.is_empty() || name.is_empty() => Self::Unclear,
            "s3" if name.starts_with("accesspoint/") => Self::Place(text),
            "s3" if region.is_empty() && account.is_empty() => Self::Place(until_slash(name)),
            "s3" => Self::Unclear,
            _ if !service.bytes().all(is_service) => Self::Unclear,
            _ if service.starts_with("s3") => Self::Undeclarable,
            _ => Self::Other,
        }
    }
}

fn until_slash(text: &str) -> &str {
    text.split('/').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_up_in_a_place_is_seen() {
        for text in [
            "s3://acme/../other",
            "s3://acme//a",
            "s3://acme/a/./b",
            "s3://acme/a/..",
            "s3://acme//",
            "arn:aws:s3:::acme/../other",
            "arn:aws:s3:::acme//a",
        ] {
            assert!(Target::may_lead_out(text), "{text}");
        }
        for text in [
            "acme",
            "s3://acme",
            "s3://acme/",
            "s3://acme/a/",
            "s3://acme/a..b/.c",
            "arn:aws:s3:::acme/a/b",
        ] {
            assert!(!Target::may_lead_out(text), "{text}");
        }
    }

    #[test]
    fn a_target_is_read_as_its_service_reads_it_or_not_at_all() {
        const POINT: &str = "arn:aws:s3:us-east-1:111122223333:accesspoint/reports";
        for (text, target) in [
            ("acme", Target::Place("acme")),
            ("acme/../other", Target::Place("acme/../other")),
            ("acme/", Target::Place("acme/")),
            ("s3://acme", Target::Place("acme")),
            ("s3://acme/a/b", Target::Place("acme")),
            ("S3://acme/a", Target::Place("S3://acme/a")),
            ("arn:aws:s3:::acme", Target::Place("acme")),
            ("arn:aws-cn:s3:::acme/a", Target::Place("acme")),
            ("arn:aws:s3:::acme:a", Target::Place("acme:a")),
            ("ARN:aws:s3:::acme", Target::Place("ARN:aws:s3:::acme")),
            (POINT, Target::Place(POINT)),
            ("arn:aws:s3:us-east-1:111122223333:acme", Target::Unclear),
            ("arn:aws:s3:us-east-1::acme", Target::Unclear),
            ("arn:aws:s3::111122223333:acme", Target::Unclear),
            ("arn:aws:S3:::acme", Target::Unclear),
            ("arn:aws: s3:::acme", Target::Unclear),
            ("arn:aws:S3Express:::acme", Target::Unclear),
            ("arn:aws::::acme", Target::Unclear),
            ("arn:aws:s3:::", Target::Unclear),
            ("arn:aws:s3", Target::Unclear),
            ("arn:", Target::Unclear),
            ("arn:aws:sqs:us-east-1:111122223333:", Target::Unclear),
            (
                "arn:aws:s3express:us-east-1:111122223333:bucket/acme--use1-az4--x-s3",
                Target::Undeclarable,
            ),
            (
                "arn:aws:s3-outposts:us-east-1:111122223333:outpost/op-1/bucket/acme",
                Target::Undeclarable,
            ),
            ("arn:aws:sqs:us-east-1:111122223333:q", Target::Other),
            (
                "arn:aws:logs:us-east-1:111122223333:log-group:a",
                Target::Other,
            ),
        ] {
            assert_eq!(Target::read(text), target, "{text}");
        }
    }
}
