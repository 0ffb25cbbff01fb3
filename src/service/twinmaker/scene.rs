//! Scenes, whose documents lie in the workspace's own bucket.

use std::collections::HashMap;

use aws_sdk_iottwinmaker::operation::create_scene::CreateSceneOutput;
use aws_sdk_iottwinmaker::operation::delete_scene::builders::DeleteSceneFluentBuilder;
use aws_sdk_iottwinmaker::operation::get_scene::builders::GetSceneFluentBuilder;
use aws_sdk_iottwinmaker::operation::list_scenes::builders::ListScenesFluentBuilder;
use aws_sdk_iottwinmaker::operation::update_scene::UpdateSceneOutput;
use aws_sdk_iottwinmaker::operation::update_scene::builders::UpdateSceneFluentBuilder;

use super::proven::tell;
use super::tags::{map, vouched};
use super::{Workspace, place};
use crate::service::typed::failed_in_doubt;
use crate::text::{Description, ObjectKey, SceneId};
use crate::{Error, Tag, Tags};

const CREATE: &str = "twinmaker CreateScene";
const UPDATE: &str = "twinmaker UpdateScene";
const TELLS: &str = "`get_scene` tells";

/// A scene to be made; made by [`Workspace::create_scene`].
///
/// Wraps `aws_sdk_iottwinmaker::operation::create_scene`, but takes a key and no place: the document is an object in
/// the workspace's own bucket, which is read again when its proof is old.
///
/// ```no_run
/// use palisade::{description, object_key, s3, scene_id, twinmaker};
///
/// # async fn example(plant: twinmaker::Workspace, bucket: s3::VerifiedBucket) -> Result<(), Box<dyn std::error::Error>> {
/// bucket.put_object("scenes/hall.json").body(b"{}".to_vec().into()).send().await?;
/// plant
///     .create_scene(scene_id!("hall"), object_key!("scenes/hall.json"))
///     .description(description!("hall 4"))
///     .capability("MATTERPORT")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct CreateScene {
    workspace: Workspace,
    id: SceneId,
    key: ObjectKey,
    said: Said,
    tags: Vec<Tag>,
}

/// Another document for a scene; made by [`Workspace::move_scene`].
///
/// Wraps `aws_sdk_iottwinmaker::operation::update_scene`, but takes a key and no place: the document is an object in
/// the workspace's own bucket, which is read again when its proof is old.
///
/// ```no_run
/// use palisade::{object_key, twinmaker};
///
/// # async fn example(plant: twinmaker::Workspace) -> Result<(), palisade::Error> {
/// plant.move_scene("hall", object_key!("scenes/hall-2.json")).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct MoveScene {
    workspace: Workspace,
    id: String,
    key: ObjectKey,
    said: Said,
}

/// What else is said of a scene. The guard looks at it.
#[derive(Clone, Debug, Default)]
struct Said {
    description: Option<Description>,
    capabilities: Vec<String>,
    metadata: HashMap<String, String>,
}

macro_rules! says {
    ($name:ident) => {
        impl $name {
            /// What it shows.
            pub fn description(mut self, description: impl Into<Option<Description>>) -> Self {
                self.said.description = description.into();
                self
            }

            /// Adds a word that tells viewers what the scene can do. It is stored, and looked at.
            pub fn capability(mut self, word: impl Into<String>) -> Self {
                self.said.capabilities.push(word.into());
                self
            }

            /// Adds an entry to the scene's metadata. Both are stored, and looked at.
            pub fn scene_metadata(
                mut self,
                key: impl Into<String>,
                value: impl Into<String>,
            ) -> Self {
                self.said.metadata.insert(key.into(), value.into());
                self
            }
        }
    };
}

says!(CreateScene);
says!(MoveScene);

impl CreateScene {
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

    /// Makes the scene.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) before anything is sent to TwinMaker, when it would not take
    /// the key, the bucket is no longer as it was verified, or its proof is old and cannot be made anew, when there
    /// are more than 50 tags, or the guard refuses the call. [`ErrorKind::Service`](crate::ErrorKind::Service) when
    /// TwinMaker refuses it. [`ErrorKind::Unfinished`](crate::ErrorKind::Unfinished) when no answer was read:
    /// [`get_scene`](Workspace::get_scene) tells whether it was made.
    /// [`ErrorKind::Connection`](crate::ErrorKind::Connection) when the request could not be made, and
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) when there are none.
    pub async fn send(self) -> Result<CreateSceneOutput, Error> {
        let Self {
            workspace,
            id,
            key,
            said,
            tags,
        } = self;
        let client = workspace.client();
        let tags = Tags::try_from(tags).map_err(|refusal| client.core.refused(CREATE, refusal))?;
        let content = workspace.content(CREATE, &key).await?;
        let call = client.sdk.create_scene().scene_id(id);
        let call = call
            .workspace_id(workspace.id().as_str())
            .content_location(content)
            .set_description(said.description.map(Into::into))
            .set_capabilities(some(said.capabilities))
            .set_scene_metadata((!said.metadata.is_empty()).then_some(said.metadata))
            .set_tags(map(&tags));
        let sent = call.customize().interceptor(vouched(&tags)).send().await;
        sent.map_err(|error| failed_in_doubt(CREATE, TELLS, &error))
    }
}

impl MoveScene {
    /// Changes the scene. What is not said stays as it is.
    ///
    /// # Errors
    /// As [`CreateScene::send`] has them.
    pub async fn send(self) -> Result<UpdateSceneOutput, Error> {
        let Self {
            workspace,
            id,
            key,
            said,
        } = self;
        let content = workspace.content(UPDATE, &key).await?;
        let call = workspace.update_scene(id).content_location(content);
        let call = call
            .set_description(said.description.map(Into::into))
            .set_capabilities(some(said.capabilities))
            .set_scene_metadata((!said.metadata.is_empty()).then_some(said.metadata));
        let sent = call.send().await;
        sent.map_err(|error| failed_in_doubt(UPDATE, TELLS, &error))
    }
}

fn some(words: Vec<String>) -> Option<Vec<String>> {
    (!words.is_empty()).then_some(words)
}

impl Workspace {
    /// Begins a scene, whose document is an object in the workspace's own bucket. The key has letters, digits and
    /// `. _ -` between single slashes, and 256 characters at most with `s3://` and the bucket. IAM action:
    /// `iottwinmaker:CreateScene`, with tags `iottwinmaker:TagResource`, and where the proof is old those of
    /// [`s3::Client::adopt`](crate::s3::Client::adopt).
    pub fn create_scene(&self, id: SceneId, key: ObjectKey) -> CreateScene {
        CreateScene {
            workspace: self.clone(),
            id,
            key,
            said: Said::default(),
            tags: Vec::new(),
        }
    }

    /// Begins a change of a scene to another document in the workspace's own bucket. IAM action:
    /// `iottwinmaker:UpdateScene`, and where the proof is old those of
    /// [`s3::Client::adopt`](crate::s3::Client::adopt).
    pub fn move_scene(&self, id: impl AsRef<str>, key: ObjectKey) -> MoveScene {
        MoveScene {
            workspace: self.clone(),
            id: id.as_ref().to_owned(),
            key,
            said: Said::default(),
        }
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
        let proof = self.young(operation).await?;
        tell(client, &proof);
        Ok(content)
    }
}
