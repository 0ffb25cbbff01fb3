//! Tags, as TwinMaker has them.

use std::collections::HashMap;

use aws_sdk_iottwinmaker::operation::list_tags_for_resource::builders::ListTagsForResourceFluentBuilder;
use aws_sdk_iottwinmaker::operation::tag_resource::TagResourceOutput;
use aws_sdk_iottwinmaker::operation::untag_resource::builders::UntagResourceFluentBuilder;

use super::Client;
use crate::service::typed::failed_in_doubt;
use crate::wire::guard::Vouched;
use crate::{Error, Tag, Tags};

const TAG: &str = "twinmaker TagResource";
const TELLS: &str = "`list_tags_for_resource` tells";

/// Tags as the SDK has them; none where there are none.
pub(super) fn map(tags: &Tags) -> Option<HashMap<String, String>> {
    let pairs = tags.iter();
    let pairs = pairs.map(|tag| (tag.key().to_owned(), tag.value().to_owned()));
    (!tags.is_empty()).then(|| pairs.collect())
}

/// Tags that were read by a declared grammar, which the guard need not look at.
pub(super) fn vouched(tags: &Tags) -> Vouched {
    let vetted = tags.iter().filter(|tag| tag.is_vetted());
    Vouched::text(vetted.map(|tag| (tag.key(), tag.value())))
}

/// Tags for something that is there; made by [`Client::tag_resource`].
///
/// Wraps `aws_sdk_iottwinmaker::operation::tag_resource`, but takes tags that were checked where they were made,
/// so that identifiers of a declared grammar need no exception.
///
/// ```no_run
/// use palisade::{tag, twinmaker};
///
/// # async fn example(twin: twinmaker::Client, plant: twinmaker::Workspace) -> Result<(), Box<dyn std::error::Error>> {
/// twin.tag_resource(plant.arn()).tag(tag!("team", "telemetry")).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct TagResource {
    client: Client,
    arn: String,
    tags: Vec<Tag>,
}

impl Client {
    /// Begins to tag a workspace, an entity, a component type or a scene, by the ARN that its creation gave. IAM
    /// action: `iottwinmaker:TagResource`.
    pub fn tag_resource(&self, arn: impl Into<String>) -> TagResource {
        TagResource {
            client: self.clone(),
            arn: arn.into(),
            tags: Vec::new(),
        }
    }

    /// Takes tags away, which the SDK's builder names. IAM action: `iottwinmaker:UntagResource`.
    pub fn untag_resource(&self, arn: impl Into<String>) -> UntagResourceFluentBuilder {
        self.sdk.untag_resource().resource_arn(arn)
    }

    /// Lists tags. IAM action: `iottwinmaker:ListTagsForResource`.
    pub fn list_tags_for_resource(
        &self,
        arn: impl Into<String>,
    ) -> ListTagsForResourceFluentBuilder {
        self.sdk.list_tags_for_resource().resource_arn(arn)
    }
}

impl TagResource {
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

    /// Puts the tags on.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) before anything is sent, when there are more than 50 tags or
    /// one key comes twice, or the guard refuses the call; [`ErrorKind::Service`](crate::ErrorKind::Service) when
    /// TwinMaker refuses it; [`ErrorKind::Unfinished`](crate::ErrorKind::Unfinished) when no answer was read:
    /// [`list_tags_for_resource`](Client::list_tags_for_resource) tells which tags are on;
    /// [`ErrorKind::Connection`](crate::ErrorKind::Connection) when the request could not be made, and
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) when there are no credentials.
    pub async fn send(self) -> Result<TagResourceOutput, Error> {
        let Self { client, arn, tags } = self;
        let tags = Tags::try_from(tags).map_err(|refusal| client.core.refused(TAG, refusal))?;
        let call = client.sdk.tag_resource().resource_arn(arn);
        let call = call.set_tags(map(&tags).or(Some(HashMap::new())));
        let sent = call.customize().interceptor(vouched(&tags)).send().await;
        sent.map_err(|error| failed_in_doubt(TAG, TELLS, &error))
    }
}
