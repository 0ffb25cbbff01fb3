//! What a workspace is, read back.

use aws_sdk_iottwinmaker::operation::get_workspace::{GetWorkspaceError, GetWorkspaceOutput};

use super::{Client, place};
use crate::error::{Fault, Refusal, fault};
use crate::service::typed::{Here, PATIENCE, failed};
use crate::text::WorkspaceId;
use crate::{BucketProof, Error, Outcome, RoleArn, Rule};

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
    /// A line of evidence: a workspace was read, and is in the bucket that it should be in.
    pub(super) fn note_kept(&self, detail: &'static str) {
        let book = self.core.evidence();
        let subject = "twinmaker workspaces";
        book.note(Rule::EncryptAtRest, Outcome::Kept, subject, detail);
    }

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
            let (refusal, answered, may_lag) = match call.send().await {
                Ok(found) => match wanted.lacks(&found) {
                    None => return Ok(found),
                    Some(fault) => (Refusal::from(fault), None, !is_new),
                },
                Err(error) => {
                    let said = error.as_service_error();
                    let missing =
                        said.is_some_and(GetWorkspaceError::is_resource_not_found_exception);
                    let answered = failed(GET, &error);
                    let refusal = match (answered.refusal(), answered.code()) {
                        (Some(refusal), _) => refusal.clone(),
                        (None, _) if missing => MISSING.into(),
                        (None, Some("AccessDeniedException")) => DENIED.into(),
                        (None, _) => UNREAD.into(),
                    };
                    (refusal, Some(answered), missing)
                }
            };
            match patience.next().filter(|_| may_lag) {
                Some(pause) => self.core.pause(*pause).await,
                None => {
                    let error = self.core.unfinished(operation, refusal);
                    return Err(match answered {
                        Some(answered) => error.with_answer_of(answered),
                        None => error,
                    });
                }
            }
        }
    }
}

const UNREAD: Fault = fault!(
    EncryptAtRest,
    "the workspace could not be read back",
    "take it with `adopt_workspace`, which reads it",
);
const DENIED: Fault = fault!(
    EncryptAtRest,
    "reading the workspace back was denied",
    "allow `iottwinmaker:GetWorkspace`, and take the workspace with `adopt_workspace`",
);
const MISSING: Fault = fault!(
    EncryptAtRest,
    "there is no such workspace when it is read back",
    "take it with `adopt_workspace` when it is there, or find out who deleted it",
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
    "the workspace works with another role than the one that was given, or that it had",
    "find out who gave it another one, and change it back",
);
