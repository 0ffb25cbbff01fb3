//! Models of AWS IoT SiteWise that a workspace follows.

use aws_sdk_iottwinmaker::operation::create_sync_job::builders::CreateSyncJobFluentBuilder;
use aws_sdk_iottwinmaker::operation::delete_sync_job::builders::DeleteSyncJobFluentBuilder;
use aws_sdk_iottwinmaker::operation::get_sync_job::builders::GetSyncJobFluentBuilder;
use aws_sdk_iottwinmaker::operation::list_sync_jobs::builders::ListSyncJobsFluentBuilder;
use aws_sdk_iottwinmaker::operation::list_sync_resources::builders::ListSyncResourcesFluentBuilder;

use super::Workspace;
use crate::{Error, RoleArn};

const CREATE: &str = "twinmaker CreateSyncJob";
/// The only source that there is.
const SITEWISE: &str = "SITEWISE";

impl Workspace {
    /// Begins to follow the models and assets of AWS IoT SiteWise, all of the account and region.
    ///
    /// Gives `aws_sdk_iottwinmaker`'s builder of `CreateSyncJob`. The role is of the session's account, trusts
    /// `iottwinmaker.amazonaws.com` and may read SiteWise. IAM actions: `iottwinmaker:CreateSyncJob`, and
    /// `iam:PassRole` for the role.
    ///
    /// # Errors
    /// When the account is not known; [`Rule::LeastPrivilege`](crate::Rule::LeastPrivilege) when the role is of
    /// another one.
    ///
    /// ```no_run
    /// use palisade::{role_arn, twinmaker};
    ///
    /// # async fn example(plant: twinmaker::Workspace) -> Result<(), Box<dyn std::error::Error>> {
    /// let role = role_arn!("arn:aws:iam::111122223333:role/twin-sync");
    /// plant.create_sync_job(role).await?.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create_sync_job(
        &self,
        role: RoleArn,
    ) -> Result<CreateSyncJobFluentBuilder, Error> {
        let client = self.client();
        let right = client.here().await?.has_role(&role);
        right.map_err(|refusal| client.core.refused(CREATE, refusal))?;
        let call = client.sdk.create_sync_job().sync_role(role);
        let call = call.workspace_id(self.id().as_str());
        Ok(call.sync_source(SITEWISE))
    }

    /// Reads how following goes. IAM action: `iottwinmaker:GetSyncJob`.
    pub fn get_sync_job(&self) -> GetSyncJobFluentBuilder {
        let call = self.client().sdk.get_sync_job();
        call.workspace_id(self.id().as_str()).sync_source(SITEWISE)
    }

    /// Ends following; what was made of it goes. IAM action: `iottwinmaker:DeleteSyncJob`.
    pub fn delete_sync_job(&self) -> DeleteSyncJobFluentBuilder {
        let call = self.client().sdk.delete_sync_job();
        call.workspace_id(self.id().as_str()).sync_source(SITEWISE)
    }

    /// Lists what the workspace follows. IAM action: `iottwinmaker:ListSyncJobs`.
    pub fn list_sync_jobs(&self) -> ListSyncJobsFluentBuilder {
        let call = self.client().sdk.list_sync_jobs();
        call.workspace_id(self.id().as_str())
    }

    /// Lists what came of it. IAM action: `iottwinmaker:ListSyncResources`.
    pub fn list_sync_resources(&self) -> ListSyncResourcesFluentBuilder {
        let call = self.client().sdk.list_sync_resources();
        call.workspace_id(self.id().as_str()).sync_source(SITEWISE)
    }
}
