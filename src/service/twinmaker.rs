//! AWS IoT TwinMaker.

mod rules;

use rules::TwinMakerRules;

use crate::region::{ReachesTwinMaker, Typed};

client! {
    /// A client of AWS IoT TwinMaker.
    ///
    /// Hands out `aws_sdk_iottwinmaker::Client`, but every request passes the session's guard: https,
    /// the FIPS host of the session's region for the operation, `api.…` or `data.…`; signed, with the
    /// session's TLS.
    ///
    /// Behind interface endpoints the two are two endpoints, of the services `iottwinmaker.api` and
    /// `iottwinmaker.data`. A session has a route for one of them, which serves its operations: make
    /// a session for each.
    ///
    /// ```no_run
    /// use palisade::{region, twinmaker, Session};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let session = Session::builder(region::UsEast1).connect().await?;
    /// let twinmaker = twinmaker::Client::new(&session);
    /// let workspaces = twinmaker.sdk().list_workspaces().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    aws_sdk_iottwinmaker, TwinMaker, "TwinMaker", [Typed + ReachesTwinMaker], |_| TwinMakerRules
}
