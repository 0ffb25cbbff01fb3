//! One run of a creation: look, create, configure, read back, take the mark off.

use aws_sdk_s3::Config;
use aws_sdk_s3::config::retry::RetryConfig;
use aws_sdk_s3::error::{BuildError, ProvideErrorMetadata, SdkError};
use aws_sdk_s3::operation::create_bucket::CreateBucketError;
use aws_sdk_s3::types::{BucketLocationConstraint, CreateBucketConfiguration, Tag};

use super::CreationToken;
use super::mark::Mark;
use crate::service::s3::Client;
use crate::service::s3::bucket_error::{BucketError, BucketErrorKind};
use crate::service::s3::control::change::is_final;
use crate::service::s3::control::judge::Verdict;
use crate::service::s3::control::plan::{Licence, Plan, plan};
use crate::service::s3::control::reading::trouble;
use crate::service::s3::control::settings::{MARK, Place, Settings};
use crate::service::s3::control::state::{State, Trouble};
use crate::service::s3::verified::VerifiedBucket;
use crate::service::s3::watch::Watch;
use crate::service::typed::PATIENCE;
use crate::wire::guard::Vouched;

pub(super) const BEGUN: &str = "the bucket was created and is not finished: run again with the same creation \
                     token, or adopt and repair it";
const ADOPT: &str = "the bucket exists and was not made by this run, so nothing was changed; use \
                     `adopt` to verify it";
const UNMARKED: &str = "the bucket exists, and the tag of this run does not read back: it was there \
                        before, or the tags were lost; it was not configured; use `adopt` to \
                        verify it";
const HALF_MADE: &str = "the bucket exists, and another run has begun to make it, so nothing was \
                         changed; if that run is over, use `adopt` and `.repair()`";

pub(super) struct Run {
    pub(super) client: Client,
    pub(super) place: Place,
    pub(super) settings: Settings,
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

    /// One attempt after the other, each followed by a look at the mark: neither a success nor an
    /// error tells "I made it" from "it was there".
    async fn create_and_configure(&self) -> Result<VerifiedBucket, BucketError> {
        let mut patience = PATIENCE.iter().take(2);
        let mut unknown = false;
        loop {
            let answer = Answer::of(self.create().await).after(unknown);
            unknown |= matches!(answer, Answer::Unknown(_));
            let mark = self.mark_after(|mark| answer.may_lag(mark)).await;
            match (mark, answer) {
                (Mark::Ours, _) => return self.configure().await,
                (Mark::NoBucket, Answer::Later(_) | Answer::Unknown(_))
                    if let Some(pause) = patience.next() =>
                {
                    tokio::time::sleep(*pause).await;
                }
                (mark, answer) => return Err(self.not_created(mark, answer).await),
            }
        }
    }

    async fn not_created(&self, mark: Mark, answer: Answer) -> BucketError {
        match (mark, answer) {
            (Mark::NoBucket | Mark::Denied | Mark::Unknown(_), Answer::Taken) => self.error(
                BucketErrorKind::Taken,
                "the name belongs to another account; take another one",
            ),
            (Mark::NoBucket, Answer::Denied) => {
                let error = self.error(
                    BucketErrorKind::Denied,
                    "creating the bucket was denied; grant what is listed as denied",
                );
                let error = error.lacking("s3:CreateBucket").lacking("s3:TagResource");
                // Object lock is turned on by the creating call, which then asks for these as well.
                match self.settings.lock {
                    Some(_) => error
                        .lacking("s3:PutBucketObjectLockConfiguration")
                        .lacking("s3:PutBucketVersioning"),
                    None => error,
                }
            }
            (Mark::NoBucket, Answer::Rejected(trouble)) => {
                let what = format!(
                    "the bucket was not created: {}; it is no use to try again before that is mended",
                    trouble.what
                );
                let error = self.error(BucketErrorKind::Rejected, what);
                error.because(trouble.refusal)
            }
            (Mark::NoBucket, Answer::Later(trouble)) => {
                let what = format!("the bucket was not created: {}; try again", trouble.what);
                self.error(BucketErrorKind::Unreachable, what)
            }
            (Mark::Absent | Mark::NoBucket, Answer::Unknown(trouble))
            | (Mark::Unknown(trouble), _) => self.outcome_unknown(&trouble.what).await,
            (Mark::Absent, Answer::Made) if self.is_first_region() => {
                self.error(BucketErrorKind::Exists, UNMARKED)
            }
            (Mark::Absent, Answer::Made) => {
                self.outcome_unknown("its tag does not read back").await
            }
            (Mark::Denied, _) => {
                let error = self.outcome_unknown("its tags may not be read").await;
                error.lacking("s3:GetBucketTagging")
            }
            (Mark::NoBucket, _) => self.outcome_unknown("it does not read back").await,
            (mark, _) => self.not_ours(mark),
        }
    }

    /// Where creating one's own bucket once more is answered with 200, at least without tags.
    fn is_first_region(&self) -> bool {
        self.client.core.installer().region().as_str() == "us-east-1"
    }

    async fn create(&self) -> Result<(), SdkError<CreateBucketError>> {
        let region = self.client.core.installer().region().as_str();
        let constraint = (!self.is_first_region()).then(|| BucketLocationConstraint::from(region));
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
        let vetted = self.settings.tags.iter().filter(|tag| tag.is_vetted());
        let vetted = vetted.map(|tag| (tag.key(), tag.value()));
        let mark = (MARK, self.token.as_str());
        let vetted = Vouched::new(vetted.chain(std::iter::once(mark)));
        // One attempt at a time: of several, the last answer would not be about the first.
        let once = Config::builder().retry_config(RetryConfig::disabled());
        let create = self.client.sdk.create_bucket();
        create
            .bucket(self.place.name.as_str())
            .create_bucket_configuration(configuration)
            .set_object_lock_enabled_for_bucket(self.settings.lock.map(|_| true))
            .customize()
            .config_override(once)
            .interceptor(vetted)
            .send()
            .await
            .map(|_| ())
    }

    /// Configures a bucket that carries this run's mark.
    async fn configure(&self) -> Result<VerifiedBucket, BucketError> {
        let (state, verdict, plan) = self.look().await;
        if !verdict.denied.is_empty() || !verdict.unknown.is_empty() {
            let trouble = verdict.unknown.first();
            let why = trouble.map(|(_, trouble)| trouble.what.as_str());
            let why = why.unwrap_or("a permission is missing");
            let what = format!("{BEGUN}; not everything could be read: {why}");
            return Err(self.error(BucketErrorKind::Unfinished, what).with(verdict));
        }
        if !plan.left.is_empty() {
            let what = format!(
                "{BEGUN}; what is there is neither new nor as asked for: somebody else changes this \
                 bucket, the run that began it asked for something else, or its configuration has \
                 not arrived yet"
            );
            let error = self.error(BucketErrorKind::Changed, what);
            return Err(error.begun(true).with(verdict));
        }
        let name = &self.place.name;
        let applied = self
            .client
            .apply(&self.place, &self.settings, &state, &plan.changes);
        if let Err(stopped) = applied.await {
            let (_, verdict) = self.client.read_once(&self.place, &self.settings).await;
            // What reads back counts: a reply can be lost after the write was done.
            if !stopped.may_be_done() || verdict.proven().is_none() {
                return Err(stopped.error(name, Some(BEGUN), verdict));
            }
        }
        let (state, verdict) = self
            .client
            .read_back(&self.place, &self.settings, &[])
            .await;
        if verdict.proven().is_none() {
            let what = format!("{BEGUN}; what was written does not read back");
            return Err(self.error(BucketErrorKind::Unfinished, what).with(verdict));
        }
        self.take_mark_off(&verdict).await?;
        let settings = Settings {
            under_way: false,
            ..self.settings.clone()
        };
        self.client.prove(&self.place, &settings, &state, verdict)
    }

    /// Looks at the new bucket, with patience: its configuration may not have arrived yet.
    async fn look(&self) -> (State, Verdict, Plan) {
        let licence = Licence {
            own_making: true,
            ..Licence::default()
        };
        let mut patience = PATIENCE.iter();
        loop {
            let (state, verdict) = self.client.read_once(&self.place, &self.settings).await;
            let plan = plan(&state, &self.settings, &self.place, &licence);
            let late = !plan.left.is_empty() || verdict.is_about_no_bucket();
            match patience.next() {
                Some(pause) if late => tokio::time::sleep(*pause).await,
                _ => return (state, verdict, plan),
            }
        }
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
                    BucketError::kind_of(&trouble),
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
    async fn outcome_unknown(&self, why: &str) -> BucketError {
        let (_, verdict) = self.client.read_once(&self.place, &self.settings).await;
        let what = format!(
            "whether this run created the bucket is not known: {why}; run again with the same \
             creation token, or adopt it"
        );
        let error = self.error(BucketErrorKind::Unfinished, what);
        if verdict.is_about_no_bucket() {
            return error;
        }
        error.with(verdict)
    }
}

/// What one attempt to create the bucket was answered.
enum Answer {
    Made,
    /// It was there, in this account.
    Owned,
    /// It was there, in another account.
    Taken,
    Denied,
    Rejected(Trouble),
    /// Not done, and worth another attempt.
    Later(Trouble),
    /// Nobody knows.
    Unknown(Trouble),
}

impl Answer {
    fn of(result: Result<(), SdkError<CreateBucketError>>) -> Self {
        let Err(error) = result else {
            return Self::Made;
        };
        let code = error
            .as_service_error()
            .and_then(ProvideErrorMetadata::code);
        match code {
            Some("BucketAlreadyOwnedByYou") => Self::Owned,
            Some("BucketAlreadyExists") => Self::Taken,
            Some("AccessDenied") => Self::Denied,
            Some("SlowDown" | "OperationAborted") => Self::Later(trouble(&error)),
            _ if is_final(&error) => Self::Rejected(trouble(&error)),
            _ => Self::Unknown(trouble(&error)),
        }
    }

    /// After an attempt of which nobody knows, a bucket that is there may be its work.
    fn after(self, unknown: bool) -> Self {
        match self {
            Self::Owned if unknown => {
                Self::Unknown(Trouble::said("an earlier attempt may have made it"))
            }
            answer => answer,
        }
    }

    /// Whether the mark may not have arrived yet.
    fn may_lag(&self, mark: &Mark) -> bool {
        match mark {
            Mark::NoBucket => matches!(self, Self::Made | Self::Owned | Self::Unknown(_)),
            Mark::Absent => matches!(self, Self::Made | Self::Unknown(_)),
            _ => false,
        }
    }
}

fn tag(key: &str, value: &str) -> Result<Tag, BuildError> {
    Tag::builder().key(key).value(value).build()
}
