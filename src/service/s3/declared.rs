//! What has been said about buckets.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::Place;
use crate::value::policy::Policy;
use crate::{AccountId, Encryption, Refusal};

/// What was declared of buckets and access points, shared by a client's clones and its guard.
///
/// Entries stay as long as the client: a demand that was made does not fade when a handle is
/// dropped.
#[derive(Clone, Debug, Default)]
pub(super) struct Declared(Arc<RwLock<HashMap<String, Words>>>);

#[derive(Debug)]
struct Words {
    place: Arc<Place>,
    choices: Arc<[Encryption]>,
    owners: Vec<AccountId>,
    /// The policy that the bucket had when it was last verified.
    policy: Option<Arc<Policy>>,
}

/// What a call names as its bucket, and what holds for that.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) place: Arc<Place>,
    pub(super) standing: Standing,
}

/// What holds for one bucket or access point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nothing was said.
    Undeclared,
    /// One's own, with these choices of encryption; the first stays the first.
    Own(Arc<[Encryption]>),
    /// Another account's, to read from.
    Foreign(AccountId),
    /// Said to be one's own and another's, or to belong to two others.
    Contradictory,
}

impl Declared {
    pub(super) fn add(&self, place: &Place, encryption: &Encryption) {
        self.change(place, |words| {
            if !words.choices.contains(encryption) {
                let choices = words.choices.iter().chain([encryption]);
                words.choices = choices.cloned().collect();
            }
        });
    }

    pub(super) fn add_foreign(&self, place: &Place, owner: &AccountId) {
        self.change(place, |words| {
            if !words.owners.contains(owner) {
                words.owners.push(owner.clone());
            }
        });
    }

    /// Keeps the policy that a bucket was verified with.
    pub(super) fn keep_policy(&self, place: &Place, policy: Option<Policy>) {
        self.change(place, |words| words.policy = policy.map(Arc::new));
    }

    pub(super) fn policy(&self, place: &Place) -> Option<Arc<Policy>> {
        let places = self.0.read().unwrap_or_else(PoisonError::into_inner);
        places.get(place.as_str())?.policy.clone()
    }

    /// Reads what a call names as its bucket. What was declared was read before.
    pub(super) fn named(&self, text: &str) -> Result<Named, Refusal> {
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
            (_, []) => Standing::Own(self.choices.clone()),
            ([], [owner]) => Standing::Foreign(owner.clone()),
            _ => Standing::Contradictory,
        }
    }
}
