//! What several tests begin with.

use std::time::Duration;

use palisade::aws_sdk_s3::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use palisade::region::UsEast1;
use palisade::testing::{BucketSpec, Cloud};
use palisade::{Builder, Encryption, Refusal, Rule, Session, Timeouts, bucket_name, s3};

pub(crate) const KEY: &str =
    "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
pub(crate) const OTHER_KEY: &str =
    "arn:aws:kms:us-east-1:111122223333:key/99999999-12ab-34cd-56ef-1234567890ab";

/// A loopback cloud with the bucket `acme-telemetry`, and a session through its door.
pub(crate) struct Scene {
    pub(crate) cloud: Cloud,
    pub(crate) session: Session<UsEast1>,
    pub(crate) s3: s3::Client,
}

pub(crate) fn builder(cloud: &Cloud) -> Builder<UsEast1> {
    Session::builder(UsEast1).danger_test_cloud(cloud.door())
}

pub(crate) fn hurried() -> Timeouts {
    Timeouts::default()
        .connect(Duration::from_secs(2))
        .read(Duration::from_millis(700))
        .attempt(Duration::from_secs(10))
        .operation(Duration::from_secs(30))
}

pub(crate) async fn scene() -> Scene {
    scene_with(|builder| builder).await
}

pub(crate) async fn scene_with(change: impl Fn(Builder<UsEast1>) -> Builder<UsEast1>) -> Scene {
    let cloud = Cloud::start().await.expect("a loopback port");
    cloud
        .s3()
        .add_bucket("acme-telemetry", BucketSpec::new("us-east-1"));
    let session = change(builder(&cloud)).connect().await.expect("a session");
    let s3 = s3::Client::new(&session);
    Scene { cloud, session, s3 }
}

impl Scene {
    pub(crate) fn bucket(&self) -> s3::Bucket {
        self.s3
            .declare(bucket_name!("acme-telemetry"), Encryption::sse_s3())
    }

    /// How many requests of an operation the cloud saw.
    pub(crate) fn count(&self, operation: &str) -> usize {
        self.cloud
            .requests()
            .iter()
            .filter(|seen| seen.operation.as_deref() == Some(operation))
            .count()
    }

    /// One header of the last request of an operation.
    pub(crate) fn header(&self, operation: &str, name: &str) -> Option<String> {
        self.cloud
            .requests()
            .iter()
            .rev()
            .find(|seen| seen.operation.as_deref() == Some(operation))?
            .headers
            .get(name)
            .map(|value| value.to_str().expect("a header in ASCII").to_owned())
    }
}

/// Asserts that a call was refused with a rule; gives the refusal.
#[track_caller]
pub(crate) fn refused<T, E>(result: Result<T, SdkError<E>>, rule: Rule) -> Refusal
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    let Err(error) = result else {
        panic!("the call was not refused; {rule} should have refused it");
    };
    let Some(refusal) = palisade::refusal(&error) else {
        panic!("no rule refused the call: {}", DisplayErrorContext(&error));
    };
    assert_eq!(refusal.rule(), rule, "{refusal}");
    refusal.clone()
}
