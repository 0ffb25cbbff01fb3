//! AWS STS.

use crate::region::{ReachesSts, Typed};
use crate::session::StsRules;

client! {
    /// A client of AWS STS.
    ///
    /// Hands out `aws_sdk_sts::Client`, but every request passes the session's guard: https, the FIPS
    /// host of the session's region, with the session's TLS, and signed unless a token proves the
    /// caller. What is chosen for STS here is chosen for the session's clients; the calls by which a
    /// session finds its own credentials have a choice of their own.
    ///
    /// For credentials to work with, [`Session::assume_role`](crate::Session::assume_role) makes a
    /// whole session; what this client is given stays in your hands.
    ///
    /// ```no_run
    /// use palisade::{region, sts, Session};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let session = Session::builder(region::UsEast1).connect().await?;
    /// let sts = sts::Client::new(&session);
    /// let caller = sts.sdk().get_caller_identity().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    aws_sdk_sts, Sts, "STS", [Typed + ReachesSts], |_| StsRules
}
