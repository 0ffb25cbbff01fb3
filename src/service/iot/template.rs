//! Templates by which devices are provisioned.

use aws_sdk_iot::operation::create_provisioning_template::builders::CreateProvisioningTemplateFluentBuilder;
use aws_sdk_iot::operation::create_provisioning_template_version::builders::CreateProvisioningTemplateVersionFluentBuilder;
use aws_sdk_iot::types::{ProvisioningHook, TemplateType};

use super::{Client, TemplateBody};
use crate::text::ProvisioningTemplateName;
use crate::{LambdaArn, Outcome, Reason, RoleArn, Rule};

/// Who is asked before a device is provisioned that shows a claim.
///
/// A claim is the same in all devices of a production run. Where one is taken out of a device, the hook is
/// what keeps strangers from provisioning things of their own.
#[derive(Clone, Debug)]
pub struct Hook(Asked);

#[derive(Clone, Debug)]
enum Asked {
    Function(LambdaArn),
    Nobody(Reason),
}

impl Hook {
    /// A function, which is asked with what the device says of itself.
    #[must_use]
    pub fn function(function: LambdaArn) -> Self {
        Self(Asked::Function(function))
    }

    /// Nobody, as where claims are made by a trusted user for one device each; the reason is kept in the
    /// evidence.
    #[must_use]
    pub fn none(reason: Reason) -> Self {
        Self(Asked::Nobody(reason))
    }
}

/// What a device is made of when it is provisioned, and how that comes about.
///
/// ```
/// use palisade::iot::{Hook, ProvisioningTemplate, TemplateBody};
/// use palisade::{lambda_arn, reason};
///
/// # fn example(body: TemplateBody) -> [ProvisioningTemplate; 3] {
/// let who_may = lambda_arn!("arn:aws:lambda:us-east-1:111122223333:function:who-may");
/// let by_hand = Hook::none(reason!("an installer makes a claim for each device"));
/// [
///     ProvisioningTemplate::fleet(body.clone(), Hook::function(who_may)),
///     ProvisioningTemplate::fleet(body.clone(), by_hand),
///     ProvisioningTemplate::just_in_time(body),
/// ]
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProvisioningTemplate {
    body: TemplateBody,
    /// None where devices bring certificates of an authority, just in time.
    hook: Option<Hook>,
}

impl ProvisioningTemplate {
    /// For devices that show a claim (fleet provisioning). A claim that all devices of a production run
    /// share has a policy by [`DevicePolicy::of_claims`](crate::policy::DevicePolicy::of_claims).
    #[must_use]
    pub fn fleet(body: TemplateBody, hook: Hook) -> Self {
        Self {
            body,
            hook: Some(hook),
        }
    }

    /// For devices whose certificates an authority signed that is registered (just-in-time
    /// provisioning).
    #[must_use]
    pub fn just_in_time(body: TemplateBody) -> Self {
        Self { body, hook: None }
    }
}

impl Client {
    /// A template by which devices are provisioned, with a role that does so. IAM actions:
    /// `iot:CreateProvisioningTemplate`, `iam:PassRole`.
    ///
    /// Wraps `aws_sdk_iot::operation::create_provisioning_template`, but what its policies allow was
    /// looked through, and for claims it is said who is asked. Hands out the SDK's builder: say
    /// `.enabled(true)` to put it to use. A reason for asking nobody is in the evidence from now on.
    ///
    /// ```no_run
    /// use palisade::iot::{self, ProvisioningTemplate};
    /// use palisade::{provisioning_template_name, role_arn};
    ///
    /// # async fn example(iot: iot::Client, template: ProvisioningTemplate) -> Result<(), Box<dyn std::error::Error>> {
    /// let role = role_arn!("arn:aws:iam::111122223333:role/provisioning");
    /// let name = provisioning_template_name!("presses");
    /// iot.create_provisioning_template(name, template, role).enabled(true).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_provisioning_template(
        &self,
        name: ProvisioningTemplateName,
        template: ProvisioningTemplate,
        role: RoleArn,
    ) -> CreateProvisioningTemplateFluentBuilder {
        let call = self.sdk.create_provisioning_template().template_name(name);
        let call = call.template_body(template.body);
        let call = call.provisioning_role_arn(role);
        match template.hook {
            None => call.r#type(TemplateType::Jitp),
            Some(Hook(asked)) => {
                let call = call.r#type(TemplateType::FleetProvisioning);
                call.set_pre_provisioning_hook(self.hook(asked))
            }
        }
    }

    /// A new version of a template. IAM action: `iot:CreateProvisioningTemplateVersion`. Hands out the
    /// SDK's builder: say `.set_as_default(true)` to put it to use.
    pub fn create_provisioning_template_version(
        &self,
        name: &ProvisioningTemplateName,
        body: TemplateBody,
    ) -> CreateProvisioningTemplateVersionFluentBuilder {
        let call = self.sdk.create_provisioning_template_version();
        call.template_name(name.as_str()).template_body(body)
    }

    fn hook(&self, asked: Asked) -> Option<ProvisioningHook> {
        match asked {
            Asked::Function(function) => {
                let hook = ProvisioningHook::builder().target_arn(function.as_str());
                // The one version that there is of what the function is given. An ARN is all that is required.
                hook.payload_version("2020-04-01").build().ok()
            }
            Asked::Nobody(reason) => {
                let book = self.core.evidence();
                let subject = "iot provisioning without a hook";
                book.note(
                    Rule::Signed,
                    Outcome::SetAside,
                    subject,
                    reason.as_str().to_owned(),
                );
                None
            }
        }
    }
}
