//! What is wanted of a bucket.

use std::collections::BTreeMap;

use super::Control;
use crate::region::Partition;
use crate::url::HttpsOrigin;
use crate::{AccountId, BucketName, Encryption, Reason, Tag, TrailArn};

/// Everything that a bucket is compared with.
#[derive(Clone, Debug)]
pub(in super::super) struct Settings {
    pub(in super::super) encryption: Wish,
    pub(in super::super) purpose: Purpose,
    /// Controls that are not demanded of the bucket itself, and why.
    pub(in super::super) exceptions: BTreeMap<Control, Reason>,
    pub(in super::super) lock: Option<Retention>,
    pub(in super::super) log_to: Option<LogTo>,
    /// After how many days versions that are no longer current expire.
    pub(in super::super) old_versions: Option<u16>,
    /// Pages that may use presigned links.
    pub(in super::super) origins: Vec<HttpsOrigin>,
    pub(in super::super) tags: Vec<Tag>,
    /// The bucket is being made, so that its mark is no fault.
    pub(in super::super) under_way: bool,
}

/// The key of the tag that marks a bucket whose creation is under way.
pub(in super::super) const MARK: &str = "palisade:creation";

impl Settings {
    pub(in super::super) fn new(encryption: Wish, purpose: Purpose) -> Self {
        Self {
            encryption,
            purpose,
            exceptions: BTreeMap::new(),
            lock: None,
            log_to: None,
            old_versions: None,
            origins: Vec::new(),
            tags: Vec::new(),
            under_way: false,
        }
    }
}

/// The default encryption that is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum Wish {
    /// This one.
    Exactly(Encryption),
    /// Whichever of the choices of [`Encryption`] the bucket has.
    AsFound,
}

/// What a bucket is for, where the rules differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum Purpose {
    /// Data of the application.
    Data,
    /// Server access logs of other buckets of the account.
    AccessLogs,
    /// The log files of one trail.
    Trail(TrailArn),
}

/// Where server access logs go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct LogTo {
    pub(in super::super) bucket: BucketName,
    pub(in super::super) prefix: String,
}

/// For how long object lock keeps a version from being deleted, where the write says nothing.
///
/// Governance can be lifted by who has `s3:BypassGovernanceRetention`; compliance by nobody, the
/// account's root user included, until the days are over. 1 to 36,500 days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention(pub(in super::super) Option<(Mode, u16)>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Mode {
    Governance,
    Compliance,
}

impl Retention {
    /// Object lock is on; each write says for itself how long.
    pub const PER_OBJECT: Self = Self(None);

    /// Governance mode for this many days.
    #[must_use]
    pub const fn governance_days(days: u16) -> Self {
        Self(Some((Mode::Governance, days)))
    }

    /// Compliance mode for this many days.
    ///
    /// # Danger
    /// Nobody can delete or shorten it, and the bucket cannot be deleted before.
    #[must_use]
    pub const fn compliance_days(days: u16) -> Self {
        Self(Some((Mode::Compliance, days)))
    }
}

/// Where a bucket is and whose it is.
#[derive(Clone, Debug)]
pub(in super::super) struct Place {
    pub(in super::super) name: BucketName,
    pub(in super::super) account: AccountId,
    pub(in super::super) partition: Partition,
}

impl Place {
    pub(in super::super) fn arn(&self) -> String {
        format!("arn:{}:s3:::{}", self.partition.id(), self.name)
    }
}
