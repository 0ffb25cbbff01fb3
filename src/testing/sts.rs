//! The security token service: query protocol, XML replies.
//!
//! Roles, policies and web identity tokens are not checked: every role can be assumed.
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_async::time::{SystemTimeSource, TimeSource};

use bytes::Bytes;
use http::{Extensions, HeaderMap, Method, Request, Uri};
use http_body_util::BodyExt;
use s3s::dto::{Timestamp, TimestampFormat};
use s3s::route::S3Route;
use s3s::service::{S3Service, S3ServiceBuilder};
use s3s::{Body, S3Request, S3Response, S3Result};

use super::exchange::{self, Exchange};
use super::identity::{Identities, IdentitiesRef, Identity};
use super::reply::{self, Reply, element, escape};
use super::signature::{Claim, Refused};

/// The verifying code of `s3s`, which knows the scope `sts` too; all else here is a route of it.
pub(super) fn service(identities: Arc<Identities>) -> S3Service {
    struct Nothing;
    impl s3s::S3 for Nothing {}
    let mut builder = S3ServiceBuilder::new(Nothing);
    builder.set_auth(IdentitiesRef(identities));
    builder.set_route(Sts);
    builder.build()
}

pub(super) async fn answer(exchange: &Exchange, request: Request<Bytes>) -> Reply {
    let action = form(request.body()).remove("Action").unwrap_or_default();
    if !exchange.enter(&action) {
        return reply::empty(200);
    }
    let said = exchange::call(&exchange.shared.sts, request).await;
    if said.status().is_success() {
        return said;
    }
    // A wrong signature is answered in the form of S3.
    let (parts, body) = said.into_parts();
    let body = body.collect().await.map(|body| body.to_bytes());
    let text = String::from_utf8_lossy(body.as_deref().unwrap_or_default()).into_owned();
    let code = match element(&text, "Code").unwrap_or("InternalFailure") {
        "InvalidAccessKeyId" => "InvalidClientTokenId",
        code => code,
    };
    let message = element(&text, "Message").unwrap_or(code);
    reply::query_error(parts.status.as_u16(), code, message)
}

fn form(body: &[u8]) -> HashMap<String, String> {
    url::form_urlencoded::parse(body).into_owned().collect()
}

struct Sts;

#[async_trait::async_trait]
impl S3Route for Sts {
    fn is_match(&self, _: &Method, _: &Uri, _: &HeaderMap, _: &mut Extensions) -> bool {
        true
    }

    async fn check_access(&self, _: &mut S3Request<Body>) -> S3Result<()> {
        // Web identities come without a signature; `call` asks for one where it is needed.
        Ok(())
    }

    async fn call(&self, request: S3Request<Body>) -> S3Result<S3Response<Body>> {
        let Some(exchange) = request.extensions.get::<Arc<Exchange>>().cloned() else {
            return Err(s3s::s3_error!(InternalError));
        };
        let verified = request.credentials.is_some();
        let claim = Claim::of(&request.headers, &request.uri);
        let body = request.input.collect().await;
        let form = form(&body.map(|body| body.to_bytes()).unwrap_or_default());
        let caller = match claim {
            Ok(claim) if verified => claim.judge(
                &exchange.host,
                "sts",
                &request.headers,
                &exchange.shared.identities,
            ),
            _ => Err(Refused::Absent),
        };
        let reply = act(&exchange, caller, &form).unwrap_or_else(|refused| *refused);
        exchange.refuse(reply);
        Ok(S3Response::new(Body::empty()))
    }
}

fn act(
    exchange: &Exchange,
    caller: Result<Identity, Refused>,
    form: &HashMap<String, String>,
) -> Result<Reply, Box<Reply>> {
    let identities = &exchange.shared.identities;
    let field = |name: &str| form.get(name).map(String::as_str).filter(|v| !v.is_empty());
    let needed = |name: &str| {
        field(name).ok_or_else(|| {
            let text = format!("{name} is required");
            Box::new(reply::query_error(400, "ValidationError", &text))
        })
    };
    let seconds = field("DurationSeconds").and_then(|text| text.parse().ok());
    let action = exchange.operation();
    let result = match action {
        "GetCallerIdentity" => {
            let caller = caller.map_err(refusal)?;
            format!(
                "<Arn>{}</Arn><UserId>{}</UserId><Account>{}</Account>",
                escape(&caller.arn),
                caller.user_id,
                caller.account
            )
        }
        "GetSessionToken" => {
            caller.map_err(refusal)?;
            credentials(&identities.issue(None), seconds)
        }
        "AssumeRole" => {
            caller.map_err(refusal)?;
            let role = (needed("RoleArn")?, needed("RoleSessionName")?);
            assumed(&identities.issue(Some(role)), seconds)
        }
        "AssumeRoleWithWebIdentity" => {
            needed("WebIdentityToken")?;
            let role = (needed("RoleArn")?, needed("RoleSessionName")?);
            assumed(&identities.issue(Some(role)), seconds)
        }
        _ => {
            let text = format!("the loopback cloud does not serve this operation of sts: {action}");
            return Err(Box::new(reply::query_error(501, "NotImplemented", &text)));
        }
    };
    Ok(reply::xml(
        200,
        format!(
            "<{action}Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\
             <{action}Result>{result}</{action}Result><ResponseMetadata>\
             <RequestId>LOOPBACK</RequestId></ResponseMetadata></{action}Response>"
        ),
    ))
}

fn assumed(identity: &Identity, seconds: Option<u64>) -> String {
    format!(
        "{}<AssumedRoleUser><Arn>{}</Arn><AssumedRoleId>{}</AssumedRoleId></AssumedRoleUser>",
        credentials(identity, seconds),
        escape(&identity.arn),
        escape(&identity.user_id)
    )
}

fn credentials(identity: &Identity, seconds: Option<u64>) -> String {
    let life = Duration::from_secs(seconds.unwrap_or(3600).min(129_600));
    let mut until = Vec::new();
    let end = Timestamp::from(SystemTimeSource::new().now() + life);
    let _ = end.format(TimestampFormat::DateTime, &mut until);
    format!(
        "<Credentials><AccessKeyId>{}</AccessKeyId><SecretAccessKey>{}</SecretAccessKey>\
         <SessionToken>{}</SessionToken><Expiration>{}</Expiration></Credentials>",
        identity.access_key_id,
        identity.secret,
        identity.token.as_deref().unwrap_or_default(),
        String::from_utf8_lossy(&until)
    )
}

fn refusal(refused: Refused) -> Box<Reply> {
    let (code, message) = match refused {
        Refused::Absent | Refused::OldVersion => (
            "MissingAuthenticationToken",
            "Request is missing Authentication Token".to_owned(),
        ),
        Refused::Scope(why) => (
            "SignatureDoesNotMatch",
            format!("Credential should be scoped to a valid region and service: {why}."),
        ),
        Refused::UnknownKey | Refused::Token => (
            "InvalidClientTokenId",
            "The security token included in the request is invalid.".to_owned(),
        ),
        Refused::Expired => (
            "ExpiredToken",
            "The security token included in the request is expired".to_owned(),
        ),
        Refused::Unsigned(name) => (
            "SignatureDoesNotMatch",
            format!("'{name}' must be a 'SignedHeader' in the AWS Authorization."),
        ),
    };
    Box::new(reply::query_error(403, code, &message))
}
