//! Operations that may say what the ledger does not know.

use std::collections::BTreeMap;

use super::builder::Builder;
use crate::error::{Fault, Refusal, fault};
use crate::evidence::{EvidenceBook, Outcome};
use crate::ledger::Operation;
use crate::region::Region;
use crate::{Reason, Rule, Service};

/// The operations that were accepted, by service.
#[derive(Clone, Debug, Default)]
pub(super) struct Unclassified(BTreeMap<Service, BTreeMap<String, Reason>>);

impl Unclassified {
    pub(super) fn of(&self, service: Service) -> BTreeMap<String, Reason> {
        self.0.get(&service).cloned().unwrap_or_default()
    }

    /// Refuses what can be no operation, so that a slip of the pen does not wait for the call that it was meant for.
    pub(super) fn check(&self) -> Result<(), Refusal> {
        let mut all = self
            .0
            .iter()
            .flat_map(|(service, names)| names.keys().map(|name| (*service, name)));
        all.try_for_each(|(service, name)| check(service, name))
    }

    pub(super) fn note(&self, evidence: &EvidenceBook) {
        for (service, operations) in &self.0 {
            for (operation, reason) in operations {
                let known = Operation::find(*service, operation).is_some();
                let what = if known {
                    "what the ledger does not know in"
                } else {
                    "unknown to the ledger:"
                };
                let subject = format!("{what} {} {operation}", service.id());
                let reason = reason.as_str().to_owned();
                evidence.note(Rule::Classified, Outcome::SetAside, subject, reason);
            }
        }
    }
}

fn check(service: Service, name: &str) -> Result<(), Refusal> {
    let is_name = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.len() > 1
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !is_name {
        return Err(NO_NAME.into());
    }
    let mut known = Operation::all(service).map(Operation::name);
    match known.find(|known| known.eq_ignore_ascii_case(name)) {
        Some(known) if known != name => Err(OTHER_CASE.into()),
        _ => Ok(()),
    }
}

const NO_NAME: Fault = fault!(
    Classified,
    "an operation was accepted that no service can have",
    "name it in `.accept_unclassified(…)` as the service's API reference does, as in `CreateThing`",
);
const OTHER_CASE: Fault = fault!(
    Classified,
    "an operation was accepted whose name differs from a known one by its capital letters",
    "name it in `.accept_unclassified(…)` as the service's API reference does, as in `CreateThing`",
);

impl<R: Region> Builder<R> {
    /// Accepts an operation that the ledger does not know, or that has members which it does not
    /// know, because the program is built with a newer SDK crate than the ledger was made for. May be
    /// called more than once; name the operation as the service's API reference does. Connecting refuses a
    /// name that no operation can have, or that is a known one in other capital letters. Of a name that the
    /// ledger does not know nobody can say whether a newer crate has it: the evidence lists it as unknown, and
    /// apart from known operations, of which only what the ledger does not know is accepted.
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
