//! What has been said about buckets.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use crate::{BucketName, Encryption};

/// The encryption choices declared for buckets, shared by a client's clones and its guard.
///
/// Entries stay as long as the client: a demand that was made does not fade when a handle is
/// dropped.
#[derive(Clone, Debug, Default)]
pub(super) struct Declared(Arc<RwLock<HashMap<BucketName, Vec<Encryption>>>>);

impl Declared {
    pub(super) fn add(&self, name: &BucketName, encryption: &Encryption) {
        let mut buckets = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let choices = buckets.entry(name.clone()).or_default();
        if !choices.contains(encryption) {
            choices.push(encryption.clone());
        }
    }

    /// What a bucket was declared with; empty for one that was not.
    pub(super) fn choices(&self, name: &str) -> Vec<Encryption> {
        let Ok(name) = BucketName::try_from(name) else {
            return Vec::new();
        };
        self.0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&name)
            .cloned()
            .unwrap_or_default()
    }
}
