//! What the ledger says of a call: it knows the operation and its members, or the call stops here.

use std::collections::BTreeMap;

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

use super::called;
use super::members::{self, Stray};
use crate::error::Refusal;
use crate::evidence::{EvidenceBook, Outcome};
use crate::ledger::Operation;
use crate::wire::ledger::Ledger;
use crate::{Reason, Rule};

/// The ledger of one client.
#[derive(Debug)]
pub(crate) struct Known {
    ledger: &'static Ledger,
    /// The version of the SDK crate that the program is built with.
    built_with: &'static str,
    /// Operations that may say what the ledger does not know.
    accepted: BTreeMap<String, Reason>,
}

impl Known {
    pub(crate) fn new(ledger: &'static Ledger, accepted: BTreeMap<String, Reason>) -> Self {
        Self {
            ledger,
            built_with: ledger.version,
            accepted,
        }
    }

    pub(super) fn built_with(&mut self, version: &'static str) {
        self.built_with = version;
    }

    /// Looks the operation up: `None` for one that was accepted unknown.
    pub(super) fn look_up(&self, name: &str) -> Result<Option<Operation>, Refusal> {
        let entry = self.ledger.find(name);
        if entry.is_none() && !self.accepted.contains_key(name) {
            return Err(self.refused(&format!("the operation {}", printable(name))));
        }
        Ok(entry)
    }

    /// Looks at what the SDK wrote.
    pub(super) fn check_written(
        &self,
        name: &str,
        entry: Option<Operation>,
        request: &HttpRequest,
    ) -> Result<(), Refusal> {
        match entry.map(|entry| members::check_written(entry, request)) {
            Some(Err(stray)) if !self.accepted.contains_key(name) => Err(self.stray(name, &stray)),
            _ => Ok(()),
        }
    }

    /// Looks at the finished request; notes where an acceptance is what lets it pass.
    pub(super) fn check_finished(
        &self,
        name: &str,
        entry: Option<Operation>,
        request: &HttpRequest,
        evidence: &EvidenceBook,
    ) -> Result<(), Refusal> {
        // Security: not set aside by any acceptance, which is of one operation.
        called::check(self.ledger.protocol, name, request)?;
        let stray = match entry.map(|entry| members::check_finished(entry, request)) {
            Some(Ok(())) => return Ok(()),
            Some(Err(stray)) => Some(stray),
            None => None,
        };
        let Some(reason) = self.accepted.get(name) else {
            return Err(stray.map_or_else(
                || self.refused(&format!("the operation {}", printable(name))),
                |stray| self.stray(name, &stray),
            ));
        };
        let subject = format!("used: {} {name}", self.ledger.crate_name);
        let reason = reason.as_str().to_owned();
        evidence.note(Rule::Classified, Outcome::SetAside, subject, reason);
        Ok(())
    }

    fn stray(&self, name: &str, stray: &Stray) -> Refusal {
        match stray {
            Stray::Unknown(member) => {
                let member = printable(member);
                self.refused(&format!("the member {member} of {name}"))
            }
            Stray::Unreadable if self.built_with == self.ledger.version => {
                let Ledger {
                    crate_name,
                    version,
                    ..
                } = self.ledger;
                let problem =
                    format!("the body of {name} is not what {crate_name} {version} writes");
                Refusal::new(Rule::Classified, problem, LEAVE)
            }
            Stray::Unreadable => self.refused(&format!("the form of the body of {name}")),
        }
    }

    fn refused(&self, what: &str) -> Refusal {
        let Ledger {
            crate_name,
            version,
            ..
        } = self.ledger;
        let built_with = self.built_with;
        if built_with == *version {
            let problem = format!("{crate_name} {version} does not have {what}");
            return Refusal::new(Rule::Classified, problem, LEAVE);
        }
        Refusal::new(
            Rule::Classified,
            format!(
                "the ledger, made for {crate_name} {version}, does not know {what}; \
                 the program is built with {crate_name} {built_with}"
            ),
            format!(
                "update palisade or build with {crate_name} {version}; what you have looked at \
                 yourself passes with `.accept_unclassified(…)`"
            ),
        )
    }
}

const LEAVE: &str = "leave the name of the operation and the request to the SDK";

/// A name, if it looks like one: a request that was changed may have anything in its place.
pub(super) fn printable(name: &str) -> &str {
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte);
    if name.len() <= 64 && name.bytes().all(is_name) {
        name
    } else {
        "(unprintable)"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Service;
    use crate::wire::ledger;

    #[test]
    fn a_newer_crate_is_named_with_both_versions() {
        let ledger = ledger::of(Service::Sts).map(|ledger| Known::new(ledger, BTreeMap::new()));
        let Some(mut known) = ledger else {
            unreachable!("STS is always there");
        };
        known.built_with("1.999.0");
        let version = known.ledger.version;
        let refusal = known.look_up("AssumeRoles");
        assert_eq!(
            refusal.map_err(|refusal| refusal.to_string()).map(drop),
            Err(format!(
                "Classified: the ledger, made for aws-sdk-sts {version}, does not know the operation \
                 AssumeRoles; the program is built with aws-sdk-sts 1.999.0; update palisade or \
                 build with aws-sdk-sts {version}; what you have looked at yourself passes with \
                 `.accept_unclassified(…)`"
            ))
        );
    }
}
