//! Who signs the files of an update.

use aws_sdk_iot::primitives::Blob;
use aws_sdk_iot::types::{
    self, CodeSigningCertificateChain, CodeSigningSignature, CustomCodeSigning, Destination,
    S3Destination, StartSigningJobParameter,
};

use crate::error::{Fault, Refusal, fault};
use crate::text::{SigningJobId, SigningProfileName};
use crate::{BucketProof, ProvenBucket};

/// By whom a file is signed: always somebody ([`Rule::Integrity`](crate::Rule::Integrity)).
#[derive(Clone, Debug)]
pub struct CodeSigning(Signer);

#[derive(Clone, Debug)]
enum Signer {
    Profile {
        name: SigningProfileName,
        bucket: Box<BucketProof>,
        prefix: String,
    },
    Job(SigningJobId),
    Custom(Box<CustomCodeSigning>),
}

impl CodeSigning {
    /// AWS Signer signs by a profile of it, and writes the signed file into a bucket that was verified, below a
    /// prefix. Which digest it takes is a matter of the profile's platform: choose one with SHA-256.
    #[must_use]
    pub fn by_profile(
        profile: SigningProfileName,
        bucket: &(impl ProvenBucket + ?Sized),
        prefix: impl Into<String>,
    ) -> Self {
        Self(Signer::Profile {
            name: profile,
            bucket: Box::new(bucket.proof().clone()),
            prefix: prefix.into(),
        })
    }

    /// AWS Signer has signed already, in the job of this id.
    #[must_use]
    pub fn by_job(id: SigningJobId) -> Self {
        Self(Signer::Job(id))
    }

    /// A signature of one's own, which devices verify by a chain of certificates.
    ///
    /// # Errors
    /// [`Rule::Integrity`](crate::Rule::Integrity) when the signature or what names the certificates says
    /// nothing, and [`Rule::Secret`](crate::Rule::Secret) when a private key stands among the certificates.
    pub fn custom(
        signature: impl Into<Vec<u8>>,
        chain: CertificateChain,
        hash: HashAlgorithm,
        algorithm: SignatureAlgorithm,
    ) -> Result<Self, Refusal> {
        let signature = signature.into();
        if signature.is_empty() || chain.is_blank() {
            return Err(UNSIGNED.into());
        }
        if chain.holds_private_key() {
            return Err(PRIVATE.into());
        }
        let signature = CodeSigningSignature::builder().inline_document(Blob::new(signature));
        let custom = CustomCodeSigning::builder()
            .signature(signature.build())
            .certificate_chain(chain.into_sdk())
            .hash_algorithm(hash.as_str())
            .signature_algorithm(algorithm.as_str());
        Ok(Self(Signer::Custom(Box::new(custom.build()))))
    }

    /// The bucket that is written into.
    pub(super) fn bucket(&self) -> Option<&BucketProof> {
        match &self.0 {
            Signer::Profile { bucket, .. } => Some(bucket),
            Signer::Job(_) | Signer::Custom(_) => None,
        }
    }

    pub(super) fn into_sdk(self) -> types::CodeSigning {
        let signing = types::CodeSigning::builder();
        match self.0 {
            Signer::Profile {
                name,
                bucket,
                prefix,
            } => {
                let place = S3Destination::builder()
                    .bucket(bucket.name().as_str())
                    .prefix(prefix);
                let place = Destination::builder().s3_destination(place.build());
                let job = StartSigningJobParameter::builder()
                    .signing_profile_name(name)
                    .destination(place.build());
                signing.start_signing_job_parameter(job.build()).build()
            }
            Signer::Job(id) => signing.aws_signer_job_id(id).build(),
            Signer::Custom(custom) => signing.custom_code_signing(*custom).build(),
        }
    }
}

/// The certificates by which devices verify a signature of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateChain(Chain);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Chain {
    OnDevice(String),
    Inline(String),
}

impl CertificateChain {
    /// Certificates that devices have already, by the name under which they have them.
    #[must_use]
    pub fn on_device(name: impl Into<String>) -> Self {
        Self(Chain::OnDevice(name.into()))
    }

    /// Certificates that are sent along, in PEM. A device that trusts whatever is sent along verifies
    /// nothing: it has to know their root.
    #[must_use]
    pub fn inline(pem: impl Into<String>) -> Self {
        Self(Chain::Inline(pem.into()))
    }

    fn text(&self) -> &str {
        match &self.0 {
            Chain::OnDevice(text) | Chain::Inline(text) => text,
        }
    }

    fn is_blank(&self) -> bool {
        self.text().trim().is_empty()
    }

    fn holds_private_key(&self) -> bool {
        self.text().to_ascii_uppercase().contains("PRIVATE KEY")
    }

    fn into_sdk(self) -> CodeSigningCertificateChain {
        let chain = CodeSigningCertificateChain::builder();
        match self.0 {
            Chain::OnDevice(name) => chain.certificate_name(name).build(),
            Chain::Inline(pem) => chain.inline_document(pem).build(),
        }
    }
}

/// The digest that is signed. SHA-1 cannot be said: two files with one digest can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HashAlgorithm {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

impl HashAlgorithm {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Sha256 => "SHA256",
            Self::Sha384 => "SHA384",
            Self::Sha512 => "SHA512",
        }
    }
}

/// How the digest is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureAlgorithm {
    /// ECDSA.
    Ecdsa,
    /// RSA.
    Rsa,
}

impl SignatureAlgorithm {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Ecdsa => "ECDSA",
            Self::Rsa => "RSA",
        }
    }
}

const UNSIGNED: Fault = fault!(
    Integrity,
    "a signature of one's own has bytes, and a chain of certificates that devices verify it by",
    "give what the signer made, and the name under which devices have the certificates, or their PEM",
);
const PRIVATE: Fault = fault!(
    Secret,
    "a private key stands among the certificates of the update",
    "give certificates only; a private key that was sent or stored is to be replaced",
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rule;

    #[test]
    fn a_signature_says_something_and_no_private_key_comes_with_it() {
        let custom = |signature: &[u8], chain| {
            let (hash, algorithm) = (HashAlgorithm::Sha256, SignatureAlgorithm::Ecdsa);
            let made = CodeSigning::custom(signature, chain, hash, algorithm);
            made.err().map(|refusal| refusal.rule())
        };
        let named = || CertificateChain::on_device("ota-signer");
        assert_eq!(custom(&[1], named()), None);
        assert_eq!(custom(&[], named()), Some(Rule::Integrity));
        for chain in [
            CertificateChain::on_device(""),
            CertificateChain::inline(" \n"),
        ] {
            assert_eq!(custom(&[1], chain), Some(Rule::Integrity));
        }
        for key in ["PRIVATE KEY", "RSA private key"] {
            let pem = format!("-----BEGIN {key}-----\nAA==\n-----END {key}-----\n");
            let chain = CertificateChain::inline(pem);
            assert_eq!(custom(&[1], chain), Some(Rule::Secret));
        }
    }

    #[test]
    fn no_signature_is_over_a_digest_that_can_be_forged() {
        for (hash, name) in [
            (HashAlgorithm::Sha256, "SHA256"),
            (HashAlgorithm::Sha384, "SHA384"),
            (HashAlgorithm::Sha512, "SHA512"),
        ] {
            let chain = CertificateChain::on_device("ota-signer");
            let signing = CodeSigning::custom([1, 2, 3], chain, hash, SignatureAlgorithm::Ecdsa);
            let sdk = signing.map(CodeSigning::into_sdk);
            let sdk = sdk.unwrap_or_else(|error| unreachable!("{error}"));
            let custom = sdk.custom_code_signing();
            assert_eq!(
                custom.and_then(CustomCodeSigning::hash_algorithm),
                Some(name)
            );
        }
    }
}
