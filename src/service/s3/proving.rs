//! What creating, adopting, repairing and verifying buckets have in common.

use std::sync::Arc;
use std::time::Duration;

use super::bucket_error::{BucketError, BucketErrorKind};
use super::control::change::{self, Change, WriteFailed};
use super::control::judge::{Verdict, judge};
use super::control::reading;
use super::control::settings::{Place, Settings, Wish};
use super::control::state::{Aspect, Reading, State, Trouble};
use super::verified::VerifiedBucket;
use super::{Bucket, Client};
use crate::error::{Fault, Refusal, fault};
use crate::{BucketName, BucketProof, Encryption, Outcome};

/// How long a reading may lag behind a write: S3 says that configurations arrive in the end.
pub(super) const PATIENCE: [Duration; 4] = [
    Duration::from_millis(200),
    Duration::from_millis(400),
    Duration::from_millis(800),
    Duration::from_millis(1600),
];

const KEY_ELSEWHERE: Fault = fault!(
    EncryptAtRest,
    "the KMS key is in another region than the bucket would be",
    "name a key of the session's region, or a multi-region key's replica there",
);

impl Client {
    /// Where the bucket is and whose it should be.
    pub(super) async fn place(&self, name: &BucketName) -> Result<Place, BucketError> {
        let account = self.core.account().await.map_err(|error| {
            let kind = match error.refusal() {
                Some(_) => BucketErrorKind::Refused,
                None => BucketErrorKind::Unreachable,
            };
            BucketError::new(name, kind, error.to_string()).because(error.refusal().cloned())
        })?;
        Ok(Place {
            name: name.clone(),
            account,
            partition: self.core.installer().region().partition(),
        })
    }

    pub(super) fn check_key(&self, encryption: &Encryption) -> Result<(), Refusal> {
        let region = self.core.installer().region().as_str();
        match encryption.key() {
            Some(key) if key.region() != region => Err(KEY_ELSEWHERE.into()),
            _ => Ok(()),
        }
    }

    pub(super) async fn read(&self, name: &BucketName, settings: &Settings) -> State {
        reading::read(&self.sdk, self.core.clock(), name, &Aspect::of(settings)).await
    }

    /// Reads until the bucket is as it was just written, or patience is at its end.
    pub(super) async fn read_back(&self, place: &Place, settings: &Settings) -> (State, Verdict) {
        let mut patience = PATIENCE.iter();
        loop {
            let state = self.read(&place.name, settings).await;
            let verdict = judge(&state, settings, place);
            let may_lag = !verdict.faults.is_empty()
                || verdict
                    .unknown
                    .iter()
                    .any(|(_, trouble)| trouble.is_no_bucket());
            match patience.next() {
                Some(pause) if may_lag => tokio::time::sleep(*pause).await,
                _ => return (state, verdict),
            }
        }
    }

    /// Writes the changes in order. Each document is read once more before: what somebody else
    /// wrote since the plan was made is not written over.
    pub(super) async fn apply(
        &self,
        name: &BucketName,
        state: &State,
        changes: &[Change],
    ) -> Result<(), Stopped> {
        for change in changes {
            let aspect = change.aspect();
            match reading::read_one(&self.sdk, name, aspect).await {
                Reading::Denied => return Err(Stopped::Unread(change.clone(), None)),
                Reading::Failed(trouble) if !trouble.is_no_bucket() => {
                    return Err(Stopped::Unread(change.clone(), Some(trouble)));
                }
                now if now != *state.get(aspect) => {
                    return Err(Stopped::Changed(change.clone()));
                }
                _ => {}
            }
            let written = change::apply(&self.sdk, name, change).await;
            written.map_err(|error| Stopped::Failed(change.clone(), error))?;
        }
        Ok(())
    }

    /// Makes the proof, if the verdict is one.
    pub(super) fn prove(
        &self,
        place: &Place,
        settings: &Arc<Settings>,
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
        for control in &verdict.stands {
            let subject = format!("s3 bucket {}", place.name);
            let book = self.core.evidence();
            book.note(control.rule(), Outcome::Kept, subject, control.as_str());
        }
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
            ..Settings::clone(settings)
        };
        let bucket: Bucket = self.declare(place.name.clone(), encryption);
        Ok(VerifiedBucket::new(self.clone(), bucket, proof, settings))
    }
}

/// Why a row of changes was not written to its end.
#[derive(Debug)]
pub(super) enum Stopped {
    /// The document is not what it was when the change was planned.
    Changed(Change),
    /// The document could not be read once more; without a trouble, a permission was missing.
    Unread(Change, Option<Trouble>),
    Failed(Change, WriteFailed),
}

impl Stopped {
    /// The error, with what a reading after it shows.
    pub(super) fn error(self, name: &BucketName, begun: &str, verdict: Verdict) -> BucketError {
        match self {
            Self::Changed(change) => BucketError::new(
                name,
                BucketErrorKind::Changed,
                format!(
                    "{begun}; somebody else changed meanwhile what this was about to do: {change}"
                ),
            ),
            Self::Unread(change, trouble) => {
                let why = trouble.as_ref().map(|trouble| trouble.what.as_str());
                let why = why.unwrap_or("a permission is missing");
                let what = format!(
                    "{begun}; what is there could not be read before this was to {change}: {why}"
                );
                BucketError::new(name, BucketErrorKind::Unfinished, what)
                    .because(trouble.and_then(|trouble| trouble.refusal))
            }
            Self::Failed(change, WriteFailed::Denied) => BucketError::new(
                name,
                BucketErrorKind::Unfinished,
                format!("{begun}; it was denied to {change}"),
            )
            .lacking(change.action()),
            Self::Failed(change, WriteFailed::Trouble(trouble)) => BucketError::new(
                name,
                BucketErrorKind::Unfinished,
                format!("{begun}; it failed to {change}: {}", trouble.what),
            )
            .because(trouble.refusal),
        }
        .with(verdict)
    }
}
