//! Keys that AWS makes, which cross the network once.

use std::error::Error as StdError;
use std::fmt;

use aws_sdk_iot::types::KeyPair;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;
use secrecy::zeroize::Zeroize;
use secrecy::{ExposeSecret, SecretString};

use super::checked::{KEY, UNREADABLE};
use super::{Certificate, Client, PublicKeyPem};
use crate::error::Refusal;
use crate::evidence::EvidenceBook;
use crate::service::typed::failed_in_secret;
use crate::text::CertificateId;
use crate::value::pem::{Shown, is_lone_key};
use crate::{Error, Outcome, Rule};

/// The private key of a device, made by AWS: it is to be consumed once, and nobody can ask for it again.
///
/// It is not printed, and its memory is overwritten when it goes. One that goes unread is a line of
/// evidence and an event: its certificate can never be used, and is to be revoked.
///
/// What the SDK copied while it read the reply is not overwritten. Where that matters, let the device
/// make its key ([`Client::create_certificate_from_csr`]).
///
/// ```no_run
/// # use palisade::iot::DeviceKey;
/// # fn example(key: DeviceKey, mut device: impl std::io::Write) -> Result<(), Box<dyn std::error::Error>> {
/// if let Err(failed) = key.consume(|pem: &str| device.write_all(pem.as_bytes())) {
///     let (key, _) = failed.into_parts(); // nothing is lost yet
///     key.consume(|pem: &str| device.write_all(pem.as_bytes())).map_err(|failed| failed.into_parts().1)?;
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "AWS does not show a private key again: consume it, or revoke its certificate"]
pub struct DeviceKey {
    pem: Option<SecretString>,
    certificate: CertificateId,
    evidence: EvidenceBook,
}

impl DeviceKey {
    /// Checks that a pair of keys is one, and that of a certificate.
    pub(super) fn read(
        client: &Client,
        certificate: (&CertificateId, &str),
        pair: Option<KeyPair>,
    ) -> Result<Self, Refusal> {
        let pair = pair.ok_or(UNREADABLE)?;
        let private = pair.private_key.map(SecretString::from).ok_or(UNREADABLE)?;
        is_alone(&private).then_some(()).ok_or(KEY)?;
        let (id, pem) = certificate;
        let wanted = Shown::read(pem).ok_or(UNREADABLE)?.key;
        let public = PublicKeyPem::from_pem(pair.public_key.unwrap_or_default());
        let is_public = public.is_ok_and(|public| public.public_key() == wanted);
        if !is_public || public_key(&private).as_deref() != Some(&wanted) {
            return Err(KEY.into());
        }
        Ok(Self {
            pem: Some(private),
            certificate: id.clone(),
            evidence: client.core.evidence().clone(),
        })
    }

    /// The id of the certificate that the key belongs to.
    #[must_use]
    pub fn certificate(&self) -> &CertificateId {
        &self.certificate
    }

    /// Hands the key, as PEM, to whoever stores it, and overwrites it then.
    ///
    /// # Errors
    /// When it could not be stored: then the error has the key, which can be stored elsewhere.
    #[expect(
        clippy::disallowed_methods,
        reason = "the key goes to the device, for which it was made"
    )]
    pub fn consume<T, E>(
        mut self,
        store: impl FnOnce(&str) -> Result<T, E>,
    ) -> Result<T, KeyNotStored<E>> {
        let pem = self.pem.as_ref().map(ExposeSecret::expose_secret);
        match store(pem.unwrap_or_default()) {
            Ok(stored) => {
                self.pem = None;
                Ok(stored)
            }
            Err(error) => Err(KeyNotStored { key: self, error }),
        }
    }

    /// The key, as PEM, in a type that overwrites it when it goes.
    #[must_use]
    pub fn into_secret(mut self) -> SecretString {
        self.pem.take().unwrap_or_default()
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "looks at the form of the key and keeps nothing of it"
)]
fn is_alone(private: &SecretString) -> bool {
    is_lone_key(private.expose_secret())
}

/// The public key of a private one.
#[expect(
    clippy::disallowed_methods,
    reason = "the key is compared with its certificate, and overwritten"
)]
fn public_key(private: &SecretString) -> Option<Vec<u8>> {
    let mut der = PrivateKeyDer::from_pem_slice(private.expose_secret().as_bytes()).ok()?;
    let key = aws_lc_rs::sign::any_supported_type(&der);
    der.zeroize();
    Some(key.ok()?.public_key()?.to_vec())
}

impl Drop for DeviceKey {
    fn drop(&mut self) {
        if self.pem.is_some() {
            const LOST: &str =
                "a private key went unread: nobody can use its certificate, so revoke it";
            tracing::warn!(
                target: "palisade::iot",
                rule = %Rule::Secret,
                certificate = self.certificate.as_str(),
                problem = LOST,
                "lost",
            );
            let book = &self.evidence;
            book.note(Rule::Secret, Outcome::Unfinished, "iot private key", LOST);
        }
    }
}

/// Without the key.
impl fmt::Debug for DeviceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceKey")
            .field("certificate", &self.certificate)
            .finish_non_exhaustive()
    }
}

/// That a key could not be stored, with the key, which AWS does not show again.
///
/// Where it is dropped, or handed up by `?`, the key is gone: its certificate is to be revoked.
pub struct KeyNotStored<E> {
    key: DeviceKey,
    error: E,
}

impl<E> KeyNotStored<E> {
    /// The key, to be stored elsewhere, and why that failed.
    #[must_use = "AWS does not show a private key again: consume it"]
    pub fn into_parts(self) -> (DeviceKey, E) {
        (self.key, self.error)
    }
}

impl<E: fmt::Debug> fmt::Debug for KeyNotStored<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyNotStored")
            .field("key", &self.key)
            .field("error", &self.error)
            .finish()
    }
}

impl<E> fmt::Display for KeyNotStored<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a private key was not stored; store it elsewhere, or revoke its certificate")
    }
}

impl<E: StdError + 'static> StdError for KeyNotStored<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.error)
    }
}

/// A certificate with the private key that AWS made for it.
#[derive(Debug)]
#[must_use = "AWS does not show a private key again: take it out by `into_parts` and consume it"]
pub struct KeysAndCertificate {
    certificate: Certificate,
    key: DeviceKey,
}

impl KeysAndCertificate {
    /// The certificate.
    #[must_use]
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// The certificate and the key.
    #[must_use = "AWS does not show a private key again: consume it"]
    pub fn into_parts(self) -> (Certificate, DeviceKey) {
        (self.certificate, self.key)
    }
}

/// A pair of keys with a certificate, all made by AWS; made by [`Client::create_keys_and_certificate`].
///
/// Wraps `aws_sdk_iot::operation::create_keys_and_certificate`, but checks that keys, certificate, id and
/// ARN belong together, and that the private key is never printed, whatever the reply looks like.
///
/// ```no_run
/// use std::fs::OpenOptions;
/// use std::io::Write as _;
/// # #[cfg(unix)]
/// use std::os::unix::fs::OpenOptionsExt as _;
///
/// use palisade::iot;
///
/// # #[cfg(unix)]
/// # async fn example(iot: iot::Client) -> Result<(), Box<dyn std::error::Error>> {
/// // A new file that nobody else reads, opened before there is a key to lose.
/// let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open("device.key")?;
/// let made = iot.create_keys_and_certificate().send().await?;
/// let (certificate, key) = made.into_parts();
/// key.consume(|pem: &str| file.write_all(pem.as_bytes()))?;
/// certificate.activate().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct CreateKeysAndCertificate {
    client: Client,
    active: bool,
}

impl Client {
    /// Begins a pair of keys with a certificate, for devices that cannot make a key. The private key
    /// crosses the network: where the device can make one, prefer
    /// [`create_certificate_from_csr`](Self::create_certificate_from_csr). IAM action:
    /// `iot:CreateKeysAndCertificate`.
    pub fn create_keys_and_certificate(&self) -> CreateKeysAndCertificate {
        CreateKeysAndCertificate {
            client: self.clone(),
            active: false,
        }
    }
}

impl CreateKeysAndCertificate {
    /// Makes the certificate active at once; else [`Certificate::activate`] does.
    pub fn active(mut self) -> Self {
        self.active = true;
        self
    }

    /// Has keys and certificate made.
    ///
    /// # Errors
    /// When the call fails, or is refused; [`ErrorKind::Unfinished`](crate::ErrorKind::Unfinished) when
    /// the reply cannot be read or does not belong together: then there is a certificate that nobody
    /// has the key of.
    pub async fn send(self) -> Result<KeysAndCertificate, Error> {
        const OPERATION: &str = "iot CreateKeysAndCertificate";
        const MADE: &str = "a certificate was made of which nobody has the private key; revoke the one that is new in the account";
        let here = self.client.here().await?;
        let call = self.client.sdk.create_keys_and_certificate();
        let reply = call.set_as_active(self.active).send().await;
        let reply = reply.map_err(|error| failed_in_secret(OPERATION, MADE, &error))?;
        let made = (
            reply.certificate_id,
            reply.certificate_arn,
            reply.certificate_pem,
        );
        let made = self.client.certificate(&here, made, None);
        let made = made.and_then(|certificate| {
            let of = (certificate.id(), certificate.pem());
            let key = DeviceKey::read(&self.client, of, reply.key_pair)?;
            Ok(KeysAndCertificate { certificate, key })
        });
        made.map_err(|refusal| self.client.core.unbelieved(OPERATION, MADE, refusal))
    }
}
