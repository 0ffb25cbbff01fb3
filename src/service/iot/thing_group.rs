//! Groups of things.

use std::fmt;

use aws_sdk_iot::error::SdkError;
use aws_sdk_iot::operation::add_thing_to_thing_group::builders::AddThingToThingGroupFluentBuilder;
use aws_sdk_iot::operation::create_thing_group::builders::CreateThingGroupFluentBuilder;
use aws_sdk_iot::operation::create_thing_group::{CreateThingGroupError, CreateThingGroupOutput};
use aws_sdk_iot::operation::remove_thing_from_thing_group::builders::RemoveThingFromThingGroupFluentBuilder;
use aws_sdk_iot::types::{self, ThingGroupProperties};

use super::{Attributes, Client};
use crate::error::{Fault, Refusal, fault};
use crate::text::{Description, ThingGroupName, ThingName};
use crate::value::tags::check_keys;
use crate::wire::guard::Vouched;
use crate::{AccountId, Tag, Tags};

/// The full ARN of a group of things, as in `arn:aws:iot:us-east-1:111122223333:thinggroup/presses`.
///
/// # Errors
/// Conversions fail when the text is none, naming [`Rule::Owner`](crate::Rule::Owner).
#[derive(Clone, PartialEq, Eq)]
pub struct ThingGroupArn(String);

impl ThingGroupArn {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<&str> for ThingGroupArn {
    type Error = Refusal;

    fn try_from(text: &str) -> Result<Self, Refusal> {
        const NONE: Fault = fault!(
            Owner,
            "this is not the full ARN of a group of things",
            "write `arn:aws:iot:REGION:ACCOUNT:thinggroup/NAME`, as IoT Core shows it",
        );
        let parts: Vec<_> = text.splitn(6, ':').collect();
        let ["arn", partition, "iot", region, account, name] = parts[..] else {
            return Err(NONE.into());
        };
        let plain = |text: &str| {
            text.bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        let marked = |b: u8| b.is_ascii_alphanumeric() || b":_-".contains(&b);
        let name = name.strip_prefix("thinggroup/").unwrap_or_default();
        let right = partition.starts_with("aws")
            && plain(partition)
            && (9..=32).contains(&region.len())
            && plain(region)
            && AccountId::try_from(account).is_ok()
            && (1..=128).contains(&name.len())
            && name.bytes().all(marked);
        if right {
            Ok(Self(text.to_owned()))
        } else {
            Err(NONE.into())
        }
    }
}

impl fmt::Debug for ThingGroupArn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ThingGroupArn({})", self.0)
    }
}

/// A group of things to be created; made by [`Client::create_thing_group`].
///
/// Wraps `aws_sdk_iot::operation::create_thing_group`, but description, attributes and tags are checked
/// where they are made.
///
/// ```no_run
/// use palisade::iot::{self, ThingGroupArn};
/// use palisade::{description, device_policy_name, thing_group_name};
///
/// # async fn example(iot: iot::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let made = iot
///     .create_thing_group(thing_group_name!("presses"))
///     .description(description!("presses of all halls"))
///     .send()
///     .await?;
/// let arn = ThingGroupArn::try_from(made.thing_group_arn().unwrap_or_default())?;
/// iot.attach_policy(&device_policy_name!("press"), &arn).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct CreateThingGroup {
    sdk: CreateThingGroupFluentBuilder,
    description: Option<Description>,
    attributes: Option<Attributes>,
    tags: Vec<Tag>,
}

impl Client {
    /// Begins a group of things. IAM action: `iot:CreateThingGroup`, and with tags `iot:TagResource`.
    pub fn create_thing_group(&self, name: ThingGroupName) -> CreateThingGroup {
        CreateThingGroup {
            sdk: self.sdk.create_thing_group().thing_group_name(name),
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
    pub fn parent(mut self, name: impl Into<Option<ThingGroupName>>) -> Self {
        self.sdk = self.sdk.set_parent_group_name(name.into().map(Into::into));
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
    /// When the description or the tags are too many or too long, or the call fails or is refused.
    pub async fn send(self) -> Result<CreateThingGroupOutput, SdkError<CreateThingGroupError>> {
        const LONG: Fault = fault!(
            PublicText,
            "the description of a group has 2,028 characters at most",
            "shorten it",
        );
        let (mut call, mut vetted) = (self.sdk, Vec::new());
        if !self.tags.is_empty() {
            let tags = tags(&self.tags).map_err(SdkError::construction_failure)?;
            call = call.set_tags(Some(tags));
            let own = self.tags.iter().filter(|tag| tag.is_vetted());
            vetted.extend(own.map(|tag| (tag.key().to_owned(), tag.value().to_owned())));
        }
        let length = self
            .description
            .as_ref()
            .map(|text| text.as_str().chars().count());
        if length.is_some_and(|length| length > 2028) {
            return Err(SdkError::construction_failure(Refusal::from(LONG)));
        }
        if self.description.is_some() || self.attributes.is_some() {
            let own = self.attributes.iter().flat_map(Attributes::vetted);
            vetted.extend(own.map(|(name, value)| (name.to_owned(), value.to_owned())));
            let properties = ThingGroupProperties::builder()
                .set_thing_group_description(self.description.map(Into::into))
                .set_attribute_payload(self.attributes.map(Into::into));
            call = call.thing_group_properties(properties.build());
        }
        if vetted.is_empty() {
            return call.send().await;
        }
        let pairs = vetted
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let vouched = Vouched::text(pairs);
        call.customize().interceptor(vouched).send().await
    }
}

/// Tags as the SDK has them.
pub(super) fn tags(tags: &[Tag]) -> Result<Vec<types::Tag>, Refusal> {
    const MANY: Fault = fault!(
        PublicText,
        "a resource has 50 tags at most",
        "leave some out; a tag is a label and no place for data",
    );
    check_keys(tags)?;
    if tags.len() > Tags::MOST {
        return Err(MANY.into());
    }
    let tags = tags.iter().map(|tag| {
        let made = types::Tag::builder().key(tag.key()).value(tag.value());
        made.build().map_err(|_| MANY.into())
    });
    tags.collect()
}
