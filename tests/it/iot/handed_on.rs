//! What is handed on to a device: what was checked, and nothing else, and no key is lost on the way.

use std::io;

use palisade::{ErrorKind, Outcome, Rule, iot, provisioning_template_name};
use secrecy::ExposeSecret;
use serde_json::json;

use super::ACCOUNT;
use super::desk::Desk;
use super::made::{Made, staged, with};
use crate::mock::Answer;

#[tokio::test]
async fn a_certificate_is_handed_on_alone() {
    let (stage, _session, iot) = staged().await;
    let (made, other) = (Made::new(), Made::new());
    let mut through = Vec::new();
    for (name, pem) in [
        ("alone", made.pem.clone()),
        ("a certificate behind", format!("{}{}", made.pem, other.pem)),
        (
            "a key behind",
            format!("{}{}", made.pem, other.key.serialize_pem()),
        ),
        (
            "a key before",
            format!("{}{}", other.key.serialize_pem(), made.pem),
        ),
        ("words around", format!("$(reboot)\n{}\n; reboot", made.pem)),
        ("other ends of lines", made.pem.replace('\n', "\r\n")),
    ] {
        let said = with(made.said(), "certificatePem", pem.clone());
        stage.answers(Answer::new(200, said.to_string()));
        let certificate = iot.create_certificate_from_csr(made.request()).send().await;
        if certificate.expect("a certificate").pem() != made.pem {
            through.push(name);
        }
        let said = with(said, "keyPair", made.pair());
        let said = with(said, "expiration", 1_800_000_000);
        stage.answers(Answer::new(200, said.to_string()));
        let template = provisioning_template_name!("presses");
        let claim = iot.create_provisioning_claim(&template).send().await;
        let (claimed, key) = claim.expect("a claim").into_parts();
        drop(key.into_secret());
        if claimed != made.pem {
            through.push(name);
        }
    }
    assert_eq!(through, [""; 0]);
}

#[tokio::test]
async fn a_key_is_handed_on_alone() {
    let (stage, _session, iot) = staged().await;
    let (made, other) = (Made::new(), Made::new());
    let (key, public) = (made.key.serialize_pem(), made.key.public_key_pem());
    let mut through = Vec::new();
    for (text, right) in [
        (key.clone(), true),
        (format!("{key}{}", other.key.serialize_pem()), false),
        (format!("{key}{}", made.pem), false),
        (format!("$(reboot)\n{key}"), false),
        (format!("{key}; reboot"), false),
    ] {
        let pair = json!({"PublicKey": public, "PrivateKey": text});
        let said = with(made.said(), "keyPair", pair);
        stage.answers(Answer::new(200, said.to_string()));
        let keys = iot.create_keys_and_certificate().send().await;
        let keys = keys.map(|keys| keys.into_parts().1.into_secret());
        if keys.is_ok() != right {
            through.push(text);
        }
    }
    assert!(through.is_empty(), "{} texts", through.len());
}

/// A session to which nobody said whose account it is, and what its IoT answers.
async fn unpinned(said: String) -> (Desk, iot::Client) {
    let desk = Desk::new(move |_| (200, said.clone()));
    let iot = desk.iot().await;
    (desk, iot)
}

#[tokio::test]
async fn no_account_is_believed_before_one_is_known() {
    let made = Made::new();
    let create = async |arn: String| {
        let said = with(made.said(), "certificateArn", arn);
        let (_desk, iot) = unpinned(said.to_string()).await;
        iot.create_certificate_from_csr(made.request()).send().await
    };
    create(made.arn())
        .await
        .expect("a certificate of the account");
    let foreign = made.arn().replace(ACCOUNT, "999999999999");
    let error = create(foreign).await.expect_err("of another account");
    assert_eq!(
        (error.kind(), error.rule()),
        (ErrorKind::Unfinished, Some(Rule::Owner))
    );
}

#[tokio::test]
async fn a_key_that_could_not_be_stored_is_given_back() {
    let (stage, session, iot) = staged().await;
    let made = Made::new();
    let lost = || {
        let evidence = session.evidence();
        let lost = evidence.about(Rule::Secret);
        let lost = lost.filter(|one| one.outcome == Outcome::Unfinished);
        lost.map(|one| one.count).sum::<u64>()
    };
    let said = with(made.said(), "keyPair", made.pair());
    stage.answers(Answer::new(200, said.to_string()));
    let keys = iot
        .create_keys_and_certificate()
        .send()
        .await
        .expect("keys");
    let (_, key) = keys.into_parts();
    let full = |_: &str| Err::<(), _>(io::Error::other("the disk is full"));
    let failed = key.consume(full).expect_err("a full disk");
    let printed = format!("{failed} {failed:?}");
    assert!(!printed.contains("PRIVATE"), "{printed}");
    assert_eq!(
        failed.to_string(),
        "a private key was not stored; store it elsewhere, or revoke its certificate"
    );
    let source = std::error::Error::source(&failed).expect("a source");
    assert_eq!(source.to_string(), "the disk is full");
    let (key, error) = failed.into_parts();
    assert_eq!(error.to_string(), "the disk is full");
    assert_eq!(lost(), 0);
    let kept = key.consume(|pem: &str| Ok::<_, io::Error>(pem.to_owned()));
    assert_eq!(kept.expect("kept"), made.key.serialize_pem());
    assert_eq!(lost(), 0);

    let keys = iot
        .create_keys_and_certificate()
        .send()
        .await
        .expect("keys");
    let (_, key) = keys.into_parts();
    drop(key.consume(full));
    assert_eq!(lost(), 1, "given back and dropped");
    let keys = iot
        .create_keys_and_certificate()
        .send()
        .await
        .expect("keys");
    assert_eq!(
        keys.into_parts().1.into_secret().expose_secret(),
        made.key.serialize_pem()
    );
}
