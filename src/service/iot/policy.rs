//! Policies of devices: made, given new versions, attached.

use aws_sdk_iot::operation::attach_policy::builders::AttachPolicyFluentBuilder;
use aws_sdk_iot::operation::create_policy::CreatePolicyOutput;
use aws_sdk_iot::operation::create_policy_version::CreatePolicyVersionOutput;
use aws_sdk_iot::operation::detach_policy::builders::DetachPolicyFluentBuilder;

use super::vetted::{tags, vouched};
use super::{Certificate, Client, ThingGroup};
use crate::policy::DevicePolicy;
use crate::service::typed::failed;
use crate::text::DevicePolicyName;
use crate::value::policy::Whose;
use crate::{Error, Tag, Tags, ThingGroupArn};

/// What a policy is attached to: a certificate, or a group of things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyTarget(String);

impl From<&Certificate> for PolicyTarget {
    fn from(certificate: &Certificate) -> Self {
        Self(certificate.arn().to_owned())
    }
}

impl From<&ThingGroup> for PolicyTarget {
    fn from(group: &ThingGroup) -> Self {
        Self::from(group.arn())
    }
}

impl From<&ThingGroupArn> for PolicyTarget {
    fn from(group: &ThingGroupArn) -> Self {
        Self(group.as_str().to_owned())
    }
}

/// What becomes a policy of devices: what [`DevicePolicy`](crate::policy::DevicePolicy) and its relatives make.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no policy of devices",
    label = "expected a `DevicePolicy`",
    note = "a document is judged where it is read: `DevicePolicy::parse(document)?`",
    note = "or let it be made: `DevicePolicy::of_things()`"
)]
pub trait IntoDevicePolicy: Into<DevicePolicy> {}

#[diagnostic::do_not_recommend]
impl<T: Into<DevicePolicy>> IntoDevicePolicy for T {}

/// A policy of devices to be created; made by [`Client::create_policy`].
///
/// Wraps `aws_sdk_iot::operation::create_policy`, but fills region and account of the session into the
/// document. Where nobody said which account that is, STS is asked.
///
/// ```no_run
/// use palisade::policy::DevicePolicy;
/// use palisade::{device_policy_name, iot, tag, topic_pattern};
///
/// # async fn example(iot: iot::Client) -> Result<(), palisade::Error> {
/// let policy = DevicePolicy::of_things()
///     .publish(topic_pattern!("acme/${iot:Connection.Thing.ThingName}/readings"));
/// iot.create_policy(device_policy_name!("press"), policy)
///     .tag(tag!("team", "telemetry"))
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct CreatePolicy {
    client: Client,
    name: DevicePolicyName,
    policy: DevicePolicy,
    tags: Vec<Tag>,
}

/// A new version of a policy; made by [`Client::create_policy_version`].
///
/// Wraps `aws_sdk_iot::operation::create_policy_version`, but fills region and account of the session
/// into the document. A policy has five versions at most: delete the oldest before.
///
/// ```no_run
/// use palisade::policy::DevicePolicy;
/// use palisade::{device_policy_name, iot};
///
/// # async fn example(iot: iot::Client, policy: DevicePolicy) -> Result<(), palisade::Error> {
/// let name = device_policy_name!("press");
/// iot.create_policy_version(&name, policy).set_as_default().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct CreatePolicyVersion {
    client: Client,
    name: DevicePolicyName,
    policy: DevicePolicy,
    is_default: bool,
}

impl Client {
    /// Begins a policy of devices. IAM action: `iot:CreatePolicy`, and with tags `iot:TagResource`.
    pub fn create_policy(
        &self,
        name: DevicePolicyName,
        policy: impl IntoDevicePolicy,
    ) -> CreatePolicy {
        CreatePolicy {
            client: self.clone(),
            name,
            policy: policy.into(),
            tags: Vec::new(),
        }
    }

    /// Begins a new version of a policy. IAM action: `iot:CreatePolicyVersion`.
    pub fn create_policy_version(
        &self,
        name: &DevicePolicyName,
        policy: impl IntoDevicePolicy,
    ) -> CreatePolicyVersion {
        CreatePolicyVersion {
            client: self.clone(),
            name: name.clone(),
            policy: policy.into(),
            is_default: false,
        }
    }

    /// Attaches a policy to a certificate or a group of things. IAM action: `iot:AttachPolicy`.
    pub fn attach_policy(
        &self,
        name: &DevicePolicyName,
        target: impl Into<PolicyTarget>,
    ) -> AttachPolicyFluentBuilder {
        let call = self.sdk.attach_policy().policy_name(name.as_str());
        call.target(target.into().0)
    }

    /// Detaches a policy from a certificate or a group of things; connections keep their rights for some
    /// minutes. IAM action: `iot:DetachPolicy`.
    pub fn detach_policy(
        &self,
        name: &DevicePolicyName,
        target: impl Into<PolicyTarget>,
    ) -> DetachPolicyFluentBuilder {
        let call = self.sdk.detach_policy().policy_name(name.as_str());
        call.target(target.into().0)
    }

    async fn document(&self, policy: &DevicePolicy) -> Result<String, Error> {
        if let Some(given) = policy.given() {
            return Ok(given.to_owned());
        }
        let account = match self.core.owner().get() {
            Some(account) => account,
            None => self.core.account().await?,
        };
        let region = self.core.installer().region();
        let whose = Whose {
            partition: region.partition().id(),
            region: region.as_str(),
            account: &account,
        };
        Ok(policy.document(whose)?)
    }
}

impl CreatePolicy {
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

    /// Creates the policy.
    ///
    /// # Errors
    /// When the document is too long, the account is not to be found out, or the call fails or is
    /// refused; [`Error::code`](crate::Error::code) says what the service said.
    pub async fn send(self) -> Result<CreatePolicyOutput, Error> {
        let document = self.client.document(&self.policy).await?;
        let vouched = vouched(&self.tags, None);
        let call = self.client.sdk.create_policy().policy_name(self.name);
        let call = call.policy_document(document).set_tags(tags(&self.tags)?);
        let reply = match vouched {
            None => call.send().await,
            Some(vouched) => call.customize().interceptor(vouched).send().await,
        };
        reply.map_err(|error| failed("iot CreatePolicy", &error))
    }
}

impl CreatePolicyVersion {
    /// Makes it the one that counts for everybody to whom the policy is attached.
    pub fn set_as_default(mut self) -> Self {
        self.is_default = true;
        self
    }

    /// Creates the version.
    ///
    /// # Errors
    /// As [`CreatePolicy::send`].
    pub async fn send(self) -> Result<CreatePolicyVersionOutput, Error> {
        let document = self.client.document(&self.policy).await?;
        let call = self.client.sdk.create_policy_version();
        let call = call.policy_name(self.name).policy_document(document);
        let reply = call.set_as_default(self.is_default).send().await;
        reply.map_err(|error| failed("iot CreatePolicyVersion", &error))
    }
}
