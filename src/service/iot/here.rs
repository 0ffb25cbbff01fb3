//! Where a client works and for whom: what the types of its calls are held against.

use std::error::Error as StdError;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

use super::Client;
use crate::error::{Fault, Refusal, fault, find_in};
use crate::region::AnyRegion;
use crate::{AccountId, BucketProof, Error, ErrorKind, KmsKeyArn, Outcome, RoleArn, SnsTopicArn};

/// The session's region and account.
#[derive(Clone, Debug)]
pub(super) struct Here {
    pub(super) region: AnyRegion,
    pub(super) account: AccountId,
}

impl Client {
    pub(super) fn region(&self) -> &AnyRegion {
        self.core.installer().region()
    }

    /// Finds credentials if need be, to know the account.
    pub(super) async fn here(&self) -> Result<Here, Error> {
        Ok(Here {
            account: self.core.account().await?,
            region: self.region().clone(),
        })
    }

    /// What is refused before a call, with its line of evidence.
    pub(super) fn refused(&self, operation: &'static str, refusal: impl Into<Refusal>) -> Error {
        let refusal = refusal.into();
        let problem = refusal.problem().to_owned();
        let book = self.core.evidence();
        book.note(refusal.rule(), Outcome::Refused, operation, problem);
        Error::from(refusal.of_call(operation))
    }
}

impl Here {
    /// The ARN of something that IoT keeps here, such as `thing/press-17`.
    pub(super) fn arn(&self, resource: &str) -> String {
        let partition = self.region.partition().id();
        let Self { region, account } = self;
        format!("arn:{partition}:iot:{region}:{account}:{resource}")
    }

    /// A role that IoT is to assume can only be one of the same account: AWS passes no other.
    pub(super) fn has_role(&self, role: &RoleArn) -> Result<(), Refusal> {
        let same = role.account() == self.account;
        if same && role.partition() == self.region.partition().id() {
            Ok(())
        } else {
            Err(ROLE_ELSEWHERE.into())
        }
    }

    pub(super) fn has_key(&self, key: &KmsKeyArn) -> Result<(), Refusal> {
        let partition = key.as_str().split(':').nth(1);
        let here = key.region() == self.region.as_str()
            && key.account() == self.account.as_str()
            && partition == Some(self.region.partition().id());
        if here {
            Ok(())
        } else {
            Err(KEY_ELSEWHERE.into())
        }
    }

    pub(super) fn has_topic(&self, topic: &SnsTopicArn) -> Result<(), Refusal> {
        let here = topic.region() == self.region.as_str()
            && topic.account() == self.account
            && topic.partition() == self.region.partition().id();
        if here {
            Ok(())
        } else {
            Err(TOPIC_ELSEWHERE.into())
        }
    }

    pub(super) fn has_bucket(&self, bucket: &BucketProof) -> Result<(), Refusal> {
        let here = *bucket.account() == self.account
            && bucket.region().partition() == self.region.partition();
        if here {
            Ok(())
        } else {
            Err(BUCKET_ELSEWHERE.into())
        }
    }
}

/// What a call ended with, in words of this crate.
pub(super) fn failed<E>(operation: &'static str, error: &SdkError<E, HttpResponse>) -> Error
where
    E: StdError + ProvideErrorMetadata + 'static,
{
    if let Some(refusal) = find_in::<Refusal>(error) {
        return Error::from(refusal.clone());
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
    Error::new(
        ErrorKind::Connection,
        format!("{operation} failed: {what}"),
        None,
    )
}

const ROLE_ELSEWHERE: Fault = fault!(
    LeastPrivilege,
    "the role is not of the session's account",
    "name a role of the account itself that trusts `iot.amazonaws.com`; AWS passes no other",
);
const KEY_ELSEWHERE: Fault = fault!(
    EncryptAtRest,
    "the KMS key is not of the session's account, region and partition",
    "name a key of the same account and region, or a multi-region key's replica there",
);
const TOPIC_ELSEWHERE: Fault = fault!(
    Owner,
    "the SNS topic is not of the session's account, region and partition",
    "name a topic of the account itself, and let others subscribe to it",
);
const BUCKET_ELSEWHERE: Fault = fault!(
    Owner,
    "the bucket was verified for another account or partition than the session's",
    "verify a bucket with a session of the same account",
);
