//! Authorities of one's own, whose certificates devices bring along.

use std::fmt;

use aws_sdk_iot::operation::update_ca_certificate::builders::UpdateCACertificateFluentBuilder;
use aws_sdk_iot::types::{CaCertificateStatus, CertificateMode, RegistrationConfig};
use secrecy::{ExposeSecret, SecretString};

use super::checked::{UNREADABLE, check_arn, check_id};
use super::{CaCertificate, Client, TemplateBody, VerificationCertificate};
use crate::error::{Fault, Refusal, fault};
use crate::service::typed::{failed, failed_in_secret};
use crate::text::{CertificateId, ProvisioningTemplateName};
use crate::{Error, RoleArn};

/// The code with which an account proves that it has the key of an authority: the common name of a
/// [`VerificationCertificate`].
///
/// Whoever has it and the key can register the authority in the account, so it is not printed.
pub struct RegistrationCode(SecretString);

impl RegistrationCode {
    /// The code, for the common name of the request that the authority signs.
    #[must_use]
    #[expect(
        clippy::disallowed_methods,
        reason = "the code is to stand in the certificate that the caller makes"
    )]
    pub fn as_common_name(&self) -> &str {
        self.0.expose_secret()
    }

    fn read(code: Option<String>) -> Result<Self, Refusal> {
        const NONE: Fault = fault!(
            Integrity,
            "the reply has no registration code of 64 hexadecimal digits",
            "ask again; if it stays so, find out what answers in the place of AWS",
        );
        let code = code.filter(|code| CertificateId::try_from(code.as_str()).is_ok());
        Ok(Self(code.ok_or(NONE)?.into()))
    }
}

/// Without the code.
impl fmt::Debug for RegistrationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RegistrationCode(..)")
    }
}

/// A question for the account's registration code; made by [`Client::registration_code`].
///
/// Wraps `aws_sdk_iot::operation::get_registration_code`, but the code is a secret.
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct RequestRegistrationCode(Client);

impl RequestRegistrationCode {
    /// Asks.
    ///
    /// # Errors
    /// When the call fails or is refused, or answers with no code.
    pub async fn send(self) -> Result<RegistrationCode, Error> {
        const OPERATION: &str = "iot GetRegistrationCode";
        const MADE: &str = "the reply to iot GetRegistrationCode could not be read";
        let reply = self.0.sdk.get_registration_code().send().await;
        let reply = reply.map_err(|error| failed_in_secret(OPERATION, MADE, &error))?;
        let code = RegistrationCode::read(reply.registration_code);
        code.map_err(|refusal| self.0.core.unbelieved(OPERATION, MADE, refusal))
    }
}

/// What happens when a device connects whose certificate the authority signed and nobody registered.
#[derive(Clone, Debug)]
pub struct AutoRegistration(Option<RegistrationConfig>);

impl AutoRegistration {
    /// The certificate is registered and waits until somebody makes it active.
    #[must_use]
    pub fn pending() -> Self {
        Self(None)
    }

    /// The device is provisioned by a template that exists, just in time.
    #[must_use]
    pub fn template(name: &ProvisioningTemplateName) -> Self {
        let config = RegistrationConfig::builder().template_name(name.as_str());
        Self(Some(config.build()))
    }

    /// The device is provisioned by the template given here, just in time, by a role.
    #[must_use]
    pub fn inline(body: TemplateBody, role: RoleArn) -> Self {
        let config = RegistrationConfig::builder().template_body(body);
        Self(Some(config.role_arn(role).build()))
    }
}

/// The registration of an authority; made by [`Client::register_ca_certificate`].
///
/// Wraps `aws_sdk_iot::operation::register_ca_certificate`, but the proof that one has the authority's key
/// is no option, and the reply is compared with the certificate that was given. Mode `SNI_ONLY`, which takes
/// an authority without that proof, is there in the SDK's own call, with a waiver of
/// [`Rule::Signed`](crate::Rule::Signed).
///
/// ```no_run
/// use palisade::iot::{self, AutoRegistration, CaCertificate, VerificationCertificate};
/// use palisade::provisioning_template_name;
///
/// # async fn example(iot: iot::Client, sign: impl Fn(&str) -> String, ca: &str) -> Result<(), palisade::Error> {
/// let code = iot.registration_code().send().await?;
/// let proof = VerificationCertificate::from_pem(sign(code.as_common_name()))?;
/// let authority = iot
///     .register_ca_certificate(CaCertificate::from_pem(ca)?, proof)
///     .auto_registration(AutoRegistration::template(&provisioning_template_name!("presses")))
///     .active()
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct RegisterCaCertificate {
    client: Client,
    certificate: CaCertificate,
    verification: VerificationCertificate,
    auto: Option<AutoRegistration>,
    active: bool,
}

impl Client {
    /// Asks for the code with which this account proves that it has the key of an authority. IAM action:
    /// `iot:GetRegistrationCode`.
    pub fn registration_code(&self) -> RequestRegistrationCode {
        RequestRegistrationCode(self.clone())
    }

    /// Begins the registration of an authority of one's own, with the proof that one has its key. IAM
    /// action: `iot:RegisterCACertificate`, and with a template given here `iam:PassRole`.
    pub fn register_ca_certificate(
        &self,
        certificate: CaCertificate,
        verification: VerificationCertificate,
    ) -> RegisterCaCertificate {
        RegisterCaCertificate {
            client: self.clone(),
            certificate,
            verification,
            auto: None,
            active: false,
        }
    }
}

impl RegisterCaCertificate {
    /// Makes the authority active at once; else [`Authority::activate`] does.
    pub fn active(mut self) -> Self {
        self.active = true;
        self
    }

    /// Registers certificates that the authority signed when devices first connect with them.
    pub fn auto_registration(mut self, auto: impl Into<Option<AutoRegistration>>) -> Self {
        self.auto = auto.into();
        self
    }

    /// Registers the authority.
    ///
    /// # Errors
    /// When the call fails, or is refused; [`ErrorKind::Unfinished`](crate::ErrorKind::Unfinished),
    /// naming the rule, when another authority was registered than the one given.
    pub async fn send(self) -> Result<Authority, Error> {
        const OPERATION: &str = "iot RegisterCACertificate";
        let here = self.client.here().await?;
        let call = self.client.sdk.register_ca_certificate();
        let mut call = call
            .ca_certificate(self.certificate.as_pem())
            .verification_certificate(self.verification.as_pem())
            .certificate_mode(CertificateMode::Default)
            .set_as_active(self.active);
        if let Some(AutoRegistration(config)) = self.auto {
            call = call
                .allow_auto_registration(true)
                .set_registration_config(config);
        }
        let reply = call
            .send()
            .await
            .map_err(|error| failed(OPERATION, &error))?;
        let registered = || {
            let (Some(id), Some(arn)) = (reply.certificate_id, reply.certificate_arn) else {
                return Err(UNREADABLE.into());
            };
            let id = check_id(&id, self.certificate.as_pem())?.id;
            check_arn(&here, "cacert", &id, &arn)?;
            let client = self.client.clone();
            Ok(Authority { client, id, arn })
        };
        registered().map_err(|refusal| {
            const MADE: &str = "an authority was registered that is not the one that was given";
            self.client.core.unbelieved(OPERATION, MADE, refusal)
        })
    }
}

/// An authority that is registered.
#[derive(Clone)]
pub struct Authority {
    client: Client,
    id: CertificateId,
    arn: String,
}

impl Authority {
    /// The id: the SHA-256 of its certificate, in hexadecimal.
    #[must_use]
    pub fn id(&self) -> &CertificateId {
        &self.id
    }

    /// The ARN.
    #[must_use]
    pub fn arn(&self) -> &str {
        &self.arn
    }

    /// Lets certificates that it signed be registered. IAM action: `iot:UpdateCACertificate`.
    pub fn activate(&self) -> UpdateCACertificateFluentBuilder {
        self.update(CaCertificateStatus::Active)
    }

    /// Takes no more certificates that it signed; those that are registered stay what they are. IAM
    /// action: `iot:UpdateCACertificate`.
    pub fn deactivate(&self) -> UpdateCACertificateFluentBuilder {
        self.update(CaCertificateStatus::Inactive)
    }

    fn update(&self, status: CaCertificateStatus) -> UpdateCACertificateFluentBuilder {
        let call = self.client.sdk.update_ca_certificate();
        call.certificate_id(self.id.as_str()).new_status(status)
    }
}

/// By its id.
impl fmt::Debug for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Authority({})", self.id)
    }
}
