//! Certificates that callers bring, read and verified.
use x509_parser::pem::parse_x509_pem;
use x509_parser::prelude::{FromDer, X509Certificate};

use super::Fields;
use super::call::fields;
use crate::testing::model::Failure;
use crate::testing::sigv4::sha256_hex;

/// A certificate as it was brought.
pub(super) struct Brought {
    der: Vec<u8>,
}

fn refused(text: &str) -> Failure {
    Failure::new("CertificateValidationException", text)
}

impl Brought {
    pub(super) fn of(pem: &str) -> Result<Self, Failure> {
        let text = "The certificate is not one in PEM";
        let (_, read) = parse_x509_pem(pem.as_bytes()).map_err(|_| refused(text))?;
        let brought = Self { der: read.contents };
        brought.read()?;
        Ok(brought)
    }

    fn read(&self) -> Result<X509Certificate<'_>, Failure> {
        let read = X509Certificate::from_der(&self.der);
        let (_, read) = read.map_err(|_| refused("The certificate cannot be read"))?;
        Ok(read)
    }

    pub(super) fn id(&self) -> String {
        sha256_hex(&self.der)
    }

    /// From when to when it is good.
    pub(super) fn validity(&self) -> Result<Fields, Failure> {
        let read = self.read()?;
        let validity = read.validity();
        let (from, to) = (
            validity.not_before.timestamp(),
            validity.not_after.timestamp(),
        );
        Ok(fields([
            ("notBefore", from.into()),
            ("notAfter", to.into()),
        ]))
    }

    pub(super) fn is_authority(&self) -> Result<bool, Failure> {
        Ok(self.read()?.is_ca())
    }

    /// Whether another one's key signed it, and says so.
    pub(super) fn is_signed_by(&self, other: &Self) -> Result<bool, Failure> {
        let (read, other) = (self.read()?, other.read()?);
        let signed = read.verify_signature(Some(other.public_key())).is_ok();
        Ok(signed && read.issuer() == other.subject())
    }

    pub(super) fn common_name(&self) -> Result<Option<String>, Failure> {
        let read = self.read()?;
        let name = read.subject().iter_common_name().next();
        Ok(name.and_then(|name| name.as_str().ok()).map(str::to_owned))
    }
}
