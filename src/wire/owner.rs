//! Whose account a session works in, and which buckets it knows.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use crate::AccountId;

/// The account that owns what this session works on: the pinned one, or else the one that the
/// credentials belong to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Owner(Arc<Known>);

#[derive(Debug, Default)]
struct Known {
    account: RwLock<Option<AccountId>>,
    is_wanted: AtomicBool,
}

impl Owner {
    pub(crate) fn known(account: Option<AccountId>) -> Self {
        let owner = Self::default();
        if let Some(account) = account {
            owner.set(account);
        }
        owner
    }

    pub(crate) fn get(&self) -> Option<AccountId> {
        let account = self.0.account.read();
        account.unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn set(&self, account: AccountId) {
        let mut known = self.0.account.write();
        **known.as_mut().unwrap_or_else(|poisoned| poisoned.get_mut()) = Some(account);
    }

    /// Asks that the account be found out before the next request is signed.
    pub(crate) fn want(&self) {
        self.0.is_wanted.store(true, Ordering::Relaxed);
    }

    pub(crate) fn is_wanted(&self) -> bool {
        self.0.is_wanted.load(Ordering::Relaxed)
    }
}

/// The buckets of which a session was told something, by their names.
#[derive(Clone, Debug, Default)]
pub(crate) struct KnownBuckets(Arc<RwLock<BTreeSet<String>>>);

impl KnownBuckets {
    pub(crate) fn add(&self, name: &str) {
        let mut names = self.0.write().unwrap_or_else(PoisonError::into_inner);
        names.insert(name.to_owned());
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        let names = self.0.read().unwrap_or_else(PoisonError::into_inner);
        names.contains(name)
    }
}
