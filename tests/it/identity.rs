//! Sessions with a second factor, roles and broken glass, against the loopback cloud.

mod closure;
mod glass;
mod mfa;
mod printed;
mod renewal;
mod roles;
mod sso;
#[cfg(unix)]
mod terminal;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use palisade::region::UsEast1;
use palisade::testing::{BucketSpec, Cloud, MfaDevice, RoleSpec};
use palisade::{Builder, Error, Mfa, MfaSerial, MfaSession, PromptError, RoleArn, Session, s3};

use crate::support::builder;

/// The account of the example user.
const ACCOUNT: &str = "111122223333";
const OTHER: &str = "444455556666";

/// A cloud with a bucket, and a user who has a device.
struct Office {
    cloud: Cloud,
    device: MfaDevice,
    questions: Arc<AtomicUsize>,
}

impl Office {
    async fn open() -> Self {
        let cloud = Cloud::start().await.expect("a loopback port");
        let bucket = BucketSpec::new("us-east-1");
        cloud.s3().add_bucket("acme-telemetry", bucket);
        // What one test showed to STS is no other's used code.
        static OFFICES: AtomicUsize = AtomicUsize::new(0);
        let number = OFFICES.fetch_add(1, Ordering::SeqCst);
        let device = cloud.iam().add_mfa_device(format!("operator-{number}"));
        Self {
            cloud,
            device,
            questions: Arc::default(),
        }
    }

    fn builder(&self) -> Builder<UsEast1> {
        builder(&self.cloud)
    }

    fn serial(&self) -> MfaSerial {
        MfaSerial::try_from(self.device.serial()).expect("a serial number")
    }

    /// A device whose codes come from a function.
    fn answering<F>(&self, code: F) -> Mfa
    where
        F: Fn() -> Result<String, PromptError> + Send + Sync + 'static,
    {
        let questions = self.questions.clone();
        Mfa::new(self.serial(), move |_| {
            questions.fetch_add(1, Ordering::SeqCst);
            let code = code();
            async { Ok(code?.parse()?) }
        })
    }

    /// A device that shows the right code.
    fn right(&self) -> Mfa {
        let device = self.device.clone();
        self.answering(move || Ok(device.code()))
    }

    fn questions(&self) -> usize {
        self.questions.load(Ordering::SeqCst)
    }

    async fn connect(&self) -> MfaSession<UsEast1> {
        let connected = self.builder().connect_with_mfa(self.right()).await;
        connected.expect("a session with a second factor")
    }

    async fn fails(&self, mfa: Mfa) -> Error {
        let connected = self.builder().connect_with_mfa(mfa).await;
        connected.map(|_| ()).expect_err("no second factor")
    }

    /// How many requests of an operation the cloud saw.
    fn count(&self, operation: &str) -> usize {
        let seen = self.cloud.requests();
        seen.iter()
            .filter(|seen| seen.operation.as_deref() == Some(operation))
            .count()
    }

    /// Whose key signed the last request of an operation.
    fn signer(&self, operation: &str) -> String {
        let seen = self.cloud.requests();
        let last = seen
            .iter()
            .rev()
            .find(|seen| seen.operation.as_deref() == Some(operation));
        let signer = last.and_then(|seen| seen.signed_by.clone());
        signer.unwrap_or_else(|| panic!("no signed {operation}"))
    }

    /// Lets codes and sessions grow old.
    fn wait(&self, seconds: u64) {
        self.cloud.clock().advance(Duration::from_secs(seconds));
    }

    fn role(&self, account: &str, name: &str, spec: RoleSpec) -> RoleArn {
        let arn = format!("arn:aws:iam::{account}:role/{name}");
        self.cloud.iam().add_role(arn.as_str(), spec);
        RoleArn::try_from(arn).expect("a role")
    }
}

async fn works(session: &Session<UsEast1>) -> Result<(), String> {
    let s3 = s3::Client::new(session);
    let listed = s3.sdk().list_objects_v2().bucket("acme-telemetry");
    match listed.send().await {
        Ok(_) => Ok(()),
        Err(error) => Err(match palisade::refusal(&error) {
            Some(refusal) => refusal.to_string(),
            None => format!("{error:?}"),
        }),
    }
}
