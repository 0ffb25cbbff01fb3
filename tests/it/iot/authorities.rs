//! Authorities of one's own, proven by a certificate that only their key can make.

use palisade::Rule;
use palisade::iot::{self, CaCertificate, RegisterCaCertificate, VerificationCertificate};
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, IsCa, Issuer, KeyPair,
};

use super::{code, kept, on_cloud};
use crate::support::refused;

/// An authority with its key.
struct Own {
    pem: String,
    issuer: Issuer<'static, KeyPair>,
}

fn named(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

impl Own {
    fn new() -> Self {
        let key = KeyPair::generate().expect("a key");
        let mut params = named("acme devices");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let pem = params.self_signed(&key).expect("a certificate").pem();
        let issuer = Issuer::new(params, key);
        Self { pem, issuer }
    }

    /// A certificate of this name, signed by the authority.
    fn signed(&self, name: &str) -> String {
        let key = KeyPair::generate().expect("a key");
        let made = named(name).signed_by(&key, &self.issuer);
        made.expect("a certificate").pem()
    }
}

fn register(iot: &iot::Client, of: &Own, proof: &str) -> RegisterCaCertificate {
    let certificate = CaCertificate::from_pem(&of.pem).expect("a certificate");
    let proof = VerificationCertificate::from_pem(proof).expect("a certificate");
    iot.register_ca_certificate(certificate, proof)
}

#[tokio::test]
async fn an_authority_is_registered_with_the_proof_of_its_key() {
    let (scene, iot) = on_cloud().await;
    let (own, other) = (Own::new(), Own::new());
    let asked = iot.registration_code().send().await.expect("a code");
    assert_eq!(format!("{asked:?}"), "RegistrationCode(..)");
    let word = asked.as_common_name();
    for (proof, why) in [
        (other.signed(word), "CertificateValidationException"),
        (
            own.signed("acme devices"),
            "RegistrationCodeValidationException",
        ),
    ] {
        let error = register(&iot, &own, &proof).send().await;
        assert_eq!(error.expect_err("no proof").code(), Some(why));
    }
    assert_eq!(scene.cloud.iot().count("cacert"), 0);

    let proof = own.signed(word);
    let authority = register(&iot, &own, &proof).send().await;
    let authority = authority.expect("registered");
    let held = || kept(&scene, "cacert", authority.id().as_str());
    assert_eq!(held()["certificateArn"], authority.arn());
    assert_eq!(held()["certificateMode"], "DEFAULT");
    assert_eq!(held()["autoRegistrationStatus"], "DISABLE");
    assert_eq!(held()["status"], "INACTIVE");
    let again = register(&iot, &own, &proof).send().await;
    assert_eq!(
        again.expect_err("it is there").code(),
        Some("ResourceAlreadyExistsException")
    );

    assert_eq!(code(authority.activate().send().await), "");
    assert_eq!(held()["status"], "ACTIVE");
    let device = iot
        .sdk()
        .register_certificate()
        .certificate_pem(own.signed("press-17"));
    assert_eq!(code(device.send().await), "");
    let foreign = iot
        .sdk()
        .register_certificate()
        .certificate_pem(other.signed("press-18"));
    assert_eq!(code(foreign.send().await), "CertificateValidationException");
    let delete = || {
        let call = iot.sdk().delete_ca_certificate();
        call.certificate_id(authority.id().as_str()).send()
    };
    assert_eq!(code(delete().await), "CertificateStateException");
    assert_eq!(code(authority.deactivate().send().await), "");
    assert_eq!(code(delete().await), "");

    let raw = iot.sdk().register_ca_certificate().ca_certificate(&own.pem);
    let raw = raw.certificate_mode("SNI_ONLY".into());
    refused(raw.send().await, Rule::Signed);
    assert_eq!(scene.cloud.iot().count("cacert"), 0);
}
