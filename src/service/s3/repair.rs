//! Puts an existing bucket right: shows its plan, writes only differences, takes nothing away.

use std::fmt;
use std::sync::Arc;

use super::Client;
use super::bucket_error::{BucketError, BucketErrorKind};
use super::control::BucketFault;
use super::control::change::Change;
use super::control::judge::judge;
use super::control::plan::{Licence, Plan, plan};
use super::control::settings::{Place, Settings, Wish};
use super::control::state::State;
use super::proving::Stopped;
use super::verified::VerifiedBucket;
use super::watch::Watch;
use crate::Encryption;

/// What [`Adopt::repair`](super::Adopt::repair) would do to a bucket, before it is done.
///
/// `Display` shows the plan. Statements come into the policy under `Sid`s that begin with
/// `Palisade`; every other statement stays to the byte, and so do another default encryption,
/// lifecycle, cross-origin rules, tags and the website configuration. What only their owner can
/// decide is listed as [left](Self::left).
///
/// S3 has no conditional writes for configurations. Each document is read once more directly before
/// it is written, and a change since the plan was made stops the repair; a change in the moment
/// between these two calls cannot be seen and would be written over. It is one round trip long.
///
/// ```no_run
/// use palisade::{bucket_name, s3};
///
/// # async fn example(s3: s3::Client) -> Result<(), s3::BucketError> {
/// let repair = s3.adopt(bucket_name!("acme-archive")).repair().await?;
/// println!("{repair}");
/// let bucket = repair.apply().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "nothing is written before `apply` is awaited"]
pub struct Repair {
    client: Client,
    place: Place,
    settings: Settings,
    state: State,
    faults: Vec<BucketFault>,
    plan: Plan,
}

impl Repair {
    pub(super) fn new(
        client: Client,
        place: Place,
        settings: Settings,
        state: State,
        faults: Vec<BucketFault>,
    ) -> Self {
        let licence = Licence::Repair {
            replace_encryption: false,
        };
        let plan = plan(&state, &settings, &place, licence);
        Self {
            client,
            place,
            settings,
            state,
            faults,
            plan,
        }
    }

    /// Puts this default encryption in the place of the one that is there. Objects that exist keep
    /// theirs.
    ///
    /// # Errors
    /// When the key is in another region.
    pub fn replace_encryption(mut self, encryption: Encryption) -> Result<Self, BucketError> {
        let checked = self.client.check_key(&encryption);
        checked.map_err(|refusal| BucketError::refused(&self.place.name, refusal))?;
        self.settings.encryption = Wish::Exactly(encryption);
        let licence = Licence::Repair {
            replace_encryption: true,
        };
        self.faults = judge(&self.state, &self.settings, &self.place).faults;
        self.plan = plan(&self.state, &self.settings, &self.place, licence);
        Ok(self)
    }

    /// What is wrong with the bucket.
    #[must_use]
    pub fn faults(&self) -> &[BucketFault] {
        &self.faults
    }

    /// The writes in their order, in words.
    pub fn changes(&self) -> impl Iterator<Item = String> {
        self.plan.changes.iter().map(Change::to_string)
    }

    /// The faults that no write of this plan mends: they are for their owner to decide.
    #[must_use]
    pub fn left(&self) -> &[BucketFault] {
        &self.plan.left
    }

    /// Writes the plan, reads the bucket again and proves it. With nothing to write it only reads.
    ///
    /// Plans with faults that are [left](Self::left) write the rest and end in an error of kind
    /// `Faulty`.
    ///
    /// # Errors
    /// [`BucketErrorKind`](super::BucketErrorKind) `Changed` when somebody else changed the bucket
    /// meanwhile, `Unfinished` when a write failed: both say what stands and what is missing.
    pub async fn apply(self) -> Result<VerifiedBucket, BucketError> {
        let begun = match self.plan.changes.as_slice() {
            [] => "nothing was to be written",
            _ => "the repair is not finished",
        };
        let name = &self.place.name;
        let watch = (!self.plan.changes.is_empty()).then(|| Watch::new(&self.client, name));
        let applied = self
            .client
            .apply(name, &self.state, &self.plan.changes)
            .await;
        let done = match applied {
            Err(stopped) => Err(self.stopped(stopped, begun).await),
            Ok(()) => self.prove().await,
        };
        if let Some(watch) = watch {
            watch.over(&done);
        }
        done
    }

    async fn prove(&self) -> Result<VerifiedBucket, BucketError> {
        let settings = Arc::new(self.settings.clone());
        let (state, verdict) = if self.plan.left.is_empty() {
            self.client.read_back(&self.place, &settings).await
        } else {
            let state = self.client.read(&self.place.name, &settings).await;
            let verdict = judge(&state, &settings, &self.place);
            (state, verdict)
        };
        let no_bucket = verdict.unknown.iter().any(|(_, one)| one.is_no_bucket());
        let expected = |fault: &BucketFault| self.plan.left.contains(fault);
        if !verdict.faults.iter().all(expected) {
            return Err(BucketError::new(
                &self.place.name,
                BucketErrorKind::Changed,
                "what was written does not read back: somebody else changes this bucket, or what \
                 answers is not S3",
            )
            .with(verdict));
        }
        let unread = !verdict.denied.is_empty() || !verdict.unknown.is_empty();
        if unread && !no_bucket && !self.plan.changes.is_empty() {
            let what = "everything was written, and not all of it could be read back";
            let unfinished = BucketErrorKind::Unfinished;
            return Err(BucketError::new(&self.place.name, unfinished, what).with(verdict));
        }
        self.client.prove(&self.place, &settings, &state, verdict)
    }

    async fn stopped(&self, stopped: Stopped, begun: &str) -> BucketError {
        let state = self.client.read(&self.place.name, &self.settings).await;
        let verdict = judge(&state, &self.settings, &self.place);
        stopped.error(&self.place.name, begun, verdict)
    }
}

impl fmt::Display for Repair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "plan for bucket {}", self.place.name)?;
        if self.plan.changes.is_empty() {
            write!(f, "\n  write nothing")?;
        }
        for (number, change) in self.plan.changes.iter().enumerate() {
            write!(f, "\n  {}. {change}", number + 1)?;
        }
        for fault in &self.plan.left {
            write!(f, "\n  left for you: [{}] {}", fault.rule(), fault.problem)?;
            write!(f, "\n    {}", fault.remedy)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Repair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Repair({self})")
    }
}
