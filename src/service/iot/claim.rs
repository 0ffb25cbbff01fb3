//! Claims, by which somebody who is trusted has a device provisioned.

use std::time::SystemTime;

use super::checked::{Parts, UNREADABLE, check_id};
use super::{Client, DeviceKey};
use crate::Error;
use crate::error::Refusal;
use crate::service::typed::failed_in_secret;
use crate::text::{CertificateId, ProvisioningTemplateName};

/// A certificate and a key with which a device is provisioned within five minutes.
#[derive(Debug)]
#[must_use = "AWS does not show a private key again: take it out by `into_parts` and consume it"]
pub struct ProvisioningClaim {
    id: CertificateId,
    pem: String,
    ends: SystemTime,
    key: DeviceKey,
}

impl ProvisioningClaim {
    /// The id of the certificate: its SHA-256, in hexadecimal.
    #[must_use]
    pub fn id(&self) -> &CertificateId {
        &self.id
    }

    /// The certificate as PEM. It is no secret.
    #[must_use]
    pub fn pem(&self) -> &str {
        &self.pem
    }

    /// When it ends.
    #[must_use]
    pub fn ends(&self) -> SystemTime {
        self.ends
    }

    /// The certificate as PEM and the key.
    #[must_use = "AWS does not show a private key again: consume it"]
    pub fn into_parts(self) -> (String, DeviceKey) {
        (self.pem, self.key)
    }
}

/// A claim to be made; by [`Client::create_provisioning_claim`].
///
/// Wraps `aws_sdk_iot::operation::create_provisioning_claim`, but checks that keys, certificate and id
/// belong together, and that the private key is never printed.
///
/// ```no_run
/// use palisade::{iot, provisioning_template_name};
///
/// # async fn example(iot: iot::Client) -> Result<(), palisade::Error> {
/// let claim = iot.create_provisioning_claim(&provisioning_template_name!("presses")).send().await?;
/// let (certificate, key) = claim.into_parts();
/// let for_the_device = key.into_secret();
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct CreateProvisioningClaim {
    client: Client,
    template: ProvisioningTemplateName,
}

impl Client {
    /// Begins a claim for a template of fleet provisioning. IAM action: `iot:CreateProvisioningClaim`.
    /// No policy is attached to it; a claim that lasts has one by
    /// [`DevicePolicy::of_claims`](crate::policy::DevicePolicy::of_claims).
    pub fn create_provisioning_claim(
        &self,
        template: &ProvisioningTemplateName,
    ) -> CreateProvisioningClaim {
        CreateProvisioningClaim {
            client: self.clone(),
            template: template.clone(),
        }
    }
}

impl CreateProvisioningClaim {
    /// Has the claim made.
    ///
    /// # Errors
    /// When the call fails, or is refused; [`ErrorKind::Unfinished`](crate::ErrorKind::Unfinished) when
    /// the reply cannot be read or does not belong together: the claim ends by itself.
    pub async fn send(self) -> Result<ProvisioningClaim, Error> {
        const OPERATION: &str = "iot CreateProvisioningClaim";
        const MADE: &str =
            "a claim was made of which nobody has the private key; it ends within five minutes";
        let call = self.client.sdk.create_provisioning_claim();
        let reply = call.template_name(self.template.as_str()).send().await;
        let reply = reply.map_err(|error| failed_in_secret(OPERATION, MADE, &error))?;
        let made = || -> Result<ProvisioningClaim, Refusal> {
            let (Some(id), Some(pem)) = (reply.certificate_id, reply.certificate_pem) else {
                return Err(UNREADABLE.into());
            };
            let Parts { id, pem, .. } = check_id(&id, &pem)?;
            let key = DeviceKey::read(&self.client, (&id, &pem), reply.key_pair)?;
            let ends = reply
                .expiration
                .and_then(|ends| SystemTime::try_from(ends).ok());
            let ends = ends.ok_or(Refusal::from(UNREADABLE))?;
            Ok(ProvisioningClaim { id, pem, ends, key })
        };
        made().map_err(|refusal| self.client.core.unbelieved(OPERATION, MADE, refusal))
    }
}
