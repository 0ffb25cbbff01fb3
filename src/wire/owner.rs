//! Whose account a session works in, and which buckets it knows.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use crate::value::place::Place;
use crate::value::policy::Policy;
use crate::{AccountId, Encryption, Refusal};

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

/// What a session was told of buckets and access points, by whichever of its clients; they all see it.
///
/// Entries stay as long as the session: a demand that was made does not fade when a handle or a client
/// is dropped.
#[derive(Clone, Debug, Default)]
pub(crate) struct KnownBuckets(Arc<RwLock<BTreeMap<String, Words>>>);

#[derive(Debug)]
struct Words {
    place: Arc<Place>,
    choices: Arc<[Encryption]>,
    owners: Vec<AccountId>,
    /// The policy that the bucket had when it was last verified.
    policy: Option<Arc<Policy>>,
}

/// What a session was told of a bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Told {
    /// That it belongs to another account.
    Foreign,
    /// That it is one's own, and how it encrypts.
    Own,
}

/// What a call names as its bucket, and what holds for that.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) place: Arc<Place>,
    pub(crate) standing: Standing,
}

/// What holds for one bucket or access point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Nothing was said.
    Undeclared,
    /// One's own, with these choices of encryption; the first stays the first.
    Own(Arc<[Encryption]>),
    /// Another account's, to read from.
    Foreign(AccountId),
    /// Said to be one's own and another's, or to belong to two others.
    Contradictory,
}

impl KnownBuckets {
    pub(crate) fn add(&self, place: &Place, encryption: &Encryption) {
        self.change(place, |words| {
            if !words.choices.contains(encryption) {
                let choices = words.choices.iter().chain([encryption]);
                words.choices = choices.cloned().collect();
            }
        });
    }

    pub(crate) fn add_foreign(&self, place: &Place, owner: &AccountId) {
        self.change(place, |words| {
            if !words.owners.contains(owner) {
                words.owners.push(owner.clone());
            }
        });
    }

    /// Keeps the policy that a bucket was verified with.
    pub(crate) fn keep_policy(&self, place: &Place, policy: Option<Policy>) {
        self.change(place, |words| words.policy = policy.map(Arc::new));
    }

    pub(crate) fn policy(&self, place: &Place) -> Option<Arc<Policy>> {
        let places = self.0.read().unwrap_or_else(PoisonError::into_inner);
        places.get(place.as_str())?.policy.clone()
    }

    pub(crate) fn get(&self, name: &str) -> Option<Told> {
        let places = self.0.read().unwrap_or_else(PoisonError::into_inner);
        places.get(name)?.told()
    }

    /// Reads what a call names as its bucket. What was declared was read before.
    pub(crate) fn named(&self, text: &str) -> Result<Named, Refusal> {
        let places = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(words) = places.get(text) {
            return Ok(Named {
                place: words.place.clone(),
                standing: words.standing(),
            });
        }
        Ok(Named {
            place: Arc::new(Place::read(text)?),
            standing: Standing::Undeclared,
        })
    }

    fn change(&self, place: &Place, change: impl FnOnce(&mut Words)) {
        let mut places = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let new = || Words {
            place: Arc::new(place.clone()),
            choices: Arc::default(),
            owners: Vec::new(),
            policy: None,
        };
        change(places.entry(place.as_str().to_owned()).or_insert_with(new));
    }
}

impl Words {
    fn standing(&self) -> Standing {
        match (&*self.choices, self.owners.as_slice()) {
            ([], []) => Standing::Undeclared,
            (_, []) => Standing::Own(self.choices.clone()),
            ([], [owner]) => Standing::Foreign(owner.clone()),
            _ => Standing::Contradictory,
        }
    }

    fn told(&self) -> Option<Told> {
        match self.standing() {
            Standing::Own(_) => Some(Told::Own),
            Standing::Foreign(_) => Some(Told::Foreign),
            Standing::Undeclared | Standing::Contradictory => None,
        }
    }
}
