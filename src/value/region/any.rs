//! A region known at run time.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::{Partition, Region, Standard, sealed};
use crate::error::{Fault, fault};
use crate::{Reason, Refusal};

/// A region known at run time: checked text of a region's shape.
///
/// Regions newer than this crate are accepted, so that a new region needs no new release; no FIPS
/// endpoint is listed for them.
///
/// ```
/// use palisade::region::{AnyRegion, Partition, UsGovWest1};
///
/// let region = AnyRegion::new("us-gov-west-1")?;
/// assert_eq!(region, AnyRegion::from(UsGovWest1));
/// assert_eq!(region.partition(), Partition::AwsUsGov);
/// assert!(AnyRegion::new("evil.example/us-east-1").is_err());
/// # Ok::<(), palisade::Refusal>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnyRegion(Cow<'static, str>);

impl AnyRegion {
    /// Checks that the text has the shape of a region's code.
    ///
    /// # Errors
    ///
    /// [`Rule::Endpoint`](crate::Rule::Endpoint): the text is longer than 32 bytes, is not shaped
    /// like `us-east-1` or `aws-global`, or asks for FIPS in the region's name (`fips-us-east-1`).
    pub fn new(region: impl AsRef<str>) -> Result<Self, Refusal> {
        let region = region.as_ref();
        check(region)?;
        Ok(Self(Cow::Owned(region.to_owned())))
    }

    /// Every region of the table, the pseudo regions such as `aws-global` included.
    pub fn listed() -> impl Iterator<Item = Self> {
        super::ALL.iter().map(|(code, _, _)| Self::known(code))
    }

    pub(super) const fn known(region: &'static str) -> Self {
        Self(Cow::Borrowed(region))
    }

    /// The region's code, such as `us-east-1`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The partition that the region belongs to, told by its first letters.
    #[must_use]
    pub fn partition(&self) -> Partition {
        Partition::of(&self.0)
    }

    /// Whether the text names a whole partition instead of a place, as `aws-global` does.
    pub(crate) fn is_pseudo(&self) -> bool {
        self.0.ends_with("-global")
    }

    /// Whether the table has a FIPS endpoint of the service, by its name there.
    pub(crate) fn lists_fips(&self, service: &str) -> bool {
        let mut rows = super::ALL.iter();
        rows.any(|(code, _, services)| *code == self.as_str() && services.contains(&service))
    }

    /// Uses the region's standard endpoints instead of FIPS ones, for the given reason.
    #[must_use]
    pub fn standard_endpoints(self, reason: Reason) -> Standard<Self> {
        Standard::new(self, reason)
    }
}

impl sealed::Sealed for AnyRegion {}

impl Region for AnyRegion {
    fn name(&self) -> &str {
        self.as_str()
    }

    fn standard_reason(&self) -> Option<&Reason> {
        None
    }

    fn any(&self) -> AnyRegion {
        self.clone()
    }
}

impl fmt::Display for AnyRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for AnyRegion {
    type Err = Refusal;

    fn from_str(region: &str) -> Result<Self, Refusal> {
        Self::new(region)
    }
}

impl TryFrom<&str> for AnyRegion {
    type Error = Refusal;

    fn try_from(region: &str) -> Result<Self, Refusal> {
        Self::new(region)
    }
}

impl TryFrom<String> for AnyRegion {
    type Error = Refusal;

    fn try_from(region: String) -> Result<Self, Refusal> {
        check(&region)?;
        Ok(Self(Cow::Owned(region)))
    }
}

const SHAPE: Fault = fault!(
    Endpoint,
    "the text is not a region's code",
    "write it as AWS does, such as `us-east-1`: lower-case letters, digits and hyphens, at most 32 bytes"
);

const FIPS: Fault = fault!(
    Endpoint,
    "the region's code asks for FIPS, as only old SDKs understood it",
    "give the plain code, such as `us-east-1`: FIPS endpoints are used without asking"
);

// Security: the text becomes part of a host name, so nothing but letters, digits and hyphens passes.
fn check(region: &str) -> Result<(), Fault> {
    const LONGEST: usize = 32;
    if region.len() > LONGEST {
        return Err(SHAPE);
    }
    let letters = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase());
    let digits =
        |part: &str| matches!(part.len(), 1..=2) && part.bytes().all(|b| b.is_ascii_digit());
    if region.split('-').any(|part| part == "fips") {
        return Err(FIPS);
    }
    let shaped = match region.rsplit_once('-') {
        Some((place, "global")) => {
            place.split('-').all(letters) && place.split('-').next() == Some("aws")
        }
        Some((place, number)) => {
            place.contains('-') && place.split('-').all(letters) && digits(number)
        }
        None => false,
    };
    if shaped { Ok(()) } else { Err(SHAPE) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Rule;

    #[test]
    fn only_text_of_a_regions_shape_is_accepted() {
        for good in [
            "us-east-1",
            "us-isob-east-1",
            "us-gov-west-1",
            "eusc-de-east-1",
            "aws-global",
            "aws-us-gov-global",
            "xx-nowhere-9",
            "ap-southeast-12",
        ] {
            assert_eq!(AnyRegion::new(good).map(|r| r.to_string()), Ok(good.into()));
        }
        for bad in [
            "",
            "-",
            "us",
            "us-1",
            "global",
            "us-global",
            "us-east",
            "us-east-",
            "-us-east-1",
            "us--east-1",
            "us-east-123",
            "us-east-1 ",
            "US-EAST-1",
            "us_east_1",
            "s3-external-1",
            "us-east-1.evil",
            "x.evil/a?b=",
            "us-east-\u{661}",
            "us-averyveryveryverylongplace-11x1",
        ] {
            assert_eq!(AnyRegion::new(bad), Err(SHAPE.into()), "{bad}");
        }
    }

    #[test]
    fn a_refusal_says_what_to_write_and_not_what_was_written() {
        let refusal = |text| AnyRegion::new(text).map_err(|e| e.to_string());
        assert_eq!(
            refusal("Nowhere"),
            Err(
                "Endpoint: the text is not a region's code; write it as AWS does, such as \
                 `us-east-1`: lower-case letters, digits and hyphens, at most 32 bytes"
                    .to_owned()
            )
        );
        assert_eq!(
            refusal("fips-us-east-1"),
            Err(
                "Endpoint: the region's code asks for FIPS, as only old SDKs understood it; give \
                 the plain code, such as `us-east-1`: FIPS endpoints are used without asking"
                    .to_owned()
            )
        );
    }

    #[test]
    fn a_region_yet_unknown_finds_its_partition() {
        let partition = |text| AnyRegion::new(text).map(|r| r.partition());
        assert_eq!(partition("us-gov-north-1"), Ok(Partition::AwsUsGov));
        assert_eq!(partition("us-iso-north-1"), Ok(Partition::AwsIso));
        assert_eq!(partition("us-isob-north-1"), Ok(Partition::AwsIsoB));
        assert_eq!(partition("cn-south-1"), Ok(Partition::AwsCn));
        assert_eq!(partition("us-north-1"), Ok(Partition::Aws));
    }

    proptest! {
        #[test]
        fn accepted_text_can_stand_in_a_host_name(text in "\\PC{0,40}|[a-z0-9.@/-]{0,40}|[a-z]{2,4}(-[a-z]{1,9}){0,3}-[a-z0-9]{1,3}") {
            match AnyRegion::try_from(text.clone()) {
                Ok(region) => {
                    prop_assert_eq!(region.as_str(), text.as_str());
                    prop_assert!(text.len() <= 32);
                    prop_assert!(text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-')));
                    prop_assert!(!text.starts_with('-') && !text.ends_with('-'));
                }
                Err(refusal) => prop_assert_eq!(refusal.rule(), Rule::Endpoint),
            }
        }
    }
}
