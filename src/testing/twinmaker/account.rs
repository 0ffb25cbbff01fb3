//! What belongs to the account: its pricing plan, and queries, of which none is understood.
use serde_json::{Value, json};

use super::call::{Call, Said, fields};
use super::resource::{all, in_workspace};
use super::{Fields, State, invalid};

const PLAN: &str = "pricing plan";

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    Some(match call.operation {
        "GetPricingPlan" => {
            let plan = state.settings.get(PLAN).cloned();
            let plan = plan.unwrap_or_else(|| plan_of(call, "STANDARD", "DEFAULT", None));
            Ok(fields([("currentPricingPlan", plan.into())]))
        }
        "UpdatePricingPlan" => {
            let bundles = call.input.get("bundleNames");
            let mode = call.text("pricingMode");
            if (mode == "TIERED_BUNDLE") != bundles.is_some() {
                return Some(Err(invalid("Bundle names go with the tiered mode alone")));
            }
            let plan = plan_of(call, mode, "PRICING_MODE_UPDATE", bundles);
            state.settings.insert(PLAN, plan.clone());
            Ok(fields([("currentPricingPlan", plan.into())]))
        }
        "ExecuteQuery" => in_workspace(call, state).and_then(|()| query(call, state)),
        _ => return None,
    })
}

fn plan_of(call: &Call<'_>, mode: &str, reason: &str, bundles: Option<&Value>) -> Fields {
    let mut plan = fields([
        ("pricingMode", mode.into()),
        ("effectiveDateTime", call.now.into()),
        ("updateDateTime", call.now.into()),
        ("updateReason", reason.into()),
    ]);
    if let Some(bundles) = bundles {
        let bundle = json!({"bundleNames": bundles, "pricingTier": "TIER_1"});
        plan.insert("bundleInformation".to_owned(), bundle);
    }
    plan
}

/// Whatever is asked, the answer is a node for each entity of the workspace.
fn query(call: &Call<'_>, state: &State) -> Said {
    let rows = all(call, state, "entity").map(|(id, kept)| {
        let wanted = ["arn", "entityId", "entityName", "parentEntityId"];
        let node: Fields = wanted
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), kept.get(*name)?.clone())))
            .collect();
        (id.to_owned(), json!({"rowData": [node]}))
    });
    let mut said = call.page("rows", rows.collect())?;
    let columns = json!([{"name": "entity", "type": "NODE"}]);
    said.insert("columnDescriptions".to_owned(), columns);
    Ok(said)
}
