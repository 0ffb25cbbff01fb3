//! Whose account a session works in, and which buckets it knows.

use std::collections::BTreeMap;
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

    pub(crate) fn is_known(&self) -> bool {
        let account = self.0.account.read();
        account.unwrap_or_else(PoisonError::into_inner).is_some()
    }

    pub(crate) fn set(&self, account: AccountId) {
        let mut known = self.0.account.write();
        **known.as_mut().unwrap_or_else(|poisoned| poisoned.get_mut()) = Some(account);
    }

    /// Asks that the account be found out before the next request is signed.
    pub(crate) fn want(&self) {
        self.0.is_wanted.store(true, Ordering::Relaxed);
    }

    /// Says that it could not be found out: the next call that needs it asks again.
    pub(crate) fn give_up(&self) {
        self.0.is_wanted.store(false, Ordering::Relaxed);
    }

    pub(crate) fn is_wanted(&self) -> bool {
        self.0.is_wanted.load(Ordering::Relaxed)
    }
}

/// The buckets of which a session was told something, by their names.
#[derive(Clone, Debug, Default)]
pub(crate) struct KnownBuckets(Arc<RwLock<BTreeMap<String, Told>>>);

/// What a session was told of a bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Told {
    /// That it belongs to another account.
    Foreign,
    /// That it is one's own, and how it encrypts.
    Own,
}

impl KnownBuckets {
    pub(crate) fn add(&self, name: &str, told: Told) {
        let mut names = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let known = names.entry(name.to_owned()).or_insert(told);
        *known = told.max(*known);
    }

    pub(crate) fn get(&self, name: &str) -> Option<Told> {
        let names = self.0.read().unwrap_or_else(PoisonError::into_inner);
        names.get(name).copied()
    }
}
