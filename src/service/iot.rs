//! AWS IoT Core's control plane.

mod destination;
mod rule;

pub use destination::{ConfirmDestination, ConfirmationToken, InfluxDbDestination};
pub use rule::{
    Acks, Action, AlarmState, BootstrapServers, CloudwatchLogsAction, CloudwatchMetricAction,
    Compression, DynamoDbAction, DynamoKey, ErrorAction, FirehoseAction, HttpAction, HttpAuth,
    HttpHeader, InfluxDbAction, IotAnalyticsAction, IotEventsAction, IotSiteWiseAction,
    KafkaAction, KafkaAuth, KinesisAction, LocationAction, OpenSearchAction, RepublishAction,
    SecretReference, Separator, SnsAction, SqsAction, StepFunctionsAction, TimestreamAction,
    TopicRule,
};

use crate::region::{ReachesIot, Typed};

client! {
    /// A client of AWS IoT Core's control plane.
    ///
    /// Hands out `aws_sdk_iot::Client`, but every request passes the session's guard: https, the
    /// FIPS host of the session's region, signed, with the session's TLS.
    ///
    /// ```no_run
    /// use palisade::{iot, region, Session};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let session = Session::builder(region::UsEast1).connect().await?;
    /// let iot = iot::Client::new(&session);
    /// let things = iot.sdk().list_things().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    aws_sdk_iot, Iot, "IoT", [Typed + ReachesIot], |_| ()
}
