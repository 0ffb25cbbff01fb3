//! The OIDC side: clients, device codes and tokens.
use bytes::Bytes;
use http::{Method, Request};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::registry::{INTERVAL, Refused, WAITING};
use super::{json, sign_in_error};
use crate::testing::clock;
use crate::testing::exchange::Exchange;
use crate::testing::reply::{self, Reply};

const DEVICE: &str = "urn:ietf:params:oauth:grant-type:device_code";
const REFRESH: &str = "refresh_token";
const SCOPE: &str = "sso:account:access";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Register {
    client_name: String,
    client_type: String,
    #[serde(default)]
    scopes: Vec<String>,
    #[serde(default)]
    grant_types: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Start {
    client_id: String,
    client_secret: String,
    start_url: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Create {
    client_id: String,
    client_secret: String,
    grant_type: String,
    device_code: Option<String>,
    refresh_token: Option<String>,
}

pub(in crate::testing) fn answer(exchange: &Exchange, request: &Request<Bytes>) -> Reply {
    type Act = fn(&Exchange, &Bytes) -> Result<Value, Refused>;
    let (operation, act): (_, Act) = match (request.method(), request.uri().path()) {
        (&Method::POST, "/client/register") => ("RegisterClient", register),
        (&Method::POST, "/device_authorization") => ("StartDeviceAuthorization", start),
        (&Method::POST, "/token") => ("CreateToken", create),
        _ => {
            let text = "the loopback cloud does not serve this operation of single sign-on";
            return sign_in_error(501, "NotImplementedException", text);
        }
    };
    if !exchange.enter(operation) {
        return reply::empty(200);
    }
    match act(exchange, request.body()) {
        Ok(said) => json(200, &said),
        Err((status, code, message)) => sign_in_error(status, code, message),
    }
}

fn register(exchange: &Exchange, body: &Bytes) -> Result<Value, Refused> {
    let asked: Register = read(body)?;
    if asked.client_type != "public" || asked.client_name.is_empty() {
        let text = "The client must have a name and the type public";
        return Err((400, "InvalidClientMetadataException", text));
    }
    if asked.scopes.iter().any(|scope| scope != SCOPE) {
        return Err((400, "InvalidScopeException", "The scope is not known"));
    }
    let known = [DEVICE, REFRESH];
    if asked
        .grant_types
        .iter()
        .any(|kind| !known.contains(&kind.as_str()))
    {
        return Err(unserved());
    }
    let sso = &exchange.shared.sso;
    let now = sso.clock.now();
    let client = sso.hold().register(!asked.scopes.is_empty(), now);
    Ok(json!({
        "clientId": client.id,
        "clientSecret": client.secret,
        "clientIdIssuedAt": clock::seconds(now),
        "clientSecretExpiresAt": clock::seconds(client.ends),
    }))
}

fn start(exchange: &Exchange, body: &Bytes) -> Result<Value, Refused> {
    let asked: Start = read(body)?;
    let sso = &exchange.shared.sso;
    let now = sso.clock.now();
    let mut registry = sso.hold();
    let client = registry.client(&asked.client_id, &asked.client_secret, now)?;
    if !asked.start_url.starts_with("https://") {
        return Err((400, "InvalidRequestException", "The start URL is not one"));
    }
    let device = registry.start(&client, now);
    let browser = format!("https://device.sso.{}.amazonaws.com/", exchange.host.region);
    Ok(json!({
        "deviceCode": device.code,
        "userCode": device.user_code,
        "verificationUri": browser,
        "verificationUriComplete": format!("{browser}?user_code={}", device.user_code),
        "expiresIn": WAITING.as_secs(),
        "interval": INTERVAL.as_secs(),
    }))
}

fn create(exchange: &Exchange, body: &Bytes) -> Result<Value, Refused> {
    let asked: Create = read(body)?;
    let sso = &exchange.shared.sso;
    let now = sso.clock.now();
    let mut registry = sso.hold();
    let client = registry.client(&asked.client_id, &asked.client_secret, now)?;
    let given = |token: Option<String>| {
        token.ok_or((400, "InvalidRequestException", "The grant lacks its token"))
    };
    let tokens = match asked.grant_type.as_str() {
        DEVICE => registry.redeem(&client, &given(asked.device_code)?, now)?,
        REFRESH => registry.renew(&client, &given(asked.refresh_token)?, now)?,
        _ => return Err(unserved()),
    };
    let mut said = json!({
        "accessToken": tokens.access,
        "tokenType": "Bearer",
        "expiresIn": tokens.lasts.as_secs(),
    });
    if let (Some(refresh), Some(said)) = (tokens.refresh, said.as_object_mut()) {
        said.insert("refreshToken".to_owned(), refresh.into());
    }
    Ok(said)
}

fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, Refused> {
    let text = "The request lacks a member, or has one that is not served";
    serde_json::from_slice(body).map_err(|_| (400, "InvalidRequestException", text))
}

fn unserved() -> Refused {
    let text = "The grant type is not served: only device codes and refresh tokens are";
    (400, "UnsupportedGrantTypeException", text)
}
