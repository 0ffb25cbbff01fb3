//! What a failed connection means.

use std::error::Error as StdError;
use std::io;

use aws_smithy_runtime_api::client::result::ConnectorError;
use rustls::{AlertDescription, CertificateError, Error as TlsError};

use crate::error::{Fault, Refusal, fault, find_in};

/// Sorts an error of the HTTP stack into the SDK's kinds, so that it retries what may get better
/// and nothing else.
pub(super) fn classify(error: hyper_util::client::legacy::Error) -> ConnectorError {
    let connecting = error.is_connect();
    let failure = match find_in::<TlsError>(&error).map(explain) {
        // Security: a certificate does not become right by asking again.
        Some(Some(fault)) => ConnectorError::other(Refusal::from(fault).into(), None),
        Some(None) => ConnectorError::io(error.into()),
        None if timed_out(&error) => match find_in::<Refusal>(&error).cloned() {
            Some(refusal) => ConnectorError::timeout(refusal.into()),
            None => ConnectorError::timeout(
                Refusal::from(fault!(
                    Tls,
                    "the host did not take the connection in time",
                    "check that it is reachable, or set a longer connect timeout",
                ))
                .into(),
            ),
        },
        None => ConnectorError::io(error.into()),
    };
    if connecting {
        failure.never_connected()
    } else {
        failure
    }
}

fn explain(error: &TlsError) -> Option<Fault> {
    match error {
        TlsError::InvalidCertificate(certificate) => Some(match certificate {
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => fault!(
                Tls,
                "the server's certificate has expired",
                "check this machine's clock, and what stands between it and AWS",
            ),
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => fault!(
                Tls,
                "the server's certificate is not valid yet",
                "check this machine's clock, and what stands between it and AWS",
            ),
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                fault!(
                    Tls,
                    "the server's certificate is for another name",
                    "check what answers under this host name; it is not the AWS service",
                )
            }
            CertificateError::UnknownIssuer => fault!(
                Tls,
                "the server's certificate comes from an authority that is not trusted",
                "if a proxy inspects TLS here on purpose, name its authority with `Trust::private_ca`",
            ),
            _ => fault!(
                Tls,
                "the server's certificate cannot be verified",
                "check what answers under this host name",
            ),
        }),
        TlsError::PeerIncompatible(_)
        | TlsError::AlertReceived(
            AlertDescription::ProtocolVersion
            | AlertDescription::HandshakeFailure
            | AlertDescription::InsufficientSecurity,
        ) => Some(fault!(
            Tls,
            "the server offers no TLS version and cipher that is accepted",
            "it must speak TLS 1.2 or later with AEAD and forward secrecy",
        )),
        TlsError::NoCertificatesPresented => Some(fault!(
            Tls,
            "the server showed no certificate",
            "check what answers under this host name",
        )),
        TlsError::PeerMisbehaved(_)
        | TlsError::InvalidMessage(_)
        | TlsError::InappropriateMessage { .. }
        | TlsError::InappropriateHandshakeMessage { .. } => Some(fault!(
            Tls,
            "what answers does not speak TLS as the standard has it",
            "check what answers under this host name; plain http is never tried",
        )),
        _ => None,
    }
}

fn timed_out(error: &(dyn StdError + 'static)) -> bool {
    find_in::<io::Error>(error).is_some_and(|error| error.kind() == io::ErrorKind::TimedOut)
}
