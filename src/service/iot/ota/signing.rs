//! Who signs the files of an update.

use aws_sdk_iot::primitives::Blob;
use aws_sdk_iot::types::{
    self, CodeSigningCertificateChain, CodeSigningSignature, CustomCodeSigning, Destination,
    S3Destination, StartSigningJobParameter,
};

use crate::{BucketProof, ProvenBucket};

/// By whom a file is signed: always somebody ([`Rule::Integrity`](crate::Rule::Integrity)).
#[derive(Clone, Debug)]
pub struct CodeSigning(Signer);

#[derive(Clone, Debug)]
enum Signer {
    Profile {
        name: String,
        bucket: Box<BucketProof>,
        prefix: String,
    },
    Job(String),
    Custom(Box<CustomCodeSigning>),
}

impl CodeSigning {
    /// AWS Signer signs by a profile of it, and writes the signed file into a bucket that was verified, below a
    /// prefix. Which digest it takes is a matter of the profile's platform: choose one with SHA-256.
    #[must_use]
    pub fn by_profile(
        profile: impl Into<String>,
        bucket: &(impl ProvenBucket + ?Sized),
        prefix: impl Into<String>,
    ) -> Self {
        Self(Signer::Profile {
            name: profile.into(),
            bucket: Box::new(bucket.proof().clone()),
            prefix: prefix.into(),
        })
    }

    /// AWS Signer has signed already, in the job of this id.
    #[must_use]
    pub fn by_job(id: impl Into<String>) -> Self {
        Self(Signer::Job(id.into()))
    }

    /// A signature of one's own, which devices verify by a chain of certificates.
    #[must_use]
    pub fn custom(
        signature: impl Into<Vec<u8>>,
        chain: CertificateChain,
        hash: HashAlgorithm,
        algorithm: SignatureAlgorithm,
    ) -> Self {
        let signature = CodeSigningSignature::builder().inline_document(Blob::new(signature));
        let custom = CustomCodeSigning::builder()
            .signature(signature.build())
            .certificate_chain(chain.into_sdk())
            .hash_algorithm(hash.as_str())
            .signature_algorithm(algorithm.as_str());
        Self(Signer::Custom(Box::new(custom.build())))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_signature_is_over_a_digest_that_can_be_forged() {
        for (hash, name) in [
            (HashAlgorithm::Sha256, "SHA256"),
            (HashAlgorithm::Sha384, "SHA384"),
            (HashAlgorithm::Sha512, "SHA512"),
        ] {
            let chain = CertificateChain::on_device("ota-signer");
            let signing = CodeSigning::custom([1, 2, 3], chain, hash, SignatureAlgorithm::Ecdsa);
            let sdk = signing.into_sdk();
            let custom = sdk.custom_code_signing();
            assert_eq!(
                custom.and_then(CustomCodeSigning::hash_algorithm),
                Some(name)
            );
        }
    }
}
