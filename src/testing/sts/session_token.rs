//! `GetSessionToken`.
use std::time::Duration;

use super::Call;
use super::fields::{Fields, denied};
use super::proof::Shown;
use super::write::credentials;
use crate::testing::iam::{IssuedSession, SessionKind};
use crate::testing::identity::{New, Owner};
use crate::testing::reply::Reply;

pub(super) fn answer(call: &Call<'_>) -> Result<String, Box<Reply>> {
    let caller = call.caller()?;
    let mut fields = Fields::of(call.form);
    let seconds = fields.seconds(&(900..=129_600)).unwrap_or(43_200);
    let shown = Shown::read(&mut fields);
    fields.done()?;
    if caller.token.is_some() {
        return Err(denied(
            "Cannot call GetSessionToken with session credentials",
        ));
    }
    let proven = shown.take(caller, call.iam, &call.identities.clock)?;
    let seconds = match caller.owner {
        Owner::Root => seconds.min(3600),
        _ => seconds,
    };
    let duration = Duration::from_secs(seconds);
    let issued = call.identities.issue(New {
        arn: caller.arn.clone(),
        account: &caller.account,
        user_id: caller.user_id.clone(),
        owner: caller.owner.clone(),
        proven,
        session: IssuedSession {
            serial: shown.serial(),
            mfa: proven.is_some(),
            ..IssuedSession::new(SessionKind::SessionToken, duration)
        },
    });
    Ok(credentials(&issued))
}
