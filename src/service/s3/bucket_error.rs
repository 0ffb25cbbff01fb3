//! Why a bucket is not proven: what stands, what is missing, what nobody knows.

use std::error::Error as StdError;
use std::fmt;

use super::control::judge::Verdict;
use super::control::state::Trouble;
use super::control::{BucketFault, Control};
use crate::error::{Fault, fault};
use crate::{BucketName, Error, ErrorKind, Refusal, Rule};

/// Why creating, adopting or repairing a bucket did not end in a
/// [`VerifiedBucket`](super::VerifiedBucket).
///
/// Says all that is known: [`faults`](Self::faults) are controls that were read and are wrong,
/// [`stands`](Self::stands) those that are right, [`unknown`](Self::unknown) those that could not
/// be read, [`permissions`](Self::permissions) the IAM actions that were missing for it. Nothing is
/// in two of these lists.
#[derive(Clone)]
pub struct BucketError {
    bucket: BucketName,
    kind: BucketErrorKind,
    what: String,
    // Boxed, so that a result stays small.
    found: Box<Found>,
}

#[derive(Clone, Default)]
struct Found {
    faults: Vec<BucketFault>,
    stands: Vec<Control>,
    unknown: Vec<Control>,
    permissions: Vec<&'static str>,
    refusal: Option<Refusal>,
    /// Whether something was changed before.
    begun: bool,
}

/// What kind of failure a [`BucketError`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BucketErrorKind {
    /// A rule refused the call or what was answered. Nothing was changed.
    Refused,
    /// The bucket exists and was not made by this run. Nothing was changed.
    Exists,
    /// There is no such bucket, or no more.
    Missing,
    /// The name was taken by another account in this moment. One that was theirs before is `Denied`.
    Taken,
    /// A permission is missing, or the bucket belongs to another account: S3 does not tell which.
    /// Nothing was changed.
    Denied,
    /// The service takes the request for wrong, such as a bucket too many. Nothing was changed.
    Rejected,
    /// The bucket was read and has faults. Nothing was changed, except by a repair what its plan
    /// showed.
    Faulty,
    /// Somebody else changed the bucket meanwhile; what they wrote was left as it is.
    Changed,
    /// Part of the work is done, and part is not or is unknown.
    Unfinished,
    /// The service or the network failed before anything was changed.
    Unreachable,
}

impl BucketError {
    pub(super) fn new(bucket: &BucketName, kind: BucketErrorKind, what: impl Into<String>) -> Self {
        Self {
            bucket: bucket.clone(),
            kind,
            what: what.into(),
            found: Box::default(),
        }
    }

    pub(super) fn refused(bucket: &BucketName, refusal: impl Into<Refusal>) -> Self {
        Self::new(bucket, BucketErrorKind::Refused, "a rule refused the call")
            .because(Some(refusal.into()))
    }

    /// What the session says when it has no credentials for the call.
    pub(super) fn of_session(bucket: &BucketName, error: &Error) -> Self {
        let kind = match error.refusal() {
            Some(_) => BucketErrorKind::Refused,
            None => BucketErrorKind::Unreachable,
        };
        Self::new(bucket, kind, error.to_string()).because(error.refusal().cloned())
    }

    pub(super) fn because(mut self, refusal: Option<Refusal>) -> Self {
        self.found.refusal = self.found.refusal.or(refusal);
        self
    }

    pub(super) fn lacking(mut self, action: &'static str) -> Self {
        if !self.found.permissions.contains(&action) {
            self.found.permissions.push(action);
        }
        self
    }

    /// Adds everything that a verdict knows.
    pub(super) fn with(mut self, verdict: Verdict) -> Self {
        for (_, aspect) in &verdict.denied {
            self = self.lacking(aspect.read_action());
        }
        let troubles = verdict.unknown.iter();
        let refusal = troubles
            .clone()
            .find_map(|(_, trouble)| trouble.refusal.clone());
        let unknown = troubles.map(|(control, _)| *control);
        let denied = verdict.denied.iter().map(|(control, _)| *control);
        self.found.unknown = denied.chain(unknown).collect();
        self.found.faults = verdict.faults;
        self.found.stands = verdict.stands;
        self.because(refusal)
    }

    /// The kind of a failure before which nothing was changed.
    pub(super) fn kind_of(trouble: &Trouble) -> BucketErrorKind {
        if trouble.refused {
            BucketErrorKind::Refused
        } else {
            BucketErrorKind::Unreachable
        }
    }

    /// Says that something was changed before.
    pub(super) fn begun(mut self, begun: bool) -> Self {
        self.found.begun = begun;
        self
    }

    pub(super) fn has_begun(&self) -> bool {
        self.found.begun || self.kind == BucketErrorKind::Unfinished
    }

    /// A reading that proves nothing.
    pub(super) fn of_reading(bucket: &BucketName, verdict: Verdict) -> Self {
        let unknown = verdict.unknown.first().map(|(_, trouble)| trouble);
        let (kind, what) = if unknown.is_some_and(Trouble::is_no_bucket) {
            (
                BucketErrorKind::Missing,
                "there is no such bucket".to_owned(),
            )
        } else if !verdict.denied.is_empty() {
            let what = "not everything could be read: a permission is missing, or the bucket \
                        belongs to another account; grant what is listed as denied, or check \
                        whose bucket it is";
            (BucketErrorKind::Denied, what.to_owned())
        } else if let Some(trouble) = unknown {
            let what = match &trouble.refusal {
                Some(refusal) => format!(
                    "not everything could be read: {}; {}",
                    trouble.what,
                    refusal.remedy()
                ),
                None => format!("not everything could be read: {}; try again", trouble.what),
            };
            (Self::kind_of(trouble), what)
        } else {
            let what =
                "the bucket does not have every control; `.repair()` plans what would put it right";
            (BucketErrorKind::Faulty, what.to_owned())
        };
        Self::new(bucket, kind, what).with(verdict)
    }

    /// What a call says that would have put something into a bucket which was proven and is so no more:
    /// nothing was changed, and a rule is broken in any case.
    pub(super) fn unproven(self) -> Error {
        let refusal = match (self.faults().first(), self.kind) {
            (Some(fault), _) => {
                let problem = format!(
                    "the bucket is no longer as it was verified: {}",
                    fault.problem
                );
                Refusal::new(fault.rule(), problem, fault.remedy)
            }
            (None, BucketErrorKind::Missing) => GONE.into(),
            (None, BucketErrorKind::Denied) => CLOSED.into(),
            (None, BucketErrorKind::Changed) => OTHERS.into(),
            (None, _) => UNREAD.into(),
        };
        let error = Box::new(self.because(Some(refusal)));
        Error::new(
            ErrorKind::Refused,
            "the bucket was not proven again",
            Some(error),
        )
    }

    /// The bucket.
    #[must_use]
    pub fn bucket(&self) -> &BucketName {
        &self.bucket
    }

    /// The kind of failure.
    #[must_use]
    pub fn kind(&self) -> BucketErrorKind {
        self.kind
    }

    /// What is wrong, by control.
    #[must_use]
    pub fn faults(&self) -> &[BucketFault] {
        &self.found.faults
    }

    /// The controls that are right.
    #[must_use]
    pub fn stands(&self) -> &[Control] {
        &self.found.stands
    }

    /// The controls that could not be read.
    #[must_use]
    pub fn unknown(&self) -> &[Control] {
        &self.found.unknown
    }

    /// The IAM actions that were denied and may be missing, such as `s3:GetBucketPolicy`.
    #[must_use]
    pub fn permissions(&self) -> &[&'static str] {
        &self.found.permissions
    }

    /// The refusal, where a rule of this crate stopped a call.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        self.found.refusal.as_ref()
    }

    /// The rule that was broken first, if one was.
    #[must_use]
    pub fn rule(&self) -> Option<Rule> {
        let refused = self.refusal().map(Refusal::rule);
        refused.or_else(|| self.faults().first().map(BucketFault::rule))
    }
}

const GONE: Fault = fault!(
    EncryptAtRest,
    "the bucket that was verified is there no more",
    "make another one, or verify one that is there",
);
const CLOSED: Fault = fault!(
    EncryptAtRest,
    "the bucket could not be read again: a permission is missing, or it belongs to another account now",
    "allow what `s3::Client::adopt` reads, or find out whose bucket it is",
);
const OTHERS: Fault = fault!(
    Owner,
    "the session's credentials belong to another account than the proof of the bucket",
    "verify the bucket by the credentials that are to work with it",
);
const UNREAD: Fault = fault!(
    EncryptAtRest,
    "the bucket could not be read again",
    "try again when S3 answers",
);

impl fmt::Display for BucketError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "bucket {}: {}", self.bucket, self.what)?;
        let names = |controls: &[Control]| {
            let names: Vec<_> = controls.iter().map(|control| control.as_str()).collect();
            names.join(", ")
        };
        for fault in self.faults() {
            write!(f, "; {fault}")?;
        }
        if self.has_begun() && !self.stands().is_empty() {
            write!(f, "; stands: {}", names(self.stands()))?;
        }
        if !self.unknown().is_empty() {
            write!(f, "; unknown: {}", names(self.unknown()))?;
        }
        if !self.permissions().is_empty() {
            write!(
                f,
                "; missing permissions: {}",
                self.permissions().join(", ")
            )?;
        }
        Ok(())
    }
}

impl fmt::Debug for BucketError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {self}", self.kind)?;
        match self.refusal() {
            Some(refusal) => write!(f, ": {refusal}"),
            None => Ok(()),
        }
    }
}

impl StdError for BucketError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.found.refusal.as_ref().map(|refusal| refusal as _)
    }
}

impl From<BucketError> for Error {
    fn from(error: BucketError) -> Self {
        let kind = match error.kind {
            BucketErrorKind::Unreachable => ErrorKind::Connection,
            BucketErrorKind::Unfinished | BucketErrorKind::Changed => ErrorKind::Unfinished,
            _ => ErrorKind::Refused,
        };
        Self::new(kind, "the bucket is not proven", Some(Box::new(error)))
    }
}
