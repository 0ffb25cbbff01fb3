//! The policy document of a call, read once, however many questions are asked of it.

use std::cell::RefCell;
use std::rc::Rc;

use super::known::Call;
use crate::value::policy::{Finding, Policy, PolicyKind};
use crate::{AccountId, Service};

/// The document that was asked about last, and the call that it is of.
#[derive(Default)]
pub(super) struct Reading<'a> {
    last: RefCell<Option<Rc<Document>>>,
    call: Option<&'a Call<'a>>,
}

/// A text in the place of a policy.
pub(super) struct Document {
    text: String,
    /// Where the policy would stand, if that is a bucket.
    bucket: Option<String>,
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

impl<'a> Reading<'a> {
    pub(super) fn of_call(call: &'a Call<'a>) -> Self {
        Self {
            last: RefCell::default(),
            call: Some(call),
        }
    }

    pub(super) fn of(&self, text: &str) -> Rc<Document> {
        let mut last = self.last.borrow_mut();
        if let Some(document) = last.as_ref().filter(|document| document.text == text) {
            return document.clone();
        }
        let document = Rc::new(Document {
            text: text.to_owned(),
            bucket: self.call.and_then(bucket).map(str::to_owned),
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

    /// Whether it lets in an account that it names.
    pub(super) fn names_accounts(&self) -> bool {
        self.policy().is_some_and(Policy::names_accounts)
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
        let own = account.map(AccountId::as_str);
        let findings = policy.findings_at(kind, own, self.bucket.as_deref());
        let findings: Rc<[Finding]> = findings.into();
        *found = Some(Found {
            kind,
            account: account.cloned(),
            findings: findings.clone(),
        });
        Some(findings)
    }
}

/// The bucket that a call of S3 is about: below the service's host, or before its name.
fn bucket<'a>(call: &Call<'a>) -> Option<&'a str> {
    call.entry.filter(|entry| entry.service() == Service::S3)?;
    let below = call.prefix.strip_prefix('/');
    below.or_else(|| {
        let host = call.request.parts().authority?;
        let host = host.strip_suffix(":443").unwrap_or(host);
        host.strip_suffix(call.host)?.strip_suffix('.')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::policy::Concern;

    fn policy(account: &str) -> String {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{account}"}},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111122223333:orders"}}]}}"#
        )
    }

    #[test]
    fn what_was_found_in_one_policy_or_for_one_account_is_not_said_of_another() {
        let accounts = ["111122223333", "444455556666"];
        let [own, other] = accounts.map(|account| AccountId::try_from(account).ok());
        let reading = Reading::default();
        let is_foreign = |text: &str, account: Option<&AccountId>| {
            let document = reading.of(text);
            let findings = document.findings(PolicyKind::Resource, account);
            findings.map(|all| all.iter().any(|one| one.concern == Concern::Foreign))
        };
        let [ours, theirs] = accounts.map(policy);
        for _ in 0..2 {
            assert_eq!(is_foreign(&ours, own.as_ref()), Some(false));
            assert_eq!(is_foreign(&ours, other.as_ref()), Some(true));
            assert_eq!(is_foreign(&theirs, own.as_ref()), Some(true));
            assert_eq!(is_foreign(&theirs, None), Some(false));
            assert_eq!(is_foreign("{}", own.as_ref()), None);
        }
        let document = reading.of(&ours);
        let broad = |kind| {
            let findings = document.findings(kind, own.as_ref()).unwrap_or_default();
            findings.iter().any(|one| one.concern == Concern::Plaintext)
        };
        assert!(!broad(PolicyKind::Resource) && broad(PolicyKind::Bucket));
    }
}
