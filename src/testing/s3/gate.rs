//! What S3 checks before any operation: host, signature scope, bucket, region, owner.
use std::sync::Arc;

use http::{HeaderMap, StatusCode, Uri};
use s3s::access::{S3Access, S3AccessContext};
use s3s::dto::CopySource;
use s3s::host::{S3Host, VirtualHost};
use s3s::path::S3Path;
use s3s::{S3Error, S3Result, s3_error};

use super::S3;
use super::access_points::no_access_point;
use crate::testing::exchange::Exchange;
use crate::testing::host::{Host, Service};
use crate::testing::reply::{self, Reply, escape};
use crate::testing::signature::{Claim, Refused};

/// Virtual-hosted and path style, and access points, for every region.
pub(super) struct Hosts(pub(super) S3);

impl S3Host for Hosts {
    fn parse_host_header<'a>(&'a self, host: &'a str) -> S3Result<VirtualHost<'a>> {
        let parsed = Host::parse(host);
        let virtual_host = VirtualHost::new(host).with_region(parsed.region);
        match parsed.service {
            Service::S3 { bucket: Some(name) } => Ok(virtual_host.with_bucket(name)),
            Service::S3 { bucket: None } => Ok(virtual_host),
            Service::AccessPoint { label } => match self.0.behind(&label) {
                Some(bucket) => Ok(virtual_host.with_bucket(bucket)),
                None => Err(no_access_point()),
            },
            _ => Err(s3_error!(InvalidRequest, "not a host of S3")),
        }
    }
}

pub(super) struct Gate;

#[async_trait::async_trait]
impl S3Access for Gate {
    async fn check(&self, cx: &mut S3AccessContext<'_>) -> S3Result<()> {
        let Some(exchange) = cx.extensions_mut().get::<Arc<Exchange>>().cloned() else {
            return Err(s3_error!(InternalError));
        };
        let bucket = match cx.s3_path() {
            S3Path::Root => None,
            S3Path::Bucket { bucket } | S3Path::Object { bucket, .. } => Some(&**bucket),
        };
        let operation = cx.s3_op().name();
        pass(&exchange, operation, bucket, cx.headers(), cx.uri())
    }
}

/// Lets a verified request through, or leaves the refusal with the exchange.
pub(super) fn pass(
    exchange: &Exchange,
    operation: &str,
    bucket: Option<&str>,
    headers: &HeaderMap,
    uri: &Uri,
) -> S3Result<()> {
    if !exchange.enter(operation) {
        return Err(refused());
    }
    admit(exchange, operation, bucket, headers, uri).map_err(|reply| {
        exchange.refuse(*reply);
        refused()
    })
}

/// A stand-in: the exchange holds what is really sent.
fn refused() -> S3Error {
    let mut error = s3_error!(AccessDenied);
    error.set_status_code(StatusCode::FORBIDDEN);
    error
}

fn admit(
    exchange: &Exchange,
    operation: &str,
    bucket: Option<&str>,
    headers: &HeaderMap,
    uri: &Uri,
) -> Result<(), Box<Reply>> {
    let creates = operation == "CreateBucket";
    let found = bucket
        .filter(|_| !creates)
        .map(|name| (name, place(exchange, name)));
    if let Some((name, Some((region, _)))) = &found {
        at_home(exchange, operation, name, region)?;
    }
    let identity = Claim::of(headers, uri)
        .and_then(|claim| claim.judge(&exchange.host, "s3", headers, &exchange.shared.identities))
        .map_err(|refused| refusal(refused, &exchange.host))?;
    let _ = exchange.identity.set(identity);
    if let Some((name, place)) = found {
        let Some((_, owner)) = place else {
            return Err(Box::new(reply::s3_error(
                404,
                "NoSuchBucket",
                "The specified bucket does not exist",
                &format!("<BucketName>{}</BucketName>", escape(name)),
            )));
        };
        expect(headers, uri, "x-amz-expected-bucket-owner", &owner)?;
    }
    let source = headers
        .get("x-amz-copy-source")
        .and_then(|value| CopySource::parse(value.to_str().ok()?).ok())
        .and_then(|source| exchange.shared.buckets.copied_from(&source));
    if let Some((_, owner)) = source.and_then(|(name, _)| place(exchange, &name)) {
        expect(headers, uri, "x-amz-source-expected-bucket-owner", &owner)?;
    }
    if headers.contains_key("x-amz-server-side-encryption-customer-algorithm") {
        return Err(denied("SSE-C is blocked for this bucket"));
    }
    Ok(())
}

fn place(exchange: &Exchange, bucket: &str) -> Option<(String, String)> {
    let store = exchange.shared.buckets.store();
    let bucket = store.buckets.get(bucket)?;
    Some((bucket.region.clone(), bucket.owner.clone()))
}

/// Sends a request for a bucket of another region away.
fn at_home(
    exchange: &Exchange,
    operation: &str,
    name: &str,
    region: &str,
) -> Result<(), Box<Reply>> {
    let host = &exchange.host;
    if host.region == region || operation == "GetBucketLocation" && host.region == "us-east-1" {
        return Ok(());
    }
    if host.global {
        let text = format!("the region 'us-east-1' is wrong; expecting '{region}'");
        let mut reply = malformed(&text, region);
        if let Ok(region) = region.parse() {
            reply.headers_mut().insert("x-amz-bucket-region", region);
        }
        return Err(reply);
    }
    Err(Box::new(reply::other_region(name, region)))
}

fn expect(headers: &HeaderMap, uri: &Uri, name: &str, owner: &str) -> Result<(), Box<Reply>> {
    let query = uri.query().unwrap_or_default();
    let hoisted = url::form_urlencoded::parse(query.as_bytes())
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned());
    let header = headers.get(name).and_then(|value| value.to_str().ok());
    match header.or(hoisted.as_deref()) {
        Some(expected) if expected != owner => Err(denied("Access Denied")),
        _ => Ok(()),
    }
}

fn denied(message: &str) -> Box<Reply> {
    Box::new(reply::s3_error(403, "AccessDenied", message, ""))
}

fn malformed(why: &str, region: &str) -> Box<Reply> {
    Box::new(reply::s3_error(
        400,
        "AuthorizationHeaderMalformed",
        &format!("The authorization header is malformed; {why}"),
        &format!("<Region>{}</Region>", escape(region)),
    ))
}

fn refusal(refused: Refused, host: &Host) -> Box<Reply> {
    let (status, code, message) = match refused {
        Refused::Absent => (403, "AccessDenied", "Access Denied"),
        Refused::OldVersion => (
            400,
            "InvalidRequest",
            "The authorization mechanism you have provided is not supported. \
             Please use AWS4-HMAC-SHA256.",
        ),
        Refused::Scope(why) => return malformed(&why, &host.region),
        Refused::UnknownKey => (
            403,
            "InvalidAccessKeyId",
            "The AWS Access Key Id you provided does not exist in our records.",
        ),
        Refused::Token => (
            400,
            "InvalidToken",
            "The provided token is malformed or otherwise invalid.",
        ),
        Refused::Expired => (400, "ExpiredToken", "The provided token has expired."),
        Refused::Unsigned(name) => {
            return Box::new(reply::s3_error(
                403,
                "AccessDenied",
                "There were headers present in the request which were not signed",
                &format!("<HeadersNotSigned>{}</HeadersNotSigned>", escape(&name)),
            ));
        }
    };
    Box::new(reply::s3_error(status, code, message, ""))
}
