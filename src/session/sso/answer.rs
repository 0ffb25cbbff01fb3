//! What Identity Center answered, in our own words.
//!
//! Security: nothing that the server wrote is repeated. What it says may be an echo of a token, and
//! the SDK's own errors print the body of a reply that they could not read.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_sdk_sso::types::RoleCredentials;
use aws_sdk_ssooidc::operation::create_token::CreateTokenOutput;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

use super::clients::PortalError;
use super::token::{Registration, Renewal, Tokens};
use crate::ErrorKind;
use crate::error::{Refusal, find_in};
use crate::session::failure::Failure;

/// Takes the credentials out of a reply of the portal.
pub(super) fn issued(said: Option<&RoleCredentials>) -> Result<Credentials, Failure> {
    whole(said).ok_or_else(|| incomplete("GetRoleCredentials"))
}

fn whole(said: Option<&RoleCredentials>) -> Option<Credentials> {
    let said = said?;
    let part = |part: Option<&str>| part.filter(|part| !part.is_empty()).map(str::to_owned);
    let ends = u64::try_from(said.expiration())
        .ok()
        .filter(|ends| *ends > 0)?;
    let expiry = UNIX_EPOCH.checked_add(Duration::from_millis(ends))?;
    let keys = Credentials::builder()
        .access_key_id(part(said.access_key_id())?)
        .secret_access_key(part(said.secret_access_key())?)
        .session_token(part(said.session_token())?)
        .expiry(expiry)
        .provider_name("palisade");
    Some(keys.build())
}

/// Takes the tokens out of a reply.
pub(super) fn tokens(
    said: &CreateTokenOutput,
    client: Registration,
    now: SystemTime,
) -> Result<Tokens, Failure> {
    let lasts = u64::try_from(said.expires_in()).unwrap_or_default();
    let ends = now.checked_add(Duration::from_secs(lasts));
    let access = said.access_token().filter(|token| is_token(token));
    let (Some(access), Some(ends)) = (access, ends) else {
        return Err(incomplete("CreateToken"));
    };
    let renewal = said.refresh_token().map(|token| Renewal {
        token: token.into(),
        client,
    });
    Ok(Tokens {
        access: access.into(),
        ends,
        renewal,
    })
}

/// What a header can carry.
pub(super) fn is_token(token: &str) -> bool {
    !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic())
}

pub(super) fn incomplete(operation: &str) -> Failure {
    Failure::credentials(format!(
        "the reply of Identity Center to {operation} lacks what it is asked for; try again"
    ))
}

/// Why the portal gives no credentials.
pub(super) fn portal_failed<E>(error: &SdkError<E, HttpResponse>) -> PortalError
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    let failure = failed("GetRoleCredentials", error, said_by_portal);
    match code(error) {
        "UnauthorizedException" => PortalError::Token(failure),
        _ => PortalError::Other(failure),
    }
}

pub(super) fn sign_in_failed<E>(operation: &str, error: &SdkError<E, HttpResponse>) -> Failure
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    failed(operation, error, said_at_sign_in)
}

pub(super) fn code<E>(error: &SdkError<E, HttpResponse>) -> &str
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    match error {
        SdkError::ServiceError(context) => context.err().code().unwrap_or_default(),
        _ => "",
    }
}

fn failed<E>(
    operation: &str,
    error: &SdkError<E, HttpResponse>,
    said: fn(&str) -> Option<&'static str>,
) -> Failure
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    if let Some(refusal) = find_in::<Refusal>(error) {
        return refusal.clone().into();
    }
    let status = error.raw_response().map(|reply| reply.status().as_u16());
    Failure::credentials(match (error, said(code(error)), status) {
        (SdkError::ServiceError(_), Some(words), _) => format!("{operation}: {words}"),
        (SdkError::ServiceError(_), None, Some(status)) => format!(
            "{operation}: Identity Center answered with an unknown error, status {status}; try again"
        ),
        (SdkError::ResponseError(_), _, _) => {
            format!("the reply of Identity Center to {operation} could not be read; try again")
        }
        _ => {
            return Failure::new(
                ErrorKind::Connection,
                format!(
                    "Identity Center could not be reached for {operation}; check the network and \
                     the region"
                ),
            );
        }
    })
}

/// The errors that the portal documents, by their codes.
fn said_by_portal(code: &str) -> Option<&'static str> {
    Some(match code {
        "UnauthorizedException" => {
            "the sign-in is over or was revoked; sign in again, with `aws sso login` for a profile"
        }
        "ForbiddenException" | "AccessDeniedException" | "ResourceNotFoundException" => {
            "denied: whoever signed in has no role of this name in this account; check \
             `sso_account_id` and `sso_role_name`"
        }
        "InvalidRequestException" => {
            "the portal did not take the request; check account id, role name and region"
        }
        "TooManyRequestsException" => BUSY,
        _ => return None,
    })
}

/// The errors of signing in, by their codes.
fn said_at_sign_in(code: &str) -> Option<&'static str> {
    Some(match code {
        "InvalidGrantException" | "ExpiredTokenException" => {
            "the sign-in is over and cannot be renewed; sign in again, with `aws sso login` for a \
             profile"
        }
        "InvalidClientException" | "UnauthorizedClientException" => {
            "Identity Center does not know this program any more; sign in again, with \
             `aws sso login` for a profile"
        }
        "AccessDeniedException" => "denied: the sign-in was not allowed",
        "InvalidRequestException" | "InvalidScopeException" | "InvalidClientMetadataException" => {
            "Identity Center did not take the request; check start URL and region"
        }
        "SlowDownException" | "TooManyRequestsException" => BUSY,
        "InternalServerException" => "Identity Center failed; try again",
        _ => return None,
    })
}

const BUSY: &str = "Identity Center asks for fewer calls; try again later";
