//! Certificates on their way from one account to another in the same region.
use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::call::{Call, Said, done, fields, invalid, text_of};
use super::certificates::{of_state, put};
use super::generic::{begin, kind};
use super::policies::POLICY;
use super::state::{Kept, State};
use super::things::PRINCIPAL;
use super::{Fields, Place};
use crate::testing::model::Failure;

/// Where the account is kept that a certificate goes to.
const TO: &str = "transferredTo";

pub(super) fn serve(
    call: &Call<'_>,
    state: &mut State,
    others: &mut BTreeMap<Place, State>,
) -> Option<Said> {
    Some(match call.operation {
        "TransferCertificate" => offer(call, state),
        "CancelCertificateTransfer" => cancel(call, state),
        "ListOutgoingCertificates" => outgoing(call, state),
        "AcceptCertificateTransfer" => accept(call, state, others),
        "RejectCertificateTransfer" => reject(call, others),
        _ => return None,
    })
}

fn offer(call: &Call<'_>, state: &mut State) -> Said {
    let (id, target) = (call.text("certificateId"), call.text("targetAwsAccount"));
    let kept = state
        .find("cert", id)
        .ok_or_else(|| call.missing("certificate"))?;
    let arn = text_of(&kept.fields, "certificateArn");
    match text_of(&kept.fields, "status") {
        "ACTIVE" => {
            return Err(of_state(
                "The certificate must be deactivated before its transfer",
            ));
        }
        "PENDING_TRANSFER" => {
            let text = "The certificate is being transferred already";
            return Err(Failure::new("TransferConflictException", text));
        }
        _ => {}
    }
    if !state.to(POLICY, arn).is_empty() || !state.to(PRINCIPAL, arn).is_empty() {
        let text = "Policies and things must be detached before a transfer";
        return Err(Failure::new("TransferConflictException", text));
    }
    if target == call.account {
        return Err(invalid("The certificate is in this account"));
    }
    let mut data = fields([("transferDate", call.now.into())]);
    if let Some(message) = call.input.get("transferMessage") {
        data.insert("transferMessage".to_owned(), message.clone());
    }
    if let Some(kept) = state.find_mut("cert", id) {
        kept.fields.insert(TO.to_owned(), target.into());
        kept.fields.insert("transferData".to_owned(), data.into());
        put(call, &mut kept.fields, "PENDING_TRANSFER");
    }
    let arn = call.arn_of(target, &format!("cert/{id}"));
    Ok(fields([("transferredCertificateArn", arn.into())]))
}

fn cancel(call: &Call<'_>, state: &mut State) -> Said {
    let found = state.find_mut("cert", call.text("certificateId"));
    let kept = &mut found.ok_or_else(|| call.missing("certificate"))?.fields;
    if kept.remove(TO).is_none() {
        let text = "The certificate is not being transferred";
        return Err(Failure::new("TransferAlreadyCompletedException", text));
    }
    put(call, kept, "INACTIVE");
    done()
}

fn outgoing(call: &Call<'_>, state: &State) -> Said {
    let all = state
        .all("cert")
        .filter(|(_, kept)| kept.fields.contains_key(TO));
    let items = all.map(|(id, kept)| {
        let mut told = kept.fields.clone();
        if let Some(Value::Object(data)) = kept.fields.get("transferData") {
            told.extend(data.clone());
        }
        (
            id.clone(),
            call.item("outgoingCertificates", "certificateId", &told),
        )
    });
    call.page("outgoingCertificates", items.collect())
}

/// The certificate that was offered to this account.
fn offered<'a>(
    call: &Call<'_>,
    others: &'a mut BTreeMap<Place, State>,
) -> Result<&'a mut State, Failure> {
    let id = call.text("certificateId");
    let here = others
        .iter_mut()
        .filter(|((_, region), _)| region == call.region);
    let mut found = here.map(|(_, state)| state).filter(|state| {
        let kept = state.find("cert", id);
        kept.is_some_and(|kept| text_of(&kept.fields, TO) == call.account)
    });
    found.next().ok_or_else(|| call.missing("certificate"))
}

fn accept(call: &Call<'_>, state: &mut State, others: &mut BTreeMap<Place, State>) -> Said {
    let id = call.text("certificateId");
    let source = offered(call, others)?;
    let kept = source
        .forget("cert", id, "certificateArn")
        .unwrap_or_default();
    let mut made = kept.fields;
    made.remove(TO);
    let before = made.get("ownedBy").cloned().unwrap_or_default();
    let arn = call.arn(&format!("cert/{id}"));
    begin(call, &mut made);
    made.extend(fields([
        ("certificateArn", arn.clone().into()),
        ("previousOwnedBy", before),
        ("ownedBy", call.account.into()),
    ]));
    set(&mut made, json!({"acceptDate": call.now}));
    let status = if call.is_true("setAsActive") {
        "ACTIVE"
    } else {
        "INACTIVE"
    };
    put(call, &mut made, status);
    let noun = kind("cert").map_or("cert", |kind| kind.noun);
    let kept = Kept {
        made: Fields::new(),
        fields: made,
    };
    state.keep(noun, id, &arn, kept);
    done()
}

fn reject(call: &Call<'_>, others: &mut BTreeMap<Place, State>) -> Said {
    let source = offered(call, others)?;
    if let Some(kept) = source.find_mut("cert", call.text("certificateId")) {
        kept.fields.remove(TO);
        set(&mut kept.fields, json!({"rejectDate": call.now}));
        if let Some(reason) = call.input.get("rejectReason") {
            set(&mut kept.fields, json!({"rejectReason": reason}));
        }
        put(call, &mut kept.fields, "INACTIVE");
    }
    done()
}

/// Adds to what is known of the transfer.
fn set(kept: &mut Fields, more: Value) {
    let data = kept.get_mut("transferData").and_then(Value::as_object_mut);
    if let (Some(data), Value::Object(more)) = (data, more) {
        data.extend(more);
    }
}
