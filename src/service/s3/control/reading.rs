//! Reads a bucket's configuration, its documents at the same time.

use std::error::Error as StdError;

use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_s3::operation::get_bucket_encryption::GetBucketEncryptionOutput;
use aws_sdk_s3::operation::get_object_lock_configuration::GetObjectLockConfigurationOutput;
use aws_sdk_s3::operation::get_public_access_block::GetPublicAccessBlockOutput;
use aws_sdk_s3::types::{ObjectLockEnabled, ObjectLockRetentionMode};
use aws_smithy_async::time::SharedTimeSource;
use futures_util::future::join_all;

use super::settings::{LogTo, Mode};
use super::state::{Aspect, DefaultEncryption, Part, Reading, State, Trouble};
use crate::error::find_in;
use crate::value::proof::Moment;
use crate::{BucketName, Refusal};

/// Where S3 answers that there is nothing with an empty document, and never with an error.
const NEVER: &str = "no code";

/// Reads several documents of one bucket at the same time.
pub(in super::super) async fn read(
    sdk: &aws_sdk_s3::Client,
    clock: &SharedTimeSource,
    bucket: &BucketName,
    aspects: &[Aspect],
) -> State {
    let read_at = Moment::from(clock.now());
    let reads = aspects
        .iter()
        .map(|aspect| async move { (*aspect, read_one(sdk, bucket, *aspect).await) });
    State {
        read_at,
        readings: join_all(reads).await.into_iter().collect(),
    }
}

/// Reads one document.
pub(in super::super) async fn read_one(
    sdk: &aws_sdk_s3::Client,
    bucket: &BucketName,
    aspect: Aspect,
) -> Reading {
    let name = bucket.as_str();
    match aspect {
        Aspect::PublicAccess => answer(
            sdk.get_public_access_block().bucket(name).send().await,
            "NoSuchPublicAccessBlockConfiguration",
            public_access,
        ),
        Aspect::Ownership => answer(
            sdk.get_bucket_ownership_controls()
                .bucket(name)
                .send()
                .await,
            "OwnershipControlsNotFoundError",
            |output| {
                let rules = output.ownership_controls.map(|controls| controls.rules);
                match rules.unwrap_or_default().as_slice() {
                    [] => Reading::Absent,
                    [rule] => {
                        Reading::Is(Part::Ownership(rule.object_ownership.as_str().to_owned()))
                    }
                    _ => strange(),
                }
            },
        ),
        Aspect::Encryption => answer(
            sdk.get_bucket_encryption().bucket(name).send().await,
            "ServerSideEncryptionConfigurationNotFoundError",
            encryption,
        ),
        Aspect::Versioning => answer(
            sdk.get_bucket_versioning().bucket(name).send().await,
            NEVER,
            |output| {
                let status = output.status;
                there(status.map(|status| Part::Versioning(status.as_str().to_owned())))
            },
        ),
        Aspect::ObjectLock => answer(
            sdk.get_object_lock_configuration()
                .bucket(name)
                .send()
                .await,
            "ObjectLockConfigurationNotFoundError",
            object_lock,
        ),
        Aspect::Lifecycle => answer(
            sdk.get_bucket_lifecycle_configuration()
                .bucket(name)
                .send()
                .await,
            "NoSuchLifecycleConfiguration",
            |output| there(output.rules.map(Part::Lifecycle)),
        ),
        Aspect::AccessLog => answer(
            sdk.get_bucket_logging().bucket(name).send().await,
            NEVER,
            |output| {
                let Some(to) = output.logging_enabled else {
                    return Reading::Absent;
                };
                match BucketName::try_from(to.target_bucket) {
                    Ok(bucket) => {
                        let prefix = to.target_prefix;
                        Reading::Is(Part::AccessLog(LogTo { bucket, prefix }))
                    }
                    Err(_) => strange(),
                }
            },
        ),
        Aspect::Origins => answer(
            sdk.get_bucket_cors().bucket(name).send().await,
            "NoSuchCORSConfiguration",
            |output| there(output.cors_rules.map(Part::Origins)),
        ),
        Aspect::Website => answer(
            sdk.get_bucket_website().bucket(name).send().await,
            "NoSuchWebsiteConfiguration",
            |_| Reading::Is(Part::Website),
        ),
        Aspect::Policy => answer(
            sdk.get_bucket_policy().bucket(name).send().await,
            "NoSuchBucketPolicy",
            |output| there(output.policy.map(Part::Policy)),
        ),
        Aspect::Tags => answer(
            sdk.get_bucket_tagging().bucket(name).send().await,
            "NoSuchTagSet",
            |output| Reading::Is(Part::Tags(output.tag_set)),
        ),
    }
}

/// Sorts an answer: what is there, that there is nothing, or why nobody knows.
fn answer<T, E>(
    result: Result<T, SdkError<E>>,
    absent: &str,
    part: impl FnOnce(T) -> Reading,
) -> Reading
where
    E: StdError + ProvideErrorMetadata + 'static,
{
    let error = match result {
        Ok(output) => return part(output),
        Err(error) => error,
    };
    match error
        .as_service_error()
        .and_then(ProvideErrorMetadata::code)
    {
        Some(code) if code == absent => Reading::Absent,
        Some("AccessDenied") => Reading::Denied,
        _ => Reading::Failed(trouble(&error)),
    }
}

/// What went wrong with a call, in words of this crate.
pub(in super::super) fn trouble<E>(error: &SdkError<E>) -> Trouble
where
    E: StdError + ProvideErrorMetadata + 'static,
{
    let refusal = find_in::<Refusal>(error).cloned();
    if let Some(refusal) = refusal {
        let waited = match error {
            SdkError::TimeoutError(_) => true,
            SdkError::DispatchFailure(failure) => failure.is_timeout(),
            _ => false,
        };
        return Trouble {
            what: refusal.problem().to_owned(),
            refusal: Some(refusal),
            refused: !waited,
        };
    }
    // Security: the server's word is repeated only where it looks like a code.
    let code = error
        .as_service_error()
        .and_then(ProvideErrorMetadata::code)
        .filter(|code| code.len() <= 64 && code.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    let what = code.unwrap_or(match error {
        SdkError::ConstructionFailure(_) => "the request could not be made",
        SdkError::TimeoutError(_) => "no answer in time",
        SdkError::DispatchFailure(_) => "the connection failed",
        _ => "the answer could not be read",
    });
    Trouble::said(what)
}

fn there(part: Option<Part>) -> Reading {
    part.map_or(Reading::Absent, Reading::Is)
}

/// Security: a form that is not known is neither what is wanted nor nothing, and is never written
/// over.
fn strange() -> Reading {
    Reading::Failed(Trouble::said(
        "the configuration has a form that is not known",
    ))
}

fn public_access(output: GetPublicAccessBlockOutput) -> Reading {
    let Some(block) = output.public_access_block_configuration else {
        return Reading::Absent;
    };
    let settings = [
        block.block_public_acls,
        block.ignore_public_acls,
        block.block_public_policy,
        block.restrict_public_buckets,
    ];
    Reading::Is(Part::PublicAccess(
        settings.map(|setting| setting == Some(true)),
    ))
}

fn encryption(output: GetBucketEncryptionOutput) -> Reading {
    let rules = output.server_side_encryption_configuration;
    let rules = rules.map(|configuration| configuration.rules);
    let rule = match rules.unwrap_or_default().as_slice() {
        [] => return Reading::Absent,
        [rule] => rule.clone(),
        _ => return strange(),
    };
    let Some(default) = rule.apply_server_side_encryption_by_default else {
        return strange();
    };
    let blocked = rule
        .blocked_encryption_types
        .and_then(|blocked| blocked.encryption_type)
        .unwrap_or_default();
    Reading::Is(Part::Encryption(DefaultEncryption {
        algorithm: default.sse_algorithm.as_str().to_owned(),
        key: default.kms_master_key_id,
        bucket_key: rule.bucket_key_enabled == Some(true),
        blocked,
    }))
}

fn object_lock(output: GetObjectLockConfigurationOutput) -> Reading {
    let Some(configuration) = output.object_lock_configuration else {
        return Reading::Absent;
    };
    if configuration.object_lock_enabled != Some(ObjectLockEnabled::Enabled) {
        return Reading::Absent;
    }
    let default = configuration.rule.and_then(|rule| rule.default_retention);
    let Some(default) = default else {
        return Reading::Is(Part::ObjectLock(None));
    };
    let mode = match default.mode {
        Some(ObjectLockRetentionMode::Governance) => Mode::Governance,
        Some(ObjectLockRetentionMode::Compliance) => Mode::Compliance,
        _ => return strange(),
    };
    match default.days.map(u16::try_from) {
        Some(Ok(days)) => Reading::Is(Part::ObjectLock(Some((mode, days)))),
        _ => strange(),
    }
}
