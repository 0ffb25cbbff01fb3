//! Bodies of the query protocol, as in `Action=TagRole&Tags.member.1.Key=team`.

use std::collections::BTreeSet;

use url::form_urlencoded;

use super::{Stray, in_body};
use crate::wire::ledger::{Form, Members};

/// What every operation says beside its members.
const GENERAL: [&str; 2] = ["Action", "Version"];

pub(super) fn check(members: Members, body: &[u8]) -> Result<(), Stray> {
    let mut seen = BTreeSet::new();
    for (name, value) in form_urlencoded::parse(body) {
        if !GENERAL.contains(&name.as_ref()) {
            follow(members, &name, &value)?;
        }
        if !seen.insert(name) {
            return Err(Stray::Unreadable);
        }
    }
    Ok(())
}

/// Follows a name such as `Tags.member.1.Key` to the member that it stands for.
fn follow(members: Members, name: &str, value: &str) -> Result<(), Stray> {
    let mut form = Form::Members(members);
    let mut steps = name.split('.');
    loop {
        form = match (form, steps.next()) {
            (Form::Is(_), None) => return Ok(()),
            // A list of nothing.
            (Form::List(..), None) if value.is_empty() => return Ok(()),
            (Form::Members(members), Some(step)) => in_body(members, step)?.1.form(),
            (Form::List(_, of), Some("member")) if steps.next().is_some_and(is_number) => of.form(),
            (Form::Map(key, value), Some("entry")) if steps.next().is_some_and(is_number) => {
                match steps.next() {
                    Some("key") => key.form(),
                    Some("value") => value.form(),
                    _ => return Err(Stray::Unreadable),
                }
            }
            _ => return Err(Stray::Unreadable),
        };
    }
}

fn is_number(step: &str) -> bool {
    !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit())
}
