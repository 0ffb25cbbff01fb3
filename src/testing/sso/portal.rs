//! The portal: accounts, roles and their credentials, for the bearer of a token.
use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request};
use serde_json::{Value, json};

use super::registry::{Person, Refused};
use super::{json, portal_error};
use crate::testing::clock;
use crate::testing::exchange::Exchange;
use crate::testing::iam::{IssuedSession, SessionKind};
use crate::testing::identity::{New, Owner};
use crate::testing::reply::{self, Reply};

const BEARER: &str = "x-amz-sso_bearer_token";
const HOUR: Duration = Duration::from_secs(3600);

type Query = HashMap<String, String>;

pub(in crate::testing) fn answer(exchange: &Exchange, request: &Request<Bytes>) -> Reply {
    let operation = match (request.method(), request.uri().path()) {
        (&Method::GET, "/federation/credentials") => "GetRoleCredentials",
        (&Method::GET, "/assignment/accounts") => "ListAccounts",
        (&Method::GET, "/assignment/roles") => "ListAccountRoles",
        (&Method::POST, "/logout") => "Logout",
        _ => {
            let text = "the loopback cloud does not serve this operation of the portal";
            return portal_error(501, "NotImplementedException", text);
        }
    };
    if !exchange.enter(operation) {
        return reply::empty(200);
    }
    let token = request.headers().get(BEARER);
    let token = token
        .and_then(|token| token.to_str().ok())
        .unwrap_or_default();
    let query = request.uri().query().unwrap_or_default().as_bytes();
    let query: Query = url::form_urlencoded::parse(query).into_owned().collect();
    match act(exchange, operation, token, &query) {
        Ok(Value::Null) => reply::empty(200),
        Ok(said) => json(200, &said),
        Err((status, code, message)) => portal_error(status, code, message),
    }
}

fn act(exchange: &Exchange, operation: &str, token: &str, query: &Query) -> Result<Value, Refused> {
    let sso = &exchange.shared.sso;
    let bearer = sso.hold().bearer(token, sso.clock.now());
    let unknown = "Session token not found or invalid";
    let person = bearer.ok_or((401, "UnauthorizedException", unknown))?;
    match operation {
        "GetRoleCredentials" => credentials(exchange, &person, query),
        "ListAccounts" => {
            let accounts: BTreeSet<_> = person.roles.iter().map(|(account, _)| account).collect();
            let accounts = accounts.into_iter().map(|account| {
                json!({
                    "accountId": account,
                    "accountName": format!("Account {account}"),
                    "emailAddress": format!("{account}@example.com"),
                })
            });
            page("accountList", accounts.collect(), query)
        }
        "ListAccountRoles" => {
            let account = account(query)?;
            let roles = person.roles.iter().filter(|(of, _)| of == account);
            let roles = roles.map(|(_, role)| json!({ "roleName": role, "accountId": account }));
            let roles: Vec<_> = roles.collect();
            if roles.is_empty() {
                return Err(no_access());
            }
            page("roleList", roles, query)
        }
        _ => {
            sso.hold().forget(token);
            Ok(Value::Null)
        }
    }
}

fn credentials(exchange: &Exchange, person: &Person, query: &Query) -> Result<Value, Refused> {
    let account = account(query)?;
    let role = query.get("role_name").ok_or(invalid())?;
    let assigned = |(of, name): &(String, String)| of == account && name == role;
    if !person.roles.iter().any(assigned) {
        return Err(no_access());
    }
    let name = format!("AWSReservedSSO_{role}_0123456789abcdef");
    let arn = format!("arn:aws:iam::{account}:role/aws-reserved/sso.amazonaws.com/{name}");
    let at = &person.name;
    let issued = exchange.shared.identities.issue(New {
        arn: format!("arn:aws:sts::{account}:assumed-role/{name}/{at}"),
        account,
        user_id: format!("AROALOOPBACKSSO000000:{at}"),
        owner: Owner::Role(arn.clone()),
        proven: None,
        session: IssuedSession {
            role: Some(arn),
            session_name: Some(at.clone()),
            ..IssuedSession::new(SessionKind::SingleSignOn, HOUR)
        },
    });
    let ends = issued.ends.map(clock::seconds).unwrap_or_default();
    Ok(json!({
        "roleCredentials": {
            "accessKeyId": issued.access_key_id,
            "secretAccessKey": issued.secret,
            "sessionToken": issued.token,
            "expiration": ends * 1000,
        }
    }))
}

fn account(query: &Query) -> Result<&str, Refused> {
    let account = query.get("account_id").ok_or(invalid())?;
    let good = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    good.then_some(account.as_str()).ok_or(invalid())
}

/// A page of a list; its token is where the next one begins.
fn page(name: &str, entries: Vec<Value>, query: &Query) -> Result<Value, Refused> {
    let number = |name: &str, absent: usize| match query.get(name) {
        Some(text) => text.parse().map_err(|_| invalid()),
        None => Ok(absent),
    };
    let (from, size) = (number("next_token", 0)?, number("max_result", 100)?);
    if !(1..=100).contains(&size) {
        return Err(invalid());
    }
    let end = from.saturating_add(size);
    let next = (end < entries.len()).then(|| end.to_string());
    let entries: Vec<_> = entries.into_iter().skip(from).take(size).collect();
    Ok(json!({ name: entries, "nextToken": next }))
}

fn invalid() -> Refused {
    (400, "InvalidRequestException", "The request is not valid")
}

fn no_access() -> Refused {
    (403, "ForbiddenException", "No access")
}
