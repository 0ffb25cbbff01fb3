//! Certificates as IoT Core makes them, and replies that say what they like of them.

use palisade::AccountId;
use palisade::Session;
use palisade::iot::{self, CertificateSigningRequest};
use palisade::region::UsEast1;
use rcgen::{CertificateParams, KeyPair, PublicKeyData};
use serde_json::{Value, json};

use super::ACCOUNT;
use crate::mock::{Answer, Stage};

/// A device's key with a certificate for it and what IoT Core would say of that.
pub(super) struct Made {
    pub(super) key: KeyPair,
    pub(super) pem: String,
    pub(super) id: String,
}

impl Made {
    pub(super) fn new() -> Self {
        let key = KeyPair::generate().expect("a key");
        let certificate = params().self_signed(&key).expect("a certificate");
        Self {
            pem: certificate.pem(),
            id: fingerprint(certificate.der()),
            key,
        }
    }

    pub(super) fn request(&self) -> CertificateSigningRequest {
        let request = params().serialize_request(&self.key).expect("a request");
        CertificateSigningRequest::from_pem(request.pem().expect("PEM")).expect("a request")
    }

    pub(super) fn arn(&self) -> String {
        format!("arn:aws:iot:us-east-1:{ACCOUNT}:cert/{}", self.id)
    }

    /// What a certificate's reply says.
    pub(super) fn said(&self) -> Value {
        json!({
            "certificateId": self.id,
            "certificateArn": self.arn(),
            "certificatePem": self.pem,
        })
    }

    pub(super) fn pair(&self) -> Value {
        json!({"PublicKey": self.key.public_key_pem(), "PrivateKey": self.key.serialize_pem()})
    }
}

pub(super) fn params() -> CertificateParams {
    CertificateParams::new(vec!["press-17".to_owned()]).expect("a name")
}

fn fingerprint(der: &[u8]) -> String {
    let suite = rustls::crypto::aws_lc_rs::cipher_suite::TLS13_AES_128_GCM_SHA256;
    let suite = suite.tls13().expect("a suite of TLS 1.3");
    let digest = suite.common.hash_provider.hash(der);
    digest
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// A client whose requests a stage answers.
pub(super) async fn staged() -> (Stage, Session<UsEast1>, iot::Client) {
    let stage = Stage::default();
    stage.answers(Answer::new(200, "{}"));
    let session = Session::builder(UsEast1).danger_offline(stage.door());
    let session = session.account(AccountId::try_from(ACCOUNT).expect("an account"));
    let session = session.connect().await.expect("a session");
    let iot = iot::Client::new(&session);
    (stage, session, iot)
}

pub(super) fn with(mut said: Value, member: &str, value: impl Into<Value>) -> Value {
    said[member] = value.into();
    said
}

pub(super) fn public(key: &KeyPair) -> Vec<u8> {
    key.subject_public_key_info()
}
