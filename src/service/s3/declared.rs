//! What has been said about buckets.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::Place;
use crate::value::policy::Policy;
use crate::{AccountId, Encryption};

/// What was declared of buckets and access points, shared by a client's clones and its guard.
///
/// Entries stay as long as the client: a demand that was made does not fade when a handle is
/// dropped.
#[derive(Clone, Debug, Default)]
pub(super) struct Declared(Arc<RwLock<HashMap<Place, Words>>>);

#[derive(Debug, Default)]
struct Words {
    choices: Vec<Encryption>,
    owners: Vec<AccountId>,
    /// The policy that the bucket had when it was last verified.
    policy: Option<Arc<Policy>>,
}

/// What holds for one bucket or access point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nothing was said.
    Undeclared,
    /// One's own, with these choices of encryption.
    Own(Vec<Encryption>),
    /// Another account's, to read from.
    Foreign(AccountId),
    /// Said to be one's own and another's, or to belong to two others.
    Contradictory,
}

impl Declared {
    pub(super) fn add(&self, place: &Place, encryption: &Encryption) {
        self.change(place, |words| {
            if !words.choices.contains(encryption) {
                words.choices.push(encryption.clone());
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
        places.get(place)?.policy.clone()
    }

    pub(super) fn standing(&self, place: &Place) -> Standing {
        let places = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let Some(words) = places.get(place) else {
            return Standing::Undeclared;
        };
        match (words.choices.as_slice(), words.owners.as_slice()) {
            (choices, []) => Standing::Own(choices.to_vec()),
            ([], [owner]) => Standing::Foreign(owner.clone()),
            _ => Standing::Contradictory,
        }
    }

    fn change(&self, place: &Place, change: impl FnOnce(&mut Words)) {
        let mut places = self.0.write().unwrap_or_else(PoisonError::into_inner);
        change(places.entry(place.clone()).or_default());
    }
}
