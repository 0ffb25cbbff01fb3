//! One run of a creation: look, create, configure, read back, take the mark off.

use std::sync::Arc;

use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_s3::operation::create_bucket::CreateBucketError;
use aws_sdk_s3::types::{
    BucketLocationConstraint, CreateBucketConfiguration, ObjectOwnership, Tag, Tagging,
};

use super::CreationToken;
use crate::service::s3::Client;
use crate::service::s3::bucket_error::{BucketError, BucketErrorKind};
use crate::service::s3::control::change::{WriteFailed, sent};
use crate::service::s3::control::judge::{Verdict, judge};
use crate::service::s3::control::plan::{Licence, plan};
use crate::service::s3::control::reading::{read_one, trouble};
use crate::service::s3::control::settings::{Place, Settings};
use crate::service::s3::control::state::{Aspect, Part, Reading, Trouble};
use crate::service::s3::control::{BucketFault, Control};
use crate::service::s3::proving::Stopped;
use crate::service::s3::verified::VerifiedBucket;
use crate::service::s3::watch::Watch;

/// The key of the tag that marks a bucket whose creation is under way.
const MARK: &str = "palisade:creation";

const BEGUN: &str = "the bucket was created and is not finished: run again with the same creation \
                     token, or adopt and repair it";
const ADOPT: &str = "the bucket exists and was not made by this run, so nothing was changed; use \
                     `adopt` to verify it";
const HALF_MADE: &str = "the bucket exists, and another run has begun to make it, so nothing was \
                         changed; if that run is over, use `adopt` and `.repair()`";

pub(super) struct Run {
    pub(super) client: Client,
    pub(super) place: Place,
    pub(super) settings: Arc<Settings>,
    pub(super) token: CreationToken,
}

/// What the mark says.
enum Mark {
    Ours,
    SomebodyElses,
    Absent,
    NoBucket,
    Denied,
    Unknown(Trouble),
}

impl Run {
    pub(super) async fn go(self) -> Result<VerifiedBucket, BucketError> {
        // Security: looked for first, because where S3 began, creating one's own bucket once more
        // is answered with 200 and resets its ACL.
        let there = match self.mark().await {
            Mark::NoBucket => false,
            Mark::Ours => true,
            other => return Err(self.not_ours(other)),
        };
        let watch = Watch::new(&self.client, &self.place.name);
        let done = if there {
            self.configure().await
        } else {
            self.create_and_configure().await
        };
        watch.over(&done);
        done
    }

    async fn create_and_configure(&self) -> Result<VerifiedBucket, BucketError> {
        let created = self.create().await;
        let refused = created.as_ref().err().and_then(code);
        match refused.as_deref() {
            Some("BucketAlreadyExists") => {
                return Err(self.error(
                    BucketErrorKind::Taken,
                    "the name belongs to another account; take another one",
                ));
            }
            Some("AccessDenied") => {
                let error = self.error(BucketErrorKind::Denied, "creating the bucket was denied");
                return Err(error.lacking("s3:CreateBucket").lacking("s3:TagResource"));
            }
            _ => {}
        }
        // Security: neither a success nor an error tells "I made it" from "it was there"; the mark
        // does.
        match (self.mark().await, created) {
            (Mark::Ours, _) => self.configure().await,
            (Mark::NoBucket, Err(error)) => {
                let trouble = trouble(&error);
                let what = format!("the bucket was not created: {}", trouble.what);
                let error = self.error(BucketErrorKind::Unreachable, what);
                Err(error.because(trouble.refusal))
            }
            (Mark::Denied, _) => Err(self.outcome_unknown().lacking("s3:GetBucketTagging")),
            (Mark::Unknown(_) | Mark::NoBucket, _) => Err(self.outcome_unknown()),
            (other, _) => Err(self.not_ours(other)),
        }
    }

    async fn mark(&self) -> Mark {
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

    async fn create(&self) -> Result<(), SdkError<CreateBucketError>> {
        let region = self.client.core.installer().region().as_str();
        let constraint = (region != "us-east-1").then(|| BucketLocationConstraint::from(region));
        let mark = tag(MARK, self.token.as_str());
        let tags = self
            .settings
            .tags
            .iter()
            .map(|one| tag(one.key(), one.value()));
        let tags: Result<Vec<_>, _> = std::iter::once(mark).chain(tags).collect();
        let tags = tags.map_err(SdkError::construction_failure)?;
        let configuration = CreateBucketConfiguration::builder()
            .set_location_constraint(constraint)
            .set_tags(Some(tags))
            .build();
        self.client
            .sdk
            .create_bucket()
            .bucket(self.place.name.as_str())
            .create_bucket_configuration(configuration)
            .object_ownership(ObjectOwnership::BucketOwnerEnforced)
            .set_object_lock_enabled_for_bucket(self.settings.lock.map(|_| true))
            .send()
            .await
            .map(|_| ())
    }

    /// Configures a bucket that carries this run's mark.
    async fn configure(&self) -> Result<VerifiedBucket, BucketError> {
        let state = self.client.read(&self.place.name, &self.settings).await;
        let plan = plan(&state, &self.settings, &self.place, Licence::OwnMaking);
        let verdict = judge(&state, &self.settings, &self.place);
        if !verdict.denied.is_empty() || !verdict.unknown.is_empty() {
            let trouble = verdict
                .unknown
                .first()
                .map(|(_, trouble)| trouble.what.clone());
            let why = trouble.unwrap_or_else(|| "a permission is missing".to_owned());
            let what = format!("{BEGUN}; not everything could be read: {why}");
            return Err(self.error(BucketErrorKind::Unfinished, what).with(verdict));
        }
        if !plan.left.is_empty() {
            let what = format!("{BEGUN}; somebody else has configured it meanwhile");
            return Err(self.error(BucketErrorKind::Changed, what).with(verdict));
        }
        let applied = self
            .client
            .apply(&self.place.name, &state, &plan.changes)
            .await;
        if let Err(stopped) = applied {
            return Err(self.stopped(stopped).await);
        }
        let (state, verdict) = self.client.read_back(&self.place, &self.settings).await;
        if verdict.proven().is_none() {
            let what = format!("{BEGUN}; what was written does not read back");
            return Err(self.error(BucketErrorKind::Unfinished, what).with(verdict));
        }
        self.take_mark_off().await?;
        self.client
            .prove(&self.place, &self.settings, &state, verdict)
    }

    /// What stands after a write that did not succeed: read, not guessed.
    async fn stopped(&self, stopped: Stopped) -> BucketError {
        let state = self.client.read(&self.place.name, &self.settings).await;
        let verdict = judge(&state, &self.settings, &self.place);
        stopped.error(&self.place.name, BEGUN, verdict)
    }

    /// Takes the mark off, and nothing else: tags that somebody added meanwhile stay.
    async fn take_mark_off(&self) -> Result<(), BucketError> {
        let left = |what: String| {
            let what = format!("{BEGUN}; every control stands, but {what}");
            let fault = BucketFault {
                control: Control::CreationMark,
                problem: "the tag palisade:creation is still there",
                remedy: "run again with the same creation token, or take the tag off",
            };
            let error = self.error(BucketErrorKind::Unfinished, what);
            error.with(Verdict {
                faults: vec![fault],
                ..Default::default()
            })
        };
        let name = &self.place.name;
        let sdk = &self.client.sdk;
        let tags = match read_one(sdk, name, Aspect::Tags).await {
            Reading::Is(Part::Tags(tags)) => tags,
            Reading::Absent => return Ok(()),
            _ => return Err(left("the tags could not be read".to_owned())),
        };
        match value_of_mark(&tags) {
            Some(value) if value == self.token.as_str() => {}
            Some(_) => {
                let what = format!("{BEGUN}; another run has put its mark on it meanwhile");
                return Err(self.error(BucketErrorKind::Changed, what));
            }
            None => return Ok(()),
        }
        let rest: Vec<_> = tags.into_iter().filter(|tag| tag.key() != MARK).collect();
        let written = if rest.is_empty() {
            sent(
                sdk.delete_bucket_tagging()
                    .bucket(name.as_str())
                    .send()
                    .await,
            )
        } else {
            match Tagging::builder().set_tag_set(Some(rest)).build() {
                Ok(rest) => {
                    let put = sdk.put_bucket_tagging().bucket(name.as_str());
                    sent(put.tagging(rest).send().await)
                }
                Err(error) => Err(error.into()),
            }
        };
        match written {
            Ok(()) => {}
            Err(WriteFailed::Denied) => {
                let error = left("taking the mark off was denied".to_owned());
                return Err(error.lacking("s3:PutBucketTagging"));
            }
            Err(WriteFailed::Trouble(trouble)) => {
                let error = left(format!("the mark may still be there: {}", trouble.what));
                return Err(error.because(trouble.refusal));
            }
        }
        match self.mark().await {
            Mark::Absent => Ok(()),
            _ => Err(left("the mark still reads back".to_owned())),
        }
    }

    fn error(&self, kind: BucketErrorKind, what: impl Into<String>) -> BucketError {
        BucketError::new(&self.place.name, kind, what)
    }

    fn not_ours(&self, mark: Mark) -> BucketError {
        match mark {
            Mark::SomebodyElses => self.error(BucketErrorKind::Exists, HALF_MADE),
            Mark::Denied => self
                .error(
                    BucketErrorKind::Denied,
                    "whether the bucket exists could not be read: a permission is missing, or the \
                     name belongs to another account; nothing was changed",
                )
                .lacking("s3:GetBucketTagging"),
            Mark::Unknown(trouble) => self
                .error(
                    BucketErrorKind::Unreachable,
                    format!(
                        "whether the bucket exists could not be read: {}; nothing was changed",
                        trouble.what
                    ),
                )
                .because(trouble.refusal),
            Mark::Ours | Mark::Absent | Mark::NoBucket => {
                self.error(BucketErrorKind::Exists, ADOPT)
            }
        }
    }

    fn outcome_unknown(&self) -> BucketError {
        self.error(
            BucketErrorKind::Unfinished,
            "whether the bucket was created is not known, since its tags could not be read; run \
             again with the same creation token",
        )
    }
}

fn value_of_mark(tags: &[Tag]) -> Option<&str> {
    tags.iter().find(|tag| tag.key() == MARK).map(Tag::value)
}

fn tag(key: &str, value: &str) -> Result<Tag, aws_sdk_s3::error::BuildError> {
    Tag::builder().key(key).value(value).build()
}

fn code(error: &SdkError<CreateBucketError>) -> Option<String> {
    error.as_service_error()?.code().map(str::to_owned)
}
