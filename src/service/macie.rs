//! Amazon Macie.

use crate::region::{ReachesMacie, Typed};

client! {
    /// A client of Amazon Macie.
    ///
    /// Hands out `aws_sdk_macie2::Client`, but every request passes the session's guard: https, the
    /// FIPS host of the session's region, signed, with the session's TLS.
    ///
    /// ```no_run
    /// use palisade::{macie, region, Session};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let session = Session::builder(region::UsEast1).connect().await?;
    /// let macie = macie::Client::new(&session);
    /// let status = macie.sdk().get_macie_session().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    aws_sdk_macie2, Macie, "Macie", [Typed + ReachesMacie], |_| ()
}
