//! The mark of a bucket whose creation is under way: read, and taken off at the end.

use aws_sdk_s3::types::Tag;

use super::run::{BEGUN, Run};
use crate::service::s3::bucket_error::{BucketError, BucketErrorKind};
use crate::service::s3::control::change::{Change, WriteFailed, apply};
use crate::service::s3::control::judge::Verdict;
use crate::service::s3::control::reading::read_one;
use crate::service::s3::control::settings::MARK;
use crate::service::s3::control::state::{Aspect, Part, Reading, Trouble};
use crate::service::s3::control::{BucketFault, Control};
use crate::service::typed::PATIENCE;

const MARK_LEFT: BucketFault = BucketFault {
    control: Control::CreationMark,
    problem: "the tag palisade:creation is still there",
    remedy: "run again with the same creation token, or take the tag off",
};

/// What the mark says.
pub(super) enum Mark {
    Ours,
    SomebodyElses,
    Absent,
    NoBucket,
    Denied,
    Unknown(Trouble),
}

impl Run {
    pub(super) async fn mark(&self) -> Mark {
        match read_one(&self.client.sdk, &self.place.name, Aspect::Tags).await {
            Reading::Is(Part::Tags(tags)) => match value_of_mark(&tags) {
                Some(value) if value == self.token.as_str() => Mark::Ours,
                Some(_) => Mark::SomebodyElses,
                None => Mark::Absent,
            },
            Reading::Absent | Reading::Is(_) | Reading::Unasked => Mark::Absent,
            Reading::Denied => Mark::Denied,
            Reading::Failed(trouble) if trouble.is_no_bucket() => Mark::NoBucket,
            Reading::Failed(trouble) => Mark::Unknown(trouble),
        }
    }

    /// Reads the mark until it is no longer as before a write that succeeded, or patience is at its
    /// end.
    pub(super) async fn mark_after(&self, before: impl Fn(&Mark) -> bool) -> Mark {
        for pause in PATIENCE {
            let mark = self.mark().await;
            if !before(&mark) {
                return mark;
            }
            tokio::time::sleep(pause).await;
        }
        self.mark().await
    }

    /// Takes the mark off, and nothing else: tags that somebody added before the last look stay.
    pub(super) async fn take_mark_off(&self, verdict: &Verdict) -> Result<(), BucketError> {
        let mut patience = PATIENCE.iter();
        let tags = loop {
            let tags = match read_one(&self.client.sdk, &self.place.name, Aspect::Tags).await {
                Reading::Is(Part::Tags(tags)) => tags,
                Reading::Absent | Reading::Is(_) | Reading::Unasked => Vec::new(),
                Reading::Denied => return Err(self.mark_unread(verdict, None)),
                Reading::Failed(trouble) => return Err(self.mark_unread(verdict, Some(trouble))),
            };
            match value_of_mark(&tags) {
                Some(value) if value == self.token.as_str() => break tags,
                Some(_) => return Err(self.marked_by_another(verdict)),
                // It was there before: either this reading lags, or somebody took it off.
                None => match patience.next() {
                    Some(pause) => tokio::time::sleep(*pause).await,
                    None => return Ok(()),
                },
            }
        };
        let written = self.write_tags_but_mark(tags).await;
        // What reads back counts: a reply can be lost after the write was done.
        let wrote = written.is_ok();
        let mark = self.mark_after(|mark| wrote && matches!(mark, Mark::Ours));
        match mark.await {
            Mark::Absent => Ok(()),
            Mark::Ours => Err(self.mark_left(verdict, written)),
            Mark::SomebodyElses => Err(self.marked_by_another(verdict)),
            Mark::Denied => Err(self.mark_unread(verdict, None)),
            Mark::Unknown(trouble) => Err(self.mark_unread(verdict, Some(trouble))),
            Mark::NoBucket => Err(self.error(
                BucketErrorKind::Changed,
                "somebody else deleted the bucket meanwhile",
            )),
        }
    }

    async fn write_tags_but_mark(&self, mut tags: Vec<Tag>) -> Result<(), WriteFailed> {
        tags.retain(|tag| tag.key() != MARK);
        apply(&self.client.sdk, &self.place.name, &Change::Mark(tags)).await
    }

    fn mark_left(&self, verdict: &Verdict, written: Result<(), WriteFailed>) -> BucketError {
        let (why, action, refusal) = match written {
            Ok(()) => ("it still reads back".to_owned(), None, None),
            Err(WriteFailed::Denied) => {
                let why = "taking it off was denied".to_owned();
                (why, Some("s3:PutBucketTagging"), None)
            }
            Err(WriteFailed::Rejected(trouble) | WriteFailed::Unknown(trouble)) => {
                (trouble.what, None, trouble.refusal)
            }
        };
        let what = format!("{BEGUN}; every control stands, but the mark is still there: {why}");
        let mut verdict = verdict.clone();
        verdict.faults.push(MARK_LEFT);
        let error = self.error(BucketErrorKind::Unfinished, what).with(verdict);
        let error = error.because(refusal);
        match action {
            Some(action) => error.lacking(action),
            None => error,
        }
    }

    fn mark_unread(&self, verdict: &Verdict, trouble: Option<Trouble>) -> BucketError {
        let why = trouble.as_ref().map(|trouble| trouble.what.as_str());
        let why = why.unwrap_or("a permission is missing");
        let what = format!(
            "{BEGUN}; every control stands, but the tags could not be read to see whether the mark \
             is off: {why}"
        );
        let mut verdict = verdict.clone();
        match trouble {
            Some(trouble) => verdict.unknown.push((Control::CreationMark, trouble)),
            None => verdict.denied.push((Control::CreationMark, Aspect::Tags)),
        }
        self.error(BucketErrorKind::Unfinished, what).with(verdict)
    }

    fn marked_by_another(&self, verdict: &Verdict) -> BucketError {
        let what = format!("{BEGUN}; another run has put its mark on it meanwhile");
        let error = self.error(BucketErrorKind::Changed, what);
        error.begun(true).with(verdict.clone())
    }
}

fn value_of_mark(tags: &[Tag]) -> Option<&str> {
    tags.iter().find(|tag| tag.key() == MARK).map(Tag::value)
}
