//! Where a client works and for whom: what the types of its calls are held against.

use crate::error::{Fault, Refusal, fault};
use crate::region::AnyRegion;
use crate::session::Core;
use crate::{AccountId, BucketProof, Error, RoleArn, Rule};
#[cfg(feature = "iot")]
use crate::{KmsKeyArn, SnsTopicArn};

/// The session's region and account, for one service.
#[derive(Clone, Debug)]
pub(in crate::service) struct Here {
    pub(in crate::service) region: AnyRegion,
    pub(in crate::service) account: AccountId,
    /// The service's word in ARNs, and in the name by which roles trust it.
    pub(in crate::service) service: &'static str,
}

impl Core {
    /// Finds credentials if need be, to know the account.
    pub(in crate::service) async fn here(&self, service: &'static str) -> Result<Here, Error> {
        Ok(Here {
            account: self.account().await?,
            region: self.installer().region().clone(),
            service,
        })
    }
}

impl Here {
    /// The ARN of something that the service keeps here, such as `thing/press-17`.
    pub(in crate::service) fn arn(&self, resource: &str) -> String {
        let partition = self.region.partition().id();
        let Self {
            region,
            account,
            service,
        } = self;
        format!("arn:{partition}:{service}:{region}:{account}:{resource}")
    }

    /// A role that the service is to assume can only be one of the same account: AWS passes no other.
    pub(in crate::service) fn has_role(&self, role: &RoleArn) -> Result<(), Refusal> {
        let same = role.account() == self.account;
        if same && role.partition() == self.region.partition().id() {
            Ok(())
        } else {
            let service = self.service;
            Err(Refusal::new(
                Rule::LeastPrivilege,
                ROLE_ELSEWHERE,
                format!(
                    "name a role of the account itself that trusts `{service}.amazonaws.com`; AWS passes no other"
                ),
            ))
        }
    }

    #[cfg(feature = "iot")]
    pub(in crate::service) fn has_key(&self, key: &KmsKeyArn) -> Result<(), Refusal> {
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

    #[cfg(feature = "iot")]
    pub(in crate::service) fn has_topic(&self, topic: &SnsTopicArn) -> Result<(), Refusal> {
        let here = topic.region() == self.region.as_str()
            && topic.account() == self.account
            && topic.partition() == self.region.partition().id();
        if here {
            Ok(())
        } else {
            Err(TOPIC_ELSEWHERE.into())
        }
    }

    pub(in crate::service) fn has_bucket(&self, bucket: &BucketProof) -> Result<(), Refusal> {
        let here = *bucket.account() == self.account
            && bucket.region().partition() == self.region.partition();
        if here {
            Ok(())
        } else {
            Err(BUCKET_ELSEWHERE.into())
        }
    }
}

const ROLE_ELSEWHERE: &str = "the role is not of the session's account";
#[cfg(feature = "iot")]
const KEY_ELSEWHERE: Fault = fault!(
    EncryptAtRest,
    "the KMS key is not of the session's account, region and partition",
    "name a key of the same account and region, or a multi-region key's replica there",
);
#[cfg(feature = "iot")]
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

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;

    fn read<T, E>(text: &str) -> T
    where
        T: for<'t> TryFrom<&'t str, Error = E>,
    {
        T::try_from(text).unwrap_or_else(|_| unreachable!("a value"))
    }

    fn here() -> Here {
        Here {
            region: region("us-east-1"),
            account: read("111122223333"),
            service: "iot",
        }
    }

    fn region(name: &str) -> AnyRegion {
        AnyRegion::new(name).unwrap_or_else(|_| unreachable!("a region"))
    }

    fn bucket(account: &str, place: &str) -> BucketProof {
        BucketProof::new(
            crate::bucket_name!("acme-firmware"),
            read(account),
            region(place),
            crate::Encryption::sse_s3(),
            SystemTime::UNIX_EPOCH,
            Vec::new(),
        )
    }

    fn said(result: Result<(), Refusal>) -> Option<String> {
        result.err().map(|refusal| refusal.to_string())
    }

    #[test]
    fn a_bucket_is_of_the_same_account_and_partition() {
        let check = |account, place| said(here().has_bucket(&bucket(account, place)));
        assert_eq!(check("111122223333", "us-east-1"), None);
        // Links lead to the bucket's own region.
        assert_eq!(check("111122223333", "eu-west-1"), None);
        for (account, place) in [
            ("999999999999", "us-east-1"),
            ("111122223333", "us-gov-west-1"),
            ("111122223333", "cn-north-1"),
        ] {
            let found = check(account, place);
            assert_eq!(
                found.as_deref(),
                Some(BUCKET_ELSEWHERE.text),
                "{account} {place}"
            );
        }
    }

    #[test]
    fn roles_topics_and_keys_are_of_the_same_place() {
        let role = |text| said(here().has_role(&read(text)));
        assert_eq!(role("arn:aws:iam::111122223333:role/iot"), None);
        for text in [
            "arn:aws:iam::999999999999:role/iot",
            "arn:aws-cn:iam::111122223333:role/iot",
        ] {
            let said = "LeastPrivilege: the role is not of the session's account; name a role of the account \
                        itself that trusts `iot.amazonaws.com`; AWS passes no other";
            assert_eq!(role(text).as_deref(), Some(said), "{text}");
        }
        let topic = |text| said(here().has_topic(&read(text)));
        assert_eq!(topic("arn:aws:sns:us-east-1:111122223333:findings"), None);
        for text in [
            "arn:aws:sns:us-west-2:111122223333:findings",
            "arn:aws:sns:us-east-1:999999999999:findings",
            "arn:aws-cn:sns:us-east-1:111122223333:findings",
        ] {
            assert_eq!(topic(text).as_deref(), Some(TOPIC_ELSEWHERE.text), "{text}");
        }
        let id = "key/1234abcd-12ab-34cd-56ef-1234567890ab";
        let key = |place: &str| said(here().has_key(&read(&format!("{place}:{id}"))));
        assert_eq!(key("arn:aws:kms:us-east-1:111122223333"), None);
        for place in [
            "arn:aws:kms:us-west-2:111122223333",
            "arn:aws:kms:us-east-1:999999999999",
            "arn:aws-cn:kms:us-east-1:111122223333",
        ] {
            assert_eq!(key(place).as_deref(), Some(KEY_ELSEWHERE.text), "{place}");
        }
    }
}
