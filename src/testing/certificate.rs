//! The loopback cloud's certificate authority, and a leaf for every name asked for.
use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, date_time_ymd,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::{CertifiedKey, SigningKey};

use super::hold;

/// Names whose certificates are kept; beyond that the cache starts anew.
const CACHE: usize = 1024;

/// What is wrong with the certificate that the cloud shows.
///
/// A client that verifies certificates must refuse every one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertificateFault {
    /// It ended in 2001.
    Expired,
    /// It begins in 2999.
    NotYetValid,
    /// It is made out to another name than the one asked for.
    OtherName,
    /// It is signed by itself instead of the cloud's authority.
    SelfSigned,
    /// It is signed by an authority other than the one in [`Cloud::ca_pem`](super::Cloud::ca_pem).
    UnknownAuthority,
}

/// Makes a certificate for each server name on demand.
pub(super) struct Certificates {
    issuer: Issuer<'static, KeyPair>,
    ca_pem: String,
    leaf: KeyPair,
    signer: Arc<dyn SigningKey>,
    fault: Option<CertificateFault>,
    made: Mutex<HashMap<String, Arc<CertifiedKey>>>,
}

impl Certificates {
    pub(super) fn new(fault: Option<CertificateFault>) -> io::Result<Self> {
        let (known, ca_pem) = authority("palisade loopback authority")?;
        let issuer = match fault {
            Some(CertificateFault::UnknownAuthority) => authority("some other authority")?.0,
            _ => known,
        };
        let leaf = key()?;
        let der = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(leaf.serialize_der()));
        let signer = rustls::crypto::aws_lc_rs::default_provider()
            .key_provider
            .load_private_key(der)
            .map_err(io::Error::other)?;
        Ok(Self {
            issuer,
            ca_pem,
            leaf,
            signer,
            fault,
            made: Mutex::default(),
        })
    }

    pub(super) fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// The certificate for a name; none for a name that is not one of AWS.
    fn named(&self, name: &str) -> Option<Arc<CertifiedKey>> {
        let name = name.to_ascii_lowercase();
        if !name.ends_with(".amazonaws.com") {
            return None;
        }
        if let Some(found) = hold(&self.made).get(&name) {
            return Some(found.clone());
        }
        let der = self.make(&name).ok()?;
        let certified = Arc::new(CertifiedKey::new(vec![der], self.signer.clone()));
        let mut made = hold(&self.made);
        if made.len() >= CACHE {
            made.clear();
        }
        made.insert(name, certified.clone());
        Some(certified)
    }

    fn make(&self, name: &str) -> Result<CertificateDer<'static>, rcgen::Error> {
        let shown = match self.fault {
            Some(CertificateFault::OtherName) => "other-name.amazonaws.com",
            _ => name,
        };
        let mut params = CertificateParams::new(vec![shown.to_owned()])?;
        // The name may be longer than a common name can be; clients read only the alternative names.
        params.distinguished_name = rcgen::DistinguishedName::new();
        params
            .distinguished_name
            .push(DnType::OrganizationName, "palisade loopback cloud");
        params.use_authority_key_identifier_extension = true;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        (params.not_before, params.not_after) = match self.fault {
            Some(CertificateFault::Expired) => {
                (date_time_ymd(2000, 1, 1), date_time_ymd(2001, 1, 1))
            }
            Some(CertificateFault::NotYetValid) => {
                (date_time_ymd(2999, 1, 1), date_time_ymd(3000, 1, 1))
            }
            _ => (date_time_ymd(2000, 1, 1), date_time_ymd(3000, 1, 1)),
        };
        let made = match self.fault {
            Some(CertificateFault::SelfSigned) => params.self_signed(&self.leaf)?,
            _ => params.signed_by(&self.leaf, &self.issuer)?,
        };
        Ok(made.der().clone())
    }
}

impl ResolvesServerCert for Certificates {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        self.named(hello.server_name()?)
    }
}

impl std::fmt::Debug for Certificates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Certificates").finish_non_exhaustive()
    }
}

fn key() -> io::Result<KeyPair> {
    KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).map_err(io::Error::other)
}

fn authority(name: &str) -> io::Result<(Issuer<'static, KeyPair>, String)> {
    let key = key()?;
    let mut params = CertificateParams::new(Vec::new()).map_err(io::Error::other)?;
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.not_before = date_time_ymd(2000, 1, 1);
    params.not_after = date_time_ymd(3000, 1, 1);
    let pem = params.self_signed(&key).map_err(io::Error::other)?.pem();
    Ok((Issuer::new(params, key), pem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_aws_get_a_certificate() -> io::Result<()> {
        let certificates = Certificates::new(None)?;
        assert!(certificates.named("sts.us-east-1.amazonaws.com").is_some());
        assert!(certificates.named("STS.us-east-1.AmazonAWS.com").is_some());
        let point =
            "acme-reports-111122223333.accesspoint.vpce-0a1b2c3d4e5f60718-x9y8z7w6-us-east-1a";
        let private = format!("{point}.s3.us-east-1.vpce.amazonaws.com");
        assert!(certificates.named(&private).is_some());
        for name in [
            "localhost",
            "amazonaws.com",
            "sts.amazonaws.com.example.org",
            "",
        ] {
            assert!(certificates.named(name).is_none(), "{name}");
        }
        Ok(())
    }

    #[test]
    fn a_name_is_certified_once() -> io::Result<()> {
        let certificates = Certificates::new(None)?;
        let first = certificates.named("sts.us-east-1.amazonaws.com");
        let second = certificates.named("sts.us-east-1.amazonaws.com");
        assert!(matches!((first, second), (Some(a), Some(b)) if Arc::ptr_eq(&a, &b)));
        Ok(())
    }
}
