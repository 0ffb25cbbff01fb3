//! AWS IoT TwinMaker, through the typed layer.

mod content;
mod lies;
mod old_proofs;
mod places;
mod raw;
mod transfers;
mod workspaces;

use std::time::Duration;

use palisade::region::UsEast1;
use palisade::s3::VerifiedBucket;
use palisade::testing::{Cloud, RoleSpec};
use palisade::{
    Encryption, Error, ErrorKind, RoleArn, Rule, Session, bucket_name, external_id, role_arn,
    role_session_name, s3, twinmaker, workspace_id,
};
use serde_json::Value;

const ACCOUNT: &str = "111122223333";
const BUCKET: &str = "acme-twin";
const BUCKET_ARN: &str = "arn:aws:s3:::acme-twin";
const PLANT_ARN: &str = "arn:aws:iottwinmaker:us-east-1:111122223333:workspace/plant";

/// A loopback cloud whose clock the session goes by, and a bucket that was just made.
struct Hall {
    cloud: Cloud,
    session: Session<UsEast1>,
    s3: s3::Client,
    twin: twinmaker::Client,
    bucket: VerifiedBucket,
}

async fn hall() -> Hall {
    let cloud = Cloud::start().await.expect("a loopback port");
    let session = Session::builder(UsEast1).danger_test_cloud(cloud.door().clock(cloud.clock()));
    let session = session.connect().await.expect("a session");
    let s3 = s3::Client::new(&session);
    let twin = twinmaker::Client::new(&session);
    let bucket = made(&s3, bucket_name!("acme-twin")).await;
    Hall {
        cloud,
        session,
        s3,
        twin,
        bucket,
    }
}

async fn made(s3: &s3::Client, name: palisade::BucketName) -> VerifiedBucket {
    let create = s3.create_bucket(name, Encryption::sse_s3());
    create.send().await.expect("a bucket")
}

impl Hall {
    /// How many requests of an operation the cloud saw.
    fn count(&self, operation: &str) -> usize {
        let seen = self.cloud.requests();
        let seen = seen.iter().filter_map(|seen| seen.operation.as_deref());
        seen.filter(|name| *name == operation).count()
    }

    fn later(&self, seconds: u64) {
        self.cloud.clock().advance(Duration::from_secs(seconds));
    }

    fn without_encryption(&self) {
        self.cloud.s3().remove_configuration(BUCKET, "encryption");
    }

    fn create(&self) -> twinmaker::CreateWorkspace {
        self.twin
            .create_workspace(workspace_id!("plant"), &self.bucket, role())
    }

    async fn plant(&self) -> twinmaker::Workspace {
        self.create().send().await.expect("a workspace")
    }

    #[track_caller]
    fn kept(&self, kind: &str, name: &str) -> Value {
        let found = self.cloud.twinmaker().resource(kind, name);
        found.unwrap_or_else(|| panic!("no {kind} {name}"))
    }
}

fn role() -> RoleArn {
    role_arn!("arn:aws:iam::111122223333:role/twin")
}

/// A session in another account of the same cloud.
async fn elsewhere(hall: &Hall) -> Session<UsEast1> {
    let spec = RoleSpec::trusting_account(ACCOUNT).with_external_id("acme-7f3a");
    let role = role_arn!("arn:aws:iam::444455556666:role/Twin");
    hall.cloud.iam().add_role(role.as_str(), spec);
    let there = hall.session.assume_role(role, role_session_name!("twin"));
    let there = there.external_id(external_id!("acme-7f3a"));
    there.connect().await.expect("a session")
}

/// Asserts that a rule refused a call; gives the whole sentence.
#[track_caller]
fn refused<T>(result: Result<T, Error>, rule: Rule) -> String {
    let Err(error) = result else {
        panic!("the call was not refused; {rule} should have refused it");
    };
    assert_eq!(error.kind(), ErrorKind::Refused, "{error:?}");
    let Some(refusal) = error.refusal() else {
        panic!("no rule refused the call: {error:?}");
    };
    assert_eq!(refusal.rule(), rule, "{error:?}");
    refusal.to_string()
}
