//! Certificates: for the key of a device, with a key from AWS, and signed by an authority of one's own.

use palisade::aws_sdk_iot::types::{CaCertificateStatus, CertificateStatus};
use palisade::danger::TestCloud;
use palisade::iot::{
    self, AutoRegistration, CaCertificate, CertificateSigningRequest, VerificationCertificate,
};
use palisade::policy::DevicePolicy;
use palisade::region::UsEast1;
use palisade::text::CertificateId;
use palisade::{
    AccountId, Rule, Session, device_policy_name, provisioning_template_name, thing_name,
    topic_pattern,
};
use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DistinguishedName, DnType, IsCa, Issuer,
    KeyPair,
};
use secrecy::ExposeSecret;

use super::{code, session};

/// The account is said, so that ARNs of another one are not believed.
async fn pinned(door: TestCloud) -> iot::Client {
    let session = Session::builder(UsEast1).danger_test_cloud(door);
    let session = session.account(AccountId::try_from("111122223333").unwrap());
    iot::Client::new(&session.connect().await.unwrap())
}

async fn status(iot: &iot::Client, id: &CertificateId) -> Option<CertificateStatus> {
    let asked = iot.sdk().describe_certificate().certificate_id(id.as_str());
    let found = asked.send().await.unwrap().certificate_description;
    found.unwrap().status
}

pub(super) async fn a_device_is_provisioned_by_its_request(door: TestCloud) {
    let iot = pinned(door).await;
    let (name, policy) = (thing_name!("press-17"), device_policy_name!("press-17"));
    iot.create_thing(name.clone()).send().await.unwrap();
    let own = DevicePolicy::of_things()
        .publish(topic_pattern!(
            "acme/${iot:Connection.Thing.ThingName}/readings"
        ))
        .shadow();
    iot.create_policy(policy.clone(), own).send().await.unwrap();

    let key = KeyPair::generate().unwrap();
    let request = CertificateParams::default().serialize_request(&key);
    let request = CertificateSigningRequest::from_pem(request.unwrap().pem().unwrap()).unwrap();
    let create = iot.create_certificate_from_csr(request.clone());
    let certificate = create.send().await.unwrap();
    let id = certificate.id().clone();
    assert_eq!(status(&iot, &id).await, Some(CertificateStatus::Inactive));
    certificate.attach_policy(&policy).send().await.unwrap();
    certificate.attach_thing(&name).send().await.unwrap();
    certificate.activate().send().await.unwrap();
    assert_eq!(status(&iot, &id).await, Some(CertificateStatus::Active));

    let found = iot.describe_certificate(&id).send().await.unwrap();
    assert_eq!(found.arn(), certificate.arn());
    assert_eq!(found.pem(), certificate.pem());
    let asked = iot.sdk().list_thing_principals().thing_name("press-17");
    let principals = asked.send().await.unwrap();
    assert_eq!(principals.principals(), [certificate.arn()]);
    let asked = iot.sdk().list_attached_policies().target(certificate.arn());
    let attached = asked.send().await.unwrap();
    let names = attached.policies().iter().map(|one| one.policy_name());
    assert_eq!(names.collect::<Vec<_>>(), [Some("press-17")]);

    // The same request makes another certificate, active at once.
    let create = iot.create_certificate_from_csr(request).active();
    let second = create.send().await.unwrap();
    assert_ne!(second.id(), &id);
    assert_eq!(
        status(&iot, second.id()).await,
        Some(CertificateStatus::Active)
    );

    let delete = certificate.delete().send().await;
    assert_eq!(code(delete), "CertificateStateException");
    certificate.deactivate().send().await.unwrap();
    assert_eq!(status(&iot, &id).await, Some(CertificateStatus::Inactive));
    certificate.revoke().send().await.unwrap();
    assert_eq!(status(&iot, &id).await, Some(CertificateStatus::Revoked));
    let delete = certificate.delete().send().await;
    assert_eq!(code(delete), "DeleteConflictException");
    certificate.detach_thing(&name).send().await.unwrap();
    let delete = certificate.delete().send().await;
    assert_eq!(code(delete), "DeleteConflictException");
    certificate.detach_policy(&policy).send().await.unwrap();
    certificate.delete().send().await.unwrap();
    let error = iot.describe_certificate(&id).send().await.unwrap_err();
    assert_eq!(error.code(), Some("ResourceNotFoundException"), "{error}");
}

pub(super) async fn keys_from_aws_are_of_their_certificate(door: TestCloud) {
    let session = session(door).await;
    let iot = iot::Client::new(&session);
    let keys = iot.create_keys_and_certificate().active().send().await;
    let (certificate, key) = keys.unwrap().into_parts();
    assert_eq!(key.certificate(), certificate.id());
    let id = certificate.id().clone();
    assert_eq!(status(&iot, &id).await, Some(CertificateStatus::Active));
    let begins = key.into_secret();
    let begins = begins.expose_secret();
    let begins = begins.starts_with("-----BEGIN ") && begins.contains("PRIVATE KEY");
    assert!(begins, "no private key");
    assert_eq!(session.evidence().about(Rule::Secret).count(), 0);
    // Only the certificate is there to be asked for later.
    let found = iot.describe_certificate(&id).send().await.unwrap();
    assert_eq!(found.pem(), certificate.pem());
    certificate.revoke().send().await.unwrap();
    assert_eq!(status(&iot, &id).await, Some(CertificateStatus::Revoked));
}

fn params(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

fn signed(issuer: &Issuer<'_, KeyPair>, name: &str) -> Certificate {
    let key = KeyPair::generate().unwrap();
    params(name).signed_by(&key, issuer).unwrap()
}

pub(super) async fn an_authority_brings_its_devices_along(door: TestCloud) {
    let iot = pinned(door).await;
    let registration = iot.registration_code().send().await.unwrap();
    let again = iot.registration_code().send().await.unwrap();
    assert_eq!(again.as_common_name(), registration.as_common_name());

    let (key, mut ours) = (KeyPair::generate().unwrap(), params("acme devices"));
    ours.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca = ours.self_signed(&key).unwrap().pem();
    let issuer = Issuer::new(ours, key);
    let proof = signed(&issuer, registration.as_common_name()).pem();
    let register = iot.register_ca_certificate(
        CaCertificate::from_pem(ca.clone()).unwrap(),
        VerificationCertificate::from_pem(proof).unwrap(),
    );
    let template = AutoRegistration::template(&provisioning_template_name!("presses"));
    let register = register.active().auto_registration(template);
    let authority = register.send().await.unwrap();
    let described = || async {
        let asked = iot.sdk().describe_ca_certificate();
        let asked = asked.certificate_id(authority.id().as_str());
        asked.send().await.unwrap()
    };
    let found = described().await;
    let config = found.registration_config().unwrap();
    assert_eq!(config.template_name(), Some("presses"));
    let found = found.certificate_description.unwrap();
    assert_eq!(found.certificate_arn(), Some(authority.arn()));
    assert_eq!(found.certificate_pem(), Some(&*ca));
    assert_eq!(found.status(), Some(&CaCertificateStatus::Active));

    let device = signed(&issuer, "press-18").pem();
    let register = iot.sdk().register_certificate().certificate_pem(&device);
    let register = register.ca_certificate_pem(&ca);
    let register = register.status(CertificateStatus::Active);
    let made = register.send().await.unwrap();
    let id = CertificateId::try_from(made.certificate_id().unwrap()).unwrap();
    let found = iot.describe_certificate(&id).send().await.unwrap();
    assert_eq!(found.pem(), device);
    let asked = iot.sdk().list_certificates_by_ca();
    let asked = asked.ca_certificate_id(authority.id().as_str());
    let listed = asked.send().await.unwrap();
    let ids = listed.certificates().iter().map(|one| one.certificate_id());
    assert_eq!(ids.collect::<Vec<_>>(), [Some(id.as_str())]);

    let status = || async { described().await.certificate_description.unwrap().status };
    authority.deactivate().send().await.unwrap();
    assert_eq!(status().await, Some(CaCertificateStatus::Inactive));
    authority.activate().send().await.unwrap();
    assert_eq!(status().await, Some(CaCertificateStatus::Active));
}
