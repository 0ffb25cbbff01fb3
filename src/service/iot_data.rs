//! AWS IoT Core's data plane.

use crate::region::{ReachesIotData, Typed};

client! {
    /// A client of AWS IoT Core's data plane: messages and shadows.
    ///
    /// Hands out `aws_sdk_iotdataplane::Client`, but every request passes the session's guard: https,
    /// the FIPS host of the session's region, or the one with certificates of Amazon Trust Services
    /// where standard endpoints were chosen; signed, with the session's TLS.
    ///
    /// ```no_run
    /// use palisade::{iot_data, region, Session};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let session = Session::builder(region::UsEast1).connect().await?;
    /// let iot = iot_data::Client::new(&session);
    /// iot.sdk().publish().topic("plant/7/state").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    aws_sdk_iotdataplane, IotData, "IoT data", [Typed + ReachesIotData], |_| ()
}
