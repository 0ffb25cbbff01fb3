//! Topic rules.
use serde_json::Value;

use super::Fields;
use super::call::{Call, Said, done};
use super::generic::{changed, kind, listed};
use super::state::State;
use crate::testing::model::Failure;

pub(super) fn fill(call: &Call<'_>, _: &mut State, made: &mut Fields) -> Result<(), Failure> {
    let payload = payload(call)?;
    made.remove("topicRulePayload");
    made.extend(payload);
    made.entry("ruleDisabled").or_insert(false.into());
    made.entry("awsIotSqlVersion")
        .or_insert("2015-10-08".into());
    Ok(())
}

fn payload(call: &Call<'_>) -> Result<Fields, Failure> {
    let payload = call
        .input
        .get("topicRulePayload")
        .and_then(Value::as_object);
    let mut payload = payload.cloned().unwrap_or_default();
    let sql = payload
        .get("sql")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let mut words = sql.split_whitespace();
    let begins = words
        .next()
        .is_some_and(|word| word.eq_ignore_ascii_case("select"));
    let from = words.any(|word| word.eq_ignore_ascii_case("from"));
    if !begins || !from {
        return Err(Failure::new(
            "SqlParseException",
            "The SQL is no SELECT … FROM …",
        ));
    }
    if let Some((_, rest)) = sql.split_once(['\'', '"'])
        && let Some((topic, _)) = rest.split_once(['\'', '"'])
    {
        let topic = topic.to_owned();
        payload.insert("topicPattern".to_owned(), topic.into());
    }
    Ok(payload)
}

pub(super) fn serve(call: &Call<'_>, state: &mut State) -> Option<Said> {
    Some(match call.operation {
        "ReplaceTopicRule" => replace(call, state),
        "EnableTopicRule" => switch(call, state, false),
        "DisableTopicRule" => switch(call, state, true),
        "ListTopicRules" => kind("rule").map_or_else(done, |kind| {
            let topic = call.text("topic");
            let of = |_: &str, kept: &Fields| {
                topic.is_empty() || kept.get("topicPattern").and_then(Value::as_str) == Some(topic)
            };
            call.page("rules", listed(kind, call, state, of))
        }),
        _ => return None,
    })
}

fn replace(call: &Call<'_>, state: &mut State) -> Said {
    let payload = payload(call)?;
    let found = state.find_mut("rule", call.text("ruleName"));
    let kept = &mut found.ok_or_else(|| call.missing("rule"))?.fields;
    for name in [
        "description",
        "errorAction",
        "awsIotSqlVersion",
        "topicPattern",
    ] {
        kept.remove(name);
    }
    kept.insert("ruleDisabled".to_owned(), false.into());
    kept.insert("awsIotSqlVersion".to_owned(), "2015-10-08".into());
    kept.extend(payload);
    changed(call, kept);
    done()
}

fn switch(call: &Call<'_>, state: &mut State, off: bool) -> Said {
    let found = state.find_mut("rule", call.text("ruleName"));
    let kept = &mut found.ok_or_else(|| call.missing("rule"))?.fields;
    kept.insert("ruleDisabled".to_owned(), off.into());
    done()
}
