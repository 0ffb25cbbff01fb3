//! The guard's side of replies: what is checked, and what of them is not passed on.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use aws_runtime::service_clock_skew::DisableClockSkewCorrection;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::{
    AfterDeserializationInterceptorContextRef, FinalizerInterceptorContextMut,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpResponse, OrchestratorError};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::DateTime;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::retry::RetryConfig;

use super::confirmed::AskedKeys;
use super::{Guard, known, operation};
use crate::error::{Fault, Refusal, fault};
use crate::evidence::Outcome;
use crate::wire::retry::is_final;

/// How far the date of a reply may be from this machine's clock. A clock that shows local time as if
/// it were UTC is 14 hours off at most, one that is a day late a day; certificates, whose days this
/// machine's clock counts, bear no more than weeks.
const FARTHEST: Duration = Duration::from_secs(24 * 60 * 60);

const FAR_DATE: Fault = fault!(
    Signed,
    "the date of the reply is more than 24 hours from this machine's clock, so it corrects nothing",
    "set this machine's clock; if it is right, find out what answers in the place of AWS",
);

impl Guard {
    /// Keeps the SDK from going by a date that is too far off.
    pub(super) fn weigh_date(
        &self,
        reply: &HttpResponse,
        components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) {
        let now = || components.time_source().map(|clock| clock.now());
        if is_far(reply, now) {
            // Security: the SDK signs by the date of the last reply. Who can answer once in the place
            // of AWS would be given signatures for any day to come.
            cfg.interceptor_state()
                .store_put(DisableClockSkewCorrection::from(true));
            self.ignore(operation(cfg), FAR_DATE);
        }
    }

    /// Checks the head of a reply, before the SDK reads it.
    pub(super) fn check_reply(
        &self,
        reply: &mut HttpResponse,
        cfg: &ConfigBag,
    ) -> Result<(), BoxError> {
        self.rules
            .check_reply(reply, cfg)
            .and_then(|()| check_redirect(reply))
            .map_err(|refusal| self.refuse(operation(cfg), refusal))
    }

    /// Checks a reply that the SDK took for a success.
    pub(super) fn check_success(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        cfg: &ConfigBag,
    ) -> Result<(), BoxError> {
        if context.output_or_error().is_err() {
            return Ok(());
        }
        let operation = operation(cfg);
        self.rules
            .check_success(operation, context.response(), cfg)
            .and_then(|()| {
                let is_compared = AskedKeys::may_be_of(self.target.service);
                let keys = is_compared.then(|| cfg.load::<AskedKeys>()).flatten();
                keys.map_or(Ok(()), |keys| keys.check(context.response()))
            })
            .map_err(|refusal| self.refuse(operation, refusal))
    }

    /// Reports what a server said and nobody follows.
    fn ignore(&self, operation: &str, fault: Fault) {
        let operation = known::printable(operation);
        tracing::warn!(
            target: "palisade::guard",
            rule = %fault.rule,
            service = self.target.service,
            operation,
            problem = fault.problem,
            remedy = fault.remedy,
            "ignored",
        );
        let subject = format!("{} {operation}", self.target.service);
        self.evidence
            .note(fault.rule, Outcome::Ignored, subject, fault.problem);
    }
}

/// Refuses a redirect; none is followed anywhere.
pub(crate) fn check_redirect(reply: &HttpResponse) -> Result<(), Refusal> {
    match reply.status().as_u16() {
        300 | 301 | 302 | 303 | 307 | 308 => Err(fault!(
            Https,
            "the server answered with a redirect, which is never followed",
            "ask the service's own endpoint in the resource's own region",
        )
        .into()),
        _ => Ok(()),
    }
}

/// Whether a reply says a date that is too far from the machine's clock.
fn is_far(reply: &HttpResponse, now: impl Fn() -> Option<SystemTime>) -> bool {
    let headers = reply.headers().iter();
    let dates = headers.filter(|(name, _)| *name == "date");
    let mut dates = dates.filter_map(|(_, date)| time(date));
    dates.any(|date| now().is_some_and(|now| apart(date, now) > FARTHEST))
}

fn time(date: &str) -> Option<SystemTime> {
    SystemTime::try_from(DateTime::from_str(date, Format::HttpDate).ok()?).ok()
}

fn apart(one: SystemTime, other: SystemTime) -> Duration {
    one.duration_since(other)
        .unwrap_or_else(|behind| behind.duration())
}

/// Ends the attempts of a call that a rule refused, also where the configuration of the call has other
/// classifiers of retries than the client was made with.
pub(super) fn end_retries(context: &FinalizerInterceptorContextMut<'_>, cfg: &mut ConfigBag) {
    if let Some(Err(error)) = context.output_or_error()
        && is_final(error)
    {
        cfg.interceptor_state().store_put(RetryConfig::disabled());
    }
}

/// Operations whose replies are secrets.
const SECRET_REPLIES: [&str; 23] = [
    "AssumeRole",
    "AssumeRoleWithSAML",
    "AssumeRoleWithWebIdentity",
    "AssumeRoot",
    "CreateAccessKey",
    "CreateKeysAndCertificate",
    "CreateProvisioningClaim",
    "CreateServiceSpecificCredential",
    "CreateVirtualMFADevice",
    "Decrypt",
    "DeriveSharedSecret",
    "GenerateDataKey",
    "GenerateDataKeyPair",
    "GenerateRandom",
    "GetDataAccess",
    "GetDelegatedAccessToken",
    "GetFederationToken",
    "GetRegistrationCode",
    "GetRoleCredentials",
    "GetSessionToken",
    "GetWebIdentityToken",
    "ResetServiceSpecificCredential",
    "TestInvokeAuthorizer",
];

/// Takes out the body of a success, of which the SDK has made what it could, and what the SDK says of
/// a body that it could not read. Where a success would be a secret, the body of an error too, if it is
/// more than an error: who answers may get the status wrong and no more.
///
/// Security: errors of the SDK print the raw reply, and those of its readers repeat pieces of it: a
/// private key, a secret access key, the plaintext of a data key.
pub(super) fn take_body(operation: &str, context: &mut FinalizerInterceptorContextMut<'_>) {
    let Some(reply) = context.response_mut() else {
        return;
    };
    let is_secret = SECRET_REPLIES.contains(&operation);
    if !reply.status().is_success() {
        let is_error = reply.body().bytes().is_some_and(is_error_only);
        if is_secret && !is_error {
            *reply.body_mut() = SdkBody::taken();
        }
        return;
    }
    let status = reply.status().as_u16();
    let body = std::mem::replace(reply.body_mut(), SdkBody::taken());
    let bytes = body.bytes().unwrap_or_default();
    let Some(result) = context.output_or_error_mut() else {
        return;
    };
    let of_operation = result
        .as_ref()
        .is_err_and(|error| error.is_operation_error());
    if of_operation && (is_secret || !is_error(bytes)) {
        let unread = Unread {
            operation: known::printable(operation).to_owned(),
            status,
            length: bytes.len(),
        };
        *result = Err(OrchestratorError::response(unread.into()));
    }
}

/// Whether a body is an error of a service and nothing beside it.
fn is_error_only(body: &[u8]) -> bool {
    const SAID: [&str; 7] = [
        "__type",
        "code",
        "message",
        "Message",
        "resourceArn",
        "resourceId",
        "traceId",
    ];
    match serde_json::from_slice::<BTreeMap<String, Option<String>>>(body) {
        Ok(members) => members.keys().all(|name| SAID.contains(&name.as_str())),
        Err(_) => body.trim_ascii_start().starts_with(b"<ErrorResponse"),
    }
}

/// Whether a body is an error of S3, which sends some with status 200.
fn is_error(body: &[u8]) -> bool {
    let text = String::from_utf8_lossy(body.get(..256).unwrap_or(body));
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let root = match text.strip_prefix("<?xml") {
        Some(rest) => rest.split_once("?>").map_or("", |(_, root)| root),
        None => text,
    };
    let rest = root.trim_start().strip_prefix("<Error");
    rest.is_some_and(|rest| rest.starts_with(['>', ' ', '\n', '\r', '\t']))
}

/// In the place of what the SDK says of a reply that it could not read.
#[derive(Debug)]
struct Unread {
    operation: String,
    status: u16,
    length: usize,
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            operation,
            status,
            length,
        } = self;
        write!(
            f,
            "the reply to {operation} (status {status}, {length} bytes) could not be read; its text \
             is left out, for it may hold secrets; find out what the call did before it is repeated"
        )
    }
}

impl StdError for Unread {}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(dates: &[&str]) -> HttpResponse {
        let mut reply = HttpResponse::new(http::StatusCode::OK.into(), SdkBody::empty());
        for date in dates {
            reply.headers_mut().append("date", (*date).to_owned());
        }
        reply
    }

    #[test]
    fn a_date_is_believed_for_a_day_in_both_directions() {
        let noon = time("Sun, 22 Nov 2026 12:00:00 GMT").unwrap_or(SystemTime::UNIX_EPOCH);
        for (dates, far) in [
            (&["Mon, 23 Nov 2026 12:00:00 GMT"] as &[_], false),
            (&["Mon, 23 Nov 2026 12:00:01 GMT"], true),
            (&["Sat, 21 Nov 2026 12:00:00 GMT"], false),
            (&["Sat, 21 Nov 2026 11:59:59 GMT"], true),
            (&["Thu, 01 Jan 1970 00:00:00 GMT"], true),
            (&["Fri, 31 Dec 9999 23:59:59 GMT"], true),
            (
                &[
                    "Sun, 22 Nov 2026 12:00:00 GMT",
                    "Sun, 22 Nov 2036 12:00:00 GMT",
                ],
                true,
            ),
            (&["tomorrow"], false),
            (&[], false),
        ] {
            assert_eq!(is_far(&reply(dates), || Some(noon)), far, "{dates:?}");
        }
    }

    #[test]
    fn whatever_hands_out_credentials_of_a_session_is_a_secret() {
        let services = [crate::Service::Sts, crate::Service::S3Control];
        let operations = services.into_iter().flat_map(crate::ledger::Operation::all);
        let hands_out = |name: &&'static str| {
            let words = ["Assume", "Token", "GetDataAccess"];
            words.iter().any(|word| name.contains(word))
        };
        for name in operations.map(|one| one.name()).filter(hands_out) {
            assert!(SECRET_REPLIES.contains(&name), "{name}");
        }
    }

    #[test]
    fn an_error_with_more_in_it_is_none() {
        for error in [
            r#"{"__type":"InvalidRequestException","message":"no"}"#,
            r#"{"message":null,"resourceId":"a"}"#,
            "\n<ErrorResponse xmlns=\"x\"><Error>",
        ] {
            assert!(is_error_only(error.as_bytes()), "{error}");
        }
        for other in [
            "",
            "[]",
            r#"{"message":"no"#,
            r#"{"message":"no","keyPair":{}}"#,
            r#"{"message":"no","registrationCode":"a"}"#,
            r#"{"message":{"PrivateKey":"a"}}"#,
            "<Error>",
            "<CreateAccessKeyResponse>",
        ] {
            assert!(!is_error_only(other.as_bytes()), "{other}");
        }
    }

    #[test]
    fn errors_in_successes_are_told_from_other_documents() {
        for error in [
            "<Error><Code>InternalError</Code></Error>",
            "<?xml version=\"1.0\"?>\n<Error xmlns=\"x\">",
            "\u{feff} <Error\n>",
        ] {
            assert!(is_error(error.as_bytes()), "{error}");
        }
        for other in [
            "",
            "{}",
            "<ErrorResponse>",
            "<?xml",
            "<A><Error>",
            "x<Error>",
        ] {
            assert!(!is_error(other.as_bytes()), "{other}");
        }
    }
}
