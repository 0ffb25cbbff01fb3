//! The ledger: every operation of every wrapped SDK crate, classified and judged.
//!
//! Written by people in `data/ledger/`, one entry per operation, each judgement with its reason, and
//! compiled into tables; `docs/operations.md` shows all of it. The guard lets nothing through that
//! does not stand here. Services whose feature is off have no tables.
//!
//! ```
//! # #[cfg(feature = "s3")] {
//! use palisade::ledger::{Class, Operation, Verdict};
//! use palisade::{Rule, Service};
//!
//! let operation = Operation::find(Service::S3, "DeletePublicAccessBlock").ok_or("unknown")?;
//! assert_eq!(operation.class(), Class::Delete);
//! for weakening in operation.weakenings() {
//!     assert_eq!(weakening.to_string(), "any call");
//!     assert_eq!(weakening.verdict(), Verdict::BrokenGlass(Rule::Private));
//! }
//! # }
//! # Ok::<(), &str>(())
//! ```

mod holds;
mod operation;
mod table;
#[cfg(test)]
mod tests;
mod types;

#[cfg(feature = "cloudtrail")]
mod cloudtrail;
#[cfg(feature = "iam")]
mod iam;
#[cfg(feature = "iot")]
mod iot;
#[cfg(feature = "iot-data")]
mod iot_data;
#[cfg(feature = "kms")]
mod kms;
#[cfg(feature = "logs")]
mod logs;
#[cfg(feature = "macie")]
mod macie;
#[cfg(feature = "s3")]
mod s3;
#[cfg(feature = "s3control")]
mod s3control;
mod sts;
#[cfg(feature = "twinmaker")]
mod twinmaker;

pub use holds::Holds;
pub use operation::{Class, Condition, Member, Operation, Verdict, Weakening};
pub(crate) use table::{Ledger, Place, Protocol, Segment};
pub(crate) use types::{Form, Members, Type};

use crate::Service;

/// The ledgers of the services whose features are on.
static ALL: &[&Ledger] = &[
    #[cfg(feature = "cloudtrail")]
    &cloudtrail::LEDGER,
    #[cfg(feature = "iam")]
    &iam::LEDGER,
    #[cfg(feature = "iot")]
    &iot::LEDGER,
    #[cfg(feature = "iot-data")]
    &iot_data::LEDGER,
    #[cfg(feature = "kms")]
    &kms::LEDGER,
    #[cfg(feature = "logs")]
    &logs::LEDGER,
    #[cfg(feature = "macie")]
    &macie::LEDGER,
    #[cfg(feature = "s3")]
    &s3::LEDGER,
    #[cfg(feature = "s3control")]
    &s3control::LEDGER,
    &sts::LEDGER,
    #[cfg(feature = "twinmaker")]
    &twinmaker::LEDGER,
];

/// The ledger of a service, if its feature is on.
pub(crate) fn of(service: Service) -> Option<&'static Ledger> {
    ALL.iter().copied().find(|ledger| ledger.service == service)
}
