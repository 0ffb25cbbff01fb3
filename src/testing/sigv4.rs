//! Version 4 signatures, computed anew from the request as it arrived.
use std::time::{Duration, SystemTime};

use aws_lc_rs::digest;
use aws_sigv4::sign::v4::{calculate_signature, generate_signing_key};
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use aws_smithy_types::date_time::{DateTime, Format};
use bytes::Bytes;
use http::Request;
use http::header::{AUTHORIZATION, HOST};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::host::Host;
use super::identity::{Identities, Identity};
use super::signature::{Claim, Refused, scope_of};

/// How far the clocks of both sides may be apart.
const SKEW: Duration = Duration::from_secs(300);

const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// Why a request is not let in.
#[derive(Debug)]
pub(super) enum Wrong {
    Claim(Refused),
    /// A part of the signature is not there or cannot be read.
    Incomplete(&'static str),
    Early,
    Late,
    /// The header names another hash than the body has.
    Payload,
    Signature,
}

impl Wrong {
    /// Code and message, as AWS says it where JSON is spoken.
    pub(super) fn said(&self) -> (&'static str, String) {
        let invalid = "InvalidSignatureException";
        let text = match self {
            Self::Claim(Refused::Absent | Refused::OldVersion) => {
                let text = "Missing Authentication Token";
                return ("MissingAuthenticationTokenException", text.to_owned());
            }
            Self::Claim(Refused::UnknownKey | Refused::Token) => {
                let text = "The security token included in the request is invalid.";
                return ("UnrecognizedClientException", text.to_owned());
            }
            Self::Claim(Refused::Expired) => {
                let text = "The security token included in the request is expired";
                return ("ExpiredTokenException", text.to_owned());
            }
            Self::Incomplete(part) => {
                let text = format!("Authorization header requires {part}.");
                return ("IncompleteSignatureException", text);
            }
            Self::Claim(Refused::Scope(why)) => {
                format!("Credential should be scoped to a valid region and service: {why}.")
            }
            Self::Claim(Refused::Unsigned(name)) => {
                format!("'{name}' must be a 'SignedHeader' in the AWS Authorization.")
            }
            Self::Late => "Signature expired: it was made more than 5 min. ago".to_owned(),
            Self::Early => "Signature not yet current: it is made for a time more than 5 min. \
                            ahead"
                .to_owned(),
            Self::Payload => "The Content-SHA256 you specified did not match the hash of the \
                              body that was sent"
                .to_owned(),
            Self::Signature => "The request signature we calculated does not match the signature \
                                you provided. Check your AWS Secret Access Key and signing \
                                method. Consult the service documentation for details."
                .to_owned(),
        };
        (invalid, text)
    }
}

/// Whose request it is, if every part of it is as it was when it was signed.
pub(super) fn verify(
    request: &Request<Bytes>,
    host: &Host,
    service: &str,
    identities: &Identities,
) -> Result<Identity, Wrong> {
    verify_at(
        SystemTimeSource::new().now(),
        request,
        host,
        service,
        identities,
    )
}

fn verify_at(
    now: SystemTime,
    request: &Request<Bytes>,
    host: &Host,
    service: &str,
    identities: &Identities,
) -> Result<Identity, Wrong> {
    let headers = request.headers();
    // Presigned requests are of no use where a call changes something.
    let authorization = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    let authorization = authorization.ok_or(Wrong::Claim(Refused::Absent))?;
    let identity = Claim::of(headers, request.uri())
        .and_then(|claim| claim.judge(host, service, headers, identities))
        .map_err(Wrong::Claim)?;
    let field = |name| {
        let mut parts = authorization.split([' ', ',']);
        parts.find_map(|part| part.strip_prefix(name))
    };
    let signature = field("Signature=").ok_or(Wrong::Incomplete("'Signature' parameter"))?;
    let signed = field("SignedHeaders=").ok_or(Wrong::Incomplete("'SignedHeaders' parameter"))?;
    let scope = scope_of(authorization).ok_or(Wrong::Incomplete("'Credential' parameter"))?;
    let stamp = headers
        .get("x-amz-date")
        .and_then(|value| value.to_str().ok());
    let stamp = stamp.ok_or(Wrong::Incomplete("existence of an 'X-Amz-Date' header"))?;
    let time = time(stamp).ok_or(Wrong::Incomplete("a valid 'X-Amz-Date' header"))?;
    let day = stamp.get(..8).unwrap_or_default();
    if scope != format!("{day}/{}/{service}/aws4_request", host.region) {
        return Err(Wrong::Incomplete(
            "a credential scope of the date in 'X-Amz-Date'",
        ));
    }
    if time + SKEW < now {
        return Err(Wrong::Late);
    }
    if now + SKEW < time {
        return Err(Wrong::Early);
    }
    let payload = sha256_hex(request.body());
    if let Some(said) = headers.get("x-amz-content-sha256")
        && said.as_bytes() != payload.as_bytes()
    {
        return Err(Wrong::Payload);
    }
    let canonical = sha256_hex(canonical(request, signed, &payload).as_bytes());
    let text = format!("AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{canonical}");
    let key = generate_signing_key(&identity.secret, time, &host.region, service);
    if calculate_signature(key, text.as_bytes()) == signature {
        Ok(identity)
    } else {
        Err(Wrong::Signature)
    }
}

/// The time in `20261123T011400Z`.
fn time(stamp: &str) -> Option<SystemTime> {
    let part = |range| stamp.get(range);
    let text = format!(
        "{}-{}-{}:{}:{}",
        part(0..4)?,
        part(4..6)?,
        part(6..11)?,
        part(11..13)?,
        part(13..stamp.len())?
    );
    let time = DateTime::from_str(&text, Format::DateTime).ok()?;
    SystemTime::try_from(time).ok()
}

fn canonical(request: &Request<Bytes>, signed: &str, payload: &str) -> String {
    let mut text = format!(
        "{}\n{}\n{}\n",
        request.method(),
        path(request.uri().path()),
        query(request.uri().query().unwrap_or_default())
    );
    for name in signed.split(';') {
        let mut values = Vec::new();
        for value in request.headers().get_all(name) {
            let value = String::from_utf8_lossy(value.as_bytes());
            values.push(value.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        // HTTP/2 has it in the address.
        if let (true, true, Some(authority)) =
            (name == HOST, values.is_empty(), request.uri().authority())
        {
            values.push(authority.to_string());
        }
        text = format!("{text}{name}:{}\n", values.join(","));
    }
    format!("{text}\n{signed}\n{payload}")
}

/// The path as it came, without needless parts, encoded once more.
fn path(path: &str) -> String {
    let mut kept = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                kept.pop();
            }
            part => kept.push(utf8_percent_encode(part, ENCODED).to_string()),
        }
    }
    let end = if path.ends_with('/') && !kept.is_empty() {
        "/"
    } else {
        ""
    };
    format!("/{}{end}", kept.join("/"))
}

fn query(query: &str) -> String {
    let encoded = |text: &str| {
        let text = percent_decode_str(text).collect::<Vec<_>>();
        percent_encoding::percent_encode(&text, ENCODED).to_string()
    };
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let mut pairs: Vec<_> = pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (encoded(name), encoded(value)))
        .collect();
    pairs.sort();
    let pairs: Vec<_> = pairs
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    pairs.join("&")
}

/// The SHA-256 digest in hexadecimal digits.
pub(super) fn sha256_hex(bytes: &[u8]) -> String {
    let digest = digest::digest(&digest::SHA256, bytes);
    digest
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests;
