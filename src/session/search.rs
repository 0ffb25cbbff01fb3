//! One search for credentials, and what it must not find.

use std::sync::Arc;

use super::chain::{Chain, Found, is_long_lived};
use super::failure::Failure;
use super::sts::Sts;
use crate::error::{Fault, fault};
use crate::evidence::{EvidenceBook, Outcome};
use crate::wire::keys::KnownKeys;
use crate::{AccountId, Reason, Rule};

/// What a session does with keys that never end.
#[derive(Clone, Debug)]
pub(super) enum LongLived {
    Refused,
    Accepted(Reason),
    /// They sign nothing but the calls that exchange them.
    Exchanged,
}

/// All that a search needs, apart from what it finds.
pub(super) struct Search {
    pub(super) chain: Chain,
    pub(super) pin: Option<AccountId>,
    pub(super) long_lived: LongLived,
    pub(super) sts: Arc<Sts>,
    pub(super) keys: KnownKeys,
    pub(super) evidence: EvidenceBook,
}

impl Search {
    pub(super) async fn find(&self) -> Result<Found, Failure> {
        let found = self.chain.find().await?;
        let checked = match self.check_lifetime(&found).await {
            Ok(()) => self.check_pin(&found).await,
            refused => refused,
        };
        if let Err(failure) = checked {
            if let Some(refusal) = failure.refusal() {
                let rule = refusal.rule();
                tracing::warn!(target: "palisade::session", %rule, "refused");
                let problem = refusal.problem().to_owned();
                self.evidence
                    .note(rule, Outcome::Refused, "credentials", problem);
            }
            return Err(failure);
        }
        self.keys.add(found.credentials.access_key_id());
        let detail = format!("found in: {}", found.source);
        self.evidence
            .note(Rule::Signed, Outcome::Kept, "credentials", detail);
        Ok(found)
    }

    /// Keys that never end are used for a reason only, and never those of the root user.
    async fn check_lifetime(&self, found: &Found) -> Result<(), Failure> {
        if !found.long_lived {
            return Ok(());
        }
        let reason = match (&self.long_lived, &found.reason) {
            (LongLived::Exchanged, _) => return Ok(()),
            (_, Some(reason)) | (LongLived::Accepted(reason), None) => reason,
            (LongLived::Refused, None) => return Err(LONG_LIVED.into()),
        };
        if is_long_lived(&found.credentials) {
            self.sts.caller(&found.credentials).await?;
        }
        let reason = reason.as_str().to_owned();
        self.evidence
            .note(Rule::Signed, Outcome::SetAside, "long-lived keys", reason);
        Ok(())
    }

    async fn check_pin(&self, found: &Found) -> Result<(), Failure> {
        let Some(pin) = &self.pin else {
            return Ok(());
        };
        // Security: `AWS_ACCOUNT_ID` and a profile's `aws_account_id` can say anything.
        let account = match &found.account {
            Some(account) => account.clone(),
            None => self.sts.caller(&found.credentials).await?.account,
        };
        if account == *pin {
            return Ok(());
        }
        Err(fault!(
            Owner,
            "the credentials belong to another account than the one this session is pinned to",
            "check which credentials the environment and the profile give",
        )
        .into())
    }
}

const LONG_LIVED: Fault = fault!(
    Signed,
    "the credentials are long-lived keys of a user, without a second factor",
    "use a role; or `.connect_with_mfa(…)`; or say why not with `.accept_long_lived_keys(reason!(\"…\"))`",
);
