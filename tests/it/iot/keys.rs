//! Keys that the cloud makes: they go to one hand, and do not go unread unseen.

use std::time::Duration;

use palisade::region::Region;
use palisade::{Outcome, Rule, Session, provisioning_template_name};
use rcgen::{KeyPair, PublicKeyData};
use secrecy::ExposeSecret;
use tracing_subscriber::filter::{LevelFilter, Targets};

use super::provisioning::fleet;
use super::{kept, on_cloud};
use crate::secrets::recorded_of;

/// How many keys went unread, by the evidence.
fn lost<R: Region>(session: &Session<R>) -> u64 {
    let evidence = session.evidence();
    let lost = evidence
        .about(Rule::Secret)
        .filter(|one| one.outcome == Outcome::Unfinished);
    lost.map(|entry| entry.count).sum()
}

/// The base64 of a PEM.
fn body(pem: &str) -> String {
    pem.lines()
        .filter(|line| !line.starts_with("-----"))
        .collect()
}

#[tokio::test]
async fn a_key_is_handed_over_once() {
    let (scene, iot) = on_cloud().await;
    let keys = iot.create_keys_and_certificate().active().send().await;
    let keys = keys.expect("keys");
    let printed = format!("{keys:?}");
    assert!(!printed.contains("PRIVATE"), "{printed}");
    let (certificate, key) = keys.into_parts();
    assert_eq!(certificate.id(), key.certificate());
    let secret = key.consume(|pem: &str| Ok::<_, std::fmt::Error>(pem.to_owned()));
    let secret = secret.expect("kept");
    let public = KeyPair::from_pem(&secret).expect("a key");
    let public = public.subject_public_key_info();
    let der = certificate.pem();
    let der = rustls::pki_types::pem::PemObject::from_pem_slice(der.as_bytes());
    let der: rustls::pki_types::CertificateDer<'_> = der.expect("a certificate");
    let mut windows = der.windows(public.len());
    assert!(windows.any(|window| window == public), "another key");
    let held = kept(&scene, "cert", certificate.id().as_str());
    assert_eq!(held["status"], "ACTIVE");
    let held = held.to_string();
    assert!(!held.contains("PRIVATE") && !held.contains(&body(&secret)));
    let (_, key) = iot
        .create_keys_and_certificate()
        .send()
        .await
        .expect("keys")
        .into_parts();
    let id = key.certificate().clone();
    assert!(key.into_secret().expose_secret().contains("PRIVATE KEY"));
    assert_eq!(kept(&scene, "cert", id.as_str())["status"], "INACTIVE");
    assert_eq!(lost(&scene.session), 0);
}

#[test]
fn a_key_that_goes_unread_is_told() {
    let ours = Targets::new().with_target("palisade", LevelFilter::WARN);
    let (ids, log) = recorded_of(ours, async {
        let (scene, iot) = on_cloud().await;
        let create = || iot.create_keys_and_certificate().send();
        let whole = create().await.expect("keys");
        let first = whole.certificate().id().clone();
        drop(whole);
        let (certificate, key) = create().await.expect("keys").into_parts();
        drop(key);
        assert_eq!(lost(&scene.session), 2);
        [first, certificate.id().clone()]
    });
    for id in ids {
        let told = log.matches(&format!("certificate=\"{id}\"")).count();
        assert_eq!(told, 1, "{log}");
    }
    assert!(log.contains("revoke it"), "{log}");
    assert!(!log.contains("PRIVATE KEY"), "{log}");
}

#[tokio::test]
async fn a_claim_is_a_key_with_its_certificate_for_five_minutes() {
    let (scene, iot) = on_cloud().await;
    let name = provisioning_template_name!("presses");
    let claim = || iot.create_provisioning_claim(&name).send();
    let missing = claim().await.expect_err("no template");
    assert_eq!(missing.code(), Some("ResourceNotFoundException"));
    fleet(&iot, &name).await;
    let before = scene.cloud.clock().now();
    let made = claim().await.expect("a claim");
    let good_for = made.ends().duration_since(before).expect("later");
    let five_minutes = Duration::from_secs(299)..Duration::from_secs(360);
    assert!(five_minutes.contains(&good_for), "{good_for:?}");
    let id = made.id().clone();
    let (pem, key) = made.into_parts();
    assert!(pem.starts_with("-----BEGIN CERTIFICATE-----"));
    assert_eq!(key.certificate(), &id);
    assert!(key.consume(KeyPair::from_pem).is_ok(), "a private key");
    assert_eq!(lost(&scene.session), 0);
}
