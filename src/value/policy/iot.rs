//! Policies of devices: whether one device may act as the others.
//!
//! After the check "IoT policies overly permissive" of AWS IoT Device Defender: a device is to reach
//! what is its own, which its thing's name or a prefix tells. Broker and policy fill in the name of the
//! thing only for a certificate that is attached to it (developer guide, "Connect and publish policy
//! examples"), so that `client/${iot:Connection.Thing.ThingName}` holds without a condition.

use super::action::Limit;
use super::clause::Clause;
use super::condition::How;
use super::pattern::{Pattern, part};
use super::resource;

const ACTIONS: &str = "a device is allowed all actions, or nearly all; name those that it needs";
const REST: &str = "a device is allowed all but what is named; name what it needs";
const ALL: &str = "a device is allowed the resources of all others; begin their names with a prefix or `${iot:Connection.Thing.ThingName}`";
const CLIENT: &str = "a device may connect under the name of any other; use `client/${iot:Connection.Thing.ThingName}`";

/// Topics of a thing, of a client and of a group, of which no policy tells the name.
const OTHERS: &[&str] = &[
    "$aws/commands/clients/\u{1}/executions/\u{1}/request/json",
    "$aws/commands/things/\u{1}/executions/\u{1}/request/json",
    "$aws/device_location/\u{1}/get_position_estimate",
    "$aws/events/certificates/registered/\u{1}",
    "$aws/events/job/\u{1}/completed",
    "$aws/events/jobExecution/\u{1}/succeeded",
    "$aws/events/presence/connected/\u{1}",
    "$aws/events/subscriptions/subscribed/\u{1}",
    "$aws/events/thing/\u{1}/updated",
    "$aws/events/thingGroup/\u{1}/updated",
    "$aws/things/\u{1}/shadow/update",
    "$aws/things/\u{1}/jobs/\u{1}/update",
    "$share/\u{1}/#",
];
/// Behind which a name of a thing, of a rule or of a client follows.
const BEGINNINGS: &[&str] = &[
    "$aws/things/",
    "$aws/rules/",
    "$aws/commands/things/",
    "$aws/commands/clients/",
    "$aws/",
];

pub(super) fn judge(clause: &Clause<'_>) -> Vec<&'static str> {
    let mut found = Vec::new();
    if clause.actions.is_rest() || clause.resources.is_rest() {
        found.push(REST);
    }
    let actions = clause.actions.only();
    if actions.iter().any(|one| one.is_whole()) {
        found.push(ACTIONS);
    }
    let connects = actions.iter().all(|one| one.is("iot", "connect"));
    // Only under the names of the things that its certificate is attached to.
    let attached = clause.tests.demands().any(|test| {
        test.how == How::Truth
            && test.key == "iot:connection.thing.isattached"
            && test.all(|value| value.eq_ignore_ascii_case("true"))
    });
    if connects && attached
        || actions
            .iter()
            .all(|one| one.limit() == Limit::None && !one.is_pattern())
    {
        return found;
    }
    let resources = clause.resources.only().iter();
    let open: Vec<_> = resources.filter_map(|one| open(one)).collect();
    let about = |why| open.contains(&why);
    if connects && !open.is_empty() || about(CLIENT) {
        found.push(CLIENT);
    }
    if !connects && about(ALL) {
        found.push(ALL);
    }
    found
}

/// What is open about a resource.
fn open(text: &str) -> Option<&'static str> {
    let Some((_, _, name)) = resource::read(text) else {
        // What a variable holds could be any of them.
        return is_any(text).then_some(ALL);
    };
    let (kind, rest) = match part(name, &['/']) {
        Some((kind, rest)) if Pattern::with_variables(kind).is_fixed() => (kind, rest),
        // A wildcard that may stand for any kind.
        _ => return is_any(name).then_some(ALL),
    };
    match kind {
        "client" => begins_open(&Pattern::of_clients(rest)).then_some(CLIENT),
        "topic" | "topicfilter" => topic(rest).then_some(ALL),
        _ => begins_open(&Pattern::with_variables(rest)).then_some(ALL),
    }
}

fn is_any(text: &str) -> bool {
    text.contains("${") || !Pattern::with_variables(text).is_fixed()
}

fn begins_open(name: &Pattern<'_>) -> bool {
    !name.is_fixed() && !name.is_told()
}

fn topic(name: &str) -> bool {
    let escaped = name.strip_prefix("${$}").map(|rest| format!("${rest}"));
    let name = escaped.as_deref().unwrap_or(name);
    // Members of a group share a subscription; what they subscribe to follows its name.
    let name = match name.strip_prefix("$share/") {
        None => name,
        Some(shared) => match part(shared, &['/']) {
            Some((group, filter)) if Pattern::with_variables(group).is_fixed() => filter,
            // A wildcard in the group's name runs over into the filter.
            _ => return !Pattern::with_variables(shared).is_fixed(),
        },
    };
    // Who may connect says which names of clients there are.
    let name = name.replace("${iot:ClientId}", "${iot:Connection.Thing.ThingName}");
    // A filter that is allowed reaches what its own wildcards do.
    let levels = name.split('/').map(|level| match level {
        "+" | "#" => "*",
        level => level,
    });
    let name = levels.collect::<Vec<_>>().join("/");
    let rest = BEGINNINGS.iter().find_map(|start| name.strip_prefix(start));
    let rest = Pattern::with_variables(rest.unwrap_or(&name));
    let pattern = Pattern::with_variables(&name);
    begins_open(&rest) || OTHERS.iter().any(|other| pattern.matches(other))
}
