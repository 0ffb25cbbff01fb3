//! Creates a bucket by calls that AWS does not make atomic, without harming what exists.

mod mark;
mod run;
mod token;

pub use token::CreationToken;

use run::Run;

use super::Client;
use super::bucket_error::BucketError;
use super::control::settings::{LogTo, Purpose, Retention, Settings, Wish};
use super::verified::VerifiedBucket;
use crate::error::{Fault, Refusal, fault};
use crate::text;
use crate::url::HttpsOrigin;
use crate::value::tags::check_keys;
use crate::{BucketName, Encryption, Outcome, Rule, Service, Tag, Tags, TrailArn};

/// A bucket to be created; made by [`Client::create_bucket`].
///
/// Wraps `aws_sdk_s3::operation::create_bucket`, but also configures and reads back. The
/// bucket gets default encryption, SSE-C blocked, Block Public Access, `BucketOwnerEnforced`, versioning
/// and a policy that denies plain http, TLS below 1.2 and writes that name another encryption. All of it
/// is read back before anything is returned.
///
/// The creating call carries a tag `palisade:creation` with a [`CreationToken`]. Only a bucket on which
/// that tag reads back is touched; any other is an error that points to [`Client::adopt`]. A clone has
/// the same token: where a run failed, sending the clone takes it up where it stopped.
///
/// A creation is about thirty requests, most of them reads at the same time.
///
/// ```no_run
/// use palisade::{Encryption, bucket_name, s3, tag};
///
/// # async fn example(s3: s3::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let bucket = s3
///     .create_bucket(bucket_name!("acme-telemetry"), Encryption::sse_s3())
///     .tag(tag!("team", "telemetry"))
///     .send()
///     .await?;
/// bucket.put_object("2026/11/21.json").body(b"{}".to_vec().into()).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// One that may be there already, and a run that may stop half way:
///
/// ```no_run
/// use palisade::s3::{self, BucketErrorKind, CreateBucket, VerifiedBucket};
///
/// # async fn example(s3: s3::Client, create: CreateBucket) -> Result<VerifiedBucket, s3::BucketError> {
/// match create.clone().send().await {
///     Err(error) if error.kind() == BucketErrorKind::Exists => {
///         s3.adopt(error.bucket().clone()).send().await
///     }
///     Err(error) if error.kind() == BucketErrorKind::Unfinished => create.send().await,
///     done => done,
/// }
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct CreateBucket {
    client: Client,
    name: BucketName,
    settings: Settings,
    token: Option<CreationToken>,
    log_target: Option<VerifiedBucket>,
}

impl Client {
    /// Begins the creation of a bucket, whose objects are encrypted as said here.
    ///
    /// IAM actions: `s3:CreateBucket`, `s3:TagResource`, `s3:PutBucketTagging`, the actions of
    /// [`adopt`](Self::adopt), and for what is written `s3:PutEncryptionConfiguration`,
    /// `s3:PutBucketVersioning`, `s3:PutBucketPolicy`.
    pub fn create_bucket(&self, name: BucketName, encryption: Encryption) -> CreateBucket {
        self.begin(name, encryption, Purpose::Data)
    }

    /// Begins the creation of a bucket for the server access logs of other buckets of this account:
    /// with SSE-S3, since S3 delivers logs under no other key, and a statement that lets S3's log
    /// delivery write.
    pub fn create_log_bucket(&self, name: BucketName) -> CreateBucket {
        self.begin(name, Encryption::sse_s3(), Purpose::AccessLogs)
    }

    /// Begins the creation of a bucket for the log files of one CloudTrail trail, with the
    /// statements that let CloudTrail write for this trail alone. Where the trail has a KMS key,
    /// give the same one here.
    pub fn create_trail_bucket(
        &self,
        name: BucketName,
        encryption: Encryption,
        trail: TrailArn,
    ) -> CreateBucket {
        self.begin(name, encryption, Purpose::Trail(trail))
    }

    fn begin(&self, name: BucketName, encryption: Encryption, purpose: Purpose) -> CreateBucket {
        CreateBucket {
            client: self.clone(),
            name,
            settings: Settings {
                under_way: true,
                ..Settings::new(Wish::Exactly(encryption), purpose)
            },
            token: CreationToken::random(),
            log_target: None,
        }
    }
}

impl CreateBucket {
    /// Adds a tag; up to 49.
    pub fn tag(mut self, tag: impl Into<Tag>) -> Self {
        self.settings.tags.push(tag.into());
        self
    }

    /// Adds several tags.
    pub fn tags(mut self, tags: Tags) -> Self {
        self.settings.tags.extend(tags);
        self
    }

    /// Turns object lock on, which can keep versions from being deleted.
    pub fn object_lock(mut self, retention: impl Into<Option<Retention>>) -> Self {
        self.settings.lock = retention.into();
        self
    }

    /// Sends server access logs to a bucket that was made for it, below a prefix such as
    /// `acme-telemetry/`.
    pub fn access_logs(mut self, target: &VerifiedBucket, prefix: impl Into<String>) -> Self {
        self.settings.log_to = Some(LogTo {
            bucket: target.proof().name().clone(),
            prefix: prefix.into(),
        });
        self.log_target = Some(target.clone());
        self
    }

    /// Lets versions expire so many days after they were replaced, 1 to 65,535, and gives uploads up
    /// that nobody completes within seven days.
    pub fn expire_old_versions(mut self, days: impl Into<Option<u16>>) -> Self {
        self.settings.old_versions = days.into();
        self
    }

    /// Lets pages of this origin use presigned links of the bucket, and no other pages.
    pub fn browser_origin(mut self, origin: HttpsOrigin) -> Self {
        self.settings.origins.push(origin);
        self
    }

    /// Takes a token of the caller's own, such as a deployment's id, so that a run of another process
    /// can take up what this one does not finish.
    pub fn creation_token(mut self, token: impl Into<Option<CreationToken>>) -> Self {
        self.token = token.into().or(self.token);
        self
    }

    /// Creates the bucket, or goes on where a run with the same token stopped.
    ///
    /// Dropped half way, it leaves a line in the evidence and the bucket as it is then.
    ///
    /// # Errors
    /// [`BucketErrorKind`](super::BucketErrorKind) `Exists` when there is a bucket of that name in this
    /// account already, which stays untouched; `Denied` when a permission is missing or the name belongs
    /// to another account, which S3 does not tell apart; `Rejected` when S3 takes the request for wrong;
    /// `Unfinished` with what stands and what is missing; `Changed` when somebody else works on the same
    /// bucket.
    pub async fn send(self) -> Result<VerifiedBucket, BucketError> {
        let token = self.check().map_err(|refusal| {
            let rule = refusal.rule();
            let problem = refusal.problem().to_owned();
            let book = self.client.core.evidence();
            book.note(rule, Outcome::Refused, "s3 create_bucket", problem);
            BucketError::refused(&self.name, refusal)
        })?;
        let place = self.client.place(&self.name).await?;
        let run = Run {
            client: self.client,
            place,
            settings: self.settings,
            token,
        };
        run.go().await
    }

    fn check(&self) -> Result<CreationToken, Refusal> {
        if self.name.as_str().contains('.') {
            return Err(DOTS.into());
        }
        if let Wish::Exactly(encryption) = &self.settings.encryption {
            let purpose = &self.settings.purpose;
            self.client.check_choice(encryption, purpose)?;
        }
        if self.settings.tags.len() > 49 {
            return Err(MANY_TAGS.into());
        }
        check_keys(&self.settings.tags)?;
        // The guard asks again; but a call that it refuses leaves open whether the bucket is there.
        let place = text::Place {
            of: Service::S3.id(),
            operation: "CreateBucket",
            member: "CreateBucketConfiguration.Tags[]",
        };
        let exceptions = self.client.core.exceptions();
        for tag in &self.settings.tags {
            exceptions.check(&place, tag)?;
        }
        if self.settings.old_versions == Some(0) {
            return Err(NO_DAYS.into());
        }
        if let Some(Retention(Some((_, 0 | 36_501..)))) = self.settings.lock {
            return Err(NO_RETENTION.into());
        }
        if self.settings.purpose == Purpose::AccessLogs && self.settings.lock.is_some() {
            return Err(LOCKED_LOGS.into());
        }
        if let Purpose::Trail(trail) = &self.settings.purpose {
            self.client.check_trail(trail)?;
        }
        if let Some(target) = &self.log_target {
            let region = self.client.core.installer().region();
            let account = self.client.core.owner().get();
            let prefix = self.settings.log_to.as_ref().map(|to| to.prefix.as_str());
            if !prefix.is_some_and(is_prefix) {
                return Err(LOG_PREFIX.into());
            }
            if target.settings().purpose != Purpose::AccessLogs
                || account.is_some_and(|account| account != *target.proof().account())
                || target.proof().region() != region
                || target.proof().name() == &self.name
            {
                return Err(NO_LOG_TARGET.into());
            }
        }
        self.token.clone().ok_or(Refusal::new(
            Rule::Owner,
            "no random token could be made",
            "try again, or give a token with `.creation_token(…)`",
        ))
    }
}

/// Characters that S3 calls safe in keys.
fn is_prefix(text: &str) -> bool {
    let safe = |byte: u8| byte.is_ascii_alphanumeric() || b"!-_.*'()/".contains(&byte);
    (1..=256).contains(&text.len()) && text.bytes().all(safe)
}

const LOG_PREFIX: Fault = fault!(
    Trail,
    "a prefix for access logs has 1 to 256 letters, digits and ! - _ . * ' ( ) /",
    "name it after the bucket, as in `acme-telemetry/`",
);
const DOTS: Fault = fault!(
    Tls,
    "a new bucket's name has no dots",
    "write hyphens: the certificates of S3 do not cover names with dots",
);
const MANY_TAGS: Fault = fault!(
    PublicText,
    "a new bucket takes 49 tags at most",
    "leave some out; the fiftieth place is taken while the bucket is made",
);
const NO_DAYS: Fault = fault!(
    Integrity,
    "old versions are kept for one day at least",
    "name the days after which a replaced version may go",
);
const NO_RETENTION: Fault = fault!(
    Integrity,
    "a default retention lasts 1 to 36,500 days",
    "name the days, or use `Retention::PER_OBJECT`",
);
const LOCKED_LOGS: Fault = fault!(
    Trail,
    "S3 delivers no access logs into a bucket with object lock",
    "leave object lock out; versioning keeps what is overwritten",
);
const NO_LOG_TARGET: Fault = fault!(
    Trail,
    "access logs go to another bucket of this region that was made or adopted for them",
    "make it with `create_log_bucket`, or adopt it with `adopt_log_bucket`",
);
