//! Policy documents of each kind: harmless, and as conditions speak of them.

use palisade::Service;
use palisade::ledger::Operation;

pub(super) struct Policies {
    pub(super) harmless: &'static str,
    pub(super) public: [&'static str; 2],
    pub(super) foreign: [&'static str; 1],
    pub(super) broad: [&'static str; 1],
    /// Lets requests in that are not encrypted on their way.
    pub(super) plaintext: [&'static str; 1],
    pub(super) template: &'static str,
    pub(super) broad_template: &'static str,
}

macro_rules! policy {
    ($($statement:tt)+) => {
        concat!(r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","#, $($statement)+, "}]}")
    };
}

const TRUST: Policies = Policies {
    harmless: policy!(
        r#""Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole""#
    ),
    public: [
        policy!(r#""Principal":"*","Action":"sts:AssumeRole""#),
        policy!(r#""Principal":{"AWS":"*"},"Action":"sts:AssumeRole""#),
    ],
    foreign: [policy!(
        r#""Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"sts:AssumeRole""#
    )],
    broad: [policy!(
        r#""Principal":{"Service":"lambda.amazonaws.com"},"Action":"*""#
    )],
    ..IDENTITY
};

const IDENTITY: Policies = Policies {
    harmless: policy!(r#""Action":"s3:GetObject","Resource":"arn:aws:s3:::acme-telemetry/*""#),
    public: [""; 2],
    foreign: [""],
    broad: [policy!(r#""Action":"*","Resource":"*""#)],
    plaintext: [""],
    template: r#"{"Resources":{"thing":{"Type":"AWS::IoT::Thing","Properties":{"ThingName":{"Ref":"SerialNumber"}}}}}"#,
    broad_template: r#"{"Resources":{"policy":{"Type":"AWS::IoT::Policy","Properties":{"PolicyDocument":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iot:*\",\"Resource\":\"*\"}]}"}}}}"#,
};

const DEVICE: Policies = Policies {
    harmless: policy!(
        r#""Action":"iot:Connect","Resource":"arn:aws:iot:us-east-1:111122223333:client/${iot:Connection.Thing.ThingName}""#
    ),
    broad: [policy!(r#""Action":"iot:*","Resource":"*""#)],
    ..IDENTITY
};

const KEY: Policies = Policies {
    harmless: policy!(
        r#""Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*""#
    ),
    public: [
        policy!(r#""Principal":"*","Action":"kms:Decrypt","Resource":"*""#),
        policy!(r#""Principal":{"AWS":"*"},"Action":"kms:Decrypt","Resource":"*""#),
    ],
    foreign: [policy!(
        r#""Principal":{"AWS":"arn:aws:iam::444455556666:role/reader"},"Action":"kms:Decrypt","Resource":"*""#
    )],
    broad: [policy!(
        r#""Principal":{"AWS":"arn:aws:iam::111122223333:role/ingest"},"Action":"*","Resource":"*""#
    )],
    ..IDENTITY
};

/// A policy of a bucket, a log destination and the like.
macro_rules! resource {
    ($action:literal, $resource:literal) => {
        Policies {
            harmless: policy!(
                r#""Principal":{"AWS":"arn:aws:iam::111122223333:role/ingest"},"Action":""#,
                $action, r#"","Resource":""#, $resource, r#"""#
            ),
            public: [
                policy!(
                    r#""Principal":"*","Action":""#,
                    $action, r#"","Resource":""#, $resource, r#"""#
                ),
                policy!(
                    r#""Principal":{"AWS":"*"},"Action":""#,
                    $action, r#"","Resource":""#, $resource, r#"""#
                ),
            ],
            foreign: [policy!(
                r#""Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":""#,
                $action, r#"","Resource":""#, $resource, r#"""#
            )],
            broad: [policy!(
                r#""Principal":{"AWS":"arn:aws:iam::111122223333:role/ingest"},"Action":"*","Resource":""#,
                $resource, r#"""#
            )],
            ..IDENTITY
        }
    };
}

/// A policy of a bucket, which denies what is not encrypted on its way.
macro_rules! bucket_policy {
    ($statement:literal) => {
        concat!(
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::acme-telemetry","arn:aws:s3:::acme-telemetry/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}},{"Effect":"Allow","Resource":"arn:aws:s3:::acme-telemetry/*","#,
            $statement,
            "}]}"
        )
    };
}

const BUCKET: Policies = Policies {
    harmless: bucket_policy!(
        r#""Principal":{"AWS":"arn:aws:iam::111122223333:role/ingest"},"Action":"s3:GetObject""#
    ),
    public: [
        bucket_policy!(r#""Principal":"*","Action":"s3:GetObject""#),
        bucket_policy!(r#""Principal":{"AWS":"*"},"Action":"s3:GetObject""#),
    ],
    foreign: [bucket_policy!(
        r#""Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"s3:GetObject""#
    )],
    broad: [bucket_policy!(
        r#""Principal":{"AWS":"arn:aws:iam::111122223333:role/ingest"},"Action":"*""#
    )],
    plaintext: [policy!(
        r#""Principal":{"AWS":"arn:aws:iam::111122223333:role/ingest"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::acme-telemetry/*""#
    )],
    ..IDENTITY
};

impl Policies {
    /// The kind that an operation stores.
    pub(super) fn of(operation: Operation) -> Self {
        match (operation.service(), operation.name()) {
            (Service::Iam, "CreateRole" | "UpdateAssumeRolePolicy") => TRUST,
            (Service::Iam | Service::Sts, _) => IDENTITY,
            (Service::Iot, _) => DEVICE,
            (Service::Kms, _) => KEY,
            (Service::S3Control, "PutAccessPointPolicy") => resource!(
                "s3:GetObject",
                "arn:aws:s3:us-east-1:111122223333:accesspoint/ingest/object/*"
            ),
            (Service::S3Control, "PutMultiRegionAccessPointPolicy") => resource!(
                "s3:GetObject",
                "arn:aws:s3::111122223333:accesspoint/mfzwi23gnjvgw.mrap/object/*"
            ),
            (Service::S3Control, "PutAccessPointPolicyForObjectLambda") => resource!(
                "s3-object-lambda:GetObject",
                "arn:aws:s3-object-lambda:us-east-1:111122223333:accesspoint/ingest"
            ),
            (Service::S3Control, "PutAccessGrantsInstanceResourcePolicy") => resource!(
                "s3:GetDataAccess",
                "arn:aws:s3:us-east-1:111122223333:access-grants/default"
            ),
            (Service::S3Control, "PutBucketPolicy") => resource!(
                "s3-outposts:GetObject",
                "arn:aws:s3-outposts:us-east-1:111122223333:outpost/op-01ac5d28a6a232904/bucket/acme/object/*"
            ),
            (Service::Logs, "PutDestinationPolicy") => resource!(
                "logs:PutSubscriptionFilter",
                "arn:aws:logs:us-east-1:111122223333:destination:acme"
            ),
            (Service::Logs, "PutDeliveryDestinationPolicy") => resource!(
                "logs:CreateDelivery",
                "arn:aws:logs:us-east-1:111122223333:delivery-destination:acme"
            ),
            (Service::Logs, _) => resource!(
                "logs:PutLogEvents",
                "arn:aws:logs:us-east-1:111122223333:log-group:/acme/ingest:*"
            ),
            (Service::CloudTrail, _) => resource!(
                "cloudtrail:StartQuery",
                "arn:aws:cloudtrail:us-east-1:111122223333:eventdatastore/EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE"
            ),
            _ => BUCKET,
        }
    }
}
