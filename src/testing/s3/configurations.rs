//! CreateBucket and the configurations of buckets.
//!
//! They pass through a route of `s3s`, not its shapes: those lack the tags of a new bucket and the
//! blocked encryption types, and what is sent is to be given back as sent.
use std::sync::Arc;

use http::{Extensions, HeaderMap, Method, StatusCode, Uri};
use s3s::route::S3Route;
use s3s::{Body, S3Request, S3Response, S3Result, s3_error};

use super::StoredEncryption;
use super::buckets::create;
use super::gate::pass;
use super::integrity::received;
use super::objects::account;
use super::store::Bucket;
use crate::testing::exchange::Exchange;
use crate::testing::host::Service;
use crate::testing::reply::{s3_error as error, xml};

/// Query parameter, name in operations, and the error when there is none.
const CONFIGURATIONS: [(&str, &str, &str); 9] = [
    (
        "encryption",
        "BucketEncryption",
        "ServerSideEncryptionConfigurationNotFoundError",
    ),
    (
        "publicAccessBlock",
        "PublicAccessBlock",
        "NoSuchPublicAccessBlockConfiguration",
    ),
    (
        "ownershipControls",
        "BucketOwnershipControls",
        "OwnershipControlsNotFoundError",
    ),
    ("policy", "BucketPolicy", "NoSuchBucketPolicy"),
    ("tagging", "BucketTagging", "NoSuchTagSet"),
    ("versioning", "BucketVersioning", "NoSuchConfiguration"),
    ("cors", "BucketCors", "NoSuchCORSConfiguration"),
    (
        "lifecycle",
        "BucketLifecycleConfiguration",
        "NoSuchLifecycleConfiguration",
    ),
    ("logging", "BucketLogging", "NoSuchConfiguration"),
];

type Configuration = (&'static str, &'static str, &'static str);

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
            return create(s3, name, owner, &exchange.host.region, &text);
        };
        s3.with_bucket(&name, |bucket| {
            if request.method == Method::GET {
                exchange.refuse(match bucket.documents.get(named.0) {
                    Some(document) => xml(200, document.clone()),
                    None => error(404, named.2, "The configuration does not exist", ""),
                });
            } else if request.method == Method::PUT {
                configure(bucket, named, text)?;
            } else {
                bucket.documents.remove(named.0);
                return Ok(S3Response::with_status(
                    Body::empty(),
                    StatusCode::NO_CONTENT,
                ));
            }
            Ok(S3Response::new(Body::empty()))
        })
    }
}

fn configure(bucket: &mut Bucket, named: Configuration, text: String) -> S3Result<()> {
    let known = StoredEncryption::from_document(&text, &bucket.owner, &bucket.region).is_some();
    if text.is_empty() || named.0 == "encryption" && !known {
        return Err(s3_error!(
            MalformedXML,
            "The XML you provided was not well-formed or did not validate against our schema"
        ));
    }
    bucket.documents.insert(named.0.to_owned(), text);
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
        .find(|named| names.contains(&named.0))?;
    let verb = match *method {
        Method::GET => "Get",
        Method::PUT => "Put",
        Method::DELETE => "Delete",
        _ => return None,
    };
    // These two are named after what is deleted, not after the configuration.
    let name = match (verb, found.0) {
        ("Delete", "lifecycle") => "BucketLifecycle",
        _ => found.1,
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
