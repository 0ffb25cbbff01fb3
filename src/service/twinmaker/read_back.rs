//! What a workspace is, read back.

use aws_sdk_iottwinmaker::operation::get_workspace::{GetWorkspaceError, GetWorkspaceOutput};

use super::{Client, place};
use crate::error::{Fault, fault};
use crate::service::typed::{Here, PATIENCE};
use crate::text::WorkspaceId;
use crate::{BucketProof, Error, RoleArn};

pub(super) const GET: &str = "twinmaker GetWorkspace";

/// What a workspace has to be.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    id: WorkspaceId,
    pub(super) arn: String,
    pub(super) location: String,
    role: Option<RoleArn>,
}

impl Wanted {
    pub(super) fn new(here: &Here, id: &WorkspaceId, bucket: &BucketProof) -> Self {
        Self {
            id: id.clone(),
            arn: here.arn(&format!("workspace/{id}")),
            location: place::arn(bucket),
            role: None,
        }
    }

    pub(super) fn role(mut self, role: &RoleArn) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// What is found in the place of what is wanted.
    ///
    /// Security: by the whole text, so that nothing is understood in two ways.
    pub(super) fn lacks(&self, found: &GetWorkspaceOutput) -> Option<Fault> {
        let role = self.role.as_ref().map(RoleArn::as_str);
        if found.workspace_id() != self.id.as_str() || found.arn() != self.arn {
            Some(OTHER_WORKSPACE)
        } else if found.s3_location().is_none() {
            Some(NO_BUCKET)
        } else if found.s3_location() != Some(&self.location) {
            Some(OTHER_BUCKET)
        } else if role.is_some() && found.role() != role {
            Some(OTHER_ROLE)
        } else {
            None
        }
    }
}

impl Client {
    /// Reads a workspace until it is as it was just written, or patience is at its end.
    ///
    /// A workspace that was just made never was another one: what is wrong of it stays wrong.
    pub(super) async fn read_back(
        &self,
        operation: &'static str,
        wanted: &Wanted,
        is_new: bool,
    ) -> Result<GetWorkspaceOutput, Error> {
        let mut patience = PATIENCE.iter();
        loop {
            let call = self.sdk.get_workspace().workspace_id(wanted.id.as_str());
            let (fault, may_lag) = match call.send().await {
                Ok(found) => match wanted.lacks(&found) {
                    None => return Ok(found),
                    Some(fault) => (fault, !is_new),
                },
                Err(error) => {
                    let said = error.as_service_error();
                    let missing = GetWorkspaceError::is_resource_not_found_exception;
                    (UNREAD, said.is_some_and(missing))
                }
            };
            match patience.next().filter(|_| may_lag) {
                Some(pause) => self.core.pause(*pause).await,
                None => return Err(self.core.unfinished(operation, fault)),
            }
        }
    }
}

const UNREAD: Fault = fault!(
    EncryptAtRest,
    "the workspace could not be read back",
    "allow `iottwinmaker:GetWorkspace`, and take the workspace with `adopt_workspace`",
);
const OTHER_WORKSPACE: Fault = fault!(
    Owner,
    "what is read is not the workspace of this name in the session's account and region",
    "find out what answers in the place of AWS",
);
const NO_BUCKET: Fault = fault!(
    EncryptAtRest,
    "the workspace has no bucket",
    "give it one that was verified, by `UpdateWorkspace` of the SDK's client, or make it anew",
);
const OTHER_BUCKET: Fault = fault!(
    EncryptAtRest,
    "the workspace keeps its content in another bucket than the one that was given",
    "verify the bucket that it has, or find out who gave it another one",
);
const OTHER_ROLE: Fault = fault!(
    LeastPrivilege,
    "the workspace works with another role than the one that was given",
    "find out who gave it another one, and change it back",
);
