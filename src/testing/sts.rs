//! The security token service: query protocol, XML replies.
mod assume;
mod fields;
mod proof;
mod session;
mod session_token;
mod write;

use std::sync::Arc;

use bytes::Bytes;
use http::{Extensions, HeaderMap, Method, Request, Uri};
use http_body_util::BodyExt;
use s3s::route::S3Route;
use s3s::service::{S3Service, S3ServiceBuilder};
use s3s::{Body, S3Request, S3Response, S3Result};

use super::exchange::{self, Exchange};
use super::iam::Iam;
use super::identity::{Identities, IdentitiesRef, Identity};
use super::reply::{self, Reply, element};
use super::signature::{Claim, Refused};
use fields::{Fields, Form};

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
    let mut form = form(request.body());
    if let (Some(serial), Some(_)) = (form.get("SerialNumber"), form.get("TokenCode")) {
        exchange.shared.iam.shown(serial);
    }
    let action = form.remove("Action").unwrap_or_default();
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

fn form(body: &[u8]) -> Form {
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
        let call = Call {
            form: &form,
            caller,
            iam: &exchange.shared.iam,
            identities: &exchange.shared.identities,
        };
        let action = exchange.operation();
        let reply = call.answer(action).unwrap_or_else(|refused| *refused);
        exchange.refuse(reply);
        Ok(S3Response::new(Body::empty()))
    }
}

/// One call, its caller verified or not.
struct Call<'a> {
    form: &'a Form,
    caller: Result<Identity, Refused>,
    iam: &'a Iam,
    identities: &'a Identities,
}

impl Call<'_> {
    fn caller(&self) -> Result<&Identity, Box<Reply>> {
        self.caller.as_ref().map_err(refusal)
    }

    fn answer(&self, action: &str) -> Result<Reply, Box<Reply>> {
        let result = match action {
            "GetCallerIdentity" => {
                let caller = self.caller()?;
                Fields::of(self.form).done()?;
                write::caller(caller)
            }
            "GetSessionToken" => session_token::answer(self)?,
            "AssumeRole" => assume::by_signature(self)?,
            "AssumeRoleWithWebIdentity" => assume::by_web_identity(self)?,
            _ => {
                let text =
                    format!("the loopback cloud does not serve this operation of sts: {action}");
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
}

fn refusal(refused: &Refused) -> Box<Reply> {
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
