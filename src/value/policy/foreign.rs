//! Foreign: whether a statement lets another account in.

use super::PolicyKind;
use super::clause::Clause;
use super::principal::Principal;
use super::public::named_accounts;

const PRINCIPAL: &str = "it lets another account in";
const CONDITION: &str = "its conditions let another account in";
const CANONICAL: &str = "a canonical user id does not tell whose account it is; name an account";

/// The accounts that a statement lets in, as far as they are told, each with how it is.
fn accounts<'a>(clause: &'a Clause<'_>) -> Vec<(Option<&'a str>, &'static str)> {
    if !clause.allows {
        return Vec::new();
    }
    let principals = clause.principals.only();
    let mut all: Vec<_> = principals
        .iter()
        .filter_map(|one| match one {
            Principal::Canonical(_) => Some((None, CANONICAL)),
            one => Some((Some(one.account()?), PRINCIPAL)),
        })
        .collect();
    // Of whom a condition says more only where the principals do not: everybody, and services, which
    // come for others.
    let service = |one: &Principal<'_>| matches!(one, Principal::Service(_));
    if clause.is_for_everyone() || principals.iter().any(service) {
        all.extend(named_accounts(&clause.tests).map(|account| (Some(account), CONDITION)));
    }
    all
}

pub(super) fn judge(
    clause: &Clause<'_>,
    kind: PolicyKind,
    account: Option<&str>,
) -> Vec<&'static str> {
    let Some(own) = account.filter(|_| kind.is_of_resource()) else {
        return Vec::new();
    };
    let foreign = accounts(clause).into_iter();
    let foreign = foreign.filter(|(account, _)| account.is_none_or(|account| account != own));
    let mut found: Vec<_> = foreign.map(|(_, why)| why).collect();
    found.sort_unstable();
    found.dedup();
    found
}

pub(super) fn names_accounts(clause: &Clause<'_>) -> bool {
    !accounts(clause).is_empty()
}
