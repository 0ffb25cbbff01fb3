//! AWS IoT Core's data plane.

mod at;
mod connection;
mod document;
mod finite;
mod limit;
mod message;
mod publish;
mod rules;
mod shadow;

pub use connection::DirectMessage;
pub use document::{ShadowDocument, ShadowUpdate};
pub use limit::ShadowLimit;
pub use publish::{Publish, Qos};
pub use shadow::Shadow;

use crate::region::{ReachesIotData, Typed};
pub use crate::value::user_properties::UserProperties;

use rules::IotDataRules;

client! {
    /// A client of AWS IoT Core's data plane: messages, shadows and connections.
    ///
    /// Hands out `aws_sdk_iotdataplane::Client`, but every request passes the session's guard: https,
    /// the FIPS host of the session's region, or the one with certificates of Amazon Trust Services
    /// where standard endpoints were chosen; signed, with the session's TLS. Topics are single topics, messages and
    /// shadows no larger than AWS takes them, before anything is sent. [`at`](Client::at) goes by the account's own
    /// endpoint instead.
    ///
    /// ```no_run
    /// use palisade::{iot_data, region, topic_name, Session};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let session = Session::builder(region::UsEast1).connect().await?;
    /// let data = iot_data::Client::new(&session);
    /// data.publish(&topic_name!("acme/press-17/commands"), "stop").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    aws_sdk_iotdataplane, IotData, "IoT data", [Typed + ReachesIotData], |_| IotDataRules
}
