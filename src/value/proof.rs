//! Facts about an account that were read from it.

use std::time::{Duration, SystemTime};

use crate::region::AnyRegion;
use crate::{AccountId, BucketName, Encryption, Reason};

/// That a bucket was read at one moment and had every control that was asked for.
///
/// Made only by reading the bucket: it has no constructor, no `Default` and no `Deserialize`. It
/// speaks of the past; [`age`](Self::age) says how far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BucketProof {
    name: BucketName,
    account: AccountId,
    region: AnyRegion,
    encryption: Encryption,
    read_at: SystemTime,
    exceptions: Vec<(&'static str, Reason)>,
}

impl BucketProof {
    #[cfg_attr(
        not(feature = "s3"),
        expect(dead_code, reason = "minted by the service that reads buckets")
    )]
    pub(crate) fn new(
        name: BucketName,
        account: AccountId,
        region: AnyRegion,
        encryption: Encryption,
        read_at: SystemTime,
        exceptions: Vec<(&'static str, Reason)>,
    ) -> Self {
        Self {
            name,
            account,
            region,
            encryption,
            read_at,
            exceptions,
        }
    }

    /// The bucket.
    #[must_use]
    pub fn name(&self) -> &BucketName {
        &self.name
    }

    /// The account that owned it.
    #[must_use]
    pub fn account(&self) -> &AccountId {
        &self.account
    }

    /// The region it is in.
    #[must_use]
    pub fn region(&self) -> &AnyRegion {
        &self.region
    }

    /// Its default encryption.
    #[must_use]
    pub fn encryption(&self) -> &Encryption {
        &self.encryption
    }

    /// When the reading began. What changed after that is not in the proof.
    #[must_use]
    pub fn read_at(&self) -> SystemTime {
        self.read_at
    }

    /// How old the reading is; `None` when it seems to come from the future, since the clock was set
    /// back.
    #[must_use]
    pub fn age(&self, now: SystemTime) -> Option<Duration> {
        now.duration_since(self.read_at).ok()
    }

    /// The controls that were not demanded of the bucket itself, and why.
    pub fn exceptions(&self) -> impl Iterator<Item = (&'static str, &Reason)> {
        self.exceptions
            .iter()
            .map(|(control, reason)| (*control, reason))
    }
}
