//! Puts an existing bucket right: shows its plan, and writes only differences.

use std::fmt;

use super::Client;
use super::bucket_error::{BucketError, BucketErrorKind};
use super::control::change::Change;
use super::control::judge::judge;
use super::control::plan::{Licence, Plan, plan};
use super::control::settings::{Place, Settings, Wish};
use super::control::state::State;
use super::control::{BucketFault, Control};
use super::public::Acceptance;
use super::verified::VerifiedBucket;
use super::watch::Watch;
use crate::Encryption;

/// What [`Adopt::repair`](super::Adopt::repair) would do to a bucket, before it is done.
///
/// `Display` shows the plan. Statements come into the policy under `Sid`s that begin with
/// `Palisade`; every other statement stays to the byte, and so do another default encryption, ACLs,
/// lifecycle, cross-origin rules, tags but the mark of a creation, and the website configuration. What
/// only their owner can decide is listed as [left](Self::left). Turning block public access on takes away
/// what public ACLs and policies grant; [`without`](Self::without) leaves it as it is.
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
    accepted: Acceptance,
    place: Place,
    settings: Settings,
    state: State,
    faults: Vec<BucketFault>,
    licence: Licence,
    plan: Plan,
}

impl Repair {
    pub(super) fn new(
        client: Client,
        accepted: Acceptance,
        place: Place,
        settings: Settings,
        state: State,
        faults: Vec<BucketFault>,
    ) -> Self {
        let licence = Licence::default();
        let plan = plan(&state, &settings, &place, &licence);
        Self {
            client,
            accepted,
            place,
            settings,
            state,
            faults,
            licence,
            plan,
        }
    }

    fn planned(mut self) -> Self {
        self.faults = judge(&self.state, &self.settings, &self.place).faults;
        self.plan = plan(&self.state, &self.settings, &self.place, &self.licence);
        self
    }

    /// Puts this default encryption in the place of the one that is there. Objects that exist keep
    /// theirs.
    ///
    /// # Errors
    /// When the key is in another region, or a bucket for access logs would get a KMS key.
    pub fn replace_encryption(mut self, encryption: Encryption) -> Result<Self, BucketError> {
        let checked = self
            .client
            .check_choice(&encryption, &self.settings.purpose);
        checked.map_err(|refusal| BucketError::refused(&self.place.name, refusal))?;
        self.settings.encryption = Wish::Exactly(encryption);
        self.licence.replace_encryption = true;
        Ok(self.planned())
    }

    /// Sets object ownership to `BucketOwnerEnforced`.
    ///
    /// # Danger
    /// Whatever ACLs of the bucket and its objects grant ends: readers of other accounts, services that
    /// deliver logs by ACL. Writers that send an ACL other than `bucket-owner-full-control` fail. S3
    /// refuses it (`InvalidBucketAclWithObjectOwnership`) while the bucket's own ACL grants something
    /// to others.
    pub fn disable_acls(mut self) -> Self {
        self.licence.disable_acls = true;
        self.planned()
    }

    /// Leaves one control as it is.
    pub fn without(mut self, control: Control) -> Self {
        self.licence.without.insert(control);
        self.planned()
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
    /// meanwhile, `Unfinished` when part of the plan was written: both say what stands and what is
    /// missing. `Denied` and `Unreachable` when nothing was.
    pub async fn apply(self) -> Result<VerifiedBucket, BucketError> {
        let name = &self.place.name;
        let watch = (!self.plan.changes.is_empty()).then(|| Watch::new(&self.client, name));
        let done = self.write_and_prove().await;
        if let Some(watch) = watch {
            watch.over(&done);
        }
        done
    }

    async fn write_and_prove(&self) -> Result<VerifiedBucket, BucketError> {
        let (name, changes) = (&self.place.name, &self.plan.changes);
        let client = self
            .accepted
            .client(&self.client, name, "s3 repair")
            .await?;
        let applied = client.apply(&self.place, &self.settings, &self.state, changes);
        if let Err(stopped) = applied.await {
            let (_, verdict) = client.read_once(&self.place, &self.settings).await;
            // What reads back counts: a reply can be lost after the write was done.
            if !stopped.may_be_done() || verdict.proven().is_none() {
                return Err(stopped.error(name, None, verdict));
            }
        }
        let left = &self.plan.left;
        let (state, verdict) = client.read_back(&self.place, &self.settings, left).await;
        let error = |kind, what| Err(BucketError::new(name, kind, what));
        let expected = |fault: &BucketFault| left.iter().any(|one| one.control == fault.control);
        if !verdict.faults.iter().all(expected) {
            let what = "what was written does not read back: somebody else changes this bucket, or \
                        what answers is not S3";
            let begun = !changes.is_empty();
            return error(BucketErrorKind::Changed, what)
                .map_err(|error| error.begun(begun).with(verdict));
        }
        let unread = !verdict.denied.is_empty() || !verdict.unknown.is_empty();
        if unread && !verdict.is_about_no_bucket() && !changes.is_empty() {
            let what = "everything was written, and not all of it could be read back";
            return error(BucketErrorKind::Unfinished, what).map_err(|error| error.with(verdict));
        }
        if !verdict.faults.is_empty() && !changes.is_empty() {
            let what = "the plan was written; what it left is for you to decide";
            return error(BucketErrorKind::Faulty, what).map_err(|error| error.with(verdict));
        }
        self.client
            .prove(&self.place, &self.settings, &state, verdict)
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
            write!(f, "\n  left for you: {}: {}", fault.rule(), fault.problem)?;
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
