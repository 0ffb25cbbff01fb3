//! What of a client's rules is broken, for as long as a closure runs.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::SystemTime;

use crate::error::Refusal;
use crate::evidence::{EvidenceBook, Outcome};
use crate::wire::finished::Finished;
use crate::wire::signature;
use crate::{Reason, Rule};

/// The glass that was broken for a client, innermost closure last; none for most clients.
#[derive(Clone, Debug, Default)]
pub(crate) struct Glass(Arc<[Pane]>);

/// One piece: the rule, why and by whom it was broken, and whether its closure still runs.
#[derive(Clone, Debug)]
struct Pane {
    rule: Rule,
    reason: Reason,
    by: Arc<str>,
    ends: Option<SystemTime>,
    is_open: Arc<AtomicBool>,
}

/// Keeps glass open; closes it when dropped, however the closure ends.
#[derive(Debug)]
pub(crate) struct Opened(Arc<AtomicBool>);

impl Drop for Opened {
    fn drop(&mut self) {
        self.0.store(false, Ordering::SeqCst);
    }
}

impl Glass {
    /// The same, with one rule more.
    #[cfg(any(feature = "sts", test))]
    pub(crate) fn and(
        &self,
        rule: Rule,
        reason: Reason,
        by: &str,
        ends: Option<SystemTime>,
    ) -> (Self, Opened) {
        let is_open = Arc::new(AtomicBool::new(true));
        let pane = Pane {
            rule,
            reason,
            by: by.into(),
            ends,
            is_open: is_open.clone(),
        };
        let panes = self.0.iter().cloned().chain([pane]);
        (Self(panes.collect()), Opened(is_open))
    }

    /// When the first of its credentials end.
    #[cfg(any(feature = "sts", test))]
    pub(crate) fn ends(&self) -> Option<SystemTime> {
        self.0.iter().filter_map(|pane| pane.ends).min()
    }

    /// Why the rule is broken for this client's calls, if it is.
    pub(crate) fn reason(&self, rule: Rule) -> Option<&Reason> {
        self.pane(rule).map(|pane| &pane.reason)
    }

    /// Notes that a call, as in `s3 PutBucketAcl`, broke the rule.
    pub(crate) fn note_use(&self, rule: Rule, call: &str, evidence: &EvidenceBook) {
        let Some(pane) = self.pane(rule) else {
            return;
        };
        let (by, reason) = (&pane.by, pane.reason.as_str());
        tracing::warn!(target: "palisade::guard", %rule, call, by = &**by, "glass used");
        let subject = format!("used: {call} by {by}");
        evidence.note(rule, Outcome::SetAside, subject, reason.to_owned());
    }

    fn pane(&self, rule: Rule) -> Option<&Pane> {
        let mut open = self.0.iter().rev().filter(|pane| pane.is_open());
        open.find(|pane| pane.rule == rule)
    }

    /// Refuses the calls of a client whose closure has ended.
    pub(crate) fn check_open(&self) -> Result<(), Refusal> {
        let refusal = |pane: &Pane| Refusal::new(pane.rule, CLOSED, STAY);
        match self.0.iter().find(|pane| !pane.is_open()) {
            Some(pane) => Err(refusal(pane)),
            None => Ok(()),
        }
    }

    /// Refuses links, which would outlast the closure.
    pub(super) fn check_link(&self, request: &Finished<'_>) -> Result<(), Refusal> {
        match self.0.last() {
            Some(pane) if signature::is_presigned(request) => {
                Err(Refusal::new(pane.rule, LINK, SIGN))
            }
            _ => Ok(()),
        }
    }
}

impl Pane {
    fn is_open(&self) -> bool {
        self.is_open.load(Ordering::SeqCst)
    }
}

const CLOSED: &str = "the closure for which glass was broken has ended";
const STAY: &str = "make the call inside the closure given to `with_glass`, or with the client that \
                    it was called on";
const LINK: &str =
    "a link signed with broken glass would outlast the closure that it was broken for";
const SIGN: &str = "presign with the client that `with_glass` was called on";

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
    use aws_smithy_types::body::SdkBody;

    use super::*;

    fn broken(under: &Glass, rule: Rule, minutes: u64) -> (Glass, Opened) {
        let reason = Reason::try_from(format!("{rule} for {minutes} minutes"));
        let reason = reason.unwrap_or_else(|_| unreachable!("long enough"));
        let end = SystemTime::UNIX_EPOCH + Duration::from_secs(60 * minutes);
        under.and(rule, reason, "code of a device", Some(end))
    }

    fn said(glass: &Glass, rule: Rule) -> Option<&str> {
        glass.reason(rule).map(Reason::as_str)
    }

    #[test]
    fn glass_is_of_its_own_rule_while_it_is_open() {
        let (glass, open) = broken(&Glass::default(), Rule::Private, 5);
        assert_eq!(said(&glass, Rule::Private), Some("Private for 5 minutes"));
        assert_eq!(said(&glass, Rule::Keys), None);
        assert_eq!(glass.check_open(), Ok(()));
        drop(open);
        assert_eq!(said(&glass, Rule::Private), None);
        assert_eq!(
            glass.check_open().map_err(|refusal| refusal.to_string()),
            Err(
                "Private: the closure for which glass was broken has ended; make the call inside \
                 the closure given to `with_glass`, or with the client that it was called on"
                    .to_owned()
            )
        );
        assert_eq!(Glass::default().check_open(), Ok(()));
        assert_eq!(said(&Glass::default(), Rule::Private), None);
    }

    #[test]
    fn glass_in_glass_adds_and_the_outer_one_closes_both() {
        let (outer, first) = broken(&Glass::default(), Rule::Private, 5);
        let (both, second) = broken(&outer, Rule::Keys, 9);
        assert!(said(&both, Rule::Private).is_some() && said(&both, Rule::Keys).is_some());
        assert_eq!(said(&outer, Rule::Keys), None, "the outer closure's client");
        assert_eq!(both.ends(), outer.ends(), "the first to end");
        let (again, _third) = broken(&both, Rule::Private, 7);
        assert_eq!(said(&again, Rule::Private), Some("Private for 7 minutes"));

        drop(second);
        assert_eq!(outer.check_open(), Ok(()));
        assert_eq!(both.check_open().map_err(|no| no.rule()), Err(Rule::Keys));
        drop(first);
        let (mixed, _fourth) = broken(&outer, Rule::Mfa, 7);
        assert_eq!(
            mixed.check_open().map_err(|no| no.rule()),
            Err(Rule::Private)
        );
    }

    #[test]
    fn a_link_is_not_signed_with_broken_glass() {
        let signed = |uri: &str| {
            let mut request = HttpRequest::new(SdkBody::empty());
            let set = request.set_uri(uri);
            set.map(|()| request)
                .unwrap_or_else(|_| unreachable!("an URI"))
        };
        let link = signed(
            "https://a.example/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=a&X-Amz-Signature=0",
        );
        let (glass, _open) = broken(&Glass::default(), Rule::Private, 5);
        assert_eq!(
            glass
                .check_link(&Finished::new(&link))
                .map_err(|refusal| refusal.to_string()),
            Err(
                "Private: a link signed with broken glass would outlast the closure that it was \
                 broken for; presign with the client that `with_glass` was called on"
                    .to_owned()
            )
        );
        assert_eq!(
            glass.check_link(&Finished::new(&signed("https://a.example/k"))),
            Ok(())
        );
        assert_eq!(Glass::default().check_link(&Finished::new(&link)), Ok(()));
    }

    #[test]
    fn each_use_is_a_line_of_evidence() {
        let (glass, open) = broken(&Glass::default(), Rule::Private, 5);
        let book = EvidenceBook::default();
        glass.note_use(Rule::Private, "s3 PutBucketAcl", &book);
        glass.note_use(Rule::Private, "s3 PutBucketAcl", &book);
        glass.note_use(Rule::Keys, "kms DisableKey", &book);
        drop(open);
        glass.note_use(Rule::Private, "s3 PutBucketAcl", &book);
        let lines = book.read().entries.into_iter();
        let lines: Vec<_> = lines
            .map(|line| (line.outcome, line.subject, line.detail, line.count))
            .collect();
        let subject = "used: s3 PutBucketAcl by code of a device".to_owned();
        let detail = "Private for 5 minutes".to_owned();
        assert_eq!(lines, [(Outcome::SetAside, subject, detail, 2)]);
    }
}
