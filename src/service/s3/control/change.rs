//! One change to a bucket's configuration.

use std::fmt;

use aws_sdk_s3::error::{BuildError, ProvideErrorMetadata, SdkError};
use aws_sdk_s3::types::{
    AbortIncompleteMultipartUpload, BlockedEncryptionTypes, BucketLifecycleConfiguration,
    BucketLoggingStatus, BucketVersioningStatus, DefaultRetention, ExpirationStatus, LifecycleRule,
    LifecycleRuleFilter, LoggingEnabled, NoncurrentVersionExpiration, ObjectLockConfiguration,
    ObjectLockEnabled, ObjectLockRetentionMode, ObjectLockRule, ObjectOwnership, OwnershipControls,
    OwnershipControlsRule, PublicAccessBlockConfiguration, ServerSideEncryption,
    ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration, ServerSideEncryptionRule,
    Tag, Tagging, VersioningConfiguration,
};

use super::reading::trouble;
use super::settings::{LogTo, MARK, Mode, Retention};
use super::state::{Aspect, DefaultEncryption, Trouble};
use crate::BucketName;
use crate::service::s3::cors::browser_rules;
use crate::url::HttpsOrigin;
use crate::wire::guard::Vouched;

/// A write of one document.
#[derive(Clone, Debug, PartialEq)]
pub(in super::super) enum Change {
    PublicAccess,
    Ownership,
    Encryption(DefaultEncryption),
    Versioning,
    ObjectLock(Retention),
    Lifecycle(u16),
    AccessLog(LogTo),
    Origins(Vec<HttpsOrigin>),
    Policy {
        text: String,
        /// The statements that come in, by `Sid`.
        added: Vec<&'static str>,
        /// Statements under our `Sid`s that are replaced.
        replaced: Vec<&'static str>,
    },
    /// Takes the mark of a creation off; these tags stay.
    Mark(Vec<Tag>),
}

impl Change {
    pub(in super::super) fn aspect(&self) -> Aspect {
        match self {
            Self::PublicAccess => Aspect::PublicAccess,
            Self::Ownership => Aspect::Ownership,
            Self::Encryption(_) => Aspect::Encryption,
            Self::Versioning => Aspect::Versioning,
            Self::ObjectLock(_) => Aspect::ObjectLock,
            Self::Lifecycle(_) => Aspect::Lifecycle,
            Self::AccessLog(_) => Aspect::AccessLog,
            Self::Origins(_) => Aspect::Origins,
            Self::Policy { .. } => Aspect::Policy,
            Self::Mark(_) => Aspect::Tags,
        }
    }

    /// The IAM action that it takes.
    pub(in super::super) fn action(&self) -> &'static str {
        match self {
            Self::PublicAccess => "s3:PutBucketPublicAccessBlock",
            Self::Ownership => "s3:PutBucketOwnershipControls",
            Self::Encryption(_) => "s3:PutEncryptionConfiguration",
            Self::Versioning => "s3:PutBucketVersioning",
            Self::ObjectLock(_) => "s3:PutBucketObjectLockConfiguration",
            Self::Lifecycle(_) => "s3:PutLifecycleConfiguration",
            Self::AccessLog(_) => "s3:PutBucketLogging",
            Self::Origins(_) => "s3:PutBucketCORS",
            Self::Policy { .. } => "s3:PutBucketPolicy",
            Self::Mark(_) => "s3:PutBucketTagging",
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PublicAccess => f.write_str(
                "turn all four settings of block public access on, after which no public acl or \
                 policy lets anybody in",
            ),
            Self::Ownership => f.write_str(
                "set object ownership to BucketOwnerEnforced, after which acls have no effect",
            ),
            Self::Encryption(default) => {
                write!(f, "write the default encryption {}", default.algorithm)?;
                if let Some(key) = &default.key {
                    write!(f, " with {key}")?;
                }
                if default.blocks_customer_keys() {
                    f.write_str(", with SSE-C blocked")?;
                }
                Ok(())
            }
            Self::Versioning => f.write_str("turn versioning on"),
            Self::ObjectLock(_) => f.write_str("set the default retention of object lock"),
            Self::Lifecycle(days) => {
                write!(f, "let versions expire {days} days after they are replaced")
            }
            Self::AccessLog(to) => write!(f, "send access logs to {}", to.bucket),
            Self::Origins(origins) => {
                let origins: Vec<_> = origins.iter().map(HttpsOrigin::as_str).collect();
                write!(f, "let pages in of {}", origins.join(", "))
            }
            Self::Policy {
                added, replaced, ..
            } => {
                let named = [("put into the policy", added), ("replace in it", replaced)];
                let named = named.iter().filter(|(_, sids)| !sids.is_empty());
                let words: Vec<_> = named
                    .map(|(what, sids)| format!("{what}: {}", sids.join(", ")))
                    .collect();
                f.write_str(&words.join(", "))
            }
            Self::Mark(_) => write!(f, "take the tag {MARK} off"),
        }
    }
}

/// Writes one document.
pub(in super::super) async fn apply(
    sdk: &aws_sdk_s3::Client,
    bucket: &BucketName,
    change: &Change,
) -> Result<(), WriteFailed> {
    let name = bucket.as_str();
    match change {
        Change::PublicAccess => sent(
            sdk.put_public_access_block()
                .bucket(name)
                .public_access_block_configuration(closed())
                .send()
                .await,
        ),
        Change::Ownership => sent(
            sdk.put_bucket_ownership_controls()
                .bucket(name)
                .ownership_controls(enforced()?)
                .send()
                .await,
        ),
        Change::Encryption(default) => sent(
            sdk.put_bucket_encryption()
                .bucket(name)
                .server_side_encryption_configuration(encryption(default)?)
                .customize()
                .interceptor(Vouched::own())
                .send()
                .await,
        ),
        Change::Versioning => {
            let on = BucketVersioningStatus::Enabled;
            let on = VersioningConfiguration::builder().status(on).build();
            let put = sdk.put_bucket_versioning().bucket(name);
            sent(put.versioning_configuration(on).send().await)
        }
        Change::ObjectLock(retention) => sent(
            sdk.put_object_lock_configuration()
                .bucket(name)
                .object_lock_configuration(lock(*retention))
                .send()
                .await,
        ),
        Change::Lifecycle(days) => sent(
            sdk.put_bucket_lifecycle_configuration()
                .bucket(name)
                .lifecycle_configuration(lifecycle(*days)?)
                .send()
                .await,
        ),
        Change::AccessLog(to) => {
            let to = LoggingEnabled::builder()
                .target_bucket(to.bucket.as_str())
                .target_prefix(&to.prefix)
                .build()?;
            let status = BucketLoggingStatus::builder().logging_enabled(to).build();
            let put = sdk.put_bucket_logging().bucket(name);
            sent(put.bucket_logging_status(status).send().await)
        }
        Change::Origins(origins) => sent(
            sdk.put_bucket_cors()
                .bucket(name)
                .cors_configuration(browser_rules(origins)?)
                .send()
                .await,
        ),
        Change::Policy { text, .. } => {
            let put = sdk.put_bucket_policy().bucket(name);
            // What others wrote into it stands there already.
            let put = put.policy(text).customize().interceptor(Vouched::own());
            sent(put.send().await)
        }
        Change::Mark(rest) if rest.is_empty() => {
            sent(sdk.delete_bucket_tagging().bucket(name).send().await)
        }
        Change::Mark(rest) => {
            let there = Vouched::new(rest.iter().map(|tag| (tag.key(), tag.value())));
            let rest = Tagging::builder().set_tag_set(Some(rest.clone())).build()?;
            let put = sdk.put_bucket_tagging().bucket(name).tagging(rest);
            sent(put.customize().interceptor(there).send().await)
        }
    }
}

/// Why a write did not succeed.
#[derive(Debug)]
pub(in super::super) enum WriteFailed {
    /// The permission is missing.
    Denied,
    /// The service took it for wrong.
    Rejected(Trouble),
    /// Whether it was done is not known.
    Unknown(Trouble),
}

impl From<BuildError> for WriteFailed {
    fn from(_: BuildError) -> Self {
        Self::Rejected(Trouble::said("the request could not be made"))
    }
}

pub(in super::super) fn sent<T, E>(result: Result<T, SdkError<E>>) -> Result<(), WriteFailed>
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    let Err(error) = result else {
        return Ok(());
    };
    let code = error
        .as_service_error()
        .and_then(ProvideErrorMetadata::code);
    Err(match code {
        Some("AccessDenied") => WriteFailed::Denied,
        _ if is_final(&error) => WriteFailed::Rejected(trouble(&error)),
        _ => WriteFailed::Unknown(trouble(&error)),
    })
}

/// Whether the service itself said no, so that nothing can come of it later.
pub(in super::super) fn is_final<E>(error: &SdkError<E>) -> bool {
    let status = error.raw_response().map(|reply| reply.status().as_u16());
    // 408 and 409 may speak of another attempt.
    let no = |status| (400..500).contains(&status) && !matches!(status, 408 | 409);
    matches!(error, SdkError::ServiceError(_)) && status.is_some_and(no)
}

fn closed() -> PublicAccessBlockConfiguration {
    PublicAccessBlockConfiguration::builder()
        .block_public_acls(true)
        .ignore_public_acls(true)
        .block_public_policy(true)
        .restrict_public_buckets(true)
        .build()
}

fn enforced() -> Result<OwnershipControls, BuildError> {
    let rule = OwnershipControlsRule::builder()
        .object_ownership(ObjectOwnership::BucketOwnerEnforced)
        .build()?;
    OwnershipControls::builder().rules(rule).build()
}

fn encryption(
    default: &DefaultEncryption,
) -> Result<ServerSideEncryptionConfiguration, BuildError> {
    let by_default = ServerSideEncryptionByDefault::builder()
        .sse_algorithm(ServerSideEncryption::from(default.algorithm.as_str()))
        .set_kms_master_key_id(default.key.clone())
        .build()?;
    let blocked = BlockedEncryptionTypes::builder()
        .set_encryption_type(Some(default.blocked.clone()))
        .build();
    let rule = ServerSideEncryptionRule::builder()
        .apply_server_side_encryption_by_default(by_default)
        .bucket_key_enabled(default.bucket_key)
        .blocked_encryption_types(blocked)
        .build();
    ServerSideEncryptionConfiguration::builder()
        .rules(rule)
        .build()
}

fn lock(retention: Retention) -> ObjectLockConfiguration {
    let rule = retention.0.map(|(mode, days)| {
        let mode = match mode {
            Mode::Governance => ObjectLockRetentionMode::Governance,
            Mode::Compliance => ObjectLockRetentionMode::Compliance,
        };
        let default = DefaultRetention::builder().mode(mode).days(days.into());
        ObjectLockRule::builder()
            .default_retention(default.build())
            .build()
    });
    ObjectLockConfiguration::builder()
        .object_lock_enabled(ObjectLockEnabled::Enabled)
        .set_rule(rule)
        .build()
}

const LIFECYCLE: &str = "palisade-old-versions";
/// What an upload that nobody completes may lie about for.
const UPLOAD_DAYS: i32 = 7;

fn lifecycle(days: u16) -> Result<BucketLifecycleConfiguration, BuildError> {
    let expiration = NoncurrentVersionExpiration::builder().noncurrent_days(days.into());
    let abort = AbortIncompleteMultipartUpload::builder().days_after_initiation(UPLOAD_DAYS);
    let rule = LifecycleRule::builder()
        .id(LIFECYCLE)
        .status(ExpirationStatus::Enabled)
        .filter(LifecycleRuleFilter::builder().prefix("").build())
        .noncurrent_version_expiration(expiration.build())
        .abort_incomplete_multipart_upload(abort.build())
        .build()?;
    BucketLifecycleConfiguration::builder().rules(rule).build()
}

/// Whether the rules hold the one that lets old versions expire after so many days.
pub(in super::super) fn expires(rules: &[LifecycleRule], days: u16) -> bool {
    rules.iter().any(|rule| {
        let every = LifecycleRuleFilter::builder();
        let all = [every.clone().build(), every.prefix("").build()];
        rule.id() == Some(LIFECYCLE)
            && rule.status() == &ExpirationStatus::Enabled
            && rule.filter().is_some_and(|filter| all.contains(filter))
            && rule.noncurrent_version_expiration().is_some_and(|one| {
                one.noncurrent_days() == Some(days.into())
                    && one.newer_noncurrent_versions().is_none()
            })
    })
}
