//! Scenes, whose documents lie in the workspace's own bucket.

use aws_sdk_iottwinmaker::operation::create_scene::builders::CreateSceneFluentBuilder;
use aws_sdk_iottwinmaker::operation::delete_scene::builders::DeleteSceneFluentBuilder;
use aws_sdk_iottwinmaker::operation::get_scene::builders::GetSceneFluentBuilder;
use aws_sdk_iottwinmaker::operation::list_scenes::builders::ListScenesFluentBuilder;
use aws_sdk_iottwinmaker::operation::update_scene::builders::UpdateSceneFluentBuilder;

use super::{Workspace, place};
use crate::Error;
use crate::text::{ObjectKey, SceneId};

const CREATE: &str = "twinmaker CreateScene";
const UPDATE: &str = "twinmaker UpdateScene";

impl Workspace {
    /// Begins a scene, whose document is an object in the workspace's own bucket.
    ///
    /// Gives `aws_sdk_iottwinmaker`'s builder of `CreateScene`, with the place written out; the bucket is read
    /// again where its proof is old. The key has letters, digits and `. _ -` between single slashes, and 256
    /// characters at most with `s3://` and the bucket. IAM action: `iottwinmaker:CreateScene`, and where the proof
    /// is old those of [`s3::Client::adopt`](crate::s3::Client::adopt).
    ///
    /// # Errors
    /// When the account is not known, the bucket is no longer as it was verified, or TwinMaker would not take the
    /// key.
    ///
    /// ```no_run
    /// use palisade::{object_key, s3, scene_id, twinmaker};
    ///
    /// # async fn example(plant: twinmaker::Workspace, bucket: s3::VerifiedBucket) -> Result<(), Box<dyn std::error::Error>> {
    /// bucket.put_object("scenes/hall.json").body(b"{}".to_vec().into()).send().await?;
    /// let hall = plant.create_scene(scene_id!("hall"), object_key!("scenes/hall.json")).await?;
    /// hall.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create_scene(
        &self,
        id: SceneId,
        key: ObjectKey,
    ) -> Result<CreateSceneFluentBuilder, Error> {
        let content = self.content(CREATE, &key).await?;
        let call = self.client().sdk.create_scene().scene_id(id);
        let call = call.workspace_id(self.id().as_str());
        Ok(call.content_location(content))
    }

    /// Begins a change of a scene to another document in the workspace's own bucket. What else is to change,
    /// the SDK's builder names. IAM action: `iottwinmaker:UpdateScene`, and where the proof is old those of
    /// [`s3::Client::adopt`](crate::s3::Client::adopt).
    ///
    /// # Errors
    /// As [`create_scene`](Self::create_scene) has them.
    pub async fn move_scene(
        &self,
        id: impl AsRef<str>,
        key: ObjectKey,
    ) -> Result<UpdateSceneFluentBuilder, Error> {
        let content = self.content(UPDATE, &key).await?;
        Ok(self.update_scene(id).content_location(content))
    }

    /// Changes a scene, where its document stays in its place. IAM action: `iottwinmaker:UpdateScene`.
    pub fn update_scene(&self, id: impl AsRef<str>) -> UpdateSceneFluentBuilder {
        let call = self.client().sdk.update_scene();
        call.workspace_id(self.id().as_str()).scene_id(id.as_ref())
    }

    /// Reads a scene. IAM action: `iottwinmaker:GetScene`.
    pub fn get_scene(&self, id: impl AsRef<str>) -> GetSceneFluentBuilder {
        let call = self.client().sdk.get_scene();
        call.workspace_id(self.id().as_str()).scene_id(id.as_ref())
    }

    /// Lists the scenes. IAM action: `iottwinmaker:ListScenes`.
    pub fn list_scenes(&self) -> ListScenesFluentBuilder {
        let call = self.client().sdk.list_scenes();
        call.workspace_id(self.id().as_str())
    }

    /// Deletes a scene; its document stays in the bucket. IAM action: `iottwinmaker:DeleteScene`.
    pub fn delete_scene(&self, id: impl AsRef<str>) -> DeleteSceneFluentBuilder {
        let call = self.client().sdk.delete_scene();
        call.workspace_id(self.id().as_str()).scene_id(id.as_ref())
    }

    async fn content(&self, operation: &'static str, key: &ObjectKey) -> Result<String, Error> {
        let client = self.client();
        let refused = |refusal| client.core.refused(operation, refusal);
        let content = place::scene(&self.proof(), key.as_str()).map_err(refused)?;
        self.young(operation).await?;
        Ok(content)
    }
}
