//! AWS IAM.

use crate::region::{ReachesIam, Typed};

client! {
    /// A client of AWS IAM.
    ///
    /// Hands out `aws_sdk_iam::Client`, but every request passes the session's guard: https, the one
    /// FIPS host that IAM has for all regions of the session's partition, signed for the region that
    /// it stands for, with the session's TLS. There is no private endpoint's own host for it.
    ///
    /// ```no_run
    /// use palisade::{iam, region, Session};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let session = Session::builder(region::UsEast1).connect().await?;
    /// let iam = iam::Client::new(&session);
    /// let roles = iam.sdk().list_roles().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    aws_sdk_iam, Iam, "IAM", [Typed + ReachesIam], |_| ()
}
