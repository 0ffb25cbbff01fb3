//! What STS answered, in our own words.
//!
//! Security: nothing that the server wrote is repeated. What it says may be an echo of a code or a
//! token, and the SDK's own errors print the body of a reply that they could not read.

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

use crate::ErrorKind;
use crate::error::{Refusal, fault, find_in};
use crate::session::failure::Failure;

/// How far clocks may be apart before that is worth saying: the time that one code is shown.
const NOTABLE: Duration = Duration::from_secs(30);

/// Takes the credentials out of a reply.
pub(super) fn issued(
    operation: &str,
    said: Option<&aws_sdk_sts::types::Credentials>,
) -> Result<Credentials, Failure> {
    let incomplete = || {
        Failure::credentials(format!(
            "the reply of STS to {operation} holds no credentials; try again"
        ))
    };
    let said = said.ok_or_else(incomplete)?;
    let expiry = SystemTime::try_from(*said.expiration()).map_err(|_| incomplete())?;
    let given = Credentials::builder()
        .access_key_id(said.access_key_id())
        .secret_access_key(said.secret_access_key())
        .session_token(said.session_token())
        .expiry(expiry)
        .provider_name("palisade")
        .build();
    crate::session::keys::check("reply of STS", &given)?;
    Ok(given)
}

/// Why a call of STS failed.
pub(super) fn failed<E>(operation: &str, error: &SdkError<E, HttpResponse>) -> Failure
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    if let Some(refusal) = find_in::<Refusal>(error) {
        return refusal.clone().into();
    }
    let (code, message) = match error {
        SdkError::ServiceError(context) => {
            let error = context.err();
            (error.code().unwrap_or_default(), error.message())
        }
        SdkError::ResponseError(_) => {
            return Failure::credentials(format!(
                "the reply of STS to {operation} could not be read; try again"
            ));
        }
        _ => {
            let what = format!(
                "STS could not be reached for {operation}; check the network, and take the next \
                 code if one was given"
            );
            return Failure::new(ErrorKind::Connection, what);
        }
    };
    let clock = error.raw_response().and_then(skew);
    if message.is_some_and(|text| text.contains("MultiFactorAuthentication failed")) {
        return second_factor(message.unwrap_or_default(), clock);
    }
    Failure::credentials(match (said(code), clock) {
        (Some(CLOCK), Some(clock)) => format!("{operation}: {CLOCK}: it is {clock}"),
        (Some(words), _) => format!("{operation}: {words}"),
        (None, _) => {
            let status = error
                .raw_response()
                .map_or(0, |reply| reply.status().as_u16());
            format!("{operation}: STS answered with an unknown error, status {status}; try again")
        }
    })
}

const CLOCK: &str = "STS did not accept the signature: the secret key is wrong, or this machine's \
                     clock is more than five minutes off; set it";

/// The errors that STS documents, by their codes.
fn said(code: &str) -> Option<&'static str> {
    Some(match code {
        "AccessDenied" | "AccessDeniedException" => {
            "denied: the trust policy of the role must let the caller in (and may demand MFA, an \
             external id, a source identity or tags), and the caller's own policies must allow it"
        }
        "SignatureDoesNotMatch" | "RequestExpired" => CLOCK,
        "InvalidClientTokenId" | "UnrecognizedClientException" | "MissingAuthenticationToken" => {
            "STS does not know the access key; check that it is active and belongs to this partition"
        }
        "ExpiredToken" => "the credentials to be exchanged have expired; get new ones",
        "ExpiredTokenException" => "the web identity's token has expired; get a new one",
        "InvalidIdentityToken" => {
            "the web identity's token was not accepted; check its issuer, its audience and the \
             identity provider in IAM"
        }
        "IDPRejectedClaim" => "the identity provider rejected the token; get a new one",
        "IDPCommunicationError" => "STS could not reach the identity provider; try again",
        "MalformedPolicyDocument" => "the session policy is not well formed; check its grammar",
        "PackedPolicyTooLarge" => "session policy and tags are too large together; shorten them",
        "RegionDisabledException" => {
            "STS is not active in this region for the account; activate it"
        }
        "ValidationError" => {
            "STS found a parameter outside its limits; for a duration, look at the maximum of the \
             role, and at one hour for a role that is assumed by a role"
        }
        "Throttling" | "ThrottlingException" => "STS asks for fewer calls; try again later",
        "InternalFailure" | "ServiceUnavailable" => "STS failed; try again",
        _ => return None,
    })
}

fn second_factor(message: &str, clock: Option<String>) -> Failure {
    if message.contains("unable to validate") {
        return fault!(
            Mfa,
            "STS does not know the serial number as that of a device of this user",
            "write the serial number that IAM shows for the user whose keys these are",
        )
        .into();
    }
    let hint = match clock {
        Some(clock) => {
            format!("set this machine's clock, which is {clock}; then enter the next code")
        }
        None => {
            "enter the next code; check the serial number, and the device's clock if codes are \
                 never accepted"
                .to_owned()
        }
    };
    let refusal = Refusal::new(
        crate::Rule::Mfa,
        "STS did not accept the code: it is wrong, was used before, or is too old",
        hint,
    );
    Failure::breaking(ErrorKind::Code, refusal)
}

/// How far this machine's clock is from the server's, if that is worth saying.
fn skew(reply: &HttpResponse) -> Option<String> {
    let date = reply.headers().get("date")?;
    let server = SystemTime::try_from(DateTime::from_str(date, Format::HttpDate).ok()?).ok()?;
    let here = SystemTimeSource::new().now();
    let (apart, way) = match here.duration_since(server) {
        Ok(ahead) => (ahead, "ahead"),
        Err(behind) => (behind.duration(), "behind"),
    };
    (apart > NOTABLE).then(|| format!("{} seconds {way}", apart.as_secs()))
}
