//! Buckets: creating, finding, deleting.
use http::{HeaderMap, StatusCode};
use s3s::dto::{
    Bucket as Listed, DeleteBucketInput, DeleteBucketOutput, GetBucketLocationInput,
    GetBucketLocationOutput, HeadBucketInput, HeadBucketOutput, ListBucketsInput,
    ListBucketsOutput, Owner,
};
use s3s::{Body, S3Request, S3Response, S3Result, s3_error};

use super::objects::account;
use super::store::{Bucket, no_bucket, owned};
use super::{BucketSpec, S3};
use crate::testing::reply::{element, escape};

pub(super) fn create(
    s3: &S3,
    name: String,
    owner: String,
    region: &str,
    headers: &HeaderMap,
    text: &str,
) -> S3Result<S3Response<Body>> {
    let asked = element(text, "LocationConstraint").unwrap_or("us-east-1");
    if asked != region {
        return Err(s3_error!(
            IllegalLocationConstraintException,
            "The {asked} location constraint is incompatible for the region specific endpoint \
             this request was sent to."
        ));
    }
    let mut response = S3Response::new(Body::empty());
    if let Ok(location) = format!("/{name}").parse() {
        response.headers.insert(http::header::LOCATION, location);
    }
    let mut store = s3.store();
    match store.buckets.get(&name) {
        // Where S3 began, creating one's own bucket again is no error.
        Some(found) if found.owner == owner && found.region == region && region == "us-east-1" => {
            return Ok(response);
        }
        Some(found) if found.owner == owner => {
            return Err(s3_error!(
                BucketAlreadyOwnedByYou,
                "Your previous request to create the named bucket succeeded and you already own it."
            ));
        }
        Some(_) => {
            return Err(s3_error!(
                BucketAlreadyExists,
                "The requested bucket name is not available."
            ));
        }
        None => {}
    }
    let mut bucket = Bucket::new(BucketSpec::new(region).owner(owner));
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(ownership) = said("x-amz-object-ownership") {
        bucket.set("ownershipControls", owned(&escape(ownership)));
    }
    if said("x-amz-bucket-object-lock-enabled") == Some("true") {
        bucket.set("object-lock", LOCKED.to_owned());
        bucket.set("versioning", VERSIONED.to_owned());
    }
    if let Some(tags) = element(text, "Tags") {
        let document = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Tagging \
             xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><TagSet>{tags}</TagSet></Tagging>"
        );
        bucket.set("tagging", document);
    }
    store.buckets.insert(name, bucket);
    Ok(response)
}

pub(super) async fn head(
    s3: &S3,
    request: S3Request<HeadBucketInput>,
) -> S3Result<S3Response<HeadBucketOutput>> {
    s3.with_bucket(&request.input.bucket, |bucket| {
        let mut response = S3Response::new(HeadBucketOutput::default());
        if let Ok(region) = bucket.region.parse() {
            response.headers.insert("x-amz-bucket-region", region);
        }
        Ok(response)
    })
}

pub(super) async fn list(
    s3: &S3,
    request: S3Request<ListBucketsInput>,
) -> S3Result<S3Response<ListBucketsOutput>> {
    let owner = account(&request);
    let prefix = request.input.prefix.unwrap_or_default();
    let store = s3.store();
    let own = store
        .buckets
        .iter()
        .filter(|(_, bucket)| bucket.owner == owner);
    let buckets = own
        .filter(|(name, _)| name.starts_with(&prefix))
        .map(|(name, bucket)| Listed {
            name: Some(name.clone()),
            creation_date: Some(bucket.created.clone()),
            bucket_region: Some(bucket.region.clone()),
        })
        .collect();
    Ok(S3Response::new(ListBucketsOutput {
        buckets: Some(buckets),
        owner: Some(Owner {
            id: Some(owner),
            ..Default::default()
        }),
        ..Default::default()
    }))
}

pub(super) async fn delete(
    s3: &S3,
    request: S3Request<DeleteBucketInput>,
) -> S3Result<S3Response<DeleteBucketOutput>> {
    let mut store = s3.store();
    let name = &request.input.bucket;
    let bucket = store.buckets.get(name).ok_or_else(no_bucket)?;
    if !bucket.objects.is_empty() {
        return Err(s3_error!(
            BucketNotEmpty,
            "The bucket you tried to delete is not empty"
        ));
    }
    store.buckets.remove(name);
    Ok(S3Response::with_status(
        DeleteBucketOutput::default(),
        StatusCode::NO_CONTENT,
    ))
}

pub(super) async fn location(
    s3: &S3,
    request: S3Request<GetBucketLocationInput>,
) -> S3Result<S3Response<GetBucketLocationOutput>> {
    s3.with_bucket(&request.input.bucket, |bucket| {
        // The oldest region answers with nothing.
        let region = Some(bucket.region.clone()).filter(|region| region != "us-east-1");
        Ok(S3Response::new(GetBucketLocationOutput {
            location_constraint: region.map(Into::into),
        }))
    })
}

const LOCKED: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ObjectLockConfiguration \
xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><ObjectLockEnabled>Enabled</ObjectLockEnabled>\
</ObjectLockConfiguration>";

const VERSIONED: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<VersioningConfiguration \
xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Status>Enabled</Status>\
</VersioningConfiguration>";
