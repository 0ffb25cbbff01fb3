//! Certificates for keys that stay on the device.

use super::{Certificate, CertificateSigningRequest, Client};
use crate::Error;
use crate::service::typed::failed;

/// A certificate for a key that stays where it was made; made by
/// [`Client::create_certificate_from_csr`].
///
/// Wraps `aws_sdk_iot::operation::create_certificate_from_csr`, but checks that the certificate is for
/// the key of the request, and that its id and ARN are its own. Where nobody said whose account that is,
/// STS is asked before.
///
/// ```no_run
/// use palisade::iot::{self, CertificateSigningRequest};
///
/// # async fn example(iot: iot::Client, from_the_device: &str) -> Result<(), palisade::Error> {
/// let request = CertificateSigningRequest::from_pem(from_the_device)?;
/// let certificate = iot.create_certificate_from_csr(request).active().send().await?;
/// let for_the_device = certificate.pem();
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct CreateCertificateFromCsr {
    client: Client,
    request: CertificateSigningRequest,
    active: bool,
}

impl Client {
    /// Begins a certificate for the key of a request, which is the way to prefer: the private key never
    /// leaves the device. IAM action: `iot:CreateCertificateFromCsr`.
    pub fn create_certificate_from_csr(
        &self,
        request: CertificateSigningRequest,
    ) -> CreateCertificateFromCsr {
        CreateCertificateFromCsr {
            client: self.clone(),
            request,
            active: false,
        }
    }
}

impl CreateCertificateFromCsr {
    /// Makes it active at once; else [`Certificate::activate`] does.
    pub fn active(mut self) -> Self {
        self.active = true;
        self
    }

    /// Has the certificate signed.
    ///
    /// # Errors
    /// When the account is not to be found out, or the call fails or is refused;
    /// [`ErrorKind::Unfinished`](crate::ErrorKind::Unfinished), naming the rule, when the certificate is not what was asked for.
    pub async fn send(self) -> Result<Certificate, Error> {
        const OPERATION: &str = "iot CreateCertificateFromCsr";
        let here = self.client.here().await?;
        let call = self.client.sdk.create_certificate_from_csr();
        let call = call.certificate_signing_request(self.request.as_pem());
        let reply = call.set_as_active(self.active).send().await;
        let reply = reply.map_err(|error| failed(OPERATION, &error))?;
        let made = (
            reply.certificate_id,
            reply.certificate_arn,
            reply.certificate_pem,
        );
        let key = Some(self.request.public_key());
        let made = self.client.certificate(&here, made, key);
        made.map_err(|refusal| {
            const MADE: &str = "a certificate was made that is not what was asked for";
            self.client.core.unbelieved(OPERATION, MADE, refusal)
        })
    }
}
