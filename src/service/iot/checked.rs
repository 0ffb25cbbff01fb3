//! Whether what a reply says of a certificate belongs together.

use aws_smithy_types::base64;
use rustls::crypto::aws_lc_rs;

use crate::error::{Fault, Refusal, fault};
use crate::service::typed::Here;
use crate::text::CertificateId;
use crate::value::pem::Shown;

/// The parts of a certificate, of which the id was computed and not believed.
pub(super) struct Parts {
    pub(super) id: CertificateId,
    pub(super) key: Vec<u8>,
    /// The certificate and nothing else, whatever stood around it.
    pub(super) pem: String,
}

/// Whether an ARN names something of a kind and with this id, in the session's partition, region and
/// account.
pub(super) fn check_arn(
    here: &Here,
    kind: &str,
    id: &CertificateId,
    arn: &str,
) -> Result<(), Refusal> {
    if arn == here.arn(&format!("{kind}/{id}")) {
        Ok(())
    } else {
        Err(ARN.into())
    }
}

/// Whether an id is that of a certificate: the SHA-256 of its DER.
pub(super) fn check_id(id: &str, pem: &str) -> Result<Parts, Refusal> {
    let shown = Shown::read(pem).ok_or(UNREADABLE)?;
    let computed = fingerprint(&shown.der)?;
    if !computed.as_str().eq_ignore_ascii_case(id) {
        return Err(ID.into());
    }
    Ok(Parts {
        id: computed,
        pem: written(&shown.der),
        key: shown.key,
    })
}

/// A certificate alone, as PEM.
///
/// Security: written anew from what was checked. A reply may have anything around its first block, and what
/// it is taken from goes to a device's files.
fn written(der: &[u8]) -> String {
    const LINE: usize = 64;
    let text = base64::encode(der);
    let lines = text.as_bytes().chunks(LINE).map(String::from_utf8_lossy);
    let mut pem = String::from("-----BEGIN CERTIFICATE-----\n");
    for line in lines {
        pem.push_str(&line);
        pem.push('\n');
    }
    pem.push_str("-----END CERTIFICATE-----\n");
    pem
}

/// The id that IoT Core gives a certificate.
pub(super) fn fingerprint(der: &[u8]) -> Result<CertificateId, Refusal> {
    let suite = aws_lc_rs::cipher_suite::TLS13_AES_128_GCM_SHA256;
    let hash = suite.tls13().map(|suite| suite.common.hash_provider);
    let digest = hash.ok_or(UNREADABLE)?.hash(der);
    let halves = digest
        .as_ref()
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15]);
    let digits = halves.filter_map(|half| char::from_digit(half.into(), 16));
    CertificateId::try_from(digits.collect::<String>())
}

/// Whether a certificate is for a public key.
pub(super) fn check_key(parts: &Parts, key: &[u8]) -> Result<(), Refusal> {
    // Security: a certificate for another's key, with the policies of this device attached to it, would
    // let the other in.
    if parts.key == key {
        Ok(())
    } else {
        Err(KEY.into())
    }
}

pub(super) const UNREADABLE: Fault = fault!(
    Integrity,
    "a reply has no certificate that can be read",
    "find out what answers in the place of AWS; revoke what was made",
);
const ID: Fault = fault!(
    Integrity,
    "the id in a reply is not that of the certificate beside it",
    "find out what answers in the place of AWS; revoke what was made",
);
const ARN: Fault = fault!(
    Owner,
    "the ARN in a reply is not that of the certificate in this session's account and region",
    "find out what answers in the place of AWS; revoke what was made",
);
pub(super) const KEY: Fault = fault!(
    DeviceTls,
    "the certificate in a reply is for another key than it was asked for",
    "find out what answers in the place of AWS; revoke what was made",
);
