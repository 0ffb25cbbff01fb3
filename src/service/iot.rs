//! AWS IoT Core's control plane.

mod audit;
mod domain;
mod encryption;
mod endpoint;
mod here;
mod indexing;
mod job;
mod logging;
mod object;
mod ota;
mod security_profile;
mod stream;
mod target;

pub use audit::{
    AuditCheck, AuditChecks, AuditConfiguration, ConfigureAudit, DayOfMonth, Frequency,
    VerifiedAudit, Weekday,
};
pub use domain::{TlsPolicy, WithoutFips};
pub use encryption::{EncryptWith, EncryptionProof, EncryptionState, KeyHealth};
pub use indexing::{FieldKind, Indexing};
pub use job::JobDocument;
pub use logging::{EventLogging, LogLevel, LogTarget, Logging};
pub use ota::{CertificateChain, CodeSigning, HashAlgorithm, OtaFile, SignatureAlgorithm};
pub use security_profile::{
    AddressMetric, AlertTarget, Behavior, Cidr, Comparison, CountMetric, Period, PortMetric,
    Watched,
};
pub use stream::StreamFile;
pub use target::Target;

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
