//! The services that have a place in this crate.

use std::fmt;

macro_rules! services {
    ($($name:ident, $id:literal, $signing_name:literal, $what:literal;)+) => {
        /// An AWS service with a wrapper in this crate, now or planned.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Service {
            $(#[doc = $what] $name,)+
        }

        impl Service {
            /// Every service, in the order of reports.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The service's name in the endpoint table.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)+ }
            }

            /// The service's name in signatures.
            pub(crate) const fn signing_name(self) -> &'static str {
                match self { $(Self::$name => $signing_name,)+ }
            }

            /// The service's name as people write it.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $what,)+ }
            }
        }
    };
}

services! {
    S3, "s3", "s3", "Amazon S3";
    S3Control, "s3control", "s3", "Amazon S3 Control";
    Iot, "iot", "iot", "AWS IoT Core";
    IotData, "iot-data", "iotdata", "AWS IoT Core data plane";
    TwinMaker, "iottwinmaker", "iottwinmaker", "AWS IoT TwinMaker";
    Iam, "iam", "iam", "AWS IAM";
    Sts, "sts", "sts", "AWS STS";
    CloudTrail, "cloudtrail", "cloudtrail", "AWS CloudTrail";
    Macie, "macie2", "macie2", "Amazon Macie";
    Kms, "kms", "kms", "AWS KMS";
    Logs, "logs", "logs", "Amazon CloudWatch Logs";
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.title())
    }
}
