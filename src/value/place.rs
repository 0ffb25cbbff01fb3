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
