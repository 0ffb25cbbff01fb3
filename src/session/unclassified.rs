//! Operations that may say what the ledger does not know.

use std::collections::BTreeMap;

use super::builder::Builder;
use crate::evidence::{EvidenceBook, Outcome};
use crate::region::Region;
use crate::{Reason, Rule, Service};

/// The operations that were accepted, by service.
#[derive(Clone, Debug, Default)]
pub(super) struct Unclassified(BTreeMap<Service, BTreeMap<String, Reason>>);

impl Unclassified {
    pub(super) fn of(&self, service: Service) -> BTreeMap<String, Reason> {
        self.0.get(&service).cloned().unwrap_or_default()
    }

    pub(super) fn note(&self, evidence: &EvidenceBook) {
        for (service, operations) in &self.0 {
            for (operation, reason) in operations {
                let subject = format!("{} {operation}", service.id());
                let reason = reason.as_str().to_owned();
                evidence.note(Rule::Classified, Outcome::SetAside, subject, reason);
            }
        }
    }
}

impl<R: Region> Builder<R> {
    /// Accepts an operation that the ledger does not know, or that has members which it does not
    /// know, because the program is built with a newer SDK crate than the ledger was made for. May be
    /// called more than once; name the operation as the service's API reference does.
    ///
    /// # Danger
    /// Sets [`Rule::Classified`](crate::Rule::Classified) aside there: nobody has looked at what such a
    /// call stores or weakens, and the guard reads no text in what it does not know. Host, TLS and
    /// signature are held to as ever. The evidence keeps the reason and counts the requests that needed it.
    ///
    /// ```
    /// use palisade::{Service, Session, reason, region};
    ///
    /// let builder = Session::builder(region::UsEast1).accept_unclassified(
    ///     Service::Iot,
    ///     "CreateThing",
    ///     reason!("its new member holds a billing code of ours"),
    /// );
    /// ```
    pub fn accept_unclassified(
        mut self,
        service: Service,
        operation: impl Into<String>,
        reason: Reason,
    ) -> Self {
        let operations = self.unclassified.0.entry(service).or_default();
        operations.insert(operation.into(), reason);
        self
    }
}
