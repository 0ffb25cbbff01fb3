//! Changes of a workspace.

use std::time::Duration;

use super::Workspace;
use super::proven::{Proven, tell};
use super::read_back::Wanted;
use crate::service::typed::failed_in_doubt;
use crate::text::Description;
use crate::{Error, ProvenBucket, RoleArn};

const UPDATE: &str = "twinmaker UpdateWorkspace";
const TELLS: &str = "`get_workspace` tells";

/// A change of a workspace; made by [`Workspace::change`].
///
/// Wraps `aws_sdk_iottwinmaker::operation::update_workspace`, but takes a bucket that was verified and no ARN, and
/// reads back what stands. Handles of the workspace that were made before, and their clones, go on with the bucket
/// and the role that they know: use the one that [`send`](Self::send) gives.
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
    /// As [`CreateWorkspace::send`](super::CreateWorkspace::send) has them, with the code
    /// `ResourceNotFoundException` when the workspace is there no more.
    /// [`get_workspace`](Workspace::get_workspace) tells what stands where no answer was read.
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
        tell(client, &proof);
        let wanted = Wanted::new(&here, now.id(), &proof).role(&role);
        let call = client
            .sdk
            .update_workspace()
            .workspace_id(now.id().as_str());
        let call = call
            .set_s3_location(self.bucket.as_ref().map(|_| wanted.location.clone()))
            .set_role(self.role.as_ref().map(|role| role.as_str().to_owned()))
            .set_description(self.description.map(Into::into));
        let sent = call.send().await;
        sent.map_err(|error| failed_in_doubt(UPDATE, TELLS, &error))?;
        client.read_back(UPDATE, &wanted, false).await?;
        client.note_kept("changed in a verified bucket, read back");
        Ok(now.with(role, bucket))
    }
}
