//! What looks like a bucket of S3 and is none that is served here, each with its reason.

use super::arn::until_colon;
use super::name::{ends_with, starts_with};
use crate::error::{Fault, fault};

/// What a text that stands in a bucket's place is about.
pub(super) enum Kind {
    /// Nothing else than a bucket's name, or text that is none.
    Name,
    /// The ARN of an access point in one region, by its first words.
    AccessPoint,
    /// Something that is refused with its reason.
    Refused(Fault),
}

impl Kind {
    pub(super) const fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        if let [b'a', b'r', b'n', b':', rest @ ..] = bytes {
            return Self::of_arn(rest);
        }
        let mut suffixes: &[(&[u8], Fault)] = &[
            (b"-s3alias", ALIAS),
            (b"--x-s3", DIRECTORY),
            (b"--xa-s3", DIRECTORY),
            (b".mrap", MULTI_REGION),
            (b"--ol-s3", OBJECT_LAMBDA),
            (b"--op-s3", OUTPOSTS),
            (b"--table-s3", TABLES),
        ];
        while let [(suffix, fault), tail @ ..] = suffixes {
            if ends_with(bytes, suffix) {
                return Self::Refused(*fault);
            }
            suffixes = tail;
        }
        Self::Name
    }

    /// Goes by what follows `arn:`.
    const fn of_arn(rest: &[u8]) -> Self {
        let (_, rest) = until_colon(rest);
        let (service, rest) = until_colon(rest);
        let (region, rest) = until_colon(rest);
        let (_, resource) = until_colon(rest);
        Self::Refused(match service {
            b"s3" if starts_with(resource, b"accesspoint") => {
                if !region.is_empty() && !ends_with(resource, b".mrap") {
                    return Self::AccessPoint;
                }
                MULTI_REGION
            }
            b"s3" => BUCKET_ARN,
            b"s3express" => DIRECTORY,
            b"s3-outposts" => OUTPOSTS,
            b"s3-object-lambda" => OBJECT_LAMBDA,
            b"s3tables" => TABLES,
            _ => OTHER_ARN,
        })
    }
}

const ALIAS: Fault = fault!(
    Endpoint,
    "this is the alias of an access point, which does not say whose and where it is",
    "declare the access point by its ARN: `s3.declare_access_point(access_point_arn!(\"…\"), …)`",
);
const DIRECTORY: Fault = fault!(
    Endpoint,
    "this is a directory bucket, with other endpoints and with sessions by calls that the guard does not see",
    "use a general purpose bucket; directory buckets are not supported",
);
const MULTI_REGION: Fault = fault!(
    Endpoint,
    "this is a multi-region access point, with one host for the world, no FIPS and SigV4A signatures",
    "use a bucket or an access point of the session's region",
);
const OBJECT_LAMBDA: Fault = fault!(
    Endpoint,
    "this is an S3 Object Lambda access point, where a function answers at another service's host",
    "read the object itself from its bucket or access point",
);
const OUTPOSTS: Fault = fault!(
    Endpoint,
    "this is S3 on Outposts, another service with other hosts",
    "use a general purpose bucket; Outposts are not supported",
);
const TABLES: Fault = fault!(
    Endpoint,
    "this is a table bucket, which belongs to another service, S3 Tables",
    "use a general purpose bucket; S3 Tables is not supported",
);
const BUCKET_ARN: Fault = fault!(
    Endpoint,
    "this is an ARN, not the name of a bucket",
    "give the bucket's own name, which its ARN ends with",
);
const OTHER_ARN: Fault = fault!(
    Endpoint,
    "this is the ARN of another service's resource",
    "give the name of a bucket, or the ARN of an access point",
);
