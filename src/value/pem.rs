//! Certificates, requests for them and public keys, as PEM: one block each, and never a private key.

use std::fmt;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, CertificateSigningRequestDer, SubjectPublicKeyInfoDer};

use super::der;
use crate::error::{Fault, Refusal, fault};

const PRIVATE: Fault = fault!(
    Secret,
    "a private key stands where a public text is expected",
    "a private key stays where it was made: give what `openssl req -new` or `rcgen` makes of it; one that was sent or stored is to be replaced",
);

/// What stands in the one block of a text, if it is of this kind; with white space around it only.
fn block(text: &str, label: &str, most: usize, fault: Fault) -> Result<String, Fault> {
    // Security: first of all, and whatever stands beside it, so that a bundle of key and certificate is
    // not sent because of the certificate.
    let upper = text.to_ascii_uppercase();
    if upper.contains("PRIVATE KEY") {
        return Err(PRIVATE);
    }
    let text = text.trim();
    let body = text
        .strip_prefix("-----BEGIN ")
        .and_then(|rest| rest.strip_prefix(label))
        .and_then(|rest| rest.strip_prefix("-----"))
        .and_then(|rest| rest.strip_suffix("-----"))
        .and_then(|rest| rest.strip_suffix(label))
        .and_then(|rest| rest.strip_suffix("-----END "));
    let is_one = body.is_some_and(|body| !body.contains('-'));
    if is_one && text.len() < most {
        // Some readers miss the last line without an end.
        Ok(format!("{text}\n"))
    } else {
        Err(fault)
    }
}

macro_rules! blocks {
    ($($(#[$doc:meta])* $name:ident $label:literal $most:literal $read:ident $key:path, $problem:literal, $remedy:literal;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, PartialEq, Eq)]
            pub struct $name {
                pem: String,
                key: Vec<u8>,
            }

            impl $name {
                /// Reads PEM: one block, with white space around it only.
                ///
                /// # Errors
                /// When the text has another form, and, naming [`Rule::Secret`](crate::Rule::Secret), when
                /// a private key stands anywhere in it.
                pub fn from_pem(text: impl AsRef<str>) -> Result<Self, Refusal> {
                    const NONE: Fault = fault!(DeviceTls, $problem, $remedy);
                    let pem = block(text.as_ref(), $label, $most, NONE)?;
                    let der = $read::from_pem_slice(pem.as_bytes()).map_err(|_| NONE)?;
                    let key = $key(&der).ok_or(NONE)?.to_vec();
                    Ok(Self { pem, key })
                }

                /// The text, with a line's end behind it.
                #[must_use]
                pub fn as_pem(&self) -> &str {
                    &self.pem
                }

                /// The public key in it, as `SubjectPublicKeyInfo` in DER.
                #[must_use]
                pub fn public_key(&self) -> &[u8] {
                    &self.key
                }
            }

            /// Without the text, which is long.
            impl fmt::Debug for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.debug_struct(stringify!($name)).finish_non_exhaustive()
                }
            }
        )*
    };
}

// IoT API reference: lengths of these members.
blocks! {
    /// A request for a certificate (PKCS #10), which is made where the private key is: up to 4,096
    /// characters of PEM.
    CertificateSigningRequest "CERTIFICATE REQUEST" 4096 CertificateSigningRequestDer der::key_of_request,
        "a certificate signing request is one block of PEM, `CERTIFICATE REQUEST`, of 4,096 characters at most",
        "give the text that `openssl req -new` or `rcgen` makes, and nothing beside it";
    /// The certificate of an authority of one's own, which signs those of devices: up to 65,536
    /// characters of PEM.
    CaCertificate "CERTIFICATE" 65536 CertificateDer der::key_of_certificate,
        "the certificate of an authority is one block of PEM, `CERTIFICATE`, of 65,536 characters at most",
        "give the authority's own certificate and no chain";
    /// A certificate that proves who has the key of an authority: signed by it, with the
    /// [registration code](crate::iot::RegistrationCode) as its common name. Up to 65,536 characters of PEM.
    VerificationCertificate "CERTIFICATE" 65536 CertificateDer der::key_of_certificate,
        "a verification certificate is one block of PEM, `CERTIFICATE`, of 65,536 characters at most",
        "give the certificate that the authority signed for the registration code, and no chain";
    /// A public key, by which an authorizer's tokens are verified: up to 5,120 characters of PEM.
    PublicKeyPem "PUBLIC KEY" 5120 SubjectPublicKeyInfoDer itself,
        "a public key is one block of PEM, `PUBLIC KEY`, of 5,120 characters at most",
        "give the text that `openssl pkey -pubout` makes";
}

/// The certificate of a device, as AWS shows it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) der: Vec<u8>,
    pub(crate) key: Vec<u8>,
}

impl Shown {
    pub(crate) fn read(pem: &str) -> Option<Self> {
        let der = CertificateDer::from_pem_slice(pem.as_bytes()).ok()?;
        let key = der::key_of_certificate(&der)?.to_vec();
        Some(Self {
            der: der.to_vec(),
            key,
        })
    }
}

/// Whether a text is one private key, with white space around it only.
pub(crate) fn is_lone_key(text: &str) -> bool {
    const KEY: &str = "PRIVATE KEY-----";
    let text = text.trim().strip_prefix("-----BEGIN ");
    let parts = text
        .and_then(|rest| rest.strip_suffix(KEY)?.split_once(KEY))
        .and_then(|(kind, rest)| Some((kind, rest.split_once("-----END ")?)));
    parts.is_some_and(|(kind, (body, end))| {
        kind == end && !kind.contains('-') && !body.contains('-')
    })
}

fn itself(der: &[u8]) -> Option<&[u8]> {
    der::is_key(der).then_some(der)
}

#[cfg(test)]
#[cfg(feature = "testing")]
mod tests {
    use rcgen::{CertificateParams, KeyPair, PublicKeyData};

    use super::*;
    use crate::Rule;

    fn key() -> KeyPair {
        KeyPair::generate().unwrap_or_else(|error| unreachable!("{error}"))
    }

    fn params() -> CertificateParams {
        let params = CertificateParams::new(vec!["press-17".to_owned()]);
        params.unwrap_or_else(|error| unreachable!("{error}"))
    }

    fn request(key: &KeyPair) -> String {
        let request = params().serialize_request(key).ok();
        let pem = request.and_then(|request| request.pem().ok());
        pem.unwrap_or_else(|| unreachable!("a request"))
    }

    fn certificate(key: &KeyPair) -> String {
        let made = params().self_signed(key);
        made.unwrap_or_else(|error| unreachable!("{error}")).pem()
    }

    #[test]
    fn a_request_has_the_key_that_it_is_for() {
        let key = key();
        let public = key.subject_public_key_info();
        let text = request(&key);
        for text in [
            text.clone(),
            format!("\n {text} \n"),
            text.replace('\n', "\r\n"),
        ] {
            let read = CertificateSigningRequest::from_pem(&text);
            assert_eq!(
                read.as_ref().map(|read| read.public_key()),
                Ok(public.as_slice())
            );
        }
        let ca = CaCertificate::from_pem(certificate(&key));
        assert_eq!(ca.as_ref().map(|ca| ca.public_key()), Ok(public.as_slice()));
        let own = PublicKeyPem::from_pem(key.public_key_pem());
        assert_eq!(
            own.as_ref().map(|own| own.public_key()),
            Ok(public.as_slice())
        );
    }

    #[test]
    fn a_private_key_is_refused_wherever_it_stands() {
        let key = key();
        let (private, public) = (key.serialize_pem(), request(&key));
        let cases = [
            private.clone(),
            format!("{public}{private}"),
            format!("{private}{public}"),
            private.to_ascii_lowercase(),
            private.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY"),
            private.replace("PRIVATE KEY", "RSA PRIVATE KEY"),
        ];
        for text in cases {
            for refused in [
                CertificateSigningRequest::from_pem(&text).err(),
                CaCertificate::from_pem(&text).err(),
                VerificationCertificate::from_pem(&text).err(),
                PublicKeyPem::from_pem(&text).err(),
            ] {
                assert_eq!(refused.as_ref().map(Refusal::rule), Some(Rule::Secret));
                let said = refused.map(|refusal| refusal.to_string());
                assert_eq!(said.as_deref(), Some(PRIVATE.text));
            }
        }
        // Behind another label.
        for label in ["CERTIFICATE REQUEST", "CERTIFICATE", "PUBLIC KEY"] {
            let text = private.replace("PRIVATE KEY", label);
            assert!(
                CertificateSigningRequest::from_pem(&text).is_err(),
                "{label}"
            );
            assert!(CaCertificate::from_pem(&text).is_err(), "{label}");
            assert!(PublicKeyPem::from_pem(&text).is_err(), "{label}");
        }
    }

    #[test]
    fn a_text_is_one_block_and_nothing_else() {
        let key = key();
        let text = request(&key);
        for text in [
            String::new(),
            "press-17".to_owned(),
            format!("{text}{text}"),
            format!("subject: press-17\n{text}"),
            format!("{text}x"),
            text.replace("CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST"),
            certificate(&key),
            key.public_key_pem(),
            text.replace("\n-----END", "A\n-----END"),
            format!("{}{}", text.trim_end(), " ".repeat(0))
                .replace("\n-----END", &format!("{}\n-----END", "\n".repeat(4096))),
        ] {
            let refused = CertificateSigningRequest::from_pem(&text);
            let said = refused.map_err(|refusal| refusal.to_string());
            assert_eq!(
                said.err().as_deref(),
                Some(
                    "DeviceTls: a certificate signing request is one block of PEM, `CERTIFICATE \
                     REQUEST`, of 4,096 characters at most; give the text that `openssl req -new` or \
                     `rcgen` makes, and nothing beside it"
                ),
                "{text}"
            );
        }
    }

    #[test]
    fn a_private_key_stands_alone() {
        let pem = key().serialize_pem();
        let rsa = pem.replace("PRIVATE KEY", "RSA PRIVATE KEY");
        for text in [pem.clone(), rsa.clone(), format!("\n{pem}\n")] {
            assert!(is_lone_key(&text), "{text}");
        }
        for text in [
            String::new(),
            format!("$(reboot)\n{pem}"),
            format!("{pem}; reboot"),
            format!("{pem}{rsa}"),
            format!("{rsa}{pem}"),
            rsa.replacen("RSA ", "", 1),
            certificate(&key()),
        ] {
            assert!(!is_lone_key(&text), "{text}");
        }
    }
}
