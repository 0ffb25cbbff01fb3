//! What a signature claims, beyond what the verifying code checks.
//!
//! `s3s` recomputes the signature; here its scope, its token and its signed headers are judged.
use http::header::AUTHORIZATION;
use http::{HeaderMap, Uri};

use super::host::Host;
use super::identity::{Identities, Identity};

/// A claim made with `AWS4-HMAC-SHA256`, in the header or in the query.
#[derive(Default)]
pub(super) struct Claim {
    access_key_id: String,
    region: String,
    service: String,
    signed: Vec<String>,
    token: Option<String>,
    presigned: bool,
}

/// Why a claim is refused.
#[derive(Debug)]
pub(super) enum Refused {
    /// No signature.
    Absent,
    /// A signature of another version than 4.
    OldVersion,
    /// The scope names another region or service than the host.
    Scope(String),
    UnknownKey,
    /// The session token is absent or another one.
    Token,
    /// The session is over.
    Expired,
    /// A header that AWS wants signed is not.
    Unsigned(String),
}

/// The credential scope of an authorization header, without the key id.
pub(super) fn scope_of(authorization: &str) -> Option<String> {
    let (_, rest) = authorization.split_once("Credential=")?;
    let credential = rest.split([',', ' ']).next()?;
    let (_, scope) = credential.split_once('/')?;
    Some(scope.to_owned())
}

/// The access key id in an `authorization` header.
pub(super) fn key_of(authorization: &str) -> Option<&str> {
    let (_, rest) = authorization.split_once("Credential=")?;
    Some(rest.split_once('/')?.0)
}

impl Claim {
    /// Reads the claim of a request.
    pub(super) fn of(headers: &HeaderMap, uri: &Uri) -> Result<Self, Refused> {
        let query = uri.query().unwrap_or_default();
        let old = headers.contains_key(AUTHORIZATION)
            || url::form_urlencoded::parse(query.as_bytes()).any(|(key, _)| key == "Signature");
        Self::read(headers, uri).ok_or(if old {
            Refused::OldVersion
        } else {
            Refused::Absent
        })
    }

    fn read(headers: &HeaderMap, uri: &Uri) -> Option<Self> {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        if let Some(value) = text(AUTHORIZATION.as_str()) {
            let rest = value.strip_prefix("AWS4-HMAC-SHA256")?;
            let field = |name: &str| {
                rest.split(',')
                    .find_map(|part| part.trim().strip_prefix(name))
            };
            let token = text("x-amz-security-token").map(str::to_owned);
            return Self::new(field("Credential=")?, field("SignedHeaders=")?, token);
        }
        let query = uri.query().unwrap_or_default();
        let field = |name: &str| {
            url::form_urlencoded::parse(query.as_bytes())
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.into_owned())
        };
        if field("X-Amz-Algorithm")? != "AWS4-HMAC-SHA256" {
            return None;
        }
        let token = field("X-Amz-Security-Token");
        let claim = Self::new(
            &field("X-Amz-Credential")?,
            &field("X-Amz-SignedHeaders")?,
            token,
        )?;
        Some(Self {
            presigned: true,
            ..claim
        })
    }

    fn new(credential: &str, signed: &str, token: Option<String>) -> Option<Self> {
        let mut parts = credential.split('/');
        let access_key_id = parts.next()?.to_owned();
        let _date = parts.next()?;
        Some(Self {
            access_key_id,
            region: parts.next()?.to_owned(),
            service: parts.next()?.to_owned(),
            signed: signed.split(';').map(str::to_owned).collect(),
            token,
            presigned: false,
        })
    }

    /// Whose claim it is, if it is good for this host and service.
    pub(super) fn judge(
        &self,
        host: &Host,
        service: &str,
        headers: &HeaderMap,
        identities: &Identities,
    ) -> Result<Identity, Refused> {
        if self.service != service {
            return Err(Refused::Scope(format!(
                "the service '{}' is wrong; expecting '{service}'",
                self.service
            )));
        }
        if self.region != host.region {
            return Err(Refused::Scope(format!(
                "the region '{}' is wrong; expecting '{}'",
                self.region, host.region
            )));
        }
        let identity = identities
            .find(&self.access_key_id)
            .ok_or(Refused::UnknownKey)?;
        if self.token != identity.token {
            // Without its token a temporary key id is one that nobody knows.
            let absent = self.token.is_none();
            return Err(if absent {
                Refused::UnknownKey
            } else {
                Refused::Token
            });
        }
        if identity.expired {
            return Err(Refused::Expired);
        }
        let must = headers.keys().map(http::HeaderName::as_str).filter(|name| {
            name.starts_with("x-amz-")
                && *name != "x-amz-user-agent"
                && !(self.presigned && *name == "x-amz-content-sha256")
        });
        for name in std::iter::once("host").chain(must) {
            if !self.signed.iter().any(|signed| signed == name) {
                return Err(Refused::Unsigned(name.to_owned()));
            }
        }
        Ok(identity)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::testing::iam::{IssuedSession, SessionKind};
    use crate::testing::identity::{New, Owner};

    #[test]
    fn the_scope_is_all_that_is_kept() {
        let header = "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260131/us-east-1/s3/\
                      aws4_request, SignedHeaders=host, Signature=abc";
        assert_eq!(
            scope_of(header).as_deref(),
            Some("20260131/us-east-1/s3/aws4_request")
        );
        assert_eq!(scope_of("Basic dXNlcjpwYXNz"), None);
    }

    #[test]
    fn a_scope_must_name_the_hosts_region_and_service() {
        let identities = Identities::default();
        let host = Host::parse("s3.eu-west-1.amazonaws.com");
        let judged = |credential: &str| {
            Claim::new(credential, "host", None).map(|claim| {
                claim
                    .judge(&host, "s3", &HeaderMap::new(), &identities)
                    .is_ok()
            })
        };
        let key = super::super::ACCESS_KEY_ID;
        for (scope, good) in [
            ("20260131/eu-west-1/s3/aws4_request", true),
            ("20260131/us-east-1/s3/aws4_request", false),
            ("20260131/eu-west-1/sts/aws4_request", false),
        ] {
            assert_eq!(judged(&format!("{key}/{scope}")), Some(good), "{scope}");
        }
        let foreign = "AKIAFOREIGN/20260131/eu-west-1/s3/aws4_request";
        assert_eq!(judged(foreign), Some(false));
    }

    #[test]
    fn a_session_needs_its_token() {
        let identities = Identities::default();
        let session = identities.issue(New {
            arn: "arn:aws:iam::111122223333:user/loopback".to_owned(),
            account: "111122223333",
            user_id: String::new(),
            owner: Owner::User,
            proven: None,
            session: IssuedSession::new(SessionKind::SessionToken, Duration::from_secs(900)),
        });
        let host = Host::parse("s3.eu-west-1.amazonaws.com");
        let credential = format!(
            "{}/20260131/eu-west-1/s3/aws4_request",
            session.access_key_id
        );
        for (token, good) in [
            (session.token, true),
            (None, false),
            (Some("other".to_owned()), false),
        ] {
            let claim = Claim::new(&credential, "host", token).unwrap_or_default();
            let judged = claim.judge(&host, "s3", &HeaderMap::new(), &identities);
            assert_eq!(judged.is_ok(), good);
        }
    }
}
