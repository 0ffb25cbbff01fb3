//! A workspace whose bucket is verified.

use std::fmt;
use std::time::Duration;

use aws_sdk_iottwinmaker::operation::batch_put_property_values::builders::BatchPutPropertyValuesFluentBuilder;
use aws_sdk_iottwinmaker::operation::create_component_type::builders::CreateComponentTypeFluentBuilder;
use aws_sdk_iottwinmaker::operation::create_entity::builders::CreateEntityFluentBuilder;
use aws_sdk_iottwinmaker::operation::delete_component_type::builders::DeleteComponentTypeFluentBuilder;
use aws_sdk_iottwinmaker::operation::delete_entity::builders::DeleteEntityFluentBuilder;
use aws_sdk_iottwinmaker::operation::delete_workspace::builders::DeleteWorkspaceFluentBuilder;
use aws_sdk_iottwinmaker::operation::execute_query::builders::ExecuteQueryFluentBuilder;
use aws_sdk_iottwinmaker::operation::get_component_type::builders::GetComponentTypeFluentBuilder;
use aws_sdk_iottwinmaker::operation::get_entity::builders::GetEntityFluentBuilder;
use aws_sdk_iottwinmaker::operation::get_pricing_plan::builders::GetPricingPlanFluentBuilder;
use aws_sdk_iottwinmaker::operation::get_property_value::builders::GetPropertyValueFluentBuilder;
use aws_sdk_iottwinmaker::operation::get_property_value_history::builders::GetPropertyValueHistoryFluentBuilder;
use aws_sdk_iottwinmaker::operation::get_workspace::builders::GetWorkspaceFluentBuilder;
use aws_sdk_iottwinmaker::operation::list_component_types::builders::ListComponentTypesFluentBuilder;
use aws_sdk_iottwinmaker::operation::list_components::builders::ListComponentsFluentBuilder;
use aws_sdk_iottwinmaker::operation::list_entities::builders::ListEntitiesFluentBuilder;
use aws_sdk_iottwinmaker::operation::list_properties::builders::ListPropertiesFluentBuilder;
use aws_sdk_iottwinmaker::operation::list_workspaces::builders::ListWorkspacesFluentBuilder;
use aws_sdk_iottwinmaker::operation::update_component_type::builders::UpdateComponentTypeFluentBuilder;
use aws_sdk_iottwinmaker::operation::update_entity::builders::UpdateEntityFluentBuilder;
use aws_sdk_iottwinmaker::operation::update_pricing_plan::builders::UpdatePricingPlanFluentBuilder;
use aws_sdk_iottwinmaker::types::PricingMode;

use super::proven::Proven;
use super::{ChangeWorkspace, Client};
use crate::text::{ComponentTypeId, EntityName, WorkspaceId};
use crate::{BucketProof, Error, RoleArn};

impl Client {
    /// Lists the workspaces of the account and region. IAM action: `iottwinmaker:ListWorkspaces`.
    pub fn list_workspaces(&self) -> ListWorkspacesFluentBuilder {
        self.sdk.list_workspaces()
    }

    /// Reads what the account pays by. IAM action: `iottwinmaker:GetPricingPlan`.
    pub fn get_pricing_plan(&self) -> GetPricingPlanFluentBuilder {
        self.sdk.get_pricing_plan()
    }

    /// Changes what the account pays by. IAM action: `iottwinmaker:UpdatePricingPlan`.
    pub fn update_pricing_plan(&self, mode: PricingMode) -> UpdatePricingPlanFluentBuilder {
        self.sdk.update_pricing_plan().pricing_mode(mode)
    }
}

/// A workspace of TwinMaker that keeps its content in a bucket that was verified.
///
/// Made by [`Client::create_workspace`] and [`Client::adopt_workspace`]. Its methods hand out the SDK's own
/// fluent builders with the workspace filled in; those that say where content lies are types of this crate and ask for a proof of the bucket
/// that is young, and read the bucket again where it is not. Values of properties are payload, which nobody
/// looks at; names, descriptions, units and configurations are stored in clear, and looked at.
///
/// What is only named, to be read, changed or deleted, may be any text, so that what is there already stays
/// within reach.
///
/// ```no_run
/// use palisade::{component_type_id, entity_id, entity_name, twinmaker};
///
/// # async fn example(plant: twinmaker::Workspace) -> Result<(), Box<dyn std::error::Error>> {
/// plant.create_component_type(component_type_id!("com.acme.press")).send().await?;
/// let press = plant.create_entity(entity_name!("press 17")).entity_id(entity_id!("press-17")).send().await?;
/// let press = plant.get_entity(press.entity_id()).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Workspace {
    client: Client,
    id: WorkspaceId,
    arn: String,
    role: RoleArn,
    bucket: Proven,
    age: Duration,
}

impl Workspace {
    pub(super) fn new(
        client: Client,
        id: WorkspaceId,
        arn: String,
        role: RoleArn,
        bucket: Proven,
        age: Duration,
    ) -> Self {
        Self {
            client,
            id,
            arn,
            role,
            bucket,
            age,
        }
    }

    pub(super) fn with(self, role: RoleArn, bucket: Proven) -> Self {
        Self {
            role,
            bucket,
            ..self
        }
    }

    pub(super) fn client(&self) -> &Client {
        &self.client
    }

    pub(super) fn proven(&self) -> &Proven {
        &self.bucket
    }

    pub(super) async fn young(&self, operation: &'static str) -> Result<BucketProof, Error> {
        let here = self.client.here().await?;
        let (client, age) = (&self.client, self.age);
        self.bucket.young(client, &here, operation, age).await
    }

    /// The id.
    #[must_use]
    pub fn id(&self) -> &WorkspaceId {
        &self.id
    }

    /// The ARN.
    #[must_use]
    pub fn arn(&self) -> &str {
        &self.arn
    }

    /// The role that TwinMaker assumes for the workspace, as it was when that was last read.
    #[must_use]
    pub fn role(&self) -> &RoleArn {
        &self.role
    }

    /// What was found of its bucket when that was last read and was right, by any clone of this. A later reading
    /// that failed is not in it; after one, the next call that puts something there reads the bucket again.
    #[must_use]
    pub fn proof(&self) -> BucketProof {
        self.bucket.proof()
    }

    /// The same, asking for a proof of another age wherever it says where content lies. With zero, the bucket is
    /// always read.
    #[must_use]
    pub fn proof_no_older_than(mut self, age: Duration) -> Self {
        self.age = age;
        self
    }

    /// Begins a change of bucket, role or description. IAM actions: `iottwinmaker:UpdateWorkspace`,
    /// `iottwinmaker:GetWorkspace`, `iam:PassRole` for a role, and where the proof of the bucket is old those of
    /// [`s3::Client::adopt`](crate::s3::Client::adopt).
    pub fn change(&self) -> ChangeWorkspace {
        ChangeWorkspace::new(self.clone(), self.age)
    }

    /// Reads the workspace. IAM action: `iottwinmaker:GetWorkspace`.
    pub fn get_workspace(&self) -> GetWorkspaceFluentBuilder {
        let call = self.client.sdk.get_workspace();
        call.workspace_id(self.id.as_str())
    }

    /// Deletes the workspace, which must be empty; its bucket stays. IAM action: `iottwinmaker:DeleteWorkspace`.
    pub fn delete_workspace(&self) -> DeleteWorkspaceFluentBuilder {
        let call = self.client.sdk.delete_workspace();
        call.workspace_id(self.id.as_str())
    }

    /// A type of components. Its functions are [`LambdaConnector`](super::LambdaConnector)s. IAM action:
    /// `iottwinmaker:CreateComponentType`.
    pub fn create_component_type(&self, id: ComponentTypeId) -> CreateComponentTypeFluentBuilder {
        let call = self.client.sdk.create_component_type();
        call.workspace_id(self.id.as_str()).component_type_id(id)
    }

    /// Changes a type of components. IAM action: `iottwinmaker:UpdateComponentType`.
    pub fn update_component_type(&self, id: impl AsRef<str>) -> UpdateComponentTypeFluentBuilder {
        let call = self.client.sdk.update_component_type();
        call.workspace_id(self.id.as_str())
            .component_type_id(id.as_ref())
    }

    /// Reads a type of components. IAM action: `iottwinmaker:GetComponentType`.
    pub fn get_component_type(&self, id: impl AsRef<str>) -> GetComponentTypeFluentBuilder {
        let call = self.client.sdk.get_component_type();
        call.workspace_id(self.id.as_str())
            .component_type_id(id.as_ref())
    }

    /// Lists the types of components. IAM action: `iottwinmaker:ListComponentTypes`.
    pub fn list_component_types(&self) -> ListComponentTypesFluentBuilder {
        let call = self.client.sdk.list_component_types();
        call.workspace_id(self.id.as_str())
    }

    /// Deletes a type of components. IAM action: `iottwinmaker:DeleteComponentType`.
    pub fn delete_component_type(&self, id: impl AsRef<str>) -> DeleteComponentTypeFluentBuilder {
        let call = self.client.sdk.delete_component_type();
        call.workspace_id(self.id.as_str())
            .component_type_id(id.as_ref())
    }

    /// An entity, such as a machine. IAM action: `iottwinmaker:CreateEntity`, and with tags
    /// `iottwinmaker:TagResource`.
    pub fn create_entity(&self, name: EntityName) -> CreateEntityFluentBuilder {
        let call = self.client.sdk.create_entity();
        call.workspace_id(self.id.as_str()).entity_name(name)
    }

    /// Changes an entity. IAM action: `iottwinmaker:UpdateEntity`.
    pub fn update_entity(&self, id: impl AsRef<str>) -> UpdateEntityFluentBuilder {
        let call = self.client.sdk.update_entity();
        call.workspace_id(self.id.as_str()).entity_id(id.as_ref())
    }

    /// Reads an entity. IAM action: `iottwinmaker:GetEntity`.
    pub fn get_entity(&self, id: impl AsRef<str>) -> GetEntityFluentBuilder {
        let call = self.client.sdk.get_entity();
        call.workspace_id(self.id.as_str()).entity_id(id.as_ref())
    }

    /// Lists entities. IAM action: `iottwinmaker:ListEntities`.
    pub fn list_entities(&self) -> ListEntitiesFluentBuilder {
        let call = self.client.sdk.list_entities();
        call.workspace_id(self.id.as_str())
    }

    /// Deletes an entity. IAM action: `iottwinmaker:DeleteEntity`.
    pub fn delete_entity(&self, id: impl AsRef<str>) -> DeleteEntityFluentBuilder {
        let call = self.client.sdk.delete_entity();
        call.workspace_id(self.id.as_str()).entity_id(id.as_ref())
    }

    /// Lists the components of an entity. IAM action: `iottwinmaker:ListComponents`.
    pub fn list_components(&self, entity: impl AsRef<str>) -> ListComponentsFluentBuilder {
        let call = self.client.sdk.list_components();
        call.workspace_id(self.id.as_str())
            .entity_id(entity.as_ref())
    }

    /// Lists the properties of an entity. IAM action: `iottwinmaker:ListProperties`.
    pub fn list_properties(&self, entity: impl AsRef<str>) -> ListPropertiesFluentBuilder {
        let call = self.client.sdk.list_properties();
        call.workspace_id(self.id.as_str())
            .entity_id(entity.as_ref())
    }

    /// Sets values of properties. They are payload, and not looked at. IAM action:
    /// `iottwinmaker:BatchPutPropertyValues`.
    pub fn batch_put_property_values(&self) -> BatchPutPropertyValuesFluentBuilder {
        let call = self.client.sdk.batch_put_property_values();
        call.workspace_id(self.id.as_str())
    }

    /// Reads values of properties. IAM action: `iottwinmaker:GetPropertyValue`.
    pub fn get_property_value(&self) -> GetPropertyValueFluentBuilder {
        let call = self.client.sdk.get_property_value();
        call.workspace_id(self.id.as_str())
    }

    /// Reads the values that properties had. IAM action: `iottwinmaker:GetPropertyValueHistory`.
    pub fn get_property_value_history(&self) -> GetPropertyValueHistoryFluentBuilder {
        let call = self.client.sdk.get_property_value_history();
        call.workspace_id(self.id.as_str())
    }

    /// Asks a question in TwinMaker's language for queries. IAM action: `iottwinmaker:ExecuteQuery`.
    pub fn execute_query(&self, statement: impl Into<String>) -> ExecuteQueryFluentBuilder {
        let call = self.client.sdk.execute_query();
        call.workspace_id(self.id.as_str())
            .query_statement(statement)
    }
}

impl fmt::Debug for Workspace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Workspace")
            .field("id", &self.id)
            .field("bucket", &self.bucket)
            .finish_non_exhaustive()
    }
}
