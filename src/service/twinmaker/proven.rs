//! A bucket that was handed over with its proof, which is made anew when it is too old.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{Client, place};
use crate::error::{Fault, fault};
use crate::service::typed::Here;
use crate::value::encrypted::Kept;
use crate::value::place::Place;
use crate::value::proof::steady_now;
use crate::{BucketProof, Error, Outcome, ProvenBucket};

/// How old a proof may be where nobody says anything.
pub(super) const YOUNG: Duration = Duration::from_secs(60);

/// A bucket with its latest proof; clones share it, and what was found last.
#[derive(Clone, Debug)]
pub(super) struct Proven(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    latest: Mutex<Latest>,
    /// Held while the bucket is read, so that many calls at once cost one reading.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Debug)]
struct Latest {
    kept: Kept,
    /// When the last reading began that proved nothing.
    failed: Option<Instant>,
}

impl Proven {
    pub(super) fn of(bucket: &(impl ProvenBucket + ?Sized)) -> Self {
        let latest = Latest {
            kept: bucket.kept(),
            failed: None,
        };
        Self(Arc::new(Shared {
            latest: Mutex::new(latest),
            turn: tokio::sync::Mutex::default(),
        }))
    }

    pub(super) fn proof(&self) -> BucketProof {
        self.latest().kept.proof.clone()
    }

    fn latest(&self) -> MutexGuard<'_, Latest> {
        let latest = self.0.latest.lock();
        latest.unwrap_or_else(PoisonError::into_inner)
    }

    /// A proof that is at most so old, of a bucket in which TwinMaker can keep something here: that which
    /// there is, or a new one.
    pub(super) async fn young(
        &self,
        client: &Client,
        here: &Here,
        operation: &'static str,
        age: Duration,
    ) -> Result<BucketProof, Error> {
        place::check(here, &self.proof()).map_err(|fault| client.core.refused(operation, fault))?;
        if let Some(proof) = self.still(client, age) {
            return Ok(proof);
        }
        if age.is_zero() {
            return self.read(client, operation).await;
        }
        let failed = self.latest().failed;
        let turn = self.0.turn.lock().await;
        if let Some(proof) = self.still(client, age) {
            return Ok(proof);
        }
        // Whoever waited for a reading that failed waits for no further one.
        let _turn = (self.latest().failed == failed).then_some(turn);
        self.read(client, operation).await
    }

    /// The proof that there is, if it is at most so old.
    fn still(&self, client: &Client, age: Duration) -> Option<BucketProof> {
        let now = client.core.clock().now();
        let latest = self.latest();
        let proof = &latest.kept.proof;
        let found = proof.age(now).filter(|found| *found <= age);
        // Security: zero is no age that a proof can have: where it is asked for, the bucket is read. And what
        // was read before a reading that failed proves nothing any more, however young it is.
        let is_spent = latest.failed.is_some_and(|failed| failed >= proof.began());
        (found.is_some() && !age.is_zero() && !is_spent).then(|| proof.clone())
    }

    async fn read(&self, client: &Client, operation: &'static str) -> Result<BucketProof, Error> {
        let bucket = self.latest().kept.bucket.clone();
        let bucket = bucket.ok_or_else(|| client.core.refused(operation, OLD))?;
        let begun = steady_now();
        let again = bucket.read_again().await;
        let mut latest = self.latest();
        match again {
            Ok(again) => {
                let proof = again.proof.clone();
                // Another reading that began later may have ended before.
                if proof.began() > latest.kept.proof.began() {
                    latest.kept = again;
                }
                Ok(proof)
            }
            Err(error) => {
                latest.failed = latest.failed.max(Some(begun));
                drop(latest);
                if let Some(refusal) = error.refusal() {
                    client.core.note(operation, Outcome::Refused, refusal);
                }
                Err(error)
            }
        }
    }
}

/// Tells the session of a bucket, if it knew nothing of it.
pub(super) fn tell(client: &Client, proof: &BucketProof) {
    let buckets = client.core.installer().buckets();
    // What the session was told of the bucket stays as it is: its guard is not to be talked round.
    if buckets.get(proof.name().as_str()).is_none() {
        buckets.add(&Place::from(proof.name().clone()), proof.encryption());
    }
}

const OLD: Fault = fault!(
    EncryptAtRest,
    "the proof of the bucket is older than this call allows, and without the bucket there is no newer one",
    "give the `VerifiedBucket` itself, which is read again where need be, or the proof of one that was just read",
);
