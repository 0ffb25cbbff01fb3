//! Changes of a workspace.

use std::time::Duration;

use super::Workspace;
use super::proven::Proven;
use super::read_back::Wanted;
use crate::service::typed::failed;
use crate::text::Description;
use crate::{Error, ProvenBucket, RoleArn};

const UPDATE: &str = "twinmaker UpdateWorkspace";

/// A change of a workspace; made by [`Workspace::change`].
///
/// Wraps `aws_sdk_iottwinmaker::operation::update_workspace`, but takes a bucket that was verified and no ARN, and
/// reads back what stands.
///
/// ```no_run
/// use palisade::{s3, twinmaker};
///
/// # async fn example(plant: twinmaker::Workspace, other: s3::VerifiedBucket) -> Result<(), palisade::Error> {
/// let plant = plant.change().bucket(&other).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct ChangeWorkspace {
    workspace: Workspace,
    bucket: Option<Proven>,
    role: Option<RoleArn>,
    description: Option<Description>,
    age: Duration,
}

impl ChangeWorkspace {
    pub(super) fn new(workspace: Workspace, age: Duration) -> Self {
        Self {
            workspace,
            bucket: None,
            role: None,
            description: None,
            age,
        }
    }

    /// Another bucket for its content. What lies in the present one stays there.
    pub fn bucket(mut self, bucket: &(impl ProvenBucket + ?Sized)) -> Self {
        self.bucket = Some(Proven::of(bucket));
        self
    }

    /// Another role, which trusts `iottwinmaker.amazonaws.com`.
    pub fn role(mut self, role: impl Into<Option<RoleArn>>) -> Self {
        self.role = role.into();
        self
    }

    /// Another description.
    pub fn description(mut self, description: impl Into<Option<Description>>) -> Self {
        self.description = description.into();
        self
    }

    /// How old the proof of the bucket may be; else it is read again. What the workspace says unless it is said.
    pub fn proof_no_older_than(mut self, age: Duration) -> Self {
        self.age = age;
        self
    }

    /// Makes the change and reads it back until it stands, five times within three seconds; gives the workspace
    /// as it is then.
    ///
    /// # Errors
    /// As [`CreateWorkspace::send`](super::CreateWorkspace::send) has them, but for one of the same id.
    pub async fn send(self) -> Result<Workspace, Error> {
        let (now, age) = (self.workspace, self.age);
        let client = now.client();
        let here = client.here().await?;
        let role = self.role.as_ref().unwrap_or(now.role()).clone();
        let right = here.has_role(&role);
        right.map_err(|refusal| client.core.refused(UPDATE, refusal))?;
        let bucket = self.bucket.as_ref().unwrap_or(now.proven()).clone();
        // Security: of the present bucket as well, so that a change never ends in a workspace whose bucket
        // nobody looked at.
        let proof = bucket.young(client, &here, UPDATE, age).await?;
        let wanted = Wanted::new(&here, now.id(), &proof).role(&role);
        let call = client
            .sdk
            .update_workspace()
            .workspace_id(now.id().as_str());
        let call = call
            .set_s3_location(self.bucket.as_ref().map(|_| wanted.location.clone()))
            .set_role(self.role.as_ref().map(|role| role.as_str().to_owned()))
            .set_description(self.description.map(Into::into));
        call.send().await.map_err(|error| failed(UPDATE, &error))?;
        client.read_back(UPDATE, &wanted, false).await?;
        Ok(now.with(role, bucket))
    }
}
