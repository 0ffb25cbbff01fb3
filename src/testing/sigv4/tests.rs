//! Requests signed by the SDK's own signer, and then changed.
use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use http::HeaderValue;

use super::*;
use crate::testing::iam::{IssuedSession, SessionKind};
use crate::testing::identity::{New, Owner};
use crate::testing::{ACCESS_KEY_ID, SECRET_ACCESS_KEY};

const HOST_NAME: &str = "iot.eu-west-1.amazonaws.com";
const BODY: &str = r#"{"thingTypeName":"pump"}"#;

fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000)
}

struct Signer {
    id: String,
    secret: String,
    token: Option<String>,
    region: &'static str,
    service: &'static str,
    time: SystemTime,
}

impl Default for Signer {
    fn default() -> Self {
        Self {
            id: ACCESS_KEY_ID.to_owned(),
            secret: SECRET_ACCESS_KEY.to_owned(),
            token: None,
            region: "eu-west-1",
            service: "iot",
            time: now(),
        }
    }
}

impl Signer {
    fn signed(&self) -> Request<Bytes> {
        let uri = format!("https://{HOST_NAME}/things/a%2Fb%3Ac?b=2&a=1%20x&empty=");
        let request = Request::post(uri)
            .header("host", HOST_NAME)
            .header("content-type", "application/json")
            .header("x-amz-note", "two  spaces");
        let request = request.body(Bytes::from_static(BODY.as_bytes()));
        let mut request = request.unwrap_or_else(|error| unreachable!("{error}"));
        let identity = Credentials::new(&*self.id, &*self.secret, self.token.clone(), None, "test");
        let identity = identity.into();
        let params = v4::SigningParams::builder()
            .identity(&identity)
            .region(self.region)
            .name(self.service)
            .time(self.time)
            .settings(SigningSettings::default())
            .build();
        let params = params.unwrap_or_else(|error| unreachable!("{error}"));
        let headers = request.headers().iter();
        let headers = headers.map(|(name, value)| (name.as_str(), value.to_str().unwrap_or("")));
        let uri = request.uri().to_string();
        let body = SignableBody::Bytes(BODY.as_bytes());
        let signable = SignableRequest::new("POST", &uri, headers, body);
        let signable = signable.unwrap_or_else(|error| unreachable!("{error}"));
        let signed = sign(signable, &params.into());
        let (instructions, _) = signed
            .unwrap_or_else(|error| unreachable!("{error}"))
            .into_parts();
        instructions.apply_to_request_http1x(&mut request);
        request
    }
}

fn judged(request: &Request<Bytes>, identities: &Identities) -> Option<(&'static str, String)> {
    let host = Host::parse(HOST_NAME);
    let verified = verify_at(now(), request, &host, "iot", identities);
    verified.err().map(|wrong| wrong.said())
}

fn code(request: &Request<Bytes>) -> Option<&'static str> {
    judged(request, &Identities::default()).map(|(code, _)| code)
}

const INVALID: Option<&str> = Some("InvalidSignatureException");

#[test]
fn a_request_is_good_as_it_was_signed() {
    assert_eq!(code(&Signer::default().signed()), None);
}

type Change = fn(&mut Request<Bytes>);

#[test]
fn a_request_changed_in_any_part_after_signing_is_refused() {
    fn to(request: &mut Request<Bytes>, rest: &str) {
        let uri = format!("https://{HOST_NAME}{rest}").parse();
        *request.uri_mut() = uri.unwrap_or_else(|error| unreachable!("{error}"));
    }
    fn header(request: &mut Request<Bytes>, name: &'static str, value: &'static str) {
        request
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    let changes: [(&str, Change); 16] = [
        ("method", |r| *r.method_mut() = http::Method::PATCH),
        ("path", |r| to(r, "/things/a%2Fb%3Ad?b=2&a=1%20x&empty=")),
        ("path decoded", |r| {
            to(r, "/things/a/b%3Ac?b=2&a=1%20x&empty=")
        }),
        ("query value", |r| {
            to(r, "/things/a%2Fb%3Ac?b=3&a=1%20x&empty=")
        }),
        ("query added", |r| {
            to(r, "/things/a%2Fb%3Ac?b=2&a=1%20x&empty=&c")
        }),
        ("query dropped", |r| to(r, "/things/a%2Fb%3Ac?b=2&a=1%20x")),
        ("body", |r| {
            *r.body_mut() = Bytes::from_static(br#"{"thingTypeName":"bump"}"#)
        }),
        ("no body", |r| *r.body_mut() = Bytes::new()),
        ("host", |r| {
            header(r, "host", "iot-fips.eu-west-1.amazonaws.com")
        }),
        ("type", |r| header(r, "content-type", "text/plain")),
        ("a signed header", |r| header(r, "x-amz-note", "three")),
        ("a signed header gone", |r| {
            drop(r.headers_mut().remove("x-amz-note"))
        }),
        ("a second value", |r| {
            r.headers_mut()
                .append("x-amz-note", HeaderValue::from_static("x"));
        }),
        ("an unsigned header", |r| header(r, "x-amz-other", "x")),
        ("date", |r| header(r, "x-amz-date", "20260921T133321Z")),
        ("hash", |r| {
            header(r, "x-amz-content-sha256", "UNSIGNED-PAYLOAD")
        }),
    ];
    for (what, change) in changes {
        let mut request = Signer::default().signed();
        change(&mut request);
        assert_eq!(code(&request), INVALID, "{what}");
    }
    let mut shorter = Signer::default().signed();
    let text = shorter
        .headers()
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    let text = text.unwrap_or_default().replace("content-type;", "");
    if let Ok(value) = HeaderValue::try_from(text) {
        shorter.headers_mut().insert(AUTHORIZATION, value);
    }
    assert_eq!(code(&shorter), INVALID);
}

#[test]
fn a_signature_by_others_or_for_other_places_is_refused() {
    for (signer, wanted) in [
        (
            Signer {
                secret: "x".to_owned(),
                ..Signer::default()
            },
            INVALID,
        ),
        (
            Signer {
                region: "us-east-1",
                ..Signer::default()
            },
            INVALID,
        ),
        (
            Signer {
                service: "iotdata",
                ..Signer::default()
            },
            INVALID,
        ),
        (
            Signer {
                id: "AKIAFOREIGN".to_owned(),
                ..Signer::default()
            },
            Some("UnrecognizedClientException"),
        ),
        (
            Signer {
                token: Some("t".to_owned()),
                ..Signer::default()
            },
            Some("UnrecognizedClientException"),
        ),
        (
            Signer {
                time: now() - Duration::from_secs(301),
                ..Signer::default()
            },
            INVALID,
        ),
        (
            Signer {
                time: now() + Duration::from_secs(301),
                ..Signer::default()
            },
            INVALID,
        ),
        (
            Signer {
                time: now() - Duration::from_secs(299),
                ..Signer::default()
            },
            None,
        ),
    ] {
        assert_eq!(
            code(&signer.signed()),
            wanted,
            "{} {}",
            signer.region,
            signer.service
        );
    }
    let mut bare = Signer::default().signed();
    bare.headers_mut().remove(AUTHORIZATION);
    assert_eq!(code(&bare), Some("MissingAuthenticationTokenException"));
    let mut undated = Signer::default().signed();
    undated.headers_mut().remove("x-amz-date");
    assert!(code(&undated).is_some());
}

#[test]
fn a_session_is_good_with_its_token_until_it_ends() {
    let identities = Identities::default();
    let session = identities.issue(New {
        arn: "arn:aws:iam::111122223333:user/loopback".to_owned(),
        account: "111122223333",
        user_id: String::new(),
        owner: Owner::User,
        proven: None,
        session: IssuedSession::new(SessionKind::SessionToken, Duration::from_secs(900)),
    });
    let signer = Signer {
        id: session.access_key_id,
        secret: session.secret,
        token: session.token,
        ..Signer::default()
    };
    let request = signer.signed();
    assert_eq!(judged(&request, &identities), None);
    let mut other = signer.signed();
    other
        .headers_mut()
        .insert("x-amz-security-token", HeaderValue::from_static("o"));
    let said = judged(&other, &identities).map(|(code, _)| code);
    assert_eq!(said, Some("UnrecognizedClientException"));
    identities.expire();
    let said = judged(&request, &identities).map(|(code, _)| code);
    assert_eq!(said, Some("ExpiredTokenException"));
}
