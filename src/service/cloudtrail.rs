//! AWS CloudTrail.

use crate::region::{ReachesCloudTrail, Typed};

client! {
    /// A client of AWS CloudTrail.
    ///
    /// Hands out `aws_sdk_cloudtrail::Client`, but every request passes the session's guard: https, the
    /// FIPS host of the session's region, signed, with the session's TLS.
    ///
    /// ```no_run
    /// use palisade::{cloudtrail, region, Session};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let session = Session::builder(region::UsEast1).connect().await?;
    /// let cloudtrail = cloudtrail::Client::new(&session);
    /// let trails = cloudtrail.sdk().describe_trails().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    aws_sdk_cloudtrail, CloudTrail, "CloudTrail", [Typed + ReachesCloudTrail], |_| ()
}
