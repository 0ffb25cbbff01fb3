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

mod operation;
mod table;
#[cfg(test)]
mod tests;

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

pub use operation::{Class, Condition, Holds, Member, Operation, Verdict, Weakening};
pub(crate) use table::{Form, Ledger, Members, Place, Protocol, Type};

use crate::Service;

/// The ledger of a service, if its feature is on.
pub(crate) fn of(service: Service) -> Option<&'static Ledger> {
    match service {
        #[cfg(feature = "s3")]
        Service::S3 => Some(&s3::LEDGER),
        #[cfg(feature = "s3control")]
        Service::S3Control => Some(&s3control::LEDGER),
        #[cfg(feature = "iot")]
        Service::Iot => Some(&iot::LEDGER),
        #[cfg(feature = "iot-data")]
        Service::IotData => Some(&iot_data::LEDGER),
        #[cfg(feature = "twinmaker")]
        Service::TwinMaker => Some(&twinmaker::LEDGER),
        #[cfg(feature = "iam")]
        Service::Iam => Some(&iam::LEDGER),
        Service::Sts => Some(&sts::LEDGER),
        #[cfg(feature = "cloudtrail")]
        Service::CloudTrail => Some(&cloudtrail::LEDGER),
        #[cfg(feature = "macie")]
        Service::Macie => Some(&macie::LEDGER),
        #[cfg(feature = "kms")]
        Service::Kms => Some(&kms::LEDGER),
        #[cfg(feature = "logs")]
        Service::Logs => Some(&logs::LEDGER),
        #[expect(unreachable_patterns, reason = "reached where a feature is off")]
        _ => None,
    }
}
