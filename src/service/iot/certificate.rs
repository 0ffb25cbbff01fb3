//! A certificate of a device, and what is done with it.

use std::fmt;

use aws_sdk_iot::operation::attach_policy::builders::AttachPolicyFluentBuilder;
use aws_sdk_iot::operation::attach_thing_principal::builders::AttachThingPrincipalFluentBuilder;
use aws_sdk_iot::operation::delete_certificate::builders::DeleteCertificateFluentBuilder;
use aws_sdk_iot::operation::detach_policy::builders::DetachPolicyFluentBuilder;
use aws_sdk_iot::operation::detach_thing_principal::builders::DetachThingPrincipalFluentBuilder;
use aws_sdk_iot::operation::update_certificate::builders::UpdateCertificateFluentBuilder;
use aws_sdk_iot::types::{CertificateStatus, ThingPrincipalType};

use super::Client;
use super::checked::{UNREADABLE, check_arn, check_id, check_key};
use super::transfer::TransferCertificate;
use crate::error::Refusal;
use crate::service::typed::Here;
use crate::service::typed::failed;
use crate::text::{CertificateId, DevicePolicyName, ThingName};
use crate::{AccountId, Error, Waiver, rule};

/// A certificate of a device, of which id, ARN and text were seen to belong together.
///
/// Its methods hand out the SDK's own fluent builders with the certificate filled in. A certificate
/// alone may do nothing: attach a policy to it, and the thing that it is for, and make it active.
///
/// ```no_run
/// use palisade::iot::Certificate;
/// use palisade::{device_policy_name, thing_name};
///
/// # async fn example(certificate: Certificate) -> Result<(), Box<dyn std::error::Error>> {
/// certificate.attach_thing(&thing_name!("press-17")).send().await?;
/// certificate.attach_policy(&device_policy_name!("press")).send().await?;
/// certificate.activate().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Certificate {
    client: Client,
    id: CertificateId,
    arn: String,
    pem: String,
}

impl Client {
    /// Asks for a certificate of this account and checks that what is said of it belongs together. IAM
    /// action: `iot:DescribeCertificate`.
    pub fn describe_certificate(&self, id: &CertificateId) -> DescribeCertificate {
        DescribeCertificate {
            client: self.clone(),
            id: id.clone(),
        }
    }

    /// Checks what a reply says of a certificate; `key` is the public key that it was asked for.
    pub(super) fn certificate(
        &self,
        here: &Here,
        (id, arn, pem): (Option<String>, Option<String>, Option<String>),
        key: Option<&[u8]>,
    ) -> Result<Certificate, Refusal> {
        let (Some(id), Some(arn), Some(pem)) = (id, arn, pem) else {
            return Err(UNREADABLE.into());
        };
        let parts = check_id(&id, &pem)?;
        check_arn(here, "cert", &parts.id, &arn)?;
        key.map_or(Ok(()), |key| check_key(&parts, key))?;
        Ok(Certificate {
            client: self.clone(),
            id: parts.id,
            arn,
            pem: parts.pem,
        })
    }
}

impl Certificate {
    /// The id: the SHA-256 of the certificate, in hexadecimal.
    #[must_use]
    pub fn id(&self) -> &CertificateId {
        &self.id
    }

    /// The ARN.
    #[must_use]
    pub fn arn(&self) -> &str {
        &self.arn
    }

    /// The certificate as PEM, which the device shows when it connects: the one that was checked, and
    /// nothing that stood around it. It is no secret.
    #[must_use]
    pub fn pem(&self) -> &str {
        &self.pem
    }

    /// Attaches a policy. IAM action: `iot:AttachPolicy`.
    pub fn attach_policy(&self, name: &DevicePolicyName) -> AttachPolicyFluentBuilder {
        let call = self.client.sdk.attach_policy();
        call.policy_name(name.as_str()).target(&self.arn)
    }

    /// Detaches a policy; a connection keeps its rights for some minutes. IAM action:
    /// `iot:DetachPolicy`.
    pub fn detach_policy(&self, name: &DevicePolicyName) -> DetachPolicyFluentBuilder {
        let call = self.client.sdk.detach_policy();
        call.policy_name(name.as_str()).target(&self.arn)
    }

    /// Attaches the thing that the certificate is for, and no other: AWS takes no second thing for it then,
    /// and refuses where there is one. A certificate that several things share, as behind a gateway, is
    /// attached to each with `.thing_principal_type(ThingPrincipalType::NonExclusiveThing)`; then a policy
    /// of things lets whoever has its key connect as any of them. IAM action: `iot:AttachThingPrincipal`.
    pub fn attach_thing(&self, name: &ThingName) -> AttachThingPrincipalFluentBuilder {
        let call = self.client.sdk.attach_thing_principal();
        call.thing_name(name.as_str())
            .principal(&self.arn)
            .thing_principal_type(ThingPrincipalType::ExclusiveThing)
    }

    /// Detaches a thing. IAM action: `iot:DetachThingPrincipal`.
    pub fn detach_thing(&self, name: &ThingName) -> DetachThingPrincipalFluentBuilder {
        let call = self.client.sdk.detach_thing_principal();
        call.thing_name(name.as_str()).principal(&self.arn)
    }

    /// Lets the device connect with it. IAM action: `iot:UpdateCertificate`.
    pub fn activate(&self) -> UpdateCertificateFluentBuilder {
        self.update(CertificateStatus::Active)
    }

    /// Lets nobody connect with it until it is active again. IAM action: `iot:UpdateCertificate`.
    pub fn deactivate(&self) -> UpdateCertificateFluentBuilder {
        self.update(CertificateStatus::Inactive)
    }

    /// Says that its key is no longer to be trusted: connections with it are ended. IAM action:
    /// `iot:UpdateCertificate`.
    pub fn revoke(&self) -> UpdateCertificateFluentBuilder {
        self.update(CertificateStatus::Revoked)
    }

    fn update(&self, status: CertificateStatus) -> UpdateCertificateFluentBuilder {
        let call = self.client.sdk.update_certificate();
        call.certificate_id(self.id.as_str()).new_status(status)
    }

    /// Deletes it: it has to be inactive or revoked, with nothing attached. IAM action:
    /// `iot:DeleteCertificate`.
    pub fn delete(&self) -> DeleteCertificateFluentBuilder {
        let call = self.client.sdk.delete_certificate();
        call.certificate_id(self.id.as_str())
    }

    /// Offers it to another account, which may take it within 14 days: it has to be inactive, and
    /// nothing may be attached. What belongs to somebody else then is theirs to let in
    /// ([`Rule::Owner`](crate::Rule::Owner)), so a reason is asked for. IAM action:
    /// `iot:TransferCertificate`.
    pub fn transfer(
        &self,
        account: &AccountId,
        waiver: Waiver<rule::Owner>,
    ) -> TransferCertificate {
        let call = self.client.sdk.transfer_certificate();
        let call = call.certificate_id(self.id.as_str());
        TransferCertificate::new(call.target_aws_account(account.as_str()), waiver)
    }
}

/// By its id.
impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Certificate({})", self.id)
    }
}

/// A question for a certificate; made by [`Client::describe_certificate`].
///
/// Wraps `aws_sdk_iot::operation::describe_certificate`, but checks the reply and gives a handle.
///
/// ```no_run
/// use palisade::iot;
/// use palisade::text::CertificateId;
///
/// # async fn example(iot: iot::Client, id: CertificateId) -> Result<(), Box<dyn std::error::Error>> {
/// let lost = iot.describe_certificate(&id).send().await?;
/// lost.revoke().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct DescribeCertificate {
    client: Client,
    id: CertificateId,
}

impl DescribeCertificate {
    /// Asks.
    ///
    /// # Errors
    /// When the call fails, or is refused; [`ErrorKind::Unfinished`](crate::ErrorKind::Unfinished),
    /// naming the rule, when the reply does not belong together.
    pub async fn send(self) -> Result<Certificate, Error> {
        const OPERATION: &str = "iot DescribeCertificate";
        let here = self.client.here().await?;
        let call = self.client.sdk.describe_certificate();
        let reply = call.certificate_id(self.id.as_str()).send().await;
        let reply = reply.map_err(|error| failed(OPERATION, &error))?;
        let found = reply.certificate_description.map(|found| {
            (
                found.certificate_id,
                found.certificate_arn,
                found.certificate_pem,
            )
        });
        let found = found.filter(|(id, _, _)| {
            id.as_ref()
                .is_some_and(|id| id.eq_ignore_ascii_case(self.id.as_str()))
        });
        let found = found.ok_or(Refusal::from(UNREADABLE));
        let found = found.and_then(|found| self.client.certificate(&here, found, None));
        found.map_err(|refusal| {
            const MADE: &str = "what was said of a certificate does not belong together";
            self.client.core.unbelieved(OPERATION, MADE, refusal)
        })
    }
}
