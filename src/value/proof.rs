//! Facts about an account that were read from it.

use std::time::{Duration, Instant, SystemTime};

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
    read_at: Moment,
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
        read_at: impl Into<Moment>,
        exceptions: Vec<(&'static str, Reason)>,
    ) -> Self {
        Self {
            name,
            account,
            region,
            encryption,
            read_at: read_at.into(),
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
        self.read_at.shown
    }

    /// The same, by a clock that nobody can set.
    #[cfg_attr(
        not(feature = "twinmaker"),
        expect(dead_code, reason = "compared by the service that keeps buckets")
    )]
    pub(crate) fn began(&self) -> Instant {
        self.read_at.steady
    }

    /// How old the reading is: by `now`, but no younger than by the machine's own count of seconds, which
    /// no setting of the clock changes. `None` when it seems to come from the future, since the clock was
    /// set back.
    #[must_use]
    pub fn age(&self, now: SystemTime) -> Option<Duration> {
        let shown = now.duration_since(self.read_at.shown).ok()?;
        // Security: a clock that is set back a little would make an old proof young again.
        Some(shown.max(self.read_at.steady.elapsed()))
    }

    /// The controls that were not demanded of the bucket itself, and why.
    pub fn exceptions(&self) -> impl Iterator<Item = (&'static str, &Reason)> {
        self.exceptions
            .iter()
            .map(|(control, reason)| (*control, reason))
    }
}

/// One moment, by the session's clock and by one that nobody can set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    shown: SystemTime,
    steady: Instant,
}

/// This moment, by a clock that nobody can set.
#[expect(
    clippy::disallowed_methods,
    reason = "a clock that is injected can be set back"
)]
pub(crate) fn steady_now() -> Instant {
    Instant::now()
}

/// This moment, and what the session's clock shows of it.
impl From<SystemTime> for Moment {
    fn from(shown: SystemTime) -> Self {
        Self {
            shown,
            steady: steady_now(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(10);
    const SHORT: Duration = Duration::from_secs(1);

    fn proof(read_at: Moment) -> BucketProof {
        BucketProof::new(
            crate::bucket_name!("acme-twin"),
            AccountId::try_from("111122223333").unwrap_or_else(|_| unreachable!("an account")),
            AnyRegion::new("us-east-1").unwrap_or_else(|_| unreachable!("a region")),
            Encryption::sse_s3(),
            read_at,
            Vec::new(),
        )
    }

    #[test]
    fn a_clock_that_was_set_back_makes_no_proof_younger() {
        let shown = SystemTime::UNIX_EPOCH + LONG;
        let now = Moment::from(shown);
        let steady = now.steady.checked_sub(LONG);
        let steady = steady.unwrap_or_else(|| unreachable!("a machine that runs for seconds"));
        let old = proof(Moment { shown, steady });
        assert!(old.age(shown + SHORT).is_some_and(|age| age >= LONG));
        assert_eq!(old.age(shown - SHORT), None);
        // A clock that goes ahead is believed.
        let ahead = Duration::from_secs(3600);
        assert_eq!(proof(now).age(shown + ahead), Some(ahead));
    }
}
