//! What was read of a bucket.

use std::collections::BTreeMap;

use aws_sdk_s3::types::{CorsRule, EncryptionType, LifecycleRule, Tag};

use super::settings::{LogTo, Mode, Settings};
use crate::Refusal;
use crate::value::proof::Moment;

/// One document of a bucket's configuration, which one call reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in super::super) enum Aspect {
    PublicAccess,
    Ownership,
    Encryption,
    Versioning,
    ObjectLock,
    Lifecycle,
    AccessLog,
    Origins,
    Website,
    Policy,
    Tags,
}

impl Aspect {
    /// What every bucket is asked for.
    const ALWAYS: [Self; 8] = [
        Self::PublicAccess,
        Self::Ownership,
        Self::Encryption,
        Self::Versioning,
        Self::Origins,
        Self::Website,
        Self::Policy,
        Self::Tags,
    ];

    /// The IAM action that reading it takes.
    pub(in super::super) fn read_action(self) -> &'static str {
        match self {
            Self::PublicAccess => "s3:GetBucketPublicAccessBlock",
            Self::Ownership => "s3:GetBucketOwnershipControls",
            Self::Encryption => "s3:GetEncryptionConfiguration",
            Self::Versioning => "s3:GetBucketVersioning",
            Self::ObjectLock => "s3:GetBucketObjectLockConfiguration",
            Self::Lifecycle => "s3:GetLifecycleConfiguration",
            Self::AccessLog => "s3:GetBucketLogging",
            Self::Origins => "s3:GetBucketCORS",
            Self::Website => "s3:GetBucketWebsite",
            Self::Policy => "s3:GetBucketPolicy",
            Self::Tags => "s3:GetBucketTagging",
        }
    }

    /// What a bucket with these settings is asked for; no permission is needed for the rest.
    pub(in super::super) fn of(settings: &Settings) -> Vec<Self> {
        let more = [
            (settings.lock.is_some(), Self::ObjectLock),
            (settings.old_versions.is_some(), Self::Lifecycle),
            (settings.log_to.is_some(), Self::AccessLog),
        ];
        let more = more.into_iter().filter(|(asked, _)| *asked);
        Self::ALWAYS
            .into_iter()
            .chain(more.map(|(_, aspect)| aspect))
            .collect()
    }
}

/// A document as far as it matters here.
#[derive(Clone, Debug, PartialEq)]
pub(in super::super) enum Part {
    /// The four settings, in the order of S3's documentation.
    PublicAccess([bool; 4]),
    Ownership(String),
    Encryption(DefaultEncryption),
    Versioning(String),
    ObjectLock(Option<(Mode, u16)>),
    Lifecycle(Vec<LifecycleRule>),
    AccessLog(LogTo),
    Origins(Vec<CorsRule>),
    Website,
    Policy(String),
    Tags(Vec<Tag>),
}

/// A bucket's default encryption, in the service's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct DefaultEncryption {
    pub(in super::super) algorithm: String,
    pub(in super::super) key: Option<String>,
    pub(in super::super) bucket_key: bool,
    pub(in super::super) blocked: Vec<EncryptionType>,
}

impl DefaultEncryption {
    pub(in super::super) fn blocks_customer_keys(&self) -> bool {
        // `NONE` blocks nothing; beside another word it takes that word back or is no reply of S3.
        self.blocked.contains(&EncryptionType::SseC)
            && !self.blocked.contains(&EncryptionType::None)
    }

    /// The same with keys that are sent along blocked, beside whatever else is.
    pub(in super::super) fn blocking_customer_keys(mut self) -> Self {
        self.blocked.retain(|one| *one != EncryptionType::None);
        if !self.blocked.contains(&EncryptionType::SseC) {
            self.blocked.push(EncryptionType::SseC);
        }
        self
    }
}

/// The answer to one read.
#[derive(Clone, Debug, PartialEq)]
pub(in super::super) enum Reading {
    Is(Part),
    /// The service says that there is none.
    Absent,
    /// The permission is missing, or the bucket is somebody else's.
    Denied,
    Failed(Trouble),
    /// Nobody asked.
    Unasked,
}

/// Why an answer is missing, without what the server wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Trouble {
    /// The error code of the service, or what happened to the connection.
    pub(in super::super) what: String,
    pub(in super::super) refusal: Option<Refusal>,
    /// Whether it is the rule that stands in the way, and not time or the network.
    pub(in super::super) refused: bool,
}

impl Trouble {
    pub(in super::super) const NO_BUCKET: &str = "NoSuchBucket";

    /// One in which no rule had a part.
    pub(in super::super) fn said(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            refusal: None,
            refused: false,
        }
    }

    pub(in super::super) fn is_no_bucket(&self) -> bool {
        self.what == Self::NO_BUCKET
    }
}

/// All that was read of a bucket at one time.
#[derive(Clone, Debug)]
pub(in super::super) struct State {
    /// Before the first read was sent.
    pub(in super::super) read_at: Moment,
    pub(in super::super) readings: BTreeMap<Aspect, Reading>,
}

impl State {
    pub(in super::super) fn get(&self, aspect: Aspect) -> &Reading {
        self.readings.get(&aspect).unwrap_or(&Reading::Unasked)
    }
}
