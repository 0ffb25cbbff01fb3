//! One run of a creation: look, create, configure, read back, take the mark off.

use std::sync::Arc;

use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_s3::operation::create_bucket::CreateBucketError;
use aws_sdk_s3::types::{
    BucketLocationConstraint, CreateBucketConfiguration, ObjectOwnership, Tag,
};

use super::CreationToken;
use super::mark::{MARK_LEFT, Mark, mark};
use crate::service::s3::Client;
use crate::service::s3::bucket_error::{BucketError, BucketErrorKind};
use crate::service::s3::control::judge::judge;
use crate::service::s3::control::plan::{Licence, plan};
use crate::service::s3::control::reading::trouble;
use crate::service::s3::control::settings::{Place, Settings};
use crate::service::s3::proving::Stopped;
use crate::service::s3::verified::VerifiedBucket;
use crate::service::s3::watch::Watch;

pub(super) const BEGUN: &str = "the bucket was created and is not finished: run again with the same creation \
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
        let made = created.is_ok();
        let late = |mark: &Mark| made && matches!(mark, Mark::NoBucket | Mark::Absent);
        // Security: neither a success nor an error tells "I made it" from "it was there"; the mark
        // does.
        let mark = self.mark_after(late).await;
        let error = created.err();
        let refused = error.as_ref().and_then(code);
        match (mark, refused.as_deref(), error) {
            (Mark::Ours, ..) => self.configure().await,
            (Mark::NoBucket | Mark::Denied | Mark::Unknown(_), Some("BucketAlreadyExists"), _) => {
                Err(self.error(
                    BucketErrorKind::Taken,
                    "the name belongs to another account; take another one",
                ))
            }
            (Mark::NoBucket, Some("AccessDenied"), _) => {
                let error = self.error(BucketErrorKind::Denied, "creating the bucket was denied");
                Err(error.lacking("s3:CreateBucket").lacking("s3:TagResource"))
            }
            (Mark::NoBucket, _, Some(error)) => {
                let trouble = trouble(&error);
                let what = format!("the bucket was not created: {}", trouble.what);
                let error = self.error(BucketErrorKind::Unreachable, what);
                Err(error.because(trouble.refusal))
            }
            (Mark::Denied, ..) => {
                let error = self.outcome_unknown().await;
                Err(error.lacking("s3:GetBucketTagging"))
            }
            (Mark::Unknown(_) | Mark::NoBucket, ..) => Err(self.outcome_unknown().await),
            (other, ..) => Err(self.not_ours(other)),
        }
    }

    async fn create(&self) -> Result<(), SdkError<CreateBucketError>> {
        let region = self.client.core.installer().region().as_str();
        let constraint = (region != "us-east-1").then(|| BucketLocationConstraint::from(region));
        let mark = mark(&self.token);
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
        self.take_mark_off(&verdict).await?;
        self.client
            .prove(&self.place, &self.settings, &state, verdict)
    }

    /// What stands after a write that did not succeed: read, not guessed.
    async fn stopped(&self, stopped: Stopped) -> BucketError {
        let state = self.client.read(&self.place.name, &self.settings).await;
        let mut verdict = judge(&state, &self.settings, &self.place);
        if verdict.proven().is_some() {
            // The reply was lost, not the write. What is left is the mark.
            verdict.faults.push(MARK_LEFT);
        }
        stopped.error(&self.place.name, BEGUN, verdict)
    }

    pub(super) fn error(&self, kind: BucketErrorKind, what: impl Into<String>) -> BucketError {
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

    /// The tags do not say whose the bucket is; the other documents say at least what it is like.
    async fn outcome_unknown(&self) -> BucketError {
        let state = self.client.read(&self.place.name, &self.settings).await;
        self.error(
            BucketErrorKind::Unfinished,
            "whether the bucket was created is not known, since its tags could not be read; run \
             again with the same creation token",
        )
        .with(judge(&state, &self.settings, &self.place))
    }
}

fn tag(key: &str, value: &str) -> Result<Tag, aws_sdk_s3::error::BuildError> {
    Tag::builder().key(key).value(value).build()
}

fn code(error: &SdkError<CreateBucketError>) -> Option<String> {
    error.as_service_error()?.code().map(str::to_owned)
}
