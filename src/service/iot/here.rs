//! Where a client works and for whom: what the types of its calls are held against.

use super::Client;
use crate::error::{Fault, Refusal, fault};
use crate::region::AnyRegion;
use crate::{AccountId, BucketProof, Error, KmsKeyArn, RoleArn, SnsTopicArn};

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
