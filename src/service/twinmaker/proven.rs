//! A bucket that was handed over with its proof, which is made anew when it is too old.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::{Client, place};
use crate::error::{Fault, fault};
use crate::service::typed::Here;
use crate::value::encrypted::Kept;
use crate::value::place::Place;
use crate::{BucketProof, Error, Outcome, ProvenBucket, Rule};

/// How old a proof may be where nobody says anything.
pub(super) const YOUNG: Duration = Duration::from_secs(60);

/// A bucket with its latest proof; clones share it.
#[derive(Clone, Debug)]
pub(super) struct Proven(Arc<Mutex<Kept>>);

impl Proven {
    pub(super) fn of(bucket: &(impl ProvenBucket + ?Sized)) -> Self {
        Self(Arc::new(Mutex::new(bucket.kept())))
    }

    pub(super) fn proof(&self) -> BucketProof {
        self.kept().proof
    }

    fn kept(&self) -> Kept {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// A proof that is at most so old, of a bucket in which TwinMaker can keep something here: that which
    /// there is, or a new one. The session is told of the bucket, if it knew nothing of it.
    pub(super) async fn young(
        &self,
        client: &Client,
        here: &Here,
        operation: &'static str,
        age: Duration,
    ) -> Result<BucketProof, Error> {
        let kept = self.kept();
        let refused = |fault| client.core.refused(operation, fault);
        place::check(here, &kept.proof).map_err(refused)?;
        let now = client.core.clock().now();
        let found = kept.proof.age(now);
        // Security: zero is no age that a proof can have: where it is asked for, the bucket is read.
        let is_young = !age.is_zero() && found.is_some_and(|found| found <= age);
        let proof = if is_young {
            kept.proof
        } else {
            let bucket = kept.bucket.ok_or(OLD.into()).map_err(refused)?;
            let again = bucket.read_again().await.inspect_err(|error| {
                let rule = error.rule().unwrap_or(Rule::EncryptAtRest);
                let book = client.core.evidence();
                let detail = "the bucket was not proven again";
                book.note(rule, Outcome::Refused, operation, detail);
            })?;
            let proof = again.proof.clone();
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) = again;
            proof
        };
        let buckets = client.core.installer().buckets();
        // What the session was told of the bucket stays as it is: its guard is not to be talked round.
        if buckets.get(proof.name().as_str()).is_none() {
            buckets.add(&Place::from(proof.name().clone()), proof.encryption());
        }
        Ok(proof)
    }
}

const OLD: Fault = fault!(
    EncryptAtRest,
    "the proof of the bucket is older than this call allows, and without the bucket there is no newer one",
    "give the `VerifiedBucket` itself, which is read again where need be, or the proof of one that was just read",
);
