//! Amazon CloudWatch Logs.

mod rules;

use rules::LogsRules;

use crate::region::{ReachesLogs, Typed};

client! {
    /// A client of Amazon CloudWatch Logs.
    ///
    /// Hands out `aws_sdk_cloudwatchlogs::Client`, but every request passes the session's guard:
    /// https, the FIPS host of the session's region, with `stream-` before it for live tails and log
    /// objects; signed, with the session's TLS. Private endpoints do not serve those two.
    ///
    /// ```no_run
    /// use palisade::{logs, region, Session};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let session = Session::builder(region::UsEast1).connect().await?;
    /// let logs = logs::Client::new(&session);
    /// let groups = logs.sdk().describe_log_groups().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    aws_sdk_cloudwatchlogs, Logs, "CloudWatch Logs", [Typed + ReachesLogs], |_| LogsRules
}
