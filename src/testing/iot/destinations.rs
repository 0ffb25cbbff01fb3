//! Destinations of rules, which answer for themselves before anything is sent to them.
use serde_json::{Value, json};

use super::Fields;
use super::call::{Call, Said, done, fields, invalid, text_of};
use super::generic::{begin, changed};
use super::state::{Kept, State};
use crate::testing::sigv4::sha256_hex;

const NOUN: &str = "ruledestination";
/// What the endpoint is sent, and what it is asked back; kept beside the members of the API.
pub(super) const TOKEN: &str = "confirmation token";
const CONFIRMED: &str = "confirmed";

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    let arn = call.text("arn");
    Some(match call.operation {
        "CreateTopicRuleDestination" => create(call, state),
        "GetTopicRuleDestination" => match state.find(NOUN, arn) {
            Some(kept) => Ok(call.fit_within("topicRuleDestination", &kept.fields)),
            None => Err(call.missing("destination")),
        },
        "ListTopicRuleDestinations" => {
            let all = state.all(NOUN).map(|(arn, kept)| {
                (
                    arn.clone(),
                    call.item("destinationSummaries", "arn", &kept.fields),
                )
            });
            call.page("destinationSummaries", all.collect())
        }
        "ConfirmTopicRuleDestination" => confirm(call, state),
        "UpdateTopicRuleDestination" => update(call, state),
        "DeleteTopicRuleDestination" => match state.forget(NOUN, arn, "arn") {
            Some(_) => done(),
            None => Err(call.missing("destination")),
        },
        _ => return None,
    })
}

fn token(call: &Call<'_>, state: &mut State) -> String {
    let number = state.number();
    sha256_hex(format!("{} {} {number}", call.account, call.region).as_bytes())
}

fn create(call: &Call<'_>, state: &mut State) -> Said {
    let configuration = call
        .input
        .get("destinationConfiguration")
        .and_then(Value::as_object);
    let given: Vec<_> = configuration.into_iter().flatten().collect();
    let [(name, given)] = given[..] else {
        return Err(invalid("A destination has exactly one configuration"));
    };
    let token = token(call, state);
    let mut made = fields([("status", "IN_PROGRESS".into())]);
    begin(call, &mut made);
    let way = match name.as_str() {
        "httpUrlConfiguration" => {
            let url = given
                .get("confirmationUrl")
                .and_then(Value::as_str)
                .unwrap_or_default();
            if !url.starts_with("https://") {
                return Err(invalid("The confirmation URL is not one of https"));
            }
            made.insert("httpUrlProperties".to_owned(), given.clone());
            made.insert("httpUrlSummary".to_owned(), given.clone());
            made.insert(TOKEN.to_owned(), token.clone().into());
            "http"
        }
        "vpcConfiguration" => {
            made.insert("vpcProperties".to_owned(), given.clone());
            made.insert("vpcDestinationSummary".to_owned(), given.clone());
            "vpc"
        }
        _ => {
            made.insert("influxDBProperties".to_owned(), given.clone());
            made.insert("influxDBSummary".to_owned(), json!({}));
            "influxdb"
        }
    };
    if way != "http" {
        made.insert("status".to_owned(), "ENABLED".into());
        made.insert(CONFIRMED.to_owned(), true.into());
    }
    let id = token.get(..32).unwrap_or_default();
    let arn = call.arn(&format!("{NOUN}/{way}/{id}"));
    made.insert("arn".to_owned(), arn.clone().into());
    let said = call.fit_within("topicRuleDestination", &made);
    let kept = Kept {
        made: Fields::new(),
        fields: made,
    };
    state.keep(NOUN, &arn, &arn, kept);
    Ok(said)
}

fn confirm(call: &Call<'_>, state: &mut State) -> Said {
    let token = call.text("confirmationToken");
    let arn = state
        .all(NOUN)
        .find(|(_, kept)| text_of(&kept.fields, TOKEN) == token);
    let arn = arn.map(|(arn, _)| arn.clone());
    let kept = arn.and_then(|arn| state.find_mut(NOUN, &arn));
    let kept = &mut kept
        .ok_or_else(|| invalid("The confirmation token is not good"))?
        .fields;
    kept.remove(TOKEN);
    kept.insert("status".to_owned(), "ENABLED".into());
    kept.insert(CONFIRMED.to_owned(), true.into());
    changed(call, kept);
    done()
}

fn update(call: &Call<'_>, state: &mut State) -> Said {
    let fresh = token(call, state);
    let found = state.find_mut(NOUN, call.text("arn"));
    let kept = &mut found.ok_or_else(|| call.missing("destination"))?.fields;
    match call.text("status") {
        "ENABLED" if !kept.contains_key(CONFIRMED) => {
            return Err(invalid("The destination is not confirmed"));
        }
        // The endpoint is asked once more.
        "IN_PROGRESS" => {
            kept.insert(TOKEN.to_owned(), fresh.into());
            kept.remove(CONFIRMED);
        }
        "ENABLED" | "DISABLED" => {}
        _ => {
            return Err(invalid(
                "This status is the service's own and cannot be set",
            ));
        }
    }
    kept.insert("status".to_owned(), call.text("status").into());
    changed(call, kept);
    done()
}
