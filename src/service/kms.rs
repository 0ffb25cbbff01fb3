//! AWS KMS.

use crate::region::{ReachesKms, Typed};

client! {
    /// A client of AWS KMS.
    ///
    /// Hands out `aws_sdk_kms::Client`, but every request passes the session's guard: https, the
    /// FIPS host of the session's region, signed, with the session's TLS.
    ///
    /// ```no_run
    /// use palisade::{kms, region, Session};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let session = Session::builder(region::UsEast1).connect().await?;
    /// let kms = kms::Client::new(&session);
    /// let keys = kms.sdk().list_keys().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    aws_sdk_kms, Kms, "KMS", [Typed + ReachesKms], |_| ()
}
