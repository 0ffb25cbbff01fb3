//! Amazon S3 Control.

mod rules;

use rules::S3ControlRules;

use crate::region::{ReachesS3Control, Typed};

client! {
    /// A client of Amazon S3 Control: what is set for an account's S3 as a whole.
    ///
    /// Hands out `aws_sdk_s3control::Client`, but every request passes the session's guard: https,
    /// the FIPS host of the session's account in the session's region, signed, with the session's
    /// TLS. Another account than the session's is refused, and so are Outposts and directory buckets,
    /// which have hosts of their own.
    ///
    /// A job that copies into a bucket names an encryption that the session's S3 clients declared the
    /// bucket with.
    ///
    /// ```no_run
    /// use palisade::{region, s3control, Session};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let session = Session::builder(region::UsEast1).connect().await?;
    /// let s3 = s3control::Client::new(&session);
    /// let ask = s3.sdk().get_public_access_block().account_id("111122223333");
    /// let block = ask.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    aws_sdk_s3control, S3Control, "S3 Control", [Typed + ReachesS3Control],
    |core| S3ControlRules::new(core.owner().clone(), core.installer().buckets().clone()),
    |core, config| config.credentials_provider(core.credentials_with_owner())
}
