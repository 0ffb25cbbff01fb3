//! What creating, adopting, repairing and verifying buckets have in common.

use super::bucket_error::{BucketError, BucketErrorKind};
use super::control::change::{self, Change, WriteFailed};
use super::control::judge::{Verdict, judge};
use super::control::reading;
use super::control::settings::{Place, Purpose, Settings, Wish};
use super::control::state::{Aspect, Part, Reading, State, Trouble};
use super::control::{BucketFault, Control};
use super::verified::VerifiedBucket;
use super::{Bucket, Client};
use crate::error::{Fault, Refusal, fault};
use crate::service::typed::PATIENCE;
use crate::value::policy::Policy;
use crate::{BucketName, BucketProof, Encryption, Outcome, TrailArn};

const KEY_ELSEWHERE: Fault = fault!(
    EncryptAtRest,
    "the KMS key is in another region than the bucket would be",
    "name a key of the session's region, or a multi-region key's replica there",
);

const KEYED_LOGS: Fault = fault!(
    EncryptAtRest,
    "S3 delivers access logs under no KMS key",
    "encrypt a bucket for access logs with SSE-S3",
);
const TRAIL_ELSEWHERE: Fault = fault!(
    Trail,
    "the trail is in another partition of AWS than the session",
    "name a trail of the session's partition",
);

impl Client {
    /// Where the bucket is and whose it should be.
    pub(super) async fn place(&self, name: &BucketName) -> Result<Place, BucketError> {
        let account = self.core.account().await;
        let account = account.map_err(|error| BucketError::of_session(name, &error))?;
        Ok(Place {
            name: name.clone(),
            account,
            partition: self.core.installer().region().partition(),
        })
    }

    pub(super) fn check_trail(&self, trail: &TrailArn) -> Result<(), Refusal> {
        if trail.partition() == self.core.installer().region().partition().id() {
            Ok(())
        } else {
            Err(TRAIL_ELSEWHERE.into())
        }
    }

    /// Checks what a bucket of this purpose would be encrypted with.
    pub(super) fn check_choice(
        &self,
        encryption: &Encryption,
        purpose: &Purpose,
    ) -> Result<(), Refusal> {
        let region = self.core.installer().region().as_str();
        match encryption.key() {
            Some(_) if *purpose == Purpose::AccessLogs => Err(KEYED_LOGS.into()),
            Some(key) if key.region() != region => Err(KEY_ELSEWHERE.into()),
            _ => Ok(()),
        }
    }

    pub(super) async fn read_once(&self, place: &Place, settings: &Settings) -> (State, Verdict) {
        let aspects = Aspect::of(settings);
        let state = reading::read(&self.sdk, self.core.clock(), &place.name, &aspects).await;
        let verdict = judge(&state, settings, place);
        (state, verdict)
    }

    /// Reads until the bucket is as it was just written but for the faults that were left, or
    /// patience is at its end.
    pub(super) async fn read_back(
        &self,
        place: &Place,
        settings: &Settings,
        left: &[BucketFault],
    ) -> (State, Verdict) {
        let controls: Vec<_> = left.iter().map(|fault| fault.control).collect();
        let mut patience = PATIENCE.iter();
        loop {
            let (state, verdict) = self.read_once(place, settings).await;
            let mut faults = verdict.faults.iter();
            let may_lag = faults.any(|fault| !controls.contains(&fault.control))
                || verdict.is_about_no_bucket();
            match patience.next() {
                Some(pause) if may_lag => tokio::time::sleep(*pause).await,
                _ => return (state, verdict),
            }
        }
    }

    /// Writes the changes in order. Each document is read once more before: what somebody else
    /// wrote since the plan was made is not written over, and what stands already is not written.
    pub(super) async fn apply(
        &self,
        place: &Place,
        settings: &Settings,
        state: &State,
        changes: &[Change],
    ) -> Result<(), Stopped> {
        let name = &place.name;
        let mut written = 0;
        for change in changes {
            let stopped = |why| Stopped {
                written,
                change: change.clone(),
                why,
            };
            let mut now = state.clone();
            for aspect in looked_at(change, changes) {
                let reading = reading::read_one(&self.sdk, name, aspect).await;
                match &reading {
                    Reading::Denied => return Err(stopped(Why::Unreadable(aspect))),
                    Reading::Failed(trouble) if !trouble.is_no_bucket() => {
                        return Err(stopped(Why::Unread(trouble.clone())));
                    }
                    _ => {}
                }
                now.readings.insert(aspect, reading);
            }
            if now.readings != state.readings {
                let faults = judge(&now, settings, place).faults;
                let about = |fault: &BucketFault| fault.control.aspect() == change.aspect();
                let same = |aspect| now.get(aspect) == state.get(aspect);
                // Somebody else did it, or this run, whose reply was lost.
                let stands = !same(change.aspect()) && !faults.iter().any(about);
                if stands && !matches!(now.get(change.aspect()), Reading::Failed(_)) {
                    continue;
                }
                return Err(stopped(Why::Changed));
            }
            match change::apply(&self.sdk, name, change).await {
                Ok(()) => written += 1,
                Err(WriteFailed::Denied) => return Err(stopped(Why::Denied)),
                Err(WriteFailed::Rejected(trouble)) => return Err(stopped(Why::Rejected(trouble))),
                Err(WriteFailed::Unknown(trouble)) => return Err(stopped(Why::Unknown(trouble))),
            }
        }
        Ok(())
    }

    /// Makes the proof, if the verdict is one.
    pub(super) fn prove(
        &self,
        place: &Place,
        settings: &Settings,
        state: &State,
        verdict: Verdict,
    ) -> Result<VerifiedBucket, BucketError> {
        let Some(encryption) = verdict.proven().cloned() else {
            return Err(BucketError::of_reading(&place.name, verdict));
        };
        if self.core.owner().get().as_ref() != Some(&place.account) {
            return Err(BucketError::new(
                &place.name,
                BucketErrorKind::Changed,
                "the session's credentials became those of another account meanwhile",
            ));
        }
        let exceptions = settings.exceptions.iter();
        for (control, reason) in exceptions.clone() {
            let subject = format!("s3 bucket {}: {control}", place.name);
            let detail = reason.as_str().to_owned();
            let book = self.core.evidence();
            book.note(control.rule(), Outcome::SetAside, subject, detail);
        }
        // Counted, not listed by bucket: the evidence has room for 512 different lines.
        let stands = verdict.stands.iter();
        for control in stands.filter(|control| **control != Control::Tags) {
            let book = self.core.evidence();
            book.note(
                control.rule(),
                Outcome::Kept,
                "s3 buckets",
                control.as_str(),
            );
        }
        let policy = match state.get(Aspect::Policy) {
            Reading::Is(Part::Policy(text)) => Policy::parse(text),
            _ => None,
        };
        let bucket = super::Place::from(place.name.clone());
        self.buckets().keep_policy(&bucket, policy);
        let proof = BucketProof::new(
            place.name.clone(),
            place.account.clone(),
            self.core.installer().region().clone(),
            encryption.clone(),
            state.read_at,
            exceptions
                .map(|(control, reason)| (control.as_str(), reason.clone()))
                .collect(),
        );
        // From here on it is held to the encryption that was found, also when it is read again.
        let settings = Settings {
            encryption: Wish::Exactly(encryption.clone()),
            // Labels for people; they may change.
            tags: Vec::new(),
            ..settings.clone()
        };
        let bucket: Bucket = self.declare(place.name.clone(), encryption);
        Ok(VerifiedBucket::new(self.clone(), bucket, proof, settings))
    }
}

/// Why a row of changes was not written to its end.
#[derive(Debug)]
pub(super) struct Stopped {
    /// How many changes were written before.
    written: usize,
    change: Change,
    why: Why,
}

#[derive(Debug)]
enum Why {
    /// A document is not what it was when the change was planned.
    Changed,
    /// A document could not be read once more, for want of a permission.
    Unreadable(Aspect),
    Unread(Trouble),
    /// The write was denied.
    Denied,
    /// The service took the write for wrong.
    Rejected(Trouble),
    /// Nobody knows whether the write was done.
    Unknown(Trouble),
}

/// The documents that a change goes by. A policy holds writers to the encryption that was read, unless
/// that was written here a moment ago.
fn looked_at(change: &Change, changes: &[Change]) -> Vec<Aspect> {
    let mut aspects = vec![change.aspect()];
    let encrypts = |change: &Change| matches!(change, Change::Encryption(_));
    if matches!(change, Change::Policy { .. }) && !changes.iter().any(encrypts) {
        aspects.push(Aspect::Encryption);
    }
    aspects
}

impl Stopped {
    /// Whether the write may have been done although it looks as if it had failed.
    pub(super) fn may_be_done(&self) -> bool {
        matches!(self.why, Why::Unknown(_))
    }

    /// The error, with what a reading after it shows. `begun` says what was done before all this.
    pub(super) fn error(
        self,
        name: &BucketName,
        begun: Option<&str>,
        verdict: Verdict,
    ) -> BucketError {
        let Self {
            written,
            change,
            why,
        } = self;
        let done = match (begun, written) {
            (Some(begun), _) => begun.to_owned(),
            (None, 0) => "nothing was written before".to_owned(),
            (None, 1) => "one change was written".to_owned(),
            (None, _) => format!("{written} changes were written"),
        };
        let has_begun = begun.is_some() || written > 0;
        let untouched = match &why {
            Why::Changed => BucketErrorKind::Changed,
            Why::Unreadable(_) | Why::Denied => BucketErrorKind::Denied,
            Why::Unread(trouble) => BucketError::kind_of(trouble),
            Why::Rejected(_) => BucketErrorKind::Rejected,
            Why::Unknown(_) => BucketErrorKind::Unfinished,
        };
        let kind = match untouched {
            BucketErrorKind::Changed => untouched,
            _ if has_begun => BucketErrorKind::Unfinished,
            _ => untouched,
        };
        let (what, lacks, refusal) = match why {
            Why::Changed => (
                format!("somebody else changed meanwhile what this went by to {change}"),
                None,
                None,
            ),
            Why::Unreadable(aspect) => (
                format!("reading was denied before this was to {change}"),
                Some(aspect.read_action()),
                None,
            ),
            Why::Unread(trouble) => (
                format!(
                    "what is there could not be read before this was to {change}: {}",
                    trouble.what
                ),
                None,
                trouble.refusal,
            ),
            Why::Denied => (
                format!("it was denied to {change}"),
                Some(change.action()),
                None,
            ),
            Why::Rejected(trouble) => (
                format!("S3 refused to {change}: {}", trouble.what),
                None,
                trouble.refusal,
            ),
            Why::Unknown(trouble) => (
                format!(
                    "whether this was done is not known: {change}: {}",
                    trouble.what
                ),
                None,
                trouble.refusal,
            ),
        };
        let error = BucketError::new(name, kind, format!("{done}; {what}"));
        let error = error.because(refusal).begun(has_begun).with(verdict);
        match lacks {
            Some(action) => error.lacking(action),
            None => error,
        }
    }
}
