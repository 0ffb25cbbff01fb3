//! Regions: which there are, and which services have a FIPS endpoint there.
//!
//! A region written in the program is a type, [`UsEast1`], and the compiler knows what it reaches.
//! A region that is only known at run time is an [`AnyRegion`], and the same question is answered
//! when it is asked. What is listed comes from `data/endpoints.txt`; AWS may have more.
//!
//! ```
//! use palisade::region::{self, AnyRegion, Region};
//!
//! let here = region::EuWest1.standard_endpoints(palisade::reason!("no FIPS endpoints in eu-west-1"));
//! assert_eq!(here.name(), "eu-west-1");
//! assert_eq!(here.any(), AnyRegion::new("eu-west-1")?);
//! # Ok::<(), palisade::Refusal>(())
//! ```

mod any;
mod partition;
mod standard;
mod table;

use std::fmt::Debug;

pub use any::AnyRegion;
pub use partition::Partition;
pub use standard::Standard;
pub use table::*;

use crate::Reason;

mod sealed {
    pub trait Sealed {}
}

/// A region of AWS, named by a type or by run-time text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a region",
    note = "name the region as a type such as `region::UsEast1`, or check text with `AnyRegion::new`"
)]
pub trait Region: sealed::Sealed + Clone + Debug + Send + Sync + 'static {
    /// The region's code, such as `us-east-1`.
    fn name(&self) -> &str;

    /// Why standard endpoints are used here instead of FIPS ones, if they are.
    fn standard_reason(&self) -> Option<&Reason>;

    /// The region without its type. A choice of standard endpoints is not part of it.
    fn any(&self) -> AnyRegion;
}

/// A region that the compiler knows.
#[diagnostic::on_unimplemented(
    message = "the region of this session is known only at run time",
    label = "the compiler cannot tell what `{Self}` reaches",
    note = "use `try_new`, which answers at run time, or name the region as a type such as `region::UsEast1`"
)]
pub trait Typed: Region {}

/// A region whose standard endpoints were chosen, so that a host beside the FIPS ones may be.
#[diagnostic::on_unimplemented(
    message = "a private endpoint's own host name is no FIPS endpoint, and this session demands FIPS endpoints",
    label = "in `{Self}`, FIPS endpoints are demanded",
    note = "private DNS needs no route: the service's own names lead to the private endpoint then, \
            FIPS names too where it serves them",
    note = "for its own host name, say why no FIPS endpoint is needed: \
            `.standard_endpoints(reason!(\"…\"))` on the region"
)]
pub trait StandardEndpoints: Region {}

impl<R: Region> StandardEndpoints for Standard<R> {}

/// A region whose standard endpoints were chosen, so that messages and shadows may go by an account's own
/// endpoint.
#[diagnostic::on_unimplemented(
    message = "an account's own data endpoint is no FIPS endpoint, and this session demands FIPS endpoints",
    label = "in `{Self}`, FIPS endpoints are demanded",
    note = "`iot_data::Client::new` goes to the FIPS endpoint, which all accounts of a region share",
    note = "for the account's own endpoint, say why no FIPS endpoint is needed: \
            `.standard_endpoints(reason!(\"…\"))` on the region",
    note = "`try_at` asks at run time; where `.standard_endpoint(…)` of the session says it of single services, \
            only that knows"
)]
pub trait OwnDataEndpoint: Region {}

impl<R: Region> OwnDataEndpoint for Standard<R> {}

/// A region where a FIPS endpoint for devices is listed; chosen standard endpoints are no answer.
#[diagnostic::on_unimplemented(
    message = "no FIPS endpoint for devices is listed for the region `{Self}`",
    label = "not listed",
    note = "take a region that lists one, or ask at run time with `try_fips_in`; the account's own endpoint, \
            which is no FIPS endpoint, is asked for with `iot::Client::device_endpoint`"
)]
pub trait ListsIotData: Region {}

/// A region where TwinMaker is, with or without a FIPS endpoint.
///
/// [`AnyRegion`] passes here: AWS may have added one that is not listed yet, and where it has not, no host
/// answers.
#[diagnostic::on_unimplemented(
    message = "AWS IoT TwinMaker is not in the region `{Self}`",
    label = "no endpoint of TwinMaker is listed here",
    note = "take a region where it is, such as `region::EuWest1`; the documentation of `HasTwinMaker` lists them",
    note = "where AWS has added it since, name the region at run time: `AnyRegion::new(…)?.standard_endpoints(…)`, and `try_new`"
)]
pub trait HasTwinMaker: Region {}

#[diagnostic::do_not_recommend]
impl HasTwinMaker for AnyRegion {}

/// Declares one question per service, asked of a region.
macro_rules! reaches {
    ($($name:ident $service:literal $message:literal;)+) => {
        $(
            #[doc = concat!("A region where ", $service, " is reached as demanded: by a listed FIPS endpoint,")]
            /// or by the standard one if the region was made with `standard_endpoints`.
            ///
            /// [`AnyRegion`] passes here; it is asked at run time instead.
            #[diagnostic::on_unimplemented(
                message = $message,
                label = "not listed",
                note = "take a region that lists one, or say why the standard endpoint will do: \
                        `.standard_endpoints(reason!(\"…\"))` on the region"
            )]
            pub trait $name: Region {}

            #[diagnostic::do_not_recommend]
            impl $name for AnyRegion {}
            reaches!(@standard $name);
        )+
    };
    // The one service that is in few regions, and in which the difference is asked of a type.
    (@standard ReachesTwinMaker) => {
        impl<R: HasTwinMaker> ReachesTwinMaker for Standard<R> {}
    };
    (@standard $name:ident) => {
        impl<R: Region> $name for Standard<R> {}
    };
}

reaches! {
    ReachesS3 "S3" "no S3 FIPS endpoint is listed for the region `{Self}`";
    ReachesS3Control "S3 Control" "no S3 Control FIPS endpoint is listed for the region `{Self}`";
    ReachesIot "IoT" "no IoT FIPS endpoint is listed for the region `{Self}`";
    ReachesIotData "IoT data" "no IoT data FIPS endpoint is listed for the region `{Self}`";
    ReachesTwinMaker "TwinMaker" "no TwinMaker FIPS endpoint is listed for the region `{Self}`";
    ReachesIam "IAM" "no IAM FIPS endpoint is listed for the region `{Self}`";
    ReachesSts "STS" "no STS FIPS endpoint is listed for the region `{Self}`";
    ReachesCloudTrail "CloudTrail" "no CloudTrail FIPS endpoint is listed for the region `{Self}`";
    ReachesMacie "Macie" "no Macie FIPS endpoint is listed for the region `{Self}`";
    ReachesKms "KMS" "no KMS FIPS endpoint is listed for the region `{Self}`";
    ReachesLogs "CloudWatch Logs" "no CloudWatch Logs FIPS endpoint is listed for the region `{Self}`";
}

/// One row of the table: the region reaches the service.
macro_rules! reach {
    ($region:ident S3) => {
        impl ReachesS3 for $region {}
    };
    ($region:ident S3Control) => {
        impl ReachesS3Control for $region {}
    };
    ($region:ident Iot) => {
        impl ReachesIot for $region {}
    };
    ($region:ident IotData) => {
        impl ReachesIotData for $region {}
        impl ListsIotData for $region {}
    };
    ($region:ident TwinMaker) => {
        impl ReachesTwinMaker for $region {}
    };
    ($region:ident Iam) => {
        impl ReachesIam for $region {}
    };
    ($region:ident Sts) => {
        impl ReachesSts for $region {}
    };
    ($region:ident CloudTrail) => {
        impl ReachesCloudTrail for $region {}
    };
    ($region:ident Macie) => {
        impl ReachesMacie for $region {}
    };
    ($region:ident Kms) => {
        impl ReachesKms for $region {}
    };
    ($region:ident Logs) => {
        impl ReachesLogs for $region {}
    };
}

/// Says in which regions a service is.
macro_rules! hosted {
    ($has:ident: $($region:ident)+) => {
        $(impl $has for $region {})+
    };
}

/// Makes a type of every region: name, code, partition and the services with a FIPS endpoint.
macro_rules! regions {
    ($($region:ident $code:literal $partition:ident [$($service:ident)*];)+) => {
        $(
            #[doc = concat!("`", $code, "`, in [`Partition::", stringify!($partition), "`].")]
            ///
            #[doc = regions!(@listed $($service)*)]
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub struct $region;

            impl $region {
                /// Uses the region's standard endpoints instead of FIPS ones, for the given reason.
                #[must_use]
                pub fn standard_endpoints(self, reason: Reason) -> Standard<Self> {
                    Standard::new(self, reason)
                }
            }

            impl sealed::Sealed for $region {}

            #[diagnostic::do_not_recommend]
            impl Region for $region {
                fn name(&self) -> &str {
                    $code
                }

                fn standard_reason(&self) -> Option<&Reason> {
                    None
                }

                fn any(&self) -> AnyRegion {
                    AnyRegion::known($code)
                }
            }

            #[diagnostic::do_not_recommend]
            impl Typed for $region {}

            impl From<$region> for AnyRegion {
                fn from(region: $region) -> Self {
                    region.any()
                }
            }

            $(reach!($region $service);)*
        )+

        pub(crate) const ALL: &[(&str, Partition, &[&str])] =
            &[$(($code, Partition::$partition, &[$(stringify!($service)),*]),)+];
    };
    (@listed) => { "No FIPS endpoint of a service wrapped here is listed." };
    (@listed $($service:ident)+) => {
        concat!("FIPS endpoints are listed for: ", stringify!($($service),+), ".")
    };
}
use {hosted, reach, regions};

#[cfg(test)]
mod tests {
    use super::*;

    fn reaching_s3<R: Typed + ReachesS3>(region: &R) -> &str {
        region.name()
    }

    #[test]
    fn every_typed_region_is_accepted_as_text() {
        assert_eq!(ALL.len(), 55);
        for (code, partition, _) in ALL {
            let region = AnyRegion::new(code);
            assert_eq!(region.map(|region| region.partition()), Ok(*partition));
        }
    }

    #[test]
    fn a_reason_opens_a_region_without_fips_and_stays_with_it() {
        let reason = crate::reason!("no FIPS endpoints in eu-west-1");
        let here = EuWest1.standard_endpoints(reason.clone());
        assert_eq!(reaching_s3(&here), "eu-west-1");
        assert_eq!(here.standard_reason(), Some(&reason));
        assert_eq!(here.any(), AnyRegion::from(EuWest1));
        assert_eq!(reaching_s3(&CaCentral1), "ca-central-1");
        assert_eq!(CaCentral1.standard_reason(), None);
    }
}
