//! Groups of things.

use std::fmt;

use aws_sdk_iot::operation::add_thing_to_thing_group::builders::AddThingToThingGroupFluentBuilder;
use aws_sdk_iot::operation::attach_policy::builders::AttachPolicyFluentBuilder;
use aws_sdk_iot::operation::create_thing_group::builders::CreateThingGroupFluentBuilder;
use aws_sdk_iot::operation::remove_thing_from_thing_group::builders::RemoveThingFromThingGroupFluentBuilder;
use aws_sdk_iot::types::ThingGroupProperties;

use super::vetted::{tags, vouched};
use super::{Attributes, Client, Maybe};
use crate::error::{Fault, Refusal, fault};
use crate::service::typed::failed;
use crate::text::{Description, DevicePolicyName, ThingGroupName, ThingName};
use crate::{Error, Tag, Tags, ThingGroupArn};

/// A group of things to be created; made by [`Client::create_thing_group`].
///
/// Wraps `aws_sdk_iot::operation::create_thing_group`, but description, attributes and tags are checked
/// where they are made, and the reply is believed only if it names the group in the session's account. Where
/// nobody said which account that is, STS is asked.
///
/// ```no_run
/// use palisade::{description, device_policy_name, iot, thing_group_name, thing_name};
///
/// # async fn example(iot: iot::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let presses = iot
///     .create_thing_group(thing_group_name!("presses"))
///     .description(description!("presses of all halls"))
///     .send()
///     .await?;
/// presses.attach_policy(&device_policy_name!("press")).send().await?;
/// presses.add_thing(&thing_name!("press-17")).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct CreateThingGroup {
    client: Client,
    name: ThingGroupName,
    sdk: CreateThingGroupFluentBuilder,
    description: Option<Description>,
    attributes: Option<Attributes>,
    tags: Vec<Tag>,
}

impl Client {
    /// Begins a group of things. IAM action: `iot:CreateThingGroup`, and with tags `iot:TagResource`.
    pub fn create_thing_group(&self, name: ThingGroupName) -> CreateThingGroup {
        CreateThingGroup {
            client: self.clone(),
            sdk: self.sdk.create_thing_group(),
            name,
            description: None,
            attributes: None,
            tags: Vec::new(),
        }
    }

    /// Puts a thing into a group, whose policies count for it from then on. IAM action:
    /// `iot:AddThingToThingGroup`.
    pub fn add_thing_to_thing_group(
        &self,
        thing: &ThingName,
        group: &ThingGroupName,
    ) -> AddThingToThingGroupFluentBuilder {
        let call = self.sdk.add_thing_to_thing_group();
        call.thing_name(thing.as_str())
            .thing_group_name(group.as_str())
    }

    /// Takes a thing out of a group. IAM action: `iot:RemoveThingFromThingGroup`.
    pub fn remove_thing_from_thing_group(
        &self,
        thing: &ThingName,
        group: &ThingGroupName,
    ) -> RemoveThingFromThingGroupFluentBuilder {
        let call = self.sdk.remove_thing_from_thing_group();
        call.thing_name(thing.as_str())
            .thing_group_name(group.as_str())
    }
}

impl CreateThingGroup {
    /// The group that it is in.
    pub fn parent(mut self, name: impl Maybe<ThingGroupName>) -> Self {
        self.sdk = self.sdk.set_parent_group_name(name.maybe().map(Into::into));
        self
    }

    /// What it is for: 2,028 characters at most.
    pub fn description(mut self, description: impl Into<Option<Description>>) -> Self {
        self.description = description.into();
        self
    }

    /// What is known of the group.
    pub fn attributes(mut self, attributes: impl Into<Option<Attributes>>) -> Self {
        self.attributes = attributes.into();
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

    /// Creates the group.
    ///
    /// # Errors
    /// When the description or the tags are too many or too long, the account is not to be found out, or
    /// the call fails or is refused; [`ErrorKind::Unfinished`](crate::ErrorKind::Unfinished), naming
    /// [`Rule::Owner`](crate::Rule::Owner), when the reply names another group.
    pub async fn send(self) -> Result<ThingGroup, Error> {
        const LONG: Fault = fault!(
            PublicText,
            "the description of a group has 2,028 characters at most",
            "shorten it",
        );
        let vouched = vouched(&self.tags, self.attributes.as_ref());
        let mut call = self.sdk.set_tags(tags(&self.tags)?);
        let description = self.description.as_ref();
        if description.is_some_and(|text| text.as_str().chars().count() > 2028) {
            return Err(Refusal::from(LONG).into());
        }
        if self.description.is_some() || self.attributes.is_some() {
            let properties = ThingGroupProperties::builder()
                .set_thing_group_description(self.description.map(Into::into))
                .set_attribute_payload(self.attributes.map(Into::into));
            call = call.thing_group_properties(properties.build());
        }
        let here = self.client.here().await?;
        let call = call.thing_group_name(self.name.as_str());
        let reply = match vouched {
            None => call.send().await,
            Some(vouched) => call.customize().interceptor(vouched).send().await,
        };
        let reply = reply.map_err(|error| failed(CREATE, &error))?;
        let (client, name) = (self.client, self.name);
        // Security: policies are attached to what this says.
        let wanted = here.arn(&format!("thinggroup/{name}"));
        let arn = reply.thing_group_arn.filter(|arn| *arn == wanted);
        let arn = arn.and_then(|arn| ThingGroupArn::try_from(arn).ok());
        match arn {
            Some(arn) => Ok(ThingGroup { client, name, arn }),
            None => Err(client.core.unbelieved(CREATE, MADE, OTHER.into())),
        }
    }
}

const CREATE: &str = "iot CreateThingGroup";
const MADE: &str = "a group of things was made, and the reply names another";
const OTHER: Fault = fault!(
    Owner,
    "the ARN in a reply is not that of the group in this session's account and region",
    "find out what answers in the place of AWS",
);

/// A group of things that was made.
///
/// Its methods hand out the SDK's own fluent builders with the group filled in.
#[derive(Clone)]
pub struct ThingGroup {
    client: Client,
    name: ThingGroupName,
    arn: ThingGroupArn,
}

impl ThingGroup {
    /// The name.
    #[must_use]
    pub fn name(&self) -> &ThingGroupName {
        &self.name
    }

    /// The ARN.
    #[must_use]
    pub fn arn(&self) -> &ThingGroupArn {
        &self.arn
    }

    /// Attaches a policy, which counts for all things in the group and in those below it. IAM action:
    /// `iot:AttachPolicy`.
    pub fn attach_policy(&self, name: &DevicePolicyName) -> AttachPolicyFluentBuilder {
        self.client.attach_policy(name, &self.arn)
    }

    /// Puts a thing into the group, whose policies count for it from then on. IAM action:
    /// `iot:AddThingToThingGroup`.
    pub fn add_thing(&self, name: &ThingName) -> AddThingToThingGroupFluentBuilder {
        self.client.add_thing_to_thing_group(name, &self.name)
    }

    /// Takes a thing out of the group. IAM action: `iot:RemoveThingFromThingGroup`.
    pub fn remove_thing(&self, name: &ThingName) -> RemoveThingFromThingGroupFluentBuilder {
        self.client.remove_thing_from_thing_group(name, &self.name)
    }
}

/// By its name.
impl fmt::Debug for ThingGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ThingGroup({})", self.name)
    }
}
