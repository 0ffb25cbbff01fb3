//! What the ledger says of a call: it knows the operation and its members, or the call stops here.

use std::collections::BTreeMap;

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::config_bag::ConfigBag;

use super::meaning::Meaning;
use super::members::{self, Said, Stray};
use super::reading::Reading;
use super::stored::Stored;
use super::verdicts::Judge;
use super::{Glass, called};
use crate::error::Refusal;
use crate::evidence::{EvidenceBook, Outcome};
use crate::ledger::Operation;
use crate::text::TextExceptions;
use crate::wire::finished::Finished;
use crate::wire::ledger::Ledger;
use crate::wire::owner::{KnownBuckets, Owner};
use crate::{Reason, Rule};

/// The ledger of one client, and what its session says beside it.
#[derive(Debug)]
pub(crate) struct Known {
    ledger: &'static Ledger,
    /// The version of the SDK crate that the program is built with.
    built_with: &'static str,
    /// Whether a verdict on some call depends on the session's account.
    asks_for_account: bool,
    /// Operations that may say what the ledger does not know.
    accepted: BTreeMap<String, Reason>,
    said: SaidBySession,
}

/// What a session says of its calls.
#[derive(Clone, Debug, Default)]
pub(crate) struct SaidBySession {
    pub(crate) exceptions: TextExceptions,
    pub(crate) owner: Owner,
    pub(crate) buckets: KnownBuckets,
    /// Whether all that calls store comes from types that were checked: in calls of the session itself.
    pub(crate) is_checked: bool,
}

/// One finished call.
pub(super) struct Call<'a> {
    pub(super) name: &'a str,
    pub(super) entry: Option<Operation>,
    pub(super) request: &'a Finished<'a>,
    /// What stands before the operation's own path.
    pub(super) prefix: &'a str,
    /// The service's own host.
    pub(super) host: &'a str,
    pub(super) cfg: &'a ConfigBag,
}

impl Known {
    pub(crate) fn new(
        ledger: &'static Ledger,
        accepted: BTreeMap<String, Reason>,
        said: SaidBySession,
    ) -> Self {
        Self {
            ledger,
            built_with: ledger.version,
            asks_for_account: Operation::of(ledger).any(Judge::may_need_account),
            accepted,
            said,
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

    /// Whether there is nothing to look at in what the SDK wrote: of the version that was judged all is
    /// known, and so is the session's account, or nothing asks for it.
    pub(super) fn begins_with_nothing(&self) -> bool {
        self.accepted.is_empty()
            && self.built_with == self.ledger.version
            && (!self.asks_for_account || self.said.owner.is_known())
    }

    /// Looks at what the SDK wrote, and asks for the session's account where it will be needed.
    pub(super) fn begin(
        &self,
        entry: Operation,
        request: &HttpRequest,
        cfg: &ConfigBag,
    ) -> Result<(), Refusal> {
        let name = entry.name();
        // Of the version that was judged, all that it writes is known.
        if self.built_with != self.ledger.version {
            match members::check_written(entry, request) {
                Err(stray) if !self.accepted.contains_key(name) => {
                    return Err(self.stray(name, &stray));
                }
                _ => {}
            }
        }
        if !self.said.owner.is_known()
            && Judge::may_need_account(entry)
            && let Ok(said) = Said::read(entry, &Finished::new(request), "")
            && self
                .judge(
                    &said,
                    cfg,
                    &Reading::default(),
                    (&Glass::default(), &EvidenceBook::default()),
                )
                .needs_account()
        {
            self.said.owner.want();
        }
        Ok(())
    }

    fn judge<'a>(
        &'a self,
        said: &'a Said<'a>,
        cfg: &'a ConfigBag,
        reading: &'a Reading<'a>,
        (glass, evidence): (&'a Glass, &'a EvidenceBook),
    ) -> Judge<'a> {
        Judge {
            said,
            meaning: Meaning::new(
                said.operation,
                &self.said.owner,
                &self.said.buckets,
                reading,
            ),
            cfg,
            glass,
            evidence,
        }
    }

    /// Looks at the finished request; notes where an acceptance is what lets it pass.
    pub(super) fn check_finished(
        &self,
        call: &Call<'_>,
        glass: &Glass,
        evidence: &EvidenceBook,
    ) -> Result<(), Refusal> {
        let name = call.name;
        // Security: not set aside by any acceptance, which is of one operation.
        called::check(self.ledger.protocol, name, call.request)?;
        let Some(entry) = call.entry else {
            return self.accept(name, None, evidence);
        };
        let said = match Said::read(entry, call.request, call.prefix) {
            Ok(said) => said,
            Err(stray) => return self.accept(name, Some(stray), evidence),
        };
        if let Some(stray) = &said.stray {
            self.accept(name, Some(stray.clone()), evidence)?;
        }
        let reading = Reading::of_call(call);
        if !self.said.is_checked {
            let stored = Stored {
                said: &said,
                cfg: call.cfg,
                exceptions: &self.said.exceptions,
                evidence,
                owner: &self.said.owner,
                reading: &reading,
            };
            stored.check()?;
        }
        self.judge(&said, call.cfg, &reading, (glass, evidence))
            .check()
    }

    /// Lets what the ledger does not know pass, if that was accepted.
    fn accept(
        &self,
        name: &str,
        stray: Option<Stray>,
        evidence: &EvidenceBook,
    ) -> Result<(), Refusal> {
        // Security: nor is this, which makes another operation of it.
        let reason = self.accepted.get(name);
        let reason = reason.filter(|_| !matches!(stray, Some(Stray::Elsewhere | Stray::Renamed)));
        let Some(reason) = reason else {
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
            Stray::Elsewhere => Refusal::new(
                Rule::Endpoint,
                format!("method, path and query of the request are not those of {name}"),
                LEAVE,
            ),
            Stray::Renamed => Refusal::new(
                Rule::Endpoint,
                format!("the query of the request names another operation than {name}"),
                LEAVE,
            ),
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
    fn only_what_is_known_whole_begins_with_nothing() {
        let said = |account: Option<&str>| SaidBySession {
            owner: Owner::known(account.and_then(|account| account.try_into().ok())),
            ..SaidBySession::default()
        };
        let reason = Reason::try_from("looked at by ourselves");
        let reason = reason.unwrap_or_else(|_| unreachable!("long enough"));
        let accepted = BTreeMap::from([("AssumeRoles".to_owned(), reason)]);
        let own = Some("111122223333");
        let none = BTreeMap::new;
        for (service, account, accepted, version, nothing) in [
            (Service::Sts, own, none(), None, true),
            // Nothing in STS asks for the account.
            (Service::Sts, None, none(), None, true),
            (Service::Sts, own, accepted, None, false),
            (Service::Sts, own, none(), Some("1.999.0"), false),
            (Service::Iot, own, none(), None, true),
            (Service::Iot, None, none(), None, false),
        ] {
            // A service whose feature is off has no ledger.
            let Some(ledger) = ledger::of(service) else {
                continue;
            };
            let mut known = Known::new(ledger, accepted, said(account));
            known.built_with(version.unwrap_or(ledger.version));
            assert_eq!(
                known.begins_with_nothing(),
                nothing,
                "{service} {account:?} {version:?}"
            );
        }
    }

    #[test]
    fn a_newer_crate_is_named_with_both_versions() {
        let ledger = ledger::of(Service::Sts)
            .map(|ledger| Known::new(ledger, BTreeMap::new(), SaidBySession::default()));
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
