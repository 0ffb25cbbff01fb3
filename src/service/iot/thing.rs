//! Things, their types and billing groups.

use aws_sdk_iot::error::SdkError;
use aws_sdk_iot::operation::create_billing_group::builders::CreateBillingGroupFluentBuilder;
use aws_sdk_iot::operation::create_thing::builders::CreateThingFluentBuilder;
use aws_sdk_iot::operation::create_thing::{CreateThingError, CreateThingOutput};
use aws_sdk_iot::operation::create_thing_type::builders::CreateThingTypeFluentBuilder;
use aws_sdk_iot::operation::update_thing::builders::UpdateThingFluentBuilder;
use aws_sdk_iot::operation::update_thing::{UpdateThingError, UpdateThingOutput};
use aws_sdk_iot::types::AttributePayload;

use super::vetted::vouched;
use super::{Attributes, Client, Maybe};
use crate::text::{BillingGroupName, ThingName, ThingTypeName};

/// A thing to be created; made by [`Client::create_thing`].
///
/// Wraps `aws_sdk_iot::operation::create_thing`, but its attributes are checked where they are made, so
/// that identifiers of a declared grammar need no exception.
///
/// ```no_run
/// use palisade::iot::{self, Attributes};
/// use palisade::text::{Imei, ThingName};
/// use palisade::thing_type_name;
///
/// # async fn example(iot: iot::Client, serial: String, imei: Imei) -> Result<(), Box<dyn std::error::Error>> {
/// iot.create_thing(ThingName::try_from(serial)?)
///     .thing_type(thing_type_name!("press"))
///     .attributes(Attributes::of([("line", "4")])?.identifying("modem", imei)?)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct CreateThing {
    sdk: CreateThingFluentBuilder,
    attributes: Option<Attributes>,
}

/// New attributes or another type for a thing; made by [`Client::update_thing`].
///
/// Wraps `aws_sdk_iot::operation::update_thing`, but its attributes are checked where they are made, so
/// that identifiers of a declared grammar need no exception.
///
/// ```no_run
/// use palisade::iot::{self, Attributes};
/// use palisade::thing_name;
///
/// # async fn example(iot: iot::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let moved = Attributes::of([("line", "5")])?;
/// iot.update_thing(&thing_name!("press-17")).merge(moved).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct UpdateThing {
    sdk: UpdateThingFluentBuilder,
    attributes: Option<Attributes>,
    merge: bool,
}

impl Client {
    /// Begins a thing. IAM action: `iot:CreateThing`, and with a billing group
    /// `iot:AddThingToBillingGroup`.
    pub fn create_thing(&self, name: ThingName) -> CreateThing {
        CreateThing {
            sdk: self.sdk.create_thing().thing_name(name),
            attributes: None,
        }
    }

    /// Begins a change of a thing. IAM action: `iot:UpdateThing`.
    pub fn update_thing(&self, name: &ThingName) -> UpdateThing {
        UpdateThing {
            sdk: self.sdk.update_thing().thing_name(name.as_str()),
            attributes: None,
            merge: false,
        }
    }

    /// A type of things, which lets them have 50 attributes. IAM action: `iot:CreateThingType`. Hands out
    /// the SDK's builder.
    ///
    /// ```no_run
    /// use palisade::{iot, thing_type_name};
    ///
    /// # async fn example(iot: iot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// iot.create_thing_type(thing_type_name!("press")).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_thing_type(&self, name: ThingTypeName) -> CreateThingTypeFluentBuilder {
        self.sdk.create_thing_type().thing_type_name(name)
    }

    /// A group of things that are billed together. IAM action: `iot:CreateBillingGroup`. Hands out the
    /// SDK's builder.
    ///
    /// ```no_run
    /// use palisade::{billing_group_name, iot};
    ///
    /// # async fn example(iot: iot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// iot.create_billing_group(billing_group_name!("hall-4")).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_billing_group(&self, name: BillingGroupName) -> CreateBillingGroupFluentBuilder {
        self.sdk.create_billing_group().billing_group_name(name)
    }
}

impl CreateThing {
    /// The type of the thing.
    pub fn thing_type(mut self, name: impl Maybe<ThingTypeName>) -> Self {
        self.sdk = self.sdk.set_thing_type_name(name.maybe().map(Into::into));
        self
    }

    /// The group that the thing is billed with.
    pub fn billing_group(mut self, name: impl Maybe<BillingGroupName>) -> Self {
        self.sdk = self
            .sdk
            .set_billing_group_name(name.maybe().map(Into::into));
        self
    }

    /// What is known of the thing: 3 attributes, or 50 where it has a type.
    pub fn attributes(mut self, attributes: impl Into<Option<Attributes>>) -> Self {
        self.attributes = attributes.into();
        self
    }

    /// Creates the thing. One that is there with the same settings is no error.
    ///
    /// # Errors
    /// When a thing without a type has more than 3 attributes, or the call fails or is refused.
    pub async fn send(self) -> Result<CreateThingOutput, SdkError<CreateThingError>> {
        let Some(attributes) = self.attributes else {
            return self.sdk.send().await;
        };
        if self.sdk.get_thing_type_name().is_none() {
            let checked = attributes.check_without_type();
            checked.map_err(SdkError::construction_failure)?;
        }
        let vouched = vouched(&[], Some(&attributes));
        let call = self.sdk.attribute_payload(attributes.into());
        match vouched {
            None => call.send().await,
            Some(vouched) => call.customize().interceptor(vouched).send().await,
        }
    }
}

impl UpdateThing {
    /// Another type.
    pub fn thing_type(mut self, name: impl Maybe<ThingTypeName>) -> Self {
        self.sdk = self.sdk.set_thing_type_name(name.maybe().map(Into::into));
        self
    }

    /// All attributes of the thing: what it had before is gone.
    pub fn attributes(mut self, attributes: impl Into<Option<Attributes>>) -> Self {
        (self.attributes, self.merge) = (attributes.into(), false);
        self
    }

    /// Attributes that are added, or take the place of those with the same names.
    pub fn merge(mut self, attributes: impl Into<Option<Attributes>>) -> Self {
        (self.attributes, self.merge) = (attributes.into(), true);
        self
    }

    /// Changes the thing only if this is still its version.
    pub fn expected_version(mut self, version: impl Into<Option<i64>>) -> Self {
        self.sdk = self.sdk.set_expected_version(version.into());
        self
    }

    /// Changes the thing.
    ///
    /// # Errors
    /// When the call fails or is refused.
    pub async fn send(self) -> Result<UpdateThingOutput, SdkError<UpdateThingError>> {
        let Some(attributes) = self.attributes else {
            return self.sdk.send().await;
        };
        let vouched = vouched(&[], Some(&attributes));
        let mut payload = AttributePayload::from(attributes);
        payload.merge = self.merge;
        let call = self.sdk.attribute_payload(payload);
        match vouched {
            None => call.send().await,
            Some(vouched) => call.customize().interceptor(vouched).send().await,
        }
    }
}

/// For the SDK's own builders. In those the guard looks at all of them again, and does not know which of
/// them are identifiers of a declared grammar.
impl From<Attributes> for AttributePayload {
    fn from(attributes: Attributes) -> Self {
        let attributes = attributes.into_pairs().collect();
        Self::builder().set_attributes(Some(attributes)).build()
    }
}
