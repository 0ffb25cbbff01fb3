//! The policy document of a call, read once, however many questions are asked of it.

use std::cell::RefCell;
use std::rc::Rc;

use crate::AccountId;
use crate::value::policy::{Finding, Policy, PolicyKind};

/// The document that was asked about last.
#[derive(Default)]
pub(super) struct Reading(RefCell<Option<Rc<Document>>>);

/// A text in the place of a policy.
pub(super) struct Document {
    text: String,
    /// None where nobody can read it.
    policy: Option<Policy>,
    found: RefCell<Option<Found>>,
}

/// What was found, judged as a kind of policy and for an account.
struct Found {
    kind: PolicyKind,
    account: Option<AccountId>,
    findings: Rc<[Finding]>,
}

impl Reading {
    pub(super) fn of(&self, text: &str) -> Rc<Document> {
        let mut last = self.0.borrow_mut();
        if let Some(document) = last.as_ref().filter(|document| document.text == text) {
            return document.clone();
        }
        let document = Rc::new(Document {
            text: text.to_owned(),
            policy: Policy::parse(text),
            found: RefCell::default(),
        });
        *last = Some(document.clone());
        document
    }
}

impl Document {
    pub(super) fn policy(&self) -> Option<&Policy> {
        self.policy.as_ref()
    }

    /// What is wrong with it; nothing said of a text that nobody can read.
    pub(super) fn findings(
        &self,
        kind: PolicyKind,
        account: Option<&AccountId>,
    ) -> Option<Rc<[Finding]>> {
        let policy = self.policy()?;
        let mut found = self.found.borrow_mut();
        let same = |found: &&Found| found.kind == kind && found.account.as_ref() == account;
        if let Some(found) = found.as_ref().filter(same) {
            return Some(found.findings.clone());
        }
        let findings: Rc<[Finding]> = policy.findings(kind, account.map(AccountId::as_str)).into();
        *found = Some(Found {
            kind,
            account: account.cloned(),
            findings: findings.clone(),
        });
        Some(findings)
    }
}
