//! Registered authorities, authorizers, templates and aliases.
use aws_sdk_iot::types::{AuthorizerStatus, CaCertificateStatus, CertificateMode};
use rcgen::{BasicConstraints, Certificate, CertificateParams, DnType, IsCa, Issuer, KeyPair};

use super::{Tested, code, raw, start};

fn named(name: &str, ca: bool) -> Result<CertificateParams, rcgen::Error> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    if ca {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    }
    Ok(params)
}

struct Authority {
    pem: String,
    issuer: Issuer<'static, KeyPair>,
}

fn authority(name: &str) -> Result<Authority, rcgen::Error> {
    let key = KeyPair::generate()?;
    let params = named(name, true)?;
    let pem = params.self_signed(&key)?.pem();
    let issuer = Issuer::new(params, key);
    Ok(Authority { pem, issuer })
}

impl Authority {
    fn sign(&self, name: &str) -> Result<Certificate, rcgen::Error> {
        named(name, false)?.signed_by(&KeyPair::generate()?, &self.issuer)
    }
}

#[tokio::test]
async fn an_authority_is_registered_by_whoever_has_its_key() -> Tested {
    let (cloud, _) = start().await?;
    let iot = raw(&cloud)?;
    let code_ = iot.get_registration_code().send().await?;
    let word = code_.registration_code().unwrap_or_default();
    let (ours, theirs) = (authority("ours")?, authority("ours")?);
    let register = |proof: Option<String>| {
        let call = iot.register_ca_certificate().ca_certificate(&ours.pem);
        call.set_verification_certificate(proof)
    };
    for (proof, wanted) in [
        (None, "CertificateValidationException"),
        (
            Some(theirs.sign(word)?.pem()),
            "CertificateValidationException",
        ),
        (
            Some(ours.sign("other")?.pem()),
            "RegistrationCodeValidationException",
        ),
        (
            Some("no certificate".to_owned()),
            "CertificateValidationException",
        ),
    ] {
        assert_eq!(code(&register(proof).send().await), wanted);
    }
    let good = ours.sign(word)?.pem();
    let made = register(Some(good.clone()))
        .set_as_active(true)
        .send()
        .await?;
    let id = made.certificate_id().unwrap_or_default();
    assert_eq!(
        code(&register(Some(good)).send().await),
        "ResourceAlreadyExistsException"
    );
    let read = iot
        .describe_ca_certificate()
        .certificate_id(id)
        .send()
        .await?;
    let status = read.certificate_description().and_then(|one| one.status());
    assert_eq!(status, Some(&CaCertificateStatus::Active));

    let device = iot
        .register_certificate()
        .certificate_pem(ours.sign("device")?.pem());
    device.send().await?;
    let foreign = iot
        .register_certificate()
        .certificate_pem(theirs.sign("device")?.pem());
    assert_eq!(
        code(&foreign.send().await),
        "CertificateValidationException"
    );
    let all = iot
        .list_certificates_by_ca()
        .ca_certificate_id(id)
        .send()
        .await?;
    assert_eq!(all.certificates().len(), 1);

    let delete = || iot.delete_ca_certificate().certificate_id(id);
    assert_eq!(code(&delete().send().await), "CertificateStateException");
    let off = iot.update_ca_certificate().certificate_id(id);
    off.new_status(CaCertificateStatus::Inactive).send().await?;
    delete().send().await?;
    Ok(())
}

#[tokio::test]
async fn sni_only_takes_no_proof() -> Tested {
    let (cloud, _) = start().await?;
    let iot = raw(&cloud)?;
    let ours = authority("ours")?;
    let call = iot.register_ca_certificate().ca_certificate(&ours.pem);
    call.certificate_mode(CertificateMode::SniOnly)
        .send()
        .await?;
    let plain = ours.sign("device")?.pem();
    let not_one = iot.register_ca_certificate().ca_certificate(&plain);
    let not_one = not_one
        .certificate_mode(CertificateMode::SniOnly)
        .send()
        .await;
    assert_eq!(code(&not_one), "CertificateValidationException");
    let device = iot
        .register_certificate_without_ca()
        .certificate_pem(&plain);
    device.send().await?;
    assert_eq!(cloud.iot().count("cert"), 1);
    Ok(())
}

#[tokio::test]
async fn the_default_authorizer_stays() -> Tested {
    let (_cloud, iot) = start().await?;
    let arn = "arn:aws:lambda:us-east-1:111122223333:function:authorize";
    let make = || {
        iot.create_authorizer()
            .authorizer_name("a")
            .authorizer_function_arn(arn)
    };
    assert_eq!(code(&make().send().await), "InvalidRequestException");
    let signed = make()
        .token_key_name("token")
        .token_signing_public_keys("k1", "PEM");
    signed.status(AuthorizerStatus::Active).send().await?;
    let read = iot
        .describe_authorizer()
        .authorizer_name("a")
        .send()
        .await?;
    let read = read.authorizer_description().ok_or("nothing is said")?;
    assert_eq!(
        (read.signing_disabled(), read.token_key_name()),
        (Some(false), Some("token"))
    );
    iot.set_default_authorizer()
        .authorizer_name("a")
        .send()
        .await?;
    let again = iot
        .set_default_authorizer()
        .authorizer_name("a")
        .send()
        .await;
    assert_eq!(code(&again), "ResourceAlreadyExistsException");
    let delete = || iot.delete_authorizer().authorizer_name("a");
    assert_eq!(code(&delete().send().await), "DeleteConflictException");
    iot.clear_default_authorizer().send().await?;
    delete().send().await?;
    Ok(())
}

#[tokio::test]
async fn templates_have_versions_and_claims() -> Tested {
    let (cloud, _) = start().await?;
    let iot = raw(&cloud)?;
    let role = "arn:aws:iam::111122223333:role/provision";
    let make = |body: &str| {
        let call = iot.create_provisioning_template().template_name("t");
        call.template_body(body).provisioning_role_arn(role)
    };
    assert_eq!(
        code(&make("no JSON").send().await),
        "InvalidRequestException"
    );
    let made = make("{}").send().await?;
    assert_eq!(made.default_version_id(), Some(1));
    for _ in 0..4 {
        let call = iot
            .create_provisioning_template_version()
            .template_name("t");
        call.template_body(r#"{"Parameters":{}}"#).send().await?;
    }
    let call = iot
        .create_provisioning_template_version()
        .template_name("t");
    let sixth = call.template_body("{}").send().await;
    assert_eq!(code(&sixth), "VersionsLimitExceededException");
    let update = iot.update_provisioning_template().template_name("t");
    update.default_version_id(3).enabled(true).send().await?;
    let read = iot
        .describe_provisioning_template()
        .template_name("t")
        .send()
        .await?;
    assert_eq!(read.template_body(), Some(r#"{"Parameters":{}}"#));
    let drop = iot
        .delete_provisioning_template_version()
        .template_name("t");
    assert_eq!(
        code(&drop.version_id(3).send().await),
        "DeleteConflictException"
    );
    let claim = iot
        .create_provisioning_claim()
        .template_name("t")
        .send()
        .await?;
    let key = claim
        .key_pair()
        .and_then(|pair| pair.private_key())
        .unwrap_or_default();
    assert!(KeyPair::from_pem(key).is_ok());
    assert_eq!(cloud.iot().count("cert"), 0);
    let alias = iot
        .create_role_alias()
        .role_alias("r")
        .role_arn(role)
        .send()
        .await?;
    assert_eq!(
        alias.role_alias_arn(),
        Some("arn:aws:iot:us-east-1:111122223333:rolealias/r")
    );
    let read = iot.describe_role_alias().role_alias("r").send().await?;
    let seconds = read
        .role_alias_description()
        .and_then(|one| one.credential_duration_seconds());
    assert_eq!(seconds, Some(3600));
    Ok(())
}
