//! Workspaces that are made, and those that are there.

use std::time::Duration;

use super::proven::{Proven, YOUNG, tell};
use super::read_back::{GET, Wanted};
use super::tags::{map, vouched};
use super::{Client, Workspace};
use crate::error::{Fault, Refusal, fault};
use crate::service::typed::{Here, failed, failed_in_doubt};
use crate::text::{Description, WorkspaceId};
use crate::{Error, ProvenBucket, RoleArn, Tag, Tags};

const CREATE: &str = "twinmaker CreateWorkspace";
const TELLS: &str = "`adopt_workspace` tells";

/// A workspace to be made; made by [`Client::create_workspace`].
///
/// Wraps `aws_sdk_iottwinmaker::operation::create_workspace`, but takes a bucket that was verified and no ARN,
/// reads that bucket again when its proof is old, and reads back what was made.
///
/// ```no_run
/// use palisade::{description, role_arn, s3, tag, twinmaker, workspace_id};
///
/// # async fn example(twin: twinmaker::Client, bucket: s3::VerifiedBucket) -> Result<(), palisade::Error> {
/// let role = role_arn!("arn:aws:iam::111122223333:role/twin");
/// let plant = twin
///     .create_workspace(workspace_id!("plant"), &bucket, role)
///     .description(description!("hall 4"))
///     .tag(tag!("team", "telemetry"))
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct CreateWorkspace {
    client: Client,
    id: WorkspaceId,
    bucket: Proven,
    role: RoleArn,
    description: Option<Description>,
    tags: Vec<Tag>,
    age: Duration,
}

/// A workspace that is there, to be taken as one's own; made by [`Client::adopt_workspace`].
///
/// Reads only.
///
/// ```no_run
/// use palisade::{s3, twinmaker, workspace_id};
///
/// # async fn example(twin: twinmaker::Client, bucket: s3::VerifiedBucket) -> Result<(), palisade::Error> {
/// let plant = twin.adopt_workspace(workspace_id!("plant"), &bucket).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct AdoptWorkspace {
    client: Client,
    id: WorkspaceId,
    bucket: Proven,
    age: Duration,
}

impl Client {
    /// Begins a workspace, whose scenes and models lie in a bucket that was verified.
    ///
    /// Bucket and role are of the session's account, the bucket of its region as well, and without dots in its
    /// name. The role trusts `iottwinmaker.amazonaws.com`. IAM actions: `iottwinmaker:CreateWorkspace`,
    /// `iottwinmaker:GetWorkspace`, `iam:PassRole` for the role, with tags `iottwinmaker:TagResource`, and where
    /// the proof is old those of [`s3::Client::adopt`](crate::s3::Client::adopt).
    pub fn create_workspace(
        &self,
        id: WorkspaceId,
        bucket: &(impl ProvenBucket + ?Sized),
        role: RoleArn,
    ) -> CreateWorkspace {
        CreateWorkspace {
            client: self.clone(),
            id,
            bucket: Proven::of(bucket),
            role,
            description: None,
            tags: Vec::new(),
            age: YOUNG,
        }
    }

    /// Begins to take a workspace that is there: it must keep its content in this bucket. IAM action:
    /// `iottwinmaker:GetWorkspace`, and where the proof is old those of
    /// [`s3::Client::adopt`](crate::s3::Client::adopt).
    pub fn adopt_workspace(
        &self,
        id: WorkspaceId,
        bucket: &(impl ProvenBucket + ?Sized),
    ) -> AdoptWorkspace {
        AdoptWorkspace {
            client: self.clone(),
            id,
            bucket: Proven::of(bucket),
            age: YOUNG,
        }
    }
}

impl CreateWorkspace {
    /// What it is for.
    pub fn description(mut self, description: impl Into<Option<Description>>) -> Self {
        self.description = description.into();
        self
    }

    /// Adds a tag; up to 50.
    pub fn tag(mut self, tag: impl Into<Tag>) -> Self {
        self.tags.push(tag.into());
        self
    }

    /// Adds several tags.
    pub fn tags(mut self, tags: impl Into<Option<Tags>>) -> Self {
        self.tags.extend(tags.into().into_iter().flatten());
        self
    }

    /// How old the proof of the bucket may be; else the bucket is read again. A minute unless it is said, and
    /// that is what the [`Workspace`] asks for as well. With zero it is always read.
    pub fn proof_no_older_than(mut self, age: Duration) -> Self {
        self.age = age;
        self
    }

    /// Makes the workspace and reads it back.
    ///
    /// # Errors
    /// * [`ErrorKind::Refused`](crate::ErrorKind::Refused) before anything is sent to TwinMaker: bucket or role
    ///   are not of the session's account, region or partition ([`Rule::Owner`](crate::Rule::Owner),
    ///   [`Rule::LeastPrivilege`](crate::Rule::LeastPrivilege)); the bucket is no longer as it was verified, or its
    ///   proof is old and cannot be made anew ([`Rule::EncryptAtRest`](crate::Rule::EncryptAtRest), or the rule
    ///   that is broken now); there are more than 50 tags; the guard refuses the call.
    /// * [`ErrorKind::Service`](crate::ErrorKind::Service) with the code `ConflictException` when there is one of
    ///   this id: also when an earlier try made it, whose reply was lost. Other codes are of other refusals.
    /// * [`ErrorKind::Unfinished`](crate::ErrorKind::Unfinished) when the workspace was made and could not be read
    ///   back, or has another bucket or role; and when no answer was read, so that nobody knows whether it was
    ///   made. [`adopt_workspace`](Client::adopt_workspace) tells whether it is there, and this one.
    /// * [`ErrorKind::Connection`](crate::ErrorKind::Connection) when the request could not be made, and
    ///   [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) when there are none: nothing was made.
    pub async fn send(self) -> Result<Workspace, Error> {
        let Self {
            client,
            id,
            bucket,
            role,
            description,
            tags,
            age,
        } = self;
        let refused = |refusal| client.core.refused(CREATE, refusal);
        let here = client.here().await?;
        here.has_role(&role).map_err(refused)?;
        let tags = Tags::try_from(tags).map_err(refused)?;
        let proof = bucket.young(&client, &here, CREATE, age).await?;
        tell(&client, &proof);
        let wanted = Wanted::new(&here, &id, &proof).role(&role);
        let call = client
            .sdk
            .create_workspace()
            .workspace_id(id.as_str())
            .s3_location(&wanted.location)
            .role(role.as_str())
            .set_description(description.map(Into::into))
            .set_tags(map(&tags));
        let reply = call.customize().interceptor(vouched(&tags)).send().await;
        let reply = reply.map_err(|error| failed_in_doubt(CREATE, TELLS, &error))?;
        if reply.arn() != wanted.arn {
            return Err(client.core.unfinished(CREATE, OTHER_ARN));
        }
        client.read_back(CREATE, &wanted, true).await?;
        client.note_kept("made in a verified bucket, read back");
        Ok(Workspace::new(client, id, wanted.arn, role, bucket, age))
    }
}

impl AdoptWorkspace {
    /// How old the proof of the bucket may be; else the bucket is read again. A minute unless it is said, and
    /// that is what the [`Workspace`] asks for as well. With zero it is always read.
    pub fn proof_no_older_than(mut self, age: Duration) -> Self {
        self.age = age;
        self
    }

    /// Reads the workspace.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) when the bucket is not of the session's account and
    /// region, is no longer as it was verified, or its proof is old and cannot be made anew, and when the
    /// workspace keeps its content elsewhere ([`Rule::EncryptAtRest`](crate::Rule::EncryptAtRest)), works with a
    /// role of another account ([`Rule::LeastPrivilege`](crate::Rule::LeastPrivilege)), or what answers describes
    /// another workspace ([`Rule::Owner`](crate::Rule::Owner));
    /// [`ErrorKind::Service`](crate::ErrorKind::Service) with the code `ResourceNotFoundException` when there is
    /// none; [`ErrorKind::Connection`](crate::ErrorKind::Connection) when no answer was read, and
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) when there are none.
    pub async fn send(self) -> Result<Workspace, Error> {
        let Self {
            client,
            id,
            bucket,
            age,
        } = self;
        let here = client.here().await?;
        let proof = bucket.young(&client, &here, GET, age).await?;
        let call = client.sdk.get_workspace().workspace_id(id.as_str());
        let found = call.send().await.map_err(|error| failed(GET, &error))?;
        let wanted = Wanted::new(&here, &id, &proof);
        let role = match wanted.lacks(&found) {
            Some(fault) => Err(fault.into()),
            None => own_role(&here, found.role()),
        };
        let role = role.map_err(|refusal| client.core.refused(GET, refusal))?;
        // Security: only now, lest a workspace that is none makes a bucket one that raw calls may use.
        tell(&client, &proof);
        client.note_kept("found in a verified bucket");
        Ok(Workspace::new(client, id, wanted.arn, role, bucket, age))
    }
}

fn own_role(here: &Here, found: Option<&str>) -> Result<RoleArn, Refusal> {
    let role = RoleArn::try_from(found.unwrap_or_default()).map_err(|_| NO_ROLE)?;
    here.has_role(&role)?;
    Ok(role)
}

const OTHER_ARN: Fault = fault!(
    Owner,
    "the reply names another workspace than this one in the session's account and region",
    "find out what answers in the place of AWS",
);
const NO_ROLE: Fault = fault!(
    LeastPrivilege,
    "the workspace works with no role that can be read",
    "give it one that trusts `iottwinmaker.amazonaws.com`, by `UpdateWorkspace` of the SDK's client",
);
