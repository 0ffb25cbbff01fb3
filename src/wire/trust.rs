//! Whose certificates are believed.

use std::fmt;

use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use crate::error::{Refusal, fault};
use crate::region::Partition;

/// The authorities that a server's certificate must come from.
///
/// The default, [`Trust::amazon`], believes only the five roots of Amazon Trust Services, which
/// every endpoint of the partitions `aws` and `aws-us-gov` has; a certificate of any other
/// authority is refused, however public it is. `SSL_CERT_FILE`, `SSL_CERT_DIR`, `AWS_CA_BUNDLE`
/// and `ca_bundle` change nothing. Certificates are always verified; there is no other choice.
#[derive(Clone)]
pub struct Trust(Source);

#[derive(Clone)]
enum Source {
    Amazon,
    Platform,
    PrivateCa(Vec<CertificateDer<'static>>),
}

impl Trust {
    /// The Amazon Trust Services roots: the default.
    #[must_use]
    pub const fn amazon() -> Self {
        Self(Source::Amazon)
    }

    /// The operating system's certificate store, for partitions whose endpoints have certificates
    /// of other authorities.
    ///
    /// The store is the system's own: when `SSL_CERT_FILE` or `SSL_CERT_DIR` would replace it,
    /// connecting is refused.
    #[must_use]
    pub const fn platform() -> Self {
        Self(Source::Platform)
    }

    /// Only the given authorities, in PEM, for isolated regions and inspecting proxies.
    ///
    /// # Errors
    /// A [`Refusal`] naming [`Rule::Tls`](crate::Rule::Tls) when the text holds no certificate or
    /// one that cannot be read.
    pub fn private_ca(pem: &str) -> Result<Self, Refusal> {
        let unreadable = || {
            fault!(
                Tls,
                "the text is not a list of certificates in PEM",
                "give one or more blocks that begin with `-----BEGIN CERTIFICATE-----`",
            )
        };
        let certificates: Vec<_> = CertificateDer::pem_slice_iter(pem.as_bytes())
            .collect::<Result<_, _>>()
            .map_err(|_| unreadable())?;
        let mut store = RootCertStore::empty();
        for certificate in &certificates {
            store.add(certificate.clone()).map_err(|_| unreadable())?;
        }
        if store.is_empty() {
            return Err(unreadable().into());
        }
        Ok(Self(Source::PrivateCa(certificates)))
    }

    /// In one or two words, for reports.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self.0 {
            Source::Amazon => "amazon trust services",
            Source::Platform => "platform store",
            Source::PrivateCa(_) => "private ca",
        }
    }

    pub(crate) const fn is_platform(&self) -> bool {
        matches!(self.0, Source::Platform)
    }

    pub(crate) fn fits(&self, partition: Partition) -> Result<(), Refusal> {
        match (&self.0, partition) {
            (Source::Amazon, Partition::Aws | Partition::AwsUsGov)
            | (Source::Platform | Source::PrivateCa(_), _) => Ok(()),
            (Source::Amazon, _) => Err(fault!(
                Tls,
                "endpoints of this partition have certificates of other authorities than Amazon's",
                "name them with `.trust(Trust::platform())` or `.trust(Trust::private_ca(…)?)`",
            )
            .into()),
        }
    }

    pub(crate) fn roots(&self) -> Result<RootCertStore, Refusal> {
        let mut store = RootCertStore::empty();
        match &self.0 {
            Source::Amazon => store.extend(
                webpki_roots::TLS_SERVER_ROOTS
                    .iter()
                    .filter(|root| is_amazon(&root.subject))
                    .cloned(),
            ),
            Source::Platform => {
                store.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
            }
            Source::PrivateCa(certificates) => {
                store.add_parsable_certificates(certificates.iter().cloned());
            }
        }
        if store.is_empty() {
            return Err(fault!(
                Tls,
                "no trusted authority was found",
                "install the system's certificates, or name the authority with `Trust::private_ca`",
            )
            .into());
        }
        Ok(store)
    }
}

impl Default for Trust {
    fn default() -> Self {
        Self::amazon()
    }
}

impl fmt::Debug for Trust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Trust({})", self.name())
    }
}

/// The common names of the Amazon Trust Services roots, as the authority publishes them.
const AMAZON: [&[u8]; 5] = [
    b"Amazon Root CA 1",
    b"Amazon Root CA 2",
    b"Amazon Root CA 3",
    b"Amazon Root CA 4",
    b"Starfield Services Root Certificate Authority - G2",
];

fn is_amazon(subject: &[u8]) -> bool {
    AMAZON.iter().any(|name| subject.ends_with(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_five_roots_of_amazon_and_no_others_are_the_default() {
        assert_eq!(Trust::default().roots().map(|roots| roots.len()), Ok(5));
    }

    #[test]
    fn text_without_a_certificate_is_not_an_authority() {
        for pem in [
            "",
            "hello",
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
        ] {
            assert_eq!(
                Trust::private_ca(pem)
                    .map(|_| ())
                    .map_err(|refusal| refusal.to_string()),
                Err(
                    "Tls: the text is not a list of certificates in PEM; give one or more blocks \
                     that begin with `-----BEGIN CERTIFICATE-----`"
                        .to_owned()
                )
            );
        }
    }
}
