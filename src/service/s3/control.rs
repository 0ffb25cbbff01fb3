//! The controls of a bucket: what is wanted, read, judged and changed.

pub(super) mod change;
pub(super) mod grants;
pub(super) mod judge;
pub(super) mod plan;
pub(super) mod reading;
pub(super) mod settings;
pub(super) mod state;
pub(super) mod statements;
mod words;

use std::fmt;

use state::Aspect;

use crate::Rule;

/// One thing about a bucket that is looked at, and set where this crate makes the bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Control {
    /// Block Public Access, all four settings.
    PublicAccess,
    /// Object ownership `BucketOwnerEnforced`: ACLs are off.
    Ownership,
    /// Default encryption: SSE-S3, or SSE-KMS or DSSE-KMS with a full key ARN.
    Encryption,
    /// Keys that are sent along (SSE-C) are blocked.
    CustomerKeys,
    /// Versioning is on.
    Versioning,
    /// Object lock, where it was asked for.
    ObjectLock,
    /// The lifecycle of old versions, where it was asked for.
    Lifecycle,
    /// Server access logging, where it was asked for.
    AccessLog,
    /// Cross-origin sharing only with named https origins.
    BrowserOrigins,
    /// The policy denies whatever does not come over TLS.
    SecureTransport,
    /// The policy denies TLS below 1.2.
    TlsVersion,
    /// The policy denies writes that name another encryption than the default.
    OtherEncryption,
    /// The policy lets the service in that delivers logs, where the bucket is for that. What other
    /// statements deny that service is not judged.
    Delivery,
    /// The policy gives nothing to everyone.
    Grants,
    /// The bucket is no website.
    Website,
    /// The tags that were asked for.
    Tags,
    /// The tag that marks a bucket whose creation is under way is gone.
    CreationMark,
}

impl Control {
    /// The rule that asks for it.
    #[must_use]
    pub fn rule(self) -> Rule {
        match self {
            Self::PublicAccess
            | Self::Ownership
            | Self::BrowserOrigins
            | Self::Grants
            | Self::Website => Rule::Private,
            Self::Encryption | Self::CustomerKeys | Self::OtherEncryption => Rule::EncryptAtRest,
            Self::Versioning | Self::ObjectLock | Self::Lifecycle => Rule::Integrity,
            Self::AccessLog | Self::Delivery => Rule::Trail,
            Self::SecureTransport => Rule::Https,
            Self::TlsVersion => Rule::Tls,
            Self::Tags | Self::CreationMark => Rule::PublicText,
        }
    }

    /// The control in a few words.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PublicAccess => "block public access",
            Self::Ownership => "bucket owner enforced",
            Self::Encryption => "default encryption",
            Self::CustomerKeys => "sse-c blocked",
            Self::Versioning => "versioning",
            Self::ObjectLock => "object lock",
            Self::Lifecycle => "lifecycle of old versions",
            Self::AccessLog => "access log",
            Self::BrowserOrigins => "browser origins",
            Self::SecureTransport => "https only by policy",
            Self::TlsVersion => "tls 1.2 by policy",
            Self::OtherEncryption => "no other encryption by policy",
            Self::Delivery => "log delivery by policy",
            Self::Grants => "no public grant by policy",
            Self::Website => "no website",
            Self::Tags => "tags",
            Self::CreationMark => "creation mark",
        }
    }

    /// The document that holds it.
    pub(super) fn aspect(self) -> Aspect {
        match self {
            Self::PublicAccess => Aspect::PublicAccess,
            Self::Ownership => Aspect::Ownership,
            Self::Encryption | Self::CustomerKeys => Aspect::Encryption,
            Self::Versioning => Aspect::Versioning,
            Self::ObjectLock => Aspect::ObjectLock,
            Self::Lifecycle => Aspect::Lifecycle,
            Self::AccessLog => Aspect::AccessLog,
            Self::BrowserOrigins => Aspect::Origins,
            Self::SecureTransport
            | Self::TlsVersion
            | Self::OtherEncryption
            | Self::Delivery
            | Self::Grants => Aspect::Policy,
            Self::Website => Aspect::Website,
            Self::Tags | Self::CreationMark => Aspect::Tags,
        }
    }

    /// Whether it is a statement of the policy, or several.
    pub(super) fn is_in_policy(self) -> bool {
        matches!(
            self,
            Self::SecureTransport | Self::TlsVersion | Self::OtherEncryption | Self::Delivery
        )
    }

    /// Whether something above the bucket can enforce it.
    pub(super) fn may_be_elsewhere(self) -> bool {
        matches!(
            self,
            Self::PublicAccess
                | Self::CustomerKeys
                | Self::SecureTransport
                | Self::TlsVersion
                | Self::OtherEncryption
        )
    }
}

impl fmt::Display for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is wrong with one control of a bucket, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BucketFault {
    /// The control.
    pub control: Control,
    /// What is wrong.
    pub problem: &'static str,
    /// What to do.
    pub remedy: &'static str,
}

impl BucketFault {
    /// The rule that is broken.
    #[must_use]
    pub fn rule(&self) -> Rule {
        self.control.rule()
    }
}

impl fmt::Display for BucketFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; {}", self.rule(), self.problem, self.remedy)
    }
}
