//! Policies of the claims by which devices are provisioned.

use serde_json::{Value, json};

use super::device::Whose;
use crate::text::ProvisioningTemplateName;

/// A [`DevicePolicy`](super::DevicePolicy) of claims in the making, by
/// [`DevicePolicy::of_claims`](super::DevicePolicy::of_claims).
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a policy counts once it is created and attached"]
pub struct ClaimPolicy {
    template: ProvisioningTemplateName,
    has_keys_made: bool,
}

impl ClaimPolicy {
    pub(super) const fn new(template: ProvisioningTemplateName) -> Self {
        Self {
            template,
            has_keys_made: false,
        }
    }

    /// Lets devices have their keys made by AWS as well, for those that cannot make one: the private key
    /// then crosses the network.
    pub fn keys_made_by_aws(mut self) -> Self {
        self.has_keys_made = true;
        self
    }

    pub(super) fn document(&self, whose: Whose<'_>) -> String {
        let template = self.template.as_str();
        let arns = |kind: &str, names: &[String]| {
            let names = names.iter().map(|name| whose.arn(kind, name));
            Value::Array(names.collect())
        };
        // Developer guide of IoT Core, "Device provisioning MQTT API".
        let mut asked = vec!["$aws/certificates/create-from-csr".to_owned()];
        if self.has_keys_made {
            asked.push("$aws/certificates/create".to_owned());
        }
        asked.push(format!("$aws/provisioning-templates/{template}/provision"));
        let questions = asked.iter();
        let questions =
            questions.flat_map(|one| ["cbor", "json"].map(|form| format!("{one}/{form}")));
        let questions: Vec<_> = questions.collect();
        let answers: Vec<_> = asked.iter().map(|one| format!("{one}/*")).collect();
        // Security: no name of a thing has a slash, so that a claim takes over nobody's connection.
        let clients = [format!("{template}/*")];
        json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "iot:Connect", "Resource": arns("client", &clients)},
            {"Effect": "Allow", "Action": "iot:Publish", "Resource": arns("topic", &questions)},
            {"Effect": "Allow", "Action": "iot:Subscribe", "Resource": arns("topicfilter", &answers)},
            {"Effect": "Allow", "Action": "iot:Receive", "Resource": arns("topic", &answers)},
        ]})
        .to_string()
    }
}
