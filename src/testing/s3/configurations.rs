//! CreateBucket and the configurations of buckets.
//!
//! They pass through a route of `s3s`, not its shapes: those lack the tags of a new bucket and the
//! blocked encryption types, and what is sent is to be given back as sent.
use std::sync::Arc;

use http::{Extensions, HeaderMap, Method, StatusCode, Uri};
use s3s::route::S3Route;
use s3s::{Body, S3Request, S3Response, S3Result, s3_error};

use super::StoredEncryption;
use super::acl::canned;
use super::buckets::create;
use super::gate::pass;
use super::integrity::received;
use super::objects::account;
use super::store::{Bucket, ENFORCED};
use crate::testing::exchange::Exchange;
use crate::testing::host::Service;
use crate::testing::reply::{Reply, bytes, s3_error as error, xml};

/// A configuration of a bucket.
#[derive(Clone, Copy)]
struct Configuration {
    /// Its query parameter.
    parameter: &'static str,
    /// Its name in operations.
    name: &'static str,
    absent: Absent,
}

/// What is said of a configuration that is not there.
#[derive(Clone, Copy)]
enum Absent {
    /// 404 with this code.
    Error(&'static str),
    /// A document without content: this element in this namespace.
    Empty(&'static str, &'static str),
    /// The ACL of a new bucket.
    Acl,
}

const fn with(parameter: &'static str, name: &'static str, absent: Absent) -> Configuration {
    Configuration {
        parameter,
        name,
        absent,
    }
}

const CONFIGURATIONS: [Configuration; 13] = [
    with(
        "encryption",
        "BucketEncryption",
        Absent::Error("ServerSideEncryptionConfigurationNotFoundError"),
    ),
    with(
        "publicAccessBlock",
        "PublicAccessBlock",
        Absent::Error("NoSuchPublicAccessBlockConfiguration"),
    ),
    with(
        "ownershipControls",
        "BucketOwnershipControls",
        Absent::Error("OwnershipControlsNotFoundError"),
    ),
    with(
        "policy",
        "BucketPolicy",
        Absent::Error("NoSuchBucketPolicy"),
    ),
    with("tagging", "BucketTagging", Absent::Error("NoSuchTagSet")),
    with(
        "versioning",
        "BucketVersioning",
        Absent::Empty(
            "VersioningConfiguration",
            "http://s3.amazonaws.com/doc/2006-03-01/",
        ),
    ),
    with(
        "cors",
        "BucketCors",
        Absent::Error("NoSuchCORSConfiguration"),
    ),
    with(
        "lifecycle",
        "BucketLifecycleConfiguration",
        Absent::Error("NoSuchLifecycleConfiguration"),
    ),
    with(
        "logging",
        "BucketLogging",
        Absent::Empty(
            "BucketLoggingStatus",
            "http://doc.s3.amazonaws.com/2006-03-01",
        ),
    ),
    with(
        "object-lock",
        "ObjectLockConfiguration",
        Absent::Error("ObjectLockConfigurationNotFoundError"),
    ),
    with(
        "website",
        "BucketWebsite",
        Absent::Error("NoSuchWebsiteConfiguration"),
    ),
    with(
        "replication",
        "BucketReplication",
        Absent::Error("ReplicationConfigurationNotFoundError"),
    ),
    with("acl", "BucketAcl", Absent::Acl),
];

pub(super) struct Configurations;

#[async_trait::async_trait]
impl S3Route for Configurations {
    fn is_match(&self, method: &Method, uri: &Uri, _: &HeaderMap, more: &mut Extensions) -> bool {
        let Some(exchange) = more.get::<Arc<Exchange>>() else {
            return false;
        };
        bucket(exchange, uri).is_some() && operation(method, uri).is_some()
    }

    async fn check_access(&self, request: &mut S3Request<Body>) -> S3Result<()> {
        let exchange = request.extensions.get::<Arc<Exchange>>().cloned();
        let operation = operation(&request.method, &request.uri);
        let (Some(exchange), Some((operation, _))) = (exchange, operation) else {
            return Err(s3_error!(InternalError));
        };
        if request.credentials.is_none() {
            return Err(s3_error!(AccessDenied, "Access Denied"));
        }
        let name = bucket(&exchange, &request.uri);
        pass(
            &exchange,
            &operation,
            name.as_deref(),
            &request.headers,
            &request.uri,
        )
    }

    async fn call(&self, request: S3Request<Body>) -> S3Result<S3Response<Body>> {
        let exchange = request.extensions.get::<Arc<Exchange>>().cloned();
        let (Some(exchange), Some((_, named))) =
            (exchange, operation(&request.method, &request.uri))
        else {
            return Err(s3_error!(InternalError));
        };
        let name = bucket(&exchange, &request.uri).unwrap_or_default();
        let owner = account(&request);
        let body = Some(request.input.into());
        let (bytes, _) = received(body, &request.headers, request.trailing_headers).await?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let s3 = &exchange.shared.buckets;
        let Some(named) = named else {
            let region = &exchange.host.region;
            return create(s3, name, owner, region, &request.headers, &text);
        };
        s3.with_bucket(&name, |bucket| {
            if request.method == Method::GET {
                exchange.refuse(shown(bucket, named));
                return Ok(S3Response::new(Body::empty()));
            }
            if request.method == Method::PUT {
                configure(bucket, named, &request.headers, text)?;
                if named.parameter != "policy" {
                    return Ok(S3Response::new(Body::empty()));
                }
            } else {
                bucket.documents.remove(named.parameter);
            }
            let status = StatusCode::NO_CONTENT;
            Ok(S3Response::with_status(Body::empty(), status))
        })
    }
}

fn shown(bucket: &Bucket, named: Configuration) -> Reply {
    let document = bucket.documents.get(named.parameter).cloned();
    match (document, named.absent) {
        (Some(document), _) if named.parameter == "policy" => {
            bytes(200, "application/json", document.into())
        }
        (Some(document), _) => xml(200, document),
        (None, Absent::Error(code)) => error(404, code, "The configuration does not exist", ""),
        (None, Absent::Empty(element, namespace)) => xml(
            200,
            format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{element} xmlns=\"{namespace}\"/>"
            ),
        ),
        (None, Absent::Acl) => xml(200, canned("private", &bucket.owner).unwrap_or_default()),
    }
}

fn configure(
    bucket: &mut Bucket,
    named: Configuration,
    headers: &HeaderMap,
    mut text: String,
) -> S3Result<()> {
    let has = |name: &str, text: &str| {
        let document = bucket.documents.get(name);
        document.is_some_and(|document| document.contains(text))
    };
    let right = match named.parameter {
        "encryption" => {
            StoredEncryption::from_document(&text, &bucket.owner, &bucket.region).is_some()
        }
        "acl" if has("ownershipControls", ENFORCED) => {
            return Err(s3_error!(
                AccessControlListNotSupported,
                "The bucket does not allow ACLs"
            ));
        }
        "acl" if text.is_empty() => {
            let name = headers.get("x-amz-acl").and_then(|name| name.to_str().ok());
            text = name
                .and_then(|name| canned(name, &bucket.owner))
                .unwrap_or_default();
            !text.is_empty()
        }
        "object-lock" if !has("versioning", "<Status>Enabled</Status>") => {
            return Err(s3_error!(
                InvalidBucketState,
                "Versioning must be 'Enabled' on the bucket to apply an Object Lock configuration"
            ));
        }
        "versioning" if has("object-lock", "") && !text.contains("<Status>Enabled</Status>") => {
            return Err(s3_error!(
                InvalidBucketState,
                "An Object Lock configuration is present on this bucket, so the versioning state \
                 cannot be changed."
            ));
        }
        _ => !text.is_empty(),
    };
    if !right {
        return Err(s3_error!(
            MalformedXML,
            "The XML you provided was not well-formed or did not validate against our schema"
        ));
    }
    bucket.documents.insert(named.parameter.to_owned(), text);
    Ok(())
}

/// The operation on a bucket that a method and a query stand for, if it is one of these.
fn operation(method: &Method, uri: &Uri) -> Option<(String, Option<Configuration>)> {
    let parameters = uri.query().unwrap_or_default().split('&');
    let names: Vec<_> = parameters
        .filter_map(|pair| pair.split('=').next())
        .filter(|name| !name.is_empty() && *name != "x-id" && !name.starts_with("X-Amz-"))
        .collect();
    if names.is_empty() {
        return (method == Method::PUT).then(|| ("CreateBucket".to_owned(), None));
    }
    let found = CONFIGURATIONS
        .iter()
        .find(|named| names.contains(&named.parameter))?;
    let verb = match *method {
        Method::GET => "Get",
        Method::PUT => "Put",
        Method::DELETE => "Delete",
        _ => return None,
    };
    // This one is named after what is deleted, not after the configuration.
    let name = match (verb, found.parameter) {
        ("Delete", "lifecycle") => "BucketLifecycle",
        _ => found.name,
    };
    Some((format!("{verb}{name}"), Some(*found)))
}

/// The bucket that a request is about, when it is about no object.
fn bucket(exchange: &Exchange, uri: &Uri) -> Option<String> {
    let path = uri.path().trim_matches('/');
    match &exchange.host.service {
        Service::S3 { bucket: Some(name) } if path.is_empty() => Some(name.clone()),
        Service::S3 { bucket: None } if !path.is_empty() && !path.contains('/') => {
            Some(path.to_owned())
        }
        _ => None,
    }
}
