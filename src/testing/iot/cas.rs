//! Certificates of authorities that sign those of devices, and the proof that the caller has the key.
use serde_json::Value;

use super::Fields;
use super::call::{Call, Said, done, fields, invalid, text_of};
use super::certificates::put;
use super::generic::{self, kind};
use super::pem::Brought;
use super::state::State;
use crate::testing::model::Failure;
use crate::testing::sigv4::sha256_hex;

const CODE: &str = "registration code";

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    Some(match call.operation {
        "GetRegistrationCode" => {
            let code = code(call, state);
            Ok(fields([("registrationCode", code.into())]))
        }
        "DeleteRegistrationCode" => {
            state.settings.remove(CODE);
            done()
        }
        "RegisterCACertificate" => register(call, state),
        "UpdateCACertificate" => update(call, state),
        "DescribeCACertificate" => describe(call, state),
        _ => return None,
    })
}

/// The code of this account and region; another one after it was deleted.
fn code(call: &Call<'_>, state: &mut State) -> String {
    if !state.settings.contains_key(CODE) {
        let number = state.number();
        let text = format!("{} {} {number}", call.account, call.region);
        let code = sha256_hex(text.as_bytes());
        state
            .settings
            .insert(CODE, fields([("registrationCode", code.into())]));
    }
    let code = state.settings.get(CODE);
    code.map(|code| text_of(code, "registrationCode").to_owned())
        .unwrap_or_default()
}

fn refused(text: &str) -> Failure {
    Failure::new("CertificateValidationException", text)
}

fn register(call: &Call<'_>, state: &mut State) -> Said {
    let text = call.text("caCertificate");
    let brought = Brought::of(text)?;
    if !brought.is_authority()? {
        return Err(refused("The CA certificate is not one of an authority"));
    }
    let mode = match call.text("certificateMode") {
        "" => "DEFAULT",
        mode => mode,
    };
    let verification = call.text("verificationCertificate");
    match (mode, verification) {
        ("SNI_ONLY", "") => {}
        ("SNI_ONLY", _) => return Err(invalid("SNI_ONLY takes no verification certificate")),
        (_, "") => return Err(refused("The verification certificate is missing")),
        (_, verification) => {
            let proof = Brought::of(verification)?;
            if !proof.is_signed_by(&brought)? {
                let text = "The verification certificate is not signed by the CA certificate";
                return Err(refused(text));
            }
            if proof.common_name()? != Some(code(call, state)) {
                let text = "The common name of the verification certificate is not the \
                            registration code";
                return Err(Failure::new("RegistrationCodeValidationException", text));
            }
        }
    }
    let id = brought.id();
    if let Some(kept) = state.find("cacert", &id) {
        return Err(call.exists(
            "CA certificate",
            &id,
            text_of(&kept.fields, "certificateArn"),
        ));
    }
    let kind = kind("cacert").ok_or_else(|| call.missing("CA certificate"))?;
    let word = |yes, one, other| if yes { one } else { other };
    let mut made = fields([
        ("certificateArn", call.arn(&format!("cacert/{id}")).into()),
        ("certificateId", id.clone().into()),
        ("certificatePem", text.into()),
        ("certificateMode", mode.into()),
        (
            "status",
            word(call.is_true("setAsActive"), "ACTIVE", "INACTIVE").into(),
        ),
        (
            "autoRegistrationStatus",
            word(call.is_true("allowAutoRegistration"), "ENABLE", "DISABLE").into(),
        ),
        ("ownedBy", call.account.into()),
        ("customerVersion", 1.into()),
        ("validity", brought.validity()?.into()),
    ]);
    if let Some(Value::Object(config)) = call.input.get("registrationConfig") {
        made.insert("registrationConfig".to_owned(), config.clone().into());
        if let Some(template) = config.get("templateName") {
            // A filter of the list.
            made.insert("templateName".to_owned(), template.clone());
        }
    }
    generic::begin(call, &mut made);
    let said = call.fit(&made);
    generic::add(kind, call, state, &id, made);
    Ok(said)
}

fn update(call: &Call<'_>, state: &mut State) -> Said {
    let found = state.find_mut("cacert", call.text("certificateId"));
    let kept = &mut found.ok_or_else(|| call.missing("CA certificate"))?.fields;
    for (from, to) in [
        ("newAutoRegistrationStatus", "autoRegistrationStatus"),
        ("registrationConfig", "registrationConfig"),
    ] {
        if let Some(value) = call.input.get(from) {
            kept.insert(to.to_owned(), value.clone());
        }
    }
    if call.is_true("removeAutoRegistration") {
        kept.insert("autoRegistrationStatus".to_owned(), "DISABLE".into());
        kept.remove("registrationConfig");
    }
    let before = text_of(kept, "status").to_owned();
    let status = match call.text("newStatus") {
        "" => &before,
        status => status,
    };
    put(call, kept, status);
    done()
}

fn describe(call: &Call<'_>, state: &State) -> Said {
    let found = state.find("cacert", call.text("certificateId"));
    let kept: &Fields = &found.ok_or_else(|| call.missing("CA certificate"))?.fields;
    Ok(call.fit_within("certificateDescription", kept))
}
