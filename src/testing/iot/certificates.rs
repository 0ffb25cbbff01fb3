//! Certificates of devices.
use serde_json::Value;

use super::Fields;
use super::authority::Authority;
use super::call::{Call, Said, conflict, done, fields, invalid, text_of};
use super::generic::{self, kind};
use super::pem::Brought;
use super::policies::POLICY;
use super::state::State;
use super::things::PRINCIPAL;
use crate::testing::model::Failure;

pub(super) fn gate(call: &Call<'_>, state: &mut State, id: &str) -> Result<(), Failure> {
    let kept = state
        .find("cert", id)
        .ok_or_else(|| call.missing("certificate"))?;
    let arn = text_of(&kept.fields, "certificateArn").to_owned();
    if ["ACTIVE", "PENDING_TRANSFER"].contains(&text_of(&kept.fields, "status")) {
        return Err(of_state(
            "The certificate must be deactivated before deletion",
        ));
    }
    if !state.to(PRINCIPAL, &arn).is_empty() {
        return Err(conflict("Things must be detached before deletion"));
    }
    let policies = state.to(POLICY, &arn);
    if !policies.is_empty() && !call.is_true("forceDelete") {
        return Err(conflict(
            "Certificate policies must be detached before deletion",
        ));
    }
    for policy in policies {
        state.unlink(POLICY, &policy, &arn);
    }
    Ok(())
}

pub(super) fn gate_ca(call: &Call<'_>, state: &mut State, id: &str) -> Result<(), Failure> {
    let kept = state
        .find("cacert", id)
        .ok_or_else(|| call.missing("certificate"))?;
    if text_of(&kept.fields, "status") == "ACTIVE" {
        return Err(of_state(
            "The CA certificate must be deactivated before deletion",
        ));
    }
    Ok(())
}

pub(super) fn of_state(text: &str) -> Failure {
    Failure::new("CertificateStateException", text)
}

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    Some(match call.operation {
        "CreateCertificateFromCsr" => from_request(call, state),
        "CreateKeysAndCertificate" => with_keys(call, state),
        "RegisterCertificate" => register(call, state),
        "RegisterCertificateWithoutCA" => without_authority(call, state),
        "UpdateCertificate" => update(call, state),
        "ListCertificatesByCA" => {
            let id = call.text("caCertificateId");
            kind("cert").map_or_else(done, |kind| {
                let of = |_: &str, kept: &Fields| text_of(kept, "caCertificateId") == id;
                call.page("certificates", generic::listed(kind, call, state, of))
            })
        }
        _ => return None,
    })
}

fn status(call: &Call<'_>) -> &'static str {
    if call.is_true("setAsActive") {
        "ACTIVE"
    } else {
        "INACTIVE"
    }
}

fn from_request(call: &Call<'_>, state: &mut State) -> Said {
    let number = state.number();
    let request = call.text("certificateSigningRequest");
    let issued = Authority::of(state, call)?.sign(request, number, call.now)?;
    let brought = Brought::of(&issued.pem)?;
    keep(
        call,
        state,
        &brought,
        fields([
            ("certificatePem", issued.pem.into()),
            ("status", status(call).into()),
        ]),
    )
}

fn with_keys(call: &Call<'_>, state: &mut State) -> Said {
    let number = state.number();
    let (issued, keys) = Authority::of(state, call)?.issue_with_key(number, call.now)?;
    let brought = Brought::of(&issued.pem)?;
    let mut said = keep(
        call,
        state,
        &brought,
        fields([
            ("certificatePem", issued.pem.into()),
            ("status", status(call).into()),
        ]),
    )?;
    // The key is said once and kept nowhere.
    said.insert("keyPair".to_owned(), keys.into());
    Ok(said)
}

/// Keeps a certificate under its id.
fn keep(call: &Call<'_>, state: &mut State, brought: &Brought, more: Fields) -> Said {
    let id = brought.id();
    if let Some(kept) = state.find("cert", &id) {
        return Err(call.exists("certificate", &id, text_of(&kept.fields, "certificateArn")));
    }
    let kind = kind("cert").ok_or_else(|| call.missing("certificate"))?;
    let mut made = fields([
        ("certificateArn", call.arn(&format!("cert/{id}")).into()),
        ("certificateId", id.clone().into()),
        ("ownedBy", call.account.into()),
        ("customerVersion", 1.into()),
        ("certificateMode", "DEFAULT".into()),
        ("validity", brought.validity()?.into()),
    ]);
    generic::begin(call, &mut made);
    made.extend(more);
    let said = call.fit(&made);
    generic::add(kind, call, state, &id, made);
    Ok(said)
}

/// The status that a certificate is brought in with.
fn given(call: &Call<'_>) -> Result<&'static str, Failure> {
    match call.text("status") {
        "" => Ok(status(call)),
        "ACTIVE" => Ok("ACTIVE"),
        "INACTIVE" => Ok("INACTIVE"),
        _ => Err(invalid("A certificate is registered as ACTIVE or INACTIVE")),
    }
}

fn register(call: &Call<'_>, state: &mut State) -> Said {
    let text = call.text("certificatePem");
    let brought = Brought::of(text)?;
    let mut signer = None;
    for (id, kept) in state.all("cacert") {
        let authority = Brought::of(text_of(&kept.fields, "certificatePem"))?;
        if brought.is_signed_by(&authority)? {
            signer = Some(id.clone());
        }
    }
    let unknown = "The certificate is not signed by a CA certificate that is registered";
    let signer = signer.ok_or_else(|| Failure::new("CertificateValidationException", unknown))?;
    let claimed = call.text("caCertificatePem");
    if !claimed.is_empty() && Brought::of(claimed)?.id() != signer {
        let text = "The certificate is not signed by the given CA certificate";
        return Err(Failure::new("CertificateValidationException", text));
    }
    keep(
        call,
        state,
        &brought,
        fields([
            ("certificatePem", text.into()),
            ("caCertificateId", signer.into()),
            ("status", given(call)?.into()),
        ]),
    )
}

fn without_authority(call: &Call<'_>, state: &mut State) -> Said {
    let text = call.text("certificatePem");
    let brought = Brought::of(text)?;
    keep(
        call,
        state,
        &brought,
        fields([
            ("certificatePem", text.into()),
            ("certificateMode", "SNI_ONLY".into()),
            ("status", given(call)?.into()),
        ]),
    )
}

fn update(call: &Call<'_>, state: &mut State) -> Said {
    let found = state.find_mut("cert", call.text("certificateId"));
    let kept = &mut found.ok_or_else(|| call.missing("certificate"))?.fields;
    let wanted = call.text("newStatus");
    if !["ACTIVE", "INACTIVE", "REVOKED"].contains(&wanted) {
        return Err(invalid(
            "This status is the service's own and cannot be set",
        ));
    }
    if text_of(kept, "status") == "PENDING_TRANSFER" {
        return Err(of_state("The certificate is being transferred"));
    }
    put(call, kept, wanted);
    done()
}

/// Gives a certificate another status.
pub(super) fn put(call: &Call<'_>, kept: &mut Fields, status: &str) {
    kept.insert("status".to_owned(), status.into());
    let version = kept
        .get("customerVersion")
        .and_then(Value::as_i64)
        .unwrap_or_default();
    kept.insert("customerVersion".to_owned(), (version + 1).into());
    generic::changed(call, kept);
}
