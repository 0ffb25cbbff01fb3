//! Broad: whether a statement has a wildcard that nobody needs.
//!
//! * Actions: all of a service or nearly all (`s3:?*`), all but some, and wildcards that take in
//!   actions which manage permissions.
//! * Resources, in policies of identities: all of them, for an action that can be limited to some.
//!   Listing and describing is free, but where it tells what is kept. A condition helps that holds to
//!   tags of resources, to some of them or to one way to them; the account that they are in does not.
//! * Keys and other resources: whatever their account may do is AWS's default.
//! * Boundaries and policies of sessions: everything on everything, with nothing denied.

use super::PolicyKind;
use super::action::{Action, Limit};
use super::clause::{Clause, Named};
use super::condition::{Test, is_nobody};
use super::pattern::Pattern;
use super::principal::Principal;
use super::resource;

/// Keys that hold a statement to some resources, or to one way to them.
const NARROWING: &[&str] = &[
    "ec2:createaction",
    "ec2:subnet",
    "ec2:vpc",
    "ecs:cluster",
    "iam:awsservicename",
    "iam:permissionsboundary",
    "iam:policyarn",
    "kms:requestalias",
    "kms:resourcealiases",
    "kms:viaservice",
    "s3:dataaccesspointarn",
    "secretsmanager:secretid",
];
/// Keys, for an endpoint, of whose resources and whose people may pass.
const PERIMETER: &[&str] = &[
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:resourceaccount",
    "aws:resourceorgid",
    "aws:resourceorgpaths",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
    "s3:resourceaccount",
];

const REST: &str = "it allows every action but those named; name those that are needed";
const EVERY: &str = "it allows every action; name those that are needed";
const WHOLE: &str = "it allows all actions of a service, or nearly all; name those that are needed";
const POWERS: &str =
    "a wildcard in its actions takes in some that manage permissions; name those that are needed";
const OTHERS: &str = "it is about all resources but those named; name those that are needed";
const ALL: &str = "it allows, on all resources, an action that can be limited to some; name them";
const UNKNOWN: &str = "it allows, on all resources, an action of which it is not known whether it can be limited to some; name them where it can";
const TRUST: &str =
    "a wildcard in its actions takes in ways to take the role that nobody needs; name one";
const UNBOUND: &str = "it allows everything, and so bounds nothing";
const OPEN: &str = "everybody may reach all resources through the endpoint; name resources, or hold it to the own account or organization";

/// The needless wildcards of a statement that allows.
pub(super) fn judge(
    clause: &Clause<'_>,
    kind: PolicyKind,
    account: Option<&str>,
) -> Vec<&'static str> {
    if !clause.allows {
        return Vec::new();
    }
    match kind {
        PolicyKind::Identity => [actions(clause), resources(clause)].concat(),
        PolicyKind::Bucket => actions(clause),
        PolicyKind::Key | PolicyKind::Resource => {
            // Whoever the account's own policies let through: AWS's default, and the way back in.
            let own = |one: &Principal<'_>| matches!(one, Principal::Account(id) if account.is_none_or(|own| own == *id));
            match &clause.principals {
                Named::Only(all) if all.iter().all(own) => Vec::new(),
                _ if kind == PolicyKind::Key => whole(clause),
                _ => actions(clause),
            }
        }
        PolicyKind::Trust => {
            let open = clause.actions.is_rest()
                || clause.actions.only().iter().any(|one| one.is_pattern());
            open.then_some(TRUST).into_iter().collect()
        }
        PolicyKind::VpcEndpoint => endpoint(clause),
        PolicyKind::Iot => super::iot::judge(clause),
        PolicyKind::Boundary | PolicyKind::Session => Vec::new(),
    }
}

/// Whether a document of which the statements are given bounds nothing.
pub(super) fn is_unbound(clauses: &[Clause<'_>]) -> Option<&'static str> {
    let wide = |clause: &&Clause<'_>| {
        clause.allows
            && clause.resources.only().iter().any(|one| is_everything(one))
            && !clause.tests.demands().any(holds_to_something)
    };
    let wide: Vec<_> = clauses
        .iter()
        .filter(wide)
        .map(|clause| &clause.actions)
        .collect();
    // What one statement leaves out another may let in.
    let lets_in = |left_out: &Action| {
        wide.iter().any(|actions| match actions {
            Named::Nothing => false,
            Named::Only(all) => all.iter().any(|one| one.covers(left_out)),
            Named::AllBut(all) => !all.iter().any(|one| one.meets(left_out)),
        })
    };
    let unbound = wide.iter().any(|actions| match actions {
        Named::Nothing => false,
        Named::Only(all) => all.iter().any(Action::is_everything),
        Named::AllBut(all) => all.iter().all(lets_in),
    });
    let bounded = clauses.iter().any(|clause| !clause.allows);
    (unbound && !bounded).then_some(UNBOUND)
}

fn is_everything(resource: &str) -> bool {
    let parts = resource.trim_start_matches("arn:");
    parts.bytes().all(|byte| b"*?:".contains(&byte)) && parts.contains('*')
}

/// Whether a comparison is with something that is not all texts.
fn holds_to_something(test: &Test) -> bool {
    test.is_text() && test.all(|value| !Pattern::with_variables(value).is_open())
}

fn whole(clause: &Clause<'_>) -> Vec<&'static str> {
    let actions = clause.actions.only();
    if clause.actions.is_rest() {
        vec![REST]
    } else if actions.iter().any(|one| one.is_everything()) {
        vec![EVERY]
    } else if actions.iter().any(|one| one.is_whole()) {
        vec![WHOLE]
    } else {
        Vec::new()
    }
}

fn actions(clause: &Clause<'_>) -> Vec<&'static str> {
    let mut found = whole(clause);
    let resources = clause.resources.only();
    let objects = !resources.is_empty() && resources.iter().all(|one| resource::is_of_objects(one));
    let powers = |one: &Action| !one.is_whole() && one.takes_in_powers(objects);
    if clause.actions.only().iter().any(powers) {
        found.push(POWERS);
    }
    found
}

fn resources(clause: &Clause<'_>) -> Vec<&'static str> {
    let all = || {
        clause
            .resources
            .only()
            .iter()
            .any(|one| resource::is_all(one))
    };
    if !clause.resources.is_rest() && !all() || narrows_resources(clause) {
        return Vec::new();
    }
    // Last, since this looks all the actions up.
    let why = limited(clause).map(|why| match clause.resources.is_rest() {
        true => OTHERS,
        false => why,
    });
    why.into_iter().collect()
}

/// What is wrong with all resources, for actions of which some can be limited, or may be.
fn limited(clause: &Clause<'_>) -> Option<&'static str> {
    let limits = || clause.actions.only().iter().map(Action::limit);
    if clause.actions.is_rest() || limits().any(|limit| limit == Limit::Some) {
        Some(ALL)
    } else {
        limits()
            .any(|limit| limit == Limit::Unknown)
            .then_some(UNKNOWN)
    }
}

fn narrows_resources(clause: &Clause<'_>) -> bool {
    let narrows = |test: &Test| {
        let key = test.key.as_str();
        let tag = key
            .split_once(':')
            .is_some_and(|(_, key)| key.starts_with("resourcetag/"));
        let named = NARROWING.contains(&key) || key.starts_with("kms:encryptioncontext:");
        (tag || named) && holds_to_something(test)
    };
    clause.tests.demands().any(narrows)
}

/// An endpoint's policy is about everybody who is in the network, so that only the resources and
/// the people that it holds them to count.
fn endpoint(clause: &Clause<'_>) -> Vec<&'static str> {
    let all = clause.resources.is_rest()
        || clause
            .resources
            .only()
            .iter()
            .any(|one| resource::is_all(one));
    let held = clause.tests.demands().any(|test| {
        PERIMETER.contains(&test.key.as_str())
            && holds_to_something(test)
            && test.all(|value| !is_nobody(value))
    });
    let open = clause.is_for_everyone() && all && limited(clause).is_some() && !held;
    open.then_some(OPEN).into_iter().collect()
}
