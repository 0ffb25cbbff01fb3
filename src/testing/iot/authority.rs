//! The authority of a region, which signs the certificates of devices.
use aws_smithy_types::date_time::{DateTime, Format};
use rcgen::{
    BasicConstraints, CertificateParams, CertificateSigningRequestParams, DistinguishedName,
    DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
    PKCS_ECDSA_P256_SHA256, SerialNumber, date_time_ymd,
};

use super::Fields;
use super::call::{Call, fields, invalid};
use super::state::State;
use crate::testing::model::Failure;
use crate::testing::sigv4::sha256_hex;

/// A certificate in its two forms.
pub(super) struct Issued {
    /// The SHA-256 digest of its DER, as everywhere at AWS.
    pub(super) id: String,
    pub(super) pem: String,
}

pub(super) struct Authority {
    issuer: Issuer<'static, KeyPair>,
}

fn failed(_: rcgen::Error) -> Failure {
    Failure::new(
        "InternalFailureException",
        "the certificate could not be made",
    )
}

impl Authority {
    /// The region's own, made when it is first asked for.
    pub(super) fn of<'a>(state: &'a mut State, call: &Call<'_>) -> Result<&'a Self, Failure> {
        if state.own.is_none() {
            state.own = Some(Self::new(call.region)?);
        }
        let made = state.own.as_ref();
        made.ok_or_else(|| Failure::new("InternalFailureException", "there is no authority"))
    }

    fn new(region: &str) -> Result<Self, Failure> {
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).map_err(failed)?;
        let mut params = CertificateParams::new(Vec::new()).map_err(failed)?;
        params.distinguished_name = DistinguishedName::new();
        let name = format!("palisade loopback iot authority {region}");
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        params.not_before = date_time_ymd(2000, 1, 1);
        params.not_after = date_time_ymd(3000, 1, 1);
        Ok(Self {
            issuer: Issuer::new(params, key),
        })
    }

    /// A certificate for the key of a request, which must be signed with that key.
    pub(super) fn sign(&self, request: &str, number: u64, now: u64) -> Result<Issued, Failure> {
        let parsed = CertificateSigningRequestParams::from_pem(request);
        let mut asked =
            parsed.map_err(|_| invalid("The certificate signing request is invalid"))?;
        // Only name and key are taken over: a device asks for no rights of its own.
        asked.params = device(asked.params.distinguished_name, number, now);
        let made = asked.signed_by(&self.issuer).map_err(failed)?;
        Ok(issued(&made))
    }

    /// A certificate for a fresh key, and the key.
    pub(super) fn issue_with_key(
        &self,
        number: u64,
        now: u64,
    ) -> Result<(Issued, Fields), Failure> {
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).map_err(failed)?;
        let params = device(DistinguishedName::new(), number, now);
        let made = params.signed_by(&key, &self.issuer).map_err(failed)?;
        let keys = fields([
            ("PublicKey", key.public_key_pem().into()),
            ("PrivateKey", key.serialize_pem().into()),
        ]);
        Ok((issued(&made), keys))
    }
}

fn issued(made: &rcgen::Certificate) -> Issued {
    Issued {
        id: sha256_hex(made.der()),
        pem: made.pem(),
    }
}

/// A device's certificate, good from this day to the end of 2049.
fn device(mut name: DistinguishedName, number: u64, now: u64) -> CertificateParams {
    if name.iter().next().is_none() {
        name.push(DnType::CommonName, "AWS IoT Certificate");
    }
    let mut params = CertificateParams::default();
    params.distinguished_name = name;
    params.serial_number = Some(SerialNumber::from(number));
    params.is_ca = IsCa::ExplicitNoCa;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    params.use_authority_key_identifier_extension = true;
    let (year, month, day) = day(now);
    params.not_before = date_time_ymd(year, month, day);
    params.not_after = date_time_ymd(2049, 12, 31);
    params
}

fn day(now: u64) -> (i32, u8, u8) {
    let time = DateTime::from_secs(now.cast_signed());
    let text = time.fmt(Format::DateTime).unwrap_or_default();
    let mut parts = text.split(['-', 'T']);
    let year = parts.next().and_then(|part| part.parse().ok());
    let mut next = || parts.next().and_then(|part| part.parse().ok());
    match (year, next(), next()) {
        (Some(year), Some(month), Some(day)) => (year, month, day),
        _ => (2000, 1, 1),
    }
}
