//! What of the body of a reply is passed on.

mod said;

use std::error::Error as StdError;
use std::fmt;

use aws_smithy_runtime_api::client::interceptors::context::FinalizerInterceptorContextMut;
use aws_smithy_runtime_api::client::orchestrator::OrchestratorError;
use aws_smithy_runtime_api::client::ser_de::{DeserializeResponse, SharedResponseDeserializer};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;

use said::{Said, root};

use super::known;

/// Operations whose replies are secrets, or hold some: credentials, keys, tokens, signed links.
const SECRET_REPLIES: [&str; 34] = [
    "AssociateAwsAccountWithPartnerAccount",
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
    "DescribeJobExecution",
    "GenerateDataKey",
    "GenerateDataKeyPair",
    "GenerateRandom",
    "GetDataAccess",
    "GetDelegatedAccessToken",
    "GetFederationToken",
    "GetPartnerAccount",
    "GetRegistrationCode",
    "GetRoleCredentials",
    "GetSessionToken",
    "GetSuiteRun",
    "GetSuiteRunReport",
    "GetWebIdentityToken",
    "GetWirelessDevice",
    "ListPartnerAccounts",
    "OpenTunnel",
    "ResetServiceSpecificCredential",
    "RotateTunnelAccessToken",
    "StartNextPendingJobExecution",
    "TestInvokeAuthorizer",
    "UpdateJobExecution",
];

/// Operations whose errors may repeat what the call sent: a token in the form of its author's choice, which
/// nobody can tell from other text, or a key with a slip in it, which a service quotes as it was written. And the
/// one whose reply has keys that are no longer than ids.
const ECHOING: [&str; 6] = [
    "AssociateAwsAccountWithPartnerAccount",
    "ConfirmTopicRuleDestination",
    "CreateWirelessDevice",
    "GetWirelessDevice",
    "TestInvokeAuthorizer",
    "UpdatePartnerAccount",
];

/// Takes out the body of a success, of which the SDK has made what it could, and what the SDK says of
/// a body that it could not read. Where a success would be a secret, an error is passed on as far as it is
/// none: who answers may get the status wrong, or say too much.
///
/// Security: errors of the SDK print the raw reply, and those of its readers repeat pieces of it: a
/// private key, a secret access key, the plaintext of a data key.
pub(super) fn take_body(
    operation: &str,
    context: &mut FinalizerInterceptorContextMut<'_>,
    cfg: &ConfigBag,
) {
    let Some(reply) = context.response_mut() else {
        return;
    };
    let is_secret = SECRET_REPLIES.contains(&operation) || ECHOING.contains(&operation);
    if !reply.status().is_success() {
        if is_secret {
            take_secrets(operation, context, cfg);
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

/// Leaves of an error what is no secret, and has the SDK read it again from that.
///
/// Security: the SDK has made an error of the body already, which prints its message. Where it would read
/// anything else of what is left, it did not read an error before either.
fn take_secrets(
    operation: &str,
    context: &mut FinalizerInterceptorContextMut<'_>,
    cfg: &ConfigBag,
) {
    let Some(reply) = context.response_mut() else {
        return;
    };
    let status = reply.status().as_u16();
    let Some(bytes) = reply.body().bytes() else {
        *reply.body_mut() = SdkBody::taken();
        return;
    };
    let length = bytes.len();
    let said = Said::read(bytes, ECHOING.contains(&operation));
    let said = said.map(|said| said.written()).unwrap_or_default();
    *reply.body_mut() = said.into();
    let reader = cfg.load::<SharedResponseDeserializer>();
    let again = reader.map(|reader| reader.deserialize_nonstreaming_with_config(reply, cfg));
    if let Some(result) = context.output_or_error_mut()
        && let Err(error) = result
        && (error.is_operation_error() || error.is_response_error())
    {
        *result = Err(match again {
            Some(Err(error)) => error,
            _ => OrchestratorError::response(
                Unread {
                    operation: known::printable(operation).to_owned(),
                    status,
                    length,
                }
                .into(),
            ),
        });
    }
}

/// Whether a body is an error of S3, which sends some with status 200.
fn is_error(body: &[u8]) -> bool {
    let text = String::from_utf8_lossy(body.get(..256).unwrap_or(body));
    let rest = root(&text).strip_prefix("<Error");
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
