//! How devices are expected to behave, and who hears of it when they do not.

mod behavior;

pub use behavior::{AddressMetric, Behavior, Cidr, Comparison, CountMetric, Period, PortMetric};

use aws_sdk_iot::operation::attach_security_profile::builders::AttachSecurityProfileFluentBuilder;
use aws_sdk_iot::operation::create_security_profile::builders::CreateSecurityProfileFluentBuilder;
use aws_sdk_iot::types::{self, AlertTargetType};

use super::Client;
use crate::service::typed::Here;
use crate::text::{SecurityProfileName, ThingGroupName};
use crate::{Error, RoleArn, SnsTopicArn};

const CREATE: &str = "iot CreateSecurityProfile";

/// The SNS topic that hears of devices that behave otherwise, and the role by which it is told.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AlertTarget {
    topic: SnsTopicArn,
    role: RoleArn,
}

impl AlertTarget {
    /// A topic of the session's account and region. The role trusts `iot.amazonaws.com` and may publish to
    /// the topic.
    #[must_use]
    pub fn sns(topic: SnsTopicArn, role: RoleArn) -> Self {
        Self { topic, role }
    }
}

/// Whose behaviour a security profile watches.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Watched(Group);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Group {
    All,
    Registered,
    Unregistered,
    Of(ThingGroupName),
}

impl Watched {
    /// Every device of the account and region.
    #[must_use]
    pub fn all_things() -> Self {
        Self(Group::All)
    }

    /// Every device whose client id is the name of a thing.
    #[must_use]
    pub fn registered_things() -> Self {
        Self(Group::Registered)
    }

    /// Every device whose client id is not the name of a thing.
    #[must_use]
    pub fn unregistered_things() -> Self {
        Self(Group::Unregistered)
    }

    /// The things of a thing group.
    #[must_use]
    pub fn thing_group(name: &ThingGroupName) -> Self {
        Self(Group::Of(name.clone()))
    }

    fn arn(&self, here: &Here) -> String {
        match &self.0 {
            Group::All => here.arn("all/things"),
            Group::Registered => here.arn("all/registered-things"),
            Group::Unregistered => here.arn("all/unregistered-things"),
            Group::Of(name) => here.arn(&format!("thinggroup/{name}")),
        }
    }
}

impl Client {
    /// Begins the creation of a security profile: how devices are expected to behave, and who is told of it
    /// when one does not.
    ///
    /// Gives `aws_sdk_iot`'s builder of `CreateSecurityProfile`, in which behaviours and topic are set; no
    /// alert is suppressed. Device Defender's detection takes no
    /// accounts that did not use it before 31 August 2026; audits are there for all. Finds credentials if need be, to know the
    /// account. IAM actions: `iot:CreateSecurityProfile`, and `iam:PassRole` for the role.
    ///
    /// # Errors
    /// When the account is not known; [`Rule::Owner`](crate::Rule::Owner) or
    /// [`Rule::LeastPrivilege`](crate::Rule::LeastPrivilege) when topic or role are of another one.
    ///
    /// ```no_run
    /// use palisade::iot::{self, AlertTarget, Behavior, Comparison, CountMetric, Period, Watched};
    /// use palisade::{role_arn, security_profile_name, sns_topic_arn};
    ///
    /// # async fn example(iot: iot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let alerts = AlertTarget::sns(
    ///     sns_topic_arn!("arn:aws:sns:us-east-1:111122223333:iot-alerts"),
    ///     role_arn!("arn:aws:iam::111122223333:role/iot-alerts"),
    /// );
    /// let few_failures = Behavior::count(
    ///     "few-failures",
    ///     CountMetric::AuthorizationFailures,
    ///     Comparison::LessThan(5),
    ///     Period::FiveMinutes,
    /// )?;
    /// let name = security_profile_name!("presses");
    /// iot.create_security_profile(name.clone(), alerts, [few_failures]).await?.send().await?;
    /// iot.attach_security_profile(&name, Watched::all_things()).await?.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create_security_profile(
        &self,
        name: SecurityProfileName,
        alerts: AlertTarget,
        behaviors: impl IntoIterator<Item = Behavior>,
    ) -> Result<CreateSecurityProfileFluentBuilder, Error> {
        let here = self.here().await?;
        here.has_topic(&alerts.topic)
            .and_then(|()| here.has_role(&alerts.role))
            .map_err(|refusal| self.core.refused(CREATE, refusal))?;
        let target = types::AlertTarget::builder()
            .alert_target_arn(alerts.topic.as_str())
            .role_arn(alerts.role.as_str());
        // Fails only where one of the two is not said.
        let target = target.build().ok();
        let targets = target
            .into_iter()
            .map(|target| (AlertTargetType::Sns, target));
        let behaviors = behaviors.into_iter().filter_map(Behavior::into_sdk);
        Ok(self
            .sdk
            .create_security_profile()
            .security_profile_name(name)
            .set_alert_targets(Some(targets.collect()))
            .set_behaviors(Some(behaviors.collect())))
    }

    /// Begins to have a security profile watch devices. Gives `aws_sdk_iot`'s builder of
    /// `AttachSecurityProfile`. Finds credentials if need be, to know the account. IAM action:
    /// `iot:AttachSecurityProfile`.
    ///
    /// # Errors
    /// When the account is not known.
    pub async fn attach_security_profile(
        &self,
        name: &SecurityProfileName,
        devices: Watched,
    ) -> Result<AttachSecurityProfileFluentBuilder, Error> {
        let here = self.here().await?;
        Ok(self
            .sdk
            .attach_security_profile()
            .security_profile_name(name.as_str())
            .security_profile_target_arn(devices.arn(&here)))
    }
}
