//! Which credentials are the session's.

use std::collections::VecDeque;
use std::sync::{Arc, PoisonError, RwLock};

/// The access key ids that the session has handed out; the last few, so that a request signed just
/// before a refresh still passes.
#[derive(Clone, Debug, Default)]
pub(crate) struct KnownKeys(Arc<RwLock<VecDeque<String>>>);

impl KnownKeys {
    const MOST: usize = 4;

    pub(crate) fn add(&self, id: &str) {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if !known.iter().any(|one| one == id) {
            known.push_back(id.to_owned());
            if known.len() > Self::MOST {
                known.pop_front();
            }
        }
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        known.iter().any(|one| one == id)
    }
}
