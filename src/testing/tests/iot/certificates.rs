//! Certificates of devices.
use aws_sdk_iot::types::CertificateStatus;
use rcgen::{CertificateParams, DnType, KeyPair};
use x509_parser::pem::parse_x509_pem;
use x509_parser::prelude::X509Certificate;

use super::{Tested, code, start};
use crate::testing::RoleSpec;
use crate::testing::sigv4::sha256_hex;

fn request(key: &KeyPair, name: &str) -> Result<String, rcgen::Error> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.serialize_request(key)?.pem()
}

#[tokio::test]
async fn a_certificate_is_for_the_key_of_its_request() -> Tested {
    let (_cloud, iot) = start().await?;
    let key = KeyPair::generate()?;
    let made = iot.create_certificate_from_csr();
    let made = made
        .certificate_signing_request(request(&key, "sensor-17")?)
        .set_as_active(true);
    let made = made.send().await?;
    let (_, pem) = parse_x509_pem(made.certificate_pem().unwrap_or_default().as_bytes())?;
    assert_eq!(
        made.certificate_id(),
        Some(sha256_hex(&pem.contents).as_str())
    );
    let read: X509Certificate<'_> = pem.parse_x509()?;
    assert_eq!(
        read.public_key().subject_public_key.data.as_ref(),
        key.public_key_raw()
    );
    assert_eq!(read.subject().to_string(), "CN=sensor-17");
    assert!(!read.is_ca());
    let id = made.certificate_id().unwrap_or_default();
    let arn = format!("arn:aws:iot:us-east-1:111122223333:cert/{id}");
    assert_eq!(made.certificate_arn(), Some(arn.as_str()));
    let read = iot.describe_certificate().certificate_id(id).send().await?;
    let read = read.certificate_description().ok_or("nothing is said")?;
    assert_eq!(read.status(), Some(&CertificateStatus::Active));
    assert_eq!(read.certificate_pem(), made.certificate_pem());
    assert!(read.validity().is_some());
    Ok(())
}

#[tokio::test]
async fn a_request_signed_by_another_key_is_refused() -> Tested {
    let (cloud, iot) = start().await?;
    let text = request(&KeyPair::generate()?, "a")?;
    let mut changed = pem(&text)?;
    // The last byte belongs to the signature.
    if let Some(last) = changed.last_mut() {
        *last ^= 1;
    }
    let body = aws_smithy_types::base64::encode(&changed);
    let forged =
        format!("-----BEGIN CERTIFICATE REQUEST-----\n{body}\n-----END CERTIFICATE REQUEST-----\n");
    for text in [forged.as_str(), "no request"] {
        let made = iot
            .create_certificate_from_csr()
            .certificate_signing_request(text);
        assert_eq!(code(&made.send().await), "InvalidRequestException");
    }
    assert_eq!(cloud.iot().count("cert"), 0);
    Ok(())
}

fn pem(text: &str) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let lines = text.lines().filter(|line| !line.starts_with("-----"));
    Ok(aws_smithy_types::base64::decode(lines.collect::<String>())?)
}

#[tokio::test]
async fn a_fresh_key_fits_its_certificate_and_is_kept_nowhere() -> Tested {
    let (cloud, iot) = start().await?;
    let made = iot.create_keys_and_certificate().send().await?;
    let pair = made.key_pair().ok_or("no keys")?;
    let key = KeyPair::from_pem(pair.private_key().unwrap_or_default())?;
    let (_, pem) = parse_x509_pem(made.certificate_pem().unwrap_or_default().as_bytes())?;
    let read = pem.parse_x509()?;
    assert_eq!(
        read.public_key().subject_public_key.data.as_ref(),
        key.public_key_raw()
    );
    let id = made.certificate_id().unwrap_or_default();
    let kept = cloud.iot().resource("cert", id).ok_or("it is not kept")?;
    assert!(!kept.to_string().contains("PRIVATE KEY"));
    Ok(())
}

#[tokio::test]
async fn only_what_is_off_and_bare_is_deleted() -> Tested {
    let (_cloud, iot) = start().await?;
    let made = iot
        .create_keys_and_certificate()
        .set_as_active(true)
        .send()
        .await?;
    let (id, arn) = (
        made.certificate_id().unwrap_or_default(),
        made.certificate_arn(),
    );
    let arn = arn.unwrap_or_default();
    iot.create_thing().thing_name("a").send().await?;
    iot.attach_thing_principal()
        .thing_name("a")
        .principal(arn)
        .send()
        .await?;
    iot.create_policy()
        .policy_name("p")
        .policy_document(super::policies::NARROW)
        .send()
        .await?;
    iot.attach_policy()
        .policy_name("p")
        .target(arn)
        .send()
        .await?;
    let delete = || iot.delete_certificate().certificate_id(id);
    assert_eq!(
        code(&delete().force_delete(true).send().await),
        "CertificateStateException"
    );
    let status = |status| {
        iot.update_certificate()
            .certificate_id(id)
            .new_status(status)
    };
    let own = status(CertificateStatus::PendingTransfer).send().await;
    assert_eq!(code(&own), "InvalidRequestException");
    status(CertificateStatus::Inactive).send().await?;
    assert_eq!(
        code(&delete().force_delete(true).send().await),
        "DeleteConflictException"
    );
    iot.detach_thing_principal()
        .thing_name("a")
        .principal(arn)
        .send()
        .await?;
    assert_eq!(code(&delete().send().await), "DeleteConflictException");
    delete().force_delete(true).send().await?;
    let targets = iot
        .list_targets_for_policy()
        .policy_name("p")
        .send()
        .await?;
    assert!(targets.targets().is_empty());
    Ok(())
}

#[tokio::test]
async fn a_certificate_moves_to_an_account_that_accepts_it() -> Tested {
    let (cloud, iot) = start().await?;
    let role = "arn:aws:iam::444455556666:role/Receiver";
    cloud
        .iam()
        .add_role(role, RoleSpec::trusting_account("111122223333"));
    let tls = crate::testing::tests::client::Client::of(&cloud)?;
    let config = super::super::sdk::config(tls.clone(), super::super::sdk::known());
    let sts = aws_sdk_sts::Client::new(&config);
    let given = sts
        .assume_role()
        .role_arn(role)
        .role_session_name("one")
        .send()
        .await?;
    let given = given.credentials().ok_or("no credentials")?;
    let keys = aws_credential_types::Credentials::new(
        given.access_key_id(),
        given.secret_access_key(),
        Some(given.session_token().to_owned()),
        None,
        "test",
    );
    let other = aws_sdk_iot::Client::new(&super::super::sdk::config(tls, keys));

    let made = iot.create_keys_and_certificate().send().await?;
    let id = made.certificate_id().unwrap_or_default();
    let raw = super::raw(&cloud)?;
    let offer = || {
        raw.transfer_certificate()
            .certificate_id(id)
            .target_aws_account("444455556666")
    };
    let accept = || other.accept_certificate_transfer().certificate_id(id);
    assert_eq!(code(&accept().send().await), "ResourceNotFoundException");
    offer().send().await?;
    assert_eq!(code(&offer().send().await), "TransferConflictException");
    let late = iot
        .update_certificate()
        .certificate_id(id)
        .new_status(CertificateStatus::Active);
    assert_eq!(code(&late.send().await), "CertificateStateException");
    let reject = other.reject_certificate_transfer().certificate_id(id);
    reject.reject_reason("not ours").send().await?;
    offer().send().await?;
    let outgoing = iot.list_outgoing_certificates().send().await?;
    assert_eq!(outgoing.outgoing_certificates().len(), 1);
    iot.cancel_certificate_transfer()
        .certificate_id(id)
        .send()
        .await?;
    assert_eq!(code(&accept().send().await), "ResourceNotFoundException");
    offer().send().await?;
    accept().set_as_active(true).send().await?;
    let gone = iot.describe_certificate().certificate_id(id).send().await;
    assert_eq!(code(&gone), "ResourceNotFoundException");
    let read = other
        .describe_certificate()
        .certificate_id(id)
        .send()
        .await?;
    let read = read.certificate_description().ok_or("nothing is said")?;
    assert_eq!(read.owned_by(), Some("444455556666"));
    assert_eq!(read.previous_owned_by(), Some("111122223333"));
    assert_eq!(read.status(), Some(&CertificateStatus::Active));
    Ok(())
}
